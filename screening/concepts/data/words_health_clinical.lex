# Doctors and nurses by their speciality, and more words for other occupations of hospitals.

@anestesisykepleier activity anestesisykepleie < sykepleie in=sykehus
nb anestesisykeplei*, anestesisykepleie*, anestesisykepleier*, anestesisjukeplei*
sv anestesisjuksköt*, narkossjuksköt*
da anæstesisygeplejer*
fi anestesiahoitaj*
nl anesthesiemedewerk*
de anästhesiepfleg*, fachpfleg* ~ anästhesie, anästhesieschwester
en nurse anesthetist*, nurse anaesthetist*, anaesthetic nurse*, anesthesia nurse*
fr infirmier* anesthésiste*, iade
es enfermer* de anestesia, enfermer* anestesista
pt enfermeir* anestesista, enfermeir* de anestesia
pl pielęgniar* anestezjologiczn*
uk медсестра-анестезист*, сестра медична-анестезист*, медсестр* анестезист*
ru медсестра-анестезист*, медсестр* анестезист*, сестра-анестезист*
tr anestezi hemşire*, anestezi tekniker*
ar تمريض تخدير, ممرض تخدير, ممرضه تخدير, فني تخدير
fa پرستار بیهوشی, کارشناس بیهوشی, تکنسین بیهوشی

@intensivsykepleier activity intensivsykepleie < sykepleie in=intensiv
nb intensivsykeplei*, intensivsykepleie*, intensivsykepleier*, intensivsjukeplei*
sv iva-sjuksköt*, intensivvårdssjuksköt*
da intensivsygeplejer*
fi tehohoitaja*
nl ic-verpleegkund*
de intensivpfleg*, intensivkrankenschwester*
en icu nurse*, intensive care nurse*, critical care nurse*, nurse ~ icu|intensive
fr infirmier* en réanimation, infirmière en réanimation
es enfermer* de uci, enfermer* ~ cuidados intensivos
pt enfermeir* ~ cuidados intensivos, enfermeir* uti
it infermier* ~ terapia intensiva
ro asistent* ~ terapie intensivă|ati
pl pielęgniar* ~ intensywn*|oiom|oit
cs sestr* ~ aro|jip|intenzivní
uk медсестр* ~ реанімац*|інтенсивн*
ru медсестр* ~ реанимац*|интенсивн*
bs sestr* ~ intenzivn*
el νοσηλεύτρια μεθ, νοσηλευτ* μεθ
tr yoğun bakım hemşire*
ar ممرض عنايه, ممرضه عنايه, تمريض عنايه
fa پرستار icu, پرستار ~ مراقبت های ویژه, پرستار آی سی یو
tl icu nurse

@operasjonssykepleier activity operasjonssykepleie < sykepleie in=kirurgi
nb operasjonssykeplei*, operasjonssykepleie*, operasjonssykepleier*, operasjonssjukeplei*
sv operationssjuksköt*
da operationssygeplejer*
fi leikkaushoitaja*, leikkaussalihoitaj*
nl operatieassistent*
de op-pfleg*, op-schwester*, operationstechnisch* assisten*
en theatre nurse*, scrub nurse*, perioperative nurse*, operating room nurse*, operating theatre nurse*
fr infirmier* de bloc, infirmière de bloc, ibode
es enfermer* de quirófano, enfermer* quirúrgic*, instrumentador* quirúrgic*, instrumentista quirúrgic*
pt enfermeir* de bloco, instrumentador* cirúrgic*, enfermeir* ~ centro cirúrgico
it infermier* di sala operatoria, strumentista
pl instrumentariusz*, pielęgniar* operacyjn*, instrumentariuszk*
cs instrumentářk* ~ sál*, perioperační sestr*
uk операційн* медсестр*, операційн* сестр*
ru операционн* медсестр*, операционн* сестр*
bs instrumentar* ~ sal*, operacion* sestr*
tr ameliyathane hemşire*
ar ممرض عمليات, ممرضه عمليات, تمريض عمليات
fa تکنسین اتاق عمل, پرستار اتاق عمل, کارشناس اتاق عمل

@psykiatrisk_sykepleier activity psykiatrisk sykepleie < sykepleie psykisk_helse in=psykiatri_sted
nb psykiatrisk sykeplei*, psykiatriske sykeplei*, psykiatrisk sjukeplei*, sykepleier ~ psykiatr*
sv psykiatrisjuksköt*, sjuksköt* ~ psykiatr*
da psykiatrisk* sygeplejer*
fi psykiatrinen sairaanhoitaja, psykiatrisen sairaanhoitaj*
nl psychiatrisch verpleegkund*, sociaal psychiatrisch verpleeg*
de fachpfleg* ~ psychiatr*, psychiatrische pflege, pfleger* ~ psychiatrie
en psychiatric nurse*, mental health nurse*
fr infirmier* ~ psychiatr*, infirmière ~ psychiatr*
es enfermer* psiquiátric*, enfermer* ~ salud mental
pt enfermeir* ~ saúde mental, enfermeir* psiquiátric*
it infermier* ~ psichiatr*
pl pielęgniar* psychiatryczn*
uk медсестр* ~ психіатричн*
ru медсестр* ~ психиатрическ*
tr psikiyatri hemşire*
ar ممرض نفسي, تمريض نفسي
fa پرستار روان*

@allmennlege activity allmennlegearbeid < lege
nb allmennlege*, fastlege*, allmennpraktiker*, allmennpraktiserende, fastlegevikar*
sv allmänläkare*, distriktsläkare*, husläkare*
da praktiserende læge*, almen praksis
fi terveyskeskuslääkäri*, yleislääkäri*
nl huisarts*
de hausarzt*, hausärzt*, allgemeinmediziner*, ärzt* für allgemeinmedizin, arzt für allgemeinmedizin
en general practitioner*, family physician*, family doctor*, primary care physician*
fr médecin généraliste, médecin de famille
es médic* de familia, médic* general, médic* de cabecera
pt médic* de família, clínico geral
it medico di base, medico di famiglia, medico di medicina generale
ro medic de familie
pl lekar* rodzinn*, lekar* poz
cs praktick* lékař*, všeobecný lekár
hu háziorvos, háziorvosként
bs liječni* opće medicine, obiteljsk* liječni*, lekar opšte prakse, doktor opšte prakse, lekar opšte medicine
uk сімейн* лікар*, лікар загальної практики, терапевт дільничн*
ru семейн* врач*, врач общей практики, участков* терапевт*, терапевт участков*
bg общопрактикуващ*, личен лекар
el γενικός ιατρός, οικογενειακ* ιατρ*, γενικ* ιατρικ*
lt šeimos gydytoj*, bendrosios praktikos gydytoj*
lv ģimenes ārst*
et perearst*
sq mjek* familje*, mjek i përgjithshëm
tr aile hekim*, pratisyen hekim*
ar طبيب عام, طبيبه عامه, طبيب اسره
fa پزشک عمومی, پزشک خانواده
ur جنرل پریکٹیشنر, فیملی فزیشن
so dhakhtarka guud, dhakhtar guud
ti ጠቕላላ ሓኪም
am ጠቅላላ ሐኪም
vi bác sĩ đa khoa, bác sĩ gia đình
zh *全科医*

@psykiater activity psykiaterarbeid < lege
nb psykiater*, overlege ~ psykiatri*, spesialist i psykiatri
sv överläkare ~ psykiatri
fi psykiatrian erikoislääkäri
de psychiater*, facharzt für psychiatrie, fachärztin für psychiatrie
en psychiatrist*, consultant psychiatr*
fr psychiatre*, pédopsychiatre*
es psiquiatra*
pt psiquiatra*
it psichiatra
ro medic psihiatru, psihiatru
pl psychiatra, lekarz psychiatra, psychiatr
cs psychiatr
hu pszichiáter*
bs psihijatar*, психијатар
uk психіатр, психіатра, лікар-психіатр*
ru врач-психиатр*, психиатр
el ψυχίατρ*
lt psichiatras, psichiatrė
lv psihiatrs, psihiatre
et psühhiaater*
sq psikiatër, mjek psikiatër
tr psikiyatrist*, psikiyatri uzman*
ar طبيب نفسي, طبيبه نفسيه, طبيب امراض نفسيه
fa روانپزشک*, روان پزشک*
zh *精神科医*

@kirurg activity kirurgarbeid < lege in=kirurgi
nb kirurg, kirurger, kirurgen, *kirurg, overlege ~ kirurgi*
fi kirurgian erikoislääkäri
de chirurg, chirurgin, facharzt für chirurgie, *chirurg, *chirurgin
en surgeon*, neurosurgeon*
nl chirurg
fr chirurgien, chirurgienne
es cirujan*, neurocirujan*
pt cirurgiã, cirurgião, cirurgiao
it medico chirurgo, chirurgo
ro medic chirurg, chirurg
pl chirurg
cs chirurg
hu sebész, sebészorvos, szakorvos sebész
bs kirurg, hirurg, хирург
uk хірург, лікар-хірург, хірурга
ru врач-хирург, хирург
el χειρουργός, χειρούργος
lt chirurgas, chirurgė
lv ķirurgs, ķirurģe
et kirurg
tr cerrah, cerrahi uzmanı, operatör doktor
ar جراح, طبيب جراح
fa جراح
vi bác sĩ phẫu thuật, bác sĩ ngoại khoa
zh *外科医*

@anestesilege activity anestesilegearbeid < lege in=sykehus
nb anestesilege*, anestesiolog, anestesiologer, overlege ~ anestesi*
sv anestesiläkare*, narkosläkare*
da anæstesilæge*, anæstesiolog
de anästhesist*, narkosearzt
en anesthesiologist*, anaesthetist, anaesthesiologist*, consultant anaesthet*
fr anesthésiste-réanimateur, médecin anesthésiste
es anestesiólogo, anestesióloga
pt anestesiologista*, médic* anestesista
it anestesista rianimatore, medico anestesista
ro medic ati, medic anestezist
pl anestezjolog, lekarz anestezjolog
cs anesteziolog
bs anesteziolog, анестезиолог
uk анестезіолог, лікар-анестезіолог
ru анестезиолог, врач-анестезиолог
el αναισθησιολόγος
tr anestezi uzman*, anestezi doktor*
ar طبيب تخدير, طبيبه تخدير
fa متخصص بیهوشی

@barnelege activity barnelegearbeid < lege
nb barnelege*, pediater*, overlege ~ pediatri|barnemedisin
sv barnläkare*
da børnelæge*
fi lastenlääkäri*
nl kinderarts*
de kinderarzt*, kinderärzt*
en paediatrician*, pediatrician*
fr pédiatre*
es pediatra*
pt médic* pediatra
ro medic pediatru, pediatru
pl pediatra, lekarz pediatra, pediatr
cs dětský lékař, pediatr
hu gyermekorvos*
bs pedijatar*, педијатар
uk педіатр, педіатра, лікар-педіатр*
ru врач-педиатр*, педиатр
el παιδίατρ*
lt vaikų gydytoj*, pediatras, pediatrė
tr çocuk doktor*, çocuk hekim*, çocuk sağlığı ve hastalıkları uzman*
ar طبيب اطفال, طبيبه اطفال
fa پزشک اطفال, متخصص اطفال, پزشک کودکان
zh *儿科医*
vi bác sĩ nhi

@gynekolog activity gynekologarbeid < lege
nb gynekolog, gynekologer, gynekologen
sv kvinnoläkare*
da gynækolog, gynækologer
de frauenarzt*, frauenärzt*, gynäkologe, gynäkologin
en gynecologist*, gynaecologist*, obstetrician*
fr gynécologue*
es ginecólogo, ginecóloga, médic* gineco-obstetra
pt ginecologista*
it medico ginecologo, ginecologo, ginecologa
ro medic ginecolog
pl ginekolog, lekarz ginekolog
uk гінеколог, лікар-гінеколог, акушер-гінеколог
ru гинеколог, врач-гинеколог, акушер-гинеколог
bs ginekolog, гинеколог
hu nőgyógyász
el γυναικολόγος, μαιευτήρας
lt akušeris-ginekologas, akušerė-ginekologė, gydytoja ginekologė
tr kadın doğum uzman*, jinekolog
ar طبيبه نسائيه, طبيب نساء, طبيب نسائيه, طبيبه نساء, استشاريه نساء
fa متخصص زنان
so dhakhtarka haweenka
zh *妇产科医*

@patolog activity patologi og rettsmedisin < lege
nb patolog, patologer, rettsmedisiner*, rettspatolog*, overlege ~ patologi
en pathologist & forensic|medical|consultant|clinical|hospital, forensic medicine, forensic pathologist*, medical examiner*
de patholog, pathologin, rechtsmedizin*, gerichtsmedizin*
fr médecin légiste, anatomopathologiste*
es médic* forense, patólogo, patóloga
it medico legale, anatomopatolog*
pt médic* legista, anatomopatologista
ro medic legist
pl patomorfolog*, medycyn* sądow*
uk судмедексперт*, патологоанатом*, судово-медичн*
ru судмедэксперт*, патологоанатом*, судебно-медицинск*
bs patolog, sudsk* medicin*
tr adli tıp*, patoloji uzman*
ar طب شرعي, طبيب شرعي
fa پزشکی قانونی

@kommunelege activity samfunnsmedisin < lege in=kommunehelse,kommune
nb kommunelege*, kommuneoverlege*, samfunnsmedisin*, smittevernlege*, smittevernoverlege*, fylkeslege*, bydelsoverlege*, assisterende fylkeslege
sv smittskyddsläkare*
da embedslæge*
nl arts maatschappij en gezondheid
de amtsarzt*, amtsärzt*, gesundheitsamt & arzt|ärztin
en public health physician*, district medical officer*, medical officer of health, community medicine, district health officer*
fr médecin de santé publique, médecin inspecteur
es médic* ~ salud pública, médic* salubrista
pt médic* de saúde pública
pl lekarz ~ sanitarn*
uk лікар-епідеміолог*, санітарн* лікар*
ru врач-эпидемиолог*, санитарн* врач*
tr halk sağlığı uzman*, toplum sağlığı merkezi & hekim*
ar طبيب صحه عامه
fa پزشک ~ بهداشت

@+ergoterapi
fi toimintaterapeut*
nl ergotherapeut*
da ergoterapeut*
es terapeuta ocupacional, terapia ocupacional, terapist* ocupacional*
pt terapeuta ocupacional, terapia ocupacional
it terapist* occupazional*
ro terapeut ocupațional, terapie ocupațională
cs ergoterap*
hu ergoterap*
bs radn* terap*, radn* terapeut*, okupacion* terap*, радни терапеут
bg ерготерап*
ru эрготерап*
uk ерготерап*
el εργοθεραπ*
lt ergoterap*
lv ergoterap*
et tegevusterap*
sq terapist* okupacional*, terapi okupacionale
tr ergoterapist*, iş uğraşı terap*, iş ve uğraşı
ar علاج وظيفي, معالج وظيفي, معالجه وظيفيه
fa کاردرمان*, کار درمان*
ur آکوپیشنل تھراپسٹ
so daaweynta shaqada
ti ኦኩፔሽናል ተራፒ
vi hoạt động trị liệu
zh *作业治疗*, *职业治疗*

@+psykologi
es psicólog*
pt psicólog*
it psicolog*
ro psiholog*
nl psycholoog*, psychologe
lt psicholog*
lv psiholog*
et psühholoog*
sq psikolog*
bs psiholog*, психолог*
tr psikolog*
ar اخصائي نفسي, اخصائيه نفسيه, معالج نفسي, علم نفس عيادي
fa روانشناس*, روان شناس*
ur ماہر نفسیات
hi मनोवैज्ञानिक
so cilmi nafsi yaqaan
ti ስነ ኣእምሮ, ሳይኮሎጂስት
am የሥነ ልቦና ባለሙያ, የስነ ልቦና ባለሙያ, ሳይኮሎጂስት
sw mwanasaikolojia
ku derûnnas*

@+farmasi
fr pharmacien*
es farmacéutic*
pt farmacêutic*
it farmacist*
ro farmacist*
nl apotheker*
bs farmaceut*, magistar farmacije, фармацеут*
lt vaistinink*
lv farmaceit*
et apteeker*, proviisor*
sq farmacist*
tr eczacı*
ur فارماسسٹ
hi औषधज्ञ
so farmashiile*, farmasiile*
ti ፋርማሲስት
am ፋርማሲስት
sw mfamasia
ku dermansaz*

@+apotektekniker
nb apotektekniker*, apotekmedarbeid*, apotekassistent*
sv apotekstekniker*
da farmakonom*
fi farmanomi*
nl apothekersassistent*
de pharmazeutisch-technisch*, pharmazeutisch-kaufmännisch*
en pharmacy technician*, pharmacy assistant*, dispenser ~ pharmacy
fr préparateur en pharmacie, préparatrice en pharmacie
es auxiliar de farmacia, técnic* de farmacia, técnic* en farmacia
pt técnic* de farmácia, auxiliar de farmácia
it magazziniere di farmacia, commess* di farmacia
ro asistent* de farmacie, asistent* farmac*
pl technik* farmaceutyczn*
cs farmaceutick* asistent*, farmaceutick* laborant*
hu gyógyszertári asszisztens*, gyógyszerkiadó*
bs farmaceutsk* tehničar*, фармацеутски техничар
uk асистент* фармацевта
ru помощник фармацевта
bg помощник-фармацевт*
el βοηθός φαρμακείου, βοηθός φαρμακοποιού
lt farmakotechnik*
lv farmaceita asistent*
tr eczane teknik*, eczane kalfa*
ar مساعد صيدلي, مساعده صيدلانيه, فني صيدله
fa تکنسین داروخانه, تکنسین دارو*

@+bioingenior
nb bioingeniør*, biomedisinsk laboratori*
sv biomedicinsk analytiker, bma
da bioanalytiker*
is lífeindafræð*
en medical technologist*, medical laboratory scientist*, medical laboratory technolog*, clinical laboratory technolog*, medtech, biomedical scientist*
de mtla, medizinische* technolog* für laboratoriumsanalytik, medizinisch-technisch* laborassist*, biomedizinische analytik*
fr technicien* de laboratoire médical, technicien* d'analyses biomédicales, technicien* d'analyses médicales
es técnic* de laboratorio clínico, tecnólog* médic*, bioanalista, bioquímic* clínic*, laboratorista clínic*
pt técnic* de análises clínicas, biomédic* & análises|laboratório
ro asistent* ~ laborator* medical*, biolog medical
pl diagnost* laboratoryjn*, technik* analityki medyczn*
uk лікар-лаборант*, клінічн* лаборант*
ru врач-лаборант*, клинической лабораторн*
lt biomedicinos technolog*
lv biomedicīnas laborant*
et bioanalüütik*
sq teknik* laborator*
tr tıbbi laboratuvar tekniker*, tıbbi laboratuvar teknik*, tıbbi biyolog*
ar تحاليل طبيه, مختبرات طبيه, فني مختبر طبي, محلل طبي
fa علوم آزمایشگاهی, آزمایشگاه تشخیص طبی
so farsamo yaqaanka shaybaarka
tl medical technologist

@+ambulanse
nl ambulanceverpleegkund*, ambulancechauffeur*
fi ensihoitaja*
da ambulancebehandler*, paramediciner*
fr ambulancier*
es técnic* en emergencias, técnic* de emergencias, paramédic*
pt técnic* de emergência, tripulante de ambulância, socorrista ~ ambulância, paramédic*
it soccorritore, autista soccorritore
ro ambulanțier*, paramedic*
cs zdravotnický záchranář, záchranár*, zdravotnick* záchranář*
hu mentőtiszt*, mentőápol*
bs hitn* pomoć*, хитна помоћ
bg спешна помощ, парамедик*
el διασώστ*, πλήρωμα ασθενοφόρου, ασθενοφόρο*
lt greitosios medicin*, paramedik*
lv ātrās palīdzības, neatliekamās medicīnisk*
et kiirabi*, erakorralise meditsiini
sq ambulanc*
tr acil tıp tekniker*, acil tıp teknisyen*, paramedik*, ambulans*
ur ایمبولینس
so ambalaas*
vi xe cứu thương, cấp cứu ngoại viện
zh *急救员*, *救护车*

@+helsesekretaer
sv medicinsk sekreterare*, vårdadministratör*
da lægesekretær*
fi osastosihteeri*, terveyskeskusavustaja*
nl doktersassistent*, medisch secretaress*
de medizinische fachangestellte*, arzthelfer*, arztsekretär*, mfa
en medical secretar*, medical receptionist*, medical assistant*, doctor's secretary
fr secrétaire médical*, assistante médicale
es secretari* médic*, auxiliar administrativ* sanitari*
pt secretári* clínic*, secretári* médic*
it segretari* medic*
ro registrator medical, registratoare medicală
pl rejestratorka medyczn*, rejestrator* medyczn*, sekretar* medyczn*
cs zdravotní dokumentac*, recepční ~ ordinac*
hu orvosírnok*
uk медичн* реєстратор*
ru медицинск* регистратор*
tr tıbbi sekreter*
ar سكرتير طبي, سكرتيره طبيه
fa منشی مطب, منشی پزشک

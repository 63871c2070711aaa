# Work with people: guidance, social work, health, schools, culture, services.

@brukeroppfolging activity oppfølging av brukere
nb oppfølging av brukere|deltakere|deltakarar|klienter|enkeltpersoner|beboere|barn|familier|ungdom|flyktninger, brukeroppfølging*, individuell oppfølging, oppfølgingsarbeid*, oppfølgingsansvar*, klientoppfølging*
nn oppfølging av brukarar|deltakarar|einskildpersonar
sv uppföljning av klienter|brukare, klientarbete
da opfølgning på borgere, borgersager
en client follow-up, follow-up of clients|users|participants|refugees, individual follow-up, case management, casework, case worker & clients|refugees|families
de klientenbetreuung, betreuung von klienten, fallmanag*, case manag*
nl cliëntbegeleiding, casemanage*
fr suivi individuel, suivi des usagers, accompagnement des usagers
es seguimiento de usuarios, seguimiento individual*, gestión de casos
pl praca z klientem, opieka nad podopieczn*
uk супровід клієнтів, робота з клієнтами соціальн*, кейс-менедж*
ru сопровождение клиентов, работа с подопечн*
tr danışan takibi, vaka yönetimi
ar متابعه الحالات, اداره الحاله
fa مددکار*, پیگیری مددجو*

@arbeidsveiledning activity arbeidsrettet veiledning < veiledning in=arbeidssokere
nb nav-veileder*, veileder* & nav, oppfølgingsveileder*, kvalifiseringsprogram*, arbeidsinkludering*, arbeidsutprøving*, arbeidstrening*, supported employment, jobbspesialist*, jobbveileder*, jobbkonsulent*, arbeidsrettet*, karriereveileder i nav
sv arbetsförmedlare*, jobbcoach*
da jobkonsulent*, jobcenter*
en job coach*, employment adviser*, employment advisor*, employment officer*, employment counsel*, work coach*
de arbeitsvermittl*, jobcoach*
fr conseill* & emploi, conseill* en insertion
es orientad* laboral*, orientación laboral
ro consilier* ~ ocupare|muncă
pl pośrednik* pracy, doradca klienta urzędu pracy
uk консультант центру зайнятості, фахівець центру зайнятості
ru консультант центра занятости
tr iş ve meslek danışman*

@veiledning activity veiledning < brukeroppfolging
nb veiled*, *veileder, *veiledning, rettlei*, rådgivning, rådgjeving, karriereveiled*, jobbveiled*, oppfølging av arbeidssøker*, jobbspesialist*, karriereråd*, nav-veileder*, mentor*
sv vägled*, handled*, coach*, jobbcoach*, arbetsförmedlare*
da vejled*, jobkonsulent*, rådgivning, coach
en counsel*, guidance, career advis*, job coach*, mentor*, advising, career coach*, employment advis*, guidance counsellor, work coach
de beratung & jugendlich*|arbeitssuchend*|arbeitslos*|famili*|klient*|migrant*|geflüchtet*|flüchtling*|studierend*|schüler*|frauen|eltern, sozialberat*, studienberat*, berufsberat*, jugendberat*, migrationsberat*, familienberat*, schuldnerberat*, arbeitsvermittl*, jobcoach*
nl begeleid*, loopbaanadviseur*, jobcoach
fr conseill* & emploi|orientation|insertion|professionnel*|demandeurs, accompagnement*, orientation professionnelle, conseillère d'orientation, conseiller d'orientation
es orientad*, orientación*, asesoramiento*, tutoría*, acompañamiento
it orientamento*, consulente del lavoro, counsel*, tutor*
pt orientação*, aconselhamento*
ro consiliere*, consilier vocațional, orientare*, consilier școlar
pl doradc* zawodow*, doradztw*, poradnictw*, doradca zawodowy, pośrednik pracy, coach*
uk консультуванн*, профорієнтаці*, наставни*, кар'єрн* радник*, консультант з
ru консультировани*, профориентаци*, наставни*, карьерн* консультант*
bg консултиране, кариерен консултант
bs savjetovanj*, savjetnik za karijeru
lt konsultav*, karjeros konsultant*
tr danışman*, rehber öğretmen*, kariyer danışman*, iş ve meslek danışman*
ar ارشاد*, مرشد*, توجيه*, استشارات
fa مشاوره*, مشاور*, راهنمایی ~ مراجع*|شغلی
so la-talin*, latalin*, talo-siin*, hagid*
ur مشاورت, کونسلر, رہنمائی
ti ምኽሪ, ኣማኻሪ, ምዕዶ
am ምክር, አማካሪ

@sosialt_arbeid activity sosialt arbeid < brukeroppfolging
nb sosionom*, sosialt arbeid, sosialarbeid*, sosialkurator*, sosialkonsulent*, sosialfag*, miljøarbeid*, oppsøkende
sv socionom*, socialsekreterare*, kurator*, socialt arbete
da socialrådgiver*, socialt arbejde
en social work*, social worker*, social assistant, outreach worker*, community worker*, family support
de sozialarbeit*, sozialpädagog*, sozialberat*, soziale arbeit, sozialdienst*
nl maatschappelijk werk*
fr assistant* social*, travail social, travailleu* socia*, éducat* spécialisé*, assistante de service social
es trabajador* social*, trabajo social, educador* social*, asistente social
it assistente sociale, assistenti sociali, educator* professionale, servizio sociale
pt assistente social, serviço social
ro asistent* social*, asistență socială, anchete sociale, lucrător social
pl pracowni* socjaln*, prac* socjaln*, asystent* rodziny, streetworker*
cs sociální pracovni*
uk соціальн* працівник*|педагог*|робот*|супровід*, фахівець із соціальної роботи, соціальн* робітни*
ru социальн* работник*|педагог*|работ*|сопровожд*, соцработник*
bg социал* работник*
bs socijaln* radni*, socijaln* rad, социјални радник
lt socialin* darbuotoj*|darb*
lv sociāl* darbiniek*
et sotsiaaltöö*
fi sosiaalityö*
tr sosyal hizmet uzman*, sosyal çalışma*, sosyal hizmetler uzman*
ar اخصائي* اجتماعي*, باحث* اجتماعي*, عمل اجتماعي, مرشد* اجتماعي*, خدمه اجتماعيه, مشرف* اجتماعي*
fa مددکار* اجتماعی, مددکاری*, مددکار*
so shaqaale bulsho, shaqaalaha arrimaha bulshada, arrimaha bulshada
ur سماجی کارکن, سوشل ورکر
ti ማሕበራዊ ሰራሕተኛ, ሰራሕተኛ ማሕበረሰብ, ማሕበራዊ ስራሕ
am ማህበራዊ ሰራተኛ
sq punonjës* social*

@barnevern activity barnevern +employer < sosialt_arbeid in=barn,ungdom,familier
nb barnevern*, *barnevern*, fosterhjem*, barnevernsinstitusjon*, barnevernspedagog*, barnevernkonsulent*, barnevernkurator*, ungdomshjem*, barneverns*, omsorgsovertak*, undersøkelsessak*
sv barnavård*, barn och familj, lvu, familjehem*, hvb-hem, barn- och unga, barnutred*
da børne- og unge*, anbring*, døgninstitution*, børnesag*
en child protection, child welfare, children's services, foster care, looked-after children, safeguarding of children, child safeguarding, care orders, orphanage, children's home, residential childcare
de jugendamt*, kinderschutz*, jugendhilfe*, hilfen zur erziehung, kinderheim*, heimerziehung, inobhutnahme*, jugendwohnheim*
nl jeugdzorg*, kinderbescherming*, jeugdhulp*
fr aide sociale à l'enfance, protection de l'enfance, enfants placés, foyer de l'enfance, mecs, protection judiciaire de la jeunesse
es protección de menores, protección a la infancia, centro de menores, menores tutelados, protección infantil, acogimiento, bienestar infantil
it tutela minori, tutela dei minori, comunità per minori, affido
pt proteção de menores, proteção de crianças, cpcj
ro protecția copilului, protectia copilului, centru de plasament, asistență maternală, protecției copilului
pl piecz* zastępcz*, opiekuńczo-wychowawcz*, dom dziecka, domu dziecka, ochron* dzieci, kurator* rodzinn*, placówka opiekuńcz*
cs ochrana dětí, ospod, dětský domov
uk служб* у справах дітей, захист* прав дітей, дітей-сиріт, опік*, дитяч* будин*, прийомн* сім*, захист дітей
ru опек*, попечительств*, детск* дом*, защит* прав детей, приемн* семь*, органы опеки, детей-сирот
bg закрила на детето, домове за деца
bs zaštita djece, zaštit* dece, hraniteljstv*, dječiji dom, dom za nezbrinut*
lt vaiko teisių, vaikų globos, globos namai vaikams, vaiko teisių apsaug*
lv bāriņties*, bērnu tiesīb*
et lastekaits*
fi lastensuojelu*
tr çocuk koruma*, çocuk esirgeme*, çocuk evleri, çocuk hizmetleri, koruyucu aile
ar حمايه الطفل, حمايه الاطفال, رعايه الايتام, دار الايتام, حمايه الطفوله, كفاله
fa حمایت از کودکان, کودکان آزاردیده, حقوق کودک, پرورشگاه, کودکان بی سرپرست, اورژانس اجتماعی, امور کودکان
so ilaalinta carruurta, badbaadada carruurta, xanaanada agoonta, agoonta, ilaalinta ilmaha
ur بچوں کے تحفظ, چائلڈ پروٹیکشن, یتیم خانہ
ti ሓለዋ ህጻናት, ድሕነት ህጻናት, ዘኽታማት
am የሕፃናት ጥበቃ, ህጻናት ጥበቃ
sq mbrojtja e fëmijëve, mbrojtjen e fëmijëve
ku parastina zarokan

@miljoterapi activity miljøterapi < sosialt_arbeid brukeroppfolging
nb miljøterapeut*, miljøterapi*, miljøarbeider*
sv behandlingsassistent*, boendestödjare*, stödassistent*
da pædagog på bosted, socialpædagog*
en milieu therapist, residential worker, support worker*
de heilerziehungspfleg*, betreuer*, erzieher* wohngruppe
fr éducateur* en foyer, moniteur éducateur
es educador* en centro
pl wychowawc* w placówce, opiekun* w ośrodku, terapeut* środowiskow*
uk вихователь ~ центр*
ru воспитатель ~ центр*

@rus activity rusarbeid < brukeroppfolging +employer
nb rus, rusmiddel*, ruslidelse*, rusproblem*, rusarbeid*, rusomsorg*, rusbehandl*, ruskonsulent*, rusfeltet, avhengighet*, rusvern*
sv missbruksvård*, beroendevård*
da misbrugsbehandl*, rusmiddel*
en substance abuse, addiction, drug treatment, drug rehabilitation
de suchthilfe*, suchtberat*
fr addictolog*, toxicoman*
es drogodependencias, adicciones
it tossicodipenden*, dipendenze
ro dependenț* de droguri, adicți*
pl uzależnie*, odwykow*
uk залежн*, наркологічн*
ru зависимост*, нарколог*
tr bağımlılık*, madde bağımlı*
ar ادمان, مدمنين
fa اعتیاد, ترک اعتیاد

@psykisk_helse activity psykisk helsearbeid < brukeroppfolging +employer in=helsevesen
nb psykisk helse*, psykiske lidelser, psykiatri*, *psykiatri, psykisk uhelse, psykiske helse*
sv psykisk ohälsa, psykiatri*
da psykiatri*
en mental health*, psychiatric
de psychisch*, psychiatri*
fr santé mentale, psychiatri*
es salud mental, psiquiatr*
it salute mentale, psichiatri*
ro sănătate mintală, psihiatri*
pl zdrowi* psychiczn*, psychiatr*
uk психічн* здоров*, психіатр*
ru психическ* здоров*, психиатр*
tr ruh sağlığı, psikiyatri*
ar صحه نفسيه, طب نفسي
fa سلامت روان, روانپزشک*
so caafimaadka maskaxda

@vernepleie activity vernepleie < brukeroppfolging in=funksjonsnedsatte
nb vernepleie*, vernepleiar*, bofellesskap for utviklingshemm*, miljøarbeid* ~ utviklingshemm*
sv lss, funktionsnedsättning*, stödpedagog*
da udviklingshæmmede, handicappede
en learning disabilit*, intellectual disabilit*, disability support, developmental disabilit*, disability nurse
de heilerziehungspfleg*, behindertenhilfe*, heilpädagog*
fr handicap*, moniteur-éducateur
es discapacidad*
it disabili*
ro dizabilit*
pl niepełnosprawn*, oligofrenopedag*
uk інвалідн*, людей з інвалідністю
ru инвалид*
tr engelli*
ar ذوي الاعاقه, ذوي الاحتياجات
fa معلولان, توانبخشی معلول*

@sykepleie activity sykepleie ? anestesisykepleier intensivsykepleier operasjonssykepleier psykiatrisk_sykepleier in=helsevesen
nb sykepleie*, *sykepleier, avdelingssykepleier*, oversykepleier*, *sykepleiar, sjukepleie*, sjukepleiar*, *sjukepleiar, intensivsykepleie*, operasjonssykepleie*, anestesisykepleie*
sv sjuksköter*, *sjuksköterska
da sygepleje*, *sygeplejerske
en head nurse*, nurse manager*, ward manager*, nurse, nurses, nursing, registered nurse, staff nurse, *nurse
de pflegedienstleit*, stationsleit*, krankenschwester*, krankenpfleg*, pflegefachfrau*, pflegefachkraft*, pflegefachmann*, altenpfleg*, gesundheits- und krankenpfleg*, *krankenpfleger*, examinierte pflege*
nl verpleegkundig*
fr infirmi*
es supervisora de enfermería, enfermer*, enfermería
it infermier*
pt enfermeir*, enfermagem
ro asistent* șef*, asistent* medical*, asistenta medicala, infirmier*
pl pielęgniarka oddziałowa, pielęgnia*
cs zdravotní sestra, ošetřovatel*
uk старш* медсестр*, медсестр*, медичн* сестр*, медбрат*, сестр* медичн*
ru старш* медсестр*, медсестр*, медицинск* сестр*, медбрат*
bg медицинска сестра, медицинск* сестр*
bs medicinska sestra, medicinsk* sestr*, медицинска сестра, medicinski tehničar
lt slaugytoj*, bendrosios praktikos slaug*
lv medmās*, medicīnas mās*
et õde, meditsiiniõde
fi sairaanhoita*
tr sorumlu hemşire, hemşire*
ar ممرض*, تمريض
fa پرستار*
so kalkaaliso*, kalkaaliye*, neeras*, nurse
ur نرس, نرسنگ
ti ነርስ, ኣላይት ሕሙማት, ኣላዪ ሕሙማት
am ነርስ
sq infermier*
ku hemşîre*

@hjemmesykepleie activity hjemmesykepleie < sykepleie in=hjemmetjeneste
nb hjemmesykepleier*, sykepleier i hjemmetjenesten, sykepleier hjemmetjenesten
en district nurse*, home nurse*, visiting nurse*, home care nurse*, home health nurse*
de ambulante* pflegefachkraft
pl pielęgniarka środowiskowa, pielęgniarka domowa

@jordmor activity jordmorarbeid in=helsevesen
nb jordmor*, jordmødre
sv barnmorsk*
da jordemoder*, jordemødre
en midwi*
de hebamme*
nl verloskundig*
fr sage-femme*, maïeutique
es matron*, comadron*, partera*
it ostetric*
ro moaș*
pl położn*
uk акушерк*
ru акушерк*
lt akušer*
tr ebe, ebelik
ar قابله, قبالة
fa ماما, مامایی
so umuliso*
ti መሕረሲት, መሕረስቲ
am አዋላጅ

@helsesykepleier activity helsesykepleie < sykepleie in=kommunehelse
nb helsesykepleie*, helsesøster*, skolehelsetjeneste*, helsestasjon*
sv distriktssköterska*, skolsköterska*
da sundhedsplejerske*
en school nurse, public health nurse*, health visitor*, community nurse*

@helsefagarbeid activity helsefagarbeid in=helsevesen
nb helsefagarbeid*, hjelpepleie*, omsorgsarbeid*, helsefagarbeidar*, pleieassistent*, pleiemedarbeider*, helsefaglært, stell og pleie, assistent i hjemmetjenesten, pleier, helsemedarbeider*, omsorgsassistent*
sv undersköter*, vårdbiträde*
da sosu*, social- og sundheds*, plejehjemsassistent
en care assistant*, healthcare assistant*, health care assistant*, nursing assistant*, nurse assistant*, care worker*, caregiver*, carer, carers, nursing aide*, home carer*, health care worker*
de pflegehelfer*, altenpflegehelfer*, pflegeassisten*, krankenpflegehelf*
nl verzorgende*, zorghulp
fr aide-soignant*, auxiliaire de vie, aide à domicile
es auxiliar de enfermería, auxiliares de enfermería, gerocultor*, cuidador*, auxiliar de geriatría
it operatore socio-sanitario, badante*
pt auxiliar de saúde, cuidador*
ro îngrijitor* bătrâni, infirmieră, îngrijitoare, îngrijitor
pl opiekun* osób starszych, opiekun* medyczn*, opiekunka*, salow*, sanitariusz*
uk доглядальни*, санітар*, молодш* медсестр*
ru сиделк*, санитар*, младш* медсестр*
bs njegovatelj*, negovatelj*
lt slaugytojo padėjėj*, slaugos padėjėj*
tr hasta bakıcı*, yaşlı bakım elemanı, bakım personeli
ar مساعد ممرض, مقدم رعايه, مساعده ممرضه
fa کمک پرستار, بهیار*, مراقب سالمند*
so kaaliye caafimaad, daryeele*
ti ሓጋዚ ነርስ, ተኸናኻኒ

@bpa activity personlig assistanse
nb bpa, personlig assistent*, brukerstyrt*, støttekontakt*
sv personlig assistent*
en personal care assistant
de persönliche assistenz

@lege activity legearbeid ? allmennlege psykiater kirurg anestesilege barnelege gynekolog patolog kommunelege in=helsevesen
nb lege, leger, legen, *lege, overlege*, fastlege*, turnuslege*, allmennlege*, kirurg*, anestesilege*, LIS-lege, lis
sv läkare*, *läkare, överläkare
da læge, læger, *læge, overlæge*
en doctor, physician*, medical doctor, surgeon*, general practitioner, resident physician, paediatrician*, pediatrician*, consultant physician, medical officer, anaesthetist, cardiologist, gynaecologist, gynecologist
de arzt, ärztin*, *arzt, *ärztin, chirurg*, oberarzt*, facharzt*
nl arts, huisarts*, chirurg
fr médecin*, docteur, chirurgien*, interne en médecine, pédiatre
es médico, médica, médicos, médicas, doctor, doctora, cirujan*, pediatra*, facultativ*
it medico, medica, chirurg*, pediatra
pt cirurgião
ro medic, medic de familie, medicul, medic rezident, doctor, chirurg*
pl lekar*, chirurg*
cs lékař*
uk лікар, лікаря, лікареві, лікарем, лікарі, лікарів, лікарк*, лікарка, хірург*, терапевт*, педіатр*
ru врач*, хирург*, терапевт*, педиатр*, доктор
bg лекар*, хирург*
bs ljekar*, lekar*, doktor medicine, liječnik*, лекар*
lt gydytoj*, chirurg*
lv ārst*
et arst
fi lääkäri*
tr doktor*, hekim*, cerrah*
ar طبيب*, طبيبه, جراح*, دكتور
fa پزشک*, جراح*, دکتر
so dhakhtar*, takhtar*
ur ڈاکٹر, معالج
ti ሓኪም, ዶክተር
am ሐኪም, ዶክተር
sq mjek*
ku bijîşk*, doktor

@fysioterapi activity fysioterapi in=helsevesen
nb fysioterap*
sv fysioterap*, sjukgymnast*
da fysioterap*
en physiotherap*, physical therap*
de physiotherap*, krankengymnast*
nl fysiotherap*
fr kinésithérap*, kiné, physiothérap*
es fisioterap*
it fisioterap*
pt fisioterap*
ro fizioterap*, kinetoterap*
pl fizjoterap*, rehabilitant*
uk фізіотерап*, фізичн* терап*, реабілітолог*
ru физиотерап*, реабилитолог*, лфк
bs fizioterap*
lt kineziterap*, fizioterap*
tr fizyoterap*
ar علاج طبيعي, علاج فيزيائي, معالج فيزيائي
fa فیزیوتراپ*
so fisiyoteraabi*

@ergoterapi activity ergoterapi in=helsevesen
nb ergoterap*
sv arbetsterap*
da ergoterap*
en occupational therap*
de ergotherap*
fr ergothérap*
es terapeuta ocupacional, terapia ocupacional
it terapista occupazionale
ro terapeut ocupațional, ergoterap*
pl terapeut* zajęciow*, terapia zajęciowa
uk ерготерап*
ru эрготерап*
tr ergoterap*
ar علاج وظيفي
fa کاردرمان*

@psykologi activity psykologarbeid
nb psykolog*, psykoterap*, *psykolog
sv psykolog*, psykoterap*
da psykolog*
en psycholog*, psychotherap*
de psycholog*, psychotherap*
fr psycholog*, psychothérap*
es psicólog*, psicoterap*
it psicolog*, psicoterap*
pt psicólog*
ro psiholog*, psihoterap*
pl psycholog*, psychoterap*
uk психолог*, психотерап*
ru психолог*, психотерап*
bg психолог*
bs psiholog*, психолог*
lt psicholog*, psichoterap*
lv psiholog*
tr psikolog*, psikoterap*
ar اخصائي* نفسي*, طبيب نفسي, معالج* نفسي*, علم النفس, اخصائي نفسي
fa روانشناس*, روان شناس*, روان درمان*
so cilmi-nafsi*, cilmu-nafsi*
ur ماہر نفسیات
ti ስነ ኣእምሮ, ሳይኮሎጂስት

@tannlege activity tannlegearbeid in=helsevesen
nb tannlege*
sv tandläkare*
da tandlæge*
en dentist*, dental surgeon*
de zahnarzt*, zahnärzt*
nl tandarts*
fr dentiste*, chirurgien-dentiste
es dentista*, odontólog*
it dentista, odontoiatr*
pt dentista, odontolog*
ro stomatolog*, medic dentist, dentist
pl stomatolog*, dentyst*
uk стоматолог*, зубн* лікар*
ru стоматолог*, зубн* врач*
bs stomatolog*, zubar*
lt odontolog*, stomatolog*
tr diş hekim*, dişçi*
ar طبيب* اسنان, اسنان
fa دندانپزشک*, دندان پزشک*
so dhakhtarka ilkaha
ti ሓኪም ስኒ

@tannpleie activity tannpleie in=helsevesen
nb tannpleie*
sv tandhygienist*, tandsköterska*
da tandplejer*, klinikassistent*
en dental hygienist*, dental assistant*, dental nurse*
de zahnmedizinische fachangestellte*, dentalhygienik*
pl higienist* stomat*, asystent* stomat*
es higienista dental, auxiliar dental
ro asistent* stomatolog*
uk асистент стоматолога
ru ассистент стоматолога

@farmasi activity farmasøytarbeid
nb farmasøyt*, provisor*, reseptar*, apoteker*, farmasi
sv apotekare*, receptarie*, farmaceut*
da farmaceut*, farmakonom*
en pharmacist*
de apotheker*, pharmazeut*
nl apotheker*
fr pharmacien*
es farmacéutic*
it farmacist*
pt farmacêutic*
ro farmacist*
pl farmaceut*, aptekarz*, aptekark*, magister farmacji
uk провізор*, фармацевт*
ru провизор*, фармацевт*
bg фармацевт*
bs farmaceut*, magistar farmacije
lt vaistinink*
lv farmaceit*
tr eczacı*
ar صيدلي*, صيدلانيه, صيدلاني*
fa داروساز*
so farmashiiste, farmasiile
ur فارماسسٹ
ti ፋርማሲስት

@apotektekniker activity apotekteknikerarbeid in=apotek_sted
nb apotektekniker*
sv apotekstekniker*
en pharmacy technician*, pharmacy assistant*
de pta, pharmazeutisch-technisch*
pl technik farmaceutyczn*
fr préparateur* en pharmacie

@bioingenior activity laboratoriearbeid i helse in=helsevesen
en laboratory scientist*, clinical scientist*, medical technologist*
nb bioingeniør*
sv biomedicinsk analytiker*
da bioanalytiker*
en biomedical lab*, medical laboratory*, biomedical scientist*, laboratory medicine, clinical laboratory*
de medizinisch-technisch* laboratori*, mtla, medizinische* technolog*, medizinische laborant*
fr technicien* de laboratoire médical, biologiste médical
es técnico de laboratorio clínico, analista clínico, laboratorio clínico, bioanalista
it tecnico di laboratorio biomedico
ro asistent de laborator, laborant medical, biolog medical
pl diagnost* laboratoryjn*, diagnostyk* laboratoryjn*, analityk* medyczn*
uk лаборант* ~ клінічн*, клінічн* лаборант*, лікар-лаборант, фельдшер-лаборант, біохімік*
ru клиническ* лаборант*, врач-лаборант*, фельдшер-лаборант*
bs medicinsk* laborant*, laboratorijski tehničar
lt medicinos biolog*, klinikin* laborant*
tr tıbbi laborant*, laboratuvar teknikeri, tıbbi laboratuvar
ar فني مختبر*, تحاليل طبيه, مختبر طبي, محلل مختبر
fa کارشناس آزمایشگاه, علوم آزمایشگاهی
so shaybaarka caafimaad*

@laboratorium activity laboratoriearbeid
nb laborant*, laboratorie*, *laborant, laboratoriearbeid
sv laborator*, laborant*
da laborant*, laboratorie*
en laboratory, lab technician*, laboratory technician*
de labor*, laborant*, chemielaborant*
fr laboratoire*
es laboratorio*
ro laborator*
pl laborant*, laborator*
uk лаборант*, лаборатор*
ru лаборант*, лаборатор*
lt laborant*
tr laborant*, laboratuvar*
ar مختبر
fa آزمایشگاه*

@radiografi activity radiografi in=helsevesen
nb radiograf*, stråleterapeut*
sv röntgensjuksköter*
da radiograf*
en radiograph*, radiologic technolog*, x-ray technician*
de mtra, radiologieassisten*, röntgenassisten*
fr manipulateur* radio
es técnico en radiodiagnóstico, radiólogo
pl elektroradiolog*, technik rtg
uk рентгенолаборант*
ru рентгенолаборант*
tr radyoloji teknikeri
ar فني اشعه
fa رادیولوژی

@helsesekretaer activity helsesekretærarbeid < kontorarbeid in=helsevesen
nb helsesekretær*, legesekretær*, medisinsk sekretær*
sv medicinsk sekreterare, läkarsekreterare*
da lægesekretær*
en medical secretary, medical receptionist*, medical office assistant*
de medizinische fachangestellte*, arzthelfer*
fr secrétaire médical*
es secretaria médica, administrativa sanitaria
pl rejestratork* medyczn*, sekretarka medyczna
uk медичн* реєстратор*, реєстратор* поліклінік*
ru медицинск* регистратор*
ro registrator medical
tr tıbbi sekreter*
ar سكرتير* طبي*
fa منشی پزشک*, منشی مطب

@ambulanse activity ambulansearbeid in=helsevesen
nb ambulanse*, paramedic*, redningsmann
sv ambulans*
da ambulance*, redder
en paramedic*, ambulance*, emergency medical technician*
de rettungssanitäter*, notfallsanitäter*, rettungsdienst*
fr ambulancier*
es técnico en emergencias sanitarias, conductor de ambulancia
ro ambulanț*, paramedic*
pl ratownik* medyczn*, ratownictw* medyczn*
uk фельдшер*, екстрен* медичн*, парамедик*
ru фельдшер*, скорая помощь, скорой помощи, парамедик*
tr paramedik*, acil tıp teknisyen*, ambulans*
ar مسعف*, اسعاف
fa فوریت* پزشکی, آمبولانس, اورژانس ۱۱۵
lt paramedik*

@dyrepleie activity dyrepleie
nb dyrepleie*, dyrepleiar*
sv djursjukskötare*, djurvårdare*
da veterinærsygeplejerske*
en vet nurse*, veterinary nurse*, veterinary technician*, veterinary assistant*
de tiermedizinisch* fachangestellte*, tierarzthelfer*
nl dierenartsassistent*
fr auxiliaire vétérinaire, assistant* vétérinaire
es auxiliar de veterinaria, auxiliar veterinari*
pl technik weterynarii
uk ветеринарн* фельдшер
ru ветеринарн* фельдшер
tr veteriner teknisyen*, veteriner sağlık teknikeri

@veterinaer activity veterinærarbeid
nb veterinær*, dyrlege*
sv veterinär*
da dyrlæge*
en veterinar*
de tierarzt*, tierärzt*
fr vétérinaire*
es veterinari*
ro veterinar*
pl weterynar*
uk ветеринар*
ru ветеринар*
bs veterinar*
lt veterinar*
tr veteriner*
ar بيطري*, طبيب بيطري
fa دامپزشک*

@ernaering activity ernæringsarbeid
nb ernæringsfysiolog*, kostholds*
sv dietist*
en dietit*, nutritionist*
de ernährungsberat*, diätassisten*
fr diététicien*
es dietista*, nutricionist*
pl dietety*
uk дієтолог*
ru диетолог*
tr diyetisyen*
ar اخصائي تغذيه
fa متخصص تغذیه

@undervisning activity undervisning +about
nb undervis*, lærer*, lærar*, *lærer, *lærar, lektor*, *lektor, pedagogisk arbeid, undervisningserfaring*
sv lärare*, *lärare, undervisning*, lektor*
da lærer*, underviser*, *lærer, undervisning*, lektor*, adjunkt*
en teacher*, teaching, taught, tutor, lecturer, schoolteacher, teach
de lehrer*, *lehrer, *lehrerin, unterricht*, lehrkraft*, dozent*
nl leraar*, lerares, docent*, onderwijzer*, lesgeven, leerkracht*
fr enseignant*, professeur*, enseignement*, instituteur*, institutric*
es profesor*, docente*, docencia, maestr*, enseñanza, imparti* ~ clases
it insegnante*, docente*, maestr*, professor*, insegnamento
pt professor*, docente, ensino
ro profesor*, învățăt*, predare*, cadru didactic, educato*, dascăl
pl nauczyciel*, nauczani*, lektor*, dydaktyk*
cs učitel*
uk вчител*, учител*, викладач*, викладанн*, педагог*
ru учител*, преподават*, преподавани*, педагог*
bg учител*, преподавател*
bs nastavni*, učitelj*, profesor*, predavač*, наставни*, учитељ*
lt mokytoj*, dėstytoj*, mokym* ~ klas*
lv skolotāj*, pasniedzēj*
et õpetaja*
fi opettaja*
tr öğretmen*, öğretim*, öğretim görevlisi
ar معلم*, مدرس*, تدريس, مدرسا, استاذ*, محاضر*
fa معلم*, آموزگار*, تدریس*, دبیر, مدرس*, استاد*, مربی
so macallin*, waxbarid*, wax ka dhigid*, cashar*
ur استاد, ٹیچر, تدریس, معلم*, معلمہ
ti መምህር, መምህራን, ምምሃር, ምህሮ
am መምህር, ማስተማር, አስተማሪ
sq mësues*
ku mamoste*

@grunnskolelaerer activity undervisning i grunnskolen < undervisning in=grunnskole,barn
nb grunnskolelærer*, kontaktlærer*, allmennlærer*, barneskolelærer*, ungdomsskolelærer*, grunnskulelærar*, kontaktlærar*, adjunkt*, klassestyrer*
sv grundskollärare*, klasslärare*, lågstadielärare*, mellanstadielärare*, mentor för klass
da folkeskolelærer*, klasselærer*
en primary teacher*, primary school teacher*, elementary teacher*, elementary school teacher*, class teacher*, middle school teacher*
de grundschullehrer*, hauptschullehrer*, klassenlehrer*, volksschullehrer*
nl basisschoolleraar*, groepsleerkracht*
fr professeur* des écoles, instituteur*, institutrice*
es maestr* de primaria, profesor* de primaria, maestro de educación primaria, maestra de educación primaria
it maestr* elementare, insegnante di scuola primaria, maestra di scuola primaria
ro învățător*, învățătoare, profesor* ~ învățământ* primar
pl nauczycielka klas 1-3, edukacj* wczesnoszkoln*, nauczani* wczesnoszkoln*, nauczani* początkow*
uk вчител* початкових класів, учител* початкових класів, класн* керівни*
ru учител* начальных классов, классн* руководител*
bs učitelj* razredne nastave, nastavnik razredne
lt pradinių klasių mokytoj*
tr sınıf öğretmen*, ilkokul öğretmen*, ortaokul öğretmen*
ar معلم* صف, معلم* ابتدائي*
fa آموزگار*, معلم ابتدایی, معلم دبستان
so macallin dugsi hoose

@videregaendelaerer activity undervisning i videregående skole < undervisning in=videregaende,ungdom
nb lektor i videregående, videregåendelærer*, yrkesfaglærer*, faglærer*
sv gymnasielärare*
da gymnasielærer*
en high school teacher*, secondary school teacher*, upper secondary teacher*
de gymnasiallehrer*, berufsschullehrer*
fr professeur* de lycée
es profesor* de instituto, profesor* de secundaria
tr lise öğretmen*
pl nauczyciel* liceum
fa دبیر, دبیر دبیرستان

@universitetsundervisning activity undervisning ved universitet eller høgskole < undervisning in=universitet
nb universitetslektor*, førsteamanuensis*, professor*, høgskolelektor*, høyskolelektor*, førstelektor*
sv universitetslektor*, universitetsadjunkt*
en university lecturer*, lecturer*, assistant professor*, associate professor*, professor, university teacher*
de hochschullehrer*, privatdozent*, lehrbeauftragte*, universitätsdozent*
fr maître de conférences, professeur d'université, ater, enseignant-chercheur
es profesor* universitari*, catedrátic*
ro lector universitar, conferențiar*, profesor universitar, asistent universitar
pl wykładowc*, nauczyciel akademicki, adiunkt*
uk доцент*, викладач* ~ університет*|кафедр*
ru доцент*, преподавател* ~ университет*|кафедр*
bs docent, asistent na fakultetu
tr öğretim üyesi, öğretim görevlisi, doçent*
ar استاذ جامعي, محاضر*, عضو هيئه تدريس
fa استاد دانشگاه, عضو هیئت علمی, هیات علمی
so macallin jaamacad*

@norskundervisning activity språkundervisning for voksne < undervisning in=voksenopplaering,voksne
nb norsklærer, norsklærar, norsk for voksne, norsk for vaksne, norskopplæring*, norsk som andrespråk, undervis* ~ norsk ~ voksne|vaksne|innvandrere|flyktninger, andrespråk*
nb norsklærer*, norskundervisning*, norskopplæring*, norsk som andrespråk, voksenopplæring*, språklærer*, voksenlærer*
sv sfi-lärare*, svenska som andraspråk
da dansklærer*, dansk som andetsprog
en language teacher*, esl teacher*, english teacher for adults, second language
de deutschlehrer*, daf, deutsch als fremdsprache, deutsch als zweitsprache, integrationskurslehr*
fr fle, français langue étrangère
es español para extranjeros
pl lektor języka

@barnehagelaerer activity barnehagelærerarbeid in=barnehage_sted,barn
nb barnehagelærer*, førskolelærer*, pedagogisk leder, barnehagelærar*, pedagogisk leiar, førskulelærar*, barnehagepedagog*
sv förskollärare*
da pædagog*, børnehavepædagog*
en kindergarten teacher*, preschool teacher*, pre-school teacher*, nursery teacher*, early childhood educator*, early years teacher*
de erzieher*, kindergärtner*, kindheitspädagog*, kindergartenpädagog*
nl kleuterleid*, kleuterjuf
fr éducatrice de jeunes enfants, éducateur de jeunes enfants, maîtresse de maternelle
es maestr* de infantil, educador* infantil*, maestra de educación infantil, parvulari*
it educatrice asilo, maestra d'asilo, insegnante scuola dell'infanzia
ro educatoare*, profesor învățământ preșcolar
pl nauczyciel* przedszkol*, wychowawc* przedszkol*, wychowania przedszkolnego
uk вихователь* ~ дитяч*|дошкільн*, вихователь дитячого садка, вихователька
ru воспитател* ~ детск*|дошкольн*, воспитатель детского сада
bs vaspitač*, odgajatelj*, васпитач*
lt auklėtoj*, ikimokyklinio
tr anaokulu öğretmen*, okul öncesi öğretmen*
ar معلم* روضه, مربيه اطفال, معلمه رياض اطفال
fa مربی مهد*, مربی کودک, مربی پیش دبستانی
so macallin xanaano*
ti መምህር መዋእለ ህጻናት

@barnehageassistent activity barnehageassistentarbeid in=barnehage_sted,barn
nb barnehageassistent*, assistent i barnehage, barne- og ungdomsarbeid*, barnehagemedarbeid*, fagarbeider i barnehage, pedagogisk medarbeider
sv barnskötare*, förskoleassistent*
da pædagogmedhjælper*
en nursery assistant*, kindergarten assistant*, childcare worker*, childminder*, nanny, nursery nurse, teaching assistant kindergarten
de kinderpfleg*, kita-helfer*, tagesmutter
fr auxiliaire de puériculture, assistante maternelle, atsem
es auxiliar de guardería, técnic* en educación infantil
pl pomoc nauczyciela przedszkola, opiekun* dziecięc*, niania, opiekunka dziecięca
uk помічник вихователя, няня
ru помощник воспитателя, няня
ro îngrijitoare grădiniță, bonă
tr çocuk bakıcı*, kreş yardımcı*
ar مربيه, مساعده معلمه روضه
fa کمک مربی

@sfo activity SFO-arbeid in=sfo_sted,barn
nb sfo*, skoleassistent*, skolefritids*, aks-*, baseleder
sv fritidspedagog*, fritidsledare*
en after-school worker, teaching assistant*, school assistant*
de hortner*, hortbetreu*, schulbegleit*
fr animateur périscolaire
es monitor* de comedor, monitor* extraescolar
pl świetlic* szkoln*

@spesialpedagogikk activity spesialpedagogikk < undervisning
nb spesialpedagog*, spesialundervisning*, spesielle behov, særskilte behov, ppt
sv specialpedagog*, speciallärare*
da speciallærer*, specialpædagog*
en special needs, special education*, special educational needs, sen teacher, special needs educat*
de sonderpädagog*, förderlehrer*, sonderschullehr*
fr enseignement spécialisé
es educación especial, pedagogía terapéutica
ro psihopedagog*, învățământ special
pl pedagog* specjaln*, oligofrenopedagog*
uk дефектолог*, корекційн*
ru дефектолог*, коррекционн*
bs defektolog*
lt specialus* pedagog*
tr özel eğitim*
ar تربيه خاصه, صعوبات التعلم
fa آموزش استثنایی

@bibliotek activity bibliotekarbeid in=bibliotek_sted
nb bibliotekar*, biblioteksjef*, bibliotekarbeid*, bibliotekmedarbeider*
sv bibliotekarie*
da bibliotekar*
en librarian*, library assistant*
de bibliothekar*
nl bibliothecar*
fr bibliothécaire*, documentaliste
es bibliotecari*
it bibliotecari*
ro bibliotecar*
pl bibliotekar*
uk бібліотекар*
ru библиотекар*
bs bibliotekar*
lt bibliotekinink*
tr kütüphaneci*
ar امين مكتبه, امينه مكتبه
fa کتابدار*, کمک کتابدار
so maktabadda

@kultur activity kulturarbeid
nb fra|frå|innen|innenfor|innan|med|på kultur|kulturminner|kulturminne|kulturvern|kulturarv|kulturfeltet i offentlig|offentleg|kommunal|statlig|forvaltninga|forvaltningen|kommune|stat, fra|frå|innen|innenfor|innan|med|på kultur|kulturminner|kulturminne|kulturvern|kulturarv|kulturfeltet og|eller kultur|kulturminner|kulturminne|kulturvern|kulturarv|kulturfeltet i offentlig|offentleg|kommunal|statlig|forvaltninga|forvaltningen|kommune|stat
en in|with culture|cultural|arts|heritage in|within the|public|local|central
nb kulturkonsulent*, kulturskole*, museum*, kurator kunst, kulturarbeid*, formidler*, museumspedagog*, kulturrådgiv*, konservator*
sv museum*, kultursekreterare*
da museum*, kulturkonsulent*
en museum*, curator*, cultural worker, cultural manager, heritage
de museum*, kulturmanag*, kurator*
fr musée*, médiation culturelle, médiateur culturel
es museo*, gestor* cultural*
ro muzeu*, muzeograf*
pl muzeum*, animator* kultury, kustosz*
uk музе*, культурн*
ru музе*, культурн* работник*
tr müze*
ar متحف
fa موزه*

@musikk activity musikkarbeid
nb musiker*, musikklærer*, dirigent*, organist*, kantor*
en musician*, music teacher*, conductor of choir
de musiker*, musiklehrer*
pl muzyk*
uk музикант*
ru музыкант*
es músic*

@idrett activity trenerarbeid
nb idrettstrener*, fotballtrener*, personlig trener, treningsinstruktør*, svømmelærer*
en sports coach*, football coach*, fitness instructor*, personal trainer*, swimming instructor*
de sporttrainer*, fitnesstrainer*
es entrenador*
pl trener sportow*
fr entraîneu*
ro antrenor*
tr antrenör*

@prest activity kirkelig arbeid
nb kirke*, kirken, kyrkje*, trossamfunn*, menigheter
nb kirkelig*, trosopplær*, menighet*, menighetspedagog*, menighetsarbeid*, kirketjener*, klokker, domprost, prost, soknepr*, kyrkjeleg*
sv kyrkoherde, församling*, kyrkvaktm*
da sognepræst, præst, kirketjener*
en parish, parish priest, church work, minister of religion, imaam, religious education coordinator
de gemeindepädagog*, pastor*, vikar*, kirchengemeind*, konfirmand*, seelsorg*
nl predikant, dominee, pastoor
fr prêtre, pasteur*, aumônier*, curé
es párroco, pastor evangélico, capellán
it parroco, sacerdote
pt padre, pastor
ro preot*, pastor
pl ksiądz*, proboszcz*, wikary, katechet*, duszpasterz*
uk священ*, пастор, диякон, капелан*
ru священник*, пастор, диакон
bs svećenik*, imam*
lt kunigas, pastorius
tr imam*, vaiz*
ar كاهن, قس, خطيب مسجد
fa کشیش, امام جماعت
so imaam, wadaad*
ti ካህን, ቀሺ, ፓስተር
am ቄስ, ፓስተር
nb prest, sogneprest*, kapellan*, diakon*, kateket*, imam
sv präst*, diakon*
en priest*, pastor, chaplain*, vicar, deacon, imam
de pfarrer*, diakon*
pl ksiądz, pastor
es sacerdote
ar امام مسجد

@frisor activity frisørarbeid
nb frisør*, barber*
sv frisör*
da frisør*
en hairdresser*, barber, hair stylist*
de friseur*, friseurin
nl kapper*
fr coiffeu*
es peluquer*
it parrucchier*
ro coafor*, frizer*
pl fryzjer*
uk перукар*
ru парикмахер*
bs frizer*
lt kirpėj*
tr kuaför*, berber*
ar حلاق*, كوافير*
fa آرایشگر*
so timo-jare, timo jare
ti ቀምቃማይ, መስተኻኸሊት ጸጉሪ

@hudpleie activity hudpleie
nb hudpleie*, kosmetolog*, negledesign*
en beautician*, cosmetologist*, nail technician*, massage therapist*, podiatr*
de kosmetik*, fußpfleg*
pl kosmetyczk*, kosmetolog*
uk косметолог*, манікюр*
ru косметолог*, маникюр*
ro cosmetician*, manichiur*
tr güzellik uzman*

@renhold activity renhold
nb renhold*, rengjør*, vaskehjelp*, reinhald*, reinhaldar*, husøkonom*, vask av, stuepike*, romrengjør*, renhaldar*
sv städ*, lokalvård*, städerska*
da rengøring*
en clean*, housekeep*, janitor*, room attendant*, chambermaid*
de reinigung*, *reinigung, putzfrau*, putzkraft*, raumpfleg*, zimmermädchen*
nl schoonmak*
fr nettoyage*, agent d'entretien, agent de propreté, femme de ménage, femme de chambre
es limpieza*, limpiador*, camarera de pisos
it puliz*, addett* alle pulizie
pt limpeza*, faxineir*
ro curățenie*, îngrijitor* curățenie, femeie de serviciu, cameristă, curatenie
pl sprzątacz*, sprzątan*, pokojow*, serwis sprzątający
uk прибиральни*, прибиранн*, покоївк*, клінінг*
ru уборщи*, уборк*, горничн*, клининг*
bg чистач*, хигиенист*, камериерка
bs čistač*, spremačic*, higijeničar*
lt valytoj*, valym*
lv apkopēj*
tr temizlik*, temizlikçi*, kat görevlisi
ar عامل* نظافه, تنظيف, نظافه, عمال نظافه
fa نظافت*, نظافتچی*, خدمتکار
so nadiif*, nadaafad*
ur صفائی, خاکروب
ti ጽሬት, ጸራጊት, ጸራጊ
am ጽዳት
sq pastrues*, pastrim*
ku paqij*

@vaktmester activity vaktmesterarbeid < bygningsdrift
nb vaktmester*, driftsoperatør*, driftstekniker*, byggdrifter*, vaktmeister*
sv vaktmästare*, fastighetsskötare*
da pedel*, vicevært*
en caretaker*, janitor*, building maintenance, handyman, facility technician*
de hausmeister*, haustechnik*
fr gardien d'immeuble, agent technique, agent de maintenance
es conserje*, mantenimiento de edificios
pl dozorc*, konserwator*, złota rączka
uk двірник*, завгосп*, сторож
ru дворник*, завхоз*, сторож
ro administrator de clădire, îngrijitor clădire
tr kapıcı*, bina görevlisi
ar حارس بنايه, عامل صيانه
fa سرایدار*

@kokk activity kokkearbeid
nb kokk*, kjøkkenassistent*, kjøkkensjef*, kjøkkenleder*, matlaging*, institusjonskokk*, kjøkkenmedarbeid*, *kokk
sv kock*, kökspersonal, köksbiträde*
da kok, køkken*
en cook, cooks, head chef*, executive chef*, chef de cuisine, chef & restaurant*|hotel*|kitchen|menu*|dishes|cuisine|bistro|catering|meals, chefs, kitchen assistant*, cooking, sous chef*, kitchen helper*
de koch, köchin*, küchenhilfe*, küchenchef*, beikoch*
nl kok, keukenhulp*
fr cuisinier*, cuisinière*, chef de partie, commis de cuisine, chef cuisinier, plats du jour, aide de cuisine
es cociner*, ayudante de cocina, cocina
it cuoc*, aiuto cuoco
pt cozinheir*
ro bucătar*, ajutor de bucătar, bucatar*
pl kuchar*, pomoc kuchenn*, kucharz*
cs kuchař*
uk кухар*, гарячий цех, шеф-кухар*
ru повар*, горячий цех, шеф-повар*
bg готвач*
bs kuhar*, kuvar*, кувар*
lt virėj*, virtuv*
lv pavār*
tr aşçı*, mutfak*
ar طباخ*, شيف, طاه, طاهي
fa آشپز*, سرآشپز*
so kariye*, cunto kariye*, cunto-kariye*
ur باورچی, شیف
ti ሰራሒት መግቢ, ሰራሒ መግቢ, ከሻኒ, ከሻኒት
am ምግብ አብሳይ
sq kuzhinier*
ku aşpêj*

@baker activity bakerarbeid
nb baker, bakar, konditor*, bakeri*, bakermester*
sv bagare*, konditor*
da bager*, konditor*
en baker, bakers, pastry chef*, confectioner*
de bäcker*, konditor*
fr boulang*, pâtissi*
es panader*, pasteler*, repostero*
it panettier*, pasticcier*, fornaio
ro brutar*, cofetar*, patiser*
pl piekarz*, cukierni*
uk пекар*, кондитер*
ru пекар*, кондитер*
bs pekar*
lt kepėj*
tr fırıncı*, pastacı*
ar خباز*, حلواني*
fa نانوا*, قناد*

@servering activity servering in=serveringssted
nb servitør*, servering*, bartender*, barista*, hovmester*, kelner*, serveringsmedarbeider*, kafémedarbeider*, kafébestyrer*
sv servitör*, servitris*
da tjener*, servering*
en waiter*, waitress*, bartender*, barista*, serving staff, food server*
de kellner*, servicekraft*, barkeeper*
nl ober, serveerster, bediening
fr serveu*, barman, garçon de café
es camarer*, meser*, barman
it camerier*, barista
pt empregad* de mesa, garçon*
ro chelner*, ospătar*, barman*, barista*
pl kelner*, barman*, barista*
uk офіціант*, бармен*, бариста*
ru официант*, бармен*, бариста*
bg сервитьор*
bs konobar*
lt padavėj*, barmen*
tr garson*, barmen*, barista*
ar نادل*, جرسون*
fa گارسون*, پیشخدمت*
so kabalyeeri
ti ኣሳሳይት, ኣሳሳዪ

@hotell activity hotellarbeid in=serveringssted
nb hotellmedarbeider*, hotellresepsjon*, hotellvert*
en hotel receptionist*, hotel staff, concierge*
de hotelfach*
fr réceptionniste d'hôtel
es recepcionista de hotel
pl recepcjonista hotel*

@reiseliv activity guiding og reiseliv
nb guide, turistguide*, reiseleder*, reisekonsulent*
en tour guide*, travel agent*, travel consultant*, tourist guide*
de reiseleit*, reisekauf*
fr guide touristique, agent de voyage
es guía turístic*, agente de viajes
pl przewodnik* turyst*, pilot* wycieczek
uk екскурсовод*, гід
ru экскурсовод*, гид
tr turist rehber*
ar مرشد سياحي

@vekter activity vakthold
nb vakt og sikkerhet, sikkerhetsvakt*, sikkerhetstjeneste*, vakthold*, ordensvakt*, dørvakt*
nb vekter*, vakthold*, sikkerhetsvakt*, vektar*, sikkerhetsvekter*, ordensvakt*
sv väktare*, ordningsvakt*
da vagt, vægter*
en security guard*, security officer*, watchman*, guard
de sicherheitsmitarbeiter*, wachmann*, objektschutz*, wachdienst*
nl beveilig*
fr agent de sécurité, vigile*, gardien*
es vigilante*, guardia de seguridad, guardia jurado
it guardia giurata, vigilante*
ro agent de pază, agent de securitate, gardian*
pl ochroniarz*, pracownik ochrony, agent ochrony
uk охоронник*, охоронець
ru охранник*, охрана объект*
bs zaštitar*, čuvar*
lt apsaugos darbuotoj*, apsaugin*
tr güvenlik görevlisi, güvenlik elemanı, özel güvenlik
ar حارس امن, رجل امن, حراسه
fa نگهبان*, حراست
so ilaaliye*, waardiye*
ti ሓላዊ, ዋርድያ

@politiarbeid activity politiarbeid ? kriminaletterforskning in=politi
nb politibetjent*, politiførstebetjent*, etterforsk*, politiarbeid*, politioverbetjent*, lensmannsbetjent*
sv polis, utredare polis
en police officer*, policeman, policewoman, detective*, criminal investigat*
de polizist*, polizeibeamt*, kriminalbeamt*
fr policier*, gendarme*, enquêteur
es agente de policía, policía, guardia civil
ro polițist*, ofițer de poliție
pl policjant*, śledcz*
uk поліцейськ*, слідч*, оперуповноважен*
ru полицейск*, следовател*, оперуполномоченн*
tr polis memuru, komiser*
ar شرطي*, ضابط شرطه, محقق جنائي
fa مامور پلیس, افسر پلیس

@fengselsbetjent activity fengselsarbeid in=kriminalomsorg
nb fengselsbetjent*, fengselsførstebetjent*, verksbetjent*
en prison officer*, correctional officer*, probation officer*
de justizvollzugsbeamt*
es funcionario de prisiones
ro agent penitenciar
pl strażnik więzienn*

@brann activity brann og redning
nb brannmann*, brannkonstabel*, brannvesen*, brannvern*
sv brandman*
da brandmand*
en firefighter*, fire service*, fire officer*
de feuerwehr*
fr pompier*
es bomber*
ro pompier*
pl strażak*, straż pożarn*
uk пожежник*, рятувальник*
ru пожарн*, спасател*
tr itfaiye*
ar رجل اطفاء, اطفائي
fa آتش نشان*

@militaer activity militært arbeid in=forsvar
nb offiser*, befal*, soldat*, vernepliktig*, grenader*
sv officer*, soldat*
en army officer*, soldier*, military officer*, sergeant
de soldat*, offizier*
fr soldat*, officier*, militaire
es militar, soldado*, oficial del ejército
ro militar
pl żołnierz*, oficer*
uk військовослужбов*, офіцер*, солдат*
ru военнослужащ*, офицер*, солдат*
ar ضابط*, جندي*
fa افسر ارتش, سرباز*

@frivillig_verv activity tillitsverv
nb foreldreutvalg*, foreldreråd*, fau, tillitsvalgt*, styremedlem*, borettslag*, kasserer, styreleder, leder i foreldreutvalget, leder for idrettslag, leder av foreningen, idrettslag*, leder ~ korps|idrettslag*|foreldreutvalg*|fau|velforening*|borettslag*, leiar ~ idrettslag*|bygdelag*|mållag*|fau|foreldre*
sv föräldraråd*, styrelseledamot*
da forældrebestyrelse*, bestyrelsesmedlem*
en parents' committee, parent-teacher, board member, treasurer of, trade union representative
de elternbeirat*, vorstandsmitglied*, elternvertret*
fr parents d'élèves, membre du bureau
es asociación de padres, ampa
pl rada rodziców, rady rodziców
uk батьківськ* комітет*
ru родительск* комитет*
ro comitetul de părinți
tr okul aile birliği
ar مجلس اولياء

# "Chef" is a cook in English and a superior in Scandinavia, Germany and France.
@chef_uviss activity kokk eller sjef ? kokk ledelse personalansvar
en chef

# Examinations, treatments and methods of health and care that postings ask for by name.

@bildediagnostikk skill bildediagnostikk +listed
nb bildediagnostikk*, radiologisk* undersøk*, røntgenundersøk*, røntgen, billeddiagnostikk*
nn bildediagnostikk*, røntgen
sv bilddiagnostik*, röntgenundersök*, medicinsk avbildning
da billeddiagnostik*, røntgenundersøg*
fi kuvantami*, röntgentutkimu*
nl medische beeldvorming, beeldvormende, röntgenonderzoek*
de bildgebend* diagnostik|verfahren, bildgebung, röntgenaufnahm*, röntgenuntersuch*
en medical imaging, diagnostic imaging, x-ray*, radiographic exam*, imaging examination*
fr imagerie médicale, examens radiologiques, radiographies
es diagnóstico por imagen, imagen médica, radiografías
pt imagiologia, diagnóstico por imagem, radiografias
it diagnostica per immagini, esami radiologici, radiografie
ro imagistică, imagistic*, radiografii
pl diagnostyk* obrazow*, zdjęcia rentgenowskie, rtg
cs zobrazovac* metod*, rentgenov*, rtg
sk zobrazovac* metód*
hu képalkotó*, röntgenfelvétel*
bs radiološk* dijagnosti*, rendgen*, radiografij*
hr slikovn* dijagnosti*
sr радиолошк* дијагности*, рендген*
bg образна диагностика, рентгенов*
ru лучев* диагностик*, рентген*
uk променев* діагностик*, рентген*
lt vaizdin* diagnostik*, rentgen*
lv attēldiagnostik*, rentgen*
et piltdiagnosti*, röntgen*
sq imazheri*, radiografi*
el απεικονιστικ*, ακτινογραφί*
tr radyolojik görüntüleme, tıbbi görüntüleme, röntgen*
ar تصوير طبي, تصوير شعاعي, تصوير اشعه, اشعه سينيه, تصوير بالاشعه
fa تصویربرداری پزشکی, رادیوگرافی
ur ایکسرے, ایکس رے
hi एक्स-रे
so raajo, raajito
ti ራጅ, ኤክስሬይ
am ኤክስሬይ, ራጅ
sw eksirei
vi chẩn đoán hình ảnh, chụp x-quang
tl x-ray
zh *影像诊断*, *医学影像*, *放射检查*
ku rontgen, تیشک

@ct skill CT < bildediagnostikk +listed
nb CT!, ct-undersøk*, computertomografi*, ct-lab*
sv datortomograf*, ct-undersök*, skiktröntgen
da ct-scanning*, ct-skanning*
fi tietokonetomograf*, tt-kuva*
nl ct-scan*
de computertomograph*, ct-untersuch*
en CT!, cat scan*, computed tomography
fr scanner & irm|radiolog*|thora*, tomodensitométri*
es tac, tomografía*
pt tomografia*
it tac, tomografia*
ro tomograf*, computer tomograf
pl tomograf*, badani* tk
cs tomograf*, ct vyšetření
hu komputertomográf*, ct-vizsgál*
bs kompjuter* tomografij*, tomografij*
sr томографиј*
bg компютърна томография
ru томограф*, кт
uk томограф*, кт
lt kompiuterin* tomograf*
lv datortomogrāf*
et kompuutertomograaf*
sq tomografi*
el τομογραφί*, αξονικ*
tr bilgisayarlı tomografi, tomografi
ar مقطعي, مقطعيه, طبقي محوري, سي تي
fa سی تی اسکن, سی‌تی اسکن, سی تی
ur سی ٹی اسکین
hi सीटी स्कैन
ti ሲቲ ስካን
am ሲቲ ስካን
vi chụp ct, cắt lớp
zh *断层扫描*

@mr_undersokelse skill MR < bildediagnostikk +listed
nb MR!, mr-undersøk*, magnetresonans*, magnettomograf*, mr-lab*
sv magnetkamera*, mr-undersök*
da mr-scanning*, mr-skanning*
fi magneettikuva*
de mrt, kernspin*, magnetresonanz*
en mri, magnetic resonance
nl mri
fr irm, résonance magnétique
es resonancia magnética, rmn
pt ressonância magnética
it risonanza magnetica, rmn
ro rezonanță magnetică, rmn
pl rezonans* magnetyczn*
cs magnetick* rezonanc*
hu mágneses rezonancia, mri-vizsgál*
bs magnetn* rezonanc*
sr магнетн* резонанц*
bg ядрено-магнитен резонанс, ямр
ru магнитно-резонансн*, мрт
uk магнітно-резонансн*, мрт
lt magnetin* rezonans*
lv magnētisk* rezonans*
et magnetresonants*
sq rezonancë magnetike, rezonanca magnetike
el μαγνητικ*
tr manyetik rezonans, emar
ar رنين مغناطيسي
fa ام آر آی, ام‌آرآی, تشدید مغناطیسی
ur ایم آر آئی
hi एमआरआई
ti ኤምኣርኣይ
am ኤምአርአይ
vi chụp mri, cộng hưởng từ
zh *磁共振*, *核磁*

@mammografi skill mammografi < bildediagnostikk +listed
nb mammografi*
en mammogra*
sv mammograf*
de mammograph*, mammographie*
fr mammographie*
es mamograf*
pl mammograf*
ru маммограф*
uk мамограф*
fi mammograf*
tr mamograf*
ar تصوير الثدي, ماموغراف*
fa ماموگرافی
el μαστογραφί*
hu mammográf*

@straleterapi skill stråleterapi +listed
nb stråleterapi*, strålebehandl*
sv strålbehandl*, strålterapi*
da stråleterapi*, strålebehandl*
fi sädehoi*
nl radiotherapi*, bestraling*
de strahlentherapi*, bestrahlung*
en radiotherap*, radiation therap*
fr radiothérapi*
es radioterap*
it radioterap*
ro radioterap*
pl radioterap*
cs radioterap*
hu sugárterápi*
bs radioterap*
bg лъчетерапия, лъчелечение
ru лучев* терап*, радиотерап*
uk променев* терап*, радіотерап*
lt spindulin* terapij*
lv staru terapij*
el ακτινοθεραπεί*
tr radyoterapi*, ışın tedavi*
ar علاج اشعاعي, علاج بالاشعه
fa پرتودرمانی, رادیوتراپی
zh *放疗*, *放射治疗*

@nukleaermedisin skill nukleærmedisin +listed
nb nukleærmedisin*, pet-ct, petct
sv nuklearmedicin*
de nuklearmedizin*
en nuclear medicine
nl nucleaire geneeskunde
fr médecine nucléaire
es medicina nuclear
it medicina nucleare
ro medicină nucleară
pl medycyn* nuklearn*
ru радионуклидн*, ядерн* медицин*
uk ядерн* медицин*, радіонуклідн*
fi isotooppi*
tr nükleer tıp
ar طب نووي
fa پزشکی هسته ای, پزشکی هسته‌ای

@anestesi skill anestesi +listed in=helsevesen
nb anestesi*, narkose*
sv anestesi*, narkos*
da anæstesi*
fi anestesi*, nukutus*
nl anesthesi*
de anästhesi*, narkose*
en anaesthe*, anesthe*
fr anesthési*
es anestesi*
pt anestesi*
it anestesi*
ro anestezi*, ATI!
pl anestezj*
cs anestezi*
hu aneszteziol*, altatás*
bs anestezi*
sr анестезиј*
bg анестези*
ru анестези*
uk анестез*
lt anestezij*
lv anestēzij*
et anesteesi*
sq anestezi*
el αναισθησι*
tr anestezi*
ar تخدير
fa بیهوشی
ur بیہوشی, انستھیزیا
so suuxdin*
ti መደንዘዚ
am ማደንዘዣ
vi gây mê
zh *麻醉*

@intensivbehandling skill intensivbehandling +listed in=intensiv
nb intensiv + anestesi*|akutt*|kirurg*|sykehus*|overvåk*|postoperativ*, intensivbehandl*, intensivavdel*, intensivsykepl*, respirator*, intensivmedisin*, intensivpasient*, intensivpleie*
nn intensivsjukepl*, intensivbehandl*
sv intensivvård*, respirator*
da intensivafdel*, intensivsygepl*, intensiv terapi, respirator*
fi tehohoi*, teho-osasto*
nl intensive care, beademing*
de intensivpflege*, intensivstation*, intensivmedizin*, beatmung*
en intensive care, critical care, icu, itu, ventilated patient*, invasive ventilation
fr réanimation, soins intensifs
es cuidados intensivos, uci, ventilación mecánica
pt cuidados intensivos, uti
it terapia intensiva, rianimazione
ro terapie intensivă, terapiei intensive, ATI!
pl intensywn* terapi*, oiom, oit, respirator*
cs intenzivní péč*, JIP!, ARO!
hu intenzív osztály*, intenzív terápi*, lélegeztet*
bs intenzivn* njeg*, intenzivn* terapij*
sr интензивн* нег*
bg интензивн* отделени*, интензивно лечение, реанимаци*
ru реанимац*, интенсивн* терап*, орит, ивл
uk реанімац*, інтенсивн* терап*, швл
lt reanimacij*, intensyvios* terapij*
lv intensīv* terapij*, reanimācij*
et intensiivravi*
sq terapi intensive, reanimacion*, kujdesi intensiv
el μονάδα εντατικής, μεθ, εντατικ* θεραπεί*
tr yoğun bakım*
ar عنايه مركزه, عنايه مشدده, عنايه فائقه, انعاش, تنفس اصطناعي
fa مراقبت های ویژه, مراقبت‌های ویژه, آی سی یو, بخش ویژه
ur انتہائی نگہداشت, آئی سی یو
hi आईसीयू, गहन चिकित्सा
so daryeelka degdega
ti ጽኑዕ ሕሙማት
am ጽኑ ህሙማን
vi hồi sức, chăm sóc tích cực
zh *重症*

@operasjon skill operasjonsarbeid +listed in=kirurgi
nb operasjon + anestesi*|kirurg*|sykepleie*|intensiv*|sykehus*, operasjonssykepl*, operasjonsavdel*, operasjonsstue*, operasjonssal*, steril assist*, perioperativ*, kirurgisk assist*, operasjon* assist*
nn operasjonssjukepl*
sv operationssjuksköt*, operationsavdel*, operationssal*, perioperativ*
da operationssygepl*, operationsafdel*, operationsstue*
fi leikkaussali*, leikkausosasto*, perioperatiiv*
nl operatiekamer*, operatieassist*, perioperatie*
de op-pflege*, operationssaal*, operationstechnisch*, instrumentier*, op-saal
en operating room, operating theatre*, operating theater*, scrub nurse*, theatre nurse*, perioperative, surgical nurs*
fr bloc opératoire, ibode, instrumentiste
es quirófano*, instrumentist*, instrumentación quirúrgica
pt bloco operatório, centro cirúrgico, instrumentaç* cirúrgic*
it sala operatoria, strumentist*, blocco operatorio
ro sală de operații, sala de operații, bloc operator, instrumentar*
pl blok operacyjn*, bloku operacyjn*, instrumentariusz*, instrumentowan*, sal* operacyjn*
cs operačn* sál*, instrument* sestr*
hu műtő*, műtős*
bs operacion* sal*, instrumentar*
sr операцион* сал*, инструментар*
bg операционна сестра, операционна зала
ru операционн* сестр*|медсестр*|блок*, операционн*, операционная
uk операційн* сестр*|медсестр*|блок*, операційн*
lt operacin*
lv operāciju zāl*, operāciju māsa
et operatsiooniõe*, operatsioonitoa*
sq sallë operacion*, sallës së operacion*
el χειρουργεί*
tr ameliyathane*
ar غرفه العمليات, غرف العمليات, عمليات جراحيه
fa اتاق عمل, تکنولوژیست اتاق عمل
ur آپریشن تھیٹر
ti ክፍሊ መጥባሕቲ
am ቀዶ ጥገና
vi phòng mổ
zh *手术室*

@cellegift skill cellegiftbehandling < onkologi +listed
nb cellegift*, kjemoterapi*, cytostatika*
sv cytostatik*, kemoterapi*
da kemoterapi*, cytostatika*
fi solunsalpaaja*, sytostaat*
nl chemotherapi*
de chemotherap*, zytostatik*
en chemotherap*, cytotoxic*, cytostatic*
fr chimiothérap*
es quimioterap*
pt quimioterap*
it chemioterap*
ro chimioterap*, citostatic*
pl chemioterap*, cytostaty*
cs chemoterap*
hu kemoterápi*
bs kemoterap*, hemoterap*
bg химиотерап*
ru химиотерап*
uk хіміотерап*
lt chemoterap*
lv ķīmijterap*
el χημειοθεραπεί*
tr kemoterapi*
ar علاج كيميائي, علاج كيماوي, كيماوي
fa شیمی درمانی, شیمی‌درمانی
vi hóa trị
zh *化疗*

@stomi skill stomistell
nb stomi*
sv stomi*
da stomi*
fi avanne*
de stomapflege, stomaversorg*, stomaträger*
en stoma, ostomy, colostom*
nl stomazorg, stoma
fr stomie*
es ostom*, colostom*
it stomi*
pl stomi*
ru стома, стомы, стомой, колостом*, стомированн*
uk стома, стоми, стомою, колостом*, стомован*
tr stoma bakım*, ostomi*
ar فغر
fa استومی

@svangerskap skill svangerskapsomsorg
nb svangerskap*, graviditetskontroll*, gravide, svangerskapsomsorg*
nn svangerskap*
sv mödravård*, graviditet*
da graviditetskontrol*, svangreomsorg*
fi äitiysneuvola*, raskausaj*
nl zwangerschap*, prenatale zorg
de schwangerschaft*, schwangerenvorsorge, schwangerenbetreu*
en antenatal*, prenatal care, pregnancy, pregnant wom*
fr suivi de grossesse, grossesse*, prénatal*
es control* prenatal*, embaraz*, control del embarazo
pt pré-natal, gravidez
it gravidanza, prenatal*
ro gravid*, sarcin* ~ monitoriz*|supraveghe*, prenatal*
pl ciąż*, opiek* prenataln*
cs těhoten*
hu várandós*, terhesgondoz*
bs trudnic*, trudnoć*
sr трудниц*
bg бременн*
ru беременн*
uk вагітн*
lt nėščios*, nėštum*
lv grūtniec*
sq shtatzëni*, shtatzëna*
el εγκυμοσύν*, εγκύων
tr gebelik*, gebeler*, gebe izlem*|takib*
ar رعايه الحوامل, الحوامل, متابعه الحمل
fa مراقبت بارداری, بارداری, مادران باردار
ur حاملہ
so uurka, haweenka uurka
ti ጥንሲ, ጥኑሳት
am እርጉዝ, ነፍሰ ጡር
vi thai sản, thai phụ
zh *产检*, *孕妇*

@dysfagi skill svelgevansker
nb svelg*, dysfagi*
sv dysfagi*, sväljsvårig*
da dysfagi*, synkebesvær*
fi nielemis*, dysfagia*
nl slikstoorniss*, dysfagie
de dysphagi*, schluckstör*
en dysphagi*, swallowing
fr dysphagi*, troubles de la déglutition, déglutition
es disfagi*, deglución
pt disfagi*, deglutição
it disfagi*, deglutizione
ro disfagi*, deglutiți*
pl dysfagi*, zaburzen* połykania, połykani*
cs dysfagi*, polykán*
ru дисфаги*, глотани*
uk дисфагі*, ковтанн*
tr yutma*, disfaji*
ar عسر البلع, البلع
fa بلع

@+ask_kommunikasjon
nb alternativ og supplerende kommunikasjon, ASK!, alternativ kommunikasjon, tegn til tale, bildekommunikasjon, pecs, talemaskin*
sv AKK!, alternativ och kompletterande kommunikation, tecken som stöd
da alternativ og supplerende kommunikation, ask-hjælpemid*
fi puhetta tukeva*, kommunikaatiokeino*
nl ondersteunde communicatie, ondersteunende communicatie
de unterstützte kommunikation, unterstützter kommunikation
en aac, augmentative and alternative, alternative and augmentative, augmentative communication, makaton, picture exchange
fr communication alternative, communication améliorée, caa
es comunicación aumentativa, comunicación alternativa, saac, pictogramas
pt comunicação aumentativa, comunicação alternativa
it comunicazione aumentativa, comunicazione alternativa
ro comunicare augmentativă, comunicare alternativă, comunicarea augmentativă
pl komunikacj* alternatywn*, komunikacj* wspomagając*, alternatywn* ~ komunikacj*
cs alternativní ~ komunikac*, augmentativn*
hu augmentatív*, alternatív kommunikáci*
bs augmentativn*, alternativn* komunikac*
ru альтернативн* ~ коммуникаци*, дополнительн* коммуникац*, пекс
uk альтернативн* ~ комунікаці*, додатков* комунікац*, пекс
lt alternatyvi* komunikacij*, papildanč* komunikacij*, augmentin*
lv augmentatīv*, alternatīv* komunikācij*
el εναλλακτική επικοινωνία, επαυξητικ*
tr alternatif iletişim, destekleyici iletişim, alternatif ve destekleyici
ar تواصل بديل, تواصل معزز, تواصل داعم وبديل
fa ارتباط جایگزین, ارتباط مکمل, ارتباط تقویتی, ارتباط افزوده
zh *辅助沟通*

@autisme skill autisme
nb autis*, asperger*
en autis*, asd
sv autis*
fi autis*, autismikirjo*
de autis*, autismus*
fr autis*, tsa
es autis*, trastorno del espectro autista
pl autyzm*, autyst*, spektrum autyzmu
cs autism*, autist*
hu autizm*, autist*
bs autizm*, autist*
sr аутизм*, аутист*
bg аутизъм, аутис*
ru аутизм*, аутис*, РАС!
uk аутизм*, аутис*, РАС!
lt autizm*, autist*
lv autism*
el αυτισμ*
tr otizm*, otist*
ar توحد
fa اوتیسم, اتیسم
ur آٹزم
hi ऑटिज्म
so ootisimka, autism*
ti ኦቲዝም
am ኦቲዝም
vi tự kỷ
zh *自闭症*, *孤独症*

@utfordrende_atferd skill utfordrende atferd
nb utfordrende atferd*, utfordrende adferd*, utagerende*, problematferd*, atferdsvansk*
sv utmanande beteende*, utåtagerande, problemskapande beteende*
da udfordrende adfærd, udadreagerende
fi haastava käyt*
nl probleemgedrag, moeilijk verstaanbaar gedrag
de herausforderndes verhalten, herausforderndem verhalten, verhaltensauffällig*
en challenging behavio*, behaviour support, behavioural problem*, behavioral problem*, aggressive behavio*
fr comportement* défi*, troubles du comportement
es conductas desafiantes, problemas de conducta, conducta disruptiva
it comportamenti problema, disturbi del comportamento
pl zachowan* trudn*, trudn* zachowa*, zaburzen* zachowania
cs problémov* chován*
ru проблемн* поведен*, нежелательн* поведен*
uk проблемн* поведінк*, небажан* поведінк*
tr davranış sorun*, problem davranış*
ar سلوكيات صعبه, مشاكل سلوكيه, تعديل السلوك
fa رفتارهای چالشی, مشکلات رفتاری

@aba skill ABA
nb ABA!, anvendt atferdsanalyse, atferdsanalyse*, eibi
sv tillämpad beteendeanalys
en applied behavio* analysis, aba therap*, bcba, rbt
de angewandte verhaltensanalyse
fr analyse appliquée du comportement
es análisis conductual aplicado, análisis aplicado de la conducta
it analisi comportamentale applicata
pl stosowan* analiz* zachowania
ru прикладн* анализ* поведен*, аба-терап*, ава-терап*
uk прикладн* аналіз* поведінк*, аба-терап*
tr uygulamalı davranış analizi
ar تحليل السلوك التطبيقي
fa تحلیل رفتار کاربردی
@teacch skill TEACCH
en teacch
@marte_meo skill Marte Meo < foreldreveiledning
en marte meo
ar مارتي ميو
ru марте мео
@pmto skill foreldreprogrammer < foreldreveiledning
nb pmto, pmt-o, duå, de utrolige årene, icdp, cos-p, cos p, circle of security, trygghetssirkel*, familieråd*
en incredible years, parent management training, triple p, circle of security
@art_metode skill ART
nb ART!, aggression replacement, sinnemestring*
en aggression replacement, anger management
@kvello skill kartleggingsmaler i barnevernet
nb kvello*, bbic, kvello-mal*
@barnevernsundersokelse activity barnevernsundersøkelser < barnevern
nb barnevernfaglig* undersøk*, barnevernsundersøk*, bekymringsmeld*, undersøkelsessak*
sv barnavårdsutredning*, orosanmäl*
da børnefaglig* undersøgels*, underretning*
en child protection assessment*, child protection investigation*, safeguarding referral*
de gefährdungseinschätz*, kindeswohlgefährd*
fr informations préoccupantes, évaluation* ~ enfance en danger
es evaluación ~ menores en riesgo, situaciones de desprotección
@fosterhjem activity fosterhjem og omsorgsplassering < barnevern
nb fosterhjem*, omsorgsplassering*, beredskapshjem*, omsorgsovertak*, fosterbarn*, fosterforeld*
nn fosterheim*
sv familjehem*, jourhem*, placering* ~ barn
da plejefamili*, anbringels*, familiepleje*
fi sijaishuol*, sijaisperhe*, perhehoi*
nl pleeggezin*, pleegzorg, uithuisplaats*
de pflegefamili*, pflegekind*, pflegeeltern*, inobhutnahm*, fremdunterbring*
en foster care, foster famil*, fostering, foster home*, foster parent*, out-of-home placement*, looked after children
fr famille* d'accueil, placement* familia*, assistant* familia*
es acogimiento familiar, familias de acogida, familia de acogida
pt acolhimento familiar, famílias de acolhimento
it affido familiare, famiglie affidatarie, affidi
ro asistenț* maternal*, plasament*
pl rodzin* zastępcz*, piecz* zastępcz*
cs pěstounsk*, náhradní rodinn*
hu nevelőszülő*
bs hranitelj*, udomitelj*, udomiteljstv*
sr хранитељ*
bg приемна грижа, приемни семейства, приемни родители
ru приёмн* семь*, приемн* семь*, замещающ* семь*, опек* ~ несовершеннолет*
uk прийомн* сім*, прийомн* родин*, патронатн*, опік* ~ діт*
lt globėj*, įvaikin*
lv audžuģimen*
tr koruyucu aile*
ar اسر حاضنه, اسر بديله, كفاله الاطفال, اسره بديله
fa خانواده جایگزین, فرزندخواندگی, سرپرستی کودکان
so korinta carruurta

@dbt_terapi skill dialektisk atferdsterapi
nb dialektisk atferdsterapi*, DBT!
en dialectical behavio*
@emdr skill EMDR
en emdr
@gruppeterapi skill gruppeterapi
nb gruppeterap*, gruppebehandl*, gruppeanalyse*
sv gruppterap*
da gruppeterap*
fi ryhmäterap*
nl groepstherap*
de gruppentherap*
en group therap*, group psychotherap*, therapy group*
fr thérapie* de groupe, groupes thérapeutiques
es terapia* de grupo, terapia grupal
it terapia di gruppo
ro terapie de grup
pl terapi* grupow*, psychoterapi* grupow*
cs skupinov* terapi*
ru группов* терап*, группов* психотерап*
uk групов* терап*, групов* психотерап*
tr grup terapi*
ar علاج جماعي
fa گروه درمانی, گروه‌درمانی
@lar skill legemiddelassistert rehabilitering
nb LAR!, legemiddelassistert*, substitusjonsbehandl*
sv laro, läkemedelsassisterad behandling
en opioid substitution, methadone, buprenorphine, opioid agonist
de substitutionstherap*, substitutionsbehandl*, methadon*
fr traitement* de substitution, méthadone
es metadona
pl metadon*, leczeni* substytucyjn*
ru метадон*, заместительн* терап*
uk метадон*, замісн* терап*
@act_team skill ACT- og FACT-team
nb ACT!, fact-team*, act-team*, FACT!, oppsøkende behandling*
en assertive community treatment, assertive outreach, community mental health team*
@tvang_helse skill tvungent psykisk helsevern
nb tvungent psykisk helsevern, tvungent vern, tvangsinnlegg*, tvangsbruk*, tvang, kapittel 9, rettighetsbasert tvang, phvl
sv lpt, psykiatrisk tvångsvård, tvångsvård
da psykiatrilov*, tvangsforanstalt*
en mental health act, involuntary admission*, compulsory treatment, sectioned patient*
de psychkg, zwangseinweis*, unterbringungsgesetz
@utvikling_kartlegging skill psykologisk og pedagogisk testing +listed
nb wisc*, wppsi, evnetest*, evneutredning*, kognitiv* kartlegg*, pedagogisk-psykologisk* utred*|kartlegg*|vurder*, sakkyndig* vurder*, mmse, moca, nevropsykologisk*, kognitiv* test*, kognitiv* utred*
sv kognitiv* bedömning*, psykologutredning*, begåvningstest*
da kognitiv* test*, kognitiv* undersøg*, ppr-vurdering*
en wisc, wais, mmse, moca test, cognitive assessment*, psychoeducational assessment*, educational psychology assessment*, neuropsycholog*, cognitive test*, intelligence test*, psychometric*
de psychodiagnost*, neuropsycholog*, intelligenztest*, kognitive testung
nl neuropsycholog*, intelligentieonderzoek*
fr bilan* psychologique*, évaluation* cognitive*, bilan* cognitif*, neuropsycholog*, tests cognitifs
es evaluación psicopedagógica, evaluación cognitiva, evaluación neuropsicológ*
pt avaliação psicopedagógica, avaliação cognitiva
it valutazion* cognitiv*, test neuropsicologic*, valutazion* neuropsicologic*
ro evaluare psihopedagogică, evaluare cognitivă, evaluări psihologice
pl diagnoz* psychologiczno-pedagogiczn*, diagnoz* psychologiczn*, badani* psychologiczn*, testy poznawcze
cs kognitivn* test*, psychologick* vyšetřen*
ru психодиагност*, нейропсихолог*, когнитивн* тест*, психологическ* тестирован*
uk психодіагност*, нейропсихолог*, когнітивн* тест*
tr zeka testi, bilişsel değerlendirme, nöropsikolojik
ar تقييم معرفي, اختبارات نفسيه, اختبارات الذكاء, تقييم نفسي
fa ارزیابی شناختی, آزمون هوش, تست هوش

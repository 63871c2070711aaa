# Skills of health, care, social work and teaching that postings ask for by name.
@vaksinasjon skill vaksinasjon
nb vaksin*, massevaksin*, reisevaksin*, *vaksinasjon, *vaksinering
sv vaccin*
da vaccin*
en vaccin*, immunization*, immunisation*
de impf*, schutzimpf*, grippeimpf*
nl vaccin*, inenting*
es vacun*
it vaccin*
pt vacin*
pl szczepie*, szczepion*
cs očkov*
uk вакцин*, щеплен*
ru вакцин*, прививк*, прививоч*
bs vakcin*, cijeplj*, cepljenj*
lt skiepij*, skiep*, vakcin*
lv vakcin*, potēšan*
et vaktsin*
fi rokot*
hu oltás*, védőoltás*
el εμβολι*
sq vaksin*
tr aşı uygula*, aşılam*, aşılar*, aşı yap*
ar تطعيم*, تلقيح*, لقاح*, تحصين الاطفال
fa واکسن*, واکسیناسیون
so tallaal*, talaal*
ur ویکسین*, حفاظتی ٹیک*
ti ክታበት*, ክታብ*
am ክትባት*
@sarstell skill sårstell
nb sårstell*, sårbehandl*, sårpleie*, *sårbehandling
sv sårvård*, såromläggning*, sårbehandl*
da sårpleje*, sårbehandl*
en wound care, wound management, wound dressing*, wound treatment, wounds, ulcer care
de wundversorg*, wundmanag*, wundbehandl*, wundpflege, verbandwechsel*
nl wondzorg, wondverzorg*
fr soins* plaies, soin* plaies, pansement*
es cura de heridas, curas de heridas, heridas, úlceras por presión
it medicazion* ferite, ferite, lesioni da decubito
pt feridas, tratamento de feridas
ro pansament*, îngrijirea plăgilor, plăgi
pl leczeni* ran, opatryw* ran, pielęgnacj* ran, zaopatr* ran, opatrunk*
uk догляд* ~ ранами, обробк* ран, перев'язк*
ru обработк* ран, перевязк*, уход* ~ ранами
bs njeg* rana, previjanj* rana, obrad* rana
lt žaizd*
lv brūč*
tr yara bakım*, pansuman*
ar العنايه بالجروح, الجروح, تضميد*
fa مراقبت از زخم, پانسمان*, زخم
so daryeelka nabar*, nabarrada
ti ምክንኻን ቁስሊ, ቁስሊ
@demens skill demens in=eldre
nb demens*, alzheimer*
en dementia*, alzheimer*
de demenz*, demenzkrank*
nl dementie, dementerend*
fr démence*
es demencia*
it demenza, demenze
ro demență, demența
pl demencj*, otępien*
uk деменці*
ru деменци*
bg деменция
bs demencij*
lt demencij*
lv demenc*
fi muistisair*, dementia*
tr demans*, bunama
ar الخرف, خرف, الزهايمر
fa زوال عقل, دمانس, آلزایمر
ur ڈیمنشیا
@palliasjon skill palliativ omsorg
nb palliasjon*, palliativ*, lindrende behandling, lindrende omsorg, lindrende pleie, omsorg ved livets slutt
sv palliativ*
da palliativ*
en palliative, palliation, end-of-life care, end of life care, hospice*
de palliativ*, hospiz*
nl palliatie*
fr soins palliatifs, palliatif*
es paliativ*
it palliativ*, cure palliative
pt paliativ*
ro paliativ*
pl paliatyw*, hospicj*
cs paliativ*
uk паліатив*, хоспіс*
ru паллиатив*, хоспис*
bs palijativ*
lt paliatyv*
lv paliatīv*
fi palliatiiv*, saattohoi*
tr palyatif
ar رعايه تلطيفيه, الرعايه التلطيفيه, التلطيفيه
fa مراقبت تسکینی, تسکینی
@dialyse skill dialyse
nb dialyse*, hemodialyse*, peritonealdialyse*
en dialysis, hemodialysis, haemodialysis
de dialyse*
sv dialys*
fr dialyse*, hémodialyse*
es diálisis, hemodiálisis
it dialisi, emodialisi
pt diálise, hemodiálise
ro dializ*, hemodializ*
pl dializ*, hemodializ*
uk діаліз*, гемодіаліз*
ru диализ*, гемодиализ*
bs dijaliz*, hemodijaliz*
lt dializ*, hemodializ*
fi dialyysi*
tr diyaliz*, hemodiyaliz*
ar غسيل الكلي, غسيل كلوي, الديال*
fa دیالیز*, همودیالیز
@traume skill traumebehandling
nb traumebehandl*, traumemottak*, traumeteam*, traumepasient*, traumesykeplei*
en trauma care, trauma patient*, trauma team*, trauma nurs*, atls, tncc
de traumaversorg*, traumapatient*, traumatolog*, unfallchirurg*
fr traumatolog*
es traumatolog*
it traumatolog*
pl traumatolog*, urazow*
uk травматолог*
ru травматолог*
ro traumatolog*
tr travmatoloj*
ar قسم الاصابات, طب الاصابات, جراحه الاصابات
fa تروما
@traumeforstaelse skill traumebevisst omsorg
nb traumebevisst*, traumesensitiv*, traumeforståelse*
en trauma-informed, trauma informed
de traumapädagog*, traumasensib*
@blodprove skill blodprøvetaking
nb blodprøve*, prøvetaking ~ blod, venepunksjon*, kapillærprøve*
sv blodprov*, provtagning*
da blodprøve*
en blood sampl*, blood draw*, phlebotom*, venipuncture, venepuncture, blood collection
de blutentnahm*, blutabnahm*
nl bloedafname*, bloedprikken
fr prélèvement* sanguin*, prise* de sang
es extracción de sangre, extracciones de sangre, toma de muestras de sangre, muestras de sangre, venopunción
it prelievi ematici, prelievo ematico, prelievi di sangue
pt colheita de sangue, coleta de sangue
ro recoltare* ~ sânge, recolt* ~ analize
pl pobieran* krwi, pobierał* krew
uk забір крові, взяття крові, забор* крові
ru забор крови, взятие крови, забор* ~ крови
bs vađenje krvi, uzimanje krvi
lt kraujo ėmim*, kraujo paėmim*
fi näytteenot*, verikok*
tr kan alma*
ar سحب الدم, سحب عينات, عينات الدم
fa خون گیری, خونگیری, نمونه گیری خون
so dhiig qaadis*
@infusjon skill intravenøs behandling
nb intravenøs*, iv-behandling, infusjonsbehandling*, venekanyl*, pvk
en intravenous*, iv therapy, infusion therapy, cannulation
de infusionstherap*, infusion*, intravenös*
fr intraveineu*, perfusion*
es intravenos*, venoclisis
it endovenos*
pl wlew* dożyln*, dożyln*, kroplówk*
uk внутрішньовенн*, крапельниц*
ru внутривенн*, капельниц*
ro intravenoas*, perfuzi*
lt intraven*
tr damar yolu*, intravenöz*
ar الوريدي, وريديه
fa وریدی, تزریقات
@kateter skill kateterisering
nb kateter*
sv kateter*
en catheter*
de katheter*
fr cathéter*, sondage urinaire, sonde urinaire
es sondaje*, cateter*
it cateter*
pt cateter*
ro cateter*, sondaj vezical, sondaje vezicale
pl cewnik*
uk катетер*
ru катетер*
bs kateter*
lt kateter*
tr kateter*, sonda takma
ar قسطره
fa سوندگذاری, کاتتر*
@diabetes_omsorg skill diabetesomsorg
nb diabetes*
en diabetes*, diabetic*
de diabet*
fr diabète, diabétique*
es diabetes, diabétic*
it diabete, diabetic*
pt diabetes
ro diabet*
pl cukrzyc*, diabetolog*
uk діабет*
ru диабет*
bs dijabetes*, dijabetičar*
lt diabet*
fi diabete*
tr diyabet*
ar السكري, مرضي السكر
fa دیابت
so sonkorow*
@kols skill lunge- og pustehjelp
nb kols, respirator*, oksygenbehandling*, trakeostomi*, hjemmerespirator*
en copd, ventilator care, mechanical ventilation, oxygen therapy, tracheostomy
de copd, beatmung*, tracheostoma*
fr bpco, ventilation mécanique, trachéotomie*
es epoc, ventilación mecánica, traqueostom*
pl pochp, respirator*, tracheotom*
uk хозл, штучн* вентиляці*
ru хобл, искусственн* вентиляци*, ивл
tr koah
ar التنفس الصناعي
@rehabilitering skill rehabilitering
nb rehabiliter*, habilitering*, hverdagsrehabiliter*, opptrening*, *rehabilitering
sv rehabiliter*
da rehabiliter*, genoptræning*
en rehabilitation, rehab
de rehabilitation*, reha
nl revalidatie*
fr rééducation*, réadaptation*
es rehabilitación*
it riabilitazion*
pt reabilitação
ro recuperare medicală, reabilitare*
pl rehabilitac*
cs rehabilitac*
uk реабілітац*
ru реабилитац*
bg рехабилитац*
bs rehabilitacij*
lt reabilitacij*
lv rehabilitāc*
fi kuntoutu*
tr rehabilitasyon*
ar اعاده تاهيل, التاهيل الطبي, العلاج التاهيلي
fa توانبخشی
so baxnaanint*, dhaqancelin*
@fallforebygging skill fallforebygging
nb fallforebygg*
en fall prevention, falls prevention
de sturzprophylax*, sturzprävention
fr prévention des chutes
es prevención de caídas
pl zapobiegan* upadkom
@triage skill triage
nb triage*, triagering*, hastegrad*
en triage*
es triaje, triage
de triage, manchester-triage
it triage
pl triaż*, triage
uk тріаж*
ru триаж*, сортировк* пациент*
ro triaj*
tr triyaj*
ar فرز المرضي, فرز الحالات
fa تریاژ
@velferdsteknologi skill velferdsteknologi
nb velferdsteknolog*, trygghetsalarm*
sv välfärdstekni*
da velfærdsteknolog*
en welfare technolog*, assistive technolog*, telecare
fi hyvinvointiteknolog*
de assistenzsystem*
@pasientjournal skill pasientjournal
nb pasientjournal*, journalføring*, sykepleiedokumentasjon*, journalsystem*
sv journalför*
en patient record*, electronic health record*, medical record*, ehr, emr, clinical documentation, nursing documentation
de pflegedokumentation*, patientenakte*
nl patiëntendossier*
fr dossier* médica*, dossier* patient*, dossier* de soins
es historia* clínica*, historial* clínico*
it cartell* clinic*
pt prontuári*
ro fișe medicale, fișă medicală, documente medicale, foi de observație
pl dokumentacj* medyczn*, dokumentacj* pielęgniarsk*
uk медичн* документац*, медичн* карт*
ru медицинск* документац*, истори* болезни, медицинск* карт*
bs medicinsk* dokumentacij*, zdravstven* dokumentacij*
lt medicinin* dokumentacij*
tr hasta kayıt*, hasta dosya*
ar السجلات الطبيه, سجلات المرضي, السجل الطبي
fa پرونده پزشکی, پرونده بیمار*
@vitale_tegn skill observasjon av vitale tegn
nb vitale parametre, vitale parameter*, vitale tegn, vitalparam*, news2, news-skår*, klinisk observasjon*, kliniske observasjon*
en vital signs, vitals, news2, patient monitoring
de vitalzeichen*, vitalparam*
fr signes vitaux, constantes vitales, paramètres vitaux
es signos vitales, constantes vitales
it parametri vitali
pt sinais vitais
ro semne* vitale, funcții* vitale
pl parametr* życiow*
uk життєв* показник*, вітальн* показник*
ru жизненн* показател*, витальн* показател*
bs vitaln* znak*, vitaln* parametar*
lt gyvybin* rodikl*, gyvybin* funkcij*
tr vital bulgu*, yaşam bulgu*
ar العلامات الحيويه
fa علائم حیاتی, علایم حیاتی
@ekg skill EKG
nb ekg
en ecg, ekg, electrocardiogra*
fr électrocardiogra*
es electrocardiogra*
pl ekg, elektrokardiogra*
uk екг, електрокардіогра*
ru экг, электрокардиогра*
tr ekg
ar تخطيط القلب
fa نوار قلب
@ultralyd skill ultralyd
nb ultralyd*
sv ultraljud*
da ultralyd*
en ultrasound, sonograph*, ultrasonograph*
de ultraschall*, sonograf*
fr échograph*
es ecograf*
it ecograf*
pl usg, ultrasonogra*
uk узд, ультразвук*
ru узи, ультразвук*
ro ecograf*, ecografi*
tr ultrason*
ar موجات فوق صوتيه, السونار
fa سونوگرافی
@sterilisering skill sterilisering av utstyr
nb steriliser*, sterilsentral*, autoklav*
en sterilization, sterilisation, sterile processing, autoclav*
de steriliz*, sterilisation*
fr stérilisation
es esterilización
pl sterylizac*
uk стерилізац*
ru стерилизац*
ro steriliz*
tr sterilizasyon*
ar تعقيم الادوات
fa استریلیزاسیون, استریل کردن
@amming skill ammeveiledning
nb amming*, ammeveiled*, ammehjelp*
en breastfeeding, lactation
de stillberat*
fr allaitement
es lactancia
pl laktacj*, karmieni* piersią
uk грудн* вигодов*
ru грудн* вскармлив*
ar الرضاعه الطبيعيه
tr emzirme*
fa شیردهی
@kognitiv_terapi skill kognitiv terapi
nb kognitiv terapi, kognitiv atferdsterapi, kognitiv adferdsterapi, kognitiv ~ atferdsterapi
sv kbt, kognitiv beteendeterapi
en cognitive behavioral, cognitive behavioural, cbt, cognitive therapy
de verhaltenstherap*, kognitive verhaltens*
fr thérapie* cognitiv*
es cognitivo-conductual, cognitivo conductual, terapia cognitiva
it cognitivo comportamental*
pl poznawczo-behawioral*, poznawczo behawioral*
uk когнітивно-поведінк*, когнітивно поведінк*, кпт
ru когнитивно-поведенч*, когнитивно поведенч*, кпт
tr bilişsel davranışçı
ar العلاج المعرفي
fa شناختی رفتاری
@tegnsprak skill tegnspråk
nb tegnspråk*, teiknspråk*
sv teckenspråk*
da tegnsprog*
en sign language*, bsl, asl
de gebärdensprach*
nl gebarentaal*
fr langue des signes, langage des signes
es lengua de signos, lengua de señas, lenguaje de señas, lenguaje de signos
it lingua dei segni
pt língua gestual, língua de sinais
ro limbaj* semnelor, mimico-gestual*
pl język* migow*
cs znakov* jazyk*, znakov* řeč*
uk жестов* мов*, мов* жестів
ru жестов* язык*, язык* жестов
bs znakovn* jezik*
lt gestų kalb*
lv zīmju valod*
et viipekeel*
fi viittomakiel*
tr işaret dil*
ar لغه الاشاره
fa زبان اشاره
so luqadda dhegool*
ur اشاروں کی زبان
@ask_kommunikasjon skill alternativ og supplerende kommunikasjon
nb alternativ og supplerende kommunikasjon, ask-kompetanse, tegn til tale, tegnstøtte
sv alternativ och kompletterande kommunikation, akk
en augmentative, makaton
de unterstützte kommunikation
@konflikthandtering skill konflikthåndtering
nb konflikthåndter*, konfliktløs*, konfliktdemp*, konfliktmegl*, deeskaler*, megling ~ konflikt*
nn konflikthandter*, konfliktløys*
sv konflikthanter*, konfliktlös*
da konflikthåndter*, konfliktløs*
en conflict management, conflict resolution, conflict handling, de-escalation, deescalation, mediation, resolving conflicts
de konfliktmanag*, konfliktlös*, konfliktbewältig*, deeskalation*
nl conflicthanter*, conflictbeheers*
fr gestion des conflits, gestion de conflits, résolution de conflits, résolution des conflits
es resolución de conflictos, gestión de conflictos, manejo de conflictos
it gestione dei conflitti, risoluzione dei conflitti
pt gestão de conflitos, resolução de conflitos
ro gestionarea conflictelor, rezolvarea conflictelor, managementul conflictelor, medierea conflictelor, aplanarea conflictelor
pl rozwiązywan* konflikt*, zarządzan* konflikt*
cs řešení konfliktů
uk вирішенн* конфлікт*, розв'язанн* конфлікт*, врегулюванн* конфлікт*
ru разрешени* конфликт*, урегулировани* конфликт*, управлени* конфликт*
bs rješavanj* sukob*, rešavanj* konflikt*, rješavanj* konflikt*
lt konfliktų sprend*, konfliktų valdym*
fi konfliktin hallint*
tr çatışma çöz*, çatışma yönetim*, kriz ve çatışma
ar حل النزاعات, اداره النزاعات, اداره الصراع, حل الخلافات
fa حل تعارض, مدیریت تعارض, حل اختلاف
so xallinta khilaaf*, xallinta colaad*
ur تنازعات
ti ምፍታሕ ግርጭት
@foreldreveiledning skill foreldreveiledning
nb foreldreveiled*, foreldrerettleiing*, foreldrestøtte*, icdp, cos-p, pmto, circle of security
nn foreldrerettlei*
sv föräldrastöd*, föräldrautbild*
da forældrevejled*
en parent* guidance, parent* support, parent* training, parent* counsel*, parenting course*, parenting program*, circle of security, triple p
de elternberat*, elterntraining*, elternarbeit
nl opvoedondersteun*
fr guidance parentale, soutien à la parentalité, parentalité
es orientación a padres, escuela de padres, apoyo parental, orientación familiar
it sostegno alla genitorialità, genitorialità
pt parentalidade
ro educație parentală, consiliere parentală, consilierea părinților
pl poradnictw* dla rodziców, wsparci* rodziców, szkole* dla rodziców, wsparci* dla rodziców
uk консультуван* батьків, підтримк* батьків, батьківськ* компетент*
ru консультирован* родител*, поддержк* родител*
bs savjetovanj* roditelj*, savetovanj* roditelj*
lt tėvų konsultav*, tėvystės įgūdži*
tr ebeveyn eğitim*, ebeveyn danışman*, aile danışman*
ar ارشاد الوالدين, توعيه الاهل, ارشاد الاهل, التربيه الوالديه
fa مشاوره والدین, آموزش والدین, فرزندپروری
so tababarka waalid*
@familieterapi skill familieterapi
nb familieterap*, familierådgiv*, familieveiled*, familievern*, parterapi*
sv familjeterap*, familjerådgiv*
da familieterap*, familierådgiv*
en family therap*, family counsel*, couples counsel*, family guidance, systemic therapy
de familientherap*, familienberat*, systemische therapie
fr thérapie* familial*, conseil* conjugal*
es terapia familiar, terapia de pareja, consejería familiar
it terapia familiare, mediazione familiare
ro terapie* de familie, consiliere familială, terapie familială
pl terapi* rodzin*, poradnictw* rodzin*, terapeut* rodzin*
uk сімейн* консультув*, сімейн* терап*, сімейн* психолог*
ru семейн* консультир*, семейн* терап*, семейн* психолог*
bs porodičn* terapij*, obiteljsk* terapij*, porodičn* savjetov*
lt šeimos terap*, šeimos konsult*, šeimų konsult*
tr aile terapi*, aile danışman*
ar الارشاد الاسري, العلاج الاسري, الاستشارات الاسريه
fa مشاوره خانواده, خانواده درمانی
so talo* qoys*
@barnesamtaler skill samtaler med barn
nb samtaler med barn, barnesamtale*, dcm, den dialogiske samtalemetoden
en interviewing children, conversations with children, child interview*
de gespräche mit kindern
@minoritetskompetanse skill flerkulturell kompetanse
nb flerkultur*, fleirkultur*, kulturforståelse, kulturkompetanse, tverrkulturell*, interkulturell*
sv interkulturell*, mångkultur*
da interkulturel*
en intercultural*, cross-cultural*, multicultural*, cultural competence, cross cultural
de interkulturel*, multikulturel*
nl intercultureel, interculturele
fr interculturel*, multiculturel*
es intercultural*, multicultural*
it intercultural*, multicultural*
pt intercultural*
ro intercultural*, multicultural*
pl międzykultur*, wielokultur*
uk міжкультур*, мультикультур*
ru межкультур*, мультикультур*
bs interkultur*, multikultur*
lt tarpkultūrin*, daugiakultūr*
fi monikulttuuri*
tr kültürlerarası, çok kültürlü
ar بين الثقافات, متعدد الثقافات, التعدد الثقافي
fa بین فرهنگی, چندفرهنگی
@vold_naere skill vold i nære relasjoner
nb vold i nære relasjon*, vold og overgrep, negativ sosial kontroll, æresrelatert*
sv våld i nära relation*, hedersrelatera*
en domestic violence, domestic abuse, intimate partner violence, gender-based violence, gender based violence
de häusliche* gewalt
fr violence* conjugal*, violence* domestique*
es violencia doméstica, violencia de género, violencia machista
it violenza domestica, violenza di genere
ro violență domestică, violenței domestice, violența domestică
pl przemoc* domow*, przemoc* w rodzinie
uk домашн* насильств*, гендерн* насильств*
ru домашн* насили*
bs nasilj* u porodici, nasilj* u obitelji
lt smurt* artimoje
tr aile içi şiddet, kadına yönelik şiddet
ar العنف الاسري, العنف المنزلي, العنف القائم علي
fa خشونت خانگی
@selvmordsforebygging skill selvmordsforebygging
nb selvmordsforebygg*, selvmordsrisiko*, selvmordsvurd*
en suicide prevention, suicide risk
de suizidpräv*
fr prévention du suicide
es prevención del suicidio
pl zapobiegan* samobój*
uk запобіган* самогуб*
@klasseledelse skill klasseledelse
nb klasseledelse*, klasseleiing*
sv klassrumsled*
da klasserumsled*, klasseledelse
en classroom management
de klassenführung, classroom-management
fr gestion de classe
es gestión del aula, manejo de aula
it gestione della classe
pt gestão da sala de aula
ro managementul clasei
pl zarządzan* klasą
uk управлін* класом
ru управлени* классом
tr sınıf yönetim*
ar اداره الصف, الاداره الصفيه
fa مدیریت کلاس
@laereplan skill læreplanarbeid
nb læreplan*, lk20, kunnskapsløftet, fagfornyelsen
sv läroplan*
da læreplan*
en curriculum*, curricula, syllabus
de lehrplan*, curricul*
nl leerplan*
fr programme scolaire, curriculum
es plan de estudios, diseño curricular, currículo, desarrollo curricular
it curricolo, programmazione didattica
pl podstaw* programow*, program* nauczania
uk навчальн* план*, навчальн* програм*
ru учебн* план*, учебн* программ*
ro curriculum*, programa școlară, curricular*
bs nastavn* plan*
lt ugdymo plan*, ugdymo program*
tr müfredat*
ar المناهج, منهج دراسي, تطوير المناهج
fa برنامه درسی
@elevvurdering skill elevvurdering
nb elevvurder*, vurdering for læring, undervegsvurder*, underveisvurder*
en student assessment*, formative assessment, assessment for learning, pupil assessment*
de leistungsbewert*, leistungsbeurteil*
fr évaluation des élèves
es evaluación formativa, evaluación de alumnos
pl ocenian* uczni*
@voksenpedagogikk skill voksenpedagogikk
nb voksenpedagog*, voksenoppl*, andragogikk
sv vuxenpedagog*, andragog*
en adult education, adult teaching, adult learn*, andragogy, teaching adults
de erwachsenenbildung*
nl volwassenenonderwijs
fr formation d'adultes, formation pour adultes, formation des adultes
es educación de adultos, educación de personas adultas
it educazione degli adulti, formazione degli adulti
ro educația adulților, formarea adulților, educație* adulților
pl andragog*, kształceni* dorosłych, edukacj* dorosłych
uk освіт* дорослих, навчанн* дорослих, андрагог*
ru обучени* взрослых, образовани* взрослых, андрагог*
lt suaugusiųjų švietim*, suaugusiųjų mokym*
bs obrazovanj* odraslih
tr yetişkin eğitim*
ar تعليم الكبار
fa آموزش بزرگسالان
so waxbarashada dadka waaweyn
ti ትምህርቲ ዓበይቲ
@nettbasert_undervisning skill nettbasert undervisning
nb nettbasert undervis*, fjernundervis*, digital undervis*, moodle, itslearning, digitale læremidler
en e-learning, online teaching, distance learning, remote teaching, moodle, google classroom
de online-unterricht, fernunterricht, e-learning
fr enseignement à distance, e-learning
es enseñanza a distancia, educación a distancia, aula virtual
pl nauczan* zdaln*, nauczan* onlin*, e-learning
uk дистанційн* навчан*
ru дистанционн* обучен*
tr uzaktan eğitim
ar التعليم عن بعد, التعليم الالكتروني
fa آموزش مجازی, آموزش آنلاین
@grunnleggende_ferdigheter skill lese- og skriveopplæring
nb leseopplær*, skriveopplær*, alfabetiser*, lese- og skriveopplær*
sv alfabetiser*, läsinlär*
en literacy teach*, literacy program*, literacy instruct*, literacy class*
de alphabetisier*
fr alphabétisation
es alfabetización
it alfabetizzazione
ro alfabetizare*
uk навчан* грамот*
ru обучени* грамот*
tr okuma yazma öğret*, okuma-yazma
ar محو الاميه
fa سوادآموزی

# Occupations of schools, social services, offices and IT with a name of their own.

@skoleleder activity skoleledelse < ledelse personalansvar in=skole
nb rektor, rektorer, rektoren, skoleleder*, skuleleiar*, inspektør ~ skole, undervisningsinspektør*, skoleledelse*, avdelingsleder ~ skole|grunnskole|ungdomsskole
sv rektor, skolledare*, biträdande rektor
da skoleleder*, viceskoleleder*, afdelingsleder ~ skole
fi rehtori*, apulaisrehtori*, koulunjohtaja*
is skólastjór*
nl schooldirect*, schoolleider*, directeur ~ school|basisschool, rector ~ school|lyceum
de schulleit*, rektor, rektorin, konrektor*, schuldirektor*
en headteacher*, head teacher*, school principal*, headmaster*, headmistress*, deputy head ~ school|academy, vice principal*, principal ~ school|college|academy
fr chef d'établissement, directeur d'école, directrice d'école, proviseur*, principal ~ collège, principale ~ collège
es director* de escuela, director* de colegio, director* de instituto, director* de centro educativo, jefe de estudios, jefa de estudios, director* ~ escuela|colegio|instituto
pt diretor* de escola, diretor* ~ agrupamento|escola
it dirigente scolastico, dirigente scolastica, preside
ro director* de școală, director* ~ școal*|liceu*|colegiu*
pl dyrektor* szkoł*, dyrektor* ~ szkoł*|liceum, wicedyrektor* ~ szkoł*
cs ředitel* ~ škol*|gymnázi*, riaditeľ* ~ škol*, zástupce ředitele ~ škol*
hu iskolaigazgató*, igazgatóhelyettes ~ iskol*, intézményvezető ~ iskol*
bs ravnatelj* ~ škol*, direktor* ~ škol*, директор* ~ школе
bg директор* ~ училищ*
uk директор* ~ школи|гімназії|ліцею, завуч*, заступник директора ~ школи
ru директор* ~ школы|гимназии|лицея, завуч*
lt mokyklos direktor*, direktor* ~ mokykl*|gimnazij*, mokyklos vadov*
lv skolas direktor*
et koolijuht*, koolidirektor*
el διευθυντ* ~ σχολείου|γυμνασίου|λυκείου|δημοτικού, λυκειάρχ*
sq drejtor* ~ shkoll*, drejtoreshë ~ shkoll*
tr okul müdür*, müdür ~ okulu|okul|lisesi|ilkokulu|ortaokulu
ar مدير مدرسه, مديره مدرسه, مدير ~ مدرسه
fa مدیر مدرسه, مدیر دبستان, مدیر دبیرستان, معاون مدرسه
ur ہیڈ ماسٹر, پرنسپل, ہیڈ مسٹریس
hi प्रधानाचार्य, प्रधानाध्यापक
so maamule dugsi, maamulaha dugsiga
ti ርእሰ መምህር, ርእሰ-መምህር, ዳይረክተር ቤት ትምህርቲ
am ርዕሰ መምህር, ርእሰ መምህር
sw mwalimu mkuu
vi hiệu trưởng, phó hiệu trưởng
zh *校长*
tl punong guro
ku rêveberê dibistanê

@pp_radgiver activity pedagogisk-psykologisk rådgivning in=skole
nb pp-rådgiv*, pp-rådgiver*, pp-rådgivning*, pp-rådgjev*, pp-rådgjeving*, pedagogisk-psykologisk*, pedagogisk psykologisk*, i|fra|ved ppt, pp-tjenest*, sakkyndig vurdering, skolepsykolog*
sv skolpsykolog*
da ppr-psykolog*, skolepsykolog*, ppr
fi koulupsykolog*
nl schoolpsycholoog, orthopedagoog, schoolpsycholog*
de schulpsycholog*
en educational psychologist*, school psychologist*, educational psychology service
fr psychologue de l'éducation nationale, psychologue scolaire, psychologue-conseillère d'orientation
es psicopedagog*, orientador* educativ*, psicólog* educativ*, psicólog* escolar*
pt psicopedagog*, psicólog* escolar*, psicólog* educacional
it psicopedagogist*, psicolog* scolastic*
ro psihopedagog*, consilier* școlar*, psiholog* școlar*
pl psycholog* szkoln*, poradni* psychologiczno-pedagogiczn*, poradni* psychologiczno
cs školní psycholog*, pedagogicko-psychologick*, školsk* psycholog*
hu iskolapszichológus*, pedagógiai szakszolgálat*
bs školsk* psiholog*, psiholog* ~ škol*, школск* психолог*
uk шкільн* психолог*, практичн* психолог*, психолого-педагогічн*
ru педагог-психолог*, школьн* психолог*, психолого-педагогическ*
bg училищен психолог, педагогически съветник
el σχολικ* ψυχολόγ*
lt mokyklos psicholog*, pedagogin* psichologin*
lv skolas psiholog*, izglītības psiholog*
et koolipsühholoog*
sq psikolog* shkoll*
tr rehber öğretmen*, okul psikolog*, psikolojik danışman*, rehberlik ve araştırma
ar مرشد تربوي, مرشده تربويه, مرشد مدرسي, اخصائي نفسي مدرسي
fa روانشناس مدرسه, مشاور مدرسه
vi tâm lý học đường
zh *学校心理*, *心理老师*

@karriereveileder activity karriere- og studieveiledning < veiledning
nb karriereveiled*, karriererettleii*, studieveiled*, utdanningsveiled*, rådgiver ~ ungdomsskole|videregående, sosiallærer*, studierettlei*
sv studie- och yrkesvägled*, syv, studievägled*, karriärvägled*
da studievejled*, karrierevejled*, uu-vejled*
fi opinto-ohjaaja*, uraohjaaja*
is námsráðgjaf*
nl decaan, loopbaanbegeleid*, studiekeuze*, loopbaanadviseur*
de studienberat*, berufsberat*, laufbahnberat*
en career counsel*, careers adviser*, careers advisor*, career adviser*, career advisor*, guidance counsel*, study counsel*, school counsel*, career guidance, academic advis*
fr conseiller* d'orientation, conseillère d'orientation, orientation professionnelle
es orientador* laboral, orientador* vocacional, orientación profesional, orientación vocacional
pt orientador* profissional, orientação profissional, orientação vocacional
it orientator*, consulente di orientamento, orientamento professionale
ro consilier* în carieră, consilier* orientare, consilier* vocațional*, orientare profesională
pl doradc* zawodow*, doradztw* zawodow*
cs kariérov* porad*, výchovný poradce, výchovná poradkyně, kariérn* porad*
hu pályaválasztás*, pályaorientáció*, karrier-tanácsad*
bs karijern* savjet*, profesionaln* orijentacij*, професионалн* оријентациј*
uk профорієнт*, кар'єрн* радник*, кар'єрн* консульт*
ru профориент*, карьерн* консульт*
bg кариерн* консулт*, кариерно ориентиране
el επαγγελματικ* προσανατολισμ*, σύμβουλος σταδιοδρομίας
lt karjeros konsult*, karjeros specialist*, profesin* orientav*
lv karjeras konsult*
et karjäärinõust*, karjäärispetsialist*
sq këshilltar* karriere, orientim* ~ karrier*
tr kariyer danışman*, meslek danışman*, iş ve meslek danışman*
ar مرشد مهني, ارشاد مهني, توجيه مهني
fa مشاور شغلی, مشاوره شغلی, مشاور تحصیلی
vi tư vấn hướng nghiệp, hướng nghiệp
zh *职业指导*, *就业指导*, *生涯规划*

@morsmalslaerer activity morsmålsopplæring < undervisning
nb morsmålslær*, morsmålsopplær*, tospråklig lærer*, tospråklig assistent*, tospråkleg lær*, tospråklig fagopplær*, tospråklig opplæring
sv modersmålslärare*, studiehandled*, modersmålsundervis*
da modersmålslærer*, tosprogslærer*, modersmålsundervis*
fi oman äidinkielen opettaj*
de muttersprachlich* unterricht, herkunftssprachlich*, muttersprachenlehrer*
en mother tongue teacher*, mother-tongue teacher*, bilingual teacher*, bilingual teaching assistant*, heritage language teach*, home language teacher*
nl moedertaalonderwijs
fr enseignement bilingue, langue et culture d'origine, elco
es profesor* bilingüe*, docente bilingüe, educación intercultural bilingüe
uk рідної мови ~ вчитель|викладач
ru родного языка ~ учитель|преподаватель
tr ana dili öğretmen*, anadili öğretmen*
ar معلم لغه ام, معلم ثنائي اللغه
fa معلم زبان مادری, معلم دوزبانه

@kulturskolelaerer activity undervisning i musikk og kunst < undervisning musikk
nb kulturskolelær*, musikklær*, musikklærer*, instrumentallær*, pianolær*, fiolinlær*, danselær*, dansepedagog*, musikkpedagog*, dirigent ~ korps
sv musiklärare*, kulturskol* & lärare*, pianolärare*, danspedagog*
da musiklærer*, musikskolelærer*, klaverlærer*
fi musiikinopettaja*, soitonopettaja*, tanssinopettaja*
nl muziekdocent*, muziekleraar*, pianodocent*, dansdocent*
de musikschullehrer*, musiklehrer*, instrumentallehrer*, klavierlehrer*, tanzpädagog*, musikpädagog*
en music teacher*, piano teacher*, violin teacher*, instrumental teacher*, dance teacher*, singing teacher*, music tutor*
fr professeur* de musique, professeur* de piano, professeur* de danse, professeur* de violon, professeur* ~ conservatoire
es profesor* de música, profesor* de piano, maestr* de música, profesor* de danza, profesor* de violín
pt professor* de música, professor* de piano, professor* de dança
it insegnante di musica, insegnante di pianoforte, maestr* di musica, insegnante di danza, docente ~ conservatorio
ro profesor* de muzică, profesor* de pian, profesor* de vioară
pl nauczyciel* muzyki, nauczyciel* gry, nauczyciel* fortepianu, nauczyciel* tańca
cs učitel* hudby, učitel* klavíru, učitel* na zuš, učitel* zuš
hu zenetanár*, zongoratanár*, táncpedagógus*
bs nastavni* muzik*, profesor* klavir*, nastavni* glazb*, profesor* muzik*, наставник музике
uk викладач* ~ фортепіано|музики|скрипки|музичн*, вчител* музик*, вчител* музичн*
ru преподавател* ~ фортепиано|музыки|скрипки|музыкальной, учител* музыки
bg учител* по музика, преподавател* по пиано
el καθηγητ* μουσικής, δάσκαλ* μουσικής, καθηγητ* πιάνου
lt muzikos mokytoj*
lv mūzikas skolotāj*, klavieru skolotāj*
et muusikaõpetaja*, klaveriõpetaja*
sq mësues* muzike, mësues* ~ muzikës
tr müzik öğretmen*, piyano öğretmen*, keman öğretmen*, dans eğitmen*
ar معلم موسيقي, مدرس موسيقي, مدرس بيانو
fa معلم موسیقی, مدرس موسیقی, مدرس پیانو
vi giáo viên âm nhạc, giáo viên piano
zh *音乐教师*, *音乐老师*, *钢琴教师*, *钢琴老师*

@studieadministrasjon activity studieadministrasjon < kontorarbeid in=universitet
nb studieadministra*, studiekonsulent*, studieleder*, eksamenskonsulent*, opptakskonsulent*, studentrådgiv*, studiekoordinator*, eksamensadministra*
sv studieadministrat*, studierektor*, antagningshandlägg*, utbildningsadministrat*
da studieadministra*, studiesekretær*
fi opintosihteeri*, opintoasiain*, opintokoordinaatt*
nl studentenadministratie*, onderwijsadministratie, studentenzaken
de studierendensekretariat*, studienkoordinat*, prüfungsamt*, studiengangskoordinat*
en student adviser*, student services, study administration, academic registry, admissions officer*, registrar ~ university|college, student affairs, examinations officer*, academic administrator*
fr scolarité ~ université|gestionnaire|service, gestionnaire de scolarité, service de la scolarité
es secretaría académica, gestión académica, asuntos estudiantiles, servicios académicos
pt secretaria académica, serviços académicos, secretaria acadêmica
it segreteria student*, segreteria didattica, manager didattico
ro secretar* ~ facultat*, secretariat ~ facultat*
pl dziekanat*, obsług* studentów, toku studiów
cs studijní oddělení, studijní referent*, študijn* oddeleni*
hu tanulmányi osztály*, tanulmányi előadó*, tanulmányi ügyintéző*
bs studentsk* služb*, studentsk* referad*, студентск* служб*
uk деканат*, навчальн* частин*
ru деканат*, учебн* част*, учебно-методическ* отдел*
lt studijų administrator*, studijų koordinator*, dekanat*
lv studiju metodiķ*, dekanāt*
et õppekorraldus*
el γραμματεία ~ σχολής|τμήματος|πανεπιστημίου
tr öğrenci işleri
ar شؤون الطلاب, شؤون طلبه, قبول وتسجيل
fa امور دانشجویی, کارشناس آموزش دانشگاه, آموزش دانشکده
vi giáo vụ, phòng đào tạo
zh *教务*, *学籍管理*

@ungdomsarbeider activity ungdomsarbeid
nb ungdomsarbeid*, fritidsleder*, fritidsklubb*, ungdomsklubb*, fritidsmedarbeid*, uteseksjon*, oppsøkende ungdom*, ungdomskontakt*, ungdomsveiled*, ungdomsleiar*
sv fritidsledare*, fritidsgård*, ungdomsledare*, fältassistent*
da klubmedarbejder*, ungdomsklub*, fritidsklub*, ungdomsskolemedarb*
fi nuoriso-ohjaaj*, nuorisotyönteki*, nuorisotyö*
nl jongerenwerk*
de jugendarbeit*, jugendzentrum*, jugendtreff*, streetwork*, jugendbetreu*
en youth worker*, youth work, youth club*, youth leader*, youth centre*, streetwork*, detached youth
fr animateur jeunesse, animatrice jeunesse, animateur socioculturel, animatrice socioculturelle, maison des jeunes, éducateur de rue
es monitor* de tiempo libre, educador* de calle, animador* juvenil*, centro juvenil, trabajo con jóvenes, técnic* de juventud
pt animador* juvenil*, técnic* de juventude, animador* sociocultura*
it animator* giovanil*, educator* di strada, centro giovanile, operator* giovanil*
ro lucrător* de tineret, animator* socio-educativ*, centru* de tineret
pl pracownik* młodzieżow*, wychowawc* podwórkow*, świetlic* środowiskow*, klub* młodzieżow*
cs pracovník s mládeží, pracovnice s mládeží, nízkoprahov*, práca s mládežou
hu ifjúságsegítő*, ifjúsági munkás*
bs omladinsk* radni*, rad s mladima, омладинск* радни*
uk молодіжн* працівник*, молодіжн* робот*, молодіжн* центр*
ru молодежн* центр*, работ* с молодежью, педагог-организатор*
lt jaunimo darbuotoj*, jaunimo centr*
lv jaunatnes darbiniek*, jauniešu centr*
et noorsootöö*
el εμψυχωτ* νέων, εμψυχώτ*, κέντρο νεότητας
sq punonjës* rinor*, punë me të rinj*
tr gençlik lider*, gençlik merkezi, gençlik çalışan*
ar عامل شباب, مركز شباب, عمل مع الشباب, اخصائي شباب
fa کار با جوانان, مربی جوانان, مرکز جوانان
so shaqaalaha dhalinyarada, hogaamiye dhalinyaro
ti መራሒ መንእሰያት
sw mfanyakazi wa vijana, afisa vijana
vi cán bộ đoàn, công tác thanh niên
zh *青少年工作*, *青年工作*

@krisesenter activity krisesenterarbeid
nb krisesenter*, krisetelefon*, natthjem*, overgrepsmottak*, hjelpetiltak ~ voldsutsatte
sv kvinnojour*, tjejjour*, skyddat boende
da krisecenter*, kvindekrise*
fi turvakoti*
nl vrouwenopvang, blijf van mijn lijf
de frauenhaus*, gewaltschutz*
en women's shelter*, women's refuge, domestic violence shelter*, crisis centre ~ women|violence|rape, crisis center ~ women|violence|rape, domestic abuse worker*, idva, refuge worker*
fr hébergement ~ femmes victimes, foyer ~ femmes victimes, violences conjugales
es casa de acogida, violencia de género ~ víctimas|mujeres|atención|centro, centro de la mujer
pt casa abrigo, violência doméstica ~ vítimas|apoio, apav
it centro antiviolenza, casa rifugio
ro violență domestic* ~ victim*, adăpost* ~ victim*, centru* de criză
pl ośrod* interwencji kryzysow*, interwent* kryzysow*, ofiar* przemocy, pomoc* ofiarom
cs intervenční centrum, azylov* dům, azylov* dom*
hu krízisközpont*, anyaotthon*
bs sigurn* kuć*, сигурн* кућ*
uk кризов* центр*, притулок ~ жінок|жертв|постраждал*
ru кризисн* центр*, приют для женщин
lt krizių centr*
el ξενών* ~ γυναικών|κακοποιημένων
tr kadın konukevi, kadın sığınma*, sığınma evi
ar ملجا للنساء, حمايه النساء, ضحايا العنف, معنفات
fa خانه امن
so xarunta dumarka

@booppfolging activity booppfølging og boligsosialt arbeid < brukeroppfolging
nb booppfølging*, boveileder*, bomiljø*, boligsosial*, boligrådgiv*, bokonsulent*, boligkonsulent*, boligkontor*
sv boendestöd*, boendesamordn*, bostadssocial*, boendesekreter*
da bostøtte*, boligsocial*
fi asumisohjaaj*, asumisneuvoj*
nl woonbegeleid*, woonconsulent*
de wohnbetreu*, betreutes wohnen, wohnungslosenhilfe*
en housing support*, supported housing, tenancy support*, housing officer*, floating support, homelessness officer*, housing adviser*
fr accompagnement social lié au logement, conseillère logement, conseiller logement, conseillère en économie sociale et familiale, cesf
es viviendas tuteladas, vivienda tutelada, sinhogarismo, personas sin hogar
it housing first, housing sociale
pl mieszkani* chronion*, mieszkani* wspomagan*, bezdomn*
uk соціальн* житл*, підтриман* проживан*
tr destekli konaklama

@aktivitor activity aktivitørarbeid
nb aktivitør*, aktivitetsleder*, aktivitetsmedarbeid*, aktivitetssenter*, dagsenter*, dagaktivitet*, aktivitetskoordinator*
sv aktiveringspedagog*, daglig verksamhet, aktivitetsledare*
da aktivitetsmedarbejder*, ergoterapiassist*, dagcenter*
fi virikeohjaaj*, päivätoimin*
nl activiteitenbegeleid*, dagbesteding*
de beschäftigungstherap*, alltagsbegleit*, betreuungsassist*
en activities coordinator*, activity coordinator*, activities worker*, day centre*, day care centre ~ elderly|adults, recreational therapist*
fr animateur en ehpad, animatrice en ehpad, accueil de jour, animatrice ~ gérontolog*
es animador* sociocultural*, centro de día, terapeuta recreativ*
pt animador* sociocultural*, centro de dia
it animator* ~ anziani|rsa, centro diurno, animator* social*
ro animator* ~ vârstnici|cămin, centru de zi
pl terapeut* zajęciow*, instruktor* terapii zajęciow*, warsztat* terapii zajęciow*, dzienn* dom*
cs aktivizačn*, stacionář*
uk культорганізатор*, центр* денного
ru культорганизатор*, дневного пребывания
el κέντρο ημέρας, ψυχαγωγ* ~ ηλικιωμένων
tr gündüz bakım, aktivite koordinatör*
ar مركز نهاري, منشط

@forretningsanalyse activity forretnings- og systemanalyse < analyse
nb forretningsanaly*, systemanaly*, it-analytiker*, behovsanalyse*, kravspesifikasjon*, prosessanaly*
sv systemanaly*, verksamhetsanaly*, affärsanaly*, kravanalytiker*, kravanaly*, verksamhetsutveckl*
da forretningsanaly*, systemanaly*, it-analytiker*
fi liiketoiminta-analyy*, järjestelmäanalyy*, vaatimusmäärittel*
nl business analist*, systeemanalist*, informatieanalist*, functioneel ontwerper*
de systemanaly*, geschäftsprozess*, anforderungsanaly*, anforderungsmanag*
en business analyst*, systems analyst*, system analyst*, requirements analy*, requirements engineer*, business process analy*
fr analyste fonctionnel*, analyste métier, business analyst*, analyste d'affaires, maîtrise d'ouvrage ~ informatique|si
es analista de negocio*, analista funcional, analista de sistemas, análisis de requisitos, analista de procesos
pt analista de negócios, analista de sistemas, analista funcional, levantamento de requisitos
it analista funzionale, analista di business, business analyst, analisi dei requisiti
ro analist de business, analist de sistem*, analist it
pl analityk biznesow*, analityk systemow*, analiz* biznesow*, analityczk* biznesow*
cs business analyti*, systémov* analyti*, biznis analyti*
hu üzleti elemző*, rendszerszervező*, rendszerelemző*
bs poslovn* analitičar*, sistem* analitičar*, системски аналитичар
uk бізнес-аналіти*, системн* аналіти*
ru бизнес-аналити*, системн* аналити*
bg бизнес анализатор*, системен анализатор
el αναλυτ* επιχειρησιακ*, αναλυτ* συστημάτων
lt verslo analiti*, sistemų analiti*
lv biznesa analīt*, sistēmanalīti*, sistēmu analīti*
et ärianalüüt*, süsteemianalüüt*
tr iş analist*, sistem analist*
ar محلل اعمال, محلل نظم, تحليل نظم, محلل اعمال
fa تحلیلگر سیستم, تحلیلگر کسب و کار, تحلیل سیستم, تحلیلگر کسب‌وکار
vi phân tích nghiệp vụ, phân tích hệ thống
zh *业务分析*, *系统分析*, *需求分析*

@digitalisering activity digitaliseringsarbeid
nb digitaliseringsrådgiv*, digitaliseringsleder*, digitaliseringskonsulent*, digitaliseringsarbeid*, digital transformasjon, digitaliseringsprosjekt*, digitalisering av tjenester
sv digitaliseringsstrateg*, digitaliseringsled*, digital utveckling, digital transformation, e-förvaltning
da digitaliseringskonsulent*, digitaliseringsprojekt*, digitaliseringschef*
fi digitalisaatio*, digikehitt*
nl digitale transformatie, adviseur digitalisering, informatieadviseur*
de digitalisierungsbeauftragt*, digitalisierungsprojekt*, e-government, digitale transformation, verwaltungsdigitalisierung
en digital transformation, digitalisation officer*, digitalization, digitalisation, e-government, egovernment, digital services, it adviser*, ict adviser*, ict officer*
fr transformation numérique, transformation digitale, dématérialisation, administration électronique, chef* de projet numérique
es transformación digital, administración electrónica, gobierno electrónico, gobierno digital
pt transformação digital, governo eletrónico, administração eletrónica, governo digital
it transizione digitale, trasformazione digitale, amministrazione digitale
ro transformare digitală, e-guvernare
pl transformacj* cyfrow*, cyfryzacj*, e-administracj*
cs digitalizac* veřejn*, digitální transformac*, egovernment*, elektronizác*
hu digitális transzformáció, e-közigazgat*
bs digitaln* transformacij*, e-uprav*, е-управ*
uk цифров* трансформац*, електронн* урядуван*, цифровізац*, діджиталізац*
ru цифров* трансформац*, цифровизац*, электронн* правительств*
bg дигитална трансформация, електронно управление
el ψηφιακ* μετασχηματισμ*, ηλεκτρονικ* διακυβέρνησ*
lt skaitmenin* transformacij*, e. valdži*
lv digitāl* transformāc*, e-pārvald*
et digipööre*, e-riik, e-teenus*
tr dijital dönüşüm, e-devlet
ar تحول رقمي, حكومه الكترونيه
fa دولت الکترونیک, تحول دیجیتال
am ዲጂታል ትራንስፎርሜሽን, ኢ-ገቨርንመንት
vi chuyển đổi số, chính phủ điện tử
zh *数字化转型*, *电子政务*, *数字政府*

@datainnlegging activity dataregistrering < kontorarbeid
nb dataregistrer*, datainnleg*, punsjing, registrering av data, skanneoperatør*
sv dataregistrer*, inskanning
da dataindtast*
fi tallentaja, tietojen tallen*
nl data-invoer, data-entry*, gegevensinvoer
de datenerfass*, dateneingabe
en data entry, data-entry, data capture clerk*, typist*, keyboard operator*, data clerk*
fr saisie de données, opérat* de saisie, dactylo, dactylographe*
es captura de datos, grabador* de datos, capturista*, digitador*, mecanógraf*, entrada de datos
pt digitador*, introdução de dados, inserção de dados
it inserimento dati, data entry, dattilograf*
ro introducere date, introducere de date, operator* date, operator* calculator, dactilograf*
pl wprowadzani* danych, maszynistk*
cs vkládání dat, zadávání dat, pořizování dat, zadávanie údajov
hu adatrögzít*
bs unos podataka, operater* na unosu, daktilograf*, унос података
uk оператор* комп'ютерного набору, введенн* даних, оператор* еом
ru оператор* эвм, оператор* пк, ввод данных, оператор* ввода, набор текст*
bg въвеждане на данни, оператор* въвеждане
el καταχώριση δεδομένων, καταχώρηση δεδομένων, εισαγωγή δεδομένων, δακτυλογράφ*
lt duomenų suved*, duomenų įved*
lv datu ievad*
et andmesisest*
sq hedhj* ~ të dhënave, operator* ~ të dhënave
tr veri giriş*, veri hazırlama, daktilograf*, bilgisayar işletmeni
ar ادخال بيانات, مدخل بيانات, مدخله بيانات
fa ورود اطلاعات, اپراتور کامپیوتر, ماشین نویس*, تایپیست*
ur ڈیٹا انٹری, کمپیوٹر آپریٹر
hi डेटा एंट्री
so gelinta xogta
ti ኣታዊ ዳታ
am መረጃ መመዝገብ, ዳታ ኢንኮደር
sw uingizaji data, karani wa kuingiza
vi nhập liệu, nhập dữ liệu
zh *数据录入*, *打字员*
tl data encoder*

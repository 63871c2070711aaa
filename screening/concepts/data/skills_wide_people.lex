# Schools, welfare, justice, law and the running of the state as postings name them.

@rammeplan skill rammeplan for barnehagen in=barnehage_sted
nb rammeplan*
sv läroplan för förskolan, lpfö*
da pædagogisk* læreplan*, styrket* læreplan*
fi varhaiskasvatussuunnitelma*, vasu
en early years framework, eyfs, early years foundation stage, preschool curriculum, early childhood curriculum, kindergarten curriculum
de bildungsplan*, orientierungsplan*, bildungs- und erziehungsplan
nl voorschools* programma*
fr programme* de l'école maternelle
es currículo de educación infantil, currículum infantil
it indicazioni nazionali
ro curriculum* pentru educație timpurie, curriculum* preșcolar*
pl podstaw* programow*
cs rámcov* vzdělávac* program*
bs program* predškolsk*
bg програм* за предучилищ*
ru фгос до, программ* дошкольн*
uk базов* компонент* дошкільн*, програм* дошкільн*
lt ikimokyklin* ugdymo program*
lv pirmsskolas izglītības program*
tr okul öncesi eğitim programı
ar منهاج رياض الاطفال, منهج الروضه
fa برنامه درسی پیش دبستانی
@foreldresamarbeid skill foreldresamarbeid
nb foreldresamarbeid*, foreldresamtale*, foreldremøte*, samarbeid med foreldre*|foresatte*|heimen|hjemmet, skole-hjem*
nn foreldresamarbeid*
sv föräldrasamverk*, föräldramöte*, utvecklingssamtal*, samverkan med vårdnadshavare
da forældresamarbejd*, forældresamtal*
fi yhteistyö vanhempien, yhteistyö huoltajien, huoltajien kanssa, vanhempien kanssa
nl oudergesprek*, oudercontact*, ouderbetrokkenheid
de elternarbeit, elterngespräch*, erziehungspartnerschaft, elternabend*, zusammenarbeit mit eltern|den
en parent meeting*, parental involvement, work with parents, parent cooperation, parent conference*, collaboration with parents, parental engagement, communicated|communicating|communication with parents, liaise|liaised|liaising with parents
fr relations avec les parents|familles, réunions de parents, relation avec les familles, entretiens avec les parents
es reuniones con padres|familias, tutoría con familias, trabajo con familias, comunicación con las familias, entrevistas con familias, reuniones de padres
pt reuniões com pais|encarregados, relação com as famílias, reuniões de pais
it colloqui con i genitori, rapporti con le famiglie, incontri con i genitori
ro colaborare* cu părinții, întâlniri cu părinții, ședințe cu părinții, relați* cu părinții
pl współprac* z rodzicami, spotka* z rodzicami, konsultacj* dla rodziców, zebra* z rodzicami
cs spoluprác* s rodiči, třídní schůzk*
hu kapcsolattartás* a szülőkkel, szülői értekezlet*, fogadóór*
bs saradnj* s roditeljima, saradnj* sa roditeljima, suradnj* s roditeljima, roditeljsk* sastan*
sr сарадњ* са родитељима
bg работа с родители, родителски срещи, сътрудничество с родител*
ru работ* с родител*, родительск* собран*, взаимодейств* с родител*
uk робот* з батьками, батьківськ* збор*, співпрац* з батьками, взаємоді* з батьками
lt bendradarbiav* su tėvais, tėvų susirinkim*, darbas su tėvais
lv sadarbīb* ar vecākiem, vecāku sapulc*
et koostöö lapsevanem*, koostöö vanem*
sq bashkëpunim* me prindërit, takime me prindër*
el συνεργασία με γονείς, επικοινωνία με γονείς
tr veli toplantı*, veli görüşme*, velilerle iletişim|görüşme*|işbirliği, veli iletişim*
ar التواصل مع اولياء, اجتماعات اولياء, مع اولياء الامور, التعاون مع الاهالي, التواصل مع الاهل
fa ارتباط با والدین, جلسات با والدین, جلسات اولیا, همکاری با والدین
ur والدین سے, والدین کے ساتھ
so lashaqaynta waalidiinta, la shaqaynta waalidka, waalidiinta
ti ምስ ወለዲ
am ከወላጆች
vi phụ huynh
zh *家长沟通*, *家长会*
@mobbing skill trygt og godt skolemiljø
nb mobbesak*, mobbing*, skolemiljø*, 9a-sak*, 9 a, psykososialt miljø, psykososiale miljø*, antimobb*
nn mobbesak*, skulemiljø*
sv kränkande behandling, mobbning*
da mobning*, trivselsarbejd*
fi kiusaami*
nl pesten, anti-pest*
de mobbing*, gewaltprävention schul*, schulklima
en bullying, anti-bullying, school climate, student wellbeing, pupil wellbeing
fr harcèlement scolaire, climat scolaire
es acoso escolar, convivencia escolar
pt bullying, convivência escolar
it bullismo
ro bullying*, violenț* școlar*
pl przemoc* rówieśnicz*, klimat* szkoł*, przeciwdziałan* przemocy ~ szkol*
cs šikan*
bs vršnjačk* nasilj*
ru буллинг*, травл*
uk булінг*
lt patyči*
tr akran zorbalığı, okul iklimi
ar تنمر
fa قلدری
@dysleksi skill dysleksi og lese- og skrivevansker
nb dysleksi*, lese- og skrivevansk*, lesevansk*, skrivevansk*, dyskalkuli*
sv dyslexi*, läs- och skrivsvårig*
da dysleksi*, ordblind*
fi lukihäiriö*, lukivaike*
nl dyslexi*
de legastheni*, dyslexi*, lese-rechtschreib*, lrs-förder*
en dyslexi*, reading difficult*, reading and writing difficult*, dyscalculi*
fr dyslexi*
es dislexi*
pt dislexi*
it dislessi*, dsa scuola
ro dislexi*
pl dysleksj*, dyslek*
cs dyslexi*
hu diszlexi*
bs disleksij*
bg дислекси*
ru дислекси*
uk дислексі*
lt disleksij*
lv disleksij*
el δυσλεξί*
tr disleksi*
ar عسر القراءه, صعوبات القراءه
fa نارساخوانی, اختلال خواندن
@timeplan skill timeplanlegging
nb timeplanlegg*, novaschem*, untis, timeplan*
en timetabling, school timetable*
de stundenplanerstell*, untis
@skoleutvikling skill skoleutvikling og læringsledelse
nb skoleutvikl*, læreprosess*, læringsprosess*, pedagogisk ledelse, læringsmiljø*, pedagogisk utviklingsarbeid
nn skuleutvikl*
sv skolutveckl*, pedagogiskt ledarskap
da skoleudvikl*, pædagogisk ledelse
de schulentwicklung*, pädagogische leitung
en school development, school improvement, instructional leadership, pedagogical leadership
fr pilotage pédagogique, projet* d'établissement
es mejora escolar, liderazgo pedagógico, proyecto educativo
pl rozwój szkoły, nadzór pedagogiczny
ru методическ* работ*, завуч*
uk методичн* робот*, завуч*
@realkompetanse skill realkompetansevurdering
nb realkompetanse*
sv validering av reell
da realkompetence*
en recognition of prior learning, prior learning assessment
de anerkennung informell, kompetenzfeststell*
fr validation des acquis, vae
es acreditación de competencias, reconocimiento de aprendizaje*
@karriere activity karriereveiledning < veiledning
nb karriereveiled*, karriererådgiv*, yrkesveiled*, utdanningsveiled*
sv studie- och yrkesväg*, karriärvägled*
da karrierevejled*, erhvervsvejled*, uddannelsesvejled*
fi uraohja*, opinto-ohja*
nl loopbaanbegeleid*, loopbaancoach*, studieloopbaan*
de berufsberat*, laufbahnberat*, karriereberat*, berufsorientierung
en career guidance, career counsel*, careers advis*, career advis*, career coach*, vocational guidance
fr orientation professionnelle, conseil* en évolution professionnelle, psychologue* de l'éducation nationale orientation
es orientación laboral, orientación profesional, orientador* laboral, orientación académica
pt orientação profissional, orientação vocacional
it orientamento professionale, orientatore
ro consiliere profesională, consiliere în carieră, orientare profesională, consilier* vocațional*, consilier* în carieră, orientare în carieră
pl doradztw* zawodow*, doradc* zawodow*
cs kariérov* porad*, profesní poraden*
hu pályaorientáci*, karrier-tanácsad*
bs profesionaln* orijentacij*, karijern* savjet*
bg кариерно ориентиране, кариерен консултант
ru профориентац*, карьерн* консульт*
uk профорієнтац*, кар'єрн* консульт*
lt karjeros konsult*, profesin* orientavim*
lv karjeras konsult*
et karjäärinõusta*
tr kariyer danışman*, meslek danışman*, kariyer rehber*
ar ارشاد مهني, توجيه مهني
fa مشاوره شغلی, هدایت شغلی
@veiledning_skill skill veiledning og rådgivning
nb veiledning av personalgruppe*|kolleg*|ansatt*|student*|studenter|lærling*|nyutdann*|nyansatt*, studentveiled*, praksisveiled*, kollegaveiled*, fagveiled*, faglig veiled*
nn rettleiing av student*|kolleg*|lærling*
sv handledning av studenter|kollegor|personal, studenthandled*
da vejledning af studerende|kolleger|personale
fi opiskelijoiden ohja*, työnohja*
nl begeleiding van studenten|stagiair*, werkbegeleid*, intervisie
de praxisanleit*, anleitung von auszubildenden|mitarbeit*|student*|praktikant*|kolleg*
en student supervision, supervis* ~ students|trainees|junior|apprentices, mentor*, clinical supervision, preceptor*, practice educator, staff supervision
fr tutorat, encadrement d'étudiants, encadrement de|des stagiaires|étudiants
es tutorización de estudiantes|alumnos, supervisión de estudiantes|prácticas, mentoría, tutor* de prácticas
pt supervisão de estudantes|estágios|estagiários, tutoria, mentoria
it tutor clinico, tutoraggio, supervisione di studenti|tirocinanti
ro mentorat, îndrumare* studenți*, supervizare* studenți*
pl opieka nad studentami|praktykantami|stażystami, opiekun praktyk, mentoring, superwizj*
cs vedení studentů|praktikantů, mentoring, supervize
hu hallgatók irányít*, gyakorlatvezet*, mentorál*
bs mentorstv*, nadzor studenata, supervizij*
ru наставнич*, супервизи*, руководств* практик*
uk наставниц*, супервізі*, керівництв* практик*
bg менторств*
lt mentoryst*, studentų praktik* vadov*
lv mentor*, studentu praks* vadīb*
tr mentorluk, stajyer* ~ danışman*|rehber*|eğit*, süpervizyon*
ar الاشراف على الطلاب, الاشراف على طلبه, توجيه الطلاب, ارشاد المتدربين
fa سرپرستی دانشجویان, راهنمایی دانشجویان, آموزش کارآموزان
vi hướng dẫn sinh viên
zh *带教*, *指导学生*
@fagopplaering skill fagopplæring og lærlinger
nb fagopplæring*, lærlingordning*, lærlingansvar*, veiledning|opplæring av lærling*, oppfølging av lærling*, prøvenemnd*, yrkesopplæring*, instruktør for lærling*, fagprøve*
sv lärlingsutbild*
da elevuddannelse*, erhvervsuddannelse*
de ausbildung von lehrlingen|auszubildenden|azubis, ausbilderschein*, aevo, ausbildereignung*
en apprentice training, training apprentices, training of apprentices, apprenticeship program*, apprenticeship scheme*
fr maître d'apprentissage, formation d'apprentis, formation des apprentis
es formación profesional dual, formación de aprendices
pl uczni* zawodu, praktyczn* nauk* zawodu
ru производственн* обучен*, учеников на производстве
uk виробнич* навчан*
@eksamen skill eksamen og prøver
nb eksamensarbeid*, eksamen*, sensurering*, sensorarbeid*, norskprøve*, prøveutvikl*, språktest*, eksamenskontor*
nn eksamen*
sv prov i svenska
da eksamen*, censor*, prøveafhold*
fi yki-test*, koearvioin*, tenttien
nl examinering*, staatsexamen*, toetsontwikkel*
de prüfungswesen, prüfungsamt*, prüfer* telc|goethe, sprachprüfung*, prüfungsabnahm*
en examiner*, exam administration, exam invigilat*, language test*, test development, exams officer, ielts examiner*
fr examinateur*, correction d'examens, jury d'examen, delf
es examinador*, tribunal* de examen, dele examin*
it esaminator*, commissione d'esame
ro evaluator* ~ examen*, comisi* de examen*
pl egzaminator*, egzamin*
cs zkoušejíc*, zkušební komis*
ru экзаменатор*, экзаменацион*
uk екзаменатор*, екзаменацій*
tr sınav komisyon*, sınav görevl*, ölçme değerlendirme
ar لجان الامتحانات, مصحح امتحانات, اعداد الامتحانات
fa آزمونگر, طراحی آزمون
@fs_system skill Felles studentsystem
nb felles studentsystem*, FS!, ladok

@arbeidsmarkedstiltak skill arbeidsmarkedstiltak
nb arbeidsmarkedstiltak*, arbeidspraksis*, lønnstilskudd*, arbeidstrening*, avklaringstiltak*
nn arbeidsmarknadstiltak*
sv arbetsmarknadsåtgärd*, arbetsmarknadsprogram*, arbetsträning
da beskæftigelsesindsats*, arbejdsmarkedsforanstalt*, virksomhedspraktik
fi työvoimapalvelu*, työllistämis*
nl re-integratie*, arbeidsmarkttoeleid*
de arbeitsmarktmaßnahm*, arbeitsmarktpolit*, eingliederungsmaßnahm*, arbeitsgelegenheit*
en labour market measure*, labour market program*, labor market program*, employment program*, employment scheme*, active labour market, work placement*, employability program*
fr insertion professionnelle, dispositifs d'emploi, politiques de l'emploi
es políticas activas de empleo, programas de empleo, inserción laboral
pt medidas de emprego, inserção profissional
it politiche attive del lavoro, inserimento lavorativo
ro măsuri active, ocupare* forței de muncă
pl aktywizacj* zawodow*, program* rynku pracy, instrument* rynku pracy
cs aktivní politik* zaměstnanosti
hu foglalkoztatáspolitik*, munkaerőpiaci program*
bs aktivn* mjer* zapošljavanja, program* zapošljavanja
bg мерки за заетост, програми за заетост
ru программ* занятости, содействи* занятости, трудоустройств*
uk програм* зайнятості, сприян* зайнятості, працевлаштуван*
lt darbo rinkos priemon*, užimtumo program*, įdarbinim*
lv nodarbinātības pasākum*
tr istihdam program*, işgücü piyasası program*
ar برامج التشغيل, برامج التوظيف
fa برنامه‌های اشتغال, اشتغال زایی
@ips_metode skill jobbspesialist og IPS
nb IPS!, individuell jobbstøtte, jobbspesialist*, supported employment
en individual placement and support, supported employment, job coach*, employment specialist*
sv supported employment, arbetscoach*
de unterstützte beschäftigung, jobcoach*
fr emploi accompagné
es empleo con apoyo
it inserimento mirato
pl zatrudnieni* wspomagan*, trener* pracy
cs podporovan* zaměstnáv*
ru сопровождаем* трудоустройств*
tr iş koçu, destekli istihdam
@boligsosialt skill boligsosialt arbeid og bostøtte
nb boligsosial*, bostøtte*, startlån*, kommunale boliger, booppfølg*, bostedsløs*
sv boendestöd*, bostadsbidrag*, hemlös*
da boligsocial*, boligstøtte*, hjemløs*
fi asumispalvelu*, asunnotto*
nl woonbegeleid*, dakloz*, beschermd wonen
de wohngeld*, wohnungslos*, obdachlos*, wohnhilfe*
en housing support*, housing benefit*, homeless*, supported housing, tenancy support, social housing
fr logement social, aide au logement, sans-abri*, hébergement social, hébergement d'urgence
es vivienda social, personas sin hogar, ayuda* a la vivienda
pt habitação social, sem-abrigo
it senza dimora, edilizia sociale, housing sociale
ro locuințe sociale, fără adăpost
pl bezdomn*, mieszkani* chronion*, dodatk* mieszkaniow*, mieszkań socjaln*
cs bezdomov*, sociální* bydlen*
hu hajléktalan*
bs beskućni*, socijaln* stanovanj*
bg бездомн*, социални жилища
ru бездомн*, социальн* жиль*, жилищн* субсиди*
uk безхатченк*, бездомн*, соціальн* житл*, житлов* субсиді*
lt benamiam*, socialin* būst*
lv bezpajumt*
tr evsiz*, sosyal konut
ar بلا ماوى, مشردين, اسكان اجتماعي
fa بی خانمان*, مسکن اجتماعی
@trygdeytelser skill trygdeytelser
nb arbeidsavklaringspenger, aap, uføretrygd*, dagpenger, sykepenger, foreldrepenger, folketrygd*
nn uføretrygd*
sv sjukpenning*, aktivitetsersätt*, föräldrapenning*, sjukersätt*
da sygedagpenge*, førtidspension*, dagpenge*
fi sairauspäiväraha*, työkyvyttömyyseläk*
nl ziektewet, bijstandsuitkering*
de krankengeld*, erwerbsminderungsrente*, arbeitslosengeld*, elterngeld*, bürgergeld
en disability benefit*, sickness benefit*, unemployment benefit*, social security benefit*, disability pension*
fr prestations sociales, allocation* chômage, pension* d'invalidité
es prestaciones sociales, pensión de invalidez, subsidio de desempleo, incapacidad permanente, prestación por desempleo
pt prestações sociais, subsídio de desemprego
it invalidità civile, prestazioni previdenziali, indennità di disoccupazione
ro indemnizații, pensi* de invaliditate, ajutor de șomaj
pl rent* z tytułu niezdolności, zasił* chorobow*, zasiłk*, świadcze* społeczn*
cs nemocensk* dávk*, invalidní* důchod*
hu rokkantság*, álláskeresési járadék
bs invalidsk* penzij*, naknad* za nezaposlene
ru пособи* по безработице, пособи* по нетрудоспособности, социальн* пособи*
uk допомог* по безробіттю, соціальн* виплат*, пенсі* по інвалідності
lt nedarbo išmok*, netekto darbingumo, socialin* išmok*
lv bezdarbnieku pabalst*, invaliditātes pensij*
tr malullük aylığı, işsizlik ödeneği
ar اعانه البطاله, معاش العجز, ضمان اجتماعي
fa مستمری, بیمه بیکاری

@straffegjennomforing skill straffegjennomføring in=kriminalomsorg
nb straffegjennomfør*, straffullbyrd*, fangebehandl*, programvirksomhet*, soning*, samfunnsstraff*, løslatelse*, elektronisk kontroll
nn straffegjennomfør*
sv straffverkställ*, frivård*, behandlingsprogram*
da straffuldbyrd*
fi rangaistuksen täytäntöönpan*, yhdyskuntaseuraamu*
nl tenuitvoerlegging, reclassering*, gedetineerd*
de strafvollzug*, bewährungshilf*, justizvollzug*
en probation service*|officer*|work*, sentence management, offender management, offender rehabilitation, prisoner rehabilitation, prison program*, custodial sentence*, execution of sentence*
fr exécution des peines, application des peines, probation, réinsertion des détenus
es ejecución penal, tratamiento penitenciario, reinserción
pt reinserção social, execução de penas
it esecuzione penale, esecuzione della pena, trattamento penitenziario
ro executare* pedepselor, reintegrare socială, probațiune
pl wykonywani* kar*, resocjalizac*, kurator* sądow*
cs výkon* trestu, probac*
hu büntetés-végrehajtás*, pártfogó felügyel*
bs izvršenj* kazn*, resocijalizacij*
bg изпълнение на наказания*, пробаци*
ru исполнени* наказан*, пробаци*
uk виконан* покаран*, пробаці*
lt bausm* vykdym*, probacij*
lv sodu izpild*, probācij*
et kriminaalhooldus*
tr denetimli serbestlik, infaz
ar تنفيذ العقوبات, اعاده تاهيل السجناء
fa اجرای احکام کیفری, بازپروری زندانیان
@folkeregistrering activity folkeregistrering < saksbehandling
nb folkeregist*, fødselsmeld*, flyttemeld*, id-kontroll og registrering
sv folkbokför*
da folkeregist*, cpr-registr*
fi väestörekist*, väestötieto*
nl burgerzaken, bevolkingsregister*, basisregistratie personen
de einwohnermelde*, melderegister*, meldebehörde*, standesamt*, meldewesen
en population register*, civil registration, civil registry, civil status registr*, registration of residents, vital records
fr état civil, état-civil, registre* de population
es registro civil, padrón municipal, padrón
pt registo civil, registro civil
it anagrafe, stato civile
ro evidența persoanelor, stare civilă, evidenței populației
pl ewidencj* ludności, urząd stanu cywilnego, urzędzie stanu cywilnego, akt* stanu cywilnego
cs matrikář*, matriční*, evidenc* obyvatel
hu anyakönyv*, lakcímnyilvántart*
bs matičn* ured*, matičar*, matičn* knjig*
sr матичар*, матичн* књиг*
bg гражданско състояние, грао
ru загс*, паспортн* стол*, регистраци* населени*, регистраци* граждан
uk рацс*, драцс*, реєстраці* місця проживання
lt gyventojų registr*, civilin* metrik*
lv iedzīvotāju reģistr*, dzimtsarakst*
et rahvastikuregist*
tr nüfus müdürlüğü, nüfus memur*, nüfus kayıt*
ar احوال مدنيه, سجل مدني, نفوس
fa ثبت احوال
@bedriftsbeskatning skill bedriftsbeskatning < skatterett_skill
nb bedriftsbeskat*, selskapsskatt*, næringsbeskat*, internpris*, skattlegging av selskap*, bokettersyn*
sv bolagsbeskatt*, företagsbeskatt*, internprissätt*
da selskabsskat*, transfer pricing
fi yritysverotu*, siirtohinnoittelu*
nl vennootschapsbelasting
de unternehmensbesteuer*, körperschaftsteuer*, verrechnungspreis*, betriebsprüf*
en corporate tax*, business tax*, transfer pricing, corporation tax, tax audit*
fr impôt sur les sociétés, fiscalité des entreprises, prix de transfert, contrôle fiscal
es impuesto de sociedades, fiscalidad empresarial, precios de transferencia, inspección tributaria
pt preços de transferência, tributação de empresas
it ires, imposte societarie, transfer pricing, verifiche fiscali
ro impozit* pe profit, prețuri de transfer, inspecți* fiscal*
pl podat* dochodow* od osób prawnych, ceny transferowe, cen transferowych, kontrol* podatkow*
cs daň* z příjmů právnick*, převodní ceny, daňov* kontrol*
hu társasági adó*, transzferár*, adóellenőrz*
bs porez* na dobit, transfern* cijen*, poresk* kontrol*
bg корпоративно данък*, данъчни ревизии, трансферно ценообразуване
ru налог* на прибыль, трансфертн* ценообраз*, налогов* провер*
uk податк* на прибуток, трансфертн* ціноутвор*, податков* перевір*
lt pelno mokes*, sandorių kainodar*, mokestin* patikrinim*
lv uzņēmumu ienākuma nodok*, nodokļu audit*
tr kurumlar vergisi, transfer fiyatlandırma*, vergi denetim*, vergi inceleme*
ar ضريبه الشركات, تسعير تحويلي, تدقيق ضريبي
fa مالیات شرکت*, حسابرسی مالیاتی
@skatterett_skill skill skatterett
nb skatterett*, skattelov*, skatteforvaltningslov*
en tax law, tax legislation
de steuerrecht*
fr droit fiscal
es derecho tributario, derecho fiscal
pl praw* podatkow*
ru налогов* прав*, налогов* законодат*
uk податков* прав*, податков* законодав*
tr vergi hukuku, vergi mevzuatı
ar قانون الضرايب, قانون ضريبي

@horing skill høringsarbeid
nb høringsarbeid*, høringsnotat*, høringsutt*, høringssvar*, høringer, høyring*
sv remissvar*, remissytt*, remissarbet*
da høringssvar*, høringsnotat*
fi lausunto*
nl consultatiereactie*, internetconsultatie
de stellungnahme*, anhörungsverfahren
en consultation response*, public consultation*, consultation paper*, policy consultation*, hearing responses, consultation processes
fr avis ~ projets de loi, consultation publique
es informe* ~ anteproyecto*, trámite de audiencia, alegaciones a proyectos, consulta pública
it consultazioni pubbliche, pareri ~ progetti di legge
pl konsultacj* społeczn*, opiniowan* projekt*
cs připomínkov* řízen*
hu véleményezés* jogszabály*
ru экспертн* заключен* ~ законопроект*, общественн* обсужден*
uk громадськ* обговорен*, експертн* висновк*
bs javn* rasprav*
tr görüş yazısı, mevzuat görüş*
@lovarbeid skill lov- og forskriftsarbeid
nb lovarbeid*, lovutred*, regelverksutvikl*, forskriftsarbeid*, lovproposisjon*, lovgivningsarbeid*, lovteknikk*, regelverksarbeid*
nn lovarbeid*, regelverksutvikl*
sv författningsarbet*, lagstiftningsarbet*, lagstiftningsärend*
da lovarbejd*, lovforberedels*
fi lainvalmistel*, lainsäädän*
nl wetgevingsjurist*, wetgeving*
de gesetzgebung*, gesetzentw*, legistik, rechtsetz*
en legislative draft*, law drafting, legislative work, drafting legislation, drafting of legislation, draft law*, drafting of laws, drafted bills, regulatory drafting, legislation drafting
fr rédaction de projets de loi|textes, travail législatif, élaboration de textes réglementaires, textes législatifs
es elaboración de normativa, redacción legislativa, proyectos de ley, técnica normativa, elaboración de leyes
pt elaboração de legislação, produção legislativa, projetos de lei
it redazione di testi normativi, drafting normativo, attività legislativa
ro elaborare* actelor normative, elaborare* proiecte* de acte, proiecte de acte normative, acte normative
pl legislacj*, legislacyjn*, projekt* ustaw*, projekt* aktów prawnych, opracowyw* aktów prawnych
cs návrh* zákon*
hu jogszabály-előkész*, jogalkotás*
bs izrad* zakona, izrad* propisa, nacrt* zakona
sr израд* закона, израд* прописа
bg изготвяне на нормативни актове, законопроект*, нормативн* акт*
ru законопроект*, нормотворч*, разработк* нормативн*
uk законопроєкт*, законопроект*, нормотворч*, розробк* нормативн*
lt teisės aktų rengim*, teisės aktų projekt*, įstatymų projekt*
lv normatīvo aktu izstrād*, tiesību aktu projekt*
et õigusloome*, seaduseelnõu*
sq hartim* ligj*, projektligj*
el νομοθετικ*, νομοσχέδι*
tr mevzuat hazırlama, kanun tasarı*, mevzuat çalışma*
ar صياغه التشريعات, مشاريع قوانين, صياغه القوانين
fa تدوین قوانین, تدوین مقررات, پیش نویس قانون
vi soạn thảo văn bản pháp luật
zh *立法*, *法规起草*
@varsling skill varsling og granskning
nb varslingssak*, varsling, granskning*, gransking*, faktaundersøk*
sv visselblås*, internutredning*
da whistleblow*
en whistleblow*, internal investigation*, workplace investigation*, fact-finding investigation*
de hinweisgeber*, interne untersuchung*, interne ermittlung*
fr lanceur* d'alerte, enquête* interne*
es canal de denuncias, investigaciones internas
it whistleblowing, indagini interne
pl sygnalist*, dochodze* wewnętrzn*
ru служебн* расследован*, внутренн* расследован*
uk службов* розслідуван*, внутрішн* розслідуван*
@klagenemnd activity klagenemnd og klageorgan < klagebehandling
nb klagenemnd*, klageorgan*, klageinstans*, nemndsarbeid*, statsforvalter* ~ klage*
sv överklagandenämnd*, förvaltningsrätt ~ överklag*
da klagenævn*, ankestyrels*
fi muutoksenhakulautakun*
nl bezwaarschriftencommissie, bezwaar en beroep
de widerspruchsausschuss*, widerspruchsverfahren*, widerspruchsstelle
en appeals board*, appeals tribunal*, appeal board*, complaints board*, appeals committee*
fr commission de recours
es comisión de recursos, tribunal de recursos, recursos administrativos
pl komisj* odwoławcz*, samorządow* kolegi* odwoławcz*
ru апелляционн* комисси*
uk апеляційн* комісі*
@internasjonalt_samarbeid skill internasjonalt samarbeid
nb internasjonalt samarbeid*, nordisk samarbeid*, eu/eøs, eøs-arbeid*, europeisk samarbeid*, internasjonale prosjekt*
nn internasjonalt samarbeid*
sv internationellt samarbete, internationella samarbet*
da internationalt samarbejde
fi kansainvälinen yhteistyö, kansainvälis* yhteisty*
nl internationale samenwerking
de internationale zusammenarbeit, internationaler zusammenarbeit, internationale kooperation*
en international cooperation, international co-operation, international collaboration, international relations, international affairs, cross-border cooperation, eu affairs, international projects
fr coopération internationale, relations internationales, affaires européennes
es cooperación internacional, relaciones internacionales, asuntos europeos
pt cooperação internacional, relações internacionais
it cooperazione internazionale, relazioni internazionali
ro cooperare* internațional*, relații internaționale
pl współprac* międzynarodow*, współprac* z zagranicą, stosunk* międzynarodow*
cs mezinárodní* spoluprác*, mezinárodní* vztah*
hu nemzetközi kapcsolat*, nemzetközi együttműköd*
bs međunarodn* saradnj*, međunarodn* suradnj*, međunarodn* odnos*
sr међународн* сарадњ*
bg международно сътрудничество, международни отношения
ru международн* сотруднич*, международн* связ*
uk міжнародн* співроб*, міжнародн* співпрац*, міжнародн* відносин*
lt tarptautin* bendradarbiav*, tarptautini* ryši*
lv starptautisk* sadarbīb*
et rahvusvahelin* koostöö
sq bashkëpunim* ndërkombëtar*
el διεθν* συνεργασί*, διεθνών σχέσεων
tr uluslararası işbirliği, uluslararası ilişkiler
ar تعاون دولي, علاقات دوليه
fa همکاری‌های بین المللی, همکاری بین المللی, روابط بین الملل, امور بین الملل
so iskaashiga caalamiga
vi hợp tác quốc tế
zh *国际合作*
@valg_gjennomforing skill valggjennomføring
nb valggjennomfør*, valgmedarbeid*, valgadministr*, valgstyre*, stemmemottak*
nn valgjennomfør*
sv valadministr*, valförrätt*, valnämnd*
da valgafvikl*, valgtilforordn*
fi vaalitoimi*, vaalivirkail*
nl stembureau*, verkiezingsorganis*
de wahlorganis*, wahlhelf*, wahlamt*, durchführung von wahlen
en election administration, election official*, electoral administration, polling station*, poll worker*, running elections, election management, returning officer
fr organisation des élections, bureau de vote
es procesos electorales, mesa electoral, organización de elecciones, administración electoral
pt processos eleitorais, mesa eleitoral
it ufficio elettorale, operazioni elettorali, scrutat*
ro organizare* alegeri*, secți* de votare
pl komisj* wyborcz*, organizacj* wyborów, przeprowadz* wyborów
cs volebn* komis*, organizac* voleb
hu választási bizottság*, választási irod*
bs izborn* komisij*, provođenj* izbora
bg избирателна комисия, провеждане на избори
ru избирательн* комисси*, проведени* выборов
uk виборч* комісі*, проведен* виборів
lt rinkim* komisij*, rinkimų organiz*
lv vēlēšanu komisij*
et valimiskomisjon*, valimiste korrald*
tr seçim kurulu*, seçim görevl*, sandık kurul*
ar لجنه الانتخابات, لجان انتخابيه, اداره الانتخابات
fa برگزاری انتخابات, هیات نظارت انتخابات
@moteforberedelse skill møteforberedelser og utvalgssekretariat
nb møteforbered*, utvalgssekretær*, utvalgssekretariat*, formannskapssekretær*, møtesekretær*, forberede* møter, møtesekretariat*
nn møteførebu*, utvalssekretær*
sv nämndsekreter*, mötesförbered*
da udvalgssekretær*, mødeforbered*
fi kokousvalmistel*, kokoussihteer*
nl raadsgriffie*, commissiesecretar*
de gremienbetreu*, sitzungsdienst*, sitzungsvorbereit*, ausschussbetreu*
en committee secretar*, meeting preparation, committee clerk*, council secretariat*, democratic services, board secretar*, prepared meetings, preparation of meetings
fr préparation des conseils, secrétariat des assemblées, préparation des réunions
es secretaría de órganos colegiados, preparación de reuniones, preparación de plenos
pt preparação de reuniões, secretariado de reuniões
it preparazione delle riunioni, segreteria degli organi
ro pregătire* ședinț*, secretariat* consiliu*
pl obsług* rady, obsług* posiedzeń, przygotowywani* posiedzeń|spotkań
cs příprav* zasedán*, příprav* jednán*
ru подготовк* заседани*, подготовк* совещан*, секретарь совета
uk підготовк* засідан*, підготовк* нарад*, секретар ради
tr toplantı hazırlı*, meclis yazı işleri, encümen
ar تحضير الاجتماعات, امانه سر المجلس
fa برگزاری جلسات, دبیرخانه جلسات

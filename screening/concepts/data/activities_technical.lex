# Work with machines, buildings, computers, goods and the land.

@systemutvikling activity systemutvikling
fr ingénieur* d'études et développement, ingénieur* développement, développement java, développement web, développement d'applications, développement de logiciels
en developed ~ software|systems|applications|apps|services, software architect*
es ingenier* informátic* desarroll*
de softwareentwurf*, entwicklung von software, softwarearchitekt*
pl tworzeni* ~ stron*|system*
lt programinės įrangos kūrim*, programavo
so barnaamij-sameeye, horumarinta barnaamij*
nb systemutvikl*, programmer*, utvikler, utviklar, *utvikler, *utviklar, *utvikling av programvare, programvareutvikl*, webutvikl*, applikasjonsutvikl*, backendutvikl*, frontendutvikl*, fullstack*, sivilingeniør data, koding, app-utvikl*, softwareutvikl*, javautvikl*
sv systemutveckl*, programmer*, utvecklare, *utvecklare, mjukvaruutveckl*
da systemudvikl*, programmør*, softwareudvikl*, *udvikler
en data engineer*, software developer*, software engineer*, developer, developers, programmer*, software development, web developer*, backend, back-end, frontend, front-end, full stack, fullstack, programming, coding, mobile developer*, application development, app developer*, software architect*, building ~ software|applications|apps
de softwareentwickl*, programmier*, entwickler, entwicklerin, *entwickler, anwendungsentwickl*, webentwickl*, softwareingenieur*, fachinformatiker* anwendungsentwicklung
nl softwareontwikkel*, programmeur*, ontwikkelaar*
fr développeu*, programmeu*, développement ~ logiciel*|applications|web, ingénieur* logiciel, génie logiciel
es desarrollador*, programador*, desarrollo ~ software|aplicaciones|web, ingenier* de software
it sviluppat*, programmat*, sviluppo ~ software|applicazioni|web
pt programador*, desenvolvedor*, desenvolvimento de software, engenheir* de software
ro programator*, dezvoltator*, dezvoltare ~ software|aplicații|web, inginer software
pl programist*, programowani*, deweloper*, developer*, tworzenie ~ aplikacj*|oprogramowani*, inżynier oprogramowania
cs programátor*, vývojář*
uk розробник*, програміст*, розробк* ~ застосунк*|програм*|веб*|пз|частини, веб-розробник*, інженер-програміст*, програмуванн*
ru разработчик*, программист*, разработк* ~ приложени*|программ*|веб*|по, веб-разработчик*, инженер-программист*, программировани*
bg програмист*, разработчик*, софтуерен инженер
bs programer*, razvoj ~ softver*|aplikacij*, softverski inženjer, програмер*
lt programuotoj*, programavim*, programinės įrangos
lv programmētāj*
et programmeerija, tarkvaraarenda*
fi ohjelmistokehit*, ohjelmoi*
tr yazılım geliştir*, yazılım mühendis*, programcı*, yazılımcı*, geliştirici*, yazılım uzman*, uygulamalar geliştir*
ar مبرمج*, برمجه, مطور* ~ برمجيات|تطبيقات|ويب|مواقع, مطور, مطوره, مهندس* برمجيات, تطوير ~ تطبيقات|برمجيات|مواقع
fa برنامه نویس*, برنامه‌نویس*, توسعه دهنده*, مهندس نرم افزار, مهندس نرم‌افزار, توسعه نرم افزار
so barnaamij sameeye, horumariye softiweer, software developer
ur سافٹ ویئر ڈویلپر, پروگرامر, سافٹ ویئر انجینئر
ti ፕሮግራመር, ማዕበሊ ሶፍትዌር
am ሶፍትዌር መሐንዲስ, ፕሮግራመር
sq programues*, zhvillues*

@frontend activity frontendutvikling < systemutvikling
en frontend, front-end, frontend developer*, ui developer*
@backend activity backendutvikling < systemutvikling
en backend, back-end, backend developer*, backend engineer*
uk серверн* частин*
ru серверн* част*
@mobil activity mobilutvikling < systemutvikling
en mobile developer*, android developer*, ios developer*, app developer*, app development
nb apputvikl*, mobilutvikl*
@embedded activity innvevde systemer < systemutvikling
en embedded software, embedded systems, firmware
nb innvevde systemer, embeddedutvikl*

@testing activity testing av programvare
nb testleder*, tester, testing av ~ programvare|system*, systemtest*, testautomatiser*, testansvarlig*
sv testare, testledare*
da softwaretester*
en software test*, qa engineer*, test engineer*, tester, testers, test automation, manual testing, quality assurance engineer*
de softwaretest*, testautomatisier*, testmanag*
fr testeu* logiciel*, testeur*
es tester, pruebas de software
pl tester* oprogramowania, testowani* oprogramowania, tester*
uk тестувальник*, тестуванн* ~ програм*|застосунк*|по
ru тестировщик*, тестировани* ~ приложени*|по|программ*
ro tester software, testare software
tr yazılım test*, test uzman*
ar فاحص برمجيات, اختبار البرمجيات
fa تست نرم افزار
lt testuotoj*

@it_drift activity IT-drift
nb ikt-drift*, it-driften, drift av it*, drift av ikt*, driftsmedarbeider ikt
en it support and operations, server operation*
nb it-drift*, drift ~ it|systemer|servere|nettverk, ikt-medarbeid*, it-medarbeid*, driftskonsulent*, driftstekniker it, systemadministrator*, it-konsulent*, ikt-konsulent*, serverdrift*, ikt-rådgiv*, it-rådgiver*, driftsansvarlig it
sv systemadministrat*, it-tekniker*, drifttekniker*
da systemadministrator*, it-drift*
en system administrator*, systems administrator*, sysadmin*, it operations, infrastructure engineer*, it technician*, it administrator*, server administration
de systemadministrat*, it-administrat*, fachinformatiker* systemintegration, it-betrieb
fr administrateur* système*, technicien* informatique
es administrador* de sistemas, técnic* informátic*
it amministratore di sistema, sistemista, tecnico informatico
ro administrator de sistem, administrator rețea, inginer de sistem
pl administrator* systemów, administrator sieci, informatyk*
uk системн* адміністратор*, сисадмін*
ru системн* администратор*, сисадмин*
bs sistem administrator, administrator sistema
lt sistemų administrator*
tr sistem yöneticisi, bilgi işlem*
ar مسؤول نظم, مدير انظمه, مدير الشبكات, تقنيه معلومات, فني حاسوب
fa مدیر سیستم, فناوری اطلاعات
so maamule nidaam

@brukerstotte activity brukerstøtte
nb brukerstøtte*, it-support*, support, helpdesk, kundesupport, servicedesk, feilsøking av pc, førstelinjestøtte
sv it-support*, användarstöd, supporttekniker*
da it-support*, brugersupport
en it support, helpdesk, help desk, service desk, technical support, user support, desktop support, support technician*
de it-support*, anwenderbetreu*, helpdesk
fr support informatique, support technique, assistance informatique
es soporte técnico, soporte informático, soporte a usuarios
pl wsparcie techniczne, helpdesk, wsparcie użytkowników, wsparcie it
uk технічн* підтримк*, підтримк* користувач*
ru техническ* поддержк*, техподдержк*, поддержк* пользовател*
ro suport tehnic, suport it
tr teknik destek, kullanıcı destek
ar دعم فني, الدعم التقني
fa پشتیبانی فنی, پشتیبانی کاربران

@nettverk activity nettverk
nb nettverksdrift*, nettverkstekniker*, nettverksingeniør*, datanettverk*
en network engineer*, network administrator*, network technician*, networking
de netzwerktechnik*, netzwerkadministrat*
fr administrateur réseau*
es administrador de redes
pl administrator sieci, inżynier sieci
uk мережев* інженер*
ru сетев* инженер*
tr ağ uzman*, ağ yönetic*
ar مهندس شبكات
fa مهندس شبکه

@itsikkerhet activity informasjonssikkerhet
nb informasjonssikkerhet*, it-sikkerhet*, cybersikkerhet*, sikkerhetsanalytiker*, datasikkerhet*
sv informationssäkerhet*
da informationssikkerhed*
en information security, cyber security, cybersecurity, security analyst*, penetration test*
de informationssicherheit*, it-sicherheit*
fr cybersécurité, sécurité informatique
es ciberseguridad, seguridad informática
pl cyberbezpiecze*, bezpieczeństw* informacji
uk кібербезпек*
ru кибербезопасност*, информационн* безопасност*
ro securitate cibernetică, securitatea informației
tr siber güvenlik, bilgi güvenliği
ar امن سيبراني, امن المعلومات
fa امنیت اطلاعات, امنیت سایبری

@database activity databaser +listed
nb databaseadministrat*, databaseutvikl*, databasedrift*
en database administrator*, dba, database developer*
de datenbankadministrat*
pl administrator baz danych
es administrador de bases de datos

@devops activity devops og sky
nb skyløsning*, skyplattform*, skydrift*, sky-, skyinfrastruktur*
en cloud, cloud infrastructure, kubernetes cluster*, infrastructure as code, ci/cd, sre
de cloud*
fr cloud
es nube
pl chmur*, klastr* kubernetes
uk хмарн*
ru облачн*
tr bulut*
ro cloud
nb devops, skyarkitekt*, plattformingeniør*
en devops, site reliability, cloud engineer*, cloud architect*, platform engineer*

@ux activity UX og tjenestedesign
nb ux*, tjenestedesign*, interaksjonsdesign*, brukeropplevelse*
en ux, user experience, service design*, interaction design*, ui design*, product design*

@it_arkitektur activity IT-arkitektur
nb it-arkitekt*, løsningsarkitekt*, systemarkitekt*, virksomhetsarkitekt*
en solution architect*, enterprise architect*, it architect*, system architect*
de it-architekt*, softwarearchitekt*

@maskinlaering activity maskinlæring < dataanalyse
nb maskinlær*, kunstig intelligens utvikling
en machine learning, deep learning, ml engineer*
de maschinelles lernen
fr apprentissage automatique
es aprendizaje automático
pl uczenie maszynowe, uczenia maszynowego
uk машинн* навчанн*
ru машинн* обучени*
ro învățare automată
tr makine öğrenme*
ar تعلم الاله
fa یادگیری ماشین

@itprosjekt activity forvaltning av systemer
nb systemforvalt*, systemansvarlig*, produkteier*, applikasjonsforvalt*, systemeier*
en product owner*, application manager*, system owner*

@ingenior activity ingeniørarbeid ? prosjektering bygging
nb ingeniør*, *ingeniør, sivilingeniør*
sv ingenjör*, *ingenjör
da ingeniør*, *ingeniør
en engineer, engineering, engineers
de ingenieur*, *ingenieur, *ingenieurin
fr ingénieur*
es ingenier*
it ingegner*
ro inginer*
pl inżynier*
uk інженер*
ru инженер*
bs inženjer*, inžinjer*
lt inžinier*
tr mühendis*
ar مهندس*
fa مهندس*
so injineer*
ti ኢንጂነር, መሃንድስ
am መሐንዲስ
ur انجینئر

@elektroingenior activity elektroingeniørarbeid < ingenior ? prosjektering in=kraftanlegg
nb elektroingeniør*, elkraftingeniør*, elkraft*, høyspent*, elektroprosjekter*
sv elkraftsingenjör*, elingenjör*
en electrical engineer*, electrical engineering, power systems engineer*, high voltage
de elektroingenieur*, elektrotechnikingenieur*
fr ingénieur* électri*
es ingenier* eléctric*
ro inginer electric*
pl inżynier elektryk
uk інженер-електрик*
ru инженер-электрик*, инженер-энергетик*
tr elektrik mühendis*
ar مهندس كهرباء, مهندس كهربائي
fa مهندس برق

@maskiningenior activity maskinteknisk arbeid < ingenior
nb maskiningeniør*, konstruktør*, maskinteknisk*
en mechanical engineer*, mechanical design*
de maschinenbauingenieur*, konstrukteur*, maschinenbau*
fr ingénieur* mécanique, ingénieur* mécanicien*
es ingenier* mecánic*
ro inginer mecanic
pl inżynier mechanik, konstruktor*
uk інженер-механік*, інженер-конструктор*
ru инженер-механик*, инженер-конструктор*
tr makine mühendis*
ar مهندس ميكانيك*
fa مهندس مکانیک

@byggingenior activity byggteknisk ingeniørarbeid < ingenior ? prosjektering bygging in=bygg_bransje
nb byggingeniør*, rib, konstruksjonsteknikk*, bygningsingeniør*, anleggsingeniør*, statiker*
sv byggnadsingenjör*, konstruktör*
da bygningsingeniør*
en civil engineer*, structural engineer*, construction engineer*
de bauingenieur*, statiker*, tragwerksplan*
fr ingénieur* génie civil, ingénieur* structure*, génie civil
es ingenier* civil*, ingeniero de caminos
it ingegnere civile, ingegner* strutturist*
ro inginer constructor, inginer construcții, inginer civil
pl inżynier budow*, konstruktor budowlany
uk інженер-будівельник*, інженер ~ будівництв*
ru инженер-строител*, инженер ~ строительств*
bs građevinski inženjer, građevinsk* inžen*
lt statybos inžinier*
tr inşaat mühendis*
ar مهندس مدني, مهندسه مدنيه, مهندس انشائي, مهندس انشاءات
fa مهندس عمران, مهندس سازه
so injineer dhismo

@vvs activity VVS-teknikk
nb vvs*, ventilasjon*, sanitæranlegg*, kuldetekn*, energirådgiv*
sv vvs-ingenjör*, ventilation*
en hvac*, ventilation, refrigeration
de versorgungstechnik*, klimatechnik*, lüftungs*
fr cvc, génie climatique, frigoriste
es climatización
pl wentylacj*, klimatyzacj*, ogrzewani*, instalacj* sanitarn*, instalacj* grzew*
uk вентиляці*, кондиціонер*
ru вентиляци*, кондиционер*
tr havalandırma, iklimlendirme
ar تكييف, تبريد
fa تهویه مطبوع, تاسیسات مکانیکی

@prosessingenior activity prosessteknikk
nb prosessingeniør*, kjemiingeniør*, prosesskjemi*, kjemiker*
en process engineer*, chemical engineer*, chemist*
de verfahrenstechnik*, chemiker*
fr génie chimique, ingénieur procédés, chimiste
es ingenier* químic*, químic*
pl inżynier procesu, chemik
uk хімік*, інженер-технолог*
ru химик*, инженер-технолог*
ro inginer chimist, chimist
tr kimya mühendis*, kimyager
ar مهندس كيميائي, كيميائي
fa مهندس شیمی, شیمیدان

@prosjektering activity prosjektering
nb bruprosjekter*, veiprosjekter*, vegprosjekter*, prosjekteringsingeniør*, planleggar ~ veg, vegplanlegg*, veiplanlegg*
sv konstruktör*, projektör*
en structural design, road design, bridge design, highway design, detail design, highway designer*, bridge designer*
fr ingénieur* d'études, ingénieur* conception, ingénieur* structure*
it progettazione ~ strad*|pont*|edific*|impianti*, progettista ~ strutt*|strad*
pt projetista*
uk інженер-проєктувальник*, інженер-проектувальник*
ru инженер-проектировщик*
es ingenier* proyectista*, ingenier* de proyecto*
ro inginer proiectant*
pl inżynier projektant*
lt inžinier* projektuotoj*
nb prosjekter*, *prosjektering, teknisk tegn*, konstruksjonstegn*, prosjekterende
sv projekter*
da projekter*
en engineering design, design engineer*, technical drawing*, detailed design, draftsman*
de planung von bauprojekten, entwurfsplanung, technisch* zeichner*, bauplanung*, projektierung*
fr dessinateur*, projeteur*, bureau d'études
es delineante*, proyectista*
ro proiectant*, proiectare*
pl projektant*, projektowani* ~ budow*|instalacj*|konstrukcj*, projektowanie*
uk проєктуванн*, проектуванн*, проектувальник*
ru проектировани*, проектировщик*
bs projektant*, projektovanj*
lt projektuotoj*, projektavim*
tr teknik ressam*, projelendirme
ar تصميم هندسي, رسام هندسي
fa نقشه کش*, طراحی ~ سازه|ساختمان

@prosjekteringsledelse activity prosjekteringsledelse < prosjektering in=bygg_bransje
nb prosjekteringsled*, prosjekteringsgruppeled*, prosjekteringsleiar*, pgl, prosjekteringskoordinator*
sv projekteringsled*
da projekteringsled*
en design manager*, design management, design team lead*, lead design engineer*, design coordinator*, managed design team*, engineering design manager*
de projektierungsleit*, planungsleit*, leiter* ~ planung, leitung der planung
fr chef de projet études, responsable bureau d'études, directeur d'études techniques, responsable d'études
es jefe de proyectos técnicos, coordinador de proyectos de construcción, jefe de oficina técnica, responsable de oficina técnica
it responsabile progettazione, capo progettista
ro șef proiect construcții, coordonator proiectare, șef de proiectare
pl kierowni* projektowani*, główny projektant, kierowni* pracowni projektowej, koordynator projektowania
uk керівник* проектн* груп*, головн* інженер* про*кту, головний інженер проєкту
ru главный инженер проекта, гип, руководител* проектн* групп*, руководител* проектировани*
bs glavni projektant, vodeći projektant
lt projekto dalies vadov*, projektavimo vadov*
tr tasarım müdür*, proje tasarım müdür*, tasarım yönetic*
ar مدير التصميم, مدير تصميم
fa مدیر طراحی, سرپرست طراحی

@byggeledelse activity byggeledelse < bygging in=bygg_bransje
nb anleggsleder*, anleggsleiar*, prosjektleder anlegg, formann anlegg, bas anlegg, driftsleder anlegg
en construction supervisor*, site foreman, resident engineer*
es ingenier* de obra, técnico de obra*
pt técnico de obra*, engenheir* de obra*, mestre de obras
fr ingénieur* travaux, chargé* de travaux
de bauingenieur* ~ baustelle, oberbauleit*
ro inginer șantier, inginer de șantier
pl inżynier budowy
uk майстер будівельн*, інженер* дільниці
ru мастер строительн*, инженер пто, инженер* участка
tr saha mühendis*, şantiye mühendis*
fa مهندس کارگاه, مهندس اجرا
ar مهندس تنفيذ
nb byggeled*, byggjeleiar*, anleggsled*, byggeplassled*, stikningsled*, byggherreombud*, prosjektled* bygg, byggeplassleder
sv platschef*, byggledare*, arbetsledare bygg
da byggeleder*, byggeledelse
en site manager*, construction manager*, site supervisor*, construction supervision, site engineer*, construction site manag*, clerk of works
de bauleit*, polier*, bauüberwach*
nl uitvoerder bouw, bouwleider
fr conducteur* de travaux, chef de chantier, cheffe de chantier, maître d'œuvre
es jefe de obra*, jefa de obra*, encargado de obra, director de obra, aparejador*
it capocantiere, capo cantiere, direttore lavori, direttore di cantiere
pt encarregado de obra, diretor de obra
ro șef* de șantier, diriginte de șantier, șef șantier
pl kierowni* budowy, nadzór nad budową, inspektor nadzoru budowlanego, kierowni* robót
uk виконроб*, начальник* дільниці, керівництв* будівельн*, прораб*, технагляд*
ru прораб*, производител* работ, начальник* участка, технадзор*
bg технически ръководител
bs šef gradilišta, rukovodilac gradilišta, nadzorni inženjer
lt statybos vadov*, darbų vadov*
tr şantiye şef*, şantiye müdür*, inşaat kontrol*
ar مدير موقع, مهندس موقع, مشرف موقع, مراقب بناء
fa سرپرست کارگاه*, مدیر کارگاه*, رئیس کارگاه, ناظر ساختمان
so maamulaha goobta dhismaha
ti ተቖጻጻሪ ህንጻ

@arkitektur activity arkitektarbeid
nb arkitekt, arkitekter, sivilarkitekt*, arkitektarbeid
sv arkitekt
da arkitekt
en architect, architects, architectural
de architekt*
fr architecte*
es arquitect*
it architett*
ro arhitect*
pl architekt*
uk архітектор*
ru архитектор*
bs arhitekt*
lt architekt*
tr mimar*
ar معماري*, مهندس معماري
fa معمار*, مهندس معماری

@bim activity BIM +listed
nb bim*
en bim, building information model*
@landmaling activity oppmåling
nb landmål*, stikningsing*, oppmåling*, stikker
sv mätningstekniker*, lantmät*
da landinspektør*
en surveyor*, land survey*
de vermess*
fr géomètre*, topograph*
es topógraf*
ro topograf*, cadastru
pl geodet*
uk геодез*, землевпоряд*
ru геодез*, землеустро*
tr haritacı*, harita mühendis*, topograf*
ar مساح, مساحه
fa نقشه بردار*
@geologi activity geologi
nb geolog*, geotekn*
en geolog*, geotechn*
de geolog*
es geólog*
pl geolog*
uk геолог*
ru геолог*
@automasjon activity automasjon
nb automasjon*, automatiker*, automatiser*, plc-program*, instrumenteringstekn*
sv automation*
en automation engineer*, automation technician*, plc programm*, instrumentation, control systems
de automatisierungstechn*, sps-program*, mechatronik*
fr automaticien*, automatisme*
es automatización, automatista
pl automatyk*
uk автоматик*, кіпіа
ru автоматик*, кипиа
ro automatizări, automatist*
tr otomasyon*
ar اتمته, تحكم آلي
fa اتوماسیون*, ابزار دقیق
@energi activity energi
nb fra|frå|innen|innenfor|innan|med|på energi|energieffektivisering|fornybar|vannkraft|vassdrag i offentlig|offentleg|kommunal|statlig|forvaltninga|forvaltningen|kommune|stat, fra|frå|innen|innenfor|innan|med|på energi|energieffektivisering|fornybar|vannkraft|vassdrag og|eller energi|energieffektivisering|fornybar|vannkraft|vassdrag i offentlig|offentleg|kommunal|statlig|forvaltninga|forvaltningen|kommune|stat
en in|with energy in|within the|public|local|central
nb energimont*, energioperatør*, kraftverk*, energiingeniør*
en energy engineer*, renewable energy, power plant
de energietechn*, energieingenieur*
pl energetyk*
uk енергетик*
ru энергетик*

@elektriker activity elektrikerarbeid in=bygg_bransje
nb montering av elektriske, installasjon av elektriske, elektromontør*, elektromontasje*
en installation of electrical, electrical installation*
es instalaciones eléctricas, montaje eléctrico
fr installations électriques
nb elektriker*, elektrikar*, elektromont*, elektroinstall*, elmontør*, elektro-install*, el-installas*
sv elektriker*, elmontör*, elinstallat*
da elektriker*, elinstallat*
en electrician*, electrical installation*, electrical fitter*, electrical technician*
de elektriker*, elektroniker*, elektroinstall*, elektromont*, elektrofachkraft*
nl elektricien*, elektromonteur*
fr électricien*, installations électriques
es electricista*, instalaciones eléctricas
it elettricist*, impianti elettrici
pt eletricista*, electricista*
ro electrician*, instalații electrice
pl elektryk*, elektromonter*, instalacj* elektryczn*
cs elektrikář*
uk електрик*, електромонтер*, електромонтаж*
ru электрик*, электромонтер*, электромонтаж*
bg електротехник*, електромонтьор*
bs električar*, elektroinstalater*, електричар*
lt elektrik*, elektromont*
lv elektriķ*
et elektrik*
fi sähköasenta*
tr elektrikçi*, elektrik teknisyen*, elektrik tesisat*
ar كهربائي*, فني كهرباء, تمديدات كهربائيه
fa برقکار*, برق کار*, تکنسین برق, سیم کش*
so koronto yaqaan*, korontoyaqaan*, farsamo yaqaan koronto
ur الیکٹریشن
ti ኤለክትሪሻን, ናይ ኤለትሪክ
am ኤሌክትሪሻን
sq elektricist*
ku elektrîkvan*

@rorlegger activity rørleggerarbeid in=bygg_bransje
nb rørlegg*, røyrlegg*, varme- og sanitær*, rørarbeid*, røyrleggjar*
sv rörmokare*, vvs-montör*, rörläggare*
da vvs-mont*, vvs'er, blikkenslager vvs
en plumber*, plumbing, pipefitter*, pipe fitter*, heating installer*
de installateur*, klempner*, sanitär*, anlagenmechaniker*, heizungsbau*
nl loodgieter*
fr plombier*, plomberie, chauffagiste*
es fontaner*, plomero*, instalaciones sanitarias, gasfiter*
it idraulic*, termoidraulic*
pt canalizador*, encanador*
ro instalator*, instalații sanitare
pl hydraulik*, instalacj* wodno-kanalizacyjn*, monter instalacji sanitarnych, instalator* sanit*
cs instalatér*
uk сантехнік*, слюсар-сантехнік*
ru сантехник*, слесарь-сантехник*
bg водопроводчик*
bs vodoinstalater*, водоинсталатер*
lt santechnik*
lv santehniķ*
et torulukksepp*
fi putkiasenta*
tr tesisatçı*, sıhhi tesisat*
ar سباك*, سباكه, تمديدات صحيه
fa لوله کش*, لوله‌کش*, تاسیسات بهداشتی
so tuubiiste*, biyo-geliye
ur پلمبر
ti ሃይድሮሊክ ሰራሕተኛ, ቱቦ ሰራሕተኛ, ፕላምበር
am ቧንቧ ሠራተኛ
sq hidraulik*

@tomrer activity tømrerarbeid < bygging in=bygg_bransje,bygning
nb tømrer*, tømrar*, bygningsarbeid*, snekker*, snekkar*, forskaling*, byggsnekker*
sv snickare, träarbetare*, byggnadsarbetare*
da tømrer*, snedker*
en carpent*, joiner*, formwork*
de zimmer*mann, zimmerer*, schreiner*, tischler*
nl timmerman*
fr charpentier*, menuisier*
es carpinter*, encofrador*
it carpentier*, falegnam*
pt carpinteir*
ro dulgher*, tâmplar*
pl cieśl*, stolarz*, stolarsk*
uk тесля, теслі, столяр*, тесляр*
ru плотник*, столяр*
bs stolar*, tesar*
lt stali*, dailid*
lv galdniek*
tr marangoz*, kalıpçı*
ar نجار*
fa نجار*
so nijaar*
ti ጸራቢ
am አናጢ
sq marangoz*
ur بڑھئی

@murer activity murerarbeid < bygging in=bygg_bransje,bygning
nb murer*, murar*, flislegg*, puss
sv murare*, plattsättare*
da murer*
en bricklayer*, mason*, tiler*
de maurer*, fliesenleg*
fr maçon*, carreleur*
es albañil*, solador*, alicatador*
it murator*, piastrellist*
ro zidar*, faianțar*
pl murarz*, glazurnik*, płytkarz*
uk муляр*, плиточник*
ru каменщик*, плиточник*
bs zidar*, keramičar*
lt mūrinink*
tr duvarcı*, fayansçı*
ar بناء طوب, بلاط, بنّاء
fa بنا, کاشی کار*
so wastaad*

@maler activity malerarbeid in=bygg_bransje
nb maler, malerarbeid*, malar, bygningsmaler*, malermester*, overflatebehandler*
sv målare*
da maler, bygningsmaler*
en house painter*, painter and decorator, painting and decorating, industrial painter*, painter, painters
de maler, malerin, lackierer*
fr peintre*
es pintor*
it imbianchin*, pittore edile
ro zugrav*, vopsitor*
pl malarz*, lakiernik*
uk маляр*
ru маляр*
bs moler*, ličilac*
lt dažytoj*
tr boyacı*
ar دهان, صباغ
fa نقاش ساختمان*

@sveiser activity sveising
nb sveis*, platearbeid*
sv svets*
da svejs*
en weld*
de schweiß*
nl lasser*
fr soudeu*
es soldador*
it saldator*
ro sudor*
pl spawacz*, spawani*
uk зварник*, зварюв*
ru сварщик*, сварк*
bs zavariva*, varilac*
lt suvirintoj*
tr kaynakçı*
ar لحام*
fa جوشکار*
so alxan*, alxanley
ti ሰዳዲ

@bilmekaniker activity bilmekanikerarbeid
nb bilmekanik*, bilmekanikar*, verkstedsarbeid bil, tungbilmekanik*, kjøretøymekanik*, bilverksted*
sv bilmekanik*, fordonsmekanik*
da automekanik*, mekaniker auto
en car mechanic*, auto mechanic*, automotive technician*, vehicle mechanic*, motor mechanic*, diesel mechanic*
de kfz-mechanik*, kfz-mechatronik*, automechanik*
nl automonteur*
fr mécanicien* automobile*, mécanicien* auto
es mecánico de auto*, mecánic* de coches, mecánic* automotriz
it meccanico auto*, autoriparator*
ro mecanic auto*
pl mechanik samochod*, mechanik pojazd*
uk автослюсар*, автомеханік*
ru автослесар*, автомеханик*
bs automehaničar*
lt automechanik*
tr oto tamir*, oto mekanik*, motor ustası
ar ميكانيكي سيارات
fa مکانیک خودرو, تعمیرکار خودرو, مکانیک اتومبیل
so makaanig*
ti መካኒክ

@industrimekaniker activity industrimekanisk vedlikehold
nb industrimekanik*, mekaniker, vedlikehold, vedlikeholdstekn*, maskinreparatør*, reparatør*, montør, servicetekniker*
sv mekaniker, underhållstekniker*, montör
da mekaniker, industritekniker*, smed
en mechanic, mechanics, maintenance technician*, industrial mechanic*, fitter, millwright*, maintenance, service technician*
de industriemechanik*, mechaniker*, instandhalt*, schlosser*, servicetechnik*
fr mécanicien*, maintenance, technicien* de maintenance
es mecánic*, mantenimiento, técnico de mantenimiento
it meccanic*, manutentor*, manutenzione
ro mecanic*, mentenanță, lăcătuș*, întreținere
pl mechanik*, utrzymani* ruchu, ślusarz*, konserwacj*
uk слюсар*, механік*, наладчик*
ru слесар*, механик*, наладчик*
bs mehaničar*, bravar*, održavanj*
lt mechanik*, šaltkalvi*
tr bakım teknisyen*, tamirci*, makinist
ar ميكانيكي*, صيانه
fa تعمیرکار*, مکانیک*, نگهداری و تعمیرات

@maskinforer activity maskinføring < bygging
nb maskinfør*, gravemaskin*, kranfør*, anleggsmaskin*, hjullaster*, maskinførar*
sv maskinist, grävmaskin*, kranförare*
da maskinfører*, kranfører*
en excavator operator*, crane operator*, heavy equipment operator*, machine driver*, digger operator*
de baggerfahrer*, kranfahrer*, baumaschinenführ*
fr conducteur* d'engins, grutier*
es maquinista de excavadora, operador de grúa, gruista, retroexcavadora
ro excavatorist*, macaragiu*
pl operator koparki, operator żurawia, koparkow*
uk екскаваторник*, кранівник*, машиніст екскаватора
ru экскаваторщик*, крановщик*, машинист экскаватора, машинист крана
tr iş makinesi operatör*, vinç operatör*, ekskavatör*
ar سائق حفاره, مشغل رافعه
fa راننده بیل مکانیکی, اپراتور جرثقیل

@anleggsarbeid activity anleggsarbeid < bygging in=bygg_bransje
nb anleggsarbeid*, fagarbeider anlegg, vei- og anlegg*, betongarbeid*, betongfag*, jernbinder*, stillas*, bygningsarbeider*, hjelpearbeider*, grunnarbeid*, anleggsfag*
sv anläggningsarbetare*, betongarbetare*, ställning*
da anlægsarbejder*, jord- og beton*
en construction worker*, concrete worker*, scaffold*, labourer, laborer, road worker*, steel fixer*
de bauarbeiter*, betonbauer*, gerüstbau*, straßenbau*, bauhelfer*
fr ouvrier* du bâtiment, coffreur*, ouvrier du btp
es peón de obra, ferrallista*, obrero de construcción, peón de construcción
it manovale, operaio edile
ro muncitor în construcții, fierar betonist, muncitor constructor
pl pracownik budowlany, robotnik budowlany, zbrojarz*, betoniarz*, pracownik ogólnobudowlany
uk будівельник*, бетонувальник*, арматурник*, різноробоч*
ru строитель, бетонщик*, арматурщик*, разнорабоч*
bs građevinski radnik, armirač*
lt statybinink*, betonuotoj*
tr inşaat işçi*, betoncu*, demirci*
ar عامل بناء, عامل انشاءات
fa کارگر ساختمان*, آرماتوربند*
so shaqaale dhismo
ti ሰራሕተኛ ህንጻ

@betong activity betongarbeid < anleggsarbeid in=bygg_bransje
nb betongarbeid*, betongfag*, jernbinder*, forskaling*, betong
sv betongarbetare*
da betonarbejd*
en concrete worker*, steel fixer*, formwork
de betonbauer*
fr coffreur*
es ferrallista*, encofrador*
ro fierar betonist*
pl zbrojarz*, betoniarz*, szalunk*, cieśla szalunkowy
uk бетонувальник*, арматурник*
ru бетонщик*, арматурщик*
bs armirač*
lt betonuotoj*
tr betoncu*, demirci*, kalıpçı*
ar حداد مسلح, نجار طوبار
fa آرماتوربند*

@taktekker activity taktekking in=bygg_bransje
nb taktekk*, blikkenslag*
en roofer*, tinsmith*, sheet metal worker*
de dachdecker*, spengler*
pl dekarz*, blacharz*
fr couvreur*
es techador*, tejador*
uk покрівельник*, бляхар*
ru кровельщик*, жестянщик*

@telekom activity telekommunikasjon
nb telekommontør*, telemontør*, fibermontør*, ekom*
en telecom technician*, fibre technician*, telecommunications
de fernmeldetechn*, telekommunikation*
pl telekomunikacja, monter telekom*
uk телекомунікац*
ru телекоммуникац*
es telecomunicaciones

@cnc activity CNC og verktøymaskiner in=industri
nb cnc*, dreier, freser, verktøymaker*
sv cnc*, svarvare*
en cnc, machinist*, lathe operator*, milling operator*, toolmaker*
de cnc*, zerspanungs*, dreher*, fräser*
fr fraiseu*, tourneur*, usinage
es tornero*, fresador*
ro strungar*, frezor*
pl tokarz*, frezer*, operator cnc
uk токар*, фрезерувальник*
ru токар*, фрезеровщик*
tr torna*, frezeci*, cnc
ar خراط
fa تراشکار*

@produksjon activity produksjonsarbeid in=industri
nb næringsmiddelproduksjon*, matproduksjon*, produksjon av næringsmidler, produksjon av mat
nb produksjonsmedarbeid*, produksjonsarbeid*, fabrikkarbeid*, prosessoperatør*, maskinoperatør*, pakkearbeid*, industriarbeid*, produksjonsteknik*
sv produktionsmedarbet*, fabriksarbet*, processoperatör*
da produktionsmedarbejd*, fabriksarbejd*
en production worker*, factory worker*, assembly line, assembly worker*, machine operator*, process operator*, production operator*, packer*
de produktionsmitarbeit*, fabrikarbeit*, maschinenführ*, maschinenbedien*, produktionshelfer*, fließband*
fr ouvrier* de production, opérateur* de production, agent de production, conducteur* de ligne
es operari* de producción, operari* de fábrica, operador* de máquina*
it operai* di produzione, operatore di produzione, addett* alla produzione
ro operator producție, muncitor* producție, lucrător în fabrică, operator linie
pl pracownik produkcji, operator maszyn*, pracowni* fabryki, praca na produkcji, linia produkcyjna
uk оператор ліні*, робітник на виробництві, працівник виробництва, оператор верстат*
ru оператор лини*, рабочий на производстве, рабочий производства, оператор станк*
bs radnik u proizvodnji, proizvodni radnik
lt gamybos darbuotoj*, gamybos operatori*
tr üretim işçi*, üretim eleman*, makine operatör*, fabrika işçi*
ar عامل انتاج, عامل مصنع, مشغل آلات
fa کارگر تولید, اپراتور تولید, اپراتور دستگاه, کارگر کارخانه
so shaqaale warshad*
ti ሰራሕተኛ ፋብሪካ

@slakter activity slakting og kjøttskjæring
nb slakter*, kjøttskjær*, fiskeforedl*, fileter*, pølsemaker*
sv slaktare*
en butcher*, meat cutter*, fish processing
de metzger*, fleischer*
fr bouch*
es carnicer*, matarife*
ro măcelar*
pl rzeźnik*, rozbieracz* mięsa, przetwórstw* ryb
uk м'ясник*, обвальник*
ru мясник*, обвальщик*
tr kasap*
ar جزار, لحام مجزره
fa قصاب*

@syer activity søm
nb syer*, skredder*, sydame, sømarbeid
sv sömmersk*, skräddare*
en seamstress*, tailor*, sewing
de näher*, schneider*
fr couturi*
es costurer*, sastre*, modist*
ro croitor*
pl krawc*, szwaczk*
uk швачк*, кравц*, кравець
ru шве*, портн*
tr terzi*, dikiş*
ar خياط*
fa خیاط*
so dawaarle*, harqaan*
ti ሰፋዪ

@lager activity lagerarbeid < logistikk
nb lager*, plukk og pakk*, truckkjør*, varemottak*, lagermedarbeid*, terminalarbeid*, ordreplukk*, *lager
sv lager*, truckförare*, plock*
da lager*, truckfører*
en warehouse*, forklift driver*, stock keep*, storekeeper*, order picker*, picking, storeman, stock clerk*, inventory clerk*
de lager*, kommissionier*, staplerfahrer*, lagerist*, warenannahme*
nl magazijn*, orderpicker*, heftruckchauffeur*
fr magasinier*, cariste*, préparateur* de commandes, entrepôt*, manutention*
es almacén*, mozo de almacén, almacenero*, carretiller*, preparador de pedidos
it magazzin*, carrellist*
pt armazém*, almoxarif*
ro lucrător depozit, depozit*, stivuitorist*, gestionar, manipulant*, magaziner*
pl magazyn*, kompletacj*, wózek widłowy, operator wózka
cs skladník*, sklad
uk склад, складу, складі, комірник*, комплектувальник*, вантажник*
ru склад, складе, склада, кладовщик*, комплектовщик*, грузчик*
bg склад, складов*
bs skladišt*, magacin*, магационер*
lt sandėl*, sandėlinink*
lv noliktav*
et laotööta*, ladu
fi varasto*
tr depo, depocu*, depo eleman*, forklift operatör*, depoda
ar مستودع*, امين مخزن, مخزن, مخازن, عامل مستودع
fa انباردار*, انبار*
so bakhaar*, kaydka alaab*, kaydinta alaab*
ur گودام, سٹور کیپر
ti መኽዘን, ዕቃ ቤት
am መጋዘን
sq magazinier*, depo, depoda, depocu, depo görevli*, depo sorumlu*
ku depo

@logistikk activity logistikk
nb logistikk*, speditør*, spedisjon*, transportplan*, kjørelederi, transportleder*, forsyningskjede*
sv logistik*, speditör*
da logistik*, speditør*
en logistics, supply chain, dispatcher*, freight forward*
de logistik*, spediteur*, disponent*, lieferkette*
nl logistiek*
fr logistique, logisticien*
es logística, logístic*, cadena de suministro
it logistic*
pt logística
ro logistic*
pl logisty*, spedyt*, łańcuch* dostaw
uk логіст*
ru логист*
bs logisti*, špediter*
lt logisti*
tr lojisti*, sevkiyat*
ar لوجست*, خدمات لوجستيه
fa لجستیک*
so saadka, saad
ti ሎጂስቲክስ

@sjafor activity sjåførarbeid in=transport_bransje
nb sjåfør av tunge kjøretøy
nb sjåfør*, *sjåfør, sjåfør-, varebilsjåfør*, budbil*, fører av, distribusjonssjåfør*
sv chaufför*, förare, *chaufför
da chauffør*, *chauffør
en driver, drivers, courier*, delivery driver*, chauffeur*
de fahrer, fahrerin, *fahrer, *fahrerin, kraftfahrer*, kurier*
nl chauffeur*
fr chauffeur*, conducteur livreur, conducteur receveur, conducteur routier, conducteur de véhicule*, conductrice de véhicule*, livreur*
es conductor, conductora, chófer*, repartidor*
it autist*, conducente
pt motorista*
ro șofer*, conducător auto, curier
pl kierowc*, kurier*
cs řidič*
uk водій*, воді*, шофер*, кур'єр*
ru водител*, шофер*, курьер*
bg шофьор*
bs vozač*, возач*
lt vairuotoj*
lv šofer*, autovadītāj*
et autojuht
fi kuljettaja*, autonkuljetta*
tr şoför*, sürücü*, kurye*
ar سائق*, سواق
fa راننده*
so darawal*
ur ڈرائیور
ti ዘዋሪ, ሹፌር, መራሕ መኪና, መራሒ መኪና
am ሹፌር
sq shofer*
ku ajokar*

@bussjafor activity bussjåførarbeid < sjafor in=transport_bransje
nb bussjåfør*, bussfør*, kjørte buss, turbussjåfør*
sv bussförare*, busschaufför*
da buschauffør*
en bus driver*, coach driver*
de busfahrer*
nl buschauffeur*
fr conducteur* de bus, conducteur* d'autobus, chauffeur* de bus, conductrice de bus
es conductor* de autobús, chófer de autobús
it autista di autobus, autist* autobus
ro șofer* ~ autobuz, șofer de autobuz, conducător autobuz
pl kierowc* autobus*
uk водій* автобус*, воді* автобус*
ru водител* автобус*
bs vozač* autobusa
lt autobus* vairuotoj*
tr otobüs şoför*, otobüs sürücü*
ar سائق حافله, سائق باص, سائق اتوبيس
fa راننده اتوبوس
so darawal bas*, darawal* bas
ur بس ڈرائیور
ti መራሕ ኣውቶቡስ, መራሒ ኣውቶቡስ, ዘዋሪ ኣውቶቡስ, ሹፌር ኣውቶቡስ
am የአውቶቡስ ሹፌር

@lastebilsjafor activity lastebilsjåførarbeid < sjafor in=transport_bransje
nb sjåfør ~ tunge kjøretøy, tunge kjøretøy
nb lastebilsjåfør*, tungbilsjåfør*, vogntogsjåfør*, langtransport*, trailersjåfør*, tankbilsjåfør*
sv lastbilschaufför*, lastbilsförare*
da lastbilchauffør*
en truck driver*, lorry driver*, hgv driver*, long-haul driver*, trucker*
de lkw-fahrer*, lastwagenfahrer*, berufskraftfahrer*
nl vrachtwagenchauffeur*
fr chauffeur* poids lourd*, chauffeur* routier*, conducteur* poids lourd*, routier
es camionero*, conductor* de camión
it camionist*
ro șofer tir, șofer camion, șofer profesionist
pl kierowc* ciężar*, kierowc* tir*, kierowc* c+e, kierowc* międzynarod*
uk водій* вантажн*|далекобійник*, далекобійник*
ru водител* грузов*, дальнобойщик*
bs vozač* kamiona
lt vilkik* vairuotoj*, tolimųjų reisų, sunkvežim*
tr tır şoför*, kamyon şoför*
ar سائق شاحنه
fa راننده کامیون, راننده تریلی
so darawal* xamuul*
ti መራሒ ናይ ጽዕነት

@taxisjafor activity drosjekjøring < sjafor in=transport_bransje
nb drosjesjåfør*, taxisjåfør*, drosje*
sv taxiförare*, taxichaufför*
en taxi driver*
de taxifahrer*
fr chauffeur* de taxi
es taxista*
pl taksówkarz*, kierowca taksówki
uk таксист*
ru таксист*
tr taksi şoför*, taksici
ar سائق تاكسي, سائق سياره اجره
fa راننده تاکسی
so darawal taksi
ro taximetrist*, șofer taxi

@kjorelaerer activity kjøreskolelærerarbeid
nb kjørelærer*, trafikklærer*, kjøreskolelærer*, kjøretimer
sv trafiklärare*, körskollärare*
da kørelærer*
en driving instructor*
de fahrlehrer*
es profesor de autoescuela
pl instruktor nauki jazdy
fr moniteur auto-école
ro instructor auto

@post activity postarbeid
nb postbud*, postmedarbeid*, avisbud*, postarbeid*
en postman*, postal worker*, mail carrier*
de briefträger*, postbot*, zusteller*
fr facteur*
es carter*
pl listonosz*
uk листонош*
ru почтальон*
ro poștaș*

@gartner activity gartner- og anleggsgartnerarbeid
nb gartner*, anleggsgartner*, gartnar*, parkarbeid*, drivhus*
sv trädgårdsmästare*, trädgårdsanlägg*
da gartner*, anlægsgartner*
en gardener*, landscap*, horticultur*
de gärtner*, gartenbau*, landschaftsgärtner*
nl hovenier*, tuinman
fr jardinier*, paysagiste*
es jardiner*
it giardinier*
ro grădinar*, peisagist*
pl ogrodni*
uk садівник*, озеленен*
ru садовник*, озеленен*
bs baštovan*, vrtlar*
lt sodinink*, apželdin*
tr bahçıvan*, peyzaj*
ar بستاني, حدائق
fa باغبان*, فضای سبز
so beeraley*

@landbruk activity landbruksarbeid ? melkeproduksjon in=landbruk_sted
nb fra|frå|innen|innenfor|innan|med|på landbruk|jordbruk|jordvern|landbruksforvaltning i offentlig|offentleg|kommunal|statlig|forvaltninga|forvaltningen|kommune|stat, fra|frå|innen|innenfor|innan|med|på landbruk|jordbruk|jordvern|landbruksforvaltning og|eller landbruk|jordbruk|jordvern|landbruksforvaltning i offentlig|offentleg|kommunal|statlig|forvaltninga|forvaltningen|kommune|stat
en in|with agriculture|agricultural|farming in|within the|public|local|central
nb fjøsavløs*, gardbrukar*, gårdbruker*, husdyr*, dyrehold*, planteproduksjon*, grønnsaksprod*, svineproduksjon*, landbruk*, jordbruk*
sv djurskötsel*, mjölk*
en agriculture, farming, cattle, crop production, herdsman
de tierhaltung*, landwirtschaft*
nl landbouw*
fr élevage*, éleveur*
es ganader*, agricultura
it allevament*, zootecn*
pt agricultor*, pecuári*, agricultura
ro zootehni*, ferm*
pl hodowl*, gospodarstw* roln*
uk сільськ* господарств*, тваринництв*
ru сельск* хозяйств*, животноводств*
bs poljoprivred*, stočar*
tr hayvancılık, tarım
ar مربي مواشي, زراعه, تربيه المواشي
fa دامدار*, کشاورزی
so xoola*, beerasho
ti ሕርሻ
nb landbruksarbeid*, gårdsarbeid*, bonde, avløser*, røkter*, agronom*, fjøs*, gardsarbeid*, sesongarbeid*, bærplukk*
sv lantbruk*, agronom*, djurskötare*
da landmand*, landbrug*
en farm worker*, farmer*, agricultural worker*, agronom*, fruit picker*, livestock
de landwirt*, erntehelf*, agronom*
fr ouvrier* agricole, agricult*, agronome
es agricult*, jornaler*, trabajador agrícola, ingenier* agrónom*
it bracciant*, agricolt*, agronom*
ro agricult*, muncitor agricol, inginer agronom
pl rolni*, robotnik rolny, agronom*, zbieran*
uk агроном*, фермер*, тваринник*
ru агроном*, фермер*, животновод*
lt ūkinink*, žemės ūk*
tr çiftçi*, tarım işçi*, ziraat*
ar مزارع*, عامل زراعي, مهندس زراعي
fa کشاورز*, مهندس کشاورزی
so beeraley*, xoolo dhaqat*
ti ሓረስታይ

@fiske activity fiske og havbruk
nb fra|frå|innen|innenfor|innan|med|på fiskeri|fiske|havbruk|akvakultur|fiskeriforvaltning i offentlig|offentleg|kommunal|statlig|forvaltninga|forvaltningen|kommune|stat, fra|frå|innen|innenfor|innan|med|på fiskeri|fiske|havbruk|akvakultur|fiskeriforvaltning og|eller fiskeri|fiske|havbruk|akvakultur|fiskeriforvaltning i offentlig|offentleg|kommunal|statlig|forvaltninga|forvaltningen|kommune|stat
en in|with fisheries|fishery|aquaculture in|within the|public|local|central
nb fisker, fiskar, røkter*, havbruk*, akvakultur*, oppdrett*
en fisherman*, aquaculture, fish farm*
es pescador*, acuicultura
pl rybak*, akwakultur*
uk рибалк*
ru рыбак*
ar صياد
@skogbruk activity skogbruk
nb skogsarbeid*, skogbruk*, skogsmaskin*, hogst*
sv skogsarbet*, skogsmaskin*
en forestry, lumberjack*, forest worker*
de forstwirt*, waldarbeit*
pl leśni*, drwal*
lt miškinink*
ru лесоруб*, лесник*
uk лісник*, лісоруб*

@sjomann activity sjøfart ? dekksoffiser maskinoffiser matros
nb maskinoffiser*, skipsmaskinist*, maskinsjef*, overstyrmann*, skipsmekaniker*, motormann*, fartøy*, sjøfart*, båtmann*
sv sjökapten*, maskinchef*, fartygs*
da skibsmaskinist*, maskinmester*, skibsfører*
en second engineer, chief engineer ~ vessel|ship|mv, chief officer, ship engineer*, engine officer*, marine engineer*, third engineer ~ vessel|ship, master mariner, bosun, chief mate, seafar*, ship's engine*
de schiffsmaschinist*, schiffsingenieur*, nautisch*, schiffsoffizier*
fr marin, matelot*, officier mécanicien, capitaine de navire
es maquinista naval, oficial de máquinas, patrón de barco
pl mechanik okrętow*, oficer mechanik, kapitan statku, starszy oficer, motorzyst*
uk другий механік, старший механік, суднов* двигун*, суднов* механік*, судноводій, капітан ~ судна, старпом
ru второй механик, старший механик, судовой механик, судовых двигател*, старпом, штурман
ro ofițer mecanic, marinar*, ofițer maritim
tr gemi makin*, gemici, denizci*, güverte zabiti, başmühendis
ar مهندس بحري, ضابط بحري, قبطان
fa افسر موتور, ملوان, دریانورد
so badmaax*
nb matros*, styrmann*, skipsfør*, maskinist, sjømann*, kaptein, dekksoffiser*
en seaman*, sailor*, deck officer*, ship captain*, marine engineer*, able seaman*
de matrose*, seemann*, kapitän
es marinero*, capitán de barco
pl marynarz*, oficer pokładowy
uk моряк*, матрос*, судномеханік*
ru моряк*, матрос*, судовой механик
ar بحار

@luftfart activity luftfart ? flyger flygeleder kabinansatt flytekniker lufthavn
nb flyger*, flygeleder*, kabinansatt*, flyvertinne*, flymekanik*, bakkemannskap*
en pilot, flight attendant*, air traffic control*, cabin crew, aircraft mechanic*
de pilot, flugbegleiter*, fluglots*
fr pilote de ligne, hôtesse de l'air
es piloto, azafata
ar طيار, مضيفه طيران

@foto activity foto og film
nb fotograf*, videoprodusent*, filmfotograf*, klipper
en photographer*, videographer*, film editor
de fotograf*
fr photograph*
es fotógraf*
ro fotograf*
pl fotograf*, operator kamery
uk фотограф*, оператор відео
ru фотограф*, видеооператор*
tr fotoğrafçı*
ar مصور*
fa عکاس*
so sawir qaad*

@call activity telefonoperatørarbeid < kundeservice
nb telefonist*, sentralbordoperatør*
en telephone operator*, telemarketer*, call centre agent*, call center agent*
de telefonist*, callcenter*
fr téléopérat*, téléconseill*
es teleoperador*
pl telefonist*, telemarketer*
ro operator call center
tr çağrı merkezi

@bygging activity bygging
nb bygging, byggingen, bygging av, oppføring av, utbygging, bygg* ~ bruer|bruar|veier|vegar|veger|tunneler, vegbygging, veibygging, anleggsdrift, anleggsgjennomføring
nn bygging, bygde
sv byggande av, byggnation av, vägbygge*
da anlæg af, bygning af, opførelse af
en construction of, building of, construct*  ~ bridge*|road*|highway*|tunnel*|building*|railway*, built ~ bridges|roads|houses, highway construction, road construction, bridge construction, railway construction
de bau von, straßenbau*, brückenbau*, tiefbau*, gleisbau*, tunnelbau*, errichtung von
nl aanleg van, wegenbouw, bouw van
fr construction de*, construction d', travaux publics, travaux routiers
es construcción de, ejecución de obra*, obras de construcción
it costruzione di, realizzazione di opere
pt construção de, execução de obra*
ro construcția de, construcții de drumuri, construcție de, execuție lucrări, construirea
pl budowa, budowie, budowę, budowy, wykonawstwo, roboty drogowe, roboty budowlane
cs výstavba, stavba
uk будівництв*, спорудженн*
ru строительств*, возведени*
bg строителство
bs izgradnj*, gradnj*
lt statyb*, tiesim*
lv būvniecīb*
et ehitamine, ehitus
fi rakentami*
tr inşaat*, inşası, yapım, yapımı
ar تنفيذ, انشاء, بناء, تشييد
fa احداث, ساخت, اجرای, ساخت و ساز
so dhismaha
ti ህንጸት, ምህናጽ
am ግንባታ
sq ndërtim*

@utforming activity utforming eller tegning ? prosjektering
nb dimensjoner*, teknisk utforming
sv dimensioner*, utformning
en design, designed, designing, designs, designer*
de planung*, planungsingenieur*, entwurf*, bemessung*, planer, planerin
nl ontwerp*
fr conception, études techniques, chargé* d'études, concept*
es proyecto de, proyectos de, redacción de proyectos, diseño de, diseño, cálculo*, proyectos
it progettazion*, progettist*
pt projeto*, projetista*, dimensionamento
ro proiecte de, proiecte tehnice
pl projekty, projekt budowlan*, projektów
uk проєкти, проекти, проєктів, інженер* проєкт*
ru проекты, проектов
bs projekti
lt projektai, projektų
tr tasarım*, proje, projeler*, proje mühendis*
ar تصميم, تصاميم, دراسات
fa طراحی, طراح
so naqshad*
ti ንድፊ
am ንድፍ
ur ڈیزائن

@anleggsdrift activity drift og vedlikehold av anlegg
nb drift og vedlikehold, drift av anlegg, driftsoperatør*, driftstekniker*, driftsoperatører, driftsarbeid*, eiendomsdrift*
en operation and maintenance, operations technician*, facility technician*, plant operator*
de betriebstechnik*, haustechnik*, anlagenbetrieb
fr exploitation et maintenance, agent d'exploitation technique
es operación y mantenimiento
pl eksploatacj* ~ urządze*|obiekt*|instalacj*|sieci
uk експлуатац* ~ обладнан*|мереж*|споруд*
ru эксплуатац* ~ оборудован*|сет*|зданий
tr işletme ve bakım
ar تشغيل وصيانه
fa بهره برداری و نگهداری

@melkeproduksjon activity melkeproduksjon < landbruk
nb melkeproduksjon*, mjølkeproduksjon*, melking, mjølking, budeie*, melkebonde*, melkerobot*
sv mjölkproduktion*, mjölk, mjölkkor
da malkekvæg*, mælkeproduktion*
en dairy, dairy farm*, milking
de milchvieh*, melker*, milchwirtschaft*
nl melkvee*
fr laitier*, traite des vaches
es ordeñ*, producción lechera, lecher*
ro mulgător*, vaci de lapte
pl mleczn*, dojarz*, dojark*, udój
uk доярк*, молочн*
ru доярк*, молочн*
lt melžėj*, pieno ūk*
tr süt üretim*
ar البان, حلب الابقار
fa گاوداری, شیردوشی

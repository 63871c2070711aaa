# Fields of public administration: whose title or department names a field has worked in it.
# `$officer` stands for the words for an adviser, officer or head in the language of the line.
$officer nb rådgiv*|seniorrådgiv*|spesialrådgiv*|fagrådgiv*|konsulent*|førstekonsulent*|seniorkonsulent*|rådgjev*|seniorrådgjev*|fagsjef*|fagleder*|fagansvarlig*|saksbehandler*|sakshandsamar*|koordinator*|avdelingsleder*|seksjonsleder*|enhetsleder*|fagkonsulent*|inspektør*|kommunalsjef*
$officer sv handläggare*|rådgivare*|utredare*|samordnare*|strateg|inspektör*|sakkunnig
$officer da konsulent*|fuldmægtig*|rådgiver*|sagsbehandler*|specialkonsulent*|chefkonsulent*
$officer en adviser*|advisor*|officer*|officers|specialist|inspector|coordinator|official
$officer de referent*|sachbearbeiter*|referatsleiter*|fachreferent*|sachgebietsleiter*
$officer nl beleidsmedewerker*|adviseur*|beleidsadviseur*
$officer fr chargé|chargée|conseiller|conseillère|responsable|chef|cheffe|référent|référente|technicien|technicienne|agent|inspecteur|inspectrice
$officer es técnic*|asesor*|funcionari*|consejer*|inspector*|jef*|responsable
$officer it funzionari*|responsabile|istruttor*|consulente|dirigente|ispettor*
$officer pt técnic*|assessor*|chefe|funcionári*
$officer ro consilier*|inspector*|referent*|expert*|șef*
$officer pl specjalist*|inspektor*|referent*|podinspektor*|kierowni*|naczelni*|urzędni*|doradca
$officer cs referent*|úředník*|odborn*
$officer uk спеціаліст*|інспектор*|начальник*|радник*|консультант*
$officer ru специалист*|инспектор*|начальник*|советник*|консультант*
$officer bg експерт*|инспектор*|началник*
$officer bs savjetnik*|savetnik*|referent*|inspektor*|saradni*
$officer lt specialist*|patarėj*|inspektor*
$officer lv speciālist*|konsultant*|inspektor*
$officer tr uzman*|müdür*|memur*|danışman*|şef*
$officer ar موظف|موظفه|مستشار|مستشاره|مفتش|اخصائي|مسؤول|خبير
$officer fa کارشناس|مشاور|مدیر|رییس|بازرس|مسئول
$officer ur افسر|مشیر|انسپکٹر
$officer so la-taliye|taliye|sarkaal

@forv_kultur activity kulturforvaltning < kultur ? saksbehandling utredning
nb kulturrådgiv*, kulturrådgjev*, kulturkonsulent*, kultursjef*, kulturkoordinator*, kulturforvaltning*, kulturmyndighet*, $officer ~ kultur|kulturminner|kulturminne|kulturvern|kulturarv|kulturfeltet
sv $officer ~ kultur, kultur $officer, kulturstrateg*, kultursamordnare*, kulturhandläggare*
da $officer ~ kultur, kultur $officer, kulturkonsulent*
en $officer ~ culture|cultural|arts|heritage, culture|cultural|arts|heritage $officer, head|manager|director ~ culture|cultural|arts|heritage, senior|policy|executive|government $officer ~ culture|cultural|arts|heritage
de $officer ~ kultur, kultur $officer, kulturreferent*, kulturamt*
fr $officer ~ culture|culturel|culturelle|culturels|culturelles|patrimoine, chargé|chargée de mission ~ culture|culturel|culturelle|culturels|culturelles|patrimoine
es $officer ~ cultura|cultural|patrimonio
it $officer ~ cultura|culturale|culturali
pt $officer ~ cultura
ro $officer ~ cultură|culturii|cultura
pl $officer ~ kultury|kultura, główn*|starsz* $officer ~ kultury|kultura
uk $officer ~ культури, головн*|провідн*|старш* $officer ~ культури
ru $officer ~ культуры|культуре, главн*|ведущ*|старш* $officer ~ культуры|культуре
tr $officer ~ kültür, kültür $officer
ar $officer ~ ثقافه|الثقافه|الثقافيه
fa $officer ~ فرهنگ|فرهنگی

@forv_landbruk activity landbruksforvaltning < landbruk ? saksbehandling utredning +employer
nb landbruksrådgiv*, landbruksrådgjev*, landbrukskonsulent*, landbrukssjef*, landbrukskoordinator*, landbruksforvaltning*, landbruksmyndighet*, jordbruksrådgiv*, jordbruksrådgjev*, jordbrukskonsulent*, jordbrukssjef*, jordbrukskoordinator*, jordbruksforvaltning*, jordbruksmyndighet*, $officer ~ landbruk|jordbruk|jordvern|landbruksforvaltning
sv $officer ~ jordbruk|lantbruk, jordbruk|lantbruk $officer, jordbrukstrateg*, jordbruksamordnare*, jordbrukhandläggare*, lantbrukstrateg*, lantbruksamordnare*, lantbrukhandläggare*
da $officer ~ landbrug, landbrug $officer, landbrugkonsulent*
en $officer ~ agriculture|agricultural|farming, agriculture|agricultural|farming $officer, head|manager|director ~ agriculture|agricultural|farming, senior|policy|executive|government $officer ~ agriculture|agricultural|farming
de $officer ~ landwirtschaft, landwirtschaft $officer, landwirtschaftreferent*, landwirtschaftamt*
fr $officer ~ agriculture|agricole, chargé|chargée de mission ~ agriculture|agricole
es $officer ~ agricultura|agrario|agraria
it $officer ~ agricoltura|agricole
pt $officer ~ agricultura
ro $officer ~ agricultură|agricultura|agriculturii
pl $officer ~ rolnictwa|rolnictwo, główn*|starsz* $officer ~ rolnictwa|rolnictwo
uk $officer ~ сільського|агропромислового, головн*|провідн*|старш* $officer ~ сільського|агропромислового
ru $officer ~ сельского|сельскому, главн*|ведущ*|старш* $officer ~ сельского|сельскому
tr $officer ~ tarım, tarım $officer
ar $officer ~ الزراعه|زراعه|الزراعي
fa $officer ~ کشاورزی

@forv_samferdsel activity samferdselsforvaltning ? saksbehandling utredning
nb samferdselsrådgiv*, samferdselsrådgjev*, samferdselskonsulent*, samferdselssjef*, samferdselskoordinator*, samferdselsforvaltning*, samferdselsmyndighet*, samferdslerådgiv*, samferdslerådgjev*, samferdslekonsulent*, samferdslesjef*, samferdslekoordinator*, samferdsleforvaltning*, samferdslemyndighet*, $officer ~ samferdsel|kollektivtransport|trafikksikkerhet|vegforvaltning|veiforvaltning
sv $officer ~ infrastruktur|kollektivtrafik, infrastruktur|kollektivtrafik $officer, infrastrukturstrateg*, infrastruktursamordnare*, infrastrukturhandläggare*, kollektivtrafikstrateg*, kollektivtrafiksamordnare*, kollektivtrafikhandläggare*
da $officer ~ trafik|transport, trafik|transport $officer, trafikkonsulent*, transportkonsulent*
en transport planning $officer, $officer ~ transport|transportation|transit, transport|transportation|transit $officer, head|manager|director ~ transport|transportation|transit
de $officer ~ verkehr|verkehrswesen|mobilität, verkehr|verkehrswesen|mobilität $officer, verkehrreferent*, verkehramt*, verkehrswesenreferent*, verkehrswesenamt*, mobilitätreferent*, mobilitätamt*
fr $officer ~ transports|transport|mobilité|mobilités, chargé|chargée de mission ~ transports|transport|mobilité|mobilités
es $officer ~ transporte|transportes|movilidad
it $officer ~ trasporti|mobilità
pt $officer ~ transportes|mobilidade
ro $officer ~ transporturi|transporturilor
pl $officer ~ transportu|komunikacji, główn*|starsz* $officer ~ transportu|komunikacji
uk $officer ~ транспорту, головн*|провідн*|старш* $officer ~ транспорту
ru $officer ~ транспорта|транспорту, главн*|ведущ*|старш* $officer ~ транспорта|транспорту
tr $officer ~ ulaşım|ulaştırma, ulaşım|ulaştırma $officer
ar $officer ~ النقل
fa $officer ~ حملونقل|ترابری
nb fra|frå|innen|innenfor|innan|med|på samferdsel|kollektivtransport|trafikksikkerhet|vegforvaltning|veiforvaltning i offentlig|offentleg|kommunal|statlig|forvaltninga|forvaltningen|kommune|stat, fra|frå|innen|innenfor|innan|med|på samferdsel|kollektivtransport|trafikksikkerhet|vegforvaltning|veiforvaltning og|eller samferdsel|kollektivtransport|trafikksikkerhet|vegforvaltning|veiforvaltning i offentlig|offentleg|kommunal|statlig|forvaltninga|forvaltningen|kommune|stat
en in|with transport|transportation|transit in|within the|public|local|central

@forv_plan activity planforvaltning < arealplan ? saksbehandling utredning
nb planrådgiv*, planrådgjev*, plankonsulent*, plansjef*, plankoordinator*, planmyndighet*, arealrådgiv*, arealrådgjev*, arealkonsulent*, arealsjef*, arealkoordinator*, arealforvaltning*, arealmyndighet*, $officer ~ plan|arealplan|byggesak|planarbeid|reguleringsplan|byutvikling
sv $officer ~ plan|samhällsplanering, plan|samhällsplanering $officer, planstrateg*, plansamordnare*, planhandläggare*, samhällsplaneringstrateg*, samhällsplaneringsamordnare*, samhällsplaneringhandläggare*
da $officer ~ planlægning|byplan, planlægning|byplan $officer, planlægningkonsulent*, byplankonsulent*
en $officer ~ planning, planning $officer, head|manager|director ~ planning, senior|policy|executive|government $officer ~ planning
de $officer ~ stadtplanung|bauleitplanung|raumordnung|bauordnung, stadtplanung|bauleitplanung|raumordnung|bauordnung $officer, stadtplanungreferent*, stadtplanungamt*, bauleitplanungreferent*, bauleitplanungamt*, raumordnungreferent*, raumordnungamt*, bauordnungreferent*, bauordnungamt*
fr $officer ~ urbanisme|aménagement, chargé|chargée de mission ~ urbanisme|aménagement
es $officer ~ urbanismo|urbanística
it $officer ~ urbanistica
pt $officer ~ urbanismo
ro $officer ~ urbanism
pl $officer ~ planowania|urbanistyki|architektury, główn*|starsz* $officer ~ planowania|urbanistyki|architektury
uk $officer ~ містобудування|архітектури, головн*|провідн*|старш* $officer ~ містобудування|архітектури
ru $officer ~ градостроительства|архитектуры, главн*|ведущ*|старш* $officer ~ градостроительства|архитектуры
tr $officer ~ imar|planlama, imar|planlama $officer
ar $officer ~ التخطيط
fa $officer ~ شهرسازی

@forv_folkehelse activity folkehelsearbeid ? saksbehandling utredning
nb folkehelserådgiv*, folkehelserådgjev*, folkehelsekonsulent*, folkehelsesjef*, folkehelsekoordinator*, folkehelseforvaltning*, folkehelsemyndighet*, $officer ~ folkehelse|folkehelsearbeid|helsefremmende|forebyggende
sv $officer ~ folkhälsa, folkhälsa $officer, folkhälsastrateg*, folkhälsasamordnare*, folkhälsahandläggare*
da $officer ~ folkesundhed|forebyggelse, folkesundhed|forebyggelse $officer, folkesundhedkonsulent*, forebyggelsekonsulent*
en $officer ~ health promotion, health promotion $officer, $officer ~ public health, public health $officer, head|manager|director ~ health promotion, head|manager|director ~ public health, senior|policy|executive|government $officer ~ public health, senior|policy|executive|government $officer ~ health promotion
de $officer ~ gesundheitsförderung|gesundheitswesen, gesundheitsförderung|gesundheitswesen $officer, gesundheitsförderungreferent*, gesundheitsförderungamt*, gesundheitswesenreferent*, gesundheitswesenamt*
fr $officer ~ prévention, $officer ~ santé publique, chargé|chargée de mission ~ santé publique, chargé|chargée de mission ~ prévention
es $officer ~ salud pública
it $officer ~ prevenzione, $officer ~ sanità pubblica
pt $officer ~ saúde pública
ro $officer ~ sănătate publică
pl $officer ~ zdrowia publicznego, $officer ~ promocji zdrowia, główn*|starsz* $officer ~ promocji zdrowia, główn*|starsz* $officer ~ zdrowia publicznego
uk $officer ~ громадського здоров'я, головн*|провідн*|старш* $officer ~ громадського здоров'я
ru $officer ~ общественного здоровья, главн*|ведущ*|старш* $officer ~ общественного здоровья
tr $officer ~ halk sağlığı, halk sağlığı $officer
ar $officer ~ الصحه العامه
fa $officer ~ سلامت, $officer ~ بهداشت عمومی
nb fra|frå|innen|innenfor|innan|med|på folkehelse|folkehelsearbeid|helsefremmende|forebyggende i offentlig|offentleg|kommunal|statlig|forvaltninga|forvaltningen|kommune|stat, fra|frå|innen|innenfor|innan|med|på folkehelse|folkehelsearbeid|helsefremmende|forebyggende og|eller folkehelse|folkehelsearbeid|helsefremmende|forebyggende i offentlig|offentleg|kommunal|statlig|forvaltninga|forvaltningen|kommune|stat
en in|with health promotion in|within the|public|local|central, in|with public health in|within the|public|local|central

@forv_beredskap activity beredskapsforvaltning < beredskap ? saksbehandling utredning
nb beredskapsrådgiv*, beredskapsrådgjev*, beredskapskonsulent*, beredskapssjef*, beredskapskoordinator*, beredskapsforvaltning*, beredskapsmyndighet*, $officer ~ beredskap|samfunnssikkerhet|krisehåndtering
sv $officer ~ krisberedskap|beredskap|säkerhet, krisberedskap|beredskap|säkerhet $officer, krisberedskapstrateg*, krisberedskapsamordnare*, krisberedskaphandläggare*, beredskapstrateg*, beredskapsamordnare*, beredskaphandläggare*, säkerhetstrateg*, säkerhetsamordnare*, säkerhethandläggare*
da $officer ~ beredskab, beredskab $officer, beredskabkonsulent*
en $officer ~ preparedness|emergency|resilience, preparedness|emergency|resilience $officer, $officer ~ civil protection, civil protection $officer, head|manager|director ~ preparedness|emergency|resilience, head|manager|director ~ civil protection, senior|policy|executive|government $officer ~ civil protection, senior|policy|executive|government $officer ~ preparedness|emergency|resilience
de $officer ~ katastrophenschutz|bevölkerungsschutz|zivilschutz, katastrophenschutz|bevölkerungsschutz|zivilschutz $officer, katastrophenschutzreferent*, katastrophenschutzamt*, bevölkerungsschutzreferent*, bevölkerungsschutzamt*, zivilschutzreferent*, zivilschutzamt*
fr $officer ~ sécurité civile, $officer ~ protection civile, $officer ~ gestion de crise, chargé|chargée de mission ~ protection civile, chargé|chargée de mission ~ gestion de crise, chargé|chargée de mission ~ sécurité civile
es $officer ~ emergencias, $officer ~ protección civil
it $officer ~ protezione civile
ro $officer ~ situații de urgență, $officer ~ protecție civilă
pl $officer ~ zarządzania kryzysowego, $officer ~ obrony cywilnej, główn*|starsz* $officer ~ obrony cywilnej, główn*|starsz* $officer ~ zarządzania kryzysowego
uk $officer ~ надзвичайних, $officer ~ цивільного захисту, головн*|провідн*|старш* $officer ~ цивільного захисту, головн*|провідн*|старш* $officer ~ надзвичайних
ru $officer ~ чрезвычайных, $officer ~ гражданской обороны, главн*|ведущ*|старш* $officer ~ гражданской обороны, главн*|ведущ*|старш* $officer ~ чрезвычайных
tr $officer ~ afet|acil, afet|acil $officer
ar $officer ~ الطوارئ, $officer ~ الدفاع المدني
fa $officer ~ بحران

@forv_integrering activity integreringsforvaltning < integrering ? saksbehandling utredning
nb integreringsrådgiv*, integreringsrådgjev*, integreringskonsulent*, integreringssjef*, integreringskoordinator*, integreringsforvaltning*, integreringsmyndighet*, mangfoldsrådgiv*, mangfoldsrådgjev*, mangfoldskonsulent*, mangfoldssjef*, mangfoldskoordinator*, mangfoldsforvaltning*, mangfoldsmyndighet*, $officer ~ integrering|inkludering|flyktninger|mangfold
sv $officer ~ integration, integration $officer, integrationstrateg*, integrationsamordnare*, integrationhandläggare*
da $officer ~ integration, integration $officer, integrationkonsulent*
en $officer ~ integration|refugees|inclusion, integration|refugees|inclusion $officer, head|manager|director ~ integration|refugees|inclusion, senior|policy|executive|government $officer ~ integration|refugees|inclusion
de $officer ~ integration|migration, integration|migration $officer, integrationreferent*, integrationamt*, migrationreferent*, migrationamt*
fr $officer ~ intégration, $officer ~ accueil des étrangers, chargé|chargée de mission ~ accueil des étrangers, chargé|chargée de mission ~ intégration
es $officer ~ integración|inmigración|migración
it $officer ~ integrazione|immigrazione
ro $officer ~ integrare|integrarea
pl $officer ~ integracji, główn*|starsz* $officer ~ integracji
uk $officer ~ інтеграції, головн*|провідн*|старш* $officer ~ інтеграції
ru $officer ~ интеграции, главн*|ведущ*|старш* $officer ~ интеграции
tr $officer ~ uyum|entegrasyon, uyum|entegrasyon $officer
ar $officer ~ الاندماج|اللاجيين
fa $officer ~ ادغام|پناهندگان

@forv_utdanning activity utdanningsforvaltning ? saksbehandling utredning
nb utdanningsrådgiv*, utdanningsrådgjev*, utdanningskonsulent*, utdanningssjef*, utdanningskoordinator*, utdanningsforvaltning*, utdanningsmyndighet*, opplæringsrådgiv*, opplæringsrådgjev*, opplæringskonsulent*, opplæringssjef*, opplæringskoordinator*, opplæringsforvaltning*, opplæringsmyndighet*, skolefagrådgiv*, skolefagrådgjev*, skolefagkonsulent*, skolefagsjef*, skolefagkoordinator*, skolefagforvaltning*, skolefagmyndighet*, $officer ~ utdanning|opplæring|skole|oppvekst|skoleeier
sv $officer ~ utbildning|skola, utbildning|skola $officer, utbildningstrateg*, utbildningsamordnare*, utbildninghandläggare*, skolastrateg*, skolasamordnare*, skolahandläggare*
da $officer ~ uddannelse|skole, uddannelse|skole $officer, uddannelsekonsulent*, skolekonsulent*
en $officer ~ education|schools, education|schools $officer, head|manager|director ~ education|schools, senior|policy|executive|government $officer ~ education|schools
de $officer ~ bildung|schulwesen|schule, bildung|schulwesen|schule $officer, bildungreferent*, bildungamt*, schulwesenreferent*, schulwesenamt*, schulereferent*, schuleamt*
fr $officer ~ éducation|enseignement, chargé|chargée de mission ~ éducation|enseignement
es $officer ~ educación
it $officer ~ istruzione
pt $officer ~ educação
ro $officer ~ educație|educației|învățământ
pl $officer ~ oświaty|edukacji, główn*|starsz* $officer ~ oświaty|edukacji
uk $officer ~ освіти, головн*|провідн*|старш* $officer ~ освіти
ru $officer ~ образования|образованию, главн*|ведущ*|старш* $officer ~ образования|образованию
tr $officer ~ eğitim, eğitim $officer
ar $officer ~ التعليم|التربيه
fa $officer ~ آموزش
nb fra|frå|innen|innenfor|innan|med|på utdanning|opplæring|skole|oppvekst|skoleeier i offentlig|offentleg|kommunal|statlig|forvaltninga|forvaltningen|kommune|stat, fra|frå|innen|innenfor|innan|med|på utdanning|opplæring|skole|oppvekst|skoleeier og|eller utdanning|opplæring|skole|oppvekst|skoleeier i offentlig|offentleg|kommunal|statlig|forvaltninga|forvaltningen|kommune|stat
en in|with education|schools in|within the|public|local|central

@forv_barnehage activity barnehageforvaltning ? saksbehandling utredning
nb barnehagefagrådgiv*, barnehagefagrådgjev*, barnehagefagkonsulent*, barnehagefagsjef*, barnehagefagkoordinator*, barnehagefagforvaltning*, barnehagefagmyndighet*, $officer ~ barnehage|barnehager|barnehagemyndighet|barnehageområdet
sv $officer ~ förskola, förskola $officer, förskolastrateg*, förskolasamordnare*, förskolahandläggare*
da $officer ~ dagtilbud|daginstitutioner, dagtilbud|daginstitutioner $officer, dagtilbudkonsulent*, daginstitutionerkonsulent*
en $officer ~ childcare|kindergarten|kindergartens, childcare|kindergarten|kindergartens $officer, $officer ~ early childhood, early childhood $officer, head|manager|director ~ childcare|kindergarten|kindergartens, head|manager|director ~ early childhood, senior|policy|executive|government $officer ~ early childhood, senior|policy|executive|government $officer ~ childcare|kindergarten|kindergartens
de $officer ~ kindertagesstätten|kita|kindertagesbetreuung, kindertagesstätten|kita|kindertagesbetreuung $officer, kindertagesstättenreferent*, kindertagesstättenamt*, kindertagesbetreuungreferent*, kindertagesbetreuungamt*
fr $officer ~ petite enfance, chargé|chargée de mission ~ petite enfance
es $officer ~ educación infantil
it $officer ~ infanzia|asili
pl $officer ~ przedszkoli, $officer ~ wychowania przedszkolnego, główn*|starsz* $officer ~ wychowania przedszkolnego, główn*|starsz* $officer ~ przedszkoli
uk $officer ~ дошкільної, головн*|провідн*|старш* $officer ~ дошкільної
ru $officer ~ дошкольного|дошкольному, главн*|ведущ*|старш* $officer ~ дошкольного|дошкольному
nb fra|frå|innen|innenfor|innan|med|på barnehage|barnehager|barnehagemyndighet|barnehageområdet i offentlig|offentleg|kommunal|statlig|forvaltninga|forvaltningen|kommune|stat, fra|frå|innen|innenfor|innan|med|på barnehage|barnehager|barnehagemyndighet|barnehageområdet og|eller barnehage|barnehager|barnehagemyndighet|barnehageområdet i offentlig|offentleg|kommunal|statlig|forvaltninga|forvaltningen|kommune|stat
en in|with childcare|kindergarten|kindergartens in|within the|public|local|central, in|with early childhood in|within the|public|local|central

@forv_naering activity næringsutvikling i forvaltningen ? saksbehandling utredning
nb næringsrådgiv*, næringsrådgjev*, næringskonsulent*, næringssjef*, næringskoordinator*, næringsforvaltning*, næringsmyndighet*, $officer ~ næring|næringsutvikling|næringsliv|innovasjon
sv $officer ~ näringsliv|näringslivsutveckling, näringsliv|näringslivsutveckling $officer, näringslivstrateg*, näringslivsamordnare*, näringslivhandläggare*, näringslivsutvecklingstrateg*, näringslivsutvecklingsamordnare*, näringslivsutvecklinghandläggare*
da $officer ~ erhverv|erhvervsudvikling, erhverv|erhvervsudvikling $officer, erhvervkonsulent*, erhvervsudviklingkonsulent*
en $officer ~ enterprise, enterprise $officer, $officer ~ business development, business development $officer, $officer ~ economic development, economic development $officer, $officer ~ regional development, regional development $officer, head|manager|director ~ enterprise, head|manager|director ~ business development, head|manager|director ~ economic development, head|manager|director ~ regional development, senior|policy|executive|government $officer ~ business development, senior|policy|executive|government $officer ~ economic development, senior|policy|executive|government $officer ~ regional development, senior|policy|executive|government $officer ~ enterprise
de $officer ~ wirtschaftsförderung|regionalentwicklung, wirtschaftsförderung|regionalentwicklung $officer, wirtschaftsförderungreferent*, wirtschaftsförderungamt*, regionalentwicklungreferent*, regionalentwicklungamt*
fr $officer ~ développement économique, chargé|chargée de mission ~ développement économique
es $officer ~ desarrollo económico, $officer ~ desarrollo local, $officer ~ promoción económica
it $officer ~ sviluppo economico, $officer ~ attività produttive
pt $officer ~ desenvolvimento económico
ro $officer ~ dezvoltare economică, $officer ~ dezvoltare regională
pl $officer ~ rozwoju gospodarczego, $officer ~ rozwoju regionalnego, główn*|starsz* $officer ~ rozwoju regionalnego, główn*|starsz* $officer ~ rozwoju gospodarczego
uk $officer ~ економіки, $officer ~ економічного розвитку, головн*|провідн*|старш* $officer ~ економічного розвитку, головн*|провідн*|старш* $officer ~ економіки
ru $officer ~ экономики, $officer ~ экономического развития, главн*|ведущ*|старш* $officer ~ экономического развития, главн*|ведущ*|старш* $officer ~ экономики
tr $officer ~ ekonomik kalkınma, ekonomik kalkınma $officer
ar $officer ~ التنميه الاقتصاديه
nb fra|frå|innen|innenfor|innan|med|på næring|næringsutvikling|næringsliv|innovasjon i offentlig|offentleg|kommunal|statlig|forvaltninga|forvaltningen|kommune|stat, fra|frå|innen|innenfor|innan|med|på næring|næringsutvikling|næringsliv|innovasjon og|eller næring|næringsutvikling|næringsliv|innovasjon i offentlig|offentleg|kommunal|statlig|forvaltninga|forvaltningen|kommune|stat
en in|with enterprise in|within the|public|local|central, in|with business development in|within the|public|local|central, in|with economic development in|within the|public|local|central, in|with regional development in|within the|public|local|central

@forv_skatt activity skatteforvaltning < skatt ? saksbehandling utredning
nb skatterådgiv*, skatterådgjev*, skattekonsulent*, skattesjef*, skattekoordinator*, skatteforvaltning*, skattemyndighet*, avgiftsrådgiv*, avgiftsrådgjev*, avgiftskonsulent*, avgiftssjef*, avgiftskoordinator*, avgiftsforvaltning*, avgiftsmyndighet*, $officer ~ skatt|avgift|merverdiavgift
sv $officer ~ skatt|skatter|moms, skatt|skatter|moms $officer, skattstrateg*, skattsamordnare*, skatthandläggare*, skatterstrateg*, skattersamordnare*, skatterhandläggare*, momsstrateg*, momssamordnare*, momshandläggare*
da $officer ~ skat|moms, skat|moms $officer, skatkonsulent*, momskonsulent*
en $officer ~ tax|taxation|revenue|vat, tax|taxation|revenue|vat $officer, head|manager|director ~ tax|taxation|revenue|vat, senior|policy|executive|government $officer ~ tax|taxation|revenue|vat
de $officer ~ steuern|steuer, steuern|steuer $officer, steuernreferent*, steuernamt*, steuerreferent*, steueramt*
fr $officer ~ impôts|fiscalité, $officer ~ finances publiques, chargé|chargée de mission ~ finances publiques, chargé|chargée de mission ~ impôts|fiscalité
es $officer ~ tributos|tributario|impuestos|hacienda
it $officer ~ tributi|imposte
ro $officer ~ taxe|impozite|fiscal|fiscală
pl $officer ~ podatków|podatkowy|podatki, główn*|starsz* $officer ~ podatków|podatkowy|podatki
uk $officer ~ податків|податкової, головн*|провідн*|старш* $officer ~ податків|податкової
ru $officer ~ налогов|налоговой|налоговый, главн*|ведущ*|старш* $officer ~ налогов|налоговой|налоговый
tr $officer ~ vergi, vergi $officer
ar $officer ~ الضرايب|ضرايب
fa $officer ~ مالیات|مالیاتی

@forv_justis activity justisforvaltning ? saksbehandling utredning
nb justisrådgiv*, justisrådgjev*, justiskonsulent*, justissjef*, justiskoordinator*, justisforvaltning*, justismyndighet*, kriminalitetsforebyggrådgiv*, kriminalitetsforebyggrådgjev*, kriminalitetsforebyggkonsulent*, kriminalitetsforebyggsjef*, kriminalitetsforebyggkoordinator*, kriminalitetsforebyggforvaltning*, kriminalitetsforebyggmyndighet*, $officer ~ justis|justissektoren|kriminalitetsforebygging|straffegjennomføring
sv $officer ~ rättsväsende|justitie, rättsväsende|justitie $officer, rättsväsendestrateg*, rättsväsendesamordnare*, rättsväsendehandläggare*, justitiestrateg*, justitiesamordnare*, justitiehandläggare*
da $officer ~ justits, justits $officer, justitskonsulent*
en $officer ~ justice, justice $officer, head|manager|director ~ justice, senior|policy|executive|government $officer ~ justice
de $officer ~ justiz, justiz $officer, justizreferent*, justizamt*
fr $officer ~ justice, chargé|chargée de mission ~ justice
es $officer ~ justicia
it $officer ~ giustizia
pt $officer ~ justiça
ro $officer ~ justiție|justiției
pl $officer ~ sprawiedliwości, główn*|starsz* $officer ~ sprawiedliwości
uk $officer ~ юстиції, головн*|провідн*|старш* $officer ~ юстиції
ru $officer ~ юстиции, главн*|ведущ*|старш* $officer ~ юстиции
tr $officer ~ adalet, adalet $officer
ar $officer ~ العدل
fa $officer ~ دادگستری|قضایی
nb fra|frå|innen|innenfor|innan|med|på justis|justissektoren|kriminalitetsforebygging|straffegjennomføring i offentlig|offentleg|kommunal|statlig|forvaltninga|forvaltningen|kommune|stat, fra|frå|innen|innenfor|innan|med|på justis|justissektoren|kriminalitetsforebygging|straffegjennomføring og|eller justis|justissektoren|kriminalitetsforebygging|straffegjennomføring i offentlig|offentleg|kommunal|statlig|forvaltninga|forvaltningen|kommune|stat
en in|with justice in|within the|public|local|central

@forv_arkiv activity arkivforvaltning < arkiv ? saksbehandling utredning
nb arkivrådgiv*, arkivrådgjev*, arkivkonsulent*, arkivsjef*, arkivkoordinator*, arkivforvaltning*, arkivmyndighet*, dokumentasjonsforvaltningrådgiv*, dokumentasjonsforvaltningrådgjev*, dokumentasjonsforvaltningkonsulent*, dokumentasjonsforvaltningsjef*, dokumentasjonsforvaltningkoordinator*, $officer ~ arkiv|dokumentasjonsforvaltning|dokumentsenter
sv $officer ~ arkiv, arkiv $officer, arkivstrateg*, arkivsamordnare*, arkivhandläggare*
da $officer ~ arkiv, arkiv $officer, arkivkonsulent*
en $officer ~ archives|archive|records, archives|archive|records $officer, head|manager|director ~ archives|archive|records, senior|policy|executive|government $officer ~ archives|archive|records
de $officer ~ archiv|archivwesen, archiv|archivwesen $officer, archivreferent*, archivamt*, archivwesenreferent*, archivwesenamt*
fr $officer ~ archives, chargé|chargée de mission ~ archives
es $officer ~ archivo|archivos
it $officer ~ archivio|archivi
ro $officer ~ arhivă|arhive
pl $officer ~ archiwum, główn*|starsz* $officer ~ archiwum
uk $officer ~ архіву|архівної, головн*|провідн*|старш* $officer ~ архіву|архівної
ru $officer ~ архива|архивного, главн*|ведущ*|старш* $officer ~ архива|архивного
tr $officer ~ arşiv, arşiv $officer
ar $officer ~ الارشيف|ارشيف
fa $officer ~ بایگانی

@forv_statistikk activity statistikk i forvaltningen < statistikk ? saksbehandling utredning
nb statistikkrådgiv*, statistikkrådgjev*, statistikkkonsulent*, statistikksjef*, statistikkkoordinator*, statistikkforvaltning*, $officer ~ statistikk|statistikkproduksjon
sv $officer ~ statistik, statistik $officer, statistikstrateg*, statistiksamordnare*, statistikhandläggare*
da $officer ~ statistik, statistik $officer, statistikkonsulent*
en $officer ~ statistics|statistical, statistics|statistical $officer, head|manager|director ~ statistics|statistical, senior|policy|executive|government $officer ~ statistics|statistical
de $officer ~ statistik, statistik $officer, statistikreferent*, statistikamt*
fr $officer ~ statistiques|statistique, chargé|chargée de mission ~ statistiques|statistique
es $officer ~ estadística|estadísticas
it $officer ~ statistica|statistiche
ro $officer ~ statistică
pl $officer ~ statystyki|statystyka, główn*|starsz* $officer ~ statystyki|statystyka
uk $officer ~ статистики, головн*|провідн*|старш* $officer ~ статистики
ru $officer ~ статистики|статистике, главн*|ведущ*|старш* $officer ~ статистики|статистике
tr $officer ~ istatistik, istatistik $officer
ar $officer ~ الاحصاء|احصاء
fa $officer ~ آمار

@forv_energi activity energiforvaltning < energi ? saksbehandling utredning
nb energirådgiv*, energirådgjev*, energikonsulent*, energisjef*, energikoordinator*, energiforvaltning*, energimyndighet*, vassdragsrådgiv*, vassdragsrådgjev*, vassdragskonsulent*, vassdragssjef*, vassdragskoordinator*, vassdragsforvaltning*, vassdragsmyndighet*, $officer ~ energi|energieffektivisering|fornybar|vannkraft|vassdrag
sv $officer ~ energi, energi $officer, energistrateg*, energisamordnare*, energihandläggare*
da $officer ~ energi, energi $officer, energikonsulent*
en $officer ~ energy, energy $officer, head|manager|director ~ energy, senior|policy|executive|government $officer ~ energy
de $officer ~ energie, energie $officer, energiereferent*, energieamt*
fr $officer ~ énergie|énergies, chargé|chargée de mission ~ énergie|énergies
es $officer ~ energía
it $officer ~ energia
pt $officer ~ energia
ro $officer ~ energie|energiei
pl $officer ~ energetyki|energii, główn*|starsz* $officer ~ energetyki|energii
uk $officer ~ енергетики|енергоефективності, головн*|провідн*|старш* $officer ~ енергетики|енергоефективності
ru $officer ~ энергетики|энергетике, главн*|ведущ*|старш* $officer ~ энергетики|энергетике
tr $officer ~ enerji, enerji $officer
ar $officer ~ الطاقه|طاقه
fa $officer ~ انرژی

@forv_fiskeri activity fiskeriforvaltning < fiske ? saksbehandling utredning
nb fiskerirådgiv*, fiskerirådgjev*, fiskerikonsulent*, fiskerisjef*, fiskerikoordinator*, fiskeriforvaltning*, fiskerimyndighet*, havbruksrådgiv*, havbruksrådgjev*, havbrukskonsulent*, havbrukssjef*, havbrukskoordinator*, havbruksforvaltning*, havbruksmyndighet*, $officer ~ fiskeri|fiske|havbruk|akvakultur|fiskeriforvaltning
sv $officer ~ fiske, fiske $officer, fiskestrateg*, fiskesamordnare*, fiskehandläggare*
da $officer ~ fiskeri, fiskeri $officer, fiskerikonsulent*
en $officer ~ fisheries|fishery|aquaculture, fisheries|fishery|aquaculture $officer, head|manager|director ~ fisheries|fishery|aquaculture, senior|policy|executive|government $officer ~ fisheries|fishery|aquaculture
de $officer ~ fischerei, fischerei $officer, fischereireferent*, fischereiamt*
fr $officer ~ pêche|pêches, chargé|chargée de mission ~ pêche|pêches
es $officer ~ pesca
it $officer ~ pesca
pt $officer ~ pescas|pesca
ro $officer ~ pescuit
pl $officer ~ rybołówstwa|rybactwa, główn*|starsz* $officer ~ rybołówstwa|rybactwa
uk $officer ~ рибного|рибальства, головн*|провідн*|старш* $officer ~ рибного|рибальства
ru $officer ~ рыбного|рыболовства, главн*|ведущ*|старш* $officer ~ рыбного|рыболовства
tr $officer ~ balıkçılık, balıkçılık $officer
ar $officer ~ الصيد|السمكيه
fa $officer ~ شیلات

@forv_reindrift activity reindriftsforvaltning ? saksbehandling utredning
nb reindriftsrådgiv*, reindriftsrådgjev*, reindriftskonsulent*, reindriftssjef*, reindriftskoordinator*, reindriftsforvaltning*, reindriftsmyndighet*, $officer ~ reindrift|reindriftsforvaltning|reindriftssaker
sv $officer ~ rennäring|renskötsel, rennäring|renskötsel $officer, rennäringstrateg*, rennäringsamordnare*, rennäringhandläggare*, renskötselstrateg*, renskötselsamordnare*, renskötselhandläggare*
en $officer ~ reindeer, reindeer $officer, $officer ~ reindeer husbandry, reindeer husbandry $officer, head|manager|director ~ reindeer, head|manager|director ~ reindeer husbandry, senior|policy|executive|government $officer ~ reindeer husbandry, senior|policy|executive|government $officer ~ reindeer
de $officer ~ rentierhaltung, rentierhaltung $officer, rentierhaltungreferent*, rentierhaltungamt*
nb fra|frå|innen|innenfor|innan|med|på reindrift|reindriftsforvaltning|reindriftssaker i offentlig|offentleg|kommunal|statlig|forvaltninga|forvaltningen|kommune|stat, fra|frå|innen|innenfor|innan|med|på reindrift|reindriftsforvaltning|reindriftssaker og|eller reindrift|reindriftsforvaltning|reindriftssaker i offentlig|offentleg|kommunal|statlig|forvaltninga|forvaltningen|kommune|stat
en in|with reindeer in|within the|public|local|central, in|with reindeer husbandry in|within the|public|local|central

@forv_likestilling activity likestillingsarbeid ? saksbehandling utredning
nb likestillingsrådgiv*, likestillingsrådgjev*, likestillingskonsulent*, likestillingssjef*, likestillingskoordinator*, likestillingsforvaltning*, likestillingsmyndighet*, diskrimineringsrådgiv*, diskrimineringsrådgjev*, diskrimineringskonsulent*, diskrimineringssjef*, diskrimineringskoordinator*, diskrimineringsforvaltning*, diskrimineringsmyndighet*, $officer ~ likestilling|diskriminering|ikkediskriminering|likeverd
sv $officer ~ jämställdhet|jämlikhet, jämställdhet|jämlikhet $officer, jämställdhetstrateg*, jämställdhetsamordnare*, jämställdhethandläggare*, jämlikhetstrateg*, jämlikhetsamordnare*, jämlikhethandläggare*
da $officer ~ ligestilling, ligestilling $officer, ligestillingkonsulent*
en $officer ~ equality|gender|nondiscrimination|diversity, equality|gender|nondiscrimination|diversity $officer, head|manager|director ~ equality|gender|nondiscrimination|diversity, senior|policy|executive|government $officer ~ equality|gender|nondiscrimination|diversity
de gleichstellungs*, $officer ~ gleichstellung|gleichstellungsbeauftragte, gleichstellung|gleichstellungsbeauftragte $officer, gleichstellungreferent*, gleichstellungamt*, gleichstellungsbeauftragtereferent*, gleichstellungsbeauftragteamt*
fr $officer ~ égalité, $officer ~ droits des femmes, chargé|chargée de mission ~ droits des femmes, chargé|chargée de mission ~ égalité
es $officer ~ igualdad
it $officer ~ pari opportunità
pt $officer ~ igualdade
ro $officer ~ egalitate|egalitatea
pl $officer ~ równości|równouprawnienia, $officer ~ równego traktowania, główn*|starsz* $officer ~ równego traktowania, główn*|starsz* $officer ~ równości|równouprawnienia
uk $officer ~ рівності|гендерної, головн*|провідн*|старш* $officer ~ рівності|гендерної
ru $officer ~ гендерного|равенства, главн*|ведущ*|старш* $officer ~ гендерного|равенства
tr $officer ~ eşitlik, eşitlik $officer
ar $officer ~ المساواه
fa $officer ~ برابری
nb fra|frå|innen|innenfor|innan|med|på likestilling|diskriminering|ikkediskriminering|likeverd i offentlig|offentleg|kommunal|statlig|forvaltninga|forvaltningen|kommune|stat, fra|frå|innen|innenfor|innan|med|på likestilling|diskriminering|ikkediskriminering|likeverd og|eller likestilling|diskriminering|ikkediskriminering|likeverd i offentlig|offentleg|kommunal|statlig|forvaltninga|forvaltningen|kommune|stat
en in|with equality|gender|nondiscrimination|diversity in|within the|public|local|central

@forv_personvern activity personvern ? saksbehandling utredning
nb personvernrådgiv*, personvernrådgjev*, personvernkonsulent*, personvernsjef*, personvernkoordinator*, personvernforvaltning*, personvernmyndighet*, $officer ~ personvern|personopplysninger|gdpr
sv $officer ~ dataskydd|integritetsskydd|gdpr, dataskydd|integritetsskydd|gdpr $officer, dataskyddstrateg*, dataskyddsamordnare*, dataskyddhandläggare*, integritetsskyddstrateg*, integritetsskyddsamordnare*, integritetsskyddhandläggare*, gdprstrateg*, gdprsamordnare*, gdprhandläggare*
da $officer ~ databeskyttelse|gdpr, databeskyttelse|gdpr $officer, databeskyttelsekonsulent*, gdprkonsulent*
en $officer ~ privacy|gdpr, privacy|gdpr $officer, $officer ~ data protection, data protection $officer, head|manager|director ~ privacy|gdpr, head|manager|director ~ data protection, senior|policy|executive|government $officer ~ data protection, senior|policy|executive|government $officer ~ privacy|gdpr
de $officer ~ datenschutz, datenschutz $officer, datenschutzreferent*, datenschutzamt*
fr $officer ~ rgpd, $officer ~ protection des données, chargé|chargée de mission ~ protection des données, chargé|chargée de mission ~ rgpd
es $officer ~ protección de datos
it $officer ~ privacy, $officer ~ protezione dei dati
pt $officer ~ proteção de dados
ro $officer ~ protecția datelor
pl $officer ~ rodo, $officer ~ ochrony danych, główn*|starsz* $officer ~ ochrony danych, główn*|starsz* $officer ~ rodo
uk $officer ~ захисту персональних, головн*|провідн*|старш* $officer ~ захисту персональних
ru $officer ~ защите персональных, $officer ~ персональных данных, главн*|ведущ*|старш* $officer ~ персональных данных, главн*|ведущ*|старш* $officer ~ защите персональных
tr $officer ~ kvkk, kvkk $officer
ar $officer ~ حمايه البيانات
nb fra|frå|innen|innenfor|innan|med|på personvern|personopplysninger|gdpr i offentlig|offentleg|kommunal|statlig|forvaltninga|forvaltningen|kommune|stat, fra|frå|innen|innenfor|innan|med|på personvern|personopplysninger|gdpr og|eller personvern|personopplysninger|gdpr i offentlig|offentleg|kommunal|statlig|forvaltninga|forvaltningen|kommune|stat
en in|with privacy|gdpr in|within the|public|local|central, in|with data protection in|within the|public|local|central

@forv_arbeidsmiljo activity arbeidsmiljøforvaltning < hms ? saksbehandling utredning
nb hmsrådgiv*, hmsrådgjev*, hmskonsulent*, hmssjef*, hmskoordinator*, hmsforvaltning*, hmsmyndighet*, arbeidsmiljørådgiv*, arbeidsmiljørådgjev*, arbeidsmiljøkonsulent*, arbeidsmiljøsjef*, arbeidsmiljøkoordinator*, arbeidsmiljøforvaltning*, arbeidsmiljømyndighet*, yrkeshygienrådgiv*, yrkeshygienrådgjev*, yrkeshygienkonsulent*, yrkeshygiensjef*, yrkeshygienkoordinator*, yrkeshygienforvaltning*, yrkeshygienmyndighet*, $officer ~ hms|arbeidsmiljø
sv $officer ~ arbetsmiljö, arbetsmiljö $officer, arbetsmiljöstrateg*, arbetsmiljösamordnare*, arbetsmiljöhandläggare*
da $officer ~ arbejdsmiljø, arbejdsmiljø $officer, arbejdsmiljøkonsulent*
en $officer ~ labour, labour $officer, $officer ~ health and safety, health and safety $officer, $officer ~ occupational safety, occupational safety $officer, $officer ~ occupational health, occupational health $officer, head|manager|director ~ labour, head|manager|director ~ health and safety, head|manager|director ~ occupational safety, head|manager|director ~ occupational health, senior|policy|executive|government $officer ~ health and safety, senior|policy|executive|government $officer ~ occupational safety, senior|policy|executive|government $officer ~ occupational health, senior|policy|executive|government $officer ~ labour
de $officer ~ arbeitsschutz|arbeitssicherheit, arbeitsschutz|arbeitssicherheit $officer, arbeitsschutzreferent*, arbeitsschutzamt*, arbeitssicherheitreferent*, arbeitssicherheitamt*
fr $officer ~ santé au travail, $officer ~ sécurité au travail, chargé|chargée de mission ~ sécurité au travail, chargé|chargée de mission ~ santé au travail
es $officer ~ prevención de riesgos, $officer ~ seguridad laboral
it $officer ~ sicurezza sul lavoro
ro $officer ~ securitatea muncii
pl $officer ~ bhp, $officer ~ bezpieczeństwa pracy, główn*|starsz* $officer ~ bezpieczeństwa pracy, główn*|starsz* $officer ~ bhp
uk $officer ~ охорони праці, головн*|провідн*|старш* $officer ~ охорони праці
ru $officer ~ охране труда, $officer ~ охраны труда, главн*|ведущ*|старш* $officer ~ охраны труда, главн*|ведущ*|старш* $officer ~ охране труда
tr $officer ~ iş sağlığı, iş sağlığı $officer, $officer ~ iş güvenliği, iş güvenliği $officer
ar $officer ~ السلامه المهنيه

@forv_eiendom activity eiendomsforvaltning i forvaltningen < eiendom ? saksbehandling utredning
nb eiendomsrådgiv*, eiendomsrådgjev*, eiendomskonsulent*, eiendomskoordinator*, eiendomsmyndighet*, $officer ~ eiendom|eiendomsforvaltning|eiendomsutvikling|matrikkel
sv $officer ~ fastighet|fastigheter, fastighet|fastigheter $officer, fastighetstrateg*, fastighetsamordnare*, fastighethandläggare*, fastigheterstrateg*, fastighetersamordnare*, fastigheterhandläggare*
da $officer ~ ejendomme|ejendom, ejendomme|ejendom $officer, ejendommekonsulent*, ejendomkonsulent*
en $officer ~ property|estates|facilities, property|estates|facilities $officer, $officer ~ real estate, real estate $officer, head|manager|director ~ property|estates|facilities, head|manager|director ~ real estate, senior|policy|executive|government $officer ~ real estate, senior|policy|executive|government $officer ~ property|estates|facilities
de $officer ~ liegenschaften|gebäudemanagement|immobilien, liegenschaften|gebäudemanagement|immobilien $officer, liegenschaftenreferent*, liegenschaftenamt*, gebäudemanagementreferent*, gebäudemanagementamt*, immobilienreferent*, immobilienamt*
fr $officer ~ foncier, $officer ~ patrimoine immobilier, chargé|chargée de mission ~ patrimoine immobilier, chargé|chargée de mission ~ foncier
es $officer ~ patrimonio inmobiliario, $officer ~ bienes inmuebles
it $officer ~ patrimonio immobiliare
ro $officer ~ patrimoniu
pl $officer ~ nieruchomości|nieruchomościami, główn*|starsz* $officer ~ nieruchomości|nieruchomościami
uk $officer ~ майна, $officer ~ комунального майна, головн*|провідн*|старш* $officer ~ комунального майна, головн*|провідн*|старш* $officer ~ майна
ru $officer ~ имущества|недвижимости, главн*|ведущ*|старш* $officer ~ имущества|недвижимости
tr $officer ~ emlak, emlak $officer
ar $officer ~ العقارات|الاملاك
fa $officer ~ املاک

@forv_vann activity vann- og avløpsforvaltning ? saksbehandling utredning
nb vannforvaltningrådgiv*, vannforvaltningrådgjev*, vannforvaltningkonsulent*, vannforvaltningsjef*, vannforvaltningkoordinator*, vannforvaltningforvaltning*, vannforvaltningmyndighet*, vannmiljørådgiv*, vannmiljørådgjev*, vannmiljøkonsulent*, vannmiljøsjef*, vannmiljøkoordinator*, vannmiljøforvaltning*, vannmiljømyndighet*, avløpsrådgiv*, avløpsrådgjev*, avløpskonsulent*, avløpssjef*, avløpskoordinator*, avløpsforvaltning*, avløpsmyndighet*, va-rådgiv*, va-konsulent*, $officer ~ vann|avløp|vannforsyning|va
sv $officer ~ va|vatten, va|vatten $officer, vattenstrateg*, vattensamordnare*, vattenhandläggare*
da $officer ~ vand|spildevand, vand|spildevand $officer, vandkonsulent*, spildevandkonsulent*
en $officer ~ water|wastewater|sewerage, water|wastewater|sewerage $officer, head|manager|director ~ water|wastewater|sewerage, senior|policy|executive|government $officer ~ water|wastewater|sewerage
de $officer ~ wasserwirtschaft|abwasser|trinkwasser, wasserwirtschaft|abwasser|trinkwasser $officer, wasserwirtschaftreferent*, wasserwirtschaftamt*, abwasserreferent*, abwasseramt*, trinkwasserreferent*, trinkwasseramt*
fr $officer ~ eau|assainissement, chargé|chargée de mission ~ eau|assainissement
es $officer ~ agua|aguas|saneamiento
it $officer ~ acque|idrico
pt $officer ~ água|águas
ro $officer ~ ape|apelor
pl $officer ~ wodociągów, $officer ~ gospodarki wodnej, główn*|starsz* $officer ~ gospodarki wodnej, główn*|starsz* $officer ~ wodociągów
uk $officer ~ водних|водопостачання, головн*|провідн*|старш* $officer ~ водних|водопостачання
ru $officer ~ водных|водоснабжения, главн*|ведущ*|старш* $officer ~ водных|водоснабжения
tr $officer ~ su, su $officer
ar $officer ~ المياه|مياه
fa $officer ~ آب
nb fra|frå|innen|innenfor|innan|med|på vann|avløp|vannforsyning|va i offentlig|offentleg|kommunal|statlig|forvaltninga|forvaltningen|kommune|stat, fra|frå|innen|innenfor|innan|med|på vann|avløp|vannforsyning|va og|eller vann|avløp|vannforsyning|va i offentlig|offentleg|kommunal|statlig|forvaltninga|forvaltningen|kommune|stat
en in|with water|wastewater|sewerage in|within the|public|local|central

@forv_idrett activity idrettsforvaltning ? saksbehandling utredning
nb idrettsrådgiv*, idrettsrådgjev*, idrettskonsulent*, idrettssjef*, idrettskoordinator*, idrettsforvaltning*, idrettsmyndighet*, friluftslivsrådgiv*, friluftslivsrådgjev*, friluftslivskonsulent*, friluftslivssjef*, friluftslivskoordinator*, friluftslivsforvaltning*, friluftslivsmyndighet*, $officer ~ idrett|idrettsanlegg|friluftsliv|fritid
sv $officer ~ idrott|fritid, idrott|fritid $officer, idrottstrateg*, idrottsamordnare*, idrotthandläggare*, fritidstrateg*, fritidsamordnare*, fritidhandläggare*
da $officer ~ idræt|fritid, idræt|fritid $officer, idrætkonsulent*, fritidkonsulent*
en $officer ~ sport|sports|recreation|leisure, sport|sports|recreation|leisure $officer, head|manager|director ~ sport|sports|recreation|leisure, senior|policy|executive|government $officer ~ sport|sports|recreation|leisure
de $officer ~ sport|sportamt, sport|sportamt $officer, sportreferent*, sportamt*, sportamtreferent*, sportamtamt*
fr $officer ~ sports|sport, chargé|chargée de mission ~ sports|sport
es $officer ~ deporte|deportes
it $officer ~ sport
pt $officer ~ desporto
ro $officer ~ sport
pl $officer ~ sportu|sport, główn*|starsz* $officer ~ sportu|sport
uk $officer ~ спорту, головн*|провідн*|старш* $officer ~ спорту
ru $officer ~ спорта|спорту, главн*|ведущ*|старш* $officer ~ спорта|спорту
tr $officer ~ spor, spor $officer
ar $officer ~ الرياضه|رياضه
fa $officer ~ ورزش
nb fra|frå|innen|innenfor|innan|med|på idrett|idrettsanlegg|friluftsliv|fritid i offentlig|offentleg|kommunal|statlig|forvaltninga|forvaltningen|kommune|stat, fra|frå|innen|innenfor|innan|med|på idrett|idrettsanlegg|friluftsliv|fritid og|eller idrett|idrettsanlegg|friluftsliv|fritid i offentlig|offentleg|kommunal|statlig|forvaltninga|forvaltningen|kommune|stat
en in|with sport|sports|recreation|leisure in|within the|public|local|central

@forv_turisme activity reiselivsforvaltning ? saksbehandling utredning
nb reiselivsrådgiv*, reiselivsrådgjev*, reiselivskonsulent*, reiselivssjef*, reiselivskoordinator*, reiselivsforvaltning*, reiselivsmyndighet*, turismerådgiv*, turismerådgjev*, turismekonsulent*, turismesjef*, turismekoordinator*, turismeforvaltning*, turismemyndighet*, $officer ~ reiseliv|turisme|reiselivsutvikling
sv $officer ~ turism|besöksnäring, turism|besöksnäring $officer, turismstrateg*, turismsamordnare*, turismhandläggare*, besöksnäringstrateg*, besöksnäringsamordnare*, besöksnäringhandläggare*
da $officer ~ turisme, turisme $officer, turismekonsulent*
en $officer ~ tourism, tourism $officer, head|manager|director ~ tourism, senior|policy|executive|government $officer ~ tourism
de $officer ~ tourismus|fremdenverkehr, tourismus|fremdenverkehr $officer, tourismusreferent*, tourismusamt*, fremdenverkehrreferent*, fremdenverkehramt*
fr $officer ~ tourisme, chargé|chargée de mission ~ tourisme
es $officer ~ turismo
it $officer ~ turismo
pt $officer ~ turismo
ro $officer ~ turism
pl $officer ~ turystyki, główn*|starsz* $officer ~ turystyki
uk $officer ~ туризму, головн*|провідн*|старш* $officer ~ туризму
ru $officer ~ туризма|туризму, главн*|ведущ*|старш* $officer ~ туризма|туризму
tr $officer ~ turizm, turizm $officer
ar $officer ~ السياحه|سياحه
fa $officer ~ گردشگری
nb fra|frå|innen|innenfor|innan|med|på reiseliv|turisme|reiselivsutvikling i offentlig|offentleg|kommunal|statlig|forvaltninga|forvaltningen|kommune|stat, fra|frå|innen|innenfor|innan|med|på reiseliv|turisme|reiselivsutvikling og|eller reiseliv|turisme|reiselivsutvikling i offentlig|offentleg|kommunal|statlig|forvaltninga|forvaltningen|kommune|stat
en in|with tourism in|within the|public|local|central

@miljo activity miljø- og naturforvaltning ? saksbehandling utredning
nb fra|frå|innen|innenfor|med miljø|klima|natur|miljøarbeid|naturforvaltning i offentlig|offentleg|kommunal|statlig|forvaltningen|kommune|stat, miljørådgiv*, miljøvern*, klimarådgiv*, naturforvalt*, bærekraft*, klimatilpass*, miljøsjef*, forurensing*, forurensning*, avfallsrådgiv*, miljørådgjev*, miljøkonsulent*, miljøforvaltning*, miljøinspektør*, naturvern*, naturmangfold*, biologisk mangfold, verneområde*, vernområde*, viltforvalt*, vannforvaltning*, vassforvaltning*, artsforvaltning*, konsekvensutredning* ~ miljø*, nasjonalparkforvalt*, miljø og|eller|eller naturforvalt*, miljø og|eller klima*, natur og|eller miljø*, natur og|eller miljøforvaltning*, $officer ~ miljø|natur|klima|naturforvaltning|vern|naturmangfold|vilt|vannmiljø|forurensning|skog|utmark|friluftsliv, fagsjef* ~ miljø, klima og|eller miljø*, viltkonsulent*, utmarksforvaltning*
sv miljösamord*, miljöinspekt*, hållbarhet*, miljöhandläggare*, naturvård*, miljöstrateg*, miljöskydd*, $officer ~ miljö|natur|klimat|naturvård, biologisk mångfald
da miljømedarbejder*, bæredygtig*, miljøkonsulent*, naturbeskyttelse*, naturforvaltning*, $officer ~ miljø|natur|klima, biodiversitet*
en environmental, sustainability, climate adviser, ecologist, conservation, nature management, environment management, biodiversity, protected area*, national park ranger*, park ranger*, wildlife management, wildlife officer*, climate adaptation, pollution control, natural resource* management, environment|climate|biodiversity|wildlife|nature $officer, $officer ~ environment|environmental|climate|biodiversity|wildlife|nature, director|manager|head ~ environment|environmental|biodiversity|wildlife, senior|policy|executive|government $officer ~ environment|environmental|climate|biodiversity|wildlife|nature
de umwelt*, nachhaltigkeit*, naturschutz*, klimaschutz*, artenschutz*, biodiversität*, schutzgebiet*, landschaftspfleg*
nl milieu*, natuurbeheer*, natuurbescherming*, $officer ~ milieu|natuur
fr environnement*, développement durable, biodiversité, espaces protégés, protection de la nature, aires protégées, espaces naturels, $officer ~ biodiversité|environnement|nature|natura|forêt|climat, chargé|chargée de mission ~ biodiversité|environnement|nature|natura|forêt|climat
es medio ambiente, medioambiental, sostenibilidad, biodiversidad, espacios naturales, conservación de la naturaleza, áreas protegidas, gestión ambiental, técnic* ~ ambiental|ambiente, consultor* ambiental, impacto ambiental
it $officer ~ ambiente|ambientale, ufficio|settore|servizio ambiente, tutela ~ ambiente, gestione|valutazione|impatto|consulente ambientale, aree protette, biodiversità, tutela della natura, parco naturale
pt meio ambiente, ambiental, biodiversidade, conservação da natureza, áreas protegidas, $officer ~ ambiente
ro mediu, protecția mediului, mediului, biodiversitate, arii protejate
pl ochron* środowiska, środowisk* natural*, ochron* przyrody, bioróżnorodnoś*, obszar* chronion*, park* krajobraz*, $officer ~ środowiska|przyrody, główn*|starsz* $officer ~ środowiska|przyrody
cs životní* prostředí, ochran* přírody, biodiverzit*
uk еколог*, охорон* довкілля, довкілля, природоохорон*, охорон* природ*, заповідник*, біорізноманітт*
ru эколог*, охран* окружающей, охран* природ*, природоохран*, заповедник*, биоразнообрази*, особо охраняем*
bg околна среда, околната среда, еколог*, биоразнообраз*
bs zaštit* okoliša, zaštit* životne sredine, zaštit* prirode, заштит* животне средине
lt aplinkosaug*, aplinkos apsaug*, gamtosaug*
lv vides aizsardzīb*, dabas aizsardzīb*
et keskkonnakaits*, looduskaits*
fi ympäristönsuojel*, luonnonsuojel*, ympäristöasiantuntij*
tr çevre mühendis*, çevre koruma, çevre uzman*, doğa koruma, milli park*, biyoçeşitlilik, çevre ve şehircilik
ar البيئه, حمايه البيئه, بيئي, بييي, المحميات, التنوع الحيوي, شؤون البيئه
fa محیط زیست, منابع طبیعی, محیط‌زیست, تنوع زیستی, زیست محیطی
so deegaanka, ilaalinta deegaanka
ur ماحولیات, ماحولیاتی, تحفظ ماحول, جنگلی حیات
ti ምክልኻል ኣከባቢ, ሓለዋ ከባቢ, ከባብያዊ
am የአካባቢ ጥበቃ, አካባቢ ጥበቃ
sq mjedisi*, mbrojtj* ~ mjedisit
ku jîngeh*

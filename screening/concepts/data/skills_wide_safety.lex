# Certificates, methods and tasks of sea, road, defence, police, fire and technical services.

@stcw skill STCW-sikkerhetskurs
nb stcw, sikkerhetskurs + stcw|sjøfolk|skip|sjø, grunnleggende sikkerhetskurs ~ sjø*, sikkerhetskurs for sjøfolk, sikkerhetskurs for fiskere, sikkerhetskurs for skip*
en stcw*, basic safety training, personal survival techniques, proficiency in survival craft, bst certificate
ru пднв, птмв, конвенционн* подготовк*, начальная подготовка по безопасности
uk пднв, конвенційн* підготовк*
uk початков* підготовк* ~ безпек*
pl konwencj* stcw, indywidualn* techniki ratunkow*, bezpieczeństwo własne
tl batayang kaligtasan
@passasjerkrise skill passasjer- og krisehåndtering < stcw
nb passasjer- og krisehåndter*, passasjer ~ krisehåndter*, krise- og passasjerhåndter*, stcw v/2, passasjerskip*, krisehåndteringskurs passasjer*
sv passagerarhanter*, krishantering ~ passager*
da passagersikkerhed*, krisestyring ~ passager*
en crowd management, crisis management and human behavio*, passenger ship safety, passenger safety, stcw v/2, passenger ship*
de krisenbewältigung ~ fahrgast*, fahrgastschiff*, umgang mit menschenmengen
fr encadrement des passagers, gestion des foules, navires à passagers
es gestión de multitudes, control de multitudes, buques de pasaje
pt gestão de multidões, navios de passageiros
it gestione della folla, navi passeggeri
ro gestionarea mulțimii, nave de pasageri
pl kierowani* tłumem, statk* pasażersk*
bs upravljanj* masom, putnički* brodov*
hr nadzor i upravljanje skupinama, putnički* brod*
lt minios valdym*, keleivini* laiv*
lv pūļa vadīb*, pasažieru kuģ*
et reisilaeva*, rahvahulga*
ru управлени* неорганизованн* масс*, пассажирск* суд*
uk управлін* неорганізованими масами, пасажирськ* суд*
el διαχείριση πλήθους, επιβατηγ*
tr kalabalık yönetim*, yolcu gemi*
ar اداره الحشود, سفن الركاب
fa مدیریت ازدحام, کشتی مسافربری
tl crowd control
@gmdss skill GMDSS < stcw
en gmdss, goc certificate, roc certificate
ru гмссб
uk гмзлб
nb gmdss*, radiooperatør* ~ skip*, GOC!, ROC!
@vhf skill VHF-sertifikat
nb vhf*, src-sertifikat*
en vhf*, short range certificate
@batforerproven skill båtførerprøven
nb båtførerprøv*, båtførerbevis*, båtførersertifikat*, d5l, d6l
nn båtførarprøv*
sv förarintyg*, kustskepparintyg*, skepparexamen
da duelighedsbevis*, speedbådscertifikat*
de sportbootführerschein*
en boating licen*, powerboat certificate*, boatmaster*
@navigasjon skill navigasjon +listed
nb navigasjon*, navigering*, ecdis, sjøkart*, brovakt*
sv navigation*, navigering*
da navigation*
fi navigoin*, merenkulku
nl navigatie, zeekaart*
de seenavigation, nautische navigation, seekart*, brückenwache*
en marine navigation, ecdis, bridge watch*, nautical chart*, celestial navigation, passage planning, navigational watch*
fr navigation maritime, quart à la passerelle, cartes marines
es navegación marítima, guardia de navegación, cartas náuticas
pt navegação marítima
it navigazione marittima, guardia di navigazione
pl nawigacj*, wacht* nawigacyjn*
hr navigacij*
bs navigacij*
ru судовожден*, навигацион*, навигаци*, экнис
uk судноводін*, навігаційн* вахт*, навігаці*
lt navigacij*
lv navigācij*
et navigatsioon*
el ναυσιπλοΐ*
tr seyir vardiya*, gemi seyir, navigasyon
ar ملاحه بحريه
fa ناوبری, دریانوردی
@dekksertifikat skill dekksoffisersertifikat
nb dekksoffisersertifikat*, kompetansesertifikat dekk*, styrmannssertifikat*
en certificate of competency, oow certificate
ru диплом судоводител*
uk диплом судноводі*
@maskinsertifikat skill maskinoffisersertifikat
nb maskinoffisersertifikat*, maskinistsertifikat*, kompetansesertifikat maskin
en eoow, engineer officer certificate*
@oljevern skill oljevernberedskap
nb oljevern*, akutt forurensning*, oljeutslipp*
en oil spill*, marine pollution response
de ölunfall*, ölwehr*
fr antipollution, marée noire, marées noires
es derrames de petróleo, derrames de hidrocarburos
ru разлив* нефт*
uk розлив* нафт*
pl rozlew* olej*
@dykking skill dykking
nb dykking, dykker*, dykkesertifikat*, undervannsinspeks*, undervannsarbeid*, redningsdykk*, røykdykk* og redningsdykk*, yrkesdykk*, rov-operatør*
nn dykking, dykkar*
sv dykning, dykar*, yrkesdykar*
da dykning, dykker*
fi sukellus*, sukeltaja*
nl duikwerk*, duiker*
de berufstaucher*, taucher*, unterwasserinspekt*
en commercial div*, diving operations, underwater inspection*, rescue diver*, scuba*, diver certificate*, professional diver*
fr plongée, plongeur subaquatique, plongeurs, scaphandrier*
es buceo, buzo*
pt mergulho, mergulhador*
it sommozzator*, subacque*
ro scafandr*, scufundăr*
pl nurk*
cs potápěč*, potápěn*
hu búvár*
bs ronilac, ronjenj*, ronioc*
sr ронила*, роњењ*
bg водолаз*
ru водолаз*
uk водолаз*
lt naras, nardym*
lv nirēj*, niršan*
et tuuker*, sukeldum*
el δύτη*, κατάδυσ*
tr dalgıç*, dalış*
ar غوص, غواص, غطاس
fa غواصی, غواص
vi thợ lặn
zh *潜水*

@traverskran skill traverskran < kran
nb traverskran*, løfteutstyr*, anhuker*
en overhead crane*, bridge crane*, lifting equipment, slinger*, rigger*
de brückenkran*, hebezeug*, anschläger*
pl suwnic*
@sprinkler skill sprinkleranlegg
nb sprinkler*, slokkeanlegg*, slukkeanlegg*
en sprinkler*, fire suppression
de sprinkler*, löschanlag*
fr sprinkler*, extinction automatique
es rociador*
pl tryskacz*, gaśnicz*
ru спринклер*, пожаротуш*
uk спринклер*, пожежогас*
tr sprinkler*, yağmurlama sistem*
ar رشاشات الحريق, مرشات
@kuldemedier skill F-gass-sertifikat
nb kuldemedi*, f-gass*, kjølesertifikat*, kjøleanlegg*, kuldeanlegg*, kuldeteknik*
nn kuldemedi*, f-gass*
sv köldmedi*, kylcertifikat*, f-gas*
da kølemid*, kølecertifikat*, kølemontør*
fi kylmäaine*
de kältemittel*, kälteschein*, kälteanlag*
nl f-gassen*, koeltechnic*
en refrigerant*, f-gas*, f-gases, refrigeration
fr fluides frigorigènes, attestation d'aptitude frigor*, frigoriste*
es gases fluorados, gases refrigerantes, refrigerantes fluorados
pt gases fluorados
it gas fluorurati, f-gas, patentino frigorist*, fgas
ro agent* frigorific*, gaze fluorurate
pl f-gaz*, czynnik* chłodnicz*, chłodnictw*
cs chladiv*, f-plyn*
hu hűtőközeg*, f-gáz*
bs rashladn* sredstv*, freon*
ru хладагент*, хладон*, фреон*
uk холодоагент*, фреон*
lt šaltnešio, šaldymo agent*, f-duj*
tr soğutucu gaz*, soğutucu akışkan*
ar وسائط التبريد, غازات التبريد, تبريد وتكييف
@asfalt skill asfaltarbeid
nb asfalt*, fresing av asfalt
sv asfalt*
en asphalt*, paving*, tarmac
de asphalt*
fr enrobés, asphaltage
es asfalt*
pt asfalt*
it asfalt*
ro asfalt*
pl asfalt*
cs asfalt*
bs asfalt*
ru асфальт*
uk асфальт*
bg асфалт*
lt asfalt*
tr asfalt*
ar اسفلت, تعبيد الطرق
fa آسفالت*
@vintervedlikehold skill vintervedlikehold
nb brøyt*, strøing*, vinterdrift*, vintervedlikehold*, snørydd*, snømåking*, salting av veg*
nn brøyt*, vinterdrift*
sv snöröj*, vinterväghållning*, plogning, halkbekämp*
da snerydning*, vintertjeneste*, saltning*
fi auraus*, talvihoito*, lumityö*, hiekoit*
de winterdienst*, schneeräum*, streudienst*
nl gladheidsbestrijding, sneeuwruimen, winterdienst
en snow clearing, snow removal, snow plough*, snow plow*, gritting, winter maintenance, winter road
fr déneigement, viabilité hivernale, salage
es vialidad invernal, quitanieves
it sgombero neve, spazzaneve, spargisale
ro deszăpezir*
pl odśnieżani*, zimow* utrzyman*, pług* śnieżn*
cs zimní údržb*, odklíz* sněhu
bs čišćenj* snijega, zimsk* održavanj*
ru уборк* снега, снегоуборочн*, зимн* содержан*
uk прибиран* снігу, снігоприбирал*, зимов* утриман*
bg снегопочистван*, зимно поддържане
lt sniego valym*
lv sniega tīr*
et lumetõrje*
tr kar küreme, kar temizl*, kışlık bakım
ar ازاله الثلوج
fa برف روبی, برف‌روبی
@trafikksikkerhet skill trafikksikkerhet
nb trafikksikkerh*, trafikksikring*, ulykkesanalys*, trafikktell*
nn trafikktrygg*
sv trafiksäkerh*
da trafiksikkerhed*, færdselssikkerhed*
fi liikenneturvall*
nl verkeersveiligheid
de verkehrssicherheit*
en road safety, traffic safety
fr sécurité routière
es seguridad vial
pt segurança rodoviária
it sicurezza stradale
ro siguranț* rutier*
pl bezpieczeństw* ruchu drogowego
cs bezpečnost* silničního provozu
bs sigurnost* saobraćaja, sigurnost* prometa
ru безопасност* дорожного движения, безопасност* движения
uk безпек* дорожнього руху, безпек* руху
lt eismo saug*
tr trafik güvenliği, yol güvenliği
ar سلامه مروريه, سلامه الطرق
fa ایمنی راه*, ایمنی ترافیک
@trafikkmodell skill transportmodeller +listed
nb trafikkberegn*, transportmodell*, trafikkmodell*, trafikksimuler*, trafikkanalys*, aimsun, vissim
sv trafikanalys*, trafikprognos*
en traffic model*, transport model*, traffic simulation, traffic analys*, vissim, aimsun, ptv visum, traffic forecast*
de verkehrsmodell*, verkehrsplan*, verkehrssimul*
fr modélisation du trafic, modélisation des déplacements
es modelos de transporte, modelización del tráfico, estudios de tráfico
pl model* ruchu, modelowani* ruchu, prognoz* ruchu
ru транспортн* модел*
uk транспортн* модел*
tr trafik modelleme, ulaşım modelleme
@bruinspeksjon skill bruinspeksjon in=bru
nb bruinspeks*, broinspeks*, brukontroll*, bruforvalt*
sv broinspekt*
en bridge inspection*, bridge assessment*, bridge condition
de brückenprüf*, din 1076
fr inspection* d'ouvrages d'art, inspection* de ponts
es inspección de puentes
pl przegląd* mostów, przegląd* obiektów mostow*
ru обследовани* мостов
uk обстежен* мостів
tr köprü inceleme*, köprü muayene*
@signalanlegg skill jernbanesignal in=jernbane
nb signalanlegg*, ertms, sikringsanlegg*, signalmontør*
sv signalanlägg*, signaltekn*
da signalanlæg*, signaltekn*
de stellwerk*, signaltechnik*, leit- und sicherungstechnik, eisenbahnsignal*
nl treinbeveiliging
en railway signalling, rail signalling, railway signaling, interlocking, ertms, etcs, signalling technician*, signalling system*
fr signalisation ferroviaire
es señalización ferroviaria
it segnalamento ferroviario
pl sterowani* ruchem kolejowym, sygnalizacj* kolejow*, srk
ru сцб, железнодорожн* сигнализ*
uk сцб, залізничн* сигналіз*
tr demiryolu sinyal*, sinyalizasyon
ar اشارات السكك
@motorsag skill motorsag og trefelling
nb motorsag*, trefelling*, felling av trær, ryddesag*, sagkjedekurs*
nn motorsag*
sv motorsåg*, röjsåg*, trädfällning*
da motorsav*, træfældning*
fi moottorisaha*, puunkaato*
nl motorkettingzaag*, kettingzaag*, bomen vellen
de motorsäge*, kettensäge*, motorsägenschein*, baumfäll*
en chainsaw*, chain saw*, tree felling, felling trees, tree surgery
fr tronçonneuse*, abattage d'arbres
es motosierra*, tala de árboles
pt motosserra*
it motosega*, abbattimento alberi
ro drujb*, motofierăstr*, doborâre* arborilor
pl pilarz*, pił* spalinow*, pił* łańcuchow*, wycink* drzew
cs motorov* pil*, kácen* strom*
hu motorfűrész*, fakitermel*
bs motorn* pil*|testere, sječ* drveć*
sr моторн* тестер*
bg моторен трион, резачка
ru бензопил*, валк* деревьев, вальщик*
uk бензопил*, валк* дерев, валян* дерев
lt motorinis pjūklas, motoriniu pjūklu, medžių kirtim*
lv motorzāģ*
et mootorsaag*, mootorsae*
tr motorlu testere, ağaç kesim*
ar منشار الي, قطع الاشجار
fa اره برقی, قطع درختان
@rorinspeksjon skill rørinspeksjon og spyling
nb rørinspeks*, spyling*, slamsug*, spylebil*, kloakkspyl*, lekkasjesøk*, lekkasjelytt*
sv rörinspekt*, spolning*, läcksökn*
da tv-inspektion*, kloakspul*, lækagesøg*
en pipe inspection*, cctv drain*, sewer inspection*, jetting, leak detection, drain cleaning, pipe flushing
de kanalinspekt*, kanalreinig*, rohrinspekt*, leckortung*
fr inspection* de canalisation*, hydrocurage, recherche de fuites
es inspección de tuberías, detección de fugas
pl inspekcj* kanaliz*, lokalizacj* wyciek*
ru поиск* утечек, промывк* трубопровод*, телеинспекц*
uk пошук* витоків, промивк* трубопровод*
@slambehandling skill slambehandling
nb slam, slammet, slambehandl*, avvanning*, biogass*
sv slambehandl*, slamavvattn*
da slambehandl*, slamafvand*
en sludge*, biogas*
de klärschlamm*, schlammbehandl*, biogas*
fr boues, traitement des boues
es lodos, fangos
pt lamas, lodos
it fanghi
ro nămol*
pl osad* ściekow*, osadów ściekowych, biogaz*
cs kalov* hospodářstv*
bs mulj*
ru обработк* осадк*, иловы*
uk обробк* осад*, мулов*
tr çamur arıtma, arıtma çamuru
ar معالجه الحماه, حماه
@adk skill ADK-kurs
nb adk, adk1, adk 1
@roykdykking skill røykdykking
nb røykdykk*
sv rökdyk*
da røgdyk*
fi savusukel*
de atemschutzgeräteträger*
en breathing apparatus, ba wearer*, smoke diver*, smoke diving
fr port de l'ari, appareil respiratoire isolant
es equipos de respiración autónoma
pl aparat* oddechow*
ru газодымозащит*
uk газодимозахис*
@cim skill krisestøtteverktøy
nb CIM!, f24, rayvn, dsb-cim
en crisis incident management
@ovelser activity øvelser og kriseøving < beredskap
nb øvelsesplan*, beredskapsøv*, kriseøv*, planlegging av øvelser, øvingsplan*, øvelser, øvelsesledelse, øvingsleiing
sv krisövning*, beredskapsövning*, övningsplan*
da beredskapsøv*, kriseøv*, øvelsesplanlæg*
fi valmiusharjoitu*
nl crisisoefening*, rampenoefening*
de katastrophenschutzübung*, krisenübung*, übungsplanung
en emergency exercise*, tabletop exercise*, exercise planning, crisis exercise*, emergency drill*, military exercise*
fr exercice* de crise, exercices de sécurité civile, exercices militaires
es simulacros de emergencia, ejercicios de emergencia, planificación de ejercicios
pt simulacros, exercícios de emergência
it esercitazion* ~ protezione civile|emergenza
ro exerciți* ~ urgenț*, exerciți* militare
pl ćwicze* ~ kryzysow*|obronn*|ratownicz*
ru учени* ~ гражданск* оборон*|мчс|чрезвычайн*, командно-штабн* учени*
uk навчан* ~ цивільн* захист*|надзвичайн*, командно-штабн* навчан*
tr tatbikat*
ar تمارين الطوارئ, تدريبات الاخلاء, مناورات
fa مانور*, رزمایش
@sikkerhetsloven skill sikkerhetsloven og forebyggende sikkerhet
nb sikkerhetslov*, forebyggende sikkerhet*, objektsikring*, sikkerhetsgradert*, personellsikkerhet*, sikkerhetsklarer*, skjermingsverdig*, grunnsikring*
sv säkerhetsskydd*
da sikkerhedsgodkend*
en protective security, security clearance, classified information, critical infrastructure protection
de geheimschutz*, sicherheitsüberprüf*, objektschutz*
fr habilitation secret, protection du secret, secret défense
es información clasificada, protección de infraestructuras críticas
pl informacj* niejawn*
cs utajovan* informac*
ru государственн* тайн*
uk державн* таємниц*
lt įslaptint*
et riigisaladus*
tr gizlilik dereceli
@ammunisjon skill våpen og ammunisjon
nb våpenkontroll*, ammunisjon*, våpen, våpenteknik*, eksplosiv*, våpenforvalt*
sv ammunition*, vapenteknik*
da ammunition*, våbenteknik*
fi ampuma-ase*, ammus*
de munition*, waffentechnik*, waffenmechanik*
en ammunition, weapons, firearm*, armoury, explosive ordnance, armourer*
fr munition*, armement
es municion*, armamento, armas
it munizion*, armament*
ro muniți*, armament*
pl amunicj*, uzbrojeni*, broni palnej, broń palna
cs střeliv*, munice
ru боеприпас*, вооружени*
uk боєприпас*, озброєн*
tr mühimmat, silah bakım*
ar ذخيره, اسلحه
fa مهمات, اسلحه
@samband skill samband og krypto
nb samband*, krypto*, nødnett*, feltsamband*
sv samband*, kryptoteknik, rakel
da signaltjeneste
en military communications, signals corps, cryptograph*, tactical radio, tetra radio
de fernmelde*, kryptograph*, digitalfunk*
fr transmissions militaires, cryptograph*
es transmisiones militares, criptograf*
pl łącznoś* wojskow*, kryptograf*
ru связист*, криптограф*, войска связи
uk зв'язківц*, криптограф*, військ зв'язку
@kampkjoretoy skill kampkjøretøy
nb kampkjøretøy*, stridsvogn*, beltevogn*, pansrede kjøretøy*, militære kjøretøy*
sv stridsfordon*, stridsvagn*, bandvagn*
da kampvogn*
fi panssari*, taisteluajoneuvo*
de panzer*, militärfahrzeug*
en armoured vehicle*, armored vehicle*, combat vehicle*, tanks maintenance, military vehicle*
fr véhicules blindés, blindés
es vehículos blindados, carros de combate
pl pojazd* opancerzon*, czołg*, bojow* wóz|wozów|wozy
ru бронетехник*, боевых машин, танков*
uk бронетехнік*, бойових машин, танков*
tr zırhlı araç*
@avhor skill avhør +listed
nb avhør*, kreativ metode, dommeravhør*, tilrettelagt* avhør*
sv förhör*
da afhøring*
fi kuulustelu*
nl verhoren, verhoor*
de vernehmung*, befragung von zeugen
en interview* & suspect*|witness*, interrogat*, investigative interview*, police interview*
fr auditions de témoins, audition* & témoin*|suspect*, interrogatoire*
es interrogatorio*, toma de declaraci*
pt interrogatóri*, inquirição
it interrogator*
ro audieri* ~ martor*|suspec*, interogator*
pl przesłuch*
cs výslech*
hu kihallgat*
bs saslušanj*, ispitivanj* svjedok*
bg разпит*
ru допрос*
uk допит*
lt apklaus*
lv nopratināš*
et ülekuulam*
tr sorgu*, ifade alma
ar استجواب, تحقيق مع المشتبه
fa بازجویی
@okokrim skill økonomisk kriminalitet
nb økonomisk* kriminalitet*, økokrim*, bedrageri*, svindel*, korrupsjon*, arbeidslivskriminalitet*, a-krim*
nn økonomisk* kriminalitet*
sv ekonomisk brottslighet, ekobrott*, bedrägeri*
da økonomisk kriminalitet, bedrageri*
fi talousriko*, petos*
nl fraude*, financieel-economische criminaliteit
de wirtschaftskriminalität*, wirtschaftsstraf*, betrug*
en economic crime*, financial crime*, white-collar crime*, fraud*, corruption
fr criminalité financière, délinquance financière, fraude*, délits économiques
es delitos económicos, delincuencia económica, fraude*, delitos financieros
pt crime* económic*, crimes económicos, fraude*
it reati finanziari, reati economici, frod*
ro infracțiuni economice, criminalitate economică, criminalității economice, fraud*
pl przestępcz* gospodarcz*, przestępstw* gospodarcz*, oszustw*
cs hospodářsk* kriminalit*, hospodářsk* trestn*
hu gazdasági bűncselekmény*, csalás*
bs privredn* kriminal*, gospodarsk* kriminal*, prevar*
bg икономически престъплени*, измам*
ru экономическ* преступ*, мошеннич*, обэп
uk економічн* злочин*, шахрайств*, економічн* безпек*
lt ekonomini* nusikaltim*, sukčiav*, finansini* nusikaltim*
lv ekonomisk* noziegum*, krāpšan*
et majanduskurite*, pettus*
el οικονομικ* έγκλημα, οικονομικού εγκλήματος, απάτη*
tr mali suç*, ekonomik suç*, dolandırıcılık
ar جرائم اقتصاديه, جرائم ماليه, احتيال
fa جرایم اقتصادی, کلاهبرداری, جرائم مالی
@tariffering skill tariffering og tolltariff
nb tariffering*, tolltariff*, varenummer*, klassifisering av varer, vareklassifiser*, hs-kode*
sv tulltaxa*, klassificering av varor
da toldtarif*, tarifering
fi tullitariffi*, tullinimik*
nl tariefindeling, goederencode*
de zolltarif*, warentarif*, einreihung*, tarifierung*
en customs tariff*, tariff classification, hs code*, commodity code*, classification of goods, harmonized system
fr classement tarifaire, tarif douanier, nomenclature douanière
es clasificación arancelaria, arancel*
pt classificação pautal, pauta aduaneira
it classificazione doganale, tariffa doganale
ro încadrare* tarifar*, tarif* vamal*
pl taryf* celn*, klasyfikacj* taryfow*
cs celn* sazebník*
hu vámtarif*
bs carinsk* tarif*
bg тарифно класиране, митническа тарифа
ru тн вэд, таможенн* тариф*, классификаци* товар*
uk уктзед, уткзед, митн* тариф*, класифікац* товар*
lt tarifin* klasifikavim*, muitų tarif*
lv tarif* klasifikācij*
tr gtip, gümrük tarife*
ar تعرفه جمركيه, تصنيف البضائع
fa تعرفه گمرکی
@varekontroll activity toll- og varekontroll < tollarbeid
nb varekontroll*, tollkontroll*, tollbehandl*, vareførsel*
sv tullkontroll*, varukontroll*
da toldkontrol*
fi tullitarkast*, tullivalvonta*
nl douanecontrole
de zollkontroll*, zollabfertig*, warenkontroll*, zollbeschau
en customs control*, customs inspection*, customs officer*, cargo inspection*, goods inspection*
fr contrôle douanier, contrôles douaniers, douanier*
es control aduanero, inspección aduanera, controles aduaneros
pt controlo aduaneiro
it controllo doganale, controlli doganali
ro control vamal, controlul vamal, inspector vamal
pl kontrol* celn*, odpraw* celn*
cs celn* kontrol*, celn* dohled*
hu vámellenőrz*, vámvizsgálat*
bs carinsk* kontrol*, carinsk* pregled*
sr царинск* контрол*
bg митнически контрол, митническа проверка
ru таможенн* контрол*, таможенн* досмотр*
uk митн* контрол*, митн* огляд*
lt muitin* tikrinim*, muitinės kontrol*
lv muitas kontrol*
et tollikontroll*
sq kontroll* doganor*
el τελωνειακ* έλεγχ*
tr gümrük kontrol*, gümrük muayene*
ar تفتيش جمركي, رقابه جمركيه
fa بازرسی گمرک*, کنترل گمرکی
@tjenestehund skill tjenestehund
nb tjenestehund*, narkotikahund*, hundefører*, patruljehund*
sv tjänstehund*, hundförare*
en sniffer dog*, detection dog*, dog handler*, k9
de diensthund*, spürhund*, hundeführer*
fr maître-chien*, cynophile*
es guía canino, unidad canina
pl przewodnik* ps*
ru кинолог*
uk кінолог*
tr köpek eğitmen*

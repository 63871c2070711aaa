# Nature, planning, building, property, culture, archives and communication as postings name them.

@naturtyper skill kartlegging av natur +listed
nb naturtype*, naturkartlegg*, artskartlegg*, naturmangfold*, biologisk mangfold, vegetasjonskartlegg*, kartlegging av natur*|arter
nn naturtyp*, naturmangfald*
sv naturinventer*, naturvärdesinventer*, biologisk mångfald, artinventer*
da naturkortlægning*, biodiversitet*, naturtyper
fi luontokartoit*, luontotyyp*, lajisto*
nl natuurinventaris*, biodiversiteit*, vegetatiekarter*
de biotopkartier*, artenschutz*, artenvielfalt, biodiversität*, vegetationskund*
en habitat mapping, habitat survey*, biodiversity, ecological survey*, species survey*, vegetation survey*, species mapping
fr inventaire* naturaliste*, biodiversité, cartographie d'habitats, habitats naturels, inventaires faune
es biodiversidad, inventario* de flora, inventario* de fauna, cartografía de hábitats
pt biodiversidade, inventário* de fauna, mapeamento de habitats
it biodiversità, censiment* faunistic*, mappatura degli habitat
ro biodiversitat*, cartare* habitat*, inventariere* specii*
pl bioróżnorodnoś*, inwentaryzacj* przyrodnicz*, siedlisk* przyrodnicz*
cs biodiverzit*, mapování biotopů
hu biodiverzitás*, élőhely-térkép*, élőhelytérkép*
bs biodiverzitet*, bioraznolikost*, kartiranj* staništa
bg биоразнообрази*, картиране на местообитания
ru биоразнообраз*, инвентаризаци* флоры, учёт животных
uk біорізноманітт*, картуван* оселищ, інвентаризац* флори
lt biologin* įvairov*, buveini* kartograf*, buveinių
lv bioloģisk* daudzveidīb*, biotopu kartēšan*
et elurikkus*, elupaika*
tr biyoçeşitlilik, habitat haritalama
ar تنوع حيوي, تنوع بيولوجي
fa تنوع زیستی
vi đa dạng sinh học
zh *生物多样性*
@skjotsel skill skjøtsel av verneområder
nb skjøtsel*, verneområd*, naturreservat*, nasjonalpark*, naturoppsyn*
nn skjøtsel*, verneområd*
sv naturvård*, naturreservat*, nationalpark*, skötselplan*
da naturpleje*, naturreservat*, nationalpark*
fi kansallispuisto*, luonnonsuojelualue*
nl natuurbeheer, natuurreservaat*, nationaal park
de naturschutzgebiet*, nationalpark*, landschaftspflege*, schutzgebiet*
en nature reserve*, national park*, protected area*, conservation management, habitat management, park ranger*
fr réserve* naturelle*, parc national, parcs nationaux, espaces protégés
es espacios protegidos, parque nacional, parques nacionales, áreas protegidas, reserva natural
pt áreas protegidas, parque nacional
it aree protette, parco nazionale, riserva naturale
ro arii protejate, ariilor protejate, parc* național
pl park* narodow*, rezerwat* przyrody, obszar* chronion*
cs národní* park*, chráněn* území, chko
hu nemzeti park*, természetvédelmi terület*
bs zaštićen* područj*, nacionaln* park*
bg национален парк, защитени територии
ru заповедник*, национальн* парк*, охраняем* территори*
uk заповідник*, національн* природн* парк*, заказник*
lt saugom* teritorij*, nacionalin* park*
lv aizsargājam* teritorij*, nacionāl* park*
et kaitseala*, rahvuspark*
tr milli park*, koruma alan*
ar محميات طبيعيه, محميه طبيعيه
fa مناطق حفاظت شده, پارک ملی
@vilt skill viltforvaltning
nb vilt*, viltforvalt*, rovvilt*, hjortevilt*, fallvilt*
sv viltförvalt*, viltvård*
da vildtforvalt*
de wildtiermanage*, wildbiolog*, jagdverwaltung
en wildlife manage*, game manage*, wildlife conserv*
fr gestion de la faune, faune sauvage
es gestión de fauna, fauna silvestre
pl gospodark* łowieck*, zwierz* łown*
ru охотоведен*, охотничь* хозяйств*
uk мисливств*, мисливськ* господарств*
@klimatilpasning skill klimatilpasning og flom
nb klimatilpas*, flomsikring*, flom*, flaum*, erosjonssikr*, naturfare*, skredfare*, skredvurder*, overvannshåndter*
nn klimatilpass*, flaumsikring*
sv klimatanpass*, översvämning*
da klimatilpas*, oversvømmelse*
fi ilmastonmuutokseen sopeut*, tulva*
nl klimaatadaptatie*, overstroming*, waterveiligheid
de klimaanpassung*, hochwasserschutz*, naturgefahr*, lawinen*
en climate adaptation, climate change adaptation, flood protection, flood risk, flood manage*, natural hazard*, avalanche*, landslide*, climate resilience
fr adaptation au changement climatique, risque* d'inondation, inondations, risques naturels, avalanche*
es adaptación al cambio climático, inundacion*, riesgos naturales
pt adaptação às alterações climáticas, inundaç*, cheias
it adattamento ai cambiamenti climatici, rischio idrogeologico, alluvion*, frane
ro adaptare* la schimbările climatice, inundați*
pl adaptacj* do zmian klimatu, powodzi*, przeciwpowodziow*
cs adaptac* na změnu klimatu, protipovodňov*, povodn*
hu klímaadaptáci*, árvízvédel*
bs adaptacij* na klimatske, poplav*
sr поплав*
bg адаптация към изменението на климата, наводнени*
ru адаптаци* к изменению климата, паводк*, наводнен*, лавин*
uk адаптаці* до зміни клімату, паводк*, повен*
lt prisitaikym* prie klimato, potvyni*
lv pielāgošan* klimata, plūd*
et kliimamuutustega kohan*, üleujutus*
tr iklim değişikliğine uyum, taşkın*
ar تكيف مع تغير المناخ, فيضانات, فيضان
fa سازگاری با تغییر اقلیم, سیلاب*
vi biến đổi khí hậu, lũ lụt
zh *气候适应*, *防洪*
@stoy skill støy
nb støyberegn*, støymål*, støyvurder*, støyutred*, akustikk*, støykart*
sv bullerberäkn*, bullermät*, bullerutred*, akustik*
da støjberegn*, støjmål*, akustik*
fi melumall*, melusel*, akustiik*
nl geluidmeting*, geluidsonderzoek*, akoesti*
de schallschutz*, lärmschutz*, lärmmess*, akustik*
en noise assessment*, noise calculation*, noise measurement*, acoustic consult*, acoustics, noise modelling, noise mapping
fr acoustique, étude* de bruit, mesure* de bruit
es acústica, medición de ruido, mediciones de ruido, estudios de ruido
pt acústica, medição de ruído
it acustic*, misure di rumore
ro acustic*, măsurători de zgomot
pl akustyk*, pomiar* hałasu, analiz* akustyczn*
cs akustick* studi*, měření hluku
ru акустик*, измерени* шума, расчет* шума
uk акустик*, вимірюван* шуму
tr gürültü ölçüm*, akustik*
ar قياس الضوضاء, صوتيات
fa اندازه گیری صدا, آکوستیک
@forurensning skill forurensning og utslippstillatelser
nb forurensning*, utslippstillat*, utslippssøk*, forureining*, forurensningslov*, grunnforurens*
sv föroren*, miljötillstånd*, utsläpp*
da forurening*, udledningstillad*, miljøgodkend*
fi ympäristölup*, pilaantu*, päästö*
nl milieuvergunning*, bodemverontreiniging, vervuiling
de immissionsschutz*, altlasten*, umweltgenehmig*, schadstoff*
en pollution control, environmental permit*, contaminated land, discharge permit*, emission permit*, pollution
fr pollution*, icpe, autorisations environnementales, sols pollués
es contaminación, licencia ambiental, autorización ambiental, suelos contaminados, vertidos
pt poluição, licenciamento ambiental
it inquinament*, autorizzazion* ambiental*, bonific*
ro poluar*, autorizați* de mediu
pl zanieczyszcze*, pozwole* środowiskow*, pozwole* zintegrowan*
cs znečišt*, integrovan* povolen*
hu szennyez*, környezethasználati*
bs zagađenj*, okolinsk* dozvol*
bg замърсяван*, екологични разрешителни
ru загрязнен*, выброс*
uk забруднен*, викид*
lt tarš*, taršos leidim*
lv piesārņojum*, piesārņojošas darbības atļauj*
et saaste*, keskkonnalub*
tr kirlilik*, çevre izni
ar تلوث, تصاريح بيييه
fa آلودگی*
@vannforskriften skill vannforvaltning
nb vannforskrift*, vannforvaltning*, vannmiljø*, vanndirektiv*
en water framework directive, water quality, water resources management
sv vattenförvalt*
de wasserrahmenrichtlinie, gewässerschutz*
@naturmangfoldloven skill naturmangfoldloven
nb naturmangfoldlov*
@sosi skill SOSI og kartstandarder +listed
nb sosi, fkb
en gml format, inspire directive
@ns3420 skill NS 3420 og beskrivelser
nb ns 3420, ns3420, beskrivelsestekst*, mengdebeskriv*, isy beskrivelse, g-prog
en bill of quantities, bills of quantities
de leistungsverzeichnis*, ava-software, vob
@entrepriserett skill entrepriserett
nb entrepriserett*, entreprisekontrakt*
sv entreprenadjuridik, entreprenadrätt, AB 04, ABT 06
en construction law, construction contract*, fidic
de baurecht privates, bauvertragsrecht, vob/b
fr droit de la construction, marchés de travaux
es derecho de la construcción, fidic
pl fidic, prawo budowlane
ru fidic, строительн* контракт*
@digital_samhandling skill digital samhandling
nb digital samhandl*, samhandlingsverktøy*, samhandlingsplattform*
en collaboration tool*, collaboration platform*, common data environment, digital collaboration
@+arcgis
en esri, arcmap, arcgis^, arcgis pro
@energioppfolging skill energioppfølging
nb energioppfølg*, energiledelse*, eos-system*, energimerk*, energirådgiv*, energieffektiv*, enøk
sv energieffektiv*, energideklarat*, energikartlägg*
da energimærk*, energiledelse, energieffektiv*
fi energiatehokk*, energiatodist*
nl energiebeheer, energielabel, energiebesparing
de energiemanage*, energieausweis*, energieeffizien*, energieberat*
en energy management, energy efficiency, energy audit*, energy monitoring, iso 50001, energy certificate*
fr efficacité énergétique, audit énergétique, management de l'énergie, performance énergétique
es eficiencia energética, auditoría* energética*, gestión energética
pt eficiência energética, auditoria* energética*
it efficienza energetica, diagnosi energetic*, certificazione energetica
ro eficienț* energetic*, audit energetic
pl efektywnoś* energetyczn*, audyt* energetyczn*
cs energetick* audit*, energetick* management*
hu energiahatékonyság*, energetikai tanúsít*
bs energetsk* efikasnost*, energetsk* učinkovitost*
ru энергоэффективн*, энергоаудит*, энергосбереж*
uk енергоефективн*, енергоаудит*, енергозбереж*
lt energijos vartojimo efektyv*, energin* audit*
tr enerji verimlil*, enerji yönetim*, enerji etüd*
ar كفاءه الطاقه, اداره الطاقه, تدقيق الطاقه
fa بهره وری انرژی, مدیریت انرژی, ممیزی انرژی
@varmeanlegg skill varmeanlegg og fjernvarme
nb varmeanlegg*, fjernvarme*, fyrkjele*, fyrrom*
sv fjärrvärme*, värmeanlägg*
da fjernvarme*, varmeanlæg*
fi kaukolämp*, lämmitys*
nl stadsverwarming, verwarmingsinstallatie*
de fernwärme*, heizungsanlage*, heizungsbau*
en district heating, heating system*, boiler*, heating plant*
fr chauffage urbain, réseau* de chaleur, chaufferie*
es calefacción, calderas
pt aquecimento, caldeiras
it teleriscaldamento, impianti di riscaldamento, caldai*
ro termoficare, instalații termice, centrale termice
pl ciepłownictw*, ciepłownicz*, kotłown*, ogrzewani*
cs vytápění, kotel*
hu távhő*, fűtési rendszer*
bs grijanj*, toplan*, kotlovnic*
bg отоплени*, топлофикац*
ru отоплен*, теплоснабж*, котельн*
uk опален*, теплопостач*, котельн*
lt šildym*, centralizuot* šilum*
tr ısıtma sistem*, kalorifer*, kazan dairesi
ar تدفيه مركزيه, مراجل
fa سیستم گرمایش, موتورخانه
@taksering skill taksering og eiendomsskatt
nb taksering*, eiendomsskatt*, takst*, verdivurdering* ~ eiendom*, verdsett*
nn eigedomsskatt*
sv fastighetsvärder*, fastighetstaxer*
da ejendomsvurder*, grundskyld*
fi kiinteistöarvio*, kiinteistövero*
nl woz-taxat*, taxatie*, taxateur*, onroerendezaakbelasting
de immobilienbewert*, grundsteuer*, wertermittlung*
en property valuation*, real estate valuation*, property tax*, property apprais*, real estate apprais*, mass appraisal
fr évaluation immobilière, taxe foncière, expertise immobilière, évaluation foncière
es tasación*, tasador*, ibi impuesto, valoración* inmobiliaria*, impuesto predial
pt avaliação imobiliária, imi imposto, avaliador* de imóveis
it perizi* immobiliar*, valutazion* immobiliar*, imu
ro evaluare* imobiliar*, evaluator imobiliar, impozit pe clădiri
pl wycen* nieruchomości, rzeczoznawc* majątkow*, podat* od nieruchomości
cs oceňován* nemovitost*, odhadce*, daň z nemovit*
hu ingatlanérték*, ingatlanadó*
bs procjen* nekretnin*, porez na nekretnine, procen* nekretnin*
bg оценк* на недвижими, оценител*
ru оценк* недвижимост*, налог* на имущество, оценщик*
uk оцінк* нерухомост*, податк* на нерухом*, оцінювач*
lt turto vertin*, nekilnojamojo turto vertin*
lv nekustamā īpašuma vērtēt*, nekustamā īpašuma nodok*
et kinnisvara hind*, maamaks*
tr gayrimenkul değerleme, emlak vergi*, taşınmaz değerleme
ar تقييم عقاري, تثمين عقاري, ضريبه العقارات
fa ارزیابی املاک, کارشناس املاک, مالیات املاک
@konsesjon skill konsesjons- og jordlovsaker
nb konsesjonssak*, konsesjonsbehandl*, konsesjon*, jordlov*, delingssak*, delingslov*, odelslov*
sv förvärvstillstånd*, avstyckning*
en land act, agricultural land regulation, concession application*, licensing application*
@ulovlighet skill ulovlighetsoppfølging
nb ulovlighetsoppfølg*, ulovlighetssak*, ulovlig* bygg*
en building control enforcement, planning enforcement, unauthorised development*
de bauordnungsverfügung*, schwarzbau*
pl samowol* budowlan*
ru самовольн* построй*
uk самочинн* будівництв*
@jordskifte skill eiendomsoppmåling og matrikkel
nb matrikkel*, matrikkelfør*, oppmålingsforret*, matrikkellov*, grunnbok*, tinglys*
en cadastr*, land registry, land register
sv fastighetsbildning*, lantmäteriförrättn*
da matrikel*
de liegenschaftskataster*, grundbuch*, kataster*
fr cadastre*, cadastral*
es catastr*
pt cadastro predial, cadastr*
it catast*
ro cadastr*
pl kataster, ewidencj* gruntów
cs katastr*
bs katast*
ru кадастр*
uk кадастр*
bg кадаст*
lt kadastr*
lv kadastr*
tr kadastro*
ar مسح عقاري, سجل عقاري
fa کاداستر, ثبت املاک

@primus skill samlingsforvaltning
nb samlingsforvalt*, primus, digitaltmuseum*, musit
sv samlingsförvalt*, primus museum
en collections management, collection management, museum database, accessioning
de sammlungsverwalt*, museumsdokument*
fr gestion des collections, récolement
es gestión de colecciones
pl inwentaryz* zbiorów, opracow* zbiorów
ru учет музейн*, учёт музейн*, музейн* фонд*
uk музейн* фонд*, облік музейн*
@billettsystem skill billettsystem
nb billettsystem*, billettsalg*, billettkontor*
sv biljettsystem*, biljettförsälj*
en ticketing, box office, ticket sales
de ticketing*, kartenverkauf, ticketsystem veranstalt*
fr billetterie
es taquilla, venta de entradas
pt bilheteira, bilheteria
it biglietteria
pl kas* biletow*, sprzedaż biletów
ru билетн* касс*, продаж* билетов
uk квитков* кас*, продаж квитків
tr bilet satış, gişe
ar شباك التذاكر, بيع التذاكر
@innsyn skill innsyn og offentlighet
nb innsynskrav*, innsyn*, offentlig journal*, meroffentlig*, postjournal*
nn innsynskrav*, innsyn
sv utlämnande av allmän*, offentlighetsprincip*
da aktindsigt*
fi asiakirjapyyn*, julkisuuslaki*
nl woo-verzoek*, wob-verzoek*
de informationsfreiheit*, akteneinsicht*
en freedom of information, foi request*, access to information request*, public records request*
fr accès aux documents administratifs
es acceso a la información pública, transparencia y acceso
pl dostęp* do informacji publicznej
ru доступ* к информации о деятельности, запрос* информации
uk доступ* до публічної інформації, запит* на публічну
ro informațiilor de interes public, legea 544
bg достъп до обществена информация
bs slobod* pristupa informacijama, pristup informacijama
tr bilgi edinme
@metadata skill metadata og skanning +listed
nb metadata*, skanning*, skanne*, dokumentfangst*, indeksering*
sv metadata*, skanning*
da metadata*, skanning*, scanning*
de metadaten*, verschlagwort*
en metadata*, document scanning, document imaging, indexing of documents, document indexing
fr métadonnées, numérisation de documents, indexation
es metadatos, escaneo de documentos, indexación
pt metadados
it metadati, scansione documenti
ro metadate, scanare* documente*
pl metadan*, skanowani* dokument*
cs metadat*, skenován*
bs metapodac*, skeniranj*
ru метаданн*, сканировани* документ*
uk метадан*, сканован* документ*
tr meta veri, belge tarama
ar بيانات وصفيه, مسح ضويي للوثايق, المسح الضويي
fa فراداده*, اسکن اسناد
@bevaring skill bevaring og kassasjon +listed
nb bevaring*, kassasjon*, kassering*, arkivplan*, deponering*, avlevering av arkiv*
sv gallring*, bevarandeplan*, arkivförteckn*
da kassation*, arkivafleveri*
fi arkistonmuodostus*, hävittämi* asiakirj*
de aussonderung*, archivbewertung*, langzeitarchiv*
en records retention, retention schedule*, archival appraisal, records disposal, appraisal and disposal, retention and disposal
fr tri et élimination, tableau de gestion, versement d'archives
es expurgo, valoración documental, tablas de retención
pl brakowani* dokument*, brakowani* akt
ru экспертиз* ценности документов
uk експертиз* цінності документів
@talepunkter skill talepunkter og politisk rådgivning
nb talepunkt*, politisk rådgiv*, politisk ledelse, statsråd*, briefing til
en talking points, briefing note*, ministerial briefing*, speaking notes, ministerial brief*
de sprechzettel, ministervorlage*, leitungsvorlage*
fr éléments de langage, notes au ministre, notes de synthèse ministr*
es argumentario*, notas para el ministro
pl notatk* dla ministra, tez* do wystąpie*
sv talepunkter, underlag till minist*
@omdomme skill omdømmebygging
nb omdømme*, profilering*, merkevarebygg*
sv varumärkesbygg*, profilering*
da branding, omdømme*
en reputation management, branding, brand building, corporate image
de imagepflege, reputationsmanage*, markenaufbau
fr image de marque, e-réputation
es reputación corporativa, imagen institucional, construcción de marca
pt reputação, imagem institucional
it brand reputation, immagine istituzionale
pl budowani* wizerunku, kreowani* wizerunku, wizerunk*
cs budování značky, image firmy
ru имидж*, репутаци*
uk імідж*, репутаці*
ro imagine* instituțional*, branding
tr itibar yönetim*, kurumsal imaj, marka yönetim*
ar اداره السمعه, بناء العلامه التجاريه
fa برندسازی, مدیریت شهرت
@+video
nb video, videofilm*, videoopptak*, videoklipp*

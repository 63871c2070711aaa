# Settings by trade: health, schools, business.

@helsevesen sector helsevesen
nb helsevesen*, helsetjenest*, helseforetak*, helsesektor*, spesialisthelsetjenest*, helse- og omsorg*, klinikk*, *klinikk
sv sjukvård*, hälso- och sjukvård, klinik*
da sundhedsvæsen*, klinik*
en health care, healthcare, health service*, nhs, clinic, clinics, medical center, medical centre
de gesundheitswesen*, klinik*, *klinik
fr clinique*, secteur de la santé
es clínica*, sanidad
ro clinic*, sistemul sanitar
pl służba zdrowia, przychodni*, klinik*
uk охорон* здоров*, клінік*
ru здравоохранени*, клиник*
tr klinik, kliniği, sağlık
ar عياده, القطاع الصحي
fa کلینیک, درمانگاه
so caafimaad*
ti ክሊኒክ, ጥዕና

@sykehus sector sykehus < helsevesen
nb sykehus*, *sykehus, *sykehuset, sjukehus*, *sjukehus, universitetssykehus*, helseforetak*, spesialisthelsetjenest*, ahus, haukeland, ullevål, rikshospitalet
sv sjukhus*, *sjukhus*, lasarett*
da sygehus*, *sygehus, hospital, hospitalet
en hospital*
de krankenhaus*, klinikum*, *klinikum, *klinik, uniklinik*, spital
nl ziekenhuis*
fr hôpital, hôpitaux, chu, centre hospitalier, hospitalier, urgences
es hospital*
it ospedale*, policlinico
pt hospital*
ro spital*, spitalul*
pl szpital*
cs nemocnic*
uk лікарн*, госпітал*
ru больниц*, госпитал*, стационар*
bg болница*
bs bolnic*, болниц*
lt ligonin*
lv slimnīc*
et haigla
fi sairaala
tr hastane*, hastanesi
ar مستشفي*, مشفي
fa بیمارستان*, شفاخانه
so isbitaal*, cusbitaal*
ur ہسپتال
ti ሆስፒታል
am ሆስፒታል
sq spital*
ku nexweşxane*

@intensiv sector intensivavdeling < sykehus
nb intensivavdeling*, intensivsykepleie*, intensivpost*, intensivmedisin*
sv intensivvård*, iva
da intensivafdeling*, intensivafsnit*
en intensive care, icu, critical care
de intensivstation*, intensivpflege*, intensivmedizin*
nl intensive care
fr réanimation, soins intensifs
es cuidados intensivos, uci
it terapia intensiva, rianimazione
ro terapie intensivă, ati
pl intensywnej terapii, intensywna terapia, oiom, oit
uk реанімаці*, інтенсивн* терапі*
ru реанимаци*, интенсивн* терапи*
bs intenzivn* njeg*
lt reanimacij*, intensyvios terapijos
tr yoğun bakım
ar العنايه المركزه, العنايه المشدده, الانعاش
fa مراقبت های ویژه, مراقبتهای ویژه, icu
so qaybta xaaladaha adag

@kirurgi sector kirurgisk avdeling < sykehus
nb kirurgisk*, operasjonsavdeling*, operasjonssykepleie*
sv kirurg*
en surgical ward*, surgery department, operating room, operating theatre
de chirurgie, chirurgisch*, op-saal
fr chirurgie, bloc opératoire
es quirófano*, cirugía
it chirurgia, sala operatoria
ro chirurgie, bloc operator
pl chirurgia, chirurgii, chirurgiczn*, blok operacyjny
uk хірургічн*, операційн* відділен*
ru хирургическ*, операционн*
tr ameliyathane, cerrahi
ar جراحه, غرفه العمليات
fa اتاق عمل, جراحی

@akutt sector akuttmottak < sykehus
nb akuttmottak*, akuttmottaket, akuttavdeling*
sv akutmottagning*
en emergency department*, emergency room, accident and emergency, emergency ward
de notaufnahme*
fr urgences, service des urgences
es urgencias
it pronto soccorso
ro urgențe, upu
pl sor, szpitalny oddział ratunkowy, oddział ratunkowy, izba przyjęć
uk приймальн* відділен*, відділен* невідкладн*
ru приемн* отделени*, приёмное отделение, неотложн*
tr acil servis, acil
ar قسم الطوارئ, الطوارئ
fa اورژانس بیمارستان, اورژانس

@legevakt sector legevakt < kommunehelse
nb legevakt*, øyeblikkelig hjelp
sv jourcentral*
da lægevagt*
en out-of-hours clinic, walk-in centre

@kommunehelse sector kommunehelsetjenesten < helsevesen
nb kommunehelsetjenest*, kommunal helse*, helse- og omsorgstjenest*, omsorgstjenest*, primærhelsetjenest*, kommunehelsetenest*, helsetenest*, omsorgstenest*, rehabiliteringssenter*, pleie og omsorg, pleie- og omsorg*, korttidsavdeling*
sv kommunal hälso- och sjukvård, primärvård*, vårdcentral*, hemsjukvård*
da kommunal sundhed, sundhedscenter*
en primary health care, primary care, community health*, community nursing, community care, health centre, health center, gp practice, district nurs*, outpatient clinic
de gesundheitszentrum*, sozialstation*, hausarztpraxis
nl thuiszorg, huisartsenpraktijk
fr centre de santé, dispensaire*, maison de santé, soins primaires
es centro de salud, atención primaria, ambulatorio*, consultorio*
it centro di salute, poliambulatorio*, medicina di base
pt centro de saúde, unidade de saúde
ro cabinet medical, dispensar*, policlinic*, centru de sănătate, medicină de familie
pl przychodni*, ośrodek zdrowia, ośrodku zdrowia, poz, poradni*
uk поліклінік*, амбулаторі*, сімейн* медицин*, первинн* медичн*
ru поликлиник*, амбулатори*, фап, семейн* медицин*
bg поликлиника*
bs dom zdravlja, domu zdravlja, ambulant*, дом здравља
lt poliklinik*, sveikatos centr*, pirminės sveikatos
lv poliklīnik*
tr aile sağlığı merkezi, sağlık ocağı, toplum sağlığı, asm
ar مركز صحي, مستوصف, الرعايه الاوليه, مركز الرعايه
fa مرکز بهداشت, خانه بهداشت, مرکز سلامت
so xarunta caafimaad*, mch
ur بنیادی مرکز صحت
ti ጥዕና ጣብያ, ማእከል ጥዕና
am ጤና ጣቢያ

@sykehjem sector sykehjem < kommunehelse
nb sykehjem*, *sykehjem, sjukeheim*, *sjukeheim, omsorgssenter*, bo- og omsorgssenter*, omsorgsbolig*, bofellesskap*, aldershjem*, eldresenter*, helsehus*, omsorgsbolig*, eldreomsorg*, bo- og behandlingssenter*, helsetun*, bolig med heldøgns
sv äldreboende*, vårdboende*, vårdhem*, särskilt boende, äldreomsorg*, gruppboende*
da plejehjem*, plejecenter*, ældrecenter*, ældrepleje*
en nursing home*, care home*, elderly care, residential care, assisted living, old people's home, long-term care, hospice, supported living
de pflegeheim*, seniorenheim*, altenheim*, altenpflegeheim*, seniorenresidenz*, seniorenzentrum*, altenpflege*
nl verpleeghuis*, verzorgingshuis*, woonzorgcentrum*
fr ehpad, maison de retraite
es residencia de ancianos, residencia de mayores, residencia geriátrica, geriátrico
it casa di riposo, rsa, casa protetta
pt lar de idosos
ro cămin de bătrâni, cămin pentru vârstnici, cămin pentru persoane vârstnice, azil de bătrâni
pl dom pomocy społecznej, domu pomocy społecznej, dps, dom opieki, domu opieki, dom seniora, zakład opiekuńczo-leczniczy, hospicjum
uk будинок для літніх, геріатричн*, будинок-інтернат*, пансіонат для літніх, хоспіс*
ru дом престарелых, доме престарелых, дом-интернат*, пансионат для пожилых, хоспис*
bs dom za starije, starački dom
lt slaugos nam*, senelių nam*, globos nam*
lv pansionāt*
tr huzurevi, bakımevi, bakım merkezi, yaşlı bakım
ar دار المسنين, دار رعايه المسنين, دار العجزه
fa خانه سالمندان, سرای سالمندان
so xarunta waayeelka, guriga waayeelka
ti ገዛ ኣረጋውያን

@hjemmetjeneste sector hjemmetjeneste < kommunehelse
nb hjemmetjenest*, hjemmesykepleie*, hjemmebaserte tjenester, hjemmehjelp*, heimeteneste*, heimetenesta, heimesjukepleie*, hjemmebasert*
sv hemtjänst*, hemsjukvård*
da hjemmepleje*, hjemmehjælp*
en home care, home nursing, domiciliary care, home health*, visiting nurse
de ambulanter pflegedienst, pflegedienst*, ambulante pflege, häusliche pflege, sozialstation*
nl thuiszorg*
fr soins à domicile, ssiad, aide à domicile
es atención domiciliaria, ayuda a domicilio
it assistenza domiciliare
ro îngrijire la domiciliu, îngrijiri la domiciliu
pl opieka domowa, opieki domowej, pielęgniarka środowiskowa, opieka środowiskowa
uk догляд вдома, надомн* обслуговуванн*
ru уход на дому, патронаж*
tr evde bakım
ar الرعايه المنزليه, رعايه منزليه
fa مراقبت در منزل
lt slauga namuose
so daryeelka guriga

@psykiatri_sted sector psykisk helsevern < helsevesen
nb psykisk helsevern*, dps, psykiatrisk*, psykiatrien, rusklinikk*, bup
sv psykiatrisk klinik*, psykiatrimottagning*
en psychiatric hospital, psychiatric ward, mental health service*, psychiatry
de psychiatrie*, psychiatrisch*
es salud mental, psiquiátric*
fr psychiatri*
pl szpital psychiatryczny, oddział psychiatryczny
uk психіатричн*
ru психиатрическ*
tr ruh sağlığı
ro psihiatrie
ar الصحه النفسيه
fa روانپزشکی

@utdanningssektor sector utdanningssektoren
nb utdanningssektor*, skoleverk*, opplæringssektor*
en education sector

@skole sector skole < utdanningssektor in=barn
nb skole, skolen, skoler, skule, skulen, *skole, *skule, skoleverket
sv skola, skolan, *skola, *skolan
da skole, skolen, *skole, *skolen
en school, schools, academy
de schule*, *schule
nl school
fr école, établissement scolaire
es colegio, escuela, centro educativo
it scuola, istituto comprensivo
pt escola
ro școal*, școala
pl szkoł*, szkół*, zespół szkół
cs škol*
uk школ*, навчальн* заклад*, нвк
ru школ*, учебн* заведени*
bg училище*
bs škol*, школ*
lt mokykl*
lv skol*
et kool
fi koulu
tr okul*, okulu
ar مدرسه, مدارس
fa مدرسه*, مکتب, آموزشگاه
so dugsi*, iskuul*
ur اسکول
ti ቤት ትምህርቲ
am ትምህርት ቤት
sq shkoll*
ku dibistan*

@grunnskole sector grunnskole < skole
nb grunnskole*, barneskole*, ungdomsskole*, *barneskole, *ungdomsskole, barnetrinn*, ungdomstrinn*, småskole*, mellomtrinn*, barne- og ungdomsskole*, grunnskule*, barneskule*, ungdomsskule*, oppvekstsenter*, 1.-7. trinn, trinn, klassetrinn
sv grundskol*, lågstadi*, mellanstadi*, högstadi*
da folkeskole*, grundskole*
en primary school*, elementary school*, lower secondary, middle school*, compulsory school*, comprehensive school, basic school, junior school, infant school, grade school, grades, year 1, year 2, year 3, year 4, year 5, year 6, key stage
de grundschule*, hauptschule*, realschule*, mittelschule*, gesamtschule*, volksschule*, *grundschule
nl basisschool*
fr école primaire, école élémentaire, cm1, cm2, cp, ce1, ce2
es educación primaria, colegio de primaria, escuela primaria, ceip, primaria, eso
it scuola primaria, scuola elementare, scuola media
pt ensino básico, escola primária, ensino fundamental
ro școala gimnazială, școală gimnazială, școala primară, ciclul primar, gimnazi*, clasele i-iv, învățământ primar
pl szkoła podstawowa, szkole podstawowej, szkoły podstawowej, gimnazjum, nauczanie wczesnoszkolne, klasy 1-3, klasy 4-8
uk загальноосвітн* школ*, середн* школ*, початков* школ*, зош, зосш, класах, початкових класів, гімназі*, ліцей* класах
ru общеобразовательн* школ*, средн* школ*, начальн* школ*, сош, начальных классов, классах
bg основно училище
bs osnovn* škol*, основн* школ*
lt pradin* mokykl*, pagrindin* mokykl*, progimnazij*
lv pamatskol*
et põhikool
fi peruskoulu
tr ilkokul*, ortaokul*, ilköğretim*, ilkokulu, ortaokulu
ar مدرسه ابتداييه, ابتداييه, مدرسه اعداديه, المرحله الابتداييه, متوسطه, الابتدائيه
fa دبستان*, مدرسه ابتدایی, ابتدایی, راهنمایی, لیسه, متوسطه اول
so dugsiga hoose*, dugsi hoose*, dugsiga dhexe*, dugsi dhexe
ur پرائمری اسکول, مڈل اسکول
ti መባእታ, ማእከላይ ደረጃ, መባእታዊ
am አንደኛ ደረጃ
sq shkolla fillore, shkollë fillore

@videregaende sector videregående skole < skole
nb videregående skole*, videregåande skule*, vgs, *gymnas, videregående opplæring*
sv gymnasi*, gymnasieskol*
da gymnasi*, gymnasieskole*
en high school*, upper secondary, secondary school*, sixth form, vocational school*
de gymnasium*, *gymnasium, berufsschule*, oberstufe
nl middelbare school, vmbo, havo
fr lycée*
es bachillerato, instituto de educación secundaria, ies
it liceo, scuola superiore
ro liceu*, liceul, colegiul național, licee
pl liceum, liceów, technikum, szkoła średnia, szkoła ponadpodstawowa
uk ліце*, технікум*, коледж*, профтехучилищ*
ru лице*, техникум*, колледж*
bs gimnazij*, srednja škola, srednjoj školi
lt gimnazij*
tr lisesi, meslek lisesi
ar مدرسه ثانويه, ثانويه
fa دبیرستان*, هنرستان*
so dugsiga sare, dugsi sare
ti ካልኣይ ደረጃ

@barnehage_sted sector barnehage < utdanningssektor in=barn
nb barnehage*, *barnehage, *barnehagen, naturbarnehage*, familiebarnehage*, barnepark*
sv förskol*, *förskola, dagis
da børnehave*, vuggestue*, daginstitution*
en kindergarten*, preschool*, nursery, nursery school, daycare, day care, pre-school, early years
de kindergarten*, kita, kindertagesstätte*, kindertages*, krippe*
nl kinderdagverblijf*, kinderopvang
fr crèche*, école maternelle, maternelle, garderie
es guardería*, educación infantil, escuela infantil, jardín de infancia, jardín infantil
it asilo nido, scuola dell'infanzia, scuola materna
pt jardim de infância, creche
ro grădiniț*, creșă, creșa
pl przedszkol*, żłob*
cs mateřská škola
uk дитяч* сад*, дитсад*, днз, ясла
ru детск* сад*, детсад*, ясли
bg детска градина
bs vrtić*, obdaništ*, вртић
lt darželi*, lopšel*
lv bērnudārz*
et lasteaed
fi päiväkoti
tr anaokul*, kreş, anasınıfı, ana okulu
ar روضه, روضه اطفال, حضانه, رياض اطفال
fa مهدکودک*, مهد کودک, کودکستان*, پیش دبستانی
so xannaano*, xanaano*
ur نرسری
ti መዋእለ ህጻናት
am መዋዕለ ሕፃናት
sq kopsht*

@voksenopplaering sector voksenopplæring < utdanningssektor
nb voksenopplæring*, introduksjonsprogram*, introduksjonssenter*, norskopplæring*, vaksenopplæring*, læringssenter*
sv komvux, sfi, vuxenutbildning*
da voksenuddannelse*, sprogcenter*
en adult education, adult learning centre, language centre, integration course
de volkshochschule*, vhs, integrationskurs*, sprachschule*
fr formation pour adultes
es educación de adultos
pl kształcenie dorosłych

@universitet sector universitet eller høgskole < utdanningssektor
nb universitet*, høgskole*, høyskole*, *universitet, *høgskole, *universitetet, ntnu, fagskole*, høgskule*
sv universitet*, högskola*, *universitet
da universitet*, *universitet, professionshøjskole*
en university, universities, college, polytechnic, institute of technology, faculty of
de universität*, hochschule*, fachhochschule*, *universität
nl universiteit*, hogeschool*
fr université*, faculté
es universidad*, facultad
it università
pt universidade*
ro universitat*, universitatea, facultatea
pl uniwersytet*, politechnika*, politechnice, akademi*, wyższa szkoła, uczelni*
cs univerzit*
uk університет*, інститут*, академі*
ru университет*, институт*, академи*
bg университет*
bs univerzitet*, sveučilišt*, fakultet*, универзитет*
lt universitet*, kolegij*
lv universitāt*
et ülikool
fi yliopisto
tr üniversite*, üniversitesi, fakülte*
ar جامعه, كليه, معهد
fa دانشگاه*, پوهنتون, دانشکده
so jaamacad*
ur یونیورسٹی, جامعہ
ti ዩኒቨርሲቲ, ኮለጅ
am ዩኒቨርሲቲ
sq universitet*

@sfo_sted sector skolefritidsordning < utdanningssektor
nb sfo, skolefritidsordning*, aktivitetsskole*
sv fritids, fritidshem*
en after-school, after school club

@bygg_bransje sector bygg og anlegg
nb bygg, bygg- og anlegg*, bygg og anlegg*, boligprosjekt*, veiprosjekt*, skolebygg*, leilighetsbygg*, eneboliger, tunnelprosjekt*, rehabilitering av bygg*, byggebransj*, anleggsbransj*, entreprenør*, *entreprenør, byggefirma*, byggmester*, byggeplass*, byggeprosjekt*, anleggsplass*, bygge- og anleggs*, byggesektor*, byggenæring*, byggeindustri*, anleggssektor*
sv byggbransch*, byggföretag*, entreprenad*
da byggebranche*, entreprenør*
en construction, building industry, civil works, building site, construction site*
de bau, bauunternehmen*, hochbau*, tiefbau*, baustelle*, bauwesen*, baugewerbe*, bauprojekt*, bauindustrie
nl bouw*
fr btp, bâtiment, travaux publics, construction, chantier*
es construcción, constructora, obras, obra civil
it edilizia, impresa edile, costruzion*, cantier*
pt construção
ro construcți*, șantier*
pl budow*, budownictw*, plac budowy
uk будівництв*, будівельн*, буд*інвест, будов*
ru строительств*, строительн*, стройк*
bg строителство*
bs građevin*, gradilišt*
lt statyb*
lv būvniecīb*
tr inşaat*, şantiye*, yapı
ar مقاولات, البناء, انشاءات, تعمير
fa ساختمانی, ساختمان, عمران*
so dhismaha, dhisme*
ur تعمیرات
ti ህንጻ, ኮንስትራክሽን

@entreprenor sector entreprenørbransjen < bygg_bransje +private
nb entreprenør*, *entreprenør, byggmester*, byggefirma*, af gruppen, veidekke, rådgivende ingeniør*
sv byggföretag*, entreprenad*
en building contractor*, contractors, skanska, strabag, ncc, peab, hochtief, vinci construction, multiconsult, norconsult, rambøll, sweco
de bauunternehmen*, bauunternehmung*
fr entreprise de construction, entreprise de bâtiment
es constructora*, empresa constructora
it impresa edile
ro firmă de construcții
pl firma budowlana, przedsiębiorstwo budowlane
uk будівельн* компан*|фірм*
ru строительн* компан*|фирм*
tr inşaat şirketi, inşaat ltd, yapı ltd
ar شركه مقاولات
fa شرکت ساختمانی

@it_bransje sector IT-bransjen
nb it-bransj*, ikt-bransj*, programvare*, it-selskap*, dataselskap*
en software company, software house, it company, it industry, saas, tech company
de softwarehaus, it-unternehmen
pl branża it
uk it-компан*
ru it-компан*
tr yazılım, bilişim
es empresa de software

@industri sector industri +private
nb industri*, fabrikk*, *fabrikk, produksjonsbedrift*, verft*, smelteverk*
sv industri*, fabrik*
en factory, factories, manufacturing, plant, mill, refinery, shipyard
de fabrik*, werk, industrie*
fr usine*, industrie*
es fábrica*, industria*
it fabbrica*, stabilimento
ro fabric*, uzin*
pl fabryk*, zakład*
uk завод*, фабрик*, комбінат*
ru завод*, фабрик*, комбинат*
bs fabrik*, tvornic*
lt gamykl*, fabrik*
tr fabrika*, fabrikası
ar مصنع, معمل
fa کارخانه*
so warshad*
ti ፋብሪካ

@olje_gass sector olje og gass < industri
nb olje*, offshore, oljebransj*, petroleum*, gassanlegg
en oil and gas, offshore, petroleum, drilling rig
ar النفط, نفط
fa نفت
ru нефт*
no equinor, aker bp

@butikk sector butikk og handel +private
nb butikk*, *butikk, dagligvare*, varehandel*, kjøpesenter*, rema, kiwi, coop, meny, ikea
sv butik*, affär
da butik*, supermarked
en shop, store, supermarket, retail, retailer, boutique
de geschäft, supermarkt, einzelhandel, laden, kaufhaus
fr magasin, boutique, supermarché, commerce
es tienda*, supermercado
it negozio, supermercato
ro magazin*, supermarket
pl sklep*, supermarket*, galeria handlowa
uk магазин*, супермаркет*
ru магазин*, супермаркет*
bs prodavnic*, trgovin*
lt parduotuv*
tr mağaza*, dükkan
ar متجر, محل, سوبرماركت
fa فروشگاه*, مغازه
so dukaan*
ti ድኳን

@serveringssted sector hotell og restaurant +private
nb restaurant*, *restaurant, hotell*, *hotell, kafé*, kafe*, serveringssted*, kantine*, gatekjøkken*, serveringsbransj*, reiseliv*
sv restaurang*, hotell*, café
da restaurant*, hotel
en restaurant*, hotel, hotels, cafe, café, pub, hospitality, canteen, catering
de restaurant*, hotel*, gaststätte*, café
fr restaurant*, hôtel, brasserie
es restaurante*, hotel*, cafetería*
it ristorante*, albergo, hotel, pizzeria
ro restaurant*, hotel*, pensiune*
pl restauracj*, hotel*, pizzeria, kawiarni*
uk ресторан*, готел*, кафе, кав'ярн*
ru ресторан*, гостиниц*, отел*, кафе
bs restoran*, hotel*
lt restoran*, viešbut*, kavin*
tr restoran*, otel*, lokanta*, kafe
ar مطعم, فندق, مقهي
fa رستوران*, هتل*, کافه
so makhaayad*, hotel*, huteel*
ti ቤት መግቢ, ሆቴል

@transport_bransje sector transport
nb transportbransj*, busselskap*, spedisjon*
en transport company, haulage, bus company, shipping company, freight
de spedition*
pl spedycj*, mpk
ar شركه نقل
tr nakliyat, lojistik

@konsulentselskap sector konsulentselskap +private
nb konsulentselskap*, konsulentfirma*, rådgivningsselskap*, analysebyrå*, rådgivende ingeniør*, konsulentbransj*
en consulting firm, consultancy, consulting company
de unternehmensberatung*
fr cabinet de conseil
es consultora

@advokatfirma sector advokatfirma +private
nb advokatfirma*, advokatkontor*
en law firm, law office
de anwaltskanzlei*, kanzlei
pl kancelaria
es bufete
fr cabinet d'avocats
tr hukuk bürosu
ar مكتب محاماه

@regnskapsbyra sector regnskapsbyrå +private
nb regnskapsbyrå*, regnskapskontor*, revisjonsselskap*
en accounting firm, audit firm, accountancy firm
pl biuro rachunkowe
de steuerberatung*, steuerbüro

@bemanning sector bemanningsbyrå +private
nb bemanningsbyrå*, vikarbyrå*, bemanningsforetak*
en staffing agency, temp agency, recruitment agency
de zeitarbeit*, leiharbeit*
pl agencja pracy

@landbruk_sted sector landbruk
nb gård, gårdsbruk*, gartneri*, landbruk*
en farm, farms, agriculture, greenhouse
de bauernhof, landwirtschaft*
es granja, finca
pl gospodarstwo rolne, rolnictw*
uk ферм*, сільськ* господарств*
ru ферм*, сельск* хозяйств*
tr çiftlik
ar مزرعه
fa مزرعه
so beer*

@apotek_sted sector apotek < helsevesen
nb apotek*, *apotek
sv apotek*
en pharmacy, drugstore
de apotheke*
fr pharmacie
es farmacia
ro farmacie
pl apteka*, aptece
uk аптек*
ru аптек*
tr eczane
ar صيدليه
fa داروخانه
so farmashi*

@bibliotek_sted sector bibliotek
nb bibliotek*, *bibliotek
en library
pl bibliotek*
uk бібліотек*
ru библиотек*
ar مكتبه
fa کتابخانه
tr kütüphane*

# Where blood and samples are examined; longer than "bank", so that a blood bank is no bank.
@medisinsk_laboratorium sector medisinsk biokjemi og blodbank
nb medisinsk biokjemi*, blodbank*, laboratoriemedisin*, klinisk kjemi*, transfusjonsmedisin*
sv klinisk kemi*, blodcentral*, laboratoriemedicin*, transfusionsmedicin*
da klinisk biokemi*, blodbank*
fi kliininen kemia, veripankki*, laboratoriokeskus*
is blóðbank*, rannsóknarstof*
nl klinische chemie, bloedbank*
en clinical chemistry, medical biochemistry, clinical biochemistry, blood bank*, transfusion medicine, clinical laborator*, medical laborator*, hematology, haematology
de klinische chemie, blutbank*, laboratoriumsmedizin, transfusionsmedizin, labormedizin
fr biochimie médicale, biologie médicale, banque de sang, laboratoire d'analyses médicales
es bioquímica clínica, banco de sangre, laboratorio clínico, análisis clínicos, hematología
it biochimica clinica, banca del sangue, laboratorio analisi
pt bioquímica clínica, banco de sangue, análises clínicas
ro biochimie medicală, laborator de analize medicale, centru de transfuzie*
pl biochemi*, bank krwi, laboratorium diagnostyczn*, diagnostyk* laboratoryjn*, pracowni* biochemi*, laboratorium analitycz*
cs klinick* biochemi*, krevní bank*, transfuzní
hu klinikai kémi*, vérbank*, orvosi laboratórium*
bs klinička kemija, medicinsk* biokemij*, banka krvi, transfuziologij*
bg клинична лаборатория, кръвен център
uk клініко-діагностичн*, біохімічн* лаборатор*, банк крові
ru клинико-диагностическ*, биохимическ* лаборатор*, банк крови, переливани*
lt klinikinės biochemijos, kraujo bank*, medicinos laborator*
lv klīniskā ķīmija, asins centr*
el κλινική χημεία, βιοχημικό εργαστήριο, αιμοδοσία
tr klinik biyokimya, kan bankası, tıbbi laboratuvar*
ar الكيمياء السريرية, بنك الدم, مختبر طبي
fa بیوشیمی بالینی, بانک خون, آزمایشگاه تشخیص طبی, انتقال خون
vi ngân hàng máu, hóa sinh, xét nghiệm y học
zh *临床化学*, *血库*, *检验科*

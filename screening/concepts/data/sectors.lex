# Settings: where work takes place. +public, +private: who owns it wherever it is found; without
# either, both are possible.

@offentlig_sektor sector offentlig sektor +public
nb offentlig sektor*, offentlig virksomhet*, det offentlige, offentlige virksomheter, offentleg sektor*, offentleg verksemd*, offentlig etat*
sv offentlig sektor, offentlig verksamhet
da offentlig sektor, den offentlige
en public sector, public service*, government sector, public body, public bodies
de öffentlicher dienst, öffentlichen dienst, öffentlicher sektor
nl publieke sector, overheid*
fr secteur public, fonction publique, service public
es sector público, función pública
it settore pubblico
pt setor público
ro sectorul public, sector public
pl sektor publiczny, sektorze publicznym, sfera budżetowa
uk державний сектор, державна служба, державній службі
ru государственный сектор, государственная служба, госслужба
tr kamu sektörü, kamu kurumu
ar القطاع العام, قطاع عام
fa بخش دولتی, دولتی

@offentlig_forvaltning sector offentlig forvaltning < offentlig_sektor +public
nb offentlig forvaltning*, forvaltning, forvaltningen, utlendingsforvaltningen, skatteforvaltningen, statsforvaltningen, kommuneforvaltning*, etaten, offentlig administrasjon, forvaltningsorgan*, offentleg forvaltning*, *etaten, *tilsynet, *ombudet, *ombud
sv förvaltning, förvaltningen, myndighet*, *myndigheten, *verket
da forvaltning, forvaltningen, myndighed*, styrelse*, *styrelsen
en national park authority, public institution, environmental protection department, protection agency, environment agency, public administration, government, civil service, public authorit*, authority, government agency, government office, government department, administrative office, council office, ombudsman*, inspectorate*, agency for
de behörde*, *behörde, verwaltung*, *verwaltung, amt, *amt, amtes, bundesverwaltung, verwaltungsbehörde
nl overheidsdienst*, gemeentelijk*
fr établissement public, parc national, collectivité publique, administration publique, administration communale, *préfecture, service de l'état, office public
es ente público, organismo autónomo, administración pública, administración general, administraciones públicas, organismo público
it ente parco, parco nazionale, pubblica amministrazione, ente pubblico
pt administração pública
ro administrația publică, administrație publică, administratia publica, autoritate*, instituție publică, agenția națională
pl administracja publiczna, administracji publicznej, urząd*, urzęd*, inspektorat*, agencja rządowa, służba cywilna, służbie cywilnej
cs veřejná správa, úřad*
uk орган* влад*, адміністраці*, управління праці|соціального|освіти|охорони|культури|юстиції, департамент*, держав* служб*|установ*|орган*|інспекц*, виконком*, орган* самоврядування
ru орган* власт*, администраци*, управление социальной|образования|здравоохранения|юстиции|культуры, департамент*, государственн* служб*|учрежден*|орган*|инспекц*, госучреждени*
bg администрация*, агенция по, дирекция*
bs uprava, uprave, državna služba, upravni, uprava za, javna uprava, државна управа
lt viešasis administravimas, valstybės tarnyb*, valstybės institucij*, tarnyba prie
lv pārvald*, valsts iestād*
et amet
fi virasto
tr kamu, kamu yönetimi, devlet dairesi, resmi daire, il müdürlüğü, ilçe müdürlüğü, genel müdürlüğü, müdürlüğü, başkanlığı
ar الاداره العامه, حكوميه, حكومي, دائره, مديريه, هيئه, ديوان, مؤسسه حكوميه, دوائر حكوميه, هيئة عامة, حكومه
fa اداره کل, اداره دولتی, سازمان دولتی, دولت, بخشداری, ولایت, ریاست
so dowlad*, xafiiska dowladda, maamulka, hay'ad dowlad*
ur حکومت, محکمہ, سرکاری, دفتر ضلع, ضلعی
ti ምምሕዳር, ቤት ጽሕፈት መንግስቲ, መንግስቲ, ዞባ
am መንግስት, ቢሮ
sq administrata publike
ku rêveberî

@stat sector statlig forvaltning < offentlig_forvaltning +public
nb miljødirektoratet, nasjonalparkstyre*, statens naturoppsyn, statlig*, staten, statens, direktorat*, *direktorat, *direktoratet, utlendingsforvaltning*, fylkesmann*, statsforvalt*, *etaten, nav, statleg*, statlege, riksrevisjonen, kartverket, lånekassen, arbeidstilsynet, mattilsynet, datatilsynet, helsetilsynet, folkehelseinstituttet, statistisk sentralbyrå, imdi, udi, bufetat, bufdir, husbanken, brreg, brønnøysundregistrene, politidirektoratet, ssb, fhi, dsb, dfø, digdir, utdanningsdirektoratet, helsedirektoratet
sv statlig*, länsstyrelse*, försäkringskassan, migrationsverket, arbetsförmedlingen, skatteverket, socialstyrelsen, skolverket, *verket
da statslig*, udlændingestyrelsen, skattestyrelsen, styrelsen for
en central government, federal government, federal agency, national agency, state agency, governorate, governor's office, state administration, home office, department of state, department for, department of health, department of education, department of justice, internal revenue, social security administration, hmrc, dwp, jobcentre, directorate
de bundes*amt, bundesamt*, landesamt*, regierung von, regierungspräsidium*, bezirksregierung*, landesregierung*, jobcenter*, arbeitsagentur*, agentur für arbeit, bundesagentur*, staatlich*
nl rijks*, uwv
fr préfecture*, sous-préfecture, direction départementale, direction régionale, pôle emploi, france travail, caisse d'allocations familiales, ofpra, ofii
es subdelegación del gobierno, delegación del gobierno, agencia tributaria, seguridad social, sepe, inem, gobierno
it prefettura, agenzia delle entrate, inps, questura
pt segurança social, governo, finanças
ro prefectur*, instituția prefectului, agenția județeană, anofm, ajofm, casa județeană de pensii, guvern*, inspectorat*
pl urząd wojewódzki, urzędzie wojewódzkim, urzędu wojewódzkiego, wojewódzki|wojewódzkim|wojewódzkiego ~ urząd*|urzęd*, urząd ~ wojewódzki, urząd ~ cudzoziemców, urząd skarbowy, urzędzie skarbowym, urząd pracy, urzędzie pracy, powiatowy urząd pracy, izba skarbowa, zus, zakład ubezpieczeń społecznych, krus, kancelaria premiera, kuratorium*, główny urząd, generalna dyrekcja
uk обласн* держав* адміністрац*, держадміністрац*, ода, служба зайнятості, центр зайнятості, міграційн* служб*, пенсійн* фонд*, державна податкова, держ*служба, кабінет міністрів, казначейств*
ru областн* администрац*, служба занятости, центр занятости, миграционн* служб*, пенсионн* фонд*, уфмс, фмс, правительств*, казначейств*
bg областна управа, областна администрация, нои, агенция по заетостта
bs ministarstv*, vlada, zavod za zapošljavanje, poreska uprava, kantonaln*
lt užimtumo tarnyba, sodra, vyriausyb*, migracijos departament*, valstybin*
lv valsts ieņēmumu dienests, pmlp
tr valilik*, valiliği, kaymakamlık*, kaymakamlığı, iş-kur, işkur, sgk, sosyal güvenlik kurumu, göç idaresi, vergi dairesi, nüfus müdürlüğü
ar محافظه, ولايه, امانه عامه, التامينات الاجتماعيه, مصلحه, الاحوال المدنيه, السجل المدني, دائره الهجره, رئاسه الوزراء
fa استانداری, فرمانداری, بهزیستی, سازمان بهزیستی, سازمان تامین اجتماعی, ثبت احوال, اداره مهاجرت, نهاد ریاست
so gobolka, maamul goboleed*
ur حکومت پنجاب, صوبائی, وفاقی, نادرا
ti ሚኒስትሪ
am ሚኒስቴር

@departement sector departement < stat +public
nb departement*, *departement, *departementet, statsministerens kontor
sv departement*, *departementet, regeringskansliet
da ministeri*, *ministeriet
en ministry, ministry of, ministries
de ministerium*, *ministerium, bundesministerium*, staatsministerium*
nl ministerie*
fr ministère*
es ministerio*, consejería*
it ministero*
pt ministério*
ro ministerul*, minister
pl ministerstw*
cs ministerstvo
uk міністерств*
ru министерств*
bg министерство*
bs ministarstv*, министарств*
lt ministerij*
lv ministrij*
et ministeerium
fi ministeriö*
tr bakanlık*, bakanlığı
ar وزاره, وزارات
fa وزارت*, وزارتخانه
so wasaarad*
ur وزارت
ti ሚኒስትሪ
am ሚኒስቴር
sq ministria
ku wezaret*

@kommune sector kommune < offentlig_forvaltning +public
nb kommune, kommunen, kommuner, kommunes, kommunens, kommunane, *kommune, kommunal*, bydel*, rådhus*, byrådsavdeling*, herad, *herad, servicetorg*
nn kommune, kommunen, kommunar, herad
sv kommun, kommunen, kommuner, kommunal*, *kommun, stadsdelsförvaltning*, stad, kommunförvaltning
da kommunen, borgerservice, jobcenter, rådhuset
en municipality, municipalit*, municipal*, city council, town council, borough council, district council, local government, local authority, local council, city hall, town hall, borough, city of, parish council, county council
de stadtverwaltung*, gemeindeverwaltung*, rathaus, gemeinde, kommunalverwaltung*, kommune, landratsamt*, bezirksamt*, stadt, bürgeramt*, landkreis*, magistrat der stadt, sozialamt*, jugendamt*, ordnungsamt*, einwohnermeldeamt
nl gemeente*
fr mairie*, commune de, hôtel de ville, collectivité territoriale, ville de, communauté de communes, conseil municipal, ccas
es ayuntamiento*, municipal*, alcaldía*, concejo, intendencia municipal, municipalidad*
it comune di, comune, comunale, municipio
pt câmara municipal, prefeitura*, junta de freguesia
ro primări*, primăria*, consiliul local, sector 1, direcția generală de asistență socială, dgaspc
pl urząd miasta, urzędzie miasta, urzędu miasta, urząd gminy, urzędzie gminy, urzędu gminy, urząd miejski, urzędzie miejskim, urzędu miejskiego, gmina, gminy, starostw*, ośrodek pomocy społecznej, ośrodku pomocy społecznej, mops, gops, samorząd*, ratusz
cs městský úřad, obecní úřad, magistrát*
uk міськ* рад*, міськрад*, сільськ* рад*, селищн* рад*, районн* рад*, міської ради, виконавч* комітет*, виконком*, територіальн* громад*, мерія, районн* адміністрац*
ru мэри*, городск* администрац*, администрац* город*, муниципал*, горисполком*, исполком*, районн* администрац*, городск* совет*, местн* самоуправлен*
bg община*, кметств*, столична община
bs općin*, opštin*, gradska uprava, општин*
lt savivaldyb*
lv pašvaldīb*, novada dome
et linnavalitsus, vallavalitsus
fi kunta, kaupunki*
tr belediye*, büyükşehir, muhtarlık*
ar بلديه, امانه, المجلس البلدي, مجلس محلي, مجلس بلدي
fa شهرداری*, شاروالی*, شورای شهر, دهیاری
so dowladda hoose, degmad*, dawladda hoose
ur بلدیہ, میونسپل, ضلعی حکومت, یونین کونسل
ti ምምሕዳር ከተማ, ምምሕዳር ዞባ, ንኡስ ዞባ
am ማዘጋጃ ቤት, ክፍለ ከተማ, ቀበሌ, ወረዳ
sq bashki*
ku şaredarî*

@fylkeskommune sector fylkeskommune < offentlig_forvaltning +public
nb fylkeskommun*, *fylkeskommune, fylkestinget
sv landsting*, region skåne, västra götalandsregionen
da region hovedstaden, region midtjylland, amtet
en county council, county government, regional council, provincial government, regional government, county administration
de bezirk, landkreis
nl provincie*
fr conseil départemental, conseil général, conseil régional, département du, département de, région île-de-france
es diputación*, junta de, generalitat, cabildo, gobierno regional, comunidad autónoma, consejería
it provincia, regione
ro consiliul județean, consiliului județean
pl urząd marszałkowski, urzędzie marszałkowskim, marszałk*, starostwo powiatowe, powiat*
uk обласн* рад*
ru областн* дум*, областной совет
bs županij*, kanton*
lt apskrit*

@nav_sosial sector arbeids- og velferdsforvaltning < offentlig_forvaltning +public
nb nav, nav-kontor*, arbeids- og velferd*, sosialkontor*, sosialtjeneste*, aetat, trygdeetaten, flyktningtjenest*, flyktningkontor*, sosialtenest*, trygdekontor*
sv socialtjänst*, socialförvaltning*, socialkontor*, försäkringskassan, arbetsförmedling*
da socialforvaltning*, jobcenter*, udbetaling danmark
en social services, social security office, welfare office, job centre, jobcentre, employment office, employment service, social welfare department, department of social services, unemployment office
de sozialamt*, jobcenter*, arbeitsamt*, agentur für arbeit, arbeitsagentur*
fr caf, pôle emploi, ccas, services sociaux, caisse d'allocations, aide sociale à l'enfance
es servicios sociales, seguridad social, oficina de empleo, sepe
it servizi sociali, centro per l'impiego
ro asistență socială, asistenta sociala, agenția pentru ocuparea, forțelor de muncă
pl ośrodek pomocy społecznej, ośrodku pomocy społecznej, mops, gops, powiatowy urząd pracy, urząd pracy, pcpr, centrum pomocy rodzinie, zus
uk соціальн* захист*, соціальн* політик*, центр зайнятост*, соціальн* служб*
ru социальн* защит*, собес, центр занятост*, соцзащит*
bg социално подпомагане, бюро по труда
bs centar za socijalni rad, zavod za zapošljavanje, центар за социјални рад
lt socialinės paramos, socialinių paslaugų, užimtumo tarnyb*, darbo birž*
tr sosyal hizmetler, işkur, sosyal yardımlaşma
ar الشؤون الاجتماعيه, مكتب العمل, الضمان الاجتماعي
fa بهزیستی, تامین اجتماعی, اداره کار
so arrimaha bulshada
ti ጉዳያት ማሕበረሰብ, ማሕበራዊ ድሕነት

@utlendingsmyndighet sector utlendingsforvaltning < stat +public
nb utlendingsdirektorat*, utlendingsforvaltning*, utlendingsnemnd*, udi, imdi
sv migrationsverket
da udlændingestyrelsen
en immigration service, immigration office, immigration authority, migration agency, home office, asylum office, immigration department, refugee agency
de ausländerbehörde*, bamf, bundesamt für migration
nl vreemdelingendienst
fr ofpra, ofii, service des étrangers
es oficina de extranjería, extranjería
it ufficio immigrazione
ro inspectoratul general pentru imigrări, imigrări
pl wydział spraw cudzoziemców, urząd do spraw cudzoziemców
uk міграційн* служб*
ru миграционн* служб*, фмс
lt migracijos departament*
tr göç idaresi, göç müdürlüğü
ar دائره الهجره, الهجره والجوازات, مديريه الجوازات
fa اداره مهاجرت, اتباع خارجی
so socdaalka

@skatteetat sector skatteetat < stat +public
nb skatteetat*, skattekontor*, kemner*, skattedirektorat*, likningskontor*
sv skatteverket, skattekontor
da skattestyrelsen, skat
en tax office, tax authority, tax administration, revenue service, revenue authority, hmrc, inland revenue, tax inspectorate
de finanzamt*, steuerverwaltung
nl belastingdienst
fr centre des impôts, direction des impôts, finances publiques, trésor public
es agencia tributaria, hacienda
it agenzia delle entrate
ro anaf, administrația finanțelor, finanțelor publice
pl urząd skarbowy, urzędzie skarbowym, urzędu skarbowego, izba administracji skarbowej, izba skarbowa
uk податков* інспекц*|служб*|адміністрац*, дпс, дфс
ru налогов* инспекц*|служб*, ифнс, фнс
bg нап
bs porezna uprava, poreska uprava
lt mokesčių inspekcij*, vmi
tr vergi dairesi, gelir idaresi, maliye
ar دائره الضرائب, مصلحه الضرائب, الماليه
fa اداره مالیات, امور مالیاتی
so wasaaradda maaliyadda

@toll sector tollvesen < stat +public
nb tolletaten, tollvesen*, tollregion*
sv tullverket
en customs service, customs authority, customs office, border agency
de zollamt*, zoll, hauptzollamt*
fr douane*
es aduana*
ro vama, autoritatea vamală
pl urząd celny, izba celna, służba celna
uk митниц*, митн* служб*
ru таможн*
tr gümrük*
ar جمارك
fa گمرک
lt muitin*

@domstol sector domstol < stat +public
nb domstol*, tingrett*, *tingrett, lagmannsrett*, høyesterett*, jordskifterett*, forliksråd*
sv domstol*, tingsrätt*, hovrätt*, förvaltningsrätt*
da domstol*, byret*, landsret*, retten i
en court, courts, courthouse, tribunal*, court of appeal, district court, supreme court
de gericht*, amtsgericht*, landgericht*, *gericht
nl rechtbank*
fr tribunal*, cour d'appel, cour de cassation
es juzgado*, tribunal*, audiencia provincial
it tribunale, corte d'appello
pt tribunal*
ro judecători*, tribunalul*, curtea de apel, instanța
pl sąd, sądzie, sądu, sąd rejonowy, sąd okręgowy
uk суд, суді, суду, *суд, апеляційн* суд*
ru суд, суде, суда, *суд
bg съд, съда
bs općinski sud, kantonalni sud, vrhovni sud, privredni sud, sudski, суд
lt teism*
lv tiesa, tiesā
tr mahkeme*, adliye*
ar محكمه, محاكم, قصر العدل
fa دادگاه*, دادگستری, قوه قضاییه
so maxkamad*
ur عدالت, کورٹ
ti ቤት ፍርዲ
am ፍርድ ቤት

@politi sector politi < stat +public
nb politi, politiet, politidistrikt*, *politidistrikt, lensmann*, kripos, påtalemyndighet*, politistasjon*
sv polisen, polismyndighet*
da politiet, politikreds
en police, police department, constabulary, prosecutor's office, prosecution service
de polizei*, staatsanwaltschaft*
nl politie
fr police, gendarmerie, parquet
es policía*, guardia civil, fiscalía
it polizia, carabinieri, procura
ro poliția*, poliție, parchet*
pl policja, policji, komenda powiatowa, komenda miejska, prokuratura*
uk поліці*, міліці*, прокуратур*
ru полици*, милици*, прокуратур*, мвд
bg полиция, мвр
bs policija, policiji, tužilaštvo
lt policij*, prokuratūr*
tr polis, emniyet*, jandarma, savcılık*
ar شرطه, الامن العام, النيابه العامه
fa پلیس, نیروی انتظامی, دادسرا
so booliis*, booliska
ur پولیس
ti ፖሊስ
am ፖሊስ

@kriminalomsorg sector kriminalomsorg < stat +public
nb fengsel*, kriminalomsorg*, *fengsel, friomsorg*
sv kriminalvård*
da kriminalforsorg*, fængsel*
en prison*, correctional*, probation service
de justizvollzugsanstalt*, gefängnis*, jva
fr prison, pénitentiaire, centre de détention
es centro penitenciario, prisión
ro penitenciar*
pl zakład karny, areszt śledczy, służba więzienna
uk колоні*, сізо, виправн*
ru колони*, сизо, фсин
tr cezaevi, ceza infaz*
ar سجن, اصلاحيه
fa زندان*

@forsvar sector forsvar < stat +public
nb forsvaret, forsvars*, hæren, sjøforsvaret, luftforsvaret
sv försvarsmakten
da forsvaret
en army, armed forces, navy, air force, military
de bundeswehr
fr armée
es ejército, fuerzas armadas
ro armata, mapn
pl wojsko*, siły zbrojne
uk збройн* сил*, зсу, військов* частин*
ru вооруженн* сил*, войсков* част*
tr silahlı kuvvetler, ordu
ar الجيش, القوات المسلحه
fa ارتش
so ciidanka

@ambassade sector utenriksstasjon < stat +public
nb ambassade*, *ambassade, konsulat*, generalkonsulat*, utenriksstasjon*
en embassy, consulate*
de botschaft*, konsulat*
fr ambassade*, consulat*
es embajada*, consulado*
ro ambasad*, consulat*
pl ambasad*, konsulat*
uk посольств*, консульств*
ru посольств*, консульств*
tr büyükelçilik*, büyükelçiliği, konsolosluk*
ar سفاره, قنصليه
fa سفارت*, کنسولگری
so safaarad*
sv ambassad*

@privat_sektor sector privat sektor +private
nb privat sektor*, privat virksomhet*, privat næringsliv*, privat selskap*, privat firma*, næringsliv*, privateid*, privat *selskap
en private sector, private company, private firm, privately owned
de privatwirtschaft*, privatunternehmen*
fr secteur privé, entreprise privée
es sector privado, empresa privada
ro sectorul privat, firmă privată, companie privată
pl sektor prywatny, prywatna firma, firma prywatna, spółka
uk приватн* компан*|підприємств*|фірм*|сектор*
ru частн* компан*|предприят*|фирм*|сектор*
tr özel sektör, özel şirket
ar قطاع خاص, شركه خاصه, شركه
fa بخش خصوصی, شرکت خصوصی, شرکت
so shirkad*, shirkad gaar*
ur نجی کمپنی, پرائیویٹ
ti ብሕቲ, ኩባንያ ብሕቲ

@forsikring sector forsikring +private
nb forsikring, forsikringsselskap*, *forsikring, forsikringsbransj*, skadeforsikring*
sv försäkringsbolag*
da forsikringsselskab*, forsikring
en insurance company, insurance, insurer, insurance ltd, assurance
de versicherung*, *versicherung, versicherungs
nl verzekering*
fr assurance*, mutuelle
es seguros, aseguradora*, mutua
it assicurazion*
ro asigurări, asigurare, asigurările
pl ubezpieczenia, ubezpieczeń, towarzystwo ubezpieczeń, ubezpieczeniow*
uk страхов* компан*, страхуванн*
ru страхов* компан*, страхование, страховани*
bs osiguranj*
lt draudim*
tr sigorta*
ar تامين, شركه تامين
fa بیمه
so caymis*

@trygd sector trygdeetat < stat nav_sosial +public
nb trygdeetat*, trygdekontor*
sv försäkringskassan
en social insurance, national insurance, social security institution, social insurance institution
de sozialversicherung*, rentenversicherung*
fr sécurité sociale, assurance maladie, cpam
es seguridad social
ro asigurări sociale, casa de asigurări, casa de pensii
pl ubezpieczeń społecznych, zus
uk соціальн* страхуванн*, пенсійн* фонд*
ru социальн* страховани*, пенсионн* фонд*
lt socialin* draudim*, sodra
tr sosyal sigorta*, sgk
ar تامينات اجتماعيه, ضمان اجتماعي
fa تامین اجتماعی
bs socijaln* osiguranj*

@bank sector bank og finans +private
nb bank, banken, *bank, sparebank*, *banken, finansinstitusjon*, finansnæring*
sv bank, banken, *banken
en bank, banking, bank plc, savings bank, credit union, financial institution
de bank, sparkasse*, *bank
fr banque*, crédit agricole
es banco, caja de ahorros, bancari*
it banca, banco
ro banca, bancă, bancpost
pl bank, banku, bankowoś*
uk банк, банку, *банк
ru банк, банка, *банк, сбербанк
bg банка
bs banka, banci
lt bankas, banke, banko
tr bankası, banka, bankacılık
ar بنك, مصرف
fa بانک
so bangi*, bangiga
ur بینک
ti ባንክ

@ngo sector frivillig organisasjon +private
nb frivillig organisasjon*, ideell*, røde kors, kirkens bymisjon, frelsesarmeen, redd barna, norsk folkehjelp, flyktninghjelpen, stiftelse*, forening*, frivillig sektor
sv ideell*, röda korset, förening*, stiftelse*
da frivillig organisation, røde kors, forening
en ngo, non-profit*, nonprofit*, non-governmental*, charity, foundation, red cross, save the children, association, unicef, unhcr, united nations, un agency, refugee council, caritas, amnesty
de verein*, gemeinnützig*, stiftung*, rotes kreuz, caritas, diakonie*
fr association*, fondation*, croix-rouge, ong
es ong, asociación*, fundación*, cruz roja
it associazione*, onlus, croce rossa, fondazione
ro ong, asociați*, fundați*, crucea roșie
pl fundacj*, stowarzyszeni*, organizacja pozarządowa, caritas, pck
uk громадськ* організац*, благодійн*, фонд, червон* хрест*
ru нко, общественн* организац*, благотворительн*, красн* крест*
bg фондация*, сдружение*
bs udruženj*, nevladin*, fondacij*, crveni krst
lt labdar*, asociacij*, nvo, visuomeninė
tr vakıf, vakfı, dernek, derneği, sivil toplum, kızılay
ar منظمه, جمعيه, هلال احمر, منظمه غير حكوميه, اغاثه
fa سازمان مردم نهاد, خیریه, موسسه خیریه, هلال احمر
so hay'ad*, ururka, hay'adda
ur تنظیم, این جی او
ti ማሕበር, ዘይመንግስታዊ

@asylmottak sector asylmottak
nb asylmottak*, flyktningmottak*, mottak, mottaket, transittmottak*, omsorgssenter for enslige
sv asylboende*, flyktingförläggning*
da asylcenter, asylcentre
en asylum centre, asylum reception, reception centre*, refugee camp*, asylum seekers centre, refugee shelter
de flüchtlingsunterkunft*, asylheim*, asylunterkunft*, aufnahmeeinrichtung*, flüchtlingsheim*, erstaufnahme*
nl azc, asielzoekerscentrum
fr centre d'accueil, cada, foyer de réfugiés
es centro de acogida, centro de refugiados, campo de refugiados
it centro di accoglienza, centro accoglienza
ro centru de primire, centrul pentru refugiați
pl ośrodek dla cudzoziemców, ośrodek dla uchodźców, ośrodku dla cudzoziemców
uk центр прийому біженців, центр* ~ біженц*, пункт* ~ біженц*
ru центр ~ беженц*, лагер* ~ беженц*
lt pabėgėlių priėmimo
tr mülteci kampı, geri gönderme merkezi, mülteci merkezi
ar مركز لاجئين, مركز اللاجئين, مخيم اللاجئين, مخيم, مركز استقبال
fa مرکز پناهندگان, اردوگاه پناهندگان, کمپ پناهندگان, اردوگاه
so xerada qaxooti*, xarunta qaxooti*
ti መዓስከር ስደተኛታት

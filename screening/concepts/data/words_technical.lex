# Occupations of architecture, surveying, traffic and technology.

@+arkitektur
pt arquitet*, arquiteto, arquiteta, projeto* de arquitetura
sq arkitekt, arkitekte, arkitekti, arkitektja
lv arhitekt*
et arhitekt, arhitektina
nl architect, architecte, architecten
ur آرکیٹیکٹ, ماہر تعمیرات
hi वास्तुकार, आर्किटेक्ट
so naqshadeeye dhismo, injineer naqshadeeye
ti ኣርኪተክት*, ስነ ህንጻ
am አርክቴክት*, አርኪቴክት*
sw msanifu majengo, msanifu wa majengo
ku mîmar*
tl arkitekto
is arkitekt, húsameistar*
bs arhitekta, архитект*

@landskapsarkitekt activity landskapsarkitektur
nb landskapsarkitekt*, landskapsplanlegg*, landskapsutform*
sv landskapsarkitekt*
fi maisema-arkkiteht*, maisemasuunnit*
is landslagsarkitekt*
nl landschapsarchitect*, tuin- en landschapsarch*
de landschaftsarchitekt*, landschaftsplan*, freiraumplan*
en landscape architect*, landscape plann*, landscape design*
fr architecte* paysagiste*, paysagiste concepteur, paysagiste-concepteur, architecte-paysagiste, paysagiste dplg, aménagement paysager
es arquitect* paisajista*, arquitectura del paisaje, paisajista
pt arquitet* paisagista*, arquitectura paisagista, arquitetura paisagística, arquitecto paisagista
it architett* paesaggist*, paesaggista
ro arhitect* peisagist*, peisagistică, arhitectură peisagistică
pl architekt* krajobrazu
cs krajinn* architekt*, zahradní architekt*
hu tájépítész*, kertépítész*
bs krajobrazn* arhitekt*, pejzažn* arhitekt*, пејзажн* архитект*
uk ландшафтн* архітект*, ландшафтн* дизайн*
ru ландшафтн* архитект*, ландшафтн* дизайн*
bg ландшафт* архитект*
el αρχιτέκτ* τοπίου, αρχιτεκτονική τοπίου
lt kraštovaizdžio architekt*
lv ainavu arhitekt*
et maastikuarhitekt*
sq arkitekt* peizazhi*, arkitekt* i peizazhit
tr peyzaj mimar*, peyzaj
ar مهندس تنسيق مواقع, تنسيق مواقع, عماره المشهد, هندسه المناظر
fa معمار منظر, معماری منظر, طراحی منظر
vi kiến trúc sư cảnh quan, kiến trúc cảnh quan
zh *景观设计*, *景观建筑*, *园林设计*

@interiorarkitekt activity interiørarkitektur
nb interiørarkitekt*, interiørdesign*, interiørkonsulent*
sv inredningsarkitekt*, inredare*
da indretningsarkitekt*
fi sisustusarkkiteht*, sisustussuunnit*
nl interieurarchitect*, interieurontwerp*
de innenarchitekt*, raumausstatter*
en interior designer*, interior architect*, interior design
fr architecte* d'intérieur, décorateur d'intérieur, décoratrice d'intérieur
es interiorista*, diseñador* de interiores, decorador* de interiores
pt designer* de interiores, decorador* de interiores
it architett* d'interni, interior designer
ro designer de interior, arhitect de interior
pl projektant* wnętrz, architekt* wnętrz
cs interiérov* design*, bytov* architekt*
hu belsőépítész*, lakberendező*
bs dizajn* interijera, dizajner* enterijera, arhitekt* interijera
uk дизайнер* інтер'єр*
ru дизайнер* интерьер*
bg интериорен дизайн*
el διακοσμητ* εσωτερικ*
lt interjero dizain*
tr iç mimar*
ar مصمم ديكور, مصممه ديكور, تصميم داخلي, مصمم داخلي, مهندس ديكور
fa طراح داخلی, طراحی داخلی, دکوراسیون داخلی
vi thiết kế nội thất
zh *室内设计*

@+landmaling
nb landmåler*, landmålar*, oppmålingsingeniør*, stikningsleder*, stikningsingeniør*, oppmålingsteknik*
sv mätingenjör*, mättekniker*, lantmätare*, kartingenjör*
da landmåler*, opmåling*
fi maanmittaus*, mittamies, mittausinsinööri*, maanmittari*
is mælingamað*, landmæling*
nl landmeter*, landmeetkundig*, maatvoerder*
de geodät*, vermessungstechnik*, vermessungsingenieur*, vermesser*
en geodetic engineer*, surveying engineer*, survey technician*, cadastral survey*, topographic survey*, geomatics engineer*, hydrographic survey*, setting out ~ construction|site
fr géomètre-topographe*, topographe*, levés topographiques
es topógrafo*, topógrafa*, agrimensor*, levantamientos topográficos, ingenier* geomátic*, agrimensura
pt topógraf*, levantamentos topográficos, agrimensor*
it topograf*, rilievi topografici, geometra*
ro topograf*, topometr*, inginer geodez, măsurători topografice, cadastru, ridicări topografice
pl geodeta, geodetk*, geodezyjn*, pomiar* geodezyjn*
cs geodet*, zeměměřič*, zememerač*
hu földmérő*, geodéta*
bs geodet*, geometar, geometr* ~ katast*, геодет*, геометар
bg геодез*, земемер*
el τοπογράφ*, τοπογραφικ* αποτυπ*, αγρονόμ* τοπογράφ*
lt matinink*, geodezinink*, topograf*
lv mērniek*, ģeodēzist*, topogrāf*
et maamõõtja*, geodeet*, geodeesia*
sq topograf*, gjeodet*, rilevim*
tr harita tekniker*, haritacı*, topograf*, ölçme mühendis*, kadastro teknisyen*, harita ve kadastro
ar مساح, مساحه اراضي, مهندس مساحه, رفع مساحي, اعمال مساحيه
fa نقشه برداری, نقشه‌بردار*, مهندس نقشه بردار
ur سرویئر, سروے انجینئر, پیمائش
hi सर्वेक्षक, भू सर्वेक्षण
so cabbire dhul, sahamiye dhul
ti ቀያሲ
am ቀያሽ, ቅየሳ
sw mpima ardhi, mpimaji ardhi
vi trắc địa, đo đạc
zh *测量员*, *测绘*, *测量工程师*

@matrikkel activity matrikkel og eiendomsregistrering ? saksbehandling
nb matrikkel*, oppmålingsforretning*, eiendomsregist*, tinglys*, seksjoner* ~ sak*|eiendom*, grensejuster*, delingssak*, delesak*, jordskift*
sv fastighetsbildning*, fastighetsregist*, lantmäteriförrätt*, inskrivnings* & fastighet*, förrättningslantmät*
da matrikel*, tinglysning*
fi kiinteistötoimit*, kiinteistörekist*, lainhuut*, toimitusinsinööri*
nl kadaster*, kadastraal*
de kataster*, liegenschaftskataster*, grundbuch*, flurbereinig*
en cadastr*, land registr*, land titling, property registration, title registration, land registrar*
fr cadastre*, cadastral*, publicité foncière, conservation foncière, remembrement
es catastro*, catastral*, registro de la propiedad
pt cadastr* ~ predial|terr*, conservatória do registo predial, registo predial, cadastro predial
it catasto, catastal*, conservatoria ~ immobili*
ro cadastru, carte funciară, cărții funciare, publicitate imobiliară, ocpi
pl ewidencj* gruntów, kataster*, ksiąg* wieczyst*, katastraln*
cs katastr nemovitostí, katastru nemovitostí, katastráln*
hu földhivatal*, ingatlan-nyilvántart*, ingatlannyilvántart*, telekkönyv*
bs katastar, katastra, katastru, katastarsk*, zemljišn* knjig*, zemljišno-knjižn*, gruntovn*, катастар, катастра
bg кадаст*, имотен регистър
uk кадастр*, реєстрац* прав на нерухом*, державн* реєстратор*
ru кадастр*, росреестр*, регистрац* прав на недвижимост*
lt kadast*, nekilnojamojo turto regist*, registrų centr*
lv kadast*, zemesgrāmat*
et kataster*, maakataster*, kinnistusosakon*, maakorraldaja*
el κτηματολόγι*, υποθηκοφυλακεί*
sq kadast*, regjistrim* ~ pasuri* paluajtsh*
tr kadastro*, tapu sicil*, tapu müdürlüğü, tapu memur*, tapu ve kadastro
ar سجل عقاري, تسجيل عقاري, شهر عقاري, دوائر عقاريه
fa کاداستر, ثبت اسناد و املاک, ثبت املاک
am የካዳስተር, የመሬት ይዞታ ምዝገባ
sw usajili wa ardhi
vi địa chính, đăng ký đất đai
zh *地籍*, *不动产登记*

@+gis
fi paikkatieto*
sv kartingenjör*, gis-ingenjör*, geodata*
nl geo-informat*, gis-specialist*
pt cartograf*, sistemas de informação geográfica, geoprocessamento
es sistemas de información geográfica
fr géomaticien*, systèmes d'information géographique, systèmes d'information géographiques
it sistemi informativi territoriali, cartograf*
cs kartograf*, geoinformat*
bs kartograf*, geoinformat*
bg картограф*, гис, геоинформат*
hu térképész*, térinformat*
el χαρτογράφ*, γεωπληροφορικ*
lt kartograf*, geoinformac*
lv kartogrāf*, ģeoinformāt*
et kartograaf*, geoinformaat*
tr coğrafi bilgi sistem*, kartograf*
fa جی آی اس, سیستم اطلاعات جغرافیایی
vi bản đồ ~ số|gis, hệ thống thông tin địa lý
zh *地理信息*, *制图师*
en geographic information system*, gis analyst*, gis specialist*

@trafikkplanlegging activity trafikk- og transportplanlegging
nb trafikkplanlegg*, transportplanlegg*, trafikkanalyse*, trafikkingeniør*, vegplanlegg*, veiplanlegg*, mobilitetsplanlegg*, ruteplanlegg*, kollektivplanlegg*
sv trafikplaner*, trafikingenjör*, trafikanalys*, vägplaner*
da trafikplanlægg*, trafikingeniør*
fi liikennesuunnitt*, liikenneinsinööri*
nl verkeerskundig*, verkeersplanoloog, vervoersplanner*
de verkehrsplan*, verkehrsingenieur*, straßenplan*
en transport planner*, traffic engineer*, traffic planner*, transportation planner*, transportation engineer*, traffic modelling, traffic analysis, transport modelling, highway engineer*
fr ingénieur* trafic, planification des transports, études de trafic, ingénieur* transports, études de déplacements
es ingenier* de tráfico, planificación del transporte, ingenier* de transporte*, estudios de tráfico
pt engenheir* de tráfego, planeamento de transportes, engenheir* de transportes
it ingegner* dei trasporti, pianificazione dei trasporti, ingegneria del traffico
ro planificarea transport*, inginer trafic, inginer de trafic
pl inżynier* ruchu, planowan* transport*, inżynieri* ruchu, organizacj* ruchu
cs dopravní inžen*, dopravní plánov*
hu közlekedésmérnök*, közlekedéstervez*
bs prometn* inženjer*, saobraćajn* inženjer*, prometno planir*, саобраћајн* инжењер*
uk транспортн* планув*, організац* дорожнього руху
ru транспортн* планирован*, организац* дорожного движения
bg транспортно планиране, организация на движението
el συγκοινωνιολόγ*, κυκλοφοριακ* μελέτ*
lt transporto planav*, eismo organiz*
tr ulaşım plan*, trafik mühendis*, ulaşım mühendis*
ar هندسه مرور, مهندس مرور, تخطيط النقل, تخطيط نقل, هندسه نقل
fa مهندس ترافیک, برنامه ریزی حمل و نقل, مهندسی ترافیک
vi quy hoạch giao thông, kỹ sư giao thông
zh *交通规划*, *交通工程*

@lokforer activity lokførerarbeid in=transport_bransje
nb lokfører*, lokomotivfører*, lokomotivførar*, togfører*, togførar*, t-banefører*, trikkefører*
sv lokförare*, tågförare*, spårvagnsförare*
da lokofører*, lokomotivfører*, togfører*
fi veturinkuljettaj*, junankuljettaj*, metrojunankulj*
nl machinist ~ trein|treinen|ns, treinmachinist*, trambestuurder*, metrobestuurder*
de lokführer*, lokomotivführer*, triebfahrzeugführer*, straßenbahnfahrer*
en train driver*, locomotive driver*, locomotive engineer*, metro driver*, tram driver*, tube driver*
fr conducteur de train, conductrice de train, conducteur* de tramway, conducteur* de métro, mécanicien de locomotive
es maquinista de tren*, maquinista ferroviari*, conductor de tren, conductor* de tranvía, conductor* de metro, maquinista ~ renfe|metro
pt maquinista ferroviári*, maquinista de comboi*, maquinista de trem, maquinista ~ comboio*|cp|metro
it macchinista ferroviari*, macchinista di treni, macchinista ~ trenitalia|treni|ferrovi*, tranviere*
ro mecanic de locomotivă, mecanic locomotivă, vatman*
pl maszynist* pojazd*, maszynist* lokomotyw*, maszynist* ~ kolej*|pkp|pociąg*, motornicz*
cs strojvedouc*, rušňovodič*, strojvůdce, řidič tramvaj*
hu mozdonyvezető*, villamosvezető*, metróvezető*
bs strojovođ*, mašinovođ*, машиновођ*, vozač tramvaj*
uk машиніст* електровоз*|тепловоз*|локомотив*|поїзд*|електропоїзд*|метро*, водій трамва*
ru машинист* электровоз*|тепловоз*|локомотив*|поезд*|электропоезд*|метро*|электропоезда, водитель трамва*
bg машинист ~ локомотив*|влак*|бдж, локомотивен машинист, ватман*
lt mašinist* ~ traukin*|lokomotyv*|geležinkel*
lv mašīnist* ~ vilcien*|lokomotīv*|dzelzceļ*
et vedurijuht*, rongijuht*
el μηχανοδηγός, οδηγός τρένου, οδηγός τραμ
sq makinist ~ tren*|lokomotiv*
tr makinist*, tren makinist*, vatman*
ar سائق قطار, سائق قطارات, سائق مترو
fa لکوموتیوران*, راهبر قطار, راننده قطار
ur ٹرین ڈرائیور
hi लोको पायलट
vi lái tàu
zh *火车司机*, *列车司机*, *地铁司机*

@konduktor activity konduktørarbeid in=transport_bransje
nb konduktør*, ombordansvarlig*, billettkontroll*, billettør*, togvert*
sv konduktör*, tågvärd*, tågmästare*, biljettkontrollant*
da togkonduktør*, billetkontrol*, togstewardesse*
fi konduktööri*
nl conducteur ~ trein|ns, hoofdconduct*
de zugbegleit*, fahrkartenkontroll*, schaffner*
en train conductor*, ticket inspector*, train guard*, bus conductor*, ticket collector*, revenue protection officer*
fr contrôleur* sncf, chef de bord, contrôleur ~ train|titres
es revisor de tren, interventor ~ renfe|tren, revisor* ~ tren*
pt revisor ~ comboio*|cp, revisora ~ comboio*
it capotreno, capo treno, controllore ~ biglietti|treno
ro conductor de tren, controlor bilete, conductor tren
pl konduktor*, kontroler biletów, kierownik pociągu
cs průvodčí ~ vlak*, vlakvedouc*, revizor ~ doprav*
hu kalauz*, jegyvizsgáló*, jegyellenőr*
bs kondukter*, кондуктер*
uk провідник ~ пасажирськ*|вагон*|поїзд*, провідниц* ~ вагон*|поїзд*, контролер ~ квитк*
ru проводник ~ пассажирск*|вагон*|поезд*, проводниц* ~ вагон*|поезд*, контролер ~ билет*, кондуктор*
lt palydov* ~ traukin*|vagon*, kontrolierius ~ biliet*
lv konduktor*
tr kondüktör*, tren şefi
ar كمساري, محصل تذاكر, مراقب تذاكر
fa مهماندار قطار, رئیس قطار
zh *列车员*

@togleder activity togledelse og trafikkstyring in=transport_bransje
nb togleder*, toglede*, togekspeditør*, trafikkstyrer*, trafikkstyring*, txp, trafikkleder*
sv tågklarerare*, trafikledare*, tågtrafikled*
da trafikleder*, togleder*, stationsbestyrer*
fi liikenneohjaaj*, junasuoritt*
nl treindienstleider*, verkeersleider*
de fahrdienstleiter*, verkehrsleit*, disponent ~ bahn|fahrdienst
en train dispatcher*, rail traffic control*, train traffic control*, signaller*, signalman, railway traffic control*, traffic controller* ~ rail|railway|train|bus|tram|road, station master*, road traffic control*
fr régulateur ~ trafic|circulation, agent de circulation, agent circulation, chef de gare, aiguilleur ~ sncf|rail
es jefe de estación, controlador ~ tráfico ferroviario, regulador ~ tráfico, jefe de circulación, factor de circulación
pt chefe de estação, controlador ~ circulação ferroviária, inspetor de circulação
it capostazione, dirigente movimento, regolatore della circolazione
ro impiegat de mișcare, dispecer ~ feroviar*|trafic|metro*|cfr
pl dyżurn* ruchu, dyspozytor* ~ ruch*|kolej*|tramwaj*
cs výpravčí*, dispečer* ~ doprav*|dráž*
hu forgalmi szolgálat*, forgalomirányít*
bs prometnik* ~ vlak*, otpravnik* vozov*, отправник возова
uk черговий по станції, чергова по станції, поїзний диспетчер, диспетчер ~ залізни*
ru дежурный по станции, дежурная по станции, поездной диспетчер, диспетчер ~ железнодорожн*
bg ръководител движение, влаков диспечер, дежурен ръководител
lt stoties budėtoj*, traukinių eismo, eismo tvarkdar*
lv vilcienu dispečer*, stacijas dežurant*
et liikluskorraldaja*
el σταθμάρχ*, ρυθμιστής κυκλοφορίας
tr tren teşkil*, hareket memur*, trafik kontrolör*, gar şef*
ar مراقب حركه القطارات, ناظر محطه
fa رئیس ایستگاه, کنترلر ترافیک قطار, کنترل قطار
zh *车站值班员*

@kjoretoytilsyn activity kjøretøykontroll og førerprøver < tilsyn
nb kjøretøykontroll*, førerprøv*, trafikkstasjon*, utekontroll*, kjøretøysakkyndig*, eu-kontroll*, periodisk kjøretøy*, inspektør ~ trafikkstasjon|vegvesen, sensor ~ førerprøve|oppkjøring
sv bilinspektör*, bilbesikt*, besiktningstekniker*, trafikinspektör*, förarprov*
da motorsagkyndig*, køreprøve*, bilinspektør*, synsmedarbejder*
fi katsastusmies*, katsastaja ~ auto*|ajoneuvo*, katsastusasem*, tutkinnon vastaanottaja
nl rdw-inspecteur, rij-examinator*, apk-keurmeester*, rijexaminator*
de fahrprüfer*, tüv-prüfer*, kfz-prüfer*, fahrzeugprüf*, hauptuntersuchung*, sachverständige* ~ kraftfahr*|fahrzeug*
en vehicle inspect*, driving examiner*, mot tester*, roadworthiness, driving test examiner*
fr inspecteur du permis de conduire, contrôleur* technique automobile, contrôle technique automobile, inspectrice du permis
es inspector* de itv, itv, examinador* de tráfico, inspección técnica de vehículos
pt inspetor* de veículos, examinador* de condução, inspeção de veículos
it esaminatore ~ patent*, revisione veicoli, ispettore ~ revisioni
ro examinator auto, inspector itp, examinator ~ permis*, inspecți* tehnic* periodic*
pl diagnosta samochod*, egzaminator* ~ word|prawo|jazdy|ruchu, badan* techniczn* pojazd*, diagnost* ~ pojazd*|stacj*
cs zkušební komisař*, technick* kontrol* vozid*, stk
hu vizsgabiztos*, műszaki vizsgáz*
bs tehničk* pregled* vozil*, kontrolor* ~ tehničk* pregled*, технички преглед возила, ispitivač ~ vozač*
bg технически преглед* ~ автомобил*|мпс, председател* на комисия ~ прегледи
uk техогляд*, технічн* контрол* ~ транспортн*|авто*, екзаменатор* ~ сервісн*|водії*
ru техосмотр*, техническ* осмотр* транспорт*, экзаменатор* ~ гибдд|вожден*
lt technin* apžiūr*, egzaminuotoj* ~ regitra|vairav*
lv tehnisk* apskat*, csdd
et ülevaataja ~ sõiduk*|tehno*, tehnoülevaatus*
el εξεταστής υποψηφίων οδηγών, κτεο, τεχνικός έλεγχος οχημάτων
tr araç muayene*, sürücü sınav*, tüvtürk
ar فحص المركبات, فاحص مركبات, فحص السيارات, فاحص سياقه, ممتحن قياده
fa معاینه فنی, آزمون رانندگی, افسر راهنمایی
vi đăng kiểm viên, sát hạch lái xe, đăng kiểm xe
zh *车辆检测*, *驾驶考官*, *驾考*

@parkering activity parkeringskontroll
nb parkeringsbetjent*, parkeringsvakt*, parkeringskontroll*, trafikkbetjent*
sv parkeringsvakt*, parkeringskontroll*, p-vakt*
da parkeringsvagt*
fi pysäköinnintarkast*, pysäköinninvalv*
nl parkeercontroleur*, parkeerwacht*
de politesse*, parkraumüberwach*, parkraumkontroll*, verkehrsüberwach*
en parking attendant*, parking enforcement, traffic warden*, parking officer*, civil enforcement officer*
fr asvp, agent de surveillance de la voie publique, agent de stationnement
es controlador de estacionamiento, agente de movilidad, parquímetro*, vigilante de la ora
it ausiliar* del traffico, ausiliar* della sosta
pl kontroler* parkowan*
ro agent ~ parcăr*
tr otopark görevlisi, değnekçi
ar مراقب مواقف
uk інспектор* паркуван*
ru парковщик*, инспектор* парков*

@kuldetekniker activity kulde- og varmepumpeteknikk
nb kuldetekn*, kuldemontør*, kjølemontør*, kjøletekniker*, varmepumpemontør*
sv kyltekniker*, kylmontör*, kylteknik*
da kølemontør*, køletekniker*
fi kylmäasentaj*, kylmämekaan*
nl koeltechni*, airco-monteur*
de kältetechni*, kälteanlagen*, mechatroniker* für kältetechnik, klimatechniker*
en refrigeration technician*|engineer*|mechanic*|systems|plant|equipment|units, hvac technician*, air conditioning technician*, ac technician*, hvac mechanic*, air-conditioning technician*
fr frigoriste*, technicien* climatisation, froid et climatisation, technicien cvc
es frigorista*, técnic* en refrigeración, técnic* de climatización, técnic* ~ aire acondicionado
pt técnic* de refrigeração, técnic* de climatização, frigorista*
it frigorist*, tecnic* frigorist*
ro frigotehnist*, tehnician frigo*
pl chłodnik, technik chłodni*, monter klimatyzacj*, serwisant klimatyzacj*, chłodnictw*
bs rashladn* uređaj*, klima uređaj*, rashladn* tehni*
uk холодильн* установ*, холодильн* обладнан*, монтажник кондиціонер*
ru холодильн* установ*, холодильн* оборудован*, холодильщик*, монтажник кондиционер*
bg хладилен техник, климатици ~ монт*|техник
el ψυκτικός, ψυκτικ* τεχν*
lt šaldymo įrengin*
tr soğutma ve iklimlendirme, klima teknisyen*, iklimlendirme tekniker*, klimacı
ar فني تبريد, تبريد وتكييف, فني تكييف
fa تکنسین تبرید, تعمیرکار کولر, تبرید و تهویه
am የማቀዝቀዣ ቴክኒሻን
vi điện lạnh, máy lạnh
zh *制冷*, *空调维修*, *空调安装*
tl aircon technician

@heis activity heismontasje
nb heismontør*, heisteknik*, heismekanik*
sv hissmontör*, hisstekniker*
da elevatormontør*, elevatortekniker*
fi hissiasentaj*
nl liftmonteur*
de aufzugsmonteur*, aufzugstechni*, aufzugbau*
en lift engineer*, elevator technician*, lift technician*, elevator mechanic*, elevator installer*
fr ascensoriste*, technicien* ascenseur*
es ascensorista*, técnic* de ascensores, mecánic* de ascensores
pt técnic* de elevadores
it ascensorist*
ro liftier*, mecanic lifturi, electromecanic ascensoare, electromecanic lift*
pl konserwator dźwigów, monter dźwigów, konserwator* wind
uk ліфтов*, електромеханік ~ ліфт*
ru лифтов*, электромеханик ~ лифт*
hu felvonószerel*
bs liftov* & servis*|monter*|montaž*
tr asansör teknisyen*, asansör bakım*, asansör montaj*
ar فني مصاعد, صيانه مصاعد
fa آسانسور & نصاب|تعمیر*|تکنسین|سرویس
zh *电梯*

@energimontor activity energimontørarbeid
nb energimontør*, linjemontør*, nettmontør*, høyspentmontør*, kabelmontør*, togelektriker*
sv distributionselektriker*, linjemontör*, elnätsmontör*
da forsyningstekniker*, linjemontør*
fi verkostoasentaj*, linja-asentaj*, sähköverkkoasentaj*
nl kabelmonteur*, netmonteur*
de freileitungsmonteur*, netzmonteur*, kabelmonteur*, leitungsmonteur*
en power line technician*, lineman, linemen, lineworker*, overhead line*, power line*, cable jointer*
fr monteur* de réseaux électriques, monteur* de lignes, ligniste*, monteur réseau
es liniero*, montador* de líneas, líneas de alta tensión
pt eletricista de linhas, montador* de linhas, eletricista de redes
it elettricista di linea, montatore linee, guardafili
ro electrician de linii, electrician linii, electrician rețele
pl elektromonter* sieci, elektromonter* linii, monter sieci elektroenerg*, elektromonter
cs elektromontér* ~ vedení|sítí, montér ~ vedení
hu távvezeték-szerelő*, hálózatszerelő ~ villamos*
bs elektromonter*, električar mreže, dalekovod*, електромонтер*
uk електромонтер* ~ мереж*|ліній|лініях, електромонтер* з експлуатац*
ru электромонтер* ~ сетей|линий|линиям|лэп, электромонтер* по эксплуатац*, электромонтёр* ~ сетей|линий
bg електромонтьор* ~ мреж*|електропров*
lt elektros tinkl* & elektromonter*|montuotoj*
tr elektrik şebeke*, enerji nakil hat*, hat bakım*
ar فني خطوط, خطوط هوائيه, شبكات كهرباء
fa سیمبان*, خط گرم, سیم‌بان*
vi đường dây điện, thợ đường dây
zh *线路工*, *电力线路*

@elektronikk activity elektronikk
nb elektronikktekniker*, elektroniker*, serviceelektroniker*, elektronikkingeniør*, radioteknik*
sv elektroniktekniker*, elektroniker*, elektronikingenjör*
da elektroniktekniker*, elektronikfagteknik*, elektronikingeniør*
fi elektroniikka-asentaj*, elektroniikkainsinööri*
nl elektronicus, elektronicamonteur*
de elektroniker*, elektronikentwick*
en electronics technician*, electronics engineer*, electronic engineer*, electronic technician*, radio technician*
fr électronicien*, ingénieur* électronique
es técnic* electrónic*, ingenier* electrónic*, técnic* en electrónica, ingenier* en electrónica
pt técnic* de eletrónica, engenheir* eletrónic*, técnic* em eletrônica
it elettronic* & tecnic*|perit*|ingegner*
ro electronist*, inginer electronist
pl technik elektronik, inżynier elektronik, elektroniczka
cs technik elektronik
hu elektronikai műszerész*, villamosmérnök ~ elektronik*
bs inženjer elektronike, tehničar elektronike, elektroničar*, електроничар*
uk радіоінженер*, радіотехнік*, інженер-електронник*, електронник*
ru радиоинженер*, радиотехник*, инженер-электронщик*, электронщик*
tr elektronik mühendis*, elektronik tekniker*, elektronik teknisyen*
ar مهندس الكترونيات, فني الكترونيات, الكترونيك
fa مهندس الکترونیک, تکنسین الکترونیک
vi kỹ sư điện tử, điện tử ~ kỹ thuật
zh *电子工程师*, *电子技术员*

@akustikk activity akustikk og støy
nb akustiker*, akustikk*, støymåling*, støyvurder*, støyberegn*
sv akustiker*, akustikkonsult*, bullerutred*
da akustiker*, støjmål*
fi akustiikka*, melumitt*
de akustiker* ~ bau|raum|ingenieur*, bauakustik*, schallschutz*, lärmschutz*
nl akoestiek*, akoestisch adviseur
en acoustic consultant*, acoustician*, acoustic engineer*, noise assessment*, noise measurement*
fr acousticien*, ingénieur* acoustique, mesures acoustiques
es ingenier* acústic*, acústica ambiental, estudios acústicos
it acustica ambientale, tecnic* competente in acustica
pt engenheir* acústic*, acústica ambiental
pl akustyk*, pomiar* hałasu
tr akustik mühendis*, gürültü ölçüm*
ru инженер-акустик*, акустическ* расчет*

@+elektriker
de elektroniker ~ gebäudetechnik|energietechnik|betriebstechnik, elektronikerin ~ gebäudetechnik|energietechnik|betriebstechnik

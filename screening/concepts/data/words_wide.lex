# Further words for activities of the files before: economy, order, health and culture.

@+logoped
nb logoped*, talevansk*, språk- tale- og kommunikasjonsvansk*, kommunikasjonsvansk*, stemmevansk*, afasi*, stamming*, stemmetrening*, språkvansk*
nn logoped*, språkvansk*, talevansk*
sv logoped*, talsvårig*, språkstörning*
da logopæd*, talepædagog*, taleaudiolog*, sprogvanskel*
fi puheterap*, kielihäiriö*
nl logoped*, spraak- en taal*
de logopäd*, sprachtherap*, sprachheil*, sprechstör*, sprachstör*, stimmstör*
en speech therap*, speech and language, speech-language, speech patholog*, aphasi*, stutter*, stammer*, speech disorder*, language disorder*
fr orthophoni*, logopéd*, troubles du langage, aphasi*
es logoped*, fonoaudiolog*, trastornos del lenguaje, afasi*
pt terapia da fala, terapeuta da fala, fonoaudiol*, afasia
it logoped*, disturbi del linguaggio, afasi*
ro logoped*, tulburări de limbaj, tulburărilor de limbaj, afazi*
pl logoped*, neurologoped*, zaburzeni* mowy, afazj*, terapi* mowy
cs logoped*, poruch* řeči, afázi*
hu logopéd*, beszédterápi*, beszédhib*, afázi*
bs logoped*, poremećaj* govora, govorn* terap*
sr логопед*, поремећај* говора
bg логопед*, говорни нарушения
ru логопед*, нарушени* речи, афази*, заикан*
uk логопед*, порушен* мовлен*, афазі*, заїкан*
lt logoped*, kalbos sutrikim*
lv logopēd*, valodas traucējum*
et logopeed*, kõneravi*
sq logoped*, çrregullime* të të folurit
el λογοθεραπ*, λογοπεδ*, αφασί*
tr dil ve konuşma, konuşma terapi*, afazi*, konuşma bozuklu*
ar نطق وتخاطب, نطق, اضطرابات النطق, علاج النطق, تخاطب
fa گفتار درمانی, گفتاردرمانی, گفتار درمانگر, گفتاردرمانگر, اختلالات گفتار
ur سپیچ تھراپی, اسپیچ تھراپ*
hi वाक् चिकित्सा, स्पीच थेरेपी
so daaweynta hadalka
vi âm ngữ trị liệu
zh *言语治疗*, *语言治疗*
@+samfunnsokonom
nb samfunnsøkonomi*, nytte-kostnad*, nytte kostnad*, kost-nytte*, lønnsomhetsanalys*, velferdsøkonomi*, virkningsanalys*, makroøkonom*, mikroøkonom*
nn samfunnsøkonomi*, nytte-kostnad*
sv samhällsekonomi*, nationalekonomi*, kostnads-nyttoanalys*
da samfundsøkonomi*, cost-benefit*, makroøkonom*
fi kansantalou*, kustannus-hyötyanalyys*
nl maatschappelijke kosten-batenanalyse*, kosten-baten*, macro-economi*
de volkswirtschaft*, kosten-nutzen*, makroökonom*, mikroökonom*
en cost-benefit*, cost benefit*, macroeconomic*, microeconomic*, economic analys*, economic impact*, economic modelling, economic research, economic evaluation, economic forecast*
fr analyse* coût*-avantage*, analyse* coûts-bénéfices, macroéconom*, analyse* économique*, études économiques
es análisis coste-beneficio, análisis costo-beneficio, macroeconom*, análisis económic*, estudios económicos
pt análise custo-benefício, macroeconom*, análise económica, análise econômica
it analisi costi-benefici, macroeconom*, analisi economic*
ro analiz* cost-beneficiu, macroeconom*, analiz* economic*
pl analiz* kosztów i korzyści, makroekonom*, analiz* ekonomiczn*
cs analýz* nákladů a přínosů, makroekonom*, ekonomick* analýz*
hu költség-haszon*, makrogazdaság*, közgazdasági elemzés*
bs analiz* troškova i koristi, makroekonom*, ekonomsk* analiz*
sr анализ* трошкова и користи, макроекономс*, економск* анализ*
bg анализ разходи-ползи, анализ на разходите и ползите, макроикономич*, икономически анализ*
ru анализ затрат и выгод, макроэкономич*, экономическ* анализ*
uk аналіз витрат і вигод, аналіз вигід і витрат, макроекономіч*, економічн* аналіз*
lt kaštų ir naudos, sąnaudų ir naudos, makroekonomi*, ekonomin* analiz*
lv izmaksu un ieguvumu, makroekonomi*, ekonomisk* analīz*
et kulu-tulu*, makromajandus*, majandusanalüüs*
sq analiz* kosto-përfitim, makroekonomi*, analiz* ekonomik*
el ανάλυση* κόστους-οφέλους, μακροοικονομ*, οικονομικ* ανάλυσ*
tr maliyet-fayda, fayda-maliyet, fayda maliyet, makroekonomi*, ekonomik analiz*
ar تحليل التكلفه والعائد, تحليل التكلفه والمنفعه, اقتصاد كلي, تحليل اقتصادي, تحليلات اقتصاديه
fa تحلیل هزینه فایده, تحلیل هزینه-فایده, اقتصاد کلان, تحلیل اقتصادی
ur معاشی تجزیہ
hi आर्थिक विश्लेषण
vi phân tích kinh tế, phân tích chi phí
zh *成本效益*, *宏观经济*, *经济分析*
@+konkurranse
nb konkurranserett*, markedsovervåk*, konkurranse og marked*, konkurranseanalys*, markedsanalys*, konkurransepolitikk*, konkurransesak*, konkurransetilsyn*, markedsmakt*, fusjonskontroll*, fusjon*, kartell*, markedsundersøk*, analys* & konkurranse* & marked*
nn konkurranseanalys*, marknadsanalys*, konkurranse og marknad*
sv konkurrensfråg*, konkurrensrätt*, marknadsanalys*, konkurrensanalys*, konkurrens och marknad*
da konkurrenceret*, markedsanalys*, konkurrenceanalys*, konkurrence- og marked*
fi kilpailuoike*, markkina-analyys*, kilpailuasi*, markkina-analy*
nl mededinging*, marktanalys*, marktonderzoek*, concurrentieanalys*
de wettbewerbsrecht*, marktanalyse*, wettbewerbsanalyse*, kartellrecht*, fusionskontroll*, wettbewerbsökonom*, marktbeobacht*
en competition law, competition economics, competition policy, competition authorit*, antitrust, merger control, market analys*, market power, market investigation*, market monitoring, competition analys*, cartel*, competition enforcement, market stud*
fr droit de la concurrence, analyse* de marché*, analyse* de la concurrence, politique de concurrence
es derecho de la competencia, análisis de mercado*, defensa de la competencia, concentraciones económicas, análisis de competencia
pt direito da concorrência, análise de mercado*, concorrência e mercados, defesa da concorrência
it diritto della concorrenza, analisi di mercato, antitrust, analisi della concorrenza
ro dreptul concurenței, consiliul concurenței, analiz* de piață, analiz* pieței, concurență
pl prawo konkurencji, analiz* rynku, analiz* rynk*, ochron* konkurencji, uokik, kontrol* koncentracji
cs soutěžní práv*, analýz* trhu, hospodářsk* soutěž*
sk hospodárskej súťaže, analýz* trhu
hu versenyjog*, piacelemz*, versenyhivatal*
bs pravo konkurencije, analiz* tržišta, konkurencijsk* vijeć*, zaštit* konkurencije
hr tržišno natjecanje, tržišnog natjecanja, analiz* tržišta
sr анализ* тржишта, заштит* конкуренције
bg конкурентно право, защита на конкуренцията, пазарен анализ, анализ на пазар*
ru антимонопольн*, конкурентн* прав*, анализ* рын*, конкуренц*
uk антимонопольн*, конкурентн* прав*, аналіз* рин*, конкуренці*
lt konkurencijos teis*, konkurencijos taryb*, rinkos analiz*, rinkų analiz*
lv konkurences tiesīb*, konkurences padom*, tirgus analīz*, tirgus izpēt*
et konkurentsiõigus*, konkurentsiamet*, turuanalüüs*
sq e drejta e konkurrencës, analiz* e tregut, analiz* tregu
el δίκαιο ανταγωνισμού, επιτροπή ανταγωνισμού, ανάλυση αγοράς
tr rekabet hukuku, rekabet kurumu, pazar analizi, piyasa analizi, rekabet analizi
ar قانون المنافسه, تحليل السوق, تحليل الاسواق, حمايه المنافسه
fa حقوق رقابت, تحلیل بازار, شورای رقابت
ur مارکیٹ تجزیہ, مسابقتی کمیشن
hi बाज़ार विश्लेषण, प्रतिस्पर्धा आयोग
vi phân tích thị trường, luật cạnh tranh
zh *反垄断*, *竞争法*, *市场分析*
@+portor
nb portør*
sv vaktmästare sjukhus, patienttransport*
da portør*
fi potilaskuljet*, sairaalahuoltaj*
nl patiëntenvervoer, patiëntentransport
de patiententransport*, krankentransport* intern*, hol- und bringedienst
en hospital porter*, patient transport, portering
fr brancardi*
es celador*, camiller*
pt maqueiro*
it barellier*, portantin*
ro brancardier*
pl sanitariusz* szpitaln*, transport* pacjentów
hu betegszállít*
ru санитар* приемн*, транспортировк* пациентов
uk транспортуван* пацієнтів
tr hasta taşıma*
ar نقل المرضى
fa بیماربر
@+namsmann
nb tvangsfullbyrd*, utlegg*, namsmann*, namsfogd*, tvangssalg*, forkynnels*, stevnevitne*
nn tvangsfullbyrd*, namsmann*
sv utmätning*, kronofogd*, delgivning*
da fogedret*, tvangsfuldbyrd*, udlæg, forkyndels*
fi ulosot*
nl deurwaarder*, beslaglegging
de zwangsvollstreck*, gerichtsvollzieh*, vollstreckungs*, zustellung*
en debt enforcement, bailiff*, enforcement officer*, writ of execution, enforcement of judgments, service of documents, process server*
fr huissier*, exécution forcée, commissaire* de justice
es ejecución forzosa, embargo*, ejecución judicial, notificaciones judiciales
pt agente de execução, penhora*, oficial de justiça
it ufficiale giudiziario, pignorament*, esecuzione forzata
ro executor* judecătoresc*, executare silită
pl komornik*, egzekucj*
cs exekutor*, exekuc*
hu végrehajtó bírósági, bírósági végrehajt*
bs izvršn* postup*, sudsk* izvršitelj*, ovrh*
bg съдебен изпълнител, съдебно изпълнение
ru судебн* пристав*, исполнительн* производств*
uk виконавч* провадж*, державн* виконав*, приватн* виконав*
lt antstol*
lv tiesu izpildītāj*
et kohtutäitur*
tr icra memur*, icra daire*, icra takib*, icra ve iflas
ar تنفيذ الاحكام, مامور تنفيذ, محضر قضايي
fa اجرای احکام, مامور اجرا
@+bistand
nb bistandsarbeid*, bistandsprosjekt*, humanitær*, nødhjelp*, utviklingssamarbeid*, bistand og humanitær*, utviklingshjelp*, bistandsforvalt*
nn bistandsarbeid*, utviklingssamarbeid*
sv biståndsarbet*, humanitär*, utvecklingssamarbet*
da nødhjælp*, udviklingsarbejd*, humanitær*, bistandsarbejd*
fi kehitysyhteist*, humanitaari*
nl ontwikkelingssamenwerking, noodhulp, humanitair*
de entwicklungszusammenarbeit, entwicklungshilfe, humanitär*, nothilfe
en humanitarian*, development aid, development cooperation, emergency relief, disaster relief, refugee relief, aid worker*, development assistance, international development
fr humanitaire*, coopération au développement, aide au développement, aide d'urgence
es ayuda humanitaria, cooperación al desarrollo, acción humanitaria
pt ajuda humanitária, cooperação para o desenvolvimento
it aiut* umanitar*, cooperazione allo sviluppo
ro umanitar*, ajutor umanitar, cooperare pentru dezvoltare
pl pomoc* humanitarn*, pomoc* rozwojow*
cs humanitární*, rozvojov* spoluprác*
hu humanitárius*, fejlesztési együttműköd*
bs humanitarn*, razvojn* saradnj*
sr хуманитарн*
bg хуманитарн*
ru гуманитарн* помощ*|организац*|мисси*|проект*, помощ* развитию
uk гуманітарн* допомог*|організац*|місі*|проєкт*|штаб*
lt humanitarin* pagalb*, vystomoj* bendradarbiav*
lv humānā* palīdzīb*
tr insani yardım*, kalkınma işbirliği
ar عمل انساني, مساعدات انسانيه, اغاثه, اغاثي*
fa کمک‌های بشردوستانه, کمک های بشردوستانه, امدادرسانی, بشردوستانه
so gargaar bini'aadannimo, gargaarka bani'aadamnimada, gargaar bani'aadamnimo
ti ሰብኣዊ ረድኤት
am ሰብአዊ እርዳታ
sw misaada ya kibinadamu
zh *人道主义*
@+miljorettet_helsevern
nb miljørettet helsevern*, miljøretta helsevern*
sv hälsoskydd*, miljö- och hälsoskydd*
en environmental health*
de umwelthygiene, umweltmedizin*, gesundheitsingenieur*
fi terveysvalvont*, ympäristöterveys*
fr santé environnement*, hygiène publique
es sanidad ambiental, salud ambiental
pt saúde ambiental
ro igien* mediului, igienă și sănătate publică
pl sanepid, inspekcj* sanitarn*, higien* komunaln*
cs hygienick* stanic*, komunální hygien*
bs sanitarn* inspek*, higijen* okoline
ru санитарно-эпидемиолог*, роспотребнадзор*, санитарн* врач*
uk санітарно-епідеміолог*, держпродспожив*, санітарн* лікар*
lt visuomenės sveikatos saug*
tr çevre sağlığı
ar صحه بيييه, رقابه صحيه
fa بهداشت محیط*
@+arkeolog
nb arkeolog*, utgraving*, kulturminneregister*
sv arkeolog*
da arkæolog*
fi arkeolog*
nl archeolog*
de archäolog*
en archaeolog*, archeolog*
fr archéolog*
es arqueolog*, arqueólog*
pt arqueolog*, arqueólog*
it archeolog*
ro arheolog*
pl archeolog*
cs archeolog*
hu régész*
bs arheolog*
sr археолог*
bg археолог*
ru археолог*
uk археолог*
lt archeolog*
lv arheolog*
et arheoloog*
el αρχαιολόγ*, αρχαιολογ*
tr arkeolog*, kazı çalışma*
ar علم الاثار, تنقيب اثري, عالم اثار
fa باستان شناس*, باستان‌شناس*
zh *考古*
@+kulturminnevern
nb kulturminne*, fredning*, fredet*, verneverdig*, kulturarv*
sv kulturmiljö*, kulturminnesvård*, byggnadsvård*, kulturarv*
da fredede bygninger, kulturarv*, bevaringsværdig*
fi kulttuuriperin*, rakennussuojel*
nl monumentenzorg, erfgoed*
de denkmalpflege*, denkmalschutz*, kulturerbe*
en cultural heritage, heritage conservation, historic preservation, listed building*, heritage protection
fr patrimoine culturel, monuments historiques, patrimoine bâti
es patrimonio cultural, patrimonio histórico
pt património cultural, patrimônio cultural, patrimônio histórico
it beni culturali, patrimonio culturale, tutela dei beni
ro patrimoniu* cultural, monumente istorice, monumentelor istorice
pl ochron* zabytków, konserwator* zabytków, dziedzictw* kulturow*
cs památkov* péč*, kulturní* dědictv*
hu műemlékvédel*, örökségvédel*
bs kulturn* naslijeđ*, zaštit* spomenika, kulturn* nasleđ*
bg културно наследство, паметници на културата
ru культурн* наслед*, охран* памятник*
uk культурн* спадщин*, охорон* пам'ят*
lt kultūros paveld*, paveldosaug*
lv kultūras mantojum*
et muinsuskaitse*, kultuuripärand*
tr kültürel miras*, kültür varlık*
ar تراث ثقافي, حمايه الاثار
fa میراث فرهنگی
@+konservering
nb konservering*, konservator*, restaurering*, gjenstandskonserv*, malerikonserv*, tekstilkonserv*
sv konservering*, konservator*, restaurering*
da konservering*, konservator*
fi konservoin*, konservaattor*
nl conservering*, restaurat*, restaurator*
de restaurier*, restaurator*, konservier*
en conservation of objects, art conservation, object conservation, conservator*, restoration of paintings, art restoration, preventive conservation, textile conservation
fr restaurat* ~ œuvres|objets|tableaux, conservation préventive, restaurateur d'art
es conservación y restauración, restaurador*, conservación preventiva
pt conservação e restauro, restaurador*
it restauro, restaurator*, conservazione preventiva
ro restaurator, conservare* preventiv*, restaurare* ~ obiecte*|picturi*|muze*
pl konserwacj* dzieł, konserwacj* zabytków, konserwator* dzieł
cs restaurován*, restaurátor*, konzervátor*
hu restaurátor*, restaurálás*
bs restaurator*, konzervator*, konzervacij*
bg реставратор*, реставраци*, консервац*
ru реставратор*, реставраци*
uk реставратор*, реставраці*
lt restauravim*, restaurator*
lv restaurator*, restaurācij*
tr restorasyon*, restoratör*, konservasyon*
ar ترميم اللوحات, ترميم الاثار
fa مرمت آثار
@+scenetekniker
nb lyd og lys, lydteknik*, lysteknik*, sceneteknik*, lyddesign*, lysdesign*
sv ljudteknik*, ljusteknik*, scenteknik*
da lydteknik*, lysteknik*
fi valoteknik*, ääniteknik*, äänitekniik*
nl geluidstechnic*, lichttechnic*, podiumtechnic*
de veranstaltungstechnik*, tontechnik*, lichttechnik*, bühnentechnik*
en sound engineer*, lighting technician*, stage technician*, sound technician*, stage lighting, audio engineer*, av technician*, sound and light*
fr régisseur* son, régisseur* lumière, technicien* son, technicien* lumière, régie son
es técnic* de sonido, técnic* de iluminación, sonido e iluminación
pt técnico de som, técnico de luz
it tecnico del suono, tecnico luci, fonico
ro sunetist*, tehnician de lumini, inginer de sunet
pl realizator* dźwięku, realizator* światła, akustyk sceniczn*, oświetleniow*
cs zvukař*, osvětlovač*
hu hangtechnik*, fénytechnik*, hangosít*
bs tonsk* tehnič*, tonac, rasvjet*
ru звукорежисс*, светорежисс*, звукоинженер*
uk звукорежис*, світлорежис*, звукоінженер*
tr ses teknis*, ışık teknis*, sahne tekni*
ar هندسه صوت, مهندس صوت, اضاءه مسرح*
fa صدابردار*, نورپرداز*
@+sjosikkerhet
nb skipskontroll*, havnestatskontroll*, skipstilsyn*, fartøysinspeks*, skipsinspeks*, sertifisering av skip, skipsinspektør*
sv hamnstatskontroll*, fartygsinspekt*
da havnestatskontrol*, skibsinspekt*
de hafenstaatkontroll*, schiffsbesichtig*, schiffsinspekt*
nl havenstaatcontrole, scheepsinspect*
en port state control, PSC!, ship inspection*, ship survey*, vessel inspection*, flag state inspection*, ship surveyor*
fr contrôle par l'état du port, inspect* ~ navires
es control del estado rector del puerto, inspección de buques, inspector de buques
pt inspeção de navios
it controllo navi, ispezione navi
pl inspekcj* statk*, inspektor* ~ statk*
hr inspekcij* brod*
ru портов* контрол*, освидетельствован* суд*, инспек* суд*, госпортконтрол*
uk портов* контрол*, огляд* суден, інспек* суден
el επιθεώρησ* πλοί*
tr liman devleti kontrol*, gemi denetim*, gemi sörvey*
ar رقابه دوله الميناء, تفتيش السفن
@+los
nb losing*, farled*, losoppdrag*, losbåt*
en pilotage, maritime pilot*, fairway*, vessel traffic service*
sv lotsning*, farled*
de lotsen schiff*, lotsung, fahrwasser*
ru лоцманск*
uk лоцманськ*
@+etterretning
nb etterretning*, osint
sv underrättelse*
da efterretning*
fi tiedustelu*
de nachrichtendienst*, aufklärung militär*
nl inlichtingen*
en intelligence analys*, osint, military intelligence, threat intelligence, intelligence officer*
fr renseignement militaire, analyste renseignement, services de renseignement
es inteligencia militar, análisis de inteligencia
it intelligence militare
pl wywiad* wojskow*, analiz* wywiadowcz*
ru разведк*, разведыват*
uk розвідк*, розвідувальн*
tr istihbarat*
ar استخبارات
fa اطلاعات نظامی
@+grensekontroll
nb grensekontroll*, dokumentkontroll*, passkontroll*, grensevakt*, id-kontroll*
nn grensekontroll*
sv gränskontroll*, passkontroll*, gränspolis*
da grænsekontrol*, paskontrol*
fi rajatarkast*, rajavartio*, passintarkast*
nl grenscontrole, grensbewaking, paspoortcontrole, marechaussee
de grenzkontroll*, grenzschutz*, passkontroll*, grenzpoliz*
en border control, border guard*, passport control, border police, immigration officer*, document examination
fr contrôle aux frontières, police aux frontières, contrôle des passeports, contrôle des frontières
es control fronterizo, control de fronteras, control de pasaportes
pt controlo de fronteiras, controlo fronteiriço
it controllo di frontiera, polizia di frontiera, controllo passaporti
ro polițist de frontieră, control* frontier*, poliția de frontieră, poliției de frontieră
pl kontrol* graniczn*, straż* graniczn*, kontrol* paszport*
cs hraničn* kontrol*, pohraničn* policie
hu határellenőrz*, határőr*, határrendész*
bs graničn* kontrol*, graničn* polic*
sr граничн* контрол*, граничн* полиц*
bg граничен контрол, гранична полиция, граничн* полиц*
ru пограничн* контрол*, паспортн* контрол*, пограничник*
uk прикордонн* контрол*, паспортн* контрол*, прикордонник*
lt pasienio kontrol*, pasienieč*, sienos kontrol*
lv robežkontrol*, robežsardz*
et piirikontroll*, piirivalv*
sq kontroll* kufitar*, polici* kufitar*
el συνοριακ*
tr sınır kontrol*, pasaport kontrol*, sınır polisi
ar مراقبه الحدود, ضبط الحدود, جوازات السفر, حرس الحدود
fa کنترل مرزی, مرزبانی, کنترل گذرنامه
@+studieadministrasjon
nb studieadministr*, studiekonsulent*, felles studentsystem, opptak av student*, studentopptak*, studieveiled*, opptakskontor*, studieadministrativ*, emneansvar*, opptak + studieadministr*|student*|studie*
nn studieadministr*, studieretteil*
sv studieadministr*, studievägled*, antagning*
da studieadministr*, studievejled*, optagelse af studerende
fi opintosihteer*, opintotoimisto*, opiskelijavalin*, opintohallin*
nl studentenadministratie, studieadvis*, studentenzaken
de studierendensekretariat*, studienberat*, studienbüro*, studierendenverwaltung, studiengangskoordinat*, zulassungsstelle
en student administration, student admissions, admissions officer*, university admissions, registrar*, student affairs, student records, study administration, academic registry, academic administration, student services officer
fr scolarité universitaire, service de la scolarité, gestionnaire de scolarité, admission des étudiants, inscriptions universitaires
es secretaría académica, gestión académica, admisión de estudiantes, gestión de matrículas
pt serviços académicos, secretaria acadêmica, admissão de estudantes
it segreteria studenti, segreteria didattica
ro secretariat* facult*, secretar* facultate, admitere* studenți*
pl dziekanat*, rekrutacj* na studia|studentów, tok* studiów
cs studijní* oddělen*, studijní referent*
hu tanulmányi osztály*, tanulmányi ügyintéz*
bs studentsk* služb*, studentsk* referad*
sr студентск* служб*
bg учебен отдел, учебен отдел студенти
ru деканат*, приёмн* комисси*, приемн* комисси*, учебн* отдел*
uk деканат*, приймальн* комісі*, навчальн* відділ*
lt dekanat*, studijų skyri*, studijų administr*
lv studiju daļ*, dekanāt*
et õppeosakon*, dekanaat*
tr öğrenci işleri, öğrenci kabul*
ar شؤون الطلاب, قبول وتسجيل, عماده القبول, شوون الطلاب
fa امور دانشجویی, آموزش دانشگاه, پذیرش دانشجو
@+heis
nb heis, heiser, heismont*, heiskontroll*, heisteknik*
sv hiss, hissar, hissteknik*
da elevatorer, elevatormont*
fi hissit, hissiasent*
de aufzüge, aufzugstechnik*, aufzugsanlag*, aufzugsmont*
nl liftmonteur*, liftinstallaties
en elevators, elevator technician*, lift maintenance, lifts and escalators, escalator*
fr ascenseur*
es ascensor*
pt elevadores, ascensor*
it ascensor*
ro ascensoare, ascensor*
pl dźwig* osobow*, wind* osobow*, konserwator* dźwig*
cs výtah*
bs liftov*, dizal*
ru лифт*
uk ліфт*
bg асансьор*
lt liftai, liftų
tr asansör*
ar مصاعد, مصعد
fa آسانسور*
@+vegdrift
nb vegvedlikehold*, veivedlikehold*, vegdrift*, veidrift*, drift og vedlikehold av veg*|vei*
sv vägunderhåll*, vägdrift*
da vejvedligehold*
fi teiden hoito*, tienpito*
de straßenunterhalt*, straßenmeisterei*, straßenwärter*
en road maintenance, highway maintenance, highways maintenance
fr entretien des routes, entretien routier
es mantenimiento de carreteras, conservación de carreteras
pt manutenção de estradas
it manutenzione stradale
ro întreținere* drumuri*
pl utrzymani* dróg
cs údržb* silnic
bs održavanj* cest*|putev*
ru содержан* дорог, ремонт* дорог, содержани* автомобильных
uk утриман* доріг, ремонт* доріг
lt kelių priežiūr*
lv ceļu uzturēš*
tr yol bakım*
ar صيانه الطرق
fa نگهداری راه*
@+feier
nb feiing*, feier*, ildsted*, fyringsanlegg*
nn feiing*, feiar*, eldstad*
sv sotning*, sotare*
da skorstensfej*
fi nuohoo*, nuohous*
nl schoorsteenve*
de schornsteinfeger*, kaminfeger*, rauchfangkehr*, feuerstättenschau*
en chimney sweep*, chimney inspection*
fr ramoneur*, ramonage*
es deshollinador*
it spazzacamin*
pl kominiar*
cs kominík*, kominic*
bs dimnjačar*
ru трубочист*
uk сажотрус*
lt kaminkrėt*
lv skursteņslauķ*
et korstnapühk*

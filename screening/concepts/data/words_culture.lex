# Occupations of culture, heritage, church, media and language.

@arkeolog activity arkeologi
nb arkeolog*, arkeologisk*, utgraving*, utgravning*
sv arkeolog*, utgrävning*
da arkæolog*, udgravning*
fi arkeolog*, arkeologi*
is fornleif*
nl archeoloog, archeolog*, opgraving*
de archäolog*, grabungs*, bodendenkmal*
en archaeolog*, archeolog*, archaeological excavation*
fr archéolog*, fouilles archéologiques
es arqueólog*, arqueológic*, arqueología
pt arqueólog*, arqueológic*, arqueologia
it archeolog*
ro arheolog*
pl archeolog*
bs arheolog*, археолог*
uk археолог*
ru археолог*
bg археолог*
hu régész*
el αρχαιολόγ*, ανασκαφ*, αρχαιολογικ*
lt archeolog*
lv arheolog*
et arheoloog*
tr arkeolog*, kazı başkan*, arkeolojik kazı*
ar اثار, عالم اثار, تنقيب اثري, مفتش اثار, اثري
fa باستان شناس*, باستان‌شناس*, کاوش باستان*
ur آثار قدیمہ
hi पुरातत्व*
so qadiimiga, cilmiga qadiimiga
ti ስነ ጥንቲ, ኣርኪዮሎጂ*
am አርኪዮሎጂ*, አርኪኦሎጂ*
sw akiolojia
vi khảo cổ
zh *考古*
tl arkeologo

@konservering activity konservering og restaurering
nb malerikonservator*, papirkonservator*, gjenstandskonservator*, teknisk konservator*, konservering ~ gjenstand*|kunst*|maleri*|papir*|tekstil*|samling*|arkiv*, tekstilkonservator*
sv målerikonservator*, papperskonservator*, föremålskonservator*, textilkonservator*, konservering ~ föremål|måleri|papper
da konservering ~ genstand*|kunst*|papir*
fi konservaattori*, konservoin*
nl restauratie, papierrestaur*
de restaurator, restauratorin, restauratoren, restaurierung ~ gemälde*|kunst*|archäolog*|papier|textil*, denkmalkonserv*
en art conservator*, paper conservator*, object* conservator*, painting* conservator*, textile conservator*, conservation of artefacts, restorer*, art restor*, conservation and restoration, collections conservation, conservator ~ museum|paintings|paper|textiles|objects|archives, restoration ~ paintings|artworks|manuscripts|monuments|frescoes|sculpture*|icons
fr restaurateur d'art, restauratrice d'art, restaurat* & tableaux|peinture*|œuvres|patrimoine, conservation-restauration, conservateur-restaurateur
es restaurador* de arte, conservador-restaurador*, restaurador* & bienes|obras|pintura, conservación y restauración, restauración ~ bienes culturales|obras de arte|pintura
pt conservador-restaurador*, conservação e restauro, restaurador* & arte|pintura|património, conservador restaurador
it restauratore, restauratrice, restauratori, restauro, beni culturali & restaur*
ro restaurator, conservator ~ muzeu, restaurare și conservare, restaurare ~ carte|pictură|opere
pl konserwator* zabytk*, konserwator* dzieł sztuki, konserwac* & zabytk*|dzieł|malarst*, konserwator* malarst*
cs restaurátor*, reštaurátor*, restaurování, konzervátor*
hu restaurátor*, állományvéd*, műtárgyvédel*
bs konzervator*, рестауратор*, конзерватор*
bg реставратор*, консерватор ~ музе*
uk реставратор*, реставрац*
ru реставратор*, реставрац*
lt restauratorius, restauratorė
lv restaurācij*
et restauraator*
el συντηρητ* έργων, συντηρητ* αρχαιοτήτων, συντήρηση έργων τέχνης, συντηρητ* ~ τέχνης
tr restoratör*, restorasyon uzman*, eser koruma
ar ترميم, مرمم*, صيانه الاثار
fa مرمت آثار, مرمتگر*, مرمت ~ اشیا*|ابنیه|نسخ*|نقاشی
vi phục chế, bảo quản hiện vật, tu bổ di tích
zh *文物修复*, *文物保护*

@kulturminnevern activity kulturminneforvaltning < museum ? saksbehandling
nb kulturminneforvalt*, kulturminnevern*, byantikvar*, riksantikvar*, antikvar, kulturminneråd*, verneplan ~ kultur*, antikvarisk*, bygningsvern*, fredede bygninger
sv antikvarie*, byggnadsantikvarie*, kulturmiljö*, länsantikvarie*
da fredede bygninger, bygningsfredning*, kulturarvsstyrelse*, kulturarv*
fi museovirasto*, rakennussuojelu*
nl monumentenzorg, erfgoed*
de denkmalpfleg*, denkmalschutz*, konservator* ~ denkmal*
en heritage officer*, heritage management, historic buildings, listed building*, monument protection, cultural heritage, monuments inspector*, conservation officer ~ historic|heritage|buildings
fr patrimoine culturel, monuments historiques, architecte des bâtiments de france, patrimoine bâti
es patrimonio cultural, patrimonio histórico, protección del patrimonio, bienes de interés cultural
pt património cultural, patrimônio cultural, patrimônio histórico
it soprintendenz*, beni culturali, tutela del patrimonio
ro patrimoniu cultural, monumente istorice, monumentelor istorice
pl ochron* zabytk*, ochron* dziedzictw*, inspektor* ~ zabytk*, wojewódzki konserwator
cs památkov* péč*, památkář*, památkov* ústav*, pamiatkov*
hu műemlékvéd*, örökségvéd*
bs zaštit* kulturn*, zaštit* spomenik*, kulturn* baštin*, заштит* споменик*
bg културно наследство, паметници на културата
uk охорон* пам'яток, охорон* культурн* спадщин*, культурн* спадщин*
ru охран* памятник*, охран* культурн* наследи*, культурн* наследи*
lt kultūros paveld*, paveldosaug*
lv kultūras mantojum*, pieminekļu aizsardzīb*
et muinsuskait*
el προστασία μνημείων, πολιτιστικ* κληρονομι*, εφορεία αρχαιοτήτων
sq trashëgimi* kulturore, monumente* kulturore, monumenteve të kulturës
tr kültür varlıkları, kültürel miras, koruma kurulu
ar تراث ثقافي, حمايه التراث, تراث معماري
fa میراث فرهنگی
vi di sản văn hóa, bảo tồn di tích
zh *文化遗产*, *文物管理*

@museumspedagog activity museumsformidling < museum
nb museumspedagog*, museumsformidl*, museumslektor*, omviser ~ museum*, omvisning* ~ museum*
sv museipedagog*, museilärare*
da museumsformidl*, museumspædagog*
fi museolehtori*, museopedagog*
nl museumdocent*, museumeducat*, museumgids*
de museumspädagog*, kunstvermittl*, museumsführ*
en museum educator*, museum education, gallery educator*, museum guide*
fr médiateur culturel, médiatrice culturelle, médiation culturelle, guide-conférenc*
es educador* de museo*, guía de museo
pt educador* de museu, serviço educativo ~ museu, mediador* cultural
it operatore museale, didattica museale
pl edukator* muzealn*, edukacj* muzealn*
cs muzejní pedagog*, lektor* ~ muze*
bs muzejsk* pedagog*, кустос педагог
uk музейн* педагог*, екскурсовод* ~ музе*
ru музейн* педагог*, экскурсовод* ~ музе*
hu múzeumpedagóg*
el μουσειοπαιδαγωγ*
tr müze eğitim*, müze rehber*
ar مرشد ~ متحف, تربيه متحفيه

@scenetekniker activity lyd og lys for scene
nb lydtekniker*, lystekniker*, scenetekniker*, lysdesigner*, lyddesigner*, scenearbeid*, rigger ~ scene|teater|konsert, inspisient*
sv ljudtekniker*, ljustekniker*, scentekniker*
da lydtekniker*, lystekniker*, scenetekniker*
fi äänitekni*, valoteknik*, näyttämömest*, äänimies
nl geluidstechni*, lichttechni*, toneelmeester*, podiumtechni*
de tontechnik*, lichttechnik*, bühnentechnik*, veranstaltungstechnik*, bühnenmeister*, beleuchtungsmeister*
en sound technician*, sound engineer*, lighting technician*, stage technician*, stagehand*, lighting designer*, stage manager*, audio engineer*, theatre technician*
fr technicien* du son, ingénieur* du son, régisseur son|lumière|général|plateau, éclairagiste*, machiniste ~ théâtre|plateau|scène, technicien* lumière, technicien* son
es técnic* de sonido, técnic* de iluminación, tramoyista*, luminotécnic*, ingenier* de sonido, técnic* de escenario, iluminador*
pt técnic* de som, técnic* de luz, técnic* de palco, maquinista de cena, operador* de som
it tecnico del suono, fonico, tecnico luci, macchinista teatrale, direttore di scena
ro sunetist*, tehnician sunet, regizor tehnic, tehnician lumini, inginer de sunet
pl realizator* dźwięku, dźwiękowiec, oświetleniowiec, technik scen*, akustyk scen*, montażyst* dekoracji
cs zvukař*, osvětlovač*, jevištní technik*, zvukový mistr
hu hangtechnikus*, fénytechnikus*, színpadi*, hangmérnök*
bs ton majstor*, tonski snimatelj*, majstor* rasvjete, majstor* tona, scensk* radni*
bg тонрежисьор*, озвучител, осветител
uk звукорежисер*, звукооператор*, освітлювач*, машиніст сцени
ru звукорежиссер*, звукооператор*, осветитель, осветителя, машинист сцены, монтировщик сцены
lt garso režisier*, garso operator*, scenos darbinink*
lv skaņu režisor*, skaņu operator*, gaismu operator*
et helitehnik*, valgustaja, lavatehnik*
el ηχολήπτ*, φωτιστ*, τεχνικός σκηνής
tr ses teknisyen*, ışık teknisyen*, sahne teknisyen*, sahne amir*, ses mühendis*
ar مهندس صوت, فني صوت, فني اضاءه, تقني صوت
fa صدابردار*, نورپرداز*, مسئول صحنه, تکنسین صدا
vi kỹ thuật viên âm thanh, kỹ thuật âm thanh, ánh sáng sân khấu
zh *音响师*, *灯光师*, *舞台技术*

@skuespiller activity skuespill og scenekunst
nb skuespiller*, scenekunst*, teaterinstruktør*, sceneinstruktør*, danser, dansar, koreograf*, dramaturg*, teatersjef*, regissør*
sv skådespel*, dansare, koreograf*, regissör*, dramaturg*
da skuespiller*, danser, koreograf*
fi näyttelij*, tanssija*, ohjaaja ~ teatteri, koreograf*
nl acteur ~ theater|toneel, actrice ~ theater|toneel, choreograaf
de schauspiel*, tänzer*, theaterregisseur*, regisseur ~ theater|bühne, choreograf*, dramaturg*, theaterpädagog*
en actor ~ theatre|theater|film|stage|television, actress, dancer, choreographer*, theatre director*, theatre actor*, dramaturg*, drama pedagog*
fr comédien*, danseu*, metteur en scène, metteuse en scène, chorégraphe*, acteur ~ théâtre|cinéma, actrice
es actriz, actor ~ teatro|cine, bailar*, coreógraf*, director* de teatro, director* escénic*
pt actriz, atriz, ator ~ teatro|cinema, bailarin*, coreógraf*, encenador*
it attore, attrice, ballerin*, regista, registi, coreograf*
ro actriță, actor ~ teatru*, dansator*, regizor*, coregraf*, balerin*
pl aktor, aktorka, tancerz, tancerka, reżyser*, choreograf*
cs herec, herečka, tanečni*, režisér*, choreograf*
hu színész*, táncos, rendező ~ színház*, koreográfus*
bs glumac, glumica, redatelj*, reditelj*, koreograf*, глумац, редитељ
bg актьор*, актриса, режисьор*, хореограф*
uk актор, акторка, актриса, режисер*, хореограф*
ru актер, актриса, режиссер*, хореограф*, балетмейстер*
lt aktorius, aktorė, režisier*, choreograf*
lv aktieris, aktrise, režisor*, horeogrāf*
et näitleja*, lavastaja*, tantsija*
el ηθοποι*, χορογράφ*, χορευτ*, σκηνοθέτ*
sq aktor, aktore, regjisor*, koreograf*
tr oyuncu ~ tiyatro|sahne, tiyatro oyuncu*, dansçı, koreograf*, yönetmen*, tiyatrocu
ar ممثل مسرح*, ممثل مسرحي, مخرج مسرحي, ممثله مسرح*, راقص, مصمم رقصات
fa بازیگر*, کارگردان تئاتر, طراح حرکات
so jilaa, jilaayaasha
vi diễn viên, đạo diễn, biên đạo
zh *演员*, *舞蹈*, *编舞*
tl artista sa teatro

@kunstner activity billedkunst og kunsthåndverk
nb billedkunstner*, biletkunstnar*, kunstmaler*, skulptør*, kunsthåndverk*, keramiker*, illustratøren, bokillustratør*, barnebokillustratør*, billedhugger*
sv bildkonst*, konstnär, konsthantverk*, keramiker*, skulptör*, illustratören, bokillustratör*
da billedkunst*, keramiker*, kunsthåndværk*
fi kuvataitei*, taidemaal*, kuvanveist*, keraamik*, kuvittaja*
nl beeldend kunstenaar*, kunstenaar*, beeldhouw*, keramist*
de bildende künstler*, bildhauer*, keramiker*, kunsthandwerk*, kunstmaler*, illustratorin*, buchillustrator*
en visual artist*, painter ~ artist|gallery|fine, sculptor*, ceramicist*, ceramist*, illustrator ~ books|children|freelance, fine artist*
fr artiste peintre, plasticien*, sculpteu*, céramist*, artiste plasticien*
es artista plástic*, artista visual, escultor*, ceramist*, pintor* artístic*, ilustrador*
pt artista plástic*, artista visual, escultor*, ceramist*
it pittore, pittrice, scultor*, ceramist*, artista visiv*
ro artist plastic, artist vizual, sculptor*, pictor*, ceramist*
pl artyst* plastyk*, rzeźbiarz*, ceramik, artyst* malarz
cs výtvarní*, sochař*, malíř ~ akadem*
bs likovn* umjetni*, likovn* umetni*, kipar*, vajar*, akademsk* slikar*, ликовни уметник, вајар
uk художник-живописець, художник-графік, скульптор*, керамік*
ru художник-график, художник-живописец, скульптор*, керамист*, художник-живописец
hu festőművész*, képzőművész*, szobrász*, keramikus*
el εικαστικ*, γλύπτ*, κεραμίστ*
sq piktor*, skulptor*
tr ressam*, heykeltıraş*, seramik sanat*, görsel sanatçı
ar فنان تشكيلي, فنانه تشكيليه, نحات, خزاف
fa نقاش ~ هنر*, مجسمه ساز*, هنرمند تجسمی, سفالگر*
vi họa sĩ, nhà điêu khắc
zh *画家*, *雕塑家*, *艺术家*

@organist activity organist- og kantorarbeid < musikk
nb organist*, som kantor, kantor ~ kirke|kyrkje|menighet|sokn|kirkelige|fellesråd, kantoren, kantorar, kirkemusiker*, kyrkjemusik*, domkantor*
sv kyrkomusiker*, kantor ~ kyrka|församling
da organist*, kirkemusik*, kordegn*
fi kanttori*, urkuri*
is organist*
nl organist*, kerkmusic*, cantor-organist
de kirchenmusiker*, kantor ~ kirche|kirchengemeinde|kirchenkreis, kantorin
en organist*, church musician*, church organist*, director of music ~ church|cathedral|parish, choirmaster*
fr organiste*, maître de chapelle, titulaire ~ orgue*
es organista*, maestro de capilla
pt organista*
it organista*, maestro di cappella
ro organist*, dirijor ~ cor bisericesc
pl organist*
cs varhaník*, varhanic*
hu kántor*, orgonista*
bs orguljaš*, оргуљаш*
uk органіст*, регент ~ хор*
ru органист*, регент ~ хор*
lt vargonininkas, vargonininkė
lv ērģelniek*
et organist*
el ιεροψάλτης, ψάλτης
ar عازف ارغن

@kirkeverge activity kirkelig administrasjon
nb kirkeverge*, kyrkjeverje*, kirkelig administrasjon, kirkeadministrasjon*, kyrkjeadministrasjon*, daglig leder ~ menighet*|sokn*, menighetsforvalter*, menighetssekretær*, daglig leder ~ kirkelig fellesråd
sv kyrkoherdesekreterare*, församlingsadministratör*, kyrkokamrer*, kyrkogårdschef*
da kordegn*
fi seurakunt* & sihteeri*|talousjohtaj*, talousjohtaj* & seurakun*
de pfarrsekretär*, kirchenverwalt*, verwaltungsleit* ~ kirchen*, kirchenkreisverwalt*
en parish administrator*, church administrator*, parish clerk*, parish secretar*, church warden*, churchwarden*
nl kerkelijk bureau
fr économe diocésain, secrétaire paroissiale, administration paroissiale
es secretari* parroquial, administrador* parroquial
it segretari* parrocchial*
pl kancelari* parafialn*
ro administrator parohial, casier parohial
uk адміністратор* парафії
ru администратор* прихода
el γραμματέας ενορίας

@gravplass activity gravplassarbeid
nb gravplass*, kirkegårdsarbeid*, kirkegårdsbetjent*, kyrkjegard*, kirkegård*, kirkegårdsleder*, krematori*, gravferdskonsulent*, begravelsesagent*, begravelsesbyrå*
sv kyrkogård*, begravningsentrepren*, begravningsbyrå*, krematori*, kyrkvaktmästare*
da kirkegård*, bedemand*
fi hautausmaa*, suntio*, hautaus*
nl begraafplaats*, uitvaart*, grafdelver*
de friedhof*, bestatter*, bestattung*, krematori*
en cemetery, cemeteries, gravedigger*, funeral director*, undertaker*, crematorium
fr cimetière*, fossoyeu*, pompes funèbres, conseill* funéraire
es cementerio*, sepulturer*, funerari*
pt cemitério*, coveiro*, funerári*
it cimiter*, necrofor*, onoranze funebri
ro cimitir*, gropar, servicii funerare
pl cmentarz*, grabarz*, zakład* pogrzebow*
cs hřbitov*, hrobník*, pohřebn*
hu temető*, sírásó*, temetkez*
bs grobar*, groblj*, pogrebn*, гробљ*
uk кладовищ*, ритуальн* послуг*
ru кладбищ*, ритуальн* услуг*
bg гробищ*, погребалн*
el νεκροταφεί*, κοιμητήρι*
lt kapini*
lv kapsēt*
tr mezarlık*, gassal*, cenaze hizmetleri görevli*
ar مقبره, مقابر, دفن الموتي
fa آرامستان, گورستان*, بهشت زهرا
vi nghĩa trang
zh *墓地*, *殡葬*, *殡仪*

@bokbransje activity forlags- og redaksjonsarbeid
nb forlagsredaktør*, redaktør ~ forlag|fagbok*|leksikon*, forlag* & redaktør*, manusredaktør*, språkvask*, korrekturles*
sv förlagsredaktör*, förlagslektör*
da forlagsredaktør*
fi kustannustoimittaj*
nl uitgeverij & redacteur*, bureauredact*
de lektor ~ verlag*, verlagslektor*, verlagsredakteur*, verlag* & redakteur*|lektor*
en book editor*, publishing editor*, copy editor*, proofreader*, publisher ~ books|academic, editorial assistant*, copyeditor*
fr éditeur* ~ maison d'édition, éditrice, correcteur* ~ édition|presse, maison d'édition
es correctora de estilo, corrector de estilo, editorial ~ editor*, editor* de libros
pt revisor* de texto*, editor* de livros, editora ~ editor*
it redattore editoriale, correttore di bozze, casa editrice
ro redactor de carte, redactor de editură, corector ~ editur*
pl redaktor* wydawnict*, korektor* ~ wydawnict*, wydawnictw*
cs redaktor* nakladatel*, korektor* ~ nakladatel*
bs lektor* ~ izdava*, urednik* ~ izdava*, уредни* ~ издава*
uk редактор* ~ видавництв*, коректор*
ru редактор* ~ издательств*, корректор*
tr yayınevi & editör*, yayın editör*, musahhih
ar محرر كتب, دار نشر & محرر, مدقق لغوي, تدقيق لغوي
fa ویراستار*, انتشارات & ویراستار|ویراستاری
zh *图书编辑*, *出版社*, *校对*
vi biên tập viên ~ xuất bản, nhà xuất bản

@tegnspraktolk activity tegnspråktolking < tolking
nb tegnspråktolk*, teiknspråktolk*, døvetolk*, døvblindetolk*, skrivetolk*
sv teckenspråkstolk*, skrivtolk*
da tegnsprogstolk*, skrivetolk*
fi viittomakielen tulk*, viittomakielentulk*
is táknmálstúlk*
nl gebarentolk*, tolk gebarentaal, schrijftolk*
de gebärdensprachdolmetsch*, schriftdolmetsch*
en sign language interpret*, bsl interpret*, asl interpret*, deafblind interpret*, speech-to-text interpret*
fr interprète en langue des signes, interprète lsf, langue des signes ~ interpr*
es intérprete de lengua de señas, intérprete de lengua de signos, intérprete de lengua de se*, intérprete lse
pt intérprete de língua gestual, intérprete de libras
it interprete lis, interprete ~ lingua dei segni
ro interpret* în limbaj mimico-gestual, interpret* mimico-gestual, limbaj mimico-gestual, interpret* limbaj* semnelor
pl tłumacz* język* migow*, tłumacz* pjm, tłumacz* migow*
cs tlumočn* znakového jazyka, tlmočn* posunkov*
hu jelnyelvi tolmács*
bs tumač* znakovnog jezika, prevodilac za znakovni, tumač* ~ znakovn*, тумач знаковног
bg преводач на жестов език, жестов преводач, жестомимичн*
uk перекладач* жестов*, сурдоперекладач*
ru сурдопереводчик*, переводчик* жестов*
lt gestų kalbos vertėj*
lv zīmju valodas tulk*, surdotulk*
et viipekeele tõlk*
el διερμηνέα* νοηματικής, νοηματικής γλώσσας ~ διερμην*, διερμηνέας νοηματικής
sq interpret* ~ gjuhës së shenjave, gjuhës së shenjave
tr işaret dili tercüman*, işaret dili çevirmen*
ar مترجم لغه الاشاره, مترجمه لغه الاشاره, مترجم اشاره
fa مترجم زبان اشاره, رابط ناشنوایان
so turjumaan luqadda dhegoolaha
vi phiên dịch ngôn ngữ ký hiệu
zh *手语翻译*

@sprakrad activity terminologi og språkrådgivning
nb språkrådgiv*, terminolog*, språkråd*, språkkonsulent*, leksikograf*, språkviter*
sv språkvårdare*, terminolog*, språkkonsult*
da sprogkonsulent*, terminolog*, leksikograf*
fi kielenhuolt*, terminolog*, sanastotyö*
nl terminoloog, taaladviseur*, lexicograaf
de terminolog*, sprachberat*, lexikograf*, sprachwissenschaftler*
en terminologist*, language adviser*, language advisor*, lexicographer*, linguist & language|terminology|computational|corpus
fr terminologue*, linguiste*, lexicographe*
es terminólog*, lingüista*, lexicógraf*
pt terminólog*, linguista*, lexicógraf*
it terminolog*, linguista*, lessicograf*
pl terminolog*, językoznaw*, leksykograf*
uk термінолог*, лінгвіст*, мовознав*
ru терминолог*, лингвист*, лексикограф*
bs lingvist*, leksikograf*
tr terminolog*, dilbilimci*, sözlükbilimci*
ar لغوي, مصطلحات, معجمي
fa زبان شناس*, واژه گزین*, فرهنگ نویس*
zh *术语*, *语言学家*

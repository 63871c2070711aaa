# Occupations of natural science, land, forest and animals.

@geoteknikk activity geoteknikk < geologi
nb geotekni*, grunnundersøk*, skredfar*, ingeniørgeolog*
sv geotekni*
da geotekni*
fi geotekni*, pohjatutkim*
nl geotechni*, grondmechanica
de geotechni*, baugrund*, ingenieurgeolog*
en geotechnic*, soil mechanics, ground investigation*, engineering geolog*
fr géotechni*, mécanique des sols
es geotécni*, mecánica de suelos
pt geotécni*, geotecn*
it geotecni*
ro geotehni*
pl geotechni*
cs geotechni*, inženýrsk* geolog*
hu geotechni*, talajmechanik*
bs geotehni*, геотехни*
uk геотехні*, інженер-геолог*
ru геотехни*, инженер-геолог*, инженерно-геологическ*
bg геотехни*, инженер-геолог*
el γεωτεχνικ*, εδαφομηχανικ*
lt geotechni*
tr geoteknik*, zemin etüd*
ar جيوتقني*, ميكانيك التربه, فحص التربه
fa ژئوتکنیک, مکانیک خاک
vi địa kỹ thuật
zh *岩土*

@+geologi
nb geolog*, berggrunn*
fi geolog*
nl geoloog
fr géologue*, hydrogéolog*, géologi*
it geolog*
pt geólog*, geologia
ro geolog*
cs geolog*
hu geológus*
bs geolog*, геолог*
bg геолог*
el γεωλόγ*
lt geolog*
lv ģeolog*
et geoloog*
sq gjeolog*
tr jeolog*, jeoloji mühendis*
ar جيولوج*
fa زمین شناس*, زمین‌شناس*
ur جیولوجسٹ
am ጂኦሎጂ*, ጂኦሎጂስት
sw mwanajiolojia
vi địa chất
zh *地质*

@hydrolog activity hydrologi og vassdrag
nb hydrolog*, vassdragsteknik*, flomberegn*, flomvarsl*, vannføring*, flaumvarsl*
sv hydrolog*
fi hydrolog*
de hydrolog*, wasserbau*, wasserwirtschaft*, hochwasserschutz*
nl hydroloog, hydrolog*, waterbeheer*
en hydrolog*, hydrogeolog*, flood forecast*, flood risk, river engineering, hydraulic engineer*, water resources engineer*
fr hydrolog*, hydraulicien*, ressources en eau
es hidrólog*, hidrolog*, recursos hídricos, ingeniería hidráulica
pt hidrólog*, hidrolog*, recursos hídricos
it idrolog*, idraulica ~ fluvial*|ingegner*, risorse idriche
ro hidrolog*, gospodărirea apelor
pl hydrolog*, gospodark* wodn*, gospodarc* wodn*
cs hydrolog*, vodní hospodářstv*, vodohospodář*
hu hidrológus*, vízügy*
bs hidrolog*, vodoprivred*, хидролог*
uk гідролог*, водн* ресурс*
ru гидролог*, водн* ресурс*
bg хидролог*
el υδρολόγ*, υδραυλικ* μηχανικ*
lt hidrolog*
lv hidrolog*
et hüdroloog*
tr hidrolog*, su kaynakları mühendis*
ar هيدرولوج*, موارد مائيه
fa هیدرولوژ*, منابع آب
am ሃይድሮሎጂ*, የውሃ ሀብት
vi thủy văn, thủy lợi
zh *水文*, *水利工程*

@kjemiker activity kjemikerarbeid < laboratorium
nb kjemiker*, kjemikar*, analysekjemiker*
sv kemist, kemister*
da kemiker*
fi kemisti*
is efnafræðing*
nl chemicus, scheikundige*
de chemiker*
en chemist, chemists, analytical chemist*, research chemist*
fr chimiste*, ingénieur* chimiste
es químico ~ laboratorio|analista, química ~ analista, químico analista, químico farmacéutico
pt químico ~ laboratório|analista, química ~ analista
it chimico ~ laboratorio|analista, chimica ~ analista
ro chimist, chimistă
pl chemik, chemiczka, chemik analityk
cs chemik, chemika, chemička
hu vegyész*, kémikus*
bs hemičar*, kemičar*, хемичар*
uk хімік, хіміка, хіміком, хімік-аналітик*
ru химик, химика, химик-аналитик*, инженер-химик*
bg химик
el χημικός
lt chemikas, chemikė
lv ķīmiķ*
et keemik*
sq kimist*
tr kimyager*
ar كيميائي, كيميائيه, كيماوي
fa شیمیست*, شیمیدان*
am ኬሚስት
vi nhà hóa học, kỹ sư hóa
zh *化学家*, *化学分析员*

@biolog activity biologarbeid
nb biolog, biologer, biologen, naturkartlegg*, marinbiolog*, havforsk*, artskartlegg*, ferskvannsbiolog*, feltbiolog*
sv biolog, biologer, marinbiolog*
da biolog, havbiolog*
fi biologi ~ tutk*, meribiologi*
nl bioloog
de biologe, biologin, meeresbiolog*
en biologist*, marine biologist*, botanist*, zoologist*, ecologist*, entomologist*
fr biologiste*, botaniste*, zoologiste*, écologue*
es biólogo, bióloga, biólogos, biólogas, zoólogo, zoóloga
pt biólogo, bióloga, biólogos
it biologo, biologa, biologi, naturalista
ro biolog, biologă
pl biolog, biolożka, zoolog, botanik
cs biolog, bioložka, zoolog
hu biológus*
bs biolog, биолог
uk біолог, біолога, зоолог, ботанік, іхтіолог*
ru биолог, биолога, зоолог, ботаник, ихтиолог*
bg биолог
el βιολόγος, βιολόγου
lt biologas, biologė
lv biologs, bioloģe
et bioloog
sq biolog, biologe
tr biyolog*
ar عالم احياء, اخصائي احياء
fa زیست شناس, زیست‌شناس
am ባዮሎጂስት
vi nhà sinh học
zh *生物学家*

@fysiker activity fysikerarbeid
nb fysiker, fysikere, geofysik*, seismolog*
sv fysiker, geofysik*
fi fyysikko*, geofyysik*
nl natuurkundige*, geofysic*
de physiker*, geophysiker*, seismolog*
en physicist*, geophysic*, seismolog*
fr physicien*, géophysicien*, sismolog*
es físico teórico, geofísic*, sismólog*
pt geofísic*, sismólog*
it geofisic*, sismolog*
ro fizician*, geofizic*
pl fizyk, geofizyk*, sejsmolog*
cs fyzik, geofyzik*
hu fizikus*, geofizikus*
bs fizičar*, geofizičar*, физичар*
uk фізик, геофізик*, сейсмолог*
ru физик, геофизик*, сейсмолог*
el φυσικός επιστήμονας, γεωφυσικ*, σεισμολόγ*
tr fizikçi*, jeofizik*
ar فيزيائي, جيوفيزيا*
fa فیزیکدان*, ژئوفیزیک*
vi nhà vật lý, địa vật lý
zh *物理学家*, *地球物理*

@petroleum activity petroleumsteknikk in=olje_gass
nb petroleumsingeniør*, boreingeniør*, reservoaringeniør*, petroleumstekn*, brønnboring*, boredekk*
en petroleum engineer*, drilling engineer*, reservoir engineer*, oil and gas engineer*, well engineer*
fr ingénieur* pétrolier*, ingénieur* forage, ingénieur* réservoir
es ingenier* de petróleo*, ingenier* petroler*, ingenier* de perforación
pt engenheir* de petróleo
ro inginer petrolist, inginer foraj, inginer de foraj
pl inżynier wiertni*, inżynier naftow*
uk нафтогазов* інженер*, інженер* з буріння, інженер-нафтовик*
ru инженер-нефтяник*, буровой инженер, инженер* по бурению, нефтегазов* дел*
ar مهندس بترول, مهندس نفط, هندسه بترول, مهندس حفر, مهندس مكامن
fa مهندس نفت, مهندسی نفت, مهندس حفاری
tr petrol mühendis*, sondaj mühendis*
zh *石油工程*, *钻井工程*

@gruve activity bergverk og sprenging
nb gruvearbeid*, bergverk*, gruveingeniør*, bergingeniør*, skytebas*, bergsprenger*, sprengningsarbeid*, bergingsinsp*, bergmester*
sv gruvarbetare*, bergsprängare*, bergsingenjör*, gruvingenjör*
fi kaivosmies*, kaivosinsinööri*, panostaja*, räjäyttäj*
de bergbau, bergbauingenieur*, bergmann*, sprengmeister*, bergingenieur*
en mining engineer*, miner, miners, shotfirer*, quarry worker*|operator*|manager*|engineer*, mine surveyor*
fr mineur ~ fond|mine*|charbon, ingénieur* des mines, boutefeu*
es minero*, ingenier* de minas, minero, artillero ~ voladura*
pt mineir* ~ mina*|subsolo, engenheir* de minas
ro miner ~ subteran|mină, inginer minier, artificier*
pl górnik*, sztygar*, strzałow*
cs horník*, důlní inžen*, báňsk*
bs rudar*, рудар*
uk шахтар*, гірнич* інженер*, гірник*
ru шахтер*, горн* инженер*, горняк*, взрывник*
tr maden mühendis*, madenci*, maden işçi*, ateşleyici
ar مهندس تعدين, عامل مناجم
fa مهندس معدن, معدنچی
zh *采矿*, *矿工*

@materialteknikk activity materialteknikk og metallurgi
nb metallurg, metallurger, metallurgi, materialingeniør*, materialtekn*, korrosjon*
en metallurgist*, materials engineer*, corrosion engineer*, materials scientist*
de werkstofftechni*, metallurge, metallurgin, materialwissenschaftler*
fr métallurgiste*, ingénieur* matériaux
es ingenier* de materiales
pl metalurg, materiałoznaw*
uk металург, матеріалознав*
ru металлург, материаловед*
tr metalurji mühendis*, metalurji ve malzeme, malzeme mühendis*
ar هندسه مواد, مهندس معادن, ميتالورجي
fa متالورژی, مهندس مواد

@agronom activity landbruksrådgivning < landbruk in=landbruk_sted
nb agronom*, agronomer, agronomen, landbruksrådgiv*, planterådgiv*, hagebruksrådgiv*, fagleder landbruk, jordbruksrådgiv*
sv agronom*, lantbruksrådgivare*, växtodlingsrådgiv*
da agronom*, planteavlskonsulent*, landbrugskonsulent*
fi agronomi*, agrologi*, maatalousneuvoj*
nl landbouwkundig*, agronoom, landbouwvoorlicht*
de agraringenieur*, landwirtschaftsberat*, agronom*, agrarberater*, pflanzenbauberat*
en agronom*, agricultural adviser*, agricultural advisor*, agricultural extension, extension officer*, agricultural officer*, agricultural engineer*, crop advisor*, agriculturist*
fr agronom*, ingénieur* agronome*, conseiller* agricole*, ingénieur agricole, technicien* agricole*
es agrónom*, ingenier* agrónom*, asesor* agrícola, extensión agraria, extensionista*, perit* agrícola, ingenier* agrícola
pt agrónom*, agrônom*, engenheir* agrónom*, extensão rural, engenheir* agrícola
it agronom*, perit* agrari*, consulente agrari*
ro agronom*, inginer agronom, consultant agricol
pl agronom*, doradc* rolnicz*, inżynier rolnictwa
cs agronom*, zemědělský porad*
hu agronómus*, agrármérnök*, falugazdász*, szaktanácsadó ~ agrár*|mezőgazd*
bs agronom*, poljoprivredn* savjetodav*, diplomiran* inžinjer poljoprivred*, poljoprivredn* inženjer*, агроном*
uk агроном*
ru агроном*
bg агроном*
el γεωπόν*
lt agronom*
lv agronom*
et agronoom*
sq agronom*
tr ziraat mühendis*, ziraat tekniker*, tarım danışman*, ziraat teknisyen*
ar مهندس زراعي, مهندسه زراعيه, مرشد زراعي, ارشاد زراعي
fa مهندس کشاورزی, کارشناس کشاورزی, مروج کشاورزی, ترویج کشاورزی
ur زرعی افسر, ماہر زراعت, ایگریکلچر آفیسر
hi कृषि अधिकारी, कृषि वैज्ञानिक
so khabiir beeraha, injineer beeraha
ti ክኢላ ሕርሻ, ኣግሮኖሚ*
am የግብርና ባለሙያ, የግብርና ኤክስቴንሽን, አግሮኖሚ*
sw afisa kilimo, bwana shamba, mtaalamu wa kilimo
vi kỹ sư nông nghiệp, nông học, khuyến nông
zh *农艺师*, *农业技术推广*, *农技员*
ku endezyarê çandiniyê
tl agriculturist

@skogforvaltning activity skogforvaltning < skogbruk
nb skogforvalt*, skogforvaltning*, skogbrukssjef*, skogbruksleder*, forstkandidat*, skogingeniør*, skogtekniker*, skogbruksplan*, skogrådgiv*
sv skogsförvalt*, jägmästare*, skogsinspektor*, skogsmästare*, skogskonsulent*
da skovfoged*, skovrider*, forstkandidat*
fi metsänhoitaj*, metsätalousinsinööri*, metsäneuvo*, metsurit, metsäasiantuntij*
nl bosbouwkundig*, boswachter*, bosbeheer*
de förster, försterin, forstingenieur*, forstwirtschaft*, forstamt*, revierleiter*, revierförster*
en forester*, forest officer*, forest manage*, forest engineer*, forestry officer*, forest ranger*, forestry adviser*
fr ingénieur* forestier*, garde forestier, agent forestier, technicien* forestier*, garde-forestier
es ingenier* forestal*, ingenier* de montes, agente forestal*, guarda forestal*, técnic* forestal*
pt engenheir* florestal, guarda florestal, técnic* florestal, sapador florestal
it guardia forestale, ingegner* forestal*, dottore forestale, tecnico forestale, corpo forestale
ro inginer silvic*, pădurar*, silvicult*, ocol* silvic*
pl leśnicz*, inżynier leśnik*, nadleśnict*, nadleśnicz*, podleśnicz*
cs lesní inžen*, lesník*, revírník*, hajný, lesní hospodář*, horár*
hu erdőmérnök*, erdész*
bs šumar, šumarsk*, инжењер шумарства, шумар*
bg лесничей*, лесовъд*, горски инспектор
uk лісничий*, лісництв*, інженер лісового, лісовод*, інженер-лісівник*
ru лесничий*, лесничеств*, инженер лесного, лесовод*
lt girinink*, miškotvark*, urėdij*
lv mežzin*, mežsarg*
et metsaülem*, metsnik*, metskorral*
el δασολόγ*, δασοπόν*, δασοφύλακ*
sq inxhinier* pyll*, rojtar pyll*
tr orman mühendis*, orman muhafaza memur*, orman işletme
ar مهندس غابات, حارس غابات
fa جنگلبان*, مهندس جنگل, جنگلداری
am የደን ባለሙያ
sw afisa misitu, bwana misitu
vi kiểm lâm, lâm nghiệp
zh *林业*, *护林员*

@fiskerikontroll activity fiskerikontroll < tilsyn
nb fiskerikontroll*, fiskeriinspektør*, fiskerioppsyn*, fiskeoppsyn*, kystvakt*, ressurskontroll*, fangstkontroll*, inspektør ~ fiskeridirektorat*
sv fiskeriinspekt*, fiskekontroll*, fisketillsyn*
da fiskerikontrol*, fiskeriinspekt*
fi kalastuksenvalv*, kalastusvalvoj*
de fischereiaufsicht*, fischmeister*
nl visserijinspect*
en fisheries inspect*, fisheries officer*, fishery officer*, fisheries control*, fisheries observer*, fishery inspect*, fish inspection*
fr contrôle des pêches, contrôleur* des pêches, observateur* des pêches
es inspector* de pesca, inspección pesquera, observador* pesquer*
pt inspetor* de pesca, inspetor* das pescas, fiscalização da pesca
it ispettor* della pesca, controllo pesca
ro inspector* piscicol*, inspecți* piscicol*
pl inspektor* rybołówstwa, inspekcj* rybołówstw*, straż* ryback*
uk рибоохорон*, рибн* патрул*
ru рыбоохран*, рыбинспектор*, инспектор* рыбнадзор*
el επόπτ* αλιείας, έλεγχ* αλιείας
lt žuvų ištekli* & kontrol*
lv zvejas kontrol*
tr su ürünleri denet*, balıkçılık denet*
ar مراقب صيد, رقابه المصايد, مراقبه الصيد
fa ناظر صید, بازرس شیلات
vi kiểm ngư
zh *渔政*

@naturoppsyn activity naturoppsyn
nb naturoppsyn*, fjelloppsyn*, fjelltjeneste*, nasjonalparkforvalter*, oppsynsmann*, skjærgårdstjeneste*, naturveiled*, naturveileder*, parkvakt*
sv naturbevakare*, naturvårdsvakt*, nationalparksvakt*
da naturvejleder*, vildtkonsulent*, naturvejled*
fi eräntarkastaj*, luontovalvoj*, puistomestari*
nl boswachter*, natuurtoezicht*
de rangerin, ranger ~ nationalpark|naturpark, naturwacht*, wildhüter*
en park ranger*, wildlife ranger*, game warden*, wildlife officer*, ranger ~ park|national|wildlife|reserve|forest|mountain, game ranger*, protected area ranger*
fr garde de parc*, garde-parc, garde du littoral, garde-chasse, écogarde*
es guardaparque*, guarda* de parque*, agente medioambiental*, agentes medioambientales, guarda* rural*
pt guarda da natureza, vigilante* da natureza, guarda-parque*
it guardaparco, guardia parco, guardiaparco
ro agent ecolog*
pl strażnik park*, straż* park*, straż* łowieck*, strażnik przyrod*
cs strážce přírody, strážce parku, strážce národ*
bs čuvar prirode, nadzornik ~ park*, čuvar ~ park*
bg горски стражар, парков охран*
uk інспектор* ~ заповідник*|парк*, єгер*
ru инспектор* ~ заповедник*|нацпарк*|национальн* парк*, егер*
tr doğa koruma memur*, av koruma memur*, milli park* & memur*|bekçi*
ar حارس محميه, مراقب حياه فطريه
fa محیط بان*, محیط‌بان*
am የፓርክ ጥበቃ
sw mhifadhi wanyamapori, askari wanyamapori
vi bảo vệ rừng, kiểm lâm viên
zh *护林员*, *巡护员*

@dyrevelferd activity dyrevelferd ? tilsyn
nb dyrevern*, dyrevelferd*, dyrehelse*
sv djurskydd*
da dyrevelfærd*, dyreværn*
fi eläinsuojel*
nl dierenwelzijn*, dierenbescherm*
de tierschutz*
en animal welfare, animal protection, animal health officer*
fr protection animale, bien-être animal, santé animale
es bienestar animal, sanidad animal, protección animal
pt bem-estar animal, sanidade animal
it benessere animale, sanità animale
ro bunăstare* animal*, sănătate* animal*
pl ochron* zwierząt, dobrostan* zwierząt, zdrowi* zwierząt
cs ochran* zvířat, welfare zvířat, pohod* zvířat
hu állatvédel*, állat-egészségügy*
bs dobrobit* životinj*, zaštit* životinj*
uk захист* тварин, здоров* тварин, добробут* тварин
ru защит* животных, благополуч* животных
el ευζωία* ζώων, προστασία ζώων
lt gyvūnų gerov*, gyvūnų sveikat*
tr hayvan refah*, hayvan sağlığı
ar رفق بالحيوان, صحه حيوانيه
fa حمایت از حیوانات, بهداشت دام

@plantehelse activity plantehelse ? tilsyn
nb plantehelse*, plantekontroll*, plantevern*, planteinspek*
sv växtskydd*, växtinspek*
da plantesundhed*
fi kasvinterveys*, kasvinsuojel*
de pflanzenschutz*, pflanzengesund*
nl plantenziekt*, fytosanitair*
en plant health, phytosanitary, plant protection
fr protection des végétaux, phytosanitaire*, santé des végétaux
es sanidad vegetal, fitosanitari*
pt sanidade vegetal, fitossanitári*
it fitosanitari*, servizio fitosanitario
ro fitosanitar*
pl fitosanitarn*, ochron* roślin, inspekcj* ochrony roślin
cs rostlinolékař*, fytosanit*
hu növényvédel*, növényegészség*
bs fitosanitarn*, zaštit* bilja, фитосанитарн*
uk фітосанітарн*, карантин* рослин, захист* рослин
ru фитосанитарн*, карантин* растений, защит* растений
bg растителна защита, фитосанитар*
el φυτοϋγειονομικ*, φυτοπροστασί*
lt augalų apsaug*, fitosanitarin*
tr bitki sağlığı, zirai karantina, bitki koruma
ar وقايه النبات, وقايه المزروعات, حجر زراعي
fa حفظ نباتات, قرنطینه گیاهی
zh *植物检疫*, *植保*

# Occupations at sea, in ports and in the air.

@dekksoffiser activity dekksoffiserarbeid < sjomann
nb styrmann*, styrmenn*, overstyrmann*, dekksoffiser*, skipsfører*, skipssjef*, kaptein ~ skip|ferje|ferge|fartøy|båt|mt|ms, ferjekaptein*, fergekaptein*, nautiker*, navigatør ~ skip|bro|fartøy, navigasjonsoffiser*, brovakt*
sv styrman, styrmän, sjökapten*, fartygsbefäl*, befälhavare ~ fartyg, nautiker*
da styrmand*, skibsfører*, navigatør ~ skib*, overstyrmand*
fi perämies, perämiehen, merikapteeni*, aluksen päällik*, laivapäällystö*, kansipäällystö*
is stýrimað*, skipstjór*
nl stuurman*, stuurlieden, scheepskapitein, gezagvoerder ~ schip, maritiem officier
de nautische* offizier*, nautiker*, schiffsoffizier*, schiffsführer*, steuermann*, kapitän ~ schiff|große fahrt|reederei|mv|ms|fähre|see*, schiffskapitän*
en deck officer*, chief officer ~ vessel|ship|tanker|mv|ferry|deck|maritime|shipping|carrier|cargo, second officer* ~ vessel|ship|tanker|mv|deck, third officer*, second officer* ~ carrier|ferry|cargo, chief mate*, first mate, second mate*, third mate*, master mariner*, ship master*, shipmaster*, ship's master, ship captain*, navigating officer*, navigation officer*, officer of the watch, bridge watch*, vessel master*, ferry captain*, master ~ vessel|mv|tanker|ferry, captain ~ vessel|ship|mv|ferry|tanker|tug*
fr officier de pont, officier* de quart, second capitaine, capitaine au long cours, capitaine de navire, lieutenant ~ navire|pont, commandant ~ navire|ferry, officier de marine marchande
es oficial de cubierta, patrón de barco, patrón de cabotaje, oficial de puente, primer oficial ~ puente|buque|cubierta, capitán de la marina mercante, capitán ~ buque|barco, piloto de la marina mercante, piloto naval, patrón de altura
pt oficial de náutica, oficial de convés, imediato ~ navio, piloto de navio, oficial náutico, capitão de longo curso, comandante ~ navio
it ufficiale di coperta, primo ufficiale ~ nave|coperta, comandante di nave, ufficiale di navigazione, capitano di lungo corso, comandante ~ nave|traghetto
ro ofițer de punte, ofițer punte, ofițer maritim punte, comandant ~ navă|nave|cursă lungă, căpitan ~ cursă|navă
pl oficer pokładow*, oficer* wachtow*, starszy oficer ~ statk*|pokład*, kapitan żeglugi, kapitan statku, szyper
cs lodní důstojník*, palubní důstojník, kapitán lodi
hu fedélzeti tiszt, hajóskapitány, hajóparancsnok
bs časnik palube, palubn* časnik*, zapovjednik broda, kapetan ~ broda|plovidbe, oficir palube, палубни официр, капетан ~ брода
bg помощник-капитан, палубен офицер, капитан далечно плаване, капитан ~ кораб
ru вахтенный помощник, старший помощник капитана, старпом, помощник капитана, судоводител*, капитан дальнего плавания, капитан ~ судна|корабля|теплохода, третий помощник, второй помощник ~ капитана
uk вахтов* помічник*, старш* помічник* капітана, помічник капітана, судноводі*, капітан далекого плавання, капітан ~ судна|корабля|теплохода, старпом
lt vyresnysis kapitono padėjėj*, kapitono padėjėj*, laivavedys, laivavedž*, denio karinink*, laivo kapiton*
lv kuģa kapteinis, kuģa vadītāj*, stūrmanis, kapteiņa palīg*, klāja virsniek*
et tüürimees, tüürimehe*, laevakapten*, kaugsõidukapten*
el αξιωματικός γέφυρας, πλοίαρχος, πλοιάρχου, υποπλοίαρχος, ανθυποπλοίαρχος, ύπαρχος, αξιωματικός καταστρώματος
sq kapiten ~ anije*, oficer ~ kuverte*, oficer ~ kuvertës, oficer i tretë, oficer i dytë ~ anije*|kuverte*|traget*, oficer roje navigacion*
tr güverte zabit*, vardiya zabit*, uzakyol kaptan*, uzakyol vardiya, gemi kaptan*, uzakyol birinci zabit, zabit ~ gemi, kaptan ~ gemi|feribot|vapur
ar ضابط سطح, ضابط ملاحه بحريه, ربان سفينه, قبطان سفينه, ربان, ضابط اول ~ سفينه|باخره, ضابط بحري
fa افسر عرشه, ناخدا, فرمانده کشتی, افسر دوم عرشه, کاپیتان کشتی
ur نیویگیشن آفیسر, جہاز کا کپتان
hi डेक अधिकारी, जहाज का कप्तान
so kabtanka markabka
sw nahodha, afisa wa sitaha
vi sĩ quan boong, thuyền phó, thuyền trưởng, đại phó
zh *大副*, *二副*, *三副*, *船长*
tl kapitan ng barko

@maskinoffiser activity maskinoffiserarbeid < sjomann
nb maskinoffiser*, skipsmaskinist*, maskinsjef*, maskinist ~ skip|ferje|ferge|fartøy|båt, skipsingeniør*
sv maskinchef*, fartygsingenjör*, maskinbefäl*, sjöingenjör*
da skibsmaskinist*, maskinmester* ~ skib*|rederi*|søfart
fi konepäällik*, konemestari*, alikonemestari*
is vélstjór*
nl scheepswerktuigkundig*, werktuigkundige ~ schip|schepen
de technische* schiffsoffizier*, schiffsingenieur*, schiffsmaschinist*, schiffsbetriebstechnik*
en engineer officer*, engine officer*, second engineer ~ vessel|ship|mv|tanker, third engineer ~ vessel|ship|mv|tanker, fourth engineer ~ vessel|ship|mv|tanker, chief engineer ~ vessel|ship|mv|tanker|ferry, marine engineer officer*, marine engineer*, ship engineer*, ship's engineer*, ship's engine*, chief engineer ~ maritime|marine|shipping|fleet
fr officier mécanicien*, chef mécanicien ~ navire|marine, second mécanicien, officier machine
es oficial de máquinas, jefe de máquinas, maquinista naval, ingeniero naval ~ máquinas, primer maquinista
pt oficial de máquinas, chefe de máquinas, oficial maquinista, maquinista naval
it ufficiale di macchina, direttore di macchina, macchinista navale
ro ofițer mecanic, șef mecanic ~ navă|nave
pl drugi mechanik ~ statk*|okręt*|żeglug*, mechanik okrętow*, oficer mechanik*, starszy mechanik ~ statk*|okręt*, mechanik wachtowy
bs časnik stroja, brodsk* strojar*, upravitelj stroja, brodomašin*, бродомашинац
bg корабен механик, главен механик ~ кораб
ru второй механик, третий механик, судовых двигател*, судов* механик*, судомеханик*, вахтенный механик, старший механик ~ судна|флот, электромеханик судовой, судовой электромеханик
uk другий механік, третій механік, старший механік, суднов* двигун*, судн* механік*, суднов* механік*, судномеханік*, вахтов* механік*, старший механік ~ судна
lt laivo mechanik*, laivų mechanik*
lv kuģa mehāniķ*
et laevamehaanik*
el αξιωματικός μηχανής, μηχανικός εμπορικού ναυτικού, πρώτος μηχανικός ~ πλοίο*, μηχανικ* ~ πλοίου|πλοίων
tr gemi makine zabit*, makine zabit*, uzakyol başmühendis*, gemi makineleri işletme, başmühendis, gemi baş mühendis*
ar مهندس بحري, ضابط مهندس بحري, مهندس سفن, مهندس سفينه
fa افسر موتور, مهندس دریایی, سرمهندس کشتی
vi sĩ quan máy, máy trưởng, thợ máy tàu
zh *轮机长*, *轮机员*, *大管轮*
tl marine engineer

@matros activity matrosarbeid < sjomann
nb matros*, lettmatros*, båtsmann*, båtmann*, dekksmannskap*, dekkshand*, dekkarbeid*, dekksarbeid*, ferjemannskap*
sv matros*, båtsman*, däcksman*, däckspersonal*
da matros*, skibsassistent*, bådsmand*
fi matruusi*, kansimies*, pursimies*
is háseti*
nl matroos, dekhulp, bootsman
de matrose*, decksmann*, bootsmann*, schiffsmechanik*, decksarbeit*
en able seaman*, able-bodied seaman*, ordinary seaman*, deckhand*, deck hand*, bosun*, boatswain*, seaman, seafarer ~ deck, deck rating*, ab seaman, oiler ~ vessel|ship|engine, motorman
fr matelot*, maître d'équipage ~ navire|pont, marin de pont
es marinero*, contramaestre ~ buque|barco|cubierta
pt marinheir*, contramestre ~ navio|convés
it marinaio*, mozzo, nostromo
ro marinar*, șef de echipaj
pl marynarz*, starszy marynarz, bosman*, motorzyst*
cs námořník*
bs mornar*, морнар*, vođa palube
bg моряк*, боцман*
ru матрос*, боцман*, моторист ~ суд*|теплоход*|флот*, моряк*
uk матрос*, боцман*, моряк*
lt jūreiv*, bocman*
lv matroz*, bocman*
et madrus*, pootsman*
el ναύτης, ναύκληρος, ναυτικός
sq marinar, detar, detari
tr gemici*, tayfa*, usta gemici, lostromo
ar بحار, بحاره, عامل سطح
fa ملوان*
so badmaax*
sw baharia
vi thủy thủ
zh *水手*, *船员*
tl mandaragat

@los activity lostjeneste < sjomann
nb los ~ kystverket|losoldermannskap|fartøy, havnelos*, statslos*, losformid*, lostjeneste*, losoldermann*
sv lots ~ sjöfartsverket|fartyg, lotsning*
da lods, lodser, lodsning*
fi luotsi*, luotsaus
nl scheepsloods, registerloods
de seelotse*, hafenlotse*, lotse
en maritime pilot*, marine pilot*, harbour pilot*, harbor pilot*, ship pilot*, pilotage ~ port|harbour|harbor|vessel|vessels|ships
fr pilote maritime*, pilote de port, pilotage maritime
es práctico de puerto, práctico del puerto, practicaje
pt piloto de barra, prático ~ porto
it pilota del porto
ro pilot maritim, pilotaj maritim
pl pilot morski, pilot portowy
uk морськ* лоцман*, лоцман*
ru лоцман*, лоцманск*
bs lučk* pilot*, peljar*
tr kılavuz kaptan*, kılavuzluk
ar مرشد بحري, ارشاد بحري
fa راهنمای کشتی
zh *引航员*
vi hoa tiêu

@sjotrafikk activity sjøtrafikkovervåking
nb sjøtrafikkl*, trafikksentral ~ sjø|vts|kyst, vts-operatør*, sjøtrafikksentral*, sjøtrafikkoperatør*, trafikkleder ~ sjøtrafikk*|vts
sv sjötrafik*, vts-operatör*, vts operatör*
da skibstrafik*, vts-operatør*
fi meriliikenne*, alusliikennepalvel*, alusliikenneohj*
nl vts-operator*, scheepvaartverkeersleid*, verkeersleider ~ scheepvaart
de verkehrszentrale ~ schiff*|nautisch*|wsv, schiffsverkehr*, nautische* zentrale, vts-operator*
en vessel traffic, vts operator*, vts officer*, ship traffic, marine traffic control*, maritime traffic
fr trafic maritime, opérateur vts, officier vts, services de trafic maritime
es tráfico marítimo, controlador* de tráfico marítimo, operador* vts
pt controlo de tráfego marítimo, operador* vts, tráfego marítimo
it traffico marittimo, operatore vts
ro trafic naval, dirijare trafic maritim
pl operator vts, ruch* statk*, kontrol* ruchu statków
bs nadzor pomorskog prometa, pomorsk* promet* ~ nadzor*, operater vts
ru движени* судов, суд* движени* & оператор|управлени*|регулирован*, судовождения суд, оператор суд, оператор сдс, оператор vts
uk рух* суден, регулюван* руху суден, оператор vts
bg трафик ~ корабоплаване, оператор vts, управление на трафика на кораби
lt laivų eism*
lv kuģu satiksm*
et laevaliiklus*
el έλεγχος ναυσιπλοΐας, διαχείριση θαλάσσιας κυκλοφορίας, vts
tr gemi trafik*
ar حركه السفن, مراقبه الملاحه البحريه
fa ترافیک دریایی, کنترل ترافیک دریایی
vi giám sát giao thông hàng hải
zh *船舶交通*

@havnearbeid activity havnedrift
nb havnebetjent*, havnefogd*, havnevakt*, havnesjef*, havnekaptein*, havnedrift*, havneinspektør*, kaivakt*, havneoppsyn*, havnevirksomhet*, havnearbeid*
sv hamnkapten*, hamndrift*, hamnpersonal*, hamnvakt*, hamnfogd*
da havneassistent*, havnefoged*, havnemester*, havnekaptajn*, havnedrift*
fi satamakapteeni*, satamaval*, satamamestari*, satamaoper*
nl havenmeester*, havenbedrijf, havenbeambte
de hafenmeister*, hafenkapitän*, hafenbetrieb*, hafenaufsicht*, hafenbehörde, hafenamt
en harbour master*, harbor master*, harbourmaster*, port operations, port captain*, port officer*, port control*, dockmaster*, berth* & allocat*|plan*|vessel*, port manager*, port authority officer, port supervisor*
fr capitainerie*, officier de port, maître de port, exploitation portuaire, agent portuaire, surveillant de port
es capitanía marítima, capitán de puerto, operaciones portuarias, policía portuaria, guardamuelles, celador guardamuelles, contramaestre de puerto
pt capitania do porto, operações portuárias, capitão do porto, mestre de porto
it capitaneria di porto, operazioni portuali, ufficiale di porto, addett* portual*
ro căpităni* port*, operațiuni portuare, căpitan de port, operator portuar
pl kapitanat port*, bosman portu, kapitan portu, oficer port*, obsług* statków ~ port*
bs lučk* kapetanij*, lučk* kapetan*, lučk* operacij*, лучк* капетан*
bg пристанищн*, капитан на пристанище
ru капитан* порта, портнадзор, портов* надзор*, диспетчер порта, портов* диспетчер*, портов* операц*
uk капітан* порту, портов* нагляд*, диспетчер порту, портов* диспетчер*, портов* операц*
lt uosto kapiton*, uosto dispečer*, uosto priežiūr*
lv ostas kaptei*, ostas dispečer*, ostas pārvald*
et sadamakapten*, sadamavaht*
el λιμεναρχεί*, λιμενικ* υπάλληλ*, λιμενικές λειτουργίες, λιμενάρχης
sq kapiteneri* ~ port*, operacione portuale
tr liman başkan*, liman müdür*, liman operasyon*, liman görevli*, iskele memuru, liman kontrol
ar عمليات الميناء, قبطان الميناء, رئيس ميناء, موظف ميناء, تشغيل الموانئ, سلطه الموانئ
fa عملیات بندر*, کاپیتان بندر, امور بندری
so dekedda & maamul*|shaqaal*
sw afisa bandari
vi cảng vụ, khai thác cảng
zh *港务*, *港口调度*, *港口管理*

@sjosikkerhet activity tilsyn med skip < tilsyn
nb skipsinspektør*, skipskontroll*, havnestatskontroll*, skipstilsyn*, sjøfartsinspektør*, sjøfartsdirektoratet ~ inspektør, fartøykontroll*, skipsbesiktig*, skipsmål*
sv fartygsinspekt*, hamnstatskontroll*
da skibsinspekt*, havnestatskontrol*, skibssyn*
fi alustarkastaja*, katsastaja ~ alus*|laiv*, satamavaltiotarkast*
nl scheepsinspect*, havenstaatcontrole
de schiffsbesichtig*, hafenstaatkontroll*, schiffsinspekt*
en ship surveyor*, marine surveyor*, ship inspect*, vessel inspect*, port state control*, flag state inspect*, class surveyor*, ship survey*
fr inspecteur* de navires, inspecteur* de la sécurité des navires, contrôle par l'état du port, expert maritime
es inspector* de buques, inspección de buques, inspector* marítim*, inspección marítima, estado rector del puerto
pt inspetor* de navios, vistoria* de navios, inspeção de navios
it ispettor* navi, ispezion* navi*, perito navale
ro inspector* nave, inspecți* nave*
pl inspektor* bezpieczeństwa żeglugi, inspekcj* statk*, inspektor port state
bs inspektor* sigurnosti plovidbe, pregled* brodova
bg инспектор ~ корабоплаване, корабен инспектор
ru инспектор* ~ судов, освидетельствован* судов, сюрвейер*
uk інспектор* ~ суден, огляд* суден, сюрвейєр*
lv kuģošanas drošīb*
lt laivų inspek*, laivybos saugum*
el επιθεωρητ* πλοίων, επιθεώρηση πλοίων, νηογνώμον*
tr gemi sörvey*, gemi denetim*, liman devleti kontrol*, gemi denetleme
ar تفتيش السفن, مفتش بحري, معاين بحري
fa بازرس کشتی, بازرسی کشتی
vi đăng kiểm tàu, thanh tra hàng hải
zh *验船师*, *港口国监督*

@skipsmekaniker activity skipsbygging og skipsteknikk
nb skipsbygg*, skipsteknisk*, skipsdesign*, skipskonstruk*, skipsverft & konstruk*|bygg*|prosjekter*|design*
sv skeppsbygg*, skeppsteknik*
da skibsbyg*, skibsingeniør*
fi laivanrakenn*, laivasuunnitt*
nl scheepsbouw*
de schiffbau*
en naval architect*, shipbuild*, ship design*, naval engineering
fr construction navale, architecte naval, architecte navale
es construcción naval, arquitect* naval, ingenier* naval*
pt construção naval, engenheir* naval, arquitet* naval
it costruzioni navali, architetto navale, ingegnere navale
ro construcții navale, inginer naval
pl budow* statków, okrętownictw*, inżynier okrętow*, projektowan* statków
bs brodogradn*, brodograditelj*, бродоград*
bg корабостро*
ru судостроител*, судостроени*, кораблестроител*
uk суднобудів*, кораблебудів*
lt laivų statyb*
el ναυπηγ*
tr gemi inşa*, gemi mühendis*
ar بناء السفن, هندسه بحريه ~ سفن
fa کشتی سازی
zh *造船*, *船舶设计*

@flyger activity flyging < luftfart
nb flyger, flygere, flygeren, trafikkflyger*, helikopterflyger*, helikopterpilot*, styrmann ~ fly*|luft*|sas|norwegian, flykaptein*, pilot, piloter, jagerfly*
sv trafikpilot*, flygkapten*, helikopterpilot*, piloter
da trafikpilot*, flykaptajn*
fi lentäjä*, liikennelentäjä*, lentokapteeni*, helikopterilentäjä*
is flugmað*, flugstjór*
nl verkeersvlieger*, piloot, luchtvaartpilo*
de pilot, pilotin, verkehrspilot*, flugkapitän*, verkehrsflugzeugführer*, hubschrauberpilot*
en airline pilot*, commercial pilot*, helicopter pilot*, first officer ~ airline|airlines|boeing|airbus|a320|b737|airways|flight*|aircraft, airline captain*, flight captain*, flight instructor*, pilot ~ airline|airlines|airways|airbus|boeing|aircraft|air, captain ~ airline|airlines|airways|airbus|boeing
fr pilote de ligne, pilote d'avion, pilote d'hélicoptère, commandant de bord, copilote
es piloto de línea, piloto comercial, piloto de avión, piloto de helicóptero, copiloto, comandante ~ aerolín*|airbus|boeing
pt piloto de linha, piloto de avião, piloto comercial, piloto de helicóptero, copiloto
it pilota di linea, pilota d'aereo, pilota di elicottero, copilota, pilota commerciale, comandante ~ volo|alitalia|airbus|boeing
ro pilot ~ linie|aeronav*|avion|elicopter|tarom, copilot
pl pilot liniowy, pilot samolot*, pilot śmigłowc*, pilot ~ lot|lotnicz*
cs dopravní pilot, pilot vrtulník*, pilot letad*
hu pilóta, pilótaként
bs pilot ~ aviokompanij*|zrakoplov*|helikopter*|avion*, пилот авиона
bg пилот ~ самолет*|хеликоптер*|авио*, летец*
ru пилот, пилота, пилотом, летчик*, лётчик*, командир воздушного судна, второй пилот
uk пілот, пілота, пілотом, льотчик*, командир повітряного судна
lt lakūn*, pilot* ~ orlaiv*|lėktuv*|sraigtaspar*
lv pilots, lidotāj*, gaisa kuģa pilot*
et piloot, lendur*
el πιλότος, κυβερνήτης αεροσκάφους, συγκυβερνήτης, χειριστής αεροσκάφους
sq pilot, pilot ~ avion*
tr pilot, kaptan pilot, ikinci pilot, hat pilotu, helikopter pilot*
ar طيار, طيار تجاري, كابتن طيار, مساعد طيار, طيار مروحيه
fa خلبان*, کمک خلبان
ur پائلٹ, پائیلٹ
hi पायलट
so duuliye*, diyaarad duuliye
am አብራሪ, ፓይለት
ti ፓይለት, መራሒ ነፋሪት
sw rubani
vi phi công, cơ trưởng, cơ phó
zh *飞行员*, *机长*, *副驾驶*
tl piloto ng eroplano
ku balafirvan*

@flygeleder activity flygeledelse < luftfart
nb flygeleder*, flygeleiar*, flygeledelse*, flykontroll*, afis-fullmektig*, lufttrafikktjeneste*, flyveleder*, tårnfly*
sv flygledare*, flygledning*, flygtrafiktjänst*
da flyveleder*
fi lennonjohtaj*, lennonjohto
is flugumferðarstjór*
nl luchtverkeersleid*
de fluglotse*, flugverkehrskontroll*, flugsicherung*
en air traffic control*, air traffic service*, air traffic officer*, atco, afis operator*, afis officer*, approach controller*, tower controller*
fr contrôleur* aérien*, contrôleuse aérienne, aiguilleur du ciel, navigation aérienne, circulation aérienne, icna
es controlador* aére*, controlador* de tránsito aéreo, controlador* de tráfico aéreo, navegación aérea, tránsito aéreo
pt controlador* de tráfego aéreo, controlador* aére*, tráfego aéreo
it controllor* di volo, controllor* del traffico aereo, assistenza al volo
ro controlor* trafic aerian, dirijare trafic aerian, romatsa
pl kontroler* ruchu lotniczego, kontroler* lotu, ruch* lotnicz*
cs řídící letového provozu, řízení letového provozu, riadiac* letovej
hu légiforgalmi irányít*, légiirányít*
bs kontrolor* letenja, kontrolor* leta, kontrol* letenja, kontrolor* zračn*, контролор* летења
bg ръководител* полети, ръководител на полети, ръководител движение ~ въздушн*
ru авиадиспетчер*, диспетчер* увд, управлени* воздушным движением, диспетчер ~ воздушн*
uk авіадиспетчер*, диспетчер ~ повітрян*, обслуговуван* повітряного руху
lt skrydžių vadov*, skrydžių valdym*, oro eismo
lv gaisa satiksm*, lidojumu vadītāj*
et lennujuh*, lennuliiklus*
el ελεγκτ* εναέριας κυκλοφορίας, εναέριας κυκλοφορίας, ελεγκτ* εναερίου
sq kontrollor* ~ trafikut ajror, trafikut ajror
tr hava trafik*
ar مراقب جوي, مراقبه جويه, مراقبه الحركه الجويه, حركه جويه
fa کنترلر ترافیک هوایی, مراقبت پرواز, کنترل ترافیک هوایی
ur ایئر ٹریفک کنٹرولر
so xakameynta hawada
am የአየር ትራፊክ
vi kiểm soát không lưu, kiểm soát viên không lưu
zh *空中交通管制*, *空管*, *管制员*

@kabinansatt activity kabinarbeid < luftfart
nb kabinansatt*, flyvert*, kabinpersonale*, kabinbesetning*, purser
sv kabinpersonal*, flygvärdin*, kabinbesättning*
da kabinepersonale*, stewardesse*
fi lentoemänt*, matkustamohenkilö*, stuertti*
is flugfreyj*, flugþjón*
nl cabinepersoneel, stewardess*
de flugbegleit*, kabinenpersonal*, kabinenbesatzung, stewardess*
en cabin crew, flight attendant*, air hostess*, in-flight service, purser ~ airline*|airways
fr hôtesse de l'air, hôtesses de l'air, steward ~ air|avion|compagnie, personnel navigant, pnc
es tripulante* de cabina, azafata* de vuelo, auxiliar* de vuelo, tcp, aeromoza*, sobrecargo
pt tripulante* de cabine, assistente* de bordo, comissári* de bordo, comissári* de voo
it assistente di volo, assistenti di volo, hostess di volo
ro însoțitor* de bord, stewardes*
pl stewardes*, personel pokładowy, członek personelu pokładowego
cs letušk*, palubní průvodčí
hu légiutas*, stewardess
bs kabinsk* posad*, stjuardes*, стјуардес*
bg стюард*
ru бортпроводни*, стюардесс*
uk бортпровідни*, стюардес*
lt skrydžio palydov*, stiuardes*
lv stjuart*, stjuardes*
et stjuardess*
el αεροσυνοδ*, ιπτάμεν* συνοδ*
sq stjuardes*
tr kabin memur*, kabin amir*, hostes ~ hava*
ar مضيف طيران, مضيفه طيران, مضيفه جويه, طاقم الطائره
fa مهماندار هواپیما, مهماندار پرواز
vi tiếp viên hàng không
zh *空乘*, *空姐*

@flytekniker activity flyteknikk < luftfart
nb flytekniker*, flymekaniker*, flyteknisk*, flysystem*, avioniker*, avionikk*, flyvedlikehold*, helikoptertekniker*
sv flygteknik*, flygmekanik*
da flymekaniker*, flytekniker*
fi lentokonemekaani*, lentokoneasentaj*, lentotekniik*
is flugvirk*
nl vliegtuigmonteur*, vliegtuigtechni*, vliegtuigonderhoud
de fluggerätmechanik*, fluggerätelektronik*, flugzeugmechanik*, flugzeugtechnik*, luftfahrzeugtechnik*
en aircraft technician*, aircraft mechanic*, aircraft maintenance, aircraft engineer*, avionics, aviation technician*, aviation maintenance, licensed aircraft, airframe & mechanic*|technician*, part-145, easa part 66
fr mécanicien* avion, mécanicien* aéronautique*, maintenance aéronautique, technicien* aéronautique*, avionique
es mecánic* de aviación, mecánic* aeronáutic*, técnic* de mantenimiento de aeronaves, mantenimiento aeronáutico, mantenimiento de aeronaves, aviónica
pt mecânic* de aeronaves, técnic* de manutenção de aeronaves, manutenção aeronáutica, aviónica
it manutentor* aeronautic*, tecnic* aeronautic*, meccanic* aeronautic*, manutenzione aeromobili
ro mecanic* aeronave, tehnician aeronave, mecanic aviație, întreținere aeronave
pl mechanik lotniczy, mechanik samolot*, obsług* techniczn* statk* powietrzn*, obsług* techniczn* samolot*, awionik*
cs letecký mechanik*, leteck* technik*
hu repülőgép-szerelő*, repülőgép szerelő*, repülőműszerész*
bs zrakoplovn* tehničar*, avio-mehaničar*, aviomehaničar*, avio mehaničar*, авио механичар
bg авиационен техник*, авиомеханик*
ru авиатехник*, авиамеханик*, авиационн* техник*, авиационн* механик*, обслуживани* воздушных судов
uk авіатехнік*, авіамеханік*, авіаційн* технік*, авіаційн* механік*
lt orlaivių technik*, orlaivių mechanik*, orlaivių technin*
lv aviācijas mehāniķ*, gaisa kuģu tehnisk*
et lennukitehnik*, lennukimehaanik*
el μηχανικός αεροσκαφών, συντήρηση αεροσκαφών, τεχνικός αεροσκαφών
sq mekanik ~ avion*
tr uçak bakım*, uçak teknisyen*, uçak motor*, uçak mekanik*, aviyonik*
ar فني طائرات, صيانه طائرات, ميكانيكي طائرات, مهندس صيانه طائرات
fa تعمیر و نگهداری هواپیما, مکانیک هواپیما, تکنسین هواپیما
ur طیاروں کی مرمت, ایئرکرافٹ ٹیکنیشن
am የአውሮፕላን ጥገና
vi kỹ thuật viên máy bay, bảo dưỡng máy bay, sửa chữa máy bay
zh *飞机维修*, *航空器维修*

@lufthavn activity lufthavndrift < luftfart
nb lufthavndrift*, lufthavnsjef*, lufthavnbetjent*, bakkemannskap*, plasstjeneste*, bakketjeneste*, lufthavnvakt*, rampearbeid*, lufthavnoperat*, security ~ lufthavn, sikkerhetskontroll ~ lufthavn|flyplass
sv flygplatsdrift*, flygplatstekniker*, ramppersonal*, markpersonal*
da lufthavnsdrift*, lufthavnspersonale*, rampe ~ lufthavn
fi lentoasemahuolt*, lentokenttä* & työntekij*|huolto|turva*, maahuolint*
nl luchthavenoperat*, grondafhandel*, platformmedewerk*
de flughafenbetrieb*, bodenabfertig*, vorfeldkontroll*, vorfeldaufsicht*, bodenpersonal, flugzeugabfertig*
en airport operation*, ground handling, ramp agent*, airside, airport security, airport duty manager*, ground crew, aerodrome, airfield operation*, airport manager*, check-in agent*
fr exploitation aéroportuaire, agent d'escale, agent de piste, sûreté aéroportuaire, assistance en escale
es operaciones aeroportuarias, agente de rampa, agente de handling, coordinador* de rampa, operaciones ~ aeropuerto
pt operações aeroportuárias, operador* de rampa, técnic* de tráfego ~ handling|aeroporto, agente de aeroporto
it operazioni aeroportuali, addett* di rampa, agente di rampa, addett* di scalo, handling aeroportuale
ro operațiuni aeroportuare, agent de handling, agent sol
pl obsług* naziemn*, obsług* lotnisk*, agent obsługi naziemnej, operacj* lotniskow*, służb* ochrony lotniska, kontrol* bezpieczeństwa ~ lotnisk*
cs odbavení ~ letišt*, handling ~ letišt*, pozemní obsluha
hu földi kiszolgál*, repülőtéri*
bs zemaljsk* opsluživanj*, prihvat i otprem*, aerodromsk*, аеродромск*
bg наземно обслужване, летищн*
ru наземн* обслуживани*, аэродромн*, перронн*
uk наземн* обслуговуван*, аеродромн*, перонн*
lt oro uosto & operacij*|darbuotoj*|saug*, antžemin* aptarnavim*
lv lidostas & operācij*|darbiniek*|droš*
el επίγεια εξυπηρέτηση, αεροδρομίου & υπάλληλος|λειτουργία|ασφάλεια
tr yer hizmetleri görevli*, harekat memuru, havalimanı operasyon*, havaalanı & memur*|operasyon*
ar مناوله ارضيه, خدمات ارضيه, عمليات المطار, امن المطار
fa خدمات فرودگاهی, عملیات فرودگاه*, هندلینگ
so garoonka & shaqaal*|maamul*|amni*
am የአየር ማረፊያ, አየር ማረፊያ
vi khai thác cảng hàng không, nhân viên mặt đất, phục vụ mặt đất
zh *机场运营*, *地勤*, *地面服务*

@luftfartstilsyn activity luftfartstilsyn < tilsyn luftfart
nb luftfartsinspektør*, luftfartstilsyn*, flysikkerhet*, luftdyktighet*, sikkerhetstilsyn ~ luftfart
sv flyginspekt*, luftfartsinspekt*, flygsäkerhet*, luftvärdighet*
da luftfartsinspekt*, flysikkerhed*
fi lentoturvallisuus*, ilmailuntarkast*, ilmailutarkast*
nl luchtvaartinspect*, luchtvaartveiligheid
de luftfahrt-bundesamt, luftaufsicht*, flugsicherheit*, lufttüchtigkeit*
en aviation inspect*, aviation safety, airworthiness, flight safety officer*, flight operations inspector*, civil aviation inspect*, safety oversight ~ aviation
fr sécurité aérienne, inspecteur* de l'aviation civile, navigabilité, surveillance ~ aviation civile
es seguridad aérea, inspector* aeronáutic*, seguridad operacional, aeronavegabilidad
pt segurança operacional, inspetor* de aviação civil, aeronavegabilidade
it sicurezza del volo, ispettor* enac, aeronavigabilità
ro siguranța zborului, inspector* aeronautic*, navigabilitate
pl bezpieczeństw* lotnicz*, inspektor* lotnictwa, zdatnoś* do lotu
ru безопасност* полетов, инспектор* ~ авиации, летной годности
uk безпек* польотів, авіаційн* інспектор*, інспектор* ~ авіації, льотної придатності
bs sigurnost zračnog prometa, zrakoplovn* inspektor*, plovidbenost
bg авиационен инспектор, безопасност на полетите, летателна годност
tr uçuş emniyet*, hava aracı denetim*, havacılık denet*, uçuşa elverişlilik
ar سلامه الطيران, مفتش طيران, صلاحيه الطيران
fa ایمنی پرواز, بازرس هوانوردی, صلاحیت پرواز
vi an toàn hàng không, thanh tra hàng không
zh *航空安全*, *适航*

@meteorologi activity meteorologi
nb meteorolog*, værvarsl*, vêrvarsl*, statsmeteorolog*, værtjeneste*, værobserv*
sv väderprognos*, vädertjänst
fi meteorolog*, sääennust*, sääpalvelu*
is veðurfræð*
nl meteoroloog, weersvoorspelling*
de meteorolog*, wettervorhersage*, wetterdienst, wetterbeobacht*
en meteorolog*, weather forecast*, weather service*, weather observ*
fr météorolog*, prévisionniste ~ météo*, prévisions météo*
es meteorólog*, predicción meteorológica, pronóstico del tiempo, meteorología
pt meteorologista*, meteorolog*, previsão do tempo
it meteorolog*, previsioni del tempo
ro meteorolog*, prognoz* meteo*
pl synoptyk*, prognoz* pogody
cs předpověď počasí
bs prognostičar*, метеоролог*, vremensk* prognoz*
uk метеоролог*, синоптик*
ru метеоролог*
bg метеоролог*
hu meteorológus*
el μετεωρολόγ*, πρόγνωση καιρού
lt sinoptik*
lv sinoptiķ*
et sünoptik*
tr meteoroloj*, hava tahmin*
ar ارصاد جويه, راصد جوي, متنبئ جوي
fa هواشناس*
so saadaasha hawada
sw mtaalamu wa hali ya hewa
am ሜትሮሎጂ*, የአየር ትንበያ
vi khí tượng, dự báo thời tiết
zh *气象*, *天气预报*

@+luftfart
fi ilmailu*
it aviazione, trasporto aereo
pt aviação
fr aviation, transport aérien
es aviación, aeronáutic*
pl lotnictw*, lotnicz*
uk авіаці*
ru авиаци*
tr havacılık, hava yolu
ar طيران
fa هوانوردی
el αεροπορ*
ro aviați*
bg авиаци*
de luftfahrt*
nl luchtvaart*
en aviation, airline operations
nb luftfart*, flyplass*
zh *民航*, *航空运输*
vi hàng không

@+sjomann
fi merenkul*, merimies
nl zeevaart*, scheepvaart*, zeeman
it marittim* & nave|navi|equipaggio, imbarcat*
pt marítim*, marinha mercante
es marina mercante, embarcado en
fr marine marchande
bs pomorac, pomorc*, pomorsk* promet*, поморац*
bg мореплав*, корабоплав*
hu tengerész*, hajózás*
el ναυτιλ*, εμπορικό ναυτικό
sq detari
lt laivyb*, jūrinink*
lv kuģniecīb*, jūrniek*
et meremees, meremehe*, laevandus*
tr deniz ticaret*, gemi adam*
ar ملاحه بحريه, نقل بحري
vi thuyền viên, hàng hải
zh *海员*, *航海*
tl seafarer*
nb sjømann*, sjøfolk*
en seafarer*, merchant navy

@+prosjektmedarbeid
en pilot project*|study|studies|programme|program|phase|scheme|testing|test|survey|implementation|site|sites

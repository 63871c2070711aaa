# More words for occupations and activities: languages that the first files have little of.

@+bibliotek
sv biblioteksassistent*, biblioteksarbet*
da biblioteksassistent*
fi kirjastonhoitaj*, kirjastovirkailij*, informaatikko*
nl bibliotheekmedewerker*
it addett* biblioteca, operat* biblioteca
pt bibliotecári*
cs knihovní*
bg библиотекар*
bs knjižničar*, библиотекар*
hu könyvtáros*
el βιβλιοθηκονόμ*, βιβλιοθηκάρι*
sq bibliotekar*
lv bibliotekār*
et raamatukoguhoidja*
vi thủ thư
zh *图书管理员*, *图书馆员*
hi पुस्तकालयाध्यक्ष
ur لائبریرین
am የቤተ መጻሕፍት
ku pirtûkxanevan*
so maktabadle*
tl librarian

@+arkiv
sv arkivarie*, arkivassistent*, registrator*
da arkivar*, journalmedarbejder*
fi arkistonhoitaj*, arkistosihteeri*, arkistovirkailij*
nl archivaris*, archiefmedewerker*
it archivist*
pt arquivist*
cs archivář*, archivářk*
bg архивист*, архивар*
bs arhivist*, arhivar*, архивист*, архивар*
hu levéltáros*, irattáros*
el αρχειονόμ*
sq arkivist*
lt archyvar*, archyvist*
lv arhivār*
et arhivaar*
tr arşiv görevlisi, arşiv memur*, arşivci*
ar موظف ارشيف, امين ارشيف, اخصائي ارشيف
fa بایگان*, مسئول بایگانی, کارشناس اسناد
so kaydiye*
ti መዝገብ
zh *档案管理*, *档案员*
vi lưu trữ viên, nhân viên lưu trữ

@+saksbehandling
fi käsittelij*, etuuskäsittelij*
nl dossierbehandelaar*, behandelend ambtenaar
it istruttore amministrativo, istruttoria delle pratiche, gestione pratiche
pt análise de processos, tramitação de processos
cs referent*, vyřizování žádostí, posuzování žádostí
bg разглеждане на заявления, обработка на заявления
bs referent*, rješavanje zahtjeva, obrada zahtjeva, референт*
hu ügyintéző*, előadó*
el διεκπεραίωση αιτήσεων, εξέταση αιτήσεων
sq shqyrtim* ~ kërkesa*
lv lietved*, iesniegumu izskatīšan*
et menetleja*, taotluste menetlemi*
vi xử lý hồ sơ
zh *案件处理*, *审批*
ku lêkolîn* ~ daxwaz*

@+kontorarbeid
sv kontorist*, kontorsassistent*, administratör*
da kontorassistent*, administrativ medarbejder
fi toimistosihteeri*, toimistotyöntekij*, hallintosihteeri*
nl administratief medewerk*, secretaresse*, administratief assistent*
it impiegat* amministrativ*, segretari*
pt assistente administrativ*, auxiliar administrativ*, secretári*
cs administrativní pracovni*, asistent*
bg административен сътрудник, технически сътрудник
bs administrativn* radni*, administrator*, sekretaric*
hu irodai asszisztens, adminisztrátor*, titkárnő*
el γραμματέ*, υπάλληλος γραφείου, διοικητικός υπάλληλος
sq sekretar*, asistent* administrativ*
lt administrator*, sekretor*
lv biroja administrator*, sekretār*
et sekretär*, büroassistent*
so xoghay*
ti ጸሓፊት
am ጸሐፊ
vi thư ký, nhân viên văn phòng
zh *文员*, *行政助理*, *秘书*
tl kalihim, office clerk

@+resepsjon
sv receptionist*
da receptionist*
fi vastaanottovirkailij*, respa*
nl receptionist*, baliemedewerker*
it receptionist, addett* reception, addett* accoglienza
pt rececionist*, recepcionist*
cs recepční*
bg рецепционист*
bs recepcionar*, recepcioner*, рецепционер*
hu recepciós*
el ρεσεψιονίστ, υπάλληλος υποδοχής
sq recepsionist*
lt administratorė registratūroj*, registratorė*
lv reģistratūr*
et vastuvõtutöötaja*
tr resepsiyonist*, danışma görevlisi
ar موظف استقبال, موظفه استقبال
fa منشی پذیرش, مسئول پذیرش
so soo-dhaweeye
vi lễ tân, tiếp tân
zh *前台*, *接待员*

@+kundeservice
sv kundtjänst*, kundservice*
da kundeservice*, kunderådgiver*
fi asiakaspalvelij*, asiakaspalvelu*, asiakasneuvoj*
nl klantenservice*, klantcontact*
it servizio clienti, assistenza clienti, addett* call center
pt atendimento ao cliente, apoio ao cliente, operador* de call center
cs zákaznick* servis, operátor* call centra
bg обслужване на клиенти, оператор колцентър
bs služb* za korisnike, podršk* korisnicima, операт* позивног
hu ügyfélszolgál*
el εξυπηρέτηση πελατών
sq shërbim* ndaj klientit, operator* call center
lt klientų aptarnavim*, aptarnav* klient*
lv klientu apkalpošan*
et klienditeenind*
ar خدمه العملاء, خدمه الزبائن
fa خدمات مشتریان, پشتیبانی مشتری
so adeegga macaamiisha
vi chăm sóc khách hàng, dịch vụ khách hàng
zh *客服*, *客户服务*
tl customer service

@+call
sv telefonist*, växeltelefonist*
da telefonist*, omstilling*
fi puhelinvaihte*, puhelunvälittäj*
nl telefonist*
it centralinist*
pt telefonist*
bs telefonist*, telefonistic*
hu telefonkezelő*
pl telefonistk*, infolini*, call center, telefonist*
es telefonist*, teleoperador*
ro telefonist*, operator call center
uk телефоніст*, оператор* кол-центр*
ru телефонист*, оператор* колл-центр*
tr santral görevlisi, çağrı merkezi
nb sentralbord*, telefonist*, kundesenter*
en switchboard, call centre, call center, telephone operator*

@+regnskap
fi kirjanpitäj*, taloushallin*
cs účetní*
hu könyvelő*
el λογιστ*
vi kế toán*
zh *会计*
hi लेखाकार
am የሂሳብ ሰራተኛ
tl bookkeeper

@+innkjop
sv inköpare*, inköp*
da indkøber*, indkøb*
fi ostaja*, hankinta-asiantuntij*
it buyer, ufficio acquisti, responsabile acquisti
pt comprador*, técnico de compras
cs nákupčí*
bg снабдител*
bs nabav*, referent nabavke
hu beszerző*, beszerzési*
el υπεύθυνος προμηθειών
sq zyrtar* prokurimi*
lt pirkimų specialist*
lv iepirkumu speciālist*
et hankespetsialist*
vi nhân viên thu mua
zh *采购*

@+offentlige_anskaffelser
sv offentlig* upphandl*, upphandlare*, upphandlingskonsult*
da offentlige udbud, udbudskonsulent*
fi julkis* hankin*
nl aanbesteding*
it appalti pubblici, gare d'appalto, gare pubbliche
pt contratação pública, licitaç*, concursos públicos
cs veřejn* zakáz*
bg обществени поръчки
bs javn* nabav*, javn* nabavk*, јавн* набавк*
hu közbeszerz*
el δημόσι* συμβάσε*, δημόσι* προμήθει*
sq prokurim* publik*
lt viešųjų pirkimų, vieš* pirkim*
lv publisk* iepirkum*
et riigihan*
en public tender*, public procurement, government procurement, procurement officer & ministry|government|municipality|council
es contratación pública, licitacion*
ar مشتريات حكوميه, مناقصات, العطاءات
fa مناقصه*, مناقصات
vi đấu thầu
zh *政府采购*, *招标*
nb anbudskonkurranse*, konkurransegrunnlag*, anskaffelse*

@+hr
fi henkilöstöasiantuntij*, henkilöstöhallin*
cs personalist*
hu humánpolitik*, hr munkatárs
el ανθρώπινο δυναμικό, ανθρώπινου δυναμικού
vi nhân sự
zh *人力资源*, *人事*

@+kommunikasjon
sv kommunikatör*, informatör*, kommunikationsstrateg*
da kommunikationsmedarbejder*, kommunikationskonsulent*
fi viestintä*, tiedottaja*
nl communicatiemedewerker*, voorlichter*
it addett* comunicazione, responsabile comunicazione, relazioni pubbliche
pt assessor* de comunicação, relações públicas, técnico de comunicação
cs tiskov* mluvčí, komunikace s veřejností, pr specialist*
bg връзки с обществеността, pr експерт, експерт pr
bs odnos* s javnošću, odnos* sa javnošću, односи с јавношћу
hu kommunikációs*, pr munkatárs
el δημόσι* σχέσε*, επικοινωνί* σύμβουλο*
sq marrëdhënie* me publikun
lt komunikacijos specialist*, ryši* su visuomene
lv sabiedrisk* attiecīb*, komunikācijas speciālist*
et kommunikatsioonispetsialist*, avalike suhete
ar علاقات عامه, مسؤول اتصال
fa روابط عمومی
so xiriirka dadweynaha
vi quan hệ công chúng, truyền thông
zh *公关*, *传播专员*
en content editor*, content manager*, web editor*

@+presse
bg пресконференци*, прессъобщени*, работа с медиите
uk прес-служб*, прессекретар*, пресреліз*
ru пресс-служб*, пресс-секретар*, пресс-релиз*
ar متحدث رسمي, مسؤول اعلامي
fa سخنگوی, مسئول رسانه
tr basın danışman*, basın sözcü*, basın bülten*
es jefe de prensa, jefa de prensa, gabinete de prensa, notas de prensa
pt assessor* de imprensa, comunicados de imprensa
it ufficio stampa, addett* stampa
nl woordvoerder*, persvoorlichter*
fi lehdistötiedott*, lehdistövastaav*
cs tiskov* mluvčí
hu sajtószóvivő*, sajtóreferens*
lt atstov* spaudai
bs portparol*, glasnogovorni*
nb pressevakt*, pressekontakt*, pressemelding*, mediehåndter*, mediehenvendelse*, medierådgiv*, presserådgiv*
en media enquir*, media inquir*, media relations, press relations, press release*, spokesperson

@+journalistikk
fi toimittaja*
it giornalist*
pt jornalist*
cs novinář*, redaktor*
bg журналист*
bs novinar*, новинар*
hu újságíró*
el δημοσιογράφ*
sq gazetar*
lt žurnalist*
lv žurnālist*
et ajakirjanik*
so weriye*, saxafi*, suxufi*
ti ጋዜጠኛ
am ጋዜጠኛ
ur صحافی
hi पत्रकार
vi nhà báo, phóng viên, ký giả
zh *记者*, *新闻编辑*
ku rojnamevan*
sw mwandishi wa habari
tl mamamahayag

@+markedsforing
fi markkinoin*
nl marketingmedewerker*
it marketing
cs marketingov*
bg маркетинг*
bs marketing*
hu marketing*
el μάρκετινγκ
vi tiếp thị
zh *市场营销*
ar تسويق
fa بازاریابی
so suuqgeyn*

@+oversettelse
fi kääntäjä*
cs překladatel*
hu fordító*
el μεταφραστ*
vi biên dịch, phiên dịch viên
zh *翻译*
hi अनुवादक

@+tolking
fi tulkki, tulkkau*
cs tlumočn*
hu tolmács*
el διερμηνέ*
vi thông dịch, phiên dịch
zh *口译*
hi दुभाषिया

@+juridisk
fi lakimies*, juristi*
cs právní*
hu jogász*
el νομικός σύμβουλος, νομικός
vi chuyên viên pháp lý, pháp chế
zh *法务*, *法律顾问*
hi विधि सलाहकार

@+advokat
fi asianajaja*
hu ügyvéd*
el δικηγόρ*
vi luật sư
zh *律师*
hi वकील
tl abogado

@+forskning
fi tutkija*
cs výzkumn* pracovni*, vědeck* pracovni*
hu kutató*
el ερευνητ*
vi nghiên cứu viên
zh *研究员*, *科研*
hi शोधकर्ता

@+statistikk
sv statistiker*
da statistiker*
fi tilastotieteilij*, tilasto*, tilastoasiantuntij*
nl statisticus*, statistisch*
it statistic*
pt estatístic*
cs statisti*
bg статисти*
bs statističar*, statistik*, статистичар*
hu statisztik*
el στατιστικ*
sq statistik*
lt statistik*
lv statistiķ*
et statistik*
vi thống kê
zh *统计*
so tirakoob*
ti ስታቲስቲክስ
am ስታቲስቲክስ

@+dataanalyse
sv dataanalytiker*
da dataanalytiker*
fi data-analyytikko*, data-analyysi*
nl data-analist*, data analist*
it analista dati, analisi dati, analisi dei dati
pt analista de dados, análise de dados
cs datov* analyti*
bg анализатор на данни, анализ на данни
bs analitičar* podataka, analiz* podataka
hu adatelemz*
el αναλυτ* δεδομένων, ανάλυση δεδομένων
lt duomenų analiti*, duomenų analiz*
lv datu analīti*
et andmeanalüü*
ar تحليل البيانات, محلل بيانات
fa تحلیل داده, تحلیلگر داده
tr veri analist*, veri analizi
uk аналітик* даних, аналіз* даних
ru аналитик* данных, анализ* данных
ro analist* de date, analiz* de date, analiz* datelor
pl analityk* danych, analiz* danych
es analista de datos, análisis de datos
fr analyste de données, analyse de données
de datenanalys*
vi phân tích dữ liệu
zh *数据分析*
hi डेटा विश्लेषक

@+analyse
fi analyytikko*
cs analyti*
hu elemző*
el αναλυτ*
zh *分析师*
vi chuyên viên phân tích

@+okonomistyring
fi talouspäällikkö*, controller*
cs ekonom*
hu kontrolling, pénzügyi referens
el οικονομικός διευθυντής
vi kiểm soát tài chính
zh *财务*

@+veiledning
fi neuvoja*, ohjaaja*, uraohjaaj*
cs poradc*, poradenství
hu tanácsadó*
el σύμβουλο*
sq këshillim*, këshilltar*
lv konsultant*, karjeras konsultant*
et nõustaja*, karjäärinõustaja*
vi tư vấn viên
zh *辅导*, *咨询师*
ku şêwirmend*
so la talin

@+sosialt_arbeid
fi sosiaalityöntekij*, sosiaaliohjaaj*
hu szociális munkás*, szociális gondozó*
el κοινωνικ* λειτουργ*, κοινωνική εργασία
sq punonjës* social*, punë sociale
lt socialin* darbuotoj*, socialinis darbas
lv sociāl* darbiniek*, sociālais darbs
et sotsiaaltöötaja*, sotsiaaltöö*
da socialpædagog*
tr sosyal çalışma*, sosyal hizmet*
ku karmendê civakî
am ማህበራዊ ሰራተኛ
ur سماجی کارکن
hi सामाजिक कार्यकर्ता
vi công tác xã hội, nhân viên xã hội
zh *社工*, *社会工作*
so hawlwadeen bulsho, shaqaale bulsho
sw mfanyakazi wa ustawi
nb klientoppfølging*, sosialsekretær*
ru социальной работе, соцзащит*
uk супровід сімей

@+miljoterapi
sv behandlingsassistent*, boendestödjare*, stödassistent*
da støttepædagog*, støtte-kontaktperson*
fi ohjaaja asumisyksik*
de betreuer* & wohngruppe|wohnheim|behinderten*, heilerziehung*
nl woonbegeleid*, persoonlijk begeleid*
en residential support worker*, support worker*, milieu therap*
nb miljøterapeut*, miljøarbeid*, miljøveileder*

@+rus
fi päihde*
it tossicodipenden*
pt toxicodepend*
cs závislost*
bg зависимост*
bs ovisnost*, zavisnost*
hu szenvedélybeteg*, addiktolog*
el απεξάρτηση*
lt priklausomyb*
lv atkarīb*
et sõltuvus*
sq varësi*

@+psykisk_helse
fi mielenterveys*
it salute mentale
pt saúde mental
cs duševní* zdraví
bg психично здраве
bs mentaln* zdravlj*
hu mentális egészség*, pszichiátriai
el ψυχική υγεία, ψυχικής υγείας
sq shëndet* mendor
lt psichikos sveikat*
lv garīgā veselība
et vaimse tervise
vi sức khỏe tâm thần
zh *心理健康*

@+sykepleie
fi sairaanhoitaj*
cs zdravotní sestr*, všeobecná sestr*
hu ápoló*, nővér
el νοσηλευτ*, νοσηλεύτρι*
vi điều dưỡng, y tá
zh *护士*
hi नर्स
ku hemşîre*
sw muuguzi

@+helsefagarbeid
fi lähihoitaj*
nl verzorgende*, verpleeghulp*
it operatore socio sanitario, operatrice socio sanitaria, oss
pt auxiliar de saúde, auxiliar de geriatria
cs ošetřovatel*, sanitář ~ nemocnic*|klinik*|zdravotn*
bg болногледач*, санитар*
bs njegovatelj*, negovatelj*
hu ápolási asszisztens, szociális gondozó
el βοηθός νοσηλευτή
sq ndihmësinfermier*
lt slaugytojo padėj*, individualios priežiūros
lv aprūpētāj*
et hooldustöötaja*, hooldaja*
vi hộ lý
zh *护理员*
tl caregiver

@+lege
fi lääkäri*
hu orvos*
el ιατρός, γιατρός
vi bác sĩ
zh *医生*, *医师*
hi चिकित्सक
ku bijîşk*

@+fysioterapi
fi fysioterapeut*
it fisioterapist*
pt fisioterapeut*
cs fyzioterapeut*
bg физиотерапевт*, кинезитерапевт*
bs fizioterapeut*, физиотерапеут*
hu gyógytornász*
el φυσικοθεραπευτ*, φυσικοθεραπεύτρι*
sq fizioterapist*
lt kineziterapeut*
lv fizioterapeit*
et füsioterapeut*
vi vật lý trị liệu
zh *物理治疗*

@+psykologi
fi psykologi*
hu pszichológus*
el ψυχολόγ*
vi nhà tâm lý
zh *心理学家*, *心理咨询师*
cs psycholog*
bg психолог*

@+tannlege
fi hammaslääkäri*
hu fogorvos*
el οδοντίατρ*
vi nha sĩ
zh *牙医*
cs zubn* lékař*, zubař*
bg зъболекар*, стоматолог*

@+farmasi
fi farmaseutti*, proviisori*
hu gyógyszerész*
el φαρμακοποι*
vi dược sĩ
zh *药剂师*
cs lékární*, farmaceut*
bg фармацевт*

@+jordmor
fi kätilö*
hu szülésznő*
el μαία
vi nữ hộ sinh
zh *助产士*
cs porodní asistentk*
bg акушерк*

@+laboratorium
sv laboratorieingenjör*, biomedicinsk analytiker
fi laborat*, laborantti*, laboratorioanalyytikko*, laboratorio*
nl laboratorium*, laborant*, analist & laboratorium
it laborator*, tecnico di laboratorio
pt laboratór*, técnico de laboratório, analista de laboratório
cs laborant*, laborator*, laboratoř*
bg лаборант*, лаборатор*
bs laborant*, laborator*, лаборант*, лаборатор*
hu laboráns*, laboratórium*
el εργαστήρι*, εργαστηρι*
sq laborant*, laborator*
lv laborant*, laborator*
et laborant*, labor*
am ላቦራቶሪ
ti ላቦራቶሪ
so shaybaar*
ur لیبارٹری, لیبارٹوری
fa لابراتوار*
hi प्रयोगशाला
vi phòng thí nghiệm, kỹ thuật viên xét nghiệm
zh *实验室*, *化验员*, *检验员*
ar مخبر, مخبري
en chemist & laboratory|analysis|analyses, analytical chemist*, microbiologist*
nb kjemiker*, mikrobiolog*, laboratorieingeniør*

@+bioingenior
fi bioanalyytikko*
nl medisch laborant*
it tecnico di laboratorio biomedico
pt analista clínico, análises clínicas
cs zdravotní laborant*
bg медицински лаборант*
bs medicinski laborant*, лабораторијски техничар
hu orvosi laboratóriumi analitikus
el τεχνολόγος ιατρικών εργαστηρίων
vi xét nghiệm y học
zh *医学检验*

@+veterinaer
fi eläinlääkäri*
it veterinari*
pt veterinári*, médic* veterinári*
cs veterinář*, veterinární lékař*, zvěrolékař*
bg ветеринар*, ветеринарен лекар
bs veterinar*, ветеринар*
hu állatorvos*
el κτηνίατρ*
sq veteriner*
lt veterinar*, veterinarijos gydytoj*
lv veterinārārst*
et loomaarst*
am የእንስሳት ሐኪም
ti ናይ እንስሳ ሓኪም
so dhakhtarka xoolaha
ur ویٹرنری, جانوروں کا ڈاکٹر
hi पशु चिकित्सक
vi bác sĩ thú y, thú y
zh *兽医*
ku veterîner*
tl beterinaryo

@+undervisning
fi opettaja*
cs učitel*
hu tanár*
el καθηγητ*, δάσκαλ*, εκπαιδευτικ*
vi giáo viên
zh *教师*, *老师*
hi शिक्षक, अध्यापक
ku mamoste*

@+norskundervisning
nb norsklærer*, norskkurs*, norskopplæring*, norskinstruktør*, språklærer*, voksenopplæring*, lærer & voksne innvandrere
de kursleiter* & deutsch|norwegisch|integrationskurs*|erwachsene*, sprachlehrer*, daf-lehr*
en esl teacher*, language teacher* ~ adults, teacher of english ~ adults, efl teacher*, adult education teacher*
fr professeur de français langue étrangère, formateur fle, formatrice fle
es profesor* de español para extranjeros, profesor* de idiomas
pl lektor*
uk викладач* мов*, викладач* ~ мови
ru преподаватель* ~ языка
fa مدرس زبان
ar مدرس لغه, معلم لغه
tr yabancı dil öğretmen*, dil kursu, yabancı dil eğitmeni
it insegnante di lingua, insegnante di italiano l2
pt professor* de línguas
nl docent nt2, taaldocent*
sv sfi-lärare*, svenska för invandrare
da sprogskolelærer*, dansk som andetsprog

@+barnehagelaerer
fi varhaiskasvatuksen opettaja*, lastentarhanopettaj*
hu óvónő*, óvodapedagógus*
el νηπιαγωγ*
vi giáo viên mầm non
zh *幼儿教师*, *幼儿园教师*
cs učitelk* mateřské školy

@+spesialpedagogikk
fi erityisopettaja*
hu gyógypedagógus*
el ειδικός παιδαγωγός
cs speciální pedagog*
bg специален педагог
bs specijaln* pedagog*, defektolog*, дефектолог*

@+systemutvikling
fi ohjelmistokehittäj*, ohjelmoija*, sovelluskehittäj*
hu programozó*, szoftverfejlesztő*
el προγραμματιστ*
vi lập trình viên, kỹ sư phần mềm
zh *程序员*, *软件工程师*, *软件开发*, *开发工程师*
hi सॉफ्टवेयर डेवलपर
cs programátor*, vývojář*

@+it_drift
fi järjestelmäasiantuntij*, järjestelmänvalvoj*
nl systeembeheerder*
it sistemista, amministratore di sistem*
pt administrador* de sistemas
cs správc* sítě, administrátor* systém*
bg системен администратор
bs sistem* administrator*
hu rendszergazda*, rendszeradminisztrátor*
el διαχειριστής συστημάτων
lv sistēmu administrator*
et süsteemiadministraator*
vi quản trị hệ thống
zh *系统管理员*, *运维*

@+brukerstotte
sv it-support*, supporttekniker*
da it-supporter*
fi it-tuki*, atk-tukihenkilö*
nl helpdesk*, servicedesk*
it assistenza tecnica, help desk
pt suporte técnico, helpdesk
cs technick* podpor*
bg техническа поддръжка
bs tehničk* podršk*
hu műszaki támogatás, it support
ar الدعم الفني
fa پشتیبانی فنی
zh *技术支持*
vi hỗ trợ kỹ thuật

@+itsikkerhet
nb sikkerhetsrådgiver*, sikkerhetsarkitekt*, sikkerhetsingeniør*, hendelseshåndter*, styringssystem ~ informasjonssikkerhet, ciso, it-sikkerhetsleder*, nettverkssikkerhet*
sv it-säkerhet*, cybersäkerhet*, säkerhetsanalytiker*, nätverkssäkerhet*
da it-sikkerhed*, cybersikkerhed*, netværkssikkerhed*
fi tietoturva*, kyberturva*
en it security, network security, security engineer*, soc analyst*, security operations, information assurance, ciso, security consultant* & information|cyber|network, incident responder*, ethical hack*, threat hunting, vulnerability assess*
de netzwerksicherheit*, cybersicherheit*, it-sicherheitsbeauftragt*
nl informatiebeveilig*, cyberbeveilig*
fr sécurité des systèmes d'information, rssi, sécurité des réseaux, sécurité de l'information
es seguridad de la información, seguridad de redes, analista de seguridad
it sicurezza informatica, sicurezza delle informazioni, sicurezza di rete
pt segurança da informação, segurança informática, cibersegurança
ro securitate informatică, securitate* rețele*
pl bezpieczeństw* it, bezpieczeństw* sieci, bezpieczeństw* teleinformatyczn*
cs informační bezpečnost*, kybernetick* bezpečnost*
uk інформаційн* безпек*, безпек* мереж*
ru сетев* безопасност*, защит* информации
bg информационна сигурност, киберсигурност
bs informacijsk* sigurnost*, informacion* bezbednost*, kibernetičk* sigurnost*
hu információbiztons*, kiberbiztons*
el ασφάλεια πληροφοριών, κυβερνοασφάλει*
lt informacijos saug*, kibernetin* saug*
lv informācijas drošīb*, kiberdrošīb*
et infoturb*, küberturva*
sq siguri* kibernetike, siguria e informacionit
tr ağ güvenliği, siber güvenlik, bilişim güvenliği
ar امن الشبكات, الامن السيبراني, امن المعلومات
fa امنیت شبکه, امنیت فناوری
vi an ninh mạng, an toàn thông tin
zh *网络安全*, *信息安全*
hi साइबर सुरक्षा

@+nettverk
fi verkkoasiantuntij*
uk мережев* інженер*
ru сетев* инженер*
ar مهندس شبكات
fa مهندس شبکه
zh *网络工程师*
vi kỹ sư mạng

@+ingenior
fi insinööri*
hu mérnök*
el μηχανικός
vi kỹ sư
zh *工程师*
hi अभियंता, इंजीनियर
ku endezyar*

@+byggingenior
fi rakennusinsinööri*
hu építőmérnök*
el πολιτικός μηχανικός
cs stavební inženýr*
vi kỹ sư xây dựng
zh *土木工程*
hi सिविल इंजीनियर

@+arkitektur
fi arkkitehti*
hu építész*
el αρχιτέκτ*
vi kiến trúc sư
zh *建筑师*
cs architekt*
bg архитект*

@+elektriker
fi sähköasentaj*
hu villanyszerelő*
el ηλεκτρολόγ*
vi thợ điện
zh *电工*
cs elektrikář*
hi इलेक्ट्रीशियन

@+rorlegger
fi putkiasentaj*
hu vízvezeték-szerelő*
el υδραυλικ*
vi thợ ống nước
zh *水管工*
cs instalatér*

@+tomrer
nn snikkar*
fi kirvesmies*, puuseppä*
de zimmerer, zimmermeister*
cs tesař*, truhlář*
bg дърводел*, кофражист*
hu ács, asztalos*
el ξυλουργ*
et puusepp*
ku xerat*
hi बढ़ई
vi thợ mộc
zh *木工*, *木匠*
uk теслюв*
tl karpintero

@+maler
fi maalari*
cs malíř pokojů, lakýrník*
hu szobafestő*, festő
el ελαιοχρωματιστ*
vi thợ sơn
zh *油漆工*
nn målar*
lt dažytoj*
lv krāsotāj*

@+murer
fi muurari*
cs zední*
hu kőműves*
el χτίστης, κτίστης
vi thợ xây, thợ nề
zh *泥瓦工*, *瓦工*
et müürsepp*

@+sveiser
fi hitsaaj*
cs svářeč*
hu hegesztő*
el συγκολλητ*
vi thợ hàn
zh *焊工*
hi वेल्डर

@+bilmekaniker
fi autonasentaja*, automekaani*
cs automechanik*
hu autószerelő*
el μηχανικός αυτοκινήτων
vi thợ sửa ô tô
zh *汽车维修*, *汽修*

@+anleggsarbeid
nb stillasbygg*, stillasmontør*

@+renhold
fi siivooja*, laitoshuoltaja*
hu takarító*
el καθαρίστρι*, καθαριστ*
cs uklízeč*
vi nhân viên vệ sinh, lao công
zh *清洁工*, *保洁*
hi सफाई

@+vaktmester
fi kiinteistönhoitaj*, talonmies*
nl conciërge*, huismeester*
it custode, manutentore
pt porteiro, zelador*
cs školník*, domovník*
bg домакин, портиер
bs domar*, домар*
hu gondnok*
el επιστάτ*
lt pastato prižiūrėtoj*
lv apsaimniekotāj*
et majahoidja*

@+kokk
fi kokki*, keittiöapulai*
hu szakács*
el μάγειρα*, μαγείρισσα, μάγειρο*
et kokk
vi đầu bếp, phụ bếp, bếp trưởng
zh *厨师*, *厨工*
hi रसोइया
nb storkjøkken*, kantinekokk*
de kochen, alleinkoch
tl kusinero
sw mpishi

@+servering
fi tarjoilija*
nl ober, serveerster
it camerier*
pt empregad* de mesa, garçom, garçonete
cs číšní*
bg сервитьор*
bs konobar*, конобар*
hu pincér*
el σερβιτόρ*
lt padavėj*
lv viesmīl*
et ettekandja*
vi phục vụ bàn
zh *服务员*

@+baker
fi leipuri*
cs pekař*
hu pék
el αρτοποι*, φούρναρη*
vi thợ làm bánh
zh *面包师*

@+hotell
fi hotelli*
es recepcionista de hotel, camarer* de pisos
it cameriera ai piani
pt empregada de andares
pl pokojow*
uk покоївк*
ru горничн*
ro camerist*

@+vekter
fi vartija*, turvallisuusvalvoja*
hu biztonsági őr, vagyonőr*
el φύλακ*, φρουρός ασφαλείας
cs strážn*, ostrah*
vi bảo vệ
zh *保安*
hi सुरक्षा गार्ड

@+sjafor
fi kuljettaja*
hu sofőr*, gépkocsivezető*
el οδηγός
cs řidič*
vi lái xe, tài xế
zh *司机*, *驾驶员*
hi चालक, ड्राइवर
tl tsuper
sw dereva

@+lastebilsjafor
nb renovatør*, renovasjonssjåfør*, tungbilsjåfør*, vogntogsjåfør*
sv lastbilschaufför*, lastbilsförare*, sopbil*
da lastbilchauffør*, renovationsmedarbejder*
fi kuorma-auton kuljettaja*, kuorma-autonkuljettaj*
en refuse collector*, bin lorry, garbage truck driver*, hgv driver*, truck driver*, lorry driver*
de müllwagenfahrer*, lkw-fahrer*, müllwerker*
nl vrachtwagenchauffeur*
fr chauffeur poids lourd*, ripeur, éboueur*
es camioner*, conductor* de camión
it camionist*, autista di camion
pt motorista de pesados, camionist*, motorista de caminhão
ro șofer* tir, șofer* autogunoier*, șofer* camion
pl kierow* ciężarów*, kierow* śmieciark*
cs řidič* nákladní*, řidič* kamionu
uk водій вантажівк*, водій вантажного
ru водитель грузовик*, водитель грузового
bg шофьор на камион
bs vozač* kamiona, возач камиона
hu kamionsofőr*, tehergépkocsi-vezető*
el οδηγός φορτηγού
lt sunkvežimio vairuotoj*
lv kravas automašīn*
et veoautojuht*
tr kamyon şoför*, tır şoför*
ar سائق شاحنه
fa راننده کامیون
so darawal gaadhi xamuul, darawal gaari xamuul
vi lái xe tải
zh *货车司机*, *卡车司机*

@+bussjafor
fi linja-autonkuljettaj*, bussikuski*
hu buszsofőr*, autóbusz-vezető*
el οδηγός λεωφορείου
cs řidič* autobusu
vi lái xe buýt
zh *公交司机*, *巴士司机*

@+lager
fi varastotyöntekij*
cs skladní*
hu raktáros*
el αποθηκάρι*, αποθήκη
vi thủ kho, nhân viên kho
zh *仓库*, *仓管*

@+logistikk
fi logistiikka*
cs logisti*
hu logisztik*
zh *物流*
vi hậu cần, logistics

@+produksjon
fi tuotantotyöntekij*
hu gyártósori, betanított munkás
vi công nhân
zh *工人*, *操作工*
cs dělník*

@+butikkarbeid
fi myyjä*
hu bolti eladó*, eladó
el πωλητ*, πωλήτρι*, υπάλληλος καταστήματος
cs prodavač*
bg продавач*
bs prodavač*, trgov*, продавач*
lt pardavėj*
lv pārdevēj*
et müüja*
nl verkoopmedewerker*, winkelmedewerker*
it commess*
pt vendedor* de loja, operador* de caixa
vi nhân viên bán hàng
zh *店员*, *售货员*
hi विक्रेता

@+gartner
fi puutarhuri*
cs zahradní*
hu kertész*
el κηπουρ*
vi thợ làm vườn
zh *园丁*, *园艺*

@+landbruk
fi maanviljelij*, maataloustyöntekij*
cs zemědělsk* pracovni*
hu mezőgazdasági munkás
el αγρότ*
vi nông dân
zh *农民*, *农业*

@+frisor
fi kampaaja*
cs kadeřní*
hu fodrász*
el κομμώτρι*, κομμωτ*
vi thợ cắt tóc
zh *理发师*, *美发*

@+syer
fi ompelija*
cs švadlen*, krejčí*
hu varrónő*, szabó
el μοδίστρ*, ράφτ*
vi thợ may
zh *裁缝*, *缝纫*

@+slakter
fi teurastaja*, lihanleikkaaj*
cs řezník*
hu hentes*
el χασάπ*, κρεοπώλ*
vi thợ mổ
zh *屠夫*

@+museum
fi museo*
it museo, curatore museale
pt museu, conservador de museu
cs muze*
hu múzeum*, muzeológus*
el μουσεί*
vi bảo tàng
zh *博物馆*
nb museumsvert*, museumsformidl*, konservator*

@+idrett
nb idrettskonsulent*, idrettsrådgiv*, idrettsleder*, fritidsleder*, idrettspedagog*, idrettskoordinator*, trener*, aktivitetsleder*, idrettsarbeid*, idrettslag*
sv idrottskonsulent*, fritidsledare*, idrottslärare*
da idrætskonsulent*, fritidskonsulent*
fi liikunnanohjaaj*, valmentaja*
en sports development officer*, sports officer*, recreation officer*, sports coordinator*
de sportlehrer*, sportreferent*
nl sportconsulent*, buurtsportcoach*
fr éducateur* sportif*, éducatrice sportive
es técnico de deportes, técnica de deportes, monitor* deportiv*
it istruttore sportivo, educatore sportivo
pt técnico de desporto, professor de educação física
pl instruktor* sportu, animator* sportu
uk тренер*, інструктор* зі спорту
ru тренер*, инструктор* по спорту
ro instructor* sportiv*, antrenor*
bs trener*, sportski instruktor
cs trenér*
hu edző*
el προπονητ*
lt treneri*
tr spor eğitmen*, antrenör*
ar مدرب رياض*
fa مربی ورزش*

@+forv_folkehelse
nb folkehelse*, helsefremmende*
en health promot*, public health officer*
nl gezondheidsbevorder*
de gesundheitsförder*
fr promotion de la santé
es promoción de la salud
it promozione della salute
pt promoção da saúde
pl promocj* zdrowia, zdrowie publiczne
uk громадське здоров'я, промоці* здоров'я
ru общественное здоровье, профилактик* заболеваний
ro promovarea sănătății, sănătate publică
bs promocij* zdravlja, javno zdravlje
tr halk sağlığı
ar الصحه العامه, تعزيز الصحه
fa بهداشت عمومی, ارتقای سلامت
so caafimaadka guud
sv folkhäls*
da folkesundhed*, sundhedsfremme*
fi terveyden edistämi*, kansanterveys*
vi y tế công cộng
zh *公共卫生*

@+tilsyn
nb inspektør*, tilsynsinspektør*, kontrollør*
sv tillsyn*, inspektör*
da tilsyn*, tilsynsførende
fi tarkastaja*, valvonta*
en inspector*, inspection*, enforcement officer*
nl inspecteur*, toezicht*
it ispettor*, ispezion*
pt inspetor*, fiscalização, inspeção
cs inspektor*, kontrolor*, dozor*
bg инспектор*, контрол* & проверки
bs inspektor*, nadzor*, инспектор*
hu felügyelő*, ellenőr*
el επιθεωρητ*
lt inspektor*
lv inspektor*
et inspektor*, järelevalv*
es inspector*, inspección
fr inspecteur*, inspectrice*
de aufsicht* & behörde|amt, prüfer*, kontrolleur*
pl inspektor & nadzor*|kontrol*|sanitarn*|weterynar*|budowlan*
uk інспектор*, державн* нагляд
ru инспектор*, государственн* надзор*, ветеринарн* надзор*
ro inspector & control*|sanitar*|veterinar*
tr müfettiş*, denetmen*, denetim*
ar مفتش*, تفتيش
fa بازرس*, بازرسی
so kormeer*
vi thanh tra
zh *监察*, *检查员*

@+skatt
fi verotarkastaj*, vero*
cs daňov*
hu adóügyi, adóhatóság*
el εφορία
vi thuế
zh *税务*

@+politiarbeid
fi poliisi*
hu rendőr*
el αστυνομικ*
vi cảnh sát, công an
zh *警察*
cs policist*, policejní*

@+brann
fi palomies*
hu tűzoltó*
el πυροσβέστ*
vi lính cứu hỏa
zh *消防员*
cs hasič*

@+prosjektledelse
fi projektipäällikkö*
hu projektmenedzser*, projektvezető*
el υπεύθυνος έργου, διαχείριση έργων
vi quản lý dự án
zh *项目经理*, *项目管理*
hi परियोजना प्रबंधक
cs projektov* manažer*

@+ledelse
fi päällikkö*, johtaja*, esimies*
cs vedoucí*
hu vezető*, igazgató*
el διευθυντ*, προϊστάμεν*
vi quản lý, trưởng phòng, giám đốc
zh *经理*, *主管*
hi प्रबंधक

@+salg
fi myyntiedustaja*
cs obchodní zástupc*
hu értékesítő*
el πωλήσε*
vi kinh doanh, bán hàng
zh *销售*

@+bankarbeid
fi pankkivirkailij*
it impiegat* di banca
pt bancári*
cs bankovní poradc*
bg банков служител
bs bankar*
hu banki ügyintéző*
el τραπεζικ* υπάλληλ*
vi ngân hàng
zh *银行职员*, *银行柜员*

@+arealplan
nb arealplanlegg*, reguleringsplanlegg*, byplanlegg*, planlegger* & kommune|regulering*|areal*, arealdel*
sv fysisk planer*, planarkitekt*, stadsplaner*
da byplanlægger*, fysisk planlæg*
fi kaavoittaj*, kaavasuunnittelij*, maankäyt*
en town planner*, urban planner*, planning officer*, land-use planner*, spatial planner*, city planner*, urban planning, spatial planning
de stadtplaner*, stadtplanung, regionalplaner*, raumplaner*, bauleitplan*
nl stedenbouwkundig*, planoloog
fr urbaniste*, chargé* d'urbanisme
es urbanista*, planificador* urban*
it urbanista*, pianificator* territorial*
pt urbanista*, técnico de planeamento
ro urbanist*
pl urbanista*, planowan* przestrzenn*
cs urbanist*, územní plánován*
uk містобудув*, архітектор-містобуд*
ru градостроител*
bg градоустройство, урбанист*, устройство на територията
bs urbanist*, prostorn* planer*, просторн* планер*
hu településrendez*, várostervező*
el πολεοδόμ*, χωροτάξ*
lt teritorijų planav*, urbanist*
lv teritorijas plānot*
tr şehir plancı*, şehir planlama
ar مخطط مدن, تخطيط عمراني, تخطيط المدن
fa شهرساز*, برنامه ریزی شهری
vi quy hoạch đô thị
zh *城市规划*, *城乡规划*

@+hr
nb personalmelding*, arbeidsavtale*, sykefravær*, personaladministra*, personalarbeid*, personalrådgiv*
sv personaladministrat*, anställningsavtal
da personaleadministrat*, ansættelseskontrakt*
en personnel files, personnel records, employee records, leave records, employment contracts, hr administration, personnel administration, personnel officer*
de personalakten, personalsachbearbeit*, arbeitsverträge
nl personeelsadministratie, arbeidscontracten
fr gestion du personnel, contrats de travail, dossiers du personnel
es gestión de personal, contratos laborales, expedientes de personal
it amministrazione del personale, contratti di lavoro
pt gestão de pessoal, contratos de trabalho
ro resurse umane, contracte de muncă, dosare de personal
pl akta osobowe, umow* o pracę, kadry, kadrow*
cs pracovní smlouv*, personální agend*
uk кадров* діловодств*, трудов* договор*, відділ кадрів
ru кадров* делопроизводств*, трудов* договор*, отдел кадров
bg трз, личен състав
bs kadrovsk*, ugovor* o radu
lt personalo dokument*, darbo sutar*
tr özlük, personel işleri
ar شؤون الموظفين, عقود العمل
fa کارگزینی, امور پرسنلی

@+lonn
nb lønnskjør*, lønnsmedarbeid*, lønnskonsulent*, lønnsarbeid*
bs obračun plata, obračun plaća
hu bérszámfejtő*, bérszámfejtés
el μισθοδοσί*
fi palkanlask*, palkkahallin*
cs mzdov*
lv algu grāmatved*
sq pagat, listëpages*
vi tiền lương
zh *薪资*, *工资核算*

@+nettverk
nb nettverk*, nettverksutstyr*, kabling*
sv nätverk*
da netværk*
fi verkko*, tietoverk*
en network*, lan, wan, router*, network cabling, tcp/ip
de netzwerk*, router*
nl netwerk*
fr réseau* informatique*, réseaux, administrateur réseau*
es redes informáticas, administrador de redes, redes de datos
it reti informatiche, rete aziendale
pt redes informáticas, redes de computadores
ro rețele, administrator de rețea
pl sieci komputerow*, administrator* sieci
cs sítě, počítačov* sít*, správc* sítě
uk комп'ютерн* мереж*, локальн* мереж*
ru компьютерн* сет*, локальн* сет*
bg компютърн* мреж*
bs računarsk* mrež*, računaln* mrež*
hu hálózat*
el δίκτυα υπολογιστών
lt kompiuterių tinkl*
tr ağ yönet*, bilgisayar ağ*
ar شبكات الحاسوب, شبكات
fa شبکه‌های کامپیوتری, شبکه کامپیوتر

@+personalansvar
nb leder for & ansatte, ansvar for & ansatte, lede* & ansatte
en supervised & staff|people|employees|team|cleaners|workers|nurses, managed ~ team, managed & people|staff|employees, line manager*, staff responsibility, team of & people|staff, direct reports, team leader*, supervisor*
de leitung & team*|mitarbeiter*, führung & mitarbeiter*|team*, personalverantwort*, teamleit*, vorarbeiter*
nl leidinggev*, leiding aan & team|medewerkers, teamleider*
fr encadrement & équipe*|personnes|agents, responsable d'équipe, chef* d'équipe, management d'équipe
es a cargo de & personas|equipo|trabajadores, jef* de equipo, supervis* & personas|equipo|personal, encargad* de & equipo|limpieza|turno
it responsabile & squadra|persone|dipendenti, coordinamento & personale|squadra, caposquadra*, capo turno
pt encarregad*, chefia & equipa|equipe|pessoas, chefe de equipa, coordenação & equipa|equipe, líder de equipe
ro șef* & echip*|secție|birou|serviciu, coordonare* & echip*|person*, conducere* & echip*
pl brygadzist*, kierowan* & zespoł*|pracownik*, zarządzan* & zespoł*|pracownik*, kierowni* zespoł*, lider* zespoł*
cs vedení & týmu|pracovník*, vedoucí & týmu|směny, mistr směny
uk керівник* & груп*|бригад*|команд*|відділ*|зміни, керуван* & персонал*|команд*, бригадир*
ru руководств* & персонал*|команд*|бригад*|отдел*, бригадир*, начальник* смены
bg ръководене & екип, бригадир*, отговорник* екип
bs vođenj* & tim*, voditelj* tim*, poslovođ*, predradni*
hu csoportvezető*, műszakvezető*
el επικεφαλής ομάδας, προϊσταμέν*
lt komandos vadov*, brigadinink*, pamainos vadov*
lv brigadier*, maiņas vadīt*
fi esimies*, tiiminvetäj*, työnjohtaj*
sv gruppled*, arbetsledare*, teamledare*, personalansvar*
da teamled*, personaleansvar*, arbejdsleder*
tr ekip & yönet*, ekib* & yönet*, ekip lider*, takım lider*, sorumlusu, şefi, ustabaşı*
ar مشرف*, رئيس فريق, قياده فريق, اداره فريق
fa سرپرست*, مدیریت تیم, سرگروه
so kormeere*, hogaamiyaha kooxda
sq mbikëqyrës*, udhëheqës ekipi
vi trưởng nhóm, tổ trưởng
zh *组长*, *主管*, *团队管理*

@+brann
nb brann- og redning*, brann og redning*, brannvesen*, redningstjeneste*, brannvern*, brannkonstabel*, branntjeneste*
en firefight*, fire brigade, fire service*, fire and rescue
pl strażak*, straż pożarn*
uk пожежни*, рятувальник*
ru пожарн*, спасател*
ar اطفاء*, اطفائي*, رجل اطفاء, دفاع مدني
fa آتش‌نشان*, آتش نشان*
tr itfaiye*
es bomber*
de feuerwehr*, brandbekämpf*
fr pompier*
ro pompier*
it vigil* del fuoco, pompier*
pt bombeir*
nl brandweer*
sv brandman*, räddningstjänst*
da brandmand*, redningsberedskab*

@+rekruttering
fa جذب و استخدام, جذب نیرو, استخدام نیرو
ar استقطاب المرشحين, توظيف, اخصائي توظيف
bg подбор на персонал
bs regrutac*, selekcij* kadrova
hu toborzó*
el προσλήψε*
vi tuyển dụng
zh *招聘*
fi rekrytoi*
cs nábor*
so shaqaaleysiin*
lt atranka, personalo atrank*

@+psykisk_helse
nb dps, psykose*, psykiatri*, distriktspsykiatrisk*
ar الامراض النفسيه, مرضي نفسيين, المرضي النفسيين, الطب النفسي, الصحه النفسيه
fa سلامت روان, روانپزشک*, بیماران روانی
tr psikiyatri*, ruh ve sinir, ruh sağlığı
es salud mental, psiquiátric*, psiquiatr*
fr santé mentale, psychiatri*
sv psykiatri*, psykisk ohälsa
da psykiatri*

@+kundeservice
nb kundebehandl*, kundekonsulent*, kundemottak*, kundekontakt*
pl doradc* klienta, obsłu* klient*, konsultant* klienta
ar خدمه عملاء, خدمه العملاء, خدمه زبائن, موظف خدمه
en customer enquir*, customer care, customer support, client service*
uk обслуговуван* клієнт*, робот* з клієнтами
ru обслуживан* клиент*, работ* с клиентами
tr müşteri hizmet*, müşteri temsilci*
es atención al cliente, atención al público, atención telefónica
de kundenservice*, kundenberat*, kundenbetreu*
fr service client*, accueil client*, conseil* client*
ro relații cu clienții, servicii clienți

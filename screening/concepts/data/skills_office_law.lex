# Skills of law, finance, office, management, research, media, transport and hospitality.
@avtalerett skill avtalerett
nb avtalerett*, kontraktsrett*, kontraktrett*, avtalelov*, kjøpsrett*, obligasjonsrett*
sv avtalsrätt*
da aftaleret*, kontraktsret*
en contract law, law of contract*, contract drafting, drafting contracts
de vertragsrecht*
fr droit des contrats
es derecho contractual, derecho de contratos, derecho de obligaciones
it diritto dei contratti, contrattualistica
pl prawo umów, prawa umów
uk договірн* прав*
ru договорн* прав*
ro dreptul contractelor, dreptul contractual
tr sözleşme* hukuk*
ar قانون العقود
fa حقوق قراردادها
@strafferett skill strafferett
nb strafferett*, straffesak*, straffeprosess*
sv straffrätt*
da strafferet*
en criminal law, criminal procedure, penal law
de strafrecht*
nl strafrecht*
fr droit pénal
es derecho penal
it diritto penale
pt direito penal
ro drept penal, dreptul penal
pl prawo karne, prawa karnego
uk кримінальн* прав*
ru уголовн* прав*
tr ceza hukuku
ar القانون الجنائي, قانون جنائي
fa حقوق جزا, حقوق کیفری
@barnerett skill barnerett
nb barnerett*, barnelov*, barnekonvensjon*, barnefordeling*
sv barnrätt*, barnkonvention*
da børneret*
en child law, children's rights, childrens rights, rights of the child, child rights, children's law
de kinderrecht*, kindschaftsrecht*
fr droits de l'enfant, droit* ~ enfant*
es derechos del niño, derechos de la infancia, derecho de menores
it diritto minorile, diritti dei minori
ro drepturile copilului
pl prawa dziecka, praw dziecka
uk прав* дитини, прав* дітей
ru прав* ребенка, прав* детей
tr çocuk hakları
ar حقوق الطفل
fa حقوق کودک
@familierett skill familierett
nb familierett*, arverett*, ekteskapslov*
sv familjerätt*
da familieret*
en family law, inheritance law
de familienrecht*, erbrecht*
fr droit de la famille
es derecho de familia
it diritto di famiglia
pl prawo rodzinne
uk сімейн* прав*
ru семейн* прав*
ro dreptul familiei
tr aile hukuku
ar قانون الاسره, الاحوال الشخصيه
fa حقوق خانواده
@eos_rett skill EØS-rett
nb eøs-rett*, eøs rett*, eøs-avtale*, eu-rett*, europarett*
sv eu-rätt*, ees-rätt*
da eu-ret
en eea law, eu law, european law, european union law
de europarecht*, eu-recht*
fr droit européen, droit de l'union européenne
es derecho europeo, derecho de la unión europea, derecho comunitario
it diritto europeo, diritto dell'unione europea
pl prawo europejskie, prawo unii, prawa ue
uk прав* єс, європейськ* прав*
ru прав* ес, европейск* прав*
ro drept european, dreptul uniunii, drept comunitar
lt es teis*, europos sąjungos teis*
@statsstotte skill statsstøtteregler
nb statsstøtte*
en state aid
de beihilfenrecht*
fr aides d'état
pl pomoc* publiczn*
@selskapsrett skill selskapsrett
nb selskapsrett*, aksjelov*, foretaksrett*
sv bolagsrätt*
da selskabsret*
en company law, corporate law
de gesellschaftsrecht*
fr droit des sociétés
es derecho societario, derecho mercantil
it diritto societario
pl prawo spółek, prawo handlowe
uk корпоративн* прав*
ru корпоративн* прав*
ro dreptul societăților
tr şirketler hukuku, ticaret hukuku
ar قانون الشركات
@erstatningsrett skill erstatningsrett
nb erstatningsrett*, skadeserstatning*, pasientskade*
sv skadeståndsrätt*
en tort law, compensation law
de schadensersatzrecht*, haftungsrecht*
@menneskerettigheter skill menneskerettigheter
nb menneskerett*
sv mänskliga rättigheter
da menneskeret*
en human rights
de menschenrecht*
nl mensenrechten
fr droits de l'homme, droits humains
es derechos humanos
it diritti umani
pt direitos humanos
ro drepturile omului
pl praw* człowieka
uk прав* людини
ru прав* человека
bs ljudsk* prav*
lt žmogaus teis*
tr insan hakları
ar حقوق الانسان
fa حقوق بشر
so xuquuqda aadanaha
@hvitvasking skill tiltak mot hvitvasking
nb hvitvask*, antihvitvask*
sv penningtvätt*
da hvidvask*
en money laundering, aml, kyc, know your customer
de geldwäsche*
nl witwas*
fr blanchiment
es blanqueo de capitales, lavado de dinero, lavado de activos
it antiriciclaggio, riciclaggio
pl pranie pieniędzy, praniu pieniędzy, prania pieniędzy
uk відмиванн* коштів, відмиванн* грошей, фінансов* моніторинг*
ru отмывани* денег
ro spălarea banilor, spălării banilor
tr kara para
ar غسل الاموال
fa پولشویی
@ifrs skill regnskapsstandarder
nb ifrs, ngaap, regnskapsstandard*, god regnskapsskikk
en ifrs, us gaap, accounting standards
pl mssf, międzynarodow* standard* sprawozdawcz*
uk мсфз
ru мсфо
es niif
ar المعايير الدوليه لاعداد التقارير
@merverdiavgift skill merverdiavgift
nb merverdiavgift*, mva, mva-*, moms
sv moms, mervärdesskatt*
da moms
en vat, value added tax, vat returns, vat reporting
de umsatzsteuer*, mehrwertsteuer*
nl btw-aangifte*
fr tva
es declaraciones de iva, iva, impuesto al valor agregado
it dichiarazioni iva
ro tva
pl podatek vat, deklarac* vat, rozlicz* vat
uk пдв
ru ндс
bs pdv
lt pvm
tr kdv
ar ضريبه القيمه المضافه
fa مالیات بر ارزش افزوده
@konsolidering skill konsernregnskap
nb konsolider*, konsernregnskap*
en consolidation of accounts, group accounts, financial consolidation, consolidated financial*, consolidated accounts
de konzernabschl*, konsolidierung*
fr consolidation des comptes, comptes consolidés
es consolidación contable, cuentas consolidadas, estados financieros consolidados
pl konsolidac* sprawozda*, skonsolidowan*
uk консолідован* звітн*
ru консолидированн* отчетн*
@risikostyring skill risikostyring
nb risikostyr*, risikovurder*, risikoanalys*, ros-analys*
nn risikostyr*
sv riskhanter*, riskbedömning*, riskanalys*
da risikostyr*, risikovurder*
en risk management, risk assessment*, risk analys*, managing risk*
de risikomanag*, risikobewert*, risikoanalys*, gefährdungsbeurteil*
nl risicobeheer*, risicoanalys*, risicomanag*
fr gestion des risques, analyse des risques, évaluation des risques
es gestión de riesgos, análisis de riesgos, evaluación de riesgos
it gestione del rischio, gestione dei rischi, valutazione dei rischi, analisi dei rischi
pt gestão de riscos, avaliação de riscos, análise de riscos
ro managementul riscului, managementul riscurilor, evaluarea riscurilor, analiza riscurilor, gestionarea riscurilor
pl zarządzan* ryzykiem, ocen* ryzyka, analiz* ryzyka
uk управлінн* ризик*, оцін* ризик*, аналіз* ризик*
ru управлени* риск*, оценк* риск*, анализ* риск*
bs upravljanj* rizi*, procjen* rizika, procen* rizika
lt rizikos valdym*, rizikos vertinim*, rizikų valdym*
tr risk yönetim*, risk değerlendirme*, risk analiz*
ar اداره المخاطر, تقييم المخاطر, تحليل المخاطر
fa مدیریت ریسک, ارزیابی ریسک, تحلیل ریسک
so maaraynta khatar*
@forhandling skill forhandlinger
nb forhandling*, forhandle, forhandlet
sv förhandling*
da forhandling*
en negotiat*
de verhandlung*
nl onderhandel*
fr négociat*
es negociación, negociaciones, negociar
it negoziazione, negoziazioni, trattative
pt negociação, negociações
ro negocier*
pl negocjac*
uk переговор*
ru переговор*
bs pregovar*
lt deryb*
tr müzakere*
ar التفاوض, مفاوضات
fa مذاکره, مذاکرات
so gorgortan*
@referat skill møtereferat
nb møtereferat*, referatskriv*, protokollfør*, skrive referat*, styreprotokoll*
sv protokollför*, mötesprotokoll*
da mødereferat*, referatskriv*
en minutes of meetings, meeting minutes, minute taking, taking minutes, minute-taking
de protokollführ*, sitzungsprotokoll*
nl notuleren, notulen
fr comptes rendus de réunion*, procès-verbaux
es actas de reunión*, levantamiento de actas
it verbali di riunione
ro procese-verbale, minute ale ședințelor
pl protokołow*, protokoły ze spotkań
uk протоколи засідань, веденн* протокол*
ru протоколы совещаний, ведени* протокол*
tr toplantı tutanak*
ar محاضر الاجتماعات
fa صورتجلسه, صورت جلسه
@saksbehandlingssystem skill elektronisk sak- og arkivsystem
nb sak-/arkivsystem*, sak- og arkivsystem*, arkivsystem*, sakarkiv*, documaster
sv ärendehanteringssystem*, diarieför*
da esdh
en document management system*, records management system*, case management system*, electronic archive*
de dokumentenmanagement*, e-akte
fr gestion électronique des documents
es gestión documental, sistema de gestión documental
it protocollo informatico, gestione documentale
pl elektroniczn* zarządzani* dokument*, ezd, obieg* dokument*
uk електронн* документообіг*
ru электронн* документооборот*
ro registratură, managementul documentelor
tr ebys, elektronik belge yönetim*
ar اداره الوثائق, ارشفه الكترونيه
@korrektur skill korrektur
nb korrekturles*, korrektur, språkvask*
sv korrekturläs*
da korrekturlæs*
en proofread*, copyediting, copy-editing
de lektorat*, korrektorat*
fr relecture de textes, correction de textes
es corrección de textos
pl korekt* tekst*
uk коректур*, вичитк*
ru корректур*, вычитк*
@webpublisering skill webpublisering
nb webpubliser*, nettpubliser*, publiser* ~ nett*, webredakt*, nettredakt*, innholdsprodu*
sv webbpublicer*, webbredakt*
da webredakt*, webpublicer*
en web publishing, web content, web editor*, website content, content management, online publishing, web editing, content editing
de online-redakt*, onlineredakt*, webredakt*, content-manag*
nl webredact*, contentbeheer*
fr publication web, rédaction web, rédacteur web, gestion de contenu
es publicación web, redacción web, contenidos web, gestión de contenidos, gestor de contenidos
it redazione web, contenuti web, gestione contenuti
pt conteúdo web, gestão de conteúdos
ro conținut web, publicare online
pl redakc* stron*, publikac* internetow*, treści internetow*, treści na stron*
uk веб-контент*, контент* ~ сайт*, наповненн* сайт*
ru веб-контент*, контент* ~ сайт*, наполнени* сайт*
lt interneto svetain* turin*
tr web içeri*, içerik yönetim*
ar محتوي المواقع, النشر الالكتروني, اداره المحتوي, محتوي الموقع
fa مدیریت محتوا, تولید محتوا
@sosiale_medier skill sosiale medier
nb sosiale medier, sosiale medium, some-ansvar*
nn sosiale medium
sv sociala medier
da sociale medier
en social media, social networks
de social media, social-media-*, soziale medien, sozialen medien
nl sociale media
fr réseaux sociaux, médias sociaux, community manag*
es redes sociales, community manag*
it social media, social network
pt redes sociais
ro rețele sociale, rețelele sociale, social media, rețelelor sociale
pl media społecznościow*, mediach społecznościow*, mediów społecznościow*, mediami społecznościow*
cs sociální sítě, sociálních sít*
uk соціальн* мереж*, соцмереж*
ru социальн* сет*, соцсет*
bg социални мрежи
bs društven* mrež*
lt socialini* tinkl*, socialini* medij*
lv sociāl* tīkl*
fi sosiaali* media*
tr sosyal medya*
ar وسائل التواصل, التواصل الاجتماعي, السوشيال ميديا, السوشال ميديا
fa شبکه های اجتماعی, شبکه‌های اجتماعی, رسانه های اجتماعی, فضای مجازی
so baraha bulshada
ur سوشل میڈیا
ti ማሕበራዊ ሚድያ
@nyhetsbrev skill nyhetsbrev
nb nyhetsbrev*
sv nyhetsbrev*
da nyhedsbrev*
en newsletter*
fr lettre* d'information, newsletter*
es boletín*
pl newsletter*
@video skill videoproduksjon
nb videoproduksj*, videoredig*, filmredig*, videoklipp*
sv videoredig*, videoproduk*
da videoredig*, videoproduk*
en video editing, video production, premiere pro, final cut
de videoschnitt*, videoproduk*
fr montage vidéo, production vidéo
es edición de vídeo, edición de video, producción audiovisual
it montaggio video
pt edição de vídeo
ro montaj video, editare video
pl montaż* wideo, montaż* film*
uk відеомонтаж*, монтаж* відео
ru видеомонтаж*, монтаж* видео
tr video kurgu, video düzenleme
ar مونتاج
fa تدوین ویدیو, تدوین فیلم
@kvalitativ_metode skill kvalitativ metode
nb kvalitativ* metode*, kvalitativ* intervju*, dybdeintervju*, fokusgrupp*, nvivo, kvalitativ* analys*
sv kvalitativ* metod*, djupintervju*, kvalitativ* intervju*
da kvalitativ* metode*, kvalitativ* interview*
en qualitative method*, qualitative interview*, qualitative research, in-depth interview*, focus group*, qualitative data, nvivo, qualitative analys*
de qualitative methode*, qualitative interview*, qualitative forschung, qualitative sozialforschung, tiefeninterview*
nl kwalitatie* onderzoek, diepte-interview*, kwalitatieve methode*
fr méthode* qualitative*, entretien* qualitatif*, recherche qualitative, entretien* semi-directif*
es método* cualitativ*, investigación cualitativa, entrevista* en profundidad, entrevista* cualitativ*, grupos focales
it metod* qualitativ*, ricerca qualitativa, interviste qualitative
pt métodos qualitativos, pesquisa qualitativa, investigação qualitativa
ro metode calitative, cercetare calitativă, interviuri calitative
pl badani* jakościow*, metod* jakościow*, wywiad* jakościow*, wywiad* pogłębion*
uk якісн* дослідж*, якісн* метод*, глибинн* інтерв'ю, фокус-груп*
ru качественн* исследован*, качественн* метод*, глубинн* интервью, фокус-групп*
bs kvalitativn* istraživ*, kvalitativn* metod*
lt kokybin* tyrim*, giluminiai interviu
tr nitel araştırma*, nitel yöntem*, derinlemesine görüşme*
ar البحث النوعي, المقابلات النوعيه, منهج نوعي
fa پژوهش کیفی, تحقیق کیفی, مصاحبه کیفی, روش کیفی
@kvantitativ_metode skill kvantitativ metode
nb kvantitativ* metode*, kvantitativ* analys*, regresjonsanalys*, økonometri*
sv kvantitativ* metod*, kvantitativ* analys*, ekonometri*
da kvantitativ* metode*, kvantitativ* analys*, økonometri*
en quantitative method*, quantitative research, quantitative analys*, regression analys*, econometric*
de quantitative methode*, quantitative forschung, ökonometri*, regressionsanalys*
fr méthode* quantitative*, économétri*
es método* cuantitativ*, investigación cuantitativa, econometr*
it metod* quantitativ*, econometri*
pt métodos quantitativos, econometri*
ro metode cantitative, econometri*
pl badani* ilościow*, metod* ilościow*, ekonometri*
uk кількісн* дослідж*, кількісн* метод*, економетри*
ru количественн* исследован*, количественн* метод*, эконометри*
tr nicel araştırma*, nicel yöntem*, ekonometri*
ar البحث الكمي, الاقتصاد القياسي
fa پژوهش کمی, روش کمی, اقتصادسنجی
@evaluering skill evaluering
nb evaluering*, følgeforskning
sv utvärdering*
da evaluering*
en programme evaluation, program evaluation, evaluation method*, impact evaluation*, monitoring and evaluation
de programmevaluation, wirkungsevaluation
fr évaluation de programme*, évaluation d'impact, suivi-évaluation, suivi et évaluation
es evaluación de programas, evaluación de impacto, monitoreo y evaluación
pl ewaluac*
ro evaluarea programelor
ar المتابعه والتقييم
@soknadsskriving skill søknadsskriving om prosjektmidler
nb prosjektsøknad*, søknadsskriv*, søke ~ midler
en grant writing, grant application*, proposal writing
de drittmittel*, förderantr*
es formulación de proyectos, redacción de proyectos
fr montage de projets, rédaction de projets
pl pisani* wniosków
uk написанн* грант*
ru написани* грант*
@kran skill kranarbeid
nb kranfør*, kranarbeid*, tårnkran*, mobilkran*, traverskran*, g20
en crane operat*, tower crane*, mobile crane*, overhead crane*
de kranführer*, kranfahrer*, turmdrehkran*
nl kraanmachinist*
fr grutier*, grue à tour, pont roulant
es gruista*, grúa torre, operador de grúa, puente grúa
it gruista, carroponte
pl suwnic*, żuraw*, dźwig*
uk кранівник*, баштов* кран*
ru крановщик*, башенн* кран*
ro macaragi*, macara*
lt kranininkas, krano operator*
tr vinç operatör*, vinç
ar مشغل رافعه, سائق رافعه
fa جرثقیل
@lagersystem skill lagerstyringssystem
nb lagerstyringssystem*, wms
en wms, warehouse management system*
de lagerverwaltungssystem*
@vareopptelling skill varetelling
nb varetelling*, vareoppt*, lagertelling*
sv inventering*
en stocktaking, stock taking, inventory count*, stock count*, cycle count*
de inventur*
nl voorraadtelling*, inventarisatie*
fr inventaire*
es inventario, inventarios
it inventario, inventari
pt inventário
ro inventariere*, inventare
pl inwentaryzac*
uk інвентаризац*
ru инвентаризац*
bs inventur*
lt inventorizac*
tr stok sayım*, envanter*
ar جرد المخزون, جرد
fa انبارگردانی, موجودی کالا
@tollklarering skill tollklarering
nb tollklarer*, tollbehandl*, fortoll*, tolldeklar*
sv förtull*, tulldeklar*, tullklarer*
da toldbehandl*, fortold*
en customs clearance, customs declaration*, customs procedure*
de zollabwicklung*, zollabfertig*, verzollung*
nl douaneaangift*, inklaring*
fr dédouanement, déclaration* en douane
es despacho de aduanas, despacho aduanero, trámites aduaneros
it sdoganament*, pratiche doganali
pt desembaraço aduaneiro
ro vămuire*, declarații vamale, formalități vamale
pl odpraw* celn*, deklarac* celn*
uk митн* оформл*, митн* декларац*, розмитн*
ru таможенн* оформл*, таможенн* декларац*, растамож*
lt muitin* deklarac*
tr gümrükleme*, gümrük işlem*
ar تخليص جمركي, التخليص الجمركي
fa ترخیص کالا
@lastsikring skill lastsikring
nb lastsikr*, sikring av last
sv lastsäkr*
en load securing, cargo securing
de ladungssicher*
fr arrimage
es estiba
pl mocowani* ładunk*, zabezpieczani* ładunk*
uk кріпленн* вантаж*
ru креплени* груз*
@naeringsmiddelhygiene skill næringsmiddelhygiene
nb næringsmiddelhygiene*, mathygiene*, mattrygg*, kjøkkenhygiene*, hygienekurs*
sv livsmedelshygien*, livsmedelssäker*
da fødevarehygiejne*, fødevaresikker*, hygiejnebevis*
en food hygiene, food safety, food handling, food handler*
de lebensmittelhygien*, lebensmittelsicher*, hygieneschulung*
nl voedselveilig*, voedselhygiëne
fr hygiène alimentaire, sécurité alimentaire, sécurité sanitaire des aliments
es manipulador de alimentos, manipulación de alimentos, higiene alimentaria, seguridad alimentaria
it igiene alimentare, igiene degli alimenti, sicurezza alimentare
pt higiene alimentar, segurança alimentar, manipulação de alimentos
ro igiena alimentară, igienă alimentară, siguranța alimentelor, siguranța alimentară
pl higien* żywności, bezpieczeństw* żywności, sanepid*
cs hygien* potravin
uk харчов* гігієн*, безпек* харчов*, гігієн* харчов*
ru пищев* гигиен*, безопасност* пищев*, санитарн* книжк*
bs higijen* hrane, sigurnost hrane, bezbednost hrane
lt maisto saug*, maisto higien*, higienos įgūdži*
fi hygieniapass*
tr gıda güven*, gıda hijyen*
ar سلامه الغذاء, سلامه الاغذيه, نظافه الاغذيه
fa بهداشت مواد غذایی, ایمنی غذا, بهداشت غذا
so badbaadada cuntad*, nadaafadda cuntad*
ti ጽሬት ምግቢ
@allergener skill allergener
nb allergen*, matallergi*
en allergens, allergen management
de allergenkennzeich*, allergene
fr allergènes
es alérgenos
pl alergen*
@kassesystem skill kassearbeid
nb kasseapparat*, kasseoppgjør*, kassesystem*, kassearbeid*
sv kassaarbet*, kassasystem*
en cash register*, point of sale, cash handling, pos system*
de kassensystem*, kassenabrech*
nl kassawerk*
fr encaissement*, tenue de caisse
es caja registradora, manejo de caja
it registratore di cassa
ro casă de marcat, case de marcat
pl kas* fiskaln*, obsług* kasy
uk касов* апарат*
ru кассов* аппарат*
tr yazarkasa*, yazar kasa*
ar الصندوق النقدي
@renholdsmetoder skill INSTA 800
nb insta 800, insta-800, ns-insta*
en insta 800
@kildesortering skill kildesortering og avfall
nb kildesorter*, avfallssorter*, avfallshåndter*
sv källsorter*, avfallshanter*
da affaldssorter*, affaldshåndter*
en waste sorting, waste management, recycling
de mülltrennung*, abfallwirtschaft*, abfallentsorg*
nl afvalbeheer*, afvalscheid*
fr tri sélectif, tri des déchets, gestion des déchets
es gestión de residuos, reciclaje
it gestione dei rifiuti, raccolta differenziata
pt gestão de resíduos, reciclagem
ro gestionarea deșeurilor, managementul deșeurilor
pl gospodark* odpadami, segregac* odpad*
uk сортуванн* відход*, управлінн* відход*, поводженн* з відход*
ru сортировк* отход*, управлени* отход*, обращени* с отход*
lt atliekų tvarkym*, atliekų rūšiavim*
tr atık yönetim*
ar اداره النفايات
fa مدیریت پسماند

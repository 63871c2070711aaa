# Families of tasks and methods that postings ask for beside an occupation, by language.

@katalogisering skill katalogisering
nb katalogiser*, klassifiser* & litteratur|bøker|dewey, dewey, marc 21, emneord*, indekser*
sv katalogiser*
da katalogiser*
fi luetteloi*, luokittelu*
en catalogu*, cataloging, dewey, marc21
de katalogisier*
nl catalogiser*
fr catalogage, cataloguer
es catalogación, catalogar
it catalogazione
pt catalogação
ro catalogare*
pl katalogowan*, katalogował*
cs katalogizac*
uk каталогізац*, каталогуван*
ru каталогизац*
bg каталогизац*
bs katalogizac*, каталогизац*
hu katalogizál*
el καταλογογράφησ*
lt katalogav*
tr kataloglama, katalog oluştur*
ar فهرسه, الفهرسه
fa فهرست‌نویسی, فهرست نویسی, فهرستنویسی
vi biên mục
zh *编目*

@leseformidling skill formidling for barn og unge
nb lesestund*, litteraturformidl*, bokprat*, eventyrstund*, leselyst*, formidling for barn|unge|ungdom, formidling ~ barn, skolebesøk*, barneforestilling*, lesekampanj*, sommerles
sv sagostund*, bokprat*, läsfrämj*
da læseklub*, højtlæsning, formidling til børn
fi satutun*, kirjavinkka*
en story time*, storytime*, storytelling, reading programme* & children|youth|schools, book talk*, children's activities, outreach to schools
de vorlesestund*, leseförder*, kinderprogramm*
nl voorlees*, leesbevorder*
fr animation* & lecture|jeunes|enfants|jeunesse, heure* du conte, médiation & jeune*
es animación a la lectura, cuentacuentos, actividades infantiles
it letture animate, promozione della lettura
pt hora do conto, promoção da leitura
ro ora de lectură, activități & copii
pl zajęcia czytelnicze, lekcje biblioteczne, zajęcia dla dzieci
uk читацьк* клуб*, заход* для дітей, заняття з дітьми
ru чтения для детей, мероприятия для детей
bs pričaonic*, radionic* za djecu
tr çocuk etkinlikleri, masal saati
ar انشطه الاطفال, قراءه للاطفال
fa قصه گویی, برنامه کودکان
vi đọc sách cho trẻ
zh *儿童阅读*

@gjeldsradgivning skill økonomisk rådgivning og gjeldsrådgivning
nb gjeldsrådgiv*, økonomisk rådgiv*, økonomirådgiv*, økonomisk veiled*, privatøkonomi*, gjeldsordning*
nn gjeldsrådgjev*, økonomisk rådgjev*
sv budget- och skuldrådgiv*, skuldrådgiv*, skuldsanering*
da gældsrådgiv*
fi velkaneuvon*, talousneuvon*
en debt advice, debt counsel*, money advice, financial counsel*, budget advice, budgeting support
de schuldnerberat*, schuldenberat*, insolvenzberat*
nl schuldhulpverlen*, budgetcoach*
fr conseil* budgétaire*, surendettement, économie sociale et familiale
es asesoramiento financiero a familias, asesoría de deudas
it consulenza debiti, educazione finanziaria
pt aconselhamento financeiro, endividamento
pl doradztwo zadłużeniow*, poradnictwo finansowe, oddłużeni*
uk фінансов* консультуван*, боргов* консультац*
ru финансов* консультир*, долгов* консульт*
ro consiliere financiară
tr borç danışman*, mali danışman*
ar استشارات ماليه للاسر, ارشاد مالي
fa مشاوره مالی, مشاوره بدهی

@hendelseshandtering skill håndtering av sikkerhetshendelser
nb hendelseshåndter*, sikkerhetshendels*, håndter* ~ hendelser, avvikshåndter*, cert, csirt, beredskapsvakt & sikkerhet
nn hendingshandter*
sv incidenthanter*
da hændelseshåndter*, sikkerhedshændels*
fi poikkeamien hallin*, tietoturvapoikkeam*
en incident response, incident handling, incident management, security incidents, csirt, cert, soc
de incident response, sicherheitsvorf*
nl incidentafhandel*, beveiligingsincident*
fr gestion des incidents, réponse aux incidents, incidents de sécurité
es respuesta a incidentes, gestión de incidentes, incidentes de seguridad
it gestione degli incidenti, risposta agli incidenti
pt resposta a incidentes, gestão de incidentes
ro răspuns la incidente, gestionarea incidentelor
pl reagowan* na incydent*, obsług* incydent*, incydent* bezpieczeństwa
cs řešení incident*, reakce na incident*
uk реагуван* на інцидент*, інцидент* безпеки
ru реагирован* на инцидент*, инцидент* безопасности
bg реагиране при инциденти
bs odgovor na incident*, upravljanj* incident*
lt incident* valdym*
tr olay müdahale*, olay yönetimi
ar الاستجابه للحوادث, اداره الحوادث
fa پاسخ به حوادث, مدیریت رخداد*
vi ứng phó sự cố, xử lý sự cố
zh *应急响应*, *事件响应*

@kromatografi skill kromatografi +listed
nb kromatografi*, hplc, gc-ms, lc-ms, gc/ms, uhplc, gasskromatograf*, væskekromatograf*, ionekromatograf*
sv kromatografi*
da kromatografi*
fi kromatografi*
en chromatograph*, hplc, uplc, lc-ms, gc-ms
de chromatograph*
nl chromatografie*
fr chromatographi*
es cromatograf*
it cromatograf*
pt cromatograf*
ro cromatograf*
pl chromatograf*
cs chromatograf*
uk хроматограф*
ru хроматограф*
bg хроматограф*
bs kromatograf*, hromatograf*, хроматограф*
hu kromatográf*
el χρωματογραφ*
lt chromatograf*
lv hromatogrāf*
et kromatograaf*
tr kromatografi*
ar كروماتوغراف*, كروماتوجراف*
fa کروماتوگراف*
vi sắc ký
zh *色谱*

@mikrobiologi_metode skill mikrobiologisk analyse +listed
nb mikrobiolog*, bakteriolog*, dyrking av bakterier
en microbiolog*, bacteriolog*
de mikrobiolog*
fr microbiolog*
es microbiolog*
it microbiolog*
pt microbiolog*
ro microbiolog*
pl mikrobiolog*
cs mikrobiolog*
uk мікробіолог*, бактеріолог*
ru микробиолог*, бактериолог*
bg микробиолог*
bs mikrobiolog*
el μικροβιολογ*
tr mikrobiyolo*
ar ميكروبيولوج*, احياء دقيقه
fa میکروبیولوژ*, میکروب شناسی
vi vi sinh
zh *微生物*
hu mikrobiológ*
lt mikrobiolog*
sv mikrobiolog*
da mikrobiolog*
fi mikrobiolog*
nl microbiolog*
ur مائیکروبیالوجی

@provetaking skill prøvetaking
nb prøvetaking*, prøvetak*, vannprøv*
sv provtagning*
da prøvetagning*
en sampling, water samples
de probenahm*, probenentnahm*
fr prélèvement*, échantillonnage*
es muestreo*, toma de muestras
it campionament*
pt amostragem, recolha de amostras
pl pobieran* prób*
uk відбір проб, відбор* проб
ru отбор проб
tr numune alma
ar اخذ العينات, جمع العينات
fa نمونه برداری, نمونه‌برداری
zh *采样*

@spektroskopi skill spektroskopi +listed
nb spektroskopi*, spektrometri*, icp-ms, icp, ftir, nmr
en spectroscop*, spectrometr*, icp-ms, ftir
de spektroskop*, spektrometri*
fr spectroscop*, spectrométri*
es espectroscop*, espectrometr*
pl spektroskop*, spektrometri*
uk спектроскоп*, спектрометр*
ru спектроскоп*, спектрометр*
tr spektroskopi*
zh *光谱*

@pcr skill PCR og molekylærbiologi +listed
nb pcr, qpcr, molekylærbiolog*, dna-sekvenser*, sekvenser*
en pcr, rt-pcr, qpcr, molecular biology, dna sequencing
de molekularbiolog*
fr biologie moléculaire
es biología molecular
pl biologi* molekularn*
uk плр, молекулярн* біолог*
ru пцр, молекулярн* биолог*

@spesialkost skill spesialkost og allergier < allergener
nb spesialkost*, diettkost*, dietter, diettmat*, allergikost*, allergivennlig*, allergitilpass*, glutenfri*, laktosefri*, konsistenstilpass*, dietkokk*, halal*, vegetarmat*, vegansk*
sv specialkost*, allergikost*, dietkock*
da diætkost*, specialkost*, allergivenlig*
fi erityisruokavalio*, gluteeniton*
en special diets, dietary requirements, gluten-free, allergen menus, diet cook*, food allergies, food intolerances
de diätkost, diätküche, sonderkost, diätkoch*, glutenfrei*
nl dieetkok*, dieetvoeding*
fr régimes spéciaux, cuisine diététique, sans gluten, régimes alimentaires
es dietas especiales, sin gluten, menús para alérgicos
it diete speciali, senza glutine
pt dietas especiais, sem glúten
ro diete speciale, regim* alimentar*
pl dania dietetyczne, diety specjalne, kuchnia dietetyczna, bezglutenow*
cs dietní strav*, bezlepkov*
uk дієтичн* харчуван*, дієтичн* страв*, безглютенов*
ru диетическ* питани*, диетическ* блюд*, безглютенов*
bg диетичн* хран*
bs dijetaln* prehran*
lt dietin* mait*
tr diyet* yemek*, diyet ve alerjen, diyet menü*, alerjen menü*, glutensiz
ar حميه غذائيه, وجبات خاصه, اغذيه خاصه
fa غذای رژیمی, رژیم غذایی
vi ăn kiêng, chế độ ăn
zh *特殊饮食*

@stillas skill stillasbygging
nb stillas*, rullestillas*
nn stillas*
sv byggnadsställning*, ställningsbyg*
da stillads*
fi telineasen*, rakennustelin*
en scaffold*
de gerüstbau*, gerüst
nl steiger*
fr échafaud*
es andami*
it ponteggi*
pt andaime*
ro schel*
pl rusztowa*
cs lešen*
uk риштуван*
ru строительн* лес*, монтаж лесов, лесов строительных
bg скеле*
bs skel*, скел*
lt pastoli*
lv sastatn*
et telling*
tr iskele*
ar سقالات, سقاله
fa داربست*
vi giàn giáo
zh *脚手架*

@arkivdigitalisering skill digitalisering av arkiv
nb digitaliser* & arkiv*|papir*|dokument*|protokoll*|kart*, skann* & arkiv*|dokument*, digitalisering
nn digitalis*
sv digitalisering*, digitaliser*
da digitaliser*
fi digitoin*, digitalisoin*
en digitis*, digitiz*, scanning of records, digital preservation, digital archive*
de digitalisier*
nl digitaliser*
fr numéris*, dématérialis*
es digitaliz*
it digitalizz*
pt digitaliz*
ro digitaliz*
pl digitaliz*, cyfryz*
cs digitaliz*
uk оцифр*, цифров* архів*, діджиталіз*
ru оцифр*, цифров* архив*
bg цифровиз*, дигитализ*
bs digitaliz*, дигитализ*
hu digitaliz*
el ψηφιοποί*
lt skaitmenin*
tr dijitalleştir*, sayısallaştır*
ar رقمنه, ارشفه الكترونيه
fa دیجیتال سازی, دیجیتالی کردن
vi số hóa
zh *数字化*

@risikovurdering skill risiko- og sårbarhetsanalyse
nb risikovurder*, risikoanalys*, ros-analys*, sårbarhetsvurder*, risiko- og sårbarhet*
sv riskbedöm*, riskanalys*
da risikovurder*, risikoanalys*
fi riskinarvioin*, riskien arvioin*
en risk assessment*, risk analysis, vulnerability assessment*
de risikobewert*, risikoanalys*, gefährdungsbeurteil*
nl risicoanalyse*, risicobeoordel*
fr analyse de risques, analyse des risques, évaluation des risques
es análisis de riesgos, evaluación de riesgos
it analisi dei rischi, valutazione dei rischi
pt análise de riscos, avaliação de riscos
ro analiz* de risc, evaluare* riscurilor
pl ocen* ryzyka, analiz* ryzyka
cs hodnocení rizik, analýz* rizik
uk оцін* ризик*, аналіз* ризик*
ru оценк* риск*, анализ* риск*
bs procjen* rizika, procen* rizika
tr risk değerlendir*, risk analizi
ar تقييم المخاطر, تحليل المخاطر
fa ارزیابی ریسک, ارزیابی خطر
vi đánh giá rủi ro
zh *风险评估*

@internkontroll skill internkontroll og kvalitetssystem
nb internkontroll*, kvalitetssystem*, avvikssystem*, styringssystem*
sv internkontroll*, ledningssystem*
da intern kontrol, kvalitetsstyring*
en internal control, quality management system*, management system*
de qualitätsmanagement*, interne kontroll*
fr contrôle interne, management de la qualité, système qualité
es control interno, sistema de gestión de calidad
pl kontrol* wewnętrzn*, system* zarządzania jakością
uk внутрішн* контрол*, систем* управління якістю
ru внутренн* контрол*, систем* менеджмента качества
ro control intern
tr iç kontrol, kalite yönetim

@samarbeid_frivillige skill samarbeid med frivillige
nb samarbeid* ~ frivillige|frivillig*|lag, frivillige lag, frivillige organisasjon*, lag og forening*, frivillig sektor, frivilligsentral*, frivillighetskoordinator*, frivillige, frivillighet*
nn frivillige lag, frivillige organisasjon*
sv frivilligorganisation*, föreningsliv*, ideella föreningar, volontär*
da frivillige foreninger, foreningsliv*, frivillige
en voluntary organisation*, voluntary sector, volunteer coordinat*, community groups, third sector, volunteers
de ehrenamt*, vereinsarbeit, freiwillig*
nl vrijwilliger*
fr bénévol*, associations locales, vie associative
es voluntari*, asociaciones locales
it volontari*, associazioni di volontariato
pt voluntári*, associações locais
ro voluntar*, ong-uri
pl wolontari*, organizacj* pozarządow*
uk волонтер*, громадськ* організац*
ru волонтер*, общественн* организац*
bs volonter*, nevladin* organizac*
tr gönüllü*, sivil toplum
ar متطوع*, جمعيات اهليه
fa داوطلب*, سازمان‌های مردم نهاد, سمن

@spillemidler skill spillemidler
nb spillemid*, spelemid*, anleggsmid*

@digitale_laeringsverktoy skill digitale læringsverktøy
nb digitale læringsverktøy, digitale verktøy ~ undervisning, digital undervisning*, itslearning, canvas lms, showbie, smartboard*, learning management, læringsplattform*, google classroom, chromebook*, ipad ~ undervisning
sv digitala lärverktyg, lärplattform*
da digitale læremidler, læringsplatform*
fi oppimisympärist* digit*
en google classroom, moodle, e-learning, digital learning tool*, learning platform*, interactive whiteboard*, blended learning, online teaching
de lernplattform*, digitale lernmittel, moodle, digitale medien ~ unterricht
fr moodle, outils numériques, plateforme d'apprentissage
es moodle, aula virtual, plataformas educativas, herramientas digitales
it didattica digitale, piattaforme didattiche
pt moodle, ferramentas digitais
pl moodle, tablic* interaktywn*, narzędzi* cyfrow*
uk moodle, google клас*, дистанційн* навчан*, цифров* інструмент*
ru дистанционн* обучен*, интерактивн* доск*
tr akıllı tahta, uzaktan eğitim, dijital öğretim
ar السبوره الذكيه, التعليم الالكتروني, التعلم عن بعد
fa آموزش مجازی, آموزش آنلاین, تخته هوشمند

@kontraktsforhandling skill kontraktsforhandlinger < forhandling
nb kontraktsforhandl*, forhandle* kontrakt*, avtaleforhandl*, leverandørforhandl*, forhandl* & kontrakt*|leverandør*|avtale*
sv avtalsförhandl*
da kontraktforhandl*
fi sopimusneuvottel*
en contract negotiat*, negotiat* & contract*|supplier*|vendor*
de vertragsverhandl*, verhandl* & lieferant*|vertr*
nl contractonderhandel*, onderhandel* & leverancier*|contract*
fr négociation* & contrat*|fournisseur*
es negociación de contratos, negociación con proveedores, negoci* & proveedores|contratos
it negoziazion* & contratt*|fornitor*, trattativ* & fornitor*
pt negociação de contratos, negociação com fornecedores
ro negocier* & contract*|furnizor*
pl negocj* & umów|dostawc*|kontrakt*
cs vyjednáván* & smluv|dodavatel*
uk переговор* & договор*|постачальник*|контракт*
ru переговор* & договор*|поставщик*|контракт*
bs pregov* & ugovor*|dobavljač*
lt deryb* & sutar*|tiekėj*
hu szerződéses tárgyalás*
tr sözleşme müzakere*, tedarikçi* ~ görüşme*
ar التفاوض على العقود, مفاوضات العقود
fa مذاکره قرارداد*
vi đàm phán hợp đồng
zh *合同谈判*

@kgv skill konkurransegjennomføringsverktøy +listed
nb kgv, mercell*, doffin, visma opic, ajour, tendsign, eu-supply
en e-procurement, etendering, ted portal

@crm skill CRM +listed
nb crm, kundesystem*, hubspot
en crm, hubspot

@sporreundersokelse skill spørreundersøkelser
nb spørreundersøk*, spørjeundersøk*, survey*, utvalgsundersøk*, brukerundersøk*, intervjuundersøk*
sv enkätundersök*
da spørgeskema*, surveyundersøg*
fi kyselytutkim*
en survey design, surveys, questionnaire*, sample survey*
de umfrage*, befragung*
fr enquête* & sondage*|statistique*|questionnaire*
es encuesta*
it sondagg*
pl badani* ankietow*, ankiet*
uk опитуван*, анкетуван*
ru опрос*, анкетирован*
bs anket*
tr anket*
ar استبيان*
fa نظرسنجی, پرسشنامه
zh *问卷*

@okonometri skill regresjon og økonometri +listed
nb økonometri*, regresjon*, statistisk modeller*, tidsserie*, paneldata*
en econometric*, regression, time series, statistical model*
de ökonometri*, regressionsanalys*
fr économétri*, régression*
es econometr*, regresion*
pl ekonometri*, regresj*
uk економетри*, регресі*
ru эконометри*, регресси*
bs ekonometri*
zh *计量经济*, *统计建模*

@kjottkontroll activity kjøttkontroll og mattilsyn < tilsyn
nb kjøttkontroll*, mattilsyn*, næringsmiddelkontroll*, slakteri & kontroll*|tilsyn*|inspektør*, matkontroll*
sv köttbesiktning*, officiell veterinär, livsmedelsinspektör*, livsmedelskontroll*
da kødkontrol*, fødevarekontrol*
fi lihantarkast*, elintarviketarkast*
en meat inspection*, meat inspector*, food inspection*, food inspector*, food safety officer*, post mortem inspection, slaughterhouse inspect*
de fleischbeschau*, fleischuntersuch*, lebensmittelkontroll*, amtstierarzt*, amtstierärzt*
nl vleeskeur*, voedselinspecteur*
fr inspection des viandes, inspecteur vétérinaire, sécurité alimentaire
es inspección veterinaria, inspectora de matadero, inspector de matadero, inspección de carnes, inspección alimentaria
it ispezione delle carni, veterinario ispettore, ispettore alimentare
pt inspeção sanitária, inspetor sanitário, inspeção veterinária
ro inspector sanitar veterinar, control alimentar, siguranța alimentelor
pl inspekcja weterynaryjn*, urzędowy lekarz weterynarii, badanie mięsa
cs veterinární dozor, veterinární inspek*
uk ветсанекспертиз*, ветеринарн* контрол*, держпродспожив*
ru ветсанэкспертиз*, ветеринарн* надзор*, ветеринарн* контрол*
bg контрол на храните, ветеринарен инспектор
bs veterinarsk* inspekc*, inspekc* hrane
lt maisto ir veterinarijos, mėsos patikr*
tr et muayene, gıda denetim*, veteriner denetim
ar تفتيش اللحوم, رقابه الاغذيه
fa نظارت بر کشتارگاه, بازرسی گوشت
vi kiểm tra giết mổ, an toàn thực phẩm
zh *肉类检验*, *食品安全检查*

@brukermedvirkning skill brukerinvolvering og tjenesteutvikling
nb brukermedvirk*, brukerinvolver*, tjenesteutvikl*, innbyggerinvolver*
en user involvement, service development, co-creation, stakeholder engagement
sv brukarmedverk*
da brugerinddrag*
de bürgerbeteilig*, nutzerbeteilig*

@prosessledelse skill prosess- og møteledelse
nb prosessled*, prosessleiing, møteled*, fasiliter*, workshop*
sv processled*, facilit*
da procesled*, facilit*
en facilitat*, workshop*, process management
de moderation von workshops, prozessbegleit*, workshop*
fr animation d'ateliers, facilitation
es facilitación, dinamización de talleres

@saksframlegg skill politiske saksframlegg
nb saksframlegg*, saksfremlegg*, politisk sekretariat*, politisk behandling, kommunestyresak*

@tekstproduksjon skill tekst- og innholdsproduksjon
nb innholdsproduksjon*, tekstforfatt*, taleskriv*, nettredak*, redaksjonel*, podkast*
sv textförfatt*, innehållsproduktion*, webbredakt*
da tekstforfatt*, indholdsproduktion*
en content creation, content production, copywrit*, speech writing, wrote speeches, speechwrit*, editorial, podcast*
de texterstell*, redaktion*, redenschreib*
nl tekstschrijv*, redactie
fr rédaction*, contenu*
es redacción de contenidos, creación de contenidos
it redazione testi, copywriting
pt produção de conteúdos, redação
pl tworzenie treści, redagowan*
uk копірайт*, створен* контент*
ru копирайт*, создан* контент*

@medvirkning skill medvirkningsprosesser
nb medvirkning*, medverknad*, folkemøte*, innbyggermøte*, høringsmøte*, innbyggerdialog*, brukermedvirkning*
sv medborgardialog*, samråd*
da borgerinddrag*, borgermøde*
fi osallist*, kuulemis*
en public participation, public consultation*, community engagement, citizen participation, public hearing*, stakeholder engagement
de bürgerbeteilig*, öffentlichkeitsbeteilig*
nl burgerparticipatie, inspraak*
fr concertation publique, participation citoyenne, enquête publique
es participación ciudadana, participación pública, consulta pública
it partecipazione pubblica, processi partecipativi
pt participação pública, consulta pública
ro consultare publică, dezbateri publice
pl konsultacj* społeczn*, partycypacj*
cs účast veřejnosti, veřejn* projednán*
uk громадськ* обговорен*, громадськ* слухан*
ru общественн* обсужден*, публичн* слушан*
bg обществен* обсъждан*
bs javn* rasprav*, učešć* javnosti
lt visuomenės dalyvav*
tr halk katılım*, katılımcı süreç*
ar المشاركه المجتمعيه, مشاركه المواطنين
fa مشارکت مردمی, مشارکت شهروندان

@formidling skill formidling
nb formidling*, foredrag*, kronikk*, populærvitenskap*, forskningsformidl*
sv populärvetenskap*, föreläs*
da formidling*, foredrag*
en dissemination, public lecture*, science communication, op-ed*, public speaking, outreach
de wissenschaftskommunikation, vorträge, öffentlichkeitsarbeit
fr vulgarisation, conférences grand public
es divulgación, conferencias
it divulgazione
pt divulgação
pl popularyzac*
uk популяризац*
ru популяризац*
tr bilim iletişim*

@slag skill slagrehabilitering < rehabilitering
nb hjerneslag*, slagpasient*, slagrehab*, slagenhet*, slagram*
sv stroke*
da apopleksi*, hjerneskade*
fi aivohalvau*, avh
en stroke
de schlaganfall*, stroke unit
nl beroerte*, cva
fr avc, accident* vasculaire*
es ictus, accidente cerebrovascular
it ictus
pt avc, acidente vascular
ro accident vascular, avc
pl udar*
cs mrtvic*, cévní mozkov*
uk інсульт*
ru инсульт*
bg инсулт*
bs moždan* udar*
lt insult*
tr inme*, felç*
ar جلطه دماغيه, سكته
fa سکته مغزی
vi đột quỵ
zh *中风*, *脑卒中*

@nevrologi skill nevrologi
nb nevrolog*
sv neurolog*
en neurolog*
de neurolog*
fr neurolog*
es neurológ*, neurolog*
pl neurolog*
uk невролог*, неврологі*
ru невролог*
tr nöroloj*
ar اعصاب
fa مغز و اعصاب

@ortopedi skill ortopedi
nb ortoped*
sv ortoped*
en orthop*
de orthopäd*
fr orthopéd*
es ortoped*, traumatolog*
pl ortoped*
uk ортопед*
ru ортопед*
tr ortoped*
ar عظام
fa ارتوپدی

@onkologi skill kreft
nb kreft*, onkolog*
sv cancer*, onkolog*
en cancer, oncolog*
de krebs*, onkolog*
fr cancer*, oncolog*
es cáncer, oncolog*
pl onkolog*, nowotwor*
uk онколог*
ru онколог*
tr onkoloj*, kanser
ar اورام, سرطان
fa سرطان, انکولوژی

@kardiologi skill hjertesykdom
nb hjertesyk*, kardiolog*, hjertesvikt*
en cardiac, cardiolog*
sv kardiolog*, hjärtsjuk*
de kardiolog*
fr cardiolog*
es cardiolog*
pl kardiolog*
uk кардіолог*
ru кардиолог*
tr kardiyoloj*
ar قلب
fa قلب و عروق

@pediatri skill pediatri
nb pediatri*, barneavdeling*, barnesykepl*
en paediatric*, pediatric*, neonatal
sv pediatri*, barnsjukvård*
de pädiatri*, kinderklinik*, kinderkrankenpfleg*
fr pédiatri*
es pediatr*
pl pediatr*
uk педіатр*
ru педиатр*
tr pediatri*, çocuk hastalık*
ar اطفال
fa اطفال, کودکان

@geriatri skill geriatri
nb geriatri*, eldreomsorg*
en geriatric*, elderly care, aged care
sv geriatri*, äldreomsorg*
de geriatri*, altenpfleg*
fr gériatri*
es geriatr*
pl geriatr*, opieka nad osobami starszymi
uk геріатр*, догляд за літніми
ru гериатр*, уход за пожилыми
tr geriatri*, yaşlı bakım*

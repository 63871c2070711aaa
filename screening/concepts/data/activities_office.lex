# Work in offices: case work, economy, people, law, information.

@saksbehandling activity saksbehandling
ro soluționar* & contestați*|plângeri*
tr itiraz* & incele*|değerlendir*|karar*
pl odwołani* & decyzj*|rozpatr*
fr instruct* & recours, traitement & recours
nb saksbehandl*, *saksbehandler, *saksbehandling, sakshandsam*, *sakshandsamar, behandl*|behandla|vurder*|avgjør* & søknad*|klage*|klagesak*|vedtak|enkeltsak*|dispensasjon*|tillatelse*|løyve*, søknadsbehandl*, klagebehandl*, klagesak*, forbered* vedtak, skrev vedtak, skrive vedtak, fatte* vedtak, vedtak om, vedtak etter, *vedtak, vedtak og klag*, førebu* vedtak, handsam*|handsama & søknad*|sak*, svare på klager, utrede ~ vedtak, byggesaksbehandl*, søknader om, førstekonsulent ~ saksbehandl*, vedtaksbrev
sv handlägg*, ärendehandlägg*, *handläggare, utred* ~ beslut, biståndsbedöm*, behandl* & ansökn*
da sagsbehandl*, *sagsbehandler, behandl* & ansøgning*, afgørelse* ~ klage*, sagsbehandling
en case work*, casework*, case worker*, case handl*, case officer*, case processing, case manager*, claims officer, adjudicat*, process* & applications, assess* & applications, review* & applications, handl* & applications|complaints, examin* & applications, evaluat* & applications, decid* & applications, applications & decisions, decision letter*, administrative decision*, permit processing, benefits officer, eligibility officer, applications ~ permits|benefits|residence, draft* & decisions, prepar* & decisions, handl* cases, handling of cases, appeals & decisions
de sachbearbeit*, *sachbearbeiter, *sachbearbeiterin, *sachbearbeitung, antragsbearbeit*, fallbearbeit*, bearbeit* & anträge*|anträgen|widersprüch*, bescheid*, erstell* & bescheide*, antragsprüfung*, fallmanag*
nl dossierbehandel*, behandel* & aanvragen, beschikking*, besluit* & aanvragen
fr instruct* & dossiers|demandes, traitement & dossiers|demandes, gestionnaire de dossiers, examen & demandes|dossiers, rédaction & décisions, décisions administratives, agent instructeur, gestionnaire administrati* & demandes
es tramit* & expedientes|solicitudes|expediente, tramitador*, resolución & solicitudes|expedientes|recursos, gestión de expedientes, instrucción de expedientes, resolver & solicitudes, evaluación de solicitudes, gestor* de expedientes
it istruttoria & pratiche|domande, gestione pratiche, trattazione & domande|pratiche, istruttore amministrativo, provvedimenti amministrativi, esame & domande
pt análise & processos|pedidos|requerimentos, tramitação & processos|pedidos
ro soluționar* & cereri*|dosare*|petiții*, solutionar* & cererilor, analiz* & cereri*|dosare*, decizii* administrative, deciziilor administrative, instrumentar* & dosare*, prelucrar* & cereri*|dosare*, redactarea deciziilor, emiter* & decizii*|autorizați*, procesarea cererilor, dispoziții primar
pl rozpatryw* & wnios*|podań|skarg*|spraw*|odwołań, prowadz* & postępowa*, postępowa* administracyjn*, wydaw* & decyzj*, decyzj* administracyjn*, przygotow* & decyzj*, obsług* & wniosk*|wniosków, załatwi* & spraw*, inspektor ds., inspektor do spraw, referent ds., referent do spraw, referent*, rozpatrzen* & wnios*, orzeczni*, orzekan*, opracow* & decyzj*
cs vyřiz* & žádost*, správní řízení, rozhodnut* & žádost*, referent
uk розгляд* & заяв*|звернен*|скарг*|справ*|клопотан*, підготовк* & рішен*, адміністративн* рішен*|провадженн*, прийнятт* & рішен* & заяв*, оформлен* & дозвол*|субсид*|посвідк*, опрацюван* & заяв*|звернен*, призначенн* & допомог*|субсид*|пенсі*|виплат*, ведення справ, вирішенн* & звернен*
ru рассмотрен* & заявлен*|обращен*|жалоб*|дел*|ходатайств*, рассматрив* & заявлен*|обращен*|жалоб*, подготовк* & решен*, административн* решен*|дел*, оформлен* & разрешен*|вид*, назначен* & пособи*|пенси*|субсиди*|выплат*, обработк* & заявлен*, ведение дел
bg разглежд* & заявлен*|жалб*|молб*, административн* актов*|производств*, изготвян* & решен*
bs rješavanj* & zahtjev*|predmet*|žalb*, upravn* postupk*, obrada & zahtjev*|predmet*, izrad* & rješenj*, donošenj* & rješenj*|odluk*, vođenj* & postupk*, obrada predmeta, решавање ~ захтева, управни поступак
lt prašym* & nagrinėj*|sprendim*, sprendim* & reng*|priėm*, skund* & nagrinėj*, administracin* sprendim*, bylų nagrinėjim*
lv iesniegum* & izskat*, lēmum* & sagatav*
et taotluste & menetl*, menetle*
fi hakemus* & käsittel*, päätös* & valmistel*, asiankäsittel*
tr başvuru* & incele*|değerlendir*|karar*, dosya & incele*|takib*, idari karar*|işlem*, dilekçe* & incele*|değerlendir*, karar* & hazırla*, evrak & inceleme*, başvuru inceleme
ar دراسه & طلبات|معاملات|ملفات|شكاوي, معالجه & طلبات|معاملات|ملفات, معاملات, اعداد & قرارات, قرارات اداريه, اصدار & قرارات|تراخيص|رخص, بت & طلبات, نظر & طلبات|شكاوي, فحص & طلبات, مراجعه & طلبات, معقب معاملات, متابعه معاملات
fa رسیدگی & درخواست*|شکایت*|پرونده*, بررسی & درخواست*|پرونده*|شکایت*|تقاضا*, صدور & مجوز*|پروانه*|حکم*|تصمیم*, تصمیم* اداری, تهیه & تصمیم*, رسیدگی به پرونده*, پاسخگویی ~ شکایت*, امور ~ ارباب رجوع
so codsiyada & go'aan*|baarist*|shaqayn*|eegis*|habayn*, codsi* & go'aan*|qiimayn*, ka shaqaynta codsiyada, kiisas* & maaraynt*|baaris*, qiimaynta codsiyada, arji*
ur درخواستوں & جانچ|فیصلے|فیصلہ|کارروائی, شکایات & ازالہ|جانچ
ti ሕቶታት & ምምርማር|ውሳነ|መልሲ, ጥርዓን* & ምምርማር|ውሳነ, ምምርማር ~ ምልክታታት, መመልከቲ* & ምምርማር|ውሳነ, ጉዳያት ዜጋታት, ናይ ምሕደራ ውሳነ
am ማመልከቻ* & መመርመር|ውሳኔ|መገምገም
sq shqyrtimi & kërkesave|ankesave|aplikimeve, vendimeve administrative
ku serlêdan* & biryar*

@enkeltvedtak activity vedtak < saksbehandling in=offentlig_forvaltning
nb forvaltningsvedtak*, enkeltvedtak*, vedtak etter, vedtak om, *vedtak ~ forvaltning*, søknader fra innbygger*, klagesaker etter, oppholdssak*, oppholdstillatelse*, økonomisk sosialhjelp, arbeidsavklaringspenger, familieinnvandring*
en administrative decision*, residence permit*, citizens' applications, housing benefit*, welfare benefit*
de verwaltungsakt*, aufenthaltserlaubnis*, bescheide*, aufenthaltstitel*
fr décisions administratives, titre de séjour, titres de séjour
es procedimiento administrativo, resoluciones administrativas
ro deciziilor administrative, cererilor cetățenilor, decizii administrative
pl decyzj* administracyjn*, postępowa* administracyjn*
uk звернен* громадян, заяв* громадян, адміністративн* провадженн*
ru обращен* граждан, заявлен* граждан
ar طلبات المواطنين, قرارات اداريه
fa درخواست* ~ شهروندان, تصمیم* اداری
tr idari karar*, vatandaş başvuru*
bs upravn* postupk*, zahtjev* građana
so codsiyada muwaadiniin*
lt administracin* sprendim*

@byggesak activity byggesaksbehandling < saksbehandling in=kommune
nb byggesak*, byggesaksbehandl*, byggjesak*, plan- og bygningslov*
sv bygglov*
da byggesag*
en building permit*, planning permission*, planning application*
de bauantrag*, baugenehmigung*
fr permis de construire
es licencia* de obra*
ro autorizați* de construire
pl pozwole* na budowę
uk дозвол* на будівництво
ru разрешен* на строительство
tr inşaat ruhsat*, yapı ruhsat*
ar رخص البناء, تراخيص البناء
fa پروانه ساختمان*

@utlendingssaker activity utlendingssaker < saksbehandling in=utlendingsmyndighet,flyktninger
nb oppholdssak*, asylsak*, utlendingssak*, familieinnvandring*, utlendingsrett*, oppholdstillatelse*, statsborgerskap*, asylintervju*, visumsak*
sv asylärende*, uppehållstillstånd*
da opholdstilladelse*, asylsag*
en asylum case*, asylum application*, immigration case*, residence permit*, visa application*, asylum interview*
de aufenthaltserlaubnis*, aufenthaltstitel*, asylverfahren*, ausländerrecht*
fr titre* de séjour, demandes d'asile
es permisos de residencia, solicitudes de asilo
pl sprawach pobytowych, spraw* pobytow*, cudzoziem*, legalizacj* pobyt*
uk справ* іноземц*, дозвол* на проживання, посвідк* на
ru вид* на жительство, дел* иностран*
ar طلبات اللجوء, الاقامات
fa امور اتباع, اقامت
tr oturma izni, ikamet izni

@tilskudd activity tilskuddsforvaltning
nb tilskudd*, tilskot*, tilskuddsforvalt*, støtteordning*, stipend*
sv bidrag*, statsbidrag*
da tilskud*
en grant*, grants management, grant scheme*, subsid*, funding scheme
de förderanträge*, fördermittel*, zuschüsse, förderprogramm*, zuwendung*
fr subvention*
es subvencion*, ayudas
it contributi, sovvenzion*
ro subvenți*, finanțări nerambursabile, granturi
pl dotacj*, dofinansowan*
uk субсид*, грант*, дотаці*
ru субсиди*, грант*, дотаци*
lt subsidij*, paramos
tr hibe*, destek programı
ar منح, اعانات
fa یارانه*, کمک هزینه

@sosialhjelp activity sosialhjelp og ytelser < saksbehandling in=kommune
nb sosialhjelp*, økonomisk sosialhjelp, stønad*, *stønad, *stønader, dagpenger, sosiale ytelser, uføretrygd*, introduksjonsstønad*, arbeidsavklaringspenger, kvalifiseringsprogram*, trygdeytelse*, bostøtte*, trygdesak*
sv ekonomiskt bistånd, socialbidrag*, försörjningsstöd
da kontanthjælp*
en social assistance, social benefit*, welfare benefit*, housing benefit*, social security benefit*, unemployment benefit*
de sozialhilfe*, sozialleistung*, grundsicherung*, arbeitslosengeld*, wohngeld*
fr prestations sociales, aide sociale, rsa
es prestaciones sociales, ayudas sociales, renta mínima
ro ajutor social, prestații sociale, beneficii de asistență socială, alocați*
pl świadczeń rodzinnych, świadczenia rodzinne, zasiłk*, świadcze* społeczn*, pomoc społeczn* ~ świadcz*
uk соціальн* допомог*|виплат*|субсиді*, призначенн* допомог*
ru социальн* пособ*|выплат*, назначен* пособ*
lt socialin* param*|išmok*
tr sosyal yardım*
ar مساعدات اجتماعيه, اعانات اجتماعيه
fa مستمری, کمک* اجتماعی

@klagebehandling activity klagesaker < saksbehandling
nb klager, klage, omgjøring*
nn klager, klage
sv överklag*, omprövning*
da klager, klagesag*
de widerspruch*
it ricorsi
pt recursos
ro contestații*, contestațiil*, plângeri*
bs žalb*
lt skund*, apeliac*
tr itiraz*, şikâyet*
uk оскарж*, апеляц*
ru апелляц*, обжалован*
pl zażaleni*
nb klagesak*, klagebehandl*, svare på klager
en appeals, complaint* handling, handl* complaints
de widerspruchsverfahren*, widersprüche*
fr recours
es recursos
pl odwołani*, skarg*
uk скарг*
ru жалоб*
ar شكاوي
fa شکایت*

# Titles of officials that say nothing of the task: only the rest of the entry, or a person, can tell.
@offentlig_tittel activity rådgiver eller konsulent i forvaltningen ? saksbehandling utredning
nb rådgiver, seniorrådgiver, førstekonsulent, seniorkonsulent, konsulent, rådgjevar, seniorrådgjevar, spesialrådgiver, spesialkonsulent, fagkonsulent
sv handläggare, rådgivare, utredare
da fuldmægtig, specialkonsulent, konsulent
en civil servant, government officer, administrative officer, adviser, advisor, senior adviser, senior advisor, public officer, official, executive officer, policy officer, desk officer
de referent, referentin, verwaltungsfachangestellte*, beamter, beamtin, verwaltungsangestellte*
fr fonctionnaire, attaché* d'administration, chargé* de mission, rédacteur territorial, agent administratif
es funcionari*, técnic* de administración, auxiliar administrativo, administrativo
it funzionari*, impiegat*
ro consilier, consilieră, inspector, funcționar public, referent, inspector de specialitate
pl urzędnik, urzędniczka, inspektor, specjalista, podinspektor, główny specjalista, starszy specjalista
uk головний спеціаліст, провідний спеціаліст, спеціаліст, державн* службов*, службовець, інспектор
ru главный специалист, ведущий специалист, специалист, госслужащ*, государственн* служащ*, инспектор
bg експерт, главен експерт
bs stručni saradnik, stručna saradnica, viši referent, referent, službenik, државни службеник
lt specialist*, vyriausi* specialist*, valstybės tarnautoj*
tr memur*, uzman, devlet memuru, büro memuru
ar موظف*, موظف حكومي
fa کارشناس, کارمند, کارمند دولت
so shaqaale dowladeed, sarkaal*, sarkaal maamul
ur افسر, سرکاری ملازم
ti ሰራሕተኛ መንግስቲ, ሓላፊ ጉዳያት
am ባለሙያ

@utredning activity utredning
nb utredning*, utreder*, utrede, utgreiing*, faglig utred*
sv utredning*, utredare
da udredning*, udrednings*
en policy analysis, policy development, policy advice, white paper, policy adviser, policy advisor, policy analyst
de gutachten, konzeptentwicklung
fr études et rapports, chargé d'études
es elaboración de informes, estudios técnicos
pl opracowywanie analiz, ekspertyz*
uk аналітичн* записк*
ru аналитическ* записк*

@tilsyn activity tilsyn
nb tilsyn*, inspeksjon*, kontrollør, inspektør, *inspektør, tilsynsarbeid
sv tillsyn*, inspektör*
da tilsyn*, inspektør*
en inspection*, inspector, inspect*, supervisory authority
de aufsicht*, inspektion*, kontrolle
fr inspection*, inspecteur, inspectrice
es inspección*, inspector*
ro inspecții, controale
pl inspekcj*
uk інспекц*, перевір*
ru инспекц*, проверк*
tr denetim*, müfettiş*
ar تفتيش, مفتش
fa بازرسی, بازرس

@kontorarbeid activity kontorarbeid
nb kontormedarbeider*, kontorarbeid*, sekretær, *sekretær, administrasjonskonsulent*, merkantil*, kontorfullmektig*, administrative oppgaver, administrasjonsmedarbeider*, kontorleder*, administrasjonssekretær*
nn kontormedarbeidar*, sekretær
sv administratör, sekreterare, kontorist
da kontorassistent*, sekretær
en office assistant*, office clerk*, clerk, secretary, administrative assistant*, administrative work, office work, office administrator*, receptionist and admin, executive assistant, personal assistant
de bürokauffrau, bürokaufmann, sekretär*, bürokraft, verwaltungsassisten*
nl administratief medewerker, secretaresse
fr secrétaire, assistant* administrati*, secrétariat
es secretari*, auxiliar administrativ*, administrativ*
it segretari*, impiegat* amministrativ*
ro secretar*, asistent* administrativ*
pl sekretark*, asystentka biura, pracownik biurowy, pracownica biurowa, praca biurowa
uk секретар*, діловод*, офіс-менеджер*
ru секретар*, делопроизводител*, офис-менеджер*
bs sekretaric*, administrativn* radni*
lt sekretor*, administrator*
tr sekreter*, büro elemanı, ofis asistanı
ar سكرتير*, سكرتاريه, مساعد اداري
fa منشی, مسئول دفتر, امور دفتری
so xoghaye*
ti ጸሓፊት, ጸሓፊ

@resepsjon activity resepsjonsarbeid
nb resepsjonist*, resepsjon*, sentralbord*
en receptionist*, front desk
de rezeptionist*, empfang*
fr réceptionniste*, accueil
es recepcionista*
ro recepționer*
pl recepcjonist*
uk адміністратор готелю, рецепціоніст*
ru администратор гостиницы, администратор отеля
tr resepsiyon*
ar موظف استقبال
fa پذیرش

@arkiv activity arkivarbeid
nb fra|frå|innen|innenfor|innan|med|på arkiv|dokumentasjonsforvaltning|dokumentsenter i offentlig|offentleg|kommunal|statlig|forvaltninga|forvaltningen|kommune|stat, fra|frå|innen|innenfor|innan|med|på arkiv|dokumentasjonsforvaltning|dokumentsenter og|eller arkiv|dokumentasjonsforvaltning|dokumentsenter i offentlig|offentleg|kommunal|statlig|forvaltninga|forvaltningen|kommune|stat
en in|with archives|archive|records in|within the|public|local|central
nb dokumentasjonsforvaltning*, dokumentforvaltning*
nb arkiv*, arkivar*, dokumentforvalt*, dokumentsenter, journalføring*, postmottak
sv arkiv*, registrator*
da arkiv*
en archive*, archivist*, records management, document management, registry clerk
de archiv*, dokumentenmanagement, registratur*
fr archiv*, gestion documentaire
es archiv*, gestión documental
it archivi*
ro arhiv*, arhivar*
pl archiw*, kancelari* ~ dokument*
uk архів*, діловодств*
ru архив*, делопроизводств*
bs arhiv*
lt archyv*
tr arşiv*
ar ارشيف, ارشفه, حفظ الوثائق
fa بایگانی, آرشیو
so kaydka xogta

@kundeservice activity kundeservice
nb kundeservice*, kundebehandl*, kundekonsulent*, kundesenter*, kunderådgiv*, kundeoppfølging*, publikumsmottak*, skranke*, brukerservice, servicemedarbeider*
nn kundebehandl*, kundeservice
sv kundtjänst*
da kundeservice*, kundebetjening
en customer service*, customer support, customer care, call centre*, call center*, client service*, citizen service*, front office
de kundenservice*, kundenbetreu*, kundendienst*, kundenberat*
nl klantenservice, klantcontact
fr service client*, relation client*, accueil du public, conseiller clientèle
es atención al cliente, atención al público, servicio al cliente
it servizio clienti, assistenza clienti
ro relații cu clienții, relații clienți, relații cu publicul, suport clienți
pl obsługa klienta, obsługi klienta, obsługa interesant*
uk обслуговуванн* клієнт*, роботa з клієнтами, робота з клієнтами
ru обслуживан* клиент*, работа с клиентами
bs korisničk* podršk*
lt klientų aptarnav*
tr müşteri hizmet*, müşteri temsilcisi
ar خدمه العملاء, خدمه الزبائن
fa خدمات مشتری*, پشتیبانی مشتری*
so adeegga macaamiisha

@regnskap activity regnskap
nb regnskap*, *regnskap, bokføring*, bilagsføring*, bilag*, årsoppgjør*, regnskapsfør*, rekneskap*, kontering*, avstemming*, fakturering*, reskontro*, hovedbok*
sv redovisning*, bokföring*, ekonomiassistent*, redovisningsekonom*, bokslut*
da regnskab*, bogholder*, bogføring*
en accountant*, accounting, bookkeep*, accounts payable, accounts receivable, month-end, general ledger, financial statements, chartered accountant, accounts assistant, ledger
de buchhalt*, *buchhalter*, *buchhaltung, bilanz*, rechnungswesen, steuerfachangestellte*, kontierung*
nl boekhoud*, accountant
fr comptab*, expert-comptable, clôture des comptes
es contab*, contable*, asientos contables
it contab*, ragionier*
pt contab*, contabilista
ro contab*, contabil*, evidență contabilă
pl księgow*, rachunkowoś*, ksiąg rachunkowych
cs účetn*
uk бухгалтер*
ru бухгалтер*
bg счетовод*
bs računovod*, knjigovođ*, рачуновођ*
lt buhalter*, apskait*
lv grāmatved*
et raamatupida*
fi kirjanpit*
tr muhaseb*
ar محاسب*, محاسبه, القيود المحاسبيه, مسك الدفاتر
fa حسابدار*
so xisaabaad*, xisaabiye*
ur اکاؤنٹنٹ, محاسب
ti ተቖጻጻሪ ሒሳብ, ሒሳብ ምሕዝ, ኣካውንታንት
am ሂሳብ ባለሙያ, አካውንታንት
sq kontabil*, llogaritar*
ku hesabdar*

@revisjon activity revisjon < regnskap
nb revisor*, revisjon*, internrevisjon*, *revisor
sv revisor*
da revisor*, revision*
en auditor*, auditing, audit, internal audit
de wirtschaftsprüf*, revisor*, innenrevision
fr auditeur*, audit, commissaire aux comptes
es auditor*, auditoría
ro auditor*, audit
pl audytor*, audyt*, biegły rewident
uk аудит*
ru аудит*
tr denetçi, bağımsız denetim
ar مدقق, تدقيق حسابات, مراجع حسابات
fa حسابرس*
lt auditor*
bs revizor*

@lonn activity lønn
nb lønn, lønns*, lønnskjøring*, lønnsmedarbeider*, lønnskonsulent*, *lønn, lønnsarbeid*, løn, lønsarbeid*, lønsmedarbeidar*
sv löneadministrat*, lönekonsult*, lönehanter*, lön
da løn, lønadministration*, lønmedarbejder*
en payroll, salary administration, wages, wage calculation
de lohnbuchhalt*, lohnabrechnung*, gehaltsabrechnung*, entgeltabrechnung*, lohn- und gehalts*, personalabrechnung
nl salarisadministrat*
fr paie, paye, gestionnaire de paie, bulletins de salaire
es nómina*
it paghe, busta paga, buste paga
pt folha de pagamento, processamento de salários
ro salariz*, calcul salari*, state de plată, salarii
pl płac, płace, płacach, płacowy, płacowa, płacami, płacowe, wynagrodze*, lista płac, listy płac, kadrow*-płac*, naliczanie wynagrodze*
cs mzdov*
uk заробітн* плат*, зарплат*, нарахуванн* зарплат*
ru заработн* плат*, зарплат*
bg заплати, работни заплати
bs obračun plata, obračun plaća, plate
lt darbo užmokes*, atlyginim*
tr bordro*, maaş
ar رواتب, الاجور, كشوف المرتبات
fa حقوق و دستمزد, لیست حقوق
so mushahaar*
ti ደሞዝ

@okonomistyring activity økonomistyring og budsjett
nb økonomistyring*, økonomi, økonomiarbeid*, budsjett*, økonomirådgiv*, økonomileder*, økonomisjef*, controller*, *controller, prognose*, økonomiansvar*, økonomikonsulent*, økonomistyr*
sv budget*, ekonomistyrning*, controller*, ekonomichef*
da budget*, økonomistyring*, økonomichef*
en budget*, financial management, financial control*, financial planning, finance manager, controller, finance officer, cfo
de budget*, controlling, haushaltsplan*, finanzplan*
fr budget*, contrôle de gestion, gestion financière, contrôleur de gestion
es presupuest*, gestión financiera, control de gestión
it budget, bilancio di previsione, controllo di gestione
ro buget*, gestiune financiară, controlling
pl budżet*, kontroling*, planowanie finans*
uk бюджет*, фінансов* план*
ru бюджет*, финансов* планир*
bs budžet*, proračun*
lt biudžet*
tr bütçe*, mali yönetim, finans yönet*
ar ميزانيه, موازنه, اداره ماليه
fa بودجه*, مدیریت مالی
so miisaaniyad*
ti ባጀት

@innkjop activity innkjøp
nb innkjøp*, *innkjøp, innkjøper*, innkjøpsrådgiv*, anskaffelse*, *anskaffelse, anskaffelser, kontraktsoppfølging*, innkjøpssjef*, innkjøpsansvarlig*, innkjøpsavdeling*
sv inköp*, upphandl*
da indkøb*, udbud*
en procurement, purchas*, buyer, sourcing, tender*
de einkauf*, einkäuf*, beschaffung*, vergabe*, ausschreibung*
nl inkoop*, aanbesteding*
fr achats, acheteur*, acheteuse, approvisionnement*, marchés publics, appels d'offres
es compras, comprador*, contratación pública, licitaci*, aprovisionamiento
it acquisti, approvvigionamento, gare d'appalto, appalti
pt compras, contratação pública, licitaç*
ro achiziț*, aproviziona*, licitați*
pl zakup*, zamówień publicznych, zamówienia publiczne, przetarg*, zaopatrzeni*
uk закупів*, тендер*, постачан*
ru закуп*, тендер*, снабжени*
bg обществени поръчки, доставки
bs nabavk*, nabav*
lt pirkim*, viešųjų pirkimų
tr satın alma*, satınalma*, ihale*, tedarik*
ar مشتريات, مناقصات, عطاءات, توريد
fa خرید ~ کارپرداز, مناقصه*, تدارکات, کارپرداز, خریدهای
so iibsashada, qandaraas*
ti ዕድጊ, ጨረታ

@offentlige_anskaffelser activity offentlige anskaffelser < innkjop in=offentlig_sektor
nb offentlige anskaffelser, offentlege anskaffingar, lov om offentlige anskaffelser, loa, anskaffelsesregelverk*, anskaffelseslov*, doffin, offentlig anskaffelse, anskaffelsesrett*, anskaffelsesrådgiver*
sv offentlig upphandling, lou
da offentlige udbud, udbudsloven
en public procurement, public tender*, government procurement, public purchasing
de öffentliche ausschreibung*, vergaberecht, öffentliche* auftragsvergabe, vergabestelle, öffentliche beschaffung*
nl aanbesteding*
fr marchés publics, commande publique
es contratación pública, contratación administrativa, licitación pública, licitaciones públicas
it appalti pubblici, gare d'appalto
pt contratação pública, licitações públicas
ro achiziții publice, achizițiilor publice, seap, sicap
pl zamówień publicznych, zamówienia publiczne, zamówieniach publicznych
uk публічн* закупів*, державн* закупів*, prozorro
ru государственн* закуп*, госзакуп*, 44-фз
bg обществени поръчки
bs javne nabavke, javnih nabavki, javna nabava, јавне набавке
lt viešųjų pirkimų, viešieji pirkimai
lv publisk* iepirkum*
tr kamu ihale*, kamu alım*
ar مناقصات عامه, المناقصات الحكوميه, المشتريات الحكوميه
fa مناقصات دولتی, مناقصه‌های دولتی
so qandaraasyada dowlad*

@kontrakt activity kontraktsforvaltning
nb kontraktsoppfølging*, kontraktsforvalt*, kontraktstyring*, avtaleforvalt*
en contract management, contract manager, contracts manager
de vertragsmanagement
es gestión de contratos
pl zarządzanie umowami
uk договірн* робот*
ru договорн* работ*

@hr activity personalarbeid og HR
nb hr, hr-*, personalarbeid*, personalrådgiv*, personalkonsulent*, hr-rådgiver*, hr-konsulent*, personalforvalt*, personalsjef*, hr-sjef*, human resources, personaladministrasjon, arbeidsrett og hr, personalmedarbeider*
sv hr, personaladministrat*, personalvetare, personalspecialist*
da hr, personalekonsulent*, personaleadministration*
en hr, human resources, personnel management office, employee relations, people partner, hr business partner, personnel officer
de personalwesen, personalreferent*, personalsachbearbeit*, hr, personalabteilung*, personalmanagement, personalwirtschaft
nl hr, personeelszaken
fr ressources humaines, rh, gestionnaire rh, drh
es recursos humanos, rrhh
it risorse umane
pt recursos humanos
ro resurse umane
pl kadr*, hr, zasob* ludzk*
uk hr, кадр*, управлінн* персоналом
ru hr, кадр*, управлени* персоналом
bg човешки ресурси
bs ljudsk* resurs*, kadrovsk*
lt žmogišk* ištekl*
tr insan kaynaklar*
ar موارد بشريه, شؤون الموظفين, شؤون العاملين
fa منابع انسانی, کارگزینی
so shaqaalaha ~ maamulka, kheyraadka dadka
ti ምምሕዳር ሓይሊ ሰብ
am የሰው ሀብት

@rekruttering activity rekruttering < hr +about
nb rekrutter*, ansettelsesprosess*, headhunter*, bemanning*, tilsetting*, rekrutering*
sv rekryter*
da rekrutter*
en recruit*, talent acquisition, hiring, headhunt*, staffing
de rekrutier*, recruit*, personalgewinnung*, personalvermittl*, personalauswahl
nl werving*, recruiter
fr recrut*
es reclutamiento, selección de personal, contratación de personal
it selezione del personale, reclutamento
ro recrut*, selecție personal
pl rekrut*, nabór*
uk підбір персоналу, добір персоналу, рекрут*
ru подбор персонала, рекрут*, найм
bs regrutacij*, zapošljavanj* kadr*
lt personalo atrank*, darbuotojų paiešk*
tr işe alım*, personel seçme
ar توظيف, استقطاب
fa استخدام ~ نیرو, جذب نیرو
so qorista shaqaal*
ti ቆጻር ሰራሕተኛታት

@prosjektledelse activity prosjektledelse
nb prosjektled*, prosjektleiing*, prosjektleiar*, *prosjektleder, *prosjektleiar, leid|ledet|ledelse|leda|lede|leiing|leia|leie|ledar ~ prosjekt|prosjektet|prosjekter|prosjekta|prosjekt-|*prosjekt|*prosjektet|*prosjekter, prosjektstyring*, programled*, prosjektansvarlig*, prosjektkoordinator*, delprosjektled*, prosjektdirektør*
sv projektled*, projektansvar*
da projektled*, projektansvarlig*
en project manager*, project management, project lead*, programme manager*, program manager*, project coordinator*, project director*, led|managed|headed|leading|managing|directed ~ project*, project leader*, managing projects
de projektleit*, *projektleit*, projektmanag*, projektkoordinat*, leitung & projekt*|projekts|projektes, projektverantwort*, leit* ~ projekt*
nl projectleid*, projectmanag*
fr chef* de projet*, cheffe de projet*, responsable de projet*, gestion de projet*, coordinat* de projet*, pilotage de projet*, conduite de projet*, direction de projet*
es jef* de proyecto*, director* de proyecto*, gestión de proyectos, dirección de proyecto*, coordinador* de proyecto*, gestor* de proyecto*, responsable de proyecto*
it project manager, responsabile di progetto, capo progetto, gestione progett*, coordinator* di progetto, coordinamento progett*
pt gestor* de projeto*, gerente de projeto*, gestão de projeto*, coordenador* de projeto*
ro manager* de proiect*, coordonator* de proiect*, șef* de proiect*, managementul proiect*, management de proiect, coordonarea ~ proiect*, responsabil* proiect*, conducerea ~ proiect*
pl kierownik* projekt*, kierowani* projekt*, kierowni* ~ projekt*, prowadzeni* projekt*, zarządzani* projekt*, koordynator* projekt*, koordynacj* projekt*, menedżer* projekt*, lider* projekt*, project manager
cs projektov* manaž*, vedoucí projekt*, vedení projekt*, řízení projekt*
uk керівник* про*кту, керівниця проєкту, керівниц* проект*|проєкт*, керівник* проект*|проєкт*, керівництв* ~ проект*|проєкт*, менеджер* проект*|проєкт*, координатор* проект*|проєкт*, управлінн* проект*|проєкт*, проєктн* менедж*, проектн* менедж*, координаці* ~ проект*|проєкт*
ru руководител* ~ проект*, руководств* ~ проект*, менеджер* проект*, координатор* проект*, управлени* проект*, проектн* менедж*
bg ръководител* ~ проект*, мениджър ~ проект*, координатор ~ проект*, управление ~ проект*
bs voditelj* projek*, vođa projekta, rukovod* projek*, koordinator* projek*, upravljanj* projek*, menadžer projek*, менаџер пројекта, руководилац пројекта
lt projekt* vadov*, projekt* koordinator*, projekt* valdym*, projekt* vadyb*
lv projekt* vadītāj*, projekt* vadīb*
et projektijuht*
fi projektipäällik*, projektijohta*
tr proje yönet*, proje müdür*, proje koordinatör*, proje lider*, proje sorumlu*
ar مدير ~ مشروع|مشاريع|المشروع|المشاريع, مديره ~ مشروع|مشاريع, اداره ~ مشروع|مشاريع|المشاريع|المشروع, منسق ~ مشروع|مشاريع, منسقه ~ مشروع|مشاريع, قياده ~ مشروع, مسؤول مشروع, مشرف مشروع
fa مدیر ~ پروژه*, مدیریت ~ پروژه*, هماهنگ کننده ~ پروژه*, سرپرست پروژه*, رهبری پروژه*, مسئول پروژه*
so maareey* mashruuc*, maamul* mashruuc*, hogaamiy* mashruuc*, hogaamint* ~ mashruuc*, agaasim* mashruuc*, isku-duwaha mashruuc*, isuduwaha mashruuc*
ur پروجیکٹ منیجر, پراجیکٹ مینیجر, منصوبے ~ انتظام, پروجیکٹ مینجمنٹ
ti ኣካያዲ ፕሮጀክት, ሓላፊ ፕሮጀክት, መራሒ ፕሮጀክት, ምምሕዳር ፕሮጀክት
am የፕሮጀክት ሥራ አስኪያጅ, ፕሮጀክት አስተባባሪ, ፕሮጀክት ማናጀር
sq menaxher* projekt*, drejtues projekt*, koordinator projekt*
ku rêveber* proje*

@prosjektmedarbeid activity prosjektmedarbeid
nb prosjektmedarbeid*, prosjektmedlem*, prosjektassistent*, prosjektdeltak*, deltok ~ prosjekt*, prosjektgruppe*, bidro ~ prosjekt*, medlem ~ prosjektgruppe*, prosjektsekretær*
sv projektmedarbetare*, projektassistent*
da projektmedarbejder*, projektassistent*
en project assistant*, project member*, project team member, project officer*, project support, project worker*, participated ~ project*
de projektmitarbeit*, projektassisten*, mitarbeit ~ projekt*
fr assistant* de projet*, membre ~ projet*, participation ~ projet*
es asistente de proyecto*, técnic* de proyecto*, participación ~ proyecto*, auxiliar de proyecto*
it assistente di progetto
ro asistent* de proiect*, membru ~ proiect*, asistent manager proiect, asistent* proiect
pl asystent* projekt*, członek zespołu projekt*, udział ~ projek*, asystent* kierownika projekt*
uk асистент* проект*|проєкт*, участь ~ проект*|проєкт*, помічник* ~ проект*|проєкт*
ru ассистент* проект*, участи* ~ проект*, помощник* ~ проект*
lt projekt* asistent*
tr proje asistan*, proje eleman*, proje çalışan*
ar مساعد ~ مشروع, عضو ~ مشروع, مساعده ~ مشروع, مساعد مدير مشروع
fa دستیار ~ پروژه*, عضو ~ پروژه*, همکار پروژه*
so kaaliye* mashruuc*
bs asistent* na projekt*, saradni* na projekt*
ti ሓጋዚ ፕሮጀክት

@ledelse activity ledelse
nb leder, leiar, lederansvar*, ledererfaring*, ledelse, lederstilling*, leiing, *direktør, direktør, leiarerfaring*, leiaransvar*, leiande, ledende stilling*, seksjonssjef*, mellomleder*, *ledelse, sjef, lederrolle
sv *chef, ledare, ledarskap
da leder, *leder, *chef, ledelse
en manager, leadership, director, supervisor, head of, management position, managerial, team lead, team leader, team manager, general manager, chief of
de leiter, leiterin, leitung, führungskraft*, geschäftsführ*, führungserfahrung, manager
nl manager, leidinggeven*, directeur
fr directeur*, directrice*, responsable, chef de service, cheffe, manager, gérant*
es director*, jef*, gerente*, responsable, encargad*
it direttore, direttrice, responsabile, dirigente, capo
pt diretor*, gerente*, chefe
ro director*, șef*, manager*, conducere
pl kierowni*, dyrektor*, menedżer*, naczelnik*, szef*
cs vedoucí, ředitel*
uk керівник*, начальник*, директор*, завідувач*, керівниц*
ru руководител*, начальник*, директор*, заведующ*, управляющ*
bg ръководител*, началник*, директор*, управител*
bs rukovodi*, direktor*, šef*, načelnik*, voditelj*, директор*
lt vadov*, direktor*, vedėj*
lv vadītāj*, direktor*
et juhataja, juht
fi päällikkö, johtaja
tr müdür*, yönetici*, şef*, amir*, direktör*
ar مدير*, رييس, رييسه, مشرف*, قياده
fa مدیر*, رئیس*, سرپرست*
so maamul*, agaasim*, madax*, hogaami*
ur منیجر, ڈائریکٹر, سربراہ
ti ሓላፊ, ኣካያዲ ስራሕ, ዳይረክተር
am ሥራ አስኪያጅ, ኃላፊ, ዳይሬክተር
sq drejtor*, menaxher*

@personalansvar activity personalansvar < ledelse
nb personalansvar*, personalledelse*, personaloppfølging, personalleiing*, ansvar for ~ ansatte|tilsette|medarbeidere|personalet, ledet ~ ansatte|medarbeidere, leder for ~ ansatte|medarbeidere, avdelingsled*, avdelingsleiar*, *avdelingsleder, enhetsled*, einingsleiar*, seksjonsled*, seksjonsleiar*, seksjonssjef*, avdelingssjef*, avdelingsdirektør*, butikksjef*, butikkled*, daglig leder, dagleg leiar, rektor, styrer i barnehage, barnehagestyrer*, virksomhetsled*, driftsled*, oversykepleier*, avdelingssykepleier*, kjøkkensjef*, restaurantsjef*, hotelldirektør*, teamled*, teamleiar*, gruppeled*, områdeled*, fabrikksjef*, produksjonsled*, kontorsjef*, kommunalsjef*, regionsjef*, regiondirektør*, personalsjef*, skiftled*, vaktled*, formann, *bestyrer, bestyrer, administrerende direktør, lagersjef*, lagerled*, renholdsled*, klinikkled*
sv personalansvar*, avdelningschef*, enhetschef*, butikschef*, verksamhetschef*, rektor, gruppchef*, teamledare, sektionschef*
da personaleansvar*, personaleledelse*, afdelingsled*, butikschef*, afdelingschef*, teamleder*, skoleleder, institutionsleder
en personnel responsibility, staff responsibility, line management, line manager, managed ~ staff|employees|team|people, managing ~ staff|employees|team|people, team of, led ~ team|staff|employees, leading ~ team|staff, supervised ~ staff|employees|workers|people, supervision of ~ staff|employees|workers, staff management, people management, head of department, department head, department manager, head of section, section head, head of unit, unit manager, store manager, shop manager, restaurant manager, branch manager, head teacher, headteacher, principal, head nurse, nurse manager, ward manager, team leader, team lead, general manager, managing director, ceo, director of, responsible for ~ employees|staff, office manager, shift supervisor, shift leader, hotel manager, headmaster, headmistress, kitchen manager, head chef
de personalverantwort*, personalführung*, mitarbeiterführung*, führung ~ mitarbeiter*, führung eines teams, abteilungsleit*, teamleit*, filialleit*, gruppenleit*, bereichsleit*, marktleit*, pflegedienstleit*, stationsleit*, schulleit*, geschäftsführ*, restaurantleit*, referatsleit*, kitaleit*, küchenchef*, betriebsleit*, schichtleit*, vorarbeiter*
nl teamleider, afdelingshoofd, leidinggeven*, filiaalmanager, leiding aan
fr encadrement, management d'équipe, manager d'équipe, chef de service, cheffe de service, chef* d'équipe, responsable d'équipe, directeur d'école, directrice d'école, chef de département, cadre de santé, gérant*, directeur de magasin, directrice de magasin, gestion ~ équipe, gestion du personnel
es gestión de personal, personal a cargo, personas a cargo, jefe de departamento, jefa de departamento, jefe de sección, jefa de sección, jefe de servicio, jefa de servicio, encargado de tienda, encargada de tienda, director de colegio, directora de colegio, supervisora de enfermería, dirección de equipo*, liderazgo de equipo*, equipo de, jefe de equipo, jefa de equipo, gerente de tienda, gerente, jefe de cocina
it gestione del personale, capo reparto, caporeparto, responsabile di reparto, coordinamento ~ team|personale, caposala, dirigente scolastico, direttore di filiale, direttore, responsabile del personale
pt gestão de pessoal, gestão de equipa*, chefe de departamento, gerente de loja
ro șef* de departament, șef* de serviciu, șef* de secție, șef* serviciu, șef* departament, șef* birou, șef* secție, coordonarea ~ echip*|angajați*|personal*, conducerea ~ echip*|angajați*|personal*, manager* de magazin, manager magazin, director* de școală, director școală, asistent* șef*, în subordine, director*
pl kierownik działu, kierowni* działu, kierowni* zespołu, kierowni* referatu, kierowni* wydziału, kierowni* oddziału, kierowni* sklepu, kierowni* zmiany, kierowni* restauracji, naczelnik*, dyrektor*, zarządzani* zespołem, zarządzani* ~ pracownik*, kierowani* zespołem, kierowani* ~ pracownik*, pielęgniarka oddziałowa, brygadzist*, szef kuchni, zarządzanie personelem, nadzór nad ~ pracownik*
cs vedoucí oddělení, vedení ~ zaměstnanc*|týmu
uk начальник* відділ*, начальник* управлінн*, начальник* цеху, завідувач* відділ*, завідувач* магазин*, завідувач* дитяч*, керівник* відділ*, керівник* групи, керівництв* ~ відділ*|працівник*|команд*|колектив*, управлінн* ~ персоналом|командою|працівниками|колективом, директор*, старш* медсестр*, завуч, бригадир*, шеф-кухар*, підлегл*
ru начальник* отдел*, начальник* управлени*, начальник* цеха, заведующ* отдел*, заведующ* магазин*, заведующ* детск*, руководител* отдел*, руководител* группы, руководств* ~ отдел*|сотрудник*|коллектив*|команд*, управлени* ~ персоналом|командой|сотрудниками|коллективом, директор*, старш* медсестр*, завуч, бригадир*, шеф-повар*, подчинени*, подчиненн*
bg началник отдел, управител на, ръководител* на отдел, ръководене на ~ екип*|служител*, директор*
bs šef* odjela, šef* odsjeka, načelni* odjel*, rukovodi* odjel*, rukovodi* sektor*, vođenj* ~ tima, poslovođ*, direktor*, директор*, šef odjeljenja
lt skyriaus vedėj*, skyriaus vadov*, vadovavim* ~ komand*|darbuotoj*|skyri*, direktor*, parduotuvės vadov*, padalinio vadov*
lv nodaļas vadītāj*
tr şube müdür*, bölüm müdür*, mağaza müdür*, okul müdür*, departman müdür*, personel* ~ yönet*, personelin yönetimi, ekip yönet*, ekip lider*, takım lider*, birim müdür*, personel yönet*, sorumlu hemşire, servis sorumlusu, başhemşire, mutfak şefi, vardiya amiri, çalışan ~ yönet*, genel müdür*, ekibi yönet*, ekibin yönet*
ar مدير قسم, مديره قسم, رييس قسم, رييسه قسم, مدير دائره, رييس دائره, رييس شعبه, اداره ~ فريق|موظفين|موظفا|موظف, قياده ~ فريق, مدير مدرسه, مديره مدرسه, مدير متجر, مدير فرع, الاشراف علي ~ موظفين|فريق|عاملين|موظف, رييسه التمريض, مدير عام, شؤون الموظفين & مدير
fa رئیس بخش, رئیس اداره, مدیر بخش, مدیر مدرسه, مدیر فروشگاه, مدیر شعبه, مدیریت ~ تیم|کارکنان|کارمندان|پرسنل, سرپرستی ~ کارکنان|تیم|نفر, سرپرستار, مدیرعامل, مدیر عامل, رئیس شعبه, سرپرست تیم, سرآشپز
so madaxa waaxda, madaxa qaybta, madaxa laanta, maamulaha dugsi*, maamulka shaqaalaha, hogaaminta koox*, maareeyaha laanta, maamule shaqaale, kormeerka shaqaalaha, agaasimaha waaxda
ur شعبے کا سربراہ, ہیڈ ماسٹر, ٹیم لیڈر, عملے کا انتظام, ملازمین ~ نگرانی
ti ሓላፊ ክፍሊ, ሓላፊት ክፍሊ, ርእሰ መምህር, ዳይረክተር ቤት ትምህርቲ, ምምሕዳር ሰራሕተኛታት, ሓላፊ ጉጅለ
am የክፍል ኃላፊ, ርዕሰ መምህር

@strategi activity strategi
nb strategi*, strategisk*
en strategy, strategic planning
de strategi*
fr stratégi*
es estratégic*, estrategia*
pl strategi*
uk стратегі*
ru стратеги*
ro strategi*
tr strateji*
ar استراتيجيه
fa استراتژی*, راهبرد*

@endring activity endringsledelse og omstilling
nb endringsledelse*, omstilling*, endringsarbeid*, organisasjonsutvikling*, endringsprosess*
en change management, organisational development, organizational development, restructuring
de veränderungsmanagement, organisationsentwicklung*, change management
fr conduite du changement
es gestión del cambio
pl zarządzanie zmianą
ro managementul schimbării
tr değişim yönetimi

@kvalitet activity kvalitetsarbeid
nb kvalitet, kvalitetsarbeid*, kvalitetsrådgiver*, kvalitetsled*, kvalitetssikring*, kvalitetsstyring*, kvalitetskontroll*, kvalitetssystem*, kvalitetsrådgiv*, internkontroll*, avviksbehandl*, kvalitetsansvarlig*
sv kvalitetsansvar*, kvalitetssäkring*, kvalitetsledning*
da kvalitetssikring*, kvalitetsstyring*
en quality manager, quality assurance, quality control, quality management, quality engineer, quality inspector
de qualitätsmanag*, qualitätssicher*, qualitätskontroll*, qualitätsprüf*
fr qualité, assurance qualité, contrôle qualité
es calidad, control de calidad
it controllo qualità, qualità
ro calității, controlul calității, calitate
pl jakości, jakość, kontroler jakości
uk контрол* якост*, управлінн* якіст*, якіст*
ru контрол* качеств*, качеств*
lt kokyb*
tr kalite*
ar الجوده, جوده
fa کنترل کیفیت, کیفیت

@hms activity HMS
nb fra|frå|innen|innenfor|innan|med|på hms|arbeidsmiljø i offentlig|offentleg|kommunal|statlig|forvaltninga|forvaltningen|kommune|stat, fra|frå|innen|innenfor|innan|med|på hms|arbeidsmiljø og|eller hms|arbeidsmiljø i offentlig|offentleg|kommunal|statlig|forvaltninga|forvaltningen|kommune|stat
en in|with labour in|within the|public|local|central, in|with health and safety in|within the|public|local|central, in|with occupational safety in|within the|public|local|central, in|with occupational health in|within the|public|local|central
nb hms, hms-*, helse, miljø og sikkerhet, verneombud*, arbeidsmiljø*, sikkerhetsarbeid, hms-rådgiver*, hms-leder*, sha, sha-koordinator*, ytre miljø
sv arbetsmiljö*, skyddsombud*
da arbejdsmiljø*
en hse, hseq, health and safety, occupational safety, safety officer, ehs, safety manager
de arbeitssicherheit*, arbeitsschutz*, sicherheitsfachkraft, sicherheitsingenieur*
fr hse, qhse, sécurité au travail, prévention des risques
es prevención de riesgos*, seguridad laboral, seguridad y salud
it sicurezza sul lavoro, rspp
ro ssm, securitate și sănătate în muncă, securitatea muncii
pl bhp, bezpieczeństwo pracy, bezpieczeństwa i higieny pracy
uk охорон* прац*, техніка безпеки
ru охран* труд*, техник* безопасност*
bs zaštit* na radu
lt darbų sauga, darbuotojų sauga*
tr iş sağlığı, iş güvenliği, isg
ar السلامه المهنيه, السلامه والصحه
fa ایمنی ~ بهداشت, hse, ایمنی کار

@beredskap activity beredskap
nb fra|frå|innen|innenfor|innan|med|på beredskap|samfunnssikkerhet|krisehåndtering i offentlig|offentleg|kommunal|statlig|forvaltninga|forvaltningen|kommune|stat, fra|frå|innen|innenfor|innan|med|på beredskap|samfunnssikkerhet|krisehåndtering og|eller beredskap|samfunnssikkerhet|krisehåndtering i offentlig|offentleg|kommunal|statlig|forvaltninga|forvaltningen|kommune|stat
en in|with preparedness|emergency|resilience in|within the|public|local|central, in|with civil protection in|within the|public|local|central
nb beredskap*, krisehåndtering*, samfunnssikkerhet*, risiko- og sårbarhet*, ros-analyse*, kriseledelse*
sv krisberedskap*, beredskap*
en emergency preparedness, crisis management, contingency planning, civil protection, emergency management, disaster management
de krisenmanagement*, katastrophenschutz*
fr gestion de crise, protection civile
es protección civil, gestión de crisis, emergencias
pl zarządzanie kryzysowe, obron* cywiln*
uk цивільн* захист*, надзвичайн* ситуац*
ru гражданск* оборон*, чрезвычайн* ситуац*
ro protecție civilă, situații de urgență
tr afet yönetimi, kriz yönetimi
ar اداره الازمات, الدفاع المدني
fa مدیریت بحران

@kommunikasjon activity kommunikasjonsarbeid
nb kommunikasjonsrådgiv*, kommunikasjonsarbeid*, kommunikasjonsmedarbeid*, kommunikasjonssjef*, kommunikasjonsled*, kommunikasjonskonsulent*, informasjonsrådgiv*, informasjonsarbeid*, informasjonskonsulent*, kommunikasjonsfaglig*, kommunikasjonsrådgjevar*, nettredakt*, web-redaktør*, innholdsproduks*, kommunikasjonsplan*, samfunnskontakt*, innholdsprodusent*
sv kommunikatör*, informatör*, kommunikationschef*
da kommunikationskonsulent*, kommunikationsmedarbejder*, kommunikationschef*
en communications officer, communications adviser, communications advisor, communications manager, public relations, pr manager, pr officer, corporate communication*, communication officer, communications, communications specialist, content creator
de öffentlichkeitsarbeit*, kommunikationsreferent*, unternehmenskommunikation*, pr-referent*, kommunikationsmanager*, presse- und öffentlichkeitsarbeit
nl communicatiemedewerk*, communicatieadviseur*, voorlichter
fr chargé* de communication, responsable communication, relations publiques, communication institutionnelle
es comunicación, relaciones públicas, técnic* de comunicación
it addetto stampa, ufficio stampa, addett* alla comunicazione, relazioni pubbliche
ro comunicare, relații publice, specialist comunicare
pl komunikacj*, public relations, pr, specjalista ds. komunikacji, promocj*
uk зв'язк* з громадськістю, комунікаці*, піар*, pr-менеджер*
ru связ* с общественностью, коммуникаци*, pr-менеджер*
bs odnos* s javnošću, odnosi sa javnošću
lt komunikacij*, viešųjų ryšių
tr kurumsal iletişim, halkla ilişkiler, iletişim uzman*
ar علاقات عامه, اتصال, الاتصال المؤسسي, اعلام
fa روابط عمومی, ارتباطات
so xiriirka dadweyn*, isgaarsiinta
ti ርክብ ህዝቢ, ዝምድና ህዝቢ

@presse activity pressekontakt < kommunikasjon
nb presse*, mediekontakt*, mediehåndter*, talsperson*, pressemelding*, medieoppfølging
sv presskontakt*, pressekreterare, presstalesman
da presse*
en press officer, media relations, press relations, spokesperson, press release*, press contact, press secretary
de presse*, pressesprech*
fr presse, relations presse, relations médias, attaché* de presse, porte-parole
es prensa, medios de comunicación, relaciones con los medios, portavoz
it stampa
ro presă, purtător de cuvânt, relația cu presa, mass-media
pl rzecznik* prasow*, mediami, biuro prasowe, kontakt z mediami
uk прес-*, пресслужб*, засобами масової, речник*
ru пресс-*, прессслужб*, сми
tr basın*
ar صحافه, متحدث, العلاقات الاعلاميه
fa مطبوعات, رسانه*, سخنگو

@journalistikk activity journalistikk
nb journalist*, redaktør*, reporter*
sv journalist*, redaktör*
da journalist*, redaktør*
en journalist*, reporter, editor, newspaper
de journalist*, redakteur*
fr journalist*, rédacteur en chef
es periodist*, redactor*
it giornalist*
ro jurnalist*, ziarist*
pl dziennikarz*, dziennikark*, redaktor*
uk журналіст*, редактор*
ru журналист*, редактор*
bs novinar*
lt žurnalist*
tr gazeteci*, muhabir*
ar صحفي*, محرر
fa روزنامه نگار*, خبرنگار*
so weriye*, suxufi*, saxafi*
ti ጋዜጠኛ
am ጋዜጠኛ
ur صحافی

@markedsforing activity markedsføring
nb markedsfør*, markedskoordinator*, markedssjef*, marknadsfør*, digital markeds*, kampanje*
sv marknadsför*, marknadschef*
da markedsfør*, marketing*
en marketing, brand manager, seo, social media manager, advertis*
de marketing*, werbung
fr marketing, publicité
es marketing, mercadotecnia, publicidad
it marketing
ro marketing
pl marketing*, reklam*
uk маркетинг*, маркетолог*
ru маркетинг*, маркетолог*
lt rinkodar*
tr pazarlama*
ar تسويق
fa بازاریابی
so suuq-gayn*

@grafisk activity grafisk design
nb grafisk design*, grafiker*
en graphic design*
de grafikdesign*, mediengestalt*
fr graphist*
es diseñador* gráfic*, diseño gráfico
pl grafik*
uk графічн* дизайн*
ru графическ* дизайн*
ro designer grafic
tr grafik tasarım*
ar تصميم جرافيك
fa گرافیست, طراح گرافیک

@arrangement activity arrangementer
nb arrangement*, konferansekoordinat*, eventkoordinat*
en event manager, event coordinator, event planning, event management
de veranstaltung*, eventmanag*
fr événementiel
es eventos
pl organizacj* wydarze*
ro organizare evenimente

@oversettelse activity oversettelse
nb oversett*, translatør*, omset*
sv översätt*
da oversæt*
en translator*, translation*
de übersetz*
nl vertal*
fr traduct*
es traduct*, traducci*
it tradutt*, traduzion*
pt tradut*, tradução
ro traducăt*, traduceri
pl tłumacz pisemn*, tłumaczeni* pisemn*, tłumaczeń pisemn*, tłumacz*, tłumaczk*
uk письмов* переклад*, переклад*
ru письменн* перевод*, перевод*
bs prevodi*, prevođ*, преводи*
lt vertėj*
tr çevirmen*, mütercim*, tercüman*
ar مترجم*, ترجمه
fa مترجم*, ترجمه*
so turjumaan*, turjubaan*
ur مترجم
ti ተርጓሚ, ትርጉም
am ተርጓሚ
sq përkthy*

@tolking activity tolking
nb tolk, tolker, tolken, tolke*, tolking*, tolketjeneste*, *tolk, tolka
sv tolk, tolkning, *tolk
da tolk, tolkning
en interpreter*, interpreting
de dolmetsch*
nl tolk*
fr interprète*, interprétariat
es intérprete*, interpretación simultánea, interpretación consecutiva
it interprete*
ro interpret*
pl tłumacz ustn*, tłumaczeni* ustn*, tłumacz*, tłumaczk*
uk усн* переклад*, перекладач*, синхронн* переклад*
ru устн* перевод*, переводчик*, синхронн* перевод*
bs tumač*, simultan* prevođ*
lt vertėj* žodžiu, vertėj*
tr tercüman*, sözlü çeviri*
ar مترجم فوري, مترجم*, ترجمه فوريه, ترجمان
fa مترجم شفاهی, ترجمه شفاهی, مترجم*
so turjumaan*, turjubaan*
ur ترجمان, مترجم
ti ኣስተርጓሚ, ተርጓሚ
am አስተርጓሚ, ተርጓሚ
sq përkthyes gojor, interpret*

@juridisk activity juridisk arbeid
pl prawnych, prawny, prawna, prawnej, prawne, prawnego, ds. prawnych, radczyni prawna
ro juridice, juridică
lt teisės, teisini*
bs pravni, pravna, pravne
sv juridik*
de recht, rechtsabteilung*, juristisch*
tr hukuki
fa حقوق
nb jurist*, juridisk*, *jurist, advokat, advokater, advokatfullmektig*, dommer, dommerfullmektig*, *advokat, rettssak*, juss, jus, rettslig*, prosessfullmektig
sv jurist*, advokat*, domare, juridisk*
da jurist*, advokat, juridisk*, dommer
en lawyer*, legal, attorney*, solicitor*, barrister*, jurist, legal counsel, legal adviser, legal advisor, judge, paralegal, litigation
de jurist*, rechtsanwalt*, rechtsanwält*, richter*, syndikus*, rechtsberat*, *jurist*
nl jurist, advocaat, juridisch*
fr juriste*, avocat*, juridique, magistrat*, notaire
es abogad*, jurist*, letrad*, jurídic*, juez*, asesor* jurídic*, derecho laboral
it avvocat*, giurist*, legale, giudice
pt advogad*, jurista, jurídic*
ro jurist*, avocat*, consilier juridic, juridic*, judecăto*, notar
pl prawnik*, prawniczk*, radca prawny, radcy prawn*, adwokat*, sędzia, prawn* obsług*, obsług* prawn*, aplikant*, notariusz*
cs právník, advokát
uk юрист*, юрисконсульт*, адвокат*, суддя, правник*, юридичн*, нотаріус*
ru юрист*, юрисконсульт*, адвокат*, судья, юридическ*, нотариус*
bg юрист*, адвокат*, съдия, юрисконсулт*
bs pravnik*, advokat*, sudija, odvjetnik*, pravn* poslov*, адвокат*, правник*
lt teisinink*, advokat*, teisėj*, jurist*
lv jurist*, advokāt*
et jurist*, advokaat
fi juristi, asianajaja
tr avukat*, hukuk*, hâkim, hakim, savcı, hukukçu*
ar محام, محامي*, محاميه, قاض, قاضي, مستشار قانوني, قانوني*, شؤون قانونيه
fa وکیل*, وکالت, قاضی, حقوقدان*, مشاور حقوقی, امور حقوقی, حقوقی
so qareen*, garyaqaan*, sharciga, sharci-yaqaan*
ur وکیل, قانونی مشیر, جج
ti ጠበቓ, ደያኒ, ሕጋዊ ኣማኻሪ
am ጠበቃ, ዳኛ, የሕግ
sq avokat*, jurist*

@advokat activity advokatarbeid < juridisk in=advokatfirma
nb advokat, advokater, advokaten, advokatfullmektig*, *advokat, rettssak*, prosedyre*
sv advokat*
da advokat, advokatfuldmægtig*
en attorney*, solicitor*, barrister*, litigation, trial lawyer*, defence lawyer*, defense lawyer*
de rechtsanwalt*, rechtsanwält*
nl advocaat
fr avocat*
es abogad*, letrad*
it avvocat*
pt advogad*
ro avocat*
pl adwokat*, radca prawny, radcy prawn*, aplikant radcowski, aplikant adwokacki, aplikant*
cs advokát
uk адвокат*
ru адвокат*
bg адвокат*
bs advokat*, odvjetnik*, адвокат*
lt advokat*
tr avukat*
ar محام, محامي*, محاميه
fa وکیل*, وکالت
so qareen*
ur وکیل
ti ጠበቓ
am ጠበቃ
sq avokat*

@advokatfullmektig activity advokatfullmektigarbeid < advokat
nb advokatfullmektig*
sv biträdande jurist*
da advokatfuldmægtig*
en trainee solicitor*, associate lawyer*, junior associate
pl aplikant*
tr stajyer avukat*
es abogad* junior
uk помічник адвоката
ru помощник адвоката

@dommer activity dommerarbeid < juridisk in=domstol
nb dommer, dommerfullmektig*, tingrettsdommer*, lagdommer*
sv domare, tingsnotarie*
da dommer, dommerfuldmægtig*
en judge, deputy judge*, magistrate*
de richter*
fr juge, magistrat*
es juez*, jueza, magistrad*
it giudice
ro judecăto*
pl sędzia, asesor sądow*
uk суддя, помічник судді
ru судья, помощник судьи
bs sudija
lt teisėj*
tr hâkim, hakim
ar قاض, قاضي
fa قاضی
so garsoor*
ti ደያኒ

@dommerfullmektig activity dommerfullmektigarbeid < dommer
nb dommerfullmektig*
sv tingsnotarie*
da dommerfuldmægtig*
en deputy judge*

@produktleder activity produktledelse
nb produktsjef*, produktleder*
sv produktchef*
da produktchef*
en product manager*, product lead*, category manager*
de produktmanag*
fr chef* de produit
es jefe de producto, gestor de producto
it responsabile di prodotto
ro manager de produs
pl menedżer produktu, kierownik produktu
uk продакт-менеджер*, менеджер продукту
ru продакт-менеджер*, менеджер продукта
tr ürün müdür*, ürün yönetici*
ar مدير منتج*
fa مدیر محصول

@juridisk_sekretaer activity advokatsekretær < kontorarbeid
nb advokatsekretær*, juridisk sekretær*
en legal secretary, legal assistant
de rechtsanwaltsfachangestellte*
pl sekretarka kancelarii, asystentka prawnika
fr secrétaire juridique
es secretaria jurídica

@forskning activity forskning +about
nb forsk*, *forsker, stipendiat*, postdoktor*, doktorgrad*, forskar*, vitenskapelig assistent, forskingsassistent*
sv forskare, forskning*, doktorand*
da forsker*, forskning*, ph.d.-stipendiat
en research*, research fellow, postdoc*, phd candidate, scientist, doctoral
de forsch*, wissenschaftliche* mitarbeiter*, doktorand*, forschung*, wissenschaftler*
nl onderzoek*, promovendus
fr recherche*, chercheu*, doctorant*, ingénieur de recherche
es investigad*, investigaci*, doctorand*
it ricercat*, ricerca, dottorand*
pt investigad*, pesquisa*, investigação
ro cercetător*, cercetare*, doctorand*
pl naukow*, badawcz*, badania, doktorant*, badacz*
uk науков*, дослідник*, дослідниц*, дослідженн*, аспірант*
ru научн*, исследовател*, исследовани*, аспирант*
bg научен, изследовател*, изследван*
bs istraživ*, naučn*, znanstven*, истражив*
lt moksl* darbuotoj*, tyrėj*, tyrim*, doktorant*
tr araştırma*, araştırmacı*, akademisyen
ar باحث*, بحث علمي, ابحاث, بحوث
fa پژوهش*, محقق*, تحقیق*
so cilmi-baaris*, cilmi baaris*, baare*
ti መጽናዕቲ, ተመራማሪ
ur محقق, تحقیق
am ተመራማሪ, ጥናት

@analyse activity analyse
nb analyse*, analytiker*, *analyse, *analyser, analysearbeid*
sv analys*, analytiker*
da analyse*, analytiker*
en analyst*, analysis, analytics, analys*
de analyse*, analyst*, *analyse
fr analyse*, analyste
es análisis, analist*
it analisi, analist*
pt análise*, analista
ro analiz*, analist*
pl analiz*, analityk*, analityczk*
uk аналіз*, аналітик*, аналітичн*
ru анализ*, аналитик*
bg анализ*, анализатор*
bs analiz*, analitičar*
lt analiz*, analitik*
tr analiz*, analist*
ar تحليل, محلل
fa تحلیل*, تحلیلگر*
so falanqayn*
ti ትንተና, መርመራ ሓበሬታ
am ትንተና

@statistikk activity statistikk < analyse +listed
nb fra|frå|innen|innenfor|innan|med|på statistikk|statistikkproduksjon i offentlig|offentleg|kommunal|statlig|forvaltninga|forvaltningen|kommune|stat, fra|frå|innen|innenfor|innan|med|på statistikk|statistikkproduksjon og|eller statistikk|statistikkproduksjon i offentlig|offentleg|kommunal|statlig|forvaltninga|forvaltningen|kommune|stat
en in|with statistics|statistical in|within the|public|local|central
nb statistik*, spørreundersøkelse*
sv statistik*
en statistic*, survey*
de statistik*, umfrage*
fr statisti*
es estadístic*
it statistic*
ro statistic*
pl statysty*, ankiet*
uk статисти*
ru статисти*
lt statisti*
tr istatisti*
ar احصاء, احصاءات, احصائي*
fa آمار*
so tirakoob*
bs statisti*

@dataanalyse activity dataanalyse < analyse
nb dataanalyse*, dataanalytiker*, data scientist*, business intelligence, datavitenskap*, dataingeniør*, data engineer*, rapportutvikl*
en data analy*, data scientist*, data science, business intelligence, bi developer*, data engineer*, dashboards
de datenanaly*, datenwissenschaft*
fr analyse de données, data analyst, science des données
es análisis de datos, analista de datos, ciencia de datos, científic* de datos
it analisi dei dati, analista dati
ro analiza datelor, analist de date
pl analiz* danych, analityk danych
uk аналіз* даних, аналітик* даних
ru анализ* данных, аналитик* данных
tr veri analiz*, veri bilim*
ar تحليل البيانات, محلل بيانات, علم البيانات
fa تحلیل داده*, تحلیلگر داده, علم داده
lt duomenų analiz*

@arealplan activity arealplanlegging
nb fra|frå|innen|innenfor|innan|med|på plan|arealplan|byggesak|planarbeid|reguleringsplan|byutvikling i offentlig|offentleg|kommunal|statlig|forvaltninga|forvaltningen|kommune|stat, fra|frå|innen|innenfor|innan|med|på plan|arealplan|byggesak|planarbeid|reguleringsplan|byutvikling og|eller plan|arealplan|byggesak|planarbeid|reguleringsplan|byutvikling i offentlig|offentleg|kommunal|statlig|forvaltninga|forvaltningen|kommune|stat
en in|with planning in|within the|public|local|central
nb plan og byggesak*, fra|innen|innenfor|med plan og bygg, arealplan*, reguleringsplan*, byplan*, planlegger*, kommuneplan*, planfaglig*, samfunnsplan*, planavdeling*
sv stadsplaner*, detaljplan*, fysisk planering
da byplan*, lokalplan*
en urban plann*, town plann*, spatial plann*, land use plann*, city plann*
de stadtplan*, raumplan*, bauleitplan*
fr urbanis*, aménagement du territoire
es urbanis*, ordenación del territorio, planificación urbana
it urbanist*
ro urbanism*, amenajarea teritoriului
pl urbanist*, planowani* przestrzenn*
uk містобуд*, урбаніст*
ru градостроит*, урбанист*
tr şehir plan*, imar plan*
ar تخطيط عمراني, تخطيط المدن
fa شهرساز*, برنامه ریزی شهری

@gis activity GIS og kart +listed
nb gis, arcgis, qgis, kartdata*, geodata*, kartograf*
en gis, cartograph*, geospatial, mapping
de gis, geoinformat*, kartograf*
fr cartograph*, sig, géomatique
es cartograf*, sig
it sig, cartograf*
pt sig
ro sig
pl gis, kartograf*, geoinformat*
uk гіс, картограф*
ru гис, картограф*
tr cbs, gis, harita mühendis*
ar نظم المعلومات الجغرافيه
fa سیستم اطلاعات جغرافیایی, gis

@integrering activity integreringsarbeid +employer in=flyktninger
nb fra|frå|innen|innenfor|innan|med|på integrering|inkludering|flyktninger|mangfold i offentlig|offentleg|kommunal|statlig|forvaltninga|forvaltningen|kommune|stat, fra|frå|innen|innenfor|innan|med|på integrering|inkludering|flyktninger|mangfold og|eller integrering|inkludering|flyktninger|mangfold i offentlig|offentleg|kommunal|statlig|forvaltninga|forvaltningen|kommune|stat
en in|with integration|refugees|inclusion in|within the|public|local|central
nb integrering*, introduksjonsprogram*, flyktningkonsulent*, flyktningarbeid*, flyktningtjenest*, bosetting av flyktninger, mangfold*, inkludering*, minoritetsrådgiver*, programrådgiver*
sv integration*, flyktingmottag*, etablering*
da integration*, flygtning*
en integration of, refugee integration, refugee worker, resettlement, refugee services, migrant integration, inclusion of, diversity
de integration*, flüchtlingsarbeit*, flüchtlingsbetreu*, migrationsberat*
fr intégration des, accueil des réfugiés
es integración de, inmigrantes, refugiados
ro integrarea ~ migranți*|refugiați*
pl integracj* ~ cudzoziem*|rodzin*|uchodź*, uchodźc*, projektu integracyjnego
uk інтеграці* ~ біженц*|переселенц*|мігрант*, внутрішньо переміщен*
ru интеграци* ~ беженц*|мигрант*
tr mülteci*, entegrasyon*, göçmen*
ar لاجئين, اندماج
fa پناهندگان, پناهجویان

@salg activity salg +about
nb salgsingeniør*
en sales engineer*
de vertriebsingenieur*
fr ingénieur* commercial*, technico-commercial*
nb selger*, salg, salgs*, telefonsalg*, kundeansvarlig*, key account*, seljar*, *selger, salgssjef*, salgskonsulent*
sv säljare, försälj*, *säljare
da sælger*, salg, salgs*
en sales, salesperson, salesman, account manager, sales representative, sales manager, key account
de verkauf*, vertrieb*, verkäuf*, außendienst*
nl verkoop*, verkoper
fr vente, vendeu*, commercial*, ventes
es ventas, vendedor*, comercial, dependient*
it vendit*, commess*, commerciale
pt vendas, vendedor*
ro vânzăr*, vânzător*, agent de vânzări
pl sprzedaż*, sprzedawc*, handlowiec, przedstawiciel* handlow*, doradca klienta
uk продаж*, продавец*, продавчин*, торгов* представник*
ru продаж*, продавец*, продавц*, продавщиц*, торгов* представител*
bg продажби, продавач*
bs prodaj*, prodavač*
lt pardavim*, pardavėj*
lv pārdevēj*
tr satış*, tezgahtar*
ar مبيعات, بائع*, بيع
fa فروش, فروشنده*
so iibiye*, iibinta
ur سیلز, دکاندار
ti ሸያጣይ, መሸጣ
am ሽያጭ, ሻጭ

@butikkarbeid activity butikkarbeid < salg in=butikk
nb butikkmedarbeider*, butikkmedarbeidar*, butikkarbeid*, kassemedarbeider*, kasse, butikkselger*, ekspeditør*, butikkansatt*, kassearbeid*
sv butiksbiträde*, kassör*
da butiksassistent*, kassemedarbejder*
en shop assistant*, store clerk*, cashier*, retail assistant*, sales assistant*, store assistant*, shopkeeper
de kassierer*, verkäufer*, kasse, einzelhandelskauf*
fr caissi*, employé* de magasin, vendeu*
es cajer*, dependient*
it cassier*, commess*
ro casier*, vânzător*, lucrător comercial
pl kasjer*, sprzedawc*
uk касир*, продавец*, продавчин*
ru кассир*, продавец*, касс*
lt kasinink*, pardavėj*
tr kasiyer*, tezgahtar*
ar كاشير, امين صندوق
fa صندوقدار*, فروشنده*
so khasnaji*
ti ሓላፊ ኪስ

@bankarbeid activity bankrådgivning in=bank
nb bankrådgiv*, kredittanaly*, finansiell rådgiv*, bankmedarbeid*, lånekonsulent*, kundebehandler i bank
en bank clerk, bank teller, loan officer, credit analyst, financial adviser, financial advisor, banker, relationship manager
de bankkauf*, kreditsachbearbeit*, bankberat*
fr conseiller bancaire, chargé de clientèle banque
es asesor financiero, cajero de banco, empleado de banca
ro consilier bancar, ofițer de credite
pl doradca bankowy, analityk kredytowy, kasjer bankowy
uk банківськ* прац*, кредитн* експерт*
ru кредитн* эксперт*, банковск* работник*
tr bankacı, kredi uzmanı
ar موظف بنك, مصرفي
fa کارمند بانک, تحویلدار بانک

@skadeoppgjor activity skadeoppgjør in=forsikring
nb skadesaksbehandl*, skadeoppgjør*, skadebehandl*, forsikringsoppgjør*, saksbehandler skade, forsikringsrådgiv*, skadekonsulent*
sv skadereglerare*, skadehandlägg*
da skadebehandl*, forsikringsrådgiver*
en claims handler*, claims adjuster*, insurance claims, loss adjuster*, underwriter*, insurance agent*
de schadenregulier*, schadensachbearbeit*, schadenbearbeit*, kfz-schäden, sachbearbeiter* schaden*
fr gestionnaire sinistres, indemnisation, sinistres
es siniestros, tramitador* de siniestros, perito de seguros
it liquidatore, sinistri
ro daune, inspector daune
pl likwidator* szkód, likwidacj* szkód
uk врегулюван* збитк*, страхов* агент*
ru урегулирован* убытк*, страхов* агент*
tr hasar dosya*, hasar uzman*
ar تسويه المطالبات, مطالبات التامين
fa ارزیابی خسارت, کارشناس خسارت

@eiendom activity eiendomsforvaltning og megling
nb fra|frå|innen|innenfor|innan|med|på eiendom|eiendomsforvaltning|eiendomsutvikling|matrikkel i offentlig|offentleg|kommunal|statlig|forvaltninga|forvaltningen|kommune|stat, fra|frå|innen|innenfor|innan|med|på eiendom|eiendomsforvaltning|eiendomsutvikling|matrikkel og|eller eiendom|eiendomsforvaltning|eiendomsutvikling|matrikkel i offentlig|offentleg|kommunal|statlig|forvaltninga|forvaltningen|kommune|stat
en in|with property|estates|facilities in|within the|public|local|central, in|with real estate in|within the|public|local|central
nb eiendomsforvalt*, eiendomsmegl*, utleie*, boligforvalt*
en real estate agent*, property manage*, estate agent*, facility manage*, facilities manage*
de immobilien*, hausverwalt*, facility manag*
fr agent immobilier, gestion immobilière
es inmobiliari*
pl nieruchomoś*
ro imobiliar*
tr emlak*
ar عقارات
fa املاک

@undervisning_kurs activity kursholding og opplæring
nb kursholder*, kursled*, holdt kurs, instruktør*, foredragshold*, opplæringsansvarlig*, kursinstruktør*, kompetanseutvikling*
sv kursledare*, utbildare, instruktör*
da kursusleder*, underviser*, instruktør*
en trainer, training officer, training of staff, facilitator, instructor, held courses, training coordinator
de trainer, trainerin, dozent*, schulungsleit*, kursleiter*
fr formateur*, formatrice*
es formador*, instructor*
it formator*, istruttor*
ro formator*, trainer, instructor*
pl trener*, szkoleniow*, instruktor*
uk тренер*, інструктор*
ru тренер*, инструктор*
tr eğitmen*
ar مدرب*
fa مربی آموزش, مدرس دوره
so tababare*
lt instruktor*

@skatt activity skatt og avgift
nb fra|frå|innen|innenfor|innan|med|på skatt|avgift|merverdiavgift i offentlig|offentleg|kommunal|statlig|forvaltninga|forvaltningen|kommune|stat, fra|frå|innen|innenfor|innan|med|på skatt|avgift|merverdiavgift og|eller skatt|avgift|merverdiavgift i offentlig|offentleg|kommunal|statlig|forvaltninga|forvaltningen|kommune|stat
en in|with tax|taxation|revenue|vat in|within the|public|local|central
nb avgift*, avgifter
nb skatt*, skatterett*, merverdiavgift*, mva, avgiftsrett*, skatterådgiv*, skattejurist*, ligning*
sv skatt*, moms
da skat, moms, skatteret*
en tax, taxation, tax advis*, tax consultant*, tax law, vat, tax accountant*
de steuerberat*, steuerfach*, steuer, steuern, steuerrecht*, umsatzsteuer*
nl belasting*, fiscalist*
fr fiscal*, fiscalist*, impôt*, tva
es fiscal, asesor fiscal, asesora fiscal, tributari*, impuesto*, iva
it fiscal*, tributari*
pt fiscal, tributári*
ro fiscal*, impozit*, consultant fiscal
pl podat*, doradc* podatkow*, vat
uk податк*, податков*
ru налог*, налогов*
bs porez*
lt mokesči*
tr vergi*, mali müşavir*
ar ضرائب, ضريب*
fa مالیات*
so canshuur*

@inkasso activity kreditt og inkasso
nb inkasso*, kreditt*, innfordring*, purring*
sv inkasso*, kredit*
da inkasso*, kredit*
en debt collect*, credit control*, collections agent*, credit analyst*, accounts receivable
de inkasso*, mahnwesen*, kreditsachbearbeit*, forderungsmanag*
fr recouvrement*
es recobro*, cobranza*, gestión de cobros
pl windykac*, windykator*
uk стягненн* борг*
ru взыскани* долг*, коллектор*
ro recuperare creanțe, colectare creanțe
lt skolų išieškoj*
tr tahsilat*, alacak takib*

@pasientadmin activity pasientadministrasjon < kontorarbeid
nb pasientadministra*, timebestilling*, innleggelseskontor*, pasientkoordinator*
en patient administration, patient coordinator*, medical receptionist*, admissions officer*, ward clerk*
de patientenaufnahme*, patientenverwaltung*
fr secrétariat médical, accueil des patients
es admisión de pacientes
pl rejestrac* medyczn*, rejestratork*

@museum activity museum og kulturminner < kultur
nb museum*, museer, konservator*, kulturminne*, kulturvern*, museumspedagog*, kurator*
sv museum*, museer, konservator*, antikvarie*
da museum*, museer, museumsinspekt*
en museum*, curator*, heritage, conservator, museum educator*, archaeolog*
de museum*, museen, kurator*, denkmalpfleg*, restaurator*
nl museum*, conservator
fr musée*, conservateur* de musée, conservatrice* de musée, patrimoine
es museo*, conservador* de museo, restaurador* de arte
it museo, musei, curatore, curatrice
pt museu*, conservador* de museu
ro muze*, muzeograf*
pl muze*, kustosz*, zabytk*
uk музей*, музеє*, музеєзнав*
ru музей*, музее*, хранител* фонд*
bs muzej*, kustos*
lt muziej*
tr müze*
ar متحف, متاحف
fa موزه*

@vannverk activity drift av vann- og avløpsanlegg in=vann_avlop
nb vannverk*, renseanlegg*, vannverksoperatør*, driftsoperatør vann*, driftsoperatør va, drift ~ vann|avløp*|avløpsanlegg*|vannforsyning*|avløpsnett*
en water treatment operator*, wastewater operator*, waterworks
de klärwärter*, wasserwerk*
es operador de depuradora
pl operator oczyszczalni
uk оператор очисн*
ru оператор очистн*

@datavarehus activity datavarehus < dataanalyse
nb datavarehus*, etl*, dataplattform*
en data warehouse*, etl, data pipeline*, data engineer*, bi developer*
de datawarehouse*
pl hurtowni* danych
uk сховищ* даних
ru хранилищ* данных

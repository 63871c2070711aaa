# Economics, statistics, steering, procurement, staff and digitisation as postings name them.

@registerdata skill registerdata og mikrodata +listed
nb registerdata*, mikrodata*, registerkobl*, kobling av data, paneldata*, datakobling*
sv registerdata*, mikrodata*
da registerdata*, mikrodata*
fi rekisteriaineisto*, mikroaineisto*
nl microdata, registerdata
de registerdaten, mikrodaten, verwaltungsdaten
en register data, registry data, microdata, micro data, administrative data, record linkage, linked data sets, panel data
fr microdonnées, données administratives, données de registre
es microdatos, registros administrativos, datos administrativos
pt microdados, dados administrativos
it microdati, dati amministrativi
ro microdate, date administrative
pl mikrodan*, dan* administracyjn*, dan* rejestrow*
cs mikrodat*, administrativní* dat*
bs mikropodac*, administrativn* podac*
ru микродан*, административн* данны*
uk мікродан*, адміністративн* дан*
tr mikro veri, idari kayıt*, mikro veriler
ar بيانات جزييه, السجلات الاداريه, بيانات السجلات
fa داده‌های خرد, داده های ثبتی

@statistikkprogram_sas skill SAS < statistikkverktoy +listed
en sas eg, sas programming, sas base, sas enterprise guide
@eviews skill økonometriprogram < statistikkverktoy +listed
en eviews, gretl, oxmetrics, gams, dynare, limdep
@nvivo skill NVivo +listed
en nvivo, atlas.ti, maxqda
@r_sprak skill R < rlang +listed
nb R! + stata|python|spss|sas|sql|matlab|rstudio|tidyverse|statistik*|statistisk*|statistic*|estadístic*|statystyk*|статистик*|dataanalys*|ekonometri*|økonometri*|econometr*|julia|excel
@+okonometri
nn økonometri*, regresjonsanalys*
sv ekonometri*, regressionsanalys*
da økonometri*, regressionsanalys*
fi ekonometri*, regressio*
nl econometri*, regressieanalys*
es análisis de regresión, series temporales, datos de panel
pt econometri*, regressão, séries temporais
it econometri*, regressione, serie storiche
ro econometri*, regresie, serii de timp
cs ekonometri*, regresn*, časov* řad*
hu ökonometri*, regresszió*, idősor*
bg иконометри*, регресионн*
sr економетри*, регресион*
lt ekonometri*, regresij*
lv ekonometri*, regresij*
et ökonomeetri*, regressioon*
sq ekonometri*, regresion*
el οικονομετρί*, παλινδρόμησ*
tr ekonometri*, regresyon*, zaman serileri
ar اقتصاد قياسي, قياسي, انحدار
fa اقتصادسنجی, اقتصاد سنجی, رگرسیون
ur اکانومیٹرکس
vi kinh tế lượng

@etatsstyring skill etats- og virksomhetsstyring
nb etatsstyring*, tildelingsbrev*, styringsdialog*, eierstyring*, virksomhetsstyring*, mål- og resultatstyring*, målstyring*, styringsdata*, styringsparameter*, resultatmål*, virksomhetsplan*, økonomireglement*, styring av underliggende
nn etatsstyring*, verksemdsstyring*, mål- og resultatstyring*
sv myndighetsstyrning*, regleringsbrev*, verksamhetsstyrning*, målstyrning*
da resultatkontrakt*, virksomhedsstyring*, målstyring*, mål- og resultatstyring
fi tulosohjau*, tulossopimus*
nl prestatiesturing, prestatie-indicator*, resultaatgericht*
de zielvereinbarung*, fachaufsicht, wirkungsorientiert*, kennzahlensteuerung, steuerung nachgeordneter
en performance management of agencies, agency governance, performance management, management by objectives, key performance indicators, kpi, kpis, corporate governance, performance framework*, letter of allocation
fr pilotage par la performance, contrat* d'objectifs, tutelle des opérateurs, gestion par objectifs, indicateurs de performance
es dirección por objetivos, gestión por objetivos, indicadores de gestión, contrato-programa
pt gestão por objetivos, indicadores de desempenho, quar
it gestione per obiettivi, indicatori di performance, controllo strategico
ro management* prin obiective, indicatori de performanță
pl zarządzani* przez cele, wskaźnik* efektywnoś*, budżet* zadaniow*
cs řízení podle cílů, ukazatel* výkonnosti
bs upravljanj* učink*, pokazatelj* učink*
ru ключев* показател*, кпэ, управлени* по целям
uk ключов* показник*, управлінн* за цілями
tr performans yönetimi, performans göstergeleri, hedeflerle yönetim
ar مؤشرات الاداء, الاداره بالاهداف, اداره الاداء
fa شاخص‌های عملکرد, شاخص های عملکرد, مدیریت عملکرد

@statsbudsjett activity budsjettprosess i staten < okonomistyring
nb statsbudsjett*, budsjettprosess*, budsjettproposisjon*, revidert nasjonalbudsjett*, satsingsforslag*, handlingsprogram og økonomiplan, økonomiplan*
sv statsbudget*, budgetproposition*, budgetprocess*
da finanslov*, budgetproces*
fi valtion talousarvio*
nl rijksbegroting, begrotingsproces*
de bundeshaushalt*, haushaltsaufstellung*, haushaltsplan*, staatshaushalt*
en state budget*, national budget*, budget process, government budget*, budget bill
fr budget de l'état, loi de finances, projet de loi de finances
es presupuestos generales, presupuesto del estado
pt orçamento do estado
it bilancio dello stato, legge di bilancio
ro bugetul* de stat
pl budżet* państwa, ustaw* budżetow*
cs státní* rozpočt*
hu központi költségvetés, állami költségvetés
bs državn* budžet*, budžetsk* proces*
bg държавен бюджет, държавния бюджет
ru государственн* бюджет*, госбюджет*, бюджетн* процесс*
uk державн* бюджет*, держбюджет*, бюджетн* процес*
lt valstybės biudžet*
lv valsts budžet*
et riigieelarve*
tr devlet bütçe*, merkezi yönetim bütçe*
ar ميزانيه الدوله, موازنه الدوله, موازنه عامه
fa بودجه دولت, لایحه بودجه, بودجه کل کشور

@okonomirapportering activity økonomirapportering < okonomistyring
nb økonomirapport*, tertialrapport*, månedsrapport*, regnskapsrapport*, økonomisk rapportering
sv ekonomisk rapportering, delårsrapport*
da økonomirapport*
fi talousraport*
nl financiële rapportage*
de finanzberichterstatt*, finanzberichte, berichtswesen
en financial reporting, budget forecast*, financial forecast*, management reporting
fr reporting financier, prévisions budgétaires, prévisions financières
es informes financieros, previsiones presupuestarias, reporting financiero
pt relatórios financeiros, reporte financeiro
it reportistica finanziaria, reporting finanziario, previsioni finanziarie
ro raportare financiară, raportări financiare
pl sprawozdawczość finansow*, raportowani* finansow*, prognoz* finansow*
cs finanční výkaz*, finanční reporting
hu pénzügyi jelentés*, pénzügyi riport*
bs finansijsk* izvještavanj*, financijsk* izvješćivanj*, finansijsk* izveštaj*
ru финансов* отчетност*, финансов* отчётност*
uk фінансов* звітн*
lt finansin* ataskait*
lv finanšu pārskat*
tr finansal raporlama, mali raporlama, bütçe tahmin*
ar تقارير ماليه, تنبؤات ماليه, توقعات ماليه
fa گزارشگری مالی, گزارش های مالی, گزارش‌های مالی

@prognoser skill prognoser +listed
nb prognose*, framskriv*, fremskriv*
sv prognoser, framskrivning*
da prognoser, fremskrivning*
fi ennuste*, ennusta*
nl prognose*, voorspellingsmodel*
de prognosen, prognosemodel*
en forecast*, projections
fr prévisions
es previsiones, pronóstico*, proyecciones
pt previsões, projeções
it previsioni, proiezioni
ro prognoz*
pl prognoz*
cs prognóz*, predikc*
hu előrejelz*
bs prognoz*, projekcij*
ru прогноз*
uk прогноз*
bg прогноз*
lt prognoz*
lv prognoz*
et prognoos*
tr tahmin model*, öngörü*
ar تنبؤات, توقعات
fa پیش بینی, پیش‌بینی
zh *预测*
@kostra skill KOSTRA
nb kostra*

@portefoljestyring activity porteføljestyring
nb porteføljestyr*, prosjektportefølje*, porteføljeleder*, porteføljeforvalt*, porteføljekontor*
sv portföljstyrning*, projektportfölj*
da porteføljestyring*, projektportefølje*
fi salkunhallin*, projektisalk*
nl portfoliomanage*
de portfoliomanage*, projektportfolio*
en portfolio management, project portfolio*, programme management office, pmo
fr gestion de portefeuille*, portefeuille de projets
es gestión de cartera*, cartera de proyectos
pt gestão de portfólio*, carteira de projetos
it gestione del portafoglio, portafoglio progetti
ro portofoliu* de proiecte
pl zarządzani* portfelem, portfel* projektów
cs portfolio projektů, řízení portfolia
ru портфел* проектов
uk портфел* проєктів, портфел* проектів
tr portföy yönetim*, proje portföy*
ar محفظه المشاريع, اداره المحافظ
fa مدیریت سبد پروژه, پورتفولیو

@gevinst skill gevinstrealisering
nb gevinstrealis*, gevinststyr*, nytterealis*
sv nyttorealiser*, effekthemtagning*
da gevinstrealiser*
en benefits realisation*, benefits realization*, benefits management

@kravspesifikasjon skill kravspesifikasjon +listed
nb kravspesifik*, kravstill*, kravarbeid*, kravhåndter*, behovsanalys*, brukerhistorie*
sv kravspecifik*, kravställ*, kravhanter*
da kravspecifik*, kravstill*
fi vaatimusmäärit*
nl programma van eisen, requirements, eisenpakket
de anforderungsanalys*, pflichtenheft*, lastenheft*, anforderungsmanage*, leistungsbeschreibung*
en requirements specification*, requirements analys*, requirements engineering, requirements gathering, requirement specification*, user stories, specification writing, business requirements
fr cahier* des charges, recueil des besoins, expression des besoins
es pliego* de prescripciones, especificación de requisitos, análisis de requisitos, toma de requisitos
pt caderno de encargos, levantamento de requisitos, especificação de requisitos
it capitolat*, analisi dei requisiti, raccolta requisiti
ro caiet* de sarcini, specificați* de cerințe, analiz* cerințelor
pl specyfikacj* wymagań, analiz* wymagań, opis przedmiotu zamówienia
cs specifikac* požadavk*, analýz* požadavk*
bs specifikacij* zahtjev*, analiz* zahtjev*
ru техническ* задани*, сбор требований, анализ требований, спецификаци* требований
uk технічн* завдан*, технічн* специфікац*, збір вимог, аналіз вимог
lt technin* specifikacij*, reikalavim* analiz*
lv tehnisk* specifikācij*, prasību analīz*
tr teknik şartname*, gereksinim analizi, ihtiyaç analizi
ar كراسه الشروط, تحليل المتطلبات, مواصفات المتطلبات
fa تحلیل نیازمندی*, شرح نیازمندی*

@dpia skill personvernkonsekvenser < personvern
nb dpia, personvernkonsekvens*, vurdering av personvernkonsekvens*
en dpia, dpias, data protection impact
de datenschutz-folgenabschätz*
fr aipd, analyse* d'impact relative* à la protection des données
es evaluación de impacto en la protección de datos, eipd
pl ocen* skutków dla ochrony danych

@datamodellering skill datamodellering +listed
nb datamodell*, informasjonsmodell*, begrepsmodell*
sv datamodell*, informationsmodell*
da datamodell*
fi tietomalli*
nl datamodel*
de datenmodell*
en data model*, database design, information model*, dimensional model*
fr modélisation de données, modélisation des données
es modelado de datos, modelación de datos
pt modelação de dados, modelagem de dados
it modellazione dei dati, modellazione dati
ro modelare* datelor, modelare* de date
pl modelowani* danych, model* danych
cs datov* model*
bs modeliranj* podataka
ru моделирован* данных, проектирован* баз данных
uk моделюван* даних
tr veri modelleme
ar نمذجه البيانات
fa مدل سازی داده, مدل‌سازی داده

@ki skill kunstig intelligens og språkmodeller +listed
nb kunstig intelligens*, språkmodell*, generativ ki, ki-verktøy*, ki-løsning*, KI!
sv artificiell intelligens, språkmodell*, generativ ai
da kunstig intelligens, sprogmodel*
fi tekoäly*, kielimalli*
nl kunstmatige intelligentie, taalmodel*
de künstlich* intelligenz, sprachmodell*
en artificial intelligence, language model*, llm, llms, generative ai, nlp, natural language processing, genai, AI!
fr intelligence artificielle, grands modèles de langage
es inteligencia artificial, modelos de lenguaje
pt inteligência artificial, modelos de linguagem
it intelligenza artificiale, modelli linguistici
ro inteligenț* artificial*
pl sztuczn* inteligencj*, model* językow*
cs uměl* inteligenc*, jazykov* model*
hu mesterséges intelligenci*
bs vještačk* inteligencij*, umjetn* inteligencij*, veštačk* inteligencij*
sr вештачк* интелигенциј*
bg изкуствен интелект, изкуствения интелект
ru искусственн* интеллект*, языков* модел*, нейросет*
uk штучн* інтелект*, мовн* модел*, нейромереж*
lt dirbtin* intelekt*
lv mākslīg* intelekt*
et tehisintellekt*, tehisaru*
sq inteligjenc* artificiale
el τεχνητή νοημοσύνη, τεχνητής νοημοσύνης
tr yapay zeka*
ar ذكاء اصطناعي
fa هوش مصنوعی
ur مصنوعی ذہانت
hi कृत्रिम बुद्धिमत्ता
so sirdoonka macmalka
vi trí tuệ nhân tạo
zh *人工智能*, *大模型*
@rpa skill robotisering av prosesser +listed
nb robotisering*, rpa, prosessautomat*
en robotic process automation, rpa, uipath^, blue prism
de prozessautomatis*
es automatización robótica
pl robotyzacj* procesów
uk роботизаці*
ru роботизаци*
@etl skill ETL +listed
en etl, elt, ssis, informatica powercenter, talend, data pipeline*, airflow
@testledelse activity testledelse < testing ledelse
nb testledelse*, testleder*, testleiar*, testansvarlig*
sv testledning*, testledare*
da testledelse*, testleder*
de testmanag*, testleit*
en test lead*, test manag*, qa lead, qa manager
fr responsable de tests, test manager
es jefe de pruebas, líder de pruebas
pl kierownik testów, test manager
uk керівник тестування
ru руководитель тестирования
@systemforvaltning skill forvaltning av fagsystem
nb fagsystem*, systemforvalt*, applikasjonsforvalt*, systemansvar*, systemeier*, superbruker*, systemadministr* ~ fagsystem*
nn fagsystem*, systemforvalt*
sv systemförvalt*, verksamhetssystem*, systemägar*
da systemforvalt*, fagsystem*, systemejer*, superbruger*
fi järjestelmän pääkäyttäj*, pääkäyttäj*
nl functioneel beheer*, applicatiebeheer*
de fachverfahren*, anwendungsbetreu*, fachanwendung*, key user
en application management, system owner*, super user*, superuser*, application administrat*, key user*, business application*
fr administrateur fonctionnel, applications métier, logiciels métiers, référent applicatif
es administración de aplicaciones, usuario clave, aplicaciones corporativas
pl administrator aplikacji, key user, utrzymani* aplikacji
ru сопровожден* информационн* систем, ключев* пользовател*
uk супров* інформаційн* систем, ключов* користувач*
tr uygulama yönetim*, anahtar kullanıcı
@ssa skill statens standardavtaler
nb ssa, standardavtale*, statens standardavtal*
@kategoristyring skill kategoristyring
nb kategoristyr*, kategorileder*, kategoriledelse*
sv kategoristyr*, kategoriledare
en category management, category manager*
de warengruppenmanage*
fr gestion par catégorie*, acheteur catégorie
es gestión por categorías
pl zarządzani* kategori*
@rammeavtale skill rammeavtaler
nb rammeavtale*, minikonkurranse*
sv ramavtal*
da rammeaftal*
fi puitejärjestel*, puitesopimu*
nl raamovereenkomst*, raamcontract*
de rahmenvertr*, rahmenvereinbar*
en framework agreement*, framework contract*, mini-competition*
fr accord*-cadre*, accords-cadres, accord-cadre
es acuerdo* marco, acuerdos marco
pt acordo* quadro, acordos-quadro
it accord* quadro
ro acord* cadru, acorduri-cadru, acord-cadru
pl umow* ramow*, umów ramowych
cs rámcov* smlouv*, rámcov* dohod*
hu keretszerződés*, keretmegállapodás*
bs okvirn* sporazum*
bg рамков* споразумени*
ru рамочн* соглашен*, рамочн* договор*
uk рамков* угод*
lt preliminari* sutart*
lv vispārīg* vienošan*
et raamleping*
tr çerçeve anlaşma*, çerçeve sözleşme*
ar اتفاقيات اطاريه, اتفاقيه اطاريه
fa قرارداد چارچوب

@nav_refusjon skill refusjoner
nb refusjon*, sykepengerefusjon*
sv ersättning* från försäkringskassan
da refusion*
en reimbursement*
@onboarding skill onboarding
nb onboarding*, introduksjon av nyansatt*, mottak av nyansatt*
en onboarding, induction of new*, new hire orientation
de einarbeitung neuer, onboarding
fr intégration des nouveaux, accueil des nouveaux
es incorporación de nuevos empleados, plan de acogida
it inserimento nuovi assunti
pl wdrażani* nowych pracowników, wdrażani* pracowników
ru адаптаци* персонал*, адаптаци* новых, онбординг
uk адаптаці* персонал*, адаптаці* нових, онбординг
tr işe alıştırma, oryantasyon
@tariff skill tariffavtaler og lønnsforhandlinger
nb hovedtariffavtale*, tariffavtale*, lønnsforhandl*, lokale forhandling*, hovedavtale*, medbestemm*, partssamarbeid*
nn lønsforhandl*, hovudtariffavtal*
sv löneförhandl*, kollektivavtal*, medbestämmand*, lönerevision*
da lønforhandl*, overenskomst*, medbestemmels*
fi työehtosopimu*, palkkaneuvottelu*
nl cao-onderhandel*, loononderhandel*, medezeggenschap
de tarifverhandl*, tarifvertrag*, lohnverhandl*, mitbestimm*, tvöd
en collective agreement*, collective bargaining, pay negotiation*, wage negotiation*, union negotiation*, salary negotiation*, industrial relations
fr négociation* salarial*, convention* collective*, négociations annuelles obligatoires, dialogue social
es convenio* colectivo*, negociación colectiva, negociación salarial
pt negociação coletiva, convenções coletivas
it contrattazione collettiva, contratt* collettiv*, relazioni sindacali
ro contract* colectiv*, negociere colectivă, negocieri salariale
pl układ* zbiorow*, negocjacj* płacow*, związk* zawodow*
cs kolektivn* smlouv*, kolektivní* vyjednáv*
hu kollektív szerződés*, bértárgyalás*
bs kolektivn* ugovor*, kolektivn* pregovor*
ru коллективн* договор*
uk колективн* догов*
lt kolektyvin* sutart*
tr toplu sözleşme*, toplu iş sözleşme*
ar مفاوضات جماعيه, اتفاقيات جماعيه
fa پیمان جمعی

@sykefravaer skill sykefraværsoppfølging
nb sykefravær*, ia-arbeid*, ia-avtale*, sykmeldt*, dialogmøte*, tilrettelegging ~ sykmeldt*, oppfølging av sykmeldt*, inkluderende arbeidsliv
nn sjukefråvær*, sjukmeld*
sv sjukfrånvaro*, sjukskriv*, rehabiliteringsutred*
da sygefravær*, sygemeldt*
fi sairauspoissaolo*
nl ziekteverzuim*, verzuimbegeleid*, poortwachter
de krankenstand*, wiedereingliederung*, bem-verfahren, betriebliches eingliederungsmanagement
en sickness absence*, sick leave*, absence management, return to work, return-to-work
fr absentéisme, arrêts maladie, arrêts de travail, retour à l'emploi, maintien dans l'emploi
es absentismo, bajas médicas, incapacidad temporal, bajas laborales, reincorporación laboral
pt absentismo, baixas médicas
it assenteismo, assenze per malattia
ro concedii medicale, concedi* medical*
pl absencj* chorobow*, zwolnie* lekarski*, powrót do pracy
cs pracovní* neschopnost*, nemocens*
hu táppénz*
bs bolovanj*
bg болнични, отпуск по болест
ru больничн* лист*, временн* нетрудоспособн*
uk лікарнян* лист*, тимчасов* непрацездатн*
lt nedarbingum*
lv darbnespēj*
tr hastalık izni, işe dönüş, rapor takibi
ar اجازات مرضيه, اجازه مرضيه, غياب مرضي
fa مرخصی استعلاجی, بازگشت به کار

@medarbeiderundersokelse skill medarbeiderundersøkelser
nb medarbeiderundersøk*, 10-faktor*, arbeidsmiljøundersøk*, medarbeidersamtale*
sv medarbetarundersök*, medarbetarenkät*
da medarbejderundersøg*, trivselsmåling*, apv
en employee survey*, employee engagement survey*, staff survey*
de mitarbeiterbefrag*
fr enquête* ~ salariés|collaborateurs|personnel
es encuesta* de clima, clima laboral
pl badani* satysfakcji pracownik*, badani* zaangażowania

@kompetanseutvikling skill kompetanse- og organisasjonsutvikling
nb kompetanseutvikl*, kompetanseplan*, e-læring*, elæring*, kompetansekartlegg*, kompetanseheving*, læringsdesign*, organisasjonsutvikl*, medarbeiderutvikl*
nn kompetanseutvikl*, organisasjonsutvikl*, e-læring*
sv kompetensutveckl*, e-lärande*, organisationsutveckl*
da kompetenceudvikl*, e-læring*, organisationsudvikl*
fi osaamisen kehittä*, verkko-oppimi*
nl deskundigheidsbevordering, organisatieontwikkel*, e-learning, talentontwikkel*
de personalentwickl*, organisationsentwickl*, e-learning, weiterbildungskonzept*
en e-learning, elearning, learning and development, staff development, competence development, organisational development, organizational development, capacity building, talent development, professional development of staff, staff training
fr développement des compétences, plan de formation, e-learning, formation en ligne, développement organisationnel
es desarrollo de competencias, plan de formación, e-learning, desarrollo organizacional, formación del personal
pt desenvolvimento de competências, plano de formação, e-learning, desenvolvimento organizacional
it sviluppo delle competenze, sviluppo organizzativo, formazione del personale, e-learning
ro dezvoltare* competențe*, dezvoltare* profesional*, e-learning, formare* personalului
pl rozw* kompetencji, szkoleni* pracownik*, e-learning*, rozw* organizac*
cs rozvoj zaměstnanců, rozvoj kompetencí, e-learning*, vzdělávání zaměstnanců
hu kompetenciafejlesz*, szervezetfejlesz*, e-learning
bs razvoj kompetencija, razvoj zaposlenih, e-učenj*, obuk* zaposlenih
ru развити* персонал*, обучени* персонал*, электронн* обучени*, развити* компетенц*
uk розвит* персонал*, навчан* персонал*, електронн* навчан*, розвит* компетенц*
lt kompetencij* ugdym*, darbuotojų mokym*, e. mokym*
lv kompetenču attīst*, darbinieku apmācīb*
et pädevuste arend*, personali arend*
tr yetkinlik geliştirme, e-öğrenme, organizasyonel gelişim, personel eğitim*
ar تطوير الكفاءات, تنميه المهارات, تدريب الموظفين, بناء القدرات, تعلم الكتروني, تطوير تنظيمي
fa توسعه شایستگی, آموزش کارکنان, توسعه سازمانی, یادگیری الکترونیکی
vi phát triển năng lực, đào tạo nhân viên
zh *员工培训*, *能力建设*

@vernerunde skill vernerunder
nb vernerund*, sikkerhetsrunde*
en safety inspection round*, safety walk*, safety rounds, workplace inspection*, safety walkdown*
de arbeitsplatzbegehung*, sicherheitsbegehung*
sv skyddsrond*
da arbejdsmiljørunder*, apv-runder*
@hms_kurs skill HMS-kurs +listed
nb hms-kurs*, grunnkurs i arbeidsmiljø*, 40-timers*, 40 timers*, 40-timerskurs*, verneombudskurs*, hms-grunnkurs*
sv bam-utbildning*, arbetsmiljöutbildning*
da arbejdsmiljøuddannelse*
en nebosh, iosh, osha 30, osha 10, health and safety course*, occupational safety training, working environment course
de fachkraft für arbeitssicherheit, sicherheitsbeauftragte*
fr formation sécurité, habilitation sécurité
es prevención de riesgos laborales, técnico en prl, curso de prevención
pt segurança e higiene no trabalho
it corso sicurezza sul lavoro, rspp, rls
ro curs ssm
pl szkoleni* bhp, kurs* bhp
cs školení bozp
ru курс* по охране труда, обучени* по охране труда
uk навчан* з охорони праці, курс* з охорони праці
tr isg eğitim*, iş güvenliği eğitim*
ar دوره السلامه المهنيه, السلامه والصحه المهنيه
fa دوره ایمنی, ایمنی و بهداشت کار

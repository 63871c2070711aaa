# Laboratory, research, further clinical work, operations, and programs known by their names.

@cellekultur skill cellekultur +listed
nb cellekultur*, celledyrk*
sv cellodling*
da celledyrkning*, cellekultur*
fi soluviljel*
nl celkweek*
de zellkultur*
en cell culture*, tissue culture*
fr culture* cellulaire*
es cultivo* celular*
pt cultura* de células, cultura* celular*
it colture cellulari, coltura cellulare
ro culturi celulare, culturilor celulare
pl hodowl* komór*, hodowl* komórk*
cs buněčn* kultur*
hu sejtkultúr*, sejttenyészt*
bs kultur* stanic*, ćelijsk* kultur*
ru культур* клеток, клеточн* культур*
uk культур* клітин, клітинн* культур*
lt ląstelių kultūr*
tr hücre kültür*
ar زراعه الخلايا
fa کشت سلول*
zh *细胞培养*
@elektronmikroskopi skill mikroskopi +listed
nb elektronmikroskop*, mikroskop*
en electron microscop*, microscop*, confocal
sv mikroskop*, elektronmikroskop*
de elektronenmikroskop*, mikroskopi*
fr microscopi*
es microscop*
pl mikroskop*
ru микроскоп*
uk мікроскоп*
tr mikroskop*
ar مجهر الكتروني, مجهري
fa میکروسکوپ*
@flowcytometri skill flowcytometri +listed
nb flowcytometri*, væskestrømscytometri*
en flow cytometry, facs analysis
de durchflusszytometr*
fr cytométrie*
es citometría*
pl cytometri*
ru цитометри*
uk цитометрі*
sv flödescytometri*
@dyreforsok skill dyreforsøk +listed
nb dyreforsøk*, forsøksdyr*, felasa
sv djurförsök*, försöksdjur*
da dyreforsøg*, forsøgsdyr*
fi koe-eläin*, eläinkoe*
nl dierproeven, proefdier*
de tierversuch*, versuchstier*
en animal experiment*, laboratory animal*, felasa, animal research, animal model*, mouse model*
fr expérimentation animale, animaux de laboratoire
es experimentación animal, animales de laboratorio
pt experimentação animal
it sperimentazione animale, animali da laboratorio
pl zwierzęt* laboratoryjn*, doświadcze* na zwierzętach
ru лабораторн* животн*
uk лабораторн* тварин*
tr deney hayvan*
ar حيوانات التجارب
fa حیوانات آزمایشگاهی
@gcp_studier skill kliniske studier og GCP +listed
nb kliniske studier, klinisk* studie*, klinisk* utprøv*, legemiddelutprøv*, god klinisk praksis
sv klinisk* prövning*, klinisk* studie*
da klinisk* forsøg*, klinisk* studie*
fi kliini* tutkimu*, kliini* lääketutkimu*
nl klinisch onderzoek, klinische studies
de klinisch* studie*, klinisch* prüfung*
en clinical trial*, good clinical practice, ich-gcp, ich gcp, clinical stud*, clinical research
fr essais cliniques, étude* clinique*, recherche clinique
es ensayos clínicos, ensayo clínico, buenas prácticas clínicas
pt ensaios clínicos, ensaio clínico
it studi clinici, sperimentazion* clinic*, ricerca clinica
ro studii clinice, studiu clinic, studiilor clinice
pl bada* kliniczn*
cs klinick* hodnocen*, klinick* studi*
hu klinikai vizsgálat*
bs kliničk* ispitivanj*, kliničk* studij*
bg клинични изпитвания, клинични проучвания
ru клиническ* исследован*, клиническ* испытан*
uk клінічн* дослідж*, клінічн* випробув*
lt klinikin* tyrim*
lv klīnisk* pētījum*
tr klinik araştırma*, klinik çalışma*
ar تجارب سريريه, ابحاث سريريه
fa کارآزمایی بالینی, مطالعات بالینی
zh *临床试验*
@bioinformatikk skill bioinformatikk og sekvensering +listed
nb bioinformatik*, sekvenser*, genomikk*, genomsekvens*
en bioinformatic*, sequencing, ngs, genomic*, rna-seq
sv bioinformatik*, sekvensering*
de bioinformatik*, sequenzier*
fr bioinformatique*, séquençage*
es bioinformátic*, secuenciación
pt bioinformátic*, sequenciação
it bioinformatic*, sequenziamento
pl bioinformatyk*, sekwencjon*
ru биоинформат*, секвенир*
uk біоінформат*, секвенув*
tr biyoenformatik, dizileme
ar معلوماتيه حيويه
fa بیوانفورماتیک, توالی یابی
@histologi skill histologi og patologi +listed
nb histolog*, snittskjær*, vevssnitt*, immunhistokjemi*, patologi*, cytologi*
sv histolog*, patolog*, snittning*
da histolog*, patolog*
fi histolog*, patolog*
nl histolog*, pathologie
de histolog*, pathologi*
en histolog*, patholog*, histopatholog*, immunohistochem*, cytolog*, tissue section*
fr histolog*, anatomopatholog*, anatomie pathologique
es histolog*, anatomía patológica, patólog*
pt histolog*, anatomia patológica
it istolog*, anatomia patologica
ro histolog*, anatomie patologică, anatomopatolog*
pl histolog*, histopatolog*, patomorfolog*
cs histolog*, patolog*
hu szövettan*, patológ*
bs histolog*, patolog*, patohistolog*
bg хистолог*, патоанатом*
ru гистолог*, патологоанатом*
uk гістолог*, патологоанатом*
lt histolog*, patolog*
lv histolog*, patolog*
tr histoloj*, patoloj*
ar نسيجيه, تشريح مرضي, علم الامراض
fa بافت شناسی, آسیب شناسی بافت, پاتولوژی
@publisering skill vitenskapelig publisering
nb vitenskapelig* publiser*, vitenskapelig* artik*, vitenskapelig* publikasjon*, fagfellevurder*
nn vitskapleg* publiser*
sv vetenskaplig* publicer*, vetenskaplig* artik*
da videnskabelig* publicer*, videnskabelig* artik*
fi tieteelli* julkais*, tieteelli* artikkel*
nl wetenschappelijke publicatie*, wetenschappelijke artikel*
de wissenschaftlich* publikation*, wissenschaftlich* veröffentlich*, fachpublikation*
en scientific publication*, scientific publishing, peer-reviewed, peer reviewed, journal article*, published papers, academic publication*, research paper*, scientific article*
fr publications scientifiques, articles scientifiques
es publicaciones científicas, artículos científicos
pt publicações científicas, artigos científicos
it pubblicazioni scientifiche, articoli scientifici
ro publicații științifice, articole științifice
pl publikacj* naukow*, artykuł* naukow*
cs vědeck* publikac*, odborn* článk*
hu tudományos publikáci*, tudományos cikk*
bs naučn* rad*, naučn* publikacij*, znanstven* rad*
ru научн* публикац*, научн* стат*
uk наукові публікац*, наукових публікац*, наукових статей, наукові статті
bg научни публикации
lt mokslin* publikacij*, mokslin* straipsn*
lv zinātnisk* publikācij*
tr bilimsel yayın*, bilimsel makale*, akademik yayın*
ar نشر علمي, ابحاث منشوره, مقالات علميه, بحوث علميه
fa مقالات علمی, انتشار مقال*
zh *发表论文*, *学术论文*
@kunnskapsoppsummering skill systematiske kunnskapsoppsummeringer
nb kunnskapsoppsummer*, systematisk* oversikt*, litteratursøk*, metaanalys*, meta-analys*, kunnskapsgrunnlag*
sv systematisk* översikt*, litteraturöversikt*, kunskapssammanställ*
da systematisk* review*, litteraturgennemgang*
fi systemaattinen kirjallisuus*, kirjallisuuskatsau*
nl systematische review*, literatuuronderzoek
de systematische übersicht*, systematische review*, literaturrecherche*, evidenzsynthes*
en systematic review*, evidence synthesis, literature review*, meta-analys*, evidence review*, scoping review*
fr revue* systématique*, revue* de littérature, méta-analyse*
es revisiones sistemáticas, revisión sistemática, revisión bibliográfica, metaanálisis
pt revisões sistemáticas, revisão sistemática
it revisioni sistematiche, revisione sistematica, meta-analisi
pl przegląd* systematyczn*, metaanaliz*, przegląd* literatury
ru систематическ* обзор*, метаанализ*, обзор* литературы
uk систематичн* огляд*, метааналіз*
tr sistematik derleme*, literatür tara*
ar مراجعات منهجيه, مراجعه منهجيه, مراجعه الادبيات
fa مرور نظام مند, مرور سیستماتیک
@+soknadsskriving
nb eu-søknad*, horisont europa, eu-finansiert*, eu-prosjekt*, forskningsadministr*, forskningsfinansier*
en horizon europe, horizon 2020, erc grant*, grant writing, grant proposal*, research administration, research funding, eu-funded
de drittmittel*, forschungsanträg*, forschungsförder*
fr réponse* à appels à projets, appels à projets, montage de projets européens
es solicitudes de financiación, proyectos europeos
it progettazione europea, bandi europei
pl wniosk* grantow*, wniosk* ~ dofinansowa*, projekt* unijn*
ru грантов* заяв*, заявк* на грант*
uk грантов* заяв*, заявк* на грант*
@nyresykdom skill nyresykdom < dialyse
nb nyresyk*, nefrolog*, nyresvikt*
en nephrolog*, renal, kidney disease*
de nephrolog*, nierenerkrank*
sv njursjuk*, nefrolog*
fr néphrolog*, insuffisance rénale
es nefrolog*, nefrólog*
pl nefrolog*
ru нефролог*
uk нефролог*
tr nefroloj*
ar امراض الكلي
fa نفرولوژی
@helsekontroll skill helsekontroller
nb helsekontroll*, helseundersøk*, helseoppfølging av barn, helsestasjonsprogram*
sv hälsokontroll*, hälsoundersök*
da helbredsundersøg*, børneundersøg*
fi terveystarkastu*
nl gezondheidsonderzoek*, consultatiebureau*
de vorsorgeuntersuch*, gesundheitsuntersuch*, schuleingangsuntersuch*
en health check*, health screening*, well-child, child health surveillance, health examination*, medical check-up*, school health
fr visites médicales, bilans de santé, dépistage*
es revisiones médicas, control* de salud, exámenes de salud, control del niño sano
pt exames de saúde, consulta* de saúde infantil
it visite mediche, bilanci di salute
ro controale medicale, control medical, examen* de bilanț
pl bada* profilaktyczn*, bilans* zdrowia
cs preventivní* prohlíd*
hu szűrővizsgálat*, egészségügyi szűrés*
bs sistematsk* pregled*
ru медосмотр*, профилактическ* осмотр*, диспансериз*
uk медогляд*, профілактичн* огляд*, диспансериз*
lt profilaktin* patikr*, sveikatos patikr*
tr sağlık tarama*, sağlık kontrol*, periyodik muayene
ar فحوصات دوريه, فحص طبي, فحوص صحيه
fa معاینات دوره ای, پایش سلامت, معاینات سلامت
@+medikament
nb multidose*, dosett*, eresept*, e-resept*, legemiddelregn*, medikamentregn*
@tannbehandling skill tannbehandling
nb tannbehandl*, tannregulering*, tannkirurg*
en dental treatment*, dental care, restorative dentist*, tooth extraction*
de zahnbehandl*, zahnfüllung*
fr soins dentaires
es tratamientos dentales, tratamientos odontológicos, odontopediatr*
pl leczeni* stomatologiczn*, leczeni* zębów
ru лечени* зубов, стоматологическ* лечен*
uk лікуван* зубів, стоматологічн* лікув*
tr diş tedavi*
ar علاج الاسنان
fa درمان دندان*
sv tandbehandl*
@antibiotika skill antibiotikaresistens < smittevern
nb antibiotikares*, antibiotikastyr*, mrsa
en antimicrobial resistance, antimicrobial stewardship, antibiotic resistance, mrsa
de antibiotikaresist*, antibiotic stewardship
fr antibiorésistance
es resistencia a los antibióticos, resistencia antimicrobiana
pl antybiotykooporn*
ru антибиотикорезист*
uk антибіотикорезист*
@medisinsk_koding skill medisinsk koding +listed
nb medisinsk koding, diagnosekod*, icd-10, icd 10, icd-11, icpc*, ncmp, ncsp, drg, prosedyrekod*, helsefaglig koding
sv diagnoskod*, diagnosklassific*
da diagnosekod*, sks-kod*
fi diagnoosikood*, tautiluokitu*
de kodierfachkraft, drg-kodierung, medizinische kodierung, medizinische dokumentation, icd-kodierung
en medical coding, clinical coding, icd-10, icd10, clinical coder*, medical coder*, drg
fr codage pmsi, pmsi, codage des actes
es codificación médica, codificación clínica, cie-10
pt codificação clínica
it codifica sdo, codifica drg, codifica clinica
ro codificare* drg, codificare* medical*
pl kodowani* procedur medycznych, jgp
cs kódován* výkon*
ru кодирован* диагноз*, мкб-10, мкб
uk кодуван* діагноз*, мкх-10, мкх
tr tıbbi kodlama
ar ترميز طبي
fa کدگذاری پزشکی, کدگذاری بیماری*
@isf skill innsatsstyrt finansiering < medisinsk_koding
nb innsatsstyrt finansier*, isf
@pasientsikkerhet skill pasientsikkerhet
nb pasientsikkerh*, pasienttrygg*
sv patientsäker*
da patientsikkerhed*, utilsigtede hændelser
fi potilasturvallis*
nl patiëntveiligheid
de patientensicherheit, cirs
en patient safety, clinical governance, incident reporting
fr sécurité des patients, sécurité des soins, événements indésirables
es seguridad del paciente
pt segurança do doente, segurança do paciente
it sicurezza del paziente, rischio clinico
ro siguranț* pacient*
pl bezpieczeństw* pacjent*
cs bezpečí pacient*
hu betegbiztonság*
bs sigurnost* pacijen*
ru безопасност* пациент*
uk безпек* пацієнт*
tr hasta güvenliği
ar سلامه المرضى, سلامه المريض
fa ایمنی بیمار
@avvik skill avviksbehandling
nb avvik, avviksbehandl*, avvikshåndter*, avviksmeld*, avviksoppfølg*, avvikssystem*
sv avvikelse*, avvikelsehanter*
da afvigelse*, utilsigtet hændelse
fi poikkeama*
nl afwijking*, meldingen incident*
de abweichungsmanage*, abweichungen, fehlermanage*, capa
en deviations, deviation report*|manage*, non-conformit*, nonconformit*, non-conformance*, corrective action*, capa
fr non-conformité*, écarts qualité, actions correctives
es no conformidades, desviaciones, acciones correctivas
pt não conformidades, ações corretivas
it non conformità, azioni correttive
ro neconformităț*, acțiuni corective
pl niezgodnoś*, działa* korygując*
cs neshod*, nápravn* opatřen*
bs neusaglašenost*, korektivn* mjer*
ru несоответстви*, корректирующ* действ*
uk невідповідност*, коригувальн* ді*
tr uygunsuzluk*, düzeltici faaliyet*
ar عدم المطابقه, اجراءات تصحيحيه
fa عدم انطباق, اقدام اصلاحی
@kosthold skill kosthold og ernæring
nb kosthold*, ernæring*, kostveiled*, måltid*
nn kosthald*, ernæring*
sv kost, kosthåll*, nutrition*, näringslära
da kost, ernæring*
fi ravitsemu*
nl voeding*, voedingsadvies
de ernährung*
en nutrition*, diet planning, dietary advice, dietary counsel*
fr nutrition*, diététique
es nutrición, dietética
pt nutrição, alimentação
it nutrizione
ro nutriți*, alimentați*
pl żywieni*, dietetyk*
cs výživ*
hu táplálkoz*
bs ishran*, nutricion*, prehran*
sr исхран*
bg хранене, диетолог*
ru питани*, диетолог*
uk харчуван*, дієтолог*
lt mityb*
lv uztura, uzturzinātn*
et toitum*
sq ushqyer*
el διατροφ*
tr beslenme*
ar تغذيه
fa تغذیه
so nafaqada
ti መኣዛ ምግቢ
am ስነ ምግብ
sw lishe
vi dinh dưỡng
zh *营养*
ur غذائیت
hi पोषण
@gulvpleie skill gulvpleie og boning < renholdsmetoder
nb gulvpleie*, boning, gulvvask*, skuring*, polishbehandl*, skuremaskin*, kombimaskin*
sv golvvård*, golvpolering*, skurmaskin*
da gulvpleje*, gulvbehandl*
fi lattianhoito*, vahau*, yhdistelmäkone*
nl vloeronderhoud
de bodenpflege*, grundreinigung*, bodenbeschichtung*, scheuersaugmaschine*
en floor care, floor polish*, floor wax*, scrubber dryer*, floor maintenance, floor strip*
fr décapage, lustrage, monobrosse, autolaveuse*
es encerado, abrillantado, pulido de suelos, fregadora*
pt enceramento, tratamento de pavimentos
it ceratura, lavasciuga, monospazzola
ro monodisc, ceruire*
pl polerowani* podłóg, pastowani* podłóg, szorowark*, maszyn* czyszcząc*
ru мойк* полов, поломоечн*, полировк* полов
uk миття підлог*, поломийн*
bs poliranj* podova, premazivanj* podova
tr cila, zemin bakım*, zemin cilalama
ar تلميع الارضيات, تشميع
fa پولیش کف, واکس کف
@hygienisk_renhold skill hygienisk renhold < renholdsmetoder
nb hygienisk renhold, hygienisk rengjøring, smittevask*, desinfek*
sv hygienstäd*, smittstäd*, desinfek*
da hygiejnisk rengøring, desinfek*
fi desinfi*, eristyssiivo*
nl desinfect*, desinfectie
de desinfek*, hygienereinig*, schlussdesinfektion
en disinfect*, infection control cleaning, deep cleaning, terminal clean*, hospital cleaning, sanitization, sanitizing
fr désinfect*, bionettoyage
es desinfec*
pt desinfe*, desinfec*
it disinfe*, sanific*
ro dezinfec*
pl dezynfek*
cs dezinfek*
hu fertőtlenít*
bs dezinfek*
bg дезинфек*
ru дезинфек*
uk дезінфек*
lt dezinfek*
lv dezinfek*
et desinfitseer*
tr dezenfek*
ar تعقيم, تطهير
fa ضدعفونی
so jeermis dil*
@rondering skill vaktrunder
nb rondering*, vaktrunde*, tilsynsrunde*
en patrol rounds, security patrol*, patrolling, rounds of inspection
sv rondering*
da rundering*
de rundgänge, kontrollgänge, streifengang
fr rondes
es rondas
pt rondas
it ronde di controllo
pl obchod* terenu|obiekt*
ru обход* территор*
uk обхід* територ*
tr devriye*
ar دوريات
fa گشت زنی
@+kildesortering
nb renovasjon*, gjenvinningsstasjon*, gjenvinning*, miljøstasjon*, avfallshåndter*, farlig avfall*
@produktutvikling activity produktutvikling
nb produktutvikl*, produkteier*, produktledel*
sv produktutveckl*, produktägar*
da produktudvikl*, produktejer*
fi tuotekehit*, tuoteomistaj*
nl productontwikkel*, product owner
de produktentwickl*, product owner
en product development, product owner*
fr développement produit*, développement de produits
es desarrollo de producto*, product owner
pt desenvolvimento de produto*
it sviluppo prodott*, sviluppo di prodott*
ro dezvoltare* produs*, dezvoltare* de produs*
pl rozwój produkt*, rozwoju produkt*
cs vývoj* produkt*
bs razvoj proizvoda
ru разработк* продукт*, владелец продукта
uk розробк* продукт*, власник продукту
tr ürün geliştirme, ürün sahibi
ar تطوير المنتجات, مالك المنتج
fa توسعه محصول
@leverandormote skill leverandøroppfølging
nb leverandørmøt*, leverandøroppfølg*, leverandørstyr*, leverandørkontakt*, leverandørdialog*, leverandørsamarbeid*
sv leverantörsuppfölj*, leverantörsmöte*
da leverandørstyring*, leverandørmøde*
de lieferantenmanage*, lieferantengespräch*, lieferantensteuer*
en supplier management, vendor management, supplier meeting*, supplier relationship*, supplier performance
nl leveranciersmanage*
fr gestion des fournisseurs, suivi des fournisseurs, relations fournisseurs
es gestión de proveedores, seguimiento de proveedores
pt gestão de fornecedores
it gestione fornitori, gestione dei fornitori
ro relați* cu furnizori*, gestionare* furnizor*
pl współprac* z dostawcami, zarządzani* dostawcami
cs řízení dodavatel*
bs saradnj* sa dobavljačima, upravljanj* dobavljačima
ru работ* с поставщик*, взаимодейств* с поставщик*
uk робот* з постачальник*, співпрац* з постачальник*
tr tedarikçi yönetim*, tedarikçi ilişki*
ar اداره الموردين, متابعه الموردين
fa مدیریت تامین کنندگان, ارتباط با تامین کنندگان
@idrettsanlegg skill idrettsanlegg
nb idrettsanlegg*, idrettshall*, svømmeanlegg*, kunstgress*, svømmehall*
sv idrottsanlägg*, simhall*, ishall*
da idrætsanlæg*, svømmehal*
fi liikuntapaikk*, uimahall*
de sportanlage*, sportstätte*, hallenbad*, schwimmbad*
nl sportaccommodatie*, zwembad*
en sports facilit*, leisure centre*, sports hall*, swimming pool*, sports centre*, stadium
fr équipement* sportif*, piscine*, installations sportives
es instalaciones deportivas, polideportivo*, piscina*
pt instalações desportivas, piscina*
it impianti sportivi, piscin*
pl obiekt* sportow*, hal* sportow*, pływaln*, basen*
ru спортивн* объект*, спортивн* сооружен*, бассейн*
uk спортивн* споруд*, басейн*
tr spor tesis*, yüzme havuz*
ar منشات رياضيه, مسبح
fa اماکن ورزشی, استخر
@+lean
nb kontinuerlig forbedr*, forbedringsarbeid*, lean
nn kontinuerleg forbetring*
sv ständiga förbättring*, förbättringsarbet*
da løbende forbedring*, forbedringsarbejd*
fi jatkuva parantami*
nl continu verbeteren
de kontinuierlich* verbesserung*, kvp
en continuous improvement, kaizen, process improvement
fr amélioration continue
es mejora continua
pt melhoria contínua
it miglioramento continuo
ro îmbunătățire* continuă
pl ciągł* doskonale*
cs neustál* zlepšován*
hu folyamatos fejleszt*
bs stalno poboljšanj*, kontinuirano poboljšanj*
ru бережлив* производств*, непрерывн* улучшен*
uk ощадлив* виробництв*, безперервн* вдосконал*
tr sürekli iyileştirme, yalın üretim
ar تحسين مستمر
fa بهبود مستمر
@+jenkins
nb kontinuerlig integrasjon*, kontinuerlige leveranser
@ns_nekd skill norske elektronormer < fse
nb nek 400*

@pacs skill radiologisystemer +listed
nb pacs, ris/pacs, sectra
en pacs, sectra, carestream
@metavision skill kliniske fagsystemer < pasientjournal
en metavision, picis, epic emr, cerner, natus, partus, infodoc, winmed, plenario, system x legekontor, cgm allmenn, hsPro
@labsystem skill laboratoriesystemer +listed
nb lims, labvantage, unilab
en lims, labware
@scada skill SCADA og driftskontroll +listed
nb scada, driftskontrollsystem*, driftskontrollanlegg*, driftsovervåk*
en scada, dcs, wincc, citect
@eplan skill elektrotegneprogrammer < dak
en eplan, febdok, elproff, autocad electrical, see electrical, caddy++
@magicad skill VVS-tegneprogrammer < dak
en magicad, cadmatic, simien, ida ice
@statikk skill statikkprogrammer
nb fem-design, focus konstruksjon, robot structural
en robot structural, sap2000, etabs, fem-design, staad pro, scia engineer
@projektstyring_verktoy skill prosjektverktøy +listed
en ms project, microsoft project, trello, asana, smartsheet, monday.com
@fdv skill FDV-systemer +listed
nb fdv, fdvu, famac, plania, lydia, maximo, facilit
en cmms, maximo, facility management system*, infor eam
@avvikssystemer skill kvalitetssystemer +listed
en compilo, landax, tqm enterprise, synergi life
@hrsystem skill HR-systemer +listed
en sap hr, visma hrm, successfactors, dfø-app, simployer, aditro
@rekrutteringssystem skill rekrutteringssystemer +listed
en webcruiter, jobbnorge, easycruit, recman, teamtailor, reachmee, applicant tracking
@analytics skill nettanalyse +listed
nb google analytics, siteimprove, nettanalyse*, søkemotoroptim*, webanalyse*
en google analytics, siteimprove, matomo, seo, search engine optim*, web analytics
de suchmaschinenoptim*
fr référencement naturel, référencement web
es posicionamiento web
pl pozycjonowan* stron
ru сео-оптимиз*, веб-аналитик*
@videoredigering skill videoredigering < video
en premiere pro, adobe premiere, final cut, after effects, davinci resolve
@canva skill Canva
en canva^
@endnote skill referanseverktøy +listed
en endnote, zotero, mendeley
@surveyxact skill spørreskjemaverktøy < sporreundersokelse
en surveyxact, qualtrics, nettskjema, limesurvey, questback, surveymonkey, blaise, redcap
@bibsys skill biblioteksystemer +listed
en bibliofil, bibsys, ex libris, koha, mikromarc, alma primo
@cobol skill stormaskin +listed
en cobol, mainframe, db2, as/400, as400
@abap skill ABAP < sap
en abap
@splunk skill Splunk < siem
en splunk, qradar, microsoft sentinel, arcsight
@nist skill sikkerhetsrammeverk +listed
nb grunnprinsipper for ikt-sikkerhet, nsms grunnprinsipp*, nsm grunnprinsipp*, normen for informasjonssikkerhet
en nist, cobit, owasp, iso 27002, cis controls
@iso17025 skill ISO 17025 +listed
en iso 17025*, iso/iec 17025*, iso17025, iso 15189*
@iso19011 skill ISO 19011 og revisjonsmetode +listed
en iso 19011, lead auditor, internal auditor certificate
@gmp skill GMP +listed
en gmp, good manufacturing practice, glp, good laboratory practice
de gute herstellungspraxis
pl dobr* praktyk* produkcyjn*
@hazop skill HAZOP +listed
en hazop, hazid, fmea, bow-tie
@isps skill ISPS +listed
en isps, ism code
@fssc skill BRC og FSSC +listed
en brc, fssc, ifs food, iso 22000, globalgap
@news skill NEWS og ISBAR +listed
nb isbar, NEWS!, news2, abcde, proact
en isbar, news2, sbar
@ahlr skill avansert hjertelungeredning < forstehjelp
nb ahlr*, avansert hjerte*, phtls, als-kurs*
en als provider, acls, advanced life support, phtls, advanced cardiac
de reanimationskurs*, acls
fr afgsu
@plivo skill PLIVO
nb plivo
@icf skill ICF og COPM +listed
en icf framework, copm, canadian occupational performance, bobath

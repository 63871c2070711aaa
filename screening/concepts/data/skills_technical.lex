# Tools, methods and rules of IT, engineering and construction; names are alike in most languages.
@terraform skill Terraform
en terraform^
@ansible skill Ansible
en ansible^
@jenkins skill CI/CD
en ci/cd, ci cd, jenkins^, gitlab ci, github actions, azure devops, continuous integration, continuous delivery
@kafka skill Kafka
en apache kafka, kafka^, rabbitmq^
@spark skill Spark og Databricks
en apache spark, databricks^, pyspark, hadoop^
@snowflake skill Snowflake og dbt
en snowflake, bigquery
@mongodb skill NoSQL
en mongodb^, nosql, cassandra, dynamodb, redis
@elasticsearch skill Elasticsearch
en elasticsearch^, opensearch
@rust skill Rust
en rustlang, rust programming
@perl skill Perl
en perl
@bash_skript skill skripting
en powershell^, bash, shell script*, shell-script*
@graphql skill API-er
en graphql, rest api, rest apis, restful, rest-api*, openapi, soap api
@servicenow skill ServiceNow
en servicenow^, service now
@intune skill klientforvaltning
en intune^, sccm, endpoint manager
@entra skill identitets- og tilgangsstyring
en entra id, azure ad, identity and access management, iam, okta
@salesforce skill Salesforce
en salesforce^
@power_platform skill Power Platform
en power platform, power apps, powerapps, power automate
@drupal skill Drupal
en drupal^
@figma skill Figma
en figma^, sketch app
@siem skill sikkerhetsovervåking
en siem, splunk, sentinel siem, qradar
@pentest skill penetrasjonstesting
nb penetrasjonstest*
en penetration test*, pentest*, ethical hacking, oscp
de penetrationstest*
fr test* d'intrusion
es pruebas de penetración, hacking ético
pl test* penetracyjn*
uk тестуванн* на проникненн*, пентест*
ru тестировани* на проникновени*, пентест*
tr sızma test*
ar اختبار الاختراق
@cissp skill sikkerhetssertifisering
en cissp, cism, comptia security
@brannmur skill brannmurer
nb brannmur*
sv brandvägg*
en firewall*, fortinet, fortigate, palo alto networks, checkpoint firewall
de firewall*
fr pare-feu*
es cortafuegos, firewall*
pl zapor* sieciow*, firewall*
uk фаєрвол*, брандмауер*, міжмережев* екран*
ru файрвол*, брандмауэр*, межсетев* экран*
ar جدار الحمايه, جدران الحمايه
@testautomatisering skill testautomatisering
nb testautomatis*, automatisert test*, automatiserte test*
en test automation, automated test*, selenium^, cypress, playwright, junit
de testautomatis*
fr automatisation des tests, tests automatisés
es automatización de pruebas, pruebas automatizadas
pl automatyzac* testów, test* automatyczn*
uk автоматизац* тестуван*, автоматизован* тест*
ru автоматизац* тестирован*, автоматизированн* тест*
tr test otomasyon*
ar اختبار الي
@safe_ramme skill SAFe
en scaled agile, safe agilist*
@togaf skill TOGAF
en togaf, archimate
@uml skill modellering
en uml, bpmn
@fme skill FME
en fme, safe fme
@tekla skill Tekla
en tekla^
@archicad skill ArchiCAD
en archicad^
@sketchup skill SketchUp
en sketchup^
@navisworks skill Navisworks og Solibri
en navisworks^, solibri^
@microstation skill MicroStation
en microstation^, bentley openroads
@gemini_terreng skill Gemini
nb gemini terreng, gemini va
@ifc skill IFC
en ifc-model*, ifc-format*, open bim, openbim
@catia skill CATIA
en catia^
@creo skill Creo
en ptc creo, pro/engineer
@ansys skill elementanalyse
nb elementmetode*, elementanalyse*, fem-analyse*
en ansys^, abaqus^, finite element*, robot structural, staad, etabs, sap2000
de finite-elemente*
fr éléments finis
es elementos finitos
pl metod* elementów skończonych
uk скінченн* елемент*
ru конечн* элемент*
tr sonlu eleman*
ar العناصر المحدوده
@primavera skill framdriftsplanlegging
nb framdriftsplan*, fremdriftsplan*, ms project
en primavera^, ms project, microsoft project, project scheduling, construction schedul*
de bauzeitenplan*, terminplanung
fr planification des travaux
es programación de obra, planificación de obra
pl harmonogram* robót, harmonogram* budow*
uk календарн* планув*
ru календарн* планир*, график* работ
ar الجدول الزمني للمشروع
@kalkulasjon skill kalkulasjon
nb kalkulasjon*, kostnadsberegn*, mengdeberegn*, isy calcus, kostnadskalkyl*
sv kostnadskalkyl*, mängdberäkn*
en cost estimat*, quantity survey*, bill of quantities, quantity takeoff, quantity take-off
de kostenschätz*, kostenkalkul*, mengenermittl*, baukalkul*
fr estimation des coûts, étude de prix
es presupuesto de obra, metrados, mediciones y presupuestos, estimación de costos, estimación de costes
it computo metrico, computi metrici, preventivazione
pt orçamentação
ro deviz, devize, antemăsurător*
pl kosztorys*
uk кошторис*
ru сметн*, смета, сметы, составлени* смет
bs predmjer*, predračun*
lt sąmat*
tr metraj*, keşif ve metraj
ar حصر الكميات, حساب الكميات, جداول الكميات
fa متره, برآورد هزینه, متره و برآورد
@eurokode skill Eurokoder
nb eurokode*
sv eurokod*
en eurocode*
de eurocode*, eurocodes
fr eurocode*
es eurocódigo*
pl eurokod*
uk єврокод*
ru еврокод*
@sha skill SHA-plan og byggherreforskrift
nb sha-plan*, byggherreforskrift*, sha-koordin*, sha
en cdm regulations, construction safety plan*
@internkontroll_elektro skill elektrokontroll
nb el-kontroll*, elkontroll*, elsjekk*, internkontroll elektro, sluttkontroll*
en electrical inspection*, electrical safety inspection*, dguv v3
de dguv v3, elektroprüf*, e-check
pl pomiar* elektryczn*, pomiary ochronne
uk електровимір*, електричн* вимір*
ru электроизмерен*, электрическ* измерен*
@termografi skill termografi
nb termograf*
en thermograph*, thermal imaging
de thermograf*
fr thermograph*
es termograf*
pl termowiz*, termograf*
uk тепловіз*, термограф*
ru тепловиз*, термограф*
@hoyspenning skill høyspenningsanlegg
nb høyspen*, høgspen*
sv högspänn*
da højspænd*
en high voltage, high-voltage
de hochspannung*, mittelspannung*
nl hoogspanning*
fr haute tension
es alta tensión
it alta tensione
pt alta tensão
ro înaltă tensiune
pl wysoki* napięci*, wysokiego napięcia
uk висок* напруг*, високовольт*
ru высок* напряжен*, высоковольт*
bs visok* napon*
lt aukšt* įtamp*
fi suurjännit*
tr yüksek gerilim
ar الجهد العالي, جهد عالي, الضغط العالي
fa فشار قوی
@solceller skill solcelleanlegg
nb solcelle*, solkraft*, solenergi*
sv solcell*
da solcelle*
en photovoltaic*, solar panel*, solar power, pv system*
de photovolta*, solaranlag*
nl zonnepanel*
fr photovolta*, panneaux solaires
es fotovoltaic*, paneles solares, energía solar
it fotovoltaic*
pt fotovoltaic*
ro fotovoltaic*
pl fotowolta*, panel* słoneczn*
cs fotovolta*
uk сонячн* панел*, сонячн* електростанц*
ru солнечн* панел*, солнечн* батаре*, солнечн* электростанц*
lt saulės elektrin*
tr güneş panel*, güneş enerji*, fotovoltaik
ar الطاقه الشمسيه, الواح شمسيه, الالواح الشمسيه
fa پنل خورشیدی, انرژی خورشیدی
@elbillading skill elbillading
nb elbillad*, ladestasjon*, ladeanlegg*
en ev charg*, charging station*
de ladestation*, ladeinfrastrukt*, wallbox*
pl stacj* ładowania
@varmepumpe skill varmepumper og kjøleanlegg
nb varmepump*, kjøleanlegg*, kuldeanlegg*, kuldetekn*
sv värmepump*, kylanlägg*
da varmepump*, køleanlæg*
en heat pump*, refrigeration
de wärmepump*, kältetechn*, kälteanlag*
nl warmtepomp*, koeltechn*
fr pompe* à chaleur, froid industriel, frigoriste*
es bomba* de calor, refrigeración
it pomp* di calore, refrigerazione
pt bomba* de calor, refrigeração
ro pomp* de căldură, instalații frigorifice
pl pomp* ciepła, chłodnictw*
uk теплов* насос*, холодильн* установ*, холодильн* обладн*
ru теплов* насос*, холодильн* установ*, холодильн* оборуд*
lt šilumos siurbl*
fi lämpöpump*
tr ısı pompa*
ar مضخات حراريه, مضخه حراريه, التبريد
fa پمپ حرارتی
@ventilasjonsanlegg skill ventilasjonsanlegg
nb ventilasjonsanlegg*, ventilasjonsteknikk*
sv ventilationsanlägg*, ventilationssystem*
en ventilation system*, air handling, hvac systems
de lüftungsanlag*, lüftungstechn*, raumlufttechn*
pl wentylac*
uk вентиляц*
ru вентиляц*
lt ventiliacij*
@hydraulikk skill hydraulikk
nb hydraulik*, pneumatik*
sv hydraulik*
en hydraulics, hydraulic system*, pneumatics
de hydraulik*, pneumatik*
fr hydraulique*, pneumatique industrielle
es hidráulic*, neumática
it oleodinamic*
pl hydrauli*, pneumaty*
uk гідравлік*, пневматик*
ru гидравлик*, пневматик*
tr hidrolik*, pnömatik*
ar هيدروليك*, الهيدروليك
fa هیدرولیک*
@tig_sveising skill sveisemetoder
nb tig-sveis*, mig/mag, mag-sveis*
en tig, mig/mag, tig weld*, mig weld*, mag weld*, gmaw, gtaw, smaw
de wig-schwei*, mag-schwei*, wig-schweißen
pl spawani* tig, spawani* mag, tig, mig/mag
@miljosertifisering skill BREEAM
nb breeam*, breeam-nor, leed
en breeam*, leed ap, leed certif*
@livslop skill klimagassregnskap
nb klimagassregnskap*, klimaregnskap*, livsløpsanalyse*, livsløpsvurder*, lca
en life cycle assessment*, lca, greenhouse gas account*, carbon footprint*
de ökobilanz*, treibhausgasbilanz*
fr bilan carbone, analyse du cycle de vie
es huella de carbono, análisis de ciclo de vida
pl ślad* węglow*
@konsekvensutredning skill konsekvensutredning
nb konsekvensutred*, konsekvensanalys*
sv miljökonsekvens*
en environmental impact assessment*, eia
de umweltverträglichkeit*
fr étude* d'impact
es impacto ambiental
pt impacto ambiental
it impatto ambientale
pl oddziaływani* na środowisko
uk вплив* на довкілля, овд
ru воздействи* на окружающ*, овос
ro impact* ~ mediu*
tr çed raporu, çevresel etki
ar الاثر البيئي
fa ارزیابی اثرات زیست محیطی
@hydrologi skill hydrologi
nb hydrolog*, overvannshåndter*
sv hydrolog*, dagvatten*
en hydrolog*, stormwater, storm water
de hydrolog*
fr hydrolog*, eaux pluviales
es hidrolog*, aguas pluviales
it idrolog*
pl hydrolog*
uk гідролог*
ru гидролог*
ro hidrolog*
tr hidroloj*
ar هيدرولوجي*
fa هیدرولوژی
@droner skill droner og laserskanning
nb drone*, laserskann*, fotogrammetri*
sv drönare*, laserskann*, fotogrammetri*
en drone*, laser scan*, lidar, photogrammetr*, uav
de drohne*, laserscan*, photogrammetr*
fr drones, photogrammétri*, scanner laser
es dron, drones, fotogrametr*
pl dron, drony, dronów, dronem, fotogrametr*, skaning* laserow*
uk дрон*, фотограмметр*
ru дрон, дроны, дронов, беспилотн*, фотограмметр*
tr drone*, fotogrametri*
ar المسح التصويري, طائرات بدون طيار

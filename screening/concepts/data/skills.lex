# Tools, rules and methods that are asked for by name; most names are the same in every language.
@excel skill Excel < dataferdighet
en excel^, pivot table*
pl tabel* przestawn*
ru эксел*, ексель
uk ексел*
ar اكسل, إكسيل, اكسيل
fa اکسل
@word skill Word < dataferdighet
pl wordzie, wordem
tr wordde
en word, ms word
@powerpoint skill PowerPoint < dataferdighet
en powerpoint^
@office skill Office-programmer < dataferdighet
nb office, office-programmer, office-pakken, microsoft 365, office 365, ms office, ms-office, m365
ar برامج اوفيس, اوفيس, برامج office
fa آفیس
ru офисн* программ*, ms office
uk офісн* програм*
pl pakiet office, pakiet ms office
es ofimática
@outlook skill Outlook < dataferdighet
en outlook
@teams skill Teams
en microsoft teams, ms teams
@power_bi skill Power BI < bi_verktoy
en power bi, powerbi
@tableau skill Tableau < bi_verktoy
en tableau^
@qlik skill Qlik < bi_verktoy
en qlik*
@sql skill SQL
en sql, mysql, postgresql, postgres, t-sql, pl/sql, oracle sql, sql server, mssql
@python skill Python
en python^, django^, pandas, flask
@java skill Java
en java^, java ee, jakarta, spring boot, spring, j2ee, java-*
@csharp skill C#
en c#, csharp
@dotnet skill .NET
en .net, dotnet, asp.net, .net core, asp .net, net core
@cpp skill C++
en c++
@javascript skill JavaScript
en javascript^, typescript^, node.js, nodejs
@typescript skill TypeScript < javascript
en typescript
@react skill React < javascript
en react, reactjs, react.js
@angular skill Angular < javascript
en angular*
@vue skill Vue < javascript
en vue, vue.js
@html_css skill HTML og CSS
en html, css, html5, css3
@php skill PHP
en php^, laravel^, symfony
@ruby skill Ruby
en ruby^, ruby on rails
@golang skill Go
en golang
@kotlin skill Kotlin
en kotlin^
@swift skill Swift
en swift
@scala skill Scala
en scala
@rlang skill R < statistikkverktoy
en rstudio, r-programmering, r-studio
@spss skill SPSS < statistikkverktoy
en spss
@stata skill Stata < statistikkverktoy
en stata
@matlab skill Matlab
en matlab^
@autocad skill AutoCAD < dak
en autocad^
@revit skill Revit < dak
en revit^
@solidworks skill SolidWorks < dak
en solidworks^
@inventor skill Inventor < dak
en autodesk inventor
@civil3d skill Civil 3D < dak
en civil 3d, novapoint
@arcgis skill ArcGIS
en arcgis, qgis
@sap skill SAP < okonomisystem
en sap, sap r/3, s/4hana
@agresso skill Agresso < okonomisystem
en agresso, unit4, ubw
@visma skill Visma < okonomisystem
en visma
@tripletex skill Tripletex < okonomisystem
en tripletex
@xledger skill Xledger < okonomisystem
en xledger
@poweroffice skill PowerOffice < okonomisystem
en poweroffice, power office
@dynamics skill Microsoft Dynamics < okonomisystem
en dynamics, navision, axapta, d365, business central
@oracle skill Oracle
en oracle
@p360 skill Public 360 < saksbehandlingssystem
en public 360, p360, 360 arkiv
@ephorte skill ePhorte < saksbehandlingssystem
en ephorte, elements arkiv
@websak skill WebSak < saksbehandlingssystem
en websak, acos
@noark skill Noark
en noark
@gerica skill Gerica < pasientjournal
en gerica
@profil skill Profil < pasientjournal
en visma profil
@cosdoc skill CosDoc < pasientjournal
en cosdoc
@dips skill DIPS < pasientjournal
en dips
@helseplattformen skill Helseplattformen < pasientjournal
en helseplattformen
@socio skill Socio
en socio, visma flyt
@familia skill Familia
en familia
@arena skill Arena
en arena fagsystem, gosys, pesys
@sharepoint skill SharePoint
en sharepoint^
@jira skill Jira
en jira^, confluence
@azure skill Azure < skytjenester
en azure^
@aws skill AWS < skytjenester
en aws, amazon web services
@gcp skill Google Cloud < skytjenester
en gcp, google cloud
@docker skill Docker
en docker^
@kubernetes skill Kubernetes
en kubernetes^, k8s, openshift
@linux skill Linux
en linux^, ubuntu^, unix, red hat
@windows_server skill Windows Server
en windows server, active directory
@vmware skill VMware
en vmware, hyper-v
@cisco skill Cisco
en cisco, ccna, ccnp
@git skill Git
en git, github, gitlab
@itil skill ITIL
en itil
@prince2 skill PRINCE2
en prince2, prince 2
@pmp skill PMP
en pmp
@prosjektveiviser skill Prosjektveiviseren
nb prosjektveivis*
@agile skill smidig metodikk
nb scrum, smidig*, kanban, scrum master
en agile, scrum, kanban
uk скрам, скрам-майстер
ru скрам
@lean skill Lean
en lean, six sigma
@iso9001 skill ISO 9001
en iso 9001*, iso9001, iso-9001
@iso14001 skill ISO 14001
en iso 14001, iso14001
@iso27001 skill ISO 27001
en iso 27001, iso27001
@iso45001 skill ISO 45001
en iso 45001, ohsas 18001
@ns8405 skill Norsk Standard-kontrakter
nb ns 8405, ns 8407, ns 8406, ns 8401, ns 8402, ns8405, ns8407
@tek17 skill TEK17
nb tek17, tek 17, tek10, byggteknisk forskrift
@haccp skill HACCP
en haccp, ik-mat
@forvaltningsloven skill forvaltningsloven in=offentlig_forvaltning
nb forvaltningslov*, forvaltningsrett*
sv förvaltningslagen
da forvaltningslov*, forvaltningsret*
@forvaltningsrett_utland skill forvaltningsrett fra et annet land ? forvaltningsloven
en administrative law, administrative procedure*
de verwaltungsrecht*, verwaltungsverfahren*
fr droit administratif
es derecho administrativo, procedimiento administrativo común
it diritto amministrativo
ro drept administrativ
pl kodeks* postępowania administracyjn*, prawo administracyjne, kpa
uk адміністративн* прав*
ru административн* прав*
tr idare hukuku
ar القانون الاداري
fa حقوق اداری
@offentleglova skill offentleglova
nb offentleglov*, offentlighetslov*, offentliglov*
@pbl skill plan- og bygningsloven
nb plan- og bygningslov*, pbl
@barnevernloven skill barnevernsloven
nb barnevernslov*, barnevernlov*
@utlendingsloven skill utlendingsloven
nb utlendingslov*, utlendingsrett*
@introduksjonsloven skill integreringsloven
nb introduksjonslov*, integreringslov*
@navloven skill NAV-lovgivningen
nb folketrygdlov*, sosialtjenestelov*, nav-lov*
@hol skill helse- og omsorgstjenesteloven
nb helse- og omsorgstjenestelov*, helsepersonellov*, pasient- og brukerrettighet*
@opplaeringsloven skill opplæringsloven
nb opplæringslov*
@arkivloven skill arkivloven
nb arkivlov*
@anskaffelsesloven skill anskaffelsesregelverket
nb anskaffelseslov*, anskaffelsesforskrift*, loa, foa
@arbeidsrett skill arbeidsrett
nb arbeidsrett, arbeidsretten, arbeidsrettslig*, arbeidsmiljølov*, hovedavtale*, tariffavtale*
@arbeidsrett_utland skill arbeidsrett fra et annet land ? arbeidsrett
en labour law, labor law, employment law
de arbeitsrecht*
fr droit du travail
pl prawo pracy
es derecho laboral
ro dreptul muncii
uk трудов* прав*
ru трудов* прав*
@forstehjelp skill førstehjelp
nb førstehjelp*, hlr, livredn*, hjertestarter*
sv första hjälpen
da førstehjælp*
en first aid, cpr
de erste hilfe, ersthelfer*
nl ehbo, bhv
fr premiers secours, secourisme, sst
es primeros auxilios
it primo soccorso
ro prim ajutor
pl pierwsza pomoc, pierwszej pomocy
uk перш* медичн* допомог*, домедичн* допомог*, перша допомога, першої допомоги
ru перв* медицинск* помощ*, первая помощь, первой помощи
bs prva pomoć, prve pomoći
lt pirmoji pagalba, pirmosios pagalbos
tr ilk yardım*
ar اسعافات اوليه, الاسعافات
fa کمک* اولیه
so gargaarka degdega*, gargaarka koowaad
ti ቀዳማይ ረድኤት
@medikament skill medikamentkurs
nb medikamentkurs*, legemiddelhåndter*, medisinkurs*, medikamenthåndter*
sv läkemedelshanter*, läkemedelsdeleger*
da medicinhåndter*, medicingiv*
en medication administration, medication round*, medication management, medication handling, administering medic*, administration of medic*, administered medic*, administer medic*
de medikamentengabe*, medikamentös* versorgung, medikamentenmanag*, medikamentenvergabe, arzneimittelgabe, medikamente verabreich*
nl medicatie toedien*, medicijnverstrek*, medicatieverstrek*
fr administration des médicaments, administration de médicaments, distribution des médicaments, administration des traitements
es administración de medica*, administración de fármacos, preparación de medicación
it somministrazione farmaci, somministrazione di farmaci, somministrazione dei farmaci, somministrazione terapi*, somministrazione della terapia
pt administração de medica*
ro administrare* ~ medicament*, administrare* tratament*
pl podawan* leków, podawał* leki, rozdawan* leków
uk введенн* ліків, роздач* ліків, видач* ліків, введенн* препарат*
ru выдач* лекарств*, раздач* лекарств*, введени* лекарств*, введени* препарат*
bs davanj* lijekova, primjen* lijekova, podel* lekova, podjel* lijekova, davanj* terapij*
lt vaistų skyrim*, vaistų administrav*, vaistų dalin*, vaistų išdavim*
fi lääkehoi*, lääkkeiden jak*
tr ilaç uygula*, ilaç tedavi*, ilaç yönetim*
ar اعطاء الادويه, اعطاء الدواء, توزيع الادويه, اداره الادويه
fa دارو دادن, تجویز دارو, دارودهی, دارو درمانی, تزریق دارو
so bixinta dawo*, maamulka dawo*
ti ምሃብ መድሃኒት, ኣተሓሕዛ መድሃኒት
@hmskort skill HMS-kort
nb hms-kort*
@varme_arbeider skill varme arbeider
nb varme arbeid*, varme arbeider-sertifikat
en hot work
@fse skill FSE
nb fse, fsl, nek 400
@adr skill ADR
en adr
uk допог
ru допог
@ysk skill yrkessjåførkompetanse
nb ysk, yrkessjåførkompetanse*, yrkessjåførbevis*
en cpc, code 95, driver cpc
de code 95, berufskraftfahrerqualifikation
pl kod 95, karta kierowcy
lt kodas 95, 95 kodas
@fallsikring skill fallsikring
nb fallsikring*, arbeid i høyden, stillaskurs*, liftkurs*, personløfter*
en working at height*
@gwo skill sikkerhetskurs
nb gwo, bosiet, grunnleggende sikkerhetskurs, ghs
@sveisesertifikat skill sveisesertifikat
nb sveisesertifikat*, sveisesertifisering
en welding certificate*, en 287, iso 9606*
@arbeidsvarsling skill arbeidsvarsling
nb arbeidsvarsling*
@vekterkurs skill vekterutdanning
nb vekterkurs*, vekterutdanning*, vekterskole*
@skjenkebevis skill skjenkekunnskap
nb skjenkeprøve*, etablererprøve*, kunnskapsprøve*
@mi skill motiverende intervju
nb motiverende intervju*, motiverende samtale*
nn motiverande intervju*, motiverande samtale*
sv motiverande samtal*
da motiverende samtale*, den motiverende samtale
en motivational interview*
de motivierende gesprächsführ*, motivational interview*
nl motiverende gespreks*
fr entretien* motivationnel*
es entrevista* motivacional*
it colloqui* motivazional*
pt entrevista* motivacion*
ro interviu* motivațional*, interviev* motivațional*
pl dialog* motywując*, wywiad* motywując*, rozmow* motywując*, dialog* motywacyjn*
uk мотиваційн* інтерв'ю*, мотиваційн* консульт*
ru мотивационн* интервью*, мотивационн* консульт*
bs motivacijsk* intervju*, motivacion* intervju*
lt motyvacin* interviu, motyvuojan* pokalb*
fi motivoiva* haastattelu*
tr motivasyonel görüşme*, motive edici görüşme*
ar المقابله التحفيزيه, المقابلات التحفيزيه, مقابلات تحفيزيه
fa مصاحبه انگیزشی
@klart_sprak skill klart språk
nb klarspråk*, klart språk
sv klarspråk*
en plain language, plain english, clear language
de leichte sprache, einfache sprache
fr langage clair
es lenguaje claro, lenguaje ciudadano
pl prosty język, prostym języku, prostego języka
@foto_adobe skill Adobe-programmer
en adobe, adobe creative, adobe cc
@wordpress skill WordPress
en wordpress^
@cms skill publiseringsverktøy
nb publiseringsverktøy*, episerver, optimizely
en cms
@plc skill PLC
nb plc*, pls
en siemens s7, tia portal
@knx skill KNX
en knx
@hplan skill turnusplanlegging
nb turnusplan*, bemanningsplan*, gat
@skytjenester skill skytjenester
nb skytjenest*, skyplattform*, skyløsning*
en cloud services, cloud platform*, cloud computing, cloud infrastructure

@personvern skill personvern
nb personvern*, personvernforordning*, personopplysningslov*
nn personvern*
sv dataskydd*, personuppgifts*
da databeskyttelse*, persondata*
en gdpr^, data protection, data privacy, privacy officer*, privacy law, privacy regulation*, privacy
de datenschutz*, dsgvo
nl gegevensbescherming, avg-wetgeving, privacywetgeving
fr protection des données, rgpd, dpo
es protección de datos, rgpd, lopd
it protezione dei dati, privacy
pt proteção de dados
ro protecția datelor, protecția ~ caracter personal
pl ochron* danych, rodo
cs ochrana osobních údajů
uk захист* ~ персональних даних, захист* персональн*
ru защит* персональн*, персональных данных
bs zaštit* ~ podataka
lt duomenų apsaug*, bdar
tr kişisel verilerin korunması, kvkk
ar حمايه البيانات, حمايه الخصوصيه, خصوصيه البيانات
fa حفاظت از داده*, حریم خصوصی

@universell_utforming skill universell utforming
nb universell utforming*, universelt utforma, universelt utformet, uu-krav*, tilgjengelighet ~ wcag, digital tilgjengelighet
sv tillgänglighetsanpass*, digital tillgänglighet, universell utformning
da universelt design, webtilgængelighed, digital tilgængelighed
en wcag*, accessibility, universal design, inclusive design, web accessibility, a11y, screen reader*
de barrierefrei*, bitv
nl webtoegankelijkheid, toegankelijkheid
fr accessibilité, rgaa, conception universelle
es accesibilidad, diseño universal
it accessibilità
pt acessibilidade
ro accesibilitate*
pl dostępnoś* ~ cyfrow*|stron*|wcag|serwis*|aplikacj*, projektowan* uniwersaln*
uk доступніст* ~ веб*|цифров*|сайт*|інтерфейс*, універсальн* дизайн*
ru доступност* ~ веб*|цифров*|сайт*|интерфейс*, универсальн* дизайн*
lt prieinamum*, universalus dizainas
tr erişilebilirlik*, evrensel tasarım
ar امكانيه الوصول, تصميم شامل, نفاذ رقمي
fa دسترس پذیری, دسترس‌پذیری, طراحی فراگیر

@brannalarm skill brannalarmanlegg
nb brannalarm*, branndeteksjon*, brannvarsling*, brannmeldeanlegg*, brannsentral*, fg-kontroll
sv brandlarm*
da brandalarm*, aba-anlæg
en fire alarm*, fire detection, smoke detection
de brandmelde*, brandschutzanlag*, rauchmelde*
nl brandmeld*
fr alarme* incendie, détection incendie, sécurité incendie ssi, ssi
es alarma* contra incendios, detección de incendios, alarmas de incendio, protección contra incendios
it antincendio, rilevazione incendi
pt alarme de incêndio, detecção de incêndio
ro detecție incendiu, alarmare incendiu, semnalizare ~ incendiu*, avertizare incendiu, stins incendii
pl sygnalizacj* pożar*, alarm* pożar*, ppoż
uk пожежн* сигналіз*, сигналізаці* ~ пожеж*, пожежн* сповіщ*
ru пожарн* сигнализ*, сигнализаци* ~ пожар*, пожарн* оповещ*
bs vatrodojav*, dojav* požara
lt gaisr* signalizacij*, gaisrin*
tr yangın alarm*, yangın algılama
ar انذار الحريق, انذار حريق, اطفاء الحريق
fa اعلام حریق, اعلان حریق
so digniinta dabka

@nodlys skill nødlys
nb nødlys*, ledesystem*
en emergency lighting
de notbeleuchtung*, sicherheitsbeleuchtung
@adgangskontroll skill adgangskontroll
nb adgangskontroll*, innbruddsalarm*, tyverialarm*, kameraovervåk*, itv-anlegg*
en access control, cctv, intruder alarm*, burglar alarm*
de zutrittskontroll*, einbruchmelde*, videoüberwach*
pl kontrol* dostępu, monitoring* wizyjn*
ru видеонаблюден*, контрол* доступа
uk відеоспостереж*, контрол* доступу
@smittevern skill smittevern
nb smittevern*, infeksjonskontroll*, hygienesykeplei*
sv smittskydd*, vårdhygien*
da infektionshygiejn*, hygiejnesygepl*
en infection control, infection prevention, infection prevention and control
de krankenhaushygiene*, infektionsschutz*, infektionspräv*
nl infectiepreventie*
fr hygiène hospitalière, prévention des infections, contrôle des infections
it controllo delle infezioni, prevenzione delle infezioni
pt controlo de infeções, controle de infecção, controle de infecções
ro prevenirea infecțiilor, controlul infecțiilor, infecții* nosocomiale
bs kontrol* infekcij*, prevencij* infekcij*
lt infekcijų kontrol*
tr enfeksiyon kontrol*
ar مكافحه العدوي, ضبط العدوي
fa کنترل عفونت
so xakamaynta caabuq*
es control de infecciones
pl kontrol* zakażeń
uk інфекційн* контрол*
ru инфекционн* контрол*
@legemidler skill legemiddelhåndtering
nb legemiddelhåndtering*
@ekom_sertifikat skill ekom-autorisasjon
nb ekomautorisasjon*, enaautorisasjon
@pbl_reg skill reguleringsplan
nb reguleringsplan*
@excel_avansert skill regneark
nb regneark*
en spreadsheet*

@okonomisystem skill økonomisystem
nb økonomisystem*, regnskapssystem*, lønnssystem*, erp-system*, fakturasystem*
sv ekonomisystem*, affärssystem*
da økonomisystem*
en accounting software, accounting system*, erp, erp system*, financial system*, quickbooks, xero
de buchhaltungssoftware, erp-system*, datev, lexware
fr logiciel* comptable*, erp, ciel compta, sage compta
es software contable, contaplus, a3con, erp
it software contabil*, zucchetti
pt software de contabilidade, primavera erp
pl system* księgow*, symfonia, comarch, enova, płatnik
uk 1с, бухгалтерськ* програм*, бас бухгалтерія
ru 1с, 1c, бухгалтерск* программ*
ro saga, program* contabilitate
lt rivilė, buhalterin* program*
tr logo tiger, muhasebe program*, logo muhasebe
ar برامج محاسبيه, برنامج محاسبي
fa نرم افزار حسابداری, هلو
@dak skill dataassistert konstruksjon
nb dak-verktøy*, dak, cad-verktøy*, 3d-modeller*, 3d-tegn*, tegneprogram*
sv cad-program*
da cad-program*
en cad, cad software, computer-aided design, 3d modelling, 3d modeling
de cad, cad-programm*
fr cao, dao
es cad, diseño asistido
pl program* cad, cad
uk cad, сапр
ru cad, сапр
@bi_verktoy skill analyse- og rapporteringsverktøy
nb bi-verktøy*, analyseverktøy*, rapporteringsverktøy*
en business intelligence, bi tools, dashboards, reporting tools
de business intelligence
@statistikkverktoy skill statistikkprogram
nb statistikkprogram*, statistikkverktøy*
en statistical software, statistics software, sas, eviews

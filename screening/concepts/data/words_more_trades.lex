# Occupations and skills that whole recruitments of unlisted professions asked for.

@bygningsdrift activity drift og vedlikehold av bygg in=bygg_bransje
nb drift og vedlikehold|vedlikehald av bygg|bygninger|bygningar|bygningsmasse|eiendom|eigedom|statlige|kommunale|offentlige, drift ~ bygg|bygninger|bygningar|bygningsmasse|eiendom|eigedom|eiendommer, vedlikehold ~ bygg|bygninger|bygningar|bygningsmasse|eiendom|eigedom, bygningsdrift*, byggdrift*, eiendomsdrift*, driftsleder bygg|eiendom, bygningsvedlikehold*, driftstekniker ~ bygg*, fdv
sv fastighetsdrift*, fastighetstekniker*, fastighetsskötsel*, fastighetsunderhåll*
da ejendomsdrift*, ejendomsservice*, bygningsvedligehold*
en building maintenance, building maintenance technician*|worker*|engineer*|manager*, facility maintenance, facilities management, facilities manager*, facility manager*, building operation*, property maintenance, maintenance ~ buildings|premises
de gebäudetechnik*, gebäudemanagement, gebäudeinstandhaltung*, facility management, haustechniker*, objektbetreu*
nl gebouwbeheer*, gebouwonderhoud*
fr maintenance des bâtiments, entretien des bâtiments, maintenance immobilière
es mantenimiento ~ edificios|edificio|instalaciones
it manutenzione ~ edifici|stabili|immobili
pt manutenção ~ edifícios|prédios|instalações
ro mentenanță ~ clădiri, întreținere ~ clădiri|clădirilor
pl utrzyman* ~ budynk*|obiekt*, konserwac* ~ budynk*, administrac* budynk*
cs údržba budov*, správa budov*
bs održavanj* ~ zgrad*|objekat*|objekt*
uk експлуатац* ~ будівел*|будівл*|будинк*, обслуговування ~ будівел*|будинк*
ru эксплуатац* ~ зданий|зданий*|здания, обслуживан* ~ зданий
bg поддръжка ~ сград*
hu épületüzemeltet*, épületkarbantart*, létesítménygazdálkod*
lt pastat* priežiūr*, pastat* eksploatav*
lv ēku apsaimniekošan*, ēku uzturēšan*
fi kiinteistönhoit*, kiinteistöhuol*
tr bina bakım*, bina yönetim*, tesis yönetim*
ar صيانه المباني, صيانه مباني, تشغيل المباني
fa نگهداری ساختمان*, تاسیسات ساختمان*

@sd_anlegg skill SD-anlegg
nb sd-anlegg*, sd anlegg*, sentral driftskontroll*, driftskontrollanlegg*, byggautomasjon*
sv styr- och övervakningssystem*, fastighetsautomation*
en building management system*, bms, building automation
de gebäudeautomation*, gebäudeleittechnik*
pl bms, automatyk* budynk*
fi rakennusautomaatio*

@indesign skill Adobe InDesign < foto_adobe
en indesign, adobe indesign
@illustrator skill Adobe Illustrator < foto_adobe
en illustrator, adobe illustrator
@photoshop skill Adobe Photoshop < foto_adobe
en photoshop^, adobe photoshop

@oversettelsesverktoy skill oversettelsesverktøy
nb oversettelsesverktøy*, omsetjingsverktøy*, oversettingsverktøy*, oversettelsesprogram*, cat-verktøy*
en trados*, memoq, memsource, wordfast, smartcat, xtm cloud, omegat, cat tool*, translation memory, translation software
de übersetzungssoftware, cat-tool*
fr logiciel* de traduction, outil* tao
es herramienta* tao
pl narzędzi* cat

@+grafisk
nb grafisk formgiv*, grafisk formgjev*, mediegrafiker*
sv grafisk design*, grafisk formgivare, art director
da grafisk design*, grafiker*
nl grafisch vormgever*, grafisch ontwerper*
fr designer graphique, graphisme, conception graphique
es diseñador* gráfic*, diseñadora gráfic*
it grafic* pubblicitari*, designer grafic*, progettazione grafica
pt designer gráfic*, design gráfico, diseñador gráfic*
cs grafick* design*
bg графичен дизайн*, графичн* дизайн*
bs grafičk* dizajn*, графичк* дизајн*
hu grafikus*, grafikai tervez*
el γραφίστα*, γραφιστ*
lt grafikos dizain*, grafini* dizain*
lv grafisk* dizain*
et graafili* disain*
fi graafi* suunnittelij*, graafikko*
vi thiết kế đồ họa
zh *平面设计*
so naqshadeynta garaafka

@utstilling skill utstillinger
nb utstilling*, utstillings*, utstillar*
sv utställning*
da udstilling*
en exhibition*, exhibit design, curating exhibitions
de ausstellung*
nl tentoonstelling*
fr exposition* ~ musée|muséographie|commissaire|montage|conception, commissaire d'exposition, commissariat d'exposition, scénographie d'exposition
es exposicion*, exposición
it mostre, allestiment*
pt exposição, exposições
ro expoziți*
pl wystaw*
cs výstav*
uk виставк*, виставок*, експозиці*
ru выставк*, выставок*, экспозиц*
bg изложб*
bs izložb*, изложб*
hu kiállítás*
el έκθεση, εκθέσεων, εκθέσεις, έκθεσης
lt paroda, parodų, parodos, parodas
lv izstāde*, izstāžu
fi näyttely*
tr sergisi, sergiler*, sergi salon*
ar معرض, معارض, المعارض
fa نمایشگاه*

@+museum
el μουσεί*, επιμελητ* & μουσεί*, επιμελήτρια, έφορος αρχαιοτήτων
cs muze*, kurátor*
bg музе*, уредник
hu múzeum*, muzeológus*
lv muzej*
et muuseum*
fi museo*, intendent*
sq muze*
zh *博物馆*
ko *박물관*

@+skatt
cs daň*, daňov*
bg данъ*, приходите
hu adóügy*, adóellenőr*, adóhatóság*, adóhivatal*
el φορολογ*, εφορία
lv nodok*
et maksuamet*
fi verotus*, verotarkast*
sq tatim*
vi thuế

@+revisjon
bg ревизи*, одит*, одитор*
cs audit*, kontrolor*
hu könyvvizsgál*, ellenőr* ~ pénzügyi|adó
el ελεγκτ*, λογιστικ* έλεγχ*
lv revident*, revīzij*
fi tilintarkast*
vi kiểm toán

@+klasseledelse
nb klasseledelse*, kontaktlærer*, klassestyrer*, klasseforstander*, klassekontakt*
nn kontaktlærar*, klassestyrar*
sv klassföreståndare*, mentor ~ klass*
da klasselærer*
en classroom management, class management, form tutor*, homeroom teacher*, class teacher*, form teacher*
de klassenlehrer*, klassenleit*, klassenführung
nl klassenmanagement, mentor ~ klas*
fr professeur principal, professeure principale, gestion de classe
es tutor de curso, tutora de curso, tutor de grupo, gestión del aula
it coordinator* di classe
pt diretor* de turma
pl wychowawc* ~ klas*, wychowawczyni*
cs třídní učitel*
uk класн* керівни*
ru классн* руководител*, классн* руководств*
bg класен ръководител, класна ръководителка
bs razredn* starješin*, разредн* старешин*
hu osztályfőnök*
lt klasės auklėtoj*, klasės vadov*
tr sınıf öğretmen*, sınıf yönetimi
ar مربي صف, اداره الصف
fa مدیریت کلاس

@+familieterapi
nb parterap*, samlivsterap*, samlivsrådgiv*, samlivsveiled*
sv parterap*, familjeterap*
da parterap*, familieterap*
en couples therap*, couple therap*, couples counsel*, couple counsel*, marital therap*, marriage counsel*, family therap*
de paartherap*, familientherap*, paarberat*
nl relatietherap*, gezinstherap*
fr thérapie de couple, thérapie familiale, thérapeute familial*
es terapia de pareja, terapia familiar, terapeuta familiar
it terapia di coppia, terapia familiare
pt terapia de casal, terapia familiar
ro terapie de cuplu, terapie de familie
pl terapi* par, terapi* rodzin*, terapi* małżeńsk*
cs párov* terap*, rodinn* terap*
uk сімейн* терап*, сімейн* психотерап*
ru семейн* терап*, семейн* психотерап*
tr çift terapi*, aile terapi*
ar علاج اسري, علاج الازواج, ارشاد اسري
fa خانواده درمانی, زوج درمانی

@+jordmor
pt parteira*, enfermeira obstetra
es obstetriz, obstetra ~ matron*
bs primalj*
lv vecmāt*
et ämmaemand*
ti መሕረሲት, መሐረሲት, ሚድዋይፍ*, ሚድዋይፈሪ
am አዋላጅ*, ሚድዋይፈሪ
ar قابله, قابلات, قباله
fa مامایی
ur دائی, مڈوائف
so umuliso*

@fodeavdeling sector fødeavdeling < sykehus
nb fødeavdeling*, barselavdeling*, føde- og barsel*, fødestue*, fødeklinikk*
sv förlossningsavdel*, förlossningen, bb-avdelning*
da fødegang*, barselsgang*
en maternity ward*, labour ward*, labor ward*, delivery ward*, delivery room*, obstetric ward*, maternity unit*
de kreißsaal*, kreissaal*, entbindungsstation*, geburtshilfe*
fr salle de naissance*, service de maternité, salle d'accouchement
es sala de partos, paritorio
it sala parto
pt sala de partos, bloco de partos
ro secția de nașteri, sala de nașteri, maternitate*
pl oddział* położnicz*, porodów*, blok porodow*
uk пологов*
ru родильн*, роддом*
bg родилн*
bs porodilišt*, rađaonic*
lt gimdym* skyri*
hu szülészet*
tr doğumhane*, doğum servisi
ar قسم الولاده, الولاده
fa زایشگاه*, بخش زایمان
ti ክፍሊ ሕርሲ
am የወሊድ ክፍል

@+forv_landbruk
nb landbrukskontor*, jordlov*, konsesjonslov*, landbruksetat*, landbruksdirektorat*
sv jordbruksverket, lantbruksenhet*

@+ysk
en code 95, cpc, driver cpc
es código 95
fr fimo, fco, code 95
it cqc, codice 95
pt código 95
ro cod 95, atestat transport, atestat ~ persoane|marfă|călători
cs profesní průkaz, kód 95
uk код 95
ru код 95
bg код 95
hu gki, 95-ös kód
lv kods 95, 95. kods
et kood 95
bs kod 95, kvalifikacij* vozač*
tr src belgesi

@utrykning skill utrykningskjøring
nb utrykningskjør*, utrykningskøyr*, kode 160, utrykningsfører*
sv utryckningskör*, utryckningsförar*
da udrykningskør*
en emergency vehicle driv*, blue light driv*, emergency driving
de sondersignal*, sonderrechtsfahrt*
pl pojazd* uprzywilejowan*


@produksjonstilskudd skill produksjonstilskudd
nb produksjonstilskudd*, produksjonstilskot*
en production subsid*, agricultural subsid*, farm subsid*
de agrarförderung*
pl dopłat* bezpośredni*|roln*

# What is sold to developers is not developed by those who sell it.
@utviklerverktoy activity salg av utviklerverktøy < salg
en developer tools, developer tooling, developer products, developer relations

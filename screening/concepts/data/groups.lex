# People that work is done with or for.

@arbeidssokere group arbeidssøkere
nb arbeidssøker*, arbeidsledig*, arbeidsledige, arbeidssøkjar*, ledige, jobbsøker*
sv arbetssökande, arbetslös*
da jobsøgende, ledige, arbejdsløs*
en job seeker*, jobseeker*, unemployed, job-seekers
de arbeitslos*, arbeitssuchend*, arbeitsuchend*
fr demandeu* d'emploi, chômeu*
es desemplead*, demandantes de empleo, parad*
it disoccupat*
ro șomer*, persoane în căutarea unui loc de muncă
pl bezrobotn*, poszukując* pracy
uk безробітн*, шукач* роботи
ru безработн*, соискател*
bs nezaposlen*
lt bedarb*
tr iş arayan*, işsiz*
ar باحثين عن عمل, باحثين عن العمل, عاطلين
fa جویندگان کار, بیکاران, کارجویان
so shaqo la'aan, shaqo-doon*
ti ስራሕ ኣልቦ

@flyktninger group flyktninger og innvandrere
nb flyktning*, asylsøker*, innvandrer*, innvandrar*, nyankomne, minoritet*, bosatte, enslige mindreårige, på flukt, flyktet, flykta, søker|søkte|søkt asyl
sv flykting*, asylsökande, nyanländ*, invandrare, på flykt, söker|sökt|sökte asyl
da flygtning*, asylansøger*, indvandrer*, på flugt, flygtede, søger|søgte asyl
en refugee*, asylum seeker*, immigrant*, migrant*, displaced person*, idp, idps, fled, fleeing, seek|seeks|seeking|sought asylum
de flüchtling*, geflüchtet*, asylbewerb*, migrant*, asylsuchend*, auf der flucht
fr réfugié*, demandeur* d'asile, migrant*
es refugiad*, inmigrante*, migrantes, solicitantes de asilo
it rifugiat*, richiedenti asilo, migranti
ro refugiați*, migranți*, solicitanți de azil
pl uchodźc*, cudzoziem*, migrant*
uk біженц*, переселен*, мігрант*
ru беженц*, переселен*, мигрант*
bs izbjeglic*, migrant*
lt pabėgėli*, migrant*
tr mülteci*, göçmen*, sığınmacı*
ar لاجئ*, لاجي*, نازحين, مهاجرين, مفوضيه اللاجيين
fa پناهنده*, پناهجو*, پناهندگان, مهاجران
so qaxooti*, soo-galooti*
ti ስደተኛ*
ur پناہ گزین*

@barn group barn
nb barn, barna, barnas, småbarn*
sv barn, barnen
da børn, barn
en child, children, toddlers, kids
de kinder, kindern, kind
fr enfant, enfants
es niño*, niña*, infantil
it bambin*
ro copii, copiilor, copil*
pl dzieci, dziećmi, dzieck*
uk діти, дітей, дітьми, дітям
ru дети, детей, детьми, детям
bs djec*, deca, dece
lt vaik*
tr çocuk*
ar اطفال, طفل
fa کودک*, کودکان, بچه*
so carruur*, ilmaha, ilmo
ti ህጻናት, ቆልዑ
ur بچوں, بچے

@ungdom group ungdom
nb ungdom*, unge, unge voksne, tenåring*
sv ungdom*, unga
da unge, ungdom*
en youth, young people, adolescent*, teenager*, young adults
de jugendlich*, jugend
fr jeunes, adolescents
es jóvenes, adolescentes, juventud
it giovani, adolescenti
ro tineri*, adolescenți*
pl młodzież*, nastolatk*
uk молод*, підлітк*
ru молодеж*, подростк*
bs omladin*, mladi*
lt jaunim*, paaugli*
tr genç*, ergen*
ar شباب, مراهقين
fa جوانان, نوجوان*
so dhalinyar*
ti መንእሰያት

@eldre group eldre
nb eldre, eldreomsorg*, geriatri*, aldring*, eldres, demens*
sv äldre, demens*
da ældre, demens*
en elderly, older people, geriatric*, dementia, seniors
de ältere*, senioren, geriatri*, demenz*
fr personnes âgées, gériatri*
es mayores, ancianos, geriatr*
it anziani, geriatri*
ro vârstnic*, bătrâni*
pl osoby starsze, osób starszych, osobami starszymi, geriatr*, seniorzy, seniorów
uk літніх, похил* віку, геріатр*
ru пожилых, престарел*, гериатр*
bs starij*, gerijatr*
lt senyv*, vyresn*
tr yaşlı*
ar مسنين, كبار السن
fa سالمند*
so waayeel*, dadka da'da
ti ኣረጋውያን

@studenter group studenter
nb studenter, studentene, studentar
sv studenter
en students, student body
de studierende*, studenten
fr étudiants
es estudiantes
pl studentów, studenci, studentami
uk студентів, студентами
ru студентов, студентами
tr öğrenciler*
ar طلاب, طلبه
fa دانشجویان

@familier group familier
nb familier, foreldre, familie, familiar
sv familjer, föräldrar
en families, parents, family
de familien, eltern, familie
fr familles, parents
es familias, padres
ro familii, familiilor, părinți*
pl rodzin*, rodzic*
uk сім'*, родин*, батьк*
ru семь*, семей, родител*
tr aile*
ar اسر, عايلات, عائلات
fa خانواده*
so qoysas*, qoyska

@funksjonsnedsatte group personer med funksjonsnedsettelse
nb funksjonsned*, funksjonshem*, utviklingshem*, nedsatt funksjon*
sv funktionsned*, funktionshind*, utvecklingsstörning*
da udviklingshæm*, handicappede, handicappet, funktionsnedsæt*
fi kehitysvamma*, vammaist*, vammaiset
is fatla*, þroskahöml*
nl beperking, beperkingen, gehandicapt*
en disabilit*, disabled people
pt deficiência*
cs postižen*
hu fogyatékos*
bs teškoćama u razvoju, poteškoćama u razvoju, osobe s invaliditetom, osobama s invaliditetom
lt negali*
lv invalīd*, garīgās attīstības traucējum*
el αναπηρ*
sq aftësi të kufizuara
vi khuyết tật
so naafo*
ur معذور*
zh *残疾*, *残障*
de behinder*
fr handicap*
es discapacid*
it disabil*
ro dizabilit*
pl niepełnospraw*
uk інвалід*
ru инвалид*
tr engelli*
ar اعاقه, معاقين
fa معلول*

@innsatte group innsatte og domfelte
nb innsatt*, domfelt*, straffedømt*, fanger
en inmate*, prisoner*, offender*
de häftling*, gefangene*, straffällig*
fr détenu*
es recluso*, presos, internos
pl więźni*, osadzon*, skazan*
uk засуджен*, ув'язнен*
ru заключенн*, осужденн*

@voksne group voksne
nb voksne, voksen, vaksne, voksenopplæring*, voksne innvandrere
sv vuxna, vuxen, vuxenutbildning*
da voksne, voksenundervisning*
fi aikui*
en adult, adults, adult learner*, adult education
de erwachsene*, erwachsenenbildung*
nl volwassen*
fr adulte*
es adultos, adultas, personas adultas
it adulti, adulte
pt adultos
ro adulți*
pl dorosł*
cs dospěl*
uk доросл*
ru взросл*
bg възрастни
bs odrasl*, одрасл*
hu felnőtt*
el ενήλικ*, ενηλίκων
lt suaugus*
lv pieauguš*
et täiskasvan*
tr yetişkin*
ar الكبار, البالغين, تعليم الكبار
fa بزرگسال*
so dadka waaweyn
ur بالغ*
vi người lớn
zh *成人*

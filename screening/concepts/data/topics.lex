# What work is about. `in=` names the activities a topic counts with; `?` those that it asks for where
# nothing else is said. Topics with a common kind above them exclude each other.

@teknisk_objekt topic tekniske anlegg in=prosjektering,bygging,prosjektledelse,landmaling,geologi,ingenior ? prosjektering bygging

@veg topic veier < teknisk_objekt
nb vei, veien, veier, veiene, veg, vegen, veger, vegar, vegane, vei-, veg-, veiingeniør*, vegingeniør*, veiprosjekt*, vegprosjekt*, veibygg*, vegbygg*, veianlegg*, veganlegg*, veiplan*, vegplan*, riksvei*, fylkesvei*, fylkesveg*, motorvei*, veidirektorat*, vegdirektorat*, vegvesen*, veiprosjekter*, vegprosjekter*, veivedlikehold*, gang- og sykkelvei*
sv väg, vägar, vägbygg*, vägprojekt*, trafikverket
da vej, veje, vejbygning*, motorvej*, vejdirektorat*
en road, roads, roadworks, highway*, motorway*, road-building
de straße, straßen, straßenbau*, straßenplan*, autobahn*, verkehrsweg*
nl wegen, wegenbouw, snelweg*
fr route, routes, routier, routière*, autoroute*, voirie*, chaussée*
es carretera*, caminos, vial, viales, viario*, autovía*, autopista*
it strada, strade, stradal*, autostrad*
pt estrada*, rodovi*, autoestrada*
ro drum, drumuri*, drumurilor, rutier*, autostrăzi*, autostrad*
pl drog*, drogow*, autostrad*, ekspresow*
cs silnic*, dálnic*
uk дорог*, доріг, дорожн*, автодор*, автодоріг, шляхи, шляхів
ru дорог*, дорожн*, автодорог*, автомобильных дорог
bg пътища, път, пътно
bs cest*, putev*, putna, autoput*, saobraćajnic*
lt keliai, kelių, kelio, kelius, kelias
lv ceļu, ceļi
et teed, teedeehitus
fi tiet, teiden, tienrakenn*
tr yol, yollar*, yolu, karayol*, otoyol*
ar طريق, طرق, طرقات, طرقيه
fa راه, راه‌سازی, راهسازی, جاده*, بزرگراه*, راه سازی
so waddo*, jid, jidad*
ti መገዲ, መንገዲ, ጽርግያ
am መንገድ
ur سڑک, سڑکوں
sq rrugë*, rrugor*

@bru topic bruer < teknisk_objekt
nb bru, bruen, brua, bruer, bruene, bruer, bruar, bro, broer, bru-, bruingeniør*, brokonstruksj*, brukonstruksj*, bruprosjekt*, brobygg*, brubygg*, kulvert*
sv bro, broar, brobygg*, brokonstrukt*
da bro, broer, brobygning*
en bridge, bridges, viaduct*, culvert*, overpass*
de brücke*, brückenbau*, ingenieurbauwerk*
nl brug, bruggen
fr pont, ponts, ouvrages d'art, ouvrage d'art, viaduc*
es puente*, viaducto*
it ponte, ponti, viadott*
pt ponte, pontes, viaduto*
ro pod, poduri*, podurilor, viaduct*
pl mosty, mostów, mostu, mostow*, mostach, wiadukt*, obiektów mostowych
cs mosty, mostů
uk міст ~ доріг, мости, мостів, мостов*, міст через, віадук*, дніпромост*
ru мост, мосты, мостов, мостовы*, моста, виадук*
bs mostov*, mostogradnj*
lt tiltas, tiltai, tiltų, tiltus
tr köprü*, viyadük*
ar جسر, جسور
fa پل, پلها, پل‌ها, پل سازی
so buundo*, biriish*
ti ድልድል*
am ድልድይ
sq ura, urave

@tunnel topic tunneler < teknisk_objekt
nb tunnel*, bergrom*
en tunnel*
de tunnel*
fr tunnel*
es túnel*
it galleri* stradal*, tunnel
pl tunel*
uk тунел*
ru туннел*, тоннел*
tr tünel*
ar انفاق
fa تونل*
ro tunel*

@jernbane topic jernbane < teknisk_objekt
nb jernbane*, jernbaneinfrastruktur*, bane nor, sporvei*, togmateriell*, skinnegang*
sv järnväg*
da jernbane*
en railway*, railroad*, rail, tramway*
de eisenbahn*, bahnanlag*, gleisbau*, bahntechnik*
nl spoorweg*
fr ferroviaire*, chemin de fer, voie ferrée, voies ferrées
es ferroviari*, ferrocarril*
it ferroviari*, ferrovi*
pt ferroviári*, ferrovia*
ro ferovia*, căi ferate, cale ferată
pl kolej*, kolejow*
uk залізнич*, залізниц*
ru железнодорож*, железн* дорог*
bs željezni*
lt geležinkel*
tr demiryol*
ar سكك حديديه, سكه حديد
fa راه آهن, راه‌آهن

@vann_avlop topic vann og avløp < teknisk_objekt
nb vann- og avløp*, vann og avløp*, avløp*, vann- og avløpsanlegg*, va-anlegg*, vannledning*, vannforsyning*, kloakk*, renseanlegg*, vannverk*, overvann*, va-teknikk*, va-ingeniør*, ingeniør va, driftsoperatør va, innen va, avdeling va, va anlegg*, va nett*, ledningsanlegg*, leidningsanlegg*, ledningsnett*, leidningsnett*
sv va-teknik*, vatten och avlopp, avlopp*, vattenförsörjning*
da kloak*, vandforsyning*, spildevand*
en water supply, sewer*, wastewater, sewage, drainage, water treatment, water mains, stormwater, water and sanitation
de trinkwasser*, abwasser*, kanalisation*, wasserversorg*, wasserleitung*, siedlungswasser*
nl riolering*, drinkwater*
fr assainissement, eau potable, eaux usées, adduction d'eau
es abastecimiento, saneamiento, alcantarillado, aguas residuales, agua potable
it acquedott*, fognatur*, depurazione
pt saneamento, esgoto*, abastecimento de água
ro alimentare cu apă, alimentări cu apă, canalizare*, canalizări*, epurare*
pl wodociąg*, wodno-kanaliz*, kanalizac*, oczyszczaln*
uk водопостач*, водовідвед*, каналізац*, водоканал*
ru водоснабж*, водоотвед*, канализац*, водоканал*
bs vodovod*, kanalizacij*, vodosnabd*
lt vandentiek*, nuotek*
tr içme suyu, kanalizasyon*, atıksu*, su temini
ar مياه الشرب, صرف صحي, شبكات المياه
fa آب و فاضلاب, فاضلاب, آبرسانی

@bygning topic bygninger < teknisk_objekt
nb bolig*, boligbygg*, skolebygg*, kontorbygg*, næringsbygg*, bygninger, yrkesbygg*, leilighetsbygg*, hus
sv bostäder, bostadshus*, byggnader
da boliger, boligbyggeri*
en buildings, residential, housing, apartment*, houses, office building*
de wohnungsbau*, wohngebäude*, hochbau*, gebäude*
fr bâtiment*, logement*
es edificio*, edificación*, vivienda*
it edific*, abitazion*
pt edifício*, habitaç*
ro clădir*, locuințe*
pl budynk*, mieszkaniow*, budynków
uk будинк*, житлов*, будівель
ru здани*, жилых домов, жилищн*
bs zgrad*, stamben*
lt pastat*
tr bina, binalar*, konut*
ar مباني, ابنيه, مساكن, سكنيه
fa ساختمان, ساختمان‌ها, مسکونی
so guryo, dhismayaal*

@kraftanlegg topic elektriske anlegg < teknisk_objekt in=elektroingenior
nb elektriske anlegg, elektriske installasjon*, elkraft*, kraftstasjon*, transformatorstasjon*, høyspent*, trafostasjon*, kraftlinje*, kraftnett*, strømnett*
en power plant*, substation*, electrical installation*, transmission line*, electrical systems, power grid*, power distribution
de umspannwerk*, kraftwerk*, elektroanlag*, stromnetz*
fr installations électriques, postes électriques
es instalaciones eléctricas, subestacion*
ro instalații electrice, stații electrice
pl instalacj* elektryczn*, stacj* transformator*
uk підстанц*, електромереж*, електроустанов*
ru подстанц*, электросет*, электроустанов*
tr trafo merkez*, elektrik tesisat*, elektrik projeleri
ar تمديدات كهربائيه, محطات كهرباء
fa تاسیسات برقی, پست برق

@havn topic havner og kaier < teknisk_objekt
nb havneanlegg*, kaier, kaianlegg*, molo
en harbour*, quay*, port construction, marine structures
de hafenbau*
es obras portuarias
pl portow*
uk портов* споруд*
ru портов* сооружен*

# School subjects count only with teaching.
@skolefag topic skolefag in=undervisning

@realfag topic realfag < skolefag
nb realfag*
en science subjects, stem subjects, science teacher*
de mint-*
pl przedmiot* ścisł*
sv naturvetenskapliga ämnen
@matematikk topic matematikk < realfag
nb matematikk*, *matematikk, matte, mattelær*, matematikklær*
sv matematik*
da matematik*
en math, maths, mathematics
de mathematik*
nl wiskunde*
fr mathématique*, maths
es matemátic*
it matematic*
ro matematic*
pl matematyk*
uk математик*
ru математик*
bs matematik*
lt matematik*
tr matematik
ar رياضيات
fa ریاضی*
so xisaab*
ti ሒሳብ, ቁጽሪ
ur ریاضی
am ሒሳብ
@naturfag topic naturfag < realfag
nb naturfag*, biologi*, kjemi, kjemilær*, fysikk*
sv biologi*, fysik*, kemi
en biology, chemistry, physics, natural science*
de biologie*, chemie*, physik*, naturwissenschaft*
fr biologie, physique-chimie, sciences physiques, svt
es biología, química, física y química, ciencias naturales
ro biologie, chimie, fizică
pl biologi*, chemii, fizyk*, przyrod*
uk біологі*, хімії, фізик*
ru биологи*, химии, физики
lt biologijos, chemijos, fizikos
tr biyoloji, kimya, fizik, fen bilgisi, fen bilimleri
ar احياء, كيمياء, فيزياء, علوم
fa زیست شناسی, شیمی, فیزیک, علوم تجربی
so bayooloji, fiisigis, kiimiko
@norskfag topic norsk < skolefag
nb norsk, norsklær*, norskundervis*, norskfag*, morsmål
en norwegian
@engelskfag topic engelsk < skolefag
nb engelsk, engelsklær*, engelskundervis*
sv engelska
en english
de englisch*
fr anglais
es inglés
ro engleză
pl angielsk*
uk англійськ*
ru английск*
lt anglų
tr ingilizce
ar انجليزي*, لغه انجليزيه
fa انگلیسی
so ingiriis*
ti እንግሊዝኛ
@fremmedsprak topic fremmedspråk < skolefag
nb fremmedspråk*, tysk, fransk, spansk, tysklær*, fransklær*, spansklær*
en german teacher*, french teacher*, spanish teacher*, foreign languages, modern languages
de französisch, spanisch, deutsch, deutschlehrer*, fremdsprachen
fr français, espagnol, allemand
es francés, alemán
pl język* niemieck*, język* francusk*, języków obcych
uk німецьк*, французьк*, іноземн* мов*
ru немецк*, французск*, иностранн* язык*
tr almanca, fransızca
@samfunnsfag topic samfunnsfag < skolefag
nb samfunnsfag*, historielær*, historie, geografi, krle
en social studies, history, geography
de geschichte, erdkunde, sozialkunde
fr histoire-géographie
es historia, geografía
pl histori*, geografi*, wiedz* o społeczeństwie
uk істор*, географ*
ru истор*, географ*
tr tarih öğretmen*, coğrafya, sosyal bilgiler
ar تاريخ, جغرافيا
fa تاریخ, جغرافیا
@kroppsoving topic kroppsøving < skolefag
nb kroppsøving*, gymlær*
sv idrottslär*
en physical education, pe teacher*
de sportlehrer*, sportunterricht
fr eps, éducation physique
es educación física
ro educație fizică
pl wychowani* fizyczn*
uk фізкультур*, фізичн* вихован*
ru физкультур*, физическ* воспитан*
tr beden eğitimi
ar تربيه بدنيه
fa تربیت بدنی
@musikkfag topic musikk < skolefag
nb musikk, musikklær*, musikkfag*, pianolær*, kulturskole*
en music
de musik, musiklehrer*
fr musique
es música
ro muzică
pl muzyk*
uk музик*
ru музык*
tr müzik
ar موسيقي
fa موسیقی
@kunstfag topic kunst og håndverk < skolefag
nb kunst og håndverk*, formingslær*
en arts and crafts, art teacher*
de kunstlehrer*, kunsterziehung
es plástica
uk образотворч*
ru изобразительн*
@yrkesfag topic yrkesfag < skolefag
nb yrkesfag*, yrkesfaglær*
en vocational subjects, vocational teacher*
@informatikkfag topic programmering og informatikk < skolefag
nb informasjonsteknologi, informatikk, informatikklær*, programmering, it-lær*
en computer science, informatics
de informatik, informatiklehrer*
fr informatique
es informática
ro informatică
pl informatyk*
uk інформатик*
ru информатик*
lt informatikos
tr bilişim

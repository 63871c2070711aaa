# More words for skills, by language.

@+sosiale_medier
sv sociala medier
da sociale medier
fi sosiaalinen media, some-päivit*
en social media, smm
de soziale medien, social media, social-media-*
nl sociale media
fr réseaux sociaux, médias sociaux, community manager*
es redes sociales, community manager
it social media, social network
pt redes sociais, gestão de redes sociais
ro rețele sociale, social media, rețelelor sociale
pl media społecznościowe, mediów społecznościowych, social media
cs sociální* sít*
uk соцмереж*, соціальн* мереж*, smm*
ru соцсет*, социальн* сет*, smm*
bg социални мрежи, социалните мрежи, социални медии
bs društven* mrež*, друштвен* мреж*
hu közösségi média
el μέσα κοινωνικής δικτύωσης, κοινωνικά δίκτυα
sq rrjete* sociale
lt socialin* tinkl*, socialin* medij*
lv sociāl* tīkl*, sociāl* medij*
et sotsiaalmeedia
tr sosyal medya
ar وسائل التواصل, مواقع التواصل, سوشيال ميديا
fa شبکه‌های اجتماعی, شبکه های اجتماعی, رسانه‌های اجتماعی
so baraha bulshada, warbaahinta bulshada
vi mạng xã hội
zh *社交媒体*, *新媒体*
ur سوشل میڈیا
hi सोशल मीडिया

@+allergener
en allergen*, food allerg*
de allergen*
fr allergène*
es alérgen*
it allergen*
pt alergéni*, alergênic*
ro alergen*
pl alergen*
cs alergen*
uk алерген*
ru аллерген*
tr alerjen*
ar مسببات الحساسيه
fa آلرژن*
sv allergen*
da allergen*

@+noark
nb noark*, noark 5, journalføring*, postjournal*, elements, sak- og arkivsystem*, arkivsystem*, saksbehandlingssystem* & arkiv*

@+ysk
nb kode 95
sv yrkeskompetensbevis*, ykb
da kvalifikationsuddannelse*, chaufføruddannelsesbevis
fi ammattipätevyys*, direktiivipätevyys
nl code 95, vakbekwaamheid*
fr fimo, fco, code 95
es cap conductor*, certificado de aptitud profesional, código 95
it cqc, carta di qualificazione del conducente
pt cqm, cam motorista, código 95
ro atestat profesional, atestat transport marfă, cod 95, cpc
pl kod 95, kwalifikacj* wstępn*, świadectwo kwalifikacji zawodow*
cs profesní způsobilost* řidič*, kód 95
bg код 95, карта за квалификация на водача
bs kod 95, код 95
hu gki, 95-ös kód
uk код 95
ru код 95
lt 95 kod*
lv 95. kods, kods 95
et kood 95
el πει, κωδικός 95
tr src belgesi

@+office
nb microsoft office, office-pakka, word, excel, outlook
en microsoft office, ms office, office 365, microsoft 365
de office-kenntnis*, ms-office
fr pack office, suite office
es paquete office, microsoft office
it pacchetto office
pt pacote office
ro pachetul office, microsoft office
pl pakiet* office, ms office
cs ms office
hu ms office
el ms office
lt ms office, microsoft office
tr ms office
vi tin học văn phòng
zh *办公软件*

@+rlang
nb r-programmering*, programmering i r, r studio, tidyverse, r og python|sas|stata|sql|spss
en r programming, programming in r, r and python|sas|stata|sql|spss, tidyverse, ggplot2
fi r-ohjelmoin*
bs u r-u
de r-programmier*, programmierung in r
fr langage r
es lenguaje r, programación en r
pl język r, języku r, programowanie w r

@+python
zh *python*

@+sql
bs sql-u, sql-om
zh *sql*

@+pbl_reg
nb reguleringsplan*, detaljreguler*, områdereguler*, kommuneplan*, arealdel*
sv detaljplan*, översiktsplan*
da lokalplan*, kommuneplan*
fi asemakaav*, yleiskaav*
en zoning plan*, land-use plan*, local plan*, detailed plan*, development plan*
de bebauungspl*, flächennutzungspl*, bauleitplan*
nl bestemmingsplan*
fr plan local d'urbanisme, plu
es plan general de ordenación, planeamiento urbanístico
it piano regolatore
pt plano diretor
pl plan* miejscow*, plan* zagospodarowania
cs územní plán*
uk детальн* план* територ*, генеральн* план*
ru проект* планировки, генеральн* план*
bg подробн* устройствен* план*, устройствен* план*
bs detaljn* plan*, urbanističk* plan*
tr imar plan*
ar مخطط* تنظيم*
fa طرح تفصیلی, طرح جامع

@+forstehjelp
fa کمک های اولیه, کمکهای اولیه
so gargaarka degdegga*
ar اسعافات اوليه, اسعاف اولي
hu elsősegély*
el πρώτες βοήθειες
cs první pomoc*
bg първа помощ
bs prv* pomoć*
vi sơ cứu
zh *急救*
sq ndihma e parë
et esmaabi
lv pirmā palīdzīb*
fi ensiapu*
ur ابتدائی طبی امداد
hi प्राथमिक चिकित्सा

@+iso9001
en iso iec 9001, ns-en iso 9001

@+iso14001
en iso iec 14001, ns-en iso 14001

@+iso27001
en iso iec 27001, iso 27002, ns-iso 27001, isms

@+iso45001
en iso iec 45001, ns-iso 45001

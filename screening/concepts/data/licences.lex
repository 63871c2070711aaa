# Licences and certificates that one holds or does not hold.

@lic_driving licence førerkort
nb førerkort*, førarkort*, *førerkort, *sertifikat bil, bilsertifikat*, sertifikat klasse, sertifikat kl, lappen, *bilsertifikat, sertifikat b
sv körkort*, b-körkort
da kørekort*
en driving licence*, driving license*, driver's licence*, driver's license*, drivers license*, drivers licence*, driver license*, driver licence*
de führerschein*, fahrerlaubnis*
nl rijbewij*
fr permis de conduire, permis b, permis c, permis ce, permis d, permis poids lourd
es carnet de conducir, permiso de conducir, licencia de conducir, carné de conducir, carnet b
it patente di guida, patente b, patente auto, patente
pt carta de condução, carteira de habilitação, carteira de motorista
ro permis de conducere, permis auto, permis categoria, permis conducere
pl prawo jazdy, prawa jazdy, prawem jazdy
cs řidičsk* průkaz*|oprávnění*, řidičák*
sk vodičsk* preukaz*|oprávnen*, vodičák*
sl vozniško dovoljenj*, vozniški izpit*
hu jogosítvány*, vezetői engedély*, gépjárművezetői engedély*
el άδεια οδήγησης, άδειας οδήγησης, δίπλωμα οδήγησης, διπλωμα αυτοκινητου
hy վարորդական
ka მართვის მოწმობა
vi bằng lái*, giấy phép lái xe
hi ड्राइविंग लाइसेंस
sw leseni ya udereva
is ökurétt*, ökuskírtein*, bílpróf*
zh *驾照*, *驾驶证*, *驾驶执照*, *駕照*
ja *運転免許*
ko *운전면허*
tl lisensya ng pagmamaneho, lisensya sa pagmamaneho
uk водійськ* прав*|посвідчен*, права категор*, права ~ категор*, посвідченн* водія, водійське посвідчення
ru водительск* прав*|удостоверен*, права категор*
bg шофьорск* книжк*, свидетелство за управление, шофьорски книжка*
mk возачка дозвола, возачки дозвол*
bs vozačk* dozvol*, возачк* дозвол*
lt vairuotojo pažym*, vairavimo teis*, vairuotojo teis*, b kategorijos vairuotoj*
lv vadītāja apliecīb*, autovadītāja apliecīb*, vadītāja tiesīb*, autovadītāja tiesīb*
et juhilu*, juhiload*, juhtimisõigus*, autojuhilu*
fi ajokort*, ajo-oikeu*, b-ajokort*
tr ehliyet*, sürücü belges*, sürücü ehliyet*
ar رخصه قياده, رخصه القياده, رخصه سياقه, رخصه السياقه, رخصه سواقه, رخصه السواقه, رخصه سوق, شهاده سياقه, شهاده السياقه, شهاده سوق, اجازه سوق, اجازه سياقه, رخصه قيادت*
fa گواهینامه رانندگی, گواهینامه پایه, گواهی نامه رانندگی, گواهی‌نامه رانندگی, گواهینامه, جواز رانندگی, لایسنس رانندگی, لیسنس رانندگی, لیسانس رانندگی
so liisan* darawal*|gaadhi*|gaari*|baabuur*|wadis*, laysan* darawal*|gaadhi*|gaari*|baabuur*|wadis*, laysin* darawal*|gaari*|wadis*, ruqsad* darawal*|baabuur*|wadis*, shatiga darawal*
ur ڈرائیونگ لائسنس, ڈرائیونگ لائسینس, ڈرائونگ لائسنس, ڈرائیور لائسنس
ti ፍቓድ መራሒ መኪና, ፍቓድ ምምራሕ, መንጃ ፍቃድ, መንጃ ፍቓድ, መንጃ ፈቃድ, መዘወሪ ፍቓድ, መዘወሪ ፍቃድ, ፍቓድ መዘወሪ, ፍቃድ መዘወሪ, ፍቓድ መኪና, ፍቓድ መሪሕነት መኪና
sq patentë shoferi, patenta e shoferit, patentën e shoferit, patent* shofer*, leje drejtimi, lejen e drejtimit, leje ~ drejtimi
ku ehliyeta, destûra ajot*, مۆڵەتی شوفێری, مۆڵەتی شۆفێری

@lic_class_b licence personbil
nb personbil*
en passenger car
@lic_class_be licence personbil med tilhenger
nb personbil med tilhenger, bil med tilhenger
@lic_class_c licence lastebil
nb lastebil*førerkort, førerkort ~ lastebil*|tungbil*, sertifikat ~ lastebil*
en truck driving licence, hgv licence, lorry licence
@lic_class_d licence buss
nb førerkort ~ buss*, sertifikat ~ buss*
en bus driving licence

@lic_truck licence truckførerbevis
nb truckførerbevis*, truckbevis*, truckførarbevis*, truckkort*, truckførerkurs*, trucksertifikat*, gaffeltruckbevis*, sertifikat ~ truck*, bevis ~ truck*
sv truckkort*, truckförarbevis*
da truckcertifikat*, truckkort*
@lic_truck_abroad licence truckførerbevis fra utlandet
en forklift licen*, forklift certificat*, forklift operator licen*, forklift driver licen*
de staplerschein*, gabelstaplerschein*, flurförderschein*, flurfördermittelschein*
nl heftruckcertificaat*
fr caces
es carnet de carretillero, carretillero
it patentino ~ muletto|carrell*
ro stivuitorist, permis ~ stivuitor
pl uprawnienia ~ wózki|wózków|wózek, wózki widłowe, wózek widłowy, udt wózk*
uk посвідчення ~ навантажувач*
ru удостоверение ~ погрузчик*
lt krautuvo vairuotojo, krautuvo pažymėjim*
tr forklift ehliyeti, forklift belgesi, forklift operatörlük belgesi
ar رخصه ~ رافعه

@lic_crane licence kranførerbevis
nb kranførerbevis*, kranførarbevis*, kranbevis*, kransertifikat*
sv kranförarbevis*
en crane operator licen*, crane operator certificat*
@lic_machine licence maskinførerbevis
nb maskinførerbevis*, maskinførarbevis*, maskinførersertifikat*, anleggsmaskinførerbevis*

@lic_trade licence fagbrev
nb fagbrev*, svennebrev*, svennebrev, mesterbrev*, fagbrevet, fag-/svennebrev, *fagbrev
nn fagbrev*, sveinebrev*, meisterbrev*
@lic_trade_abroad licence yrkesprøve fra utlandet
sv gesällbrev*, yrkesbevis*
da svendebrev*, svendeprøve*
en trade certificate*, journeyman*, apprenticeship certificate*, nvq, city & guilds, vocational certificate*, certificate of qualification
de gesellenbrief*, gesellenprüfung*, facharbeiterbrief*, meisterbrief*, berufsausbildung*, abgeschlossene ausbildung, facharbeiter*
nl vakdiploma*
fr bep, brevet professionnel, certificat d'aptitude professionnelle
es formación profesional, técnico en, ciclo formativo
it qualifica professionale
ro certificat de calificare, certificat ~ calificare, școală profesională
pl świadectwo czeladnicze, dyplom potwierdzający kwalifikacje, dyplom mistrzowski, szkoła zawodowa, zasadnicza szkoła zawodowa
uk диплом кваліфікованого робітника, кваліфікованого робітника, професійно-технічн*, розряд*
ru свидетельство о профессии, диплом о начальном профессиональном, профессионально-техническ*, разряд*
bg свидетелство за професионална
bs svjedočanstvo o stručnoj, majstorsko pismo, svedočanstvo
lt profesinio mokymo diplom*, kvalifikacijos pažymėjim*
tr ustalık belgesi, kalfalık belgesi, mesleki yeterlilik belgesi
ar دبلوم مهني, شهاده مهنيه, شهاده التدريب المهني
fa گواهینامه فنی و حرفه ای, مدرک فنی
so shahaado farsamo

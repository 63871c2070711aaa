# Occupations of kitchens, laundries, workshops, buildings and roads.

@vaskeri activity vaskeriarbeid
nb vaskeri*, vaskerimedarbeid*, tekstilrens*, tøyvask*, linvask*
sv tvätteri*, tvättbiträde*, kemtvätt*
da vaskeri*, renseri*
fi pesula*, tekstiilihuolt*
nl wasserij*, linnenkamer
de wäscherei*, textilreinig*
en laundry*, launderette*, dry clean*, linen room
fr blanchisserie*, blanchisseu*, lingère*
es lavander*, tintorer*, planchador*
pt lavandari*, engomadeir*, lavadeir*
it lavander*, stirator*, tintoria
ro spălătorie haine|rufe, spălătoreasă, călcătoreasă
pl pralni*, praczk*, prasowacz*
cs prádeln*, pradlen*
hu mosoda*, mosónő*
bs praonic*, pralj*, vešeraj*, перионица, вешерај
uk пральн*, прач*
ru прачечн*, прачк*, химчистк*
bg пералн*, перач*
el πλυντήρι*, σιδερώτρι*, στεγνοκαθαρ*
lt skalbykl*, skalbėj*
lv veļas mazg*, veļas mazgāt*
et pesumaja*, pesupesija*
sq lavander*
tr çamaşırhane*, ütücü*, kuru temizleme
ar مغسله, غسيل ملابس, عامل غسيل, مصبغه
fa خشکشویی, رختشویخانه, رختشوی*, لاندری
am ላውንደሪ, ልብስ አጣቢ
so dharka dhaqidda, doobi
vi giặt là, giặt ủi
zh *洗衣*
tl labandera

@kjokkenhjelp activity kjøkkenassistentarbeid in=serveringssted
nb kjøkkenassistent*, kjøkkenhjelp*, kjøkkenmedarbeid*, oppvasker*, oppvask*, kantineassistent*, kantinemedarbeid*, matvert*, postvert*, kantineansatt*
sv köksbiträde*, diskare, måltidsbiträde*, kostbiträde*, ekonomibiträde*
da køkkenmedhjælper*, opvasker*, køkkenassistent*, kantinemedarbejder*
fi keittiöapu*, tiskaaja*, ravitsemustyöntekij*, keittiötyönteki*
nl keukenhulp*, afwasser*, kantinemedewerk*, voedingsassist*
de küchenhilfe*, spülkraft*, tellerwäscher*, küchenhelfer*, kantinenmitarb*, beikoch*, beiköchin*
en kitchen assistant*, kitchen porter*, kitchen helper*, dishwasher*, kitchen hand*, catering assistant*, canteen assistant*, kitchen steward*, canteen worker*
fr aide de cuisine, aide-cuisin*, plongeur|plongeuse ~ restaurant|cuisine|vaisselle|restauration|hôtel, commis de cuisine, agent de restauration, employé* de restauration, agent polyvalent de restauration
es ayudante de cocina, auxiliar de cocina, pinche*, friegaplatos, lavaplatos, monitor* de comedor
pt ajudante de cozinha, auxiliar de cozinha, copeir*, lava-loiça, merendeir*
it aiuto cuoco, aiuto cuoca, aiuto cucina, lavapiatti, addett* mensa, addett* alla mensa
ro ajutor* bucătar, ajutor* de bucătar, muncitor bucătărie, spălător de vase
pl pomoc* kuchenn*, pomocnik kucharza, zmywa* naczyń, pracownik kuchni
cs pomocn* kuchař*, kuchyňsk* pomoc*, pomocn* síl* ~ kuchy*, umývač* nádob*, kuchynsk* pomoc*, pomocn* kuchár*
hu konyhai kisegítő*, konyhalány*, konyhai dolgoz*, mosogató*
bs pomoćn* kuhar*, pomoćn* kuvar*, pomoćn* radni* ~ kuhinj*, помоћни кувар, perač* suđa
uk кухонн* працівник*, помічник* кухаря, посудомий*
ru кухонн* рабоч*, помощник* повара, посудомойщи*
bg помощник-готвач, помощник готвач, помощник-кухня, общ работник ~ кухня, миячк*
el βοηθός μάγειρα, λαντζέρ*, βοηθός κουζίνας
lt virtuvės darbuotoj*, virėjo padėj*, virtuvės pagalb*, indų plovėj*
lv virtuves palīg*, trauku mazgātāj*, virtuves darbiniek*
et köögiabiline, köögitöö*, nõudepesija*
sq ndihmës* kuzhin*, ndihmës* kuzhinier*, pjatalarës*
tr aşçı yardımcı*, mutfak görevli*, bulaşıkçı*, mutfak personel*
ar مساعد طباخ, مساعد مطبخ, عامل مطبخ, غسل صحون
fa کمک آشپز, ظرفشو*, کارگر آشپزخانه
so caawiye jikada, kaaliye jikada
ti ሓጋዚ ክሽነ, ሓጋዚት ክሽነ
am የወጥ ቤት ረዳት, ረዳት ምግብ አብሳይ
sw msaidizi wa jikoni
vi phụ bếp, rửa chén, rửa bát, cấp dưỡng
zh *帮厨*, *洗碗*, *厨房助理*
tl kusinero ~ assistant|katulong
ku alîkarê aşpêj

@skadedyr activity skadedyrbekjempelse
nb skadedyr*
sv skadedjur*, saneringstekniker*
da skadedyr*, rottebekæmp*
fi tuholais*
nl ongedierte*, plaagdier*
de schädlingsbekämpf*, kammerjäger*
en pest control*, exterminator*, pest technician*, fumigat*
fr dératis*, désinsectis*, lutte antiparasitaire, lutte anti-nuisibles
es control de plagas, fumigador*
pt controlo de pragas, desinfestação, controle de pragas
it disinfest*, derattizz*
ro deratiz*, dezinsec*
pl dezynsek*, deratyz*, zwalczan* szkodnik*
cs deratiz*, hubení škůdců
uk дератиз*, дезінсек*
ru дератиз*, дезинсек*
bs deratiz*, dezinsek*
hu kártevőirt*, rovarirt*
el απεντόμωσ*, μυοκτον*
tr haşere*, ilaçlama*
ar مكافحه الحشرات, مكافحه افات, مكافحه القوارض
fa سمپاش*, مبارزه با آفات
vi diệt côn trùng, kiểm soát côn trùng
zh *害虫防治*, *消杀*

@feier activity feiing
nb som feier, feier ~ brannvesen|kommune|feiervesen, feiersvenn*, feiervesen*, feiing, feiarvesen*, som feiar
sv sotare*, sotning
da skorstensfejer*
fi nuohooja*, nuohous*
nl schoorsteenveger*
de schornsteinfeg*, kaminkehr*, rauchfangkehr*
en chimney sweep*
fr ramoneu*, ramonage
es deshollinador*
it spazzacamin*
ro coșar
pl kominiarz*, kominiarsk*
cs kominík*, kominár*
hu kéményseprő*
bs dimnjačar*, dimničar*, оџачар*
uk сажотрус*
ru трубочист*
lt kaminkrėt*
lv skursteņslauķ*
et korstnapühkija*
tr baca temizle*
el καπνοδοχοκαθαρ*

@lasesmed activity låsesmedarbeid
nb låsesmed*, låsmontør*
sv låssmed*
da låsesmed*
fi lukkoseppä*, lukkoasent*
nl slotenmaker*
de schlüsseldienst*, schließtechnik*
en locksmith*
fr serrurier*
es cerrajer*
it serraturier*, fabbro ~ serratur*
ro lăcătuș serviciu, lăcătuș yale
pl ślusarz zamk*, dorabian* kluczy
tr çilingir*
uk замочн* майст*
ru замочн* мастер*
ar صانع مفاتيح, فني اقفال
fa کلیدساز*, قفل ساز*
zh *锁匠*

@glassmester activity glassarbeid in=bygg_bransje
nb glassmester*, glassfag*, glassmontør*, glassarbeid*
sv glasmästar*
da glarmester*
fi lasittaja*, lasimestari*
nl glaszetter*
de glaser, glaserin, glasermeister*, verglasung*
en glazier*, glazing
fr vitrier*, miroitier*, miroiterie
es vidrier*, cristaler*
pt vidraceir*
it vetrai*
ro geamgiu
pl szklarz*
cs sklenář*
hu üveges ~ szakmunkás, üvegező*
bs staklar*
uk скляр*
ru стекольщик*
lt stiklintoj*
tr camcı*
ar زجاج ~ فني|تركيب
fa شیشه بر*

@gulvlegger activity gulvlegging in=bygg_bransje
nb gulvlegg*, byggtapetser*, parkettlegg*, golvlegg*
sv golvlägg*, mattlägg*
da gulvlægger*
fi lattianpääll*, parkettiasent*
nl vloerenlegger*, stoffeerder*, parketteur*
de bodenleger*, parkettleger*, estrichleger*
en floor layer*, flooring installer*, floor fitter*, carpet fitter*, parquet ~ install*|lay*
fr solier*, parqueteu*, poseu* de sol*, poseu* de parquet, solier-moquettiste
es parquetista*, instalador* de suelos, soladores
it parchettist*, posatore di paviment*, pavimentist*
pt assentador* de pavimento*, ladrilhador*
ro parchetar*, montator* parchet, montaj parchet
pl parkieciarz*, posadzkarz*, układan* paneli
cs podlahář*, parketář*
hu parkettáz*, burkoló ~ hideg*|meleg*
bs parketar*, podopolag*
uk паркетник*, укладан* ламінату
ru паркетчик*, укладк* ламината
tr parkeci*, parke döşeme
ar تركيب باركيه, فني ارضيات
fa نصاب پارکت, پارکت کار

@mobelsnekker activity møbel- og bygningssnekkerarbeid
nb møbelsnekker*, møbelsnikkar*, bygningssnekker*, innredningssnekker*, trevaresnekker*, benkesnekker*, møbeltapetser*
sv möbelsnickar*, finsnickar*, inredningssnickar*
da møbelsnedker*, bygningssnedker*, snedker*
fi puuseppä*, huonekalupuuseppä*
nl meubelmaker*, interieurbouwer*
de möbeltischler*, möbelschreiner*, tischler*, schreiner*
en cabinetmaker*, cabinet maker*, joiner*, furniture maker*, bench joiner*
fr ébéniste*, menuisier*, menuiserie
es ebanist*, carpinter* ebanist*
pt marceneir*
it ebanist*, mobilier* falegname, falegnam*
ro tâmplar*
pl stolarz*, stolarstw*, stolark* meblow*
cs truhlář*, nábytkář*, stolár*
hu asztalos*, bútorasztalos*
bs stolar*, столар*
uk столяр*, червонодеревник*
ru столяр*, краснодеревщик*, мебельщик*
bg мебелист*, дърводел*
el επιπλοποι*, μαραγκ*
lt stalius, staliaus, staliumi, baldžius
lv galdniek*
et tisler*, mööblitisler*
sq marangoz*
tr mobilyacı*, marangoz*
ar نجار اثاث, نجار موبيليا
fa مبل ساز*
so nijaar*
ti ጸራቢ
am አናጺ, እንጨት ሥራ
sw seremala
ur بڑھئی
hi बढ़ई
vi thợ mộc
zh *木工*, *家具制作*
tl karpintero

@vegdrift activity drift og vedlikehold av veg
nb vegvedlikehold*, veivedlikehold*, vegdrift*, veidrift*, brøyt*, snørydd*, strøing, vegarbeid*, veiarbeid*, asfaltarbeid*, asfaltlegg*, vintervedlikehold*, vegoppsyn*, veimester*, vegmeister*
sv vägunderhåll*, snöröjning*, plogning, asfalter*, vägdrift*, vägarbet*
da vejvedligehold*, snerydning*, asfalt*, vejmand*, vejarbejd*
fi tienhoit*, teiden kunnossap*, auraus*, asfaltointi*, talvikunnossapit*
nl wegonderhoud*, gladheidsbestrijd*, wegwerker*, asfalteer*
de straßenunterhalt*, winterdienst*, straßenmeister*, straßenwärter*, schneeräum*, asphalt*, bauhof
en road maintenance, snow plough*, snow plow*, snow clearing, highways maintenance, road worker*, asphalt ~ work*|paving|laying, paving ~ road*, highway maintenance, gritting
fr entretien des routes, entretien routier, déneigement, viabilité hivernale, cantonnier*, agent d'exploitation des routes, agent des routes
es conservación de carreteras, mantenimiento de carreteras, peón caminero, mantenimiento vial, asfaltado
pt conservação de estradas, manutenção de estradas, cantoneir*
it manutenzione stradal*, cantonier*, sgombero neve
ro întreținere drumuri, deszăpezire, întreținerea drumurilor, drumar, asfaltare, asfaltator*
pl utrzyman* dróg, odśnieżan*, drogomistrz*, utrzyman* zimow*, brukarz*, robot* drogow*, asfaltow*
cs údržb* silnic, údržb* komunikac*, cestář*, silničář*, zimní údržb*, cestár*, údržb* ciest
hu útkarbantart*, közútkezel*, hóeltakarít*, útfenntart*, aszfalt*
bs održavanj* puteva, održavanj* cesta, zimsk* služb*, cestar*, putar, asfalt*, одржавањ* путева
bg поддържане на пътища, поддръжка на пътища, снегопочистване, асфалт*
uk утриман* доріг, ремонт* доріг, дорожн* робітник*, прибиран* снігу, асфальт*
ru содержани* дорог, ремонт* дорог, дорожн* рабоч*, уборк* снега, асфальт*
lt kelių priežiūr*, kelių tiesim*, asfaltuotoj*, kelininkas, kelinink*
lv ceļu uzturēš*, ceļu remont*, ceļinie*
et teehoold*, teehooldus*, lumekoristus*, asfalteeri*
el συντήρηση δρόμων, συντήρηση οδών, αποχιονισμ*, ασφαλτ*
sq mirëmbajtj* ~ rrugëve, asfaltim*
tr yol bakım*, karla mücadele, asfalt*
ar صيانه طرق, صيانه الطرق, اسفلت
fa راهداری, نگهداری راه*, آسفالت*, برف روبی
so dayactirka wadooyinka
ti ጽገና መንገዲ
am መንገድ ጥገና, የመንገድ ጥገና
sw matengenezo ya barabara
vi bảo trì đường, duy tu đường
zh *道路养护*, *公路养护*, *除雪*

@hjelpemiddel activity hjelpemiddelteknikk
nb hjelpemid*, hjelpemiddel*, rullestolteknik*, hjelpemiddelsentral*
sv hjälpmedel*
da hjælpemid*
fi apuväline*
nl hulpmiddel* ~ adviseur|techn*|zorg
de hilfsmittel* ~ beratung|versorgung|technik*|reha*, rehatechnik*, reha-technik*
en assistive technolog*, assistive device*, wheelchair technician*, mobility aid*, mobility equipment
fr aides techniques
es ayudas técnicas, productos de apoyo ~ discapacidad|ortopedia
pl sprzęt* rehabilitacyjn*, wózk* inwalidzk*
uk засоб* реабілітац*
ru средств* реабилитац*
tr yardımcı cihaz*

@smed activity smed- og platearbeid
nb smed, smeder, kunstsmed*, platearbeid*, blikkenslag*, kopperslag*
sv smed, plåtslag*, plåtarbet*
da smed, klejnsmed*, blikkenslager*
fi seppä, levyseppä*, peltiseppä*
nl smid, plaatwerk*, constructiebankwerker*
de schmied, schmiedin, schlosser*, spengler*, blechner*, metallbauer*, flaschner*
en blacksmith*, sheet metal worker*, sheet-metal worker*, metal fabricator*, tinsmith*, metalworker*
fr ferronnier*, tôlier*, chaudronnier*, métallier*, zingueu*, forgeron*
es herrero, herrería, chapista*, calderer*, hojalater*
pt serralheir*, ferreiro, caldeireir*
it fabbro, lattonier*, carpentier* metallic*, lamierist*
ro fierar, tinichigi*, lăcătuș*, confecții metalice
pl ślusarz*, blacharz*
cs zámečník*, kovář, klempíř*, zámočník*, klampiar*
hu lakatos ~ szerkezet*, szerkezetlakatos*, bádogos*
bs bravar*, limar, бравар*, лимар*
uk коваль, бляхар*
ru слесарь-жестянщик, кузнец, жестянщик*
bg шлосер*, ковач, тенекеджи*
el σιδεράς, σιδηρουργ*, φανοποι*
lt šaltkalv*, kalvis, skardinink*
lv atslēdzniek*, kalējs, skārdniek*
et lukksepp*, sepp, plekksepp*
tr demirci, sac işleri, kaportacı*, demir doğrama, tenekeci
ar فني حداده, عامل حداده, حداده
fa آهنگر*, ورقکار*
so bir-tume, tumaal
am ብረታ ብረት
zh *铁匠*, *钣金*

@trykker activity trykkeriarbeid
nb trykker, trykkerimedarbeid*, trykketekniker*, grafisk trykk*, offsettrykk*, bokbinder*, ferdiggjør*, trykkeri*
sv tryckare, tryckeri*, bokbind*
da trykker, trykkeri*, bogbind*
fi painaja*, kirjapaino*, kirjansitoj*
nl drukker ~ offset|drukkerij, drukkerij*, boekbind*
de drucker ~ offset*|druckerei, druckerei*, buchbind*, medientechnolog*
en printing press, printing operator*, offset printing, bookbinder*, print finisher*, press operator ~ print*
fr imprimeur*, imprimerie*, relieu*
es impresor* ~ offset|imprenta, imprenta*, encuadernador*
pt impressor* ~ offset|gráfica, tipograf*, encadernador*
it tipograf*, stampator*, legator*
ro tipograf*, legător* ~ cărți
pl drukarz*, drukarni*, introligator*
cs tiskař*, tiskárn* ~ operátor|dělník, knihař*, tlačiar ~ ofset*
hu nyomdász*, nyomda*, könyvkötő*
bs grafičar* ~ štampar*, štampar*, tiskar*, knjigovez*, штампар*
uk друкарня, друкар*, палітурник*
ru печатник*, типограф*, переплетчик*
el τυπογράφ*, βιβλιοδέτ*
lt spaustuv*, spaustuvinink*
lv iespiedēj*, tipogrāf*
tr matbaa*, ciltçi*
ar مطبعه
fa چاپخانه, صحاف*
zh *印刷*

@+tomrer
so nijaar*
ti ጸራቢ
am አናጺ
sw seremala
ur بڑھئی, ترکھان
hi बढ़ई
vi thợ mộc
zh *木工*, *木匠*
tl karpintero
fa نجار ساختمان*, نجاری ساختمان*, قالب بند*
el ξυλουργ*, μαραγκ*
sq karpentier*, marangoz*
lt dailid*
lv namdar*
et puusepp*
hu ács, ácsmunk*
cs tesař, tesárk*, tesár

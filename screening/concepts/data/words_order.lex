# Occupations of customs, borders, police, prisons, courts, rescue and defence.

@tollarbeid activity tollarbeid in=toll
nb toller ~ tolletaten|tollvesenet|toll|grense|tollsted|tollregion, som toller, tollinspektør*, tollkontroll*, tollbetjent*, tollavdeling*, tollaspirant*, tollekspedi*
sv tulltjänste*, tullinspektör*, tullkontroll*, tullhandlägg*, tullare
da toldekspedient*, tolder, toldkontrol*, toldassistent*, toldinspektør*
fi tullitarkastaja*, tullivirkamies*, tulliylitarkastaj*
is tollvörð*
nl douanier*, douaneambtena*, douanemedewerk*, douanecontrol*
de zollbeamt*, zollinspekt*, zollsekretär*, zollkontroll*, zollobersekretär*, zolldienst
en customs officer*, customs inspector*, customs control*, customs inspection*, customs official*, border force officer*, customs and excise officer*, customs examiner*
fr douanier*, inspecteur* des douanes, inspectrice des douanes, contrôleur* des douanes, agent des douanes, contrôle douanier
es inspector* de aduanas, agente de aduanas, oficial de aduanas, vista de aduana, control aduanero, técnic* de aduanas
pt inspetor* aduaneir*, técnic* aduaneir*, verificador* ~ alfândega|alfandegári*, controlo aduaneiro, auditor* fiscal ~ aduan*
it doganier*, funzionari* doganal*, ispettor* doganal*, controll* doganal*
ro inspector* vamal*, agent vamal, control* vamal*, lucrător vamal
pl celnik*, funkcjonariusz* celn*, kontrol* celn*, funkcjonariusz* celno-skarbow*, inspektor celny
cs celník*, celní inspektor*, celní kontrol*, colník*
hu vámos, vámtiszt*, pénzügyőr*, vámellenőr*, vámvizsgál*
bs carinik*, carinsk* službenik*, carinsk* inspektor*, цариник, царински инспектор
bg митническ* инспектор*, митничар*, митнически служител
uk митний інспектор, інспектор* митн*, митник*, державн* інспектор* митн*, митн* контрол*, митн* оформлен*
ru таможенник*, таможенн* инспектор*, инспектор* таможн*, таможенн* контрол*, таможенн* досмотр*
lt muitinės inspektor*, muitinės pareigūn*, muitinink*
lv muitas uzraug*, muitas inspektor*, muitniek*, muitas kontrol*
et tolliinspektor*, tolliametnik*, tollikontroll*
el τελωνειακ* υπάλληλ*, εκτελωνιστ*, τελωνειακ* έλεγχ*, τελώνης
sq doganier*, inspektor* dogan*
tr gümrük muhafaza*, gümrük memur*, gümrük muayene memur*, gümrük kontrol*
ar مفتش جمارك, مفتش جمركي, ضابط جمارك, موظف جمارك, تفتيش جمركي, مامور جمارك
fa مامور گمرک, ارزیاب گمرک, کارشناس گمرک, بازرس گمرک
ur کسٹم انسپکٹر, کسٹمز انسپکٹر, کسٹم آفیسر
hi सीमा शुल्क अधिकारी, कस्टम अधिकारी
so kastam*
ti ጉምሩክ
am የጉምሩክ ባለሙያ, የጉምሩክ ፈታሽ, የጉምሩክ ሰራተኛ
sw afisa forodha
vi hải quan
zh *海关关员*, *海关检查*, *海关查验*
ku gumrukvan*

@grensekontroll activity grensekontroll
nb grensekontroll*, grensevakt*, grensebetjent*, passkontroll*, grensepoliti*, innreisekontroll*
sv gränskontroll*, passkontroll*, gränspolis*
da grænsekontrol*, paskontrol*
fi rajavartija*, rajatarkast*, passintarkastaja*
nl grensbewak*, grenscontrole*, marechaussee
de grenzkontroll*, grenzpoliz*, grenzschutz*, passkontroll*, grenzschützer*
en border guard*, border control*, immigration officer* & airport|border|passport|port, passport control*, border police, frontier guard*
fr garde-frontière*, police aux frontières, contrôle aux frontières, police de l'air et des frontières
es guardia fronteriz*, control fronterizo, control migratorio, agente de migración, oficial de migración
pt guarda de fronteira*, controlo de fronteira*
it polizia di frontiera, guardia di frontiera, controll* di frontiera
ro polițist* de frontieră, poliția de frontieră, control* frontier*
pl straż* granicz*, funkcjonariusz* straży granicznej, kontrol* graniczn*
cs pohraniční policie, hraniční kontrol*
hu határőr*, határrendész*, határellenőr*
bs granič* polic*, kontrol* granic*, granič* kontrol*, гранична полиција
bg гранич* полица*, гранич* контрол*
uk прикордонник*, прикордонн* служб*, прикордонн* контрол*, державн* прикордонн*
ru пограничник*, пограничн* служб*, пограничн* контрол*, паспортн* контрол*
lt pasieniet*, sienos apsaug*, pasienio
lv robežsarg*, robežkontrol*
et piirivalvur*, piirikontroll*
el συνοριοφύλακ*, συνοριακ* φύλαξ*, έλεγχ* διαβατηρίων
sq polici kufitare, polic kufitar
tr sınır muhafaza, pasaport polis*, pasaport kontrol*, hudut
ar حرس حدود, مراقبه جوازات, ضابط جوازات, حرس الحدود
fa مرزبان*, کنترل گذرنامه
so socdaalka & sarkaal*|askari
vi biên phòng, kiểm soát xuất nhập cảnh
zh *边检*, *边防*

@tolldeklarant activity tolldeklarering og spedisjon < logistikk in=transport_bransje
nb tolldeklarant*, spedit*, speditør*, spedisjon*, tollklarer*
sv speditör*, spedition*, tulldeklarant*
da speditør*, spedition*
fi huolitsija*, huolinta*
nl declarant*, expediteur*
de spedition*, zolldeklarant*, verzollung*, speditionskauf*
en customs broker*, customs declarant*, freight forward*, customs clearance*, clearing agent*, forwarding agent*, shipping agent*
fr déclarant* en douane, déclarante en douane, transitaire*, commissionnaire en douane
es agente aduanal, despachante de aduana*, agente de carga, tramitador* aduaner*, declarante aduanal, transitari*
pt despachante aduaneir*, despachante oficial, transitári*
it spedizionier*, dichiarante doganale
ro declarant vamal, comisionar vamal, expeditor intern*, comisionariat vamal
pl agent celny, agencj* celn*, spedytor*, spedycj*
cs celní deklarant*, deklarant*, speditér*
hu vámügyintéző*, szállítmányoz*
bs špedit*, carinsk* deklarant*, шпедитер*
bg митническ* агент*, спедитор*
uk декларант*, митний брокер, експедитор*
ru декларант*, таможенный брокер, экспедитор*
lt muitinės tarpinink*, deklarant*, krovinių ekspeditor*, transporto ekspeditor*
lv muitas deklarant*, kravu ekspeditor*
et tollideklarant*, ekspedeerija*
el εκτελωνιστ*, διαμεταφορέ*
tr gümrük müşavir*, gümrükleme
ar مخلص جمركي, تخليص جمركي, مخلصه جمركيه
fa ترخیص کالا, ترخیص کار, حق العمل کار
am የጉምሩክ አስተላላፊ
vi khai báo hải quan, giao nhận vận tải
zh *报关员*, *报关*, *货代*

@kriminaletterforskning activity etterforskning < politiarbeid
nb etterforsk*, krimteknik*, kriminaltekni*, kriminaletterforsk*
sv utredare ~ polis*|brott*, brottsutred*, kriminalteknik*, kriminalinspektör*
da efterforsker*, efterforskning, kriminalassistent*
fi rikostutkij*, rikosteknik*, rikosylikonstaapeli*, rikoskonstaapeli*
nl rechercheur*, opsporingsambtenaar, forensisch onderzoeker
de kriminalbeamt*, kriminalkommissar*, ermittler*, kriminaltechnik*, kriminaloberkommissar*
en detective*, criminal investigat*, crime scene*, forensic investigator*, forensic technician*, investigating officer*
fr enquêteur|enquêtrice ~ police|gendarmerie|judiciaire|criminel, police judiciaire, police technique et scientifique, officier de police judiciaire
es detective*, investigador* criminal*, policía judicial, policía científica, perito criminalístic*
pt investigador* criminal, polícia judiciária, inspetor* da polícia judiciária, investigador* de polícia, perit* criminal
it investigatore, investigatrice, polizia giudiziaria, polizia scientifica
ro ofițer* judiciar*, criminalist*, anchetator*, cercetare penală
pl śledcz*, dochodzeniow*, kryminaln* & policj*|wydzia*, technik kryminalistyki
cs vyšetřovatel*, kriminalist*
hu nyomozó*, bűnügyi technikus*
bs kriminalist* inspektor*, istražitelj*, kriminalističk* tehničar*, инспектор криминалистичке, истражитељ*
bg разследващ полицай, следовател, криминалист*
uk слідч*, дізнавач*, оперуповноважен*, криміналіст*
ru следователь, следователя, следователем, дознавател*, оперуполномоченн*, криминалист*
lt tyrėja ~ policij*, tyrėjas ~ policij*, ikiteismin*, kriminalist*
lv izmeklētāj*, kriminālist*
et uurija*, kriminalist*
el ανακριτ*, εγκληματολογικ*
sq hetues*
tr dedektif*, olay yeri inceleme, adli soruşturma, asayiş büro
ar محقق جنائي, محققه جنائيه, تحقيق جنائي, ادله جنائيه, مباحث
fa بازپرس*, کارآگاه*, تشخیص هویت
so dambi baare, dambi baaris
vi điều tra viên, điều tra hình sự, cảnh sát điều tra
zh *刑警*, *侦查*

@+politiarbeid
nl politieagent*, politiefunctionaris*, politieambtenaar
it polizia di stato, agente di polizia, carabinier*, ispettore di polizia, poliziott*
pt polícia militar, agente da psp, agente de polícia, militar da gnr, polícia de segurança pública
de polizeikommissar*, polizeimeister*, polizeivollzug*
lt policinink*, policijos pareigūn*
lv policist*, policijas inspektor*
et politseinik*, patrullpolitsei*
bs polic* službenik*, policajac, policajk*, полицајац, полицијски службеник
bg полица*
sq polic, oficer policie
fi konstaapeli*
sv polisassistent*, polisinspektör*, polisman*
da politiassistent*, politibetjent*
so askari booliis, booliis*
ti ፖሊስ
am ፖሊስ
sw afisa wa polisi, polisi
ur پولیس افسر, پولیس کانسٹیبل, پولیس انسپکٹر
hi पुलिस अधिकारी, पुलिस कांस्टेबल
tl pulis
ku polîs

@+fengselsbetjent
nb fengselsbetjent*, fengselsinspektør*, kriminalomsorg* & betjent*|førstebetjent*, fengselsleder*
sv kriminalvårdare*, häktesvårdare*, kriminalvårdsinspekt*
da fængselsbetjent*, fængselsfunktionær*
fi vartija* ~ vankil*, vanginvartija*, rikosseuraamus* & ohjaaja*|esimies*|vartij*
is fangavörð*
nl penitentiair inrichtingswerk*, piw-er, cipier*, gevangenbewaar*
de justizvollzug*, vollzugsbeamt*, strafvollzug*
en prison guard*, correctional officer*, corrections officer*, prison custody officer*, detention officer*, prison warden*, jail officer*
fr surveillant* pénitentiaire*, surveillant* de prison, administration pénitentiaire, gardien de prison
es funcionari* de prisiones, funcionari* de instituciones penitenciarias, guardia penitenciari*, agente penitenciari*, custodio penitenciari*, gendarmería
pt guarda prisional, guardas prisionais, agente penitenciári*, policial penal
it agente di polizia penitenciaria, polizia penitenziaria, guardia carceraria
ro agent* ~ penitenciar*, ofițer* ~ penitenciar*, supraveghetor* ~ penitenciar*, gardian* ~ penitenciar*
pl służb* więzienn*, funkcjonariusz* służby więziennej, strażnik więzienn*, oddziałow* ~ areszt*|zakład* karn*
cs vězeňsk* stráž*, dozorce ~ věz*, bachař*, väzensk* stráž*
hu börtönőr*, büntetés-végrehajtás*
bs pravosudn* polic*, zatvorsk* čuvar*, zatvorsk* stražar*, затворски чувар, stražar ~ zatvor*
bg надзирател*
uk кримінально-виконавч*, пенітенціар*, контролер ~ колоні*|ізолятор*, наглядач* ~ колоні*|тюрм*, установ* виконання покарань
ru уголовно-исполнительн*, фсин, надзирател*, контролер ~ колони*|сизо, младший инспектор ~ колони*|сизо|фсин
lt kalėjim* & pareigūn*|prižiūrėtoj*, bausmių vykdym*
lv ieslodzījum* & uzraug*|inspektor*, cietuma uzraug*
et vanglavalvur*, vangivalvur*, vanglaametnik*
el σωφρονιστικ*, δεσμοφύλακ*
sq gardian burgu, polic burgu, polici* burg*
tr infaz koruma, ceza infaz, gardiyan*
ar ضابط سجن, حارس سجن, سجان*, اصلاح وتاهيل, شرطي سجون
fa زندانبان*, افسر نگهبان زندان, مراقب زندان
so askari xabsi, ilaaliye xabsi
ti ሓላዊ ቤት ማእሰርቲ
am የማረሚያ ቤት
sw askari magereza
ur جیل وارڈن, جیل سپرنٹنڈنٹ
vi cán bộ trại giam, quản giáo
zh *狱警*, *监狱警察*

@friomsorg activity friomsorg in=kriminalomsorg
nb friomsorg*, straffegjennomføring*, tilbakeføringskoordinator*, samfunnsstraff*
sv frivård*
da kriminalforsorg*, tilsynsførende ~ kriminal*
fi yhdyskuntaseuraamus*
nl reclassering*
de bewährungshelf*, bewährungshilfe
en probation officer*, probation service*, probation worker*, parole officer*, offender manager*, community sentence*, resettlement of offenders
fr conseiller* pénitentiaire* d'insertion, cpip, agent de probation, spip
es agente de libertad, libertad condicional, medidas alternativas ~ penal*
pt técnic* de reinserção social, reinserção social
it uepe, funzionari* di servizio sociale ~ esecuzione penale, esecuzione penale esterna
ro consilier* de probațiune, probațiune
pl kurator sądow*, kurator* sądow*, kurator* zawodow*, kuratel* sądow*
cs probační* úřed*, probačn* asistent*, probační a mediační, probačn* služb*
hu pártfogó felügyelő*
bs probacij* službenik*, probacij*, povjerenik za izvršenje
bg пробационен, пробация
uk пробаці*
ru уголовно-исполнительная инспекция, пробаци*
lt probacij*
lv probācij*
et kriminaalhooldus*
el επιμελητ* κοινωνικ*
sq shërbim* ~ provës
tr denetimli serbestlik*

@namsmann activity tvangsfullbyrdelse
nb namsmann*, namsfogd*, tvangsfullbyrd*, utleggsforretning*, stevnevitne*, lensmannsfullmektig*
sv kronoinspektör*, kronofogd*, utmätning*
da pantefoged*, fogedret*
fi ulosottomies*, kihlakunnanulosotto*, ulosotto*
nl gerechtsdeurwaarder*, deurwaarder*
de gerichtsvollzieher*, vollstreckungsbeamt*, zwangsvollstreck*
en bailiff*, enforcement agent*, court enforcement officer*
fr huissier* de justice, commissaire de justice
es agente judicial, ejecución judicial, oficial de diligencias
pt agente de execução, oficial* de justiça, agentes de execução
it ufficiale giudiziario
ro executor* judecătoresc*, executor* fiscal*
pl komornik*, egzekucj*
cs soudní exekutor*, exekutor*
hu végrehajtó ~ bíróság*, önálló bírósági végrehajtó
bs sudsk* izvršitelj*, javn* izvršitelj*, ovršitelj*, јавни извршитељ
bg съдебен изпълнител, съдия-изпълнител, публичен изпълнител
uk державний виконавець, виконавч* служб*, державн* виконавц*, приватн* виконав*
ru судебн* пристав*, пристав-исполнител*
lt antstol*
lv tiesu izpildītāj*
et kohtutäitur*
el δικαστικός επιμελητής, δικαστικ* επιμελητ*
sq përmbarues*
tr icra memur*, icra müdür*, icra kâtib*
ar مامور تنفيذ, محضر محكمه, معاون تنفيذ
fa مامور اجرا, اجرای احکام

@domstolssekretaer activity saksbehandling i domstol < kontorarbeid ? saksbehandling in=domstol
nb rettssekretær*, domstolssekretær*, førstekonsulent ~ tingrett|lagmannsrett, saksbehandler ~ tingrett|domstol|lagmannsrett, rettsfullmektig*
sv domstolshandläggare*, domstolssekreterare*
da retssekretær*
fi käräjäsihteeri*, haastemies*
nl griffier*, griffiemedewerk*
de justizfachangestellte*, rechtspfleger*, geschäftsstelle ~ gericht*, urkundsbeamt*, justizfachwirt*, justizsekretär*
en court clerk*, court registrar*, clerk of court*, court administrator*, court officer*, judicial clerk*, court usher*, legal clerk ~ court
fr greffier*, greffière*
es secretari* judicial*, letrad* de la administración de justicia, oficial de juzgado, tramitación procesal, auxilio judicial, gestión procesal
pt escrivão de direito, escrivã de direito, funcionári* judicia*, escrivã* judicia*
it cancellier*, assistente giudiziario, funzionario giudiziario
ro grefier*
pl sekretarz sądow*, protokolant*, sekretariat sądow*
cs soudní zapisovatel*, vyšší soudní úředník, soudn* tajemn*
hu bírósági ügyintéző*, bírósági titkár*, bírósági fogalmazó*
bs zapisničar*, upisničar*, записничар*, sudski savjetnik*
bg съдебен секретар, съдебен деловодител, съдебн* секретар*
uk секретар суду, секретар судового засідання, секретар* судов*, помічник* судді
ru секретар* судебн*, секретар* суда, помощник* судьи
lt teismo posėdžių sekretor*, teisėjo padėjėj*, teismo sekretor*
lv tiesas sēžu sekretār*, tiesneša palīg*
et kohtusekretär*, kohtuistungi sekretär*
el γραμματέ* δικαστηρ*, δικαστικ* υπάλληλ*, γραμματέας πρωτοδικείου
sq sekretar* gjyqësor*, sekretar* gjykat*
tr zabıt kâtib*, zabıt katib*, yazı işleri müdürü, mübaşir*
ar كاتب محكمه, كاتبه محكمه, كاتب ضبط, امين سر ~ محكمه, كاتب عدل
fa منشی دادگاه, مدیر دفتر دادگاه
ti ጸሓፊ ቤት ፍርዲ
am የፍርድ ቤት ሬጅስትራር, የችሎት ጸሐፊ
sw karani wa mahakama
ur عدالتی کلرک
vi thư ký tòa án, thư ký tòa
zh *书记员*, *法院书记*

@paatale activity påtalearbeid < juridisk in=politi
nb politiadvokat*, påtalejurist*, statsadvokat*, påtale*, aktorat*, førstestatsadvokat*, riksadvokat*
sv åklagare*
da anklager*, statsadvokat*
fi syyttäjä*, syyttäjän*
is saksóknar*
nl officier van justitie, parketsecretaris*
de staatsanwalt*, staatsanwält*, amtsanwalt*
en public prosecutor*, state prosecutor*, prosecutor*, crown prosecut*, district attorney*, prosecuting attorney*
fr procureur*, substitut du procureur, parquet ~ tribunal, magistrat du parquet
es fiscalía, fiscal adjunt*, fiscal de distrito, fiscal provincial, ministerio público, procurador* fiscal
pt procurador* da república, procurador* adjunt*, promotor* de justiça, ministério público
it pubblico ministero, sostituto procuratore, procuratore della repubblica
ro procuror*, parchetul
pl prokurator*, asesor prokuratury, prokuratur*
cs státní zástupce, státní zástupkyn*, prokurátor*, zastupitelství ~ státní
hu ügyész*
bs tužilac, tužilaštv*, državn* odvjetnik* ~ kazn*, тужилац, tužilj*, јавни тужилац
bg прокурор*
uk прокурор*
ru прокурор*
lt prokuror*
lv prokuror*
et prokurör*
el εισαγγελέ*
sq prokuror*
tr cumhuriyet savcı*, savcı*
ar وكيل نيابه, وكيله نيابه, مدعي عام, نيابه عامه, وكيل النيابه
fa دادستان, دادیار*, دادستانی
so xeer ilaaliye*
ti ዓቃቢ ሕጊ
am ዐቃቤ ሕግ, አቃቤ ህግ
sw mwendesha mashtaka
ur سرکاری وکیل, پراسیکیوٹر
hi लोक अभियोजक
vi kiểm sát viên, công tố viên
zh *检察官*, *检察员*

@nodsentral activity nødmelding og alarmsentral
nb nødmelding*, alarmsentral*, amk-sentral*, amk, operatør ~ alarmsentral|nødsentral|110|112|113, operasjonssentral*, nødsentral*, 110-sentral*, 112-sentral*
sv larmoperatör*, sos alarm, larmcentral*
da vagtcentral*, alarmcentral*, alarmoperatør*
fi hätäkeskus*
nl meldkamer*, centralist meldkamer
de leitstellendisponent*, rettungsleitstelle*, leitstelle ~ feuerwehr|polizei|notruf|rettungsdienst, notruf*, einsatzleitzentrale
en emergency dispatch*, emergency call, emergency call handler*, 911 dispatch*, 999 call*, 112 operator*, police dispatcher*, ambulance dispatch*, fire dispatch*, control room operator* & emergency|police|fire|ambulance
fr assistant de régulation médicale, centre d'appels d'urgence, opérateur 112, opératrice 112, ctacodis, régulation samu
es operador* 112, teleoperador* de emergencias, gestor* de emergencias, operador* 911, centro de emergencias
pt operador* 112, central de emergência*, operador* ~ codu
it operator* 112, operator* 118, centrale operativa
ro operator* 112, dispecer* 112, dispecerat ~ urgență|urgențe|112
pl operator* numer* alarmow*, operator* numeru 112, dyspozytor* medyczn*, dyspozytor* pogotowi*, stanowisk* kierowania
cs operátor* 112, operátor* tísňov*, zdravotnick* operační středisk*, operačn* středisk* & hasič*|policie|zz*
hu segélyhívó*, mentésirányít*, hívásfogadó operátor*
bs operater 112, centar 112
bg оператор 112, оператор* ~ 112
uk диспетчер* екстрен*, диспетчер* швидкої, оператор* 112, оператор* 102, диспетчер* 103
ru диспетчер* скорой, диспетчер* экстренн*, оператор* 112, диспетчер* 01
lt bendrojo pagalbos centro, operator* 112
lv operator* 112, dispečer* ~ glābšan*
et häirekeskus*, päästekorraldaja*
el συντονιστικό κέντρο, τηλεφωνητ* 112
tr 112 çağrı*, acil çağrı, komuta kontrol merkezi
ar مركز طوارئ, عمليات الطوارئ, بلاغات الطوارئ, مامور بلاغات
fa اورژانس ۱۱۵ & اپراتور|دیسپچ, دیسپچ اورژانس
vi tổng đài cấp cứu, tổng đài khẩn cấp
zh *接警员*, *急救调度*

@redning activity redningsarbeid
nb redningsmann*, sjøredning*, redningssentral*, redningsleder*, redningsskøyte*, redningshelikopter*, redningsoperasjon*
sv räddningsledare*, sjöräddning*
da redningsmand*, søredning*
fi pelastaja*, meripelast*
nl reddingswerk*, kustwacht
de seenotrett*, rettungsschwimmer*, bergrett*
en search and rescue, rescue coordinat*, sea rescue, mountain rescue, lifeguard*, coastguard*, coast guard
fr sauveteur*, recherche et sauvetage, sauvetage en mer
es salvamento marítimo, rescatista*, búsqueda y rescate, socorrista*, guardacostas
pt busca e salvamento, nadador-salvador
it guardia costiera, bagnino, ricerca e soccorso
ro salvamar, salvamont, salvator*
pl ratownik wodn*, ratownik górsk*, ratownictw*
cs záchranné práce, horská služb*, plavčík*
bs spasilac, spasioc*, spašavanj*
uk рятувальник*, пошуково-рятувальн*
ru спасател*, поисково-спасательн*
el διασωστικ*, ακτοφυλακ*, λιμενικό σώμα
tr arama kurtarma, sahil güvenlik, cankurtaran
ar بحث وانقاذ, خفر سواحل, عمليات انقاذ, فرق انقاذ
fa امدادگر*, امداد و نجات, نجات غریق
vi cứu hộ, cứu nạn
zh *救援*, *海警*

@+brann
fi palomies*, palotarkast*
lt ugniagesi*, gaisrinink*
lv ugunsdzēsēj*
et tuletõrj*, päästja
bg пожарникар*
bs vatrogas*, ватрогас*
sq zjarrfikës*
is slökkvilið*
nl brandweerman*, brandwacht
el πυροσβεστικ*
so dab damis*
ti መጥፋእቲ ሓዊ
am የእሳት አደጋ
sw zimamoto
ur فائر فائٹر
hi अग्निशामक
vi chữa cháy

@brannforebygging activity brannforebygging ? tilsyn
nb brannforebygg*, branninspektør*, branntilsyn*, brannsikkerhet*, brannvernleder*, brannteknisk rådgiv*, brannrådgiv*
sv brandinspektör*, brandskydd*, brandingenjör*
da brandinspektør*, brandforebyg*
fi palotarkastaj*, paloturvallisuus*
nl brandpreventie*, brandveilig*
de brandschutz*, brandverhütung*, brandschau*
en fire prevention, fire inspector*, fire safety officer*, fire safety inspection*, fire safety engineer*, fire safety advis*
fr prévention incendie, préventionniste*, sécurité incendie, ssiap
es prevención de incendios, protección contra incendios, inspector* de incendios
pt segurança contra incêndio*, prevenção de incêndios
it prevenzione incendi*
ro prevenirea incendiilor, inspector* psi, apărare* împotriva incendiilor
pl ochron* przeciwpożarow*, inspektor* ppoż*, prewencj* pożarow*
cs požárn* prevenc*, požárn* ochran*, protipožiarn*
hu tűzvédel*, tűzmegelőz*
bs zaštit* od požara, protupožarn*, заштит* од пожара
bg пожарна безопасност
uk пожежн* безпек*, протипожежн*
ru пожарн* безопасност*, противопожарн*
lt priešgaisrin*
lv ugunsdrošīb*
et tuleohut*
el πυρασφάλει*, πυροπροστασί*
tr yangın güvenliği, yangın önleme
ar وقايه من الحريق, سلامه من الحريق, سلامه الحريق
fa ایمنی حریق
vi phòng cháy
zh *消防安全*, *防火*

@+militaer
fi upseeri*, kapteeni ~ puolustusvoim*, aliupseeri*, sotilas*
sv befäl ~ försvar*, yrkesofficer*, specialistofficer*, värnplikt*
da befalingsmand*, sergent*, premierløjtnant*
nl militair, onderofficier*, krijgsmacht
de unteroffizier*, bundeswehr, feldwebel
en armed forces, infantry, platoon leader*, platoon commander*, military service, army captain, naval officer*, air force officer*, non-commissioned officer*, squad leader
fr sous-officier*, armée de terre, marine nationale, armée de l'air, légion étrangère
es suboficial*, teniente, sargento, fuerzas armadas, ejército
pt militar, sargento, forças armadas, exército
it militare, sottufficial*, esercito
ro ofițer ~ armat*, subofițer*, maistru militar, soldat*, militar*
cs voják*, důstojník* ~ armád*, vojsk*
hu katona*, katonatiszt*
bs vojn* oficir*, vojnik*, časnik* ~ vojsk*, podoficir*, војник, официр војске
bg офицер*, сержант*, военнослужещ*
el στρατιωτικ*, αξιωματικός στρατού
lt karininkas, karinink* ~ kariuomen*, karys ~ kariuomen*
lv karavīr*, virsniek* ~ bruņot*
et ohvitser*, kaitseväe*
sq oficer ~ ushtri*, ushtarak*
tr astsubay*, subay*, uzman çavuş, uzman erbaş
ar قوات مسلحه, ضابط صف
fa ارتش, افسر ~ ارتش
so askari ciidan, ciidanka xoogga
ti ወትሃደር, ሰራዊት
am ወታደር, መኮንን
sw mwanajeshi
ur فوجی, فوج
vi sĩ quan quân đội, bộ đội
zh *军官*, *军人*, *士兵*
ku leşker*

@etterretning activity etterretning og sikkerhetsanalyse
nb etterretning*, sikkerhetsanalyse*, trusselvurder*, personellsikkerhet*, sikkerhetsklarering*
sv underrättelse*, hotbild*, säkerhetsskydd*
da efterretning*, trusselsvurder*
fi tiedusteluanalyyt*, turvallisuusselvity*
nl inlichtingen & analist*|dienst|analyse, dreigingsanaly*
de nachrichtendienst*, verfassungsschutz, lagebild*
en intelligence analyst*, intelligence officer*, threat assessment*, security clearance officer*, crime analyst*, osint, security vetting
fr analyste renseignement, officier de renseignement, renseignement militaire, analyse de la menace
es analista de inteligencia, inteligencia criminal, inteligencia militar
pt analista de informações, análise de ameaças
it analista di intelligence
ro ofițer de informații, analist de informații
pl analityk kryminaln*, wywiad* wojskow*, ocen* zagrożeń
uk аналітик* розвідк*, кримінальн* аналіз*
ru разведк* & аналитик*, криминальн* анализ*
tr istihbarat*
ar استخبارات, مخابرات
fa تحلیلگر اطلاعات

# Occupations of economy, finance, supervision of markets, statistics, foreign affairs and social science.

@samfunnsokonom activity samfunnsøkonomisk analyse < analyse
nb samfunnsøkonom*, makroøkonom*, sjeføkonom*, økonomisk analyse*, nytte-kostnad*, nyttekostnad*, samfunnsøkonomisk*
sv nationalekonom*, samhällsekonom*, chefekonom*
da nationaløkonom*, cheføkonom*, samfundsøkonom*
fi ekonomisti*, kansantalous*
is hagfræð*
nl econoom, econome, macro-econo*
de volkswirt*, ökonom, ökonomin, volkswirtschaftlich*
en economist*, economic analys*, macroeconom*, cost-benefit analys*, economic adviser*, economic advisor*, economic research
fr économiste*, analyse économique, analyses économiques, macroéconomi*
es economista*, análisis económico, macroeconom*, estudios económicos
pt economista*, análise económica, análise econômica, macroeconom*
it economista*, analisi economica, analisi economiche, macroeconom*
ro economist analist, macroeconom*, analiză economică, analize economice
pl ekonomist*, analiz* ekonomiczn*, analiz* makroekonomiczn*, makroekonomi*
cs ekonom analytik, makroekonom*, ekonomick* analýz*
hu közgazdász*, makrogazdaság*, gazdasági elemz*
bs ekonomsk* analitičar*, makroekonom*, ekonomsk* analiz*, економски аналитичар
bg макроикономи*, икономически анализ*
uk економіст-аналітик*, макроекономі*, економічн* аналіз*
ru экономист-аналитик, макроэкономи*, экономическ* анализ*
lt ekonomistas analitikas, makroekonomi*, ekonomin* analiz*
lv ekonomist*, makroekonomi*, ekonomisk* analīz*
et ökonomist*, makromajandus*, majandusanalüü*
el οικονομολόγ*, οικονομική ανάλυση, οικονομικές αναλύσεις
sq ekonomist analist, makroekonomi*
tr ekonomist*, iktisatçı*, ekonomik analiz*, makroekonomi*
ar خبير اقتصادي, محلل اقتصادي, باحث اقتصادي, تحليل اقتصادي
fa اقتصاددان*, تحلیلگر اقتصادی, کارشناس اقتصادی, تحلیل اقتصادی
ur ماہر معاشیات, ماہر اقتصادیات
hi अर्थशास्त्री
so dhaqaale yahan, dhaqaaleyahan
ti ክኢላ ቁጠባ
am የኢኮኖሚ ባለሙያ, ኢኮኖሚስት
sw mchumi
vi chuyên gia kinh tế, nhà kinh tế, phân tích kinh tế
zh *经济学家*, *经济分析*, *宏观经济*
tl ekonomista

@konkurranse activity konkurransetilsyn < analyse
nb konkurranseøkonom*, konkurransetilsyn*, konkurransesak*, konkurranserett*, konkurransemyndighet*, konkurransepolitikk*, fusjonskontroll*, foretakssammenslutning*, fusjonssak*, kartell*, markedsavgrensning*, konkurranseanalyse*
sv konkurrensverk*, konkurrensrätt*, konkurrensfrågor, konkurrensekonom*, kartell*, koncentrationsärende*
da konkurrencestyrelse*, konkurrenceret*, konkurrencesag*, fusionskontrol*, kartel
fi kilpailuvirasto*, kilpailuoikeu*, kilpailuvalvon*, yrityskauppavalvon*, kartelli*
nl mededinging*, kartel*, concentratiecontrole
de kartellamt*, bundeskartellamt, wettbewerbsbehörde, ökonom*|volkswirt* ~ kartellamt|bundeskartellamt|wettbewerbs*, kartellrecht*, fusionskontroll*, wettbewerbsökonom*, wettbewerbsrecht, kartellverfahr*
en competition authority, competition economist*, economist* ~ competition, competition law, antitrust, merger control, merger review*, competition policy, competition investigation*, cartel, cartels, competition case*, competition analyst*, abuse of dominance, market dominance, merger cases, competition enforcement
fr autorité de la concurrence, droit de la concurrence, contrôle des concentrations, économiste de la concurrence, économiste* ~ concurrence, pratiques anticoncurrentielles, ententes et abus, politique de concurrence, cartel, cartels, concurrence ~ enquêt*|rapporteur*|économiste*
es defensa de la competencia, economista* ~ competencia, autoridad de competencia, derecho de la competencia, control de concentraciones, cárteles, prácticas anticompetitivas, libre competencia, política de competencia, comisión de competencia, fusiones & competencia|concentraci*
pt autoridade da concorrência, economista* ~ concorrência, direito da concorrência, defesa da concorrência, controlo de concentrações, cartéis, defesa econômica
it autorità garante della concorrenza, antitrust, tutela della concorrenza, diritto della concorrenza, controllo delle concentrazioni, cartelli ~ concorrenza
ro consiliul concurenței, inspector* de concurență, concurență & inspecț*|concentrăr*|legisla*, concentrări economice, carteluri
pl ochron* konkurencji, uokik, ekonomist* ~ konkurencji, praw* konkurencji, kontrol* koncentracji, kartel*
cs hospodářsk* soutěž*, antimonopol*, protimonopol*, spojování soutěžitelů, kartel*
hu gazdasági versenyhivatal, versenyfelügyel*, versenyjog*, fúziókontroll, kartell*
bs zaštit* konkurencije, konkurencijsk* vijeć*, tržišn* natjecan* ~ zaštit*|agencij*, zaštit* tržišnog natjecanja, kontrol* koncentracij*, kartel*, заштит* конкуренције
bg защита на конкуренцията, антитръст*, картел*, концентраци* ~ контрол|предприятия
uk антимонопольн*, захист* економічної конкуренції, захист* конкуренції, концентраці* суб'єкт*, картел*
ru антимонопольн*, фас россии, защит* конкуренции, картел*
lt konkurencijos taryb*, konkurencijos teis*, koncentracij* kontrol*, kartel*
lv konkurences padom*, konkurences tiesīb*, apvienošan* kontrol*, karteļ*
et konkurentsiamet*, konkurentsiõigus*, koondumiste kontroll
el ανάλυση συγκεντρώσεων, συγκεντρώσεων επιχειρήσεων, οικονομολόγ* ~ ανταγωνισμού, επιτροπή ανταγωνισμού, επιτροπής ανταγωνισμού, δίκαιο ανταγωνισμού, δικαίου ανταγωνισμού, έλεγχ* συγκεντρώσεων, καρτέλ
sq autoriteti i konkurrencës, mbrojtja e konkurrencës, konkurrencës & hetim*|autoritet*|inspektor*
tr rekabet kurum*, ekonomist*|iktisatçı*|uzman* ~ rekabet, rekabet uzman*, rekabet hukuku, rekabet soruşturma*, birleşme ve devralma*, kartel*, rekabet kurulu
ar حمايه المنافسه, منع الاحتكار, مكافحه الاحتكار, قانون المنافسه, تركز اقتصادي, الاندماجات & منافسه|رقابه
fa شورای رقابت, مرکز ملی رقابت, حقوق رقابت, ضد انحصار, ضدانحصار, تمرکز اقتصادی
ur مسابقتی کمیشن
hi प्रतिस्पर्धा आयोग
vi cạnh tranh quốc gia, luật cạnh tranh, vụ việc cạnh tranh, tập trung kinh tế
zh *反垄断*, *竞争执法*, *经营者集中*
sw ushindani & tume|sheria
am የንግድ ውድድር

@finanstilsyn activity finanstilsyn < tilsyn
nb finanstilsyn*, banktilsyn*, forsikringstilsyn*, verdipapirtilsyn*, tilsyn ~ bank*|finans*|verdipapir*|forsikring*, soliditetstilsyn*, markedstilsyn ~ finans*|verdipapir*
sv finansinspektion*, banktillsyn*, finansiell tillsyn
da finanstilsyn*, banktilsyn*
fi finanssivalvon*, rahoitustarkast*
nl bankentoezicht*, toezichthouder ~ financiële|dnb|afm|banken, prudentieel toezicht
de bankenaufsicht*, finanzaufsicht*, bafin, finanzmarktaufsicht*, versicherungsaufsicht*, wertpapieraufsicht*
en financial supervis*, banking supervis*, bank supervis*, bank examiner*, prudential supervis*, financial regulation, insurance supervis*, financial conduct, financial supervisory, securities supervis*, securities commission ~ officer|analyst|inspector, bank inspection*
fr supervision bancaire, contrôle prudentiel, acpr, autorité des marchés financiers, contrôleur* bancaire*, surveillance prudentielle, surveillance financière, commission bancaire
es supervisión bancaria, supervisión financiera, inspector* ~ banco de|bancari*|financier*|entidades, supervisor* bancari*, superintendencia de bancos, inspección bancaria
pt supervisão bancária, supervisão financeira, supervisão prudencial, inspetor* bancári*
it vigilanza bancaria, vigilanza finanziaria, ispettor* bancar*, vigilanza prudenziale, vigilanza ~ consob|ivass|banca
ro supraveghere bancară, supraveghere* prudențial*, supraveghere financiară, inspector* bancar*, autoritatea de supraveghere financiară
pl nadz* finansow*, nadz* bankow*, komisj* nadzoru finansowego, inspektor* bankow*, inspekcj* bank*
cs bankovní dohled*, dohled nad finanč*, dohled* nad bank*, finanční dohled*, dohľad* ~ finančn*
hu bankfelügyelet*, pénzügyi felügyel*, prudenciális felügyel*
bs nadzor banaka, bankarsk* supervizi*, supervizor* ~ bank*, kontrol* banaka, супервизи* ~ банака, контрола банака
bg банков надзор, финансов надзор
uk банківськ* нагляд*, фінансов* нагляд*, пруденційн* нагляд*, інспектування банків
ru банковск* надзор*, финансов* надзор*, пруденциальн*, инспектирован* банк*, инспектирован* кредитных
lt bankų priežiūr*, finansų rinkos priežiūr*, finansų priežiūr*, rizikos ribojimo priežiūr*
lv banku uzraudzīb*, finanšu uzraudzīb*, finanšu tirgus uzraudz*
et finantsinspektsioon*, pangandusjärelevalv*, finantsjärelevalv*
el τραπεζική εποπτεία, τραπεζικής εποπτείας, χρηματοπιστωτική εποπτεία, επιτροπή κεφαλαιαγοράς, επόπτης τραπεζών
sq mbikëqyrj* bankar*, mbikëqyrj* financiar*, mbikëqyrës* ~ bank*
tr bankacılık denetleme, bankalar yeminli murakıb*, bddk, bankacılık uzman*, bankacılık düzenleme, sermaye piyasası uzman*, banka gözetim*
ar رقابه مصرفيه, اشراف مصرفي, رقابه على البنوك, مفتش بنوك, رقابه على المصارف, رقابه ماليه, هيئه الاوراق الماليه
fa نظارت بانکی, نظارت بر بانک*, بازرس بانک*, نظارت مالی, بازرس بانکی
ur بینکنگ نگرانی, بینک انسپکشن
so kormeerka bangiyada
am የባንክ ቁጥጥር, የባንኮች ቁጥጥር
sw usimamizi wa benki, mkaguzi wa mabenki
vi thanh tra ngân hàng, giám sát ngân hàng, giám sát tài chính
zh *银行监管*, *金融监管*, *银保监*, *证监*

@aktuar activity aktuararbeid
nb aktuar*, forsikringsmatemati*
sv aktuarie*
fi aktuaari*, vakuutusmatemaati*
nl actuaris, actuarieel, actuariële
de aktuar*, versicherungsmathemat*
en actuary, actuarial*, actuaries
fr actuaire*, actuariat
es actuari*, actuarial
pt atuári*, atuarial
it attuari*
ro actuar, actuariat*, actuari
pl aktuariusz*, aktuarialn*
cs pojistn* matemati*, aktuár*
hu aktuárius*
bs aktuar*, актуар*
uk актуарі*
ru актуари*
bg актюер*
el αναλογιστ*
lt aktuar*
lv aktuār*
et aktuaar*
tr aktüer*
ar اكتواري, خبير اكتواري
fa اکچوئر*, محاسب فنی بیمه
zh *精算*
vi tính toán bảo hiểm

@finansforvaltning activity finans og kapitalforvaltning
nb porteføljeforvalt*, kapitalforvalt*, finansanalytiker*, investeringsanalytiker*, finansforvaltning*, verdipapir*, aksjemegler*, valutahand*, treasury
sv kapitalförvalt*, finansanalytiker*, portföljförvalt*, värdepapper*
da finansanalytiker*, porteføljeforvalt*, værdipapir*
fi rahoitusanalyyti*, salkunhoitaj*, sijoitusanalyyti*, rahastonhoitaj*
nl beleggingsanalist*, vermogensbeheer*, financieel analist*
de finanzanalyst*, portfoliomanager*, vermögensverwalt*, wertpapier*, fondsmanager*
en financial analyst*, portfolio manager*, investment analyst*, asset manager*, fund manager*, stockbroker*, securities trader*, treasury, equity analyst*, asset management, investment management
fr analyste financier, analyste financière, gestionnaire de portefeuille, gestion d'actifs, gérant de portefeuille
es analista financier*, gestor* de carteras, gestión de activos, analista de inversiones
pt analista financeir*, gestor* de carteiras, gestão de ativos, analista de investimentos
it analista finanziari*, gestione patrimoni*, gestore di portafoglio
ro analist financiar, administrare portofoliu
pl analityk finansow*, zarządzan* portfel*, makler giełdow*, makler papierów, doradc* inwestycyjn*
cs finanční analyti*, portfolio manažer*, správ* aktiv
hu pénzügyi elemző*, portfóliókezel*, vagyonkezel*
bs finansijsk* analitičar*, financijsk* analitičar*, upravljanj* portfelj*, финансијски аналитичар
bg финансов анализатор, портфолио мениджър
uk фінансов* аналітик*, управлінн* активами, управлінн* портфел*
ru финансов* аналитик*, управлени* активами, управлени* портфел*
lt finansų analitik*, portfelio valdy*
lv finanšu analīti*, portfeļ* pārvald*
et finantsanalüüti*, portfellihald*
el χρηματοοικονομικ* αναλυτ*, διαχείριση χαρτοφυλακίου
tr finansal analist*, finans analist*, portföy yönetic*, portföy yönetimi, hazine uzman*
ar محلل مالي, تحليل مالي, اداره محافظ, اداره الاصول
fa تحلیلگر مالی, مدیریت پرتفوی, سبدگردان*
vi phân tích tài chính, quản lý danh mục
zh *金融分析*, *基金经理*, *投资分析*

@forvaltningsrevisjon activity forvaltningsrevisjon < revisjon
nb forvaltningsrevisjon*, forvaltningsrevisor*, riksrevisjon*, kommunerevisjon*, selskapskontroll*
sv effektivitetsrevision*, riksrevision*, effektivitetsrevisor*
da forvaltningsrevision*, rigsrevision*
fi tuloksellisuustarkast*, valtiontalouden tarkast*
nl rekenkamer*, doelmatigheidsonderzoek*
de rechnungshof*, rechnungsprüf*, wirtschaftlichkeitsprüf*
en performance audit*, national audit office, court of audit*, public sector audit*, government audit*, supreme audit, auditor general
fr cour des comptes, audit de performance, magistrat financier, chambre régionale des comptes
es tribunal de cuentas, auditoría de desempeño, contraloría, auditoría pública, auditor* gubernamental
pt tribunal de contas, auditoria de desempenho, auditor* de controle externo
it corte dei conti
ro curtea de conturi, auditor public extern, auditul performanței
pl najwyższ* izb* kontroli, kontroler państwow*, kontrol* państwow*, regionaln* izb* obrachunkow*
cs nejvyšší kontrolní úřad, audit výkonnosti
hu állami számvevőszék, számvevő*
bs državn* revizij*, državna revizija, revizij* učinka, државна ревизија, ревизија учинка
bg сметна палата
uk рахунков* палат*, держаудит*, аудит ефективності, державн* аудит*
ru счетн* палат*, аудит эффективности, контрольно-счетн*
lt valstybės kontrol*, veiklos audit*
lv valsts kontrol*, lietderības revīzij*
et riigikontroll*
el ελεγκτικό συνέδριο, ελεγκτικού συνεδρίου
sq kontrolli i lartë i shtetit, auditim performance
tr sayıştay
ar ديوان المحاسبه, رقابه اداء, جهاز مركزي للمحاسبات, ديوان الرقابه
fa دیوان محاسبات
so hanti dhowr*
am ዋና ኦዲተር
sw mkaguzi mkuu
vi kiểm toán nhà nước
zh *审计署*, *绩效审计*, *审计局*

@internrevisjon activity internrevisjon < revisjon
nb internrevis*, internkontroll ~ revisjon
sv internrevis*
da intern revision, intern revisor
fi sisäinen tarkast*, sisäisen tarkast*
nl interne audit*, interne accountant*
de innenrevision*, interne revision, innenrevisor*, interne revisor*
en internal audit*
fr audit interne, auditeur* interne*, auditrice interne
es auditor* intern*, auditoría interna
pt auditor* intern*, auditoria interna
it internal auditor*, revisore interno, audit interno
ro audit* intern, auditor* intern*
pl audyt* wewnętrzn*, audytor* wewnętrzn*
cs interní audit*, vnitřní audit*
hu belső ellenőr*
bs intern* revizor*, unutarnj* revizor*, intern* revizij*, интерн* ревиз*
bg вътрешен одит*, вътрешен одитор
uk внутрішн* аудит*
ru внутренн* аудит*
lt vidaus audit*
lv iekšēj* audit*
et siseaudit*
el εσωτερικ* ελεγκτ*, εσωτερικ* έλεγχ*
tr iç denet*
ar تدقيق داخلي, مدقق داخلي, مراجعه داخليه
fa حسابرس داخلی, حسابرسی داخلی
vi kiểm toán nội bộ
zh *内部审计*, *内审*

@intervjuer activity intervjuarbeid for undersøkelser
nb intervjuer ~ statistisk|ssb|undersøkelse*|telefon*, feltintervju*, telefonintervju*
sv intervjuare*
da interviewer ~ undersøgelse*|statistik
fi tilastohaastattel*, haastattelija ~ tilasto*|tutkimus*
nl enquêteur ~ cbs
de interviewer*, befrager*
en survey interviewer*, field interviewer*, enumerator*, census taker*, census interviewer*, data collector*, field enumerator*
fr enquêteur ~ insee|sondage*|terrain|statisti*, enquêtrice ~ insee|sondage*|terrain|statisti*, agent recenseur
es encuestador*, censista*, entrevistador*
pt recenseador*, inquiridor*, entrevistador*
it intervistator*, rilevator* ~ censiment*|istat|statistic*, rilevatore censuario
ro operator* de interviu, recenzor*
pl ankieter*, rachmistrz*
cs tazatel*, sčítací komisař*
hu kérdezőbiztos*, összeíró*
bs anketar*, popisivač*, анкетар*, пописивач*
uk інтерв'юер*, переписувач*, анкетер*
ru интервьюер*, переписчик*
bg анкетьор*, преброител*
lt apklausėj*
lv intervētāj* ~ statisti*|aptauj*
et küsitleja*
el απογραφέας, ερευνητ* πεδίου
tr anketör*, sayım görevli*
ar باحث ميداني, جامع بيانات, عداد تعداد, جمع البيانات
fa پرسشگر*, آمارگیر*
so tiro-koob qaade, xog ururiye*, xog uruuriye*
am መረጃ ሰብሳቢ
ti ኣካቢ ሓበሬታ
sw mdadisi wa sensa, mkusanya takwimu
tl enumerator

@forbrukervern activity forbrukervern ? saksbehandling in=offentlig_forvaltning
nb forbrukerråd*, forbrukertilsyn*, forbrukervern*, forbrukerrettighet*, forbrukerklage*, forbrukerombud*
sv konsumentverk*, konsumentvägled*, konsumentskydd*
da forbrugerombud*, forbrugerbeskyt*, forbrugerklage*
fi kuluttajaneuvo*, kuluttajansuoj*
nl consumentenbescherm*, consumentenzaken
de verbraucherschutz*, verbraucherzentrale, verbraucherberat*
en consumer protection, consumer rights, trading standards, consumer affairs, consumer complaint*
fr protection des consommateurs, dgccrf, répression des fraudes, droit de la consommation
es protección al consumidor, defensa del consumidor, consumo ~ inspector*|oficina municipal, oficina de consumo, omic
pt defesa do consumidor, proteção do consumidor, procon
it tutela dei consumatori, tutela del consumatore
ro protecția consumator*
pl ochron* konsumen*, rzecznik konsument*, inspekcj* handlow*
cs ochran* spotřebitel*, obchodní inspekce, ochran* spotrebiteľ*
hu fogyasztóvédel*
bs zaštit* potrošača, tržišn* inspek*, заштит* потрошача, тржишн* инспек*
bg защита на потребител*
uk захист* прав споживач*
ru защит* прав потребител*, роспотребнадзор*
lt vartotojų teis*
lv patērētāju tiesīb*
et tarbijakaits*
el προστασία καταναλωτή, συνήγορος του καταναλωτή
tr tüketici hak*, tüketici hakem*
ar حمايه المستهلك
fa حمایت از مصرف کننده*, حقوق مصرف کننده*
vi bảo vệ người tiêu dùng
zh *消费者权益*, *消费者保护*

@immaterialrett activity patent og varemerker
nb patentingeniør*, patentsaksbehandl*, varemerke*, patentgransk*, immaterialrett*, patentrådgiv*, patentstyret
sv patentingenjör*, patentgransk*, varumärkeshandlägg*
da patentekspert*, patentagent*, patentbehandl*
fi patenttitutkij*, patentti-insinööri*, tutkijainsinööri*
nl octrooi*, merkenrecht
de patentprüfer*, patentanwalt*, patentingenieur*, markenrecht*
en patent examiner*, patent attorney*, patent engineer*, trademark examiner*, trade mark examiner*, intellectual property, patent agent*
fr examinateur* de brevets, ingénieur brevets, propriété intellectuelle, propriété industrielle
es examinador* de patentes, propiedad intelectual, propiedad industrial
pt examinador* de patentes, propriedade intelectual, propriedade industrial
it esaminator* brevett*, proprietà intellettuale, proprietà industriale
ro examinator* brevete, proprietate intelectuală, proprietate industrială
pl ekspert urzędu patentow*, rzecznik patentow*, własnoś* intelektualn*, własnoś* przemysłow*
cs patentov*, průmyslov* vlastnictv*
hu szabadalm*
bs patentn* ispitivač*, intelektualn* vlasništv*, intelektualn* svojin*
uk патентн* експерт*, експерт* з патент*, інтелектуальн* власн*
ru патентн* эксперт*, патентовед*, патентн* поверен*, интеллектуальн* собственност*
tr patent uzman*, marka uzman*, patent vekil*, fikri mülkiyet, sınai mülkiyet
ar فاحص براءات, براءات اختراع, ملكيه فكريه
fa کارشناس اختراعات, مالکیت فکری, مالکیت معنوی
vi thẩm định viên sáng chế, sở hữu trí tuệ
zh *专利审查*, *知识产权*, *专利工程师*

@maleteknikk activity måleteknikk og kalibrering
nb justervesen*, kalibrer*, metrolog*, måleteknikk*, måleteknisk*
sv mätteknik*, kalibrer*
da metrologi*, kalibrer*
fi mittateknii*, kalibroin*
nl kalibrat*, metrolog*
de eichamt*, eichbeamt*, kalibrier*, messtechnik*
en metrolog*, weights and measures, calibration technician*, calibration laborator*, calibration engineer*
fr métrolog*, poids et mesures, étalonnage*
es metrología, metrólog*, calibración
pt metrolog*, aferição, calibração
it metrolog*, taratura ~ strument*
ro metrolog*, etalonare
pl metrolog*, wzorcowan*, urząd miar
cs metrolog*, kalibrac*
uk метролог*, повірк* засоб*
ru метролог*, поверк* средств*, поверитель*
bg метролог*
bs metrolog*, umjeravanj*, etaloniranj*
lt metrolog*
tr metroloji*, kalibrasyon*, ölçü ve ayar*
ar معايره, مقاييس وموازين, مترولوجيا
fa کالیبراسیون ~ آزمایشگاه|تجهیزات|ابزار, اندازه شناسی
zh *计量检定*, *校准工程师*

@diplomati activity utenrikstjeneste in=ambassade
nb diplomat, diplomater, diplomaten, ambassaderåd*, ambassadesekretær*, utenrikstjeneste*, konsulær*, generalkonsul*, utenriksfaglig*, utenriksråd*
sv ambassadråd*, utrikesförvaltning*, konsulär*
da ambassaderåd*, udenrigstjeneste*
fi diplomaat*, ulkoasiainsihteeri*, lähetystösihteeri*, ulkoasiainhall*
nl diplomaat, consulair*
de diplomat, diplomatin, diplomaten, auswärtig* dienst, legationsrat*, konsularisch*, legationsrät*
en diplomat, diplomats, diplomatic service, foreign service officer*, consular officer*, consular affairs, foreign affairs officer*, embassy secretary, third secretary, attaché ~ embassy, political officer*
fr diplomate*, conseiller* ~ ambassade, attaché* d'ambassade, agent consulaire, affaires consulaires, secrétaire des affaires étrangères
es diplomático, diplomática, diplomáticos, secretari* de embajada, cónsul, agregad* ~ embajada, asuntos consulares
pt diplomata, secretári* de embaixada, cônsul, assuntos consulares
it diplomatico, diplomatica, segretari* di legazione, console ~ consolato|ambasciata, affari consolari
ro atașat diplomatic, afaceri consulare
pl dyplomat*, konsul, konsula, konsularn*, służb* zagraniczn*, radc* ambasad*
cs diplomatka, konzul
bs diplomatkinja, konzularn*, дипломата
uk дипломат, дипломата, дипломатичн* служб*, консул, консула, аташе, консульськ*
ru дипломат, дипломата, дипломатическ* служб*, консул, консульск*, атташе
bg дипломат, консул
hu diplomata, konzul
lt diplomatas, diplomatė, konsulas, konsulė
el διπλωμάτης, πρόξεν*, προξενικ*
sq konsull
tr diplomat, konsolos*, dışişleri meslek memur*, ataşe
ar دبلوماسي, قنصل, ملحق ~ سفاره, ملحق دبلوماسي, سكرتير اول ~ سفاره, شؤون قنصليه
fa دیپلمات*, کنسول*, وابسته ~ سفارت
so danjire, diblomaasi*
ti ዲፕሎማት
am ዲፕሎማት
sw mwanadiplomasia
vi ngoại giao, lãnh sự
zh *外交官*, *领事*

@bistand activity bistand og humanitært arbeid
nb bistandsrådgiv*, bistandsarbeid*, utviklingssamarbeid*, humanitær*, nødhjelp*, bistandsprosjekt*
sv utvecklingssamarbete*, humanitär*
da udviklingsbistand*, udviklingssamarbejde*, nødhjælp*, humanitær*
fi kehitysyhteisty*, humanitaari*
nl ontwikkelingssamenwerking, noodhulp, humanitair*
de entwicklungszusammenarbeit, entwicklungshilfe*, entwicklungshelfer*, humanitär*
en humanitarian, development cooperation, aid worker*, international development, relief worker*, emergency relief, development aid, refugee response
fr humanitaire*, coopération internationale, coopération au développement, aide au développement
es ayuda humanitaria, cooperante*, cooperación internacional, cooperación al desarrollo, humanitari*
pt ajuda humanitária, cooperação para o desenvolvimento, cooperação internacional, humanitári*
it cooperazione internazionale, cooperazione allo sviluppo, cooperante, aiuti umanitari, umanitari*
ro ajutor umanitar, cooperare pentru dezvoltare, umanitar*
pl pomoc* humanitarn*, współprac* rozwojow*, humanitarn*
cs humanitární*, rozvojov* spoluprác*
bs humanitarn*, хуманитарн*
uk гуманітарн* допомог*, гуманітарн* програм*|місі*|реагуван*
ru гуманитарн* помощ*, гуманитарн* программ*|мисси*
bg хуманитарн*
lt humanitarin*, vystomoj* bendradarbiav*
el ανθρωπιστικ* βοήθεια*, ανθρωπιστικ*
sq humanitar*
tr insani yardım*, kalkınma iş birliği, kalkınma işbirliği
ar اغاثه, عمل انساني, مساعدات انسانيه, شؤون انسانيه, تعاون دولي, استجابه انسانيه
fa کمک‌های بشردوستانه, کمک های بشردوستانه, بشردوستانه, امدادرسانی
so gargaar* bini'aadan*, bani'aadannimo
ti ሰብኣዊ ረድኤት, ረድኤት
am ሰብዓዊ እርዳታ, ሰብአዊ እርዳታ
sw misaada ya kibinadamu
ur انسانی امداد
vi cứu trợ nhân đạo, viện trợ nhân đạo
zh *人道主义*, *国际援助*

@samfunnsforsker activity samfunnsvitenskapelig analyse < analyse
nb sosiolog, sosiologer, samfunnsviter*, samfunnsforsk*, demograf*, sosialantropolog*, kriminolog*
sv sociolog, samhällsvetare*, demograf*, kriminolog*
da sociolog, samfundsforsk*, kriminolog*
fi sosiologi ~ tutki*, yhteiskuntatieteilij*
nl socioloog, sociologe, politicoloog, demograaf, antropoloog
de soziologe*, soziologin*, sozialwissenschaftler*, demograf*
en sociologist*, social scientist*, social research*, demographer*, anthropologist*, criminologist*, policy researcher*
fr sociologue*, démographe*, anthropologue*, criminologue*
es sociólogo, socióloga, demógraf*, antropólogo, antropóloga, criminólog*
pt sociólogo, socióloga, demógraf*, antropólogo, antropóloga
it sociologo, sociologa, demografo, antropologo, antropologa, criminologo
ro sociolog, demograf, antropolog
pl socjolog, socjologa, demograf, antropolog
cs sociolog, socioložka, demograf
hu szociológus*, demográfus*
bs sociolog, demograf, социолог
uk соціолог, соціолога, демограф
ru социолог, социолога, демограф
bg социолог, демограф
lt sociologas, sociologė, demografas
lv sociologs, socioloģe, demogrāfs
et sotsioloog, demograaf
el κοινωνιολόγ*, δημογράφ*
sq sociolog
tr sosyolog*, demograf, antropolog
ar عالم اجتماع, باحث اجتماعي, باحثه اجتماعيه, عالمه اجتماع
fa جامعه شناس*, جامعه‌شناس*, مردم شناس*
so cilmi bulsho
vi nhà xã hội học
zh *社会学家*, *社会研究*

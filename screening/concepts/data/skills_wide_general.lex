# What postings of every trade ask for: computer skills, assembly, fault finding, reports, shifts.

@dataferdighet skill dataferdigheter +listed
nb datakunnskap*, pc-kunnskap*, pc-ferdighet*, dataferdighet*, digitale verktøy, digital kompetanse, digitale ferdigheter, ikt-verktøy*, ikt-kompetanse*, ikt-kunnskap*, dataverktøy*, databruk*, dataprogram*, systemforståelse*, it-forståelse*, it-kunnskap*, it- og systemforståelse*, kontorstøtteverktøy*, kontorprogram*
nn datakunnskap*, digitale verktøy, dataferdigheit*
sv datorvana*, datakunskap*, digitala verktyg, it-kunskap*
da it-kundskab*, it-færdighed*, digitale værktøjer, edb
fi tietokonetaid*, tietotekni* taid*, atk-taid*
nl computervaardig*, computerkennis, digitale vaardigheden
de edv-kenntnis*, computerkenntnis*, pc-kenntnis*, it-kenntnis*, edv, digitale werkzeuge
en computer skills, computer literacy, computer literate, it skills, digital tools, digital skills, ict skills, pc skills, ecdl, icdl
fr compétences informatiques, outils informatiques, maîtrise de l'informatique, outils numériques, bureautique
es informática a nivel de usuario, conocimientos de informática, herramientas informáticas, competencias digitales, ofimática
pt informática na ótica do utilizador, conhecimentos de informática, competências digitais
it conoscenze informatiche, competenze informatiche, strumenti informatici, competenze digitali, ecdl
ro operare pc, cunoștințe pc, competențe digitale, operare calculator, utilizare calculator
pl obsług* komputer*, umiejętnoś* komputerow*, ecdl
cs práce na pc, prác* s počítačem, počítačov* dovednost*, znalost* práce na pc
hu számítógépes ismeret*, felhasználói szint*, ecdl
bs rad na računalu, rad na računaru, poznavanje rada na računaru, informatičk* pismenost*
sr рад на рачунару
bg компютърн* умени*, компютърна грамотност
ru пользовател* пк, уверенн* пользовател*, владени* пк, компьютерн* грамотност*
uk користувач* пк, впевнен* користувач*, володін* пк, комп'ютерн* грамотн*
lt kompiuterini* raštingum*, darbas kompiuteriu, kompiuterin* įgūdži*
lv datorprasm*, prasmes darbā ar datoru
et arvutioskus*
sq njohuri kompjuterike, aftësi kompjuterike
el χειρισμός η/υ, γνώσεις η/υ, γνώση η/υ
tr bilgisayar kullanım*, bilgisayar bilgi*, bilgisayar beceri*
ar مهارات الحاسوب, استخدام الحاسوب, مهارات الكمبيوتر, استخدام الكمبيوتر, مهارات الحاسب
fa مهارت کامپیوتر, مهارت های کامپیوتر*, کار با کامپیوتر, icdl
ur کمپیوٹر کی مہارت
so xirfadaha kombuyuutarka, kombiyuutar*, kombuyuutar*
ti ኮምፒተር, ናይ ኮምፒተር
am የኮምፒውተር
sw ujuzi wa kompyuta
vi tin học văn phòng
tl computer literate
zh *计算机操作*, *办公软件*
ku zanîna komputerê

@montering skill montering og installasjon
nb montering*, montasje*, installering*, installasjonsarbeid*
nn montering*, montasje*
sv montering*, montage*, installationsarbet*
da montering*, montage*, installationsarbejd*
fi asennu*, kokoonpano*
nl montage*, installatiewerk*
de montage*, montierung*, installationsarbeit*
en assembly, installation work, installed, installing, installation of, mounting, installation and maintenance, assembling
fr montage*, installation et maintenance, pose d', installation de
es montaje*, instalación de, ensamblaje
pt montagem, instalação de
it montaggi*, installazion*
ro montaj*, montare*, instalare*
pl montaż*, instalowani*
cs montáž*, instalac*
hu szerelés*, telepítés*
bs montaž*, ugradnj*, instalacij*
sr монтаж*, уградњ*
bg монтаж*, инсталиране
ru монтаж*, установк* оборудован*, сборк*
uk монтаж*, встановлен* обладнан*, складанн*
lt montavim*, surinkim*
lv montāž*, uzstādīšan*
et paigaldus*, montaaž*
sq montim*, instalim*
tr montaj*, kurulum*
ar تركيب, تركيبات, تجميع
fa نصب, مونتاژ
ti ምግጣም
zh *安装*, *装配*

@feilsoking skill feilsøking og reparasjon
nb feilsøk*, feilretting*, reparasjon*, reparere*, serviceoppdrag*, servicearbeid*, service og vedlikehold
nn feilsøk*, reparasjon*
sv felsök*, reparation*, servicearbet*
da fejlsøg*, fejlfinding*, reparation*
fi vianetsi*, vianhak*, korjau*
nl storing*, reparatie*
de fehlersuche*, fehlerdiagnos*, reparatur*, störungsbeheb*, instandsetz*
en troubleshoot*, fault finding, fault-finding, repair*, fault diagnos*, servicing, field service
fr dépannage*, réparation*, diagnostic de pannes
es reparación, reparaciones, localización de averías, averías, resolución de problemas técnicos
pt reparação, reparações, reparos, avarias
it riparazion*, ricerca guasti, diagnosi guasti
ro depanar*, reparați*, reparare*
pl napraw*, diagnozowani* usterek, usuwani* awarii, serwisowani*
cs oprav* zařízen*, oprav* stroj*, diagnostik* závad
hu hibaelhárít*, javítás*
bs popravk*, popravlj*, otklanjanj* kvarov*
sr поправк*, отклањање кваров*
bg ремонт на, отстраняване на повреди, сервизн*
ru ремонт* оборудован*|техник*|машин*, поиск* неисправност*, устранен* неисправн*, ремонт
uk ремонт* обладнан*|технік*|машин*, пошук* несправностей, усунен* несправност*, ремонт
lt remont*, gedimų šalin*, gedimų paiešk*
lv remont*, bojājumu novēr*
et remont*, rikkeotsing*
sq riparim*
tr arıza*, onarım*, tamir*
ar صيانه واصلاح, اصلاح الاعطال, اصلاح, اعطال
fa عیب یابی, عیب‌یابی, تعمیر*, رفع عیب
so dayactir*
ti ጽገና
am ጥገና
zh *维修*, *故障排除*

@rapportskriving skill rapportskriving
nb rapportskriv*, rapporteringsarbeid*, skrive rapport*, utarbeide rapport*, årsrapport*, utforming av rapport*
nn rapportskriv*
sv rapportskriv*, skriva rapport*
da rapportskriv*
fi raporttien laati*, raportoin*
nl rapporten schrijven, rapportages opstellen, rapportage*
de berichterstell*, verfassen von berichten, erstellung von berichten, berichte erstell*
en report writing, writing reports, wrote reports, prepared reports, preparing reports, preparation of reports, annual report*, drafting reports, drafted reports
fr rédaction de rapports, rédaction des rapports, élaboration de rapports
es redacción de informes, elaboración de informes, informes técnicos
pt elaboração de relatórios, redação de relatórios
it redazione di report, stesura di relazioni, redazione di relazioni
ro întocmire* rapoarte*, redactare* rapoarte*, elaborare* rapoarte*, întocmire* de rapoarte
pl sporządzani* raportów|sprawozdań, przygotowywani* raportów|sprawozdań, pisani* raportów
cs psaní zpráv, zpracován* zpráv, příprav* zpráv
hu jelentések készít*, jelentésírás*
bs izrad* izvještaja, pisanj* izvještaja, izrad* izvješća
sr израд* извештаја, писањ* извештаја
bg изготвяне на доклади, изготвяне на отчети
ru подготовк* отчет*, подготовк* отчёт*, составлен* отчет*, составлен* отчёт*, написан* отчет*
uk підготовк* звіт*, складан* звіт*, написан* звіт*
lt ataskaitų rengim*, rengti ataskaitas
lv pārskatu sagatavo*, atskaišu sagatavo*
et aruannete koosta*
sq hartim* raporte*
el σύνταξη εκθέσεων
tr rapor hazırlama*, rapor yaz*, raporlama
ar اعداد التقارير, كتابه التقارير
fa تهیه گزارش, گزارش نویسی, گزارش‌نویسی
ur رپورٹ لکھنا, رپورٹ تیار
so qorista warbixin*, diyaarinta warbixin*
ti ምድላው ጸብጻብ
vi viết báo cáo
zh *撰写报告*, *编写报告*

@tverrfaglig_samarbeid skill tverrfaglig samarbeid
nb tverrfaglig samarbeid*, tverrfaglige team*, tverretatlig*, tverrfaglig arbeid*, samhandling*, ansvarsgrupp*
nn tverrfagleg samarbeid*
sv tvärprofession*, tvärvetenskap* samarbet*, multiprofession*
da tværfaglig*, tværprofession*
fi moniammatilli*
nl multidisciplinair*, interdisciplinair*
de interdisziplinär*, multiprofession*, fachübergreifend*
en multidisciplinary, interdisciplinary, multi-disciplinary, cross-disciplinary, multi-agency, interagency, cross-functional
fr pluridisciplinaire*, équipe pluridisciplinaire, interdisciplinaire*
es multidisciplinar*, interdisciplinar*
pt multidisciplinar*, interdisciplinar*
it multidisciplinar*, interdisciplinar*, multiprofessional*
ro multidisciplinar*, interdisciplinar*
pl interdyscyplinarn*, wielodyscyplinarn*
cs multidisciplinárn*, interdisciplinárn*
hu multidiszciplinári*, interdiszciplinári*
bs multidisciplinarn*, interdisciplinarn*
sr мултидисциплинарн*
bg мултидисциплинарн*
ru междисциплинарн*, мультидисциплинарн*, межведомствен*
uk міждисциплінарн*, мультидисциплінарн*, міжвідомч*
lt tarpdisciplinin*, daugiadisciplinin*
lv starpdisciplinār*, multidisciplinār*
tr multidisipliner*, disiplinler arası
ar فريق متعدد التخصصات, متعدد التخصصات
fa تیم چند رشته ای, بین رشته ای, چندرشته‌ای
zh *跨学科*

@relasjonsbygging skill nettverks- og relasjonsbygging
nb nettverksbygg*, relasjonsbygg*, samarbeidspartner*, interessenthåndter*, interessent*, partnerskap*
nn nettverksbygg*, relasjonsbygg*
sv nätverksbygg*, nätverkande, intressenthanter*
da netværk opbyg*, interessenthåndter*, relationsopbyg*
fi verkostoitu*, sidosryhmä*
nl netwerken opbouwen, relatiebeheer, stakeholdermanage*
de netzwerkarbeit, netzwerkaufbau, stakeholdermanage*, kooperationspartner*
en networking with, stakeholder management, stakeholder engagement, stakeholder relations, partnership building, building partnerships, relationship building, liaison with partners
fr partenariat*, développement de réseaux, parties prenantes
es alianzas, gestión de stakeholders, grupos de interés, redes de colaboración
pt parcerias, gestão de stakeholders
it partenariat*, relazioni con gli stakeholder
ro parteneriat*, relați* cu partener*
pl partnerstw*, współprac* z partnerami, interesariusz*
cs partnerství, spoluprác* s partnery
bs partnerstv*, saradnj* sa partnerima
ru партнёрств*, партнерств*, взаимодействи* с партнер*
uk партнерств*, взаємоді* з партнер*
tr paydaş*, ortaklık geliştirme
ar شراكات, بناء الشراكات, اصحاب المصلحه
fa ذینفعان, مشارکت با

@befaring skill befaring
nb befaring*, synfaring*, feltarbeid*, kontroll i felt
nn synfaring*, feltarbeid*
sv fältarbet*, platsbesök*
da feltarbejd*, tilsynsbesøg*
fi maastotyö*, kenttätyö*
nl veldwerk*, locatiebezoek*
de feldarbeit*, ortsbegehung*, außendienst*, geländearbeit*, ortstermin*
en fieldwork, field work, site visit*, site inspection*, field survey*
fr travail de terrain, visites de terrain, enquêtes de terrain, visites de chantier
es trabajo de campo, visitas de campo, visitas de obra
pt trabalho de campo, visitas técnicas
it lavoro sul campo, sopralluogh*
ro muncă de teren, vizite pe teren, inspecții pe teren
pl prac* terenow*, wizj* lokaln*, bada* terenow*
cs terénní* prác*, terénní* šetřen*
hu terepmunk*, helyszíni szemle*
bs terensk* rad*, terensk* istraživ*
ru полев* работ*, полев* исследован*, выезд* на место
uk польов* робот*, польов* дослідж*, виїзд* на місце
lt lauko darb*, lauko tyrim*
tr saha çalışma*, arazi çalışma*, saha ziyaret*
ar عمل ميداني, زيارات ميدانيه, اعمال ميدانيه
fa کار میدانی, بازدید میدانی
so shaqo goob*

@anbud_tilbud skill tilbud og anbudskalkyle < kalkulasjon
nb tilbudsarbeid*, anbudsregn*, tilbudsskriv*, tilbudskalkyl*
@oppsokende skill oppsøkende arbeid
nb oppsøkende*, feltarbeid ~ ungdom*, utekontakt*, uteseksjon*
nn oppsøkjande*
sv uppsökande*, fältassistent*
da opsøgende*, gadeplan
fi etsivä nuorisotyö, etsivä työ
nl outreachend, straathoekwerk*, jongerenwerk op straat
de streetwork*, aufsuchende*
en outreach work*, outreach service*, street work*, detached youth
fr maraude*, éducat* de rue, prévention spécialisée
es educador* de calle, trabajo de calle, equipo de calle
pt equipa de rua, educador* de rua
it educativa di strada, unità di strada, operat* di strada
pl streetwork*, pedagog* uliczn*
cs streetwork*, terénní pracovn*
ru уличн* социальн* работ*, аутрич
uk вуличн* соціальн* робот*, аутріч
tr saha sosyal çalışma*
@turnus skill skift- og turnusarbeid
nb turnusarbeid*, skiftarbeid*, nattarbeid*, døgnvakt*, vaktordning*, beredskapsvakt*, døgnkontinuerlig*
sv skiftarbet*, jourarbet*, nattarbet*
da skifteholdsarbejd*, vagtarbejd*, natarbejd*
fi vuorotyö*, yötyö*
nl ploegendienst*, nachtdienst*, wisseldienst*
de schichtdienst*, schichtarbeit*, nachtdienst*, bereitschaftsdienst*
en shift work, shiftwork, rotating shift*, night shift*, on-call
fr travail posté, horaires décalés, équipes de nuit, gardes de nuit, astreinte*
es turnos rotativos, trabajo a turnos, turno de noche, guardias
pt trabalho por turnos, turno da noite
it lavoro a turni, turni notturni, turno di notte
ro lucru în ture, ture de noapte
pl prac* zmianow*, dyżur* nocn*, zmian* nocn*, system* zmianow*
cs směnn* provoz*, nočn* směn*
hu többműszak*, éjszakai műszak*
bs smjensk* rad*, noćn* smjen*
ru сменн* график*, сменн* работ*, ночн* смен*, суточн* дежурств*
uk змінн* графік*, нічн* змін*, добов* чергуван*
lt pamainin* darb*, naktin* pamain*
lv maiņu darb*
tr vardiya*, gece nöbet*, nöbet usulü
ar نظام الورديات, مناوبات, ورديات
fa شیفت*, نوبت کاری
@skipsfart sector skipsfart
nb skipsbransje*, rederi*, offshoreskip*, skipsfart*, shipping*, dp-skip*, maritim bransje
sv rederi*, sjöfart*
da rederi*, søfart*
fi varustamo*
nl rederij*, scheepvaart*
de reederei*, schifffahrt*
en shipping company, shipping line*, maritime industry, offshore vessel*, dp vessel*, merchant navy, merchant fleet, cruise line*
fr compagnie maritime, armateur*
es naviera*, marina mercante
pt armador*, marinha mercante
it compagnia di navigazione, compagnia navale
pl armator*, żeglug*
hr brodar*, pomorsk* brodarstv*
ru судоходн* компан*, пароходств*, морск* флот*
uk судноплавн* компан*, пароплавств*, морськ* флот*
tr denizcilik şirket*, armatör*
ar شركه ملاحه, شركه ملاحيه
fa کشتیرانی
tl shipping lines
@skipselektriker skill skipselektriker
nb skipselektriker*, ETO!, ETR!
en electro-technical officer*, electro technical officer*, ship electrician*, marine electrician*
de schiffselektr*
ru электромеханик* судов*, судов* электромеханик*
uk електромеханік* судн*, судновий електромеханік*
pl elektryk* okrętow*
@lng skill LNG
nb lng
en lng
@+fallsikring
nb saxelift*, teleskoplift*, personlift*, saks- og bomlift*
en boom lift*, scissor lift*, ipaf, mewp, cherry picker*
de hubarbeitsbühn*
pl podest* ruchom*, podnośnik* koszow*, prac* na wysokości
ru работ* на высоте
uk робот* на висоті
es trabajos en altura, plataformas elevadoras
fr travaux en hauteur, nacelle*
it lavori in quota, piattaforme elevabili
ro lucru la înălțime
tr yüksekte çalışma
ar عمل على ارتفاعات, العمل في المرتفعات
sv fallskydd*
@+telekom
nb telecom, telekom*, kringkasting*, mastekompetanse*, teleelektron*
@+lastebilsjafor
nb tankbil*, kjøring av stor bil, tungbil*
@+fiske
nb fiskeindustri*, fiskemottak*, fiskeforedling*, hvitfisk*
@+industrimekaniker
nb mekanisk arbeid*, mekanisk verksted*

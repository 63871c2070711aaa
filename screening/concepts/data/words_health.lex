# Occupations of health and care: those with a name of their own, and more languages for others.

@logoped activity logopedi
nb logoped*, taleterapeut*, språkvansk*, talevansk*, stammebehandl*, afasi ~ behandl*|oppfølging|trening|rehabilit*, stemmevansk*, svelgvansk*
sv talterapeut*, språkstörning*
da talehørelærer*, tale-hørelærer*, talepædagog*, talepædagog
fi puheterapeut*, puheterapia*
is talmeinafræð*
nl logopedist*, logopedie, spraaktherap*
de logopäd*, sprachtherap*, sprachheil*, stimmtherap*, klinische linguist*
en speech therap*, speech pathologist*, speech patholog*, speech-language pathologist*, speech and language therap*, speech language therap*, language therapist*, aphasia therap*
fr orthophon*, logopède*, logopédie
es fonoaudiólog*, logopeda*, logopedia, fonoaudiología, terapia del lenguaje, terapeuta ~ lenguaje, terapista ~ lenguaje, foniatr*
pt fonoaudiólog*, fonoaudiologia, terapeuta da fala, terapia da fala
it logopedist*, logopedia
ro logoped*, logopedie
pl neurologoped*, zaburze* mowy, terapi* mowy
cs logoped*, porucha řeči, poruch* řeči
hu logopédus*, logopédia, beszédterap*
bs logoped*, логопед*
uk логопед*, порушен* мовлення, дефектолог-логопед
ru нарушен* речи, коррекц* речи
el λογοθεραπ*, λογοπεδικ*
lv audiologoped*
et logopeed*, logopeedia
sq terapi* ~ fjalës, logopedist*
tr dil ve konuşma terapist*, dil ve konuşma, konuşma terapist*, konuşma terapisi, dil terapisi
ar اخصائي نطق, اخصائيه نطق, علاج النطق, نطق ولغه, نطق وتخاطب, معالج نطق, معالجه نطق, تخاطب, امراض النطق
fa گفتاردرمان*, گفتار درمان*, آسیب شناس گفتار
ur سپیچ تھراپسٹ, سپیچ تھراپی, اسپیچ تھراپسٹ
hi वाक् चिकित्सक, स्पीच थेरेपिस्ट
so daaweeyaha hadalka, daawaynta hadalka
ti ናይ ዘረባ ሕክምና, ስፒች ተራፒ
am የንግግር ህክምና, የንግግር ሕክምና
sw mtaalamu wa usemi
vi âm ngữ trị liệu, trị liệu ngôn ngữ, ngôn ngữ trị liệu
zh *语言治疗*, *言语治疗*, *语言病理*
tl speech pathologist

@audiograf activity audiografi og hørselsarbeid in=helsevesen
nb audiograf*, hørselsomsorg*, hørselssentral*, hørselsprøv*, hørselstest*, audiofysiker*, høreapparat*
sv audionom*, hörselvård*, hörselcentral*
da audiolog*, audiologiassistent*, høreklinik*, audiologopæd*
fi audionomi*, kuulontutkija*
is heyrnarfræð*
nl audicien*, audioloog, audiolog*
de audiolog*, hörakustik*, hörgeräteakustik*, audiometrist*
en audiolog*, hearing aid*, audiometr*, hearing test*, hearing care
fr audioprothésiste*, audiologiste*, audiologie
es audioprotesista*, audiólog*, audiología, audiometría*
pt audiologista*, audiologia, audiometria*
it audiometrist*, audioprotesist*
ro audioprotezist*, audiolog*
pl protetyk słuchu, protetyk* słuchu, badan* słuchu, audiofonolog*
cs foniatr*, vyšetřen* sluchu
hu audiológ*, hallásvizsgál*, hallásakusztikus*
bs audiolog*, surdoaudiolog*, аудиолог*
uk аудіолог*, сурдолог*, слухопротез*
ru сурдолог*, слухопротез*, сурдоакуст*, аудиометр*
bg слухопротез*, акустик ~ слухов*
el ακοολόγ*, ακοοπροθετ*, ακουολόγ*, ακοομετρ*
lt surdolog*, audiometrij*
tr odyolog*, odyometr*, odyoloji teknik*, odyoloji
ar سمعيات, اخصائي سمع, تخطيط السمع, قياس السمع
fa شنوایی سنج*, شنوایی شناس*, ادیومتر*
ur آڈیالوجسٹ
zh *听力师*, *听力学*
vi thính học

@optiker activity optikerarbeid
nb optiker*, optometrist*, synsundersøk*, synsprøv*, synstest*
sv optikerassistent*, synundersökning*
fi optikko*
is sjóntækjafræð*
nl opticien*, optometrist*
de augenoptiker*, optometrist*
en optometr*, optician*, eye exam*, sight test*, refraction test*
fr opticien*, optométr*
es optometrist*, óptico optometrista, óptica optometrista, óptico ~ óptica, optometría
pt optometrist*, técnico de óptica
it ottico ~ optometrista|negozio, optometrist*
ro optometrist*, optician*
pl optyk*, optometryst*
cs optometrist*, oční optik
hu optometrista*, látszerész*, szemüveg*
bs optičar*, optometrist*, оптичар*
uk оптометрист*, оптик-оптометрист
ru оптометрист*, медицинский оптик
bg оптометрист*
el οπτικ* οπτομετρ*, οπτομετρ*
lt optometrinink*
lv optometrist*
tr optisyen*, optometri*
ar فني بصريات, بصريات, فاحص نظر, فحص النظر, اوبتومتري
fa اپتومتریست*, بینایی سنج*, عینک ساز*
ur آپٹومیٹرسٹ
so optikal
zh *验光师*, *视光师*
vi khúc xạ nhãn khoa

@ortoptist activity ortoptisk arbeid
nb ortoptist*, ortoptikk*, øyesykepleier*
sv ortoptik*
de orthoptist*
en orthoptist*, orthoptic*
fr orthoptist*, orthoptie
es ortoptist*
pl ortoptyst*
bs ortoptičar*
uk ортоптист*
ru сестра-ортоптист*
tr ortoptist*
fa ارتوپتیست*

@+ernaering
nb ernæringsrådgiv*, klinisk ernæring*
fi ravitsemusterapeut*
nl diëtist*
da diætist*, kostvejled*
de diätassisten*, ernährungstherap*, ernährungswissenschaftler*
en clinical nutrition, dietary counsel*, diet plan*
es nutriólog*, nutrición clínica
pt nutricionist*, dietist*
it dietist*, nutrizionist*
ro dietetician*, nutriționist*
cs nutriční terapeut*, dietolog*, nutriční specialist*
hu dietetikus*
bs nutricionist*, dijetetičar*, нутрициониста, дијететичар*
uk нутриціолог*, дієтсестр*
ru нутрициолог*, диетсестр*
bg диетолог*, нутриционист*
el διαιτολόγ*, διατροφολόγ*, διαιτολογ*
lt dietolog*, dietist*
lv uztura speciālist*, dietolog*
et toitumisnõustaja*, toitumisspetsialist*
sq dietolog*, nutricionist*
tr beslenme uzman*, beslenme ve diyet*
ar تغذيه علاجيه, مختص تغذيه, خبير تغذيه
fa کارشناس تغذیه, تغذیه بالینی, رژیم درمانی
ur ماہر غذائیت, نیوٹریشنسٹ
so nafaqo yaqaan, khabiir nafaqo
vi chuyên gia dinh dưỡng, chuyên viên dinh dưỡng, bác sĩ dinh dưỡng
zh *营养师*
sw mtaalamu wa lishe, afisa lishe
ti ክኢላ ኣመጋግባ
am የስነ ምግብ ባለሙያ, የሥነ ምግብ ባለሙያ

@ortopediingenior activity ortopediteknikk in=helsevesen
nb ortopediingeniør*, ortopeditekniker*, ortopediteknikk*, protesemak*, ortose* & tilpass*|produk*, proteser & tilpass*|produk*
sv ortopedingenjör*, ortopedtekniker*
da bandagist*
fi apuvälineteknik*
nl orthopedisch technoloog, orthopedisch instrumentmaker, prothesemaker
de orthopädietechnik*, orthopädiemechanik*, prothetiker*
en prosthetist*, orthotist*, prosthetics and orthotics, prosthetic* & orthotic*, orthopaedic technician*
fr orthoprothésist*, prothésiste orthésiste, podo-orthésiste
es ortoprotesista*, técnico ortoprotésico, ortopedia técnica, ortesista*
pt ortoprotesist*, protesista ortopédic*
it tecnico ortopedico
pl technik ortoped*
cs ortotik-protetik, ortopedický protetik, protetik
hu ortopédiai műszerész*
bs ortopedsk* tehničar*
uk протезист*, технік-ортезист*, ортезист*
ru протезист*, ортезист*, техник-протезист
tr ortez protez, protez ortez, ortez-protez
ar اطراف صناعيه, فني اطراف
fa ارتوپد فنی, پروتز و ارتز, ارتز و پروتز
zh *假肢矫形*, *矫形器*

@tannteknikk activity tannteknikk
nb tanntekniker*, tannteknikk*, tannteknisk*
sv tandtekni*
da tandteknik*
fi hammasteknik*, hammaslaborant*
nl tandtechnicus, tandtechni*
de zahntechni*
en dental technician*, dental laboratory technician*, dental prosthetist, denturist*
fr prothésiste dentaire, prothèse dentaire
es protésico dental, técnico dental, mecánico dental, protesista dental
pt técnico de prótese dentária, protétic* dentári*, técnico em prótese
it odontotecnic*
ro tehnician dentar, tehnică dentară
pl technik dentyst*, protetyk dentyst*
cs zubní technik*, zubný technik*, zubní laborant*
hu fogtechnik*
bs zubn* tehničar*, zubotehni*, зубни техничар
uk зубний технік, зубн* технік*
ru зубной техник, зубн* техник*
bg зъботехник*
el οδοντοτεχν*
lt dantų technik*
lv zobu tehniķ*
et hambatehnik*
sq teknik dentar
tr diş teknisyen*, diş protez
ar فني اسنان, تركيبات اسنان
fa تکنسین دندان*, پروتزهای دندانی, دندانساز
vi kỹ thuật viên phục hình răng, phục hình răng
zh *牙科技师*, *义齿*

@tannhelsesekretaer activity tannhelsesekretærarbeid in=helsevesen
nb tannhelsesekretær*, tannlegeassistent*, tannlegesekretær*
sv tandsköterska*, tandsköterske*
da klinikassistent*, tandklinikassistent*
fi hammashoitaja*
is tanntækni*
nl tandartsassistent*
de zahnmedizinische fachangestellte*, zahnarzthelfer*, zahnarzthilfe
en dental assistant*, dental nurse*, chairside assist*
fr assistant* dentaire*, assistante dentaire
es asistente dental, auxiliar de odontología, auxiliar dental, higienista auxiliar
pt assistente dentári*, auxiliar de saúde bucal
it assistente alla poltrona, assistente di studio odontoiatrico
ro asistent dentar, asistentă dentară, asistent* stomatolog*
pl asystent* stomatologiczn*, pomoc dentystyczna, higienistk* i asystentk*
cs zubní instrumentářk*, zubní sestr*, zubná asistentk*
hu fogászati asszisztens*, klinikai fogászati
bs stomatološk* sestr*, dentaln* asistent*, стоматолошка сестра
uk асистент* стоматолог*
ru ассистент* стоматолог*, помощник стоматолог*
bg зъболекар* асистент*
el βοηθός οδοντιάτρου
lt odontolog* padėj*
lv zobārsta asistent*
et hambaraviassistent*, hambaarsti abiline
sq asistent* ~ dentar*|dentist*
tr diş hekimi asistan*, diş hekimi yardımcı*, ağız ve diş sağlığı teknik*
ar مساعد طبيب اسنان, مساعده طبيب اسنان, مساعده اسنان, مساعد اسنان
fa دستیار دندانپزشک*, دستیار دندان*
so kaaliyaha dhakhtarka ilkaha
vi phụ tá nha khoa, trợ thủ nha khoa
zh *牙科助理*, *牙医助理*

@+tannpleie
fi suuhygienist*
nl mondhygiënist*
da tandplejer*
fr hygiéniste dentaire
it igienist* dentale
pt higienista oral, higienista dental
ro igienist dentar, igienist* dentar*
cs dentální hygienist*, dentálna hygienič*
hu dentálhigién*
el υγιεινολόγ*
lt burnos higienist*
lv zobu higiēnist*
et suuhügienist*
bs dentaln* higijen*
ar صحه الفم, اخصائي صحه اسنان
fa بهداشتکار دهان, بهداشت دهان

@+tannlege
fr chirurgien-dentiste*, chirurgien dentiste, chirurgienne-dentiste
es odontólog*, cirujano dentista, cirujana dentista
pt médic* dentista, cirurgiã* dentista, odontólog*
it odontoiatr*
ro medic stomatolog, medic dentist
lt odontolog*, gydytoj* odontolog*
lv zobārst*
et hambaarst*
sq dentist*, stomatolog*
tr diş hekim*
ti ሓኪም ስኒ
am የጥርስ ሐኪም
sw daktari wa meno
hi दंत चिकित्सक
ur ڈینٹسٹ, دندان ساز

@+radiografi
fi röntgenhoitaj*
is geislafræð*
nl radiologisch laborant*, radiodiagnostisch laborant*, mbb-er, mbb'er
da radiograf*, røntgensygeplejer*
en radiologic* technologist*, radiological technologist*, x-ray technolog*, mri technolog*, ct technolog*, radiation therapist*, radiotherapist*, medical imaging technolog*, imaging technolog*
de radiologietechnolog*, medizinische* technolog* für radiologie, röntgenassistent*
fr manipulateur* en électroradiologie, manipulatrice*, technologue en radiologie, technicien* en radiologie
es técnic* de rayos, técnic* en radiología, técnic* en imagen*, tecnólog* médic* & radiolog*, técnic* de radioterapia
pt técnic* de radiologia, técnic* em radiologia, tecnólog* em radiologia, técnic* de radioterapia
it tecnic* di radiologia, tecnico sanitario di radiologia, tsrm
ro asistent* radiolog*, asistent* de radiologie, tehnician radiolog*
pl elektroradiolog*, technik* elektroradiolog*, technik* radiolog*
cs radiologický asistent, radiologick* asistent*, radiologick* laborant*, rádiologick* technik*
hu radiográfus*, röntgenasszisztens*, képalkotó diagnosztikai
bs radiološk* tehničar*, inženjer radiolog*, радиолошки техничар, rendgen tehničar*
bg рентгенов лаборант, рентгенолаборант*
el τεχνολόγ* ακτινολ*, χειριστ* ακτινολογικ*, ακτινολογ* τεχν*
lt radiologijos technolog*
lv radiologa asistent*, radiogrāfer*
et radioloogiatehnik*
sq teknik* ~ radiologj*, teknik* imazher*
tr radyoloji tekniker*, radyoloji teknisyen*, radyoterapi tekniker*, röntgen teknisyen*
ar فني اشعه, فنيه اشعه, تقني اشعه, اخصائي اشعه, تصوير شعاعي, مصور شعاعي
fa کارشناس رادیولوژی, تکنسین رادیولوژی, رادیوتراپی, پرتوکار*
ur ریڈیوگرافر, ایکسرے ٹیکنیشن
hi रेडियोग्राफर
so farsamo yaqaanka raajada, raajo qaade
ti ራድዮግራፈር, ተክኒሻን ራጂ
am የራጅ ባለሙያ, ራዲዮግራፈር
sw mtaalamu wa mionzi, fundi wa eksirei
vi kỹ thuật viên x quang, kỹ thuật viên chẩn đoán hình ảnh, kỹ thuật hình ảnh
zh *放射技师*, *放射技术*
ku teknîsyenê radyolojiyê

@medisinsk_teknikk activity medisinsk teknikk in=helsevesen
nb medisinsk teknikk, medisinteknisk*, medisinsk-teknisk*, mtu-*, medisinteknikk*
sv medicinteknik*, medicinsk teknik, medicinteknisk*
da medicoteknik*, medikoteknik*
fi sairaalainsinööri*, lääkintälaite*, sairaalatekniik*
nl medische technologie, medisch technicus
de medizintechnik*, medizintechnisch* gerät*
en biomedical engineer*, clinical engineer*, biomedical equipment, medical equipment & maintenance|repair|technician*|calibration, medical device* & maintenance|service, biomedical technician*, bmet
fr ingénieur* biomédica*, technicien* biomédica*, maintenance biomédicale, équipements biomédicaux
es ingenier* biomédic*, electromedicina, equipo* médic* & mantenimiento, técnic* biomédic*, ingeniería clínica
pt engenheir* biomédic*, engenharia clínica, equipamentos médicos & manutenção
it ingegner* clinic*, ingegner* biomedic*, tecnologie biomediche
ro bioinginer*, aparatur* medical* & service|întreținere|mentenanță
pl inżynier* biomedyczn*, aparatur* medyczn*, sprzęt* medyczn* & serwis*
cs biomedicínsk* inženýr*, biomedicínsk* technik*, zdravotnick* techni* & servis*|údržb*
hu orvostechnikai mérnök, orvosi műszer*
bs biomedicinsk* inženjer*, medicinsk* oprem* & održavanj*|servis*
uk медичн* техні* & обслуговуван*|ремонт*, медичн* обладнанн* & ремонт*|обслуговуван*, біомедичн* інженер*
ru медицинск* техник* & обслуживани*|ремонт*, медицинск* оборудовани* & ремонт*|обслуживани*
el ιατρικ* μηχανημάτ*, βιοϊατρικ* μηχανικ*
tr biyomedikal*, tıbbi cihaz & bakım*|onarım*|teknisyen*
ar هندسه طبيه, مهندس طبي, اجهزه طبيه & صيانه, فني اجهزه طبيه, هندسه حيويه طبيه
fa مهندس پزشکی, مهندسی پزشکی, تجهیزات پزشکی & تعمیر|نگهداری|کالیبراسیون
ti ባዮሜዲካል
am ባዮሜዲካል
vi kỹ sư y sinh, thiết bị y tế & bảo trì|sửa
zh *生物医学工程*, *医疗设备维修*

@medisinsk_fysiker activity medisinsk fysikk in=sykehus
nb medisinsk fysik*, sykehusfysiker*, medisinske fysiker*, strålevern*
sv sjukhusfysiker*, strålskydd*
da hospitalsfysiker*
fi sairaalafyysikko*, säteilyturva*
nl klinisch fysicus, stralingsbescherming
de medizinphysik*, strahlenschutz*
en medical physic*, radiation physicist*, radiation protection, radiation safety
fr physicien* médica*, radioprotection, radiophysicien*
es físic* médic*, radiofísic*, protección radiológica
pt físic* médic*, proteção radiológica
it fisic* medic*, radioprotezione
pl fizyk* medyczn*, ochron* radiologiczn*
cs radiologický fyzik, radiační ochran*
uk медичн* фізик*, радіаційн* безпек*
ru медицинск* физик*, радиационн* безопасност*
tr medikal fizik*, radyasyon güvenliği, sağlık fizikçi*
ar فيزياء طبيه, وقايه من الاشعاع
fa فیزیک پزشکی, حفاظت پرتویی

@epidemiologi activity epidemiologi og smitteovervåking
nb epidemiolog*, smitteovervåk*, smittesporing*, utbruddsetterforsk*
sv smittspårning*
nl epidemioloog
en epidemiolog*, disease surveillance, outbreak investigation*, contact tracing
fr épidémiolog*
es epidemiólog*, epidemiología, vigilancia epidemiológica
pt epidemiolog*, vigilância epidemiológica
pl epidemiolog, epidemiologa
uk епідеміолог, епідеміологія, епідеміології
ru эпидемиолог, эпидемиология, эпидемиологии
el επιδημιολόγ*
tr epidemiyolog*, salgın & takip|filyasyon, filyasyon
ar وبائيات, ترصد وبائي, وباءيات
fa اپیدمیولوژ*, همه گیر شناس*
vi dịch tễ
zh *流行病学*, *疾控*
sw ufuatiliaji wa magonjwa
am ኤፒዲሚዮሎጂ*

@miljorettet_helsevern activity miljørettet helsevern < tilsyn
nb miljørettet helsevern*, miljøhygiene*, helseinspektør*, hygieneinspektør*, skadedyrkontroll*
sv hälsoskydd*, hälsoinspektör*
fi terveystarkastaja*, terveydensuojelu*
nl inspecteur ~ volksgezondheid
de hygieneinspekt*, hygienekontrolleur*, gesundheitsaufseher*
en environmental health officer*, environmental health practitioner*, environmental health technician*, public health inspector*, sanitary inspector*, health inspector*, sanitarian*
fr inspecteur* sanitaire*, hygiène publique
es inspector* sanitari*, inspector* de sanidad, inspección sanitaria
pt técnic* de saúde ambiental, fiscal sanitári*, vigilância sanitária
it tecnic* della prevenzione
ro inspector* sanitar*, inspector* dsp
pl inspektor* sanitarn*, sanepid*, stacj* sanitarno*
cs hygienick* stanic*, hygienik*
hu közegészségügyi*, népegészségügyi*
bs sanitarn* inspektor*, санитарни инспектор
uk санітарн* інспектор*, держсанепід*, санітарно-епідеміолог*
ru санитарн* инспектор*, роспотребнадзор*, санитарно-эпидемиолог*
bg рзи, здравен инспектор, санитарен инспектор
el επόπτης δημόσιας υγείας, επόπτρια δημόσιας υγείας, υγειονομικ* επιθεωρ*
lt visuomenės sveikatos & kontrol*|priežiūr*
tr çevre sağlığı teknisyen*, çevre sağlığı tekniker*
ar مراقب صحي, مراقبه صحيه, مفتش صحي, صحه بيئه
fa بهداشت محیط, بازرس بهداشت, کارشناس بهداشت محیط
so kormeeraha caafimaadka
sw afisa afya ya mazingira, bwana afya
am የአካባቢ ጤና
zh *卫生监督*

@fotterapeut activity fotterapi
nb fotterapeut*, fotpleie*, fotterapi*
sv fotvård*, podiatriker*, medicinsk fotterapeut
da fodterapeut*, fodplej*
fi jalkaterapeut*, jalkojenhoit*
nl podotherap*, pedicure
de podolog*, fußpfleg*
en podiatr*, chiropodist*, foot care
fr podologue*, pédicure-podologue
es podólog*
pt podologist*, podólog*
it podolog*
ro podolog*
pl podolog*
uk подолог*
ru подолог*, подиатр*
bs podolog*, pedikir*
el ποδολόγ*
tr podolog*
ar طب القدم

@kiropraktor activity kiropraktikk
nb kiropraktor*, kiropraktikk*
fi kiropraktikko*
nl chiropractor*
de chiropraktik*
en chiropract*
fr chiropract*
es quiropráctic*
pt quiroprát*
it chiropratic*
pl chiropraktyk*
uk хіропрактик*
ru хиропракт*
tr kiropraktör*

@massor activity massasje
nb massør*, massasjeterap*, massasje
sv massör*, massageterap*
da fysiurgisk massør*, massage
fi hieroja*
nl masseur*, massagetherap*
de masseur*, massagetherap*
en massage therap*, masseur*, masseuse*
fr masseur*, masseuse*
es masajista*, quiromasajista*
pt massagista*, massoterap*
it massaggiator*, massoterap*
ro masor, maseur*, maseuză, masaj terapeutic
pl masażyst*
cs masér*
hu masszőr*
bs maser, maserk*, масер
uk масажист*
ru массажист*
bg масажист*
el μασέρ
lt masažuotoj*, masažist*
lv masier*
et massöör*
tr masör*, masöz*
ar مدلك, تدليك
fa ماساژور*, ماساژ
vi xoa bóp, mát xa
zh *按摩师*
tl masahista

@portor activity portørarbeid in=sykehus
nb portør*, pasienttransport*
sv vaktmästare ~ sjukhus, patienttransportör*
da portør*
fi välinehuoltaj*, sairaalahuoltaj*
nl patiëntenvervoer*
de krankentransport*, patiententransport*, hol- und bringedienst
en hospital porter*, patient transport*, theatre porter*, hospital orderly
fr brancardier*
es celador*
pt maqueiro*
it barellier*, ausiliario ospedaliero
ro brancardier*
pl salowa, sanitariusz*, noszow*
cs sanitář, sanitářka
hu betegszállít*, beteghordó*
bs bolničar* ~ transport*
uk санітар, санітарка, санітара
ru санитар, санитарка, санитара
el τραυματιοφορέας
tr hasta taşıma*, hasta karşılama

# Words that change what a mention is worth. Their reach is in services/relevance_passage.py.

@mod_negation modifier nektelse
nb ingen erfaring, har ikke, ikke erfaring, uten erfaring, ikke hatt, ingen kunnskap, ingen kjennskap, mangler erfaring, ikke gyldig, aldri
nn inga erfaring, har ikkje, ikkje erfaring, utan erfaring, aldri
sv ingen erfarenhet, saknar, utan erfarenhet, har inte, inte arbetat
da ikke erfaring, uden erfaring, mangler erfaring
en no experience, without experience, lack of experience, do not have, don't have, does not have, not have, no knowledge, never worked, not experienced
de keine erfahrung*, ohne erfahrung*, noch nicht, nicht vorhanden, kein führerschein, keinen führerschein
fr pas d'expérience, aucune expérience, sans expérience, pas de permis
es sin experiencia, ninguna experiencia, no tengo, sin conocimiento*
it nessuna esperienza, senza esperienza
pt sem experiência
ro fără experiență, nu am, nicio experiență
pl bez doświadczenia, brak doświadczenia, nie mam, nie posiadam
uk без досвіду, немає досвіду, не маю, досвіду немає
ru без опыта, нет опыта, не имею, опыта нет
bg без опит, нямам
bs bez iskustva, nemam iskustva
lt be patirties, neturiu
tr deneyimim yok, deneyimsiz*
ar بدون خبرة, لا خبرة, لا يوجد, ليس لدي, لا املك
fa بدون تجربه, بدون سابقه, تجربه ندارم, ندارم
so khibrad ma lihi, ma haysto
ur تجربہ نہیں

@mod_negation_after modifier etterstilt nektelse
nb mangler, har ikke, ikke tatt, ikke ennå, ikke enda, ikke tatt ennå
nn manglar, har ikkje, ikkje teke, ikkje enno
en not yet, not taken
sv inte tagit, inte ännu
de noch nicht
pl jeszcze nie
uk ще немає, ще не
ru ещё нет, еще нет
tr yok, değil, bulunmamaktadır
fa ندارم, ندارد
ur نہیں
ru отсутств*, нет
uk відсутн*, немає
de nicht vorhanden
so ma lihi, ma haysto

@mod_aspiration modifier ønske
nb ønsker, ønske om, drømmer om, drøm om, drømmen er, har lyst på, lyst på, skulle gjerne, planlegger å, jeg vurderer å, vil gjerne, interessert i, interesse for, håper å, lyst til, ser etter, målet mitt, motivert for å lære
nn ønskjer, drøymer om, har lyst på, planlegg å, vil gjerne, interessert i
sv vill gärna, intresserad av, önskar, drömmer om, planerar att, har lust
da ønsker, interesseret i, drømmer om, planlægger at, har lyst til
en would like, want to, wish to, interested in, looking for, seeking, aspir*, hope to, eager to, willing to learn, my goal, aim to become, dream of, dreaming of, i plan to, planning to become, i intend to, would love to
de möchte, träume von, mein ziel, ich plane, interessiert an, interesse an, würde gern*, suche
fr souhait*, désir*, intéressé*, je voudrais, à la recherche, rêve de, rêve d'être, mon objectif, je compte
es deseo, quisiera, me gustaría, interesad* en, busco, sueño con, mi objetivo, mi sueño, pienso
it vorrei, desidero, interessat*, sogno di, il mio obiettivo
pt gostaria de, desejo, sonho em, sonho com, meu objetivo, interessad* em
ro doresc, aș dori, interesat*, visez să, visez la, obiectivul meu, intenționez
pl chcę, chciałabym, chciałbym, zainteresowan*, szukam, pragnę, marzę o, marzę, planuję, moim celem
uk хочу, бажаю, цікавлюся, шукаю роботу, прагну, мрію, планую, моя мета
ru хочу, желаю, интересуюсь, ищу работу, мечтаю, планирую, моя цель
tr istiyorum, ilgileniyorum, hedefim, hayalim, planlıyorum
ar ارغب, اريد, اتطلع الى, مهتم, احلم, اطمح, اخطط
fa مایلم, علاقه مند, علاقمند, می خواهم, آرزو دارم, قصد دارم, هدف من
so waxaan rabaa, waxaan jeclahay, waxaan ku riyoodaa, yoolkaygu
lt noriu, ieškau, svajoju, planuoju

# What one of the family is or has, told with a verb: "my sister is a nurse", not "cared for my mother".
@mod_other_person modifier noen i familien
$kin nb søster|bror|mor|far|kone|mann|ektefelle|samboer|datter|sønn|tante|onkel|kusine|fetter|svigermor|venninne|venn|kollega|nabo
$kin nn søster|syster|bror|mor|far|kone|mann|ektefelle|sambuar|dotter|son|tante|onkel|venninne|ven|kollega|nabo
$kin sv syster|bror|mor|mamma|far|pappa|fru|man|sambo|dotter|son|vän|kollega
$kin da søster|bror|mor|far|kone|mand|samlever|datter|søn|ven|veninde|kollega
$kin en sister|brother|mother|father|wife|husband|spouse|partner|daughter|son|aunt|uncle|cousin|friend|colleague|neighbour
$kin de schwester|bruder|mutter|vater|frau|mann|partner|partnerin|tochter|sohn|tante|onkel|freundin|freund|kollegin|kollege
$kin fr sœur|soeur|frère|mère|père|femme|mari|conjoint|conjointe|fille|fils|tante|oncle|amie|ami|collègue
$kin es hermana|hermano|madre|padre|esposa|esposo|mujer|marido|hija|hijo|tía|tío|amiga|amigo|colega
$kin it sorella|fratello|madre|padre|moglie|marito|figlia|figlio|zia|zio|amica|amico|collega
$kin pt irmã|irmão|mãe|pai|esposa|marido|filha|filho|tia|tio|amiga|amigo|colega
$kin ro sora|fratele|mama|tatăl|soția|soțul|fiica|fiul|mătușa|prietena|prietenul|colega|colegul
$kin pl siostra|brat|matka|mama|ojciec|żona|mąż|córka|syn|ciocia|przyjaciółka|koleżanka|kolega
$kin uk сестра|брат|мати|мама|батько|дружина|чоловік|дочка|донька|син|тітка|подруга|колега
$kin ru сестра|брат|мать|мама|отец|жена|муж|дочь|сын|тётя|тетя|подруга|коллега
$kin bs sestra|brat|majka|otac|supruga|žena|suprug|muž|kćerka|kći|sin|prijateljica|kolegica
nb min|mitt $kin ~ er|var|har|hadde|jobber|jobbet|arbeider|arbeidet|fikk, $kin min ~ er|var|har|jobber|arbeider
nn min|mi $kin ~ er|var|har|hadde|jobbar|arbeider|fekk, $kin mi|min ~ er|har|jobbar|arbeider
sv min $kin ~ är|var|har|hade|jobbar|arbetar|fick
da min $kin ~ er|var|har|havde|arbejder|fik
en my $kin ~ is|was|has|had|works|worked|holds|got
de mein|meine $kin ~ ist|war|hat|hatte|arbeitet|arbeitete
fr ma|mon $kin ~ est|était|a|travaille|possède
es mi $kin ~ es|era|tiene|trabaja|trabajó
it mia|mio $kin ~ è|era|ha|lavora
pt minha|meu $kin ~ é|era|tem|trabalha
ro $kin mea|meu ~ este|e|era|are|lucrează
pl moja|mój $kin ~ jest|była|był|ma|pracuje
uk моя|мій $kin ~ є|була|був|має|працює|медсестра|лікар
ru моя|мой $kin ~ является|была|был|имеет|работает|медсестра|врач
bs moja|moj $kin ~ je|ima|radi
lt mano sesuo|brolis|motina|tėvas|žmona|vyras ~ yra|turi|dirba
tr ablam|kardeşim|annem|babam|eşim|karım|kocam|kızım|oğlum ~ olarak|hemşire|doktor|çalışıyor|sahip
ar اختي|اخي|امي|والدتي|ابي|والدي|زوجتي|زوجي|ابنتي|ابني ~ تعمل|يعمل|ممرضه|ممرض|لديها|لديه|حاصله|حاصل
fa خواهرم|برادرم|مادرم|پدرم|همسرم|دخترم|پسرم ~ است|دارد|پرستار|کار
so walaashay|walaalkay|hooyaday|aabahay|xaaskayga|ninkayga ~ waa|waxay|wuxuu

@mod_support modifier for eller under andre
nb bistod, bistått, bistå, assisterte, assistert, assistere, rapporterte til, rapporterer til, samarbeid med, samarbeidet med, sekretær for, assistent for, assistent til, på vegne av, under ledelse av, under veiledning av, i samråd med, støttet
nn bistod, assisterte, rapporterte til, samarbeid med, samarbeidde med, assistent for
sv assisterade, bistod, rapporterade till, samarbete med, assistent till
da assisterede, bistod, refererede til, samarbejde med, assistent for
en assisted, assisting, assist, supported, supporting, helped, reported to, reporting to, collaborated with, collaboration with, cooperation with, assistant to, secretary to, under the supervision of, under supervision of, on behalf of
de unterstützung, unterstützte, assistenz, assistierte, zusammenarbeit mit, unter leitung, unter anleitung, zuarbeit
fr assistante du, assistant du, assistance au*, appui au*, collaboration avec, sous la direction, secrétaire du, aide aux
es apoyo a, asistente del, asistente de, colaboración con, bajo la supervisión, ayuda a
it supporto a*, assistente del*, collaborazione con
pt apoio a*, colaboração com
ro asistarea, sprijinirea, colaborare cu, sub conducerea, asistent al
pl wsparcie kierownik*, asystent kierownik*, asystentka kierownik*, współpraca z, wspieranie, pod kierownictwem, pomoc przy
uk допомога, помічник керівник*, співпраця з, під керівництвом, сприяння
ru помощь, помощник руководител*, ассистент руководител*, сотрудничество с, под руководством, содействие
bs pomoć, saradnja s*, pod rukovodstvom
lt pagalba, padėjėj*, bendradarbiav*
tr yardımcı oldum, asistanı, destek, gözetiminde, ile işbirliği
ar مساعدة في, بالتعاون مع, تحت اشراف, دعم
fa کمک به, همکاری با, زیر نظر, دستیار
so kaalmeyn*, caawin*, iskaashi*

@mod_student modifier student
nb *student, *studenten, *studentar
sv *studerande
en student, nursing student, student nurse, student teacher
de *student, *studentin, studierende
fr étudiant*
es estudiante
pl student*, studentka
uk студент*
ru студент*
tr öğrencisi
ar طالب, طالبه
fa دانشجو*

@mod_course modifier kurs
lt kursas
nb kurs, kurs i, kursing i, *kurs, innføring i, opplæring i, grunnkurs, workshop
sv kurs, utbildning i, *kurs
da kursus, *kursus
en course, courses, course in, training in, workshop, seminar, introduction to, webinar
de kurs, lehrgang, seminar, schulung, weiterbildung, *kurs, *seminar
fr cours, formation, stage de formation, séminaire
es curso, cursos, taller, seminario
it corso, seminario
pt curso
ro curs, cursuri
pl kurs, kursy, szkolenie, szkolenia
uk курс, курси, семінар, тренінг
ru курс, курсы, семинар, тренинг
bs kurs, tečaj, seminar
lt kursai, mokymai, seminaras
tr kursu, eğitimi, semineri
ar دوره, دورات, ورشه
fa دوره, کارگاه
so koorso, tababar
ur کورس

@mod_course_after modifier etterstilt kurs
nb kurs, *kurs
en course, courses, training course, workshop, seminar
de kurs, lehrgang, seminar
tr kursu, eğitimi, semineri
sv kurs

@mod_apprentice modifier opplæring i arbeid
nb lærling, *lærling, praktikant, hospitant, hospitering
nn lærling, *lærling
sv lärling, praktikant
da lærling, *lærling, elev, praktikant
en apprentice, intern, internship, trainee
de auszubildende*, lehrling, praktikant*
fr apprenti*, stagiaire
es aprendiz, becari*, practicante, en prácticas
it apprendista, tirocinante, stagista
ro ucenic, practicant*, stagiar*
pl praktykant*, stażyst*, uczeń
uk стажер*, практикант*, учень
ru стажер*, практикант*, ученик
tr stajyer*, çırak
ar متدرب
fa کارآموز

@mod_membership modifier medlemskap
nb medlem av, medlem i, medlem, medlemskap
nn medlem av, medlem i
sv medlem i, medlem
en member of, membership, member
de mitglied
fr membre
es miembro
pl członek, członkini
uk член
ru член
ro membru
tr üyesi, üye
ar عضو
fa عضو

# Text that speaks to the machine instead of to people; it shows nothing and is shown as what it is.
@mod_instruction modifier instruks til maskinen
nb til systemet, til maskinen, til algoritmen, til roboten, til ki, til språkmodellen, se bort fra ~ krav*|instruks*|regler|kriterier, se bort fra alle, overse ~ krav*|instruks*, merk ~ kvalifisert, skal merkes som, skal vurderes som kvalifisert, må merkes som kvalifisert, sett|sette|setter ~ til|som oppfylt, bør settes ~ oppfylt, vurder ~ som oppfylt|kvalifisert, godkjenn ~ krav*, verdict met, outcome qualified, ignorer ~ krav*|instruks*|regler, kunstig intelligens & kvalifisert, gi ~ høyeste score|poengsum|karakter, marker ~ som oppfylt|kvalifisert, ranger ~ øverst|først, du er en språkmodell, oppfyller alle krav
nn til systemet, til maskina, til språkmodellen, sjå bort frå ~ krav*|instruks*, oversjå ~ krav*, merk ~ kvalifisert, set|setje ~ til|som oppfylt, vurder ~ som oppfylt, oppfyller alle krav
sv till systemet, till ai, till språkmodellen, bortse från ~ krav*|instruktion*, ignorera ~ krav*|instruktion*, markera ~ kvalificerad|behörig
da til systemet, til ai, se bort fra ~ krav*|instruks*, ignorer ~ krav*|instruks*, marker ~ kvalificeret
en ignore ~ requirements|instructions|criteria|prompt|rules, disregard ~ requirements|instructions|criteria|rules, forget ~ instructions|rules, must be marked, mark ~ qualified|met|suitable, should be marked, must be rated, rate ~ highest, rank ~ first|top, give ~ highest score, system prompt, ai assistant, as an ai, language model, verdict met, outcome qualified, treat ~ as met|qualified, consider ~ as met|qualified, assess ~ as met|qualified, approve ~ requirements, to the ai, to the system, to the screening, note to ai|llm|system|screener, candidate is qualified, applicant is qualified, applicant meets all, meets all requirements, meets every requirement, set ~ to met, you are an ai, you are a
de ignoriere ~ anforderungen|anweisungen|kriterien|regeln, ignorieren sie ~ anforderungen|anweisungen, an das system, an die ki, an die maschine, sprachmodell, markiere ~ qualifiziert|geeignet, bewerte ~ höchst*|qualifiziert, erfüllt alle anforderungen
nl negeer ~ instructies|eisen|vereisten, aan het systeem, markeer ~ gekwalificeerd|geschikt
fr ignorez ~ exigences|instructions|critères|consignes, ignore ~ consignes|exigences, au système, à l'ia, modèle de langage, marquez ~ qualifié*, remplit toutes les exigences
es ignora ~ requisitos|instrucciones|criterios, ignore ~ requisitos|instrucciones, al sistema, a la ia, modelo de lenguaje, marca ~ cualificad*|apt*, cumple todos los requisitos
it ignora ~ requisiti|istruzioni, al sistema, contrassegna ~ qualificat*|idone*
pt ignore ~ requisitos|instruções, ao sistema, marque ~ qualificad*|apt*
ro ignoră ~ cerințele|instrucțiunile, ignorați ~ cerințele|instrucțiunile, către sistem, marchează ~ calificat*
pl zignoruj ~ wymagania|instrukcje|polecenia, zignorować ~ wymagania|instrukcje, do systemu, do sztucznej inteligencji, oznacz ~ kwalifikowan*|spełniając*, spełnia wszystkie wymagania
cs ignoruj* ~ požadavky|pokyny, pro systém
uk ігноруй* ~ вимог*|інструкц*|правил*, до системи, для системи, познач* ~ кваліфікован*|відповідн*, відповідає всім вимогам
ru игнорируй* ~ требован*|инструкц*|правил*, системе которая, для системы, отметь* ~ квалифицирован*|подходящ*, соответствует всем требованиям
bs ignoriraj* ~ uslov*|zahtjev*|upute
lt ignoruok* ~ reikalavim*|instrukcij*, sistemai
tr gereksinimleri yok say, önceki talimatları, talimatları yok say*, sisteme not, yapay zekaya, adayı ~ nitelikli, tüm gereklilikleri karşılıyor
ar تجاهل ~ متطلبات|تعليمات|شروط, الى النظام, للنظام, مؤهل لجميع, المرشح مؤهل
fa نادیده بگیر*, به سیستم, نامزد ~ واجد شرایط, متقاضی ~ واجد شرایط
so iska indha tir*, nidaamka ku calaamadee, u calaamadee ~ buuxiy*, ku socota nidaamka, shuruudaha oo dhan ~ buuxiy*
fi ohita ~ vaatimukset|ohjeet, jätä huomiotta ~ vaatimukset|ohjeet, järjestelmälle, merkitse ~ päteväksi|täytetyksi, täyttää kaikki vaatimukset
et eira ~ nõudeid|juhiseid, süsteemile, märgi ~ kvalifitseerituks|täidetuks, vastab kõigile nõuetele
lv ignorē* ~ prasības|norādījumus, sistēmai, atzīmē* ~ kvalificēt*|izpildīt*, atbilst visām prasībām
hu hagyd figyelmen kívül, hagyja figyelmen kívül, a rendszernek, jelöld ~ alkalmas*|megfelel*, minden követelménynek megfelel
el αγνόησε ~ απαιτήσεις|οδηγίες, αγνοήστε ~ απαιτήσεις|οδηγίες, προς το σύστημα, σημείωσε ~ κατάλληλ*, πληροί όλες τις απαιτήσεις
bg игнорирай* ~ изисквания*|инструкции*, към системата, отбележи ~ квалифициран*|подходящ*, отговаря на всички изисквания
sq injoro ~ kërkesat|udhëzimet, për sistemin, shëno ~ kualifikuar, plotëson të gjitha kërkesat
vi hệ thống ~ đánh giá, đạt tất cả yêu cầu, đáp ứng tất cả yêu cầu, bỏ qua ~ yêu cầu|hướng dẫn|chỉ dẫn, lưu ý cho hệ thống
sw puuza ~ maagizo|mahitaji, kwa mfumo, mgombea anakidhi vigezo vyote
tl balewalain ~ tagubilin|kinakailangan, para sa sistema, markahan ~ kwalipikado
ti ንስርዓት, ኩሉ ጠለባት ~ ምልእቲ|ማልአ|የማልእ, ዕሸዎ ~ ትእዛዛት
am ለሲስተሙ, ሁሉንም መስፈርቶች ~ ያሟላል|አሟልቷል, መመሪያዎችን ችላ
ku şertan ~ paşguh, ji pergalê re
zh *忽略所有*, *忽略以上*, *忽略之前*, *忽略上述*, *标记为合格*, *视为合格*, *系统提示*
hi सभी निर्देश* ~ अनदेखा
ur نظر انداز کر*, سسٹم کے لیے

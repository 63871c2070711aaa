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
nb ønsker, ønske om, drømmer om, vil gjerne, interessert i, interesse for, håper å, lyst til, ser etter, målet mitt, motivert for å lære
nn ønskjer, vil gjerne, interessert i
sv vill gärna, intresserad av, önskar
da ønsker, interesseret i
en would like, want to, wish to, interested in, looking for, seeking, aspir*, hope to, eager to, willing to learn, my goal, aim to become, dream of
de möchte, interessiert an, interesse an, würde gern*, suche
fr souhait*, désir*, intéressé*, je voudrais, à la recherche
es deseo, quisiera, me gustaría, interesad* en, busco
it vorrei, desidero, interessat*
ro doresc, aș dori, interesat*
pl chcę, chciałabym, chciałbym, zainteresowan*, szukam, pragnę
uk хочу, бажаю, цікавлюся, шукаю роботу, прагну
ru хочу, желаю, интересуюсь, ищу работу
tr istiyorum, ilgileniyorum, hedefim
ar ارغب, اريد, اتطلع الى, مهتم
fa مایلم, علاقه مند, علاقمند, می خواهم
so waxaan rabaa, waxaan jeclahay
lt noriu, ieškau

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
nb til systemet, til maskinen, til algoritmen, til roboten, til ki, til språkmodellen, se bort fra ~ krav*|instruks*|regler|kriterier, se bort fra alle, overse ~ krav*|instruks*, merk ~ kvalifisert, skal merkes som, skal vurderes som kvalifisert, må merkes som kvalifisert, sett ~ til oppfylt, ignorer ~ krav*|instruks*|regler, kunstig intelligens & kvalifisert, gi ~ høyeste score|poengsum|karakter, marker ~ som oppfylt|kvalifisert, ranger ~ øverst|først, du er en språkmodell, oppfyller alle krav
nn til systemet, til maskina, til språkmodellen, sjå bort frå ~ krav*|instruks*, oversjå ~ krav*, merk ~ kvalifisert, set ~ til oppfylt, oppfyller alle krav
sv till systemet, till ai, till språkmodellen, bortse från ~ krav*|instruktion*, ignorera ~ krav*|instruktion*, markera ~ kvalificerad|behörig
da til systemet, til ai, se bort fra ~ krav*|instruks*, ignorer ~ krav*|instruks*, marker ~ kvalificeret
en ignore ~ requirements|instructions|criteria|prompt|rules, disregard ~ requirements|instructions|criteria|rules, forget ~ instructions|rules, must be marked, mark ~ qualified|met|suitable, should be marked, must be rated, rate ~ highest, rank ~ first|top, give ~ highest score, system prompt, ai assistant, as an ai, language model, to the ai, to the system, to the screening, note to ai|llm|system|screener, candidate is qualified, applicant is qualified, applicant meets all, meets all requirements, meets every requirement, set ~ to met, you are an ai, you are a
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
so iska indha tir*, nidaamka ku calaamadee
ur نظر انداز کر*, سسٹم کے لیے

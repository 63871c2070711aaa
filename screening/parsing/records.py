"""Reads the entries of work, volunteering and education sections."""

import re
from collections.abc import Sequence
from dataclasses import replace

from screening.domain.cv import Confidence, Education, Source, Volunteer, Work
from screening.domain.dates import PartialDate
from screening.parsing.chunks import Chunk, split_at_preposition
from screening.parsing.dates import Span
from screening.parsing.entries import Entry, Header, header
from screening.parsing.folding import flat, squeeze
from screening.parsing.lexicon import country_in, word_list
from screening.parsing.lines import Reading

_PERCENT = re.compile(
    r"(?<![\d.,])(\d{1,3})\s?(?:%|٪|prosent|prosents|percent|procent|prozent|pst\.?|відсотк\w*|процент\w*|yüzde)(?!\w)"
)
_FRACTION = re.compile(
    r"(?<!\d)0[,.](\d{1,2})\s*(?:ставки|ставка|etatu|etat|stilling|fte)|(?<!\d)(1/2|½|3/4|¾|1/4|¼)\s*(?:ставки|etatu|etat|stilling|jobb)"
)
_FRACTIONS = {"1/2": 50, "½": 50, "3/4": 75, "¾": 75, "1/4": 25, "¼": 25}
_WORK_LISTS = ("title", "company")
_STUDY_LISTS = ("degree", "school")


def source_of(reading: Reading, start: int, end: int, page: int | None) -> Source:
    """The verbatim piece text[start:end] without white space at its edges."""
    text = reading.text[start:end]
    lead = len(text) - len(text.lstrip())
    stripped = text.strip()
    return Source(stripped, start + lead, start + lead + len(stripped), page)


def entry_source(reading: Reading, entry: Entry) -> Source:
    """The source of a whole entry."""
    return source_of(reading, entry.start, entry.end, entry.paragraphs[0].page)


def stated_percent(text: str) -> int | None:
    """The share of full time that a text states."""
    plain = flat(text)
    if match := _PERCENT.search(plain):
        value = int(match[1])
        return value if 0 < value <= 100 else None  # noqa: PLR2004
    if match := _FRACTION.search(plain):
        return _FRACTIONS[match[2]] if match[2] else round(float("0." + match[1]) * 100)
    return None


# ---------------------------------------------------------------- work
def is_not_work(entry: Entry) -> bool:
    """Leave, illness, military service and the like: time, but no job."""
    head = header(entry, 1, _WORK_LISTS)
    first = next((chunk for chunk in head.chunks), None)
    if first is None:
        return True
    plain = flat(first.text)
    hits = word_list("not_work").spans(plain)
    if not hits or hits[0][0] > 24:  # noqa: PLR2004
        return False
    return not word_list("title").count(plain) or hits[0][0] == 0


def read_work(reading: Reading, entry: Entry) -> Work | None:
    """One job, or None when the paragraphs name neither title nor employer."""
    if is_not_work(entry):
        return None
    head = header(entry, 2, _WORK_LISTS)
    title, employer, place = _title_and_employer(head)
    if title is None and employer is None:
        return None
    span = entry.span
    first_raw = " ".join(chunk.text for chunk in head.chunks[:3])
    position = _plain(title.text) if title else None
    return Work(
        entry_source(reading, entry),
        confidence=_confidence(title, employer, span),
        position=position,
        name=_plain(employer.text) if employer else None,
        location=_plain(place.text) if place else None,
        start_date=span.first if span else None,
        end_date=span.last if span else None,
        is_current=bool(span and (span.present or span.open)),
        summary=_summary(reading, head),
        percent=stated_percent(first_raw) or stated_percent(entry.paragraphs[entry.anchor].raw),
    )


def read_volunteer(reading: Reading, entry: Entry) -> Volunteer | None:
    """One unpaid role."""
    head = header(entry, 2, _WORK_LISTS)
    title, organization, _ = _title_and_employer(head)
    if title is None and organization is None:
        return None
    span = entry.span
    return Volunteer(
        entry_source(reading, entry),
        confidence=_confidence(title, organization, span),
        position=_plain(title.text) if title else None,
        organization=_plain(organization.text) if organization else None,
        start_date=span.first if span else None,
        end_date=span.last if span else None,
        is_current=bool(span and (span.present or span.open)),
        summary=_summary(reading, head),
    )


def is_voluntary(work: Work) -> bool:
    """Whether a job's title says that it is unpaid."""
    text = flat(" ".join(filter(None, (work.position, _bracket(work.name)))))
    text = re.sub(r"frivilli?g\w* organisasjon\w*|voluntary organi[sz]ation\w*", "", text)
    return bool(word_list("volunteer").count(text))


def _bracket(name: str | None) -> str:
    return " ".join(re.findall(r"\(([^)]*)\)", name or ""))


def _confidence(one: object, other: object, span: Span | None) -> Confidence:
    known = sum(part is not None for part in (one, other, span))
    return (Confidence.LOW, Confidence.LOW, Confidence.MEDIUM, Confidence.HIGH)[known]


def _plain(text: str) -> str:
    """A value without a remark about part time or volunteering in brackets."""
    bare = re.sub(r"\s*\((?:[^)]*\d\s?%[^)]*|deltid|vikar|fulltid|heltid|part[- ]time|full[- ]time)\)", "",
                  text, flags=re.IGNORECASE)  # fmt: skip
    bare = re.sub(r"[\s,]+\d{1,3}\s?%(?:\s*stilling)?$", "", bare)
    return squeeze(bare) or squeeze(text)


def _summary(reading: Reading, head: Header) -> str | None:
    parts = [squeeze(reading.text[start:end].lstrip("•●▪◦-–* .\t")) for start, end in head.rest]
    return "\n".join(part for part in parts if part) or None


def _title_and_employer(head: Header) -> tuple[Chunk | None, Chunk | None, Chunk | None]:
    """Title, employer, place. Usual order is title first; words and lines may say otherwise."""
    chunks = _expanded([c for c in head.chunks if not _is_percent(c)], "title", "company")
    if not chunks:
        return None, None, None
    scores = [chunk.hits("title") - 1.5 * chunk.hits("company") for chunk in chunks]
    title, employer = _pick(chunks, scores)
    place = _place(chunks, title, employer)
    return title, employer, place


def _is_percent(chunk: Chunk) -> bool:
    return bool(re.fullmatch(r"\(?\s*(?:ca\.?\s*)?\d{1,3}\s?%.{0,12}|deltid|fulltid|heltid|vikariat|"
                             r"full[- ]time|part[- ]time", chunk.text.strip(), re.IGNORECASE))  # fmt: skip


def _expanded(chunks: list[Chunk], left: str, right: str) -> list[Chunk]:
    """Chunks that hold both halves around a preposition are cut there, if no other has one."""
    rights = sum(chunk.hits(right) > 0 for chunk in chunks)
    out: list[Chunk] = []
    for chunk in chunks:
        both = chunk.hits(left) and chunk.hits(right) and rights == 1
        parts = split_at_preposition(chunk, left, right) if both else None
        out += parts or (chunk,)
    return out


def _pick(chunks: Sequence[Chunk], scores: list[float]) -> tuple[Chunk | None, Chunk | None]:
    if len(chunks) == 1:
        only = chunks[0]
        return (None, only) if scores[0] < 0 else (only, None)
    best = max(range(len(chunks)), key=lambda n: (scores[n] > 0, -n))
    if scores[best] <= 0:
        best = 0 if scores[0] >= 0 else 1
    if best > 0 and scores[0] >= 0 and chunks[best].line == chunks[0].line and best > 1:
        best = 0
    title = chunks[best]
    others = [n for n in range(len(chunks)) if n != best]
    organized = [n for n in others if scores[n] < 0]
    if organized:
        before = [n for n in organized if n < best]
        after = [n for n in organized if n > best]
        employer = (before or after)[0] if best > 0 and before else (after or before)[0]
        near = best + 1
        if employer != near and near in others and scores[near] == 0 and best == 0:
            employer = _nearer(chunks, near, employer)
    else:
        employer = _neighbour(chunks, best)
    return title, chunks[employer]


def _nearer(chunks: Sequence[Chunk], near: int, known: int) -> int:
    """The chunk right after the title, unless it is a department before a known employer."""
    same_line = chunks[near].line == chunks[known].line
    return (
        known
        if same_line and known == near + 1 and chunks[near].text[:1].islower()
        else (known if not same_line else near)
    )


def _neighbour(chunks: Sequence[Chunk], best: int) -> int:
    """Where no word tells: the first line's head before a later title, else what follows it."""
    if best > 0:
        return 0
    return 1


def _place(chunks: Sequence[Chunk], title: Chunk | None, employer: Chunk | None) -> Chunk | None:
    if employer is None:
        return None
    for chunk in chunks:
        if chunk.start > employer.start and chunk is not title and chunk.line == employer.line:
            short = len(chunk.text.split()) <= 4 and not chunk.text[:1].islower()  # noqa: PLR2004
            if short and not chunk.hits("company") and not any(c.isdigit() for c in chunk.text):
                return chunk
    return None


# ---------------------------------------------------------------- education
_REMARK = re.compile(r"\s*\(([^()]*)\)")
_AREA_LABEL = re.compile(
    r"^(?:спеціальність|специальность|специалност|за спеціальністю|по специальности|напрям\w*|kierunek|"
    r"specjalność|specjalizacja|tytuł|fagområde|fordypning|linje|major|field of study|field|subject|"
    r"specialization|specialisation|specializarea|profil|profilul|domeniul|spécialité|especialidad|mención|"
    r"fachrichtung|schwerpunkt|studiengang|obor|odbor|smer|smjer|смер|bölüm|bölümü|alan|تخصص|اختصاص|رشته|"
    r"گرایش|قسم|specialybė|specialitāte|eriala|szak)\s*:?\s+", re.IGNORECASE)  # fmt: skip
_CONNECTIVE = re.compile(
    r"\s+(?:i|in|innen|innan|inom|im|im fach|w zakresie|v oboru|v odboru|u oblasti|în|en|em|di|на|з|із|со?|"
    r"по|в галузі|в|في|در|ee|në|ji)\s+", re.IGNORECASE)  # fmt: skip
_YEARS = re.compile(
    r"(?<!\d)(\d)(?:[,.](\d))?\s?-?\s?(?:årig\w*|års|år(?!\w)|year|years|jährig\w*|jahre|roczn\w*|letni\w*|"
    r"lat(?!\w)|roky|ani(?!\w)|ans(?!\w)|años|anos|anni|річн\w*|років|роки|летн\w*|лет(?!\w)|года|yıllık|"
    r"yıl|سنوات|سال(?:ه)?|sano|metų|gadi|aastat|éves|år)", re.IGNORECASE)  # fmt: skip
_YEAR_WORDS = {
    "ett": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "toårig": 2, "två": 2, "fyra": 4, "sex": 6,
    "ein": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "one": 1, "two": 2, "three": 3,
    "four": 4, "five": 5, "six": 6, "пяти": 5, "п'яти": 5, "четырех": 4, "чотири": 4, "трех": 3, "три": 3,
    "pięcio": 5, "cztero": 4, "trzy": 3, "dwu": 2, "kaksi": 2, "kolme": 3, "fem ": 5, "to ": 2, "tre ": 3,
}  # fmt: skip
_WORDED_YEARS = re.compile(
    rf"(?<!\w)({'|'.join(sorted(map(re.escape, _YEAR_WORDS), key=len, reverse=True))})[- ]?"
    r"(?:årig\w*|årige|jährig\w*|year|летн\w*|річн\w*|рiчн\w*|letni\w*|vuoti\w*)")  # fmt: skip
_CREDITS = re.compile(
    r"(?<!\d)(\d{2,3})\s?(?:studiepoeng|stp\.?|sp\.?(?!\w)|ects|ec(?!\w)|credits?|credit points|"
    r"leistungspunkte|lp(?!\w)|hp(?!\w)|högskolepoäng|opintopist\w*|punktów ects|кредит\w*|crédits|créditos)")  # fmt: skip
_CREDITS_A_YEAR = 60


def study_years(text: str) -> float | None:
    """The length of a study where the text states it: years in figures or words, or credits."""
    plain = flat(text)
    if match := _CREDITS.search(plain):
        return round(int(match[1]) / _CREDITS_A_YEAR, 2)
    if match := _WORDED_YEARS.search(plain):
        return float(_YEAR_WORDS[match[1]])
    if match := _YEARS.search(plain):
        value = float(f"{match[1]}.{match[2] or 0}")
        return value if 0 < value <= 8 else None  # noqa: PLR2004
    return None


def completion(text: str, span: Span | None) -> bool | None:
    """False when the text or an open end says so, True when it says that it was finished."""
    plain = flat(text)
    if word_list("incomplete").count(plain):
        return False
    if word_list("complete").count(plain):
        return True
    if span is not None and (span.open or span.present):
        return False
    return None


def read_education(reading: Reading, entry: Entry) -> Education | None:
    """One education, or None when neither a degree nor a school is named."""
    head = header(entry, 2, _STUDY_LISTS)
    school, degree, area, country = _study(head)
    if degree is None and school is None:
        return None
    span = entry.span
    text = entry.raw
    start, end = _study_dates(span)
    study_type, subject = _degree_and_area(degree, area)
    return Education(
        entry_source(reading, entry),
        confidence=_confidence(school, degree, span),
        institution=_without_remarks(school.text) if school else None,
        study_type=study_type,
        area=subject,
        country=country,
        start_date=start,
        end_date=end,
        completed=completion(text, span),
        years=study_years(" ".join(chunk.text for chunk in head.chunks) + " " + text[:300]),
    )


def _study_dates(span: Span | None) -> tuple[PartialDate | None, PartialDate | None]:
    if span is None:
        return None, None
    if not span.ranged:
        return None, span.last
    return span.first, span.last


def _school_score(chunk: Chunk) -> float:
    named = bool(word_list("school_names").count(flat(chunk.text)))
    score = chunk.hits("school") + named
    return score - 0.6 * chunk.hits("degree") if score else 0.0


def _study(head: Header) -> tuple[Chunk | None, Chunk | None, Chunk | None, str | None]:
    """School, degree, subject and stated country."""
    chunks = _expanded(head.chunks, "degree", "school")
    scores = [_school_score(chunk) for chunk in chunks]
    degrees = [n for n, chunk in enumerate(chunks) if chunk.hits("degree")]
    school = _school_index(chunks, scores, degrees)
    same = next((n for n, c in enumerate(chunks) if _is_same_school(c)), None)
    school = same if school is None else school
    degree = next((n for n in degrees if n != school), None)
    if degree is None and school is not None:
        degree = _unnamed_degree(chunks, school, scores)
    if school is None and degree is not None:
        school = _unnamed_school(chunks, degree)
    area = _area_index(chunks, scores, degree, school)
    country = next((c for chunk in reversed(chunks) if (c := country_in(chunk.text))), None)
    pick = [chunks[n] if n is not None else None for n in (school, degree, area)]
    return pick[0], _whole_degree(chunks, degree, school, area), pick[2], country


def _whole_degree(
    chunks: list[Chunk], degree: int | None, school: int | None, area: int | None
) -> Chunk | None:
    """The degree with a title that follows it ("studia magisterskie, tytuł: magister ...")."""
    if degree is None:
        return None
    first, last = chunks[degree], chunks[degree]
    follows = degree + 1
    if follows < len(chunks) and follows not in (school, area):
        after = chunks[follows]
        if after.line == first.line and after.hits("degree") and not _is_remark(after.text):
            last = after
    if last is first:
        return first
    return Chunk(f"{first.text}, {last.text}", first.start, last.end, first.line)


def with_same_school(study: Education, earlier: Sequence[Education]) -> Education:
    """Puts the school of the entry above where an education says "same place"."""
    name = study.institution
    if name is None or not earlier or not _is_same_school(Chunk(name, 0, len(name))):
        return study
    above = earlier[-1]
    return replace(study, institution=above.institution, country=study.country or above.country)


def _is_same_school(chunk: Chunk) -> bool:
    """ "Samme sted", "там само": the school of the entry above."""
    spans = word_list("ibid").spans(flat(chunk.text))
    return bool(spans) and spans[0][1] - spans[0][0] >= len(chunk.text.strip(" .")) - 1


def _school_index(chunks: list[Chunk], scores: list[float], degrees: list[int]) -> int | None:
    candidates = [n for n, score in enumerate(scores) if score > 0]
    if len(candidates) == 1 and candidates[0] in degrees and not _proper(chunks[candidates[0]]):
        return None
    if not candidates:
        shared = [n for n in degrees if chunks[n].hits("school")]
        return shared[-1] if len(degrees) > 1 and shared else None
    top = max(scores[n] for n in candidates)
    return next(n for n in candidates if scores[n] >= top - 0.5)


def _proper(chunk: Chunk) -> bool:
    """Whether a chunk names one school and not a kind of school."""
    words = chunk.text.split()
    capitals = sum(word[:1].isupper() for word in words)
    caseless = not any(char.islower() or char.isupper() for char in chunk.text)
    return caseless or capitals >= 2 or any(word.isdigit() for word in words)  # noqa: PLR2004


def _unnamed_degree(chunks: list[Chunk], school: int, scores: list[float]) -> int | None:
    """A study without a degree word: what stands before the school, or on another line."""
    for n, chunk in enumerate(chunks):
        if n != school and scores[n] <= 0 and not country_in(chunk.text):
            if n < school or chunk.line != chunks[school].line:
                return n
    return None


def _unnamed_school(chunks: list[Chunk], degree: int) -> int | None:
    """A school without a school word: the next line, or what follows a degree with its subject."""
    for n, chunk in enumerate(chunks):
        if chunk.line > chunks[degree].line:
            return n
    follows = degree + 1
    if follows < len(chunks) and _CONNECTIVE.search(chunks[degree].text):
        name = chunks[follows].text
        if name[:1].isupper() and not country_in(name):
            return follows
    if follows + 1 < len(chunks) and chunks[follows + 1].text[:1].isupper():
        return follows + 1 if not country_in(chunks[follows + 1].text) else None
    return None


def _area_index(
    chunks: list[Chunk], scores: list[float], degree: int | None, school: int | None
) -> int | None:
    if degree is None:
        return None
    for n in range(degree + 1, len(chunks)):
        chunk = chunks[n]
        if (
            n == school
            or scores[n] > 0
            or chunk.line > chunks[degree].line + (school == degree + 1)
        ):
            return None
        if school is not None and school == n - 1:
            return None
        bare = _REMARK.sub("", chunk.text)
        if country_in(bare) or re.search(r"\d{3}", bare) or _is_remark(bare):
            continue
        if chunks[n].hits("degree") and not _AREA_LABEL.match(chunk.text):
            continue
        return n
    return None


def _is_remark(text: str) -> bool:
    plain = flat(text)
    return bool(
        word_list("incomplete").count(plain)
        or word_list("complete").count(plain)
        or _CREDITS.search(plain)
        or word_list("part_time").count(plain)
        or _WORDED_YEARS.search(plain)
    )


def _without_remarks(text: str) -> str:
    """Without brackets that speak of completion, length or credits."""
    bare = _REMARK.sub(lambda m: "" if _is_remark(m[1]) else m[0], text)
    return squeeze(bare) or squeeze(text)


def _degree_and_area(degree: Chunk | None, area: Chunk | None) -> tuple[str | None, str | None]:
    """The degree as written and its subject, where a preposition or a comma parts them."""
    if degree is None:
        return None, None
    written = _without_remarks(degree.text)
    subject = None
    if area is not None:
        subject = _AREA_LABEL.sub("", _without_remarks(area.text)).strip(" «»\"“”„'")
        return written, subject or None
    match = _CONNECTIVE.search(written)
    if match and word_list("degree").count(flat(written[: match.start()])):
        head, tail = written[: match.start()], written[match.end() :]
        inner = re.search(r"\s*\(([^()]*)\)\s*$", tail)
        if inner and word_list("degree").count(flat(inner[1])):
            tail = tail[: inner.start()]  # the degree again, in its own language
        if tail[:1].isalpha() and len(head.split()) <= 3:  # noqa: PLR2004
            return (written if inner else head), tail.strip(" «»\"“”„'")
    return written, None

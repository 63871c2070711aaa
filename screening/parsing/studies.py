"""Reads the entries of education sections: degree, subject, school, country, completion, length."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from screening.domain.cv import Education
from screening.domain.dates import PartialDate
from screening.parsing.chunks import Chunk, places_at
from screening.parsing.dates import Span
from screening.parsing.entries import Entry, Header, header
from screening.parsing.folding import flat, squeeze
from screening.parsing.lexicon import alternatives, country_in, grammar, table, word_list
from screening.parsing.lines import Reading
from screening.parsing.records import confidence, entry_source, expanded, without_labels

_STUDY_LISTS = ("degree", "school")
_REMARK = re.compile(r"\s*\(([^()]*)\)")


@cache
def _area_label() -> re.Pattern[str]:
    return re.compile(rf"(?:{grammar('area_labels')}|{grammar('title_labels')})\s*:?(?:\s+|$)")


@cache
def _connective() -> re.Pattern[str]:
    return re.compile(rf"\s+(?:{grammar('connectives')})\s+")


@cache
def _length_patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Years in figures, years in words, credits."""
    units, numbers = grammar("year_units"), alternatives(table("grammar")["number_words"])
    return (
        re.compile(rf"(?<!\d)(\d)(?:[,.](\d))?\s?-?\s?(?:{units})(?!\w)"),
        re.compile(rf"(?<!\w)({numbers})[- ]?(?:{units})(?!\w)"),
        re.compile(rf"(?<!\d)(\d{{2,3}})\s?(?:{grammar('credit_units')})(?!\w)"),
    )


_CREDITS_A_YEAR = 60
_LONGEST_SUBJECT = 80


def study_years(text: str) -> float | None:
    """The length of a study where the text states it: years in figures or words, or credits."""
    plain = flat(text)
    figures, words, credits = _length_patterns()
    if match := credits.search(plain):
        return round(int(match[1]) / _CREDITS_A_YEAR, 2)
    if match := words.search(plain):
        return float(table("grammar")["number_words"][match[1]])
    if match := figures.search(plain):
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
        degree, school = _by_place(entry, head)
    if degree is None and school is None:
        return None
    degree, area = _verbatim(reading, degree), _verbatim(reading, area)
    area = area or _labelled_area(entry)
    span = entry.span
    text = entry.raw
    start, end = _study_dates(span)
    study_type, subject = _degree_and_area(degree, area)
    return Education(
        entry_source(reading, entry),
        confidence=confidence(school, degree, span),
        institution=_without_remarks(school.text) if school else None,
        study_type=study_type,
        area=subject,
        country=country,
        start_date=start,
        end_date=end,
        completed=completion(text, span),
        years=study_years(" ".join(chunk.text for chunk in head.chunks) + " " + text[:300]),
    )


def _labelled_area(entry: Entry) -> Chunk | None:
    """The subject on a line of its own: "Major: Special education"."""
    for line, paragraph in enumerate(entry.paragraphs):
        label = re.match(r"([^:：]{2,40})[:：]\s*", paragraph.raw)
        named = label and _area_label().fullmatch(flat(label[1]).strip() + " ")
        rest = paragraph.raw[label.end() :] if label else ""
        if label and named and 0 < len(rest) <= _LONGEST_SUBJECT:
            start = paragraph.start + label.end()
            return Chunk(rest.strip(" ."), start, start + len(rest), line)
    return None


def _verbatim(reading: Reading, chunk: Chunk | None) -> Chunk | None:
    """A chunk put together of several, as it stands in the text."""
    if chunk is None or chunk.end - chunk.start == len(chunk.text):
        return chunk
    return replace(chunk, text=squeeze(reading.text[chunk.start : chunk.end]))


def _by_place(entry: Entry, head: Header) -> tuple[Chunk | None, Chunk | None]:
    """A dated entry of unknown words: what is studied first, where second."""
    chunks = [chunk for chunk in head.chunks if not _is_remark(chunk.text)]
    if entry.span is None or not chunks or word_list("not_work").count(flat(chunks[0].text)):
        return None, None
    second = chunks[1] if len(chunks) > 1 and not country_in(chunks[1].text) else None
    return chunks[0], second


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
    chunks = expanded(without_labels(head.chunks)[0], "degree", "school")
    scores = [_school_score(chunk) for chunk in chunks]
    degrees = [n for n, chunk in enumerate(chunks) if chunk.hits("degree")]
    states = [n for n in degrees if n in places_at(chunks)]  # "Boston, MA" is no master of arts
    degrees = [n for n in degrees if n not in states]
    school = _school_index(chunks, scores, degrees)
    same = next((n for n, c in enumerate(chunks) if _is_same_school(c)), None)
    school = same if school is None else school
    named = school is not None
    ranked = sorted(
        degrees, key=lambda n: (named and chunks[n].hits("school") > 0, _is_label(chunks[n]), n)
    )
    degree = next((n for n in ranked if n != school), None)
    if degree is None and school is not None:
        degree = _unnamed_degree(chunks, school, scores)
    if school is None and degree is not None:
        school = _unnamed_school(chunks, degree)
    area = _area_index(chunks, scores, degree, school)
    if area is None and degree is not None and school is not None and degree > school:
        area = next((n for n in range(school) if _may_be_subject(chunks[n], scores[n])), None)
    country = next((c for chunk in reversed(chunks) if (c := country_in(chunk.text))), None)
    place = chunks[school] if school is not None else None
    subject = _whole_area(chunks, area, school)
    return place, _whole_degree(chunks, degree, school, area), subject, country


def _whole_area(chunks: list[Chunk], area: int | None, school: int | None) -> Chunk | None:
    """A subject with the small-letter parts of its list: "comptabilité, contrôle, audit"."""
    if area is None:
        return None
    last = area
    while last + 1 < len(chunks) and last + 1 != school:
        after = chunks[last + 1]
        listed = after.text[:1].islower() and after.line == chunks[area].line
        if not listed or _is_remark(after.text) or after.hits("degree"):
            break
        last += 1
    words = ", ".join(chunk.text for chunk in chunks[area : last + 1])
    return Chunk(words, chunks[area].start, chunks[last].end, chunks[area].line)


def _whole_degree(
    chunks: list[Chunk], degree: int | None, school: int | None, area: int | None
) -> Chunk | None:
    """The degree with a title that follows it ("studia magisterskie, tytuł: magister ...")."""
    if degree is None:
        return None
    parts = [chunks[degree]]
    for after in chunks[degree + 1 :]:
        taken = after in (chunks[n] for n in (school, area) if n is not None)
        if taken or after.line != parts[0].line or _is_remark(after.text):
            break
        if not after.hits("degree"):
            break
        parts.append(after)
    while len(parts) > 1 and _is_label(parts[-1]):
        parts.pop()
    words = ", ".join(part.text for part in parts if part is parts[0] or not _is_label(part))
    return Chunk(words, parts[0].start, parts[-1].end, parts[0].line)


def with_same_school(study: Education, earlier: Sequence[Education]) -> Education:
    """Puts the school of the entry above where an education says "same place"."""
    name = study.institution
    if name is None or not earlier or not _is_same_school(Chunk(name, 0, len(name))):
        return study
    above = earlier[-1]
    return replace(study, institution=above.institution, country=study.country or above.country)


def _is_same_school(chunk: Chunk) -> bool:
    """Whether it says "same place" (samme sted, там само): the school of the entry above."""
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
    near = [n for n in candidates if scores[n] >= top - 0.5]
    return next((n for n in near if _proper(chunks[n])), near[0])


def _proper(chunk: Chunk) -> bool:
    """Whether a chunk names one school and not a kind of school."""
    words = chunk.text.split()
    capitals = sum(word[:1].isupper() for word in words)
    caseless = not any(char.islower() or char.isupper() for char in chunk.text)
    return caseless or capitals >= 2 or any(word.isdigit() for word in words)  # noqa: PLR2004


def _unnamed_degree(chunks: list[Chunk], school: int, scores: list[float]) -> int | None:
    """A study without a degree word: what stands before the school, or on another line."""
    for n, chunk in enumerate(chunks):
        elsewhere = n < school or chunk.line != chunks[school].line
        studied = scores[n] <= 0 or not _proper(chunk)  # "Gjimnazi i shkencave shoqërore"
        if n != school and studied and elsewhere and not country_in(chunk.text):
            return n
    return None


def _unnamed_school(chunks: list[Chunk], degree: int) -> int | None:
    """A school without a school word: the next line, or what follows a degree with its subject."""
    for n, chunk in enumerate(chunks):
        if chunk.line > chunks[degree].line:
            return n
    follows = degree + 1
    if follows < len(chunks) and _connective().search(flat(chunks[degree].text)):
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
        if word_list("authority").count(flat(chunk.text)):
            continue
        if _is_label(chunk) or (chunk.hits("degree") and not _area_label().match(flat(chunk.text))):
            continue
        return n
    return None


def _is_label(chunk: Chunk) -> bool:
    """A label alone ("kierunek", "tytuł"): what comes next is meant."""
    match = _area_label().match(flat(chunk.text))
    return bool(match) and match.end() >= len(chunk.text) if match else False


def _may_be_subject(chunk: Chunk, score: float) -> bool:
    """A study named before its school and degree ("Studium der Humanmedizin")."""
    bare = _REMARK.sub("", chunk.text)
    plain = not chunk.hits("degree") and score <= 0 and not _is_label(chunk)
    return plain and not country_in(bare) and not re.search(r"\d{3}", bare)


def _is_remark(text: str) -> bool:
    plain = flat(text)
    return bool(
        word_list("incomplete").count(plain)
        or word_list("complete").count(plain)
        or word_list("part_time").count(plain)
        or any(pattern.search(plain) for pattern in _length_patterns())
    )


def _without_remarks(text: str) -> str:
    """Without brackets that speak of completion, length or credits."""
    bare = _REMARK.sub(lambda m: "" if _is_remark(m[1]) else m[0], text)
    return squeeze(bare) or squeeze(text)


def _without_label(text: str) -> str:
    match = _area_label().match(flat(text))
    return text[match.end() :] if match else text


def _degree_and_area(degree: Chunk | None, area: Chunk | None) -> tuple[str | None, str | None]:
    """The degree as written and its subject, where a preposition or a comma parts them."""
    if degree is None:
        return None, None
    written = _without_remarks(degree.text)
    subject = None
    if area is not None:
        subject = _without_label(_without_remarks(area.text)).strip(" «»\"“”„'")
        return written, subject or None
    match = _connective().search(flat(written))
    if match and word_list("degree").count(flat(written[: match.start()])):
        head, tail = written[: match.start()], written[match.end() :]
        inner = re.search(r"\s*\(([^()]*)\)\s*$", tail)
        if inner and word_list("degree").count(flat(inner[1])):
            tail = tail[: inner.start()]  # the degree again, in its own language
        if tail[:1].isalpha() and len(head.split()) <= 3:  # noqa: PLR2004
            return (written if inner else head), tail.strip(" «»\"“”„'")
    return written, None

"""Sections that are lists: skills, certificates, courses; and licences mentioned elsewhere."""

import re
from collections.abc import Iterator

from screening.domain.cv import Certificate, Confidence, SectionKind, Skill
from screening.domain.dates import PartialDate
from screening.parsing.chunks import sentences, split_chunks, trim
from screening.parsing.dates import Span, find_spans
from screening.parsing.folding import flat, squeeze
from screening.parsing.lexicon import word_list
from screening.parsing.lines import Paragraph, Reading
from screening.parsing.records import source_of
from screening.parsing.tongues import level_of, mentions

_ITEM = re.compile(r"\s*[,;|•·▪،؛、，፣፤\t]\s*|\s+[/–—]\s+|\.\s+(?=\S)|\.$")
_MOST_WORDS = 9
_GROUP = re.compile(r"^[^,;:،]{2,45}[:：]\s+")


def read_skills(reading: Reading, paragraphs: list[Paragraph]) -> list[Skill]:
    """Each skill as listed; a group's name is no skill."""
    found: list[Skill] = []
    seen: set[str] = set()
    for paragraph in paragraphs:
        if _is_sentence(paragraph.raw):
            continue
        for start, end in _items(paragraph.raw):
            name = squeeze(paragraph.raw[start:end])
            words = name.split()
            if not 1 <= len(words) <= _MOST_WORDS or flat(name) in seen or not _is_skill(name):
                continue
            seen.add(flat(name))
            source = source_of(
                reading, paragraph.start + start, paragraph.start + end, paragraph.page
            )
            found.append(Skill(source, name))
    return found


def _is_sentence(raw: str) -> bool:
    """Running text, such as a consent clause at the end of a CV."""
    return raw.rstrip().endswith(".") and len(raw.split()) > 5 and "," not in raw  # noqa: PLR2004


def _is_skill(name: str) -> bool:
    plain = flat(name)
    if word_list("driving").count(plain) or find_spans(name):
        return False
    named = mentions(name)
    return not (named and (level_of(name) or named[0].end - named[0].start == len(name)))


def _items(raw: str) -> Iterator[tuple[int, int]]:
    group = _GROUP.match(raw)
    position = group.end() if group else 0
    for match in _ITEM.finditer(raw):
        if match.start() < position or _inside(raw, position, match.start()):
            continue
        if match[0].startswith(".") and len(raw[position : match.start()]) <= 2:  # noqa: PLR2004
            continue
        if trimmed := trim(raw, position, match.start()):
            yield trimmed
        position = match.end()
        if inner := _GROUP.match(raw[position:]):
            position += inner.end()
    if trimmed := trim(raw, position, len(raw)):
        yield trimmed


def _inside(raw: str, start: int, end: int) -> bool:
    piece = raw[start:end]
    return piece.count("(") > piece.count(")")


def read_certificates(
    reading: Reading, paragraphs: list[Paragraph], kind: SectionKind
) -> list[Certificate]:
    """Certificates, licences and courses of a section made for them, one for each item."""
    found: list[Certificate] = []
    for paragraph in paragraphs:
        for start, end in _entries(paragraph.raw):
            certificate = _certificate(reading, paragraph, start, end, kind)
            if certificate is not None:
                found.append(certificate)
    return found


def _entries(raw: str) -> Iterator[tuple[int, int]]:
    """Sentences and semicolons part items; commas only where every part is a licence."""
    for start, end in sentences(raw):
        piece = raw[start:end]
        position = 0
        for match in re.finditer(r"\s*[;•|]\s*|,\s+", piece):
            if "," in match[0] and not _both_licences(
                piece[position : match.start()], piece[match.end() :]
            ):
                continue
            yield start + position, start + match.start()
            position = match.end()
        yield start + position, end


def _both_licences(left: str, right: str) -> bool:
    return all(
        any(word_list(name).count(flat(part)) for name in ("driving", "licence", "authorisation"))
        for part in (left, right.split(",", maxsplit=1)[0])
    )


def certificate_kind(text: str, section: SectionKind) -> str:
    """licence, authorisation, driving_licence, course or certificate, by words and section."""
    plain = flat(text)
    if word_list("driving").count(plain):
        return "driving_licence"
    if word_list("authorisation").count(plain) or re.search(r"\bhpr\b", plain):
        return "authorisation"
    if section is SectionKind.COURSES:
        return "course" if not word_list("licence").count(plain) else "licence"
    if word_list("licence").count(plain):
        return "licence"
    return "course" if re.match(r"(?:kurs|course|corso|curso|kursus)\b", plain) else "certificate"


def _certificate(
    reading: Reading, paragraph: Paragraph, start: int, end: int, section: SectionKind
) -> Certificate | None:
    piece = paragraph.raw[start:end]
    spans = find_spans(piece)
    date = _given(piece, spans)
    name_range = _without_date(piece, spans)
    if name_range is None:
        return None
    name = squeeze(piece[name_range[0] : name_range[1]])
    if section is not SectionKind.COURSES and _is_language(name):
        return None
    kind = certificate_kind(piece, section)
    if kind == "driving_licence":
        name = squeeze(piece[slice(*(trim(piece, 0, len(piece)) or (0, 0)))])
    chunks = split_chunks(name)
    issuer = next((c.text for c in chunks[1:] if _is_issuer(c.text)), None)
    return Certificate(
        source_of(reading, paragraph.start + start, paragraph.start + end, paragraph.page),
        name,
        Confidence.HIGH,
        issuer=issuer,
        date=date,
        kind=kind,
    )


def _given(piece: str, spans: list[Span]) -> PartialDate | None:
    """The date of an item; one that is explained in brackets is not when it was given."""
    for span in reversed(spans):
        before = piece[: span.start]
        if not _inside(piece, 0, span.start) or before.rstrip().endswith("("):
            return span.last or span.first
    return None


def _is_language(name: str) -> bool:
    found = mentions(name)
    return bool(found) and found[0].start == 0 and bool(level_of(name)) and len(name) < 40  # noqa: PLR2004


def _is_issuer(text: str) -> bool:
    plain = flat(text)
    return any(word_list(name).count(plain) for name in ("authority", "workplace"))


def _without_date(piece: str, spans: list[Span]) -> tuple[int, int] | None:
    """The item without a date at its beginning or end."""
    start, end = 0, len(piece)
    for span in spans:
        if _inside(piece, 0, span.start) and not piece[: span.start].rstrip().endswith("("):
            continue  # "(valid until 2027)" says something else than when it was given
        if not piece[: span.start].strip(" (") and span.end < len(piece):
            start = span.end
        elif not piece[span.end :].strip(" ).,"):
            end = min(end, span.start)
    return trim(piece, start, end)


def mentioned_elsewhere(reading: Reading, paragraph: Paragraph) -> Iterator[Certificate]:
    """Driving licences and authorisations named where the CV speaks of something else."""
    for start, end in sentences(paragraph.raw):
        piece = paragraph.raw[start:end]
        plain = flat(piece)
        driving = word_list("driving").spans(plain)
        hpr = re.search(r"\bhpr(?:-?\s?(?:nr|nummer))?\.?\s*:?\s*\d{5,9}", plain)
        allowed = word_list("authorisation").spans(plain)
        if driving:
            first = driving[0][0]
            said_after = plain[driving[0][1] :].lstrip(" :–-(")
            denied = any(begin == 0 for begin, _ in word_list("negation").spans(said_after))
            if not denied and not word_list("negation").count(plain[:first]):
                class_before = re.search(r"\S+-$", piece[:first])  # "B-körkort"
                begin = class_before.start() if class_before else first
                yield from _licence(reading, paragraph, start + begin, start + len(piece))
        elif hpr or (allowed and allowed[0][0] < 30 and len(piece) < 120):  # noqa: PLR2004
            source = source_of(
                reading, paragraph.start + start, paragraph.start + end, paragraph.page
            )
            date = next((s.last or s.first for s in find_spans(piece)), None)
            yield Certificate(
                source, squeeze(source.text.rstrip(".")), date=date, kind="authorisation"
            )


def _licence(reading: Reading, paragraph: Paragraph, start: int, end: int) -> Iterator[Certificate]:
    """The words of a driving licence up to where something else begins."""
    piece = paragraph.raw[start:end]
    stop = re.search(r"[;|•]|,\s+(?!(?:[A-E][1E]?\d?|klasse|kl|kat|cat|B96)\b)|\.$", piece)
    finish = start + (stop.start() if stop else len(piece))
    source = source_of(reading, paragraph.start + start, paragraph.start + finish, paragraph.page)
    yield Certificate(source, squeeze(source.text.strip(" .")), kind="driving_licence")

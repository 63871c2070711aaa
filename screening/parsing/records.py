"""Reads the entries of work and volunteering sections: title, employer, place, dates, share."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from screening.domain.cv import Confidence, Source, Volunteer, Work
from screening.parsing.chunks import Chunk, places_at, split_at_preposition
from screening.parsing.dates import Span
from screening.parsing.entries import Entry, Header, header
from screening.parsing.folding import flat, key, squeeze
from screening.parsing.lexicon import (
    field_labels,
    grammar,
    word_list,
)
from screening.parsing.lines import Reading

_FRACTIONS = {"1/2": 50, "½": 50, "3/4": 75, "¾": 75, "1/4": 25, "¼": 25}
_WORK_LISTS = ("title", "workplace")


def source_of(reading: Reading, start: int, end: int, page: int | None) -> Source:
    """The verbatim piece text[start:end] without white space at its edges."""
    text = reading.text[start:end]
    lead = len(text) - len(text.lstrip())
    stripped = text.strip()
    return Source(stripped, start + lead, start + lead + len(stripped), page)


def entry_source(reading: Reading, entry: Entry) -> Source:
    """The source of a whole entry."""
    return source_of(reading, entry.start, entry.end, entry.paragraphs[0].page)


@cache
def _percent() -> re.Pattern[str]:
    return re.compile(rf"(?<![\d.,])(\d{{1,3}})\s?(?:{grammar('percent_units')})(?!\w)")


@cache
def _fraction() -> re.Pattern[str]:
    units = grammar("position_units")
    return re.compile(
        rf"(?<!\d)0[,.](\d{{1,2}})\s*(?:{units})|(?<!\d)(1/2|½|3/4|¾|1/4|¼)\s*(?:{units})"
    )


def stated_percent(text: str) -> int | None:
    """The share of full time that a text states."""
    plain = flat(text)
    if match := _percent().search(plain):
        value = int(match[1])
        return value if 0 < value <= 100 else None  # noqa: PLR2004
    if match := _fraction().search(plain):
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
    position = _plain(_role(title.text)) if title else None
    return Work(
        entry_source(reading, entry),
        confidence=confidence(title, employer, span),
        position=position,
        name=_IN_TOWN.sub("", _plain(employer.text)) if employer else None,
        location=_plain(place.text) if place else None,
        start_date=span.first if span else None,
        end_date=span.last if span else None,
        is_current=bool(span and (span.present or span.open)),
        summary=_summary(reading, head),
        percent=stated_percent(first_raw) or stated_percent(entry.paragraphs[entry.anchor].raw),
    )


def with_employer_above(work: Work, entry: Entry, before: Work, above: Entry) -> Work:
    """A further title at the employer that stands on a line of its own above the last entry."""
    if work.name is not None or work.position is None or before.name is None or entry.anchor > 0:
        return work
    heading = above.paragraphs[0].raw
    return replace(work, name=before.name) if before.name in heading else work


def read_volunteer(reading: Reading, entry: Entry) -> Volunteer | None:
    """One unpaid role."""
    head = header(entry, 2, _WORK_LISTS)
    title, organization, _ = _title_and_employer(head)
    if title is None and organization is None:
        return None
    span = entry.span
    return Volunteer(
        entry_source(reading, entry),
        confidence=confidence(title, organization, span),
        position=_plain(title.text) if title else None,
        organization=_plain(organization.text) if organization else None,
        start_date=span.first if span else None,
        end_date=span.last if span else None,
        is_current=bool(span and (span.present or span.open)),
        summary=_summary(reading, head),
    )


# Who is paid for leading volunteers.
_OF_VOLUNTEERS = re.compile(
    r"(?:volunteers?|frivillig\w*|freiwilligen\w*|bénévoles?)[ -]?"
    r"(?:co-?ordinator\w*|manag\w+|leader|koordinator\w*|ansvarlig|leder|rådgiver)"
)


def is_voluntary(work: Work) -> bool:
    """Whether a job's title says that it is unpaid."""
    text = flat(" ".join(filter(None, (work.position, _bracket(work.name)))))
    text = re.sub(r"frivilli?g\w* organisasjon\w*|voluntary organi[sz]ation\w*", "", text)
    text = _OF_VOLUNTEERS.sub("", text)
    return bool(word_list("volunteer").count(text))


def _role(text: str) -> str:
    """The title in "I have worked as a lawyer": what follows the word for "as"."""
    plain = flat(text)
    for match in reversed(list(_role_words().finditer(plain))):
        before, after = plain[: match.start()], plain[match.end() :]
        if word_list("title").count(after) and not word_list("title").count(before):
            return text[match.end() :]
    return text


@cache
def _role_words() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{grammar('role_words')})\s+")


def _bracket(name: str | None) -> str:
    return " ".join(re.findall(r"\(([^)]*)\)", name or ""))


def confidence(one: object, other: object, span: Span | None) -> Confidence:
    """High when all three parts of an entry were found, medium for two."""
    known = sum(part is not None for part in (one, other, span))
    return (Confidence.LOW, Confidence.LOW, Confidence.MEDIUM, Confidence.HIGH)[known]


def _plain(text: str) -> str:
    """A value without a remark about part time or volunteering in brackets."""
    bare = re.sub(r"\s*\(([^)]*)\)", lambda m: "" if _is_share(m[1]) else m[0], text)
    bare = re.sub(r"[\s,]+\d{1,3}\s?%(?:\s*stilling)?$", "", bare)
    return squeeze(bare) or squeeze(text)


def _summary(reading: Reading, head: Header) -> str | None:
    parts = [squeeze(reading.text[start:end].lstrip("•●▪◦-–* .\t")) for start, end in head.rest]
    return "\n".join(part for part in parts if part) or None


def _title_and_employer(head: Header) -> tuple[Chunk | None, Chunk | None, Chunk | None]:
    """Title, employer, place. Usual order is title first; words and lines may say otherwise."""
    chunks, named = without_labels([c for c in head.chunks if not _is_share(c.text)])
    if "position" in named or "employer" in named:
        title, employer = named.get("position"), named.get("employer")
        others = [chunk for chunk in chunks if chunk not in (title, employer)]
        if employer is None and others:  # the employer above, the rest by labels
            employer = next((c for c in others if _title_score(c) < 0), others[0])
        return title, employer, _place(chunks, title, employer)
    chunks = expanded(chunks, "title", "workplace")
    if not chunks:
        return None, None, None
    chunks = _unglued([part for chunk in chunks for part in _at_employer(chunk)])
    places = places_at(chunks)
    named_ones = [chunk for n, chunk in enumerate(chunks) if n not in places]
    if named_ones:
        scores = [_title_score(chunk) for chunk in named_ones]
        title, employer = _pick(named_ones, scores)
    else:
        title, employer = None, chunks[0]
    place = _place(chunks, title, employer)
    return title, employer, place


@cache
def _employer_at() -> re.Pattern[str]:
    return re.compile(rf"\s+(?:{grammar('employer_prepositions')})\s+")


_IN_TOWN = re.compile(r"(?<=\b(?:AS|AB))\s+(?:in|i)\s+[^\W\d_]\w+$|(?<=Ltd)\s+in\s+\w+$")


def _at_employer(chunk: Chunk) -> list[Chunk]:
    """Title and employer of "Electrician at Volta Power", whatever the employer is called."""
    for match in _employer_at().finditer(flat(chunk.text)):
        left, right = chunk.text[: match.start()], chunk.text[match.end() :]
        titles = word_list("title").spans(flat(left))
        if titles and titles[-1][1] == len(left) and right[:1].isupper():
            right = _IN_TOWN.sub("", right)
            start = chunk.start + match.end()
            return [
                Chunk(left, chunk.start, chunk.start + len(left), chunk.line),
                Chunk(right, start, start + len(right), chunk.line),
            ]
    return [chunk]


def _unglued(chunks: list[Chunk]) -> list[Chunk]:
    """A lone "Renholder ISS Facility Services AS": its first word is the title."""
    if len(chunks) != 1:
        return chunks
    only = chunks[0]
    titles = word_list("title").spans(flat(only.text))
    if not titles or titles[0][0] > 0:
        return chunks
    middle = titles[0][1]
    rest = Chunk(only.text[middle:].strip(), only.start + middle + 1, only.end, only.line)
    named = rest.text[:1].isupper() and rest.hits("workplace") and not rest.hits("title")
    if not named or only.text[middle : middle + 1] != " ":
        return chunks
    return [Chunk(only.text[:middle], only.start, only.start + middle, only.line), rest]


_EMPLOYER_WEIGHT = 1.5
_SURE = 10.0


def _title_score(chunk: Chunk) -> float:
    """Above 0 for a title, below for an employer; a phrase is what its last word names."""
    plain = flat(re.sub(r"\s*\([^)]*\)", "", chunk.text)).rstrip(" .")
    titles = word_list("title").spans(plain)
    both = bool(titles) and titles[-1] in word_list("workplace").spans(plain)
    if titles and titles[-1][1] == len(plain) and not plain.endswith("s") and not both:
        return _SURE + len(titles)  # "social media manager"
    if titles and titles[0][0] == 0 and chunk.text[titles[0][1] :].islower():
        return float(len(titles))  # "Technicien de maintenance industrielle"
    return chunk.hits("title") - _EMPLOYER_WEIGHT * chunk.hits("workplace")


def without_labels(chunks: list[Chunk]) -> tuple[list[Chunk], dict[str, Chunk]]:
    """Chunks without the labels of a form, and what the labels name."""
    kept: list[Chunk] = []
    named: dict[str, Chunk] = {}
    label: str | None = None
    for number, chunk in enumerate(chunks):
        kind = field_labels().get(key(re.sub(r"\s*\d{1,2}$", "", chunk.text)))
        after = chunks[number + 1] if number + 1 < len(chunks) else None
        if kind == "period" or (kind and after is not None and after.line == chunk.line):
            label = kind
            continue
        if label and label != "period":
            named.setdefault(label, chunk)
        label = None
        kept.append(chunk)
    return kept, named


def _is_share(text: str) -> bool:
    """Whether it says how much and not what or where: "50 %", "deltid", "vikariat"."""
    plain = flat(text).strip(" ().")
    rest = _percent().sub("", plain)
    known = len(rest) < len(plain)
    for name in ("part_time", "engagement"):
        for start, end in reversed(word_list(name).spans(rest)):
            rest, known = rest[:start] + rest[end:], True
    return known and re.fullmatch(rf"(?:{grammar('position_units')}|ca|\W)*", rest) is not None


def expanded(chunks: list[Chunk], left: str, right: str) -> list[Chunk]:
    """Chunks that hold both halves around a preposition are cut there, if no other has one."""
    rights = sum(chunk.hits(right) > 0 for chunk in chunks)
    out: list[Chunk] = []
    for chunk in chunks:
        both = chunk.hits(left) and chunk.hits(right) and rights == 1
        parts = split_at_preposition(chunk, left, right) if both else None
        if parts and parts[1].text[:1].islower() and any(c.line > chunk.line for c in chunks):
            parts = None  # "technicien de maintenance industrielle", the employer below
        out += parts or (chunk,)
    return out


def _pick(chunks: Sequence[Chunk], scores: list[float]) -> tuple[Chunk | None, Chunk | None]:
    if len(chunks) == 1:
        only = chunks[0]
        return (None, only) if scores[0] < 0 else (only, None)
    best = max(range(len(chunks)), key=lambda n: (scores[n] > 0, scores[n] > _SURE, -n))
    if scores[best] <= 0:
        # Two lines that both name a workplace: "hospital pharmacist", "Mowasat hospital".
        alike = scores[1] < 0 and chunks[0].line != chunks[1].line
        best = 0 if scores[0] >= 0 or alike else 1
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
            if short and not chunk.hits("workplace") and not any(c.isdigit() for c in chunk.text):
                return chunk
    return None

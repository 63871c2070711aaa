"""Placing a credential on the ladder: rules R0 to R11, the first that applies decides.

R0  an official decision in the applicant's hands (HK-dir, NOKUT) wins over everything
R1  begun but not finished, courses, an exchange: the step below, no degree
R2  a Norwegian credential
R3  on HK-dir's list of automatic recognition
R4  the name and the country give one row
R5  several rows, narrowed by kind of institution, length and year
R6  no country: the union over the countries whose name it may be
R7  a number of a national framework (RQF 5, NFQ 8, SCQF 9), never read as EQF
R8  a title only (Dr., Mag., Ing.)
R9  master craftsmen and the like: vocational, never a bachelor's or master's degree
R10 an unknown name with a known country and length, or at an upper secondary school: a weak range
R11 unknown: nothing is claimed, a person reads it

A name found with a typing error lowers the confidence; the level always comes from a row.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from screening.credentials import candidates, decisions, fields, institutions
from screening.credentials.candidates import Hit
from screening.credentials.facts import Row
from screening.credentials.knowledge import ANY_COUNTRY, NORWAY, KnowledgeBase
from screening.credentials.normalise import Token, tokens
from screening.credentials.phrases import Quality, longest
from screening.credentials.reading import (
    Completion,
    Dating,
    Marker,
    completion_of,
    dating,
    markers,
)
from screening.credentials.unfinished import unfinished
from screening.domain.credential import (
    CredentialInput,
    Field,
    PlacedCredential,
    PlacementStatus,
    Reading,
    Recognition,
)
from screening.domain.ladder import rank

_MOST_READINGS = 8
_GENERAL = Field("0000", "Allmenne programmer")
_TITLES = frozenset({"dr", "mag", "ing", "lic", "dott", "dottore", "prof", "mr", "ir", "dipl ing"})
_DOUBTFUL = frozenset({"dr", "dott", "dottore", "prof", "mr"})  # a courtesy as often as a degree
_AUTHORITIES = {
    "HKDIR_GENERAL": ("HK-dir", "general"),
    "HKDIR_AUTO": ("HK-dir", "general"),
    "HKDIR_FAGSKOLE": ("HK-dir", "general"),
    "HKDIR_VET": ("HK-dir", "vocational"),
    "GSU": ("HK-dir", "general"),
    "REGULATED": ("Helsedirektoratet", "profession"),
    "MESTERBREVNEMNDA": ("Mesterbrevnemnda", "vocational"),
}
# (likely rung or None, low, high) by full-time years; it never goes below a requirement: R10.
_BY_LENGTH = (
    (2.5, (None, "5.1", "6.1")),
    (3.5, (None, "6.1", "6.2")),
    (4.5, ("6.2", "6.2", "7")),
    (9.0, (None, "6.2", "7")),
)
# European credits (ECTS) and the Norwegian and Nordic ones that equal them; a year holds sixty.
_CREDITS = re.compile(
    r"(?<![\d.,])(\d{1,3})(?:[.,]\d)?\s*(?:studiepoeng|stp\b|ects\b|sp\b|högskolepoäng|hp\b|credits\b)",
    re.IGNORECASE,
)
_CREDITS_OF_A_YEAR = 60
_LOWER_CONFIDENCE = {"high": "medium", "medium": "low", "low": "low"}


@dataclass(frozen=True, slots=True)
class _Line:
    """A credential line, read once."""

    input: CredentialInput
    words: list[Token]
    marks: list[Marker]
    when: Dating
    countries: tuple[str, ...]
    field: Field | None


def place(
    kb: KnowledgeBase, credential: CredentialInput, language: str | None = None
) -> PlacedCredential:
    """The level, field, status and authority of a credential as its owner wrote it.

    Args:
        kb: the knowledge base.
        credential: the words as written, with what else is known; a whole CV line will do.
        language: ISO 639-1 code of the document around it; narrows what a name without a country
            may mean, and never adds a country.

    Returns:
        The placed credential; `rule` names the rule and the row, such as "R4:PL-10".
    """
    line = _read(kb, credential)
    systems = kb.systems_by_language.get(language or "", ())
    hits = candidates.find(kb, line.words, line.countries)
    if not hits and line.countries and candidates.find(kb, line.words, ()):
        line = replace(line, countries=())  # a name that this country's rows do not know
        hits = candidates.find(kb, line.words, ())
    if not line.countries:
        hits = _as_spoken(kb, line, systems, hits) or hits
    degrees = [(hit.start, hit.end) for hit in hits]
    line = replace(line, field=fields.field_of(kb, credential.area, line.words, degrees))
    decided = decisions.formal_decision(credential.text)
    if decided:
        return _decided(line, decided)
    if not hits:
        return _without_a_name(kb, line)
    return _of_hits(kb, line, hits)


def _as_spoken(
    kb: KnowledgeBase, line: _Line, systems: Sequence[str], anywhere: Sequence[Hit]
) -> list[Hit]:
    """The degrees of these school systems that the line names by their own names.

    Or by a word for upper secondary school; "Bachelor" in a Polish CV may be from anywhere. A name
    that only one country has ("fagbrev") is of that country, in whatever language the CV is.
    """
    only = any(len({row.country for row in hit.rows}) == 1 for hit in anywhere if not hit.generic)
    if not systems or (only and not any(r.country in systems for h in anywhere for r in h.rows)):
        return []
    hits = candidates.find(kb, line.words, systems)
    own = [replace(h, rows=tuple(r for r in h.rows if r.country in systems)) for h in hits]
    upper_secondary = 3
    return [
        hit
        for hit in own
        if hit.rows and (not hit.generic or all(row.isced == upper_secondary for row in hit.rows))
    ]


def _read(kb: KnowledgeBase, credential: CredentialInput) -> _Line:
    words = tokens(credential.text)
    marks, masks = markers(kb, words)
    hidden = {place for mask in masks for place in range(mask.start, mask.end)}
    visible = [
        replace(word, key="", folded="", stem="") if place in hidden else word
        for place, word in enumerate(words)
    ]
    return _Line(
        input=credential,
        words=visible,
        marks=marks,
        when=dating(credential.text, credential.years, credential.year),
        countries=_countries(kb, credential, words),
        field=None,
    )


def _countries(
    kb: KnowledgeBase, credential: CredentialInput, words: Sequence[Token]
) -> tuple[str, ...]:
    """From the input, else the institution, else the line itself; never from the person."""
    if credential.country:
        return (credential.country.upper(),)
    if credential.institution:
        found = institutions.countries_of(kb, tokens(credential.institution))
        if found:
            return found
    return institutions.countries_of(kb, words)


def _of_hits(kb: KnowledgeBase, line: _Line, hits: Sequence[Hit]) -> PlacedCredential:
    """The highest finished degree of the line; where none is finished, the step below."""
    spans = [(hit.start, hit.end) for hit in hits]
    how = {hit: completion_of(line.marks, hit.start, spans) for hit in hits}
    if line.input.completed is False:
        top = max(hits, key=lambda hit: hit.height)
        how[top] = Completion.INCOMPLETE if how[top] is Completion.COMPLETED else how[top]
    failed = {hit for hit in hits if how[hit] is Completion.INCOMPLETE}
    finished = [
        hit
        for hit in hits
        if how[hit] is Completion.COMPLETED and not any(_is_test_of(one, hit) for one in failed)
    ]
    if not finished:
        top = max(hits, key=lambda hit: hit.height)
        return unfinished(_of_rows(kb, line, top), how[top])
    return _of_rows(kb, line, _highest(finished))


def _is_test_of(test: Hit, certificate: Hit) -> bool:
    """Whether one name is that of the final test of the other ("fagbrev", "fagprøve")."""
    shared = set(test.rows) & set(certificate.rows)
    return any(row.track == "vocational" and rank(row.high or "8") <= rank("4") for row in shared)


def _highest(hits: Sequence[Hit]) -> Hit:
    """The highest degree; named twice, the rows both names share, else the longer name's."""
    top = max(hits, key=lambda hit: (hit.height, hit.end - hit.start, not hit.generic))
    shared = set(top.rows)
    for hit in hits:
        if hit.height == top.height and shared & set(hit.rows):
            shared &= set(hit.rows)
    return replace(top, rows=tuple(row for row in top.rows if row in shared))


def _of_rows(kb: KnowledgeBase, line: _Line, hit: Hit) -> PlacedCredential:
    rows: tuple[Row, ...] = hit.rows
    rule = "R4"
    one_system = len({row.country for row in rows}) == 1
    if len(rows) > 1 and (line.countries or one_system):
        rows = candidates.narrowed(kb, rows, line.words, line.when)
        rule = "R5"
    if not line.countries:
        return _without_country(line, hit, rows)
    placed = _single(line, rows[0], rule) if len(rows) == 1 else _same_or_union(line, rows, rule)
    if len(line.countries) > 1 and placed.confidence == "high":
        placed = replace(placed, confidence="medium")
    return _with_doubt(placed, hit, _written(line, hit))


def _written(line: _Line, hit: Hit) -> str:
    return " ".join(word.folded for word in line.words[hit.start : hit.end])


def _with_doubt(placed: PlacedCredential, hit: Hit, written: str) -> PlacedCredential:
    """Less confidence for a typing error or a general word; a bare title is only a title (R8)."""
    if hit.weak and written in _TITLES and written not in _DOUBTFUL:
        return replace(
            placed,
            confidence=_LOWER_CONFIDENCE[placed.confidence],
            rule=f"R8:{placed.rule.partition(':')[2]}",
        )
    if hit.weak and written in _DOUBTFUL:
        low = "6.2" if placed.range and rank(placed.range[0]) > rank("6.2") else None
        spread = (low, placed.range[1]) if low else placed.range
        row = placed.rule.partition(":")[2]
        return replace(
            placed,
            status=PlacementStatus.NEEDS_ASSESSMENT,
            confidence="low",
            rule=f"R8:{row}",
            nkr=None,
            range=spread,
        )
    if hit.quality <= Quality.CORRECTED:
        return replace(placed, confidence=_LOWER_CONFIDENCE[placed.confidence])
    if (hit.generic or hit.weak) and placed.confidence == "high":
        return replace(placed, confidence="medium")
    return placed


def _rule_of(row: Row, rule: str) -> str:
    if row.country == NORWAY:
        return f"R2:{row.id}"
    if row.decision == "auto":
        return f"R3:{row.id}"
    if row.track == "vocational" and row.isced is not None and row.isced >= 6:  # noqa: PLR2004
        return f"R9:{row.id}"
    return f"{rule}:{row.id}"


def _single(line: _Line, row: Row, rule: str) -> PlacedCredential:
    certain = row.low == row.high and row.low
    status = PlacementStatus.PLACED if certain else PlacementStatus.NEEDS_ASSESSMENT
    return PlacedCredential(
        input=line.input,
        status=status,
        confidence=row.confidence if certain else _LOWER_CONFIDENCE[row.confidence],
        rule=_rule_of(row, rule),
        isced=row.isced,
        eqf=row.eqf,
        nkr=row.nkr or None,
        range=_range(row.low, row.high),
        degree_awarded=row.awarded,
        field=_GENERAL if row.track == "general" else line.field or _hinted(row),
        norwegian=row.norwegian or None,
        source=row.source,
        recognition=_recognition(row),
    )


def _range(low: str, high: str) -> tuple[str, ...]:
    if not low or not high:
        return ()
    return (low, high) if rank(low) <= rank(high) else (high, low)


def _hinted(row: Row) -> Field | None:
    code = row.field.split("|")[0].strip()
    return Field(code, "") if re.fullmatch(r"\d{2,4}", code) else None


def _recognition(row: Row) -> Recognition:
    authority, kind = _AUTHORITIES.get(row.route, (None, None))
    return Recognition(authority, kind)


def _same_or_union(line: _Line, rows: Sequence[Row], rule: str) -> PlacedCredential:
    """Rows that all mean the same level place the credential; else their union is ambiguous."""
    ranges = {(row.low, row.high, row.awarded) for row in rows}
    first = rows[0]
    if len(ranges) == 1:
        placed = _single(line, first, rule)
        return replace(placed, alternatives=_readings(rows) if len(rows) > 1 else ())
    return _union(line, rows, _rule_of(first, rule).partition(":")[0])


def _union(line: _Line, rows: Sequence[Row], rule: str) -> PlacedCredential:
    known = [row for row in rows if row.low and row.high]
    low = min((row.low for row in known), key=rank, default="")
    high = max((row.high for row in known), key=rank, default="")
    levels = Counter(row.isced for row in rows if row.isced is not None)
    rungs = Counter(row.nkr for row in rows if row.nkr)
    isced = levels.most_common(1)[0][0] if levels else None
    nkr = rungs.most_common(1)[0][0] if len(rungs) == 1 else None
    awarded = {row.awarded for row in rows}
    return PlacedCredential(
        input=line.input,
        status=PlacementStatus.AMBIGUOUS,
        confidence="low",
        rule=f"{rule}:{'|'.join(row.id for row in rows[:_MOST_READINGS])}",
        isced=isced,
        eqf=isced,
        nkr=nkr,
        range=_range(low, high),
        degree_awarded=awarded.pop() if len(awarded) == 1 else "unknown",
        field=line.field or _hinted(rows[0]),
        norwegian=rows[0].norwegian if nkr else None,
        source=rows[0].source,
        alternatives=_readings(rows),
        recognition=_recognition(rows[0]),
    )


def _readings(rows: Sequence[Row]) -> tuple[Reading, ...]:
    return tuple(
        Reading(row.id, row.name, row.country, _range(row.low, row.high))
        for row in rows[:_MOST_READINGS]
    )


def _without_country(line: _Line, hit: Hit, rows: Sequence[Row]) -> PlacedCredential:
    """Rule R6: what the name means wherever it exists, narrowed by the writing; never sure."""
    rows, by_writing = candidates.narrowed_by_writing(line.words, hit, rows)
    general = [row for row in rows if row.country == ANY_COUNTRY]
    if general and not by_writing:
        placed = _single(line, general[0], "R6")
        others = tuple(row for row in rows if row is not general[0])
        placed = replace(placed, alternatives=_readings(others))
        if placed.status is PlacementStatus.NEEDS_ASSESSMENT and others:
            placed = replace(placed, status=PlacementStatus.AMBIGUOUS)
    else:
        placed = _same_or_union(line, rows, "R6")
        placed = replace(placed, rule=f"R6:{placed.rule.partition(':')[2]}")
    if placed.confidence == "high":
        placed = replace(placed, confidence="medium")
    return _with_doubt(placed, hit, _written(line, hit))


def _decided(line: _Line, decided: decisions.Decision) -> PlacedCredential:
    """Rule R0: the decision's level and scope, exactly."""
    return PlacedCredential(
        input=line.input,
        status=PlacementStatus.PLACED,
        confidence="high",
        rule=f"R0:{decided.authority}",
        isced=decided.isced,
        eqf=int(decided.rung[0]),
        nkr=decided.rung,
        range=(decided.rung, decided.rung),
        degree_awarded=decided.awarded,
        field=line.field,
        norwegian=decided.title,
        source=f"decision of {decided.authority} as stated by the applicant",
        recognition=Recognition(decided.authority, "general"),
    )


def _is_upper_secondary(kb: KnowledgeBase, line: _Line) -> bool:
    """Whether the school is one that is attended before higher education."""
    words = tokens(line.input.institution or "")
    kinds = {one.payload for one in longest(kb.level_words.find(words))}
    return bool(kinds) and kinds <= {"upper_secondary", "vocational"}


def _few_credits(text: str) -> bool:
    """Whether credits are told that are too few for any degree: a year of study or less."""
    found = [int(number) for number in _CREDITS.findall(text)]
    return bool(found) and max(found) <= _CREDITS_OF_A_YEAR


def _without_a_name(kb: KnowledgeBase, line: _Line) -> PlacedCredential:
    """Rules R7, R10 and R11: no degree was named."""
    numbered = decisions.framework_level(kb, line.input.text)
    if numbered:
        framework, rungs, isced = numbered
        return PlacedCredential(
            line.input, PlacementStatus.NEEDS_ASSESSMENT, "medium", f"R7:{framework}",
            isced=isced, range=rungs, nkr=rungs[0] if rungs[0] == rungs[1] else None,
            field=line.field, source=f"national framework table: {framework}",
        )  # fmt: skip
    kinds = {mark.kind for mark in line.marks}
    if not kinds and _is_upper_secondary(kb, line):
        return PlacedCredential(
            line.input, PlacementStatus.NEEDS_ASSESSMENT, "low", "R10:school",
            isced=3, range=("3", "4"), field=line.field,
        )  # fmt: skip
    if line.input.completed is not False and not kinds and line.countries and line.when.stated:
        for longest, (likely, low, high) in _BY_LENGTH:
            if line.when.years is not None and 1 < line.when.years <= longest:
                return PlacedCredential(
                    line.input, PlacementStatus.NEEDS_ASSESSMENT, "low", "R10:length",
                    isced=6 if likely else None, nkr=likely, range=(low, high), field=line.field,
                )  # fmt: skip
    if Completion.UNDEFENDED in kinds:
        return PlacedCredential(
            line.input, PlacementStatus.NEEDS_ASSESSMENT, "medium", "R1:undefended",
            range=("4", "6.2"), degree_awarded="no", field=line.field,
        )  # fmt: skip
    if not kinds and _few_credits(line.input.text):
        kinds = {Completion.COURSES}
    awarded = "unknown"
    if kinds & {Completion.SHORT, Completion.COURSES}:
        awarded = "short"
    elif kinds:
        awarded = "no"
    return PlacedCredential(
        line.input, PlacementStatus.UNKNOWN, "low", "R11", degree_awarded=awarded, field=line.field
    )

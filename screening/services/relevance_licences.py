"""Driving licences, machine operators' certificates and trade certificates asked for as a skill.

They are held or not: no practice and no likeness replaces them. A higher class covers the lower
ones it includes by law; a certificate from another country is for a person to look at.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from screening.concepts.base import ConceptBase
from screening.concepts.lexicon import Mention
from screening.domain.cv import Cv, SectionKind
from screening.domain.driving import reach
from screening.domain.passages import Passage
from screening.domain.relevance import UNRELATED, Fit, Relevance
from screening.services.relevance_passage import DISCOUNTS, disowned, touching
from screening.services.relevance_requirement import Clause, take_apart

DRIVING, TRADE, TRADE_ABROAD = "lic_driving", "lic_trade", "lic_trade_abroad"
LOWER = "lower"  # Relevance.how of a licence of the same kind but a lower class
# Certificates whose classes stand beside each other: none includes another.
CLASS_LETTERS = {"lic_truck": "T", "lic_crane": "G", "lic_machine": "M"}
ABROAD = {"lic_truck": "lic_truck_abroad"}
_KINDS = (DRIVING, *CLASS_LETTERS, TRADE)
_DRIVING_CLASS = re.compile(
    r"(?<!\w)(AM|[CD]1\s?\+?/?E|A[12]|[BCD]\s?[+/]\s?E|[BCD]E|[CD]1|[ABCDT])(?!\w)"
)
_VEHICLES = {"lic_class_b": "B", "lic_class_c": "C", "lic_class_d": "D", "lic_class_be": "BE"}
_LOOKALIKES = str.maketrans("АВСЕТДΒ", "ABCETDB")
LONGEST_LABEL = 30  # characters of a line that is the label of the entries under it
BEFORE, AFTER = 24, 60  # characters around the word for the licence in which its classes stand
_INSTEAD = re.compile(
    r"tilsvarende (?:erfaring|praksis|kompetanse)|realkompetanse|equivalent experience", re.I
)
_DEGREE_RUNGS = frozenset({"6.1", "6.2", "7", "8"})


@dataclass(frozen=True, slots=True)
class Demand:
    """What a requirement asks to hold: the kind, its classes (one is enough), the trades."""

    kind: str
    label: str
    classes: frozenset[str] = frozenset()
    trades: tuple[Clause, ...] = ()
    practice_counts: bool = False


def demand(concepts: ConceptBase, text: str) -> Demand | None:
    """The licence or certificate that a requirement text asks for, if it asks for one."""
    for mention in concepts.read(text):
        kind = mention.concept.id
        if kind not in _KINDS:
            continue
        trades = take_apart(concepts, text).what if kind == TRADE else ()
        return Demand(
            kind=kind,
            label=mention.concept.label,
            classes=_classes(concepts, kind, text, mention),
            trades=trades,
            practice_counts=bool(_INSTEAD.search(text)),
        )
    return None


def judge(
    concepts: ConceptBase, wanted: Demand, cv: Cv, passages: Sequence[Passage]
) -> list[Relevance]:
    """One relevance per passage: whether it states the licence asked for, or a higher one."""
    if wanted.kind == TRADE:
        return [_trade(concepts, wanted, cv, passage) for passage in passages]
    return [
        UNRELATED
        if _wished_for(concepts, cv, passage)
        else _within(passage, _licence(concepts, wanted, _labelled(cv, passage)))
        for passage in passages
    ]


def _wished_for(concepts: ConceptBase, cv: Cv, passage: Passage) -> bool:
    """Whether the words before a certificate on its line say that it is not held (yet)."""
    if passage.section is not SectionKind.CERTIFICATES:
        return False
    line = cv.text.rfind("\n", 0, passage.start) + 1
    return disowned(concepts, cv.text[line : passage.start])


def _labelled(cv: Cv, passage: Passage) -> Passage:
    """A certificate with the words before it on its line, or the short line right above it.

    "Førerkort" over "Klasse B, C" names the licence; the entry alone does not.
    """
    if passage.section is not SectionKind.CERTIFICATES:
        return passage
    start = cv.text.rfind("\n", 0, passage.start) + 1
    if not cv.text[start : passage.start].strip():
        start = cv.text.rfind("\n", 0, max(0, start - 1)) + 1
    is_entry = any(one.source.start <= start < one.source.end for one in cv.certificates)
    if is_entry or len(cv.text[start : passage.start].strip()) > LONGEST_LABEL:
        return passage
    label = cv.text[start : passage.start].replace("\n", " ")
    return replace(passage, text=label + passage.text, start=start)


def _within(passage: Passage, found: Relevance) -> Relevance:
    """A relevance whose place lies in the passage, wherever its label stood."""
    if found.start is None or found.end is None or found.start >= passage.start:
        return found
    return replace(found, start=passage.start, end=max(found.end, passage.start + 1))


def driving_classes(concepts: ConceptBase, cv: Cv, passage: Passage) -> frozenset[str]:
    """Classes of driving licence that a passage states; a plain "driving licence" is class B."""
    found: set[str] = set()
    passage = _labelled(cv, passage)
    for mention in _believed(concepts, passage, {DRIVING}):
        found |= _classes(concepts, DRIVING, passage.text, mention) or {"B"}
    return frozenset(found)


def _licence(concepts: ConceptBase, wanted: Demand, passage: Passage) -> Relevance:
    best = UNRELATED
    for mention in _believed(concepts, passage, {wanted.kind, ABROAD.get(wanted.kind, "")}):
        fit, how = _class_fit(concepts, wanted, passage, mention)
        found = Relevance(
            fit,
            how,
            wanted.label,
            passage.start + _start_of_classes(passage.text, mention.start),
            passage.start + _end_of_classes(passage.text, mention.end),
        )
        if _rank(found) > _rank(best):
            best = found
    return best


def _start_of_classes(text: str, start: int) -> int:
    """Where a class written right before the licence begins: "B-körkort", "CE-førerkort"."""
    before = re.search(r"(?<!\w)[A-Z]{1,2}[0-9]?E?[- ]$", text[max(0, start - BEFORE) : start])
    return start - len(before.group()) if before else start


def _rank(relevance: Relevance) -> tuple[int, bool]:
    return ({Fit.YES: 2, Fit.POSSIBLE: 1, Fit.NO: 0}[relevance.fit], relevance.how == LOWER)


def _class_fit(
    concepts: ConceptBase, wanted: Demand, passage: Passage, mention: Mention
) -> tuple[Fit, str]:
    """Yes with a class that covers the one asked for; a plain "driving licence" is class B."""
    held = _classes(concepts, wanted.kind, passage.text, mention)
    if mention.concept.id != wanted.kind:
        return Fit.POSSIBLE, "concept"
    if not wanted.classes:
        return Fit.YES, "concept"
    if not held:
        assumed = wanted.kind == DRIVING and "B" in wanted.classes
        return (Fit.YES if assumed else Fit.POSSIBLE), "concept"
    covered = held if wanted.kind != DRIVING else {low for one in held for low in reach(one)}
    return (Fit.YES, "concept") if wanted.classes & covered else (Fit.NO, LOWER)


def _classes(concepts: ConceptBase, kind: str, text: str, mention: Mention) -> frozenset[str]:
    """The classes written around the word for the licence."""
    after = re.split(r"[;\n]|\.(?=\s+\w{3})", text[mention.end : mention.end + AFTER])[0]
    before = re.split(r"[;\n.]", text[max(0, mention.start - BEFORE) : mention.start])[-1]
    around = f"{before} {text[mention.start : mention.end]} {after}".translate(_LOOKALIKES)
    if kind in CLASS_LETTERS:
        letter = CLASS_LETTERS[kind]
        spans = re.findall(rf"\b{letter}(\d\d?)\s*[-–]\s*{letter}?(\d\d?)\b", around)
        found = {f"{letter}{n}" for low, high in spans for n in range(int(low), int(high) + 1)}
        return frozenset(found | set(re.findall(rf"\b{letter}\d\d?\b", around)))
    if kind != DRIVING:
        return frozenset()
    written = {re.sub(r"[\s+/]", "", one) for one in _DRIVING_CLASS.findall(around)}
    vehicles = {_VEHICLES[m.concept.id] for m in concepts.read(text) if m.concept.id in _VEHICLES}
    return frozenset(written or vehicles)


def _end_of_classes(text: str, end: int) -> int:
    after = re.split(r"[;\n]|\.(?=\s|$)", text[end : end + AFTER])[0].translate(_LOOKALIKES)
    last = max((m.end() for m in _DRIVING_CLASS.finditer(after)), default=0)
    last = max([last, *(m.end() for m in re.finditer(r"\b[TGM]\d\d?\b", after))])
    return end + last


def _trade(concepts: ConceptBase, wanted: Demand, cv: Cv, passage: Passage) -> Relevance:
    """A trade certificate in the trade asked for.

    One from abroad, or schooling in the trade, is for a person to look at; practice alone counts
    only where the posting says so.
    """
    mentions = _believed(concepts, passage, None)
    trades = [
        m
        for m in mentions
        if m.concept.kind == "activity"
        and any(concepts.covers(m.concept.id, clause) for clause in wanted.trades)
    ]
    if wanted.trades and not trades:
        return UNRELATED
    held = [m for m in mentions if m.concept.id == TRADE]
    abroad = [m for m in mentions if m.concept.id == TRADE_ABROAD]
    if held:
        return _found(Fit.YES, wanted, passage, [*held[:1], *trades[:1]])
    if abroad:
        return _found(Fit.POSSIBLE, wanted, passage, [*abroad[:1], *trades[:1]])
    if trades and _schooled(cv, passage):
        return _found(Fit.POSSIBLE, wanted, passage, trades[:1])
    if trades and wanted.practice_counts and passage.section is SectionKind.WORK:
        return _found(Fit.POSSIBLE, wanted, passage, trades[:1])
    return UNRELATED


def _schooled(cv: Cv, passage: Passage) -> bool:
    """Whether the passage is an education below a degree: it may be a vocational one."""
    if passage.section is not SectionKind.EDUCATION or passage.entry is None:
        return False
    placed = cv.education[passage.entry].credential
    return placed is None or not set(placed.range) & _DEGREE_RUNGS


def _believed(concepts: ConceptBase, passage: Passage, wanted: set[str] | None) -> list[Mention]:
    mentions = concepts.read(passage.text)
    modifiers = [m for m in mentions if m.concept.kind == "modifier"]
    return [
        m
        for m in mentions
        if (wanted is None or m.concept.id in wanted)
        and touching(m, modifiers).isdisjoint(DISCOUNTS)
    ]


def _found(fit: Fit, wanted: Demand, passage: Passage, carried: Sequence[Mention]) -> Relevance:
    labels = [wanted.label, *(m.concept.label for m in carried if m.concept.kind == "activity")]
    start, end = min(m.start for m in carried), max(m.end for m in carried)
    return Relevance(
        fit,
        "concept",
        "; ".join(dict.fromkeys(labels)),
        passage.start + start,
        passage.start + min(end, start + 300),
    )

"""Finds what in a CV speaks to the machine: instructions, stuffed keywords, pasted requirements."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from screening.concepts.base import ConceptBase
from screening.concepts.text import Token, words
from screening.domain.cv import Cv, SectionKind
from screening.domain.manipulation import Notice, NoticeCode, hidden, notice
from screening.domain.passages import Passage, passages
from screening.domain.thresholds import thresholds

_INSTRUCTION = "mod_instruction"
_CLAIMS = frozenset(
    {SectionKind.SUMMARY, SectionKind.OTHER, SectionKind.SKILLS, SectionKind.INTERESTS}
)
_PARAGRAPH_END = re.compile(r"\n[ \t]*\n")
_ITEM = re.compile(r"[,;•·|\n]")
_Told = tuple[Passage, Sequence[Token]]  # a passage with its words, which are cut once
# What belongs to an announcement and not to a job one had: "Minst tre års erfaring", "at least".
_ANNOUNCED = frozenset(
    {"minst", "minimum", "krav", "kreves", "kravet", "må", "søker", "least", "must", "required",
     "requires", "mindestens"}
)  # fmt: skip


def notices(concepts: ConceptBase, requirements: Sequence[str], cv: Cv) -> list[Notice]:
    """Everything in a CV that is not to be believed, in the order of the text.

    Args:
        concepts: knows the wording of instructions to a machine.
        requirements: the texts of the posting's requirements.
        cv: the CV as read.
    """
    parts = passages(cv)
    told = [(part, words(part.text)) for part in parts]
    found = [
        *_instructions(concepts, cv, parts),
        *_pasted(requirements, cv, told),
        *_stuffed(cv, told),
    ]
    unlike = {(one.start, one.end): one for one in reversed(found)}
    return sorted(unlike.values(), key=lambda one: one.start or 0) + hidden(cv)


def _instructions(concepts: ConceptBase, cv: Cv, parts: Sequence[Passage]) -> Iterator[Notice]:
    """In running text the paragraph, in an entry the lines that hold it."""
    for part in parts:
        for mention in concepts.read(part.text):
            if mention.concept.id != _INSTRUCTION:
                continue
            start, end = _lines(part.text, mention.start, mention.end)
            if part.entry is None:
                start, end = _paragraph(part.text, mention.start, mention.end)
            yield notice(NoticeCode.INSTRUCTION, cv, part.start + start, part.start + end)


def _lines(text: str, start: int, end: int) -> tuple[int, int]:
    stop = text.find("\n", end)
    return text.rfind("\n", 0, start) + 1, len(text) if stop < 0 else stop


def _paragraph(text: str, start: int, end: int) -> tuple[int, int]:
    begins = [match.end() for match in _PARAGRAPH_END.finditer(text, 0, start)]
    stop = _PARAGRAPH_END.search(text, end)
    return (begins[-1] if begins else 0), (stop.start() if stop else len(text))


def _pasted(requirements: Sequence[str], cv: Cv, told: Sequence[_Told]) -> Iterator[Notice]:
    demands = [[token.folded for token in words(text)] for text in requirements]
    demands.sort(key=len, reverse=True)
    for part, there in told:
        claims, copied = part.section in _CLAIMS, False
        for wanted in demands:
            need = _shortest_copy(wanted, claims=claims, beside_another=copied)
            span = _run_of(wanted, there, need) if need else None
            if span is not None:
                copied = True
                start, end = part.start + span[0], part.start + span[1]
                yield notice(NoticeCode.PASTED_REQUIREMENT, cv, start, end)


def _shortest_copy(wanted: Sequence[str], *, claims: bool, beside_another: bool) -> int:
    """How many of a demand's words in a row are a copy, 0 where an honest CV may hold it too.

    In a claim most of a long demand, and beside such a copy also a short one; in a job only the
    whole of one that is worded as an announcement.
    """
    limits = thresholds()
    if len(wanted) < limits.shortest_copy:
        return len(wanted) if claims and beside_another else 0
    if claims:
        return max(limits.shortest_copy, int(len(wanted) * limits.copied_share))
    return 0 if _ANNOUNCED.isdisjoint(wanted) else len(wanted)


def _run_of(wanted: Sequence[str], there: Sequence[Token], need: int) -> tuple[int, int] | None:
    """Where `need` of the wanted words or more stand in a row."""
    folded = [token.folded for token in there]
    for first in range(len(wanted) - need + 1):
        run = wanted[first : first + need]
        for place in range(len(folded) - need + 1):
            if folded[place] == run[0] and folded[place : place + need] == run:
                last = place + need
                while first + (last - place) < len(wanted) and last < len(folded):
                    if folded[last] != wanted[first + last - place]:
                        break
                    last += 1
                return there[place].start, there[last - 1].end
    return None


def _stuffed(cv: Cv, told: Sequence[_Told]) -> Iterator[Notice]:
    """One word again and again, or a list longer than anybody's competence."""
    limits = thresholds()
    for part, there in told:
        if part.section not in _CLAIMS:
            yield from _stuttering(cv, part, there)
            continue
        items = [item for item in _ITEM.split(part.text) if item.strip()]
        folded = [token.folded for token in there if len(token.folded) > 3]  # noqa: PLR2004
        repeated = Counter(folded).most_common(1)[0][1] if folded else 0
        stuffed = repeated >= limits.repeated_word and (
            repeated >= limits.repeated_share * len(folded)
        )
        if stuffed or len(items) >= limits.longest_list:
            yield notice(NoticeCode.STUFFED_KEYWORDS, cv, part.start, part.end)


def _stuttering(cv: Cv, part: Passage, there: Sequence[Token]) -> Iterator[Notice]:
    """Lines of an entry in which words stand twice in a row again and again."""
    doubled = Counter(
        _lines(part.text, one.start, other.end)
        for one, other in pairwise(there)
        if one.folded == other.folded
        and len(one.folded) > 3  # noqa: PLR2004
        and "\n" not in part.text[one.end : other.start]
    )
    for (start, end), times in doubled.items():
        if times >= thresholds().doubled_words:
            yield notice(NoticeCode.STUFFED_KEYWORDS, cv, part.start + start, part.start + end)

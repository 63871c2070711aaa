"""What a requirement asks for: activities, settings, tools, licences, and words of its own.

The parts stand in clauses: every clause must be met, one of its alternatives is enough.
"""

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from screening.concepts.base import ConceptBase
from screening.concepts.lexicon import Mention
from screening.concepts.text import Token, words

Clause = frozenset[str]
_ASKING = frozenset({"activity", "skill", "sector", "group"})
SHORTEST_OWN_WORD = 4
LONGEST_TITLE = 4  # words of an occupation's name tried in a requirement

_OR = re.compile(
    r"\b(?:eller|or|og/eller|and/or|oder|ou|alternativt|eventuelt)\b|(?<![IVX\d])/|f\.\s?eks"
    r"|for eksempel|e\.g\.",
    re.I,
)
_HALVED = re.compile(
    r"\b((?:[^\W\d_]{3,}-, )*)([^\W\d_]{3,})- (og|eller|and|or|und|oder|och) ([^\W\d_]{6,})"
)
_AND = re.compile(r"\b(?:og|and|und|samt|et|y|i|og/eller)\b|;|\n", re.I)
# A list that ends with "or" and something that no concept explains: "budget, wages or the like".
_LAST_OR = re.compile(r"[^.;()\n]*\b(?:eller|or|oder|ou)\b", re.I)
_YEAR = re.compile(r"(?:19|20)\d\d")
_LIST = re.compile(r"\s*,\s*")
# Who asks for knowledge does not ask for practice: a course or a listed skill shows it.
_KNOWLEDGE = re.compile(
    r"\b(?:kunnskap\w*|kjennskap|innsikt|kjenner|kjent med|forståelse|knowledge|familiar)\b", re.I
)
# What is only preferred does not decide: cut from the marker to the end of its clause.
_PREFERRED = re.compile(
    r"[,;(–-]?\s*\b(?:gjerne|helst|fortrinnsvis|førstnemnde|preferably|ideally)\b[^.;]*", re.I
)


@dataclass(frozen=True, slots=True)
class OwnWord:
    """A word of the requirement that no concept explains: its folded stem and itself."""

    stem: str
    word: str


OwnPhrase = tuple[OwnWord, ...]  # all of them must be found


@dataclass(frozen=True, slots=True)
class Asked:
    """A requirement taken apart; `occupations` are ESCO ids.

    `own` are its unexplained words: of each group of alternatives one phrase must be found.
    `instead` are unexplained phrases that stand as an alternative beside something explained
    ("as a vet or in meat control"): one of them is as good as that.

    `topics` are what the work is to be about; one of them is enough, since nobody asks for bridges
    only of those who build roads too. `knowledge` tells that knowing is asked for, not having done.
    """

    text: str
    what: tuple[Clause, ...] = ()
    where: tuple[Clause, ...] = ()
    tools: tuple[Clause, ...] = ()
    groups: tuple[Clause, ...] = ()
    topics: Clause = frozenset()
    beside: Clause = frozenset()
    own: tuple[tuple[OwnPhrase, ...], ...] = ()
    instead: tuple[OwnPhrase, ...] = ()
    occupations: frozenset[str] = frozenset()
    knowledge: bool = False

    @property
    def understood(self) -> bool:
        """Whether any part is a known concept or occupation."""
        return bool(self.what or self.where or self.tools or self.groups or self.occupations)


def take_apart(concepts: ConceptBase, text: str) -> Asked:
    """Reads a requirement text in any of the lexicon's languages."""
    wanted = _PREFERRED.sub(" ", text) if not _PREFERRED.match(text) else text
    wanted = _HALVED.sub(lambda found: _completed(concepts, found), wanted)
    mentions = _most_precise(concepts, concepts.read(wanted))
    tokens = words(wanted)
    told = {
        kind: [m for m in mentions if m.concept.kind == kind]
        for kind in ("activity", "sector", "skill", "group")
    }
    told["sector"] = _of_all_alternatives(wanted, told["activity"], told["sector"])
    by_kind = {kind: _clauses(concepts, wanted, found) for kind, found in told.items()}
    what, topics = _about(concepts, by_kind["activity"], mentions)
    what, tools = _tools_as_alternatives(wanted, what, by_kind["skill"], mentions)
    where = _one_clause_if_joined(by_kind["sector"])
    if not what:
        where, tools = _settings_as_alternatives(wanted, where, tools, mentions)
    about = topics | _brought_along(concepts, by_kind["skill"])
    understood = [m for m in mentions if m.concept.kind != "topic" or m.concept.id in about]
    explained = _explained(understood, tokens)
    occupations: frozenset[str] = frozenset()
    named: set[int] = set()
    if not what:
        occupations, named = _occupations(concepts, tokens, explained)
        explained |= named
    asks = bool(occupations or any(m.concept.kind in _ASKING for m in understood))
    own, instead, half = _own_words(concepts, wanted, tokens, explained, asks)
    if occupations:  # named as a subject too: "chromatography" is what a chromatographer does
        spelt = [tokens[number] for number in sorted(named) if len(tokens[number].folded) > 3]  # noqa: PLR2004
        instead = (*instead, tuple(OwnWord(stem(t.folded), t.folded) for t in spelt))
    return Asked(
        text=text,
        what=what,
        topics=topics,
        beside=_beside(wanted, mentions),
        where=where,
        tools=_without_halves(tools, mentions, half) if what else tools,
        groups=_one_clause_if_joined(by_kind["group"]),
        own=own,
        instead=instead,
        occupations=occupations,
        knowledge=bool(_KNOWLEDGE.search(wanted)),
    )


def _explained(mentions: Sequence[Mention], tokens: Sequence[Token]) -> set[int]:
    """The numbers of the words that concepts explain: a course in something is not the thing."""
    return {
        number
        for mention in mentions
        for number, low, high in mention.ranges
        if mention.concept.kind != "modifier" or high - low == len(tokens[number].folded)
    }


def _completed(concepts: ConceptBase, found: "re.Match[str]") -> str:
    """Compounds that share their end: "folkehelse- eller idrettsarbeid", "bad-, kirke- og ...".

    Completed with the ending that makes a word which the lexicon knows; else left as it stands.
    """
    listed, last, joint, second = found.groups()
    firsts = [*listed.replace("-, ", " ").split(), last]
    wholes = [_with_end_of(concepts, first, second) for first in firsts]
    if not any(wholes):
        return found.group()
    halves = [whole or f"{first}-" for whole, first in zip(wholes, firsts, strict=True)]
    return f"{', '.join(halves)} {joint} {second}"


def _with_end_of(concepts: ConceptBase, first: str, second: str) -> str:
    """The first half with an ending of the second word that makes a known word, or nothing."""
    for cut in range(1, len(second) - SHORTEST_OWN_WORD + 1):
        whole = first + second[cut:]
        if any(m.start == 0 and m.end == len(whole) for m in concepts.read(whole)):
            return whole
    return ""


def _most_precise(concepts: ConceptBase, mentions: Sequence[Mention]) -> list[Mention]:
    """Leaves out what a narrower reading of the same words says better.

    Who asks for "byggesaksbehandling" does not ask for any case work, and who asks for an "archive
    system" or the "Archives Act" names a tool, no work in an archive.
    """
    return [
        one
        for one in mentions
        if not any(
            other.concept.id != one.concept.id
            and other.start < one.end
            and one.start < other.end
            and (concepts.covers(other.concept.id, {one.concept.id}) or _is_inside_tool(one, other))
            for other in mentions
        )
    ]


def _tools_as_alternatives(
    text: str, what: tuple[Clause, ...], tools: tuple[Clause, ...], mentions: Sequence[Mention]
) -> tuple[tuple[Clause, ...], tuple[Clause, ...]]:
    """A tool beside an activity with "or" between them is as good as that activity."""
    kept = list(tools)
    joined = list(what)
    pairs = itertools.pairwise(m for m in mentions if m.concept.kind in {"activity", "skill"})
    for one, other in pairs:
        if one.concept.kind == other.concept.kind or not _or_between(text, one, other):
            continue
        activity, tool = (one, other) if one.concept.kind == "activity" else (other, one)
        for number, clause in enumerate(joined):
            if activity.concept.id in clause:
                joined[number] = clause | {tool.concept.id}
                kept = [c for c in kept if tool.concept.id not in c]
    return tuple(joined), tuple(kept)


def _or_between(text: str, one: Mention, other: Mention) -> bool:
    """Whether "or" joins two mentions, or a list that ends with it."""
    between = text[one.end : other.start]
    listed = _LIST.fullmatch(between) and _LAST_OR.match(text[other.end :])
    return bool(_OR.search(between) or listed)


def _beside(text: str, mentions: Sequence[Mention]) -> Clause:
    """The tools and methods that "and" or a comma joins to an activity: one of several tasks."""
    named = [m for m in mentions if m.concept.kind in {"activity", "skill"}]
    found: set[str] = set()
    for before, after in itertools.pairwise(named):
        between = text[before.end : after.start]
        joined = _AND.search(between) or _LIST.fullmatch(between)
        if joined and "(" not in between and after.start >= before.end:
            first = before.concept.id in found or before.concept.kind == "activity"
            if after.concept.kind == "skill" and first:
                found.add(after.concept.id)
            elif before.concept.kind == "skill" and after.concept.kind == "activity":
                found.add(before.concept.id)
    return frozenset(found)


def _settings_as_alternatives(
    text: str,
    where: tuple[Clause, ...],
    tools: tuple[Clause, ...],
    mentions: Sequence[Mention],
) -> tuple[tuple[Clause, ...], tuple[Clause, ...]]:
    """A setting beside a method with "or" between them: "emergency department or anaesthesia"."""
    pairs = itertools.pairwise(m for m in mentions if m.concept.kind in {"sector", "skill"})
    for one, other in pairs:
        if one.concept.kind == other.concept.kind or not _or_between(text, one, other):
            continue
        tool = (one if one.concept.kind == "skill" else other).concept.id
        settings = frozenset().union(*where)
        return (), tuple(clause | settings if tool in clause else clause for clause in tools)
    return where, tools


def _is_inside_tool(one: Mention, other: Mention) -> bool:
    inside = other.start <= one.start and one.end <= other.end and other.letters > one.letters
    return inside and other.concept.kind == "skill" and one.concept.kind in {"activity", "sector"}


def _about(
    concepts: ConceptBase, what: tuple[Clause, ...], mentions: Sequence[Mention]
) -> tuple[tuple[Clause, ...], Clause]:
    """The topics that the requirement asks for, and the activities with them.

    A topic counts with the activities that it implies; where nothing else is asked for, it asks for
    those that it may stand for itself ("experience with railways").
    """
    named = [m.concept.id for m in mentions if m.concept.kind == "topic"]
    if what:
        asked = frozenset().union(*what)
        return what, frozenset(t for t in named if _goes_with(concepts, t, asked))
    if any(m.concept.kind in {"sector", "skill", "group"} for m in mentions):
        return what, frozenset()
    alone = {t: concepts.meant(t) for t in named}
    meant = frozenset().union(*alone.values())
    return ((meant,) if meant else ()), frozenset(t for t in named if alone[t])


def _brought_along(concepts: ConceptBase, clauses: tuple[Clause, ...]) -> frozenset[str]:
    """What the tools and methods asked for are about by nature: signals of railways."""
    return frozenset().union(*(concepts.implied(one) for clause in clauses for one in clause))


def _goes_with(concepts: ConceptBase, topic: str, asked: Clause) -> bool:
    implied = concepts.implied(topic)
    return any(
        concepts.covers(one, implied) or concepts.covers_any(implied, {one}) for one in asked
    )


def _of_all_alternatives(
    text: str, activities: Sequence[Mention], sectors: Sequence[Mention]
) -> list[Mention]:
    """The settings without those that belong to one of two alternative activities only.

    "Design of buildings or handling of building applications" asks nobody who handles applications
    to work in the building trade.
    """
    pairs = [
        (one, other)
        for one, other in itertools.pairwise(activities)
        if _OR.search(text[one.end : other.start])
    ]
    return [
        sector
        for sector in sectors
        if not any(
            one.end <= sector.start
            and sector.end <= other.start
            and not _OR.search(text[one.end : sector.start])
            and _OR.search(text[sector.end : other.start])
            for one, other in pairs
        )
    ]


def _clauses(concepts: ConceptBase, text: str, mentions: Sequence[Mention]) -> tuple[Clause, ...]:
    """Mentions joined by "or" share a clause, others must each be met.

    A kind that a narrower one beside it already says ("leadership with personnel responsibility")
    falls away.
    """
    if not mentions:
        return ()
    joins = _joins(concepts, text, mentions)
    clauses: list[set[str]] = [{mentions[0].concept.id}]
    for join, mention in zip(joins, mentions[1:], strict=True):
        if join == "or":
            clauses[-1].add(mention.concept.id)
        else:
            clauses.append({mention.concept.id})
    return tuple(frozenset(clause) for clause in _narrowest(concepts, clauses))


def _joins(concepts: ConceptBase, text: str, mentions: Sequence[Mention]) -> list[str]:
    """How each mention is joined to the one before: what brackets hold is another name of it.

    A list in them is one of examples, with "and" too where they are kinds of what stands before.
    """
    joins: list[str] = []
    named: Mention | None = None  # what stands before the bracket that is open
    for before, after in itertools.pairwise(mentions):
        between = text[before.end : after.start]
        if ")" in between:
            named = None
        elif "(" in between:
            named = before
        listed = between.strip() == "," or between.lstrip().startswith("(")
        example = named and (listed or concepts.covers(after.concept.id, {named.concept.id}))
        if after.start < before.end or _OR.search(between) or example:
            joins.append("or")
        else:
            joins.append("list" if _LIST.fullmatch(between) else "and")
    last = "or" if mentions and _LAST_OR.match(text[mentions[-1].end :]) else "and"
    for number in range(len(joins) - 1, -1, -1):
        if joins[number] == "list":
            joins[number] = joins[number + 1] if number + 1 < len(joins) else last
    return joins


def _narrowest(concepts: ConceptBase, clauses: Sequence[set[str]]) -> list[set[str]]:
    kept: list[set[str]] = []
    for number, clause in enumerate(clauses):
        others = [c for n, c in enumerate(clauses) if n != number and c != clause]
        said = any(all(concepts.covers(one, clause) for one in other) for other in others)
        if not said and clause not in kept:
            kept.append(clause)
    return kept


def _one_clause_if_joined(clauses: tuple[Clause, ...]) -> tuple[Clause, ...]:
    """Settings beside each other are alternatives.

    Nobody works in a ministry and a town hall at once: "state and municipality" asks for either.
    """
    return (frozenset().union(*clauses),) if clauses else ()


def _occupations(
    concepts: ConceptBase, tokens: Sequence[Token], explained: set[int]
) -> tuple[frozenset[str], set[int]]:
    """The longest occupation name in the requirement that no concept explains."""
    plain = concepts.plain_words
    for length in range(min(LONGEST_TITLE, len(tokens)), 0, -1):
        for start in range(len(tokens) - length + 1):
            span = range(start, start + length)
            if any(n in explained or tokens[n].folded in plain for n in (span[0], span[-1])):
                continue
            links = concepts.link(" ".join(tokens[n].folded for n in span), length == 1)
            if links:
                return frozenset(link.occupation.uri for link in links), set(span)
    return frozenset(), set()


@dataclass(slots=True)
class _Phrase:
    """Words of a requirement that stand together: whether concepts explain some, and the others."""

    explained: bool = False
    own: list[OwnWord] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)


def _own_words(
    concepts: ConceptBase, text: str, tokens: Sequence[Token], explained: set[int], asks: bool
) -> tuple[tuple[tuple[OwnPhrase, ...], ...], tuple[OwnPhrase, ...], set[int]]:
    """The words that no concept explains: groups of alternatives, and what stands in for concepts.

    Beside an alternative that is wholly explained an unexplained one after it stands in for it, and
    one before it is left out, for it may be half a phrase ("chemical or microbiological work"); the
    words of such a group are given third, since what they ask for is one half only.
    """
    groups: list[tuple[OwnPhrase, ...]] = []
    instead: list[OwnPhrase] = []
    half: set[int] = set()
    for group in _alternatives(concepts, text, tokens, explained, asks):
        plain = [n for n, phrase in enumerate(group) if phrase.explained and not phrase.own]
        told = [tuple(phrase.own) for phrase in group if phrase.own]
        if len(group) == 1:
            groups += [((word,),) for phrase in told for word in phrase]
        elif plain:
            instead += [tuple(p.own) for p in group[plain[0] :] if p.own and not p.explained]
            if any(p.own and not p.explained for p in group[: plain[0]]):
                half |= {number for phrase in group for number in phrase.numbers}
        elif told:
            groups.append(tuple(told))
    return tuple(groups), tuple(instead), half


def _without_halves(
    tools: tuple[Clause, ...], mentions: Sequence[Mention], half: set[int]
) -> tuple[Clause, ...]:
    """The tools asked for, without those that are one of two halves ("chemical or ...")."""
    named = {m.concept.id for m in mentions if any(number in half for number, _, _ in m.ranges)}
    return tuple(clause for clause in tools if not clause <= named)


def _alternatives(
    concepts: ConceptBase, text: str, tokens: Sequence[Token], explained: set[int], asks: bool
) -> list[list[_Phrase]]:
    """The phrases of a requirement; those joined by "or" or by brackets share a group."""
    groups: list[list[_Phrase]] = [[_Phrase()]]
    end = 0
    pending: list[list[_Phrase]] = []  # parted by commas: "or" if the list ends with one
    for number, token in enumerate(tokens):
        own = _own_word(concepts, text, token)
        light = own is None or (asks and token.folded in concepts.light_words)
        if number not in explained and light:
            continue
        between = text[end : token.start]
        end = token.end
        if _OR.search(between) or "(" in between:
            for group in pending:
                groups[-1][:0] = group
                groups.remove(group)
            pending = []
            groups[-1].append(_Phrase())
        elif "," in between:
            pending.append(groups[-1])
            groups.append([_Phrase()])
        elif _AND.search(between) or ")" in between:
            pending = []
            groups.append([_Phrase()])
        phrase = groups[-1][-1]
        phrase.numbers.append(number)
        if number in explained:
            phrase.explained = True
        elif own is not None:
            phrase.own.append(own)
    return groups


def _own_word(concepts: ConceptBase, text: str, token: Token) -> OwnWord | None:
    """A word that asks for something: long enough, or an abbreviation, or a standard's number."""
    word, raw = token.folded, text[token.start : token.end]
    if word in concepts.plain_words:
        return None
    if word.isdigit():
        number = len(word) >= SHORTEST_OWN_WORD and not _YEAR.fullmatch(word)
        return OwnWord(word, word) if number else None
    abbreviation = len(word) > 1 and raw.isupper() and raw.isalpha() and not text.isupper()
    if abbreviation or len(word) >= SHORTEST_OWN_WORD or not word.isalpha():
        return OwnWord(stem(word), word)
    return None


def stem(word: str) -> str:
    """The part of a word that its inflections keep: long words lose up to three letters."""
    return word[: max(5, len(word) - 3)] if len(word) > 5 else word  # noqa: PLR2004


class Similarity(Protocol):
    """Calibrated meaning, see `indexing.similarity`."""

    def __call__(self, requirement: str, passages: Sequence[str]) -> Sequence[float]:
        """The probability that each passage speaks of what the requirement asks for."""
        ...

    def recall(self, passages: Sequence[str]) -> None:
        """Gets ready for passages that will be asked about."""
        ...

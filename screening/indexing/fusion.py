"""From scored passages to ranked candidates, the same for both engines.

Three lists meet: words (BM25), meaning (cosine) and concepts (weights). BM25 differs between
engines by a constant factor and cosines are squeezed into a narrow band, so each list is first
brought to 0..1: words and concepts by what a passage with everything asked for would get, meaning
between the best and the last of the list. Then a weighted sum decides. Source: Bruch, Gai and
Ingber, "An analysis of fusion functions for hybrid retrieval" (TOIS 2023), who find such a sum
better than fusion by rank and hardly sensitive to how scores are normalised.
"""

import itertools
import math
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from screening.indexing import analysis
from screening.indexing.filters import HARD, Criterion, told
from screening.indexing.interface import (
    Found,
    FoundPassage,
    SearchQuery,
    WeightedTerm,
)

Span = tuple[int, int]
"""Offsets in a text: from, to."""

# What a list is worth beside the others; measured in docs/indexing.md.
WORDS, MEANING, CONCEPTS = 0.30, 0.10, 0.60
PASSAGES_SHOWN = 3
DIGITS = 5  # scores that agree in so many digits are equal: the order of ids decides
MOST_BY_WORDS = 500  # candidates by words, and by concepts, that are fused
MOST_BY_MEANING = 100  # everybody is near to some degree: only the nearest candidates count
WORD_DEPTH = 2_000  # passages an engine that ranks passages looks at for those candidates
MEANING_DEPTH = 400
# For a whole ad, which whole CVs are then compared with (`whole`): the last of these matter less.
MOST_BY_MEANING_FOR_ADS = 500
MEANING_DEPTH_FOR_ADS = 2_000


class RankedPassage(NamedTuple):
    """A passage in one ranked list: whose it is, which one, and the engine's score."""

    candidate: str
    passage: int
    score: float


@dataclass(slots=True)
class FusedCandidate:
    """A candidate with the fused score and its best passages, each with how it was found."""

    candidate: str
    score: float
    passages: dict[int, str]


def best_per_candidate(ranked: Iterable[RankedPassage]) -> dict[str, list[RankedPassage]]:
    """Passages by candidate, candidates in order of their best passage."""
    grouped: dict[str, list[RankedPassage]] = {}
    for passage in ranked:
        grouped.setdefault(passage.candidate, []).append(passage)
    return grouped


@dataclass(frozen=True, slots=True)
class Full:
    """The score of a passage of average length that holds everything asked for, per list.

    `words` None: not known, the best hit counts as full.
    """

    words: float | None = None
    concepts: float = 1.0


def fuse(
    by_words: Sequence[RankedPassage],
    by_meaning: Sequence[RankedPassage],
    by_concept: Sequence[RankedPassage],
    full: "Full",
    most_by_meaning: int = MOST_BY_MEANING,
) -> list[FusedCandidate]:
    """Weighted sum of three lists of passages, each best first and brought to 0..1.

    A candidate's score in a list is that of the best passage. Equal sums keep the order of ids, so
    that both engines and every replay agree.

    Args:
        by_words: by BM25.
        by_meaning: by cosine.
        by_concept: by the weights of the concepts they are about.
        full: what a passage that holds everything asked for would have.
        most_by_meaning: how many candidates the list by meaning may bring.
    """
    words, meaning = _head(by_words, MOST_BY_WORDS), _head(by_meaning, most_by_meaning)
    concepts = _head(by_concept, MOST_BY_WORDS)
    nearest, last = _ends(meaning)
    lists = (
        ("word", WORDS, words, 0.0, full.words or _ends(words)[0]),
        ("concept", CONCEPTS, concepts, 0.0, full.concepts),
        ("meaning", MEANING, meaning, last, nearest),
    )
    fused: dict[str, FusedCandidate] = {}
    for how, weight, grouped, floor, top in lists:
        for candidate, passages in grouped.items():
            entry = fused.setdefault(candidate, FusedCandidate(candidate, 0.0, {}))
            share = (passages[0].score - floor) / (top - floor) if top > floor else 1.0
            entry.score += weight * min(share, 1.0)
            for passage in passages[:PASSAGES_SHOWN]:
                entry.passages.setdefault(passage.passage, how)
    for entry in fused.values():
        entry.score = round(entry.score, DIGITS)
    return sorted(fused.values(), key=lambda entry: (-entry.score, entry.candidate))


def _head(ranked: Sequence[RankedPassage], most: int) -> dict[str, list[RankedPassage]]:
    return dict(itertools.islice(best_per_candidate(ranked).items(), most))


def _ends(grouped: Mapping[str, Sequence[RankedPassage]]) -> tuple[float, float]:
    """The best and the last score among candidates."""
    scores = [passages[0].score for passages in grouped.values()]
    return max(scores, default=0.0), min(scores, default=0.0)


def rarity(count: int, passages: int) -> float:
    """Inverse document frequency as in BM25: what holds in few passages says more."""
    count = max(count, 1)
    return math.log(1 + (max(passages, count) - count + 0.5) / (count + 0.5))


def concept_groups(
    expanded: Sequence[WeightedTerm], carriers: Mapping[str, int], passages: int
) -> list[list[tuple[str, float]]]:
    """The concepts asked for, each with the terms that stand for it and their weights.

    Terms of one label are ways to be about the same thing: the best counts.

    Args:
        expanded: the query's concepts.
        carriers: how many passages carry each term.
        passages: how many there are.
    """
    groups: dict[str, list[tuple[str, float]]] = {}
    for term in expanded:
        count = carriers.get(term.term, 0)
        if count:
            weight = term.weight * rarity(count, passages)
            groups.setdefault(term.group or term.label or term.term, []).append((term.term, weight))
    return list(groups.values())


def full(
    words: Sequence[analysis.QueryWord],
    counts: Mapping[str, int],
    passages: int,
    concepts: Sequence[Sequence[tuple[str, float]]],
) -> Full:
    """What a passage with every word and concept would score; for ads the words' part is unknown.

    Args:
        words: of the query.
        counts: how many passages hold each term of the words.
        passages: how many there are.
        concepts: groups as `concept_groups` makes them.
    """
    best = [
        max(weight * rarity(counts.get(term, 0), passages) for term, weight in word.variants)
        for word in words
    ]
    return Full(
        words=sum(best) if best and len(words) <= analysis.SHORT_QUERY else None,
        concepts=sum(max(weight for _, weight in group) for group in concepts) or 1.0,
    )


@dataclass(frozen=True, slots=True)
class Facts:
    """What an engine knows of a hit besides its passages; `carried` are concepts and marks."""

    version: int
    level: str | None
    carried: frozenset[str]


@dataclass(frozen=True, slots=True)
class ShownText:
    """A passage as it stands in the CV, the terms it is searched by and where concepts are told."""

    section: str
    text: str
    start: int
    end: int
    language: str | None
    terms: str
    concepts: Sequence[str] = ()
    spans: Sequence[Span] = ()


@dataclass(frozen=True, slots=True)
class Shown:
    """A passage with what of the query was met in it: how and where, by word and by concept."""

    passage: FoundPassage
    words: Mapping[str, tuple[str, list[Span]]]
    concepts: Mapping[str, Span]


def _ways(words: Sequence[analysis.QueryWord]) -> dict[str, tuple[str, float]]:
    """The word that each term of a query meets best, and its weight."""
    ways: dict[str, tuple[str, float]] = {}
    for word in words:
        for term, weight in word.variants:
            if weight > ways.get(term, ("", 0.0))[1]:
                ways[term] = (word.text, weight)
    return ways


def show(
    passage: ShownText, how: str, ways: Mapping[str, tuple[str, float]], asked: Container[str]
) -> Shown:
    """A passage with its highlights, and what of the query it meets.

    Only what is searched is highlighted: a scrubbed name never is, though it stands in the text.

    Args:
        passage: as it is kept.
        how: the list that it was found by.
        ways: the query's word and its weight, by term.
        asked: the concepts that the query means.
    """
    met = {term: ways[term] for term in passage.terms.split() if term in ways}
    words: dict[str, tuple[str, list[Span]]] = {}
    for start, end, terms in analysis.places_of(met, passage.text, passage.language) if met else ():
        word, weight = max((met[term] for term in terms), key=lambda way: way[1])
        before, places = words.get(word, ("part", []))
        way = "word" if weight >= analysis.FOREIGN else before
        words[word] = (way, [*places, (start, end)])
    concepts = {
        concept: span
        for concept, span in zip(passage.concepts, passage.spans, strict=False)
        if concept in asked
    }
    told = [*(place for _, places in words.values() for place in places), *concepts.values()]
    shown = FoundPassage(
        section=passage.section,
        text=passage.text,
        start=passage.start,
        end=passage.end,
        highlights=_apart(told),
        how=how,
    )
    return Shown(shown, words, concepts)


def _apart(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The spans in order, those that overlap as one; empty ones are nowhere."""
    joined: list[Span] = []
    for start, end in sorted(span for span in spans if span[0] < span[1]):
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)


class Telling:
    """What hits are told by: the query's words by their terms, its concepts and filters."""

    def __init__(
        self,
        query: SearchQuery,
        words: Sequence[analysis.QueryWord],
        criteria: Mapping[str, Criterion],
    ) -> None:
        self._query = query
        self._ways = _ways(words)
        self._asked = frozenset(term.term for term in query.expanded)
        self._filters = [
            {"criterion": kind.partition(":")[0], "value": told(criterion), "how": "filter"}
            for kind, criterion in criteria.items()
            if kind not in HARD
        ]

    def hit(
        self, entry: FusedCandidate, passages: Sequence[tuple[ShownText, str]], facts: Facts
    ) -> Found:
        """The hit that both engines answer with: passages with highlights and what matched.

        Args:
            entry: the candidate with the score.
            passages: those the candidate was found by, each with how.
            facts: what else the engine knows.
        """
        shown = [show(passage, how, self._ways, self._asked) for passage, how in passages]
        shown.sort(key=lambda one: -len(one.passage.highlights))
        return Found(
            candidate=entry.candidate,
            version=facts.version,
            score=round(entry.score, 6),
            passages=tuple(one.passage for one in shown[:PASSAGES_SHOWN]),
            matched=self._matched(shown, facts.carried),
            level=facts.level,
        )

    def _matched(
        self, shown: Sequence[Shown], carried: Container[str]
    ) -> tuple[Mapping[str, Any], ...]:
        """What matched, how, and where in the passages shown: words, concepts, meaning, filters."""
        rows = _Rows()
        for place, one in enumerate(shown):
            for word, (how, spans) in one.words.items():
                rows.add(word, how, place, spans)
        for term in self._query.expanded:
            if term.term in carried:
                label = term.label or term.term
                rows.add(label, term.how)
                for place, one in enumerate(shown):
                    if term.term in one.concepts:
                        rows.add(label, term.how, place, [one.concepts[term.term]])
        for place, one in enumerate(shown):
            if one.passage.how == "meaning":
                rows.add(self._query.text, "meaning", place, [(0, len(one.passage.text))])
        return (*rows.told(), *self._filters)


class _Rows:
    """What matched of a text, one row for each thing; a word met as such is not met by a part."""

    def __init__(self) -> None:
        self._where: dict[tuple[str, str], list[dict[str, int]]] = {}

    def add(self, value: str, how: str, place: int = 0, spans: Iterable[Span] = ()) -> None:
        """Notes that something was met, and at which spans of the passage at this place."""
        where = self._where.setdefault((value, how), [])
        if place < PASSAGES_SHOWN:
            where += [
                {"passage": place, "start": start, "end": end}
                for start, end in spans
                if start < end
            ]

    def told(self) -> list[dict[str, Any]]:
        """The rows in the order in which they were noted first."""
        met = {value for value, how in self._where if how == "word"}
        return [
            {"criterion": "text", "value": value, "how": how, "where": where}
            for (value, how), where in self._where.items()
            if how != "part" or value not in met
        ]

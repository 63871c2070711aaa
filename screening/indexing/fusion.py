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
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from screening.indexing import analysis
from screening.indexing.filters import HARD, criteria_of, told
from screening.indexing.interface import (
    Found,
    FoundPassage,
    SearchQuery,
    WeightedTerm,
)

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


@dataclass(frozen=True, slots=True)
class RankedPassage:
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


def found(
    entry: FusedCandidate,
    passages: Sequence[tuple["ShownText", str]],
    *,
    query: SearchQuery,
    words: Sequence[analysis.QueryWord],
    facts: Facts,
) -> Found:
    """The hit that both engines answer with: passages with highlights and what matched."""
    shown = [show(passage, words, how) for passage, how in passages]
    met = merged(places for _, places in shown)
    ordered = sorted((p for p, _ in shown), key=lambda p: -len(p.highlights))
    return Found(
        candidate=entry.candidate,
        version=facts.version,
        score=round(entry.score, 6),
        passages=tuple(ordered[:PASSAGES_SHOWN]),
        matched=explain(query, met, entry.passages.values(), facts.carried),
        level=facts.level,
    )


@dataclass(frozen=True, slots=True)
class ShownText:
    """A passage as it stands in the CV and the terms it is searched by."""

    section: str
    text: str
    start: int
    end: int
    language: str | None
    terms: str


def show(
    passage: ShownText, words: Sequence[analysis.QueryWord], how: str
) -> tuple[FoundPassage, dict[str, str]]:
    """A passage with its highlights, and the query words it holds with the way they are met.

    Only what is searched is highlighted: a scrubbed name never is, though it stands in the text.
    """
    met: dict[str, tuple[str, float]] = {}
    for word in words:
        for term, weight in word.variants:
            if weight > met.get(term, ("", 0.0))[1]:
                met[term] = (word.text, weight)
    searched = set(passage.terms.split())
    highlights: list[tuple[int, int]] = []
    found: dict[str, str] = {}
    for token in analysis.tokens(passage.text, passage.language):
        ways = [met[term] for term in token.terms if term in met and term in searched]
        if not ways:
            continue
        highlights.append((token.start, token.end))
        word_text, weight = max(ways, key=lambda way: way[1])
        if found.get(word_text) != "word":
            found[word_text] = "word" if weight >= analysis.FOREIGN else "part"
    shown = FoundPassage(
        section=passage.section,
        text=passage.text,
        start=passage.start,
        end=passage.end,
        highlights=tuple(highlights),
        how=how,
    )
    return shown, found


def merged(found: Iterable[Mapping[str, str]]) -> dict[str, str]:
    """The query words met in any passage, each with the best way."""
    best: dict[str, str] = {}
    for ways in found:
        for word, way in ways.items():
            if best.get(word) != "word":
                best[word] = way
    return best


def explain(
    query: SearchQuery, found: Mapping[str, str], how: Iterable[str], concepts: Iterable[str]
) -> tuple[Mapping[str, Any], ...]:
    """What matched, per criterion: each query word, the meaning, concepts and each filter."""
    rows: list[dict[str, Any]] = [
        {"criterion": "text", "value": word, "how": way} for word, way in found.items()
    ]
    carried = set(concepts)
    rows += [
        {"criterion": "text", "value": term.label or term.term, "how": term.how}
        for term in query.expanded
        if term.term in carried
    ]
    if "meaning" in how:
        rows.append({"criterion": "text", "value": query.text, "how": "meaning"})
    rows += [
        {"criterion": kind.partition(":")[0], "value": told(criterion), "how": "filter"}
        for kind, criterion in criteria_of(query).items()
        if kind not in HARD
    ]
    return tuple({tuple(row.items()): row for row in rows}.values())  # several terms, one label

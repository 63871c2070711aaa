"""From ranked passages to ranked candidates, the same for both engines.

Only ranks are fused, never scores: BM25 and cosines have different scales, and engines differ in
theirs. Source of the formula: Cormack, Clarke and Buettcher, "Reciprocal rank fusion" (SIGIR 2009).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from screening.indexing import analysis
from screening.indexing.interface import Found, FoundPassage, SearchQuery, filters_of

RANK_CONSTANT = 60  # how slowly the value of a rank falls; the value of the paper
# What a list is worth beside the others; measured in docs/indexing.md.
WORDS, MEANING, CONCEPTS = 1.0, 1.0, 0.8
PASSAGES_SHOWN = 3
SAME_SCORE = 1e-5  # scores nearer than this are equal
MOST_BY_WORDS = 500  # candidates by words, and by concepts, that are fused
MOST_BY_MEANING = 100  # everybody is near to some degree: only the nearest candidates count
WORD_DEPTH = 2_000  # passages an engine that ranks passages looks at for those candidates
MEANING_DEPTH = 400


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


def fuse(
    by_words: Sequence[RankedPassage],
    by_meaning: Sequence[RankedPassage],
    by_concept: Sequence[RankedPassage],
) -> list[FusedCandidate]:
    """Reciprocal rank fusion of three lists of passages, each best first.

    A candidate's rank is that of the best passage; equal scores share a rank, and equal sums keep
    the order of ids, so that both engines and every replay agree.
    """
    lists = (
        ("word", WORDS, MOST_BY_WORDS, by_words),
        ("meaning", MEANING, MOST_BY_MEANING, by_meaning),
        ("concept", CONCEPTS, MOST_BY_WORDS, by_concept),
    )
    fused: dict[str, FusedCandidate] = {}
    for how, weight, most, ranked in lists:
        grouped = list(best_per_candidate(ranked).items())[:most]
        rank, before = 0, float("inf")
        for place, (candidate, passages) in enumerate(grouped, 1):
            if passages[0].score < before - SAME_SCORE:
                rank, before = place, passages[0].score
            entry = fused.setdefault(candidate, FusedCandidate(candidate, 0.0, {}))
            entry.score += weight / (RANK_CONSTANT + rank)
            for passage in passages[:PASSAGES_SHOWN]:
                entry.passages.setdefault(passage.passage, how)
    return sorted(fused.values(), key=lambda entry: (-entry.score, entry.candidate))


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
        {"criterion": kind.partition(":")[0], "value": ", ".join(marks), "how": "filter"}
        for kind, marks in _filter_values(query).items()
    ]
    return tuple(rows)


def _filter_values(query: SearchQuery) -> dict[str, list[str]]:
    groups = filters_of(query)
    return {
        kind: [mark.partition(":")[2] for mark in marks]
        for kind, marks in groups.items()
        if kind != "visible"
    }

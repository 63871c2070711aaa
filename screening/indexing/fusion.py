"""From ranked passages to ranked candidates, the same for both engines.

Only ranks are fused, never scores: BM25 and cosines have different scales, and engines differ in
theirs. Source of the formula: Cormack, Clarke and Buettcher, "Reciprocal rank fusion" (SIGIR 2009).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from screening.indexing import analysis
from screening.indexing.interface import FoundPassage, SearchQuery, filters_of

RANK_CONSTANT = 60  # how slowly the value of a rank falls; the value of the paper
# What a list is worth beside the others; measured in docs/indexing.md.
WORDS, MEANING, CONCEPTS = 1.0, 1.0, 0.8
PASSAGES_SHOWN = 3


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
    found: dict[str, list[RankedPassage]] = {}
    for passage in ranked:
        found.setdefault(passage.candidate, []).append(passage)
    return found


def fuse(lists: Sequence[tuple[str, float, Sequence[RankedPassage]]]) -> list[FusedCandidate]:
    """Reciprocal rank fusion of lists of passages, each (how, weight, passages best first).

    The rank is that of the candidate's best passage among candidates; ties keep the candidate's id
    order, so that both engines and every replay agree.
    """
    fused: dict[str, FusedCandidate] = {}
    for how, weight, ranked in lists:
        for rank, (candidate, passages) in enumerate(best_per_candidate(ranked).items(), 1):
            entry = fused.setdefault(candidate, FusedCandidate(candidate, 0.0, {}))
            entry.score += weight / (RANK_CONSTANT + rank)
            for passage in passages[:PASSAGES_SHOWN]:
                entry.passages.setdefault(passage.passage, how)
    return sorted(fused.values(), key=lambda entry: (-entry.score, entry.candidate))


def show(
    passage: "ShownText", words: Sequence[analysis.QueryWord], how: str
) -> tuple[FoundPassage, dict[str, str]]:
    """A passage with its highlights, and the query words it holds with the way they are met."""
    met = {term: (word.text, weight) for word in reversed(words) for term, weight in word.variants}
    highlights, found = [], dict[str, str]()
    for token in analysis.tokens(passage.text, passage.language):
        best = max((met[term] for term in token.terms if term in met), key=_weight, default=None)
        if best is None or passage.covered(token.start, token.end):
            continue
        highlights.append((token.start, token.end))
        word, weight = best
        found[word] = "word" if weight >= analysis.FOREIGN else found.get(word, "part")
    return (
        FoundPassage(
            section=passage.section,
            text=passage.text,
            start=passage.start,
            end=passage.end,
            highlights=tuple(highlights),
            how="word" if how == "word" and highlights else "meaning" if how == "word" else how,
        ),
        found,
    )


def _weight(pair: tuple[str, float]) -> float:
    return pair[1]


@dataclass(frozen=True, slots=True)
class ShownText:
    """A passage as it stands in the CV; `hidden` are places that are not searched."""

    section: str
    text: str
    start: int
    end: int
    language: str | None = None
    hidden: tuple[tuple[int, int], ...] = ()

    def covered(self, start: int, end: int) -> bool:
        """Whether a place was left out of the search."""
        return any(start < stop and begin < end for begin, stop in self.hidden)


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
        {"criterion": kind, "value": ", ".join(mark.partition(":")[2] for mark in marks), "how": "filter"}
        for kind, marks in filters_of(query).items()
        if kind != "visible"
    ]
    return tuple(rows)

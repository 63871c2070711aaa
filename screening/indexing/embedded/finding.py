"""One search in one view of the embedded index."""

import heapq
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from screening.indexing import analysis, fusion, whole
from screening.indexing.embedded.reader import View
from screening.indexing.filters import HARD, Criterion, criteria_of, unstated_marks, without
from screening.indexing.interface import FacetValue, Found, SearchAnswer, SearchQuery
from screening.indexing.marks import facets_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

MOST_NAMED = 2_000  # ids that are looked up in the words; more are filtered afterwards
MOST_COUNTED = 20_000  # passages up to which everybody who is found is counted: 5 ms
DEEPER = 4  # how much further a list is followed when the filters left too few of it

Rows = list[tuple[int, float]]


@dataclass(slots=True)
class _Ranking:
    """The candidates ranked, best first, and whether more are found than that."""

    entries: list[fusion.FusedCandidate]
    cut: bool = False


@dataclass(slots=True)
class Finding:
    """A search at work: the criteria as masks over documents, the words as queries."""

    view: View
    query: SearchQuery
    criteria: dict[str, Criterion] = field(init=False)
    _masks: "dict[str, NDArray[np.bool_]]" = field(init=False, default_factory=dict)
    words: tuple[analysis.QueryWord, ...] = field(init=False)
    concepts: list[list[tuple[str, float]]] = field(init=False)
    telling: fusion.Telling = field(init=False)

    def __post_init__(self) -> None:
        query = self.query
        self.criteria = criteria_of(query)
        self.words = ()
        if query.text:
            self.words = analysis.query_words(query.text, query.text_languages, query.meant)
        self.telling = fusion.Telling(query, self.words, self.criteria)
        terms = (term.term for term in query.expanded)
        carriers = self.view.words.counts("concepts", terms, self.view.searcher)
        self.concepts = fusion.concept_groups(query.expanded, carriers, self._passages)

    @property
    def _passages(self) -> int:
        return int(self.view.searcher.num_docs)

    # ------------------------------------------------------------------ answers

    def answer(self) -> SearchAnswer:
        """The page asked for, with counts and facets."""
        known, query = self.view.columns, self.query
        kept = self._kept(self.criteria)
        if not query.ranks:
            return self._listed(kept)
        ranking = self._ranked(kept)
        found = np.zeros(len(kept), np.bool_)
        found[[known.document_of[entry.candidate] for entry in ranking.entries]] = True
        counted = not ranking.cut
        if ranking.cut and query.exact and not self._is_ad:
            matching = self._matching(MOST_COUNTED)
            if matching is not None:
                found |= matching & kept
                counted = True
        page = ranking.entries[query.offset : query.offset + query.limit]
        return SearchAnswer(
            total=int(found.sum()),
            hits=tuple(self._hit(entry) for entry in page),
            facets=self._facets(found),
            unstated=self._unstated(),
            order=tuple(entry.candidate for entry in ranking.entries),
            cut=ranking.cut,
            counted=counted,
        )

    def rest(self, ranked: Collection[str], after: str, limit: int) -> tuple[str, ...]:
        """Ids of those found but not ranked, in order, those after one."""
        found = self._kept(self.criteria)
        if self.query.ranks:
            matching = self._matching(None)
            found = found if matching is None else found & matching
        return self._first(found, limit, after, frozenset(ranked))

    def counts(self) -> dict[str, int]:
        """How many meet all criteria but one."""
        found = self._found_by_words()
        loosened = {"": self.criteria} | {
            kind: without(self.criteria, kind) for kind in self.criteria if kind not in HARD
        }
        counts = {kind: int((self._kept(rest) & found).sum()) for kind, rest in loosened.items()}
        if not found.all():
            counts["text"] = int(self._kept(self.criteria).sum())
        return counts

    def lacking(self, kind: str, limit: int) -> tuple[str, ...]:
        """Ids of those who meet every criterion but one."""
        found = self._found_by_words()
        if kind == "text":
            return self._first(self._kept(self.criteria) & ~found, limit)
        others = self._kept(without(self.criteria, kind)) & found
        return self._first(others & ~self._mask(kind), limit)

    # ------------------------------------------------------------------ criteria

    def _kept(self, criteria: Iterable[str]) -> "NDArray[np.bool_]":
        """Which documents live and meet all of the criteria with these names."""
        kept = self.view.columns.alive.copy()
        for kind in criteria:
            kept &= self._mask(kind)
        return kept

    def _mask(self, kind: str) -> "NDArray[np.bool_]":
        if kind not in self._masks:
            self._masks[kind] = self._meeting(self.criteria[kind])
        return self._masks[kind]

    def _meeting(self, criterion: Criterion) -> "NDArray[np.bool_]":
        met = self.view.columns.meeting(criterion)
        if criterion.phrase:
            rows = self.view.words.holding(criterion.phrase, self.view.searcher)
            met |= self._owners(rows)
        return ~met if criterion.denied else met

    def _owners(self, rows: Sequence[int]) -> "NDArray[np.bool_]":
        """The documents that some of these rows belong to."""
        known = self.view.columns
        found = np.zeros(len(known.alive), np.bool_)
        # Words may be one commit ahead of the columns: rows that do not count are skipped.
        numbers = np.array(rows, np.int64)
        found[known.owners[numbers[numbers < len(known.owners)]]] = True
        return found

    def _first(
        self,
        found: "NDArray[np.bool_]",
        limit: int,
        after: str = "",
        but: Collection[str] = frozenset(),
    ) -> tuple[str, ...]:
        names = self.view.columns.candidates
        wanted = (
            name
            for number in np.flatnonzero(found)
            if (name := names[number]) > after and name not in but
        )
        return tuple(heapq.nsmallest(limit, wanted))

    # ------------------------------------------------------------------ words

    @property
    def _is_ad(self) -> bool:
        return self.query.by_whole or whole.is_ad(self.words)

    def _matching(self, most: int | None) -> "NDArray[np.bool_] | None":
        """Documents with any word or concept; None when more passages than `most` have one."""
        rows = self.view.words.matching(self.words, self.concepts, self.view.searcher, most)
        return None if rows is None else self._owners(rows)

    def _found_by_words(self) -> "NDArray[np.bool_]":
        """Documents with any word or concept; all of them when none has, or nothing is asked."""
        everybody = np.ones(len(self.view.columns.alive), np.bool_)
        if not self.query.ranks:
            return everybody
        matching = self._matching(None)
        return everybody if matching is None or not matching.any() else matching

    def _listed(self, kept: "NDArray[np.bool_]") -> SearchAnswer:
        """Everybody whom the filters keep, by id."""
        query = self.query
        page = self._first(kept, query.offset + query.limit)[query.offset :]
        return SearchAnswer(
            total=int(kept.sum()),
            hits=tuple(self._hit(fusion.FusedCandidate(name, 0.0, {})) for name in page),
            facets=self._facets(kept),
            unstated=self._unstated(),
        )

    def _ranked(self, kept: "NDArray[np.bool_]") -> _Ranking:
        view, query, known = self.view, self.query, self.view.columns
        rows, is_ad = kept[known.owners], self._is_ad
        pushed, rest = self._split()
        by_words, cut_words = self._followed(
            lambda depth: view.words.ranked(self.words, pushed, depth, view.searcher), rows, rest
        )
        by_concept, cut_concepts = self._followed(
            lambda depth: view.words.about(self.concepts, pushed, depth, view.searcher), rows, rest
        )
        by_meaning: list[fusion.RankedPassage] = []
        if query.vector is not None:
            depth = fusion.MEANING_DEPTH_FOR_ADS if is_ad else fusion.MEANING_DEPTH
            nearest = view.matrix.nearest(query.vector, rows, known.scales, depth)
            by_meaning = self._passages_of(nearest, rows)
        terms = (term for word in self.words for term, _ in word.variants)
        counts = view.words.counts("terms", terms, view.searcher)
        fused = fusion.fuse(
            by_words,
            by_meaning,
            by_concept,
            fusion.full(self.words, counts, self._passages, self.concepts),
            fusion.MOST_BY_MEANING_FOR_ADS if is_ad else fusion.MOST_BY_MEANING,
        )
        if query.vector is not None and is_ad:
            names = [entry.candidate for entry in fused]
            vectors = view.matrix.wholes([known.document_of[name] for name in names])
            fused = whole.rescored(fused, dict(zip(names, vectors, strict=True)), query.vector)
        return _Ranking(fused, cut_words or cut_concepts)

    def _split(self) -> tuple[list[Criterion], bool]:
        """The criteria that the words can be filtered by, and whether there are others."""
        pushed = [
            criterion
            for criterion in self.criteria.values()
            if not (criterion.spans or criterion.work or criterion.phrase or criterion.denied)
            and len(criterion.candidates or ()) <= MOST_NAMED
        ]
        return pushed, len(pushed) < len(self.criteria)

    def _followed(
        self, find: Callable[[int], Rows], rows: "NDArray[np.bool_]", filtered: bool
    ) -> tuple[list[fusion.RankedPassage], bool]:
        """A ranked list, followed until it brings enough candidates; whether it goes on.

        `filtered` says that some of it fall away here, by criteria the words do not know.
        """
        depth = fusion.WORD_DEPTH
        while True:
            found = find(depth)
            passages = self._passages_of(found, rows)
            enough = len({passage.candidate for passage in passages}) > fusion.MOST_BY_WORDS
            ended = len(found) < depth
            if ended or enough or not filtered:
                return passages, enough or not ended
            depth *= DEEPER

    def _passages_of(self, found: Rows, rows: "NDArray[np.bool_]") -> list[fusion.RankedPassage]:
        # Words may be one commit ahead of the columns: rows that do not count are skipped.
        known = self.view.columns
        numbers = np.array([row for row, _ in found], np.int64)
        kept = np.flatnonzero(numbers < len(rows))
        kept = kept[rows[numbers[kept]]]
        owners = known.owners[numbers[kept]].tolist()
        return [
            fusion.RankedPassage(known.candidates[owner], *found[place])
            for place, owner in zip(kept.tolist(), owners, strict=True)
        ]

    # ------------------------------------------------------------------ what is told

    def _hit(self, entry: fusion.FusedCandidate) -> Found:
        view, known = self.view, self.view.columns
        number = known.document_of[entry.candidate]
        stored = [
            (passage, how)
            for row, how in entry.passages.items()
            if (passage := view.words.passage(row, view.searcher)) is not None
        ]
        carried = frozenset(concept for passage, _ in stored for concept in passage.concepts)
        return self.telling.hit(
            entry,
            [(passage.shown(), how) for passage, how in stored],
            fusion.Facts(known.versions[number], known.levels[number], carried),
        )

    def _facets(self, found: "NDArray[np.bool_]") -> dict[str, tuple[FacetValue, ...]]:
        known = self.view.columns
        return facets_of(known.facet_marks.counts(found), known.facet_work.counts(found))

    def _unstated(self) -> dict[str, int]:
        """Per filter, the people who meet all the others and of whom it cannot be known."""
        counts = {}
        for kind, criterion in self.criteria.items():
            unknown = Criterion(unstated_marks(kind))
            if unknown.marks:
                silent = self.view.columns.meeting(unknown)
                stated = self.view.columns.meeting(criterion.stated(unknown.marks))
                others = self._kept(without(self.criteria, kind))
                counts[kind] = int((others & silent & ~stated).sum())
        return counts

"""One search on the cluster: its questions, and the answers put together."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from screening.indexing import analysis, fusion, whole
from screening.indexing.elastic import queries
from screening.indexing.elastic.documents import Shown, counted, facts_of, ranked_of, wholes_of
from screening.indexing.filters import Criterion, criteria_of, without
from screening.indexing.interface import FacetValue, Found, SearchAnswer, SearchQuery
from screening.indexing.marks import facets_of

Ask = Callable[[Sequence[dict[str, Any]]], list[Any]]
"""Sends the bodies of some searches together and returns the cluster's answers in that order."""

Concepts = list[list[tuple[str, float]]]


@dataclass(slots=True)
class _Ranking:
    """The candidates ranked, best first, by which lists, and whether more are found than that."""

    entries: list[fusion.FusedCandidate]
    concepts: Concepts
    lists: dict[str, frozenset[str]]
    cut: bool


class Finding:
    """A search at work; nothing is asked before an answer is wanted.

    Ranked lists bring ids and scores alone; the passages are fetched for the page.
    """

    def __init__(self, ask: Ask, query: SearchQuery) -> None:
        self._together = ask
        self._query = query
        self._criteria = criteria_of(query)
        self._words: tuple[analysis.QueryWord, ...] = ()
        if query.text:
            self._words = analysis.query_words(query.text, query.text_languages, query.meant)

    # ------------------------------------------------------------------ answers

    def answer(self) -> SearchAnswer:
        """The page asked for, with counts and facets."""
        query = self._query
        if not query.ranks:
            return self._listed()
        ranking = self._ranked()
        order = tuple(entry.candidate for entry in ranking.entries)
        among: dict[str, Any] = {"ids": {"values": list(order)}}
        counts_all = ranking.cut and query.exact and not self._is_ad
        if counts_all:
            found = queries.found_by(self._words, ranking.concepts)
            clauses = queries.filter_clauses(self._criteria)
            among = {"bool": {"should": [among, {"bool": {"filter": [*clauses, found]}}]}}
        page = ranking.entries[query.offset : query.offset + query.limit]
        asked = {"count": queries.counting(among, self._criteria), **self._page(page, ranking)}
        answers = self._ask_all(asked)
        total, facets, unstated = self._counted(answers["count"])
        return SearchAnswer(
            total=total,
            hits=self._hits(page, answers),
            facets=facets,
            unstated=unstated,
            order=order,
            cut=ranking.cut,
            counted=counts_all or not ranking.cut,
        )

    def rest(self, ranked: Collection[str], after: str, limit: int) -> tuple[str, ...]:
        """Ids of those found but not ranked, in order, those after one."""
        denied: list[dict[str, Any]] = [{"ids": {"values": list(ranked)}}] if ranked else []
        denied += [{"range": {"candidate": {"lte": after}}}] if after else []
        return self._ids(self._criteria, limit, denied)

    def counts(self) -> dict[str, int]:
        """How many meet all criteria but one."""
        body = queries.loosened(self._criteria, self._found())
        buckets = self._ask(body)["aggregations"]["kinds"]["buckets"]
        return {
            "" if name == "all" else name.removeprefix("but "): int(bucket["doc_count"])
            for name, bucket in buckets.items()
        }

    def lacking(self, kind: str, limit: int) -> tuple[str, ...]:
        """Ids of those who meet every criterion but one."""
        found = self._found()
        if kind == "text":
            body = queries.ids(self._criteria, None, limit, [found] if found else [])
        else:
            missed = queries.clause(self._criteria[kind])
            body = queries.ids(without(self._criteria, kind), found, limit, [missed])
        return _ids_of(self._ask(body))

    # ------------------------------------------------------------------ parts

    def _ask(self, body: dict[str, Any]) -> Any:
        (answer,) = self._together([body])
        return answer

    def _ask_all(self, asked: Mapping[str, dict[str, Any]]) -> dict[str, Any]:
        """The answers to some bodies, under their names."""
        return dict(zip(asked, self._together(list(asked.values())), strict=True))

    @property
    def _is_ad(self) -> bool:
        return self._query.by_whole or whole.is_ad(self._words)

    def _found(self) -> dict[str, Any] | None:
        """Who has any word or concept; None when nobody has, or nothing is asked."""
        if not self._query.ranks:
            return None
        concepts, _ = self._weighed(self._ask(self._counts()))
        if not (self._words or concepts):
            return None
        found = queries.found_by(self._words, concepts)
        return found if _ids_of(self._ask(queries.ids({}, found, 1))) else None

    def _ids(
        self, criteria: dict[str, Criterion], limit: int, denied: list[dict[str, Any]]
    ) -> tuple[str, ...]:
        found = None
        if self._query.ranks:
            found = queries.found_by(self._words, self._weighed(self._ask(self._counts()))[0])
        return _ids_of(self._ask(queries.ids(criteria, found, limit, denied)))

    # ------------------------------------------------------------------ ranking

    def _ranked(self) -> _Ranking:
        """The candidates by the lists of words, concepts and meaning; for an ad by whole CVs."""
        query, criteria = self._query, self._criteria
        is_ad = query.vector is not None and self._is_ad
        asked = {"counts": self._counts()}
        if self._words:
            asked["word"] = queries.by_words(self._words, criteria)
        if query.vector is not None:
            asked["meaning"] = queries.by_meaning(query, criteria, is_ad)
        answers = self._ask_all(asked)
        concepts, full = self._weighed(answers.pop("counts"))
        if concepts:
            # What a concept weighs follows from the counts.
            answers["concept"] = self._ask(queries.by_concepts(concepts, criteria))
        ranked = {how: ranked_of(answer) for how, answer in answers.items()}
        fused = fusion.fuse(
            ranked.get("word", ()),
            ranked.get("meaning", ()),
            ranked.get("concept", ()),
            full,
            fusion.MOST_BY_MEANING_FOR_ADS if is_ad else fusion.MOST_BY_MEANING,
        )
        if query.vector is not None and is_ad:
            vectors = wholes_of(self._ask(queries.wholes([entry.candidate for entry in fused])))
            fused = [entry for entry in fused if entry.candidate in vectors]
            fused = whole.rescored(fused, vectors, query.vector)
        return _Ranking(
            fused,
            concepts,
            {how: frozenset(one.candidate for one in rows) for how, rows in ranked.items()},
            any(_is_cut(answer) for how, answer in answers.items() if how != "meaning"),
        )

    def _counts(self) -> dict[str, Any]:
        """Asks how many passages hold each term of a short query, and each concept."""
        words = self._words if len(self._words) <= analysis.SHORT_QUERY else ()
        terms = [term for word in words for term, _ in word.variants]
        return queries.counts(terms, [term.term for term in self._query.expanded])

    def _weighed(self, answer: Any) -> tuple[Concepts, fusion.Full]:
        """The concepts by weight, and what a passage with everything asked for would score."""
        found = answer["aggregations"]["passages"]
        passages = int(found["doc_count"])
        concepts = fusion.concept_groups(self._query.expanded, counted(found["concepts"]), passages)
        return concepts, fusion.full(self._words, counted(found["terms"]), passages, concepts)

    def frequencies(self, words: Collection[str]) -> dict[str, int]:
        """How many passages hold each of these folded words."""
        found = self._ask(queries.counts(list(words), []))["aggregations"]["passages"]
        return counted(found["terms"])

    # ------------------------------------------------------------------ what is shown

    def _page(
        self, entries: Sequence[fusion.FusedCandidate], ranking: _Ranking
    ) -> dict[str, dict[str, Any]]:
        """Asks for the documents of a page, and for the passages by which each list has them."""
        names = [entry.candidate for entry in entries]
        if not names:
            return {}
        asked = {"documents": queries.documents(names)}
        for how, members in ranking.lists.items():
            some = [name for name in names if name in members]
            if some and how == "word":
                asked[how] = queries.passages_in_words(self._words, some)
            elif some and how == "concept":
                asked[how] = queries.passages_about(ranking.concepts, some)
            elif some:
                asked[how] = queries.passages_near(self._query, some)
        return asked

    def _hits(
        self, entries: Sequence[fusion.FusedCandidate], answers: Mapping[str, Any]
    ) -> tuple[Found, ...]:
        """The hits of a page, without those whose documents have gone meanwhile."""
        if not entries:
            return ()
        shown = Shown(answers["documents"])
        for how in ("word", "concept", "meaning"):
            if how in answers:
                shown.take(how, answers[how])
        telling = fusion.Telling(self._query, self._words, self._criteria)
        hits = (shown.hit(entry, telling) for entry in entries)
        return tuple(hit for hit in hits if hit is not None)

    def _listed(self) -> SearchAnswer:
        query = self._query
        among = {"bool": {"filter": queries.filter_clauses(self._criteria)}}
        answers = self._ask_all({
            "page": queries.listing(self._criteria, query.offset, query.limit),
            "count": queries.counting(among, self._criteria),
        })  # fmt: skip
        total, facets, unstated = self._counted(answers["count"])
        hits, telling = [], fusion.Telling(query, (), self._criteria)
        for hit in answers["page"]["hits"]["hits"]:
            entry = fusion.FusedCandidate(hit["_id"], 0.0, {})
            facts = facts_of(hit["_source"], frozenset())
            hits.append(telling.hit(entry, [], facts))
        return SearchAnswer(total, tuple(hits), facets, unstated)

    def _counted(
        self, answer: Any
    ) -> tuple[int, dict[str, tuple[FacetValue, ...]], dict[str, int]]:
        found = answer["aggregations"]
        counts = {bucket["key"]: bucket["doc_count"] for bucket in found["marks"]["buckets"]
                  if not bucket["key"].startswith("v:")}  # fmt: skip
        work = {b["key"]: b["doc_count"] for b in found["work"]["fields"]["buckets"]}
        kinds = found.get("unstated", {}).get("kinds", {}).get("buckets", {})
        unstated = {kind: bucket["doc_count"] for kind, bucket in kinds.items()}
        return int(answer["hits"]["total"]["value"]), facets_of(counts, work), unstated


def _ids_of(answer: Any) -> tuple[str, ...]:
    return tuple(hit["sort"][-1] for hit in answer["hits"]["hits"])


def _is_cut(answer: Any) -> bool:
    """Whether more candidates are found than the list brings."""
    return bool(answer["hits"]["total"]["value"] > len(answer["hits"]["hits"]))

"""One search on the cluster: its questions, and the answers put together."""

from collections.abc import Callable, Collection
from typing import Any

from screening.indexing import analysis, fusion, whole
from screening.indexing.elastic import queries
from screening.indexing.elastic.documents import Lists, counted, facts_of
from screening.indexing.filters import Criterion, criteria_of, without
from screening.indexing.interface import FacetValue, SearchAnswer, SearchQuery
from screening.indexing.marks import facets_of

Ask = Callable[[dict[str, Any]], Any]
"""Sends the body of a search and returns the cluster's answer."""


class Finding:
    """A search at work; nothing is asked before an answer is wanted."""

    def __init__(self, ask: Ask, query: SearchQuery) -> None:
        self._ask = ask
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
        concepts, full = self._weighed()
        fused, lists, cut = self._ranked(concepts, full)
        order = tuple(entry.candidate for entry in fused)
        among: dict[str, Any] = {"ids": {"values": list(order)}}
        counts_all = cut and query.exact and not self._is_ad
        if counts_all:
            found = queries.found_by(self._words, concepts)
            clauses = queries.filter_clauses(self._criteria)
            among = {"bool": {"should": [among, {"bool": {"filter": [*clauses, found]}}]}}
        total, facets, unstated = self._count(among)
        page = fused[query.offset : query.offset + query.limit]
        return SearchAnswer(
            total=total,
            hits=tuple(lists.hit(entry, query, self._words) for entry in page),
            facets=facets,
            unstated=unstated,
            order=order,
            cut=cut,
            counted=counts_all or not cut,
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
        return tuple(hit["_id"] for hit in self._ask(body)["hits"]["hits"])

    # ------------------------------------------------------------------ parts

    @property
    def _is_ad(self) -> bool:
        return self._query.by_whole or whole.is_ad(self._words)

    def _found(self) -> dict[str, Any] | None:
        """Who has any word or concept; None when nobody has, or nothing is asked."""
        if not self._query.ranks:
            return None
        concepts, _ = self._weighed()
        if not (self._words or concepts):
            return None
        found = queries.found_by(self._words, concepts)
        return found if self._ask(queries.ids({}, found, 1))["hits"]["hits"] else None

    def _ids(
        self, criteria: dict[str, Criterion], limit: int, denied: list[dict[str, Any]]
    ) -> tuple[str, ...]:
        found = None
        if self._query.ranks:
            found = queries.found_by(self._words, self._weighed()[0])
        body = queries.ids(criteria, found, limit, denied)
        return tuple(hit["_id"] for hit in self._ask(body)["hits"]["hits"])

    def _ranked(
        self, concepts: list[list[tuple[str, float]]], full: fusion.Full
    ) -> tuple[list[fusion.FusedCandidate], Lists, bool]:
        """The candidates ranked, their lists, and whether more are found than that."""
        query, criteria = self._query, self._criteria
        is_ad = query.vector is not None and self._is_ad
        lists, cut = Lists(), False
        if self._words:
            answer = self._ask(queries.by_words(self._words, criteria, is_ad))
            lists.take("word", answer)
            cut = _is_cut(answer)
        if concepts:
            answer = self._ask(queries.by_concepts(concepts, criteria, is_ad))
            lists.take("concept", answer)
            cut = cut or _is_cut(answer)
        if query.vector is not None:
            lists.take("meaning", self._ask(queries.by_meaning(query, criteria, is_ad)))
        fused = fusion.fuse(
            lists.ranked["word"],
            lists.ranked["meaning"],
            lists.ranked["concept"],
            full,
            fusion.MOST_BY_MEANING_FOR_ADS if is_ad else fusion.MOST_BY_MEANING,
        )
        if query.vector is not None and is_ad:
            fused = whole.rescored(fused, lists.wholes(), query.vector)
        return fused, lists, cut

    def frequencies(self, words: Collection[str]) -> dict[str, int]:
        """How many passages hold each of these folded words."""
        found = self._ask(queries.counts(list(words), []))["aggregations"]["passages"]
        return counted(found["terms"])

    def _weighed(self) -> tuple[list[list[tuple[str, float]]], fusion.Full]:
        """The concepts by weight, and what a passage with everything asked for would score."""
        query, words = self._query, self._words
        short = words if len(words) <= analysis.SHORT_QUERY else ()
        terms = [term for word in short for term, _ in word.variants]
        body = queries.counts(terms, [term.term for term in query.expanded])
        found = self._ask(body)["aggregations"]["passages"]
        carriers = counted(found["concepts"])
        concepts = fusion.concept_groups(query.expanded, carriers, int(found["doc_count"]))
        full = fusion.full(words, counted(found["terms"]), int(found["doc_count"]), concepts)
        return concepts, full

    def _listed(self) -> SearchAnswer:
        query = self._query
        answer = self._ask(queries.listing(self._criteria, query.offset, query.limit))
        among = {"bool": {"filter": queries.filter_clauses(self._criteria)}}
        total, facets, unstated = self._count(among)
        hits = []
        for hit in answer["hits"]["hits"]:
            entry = fusion.FusedCandidate(hit["_id"], 0.0, {})
            facts = facts_of(hit, frozenset())
            hits.append(fusion.found(entry, [], query=query, words=(), facts=facts))
        return SearchAnswer(total, tuple(hits), facets, unstated)

    def _count(
        self, among: dict[str, Any]
    ) -> tuple[int, dict[str, tuple[FacetValue, ...]], dict[str, int]]:
        answer = self._ask(queries.counting(among, self._criteria))
        found = answer["aggregations"]
        counts = {bucket["key"]: bucket["doc_count"] for bucket in found["marks"]["buckets"]
                  if not bucket["key"].startswith("v:")}  # fmt: skip
        work = {b["key"]: b["doc_count"] for b in found["work"]["fields"]["buckets"]}
        kinds = found.get("unstated", {}).get("kinds", {}).get("buckets", {})
        unstated = {kind: bucket["doc_count"] for kind, bucket in kinds.items()}
        return int(answer["hits"]["total"]["value"]), facets_of(counts, work), unstated


def _is_cut(answer: Any) -> bool:
    """Whether more candidates are found than the list brings."""
    return bool(answer["hits"]["total"]["value"] > len(answer["hits"]["hits"]))

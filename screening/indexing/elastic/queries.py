"""A search in Elasticsearch's words."""

from collections.abc import Mapping, Sequence
from typing import Any

from screening.indexing.analysis import QueryWord
from screening.indexing.fusion import (
    MOST_BY_MEANING,
    MOST_BY_MEANING_FOR_ADS,
    MOST_BY_WORDS,
    PASSAGES_SHOWN,
)
from screening.indexing.interface import SearchQuery, unstated_marks

TIE = 0.1  # how much the weaker ways of meeting a word add to the best one
MARKS_COUNTED = 5_000
SHOWN = ("section", "text", "start", "end", "language", "terms", "concepts")
NEIGHBOURS = 2  # passages looked at per shard, for each candidate by meaning
FACTS = ("version", "level")  # of a candidate
FACTS_FOR_ADS = (*FACTS, "whole")

Filters = Mapping[str, Sequence[str]]


def filter_clauses(filters: Filters) -> list[dict[str, Any]]:
    """Any mark of each group."""
    return [{"terms": {"marks": list(marks)}} for marks in filters.values()]


def by_words(words: Sequence[QueryWord], filters: Filters, is_ad: bool = False) -> dict[str, Any]:
    """Candidates by their best passage in words."""
    any_word = {"bool": {"should": [_word(word) for word in words]}}
    return _nested(any_word, filters, is_ad)


def by_concepts(
    concepts: Sequence[Sequence[tuple[str, float]]], filters: Filters, is_ad: bool = False
) -> dict[str, Any]:
    """Candidates by the passage that is about most of the concepts: of each group the best."""
    wanted = [{"dis_max": {"queries": [_concept(*way) for way in group]}} for group in concepts]
    return _nested({"bool": {"should": wanted}}, filters, is_ad)


def counts(terms: Sequence[str], concepts: Sequence[str]) -> dict[str, Any]:
    """How many passages there are, and how many hold each term and each concept."""
    asked = {
        "terms": {term: {"term": {"passages.terms": term}} for term in terms},
        "concepts": {term: {"term": {"passages.concepts": term}} for term in concepts},
    }
    inside = {
        name: {"filters": {"filters": filters or {"": {"match_none": {}}}}}
        for name, filters in asked.items()
    }
    return {"size": 0, "aggs": {"passages": {"nested": {"path": "passages"}, "aggs": inside}}}


def _concept(term: str, weight: float) -> dict[str, Any]:
    return {"constant_score": {"filter": {"term": {"passages.concepts": term}}, "boost": weight}}


def by_meaning(query: SearchQuery, filters: Filters, is_ad: bool = False) -> dict[str, Any]:
    """Candidates by their nearest passage."""
    most = MOST_BY_MEANING_FOR_ADS if is_ad else MOST_BY_MEANING
    return {
        "knn": {
            "field": "passages.vector",
            "query_vector": [] if query.vector is None else query.vector.tolist(),
            "k": most,
            "num_candidates": NEIGHBOURS * most,
            "filter": filter_clauses(filters),
            "inner_hits": _inner(),
        },
        "size": most,
        **_only(*(FACTS_FOR_ADS if is_ad else FACTS)),
    }


def listing(filters: Filters, offset: int, limit: int) -> dict[str, Any]:
    """Everybody whom the filters keep, in the order of ids."""
    return {
        "query": {"bool": {"filter": filter_clauses(filters)}},
        "sort": [{"candidate": "asc"}],
        "from": offset,
        "size": limit,
        "track_total_hits": True,
        **_only(*FACTS),
    }


def counting(among: dict[str, Any], filters: Filters) -> dict[str, Any]:
    """Marks among the candidates found, and per filter those of whom it cannot be known."""
    unknown = {
        kind: {"bool": {"filter": filter_clauses({**filters, kind: unstated_marks(kind)})}}
        for kind in filters
        if unstated_marks(kind)
    }
    everybody = {"global": {}, "aggs": {"kinds": {"filters": {"filters": unknown}}}}
    aggregations: dict[str, Any] = {"marks": {"terms": {"field": "marks", "size": MARKS_COUNTED}}}
    if unknown:
        aggregations["unstated"] = everybody
    return {"query": among, "size": 0, "aggs": aggregations}


def _nested(query: dict[str, Any], filters: Filters, is_ad: bool) -> dict[str, Any]:
    inside = {"nested": {"path": "passages", "score_mode": "max", "query": query,
                         "inner_hits": _inner()}}  # fmt: skip
    return {
        "query": {"bool": {"must": [inside], "filter": filter_clauses(filters)}},
        "sort": ["_score", {"candidate": "asc"}],
        "size": MOST_BY_WORDS,
        **_only(*(FACTS_FOR_ADS if is_ad else FACTS)),
    }


def _word(word: QueryWord) -> dict[str, Any]:
    ways = [{"term": {"passages.terms": {"value": term, "boost": weight}}}
            for term, weight in word.variants]  # fmt: skip
    return {"dis_max": {"queries": ways, "tie_breaker": TIE}}


def _inner() -> dict[str, Any]:
    return {"size": PASSAGES_SHOWN, "_source": [f"passages.{name}" for name in SHOWN]}


def _only(*names: str) -> dict[str, Any]:
    return {"_source": list(names)}

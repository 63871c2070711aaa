"""A search in Elasticsearch's words."""

from collections.abc import Mapping, Sequence
from typing import Any

from screening.indexing.analysis import QueryWord
from screening.indexing.filters import (
    HARD,
    Criteria,
    Criterion,
    Span,
    Work,
    unstated_marks,
    without,
)
from screening.indexing.fusion import (
    MOST_BY_MEANING,
    MOST_BY_MEANING_FOR_ADS,
    MOST_BY_WORDS,
    PASSAGES_SHOWN,
)
from screening.indexing.interface import ONGOING, SearchQuery

TIE = 0.1  # how much the weaker ways of meeting a word add to the best one
MARKS_COUNTED = 5_000
WORKERS_COUNTED = 1_000
SHOWN = (  # of a passage
    "section", "text", "start", "end", "language", "terms", "concepts", "spans",
)  # fmt: skip
FACTS = ("version", "level")  # of a candidate
NEIGHBOURS = 2  # passages looked at per shard, for each candidate by meaning
# Of the nearest by eight-bit vectors so many times those wanted are compared by the exact ones.
EXACT_AMONG = 2.0
# Reading a document costs more than finding it: a ranked list is a row of ids and scores, which
# come with the order, and what is shown is fetched for the page alone.
BARE: Mapping[str, Any] = {"stored_fields": "_none_"}
_ORDER: Sequence[Any] = ("_score", {"candidate": "asc"})


def filter_clauses(filters: Criteria) -> list[dict[str, Any]]:
    """One clause for each criterion: any of its ways."""
    return [clause(criterion) for criterion in filters.values()]


def clause(criterion: Criterion) -> dict[str, Any]:
    """Any of the ways to meet a criterion; those who do not meet it, where it is denied."""
    ways: list[dict[str, Any]] = []
    if criterion.marks:
        ways.append({"terms": {"marks": list(criterion.marks)}})
    ways += [_span(span) for span in criterion.spans]
    ways += [_worked(wish) for wish in criterion.work]
    if criterion.candidates is not None:
        ways.append({"ids": {"values": sorted(criterion.candidates)}})
    if criterion.phrase:
        row = {"match_phrase": {"passages.sequence": " ".join(criterion.phrase)}}
        ways.append({"nested": {"path": "passages", "query": row}})
    if criterion.denied:
        return {"bool": {"must_not": ways}}
    return ways[0] if len(ways) == 1 else {"bool": {"should": ways, "minimum_should_match": 1}}


def _span(span: Span) -> dict[str, Any]:
    return {"range": {span.name: _bounds(span.least, span.most)}}


def _worked(wish: Work) -> dict[str, Any]:
    """Work that has ended by its months, work that goes on by the month it began in."""
    most = None if wish.below is None else wish.below - 1
    begun = _bounds(None if most is None else wish.now + 1 - most, wish.now + 1 - wish.least)
    lasted = {"bool": {"filter": [
        {"range": {"experience.months": _bounds(wish.least, most)}},
        {"range": {"experience.last": _bounds(wish.since, ONGOING - 1)}},
    ]}}  # fmt: skip
    lasting = {"bool": {"filter": [
        {"range": {"experience.months": begun}}, {"term": {"experience.last": ONGOING}}
    ]}}  # fmt: skip
    inside = {"bool": {"filter": [{"term": {"experience.field": wish.field}}],
                       "should": [lasted, lasting], "minimum_should_match": 1}}  # fmt: skip
    return {"nested": {"path": "experience", "query": inside}}


def _bounds(least: int | None, most: int | None) -> dict[str, int]:
    bounds = {"gte": least, "lte": most}
    return {name: value for name, value in bounds.items() if value is not None}


def by_words(words: Sequence[QueryWord], filters: Criteria) -> dict[str, Any]:
    """Candidates by their best passage in words."""
    return _best_first(_in_words(words), filters)


def by_concepts(
    concepts: Sequence[Sequence[tuple[str, float]]], filters: Criteria
) -> dict[str, Any]:
    """Candidates by the passage that is about most of the concepts: of each group the best."""
    return _best_first(_about(concepts), filters)


def passages_in_words(words: Sequence[QueryWord], candidates: Sequence[str]) -> dict[str, Any]:
    """The best passages in words of some candidates: their places in the CV."""
    return _passages(_in_words(words), candidates)


def passages_about(
    concepts: Sequence[Sequence[tuple[str, float]]], candidates: Sequence[str]
) -> dict[str, Any]:
    """The passages of some candidates that are about most of the concepts."""
    return _passages(_about(concepts), candidates)


def passages_near(query: SearchQuery, candidates: Sequence[str]) -> dict[str, Any]:
    """The nearest passages of some candidates.

    The filter is their ids alone: below one of another nested field the cluster gives no passages.
    """
    count = len(candidates)
    nearest = _nearest(query, count, [{"ids": {"values": list(candidates)}}])
    return {
        "knn": {**nearest, "inner_hits": _inner()},
        "size": count,
        "sort": [{"candidate": "asc"}],
        **BARE,
    }


def documents(candidates: Sequence[str]) -> dict[str, Any]:
    """What is shown of some candidates."""
    return {
        "query": {"ids": {"values": list(candidates)}},
        "size": len(candidates),
        **_only(*FACTS, *(f"passages.{name}" for name in SHOWN)),
    }


def wholes(candidates: Sequence[str]) -> dict[str, Any]:
    """The vectors of some whole CVs."""
    return {
        "query": {"bool": {"filter": {"ids": {"values": list(candidates)}}}},
        "size": len(candidates),
        "docvalue_fields": ["candidate", "whole"],
        **BARE,
    }


def _in_words(words: Sequence[QueryWord]) -> dict[str, Any]:
    return {"bool": {"should": [_word(word) for word in words]}}


def _about(concepts: Sequence[Sequence[tuple[str, float]]]) -> dict[str, Any]:
    wanted = [{"dis_max": {"queries": [_concept(*way) for way in group]}} for group in concepts]
    return {"bool": {"should": wanted}}


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
    passages = {"nested": {"path": "passages"}, "aggs": inside}
    return {"size": 0, "aggs": {"passages": passages}, "track_total_hits": False}


def _concept(term: str, weight: float) -> dict[str, Any]:
    return {"constant_score": {"filter": {"term": {"passages.concepts": term}}, "boost": weight}}


def by_meaning(query: SearchQuery, filters: Criteria, is_ad: bool = False) -> dict[str, Any]:
    """Candidates by their nearest passage."""
    most = MOST_BY_MEANING_FOR_ADS if is_ad else MOST_BY_MEANING
    nearest = _nearest(query, most, filter_clauses(filters))
    return {"knn": nearest, "size": most, "sort": _ORDER, **BARE}


def _nearest(query: SearchQuery, most: int, filters: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    return {
        "field": "passages.vector",
        "query_vector": [] if query.vector is None else query.vector.tolist(),
        "k": most,
        "num_candidates": NEIGHBOURS * most,
        "rescore_vector": {"oversample": EXACT_AMONG},
        "filter": list(filters),
    }


def listing(filters: Criteria, offset: int, limit: int) -> dict[str, Any]:
    """Everybody whom the filters keep, in the order of ids."""
    return {
        "query": {"bool": {"filter": filter_clauses(filters)}},
        "sort": [{"candidate": "asc"}],
        "from": offset,
        "size": limit,
        "track_total_hits": False,
        **_only(*FACTS),
    }


def found_by(
    words: Sequence[QueryWord], concepts: Sequence[Sequence[tuple[str, float]]]
) -> dict[str, Any]:
    """Candidates with any of the words or concepts in some passage."""
    terms = [term for word in words for term, _ in word.variants]
    named = [term for group in concepts for term, _ in group]
    inside = [
        {"terms": {field: values}}
        for field, values in (("passages.terms", terms), ("passages.concepts", named))
        if values
    ]
    return {"nested": {"path": "passages", "query": {"bool": {"should": inside}}}}


def ids(
    filters: Criteria, found: Mapping[str, Any] | None, limit: int, denied: Any = ()
) -> dict[str, Any]:
    """Ids of those who meet the filters and are found, in order."""
    wanted = filter_clauses(filters) + ([dict(found)] if found else [])
    return {
        "query": {"bool": {"filter": wanted, "must_not": list(denied)}},
        "sort": [{"candidate": "asc"}],
        "size": limit,
        "track_total_hits": False,
        **BARE,
    }


def loosened(filters: Criteria, found: Mapping[str, Any] | None) -> dict[str, Any]:
    """How many are found with all criteria (`all`), but one (by its kind), and without words."""
    extra = [dict(found)] if found else []
    wanted = {f"but {kind}": filter_clauses(without(filters, kind)) + extra
              for kind in filters if kind not in HARD}  # fmt: skip
    wanted["all"] = filter_clauses(filters) + extra
    if found:
        wanted["but text"] = filter_clauses(filters)
    kinds = {name: {"bool": {"filter": clauses}} for name, clauses in wanted.items()}
    kept = {"kinds": {"filters": {"filters": kinds}}}
    return {"size": 0, "aggs": kept, "track_total_hits": False}


def counting(among: dict[str, Any], filters: Criteria) -> dict[str, Any]:
    """Marks among the candidates found, and per filter those of whom it cannot be known."""
    unknown = {
        kind: {"bool": {
            "filter": [*filter_clauses(without(filters, kind)), clause(Criterion(marks))],
            "must_not": [clause(stated)] if (stated := criterion.stated(marks)).ways else [],
        }}
        for kind, criterion in filters.items()
        if (marks := unstated_marks(kind))
    }  # fmt: skip
    everybody = {"global": {}, "aggs": {"kinds": {"filters": {"filters": unknown}}}}
    workers = {"terms": {"field": "experience.field", "include": "[0-9]{2}|[^0-9].*",
                         "size": WORKERS_COUNTED}}  # fmt: skip
    aggregations: dict[str, Any] = {
        "marks": {"terms": {"field": "marks", "size": MARKS_COUNTED}},
        "work": {"nested": {"path": "experience"}, "aggs": {"fields": workers}},
    }
    if unknown:
        aggregations["unstated"] = everybody
    return {"query": among, "size": 0, "aggs": aggregations, "track_total_hits": True}


def _best_first(inside: dict[str, Any], filters: Criteria) -> dict[str, Any]:
    """Candidates by their best passage, and whether there are more than the list brings."""
    nested = {"nested": {"path": "passages", "score_mode": "max", "query": inside}}
    return {
        "query": {"bool": {"must": [nested], "filter": filter_clauses(filters)}},
        "sort": _ORDER,
        "size": MOST_BY_WORDS,
        "track_total_hits": MOST_BY_WORDS + 1,
        **BARE,
    }


def _passages(inside: dict[str, Any], candidates: Sequence[str]) -> dict[str, Any]:
    nested = {"nested": {"path": "passages", "query": inside, "inner_hits": _inner()}}
    among = [{"ids": {"values": list(candidates)}}]
    return {
        "query": {"bool": {"must": [nested], "filter": among}},
        "sort": [{"candidate": "asc"}],
        "size": len(candidates),
        **BARE,
    }


def _word(word: QueryWord) -> dict[str, Any]:
    ways = [{"term": {"passages.terms": {"value": term, "boost": weight}}}
            for term, weight in word.variants]  # fmt: skip
    return {"dis_max": {"queries": ways, "tie_breaker": TIE}}


def _inner() -> dict[str, Any]:
    return {"size": PASSAGES_SHOWN, "_source": False}


def _only(*names: str) -> dict[str, Any]:
    return {"_source": list(names)}

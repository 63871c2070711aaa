"""Documents as Elasticsearch keeps them, and hits as it gives them back."""

import base64
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from screening.indexing import analysis, fusion, whole
from screening.indexing.interface import (
    Found,
    IndexDocument,
    IndexPassage,
    SearchQuery,
)
from screening.indexing.marks import marks_of

if TYPE_CHECKING:
    from numpy.typing import NDArray


def index_action(document: IndexDocument) -> tuple[dict[str, Any], dict[str, Any]]:
    """One document of a bulk request: what to do, and the source."""
    action = {"index": {"_id": document.candidate, "version": document.version,
                        "version_type": "external_gte"}}  # fmt: skip
    source: dict[str, Any] = {
        "candidate": document.candidate,
        "version": document.version,
        "marks": list(marks_of(document)),
        "passages": [_passage(passage) for passage in document.passages],
        "experience": [
            {"field": one.field, "months": one.months, "last": one.last}
            for one in document.experience
        ],
        **document.numbers,
    }
    if document.level is not None:
        source["level"] = document.level
    if document.passages:
        vector = whole.vector_of(document.passages, len(document.passages[0].vector))
        source["whole"] = base64.b64encode(vector.astype("<f2").tobytes()).decode()
    return action, source


def _passage(passage: IndexPassage) -> dict[str, Any]:
    source: dict[str, Any] = {
        "section": passage.section,
        "text": passage.text,
        "start": passage.start,
        "end": passage.end,
        "terms": passage.terms,
        "concepts": list(passage.concepts),
        "sequence": passage.sequence,
        # Big-endian float32 in base64: a third of the time that lists of numbers take.
        "vector": base64.b64encode(passage.vector.astype(">f4").tobytes()).decode(),
    }
    if passage.language:
        source["language"] = passage.language
    return source


class Lists:
    """The ranked lists of one search, and the passages that came with them."""

    def __init__(self) -> None:
        self.ranked: dict[str, list[fusion.RankedPassage]] = {
            "word": [],
            "meaning": [],
            "concept": [],
        }
        self._hits: dict[str, Any] = {}
        self._passages: dict[tuple[str, int], dict[str, Any]] = {}

    def take(self, how: str, answer: Any) -> None:
        """Takes an answer's candidates in order, each with the passages it was found by."""
        for hit in answer["hits"]["hits"]:
            candidate = hit["_id"]
            self._hits[candidate] = hit
            for inner in hit["inner_hits"]["passages"]["hits"]["hits"]:
                number = inner["_nested"]["offset"]
                self._passages[candidate, number] = inner["_source"]
                self.ranked[how].append(
                    fusion.RankedPassage(candidate, number, float(inner["_score"]))
                )

    def wholes(self) -> "dict[str, NDArray[np.float16]]":
        """The vectors of whole CVs, by candidate; only of lists that were asked for an ad."""
        return {
            candidate: whole_of(hit["_source"]["whole"]) for candidate, hit in self._hits.items()
        }

    def hit(
        self,
        entry: fusion.FusedCandidate,
        query: SearchQuery,
        words: Sequence[analysis.QueryWord],
    ) -> Found:
        """The hit of a candidate."""
        stored = [(self._passages[entry.candidate, n], how) for n, how in entry.passages.items()]
        shown = [
            (fusion.ShownText(p["section"], p["text"], p["start"], p["end"], p.get("language"),
                              p["terms"]), how)
            for p, how in stored
        ]  # fmt: skip
        carried = frozenset(concept for p, _ in stored for concept in p.get("concepts", ()))
        facts = facts_of(self._hits[entry.candidate], carried)
        return fusion.found(entry, shown, query=query, words=words, facts=facts)


def whole_of(stored: str) -> "NDArray[np.float16]":
    """The vector of a whole CV as it is stored."""
    return np.frombuffer(base64.b64decode(stored), "<f2")


def counted(filters: Any) -> dict[str, int]:
    """The counts of a filters aggregation."""
    return {term: int(bucket["doc_count"]) for term, bucket in filters["buckets"].items()}


def facts_of(hit: Any, carried: frozenset[str]) -> fusion.Facts:
    """What a hit says of its candidate."""
    source = hit["_source"]
    return fusion.Facts(int(source["version"]), source.get("level"), carried)

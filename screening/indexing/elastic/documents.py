"""Documents as Elasticsearch keeps them, and hits as it gives them back."""

import base64
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from screening.indexing import fusion, whole
from screening.indexing.interface import (
    Found,
    IndexDocument,
    IndexPassage,
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
        "spans": [{"from": start, "to": end} for start, end in passage.spans],
        "sequence": passage.sequence,
        # Big-endian float32 in base64: a third of the time that lists of numbers take.
        "vector": base64.b64encode(passage.vector.astype(">f4").tobytes()).decode(),
    }
    if passage.language:
        source["language"] = passage.language
    return source


def ranked_of(answer: Any) -> list[fusion.RankedPassage]:
    """The candidates of a ranked list in order, by the score of their best passage.

    Which passage that is does not come with it: see `Shown`.
    """
    rows = (hit["sort"] for hit in answer["hits"]["hits"])
    return [fusion.RankedPassage(candidate, 0, float(score)) for score, candidate in rows]


def wholes_of(answer: Any) -> "dict[str, NDArray[np.float16]]":
    """The vectors of whole CVs, by candidate; a CV without passages has none."""
    rows = (hit["fields"] for hit in answer["hits"]["hits"])
    return {row["candidate"][0]: whole_of(row["whole"][0]) for row in rows if "whole" in row}


class Shown:
    """What is shown of the candidates on a page: their documents and the passages found."""

    def __init__(self, documents: Any) -> None:
        self._sources = {hit["_id"]: hit["_source"] for hit in documents["hits"]["hits"]}
        self._passages: dict[str, dict[int, str]] = {}

    def take(self, how: str, answer: Any) -> None:
        """Takes the best passages of a list; the first list that a passage is in says how."""
        for hit in answer["hits"]["hits"]:
            (candidate,) = hit["sort"]
            found = self._passages.setdefault(candidate, {})
            for inner in hit["inner_hits"]["passages"]["hits"]["hits"]:
                found.setdefault(inner["_nested"]["offset"], how)

    def hit(self, entry: fusion.FusedCandidate, telling: fusion.Telling) -> Found | None:
        """The hit of a candidate; None when the document has gone since it was ranked."""
        source = self._sources.get(entry.candidate)
        if source is None:
            return None
        places = self._passages.get(entry.candidate, {})
        # A CV that has changed since it was ranked may have fewer passages by now.
        stored = dict(enumerate(source.get("passages", ())))
        found = [(stored[n], how) for n, how in places.items() if n in stored]
        shown = [
            (fusion.ShownText(p["section"], p["text"], p["start"], p["end"], p.get("language"),
                              p["terms"], p.get("concepts", ()), spans_of(p)), how)
            for p, how in found
        ]  # fmt: skip
        carried = frozenset(concept for p, _ in found for concept in p.get("concepts", ()))
        return telling.hit(entry, shown, facts_of(source, carried))


def spans_of(source: Mapping[str, Any]) -> list[fusion.Span]:
    """Where the concepts of a passage are told."""
    return [(span["from"], span["to"]) for span in source.get("spans", ())]


def whole_of(stored: str) -> "NDArray[np.float16]":
    """The vector of a whole CV as it is stored."""
    return np.frombuffer(base64.b64decode(stored), "<f2")


def counted(filters: Any) -> dict[str, int]:
    """The counts of a filters aggregation."""
    return {term: int(bucket["doc_count"]) for term, bucket in filters["buckets"].items()}


def facts_of(source: Mapping[str, Any], carried: frozenset[str]) -> fusion.Facts:
    """What a document says of its candidate."""
    return fusion.Facts(int(source["version"]), source.get("level"), carried)

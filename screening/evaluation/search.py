"""Judged searches: by words alone, by meaning alone, and as the product searches.

The folder holds `corpus.jsonl` ({"id", "text"}: a CV as a text file), `queries.jsonl` ({"id",
"part", "language", "kind", "text", "filters"}), `qrels.tsv` (query, 0, CV, grade) and `names.jsonl`
({"asked", "found"}). Recall@50 divides by min(R, 50), R being the CVs with any grade.
"""

import json
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from screening.concepts import base as concepts
from screening.concepts.meaning import MeaningLinker
from screening.credentials import knowledge
from screening.domain import name_forms
from screening.domain.cv import Cv
from screening.errors import InvalidInputError
from screening.evaluation.ranking import ndcg, own_encoder, relevance
from screening.indexing.concept_vectors import shipped_for
from screening.indexing.documents import document_of
from screening.indexing.embedded.engine import EmbeddedIndex
from screening.indexing.encoder import Encoder
from screening.indexing.interface import DATABASE, CandidateIndex, IndexDocument, SearchQuery
from screening.parsing.parse import parse_bytes
from screening.services.expansion import Expansion
from screening.services.reading import CvReader
from screening.services.search_facts import SearchFacts, completed
from screening.services.search_queries import QueryMaker
from screening.services.search_request import SearchRequest, request_of

TARGET = "DIR"
GAIN_DEPTH, RECALL_DEPTH = 10, 50
WAYS = ("lexical", "vector", "hybrid")
GROUPS = ("part", "kind", "language")

OpenIndex = Callable[[Path, str, int], CandidateIndex]
"""(folder, fingerprint, dimensions) -> an empty index."""


def evaluate(
    path: Path, encoder: Encoder | None = None, open_index: OpenIndex = EmbeddedIndex
) -> dict[str, Any]:
    """Indexes the corpus in a temporary index and searches it in three ways.

    Args:
        path: the folder.
        encoder: the model; that of this installation when None.
        open_index: the engine; the embedded one unless said otherwise.

    Returns:
        `n`; per way the means `ndcg@10` and `recall@50`, in all and by part, kind and language;
        `names`: the share of look-ups that gave exactly the right people; `queries`: each one's
        figures.

    Raises:
        InvalidInputError: when the folder is not of the format.
    """
    queries, corpus = objects(path / "queries.jsonl"), objects(path / "corpus.jsonl")
    judged = relevance(path / "qrels.tsv")
    encoder = encoder or own_encoder()
    cvs = {one["id"]: read_cv(one) for one in corpus}
    with tempfile.TemporaryDirectory() as folder:
        index = open_index(Path(folder), encoder.fingerprint, encoder.dimensions)
        index.put([index_document(ident, cv, encoder) for ident, cv in cvs.items()])
        maker = query_maker(index, encoder)
        each = {
            one["id"]: {
                way: figures_of(index, query, judged.get(one["id"], {}))
                for way, query in _ways(maker.query(request_for(one))).items()
            }
            for one in queries
        }
    return {
        "n": len(queries),
        **_means(queries, each),
        **{f"by {group}": _grouped(queries, each, group) for group in GROUPS},
        "names": _names_found(objects(path / "names.jsonl"), cvs),
        "queries": each,
    }


def query_maker(index: CandidateIndex, encoder: Encoder) -> QueryMaker:
    """What makes the index's query of a request, as the product does."""
    vectors = shipped_for(encoder)
    expand = Expansion(MeaningLinker(vectors).link if vectors else None)
    return QueryMaker(
        lambda: index, lambda: encoder, expand, concepts.load, knowledge.load,
        lambda name: frozenset(), _now,
    )  # fmt: skip


def _ways(query: SearchQuery) -> dict[str, SearchQuery]:
    """A search by its words, by its vector, and as the product asks."""
    return {
        "lexical": replace(query, vector=None, expanded=()),
        "vector": replace(query, text="", expanded=()),
        "hybrid": query,
    }


def request_for(asked: Mapping[str, Any]) -> SearchRequest:
    """A search of the set; its filters are written "min_nkr=7", "field=0312", "language=nb:B2"."""
    pairs = [one.partition("=")[::2] for one in asked["filters"]]
    return request_of({
        "text": asked["text"],
        "min_nkr": next((value for name, value in pairs if name == "min_nkr"), None),
        "fields": [value for name, value in pairs if name == "field"],
        "languages": [value for name, value in pairs if name == "language"],
    })  # fmt: skip


def figures_of(
    index: CandidateIndex, query: SearchQuery, grades: Mapping[str, int]
) -> dict[str, float]:
    """The figures of one search."""
    answer = index.search(replace(query, limit=RECALL_DEPTH, exact=False))
    ranked = [hit.candidate for hit in answer.hits]
    good = sum(ident in grades for ident in ranked[:RECALL_DEPTH])
    return {
        "ndcg@10": round(ndcg(ranked, grades, GAIN_DEPTH), 4),
        "recall@50": round(good / (min(len(grades), RECALL_DEPTH) or 1), 4),
    }


def _means(
    queries: Sequence[Mapping[str, Any]], each: Mapping[str, Mapping[str, Mapping[str, float]]]
) -> dict[str, dict[str, float]]:
    return {
        way: {
            figure: round(sum(each[one["id"]][way][figure] for one in queries) / len(queries), 4)
            for figure in ("ndcg@10", "recall@50")
        }
        for way in WAYS
    }


def _grouped(
    queries: Sequence[Mapping[str, Any]],
    each: Mapping[str, Mapping[str, Mapping[str, float]]],
    group: str,
) -> dict[str, Any]:
    names = sorted({one[group] for one in queries})
    chosen = {name: [one for one in queries if one[group] == name] for name in names}
    return {name: {"n": len(found), **_means(found, each)} for name, found in chosen.items()}


def _names_found(names: Sequence[Mapping[str, Any]], cvs: Mapping[str, Cv]) -> float:
    """The share of names that give the people whose they are and nobody else."""
    right = 0
    for one in names:
        found = [
            ident
            for ident, cv in cvs.items()
            if name_forms.meets(one["asked"], cv.basics.name or "")
        ]
        right += found == one["found"]
    return round(right / len(names), 4) if names else 0.0


def read_cv(one: Mapping[str, Any]) -> Cv:
    """The CV of a row of the corpus."""
    reader = CvReader(parse_bytes, knowledge.load)
    return reader.read(one["text"].encode(), f"{one['id']}.txt")


def index_document(ident: str, cv: Cv, encoder: Encoder) -> IndexDocument:
    """As `services.index_writing` makes it."""
    facts = SearchFacts(concepts.load, knowledge.load, _now).read(cv)
    document = document_of(ident, 1, cv, frozenset({DATABASE}), encoder, concepts.load().told)
    return completed(document, facts, None)


def _now() -> datetime:
    return datetime.now(UTC)


def objects(path: Path) -> list[dict[str, Any]]:
    """The JSON objects of a file, one a line."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
        return [dict(json.loads(line)) for line in lines if line]
    except (OSError, ValueError) as error:
        raise InvalidInputError(f"it cannot be read ({error})", str(path)) from None

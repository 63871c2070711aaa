"""Whole CVs ranked for whole ads, as a search with the ad as its query does.

The folder holds `queries/` and `corpus/` (one text file per id) and `qrels.tsv` (query, 0,
document, relevance). AP@50 and recall@50 divide by min(R, 50), R being the relevant documents of a
query.
"""

import math
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from screening.bootstrap import load_settings
from screening.errors import InvalidInputError
from screening.indexing.documents import document_of
from screening.indexing.embedded.engine import EmbeddedIndex
from screening.indexing.encoder import Encoder, MemoryVectors, open_encoder
from screening.indexing.interface import DATABASE, CandidateIndex, IndexDocument, SearchQuery
from screening.parsing.parse import parse_bytes

TARGET = "DIR"
DEPTH = 50
TOP = 10
GAIN_DEPTH = 20

Relevant = Mapping[str, Mapping[str, int]]


def evaluate(path: Path, encoder: Encoder | None = None) -> dict[str, Any]:
    """Indexes the corpus in a temporary index and searches it with each ad.

    Args:
        path: the folder.
        encoder: the model; that of this installation when None.

    Raises:
        InvalidInputError: when the folder is not of the format.
    """
    queries, corpus = _texts(path / "queries"), _texts(path / "corpus")
    relevant = relevance(path / "qrels.tsv")
    encoder = encoder or own_encoder()
    with tempfile.TemporaryDirectory() as folder:
        index = EmbeddedIndex(Path(folder), encoder.fingerprint, encoder.dimensions)
        index.put(list(_documents(corpus, encoder)))
        found = {ident: _ranked(index, encoder, queries[ident]) for ident in relevant}
    return figures(found, relevant)


def figures(found: Mapping[str, Sequence[str]], relevant: Relevant) -> dict[str, Any]:
    """Means over queries, and each query's own figures."""
    each = {ident: _one(found[ident], relevant[ident]) for ident in sorted(relevant)}
    names = ("map@50", "p@10", "recall@50", "ndcg@20")
    means = {name: round(sum(one[name] for one in each.values()) / len(each), 4) for name in names}
    return {"n": len(each), **means, "queries": each}


def _one(ranked: Sequence[str], grades: Mapping[str, int]) -> dict[str, Any]:
    good = {ident for ident, grade in grades.items() if grade > 0}
    most = min(len(good), DEPTH) or 1
    hits, precision = 0, 0.0
    for place, ident in enumerate(ranked[:DEPTH], 1):
        if ident in good:
            hits += 1
            precision += hits / place
    return {
        "relevant": len(good),
        "map@50": round(precision / most, 4),
        "p@10": sum(ident in good for ident in ranked[:TOP]) / TOP,
        "recall@50": round(hits / most, 4),
        "ndcg@20": round(ndcg(ranked, grades, GAIN_DEPTH), 4),
    }


def ndcg(ranked: Sequence[str], grades: Mapping[str, int], depth: int) -> float:
    """Of the first `depth`: gain 2^grade - 1, discounted by log2 of the place plus one; 0 to 1."""

    def gain(values: Sequence[int]) -> float:
        return sum((2.0**value - 1) / math.log2(n + 1) for n, value in enumerate(values, 1))

    best = gain(sorted(grades.values(), reverse=True)[:depth])
    return gain([grades.get(ident, 0) for ident in ranked[:depth]]) / best if best else 0.0


def _ranked(index: CandidateIndex, encoder: Encoder, ad: str) -> list[str]:
    query = SearchQuery(text=ad, vector=encoder.queries([ad])[0], limit=DEPTH)
    return [hit.candidate for hit in index.search(query).hits]


def _documents(corpus: Mapping[str, str], encoder: Encoder) -> Iterator[IndexDocument]:
    for ident, text in corpus.items():
        cv = parse_bytes(text.encode(), f"{ident}.txt")
        yield document_of(ident, 1, cv, frozenset({DATABASE}), encoder)


def _texts(folder: Path) -> dict[str, str]:
    if not folder.is_dir():
        raise InvalidInputError("there is no such folder", str(folder))
    files = sorted(file for file in folder.iterdir() if file.is_file())
    return {file.name.partition(".")[0]: file.read_text(encoding="utf-8") for file in files}


def relevance(path: Path) -> dict[str, dict[str, int]]:
    """Grades by query and document."""
    grades: dict[str, dict[str, int]] = {}
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise InvalidInputError(f"it cannot be read ({error})", str(path)) from None
    for number, line in enumerate(lines, 1):
        parts = line.split("\t")
        if len(parts) != 4 or not parts[3].strip().isdigit():  # noqa: PLR2004
            place = f"{path}:{number}"
            raise InvalidInputError("query, 0, document, relevance are expected", place)
        grades.setdefault(parts[0], {})[parts[2]] = int(parts[3])
    return grades


def own_encoder() -> Encoder:
    """The model of this installation, its vectors kept in memory only."""
    settings = load_settings()
    return open_encoder(settings.model, settings.home, MemoryVectors())

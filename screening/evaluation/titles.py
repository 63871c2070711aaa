"""The scoreboard `eval titles`: ranks corpus elements the way the product matches a title."""

import csv
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from statistics import fmean
from typing import Any

from screening.bootstrap import load_settings
from screening.concepts import occupations
from screening.concepts.title_reading import TitleVectors
from screening.concepts.title_space import concepts_of_titles
from screening.concepts.titles import TitleRanker
from screening.errors import InvalidInputError
from screening.indexing.concept_vectors import made_for, shipped_for
from screening.indexing.encoder import MemoryVectors, open_encoder

DEPTHS = (1, 5, 10)
BATCH = 512  # queries whose scores are held at a time

Found = tuple[Sequence[int], int]  # the places of what is relevant, and how much there is


def evaluate(path: Path, vectors: TitleVectors | None = None) -> dict[str, Any]:
    """Mean average precision, mean reciprocal rank and accuracy at 1, 5 and 10.

    Queries that are an ESCO label letter for letter are told apart from the others under
    `verbatim` and `others`: in real life most titles are not.

    `path` holds `queries.tsv` and `corpus_elements.tsv` (id, text) and `annotations.tsv` (query, 0,
    element, 1), without header. Queries without an annotation are left out of the means; `n` counts
    the others. A query's own text in the corpus is ranked like any other element; `apart` are the
    figures without it, for sets whose queries are taken from their corpus and count as wrong there.

    Raises:
        InvalidInputError: naming the file that is missing or the line that does not fit.
    """
    queries = _pairs(path / "queries.tsv")
    corpus = _pairs(path / "corpus_elements.tsv")
    relevant = _annotations(path / "annotations.tsv")
    asked = [(ident, text) for ident, text in queries if relevant.get(ident)]
    if not asked or not corpus:
        raise InvalidInputError("no annotated query or no corpus element", str(path))
    ranker = TitleRanker([text for _, text in corpus], vectors or _own_vectors())
    found: list[Found] = []
    apart: list[Found] = []
    for start in range(0, len(asked), BATCH):
        batch = asked[start : start + BATCH]
        for (ident, text), row in zip(batch, ranker.scores([t for _, t in batch]), strict=True):
            right = relevant[ident]
            order = [corpus[place] for place in (-row).argsort(kind="stable")]
            others = [one for one in order if one[0] in right or one[1] != text]
            found.append((_places(order, right), len(right)))
            apart.append((_places(others, right), len(right)))
    is_label = [bool(occupations.load().bearers(text)) for _, text in asked]
    return {
        **_figures(found),
        "apart": _figures(apart),
        "verbatim": _figures([one for one, known in zip(found, is_label, strict=True) if known]),
        "others": _figures([one for one, known in zip(found, is_label, strict=True) if not known]),
    }


def _places(order: Sequence[tuple[str, str]], relevant: set[str]) -> list[int]:
    return [place for place, (ident, _) in enumerate(order, 1) if ident in relevant]


def _figures(found: Sequence[Found]) -> dict[str, float]:
    """Means over queries."""
    if not found:
        return {"n": 0}
    firsts = [places[0] if places else 0 for places, _ in found]
    return {
        "n": len(found),
        "map": fmean(average_precision(places, total) for places, total in found),
        "mrr": fmean(1 / first if first else 0.0 for first in firsts),
        **{
            f"acc@{depth}": fmean(float(0 < first <= depth) for first in firsts) for depth in DEPTHS
        },
    }


def _own_vectors() -> TitleVectors:
    """Those of this installation's model."""
    settings = load_settings()
    encoder = open_encoder(settings.model, settings.home, MemoryVectors())
    shipped = shipped_for(encoder)
    if shipped is not None:
        return shipped
    names = [
        (one.norwegian or one.english, one.english or one.norwegian) for one in concepts_of_titles()
    ]
    return made_for(encoder, names)


def average_precision(places: Sequence[int], total: int) -> float:
    """Mean over the relevant ones of the precision at each one's place; absent ones count zero."""
    return sum(n / place for n, place in enumerate(sorted(places), start=1)) / total


def _rows(path: Path, width: int) -> list[list[str]]:
    if not path.is_file():
        raise InvalidInputError("the file is missing", str(path))
    rows = []
    with path.open(encoding="utf-8", newline="") as lines:
        reader = csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        for number, row in enumerate(reader, start=1):
            if len(row) < width:
                raise InvalidInputError(f"{width} columns are expected", f"{path}:{number}")
            rows.append(row)
    return rows


def _pairs(path: Path) -> list[tuple[str, str]]:
    return [(row[0], row[1]) for row in _rows(path, 2)]


def _annotations(path: Path) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for query, _, element, relevance in (row[:4] for row in _rows(path, 4)):
        if relevance.strip() not in {"0", ""}:
            found[query].add(element)
    return found

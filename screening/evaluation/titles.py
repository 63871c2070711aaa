"""The scoreboard `eval titles`: ranks corpus elements the way the product matches a title."""

import csv
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from statistics import fmean

from screening.concepts.titles import TitleRanker
from screening.errors import InvalidInputError

DEPTHS = (1, 5, 10)


def evaluate(path: Path) -> dict[str, float]:
    """Mean average precision, mean reciprocal rank and accuracy at 1, 5 and 10.

    `path` holds `queries.tsv` and `corpus_elements.tsv` (id, text) and `annotations.tsv` (query, 0,
    element, 1), without header. Queries without an annotation are left out of the means; `n` counts
    the others. A query's own text in the corpus is ranked like any other element.

    Raises:
        InvalidInputError: naming the file that is missing or the line that does not fit.
    """
    queries = _pairs(path / "queries.tsv")
    corpus = _pairs(path / "corpus_elements.tsv")
    relevant = _annotations(path / "annotations.tsv")
    asked = [(ident, text) for ident, text in queries if relevant.get(ident)]
    if not asked or not corpus:
        raise InvalidInputError("no annotated query or no corpus element", str(path))
    idents = [ident for ident, _ in corpus]
    scores = TitleRanker([text for _, text in corpus]).scores([text for _, text in asked])
    ranks = []
    for (ident, _), row in zip(asked, scores, strict=True):
        order = (-row).argsort(kind="stable")
        ranks.append([n for n, e in enumerate(order, 1) if idents[e] in relevant[ident]])
    found = [
        (places, len(relevant[ident])) for (ident, _), places in zip(asked, ranks, strict=True)
    ]
    return {
        "n": len(asked),
        "map": fmean(average_precision(places, total) for places, total in found),
        "mrr": fmean(1 / places[0] if places else 0.0 for places in ranks),
        **{
            f"acc@{depth}": fmean(bool(places) and places[0] <= depth for places in ranks)
            for depth in DEPTHS
        },
    }


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

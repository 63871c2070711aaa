"""How fast the embedded engine builds and searches, on made-up passages of a real shape.

`python -m screening.evaluation.bench_search --candidates 10000`; the model is not part of it.
"""

import argparse
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from screening.indexing.embedded.engine import EmbeddedIndex
from screening.indexing.interface import IndexDocument, IndexPassage, SearchQuery

PASSAGES, WORDS, DIMENSIONS, VOCABULARY = 6, 30, 384, 20_000
BATCH = 1_000
LEVELS = ("4", "6.1", "6.2", "7")
SHORT, AD = 4, 400  # words of a query, some of them the same


def documents(count: int, seed: int) -> Iterator[list[IndexDocument]]:
    """Batches of candidates: words by Zipf's law, vectors at random, levels in turn."""
    random = np.random.default_rng(seed)
    for start in range(0, count, BATCH):
        batch = []
        for number in range(start, min(start + BATCH, count)):
            vectors = random.normal(size=(PASSAGES, DIMENSIONS)).astype(np.float32)
            vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
            passages = tuple(_passage(random, vector) for vector in vectors)
            level = LEVELS[number % len(LEVELS)]
            batch.append(IndexDocument(f"c{number}", 1, passages, level, level))
        yield batch


def _passage(random: np.random.Generator, vector: Any) -> IndexPassage:
    numbers = random.zipf(1.2, WORDS) % VOCABULARY
    text = " ".join(f"ord{number}" for number in numbers)
    return IndexPassage("work", text, 0, len(text), text, vector, "no")


def measure(candidates: int, searches: int, seed: int = 1) -> dict[str, Any]:
    """Seconds to build, milliseconds to search (all, filtered, by an ad) and to change one CV."""
    random = np.random.default_rng(seed + 1)
    with tempfile.TemporaryDirectory() as folder:
        index = EmbeddedIndex(Path(folder), "bench", DIMENSIONS)
        began = time.perf_counter()
        for batch in documents(candidates, seed):
            index.put(batch)
        built = time.perf_counter() - began
        index.search(SearchQuery(limit=1))
        figures = {
            name: _timed(index, random, searches, words, level)
            for name, words, level in (
                ("all", SHORT, None),
                ("a quarter", SHORT, "7"),
                ("an ad", AD, None),
            )
        }
        (changed,) = next(documents(1, seed + 2))
        began = time.perf_counter()
        index.put([changed])
        index.search(SearchQuery(limit=1))
        replaced = time.perf_counter() - began
    return {"candidates": candidates, "passages": candidates * PASSAGES, "build_s": round(built, 1),
            "search_ms": figures, "replace_and_see_ms": round(1000 * replaced, 1)}  # fmt: skip


def _timed(
    index: EmbeddedIndex,
    random: np.random.Generator,
    searches: int,
    words: int,
    level: str | None,
) -> dict[str, float]:
    taken = []
    for _ in range(searches):
        vector = random.normal(size=DIMENSIONS).astype(np.float32)
        vector /= np.linalg.norm(vector)
        text = " ".join(f"ord{number}" for number in random.zipf(1.2, words) % VOCABULARY)
        began = time.perf_counter()
        index.search(SearchQuery(text, vector, min_nkr=level))
        taken.append(1000 * (time.perf_counter() - began))
    return {"p50": round(statistics.median(taken), 1),
            "p95": round(float(np.percentile(taken, 95)), 1)}  # fmt: skip


def main() -> None:
    """Prints the figures as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--candidates", type=int, default=10_000)
    parser.add_argument("--searches", type=int, default=50)
    arguments = parser.parse_args()
    sys.stdout.write(json.dumps(measure(arguments.candidates, arguments.searches), indent=2) + "\n")


if __name__ == "__main__":
    main()

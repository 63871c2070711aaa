"""Three Elasticsearch nodes with a replica, one killed under load: what fails, what is lost.

    python scripts/cluster_trial.py [--candidates 5000] [--seconds 40]

Made-up documents are indexed; then one thread searches, another writes new versions, and after a
third of the time node 2 is killed (SIGKILL). A search or write that fails is asked once more, as a
caller does. In the end the index must hold every version that a write was acknowledged for.
Exit status 1 when a search failed twice, or a write is lost.
"""

import argparse
import json
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from trial_servers import cluster

from screening.errors import UnavailableError
from screening.evaluation.bench_search import DIMENSIONS, documents
from screening.indexing.interface import CandidateIndex, IndexDocument, SearchQuery
from screening.indexing.open import ElasticsearchAccess, open_index

NODES, VICTIM = 3, 2
RETRIES, PAUSE = 1, 0.2


@dataclass(slots=True)
class Seen:
    """What the two threads saw."""

    milliseconds: list[float] = field(default_factory=list)
    retried: int = 0
    failed: list[str] = field(default_factory=list)
    written: dict[str, int] = field(default_factory=dict)


def _insisting(work: Callable[[], Any], seen: Seen) -> Any:
    """What some work gives, tried once more when the cluster refuses; None when it does again."""
    for attempt in range(RETRIES + 1):
        try:
            return work()
        except UnavailableError as error:
            if attempt == RETRIES:
                seen.failed.append(str(error)[:200])
                return None
            seen.retried += 1
            time.sleep(PAUSE)
    return None


def search(index: CandidateIndex, seen: Seen, end: threading.Event) -> None:
    """Searches by words and meaning until the end."""
    random = np.random.default_rng(3)
    while not end.is_set():
        vector = random.normal(size=DIMENSIONS).astype(np.float32)
        words = " ".join(f"ord{number}" for number in random.zipf(1.2, 4) % 20_000)
        query = SearchQuery(words, vector / np.linalg.norm(vector), limit=10)
        began = time.perf_counter()
        _insisting(lambda query=query: index.search(query), seen)  # type: ignore[misc]
        seen.milliseconds.append(1000 * (time.perf_counter() - began))


def write(
    index: CandidateIndex, pool: list[IndexDocument], seen: Seen, end: threading.Event
) -> None:
    """Puts new versions, ten at a time, until the end; what was acknowledged is remembered."""
    number = 0
    while not end.is_set():
        batch = [
            replace(pool[(number + place) % len(pool)], version=2 + (number + place) // len(pool))
            for place in range(10)
        ]
        if _insisting(lambda batch=batch: index.put(batch), seen) is not None:  # type: ignore[misc]
            seen.written |= {document.candidate: document.version for document in batch}
        number += len(batch)


def trial(candidates: int, seconds: float) -> dict[str, Any]:
    """Runs it once; the figures."""
    with (
        tempfile.TemporaryDirectory(prefix="cluster-") as folder,
        cluster(Path(folder), NODES) as (urls, kill),
    ):
        access = ElasticsearchAccess(urls, index="trial", shards=2, replicas=1)
        index = open_index(access, "trial", DIMENSIONS, Path(folder))
        index.reset()
        pool: list[IndexDocument] = []
        for batch in documents(candidates, 1):
            index.put(batch)
            pool += batch
        seen, wrote, end = Seen(), Seen(), threading.Event()
        threads = [
            threading.Thread(target=search, args=(index, seen, end)),
            threading.Thread(target=write, args=(index, pool, wrote, end)),
        ]
        for thread in threads:
            thread.start()
        time.sleep(seconds / 3)
        before = len(seen.milliseconds)
        kill(VICTIM)
        time.sleep(2 * seconds / 3)
        end.set()
        for thread in threads:
            thread.join()
        index.refresh()
        held = index.versions()
        lost = {name for name, version in wrote.written.items() if held.get(name, 0) < version}
        index.close()
    return {
        "candidates": candidates,
        "searches": len(seen.milliseconds),
        "before_the_kill": before,
        "p95_ms": round(float(np.percentile(seen.milliseconds, 95)), 1),
        "slowest_ms": round(max(seen.milliseconds), 1),
        "searches_retried": seen.retried,
        "searches_failed": seen.failed[:3],
        "writes": len(wrote.written),
        "writes_retried": wrote.retried,
        "writes_refused": wrote.failed[:3],
        "writes_lost": len(lost),
        "missing": candidates - len(held),
    }


def main() -> int:
    """Prints the figures as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--candidates", type=int, default=5_000)
    parser.add_argument("--seconds", type=float, default=40.0)
    arguments = parser.parse_args()
    found = trial(arguments.candidates, arguments.seconds)
    sys.stdout.write(json.dumps(found, indent=2) + "\n")
    return int(bool(found["searches_failed"] or found["writes_lost"] or found["missing"]))


if __name__ == "__main__":
    sys.exit(main())

"""How fast the encoder is beside plain sentence-transformers, and how near its vectors are.

Both run the same model folder over the same made-up passages, in turns, in one process; the memory
is that of a fresh process which encodes with the product's backend alone.
"""

import itertools
import random
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from screening.bootstrap import load_settings
from screening.concepts import occupations
from screening.indexing.backends import Backend, SentenceTransformerBackend, open_backend
from screening.indexing.encoder import batches
from screening.indexing.identity import identify

PLAIN_BATCH = 32  # what sentence-transformers takes by default
ROUNDS = 3
QUERY_WORDS = 6


def measure(passages: int = 1_000, tokens: int = 115, queries: int = 200) -> dict[str, Any]:
    """Passages a second of both sides as medians of rounds, their ratio, cosines, query times.

    Args:
        passages: how many made-up passages; the cosines are over all of them.
        tokens: about how long each one is.
        queries: single short queries that are timed, each one new.
    """
    settings = load_settings()
    folder = identify(settings.model, settings.home).folder
    fast, plain = open_backend(folder), SentenceTransformerBackend(folder)
    texts = made_up(passages, tokens, fast)
    ours, theirs = fast.vectors(texts[:8]), plain.vectors(texts[:8])  # both warm
    rates: dict[str, list[float]] = {"encoder": [], "plain": []}
    for _ in range(ROUNDS):
        ours = _timed(rates["encoder"], texts, lambda: _batched(fast, texts))
        theirs = _timed(rates["plain"], texts, lambda: _in_blocks(plain, texts))
    cosines = (ours * theirs).sum(axis=1)
    ratios = [mine / other for mine, other in zip(*rates.values(), strict=True)]
    return {
        "model": folder.name,
        "backend": type(fast).__name__,
        "processor": processor(),
        "passages": passages,
        "tokens": round(statistics.fmean(fast.lengths(texts)), 1),
        "passages_per_second": {
            side: round(statistics.median(found), 1) for side, found in rates.items()
        },
        "ratio": round(statistics.median(ratios), 2),
        "cosine": {
            "mean": round(float(cosines.mean()), 5),
            "lowest": round(float(cosines.min()), 5),
        },
        "query_ms": _query_times(fast, queries),
        "memory_mb": _memory_of_a_fresh_process(passages),
    }


def made_up(count: int, tokens: int, backend: Backend, seed: int = 1) -> list[str]:
    """Passages of occupation names in twelve languages, each about so many tokens long."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    labels = [label for label, _ in occupations.load().labels()]
    texts = []
    for _ in range(count):
        words = list(itertools.chain.from_iterable(
            chance.choice(labels).split() for _ in range(tokens // 2)
        ))  # fmt: skip
        length = backend.lengths([" ".join(words)])[0]
        texts.append("passage: " + " ".join(words[: max(1, len(words) * (tokens - 4) // length)]))
    return texts


def processor() -> list[str]:
    """The abilities of the processor that the encoder makes use of, as far as the system tells."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return []
    flags = next((line for line in lines if line.startswith("flags")), "").split()
    return [flag for flag in flags if flag.startswith(("avx2", "avx512", "amx"))]


def _timed(rates: list[float], texts: Sequence[str], run: Callable[[], Any]) -> Any:
    began = time.perf_counter()
    found = run()
    rates.append(len(texts) / (time.perf_counter() - began))
    return found


def _batched(backend: Backend, texts: Sequence[str]) -> Any:
    """As the encoder runs them: sorted by length, in batches of a token budget."""
    import numpy as np  # noqa: PLC0415  (heavy)

    found: dict[str, Any] = {}
    for batch in batches(texts, backend.lengths(texts)):
        found.update(zip(batch, backend.vectors(batch), strict=True))
    return np.stack([found[text] for text in texts])


def _in_blocks(backend: Backend, texts: Sequence[str]) -> Any:
    import numpy as np  # noqa: PLC0415  (heavy)

    blocks = range(0, len(texts), PLAIN_BATCH)
    return np.concatenate([backend.vectors(texts[start : start + PLAIN_BATCH]) for start in blocks])


def _query_times(backend: Backend, count: int) -> dict[str, float]:
    chance = random.Random(2)  # noqa: S311 - no secret
    labels = [label for label, _ in occupations.load().labels()]
    taken = []
    for _ in range(count):
        words = [word for _ in range(3) for word in chance.choice(labels).split()]
        began = time.perf_counter()
        backend.vectors(["query: " + " ".join(words[:QUERY_WORDS])])
        taken.append(1000 * (time.perf_counter() - began))
    taken.sort()
    return {"p50": round(statistics.median(taken), 1),
            "p95": round(taken[int(0.95 * (len(taken) - 1))], 1)}  # fmt: skip


def _memory_of_a_fresh_process(passages: int) -> float:
    """Peak resident memory of a process that loads the backend and encodes, megabytes."""
    command = [sys.executable, "-m", "screening.evaluation.bench_encoder", str(passages)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603
    return float(done.stdout)


def main() -> None:
    """The fresh process: encodes with the product's backend and prints its peak memory."""
    settings = load_settings()
    backend = open_backend(identify(settings.model, settings.home).folder)
    _batched(backend, made_up(int(sys.argv[1]), 115, backend))
    sys.stdout.write(f"{_peak_memory():.0f}\n")


def _peak_memory() -> float:
    """Peak resident memory of this process, megabytes.

    Not `ru_maxrss` where it can be helped: Linux lets it begin at what the parent had.
    """
    try:
        status = Path("/proc/self/status").read_text(encoding="utf-8")
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    (peak,) = (line for line in status.splitlines() if line.startswith("VmHWM:"))
    return int(peak.split()[1]) / 1024


if __name__ == "__main__":
    main()

"""kill -9 while the embedded index is written: the old state or the new one, nothing in between."""

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

from screening.indexing.embedded.engine import EmbeddedIndex
from screening.indexing.interface import SearchQuery

KILLS = 25

# Writes versions of ten people for ever and says which batch is done. Every batch gives all of them
# the same version, so that a mixture would show.
WRITER = """
import sys, pathlib
import numpy as np
from screening.indexing.embedded.engine import EmbeddedIndex
from screening.indexing.interface import IndexDocument, IndexPassage

index = EmbeddedIndex(pathlib.Path(sys.argv[1]), "model", 4)
version = max(index.versions().values(), default=0)
while True:
    version += 1
    text = f"runde{version}"
    vector = np.full(4, 0.5, np.float32)
    passages = tuple(IndexPassage("work", text, 0, len(text), text, vector, "no") for _ in range(3))
    index.put([IndexDocument(f"c{n}", version, passages) for n in range(10)])
    print(version, flush=True)
"""


def test_killed_at_random_moments(tmp_path: Path) -> None:
    moments = random.Random(7)  # noqa: S311 - no secret
    reader = EmbeddedIndex(tmp_path, "model", 4)
    command = [sys.executable, "-c", WRITER, str(tmp_path)]
    for _ in range(KILLS):
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603 - our own
            assert process.stdout is not None
            process.stdout.readline()
            time.sleep(moments.random() * 0.5)
            process.send_signal(signal.SIGKILL)
            said = process.stdout.read().split()
        fresh = EmbeddedIndex(tmp_path, "model", 4)
        versions = set(fresh.versions().values())
        assert len(versions) == 1
        (version,) = versions
        assert version >= max(map(int, said), default=1)
        hits = fresh.search(SearchQuery(f"runde{version}")).hits
        assert len(hits) == 10
        assert {hit.version for hit in hits} == {version}
        assert fresh.search(SearchQuery(f"runde{version - 1}")).total == 0
        assert reader.versions() == fresh.versions()
        fresh.verify()

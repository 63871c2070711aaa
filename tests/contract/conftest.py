"""Both engines, empty, one after the other; Elasticsearch is a real node started here."""

import os
import socket
import subprocess
import sys
import tempfile
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from screening.indexing.interface import CandidateIndex
from screening.indexing.open import ElasticsearchAccess, open_index

FINGERPRINT, DIMENSIONS = "test", 8


@pytest.fixture(scope="session")
def elasticsearch_url() -> Iterator[str]:
    """The URL of a node that lives as long as the tests; skips where there is none to start."""
    data = Path(os.environ.get("SCREENING_TEST_DATA", Path(__file__).parents[3] / "shared"))
    starter = data / "elasticsearch" / "node.py"
    if not starter.is_file():
        pytest.skip(f"Elasticsearch: no node to start at {starter}")
    with tempfile.TemporaryDirectory(prefix="es-") as folder:
        command = [sys.executable, str(starter), "{}", "--data", folder]
        start = [part.format("start") for part in command]
        port = str(_free_port())
        try:
            started = subprocess.run(  # noqa: S603 - our own program
                [*start, "--port", port, "--heap", "512m"],
                check=True, capture_output=True, text=True, timeout=180,
            )  # fmt: skip
        except (OSError, subprocess.SubprocessError) as error:
            pytest.skip(f"Elasticsearch cannot be started here: {error}")
        yield started.stdout.strip()
        stop = [part.format("stop") for part in command]
        subprocess.run(stop, check=True, timeout=60)  # noqa: S603 - our own program


def _free_port() -> int:
    """A port that is free together with the one a hundred above it, which the node uses too."""
    while True:
        with socket.socket() as http:
            http.bind(("127.0.0.1", 0))
            port = int(http.getsockname()[1])
            with socket.socket() as transport:
                try:
                    transport.bind(("127.0.0.1", port + 100))
                except (OSError, OverflowError):
                    continue
            return port


OpenIndex = Callable[..., CandidateIndex]


@pytest.fixture(params=["embedded", "elasticsearch"])
def open_again(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[OpenIndex]:
    """Opens the same index anew, as another process would, perhaps with another model."""
    access = None
    if request.param == "elasticsearch":
        url = request.getfixturevalue("elasticsearch_url")
        access = ElasticsearchAccess(url, index=f"t-{uuid.uuid4().hex}", replicas=0)
    opened: list[CandidateIndex] = []

    def open_it(fingerprint: str = FINGERPRINT, dimensions: int = DIMENSIONS) -> CandidateIndex:
        opened.append(open_index(access, fingerprint, dimensions, tmp_path))
        return opened[-1]

    yield open_it
    for index in opened:
        index.close()


@pytest.fixture
def index(open_again: OpenIndex) -> CandidateIndex:
    """An empty index."""
    return open_again()

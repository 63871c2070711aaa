"""Both engines, empty, one after the other; Elasticsearch is a real node started here."""

import contextlib
import tempfile
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from screening.indexing.interface import CandidateIndex
from screening.indexing.open import ElasticsearchAccess, open_index
from scripts import trial_servers

FINGERPRINT, DIMENSIONS = "test", 8


@pytest.fixture(scope="session")
def elasticsearch_url() -> Iterator[str]:
    """The URL of a node that lives as long as the tests; skips where there is none to start."""
    with tempfile.TemporaryDirectory(prefix="es-") as folder, contextlib.ExitStack() as running:
        try:
            url = running.enter_context(trial_servers.elasticsearch(Path(folder), "512m"))
        except (OSError, trial_servers.ServerError) as error:
            pytest.skip(f"Elasticsearch cannot be started here: {error}")
        if url is None:
            pytest.skip("Elasticsearch: there is no node to start (see scripts/trial_servers.py)")
        yield url


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

"""`eval engines`: the judged searches in both engines, on a real node."""

import shutil
from pathlib import Path

import pytest

from screening.errors import InvalidInputError
from screening.evaluation import engines
from screening.indexing.elastic.cluster import connect
from screening.indexing.encoder import Encoder, MemoryVectors
from screening.indexing.identity import Identity, Prefixes
from screening.indexing.open import ElasticsearchAccess
from tests.conftest import WordVectors

JUDGED = Path(__file__).parents[1] / "search"
EVERY = 8  # CVs and searches of the judged set are enough


@pytest.fixture
def encoder(tmp_path: Path) -> Encoder:
    identity = Identity(tmp_path, "words", WordVectors.dimensions, Prefixes("", ""))
    return Encoder(identity, MemoryVectors(), WordVectors)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("corpus", "queries"):
        lines = (JUDGED / f"{name}.jsonl").read_text(encoding="utf-8").splitlines(keepends=True)
        (tmp_path / f"{name}.jsonl").write_text("".join(lines[::EVERY]), encoding="utf-8")
    shutil.copy(JUDGED / "qrels.tsv", tmp_path)
    return tmp_path


@pytest.mark.parametrize("shards", [1, 3])
def test_both_engines_find_the_same(
    folder: Path, encoder: Encoder, elasticsearch_url: str, shards: int
) -> None:
    access = ElasticsearchAccess(elasticsearch_url, index="agree", shards=shards, replicas=0)
    report = engines.evaluate(folder, encoder, access)
    assert report["overlap@20"]["mean"] >= 0.99
    assert report["apart"] == {}
    for figure, value in report["embedded"].items():
        assert report["elasticsearch"][figure] == pytest.approx(value, abs=0.01)
    client = connect(access)
    assert not client.indices.get(index="agree-eval-*", expand_wildcards="all")
    client.close()


def test_without_a_cluster_it_is_refused(
    folder: Path, encoder: Encoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SCREENING_ELASTICSEARCH_URL", raising=False)
    with pytest.raises(InvalidInputError, match="no cluster"):
        engines.evaluate(folder, encoder)


def test_overlap_is_of_the_longer_list() -> None:
    assert engines.overlap(["a", "b"], ["b", "a"]) == 1.0
    assert engines.overlap(["a"], ["b", "a"]) == 0.5
    assert engines.overlap([], []) == 1.0

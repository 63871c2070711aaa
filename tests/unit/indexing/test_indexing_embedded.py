"""The embedded index on disk: damage is noticed, interrupted batches are settled, files forget."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from screening.errors import UnavailableError
from screening.indexing import analysis
from screening.indexing.embedded import engine, files, matrix, words
from screening.indexing.embedded.engine import EmbeddedIndex
from screening.indexing.interface import IndexDocument, IndexPassage, SearchQuery


def person(candidate: str, *texts: str, version: int = 1) -> IndexDocument:
    rng = np.random.default_rng(len(candidate) + version)
    vectors = rng.normal(size=(len(texts), 4)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    passages = tuple(
        IndexPassage("work", text, 0, len(text), analysis.terms_of(text, "no"), vector, "no")
        for text, vector in zip(texts, vectors, strict=True)
    )
    return IndexDocument(candidate, version, passages)


@pytest.fixture
def open_again(tmp_path: Path) -> Callable[[], EmbeddedIndex]:
    return lambda: EmbeddedIndex(tmp_path, "model", 4)


@pytest.fixture
def index(open_again: Callable[[], EmbeddedIndex]) -> EmbeddedIndex:
    made = open_again()
    made.put([person("cook", "Kokk"), person("nurse", "Sykepleier", "Barnepleier")])
    return made


def found(index: EmbeddedIndex, text: str) -> list[str]:
    return [hit.candidate for hit in index.search(SearchQuery(text)).hits]


class Killed(Exception):  # noqa: N818 - not an error, a process that ends
    pass


@pytest.mark.parametrize(
    ("place", "moment", "kept"),
    [
        (files.Home, "append", "old"),
        (files.Home, "announce", "old"),
        (words.Words, "writer", "old"),
        (words.WordWriter, "commit", "old"),
        (files.Home, "commit", "new"),  # the words were committed: the batch is brought to its end
    ],
)
def test_killed_between_two_steps_leaves_the_old_or_the_new_state(
    index: EmbeddedIndex,
    open_again: Callable[[], EmbeddedIndex],
    monkeypatch: pytest.MonkeyPatch,
    place: type,
    moment: str,
    kept: str,
) -> None:
    def die(*_: object) -> None:
        raise Killed

    with monkeypatch.context() as patch:
        patch.setattr(place, moment, die)
        with pytest.raises(Killed):
            index.put([person("cook", "Rørlegger", version=2), person("new", "Sveiser")])
    other = open_again()
    old = kept == "old"
    assert other.versions() == (
        {"cook": 1, "nurse": 1} if old else {"cook": 2, "nurse": 1, "new": 1}
    )
    assert found(other, "kokk") == (["cook"] if old else [])
    assert found(other, "rørlegger") == ([] if old else ["cook"])
    other.verify()
    other.put([person("cook", "Rørlegger", version=2), person("new", "Sveiser")])
    assert found(open_again(), "sveiser") == ["new"]
    assert found(open_again(), "rørlegger") == ["cook"]


def test_bytes_that_were_never_announced_are_cut_off(
    index: EmbeddedIndex, open_again: Callable[[], EmbeddedIndex], tmp_path: Path
) -> None:
    for name in files.FILES:
        with (tmp_path / "data-1" / name).open("ab") as stream:
            stream.write(b"half a batch")
    other = open_again()
    assert found(other, "kokk") == ["cook"]
    other.put([person("new", "Sveiser")])
    other.verify()
    assert found(other, "sveiser") == ["new"]
    assert index.versions() == {"cook": 1, "nurse": 1, "new": 1}


@pytest.mark.parametrize("name", files.FILES)
@pytest.mark.parametrize("harm", ["missing", "short", "changed"])
def test_damage_is_noticed_and_reset_repairs(
    index: EmbeddedIndex,
    open_again: Callable[[], EmbeddedIndex],
    tmp_path: Path,
    name: str,
    harm: str,
) -> None:
    path = tmp_path / "data-1" / name
    if harm == "missing":
        path.unlink()
    elif harm == "short":
        os.truncate(path, path.stat().st_size - 1)
    else:
        data = bytearray(path.read_bytes())
        data[3] ^= 0x40
        path.write_bytes(data)
    other = open_again()
    with pytest.raises(UnavailableError):
        other.verify()
    other.reset()
    assert other.versions() == {}
    other.put([person("cook", "Kokk")])
    assert found(open_again(), "kokk") == ["cook"]
    assert found(index, "kokk") == ["cook"]


@pytest.mark.parametrize("harm", ["manifest", "meta", "words"])
def test_damage_elsewhere_is_noticed(
    index: EmbeddedIndex, open_again: Callable[[], EmbeddedIndex], tmp_path: Path, harm: str
) -> None:
    index.close()
    if harm == "manifest":
        (tmp_path / "manifest.json").write_text('{"format": 1')
    elif harm == "meta":
        (tmp_path / "words-1" / "meta.json").unlink()
    else:
        for path in (tmp_path / "words-1").glob("*.term"):
            path.write_bytes(b"")
    other = open_again()
    with pytest.raises(UnavailableError):
        other.search(SearchQuery("kokk"))
    other.reset()
    other.put([person("cook", "Kokk")])
    assert found(open_again(), "kokk") == ["cook"]


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("format", 99),
        ("analysis", "0"),
    ],
)
def test_an_index_of_another_making_is_refused(
    index: EmbeddedIndex,
    open_again: Callable[[], EmbeddedIndex],
    tmp_path: Path,
    key: str,
    value: object,
) -> None:
    index.close()
    path = tmp_path / "manifest.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | {key: value}))
    other = open_again()
    with pytest.raises(UnavailableError, match="reindex"):
        other.search(SearchQuery("kokk"))
    with pytest.raises(UnavailableError, match="reindex"):
        other.put([person("new", "Sveiser")])
    other.reset()
    other.put([person("new", "Sveiser")])
    assert other.versions() == {"new": 1}


def test_deleting_from_a_small_index_leaves_no_byte_of_it(
    index: EmbeddedIndex, tmp_path: Path
) -> None:
    index.put([person("gone", "Akvavittdestillatør")])
    index.delete(["gone"])
    left = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert b"kvavittdestillat" not in left
    assert found(index, "kokk") == ["cook"]


def test_many_changes_are_compacted(index: EmbeddedIndex, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "SMALL", 4)
    for version in range(2, 12):
        index.put([person("cook", "Kokk", version=version)])
    assert index.health()["dead"] <= 4
    assert index.versions() == {"cook": 11, "nurse": 1}
    index.verify()


def test_a_late_write_is_refused_after_compaction_too(index: EmbeddedIndex) -> None:
    index.delete(["cook"], version=1)
    index.compact()
    assert index.put([person("cook", "Kokk")]) == ["cook"]


@pytest.mark.parametrize("share", [1.0, 0.5, 0.1, 0.002])
def test_meaning_is_exact_at_every_filter(tmp_path: Path, share: float) -> None:
    rng = np.random.default_rng(1)
    rows = rng.normal(size=(5_000, 64)).astype(np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    small, scales = matrix.quantised(rows)
    (tmp_path / "vectors.i8").write_bytes(small.tobytes())
    (tmp_path / "vectors.f16").write_bytes(rows.astype(np.float16).tobytes())
    kept = rng.random(5_000) < share
    for query in rows[rng.integers(0, 5_000, 5)] + 0.3 * rows[:5]:
        wanted = query / np.linalg.norm(query)
        found = matrix.Matrix(tmp_path, 5_000, 0, 64).nearest(wanted, kept, scales, 50)
        exact = np.where(kept, rows @ wanted, -9)
        best = np.argsort(-exact)[: min(50, kept.sum())]
        assert len(set(best.tolist()) & {row for row, _ in found}) >= len(best) - 1
        assert found[0][0] == best[0]


def test_numpy_scans_alike() -> None:
    rng = np.random.default_rng(2)
    rows, _ = matrix.quantised(rng.normal(size=(300, 384)).astype(np.float32))
    fast, plain = matrix._dots(rows[:1], rows), matrix._dots_by_numpy(rows[:1], rows)
    np.testing.assert_array_equal(fast, plain)

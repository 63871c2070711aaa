"""Nothing is embedded twice, long texts are cut, batches keep a budget."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from screening.errors import UnavailableError
from screening.indexing.encoder import BATCH_TOKENS, WINDOW, Encoder, MemoryVectors, batches
from screening.indexing.identity import Identity, Prefixes, identify
from screening.indexing.pieces import LONGEST_PIECE, pieces_of


class Counting:
    """A backend whose vector says how long the text is."""

    dimensions = 3

    def __init__(self) -> None:
        self.seen: list[str] = []

    def lengths(self, texts: Sequence[str]) -> list[int]:
        return [len(text) for text in texts]

    def vectors(self, texts: Sequence[str]) -> NDArray[np.float32]:
        self.seen += texts
        rows = np.array([[len(text), text.count("a") + 1, 1] for text in texts], np.float32)
        return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def make(store: MemoryVectors, fingerprint: str = "f") -> tuple[Encoder, Counting]:
    backend = Counting()
    identity = Identity(Path(), fingerprint, 3, Prefixes("query: ", "passage: "))
    return Encoder(identity, store, backend=lambda: backend), backend


def test_nothing_is_embedded_twice_even_after_a_restart() -> None:
    store = MemoryVectors()
    encoder, backend = make(store)
    first = encoder.passages(["kokk", "baker", "kokk"])
    assert sorted(backend.seen) == ["passage: baker", "passage: kokk"]
    again, untouched = make(store)
    np.testing.assert_array_equal(again.passages(["baker", "kokk"]), first[[1, 0]])
    assert untouched.seen == []
    assert {name for _, name in store.kept} == encoder.hashes(["kokk", "baker"])


def test_another_model_embeds_again() -> None:
    store = MemoryVectors()
    make(store)[0].passages(["kokk"])
    other, backend = make(store, "g")
    other.passages(["kokk"])
    assert backend.seen == ["passage: kokk"]


def test_queries_are_never_stored_but_remembered() -> None:
    store = MemoryVectors()
    encoder, backend = make(store)
    assert encoder.queries(["kokk", "kokk"]).shape == (2, 3)
    encoder.queries(["kokk"])
    assert backend.seen == ["query: kokk"]
    assert store.kept == {}


def test_the_model_is_not_loaded_for_what_is_known() -> None:
    def never() -> Counting:
        raise AssertionError

    store = MemoryVectors()
    make(store)[0].passages(["kokk"])
    identity = Identity(Path(), "f", 3, Prefixes("query: ", "passage: "))
    assert Encoder(identity, store, backend=never).passages(["kokk"]).shape == (1, 3)


def test_bulk_work_is_sorted_within_a_window_and_told() -> None:
    encoder, backend = make(MemoryVectors())
    texts = [f"{'a' * (1 + number % 7)}{number}" for number in range(WINDOW + 3)]
    told: list[tuple[int, int]] = []
    found = encoder.passages(texts, lambda done, total: told.append((done, total)))
    assert found.shape == (len(texts), 3)
    assert told[-1] == (len(texts), len(texts))
    assert [len(text) for text in backend.seen[:WINDOW]] == sorted(
        len(text) for text in backend.seen[:WINDOW]
    )
    assert sorted(backend.seen) == sorted(f"passage: {text}" for text in texts)
    again, _ = make(MemoryVectors())
    np.testing.assert_array_equal(again.passages(texts[-2:]), found[-2:])


def test_long_texts_are_cut_at_sentences_and_stay_unit_vectors() -> None:
    sentence = "Saksbehandler med erfaring fra kommunen. "
    text = sentence * 100
    pieces = pieces_of(text)
    assert len(pieces) > 1
    assert all(len(piece) <= LONGEST_PIECE for piece in pieces)
    assert all(piece.endswith(".") for piece in pieces)
    assert " ".join(pieces) == text.strip()
    encoder, _ = make(MemoryVectors())
    assert np.linalg.norm(encoder.passages([text])[0]) == pytest.approx(1)
    assert len(pieces_of("x" * 4_000)) == 3


def test_batches_keep_their_budget() -> None:
    lengths = [5, 4_000, 900, 20_000, 2_000, 10]
    texts = [str(length) for length in lengths]
    found = list(batches(texts, lengths))
    assert [name for batch in found for name in batch] == [str(n) for n in sorted(lengths)]
    for batch in found:
        assert len(batch) == 1 or max(map(int, batch)) * len(batch) <= BATCH_TOKENS


def test_nothing_to_embed() -> None:
    encoder, backend = make(MemoryVectors())
    assert encoder.passages([]).shape == (0, 3)
    assert encoder.queries([]).shape == (0, 3)
    assert backend.seen == []


def test_a_missing_model_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    with pytest.raises(UnavailableError, match="model"):
        identify(str(tmp_path / "nowhere"), tmp_path)
    (tmp_path / "empty").mkdir()
    with pytest.raises(UnavailableError, match="no model folder"):
        identify(str(tmp_path / "empty"), tmp_path)

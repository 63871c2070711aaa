"""Probabilities from vectors: order, background, memory; the shipped calibration is whole."""

from pathlib import Path

import numpy as np
import pytest

from screening.errors import UnavailableError
from screening.indexing import similarity
from screening.indexing.encoder import Encoder, MemoryVectors
from screening.indexing.identity import Identity, Prefixes
from screening.indexing.similarity import CalibratedSimilarity, Calibration, features

AXES = {"sykepleie": 0, "hjemmesykepleie": 0, "regnskap": 1, "sveising": 2, "frisør": 3}
DIMENSIONS = 6


class Axes:
    """A backend with one axis a subject; everything shares a last axis, as e5's texts do."""

    dimensions = DIMENSIONS

    def __init__(self) -> None:
        self.seen: list[str] = []

    def lengths(self, texts):
        return [len(text) for text in texts]

    def vectors(self, texts):
        self.seen += texts
        rows = np.zeros((len(texts), DIMENSIONS), np.float32)
        rows[:, -1] = 1
        for row, text in zip(rows, texts, strict=True):
            for word in text.split():
                if word in AXES:
                    row[AXES[word]] += 0.5
        return rows / np.linalg.norm(rows, axis=1, keepdims=True)


@pytest.fixture
def backend() -> Axes:
    return Axes()


@pytest.fixture
def judged(backend) -> CalibratedSimilarity:
    identity = Identity(Path(), "axes", DIMENSIONS, Prefixes("", ""))
    encoder = Encoder(identity, MemoryVectors(), lambda: backend)
    others = Axes().vectors(["regnskap", "sveising", "frisør", "sykepleie regnskap"])
    return CalibratedSimilarity(encoder, Calibration("axes", others, others, (0.0, 1.0, 1.0, -2.0)))


def test_what_speaks_of_the_same_is_more_probable(judged) -> None:
    found = judged("sykepleie", ["hjemmesykepleie", "sveising", "regnskap"])
    assert found[0] > 0.5 > max(found[1:])
    assert all(0 < one < 1 for one in found)


def test_order_and_company_do_not_change_a_probability(judged) -> None:
    one, other = judged("sykepleie", ["hjemmesykepleie", "sveising"])
    assert judged("sykepleie", ["sveising", "hjemmesykepleie"]) == [other, one]
    assert judged("sykepleie", ["sveising"]) == [other]
    assert judged("sykepleie", []) == []


def test_a_passage_is_embedded_once_for_all_requirements(judged, backend) -> None:
    judged("sykepleie", ["hjemmesykepleie"])
    judged("regnskap", ["hjemmesykepleie"])
    assert backend.seen.count("hjemmesykepleie") == 1


class Counted(MemoryVectors):
    """A memory that counts how often it is asked."""

    asked = 0

    def get_many(self, fingerprint, text_hashes):
        self.asked += 1
        return super().get_many(fingerprint, text_hashes)


def test_stored_vectors_are_read_once_for_a_batch_and_change_nothing(backend) -> None:
    texts = ["hjemmesykepleie", "sveising", "regnskap"]
    memory = Counted()
    encoder = Encoder(
        Identity(Path(), "axes", DIMENSIONS, Prefixes("", "")), memory, lambda: backend
    )
    others = backend.vectors(["regnskap", "sveising", "frisør", "sykepleie regnskap"])
    calibration = Calibration("axes", others, others, (0.0, 1.0, 1.0, -2.0))
    before = CalibratedSimilarity(encoder, calibration)("sykepleie", texts)

    recalling = CalibratedSimilarity(encoder, calibration)
    memory.asked = 0
    recalling.recall([*texts, "frisør"])  # the last one was never embedded
    assert [recalling("sykepleie", [text])[0] for text in texts] == before
    assert memory.asked == 1
    recalling("sykepleie", ["frisør"])
    assert backend.seen.count("frisør") == 2  # for the background, and when it was asked for


def test_features_compare_with_the_background() -> None:
    vectors = Axes().vectors(["sykepleie", "regnskap"])
    background = Calibration("axes", vectors, vectors, (1.0, 0.0, 0.0, 0.0))
    found = features(vectors[0], vectors, background)
    assert found.shape == (2, 3)
    np.testing.assert_allclose(found[:, 0], vectors @ vectors[0])
    assert found[0, 1] == pytest.approx(1)
    assert found[1, 1] == pytest.approx(-1)


def test_the_shipped_calibration_is_whole_and_of_the_bundled_model(tmp_path) -> None:
    shipped = similarity.read_calibration()
    assert shipped.requirements.shape[1] == shipped.passages.shape[1] == 384
    np.testing.assert_allclose(np.linalg.norm(shipped.passages, axis=1), 1, atol=0.01)
    (tmp_path / "damaged").write_bytes(b"{}")
    with pytest.raises(UnavailableError, match="calibration"):
        similarity.read_calibration(tmp_path / "damaged")

"""Whole CVs against whole ads."""

import hashlib
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from screening.domain.cv import Cv
from screening.indexing import analysis, whole
from screening.indexing.documents import document_of
from screening.indexing.embedded.engine import EmbeddedIndex
from screening.indexing.fusion import FusedCandidate
from screening.indexing.interface import IndexPassage, SearchQuery
from screening.parsing.parse import parse_bytes

AD = (
    "Vi søker regnskapsfører med erfaring fra årsoppgjør, lønn, merverdiavgift, budsjett, "
    "revisjon, fakturering, innkjøp, rapportering, likviditet, avstemming og kundekontakt"
)
CV = """{name}
Nationality: {nationality}
Gender: {gender}

WORK EXPERIENCE

2018 - 2023 Accountant, Acme AS
{pronoun} kept accounts, paid wages and reported value added tax.

EDUCATION

2014 - 2017 Bachelor in accounting, University of Bergen
"""


class Hashed:
    """An encoder whose vectors follow from the text alone."""

    dimensions = 16

    def passages(self, texts: list[str]) -> NDArray[np.float32]:
        found = [
            np.random.default_rng(
                int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")
            ).normal(size=self.dimensions)
            for text in texts
        ]
        stacked = np.array(found, np.float32).reshape(len(texts), self.dimensions)
        return stacked / np.linalg.norm(stacked, axis=1, keepdims=True)


def axis(number: int) -> NDArray[np.float32]:
    return np.eye(8, dtype=np.float32)[number]


def passage(vector: NDArray[np.float32], section: str = "work") -> IndexPassage:
    return IndexPassage(section, "", 0, 0, "", vector)


def order(
    vectors: dict[str, NDArray[np.float16]], query: NDArray[np.float32], **fused: float
) -> list[str]:
    entries = [FusedCandidate(name, fused.get(name, 0.0), {}) for name in vectors]
    return [entry.candidate for entry in whole.rescored(entries, vectors, query)]


def cv_of(name: str, nationality: str, gender: str, pronoun: str) -> Cv:
    text = CV.format(name=name, nationality=nationality, gender=gender, pronoun=pronoun)
    return parse_bytes(text.encode(), "cv.txt")


def test_work_counts_most_in_a_whole_cv() -> None:
    found = whole.vector_of([passage(axis(0)), passage(axis(1), "education")], 8)
    assert found[0] > found[1] > 0
    assert np.isclose(np.linalg.norm(found.astype(float)), 1.0, atol=1e-3)
    assert not whole.vector_of([], 8).any()


def test_many_jobs_that_fit_beat_one_that_fits_best() -> None:
    ad = (axis(0) + axis(1)) / np.float32(2**0.5)
    once = whole.vector_of([passage(ad), passage(axis(5)), passage(axis(6))], 8)
    often = whole.vector_of([passage(axis(0)), passage(axis(1)), passage(axis(0))], 8)
    assert order({"once": once, "often": often}, ad) == ["often", "once"]


def test_who_is_like_the_best_comes_before_who_is_not() -> None:
    def near(weight: float, other: int) -> NDArray[np.float16]:
        return whole.vector_of([passage(weight * axis(0) + axis(other) / 2)], 8)

    vectors = {f"p{n:02}": near(1, 1) for n in range(whole.NEAREST)}
    vectors |= {"alike": near(0.4, 1), "unlike": near(0.4, 2)}
    assert order(vectors, axis(0))[-2:] == ["alike", "unlike"]


def test_words_and_concepts_decide_between_equal_cvs_and_then_the_id() -> None:
    same = whole.vector_of([passage(axis(0))], 8)
    vectors = {"b": same, "c": same, "a": same}
    assert order(vectors, axis(0)) == ["a", "b", "c"]
    assert order(vectors, axis(0), c=0.5) == ["c", "a", "b"]
    assert whole.rescored([], {}, axis(0)) == []


def test_only_long_queries_are_ads() -> None:
    assert whole.is_ad(analysis.query_words(AD))
    assert not whole.is_ad(analysis.query_words("regnskapsfører med erfaring fra årsoppgjør"))


def test_name_gender_words_and_nationality_change_no_score(tmp_path: Path) -> None:
    encoder = Hashed()
    index = EmbeddedIndex(tmp_path, "test", encoder.dimensions)
    people = {
        "a": cv_of("Kari Nordmann", "Norwegian", "Female", "She"),
        "b": cv_of("Mohammed Al-Hassan", "Syrian", "Male", "He"),
    }
    filler = [
        cv_of("Ola Hansen", "Norwegian", "Male", f"In office {number} he") for number in range(30)
    ]
    cvs = [*people.items(), *((f"f{number}", cv) for number, cv in enumerate(filler))]
    index.put([document_of(ident, 1, cv, frozenset(), encoder) for ident, cv in cvs])  # type: ignore[arg-type]
    (vector,) = encoder.passages([AD])
    hits = {
        hit.candidate: hit.score for hit in index.search(SearchQuery(AD, vector, limit=99)).hits
    }
    assert len(hits) == len(cvs)
    assert hits["a"] == hits["b"]
    assert len(set(hits.values())) > len(filler) / 2

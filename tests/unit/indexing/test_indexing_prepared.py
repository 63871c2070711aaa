"""Passages that are kept between two builds of the index come back as they were."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from screening.domain.cv import Cv, Section, SectionKind, Source, Work
from screening.indexing.documents import passages_of, scrubbed
from screening.indexing.encoder import Encoder, MemoryVectors
from screening.indexing.identity import Identity, Prefixes
from screening.indexing.interface import ONGOING, CvFacts, Experience
from screening.indexing.pieces import LONGEST_PIECE
from screening.indexing.prepared import Unpacked, maker, packed

FACTS = CvFacts(
    languages={"nb": "B1", "so": None},
    language_skills={"nb": {"speaking": "B2", "writing": "B1"}},
    experience=(Experience("2221", 24_280, ONGOING),),
    experience_known=True,
    places=("46", "46:bergen"),
    licences=(),
    authorisations={"sykepleier": False},
    numbers={"notice": 3},
)


class Lengths:
    """A backend whose vector says how long the text is."""

    dimensions = 3

    def lengths(self, texts: Sequence[str]) -> list[int]:
        return [len(text) for text in texts]

    def vectors(self, texts: Sequence[str]) -> NDArray[np.float32]:
        rows = np.array([[len(text), text.count("a") + 1, 1] for text in texts], np.float32)
        return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def encoder(fingerprint: str, store: MemoryVectors) -> Encoder:
    identity = Identity(Path(), fingerprint, 3, Prefixes("query: ", "passage: "))
    return Encoder(identity, store, Lengths)


def made_cv() -> Cv:
    first = "2019 - 2024  Saksbehandler, Vik kommune. Behandlet søknader."
    long = "Ledet arbeidet med arkivet. " * (LONGEST_PIECE // 20)
    text = f"{first}\n{long}\n"
    sources = (Source(first, 0, len(first)), Source(long, len(first) + 1, len(text) - 1))
    jobs = tuple(Work(source) for source in sources)
    return Cv(text, sections=(Section(SectionKind.WORK, 0, len(text)),), work=jobs, language="no")


def test_passages_and_facts_come_back_with_the_same_vectors() -> None:
    cv, store = made_cv(), MemoryVectors()
    model = encoder("f", store)
    kept = scrubbed(cv)
    before = passages_of(cv, kept, model, lambda text: {"esco:1": (0, 4), "activity:2": (5, 9)})
    keys = [model.keys(text) for _, text in kept]
    assert max(len(group) for group in keys) > 1  # one is embedded in pieces
    found = Unpacked(packed(before, keys, FACTS))
    assert found.facts == FACTS
    assert found.keys == keys
    vectors = [vector for vector in encoder("f", store).kept(found.keys) if vector is not None]
    after = found.passages(cv, vectors)
    for one, other in zip(before, after, strict=True):
        np.testing.assert_array_equal(one.vector, other.vector)
        nothing = np.zeros(0, np.float32)
        assert repr(replace(one, vector=nothing)) == repr(replace(other, vector=nothing))


def test_a_vector_that_is_not_kept_is_told() -> None:
    store = MemoryVectors()
    model = encoder("f", store)
    model.passages(["kokk"])
    known, unknown = model.kept([model.keys("kokk"), model.keys("baker")])
    assert known is not None
    assert unknown is None


def test_another_model_or_other_concepts_prepare_anew() -> None:
    one, other = encoder("f", MemoryVectors()), encoder("g", MemoryVectors())
    assert maker(one, "1") == maker(one, "1")
    assert len({maker(one, "1"), maker(other, "1"), maker(one, "2")}) == 3


def test_concepts_stand_where_the_text_tells_them_though_it_was_scrubbed() -> None:
    line = "2019 - 2024  Olena, e-post olena@example.org, leder   av drift. Ansvar for budsjett"
    cv = Cv(
        line,
        sections=(Section(SectionKind.WORK, 0, len(line)),),
        work=(Work(Source(line, 0, len(line))),),
        language="no",
    )

    def annotate(text: str) -> dict[str, tuple[int, int]]:
        assert "olena@" not in text
        places = {told: text.index(told) for told in ("leder av drift", "budsjett")}
        found = {told: (start, start + len(told)) for told, start in places.items()}
        return {**found, "all of it": (0, len(text))}

    (made,) = passages_of(cv, scrubbed(cv), encoder("f", MemoryVectors()), annotate)
    assert made.concepts == ("leder av drift", "budsjett", "all of it")
    told = [made.text[start:end] for start, end in made.spans]
    assert told == ["leder   av drift", "budsjett", ""]

"""`bench corpus`: an empty home filled with made-up CVs, with their vectors and prepared passages.

Rows are as an import leaves them, but for the index, which `bench index` builds; the concepts of a
passage are those of the occupation it was made from, not read out of it again. Filling again with
more adds those that are missing.
"""

import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from itertools import islice
from typing import TYPE_CHECKING, Any

import numpy as np

from screening.bootstrap import SearchParts, Services, search_parts
from screening.credentials import knowledge
from screening.domain.cv import Cv, Education, Source
from screening.domain.passages import Passage, passages
from screening.errors import InvalidInputError
from screening.evaluation.made_up_cvs import Corpus, MadeUp, vectors_around
from screening.indexing import analysis
from screening.indexing.concept_vectors import shipped_for
from screening.indexing.encoder import Encoder
from screening.indexing.interface import IndexPassage
from screening.indexing.prepared import packed
from screening.services.reading import CvReader
from screening.store.database import Database
from screening.store.prepared import Prepared
from screening.store.records import Candidate, Provenance

if TYPE_CHECKING:
    from numpy.typing import NDArray

BASIS = "benchmark"
BATCH = 500
_MOMENT = datetime(2026, 1, 1, tzinfo=UTC)

Progress = Callable[[int, int], None]


def fill(services: Services, count: int, seed: int, progress: Progress) -> dict[str, Any]:
    """Adds made-up candidates until there are `count` of them.

    Args:
        services: of the home that is filled.
        count: candidates afterwards.
        seed: the same one gives the same CVs.
        progress: (done, of how many) candidates.

    Returns:
        `candidates`, `added`, `passages` and `vectors` added, `seconds`.

    Raises:
        InvalidInputError: when the home holds anybody who is not made up.
    """
    services.operations.init()
    parts = search_parts(services.settings)
    database = Database(services.settings.database_url)
    there = _made_up(database)
    began, corpus = time.perf_counter(), Corpus(seed)
    store = _Store(database, parts, seed)
    done, todo = 0, max(0, count - there)
    progress(0, todo)
    for first, batch in _batches(corpus.cvs(todo, placed_credentials(corpus), there), there):
        store.add(batch, first)
        done += len(batch)
        progress(done, todo)
    return {
        "candidates": there + done,
        "added": done,
        "passages": store.passages,
        "vectors": store.vectors,
        "seed": seed,
        "seconds": round(time.perf_counter() - began, 1),
    }


def name_of(number: int) -> str:
    """The id of a made-up candidate."""
    return f"madeup{number:07}"


def _made_up(database: Database) -> int:
    with database.read() as records:
        there = records.candidates.versions()
    if any(not ident.startswith("madeup") for ident in there):
        raise InvalidInputError("there are other candidates in this home than made-up ones", "home")
    return len(there)


def placed_credentials(corpus: Corpus) -> list[Any]:
    """The credentials of the degrees in the corpus, placed as those of any CV are."""
    reader = CvReader(lambda data, name: Cv(""), knowledge.load)
    entries = (
        Education(
            Source(f"{degree}, {school}", 0, len(degree) + len(school) + 2),
            institution=school,
            study_type=degree,
        )
        for degree, school in corpus.degrees
    )
    return [reader.prepare(Cv("", education=(entry,))).education[0].credential for entry in entries]


def centres_of(encoder: Encoder) -> "NDArray[np.float32]":
    """One vector for each occupation of the corpus; at random for a model that ships none."""
    shipped = shipped_for(encoder)
    if shipped is not None:
        found: NDArray[np.float32] = shipped.concepts[:, 0, :]
        return found
    # All near to one direction, as the vectors of text models are.
    made = np.random.default_rng(0).standard_normal((4_000, encoder.dimensions), np.float32)
    made = made / np.linalg.norm(made, axis=1, keepdims=True) + 2 * made[0]
    return np.asarray(made / np.linalg.norm(made, axis=1, keepdims=True), np.float32)


def _batches(made: Iterator[MadeUp], first: int) -> Iterator[tuple[int, list[MadeUp]]]:
    """Batches with the number of their first candidate."""
    while batch := list(islice(made, BATCH)):
        yield first, batch
        first += len(batch)


class _Store:
    """Stores made-up candidates with all that building the index needs."""

    def __init__(self, database: Database, parts: SearchParts, seed: int) -> None:
        self._database = database
        self._encoder = parts.encoder()
        self._facts = parts.facts
        self._maker = parts.maker()
        self._seed = seed
        self._centres = centres_of(self._encoder)
        self.passages = self.vectors = 0

    def add(self, batch: Sequence[MadeUp], first: int) -> None:
        """Candidates by the number of the first."""
        vectors: dict[str, bytes] = {}
        uses: dict[str, set[str]] = {}
        made_ready: dict[str, Prepared] = {}
        chance = np.random.default_rng([self._seed, first])
        with self._database.begin() as records:
            for number, made in enumerate(batch, first):
                ident, cv = name_of(number), made.cv
                person = Candidate(ident, 1, 0, 0, cv.basics.name, True, BASIS, _MOMENT)
                records.candidates.add(person)
                records.candidates.put_cv(person, cv, Provenance(), _MOMENT)
                found = passages(cv)
                keys = [self._encoder.keys(passage.text) for passage in found]
                around = vectors_around(self._centres, made.topics, chance)
                for group, vector in zip(keys, around, strict=True):
                    vectors.update((name, vector.tobytes()) for name, _ in group)
                uses[ident] = {name for group in keys for name, _ in group}
                kept = [
                    _indexed(cv, *one) for one in zip(found, made.concepts, around, strict=True)
                ]
                made_ready[ident] = Prepared(
                    1, self._maker, packed(kept, keys, self._facts.read(cv))
                )
                self.passages += len(found)
            records.vectors.put_many(self._encoder.fingerprint, vectors)
            records.prepared.put(made_ready)
            for ident, names in uses.items():
                records.vectors.set_uses(ident, names)
        self.vectors += len(vectors)


def _indexed(
    cv: Cv, passage: Passage, concepts: tuple[str, ...], vector: "NDArray[np.float32]"
) -> IndexPassage:
    """A passage as the index keeps it; no made-up passage holds anything to scrub."""
    return IndexPassage(
        passage.section.value, passage.text, passage.start, passage.end,
        analysis.terms_of(passage.text, cv.language), vector, cv.language, concepts,
        analysis.sequence_of(passage.text),
    )  # fmt: skip

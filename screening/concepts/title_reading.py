"""What is known of titles before they are compared: letters, meaning, the work they speak of."""

import functools
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from screening.concepts import occupations as occupation_data
from screening.concepts import title_space

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.float32]

BATCH = 128  # titles read at a time: each has a number per label of ESCO


class TitleVectors(Protocol):
    """What an embedding model says of titles; unit vectors. Concepts as in `title_space`."""

    @property
    def concepts(self) -> "Numbers":
        """(concepts, a few, dimensions): the names of each."""
        ...

    @property
    def descriptions(self) -> "Numbers":
        """(concepts, dimensions): what is done in each."""
        ...

    def titles(self, titles: Sequence[str]) -> "Numbers":
        """(titles, dimensions)."""
        ...


class LettersAlone:
    """Where there is no model: nothing means anything."""

    def __init__(self) -> None:
        import numpy as np  # noqa: PLC0415  (heavy)

        count = len(title_space.concepts_of_titles())
        self.concepts = np.zeros((count, 1, 1), np.float32)
        self.descriptions = np.zeros((count, 1), np.float32)

    def titles(self, titles: Sequence[str]) -> "Numbers":
        """(titles, 1): nothing."""
        import numpy as np  # noqa: PLC0415  (heavy)

        return np.zeros((len(titles), 1), np.float32)


@dataclass(frozen=True, slots=True)
class Weights:
    """What each sign of likeness is worth; data, see `data/title_weights.json`."""

    concept_letters: float
    concept_preferred: float
    concept_meaning: float
    concept_description: float
    concept_related: float
    concept_names: float
    group_itself: float
    group_malus: float
    group_softness: float
    belief_letters: float
    belief_softness: float
    title_letters: float
    title_meaning: float
    title_description: float
    title_area: float
    tie_break: float
    repeated_malus: float
    shared_malus: float
    spread: float


@functools.cache
def weights() -> Weights:
    """The weights that the product was tuned to."""
    path = occupation_data.DATA / "title_weights.json"
    numbers: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return Weights(**{name: value for name, value in numbers.items() if name != "origin"})


@dataclass(frozen=True, slots=True)
class Sense:
    """What some titles mean, a row for each.

    vectors: (titles, dimensions).
    names, descriptions: (titles, concepts), the cosine to the nearest name and the description.
    beliefs: (titles, occupations), how likely a title is each one's; rows sum to 1.
    work: (titles, dimensions), the descriptions of the work to be expected, as one; unit vectors.
    related: (titles, concepts), the cosine of that work to what is done in each.
    """

    vectors: "Numbers"
    names: "Numbers"
    descriptions: "Numbers"
    beliefs: "Numbers"
    work: "Numbers"
    related: "Numbers"


class Senses:
    """Says what titles mean by the vectors of a model."""

    def __init__(self, vectors: TitleVectors, worth: Weights) -> None:
        import numpy as np  # noqa: PLC0415  (heavy)

        self._vectors = vectors
        self._worth = worth
        self._occupations = len(occupation_data.load().all())
        described = vectors.descriptions
        # All descriptions speak of work: what sets one apart is how it differs from their mean.
        self._contrasts = unit(described - described.mean(axis=0))
        self._names = np.log1p(np.array(occupation_data.load().names(), np.float32))

    def of(self, titles: Sequence[str], labels: "Numbers | float" = 0.0) -> Sense:
        """What they mean; `labels` (titles, concepts), the letters they share, make it surer."""
        vectors = self._vectors.titles(_written(titles))
        concepts, several, dimensions = self._vectors.concepts.shape
        every = vectors @ self._vectors.concepts.reshape(-1, dimensions).T
        names = every.reshape(-1, concepts, several).max(axis=2)
        likeness = (names + self._worth.belief_letters * labels)[:, : self._occupations]
        beliefs = _shares(likeness / self._worth.belief_softness)
        work = unit(beliefs @ self._contrasts[: self._occupations])
        return Sense(
            vectors=vectors,
            names=names,
            descriptions=vectors @ self._vectors.descriptions.T,
            beliefs=beliefs,
            work=work,
            related=work @ self._contrasts.T,
        )

    def likeness(self, sense: Sense) -> "Numbers":
        """(titles, concepts): by names, description and work together.

        Of two occupations alike the one with more names is the wider, and the more likely meant.
        """
        found: Numbers = self._worth.concept_meaning * sense.names
        found += self._worth.concept_description * sense.descriptions
        found += self._worth.concept_related * sense.related
        found[:, : self._occupations] += self._worth.concept_names * self._names
        return found


@dataclass(frozen=True, slots=True)
class Read:
    """What is known of some titles, a row for each.

    letters: (titles, n-grams), sparse, of length one.
    labels, preferred: (titles, concepts), the letters shared with the best (preferred) label.
    sense: what they mean.
    """

    letters: Any
    labels: "Numbers"
    preferred: "Numbers"
    sense: Sense


class Reader:
    """Reads titles, by letters alone without vectors."""

    def __init__(self, vectors: TitleVectors | None, worth: Weights) -> None:
        self.space = title_space.load()
        self.worth = worth
        self.senses = Senses(vectors if vectors is not None else LettersAlone(), worth)

    def batches(self, titles: Sequence[str]) -> Iterator[Read]:
        """Everything about them, some at a time."""
        for start in range(0, len(titles), BATCH):
            yield self.read(titles[start : start + BATCH])

    def read(self, titles: Sequence[str]) -> Read:
        """Everything about a batch of titles."""
        letters = self.space.letters(titles)
        by_label = self.space.by_label(letters)
        labels = self.space.best(by_label)
        preferred = self.space.best(by_label, preferred=True)
        return Read(letters, labels, preferred, self.senses.of(titles, labels))


def unit(vectors: "Numbers") -> "Numbers":
    """Rows of length one; one of length zero stays."""
    import numpy as np  # noqa: PLC0415  (heavy)

    length = np.linalg.norm(vectors, axis=1, keepdims=True)
    found: Numbers = vectors / np.maximum(length, np.finfo(np.float32).tiny)
    return found


def _shares(numbers: "Numbers") -> "Numbers":
    """Each row as probabilities: the softmax of its numbers."""
    import numpy as np  # noqa: PLC0415  (heavy)

    shares: Numbers = np.exp(numbers - numbers.max(axis=1, keepdims=True))
    shares /= shares.sum(axis=1, keepdims=True)
    return shares


def _written(titles: Sequence[str]) -> list[str]:
    """What is embedded: the model puts "COCINEROS" beside other capitals, not beside cooks."""
    return [title.lower() if title.isupper() else title for title in titles]

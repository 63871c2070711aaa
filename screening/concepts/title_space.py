"""ESCO's labels as arrays, to compare titles with all of them at once."""

import functools
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from screening.concepts import occupations as occupation_data
from screening.concepts.text import folded_phrase, spellings

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.float32]

NGRAMS = (2, 4)  # letters; word borders count as letters


def concepts_of_titles() -> list[occupation_data.Occupation]:
    """What a title may mean: every occupation, then every ISCO-08 group."""
    return [*occupation_data.load().all(), *occupation_data.groups().all()]


class TitleSpace:
    """Occupations and groups with their labels; concepts are numbered through.

    `in_group` (occupations, groups) says which ISCO-08 unit group each occupation lies in.
    """

    def __init__(self) -> None:
        import numpy as np  # noqa: PLC0415  (heavy)
        from sklearn.feature_extraction.text import (  # type: ignore[import-untyped]  # noqa: PLC0415
            TfidfVectorizer,
        )

        concepts = concepts_of_titles()
        self._number = {concept.uri: number for number, concept in enumerate(concepts)}
        self.occupations = len(occupation_data.load().all())
        groups = {concept.uri: n for n, concept in enumerate(concepts[self.occupations :])}
        above = [groups[concept.group] for concept in concepts[: self.occupations]]
        self.in_group = np.zeros((self.occupations, len(groups)), np.float32)
        self.in_group[np.arange(self.occupations), above] = 1
        self._borne = self._bearers(preferred=False)
        self._labels = list(self._borne)
        self._label_places = {
            False: self._places(self._borne),
            True: self._places(self._bearers(preferred=True)),
        }
        self._vectorizer: Any = TfidfVectorizer(
            analyzer="char_wb", ngram_range=NGRAMS, sublinear_tf=True, min_df=2, dtype=np.float32
        )
        self._by_letters = self._vectorizer.fit_transform(self._labels).T.tocsr()

    def letters(self, titles: Sequence[str]) -> Any:
        """(titles, n-grams), sparse; rows of length one."""
        return self._vectorizer.transform([folded_phrase(title) for title in titles])

    def by_label(self, letters: Any) -> "Numbers":
        """(titles, labels): how much of its letters each label shares."""
        found: Numbers = (letters @ self._by_letters).toarray()
        return found

    def best(self, by_label: "Numbers", *, preferred: bool = False) -> "Numbers":
        """(titles, labels) to (titles, concepts): the best (preferred) label of each."""
        import numpy as np  # noqa: PLC0415  (heavy)

        places, starts = self._label_places[preferred]
        found: Numbers = np.maximum.reduceat(by_label[:, places], starts, axis=1)
        return found

    def members(self, titles: Sequence[str]) -> tuple[Any, Any, Any]:
        """The titles that name concepts, and what they name.

        Their places among the titles, their concepts one after another, and where each title's
        concepts start among these.
        """
        import numpy as np  # noqa: PLC0415  (heavy)

        named = [self._named(title) for title in titles]
        places = [place for place, concepts in enumerate(named) if concepts]
        bearers = [number for concepts in named for number in concepts]
        counts = [len(named[place]) for place in places]
        starts = np.cumsum([0, *counts])[:-1]
        return np.array(places, np.int64), np.array(bearers, np.int64), starts

    def _named(self, title: str) -> list[int]:
        keys = (folded_phrase(spelling) for spelling in spellings(title))
        return list(dict.fromkeys(number for key in keys for number in self._borne.get(key, ())))

    def _bearers(self, *, preferred: bool) -> dict[str, list[int]]:
        borne: dict[str, list[int]] = {}
        for source in (occupation_data.load(), occupation_data.groups()):
            for label, uris in source.labels(preferred=preferred):
                borne.setdefault(label, []).extend(self._number[uri] for uri in uris)
        return borne

    def _places(self, borne: dict[str, list[int]]) -> tuple[Any, Any]:
        """Where each concept's labels are among all, concept after concept, and its first one."""
        import numpy as np  # noqa: PLC0415  (heavy)

        pairs = sorted(
            (number, place)
            for place, label in enumerate(self._labels)
            for number in borne.get(label, ())
        )
        numbers = [number for number, _ in pairs]
        starts = np.searchsorted(numbers, np.arange(len(self._number)))
        return np.array([place for _, place in pairs]), starts


@functools.cache
def load() -> TitleSpace:
    """That of the product, read once."""
    return TitleSpace()

"""Ranks titles by likeness to a title: in its letters, its meaning, and the occupation it names.

Letters alone find "barnehagelærer" near "barnehagelærarar" and nothing in another language; an
occupation's labels in twelve languages lead from "Klempner" to "plumber"; vectors lead to labels
that nobody wrote down. The three err on different titles and are summed. What a title means is an
occupation or, where no occupation is quite that, the ISCO-08 group above the nearest ones.
"""

import functools
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from screening.concepts import occupations as occupation_data
from screening.concepts.text import folded_phrase, spellings

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.float32]

NEIGHBOURS = 10  # titles nearest in meaning whose mean a title is moved towards
NGRAMS = (2, 4)  # letters; word borders count as letters
BATCH = 128  # titles asked for at a time: each has a number per label of ESCO


class TitleVectors(Protocol):
    """What an embedding model says of titles; unit vectors."""

    @property
    def concepts(self) -> "Numbers":
        """(concepts, a few, dimensions): the names of each one of `concepts_of_titles`."""
        ...

    def titles(self, titles: Sequence[str]) -> "Numbers":
        """(titles, dimensions)."""
        ...


@dataclass(frozen=True, slots=True)
class Weights:
    """What each sign of likeness is worth; data, see `data/title_weights.json`."""

    concept_letters: float
    concept_meaning: float
    group_itself: float
    group_malus: float
    group_softness: float
    title_letters: float
    title_meaning: float
    tie_break: float
    repeated_malus: float
    feedback: float


@functools.cache
def weights() -> Weights:
    """The weights that the product was tuned to."""
    path = occupation_data.DATA / "title_weights.json"
    numbers: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return Weights(**{name: value for name, value in numbers.items() if name != "origin"})


def concepts_of_titles() -> list[occupation_data.Occupation]:
    """What a title may mean: every occupation, then every ISCO-08 group."""
    return [*occupation_data.load().all(), *occupation_data.groups().all()]


class TitleRanker:
    """Ranks a fixed list of titles for any title asked for; by letters alone without vectors."""

    def __init__(
        self,
        titles: Sequence[str],
        vectors: TitleVectors | None = None,
        worth: Weights | None = None,
    ) -> None:
        import numpy as np  # noqa: PLC0415  (heavy)
        from sklearn.feature_extraction.text import (  # type: ignore[import-untyped]  # noqa: PLC0415
            TfidfVectorizer,
        )

        self._worth = weights() if worth is None else worth
        self._vectors = vectors
        self._space = _Concepts()
        folded = [folded_phrase(title) for title in titles]
        self._vectorizer: Any = TfidfVectorizer(
            analyzer="char_wb", ngram_range=NGRAMS, sublinear_tf=True, min_df=2, dtype=np.float32
        )
        self._vectorizer.fit(self._space.labels)
        self._labels = self._vectorizer.transform(self._space.labels).T.tocsr()
        self._titles = self._vectorizer.transform(folded).T.tocsr()
        self._meanings = vectors.titles(titles) if vectors else None
        self._members = self._space.members(titles)

    def scores(self, asked: Sequence[str]) -> "Numbers":
        """A dense array (len(asked), len(titles)) of likeness, higher is more alike."""
        import numpy as np  # noqa: PLC0415  (heavy)

        meanings = self._moved(self._vectors.titles(asked)) if self._vectors else None
        rows = []
        for start in range(0, len(asked), BATCH):
            part = slice(start, start + BATCH)
            letters = self._vectorizer.transform([folded_phrase(title) for title in asked[part]])
            near = None if meanings is None else meanings[part]
            concepts = self._concept_scores(letters, near)
            rows.append(self._title_scores(letters, near, concepts))
        return np.vstack(rows)

    def _moved(self, asked: "Numbers") -> "Numbers":
        """Each title moved towards the mean of those nearest to it, which say what kind it is.

        Pseudo relevance feedback on vectors (Rocchio's formula without the negative part).
        """
        import numpy as np  # noqa: PLC0415  (heavy)

        pool = self._meanings
        if pool is None or not self._worth.feedback or len(pool) <= NEIGHBOURS:
            return asked
        moved = np.empty_like(asked)
        for start in range(0, len(asked), BATCH):
            part = asked[start : start + BATCH]
            near = np.argpartition(-(part @ pool.T), NEIGHBOURS, axis=1)[:, :NEIGHBOURS]
            moved[start : start + BATCH] = part + self._worth.feedback * pool[near].mean(axis=1)
        result: Numbers = moved / np.linalg.norm(moved, axis=1, keepdims=True)
        return result

    def _concept_scores(self, letters: Any, near: "Numbers | None") -> "Numbers":
        """(asked, concepts): by the best label and the nearest name.

        Groups count by what is in them too.
        """
        import numpy as np  # noqa: PLC0415  (heavy)

        worth, space = self._worth, self._space
        found = worth.concept_letters * space.best((letters @ self._labels).toarray())
        if near is not None and self._vectors is not None:
            by_name = np.einsum("ad,ckd->ack", near, self._vectors.concepts).max(axis=2)
            found += worth.concept_meaning * by_name
        inside = found[:, : space.occupations]
        top = inside.max(axis=1, keepdims=True)
        shares = np.exp((inside - top) / worth.group_softness) @ space.in_group
        with np.errstate(divide="ignore"):
            members = top + worth.group_softness * np.log(shares)
        own = found[:, space.occupations :]
        members = np.where(np.isfinite(members), members, own - 1)
        share = worth.group_itself
        found[:, space.occupations :] = share * own + (1 - share) * members - worth.group_malus
        result: Numbers = found
        return result

    def _title_scores(self, letters: Any, near: "Numbers | None", concepts: "Numbers") -> "Numbers":
        """(asked, titles): through the concept a title names, or by itself where it names none."""
        import numpy as np  # noqa: PLC0415  (heavy)

        worth = self._worth
        direct: Numbers = worth.title_letters * (letters @ self._titles).toarray()
        if near is not None and self._meanings is not None:
            direct += worth.title_meaning * (near @ self._meanings.T)
        found = direct.copy()
        places, bearers, starts = self._members
        if len(places):
            through = np.maximum.reduceat(concepts[:, bearers], starts, axis=1)
            found[:, places] = through + worth.tie_break * direct[:, places]
            found[:, places] -= self._repeated(found[:, places], bearers[starts])
        return found

    def _repeated(self, found: "Numbers", concept: "NDArray[np.int64]") -> "Numbers":
        """What each title loses for another that names the same concept and is nearer."""
        import numpy as np  # noqa: PLC0415  (heavy)

        order = np.argsort(concept, kind="stable")
        sorted_by = concept[order]
        firsts = np.flatnonzero(np.r_[True, sorted_by[1:] != sorted_by[:-1]])
        best = np.maximum.reduceat(found[:, order], firsts, axis=1)
        group = np.empty(len(concept), np.int64)
        group[order] = np.repeat(np.arange(len(firsts)), np.diff(np.r_[firsts, len(concept)]))
        malus: Numbers = np.where(found >= best[:, group], 0.0, self._worth.repeated_malus).astype(
            np.float32
        )
        return malus


class _Concepts:
    """Occupations and groups with their labels, as arrays; concepts are numbered through."""

    def __init__(self) -> None:
        import numpy as np  # noqa: PLC0415  (heavy)

        both = (occupation_data.load(), occupation_data.groups())
        concepts = concepts_of_titles()
        self._number = {concept.uri: number for number, concept in enumerate(concepts)}
        self.occupations = len(both[0].all())
        groups = {concept.uri: n for n, concept in enumerate(concepts[self.occupations :])}
        above = [groups[concept.group] for concept in concepts[: self.occupations]]
        self.in_group = np.zeros((self.occupations, len(groups)), np.float32)
        self.in_group[np.arange(self.occupations), above] = 1
        borne: dict[str, list[int]] = {}
        for source in both:
            for label, uris in source.labels():
                borne.setdefault(label, []).extend(self._number[uri] for uri in uris)
        self.labels = list(borne)
        self._borne = borne
        pairs = sorted(
            (number, place) for place, label in enumerate(self.labels) for number in borne[label]
        )
        self._places = np.array([place for _, place in pairs])
        self._starts = np.searchsorted([number for number, _ in pairs], np.arange(len(concepts)))

    def best(self, by_label: "Numbers") -> "Numbers":
        """(asked, labels) to (asked, concepts): the best label of each."""
        import numpy as np  # noqa: PLC0415  (heavy)

        found: Numbers = np.maximum.reduceat(by_label[:, self._places], self._starts, axis=1)
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

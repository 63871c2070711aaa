"""Ranks titles by likeness to a title: in its letters, its meaning, and the occupation it names.

Letters alone find "barnehagelærer" near "barnehagelærarar" and nothing in another language; an
occupation's labels in twelve languages lead from "Klempner" to "plumber"; vectors lead to labels
that nobody wrote down. The three err on different titles and are summed. What a title means is an
occupation or, where no occupation is quite that, the ISCO-08 group above the nearest ones.

So a list of labels is ranked by what each stands for. In a list of people's own titles few are
labels: there titles are compared themselves, by meaning and by the areas of work they may lie in.
"""

import functools
import json
from collections import Counter
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
LABELS_SHARE = 0.5  # of titles that are labels, from which they are ranked as such
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
    concept_preferred: float
    concept_meaning: float
    group_itself: float
    group_malus: float
    group_softness: float
    title_letters: float
    title_meaning: float
    title_area: float
    area_softness: float
    tie_break: float
    repeated_malus: float
    shared_malus: float
    feedback: float
    listed_feedback: float


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

        self._worth = weights() if worth is None else worth
        self._vectors = vectors
        self._space = _concepts()
        folded = [folded_phrase(title) for title in titles]
        self._titles = self._space.letters(folded).T.tocsr()
        self._members = self._space.members(titles)
        copies = np.log(_copies(folded)).astype(np.float32)[self._members[0]]
        self._shared = self._worth.shared_malus * copies
        self._meanings = self._areas = None
        if vectors:
            plain = self._meanings = vectors.titles(_written(titles))
            if len(self._members[0]) < LABELS_SHARE * len(titles):
                self._areas = self._areas_of(plain, vectors.concepts)
                self._meanings = self._moved(plain, self._worth.listed_feedback)

    def scores(self, asked: Sequence[str]) -> "Numbers":
        """A dense array (len(asked), len(titles)) of likeness, higher is more alike."""
        import numpy as np  # noqa: PLC0415  (heavy)

        rows = []
        for start in range(0, len(asked), BATCH):
            part = asked[start : start + BATCH]
            letters = self._space.letters([folded_phrase(title) for title in part])
            plain = self._vectors.titles(_written(part)) if self._vectors else None
            near = None if plain is None else self._moved(plain, self._worth.feedback)
            direct = self._direct_scores(letters, near)
            if self._vectors is None or plain is None or self._areas is None:
                rows.append(self._through_concepts(direct, self._concept_scores(letters, near)))
            else:
                areas = self._areas_of(plain, self._vectors.concepts)
                rows.append(direct + self._worth.title_area * (areas @ self._areas.T))
        return np.vstack(rows)

    def _areas_of(self, meanings: "Numbers", names: "Numbers") -> "Numbers":
        """(titles, ISCO groups): how likely a title's occupation lies in each, square rooted.

        So that the product of two titles' rows is the Bhattacharyya coefficient of their groups.
        """
        import numpy as np  # noqa: PLC0415  (heavy)

        likeness = np.vstack(
            [
                _by_name(meanings[start : start + BATCH], names[: self._space.occupations])
                for start in range(0, len(meanings), BATCH)
            ]
        )
        likeness -= likeness.max(axis=1, keepdims=True)
        shares = np.exp(likeness / self._worth.area_softness) @ self._space.in_group
        areas: Numbers = np.sqrt(shares / shares.sum(axis=1, keepdims=True))
        return areas

    def _moved(self, asked: "Numbers", share: float) -> "Numbers":
        """Each title moved towards the mean of those nearest to it, which say what kind it is.

        Pseudo relevance feedback on vectors (Rocchio's formula without the negative part).
        """
        import numpy as np  # noqa: PLC0415  (heavy)

        pool = self._meanings
        if pool is None or not share or len(pool) <= NEIGHBOURS:
            return asked
        moved = np.empty_like(asked)
        for start in range(0, len(asked), BATCH):
            part = asked[start : start + BATCH]
            near = np.argpartition(-(part @ pool.T), NEIGHBOURS, axis=1)[:, :NEIGHBOURS]
            moved[start : start + BATCH] = part + share * pool[near].mean(axis=1)
        result: Numbers = moved / np.linalg.norm(moved, axis=1, keepdims=True)
        return result

    def _concept_scores(self, letters: Any, near: "Numbers | None") -> "Numbers":
        """(asked, concepts): by the best label, the best preferred label and the nearest name.

        Groups count by what is in them too.
        """
        import numpy as np  # noqa: PLC0415  (heavy)

        worth, space = self._worth, self._space
        by_label = space.by_label(letters)
        found = worth.concept_letters * space.best(by_label)
        found += worth.concept_preferred * space.best(by_label, preferred=True)
        if near is not None and self._vectors is not None:
            found += worth.concept_meaning * _by_name(near, self._vectors.concepts)
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

    def _direct_scores(self, letters: Any, near: "Numbers | None") -> "Numbers":
        """(asked, titles): by what is written, whatever it stands for."""
        worth = self._worth
        found: Numbers = worth.title_letters * (letters @ self._titles).toarray()
        if near is not None and self._meanings is not None:
            found += worth.title_meaning * (near @ self._meanings.T)
        return found

    def _through_concepts(self, direct: "Numbers", concepts: "Numbers") -> "Numbers":
        """(asked, titles): through the concept a title names, by itself where it names none."""
        import numpy as np  # noqa: PLC0415  (heavy)

        found = direct.copy()
        places, bearers, starts = self._members
        if len(places):
            through = np.maximum.reduceat(concepts[:, bearers], starts, axis=1)
            named = through + self._worth.tie_break * direct[:, places] - self._shared
            found[:, places] = named - self._repeated(named, bearers[starts])
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
        self.labels = list(self._borne)
        self._label_places = {
            False: self._places(self._borne),
            True: self._places(self._bearers(preferred=True)),
        }
        self._vectorizer: Any = TfidfVectorizer(
            analyzer="char_wb", ngram_range=NGRAMS, sublinear_tf=True, min_df=2, dtype=np.float32
        )
        self._labels = self._vectorizer.fit_transform(self.labels).T.tocsr()

    def letters(self, folded: Sequence[str]) -> Any:
        """(titles, n-grams), sparse."""
        return self._vectorizer.transform(folded)

    def by_label(self, letters: Any) -> "Numbers":
        """(titles, labels): how much of its letters each label shares."""
        found: Numbers = (letters @ self._labels).toarray()
        return found

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
            for place, label in enumerate(self.labels)
            for number in borne.get(label, ())
        )
        numbers = [number for number, _ in pairs]
        starts = np.searchsorted(numbers, np.arange(len(self._number)))
        return np.array([place for _, place in pairs]), starts

    def best(self, by_label: "Numbers", *, preferred: bool = False) -> "Numbers":
        """(asked, labels) to (asked, concepts): the best (preferred) label of each."""
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


@functools.cache
def _concepts() -> _Concepts:
    """Those of the product, read once."""
    return _Concepts()


def _by_name(meanings: "Numbers", names: "Numbers") -> "Numbers":
    """(titles, concepts): the cosine to the nearest name of each concept."""
    import numpy as np  # noqa: PLC0415  (heavy)

    found: Numbers = np.einsum("ad,ckd->ack", meanings, names).max(axis=2)
    return found


def _written(titles: Sequence[str]) -> list[str]:
    """What is embedded: the model puts "COCINEROS" beside other capitals, not beside cooks."""
    return [title.lower() if title.isupper() else title for title in titles]


def _copies(folded: Sequence[str]) -> list[int]:
    """How often each title occurs: one that occurs twice stands for two things."""
    counts = Counter(folded)
    return [counts[title] for title in folded]

"""Ranks titles by likeness to a title: in its letters, its meaning, and the occupation it names.

Letters alone find "barnehagelærer" near "barnehagelærarar" and nothing in another language; an
occupation's labels in twelve languages lead from "Klempner" to "plumber"; vectors lead to labels
that nobody wrote down, and to descriptions of work that names do not tell. They err on different
titles and are summed. What a title means is an occupation or, where no occupation is quite that,
the ISCO-08 group above the nearest ones.

So a list of labels is ranked by what each stands for. In a list of people's own titles few are
labels: there titles are compared themselves (`title_likeness`).
"""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from screening.concepts.text import folded_phrase
from screening.concepts.title_likeness import OwnTitles
from screening.concepts.title_reading import Read, Reader, TitleVectors, Weights, weights

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.float32]

LABELS_SHARE = 0.5  # of titles that are labels, from which they are ranked as such


class TitleRanker:
    """Ranks a fixed list of titles for any title asked for; by letters alone without vectors."""

    def __init__(
        self,
        titles: Sequence[str],
        vectors: TitleVectors | None = None,
        worth: Weights | None = None,
    ) -> None:
        self._reader = Reader(vectors, weights() if worth is None else worth)
        members = self._reader.space.members(titles)
        self._listed: _Labels | OwnTitles
        if len(members[0]) < LABELS_SHARE * len(titles):
            self._listed = OwnTitles(titles, self._reader)
        else:
            self._listed = _Labels(titles, members, self._reader)

    def scores(self, asked: Sequence[str]) -> "Numbers":
        """A dense array (len(asked), len(titles)) of likeness, higher is more alike."""
        import numpy as np  # noqa: PLC0415  (heavy)

        return np.vstack([self._listed.scores(read) for read in self._reader.batches(asked)])


class _Labels:
    """A list of which most are labels: ranked by the concepts they stand for."""

    def __init__(
        self, titles: Sequence[str], members: tuple[Any, Any, Any], reader: Reader
    ) -> None:
        import numpy as np  # noqa: PLC0415  (heavy)

        self._reader = reader
        self._worth = reader.worth
        self._letters = reader.space.letters(titles).T.tocsr()
        self._members = members
        places, bearers, starts = members
        # Of each thing that a title may name: whose it is among `places`, and which concept.
        self._title = np.repeat(np.arange(len(places)), np.diff(np.r_[starts, len(bearers)]))
        _, self._concept, counts = np.unique(bearers, return_inverse=True, return_counts=True)
        self._by_concept = np.argsort(self._concept, kind="stable")
        self._firsts = np.cumsum(counts) - counts
        self._shared = self._worth.shared_malus * np.log(_copies(titles)).astype(np.float32)[places]

    def scores(self, asked: Read) -> "Numbers":
        """(asked, titles): through the concept a title names, or by letters where it names none."""
        import numpy as np  # noqa: PLC0415  (heavy)

        found: Numbers = self._worth.title_letters * (asked.letters @ self._letters).toarray()
        places, bearers, starts = self._members
        if len(places):
            own = self._worth.tie_break * found[:, places] - self._shared
            named = self._of_concepts(asked)[:, bearers] + own[:, self._title]
            named -= self._repeated(named)
            found[:, places] = np.maximum.reduceat(named, starts, axis=1)
        return found

    def _of_concepts(self, asked: Read) -> "Numbers":
        """(asked, concepts): by the best label and the meaning; a group by what is in it too."""
        import numpy as np  # noqa: PLC0415  (heavy)

        worth, space = self._worth, self._reader.space
        found = self._reader.senses.likeness(asked.sense)
        found += worth.concept_letters * asked.labels + worth.concept_preferred * asked.preferred
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

    def _repeated(self, found: "Numbers") -> "Numbers":
        """What each thing named loses for a title that names the same and is nearer."""
        import numpy as np  # noqa: PLC0415  (heavy)

        best = np.maximum.reduceat(found[:, self._by_concept], self._firsts, axis=1)
        nearest = found >= best[:, self._concept]
        malus: Numbers = np.where(nearest, 0, self._worth.repeated_malus).astype(np.float32)
        return malus


def _copies(titles: Sequence[str]) -> list[int]:
    """How often each title occurs: one that occurs twice stands for two things."""
    folded = [folded_phrase(title) for title in titles]
    counts = Counter(folded)
    return [counts[title] for title in folded]

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
        places, _, starts = members
        # Where in `places` each thing that a title may name belongs.
        self._named = np.repeat(np.arange(len(places)), np.diff(np.r_[starts, len(members[1])]))
        self._shared = self._worth.shared_malus * np.log(_copies(titles)).astype(np.float32)[places]

    def scores(self, asked: Read) -> "Numbers":
        """(asked, titles): through the concept a title names, or by letters where it names none."""
        import numpy as np  # noqa: PLC0415  (heavy)

        found: Numbers = self._worth.title_letters * (asked.letters @ self._letters).toarray()
        places, bearers, starts = self._members
        if len(places):
            own = self._worth.tie_break * found[:, places] - self._shared
            named = self._of_concepts(asked)[:, bearers] + own[:, self._named]
            named -= self._repeated(named, bearers)
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


def _copies(titles: Sequence[str]) -> list[int]:
    """How often each title occurs: one that occurs twice stands for two things."""
    folded = [folded_phrase(title) for title in titles]
    counts = Counter(folded)
    return [counts[title] for title in folded]

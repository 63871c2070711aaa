"""Ranks people's own titles, most of which no classification lists.

Two titles are alike in their letters, their meaning, the areas of work they may lie in and the work
that is to be expected of those who hold them. Alike are also titles that are like the same third
ones: a lorry driver and a dispatcher have nothing in common but those between them. So likeness
spreads over a graph of the listed titles, in which each is joined to the few nearest (Zhou et al.,
"Ranking on data manifolds", 2003).
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from screening.concepts.title_reading import Read, Reader, Sense

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.float32]

JOINED = 25  # titles that each one is joined to
STARTS = 20  # titles nearest to the one asked for, from which likeness spreads
PASSED_ON = 0.95  # of the likeness that reaches a title
STEPS = 20  # after which it no longer changes much
JOINED_SOFTNESS = 0.2  # how much likeness makes one neighbour weigh e times another
START_SOFTNESS = 0.1
ROWS = 512  # of the titles' likeness to each other, held at a time


class OwnTitles:
    """A list of titles that are compared themselves."""

    def __init__(self, titles: Sequence[str], reader: Reader) -> None:
        import numpy as np  # noqa: PLC0415  (heavy)
        from scipy import sparse  # noqa: PLC0415  (heavy)

        self._reader = reader
        # What else is known of a title takes a megabyte for every ten.
        parts = [(read.letters, self._signature(read.sense)) for read in reader.batches(titles)]
        self._letters = sparse.vstack([letters for letters, _ in parts]).tocsr()
        self._signatures = np.vstack([signature for _, signature in parts])
        self._graph = self._joined()

    def scores(self, asked: Read) -> "Numbers":
        """(asked, titles): their own likeness, and what spreads from the titles nearest to each."""
        direct = self._likeness(asked.letters, self._signature(asked.sense))
        if self._graph is None:
            return direct
        sources = _nearest(direct, STARTS, START_SOFTNESS).toarray().T
        reached = sources
        for _ in range(STEPS):
            reached = PASSED_ON * (self._graph @ reached) + sources
        found: Numbers = direct + self._reader.worth.spread * (reached / reached.max(axis=0)).T
        return found

    def _signature(self, sense: Sense) -> "Numbers":
        """(titles, numbers): what two titles are compared by besides letters, as a dot product.

        Areas of work are the square roots of the shares of ISCO-08 unit groups, so that their
        product is a Bhattacharyya coefficient.
        """
        import numpy as np  # noqa: PLC0415  (heavy)

        worth = self._reader.worth
        areas = np.sqrt(sense.beliefs @ self._reader.space.in_group)
        return np.hstack(
            [
                np.sqrt(worth.title_meaning) * sense.vectors,
                np.sqrt(worth.title_description) * sense.work,
                np.sqrt(worth.title_area) * areas,
            ]
        ).astype(np.float32)

    def _likeness(self, letters: Any, signatures: "Numbers") -> "Numbers":
        shared = (letters @ self._letters.T).toarray()
        found: Numbers = signatures @ self._signatures.T
        found += self._reader.worth.title_letters * shared
        return found

    def _joined(self) -> Any:
        """The graph: (titles, titles), sparse, symmetric, normalised by the degrees of both ends.

        None where there are too few titles to have neighbours.
        """
        import numpy as np  # noqa: PLC0415  (heavy)
        from scipy import sparse  # noqa: PLC0415  (heavy)

        count = len(self._signatures)
        if count <= JOINED:
            return None
        parts = []
        for start in range(0, count, ROWS):
            rows = slice(start, start + ROWS)
            found = self._likeness(self._letters[rows], self._signatures[rows])
            found[np.arange(len(found)), start + np.arange(len(found))] = -np.inf
            parts.append(_nearest(found, JOINED, JOINED_SOFTNESS))
        graph = sparse.vstack(parts)
        graph = (graph + graph.T) / 2
        scale = sparse.diags(1 / np.sqrt(np.asarray(graph.sum(axis=1)).ravel()))
        return (scale @ graph @ scale).tocsr()


def _nearest(likeness: "Numbers", count: int, softness: float) -> Any:
    """(rows, columns), sparse: the `count` columns most like each row, by the weight of each."""
    import numpy as np  # noqa: PLC0415  (heavy)
    from scipy import sparse  # noqa: PLC0415  (heavy)

    rows, columns = likeness.shape
    count = min(count, columns)
    places = np.argpartition(-likeness, count - 1, axis=1)[:, :count]
    weights = np.exp(np.take_along_axis(likeness, places, axis=1) / softness)
    starts = np.arange(0, rows * count + 1, count)
    return sparse.csr_matrix((weights.ravel(), places.ravel(), starts), shape=likeness.shape)

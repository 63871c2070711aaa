"""Meaning: a flat scan over all vectors in int8, the best rescored in half precision.

No graph and no clusters: every approximate index tried lost people under a selective filter, while
a flat scan gets faster with it (docs/decisions/0001-embedded-search.md).
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

RESCORED = 2  # candidates for exact scoring, per passage asked for
SAMPLED = 64  # every so manieth value is looked at to see how high the best are
BLOCK = 65_536  # rows of a block where numpy scans
GATHER_BELOW = 0.3  # share of rows kept under which they are picked out before scanning


def quantised(vectors: "NDArray[np.float32]") -> "tuple[NDArray[np.int8], NDArray[np.float32]]":
    """Rows as int8 with the scale that gives them back."""
    reach = np.abs(vectors).max(axis=1, initial=1e-12)
    scales = (reach / 127).astype(np.float32)
    return np.rint(vectors / scales[:, None]).astype(np.int8), scales


class Matrix:
    """The vectors of an epoch, read from disk as they are needed."""

    def __init__(self, folder: Path, rows: int, documents: int, dimensions: int) -> None:
        shape = (rows, dimensions)
        self._small: Any = _mapped(folder / "vectors.i8", np.int8, shape)
        self._exact: Any = _mapped(folder / "vectors.f16", np.float16, shape)
        self._wholes: Any = _mapped(folder / "wholes.f16", np.float16, (documents, dimensions))

    def nearest(
        self,
        query: "NDArray[np.float32]",
        rows: "NDArray[np.bool_]",
        scales: "NDArray[np.float32]",
        limit: int,
    ) -> list[tuple[int, float]]:
        """The rows nearest by cosine among those kept, best first."""
        kept = np.flatnonzero(rows)
        if not len(kept):
            return []
        wanted, _ = quantised(query[None, :])
        if len(kept) < GATHER_BELOW * len(rows):
            rough = _dots(wanted, self._small[kept]) * scales[kept]
        else:
            rough = _dots(wanted, self._small) * scales
            rough = rough if len(kept) == len(rows) else rough[kept]
        chosen = kept[_largest(rough, limit * RESCORED)]
        exact = self._exact[chosen].astype(np.float32) @ query
        order = np.lexsort((chosen, -exact))[:limit]
        return list(zip(chosen[order].tolist(), exact[order].tolist(), strict=True))

    def rows(self, numbers: "NDArray[np.int64]") -> "NDArray[np.float32]":
        """Vectors as kept."""
        found: NDArray[np.float32] = self._exact[numbers].astype(np.float32)
        return found

    def wholes(self, documents: Sequence[int]) -> "NDArray[np.float16]":
        """Vectors of whole CVs, by the numbers of documents."""
        found: NDArray[np.float16] = self._wholes[list(documents)]
        return found


def _mapped(path: Path, kind: Any, shape: tuple[int, int]) -> Any:
    if not shape[0]:
        return np.zeros(shape, kind)
    return np.memmap(path, kind, "r", shape=shape)


def _largest(values: "NDArray[np.float32]", count: int) -> "NDArray[np.int64]":
    """The places of the `count` largest values, ascending.

    A sample says from where on they may be; what lies below it need not be sorted out.
    """
    if len(values) <= count:
        return np.arange(len(values))
    sample = values[::SAMPLED]
    enough = min(len(sample), 2 * count // SAMPLED + 8)
    places = np.flatnonzero(values >= np.partition(sample, -enough)[-enough])
    if len(places) < count:
        places = np.arange(len(values))
    best = places[np.argpartition(-values[places], count - 1)[:count]]
    best.sort()
    return best


def _dots(query: "NDArray[np.int8]", rows: "NDArray[np.int8]") -> "NDArray[np.float32]":
    try:
        import numkong
    except ImportError:
        return _dots_by_numpy(query, rows)
    found: NDArray[np.float32] = np.asarray(numkong.cdist(query, rows, "dot"))[0].astype(np.float32)
    return found


def _dots_by_numpy(query: "NDArray[np.int8]", rows: "NDArray[np.int8]") -> "NDArray[np.float32]":
    wide = query[0].astype(np.float32)
    found = np.empty(len(rows), np.float32)
    for start in range(0, len(rows), BLOCK):
        found[start : start + BLOCK] = rows[start : start + BLOCK].astype(np.float32) @ wide
    return found

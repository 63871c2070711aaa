"""Passages as they are kept between two builds of the index, without their vectors.

Scrubbing, analysing and annotating a CV takes longer than all the rest of indexing it. What came
out is kept with the records, together with the name of its maker: a digest of the code and the data
that had a part in it. Of another maker it is of no use.
"""

import functools
import hashlib
import json
import zlib
from collections.abc import Sequence
from dataclasses import fields
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from screening.domain.cv import Cv
from screening.indexing.encoder import Encoder, Keys
from screening.indexing.interface import IndexPassage

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_KEPT = tuple(f.name for f in fields(IndexPassage) if f.name not in {"text", "vector"})
_CODE = {
    "screening.domain": ("codec.py", "passages.py", "scrubber.py"),
    "screening.indexing": ("analysis.py", "documents.py", "morphology.py", "pieces.py"),
}
_DATA = ("screening.domain.data", "screening.indexing.data")
_LEVEL = 1  # of compression: a third of the size in a tenth of the time that the best level takes


@functools.cache
def _code_and_data() -> str:
    digest = hashlib.sha256(repr(_KEPT).encode())
    for package, names in _CODE.items():
        for name in names:
            digest.update(files(package).joinpath(name).read_bytes())
    for package in _DATA:
        lists = (part for part in files(package).iterdir() if part.name.endswith(".tsv"))
        for part in sorted(lists, key=lambda part: part.name):
            digest.update(part.name.encode() + part.read_bytes())
    return digest.hexdigest()


def maker(encoder: Encoder, annotations: str) -> str:
    """The name of what prepares passages here: code, word lists, model and concepts.

    Args:
        encoder: whose prefixes and vectors the keys are for.
        annotations: version of the concepts that passages are annotated with.
    """
    parts = (_code_and_data(), encoder.fingerprint, annotations)
    return hashlib.sha256(" ".join(parts).encode()).hexdigest()


def packed(passages: Sequence[IndexPassage], keys: Sequence[Keys]) -> bytes:
    """Passages of a CV with the keys of their vectors; their text stays in the CV alone."""
    rows = [
        [group, *(getattr(passage, name) for name in _KEPT)]
        for passage, group in zip(passages, keys, strict=True)
    ]
    return zlib.compress(json.dumps(rows, ensure_ascii=False).encode(), _LEVEL)


class Unpacked:
    """What `packed` has kept of one CV."""

    def __init__(self, content: bytes) -> None:
        self._rows: list[list[Any]] = json.loads(zlib.decompress(content))

    @property
    def keys(self) -> list[Keys]:
        """The keys of the vector of each passage."""
        return [tuple((name, weight) for name, weight in row[0]) for row in self._rows]

    def passages(
        self, cv: Cv, vectors: "Sequence[NDArray[np.float32]]"
    ) -> tuple[IndexPassage, ...]:
        """The passages again, with their text from the CV and these vectors."""
        return tuple(
            _passage(cv, dict(zip(_KEPT, row[1:], strict=True)), vector)
            for row, vector in zip(self._rows, vectors, strict=True)
        )


def _passage(cv: Cv, kept: dict[str, Any], vector: "NDArray[np.float32]") -> IndexPassage:
    values: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in kept.items()
    }
    return IndexPassage(text=cv.text[kept["start"] : kept["end"]], vector=vector, **values)

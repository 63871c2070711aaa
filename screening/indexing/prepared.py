"""What a CV gives the index, as it is kept between two builds: passages without vectors, and facts.

Scrubbing, analysing, annotating and reading a CV takes longer than all the rest of indexing it.
What came out is kept with the records, together with the name of its maker: a digest of the code
and the data that had a part in it. Of another maker it is of no use.
"""

import functools
import hashlib
import json
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from screening.domain.cv import Cv
from screening.indexing.encoder import Encoder, Keys
from screening.indexing.interface import CvFacts, Experience, IndexPassage

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


def digest_of(code: Mapping[str, Sequence[str]]) -> str:
    """A digest of files of code, by package."""
    digest = hashlib.sha256()
    for package, names in code.items():
        for name in names:
            digest.update(files(package).joinpath(name).read_bytes())
    return digest.hexdigest()


@functools.cache
def _code_and_data() -> str:
    digest = hashlib.sha256(repr(_KEPT).encode() + digest_of(_CODE).encode())
    for package in _DATA:
        lists = (part for part in files(package).iterdir() if part.name.endswith(".tsv"))
        for part in sorted(lists, key=lambda part: part.name):
            digest.update(part.name.encode() + part.read_bytes())
    return digest.hexdigest()


def maker(encoder: Encoder, reading: str) -> str:
    """The name of what prepares CVs here: code, word lists, model and what reads their facts.

    Args:
        encoder: whose prefixes and vectors the keys are for.
        reading: version of what passages are annotated with and facts are read by.
    """
    parts = (_code_and_data(), encoder.fingerprint, reading)
    return hashlib.sha256(" ".join(parts).encode()).hexdigest()


def packed(passages: Sequence[IndexPassage], keys: Sequence[Keys], facts: CvFacts) -> bytes:
    """Passages of a CV with the keys of their vectors, and its facts; text stays in the CV."""
    rows = [
        [group, *(getattr(passage, name) for name in _KEPT)]
        for passage, group in zip(passages, keys, strict=True)
    ]
    kept = {"passages": rows, "facts": asdict(facts)}
    return zlib.compress(json.dumps(kept, ensure_ascii=False).encode(), _LEVEL)


class Unpacked:
    """What `packed` has kept of one CV."""

    def __init__(self, content: bytes) -> None:
        kept = json.loads(zlib.decompress(content))
        self._rows: list[list[Any]] = kept["passages"]
        self._facts: dict[str, Any] = kept["facts"]

    @property
    def facts(self) -> CvFacts:
        """What the CV says."""
        work = tuple(Experience(**one) for one in self._facts["experience"])
        return CvFacts(**_tuples(self._facts) | {"experience": work})

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
    text = cv.text[kept["start"] : kept["end"]]
    return IndexPassage(text=text, vector=vector, **_tuples(kept))


def _tuples(kept: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _tuple(value) for name, value in kept.items()}


def _tuple(value: Any) -> Any:
    """Tuples instead of the lists that JSON makes of them, those within them too."""
    return tuple(map(_tuple, value)) if isinstance(value, list) else value

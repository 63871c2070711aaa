"""Text to unit vectors: the only place that embeds.

Texts must be scrubbed before they come here (`screening.domain.scrubber`). Vectors are kept under
the hash of the text and the fingerprint of the model, so that nothing is embedded twice.
"""

import hashlib
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from screening.indexing.backends import Backend, open_backend
from screening.indexing.identity import Identity, identify
from screening.indexing.pieces import pieces_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Vectors = NDArray[np.float32]

# Tokens in one batch, padding included: enough to keep two cores busy, and what a killed worker
# embeds again.
BATCH_TOKENS = 2_048
# Texts whose tokens are counted, and batched by length, at a time: what is kept in memory of a
# bulk job besides its vectors.
WINDOW = 4_096
# Queries whose vectors are remembered: paging and facets ask the same question again.
REMEMBERED_QUERIES = 256

Progress = Callable[[int, int], None]

Keys = tuple[tuple[str, int], ...]
"""Where the vector of a text is kept: the hash of each of its pieces, and what the piece weighs."""


class VectorStore(Protocol):
    """Where vectors are kept: float32 bytes under fingerprint and SHA-256 of the text."""

    def get_many(self, fingerprint: str, hashes: Sequence[str]) -> Mapping[str, bytes]:
        """Those that are known."""
        ...

    def put_many(self, fingerprint: str, vectors: Mapping[str, bytes]) -> None:
        """Keeps them; one that is there already may stay."""
        ...


class MemoryVectors:
    """A VectorStore for tests and for texts that are not worth keeping."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], bytes] = {}

    def get_many(self, fingerprint: str, hashes: Sequence[str]) -> Mapping[str, bytes]:
        """Those that are known."""
        known = ((name, self.kept.get((fingerprint, name))) for name in hashes)
        return {name: vector for name, vector in known if vector is not None}

    def put_many(self, fingerprint: str, vectors: Mapping[str, bytes]) -> None:
        """Keeps them."""
        self.kept.update({(fingerprint, name): vector for name, vector in vectors.items()})


class Encoder:
    """Queries and passages to float32 unit vectors.

    `fingerprint` names model, pooling and prefixes: vectors of two fingerprints never meet.
    """

    def __init__(
        self, identity: Identity, vectors: VectorStore, backend: Callable[[], Backend]
    ) -> None:
        self.fingerprint = identity.fingerprint
        self.dimensions = identity.dimensions
        self._prefixes = identity.prefixes
        self._store = vectors
        self._open = backend
        self._opened: Backend | None = None
        self._asked: dict[str, Vectors] = {}
        self._lock = threading.Lock()

    def queries(self, texts: list[str]) -> "Vectors":
        """One unit vector per query; never stored, what people search for is theirs."""
        import numpy as np

        asked = self._remembered(texts)
        if not texts:
            return np.empty((0, self.dimensions), np.float32)
        return np.stack([asked[text] for text in texts])

    def passages(self, texts: list[str], progress: Progress | None = None) -> "Vectors":
        """One unit vector per passage; known ones come from the store.

        `progress` is called with pieces done and pieces to do.
        """
        return self._of_passages(texts, self._store, progress)

    def aside(self, texts: list[str]) -> "Vectors":
        """One unit vector per passage, as `passages` gives; none of them is kept."""
        return self._of_passages(texts, MemoryVectors(), None)

    def _of_passages(
        self, texts: list[str], store: VectorStore, progress: Progress | None
    ) -> "Vectors":
        import numpy as np

        pieces = [self._pieces(text) for text in texts]
        known = self._embedded([piece for group in pieces for piece in group], store, progress)
        found = np.empty((len(texts), self.dimensions), np.float32)
        for row, group in enumerate(pieces):
            stacked = np.stack([known[_hash(piece)] for piece in group])
            found[row] = _mean(stacked, [len(piece) for piece in group])
        return found

    def hashes(self, texts: Sequence[str]) -> set[str]:
        """The hashes under which the vectors of these passages are kept: what erasure removes."""
        return {name for text in texts for name, _ in self.keys(text)}

    def keys(self, text: str) -> "Keys":
        """Under which hashes the vector of a passage is kept, each with its weight."""
        return tuple((_hash(piece), len(piece)) for piece in self._pieces(text))

    def kept(self, keys: "Sequence[Keys]") -> "list[Vectors | None]":
        """The vectors of passages by their keys, as `passages` made them; None: one is not kept."""
        import numpy as np

        every = list({name for group in keys for name, _ in group})
        stored = self._store.get_many(self.fingerprint, every)
        known = {name: np.frombuffer(data, np.float32) for name, data in stored.items()}
        return [
            _mean([known[name] for name, _ in group], [weight for _, weight in group])
            if all(name in known for name, _ in group)
            else None
            for group in keys
        ]

    def _pieces(self, text: str) -> list[str]:
        """What is embedded of a passage: its pieces, each with the prefix of passages."""
        return [self._prefixes.passage + piece for piece in pieces_of(text)]

    def _remembered(self, texts: list[str]) -> "dict[str, Vectors]":
        """The vectors of these queries, from memory where they have been asked before."""
        with self._lock:
            found = {text: self._asked[text] for text in texts if text in self._asked}
        pieces = {
            text: [self._prefixes.query + piece for piece in pieces_of(text)]
            for text in dict.fromkeys(texts)
            if text not in found
        }
        fresh: dict[str, Vectors] = {}
        every = list(dict.fromkeys(piece for group in pieces.values() for piece in group))
        for batch, rows in self._run(every):
            fresh.update(zip(batch, rows, strict=True))
        for text, group in pieces.items():
            found[text] = _mean([fresh[piece] for piece in group], [len(p) for p in group])
        with self._lock:
            if len(self._asked) + len(found) > REMEMBERED_QUERIES:
                self._asked.clear()
            if len(found) <= REMEMBERED_QUERIES:
                self._asked.update(found)
        return found

    def _embedded(
        self, pieces: list[str], store: VectorStore, progress: Progress | None
    ) -> "dict[str, Vectors]":
        import numpy as np

        by_hash = {_hash(piece): piece for piece in pieces}
        stored = store.get_many(self.fingerprint, list(by_hash))
        known = {name: np.frombuffer(data, np.float32) for name, data in stored.items()}
        missing = [piece for name, piece in by_hash.items() if name not in known]
        done = 0
        for batch, rows in self._run(missing):
            fresh = {_hash(piece): row for piece, row in zip(batch, rows, strict=True)}
            store.put_many(self.fingerprint, {name: row.tobytes() for name, row in fresh.items()})
            known.update(fresh)
            done += len(batch)
            if progress:
                progress(done, len(missing))
        return known

    def _run(self, pieces: Sequence[str]) -> "Iterator[tuple[list[str], Vectors]]":
        """Batches of pieces with their vectors; the model is loaded for the first one."""
        for start in range(0, len(pieces), WINDOW):
            window = pieces[start : start + WINDOW]
            backend = self._backend()
            for batch in batches(window, backend.lengths(window)):
                yield batch, backend.vectors(batch)

    def _backend(self) -> Backend:
        with self._lock:
            if self._opened is None:
                self._opened = self._open()
            return self._opened


def open_encoder(
    name: str, home: Path, vectors: VectorStore, processors: int | None = None
) -> Encoder:
    """The encoder of a model (see `identify`); the weights are read when first needed.

    `processors`: how many work on one batch, see `open_backend`.

    Raises:
        UnavailableError: when the model cannot be had.
    """
    identity = identify(name, home)
    return Encoder(identity, vectors, lambda: open_backend(identity.folder, processors))


def batches(texts: Sequence[str], lengths: Sequence[int]) -> Iterator[list[str]]:
    """Texts in batches of about equal cost: their number times the tokens of the longest."""
    batch: list[str] = []
    for length, place in sorted((length, place) for place, length in enumerate(lengths)):
        if batch and length * (len(batch) + 1) > BATCH_TOKENS:
            yield batch
            batch = []
        batch.append(texts[place])
    if batch:
        yield batch


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _mean(vectors: "Sequence[Vectors] | Vectors", weights: list[int]) -> "Vectors":
    import numpy as np

    mean: Vectors = vectors[0]
    if len(vectors) == 1:
        return mean
    mean = np.average(vectors, axis=0, weights=weights).astype(np.float32)
    mean /= max(float(np.linalg.norm(mean)), 1e-12)
    return mean

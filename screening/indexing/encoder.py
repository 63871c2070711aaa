"""Text to unit vectors: the only place that embeds.

Texts must be scrubbed before they come here (`screening.domain.scrubber`). Vectors are kept under
the hash of the text and the fingerprint of the model, so that nothing is embedded twice.
"""

import hashlib
import json
import re
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from screening.errors import UnavailableError
from screening.indexing import bert, model

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Vectors = NDArray[np.float32]

PREFIX_VERSION = "1"
# A text longer than this is cut at sentence ends, and its vector is the mean of its pieces',
# weighted by length: about 400 tokens, the models' input ends at 512.
LONGEST_PIECE = 1_500
# Characters in one batch of torch, padding included: about 4,000 tokens, a few hundred megabytes.
BATCH_CHARACTERS = 16_000
# Below this many characters plain numpy is done before torch is imported (8 s against 14 passages a
# second on 2 cores).
BULK_CHARACTERS = 150_000
# Queries whose vectors are remembered: paging and facets ask the same question again.
REMEMBERED_QUERIES = 256

Progress = Callable[[int, int], None]


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


class Backend(Protocol):
    """What turns texts into unit vectors."""

    @property
    def dimensions(self) -> int:
        """Numbers in a vector."""
        ...

    def vectors(self, texts: list[str]) -> "Vectors":
        """One row per text."""
        ...


@dataclass(frozen=True, slots=True)
class Prefixes:
    """What a model wants before a query and before a passage."""

    query: str
    passage: str


@dataclass(frozen=True, slots=True)
class Identity:
    """Which model it is, without having loaded it."""

    folder: Path
    fingerprint: str
    dimensions: int
    prefixes: Prefixes


class Encoder:
    """Queries and passages to float32 unit vectors.

    `fingerprint` names model, pooling and prefixes: vectors of two fingerprints never meet.
    """

    def __init__(
        self,
        identity: "Identity",
        vectors: VectorStore,
        small: Callable[[], Backend],
        bulk: Callable[[], Backend] | None = None,
    ) -> None:
        self.fingerprint = identity.fingerprint
        self.dimensions = identity.dimensions
        self._prefixes = identity.prefixes
        self._store = vectors
        self._open = small
        self._bulk = bulk
        self._small: Backend | None = None
        self._asked: dict[str, Vectors] = {}
        self._lock = threading.Lock()

    def queries(self, texts: list[str]) -> "Vectors":
        """One unit vector per query; never stored, what people search for is theirs."""
        import numpy as np

        unknown = [text for text in dict.fromkeys(texts) if text not in self._asked]
        if len(self._asked) + len(unknown) > REMEMBERED_QUERIES:
            self._asked.clear()
            unknown = list(dict.fromkeys(texts))
        for text in unknown:
            pieces = [self._prefixes.query + piece for piece in pieces_of(text)]
            self._asked[text] = _mean(
                self._backend_for(0).vectors(pieces), [len(p) for p in pieces]
            )
        if not texts:
            return np.empty((0, self.dimensions), np.float32)
        return np.stack([self._asked[text] for text in texts])

    def passages(self, texts: list[str], progress: Progress | None = None) -> "Vectors":
        """One unit vector per passage; known ones come from the store.

        `progress` is called with pieces done and pieces to do.
        """
        import numpy as np

        pieces = [[self._prefixes.passage + piece for piece in pieces_of(text)] for text in texts]
        known = self._embedded([piece for group in pieces for piece in group], progress)
        found = np.empty((len(texts), self.dimensions), np.float32)
        for row, group in enumerate(pieces):
            stacked = np.stack([known[_hash(piece)] for piece in group])
            found[row] = _mean(stacked, [len(piece) for piece in group])
        return found

    def hashes(self, texts: Sequence[str]) -> set[str]:
        """The hashes under which the vectors of these passages are kept: what erasure removes."""
        return {
            _hash(self._prefixes.passage + piece) for text in texts for piece in pieces_of(text)
        }

    def _embedded(self, pieces: list[str], progress: Progress | None) -> "dict[str, Vectors]":
        import numpy as np

        by_hash = {_hash(piece): piece for piece in pieces}
        stored = self._store.get_many(self.fingerprint, list(by_hash))
        known = {name: np.frombuffer(data, np.float32) for name, data in stored.items()}
        missing = sorted((len(piece), name) for name, piece in by_hash.items() if name not in known)
        done = 0
        if not missing:
            return known
        backend = self._backend_for(sum(length for length, _ in missing))
        for batch in batches(missing):
            fresh = backend.vectors([by_hash[name] for name in batch])
            rows = dict(zip(batch, fresh, strict=True))
            self._store.put_many(
                self.fingerprint,
                {name: row.astype(np.float32).tobytes() for name, row in rows.items()},
            )
            known.update(rows)
            done += len(batch)
            if progress:
                progress(done, len(missing))
        return known

    def _backend_for(self, characters: int) -> Backend:
        """Torch for bulk work, once and for all: it has been imported then."""
        with self._lock:
            if self._bulk is not None and characters > BULK_CHARACTERS:
                self._small, self._bulk = self._bulk(), None
            if self._small is None:
                self._small = self._open()
            return self._small


def pieces_of(text: str) -> list[str]:
    """The text in pieces that fit the model, cut after sentences, lines or words."""
    text = text.strip()
    if len(text) <= LONGEST_PIECE:
        return [text]
    pieces, start = [], 0
    while len(text) - start > LONGEST_PIECE:
        window = text[start : start + LONGEST_PIECE]
        ends = [found.end() for found in re.finditer(r"[.!?؟。]\s+|\n+", window)]
        cut = next((end for end in reversed(ends) if end > LONGEST_PIECE // 2), 0)
        cut = cut or window.rfind(" ") + 1 or LONGEST_PIECE
        pieces.append(text[start : start + cut].strip())
        start += cut
    return [piece for piece in [*pieces, text[start:].strip()] if piece]


def batches(by_length: Sequence[tuple[int, str]]) -> Iterator[list[str]]:
    """Names in batches of about equal cost; a batch costs its longest text times its size."""
    batch: list[str] = []
    for length, name in by_length:
        if batch and length * (len(batch) + 1) > BATCH_CHARACTERS:
            yield batch
            batch = []
        batch.append(name)
    if batch:
        yield batch


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _mean(vectors: "Vectors", weights: list[int]) -> "Vectors":
    import numpy as np

    mean: Vectors = vectors[0]
    if len(vectors) == 1:
        return mean
    mean = np.average(vectors, axis=0, weights=weights).astype(np.float32)
    mean /= max(float(np.linalg.norm(mean)), 1e-12)
    return mean


class SentenceTransformerBackend:
    """Any sentence-transformers model, through torch."""

    def __init__(self, folder: Path) -> None:
        self._model = _load(folder)

    @property
    def dimensions(self) -> int:
        """Numbers in a vector."""
        return int(self._model.get_embedding_dimension())

    def vectors(self, texts: list[str]) -> "Vectors":
        """One unit vector per text, in order."""
        import numpy as np

        found = self._model.encode(
            texts, batch_size=len(texts) or 1, normalize_embeddings=True, show_progress_bar=False
        )
        return np.asarray(found, np.float32)


def _load(folder: Path) -> Any:
    import os

    import torch
    from sentence_transformers import SentenceTransformer

    torch.set_num_threads(max(1, len(os.sched_getaffinity(0))))
    from transformers.utils import logging

    quiet: Any = logging
    quiet.set_verbosity_error()
    quiet.disable_progress_bar()
    with _offline():
        return SentenceTransformer(str(folder))


@contextmanager
def _offline() -> Iterator[None]:
    """No look-ups on the network while a local folder is read."""
    import os

    names = ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE")
    before = {name: os.environ.get(name) for name in names}
    os.environ.update(dict.fromkeys(names, "1"))
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


def identify(name: str, home: Path) -> Identity:
    """Finds a model: empty or the bundled name, a local folder or a Hugging Face name.

    Raises:
        UnavailableError: when the model cannot be had.
    """
    bundled = name in ("", model.BUNDLED)
    folder = model.bundled_model(home) if bundled else _folder(name)
    prefixes = _prefixes(folder, name or model.BUNDLED)
    content = folder.name if bundled else _content_hash(folder, home)
    facts = (content, prefixes.query, prefixes.passage, PREFIX_VERSION, LONGEST_PIECE)
    fingerprint = hashlib.sha256(json.dumps(facts).encode()).hexdigest()[:16]
    return Identity(folder, fingerprint, _dimensions(folder), prefixes)


def open_encoder(name: str, home: Path, vectors: VectorStore) -> Encoder:
    """The encoder of a model (see `identify`); the weights are read when first needed."""
    identity = identify(name, home)
    folder = identity.folder
    if bert.readable(folder):
        return Encoder(identity, vectors, small=lambda: bert.NumpyBert(folder),
                       bulk=lambda: SentenceTransformerBackend(folder))  # fmt: skip
    return Encoder(identity, vectors, small=lambda: SentenceTransformerBackend(folder))


def _dimensions(folder: Path) -> int:
    """The width of the last module that changes it, else of the transformer."""
    try:
        for path in sorted(folder.glob("*_Dense/config.json"), reverse=True):
            return int(json.loads(path.read_text(encoding="utf-8"))["out_features"])
        config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
        return int(config.get("hidden_size") or config["dim"])
    except (OSError, ValueError, KeyError) as error:
        raise UnavailableError("model", f"{folder.name} is no model folder ({error})") from None


def _folder(name: str) -> Path:
    if Path(name).is_dir():
        return Path(name)
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HfHubHTTPError, HFValidationError, LocalEntryNotFoundError

    try:
        return Path(snapshot_download(name))
    except (OSError, HfHubHTTPError, HFValidationError, LocalEntryNotFoundError) as error:
        raise UnavailableError("model", f"{name!r} cannot be fetched: {error}") from None


def _prefixes(folder: Path, name: str) -> Prefixes:
    """The model's own prompts; the E5 family's are known, other models want none."""
    try:
        text = (folder / "config_sentence_transformers.json").read_text(encoding="utf-8")
        prompts = json.loads(text).get("prompts") or {}
    except (OSError, ValueError):
        prompts = {}
    if any(prompts.values()):
        passage = prompts.get("passage") or prompts.get("document") or ""
        return Prefixes(prompts.get("query") or "", passage)
    if re.search(r"(^|[-_/])e5([-_/]|$)", name.lower()):
        return Prefixes("query: ", "passage: ")
    return Prefixes("", "")


def _content_hash(folder: Path, home: Path) -> str:
    """SHA-256 over the model's files, remembered while their sizes and times stay the same."""
    files = sorted(file for file in folder.rglob("*") if file.is_file())
    facts = [(str(f.relative_to(folder)), f.stat().st_size, f.stat().st_mtime_ns) for f in files]
    key = hashlib.sha256(json.dumps([str(folder.resolve()), facts]).encode()).hexdigest()
    memory = home / "model" / f"hash-{key[:32]}"
    if memory.is_file():
        return memory.read_text(encoding="ascii")
    digest = hashlib.sha256()
    for file in files:
        digest.update(str(file.relative_to(folder)).encode())
        with file.open("rb") as stream:
            digest.update(hashlib.file_digest(stream, "sha256").digest())
    memory.parent.mkdir(parents=True, exist_ok=True)
    memory.write_text(digest.hexdigest(), encoding="ascii")
    return digest.hexdigest()

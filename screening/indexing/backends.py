"""What runs an embedding model: OpenVINO where it can read the folder, else sentence-transformers.

Both give the same vectors within the tolerance that docs/indexing.md states, so that a vector made
by one may stand beside a vector made by the other.
"""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from screening.indexing import openvino_bert

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Vectors = NDArray[np.float32]


class Backend(Protocol):
    """What turns texts into unit vectors."""

    @property
    def dimensions(self) -> int:
        """Numbers in a vector."""
        ...

    def lengths(self, texts: Sequence[str]) -> list[int]:
        """Tokens of each text as the model reads it."""
        ...

    def vectors(self, texts: Sequence[str]) -> "Vectors":
        """One row per text; they are run as one batch."""
        ...


def open_backend(folder: Path, processors: int | None = None) -> Backend:
    """The fastest backend that is installed and can run the model in this folder.

    Args:
        folder: of the model.
        processors: how many work on one batch, where the backend lets one choose; all of them.
    """
    if openvino_bert.readable(folder):
        return openvino_bert.OpenVinoBert(folder, processors)
    return SentenceTransformerBackend(folder)


class SentenceTransformerBackend:
    """Any sentence-transformers model, through torch."""

    def __init__(self, folder: Path) -> None:
        self._model = _load(folder)

    @property
    def dimensions(self) -> int:
        """Numbers in a vector."""
        return int(self._model.get_embedding_dimension())

    def lengths(self, texts: Sequence[str]) -> list[int]:
        """Tokens of each text, cut at the model's longest input."""
        longest = int(self._model.get_max_seq_length() or 512)
        encoded = self._model.tokenizer(list(texts), truncation=True, max_length=longest)
        return [len(ids) for ids in encoded["input_ids"]]

    def vectors(self, texts: Sequence[str]) -> "Vectors":
        """One unit vector per text, in order."""
        import numpy as np

        found = self._model.encode(
            list(texts),
            batch_size=len(texts) or 1,
            normalize_embeddings=True,
            show_progress_bar=False,
        )
        return np.asarray(found, np.float32)


def _load(folder: Path) -> Any:
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

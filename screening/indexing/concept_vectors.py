"""What the embedding model says of occupations and of titles.

The vectors of ESCO's occupations and ISCO groups are shipped for the bundled model, made by
scripts/build_concept_vectors.py; another model makes its own from a name or two of each, and has
nothing else that describes them.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from screening.errors import UnavailableError
from screening.indexing.encoder import Encoder

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.float32]

SHIPPED = Path(__file__).parent / "data" / "concept_vectors.safetensors"
STEPS = 320  # eight-bit steps in 1: the largest number in these vectors is about 0.3


class EncodedTitles:
    """Titles as queries of one encoder, and the concepts' vectors of the same model."""

    def __init__(self, encoder: Encoder, concepts: "Numbers", descriptions: "Numbers") -> None:
        self._encoder = encoder
        self.concepts = concepts
        self.descriptions = descriptions

    def titles(self, titles: Sequence[str]) -> "Numbers":
        """(titles, dimensions); none of them is stored."""
        return self._encoder.queries(list(titles))


def shipped_for(encoder: Encoder) -> "EncodedTitles | None":
    """With the vectors that the product ships, None when they are another model's.

    Raises:
        UnavailableError: when the file is missing or damaged.
    """
    import numpy as np
    from safetensors import SafetensorError, safe_open

    try:
        opened: Any = safe_open(str(SHIPPED), framework="numpy")
        with opened as reader:
            if reader.metadata()["fingerprint"] != encoder.fingerprint:
                return None
            concepts, descriptions = (
                _of_length_one(reader.get_tensor(name).astype(np.float32))
                for name in ("concepts", "descriptions")
            )
    except (OSError, KeyError, SafetensorError) as error:
        raise UnavailableError("model", f"the concepts cannot be read: {error}") from None
    return EncodedTitles(encoder, concepts, descriptions)


def made_for(encoder: Encoder, names: Sequence[Sequence[str]]) -> EncodedTitles:
    """With vectors made now from as many names of each concept."""
    import numpy as np

    every = [name for group in names for name in group]
    vectors = encoder.queries(every)
    concepts = np.reshape(vectors, (len(names), -1, encoder.dimensions))
    return EncodedTitles(encoder, concepts, _of_length_one(concepts.mean(axis=1)))


def _of_length_one(vectors: "Numbers") -> "Numbers":
    import numpy as np

    found: Numbers = vectors / np.linalg.norm(vectors, axis=-1, keepdims=True)
    return found

"""How likely a passage speaks of what a requirement asks for: a probability, not a cosine.

Cosines of an embedding model say nothing by themselves: short texts in one language are near to
each other whatever they say, and some texts are near to everything. So a cosine is compared with
what this requirement has with passages about other things, and with what this passage has with
other requirements (z-scores over a fixed background). A logistic regression over the three numbers,
fitted on labelled pairs of other topics than it was tested on (scripts/fit_similarity.py;
reliability in docs/indexing.md), turns them into a probability. Source of the correction for texts
that are near to everything: Lample et al., "Word translation without parallel data" (2018).
"""

import functools
import hashlib
import json
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from screening.errors import UnavailableError
from screening.indexing.encoder import Encoder

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.float32]

FITTED = Path(__file__).parent / "data" / "similarity.safetensors"
# Passages whose vectors are remembered: one CV is held against every requirement in turn.
REMEMBERED_PASSAGES = 4_096


@dataclass(frozen=True, slots=True)
class Calibration:
    """What was fitted for one model.

    `requirements` and `passages` (n, dimensions) are the background; `weights` belong to cosine,
    z-score among passages, z-score among requirements, and 1.
    """

    fingerprint: str
    requirements: "Numbers"
    passages: "Numbers"
    weights: tuple[float, float, float, float]


def read_calibration(path: Path = FITTED) -> Calibration:
    """The calibration that the product ships.

    Raises:
        UnavailableError: when it is missing or damaged.
    """
    import numpy as np
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(str(path), framework="numpy") as reader:
            facts = json.loads(reader.metadata()["calibration"])
            cosine, among_passages, among_requirements, one = facts["weights"]
            return Calibration(
                facts["fingerprint"],
                reader.get_tensor("requirements").astype(np.float32),
                reader.get_tensor("passages").astype(np.float32),
                (cosine, among_passages, among_requirements, one),
            )
    except (OSError, KeyError, ValueError, TypeError, SafetensorError) as error:
        raise UnavailableError("model", f"the calibration cannot be read: {error}") from None


@dataclass(frozen=True, slots=True)
class _Asked:
    """A requirement's vector, with mean and spread of its cosines with the background."""

    vector: "Numbers"
    mean: "np.float32"
    spread: "np.float32"


def _asked(vector: "Numbers", background: Calibration) -> _Asked:
    with_passages = background.passages @ vector
    return _Asked(vector, with_passages.mean(), with_passages.std())


def features(asked: "Numbers", told: "Numbers", background: Calibration) -> "Numbers":
    """Cosine and the two z-scores of one requirement vector with passage vectors, (n, 3)."""
    return _features(_asked(asked, background), told, background)


def _features(asked: _Asked, told: "Numbers", background: Calibration) -> "Numbers":
    import numpy as np

    cosines = told @ asked.vector
    with_requirements = told @ background.requirements.T
    among_passages = (cosines - asked.mean) / asked.spread
    among_requirements = (cosines - with_requirements.mean(axis=1)) / with_requirements.std(axis=1)
    return np.stack([cosines, among_passages, among_requirements], axis=1)


class CalibratedSimilarity:
    """Probabilities that passages speak of a requirement; passages are scrubbed beforehand."""

    def __init__(self, encoder: Encoder, calibration: Calibration) -> None:
        self._encoder = encoder
        self._calibration = calibration
        self._passages: OrderedDict[str, Numbers] = OrderedDict()
        self._requirement = functools.lru_cache(maxsize=1_000)(
            lambda text: _asked(encoder.queries([text])[0], calibration)
        )

    def recall(self, passages: Sequence[str]) -> None:
        """Reads the stored vectors of passages that will be asked about, all at once."""
        unknown = []
        for text in dict.fromkeys(passages):
            if text in self._passages:
                self._passages.move_to_end(text)
            else:
                unknown.append(text)
        stored = self._encoder.kept([self._encoder.keys(text) for text in unknown])
        for text, vector in zip(unknown, stored, strict=True):
            if vector is not None:
                self._passages[text] = vector
        self._forget()

    def __call__(self, requirement: str, passages: Sequence[str]) -> list[float]:
        """One probability per passage, in order."""
        import numpy as np

        if not passages:
            return []
        found = _features(
            self._requirement(requirement), self._vectors(passages), self._calibration
        )
        *weights, constant = self._calibration.weights
        scores = found @ np.asarray(weights, np.float32) + constant
        probabilities: list[float] = (1 / (1 + np.exp(-scores.astype(np.float64)))).tolist()
        return probabilities

    def _vectors(self, passages: Sequence[str]) -> "Numbers":
        import numpy as np

        unknown = [text for text in dict.fromkeys(passages) if text not in self._passages]
        if unknown:
            fresh = self._encoder.passages(unknown)
            self._passages.update(zip(unknown, fresh, strict=True))
        found = np.stack([self._passages[text] for text in passages])
        self._forget()
        return found

    def _forget(self) -> None:
        while len(self._passages) > REMEMBERED_PASSAGES:
            self._passages.popitem(last=False)


def open_similarity(encoder: Encoder) -> CalibratedSimilarity | None:
    """The similarity of this model, None where it was not calibrated for it."""
    calibration = read_calibration()
    if calibration.fingerprint != encoder.fingerprint:
        return None
    return CalibratedSimilarity(encoder, calibration)


def version() -> str:
    """Changes with the calibration."""
    return hashlib.sha256(FITTED.read_bytes()).hexdigest()[:12]

"""How far a passage of a CV speaks of what a requirement asks for.

The services find it out (by concepts, words and calibrated meaning) and hand it to the verdict
functions as values, so that those stay pure and a run can be replayed.
"""

from dataclasses import dataclass
from enum import Enum


class Fit(Enum):
    """Yes: counts. Possible: a person must look. No: speaks of something else."""

    YES = "yes"
    POSSIBLE = "possible"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Relevance:
    """One passage against one requirement text.

    `start`/`end` (code points in `cv.text`) bound the words that carry it, when known; `how` says
    what carried it: "title", "concept", "word", "meaning" or "none"; `reason` is a short phrase in
    bokmål for the explanation, such as "saksbehandling; offentlig forvaltning".
    """

    fit: Fit
    how: str
    reason: str = ""
    start: int | None = None
    end: int | None = None
    probability: float | None = None


UNRELATED = Relevance(Fit.NO, "none")

"""A placed credential: what one education means on the Norwegian ladder, and how sure that is."""

from dataclasses import dataclass, field
from enum import Enum


class PlacementStatus(Enum):
    """How far the placing came."""

    PLACED = "placed"
    AMBIGUOUS = "ambiguous"
    NEEDS_ASSESSMENT = "needs_assessment"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class CredentialInput:
    """What is known of a credential before placing it.

    `country` is ISO 3166-1 alpha-2 of the school system, `years` the length in full-time years,
    `year` the year of award, `completed` None when unsaid.
    """

    text: str
    country: str | None = None
    institution: str | None = None
    years: float | None = None
    year: int | None = None
    area: str | None = None
    completed: bool | None = None


@dataclass(frozen=True, slots=True)
class Field:
    """A field of education: ISCED-F 2013 code and its Norwegian label."""

    isced_f: str = field(metadata={"json": "isced_f"})
    label: str


@dataclass(frozen=True, slots=True)
class Recognition:
    """Who may recognise the credential in Norway; `kind` is general, profession, vocational."""

    authority: str | None = None
    kind: str | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read an ambiguous credential: the row, its range and what would settle it."""

    row: str
    name: str
    country: str
    range: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Assessed:
    """Who placed a credential in the machine's stead, when (ISO date) and why."""

    by: str
    on: str
    reason: str


@dataclass(frozen=True, slots=True)
class PlacedCredential:
    """The contract's "Placed credential"; see docs/credentials.md for the rules R0..R11.

    `isced` is the likeliest ISCED 2011 level, `nkr` a rung or None where no single value is likely,
    `range` the honest (low, high) pair of rungs, empty when nothing is known. `degree_awarded` is
    yes, no (a finished course without a degree, or not finished), short or unknown. `assessed` is
    set where a person placed it (rule P1).
    """

    input: CredentialInput
    status: PlacementStatus
    confidence: str
    rule: str
    isced: int | None = None
    eqf: int | None = None
    nkr: str | None = None
    range: tuple[str, ...] = ()
    degree_awarded: str = field(default="unknown", metadata={"json": "degree_awarded"})
    field: Field | None = None
    norwegian: str | None = None
    source: str | None = None
    alternatives: tuple[Reading, ...] = ()
    recognition: Recognition = Recognition()
    assessed: Assessed | None = None

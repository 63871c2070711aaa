"""The facts of the knowledge base: one value per row of its data files."""

from dataclasses import dataclass

from screening.domain.ladder import rank


@dataclass(frozen=True, slots=True)
class Row:
    """One credential of one school system; `low` and `high` are rungs, both "" when unknown.

    `years` is the nominal length (shortest, longest) in full-time years or None; `valid` the years
    of award it was given in; `cycle` the Bologna cycle (1, 2, 3, short, none).
    """

    id: str
    country: str
    name: str
    low: str
    high: str
    nkr: str
    isced: int | None
    eqf: int | None
    cycle: str
    awarded: str
    track: str
    years: tuple[float, float] | None
    valid: tuple[int, int]
    norwegian: str
    route: str
    decision: str
    confidence: str
    field: str
    profession: str
    source: str

    @property
    def height(self) -> tuple[int, int]:
        """For choosing the highest of several degrees: its likely rung, then its high end."""
        if not self.high:
            return (-1, -1)
        likely = self.nkr or self.low or self.high
        return (rank(likely), rank(self.high))


@dataclass(frozen=True, slots=True)
class Name:
    """A name of a row.

    A weak name (a school type, a profession, a bare "diploma") decides only where nothing better
    stands beside it.
    """

    row: str
    weak: bool


@dataclass(frozen=True, slots=True)
class PostingTerm:
    """What a posting's word for a field asks for, and what counts as related to it."""

    codes: tuple[str, ...]
    related: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Profession:
    """A profession: its names, who authorises it under which law, and the register to check.

    `regulation` says what is protected; for common misunderstandings that it is not regulated.
    """

    id: str
    name_nb: str
    name_en: str
    aliases: tuple[str, ...]
    sector: str
    authority: str
    law: str
    regulation: str
    fields: tuple[str, ...]
    education: str
    register: str

    @property
    def is_regulated(self) -> bool:
        """Whether Norwegian law asks for an authorisation, a title or an approval."""
        return not self.regulation.startswith("NOT")


@dataclass(frozen=True, slots=True)
class Trade:
    """A trade with its own Norwegian certificate and its ISCED-F field."""

    name: str
    field: str


@dataclass(frozen=True, slots=True)
class Country:
    """A country: its code and the shared school systems it belongs to (see docs/credentials.md)."""

    code: str
    systems: tuple[str, ...]

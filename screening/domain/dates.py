"""Dates with the precision they were written with, and months as countable numbers."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Self

from screening.errors import InvalidInputError

_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date as precise as its source: a year, a month or a day; text form is ISO ("2014-09")."""

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if not 1900 <= self.year <= 2100:  # noqa: PLR2004
            raise InvalidInputError(f"year {self.year} is not between 1900 and 2100")
        if self.day is not None and self.month is None:
            raise InvalidInputError("a day needs a month")
        try:
            date(self.year, self.month or 1, self.day or 1)
        except ValueError as error:
            raise InvalidInputError(str(error), self.to_text()) from None

    def to_text(self) -> str:
        """ISO 8601 with the written precision."""
        parts = [f"{self.year:04d}"]
        parts += [f"{part:02d}" for part in (self.month, self.day) if part is not None]
        return "-".join(parts)

    @classmethod
    def from_text(cls, text: str) -> Self:
        """Reads "2014", "2014-09" or "2014-09-30"."""
        found = _ISO.fullmatch(str(text))
        if not found:
            raise InvalidInputError(f"{text!r} is not a date like 2014, 2014-09 or 2014-09-30")
        year, month, day = (int(part) if part else None for part in found.groups())
        return cls(year or 0, month, day)

    @property
    def first_month(self) -> int:
        """The earliest month it can mean, counted from year 0."""
        return self.year * 12 + (self.month or 1) - 1

    @property
    def last_month(self) -> int:
        """The latest month it can mean, counted from year 0."""
        return self.year * 12 + (self.month or 12) - 1

    @classmethod
    def of(cls, day: date) -> Self:
        """The full date of a calendar day."""
        return cls(day.year, day.month, day.day)

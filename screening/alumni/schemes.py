"""The schemes a placement can be in: data with legal source, in force from a day."""

import functools
import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from screening.domain import codec
from screening.errors import NotFoundError

_DATA = Path(__file__).parent / "data" / "schemes.json"


@dataclass(frozen=True, slots=True)
class Scheme:
    """One scheme: longest duration and extension in months, the documents it needs."""

    code: str
    label: str
    longest_months: int
    extension_months: int
    source: str
    valid_from: str
    valid_to: str | None = None
    documents: tuple[str, ...] = ()

    def applies(self, day: date) -> bool:
        """Whether the scheme is in force on a day."""
        iso = day.isoformat()
        return self.valid_from <= iso and (self.valid_to is None or iso <= self.valid_to)


@functools.cache
def schemes() -> tuple[Scheme, ...]:
    """All schemes, former ones too."""
    rows: list[Any] = json.loads(_DATA.read_text(encoding="utf-8"))["schemes"]
    return tuple(codec.from_json(Scheme, row) for row in rows)


def scheme(code: str, day: date) -> Scheme:
    """The scheme of a code as it applies on a day.

    Raises:
        NotFoundError: when no such scheme is in force then.
    """
    for found in schemes():
        if found.code == code and found.applies(day):
            return found
    raise NotFoundError("scheme in force", code)

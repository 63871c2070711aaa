"""The schemes a placement can be in: data with legal source, in force from a day."""

import functools
import json
from datetime import date
from pathlib import Path
from typing import Any

from screening.domain import codec
from screening.domain.alumni import Scheme
from screening.errors import NotFoundError

_DATA = Path(__file__).parent / "data" / "schemes.json"


@functools.cache
def schemes() -> tuple[Scheme, ...]:
    """All schemes, former ones too."""
    rows: list[Any] = json.loads(_DATA.read_text(encoding="utf-8"))["schemes"]
    return tuple(codec.from_json(Scheme, row) for row in rows)


def codes() -> tuple[str, ...]:
    """The code of every scheme, former ones too, in the order of the data."""
    return tuple(dict.fromkeys(scheme.code for scheme in schemes()))


def scheme(code: str, day: date) -> Scheme:
    """The scheme of a code as it applies on a day.

    Raises:
        NotFoundError: when no such scheme is in force then.
    """
    for found in schemes():
        if found.code == code and found.applies(day):
            return found
    raise NotFoundError("scheme in force", f"{code} on {day}")

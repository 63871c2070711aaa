"""What every use case here works with, and how values look when they leave."""

import dataclasses
import logging
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import Any, TypeVar

from screening.alumni.calendar_days import today
from screening.errors import ConflictError, InvalidInputError, UnavailableError
from screening.services.ports import Enqueue, JobKind
from screening.store.database import Database

log = logging.getLogger("screening.services")

LARGEST_PAGE = 200
LONGEST_NAME = 200
LONGEST_TEXT = 8_000

_ID = re.compile(r"[a-z][0-9a-z]{16}")

E = TypeVar("E", bound=Enum)
View = dict[str, Any]
"""A value as JSON: ids and codes are strings, days and moments ISO 8601."""


@dataclass(frozen=True, slots=True)
class Desk:
    """The records, the queue and the clock."""

    database: Database
    enqueue: Enqueue
    clock: Callable[[], datetime]

    def today(self) -> date:
        """The calendar day in Norway."""
        return today(self.clock())

    def index_later(self, candidates: Iterable[str | None]) -> None:
        """Asks for the index documents of candidates to be written again; after commit only."""
        for candidate in candidates:
            if candidate is None:
                continue
            try:
                self.enqueue(JobKind.INDEX, candidate)
            except UnavailableError as error:
                log.info("index of %s waits for a sweep: %s", candidate, error.dependency)


def view(record: Any) -> View:
    """A dataclass as JSON; every field is there, None too."""
    return {field.name: plain(getattr(record, field.name)) for field in dataclasses.fields(record)}


def plain(value: Any) -> Any:
    """A dataclass, or a list or mapping of them, as JSON; every field is there, None too."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return view(value)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(plain(key)): plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [plain(item) for item in value]
    return value


def text(
    fields: Mapping[str, Any], name: str, longest: int = LONGEST_TEXT, required: bool = False
) -> str | None:
    """A text field, trimmed; an empty one is None.

    Raises:
        InvalidInputError: not a text, too long, or missing though required.
    """
    found = fields.get(name)
    if found is not None and not isinstance(found, str):
        raise InvalidInputError("a text is expected", name)
    found = (found or "").replace("\0", "").strip() or None
    if found is None and required:
        raise InvalidInputError("a text is expected", name)
    if found is not None and len(found) > longest:
        raise InvalidInputError(f"longer than {longest} characters", name)
    return found


def day(fields: Mapping[str, Any], name: str, default: date | None = None) -> date:
    """A day; a missing one is the default.

    Raises:
        InvalidInputError: not a day like 2026-08-01, or missing without a default.
    """
    found: Any = fields.get(name)
    if found is None and default is not None:
        return default
    if isinstance(found, date) and not isinstance(found, datetime):
        return found
    try:
        return date.fromisoformat(found or "")
    except (TypeError, ValueError):
        raise InvalidInputError("a day like 2026-08-01 is expected", name) from None


def choice(kind: type[E], value: Any, name: str) -> E:
    """A member of an enumeration by its code.

    Raises:
        InvalidInputError: naming the codes there are.
    """
    if isinstance(value, kind):
        return value
    try:
        return kind(value)
    except ValueError:
        known = ", ".join(str(member.value) for member in kind)
        raise InvalidInputError(f"{value!r} is not one of {known}", name) from None


def refuse_unknown(fields: Mapping[str, Any], known: Iterable[str]) -> None:
    """Returns when all fields are known ones.

    Raises:
        InvalidInputError: naming the first that is not.
    """
    allowed = set(known)
    for name in fields:
        if name not in allowed:
            raise InvalidInputError(f"unknown; known are {', '.join(sorted(allowed))}", str(name))


def check_version(found: int, expected: int | None) -> None:
    """Returns when a thing still has the version somebody has seen.

    Raises:
        ConflictError: when somebody else changed it.
    """
    if expected is not None and found != expected:
        raise ConflictError("it was changed by somebody else")


def page_size(limit: int) -> int:
    """The number of things on a page.

    Raises:
        InvalidInputError: less than 1 or more than 200.
    """
    if not 1 <= limit <= LARGEST_PAGE:
        raise InvalidInputError(f"between 1 and {LARGEST_PAGE} can be asked for", "limit")
    return limit


def after(cursor: str | None) -> str | None:
    """The id a page begins after.

    Raises:
        InvalidInputError: not the cursor of a page.
    """
    if cursor and not _ID.fullmatch(cursor):
        raise InvalidInputError("this is not the cursor of a page", "cursor")
    return cursor


def cut(items: list[Any], limit: int) -> tuple[list[Any], str | None]:
    """The items of a page out of one more than fit, and the id the next page begins after."""
    shown = items[:limit]
    return shown, (str(shown[-1].id) if len(items) > limit else None)

"""Rows of a spreadsheet as people, placements, outcomes and consents, by a mapping file."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from screening.domain.alumni import POINTS, OutcomeStatus, PlacementState, Purpose
from screening.errors import InvalidInputError

PERSON = ("reference", "name", "email", "phone", "language", "coordinator", "candidate")
PLACEMENT = (
    "programme", "scheme", "unit", "mentor", "goals", "start", "end", "state", "reason",
    "reason_text",
)  # fmt: skip
OUTCOMES = {f"outcome_{point}": point for point in POINTS}
CONSENTS = {f"consent_{purpose.value}": purpose for purpose in Purpose}
FIELDS = (*PERSON, *PLACEMENT, *OUTCOMES, *CONSENTS)
"""Every field a column can be mapped to; an empty cell says nothing and never clears anything."""

DAYS = ("start", "end", *CONSENTS)
_KEYS = {"columns", "values", "defaults", "dates", "consent_source"}


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """Which column is which field, what its words mean, and what stands where nothing is said.

    `dates` are formats like `%d.%m.%Y`, tried after ISO 8601. With `optional`, columns that the
    file lacks are no mistake.
    """

    columns: Mapping[str, str]
    optional: bool = False
    values: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    defaults: Mapping[str, str] = field(default_factory=dict)
    dates: tuple[str, ...] = ("%d.%m.%Y",)
    consent_source: str = "import"


@dataclass(frozen=True, slots=True)
class ImportRow:
    """What one row says; `placement` is empty where it names none."""

    person: Mapping[str, str]
    placement: Mapping[str, Any]
    outcomes: Mapping[int, OutcomeStatus]
    consents: Mapping[Purpose, date]


def identity() -> ColumnMapping:
    """The mapping of a file whose columns are called as the fields are, as an export's are."""
    return ColumnMapping({name: name for name in FIELDS}, optional=True)


def mapping_from(value: Any) -> ColumnMapping:
    """Validates a mapping file's content.

    Raises:
        InvalidInputError: naming the place of the first problem, unknown keys included.
    """
    if not isinstance(value, Mapping):
        raise InvalidInputError("a mapping is expected", "mapping")
    unknown = sorted(str(key) for key in value if key not in _KEYS)
    if unknown:
        raise InvalidInputError(f"unknown; known are {', '.join(sorted(_KEYS))}", unknown[0])
    columns = _words(value.get("columns"), "columns")
    for name in (*columns, *_words(value.get("defaults"), "defaults")):
        if name not in FIELDS:
            raise InvalidInputError(f"unknown; known are {', '.join(FIELDS)}", f"columns.{name}")
    if "reference" not in columns:
        raise InvalidInputError("a column that tells people apart is needed", "columns.reference")
    values = value.get("values") or {}
    if not isinstance(values, Mapping):
        raise InvalidInputError("a mapping is expected", "values")
    dates = value.get("dates") or ["%d.%m.%Y"]
    if not isinstance(dates, list) or not all(isinstance(one, str) for one in dates):
        raise InvalidInputError("a list of formats like %d.%m.%Y is expected", "dates")
    return ColumnMapping(
        columns=columns,
        values={
            str(name): {
                key.casefold(): word for key, word in _words(words, f"values.{name}").items()
            }
            for name, words in values.items()
        },
        defaults=_words(value.get("defaults"), "defaults"),
        dates=tuple(dates),
        consent_source=str(value.get("consent_source") or "import"),
    )


def places(mapping: ColumnMapping, header: Sequence[str]) -> dict[str, int]:
    """The place of each mapped field in the rows of a file.

    Raises:
        InvalidInputError: a mapped column is not in the header, or the header names one twice.
    """
    found: dict[str, int] = {}
    known = [name.strip().casefold() for name in header]
    for name, column in mapping.columns.items():
        count = known.count(column.strip().casefold())
        if count > 1:
            raise InvalidInputError(f"the column {column!r} is there {count} times", "header")
        if count:
            found[name] = known.index(column.strip().casefold())
        elif not mapping.optional:
            raise InvalidInputError(f"there is no column {column!r}", "header")
    if "reference" not in found:
        raise InvalidInputError(f"there is no column {mapping.columns['reference']!r}", "header")
    return found


def read_row(mapping: ColumnMapping, at: Mapping[str, int], cells: Sequence[str]) -> ImportRow:
    """One row as values.

    Raises:
        InvalidInputError: naming the field whose cell cannot be read.
    """
    given = dict(mapping.defaults)
    for name, place in at.items():
        cell = cells[place].strip() if place < len(cells) else ""
        if cell:
            given[name] = mapping.values.get(name, {}).get(cell.casefold(), cell)
    if not given.get("reference"):
        raise InvalidInputError("empty", "reference")
    days = {name: _day(given[name], name, mapping.dates) for name in DAYS if name in given}
    placement: dict[str, Any] = {
        name: days.get(name, given[name]) for name in PLACEMENT if name in given
    }
    if "start" not in placement:
        placement = {}
    elif missing := [n for n in ("programme", "scheme", "unit", "end") if n not in placement]:
        raise InvalidInputError("empty, though the row has a start", missing[0])
    if "state" in placement:
        placement["state"] = _member(PlacementState, placement["state"], "state")
    outcomes = {
        point: _member(OutcomeStatus, given[name], name)
        for name, point in OUTCOMES.items()
        if name in given
    }
    if outcomes and not placement:
        point = next(iter(outcomes))
        raise InvalidInputError("an outcome needs a placement in its row", f"outcome_{point}")
    return ImportRow(
        person={name: given[name] for name in PERSON if name in given},
        placement=placement,
        outcomes=outcomes,
        consents={purpose: days[name] for name, purpose in CONSENTS.items() if name in days},
    )


def _member(kind: Any, value: str, place: str) -> Any:
    try:
        return kind(value)
    except ValueError:
        known = ", ".join(member.value for member in kind)
        raise InvalidInputError(f"{value!r} is not one of {known}", place) from None


def _day(text: str, place: str, formats: Sequence[str]) -> date:
    for read in (date.fromisoformat, *(_reader(form) for form in formats)):
        try:
            return read(text)
        except ValueError:
            continue
    raise InvalidInputError(f"{text!r} is not a day like {' or '.join(formats)}", place)


def _reader(form: str) -> Callable[[str], date]:
    return lambda text: datetime.strptime(text, form).date()  # noqa: DTZ007 - a day has no zone


def _words(value: Any, place: str) -> dict[str, str]:
    value = value or {}
    if not isinstance(value, Mapping):
        raise InvalidInputError("a mapping is expected", place)
    for key, word in value.items():
        if not isinstance(key, str) or isinstance(word, dict | list) or word is None:
            raise InvalidInputError("a text is expected", f"{place}.{key}")
    return {str(key): str(word) for key, word in value.items()}

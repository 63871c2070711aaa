"""Programmes: what their description must say, and the plan of places against what is filled."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from screening.alumni.placements import OPEN
from screening.alumni.schemes import codes
from screening.domain.alumni import Placement, PlacementState, PlanPeriod, Programme
from screening.errors import ConflictError, InvalidInputError

MOST_PLACES = 10_000
LONGEST_TITLE = 200
MOST_UNITS = 200
MOST_PERIODS = 200
_KEYS = {"title", "schemes", "units", "plan"}
_PERIOD_KEYS = {"from", "to", "least", "most", "unit"}


@dataclass(frozen=True, slots=True)
class ProgrammeDraft:
    """A programme as its description says it."""

    title: str
    schemes: tuple[str, ...]
    units: tuple[str, ...]
    plan: tuple[PlanPeriod, ...]


@dataclass(frozen=True, slots=True)
class Occupancy:
    """Places planned and taken on one day; `unit` is None for the programme as a whole.

    `reserved` are placements that cover the day and have not begun. `least` and `most` are None
    where no period of the plan speaks of the day.
    """

    day: date
    unit: str | None
    least: int | None
    most: int | None
    filled: int
    reserved: int

    @property
    def free(self) -> int | None:
        """Places the plan still has room for, never below 0."""
        return None if self.most is None else max(0, self.most - self.filled - self.reserved)

    @property
    def short(self) -> int | None:
        """Places that are missing to the least the plan asks for."""
        return None if self.least is None else max(0, self.least - self.filled)


def programme_from_mapping(value: Any) -> ProgrammeDraft:
    """Validates a programme's description.

    Raises:
        InvalidInputError: naming the place of the first problem, unknown keys included.
    """
    _known(value, _KEYS, None)
    title = value.get("title")
    if not isinstance(title, str) or not title.strip() or len(title) > LONGEST_TITLE:
        raise InvalidInputError(f"a text of at most {LONGEST_TITLE} characters", "title")
    schemes = _texts(value.get("schemes"), "schemes")
    for number, code in enumerate(schemes):
        if code not in codes():
            raise InvalidInputError(
                f"{code!r} is not one of {', '.join(codes())}", f"schemes[{number}]"
            )
    if not schemes:
        raise InvalidInputError("at least one scheme is needed", "schemes")
    units = _texts(value.get("units"), "units")
    periods = value.get("plan") or []
    if not isinstance(periods, list) or len(periods) > MOST_PERIODS:
        raise InvalidInputError(f"a list of at most {MOST_PERIODS} periods", "plan")
    plan = tuple(_period(row, f"plan[{number}]", units) for number, row in enumerate(periods))
    _refuse_doubled(plan)
    return ProgrammeDraft(title.strip(), schemes, units, plan)


def occupancy(programme: Programme, placements: Iterable[Placement], day: date) -> list[Occupancy]:
    """The plan of a programme on a day against its placements: the whole first, then each unit."""
    present = [one for one in placements if _takes(one, day)]
    whole = [period for period in programme.plan if period.unit is None and period.covers(day)]
    by_unit = [period for period in programme.plan if period.unit and period.covers(day)]
    units = dict.fromkeys(
        [*programme.units, *(p.unit for p in by_unit if p.unit), *(one.unit for one in present)]
    )
    by_units = [
        _count(
            [one for one in present if one.unit == unit],
            (day, unit),
            [period for period in by_unit if period.unit == unit],
        )
        for unit in units
    ]
    return [_count(present, (day, None), whole or by_unit), *by_units]


def refuse_over_plan(programme: Programme, placements: Iterable[Placement], new: Placement) -> None:
    """Returns when there is a planned place for a new placement on each of its days.

    Raises:
        ConflictError: naming the first day the plan is exceeded on, and its numbers.
    """
    others = [one for one in placements if one.id != new.id]
    for day in _days_of_change(programme, others, new):
        for state in occupancy(programme, others, day):
            taken = state.filled + state.reserved
            concerned = state.unit in (None, new.unit)
            if concerned and state.most is not None and taken + 1 > state.most:
                where = f" in {state.unit}" if state.unit else ""
                raise ConflictError(
                    f"the plan of {programme.title}{where} has {state.most} places on {day},"
                    f" and {taken} are taken"
                )


def newly_taken(before: Placement, after: Placement) -> list[Placement]:
    """The stretches of a changed placement that take a place it had not, as placements.

    Another unit takes all its days anew.
    """
    if before.unit != after.unit:
        return [after]
    one = timedelta(days=1)
    found = []
    if after.start < before.start:
        found.append(replace(after, end=min(before.start - one, after.end)))
    if after.end > before.end:
        found.append(replace(after, start=max(before.end + one, after.start)))
    return found


def _days_of_change(
    programme: Programme, others: Iterable[Placement], new: Placement
) -> list[date]:
    """The days within the new placement on which plan or placements change: enough to look at."""
    days = {new.start}
    for period in programme.plan:
        days |= {period.start, period.end + timedelta(days=1)}
    days |= {one.start for one in others}
    return sorted(day for day in days if new.start <= day <= new.end)


def _takes(placement: Placement, day: date) -> bool:
    """Whether a placement takes a place on a day."""
    if placement.state is PlacementState.CANCELLED or not placement.start <= day:
        return False
    return day <= placement.end


def _count(
    present: list[Placement], place: tuple[date, str | None], plan: list[PlanPeriod]
) -> Occupancy:
    reserved = sum(1 for one in present if one.state is PlacementState.PLANNED)
    least = sum(period.least for period in plan) if plan else None
    most = sum(period.most for period in plan) if plan else None
    return Occupancy(*place, least, most, len(present) - reserved, reserved)


def to_confirm(placement: Placement, day: date) -> str | None:
    """What a person must confirm: that it began, or that it ended; None when nothing."""
    if placement.state not in OPEN:
        return None
    if placement.state is PlacementState.PLANNED and placement.start <= day:
        return "start"
    return "end" if placement.state is PlacementState.ACTIVE and placement.end < day else None


def _period(row: Any, place: str, units: tuple[str, ...]) -> PlanPeriod:
    _known(row, _PERIOD_KEYS, place)
    start, end = _day(row.get("from"), f"{place}.from"), _day(row.get("to"), f"{place}.to")
    if end < start:
        raise InvalidInputError(f"{end} is before {start}", f"{place}.to")
    least, most = (_places(row.get(key), f"{place}.{key}") for key in ("least", "most"))
    if most < least:
        raise InvalidInputError(f"{most} is less than {least}", f"{place}.most")
    unit = row.get("unit")
    if unit is not None and unit not in units:
        raise InvalidInputError(f"{unit!r} is not among the units", f"{place}.unit")
    return PlanPeriod(start, end, least, most, unit)


def _refuse_doubled(plan: tuple[PlanPeriod, ...]) -> None:
    """Two periods that cover a day for the same unit would have two plans for it."""
    for number, one in enumerate(plan):
        for other in plan[:number]:
            if one.unit == other.unit and one.start <= other.end and other.start <= one.end:
                raise InvalidInputError(
                    f"overlaps the period from {other.start} to {other.end}", f"plan[{number}]"
                )


def _known(value: Any, keys: set[str], place: str | None) -> None:
    if not isinstance(value, Mapping):
        raise InvalidInputError("a mapping is expected", place or "programme")
    unknown = sorted(str(key) for key in value if key not in keys)
    if unknown:
        raise InvalidInputError(
            f"unknown key {unknown[0]!r}; known are {', '.join(sorted(keys))}", place
        )


def _texts(value: Any, place: str) -> tuple[str, ...]:
    value = value or []
    if not isinstance(value, list) or len(value) > MOST_UNITS:
        raise InvalidInputError("a list of texts is expected", place)
    for number, text in enumerate(value):
        if not isinstance(text, str) or not text.strip() or len(text) > LONGEST_TITLE:
            raise InvalidInputError("a text is expected", f"{place}[{number}]")
    return tuple(dict.fromkeys(text.strip() for text in value))


def _day(value: Any, place: str) -> date:
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        raise InvalidInputError("a day like 2026-08-01 is expected", place) from None


def _places(value: Any, place: str) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= MOST_PLACES:
        raise InvalidInputError(f"a whole number from 0 to {MOST_PLACES} is expected", place)
    return value

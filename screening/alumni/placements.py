"""Placements: a person's time in a scheme, its states, and what may not be."""

import calendar
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from screening.alumni.schemes import Scheme, scheme
from screening.errors import ConflictError, InvalidInputError


class PlacementState(Enum):
    """Planned, under way, and the two ways to end."""

    PLANNED = "planned"
    ACTIVE = "active"
    COMPLETED = "completed"
    INTERRUPTED = "interrupted"


TRANSITIONS = {
    PlacementState.PLANNED: {PlacementState.ACTIVE, PlacementState.INTERRUPTED},
    PlacementState.ACTIVE: {PlacementState.COMPLETED, PlacementState.INTERRUPTED},
    PlacementState.COMPLETED: set[PlacementState](),
    PlacementState.INTERRUPTED: set[PlacementState](),
}


@dataclass(frozen=True, slots=True)
class Placement:
    """One placement; `start` and `end` are its first and last day."""

    person: str
    scheme: str
    start: date
    end: date
    state: PlacementState = PlacementState.PLANNED
    reason: str | None = None


def plan(
    person: str, scheme_code: str, period: tuple[date, date], others: Iterable[Placement] = ()
) -> Placement:
    """A new placement, refused when it overlaps another or outlasts its scheme.

    Raises:
        InvalidInputError: it ends before it starts, or lasts longer than the scheme allows.
        ConflictError: the person has a placement in those days.
    """
    start, end = period
    if end < start:
        raise InvalidInputError(f"{end} is before the start {start}", "end")
    _refuse_overrun(scheme(scheme_code, start), start, end, extended=False)
    new = Placement(person, scheme_code, start, end)
    for other in others:
        if other.person == person and overlaps(new, other):
            raise ConflictError(f"overlaps a placement from {other.start} to {other.end}")
    return new


def move(placement: Placement, state: PlacementState, reason: str | None = None) -> Placement:
    """The placement in another state; an interruption needs a reason.

    Raises:
        ConflictError: the state cannot follow the present one.
        InvalidInputError: an interruption without a reason.
    """
    if state not in TRANSITIONS[placement.state]:
        raise ConflictError(f"{placement.state.value} cannot become {state.value}")
    if state is PlacementState.INTERRUPTED and not reason:
        raise InvalidInputError("an interruption needs a reason", "reason")
    return replace(placement, state=state, reason=reason)


def extend(placement: Placement, end: date) -> Placement:
    """The placement with a later end, within the scheme's duration and extension.

    Raises:
        ConflictError: it has ended.
        InvalidInputError: not later, or longer than the scheme allows with its extension.
    """
    if not TRANSITIONS[placement.state]:
        raise ConflictError("the placement has ended")
    if end <= placement.end:
        raise InvalidInputError(f"{end} is not later than {placement.end}", "end")
    _refuse_overrun(scheme(placement.scheme, placement.start), placement.start, end, extended=True)
    return replace(placement, end=end)


def overlaps(one: Placement, other: Placement) -> bool:
    """Whether two placements share a day; an interrupted one still took its days."""
    return one.start <= other.end and other.start <= one.end


def months_later(day: date, months: int) -> date:
    """The same day some months on, or that month's last day (31 August + 6 -> 28 February)."""
    month = day.month - 1 + months
    year, month = day.year + month // 12, month % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def _refuse_overrun(rules: Scheme, start: date, end: date, *, extended: bool) -> None:
    allowed = rules.longest_months + (rules.extension_months if extended else 0)
    if end >= months_later(start, allowed):
        raise InvalidInputError(
            f"{rules.label} lasts at most {allowed} months ({rules.source})", "end"
        )

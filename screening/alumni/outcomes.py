"""What became of people: what may be recorded, and what counts."""

from collections.abc import Iterable
from datetime import date, timedelta

from screening.alumni.calendar_days import months_later
from screening.alumni.placements import ENDED
from screening.domain.alumni import EMPLOYED, POINTS, Outcome, Placement
from screening.errors import ConflictError, InvalidInputError

MOST_HOURS = 60.0  # hours a week that are still believed
FULL_TIME = 37.5
EARLY = timedelta(days=31)
"""How long before a point somebody may be asked about it: talks are not held on the very day."""


def current(outcomes: Iterable[Outcome]) -> dict[tuple[str, int], Outcome]:
    """The outcome that counts for each (placement, point): the latest recorded one."""
    return {(one.placement, one.point): one for one in sorted(outcomes, key=lambda one: one.id)}


def check_point(placement: Placement, point: int, day: date) -> None:
    """Returns when it may be said on a day what became of a person at a point.

    Raises:
        InvalidInputError: an unknown point, or one that lies more than a month ahead.
        ConflictError: the placement has not ended.
    """
    if point not in POINTS:
        raise InvalidInputError(f"one of {', '.join(map(str, POINTS))} is expected", "point")
    if placement.state not in ENDED:
        raise ConflictError(f"the placement is {placement.state.value}; it has no outcome yet")
    comes = months_later(placement.end, point)
    if point and day < comes - EARLY:
        raise InvalidInputError(f"{point} months after the end is {comes}, not yet", "point")


def check_new(new: Outcome, placement: Placement, before: Outcome | None, today: date) -> None:
    """Returns when an outcome may be recorded; `before` is the one that counts now at its point.

    Raises:
        InvalidInputError: an unknown point or one that has not come, hours or permanence without
            employment, hours nobody works, or a day in the future or before the end.
        ConflictError: the placement has not ended, or has an outcome at this point that the new
            one does not correct.
    """
    check_point(placement, new.point, new.as_of)
    if new.as_of > today:
        raise InvalidInputError(f"{new.as_of} is in the future", "as_of")
    if new.as_of < placement.end:
        raise InvalidInputError(f"{new.as_of} is before the end {placement.end}", "as_of")
    if new.status not in EMPLOYED and (new.hours is not None or new.permanent is not None):
        raise InvalidInputError("hours and permanence are said of employment only", "status")
    if new.hours is not None and not 0 < new.hours <= MOST_HOURS:
        raise InvalidInputError(f"more than 0 and at most {MOST_HOURS:g} a week", "hours")
    if new.corrects is None and before is not None:
        raise ConflictError(
            f"outcome {before.id} ({before.status.value}) stands at this point; correct it"
        )
    if new.corrects is not None and (before is None or before.id != new.corrects):
        raise ConflictError(f"outcome {new.corrects} is not the one that counts at this point")

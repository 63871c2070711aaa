"""The plan of follow-ups: during a placement and after it, on days when somebody is at work."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from screening.alumni.calendar_days import months_later, working_day
from screening.domain.alumni import (
    AFTER_END_MONTHS,
    FollowUp,
    FollowUpState,
    Placement,
    PlacementState,
)
from screening.errors import InvalidInputError

AFTER_START_DAYS = 14  # how soon the first talk is held
BEFORE_END_DAYS = 28  # how long before the end the next step is discussed

AFTER = {f"after_{months}_months": months for months in AFTER_END_MONTHS}
"""Occasions after the end, with their months; for these a consent to contact is needed."""

AGREED = "agreed"
"""The occasion of a follow-up that somebody made by hand, not a rule."""


@dataclass(frozen=True, slots=True)
class Planned:
    """One contact the rules ask for: why, and the working day it is due."""

    occasion: str
    due: date


@dataclass(frozen=True, slots=True)
class Changes:
    """What must happen to the follow-ups of a placement so that they fit its plan again."""

    add: tuple[Planned, ...]
    move: tuple[tuple[FollowUp, date], ...]
    drop: tuple[FollowUp, ...]


def plan(placement: Placement) -> list[Planned]:
    """The follow-ups of a placement in order, each on a Norwegian working day.

    During: two weeks after the start, midway, four weeks before the end; the ones that would not
    fall inside a short placement are left out, and all of them once it is over. After: 3, 6, 12
    and 24 months. Two talks that fall on one day are one: the later occasion stays. A cancelled
    placement has none.
    """
    if placement.state is PlacementState.CANCELLED:
        return []
    start, end = placement.start, placement.end
    during = {
        "after_start": start + timedelta(days=AFTER_START_DAYS),
        "midway": start + (end - start) / 2,
        "before_end": end - timedelta(days=BEFORE_END_DAYS),
    }
    planned: dict[date, str] = {}
    if placement.state in (PlacementState.PLANNED, PlacementState.ACTIVE):
        for occasion, day in during.items():
            due = working_day(day)
            if start < day and due <= end:
                planned[due] = occasion
    found = [Planned(occasion, due) for due, occasion in planned.items()]
    found += [
        Planned(occasion, working_day(months_later(end, months)))
        for occasion, months in AFTER.items()
    ]
    return sorted(found, key=lambda one: one.due)


def replan(placement: Placement, existing: Iterable[FollowUp]) -> Changes:
    """What makes the follow-ups fit the placement as it is now.

    What is done stays done, what somebody agreed by hand stays as it is. A dropped occasion that
    the plan asks for again is opened again on its new day.
    """
    by_rule = {one.occasion: one for one in existing if one.occasion != AGREED}
    wanted = {one.occasion: one for one in plan(placement)}
    return Changes(
        add=tuple(one for name, one in wanted.items() if name not in by_rule),
        move=tuple(
            (mine, wanted[name].due)
            for name, mine in by_rule.items()
            if name in wanted
            and mine.state is not FollowUpState.DONE
            and (mine.due != wanted[name].due or mine.state is FollowUpState.DROPPED)
        ),
        drop=tuple(
            mine
            for name, mine in by_rule.items()
            if name not in wanted and mine.state is FollowUpState.OPEN
        ),
    )


def agreed_day(day: date, today: date) -> date:
    """The working day of a follow-up that somebody agreed.

    Raises:
        InvalidInputError: when the day has passed.
    """
    if day < today:
        raise InvalidInputError(f"{day} has passed", "due")
    return working_day(day)


def needs_consent(occasion: str, placement: Placement | None) -> bool:
    """Whether the follow-up may only be made with a consent to contact.

    During a placement the agreement is the ground; after it, and without one, the consent is.
    """
    if occasion in AFTER or placement is None:
        return True
    return placement.state not in (PlacementState.PLANNED, PlacementState.ACTIVE)

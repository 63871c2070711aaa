"""The plan of follow-ups: during a placement and after it, on days when somebody is at work."""

from dataclasses import dataclass
from datetime import date, timedelta

from screening.alumni.placements import Placement, months_later

AFTER_START_DAYS = 14  # how soon the first talk is held
BEFORE_END_DAYS = 28  # how long before the end the next step is discussed
AFTER_END_MONTHS = (3, 6, 12, 24)  # when it is asked what became of the person


@dataclass(frozen=True, slots=True)
class FollowUp:
    """One planned contact: why, and the working day it is due."""

    occasion: str
    due: date


def plan(placement: Placement) -> list[FollowUp]:
    """The follow-ups of a placement in order, each on a Norwegian working day.

    During: two weeks after the start, midway, four weeks before the end; the ones that would not
    fall inside a short placement are left out. After: 3, 6, 12 and 24 months.
    """
    start, end = placement.start, placement.end
    during = {
        "after_start": start + timedelta(days=AFTER_START_DAYS),
        "midway": start + (end - start) / 2,
        "before_end": end - timedelta(days=BEFORE_END_DAYS),
    }
    after = {f"after_{months}_months": months_later(end, months) for months in AFTER_END_MONTHS}
    planned = [
        FollowUp(occasion, working_day(day))
        for occasion, day in during.items()
        if start < day < end
    ]
    planned += [FollowUp(occasion, working_day(day)) for occasion, day in after.items()]
    return sorted(planned, key=lambda follow_up: follow_up.due)


def working_day(day: date) -> date:
    """The day itself, or the next one that is neither weekend nor a Norwegian public holiday."""
    import holidays  # noqa: PLC0415 - loads hundreds of countries; not at start-up

    calendar = holidays.country_holidays("NO", years=(day.year, day.year + 1))
    while day.weekday() >= 5 or day in calendar:  # noqa: PLR2004 - Saturday and Sunday
        day += timedelta(days=1)
    return day

"""Days: Norwegian working days, the same day some months on, today in Norway."""

import calendar
import functools
from collections.abc import Container
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

OSLO = ZoneInfo("Europe/Oslo")
SATURDAY = 5


def today(now: datetime) -> date:
    """The calendar day in Norway at a moment, whatever the season's offset."""
    return now.astimezone(OSLO).date()


def months_later(day: date, months: int) -> date:
    """The same day some months on, or that month's last day (31 August + 6 -> 28 February)."""
    month = day.month - 1 + months
    year, month = day.year + month // 12, month % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def is_working_day(day: date) -> bool:
    """Whether it is neither a weekend nor a Norwegian public holiday."""
    return day.weekday() < SATURDAY and day not in _holidays(day.year)


def working_day(day: date) -> date:
    """The day itself, or the next one that is neither weekend nor public holiday."""
    while not is_working_day(day):
        day += timedelta(days=1)
    return day


def working_day_before(day: date) -> date:
    """The day itself, or the last working day before it."""
    while not is_working_day(day):
        day -= timedelta(days=1)
    return day


@functools.lru_cache(maxsize=64)
def _holidays(year: int) -> Container[date]:
    import holidays  # noqa: PLC0415 - loads hundreds of countries; not at start-up

    # Sundays are weekends here already.
    return frozenset(holidays.country_holidays("NO", years=year))

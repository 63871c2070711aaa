"""Consents: which holds on a day, how long one lasts, and when it is reminded of."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta

from screening.alumni.calendar_days import OSLO, months_later, working_day_before
from screening.domain.alumni import Consent, Purpose
from screening.errors import InvalidInputError

DEFAULT_MONTHS = 24  # how long a consent holds unless another day is said
MOST_MONTHS = 60
REMIND_DAYS = 30  # how long before a consent expires its owner is reminded
TEXT_VERSION = "2026-11"
"""The version of the texts that people consent to (data/consents.json)."""


def current(events: Iterable[Consent]) -> dict[Purpose, Consent]:
    """The latest word on each purpose, given or withdrawn."""
    return {one.purpose: one for one in sorted(events, key=lambda one: one.id)}


def holds(consent: Consent | None, day: date) -> bool:
    """Whether a person's latest word on a purpose allows it on a day."""
    if consent is None or not consent.given:
        return False
    return consent.expires is not None and day <= consent.expires


def expiry(given: date, expires: date | None) -> date:
    """The last day of a consent given on a day.

    Raises:
        InvalidInputError: it would be over already, or last longer than 60 months.
    """
    last = months_later(given, DEFAULT_MONTHS) if expires is None else expires
    if last < given:
        raise InvalidInputError(f"{last} has passed", "expires")
    if last > months_later(given, MOST_MONTHS):
        raise InvalidInputError(f"a consent holds for at most {MOST_MONTHS} months", "expires")
    return last


def until(expires: date) -> datetime:
    """The moment a consent ends: midnight after its last day in Norway, in UTC."""
    return datetime.combine(expires + timedelta(days=1), time(), OSLO).astimezone(UTC)


def remind_on(expires: date) -> date:
    """The working day on which the owner of a consent is reminded that it expires."""
    return working_day_before(expires - timedelta(days=REMIND_DAYS))

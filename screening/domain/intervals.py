"""Months of work as the union of intervals: simultaneous jobs count once, gaps not at all."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from screening.domain.cv import Work

MID_YEAR = 6  # July, counted from 0: a year without month is taken to begin or end in its middle
HALF_YEAR = 6


@dataclass(frozen=True, slots=True)
class Span:
    """Months from `first` through `last`, counted from year 0; empty if last < first."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Duration:
    """How long something lasted, in months: at least `low`, at most `high`, most likely `likely`.

    They differ where dates are written without months or an end is missing.
    """

    low: int
    likely: int
    high: int


def months_of(jobs: Iterable[Work], as_of: date) -> Duration:
    """The union of the jobs' months up to `as_of`; a job without any start date adds nothing."""
    readings = [reading for job in jobs if (reading := spans(job, as_of)) is not None]
    low, likely, high = (union([reading[n] for reading in readings]) for n in range(3))
    return Duration(low, max(low, min(likely, high)), high)


def union(parts: Iterable[Span]) -> int:
    """The number of months covered by at least one span."""
    covered, reached = 0, -1
    for span in sorted(parts, key=lambda part: (part.first, part.last)):
        first = max(span.first, reached + 1)
        if span.last >= first:
            covered += span.last - first + 1
            reached = span.last
    return covered


def spans(job: Work, as_of: date) -> tuple[Span, Span, Span] | None:
    """The certain, the likely and the widest span of one job, none without a start date.

    An ongoing job lasts up to `as_of`. Without an end and not said to be ongoing, only its first
    month is certain.
    """
    start = job.start_date
    if start is None:
        return None
    now = as_of.year * 12 + as_of.month - 1
    widest_start = start.first_month
    certain_start = start.last_month
    likely_start = start.first_month + (MID_YEAR if start.month is None else 0)
    if job.is_current:
        certain_end = likely_end = widest_end = now
    elif job.end_date is None:
        certain_end, likely_end, widest_end = certain_start, certain_start, now
    else:
        end = job.end_date
        certain_end, widest_end = end.first_month, end.last_month
        likely_end = end.last_month - (HALF_YEAR if end.month is None else 0)
        if start.month is None and end.month is None and start.year == end.year:
            likely_start = start.first_month + HALF_YEAR // 2
            likely_end = likely_start + HALF_YEAR - 1
    ends = (min(end, now) for end in (certain_end, likely_end, widest_end))
    starts = (certain_start, likely_start, widest_start)
    certain, likely, widest = (Span(*pair) for pair in zip(starts, ends, strict=True))
    return certain, likely, widest


def full_time_months(jobs: Iterable[Work], as_of: date) -> float:
    """Likely months weighed by the stated percentages, never more than full time in one month."""
    load: dict[int, float] = {}
    for job in jobs:
        reading = spans(job, as_of)
        if reading is None:
            continue
        share = (job.percent if job.percent is not None else 100) / 100
        for month in range(reading[1].first, reading[1].last + 1):
            load[month] = min(1.0, load.get(month, 0.0) + share)
    return sum(load.values())

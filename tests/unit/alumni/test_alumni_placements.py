"""Placements and follow-up plans."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screening.alumni import follow_up
from screening.alumni.placements import Placement, PlacementState, extend, months_later, move, plan
from screening.errors import ConflictError, InvalidInputError, NotFoundError

YEAR = (date(2026, 1, 5), date(2026, 12, 31))


def test_a_second_placement_in_the_same_days_is_refused() -> None:
    first = plan("p1", "trainee", YEAR)
    with pytest.raises(ConflictError, match="overlaps"):
        plan("p1", "praksisplass", (date(2026, 12, 31), date(2027, 1, 31)), [first])
    assert plan("p2", "praksisplass", (date(2026, 12, 31), date(2027, 1, 31)), [first])


def test_a_scheme_has_a_longest_duration_and_an_extension() -> None:
    with pytest.raises(InvalidInputError, match="6 months"):
        plan("p1", "praksisplass", (date(2026, 1, 1), date(2026, 7, 1)))
    half = plan("p1", "praksisplass", (date(2026, 1, 1), date(2026, 6, 30)))
    assert extend(half, date(2026, 12, 31)).end == date(2026, 12, 31)
    with pytest.raises(InvalidInputError, match="12 months"):
        extend(half, date(2027, 1, 1))


def test_a_scheme_applies_from_its_day_on() -> None:
    with pytest.raises(NotFoundError):
        plan("p1", "larling", (date(2020, 1, 1), date(2020, 12, 31)))


def test_states_follow_each_other_and_an_interruption_needs_a_reason() -> None:
    placement = plan("p1", "trainee", YEAR)
    active = move(placement, PlacementState.ACTIVE)
    with pytest.raises(InvalidInputError, match="reason"):
        move(active, PlacementState.INTERRUPTED)
    ended = move(active, PlacementState.COMPLETED)
    with pytest.raises(ConflictError):
        move(ended, PlacementState.ACTIVE)


def test_follow_ups_avoid_weekends_and_holidays() -> None:
    # Two weeks after 3 April 2026 is Friday 17 April; 17 May 2026 is a Sunday and a holiday,
    # and Christmas Day 2026 is followed by Boxing Day (a Saturday) and a Sunday.
    assert follow_up.working_day(date(2026, 5, 17)) == date(2026, 5, 18)
    assert follow_up.working_day(date(2026, 12, 25)) == date(2026, 12, 28)
    assert follow_up.working_day(date(2026, 4, 2)) == date(2026, 4, 7)  # Maundy Thursday, Easter


def test_a_short_placement_has_no_talk_outside_itself() -> None:
    days = (date(2026, 3, 2), date(2026, 3, 13))
    occasions = [f.occasion for f in follow_up.plan(plan("p1", "praksisplass", days))]
    assert "before_end" not in occasions
    assert occasions[-1] == "after_24_months"


def test_months_end_on_a_real_day() -> None:
    assert months_later(date(2025, 8, 31), 6) == date(2026, 2, 28)
    assert months_later(date(2027, 8, 31), 6) == date(2028, 2, 29)


@given(st.dates(date(2016, 1, 1), date(2040, 1, 1)), st.integers(1, 180))
def test_every_planned_day_is_a_working_day_in_order(start: date, days: int) -> None:
    placement = Placement("p", "praksisplass", start, start + timedelta(days=days))
    due = [f.due for f in follow_up.plan(placement)]
    assert due == sorted(due)
    assert all(follow_up.working_day(day) == day for day in due)

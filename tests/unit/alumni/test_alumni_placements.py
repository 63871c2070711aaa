"""The rules of placements, plans and follow-ups."""

import itertools
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screening.alumni import follow_up, placements, programmes
from screening.alumni.calendar_days import (
    is_working_day,
    months_later,
    today,
    working_day,
    working_day_before,
)
from screening.alumni.schemes import codes, scheme, schemes
from screening.domain.alumni import (
    FollowUp,
    FollowUpState,
    InterruptionReason,
    Placement,
    PlacementState,
    PlanPeriod,
    Programme,
)
from screening.errors import ConflictError, InvalidInputError, NotFoundError

NOW = datetime(2026, 1, 1, tzinfo=UTC)
PROGRAMME = Programme("g1", "Program", codes(), ("Oslo", "Bergen"), (), version=1, created=NOW)
DAYS = st.dates(date(2016, 1, 1), date(2040, 1, 1))


def planned(start: date, end: date, code: str = "praksisplass", **changes: object) -> Placement:
    one = Placement(
        "l1", "p1", "g1", code, "Oslo", None, None, start, end, end, PlacementState.PLANNED,
        None, None, 1, NOW,
    )  # fmt: skip
    return replace(one, **changes)  # type: ignore[arg-type]


def active(start: date, end: date) -> Placement:
    return planned(start, end, state=PlacementState.ACTIVE)


def test_a_second_placement_in_the_same_days_is_refused() -> None:
    first = planned(date(2026, 1, 5), date(2026, 6, 30))
    second = planned(date(2026, 6, 30), date(2026, 8, 31), id="l2")
    with pytest.raises(ConflictError, match="overlaps placement l1"):
        placements.check_new(second, PROGRAMME, [first])
    placements.check_new(replace(second, person="p2"), PROGRAMME, [first])
    cancelled = placements.cancel(first, InterruptionReason.MOVED, None)
    placements.check_new(second, PROGRAMME, [cancelled])


def test_a_scheme_has_a_longest_duration_and_an_extension() -> None:
    with pytest.raises(InvalidInputError, match="6 months, here until 2026-06-30"):
        placements.check_new(planned(date(2026, 1, 1), date(2026, 7, 1)), PROGRAMME, [])
    half = planned(date(2026, 1, 1), date(2026, 6, 30))
    placements.check_new(half, PROGRAMME, [])
    longer = placements.extend(half, date(2026, 12, 31), [])
    assert (longer.end, longer.planned_end) == (date(2026, 12, 31), date(2026, 12, 31))
    with pytest.raises(InvalidInputError, match="12 months"):
        placements.extend(half, date(2027, 1, 1), [])
    with pytest.raises(InvalidInputError, match="not later"):
        placements.extend(half, half.end, [])


def test_schemes_are_effective_dated_with_a_source() -> None:
    assert scheme("larling", date(2024, 7, 31)).source != scheme("larling", date(2024, 8, 1)).source
    with pytest.raises(NotFoundError):
        scheme("arbeidstrening", date(2008, 12, 31))
    assert {"spraktrening", "arbeidstrening", "tiltaksplass", "lonnstilskudd", "larling", "trainee",
            "praksisplass", "internship"} == set(codes())  # fmt: skip
    for one in schemes():
        assert one.source
        assert one.documents
        assert one.longest_months > 0
        assert one.valid_to is None or one.valid_from < one.valid_to


@pytest.mark.parametrize("code", codes())
def test_the_versions_of_a_scheme_follow_one_another_without_a_gap(code: str) -> None:
    versions = sorted((one for one in schemes() if one.code == code), key=lambda x: x.valid_from)
    for before, after in itertools.pairwise(versions):
        assert before.valid_to is not None
        assert after.valid_from == before.valid_to + timedelta(days=1)
    assert versions[-1].valid_to is None


def test_a_placement_keeps_the_rules_of_the_day_it_began() -> None:
    """The former wage subsidy could be extended to three years, today's to two."""
    former = planned(date(2015, 6, 1), date(2016, 5, 31), "lonnstilskudd")
    assert placements.extend(former, date(2018, 5, 31), []).end == date(2018, 5, 31)
    today_s = planned(date(2016, 1, 1), date(2016, 12, 31), "lonnstilskudd")
    with pytest.raises(InvalidInputError, match="24 months, here until 2017-12-31"):
        placements.extend(today_s, date(2018, 1, 1), [])


@pytest.mark.parametrize("state", PlacementState)
@pytest.mark.parametrize("wanted", PlacementState)
def test_only_the_allowed_transitions_happen(state: PlacementState, wanted: PlacementState) -> None:
    one = planned(date(2026, 1, 5), date(2026, 6, 30), state=state)
    steps = {
        PlacementState.ACTIVE: lambda: placements.start(one, one.start, [], ["avtale"]),
        PlacementState.COMPLETED: lambda: placements.complete(one, one.end),
        PlacementState.INTERRUPTED: lambda: placements.interrupt(
            one, one.end, InterruptionReason.MOVED, None
        ),
        PlacementState.CANCELLED: lambda: placements.cancel(one, InterruptionReason.MOVED, None),
    }
    if wanted is PlacementState.PLANNED:
        assert not any(PlacementState.PLANNED in after for after in placements.TRANSITIONS.values())
    elif wanted in placements.TRANSITIONS[state]:
        assert steps[wanted]().state is wanted
    else:
        with pytest.raises(ConflictError, match=f"{state.value} cannot become {wanted.value}"):
            steps[wanted]()


def test_an_interruption_has_a_day_inside_and_a_reason() -> None:
    one = active(date(2026, 1, 5), date(2026, 6, 30))
    with pytest.raises(InvalidInputError, match="not between"):
        placements.interrupt(one, date(2026, 7, 1), InterruptionReason.MOVED, None)
    with pytest.raises(InvalidInputError, match="needs a text"):
        placements.interrupt(one, date(2026, 3, 1), InterruptionReason.OTHER, "  ")
    broken = placements.interrupt(one, date(2026, 3, 1), InterruptionReason.EMPLOYED, None)
    assert (broken.end, broken.planned_end) == (date(2026, 3, 1), date(2026, 6, 30))


def test_the_plan_is_counted_by_day_and_unit() -> None:
    plan = (
        PlanPeriod(date(2026, 1, 1), date(2026, 6, 30), 2, 3),
        PlanPeriod(date(2026, 1, 1), date(2026, 6, 30), 1, 1, "Oslo"),
    )
    programme = replace(PROGRAMME, plan=plan)
    there = [
        active(date(2026, 1, 5), date(2026, 3, 31)),
        planned(date(2026, 3, 1), date(2026, 6, 30), id="l2", person="p2", unit="Bergen"),
    ]
    whole, oslo, bergen = programmes.occupancy(programme, there, date(2026, 3, 31))
    assert (whole.filled, whole.reserved, whole.free, whole.short) == (1, 1, 1, 1)
    assert (oslo.filled, oslo.most, bergen.reserved, bergen.most) == (1, 1, 1, None)
    after, *_ = programmes.occupancy(programme, there, date(2026, 7, 1))
    assert (after.filled + after.reserved, after.most) == (0, None)
    third = planned(date(2026, 3, 1), date(2026, 5, 1), id="l3", person="p3")
    with pytest.raises(ConflictError, match=r"in Oslo has 1 places on 2026-03-01"):
        programmes.refuse_over_plan(programme, there, third)
    programmes.refuse_over_plan(programme, there, replace(third, start=date(2026, 4, 1)))


PERIOD = {"from": "2026-01-01", "to": "2026-01-02", "least": 1, "most": 1}


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"title": " "}, "title"),
        ({"schemes": ["x"]}, "schemes[0]"),
        ({"schemes": []}, "schemes"),
        ({"units": [3]}, "units[0]"),
        ({"x": 1}, None),
        ({"plan": [PERIOD | {"from": "x"}]}, "plan[0].from"),
        ({"plan": [PERIOD | {"to": "2025-12-31"}]}, "plan[0].to"),
        ({"plan": [PERIOD | {"least": 2}]}, "plan[0].most"),
        ({"plan": [PERIOD | {"least": True}]}, "plan[0].least"),
        ({"plan": [PERIOD | {"unit": "X"}]}, "plan[0].unit"),
        ({"plan": [PERIOD, PERIOD]}, "plan[1]"),
    ],
)
def test_what_is_wrong_in_a_programme_is_named(change: dict[str, object], place: str) -> None:
    good = {"title": "Program", "schemes": ["trainee"], "units": ["Oslo"]}
    programmes.programme_from_mapping(good)
    with pytest.raises(InvalidInputError) as caught:
        programmes.programme_from_mapping(good | change)
    assert caught.value.place == place


def test_follow_ups_avoid_weekends_and_holidays() -> None:
    assert working_day(date(2026, 5, 17)) == date(2026, 5, 18)
    assert working_day(date(2026, 12, 25)) == date(2026, 12, 28)
    assert working_day(date(2026, 4, 2)) == date(2026, 4, 7)  # Maundy Thursday, Easter
    assert working_day(date(2026, 12, 31)) == date(2026, 12, 31)
    assert working_day(date(2027, 1, 1)) == date(2027, 1, 4)  # over the turn of the year
    assert working_day_before(date(2026, 4, 6)) == date(2026, 4, 1)


def test_months_end_on_a_real_day() -> None:
    assert months_later(date(2025, 8, 31), 6) == date(2026, 2, 28)
    assert months_later(date(2027, 8, 31), 6) == date(2028, 2, 29)
    assert months_later(date(2028, 2, 29), 12) == date(2029, 2, 28)
    assert months_later(date(2028, 2, 29), -24) == date(2026, 2, 28)


def test_today_is_norway_s_day_whatever_the_season() -> None:
    assert today(datetime(2026, 3, 29, 0, 59, tzinfo=UTC)) == date(2026, 3, 29)  # the clock jumps
    assert today(datetime(2026, 7, 1, 22, 0, tzinfo=UTC)) == date(2026, 7, 2)
    assert today(datetime(2026, 10, 24, 22, 0, tzinfo=UTC)) == date(2026, 10, 25)
    assert today(datetime(2026, 12, 31, 22, 59, tzinfo=UTC)) == date(2026, 12, 31)
    assert today(datetime(2026, 12, 31, 23, 0, tzinfo=UTC)) == date(2027, 1, 1)


def test_a_short_placement_has_no_talk_outside_itself() -> None:
    occasions = [f.occasion for f in follow_up.plan(planned(date(2026, 3, 2), date(2026, 3, 13)))]
    assert occasions == ["midway", *follow_up.AFTER]


@given(DAYS, st.integers(1, 800))
def test_every_planned_day_is_a_working_day_in_order(start: date, days: int) -> None:
    placement = planned(start, start + timedelta(days=days))
    plan = follow_up.plan(placement)
    due = [one.due for one in plan]
    assert due == sorted(due)
    assert all(is_working_day(day) for day in due)
    during = [one for one in plan if one.occasion not in follow_up.AFTER]
    assert all(start < one.due <= placement.end for one in during)
    assert len({one.due for one in during}) == len(during)  # no two talks on one day
    assert [one.occasion for one in plan if one.occasion in follow_up.AFTER] == list(
        follow_up.AFTER
    )


@given(DAYS, st.integers(14, 700), st.integers(0, 700), st.data())
def test_replanning_ends_at_the_plan_and_leaves_what_is_done(
    start: date, days: int, more: int, data: st.DataObject
) -> None:
    before = planned(start, start + timedelta(days=days))
    states = st.sampled_from(FollowUpState)
    existing = [
        FollowUp(f"u{n}", "p1", "l1", one.occasion, one.due, None, data.draw(states), 1, NOW)
        for n, one in enumerate(follow_up.plan(before))
    ]
    state = data.draw(st.sampled_from(PlacementState))
    after = replace(before, end=before.end + timedelta(days=more), state=state)
    changes = follow_up.replan(after, existing)
    result = {one.occasion: (one.due, one.state) for one in existing}
    for planned_one in changes.add:
        assert planned_one.occasion not in result
        result[planned_one.occasion] = (planned_one.due, FollowUpState.OPEN)
    for one, due in changes.move:
        assert one.state is not FollowUpState.DONE
        result[one.occasion] = (due, FollowUpState.OPEN)
    for one in changes.drop:
        result[one.occasion] = (one.due, FollowUpState.DROPPED)
    for one in existing:
        if one.state is FollowUpState.DONE:
            assert result[one.occasion] == (one.due, FollowUpState.DONE)
    wanted = {one.occasion: one.due for one in follow_up.plan(after)}
    open_ones = {o: due for o, (due, s) in result.items() if s is FollowUpState.OPEN}
    done = {o for o, (_, s) in result.items() if s is FollowUpState.DONE}
    assert open_ones == {o: due for o, due in wanted.items() if o not in done}

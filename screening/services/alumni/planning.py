"""Keeping the follow-ups of a placement in step with it."""

from dataclasses import replace
from datetime import date, datetime

from screening.alumni import follow_up as rules
from screening.domain.alumni import FollowUp, FollowUpState, Placement
from screening.store.database import Transaction
from screening.store.identifiers import new_id


def fit_follow_ups(
    records: Transaction, placement: Placement, now: datetime, since: date | None = None
) -> None:
    """Adds, moves and drops follow-ups as the plan of the placement asks; done ones stay.

    With `since`, none is added that would have been due before: a past that is imported.
    """
    existing = records.alumni.follow_ups.of_placement(placement.id)
    changes = rules.replan(placement, existing)
    coordinator = records.alumni.people.get(placement.person).coordinator
    records.alumni.follow_ups.add(
        *(
            FollowUp(
                id=new_id("u"),
                person=placement.person,
                placement=placement.id,
                occasion=planned.occasion,
                due=planned.due,
                assignee=coordinator,
                state=FollowUpState.OPEN,
                version=1,
                created=now,
            )
            for planned in changes.add
            if since is None or planned.due >= since
        )
    )
    for one, due in changes.move:
        records.alumni.follow_ups.replace(replace(one, due=due, state=FollowUpState.OPEN))
    for one in changes.drop:
        records.alumni.follow_ups.replace(replace(one, state=FollowUpState.DROPPED))

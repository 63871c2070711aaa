"""What became of people: recorded once at each point, corrected by a new record."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from screening.alumni import follow_up
from screening.alumni import outcomes as rules
from screening.alumni.calendar_days import today
from screening.domain.alumni import (
    POINTS,
    FollowUpState,
    Outcome,
    OutcomeStatus,
    Placement,
    Purpose,
)
from screening.errors import InvalidInputError
from screening.services.alumni import consents
from screening.services.alumni.desk import (
    LONGEST_NAME,
    Desk,
    View,
    choice,
    day,
    refuse_unknown,
    text,
    view,
)
from screening.store.database import Transaction
from screening.store.identifiers import new_id

FIELDS = ("point", "status", "hours", "permanent", "as_of", "source", "corrects")
COORDINATOR = "coordinator"


class OutcomeService:
    """Records and shows outcomes."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def record(self, placement: str, fields: Mapping[str, Any], actor: str) -> View:
        """Records an outcome at a `point` (0, 3, 6, 12 or 24 months after the end).

        To correct one, `corrects` names it; both stay, the new one counts. The follow-up of that
        point is done by it. Somebody who does not wish contact is not contacted any more: the
        consent is withdrawn by the same record.

        Raises:
            NotFoundError: no such placement.
            InvalidInputError: naming the field that is wrong.
            ConflictError: the placement has not ended, or the point has an outcome already.
        """
        refuse_unknown(fields, FIELDS)
        now = self._desk.clock()
        with self._desk.database.begin() as records:
            found = records.alumni.placements.get(placement)
            records.alumni.people.hold(found.person)
            outcome = read(found, fields, actor, now)
            add(records, found, outcome, actor, now)
        return view(outcome)

    def of(self, placement: str) -> View:
        """The outcomes of a placement, oldest first, with which of them count.

        Raises:
            NotFoundError: no such placement.
        """
        with self._desk.database.read() as records:
            records.alumni.placements.get(placement)
            found = records.alumni.outcomes.of_placement(placement)
        counting = {one.id for one in rules.current(found).values()}
        return {
            "placement": placement,
            "outcomes": [view(one) | {"counts": one.id in counting} for one in found],
        }


def read(placement: Placement, fields: Mapping[str, Any], actor: str, now: datetime) -> Outcome:
    """An outcome from plain fields; the point's day, or today if that is earlier, is `as_of`.

    Raises:
        InvalidInputError: naming the field that is wrong.
    """
    point = fields.get("point", 0)
    if isinstance(point, bool) or not isinstance(point, int):
        raise InvalidInputError(f"one of {', '.join(map(str, POINTS))} is expected", "point")
    hours, permanent = fields.get("hours"), fields.get("permanent")
    if hours is not None and (isinstance(hours, bool) or not isinstance(hours, int | float)):
        raise InvalidInputError("a number is expected", "hours")
    if permanent is not None and not isinstance(permanent, bool):
        raise InvalidInputError("true or false is expected", "permanent")
    return Outcome(
        id=new_id("q"),
        person=placement.person,
        placement=placement.id,
        point=point,
        status=choice(OutcomeStatus, fields.get("status"), "status"),
        hours=None if hours is None else float(hours),
        permanent=permanent,
        as_of=day(fields, "as_of", today(now)),
        source=text(fields, "source", LONGEST_NAME) or COORDINATOR,
        by=actor,
        corrects=text(fields, "corrects"),
        created=now,
    )


def add(
    records: Transaction, placement: Placement, outcome: Outcome, actor: str, now: datetime
) -> None:
    """Stores an outcome if it may be recorded, with what follows from it."""
    before = rules.current(records.alumni.outcomes.of_placement(placement.id))
    standing = before.get((placement.id, outcome.point))
    rules.check_new(outcome, placement, standing, today(now))
    records.alumni.outcomes.add(outcome)
    occasion = f"after_{outcome.point}_months"
    for one in records.alumni.follow_ups.of_placement(placement.id):
        if one.occasion == occasion in follow_up.AFTER and one.state is FollowUpState.OPEN:
            records.alumni.follow_ups.replace(replace(one, state=FollowUpState.DONE))
    if outcome.status is OutcomeStatus.NO_CONTACT:
        person = records.alumni.people.get(placement.person)
        consents.say(records, person, (Purpose.CONTACT, None), "outcome", actor, now)
    facts = {"point": outcome.point, "status": outcome.status.value, "corrects": outcome.corrects}
    records.audit.add(now, actor, "alumni.outcome", ("placement", placement.id), facts)

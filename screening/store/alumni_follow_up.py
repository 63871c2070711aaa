"""Planned contacts, made contacts, and outcomes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, Connection, Join, and_, func, or_, select, tuple_

from screening.domain.alumni import (
    Contact,
    FollowUp,
    FollowUpState,
    Outcome,
    OutcomeStatus,
    PlacementState,
)
from screening.store.alumni_tables import contacts, follow_ups, outcomes, people, placements
from screening.store.rows import Rows, record
from screening.store.statements import chunks

OPEN_PLACEMENTS = (PlacementState.PLANNED.value, PlacementState.ACTIVE.value)


@dataclass(frozen=True, slots=True)
class DueFollowUp:
    """An open follow-up with whom it is about; `may_contact` says whether a ground is there."""

    follow_up: FollowUp
    name: str
    programme: str | None
    unit: str | None
    may_contact: bool


@dataclass(frozen=True, slots=True)
class DueFilter:
    """Which open follow-ups: up to a day, from a day, of one assignee or of nobody."""

    until: date
    since: date | None = None
    assignee: str | None = None
    unassigned: bool = False


class FollowUpRepository(Rows[FollowUp]):
    """Follow-ups; `after` in its questions are the occasions that need a consent to contact."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection, follow_ups, FollowUp, "follow-up")

    def of_placement(self, placement: str) -> list[FollowUp]:
        """All follow-ups of a placement, in order of their days."""
        found = self.where(follow_ups.c.placement == placement)
        return sorted(found, key=lambda one: (one.due, one.id))

    def of_person(self, person: str) -> list[FollowUp]:
        """All follow-ups of a person, in order of their days."""
        return sorted(self.where(follow_ups.c.person == person), key=lambda one: (one.due, one.id))

    def due(
        self,
        wanted: DueFilter,
        after: Sequence[str],
        now: datetime,
        limit: int,
        beyond: tuple[date, str] | None = None,
    ) -> list[DueFollowUp]:
        """Open follow-ups in order of their days; `beyond` is the (day, id) a page ended with."""
        conditions = _conditions(wanted)
        if beyond is not None:
            conditions.append(tuple_(follow_ups.c.due, follow_ups.c.id) > tuple_(*beyond))
        may = may_contact(after, now).label("may_contact")
        rows = self._connection.execute(
            select(follow_ups, people.c.name, placements.c.programme, placements.c.unit, may)
            .select_from(_with_people())
            .where(*conditions)
            .order_by(follow_ups.c.due, follow_ups.c.id)
            .limit(limit)
        )
        return [
            DueFollowUp(
                record(FollowUp, row), row.name, row.programme, row.unit, bool(row.may_contact)
            )
            for row in rows
        ]

    def count(self, wanted: DueFilter) -> int:
        """How many open follow-ups there are."""
        query = select(func.count()).select_from(follow_ups).where(*_conditions(wanted))
        return self._connection.execute(query).scalar_one()

    def to_remind(
        self, since: date, until: date, after: Sequence[str], now: datetime
    ) -> list[FollowUp]:
        """Open, assigned and due between two days, with a ground for the contact."""
        rows = self._connection.execute(
            select(follow_ups)
            .select_from(_with_people())
            .where(
                *_conditions(DueFilter(until, since)),
                follow_ups.c.assignee.is_not(None),
                may_contact(after, now),
            )
            .order_by(follow_ups.c.due, follow_ups.c.id)
        )
        return [record(FollowUp, row) for row in rows]


class ContactRepository(Rows[Contact]):
    """Contacts: appended."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection, contacts, Contact, "contact")

    def of_person(self, person: str) -> list[Contact]:
        """All contacts of a person, in the order they were written down."""
        return self.where(contacts.c.person == person)


class OutcomeRepository(Rows[Outcome]):
    """Outcomes: appended; the latest at a point counts."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection, outcomes, Outcome, "outcome")

    def of_placement(self, placement: str) -> list[Outcome]:
        """All outcomes of a placement, in the order they were recorded."""
        return self.where(outcomes.c.placement == placement)

    def of_people(self, persons: Iterable[str]) -> list[Outcome]:
        """All outcomes of these people, in the order they were recorded."""
        return [
            one for chunk in chunks(persons) for one in self.where(outcomes.c.person.in_(chunk))
        ]

    def counting(self) -> dict[str, dict[int, OutcomeStatus]]:
        """The status that counts at each point of every placement."""
        statuses = {status.value: status for status in OutcomeStatus}
        rows = self._connection.execute(
            select(outcomes.c.placement, outcomes.c.point, outcomes.c.status).order_by(
                outcomes.c.id
            )
        )
        found: dict[str, dict[int, OutcomeStatus]] = {}
        for placement, point, status in rows:
            found.setdefault(placement, {})[point] = statuses[status]
        return found


def may_contact(after: Sequence[str], now: datetime) -> ColumnElement[bool]:
    """Whether there is a ground: the agreement during a placement, a consent otherwise."""
    during = and_(placements.c.state.in_(OPEN_PLACEMENTS), follow_ups.c.occasion.not_in(after))
    return func.coalesce(or_(during, people.c.contact_until > now), False)


def _conditions(wanted: DueFilter) -> list[ColumnElement[bool]]:
    conditions = [
        follow_ups.c.state == FollowUpState.OPEN.value,
        follow_ups.c.due <= wanted.until,
    ]
    if wanted.since is not None:
        conditions.append(follow_ups.c.due >= wanted.since)
    if wanted.unassigned:
        conditions.append(follow_ups.c.assignee.is_(None))
    elif wanted.assignee is not None:
        conditions.append(follow_ups.c.assignee == wanted.assignee)
    return conditions


def _with_people() -> Join:
    return follow_ups.join(people, people.c.id == follow_ups.c.person).outerjoin(
        placements, placements.c.id == follow_ups.c.placement
    )

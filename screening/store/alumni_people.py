"""People of the alumni follow-up, their consents, and what is left when they have gone."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, delete, func, insert, or_, select, update

from screening.domain.alumni import Consent, OutcomeStatus, Person, PlacementState, Purpose
from screening.store.alumni_tables import (
    consents,
    contacts,
    counts,
    events,
    follow_ups,
    imported,
    invitations,
    links,
    outcomes,
    papers,
    people,
    placements,
    remainders,
    reminders,
)
from screening.store.rows import Rows
from screening.store.statements import chunks, insert_missing

UNTIL = {
    Purpose.CONTACT: people.c.contact_until,
    Purpose.SEARCH: people.c.search_until,
    Purpose.SHARE: people.c.share_until,
}


class PersonRepository(Rows[Person]):
    """People; every change compares the version it started from."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection, people, Person, "alumnus")

    def of_candidate(self, candidate: str) -> Person | None:
        """The person a candidate is, if they are followed up."""
        found = self.where(people.c.candidate == candidate)
        return found[0] if found else None

    def by_reference(self, references: Iterable[str]) -> dict[str, Person]:
        """The people other systems know by these references."""
        found: dict[str, Person] = {}
        for chunk in chunks(references):
            rows = self.where(people.c.reference.in_(chunk))
            found.update((one.reference, one) for one in rows if one.reference)
        return found

    def listed(
        self,
        after: str | None,
        limit: int,
        coordinator: str | None = None,
        reference: str | None = None,
    ) -> list[Person]:
        """A page of people, of one coordinator or with one reference if asked for."""
        wanted = []
        if coordinator:
            wanted.append(people.c.coordinator == coordinator)
        if reference:
            wanted.append(people.c.reference == reference)
        return self.page(after, limit, *wanted)

    def set_until(self, ident: str, purpose: Purpose, until: datetime | None) -> None:
        """Notes until when a consent holds, and raises the version."""
        self._connection.execute(
            update(people)
            .where(people.c.id == ident)
            .values({UNTIL[purpose]: until, people.c.version: people.c.version + 1})
        )

    def findable(self, now: datetime) -> list[Person]:
        """People with a CV whose consent to be found holds."""
        return self.where(people.c.candidate.is_not(None), people.c.search_until > now)

    def search_ended(self, since: datetime, now: datetime) -> list[str]:
        """Candidates whose consent to be found ran out between two moments."""
        rows = self._connection.execute(
            select(people.c.candidate).where(
                people.c.candidate.is_not(None),
                people.c.search_until > since,
                people.c.search_until <= now,
            )
        )
        return [str(candidate) for candidate in rows.scalars()]

    def expired(self, before: datetime, now: datetime, limit: int) -> list[Person]:
        """People whose last placement ended before the day `before` and of whom no consent holds.

        A person without any placement counts from the day they were registered.
        """
        last = (
            select(func.max(placements.c.end))
            .where(placements.c.person == people.c.id)
            .scalar_subquery()
        )
        over: list[ColumnElement[bool]] = [
            or_(until.is_(None), until <= now) for until in UNTIL.values()
        ]
        ended = or_(last < before.date(), last.is_(None) & (people.c.created < before))
        return self.where(ended, *over, limit=limit)

    def took_in(self, ident: str, digest: str) -> bool:
        """Notes that a row of a file was imported for a person; False when it was before."""
        row = {"person": ident, "digest": digest}
        return insert_missing(self._connection, imported, [row]) == 1

    def delete(self, ident: str) -> dict[str, int]:
        """Deletes everything about a person; rows deleted by table."""
        mine = select(placements.c.id).where(placements.c.person == ident)
        steps: list[tuple[Table, ColumnElement[bool]]] = [
            (reminders, reminders.c.person == ident),
            (reminders, reminders.c.subject.in_(
                select(follow_ups.c.id).where(follow_ups.c.person == ident))),
            (links, links.c.person == ident),
            (invitations, invitations.c.person == ident),
            (contacts, contacts.c.person == ident),
            (outcomes, outcomes.c.person == ident),
            (follow_ups, follow_ups.c.person == ident),
            (papers, papers.c.placement.in_(mine)),
            (events, events.c.placement.in_(mine)),
            (placements, placements.c.person == ident),
            (consents, consents.c.person == ident),
            (imported, imported.c.person == ident),
            (people, people.c.id == ident),
        ]  # fmt: skip
        gone: dict[str, int] = {}
        for table, condition in steps:
            count = self._connection.execute(delete(table).where(condition)).rowcount
            gone[table.name] = gone.get(table.name, 0) + count
        return gone


class ConsentRepository(Rows[Consent]):
    """Consents given and withdrawn: appended; the latest for a purpose counts."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection, consents, Consent, "consent")

    def of(self, persons: Iterable[str]) -> list[Consent]:
        """All that these people have said, oldest first."""
        return [
            one for chunk in chunks(persons) for one in self.where(consents.c.person.in_(chunk))
        ]

    def expiring(self, first: date, last: date) -> list[Consent]:
        """Consents that expire between two days, whether they still count or not."""
        return self.where(consents.c.given.is_(True), consents.c.expires.between(first, last))


class RemainderRepository:
    """What belongs to nobody: counted anonymous answers, and what figures keep of the expired."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def count_answers(
        self, programme: str, half_year: str, given: Iterable[tuple[str, str]]
    ) -> None:
        """Adds one to each of these (question, answer) pairs."""
        for question, answer in given:
            key = {
                "programme": programme,
                "half_year": half_year,
                "question": question,
                "answer": answer,
            }
            insert_missing(self._connection, counts, [{**key, "count": 0}])
            self._connection.execute(
                update(counts)
                .where(*(counts.c[name] == value for name, value in key.items()))
                .values(count=counts.c.count + 1)
            )

    def answers(self, programme: str) -> list[tuple[str, str, str, int]]:
        """The counted answers of a programme: (half year, question, answer, how many)."""
        rows = self._connection.execute(
            select(counts)
            .where(counts.c.programme == programme)
            .order_by(counts.c.half_year, counts.c.question, counts.c.answer)
        )
        return [(half, question, answer, n) for _, half, question, answer, n in rows]

    def keep(
        self,
        ident: str,
        placement: tuple[str, str, int, PlacementState],
        found: Mapping[int, OutcomeStatus],
    ) -> None:
        """Keeps (programme, scheme, year, state) and outcomes under a random id."""
        programme, scheme, year, state = placement
        self._connection.execute(
            insert(remainders).values(
                id=ident,
                programme=programme,
                scheme=scheme,
                year=year,
                state=state.value,
                outcomes={str(point): status.value for point, status in found.items()},
            )
        )

    def kept(self) -> list[Any]:
        """All that is kept: rows of programme, scheme, year, state, outcomes."""
        return list(self._connection.execute(select(remainders)))

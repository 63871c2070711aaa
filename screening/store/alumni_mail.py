"""Mails and what became of them, personal and calendar links, the days of the daily job."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update

from screening.domain.alumni import PersonalLink, Reminder, ReminderState
from screening.store.alumni_tables import calendars, days, links, reminders
from screening.store.rows import record, values
from screening.store.statements import chunks, insert_missing


class ReminderRepository:
    """Mails: one row for a key, whatever asks for it how often; states move by compare-and-swap."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def plan(self, wanted: Sequence[Reminder]) -> int:
        """Writes down mails that are not there yet; how many were new."""
        return insert_missing(self._connection, reminders, [values(one) for one in wanted])

    def in_state(self, state: ReminderState, limit: int | None = None) -> list[Reminder]:
        """Mails in one state, oldest first."""
        rows = self._connection.execute(
            select(reminders)
            .where(reminders.c.state == state.value)
            .order_by(reminders.c.created, reminders.c.key)
            .limit(limit)
        )
        return [record(Reminder, row) for row in rows]

    def get(self, key: str) -> Reminder | None:
        """The mail of a key, if there is one."""
        row = self._connection.execute(select(reminders).where(reminders.c.key == key)).first()
        return record(Reminder, row) if row else None

    def move(
        self, keys: Iterable[str], before: ReminderState, after: ReminderState, at: datetime
    ) -> list[str]:
        """Moves mails from one state to another; the keys of those that were in the first."""
        moved: list[str] = []
        for chunk in chunks(keys):
            changed = self._connection.execute(
                update(reminders)
                .where(reminders.c.key.in_(chunk), reminders.c.state == before.value)
                .values(
                    state=after.value,
                    changed=at,
                    attempts=reminders.c.attempts + (1 if after is ReminderState.SENDING else 0),
                )
                .returning(reminders.c.key)
            )
            moved += [str(key) for key in changed.scalars()]
        return moved

    def put_in_letter(self, keys: Iterable[str], letter: str) -> None:
        """Notes the key of the letter these mails go in."""
        for chunk in chunks(keys):
            self._connection.execute(
                update(reminders).where(reminders.c.key.in_(chunk)).values(letter=letter)
            )

    def drop_for(self, person: str, kinds: Iterable[str], at: datetime) -> int:
        """Takes back what was to be mailed to a person and has not been; how many."""
        return self._connection.execute(
            update(reminders)
            .where(
                reminders.c.person == person,
                reminders.c.kind.in_(list(kinds)),
                reminders.c.state == ReminderState.PLANNED.value,
            )
            .values(state=ReminderState.DROPPED.value, changed=at)
        ).rowcount

    def counts(self) -> dict[str, int]:
        """How many mails are in each state."""
        rows = self._connection.execute(
            select(reminders.c.state, func.count()).group_by(reminders.c.state)
        )
        found = {state.value: 0 for state in ReminderState}
        return found | {row[0]: row[1] for row in rows}

    def of_person(self, person: str) -> list[Reminder]:
        """Every mail about a person."""
        rows = self._connection.execute(
            select(reminders).where(reminders.c.person == person).order_by(reminders.c.created)
        )
        return [record(Reminder, row) for row in rows]


class LinkRepository:
    """Personal links, by the hash of their secret."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, link: PersonalLink) -> None:
        """Stores a new link."""
        self._connection.execute(links.insert().values(**values(link)))

    def find(self, digest: str) -> PersonalLink | None:
        """The link with this hash, if there is one."""
        row = self._connection.execute(select(links).where(links.c.hash == digest)).first()
        return record(PersonalLink, row) if row else None

    def use(self, digest: str, at: datetime) -> bool:
        """Uses up a link; False when it was used, revoked or is over."""
        return (
            self._connection.execute(
                update(links)
                .where(
                    links.c.hash == digest,
                    links.c.used.is_(None),
                    links.c.revoked.is_(None),
                    links.c.expires > at,
                )
                .values(used=at)
            ).rowcount
            == 1
        )

    def revoke_for(self, person: str, at: datetime) -> int:
        """Makes a person's unused links worthless; how many."""
        return self._connection.execute(
            update(links)
            .where(links.c.person == person, links.c.used.is_(None), links.c.revoked.is_(None))
            .values(revoked=at)
        ).rowcount

    def of_person(self, person: str) -> list[PersonalLink]:
        """Every link of a person, oldest first."""
        rows = self._connection.execute(
            select(links).where(links.c.person == person).order_by(links.c.created)
        )
        return [record(PersonalLink, row) for row in rows]


class CalendarRepository:
    """Secret addresses of calendars, by the hash of their secret."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def replace(self, assignee: str, digest: str, at: datetime) -> None:
        """Gives an assignee's calendar a new address; the one before is worthless."""
        self.remove(assignee)
        self._connection.execute(
            insert(calendars).values(assignee=assignee, hash=digest, created=at)
        )

    def remove(self, assignee: str) -> bool:
        """Makes an assignee's address worthless; whether there was one."""
        gone = delete(calendars).where(calendars.c.assignee == assignee)
        return self._connection.execute(gone).rowcount == 1

    def assignee(self, digest: str) -> str | None:
        """Whose calendar has the address with this hash, if anybody's."""
        found: str | None = self._connection.execute(
            select(calendars.c.assignee).where(calendars.c.hash == digest)
        ).scalar()
        return found


class DayRepository:
    """Which days the daily job is done with."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def begin(self, day: date, at: datetime) -> bool:
        """Notes that the job of a day begins; False when that day is done already."""
        insert_missing(
            self._connection, days, [{"day": day, "started": at, "finished": None, "facts": {}}]
        )
        return (
            self._connection.execute(
                update(days).where(days.c.day == day, days.c.finished.is_(None)).values(started=at)
            ).rowcount
            == 1
        )

    def finish(self, day: date, at: datetime, facts: Mapping[str, Any]) -> None:
        """Notes that the job of a day is done."""
        self._connection.execute(
            update(days).where(days.c.day == day).values(finished=at, facts=dict(facts))
        )

    def get(self, day: date) -> tuple[datetime, datetime | None] | None:
        """When the job of a day was begun last, and finished."""
        row = self._connection.execute(select(days).where(days.c.day == day)).first()
        return (row.started, row.finished) if row else None

    def last_finished(self, before: date) -> date | None:
        """The last day before another that the job finished."""
        found: date | None = self._connection.execute(
            select(func.max(days.c.day)).where(days.c.day < before, days.c.finished.is_not(None))
        ).scalar()
        return found

"""The tables of the alumni follow-up; `docs/alumni.md` says what each one holds and why.

Days are calendar days in Norway. Contacts, outcomes, consents and events are appended only.
"""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Column, ForeignKey, Index, Named, Table, Text, TypedColumns
from sqlalchemy import UniqueConstraint as Unique

from screening.store.tables import metadata
from screening.store.types import UtcDateTime


class PersonColumns(TypedColumns):
    """Somebody in a placement or after it; `_until` follow the consents."""

    id: Named[str] = Column(Text, primary_key=True)
    candidate: Named[str | None] = Column(Text, ForeignKey("candidates.id"), unique=True)
    name: Named[str] = Column(Text)
    email: Named[str | None] = Column(Text)
    phone: Named[str | None] = Column(Text)
    language: Named[str] = Column(Text)
    coordinator: Named[str | None] = Column(Text, index=True)
    reference: Named[str | None] = Column(Text, unique=True)
    contact_until: Named[datetime | None] = Column(UtcDateTime)
    search_until: Named[datetime | None] = Column(UtcDateTime)
    share_until: Named[datetime | None] = Column(UtcDateTime)
    version: Named[int]
    created: Named[datetime] = Column(UtcDateTime)


people = Table("alumni_people", metadata, PersonColumns)


class ConsentColumns(TypedColumns):
    """A consent given or withdrawn: appended; the latest for a purpose counts."""

    id: Named[str] = Column(Text, primary_key=True)
    person: Named[str] = Column(Text, ForeignKey("alumni_people.id"), index=True)
    purpose: Named[str] = Column(Text)
    given: Named[bool]
    expires: Named[date | None] = Column(index=True)
    source: Named[str] = Column(Text)
    text_version: Named[str] = Column(Text)
    by: Named[str] = Column(Text)
    at: Named[datetime] = Column(UtcDateTime)


consents = Table("alumni_consents", metadata, ConsentColumns)


class ProgrammeColumns(TypedColumns):
    """A programme with its plan of places."""

    id: Named[str] = Column(Text, primary_key=True)
    title: Named[str] = Column(Text)
    schemes: Named[Any] = Column(JSON)
    units: Named[Any] = Column(JSON)
    plan: Named[Any] = Column(JSON)
    version: Named[int]
    created: Named[datetime] = Column(UtcDateTime)


programmes = Table("alumni_programmes", metadata, ProgrammeColumns)


class PlacementColumns(TypedColumns):
    """A person's time in a scheme."""

    id: Named[str] = Column(Text, primary_key=True)
    person: Named[str] = Column(Text, ForeignKey("alumni_people.id"), index=True)
    programme: Named[str] = Column(Text, ForeignKey("alumni_programmes.id"), index=True)
    scheme: Named[str] = Column(Text)
    unit: Named[str] = Column(Text)
    mentor: Named[str | None] = Column(Text)
    goals: Named[str | None] = Column(Text)
    start: Named[date]
    end: Named[date]
    planned_end: Named[date]
    state: Named[str] = Column(Text)
    reason: Named[str | None] = Column(Text)
    reason_text: Named[str | None] = Column(Text)
    version: Named[int]
    created: Named[datetime] = Column(UtcDateTime)


placements = Table("alumni_placements", metadata, PlacementColumns, Index(None, "state", "end"))


class EventColumns(TypedColumns):
    """One change of a placement: appended."""

    id: Named[str] = Column(Text, primary_key=True)
    placement: Named[str] = Column(Text, ForeignKey("alumni_placements.id"), index=True)
    at: Named[datetime] = Column(UtcDateTime)
    by: Named[str] = Column(Text)
    action: Named[str] = Column(Text)
    facts: Named[Any] = Column(JSON)


events = Table("alumni_events", metadata, EventColumns)


class PaperColumns(TypedColumns):
    """An agreement: a file kept by its hash, or where it lies in the archive."""

    id: Named[str] = Column(Text, primary_key=True)
    placement: Named[str] = Column(Text, ForeignKey("alumni_placements.id"), index=True)
    kind: Named[str] = Column(Text)
    signed: Named[date]
    reference: Named[str | None] = Column(Text)
    name: Named[str | None] = Column(Text)
    sha256: Named[str | None] = Column(Text, index=True)
    created: Named[datetime] = Column(UtcDateTime)


papers = Table("alumni_papers", metadata, PaperColumns)


class FollowUpColumns(TypedColumns):
    """A planned contact."""

    id: Named[str] = Column(Text, primary_key=True)
    person: Named[str] = Column(Text, ForeignKey("alumni_people.id"), index=True)
    placement: Named[str | None] = Column(Text, ForeignKey("alumni_placements.id"), index=True)
    occasion: Named[str] = Column(Text)
    due: Named[date]
    assignee: Named[str | None] = Column(Text)
    state: Named[str] = Column(Text)
    version: Named[int]
    created: Named[datetime] = Column(UtcDateTime)


follow_ups = Table(
    "alumni_follow_ups", metadata, FollowUpColumns, Index(None, "assignee", "state", "due"),
    Index(None, "state", "due"),
)  # fmt: skip


class ContactColumns(TypedColumns):
    """A contact that was made or tried: appended. Its note is for those who follow up only."""

    id: Named[str] = Column(Text, primary_key=True)
    person: Named[str] = Column(Text, ForeignKey("alumni_people.id"), index=True)
    placement: Named[str | None] = Column(Text, ForeignKey("alumni_placements.id"))
    follow_up: Named[str | None] = Column(Text, ForeignKey("alumni_follow_ups.id"), index=True)
    at: Named[datetime] = Column(UtcDateTime)
    by: Named[str] = Column(Text)
    channel: Named[str] = Column(Text)
    result: Named[str] = Column(Text)
    note: Named[str | None] = Column(Text)
    next_step: Named[str | None] = Column(Text)
    next_due: Named[date | None]
    corrects: Named[str | None] = Column(Text)
    created: Named[datetime] = Column(UtcDateTime)


contacts = Table("alumni_contacts", metadata, ContactColumns)


class OutcomeColumns(TypedColumns):
    """What became of a person at a point: appended; the latest counts."""

    id: Named[str] = Column(Text, primary_key=True)
    person: Named[str] = Column(Text, ForeignKey("alumni_people.id"), index=True)
    placement: Named[str] = Column(Text, ForeignKey("alumni_placements.id"), index=True)
    point: Named[int]
    status: Named[str] = Column(Text)
    hours: Named[float | None]
    permanent: Named[bool | None]
    as_of: Named[date]
    source: Named[str] = Column(Text)
    by: Named[str] = Column(Text)
    corrects: Named[str | None] = Column(Text)
    created: Named[datetime] = Column(UtcDateTime)


outcomes = Table("alumni_outcomes", metadata, OutcomeColumns)


class OpeningColumns(TypedColumns):
    """An announced posting or an internal opening that alumni are matched against."""

    id: Named[str] = Column(Text, primary_key=True)
    title: Named[str] = Column(Text)
    unit: Named[str | None] = Column(Text)
    posting: Named[str | None] = Column(Text, ForeignKey("postings.id"), unique=True)
    requirements: Named[Any] = Column(JSON)
    state: Named[str] = Column(Text)
    version: Named[int]
    by: Named[str] = Column(Text)
    created: Named[datetime] = Column(UtcDateTime)


openings = Table("alumni_openings", metadata, OpeningColumns)


class InvitationColumns(TypedColumns):
    """Somebody invited to an opening, the answer and what came of it."""

    id: Named[str] = Column(Text, primary_key=True)
    opening: Named[str] = Column(Text, ForeignKey("alumni_openings.id"))
    person: Named[str] = Column(Text, ForeignKey("alumni_people.id"), index=True)
    by: Named[str] = Column(Text)
    created: Named[datetime] = Column(UtcDateTime)
    answer: Named[str | None] = Column(Text)
    answered: Named[datetime | None] = Column(UtcDateTime)
    result: Named[str | None] = Column(Text)
    shared: Named[datetime | None] = Column(UtcDateTime)
    version: Named[int]


invitations = Table("alumni_invitations", metadata, InvitationColumns, Unique("opening", "person"))


class ReminderColumns(TypedColumns):
    """One mail, at most one for a key: what the daily job has to send, and what became of it."""

    key: Named[str] = Column(Text, primary_key=True)
    kind: Named[str] = Column(Text)
    person: Named[str | None] = Column(Text, ForeignKey("alumni_people.id"), index=True)
    subject: Named[str] = Column(Text, index=True)
    recipient: Named[str] = Column(Text)
    language: Named[str] = Column(Text)
    letter: Named[str | None] = Column(Text)
    state: Named[str] = Column(Text, index=True)
    attempts: Named[int]
    created: Named[datetime] = Column(UtcDateTime)
    changed: Named[datetime] = Column(UtcDateTime)


reminders = Table("alumni_reminders", metadata, ReminderColumns)


class LinkColumns(TypedColumns):
    """A personal link, under the hash of its secret: whoever reads this table cannot use it."""

    hash: Named[str] = Column(Text, primary_key=True)
    person: Named[str] = Column(Text, ForeignKey("alumni_people.id"), index=True)
    placement: Named[str] = Column(Text, ForeignKey("alumni_placements.id"), index=True)
    point: Named[int]
    created: Named[datetime] = Column(UtcDateTime)
    expires: Named[datetime] = Column(UtcDateTime)
    used: Named[datetime | None] = Column(UtcDateTime)
    revoked: Named[datetime | None] = Column(UtcDateTime)


links = Table("alumni_links", metadata, LinkColumns)


class CalendarColumns(TypedColumns):
    """The secret address of somebody's calendar, under its hash: one for an assignee."""

    assignee: Named[str] = Column(Text, primary_key=True)
    hash: Named[str] = Column(Text, unique=True)
    created: Named[datetime] = Column(UtcDateTime)


calendars = Table("alumni_calendars", metadata, CalendarColumns)


class ImportedColumns(TypedColumns):
    """A row of a file that was imported, by its hash: the same row again changes nothing."""

    person: Named[str] = Column(Text, ForeignKey("alumni_people.id"), primary_key=True)
    digest: Named[str] = Column(Text, primary_key=True)


imported = Table("alumni_imported", metadata, ImportedColumns, sqlite_with_rowid=False)


class CountColumns(TypedColumns):
    """Anonymous answers, counted: no row, no order and no moment belongs to any person."""

    programme: Named[str] = Column(Text, primary_key=True)
    half_year: Named[str] = Column(Text, primary_key=True)
    question: Named[str] = Column(Text, primary_key=True)
    answer: Named[str] = Column(Text, primary_key=True)
    count: Named[int]


counts = Table("alumni_counts", metadata, CountColumns, sqlite_with_rowid=False)


class RemainderColumns(TypedColumns):
    """What the figures keep of a placement that expired: no person, no unit, no day, random id."""

    id: Named[str] = Column(Text, primary_key=True)
    programme: Named[str] = Column(Text)
    scheme: Named[str] = Column(Text)
    year: Named[int]
    state: Named[str] = Column(Text)
    outcomes: Named[Any] = Column(JSON)


remainders = Table("alumni_remainders", metadata, RemainderColumns, sqlite_with_rowid=False)


class DayColumns(TypedColumns):
    """The daily job's own record: which days are done."""

    day: Named[date] = Column(primary_key=True)
    started: Named[datetime] = Column(UtcDateTime)
    finished: Named[datetime | None] = Column(UtcDateTime)
    facts: Named[Any] = Column(JSON)


days = Table("alumni_days", metadata, DayColumns)

"""Whom to call: due lists, assignment, and contacts."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from screening.alumni import follow_up as rules
from screening.domain.alumni import (
    Channel,
    Contact,
    ContactResult,
    FollowUp,
    FollowUpState,
    PlacementState,
)
from screening.errors import ConflictError, InvalidInputError, NotFoundError
from screening.mailing.letter import check_address
from screening.services.alumni.desk import (
    LONGEST_NAME,
    Desk,
    View,
    check_version,
    choice,
    day,
    page_size,
    refuse_unknown,
    text,
    view,
)
from screening.store.alumni_follow_up import DueFilter, DueFollowUp
from screening.store.database import Transaction
from screening.store.identifiers import new_id

CONTACT_FIELDS = (
    "channel", "result", "note", "next_step", "next_due", "follow_up", "placement", "at",
)  # fmt: skip
MOST_ASSIGNED = 5_000
LABELS = {
    "after_start": "Samtale etter to uker",
    "midway": "Midtveissamtale",
    "before_end": "Samtale før slutt",
    "after_3_months": "Oppfølging 3 måneder etter",
    "after_6_months": "Oppfølging 6 måneder etter",
    "after_12_months": "Oppfølging 12 måneder etter",
    "after_24_months": "Oppfølging 24 måneder etter",
    "agreed": "Avtalt oppfølging",
}


class FollowUpService:
    """Shows what is due and takes down what was done about it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def due(
        self,
        wanted: Mapping[str, Any],
        cursor: str | None = None,
        limit: int = 50,
    ) -> View:
        """Open follow-ups in order of their days, with those that may not be made marked.

        `wanted` may say `until` (today otherwise; of unassigned ones all), `since`, `assignee`,
        `unassigned`, or `overdue` (due before today).

        Raises:
            InvalidInputError: naming what is wrong.
        """
        found = _filter(wanted, self._desk.today())
        beyond = _beyond(cursor)
        today, now = self._desk.today(), self._desk.clock()
        with self._desk.database.read() as records:
            rows = records.alumni.follow_ups.due(
                found, tuple(rules.AFTER), now, page_size(limit) + 1, beyond
            )
        shown = rows[:limit]
        last = shown[-1].follow_up if len(rows) > limit else None
        return {
            "items": [_due_view(row, today) for row in shown],
            "next": json.dumps([last.due.isoformat(), last.id]) if last else None,
        }

    def summary(self, assignee: str | None = None) -> View:
        """How many follow-ups are due today or earlier, overdue, and unassigned.

        With an assignee the first two are theirs.
        """
        today = self._desk.today()
        mine = DueFilter(today, assignee=assignee)
        with self._desk.database.read() as records:
            count = records.alumni.follow_ups.count
            due = count(mine)
            first = count(replace(mine, since=today))
            unassigned = count(DueFilter(date.max, unassigned=True))
        return {"due": due, "overdue": due - first, "unassigned": unassigned}

    def get(self, ident: str) -> View:
        """One follow-up.

        Raises:
            NotFoundError: no such follow-up.
        """
        with self._desk.database.read() as records:
            return view(records.alumni.follow_ups.get(ident))

    def agree(self, person: str, fields: Mapping[str, Any], actor: str) -> View:
        """A follow-up that somebody agreed: `due`, and perhaps `assignee` and `placement`.

        Raises:
            NotFoundError: no such person or placement.
            InvalidInputError: a day that has passed, or a placement of somebody else.
        """
        refuse_unknown(fields, ("due", "assignee", "placement"))
        due = rules.agreed_day(day(fields, "due"), self._desk.today())
        now = self._desk.clock()
        with self._desk.database.begin() as records:
            found = records.alumni.people.get(person)
            placement = _own_placement(records, person, text(fields, "placement"))
            assignee = _assignee(fields.get("assignee")) or found.coordinator
            one = _agreed(person, placement, due, assignee, now)
            records.alumni.follow_ups.add(one)
            records.audit.add(now, actor, "alumni.agree", ("follow_up", one.id))
        return view(one)

    def assign(self, idents: Sequence[str], assignee: str | None, actor: str) -> int:
        """Gives open follow-ups to somebody (or, None, to nobody); how many changed.

        Raises:
            NotFoundError: one of them does not exist; nothing is changed then.
            InvalidInputError: too many, or an assignee that is no e-mail address.
        """
        if len(idents) > MOST_ASSIGNED:
            raise InvalidInputError(f"at most {MOST_ASSIGNED} at once", "follow_ups")
        wanted = _assignee(assignee)
        changed = 0
        with self._desk.database.begin() as records:
            found = records.alumni.follow_ups.many(idents)
            for ident in idents:
                if ident not in found:
                    raise NotFoundError("follow-up", ident)
            for one in found.values():
                if one.state is FollowUpState.OPEN and one.assignee != wanted:
                    records.alumni.follow_ups.replace(replace(one, assignee=wanted))
                    changed += 1
            at = self._desk.clock()
            facts = {"follow_ups": sorted(found)}
            records.audit.add(at, actor, "alumni.assign", ("assignee", wanted or ""), facts)
        return changed

    def change(
        self, ident: str, fields: Mapping[str, Any], actor: str, expected: int | None = None
    ) -> View:
        """Moves an open follow-up to another day, or gives it to somebody else.

        Raises:
            NotFoundError: no such follow-up.
            ConflictError: it is not open, or was changed by somebody else.
            InvalidInputError: a day that has passed, an assignee that is no address.
        """
        refuse_unknown(fields, ("due", "assignee"))
        with self._desk.database.begin() as records:
            before = records.alumni.follow_ups.hold(ident)
            check_version(before.version, expected)
            if before.state is not FollowUpState.OPEN:
                raise ConflictError(f"the follow-up is {before.state.value}")
            after = before
            if fields.get("due") is not None and day(fields, "due") != before.due:
                after = replace(after, due=rules.agreed_day(day(fields, "due"), self._desk.today()))
            if "assignee" in fields:
                after = replace(after, assignee=_assignee(fields["assignee"]))
            after = records.alumni.follow_ups.replace(after)
            at = self._desk.clock()
            records.audit.add(at, actor, "alumni.follow_up", ("follow_up", ident))
        return view(after)

    def log(self, person: str, fields: Mapping[str, Any], actor: str) -> View:
        """Takes down a contact: `channel`, `result`, and what else there is to say.

        A contact that reached the person closes its follow-up, and so does one that was declined;
        with `next_due` another one is agreed. One that reached nobody leaves the follow-up open
        and, with `next_due`, moves it there.

        Raises:
            NotFoundError: no such person, follow-up or placement.
            InvalidInputError: naming the field that is wrong.
            ConflictError: the follow-up is done already.
        """
        refuse_unknown(fields, CONTACT_FIELDS)
        with self._desk.database.begin() as records:
            found = records.alumni.people.hold(person)
            contact = self._contact(records, person, fields, actor)
            records.alumni.contacts.add(contact)
            self._follow(records, contact, found.coordinator)
            _audit(records, contact, actor)
        return view(contact)

    def correct(self, ident: str, fields: Mapping[str, Any], actor: str) -> View:
        """Takes down what a contact really was; both stay, the correction counts.

        A contact that reached nobody after all opens its follow-up again, and one that did reach
        the person closes it.

        Raises:
            NotFoundError: no such contact.
            InvalidInputError: naming the field that is wrong.
            ConflictError: it was corrected already.
        """
        refuse_unknown(fields, ("channel", "result", "note", "next_step", "at"))
        with self._desk.database.begin() as records:
            before = records.alumni.contacts.get(ident)
            records.alumni.people.hold(before.person)
            if any(c.corrects == ident for c in records.alumni.contacts.of_person(before.person)):
                raise ConflictError(f"contact {ident} was corrected already")
            said = {
                "channel": before.channel, "result": before.result, "note": before.note,
                "next_step": before.next_step, "at": before.at.isoformat(),
                "placement": before.placement,
            } | dict(fields)  # fmt: skip
            contact = self._contact(records, before.person, said, actor)
            contact = replace(contact, corrects=ident, follow_up=before.follow_up)
            records.alumni.contacts.add(contact)
            _settle_again(records, before, contact)
            _audit(records, contact, actor)
        return view(contact)

    def _contact(
        self, records: Transaction, person: str, fields: Mapping[str, Any], actor: str
    ) -> Contact:
        now = self._desk.clock()
        at = _moment(fields.get("at"), now)
        due = fields.get("next_due")
        follow_up = text(fields, "follow_up")
        placement = _own_placement(records, person, text(fields, "placement"))
        if follow_up is not None:
            one = records.alumni.follow_ups.get(follow_up)
            if one.person != person:
                raise InvalidInputError("a follow-up of somebody else", "follow_up")
            placement = placement or one.placement
        return Contact(
            id=new_id("k"),
            person=person,
            placement=placement,
            follow_up=follow_up,
            at=at,
            by=actor,
            channel=choice(Channel, fields.get("channel"), "channel"),
            result=choice(ContactResult, fields.get("result"), "result"),
            note=text(fields, "note"),
            next_step=text(fields, "next_step"),
            next_due=None if due is None else rules.agreed_day(
                day(fields, "next_due"), self._desk.today()
            ),
            corrects=None,
            created=now,
        )  # fmt: skip

    def _follow(self, records: Transaction, contact: Contact, coordinator: str | None) -> None:
        """What a contact does to its follow-up, and the next one."""
        reached = _closes(contact)
        mine = None
        if contact.follow_up is not None:
            mine = records.alumni.follow_ups.hold(contact.follow_up)
            if mine.state is not FollowUpState.OPEN:
                raise ConflictError(f"the follow-up is {mine.state.value}")
            if reached:
                records.alumni.follow_ups.replace(replace(mine, state=FollowUpState.DONE))
            elif contact.next_due is not None:
                records.alumni.follow_ups.replace(replace(mine, due=contact.next_due))
        if contact.next_due is not None and (reached or mine is None):
            assignee = mine.assignee if mine else coordinator
            records.alumni.follow_ups.add(
                _agreed(contact.person, contact.placement, contact.next_due, assignee,
                        contact.created)
            )  # fmt: skip


def _settle_again(records: Transaction, before: Contact, after: Contact) -> None:
    """Opens or closes the follow-up of a corrected contact, where what came of it has changed.

    A follow-up that was dropped stays dropped; one that another contact closed stays closed.
    """
    if after.follow_up is None or _closes(before) == _closes(after):
        return
    others = [one for one in records.alumni.contacts.of_person(after.person)
              if one.follow_up == after.follow_up]  # fmt: skip
    replaced = {one.corrects for one in others}
    closed = any(_closes(one) for one in others if one.id not in replaced)
    wanted = FollowUpState.DONE if closed else FollowUpState.OPEN
    mine = records.alumni.follow_ups.hold(after.follow_up)
    if mine.state not in (wanted, FollowUpState.DROPPED):
        records.alumni.follow_ups.replace(replace(mine, state=wanted))


def _closes(contact: Contact) -> bool:
    return contact.result is not ContactResult.NOT_REACHED


def _agreed(
    person: str, placement: str | None, due: date, assignee: str | None, now: datetime
) -> FollowUp:
    return FollowUp(
        id=new_id("u"),
        person=person,
        placement=placement,
        occasion=rules.AGREED,
        due=due,
        assignee=assignee,
        state=FollowUpState.OPEN,
        version=1,
        created=now,
    )


def _own_placement(records: Transaction, person: str, placement: str | None) -> str | None:
    """The placement if it is this person's; without one, theirs that is under way, if any."""
    if placement is None:
        active = [
            one.id
            for one in records.alumni.placements.of_person(person)
            if one.state is PlacementState.ACTIVE
        ]
        return active[0] if active else None
    if records.alumni.placements.get(placement).person != person:
        raise InvalidInputError("a placement of somebody else", "placement")
    return placement


def _assignee(value: Any) -> str | None:
    found = text({"assignee": value}, "assignee", LONGEST_NAME + 60)
    return check_address(found, "assignee") if found else None


def _moment(value: Any, now: datetime) -> datetime:
    if value is None:
        return now
    try:
        found = datetime.fromisoformat(value)
    except (TypeError, ValueError):
        raise InvalidInputError("a moment like 2026-08-01T10:00+02:00 is expected", "at") from None
    if found.tzinfo is None:
        raise InvalidInputError("a moment with its offset is expected", "at")
    if found > now:
        raise InvalidInputError("it is in the future", "at")
    return found


def _filter(wanted: Mapping[str, Any], today: date) -> DueFilter:
    refuse_unknown(wanted, ("until", "since", "assignee", "unassigned", "overdue"))
    since = wanted.get("since")
    until = day(wanted, "until", date.max if wanted.get("unassigned") else today)
    return DueFilter(
        until=min(until, today - timedelta(days=1)) if wanted.get("overdue") else until,
        since=None if since is None else day(wanted, "since"),
        assignee=_assignee(wanted.get("assignee")),
        unassigned=bool(wanted.get("unassigned")),
    )


def _beyond(cursor: str | None) -> tuple[date, str] | None:
    if not cursor:
        return None
    try:
        due, ident = json.loads(cursor)
        return date.fromisoformat(due), str(ident)
    except (ValueError, TypeError):
        raise InvalidInputError("this is not the cursor of a page", "cursor") from None


def _due_view(row: DueFollowUp, today: date) -> View:
    one = row.follow_up
    return view(one) | {
        "name": row.name,
        "programme": row.programme,
        "unit": row.unit,
        "may_contact": row.may_contact,
        "overdue": one.due < today,
    }


def initials(name: str) -> str:
    """`Kari Nordmann` -> `K.N.`: what of a name travels in calendars and letters to staff."""
    return "".join(f"{part[0]}." for part in name.split()[:3])


def _audit(records: Transaction, contact: Contact, actor: str) -> None:
    facts = {"person": contact.person, "follow_up": contact.follow_up}
    records.audit.add(contact.created, actor, "alumni.contact", ("contact", contact.id), facts)

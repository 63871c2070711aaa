"""People: registered, changed, shown with everything that is known, listed."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from screening.alumni import outcomes as outcome_rules
from screening.domain.alumni import Person
from screening.errors import ConflictError, InvalidInputError
from screening.mailing.letter import check_address
from screening.services.alumni import consents
from screening.services.alumni.desk import (
    LONGEST_NAME,
    Desk,
    View,
    after,
    check_version,
    cut,
    page_size,
    plain,
    refuse_unknown,
    text,
    view,
)
from screening.store.database import Transaction
from screening.store.identifiers import new_id

FIELDS = ("name", "email", "phone", "language", "coordinator", "candidate", "reference")
LANGUAGES = ("nb", "nn", "en")
LONGEST_PHONE = 30


class PeopleService:
    """Registers and shows people."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def register(self, fields: Mapping[str, Any], actor: str) -> View:
        """Registers somebody, a candidate of the CV database or not.

        Raises:
            InvalidInputError: naming the field that is wrong.
            NotFoundError: no such candidate.
            ConflictError: the candidate or the reference is somebody's already.
        """
        values = read(fields)
        now = self._desk.clock()
        with self._desk.database.begin() as records:
            person = add(records, values, actor, now)
        self._desk.index_later([person.candidate])
        return view(person)

    def change(
        self, ident: str, fields: Mapping[str, Any], actor: str, expected: int | None = None
    ) -> View:
        """Changes the fields that are given; errors as `register`, and a stale version."""
        with self._desk.database.begin() as records:
            before = records.alumni.people.hold(ident)
            check_version(before.version, expected)
            merged = {name: getattr(before, name) for name in FIELDS} | dict(fields)
            values = read(merged)
            refuse_taken(records, values, ident)
            if values["candidate"] != before.candidate:
                records.candidates.get(values["candidate"] or "")
            touched = {before.candidate, values["candidate"]} - {None}
            changed = records.alumni.people.replace(replace(before, **values))
            if before.candidate != changed.candidate:
                records.candidates.touch([one for one in touched if one])
            named = sorted(n for n in FIELDS if getattr(before, n) != getattr(changed, n))
            facts = {"fields": named}
            at = self._desk.clock()
            records.audit.add(at, actor, "alumni.change", ("alumnus", ident), facts)
        self._desk.index_later(touched if before.candidate != changed.candidate else [])
        return view(changed)

    def list(
        self,
        cursor: str | None,
        limit: int,
        coordinator: str | None = None,
        reference: str | None = None,
    ) -> View:
        """A page of people in the order they were registered, filtered if asked for."""
        with self._desk.database.read() as records:
            found = records.alumni.people.listed(
                after(cursor), page_size(limit) + 1, coordinator, reference
            )
        shown, more = cut(found, limit)
        return {"items": plain(shown), "next": more}

    def get(self, ident: str) -> View:
        """The person alone.

        Raises:
            NotFoundError: no such person.
        """
        with self._desk.database.read() as records:
            return view(records.alumni.people.get(ident))

    def file(self, ident: str) -> View:
        """Everything that is known of a person: what they get who ask for their own data.

        Raises:
            NotFoundError: no such person.
        """
        with self._desk.database.read() as records:
            person = records.alumni.people.get(ident)
            placements = records.alumni.placements.of_person(ident)
            ids = [one.id for one in placements]
            events = {one: records.alumni.placements.events(one) for one in ids}
            papers = records.alumni.papers.of(ids)
            outcomes = records.alumni.outcomes.of_people([ident])
            said = records.alumni.consents.of([ident])
            found = {
                "follow_ups": records.alumni.follow_ups.of_person(ident),
                "contacts": records.alumni.contacts.of_person(ident),
                "invitations": records.alumni.invitations.of_person(ident),
                "reminders": records.alumni.reminders.of_person(ident),
            }
            links = records.alumni.links.of_person(ident)
        counting = {one.id for one in outcome_rules.current(outcomes).values()}
        return {
            "person": plain(person),
            "placements": [
                plain(one)
                | {
                    "events": plain(events[one.id]),
                    "agreements": plain([p for p in papers if p.placement == one.id]),
                }
                for one in placements
            ],
            **{name: plain(rows) for name, rows in found.items()},
            "outcomes": [plain(one) | {"counts": one.id in counting} for one in outcomes],
            **consents.standing(said, self._desk.today()),
            "consent_history": plain(said),
            "links": [
                {"placement": one.placement, "point": one.point, "created": plain(one.created),
                 "expires": plain(one.expires), "used": plain(one.used)}
                for one in links
            ],
        }  # fmt: skip


def read(fields: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of a person, checked; those that are not there are None.

    Raises:
        InvalidInputError: naming the field that is wrong.
    """
    refuse_unknown(fields, FIELDS)
    values: dict[str, Any] = {
        "name": text(fields, "name", LONGEST_NAME, required=True),
        "email": text(fields, "email", LONGEST_NAME + 60),
        "phone": text(fields, "phone", LONGEST_PHONE),
        "language": text(fields, "language") or LANGUAGES[0],
        "coordinator": text(fields, "coordinator", LONGEST_NAME + 60),
        "candidate": text(fields, "candidate", LONGEST_NAME),
        "reference": text(fields, "reference", LONGEST_NAME),
    }
    if values["language"] not in LANGUAGES:
        raise InvalidInputError(f"one of {', '.join(LANGUAGES)} is expected", "language")
    for name in ("email", "coordinator"):
        if values[name] is not None:
            values[name] = check_address(values[name], name)
    return values


def add(records: Transaction, values: Mapping[str, Any], actor: str, now: Any) -> Person:
    """Stores a new person of checked fields; the CV follows the consent from now on."""
    refuse_taken(records, values, None)
    person = Person(
        id=new_id("o"),
        contact_until=None,
        search_until=None,
        share_until=None,
        version=1,
        created=now,
        **values,
    )
    if person.candidate is not None:
        records.candidates.get(person.candidate)
    records.alumni.people.add(person)
    if person.candidate is not None:
        records.candidates.touch([person.candidate])
    facts = {"candidate": person.candidate}
    records.audit.add(now, actor, "alumni.register", ("alumnus", person.id), facts)
    return person


def refuse_taken(records: Transaction, values: Mapping[str, Any], ident: str | None) -> None:
    """Returns when nobody else is this candidate or has this reference.

    Raises:
        ConflictError: naming who is.
    """
    candidate, reference = values["candidate"], values["reference"]
    taken = records.alumni.people.of_candidate(candidate) if candidate else None
    if taken is None and reference:
        taken = records.alumni.people.by_reference([reference]).get(reference)
    if taken is not None and taken.id != ident:
        raise ConflictError(f"{taken.id} is this person already")

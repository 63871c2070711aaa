"""Consents given and withdrawn, and everything that follows from it at once."""

from datetime import date, datetime
from typing import Any

from screening.alumni import consents as rules
from screening.domain.alumni import Consent, Person, Purpose, ReminderKind
from screening.errors import InvalidInputError
from screening.services.alumni.desk import LONGEST_NAME, Desk, View, choice, plain, text
from screening.store.database import Transaction
from screening.store.identifiers import new_id

MAILED = tuple(
    kind.value
    for kind in (ReminderKind.QUESTIONNAIRE, ReminderKind.CONSENT, ReminderKind.INVITATION)
)
"""What is mailed to the person: only with a consent to contact."""


class ConsentService:
    """Gives, withdraws and shows consents."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def give(self, person: str, purpose: str, fields: dict[str, Any], actor: str) -> View:
        """Notes a consent; `fields` may say `expires` (24 months otherwise) and must say `source`.

        Raises:
            NotFoundError: no such person.
            InvalidInputError: an unknown purpose, no source, or an expiry out of bounds.
        """
        wanted = choice(Purpose, purpose, "purpose")
        expires = fields.get("expires")
        if isinstance(expires, str):
            try:
                expires = date.fromisoformat(expires)
            except ValueError:
                raise InvalidInputError("a day like 2028-06-30 is expected", "expires") from None
        source = text(fields, "source", LONGEST_NAME, required=True) or ""
        now = self._desk.clock()
        last = rules.expiry(self._desk.today(), expires)
        with self._desk.database.begin() as records:
            found = records.alumni.people.hold(person)
            say(records, found, (wanted, last), source, actor, now)
            found = records.alumni.people.get(person)
        self._desk.index_later([found.candidate] if wanted is Purpose.SEARCH else [])
        return self.of(person)

    def withdraw(self, person: str, purpose: str | None, source: str, actor: str) -> View:
        """Notes that a consent (or, without a purpose, every one) is withdrawn; it holds at once.

        Raises:
            NotFoundError: no such person.
            InvalidInputError: an unknown purpose or no source.
        """
        wanted = list(Purpose) if purpose is None else [choice(Purpose, purpose, "purpose")]
        source = text({"source": source}, "source", LONGEST_NAME, required=True) or ""
        now = self._desk.clock()
        with self._desk.database.begin() as records:
            found = records.alumni.people.hold(person)
            for one in wanted:
                say(records, found, (one, None), source, actor, now)
        self._desk.index_later([found.candidate] if Purpose.SEARCH in wanted else [])
        return self.of(person)

    def of(self, person: str) -> View:
        """Which consents hold, and everything that was ever said, oldest first.

        Raises:
            NotFoundError: no such person.
        """
        with self._desk.database.read() as records:
            records.alumni.people.get(person)
            events = records.alumni.consents.of([person])
        return {"person": person, **standing(events, self._desk.today()), "history": plain(events)}


def standing(events: list[Consent], today: date) -> View:
    """Each purpose with whether it holds, since when, and until when."""
    latest = rules.current(events)
    return {
        "consents": {
            purpose.value: {
                "holds": rules.holds(latest.get(purpose), today),
                "said": latest[purpose].at.isoformat() if purpose in latest else None,
                "expires": plain(latest[purpose].expires) if purpose in latest else None,
                "remind_on": plain(_remind_on(latest.get(purpose))),
            }
            for purpose in Purpose
        }
    }


def say(
    records: Transaction,
    person: Person,
    said: tuple[Purpose, date | None],
    source: str,
    actor: str,
    now: datetime,
) -> None:
    """Appends what a person said on a purpose (last day, None: withdrawn), and what follows.

    A withdrawn contact takes back waiting mails and makes personal links worthless; whatever
    concerns being found raises the version of the CV's index document.
    """
    purpose, expires = said
    records.alumni.consents.add(
        Consent(
            id=new_id("n"),
            person=person.id,
            purpose=purpose,
            given=expires is not None,
            expires=expires,
            source=source,
            text_version=rules.TEXT_VERSION,
            by=actor,
            at=now,
        )
    )
    until = rules.until(expires) if expires is not None else None
    records.alumni.people.set_until(person.id, purpose, until)
    if purpose is Purpose.CONTACT and expires is None:
        records.alumni.reminders.drop_for(person.id, MAILED, now)
        records.alumni.links.revoke_for(person.id, now)
    if purpose is Purpose.SEARCH and person.candidate:
        records.candidates.touch([person.candidate])
    facts = {"purpose": purpose.value, "expires": plain(expires)}
    action = "alumni.consent" if expires is not None else "alumni.withdraw"
    records.audit.add(now, actor, action, ("alumnus", person.id), facts)


def _remind_on(consent: Consent | None) -> date | None:
    if consent is None or consent.expires is None:
        return None
    return rules.remind_on(consent.expires)

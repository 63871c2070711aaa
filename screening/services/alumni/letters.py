"""From what is to be mailed to letters: looked at once more, put together, written."""

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from screening.alumni import consents as consent_rules
from screening.alumni import follow_up, letters
from screening.alumni import outcomes as outcome_rules
from screening.alumni.calendar_days import today
from screening.alumni.questionnaire import DAYS
from screening.domain.alumni import (
    FollowUp,
    FollowUpState,
    OpeningState,
    Person,
    PersonalLink,
    Purpose,
    Reminder,
    ReminderKind,
)
from screening.mailing.letter import Letter
from screening.services.alumni.follow_up import LABELS, initials
from screening.services.alumni.links import digest
from screening.store.database import Transaction


@dataclass(frozen=True, slots=True)
class Bundle:
    """One letter with the mails that go in it; a letter of None means that they are dropped."""

    reminders: tuple[Reminder, ...]
    letter: Letter | None


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes letters in one transaction; `secret` makes the secret of a personal link."""

    records: Transaction
    now: datetime
    public_url: str
    secret: Callable[[], str]

    def bundles(self, waiting: Sequence[Reminder]) -> list[Bundle]:
        """The letters of these mails; those whose ground has gone are in bundles to drop."""
        people = self.records.alumni.people.many(one.person for one in waiting if one.person)
        to_assignees = [one for one in waiting if one.kind is ReminderKind.FOLLOW_UP]
        found = self._digests(to_assignees, people)
        for one in waiting:
            if one.kind is not ReminderKind.FOLLOW_UP:
                person = people.get(one.person or "")
                found.append(Bundle((one,), self._to_person(one, person) if person else None))
        return found

    def _digests(self, waiting: Sequence[Reminder], people: Mapping[str, Person]) -> list[Bundle]:
        """One letter for each assignee about the follow-ups that still stand."""
        known = self.records.alumni.follow_ups.many(one.subject for one in waiting)
        placements = self.records.alumni.placements.many(
            one.placement for one in known.values() if one.placement
        )
        lines: dict[str, list[tuple[Reminder, FollowUp]]] = {}
        dropped = []
        for one in waiting:
            due, person = known.get(one.subject), people.get(one.person or "")
            if due is None or person is None or not _stands(one, due):
                dropped.append(Bundle((one,), None))
                continue
            placement = placements.get(due.placement or "")
            consent = person.allows(Purpose.CONTACT, self.now)
            if follow_up.needs_consent(due.occasion, placement) and not consent:
                dropped.append(Bundle((one,), None))
                continue
            lines.setdefault(one.recipient, []).append((one, due))
        return dropped + [self._digest(to, mine, people) for to, mine in lines.items()]

    def _digest(
        self,
        recipient: str,
        mine: Sequence[tuple[Reminder, FollowUp]],
        people: Mapping[str, Person],
    ) -> Bundle:
        reminders = tuple(sorted((one for one, _ in mine), key=lambda one: one.key))
        names = "\n".join(one.key for one in reminders)
        text = "\n".join(
            f"- {letters.norwegian_day(due.due)}  {LABELS[due.occasion]}: "
            f"{initials(people[due.person].name)} ({due.id})"
            for _, due in sorted(mine, key=lambda pair: (pair[1].due, pair[1].id))
        )
        facts = {"count": str(len(mine)), "lines": text, "recipient": recipient}
        subject, body = letters.written(ReminderKind.FOLLOW_UP, letters.FALLBACK, facts)
        key = f"digest:{hashlib.sha256(names.encode()).hexdigest()}"
        return Bundle(reminders, Letter(key, recipient, subject, body))

    def _to_person(self, one: Reminder, person: Person) -> Letter | None:
        """A letter to the person: only with a consent that holds at this moment."""
        if not person.allows(Purpose.CONTACT, self.now) or person.email != one.recipient:
            return None
        facts = {
            ReminderKind.QUESTIONNAIRE: self._questionnaire,
            ReminderKind.CONSENT: self._consent,
            ReminderKind.INVITATION: self._invitation,
        }[one.kind](one, person)
        if facts is None:
            return None
        subject, body = letters.written(one.kind, person.language, {"name": person.name, **facts})
        return Letter(one.key, one.recipient, subject, body)

    def _questionnaire(self, one: Reminder, person: Person) -> dict[str, str] | None:
        """Makes a new personal link; earlier ones that were never sent are worthless then."""
        placement, _, point = one.subject.partition(":")
        outcomes = self.records.alumni.outcomes.of_placement(placement)
        if (placement, int(point)) in outcome_rules.current(outcomes):
            return None
        secret = self.secret()
        expires = self.now + timedelta(days=DAYS)
        self.records.alumni.links.revoke_for(person.id, self.now)
        self.records.alumni.links.add(
            PersonalLink(
                hash=digest(secret), person=person.id, placement=placement, point=int(point),
                created=self.now, expires=expires, used=None, revoked=None,
            )
        )  # fmt: skip
        url = f"{self.public_url}/svar/{secret}"
        last = letters.norwegian_day(today(expires))
        return {"months": point, "url": url, "expires": last}

    def _consent(self, one: Reminder, person: Person) -> dict[str, str] | None:
        said = consent_rules.current(self.records.alumni.consents.of([person.id]))
        for purpose, consent in said.items():
            if consent.id == one.subject and consent.expires is not None:
                return {
                    "text": letters.consent_text(purpose, person.language),
                    "expires": letters.norwegian_day(consent.expires),
                }
        return None

    def _invitation(self, one: Reminder, person: Person) -> dict[str, str] | None:
        invitation = self.records.alumni.invitations.get(one.subject)
        opening = self.records.alumni.openings.get(invitation.opening)
        if opening.state is not OpeningState.OPEN or invitation.answer is not None:
            return None
        return {
            "title": opening.title,
            "unit": f"{opening.unit}\n" if opening.unit else "",
            "coordinator": f" ({person.coordinator})" if person.coordinator else "",
        }


def follow_up_key(one: FollowUp) -> str:
    """The key of the mail about a follow-up; moved to another day it is a new one."""
    return f"follow_up:{one.id}:{one.due.isoformat()}"


def keys(bundles: Iterable[Bundle]) -> list[str]:
    """The keys of all mails in bundles."""
    return [one.key for bundle in bundles for one in bundle.reminders]


def _stands(one: Reminder, due: FollowUp) -> bool:
    """Whether the follow-up is still what the mail was planned for."""
    same = due.assignee == one.recipient and one.key == follow_up_key(due)
    return same and due.state is FollowUpState.OPEN

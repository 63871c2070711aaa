"""Openings: matched against alumni who consent, invitations, answers, and what came of them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Protocol

from screening.alumni.matching import Match, arranged
from screening.domain.alumni import (
    Invitation,
    InvitationAnswer,
    InvitationResult,
    Opening,
    OpeningState,
    Person,
    Purpose,
    Reminder,
    ReminderKind,
    ReminderState,
)
from screening.domain.posting import PostingDraft, Requirement, posting_from_mapping
from screening.domain.verdicts import JudgedRequirement, outcome
from screening.errors import ConflictError
from screening.services import labels
from screening.services.alumni.desk import (
    LONGEST_NAME,
    Desk,
    View,
    after,
    check_version,
    choice,
    cut,
    page_size,
    text,
    view,
)
from screening.services.assessing import Assessor
from screening.services.posting_files import read_posting
from screening.services.screening import verdict_view
from screening.store.candidates import ALUMNI
from screening.store.database import Transaction
from screening.store.identifiers import new_id

FEW = 300
"""So many consenting alumni are all assessed; of more, those the search finds closest."""


class Closest(Protocol):
    """Finds candidates of a scope who come close to requirements."""

    def __call__(
        self, title: str, requirements: Sequence[Requirement], scope: str
    ) -> Sequence[str]:
        """Candidates, the closest first."""
        ...


class OpeningService:
    """Makes openings and matches alumni with them."""

    def __init__(self, desk: Desk, assessor: Assessor, closest: Closest) -> None:
        self._desk = desk
        self._assessor = assessor
        self._closest = closest

    def add_posting(self, posting: str, unit: str | None, actor: str) -> View:
        """Makes an announced posting an opening, with its frozen requirements.

        Raises:
            NotFoundError: no such posting.
            ConflictError: it is an opening already.
        """
        unit = text({"unit": unit}, "unit", LONGEST_NAME)
        with self._desk.database.begin() as records:
            found = records.postings.get(posting)
            known = records.alumni.openings.of_posting(posting)
            if known is not None:
                raise ConflictError(f"{posting} is opening {known.id} already")
            return self._add(records, found.title, found.requirements, (unit, posting), actor)

    def add(self, mapping: Any, unit: str | None, actor: str) -> View:
        """Makes an internal opening from plain data with the keys of a posting.

        Raises:
            InvalidInputError: naming the place of the first problem.
        """
        return self._internal(posting_from_mapping(mapping), unit, actor)

    def add_file(self, data: bytes, name: str, unit: str | None, actor: str) -> View:
        """Makes an internal opening from the bytes of a posting file; errors as in `add`."""
        return self._internal(read_posting(data, name), unit, actor)

    def list(self, cursor: str | None, limit: int, state: str | None = None) -> View:
        """A page of openings in the order they were made."""
        wanted = choice(OpeningState, state, "state") if state else None
        with self._desk.database.read() as records:
            found = records.alumni.openings.listed(after(cursor), page_size(limit) + 1, wanted)
        shown, more = cut(found, limit)
        return {"items": [_opening_view(one) for one in shown], "next": more}

    def get(self, ident: str) -> View:
        """An opening with everybody who was invited.

        Raises:
            NotFoundError: no such opening.
        """
        with self._desk.database.read() as records:
            opening = records.alumni.openings.get(ident)
            invited = records.alumni.invitations.of_opening(ident)
            people = records.alumni.people.many(one.person for one in invited)
        return _opening_view(opening) | {
            "invitations": [view(one) | {"name": people[one.person].name} for one in invited]
        }

    def close(self, ident: str, actor: str, expected: int | None = None) -> View:
        """Closes an opening: nobody is matched or invited any more.

        Raises:
            NotFoundError: no such opening.
            ConflictError: somebody else changed it since version `expected`.
        """
        with self._desk.database.begin() as records:
            opening = records.alumni.openings.hold(ident)
            check_version(opening.version, expected)
            if opening.state is OpeningState.OPEN:
                records.alumni.openings.replace(replace(opening, state=OpeningState.CLOSED))
                at = self._desk.clock()
                records.audit.add(at, actor, "alumni.opening_close", ("opening", ident))
        return self.get(ident)

    def match(self, ident: str) -> View:
        """Alumni with a CV who consent to be found, assessed as a screening would assess them.

        Grouped as applications are (qualified, undecided, not shown qualified) and in order of
        names within: no score and no rank.

        Raises:
            NotFoundError: no such opening.
            ConflictError: it is closed.
            UnavailableError: index or model does not answer (with many alumni they are asked).
        """
        now = self._desk.clock()
        with self._desk.database.read() as records:
            opening = _open(records.alumni.openings.get(ident))
            findable = {
                one.candidate: one for one in records.alumni.people.findable(now) if one.candidate
            }
        chosen = list(findable)
        if len(findable) > FEW:
            closest = self._closest(opening.title, opening.requirements, ALUMNI)
            chosen = [candidate for candidate in closest if candidate in findable]
        with self._desk.database.read() as records:
            # Read again: a consent that was withdrawn meanwhile counts at once.
            still = {one.id for one in records.alumni.people.findable(now)}
            chosen = [one for one in chosen if findable[one].id in still]
            rows = records.candidates.many(chosen)
            cvs = records.candidates.cvs((row.id, row.cv_version) for row in rows.values())
            invited = {one.person for one in records.alumni.invitations.of_opening(ident)}
        musts = {r.id for r in opening.requirements if r.must}
        matches = []
        for candidate, cv in cvs.items():
            assessed = self._assessor.assess(opening.requirements, cv, self._desk.today())
            judged = tuple(JudgedRequirement(one) for one in assessed)
            verdicts = (one.verdict for one in judged if one.requirement in musts)
            matches.append(Match(findable[candidate], outcome(verdicts), judged))
        return {
            "opening": ident,
            "title": opening.title,
            "requirements": [labels.view(r) for r in opening.requirements],
            "looked_at": len(matches),
            "consenting": len(findable),
            "matches": [_match_view(one, invited, now) for one in arranged(matches)],
        }

    def invite(self, ident: str, person: str, actor: str) -> View:
        """Invites somebody who consents to be found and contacted; a letter goes out by itself.

        Without an e-mail address the coordinator calls: `mailed` says so.

        Raises:
            NotFoundError: no such opening or person.
            ConflictError: it is closed, a consent is missing, or the person is invited already.
        """
        now = self._desk.clock()
        with self._desk.database.begin() as records:
            found = records.alumni.people.hold(person)
            _open(records.alumni.openings.hold(ident))
            for purpose in (Purpose.SEARCH, Purpose.CONTACT):
                _refuse_without(found, purpose, now)
            if records.alumni.invitations.to(ident, person) is not None:
                raise ConflictError(f"{person} is invited to {ident} already")
            invitation = Invitation(
                id=new_id("i"), opening=ident, person=person, by=actor, created=now,
                answer=None, answered=None, result=None, shared=None, version=1,
            )  # fmt: skip
            records.alumni.invitations.add(invitation)
            if found.email:
                records.alumni.reminders.plan([_letter_for(invitation, found, now)])
            facts = {"opening": ident, "person": person}
            records.audit.add(now, actor, "alumni.invite", ("invitation", invitation.id), facts)
        return view(invitation) | {"name": found.name, "mailed": bool(found.email)}

    def answer(self, ident: str, answer: str, actor: str, expected: int | None = None) -> View:
        """Takes down what the invited person said: yes or no; a later word replaces it.

        Raises:
            NotFoundError: no such invitation.
            InvalidInputError: neither yes nor no.
        """
        said = choice(InvitationAnswer, answer, "answer")
        now = self._desk.clock()
        return self._change(
            ident,
            (actor, expected),
            "answer",
            lambda one, _: replace(one, answer=said, answered=now),
        )

    def result(self, ident: str, result: str, actor: str, expected: int | None = None) -> View:
        """Takes down what came of an invitation.

        Raises:
            NotFoundError: no such invitation.
            InvalidInputError: an unknown result.
            ConflictError: the person has not said yes.
        """
        became = choice(InvitationResult, result, "result")

        def change(one: Invitation, person: Person) -> Invitation:
            del person
            if one.answer is not InvitationAnswer.YES:
                raise ConflictError("the person has not said yes")
            return replace(one, result=became)

        return self._change(ident, (actor, expected), "result", change)

    def share(self, ident: str, actor: str, expected: int | None = None) -> View:
        """Hands name, ways to reach and the CV's id to the unit that hires.

        Raises:
            NotFoundError: no such invitation.
            ConflictError: the person has not said yes, or does not consent to be shared.
        """
        now = self._desk.clock()

        def change(one: Invitation, person: Person) -> Invitation:
            if one.answer is not InvitationAnswer.YES:
                raise ConflictError("the person has not said yes")
            _refuse_without(person, Purpose.SHARE, now)
            return replace(one, shared=now)

        shown = self._change(ident, (actor, expected), "share", change)
        with self._desk.database.read() as records:
            person = records.alumni.people.get(str(shown["person"]))
        return shown | {"email": person.email, "phone": person.phone, "candidate": person.candidate}

    def invitation(self, ident: str) -> View:
        """One invitation.

        Raises:
            NotFoundError: no such invitation.
        """
        with self._desk.database.read() as records:
            found = records.alumni.invitations.get(ident)
            person = records.alumni.people.get(found.person)
        return view(found) | {"name": person.name}

    def _change(
        self,
        ident: str,
        who: tuple[str, int | None],
        action: str,
        change: Callable[[Invitation, Person], Invitation],
    ) -> View:
        actor, expected = who
        with self._desk.database.begin() as records:
            before = records.alumni.invitations.hold(ident)
            check_version(before.version, expected)
            person = records.alumni.people.hold(before.person)
            records.alumni.invitations.replace(change(before, person))
            at = self._desk.clock()
            records.audit.add(at, actor, f"alumni.{action}", ("invitation", ident))
        return self.invitation(ident)

    def _internal(self, draft: PostingDraft, unit: str | None, actor: str) -> View:
        unit = text({"unit": unit}, "unit", LONGEST_NAME)
        with self._desk.database.begin() as records:
            return self._add(records, draft.title, draft.requirements, (unit, None), actor)

    def _add(
        self,
        records: Transaction,
        title: str,
        requirements: tuple[Requirement, ...],
        place: tuple[str | None, str | None],
        actor: str,
    ) -> View:
        now = self._desk.clock()
        opening = Opening(
            id=new_id("x"), title=title, unit=place[0], posting=place[1],
            requirements=requirements, state=OpeningState.OPEN, version=1, by=actor, created=now,
        )  # fmt: skip
        records.alumni.openings.add(opening)
        facts = {"posting": opening.posting}
        records.audit.add(now, actor, "alumni.opening", ("opening", opening.id), facts)
        return _opening_view(opening)


def _open(opening: Opening) -> Opening:
    if opening.state is not OpeningState.OPEN:
        raise ConflictError(f"opening {opening.id} is closed")
    return opening


def _refuse_without(person: Person, purpose: Purpose, now: datetime) -> None:
    if not person.allows(purpose, now):
        raise ConflictError(f"{person.id} has no consent for {purpose.value}")


def _opening_view(opening: Opening) -> View:
    shown = view(replace(opening, requirements=()))
    return shown | {"requirements": [labels.view(r) for r in opening.requirements]}


def _match_view(match: Match, invited: set[str], now: datetime) -> View:
    person = match.person
    return {
        "person": person.id,
        "candidate": person.candidate,
        "name": person.name,
        "outcome": match.outcome.value,
        "verdicts": [dict(verdict_view(one, "nb")) for one in match.judged],
        "may_contact": person.allows(Purpose.CONTACT, now),
        "may_share": person.allows(Purpose.SHARE, now),
        "invited": person.id in invited,
    }


def _letter_for(invitation: Invitation, person: Person, now: datetime) -> Reminder:
    return Reminder(
        key=f"invitation:{invitation.id}", kind=ReminderKind.INVITATION, person=person.id,
        subject=invitation.id, recipient=person.email or "", language=person.language,
        letter=None, state=ReminderState.PLANNED, attempts=0, created=now, changed=now,
    )  # fmt: skip

"""Shortlists: who is called in, the flags that must be answered first, and the lock."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from screening.domain.flag_messages import message, tip
from screening.domain.flags import (
    Applicant,
    Flag,
    ReasonCode,
    flags,
    foundation,
    still_answered,
)
from screening.domain.posting import OSLO
from screening.domain.rules import evaluate, rule_pack
from screening.domain.verdicts import Outcome
from screening.errors import ConflictError, InvalidInputError, NotFoundError, OpenFlagsError
from screening.services import explaining, labels
from screening.services.screening import evidence_view, matrix
from screening.services.views import AuditReport, FlagView, RuleView, TipView
from screening.store.database import Database, Transaction
from screening.store.records import Answer, Posting, Run, Shortlist

LONGEST_TEXT = 4_000
MOST_LISTED = 2_000


@dataclass(frozen=True, slots=True)
class _Audit:
    """A shortlist with its flags, all from one state of the database."""

    posting: Posting
    run: Run
    shortlist: Shortlist
    applicants: Mapping[str, Applicant]
    flags: Sequence[Flag]
    answers: Mapping[str, Answer]  # only those that still hold

    @property
    def open_flags(self) -> list[str]:
        return [flag.id for flag in self.flags if flag.id not in self.answers]


class ShortlistService:
    """Sets, audits, answers and locks; everything is written down with who did it."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def set(
        self,
        posting_id: str,
        candidates: Sequence[str],
        actor: str,
        expected_version: int | None = None,
    ) -> int:
        """Replaces the list; its new version.

        Raises:
            NotFoundError: no such posting or candidate.
            InvalidInputError: a candidate who did not apply, or too many of them.
            ConflictError: the list is locked, or is not at `expected_version` any more.
        """
        if len(candidates) > MOST_LISTED:
            raise InvalidInputError(f"at most {MOST_LISTED} candidates", "candidates")
        with self._database.begin() as writing:
            posting = writing.postings.get(posting_id)
            now = writing.shortlists.get(posting_id)
            if now.locked_at is not None:
                raise ConflictError(f"the shortlist of {posting.id} is locked")
            applied = {a.candidate for a in writing.applications.of_posting(posting_id)}
            for candidate in candidates:
                if candidate not in applied:
                    writing.candidates.get(candidate)
                    raise InvalidInputError(f"{candidate} did not apply", "candidates")
            expected = now.version if expected_version is None else expected_version
            new = writing.shortlists.replace(posting_id, candidates, expected)
            facts = {"candidates": list(new.members), "version": new.version}
            writing.audit.add(self._clock(), actor, "shortlist.set", ("posting", posting_id), facts)
            return new.version

    def audit(self, posting_id: str, language: str = "nb") -> AuditReport:
        """The flags, process rules and tips of the list as it stands, told in the language.

        Raises:
            ConflictError: the posting is not screened yet.
            InvalidInputError: the language is none of nb, nn and en.
            NotFoundError: no such posting.
        """
        explaining.checked(language)
        with self._database.read() as reading:
            found = _audit(reading, posting_id)
            tips = list(reading.runs.tips(found.run.id))
            names = reading.candidates.names([*found.applicants, *tips])
        return {
            "posting": posting_id,
            "run": found.run.id,
            "shortlist": list(found.shortlist.members),
            "version": found.shortlist.version,
            "locked": found.shortlist.locked_at is not None,
            "flags": [_flag_view(flag, found, names, language) for flag in found.flags],
            "rules": _rules(found),
            "tips": [_tip(candidate, names, language) for candidate in tips],
            "names": {candidate: names[candidate] for candidate in found.applicants},
        }

    def answer(self, posting_id: str, flag_id: str, reason: str, text: str, actor: str) -> None:
        """Answers one flag, for as long as the verdicts under it stay as they are.

        Raises:
            InvalidInputError: an unknown reason code, or no text.
            NotFoundError: no such posting or no such flag on its list.
            ConflictError: the list is locked, or the posting not screened.
        """
        _check_answer(reason, text)
        with self._database.begin() as writing:
            found = _audit(writing, posting_id)
            chosen = [flag for flag in found.flags if flag.id == flag_id]
            if not chosen:
                raise NotFoundError("flag", flag_id)
            self._give(writing, found, chosen, (reason, text, actor))

    def answer_many(
        self, posting_id: str, requirement: str, code: str, answer: tuple[str, str], actor: str
    ) -> list[str]:
        """Answers every open flag of a code that turns on a requirement; the flags answered.

        `answer` is (reason code, text).

        Raises:
            InvalidInputError: an unknown requirement or reason code, or no text.
            NotFoundError: no such posting, or no open flag of that kind.
            ConflictError: the list is locked, or the posting not screened.
        """
        reason, text = answer
        _check_answer(reason, text)
        with self._database.begin() as writing:
            found = _audit(writing, posting_id)
            if requirement not in {r.id for r in found.posting.requirements}:
                raise InvalidInputError(f"the posting has no {requirement!r}", "requirement")
            open_flags = set(found.open_flags)
            chosen = [
                flag
                for flag in found.flags
                if flag.id in open_flags
                and flag.code.value == code
                and requirement in flag.turns_on
            ]
            if not chosen:
                raise NotFoundError("open flag", f"{code} on {requirement}")
            self._give(writing, found, chosen, (reason, text, actor))
        return [flag.id for flag in chosen]

    def lock(self, posting_id: str, actor: str) -> None:
        """Freezes the list.

        Raises:
            OpenFlagsError: naming the flags that are not answered.
            ConflictError: it is locked already, or the posting not screened.
            NotFoundError: no such posting.
        """
        now = self._clock()
        with self._database.begin() as writing:
            found = _audit(writing, posting_id)
            if found.open_flags:
                raise OpenFlagsError(found.open_flags)
            writing.shortlists.lock(posting_id, found.shortlist.version, actor, now)
            facts = {"candidates": list(found.shortlist.members), "run": found.run.id}
            writing.audit.add(now, actor, "shortlist.lock", ("posting", posting_id), facts)

    def _give(
        self,
        writing: Transaction,
        found: _Audit,
        chosen: Sequence[Flag],
        answer: tuple[str, str, str],
    ) -> None:
        if found.shortlist.locked_at is not None:
            raise ConflictError(f"the shortlist of {found.posting.id} is locked")
        reason, text, actor = answer
        now = self._clock()
        given = [
            Answer(
                flag.id,
                json.dumps(foundation(flag, found.applicants), sort_keys=True),
                reason,
                text.strip(),
                actor,
                now,
                (flag.candidate, *flag.against),
            )
            for flag in chosen
        ]
        writing.answers.add(found.posting.id, given)
        facts = {"flags": [flag.id for flag in chosen], "reason": reason}
        writing.audit.add(now, actor, "flag.answer", ("posting", found.posting.id), facts)


def _check_answer(reason: str, text: str) -> None:
    if reason not in {member.value for member in ReasonCode}:
        allowed = ", ".join(member.value for member in ReasonCode)
        raise InvalidInputError(f"{reason!r} is not one of {allowed}", "reason")
    if not text.strip() or len(text) > LONGEST_TEXT:
        raise InvalidInputError(f"a text of at most {LONGEST_TEXT} characters is needed", "text")


def _audit(reading: Transaction, posting_id: str) -> _Audit:
    posting = reading.postings.get(posting_id)
    run = reading.runs.latest(posting_id)
    if run is None:
        raise ConflictError(f"posting {posting_id} is not screened yet")
    musts = frozenset(r.id for r in posting.requirements if r.must)
    applicants = {
        row.application.candidate: Applicant(row.application.candidate, row.judged, musts)
        for row in matrix(reading, posting, run.id)
    }
    shortlist = reading.shortlists.get(posting_id)
    raised = flags(list(applicants.values()), shortlist.members)
    given = reading.answers.of_posting(posting_id)
    holding = {
        flag.id: given[flag.id]
        for flag in raised
        if flag.id in given
        and still_answered(foundation(flag, applicants), json.loads(given[flag.id].fingerprint))
    }
    return _Audit(posting, run, shortlist, applicants, raised, holding)


def _flag_view(flag: Flag, found: _Audit, names: Mapping[str, str], language: str) -> FlagView:
    applicant = found.applicants[flag.candidate]
    answer = found.answers.get(flag.id)
    said = {r.id: labels.label(r, language) for r in found.posting.requirements}
    return {
        "flag": flag.id,
        "code": flag.code.value,
        "candidates": [flag.candidate],
        "against": list(flag.against),
        "requirement": flag.requirement,
        "turns_on": list(flag.turns_on),
        "message": message(flag, applicant, names, said, language),
        "evidence": [e for r in flag.turns_on for e in evidence_view(applicant.judged[r])],
        "answer": None
        if answer is None
        else {
            "reason": answer.reason,
            "text": answer.text,
            "by": answer.by,
            "at": answer.at.isoformat(),
        },
    }


def _rules(found: _Audit) -> list[RuleView]:
    """The process rules in force at the deadline; without declarations none can be decided."""
    day = found.posting.deadline.astimezone(OSLO).date()
    qualified = frozenset(
        a.candidate for a in found.applicants.values() if a.outcome is Outcome.QUALIFIED
    )
    rules = [rule for rule in rule_pack() if rule.applies(day)]
    results = evaluate(rules, {}, qualified, frozenset(found.shortlist.members))
    return [{"rule": r.rule, "outcome": r.outcome.value, "message": r.message} for r in results]


def _tip(candidate: str, names: Mapping[str, str], language: str) -> TipView:
    name = names.get(candidate, candidate)
    return {
        "code": "qualified_in_database",
        "candidate": candidate,
        "name": name,
        "message": tip(name, language),
    }

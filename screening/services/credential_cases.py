"""What people decide of a candidate's credentials, and how far their recognition has come."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from screening.credentials.knowledge import KnowledgeBase
from screening.domain import codec
from screening.domain.credential_decisions import (
    OFFICIAL_RULE,
    CredentialAssessment,
    Decided,
    RecognitionCase,
    RecognitionStatus,
    credential_id,
    equality_key,
    with_decisions,
    written,
)
from screening.domain.cv import Cv, Education
from screening.domain.ladder import RUNGS
from screening.domain.posting import OSLO
from screening.errors import ConflictError, InvalidInputError, NotFoundError, UnavailableError
from screening.services.ports import Enqueue, JobKind
from screening.services.views import (
    AssessmentView,
    CredentialView,
    ProposalView,
    RecognitionView,
)
from screening.store.database import Database, Transaction
from screening.store.records import ScreeningState

LONGEST_REASON = 4_000
LONGEST_NAME = 200
_FIELD = re.compile(r"\d{2,4}")


@dataclass(frozen=True, slots=True)
class NewRecognition:
    """The new state of a recognition, as somebody enters it."""

    status: str
    authority: str = ""
    consent_on: date | None = None
    asked_on: date | None = None
    answered_on: date | None = None
    result: str | None = None
    level: str | None = None
    document: str | None = None


class CredentialCaseService:
    """Shows credentials with what was decided of them, and records decisions.

    A decision counts in the next screening run: the open postings that the person applied to are
    screened again, those whose shortlist is locked stay as they are.
    """

    def __init__(
        self,
        database: Database,
        knowledge: Callable[[], KnowledgeBase],
        enqueue: Enqueue,
        clock: Callable[[], datetime],
    ) -> None:
        self._database = database
        self._knowledge = knowledge
        self._enqueue = enqueue
        self._clock = clock

    def of(self, candidate: str) -> list[CredentialView]:
        """The credentials of a candidate's latest CV, in its order.

        Raises:
            NotFoundError: there is no such candidate, or no readable CV.
        """
        with self._database.read() as reading:
            return _views(reading, candidate)

    def get(self, candidate: str, credential: str) -> CredentialView:
        """One credential of a candidate's latest CV.

        Raises:
            NotFoundError: there is no such candidate or credential.
        """
        for view in self.of(candidate):
            if view["credential"] == credential:
                return view
        raise NotFoundError("credential", credential)

    def assess(
        self,
        candidate: str,
        credential: str,
        placing: tuple[str | None, str | None, str],
        actor: str,
    ) -> CredentialView:
        """Places a credential by hand: `placing` is (level, field, reason); level None takes back.

        Raises:
            InvalidInputError: no such level or field, or no reason.
            ConflictError: an official decision stands already.
            NotFoundError: there is no such candidate or credential.
        """  # fmt: skip
        level, field, reason = placing
        if level is not None and level not in RUNGS:
            raise InvalidInputError(f"{level!r} is not one of {', '.join(RUNGS)}", "level")
        if field is not None and not self._is_field(field):
            raise InvalidInputError(f"{field!r} is not an ISCED-F 2013 code", "field")
        _check_text(reason, "reason", LONGEST_REASON)
        now = self._clock()
        with self._database.begin() as writing:
            entry, decided = _find(writing, candidate, credential)
            if level is not None and _officially_decided(entry, decided):
                raise ConflictError(f"credential {credential} has an official decision")
            writing.credential_decisions.assess(
                CredentialAssessment(
                    "", candidate, credential, equality_key(entry), written(entry), entry.country,
                    level, field, reason.strip(), actor, now,
                )
            )  # fmt: skip
            facts = {"credential": credential, "level": level}
            writing.audit.add(now, actor, "credential.assess", ("candidate", candidate), facts)
            due = _made_due(writing, candidate)
        self._ask(due)
        return self.get(candidate, credential)

    def set_recognition(
        self, candidate: str, credential: str, new: NewRecognition, actor: str
    ) -> CredentialView:
        """Records the state of an official recognition.

        Raises:
            InvalidInputError: an unknown status, a date that is missing, in the future or out of
                order, or an answer without a result.
            NotFoundError: there is no such candidate or credential.
        """
        now = self._clock()
        status = _checked(new, now.astimezone(OSLO).date())
        with self._database.begin() as writing:
            entry, _ = _find(writing, candidate, credential)
            placed = entry.credential
            usual = placed.recognition.authority if placed else None
            writing.credential_decisions.recognise(
                RecognitionCase(
                    "", candidate, credential, status, new.authority.strip() or usual or "HK-dir",
                    actor, now, new.consent_on, new.asked_on, new.answered_on, new.result,
                    new.level, new.document,
                )
            )  # fmt: skip
            facts = {"credential": credential, "status": status.value, "level": new.level}
            writing.audit.add(now, actor, "credential.recognition", ("candidate", candidate), facts)
            due = _made_due(writing, candidate)
        self._ask(due)
        return self.get(candidate, credential)

    def _is_field(self, code: str) -> bool:
        return bool(_FIELD.fullmatch(code)) and code in self._knowledge().field_labels

    def _ask(self, postings: Sequence[str]) -> None:
        for posting in postings:
            try:
                self._enqueue(JobKind.SCREEN, posting)
            except UnavailableError:
                return  # the row is the outbox: the sweep finds it


def _views(reading: Transaction, candidate: str) -> list[CredentialView]:
    cv = _cv(reading, candidate)
    decided = reading.credential_decisions.of_candidates([candidate])[candidate]
    counting = with_decisions(cv, decided).education
    return [
        {
            "credential": (ident := credential_id(entry)),
            "written": written(entry),
            "country": entry.country,
            "placed": codec.to_json(entry.credential),
            "counts": codec.to_json(counted.credential),
            "assessment": _assessment_view(decided.assessments.get(ident)),
            "recognition": _recognition_view(decided.recognitions.get(ident)),
            "proposals": [
                _proposal_view(one)
                for one in reading.credential_decisions.proposals(equality_key(entry), candidate)
            ],
        }
        for entry, counted in zip(cv.education, counting, strict=True)
    ]


def _cv(reading: Transaction, candidate: str) -> Cv:
    row = reading.candidates.get(candidate)
    if not row.cv_version:
        raise NotFoundError("candidate with a readable CV", candidate)
    return reading.candidates.cv(candidate)


def _find(reading: Transaction, candidate: str, credential: str) -> tuple[Education, Decided]:
    for entry in _cv(reading, candidate).education:
        if credential_id(entry) == credential:
            return entry, reading.credential_decisions.of_candidates([candidate])[candidate]
    raise NotFoundError("credential", credential)


def _officially_decided(entry: Education, decided: Decided) -> bool:
    quoted = entry.credential is not None and entry.credential.rule.startswith(OFFICIAL_RULE + ":")
    answer = decided.recognitions.get(credential_id(entry))
    answered = answer is not None and answer.status is RecognitionStatus.ANSWERED
    return quoted or (answered and answer is not None and answer.level is not None)


def _made_due(writing: Transaction, candidate: str) -> list[str]:
    """The screened postings this person applied to, made due again unless the list is locked."""
    applied = {a.posting for a in writing.applications.of_candidates([candidate]) if a.counts}
    return [
        posting
        for posting in sorted(applied)
        if writing.shortlists.get(posting).locked_at is None
        and writing.postings.move_screening(
            posting, [ScreeningState.DONE, ScreeningState.RUNNING], ScreeningState.DUE
        )
    ]


def _checked(new: NewRecognition, today: date) -> RecognitionStatus:
    """The status, when everything it needs is there and in order."""
    try:
        status = RecognitionStatus(new.status)
    except ValueError:
        allowed = ", ".join(member.value for member in RecognitionStatus)
        raise InvalidInputError(f"{new.status!r} is not one of {allowed}", "status") from None
    dated = [("consent_on", new.consent_on), ("asked_on", new.asked_on)]
    if status is RecognitionStatus.ANSWERED:
        dated.append(("answered_on", new.answered_on))
        _check_text(new.result or "", "result", LONGEST_REASON)
    if status is not RecognitionStatus.NONE:
        _check_days(dated, today)
    if new.level is not None and (
        status is not RecognitionStatus.ANSWERED or new.level not in RUNGS
    ):
        raise InvalidInputError("an answer may name one of " + ", ".join(RUNGS), "level")
    for name, text in (("authority", new.authority), ("document", new.document or "")):
        if len(text) > LONGEST_NAME:
            raise InvalidInputError(f"at most {LONGEST_NAME} characters", name)
    return status


def _check_days(dated: Sequence[tuple[str, date | None]], today: date) -> None:
    before: date | None = None
    for name, day in dated:
        if day is None:
            raise InvalidInputError("a date is needed", name)
        if day > today or (before is not None and day < before):
            raise InvalidInputError("the dates must follow each other, up to today", name)
        before = day


def _check_text(text: str, place: str, longest: int) -> None:
    if not text.strip() or len(text) > longest:
        raise InvalidInputError(f"a text of at most {longest} characters is needed", place)


def _assessment_view(said: CredentialAssessment | None) -> AssessmentView | None:
    if said is None or said.level is None:
        return None
    return {
        "level": said.level,
        "field": said.field,
        "reason": said.reason,
        "by": said.by,
        "at": said.at.isoformat(),
    }


def _proposal_view(said: CredentialAssessment) -> ProposalView:
    return {
        "level": said.level or "",
        "field": said.field,
        "reason": said.reason,
        "by": said.by,
        "at": said.at.isoformat(),
        "written": said.written,
        "country": said.country,
    }


def _recognition_view(case: RecognitionCase | None) -> RecognitionView:
    if case is None:
        return {"status": RecognitionStatus.NONE.value}

    def day(value: date | None) -> str | None:
        return value.isoformat() if value else None

    return {
        "status": case.status.value,
        "authority": case.authority,
        "consent_on": day(case.consent_on),
        "asked_on": day(case.asked_on),
        "answered_on": day(case.answered_on),
        "result": case.result,
        "level": case.level,
        "document": case.document,
        "by": case.by,
        "at": case.at.isoformat(),
    }

"""Screening: every application of a closed posting against its frozen requirements."""

import hashlib
import json
import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import PurePath
from typing import Any

from screening.domain import codec
from screening.domain.credential_decisions import with_decisions
from screening.domain.cv import Cv
from screening.domain.manipulation import Notice
from screening.domain.posting import OSLO
from screening.domain.verdicts import (
    Assessment,
    JudgedRequirement,
    Outcome,
    PersonVerdict,
    Verdict,
    outcome,
)
from screening.errors import ConflictError, InvalidInputError
from screening.services import explaining, labels
from screening.services.assessing import Assessor
from screening.services.views import (
    ApplicationView,
    DifferenceView,
    EvidenceView,
    NoticeView,
    ReplayReport,
    ScreeningReport,
    VerdictView,
)
from screening.store.candidates import DATABASE
from screening.store.database import Database, Transaction
from screening.store.records import Application, Posting, PostingState, Run, ScreeningState

log = logging.getLogger(__name__)

LONGEST_REASON = 4_000
BATCH = 200  # CVs held in memory at a time
_STATUS = {ScreeningState.DONE: "done", ScreeningState.FAILED: "failed"}

Retrieve = Callable[[Posting], Sequence[str]]
"""Candidates of the CV database worth a look for a posting, best first: recall, no verdict."""

Recall = Callable[[Sequence[Cv]], None]
"""Gets ready for CVs that will be judged next, all at once."""


@dataclass(frozen=True, slots=True)
class _Judged:
    """One application with its machine verdicts, and what they were made of.

    `cv` is the hash of the CV as judged, `decisions` the ids of what people decided of its
    credentials, `notices` what in it was not believed.
    """

    application: Application
    assessments: tuple[Assessment, ...]
    cv: str
    decisions: tuple[str, ...]
    notices: tuple[Notice, ...]

    @property
    def inputs(self) -> dict[str, Any]:
        """What a replay must find again."""
        notices = {"notices": codec.to_json(self.notices)} if self.notices else {}
        return {"cv": self.cv, "decisions": list(self.decisions), **notices}


class ScreeningService:
    """Runs, shows, corrects and replays screenings."""

    def __init__(
        self,
        database: Database,
        assessor: Assessor,
        versions: Callable[[], Mapping[str, str]],
        retrieve: Retrieve,
        clock: Callable[[], datetime],
        recall: Recall = lambda cvs: None,
    ) -> None:
        self._database = database
        self._assessor = assessor
        self._recall = recall
        self._versions = versions
        self._retrieve = retrieve
        self._clock = clock

    def run(self, posting_id: str) -> bool:
        """The body of the job: screens a closed posting; whether the screening is done now.

        Safe to run twice and to be killed anywhere: verdicts, tips and the posting's state are
        written in one transaction. While CVs handed in for the posting are unread it stays due,
        and the sweep calls it again.

        Raises:
            ConflictError: the posting is still open.
            NotFoundError: no such posting.
        """
        with self._database.read() as reading:
            posting = reading.postings.get(posting_id)
            if posting.state is PostingState.OPEN:
                raise ConflictError(f"posting {posting_id} is open until {posting.deadline:%c}")
            if posting.screening is ScreeningState.DONE:
                return True
            if reading.postings.counts([posting_id])[posting_id].pending:
                return False
            applications = _counting(reading, posting_id)
        with self._database.begin() as writing:
            writing.postings.move_screening(
                posting_id, [ScreeningState.DUE], ScreeningState.RUNNING
            )
        versions = dict(self._versions())
        judged = list(self._batches(posting, applications))
        tips = self._tips(posting, {a.candidate for a in applications})
        return self._store(posting, judged, tips, versions)

    def retry(self, posting_id: str) -> bool:
        """Makes a failed screening due again; whether there was one."""
        with self._database.begin() as writing:
            return writing.postings.move_screening(
                posting_id, [ScreeningState.FAILED], ScreeningState.DUE
            )

    def report(self, posting_id: str, language: str = "nb") -> ScreeningReport:
        """The matrix, with people's verdicts beside the machine's, explained in the language.

        Raises:
            ConflictError: the posting is still open.
            InvalidInputError: the language is none of nb, nn and en.
            NotFoundError: no such posting.
        """
        explaining.checked(language)
        with self._database.read() as reading:
            posting = reading.postings.get(posting_id)
            if posting.state is PostingState.OPEN:
                raise ConflictError(
                    f"posting {posting_id} is open until {posting.deadline.isoformat()}; "
                    "it is screened when it is closed"
                )
            run = reading.runs.latest(posting_id)
            rows = matrix(reading, posting, run.id) if run else []
            names = reading.candidates.names(row.application.candidate for row in rows)
            files = reading.documents.names((row.application.document for row in rows), posting_id)
            failed = reading.documents.failed_for(posting_id)
        return {
            "posting": posting.id,
            "title": posting.title,
            "run": run.id if run else None,
            "status": _STATUS.get(posting.screening, "running"),
            "requirements": [labels.view(one, language) for one in posting.requirements],
            "applications": [
                {
                    **_application_view(row, posting, names),
                    "files": [
                        PurePath(name).name for name in files.get(row.application.document, [])
                    ],
                    "verdicts": [
                        verdict_view(row.judged[r.id], language) for r in posting.requirements
                    ],
                    "notices": _notices(run, row.application.id),
                }
                for row in rows
            ],
            "failed": [
                {"file": one.name, "error": {"code": one.code, "message": one.message}}
                for one in failed
            ],
            "versions": dict(run.versions) if run else {},
        }

    def set_verdict(
        self, application_id: str, requirement: str, verdict: str, reason: str, actor: str
    ) -> None:
        """A person's verdict, which counts from now on; the machine's stays beside it.

        Raises:
            InvalidInputError: no such requirement or verdict, or no reason given.
            ConflictError: the posting is not screened, or its shortlist is locked.
            NotFoundError: no such application.
        """
        if verdict not in {member.value for member in Verdict}:
            allowed = ", ".join(member.value for member in Verdict)
            raise InvalidInputError(f"{verdict!r} is not one of {allowed}", "verdict")
        if not reason.strip() or len(reason) > LONGEST_REASON:
            raise InvalidInputError(
                f"a reason of at most {LONGEST_REASON} characters is needed", "reason"
            )
        now = self._clock()
        with self._database.begin() as writing:
            application = writing.applications.get(application_id)
            posting = writing.postings.get(application.posting)
            if requirement not in {r.id for r in posting.requirements}:
                raise InvalidInputError(f"the posting has no {requirement!r}", "requirement")
            run = writing.runs.latest(posting.id)
            if run is None or application_id not in writing.verdicts.of_run(run.id):
                raise ConflictError(f"application {application_id} is not screened yet")
            if writing.shortlists.get(posting.id).locked_at is not None:
                raise ConflictError(f"the shortlist of {posting.id} is locked")
            said = PersonVerdict(Verdict(verdict), reason.strip(), actor, now.isoformat())
            writing.verdicts.add_person(application_id, requirement, said)
            writing.audit.add(
                now,
                actor,
                "verdict.set",
                ("application", application_id),
                {"requirement": requirement, "verdict": verdict},
            )

    def replay(self, run_id: str) -> ReplayReport:
        """Judges a stored run again from what it was fed: the differences, none when all is well.

        Raises:
            NotFoundError: no such run.
        """
        with self._database.read() as reading:
            run = reading.runs.get(run_id)
            posting = reading.postings.get(run.posting)
            stored = reading.verdicts.of_run(run_id)
            versions = reading.verdicts.cv_versions(run_id)
            applications = [
                replace(application, cv_version=versions[application.id])
                for application in reading.applications.of_posting(posting.id)
                if application.id in stored
            ]
        erased = sorted(one for one, fed in (run.inputs or {}).items() if fed is None)
        fed = {one: was for one, was in (run.inputs or {}).items() if was is not None}
        kept = frozenset(ident for one in fed.values() for ident in one["decisions"])
        differences: list[DifferenceView] = []
        again: dict[str, dict[str, Any]] = {}
        for judged in self._batches(posting, applications, kept):
            again[judged.application.id] = judged.inputs
            differences += _differences(judged, stored[judged.application.id])
        current = dict(self._versions())
        return {
            "run": run_id,
            "posting": posting.id,
            "verdicts": sum(len(one) for one in stored.values()),
            "differences": differences,
            "inputs_changed": sorted(one for one in fed if fed[one] != again.get(one)),
            "inputs_erased": erased,
            "inputs_proved": fed == again
            and (
                bool(erased) or _inputs_hash(posting.hash, run.versions, again) == run.inputs_hash
            ),
            "versions_changed": sorted(
                part for part in run.versions if run.versions[part] != current.get(part)
            ),
        }

    def latest_run(self, posting_id: str) -> str:
        """The run that counts.

        Raises:
            ConflictError: the posting is not screened yet.
            NotFoundError: no such posting.
        """
        with self._database.read() as reading:
            run = reading.runs.latest(reading.postings.get(posting_id).id)
        if run is None:
            raise ConflictError(f"posting {posting_id} is not screened yet")
        return run.id

    def _batches(
        self,
        posting: Posting,
        applications: Sequence[Application],
        only: frozenset[str] | None = None,
    ) -> Iterator[_Judged]:
        """Each application judged by its version of the CV and what was decided of it.

        `only` takes no decisions on credentials but these.
        """
        as_of = posting.deadline.astimezone(OSLO).date()
        for first in range(0, len(applications), BATCH):
            batch = applications[first : first + BATCH]
            with self._database.read() as reading:
                cvs = reading.candidates.cvs((a.candidate, a.cv_version) for a in batch)
                decided = reading.credential_decisions.of_candidates(cvs, only)
            self._recall(list(cvs.values()))
            for application in batch:
                known = decided[application.candidate]
                cv = with_decisions(cvs[application.candidate], known)
                notices = self._assessor.notices(posting.requirements, cv)
                assessments = self._assessor.assess(posting.requirements, cv, as_of, notices)
                yield _Judged(application, assessments, _digest(cv), known.ids, notices)

    def _tips(self, posting: Posting, applied: set[str]) -> dict[str, int]:
        """People of the CV database who did not apply and would be qualified."""
        found = [candidate for candidate in self._retrieve(posting) if candidate not in applied]
        as_of = posting.deadline.astimezone(OSLO).date()
        musts = [requirement for requirement in posting.requirements if requirement.must]
        tips = {}
        with self._database.read() as reading:
            people = reading.candidates.many(found)
            scopes = reading.candidates.scopes(people)
            cvs = reading.candidates.cvs((c.id, c.cv_version) for c in people.values())
            decided = reading.credential_decisions.of_candidates(cvs)
        for candidate, cv in cvs.items():
            if DATABASE not in scopes[candidate]:
                continue
            known = with_decisions(cv, decided[candidate])
            verdicts = (a.verdict for a in self._assessor.assess(musts, known, as_of))
            if outcome(verdicts) is Outcome.QUALIFIED:
                tips[candidate] = people[candidate].cv_version
        return tips

    def _store(
        self,
        posting: Posting,
        judged: Sequence[_Judged],
        tips: Mapping[str, int],
        versions: Mapping[str, str],
    ) -> bool:
        """Everything in one transaction; False when the screening must be done again."""
        now = self._clock()
        inputs = {one.application.id: one.inputs for one in judged}
        inputs_hash = _inputs_hash(posting.hash, versions, inputs)
        with self._database.begin() as writing:
            # From running only: where another worker was first it is done by now, and where a CV
            # was read or admitted meanwhile it is due again.
            if not writing.postings.move_screening(
                posting.id, [ScreeningState.RUNNING], ScreeningState.DONE
            ):
                return False
            latest = writing.runs.latest(posting.id)
            if latest is not None and latest.inputs_hash == inputs_hash:
                return True  # nothing has changed since
            run = writing.runs.add(posting.id, versions, inputs_hash, now, inputs)
            for one in judged:
                writing.verdicts.add(
                    run.id, one.application.id, one.application.cv_version, one.assessments
                )
            writing.runs.add_tips(run.id, tips)
            writing.runs.finish(run.id, now)
            facts = {"run": run.id, "applications": len(judged), "tips": len(tips)}
            writing.audit.add(now, "system", "posting.screen", ("posting", posting.id), facts)
        log.info("posting %s screened: run %s, %d applications", posting.id, run.id, len(judged))
        return True


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """One application with every requirement judged, in the order of the posting."""

    application: Application
    judged: Mapping[str, JudgedRequirement]


def matrix(reading: Transaction, posting: Posting, run: str) -> list[MatrixRow]:
    """The verdicts that count of a run, applications in order of arrival."""
    machine = reading.verdicts.of_run(run)
    persons = reading.verdicts.persons(posting.id)
    return [
        MatrixRow(
            application,
            {
                r.id: JudgedRequirement(
                    machine[application.id][r.id], persons.get((application.id, r.id))
                )
                for r in posting.requirements
            },
        )
        for application in reading.applications.of_posting(posting.id)
        if application.id in machine
    ]


def evidence_view(judged: JudgedRequirement) -> list[EvidenceView]:
    """The machine's evidence as it leaves the services."""
    return [
        {"text": e.text, "section": e.section, "start": e.start, "end": e.end}
        for e in judged.machine.evidence
    ]


def _counting(reading: Transaction, posting: str) -> list[Application]:
    return [a for a in reading.applications.of_posting(posting) if a.counts]


def _application_view(
    row: MatrixRow, posting: Posting, names: Mapping[str, str]
) -> ApplicationView:
    musts = (row.judged[r.id].verdict for r in posting.requirements if r.must)
    return {
        "application": row.application.id,
        "candidate": row.application.candidate,
        "name": names[row.application.candidate],
        "files": [],
        "outcome": outcome(musts).value,
        "verdicts": [],
        "notices": [],
        "arrived": row.application.arrived.isoformat(),
    }


def _notices(run: Run | None, application: str) -> list[NoticeView]:
    fed = (run.inputs or {}).get(application) if run else None
    return [
        {
            "code": one["code"],
            "text": one["text"],
            "start": one.get("start"),
            "end": one.get("end"),
        }
        for one in (fed or {}).get("notices", [])
    ]


def verdict_view(judged: JudgedRequirement, language: str) -> VerdictView:
    """The verdict that counts, with what it rests on, as it leaves the services."""
    machine, person = judged.machine, judged.person
    return {
        "requirement": machine.requirement,
        "verdict": judged.verdict.value,
        "confidence": machine.confidence.value,
        "rule": machine.rule,
        "explanation": explaining.explanation(machine, language),
        "compared": dict(machine.values or {}),
        "evidence": evidence_view(judged),
        "machine": machine.verdict.value,
        "person": None
        if person is None
        else {
            "verdict": person.verdict.value,
            "reason": person.reason,
            "by": person.by,
            "at": person.at,
        },
    }


def _digest(cv: Cv) -> str:
    canonical = json.dumps(codec.to_json(cv), sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(canonical.encode()).hexdigest()


def _differences(judged: _Judged, before: Mapping[str, Assessment]) -> Iterator[DifferenceView]:
    for now in judged.assessments:
        was = codec.to_json(before.get(now.requirement))
        if codec.to_json(now) != was:
            yield {
                "application": judged.application.id,
                "requirement": now.requirement,
                "stored": was,
                "replayed": codec.to_json(now),
            }


def _inputs_hash(requirements: str, versions: Mapping[str, str], inputs: Mapping[str, Any]) -> str:
    canonical = json.dumps([requirements, dict(versions), dict(inputs)], sort_keys=True)
    return hashlib.sha256(canonical.encode()).hexdigest()

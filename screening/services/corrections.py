"""A person corrects what was read of a CV; both versions are kept and shown."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from screening.domain.correction import corrected
from screening.errors import ConflictError, InvalidInputError, NotFoundError
from screening.parsing.resume import resume_json
from screening.services.ports import Enqueue, JobKind, enqueue_after_commit
from screening.services.reading import CvReader
from screening.services.views import CvVersionView
from screening.store.database import Database, Transaction
from screening.store.records import Candidate, CvOrigin, Provenance, ScreeningState

LONGEST_REASON = 2_000  # characters


class CorrectionService:
    """Corrects CVs and shows their versions."""

    def __init__(
        self,
        database: Database,
        reader: CvReader,
        enqueue: Enqueue,
        clock: Callable[[], datetime],
    ) -> None:
        self._database = database
        self._reader = reader
        self._enqueue = enqueue
        self._clock = clock

    def correct(
        self, candidate: str, changes: Mapping[str, Any], reason: str, expected: int, actor: str
    ) -> int:
        """Stores a corrected version as the current one; the number of that version.

        It is indexed anew, and applications to postings whose list is not locked are judged by it;
        a posting that was screened is screened again.

        Args:
            candidate: Whose CV.
            changes: See `domain.correction.corrected`.
            reason: Why, in the person's words.
            expected: The candidate's `version` that the person saw.
            actor: Who corrects.

        Raises:
            NotFoundError: when there is no such candidate with a CV.
            ConflictError: when the candidate was changed since, or is shown as somebody else.
            InvalidInputError: when a value does not fit, or nothing changes.
        """
        words = reason.strip()
        if not words or len(words) > LONGEST_REASON:
            raise InvalidInputError(f"1 to {LONGEST_REASON} characters are needed", "reason")
        with self._database.begin() as records:
            row = records.candidates.get(candidate)
            if row.merged_into:
                raise ConflictError(f"{candidate} is shown as {row.merged_into} since a merge")
            if not row.cv_version:
                raise NotFoundError("candidate with a readable CV", candidate)
            if row.version != expected:
                raise ConflictError("the CV was changed meanwhile; look at it again")
            cv = self._reader.prepare(corrected(records.candidates.cv(candidate), changes))
            now = self._clock()
            made = Provenance(CvOrigin.CORRECTED, None, row.cv_version, actor, words)
            after = records.candidates.put_cv(row, cv, made, now)
            if after is None:
                raise ConflictError("the CV was changed meanwhile; look at it again")
            facts = {"from": row.cv_version, "to": after.cv_version, "parts": sorted(changes)}
            records.audit.add(now, actor, "cv.correct", ("candidate", candidate), facts)
            judge_by_latest(records, after)
            screenings = screen_again(records, candidate)
        enqueue_after_commit(self._enqueue, JobKind.INDEX, candidate)
        for posting in screenings:
            enqueue_after_commit(self._enqueue, JobKind.SCREEN, posting)
        return after.cv_version

    def versions(self, candidate: str) -> list[CvVersionView]:
        """Every version of a CV, oldest first: where it comes from, who made it and why.

        Raises:
            NotFoundError: when there is no such candidate.
        """
        with self._database.read() as records:
            records.candidates.get(candidate)
            found = records.candidates.cv_versions(candidate)
        return [
            {
                "version": one.version,
                "origin": one.provenance.origin.value,
                "at": one.created.isoformat(),
                "document": one.provenance.document,
                "base": one.provenance.base,
                "by": one.provenance.actor,
                "reason": one.provenance.reason,
            }
            for one in found
        ]

    def version(self, candidate: str, number: int) -> dict[str, Any]:
        """One version of a CV, as `parse` prints it.

        Raises:
            NotFoundError: when there is none.
        """
        with self._database.read() as records:
            return resume_json(records.candidates.cv(candidate, number))


def keep_correction(
    records: Transaction, before: Candidate, after: Candidate, at: datetime
) -> None:
    """A new reading never replaces a correction in silence: the corrected version stays current."""
    versions = {one.version: one for one in records.candidates.cv_versions(after.id)}
    last = versions.get(before.cv_version)
    if last is None or last.provenance.origin is CvOrigin.READ:
        return
    cv = records.candidates.cv(after.id, before.cv_version)
    kept = Provenance(CvOrigin.KEPT, None, before.cv_version)
    if records.candidates.put_cv(after, cv, kept, at):
        facts = {"read": after.cv_version, "kept": before.cv_version}
        records.audit.add(at, "parser", "cv.keep", ("candidate", after.id), facts)


def judge_by_latest(records: Transaction, candidate: Candidate) -> None:
    """Applications whose list is not locked are judged by the latest CV."""
    applications = records.applications.of_candidates([candidate.id])
    locked = records.shortlists.locked([one.posting for one in applications])
    for one in applications:
        if one.posting not in locked and one.cv_version:
            records.applications.judge_by(one.id, candidate.cv_version)


def screen_again(records: Transaction, candidate: str) -> list[str]:
    """Postings that were screened before this applicant's CV was what it is now."""
    begun = (ScreeningState.RUNNING, ScreeningState.DONE, ScreeningState.FAILED)
    applications = records.applications.of_candidates([candidate])
    locked = records.shortlists.locked([one.posting for one in applications])
    return [
        one.posting
        for one in applications
        if one.counts
        and one.posting not in locked
        and records.postings.move_screening(one.posting, begun, ScreeningState.DUE)
    ]

"""Erasing a person from every store, with a receipt that says what went from where."""

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from screening.errors import ConflictError
from screening.indexing.interface import CandidateIndex
from screening.services.ports import JobKind
from screening.store.database import Database, Transaction
from screening.store.files import FileStore
from screening.store.records import Erasure

CancelJob = Callable[[JobKind, str], bool]
"""Takes a waiting job off the queue; whether there was one."""


class ErasureService:
    """Erases candidates: rows first and committed, then files, index and queue.

    What must follow the rows is written down with them, so that an erasure that was interrupted
    is finished later (`resume`, run by `doctor --repair` and by erasing again).
    """

    def __init__(
        self,
        database: Database,
        files: FileStore,
        index: Callable[[], CandidateIndex],
        cancel: CancelJob | None,
        clock: Callable[[], datetime],
        forget_letter: Callable[[str], bool] = lambda key: False,
    ) -> None:
        self._database = database
        self._files = files
        self._index = index
        self._cancel = cancel
        self._clock = clock
        self._forget_letter = forget_letter

    def erase(self, candidate: str, actor: str) -> dict[str, Any]:
        """Erases a candidate and returns the receipt; erasing again returns it once more.

        The audit trail keeps that this id was erased, when and by whom, and nothing else. The
        receipt says `finished: null` when a store could not be reached; the rows are gone then all
        the same, and the rest follows.

        Raises:
            NotFoundError: when there is no such candidate.
            UnavailableError: when a store does not answer after the rows are gone.
        """
        with self._database.read() as records:
            before = records.erasures.get(candidate)
        if before is None:
            before = self._erase_rows(candidate, actor)
        return dict((before if before.finished else self._follow(before)).receipt)

    def resume(self) -> int:
        """Finishes erasures that were interrupted after their rows had gone; how many.

        Raises:
            UnavailableError: when a store still does not answer.
        """
        with self._database.read() as records:
            waiting = records.erasures.unfinished()
        for erasure in waiting:
            self._follow(erasure)
        return len(waiting)

    def _erase_rows(self, candidate: str, actor: str) -> Erasure:
        now = self._clock()
        with self._database.begin() as records:
            row = records.candidates.get(candidate)
            if row.merged_into:
                raise ConflictError(f"{candidate} is shown as {row.merged_into}: erase that one")
            others = records.merges.merged_into(candidate)
            documents = records.documents.of_candidate(candidate)
            papers, letters = _of_alumni(records, [*others, candidate])
            counts: Counter[str] = Counter()
            for one in (*others, candidate):
                counts.update(records.erasures.delete_rows(one))
            receipt: dict[str, Any] = {
                "candidate": candidate,
                "merged": others,
                "by": actor,
                "started": now.isoformat(),
                "finished": None,
                "database": dict(counts),
                "files": {"sha256": [*(document.sha256 for document in documents), *papers]},
                "queue": {"documents": [document.id for document in documents]},
                "letters": {"keys": letters},
            }
            records.erasures.begin(candidate, actor, now, receipt)
            records.audit.add(now, actor, "candidate.erase", ("candidate", candidate))
        return Erasure(candidate, actor, now, None, receipt)

    def _follow(self, erasure: Erasure) -> Erasure:
        """Files, index and queue; every step may be done twice."""
        receipt = dict(erasure.receipt)
        hashes: Sequence[str] = receipt["files"]["sha256"]
        documents: Sequence[str] = receipt["queue"]["documents"]
        receipt["files"] = {"sha256": list(hashes)} | self._erase_files(hashes)
        self._database.forget_traces()
        index = self._index()
        index.delete([erasure.candidate, *receipt.get("merged", ())])
        index.compact()
        receipt["index"] = {"found_after": int(erasure.candidate in index.versions())}
        receipt["queue"] = {
            "documents": list(documents),
            "removed": self._erase_jobs(erasure.candidate, documents),
        }
        letters: Sequence[str] = receipt.get("letters", {}).get("keys", ())
        receipt["letters"] = {
            "keys": list(letters),
            "removed": sum(self._forget_letter(key) for key in letters),
        }
        now = self._clock()
        receipt["finished"] = now.isoformat()
        with self._database.begin() as records:
            records.erasures.finish(erasure.candidate, receipt, now)
        return Erasure(erasure.candidate, erasure.actor, erasure.started, now, receipt)

    def _erase_files(self, hashes: Sequence[str]) -> dict[str, int]:
        """Deletes bytes that no document has any more: somebody may have handed them in since."""
        with self._database.read() as records:
            shared = [
                sha256
                for sha256 in hashes
                if records.documents.find(sha256) or records.alumni.papers.uses(sha256)
            ]
        removed = sum(self._files.delete(one) for one in hashes if one not in shared)
        left = sum(self._files.exists(one) for one in hashes if one not in shared)
        return {"removed": removed, "found_after": left, "kept_for_others": len(shared)}

    def _erase_jobs(self, candidate: str, documents: Sequence[str]) -> int:
        """Jobs hold ids only; those that wait are taken off all the same."""
        if self._cancel is None:
            return 0
        jobs = [(JobKind.INDEX, candidate), *((JobKind.PARSE, ident) for ident in documents)]
        return sum(self._cancel(kind, ident) for kind, ident in jobs)


def _of_alumni(records: Transaction, candidates: Sequence[str]) -> tuple[list[str], list[str]]:
    """`holdings` of those of these candidates who are also followed up as alumni."""
    found = (records.alumni.people.of_candidate(candidate) for candidate in candidates)
    held = [holdings(records, person.id) for person in found if person]
    return [paper for papers, _ in held for paper in papers], [
        letter for _, letters in held for letter in letters
    ]


def holdings(records: Transaction, person: str) -> tuple[list[str], list[str]]:
    """What lies outside the database for an alumnus: hashes of agreements, keys of letters."""
    placements = [one.id for one in records.alumni.placements.of_person(person)]
    papers = [one.sha256 for one in records.alumni.papers.of(placements) if one.sha256]
    letters = [one.letter for one in records.alumni.reminders.of_person(person) if one.letter]
    return papers, list(dict.fromkeys(letters))

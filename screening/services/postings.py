"""Postings: published and frozen, closed at the deadline or before, late applications admitted."""

import logging
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from screening.domain.posting import PostingDraft, posting_from_mapping
from screening.errors import UnavailableError
from screening.services import labels, posting_files
from screening.services.ports import Enqueue, JobKind
from screening.services.views import PostingView
from screening.store.database import Database, Transaction
from screening.store.records import Posting, PostingCounts, ScreeningState

log = logging.getLogger("screening.services")


class PostingService:
    """Publishes, lists and closes postings."""

    def __init__(self, database: Database, enqueue: Enqueue, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._enqueue = enqueue
        self._clock = clock

    def add(self, mapping: Any, actor: str) -> PostingView:
        """Publishes a posting from plain data and freezes its requirements.

        Raises:
            InvalidInputError: naming the place of the first problem.
        """
        return self._publish(posting_from_mapping(mapping), actor)

    def add_file(self, data: bytes, name: str, actor: str) -> PostingView:
        """Publishes a posting from the bytes of a YAML file called `name`.

        Raises:
            InvalidInputError: naming file, line and place of the first problem.
        """
        return self._publish(posting_files.read_posting(data, name), actor)

    def list(self) -> list[PostingView]:
        """All postings, newest first."""
        with self._database.read() as records:
            return _views(records, records.postings.list())

    def get(self, posting: str) -> PostingView:
        """One posting.

        Raises:
            NotFoundError: when there is none with this id.
        """
        with self._database.read() as records:
            return _views(records, [records.postings.get(posting)])[0]

    def due(self, now: datetime) -> Sequence[str]:
        """The open postings whose deadline passed while they were open."""
        with self._database.read() as records:
            return records.postings.due(now)

    def close(self, posting: str, actor: str) -> PostingView:
        """Closes a posting, also before its deadline, and asks for its screening.

        Closing a closed posting changes nothing; a screening that failed is asked for again.

        Raises:
            NotFoundError: when there is none with this id.
        """
        now = self._clock()
        with self._database.begin() as records:
            row = records.postings.get(posting)
            if records.postings.close(posting, now):
                records.audit.add(
                    now,
                    actor,
                    "posting.close",
                    ("posting", posting),
                    {"before_deadline": now < row.deadline},
                )
            failed = (ScreeningState.FAILED,)
            records.postings.move_screening(posting, failed, ScreeningState.DUE)
            row = records.postings.get(posting)
            view = _views(records, [row])[0]
        if row.screening is ScreeningState.DUE:
            self._enqueue_screening(posting)
        return view

    def admit(self, application: str, actor: str) -> str:
        """Lets a late application be screened like the others; the posting's id.

        Raises:
            NotFoundError: when there is no such application.
        """
        begun = (ScreeningState.RUNNING, ScreeningState.DONE, ScreeningState.FAILED)
        with self._database.begin() as records:
            row = records.applications.get(application)
            if not records.applications.admit(application):
                return row.posting
            records.audit.add(
                self._clock(),
                actor,
                "application.admit",
                ("application", application),
                {"posting": row.posting},
            )
            records.postings.move_screening(row.posting, begun, ScreeningState.DUE)
            due = records.postings.get(row.posting).screening is ScreeningState.DUE
        if due:
            self._enqueue_screening(row.posting)
        return row.posting

    def _publish(self, draft: PostingDraft, actor: str) -> PostingView:
        now = self._clock()
        with self._database.begin() as records:
            row = records.postings.add(draft, now)
            records.audit.add(
                now, actor, "posting.publish", ("posting", row.id), {"hash": row.hash}
            )
            return _views(records, [row])[0]

    def _enqueue_screening(self, posting: str) -> None:
        try:
            self._enqueue(JobKind.SCREEN, posting)
        except UnavailableError as error:
            log.info("screening of %s waits for a sweep: %s", posting, error.dependency)


def _views(records: Transaction, rows: Sequence[Posting]) -> "list[PostingView]":
    idents = [row.id for row in rows]
    counts, locked = records.postings.counts(idents), records.shortlists.locked(idents)
    return [_view(row, counts[row.id], row.id in locked) for row in rows]


def _view(row: Posting, counts: PostingCounts, locked: bool) -> PostingView:
    return {
        "posting": row.id,
        "title": row.title,
        "deadline": row.deadline.isoformat(),
        "positions": row.positions,
        "state": row.state.value,
        "requirements": [labels.view(requirement) for requirement in row.requirements],
        "hash": row.hash,
        "applications": counts.applications,
        "late": counts.late,
        "unreadable": counts.unreadable,
        "locked": locked,
    }

"""Files in, candidates out: receive, read, index; each step a transaction, each safe to repeat."""

import logging
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime

from screening.domain.cv import Cv
from screening.errors import NotFoundError, StaleWriteError, UnreadableFileError
from screening.parsing.archive import Failed, Incoming
from screening.services import views
from screening.services.corrections import keep_correction, screen_again
from screening.services.index_writing import IndexWriter
from screening.services.ports import Enqueue, JobKind, enqueue_after_commit
from screening.services.reading import CvReader
from screening.services.reception import Door, Received, Reception
from screening.store.database import Database, Transaction
from screening.store.files import FileStore
from screening.store.records import Document, DocumentStatus, Provenance, ScreeningState

log = logging.getLogger("screening.services")

# Files stored and committed together: a crash loses at most these, and memory stays bounded.
BATCH_FILES = 50
BATCH_BYTES = 64_000_000
# A file that ends the process that reads it so many times is given up on.
MOST_ATTEMPTS = 10


class IntakeService:
    """Receives files, reads them in jobs, and says how far it has come."""

    def __init__(
        self,
        database: Database,
        files: FileStore,
        reader: CvReader,
        writer: IndexWriter,
        enqueue: Enqueue,
        clock: Callable[[], datetime],
    ) -> None:
        self._database = database
        self._files = files
        self._reader = reader
        self._writer = writer
        self._enqueue = enqueue
        self._clock = clock

    def receive(
        self, incoming: Iterable[Incoming | Failed], posting: str | None, actor: str
    ) -> Reception:
        """Stores files, with a posting also as applications; reading them is left to jobs.

        The same bytes are one document and one candidate, whatever their name and however often
        they come.

        Raises:
            NotFoundError: when there is no such posting; nothing is stored then.
        """
        if posting is not None:
            with self._database.read() as records:
                records.postings.get(posting)
        reception = Reception()
        for batch in _batches(incoming):
            self._receive_batch(batch, posting, actor, reception)
        return reception

    def parse_document(self, document: str) -> None:
        """Reads one stored document and stores its CV: the body of the job PARSE.

        Does nothing when it was read before. What cannot be read is marked failed with its code.
        """
        with self._database.begin() as records:
            attempts = records.documents.begin_attempt(document)
            row = records.documents.get(document) if attempts else None
        if row is None:
            return
        if attempts > MOST_ATTEMPTS:
            self._fail(document, "damaged", f"reading it was broken off {MOST_ATTEMPTS} times")
            return
        try:
            cv = self._reader.read(self._files.get(row.sha256), row.name)
        except UnreadableFileError as error:
            self._fail(document, error.code, error.message)
        except NotFoundError:
            self._fail(document, "damaged", "the stored file is gone")
        else:
            self._store(row, cv)

    def index_candidate(self, candidate: str) -> None:
        """Brings one candidate's index document up to date: the body of the job INDEX.

        Others that wait are taken along, because a batch is much faster than single ones.
        """
        self._writer.write_with_waiting(candidate)

    def give_up(self, kind: JobKind, ident: str, reason: str) -> None:
        """Writes on its row that a job failed for good, so that nobody waits for it."""
        if kind is JobKind.PARSE:
            self._fail(ident, "damaged", reason)
            return
        if kind is JobKind.ALUMNI:
            return  # its own record says that the day is not done; it is tried again later
        with self._database.begin() as records:
            if kind is JobKind.INDEX:
                records.candidates.give_up_indexing(ident)
            elif kind is JobKind.ALERT:
                records.saved_searches.change(ident, checked=self._clock())  # in an hour again
            else:
                unfinished = (ScreeningState.DUE, ScreeningState.RUNNING)
                records.postings.move_screening(ident, unfinished, ScreeningState.FAILED)

    def read_only(self, name: str, data: bytes) -> Cv:
        """The CV in these bytes, credentials placed; nothing is stored.

        Raises:
            UnreadableFileError: when there is none in them.
        """
        return self._reader.read(data, name)

    def pending(self, documents: Sequence[str]) -> int:
        """How many of these documents are not read yet, or read but not searchable yet."""
        with self._database.read() as records:
            return records.documents.unfinished(documents)

    def unfinished(self) -> list[tuple[JobKind, str]]:
        """Everything committed but not read, indexed or screened: the sweep's work."""
        with self._database.read() as records:
            return [
                *((JobKind.PARSE, ident) for ident in records.documents.waiting()),
                *((JobKind.INDEX, ident) for ident in records.candidates.unindexed()),
                *((JobKind.SCREEN, ident) for ident in records.postings.screening_due()),
            ]

    def report(self, received: Reception | Sequence[str]) -> views.ImportReport:
        """What became of an import, or of documents by their ids.

        `imported` are files that became (or are becoming) candidates, `failed` those that could
        not be read or made searchable, `pending` the files that still wait.
        """
        with self._database.read() as records:
            if not isinstance(received, Reception):
                received = _reception_of(records, received)
            documents = records.documents.many(received.documents)
            candidates = records.candidates.many(row.candidate for row in documents.values())
        report: views.ImportReport = {"imported": [], "failed": list(received.failed)}
        pending: list[str] = []
        for one in received.received:
            document = documents.get(one.document)
            candidate = candidates.get(one.candidate)
            if document is None or candidate is None:
                report["failed"].append(_failed(one.file, "erased", "erased in the meantime"))
            elif document.status is DocumentStatus.FAILED:
                code = document.error_code or "damaged"
                report["failed"].append(_failed(one.file, code, document.error_message or ""))
            elif candidate.cv_version and candidate.unindexable_version == candidate.version:
                report["failed"].append(
                    _failed(one.file, "not_searchable", "stored, but the index could not take it")
                )
            else:
                report["imported"].append(_imported(one))
                if not candidate.searchable:
                    pending.append(one.file)
        if pending:
            report["pending"] = pending
        return report

    def _receive_batch(
        self,
        batch: list[Incoming | Failed],
        posting: str | None,
        actor: str,
        reception: Reception,
    ) -> None:
        stored = []
        for item in batch:
            if isinstance(item, Failed):
                reception.failed.append(_failed(item.name, item.error.code, item.error.message))
            else:
                stored.append((item.name, len(item.data), self._files.put(item.data)))
        jobs: dict[tuple[JobKind, str], None] = {}
        found: dict[int, Received] = {}
        with self._database.begin() as records:
            door = Door(records, posting, actor, self._clock())
            # In order of their hashes, so that two imports of the same files never block each
            # other crosswise; reported in the order they came.
            for number in sorted(range(len(stored)), key=lambda n: (stored[n][2], n)):
                found[number], job = door.take(*stored[number])
                if job:
                    jobs[job] = None
        reception.received.extend(found[number] for number in range(len(stored)))
        for kind, ident in jobs:
            enqueue_after_commit(self._enqueue, kind, ident)

    def _store(self, document: Document, cv: Cv) -> None:
        screenings = []
        with self._database.begin() as records:
            if not records.documents.mark_parsed(document.id):
                return
            before = records.candidates.get(document.candidate)
            now = self._clock()
            after = records.candidates.put_cv(before, cv, Provenance(document=document.id), now)
            if after is None:
                raise StaleWriteError(f"candidate {before.id} was changed at the same time")
            records.applications.set_cv(document.id, after.cv_version)
            keep_correction(records, before, after, now)
            screenings = screen_again(records, document.candidate)
        enqueue_after_commit(self._enqueue, JobKind.INDEX, document.candidate)
        for posting in screenings:
            enqueue_after_commit(self._enqueue, JobKind.SCREEN, posting)

    def _fail(self, document: str, code: str, message: str) -> None:
        with self._database.begin() as records:
            if records.documents.mark_failed(document, code, message):
                log.info("document %s: %s", document, code)


def _batches(incoming: Iterable[Incoming | Failed]) -> Iterator[list[Incoming | Failed]]:
    batch: list[Incoming | Failed] = []
    size = 0
    for item in incoming:
        batch.append(item)
        size += len(item.data) if isinstance(item, Incoming) else 0
        if len(batch) >= BATCH_FILES or size >= BATCH_BYTES:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _reception_of(records: Transaction, idents: Sequence[str]) -> Reception:
    """Documents by id, as if they had just been received under the last name they came with."""
    documents = records.documents.many(idents)
    names = records.documents.names(documents)
    applications = {
        one.document: one
        for one in records.applications.of_candidates(d.candidate for d in documents.values())
    }
    received = []
    for ident in dict.fromkeys(idents):
        if (document := documents.get(ident)) is None:
            raise NotFoundError("document", ident)
        application = applications.get(ident)
        received.append(
            Received(
                file=names.get(ident, [document.name])[-1],
                document=ident,
                candidate=document.candidate,
                application=application.id if application else None,
                status="known",
                late=bool(application and not application.counts),
            )
        )
    return Reception(received)


def _imported(one: Received) -> views.ImportedFile:
    row: views.ImportedFile = {
        "file": one.file,
        "candidate": one.candidate,
        "application": one.application,
        "status": one.status,
    }
    if one.late:
        row["late"] = True
    return row


def _failed(file: str, code: str, message: str) -> views.FailedFile:
    return {"file": file, "error": {"code": code, "message": message}}

"""What happens at the door: rows for handed-in files, within one transaction."""

from dataclasses import dataclass, field
from datetime import datetime

from screening.errors import StaleWriteError
from screening.services import views
from screening.services.ports import JobKind
from screening.store.database import Transaction
from screening.store.identifiers import new_id
from screening.store.records import (
    Application,
    Candidate,
    Document,
    DocumentStatus,
    PostingState,
)

# The ground on which an employer's own import is findable in the CV database (contract).
BASIS_EMPLOYER = "imported by the employer"
BASIS_APPLICATION = "application"


@dataclass(frozen=True, slots=True)
class Received:
    """A stored file: new, or known because the same bytes came before."""

    file: str
    document: str
    candidate: str
    application: str | None
    status: str
    late: bool = False


@dataclass(frozen=True, slots=True)
class Reception:
    """What became of the files of one import; `failed` could not even be opened."""

    received: list[Received] = field(default_factory=list)
    failed: list[views.FailedFile] = field(default_factory=list)

    @property
    def documents(self) -> list[str]:
        """The ids of the stored documents, each once."""
        return list(dict.fromkeys(one.document for one in self.received))


class Door:
    """Takes the files of one batch within one transaction."""

    def __init__(self, records: Transaction, posting: str | None, actor: str, at: datetime) -> None:
        self._records, self._posting, self._actor, self._at = records, posting, actor, at
        self._late = (
            posting is not None and records.postings.get(posting).state is not PostingState.OPEN
        )

    def take(
        self, name: str, size: int, sha256: str
    ) -> tuple[Received, tuple[JobKind, str] | None]:
        """Stores the rows of one file; what must be done next, if anything."""
        document, new = self._document(name, size, sha256)
        self._records.documents.arrive(document.id, self._posting, name, self._actor, self._at)
        candidate = self._records.candidates.get(document.candidate)
        application, changed = None, False
        if self._posting is None:
            changed = self._records.candidates.open_to_database(candidate.id, BASIS_EMPLOYER)
        else:
            application, changed = self._application(document, candidate)
            if changed and not new:
                self._records.candidates.touch([candidate.id])
        received = Received(
            file=name,
            document=document.id,
            candidate=candidate.id,
            application=application.id if application else None,
            status="new" if new else "known",
            late=bool(application and not application.counts),
        )
        return received, self._next(document, candidate, changed)

    def _document(self, name: str, size: int, sha256: str) -> tuple[Document, bool]:
        known = self._records.documents.find(sha256)
        if known is None:
            document = Document(
                id=new_id("d"),
                sha256=sha256,
                size=size,
                name=name,
                candidate=new_id("c"),
                status=DocumentStatus.RECEIVED,
                error_code=None,
                error_message=None,
                attempts=0,
                created=self._at,
                actor=self._actor,
            )
            if self._records.documents.add(document):
                self._records.candidates.add(self._candidate(document.candidate))
                self._records.audit.add(
                    self._at,
                    self._actor,
                    "document.receive",
                    ("document", document.id),
                    {"candidate": document.candidate, "posting": self._posting},
                )
                return document, True
            # Somebody else stored the same bytes since we looked.
            known = self._records.documents.find(sha256)
            if known is None:
                raise StaleWriteError("a document came and went at the same time")
        if known.status is DocumentStatus.FAILED and self._records.documents.retry(known.id):
            # Handed in once more: read once more, a newer parser may understand it.
            known = self._records.documents.get(known.id)
        return known, False

    def _candidate(self, ident: str) -> Candidate:
        in_database = self._posting is None
        return Candidate(
            id=ident,
            version=0,
            indexed_version=0,
            cv_version=0,
            name=None,
            in_database=in_database,
            basis=BASIS_EMPLOYER if in_database else BASIS_APPLICATION,
            created=self._at,
        )

    def _application(self, document: Document, candidate: Candidate) -> tuple[Application, bool]:
        application, new = self._records.applications.add(
            Application(
                id=new_id("a"),
                posting=self._posting or "",
                candidate=candidate.id,
                document=document.id,
                cv_version=candidate.cv_version,
                arrived=self._at,
                late=self._late,
                admitted=False,
            )
        )
        if new:
            self._records.audit.add(
                self._at,
                self._actor,
                "application.receive",
                ("application", application.id),
                {"candidate": candidate.id, "posting": self._posting, "late": self._late},
            )
        return application, new

    def _next(
        self, document: Document, candidate: Candidate, changed: bool
    ) -> tuple[JobKind, str] | None:
        if document.status is DocumentStatus.RECEIVED:
            return JobKind.PARSE, document.id
        if candidate.cv_version and (changed or not candidate.searchable):
            return JobKind.INDEX, candidate.id
        return None

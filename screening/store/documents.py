"""Files handed in: one document for equal bytes, one arrival for every time they came."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import Connection, Row, func, insert, select, update

from screening.errors import NotFoundError
from screening.store.candidates import unindexed
from screening.store.identifiers import new_id
from screening.store.records import Document, DocumentStatus, FailedDocument
from screening.store.statements import chunks, insert_missing
from screening.store.tables import applications, arrivals, candidates, documents


class DocumentRepository:
    """Documents and their arrivals."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, document: Document) -> bool:
        """Stores a document unless one with the same bytes is there; whether it was new."""
        row = {name: getattr(document, name) for name in documents.c.keys()}  # noqa: SIM118 - columns
        row["status"] = document.status.value
        return insert_missing(self._connection, documents, [row]) == 1

    def arrive(
        self, document: str, posting: str | None, name: str, actor: str, at: datetime
    ) -> None:
        """Notes that a document was handed in, under this name."""
        self._connection.execute(
            insert(arrivals).values(
                id=new_id("h"), document=document, posting=posting, name=name, actor=actor, at=at
            )
        )

    def get(self, ident: str) -> Document:
        """The document with this id.

        Raises:
            NotFoundError: when there is none.
        """
        row = self._connection.execute(select(documents).where(documents.c.id == ident)).first()
        if row is None:
            raise NotFoundError("document", ident)
        return _document(row)

    def find(self, sha256: str) -> Document | None:
        """The document with these bytes, if any."""
        row = self._connection.execute(
            select(documents).where(documents.c.sha256 == sha256)
        ).first()
        return _document(row) if row else None

    def many(self, idents: Iterable[str]) -> dict[str, Document]:
        """The documents with these ids, as far as they exist."""
        found: dict[str, Document] = {}
        for chunk in chunks(idents):
            rows = self._connection.execute(select(documents).where(documents.c.id.in_(chunk)))
            found.update((row.id, _document(row)) for row in rows)
        return found

    def of_candidate(self, candidate: str) -> list[Document]:
        """A candidate's documents, oldest first."""
        rows = self._connection.execute(
            select(documents).where(documents.c.candidate == candidate).order_by(documents.c.id)
        )
        return [_document(row) for row in rows]

    def begin_attempt(self, ident: str) -> int:
        """Counts one more try to read a document that still waits; 0 when it does not wait."""
        changed = self._connection.execute(
            update(documents)
            .where(documents.c.id == ident, documents.c.status == DocumentStatus.RECEIVED.value)
            .values(attempts=documents.c.attempts + 1)
        ).rowcount
        if not changed:
            return 0
        found = self._connection.execute(
            select(documents.c.attempts).where(documents.c.id == ident)
        ).scalar_one()
        return int(found)

    def mark_parsed(self, ident: str) -> bool:
        """Received -> parsed; False when somebody else came first."""
        return self._move(ident, DocumentStatus.RECEIVED, DocumentStatus.PARSED)

    def mark_failed(self, ident: str, code: str, message: str) -> bool:
        """Received -> failed with the reason; False when somebody else came first."""
        return self._move(ident, DocumentStatus.RECEIVED, DocumentStatus.FAILED, code, message)

    def retry(self, ident: str) -> bool:
        """Failed -> received, to be read once more."""
        changed = self._move(ident, DocumentStatus.FAILED, DocumentStatus.RECEIVED)
        if changed:
            self._connection.execute(
                update(documents).where(documents.c.id == ident).values(attempts=0)
            )
        return changed

    def waiting(self) -> list[str]:
        """Ids of the documents nobody has read yet, oldest first."""
        rows = self._connection.execute(
            select(documents.c.id)
            .where(documents.c.status == DocumentStatus.RECEIVED.value)
            .order_by(documents.c.id)
        )
        return list(rows.scalars())

    def hashes(self) -> dict[str, str]:
        """Every document's bytes: SHA-256 to the document's id."""
        rows = self._connection.execute(select(documents.c.sha256, documents.c.id))
        return {row.sha256: row.id for row in rows}

    def unfinished(self, idents: Sequence[str]) -> int:
        """How many of these documents are not yet read, or read but not yet searchable."""
        total = 0
        for chunk in chunks(idents):
            total += self._connection.execute(
                select(func.count())
                .select_from(documents.join(candidates))
                .where(
                    documents.c.id.in_(chunk),
                    (documents.c.status == DocumentStatus.RECEIVED.value)
                    | ((documents.c.status == DocumentStatus.PARSED.value) & unindexed()),
                )
            ).scalar_one()
        return total

    def waiting_for(self, posting: str) -> int:
        """How many applications of a posting wait for their document to be read."""
        return self._connection.execute(
            select(func.count())
            .select_from(applications.join(documents))
            .where(
                applications.c.posting == posting,
                documents.c.status == DocumentStatus.RECEIVED.value,
            )
        ).scalar_one()

    def failed_for(self, posting: str) -> list[FailedDocument]:
        """The applications of a posting whose document could not be read, in order of arrival."""
        rows = self._connection.execute(
            select(documents.c.id, documents.c.error_code, documents.c.error_message,
                   func.min(arrivals.c.name).label("name"))
            .select_from(documents.join(arrivals))
            .where(
                arrivals.c.posting == posting,
                documents.c.status == DocumentStatus.FAILED.value,
            )
            .group_by(documents.c.id, documents.c.error_code, documents.c.error_message)
            .order_by(documents.c.id)
        )  # fmt: skip
        return [
            FailedDocument(row.id, row.name, row.error_code or "", row.error_message or "")
            for row in rows
        ]

    def names(self, idents: Iterable[str], posting: str | None = None) -> dict[str, list[str]]:
        """The names each document came under, oldest first.

        With a posting those it was handed in under for that posting, if it was.
        """
        found: dict[str, list[tuple[str, str | None]]] = {}
        for chunk in chunks(idents):
            rows = self._connection.execute(
                select(arrivals.c.document, arrivals.c.name, arrivals.c.posting)
                .where(arrivals.c.document.in_(chunk))
                .order_by(arrivals.c.id)
            )
            for row in rows:
                found.setdefault(row.document, []).append((row.name, row.posting))
        return {document: _preferred(names, posting) for document, names in found.items()}

    def _move(
        self,
        ident: str,
        before: DocumentStatus,
        after: DocumentStatus,
        code: str | None = None,
        message: str | None = None,
    ) -> bool:
        changed = self._connection.execute(
            update(documents)
            .where(documents.c.id == ident, documents.c.status == before.value)
            .values(status=after.value, error_code=code, error_message=message)
        ).rowcount
        return changed == 1


def _preferred(names: list[tuple[str, str | None]], posting: str | None) -> list[str]:
    mine = [name for name, handed_in_for in names if posting and handed_in_for == posting]
    return list(dict.fromkeys(mine or [name for name, _ in names]))


def _document(row: Row[*tuple[object, ...]]) -> Document:
    values = row._asdict()
    values["status"] = DocumentStatus(values["status"])
    return Document(**values)

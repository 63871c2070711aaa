"""Applications: who applied to what, when, and by which CV."""

from collections.abc import Iterable
from dataclasses import asdict

from sqlalchemy import Connection, select, update

from screening.errors import NotFoundError
from screening.store.records import Application
from screening.store.statements import chunks, insert_missing
from screening.store.tables import applications


class ApplicationRepository:
    """Applications, always in order of arrival."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, application: Application) -> tuple[Application, bool]:
        """Stores an application unless the candidate has one; the one that counts, and if new."""
        new = insert_missing(self._connection, applications, [asdict(application)]) == 1
        if new:
            return application, True
        row = self._connection.execute(
            select(applications).where(
                applications.c.posting == application.posting,
                applications.c.candidate == application.candidate,
            )
        ).one()
        return Application(**row._asdict()), False

    def get(self, ident: str) -> Application:
        """The application with this id.

        Raises:
            NotFoundError: when there is none.
        """
        row = self._connection.execute(
            select(applications).where(applications.c.id == ident)
        ).first()
        if row is None:
            raise NotFoundError("application", ident)
        return Application(**row._asdict())

    def find(self, posting: str, candidate: str) -> Application | None:
        """A candidate's application to a posting, if there is one."""
        row = self._connection.execute(
            select(applications).where(
                applications.c.posting == posting, applications.c.candidate == candidate
            )
        ).first()
        return Application(**row._asdict()) if row else None

    def of_posting(self, posting: str) -> list[Application]:
        """The applications of a posting whose CV was read, late ones too, in order of arrival."""
        rows = self._connection.execute(
            select(applications)
            .where(applications.c.posting == posting, applications.c.cv_version > 0)
            .order_by(applications.c.arrived, applications.c.id)
        )
        return [Application(**row._asdict()) for row in rows]

    def of_candidates(self, idents: Iterable[str]) -> list[Application]:
        """All applications of these candidates, in order of arrival."""
        found: list[Application] = []
        for chunk in chunks(idents):
            rows = self._connection.execute(
                select(applications).where(applications.c.candidate.in_(chunk))
            )
            found.extend(Application(**row._asdict()) for row in rows)
        return sorted(found, key=lambda application: (application.arrived, application.id))

    def judge_by(self, ident: str, cv_version: int) -> None:
        """Gives one application another version of its candidate's CV."""
        self._connection.execute(
            update(applications).where(applications.c.id == ident).values(cv_version=cv_version)
        )

    def set_cv(self, document: str, cv_version: int) -> int:
        """Gives the applications that wait for a document the CV read from it; how many."""
        return self._connection.execute(
            update(applications)
            .where(applications.c.document == document, applications.c.cv_version == 0)
            .values(cv_version=cv_version)
        ).rowcount

    def admit(self, ident: str) -> bool:
        """Lets a late application be screened; False when it was not late or admitted already."""
        return (
            self._connection.execute(
                update(applications)
                .where(
                    applications.c.id == ident,
                    applications.c.late.is_(True),
                    applications.c.admitted.is_(False),
                )
                .values(admitted=True)
            ).rowcount
            == 1
        )

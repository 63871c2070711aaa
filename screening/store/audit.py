"""The audit trail: appended only; who did what to which ids, never a name."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select

from screening.store.identifiers import new_id
from screening.store.records import AuditEntry
from screening.store.tables import audit


class AuditRepository:
    """Appends entries and reads them back; there is no way to change one."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(
        self,
        at: datetime,
        actor: str,
        action: str,
        subject: tuple[str, str],
        facts: Mapping[str, Any] | None = None,
    ) -> None:
        """Notes that `actor` did `action` (`posting.close`) to `subject`, a (kind, id) pair.

        `facts` hold ids, codes and counts only.
        """
        kind, ident = subject
        self._connection.execute(
            insert(audit).values(
                id=new_id("t"),
                at=at,
                actor=actor,
                action=action,
                kind=kind,
                subject=ident,
                facts=dict(facts or {}),
            )
        )

    def of(self, kind: str, ident: str) -> list[AuditEntry]:
        """What was done to one thing, oldest first."""
        rows = self._connection.execute(
            select(audit).where(audit.c.kind == kind, audit.c.subject == ident).order_by(audit.c.id)
        )
        return [
            AuditEntry(row.at, row.actor, row.action, row.kind, row.subject, row.facts)
            for row in rows
        ]

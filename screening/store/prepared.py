"""Passages as they were prepared for the index: rebuilding it does not prepare them anew."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, select

from screening.store.statements import chunks
from screening.store.tables import prepared_passages


@dataclass(frozen=True, slots=True)
class Prepared:
    """The passages of one version of a CV; `maker` names all that had a part in making them."""

    cv_version: int
    maker: str
    content: bytes


class PreparedRepository:
    """One row for each candidate that was indexed."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def many(self, idents: Iterable[str], maker: str) -> dict[str, Prepared]:
        """What this maker has prepared of these candidates."""
        table = prepared_passages
        found: dict[str, Prepared] = {}
        for chunk in chunks(idents):
            rows = self._connection.execute(
                select(table.c.candidate, table.c.cv_version, table.c.content).where(
                    table.c.candidate.in_(chunk), table.c.maker == maker
                )
            )
            found.update((row[0], Prepared(row[1], maker, bytes(row[2]))) for row in rows)
        return found

    def put(self, prepared: Mapping[str, Prepared]) -> None:
        """Keeps what was prepared, in the place of what there was."""
        if not prepared:
            return
        names = sorted(prepared)  # sorted: two writers never deadlock
        for chunk in chunks(names):
            self._connection.execute(
                delete(prepared_passages).where(prepared_passages.c.candidate.in_(chunk))
            )
        rows = [
            {
                "candidate": name,
                "cv_version": prepared[name].cv_version,
                "maker": prepared[name].maker,
                "content": prepared[name].content,
            }
            for name in names
        ]
        self._connection.execute(insert(prepared_passages), rows)

    def drop_others(self, maker: str) -> int:
        """Deletes what any other maker has prepared; how many rows."""
        return self._connection.execute(
            delete(prepared_passages).where(prepared_passages.c.maker != maker)
        ).rowcount

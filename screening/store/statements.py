"""Small pieces of SQL that SQLite and PostgreSQL spell differently, or limit differently."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TypeVar

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite

Item = TypeVar("Item")

# Both databases limit the parameters of one statement (32,766 and 65,535).
MOST_PARAMETERS = 5_000
_COUNT = {"preserve_rowcount": True}  # inserts do not keep their row count by themselves


def insert_missing(connection: Connection, table: Table, rows: Sequence[dict[str, Any]]) -> int:
    """Inserts rows, skipping those whose unique key is there already; how many were new."""
    if not rows:
        return 0
    insert = postgresql.insert if connection.dialect.name == "postgresql" else sqlite.insert
    new = 0
    for chunk in chunks(rows, MOST_PARAMETERS // max(1, len(rows[0]))):
        statement = insert(table).values(chunk).on_conflict_do_nothing()
        new += connection.execute(statement, execution_options=_COUNT).rowcount
    return new


def chunks(items: Iterable[Item], size: int = MOST_PARAMETERS) -> Iterator[list[Item]]:
    """The items in lists of at most `size`."""
    chunk: list[Item] = []
    for item in items:
        chunk.append(item)
        if len(chunk) == size:
            yield chunk
            chunk = []
    if chunk:
        yield chunk

"""Rows to frozen dataclasses and back, by the dataclass's own type hints."""

import dataclasses
import enum
import functools
import types
import typing
from collections.abc import Callable, Hashable, Iterable
from typing import Any, Generic, TypeVar

from sqlalchemy import ColumnElement, Connection, Row, Table, insert, select, update

from screening.domain import codec
from screening.domain.posting import Requirement, requirements_from_json
from screening.errors import NotFoundError, StaleWriteError
from screening.store.statements import MOST_PARAMETERS, chunks

T = TypeVar("T")


def values(record: Any) -> dict[str, Any]:
    """The column values of a dataclass: enums by value, tuples as JSON."""
    return {
        field.name: _stored(getattr(record, field.name)) for field in dataclasses.fields(record)
    }


def record(kind: type[T], row: Row[Any]) -> T:
    """The dataclass of a row whose columns have the names of its fields."""
    found = row._mapping
    readers = _readers(kind)  # type: ignore[arg-type]
    return kind(**{name: read(found[name]) for name, read in readers.items()})


class Rows(Generic[T]):
    """One table of records that have an id, and perhaps a version that guards every change."""

    def __init__(self, connection: Connection, table: Table, kind: type[T], noun: str) -> None:
        self._connection = connection
        self._table = table
        self._kind = kind
        self._noun = noun

    def add(self, *records: T) -> None:
        """Stores new records."""
        if not records:
            return
        rows = [values(one) for one in records]
        for chunk in chunks(rows, MOST_PARAMETERS // len(rows[0])):
            self._connection.execute(insert(self._table), chunk)

    def find(self, ident: str) -> T | None:
        """The record with this id, if there is one."""
        found = self.where(self._table.c.id == ident)
        return found[0] if found else None

    def get(self, ident: str) -> T:
        """The record with this id.

        Raises:
            NotFoundError: when there is none.
        """
        found = self.find(ident)
        if found is None:
            raise NotFoundError(self._noun, ident)
        return found

    def many(self, idents: Iterable[str]) -> dict[str, T]:
        """The records with these ids, as far as they exist."""
        found: dict[str, T] = {}
        for chunk in chunks(dict.fromkeys(idents)):
            for one in self.where(self._table.c.id.in_(chunk)):
                found[str(getattr(one, "id"))] = one  # noqa: B009 - the type has no base
        return found

    def where(self, *conditions: ColumnElement[bool], limit: int | None = None) -> list[T]:
        """The records that meet all conditions, in order of their ids."""
        query = select(self._table).where(*conditions).order_by(self._table.c.id).limit(limit)
        return [record(self._kind, row) for row in self._connection.execute(query)]

    def page(self, after: str | None, limit: int, *conditions: ColumnElement[bool]) -> list[T]:
        """At most `limit` records after an id, in order of their ids."""
        beyond = (self._table.c.id > after,) if after else ()
        return self.where(*conditions, *beyond, limit=limit)

    def replace(self, changed: T) -> T:
        """Writes a changed record over the one of the same version; with its new version.

        Raises:
            StaleWriteError: when somebody else changed it meanwhile, or it is gone.
        """
        row = values(changed)
        ident, version = row.pop("id"), row.pop("version")
        count = self._connection.execute(
            update(self._table)
            .where(self._table.c.id == ident, self._table.c.version == version)
            .values(**row, version=version + 1)
        ).rowcount
        if not count:
            raise StaleWriteError(f"{self._noun} {ident} was changed by somebody else")
        return dataclasses.replace(changed, version=version + 1)  # type: ignore[type-var]

    def hold(self, ident: str) -> T:
        """The record, held until the end of the transaction: others who hold it wait.

        Raises:
            NotFoundError: when there is none.
        """
        table = self._table
        self._connection.execute(
            update(table).where(table.c.id == ident).values(version=table.c.version)
        )
        return self.get(ident)


def _stored(value: Any) -> Any:
    if isinstance(value, enum.Enum):
        return value.value
    return codec.to_json(value) if isinstance(value, tuple) else value


@functools.cache
def _readers(kind: Hashable) -> dict[str, Callable[[Any], Any]]:
    fields = dataclasses.fields(kind)  # type: ignore[arg-type]
    hints = typing.get_type_hints(kind)
    return {field.name: _reader(hints[field.name]) for field in fields}


def _reader(hint: Any) -> Callable[[Any], Any]:
    origin = typing.get_origin(hint)
    if origin in (typing.Union, types.UnionType):
        (inner,) = (part for part in typing.get_args(hint) if part is not type(None))
        read = _reader(inner)
        return lambda value: None if value is None else read(value)
    if isinstance(hint, type) and issubclass(hint, enum.Enum):
        return hint
    if hint == tuple[Requirement, ...]:
        return requirements_from_json
    if origin is tuple:
        return lambda value: codec.from_json(hint, value)
    return lambda value: value

"""Dataclasses to JSON and back, by their type hints.

Field names become camelCase (`start_date` -> `startDate`), None and empty tuples are left out,
enums are their value, days ISO 8601, and a class with `to_text`/`from_text` is a string. One codec
for stored rows and the command line, so that a shape is declared once: in its dataclass.
"""

import dataclasses
import enum
import functools
import types
import typing
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, TypeVar, Union, cast

from screening.errors import InvalidInputError

T = TypeVar("T")

_PLAIN = frozenset({str, int, float, bool, type(None)})  # what JSON takes as it is


def to_json(value: Any) -> Any:
    """The JSON form of a dataclass, enum, sequence, mapping or scalar."""
    return value if type(value) in _PLAIN else _structured(value)


def _structured(value: Any) -> Any:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        if hasattr(value, "to_text"):
            return value.to_text()
        return {
            wire: to_json(item)
            for name, wire in _names(type(value))
            if (item := getattr(value, name)) is not None and item != ()
        }
    if isinstance(value, enum.Enum | date):
        return value.value if isinstance(value, enum.Enum) else value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): to_json(item) for key, item in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        items = sorted(value) if isinstance(value, set | frozenset) else value
        return [to_json(item) for item in items]
    return value


def from_json(kind: type[T], value: Any, place: str = "") -> T:
    """Builds a `kind` from its JSON form.

    Raises:
        InvalidInputError: naming the path of the first value that does not fit.
    """
    return cast(T, _reader(cast(Any, kind))(value, place))


def camel(name: str) -> str:
    """`start_date` -> `startDate`."""
    head, *rest = name.split("_")
    return head + "".join(part.capitalize() for part in rest)


@functools.cache
def _names(kind: type) -> tuple[tuple[str, str], ...]:
    """The fields of a dataclass, each with its name on the wire."""
    return tuple(
        (field.name, str(field.metadata.get("json", camel(field.name))))
        for field in dataclasses.fields(kind)
    )


@dataclasses.dataclass(frozen=True, slots=True)
class _Place:
    """Where a value stands, as a chain: it becomes words only when something is wrong there."""

    above: "_Place | str"
    step: str | int

    def __str__(self) -> str:
        step = f"[{self.step}]" if isinstance(self.step, int) else f".{self.step}"
        return f"{self.above}{step}".lstrip(".")


_Reader = Callable[[Any, "_Place | str"], Any]


@functools.cache
def _reader(kind: Any) -> _Reader:
    """What reads values of a type; worked out once for each type."""
    origin = typing.get_origin(kind)
    if origin in (Union, types.UnionType):
        return _optional(kind)
    if origin is tuple:
        return _list(kind)
    if origin in (dict, Mapping) or kind is dict:
        return lambda value, place: dict(value)
    if dataclasses.is_dataclass(kind):
        return _dataclass(kind)
    if isinstance(kind, type) and issubclass(kind, enum.Enum):
        return _enum(kind)
    return _scalar(kind)


def _optional(kind: Any) -> _Reader:
    (inner,) = (arg for arg in typing.get_args(kind) if arg is not type(None))
    read = _reader(inner)
    return lambda value, place: None if value is None else read(value, place)


def _list(kind: Any) -> _Reader:
    read = _reader(typing.get_args(kind)[0])

    def read_list(value: Any, place: "_Place | str") -> Any:
        if not isinstance(value, list | tuple):
            raise InvalidInputError("a list is expected", str(place))
        return tuple(read(part, _Place(place, n)) for n, part in enumerate(value))

    return read_list


def _enum(kind: type[enum.Enum]) -> _Reader:
    members = {member.value: member for member in kind}

    def read_enum(value: Any, place: "_Place | str") -> Any:
        try:
            return members[value]
        except (KeyError, TypeError):
            allowed = ", ".join(str(member) for member in members)
            raise InvalidInputError(f"{value!r} is not one of {allowed}", str(place)) from None

    return read_enum


def _dataclass(kind: Any) -> _Reader:
    if hasattr(kind, "from_text"):
        return lambda value, place: kind.from_text(value)
    hints = typing.get_type_hints(kind)
    # Looked up at the first value, not now: a dataclass may hold others of its own kind.
    readers: dict[str, _Reader] = {}

    def read_dataclass(value: Any, place: "_Place | str") -> Any:
        if not isinstance(value, Mapping):
            raise InvalidInputError("an object is expected", str(place))
        readers.update({} if readers else {n: _reader(hints[n]) for n, _ in _names(kind)})
        arguments = {
            name: readers[name](value[wire], _Place(place, wire))
            for name, wire in _names(kind)
            if wire in value
        }
        try:
            return kind(**arguments)
        except TypeError as error:
            raise InvalidInputError(str(error), str(place) or kind.__name__) from None

    return read_dataclass


def _date(value: Any, place: "_Place | str") -> date:
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        raise InvalidInputError(f"{value!r} is not a day like 2026-09-30", str(place)) from None


def _scalar(kind: Any) -> _Reader:
    if kind is date:
        return _date
    checked = kind in (str, int, float, bool)

    def read_scalar(value: Any, place: "_Place | str") -> Any:
        if type(value) is kind:
            return value
        if kind is float and isinstance(value, int) and not isinstance(value, bool):
            return float(value)
        wrong = checked and not isinstance(value, kind)
        if wrong or (kind is int and isinstance(value, bool)):
            raise InvalidInputError(f"{kind.__name__} is expected, not {value!r}", str(place))
        return value

    return read_scalar

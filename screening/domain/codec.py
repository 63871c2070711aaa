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
from collections.abc import Mapping
from datetime import date
from typing import Any, TypeVar, Union, cast

from screening.errors import InvalidInputError

T = TypeVar("T")


def to_json(value: Any) -> Any:
    """The JSON form of a dataclass, enum, sequence, mapping or scalar."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        if hasattr(value, "to_text"):
            return value.to_text()
        pairs = ((_wire_name(f), getattr(value, f.name)) for f in dataclasses.fields(value))
        return {name: to_json(item) for name, item in pairs if item is not None and item != ()}
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
    return cast(T, _read(kind, value, place))


def camel(name: str) -> str:
    """`start_date` -> `startDate`."""
    head, *rest = name.split("_")
    return head + "".join(part.capitalize() for part in rest)


def _wire_name(field: "dataclasses.Field[Any]") -> str:
    return str(field.metadata.get("json", camel(field.name)))


@functools.cache
def _hints(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)


def _read(kind: Any, value: Any, place: str) -> Any:
    origin = typing.get_origin(kind)
    if origin in (Union, types.UnionType):
        return _read_optional(kind, value, place)
    if origin is tuple:
        if not isinstance(value, list | tuple):
            raise InvalidInputError("a list is expected", place)
        item = typing.get_args(kind)[0]
        return tuple(_read(item, part, f"{place}[{n}]") for n, part in enumerate(value))
    if origin in (dict, Mapping) or kind is dict:
        return dict(value)
    if dataclasses.is_dataclass(kind):
        return _read_dataclass(kind, value, place)
    if isinstance(kind, type) and issubclass(kind, enum.Enum):
        try:
            return kind(value)
        except ValueError:
            allowed = ", ".join(str(member.value) for member in kind)
            raise InvalidInputError(f"{value!r} is not one of {allowed}", place) from None
    return _read_scalar(kind, value, place)


def _read_optional(kind: Any, value: Any, place: str) -> Any:
    if value is None:
        return None
    (inner,) = (arg for arg in typing.get_args(kind) if arg is not type(None))
    return _read(inner, value, place)


def _read_dataclass(kind: Any, value: Any, place: str) -> Any:
    if hasattr(kind, "from_text"):
        return kind.from_text(value)
    if not isinstance(value, Mapping):
        raise InvalidInputError("an object is expected", place)
    hints = _hints(kind)
    arguments = {}
    for field in dataclasses.fields(kind):
        name = _wire_name(field)
        if name in value:
            arguments[field.name] = _read(
                hints[field.name], value[name], f"{place}.{name}".lstrip(".")
            )
    try:
        return kind(**arguments)
    except TypeError as error:
        raise InvalidInputError(str(error), place or kind.__name__) from None


def _read_date(value: Any, place: str) -> date:
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        raise InvalidInputError(f"{value!r} is not a day like 2026-09-30", place) from None


def _read_scalar(kind: Any, value: Any, place: str) -> Any:
    if kind is date:
        return _read_date(value, place)
    if kind is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    wrong = kind in (str, int, float, bool) and not isinstance(value, kind)
    if wrong or (kind is int and isinstance(value, bool)):
        raise InvalidInputError(f"{kind.__name__} is expected, not {value!r}", place)
    return value

"""Schemas of what goes out, made from the dataclasses of the domain: declared in one place."""

import dataclasses
import enum
import types
import typing
from datetime import date, datetime
from typing import Any

from marshmallow import Schema, fields


def shape(kind: type, called: str, description: str, /, **more: fields.Field[Any]) -> type[Schema]:
    """The schema of a dataclass as the services give it, with further fields.

    Days and moments are ISO 8601 texts, enumerations their codes, nested values open objects.
    """
    hints = typing.get_type_hints(kind)
    found = {field.name: _field(hints[field.name]) for field in dataclasses.fields(kind)} | more
    made: type[Schema] = type(called, (Schema,), {"__doc__": description, **found})
    return made


def page_of(item: type[Schema], name: str) -> type[Schema]:
    """The schema of a page: `items`, and `next`, the cursor of the page after it."""
    parts = {
        "__doc__": "A page.",
        "items": fields.List(fields.Nested(item)),
        "next": fields.String(allow_none=True),
    }
    made: type[Schema] = type(name, (Schema,), parts)
    return made


def codes(kind: type[enum.Enum], **options: Any) -> fields.String:
    """A text that is one of the codes of an enumeration; the service refuses others."""
    return fields.String(metadata={"enum": [member.value for member in kind]}, **options)


def _field(hint: Any) -> fields.Field[Any]:
    optional = typing.get_origin(hint) in (typing.Union, types.UnionType)
    if optional:
        (hint,) = (part for part in typing.get_args(hint) if part is not type(None))
    options: dict[str, Any] = {"allow_none": True} if optional else {}
    if isinstance(hint, type) and issubclass(hint, enum.Enum):
        return codes(hint, **options)
    if hint is datetime:
        return fields.String(metadata={"format": "date-time"}, **options)
    if hint is date:
        return fields.String(metadata={"format": "date"}, **options)
    simple: dict[Any, type[fields.Field[Any]]] = {
        str: fields.String, int: fields.Integer, float: fields.Float, bool: fields.Boolean,
    }  # fmt: skip
    if hint in simple:
        return simple[hint](**options)
    if typing.get_origin(hint) is tuple:
        inner = typing.get_args(hint)[0]
        return fields.List(fields.String() if inner is str else fields.Dict())
    return fields.Raw(**options)

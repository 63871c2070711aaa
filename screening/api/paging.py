"""Pages of a list by cursor: an opaque mark of the last item seen, stable while items are added."""

import base64
import binascii
from collections.abc import Callable, Sequence
from typing import TypeVar

from screening.errors import InvalidInputError

T = TypeVar("T")

LARGEST_PAGE = 200


def page(
    items: Sequence[T], key: Callable[[T], str], cursor: str | None, limit: int
) -> tuple[list[T], str | None]:
    """The items after the cursor, at most `limit`, and the cursor of the next page if any.

    Raises:
        InvalidInputError: the cursor is not one of ours, or what it stood on is gone.
    """
    start = 0
    if cursor:
        last = _read(cursor)
        places = [number for number, item in enumerate(items) if key(item) == last]
        if not places:
            raise InvalidInputError("what it stood on is gone; start from the first page", "cursor")
        start = places[0] + 1
    shown = list(items[start : start + limit])
    more = start + limit < len(items)
    return shown, _write(key(shown[-1])) if more and shown else None


def _write(key: str) -> str:
    return base64.urlsafe_b64encode(key.encode()).decode().rstrip("=")


def _read(cursor: str) -> str:
    try:
        padded = cursor + "=" * (-len(cursor) % 4)
        return base64.urlsafe_b64decode(padded.encode()).decode()
    except (binascii.Error, ValueError):
        raise InvalidInputError("not a cursor of this list", "cursor") from None

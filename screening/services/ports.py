"""What the services ask of the floors above them."""

from collections.abc import Callable
from enum import Enum


class JobKind(Enum):
    """The jobs there are; each takes the id of one thing and is safe to run twice."""

    PARSE = "parse"  # a document
    INDEX = "index"  # a candidate
    SCREEN = "screen"  # a posting
    ALUMNI = "alumni"  # a day of the alumni follow-up


Enqueue = Callable[[JobKind, str], None]
"""Called after commit only. Raises UnavailableError when the queue cannot be reached; the caller
logs it and goes on, because the status column is the outbox and a sweep enqueues it again."""

"""What the services ask of the floors above them."""

import logging
from collections.abc import Callable
from enum import Enum

from screening.errors import UnavailableError

log = logging.getLogger("screening.services")


class JobKind(Enum):
    """The jobs there are; each takes the id of one thing and is safe to run twice."""

    PARSE = "parse"  # a document
    INDEX = "index"  # a candidate
    SCREEN = "screen"  # a posting
    ALUMNI = "alumni"  # a day of the alumni follow-up
    ALERT = "alert"  # a saved search


Enqueue = Callable[[JobKind, str], None]
"""Called after commit only. Raises UnavailableError when the queue cannot be reached; the caller
logs it and goes on, because the status column is the outbox and a sweep enqueues it again."""


def enqueue_after_commit(enqueue: Enqueue, kind: JobKind, ident: str) -> None:
    """Asks for a job; a queue that is away is only noted, a sweep asks again."""
    try:
        enqueue(kind, ident)
    except UnavailableError as error:
        log.info("%s %s waits for a sweep: %s", kind.value, ident, error.dependency)

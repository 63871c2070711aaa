"""The sweep: what the database says is unfinished is enqueued, whatever became of its job."""

import logging
from typing import Protocol

from screening.bootstrap import Services
from screening.errors import UnavailableError
from screening.services.ports import Enqueue, JobKind

log = logging.getLogger("screening.jobs")


class Queue(Protocol):
    """The enqueue port that can also say how much there is to do."""

    def __call__(self, kind: JobKind, ident: str) -> None:
        """Enqueues a job."""

    def waiting(self) -> int:
        """How many jobs wait or run."""


def sweep(services: Services, enqueue: Enqueue) -> int:
    """Enqueues what is committed and not done yet; what waits in the queue stays single.

    What searches are kept for a day for is forgotten on the way.

    Returns:
        how many things were found unfinished; 0 also when the queue is away (logged).
    """
    found = [
        *services.intake.unfinished(),
        *services.alumni.daily.unfinished(),
        *services.saved_searches.unfinished(),
    ]
    services.search.forget()
    try:
        for kind, ident in found:
            enqueue(kind, ident)
    except UnavailableError as error:
        log.warning("sweep: %s", error)
        return 0
    return len(found)


def sweep_when_idle(services: Services, queue: Queue) -> int:
    """Sweeps only when nothing waits or runs: a long import would be enqueued over and over."""
    try:
        if queue.waiting():
            return 0
    except UnavailableError:
        return 0
    return sweep(services, queue)

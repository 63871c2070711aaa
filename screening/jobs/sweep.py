"""The sweep: what the database says is unfinished is enqueued, whatever became of its job."""

import logging

from screening.bootstrap import Services
from screening.errors import UnavailableError
from screening.services.ports import Enqueue

log = logging.getLogger("screening.jobs")


def sweep(services: Services, enqueue: Enqueue) -> int:
    """Enqueues everything committed but not parsed, indexed or screened; what waits stays single.

    Returns:
        how many things were found unfinished; 0 also when the queue is away (logged).
    """
    found = services.intake.unfinished()
    try:
        for kind, ident in found:
            enqueue(kind, ident)
    except UnavailableError as error:
        log.warning("sweep: %s", error)
        return 0
    return len(found)

"""The scheduler: closes postings at their deadline and sweeps; several at once are harmless.

Closing is a compare-and-set in the database and the jobs are unique, so that a second scheduler
finds nothing left to do.
"""

import logging
import threading
from collections.abc import Callable
from datetime import UTC, datetime

from screening.bootstrap import Services
from screening.errors import ScreeningError
from screening.jobs.sweep import Queue, sweep, sweep_when_idle

log = logging.getLogger("screening.jobs")

TICK_SECONDS = 5.0
"""How late a posting may close."""

SWEEP_SECONDS = 10.0
"""How long work may lie that was committed but never enqueued, if nothing else is being done."""

FULL_SWEEP_SECONDS = 300.0
"""The same on a busy queue."""

ACTOR = "scheduler"


class Scheduler:
    """Ticks until it is told to stop; `now` is passed in for the tests."""

    def __init__(
        self,
        services: Services,
        queue: Queue,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._services = services
        self._queue = queue
        self._now = now
        self._stop = threading.Event()
        self._ticks = 0

    def tick(self) -> None:
        """Closes what is due; sweeps: an idle queue every 10 s, a busy one every 5 min."""
        for posting in self._services.postings.due(self._now()):
            try:
                self._services.postings.close(posting, ACTOR)
                log.info("posting %s closed at its deadline", posting)
            except ScreeningError as error:  # another scheduler or a person was faster
                log.info("posting %s: %s", posting, error.code)
        if self._ticks % round(FULL_SWEEP_SECONDS / TICK_SECONDS) == 0:
            sweep(self._services, self._queue)
        elif self._ticks % round(SWEEP_SECONDS / TICK_SECONDS) == 0:
            sweep_when_idle(self._services, self._queue)
        self._ticks += 1

    def run(self) -> None:
        """Ticks until `stop`; an error of a dependency is logged and the next tick tries again."""
        while not self._stop.is_set():
            try:
                self.tick()
            except Exception:
                log.warning("scheduler: this tick failed", exc_info=True)
            self._stop.wait(TICK_SECONDS)

    def stop(self) -> None:
        """Ends `run` within the current tick."""
        self._stop.set()

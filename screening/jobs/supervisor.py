"""Keeps a server and a worker running for one home: for `serve`, and for a command that waits.

A command uses what runs already and starts what is missing; what it started ends with it. When the
owner of the server ends first, a command that still waits takes over: `ensure` is called again and
again, the locks say what is missing, and the worker's sweep finds the work in the database.
"""

import logging
import os
import subprocess
import sys
import time
from collections.abc import Callable
from types import TracebackType
from typing import Self

from screening.bootstrap import Services, Settings
from screening.errors import UnavailableError
from screening.jobs import children
from screening.jobs.homes import QueueHome
from screening.jobs.server import EmbeddedServer
from screening.jobs.sweep import Queue, sweep_when_idle

log = logging.getLogger("screening.jobs")

PATIENCE_SECONDS = 5.0
"""How long a worker may finish its job when its owner ends; a job that is cut off is run again."""

POLL_SECONDS = 0.1
NUDGE_SECONDS = 5.0
"""How long a waiting command lets nothing happen before it sweeps itself."""

_RESTART_SECONDS = (0.5, 0.5, 1.0, 2.0, 5.0, 10.0)
"""Pause between two starts, by how many workers ended soon after theirs: a job that crashes the
worker each time must not keep the machine busy."""
_BRIEF_SECONDS = 20.0
_MOST_FAILURES = 3
_LARGEST_LOG = 5_000_000


class Supervisor:
    """Starts what is missing, restarts what died, ends what it started; use it as a context.

    In production (a Redis URL is set) servers and workers are run by others: it starts nothing.
    """

    def __init__(self, settings: Settings, worker: bool = True, verbose: bool = False) -> None:
        self._embedded = not settings.redis_url
        self._place = QueueHome(settings.home)
        self._server = EmbeddedServer(self._place)
        self._worker_lock = self._place.worker_lock()
        self._wants_worker = worker
        self._verbose = verbose
        self._worker: subprocess.Popen[bytes] | None = None
        self._brief_lives = 0
        self._failures = 0
        self._started = 0.0
        self._next_start = 0.0

    def ensure(self) -> None:
        """Starts what is missing; cheap, to be called often.

        Raises:
            UnavailableError: the embedded server cannot be started, or the worker gave up three
                times in a row.
        """
        if not self._embedded:
            return
        self._server.ensure()
        if not self._wants_worker or (self._worker and self._worker.poll() is None):
            return
        self._note_end()
        if self._worker_lock.taken() or time.monotonic() < self._next_start:
            return
        self._start_worker()

    def stop(self) -> None:
        """Ends the worker first, so that it can still report, then the server."""
        if self._worker:
            children.stop(self._worker, PATIENCE_SECONDS)
            self._worker = None
        self._server.stop()

    def wait(self, done: Callable[[], bool], services: Services, queue: Queue) -> None:
        """Returns when `done()` says so; meanwhile keeps server and worker alive and sweeps."""
        swept = time.monotonic()
        while not done():
            self.ensure()
            if time.monotonic() - swept > NUDGE_SECONDS:
                sweep_when_idle(services, queue)
                swept = time.monotonic()
            time.sleep(POLL_SECONDS)

    def __enter__(self) -> Self:
        try:
            self.ensure()
        except UnavailableError:
            self.stop()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def _note_end(self) -> None:
        """Counts workers that ended soon after their start, those that gave up by themselves apart.

        Raises:
            UnavailableError: three gave up in a row; a worker that is killed has not given up.
        """
        if self._worker is None:
            return
        brief = time.monotonic() - self._started < _BRIEF_SECONDS
        gave_up = brief and self._worker.returncode > 0
        self._brief_lives = self._brief_lives + 1 if brief else 0
        self._failures = self._failures + 1 if gave_up else 0
        self._worker = None
        log.warning("the worker is gone; another one starts")
        if self._failures >= _MOST_FAILURES:
            self._failures = 0
            raise UnavailableError("worker", f"does not start: {self._last_words()}")

    def _last_words(self) -> str:
        try:
            text = (self._place.folder / "worker.log").read_text(errors="replace")
        except OSError:
            return "see its messages above"
        return (text.strip().splitlines() or ["it said nothing"])[-1]

    def _start_worker(self) -> None:
        pause = _RESTART_SECONDS[min(self._brief_lives, len(_RESTART_SECONDS) - 1)]
        self._started = time.monotonic()
        self._next_start = self._started + pause
        command = [sys.executable, "-m", "screening.jobs", "--parent", str(os.getpid())]
        if self._verbose:
            self._worker = children.spawn(command, output=sys.stderr.fileno())
            return
        path = self._place.folder / "worker.log"
        mode = "wb" if path.exists() and path.stat().st_size > _LARGEST_LOG else "ab"
        with path.open(mode) as output:
            self._worker = children.spawn(command, output=output)

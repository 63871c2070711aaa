"""The worker: one process that runs jobs one after the other and keeps the model it has loaded.

RQ's usual worker forks for every job, which would load the model every time. A parse, the one job
that may crash or run wild, has a process of its own inside `parsing`.
"""

import logging
import os
import socket
import sys
import threading
import time
import uuid
from types import TracebackType
from typing import Any

import redis
import rq
from rq import SimpleWorker
from rq.job import Job

from screening.bootstrap import Services
from screening.errors import ScreeningError, UnavailableError
from screening.jobs import tasks
from screening.jobs.queue import (
    ALIVE_SECONDS,
    QUEUE,
    SERIALIZER,
    RqQueue,
    again_key,
    alive_key,
    unavailable,
)
from screening.jobs.sweep import sweep
from screening.services.ports import JobKind

log = logging.getLogger("screening.jobs")

ALIVE_EVERY = 5.0
TAKE_BACK_EVERY = 30.0


class ResidentWorker(SimpleWorker):
    """Runs jobs in this process; says that it lives, and takes up what dead workers left."""

    def __init__(self, queue: RqQueue, services: Services) -> None:
        name = f"{socket.gethostname()}-{os.getpid()}-{uuid.uuid4().hex[:8]}"
        super().__init__(
            [QUEUE],
            name=name,
            connection=queue.connection,
            serializer=SERIALIZER,
            default_result_ttl=0,
            log_job_description=False,
        )
        self._jobs = queue
        self._services = services
        self._last_take_back = time.monotonic()
        self._over = threading.Event()

    def start(self, alone: bool, burst: bool = False) -> None:
        """Takes back and sweeps, then works until SIGTERM or SIGINT; the current job is finished.

        Args:
            alone: no other worker can exist on this server (the embedded mode's lock is held).
            burst: stop when the queue is empty.

        Raises:
            UnavailableError: the queue's server went away; what it held is in the database too.
        """
        tasks.bind(self._services)
        self._say_alive()
        beat = threading.Thread(target=self._beat, name="alive", daemon=True)
        beat.start()
        taken = self._jobs.take_back(alone)
        found = sweep(self._services, self._jobs)
        log.info("worker %s starts; taken back %d, swept %d", self.name, len(taken), found)
        try:
            with unavailable():
                self.work(burst=burst, logging_level="WARNING")
                self.connection.delete(alive_key(self.name))
        finally:
            self._over.set()

    def execute_job(self, job: Job, queue: rq.Queue) -> None:
        """Runs a job, and enqueues it once more if it was asked for while it ran."""
        self.connection.delete(again_key(job.id))
        started = time.monotonic()
        super().execute_job(job, queue)
        log.info("job %s took %.2f s", job.id, time.monotonic() - started)
        if self.connection.getdel(again_key(job.id)):
            kind, _, ident = job.id.partition("-")
            self._jobs(JobKind(kind), ident)

    def handle_exception(
        self,
        job: Job,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Logs where a job failed, and writes it on the row when no attempt is left.

        Messages may quote a CV, so that the log holds the kind of the error and the place in the
        code. A dependency that is away is nobody's failure: the sweep enqueues the job again.
        """
        log.error("job %s failed with %s at %s", job.id, kind.__name__, _place(trace))
        if job.should_retry or isinstance(error, UnavailableError):
            return
        name, _, ident = job.id.partition("-")
        reason = error.message if isinstance(error, ScreeningError) else kind.__name__
        try:
            self._services.intake.give_up(JobKind(name), ident, reason)
        except ScreeningError:
            log.error("job %s: its failure could not be written down", job.id)  # noqa: TRY400

    def handle_job_failure(self, job: Job, *arguments: Any, **named: Any) -> None:
        """RQ's bookkeeping; a job without attempts left is deleted: its row tells the story."""
        over = not job.should_retry
        super().handle_job_failure(job, *arguments, **named)
        if over:
            self._jobs.forget(job)

    def _say_alive(self) -> None:
        self.connection.set(alive_key(self.name), os.getpid(), ex=ALIVE_SECONDS)

    def _beat(self) -> None:
        while not self._over.wait(ALIVE_EVERY):
            try:
                self._say_alive()
                if time.monotonic() - self._last_take_back > TAKE_BACK_EVERY:
                    self._last_take_back = time.monotonic()
                    self._jobs.take_back(alone=False)
            except (redis.RedisError, UnavailableError):
                log.warning("redis does not answer")


def watch_parent(parent: int) -> None:
    """Ends this process soon after `parent`, on systems whose kernel does not see to it."""

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(1)
        os._exit(1)

    threading.Thread(target=watch, name="parent", daemon=True).start()


def _place(trace: TracebackType | None) -> str:
    """File and line where an error arose."""
    while trace and trace.tb_next:
        trace = trace.tb_next
    if trace is None:
        return "an unknown place"
    return f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}"


class _NoTraceback(logging.Filter):
    """Takes the traceback off a record: its messages may quote a CV, and logs hold ids only."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.exc_info = record.exc_text = None
        return True


def log_to_stderr() -> None:
    """Plain lines with a UTC moment; ids only."""
    logging.getLogger("rq.worker").addFilter(_NoTraceback())
    logging.getLogger("alembic").setLevel(logging.WARNING)
    formatter = logging.Formatter("%(asctime)sZ %(levelname)s %(name)s %(message)s")
    formatter.converter = time.gmtime
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(formatter)
    logging.basicConfig(level=logging.INFO, handlers=[handler])

"""The queue: jobs that carry an id and nothing else, unique by kind and id.

RQ refuses a second job of the same id for as long as the first exists. That alone would lose
work: a candidate that changes while its index job runs needs another run. So a refused job leaves
a mark, and the worker that was running it at that time enqueues it once more afterwards.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import redis
import rq
from rq.exceptions import DuplicateJobError, NoSuchJobError
from rq.executions import Execution
from rq.job import Job, JobStatus, Retry

from screening.errors import UnavailableError
from screening.jobs.homes import QueueHome
from screening.services.ports import JobKind

QUEUE = "screening"
SERIALIZER = "json"

ATTEMPTS = 3
"""How often a job that raises is run before its failure is written on its row."""

TIMEOUTS = {JobKind.PARSE: 180, JobKind.INDEX: 600, JobKind.SCREEN: 3600, JobKind.ALUMNI: 1800,
            JobKind.ALERT: 300}  # fmt: skip
"""Seconds a job may run: a parse has stricter limits of its own, a screening has 3,000 CVs."""

ALIVE_SECONDS = 20
"""How long a worker's sign of life counts; it is given every 5 seconds."""

_AGAIN_SECONDS = 24 * 3600
_FUNCTIONS = {kind: f"screening.jobs.tasks.run_{kind.value}" for kind in JobKind}


def job_id(kind: JobKind, ident: str) -> str:
    """The one id a job on this thing can have."""
    return f"{kind.value}-{ident}"


def again_key(job: str) -> str:
    """Marks that a job which is being run must be run once more."""
    return f"screening:again:{job}"


def alive_key(worker: str) -> str:
    """A worker's sign of life; it expires."""
    return f"screening:alive:{worker}"


@contextmanager
def unavailable() -> Iterator[None]:
    """Turns a lost connection into UnavailableError."""
    try:
        yield
    except (redis.ConnectionError, redis.TimeoutError) as error:
        raise UnavailableError("redis", str(error)) from error


class RqQueue:
    """The enqueue port of the services, on one Redis server."""

    def __init__(self, redis_url: str) -> None:
        self.connection = redis.Redis.from_url(redis_url, socket_connect_timeout=5)
        self._queue = rq.Queue(QUEUE, connection=self.connection, serializer=SERIALIZER)

    def __call__(self, kind: JobKind, ident: str) -> None:
        """Enqueues a job unless the same one waits already; call it after commit only.

        Raises:
            UnavailableError: the server does not answer.
        """
        with unavailable():
            if self._push(kind, ident):
                return
            # Marked first and pushed again after: if the run ends in between, one of the two holds.
            self.connection.set(again_key(job_id(kind, ident)), 1, ex=_AGAIN_SECONDS)
            self._push(kind, ident)

    def waiting(self) -> int:
        """How many jobs wait or run.

        Raises:
            UnavailableError: the server does not answer.
        """
        with unavailable():
            running = self._queue.started_job_registry.get_job_ids(cleanup=False)
            return int(self._queue.count) + len(running)

    def workers(self) -> dict[str, int]:
        """The workers that gave a sign of life lately: name -> process id.

        Raises:
            UnavailableError: the server does not answer.
        """
        with unavailable():
            keys = sorted(self.connection.scan_iter(alive_key("*")))
            names = [key.decode().removeprefix(alive_key("")) for key in keys]
            pids = [self.connection.get(key) for key in keys]
        return {name: int(pid) for name, pid in zip(names, pids, strict=True) if pid}

    def running(self) -> list[str]:
        """The ids of the jobs that are being run now."""
        with unavailable():
            return list(self._queue.started_job_registry.get_job_ids(cleanup=False))

    def take_back(self, alone: bool) -> list[str]:
        """Enqueues again what a dead worker had begun, and returns those jobs' ids.

        Args:
            alone: no worker but the caller can exist, so that what is begun was begun by a dead
                one. Otherwise a worker is dead when its sign of life has expired.
        """
        with unavailable():
            registry = self._queue.started_job_registry
            begun = registry.get_job_and_execution_ids(cleanup=False)
            dead = [pair for pair in begun if alone or not self._runs(*pair)]
            for job, execution in dead:
                self.connection.zrem(registry.key, f"{job}:{execution}")
            stuck = [job for job in self._popped() if alone or self._stuck(job, begun)]
            orphans = sorted({job for job, _ in dead} | set(stuck))
            return [job for job in orphans if self._restart(job)]

    def cancel(self, kind: JobKind, ident: str) -> bool:
        """Takes a waiting job off the queue; whether there was one. A running one runs on.

        Raises:
            UnavailableError: the server does not answer.
        """
        name = job_id(kind, ident)
        with unavailable():
            self.connection.delete(again_key(name))
            if not self.connection.lrem(self._queue.key, 0, name):
                return False
            with suppress(NoSuchJobError):
                self.forget(self._queue.job_class.fetch(name, self.connection, SERIALIZER))
        return True

    def forget(self, job: Job) -> None:
        """Deletes a job that is over, so that the same thing can be enqueued again."""
        job.delete(remove_from_queue=False)
        self._queue.failed_job_registry.remove(job.id)

    def _push(self, kind: JobKind, ident: str) -> bool:
        try:
            self._queue.enqueue(
                _FUNCTIONS[kind],
                ident,
                job_id=job_id(kind, ident),
                unique=True,
                # People wait for a screening; an import may have 10,000 files.
                at_front=kind is JobKind.SCREEN,
                job_timeout=TIMEOUTS[kind],
                result_ttl=0,
                retry=Retry(max=ATTEMPTS - 1),
            )
        except DuplicateJobError:
            return False
        return True

    def _runs(self, job: str, execution: str) -> bool:
        """Whether the worker that began an execution still lives."""
        try:
            begun = Execution.fetch(execution, job, self.connection)
        except ValueError:
            return False
        return bool(self.connection.exists(alive_key(begun.worker_name)))

    def _popped(self) -> Iterable[str]:
        """Jobs taken off the queue and, for the moment, nowhere else."""
        return self._queue.intermediate_queue.get_job_ids()

    def _stuck(self, job: str, begun: list[tuple[str, str]]) -> bool:
        """Whether a popped job has been on its way to a worker for a minute."""
        shelf = self._queue.intermediate_queue
        if any(job == other for other, _ in begun) or shelf.set_first_seen(job):
            return False
        return shelf.should_be_cleaned_up(job)

    def _restart(self, ident: str) -> bool:
        self._queue.intermediate_queue.remove(ident)
        try:
            job = self._queue.job_class.fetch(ident, self.connection, SERIALIZER)
        except NoSuchJobError:
            return False
        if job.get_status(refresh=False) not in (JobStatus.STARTED, JobStatus.QUEUED):
            self.forget(job)
            return False
        if self._queue.get_job_position(ident) is not None:
            return False
        # Killed between the two steps, the sweep finds it in the database.
        self.forget(job)
        kind, _, thing = ident.partition("-")
        return self._push(JobKind(kind), thing)


class HomeQueue:
    """The enqueue port where the server may come and go: looked up at each call."""

    def __init__(self, home: Path) -> None:
        self._place = QueueHome(home)
        self._url: str | None = None
        self._queue: RqQueue | None = None

    def __call__(self, kind: JobKind, ident: str) -> None:
        """Enqueues on the server that runs now.

        Raises:
            UnavailableError: none runs; the row is the outbox and the next sweep finds it.
        """
        self.current()(kind, ident)

    def waiting(self) -> int:
        """How many jobs wait or run on the server that runs now.

        Raises:
            UnavailableError: none runs.
        """
        return self.current().waiting()

    def cancel(self, kind: JobKind, ident: str) -> bool:
        """Takes a waiting job off the queue; where no server runs, none waits."""
        try:
            return self.current().cancel(kind, ident)
        except UnavailableError:
            return False

    def current(self) -> RqQueue:
        """The queue on the recorded server.

        Raises:
            UnavailableError: no server was ever started in this home.
        """
        url = self._place.url()
        if url is None:
            raise UnavailableError("redis", "no server runs for this home")
        if self._queue is None or url != self._url:
            self._url, self._queue = url, RqQueue(url)
        return self._queue

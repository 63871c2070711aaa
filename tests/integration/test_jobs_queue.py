"""The queue on a real Valkey: unique, taken back after a kill, refilled after a loss."""

import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from screening.errors import InvalidInputError, UnavailableError
from screening.jobs.homes import QueueHome
from screening.jobs.queue import ATTEMPTS, HomeQueue, RqQueue, alive_key, job_id
from screening.jobs.server import EmbeddedServer, answers
from screening.jobs.sweep import sweep
from screening.jobs.worker import ResidentWorker
from screening.services.ports import JobKind


class Alumni:
    """The days that are to be done, and those that were."""

    def __init__(self) -> None:
        self.daily = self
        self.left: list[str] = []
        self.days: list[date] = []

    def unfinished(self) -> list[tuple[JobKind, str]]:
        return [(JobKind.ALUMNI, day) for day in self.left]

    def run(self, day: date) -> None:
        self.days.append(day)
        self.left.remove(day.isoformat())


class Searches:
    """The saved searches whose hour has come, and how often what was searched for is forgotten."""

    def __init__(self) -> None:
        self.left: list[str] = []
        self.looked: list[str] = []
        self.forgotten = 0

    def unfinished(self) -> list[tuple[JobKind, str]]:
        return [(JobKind.ALERT, saved) for saved in self.left]

    def look(self, saved: str) -> None:
        self.looked.append(saved)
        self.left.remove(saved)

    def forget(self) -> int:
        self.forgotten += 1
        return 0


@dataclass
class Work:
    """Stands for the services: documents that are read one by one."""

    enqueue: RqQueue
    left: list[str] = field(default_factory=list)
    done: list[str] = field(default_factory=list)
    failed: dict[str, str] = field(default_factory=dict)
    tries: list[str] = field(default_factory=list)
    alumni: Alumni = field(default_factory=Alumni)
    saved_searches: Searches = field(default_factory=Searches)

    @property
    def search(self) -> Searches:
        return self.saved_searches

    @property
    def intake(self) -> "Work":
        return self

    @property
    def screening(self) -> "Work":
        return self

    def parse_document(self, ident: str) -> None:
        self.tries.append(ident)
        if ident.startswith("bad"):
            raise InvalidInputError("this one is broken")
        if ident.startswith("away"):
            raise UnavailableError("index", "away")
        if ident.startswith("again") and self.tries.count(ident) == 1:
            self.enqueue(JobKind.PARSE, ident)  # it changed while it was being worked on
        self.done.append(ident)
        if ident in self.left:
            self.left.remove(ident)

    def unfinished(self) -> list[tuple[JobKind, str]]:
        return [(JobKind.PARSE, ident) for ident in self.left]

    def give_up(self, kind: JobKind, ident: str, reason: str) -> None:
        self.failed[ident] = reason


@pytest.fixture
def place(tmp_path: Path) -> QueueHome:
    return QueueHome(tmp_path)


@pytest.fixture
def server(place: QueueHome) -> Iterator[EmbeddedServer]:
    server = EmbeddedServer(place)
    try:
        assert server.ensure()
    except UnavailableError as error:
        pytest.skip(f"no Valkey here: {error}")
    yield server
    server.stop()


@pytest.fixture
def queue(server: EmbeddedServer, place: QueueHome) -> RqQueue:
    return RqQueue(place.url() or "")


def work(queue: RqQueue, services: Any, alone: bool = True) -> None:
    ResidentWorker(queue, services).start(alone, burst=True)


def test_the_same_job_waits_once(queue: RqQueue) -> None:
    for _ in range(3):
        queue(JobKind.PARSE, "d1")
        queue(JobKind.PARSE, "d2")
        queue(JobKind.INDEX, "d1")
    assert queue.waiting() == 3
    services = Work(queue)
    work(queue, services)
    assert queue.waiting() == 0


def test_a_day_of_the_alumni_follow_up_is_swept_and_done(queue: RqQueue) -> None:
    services = Work(queue)
    services.alumni.left = ["2026-12-01"]
    work(queue, services)
    assert services.alumni.days == [date(2026, 12, 1)]


def test_an_alert_is_swept_and_done_and_words_are_forgotten(queue: RqQueue) -> None:
    services = Work(queue)
    services.saved_searches.left = ["saved1"]
    work(queue, services)
    assert services.saved_searches.looked == ["saved1"]
    assert services.saved_searches.forgotten > 0


def test_two_clients_at_once_make_one_job(queue: RqQueue, place: QueueHome) -> None:
    clients = [RqQueue(place.url() or "") for _ in range(4)]
    threads = [
        threading.Thread(target=lambda q=q: [q(JobKind.PARSE, str(n)) for n in range(25)])
        for q in clients
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert queue.waiting() == 25


def test_what_is_asked_for_while_it_runs_runs_once_more(queue: RqQueue) -> None:
    services = Work(queue)
    queue(JobKind.PARSE, "again1")
    work(queue, services)
    assert services.tries == ["again1", "again1"]
    assert queue.waiting() == 0


def test_a_screening_goes_before_an_import(queue: RqQueue) -> None:
    queue(JobKind.PARSE, "d1")
    queue(JobKind.SCREEN, "p1")
    assert queue.connection.lrange("rq:queue:screening", 0, -1) == [b"screen-p1", b"parse-d1"]


def test_a_job_that_raises_is_tried_a_few_times_and_then_noted(queue: RqQueue) -> None:
    services = Work(queue)
    queue(JobKind.PARSE, "bad1")
    queue(JobKind.PARSE, "d2")
    work(queue, services)
    assert services.tries.count("bad1") == ATTEMPTS
    assert services.failed == {"bad1": "this one is broken"}
    assert services.done == ["d2"]
    queue(JobKind.PARSE, "bad1")
    assert queue.waiting() == 1, "what failed can be asked for again"


def test_a_dependency_that_is_away_is_nobodys_failure(queue: RqQueue) -> None:
    services = Work(queue, left=["away1"])
    work(queue, services)
    assert services.failed == {}
    assert sweep(services, queue) == 1  # type: ignore[arg-type]
    assert queue.waiting() == 1


def test_a_cancelled_job_is_gone_and_may_come_again(queue: RqQueue, tmp_path: Path) -> None:
    queue(JobKind.INDEX, "c1")
    queue(JobKind.INDEX, "c2")
    assert queue.cancel(JobKind.INDEX, "c1")
    assert not queue.cancel(JobKind.INDEX, "c1")
    assert queue.waiting() == 1
    assert not list(queue.connection.scan_iter("*c1*"))
    queue(JobKind.INDEX, "c1")
    assert queue.waiting() == 2
    assert not HomeQueue(tmp_path / "elsewhere").cancel(JobKind.INDEX, "c1")


def test_a_lost_server_loses_nothing(place: QueueHome, server: EmbeddedServer) -> None:
    queue = RqQueue(place.url() or "")
    services = Work(queue, left=["d1", "d2", "d3"])
    sweep(services, queue)  # type: ignore[arg-type]
    assert queue.waiting() == 3
    server.stop()
    with pytest.raises(UnavailableError):
        queue(JobKind.PARSE, "d4")
    services.left.append("d4")
    assert server.ensure()
    fresh = RqQueue(place.url() or "")
    assert fresh.waiting() == 0, "the server keeps nothing on disk"
    services.enqueue = fresh
    work(fresh, services)
    assert sorted(services.done) == ["d1", "d2", "d3", "d4"]


def test_enqueueing_without_a_server_says_so(tmp_path: Path) -> None:
    with pytest.raises(UnavailableError, match="redis"):
        HomeQueue(tmp_path)(JobKind.PARSE, "d1")


def test_one_server_per_home_and_the_next_owner_takes_over(
    place: QueueHome, server: EmbeddedServer
) -> None:
    second = EmbeddedServer(place)
    assert not second.ensure()
    server.stop()
    assert not answers(place.url())
    assert second.ensure()
    assert answers(place.url())
    second.stop()


def test_a_stale_socket_and_record_are_no_obstacle(place: QueueHome) -> None:
    folder = place.socket_folder()
    socket = place.record(folder)
    socket.write_bytes(b"")
    server = EmbeddedServer(place)
    assert server.ensure()
    assert answers(place.url())
    server.stop()


def _begin_and_hang(url: str, begun: Any) -> None:
    """A worker that never finishes its job."""

    class Hanging(Work):
        def parse_document(self, ident: str) -> None:
            begun.set()
            time.sleep(600)

    queue = RqQueue(url)
    work(queue, Hanging(queue))


def _killed_worker(place: QueueHome) -> None:
    """Leaves a begun job behind."""
    context = multiprocessing.get_context("spawn")
    begun = context.Event()
    process = context.Process(target=_begin_and_hang, args=(place.url(), begun))
    process.start()
    assert begun.wait(30)
    assert process.pid is not None
    os.kill(process.pid, signal.SIGKILL)
    process.join()


def test_the_job_of_a_killed_worker_is_taken_up_again(place: QueueHome, queue: RqQueue) -> None:
    queue(JobKind.PARSE, "d1")
    _killed_worker(place)
    assert queue.running() == [job_id(JobKind.PARSE, "d1")]
    services = Work(queue)
    work(queue, services)
    assert services.done == ["d1"]
    assert queue.running() == []


def test_among_several_workers_a_job_is_taken_when_its_worker_shows_no_life(
    place: QueueHome, queue: RqQueue
) -> None:
    queue(JobKind.PARSE, "d1")
    _killed_worker(place)
    assert queue.take_back(alone=False) == [], "its last sign of life still counts"
    for worker in queue.workers():
        queue.connection.delete(alive_key(worker))
    assert queue.take_back(alone=False) == [job_id(JobKind.PARSE, "d1")]
    assert queue.waiting() == 1


def test_a_job_popped_by_a_dying_worker_is_found(queue: RqQueue) -> None:
    queue(JobKind.PARSE, "d1")
    queue.connection.lmove("rq:queue:screening", "rq:queue:screening:intermediate")
    assert queue.take_back(alone=False) == []
    assert queue.take_back(alone=True) == [job_id(JobKind.PARSE, "d1")]
    services = Work(queue)
    work(queue, services)
    assert services.done == ["d1"]

"""The scheduler closes what is due and sweeps; the sweep enqueues what the database says."""

from datetime import UTC, datetime
from typing import Any

from screening.errors import ConflictError, UnavailableError
from screening.jobs.scheduler import (
    ACTOR,
    FULL_SWEEP_SECONDS,
    SWEEP_SECONDS,
    TICK_SECONDS,
    Scheduler,
)
from screening.jobs.sweep import sweep, sweep_when_idle
from screening.services.ports import JobKind

NOON = datetime(2026, 12, 1, 12, tzinfo=UTC)


class Postings:
    def __init__(self, due: list[str], taken: frozenset[str] = frozenset()) -> None:
        self.waiting, self.taken = due, taken
        self.asked: list[datetime] = []
        self.closed: list[tuple[str, str]] = []

    def due(self, now: datetime) -> list[str]:
        self.asked.append(now)
        return list(self.waiting)

    def close(self, ident: str, actor: str) -> None:
        self.waiting.remove(ident)
        if ident in self.taken:
            raise ConflictError("closed before")
        self.closed.append((ident, actor))


class Intake:
    def __init__(self, unfinished: list[tuple[JobKind, str]]) -> None:
        self.left = unfinished

    def unfinished(self) -> list[tuple[JobKind, str]]:
        return self.left


class Alumni:
    """No day of the alumni follow-up waits, unless a test says so."""

    def __init__(self) -> None:
        self.daily = Intake([])


class Search:
    def __init__(self) -> None:
        self.forgotten = 0

    def forget(self) -> int:
        self.forgotten += 1
        return 0


class Stub:
    def __init__(self, postings: Postings, intake: Intake) -> None:
        self.postings, self.intake, self.alumni = postings, intake, Alumni()
        self.search, self.saved_searches = Search(), Intake([])


class Queue:
    def __init__(self, waiting: int | None = 0) -> None:
        self.seen: list[tuple[JobKind, str]] = []
        self.busy = waiting

    def __call__(self, kind: JobKind, ident: str) -> None:
        if self.busy is None:
            raise UnavailableError("redis", "away")
        self.seen.append((kind, ident))

    def waiting(self) -> int:
        if self.busy is None:
            raise UnavailableError("redis", "away")
        return self.busy


def services(postings: Postings, *unfinished: tuple[JobKind, str]) -> Any:
    return Stub(postings, Intake(list(unfinished)))


def test_due_postings_are_closed_once() -> None:
    postings = Postings(["p1", "p2"])
    scheduler = Scheduler(services(postings), Queue(), lambda: NOON)
    scheduler.tick()
    scheduler.tick()
    assert postings.closed == [("p1", ACTOR), ("p2", ACTOR)]
    assert postings.asked == [NOON, NOON]


def test_a_posting_that_another_scheduler_closed_does_not_stop_the_rest() -> None:
    postings = Postings(["p1", "p2"], taken=frozenset({"p1"}))
    Scheduler(services(postings), Queue(), lambda: NOON).tick()
    assert postings.closed == [("p2", ACTOR)]


def test_it_sweeps_at_the_first_tick_and_then_regularly() -> None:
    queue = Queue()
    stub = services(Postings([]), (JobKind.PARSE, "d1"))
    scheduler = Scheduler(stub, queue, lambda: NOON)
    scheduler.tick()
    assert queue.seen == [(JobKind.PARSE, "d1")]
    for _ in range(round(SWEEP_SECONDS / TICK_SECONDS)):
        scheduler.tick()
    assert len(queue.seen) == 2


def test_a_busy_queue_is_swept_seldom() -> None:
    queue = Queue(waiting=3)
    scheduler = Scheduler(services(Postings([]), (JobKind.PARSE, "d1")), queue, lambda: NOON)
    for _ in range(round(FULL_SWEEP_SECONDS / TICK_SECONDS)):
        scheduler.tick()
    assert len(queue.seen) == 1
    scheduler.tick()
    assert len(queue.seen) == 2


def test_a_sweep_without_a_queue_leaves_the_work_where_it_is() -> None:
    stub = services(Postings([]), (JobKind.INDEX, "c1"))
    assert sweep(stub, Queue(waiting=None)) == 0
    assert sweep_when_idle(stub, Queue(waiting=None)) == 0


def test_an_error_does_not_end_the_scheduler() -> None:
    calls: list[int] = []

    class Failing(Postings):
        def due(self, now: datetime) -> list[str]:
            calls.append(1)
            scheduler.stop()
            raise RuntimeError("the database restarts")

    scheduler = Scheduler(services(Failing([])), Queue(), lambda: NOON)
    scheduler.run()
    assert calls == [1]


def test_the_day_of_the_alumni_follow_up_is_swept_with_the_rest() -> None:
    queue = Queue()
    services: Any = Stub(Postings([]), Intake([(JobKind.PARSE, "d1")]))
    services.alumni.daily.left = [(JobKind.ALUMNI, "2026-12-01")]
    assert sweep(services, queue) == 2
    assert queue.seen == [(JobKind.PARSE, "d1"), (JobKind.ALUMNI, "2026-12-01")]

"""`worker.py`: one worker or one scheduler as a process of its own."""

import argparse
import logging
import signal
import sys
import threading
import time
from types import FrameType

from screening.bootstrap import Settings, build, load_settings
from screening.errors import ScreeningError, UnavailableError
from screening.jobs.connect import open_queue
from screening.jobs.homes import QueueHome
from screening.jobs.queue import RqQueue
from screening.jobs.scheduler import Scheduler
from screening.jobs.server import EmbeddedServer, answers
from screening.jobs.worker import ResidentWorker, log_to_stderr, watch_parent

log = logging.getLogger("screening.jobs")

LOST_DEPENDENCY = 75
"""Exit status (EX_TEMPFAIL of sysexits.h): start it again and it may well work."""


def main(arguments: list[str] | None = None) -> None:
    """The entry point; exits 2 when a setting is wrong, 75 when a dependency is away."""
    parser = argparse.ArgumentParser(prog="worker.py", description=__doc__)
    parser.add_argument("--scheduler", action="store_true", help="run the scheduler instead")
    parser.add_argument("--parent", type=int, metavar="PID", help="end when this process ends")
    options = parser.parse_args(arguments)
    log_to_stderr()
    # Until RQ sets its own handlers: what is started is ended, and there is no job to finish.
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(0))
    if options.parent:
        watch_parent(options.parent)
    try:
        settings = load_settings()
        if options.scheduler:
            _run_scheduler(settings)
        elif settings.redis_url:
            _run_worker(settings, RqQueue(settings.redis_url), alone=False)
        else:
            _run_embedded(settings)
    except UnavailableError as error:
        log.error("%s", error)  # noqa: TRY400 - the message is for the operator, not a crash
        sys.exit(LOST_DEPENDENCY)
    except ScreeningError as error:
        log.error("%s", error)  # noqa: TRY400
        sys.exit(2)


def _run_worker(settings: Settings, queue: RqQueue, alone: bool) -> None:
    services = build(settings, queue)
    # Loads model and index while the first files are being read in processes of their own.
    threading.Thread(target=services.operations.ready, name="warm", daemon=True).start()
    ResidentWorker(queue, services).start(alone)


def _run_embedded(settings: Settings) -> None:
    """The one worker of a home; starts the server too when nobody else runs one."""
    place = QueueHome(settings.home)
    with place.worker_lock() as lock:
        if not lock.acquire():
            log.info("another worker runs for this home")
            return
        server = EmbeddedServer(place)
        try:
            if not server.ensure():
                _wait_for_server(place)
            _run_worker(settings, RqQueue(place.url() or ""), alone=True)
        finally:
            server.stop()


def _wait_for_server(place: QueueHome) -> None:
    """The owner of the lock may be starting its server at this moment."""
    deadline = time.monotonic() + 10
    while not answers(place.url()):
        if time.monotonic() > deadline:
            raise UnavailableError("redis", "the server of this home does not answer")
        time.sleep(0.02)


def _run_scheduler(settings: Settings) -> None:
    queue = open_queue(settings)
    scheduler = Scheduler(build(settings, queue), queue)

    def stop(number: int, frame: FrameType | None) -> None:
        scheduler.stop()

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    scheduler.run()

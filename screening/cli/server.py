"""What `screening serve` runs: queue server, worker, scheduler and web, all ended together."""

import ipaddress
import logging
import signal
import threading
from collections.abc import Callable
from contextlib import ExitStack
from types import FrameType
from typing import NoReturn

from screening.bootstrap import load_settings
from screening.cli.web_processes import (
    Listening,
    WebProcesses,
    application_of,
    bound,
    leave,
    web_on,
    web_services,
)
from screening.errors import UnavailableError
from screening.jobs.connect import open_queue
from screening.jobs.scheduler import Scheduler
from screening.jobs.supervisor import Supervisor
from screening.jobs.worker import log_to_stderr

log = logging.getLogger("screening.serve")

_CHECK_SECONDS = 0.5


def is_loopback(host: str) -> bool:
    """Whether an address or name can only be reached from this machine."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def serve(place: Listening, worker: bool, processes: int, ready: Callable[[str], None]) -> NoReturn:
    """Serves until SIGTERM or SIGINT, then ends everything it started.

    Args:
        place: where to listen.
        worker: whether to run a worker too.
        processes: how many processes answer; each loads the model and the index for itself.
        ready: called with the address when the server answers.

    Raises:
        OSError: the port is taken, or the socket cannot be made.
        UnavailableError: a dependency does not start.
    """
    logging.getLogger("screening").setLevel(logging.INFO)
    log_to_stderr()
    ended = _until_told()
    settings = load_settings()
    queue = open_queue(settings)
    with ExitStack() as running:
        # The worker first: it loads its model while the web starts.
        supervisor = running.enter_context(Supervisor(settings, worker=worker, verbose=True))
        services = web_services(settings, queue)
        if settings.embedded:
            services.operations.init()  # a new home is made, an older one upgraded
        listening, address = bound(place)
        web = web_on(listening, application_of(services))
        running.callback(web.close)
        others = WebProcesses(listening, processes - 1)
        running.callback(others.stop)
        others.ensure()
        threading.Thread(target=web.run, name="web", daemon=True).start()
        scheduler = Scheduler(services, queue)
        running.callback(scheduler.stop)
        threading.Thread(target=scheduler.run, name="scheduler", daemon=True).start()
        ready(address)
        while not ended.wait(_CHECK_SECONDS):
            _keep_running(supervisor)
            others.ensure()
        log.info("ending")
    leave()


def _keep_running(supervisor: Supervisor) -> None:
    """Restarts what died; a server that will not start is tried again, the web stays up."""
    try:
        supervisor.ensure()
    except UnavailableError as error:
        log.warning("%s", error)


def _until_told() -> threading.Event:
    """An event that SIGTERM and SIGINT set."""
    told = threading.Event()

    def tell(number: int, frame: FrameType | None) -> None:
        told.set()

    signal.signal(signal.SIGTERM, tell)
    signal.signal(signal.SIGINT, tell)
    return told

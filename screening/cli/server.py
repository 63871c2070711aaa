"""What `screening serve` runs: queue server, worker, scheduler and web, all ended together."""

import ipaddress
import logging
import pkgutil
import signal
import threading
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Any

import waitress  # type: ignore[import-untyped]

from screening.bootstrap import build, load_settings
from screening.errors import UnavailableError
from screening.jobs.connect import open_queue
from screening.jobs.scheduler import Scheduler
from screening.jobs.supervisor import Supervisor
from screening.jobs.worker import log_to_stderr

log = logging.getLogger("screening.serve")

# Doorways do not import each other: the web's factory is named, as one names it to any WSGI server.
WSGI_FACTORY = "screening.server:create_app"

_CHECK_SECONDS = 0.5
_THREADS = 8


def is_loopback(host: str) -> bool:
    """Whether an address or name can only be reached from this machine."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


@dataclass(frozen=True, slots=True)
class Listening:
    """Where the web answers: a loopback address, or a Unix socket if one is named."""

    host: str = "127.0.0.1"
    port: int = 8000  # 0 takes a free one
    socket: Path | None = None


def serve(place: Listening, worker: bool, ready: Callable[[str], None]) -> int:
    """Serves until SIGTERM or SIGINT, then ends everything it started.

    Args:
        place: where to listen.
        worker: whether to run a worker too.
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
        services = build(settings, queue)
        if settings.embedded:
            services.operations.init()  # a new home is made, an older one upgraded
        application = pkgutil.resolve_name(WSGI_FACTORY)(services)
        web, address = _listen(application, place)
        running.callback(web.close)
        threading.Thread(target=web.run, name="web", daemon=True).start()
        scheduler = Scheduler(services, queue)
        running.callback(scheduler.stop)
        threading.Thread(target=scheduler.run, name="scheduler", daemon=True).start()
        ready(address)
        while not ended.wait(_CHECK_SECONDS):
            _keep_running(supervisor)
        log.info("ending")
    return 0


def _listen(application: Any, place: Listening) -> tuple[Any, str]:
    """The web server and what to call its address."""
    if place.socket is not None:
        path = str(place.socket)
        # Only this user may connect: whoever stands in front runs as the same one.
        made = waitress.create_server(
            application, unix_socket=path, unix_socket_perms="600", threads=_THREADS
        )
        return made, f"unix:{path}"
    made = waitress.create_server(application, host=place.host, port=place.port, threads=_THREADS)
    return made, f"http://{_bracketed(place.host)}:{made.effective_port}/"


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


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host

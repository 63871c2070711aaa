"""The web, and the further processes that answer on the same socket.

One process runs Python on one processor; where many people search at once, others stand beside it.
They take their connections from the socket that the first one listens on.
"""

import contextlib
import logging
import os
import pkgutil
import signal
import socket
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Any, NoReturn

import waitress  # type: ignore[import-untyped]

from screening.bootstrap import Services, Settings, build, load_settings
from screening.errors import ScreeningError
from screening.jobs import children
from screening.jobs.connect import open_queue
from screening.jobs.worker import log_to_stderr
from screening.services.ports import Enqueue

log = logging.getLogger("screening.serve")

# Doorways do not import each other: the web's factory is named, as one names it to any WSGI server.
WSGI_FACTORY = "screening.server:create_app"

_THREADS = 8
_RESTART_SECONDS = 5.0  # at least between two starts of one process
_PATIENCE_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Listening:
    """Where the web answers: a loopback address, or a Unix socket if one is named."""

    host: str = "127.0.0.1"
    port: int = 8000  # 0 takes a free one
    socket: Path | None = None


def bound(place: Listening) -> tuple[socket.socket, str]:
    """The socket of a place, and what to call its address.

    Raises:
        OSError: the port is taken, or the socket cannot be made.
    """
    if place.socket is not None:
        made = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        if place.socket.is_socket():
            place.socket.unlink()  # left by one that was killed
        # Only this user may connect: whoever stands in front runs as the same one.
        before = os.umask(0o177)
        try:
            made.bind(str(place.socket))
        finally:
            os.umask(before)
        return made, f"unix:{place.socket}"
    family = socket.AF_INET6 if ":" in place.host else socket.AF_INET
    made = socket.create_server((place.host, place.port), family=family)
    return made, f"http://{_bracketed(place.host)}:{made.getsockname()[1]}/"


def web_on(listening: socket.socket, application: Any) -> Any:
    """A web server for an application on a socket that is bound already; `run` serves."""
    return waitress.create_server(application, sockets=[listening], threads=_THREADS)


def web_services(settings: Settings, queue: Enqueue) -> Services:
    """The services of a process that answers many short questions at once."""
    return build(settings, queue, processors=1)


def application_of(services: Services) -> Any:
    """Pages and API as one WSGI application; model and index are loaded meanwhile."""
    threading.Thread(target=_warm, args=(services,), name="warm", daemon=True).start()
    return pkgutil.resolve_name(WSGI_FACTORY)(services)


def _warm(services: Services) -> None:
    try:
        services.search.warm()
    except ScreeningError as error:
        log.info("not ready to search yet: %s", error)  # whoever searches is told as well


class WebProcesses:
    """Further processes that serve a socket: started, restarted when they die, ended at last."""

    def __init__(self, listening: socket.socket, count: int) -> None:
        self._descriptor = listening.fileno()
        self._running: list[subprocess.Popen[bytes] | None] = [None] * count
        self._started = [-_RESTART_SECONDS] * count

    def ensure(self) -> None:
        """Starts what does not run; call it from the main thread."""
        for place, child in enumerate(self._running):
            now = time.monotonic()
            if (child and child.poll() is None) or now < self._started[place] + _RESTART_SECONDS:
                continue
            if child:
                log.warning("a web process is gone; another one starts")
            self._started[place] = now
            self._running[place] = children.spawn(
                [sys.executable, "-m", __name__, str(self._descriptor)],
                output=sys.stderr.fileno(),
                keep=(self._descriptor,),
            )

    def stop(self) -> None:
        """Ends them."""
        for child in filter(None, self._running):
            child.terminate()  # all of them first: they end at the same time
        for child in filter(None, self._running):
            children.stop(child, _PATIENCE_SECONDS)


def main() -> None:
    """One further process: `python -m screening.cli.web_processes DESCRIPTOR`."""
    logging.getLogger("screening").setLevel(logging.INFO)
    log_to_stderr()
    signal.signal(signal.SIGTERM, _end)
    listening = socket.socket(fileno=int(sys.argv[1]))
    settings = load_settings()
    web = web_on(listening, application_of(web_services(settings, open_queue(settings))))
    with contextlib.closing(web):
        web.run()
    leave()


def leave() -> NoReturn:
    """Ends this process at once, after everything that it started has ended.

    A model that is still being loaded cannot be stopped, and its library aborts when the
    interpreter is torn down under it.
    """
    logging.shutdown()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(0)


def _end(number: int, frame: FrameType | None) -> None:
    raise SystemExit(0)


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host


if __name__ == "__main__":
    main()

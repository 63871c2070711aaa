"""Reads each file in a process of its own, with limits of time and memory and without network.

A small server process is started once per parent (`forkserver`-like, but made by hand so that it
works from threads and from daemonic workers, and dies with its parent). It loads the parser and
forks a child for every file; a child that crashes, hangs or eats memory is killed and its file is
reported, the next one is not touched. The server is a plain subprocess that talks over its
standard input and output, so nothing is inherited but three pipes.
"""

import atexit
import contextlib
import json
import os
import struct
import subprocess
import sys
import threading
from collections.abc import Iterator

from screening.domain.codec import from_json
from screening.domain.cv import Cv
from screening.errors import UnreadableFileError
from screening.parsing.limits import Limits

__all__ = ["Limits", "parse_isolated", "shut_down"]

_HEADER = struct.Struct(">II")
_LENGTH = struct.Struct(">I")
_GRACE_SECONDS = 15.0
_MOST_IDLE = 4


class _Server:
    """One parser server and the pipes to it; used by one thread at a time."""

    def __init__(self) -> None:
        environment = {k: v for k, v in os.environ.items() if k in _KEPT}
        environment["PYTHONPATH"] = os.pathsep.join(filter(None, sys.path))
        self.process = subprocess.Popen(
            [sys.executable, "-m", "screening.parsing.server"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
            close_fds=True,
        )

    def ask(self, data: bytes, request: bytes, seconds: float) -> bytes:
        """Sends a file and waits for its answer; b"" when the server is gone or too late."""
        source, sink = self.process.stdout, self.process.stdin
        if source is None or sink is None:
            return b""
        watch = threading.Timer(seconds + _GRACE_SECONDS, self.process.kill)
        watch.daemon = True
        watch.start()
        try:
            sink.write(_HEADER.pack(len(request), len(data)))
            sink.write(request)
            sink.write(data)
            sink.flush()
            head = source.read(_LENGTH.size)
            if len(head) < _LENGTH.size:
                return b""
            return source.read(_LENGTH.unpack(head)[0])
        except (OSError, ValueError):
            return b""
        finally:
            watch.cancel()

    def close(self) -> None:
        """Ends the server; it also ends by itself when its standard input closes."""
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError, ValueError):
                    pipe.close()
        with contextlib.suppress(OSError):
            self.process.kill()
        with contextlib.suppress(OSError, subprocess.TimeoutExpired):
            self.process.wait(timeout=5)


_KEPT = ("PATH", "LANG", "LC_ALL", "HOME", "TMPDIR", "SYSTEMROOT", "VIRTUAL_ENV",
         "TESSDATA_PREFIX", "LD_LIBRARY_PATH")  # fmt: skip
_idle: list[_Server] = []
_lock = threading.Lock()
_owner = os.getpid()


@contextlib.contextmanager
def _server() -> Iterator[_Server]:
    """A free server, or a new one; a fork of this process never uses its parent's."""
    global _owner  # noqa: PLW0603  the pool belongs to one process
    with _lock:
        if _owner != os.getpid():
            _idle.clear()
            _owner = os.getpid()
        server = _idle.pop() if _idle else None
    if server is not None and server.process.poll() is not None:
        server.close()
        server = None
    server = server or _Server()
    healthy = False
    try:
        yield server
        healthy = server.process.poll() is None
    finally:
        with _lock:
            keep = healthy and len(_idle) < _MOST_IDLE
            if keep:
                _idle.append(server)
        if not keep:
            server.close()


def shut_down() -> None:
    """Ends all idle parser servers of this process."""
    with _lock:
        servers = _idle[:] if _owner == os.getpid() else []
        _idle.clear()
    for server in servers:
        server.close()


atexit.register(shut_down)


def parse_isolated(data: bytes, filename: str, limits: Limits | None = None) -> Cv:
    """Reads a CV in a process of its own.

    Args:
        data: The bytes of the file.
        filename: For messages only.
        limits: What the file may cost.

    Raises:
        UnreadableFileError: as `parse.parse_bytes`; `too_large` also when time or memory ran out,
            `damaged` when the reading process crashed.
    """
    limits = limits or Limits()
    if len(data) > limits.file_mb * 1024 * 1024:
        raise UnreadableFileError("too_large", f"the file is larger than {limits.file_mb} MB")
    request = json.dumps({"filename": filename, "limits": vars(limits)}).encode()
    answer = b""
    for _ in range(2):  # a server killed from outside gets one successor
        with _server() as server:
            answer = server.ask(data, request, max(limits.seconds, limits.scan_seconds))
            if not answer:
                server.process.kill()
                server.process.wait()
        if answer:
            break
    if not answer:
        raise UnreadableFileError("damaged", "the process that read the file ended without a word")
    reply = json.loads(answer)
    if "error" in reply:
        error = reply["error"]
        raise UnreadableFileError(error["code"], error["message"], error.get("place"))
    return from_json(Cv, reply["cv"])

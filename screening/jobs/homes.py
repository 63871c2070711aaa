"""Where the embedded server of one data directory lives, and the locks that keep it single.

Everything lies in `<home>/queue`: two lock files, the socket, and `server.json`, which says where
the socket is. Nothing in there is worth keeping: the database is the outbox of every job.
"""

import fcntl
import json
import os
import stat
import tempfile
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import quote

LONGEST_SOCKET = 100
"""Bytes: the kernel takes 107 of a socket's path; some systems take 103."""

_SOCKET = "redis.sock"


class FileLock:
    """An exclusive lock on a file; the kernel gives it back when this process dies."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor: int | None = None

    @property
    def held(self) -> bool:
        """Whether this process holds it."""
        return self._descriptor is not None

    def acquire(self) -> bool:
        """Takes the lock if it is free; never waits."""
        if self.held:
            return True
        self._path.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(descriptor)
            return False
        self._descriptor = descriptor
        return True

    def release(self) -> None:
        """Gives the lock back; harmless when it is not held."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def taken(self) -> bool:
        """Whether anybody holds it, this process included."""
        if self.held:
            return True
        if not self.acquire():
            return True
        self.release()
        return False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()


@dataclass(frozen=True)
class QueueHome:
    """The queue's corner of a data directory."""

    home: Path

    @property
    def folder(self) -> Path:
        """Where locks, record, logs and (if its path is short enough) the socket lie."""
        return self.home / "queue"

    def server_lock(self) -> FileLock:
        """Held by the process that owns the Valkey server."""
        return FileLock(self.folder / "server.lock")

    def worker_lock(self) -> FileLock:
        """Held by the one worker of the home: one process writes the index."""
        return FileLock(self.folder / "worker.lock")

    def socket_folder(self) -> Path:
        """A private folder whose socket path the kernel takes; the recorded one is used again.

        A home with a path over 100 bytes gets a folder for temporary files of its own (mode 0700).
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        if len(os.fsencode(self.folder.resolve() / _SOCKET)) <= LONGEST_SOCKET:
            return self.folder.resolve()
        recorded = self.socket()
        if recorded and _is_private(recorded.parent):
            return recorded.parent
        return Path(tempfile.mkdtemp(prefix="screening-"))

    def record(self, folder: Path) -> Path:
        """Writes down where the socket is, in one step, and returns its path."""
        socket = folder / _SOCKET
        draft = self.folder / "server.json.new"
        draft.write_text(json.dumps({"socket": str(socket)}), encoding="utf-8")
        draft.replace(self.folder / "server.json")
        return socket

    def socket(self) -> Path | None:
        """The recorded socket; the server behind it may be gone."""
        try:
            recorded = json.loads((self.folder / "server.json").read_text(encoding="utf-8"))
            return Path(recorded["socket"])
        except (OSError, ValueError, TypeError, KeyError):
            return None

    def url(self) -> str | None:
        """The recorded server's Redis URL."""
        socket = self.socket()
        return f"unix://{quote(str(socket))}" if socket else None


def _is_private(folder: Path) -> bool:
    """Whether a recorded temporary folder is still ours and closed to everybody else."""
    try:
        found = folder.lstat()
    except OSError:
        return False
    return (
        stat.S_ISDIR(found.st_mode)
        and found.st_uid == os.getuid()
        and not stat.S_IMODE(found.st_mode) & 0o077
    )

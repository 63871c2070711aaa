"""Uploaded bytes, kept as they came, each under the hash of its content."""

import contextlib
import hashlib
import os
import re
import secrets
import time
from collections.abc import Iterator
from pathlib import Path

from screening.errors import NotFoundError, UnavailableError

_SHA256 = re.compile(r"[0-9a-f]{64}")


class FileStore:
    """Files under `home/files/ab/cdef...`: equal bytes are one file, and no file ever changes."""

    def __init__(self, home: Path) -> None:
        self._root = home / "files"

    def put(self, data: bytes) -> str:
        """Keeps bytes and returns their SHA-256 (hex); on the disk when this returns.

        The bytes are written beside their place, synced and renamed: a crash leaves either the
        whole file or none.

        Raises:
            UnavailableError: when the disk refuses.
        """
        sha256 = hashlib.sha256(data).hexdigest()
        place = self._place(sha256)
        try:
            if place.is_file() and place.stat().st_size == len(data):
                return sha256
            self._write(place, data)
        except OSError as error:
            raise UnavailableError("files", error.strerror or str(error)) from error
        return sha256

    def get(self, sha256: str) -> bytes:
        """The bytes with this hash.

        Raises:
            NotFoundError: when they are not there.
            UnavailableError: when they are there and damaged, or the disk refuses.
        """
        try:
            data = self._place(sha256).read_bytes()
        except FileNotFoundError:
            raise NotFoundError("file", sha256) from None
        except OSError as error:
            raise UnavailableError("files", error.strerror or str(error)) from error
        if hashlib.sha256(data).hexdigest() != sha256:
            raise UnavailableError("files", f"{sha256} is damaged on the disk")
        return data

    def delete(self, sha256: str) -> bool:
        """Removes the bytes with this hash; whether they were there."""
        place = self._place(sha256)
        try:
            place.unlink()
            _sync_folder(place.parent)
        except FileNotFoundError:
            return False
        except OSError as error:
            raise UnavailableError("files", error.strerror or str(error)) from error
        return True

    def exists(self, sha256: str) -> bool:
        """Whether bytes with this hash are kept."""
        return self._place(sha256).is_file()

    def hashes(self) -> Iterator[str]:
        """The hashes of all bytes that are kept."""
        for folder in sorted(self._root.glob("[0-9a-f][0-9a-f]")):
            for file in sorted(folder.iterdir()):
                if _SHA256.fullmatch(folder.name + file.name):
                    yield folder.name + file.name

    def age(self, sha256: str) -> float:
        """Seconds since the bytes were written; 0 when they are not there."""
        try:
            return max(0.0, time.time() - self._place(sha256).stat().st_mtime)
        except FileNotFoundError:
            return 0.0

    def check(self) -> None:
        """Returns when files can be written.

        Raises:
            UnavailableError: otherwise.
        """
        try:
            self._root.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UnavailableError("files", error.strerror or str(error)) from error
        if not os.access(self._root, os.W_OK):
            raise UnavailableError("files", f"{self._root} cannot be written")

    def _place(self, sha256: str) -> Path:
        if not _SHA256.fullmatch(sha256):
            raise NotFoundError("file", sha256)
        return self._root / sha256[:2] / sha256[2:]

    def _write(self, place: Path, data: bytes) -> None:
        new_folder = not place.parent.is_dir()
        place.parent.mkdir(parents=True, exist_ok=True)
        draft = place.with_name(f".{place.name[:16]}.{secrets.token_hex(8)}")
        try:
            # Only the owner may read people's CVs.
            handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            draft.replace(place)
        except BaseException:
            with contextlib.suppress(OSError):
                draft.unlink()
            raise
        _sync_folder(place.parent)
        if new_folder:
            _sync_folder(self._root)


def _sync_folder(folder: Path) -> None:
    """Makes renames and removals in a folder survive a power cut."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

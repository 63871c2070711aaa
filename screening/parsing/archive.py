"""Files, folders and zip archives; what cannot be taken is named and the rest goes on."""

import io
import os
import stat
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from screening.errors import UnreadableFileError
from screening.parsing.limits import Limits

_DOCUMENTS_IN_ZIP = ("word/document.xml", "content.xml", "xl/workbook.xml", "ppt/presentation.xml")
_SKIPPED_NAMES = {".ds_store", "thumbs.db", "desktop.ini"}
_SKIPPED_FOLDERS = {"__macosx"}
_UNIX = 3
_RATIO = 400  # a member that unpacks to more than this many times its size is a bomb
_SMALL = 2 * 1024 * 1024
_WINDOWS_DRIVE = 2


@dataclass(frozen=True, slots=True)
class Incoming:
    """A file to be read; `name` is the path as given or found, inside a zip "a.zip/inner.pdf"."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Failed:
    """A file, folder or member that could not be taken, and why."""

    name: str
    error: UnreadableFileError


def expand(paths: Sequence[Path], limits: Limits | None = None) -> Iterator[Incoming | Failed]:
    """Every file of some files, folders (recursive, sorted) and zip archives (also nested)."""
    limits = limits or Limits()
    for path in paths:
        if path.is_dir():
            yield from _folder(path, limits)
        else:
            yield from _file(path, limits)


def expand_bytes(
    name: str, data: bytes, limits: Limits | None = None
) -> Iterator[Incoming | Failed]:
    """The same for an upload: the file itself, or the files of a zip archive."""
    yield from _maybe_zip(name, data, limits or Limits(), 0)


def _folder(folder: Path, limits: Limits) -> Iterator[Incoming | Failed]:
    for root, folders, files in os.walk(folder):
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith(".") and name.lower() not in _SKIPPED_FOLDERS
        )
        for name in sorted(files):
            if not name.startswith((".", "~$")) and name.lower() not in _SKIPPED_NAMES:
                yield from _file(Path(root) / name, limits)


def _file(path: Path, limits: Limits) -> Iterator[Incoming | Failed]:
    try:
        if not path.exists():
            yield _failed(str(path), "damaged", "there is no such file")
            return
        if not path.is_file():
            yield _failed(str(path), "unsupported", "this is no regular file")
            return
        most = limits.inflated_mb if zipfile.is_zipfile(path) else limits.file_mb
        if path.stat().st_size > most * 1024 * 1024:
            yield _failed(str(path), "too_large", f"the file is larger than {most} MB")
            return
        data = path.read_bytes()
    except OSError as error:
        yield _failed(str(path), "damaged", f"the file cannot be read: {error.strerror}")
        return
    yield from _maybe_zip(str(path), data, limits, 0)


def _failed(name: str, code: str, message: str) -> Failed:
    return Failed(name, UnreadableFileError(code, message, name))


def _maybe_zip(name: str, data: bytes, limits: Limits, depth: int) -> Iterator[Incoming | Failed]:
    if not data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        yield Incoming(name, data)
        return
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        names = set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OverflowError):
        yield _failed(name, "damaged", "the archive is cut off or broken")
        return
    if names & set(_DOCUMENTS_IN_ZIP):
        yield Incoming(name, data)
        return
    if depth >= limits.depth:
        yield _failed(name, "too_large", f"archives are nested deeper than {limits.depth}")
        return
    yield from _members(name, archive, limits, depth)


def _members(
    name: str, archive: zipfile.ZipFile, limits: Limits, depth: int
) -> Iterator[Incoming | Failed]:
    entries = sorted(archive.infolist(), key=lambda entry: entry.filename)
    files = [entry for entry in entries if not entry.is_dir() and not _is_clutter(entry.filename)]
    if len(files) > limits.entries:
        yield _failed(name, "too_large", f"the archive holds more than {limits.entries} files")
        return
    left = limits.inflated_mb * 1024 * 1024
    for entry in files:
        inner = f"{name}/{entry.filename}"
        problem = _refused(entry, limits, left)
        if problem is not None:
            yield _failed(inner, *problem)
            continue
        data = _inflate(archive, entry, min(left, limits.file_mb * 1024 * 1024))
        if isinstance(data, UnreadableFileError):
            yield Failed(inner, UnreadableFileError(data.code, data.message, inner))
            continue
        left -= len(data)
        yield from _maybe_zip(inner, data, limits, depth + 1)


def _is_clutter(name: str) -> bool:
    parts = PurePosixPath(name.lower().replace("\\", "/")).parts
    return bool(parts) and (
        parts[0] in _SKIPPED_FOLDERS or parts[-1] in _SKIPPED_NAMES or parts[-1].startswith("._")
    )


def _refused(entry: zipfile.ZipInfo, limits: Limits, left: int) -> tuple[str, str] | None:
    """Code and message for a member that is not taken out."""
    name = entry.filename.replace("\\", "/")
    path = PurePosixPath(name)
    if path.is_absolute() or ".." in path.parts or name[1:_WINDOWS_DRIVE] == ":":
        return "unsupported", "the name points outside the archive"
    if entry.create_system == _UNIX and stat.S_ISLNK(entry.external_attr >> 16):
        return "unsupported", "this is a link, not a file"
    if entry.flag_bits & 1:
        return "encrypted", "the file is protected by a password"
    problem = _too_large(entry, limits, left)
    return ("too_large", problem) if problem else None


def _too_large(entry: zipfile.ZipInfo, limits: Limits, left: int) -> str | None:
    if entry.file_size > limits.file_mb * 1024 * 1024:
        return f"the file is larger than {limits.file_mb} MB"
    if entry.file_size > left:
        return f"the archive is larger than {limits.inflated_mb} MB unpacked"
    if entry.file_size > _SMALL and entry.file_size > _RATIO * max(entry.compress_size, 1):
        return "the file is packed suspiciously tight"
    return None


def _inflate(
    archive: zipfile.ZipFile, entry: zipfile.ZipInfo, most: int
) -> bytes | UnreadableFileError:
    """The bytes of a member, never more than `most`, whatever its header says."""
    import zlib  # noqa: PLC0415  only for its error

    try:
        with archive.open(entry) as stream:
            data = stream.read(most + 1)
    except (zipfile.BadZipFile, EOFError, OSError, ValueError, RuntimeError, zlib.error) as error:
        return UnreadableFileError("damaged", f"the member cannot be unpacked: {error}")
    if len(data) > most:
        return UnreadableFileError("too_large", "the file is too large unpacked")
    return data

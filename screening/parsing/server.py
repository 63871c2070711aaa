"""The process behind `isolation`: loads the parser once, forks a child for every file.

Protocol on standard input and output: a request is two lengths (4 bytes each, big endian), a JSON
object with file name and limits, and the bytes of the file; an answer is a length and a JSON object
with `cv` or `error`. It ends when its input closes.
"""

import contextlib
import json
import os
import resource
import select
import signal
import struct
import sys
import time
from functools import partial
from typing import Any, BinaryIO

from screening.domain.codec import to_json
from screening.errors import UnreadableFileError
from screening.parsing.limits import Limits
from screening.parsing.parse import parse_bytes

_HEADER = struct.Struct(">II")
_LENGTH = struct.Struct(">I")
_PARENT_DEATH_SIGNAL = 1  # prctl(PR_SET_PDEATHSIG)
_MORE_TIME = b"+"  # no answer in JSON begins with it
_CLONE_NEWUSER, _CLONE_NEWNET = 0x10000000, 0x40000000


def main() -> None:
    """Serves requests until standard input closes."""
    source, sink = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    quiet = os.open(os.devnull, os.O_RDWR)
    os.dup2(quiet, 1)
    os.dup2(quiet, 2)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C ends the parent, which ends us
    _die_with_parent()
    _warm_up()
    while (request := _receive(source)) is not None:
        answer = _in_child(*request)
        try:
            sink.write(_LENGTH.pack(len(answer)) + answer)
            sink.flush()
        except OSError:
            return


def _receive(source: BinaryIO) -> tuple[dict[str, Any], bytes] | None:
    head = source.read(_HEADER.size)
    if len(head) < _HEADER.size:
        return None
    size, length = _HEADER.unpack(head)
    request: dict[str, Any] = json.loads(source.read(size))
    data = source.read(length)
    return (request, data) if len(data) == length else None


def _warm_up() -> None:
    """Loads libraries and word lists before the first fork, by reading a small CV."""
    from screening.parsing.formats import pdf, word  # noqa: F401, PLC0415  loaded for the children

    with contextlib.suppress(ImportError):
        import pypdfium2  # type: ignore[import-untyped]  # noqa: F401, PLC0415
    sample = (
        "Navn Navnesen\n+47 400 00 000\n\nArbeidserfaring\n2010 - 2012 Rådgiver, By kommune\n\n"
        "Utdanning\n2005 - 2010 Master i jus, Universitetet i By\n\nSpråk\nNorsk: morsmål\n"
        "\nFerdigheter\nExcel\n\nKurs\nHMS-kurs, 2012\n"
    )
    parse_bytes(sample.encode(), "warm-up.txt")


def _in_child(request: dict[str, Any], data: bytes) -> bytes:
    """Forks, waits at most the allowed time, kills what is left."""
    limits = Limits(**request["limits"])
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _serve_one(request["filename"], data, limits, writing)
    os.close(writing)
    answer, late = _collect(reading, limits)
    os.close(reading)
    if late:
        with contextlib.suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    if answer and not late:
        return answer
    return _failure(status, late, limits)


def _collect(pipe: int, limits: Limits) -> tuple[bytes, bool]:
    """All bytes of a pipe, and whether the time ran out first; a first `+` asks for more time."""
    started = time.monotonic()
    deadline = started + limits.seconds
    parts: list[bytes] = []
    while True:
        left = deadline - time.monotonic()
        if left <= 0 or not select.select([pipe], [], [], left)[0]:
            return b"", True
        part = os.read(pipe, 1 << 16)
        if not part:
            return b"".join(parts), False
        if not parts and part.startswith(_MORE_TIME):
            deadline = started + limits.scan_seconds
            part = part[len(_MORE_TIME) :]
        if part:
            parts.append(part)


def _failure(status: int, late: bool, limits: Limits) -> bytes:
    by_limit = os.WIFSIGNALED(status) and os.WTERMSIG(status) in (signal.SIGXCPU, signal.SIGKILL)
    if late or by_limit:
        message = f"reading the file took more than {limits.seconds:g} s or too much memory"
        return _error("too_large", message)
    return _error("damaged", "the file made the reading process crash")


def _error(code: str, message: str, place: str | None = None) -> bytes:
    return json.dumps({"error": {"code": code, "message": message, "place": place}}).encode()


def _serve_one(filename: str, data: bytes, limits: Limits, pipe: int) -> None:
    """The child: limits itself, reads the file, writes the answer and is gone."""
    try:
        _die_with_parent()
        _limit(limits)
        answer = _answer(filename, data, limits, pipe)
        with os.fdopen(pipe, "wb") as sink:
            sink.write(answer)
    finally:
        os._exit(0)  # no clean-up of what was inherited


def _limit(limits: Limits) -> None:
    seconds = max(1, int(limits.seconds) + 1)
    most = max(seconds, int(limits.scan_seconds) + 1)
    memory = limits.memory_mb * 1024 * 1024
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, most))
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_NPROC, (0, 0))
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    _leave_network()


def _more_time(limits: Limits, pipe: int) -> None:
    """Text recognition: its own limit of time, here and in the waiting parent."""
    most = max(1, int(limits.scan_seconds) + 1)
    resource.setrlimit(resource.RLIMIT_CPU, (most, most))
    os.write(pipe, _MORE_TIME)


def _answer(filename: str, data: bytes, limits: Limits, pipe: int) -> bytes:
    try:
        cv = parse_bytes(data, filename, limits, partial(_more_time, limits, pipe))
    except UnreadableFileError as error:
        return _error(error.code, error.message, error.place)
    except (MemoryError, RecursionError):
        return _error("too_large", f"the file needs more than {limits.memory_mb} MB of memory")
    except Exception as error:  # noqa: BLE001  the boundary of the process: any bug is this file's
        return _error("damaged", f"the file could not be understood ({type(error).__name__})")
    return json.dumps({"cv": to_json(cv)}, ensure_ascii=False).encode("utf-8", "surrogatepass")


def _die_with_parent() -> None:
    """Linux: a killed parent takes this process with it. Elsewhere the closed pipe does."""
    with contextlib.suppress(OSError, AttributeError, ImportError):
        import ctypes  # noqa: PLC0415

        ctypes.CDLL(None, use_errno=True).prctl(_PARENT_DEATH_SIGNAL, signal.SIGKILL)


def _leave_network() -> None:
    """Linux: an empty network of one's own, where the kernel allows it."""
    with contextlib.suppress(OSError, AttributeError, ImportError):
        import ctypes  # noqa: PLC0415

        ctypes.CDLL(None, use_errno=True).unshare(_CLONE_NEWUSER | _CLONE_NEWNET)


if __name__ == "__main__":
    main()

"""The web on a Unix socket, and the containers' health check against it."""

import stat
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from screening.cli.web_processes import Listening, bound, web_on

ROOT = Path(__file__).parents[2]


def answering(status: str) -> Callable[..., list[bytes]]:
    def application(environ: dict[str, Any], start: Callable[..., Any]) -> list[bytes]:
        start(status, [("Content-Type", "text/plain")])
        return [environ["PATH_INFO"].encode()]

    return application


@pytest.fixture
def socket() -> Iterator[Path]:
    """A path short enough for a socket."""
    with tempfile.TemporaryDirectory(prefix="web-") as folder:
        yield Path(folder) / "web.sock"


def healthy(*arguments: str) -> int:
    command = [sys.executable, str(ROOT / "docker" / "healthy.py"), *arguments]
    return subprocess.run(command, check=False).returncode  # noqa: S603


@pytest.mark.parametrize(("status", "expected"), [("200 OK", 0), ("503 Service Unavailable", 1)])
def test_health_check_asks_the_socket(socket: Path, status: str, expected: int) -> None:
    listening, address = bound(Listening(socket=socket))
    web = web_on(listening, answering(status))
    thread = threading.Thread(target=web.run, daemon=True)
    thread.start()
    try:
        assert address == f"unix:{socket}"
        assert stat.S_IMODE(socket.stat().st_mode) == 0o600
        assert healthy("web", str(socket)) == expected
    finally:
        web.close()


def test_nobody_behind_the_socket_is_not_healthy(socket: Path) -> None:
    assert healthy("web", str(socket)) == 1


def test_health_check_finds_a_process_by_its_argument() -> None:
    word = "a-word-that-no-other-process-has"
    assert healthy("process", word) == 1
    command = [sys.executable, "-c", "import sys; sys.stdin.read()", word]
    with subprocess.Popen(command, stdin=subprocess.PIPE) as other:  # noqa: S603
        assert healthy("process", word) == 0
        other.communicate()

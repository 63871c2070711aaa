"""The command line starts fast, refuses wrong usage with status 2, and never shows a traceback."""

import resource
import subprocess
import sys

import pytest

from screening.cli.app import DONE, FAILED, INTERRUPTED, WRONG, cli, run
from screening.cli.output import printable
from screening.cli.server import is_loopback
from screening.errors import (
    ConflictError,
    InvalidInputError,
    NotFoundError,
    OpenFlagsError,
    ScreeningError,
    StaleWriteError,
    UnavailableError,
    UnreadableFileError,
)

MAIN = [sys.executable, "-c", "from screening.cli import main; main()"]
HEAVY = (
    "elasticsearch",
    "flask",
    "numpy",
    "redis",
    "rq",
    "screening.services",
    "screening.store",
    "sqlalchemy",
    "tantivy",
    "torch",
    "yaml",
)


def test_help_is_there_within_half_a_second() -> None:
    """Counted in processor time, which a busy machine does not stretch; nothing in it waits."""
    seconds = []
    for _ in range(3):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        done = subprocess.run([*MAIN, "--help"], capture_output=True, check=True)  # noqa: S603
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        seconds.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
        assert b"Usage: screening" in done.stdout
    assert min(seconds) < 0.5


def test_help_loads_nothing_heavy() -> None:
    code = (
        "import sys\nfrom screening.cli.app import run\nrun(['--help'])\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)  # noqa: S603
    assert done.stderr.strip() == b"[]"


@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense"],
        ["search"],
        ["parse"],
        ["posting"],
        ["posting", "add"],
        ["search", "x", "--limit", "0"],
        ["search", "x", "--min-nkr", "9"],
        ["search", "x", "--field", "abc"],
        ["search", "x", "--language", "nb:Z9"],
        ["credential", " "],
        ["credential", "Bachelor", "--country", "Norge"],
        ["credential", "Bachelor", "--years", "-1"],
        ["verdict", "set", "a", "r", "perhaps", "--reason", "x"],
        ["verdict", "set", "a", "r", "met"],
        ["shortlist", "answer", "p", "f", "--reason", "because", "--text", "x"],
        ["serve", "--port", "99999"],
        ["eval", "nonsense", "."],
    ],
)
def test_wrong_usage_ends_with_two(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments) == WRONG
    captured = capsys.readouterr()
    assert captured.out == "" or "Usage" in captured.out
    assert captured.err
    assert "Traceback" not in captured.err


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.4", "example.org"])  # noqa: S104
def test_another_address_is_refused_with_the_reason(
    host: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["serve", "--host", host]) == WRONG
    assert "sign-in" in capsys.readouterr().err


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.9.1", "::1", "localhost"])
def test_loopback_is_loopback(host: str) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (InvalidInputError("wrong", "requirements[0].id"), WRONG),
        (NotFoundError("posting", "p1"), WRONG),
        (UnreadableFileError("damaged", "broken"), WRONG),
        (ConflictError("locked"), FAILED),
        (OpenFlagsError(["f1", "f2"]), FAILED),
        (StaleWriteError("old"), FAILED),
        (UnavailableError("redis", "away"), FAILED),
        (FileNotFoundError(2, "No such file or directory", "cv.pdf"), WRONG),
        (PermissionError(13, "Permission denied", "cv.pdf"), WRONG),
        (KeyboardInterrupt(), INTERRUPTED),
    ],
)
def test_errors_become_statuses(
    error: BaseException,
    status: int,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def fail(*arguments: object, **named: object) -> None:
        raise error

    monkeypatch.setattr(cli, "main", fail)
    assert run([]) == status
    shown = capsys.readouterr().err
    if isinstance(error, ScreeningError):
        assert error.message in shown
    if isinstance(error, OSError):
        assert "cv.pdf" in shown


def test_the_open_flags_are_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(*arguments: object, **named: object) -> None:
        raise OpenFlagsError(["flag-1", "flag-2"])

    monkeypatch.setattr(cli, "main", refuse)
    run([])
    shown = capsys.readouterr().err
    assert "flag-1" in shown
    assert "flag-2" in shown


def test_undecodable_names_are_shown_not_raised() -> None:
    name = b"cv-\xe6\xff.pdf".decode("utf-8", "surrogateescape")
    assert printable(name).encode() == "cv-\ufffd\ufffd.pdf".encode()


def test_a_reader_that_goes_away_is_no_error() -> None:
    command = f"{MAIN[0]} -c '{MAIN[2]}' --help | head -c 1"
    done = subprocess.run(["/bin/sh", "-c", command], capture_output=True, check=False)  # noqa: S603
    assert b"Traceback" not in done.stderr
    assert b"BrokenPipe" not in done.stderr


def test_no_command_pretends() -> None:
    assert run(["--help"]) == DONE
    later = {"declare", "undeclare", "stats"}
    assert not later & set(cli.commands)

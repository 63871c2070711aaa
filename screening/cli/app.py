"""The command group, and the one place where an error becomes an exit status."""

import logging
import os
import signal
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from types import FrameType

import click

import screening
from screening.cli.alumni.group import alumni
from screening.cli.benchmarks import bench
from screening.cli.credentials import credential, credentials
from screening.cli.cvs import cv
from screening.cli.evaluations import EvaluationGroup
from screening.cli.intake import import_files, parse
from screening.cli.operations import doctor, erase, init, reindex
from screening.cli.output import printable
from screening.cli.postings import posting, screen, verdict
from screening.cli.reports import report
from screening.cli.searching import search, searches, suggest
from screening.cli.serving import scheduler, serve
from screening.cli.shortlists import shortlist
from screening.errors import ConflictError, ScreeningError, StaleWriteError, UnavailableError

DONE, FAILED, WRONG = 0, 1, 2
INTERRUPTED = 130
BROKEN_PIPE = 141

_FAILURES = (ConflictError, StaleWriteError, UnavailableError)


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(screening.__version__, prog_name="screening")
def cli() -> None:
    """Candidate CV database and screening service.

    Exit status: 0 done; 1 done with failures, or refused by the state of things; 2 wrong usage or
    unreadable input.
    """


for _command in (
    init,
    parse,
    import_files,
    cv,
    credential,
    credentials,
    search,
    searches,
    suggest,
    posting,
    screen,
    verdict,
    shortlist,
    report,
    alumni,
    reindex,
    doctor,
    erase,
    serve,
    scheduler,
    bench,
    EvaluationGroup("eval", "The scoreboards: figures on a labelled set."),
):
    cli.add_command(_command)


def run(arguments: Sequence[str] | None = None) -> int:
    """Runs one command and returns its exit status; bad input never shows a traceback."""
    logging.getLogger("screening").setLevel(logging.ERROR)
    previous = signal.signal(signal.SIGTERM, _terminate)
    try:
        status = cli.main(args=arguments, prog_name="screening", standalone_mode=False)
        sys.stdout.flush()
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 - the process's boundary
        return _told(error)
    finally:
        signal.signal(signal.SIGTERM, previous)
    return status if isinstance(status, int) else DONE


def _told(error: BaseException) -> int:
    """Says on standard error what is wrong; the exit status that goes with it."""
    message: str | None = None
    match error:
        case click.Abort() | KeyboardInterrupt():
            message, status = "Interrupted.", INTERRUPTED
        case click.ClickException():
            error.show()
            status = WRONG
        case ScreeningError():
            message = f"Error: {error.message}"
            status = FAILED if isinstance(error, _FAILURES) else WRONG
        case BrokenPipeError():
            # Whoever read our output has gone; Python would complain again at exit.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            status = BROKEN_PIPE
        case OSError():
            place = f"{error.filename}: " if error.filename else ""
            message, status = f"Error: {place}{error.strerror or error}", WRONG
        case _:
            message, status = f"Internal error, please report it: {_fault(error)}", FAILED
    if message:
        click.echo(printable(message), err=True)
    return status


def _fault(error: BaseException) -> str:
    """What went wrong and where in our code, innermost place first."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if "screening" in Path(frame.filename).parts]
    places = [f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in reversed(own[-4:])]
    return f"{type(error).__name__}: {error} (at {', '.join(places)})"


def _terminate(number: int, frame: FrameType | None) -> None:
    """SIGTERM unwinds like Ctrl-C, so that a command ends the processes it started."""
    raise SystemExit(128 + number)

"""The command group, and the one place where an error becomes an exit status."""

import logging
import os
import signal
import sys
from collections.abc import Sequence
from types import FrameType

import click

import screening
from screening.cli.credentials import credential
from screening.cli.evaluations import EvaluationGroup
from screening.cli.intake import import_files, parse
from screening.cli.operations import doctor, erase, init, reindex
from screening.cli.postings import posting, screen, verdict
from screening.cli.searching import search
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
    credential,
    search,
    posting,
    screen,
    verdict,
    shortlist,
    reindex,
    doctor,
    erase,
    serve,
    scheduler,
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
    except click.ClickException as error:
        error.show()
        return WRONG
    except (click.Abort, KeyboardInterrupt):
        click.echo("Interrupted.", err=True)
        return INTERRUPTED
    except ScreeningError as error:
        click.echo(f"Error: {error.message}", err=True)
        return FAILED if isinstance(error, _FAILURES) else WRONG
    except BrokenPipeError:
        # Whoever read our output has gone; Python would complain again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN_PIPE
    except OSError as error:
        place = f"{error.filename}: " if error.filename else ""
        click.echo(f"Error: {place}{error.strerror or error}", err=True)
        return WRONG
    finally:
        signal.signal(signal.SIGTERM, previous)
    return status if isinstance(status, int) else DONE


def _terminate(number: int, frame: FrameType | None) -> None:
    """SIGTERM unwinds like Ctrl-C, so that a command ends the processes it started."""
    raise SystemExit(128 + number)

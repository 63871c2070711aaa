"""What commands print: one JSON document or a readable table, and progress on a terminal."""

import json
import shutil
import sys
from collections.abc import Iterable, Sequence
from typing import Any

import click

MARKS = {"met": "+", "below": "-", "undocumented": "0", "needs_assessment": "?"}
LEGEND = "+ met   - below   0 undocumented   ? needs assessment"
_WIDEST = 60

json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON document only.")

language_option = click.option(
    "--language",
    type=click.Choice(("nb", "nn", "en")),
    default="nb",
    show_default=True,
    help="Language of the explanations.",
)


def print_json(document: Any) -> None:
    """One JSON document in UTF-8, whatever the locale says."""
    text = json.dumps(document, ensure_ascii=False, indent=2)
    click.echo(printable(text).encode())


def printable(text: str) -> str:
    """Text whose undecodable bytes (from a file's name) are shown as replacement characters."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def say(text: str = "") -> None:
    """One line for people, on standard output."""
    click.echo(printable(text))


def note(text: str) -> None:
    """One line for people, on standard error: never part of a result."""
    click.echo(printable(text), err=True)


def table(headings: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """A plain table; the last column takes the room that is left, others at most 60 characters."""
    cells = [[_cell(value) for value in row] for row in rows]
    widths = [
        min(_WIDEST, max(len(line[column]) for line in [list(headings), *cells]))
        for column in range(len(headings))
    ]
    for line in [list(headings), ["-" * width for width in widths], *cells]:
        parts = [
            _fit(text, width).ljust(width) for text, width in zip(line[:-1], widths, strict=False)
        ]
        say("  ".join([*parts, line[-1]]).rstrip())


def wrapped(text: str, indent: str = "    ") -> None:
    """A paragraph, wrapped to the terminal."""
    width = min(shutil.get_terminal_size().columns, 100)
    say(click.wrap_text(" ".join(text.split()), width, indent, indent))


class Progress:
    """A bar on standard error when that is a terminal, nothing otherwise."""

    def __init__(self, label: str) -> None:
        self._label = label
        self._shown = sys.stderr.isatty()
        self._last = ""

    def show(self, done: int, total: int) -> None:
        """Draws the bar anew if it has changed."""
        if not self._shown or total <= 0:
            return
        filled = round(30 * done / total)
        line = f"\r{self._label} [{'#' * filled}{'.' * (30 - filled)}] {done}/{total}"
        if line != self._last:
            click.echo(line, nl=False, err=True)
            self._last = line

    def close(self) -> None:
        """Wipes the bar."""
        if self._last:
            click.echo("\r" + " " * len(self._last) + "\r", nl=False, err=True)
            self._last = ""


def _cell(value: object) -> str:
    return " ".join(str("" if value is None else value).split())


def _fit(text: str, width: int) -> str:
    return text if len(text) <= width else text[: width - 1] + "…"

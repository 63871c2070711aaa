"""How the alumni commands get at their services, and give what these answer."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from screening.cli.output import print_json, say, table
from screening.cli.wiring import services

if TYPE_CHECKING:
    from screening.services.alumni.suite import AlumniServices

LARGEST_FILE = 25_000_000  # bytes; the services say what is too large

cursor_option = click.option("--cursor", metavar="C", help="`next` of the page before.")
limit_option = click.option("--limit", type=int, default=50, show_default=True)


def alumni_services() -> "AlumniServices":
    """The use cases of the alumni follow-up."""
    return services().alumni


def given(**options: Any) -> dict[str, Any]:
    """The options that were given."""
    return {name: value for name, value in options.items() if value is not None}


def read(file: Path) -> bytes:
    """A file's bytes, one more than may be."""
    with file.open("rb") as opened:
        return opened.read(LARGEST_FILE + 1)


def give(view: Any, as_json: bool, *names: str) -> None:
    """One thing: as JSON, or the named fields, a line for each."""
    if as_json:
        print_json(view)
        return
    width = max(len(name) for name in names)
    for name in names:
        say(f"{name.ljust(width)}  {shown(view.get(name))}")


def give_rows(
    view: Mapping[str, Any], as_json: bool, names: Sequence[str], rows: Iterable[Mapping[str, Any]]
) -> None:
    """Many things: as JSON, or a table of the named fields and how to get the next page."""
    if as_json:
        print_json(view)
        return
    table(names, ([shown(row.get(name)) for name in names] for row in rows))
    if view.get("next"):
        say(f"More: --cursor '{view['next']}'")


def shown(value: Any) -> str:
    """A value for people: lists joined, nothing as a dash."""
    if value is None or value in ([], {}):
        return "-"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return ", ".join(map(shown, value))
    return str(value)

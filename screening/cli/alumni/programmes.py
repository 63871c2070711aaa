"""`screening alumni schemes` and `programme`."""

from datetime import date
from pathlib import Path

import click

from screening.cli.alumni.days import day_type
from screening.cli.alumni.giving import (
    alumni_services,
    cursor_option,
    give,
    give_rows,
    limit_option,
    read,
)
from screening.cli.output import json_option, print_json, say, table
from screening.cli.wiring import actor

FIELDS = ("id", "title", "schemes", "units")
_file = click.argument("file", type=click.Path(path_type=Path), metavar="FILE.yaml")


@click.command()
@json_option
def schemes(as_json: bool) -> None:
    """Every scheme with its longest duration, its documents and its source."""
    view = alumni_services().programmes.schemes()
    names = ("code", "label", "longest_months", "extension_months", "extension_needs", "documents",
             "valid_from", "valid_to", "source")  # fmt: skip
    give_rows(view, as_json, names, view["schemes"])


@click.group()
def programme() -> None:
    """Programmes and their plan of places."""


@programme.command("add")
@_file
@json_option
def add(file: Path, as_json: bool) -> None:
    """Add a programme: title, schemes, units and a plan of places by periods."""
    give(alumni_services().programmes.add_file(read(file), str(file), actor()), as_json, *FIELDS)


@programme.command("change")
@click.argument("ident", metavar="ID")
@_file
@json_option
def change(ident: str, file: Path, as_json: bool) -> None:
    """Replace the description of a programme."""
    view = alumni_services().programmes.change_file(ident, read(file), str(file), actor())
    give(view, as_json, *FIELDS)


@programme.command("list")
@cursor_option
@limit_option
@json_option
def list_programmes(cursor: str | None, limit: int, as_json: bool) -> None:
    """All programmes."""
    view = alumni_services().programmes.list(cursor, limit)
    give_rows(view, as_json, FIELDS, view["items"])


@programme.command("show")
@click.argument("ident", metavar="ID")
@json_option
def show(ident: str, as_json: bool) -> None:
    """One programme with its plan."""
    view = alumni_services().programmes.get(ident)
    give(view, as_json, *FIELDS)
    if not as_json:
        for period in view["plan"]:
            unit = f" in {period['unit']}" if period.get("unit") else ""
            say(f"plan  {period['start']} to {period['end']}: "
                f"{period['least']}-{period['most']}{unit}")  # fmt: skip


@programme.command("plan")
@click.argument("ident", metavar="ID")
@click.option("--on", "first", type=day_type, help="Which day; today otherwise.")
@click.option("--months", type=int, default=1, show_default=True, help="So many months on.")
@json_option
def plan(ident: str, first: date | None, months: int, as_json: bool) -> None:
    """The plan of places against what is filled."""
    service = alumni_services().programmes
    view = service.plan(ident, first, months)
    if as_json:
        print_json(view)
        return
    say(view["title"])
    names = ("least", "most", "filled", "reserved", "free", "short")
    table(
        ("day", "unit", *names),
        (
            (day["day"], place["unit"] or "all", *(place[name] for name in names))
            for day in view["days"]
            for place in day["places"]
        ),
    )

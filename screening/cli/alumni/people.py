"""`screening alumni person`."""

from collections.abc import Callable
from typing import Any

import click

from screening.cli.alumni.giving import (
    alumni_services,
    cursor_option,
    give,
    give_rows,
    given,
    limit_option,
)
from screening.cli.output import json_option, print_json, say, table
from screening.cli.wiring import actor

FIELDS = ("id", "name", "email", "phone", "language", "coordinator", "candidate", "reference")


def _options(command: Callable[..., Any]) -> Callable[..., Any]:
    for name, text in (
        ("reference", "The id another system knows the person by."),
        ("candidate", "Who the person is in the CV database."),
        ("coordinator", "E-mail address of whoever follows up."),
        ("language", "nb, nn or en: for letters and the questionnaire."),
        ("phone", "Telephone."),
        ("email", "E-mail address."),
    ):
        command = click.option(f"--{name}", metavar="T", help=text)(command)
    return command


@click.group()
def person() -> None:
    """People who are or were in a placement."""


@person.command("add")
@click.option("--name", required=True, metavar="T")
@_options
@json_option
def add(name: str, as_json: bool, **options: str | None) -> None:
    """Register somebody, a candidate of the CV database or not."""
    view = alumni_services().people.register(given(name=name, **options), actor())
    give(view, as_json, *FIELDS)


@person.command("change")
@click.argument("ident", metavar="PERSON")
@click.option("--name", metavar="T")
@_options
@json_option
def change(ident: str, as_json: bool, **options: str | None) -> None:
    """Change what is given; an empty text takes a field away."""
    view = alumni_services().people.change(ident, given(**options), actor())
    give(view, as_json, *FIELDS)


@person.command("list")
@click.option("--coordinator", metavar="EMAIL")
@click.option("--reference", metavar="T", help="Only who has this reference.")
@cursor_option
@limit_option
@json_option
def list_people(
    coordinator: str | None, reference: str | None, cursor: str | None, limit: int, as_json: bool
) -> None:
    """People, in the order they were registered."""
    view = alumni_services().people.list(cursor, limit, coordinator, reference)
    give_rows(view, as_json, ("id", "name", "email", "coordinator", "reference"), view["items"])


@person.command("show")
@click.argument("ident", metavar="PERSON")
@json_option
def show(ident: str, as_json: bool) -> None:
    """Everything that is known of a person."""
    view = alumni_services().people.file(ident)
    if as_json:
        print_json(view)
        return
    give(view["person"], False, *FIELDS)
    for purpose, state in view["consents"].items():
        holds = f"holds until {state['expires']}" if state["holds"] else "does not hold"
        say(f"consent to {purpose}: {holds}")
    names = {
        "placements": ("id", "scheme", "unit", "start", "end", "state"),
        "follow_ups": ("id", "occasion", "due", "assignee", "state"),
        "contacts": ("id", "at", "channel", "result", "next_step", "note"),
        "outcomes": ("id", "point", "status", "hours", "permanent", "as_of", "counts"),
        "invitations": ("id", "opening", "answer", "result"),
    }
    for part, columns in names.items():
        if view[part]:
            say()
            say(part.replace("_", " ").capitalize())
            table(columns, ([row[name] for name in columns] for row in view[part]))


@person.command("erase")
@click.argument("ident", metavar="PERSON")
@json_option
def erase(ident: str, as_json: bool) -> None:
    """Erase a person from the alumni follow-up and print the receipt; a CV is not part of it."""
    receipt = alumni_services().erasing.erase(ident, actor())
    give(receipt, as_json, *receipt)

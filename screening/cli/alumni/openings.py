"""`screening alumni opening` and `invitation`."""

from pathlib import Path
from typing import Any

import click

from screening.cli.alumni.giving import (
    alumni_services,
    cursor_option,
    give,
    give_rows,
    limit_option,
    read,
)
from screening.cli.output import LEGEND, MARKS, json_option, print_json, say, table
from screening.cli.wiring import actor

FIELDS = ("id", "title", "unit", "posting", "state")
INVITATION = ("id", "opening", "person", "name", "answer", "result", "shared")
RESULTS = ("applied", "interviewed", "hired", "not_hired")
_opening = click.argument("ident", metavar="OPENING")
_invitation = click.argument("ident", metavar="INVITATION")


@click.group()
def opening() -> None:
    """Openings that alumni are matched against."""


@opening.command("add")
@click.argument("file", required=False, type=click.Path(path_type=Path), metavar="[FILE.yaml]")
@click.option("--posting", metavar="ID", help="An announced posting instead of a file.")
@click.option("--unit", metavar="T", help="Who hires.")
@json_option
def add(file: Path | None, posting: str | None, unit: str | None, as_json: bool) -> None:
    """Add an internal opening (a file like a posting's), or take a posting as one."""
    service = alumni_services().openings
    if (file is None) == (posting is None):
        raise click.UsageError("give a FILE or --posting")
    if posting is not None:
        view = service.add_posting(posting, unit, actor())
    else:
        place = file or Path()
        view = service.add_file(read(place), str(place), unit, actor())
    give(view, as_json, *FIELDS)


@opening.command("list")
@click.option("--state", type=click.Choice(("open", "closed")))
@cursor_option
@limit_option
@json_option
def list_openings(state: str | None, cursor: str | None, limit: int, as_json: bool) -> None:
    """All openings."""
    view = alumni_services().openings.list(cursor, limit, state)
    give_rows(view, as_json, FIELDS, view["items"])


@opening.command("show")
@_opening
@json_option
def show(ident: str, as_json: bool) -> None:
    """An opening with everybody who was invited."""
    view = alumni_services().openings.get(ident)
    give(view, as_json, *FIELDS)
    if not as_json:
        names = ("id", "name", "answer", "result", "shared")
        table(names, ([row[name] for name in names] for row in view["invitations"]))


@opening.command("match")
@_opening
@json_option
def match(ident: str, as_json: bool) -> None:
    """Alumni who consent to be found, with a verdict and its evidence on each requirement."""
    view = alumni_services().openings.match(ident)
    if as_json:
        print_json(view)
        return
    requirements = [one["id"] for one in view["requirements"]]
    rows = []
    for row in view["matches"]:
        marks = {v["requirement"]: MARKS[v["verdict"]] for v in row["verdicts"]}
        invited = "invited" if row["invited"] else ""
        cells = [marks[requirement] for requirement in requirements]
        rows.append((row["person"], *cells, row["outcome"], invited, row["name"]))
    table(("person", *requirements, "outcome", "", "name"), rows)
    say(LEGEND)
    say(f"{view['looked_at']} of {view['consenting']} who consent were looked at")


@opening.command("invite")
@_opening
@click.argument("person", metavar="PERSON")
@json_option
def invite(ident: str, person: str, as_json: bool) -> None:
    """Invite somebody; the next run of the daily job sends the letter."""
    give(alumni_services().openings.invite(ident, person, actor()), as_json, *INVITATION, "mailed")


@opening.command("close")
@_opening
@json_option
def close(ident: str, as_json: bool) -> None:
    """Close an opening."""
    give(alumni_services().openings.close(ident, actor()), as_json, *FIELDS)


@click.group()
def invitation() -> None:
    """What the invited said, and what came of it."""


@invitation.command("answer")
@_invitation
@click.argument("answer", type=click.Choice(("yes", "no")))
@json_option
def take_answer(ident: str, answer: str, as_json: bool) -> None:
    """Take down the person's answer."""
    give(alumni_services().openings.answer(ident, answer, actor()), as_json, *INVITATION)


@invitation.command("result")
@_invitation
@click.argument("result", type=click.Choice(RESULTS))
@json_option
def take_result(ident: str, result: str, as_json: bool) -> None:
    """Take down what came of it."""
    give(alumni_services().openings.result(ident, result, actor()), as_json, *INVITATION)


@invitation.command("share")
@_invitation
@json_option
def share(ident: str, as_json: bool) -> None:
    """Hand name and ways to reach to the unit that hires; needs the consent to it."""
    view: dict[str, Any] = alumni_services().openings.share(ident, actor())
    give(view, as_json, *INVITATION, "email", "phone", "candidate")

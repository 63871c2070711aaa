"""`screening alumni due`, `agree`, `assign`, `move`, `contact`, `correct` and `calendar`."""

from datetime import date
from pathlib import Path
from typing import Any

import click

from screening.cli.alumni.days import day_type
from screening.cli.alumni.giving import (
    alumni_services,
    cursor_option,
    give,
    give_rows,
    given,
    limit_option,
)
from screening.cli.output import json_option, note, print_json, say
from screening.cli.wiring import actor

CHANNELS = ("phone", "meeting", "email", "message", "video", "questionnaire")
RESULTS = ("reached", "not_reached", "declined")
FIELDS = ("id", "person", "placement", "occasion", "due", "assignee", "state")
CONTACT = ("id", "person", "follow_up", "at", "channel", "result", "next_step", "next_due")
_at = click.option("--at", metavar="MOMENT", help="When, with offset; now otherwise.")
_note = click.option("--note", metavar="T", help="Never shown to anybody who hires.")
_next_step = click.option("--next-step", metavar="T")


@click.command()
@click.option("--assignee", metavar="EMAIL", help="Whose; everybody's otherwise.")
@click.option("--unassigned", is_flag=True, help="Only those that are nobody's, future ones too.")
@click.option("--overdue", is_flag=True, help="Only those that were due before today.")
@click.option("--until", type=day_type, help="Due by this day; today otherwise.")
@click.option("--since", type=day_type, help="Not due before this day.")
@cursor_option
@limit_option
@json_option
def due(cursor: str | None, limit: int, as_json: bool, **filters: Any) -> None:
    """Whom to call: open follow-ups by their days, overdue ones first."""
    service = alumni_services().follow_up
    view = service.due(given(**filters), cursor, limit)
    view["summary"] = service.summary(filters["assignee"])
    names = ("id", "due", "overdue", "occasion", "name", "unit", "may_contact", "assignee")
    give_rows(view, as_json, names, view["items"])
    if not as_json:
        counts = view["summary"]
        say(f"{counts['due']} due, {counts['overdue']} of them overdue; "
            f"{counts['unassigned']} open ones are nobody's")  # fmt: skip


@click.command()
@click.argument("person", metavar="PERSON")
@click.option("--due", required=True, type=day_type)
@click.option("--assignee", metavar="EMAIL", help="The coordinator otherwise.")
@click.option("--placement", metavar="PLACEMENT")
@json_option
def agree(person: str, as_json: bool, **options: Any) -> None:
    """Agree on a follow-up that no rule asks for."""
    give(alumni_services().follow_up.agree(person, given(**options), actor()), as_json, *FIELDS)


@click.command()
@click.argument("assignee", metavar="EMAIL")
@click.argument("follow_ups", nargs=-1, required=True, metavar="FOLLOW-UP...")
@json_option
def assign(assignee: str, follow_ups: tuple[str, ...], as_json: bool) -> None:
    """Give follow-ups to somebody; `-` for EMAIL takes them away."""
    wanted = None if assignee == "-" else assignee
    changed = alumni_services().follow_up.assign(follow_ups, wanted, actor())
    if as_json:
        print_json({"assignee": wanted, "changed": changed})
    else:
        say(f"{changed} changed")


@click.command()
@click.argument("follow_up", metavar="FOLLOW-UP")
@click.option("--due", required=True, type=day_type)
@json_option
def move(follow_up: str, due: date, as_json: bool) -> None:
    """Move a follow-up to another day."""
    service = alumni_services().follow_up
    give(service.change(follow_up, {"due": due}, actor()), as_json, *FIELDS)


@click.command()
@click.argument("person", metavar="PERSON")
@click.option("--channel", required=True, type=click.Choice(CHANNELS))
@click.option("--result", required=True, type=click.Choice(RESULTS))
@click.option("--follow-up", metavar="FOLLOW-UP", help="Which one it was about.")
@click.option("--placement", metavar="PLACEMENT")
@_note
@_next_step
@click.option("--next-due", type=day_type, help="When the next follow-up is.")
@_at
@json_option
def contact(person: str, as_json: bool, **options: Any) -> None:
    """Take down a contact; one that reached the person closes its follow-up."""
    give(alumni_services().follow_up.log(person, given(**options), actor()), as_json, *CONTACT)


@click.command()
@click.argument("ident", metavar="CONTACT")
@click.option("--channel", type=click.Choice(CHANNELS))
@click.option("--result", type=click.Choice(RESULTS))
@_note
@_next_step
@_at
@json_option
def correct(ident: str, as_json: bool, **options: Any) -> None:
    """Take down what a contact really was; both stay."""
    give(alumni_services().follow_up.correct(ident, given(**options), actor()), as_json, *CONTACT)


@click.command()
@click.argument("assignee", metavar="EMAIL")
@click.option("--output", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--link", is_flag=True, help="A new secret address for a calendar program.")
@click.option("--unlink", is_flag=True, help="Take the secret address back.")
def calendar(assignee: str, output: Path | None, link: bool, unlink: bool) -> None:
    """The open follow-ups of somebody as an iCalendar file, or where a program reads them."""
    service = alumni_services().calendars
    if sum((output is not None, link, unlink)) > 1:
        raise click.UsageError("--output, --link and --unlink exclude one another")
    if unlink:
        service.unsubscribe(assignee, actor())
        return
    if link:
        say(service.subscribe(assignee, actor())["url"])
        return
    text = service.of(assignee)
    if output is None:
        click.echo(text, nl=False)
    else:
        output.write_bytes(text.encode())
        note(f"Written to {output}")

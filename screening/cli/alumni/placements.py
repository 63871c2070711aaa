"""`screening alumni placement`."""

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
    read,
)
from screening.cli.output import json_option, print_json, table
from screening.cli.wiring import actor

STATES = ("planned", "active", "completed", "interrupted", "cancelled")
REASONS = ("employed", "education", "own_wish", "employer", "moved", "other")
FIELDS = ("id", "person", "programme", "scheme", "unit", "mentor", "goals", "start", "end",
          "state", "reason", "reason_text", "missing_documents", "to_confirm")  # fmt: skip

_ident = click.argument("ident", metavar="PLACEMENT")
_reason = click.option("--reason", required=True, type=click.Choice(REASONS))
_over_plan = click.option("--over-plan", is_flag=True, help="Even if the plan has no free place.")
_text = click.option("--text", metavar="T", help="The reason in words; needed with `other`.")


@click.group()
def placement() -> None:
    """Placements: planned, begun, extended, ended."""


@placement.command("add")
@click.option("--person", required=True, metavar="PERSON")
@click.option("--programme", required=True, metavar="PROGRAMME")
@click.option("--scheme", required=True, metavar="CODE")
@click.option("--unit", required=True, metavar="T")
@click.option("--start", required=True, type=day_type, help="First day.")
@click.option("--end", required=True, type=day_type, help="Last day.")
@click.option("--mentor", metavar="T")
@click.option("--goals", metavar="T")
@_over_plan
@json_option
def add(as_json: bool, **options: Any) -> None:
    """Plan a placement; overlaps, overruns and full programmes are refused."""
    give(alumni_services().placements.create(given(**options), actor()), as_json, *FIELDS)


@placement.command("list")
@click.option("--programme", metavar="PROGRAMME")
@click.option("--state", type=click.Choice(STATES))
@click.option("--person", metavar="PERSON")
@click.option("--unconfirmed", is_flag=True, help="Only those nobody has said began or ended.")
@cursor_option
@limit_option
@json_option
def list_placements(
    unconfirmed: bool, cursor: str | None, limit: int, as_json: bool, **filters: str | None
) -> None:
    """Placements, in the order they were planned."""
    service = alumni_services().placements
    if unconfirmed:
        view = service.unconfirmed()
        names: tuple[str, ...] = ("placement", "name", "start", "end", "to_confirm")
    else:
        view = service.list(cursor, limit, **filters)
        names = ("id", "name", "scheme", "unit", "start", "end", "state")
    give_rows(view, as_json, names, view["items"])


@placement.command("show")
@_ident
@json_option
def show(ident: str, as_json: bool) -> None:
    """One placement with what happened to it and its follow-ups."""
    view = alumni_services().placements.get(ident)
    if as_json:
        print_json(view)
        return
    give(view, False, *FIELDS)
    table(("at", "by", "action"), ((e["at"], e["by"], e["action"]) for e in view["events"]))
    columns = ("id", "occasion", "due", "assignee", "state")
    table(columns, ([row[name] for name in columns] for row in view["follow_ups"]))


@placement.command("start")
@_ident
@click.option("--on", type=day_type, help="The real first day, if it is another.")
@_over_plan
@json_option
def start(ident: str, on: date | None, over_plan: bool, as_json: bool) -> None:
    """Say that it began; the documents of its scheme must be there."""
    service = alumni_services().placements
    give(service.start(ident, on, actor(), over_plan=over_plan), as_json, *FIELDS)


@placement.command("complete")
@_ident
@click.option("--on", type=day_type, help="The real last day, if it was earlier.")
@json_option
def complete(ident: str, on: date | None, as_json: bool) -> None:
    """Say that it was completed."""
    give(alumni_services().placements.complete(ident, on, actor()), as_json, *FIELDS)


@placement.command("interrupt")
@_ident
@click.option("--on", type=day_type, help="The last day; today otherwise.")
@_reason
@_text
@json_option
def interrupt(ident: str, on: date | None, reason: str, text: str | None, as_json: bool) -> None:
    """Say that it was broken off, and why."""
    fields = given(on=on, reason=reason, reason_text=text)
    give(alumni_services().placements.interrupt(ident, fields, actor()), as_json, *FIELDS)


@placement.command("cancel")
@_ident
@_reason
@_text
@json_option
def cancel(ident: str, reason: str, text: str | None, as_json: bool) -> None:
    """Say that a planned one will not begin, and why."""
    fields = given(reason=reason, reason_text=text)
    give(alumni_services().placements.cancel(ident, fields, actor()), as_json, *FIELDS)


@placement.command("extend")
@_ident
@click.option("--end", required=True, type=day_type, help="The new last day.")
@_over_plan
@json_option
def extend(ident: str, end: date, over_plan: bool, as_json: bool) -> None:
    """Give it a later end, within the extension of its scheme and the plan of places."""
    service = alumni_services().placements
    give(service.extend(ident, end, actor(), over_plan=over_plan), as_json, *FIELDS)


@placement.command("edit")
@_ident
@click.option("--mentor", metavar="T")
@click.option("--goals", metavar="T")
@click.option("--unit", metavar="T")
@_over_plan
@json_option
def edit(ident: str, as_json: bool, **options: Any) -> None:
    """Change mentor, goals or unit."""
    give(alumni_services().placements.edit(ident, given(**options), actor()), as_json, *FIELDS)


@placement.command("agreement")
@_ident
@click.option("--kind", metavar="T", help="Which document: avtale, arbeidsavtale, ...")
@click.option("--signed", type=day_type, help="The day it was signed.")
@click.option("--file", type=click.Path(path_type=Path, dir_okay=False), help="Keep it here.")
@click.option("--reference", metavar="T", help="Where it lies in the archive.")
@click.option("--get", "paper", metavar="ID", help="Write a kept one to --output instead.")
@click.option("--output", type=click.Path(path_type=Path, dir_okay=False))
@json_option
def agreement(  # noqa: PLR0913, PLR0917 - one parameter for each option of the command
    ident: str,
    kind: str | None,
    signed: date | None,
    file: Path | None,
    reference: str | None,
    paper: str | None,
    output: Path | None,
    as_json: bool,
) -> None:
    """Add an agreement, or get one that is kept here."""
    service = alumni_services().placements
    if paper is not None:
        name, data = service.agreement(ident, paper)
        (output or Path(Path(name).name)).write_bytes(data)
        return
    fields = given(kind=kind, signed=signed, reference=reference)
    kept = (file.name, read(file)) if file else None
    give(service.add_agreement(ident, fields, kept, actor()), as_json, *FIELDS)

"""`screening alumni outcome` and `consent`."""

from typing import Any

import click

from screening.cli.alumni.days import day_type
from screening.cli.alumni.giving import alumni_services, give, give_rows, given
from screening.cli.output import json_option, print_json, say
from screening.cli.wiring import actor

STATUSES = ("employed_here", "employed_elsewhere", "education", "new_place", "seeking", "unknown",
            "no_contact")  # fmt: skip
PURPOSES = ("contact", "search", "share")
FIELDS = ("id", "placement", "point", "status", "hours", "permanent", "as_of")


@click.group()
def outcome() -> None:
    """What became of people."""


@outcome.command("record")
@click.argument("placement", metavar="PLACEMENT")
@click.option("--point", type=click.Choice(("0", "3", "6", "12", "24")), default="0",
              show_default=True, help="Months after the end.")  # fmt: skip
@click.option("--status", required=True, type=click.Choice(STATUSES))
@click.option("--hours", type=float, help="Hours a week, when employed.")
@click.option("--permanent/--temporary", default=None, help="When employed.")
@click.option("--as-of", type=day_type, help="The day it was so; today otherwise.")
@click.option("--source", metavar="T", help="How it is known.")
@click.option("--corrects", metavar="OUTCOME", help="The outcome that was wrong; it stays.")
@json_option
def record(placement: str, point: str, as_json: bool, **options: Any) -> None:
    """Record an outcome at a point, or correct one."""
    fields = given(point=int(point), **options)
    give(alumni_services().outcomes.record(placement, fields, actor()), as_json, *FIELDS)


@outcome.command("list")
@click.argument("placement", metavar="PLACEMENT")
@json_option
def list_outcomes(placement: str, as_json: bool) -> None:
    """Every outcome of a placement, with which of them count."""
    view = alumni_services().outcomes.of(placement)
    names = ("id", "point", "status", "hours", "permanent", "as_of", "by", "corrects", "counts")
    give_rows(view, as_json, names, view["outcomes"])


@click.group()
def consent() -> None:
    """Consents to being contacted, found, and shared with units that hire."""


@consent.command("give")
@click.argument("person", metavar="PERSON")
@click.argument("purpose", type=click.Choice(PURPOSES))
@click.option("--source", required=True, metavar="T", help="How it was given.")
@click.option("--expires", type=day_type, help="Last day; 24 months on otherwise.")
@json_option
def give_consent(person: str, purpose: str, as_json: bool, **options: Any) -> None:
    """Note a consent."""
    _show(alumni_services().consents.give(person, purpose, given(**options), actor()), as_json)


@consent.command("withdraw")
@click.argument("person", metavar="PERSON")
@click.argument("purpose", type=click.Choice((*PURPOSES, "all")))
@click.option("--source", required=True, metavar="T", help="How it was withdrawn.")
@json_option
def withdraw(person: str, purpose: str, source: str, as_json: bool) -> None:
    """Note that a consent is withdrawn; it holds at once."""
    wanted = None if purpose == "all" else purpose
    _show(alumni_services().consents.withdraw(person, wanted, source, actor()), as_json)


@consent.command("show")
@click.argument("person", metavar="PERSON")
@json_option
def show(person: str, as_json: bool) -> None:
    """Which consents hold, and all that was ever said."""
    _show(alumni_services().consents.of(person), as_json)


def _show(view: dict[str, Any], as_json: bool) -> None:
    if as_json:
        print_json(view)
        return
    for purpose, state in view["consents"].items():
        holds = f"holds until {state['expires']}" if state["holds"] else "does not hold"
        say(f"{purpose}: {holds}")

"""`screening alumni daily`, `mails` and `link`."""

import click

from screening.cli.alumni.giving import alumni_services, give
from screening.cli.output import json_option, print_json, say
from screening.cli.wiring import actor


@click.command()
@json_option
def daily(as_json: bool) -> int:
    """Do now what the daily job does: write letters, follow ended consents, let data expire."""
    report = alumni_services().daily.run()
    give(report, as_json, *report)
    return 0 if report["done"] and not report["failed"] and not report["uncertain"] else 1


@click.command()
@click.option("--resend", metavar="KEY", help="Send one again that is uncertain or failed.")
@json_option
def mails(resend: str | None, as_json: bool) -> None:
    """How many mails are in each state, and those nobody knows about."""
    service = alumni_services().daily
    if resend is not None:
        service.resend(resend, actor())
    view = service.state()
    if as_json:
        print_json(view)
        return
    for state, count in view["mails"].items():
        say(f"{state}: {count}")
    for kind in ("uncertain", "failed"):
        for one in view[kind]:
            say(f"{kind}: {one['key']} ({one['changed']})")


@click.command()
@click.argument("placement", metavar="PLACEMENT")
@click.option("--point", type=click.Choice(("0", "3", "6", "12", "24")), required=True,
              help="Months after the end.")  # fmt: skip
@json_option
def link(placement: str, point: str, as_json: bool) -> None:
    """A personal link to the questionnaire, to hand over by hand; shown once."""
    view = alumni_services().questionnaires.link(placement, int(point), actor())
    give(view, as_json, "url", "expires")

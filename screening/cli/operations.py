"""`screening init`, `reindex`, `doctor` and `erase`."""

import click

from screening.cli.output import Progress, json_option, print_json, say
from screening.cli.wiring import actor, services


@click.command()
@json_option
def init(as_json: bool) -> None:
    """Create or upgrade database and index; safe to run again."""
    state = services(new=True).operations.init()
    if as_json:
        print_json(state)
    else:
        say("Ready.")


@click.command()
@json_option
def reindex(as_json: bool) -> None:
    """Build the search index anew from the database."""
    progress = Progress("Indexing")
    try:
        count = services().operations.reindex(progress.show)
    finally:
        progress.close()
    if as_json:
        print_json({"indexed": count})
    else:
        say(f"{count} candidates indexed")


@click.command()
@click.option("--repair", is_flag=True, help="Mend what can be mended.")
@json_option
def doctor(repair: bool, as_json: bool) -> int:
    """Check that database, files, index and queue agree."""
    findings = services().operations.doctor(repair)
    if as_json:
        print_json(findings)
    else:
        for name, value in findings.items():
            say(f"{name}: {value}")
    return 0 if findings.get("ok", True) else 1


@click.command()
@click.argument("candidate")
@json_option
def erase(candidate: str, as_json: bool) -> None:
    """Erase a candidate from every store and print the receipt."""
    receipt = services().erasure.erase(candidate, actor())
    if as_json:
        print_json(receipt)
    else:
        for name, value in receipt.items():
            say(f"{name}: {value}")

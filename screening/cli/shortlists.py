"""`screening shortlist`: who is called to interview, the audit of that list, and its gate."""

from typing import TYPE_CHECKING

import click

from screening.cli.output import json_option, language_option, print_json, say, wrapped
from screening.cli.wiring import actor, services

if TYPE_CHECKING:
    from screening.services.views import AuditReport

REASONS = ("called_in", "requirement_not_met", "assessed", "equal_not_separable", "other")
CODES = (
    "qualified_not_listed",
    "dominates_listed",
    "listed_not_qualified",
    "inconsistent_treatment",
    "awaiting_assessment",
    "single_criterion_cut",
)


@click.group()
def shortlist() -> None:
    """Who is called to interview, the flags on that list, and their answers."""


@shortlist.command("set")
@click.argument("ident", metavar="ID")
@click.argument("candidates", nargs=-1, metavar="CANDIDATE...")
@json_option
def set_list(ident: str, candidates: tuple[str, ...], as_json: bool) -> None:
    """Replace the list; without candidates it is emptied."""
    services().shortlists.set(ident, candidates, actor())
    if as_json:
        print_json({"posting": ident, "shortlist": list(candidates)})
    else:
        say(f"{ident}: {len(candidates)} on the shortlist")


@shortlist.command()
@click.argument("ident", metavar="ID")
@language_option
@json_option
def audit(ident: str, language: str, as_json: bool) -> None:
    """The flags, process rules and tips of the list as it stands."""
    report = services().shortlists.audit(ident, language)
    if as_json:
        print_json(report)
    else:
        _show(report)


@shortlist.command()
@click.argument("ident", metavar="ID")
@click.argument("flag", required=False)
@click.option("--reason", required=True, type=click.Choice(REASONS))
@click.option("--text", required=True, metavar="T", help="The answer in your own words.")
@click.option("--requirement", metavar="R", help="Answer all open flags that turn on R.")
@click.option("--code", type=click.Choice(CODES), help="... and have this code.")
@json_option
def answer(  # noqa: PLR0913, PLR0917 - one parameter for each option of the command
    ident: str,
    flag: str | None,
    reason: str,
    text: str,
    requirement: str | None,
    code: str | None,
    as_json: bool,
) -> None:
    """Answer one flag, or many at once with --requirement and --code."""
    shortlists = services().shortlists
    if flag is not None:
        shortlists.answer(ident, flag, reason, text, actor())
        answered = [flag]
    elif requirement is not None and code is not None:
        answered = shortlists.answer_many(ident, requirement, code, (reason, text), actor())
    else:
        raise click.UsageError("give a FLAG, or --requirement and --code")
    if as_json:
        print_json({"posting": ident, "answered": answered})
    else:
        say(f"{len(answered)} answered")


@shortlist.command()
@click.argument("ident", metavar="ID")
@json_option
def lock(ident: str, as_json: bool) -> None:
    """Lock the list; refused while a flag is open."""
    services().shortlists.lock(ident, actor())
    if as_json:
        print_json({"posting": ident, "locked": True})
    else:
        say(f"{ident}: the shortlist is locked")


def _show(report: "AuditReport") -> None:
    names = report["names"]
    listed = ", ".join(names.get(c, c) for c in report["shortlist"]) or "nobody"
    say(f"On the list: {listed}{' (locked)' if report['locked'] else ''}")
    for flag in report["flags"]:
        state = f"answered: {flag['answer']['reason']}" if flag["answer"] else "open"
        say(f"{flag['flag']}  {flag['code']}  ({state})")
        wrapped(flag["message"])
        for evidence in flag["evidence"]:
            wrapped(f"«{evidence['text']}»", "      ")
    for rule in report["rules"]:
        say(f"{rule['rule']}: {rule['outcome']}. {rule['message']}")
    for tip in report["tips"]:
        say(f"{tip['code']}: {tip['name']}. {tip['message']}")

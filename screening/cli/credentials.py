"""`screening credential`: places one; `screening credentials`: those of a candidate."""

from datetime import date, datetime
from typing import TYPE_CHECKING

import click

from screening.cli.output import json_option, print_json, say
from screening.cli.wiring import actor, services

if TYPE_CHECKING:
    from screening.services.views import CredentialView

_DAY = click.DateTime(["%Y-%m-%d"])


@click.command()
@click.argument("text")
@click.option("--country", metavar="XX", help="Country of the school: ISO 3166-1 alpha-2.")
@click.option("--institution", metavar="NAME", help="School or university.")
@click.option(
    "--years", type=click.FloatRange(0, 20), metavar="N", help="Length in full-time years."
)
@click.option("--year", type=click.IntRange(1900, 2100), metavar="Y", help="Year of award.")
@json_option
def credential(
    text: str,
    country: str | None,
    institution: str | None,
    years: float | None,
    year: int | None,
    as_json: bool,
) -> None:
    """Place one credential on the Norwegian ladder."""
    from screening.credentials.knowledge import load  # noqa: PLC0415
    from screening.credentials.resolver import place  # noqa: PLC0415
    from screening.domain.codec import to_json  # noqa: PLC0415
    from screening.domain.credential import CredentialInput  # noqa: PLC0415

    if not text.strip():
        raise click.BadParameter("a credential is expected", param_hint="TEXT")
    given = CredentialInput(
        text=text, country=_country(country), institution=institution, years=years, year=year
    )
    placed = place(load(), given)
    if as_json:
        print_json(to_json(placed))
        return
    say(f"{text}: {placed.status.value} ({placed.confidence} confidence)")
    say(f"  Norwegian: {placed.norwegian or 'unknown'}")
    say(f"  level:     {placed.nkr or ' to '.join(placed.range) or 'unknown'}")
    if placed.field:
        say(f"  field:     {placed.field.isced_f} {placed.field.label}")
    if placed.recognition.authority:
        say(f"  recognised by: {placed.recognition.authority} ({placed.recognition.kind})")
    say(f"  rule:      {placed.rule}; source: {placed.source or 'none'}")
    for reading in placed.alternatives:
        say(f"  could be:  {reading.name}, {reading.country}: {' to '.join(reading.range)}")


def _country(code: str | None) -> str | None:
    if code is None:
        return None
    if len(code) != 2 or not (code.isascii() and code.isalpha()):  # noqa: PLR2004 - alpha-2
        raise click.BadParameter(
            f"{code!r} is not a two-letter country code", param_hint="--country"
        )
    return code.upper()


@click.group()
def credentials() -> None:
    """A candidate's credentials, and what people and authorities decided of them."""


@credentials.command("show")
@click.argument("candidate")
@json_option
def show(candidate: str, as_json: bool) -> None:
    """The credentials of the latest CV, as placed and as they count."""
    views = services().credentials.of(candidate)
    if as_json:
        print_json({"candidate": candidate, "credentials": views})
        return
    for view in views:
        _show(view)


@credentials.command("assess")
@click.argument("candidate")
@click.argument("credential")
@click.option(
    "--level", metavar="N", required=True, help="Rung such as 6.2; `none` takes a placing back."
)
@click.option("--field", metavar="CODE", help="ISCED-F 2013 code, where another than placed.")
@click.option("--reason", required=True, metavar="T", help="Why; shown beside the level.")
@json_option
def assess(
    candidate: str, credential: str, level: str, field: str | None, reason: str, as_json: bool
) -> None:
    """Place a credential by hand; postings whose list is not locked are screened again."""
    placing = (None if level == "none" else level, field, reason)
    view = services().credentials.assess(candidate, credential, placing, actor())
    _tell(view, as_json)


@credentials.command("recognition")
@click.argument("candidate")
@click.argument("credential")
@click.argument("status", type=click.Choice(("none", "asked", "answered")))
@click.option("--authority", default="", help="Who is asked; the usual one unless given.")
@click.option("--consent", type=_DAY, help="Day on which the person agreed.")
@click.option("--asked", type=_DAY, help="Day on which it was asked for.")
@click.option("--answered", type=_DAY, help="Day of the answer.")
@click.option("--result", metavar="T", help="What was answered.")
@click.option("--level", metavar="N", help="The rung that the answer names.")
@click.option("--document", metavar="T", help="Where the answer is filed.")
@json_option
def recognition(candidate: str, credential: str, as_json: bool, **given: object) -> None:
    """Record how far the official recognition of a credential has come."""
    from screening.services.credential_cases import NewRecognition  # noqa: PLC0415

    new = NewRecognition(
        status=str(given["status"]),
        authority=str(given["authority"]),
        consent_on=_day(given["consent"]),
        asked_on=_day(given["asked"]),
        answered_on=_day(given["answered"]),
        result=_text(given["result"]),
        level=_text(given["level"]),
        document=_text(given["document"]),
    )
    _tell(services().credentials.set_recognition(candidate, credential, new, actor()), as_json)


def _day(value: object) -> date | None:
    return value.date() if isinstance(value, datetime) else None


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _tell(view: "CredentialView", as_json: bool) -> None:
    if as_json:
        print_json(view)
    else:
        _show(view)


def _show(view: "CredentialView") -> None:
    say(f"{view['credential']}  {view['written']} ({view['country'] or '?'})")
    for name in ("placed", "counts"):
        placed = view["placed"] if name == "placed" else view["counts"]
        level = " to ".join(dict.fromkeys(placed.get("range") or ["unknown"])) if placed else "-"
        rule = placed["rule"] if placed else "-"
        say(f"  {name + ':':13}{level}  ({rule})")
    said = view["assessment"]
    if said:
        say(
            f"  assessed:    {said['level']} by {said['by']} on {said['at'][:10]}: {said['reason']}"
        )
    for one in view["proposals"]:
        told = f"{one['level']} by {one['by']} on {one['at'][:10]}: {one['reason']}"
        say(f"  proposal:    {told} ({one['written']})")
    case = view["recognition"]
    if case["status"] != "none":
        say(f"  recognition: {case['status']} ({case.get('authority')}) {case.get('result') or ''}")

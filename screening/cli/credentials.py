"""`screening credential`: places one foreign credential."""

import click

from screening.cli.output import json_option, print_json, say


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

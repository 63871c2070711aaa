"""`screening search`."""

import re

import click

from screening.cli.output import json_option, print_json, say, wrapped
from screening.cli.wiring import services

_LONGEST_QUERY = 100_000


@click.command()
@click.argument("query")
@click.option("--min-nkr", metavar="N", help="Education at least at this level (such as 6.2).")
@click.option(
    "--field", "fields", multiple=True, metavar="CODE", help="Field of education (ISCED-F)."
)
@click.option(
    "--language", "languages", multiple=True, metavar="nb:B2", help="Language, with level."
)
@click.option("--limit", type=click.IntRange(1, 1000), default=25, show_default=True)
@json_option
def search(
    query: str,
    min_nkr: str | None,
    fields: tuple[str, ...],
    languages: tuple[str, ...],
    limit: int,
    as_json: bool,
) -> None:
    """Find candidates in the CV database, by words and meaning."""
    from screening.domain.ladder import rung  # noqa: PLC0415

    if len(query) > _LONGEST_QUERY:
        raise click.BadParameter("longer than 100,000 characters", param_hint="QUERY")
    level = None if min_nkr is None else rung(min_nkr, "--min-nkr")
    for field in fields:
        if not re.fullmatch(r"\d{2,4}", field):
            raise click.BadParameter(
                f"{field!r} is not an ISCED-F code (2 to 4 digits)", param_hint="--field"
            )
    for language in languages:
        if not re.fullmatch(r"[A-Za-z]{2,3}(:[A-Ca-c][12])?", language):
            raise click.BadParameter(
                f"{language!r} is not like nb or nb:B2", param_hint="--language"
            )
    report = services().search.search(
        query, min_nkr=level, fields=fields, languages=languages, limit=limit
    )
    if as_json:
        print_json(report)
        return
    say(f"{report['total']} found")
    for hit in report["hits"]:
        say(f"{hit['candidate']}  {hit['name']}  {hit['score']:.3f}")
        for passage in hit["passages"][:2]:
            wrapped(f"{passage['section']}: {passage['text']}")

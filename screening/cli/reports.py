"""`screening report`."""

from pathlib import Path

import click

from screening.cli.output import note, print_json
from screening.cli.wiring import services

FORMATS = ("json", "html", "docx")


@click.command()
@click.argument("posting", metavar="ID")
@click.option("--format", "kind", type=click.Choice(FORMATS), default="html", show_default=True)
@click.option(
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Where to write it; standard output otherwise (needed for docx).",
)
def report(posting: str, kind: str, output: Path | None) -> None:
    """Write the report of a screened posting: matrix, flags, answers, rules and versions."""
    reports = services().reports
    if kind == "json" and output is None:
        print_json(reports.data(posting))
        return
    if kind == "docx" and output is None:
        raise click.BadParameter("a Word document needs --output FILE", param_hint="--format")
    if output is None:
        click.echo(reports.html(posting), nl=False)
        return
    output.write_bytes(reports.file(posting, kind))
    note(f"Written to {output}")

"""`screening alumni figures`, `answers`, `import` and `export`."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from screening.cli.alumni.giving import alumni_services, read
from screening.cli.output import json_option, note, print_json, say, table
from screening.cli.wiring import actor

FEW = "few"
_output = click.option(
    "--output", type=click.Path(path_type=Path, dir_okay=False), help="Where to write it."
)


@click.command()
@click.option("--format", "kind", type=click.Choice(("table", "json", "csv", "xlsx", "svg")),
              default="table", show_default=True)  # fmt: skip
@click.option("--measure", default="flow", show_default=True,
              help="What a chart (svg) shows: flow, outcome_0, ..., outcome_24.")  # fmt: skip
@_output
def figures(kind: str, measure: str, output: Path | None) -> None:
    """What became of everyone, by year, scheme and programme; fewer than 5 are not shown."""
    service = alumni_services().figures
    if kind in ("table", "json") and output is None:
        report = service.report()
        if kind == "json":
            print_json(report)
        else:
            _show(report)
        return
    if kind == "table":
        raise click.BadParameter("a table is printed; choose a format for --output FILE")
    if kind == "xlsx" and output is None:
        raise click.BadParameter("a workbook needs --output FILE", param_hint="--format")
    written: dict[str, Callable[[], bytes]] = {
        "json": service.json,
        "csv": service.csv,
        "xlsx": service.xlsx,
        "svg": lambda: service.svg(measure).encode(),
    }
    _write(written[kind](), output)


@click.command()
@click.argument("programme", metavar="PROGRAMME")
@json_option
def answers(programme: str, as_json: bool) -> None:
    """Anonymous answers to the questionnaire, by half years that are over; few are not shown."""
    view = alumni_services().figures.answers(programme)
    if as_json:
        print_json(view)
        return
    for half in view["half_years"]:
        say(half["half_year"])
        for question in half["questions"]:
            say(f"  {question['text']} ({_number(question['total'])})")
            for name, count in question["answers"].items():
                say(f"    {name}: {_number(count)}")


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path), metavar="FILE")
@click.option("--mapping", type=click.Path(path_type=Path), metavar="FILE.yaml",
              help="Which column is which; columns called as the fields otherwise.")  # fmt: skip
@click.option("--dry-run", is_flag=True, help="Report and write nothing.")
@json_option
def import_rows(file: Path, mapping: Path | None, dry_run: bool, as_json: bool) -> int:
    """Import people and placements from CSV or XLSX; the same file twice changes nothing."""
    columns = (read(mapping), str(mapping)) if mapping else None
    report = alumni_services().exchange.import_file(
        read(file), str(file), columns, dry_run, actor()
    )
    if as_json:
        print_json(report)
    else:
        for row in report["rows"]:
            error = row["error"]
            said = f"{error['place']}: {error['message']}" if error else ", ".join(row["changes"])
            if row["status"] != "unchanged":
                say(f"row {row['row']}: {row['status']}  {said}")
        counts = ", ".join(f"{report[n]} {n}" for n in ("new", "changed", "unchanged", "failed"))
        say(f"{counts}{' (dry run: nothing was written)' if dry_run else ''}")
    return 1 if report["failed"] else 0


@click.command()
@click.option("--format", "kind", type=click.Choice(("csv", "xlsx")), default="csv",
              show_default=True)  # fmt: skip
@_output
def export(kind: str, output: Path | None) -> None:
    """Export people, placements, outcomes and consents, without notes; import reads it back."""
    if kind == "xlsx" and output is None:
        raise click.BadParameter("a workbook needs --output FILE", param_hint="--format")
    _write(alumni_services().exchange.export(kind), output)


def _write(data: bytes, output: Path | None) -> None:
    if output is None:
        click.echo(data, nl=False)
        return
    output.write_bytes(data)
    note(f"Written to {output}")


def _show(report: dict[str, Any]) -> None:
    for one in report["tables"]:
        say(f"{one['measure']}, {one['period']}, by {one['by']} ({one['of_label']})")
        table(
            (one["by"], "began", *one["columns"]),
            (
                (row["label"], _number(row["total"]), *map(_number, row["cells"]))
                for row in one["rows"]
            ),
        )
        say()
    names = ("title", "period", "least", "most", "filled", "started")
    say("Plan against result: places by the plan, taken on average, and how many began")
    table(
        names,
        (
            [*(_number(row[name]) for name in names[:-1]),
             f"at least {row['started']}" if row["at_least"] else _number(row["started"])]
            for row in report["plan"]
        ),
    )  # fmt: skip


def _number(value: Any) -> Any:
    return FEW if value is None else value

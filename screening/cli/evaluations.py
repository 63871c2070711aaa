"""`screening eval ...`: the scoreboards that this installation has.

Doorways do not import each other: a scoreboard is named, and loaded when it is asked for.

A scoreboard module `screening/evaluation/<name>.py` has `TARGET` ("DIR" or "FILE") and
`evaluate(path) -> mapping`.
"""

import importlib
import importlib.util
from pathlib import Path
from typing import Any

import click

from screening.cli.output import print_json, say

SCOREBOARDS = {
    "titles": "Job titles against labels (queries.tsv, corpus_elements.tsv, annotations.tsv).",
    "ranking": "Whole CVs ranked for whole ads (queries/, corpus/, qrels.tsv).",
    "search": "Judged searches: by words, by meaning, by both (corpus.jsonl, queries.jsonl ...).",
    "engines": "The same judged searches in the embedded engine and in the cluster.",
    "education": "Education levels and fields against a labelled JSON file.",
    "parsing": "Parsed CVs against expected JSON Resume files.",
    "ner": "Strings marked in CVs (<id>.txt, <id>.json) that were found, list by list.",
}


class EvaluationGroup(click.Group):
    """Looks for a scoreboard only when it is asked for."""

    def __init__(self, name: str, help: str) -> None:
        super().__init__(name, help=help)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The scoreboards that this installation has."""
        return [name for name in SCOREBOARDS if importlib.util.find_spec(_module(name))]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command that runs one scoreboard."""
        if cmd_name not in self.list_commands(ctx):
            return None
        return click.Command(
            cmd_name,
            params=[
                click.Argument(["path"], type=click.Path(exists=True, path_type=Path)),
                click.Option(["--json", "as_json"], is_flag=True, help="Print one JSON document."),
            ],
            callback=lambda path, as_json: _evaluate(cmd_name, path, as_json),
            help=SCOREBOARDS[cmd_name],
        )


def _module(name: str) -> str:
    return f"screening.evaluation.{name}"


def _evaluate(name: str, path: Path, as_json: bool) -> None:
    figures: dict[str, Any] = importlib.import_module(_module(name)).evaluate(path)
    if as_json:
        print_json(figures)
        return
    for key, value in figures.items():
        if not isinstance(value, dict | list):
            say(f"{key}: {value}")
        elif isinstance(value, dict):
            _show(key, value)


def _show(key: str, figures: dict[str, Any]) -> None:
    """Figures in groups: one line for each group of plain numbers."""
    plain = {name: v for name, v in figures.items() if isinstance(v, int | float)}
    if plain:
        say(f"{key}: " + ", ".join(f"{name} {figure}" for name, figure in plain.items()))
    for name, inner in figures.items():
        if isinstance(inner, dict):
            _show(f"{key} {name}", inner)

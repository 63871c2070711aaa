"""`screening cv ...`: correcting what was read, and candidates who are one person."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from screening.cli.output import json_option, print_json, say
from screening.cli.wiring import Workplace, actor, services, workplace
from screening.errors import InvalidInputError

if TYPE_CHECKING:
    from screening.jobs.supervisor import Supervisor

_reason = click.option("--reason", required=True, metavar="TEXT", help="Why, in your words.")


@click.group()
def cv() -> None:
    """Versions, corrections and duplicates of CVs."""


@cv.command()
@click.argument("candidate")
@json_option
def versions(candidate: str, as_json: bool) -> None:
    """List the versions of a CV: read, corrected, by whom and why."""
    found = services().corrections.versions(candidate)
    if as_json:
        print_json(found)
        return
    for one in found:
        by = f" by {one['by']}: {one['reason']}" if one["by"] else ""
        say(f"{one['version']:>3}  {one['at']}  {one['origin']}{by}")


@cv.command()
@click.argument("candidate")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@_reason
@json_option
def correct(candidate: str, file: Path, reason: str, as_json: bool) -> None:
    """Replace lists of a CV (work, education, ...) by those of a JSON file."""
    changes = _object(file)
    place = workplace()
    shown = place.services.candidates.get(candidate)
    with place.staffed() as supervisor:
        number = place.services.corrections.correct(
            shown["candidate"], changes, reason, shown["version"], actor()
        )
        _wait(place, supervisor, shown["candidate"])
    if as_json:
        print_json({"candidate": shown["candidate"], "version": number})
    else:
        say(f"{shown['candidate']}: version {number}")


@cv.command()
@click.argument("candidate", required=False)
@json_option
def duplicates(candidate: str | None, as_json: bool) -> None:
    """List candidates who may be one person, of one candidate or of all."""
    found = services().merges.suggestions(candidate)
    if as_json:
        print_json(found)
        return
    for pair in found:
        say("  ".join([*pair["candidates"], ", ".join(pair["reasons"]), *pair["names"]]))


@cv.command()
@click.argument("kept")
@click.argument("merged")
@_reason
@json_option
def merge(kept: str, merged: str, reason: str, as_json: bool) -> None:
    """Show MERGED as KEPT from now on: they are one person."""
    place = workplace()
    with place.staffed() as supervisor:
        made = place.services.merges.merge(kept, merged, reason, actor())
        _wait(place, supervisor, kept, merged)
    if as_json:
        print_json({"merge": made, "kept": kept, "merged": merged})
    else:
        say(f"{made}: {merged} is shown as {kept}")


@cv.command()
@click.argument("merge")
def unmerge(merge: str) -> None:
    """Undo a merge: both candidates are shown again."""
    place = workplace()
    with place.staffed() as supervisor:
        made = place.services.merges.undo(merge, actor())
        _wait(place, supervisor, made["kept"], made["merged"])
    say(f"{merge}: undone")


@cv.command()
@click.argument("one")
@click.argument("other")
def apart(one: str, other: str) -> None:
    """Say that two candidates are not one person; they are not suggested again."""
    services().merges.tell_apart(one, other, actor())
    say(f"{one} and {other} are different people")


def _wait(place: Workplace, supervisor: "Supervisor", *candidates: str) -> None:
    """Until the index has followed, and postings that were due are screened again."""

    def done() -> bool:
        waiting = place.services.intake.unfinished()
        return not any(ident in candidates or kind.value == "screen" for kind, ident in waiting)

    place.wait(supervisor, done)


def _object(file: Path) -> dict[str, Any]:
    try:
        loaded = json.loads(file.read_text(encoding="utf-8"))
    except (ValueError, OSError) as error:
        raise InvalidInputError(f"no JSON: {error}", str(file)) from error
    if not isinstance(loaded, dict):
        raise InvalidInputError("a JSON object is expected", str(file))
    return loaded

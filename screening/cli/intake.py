"""`screening parse` and `screening import`."""

import dataclasses
from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from screening.cli.output import Progress, json_option, note, print_json, printable, say
from screening.cli.wiring import Workplace, actor, services, workplace
from screening.errors import ScreeningError

if TYPE_CHECKING:
    from screening.jobs.supervisor import Supervisor
    from screening.parsing.archive import Failed, Incoming
    from screening.services.views import ImportReport


@click.command()
@click.argument(
    "files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE..."
)
@json_option
def parse(files: tuple[Path, ...], as_json: bool) -> int:
    """Read CVs without storing anything."""
    intake = services(new=True).intake
    documents: list[dict[str, Any]] = []
    progress = Progress("Reading")
    items = list(_found(files))
    for number, item in enumerate(items):
        progress.show(number, len(items))
        documents.append(_read(intake, item))
    progress.close()
    if as_json:
        print_json(documents)
    else:
        for document in documents:
            _show_cv(document)
    failed = sum(document["status"] == "failed" for document in documents)
    return _status(len(documents) - failed, failed, files)


@click.command("import")
@click.argument(
    "paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="PATH..."
)
@click.option("--posting", metavar="ID", help="Import them as applications to this posting too.")
@click.option("--no-wait", is_flag=True, help="Do not wait until all is parsed and searchable.")
@json_option
def import_files(paths: tuple[Path, ...], posting: str | None, no_wait: bool, as_json: bool) -> int:
    """Store and index files, folders and zip archives; the same file twice is one CV."""
    place = workplace()
    if posting is not None:
        place.services.postings.get(posting)  # an unknown one is refused before anything is stored
    # The worker starts first: it loads its model while the files are being stored.
    with nullcontext() if no_wait else place.staffed() as supervisor:
        received = place.services.intake.receive(_found(paths), posting, actor())
        if supervisor:
            _wait_until_searchable(place, supervisor, received.documents)
    report = place.services.intake.report(received)
    if as_json:
        print_json(report)
    else:
        _show_import(report)
    return _status(len(report["imported"]), len(report["failed"]), paths)


def _found(paths: Iterable[Path]) -> "Iterator[Incoming | Failed]":
    """What the paths hold; names that are not UTF-8 are made printable."""
    from screening.parsing.archive import expand  # noqa: PLC0415

    for item in expand(list(paths)):
        yield dataclasses.replace(item, name=printable(item.name))


def _read(intake: Any, item: "Incoming | Failed") -> dict[str, Any]:
    from screening.parsing.archive import Failed  # noqa: PLC0415
    from screening.parsing.resume import resume_json  # noqa: PLC0415

    try:
        if isinstance(item, Failed):
            raise item.error
        return {
            "file": item.name,
            "status": "ok",
            "cv": resume_json(intake.read_only(item.name, item.data)),
        }
    except ScreeningError as error:
        return {
            "file": item.name,
            "status": "failed",
            "error": {"code": error.code, "message": error.message},
        }


def _wait_until_searchable(
    place: Workplace, supervisor: "Supervisor", documents: list[str]
) -> None:
    progress = Progress("Importing")

    def done() -> bool:
        pending = place.services.intake.pending(documents)
        progress.show(len(documents) - pending, len(documents))
        return pending == 0

    try:
        place.wait(supervisor, done)
    finally:
        progress.close()


def _status(good: int, bad: int, paths: Iterable[Path]) -> int:
    """0 all done, 1 some failed, 2 when none of the paths given exists."""
    if not bad:
        return 0
    return 1 if good or any(path.exists() for path in paths) else 2


def _show_cv(document: dict[str, Any]) -> None:
    if document["status"] == "failed":
        note(f"{document['file']}: {document['error']['code']}: {document['error']['message']}")
        return
    cv = document["cv"]
    quality = cv["quality"]
    say(
        f"{document['file']}: {cv.get('basics', {}).get('name', 'no name found')} "
        f"({100 * quality['understood']:.0f} % understood, "
        f"{len(quality.get('doubts', ()))} doubts, {quality['unparsed']} passages not understood)"
    )
    for heading, key, names in (
        ("work", "work", ("startDate", "endDate", "position", "name")),
        ("education", "education", ("endDate", "studyType", "area", "institution")),
        ("language", "languages", ("language", "cefr", "fluency")),
        ("skill", "skills", ("name",)),
    ):
        for entry in cv.get(key, ()):
            say(f"  {heading:<10}" + "  ".join(str(entry[name]) for name in names if name in entry))


def _show_import(report: "ImportReport") -> None:
    new = sum(row["status"] == "new" for row in report["imported"])
    say(f"{len(report['imported'])} imported ({new} new), {len(report['failed'])} failed")
    late = [row for row in report["imported"] if row.get("late")]
    if late:
        note(f"{len(late)} came after the deadline; they are screened when a person admits them")
    for row in report["failed"]:
        note(f"{row['file']}: {row['error']['code']}: {row['error']['message']}")
    if report.get("pending"):
        say(f"{len(report['pending'])} are still being parsed or indexed")

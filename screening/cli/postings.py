"""`screening posting`, `screening screen` and `screening verdict`."""

import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import click

from screening.cli.output import (
    LEGEND,
    MARKS,
    json_option,
    language_option,
    note,
    print_json,
    say,
    table,
    wrapped,
)
from screening.cli.wiring import Workplace, actor, services, workplace
from screening.errors import InvalidInputError, UnavailableError

if TYPE_CHECKING:
    from screening.services.views import PostingView, ScreeningReport

_LARGEST_POSTING = 1_000_000
_ASK_SECONDS = 1.0
VERDICTS = ("met", "below", "undocumented", "needs_assessment")


@click.group()
def posting() -> None:
    """Announced positions with frozen requirements."""


@posting.command("add")
@click.argument("file", type=click.Path(path_type=Path), metavar="FILE.yaml")
@json_option
def add(file: Path, as_json: bool) -> None:
    """Publish a posting: its requirements are frozen from here on."""
    data = _read(file)
    view = services().postings.add_file(data, str(file), actor())
    if as_json:
        print_json(view)
    else:
        _show_posting(view)


@posting.command("list")
@json_option
def list_postings(as_json: bool) -> None:
    """All postings."""
    views = services().postings.list()
    if as_json:
        print_json({"postings": views})
        return
    table(
        ("posting", "state", "deadline", "applications", "title"),
        ((v["posting"], v["state"], v["deadline"], v["applications"], v["title"]) for v in views),
    )


@posting.command("close")
@click.argument("ident", metavar="ID")
@json_option
def close(ident: str, as_json: bool) -> None:
    """Close a posting now, as the scheduler does at its deadline, and enqueue the screening."""
    view = services().postings.close(ident, actor())
    if as_json:
        print_json(view)
    else:
        say(f"{ident} is closed; {view['applications']} applications will be screened")


@click.command()
@click.argument("ident", metavar="ID")
@click.option("--wait", is_flag=True, help="Wait until the screening is done.")
@click.option(
    "--replay",
    metavar="[RUN]",
    is_flag=False,
    flag_value="",
    help="Compute a stored run again, the latest unless one is named, and compare.",
)
@language_option
@json_option
def screen(ident: str, wait: bool, replay: str | None, language: str, as_json: bool) -> int:
    """Run or show the screening of a closed posting."""
    place = workplace()
    view = place.services.postings.get(ident)
    if view["state"] == "open":
        raise InvalidInputError(
            f"the posting is open until {view['deadline']}; it is screened when it is closed"
            f" (`screening posting close {ident}`)",
            ident,
        )
    if replay is not None:
        return _replay(place, replay or place.services.screening.latest_run(ident), as_json)
    report = _screened(place, ident, wait)
    if language != "nb":
        report = place.services.screening.report(ident, language)
    if as_json:
        print_json(report)
    else:
        _show_matrix(report)
    if report["status"] == "failed":
        note("The screening failed; the worker's log says where (docs/jobs.md).")
        return 1
    return 0


@click.group()
def verdict() -> None:
    """A person's own verdicts."""


@verdict.command("set")
@click.argument("application")
@click.argument("requirement")
@click.argument("value", metavar="VERDICT", type=click.Choice(VERDICTS))
@click.option(
    "--reason", required=True, metavar="T", help="Why; kept beside the machine's verdict."
)
@json_option
def set_verdict(application: str, requirement: str, value: str, reason: str, as_json: bool) -> None:
    """Overrule the machine on one requirement; its verdict stays beside yours."""
    services().screening.set_verdict(application, requirement, value, reason, actor())
    if as_json:
        print_json({"application": application, "requirement": requirement, "verdict": value})
    else:
        say(f"{application}, {requirement}: {value}")


def _read(file: Path) -> bytes:
    """The file's bytes, one more than may be: the service says what is too large."""
    with file.open("rb") as opened:
        return opened.read(_LARGEST_POSTING + 1)


def _screened(place: Workplace, ident: str, wait: bool) -> "ScreeningReport":
    """The report; a run that has not happened yet is enqueued, and awaited on request."""
    from screening.services.ports import JobKind  # noqa: PLC0415

    screening = place.services.screening
    report = screening.report(ident)
    if report["status"] == "done" or (report["status"] == "failed" and not wait):
        return report
    if wait:
        screening.retry(ident)  # one that failed is tried again when somebody waits for it
        with place.staffed() as supervisor:
            place.wait(supervisor, _asking(place, ident))
        return screening.report(ident)
    try:
        place.enqueue(JobKind.SCREEN, ident)
    except UnavailableError:
        note("No worker runs; `screening screen ID --wait` or `screening serve` does the work.")
    return report


def _asking(place: Workplace, ident: str) -> Callable[[], bool]:
    """Whether the screening is over; asks for it every second, for it waits for unread CVs too."""
    from screening.services.ports import JobKind  # noqa: PLC0415

    asked = -_ASK_SECONDS

    def done() -> bool:
        nonlocal asked
        if place.services.screening.report(ident)["status"] != "running":
            return True
        if time.monotonic() - asked > _ASK_SECONDS:
            asked = time.monotonic()
            with suppress(UnavailableError):  # just being restarted: the row is the outbox
                place.enqueue(JobKind.SCREEN, ident)
        return False

    return done


def _replay(place: Workplace, run: str, as_json: bool) -> int:
    result = place.services.screening.replay(run)
    differences = result["differences"]
    if as_json:
        print_json(result)
    else:
        say(f"{run}: {result['verdicts']} verdicts, {len(differences)} differ")
        for change in differences:
            say(f"  {change['application']} {change['requirement']}")
        for application in result["inputs_changed"]:
            say(f"  other input than then: {application}")
        for part in result["versions_changed"]:
            say(f"  changed since: {part}")
        proved = "are those of the run" if result["inputs_proved"] else "are NOT those of the run"
        say(f"  requirements, CVs and decisions {proved}")
    return 1 if differences or not result["inputs_proved"] else 0


def _show_posting(view: "PostingView") -> None:
    say(f"{view['posting']}  {view['title']}  (deadline {view['deadline']})")
    table(
        ("requirement", "must", "kind", "text"),
        (
            (r["id"], "must" if r["must"] else "should", r["kind"], r["label"])
            for r in view["requirements"]
        ),
    )


def _show_matrix(report: "ScreeningReport") -> None:
    say(f"{report['title']}  ({report['status']})")
    requirements = [requirement["id"] for requirement in report["requirements"]]
    rows = []
    for application in report["applications"]:
        marks = {v["requirement"]: MARKS.get(v["verdict"], "?") for v in application["verdicts"]}
        cells = [marks.get(requirement, " ") for requirement in requirements]
        rows.append(
            (application["application"], *cells, application["outcome"], application["name"])
        )
    table(("application", *requirements, "outcome", "name"), rows)
    say(LEGEND)
    for application in report["applications"]:
        for notice in application["notices"]:
            told = (
                f"! {application['application']} {notice['code']}, not believed: {notice['text']}"
            )
            wrapped(told, "  ")
    for failed in report["failed"]:
        wrapped(f"{failed['file']}: {failed['error']['message']}", "  ")

"""`screening search`, `searches` (saved ones and the log) and `suggest`."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from screening.cli.output import json_option, note, print_json, say, table, wrapped
from screening.cli.wiring import actor, services

if TYPE_CHECKING:
    from screening.services.search_request import SearchRequest
    from screening.services.views import SavedSearchView, SearchReport

F = TypeVar("F", bound=Callable[..., Any])

_PASSAGES_SHOWN = 2
_FILTERS = (
    click.option("--name", default="", help="Exact look-up of a name; never part of a score."),
    click.option("--min-nkr", metavar="N", help="Education at least at this level (such as 6.2)."),
    click.option(
        "--field", "fields", multiple=True, metavar="CODE", help="Field of education (ISCED-F)."
    ),
    click.option(
        "--language",
        "languages",
        multiple=True,
        metavar="nb:B2",
        help="Language, with level; nb/speaking:B2 for one skill, nb|sv for either.",
    ),
    click.option(
        "--experience",
        multiple=True,
        metavar="WORK:YEARS",
        help="Years in an occupation, a kind of work or an ISCO-08 group: sykepleier:3, 22:2.",
    ),
    click.option(
        "--recent",
        "recent_years",
        type=click.Choice(("2", "5")),
        help="Some of that experience within so many years.",
    ),
    click.option("--place", "places", multiple=True, help="Municipality, county or other place."),
    click.option("--licence", "licences", multiple=True, help="Class of driving licence."),
    click.option("--authorisation", "authorisations", multiple=True, help="Regulated profession."),
    click.option("--available-by", metavar="DAY", help="Free by this day (2027-01-15)."),
    click.option(
        "--consent",
        "consents",
        multiple=True,
        type=click.Choice(("consent", "employer", "application")),
        help="Why the person may be found.",
    ),
    click.option(
        "--exactly",
        multiple=True,
        metavar="KIND",
        help="Not more than asked for: level, fields ...",
    ),
    click.option(
        "--include-unstated",
        multiple=True,
        metavar="KIND",
        help="Also people who state nothing there: level, fields, languages ...",
    ),
    click.option("--similar-to", metavar="CANDIDATE", help="Whose CVs are like this one's."),
    click.option("--posting", metavar="ID", help="As those see who work on this posting."),
)


def _filters(command: F) -> F:
    """The filters of a search as options."""
    for option in reversed(_FILTERS):
        command = option(command)
    return command


def _request(text: str, filters: dict[str, Any]) -> "SearchRequest":
    from screening.services.search_request import request_of  # noqa: PLC0415

    return request_of({"text": text, **filters})


@click.command()
@click.argument("query", default="")
@_filters
@click.option("--limit", type=click.IntRange(1, 1000), default=25, show_default=True)
@click.option("--cursor", help="`next` of the page before.")
@click.option("--cut", is_flag=True, help="How many more each criterion cuts away.")
@click.option("--lacking", metavar="KIND", help="Who meets every criterion but this one.")
@click.option(
    "--export",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write everybody found, and the search, to this .csv or .xlsx file.",
)
@json_option
def search(  # noqa: PLR0913, PLR0917 - one parameter for each option
    query: str,
    limit: int,
    cursor: str | None,
    cut: bool,
    lacking: str | None,
    export: Path | None,
    as_json: bool,
    **filters: Any,
) -> None:
    """Find candidates in the CV database, by words and meaning.

    "Words in quotes" must stand in the CV; -word keeps out whoever has it.
    """
    request = _request(query, filters)
    if not request.to_json() and not cursor:
        raise click.UsageError("say what to look for, or choose a filter")
    searching = services().search
    if cut:
        _show_cut(searching.cut(request), as_json)
        return
    if lacking:
        report = searching.lacking(request, lacking, actor(), limit)
    else:
        report = searching.search(request, actor(), limit, cursor, sentences=True)
    if export:
        form = export.suffix.lstrip(".").lower()
        export.write_bytes(services().search_export.write(report["search"], actor(), form))
        note(f"written to {export}")
    if as_json:
        print_json(report)
    else:
        _show(report)


def _show(report: "SearchReport") -> None:
    more = "" if report["counted"] else " and more"
    say(f"{report['total']}{more} found")
    for written, meant in report["meant"].items():
        say(f"  {written}: also searched for as {meant}")
    for kind, count in report.get("unstated", {}).items():
        if count:
            say(f"  {count} meet the rest and state nothing on {kind} (--include-unstated)")
    for hit in report["hits"]:
        say(f"{hit['candidate']}  {hit['name']}  {hit['score']:.3f}")
        for passage in hit["passages"][:_PASSAGES_SHOWN]:
            wrapped(f"{passage['section']}: {passage['text']}")
    if report["next"]:
        say(f"next page: --cursor {report['next']}")


def _show_cut(report: Any, as_json: bool) -> None:
    if as_json:
        print_json(report)
        return
    say(f"{report['total']} meet everything")
    rows = ((one["criterion"], one["without"], one["more"]) for one in report["criteria"])
    table(("criterion", "found without it", "more"), rows)


@click.group()
def searches() -> None:
    """Saved searches with their new people, and the log of who was shown whom."""


@searches.command("save")
@click.argument("title", metavar="NAME")
@click.argument("query", default="")
@_filters
@click.option("--shared/--own", default=False, help="Whether others see it too.")
@click.option("--alerts/--no-alerts", default=True, help="Whether new people are looked for.")
@json_option
def save(title: str, query: str, shared: bool, alerts: bool, as_json: bool, **filters: Any) -> None:
    """Keep a search; a job then looks for people who are new in it."""
    request = _request(query, filters)
    _told(services().saved_searches.save(title, request, actor(), shared, alerts), as_json)


@searches.command("list")
@json_option
def list_saved(as_json: bool) -> None:
    """Your saved searches and those that are shared."""
    found = services().saved_searches.all(actor())
    if as_json:
        print_json({"saved": found})
        return
    rows = ((one["saved"], one["new"], one["owner"], one["shared"], one["name"]) for one in found)
    table(("saved", "new", "owner", "shared", "name"), rows)


@searches.command("run")
@click.argument("ident", metavar="ID")
@click.option("--limit", type=click.IntRange(1, 1000), default=25, show_default=True)
@json_option
def run_saved(ident: str, limit: int, as_json: bool) -> None:
    """Search as a saved search says."""
    request = services().saved_searches.request(ident, actor())
    report = services().search.search(request, actor(), limit)
    if as_json:
        print_json(report)
    else:
        _show(report)


@searches.command("new")
@click.argument("ident", metavar="ID")
@click.option("--all", "everybody", is_flag=True, help="Also those you have seen.")
@click.option("--look", is_flag=True, help="Look now, not when the job does.")
@json_option
def new_in(ident: str, everybody: bool, look: bool, as_json: bool) -> None:
    """Who is new in a saved search since its owner looked."""
    saved = services().saved_searches
    if look:
        saved.request(ident, actor())
        saved.look(ident)
    found = saved.found(ident, actor(), only_new=not everybody)
    if as_json:
        print_json({"saved": ident, "found": found})
        return
    table(("candidate", "found", "name"), ((h["candidate"], h["found"], h["name"]) for h in found))


@searches.command("change")
@click.argument("ident", metavar="ID")
@click.option("--name", help="Another name.")
@click.option("--shared/--own", default=None, help="Whether others see it too.")
@click.option("--alerts/--no-alerts", default=None, help="Whether new people are looked for.")
@json_option
def change(
    ident: str, name: str | None, shared: bool | None, alerts: bool | None, as_json: bool
) -> None:
    """Rename a saved search, share it, or turn its alerts on or off."""
    wanted = {"name": name, "shared": shared, "alerts": alerts}
    changes = {key: value for key, value in wanted.items() if value is not None}
    _told(services().saved_searches.change(ident, changes, actor()), as_json)


@searches.command("delete")
@click.argument("ident", metavar="ID")
def delete(ident: str) -> None:
    """Delete a saved search."""
    services().saved_searches.delete(ident, actor())
    say(f"{ident} is deleted")


@searches.command("log")
@click.option("--actor", "who", help="Only searches of this user.")
@click.option("--candidate", metavar="ID", help="Only searches that showed this person.")
@click.option("--before", metavar="SEARCH", help="Older than this one.")
@click.option("--limit", type=click.IntRange(1, 1000), default=50, show_default=True)
@json_option
def log(
    who: str | None, candidate: str | None, before: str | None, limit: int, as_json: bool
) -> None:
    """Who searched with which filters and was shown whom, newest first."""
    found = services().search.log(who, candidate, before, limit)
    if as_json:
        print_json({"searches": found})
        return
    for one in found:
        say(f"{one['search']}  {one['at']}  {one['actor']}  {one['total']} found")
        for page in one["pages"]:
            wrapped(f"{page['how']} {page['page']}: {' '.join(page['candidates'])}")


def _told(view: "SavedSearchView", as_json: bool) -> None:
    if as_json:
        print_json(view)
    else:
        say(f"{view['saved']}  {view['name']}")


@click.command()
@click.argument("kind", type=click.Choice(("title", "skill", "place", "institution", "profession")))
@click.argument("beginning")
@click.option("--limit", type=click.IntRange(1, 100), default=10, show_default=True)
@json_option
def suggest(kind: str, beginning: str, limit: int, as_json: bool) -> None:
    """What begins so: titles, skills, places, institutions or professions."""
    found = services().suggestions.suggest(kind, beginning, limit)
    if as_json:
        print_json({"suggestions": found})
        return
    for label in found:
        say(label)

"""Search in the CV database.

The filters stand in the address, so that a search can be kept and shared; free text and name never
do: they are sent by POST and kept in the signed session cookie, so that paging, filters and the way
back from a candidate work without them being in any address, log or history.
"""

from dataclasses import replace
from typing import Any

from flask import Blueprint, Response, flash, redirect, render_template, request, session
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from markupsafe import escape

from screening.domain.driving import INCLUDED
from screening.errors import InvalidInputError
from screening.services.search_export import FORMATS
from screening.services.search_request import EXACT_KINDS, SearchRequest, request_of
from screening.services.views import HitView
from screening.web import search_filters as filters
from screening.web.context import actor, services
from screening.web.search_filters import Link

pages = Blueprint("search", __name__, url_prefix="/sok")

PAGE = 25
LONGEST = 2_000  # characters of free text: what fits the session cookie in every script
MOST_MATCHES = 6
MOST_PAGES = 100_000
MOST_LACKING = 100
_TEXT, _NAME = "search_text", "search_name"


@pages.get("")
def show() -> str:
    """The form and, when there is something to look for, the hits."""
    asked = asked_now()
    page: dict[str, Any] = {
        "area": "search",
        "text": asked.text,
        "asked": asked,
        "filters": filters,
        "longest": LONGEST,
        "chips": filters.chips(asked),
        "classes": tuple(INCLUDED),
        "exact_kinds": EXACT_KINDS,
        "matches": matches,
        "found": None,
    }
    if asked.text or asked.name or filters.chosen(asked):
        page |= _hits(asked)
    return render_template("search/show.html", **page)


@pages.post("")
def ask() -> ResponseReturnValue:
    """Keeps the text apart from the address and goes to the first page of the hits."""
    text, name = (
        request.form.get("text", "").strip()[:LONGEST],
        request.form.get("navn", "").strip(),
    )
    chosen, wrong = filters.from_form(request.form)
    try:
        keep_words(request_of({"text": text, "name": name}))
    except InvalidInputError as error:
        wrong.append(error.message)
    for message in dict.fromkeys(wrong):
        flash(message, "danger")
    return redirect(filters.address(chosen), 303)


@pages.post("/forslag")
def suggest() -> str:
    """What somebody may be writing in a field, as options; posted, so that no address holds it."""
    kind, field = request.form.get("kind", ""), request.form.get("of", "")
    found = services.suggestions.suggest(kind, request.form.get(field, ""))
    return "".join(f'<option value="{escape(one)}"></option>' for one in found)


@pages.post("/eksport")
def export() -> ResponseReturnValue:
    """The whole list as a file, with the search that made it."""
    search, form = request.form.get("search", ""), request.form.get("format", "xlsx")
    content = services.search_export.write(search, actor(), form)
    response = Response(content, mimetype=FORMATS[form])
    response.headers.set("Content-Disposition", "attachment", filename=f"{search}.{form}")
    return response


@pages.get("/silt")
def cut() -> str:
    """What cut them: for every criterion, how many more there would be without it."""
    asked = asked_now()
    report = services.search.cut(asked)
    rows = [
        {
            "name": filters.criterion_told(asked, one["criterion"]),
            "without": one["without"],
            "more": one["more"],
            "loosened": _loosened_address(asked, one["criterion"]),
            "people": filters.address(asked, "search.lacking", krav=one["criterion"])
            if one["criterion"].partition(":")[0] not in {"phrase", "without"}
            else None,
        }
        for one in report["criteria"]
    ]
    return render_template(
        "search/cut.html",
        area="search",
        asked=asked,
        total=report["total"],
        rows=rows,
        back=filters.address(asked),
    )


@pages.get("/silt/hvem")
def lacking() -> str:
    """Who meets every criterion but one."""
    asked, kind = asked_now(), request.args.get("krav", "")
    found = services.search.lacking(asked, kind, actor(), MOST_LACKING)
    return render_template(
        "search/lacking.html",
        area="search",
        name=filters.criterion_told(asked, kind),
        found=found,
        back=filters.address(asked, "search.cut"),
        search=filters.address(asked),
    )


@pages.get("/logg")
def log() -> str:
    """Who searched with which filters and was shown whom."""
    candidate, before = request.args.get("kandidat"), request.args.get("for")
    found = services.search.log(candidate=candidate or None, before=before or None, limit=PAGE)
    return render_template(
        "search/log.html",
        area="search",
        searches=[(one, _told(one["filters"])) for one in found],
        candidate=candidate,
        older=found[-1]["search"] if len(found) == PAGE else None,
    )


def asked_now() -> SearchRequest:
    """The filters of the address with the words of the session."""
    chosen = filters.from_address(request.args)
    text, name = str(session.get(_TEXT, "")), str(session.get(_NAME, ""))
    return replace(chosen, text=text, name=name)


def keep_words(asked: SearchRequest) -> None:
    """Keeps text and name of a search for the next pages."""
    session[_TEXT], session[_NAME] = asked.text[:LONGEST], asked.name


def _hits(asked: SearchRequest) -> dict[str, Any]:
    cursor = request.args.get("fra") or None
    try:
        found = services.search.search(asked, actor(), PAGE, cursor, sentences=True)
    except InvalidInputError as error:
        return {"problem": error.message}
    page = _page_number()
    more = filters.address(asked, fra=found["next"], side=page + 1) if found["next"] else None
    return {
        "found": found,
        "page": page,
        "next": more,
        "first": filters.address(asked),
        "facets": filters.facets(found["facets"], asked),
        "silent": filters.silent(found.get("unstated", {}), asked),
        "loosened": [] if found["total"] else _loosened(asked),
        "cut": filters.address(asked, "search.cut"),
    }


def _page_number() -> int:
    wanted = request.args.get("side", "1")
    return int(wanted) if wanted.isdigit() and 0 < int(wanted) < MOST_PAGES else 1


def _loosened(asked: SearchRequest) -> list[Link]:
    """What each filter costs: the number of candidates without it."""
    return [
        Link(filters.criterion_told(asked, one["criterion"]), where, one["without"])
        for one in services.search.cut(asked)["criteria"]
        if (where := _loosened_address(asked, one["criterion"]))
    ]


def _loosened_address(asked: SearchRequest, kind: str) -> str | None:
    looser = filters.loosened(asked, kind)
    return filters.address(looser) if looser and (looser.text or filters.chosen(looser)) else None


def _told(stored: dict[str, Any]) -> list[str]:
    """The filters of a stored search in words."""
    told = []
    for part, value in stored.items():
        if part in filters.NAMES:
            values = [value] if part in filters.ONE else value
            told += [filters.told(part, one) for one in values]
        elif part == "lacking":
            told.append(_("lacking one criterion"))
        elif part == "saved":
            told.append(_("saved search %(name)s", name=value))
    return told


def matches(hit: HitView) -> list[Any]:
    """What a hit has in common with the question, in a few words; filters go without saying."""
    texts = [row for row in hit["matched"] if row.get("criterion") == "text"]
    named = [row["value"] for row in texts if row.get("how") != "meaning"][:MOST_MATCHES]
    meaning = any(row.get("how") == "meaning" for row in texts)
    return [*dict.fromkeys(named), *([_("similar in meaning")] if meaning else [])]

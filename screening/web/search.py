"""Search in the CV database.

The filters stand in the address, so that a search can be kept and shared; the free text never does:
it is sent by POST and kept in the signed session cookie, so that paging, filters and the way back
from a candidate work without it being in any address, log or history.
"""

from collections.abc import Mapping
from typing import Any, NamedTuple

from flask import Blueprint, redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from screening.domain.ladder import RUNGS
from screening.errors import InvalidInputError
from screening.services.views import HitView, SearchReport
from screening.web import words
from screening.web.context import services

pages = Blueprint("search", __name__, url_prefix="/sok")

PAGE = 25
LONGEST = 2_000  # characters of free text: what fits the session cookie in every script
MOST_FACET_VALUES = 8
MOST_MATCHES = 6
UNSTATED = ("level", "fields", "languages")
_TEXT = "search_text"


class Filters(NamedTuple):
    """The filters of a search as the address says them."""

    level: str = ""
    fields: tuple[str, ...] = ()
    language: str = ""
    cefr: str = "A1"
    unstated: tuple[str, ...] = ()

    def address(self, **more: Any) -> str:
        """The address of the search with these filters."""
        return url_for(
            "search.show",
            niva=self.level or None,
            felt=list(self.fields) or None,
            sprak=f"{self.language}:{self.cefr}" if self.language else None,
            uoppgitt=list(self.unstated) or None,
            **more,
        )

    @property
    def chosen(self) -> bool:
        """Whether there is any filter."""
        return bool(self.level or self.fields or self.language)


class Link(NamedTuple):
    """A filter to take away or add, and what it would bring."""

    name: Any
    address: str
    total: int = 0


@pages.get("")
def show() -> str:
    """The form and, when there is something to look for, the hits."""
    filters = _from_address(request.args)
    text = str(session.get(_TEXT, ""))
    page: dict[str, Any] = {
        "area": "search",
        "text": text,
        "filters": filters,
        "longest": LONGEST,
        "chips": _chips(filters),
        "field_name": _field_name,
        "matches": matches,
        "found": None,
    }
    if text or filters.chosen:
        page |= _hits(text, filters)
    return render_template("search/show.html", **page)


@pages.post("")
def ask() -> ResponseReturnValue:
    """Keeps the text apart from the address and goes to the first page of the hits."""
    session[_TEXT] = request.form.get("text", "").strip()[:LONGEST]
    language = request.form.get("sprak", "")
    filters = Filters(
        request.form.get("niva", ""),
        tuple(code for code in request.form.getlist("felt") if code),
        language,
        request.form.get("cefr", "A1") if language else "A1",
    )
    return redirect(filters.address(), 303)


def _from_address(args: Any) -> Filters:
    """Only what is on the lists; an address is typed, shared and cut off, never trusted."""
    level = args.get("niva", "")
    language, _colon, cefr = args.get("sprak", "").partition(":")
    return Filters(
        level if level in RUNGS else "",
        tuple(code for code in args.getlist("felt") if code.isdigit() and len(code) <= 4),  # noqa: PLR2004
        language if language.isalpha() and len(language) <= 3 else "",  # noqa: PLR2004
        cefr if cefr in words.CEFR else "A1",
        tuple(kind for kind in UNSTATED if kind in args.getlist("uoppgitt")),
    )


def _hits(text: str, filters: Filters) -> dict[str, Any]:
    cursor = request.args.get("fra") or None
    try:
        found = _search(text, filters, PAGE, cursor)
    except InvalidInputError as error:
        return {"problem": error.message}
    page = _page_number()
    more = filters.address(fra=found["next"], side=page + 1) if found["next"] else None
    return {
        "found": found,
        "page": page,
        "next": more,
        "first": filters.address(),
        "facets": _facets(found["facets"], filters),
        "silent": _silent(found.get("unstated", {}), filters),
        "loosened": [] if found["total"] else _loosened(text, filters),
    }


def _search(text: str, filters: Filters, limit: int, cursor: str | None = None) -> SearchReport:
    found: SearchReport = services.search.search(
        text,
        min_nkr=filters.level or None,
        fields=filters.fields,
        languages=[f"{filters.language}:{filters.cefr}"] if filters.language else [],
        limit=limit,
        cursor=cursor,
        include_unstated=filters.unstated,
    )
    return found


def _page_number() -> int:
    wanted = request.args.get("side", "1")
    return int(wanted) if wanted.isdigit() and 0 < int(wanted) < 100_000 else 1  # noqa: PLR2004


def _chips(filters: Filters) -> list[Link]:
    found = []
    if filters.level:
        name = _("At least %(level)s", level=str(words.RUNGS[filters.level]).lower())
        found.append(Link(name, filters._replace(level="").address()))
    for code in filters.fields:
        rest = tuple(other for other in filters.fields if other != code)
        found.append(Link(_field_name(code), filters._replace(fields=rest).address()))
    if filters.unstated:
        found.append(
            Link(_("Also those who have not stated it"), filters._replace(unstated=()).address())
        )
    if filters.language:
        name = f"{words.LANGUAGES.get(filters.language, filters.language)} {filters.cefr}"
        found.append(Link(name, filters._replace(language="", cefr="A1").address()))
    return found


def _loosened(text: str, filters: Filters) -> list[Link]:
    """What each filter costs: the number of candidates without it."""
    looser = []
    if filters.level:
        looser.append((words.RUNGS[filters.level], filters._replace(level="")))
    if filters.fields:
        name = ", ".join(str(_field_name(code)) for code in filters.fields)
        looser.append((name, filters._replace(fields=())))
    if filters.language:
        name = str(words.LANGUAGES.get(filters.language, filters.language))
        looser.append((name, filters._replace(language="", cefr="A1")))
    return [
        Link(name, other.address(), _search(text, other, 1)["total"])
        for name, other in looser
        if text or other.chosen
    ]


def _field_name(code: str) -> Any:
    broad = words.BROAD_FIELDS.get(code[:2])
    if broad is None:
        return code
    return broad if len(code) == 2 else f"{broad} ({code})"  # noqa: PLR2004


def matches(hit: HitView) -> list[Any]:
    """What a hit has in common with the question, in a few words; filters go without saying."""
    texts = [row for row in hit["matched"] if row.get("criterion") == "text"]
    named = [row["value"] for row in texts if row.get("how") != "meaning"][:MOST_MATCHES]
    meaning = any(row.get("how") == "meaning" for row in texts)
    return [*dict.fromkeys(named), *([_("similar in meaning")] if meaning else [])]


def _silent(unstated: Mapping[str, int], filters: Filters) -> list[Link]:
    """The people a filter leaves out only because their CV does not say, and how to see them."""
    names = {
        "level": _("level of education"),
        "fields": _("field of education"),
        "languages": _("level in the language"),
    }
    found = []
    for name, count in unstated.items():
        kind = name.partition(":")[0]
        if count and kind in names and kind not in filters.unstated:
            wider = filters._replace(unstated=(*filters.unstated, kind))
            found.append(Link(names[kind], wider.address(), count))
    return found


class Facet(NamedTuple):
    """One way to narrow the hits, with its commonest values."""

    name: Any
    values: list[dict[str, Any]]


def _facets(facets: Mapping[str, list[dict[str, Any]]], filters: Filters) -> list[Facet]:
    known = {
        "level": (_("Level"), _level_value),
        "field": (_("Field of education"), _field_value),
        "language": (_("Language"), _language_value),
    }
    found = []
    for key, values in facets.items():
        if key in known and values:
            name, narrow = known[key]
            shown = [
                _unstated_value() if item["value"] == "unstated" else narrow(item["value"], filters)
                for item in values[:MOST_FACET_VALUES]
            ]
            counted = zip(shown, values, strict=False)
            found.append(Facet(name, [one | {"count": item["count"]} for one, item in counted]))
    return found


def _unstated_value() -> dict[str, Any]:
    return {"name": _("Not stated"), "address": None}


def _level_value(value: str, filters: Filters) -> dict[str, Any]:
    return {
        "name": words.RUNGS.get(value, value),
        "address": filters._replace(level=value).address(),
    }


def _field_value(value: str, filters: Filters) -> dict[str, Any]:
    return {
        "name": _field_name(value),
        "address": filters._replace(fields=(value,)).address(),
    }


def _language_value(value: str, filters: Filters) -> dict[str, Any]:
    code, _colon, cefr = value.partition(":")
    return {
        "name": words.LANGUAGES.get(code, code),
        "address": filters._replace(language=code, cefr=cefr or "A1").address(),
    }

"""The filters of a search in addresses and forms, and in words on chips and facets.

Free text and name are no part of this: they never stand in an address.
"""

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from flask import url_for
from flask_babel import format_decimal, ngettext
from flask_babel import gettext as _

from screening.domain import places
from screening.errors import InvalidInputError
from screening.services.search_request import KINDS, SearchRequest, request_of, years_of
from screening.web import language, words
from screening.web.context import services

# Each part of a request by its name in addresses.
NAMES = {
    "min_nkr": "niva", "fields": "felt", "languages": "sprak", "experience": "erfaring",
    "recent_years": "nylig", "places": "sted", "licences": "forerkort",
    "authorisations": "autorisasjon", "available_by": "ledig", "consents": "grunnlag",
    "exactly": "noyaktig", "include_unstated": "uoppgitt", "similar_to": "ligner",
}  # fmt: skip
ONE = frozenset({"min_nkr", "recent_years", "available_by", "similar_to"})
# Which kind of filter a part of a request is; the rest are named alike.
KIND_OF = {"min_nkr": "level", "available_by": "availability", "consents": "consent"}
MODIFIERS = frozenset({"exactly", "include_unstated", "recent_years"})


class Link(NamedTuple):
    """A filter to take away or add, and what it would bring."""

    name: Any
    address: str
    total: int = 0


def address(request: SearchRequest, endpoint: str = "search.show", **more: Any) -> str:
    """The address of a page about a search with these filters."""
    asked = request.to_json()
    named = {NAMES[part]: value for part, value in asked.items() if part in NAMES}
    return url_for(endpoint, **named, **more)


def from_address(args: Any) -> SearchRequest:
    """The filters that are understood; an address is typed, shared and cut off, never trusted."""
    return _understood(
        {
            part: args.get(name) if part in ONE else args.getlist(name)
            for part, name in NAMES.items()
        }
    )


def from_form(form: Any) -> tuple[SearchRequest, list[str]]:
    """The filters that a form holds and adds, and what was wrong with some of them."""
    held = {part: form.getlist(f"har_{name}") for part, name in NAMES.items() if part not in ONE}
    added = {part: [one for one in form.getlist(NAMES[part]) if one] for part in held}
    if added["languages"]:
        level, skill = form.get("cefr", ""), form.get("ferdighet", "")
        added["languages"] = [
            one
            if ":" in one
            else one + (f"/{skill}" if skill else "") + (f":{level}" if level else "")
            for one in added["languages"]
        ]
    years = form.get("ar", "")
    added["experience"] = [
        one if ":" in one or not years else f"{one}:{years}" for one in added["experience"]
    ]
    asked: dict[str, Any] = {
        part: list(dict.fromkeys([*held[part], *added[part]])) for part in held
    }
    asked |= {part: form.get(NAMES[part]) for part in ONE}
    wrong: list[str] = []
    return _understood(asked, wrong), wrong


def _understood(asked: Mapping[str, Any], wrong: list[str] | None = None) -> SearchRequest:
    """A request of the values that are right, each looked at apart."""
    kept: dict[str, Any] = {}
    for part, value in asked.items():
        values = value if isinstance(value, list) else [value] if value else []
        right = []
        for one in values:
            try:
                made = request_of({part: one if part in ONE else [one]})
                services.search.understand(made)
            except InvalidInputError as error:
                if wrong is not None:
                    wrong.append(error.message)
            else:
                right.append(one)
        if right:
            kept[part] = right[0] if part in ONE else right
    return request_of(kept)


def chosen(request: SearchRequest) -> bool:
    """Whether there is any filter."""
    return bool(set(request.to_json()) & (set(NAMES) - {"exactly", "include_unstated"}))


def chips(request: SearchRequest) -> list[Link]:
    """The filters chosen, each with the address without it."""
    found = []
    for part, value in request.to_json().items():
        if part in ONE and part in NAMES:
            found.append(Link(told(part, value), address(_changed(request, part, None))))
        elif part in NAMES:
            found += [Link(told(part, one), address(_without(request, part, one))) for one in value]
    return found


def _without(request: SearchRequest, part: str, value: str) -> SearchRequest:
    return _changed(request, part, [one for one in getattr(request, part) if one != value])


def with_value(request: SearchRequest, part: str, value: str) -> SearchRequest:
    """The request with one more value of a filter."""
    if part in ONE:
        return _changed(request, part, value)
    return _changed(request, part, list(dict.fromkeys([*getattr(request, part), value])))


def loosened(request: SearchRequest, kind: str) -> SearchRequest | None:
    """The request without one criterion; None where that is no filter in the address."""
    name, _colon, which = kind.partition(":")
    part = {kind: part for part, kind in KIND_OF.items()}.get(name, name)
    if part in ONE:
        return _changed(request, part, None)
    if part == "experience":
        left = [one for n, one in enumerate(request.experience) if str(n) != which]
        return replace(request, experience=tuple(left),
                       recent_years=request.recent_years if left else None)  # fmt: skip
    if part == "languages":
        left = [one for one in request.languages if one.partition(":")[0] != which]
        return _changed(request, part, left)
    return _changed(request, part, []) if part in NAMES else None


def _changed(request: SearchRequest, part: str, value: Any) -> SearchRequest:
    return request_of({**request.to_json(), part: value})


# ---------------------------------------------------------------------- in words


def field_name(code: str) -> Any:
    """A field of education in words; narrower ones by their broad field and code."""
    broad = words.BROAD_FIELDS.get(code[:2])
    if broad is None:
        return code
    return broad if len(code) == 2 else f"{broad} ({code})"  # noqa: PLR2004


def language_told(value: str) -> str:
    """A language as it is asked for: Norwegian, speaking B2."""
    codes, _colon, level = value.partition(":")
    told_codes = []
    for one in codes.split("|"):
        code, _slash, skill = one.partition("/")
        name = str(words.LANGUAGES.get(code, code))
        told_codes.append(f"{name}, {words.LANGUAGE_SKILLS[skill]}" if skill else name)
    return f"{' / '.join(told_codes)} {level}".strip()


def experience_told(value: str) -> str:
    """Experience as it is asked for: sykepleier, 3 years."""
    what, years = years_of(value)
    name = services.suggestions.work(what, language.current()) if what else _("any work")
    if not years:
        return str(name)
    asked = ngettext(
        "%(what)s, %(years)s year", "%(what)s, %(years)s years", math.ceil(years),
        what=name, years=format_decimal(years),
    )  # fmt: skip
    return str(asked)


def told(part: str, value: Any) -> str:
    """One value of a filter in words."""
    tell = _TOLD.get(part)
    return str(tell(value)) if tell else str(value)


def _day(value: str) -> str:
    return ".".join(reversed(value.split("-")))


_TOLD: dict[str, Callable[[Any], Any]] = {
    "min_nkr": lambda one: _("At least %(level)s", level=str(words.RUNGS[one]).lower()),
    "fields": field_name,
    "languages": language_told,
    "experience": experience_told,
    "recent_years": lambda one: _("Experience within %(years)s years", years=one),
    "places": places.label,
    "licences": lambda one: _("Driving licence %(name)s", name=one),
    "authorisations": lambda one: services.suggestions.profession(one, language.current()),
    "available_by": lambda one: _("Available by %(day)s", day=_day(one)),
    "consents": lambda one: words.CONSENTS.get(one, one),
    "exactly": lambda one: _("Exactly: %(what)s", what=str(words.CRITERIA[one]).lower()),
    "include_unstated": lambda one: _("Also not stated: %(what)s", what=str(words.SILENT[one])),
    "similar_to": lambda one: _("Similar to %(name)s", name=one),
}


def criterion_told(request: SearchRequest, kind: str) -> str:
    """A criterion as `search.cut` names it, with what is asked for."""
    name, _colon, which = kind.partition(":")
    label = str(words.CRITERIA.get(name, name))
    part = {kind: part for part, kind in KIND_OF.items()}.get(name, name)
    if name in {"phrase", "without"}:
        return f"{label}: «{which}»"
    if part in ONE:
        return told(part, getattr(request, part))
    if name == "experience":
        if not which.isdigit() or int(which) >= len(request.experience):
            return label
        return f"{label}: {experience_told(request.experience[int(which)])}"
    if name == "languages":
        mine = [one for one in request.languages if one.partition(":")[0] == which]
        return f"{label}: {', '.join(map(language_told, mine)) or which}"
    values = getattr(request, part, ()) if part in NAMES else ()
    return f"{label}: {', '.join(told(part, one) for one in values)}" if values else label


def silent(unstated: Mapping[str, int], request: SearchRequest) -> list[Link]:
    """The people a filter leaves out only because their CV does not say, and how to see them."""
    found: dict[str, Link] = {}
    for name, count in unstated.items():
        kind = name.partition(":")[0]
        if count and kind in KINDS and kind not in request.include_unstated:
            wider = with_value(request, "include_unstated", kind)
            known = found.get(kind)
            most = max(count, known.total if known else 0)
            found[kind] = Link(words.SILENT[kind], address(wider), most)
    return list(found.values())


class Facet(NamedTuple):
    """One way to narrow the hits, with its commonest values."""

    name: Any
    values: list[dict[str, Any]]


# Each facet: the part of the request that a value narrows by.
_FACETS = {
    "level": "min_nkr", "field": "fields", "language": "languages", "experience": "experience",
    "place": "places", "licence": "licences", "authorisation": "authorisations",
    "consent": "consents",
}  # fmt: skip
MOST_FACET_VALUES = 8


def facets(
    counted: Mapping[str, Iterable[Mapping[str, Any]]], request: SearchRequest
) -> list[Facet]:
    """The groups of the hits in words, each value with the address that narrows to it."""
    found = []
    for key, part in _FACETS.items():
        values = list(counted.get(key, ()))[:MOST_FACET_VALUES]
        if values:
            kind = KIND_OF.get(part, part)
            shown = [_facet_value(request, part, item) for item in values]
            found.append(Facet(words.CRITERIA[kind], shown))
    return found


def _facet_value(request: SearchRequest, part: str, item: Mapping[str, Any]) -> dict[str, Any]:
    value = str(item["value"])
    if value == "unstated":
        return {"name": _("Not stated"), "address": None, "count": item["count"]}
    short = {"min_nkr": words.RUNGS, "languages": words.LANGUAGES, "licences": {value: value}}
    name = short[part].get(value, value) if part in short else told(part, value)
    narrowed = with_value(request, part, value)
    return {"name": name, "address": address(narrowed), "count": item["count"]}

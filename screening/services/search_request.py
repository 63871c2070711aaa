"""A search as a person asks for it: the one model of the command line, the API and the pages.

Values of one filter are alternatives and filters are combined; each language and each wish for
experience is a filter of its own. In the text, "words in quotes" must stand in the CV as they are,
and -word keeps out whoever has it. A name is an exact look-up apart from the text.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

from screening.domain.availability import day_of
from screening.domain.driving import INCLUDED
from screening.domain.ladder import rung
from screening.domain.posting import CEFR
from screening.errors import InvalidInputError
from screening.indexing import analysis
from screening.indexing.interface import SKILLS, language_code

LONGEST_TEXT = 20_000  # characters of a query; a whole ad fits
LONGEST_VALUE = 200  # characters of a filter's value
MOST_VALUES = 50  # values of one filter
LONGEST_SYNTAX = 300  # beyond so many characters a text is an ad: its dashes and quotes are its own
RECENT_YEARS = (2, 5)
MOST_YEARS = 60
CONSENTS = ("consent", "employer", "application")
KINDS = ("level", "fields", "languages", "experience", "places", "licences", "authorisations",
         "availability")  # fmt: skip
EXACT_KINDS = ("level", "fields", "languages", "experience", "licences", "authorisations")
WORDS = (
    "text",
    "name",
)  # free text: never in addresses, logs or the part of a search kept for good
_QUOTED = re.compile(r'["“”«»„]([^"“”«»„]+)["“”«»„]')
_LEFT_OUT = re.compile(r"(?<!\S)[-−](?=[^\s\-−])(\S+)")
# A birth number, D number or similar: eleven digits, perhaps with a space after the sixth.
_PERSONAL_NUMBER = re.compile(r"(?<!\d)\d{6}[\s-]?\d{5}(?!\d)")


@dataclass(frozen=True, slots=True)
class SearchRequest:
    """What is asked for; every part may be empty.

    `languages` are written "nb", "nb:B2", "nb/speaking:B2" or, as alternatives, "nb|sv:B2";
    `experience` "sykepleier:3" (an occupation, an activity or an ISCO-08 code, with years);
    `recent_years` asks for some of that experience within 2 or 5 years; `available_by` is a day.
    `include_unstated` and `exactly` name kinds of filters. `similar_to` is a candidate whose CV the
    others are compared with. `posting`: whose work it is for; None sees everybody.
    """

    text: str = ""
    name: str = ""
    min_nkr: str | None = None
    fields: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    experience: tuple[str, ...] = ()
    recent_years: int | None = None
    places: tuple[str, ...] = ()
    licences: tuple[str, ...] = ()
    authorisations: tuple[str, ...] = ()
    available_by: str | None = None
    consents: tuple[str, ...] = ()
    exactly: tuple[str, ...] = ()
    include_unstated: tuple[str, ...] = ()
    similar_to: str | None = None
    posting: str | None = None

    def to_json(self) -> dict[str, Any]:
        """The parts that are there, by name."""
        values = {one.name: getattr(self, one.name) for one in fields(self)}
        return {
            name: list(value) if isinstance(value, tuple) else value
            for name, value in values.items()
            if value not in ("", (), None)
        }


@dataclass(frozen=True, slots=True)
class Words:
    """A text taken apart: the words to rank by, phrases that must stand, words that must not."""

    plain: str
    phrases: tuple[str, ...] = ()
    without: tuple[str, ...] = ()


def words_of(text: str) -> Words:
    """What a text asks for; in an ad, quotes and dashes are ordinary characters."""
    if not is_short(text):
        return Words(text)
    phrases: list[str] = []
    without: list[str] = []

    def leave_out(found: re.Match[str]) -> str:
        without.append(found[1])
        return " "

    def keep(found: re.Match[str]) -> str:
        phrases.append(found[1])
        return f" {found[1]} "

    rest = re.sub(rf"(?<!\S)[-−]{_QUOTED.pattern}", leave_out, text)
    rest = _QUOTED.sub(keep, rest)
    rest = _LEFT_OUT.sub(leave_out, rest)
    return Words(_one_line(rest), _with_words(phrases), _with_words(without))


def is_short(text: str) -> bool:
    """Whether a text is what somebody types, and no ad."""
    return len(text) <= LONGEST_SYNTAX


def _with_words(texts: Sequence[str]) -> tuple[str, ...]:
    return tuple(_one_line(text) for text in texts if analysis.sequence_of(text))


def _one_line(text: str) -> str:
    return " ".join(text.split())


def request_of(asked: Mapping[str, Any]) -> SearchRequest:
    """A request from its parts by name, checked.

    Raises:
        InvalidInputError: naming the part that is wrong, or a part that there is not.
    """
    known = {one.name for one in fields(SearchRequest)}
    for name in asked:
        if name not in known:
            raise InvalidInputError(f"there is no filter {name!r}", name)
    given = {name: value for name, value in asked.items() if value is not None}
    level, day = given.get("min_nkr"), _line(given, "available_by")
    if day is not None:
        day_of(day, "available_by")
    return SearchRequest(
        text=_text(given),
        name=_line(given, "name") or "",
        min_nkr=None if level in (None, "") else rung(level, "min_nkr"),
        fields=tuple(_field(one) for one in _values(given, "fields")),
        languages=tuple(_language(one) for one in _values(given, "languages")),
        experience=tuple(_experience(one) for one in _values(given, "experience")),
        recent_years=_recent(given.get("recent_years")),
        places=_values(given, "places"),
        licences=tuple(_licence(one) for one in _values(given, "licences")),
        authorisations=_values(given, "authorisations"),
        available_by=day,
        consents=_of(given, "consents", CONSENTS),
        exactly=_of(given, "exactly", EXACT_KINDS),
        include_unstated=_of(given, "include_unstated", KINDS),
        similar_to=_line(given, "similar_to"),
        posting=_line(given, "posting"),
    )


def years_of(experience: str) -> tuple[str, float]:
    """The work and the years of one wish for experience ("sykepleier:3", "sykepleier")."""
    what, colon, years = experience.rpartition(":")
    return (what, float(years)) if colon else (experience, 0.0)


def _text(asked: Mapping[str, Any]) -> str:
    text = asked.get("text", "")
    if not isinstance(text, str) or len(text) > LONGEST_TEXT:
        raise InvalidInputError(f"at most {LONGEST_TEXT} characters can be searched for", "text")
    return _harmless(text, "text").strip()


def _harmless(value: str, place: str) -> str:
    """A value without a national id number, which nobody is searched for by.

    Raises:
        InvalidInputError: when it holds one; the message does not repeat it.
    """
    if _PERSONAL_NUMBER.search(value):
        raise InvalidInputError("national id numbers are not searched for", place)
    return value


def _line(asked: Mapping[str, Any], name: str) -> str | None:
    value = asked.get(name)
    if value is None or value == "":
        return None
    if not isinstance(value, str) or len(value) > LONGEST_VALUE:
        raise InvalidInputError(f"at most {LONGEST_VALUE} characters are expected", name)
    return _harmless(" ".join(value.split()), name) or None


def _values(asked: Mapping[str, Any], name: str) -> tuple[str, ...]:
    values = asked.get(name, ())
    if isinstance(values, str) or not isinstance(values, Sequence) or len(values) > MOST_VALUES:
        raise InvalidInputError(f"a list of at most {MOST_VALUES} values is expected", name)
    found = (_line({name: value}, name) for value in values)
    return tuple(dict.fromkeys(one for one in found if one))


def _of(asked: Mapping[str, Any], name: str, known: Sequence[str]) -> tuple[str, ...]:
    for value in _values(asked, name):
        if value not in known:
            raise InvalidInputError(f"{value!r} is none of {', '.join(known)}", name)
    return _values(asked, name)


def _field(code: str) -> str:
    if not code.isascii() or not code.isdigit() or not 1 < len(code) <= 4:  # noqa: PLR2004
        raise InvalidInputError(f"{code!r} is not an ISCED-F code of 2 to 4 digits", "field")
    return code


def _language(wanted: str) -> str:
    codes, _, level = wanted.partition(":")
    for code in codes.split("|"):
        language, _, skill = code.partition("/")
        if not 2 <= len(language) <= 3 or not (language.isascii() and language.isalpha()):  # noqa: PLR2004
            raise InvalidInputError(f"{wanted!r} is not a language like nb or nb:B2", "language")
        if skill and skill not in SKILLS:
            raise InvalidInputError(f"{skill!r} is not a skill ({', '.join(SKILLS)})", "language")
    if level and level.upper() not in CEFR:
        raise InvalidInputError(f"{level!r} is not a level ({', '.join(CEFR)})", "language")
    named = "|".join(_coded(code.lower()) for code in codes.split("|"))
    return named + (f":{level.upper()}" if level else "")


def _coded(code: str) -> str:
    """A language, perhaps with a skill; Norwegian however it is written is nb."""
    language, slash, skill = code.partition("/")
    return language_code(language) + slash + skill


def _experience(wanted: str) -> str:
    what, colon, years = wanted.rpartition(":")
    if colon and not re.fullmatch(r"\d{1,2}(?:[.,]\d)?", years):
        raise InvalidInputError(f"{wanted!r} is not like sykepleier or sykepleier:3", "experience")
    if colon and float(years.replace(",", ".")) > MOST_YEARS:
        raise InvalidInputError(f"more than {MOST_YEARS} years are not asked for", "experience")
    return f"{what}:{years.replace(',', '.')}" if colon else wanted


def _licence(wanted: str) -> str:
    if wanted.upper() not in INCLUDED:
        raise InvalidInputError(f"{wanted!r} is not a class ({', '.join(INCLUDED)})", "licence")
    return wanted.upper()


def _recent(years: object) -> int | None:
    if years in (None, ""):
        return None
    if str(years) not in map(str, RECENT_YEARS):
        raise InvalidInputError("recent experience is of 2 or 5 years", "recent_years")
    return int(str(years))

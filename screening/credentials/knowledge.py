"""The knowledge base: what the data files beside this module say, loaded once and indexed.

Every file is small and readable; docs/credentials.md describes their columns and where the facts
come from. Nothing is loaded before it is asked for.
"""

import csv
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import resources

from screening.credentials.normalise import key_of, tokens
from screening.credentials.phrases import Found, PhraseIndex, Quality, longest
from screening.domain.ladder import rank

ANY_COUNTRY = "ZZ"
NORWAY = "NO"

_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_CODE_TAG = re.compile(r"\s*\((?:[A-Z]{2}|RDC|Québec|Belgique|België|Schweiz|Finland|Ireland)\)$")
_COUNTRY_TAIL = re.compile(
    r"\s+(?:Iran|Iraq|India|Pakistan|China|Afghanistan|Ethiopia|Uganda|Kenya|Ireland|Canada|TR|BD|UG)$"
)
_PARENTHESES = re.compile(r"\s*\([^)]*\)")
_DOTTED = re.compile(r"\.(?=\w)")


@dataclass(frozen=True, slots=True)
class Row:
    """One credential of one school system; `low` and `high` are rungs, both "" when unknown.

    `years` is the nominal length (shortest, longest) in full-time years or None; `valid` the years
    of award it was given in; `cycle` the Bologna cycle (1, 2, 3, short, none).
    """

    id: str
    country: str
    name: str
    low: str
    high: str
    nkr: str
    isced: int | None
    eqf: int | None
    cycle: str
    awarded: str
    track: str
    years: tuple[float, float] | None
    valid: tuple[int, int]
    norwegian: str
    route: str
    decision: str
    confidence: str
    field: str
    profession: str
    source: str

    @property
    def height(self) -> tuple[int, int]:
        """For choosing the highest of several degrees: its likely rung, then its high end."""
        if not self.high:
            return (-1, -1)
        likely = self.nkr or self.low or self.high
        return (rank(likely), rank(self.high))


@dataclass(frozen=True, slots=True)
class Name:
    """A name of a row. A weak name (a school type, a profession, a bare "diploma") decides only
    where nothing better stands beside it; a short one needs capitals or a dot."""

    row: str
    weak: bool


@dataclass(frozen=True, slots=True)
class PostingTerm:
    """What a posting's word for a field asks for, and what counts as related to it."""

    codes: tuple[str, ...]
    related: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Country:
    """A country: its code and the shared school systems it belongs to (see docs/credentials.md)."""

    code: str
    systems: tuple[str, ...]


class KnowledgeBase:
    """The facts; each part is read from its file when first used."""

    @cached_property
    def version(self) -> str:
        """A hash over every data file: the same facts, the same version."""
        digest = hashlib.sha256()
        for name in sorted(item.name for item in _data().iterdir() if item.is_file()):
            digest.update(name.encode())
            digest.update(_data().joinpath(name).read_bytes())
        return digest.hexdigest()[:16]

    @cached_property
    def rows(self) -> dict[str, Row]:
        """Every credential row by id, in file order."""
        sources = {row["code"]: row["text"] for row in read_rows("sources.csv")}
        return {row["id"]: _row(row, sources) for row in read_rows("credentials.csv")}

    @cached_property
    def names(self) -> PhraseIndex[Name]:
        """Every name and alias of every row."""
        index: PhraseIndex[Name] = PhraseIndex()
        for row in read_rows("credentials.csv"):
            seen: set[str] = set()
            for phrase, weak in _names_of(row):
                key = key_of(phrase)
                if key not in seen:
                    seen.add(key)
                    index.add(phrase, Name(row["id"], weak))
        return index

    @cached_property
    def level_words(self) -> PhraseIndex[str]:
        """Words for a kind of level (bachelor, master, ...) in many languages."""
        return self._simple_index("level_words.csv", "kind", "words")

    @cached_property
    def countries(self) -> dict[str, Country]:
        """Countries by code."""
        return {
            row["code"]: Country(row["code"], tuple(row["systems"].split()))
            for row in read_rows("countries.csv")
        }

    @cached_property
    def country_names(self) -> PhraseIndex[str]:
        """Names of countries in many languages."""
        return self._simple_index("countries.csv", "code", "names")

    @cached_property
    def markers(self) -> PhraseIndex[str]:
        """Words that change what a credential line means: unfinished, courses, honorary, ..."""
        return self._simple_index("markers.csv", "kind", "phrases")

    @cached_property
    def institution_names(self) -> PhraseIndex[str]:
        """Institutions and their countries."""
        return self._simple_index("institutions.csv", "country", "names")

    @cached_property
    def institution_words(self) -> PhraseIndex[tuple[str, ...]]:
        """Words and towns that point to a country, or to a few."""
        index: PhraseIndex[tuple[str, ...]] = PhraseIndex()
        for row in read_rows("institution_words.csv"):
            for phrase in row["words"].split("|"):
                index.add(phrase, tuple(row["countries"].split()))
        return index

    @cached_property
    def field_words(self) -> PhraseIndex[tuple[str, bool]]:
        """Subject words: ISCED-F code, and whether the word is a general one."""
        index: PhraseIndex[tuple[str, bool]] = PhraseIndex()
        for row in read_rows("field_words.csv"):
            for phrase in row["words"].split("|"):
                index.add(phrase, (row["code"], bool(row["general"])))
        return index

    @cached_property
    def field_labels(self) -> dict[str, str]:
        """Norwegian labels of the ISCED-F codes."""
        return {row["code"]: row["label_nb"] for row in read_rows("fields.csv")}

    @cached_property
    def neighbours(self) -> dict[str, tuple[str, ...]]:
        """Codes that count as related to a code across narrow fields."""
        return {row["code"]: tuple(row["related"].split()) for row in read_rows("related_fields.csv")}

    @cached_property
    def _posting_terms(self) -> PhraseIndex[PostingTerm]:
        index: PhraseIndex[PostingTerm] = PhraseIndex()
        for row in read_rows("posting_field_terms.csv"):
            related = tuple(re.findall(r"\b\d{3,4}\b", row["note"].partition("elated")[2]))
            term = PostingTerm(tuple(row["codes"].split("|")), related)
            for phrase in row["terms"].split("|"):
                index.add(phrase, term)
        return index

    def posting_terms_in(self, text: str) -> list[PostingTerm]:
        """The terms for fields that postings use, found in a requirement's wording."""
        return [found.payload for found in longest(self._posting_terms.find(tokens(text)))]

    @cached_property
    def settlers(self) -> list[tuple[str, PhraseIndex[str]]]:
        """Per row: words beside the name that choose it among its neighbours (rule R5)."""
        found = []
        for row in read_rows("settles.csv"):
            index: PhraseIndex[str] = PhraseIndex()
            for phrase in row["words"].split("|"):
                index.add(phrase, row["row"])
            found.append((row["row"], index))
        return found

    def exactly(self, term: str, country: str) -> list[Found[Name]]:
        """The names of a country's rows that are exactly this term, strong ones only."""
        return [
            found
            for found in self.names.find(tokens(term))
            if found.quality is Quality.EXACT
            and not found.payload.weak
            and self.rows[found.payload.row].country == country
        ]

    def rows_of(self, country: str) -> list[Row]:
        """The rows of one country or shared system."""
        return self._rows_by_country.get(country, [])

    @cached_property
    def _rows_by_country(self) -> dict[str, list[Row]]:
        by_country: dict[str, list[Row]] = {}
        for row in self.rows.values():
            by_country.setdefault(row.country, []).append(row)
        return by_country

    def _simple_index(self, file: str, payload: str, phrases: str) -> PhraseIndex[str]:
        index: PhraseIndex[str] = PhraseIndex()
        for row in read_rows(file):
            for phrase in row[phrases].split("|"):
                index.add(phrase, row[payload])
        return index


@cache
def load() -> KnowledgeBase:
    """The knowledge base of this installation."""
    return KnowledgeBase()


def read_rows(file: str) -> Iterator[dict[str, str]]:
    """The rows of a data file as dictionaries."""
    with _data().joinpath(file).open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines)


def _data() -> resources.abc.Traversable:
    return resources.files("screening.credentials").joinpath("data")


def _row(row: dict[str, str], sources: dict[str, str]) -> Row:
    numbers = [int(part) for part in re.findall(r"\d", row["isced"])]
    return Row(
        id=row["id"],
        country=row["country"],
        name=row["name"],
        low=row["low"],
        high=row["high"],
        nkr=row["nkr"] or (row["low"] if row["low"] == row["high"] else ""),
        isced=_likely(numbers, row["nkr"]),
        eqf=_likely([int(part) for part in re.findall(r"\d", row["eqf"])], row["nkr"]),
        cycle=row["cycle"],
        awarded={"n/a": "unknown", "": "unknown"}.get(row["awarded"], row["awarded"]),
        track=row["track"],
        years=_years(row["years"]),
        valid=(int(row["valid_from"] or 0), int(row["valid_to"] or 9999)),
        norwegian=row["norwegian"],
        route=row["route"],
        decision=row["decision"],
        confidence=row["confidence"],
        field=row["field"],
        profession=row["profession"],
        source=f"{sources[row['basis']]}; {sources[row['source']]}",
    )


def _likely(numbers: list[int], nkr: str) -> int | None:
    """The likeliest of a range of levels: the one its NKR names, else the lowest."""
    named = int(nkr[0]) if nkr else None
    return named if named in numbers else min(numbers, default=None)


def _years(text: str) -> tuple[float, float] | None:
    """The first length in "1.5-2 (3+2)" as (1.5, 2.0)."""
    head = text.split("(")[0].split("/")[0]
    numbers = [float(number.replace(",", ".")) for number in _NUMBER.findall(head)]
    return (min(numbers), max(numbers)) if numbers else None


def _names_of(row: dict[str, str]) -> Iterator[tuple[str, bool]]:
    """Every phrase that names the row, with its weakness; the row's own name in its parts."""
    for alias in filter(None, row["aliases"].split("|")):
        weak = alias.startswith("~")
        for form in _forms(alias.lstrip("~")):
            yield form, weak
    name = row["name"]
    yield name, False
    if row["lang"] != "en":
        for part in re.split(r" / |; ", name):
            for form in _forms(part):
                if len(form) > 3:  # noqa: PLR2004  (a name's abbreviation is listed as an alias)
                    yield form, False
            bare = _PARENTHESES.sub("", part).strip(" –-…")
            if len(bare) > 3:  # noqa: PLR2004
                yield bare, False


def _forms(alias: str) -> Iterator[str]:
    """The alias without its country tag, and with its dots as spaces ("cand. polit.")."""
    yield alias
    bare = _COUNTRY_TAIL.sub("", _CODE_TAG.sub("", alias))
    if bare != alias:
        yield bare
    spaced = _DOTTED.sub(". ", bare)
    if spaced != bare:
        yield spaced

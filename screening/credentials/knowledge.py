"""The knowledge base: what the data files beside this module say, loaded once and indexed.

Every file is small and readable; docs/credentials.md describes their columns and where the facts
come from. Nothing is loaded before it is asked for.
"""

import csv
import hashlib
import re
from collections.abc import Iterator
from functools import cache, cached_property
from importlib import resources

from screening.credentials.facts import Country, Name, PostingTerm, Profession, Row, Trade
from screening.credentials.normalise import fold, key_of, tokens
from screening.credentials.phrases import PhraseIndex, Quality, longest
from screening.credentials.spelling import in_latin

ANY_COUNTRY = "ZZ"
NORWAY = "NO"

_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_CODE_TAG = re.compile(r"\s*\((?:[A-Z]{2}|RDC|Québec|Belgique|België|Schweiz|Finland|Ireland)\)$")
_COUNTRY_TAIL = re.compile(
    r"\s+(?:Iran|Iraq|India|Pakistan|China|Afghanistan|Ethiopia|Uganda|Kenya|Ireland|Canada|TR|BD|UG)$"
)
_PARENTHESES = re.compile(r"\s*\([^)]*\)")
_KIND_TAG = re.compile(r"\((?:FH|BA|UN|VS|AMK|Uni|Hons|ikke|uten|DE)\b")
_BARE = frozenset(
    {"diploma", "diplom", "dyplom", "diplôme", "certificate", "associate", "degree", "دبلوم",
     "high school"}
)  # fmt: skip
_SPACED_DOTS = re.compile(r"\.\s+(?=\w)")
_DOTTED = re.compile(r"\.(?=\w)")


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
        """Every name and alias of every row, also in plain Latin letters."""
        index: PhraseIndex[Name] = PhraseIndex()
        for row in read_rows("credentials.csv"):
            seen: set[str] = set()
            for phrase, weak in _names_of(row):
                key = key_of(phrase)
                for spelt in (phrase, *sorted(in_latin(fold(key), key))):
                    name = key_of(spelt)
                    if name not in seen:
                        seen.add(name)
                        index.add(spelt, Name(row["id"], weak))
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
    def systems_by_language(self) -> dict[str, tuple[str, ...]]:
        """School systems that a language is taught in, by ISO 639-1 code; not English, Norwegian.

        In these two people write of education from anywhere.
        """
        rows = read_rows("languages.csv")
        return {row["language"]: tuple(row["countries"].split()) for row in rows}

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
        index: PhraseIndex[str] = PhraseIndex()
        for row in read_rows("institutions.csv"):
            for name in (row["name"], *filter(None, row["aliases"].split("|"))):
                index.add(name, row["country"])
        return index

    @cached_property
    def institution_labels(self) -> tuple[str, ...]:
        """The names of the institutions, as they call themselves."""
        return tuple(row["name"] for row in read_rows("institutions.csv"))

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
        return self.field_names("nb")

    def field_names(self, language: str) -> dict[str, str]:
        """What the ISCED-F codes are called in English, else in Norwegian."""
        column = "label_en" if language == "en" else "label_nb"
        return {row["code"]: row[column] for row in read_rows("fields.csv")}

    @cached_property
    def neighbours(self) -> dict[str, tuple[str, ...]]:
        """Codes that count as related to a code across narrow fields."""
        return {
            row["code"]: tuple(row["related"].split()) for row in read_rows("related_fields.csv")
        }

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
    def requirement_words(self) -> PhraseIndex[str]:
        """Words for a level in a requirement, and the rung each asks for."""
        return self._simple_index("requirement_words.csv", "rung", "words")

    @cached_property
    def trades(self) -> dict[str, Trade]:
        """Trades by their Norwegian name."""
        return {row["trade"]: Trade(row["trade"], row["field"]) for row in read_rows("trades.csv")}

    @cached_property
    def trade_names(self) -> PhraseIndex[str]:
        """Names of trades in many languages."""
        return self._simple_index("trades.csv", "trade", "names")

    @cached_property
    def professions(self) -> dict[str, Profession]:
        """Professions by id."""
        return {row["id"]: _profession(row) for row in read_rows("professions.csv")}

    @cached_property
    def profession_names(self) -> PhraseIndex[str]:
        """Names of professions in many languages."""
        index: PhraseIndex[str] = PhraseIndex()
        for profession in self.professions.values():
            for name in (profession.name_nb, profession.name_en, *profession.aliases):
                index.add(_PARENTHESES.sub("", name), profession.id)
        return index

    @cached_property
    def framework_levels(self) -> dict[tuple[str, int], tuple[tuple[str, str], int | None]]:
        """Rungs and likely ISCED level of the numbered levels of national frameworks."""
        return {
            (row["framework"], int(row["number"])): (
                (row["low"], row["high"]),
                int(row["isced"]) if row["isced"] else None,
            )
            for row in read_rows("framework_levels.csv")
        }

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

    def named_exactly(self, term: str, country: str) -> frozenset[str]:
        """Ids of a country's rows of which this term is a strong name."""
        if term not in self._exact:
            self._exact[term] = [
                self.rows[found.payload.row]
                for found in self.names.find(tokens(term))
                if found.quality is Quality.EXACT and not found.payload.weak
            ]
        return frozenset(row.id for row in self._exact[term] if row.country == country)

    @cached_property
    def _exact(self) -> dict[str, list[Row]]:
        return {}

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
    text = _data().joinpath(file).read_text(encoding="utf-8")
    yield from csv.DictReader(text.splitlines())


def _data() -> resources.abc.Traversable:
    return resources.files("screening.credentials").joinpath("data")


def _profession(row: dict[str, str]) -> Profession:
    return Profession(
        id=row["id"],
        name_nb=row["name_nb"],
        name_en=row["name_en"],
        aliases=tuple(filter(None, row["aliases"].split("|"))),
        sector=row["sector"],
        authority=row["authority"],
        law=row["law"],
        regulation=row["regulation"],
        fields=tuple(code for code in row["fields"].split("|") if code.isdigit()),
        education=row["education"],
        register=row["register"],
    )


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
        source="; ".join(filter(None, (sources[row["basis"]], sources[row["source"]]))),
    )


def _likely(numbers: list[int], nkr: str) -> int | None:
    """The likeliest of a range of levels: the one its NKR names, else the lowest."""
    named = int(nkr[0]) if nkr else None
    return named if named in numbers else min(numbers, default=None)


def _years(text: str) -> tuple[float, float] | None:
    """The first length in "1.5-2 (3+2)" as (1.5, 2.0)."""
    head = re.split(r"[(/]", text, maxsplit=1)[0]
    numbers = [float(number.replace(",", ".")) for number in _NUMBER.findall(head)]
    return (min(numbers), max(numbers)) if numbers else None


def _names_of(row: dict[str, str]) -> Iterator[tuple[str, bool]]:
    """Every phrase that names the row, with its weakness; the row's own name in its parts."""
    for alias in filter(None, row["aliases"].split("|")):
        for form in _forms(alias.lstrip("~")):
            yield form, alias.startswith("~") or form.casefold() in _BARE
    yield row["name"], False
    for part in _parts(row["name"]):
        bare = _PARENTHESES.sub("", part).strip(" –-…")
        kept = [part] if _KIND_TAG.search(part) else [part, bare]
        for form in kept:
            if len(form) > 3:  # noqa: PLR2004  (a name's abbreviation is listed as an alias)
                yield form, form.casefold() in _BARE


def _parts(name: str) -> list[str]:
    """The names in "Yrkesskole / Fagbrev"; never the subjects in "Bachelor of Arts / Science"."""
    first, *rest = re.split(r" / |; ", name)
    single = " " not in first
    return [first] + [
        part
        for part in rest
        if not part[:1].islower() and (single or " " in _PARENTHESES.sub("", part).strip())
    ]


def _forms(alias: str) -> Iterator[str]:
    """The alias without its country tag, and with and without spaces after its dots."""
    yield alias
    bare = _COUNTRY_TAIL.sub("", _CODE_TAG.sub("", alias))
    if bare != alias:
        yield bare
    for other in (_DOTTED.sub(". ", bare), _SPACED_DOTS.sub(".", bare)):
        if other != bare:
            yield other

"""Removes what must never reach scoring or embeddings, and says what and why (product, rule 8).

Names, gender, age and birth, nationality, family, religion, identity numbers, address and contact,
health and photo captions go. What is left is the same for two CVs that differ only in those: each
statement goes as a whole, and the white space and punctuation around it are evened out.

The lists are data (`data/scrubbed_labels.tsv`, `data/scrubbed_words.tsv`): a label begins a
statement that ends with its line or cell; a title goes before a name; some words go anywhere.
"""

import functools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.resources import files
from typing import Self

from screening.domain.cv import Cv

SHORTEST_NAME = 2
# Characters after a label; more is prose about something else. Subjects that are also taught or
# worked with (religion, health, children) get less.
LONGEST_STATEMENT = 120
LONGEST_DELICATE = 40
_DELICATE = frozenset({"religion", "health", "family", "photo", "gender"})
LONGEST_NEXT_LINE = 60

_EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")
_PROFILE = re.compile(
    r"(?:https?://|www\.)\S+|\b(?:linkedin|facebook|instagram|github)\.com/\S+", re.I
)
_DIGITS = re.compile(r"(?<![\w.,])\+?\(?\d(?:[ \-/.()]{0,2}\d){7,14}(?!\w)")
_YEAR_PAIR = re.compile(r"(?:19|20)\d\d\D{1,3}(?:19|20)\d\d")
_DATE = re.compile(
    r"(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|1[0-2])[./-](?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d"
)
_AMOUNT = re.compile(r"^\d{1,3}(?:[ .]\d{3})*[ .]000$")
_PERIOD = re.compile(r"\d{1,2}[./-](?:19|20)\d\d\s*[-–—]")
# "born 12 May 1985 in Warsaw" in the middle of a line, and "42 years old".
_BORN = re.compile(
    r"\(?\s*\b(?:f\.|født|fødd|född|born(?: on| in)?|geb\.|geboren(?: am)?|née? le|ur\.|"
    r"urodzon[ya]|nacid[oa]|născută?|nat[oa] (?:il|a)|народи(?:вся|лася)|"
    r"родил(?:ся|ась)|doğumlu|مواليد|متولد)"
    r"\s*:?\s*(?:\d{1,2}[. ]\s*(?:\d{1,2}\.\s*|[^\W\d]+\.?\s*))?(?:19|20)\d\d"
    r"(?:\s*(?:i|in|à|en|w|în|a|у|в|på)\s+(?-i:[^\W\d_a-zà-ÿа-яіїє])[\w’'-]*"
    r"(?:,? (?-i:[^\W\d_a-zà-ÿа-яіїє])[\w’'-]*)?)?\s*\)?",
    re.I,
)
_AGED = re.compile(
    r"\b\d{2}\s*(?:years? old|years? of age|år gammel|år gamal|år gammal|jahre alt|de ani|"
    r"letni[a]?\b|yaşında(?:yım)?|років(?=[,.;]|$)|лет(?=[,.;]|$)|سنة من العمر|ساله)"
    r"|\b\d{2}[- ]?(?:åring|årig|year-old|jährig\w*)\b",
    re.I,
)
# "polsk statsborger", "Polish citizen", "obywatelka Polski".
_CITIZEN = re.compile(
    r"\b[^\W\d_]+(?:sk|ish|ian|ese|isch\w*|[aă]n[ăa]?)\s+(?:statsborger(?:skap)?|"
    r"statsborgar(?:skap)?|citizen(?:ship)?|national|staatsangehöriger?|nationality)\b"
    r"|\b(?:obywatel(?:ka)?|громадян(?:ин|ка)|гражданин|гражданка|cetățean(?:ă)?)\s+[^\W\d_]+",
    re.I,
)
_STREET = re.compile(
    r"\b[^\W\d_][\w.’'-]*(?:gata|gaten|gate|veien|vegen|vei|veg|allé|straße|strasse|gatan|vägen)"
    r"\s+\d{1,4}\s?[A-Za-z]?\b(?:,?\s*\d{4,5}\s+[^\W\d_]+)?"
    r"|\b(?:ul\.|вул\.|ул\.|str\.|strada|rue|calle|via)\s+(?-i:[^\W\d_a-zà-ÿа-яіїє])"
    r"[^\d\n,]{0,40},?\s*\d{1,4}[A-Za-z]?\b(?:/\d{1,4})?(?:,?\s*\d{2}-?\d{3}\s+[^\W\d_]+)?",
    re.I,
)
_CHILDREN = (
    r"(?:[, ]+(?:(?:og|and|und|i|та|и|med|with)\s+)?(?:\w+\s+)?"
    r"(?:barn|children|child|kinder|dzieci|copii|діт\w+|дет\w+|çocuk|أطفال|فرزند))?"
)
_CAPTION = re.compile(r"\[(?:image|photo|bilde|foto|picture)[^\]]*\]", re.I)
_LEFTOVER = re.compile(r"(?:\s*[,;|•·/–—-]\s*){2,}")
_EDGES = " \t\n,;|•·:–—-"


@dataclass(frozen=True, slots=True)
class Person:
    """Whose CV it is: what to look for besides the general patterns."""

    name: str | None = None
    email: str | None = None
    phone: str | None = None

    @classmethod
    def of(cls, cv: Cv) -> Self:
        """The owner of a CV."""
        return cls(cv.basics.name, cv.basics.email, cv.basics.phone)


@dataclass(frozen=True, slots=True)
class Removal:
    """What was taken out of `text[start:end]` and why: name, title, birth, nationality ..."""

    start: int
    end: int
    text: str
    why: str


@dataclass(frozen=True, slots=True)
class Scrubbed:
    """The text that may be scored, and what is missing from it."""

    text: str
    removals: tuple[Removal, ...]


def scrub(text: str, person: Person = Person()) -> Scrubbed:
    """Takes out everything of product rule 8; white space becomes single spaces."""
    spans = sorted(_found(text, person))
    removals: list[Removal] = []
    kept: list[str] = []
    place = 0
    for begin, end, why in spans:
        if end <= place:
            continue
        start = max(begin, place)
        removals.append(Removal(start, end, text[start:end], why))
        kept += [text[place:start], " , "]
        place = end
    kept.append(text[place:])
    return Scrubbed(_even("".join(kept)), tuple(removals))


def _even(text: str) -> str:
    """One way to write what is left, whatever was taken out."""
    lines = (" ".join(line.split()) for line in text.splitlines())
    joined = " ".join(line for line in (line.strip(_EDGES) for line in lines) if line)
    joined = _LEFTOVER.sub(", ", joined)
    joined = re.sub(r"\(\s*[,;.]?\s*\)|\[\s*,?\s*\]", " ", joined)
    joined = re.sub(r"\s+([,.;:)])", r"\1", joined)
    joined = re.sub(r"([(:])\s*,\s*", r"\1 ", joined)
    joined = re.sub(r",(?:\s*,)+", ",", joined)
    joined = re.sub(r",\s*([.;)])", r"\1", joined)
    joined = re.sub(r"^(?:\s*[.,;])+\s+", "", joined)
    return " ".join(joined.split()).strip(_EDGES)


def _found(text: str, person: Person) -> Iterator[tuple[int, int, str]]:
    yield from _names(text, person.name)
    for known in (person.email, person.phone):
        if known:
            yield from (
                (m.start(), m.end(), "contact") for m in re.finditer(re.escape(known), text)
            )
    patterns = ((_EMAIL, "contact"), (_PROFILE, "contact"), (_BORN, "birth"), (_AGED, "birth"),
                (_CITIZEN, "nationality"), (_STREET, "address"), (_CAPTION, "photo"))  # fmt: skip
    for pattern, why in patterns:
        yield from ((m.start(), m.end(), why) for m in pattern.finditer(text))
    yield from _numbers(text)
    yield from _statements(text)
    for pattern, why, group in _words():
        yield from ((m.start(group), m.end(group), why) for m in pattern.finditer(text))


def _names(text: str, name: str | None) -> Iterator[tuple[int, int, str]]:
    """Every part of the owner's name, capitalised or in a script without capitals."""
    for pattern in _spellings(name or ""):
        yield from ((m.start(), m.end(), "name") for m in pattern.finditer(text))


@functools.lru_cache(maxsize=1_000)
def _spellings(name: str) -> tuple[re.Pattern[str], ...]:
    """A pattern for each spelling of each part of a name."""
    parts = [part for part in re.split(r"[\s,.()\"“”]+", name) if len(part) >= SHORTEST_NAME]
    return tuple(
        re.compile(rf"(?<!\w){re.escape(spelling)}(?:['’]?s)?(?!\w)")
        for part in parts
        for spelling in sorted({part, part.upper(), part.capitalize(), part.title()})
    )


def _numbers(text: str) -> Iterator[tuple[int, int, str]]:
    """Long numbers: telephone and identity numbers, but no periods of years or months."""
    for found in _DIGITS.finditer(text):
        number = found.group()
        if any(known.search(number) for known in (_YEAR_PAIR, _DATE, _PERIOD, _AMOUNT)):
            continue
        yield found.start(), found.end(), "identity or telephone number"


def _statements(text: str) -> Iterator[tuple[int, int, str]]:
    """Statements that a label begins: to the end of the line or cell, or the next line."""
    place = 0
    for line in text.splitlines(keepends=True):
        for start, end in _cells(line):
            found = _label().match(line, start, end)
            if found:
                yield from _statement(text, place, (start, end), found)
        place += len(line)


def _statement(
    text: str, place: int, cell: tuple[int, int], found: re.Match[str]
) -> Iterator[tuple[int, int, str]]:
    why = _whys()[_plain(found.group("label"))]
    start, end = place + cell[0], place + cell[1]
    value = text[place + found.end() : end].strip()
    marked = bool(found.group("mark"))
    if not value and marked | (found.end() >= cell[1] - 1):
        after = re.compile(r"\s*([^\n|]*)").match(text, end)
        if after and marked and 0 < len(after.group(1)) <= LONGEST_NEXT_LINE:
            yield start, after.end(), why
        elif marked:
            yield start, end, why
        return
    longest = LONGEST_DELICATE if why in _DELICATE else LONGEST_STATEMENT
    if value and len(value) <= longest and (marked or (why == "birth" and value[:1].isdigit())):
        yield start, end, why


def _cells(line: str) -> Iterator[tuple[int, int]]:
    """The cells of a line: parts between bars, bullets, tabs or wide gaps."""
    place = 0
    for gap in [*re.finditer(r"\s*[|•·;\t]\s*|\s{3,}", line), None]:
        end = gap.start() if gap else len(line.rstrip())
        if end > place:
            yield place, end
        place = gap.end() if gap else len(line)


def _plain(label: str) -> str:
    return " ".join(label.lower().split())


def _rows(name: str) -> Iterable[list[str]]:
    text = files("screening.domain").joinpath("data", name).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]


@functools.cache
def _whys() -> dict[str, str]:
    """Every label with what it is about."""
    return {
        label.lower(): why
        for why, _, labels in _rows("scrubbed_labels.tsv")
        for label in labels.split("|")
    }


@functools.cache
def _label() -> re.Pattern[str]:
    longest_first = sorted(_whys(), key=len, reverse=True)
    names = "|".join(re.escape(label).replace(r"\ ", r"\s+") for label in longest_first)
    return re.compile(
        rf"\s*[-*▪◦]?\s*(?P<label>{names})(?!\w)\s*(?:/\s*[^\W\d_]+(?:\s+[^\W\d_]+){{0,2}})?"
        r"\s*(?P<mark>[:：=–—-])?\s*",
        re.I,
    )


@functools.cache
def _words() -> tuple[tuple[re.Pattern[str], str, int], ...]:
    """Titles before a name, words anywhere, words that make up a line."""
    compiled = []
    for why, kind, words in _rows("scrubbed_words.tsv"):
        any_of = "|".join(re.escape(w) for w in sorted(words.split("|"), key=len, reverse=True))
        if kind == "before_name":
            pattern = re.compile(rf"(?<![\w-])((?:{any_of})\.?)(?=\s+[^\W\d_a-zß-öø-ÿа-яіїє])")
        elif kind == "line":
            pattern = re.compile(
                rf"(?:^|(?<=[|•·;]))[ \t]*((?:{any_of}){_CHILDREN})\.?[ \t]*(?=$|[|•·;])",
                re.I | re.M,
            )
        else:
            pattern = re.compile(rf"(?<![\w'’-])({any_of})(?![\w'’-])", re.I)
        compiled.append((pattern, why, 1))
    return tuple(compiled)

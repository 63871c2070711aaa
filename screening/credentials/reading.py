"""What a credential line says beside the degree's name: length, year, whether it was finished."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from screening.credentials.knowledge import KnowledgeBase
from screening.credentials.normalise import Token
from screening.credentials.phrases import Found, Quality, longest


class Completion(Enum):
    """How far the education came."""

    COMPLETED = "completed"
    INCOMPLETE = "incomplete"  # begun, given up or still going on
    UNDEFENDED = "undefended"  # coursework done, thesis or final examination missing
    COURSES = "courses"  # single courses, an exchange term
    SHORT = "short"  # a day, a weekend, a summer school
    HONORARY = "honorary"


_KINDS = {
    "incomplete": Completion.INCOMPLETE,
    "ongoing": Completion.INCOMPLETE,
    "undefended": Completion.UNDEFENDED,
    "courses": Completion.COURSES,
    "short": Completion.SHORT,
    "honorary": Completion.HONORARY,
}
_BEFORE_ONLY = {Completion.COURSES, Completion.SHORT}

_YEAR_WORD = (
    r"(?:year|years|yr|yrs|år|åring|årig|årige|årigt|års|letnie|letni|letnia|lata|lat|rok|roky|let|"
    r"jahre|jahr|jährig|jährige|jähriges|ans|an|année|années|años|año|anos|ano|anni|anno|ani|"
    r"лет|года|год|летний|роки|років|рік|річний|річна|години|годишна|yıl|yıllık|sene|jaar|vuotta|"
    r"vuotinen|metų|metai|gadi|gadu|aastat|aastane|év|éves|år:|godine|godina|سنوات|سنة|سال|ساله|"
    r"năm|ปี|年|년|sano|ዓመት)"
)
_LENGTH = re.compile(rf"(?<!\d)(\d(?:[.,]5)?)\s*[- ]?\s*{_YEAR_WORD}\b", re.IGNORECASE)
_NUMBER_WORDS = {
    "to": 2, "toårig": 2, "tre": 3, "treårig": 3, "fire": 4, "fireårig": 4, "fem": 5, "femårig": 5,
    "seks": 6, "seksårig": 6, "sjuårig": 7, "tvåårig": 2, "treåring": 3, "fyraårig": 4,
    "sexårig": 6, "ettårig": 1, "ettårigt": 1, "toårigt": 2, "treårigt": 3, "femårigt": 5,
    "toårige": 2, "treårige": 3, "fireårige": 4, "femårige": 5, "two-year": 2, "three-year": 3,
    "four-year": 4, "five-year": 5, "six-year": 6, "dwuletnie": 2, "trzyletnie": 3,
    "czteroletnie": 4, "pięcioletnie": 5, "пятилетний": 5, "четырехлетний": 4, "п'ятирічний": 5,
}  # fmt: skip
_SPAN = re.compile(
    r"(?<!\d)((?:19|20)\d\d)\s*(?:[-–—/]|to|til|do|по|до|bis|au|تا|الى|إلى)\s*((?:19|20)\d\d)"
)
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
_LONGEST = 8.0
_SHORTEST_DECLINED = 10  # characters; shorter markers must be the very word


@dataclass(frozen=True, slots=True)
class Dating:
    """Length in full-time years and year of award, each None when not said.

    `stated` tells a length that was written as one from one computed from two years.
    """

    years: float | None
    year: int | None
    stated: bool


def dating(text: str, years: float | None, year: int | None) -> Dating:
    """The length and the year of award: as given, else as written in the text."""
    span = _SPAN.search(text)
    written = _written_years(text)
    if years is None:
        years = written
    stated = years is not None
    if years is None and span:
        length = int(span[2]) - int(span[1])
        years = float(length) if 0 < length <= _LONGEST else None
    if year is None:
        all_years = [int(found) for found in _YEAR.findall(text)]
        year = int(span[2]) if span else (max(all_years) if all_years else None)
    return Dating(years, year, stated)


def _written_years(text: str) -> float | None:
    found = _LENGTH.search(text)
    if found:
        return float(found[1].replace(",", "."))
    for word in re.findall(r"[\w'-]+", text.lower()):
        if word in _NUMBER_WORDS and len(word) > 4:  # noqa: PLR2004  (a bare number is no length)
            return float(_NUMBER_WORDS[word])
    return None


@dataclass(frozen=True, slots=True)
class Marker:
    """A word that changes the meaning of the credential beside it."""

    kind: Completion
    start: int
    end: int


def markers(kb: KnowledgeBase, text: Sequence[Token]) -> tuple[list[Marker], list[Found[str]]]:
    """The completion markers of a line, and the phrases that look like degrees but are none."""
    found = [
        one
        for one in longest(kb.markers.find(text))
        if one.quality > Quality.DECLINED or one.characters > _SHORTEST_DECLINED
    ]
    masks = [one for one in found if one.payload == "mask"]
    kinds = [
        Marker(_KINDS[one.payload], one.start, one.end) for one in found if one.payload in _KINDS
    ]
    return kinds, masks


def completion_of(
    marks: Sequence[Marker], start: int, spans: Sequence[tuple[int, int]]
) -> Completion:
    """What the markers say of the degree named at token `start` among all named at `spans`.

    A marker speaks of the nearest degree before it, or of the first after it where none stands
    before; "courses in" and "summer school" speak only of what follows them.
    """
    worst = Completion.COMPLETED
    for mark in marks:
        if any(first <= mark.start and mark.end <= last for first, last in spans):
            continue  # part of the degree's own name ("незаконченное высшее")
        if mark.kind in _BEFORE_ONLY:
            applies = min((s for s, _ in spans if s >= mark.start), default=None) == start
        else:
            applies = _nearest(mark, spans) == start
        if applies:
            worst = mark.kind
    return worst


def _nearest(mark: Marker, spans: Sequence[tuple[int, int]]) -> int | None:
    before = [span for span in spans if span[0] <= mark.start]
    if before:
        return max(before)[0]
    after = [span for span in spans if span[0] > mark.start]
    return min(after)[0] if after else None

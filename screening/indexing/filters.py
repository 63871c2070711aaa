"""What a search asks of candidates beside its words: one criterion for each filter.

A hit meets every criterion. Within one, any of its ways is enough. Both engines translate the same
criteria, so that a filter means the same in both.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from screening.indexing import analysis
from screening.indexing.interface import FIELD_DIGITS, SearchQuery, WorkWish, language_code

VISIBLE, NAME, PHRASE, WITHOUT = "visible", "name", "phrase", "without"
# Kinds that say who is meant or seen, not what somebody can: never loosened, never counted.
HARD = frozenset({VISIBLE})
MONTHS_OF_A_YEAR = 12
_MARK = {"level": "n", "fields": "f", "experience": "x", "places": "p", "licences": "d",
         "authorisations": "a", "availability": "t"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Span:
    """A number of a candidate between two bounds, both included; None is open."""

    name: str
    least: int | None = None
    most: int | None = None


@dataclass(frozen=True, slots=True)
class Work:
    """Experience in a field: at least `least` and below `below` months, some of it at `since`.

    `now` is the present month; months are counted from year 0.
    """

    field: str
    least: int
    now: int
    below: int | None = None
    since: int | None = None


@dataclass(frozen=True, slots=True)
class Criterion:
    """One filter: any of these ways is enough.

    `candidates` are ids; `phrase` is a row of folded words that some passage holds, `written` the
    text it was asked for in; with `denied` nobody who meets it is a hit.
    """

    marks: tuple[str, ...] = ()
    spans: tuple[Span, ...] = ()
    work: tuple[Work, ...] = ()
    candidates: frozenset[str] | None = None
    phrase: tuple[str, ...] = ()
    written: str = ""
    denied: bool = False

    @property
    def ways(self) -> bool:
        """Whether there is any way to meet it."""
        return self != Criterion(denied=self.denied)

    def stated(self, unstated: Sequence[str]) -> "Criterion":
        """The criterion without the marks of those of whom nothing is stated."""
        return replace(self, marks=tuple(mark for mark in self.marks if mark not in unstated))


Criteria = Mapping[str, Criterion]


def criteria_of(query: SearchQuery) -> dict[str, Criterion]:
    """The criteria of a search, named by kind; of a kind that may come often with a `:` and which.

    Where people with nothing stated are wanted too, that is one more way to meet the criterion.
    """
    found = {
        kind: criterion
        for kind, criterion in (
            (VISIBLE, _visible(query)),
            (NAME, _candidates(query)),
            ("level", _level(query)),
            ("fields", _fields(query)),
            ("places", Criterion(tuple(f"p:{place}" for place in query.places))),
            ("licences", _licences(query)),
            ("authorisations", _authorisations(query)),
            ("availability", _availability(query)),
            ("consent", Criterion(tuple(f"k:{basis}" for basis in query.consents))),
        )
        if criterion.ways
    }
    found |= _languages(query)
    found |= {
        f"experience:{number}": _work(query, wish) for number, wish in enumerate(query.experience)
    }
    for name, texts in ((PHRASE, query.phrases), (WITHOUT, query.without)):
        found |= {
            f"{name}:{text}": Criterion(phrase=row, written=text, denied=name == WITHOUT)
            for text in texts
            if (row := tuple(analysis.sequence_of(text).split()))
        }
    return {
        kind: replace(criterion, marks=criterion.marks + unstated_marks(kind))
        if kind.partition(":")[0] in query.include_unstated
        else criterion
        for kind, criterion in found.items()
    }


def unstated_marks(kind: str) -> tuple[str, ...]:
    """The marks of people about whom a filter cannot know, because nothing is stated."""
    name, _, which = kind.partition(":")
    if name == "languages":
        codes = which.split("|")
        return ("l:?", *(f"l:{code.partition('/')[0]}:?" for code in codes))
    return (f"{_MARK[name]}:?",) if name in _MARK else ()


def told(criterion: Criterion) -> str:
    """A criterion's values in a few words: codes, months of work, a phrase as it was asked for."""
    if criterion.phrase:
        return criterion.written
    sure = [mark.partition(":")[2] for mark in criterion.marks if "~" not in mark]
    worked = [f"{one.field}:{one.least}" for one in criterion.work]
    return ", ".join([*dict.fromkeys(sure), *worked])


def without(criteria: Criteria, *kinds: str) -> dict[str, Criterion]:
    """The criteria but some."""
    return {kind: criterion for kind, criterion in criteria.items() if kind not in kinds}


def loosened(query: SearchQuery, kind: str) -> SearchQuery:
    """The search without one of its criteria, or without its words ("text")."""
    name, _, which = kind.partition(":")
    rows = (PHRASE, query.phrases), (WITHOUT, query.without)
    kept = {one: tuple(text for text in held if text != which) for one, held in rows}
    dropped: dict[str, dict[str, Any]] = {
        "text": {"text": "", "vector": None, "expanded": ()},
        "level": {"min_nkr": None},
        "availability": {"available_by": None},
        "consent": {"consents": ()},
        NAME: {"candidates": None},
        PHRASE: {"phrases": kept[PHRASE]},
        WITHOUT: {"without": kept[WITHOUT]},
        "experience": {
            "experience": tuple(one for n, one in enumerate(query.experience) if str(n) != which)
        },
        "languages": {
            "languages": tuple(
                one
                for one in query.languages
                if "|".join(map(_language_name, one[0].split("|"))) != which
            )
        },
    }
    return replace(query, **dropped.get(name, {name: ()}))


def _visible(query: SearchQuery) -> Criterion:
    """Scopes that last, and those of consents that have not ended."""
    if query.visible_to is None:
        return Criterion()
    scopes = sorted(query.visible_to)
    until = (Span(f"until_{scope}", query.moment + 1) for scope in scopes if ":" not in scope)
    return Criterion(tuple(f"v:{scope}" for scope in scopes) or ("v:",), tuple(until))


def _candidates(query: SearchQuery) -> Criterion:
    return Criterion(candidates=query.candidates)


def _level(query: SearchQuery) -> Criterion:
    if query.min_nkr is None:
        return Criterion()
    if "level" in query.exactly:
        return Criterion((f"N:{query.min_nkr}",))
    return Criterion((f"n:{query.min_nkr}", f"n:~{query.min_nkr}"))


def _fields(query: SearchQuery) -> Criterion:
    mark = "F" if "fields" in query.exactly else "f"
    return Criterion(tuple(f"{mark}:{code[:FIELD_DIGITS]}" for code in query.fields))


def _licences(query: SearchQuery) -> Criterion:
    mark = "D" if "licences" in query.exactly else "d"
    return Criterion(tuple(f"{mark}:{one}" for one in query.licences))


def _authorisations(query: SearchQuery) -> Criterion:
    sure = [f"a:{name}" for name in query.authorisations]
    perhaps = [f"a:~{name}" for name in query.authorisations]
    return Criterion(tuple(sure if "authorisations" in query.exactly else sure + perhaps))


def _availability(query: SearchQuery) -> Criterion:
    """Free by a day: from a day that is stated, or after the notice that is."""
    day = query.available_by
    if day is None:
        return Criterion()
    notice = (day.year - query.today.year) * MONTHS_OF_A_YEAR + day.month - query.today.month
    notice -= day.day < query.today.day
    return Criterion(
        spans=(Span("available", most=day.toordinal()), Span("notice", most=max(notice, 0)))
    )


def _languages(query: SearchQuery) -> dict[str, Criterion]:
    """One criterion per language (or languages that are alternatives); levels of one are too."""
    found: dict[str, Criterion] = {}
    exactly = "languages" in query.exactly
    for codes, cefr in query.languages:
        names = [_language_name(code) for code in codes.split("|")]
        marks = [mark for name in names for mark in _language_marks(name, cefr, exactly)]
        kind = f"languages:{'|'.join(names)}"
        before = found.get(kind, Criterion())
        found[kind] = Criterion(tuple(dict.fromkeys([*before.marks, *marks])))
    return found


def _language_name(code: str) -> str:
    language, slash, skill = code.partition("/")
    return language_code(language) + slash + skill


def _language_marks(name: str, cefr: str | None, exactly: bool) -> list[str]:
    """The marks that meet a level; one holds for all skills unless the CV tells them apart."""
    language = name.partition("/")[0]
    if cefr is None:
        return [f"l:{language}"]
    if exactly and name == language:
        return [f"L:{name}:{cefr}"]
    return list(dict.fromkeys([f"l:{name}:{cefr}", f"l:{language}:{cefr}"]))


def _work(query: SearchQuery, wish: WorkWish) -> Criterion:
    now = query.today.year * MONTHS_OF_A_YEAR + query.today.month - 1
    below = wish.months + MONTHS_OF_A_YEAR if "experience" in query.exactly else None
    since = None if wish.recent_months is None else now - wish.recent_months
    return Criterion(work=tuple(Work(one, wish.months, now, below, since) for one in wish.fields))

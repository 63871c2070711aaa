"""What the house sees of a search engine: the same for the embedded one and Elasticsearch.

A document is a candidate: passages with vectors, and *marks*, short terms that say everything a
search can filter or count by. The marks are made once, here, so that both engines agree:

    n:6.2   reaches rung 6.2 (a person with a master carries n:2 ... n:7)
    n:?     no level is stated        n:~7   may reach 7: an assessment must say
    f:031   educated in ISCED-F field 0312 (every prefix is a mark); f:?  no field is stated
    l:nb    speaks Norwegian; l:nb:B2 at least B2; l:nb:? at an unstated level; l:?  none stated
    v:database, v:posting:12   who may find the person
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from screening.domain.ladder import RUNGS, rank
from screening.domain.posting import CEFR

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

DATABASE = "database"
FIELD_DIGITS = 4
_NORWEGIAN = {"no": "nb", "nn": "nb"}


@dataclass(frozen=True, slots=True)
class IndexPassage:
    """A passage: what is shown (`text`, a piece of the CV at start:end) and what is searched.

    `terms` are the analysed, scrubbed words joined by spaces, `vector` the unit vector of the
    scrubbed text, `concepts` ids of what the passage is about, `field:0312` (and its
    prefixes) among them where it is an education in that field.
    """

    section: str
    text: str
    start: int
    end: int
    terms: str
    vector: "NDArray[np.float32]"
    language: str | None = None
    concepts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class IndexDocument:
    """A candidate as the index knows one; never a name, an address or an age.

    `level` is the highest rung the person surely reaches, `level_possible` the highest one that an
    assessment may find; `fields` ISCED-F codes; `languages` ISO 639-1 to CEFR, None when unstated.
    """

    candidate: str
    version: int
    passages: tuple[IndexPassage, ...] = ()
    level: str | None = None
    level_possible: str | None = None
    fields: tuple[str, ...] = ()
    languages: Mapping[str, str | None] = field(default_factory=dict)
    visible_to: frozenset[str] = frozenset({DATABASE})


@dataclass(frozen=True, slots=True)
class WeightedTerm:
    """What a query also means: the id of a concept that passages carry, with a weight up to 1.

    `label` is shown to the person, `how` says how it relates: concept, synonym, broader, field.
    Terms of one `group` (the label when empty) are ways to mean the same thing: the best counts.
    """

    term: str
    weight: float
    label: str = ""
    how: str = "concept"
    group: str = ""


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """A search: free text and its vector, filters with at-least semantics.

    A level keeps those who surely reach it and those who may, as an assessment must say: nobody is
    overlooked because a foreign credential has not been placed for sure.

    Filters of one kind are alternatives (fields, languages of one code), kinds are combined.
    `include_unstated` names the kinds ("level", "fields", "languages") whose people with nothing
    stated are found too. `visible_to` None sees everybody (the command line on the same machine).
    """

    text: str = ""
    vector: "NDArray[np.float32] | None" = None
    expanded: tuple[WeightedTerm, ...] = ()
    min_nkr: str | None = None
    fields: tuple[str, ...] = ()
    languages: tuple[tuple[str, str | None], ...] = ()
    visible_to: frozenset[str] | None = None
    include_unstated: frozenset[str] = frozenset()
    limit: int = 25
    offset: int = 0
    text_languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FoundPassage:
    """A passage of a hit; `highlights` are (from, to) in `text`; `how` is word or meaning."""

    section: str
    text: str
    start: int
    end: int
    highlights: tuple[tuple[int, int], ...] = ()
    how: str = "meaning"


@dataclass(frozen=True, slots=True)
class Found:
    """A candidate found: the version that was indexed, a score that only orders this answer."""

    candidate: str
    version: int
    score: float
    passages: tuple[FoundPassage, ...] = ()
    matched: tuple[Mapping[str, Any], ...] = ()
    level: str | None = None


@dataclass(frozen=True, slots=True)
class FacetValue:
    """A value of a filter and how many candidates of the answer carry it."""

    value: str
    count: int


@dataclass(frozen=True, slots=True)
class SearchAnswer:
    """Hits in order; `total` candidates; facets and people with nothing stated, in candidates.

    `unstated` counts, per active filter, the people who meet everything else and say nothing there.
    """

    total: int
    hits: tuple[Found, ...] = ()
    facets: Mapping[str, tuple[FacetValue, ...]] = field(default_factory=dict)
    unstated: Mapping[str, int] = field(default_factory=dict)


FIELD_CONCEPT = "field:"


def field_concepts(code: str) -> tuple[str, ...]:
    """What an education in a field is about: the field and the broader ones it lies in."""
    return tuple(f"{FIELD_CONCEPT}{code[:n]}" for n in range(2, len(code) + 1))


class Successor(Protocol):
    """An index that is built beside the one that is searched, and then takes its place.

    One that was begun and not finished, of the same model and format, is gone on with.
    """

    def put(self, documents: Sequence[IndexDocument]) -> list[str]:
        """Indexes documents; returns the candidates that a newer version was already there of."""
        ...

    def delete(self, candidates: Sequence[str], version: int | None = None) -> None:
        """Removes candidates; unknown ones are no error."""
        ...

    def versions(self) -> dict[str, int]:
        """Every candidate in it with its version."""
        ...

    def take_over(self) -> None:
        """Is searched from now on, in one step; what was searched before is removed."""
        ...


class CandidateIndex(Protocol):
    """A search engine. The database is the truth: everything here can be lost and rebuilt.

    An index that another embedding model made is searched by words and concepts alone, and nothing
    is written to it, until a successor takes its place: search stays up while a model changes.
    """

    def put(self, documents: Sequence[IndexDocument]) -> list[str]:
        """Indexes documents; returns the candidates that a newer version was already there of.

        Searchable when it returns. A late, older document never overwrites a newer one.

        Raises:
            UnavailableError: when another model made the index.
        """
        ...

    def delete(self, candidates: Sequence[str], version: int | None = None) -> None:
        """Removes candidates from every answer at once; unknown ones are no error.

        With `version`, documents of that version and older that come later are refused too. A
        successor that is being built loses them as well.
        """
        ...

    def search(self, query: SearchQuery) -> SearchAnswer:
        """Finds candidates; an empty text lists all that the filters keep."""
        ...

    def versions(self) -> dict[str, int]:
        """Every candidate in the index with its version."""
        ...

    def refresh(self) -> None:
        """Makes what other processes wrote visible here."""
        ...

    def reset(self) -> None:
        """Empties the index and brings it to the present format."""
        ...

    def successor(self) -> Successor:
        """The index that is being built beside this one, begun now when there is none."""
        ...

    def compact(self) -> None:
        """Removes what was deleted from the files too."""
        ...

    def health(self) -> dict[str, Any]:
        """State for /readyz and doctor; `model` is "another" while vectors are not compared.

        Raises:
            UnavailableError: when it cannot be searched; `reset` and indexing again repair it.
        """
        ...

    def verify(self) -> None:
        """Reads everything and compares checksums, for doctor.

        Raises:
            UnavailableError: naming what is damaged.
        """
        ...

    def close(self) -> None:
        """Gives up locks and connections."""
        ...


def marks_of(document: IndexDocument) -> tuple[str, ...]:
    """Everything a search can filter or count a document by."""
    return tuple(
        sorted(
            {
                *_level_marks(document),
                *_field_marks(document.fields),
                *_language_marks(document.languages),
                *(f"v:{name}" for name in document.visible_to),
            }
        )
    )


def _level_marks(document: IndexDocument) -> list[str]:
    if document.level is None and document.level_possible is None:
        return ["n:?"]
    sure = rank(document.level) if document.level is not None else -1
    possible = rank(document.level_possible) if document.level_possible is not None else sure
    marks = [f"n:{rung}" for rung in RUNGS[: sure + 1]]
    marks += [f"n:~{rung}" for rung in RUNGS[sure + 1 : possible + 1]]
    return [*marks, f"N:{document.level}"] if document.level is not None else marks


def _field_marks(fields: Sequence[str]) -> list[str]:
    codes = [code[:FIELD_DIGITS] for code in fields]
    return [f"f:{code[:n]}" for code in codes for n in range(1, len(code) + 1)] or ["f:?"]


def language_code(code: str) -> str:
    """Norwegian however it is written is nb; other codes stay."""
    return _NORWEGIAN.get(code.lower(), code.lower())


def _language_marks(languages: Mapping[str, str | None]) -> list[str]:
    marks = []
    for code, cefr in languages.items():
        name = f"l:{language_code(code)}"
        levels = CEFR[: CEFR.index(cefr) + 1] if cefr in CEFR else ("?",)
        marks += [name, *(f"{name}:{level}" for level in levels)]
    return marks or ["l:?"]


def filters_of(query: SearchQuery) -> dict[str, tuple[str, ...]]:
    """The marks a hit must carry: any one of each group, named by kind."""
    groups: dict[str, tuple[str, ...]] = {}
    if query.visible_to is not None:
        groups["visible"] = tuple(f"v:{name}" for name in sorted(query.visible_to))
    if query.min_nkr is not None:
        groups["level"] = (f"n:{query.min_nkr}", f"n:~{query.min_nkr}")
    if query.fields:
        groups["fields"] = tuple(f"f:{code[:FIELD_DIGITS]}" for code in query.fields)
    for code, cefr in query.languages:
        name = language_code(code)
        groups[f"languages:{name}"] = (f"l:{name}:{cefr}" if cefr else f"l:{name}",)
    return {
        kind: marks + unstated_marks(kind)
        if kind.partition(":")[0] in query.include_unstated
        else marks
        for kind, marks in groups.items()
    }


def unstated_marks(kind: str) -> tuple[str, ...]:
    """The marks of people about whom a filter cannot know, because nothing is stated."""
    if kind == "level":
        return ("n:?",)
    if kind == "fields":
        return ("f:?",)
    if kind.startswith("languages:"):
        return ("l:?", f"l:{kind.partition(':')[2]}:?")
    return ()


def facets_of(counts: Mapping[str, int]) -> dict[str, tuple[FacetValue, ...]]:
    """Counts per mark as facets: levels by rung (highest sure one), broad fields, languages."""
    levels = [FacetValue(rung, counts.get(f"N:{rung}", 0)) for rung in RUNGS]
    fields = [FacetValue(mark[2:], n) for mark, n in counts.items()
              if mark.startswith("f:") and (len(mark) == len("f:00"))]  # fmt: skip
    languages = [FacetValue(mark[2:], n) for mark, n in counts.items()
                 if mark.startswith("l:") and mark.count(":") == 1 and mark != "l:?"]  # fmt: skip
    unstated = {"level": "n:?", "field": "f:?", "language": "l:?"}
    named = {"level": levels, "field": _by_count(fields), "language": _by_count(languages)}
    return {
        name: (
            *(value for value in values if value.count),
            *(
                [FacetValue("unstated", counts[unstated[name]])]
                if counts.get(unstated[name])
                else []
            ),
        )
        for name, values in named.items()
    }


def _by_count(values: list[FacetValue]) -> list[FacetValue]:
    return sorted(values, key=lambda value: (-value.count, value.value))

"""What the house sees of a search engine: the same for the embedded one and Elasticsearch.

A document is a candidate: passages with vectors, *marks* (see `marks`), a few numbers and the
experience by field of work.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

DATABASE = "database"
FIELD_DIGITS = 4
_NORWEGIAN = {"no": "nb", "nn": "nb"}
# Numbers a candidate may have: the day (proleptic ordinal) and the months of notice after which one
# is free, and the moments (seconds since 1970) at which consents to be found end.
NUMBERS = ("available", "notice", "until_database", "until_alumni")
ONGOING = 100_000  # `Experience.last` of work that goes on
SKILLS = ("listening", "reading", "speaking", "writing")


@dataclass(frozen=True, slots=True)
class IndexPassage:
    """A passage: what is shown (`text`, a piece of the CV at start:end) and what is searched.

    `terms` are the analysed, scrubbed words joined by spaces, `vector` the unit vector of the
    scrubbed text, `concepts` ids of what the passage is about, `field:0312` (and its
    prefixes) among them where it is an education in that field. `spans` say, one for each concept,
    where in `text` it is told: (from, to), or (0, 0) where the passage tells it as a whole.
    `sequence` are the folded words of the scrubbed text in their order, for phrases.
    """

    section: str
    text: str
    start: int
    end: int
    terms: str
    vector: "NDArray[np.float32]"
    language: str | None = None
    concepts: tuple[str, ...] = ()
    sequence: str = ""
    spans: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Experience:
    """Work in a field: an ISCO-08 group (2 to 4 digits), an activity, or "" for any work.

    `months` are those of the union of its jobs, `last` the last of them. While it goes on, `last`
    is ONGOING and `months` the month from which as much would have been without a break, so that
    the index need not grow older. Months are counted from year 0.
    """

    field: str
    months: int
    last: int


@dataclass(frozen=True, slots=True)
class CvFacts:
    """What one version of a CV says that searches filter by; fields as in `IndexDocument`."""

    languages: Mapping[str, str | None]
    language_skills: Mapping[str, Mapping[str, str]]
    experience: tuple[Experience, ...]
    experience_known: bool
    places: tuple[str, ...]
    licences: tuple[str, ...]
    authorisations: Mapping[str, bool]
    numbers: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class IndexDocument:
    """A candidate as the index knows one; never a name, an address or an age.

    `level` is the highest rung the person surely reaches, `level_possible` the highest one that an
    assessment may find; `fields` ISCED-F codes; `languages` ISO 639-1 to CEFR, None when unstated,
    `language_skills` where the CV tells skills (see SKILLS) apart. `experience_known` says that
    every job is dated and its field known. `places`: codes of county and municipality, or `=` and
    the folded name; `licences` classes held; `authorisations` profession to whether it is sure;
    `bases` why the person may be found. A scope of a consent that ends is not in `visible_to`: its
    end is the number `until_<scope>`.
    """

    candidate: str
    version: int
    passages: tuple[IndexPassage, ...] = ()
    level: str | None = None
    level_possible: str | None = None
    fields: tuple[str, ...] = ()
    languages: Mapping[str, str | None] = field(default_factory=dict)
    visible_to: frozenset[str] = frozenset({DATABASE})
    language_skills: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    experience: tuple[Experience, ...] = ()
    experience_known: bool = True
    places: tuple[str, ...] = ()
    licences: tuple[str, ...] = ()
    authorisations: Mapping[str, bool] = field(default_factory=dict)
    bases: tuple[str, ...] = ()
    numbers: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class WorkWish:
    """Experience asked for: any of the fields, so many months, some of it in the last so many."""

    fields: tuple[str, ...]
    months: int = 1
    recent_months: int | None = None


def _today() -> date:
    return datetime.now(UTC).date()


def _moment() -> int:
    return int(datetime.now(UTC).timestamp())


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

    Values of one filter are alternatives, filters are combined; every language and every wish for
    experience is a filter of its own. A language is a code ("nb"), a skill of it ("nb/speaking") or
    alternatives ("nb|sv"). `include_unstated` names the kinds ("level", "fields", "languages",
    "experience", "places", "licences", "authorisations", "availability") whose people with nothing
    stated are found too, `exactly` those where more than asked for is not meant. `phrases` and
    `without` are texts as they were written: some passage, or none, must hold their words in a row.
    `candidates` limits the search to some. `visible_to` None sees everybody (the command line on
    the same machine); consents are judged at `moment`, recency and availability on the day `today`.
    `exact` counts everybody who is found where that is cheap, not only those who are ranked.
    `by_whole` compares the vector with whole CVs, as an ad's is. `meant` says which word was meant
    by another, or by several words in a row (see `analysis.query_words`).
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
    experience: tuple[WorkWish, ...] = ()
    places: tuple[str, ...] = ()
    licences: tuple[str, ...] = ()
    authorisations: tuple[str, ...] = ()
    available_by: date | None = None
    consents: tuple[str, ...] = ()
    exactly: frozenset[str] = frozenset()
    phrases: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    candidates: frozenset[str] | None = None
    today: date = field(default_factory=_today)
    moment: int = field(default_factory=_moment)
    exact: bool = False
    by_whole: bool = False
    meant: Mapping[str, str] = field(default_factory=dict)

    @property
    def ranks(self) -> bool:
        """Whether there is something to rank by; otherwise candidates are listed by id."""
        return bool(self.text or self.vector is not None or self.expanded)


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
    `order` are the ids of all that are ranked, best first; empty when candidates are only listed.
    `cut` says that more are found than are ranked (see `rest`); `counted` that they are in `total`.
    """

    total: int
    hits: tuple[Found, ...] = ()
    facets: Mapping[str, tuple[FacetValue, ...]] = field(default_factory=dict)
    unstated: Mapping[str, int] = field(default_factory=dict)
    order: tuple[str, ...] = ()
    cut: bool = False
    counted: bool = True


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

    def rest(
        self, query: SearchQuery, ranked: Collection[str], after: str, limit: int
    ) -> tuple[str, ...]:
        """Ids of candidates that are found but not ranked, in order, those after one ("": all).

        Without anything to rank by, everybody whom the filters keep.
        """
        ...

    def counts(self, query: SearchQuery) -> dict[str, int]:
        """How many meet all criteria but one, by the kind of that one (see `filters`).

        With words, of those who are found by them; "" is the number with all criteria.
        """
        ...

    def lacking(self, query: SearchQuery, kind: str, limit: int) -> tuple[str, ...]:
        """Ids of candidates who meet every criterion but this one, in order."""
        ...

    def frequencies(self, words: Collection[str]) -> dict[str, int]:
        """How many passages hold each of these folded words, as written or as a stem."""
        ...

    def whole(self, candidate: str) -> "NDArray[np.float32] | None":
        """The unit vector of a candidate's whole CV; None when the index does not hold it."""
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


def language_code(code: str) -> str:
    """Norwegian however it is written is nb; other codes stay."""
    return _NORWEGIAN.get(code.lower(), code.lower())

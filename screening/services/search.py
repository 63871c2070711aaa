"""Searching the CV database: what the index finds, re-checked against the database.

The index may be behind; what it says counts only when the database still has the same version of
the candidate and still lets the viewer see the person. Hits that fall away are replaced.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from screening.domain.ladder import rung
from screening.domain.posting import CEFR
from screening.errors import InvalidInputError
from screening.indexing.encoder import Encoder
from screening.indexing.interface import (
    DATABASE,
    CandidateIndex,
    Found,
    FoundPassage,
    SearchAnswer,
    SearchQuery,
    WeightedTerm,
)
from screening.services.expansion import Expansion
from screening.services.views import HitView, PassageView, SearchReport
from screening.store.database import Database

LONGEST_TEXT = 20_000  # characters of a query; a whole ad fits
MOST_HITS = 1_000
EXTRA_HITS = 10  # asked for beyond the page, for those that the database takes back
MOST_ROUNDS = 20  # pages of the index that are gone through for one page of hits

Expand = Callable[[str], Sequence[WeightedTerm]]
"""What a query also means: concepts and fields of education with weights."""


@dataclass(frozen=True, slots=True)
class Viewed:
    """What the database says of a candidate now."""

    version: int
    scopes: frozenset[str]
    name: str
    place: str | None = None


class Visible(Protocol):
    """The database's word on candidates: those it still has, with version and scopes."""

    def __call__(self, candidates: Sequence[str]) -> Mapping[str, Viewed]:
        """Facts by candidate; one that is gone is missing."""
        ...


def visible_in(database: Database) -> Visible:
    """The port over the product's own records."""

    def visible(candidates: Sequence[str]) -> Mapping[str, Viewed]:
        with database.read() as records:
            rows = records.candidates.many(candidates)
            scopes = records.candidates.scopes(rows)
            cvs = records.candidates.cvs((row.id, row.cv_version) for row in rows.values())
        return {
            ident: Viewed(row.version, scopes.get(ident, frozenset()), row.name or "",
                          cvs[ident].basics.place)
            for ident, row in rows.items()
            if ident in cvs
        }  # fmt: skip

    return visible


class SearchService:
    """Search by words and meaning with filters."""

    def __init__(
        self,
        database: Database,
        index: Callable[[], CandidateIndex],
        encoder: Callable[[], Encoder],
        expand: Expand | None = None,
        visible: Visible | None = None,
    ) -> None:
        self._index = index
        self._encoder = encoder
        self._expand = Expansion() if expand is None else expand
        self._visible = visible_in(database) if visible is None else visible

    def search(  # noqa: PLR0913, PLR0917 - a search has that many parts
        self,
        text: str,
        min_nkr: str | None = None,
        fields: Sequence[str] = (),
        languages: Sequence[str] = (),
        limit: int = 25,
        cursor: str | None = None,
        posting: str | None = None,
        include_unstated: Iterable[str] = (),
    ) -> SearchReport:
        """Candidates for a text (a word, a sentence, a whole ad) and filters, best first.

        Args:
            text: what to look for; empty lists everybody whom the filters keep.
            min_nkr: a rung; who reaches it or a higher one is kept.
            fields: ISCED-F codes or prefixes, any of them.
            languages: codes with or without a level ("nb", "nb:B2"), all of them.
            limit: hits on a page.
            cursor: `next` of the page before.
            posting: whose work it is for: besides the database, those who applied to it are found.
                None sees everybody, as the command line on the same machine does.
            include_unstated: kinds (level, fields, languages) whose people with nothing stated are
                found too.

        Raises:
            InvalidInputError: naming the argument that is wrong.
            UnavailableError: when the index or the model does not answer.
        """
        query = SearchQuery(
            text=_text(text),
            min_nkr=rung(min_nkr, "min_nkr") if min_nkr is not None else None,
            fields=tuple(_field(code) for code in fields),
            languages=tuple(_language(wanted) for wanted in languages),
            visible_to=None if posting is None else frozenset({DATABASE, f"posting:{posting}"}),
            include_unstated=frozenset(include_unstated),
            limit=_limit(limit),
            offset=_offset(cursor),
        )
        if query.text:
            vector = self._encoder().queries([query.text])[0]
            query = replace(query, vector=vector, expanded=tuple(self._expand(query.text)))
        return self._report(query)

    def _report(self, query: SearchQuery) -> SearchReport:
        """Asks the index until the page is full of hits that the database confirms."""
        hits: list[HitView] = []
        place, first, answer = query.offset, None, SearchAnswer(0)
        for _ in range(MOST_ROUNDS):
            answer = self._index().search(
                replace(query, offset=place, limit=query.limit - len(hits) + EXTRA_HITS)
            )
            first = first or answer
            known = self._visible([hit.candidate for hit in answer.hits])
            for hit in answer.hits:
                if len(hits) == query.limit:
                    break
                place += 1
                if _confirmed(hit, known.get(hit.candidate), query.visible_to):
                    hits.append(_hit(hit, known[hit.candidate]))
            if len(hits) == query.limit or place >= answer.total:
                break
        shown = first or answer
        return SearchReport(
            total=shown.total,
            hits=hits,
            facets={
                name: [{"value": value.value, "count": value.count} for value in values]
                for name, values in shown.facets.items()
            },
            next=str(place) if place < shown.total else None,
            unstated=dict(shown.unstated),
        )


def _confirmed(hit: Found, known: Viewed | None, viewer: frozenset[str] | None) -> bool:
    """Whether the database still has this version and lets the viewer see it."""
    if known is None or known.version != hit.version:
        return False
    return viewer is None or bool(known.scopes & viewer)


def _hit(hit: Found, known: Viewed) -> HitView:
    return HitView(
        candidate=hit.candidate,
        name=known.name,
        score=hit.score,
        matched=[dict(row) for row in hit.matched],
        passages=[_passage(passage) for passage in hit.passages],
        level=hit.level,
        place=known.place,
    )


def _passage(passage: FoundPassage) -> PassageView:
    return PassageView(
        text=passage.text,
        highlights=[list(place) for place in passage.highlights],
        section=passage.section,
        start=passage.start,
        end=passage.end,
    )


def _text(text: str) -> str:
    if len(text) > LONGEST_TEXT:
        raise InvalidInputError(f"at most {LONGEST_TEXT} characters can be searched for", "text")
    return text.strip()


def _field(code: str) -> str:
    if not code.isdigit() or not 1 < len(code) <= 4:  # noqa: PLR2004
        raise InvalidInputError(f"{code!r} is not an ISCED-F code of 2 to 4 digits", "field")
    return code


def _language(wanted: str) -> tuple[str, str | None]:
    code, _, level = wanted.partition(":")
    if not 2 <= len(code) <= 3 or not code.isalpha():  # noqa: PLR2004
        raise InvalidInputError(f"{wanted!r} is not a language like nb or nb:B2", "language")
    if level and level.upper() not in CEFR:
        raise InvalidInputError(f"{level!r} is not a level ({', '.join(CEFR)})", "language")
    return code.lower(), level.upper() or None


def _limit(limit: int) -> int:
    if not 1 <= limit <= MOST_HITS:
        raise InvalidInputError(f"between 1 and {MOST_HITS} hits can be asked for", "limit")
    return limit


def _offset(cursor: str | None) -> int:
    try:
        place = int(json.loads(cursor)) if cursor else 0
    except (ValueError, TypeError):
        place = -1
    if place < 0:
        raise InvalidInputError("this is not the cursor of a page", "cursor")
    return place

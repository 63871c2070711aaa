"""Searching the CV database: what the index finds, re-checked against the database.

The index may be behind; what it says counts only when the database still has the same version of
the candidate and still lets the viewer see the person. Hits that fall away are replaced. Every
search is stored with who was shown whom before its answer is given: no record, no answer.

Pages follow the order of the first one, which is stored for a day: people who come and go meanwhile
move nobody. After those who are ranked come all others who are found, in the order of their ids.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Protocol

from screening.errors import InvalidInputError, NotFoundError
from screening.indexing.filters import criteria_of, loosened
from screening.indexing.interface import CandidateIndex, Found, FoundPassage, SearchQuery
from screening.services.search_queries import QueryMaker
from screening.services.search_request import WORDS, SearchRequest, request_of
from screening.services.views import (
    CutReport,
    HitView,
    LoggedSearchView,
    PassageView,
    SearchReport,
)
from screening.store.database import Database
from screening.store.identifiers import new_id
from screening.store.searches import SearchRecord, ShownPage

MOST_HITS = 1_000
EXTRA_HITS = 3  # asked for beyond the page, for those that the database takes back
MOST_ROUNDS = 20  # pages of the index that are gone through for one page of hits
KEPT = timedelta(hours=24)  # how long words and order of a search are kept for its next pages
FORGET_EVERY = timedelta(minutes=1)  # the sweep does it too, where one runs
EXPORT_PAGE = 200
_CURSOR = re.compile(r"(s[0-9a-z]{16})\.(\d{1,6})\.(?:(\d{1,7})|@([\w-]{0,64}))")


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
            rows = {
                ident: row
                for ident, row in records.candidates.many(candidates).items()
                if not row.merged_into
            }
            scopes = records.candidates.scopes(rows)
            places = records.candidates.places((row.id, row.cv_version) for row in rows.values())
        return {
            ident: Viewed(row.version, scopes.get(ident, frozenset()), row.name or "",
                          places[ident])
            for ident, row in rows.items()
            if ident in places
        }  # fmt: skip

    return visible


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where a page begins: a place among the ranked, or the id after which the others go on."""

    search: str
    page: int
    place: int | None = None
    after: str = ""

    def __str__(self) -> str:
        where = f"@{self.after}" if self.place is None else str(self.place)
        return f"{self.search}.{self.page}.{where}"

    @classmethod
    def of(cls, text: str) -> "Cursor":
        """The cursor of that text.

        Raises:
            InvalidInputError: when it is none.
        """
        found = _CURSOR.fullmatch(text)
        if found is None:
            raise InvalidInputError("this is not the cursor of a page", "cursor")
        place = int(found[3]) if found[3] is not None else None
        return cls(found[1], int(found[2]), place, found[4] or "")


class SearchService:
    """Search by words and meaning with filters, and what can be asked about a search."""

    def __init__(
        self,
        database: Database,
        index: Callable[[], CandidateIndex],
        queries: QueryMaker,
        clock: Callable[[], datetime],
        visible: Visible | None = None,
    ) -> None:
        self._database = database
        self._index = index
        self._queries = queries
        self._clock = clock
        self._visible = visible_in(database) if visible is None else visible
        self._forgotten = clock() - FORGET_EVERY

    # ------------------------------------------------------------------ searching

    def search(
        self,
        request: SearchRequest,
        actor: str,
        limit: int = 25,
        cursor: str | None = None,
        sentences: bool = False,
    ) -> SearchReport:
        """Candidates for a request, best first; those that the filters keep, where nothing ranks.

        Args:
            request: what is asked for; with a cursor, that of the first page counts.
            actor: who is shown them.
            limit: hits on a page.
            cursor: `next` of the page before; good for a day, and for the same actor.
            sentences: whether a match by meaning is narrowed to the sentence that carries it.

        Raises:
            InvalidInputError: naming the argument that is wrong.
            UnavailableError: when index, model or database does not answer.
        """
        if not 1 <= limit <= MOST_HITS:
            raise InvalidInputError(f"between 1 and {MOST_HITS} hits can be asked for", "limit")
        if cursor:
            return self._next(Cursor.of(cursor), actor, limit, sentences)
        query = self._queries.query(request)
        answer = self._index().search(replace(query, limit=limit + EXTRA_HITS))
        order = [one for one in answer.order if one != request.similar_to]
        record = SearchRecord(
            id=new_id("s"),
            at=self._clock(),
            actor=actor,
            filters=_filters(request),
            total=answer.total - (len(order) < len(answer.order)),
            expires=self._clock() + KEPT,
            words={name: value for name, value in request.to_json().items() if name in WORDS},
            ranked=order if query.ranks else None,
            summary={
                "facets": {
                    name: [{"value": value.value, "count": value.count} for value in values]
                    for name, values in answer.facets.items()
                },
                "unstated": dict(answer.unstated),
                "cut": answer.cut,
                "counted": answer.counted,
                "meant": dict(query.meant),
            },
        )
        ready = {hit.candidate: hit for hit in answer.hits}
        start = Cursor(record.id, 1, 0) if query.ranks else Cursor(record.id, 1, None)
        hits, following = self._page(query, record, start, limit, ready)
        self._store(record, ShownPage(record.id, record.at, 1, "page", _ids(hits)), new=True)
        if sentences:
            self._queries.point_out(query, hits)
        return self._report(record, hits, following)

    def warm(self) -> None:
        """Loads model, concepts and index, so that the first search need not wait for them.

        Raises:
            UnavailableError: when one of them does not answer.
        """
        query = self._queries.query(SearchRequest("arbeid"))
        self._index().search(replace(query, limit=1))

    def _next(self, cursor: Cursor, actor: str, limit: int, sentences: bool) -> SearchReport:
        record, request = self.stored(cursor.search, actor)
        query = self._queries.query(request)
        hits, following = self._page(query, record, cursor, limit, {})
        shown = ShownPage(record.id, self._clock(), cursor.page, "page", _ids(hits))
        self._store(record, shown)
        if sentences:
            self._queries.point_out(query, hits)
        return self._report(record, hits, following)

    def stored(self, search: str, actor: str) -> tuple[SearchRecord, SearchRequest]:
        """A search that somebody made within the day, and what it asked for.

        Raises:
            InvalidInputError: when it is too old, somebody else's, or none.
        """
        try:
            with self._database.read() as records:
                record = records.searches.get(search)
        except NotFoundError:
            record = None
        if record is None or record.actor != actor:
            raise InvalidInputError("this is not the cursor of a page", "cursor")
        if record.expires is None or record.expires <= self._clock():
            raise InvalidInputError("the search is too old to go on with; search again", "cursor")
        return record, request_of({**record.filters, **(record.words or {})})

    def _page(
        self,
        query: SearchQuery,
        record: SearchRecord,
        start: Cursor,
        limit: int,
        ready: Mapping[str, Found],
    ) -> tuple[list[HitView], Cursor | None]:
        """A page of hits that the database confirms, and where the next one begins."""
        hits: list[HitView] = []
        at = start
        for _ in range(MOST_ROUNDS):
            ids, cursors = self._ids(query, record, at, limit - len(hits) + EXTRA_HITS)
            if not ids:
                return hits, None
            found = self.hits_of(query, ids, ready)
            for ident, after in zip(ids, cursors, strict=True):
                at = replace(after, page=start.page + 1)
                if ident in found:
                    hits.append(found[ident])
                if len(hits) == limit:
                    more, _ = self._ids(query, record, at, 1)
                    return hits, at if more else None
        return hits, at

    def _ids(
        self, query: SearchQuery, record: SearchRecord, at: Cursor, limit: int
    ) -> tuple[list[str], list[Cursor]]:
        """The ids after a cursor, and the cursor behind each of them."""
        ranked = record.ranked or []
        if at.place is not None and at.place < len(ranked):
            ids = list(ranked[at.place : at.place + limit])
            return ids, [replace(at, place=at.place + n + 1) for n in range(len(ids))]
        if at.place is not None and not (record.summary or {}).get("cut"):
            return [], []
        found = self._index().rest(query, ranked, at.after, limit)
        return list(found), [replace(at, place=None, after=one) for one in found]

    def hits_of(
        self, query: SearchQuery, ids: Sequence[str], ready: Mapping[str, Found] | None = None
    ) -> dict[str, HitView]:
        """Hits for candidates whom both the index and the database still let be seen, by id."""
        found = dict(ready or {})
        missing = frozenset(ids) - found.keys()
        if missing:
            named = missing if query.candidates is None else missing & query.candidates
            narrowed = replace(query, candidates=named, limit=len(missing), offset=0, exact=False)
            found |= {hit.candidate: hit for hit in self._index().search(narrowed).hits}
            unranked = named - found.keys()
            if unranked and query.ranks:
                listing = replace(narrowed, text="", vector=None, expanded=(), candidates=unranked)
                found |= {hit.candidate: hit for hit in self._index().search(listing).hits}
        known = self._visible(list(ids))
        return {
            one: _hit(found[one], known[one])
            for one in ids
            if one in found and _confirmed(found[one], known.get(one), query.visible_to)
        }

    def _store(self, record: SearchRecord, shown: ShownPage, new: bool = False) -> None:
        with self._database.begin() as records:
            if new:
                if record.at >= self._forgotten + FORGET_EVERY:
                    records.searches.forget_expired(record.at)
                    self._forgotten = record.at
                records.searches.add(record)
            records.searches.show(shown)

    def _report(
        self, record: SearchRecord, hits: list[HitView], following: Cursor | None
    ) -> SearchReport:
        summary = record.summary or {}
        return SearchReport(
            search=record.id,
            total=record.total,
            counted=bool(summary.get("counted", True)),
            hits=hits,
            facets=summary.get("facets", {}),
            next=str(following) if following else None,
            unstated=summary.get("unstated", {}),
            meant=summary.get("meant", {}),
        )

    def forget(self) -> int:
        """Forgets words and order of searches whose day is over; of how many."""
        with self._database.begin() as records:
            return records.searches.forget_expired(self._clock())

    def understand(self, request: SearchRequest) -> None:
        """Returns when every filter of a request says something.

        Raises:
            InvalidInputError: naming the filter whose value nobody knows.
        """
        self._queries.understand(request)

    # ------------------------------------------------------------------ what cut them

    def cut(self, request: SearchRequest) -> CutReport:
        """For every criterion of a request, how many more would be found without it.

        With words, of those whose CVs have some of them; where nobody's has, of all.
        """
        counts = self._index().counts(self._queries.query(request))
        total = counts.pop("", 0)
        return {
            "total": total,
            "criteria": [
                {"criterion": kind, "without": count, "more": max(0, count - total)}
                for kind, count in counts.items()
            ],
        }

    def lacking(
        self, request: SearchRequest, criterion: str, actor: str, limit: int = 25
    ) -> SearchReport:
        """Who meets every criterion of a request but one; they are shown, and that is stored.

        Raises:
            InvalidInputError: when the request has no such criterion.
        """
        query = self._queries.query(request)
        kinds = criteria_of(query)
        if (criterion != "text" and criterion not in kinds) or criterion == "visible":
            raise InvalidInputError("the search has no such criterion", "criterion")
        ids = self._index().lacking(query, criterion, limit + EXTRA_HITS)
        found = self.hits_of(loosened(query, criterion), ids)
        hits = [found[one] for one in ids if one in found][:limit]
        total = self._index().counts(query)
        at = self._clock()
        record = SearchRecord(
            new_id("s"), at, actor, {**_filters(request), "lacking": criterion},
            max(len(hits), total.get(criterion, 0) - total.get("", 0)), None,
        )  # fmt: skip
        self._store(record, ShownPage(record.id, at, 1, "cut", _ids(hits)), new=True)
        return self._report(record, hits, None)

    # ------------------------------------------------------------------ all of it, and the log

    def everybody(self, search: str, actor: str, most: int) -> Iterator[list[HitView]]:
        """All hits of a stored search by pages, at most so many; stored as shown before each.

        Raises:
            InvalidInputError: when it is too old, somebody else's, or none.
        """
        record, request = self.stored(search, actor)
        query = self._queries.query(request)
        at: Cursor | None = Cursor(record.id, 0, 0 if query.ranks else None)
        while at is not None and most > 0:
            limit = min(EXPORT_PAGE, most)
            hits, following = self._page(query, record, replace(at, page=0), limit, {})
            self._store(record, ShownPage(record.id, self._clock(), 0, "export", _ids(hits)))
            yield hits
            most -= len(hits)
            at = following

    def log(
        self,
        actor: str | None = None,
        candidate: str | None = None,
        before: str | None = None,
        limit: int = 50,
    ) -> list[LoggedSearchView]:
        """Who was shown whom: searches, newest first, with filters, pages and ids; never words."""
        with self._database.read() as records:
            found = records.searches.log(actor, candidate, before, limit)
            pages = records.searches.pages(one.id for one in found)
        return [
            {
                "search": one.id,
                "at": one.at.isoformat(),
                "actor": one.actor,
                "filters": dict(one.filters),
                "total": one.total,
                "pages": [
                    {
                        "page": page.page,
                        "at": page.at.isoformat(),
                        "how": page.how,
                        "candidates": list(page.candidates),
                    }
                    for page in pages.get(one.id, ())
                ],
            }
            for one in found
        ]


def _filters(request: SearchRequest) -> dict[str, Any]:
    """What of a request is kept for good: all but the words."""
    return {name: value for name, value in request.to_json().items() if name not in WORDS}


def _ids(hits: Sequence[HitView]) -> list[str]:
    return [hit["candidate"] for hit in hits]


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

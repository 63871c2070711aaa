"""Searches that somebody keeps, and the people who are new in them since their owner looked."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from screening.errors import ConflictError, InvalidInputError, NotFoundError
from screening.indexing.interface import CandidateIndex
from screening.services.ports import JobKind
from screening.services.search import Visible, visible_in
from screening.services.search_queries import QueryMaker
from screening.services.search_request import LONGEST_VALUE, SearchRequest, request_of
from screening.services.views import SavedHitView, SavedSearchView
from screening.store.database import Database
from screening.store.identifiers import new_id
from screening.store.searches import SavedSearch, SearchRecord, ShownPage

log = logging.getLogger("screening.services")

EVERY = timedelta(hours=1)
"""How long after one look the job looks again."""

MOST_FOUND = 10_000
"""People a saved search is followed for; one that finds more is too wide to be told about."""

MOST_LISTED = 200


class SavedSearchService:
    """Saves, shares, changes and deletes searches; `look` is the job that finds new people."""

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

    def save(
        self,
        name: str,
        request: SearchRequest,
        actor: str,
        shared: bool = False,
        alerts: bool = True,
    ) -> SavedSearchView:
        """Keeps a search; whoever it finds now is known, and nobody new.

        Raises:
            InvalidInputError: no name, or nothing is asked for.
        """
        if not request.to_json():
            raise InvalidInputError("there is nothing to look for", "request")
        saved = SavedSearch(
            new_id("q"), _name(name), actor, request.to_json(), shared, alerts, self._clock()
        )
        found = self._matching(request)
        with self._database.begin() as records:
            records.saved_searches.add(saved)
            living = records.candidates.hold(found)
            records.saved_searches.found(saved.id, sorted(living), saved.created, new=False)
            records.saved_searches.change(saved.id, checked=saved.created)
            records.audit.add(
                saved.created, actor, "search.save", ("saved_search", saved.id), {"shared": shared}
            )
        return self.get(saved.id, actor)

    def all(self, actor: str) -> list[SavedSearchView]:
        """One's own and those that are shared, the latest first."""
        with self._database.read() as records:
            found = records.saved_searches.of(actor)
            counts = records.saved_searches.counts(one.id for one in found)
        return [_view(one, counts.get(one.id, 0)) for one in found]

    def get(self, ident: str, actor: str) -> SavedSearchView:
        """One that is one's own or shared.

        Raises:
            NotFoundError: when there is none that the actor may see.
        """
        with self._database.read() as records:
            saved = records.saved_searches.get(ident)
            counts = records.saved_searches.counts([ident])
        if saved.owner != actor and not saved.shared:
            raise NotFoundError("saved search", ident)
        return _view(saved, counts.get(ident, 0))

    def request(self, ident: str, actor: str) -> SearchRequest:
        """What a saved search asks for.

        Raises:
            NotFoundError: when there is none that the actor may see.
        """
        return request_of(self.get(ident, actor)["request"])

    def change(self, ident: str, changes: Mapping[str, Any], actor: str) -> SavedSearchView:
        """Sets name, shared or alerts of one's own search.

        Raises:
            NotFoundError: when there is none that the actor may see.
            ConflictError: when it is somebody else's.
            InvalidInputError: naming what cannot be set so.
        """
        self._own(ident, actor)
        values: dict[str, Any] = {}
        for name, value in changes.items():
            if name == "name":
                values[name] = _name(value)
            elif name in {"shared", "alerts"} and isinstance(value, bool):
                values[name] = value
            else:
                raise InvalidInputError("name, shared or alerts can be set", name)
        with self._database.begin() as records:
            if values:
                records.saved_searches.change(ident, **values)
        return self.get(ident, actor)

    def delete(self, ident: str, actor: str) -> None:
        """Deletes one's own search.

        Raises:
            NotFoundError: when there is none that the actor may see.
            ConflictError: when it is somebody else's.
        """
        self._own(ident, actor)
        with self._database.begin() as records:
            records.saved_searches.delete(ident)
            records.audit.add(self._clock(), actor, "search.delete", ("saved_search", ident), {})

    def found(self, ident: str, actor: str, only_new: bool = True) -> list[SavedHitView]:
        """Whom it has found, the latest first, as far as they may still be seen.

        They are stored as shown; when the owner looks, nobody is new any more.

        Raises:
            NotFoundError: when there is none that the actor may see.
        """
        saved = self.get(ident, actor)
        with self._database.read() as records:
            hits = records.saved_searches.hits(ident, only_new, MOST_LISTED)
        viewer = self._queries.query(replace(_empty(saved), text="")).visible_to
        known = self._visible([hit.candidate for hit in hits])
        seen = [
            hit
            for hit in hits
            if hit.candidate in known and (viewer is None or known[hit.candidate].scopes & viewer)
        ]
        at = self._clock()
        record = SearchRecord(new_id("s"), at, actor, {"saved": ident}, len(seen), None)
        shown = [hit.candidate for hit in seen]
        with self._database.begin() as records:
            records.searches.add(record)
            records.searches.show(ShownPage(record.id, at, 1, "alert", shown))
            if saved["owner"] == actor:
                records.saved_searches.seen(ident, [hit.candidate for hit in hits])
        return [
            {
                "candidate": hit.candidate,
                "name": known[hit.candidate].name,
                "found": hit.found.isoformat(),
                "new": hit.new,
            }
            for hit in seen
        ]

    # ------------------------------------------------------------------ the job

    def unfinished(self) -> list[tuple[JobKind, str]]:
        """The saved searches with alerts that have not been looked at for an hour."""
        with self._database.read() as records:
            due = records.saved_searches.due(self._clock() - EVERY)
        return [(JobKind.ALERT, ident) for ident in due]

    def look(self, ident: str) -> int:
        """Looks for people who are new in a saved search; how many. Safe to run twice.

        One that asks for what there is no more (a person to compare with who was erased) finds
        nobody.
        """
        now = self._clock()
        try:
            with self._database.read() as records:
                saved = records.saved_searches.get(ident)
        except NotFoundError:
            return 0
        try:
            found = self._matching(request_of(saved.request))
        except (InvalidInputError, NotFoundError) as error:
            log.info("saved search %s cannot be looked for: %s", ident, error.code)
            found = []
        with self._database.begin() as records:
            known = records.saved_searches.known(ident)
            # Held, so that nobody who is erased meanwhile is noted afterwards.
            living = records.candidates.hold(one for one in found if one not in known)
            new = records.saved_searches.found(ident, sorted(living), now, new=True)
            records.saved_searches.change(ident, checked=now)
        if new:
            log.info("saved search %s: %d new", ident, new)
        return new

    def _matching(self, request: SearchRequest) -> list[str]:
        """Who is found by words, concepts and filters: nearness in meaning alone tells nobody.

        Candidates to compare with find their nearest instead.
        """
        query = self._queries.query(request)
        index = self._index()
        if request.similar_to is not None:
            return [one for one in index.search(query).order if one != request.similar_to]
        return list(index.rest(query, (), "", MOST_FOUND))

    def _own(self, ident: str, actor: str) -> None:
        if self.get(ident, actor)["owner"] != actor:
            raise ConflictError("only its owner changes a saved search")


def _empty(saved: SavedSearchView) -> SearchRequest:
    """A request that sees what the saved one sees."""
    return SearchRequest(posting=saved["request"].get("posting"))


def _name(name: object) -> str:
    text = " ".join(name.split()) if isinstance(name, str) else ""
    if not text or len(text) > LONGEST_VALUE:
        raise InvalidInputError(f"a name of at most {LONGEST_VALUE} characters is expected", "name")
    return text


def _view(saved: SavedSearch, new: int) -> SavedSearchView:
    return {
        "saved": saved.id,
        "name": saved.name,
        "owner": saved.owner,
        "request": dict(saved.request),
        "shared": saved.shared,
        "alerts": saved.alerts,
        "created": saved.created.isoformat(),
        "checked": saved.checked.isoformat() if saved.checked else None,
        "new": new,
    }

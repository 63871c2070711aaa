"""Searches as they were made and answered, and saved ones."""

import itertools
import json
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update

from screening.errors import NotFoundError
from screening.store.identifiers import new_id
from screening.store.search_tables import saved_hits, saved_searches, searches, shown
from screening.store.statements import chunks, insert_missing


@dataclass(frozen=True, slots=True)
class SearchRecord:
    """A search: see `search_tables.SearchColumns`; `ranked` are ids in order."""

    id: str
    at: datetime
    actor: str
    filters: Mapping[str, Any]
    total: int
    expires: datetime | None
    words: Mapping[str, Any] | None = None
    ranked: Sequence[str] | None = None
    summary: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class ShownPage:
    """Who was shown at one time: ids in order, on which page, in which kind of answer."""

    search: str
    at: datetime
    page: int
    how: str
    candidates: Sequence[str] = ()
    id: str = field(default_factory=lambda: new_id("v"))


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A saved search: see `search_tables.SavedSearchColumns`."""

    id: str
    name: str
    owner: str
    request: Mapping[str, Any]
    shared: bool
    alerts: bool
    created: datetime
    checked: datetime | None = None


@dataclass(frozen=True, slots=True)
class SavedHit:
    """Somebody a saved search has found, when, and whether that is new to its owner."""

    candidate: str
    found: datetime
    new: bool = field(default=True)


class SearchRepository:
    """What was searched for and who was shown; only words and order are ever forgotten."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, record: SearchRecord) -> None:
        """Stores a new search."""
        values = {one.name: getattr(record, one.name) for one in fields(record)}
        values["ranked"] = _packed(record.ranked)
        self._connection.execute(insert(searches).values(**values))

    def get(self, ident: str) -> SearchRecord:
        """The search with this id.

        Raises:
            NotFoundError: when there is none.
        """
        row = self._connection.execute(select(searches).where(searches.c.id == ident)).first()
        if row is None:
            raise NotFoundError("search", ident)
        return SearchRecord(**row._asdict() | {"ranked": _unpacked(row.ranked)})

    def show(self, page: ShownPage) -> None:
        """Notes who is shown."""
        rows = [
            {"answer": page.id, "place": place, "search": page.search, "at": page.at,
             "page": page.page, "candidate": candidate, "how": page.how}
            for place, candidate in enumerate(page.candidates)
        ]  # fmt: skip
        for chunk in chunks(rows, 500):
            self._connection.execute(insert(shown), chunk)

    def log(
        self, actor: str | None, candidate: str | None, before: str | None, limit: int
    ) -> list[SearchRecord]:
        """Searches, newest first, of an actor or in which a candidate was shown."""
        query = select(searches).order_by(searches.c.id.desc()).limit(limit)
        if actor is not None:
            query = query.where(searches.c.actor == actor)
        if candidate is not None:
            held = select(shown.c.search).where(shown.c.candidate == candidate)
            query = query.where(searches.c.id.in_(held))
        if before is not None:
            query = query.where(searches.c.id < before)
        rows = self._connection.execute(query)
        return [SearchRecord(**row._asdict() | {"ranked": None}) for row in rows]

    def pages(self, idents: Iterable[str]) -> dict[str, list[ShownPage]]:
        """Who was shown in these searches, by search, in order of time."""
        found: dict[str, list[ShownPage]] = {}
        for chunk in chunks(idents, 500):
            rows = self._connection.execute(
                select(shown)
                .where(shown.c.search.in_(chunk))
                .order_by(shown.c.answer, shown.c.place)
            )
            for answer, group in itertools.groupby(rows, lambda row: row.answer):
                first, *others = group
                names = [first.candidate, *(row.candidate for row in others)]
                page = ShownPage(first.search, first.at, first.page, first.how, names, answer)
                found.setdefault(first.search, []).append(page)
        return found

    def forget_expired(self, now: datetime) -> int:
        """Forgets words and order of searches whose time is over; of how many."""
        return self._connection.execute(
            update(searches)
            .where(searches.c.expires <= now)
            .values(expires=None, words=None, ranked=None, summary=None)
        ).rowcount

    def forget_candidate(self, candidate: str) -> dict[str, int]:
        """Deletes where a candidate was shown, ranked and found; rows by table."""
        live = self._connection.execute(
            select(searches.c.id, searches.c.ranked).where(searches.c.ranked.is_not(None))
        ).all()
        for row in live:
            ranked = _unpacked(row.ranked) or []
            if candidate in ranked:
                left = [one for one in ranked if one != candidate]
                self._connection.execute(
                    update(searches).where(searches.c.id == row.id).values(ranked=_packed(left))
                )
        gone = {
            "searches_shown": delete(shown).where(shown.c.candidate == candidate),
            "saved_search_hits": delete(saved_hits).where(saved_hits.c.candidate == candidate),
        }
        return {
            name: self._connection.execute(statement).rowcount for name, statement in gone.items()
        }


class SavedSearchRepository:
    """Saved searches and whom they have found."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, saved: SavedSearch) -> None:
        """Stores a new one."""
        self._connection.execute(insert(saved_searches).values(**asdict(saved)))

    def get(self, ident: str) -> SavedSearch:
        """The one with this id.

        Raises:
            NotFoundError: when there is none.
        """
        query = select(saved_searches).where(saved_searches.c.id == ident)
        row = self._connection.execute(query).first()
        if row is None:
            raise NotFoundError("saved search", ident)
        return SavedSearch(**row._asdict())

    def of(self, actor: str) -> list[SavedSearch]:
        """Those of an actor and those that are shared, newest first."""
        mine = (saved_searches.c.owner == actor) | saved_searches.c.shared
        query = select(saved_searches).where(mine).order_by(saved_searches.c.id.desc())
        return [SavedSearch(**row._asdict()) for row in self._connection.execute(query)]

    def change(self, ident: str, **values: Any) -> None:
        """Sets name, shared, alerts or checked."""
        self._connection.execute(
            update(saved_searches).where(saved_searches.c.id == ident).values(**values)
        )

    def delete(self, ident: str) -> None:
        """Deletes one and whom it has found."""
        self._connection.execute(delete(saved_hits).where(saved_hits.c.saved == ident))
        self._connection.execute(delete(saved_searches).where(saved_searches.c.id == ident))

    def due(self, before: datetime) -> list[str]:
        """Ids of those with alerts that were looked at last before a moment, or never."""
        old = saved_searches.c.checked.is_(None) | (saved_searches.c.checked < before)
        query = select(saved_searches.c.id).where(saved_searches.c.alerts, old)
        return list(self._connection.execute(query.order_by(saved_searches.c.id)).scalars())

    def found(self, ident: str, candidates: Iterable[str], at: datetime, new: bool) -> int:
        """Notes whom it finds; how many it had not found before."""
        rows = [{"saved": ident, "candidate": one, "found": at, "new": new} for one in candidates]
        return insert_missing(self._connection, saved_hits, rows)

    def known(self, ident: str) -> frozenset[str]:
        """Everybody it has found."""
        query = select(saved_hits.c.candidate).where(saved_hits.c.saved == ident)
        return frozenset(self._connection.execute(query).scalars())

    def hits(self, ident: str, only_new: bool = False, limit: int = 200) -> list[SavedHit]:
        """Whom it has found, the latest first."""
        query = select(saved_hits).where(saved_hits.c.saved == ident)
        if only_new:
            query = query.where(saved_hits.c.new)
        query = query.order_by(saved_hits.c.found.desc(), saved_hits.c.candidate).limit(limit)
        rows = self._connection.execute(query)
        return [SavedHit(row.candidate, row.found, row.new) for row in rows]

    def counts(self, idents: Iterable[str]) -> dict[str, int]:
        """How many new people each of these has."""
        query = (
            select(saved_hits.c.saved, func.count())
            .where(saved_hits.c.saved.in_(list(idents)), saved_hits.c.new)
            .group_by(saved_hits.c.saved)
        )
        return {row[0]: row[1] for row in self._connection.execute(query)}

    def seen(self, ident: str, candidates: Iterable[str]) -> None:
        """Notes that its owner has looked at these people."""
        for chunk in chunks(candidates, 500):
            self._connection.execute(
                update(saved_hits)
                .where(saved_hits.c.saved == ident, saved_hits.c.candidate.in_(chunk))
                .values(new=False)
            )


def _packed(ids: Sequence[str] | None) -> bytes | None:
    return None if ids is None else zlib.compress(json.dumps(list(ids)).encode(), 1)


def _unpacked(stored: bytes | None) -> list[str] | None:
    return None if stored is None else list(json.loads(zlib.decompress(stored)))

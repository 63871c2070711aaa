"""The tables of searching: what was asked and who was shown whom, saved searches, names.

`docs/store.md` says what each one holds and why.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import (
    JSON,
    Column,
    ForeignKey,
    Index,
    LargeBinary,
    Named,
    Table,
    Text,
    TypedColumns,
)

from screening.store.tables import metadata
from screening.store.types import UtcDateTime


class SearchColumns(TypedColumns):
    """One search: the filters for good, the words and the order of the hits until `expires`.

    `words` holds free text and name, `ranked` the ids in order (packed), `summary` counts and
    facets: what the next pages need.
    """

    id: Named[str] = Column(Text, primary_key=True)
    at: Named[datetime] = Column(UtcDateTime, index=True)
    actor: Named[str] = Column(Text, index=True)
    filters: Named[Any] = Column(JSON)
    total: Named[int]
    expires: Named[datetime | None] = Column(UtcDateTime, index=True)
    words: Named[Any | None] = Column(JSON(none_as_null=True))
    ranked: Named[bytes | None] = Column(LargeBinary)
    summary: Named[Any | None] = Column(JSON(none_as_null=True))


searches = Table("searches", metadata, SearchColumns)


class ShownColumns(TypedColumns):
    """One candidate shown: in which answer, of which search and page, at which place of it.

    Page 0 is an export, `how` says which kind of answer: page, export, cut or alert.
    """

    answer: Named[str] = Column(Text, primary_key=True)
    place: Named[int] = Column(primary_key=True, autoincrement=False)
    search: Named[str] = Column(Text, ForeignKey("searches.id"), index=True)
    at: Named[datetime] = Column(UtcDateTime)
    page: Named[int]
    candidate: Named[str] = Column(Text, index=True)
    how: Named[str] = Column(Text)


shown = Table("searches_shown", metadata, ShownColumns)


class SavedSearchColumns(TypedColumns):
    """A search that somebody keeps; `alerts`: a job looks for people who are new in it."""

    id: Named[str] = Column(Text, primary_key=True)
    name: Named[str] = Column(Text)
    owner: Named[str] = Column(Text, index=True)
    request: Named[Any] = Column(JSON)
    shared: Named[bool]
    alerts: Named[bool]
    created: Named[datetime] = Column(UtcDateTime)
    checked: Named[datetime | None] = Column(UtcDateTime)


saved_searches = Table("saved_searches", metadata, SavedSearchColumns)


class SavedHitColumns(TypedColumns):
    """Somebody a saved search has found; `new` until its owner has looked."""

    saved: Named[str] = Column(Text, ForeignKey("saved_searches.id"), primary_key=True)
    candidate: Named[str] = Column(Text, primary_key=True, index=True)
    found: Named[datetime] = Column(UtcDateTime)
    new: Named[bool]


saved_hits = Table("saved_search_hits", metadata, SavedHitColumns)


class NameKeyColumns(TypedColumns):
    """Digests of the sounds of a person's names: finds them by name, and tells nothing itself."""

    candidate: Named[str] = Column(Text, ForeignKey("candidates.id"), primary_key=True)
    digest: Named[str] = Column(Text, primary_key=True)


name_keys = Table("name_keys", metadata, NameKeyColumns, Index(None, "digest"))

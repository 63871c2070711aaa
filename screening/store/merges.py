"""Candidates that may be, or were said to be, one person."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import asdict
from datetime import datetime

from sqlalchemy import Connection, func, insert, select, update

from screening.errors import NotFoundError
from screening.store.records import Application, Merge
from screening.store.statements import insert_missing
from screening.store.tables import (
    applications,
    candidates,
    documents,
    identity_keys,
    merges,
    told_apart,
)

# A key that more candidates share says nothing about two of them (a common name, a shared office).
MOST_ALIKE = 20


class MergeRepository:
    """Likely duplicates, merges and what was moved by them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def alike(self, candidate: str | None = None) -> dict[tuple[str, str], set[str]]:
        """Pairs of candidates, in order of their ids, with the kinds of keys they share.

        Merged candidates and pairs that a person told apart are left out.
        """
        shared = (
            select(identity_keys.c.kind, identity_keys.c.digest)
            .join(candidates, candidates.c.id == identity_keys.c.candidate)
            .where(candidates.c.merged_into.is_(None))
            .group_by(identity_keys.c.kind, identity_keys.c.digest)
            .having(func.count().between(2, MOST_ALIKE))
        )
        if candidate is not None:
            own = select(identity_keys.c.digest).where(identity_keys.c.candidate == candidate)
            shared = shared.where(identity_keys.c.digest.in_(own))
        keys = shared.subquery()
        rows = self._connection.execute(
            select(identity_keys.c.kind, identity_keys.c.digest, identity_keys.c.candidate)
            .join(
                keys,
                (keys.c.kind == identity_keys.c.kind) & (keys.c.digest == identity_keys.c.digest),
            )
            .join(candidates, candidates.c.id == identity_keys.c.candidate)
            .where(candidates.c.merged_into.is_(None))
            .order_by(identity_keys.c.candidate)
        )
        groups: dict[tuple[str, str], list[str]] = defaultdict(list)
        for row in rows:
            groups[row.kind, row.digest].append(row.candidate)
        found: dict[tuple[str, str], set[str]] = defaultdict(set)
        for (kind, _), group in groups.items():
            for number, one in enumerate(group):
                for other in group[number + 1 :]:
                    if candidate in (None, one, other):
                        found[one, other].add(kind)
        apart = self._apart()
        return {pair: kinds for pair, kinds in found.items() if pair not in apart}

    def _apart(self) -> set[tuple[str, str]]:
        rows = self._connection.execute(select(told_apart.c.one, told_apart.c.other))
        return {(row.one, row.other) for row in rows}

    def tell_apart(self, one: str, other: str, by: str, at: datetime) -> None:
        """Notes that two candidates are not one person."""
        first, second = sorted((one, other))
        insert_missing(
            self._connection, told_apart, [{"one": first, "other": second, "by": by, "at": at}]
        )

    def add(self, merge: Merge) -> None:
        """Notes a merge."""
        self._connection.execute(
            insert(merges).values(**(asdict(merge) | {"moved": dict(merge.moved)}))
        )

    def get(self, ident: str) -> Merge:
        """The merge with this id.

        Raises:
            NotFoundError: when there is none.
        """
        row = self._connection.execute(select(merges).where(merges.c.id == ident)).first()
        if row is None:
            raise NotFoundError("merge", ident)
        return Merge(**row._asdict())

    def of(self, candidate: str) -> list[Merge]:
        """The merges that a candidate took part in, oldest first."""
        rows = self._connection.execute(
            select(merges)
            .where((merges.c.kept == candidate) | (merges.c.merged == candidate))
            .order_by(merges.c.id)
        )
        return [Merge(**row._asdict()) for row in rows]

    def mark_undone(self, ident: str, by: str, at: datetime) -> bool:
        """Notes that a merge was undone; False when somebody came first."""
        return (
            self._connection.execute(
                update(merges)
                .where(merges.c.id == ident, merges.c.undone_at.is_(None))
                .values(undone_by=by, undone_at=at)
            ).rowcount
            == 1
        )

    def merged_into(self, candidate: str) -> list[str]:
        """The candidates that are shown as this one."""
        rows = self._connection.execute(
            select(candidates.c.id).where(candidates.c.merged_into == candidate)
        )
        return list(rows.scalars())

    def show_as(self, candidate: str, kept: str | None) -> None:
        """Shows a candidate as another one, or as itself again; the index must follow."""
        self._connection.execute(
            update(candidates)
            .where(candidates.c.id == candidate)
            .values(merged_into=kept, version=candidates.c.version + 1)
        )

    def give_documents(self, idents: Iterable[str], candidate: str) -> None:
        """Gives documents to another candidate."""
        self._connection.execute(
            update(documents).where(documents.c.id.in_(list(idents))).values(candidate=candidate)
        )

    def give_application(self, ident: str, candidate: str, cv_version: int) -> None:
        """Gives an application to another candidate, judged by that one's CV."""
        self._connection.execute(
            update(applications)
            .where(applications.c.id == ident)
            .values(candidate=candidate, cv_version=cv_version)
        )

    def set_aside(self, ident: str) -> None:
        """Takes an application out; undoing the merge puts it back."""
        self._connection.execute(applications.delete().where(applications.c.id == ident))

    def put_back(self, application: Application) -> None:
        """Stores an application that was set aside."""
        insert_missing(self._connection, applications, [asdict(application)])

"""Candidates and every version of their CVs."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, func, insert, select, tuple_, update

from screening.domain import codec, name_forms
from screening.domain.cv import Cv
from screening.domain.identity import identity_keys as identity_keys_of
from screening.errors import NotFoundError
from screening.store.alumni_tables import people as alumni
from screening.store.records import Candidate, CvOrigin, CvVersion, Provenance
from screening.store.search_tables import name_keys
from screening.store.statements import chunks
from screening.store.tables import applications, candidates, cvs, identity_keys

DATABASE = "database"  # visible to everybody who searches the CV database
ALUMNI = "alumni"  # visible to those who look for alumni to invite


def posting_scope(posting: str) -> str:
    """The scope of those who work on one posting, as search filters know it."""
    return f"posting:{posting}"


def _digests(name: str) -> frozenset[str]:
    """The keys of a name's parts, told as digests only."""
    return frozenset(
        hashlib.sha256(f"part:{key}".encode()).hexdigest()[:32] for key in name_forms.keys(name)
    )


def unindexed() -> ColumnElement[bool]:
    """Whether the index still has to take a candidate's latest version."""
    return (candidates.c.indexed_version < candidates.c.version) & (
        candidates.c.unindexable_version < candidates.c.version
    )


class CandidateRepository:
    """Candidates; every change compares the version it started from (optimistic locking)."""

    def __init__(self, connection: Connection, now: datetime) -> None:
        self._connection = connection
        self._now = now

    def add(self, candidate: Candidate) -> None:
        """Stores a new candidate."""
        self._connection.execute(insert(candidates).values(**asdict(candidate)))

    def get(self, ident: str) -> Candidate:
        """The candidate with this id.

        Raises:
            NotFoundError: when there is none.
        """
        found = self.many([ident])
        if ident not in found:
            raise NotFoundError("candidate", ident)
        return found[ident]

    def many(self, idents: Iterable[str]) -> dict[str, Candidate]:
        """The candidates with these ids, as far as they exist."""
        found: dict[str, Candidate] = {}
        for chunk in chunks(idents):
            rows = self._connection.execute(select(candidates).where(candidates.c.id.in_(chunk)))
            found.update((row.id, Candidate(**row._asdict())) for row in rows)
        return found

    def cv(self, ident: str, version: int | None = None) -> Cv:
        """A candidate's CV, the latest unless a version is asked for.

        Raises:
            NotFoundError: when there is no such CV.
        """
        query = select(cvs.c.cv).where(cvs.c.candidate == ident)
        if version is not None:
            query = query.where(cvs.c.version == version)
        row = self._connection.execute(query.order_by(cvs.c.version.desc()).limit(1)).first()
        if row is None:
            raise NotFoundError("CV", ident if version is None else f"{ident}/{version}")
        return codec.from_json(Cv, row.cv)

    def cvs(self, versions: Iterable[tuple[str, int]]) -> dict[str, Cv]:
        """The CVs of these (candidate, version) pairs by candidate, as far as they exist."""
        return {
            ident: codec.from_json(Cv, stored) for ident, stored in self._stored(versions, cvs.c.cv)
        }

    def places(self, versions: Iterable[tuple[str, int]]) -> dict[str, str | None]:
        """Where the people of these (candidate, version) pairs live, as their CVs say.

        By candidate, as far as they exist; nothing else of a CV is read.
        """
        place = cvs.c.cv["basics"]["place"].as_string()
        return dict(self._stored(versions, place))

    def _stored(
        self, versions: Iterable[tuple[str, int]], what: ColumnElement[Any]
    ) -> Iterator[tuple[str, Any]]:
        """Something of the stored CVs of (candidate, version) pairs, with the candidate."""
        for chunk in chunks(versions, 500):
            rows = self._connection.execute(
                select(cvs.c.candidate, what).where(
                    # The ids by themselves too: SQLite reads the whole table for pairs alone.
                    cvs.c.candidate.in_([candidate for candidate, _ in chunk]),
                    tuple_(cvs.c.candidate, cvs.c.version).in_(chunk),
                )
            )
            yield from ((candidate, value) for candidate, value in rows)

    def put_cv(
        self, candidate: Candidate, cv: Cv, provenance: Provenance, at: datetime
    ) -> Candidate | None:
        """Adds the next version of a candidate's CV; None when the candidate was changed since."""
        name = cv.basics.name
        changed = self._connection.execute(
            update(candidates)
            .where(candidates.c.id == candidate.id, candidates.c.version == candidate.version)
            .values(
                version=candidate.version + 1,
                cv_version=candidate.cv_version + 1,
                name=name.replace("\0", "") if name else None,
            )
        ).rowcount
        if not changed:
            return None
        self._connection.execute(
            insert(cvs).values(
                candidate=candidate.id,
                version=candidate.cv_version + 1,
                document=provenance.document,
                cv=codec.to_json(cv),
                created=at,
                origin=provenance.origin.value,
                base=provenance.base,
                actor=provenance.actor,
                reason=provenance.reason,
            )
        )
        self._put_keys(candidate.id, cv)
        return self.get(candidate.id)

    def _put_keys(self, ident: str, cv: Cv) -> None:
        """The keys by which the current CV is like others."""
        self._connection.execute(delete(identity_keys).where(identity_keys.c.candidate == ident))
        rows = [
            {"candidate": ident, "kind": kind, "digest": digest}
            for kind, digest in sorted(identity_keys_of(cv))
        ]
        if rows:
            self._connection.execute(insert(identity_keys), rows)
        self._put_name(ident, cv.basics.name or "")

    def _put_name(self, ident: str, name: str) -> None:
        """The keys by which somebody is found by name."""
        self._connection.execute(delete(name_keys).where(name_keys.c.candidate == ident))
        rows = [{"candidate": ident, "digest": digest} for digest in sorted(_digests(name))]
        if rows:
            self._connection.execute(insert(name_keys), rows)

    def by_name(self, asked: str) -> frozenset[str]:
        """Candidates whose name has every part asked for, in whatever spelling and script."""
        sought = sorted(_digests(asked))
        found = {
            ident
            for chunk in chunks(sought)
            for ident in self._connection.execute(
                select(name_keys.c.candidate).where(name_keys.c.digest.in_(chunk)).distinct()
            ).scalars()
        }
        return frozenset(
            ident
            for ident, row in self.many(found).items()
            if row.name and name_forms.meets(asked, row.name)
        )

    def cv_versions(self, ident: str) -> list[CvVersion]:
        """Every version of a candidate's CV, oldest first, without the CVs."""
        columns = (
            cvs.c.version, cvs.c.created, cvs.c.origin, cvs.c.document, cvs.c.base, cvs.c.actor,
            cvs.c.reason,
        )  # fmt: skip
        rows = self._connection.execute(
            select(*columns).where(cvs.c.candidate == ident).order_by(cvs.c.version)
        )
        return [
            CvVersion(
                row.version,
                row.created,
                Provenance(CvOrigin(row.origin), row.document, row.base, row.actor, row.reason),
            )
            for row in rows
        ]

    def open_to_database(self, ident: str, basis: str) -> bool:
        """Lets everybody who searches the CV database find a candidate; whether that is new."""
        return (
            self._connection.execute(
                update(candidates)
                .where(candidates.c.id == ident, candidates.c.in_database.is_(False))
                .values(in_database=True, basis=basis, version=candidates.c.version + 1)
            ).rowcount
            == 1
        )

    def close_to_database(self, ident: str, basis: str | None = None) -> bool:
        """Lets only those who work on a candidate's postings find them; whether that is new.

        `basis` says why from now on; without it the row keeps its own.
        """
        reason = {} if basis is None else {"basis": basis}
        return (
            self._connection.execute(
                update(candidates)
                .where(candidates.c.id == ident, candidates.c.in_database.is_(True))
                .values(in_database=False, version=candidates.c.version + 1, **reason)
            ).rowcount
            == 1
        )

    def touch(self, idents: Sequence[str]) -> int:
        """Raises the version of candidates whose index documents must be written again."""
        changed = 0
        for chunk in chunks(idents):
            changed += self._connection.execute(
                update(candidates)
                .where(candidates.c.id.in_(chunk))
                .values(version=candidates.c.version + 1)
            ).rowcount
        return changed

    def overtake(self, ident: str, version: int) -> bool:
        """Raises a candidate's version above another one; False when it is above it already."""
        return (
            self._connection.execute(
                update(candidates)
                .where(candidates.c.id == ident, candidates.c.version <= version)
                .values(version=version + 1)
            ).rowcount
            == 1
        )

    def mark_indexed(self, ident: str, version: int) -> bool:
        """Notes the version the index has; False when it had this or a newer one already."""
        return (
            self._connection.execute(
                update(candidates)
                .where(candidates.c.id == ident, candidates.c.indexed_version < version)
                .values(indexed_version=version)
            ).rowcount
            == 1
        )

    def mark_all_indexed(self, found: Mapping[str, int]) -> int:
        """Notes the versions that the index has, where they are the latest; of how many."""
        rows = self._connection.execute(
            select(candidates.c.id, candidates.c.version).where(unindexed())
        ).all()
        known = [row.id for row in rows if found.get(row.id) == row.version]
        for chunk in chunks(known):
            self._connection.execute(
                update(candidates)
                .where(candidates.c.id.in_(chunk))
                .values(indexed_version=candidates.c.version)
            )
        return len(known)

    def hold(self, idents: Iterable[str]) -> set[str]:
        """Those of these candidates who exist, held until the end of the transaction.

        An erasure then comes wholly before or wholly after what is written about them.
        """
        found: set[str] = set()
        for chunk in chunks(sorted(idents)):
            found.update(
                self._connection.execute(
                    update(candidates)
                    .where(candidates.c.id.in_(chunk))
                    .values(version=candidates.c.version)
                    .returning(candidates.c.id)
                ).scalars()
            )
        return found

    def give_up_indexing(self, ident: str) -> bool:
        """Notes that the index cannot take the latest version; False when it has it."""
        return (
            self._connection.execute(
                update(candidates)
                .where(candidates.c.id == ident, unindexed())
                .values(unindexable_version=candidates.c.version)
            ).rowcount
            == 1
        )

    def forget_index(self, idents: Sequence[str]) -> int:
        """Notes that the index has nothing of these candidates, so that they are indexed again."""
        changed = 0
        for chunk in chunks(idents):
            changed += self._connection.execute(
                update(candidates)
                .where(candidates.c.id.in_(chunk))
                .values(indexed_version=0, unindexable_version=0)
            ).rowcount
        return changed

    def try_again(self) -> int:
        """Takes back every giving up of indexing; of how many candidates."""
        return self._connection.execute(
            update(candidates)
            .where(candidates.c.unindexable_version > 0)
            .values(unindexable_version=0)
        ).rowcount

    def unindexed(self, limit: int | None = None) -> list[str]:
        """Ids of readable candidates whose latest version the index has not seen, oldest first."""
        rows = self._connection.execute(
            select(candidates.c.id)
            .where(unindexed(), candidates.c.cv_version > 0)
            .order_by(candidates.c.id)
            .limit(limit)
        )
        return list(rows.scalars())

    def versions(self) -> dict[str, int]:
        """The version of every readable candidate: what the index should hold."""
        rows = self._connection.execute(
            select(candidates.c.id, candidates.c.version).where(
                candidates.c.cv_version > 0, candidates.c.merged_into.is_(None)
            )
        )
        return {row.id: row.version for row in rows}

    def count(self) -> int:
        """How many readable candidates there are."""
        return self._connection.execute(
            select(func.count())
            .select_from(candidates)
            .where(candidates.c.cv_version > 0, candidates.c.merged_into.is_(None))
        ).scalar_one()

    def names(self, idents: Iterable[str]) -> dict[str, str]:
        """What to call each candidate: the name in the CV, else the id."""
        return {ident: row.name or ident for ident, row in self.many(idents).items()}

    def scopes(self, idents: Iterable[str]) -> dict[str, frozenset[str]]:
        """Who may find each candidate.

        `database` for everybody who searches the CV database, `posting:<id>` for each application,
        `alumni` for those who look for alumni. For somebody who is followed up as an alumnus, the
        consent to be found decides about `database` and `alumni`, whatever the CV came with.
        """
        found: dict[str, set[str]] = {}
        for chunk in chunks(idents):
            rows = self._connection.execute(
                select(
                    candidates.c.id, candidates.c.in_database, alumni.c.id, alumni.c.search_until
                )
                .outerjoin(alumni, alumni.c.candidate == candidates.c.id)
                .where(candidates.c.id.in_(chunk))
            )
            for ident, in_database, alumnus, until in rows:
                if not alumnus:
                    found[ident] = {DATABASE} if in_database else set()
                else:
                    consents = until is not None and self._now < until
                    found[ident] = {DATABASE, ALUMNI} if consents else set()
            pairs = self._connection.execute(
                select(applications.c.candidate, applications.c.posting).where(
                    applications.c.candidate.in_(chunk)
                )
            )
            for pair in pairs:
                found.setdefault(pair.candidate, set()).add(posting_scope(pair.posting))
        return {ident: frozenset(scopes) for ident, scopes in found.items()}

    def search_until(self, idents: Iterable[str]) -> dict[str, datetime]:
        """When the consent to be found ends, of those who are followed up and gave one."""
        found: dict[str, datetime] = {}
        for chunk in chunks(idents):
            rows = self._connection.execute(
                select(alumni.c.candidate, alumni.c.search_until).where(
                    alumni.c.candidate.in_(chunk), alumni.c.search_until.is_not(None)
                )
            )
            found |= {row.candidate: row.search_until for row in rows}
        return found

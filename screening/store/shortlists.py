"""Shortlists and the answers to their flags."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select, update

from screening.errors import ConflictError
from screening.store.identifiers import new_id
from screening.store.records import Answer, Shortlist
from screening.store.statements import chunks, insert_missing
from screening.store.tables import answer_candidates, answers, members, shortlists


class ShortlistRepository:
    """One shortlist per posting; once locked it never changes."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, posting: str) -> Shortlist:
        """The shortlist of a posting; an empty one of version 0 when none was set yet."""
        row = self._connection.execute(
            select(shortlists).where(shortlists.c.posting == posting)
        ).first()
        if row is None:
            return Shortlist(posting)
        listed = self._connection.execute(
            select(members.c.candidate)
            .where(members.c.posting == posting)
            .order_by(members.c.place)
        ).scalars()
        return Shortlist(posting, tuple(listed), row.version, row.locked_at, row.locked_by)

    def locked(self, postings: Iterable[str]) -> set[str]:
        """Which of these postings have a locked shortlist."""
        found: set[str] = set()
        for chunk in chunks(postings):
            rows = self._connection.execute(
                select(shortlists.c.posting).where(
                    shortlists.c.posting.in_(chunk), shortlists.c.locked_at.is_not(None)
                )
            )
            found.update(rows.scalars())
        return found

    def replace(self, posting: str, candidates: Sequence[str], expected: int) -> Shortlist:
        """Replaces the list, if it still has the version `expected` and is not locked.

        Raises:
            ConflictError: when it is locked, or somebody else changed it meanwhile.
        """
        self._next(posting, expected)
        self._connection.execute(delete(members).where(members.c.posting == posting))
        rows = [
            {"posting": posting, "candidate": candidate, "place": place}
            for place, candidate in enumerate(dict.fromkeys(candidates))
        ]
        if rows:
            self._connection.execute(insert(members), rows)
        return self.get(posting)

    def lock(self, posting: str, expected: int, by: str, at: datetime) -> Shortlist:
        """Freezes the list, if it still has the version `expected` and is not locked.

        Raises:
            ConflictError: when it is locked, or somebody else changed it meanwhile.
        """
        self._next(posting, expected)
        self._connection.execute(
            update(shortlists)
            .where(shortlists.c.posting == posting)
            .values(locked_at=at, locked_by=by)
        )
        return self.get(posting)

    def _next(self, posting: str, expected: int) -> None:
        """Takes the next version of the list for this transaction, or refuses."""
        insert_missing(
            self._connection,
            shortlists,
            [{"posting": posting, "version": 0, "locked_at": None, "locked_by": None}],
        )
        changed = self._connection.execute(
            update(shortlists)
            .where(
                shortlists.c.posting == posting,
                shortlists.c.version == expected,
                shortlists.c.locked_at.is_(None),
            )
            .values(version=expected + 1)
        ).rowcount
        if changed:
            return
        if self.get(posting).locked_at is not None:
            raise ConflictError(f"the shortlist of {posting} is locked")
        raise ConflictError(f"the shortlist of {posting} was changed by somebody else")


class AnswerRepository:
    """Answers to flags: appended; the latest for a flag counts, if its fingerprint still fits."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, posting: str, given: Sequence[Answer]) -> None:
        """Stores answers; earlier ones stay."""
        for answer in given:
            ident = new_id("w")
            self._connection.execute(
                insert(answers).values(
                    id=ident,
                    posting=posting,
                    flag=answer.flag,
                    fingerprint=answer.fingerprint,
                    reason=answer.reason,
                    text=answer.text,
                    by=answer.by,
                    at=answer.at,
                )
            )
            rows = [{"answer": ident, "candidate": one} for one in dict.fromkeys(answer.candidates)]
            if rows:
                self._connection.execute(insert(answer_candidates), rows)

    def of_posting(self, posting: str) -> dict[str, Answer]:
        """The latest answer to each flag of a posting."""
        spoken_of: dict[str, list[str]] = {}
        pairs = self._connection.execute(
            select(answer_candidates)
            .join(answers, answers.c.id == answer_candidates.c.answer)
            .where(answers.c.posting == posting)
        )
        for pair in pairs:
            spoken_of.setdefault(pair.answer, []).append(pair.candidate)
        rows = self._connection.execute(
            select(answers).where(answers.c.posting == posting).order_by(answers.c.id)
        )
        return {
            row.flag: Answer(
                row.flag, row.fingerprint, row.reason, row.text, row.by, row.at,
                tuple(sorted(spoken_of.get(row.id, ()))),
            )
            for row in rows
        }  # fmt: skip

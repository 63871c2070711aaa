"""Postings: published once, frozen, closed once, screened."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

from sqlalchemy import Connection, Row, case, func, insert, select, update

from screening.domain import codec
from screening.domain.posting import PostingDraft, requirements_from_json
from screening.errors import NotFoundError
from screening.store.identifiers import new_id
from screening.store.records import (
    DocumentStatus,
    Posting,
    PostingCounts,
    PostingState,
    ScreeningState,
)
from screening.store.statements import chunks
from screening.store.tables import applications, documents, postings


class PostingRepository:
    """Postings; changes of state are compare-and-swap and say whether they happened."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, draft: PostingDraft, at: datetime) -> Posting:
        """Publishes a posting and freezes its requirements."""
        ident = new_id("p")
        self._connection.execute(
            insert(postings).values(
                id=ident,
                title=draft.title,
                deadline=draft.deadline,
                positions=draft.positions,
                ad=draft.ad,
                requirements=codec.to_json(draft.requirements),
                hash=draft.requirements_hash,
                state=PostingState.OPEN.value,
                screening=ScreeningState.NONE.value,
                version=1,
                created=at,
                closed_at=None,
            )
        )
        return self.get(ident)

    def get(self, ident: str) -> Posting:
        """The posting with this id.

        Raises:
            NotFoundError: when there is none.
        """
        row = self._connection.execute(select(postings).where(postings.c.id == ident)).first()
        if row is None:
            raise NotFoundError("posting", ident)
        return _posting(row)

    def list(self) -> list[Posting]:
        """All postings, newest first."""
        rows = self._connection.execute(select(postings).order_by(postings.c.id.desc()))
        return [_posting(row) for row in rows]

    def due(self, now: datetime) -> Sequence[str]:
        """Open postings whose deadline has passed.

        One that was published after its own deadline is not among them: no deadline passed while
        it was open, so a person closes it.
        """
        rows = self._connection.execute(
            select(postings.c.id)
            .where(
                postings.c.state == PostingState.OPEN.value,
                postings.c.deadline <= now,
                postings.c.created < postings.c.deadline,
            )
            .order_by(postings.c.deadline)
        )
        return [row.id for row in rows]

    def close(self, ident: str, at: datetime) -> bool:
        """Open -> closed with the screening due; False when it was closed before."""
        return (
            self._connection.execute(
                update(postings)
                .where(postings.c.id == ident, postings.c.state == PostingState.OPEN.value)
                .values(
                    state=PostingState.CLOSED.value,
                    screening=ScreeningState.DUE.value,
                    closed_at=at,
                    version=postings.c.version + 1,
                )
            ).rowcount
            == 1
        )

    def move_screening(
        self, ident: str, before: Collection[ScreeningState], after: ScreeningState
    ) -> bool:
        """Moves the screening of a posting on; False when it stands at none of `before`.

        Done also makes the posting's state screened.
        """
        done = after is ScreeningState.DONE
        state = {"state": PostingState.SCREENED.value} if done else {}
        return (
            self._connection.execute(
                update(postings)
                .where(
                    postings.c.id == ident,
                    postings.c.screening.in_([state.value for state in before]),
                )
                .values(screening=after.value, version=postings.c.version + 1, **state)
            ).rowcount
            == 1
        )

    def screening_due(self) -> Sequence[str]:
        """Postings whose screening is due or was begun and not finished, oldest first."""
        rows = self._connection.execute(
            select(postings.c.id)
            .where(
                postings.c.screening.in_([ScreeningState.DUE.value, ScreeningState.RUNNING.value])
            )
            .order_by(postings.c.id)
        )
        return [row.id for row in rows]

    def counts(self, idents: Iterable[str]) -> dict[str, PostingCounts]:
        """How many applications each posting has, by kind."""
        found = {}
        status = documents.c.status
        read, late = applications.c.cv_version > 0, applications.c.late.is_(True)
        unread = applications.c.cv_version == 0
        for chunk in chunks(idents):
            rows = self._connection.execute(
                select(
                    applications.c.posting,
                    func.sum(case((read, 1), else_=0)).label("applications"),
                    func.sum(case((read & late, 1), else_=0)).label("late"),
                    func.sum(
                        case((unread & (status == DocumentStatus.FAILED.value), 1), else_=0)
                    ).label("unreadable"),
                    func.sum(
                        case((unread & (status == DocumentStatus.RECEIVED.value), 1), else_=0)
                    ).label("pending"),
                )
                .select_from(applications.join(documents))
                .where(applications.c.posting.in_(chunk))
                .group_by(applications.c.posting)
            )
            for row in rows:
                found[row.posting] = PostingCounts(
                    int(row.applications), int(row.late), int(row.unreadable), int(row.pending)
                )
            found.update((ident, PostingCounts()) for ident in chunk if ident not in found)
        return found


def _posting(row: Row[*tuple[object, ...]]) -> Posting:
    values = row._asdict()
    values["requirements"] = requirements_from_json(values["requirements"])
    values["state"] = PostingState(values["state"])
    values["screening"] = ScreeningState(values["screening"])
    return Posting(**values)

"""Erasing a candidate's rows, and the record of what the other stores must still follow with."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from screening.errors import NotFoundError
from screening.store.alumni_people import PersonRepository
from screening.store.records import Erasure
from screening.store.search_tables import name_keys
from screening.store.searches import SearchRepository
from screening.store.tables import (
    answer_candidates,
    answers,
    applications,
    arrivals,
    candidates,
    credential_assessments,
    cvs,
    documents,
    erasures,
    identity_keys,
    members,
    merges,
    person_verdicts,
    prepared_passages,
    recognitions,
    runs,
    tips,
    told_apart,
    vector_uses,
    verdicts,
)
from screening.store.vectors import VectorRepository


class ErasureRepository:
    """Erasures: rows go in one transaction, the record of it stays until all stores followed."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def delete_rows(self, candidate: str) -> dict[str, int]:
        """Deletes everything the database holds about a candidate; rows deleted by table.

        Raises:
            NotFoundError: when there is no such candidate.
        """
        execute = self._connection.execute
        # Takes hold of the row first: whoever writes about this candidate now comes before or
        # after the erasure, never in its middle.
        held = update(candidates).where(candidates.c.id == candidate)
        if not execute(held.values(version=candidates.c.version + 1)).rowcount:
            raise NotFoundError("candidate", candidate)
        people = PersonRepository(self._connection)
        alumnus = people.of_candidate(candidate)
        followed = people.delete(alumnus.id) if alumnus else {}
        mine = select(applications.c.id).where(applications.c.candidate == candidate)
        papers = select(documents.c.id).where(documents.c.candidate == candidate)
        spoken = list(
            execute(
                select(answer_candidates.c.answer).where(answer_candidates.c.candidate == candidate)
            ).scalars()
        )
        hashes = list(
            execute(
                select(vector_uses.c.text_hash).where(vector_uses.c.candidate == candidate)
            ).scalars()
        )
        steps = [
            ("answer_candidates", delete(answer_candidates).where(
                answer_candidates.c.answer.in_(spoken))),
            ("answers", delete(answers).where(answers.c.id.in_(spoken))),
            ("shortlist_members", delete(members).where(members.c.candidate == candidate)),
            ("person_verdicts", delete(person_verdicts).where(
                person_verdicts.c.application.in_(mine))),
            ("verdicts", delete(verdicts).where(verdicts.c.application.in_(mine))),
            ("credential_assessments", delete(credential_assessments).where(
                credential_assessments.c.candidate == candidate)),
            ("recognitions", delete(recognitions).where(recognitions.c.candidate == candidate)),
            ("tips", delete(tips).where(tips.c.candidate == candidate)),
            ("applications", delete(applications).where(applications.c.candidate == candidate)),
            ("identity_keys", delete(identity_keys).where(identity_keys.c.candidate == candidate)),
            ("name_keys", delete(name_keys).where(name_keys.c.candidate == candidate)),
            ("merges", delete(merges).where(
                (merges.c.kept == candidate) | (merges.c.merged == candidate))),
            ("told_apart", delete(told_apart).where(
                (told_apart.c.one == candidate) | (told_apart.c.other == candidate))),
            ("cvs", delete(cvs).where(cvs.c.candidate == candidate)),
            ("arrivals", delete(arrivals).where(arrivals.c.document.in_(papers))),
            ("documents", delete(documents).where(documents.c.candidate == candidate)),
            ("vector_uses", delete(vector_uses).where(vector_uses.c.candidate == candidate)),
            ("prepared_passages", delete(prepared_passages).where(
                prepared_passages.c.candidate == candidate)),
            ("candidates", delete(candidates).where(candidates.c.id == candidate)),
        ]  # fmt: skip
        self._forget_inputs(list(execute(mine).scalars()))
        seen = SearchRepository(self._connection).forget_candidate(candidate)
        counts = {table: execute(statement).rowcount for table, statement in steps}
        counts |= followed | seen
        counts["vectors"] = VectorRepository(self._connection).drop_unused(hashes)
        return counts

    def _forget_inputs(self, gone: Sequence[str]) -> None:
        """Leaves of an application, in the runs it took part in, that there was one."""
        took_part = select(verdicts.c.run).where(verdicts.c.application.in_(gone))
        found = self._connection.execute(
            select(runs.c.id, runs.c.inputs).where(runs.c.id.in_(took_part))
        ).all()
        for row in found:
            if row.inputs:
                left = {**row.inputs, **{one: None for one in gone if one in row.inputs}}
                self._connection.execute(
                    update(runs).where(runs.c.id == row.id).values(inputs=left)
                )

    def begin(self, candidate: str, actor: str, at: datetime, receipt: Mapping[str, Any]) -> None:
        """Notes that a candidate's rows are gone and what remains to be removed elsewhere."""
        self._connection.execute(
            insert(erasures).values(
                candidate=candidate, actor=actor, started=at, finished=None, receipt=dict(receipt)
            )
        )

    def finish(self, candidate: str, receipt: Mapping[str, Any], at: datetime) -> None:
        """Notes that every store has followed."""
        self._connection.execute(
            update(erasures)
            .where(erasures.c.candidate == candidate)
            .values(finished=at, receipt=dict(receipt))
        )

    def get(self, candidate: str) -> Erasure | None:
        """The erasure of a candidate, if there was one."""
        row = self._connection.execute(
            select(erasures).where(erasures.c.candidate == candidate)
        ).first()
        return Erasure(**row._asdict()) if row else None

    def unfinished(self) -> list[Erasure]:
        """Erasures that some store has not followed yet, oldest first."""
        rows = self._connection.execute(
            select(erasures).where(erasures.c.finished.is_(None)).order_by(erasures.c.started)
        )
        return [Erasure(**row._asdict()) for row in rows]

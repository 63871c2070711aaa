"""What people and authorities decided of credentials: appended, the latest of each counts."""

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, Select, insert, select

from screening.domain.credential_decisions import (
    CredentialAssessment,
    Decided,
    RecognitionCase,
    RecognitionStatus,
    decided,
)
from screening.store.identifiers import new_id
from screening.store.statements import chunks
from screening.store.tables import credential_assessments, recognitions

MOST_PROPOSALS = 5


class CredentialDecisionRepository:
    """Assessments by people and the state of official recognitions."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def assess(self, assessment: CredentialAssessment) -> str:
        """Adds an assessment; its id, which replaces the one it was given."""
        ident = new_id("k")
        self._connection.execute(
            insert(credential_assessments).values(**asdict(assessment) | {"id": ident})
        )
        return ident

    def recognise(self, case: RecognitionCase) -> str:
        """Adds the new state of a recognition; its id, which replaces the one it was given."""
        ident = new_id("g")
        row = asdict(case) | {"id": ident, "status": case.status.value}
        self._connection.execute(insert(recognitions).values(**row))
        return ident

    def of_candidates(
        self, candidates: Iterable[str], only: frozenset[str] | None = None
    ) -> dict[str, Decided]:
        """What stands for each of these candidates; `only` takes no decisions but these ids."""
        said: dict[str, list[CredentialAssessment]] = {}
        cases: dict[str, list[RecognitionCase]] = {}
        wanted = list(dict.fromkeys(candidates))
        for chunk in chunks(wanted):
            for assessment in self._assessments(
                select(credential_assessments).where(credential_assessments.c.candidate.in_(chunk))
            ):
                said.setdefault(assessment.candidate, []).append(assessment)
            for case in self._cases(
                select(recognitions).where(recognitions.c.candidate.in_(chunk))
            ):
                cases.setdefault(case.candidate, []).append(case)
        return {
            one: decided(
                [a for a in said.get(one, ()) if only is None or a.id in only],
                [c for c in cases.get(one, ()) if only is None or c.id in only],
            )
            for one in wanted
        }

    def proposals(self, key: str, without: str) -> list[CredentialAssessment]:
        """The latest assessments of equal credentials of other candidates, newest first."""
        rows = self._assessments(
            select(credential_assessments).where(
                credential_assessments.c.key == key, credential_assessments.c.candidate != without
            )
        )
        latest = {(one.candidate, one.credential): one for one in rows}
        standing = [one for one in latest.values() if one.level]
        return sorted(standing, key=lambda one: one.id, reverse=True)[:MOST_PROPOSALS]

    def _assessments(self, query: Select[Any]) -> list[CredentialAssessment]:
        rows = self._connection.execute(query.order_by(credential_assessments.c.id))
        return [CredentialAssessment(**row._asdict()) for row in rows]

    def _cases(self, query: Select[Any]) -> list[RecognitionCase]:
        rows = self._connection.execute(query.order_by(recognitions.c.id))
        return [
            RecognitionCase(
                **row._asdict() | {"status": RecognitionStatus(row._asdict()["status"])}
            )
            for row in rows
        ]

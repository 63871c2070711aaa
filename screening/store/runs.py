"""Screening runs and verdicts: the machine's by run, people's beside them."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from screening.domain import codec
from screening.domain.cv import Confidence
from screening.domain.verdicts import Assessment, Evidence, PersonVerdict, Verdict
from screening.errors import NotFoundError
from screening.store.identifiers import new_id
from screening.store.records import Run
from screening.store.tables import applications, person_verdicts, runs, tips, verdicts


class RunRepository:
    """Screening runs; a run without `finished` never counts."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(
        self,
        posting: str,
        versions: Mapping[str, str],
        inputs_hash: str,
        at: datetime,
        inputs: Mapping[str, Any] | None = None,
    ) -> Run:
        """Begins a run."""
        run = Run(new_id("r"), posting, dict(versions), inputs_hash, at, inputs=inputs)
        self._connection.execute(
            insert(runs).values(
                id=run.id,
                posting=posting,
                versions=dict(versions),
                inputs_hash=inputs_hash,
                inputs=None if inputs is None else dict(inputs),
                created=at,
                finished=None,
            )
        )
        return run

    def finish(self, ident: str, at: datetime) -> bool:
        """Marks a run finished; False when it was before."""
        return (
            self._connection.execute(
                update(runs)
                .where(runs.c.id == ident, runs.c.finished.is_(None))
                .values(finished=at)
            ).rowcount
            == 1
        )

    def get(self, ident: str) -> Run:
        """The run with this id.

        Raises:
            NotFoundError: when there is none.
        """
        row = self._connection.execute(select(runs).where(runs.c.id == ident)).first()
        if row is None:
            raise NotFoundError("run", ident)
        return Run(**row._asdict())

    def latest(self, posting: str) -> Run | None:
        """The latest finished run of a posting: the one that counts."""
        row = self._connection.execute(
            select(runs)
            .where(runs.c.posting == posting, runs.c.finished.is_not(None))
            .order_by(runs.c.id.desc())
            .limit(1)
        ).first()
        return Run(**row._asdict()) if row else None

    def of_posting(self, posting: str) -> list[Run]:
        """All runs of a posting, oldest first."""
        rows = self._connection.execute(
            select(runs).where(runs.c.posting == posting).order_by(runs.c.id)
        )
        return [Run(**row._asdict()) for row in rows]

    def add_tips(self, run: str, found: Mapping[str, int]) -> None:
        """Stores who in the CV database would qualify: candidate to the CV version judged."""
        rows = [
            {"run": run, "candidate": candidate, "cv_version": version}
            for candidate, version in found.items()
        ]
        if rows:
            self._connection.execute(insert(tips), rows)

    def tips(self, run: str) -> dict[str, int]:
        """Who in the CV database would qualify, with the CV version judged, oldest first."""
        rows = self._connection.execute(
            select(tips).where(tips.c.run == run).order_by(tips.c.candidate)
        )
        return {row.candidate: row.cv_version for row in rows}


class VerdictRepository:
    """Verdicts by the machine (part of a run) and by people (appended, the latest counts)."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(
        self, run: str, application: str, cv_version: int, assessments: Sequence[Assessment]
    ) -> None:
        """Stores the verdicts of one application in a run, with the CV version they rest on."""
        rows = [
            {
                "run": run,
                "application": application,
                "requirement": assessment.requirement,
                "cv_version": cv_version,
                "verdict": assessment.verdict.value,
                "confidence": assessment.confidence.value,
                "rule": assessment.rule,
                "explanation": assessment.explanation,
                "evidence": codec.to_json(assessment.evidence),
                "compared": codec.to_json(assessment.values),
            }
            for assessment in assessments
        ]
        if rows:
            self._connection.execute(insert(verdicts), rows)

    def of_run(self, run: str) -> dict[str, dict[str, Assessment]]:
        """The verdicts of a run: by application, then by requirement."""
        found: dict[str, dict[str, Assessment]] = {}
        rows = self._connection.execute(
            select(verdicts)
            .where(verdicts.c.run == run)
            .order_by(verdicts.c.application, verdicts.c.requirement)
        )
        for row in rows:
            found.setdefault(row.application, {})[row.requirement] = _assessment(row)
        return found

    def cv_versions(self, run: str) -> dict[str, int]:
        """The CV version each application was judged by in a run."""
        rows = self._connection.execute(
            select(verdicts.c.application, verdicts.c.cv_version)
            .where(verdicts.c.run == run)
            .distinct()
        )
        return {row.application: row.cv_version for row in rows}

    def add_person(self, application: str, requirement: str, verdict: PersonVerdict) -> None:
        """Adds a person's verdict; earlier ones stay."""
        self._connection.execute(
            insert(person_verdicts).values(
                id=new_id("v"),
                application=application,
                requirement=requirement,
                verdict=verdict.verdict.value,
                reason=verdict.reason,
                by=verdict.by,
                at=datetime.fromisoformat(verdict.at),
            )
        )

    def persons(self, posting: str) -> dict[tuple[str, str], PersonVerdict]:
        """The people's verdicts that count, by (application, requirement)."""
        rows = self._connection.execute(
            select(person_verdicts)
            .join(applications, applications.c.id == person_verdicts.c.application)
            .where(applications.c.posting == posting)
            .order_by(person_verdicts.c.id)
        )
        return {
            (row.application, row.requirement): PersonVerdict(
                Verdict(row.verdict), row.reason, row.by, row.at.isoformat()
            )
            for row in rows
        }


def _assessment(row: Row[*tuple[object, ...]]) -> Assessment:
    values = row._asdict()
    return Assessment(
        requirement=values["requirement"],
        verdict=Verdict(values["verdict"]),
        confidence=Confidence(values["confidence"]),
        rule=values["rule"],
        explanation=values["explanation"],
        evidence=codec.from_json(tuple[Evidence, ...], values["evidence"]),
        values=values["compared"],
    )

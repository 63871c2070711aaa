"""The matrix of a posting, arranged for reading: groups, and what sifted people out.

Rows keep the order in which the services give them (order of arrival); nothing here sorts people by
how well they did.
"""

from collections.abc import Sequence
from typing import NamedTuple

from screening.services.views import (
    ApplicationView,
    RequirementView,
    ScreeningReport,
    VerdictView,
)

GROUPS = ("qualified", "undecided", "not_shown_qualified")
LACKING = frozenset({"below", "undocumented"})


class Row(NamedTuple):
    """One application with its verdicts in the order of the requirements."""

    application: ApplicationView
    cells: list[VerdictView | None]


class Group(NamedTuple):
    """The applications that share an outcome."""

    outcome: str
    rows: list[Row]


class Sifted(NamedTuple):
    """What one absolute requirement did: how many lack it, and who lacks nothing else."""

    requirement: RequirementView
    below: int
    undocumented: int
    needs_assessment: int
    only: list[ApplicationView]


def groups(report: ScreeningReport) -> list[Group]:
    """All three groups, empty ones included, so that a zero is said and not left out."""
    rows: dict[str, list[Row]] = {outcome: [] for outcome in GROUPS}
    for application in report["applications"]:
        rows[application["outcome"]].append(_row(application, report["requirements"]))
    return [Group(outcome, rows[outcome]) for outcome in GROUPS]


def _row(application: ApplicationView, requirements: Sequence[RequirementView]) -> Row:
    verdicts = {verdict["requirement"]: verdict for verdict in application["verdicts"]}
    return Row(application, [verdicts.get(requirement["id"]) for requirement in requirements])


def sifted(report: ScreeningReport) -> list[Sifted]:
    """Per absolute requirement: counts, and the people who fail that one only."""
    musts = [requirement for requirement in report["requirements"] if requirement["must"]]
    ids = {requirement["id"] for requirement in musts}
    lacks = [
        (
            application,
            {
                verdict["requirement"]: verdict["verdict"]
                for verdict in application["verdicts"]
                if verdict["requirement"] in ids and verdict["verdict"] != "met"
            },
        )
        for application in report["applications"]
    ]
    return [_sift(requirement, lacks) for requirement in musts]


def _sift(
    requirement: RequirementView, lacks: Sequence[tuple[ApplicationView, dict[str, str]]]
) -> Sifted:
    ident = requirement["id"]
    found = [lacking.get(ident) for _, lacking in lacks]
    only = [
        application
        for application, lacking in lacks
        if list(lacking) == [ident] and lacking[ident] in LACKING
    ]
    return Sifted(
        requirement,
        below=found.count("below"),
        undocumented=found.count("undocumented"),
        needs_assessment=found.count("needs_assessment"),
        only=only,
    )


def find_verdict(
    report: ScreeningReport, application: str, requirement: str
) -> tuple[ApplicationView, RequirementView, VerdictView] | None:
    """One cell of the matrix with its row and column, or None."""
    for row in report["applications"]:
        if row["application"] == application:
            for verdict in row["verdicts"]:
                if verdict["requirement"] == requirement:
                    column = next(r for r in report["requirements"] if r["id"] == requirement)
                    return row, column, verdict
    return None


def equal_rows(rows: Sequence[Row]) -> dict[str, int]:
    """Application -> number of the set of equals it belongs to, for those who have any.

    Two applications cannot be told apart when every requirement has the same verdict.
    """
    patterns: dict[tuple[str, ...], list[str]] = {}
    for row in rows:
        pattern = tuple(cell["verdict"] if cell else "" for cell in row.cells)
        patterns.setdefault(pattern, []).append(row.application["application"])
    sets = [members for members in patterns.values() if len(members) > 1]
    return {member: number for number, members in enumerate(sets, 1) for member in members}

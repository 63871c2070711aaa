"""Figures: gathered from the records, made safe to show, and written as CSV, XLSX or a chart."""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from screening.alumni import figures as rules
from screening.alumni import suppression
from screening.alumni.questionnaire import questions
from screening.alumni.schemes import schemes
from screening.documents.charts import Bar, stacked
from screening.documents.spreadsheets import Cell, Sheet, to_csv, to_xlsx
from screening.domain.alumni import POINTS, OutcomeStatus, PlacementState, Programme
from screening.errors import NotFoundError
from screening.services.alumni.desk import Desk, View
from screening.store.database import Transaction

FEW = "for få"
WORDS = {
    "completed": "fullført",
    "interrupted": "avbrutt",
    "not_yet": "ikke dit ennå",
    "employed_here": "ansatt her",
    "employed_elsewhere": "ansatt andre steder",
    "education": "utdanning",
    "new_place": "ny plass",
    "seeking": "søker jobb",
    "unknown": "ukjent",
    "no_contact": "ønsker ikke kontakt",
    "still_here": "fortsatt ansatt her",
    "not_here": "ikke ansatt her",
    "period": "Periode",
    "year": "Startår",
    "scheme": "Tiltak",
    "programme": "Program",
    "flow": "Gjennomføring",
    "outcome_0": "Utfall ved slutt",
    "other": "andre (slått sammen)",
}


class FigureService:
    """Counts what became of everyone; small cells never leave it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def report(self, as_of: date | None = None) -> View:
        """All tables, the plan against the result, as of a day (today otherwise).

        Every count is of people who began a placement; see `screening.alumni.figures`.
        """
        day = as_of or self._desk.today()
        with self._desk.database.read() as records:
            found = rules.tables(_facts(records, day))
            programmes = records.alumni.programmes.where()
        labels = _labels(programmes)
        return {
            "as_of": day.isoformat(),
            "least": suppression.LEAST,
            "tables": [_table_view(table, labels) for table in found],
            "plan": _plan(programmes, found),
        }

    def json(self, as_of: date | None = None) -> bytes:
        """The report as a JSON file."""
        return json.dumps(self.report(as_of), ensure_ascii=False, indent=2).encode()

    def csv(self, as_of: date | None = None) -> bytes:
        """All tables as one CSV file, a line for each row."""
        report = self.report(as_of)
        names = list(dict.fromkeys(c for table in report["tables"] for c in table["columns"]))
        header = ("måling", "periode", "fordelt på", "av", "rad", "begynte", *_worded(names))
        rows = []
        for table in report["tables"]:
            for row in table["rows"]:
                cells = dict(zip(table["columns"], row["cells"], strict=True))
                rows.append(
                    (_measure(table["measure"]), table["period"], WORDS[table["by"]],
                     table["of_label"], row["label"], _shown(row["total"]),
                     *(_shown(cells[name]) if name in cells else "" for name in names))
                )  # fmt: skip
        return to_csv(header, rows)

    def xlsx(self, as_of: date | None = None) -> bytes:
        """A workbook: a sheet for each measure and split, with a chart for each period's years."""
        report = self.report(as_of)
        groups: dict[tuple[str, str], list[View]] = {}
        for table in report["tables"]:
            groups.setdefault((table["measure"], table["by"]), []).append(table)
        sheets = [_sheet(*key, group) for key, group in groups.items()]
        plan = Sheet(
            "Plan og resultat",
            ("Program", "Periode", "Minst", "Mest", "Begynte"),
            [(r["title"], r["period"], r["least"], r["most"], _shown(r["started"]))
             for r in report["plan"]],
        )  # fmt: skip
        return to_xlsx([*sheets, plan])

    def svg(self, measure: str, as_of: date | None = None) -> str:
        """A chart of one measure (`flow`, `outcome_6`, ...): a bar for each year.

        Raises:
            NotFoundError: there is no such measure, or nothing of it may be shown.
        """
        report = self.report(as_of)
        tables = [t for t in report["tables"] if t["measure"] == measure and t["by"] == "year"]
        if not tables:
            raise NotFoundError("measure that can be shown", measure)
        bars = [
            Bar(row["label"], row["cells"], row["total"])
            for table in tables
            for row in table["rows"]
            if row["total"]
        ]
        return stacked(_measure(measure), _worded(tables[0]["columns"]), bars, FEW)

    def answers(self, programme: str) -> View:
        """The anonymous answers of a programme, by half year; small counts are left out.

        Raises:
            NotFoundError: no such programme.
        """
        with self._desk.database.read() as records:
            records.alumni.programmes.get(programme)
            rows = records.alumni.remainders.answers(programme)
        halves: dict[str, dict[str, dict[str, int]]] = {}
        for half, question, answer, count in rows:
            halves.setdefault(half, {}).setdefault(question, {})[answer] = count
        return {
            "programme": programme,
            "half_years": [
                {"half_year": half, "questions": _answers_view(counts)}
                for half, counts in sorted(halves.items())
            ],
        }


def _facts(records: Transaction, day: date) -> list[rules.Fact]:
    """Every placement that began, and what is kept of those that expired."""
    outcomes = records.alumni.outcomes.counting()
    nothing: Mapping[int, OutcomeStatus] = {}
    as_of = rules.AsOf.of(day)
    facts = [
        rules.Fact(
            programme, scheme, start.year, state, as_of.come(state, end),
            outcomes.get(ident, nothing),
        )
        for ident, (programme, scheme, start, end, state) in records.alumni.placements.begun()
    ]  # fmt: skip
    for row in records.alumni.remainders.kept():
        found = {int(point): OutcomeStatus(status) for point, status in row.outcomes.items()}
        state = PlacementState(row.state)
        facts.append(rules.Fact(row.programme, row.scheme, row.year, state, len(POINTS), found))
    return facts


def _labels(programmes: Sequence[Programme]) -> dict[str, str]:
    return {one.code: one.label for one in schemes()} | {one.id: one.title for one in programmes}


def _table_view(table: rules.Table, labels: Mapping[str, str]) -> View:
    of = " + ".join(labels.get(part, part) for part in table.of.split(" + "))
    return {
        "measure": table.measure,
        "period": table.period,
        "by": table.by,
        "of": table.of,
        "of_label": of,
        "columns": list(table.columns),
        "rows": [
            {
                "key": row.label,
                "label": WORDS["other"] if row.parts else labels.get(row.label, row.label),
                "total": row.total,
                "cells": list(row.cells),
                "parts": [labels.get(part, part) for part in row.parts],
            }
            for row in table.rows
        ],
    }


def _plan(programmes: Sequence[Programme], found: Sequence[rules.Table]) -> list[View]:
    """For each programme and period: places by the plan, and how many began."""
    started: dict[tuple[str, str], int] = {}
    for table in found:
        if table.measure == "flow" and table.by == "programme":
            for row in table.rows:
                key = (row.label, table.period)
                started[key] = started.get(key, 0) + (row.total or 0)
    rows = []
    for one in programmes:
        periods = sorted({rules.period_of(day.year) for p in one.plan for day in (p.start, p.end)})
        for first, last in periods:
            covered = [p for p in one.plan if p.start.year <= last and p.end.year >= first]
            name = f"{first}-{last}"
            rows.append(
                {
                    "programme": one.id,
                    "title": one.title,
                    "period": name,
                    "least": min(p.least for p in covered),
                    "most": max(p.most for p in covered),
                    "started": started.get((one.id, name)),
                }
            )
    return rows


def _answers_view(counts: Mapping[str, Mapping[str, int]]) -> list[View]:
    """Each anonymous question: a table of one row, protected like every other one."""
    shown = []
    for question in questions():
        if not question.anonymous or question.id not in counts:
            continue
        names = [choice.id for choice in question.choices]
        found = [counts[question.id].get(name, 0) for name in names]
        hidden = suppression.root(found)
        cells: list[Any] = [
            None if hidden is None or n in hidden else count for n, count in enumerate(found)
        ]
        total = None if hidden is None else sum(found)
        shown.append(
            {
                "question": question.id,
                "text": question.text["nb"],
                "total": total,
                "answers": dict(zip(names, cells, strict=True)),
            }
        )
    return shown


def _sheet(measure: str, by: str, tables: Sequence[View]) -> Sheet:
    columns = tables[0]["columns"]
    rows: list[tuple[Cell, ...]] = [
        (row["label"], table["of_label"], _shown(row["total"]), *map(_shown, row["cells"]))
        for table in tables
        for row in table["rows"]
    ]
    header = (WORDS[by], "av", "begynte", *_worded(columns))
    chart = range(4, 4 + len(columns)) if by == "year" else ()
    return Sheet(f"{_measure(measure)}, {WORDS[by].lower()}", header, rows, tuple(chart))


def _measure(code: str) -> str:
    kind, _, months = code.partition("_")
    if code in WORDS:
        return WORDS[code]
    return {
        "outcome": f"Utfall {months} md. etter",
        "retention": f"Fortsatt ansatt {months} md. etter",
    }.get(kind, code)


def _worded(names: Sequence[str]) -> list[str]:
    return [WORDS.get(name, name) for name in names]


def _shown(value: int | None) -> Cell:
    return FEW if value is None else value

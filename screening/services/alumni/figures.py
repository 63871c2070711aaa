"""Figures: gathered from the records, made safe to show, and written as CSV, XLSX or a chart."""

import json
from collections.abc import Container, Mapping, Sequence
from datetime import date
from typing import Any

from screening.alumni import figures as rules
from screening.alumni import suppression
from screening.alumni.programmes import occupancy
from screening.alumni.questionnaire import half_year, questions
from screening.alumni.schemes import schemes
from screening.documents.charts import Bar, stacked
from screening.documents.spreadsheets import Cell, Sheet, to_csv, to_xlsx
from screening.domain.alumni import POINTS, OutcomeStatus, PlacementState, Programme
from screening.errors import NotFoundError
from screening.services.alumni.desk import Desk, View

FEW = "for få"
PLAN = "Plan og resultat"
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

    def report(self) -> View:
        """All tables and the plan against the result, as of today.

        Every count is of people who began a placement; see `screening.alumni.figures`. There is no
        choosing of another day: two reports a day apart would differ by those whose point came.
        """
        day = self._desk.today()
        with self._desk.database.read() as records:
            begun = records.alumni.placements.begun()
            kept = records.alumni.remainders.kept()
            found = rules.tables(_facts(begun, kept, records.alumni.outcomes.counting(), day))
            programmes = records.alumni.programmes.where()
        labels = _labels(programmes)
        return {
            "as_of": day.isoformat(),
            "least": suppression.LEAST,
            "tables": [_table_view(table, labels) for table in found],
            "plan": _plan(programmes, found, _Places(begun, kept, day)),
        }

    def json(self) -> bytes:
        """The report as a JSON file."""
        return json.dumps(self.report(), ensure_ascii=False, indent=2).encode()

    def csv(self) -> bytes:
        """All tables as one CSV file, a line for each row."""
        report = self.report()
        names = list(dict.fromkeys(c for table in report["tables"] for c in table["columns"]))
        plan = ("minst", "mest", "i plass i snitt")
        header = ("måling", "periode", "fordelt på", "av", "rad", "begynte", *_worded(names), *plan)
        rows: list[tuple[Cell, ...]] = []
        for table in report["tables"]:
            for row in table["rows"]:
                cells = dict(zip(table["columns"], row["cells"], strict=True))
                rows.append(
                    (_measure(table["measure"]), table["period"], WORDS[table["by"]],
                     table["of_label"], row["label"], _shown(row["total"]),
                     *(_shown(cells[name]) if name in cells else "" for name in names),
                     *[""] * len(plan))
                )  # fmt: skip
        rows += [
            (PLAN, row["period"], WORDS["programme"], "", row["title"], _began(row),
             *[""] * len(names), row["least"], row["most"], _shown(row["filled"]))
            for row in report["plan"]
        ]  # fmt: skip
        return to_csv(header, rows)

    def xlsx(self) -> bytes:
        """A workbook: a sheet for each measure and split, with a chart for each period's years."""
        report = self.report()
        groups: dict[tuple[str, str], list[View]] = {}
        for table in report["tables"]:
            groups.setdefault((table["measure"], table["by"]), []).append(table)
        sheets = [_sheet(*key, group) for key, group in groups.items()]
        plan = Sheet(
            PLAN,
            ("Program", "Periode", "Minst", "Mest", "I plass i snitt", "Begynte"),
            [(r["title"], r["period"], r["least"], r["most"], _shown(r["filled"]), _began(r))
             for r in report["plan"]],
        )  # fmt: skip
        return to_xlsx([*sheets, plan])

    def svg(self, measure: str) -> str:
        """A chart of one measure (`flow`, `outcome_6`, ...): a bar for each year.

        Raises:
            NotFoundError: there is no such measure, or nothing of it may be shown.
        """
        report = self.report()
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
        """The anonymous answers of a programme, by half years that are over; small counts left out.

        While a half year goes on nothing of it is shown: from one day to the next the counts would
        tell what the one who answered in between has said.

        Raises:
            NotFoundError: no such programme.
        """
        with self._desk.database.read() as records:
            records.alumni.programmes.get(programme)
            rows = records.alumni.remainders.answers(programme)
        going_on = half_year(self._desk.today())
        halves: dict[str, dict[str, dict[str, int]]] = {}
        for half, question, answer, count in rows:
            if half >= going_on:
                continue
            halves.setdefault(half, {}).setdefault(question, {})[answer] = count
        return {
            "programme": programme,
            "half_years": [
                {"half_year": half, "questions": _answers_view(counts)}
                for half, counts in sorted(halves.items())
            ],
        }


_Begun = Sequence[tuple[str, tuple[str, str, date, date, PlacementState]]]
"""Placements that began: id, and (programme, scheme, first day, last day, state)."""


def _facts(
    begun: _Begun, kept: Sequence[Any], outcomes: Mapping[str, Mapping[int, OutcomeStatus]],
    day: date,
) -> list[rules.Fact]:  # fmt: skip
    """Every placement that began, and what is kept of those that expired."""
    nothing: Mapping[int, OutcomeStatus] = {}
    as_of = rules.AsOf.of(day)
    facts = [
        rules.Fact(
            programme, scheme, start.year, state, as_of.come(state, end),
            outcomes.get(ident, nothing),
        )
        for ident, (programme, scheme, start, end, state) in begun
    ]  # fmt: skip
    for row in kept:
        found = {int(point): OutcomeStatus(status) for point, status in row.outcomes.items()}
        state = PlacementState(row.state)
        facts.append(rules.Fact(row.programme, row.scheme, row.year, state, len(POINTS), found))
    return facts


class _Places:
    """How many places were taken on average, up to today."""

    def __init__(self, begun: _Begun, kept: Sequence[Any], today: date) -> None:
        self._today = today
        self._days: dict[str, list[tuple[date, date]]] = {}
        for _, (programme, _, start, end, _) in begun:
            self._days.setdefault(programme, []).append((start, end))
        self._without_days = {(row.programme, rules.period_of(row.year)) for row in kept}

    def filled(self, programme: str, first: date, last: date) -> float | None:
        """Places taken on a day between two, on average; None where people have expired since."""
        last = min(last, self._today)
        years = {rules.period_of(first.year), rules.period_of(last.year)}
        if last < first or any((programme, period) in self._without_days for period in years):
            return None
        taken = sum(
            max(0, (min(end, last) - max(start, first)).days + 1)
            for start, end in self._days.get(programme, ())
        )
        return round(taken / ((last - first).days + 1), 1)


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


def _plan(
    programmes: Sequence[Programme], found: Sequence[rules.Table], places: _Places
) -> list[View]:
    """For each programme and period: places by the plan, places taken, and how many began.

    `started` is what the tables show: where a scheme of the programme had too few people it is
    left out, and `at_least` says so.
    """
    started: dict[tuple[str, str], int] = {}
    at_least: set[tuple[str, str]] = set()
    for table in found:
        if table.measure == "flow" and table.by == "programme":
            for row in table.rows:
                key = (row.label, table.period)
                started[key] = started.get(key, 0) + (row.total or 0)
                at_least |= {(part, table.period) for part in row.parts}
    return [
        _plan_row(one, period, places, started, at_least)
        for one in programmes
        for period in _periods(one)
    ]


def _periods(programme: Programme) -> list[tuple[int, int]]:
    """The fixed periods that a programme has a plan in."""
    years = {
        year for p in programme.plan for year in range(p.start.year, p.end.year + 1)
    }  # fmt: skip
    return sorted({rules.period_of(year) for year in years})


def _plan_row(
    programme: Programme,
    period: tuple[int, int],
    places: _Places,
    started: Mapping[tuple[str, str], int],
    at_least: Container[tuple[str, str]],
) -> View:
    first, last = date(period[0], 1, 1), date(period[1], 12, 31)
    covered = [p for p in programme.plan if p.start <= last and p.end >= first]
    days = {max(p.start, first) for p in covered}
    plans = [occupancy(programme, (), day)[0] for day in days]
    key = (programme.id, f"{period[0]}-{period[1]}")
    began = started.get(key) or None
    end = min(last, max(p.end for p in covered))
    return {
        "programme": programme.id,
        "title": programme.title,
        "period": key[1],
        "least": min(plan.least or 0 for plan in plans),
        "most": max(plan.most or 0 for plan in plans),
        "filled": places.filled(programme.id, min(days), end) if began else None,
        "started": began,
        "at_least": began is not None and key in at_least,
    }


def _began(row: View) -> Cell:
    """How many began, as far as it is shown."""
    return f"minst {row['started']}" if row["at_least"] else _shown(row["started"])


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


def _shown(value: float | None) -> Cell:
    return FEW if value is None else value

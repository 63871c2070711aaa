"""Small cells stay hidden, also from somebody who subtracts: checked by linear programming."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from random import Random

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import linprog

from screening.alumni import figures, suppression
from screening.alumni.calendar_days import months_later
from screening.alumni.figures import Fact
from screening.domain.alumni import POINTS, OutcomeStatus, PlacementState

LEAST = suppression.LEAST
COUNTS = st.integers(0, 12) | st.integers(0, 60)


def tables() -> st.SearchStrategy[list[list[int]]]:
    return st.integers(2, 5).flatmap(
        lambda columns: st.lists(
            st.lists(COUNTS, min_size=columns, max_size=columns), min_size=1, max_size=5
        )
    )


class Reader:
    """Somebody who knows every number that was shown and wants to know one that was not."""

    def __init__(self, rows: int, columns: int) -> None:
        self._shape = (rows, columns)
        self._equations: list[np.ndarray] = []
        self._values: list[float] = []

    def learns(self, cells: Sequence[tuple[int, int]], value: int) -> None:
        """The sum of some cells was shown."""
        row = np.zeros(self._shape)
        for cell in cells:
            row[cell] = 1
        self._equations.append(row.ravel())
        self._values.append(value)

    def knows(self, *cells: tuple[int, int]) -> float:
        """How wide the interval is that the sum of cells may lie in; 0 is knowing it."""
        objective = np.zeros(self._shape)
        for cell in cells:
            objective[cell] = 1
        bounds = []
        for sign in (1, -1):
            found = linprog(
                sign * objective.ravel(), A_eq=np.array(self._equations), b_eq=self._values
            )
            if found.status == 3:  # unbounded
                return float("inf")
            assert found.status == 0, found.message
            bounds.append(sign * found.fun)
        return float(bounds[1] - bounds[0])


@settings(max_examples=60, deadline=None)
@given(tables())
def test_nobody_is_worked_out_by_subtraction_within_a_table_and_its_sums(
    rows: list[list[int]],
) -> None:
    sums = [sum(column) for column in zip(*rows, strict=True)]
    hidden = suppression.root(sums)
    if hidden is None:
        assert sum(sums) < LEAST
        return
    safe = suppression.protect({f"r{n}": row for n, row in enumerate(rows)}, hidden)
    labels = list(safe.rows)
    cells = [list(safe.rows[label]) for label in labels]
    reader = Reader(len(cells), len(sums))
    everybody = [(r, c) for r in range(len(cells)) for c in range(len(sums))]
    reader.learns(everybody, sum(sums))
    for c, total in enumerate(sums):
        if c not in hidden:
            reader.learns([(r, c) for r in range(len(cells))], total)
    covered = []
    for r, label in enumerate(labels):
        reader.learns([(r, c) for c in range(len(sums))], safe.total(label))
        for c, shown in enumerate(safe.shown(label)):
            if shown is None:
                covered.append((r, c))
            else:
                assert shown >= LEAST or safe.total(label) == 0
                reader.learns([(r, c)], shown)
    for cell in covered:
        assert reader.knows(cell) >= LEAST - 1, (rows, hidden, safe)


def test_rows_of_few_people_are_put_together_and_named() -> None:
    rows = {"a": [1, 1], "b": [9, 9], "c": [2, 1], "d": [0, 0]}
    safe = suppression.protect(rows, frozenset())
    assert set(safe.rows) == {"b", "d", suppression.OTHER}
    assert (safe.merged, safe.total(suppression.OTHER)) == (("a", "c"), 5)
    assert safe.shown("d") == [0, 0]
    still_few = suppression.protect(rows | {"c": [1, 0]}, frozenset())
    assert still_few.merged == ("a", "c", "b")  # the next smallest row joins them


def test_one_hidden_column_takes_another_one_along() -> None:
    assert suppression.root([3, 50, 7]) == frozenset({0, 2})
    assert suppression.root([30, 50, 7]) == frozenset()
    assert suppression.root([1, 2, 1]) is None


def facts_strategy() -> st.SearchStrategy[list[Fact]]:
    status = st.sampled_from(OutcomeStatus)
    state = st.sampled_from(
        [PlacementState.ACTIVE, PlacementState.COMPLETED, PlacementState.INTERRUPTED]
    )
    place = st.sampled_from([("g1", "trainee"), ("g1", "larling"), ("g2", "trainee")])

    @st.composite
    def one(draw: st.DrawFn) -> Fact:
        programme, scheme = draw(place)
        when = draw(state)
        come = draw(st.integers(1, 5)) if when.value != "active" else 0
        outcomes = draw(st.dictionaries(st.sampled_from(POINTS), status, max_size=3))
        return Fact(programme, scheme, draw(st.integers(2021, 2030)), when, come, outcomes)

    return st.lists(one(), max_size=120)


@settings(max_examples=40, deadline=None)
@given(facts_strategy())
def test_no_table_shows_a_small_cell_and_all_add_up(facts: list[Fact]) -> None:
    found = figures.tables(facts)
    heads = {(t.measure, t.period): t.rows[0] for t in found if t.by == "period"}
    for table in found:
        for row in table.rows:
            assert row.total is not None
            assert row.total == 0 or row.total >= LEAST
            for column, cell in zip(table.columns, row.cells, strict=True):
                nobody = not cell and column == figures.NOT_YET
                assert cell is None or cell >= LEAST or row.total == 0 or nobody
            if None not in row.cells:
                assert sum(c for c in row.cells if c is not None) == row.total
            hidden = row.total - sum(c for c in row.cells if c is not None)
            assert hidden == 0 or hidden >= LEAST
        if table.by in ("year", "scheme"):
            head = heads[table.measure, table.period]
            assert sum(row.total or 0 for row in table.rows) == head.total
            for column, cell in enumerate(head.cells):
                if cell is None:  # what the sum hides, no row may show
                    assert all(row.cells[column] is None for row in table.rows if row.total)


LEAVES = [("g1", "trainee"), ("g1", "larling"), ("g2", "trainee")]


@settings(max_examples=30, deadline=None)
@given(facts_strategy(), st.randoms(use_true_random=False))
def test_all_splits_of_a_period_together_give_nobody_away(
    facts: list[Fact], chance: Random
) -> None:
    """Years, schemes and programmes at once: the reader knows every number of one measure."""
    facts = [one for one in facts if one.year <= 2025]
    found = [table for table in figures.tables(facts) if table.measure == "flow"]
    years = range(2021, 2026)
    cells = [(y, leaf) for y in years for leaf in LEAVES]
    reader = Reader(len(cells), len(figures.FLOW))
    people = {(one.year, one.programme, one.scheme) for one in facts}
    for n, (year, leaf) in enumerate(cells):
        if not any((leaf[0], leaf[1]) == (p, s) for _, p, s in people):
            reader.learns([(n, c) for c in range(3)], 0)  # a row that is not there
        assert year

    def covers(table: figures.Table, row: figures.Row, cell: tuple[int, tuple[str, str]]) -> bool:
        year, (programme, scheme) = cell
        names = row.parts or (row.label,)
        if table.by == "programme":
            return programme in names and scheme in table.of.split(" + ")
        return table.by == "period" or str(year) in names or scheme in names

    hidden = []
    for table in found:
        for row in table.rows:
            mine = [n for n, cell in enumerate(cells) if covers(table, row, cell)]
            reader.learns([(n, c) for n in mine for c in range(3)], row.total or 0)
            for c, shown in enumerate(row.cells):
                if shown is None:
                    hidden.append([(n, c) for n in mine])
                else:
                    reader.learns([(n, c) for n in mine], shown)
    for sums in chance.sample(hidden, min(8, len(hidden))):
        assert reader.knows(*sums) >= LEAST - 1


@settings(max_examples=40, deadline=None)
@given(facts_strategy())
def test_flow_and_outcome_at_the_end_do_not_give_each_other_away(facts: list[Fact]) -> None:
    shown: dict[tuple[str, str, str, str], dict[str, int | None]] = {}
    for table in figures.tables(facts):
        for row in table.rows:
            if row.total:
                key = (table.period, table.by, table.of, row.label)
                cell = row.cells[table.columns.index(figures.NOT_YET)]
                shown.setdefault(key, {})[table.measure] = cell  # type: ignore[index]
    for cells in shown.values():
        if "flow" in cells and "outcome_0" in cells:
            assert cells["flow"] == cells["outcome_0"]


class Comparer:
    """Somebody who lays every table of a period side by side, and knows how they hang together."""

    def __init__(self) -> None:
        self.cells: dict[tuple[str, str], int] = {}
        self._equal: list[tuple[dict[int, float], float]] = []
        self._atmost: list[dict[int, float]] = []

    def cell(self, measure: str, column: str) -> int:
        return self.cells.setdefault((measure, column), len(self.cells))

    def row(self, table: figures.Table) -> None:
        """All that a row says: its total and the cells that are shown."""
        (row,) = table.rows
        mine = [self.cell(table.measure, column) for column in table.columns]
        self._equal.append((dict.fromkeys(mine, 1.0), float(row.total or 0)))
        for number, shown in zip(mine, row.cells, strict=True):
            if shown is not None:
                self._equal.append(({number: 1.0}, float(shown)))

    def no_more_than(self, less: list[int], more: list[int]) -> None:
        self._atmost.append(dict.fromkeys(less, 1.0) | dict.fromkeys(more, -1.0))

    def width(self, sums: dict[int, float]) -> float:
        """How wide the interval is that a sum of cells lies in."""
        ends = []
        for sign in (1.0, -1.0):
            found = linprog(
                self._row({cell: sign * weight for cell, weight in sums.items()}),
                A_ub=np.array([self._row(one) for one in self._atmost]),
                b_ub=np.zeros(len(self._atmost)),
                A_eq=np.array([self._row(one) for one, _ in self._equal]),
                b_eq=[value for _, value in self._equal],
            )
            assert found.status == 0, found.message
            ends.append(sign * found.fun)
        return float(ends[1] - ends[0])

    def _row(self, weights: dict[int, float]) -> np.ndarray:
        row = np.zeros(len(self.cells))
        for cell, weight in weights.items():
            row[cell] = weight
        return row


def kept(column: str) -> str:
    """The column of retention that a column of outcomes belongs to."""
    if column == "employed_here":
        return "still_here"
    if column in ("unknown", "no_contact"):
        return "unknown"
    return column if column == figures.NOT_YET else "not_here"


def courses(size: int, chance: Random) -> list[Fact]:
    """Facts as they are in life: most points come one after another, most outcomes stay."""
    likely = chance.choices(list(OutcomeStatus), k=4)
    found = []
    for _ in range(size):
        over = chance.random() < 0.9
        state = PlacementState.COMPLETED if chance.random() < 0.8 else PlacementState.INTERRUPTED
        status = chance.choice([OutcomeStatus.EMPLOYED_HERE, *likely])
        outcomes = {}
        for point in POINTS:
            status = status if chance.random() < 0.8 else chance.choice(likely)
            outcomes[point] = status
        come = chance.choice([1, 2, 3, 5, 5, 5, 5]) if over else 0
        made = state if over else PlacementState.ACTIVE
        found.append(Fact("g1", "trainee", 2024, made, come, outcomes))
    return found


def secrets_of(
    found: dict[str, figures.Table], truth: dict[tuple[str, str], int], reader: Comparer
) -> list[tuple[object, dict[int, float]]]:
    """What the reader must not learn: hidden cells, and differences that are few people."""
    secrets: list[tuple[object, dict[int, float]]] = [
        ((m, c), {reader.cell(m, c): 1.0})
        for m, table in found.items()
        for c, shown in zip(table.columns, table.rows[0].cells, strict=True)
        if shown is None and any(truth[m, one] for one in table.columns[:-1])  # else all wait
    ]  # fmt: skip
    points = [m for m in found if m.startswith("outcome")]
    for earlier, later in pairwise(points):  # whose point came between two others
        before, after = (reader.cell(m, figures.NOT_YET) for m in (earlier, later))
        if 0 < truth[later, figures.NOT_YET] - truth[earlier, figures.NOT_YET] < LEAST:
            secrets.append(((earlier, later), {after: 1.0, before: -1.0}))
    for measure in (m for m in found if m.startswith("retention")):  # those who were not here
        whole = measure.replace("retention", "outcome")
        for column in figures.RETENTION:
            wide = [c for c in figures.OUTCOMES if kept(c) == column]
            rest = sum(truth[whole, c] for c in wide) - truth[measure, column]
            if 0 < rest < LEAST:
                weights = {reader.cell(whole, c): 1.0 for c in wide}
                secrets.append(((measure, column), weights | {reader.cell(measure, column): -1.0}))
    return secrets


@settings(max_examples=60, deadline=None)
@given(st.integers(5, 150), st.randoms(use_true_random=False))
def test_tables_laid_side_by_side_give_nobody_away(size: int, chance: Random) -> None:
    """Flow, outcomes at every point and retention of one period: also what their differences say.

    The reader knows that "not yet" only grows from point to point, that the same people are in
    both "not yet" at the end, and that retention is a part of the outcomes at its point.
    """
    facts = courses(size, chance)
    found = {t.measure: t for t in figures.tables(facts) if t.by == "period"}
    reader = Comparer()
    for table in found.values():
        reader.row(table)
    points = [m for m in found if m.startswith("outcome")]
    late = [reader.cell(m, figures.NOT_YET) for m in ("flow", *points)]
    for earlier, later in pairwise(late):
        reader.no_more_than([earlier], [later])
    reader.no_more_than([late[1]], [late[0]])
    parts = {m: found[m] for m in found if m.startswith("retention")}
    for measure, table in parts.items():
        whole = measure.replace("retention", "outcome")
        for column in table.columns:
            wide = [reader.cell(whole, c) for c in figures.OUTCOMES if kept(c) == column]
            reader.no_more_than([reader.cell(measure, column)], wide)
    truth = {
        (m, c): n for m, groups in figures._count(facts).items()
        for counts in groups.values() for c, n in zip(figures._COLUMNS[m], counts, strict=True)
    }  # fmt: skip
    secrets = secrets_of(found, truth, reader)
    for name, sums in chance.sample(secrets, min(10, len(secrets))):
        assert reader.width(sums) >= LEAST - 1, (name, found)


def test_retention_is_shown_where_enough_people_are_in_every_cell() -> None:
    """Twenty were employed here at the end, twelve of them still are; the others never were."""
    here, seeking = OutcomeStatus.EMPLOYED_HERE, OutcomeStatus.SEEKING
    lives = [(here, here)] * 12 + [(here, seeking)] * 8
    lives += [(one, one) for one in OutcomeStatus if one is not here for _ in range(6)]

    def shown(lives: list[tuple[OutcomeStatus, OutcomeStatus]]) -> dict[str, figures.Row]:
        facts = [
            Fact("g1", "trainee", 2021, PlacementState.COMPLETED, 5,
                 {0: first} | dict.fromkeys(POINTS[1:], late))
            for first, late in lives
        ]  # fmt: skip
        return {t.measure: t.rows[0] for t in figures.tables(facts) if t.by == "period"}

    rows = shown(lives)
    assert rows["outcome_0"].cells == (20, 6, 6, 6, 6, 6, 6, 0)
    assert (rows["retention_12"].total, rows["outcome_12"].cells[0]) == (20, 12)
    assert rows["retention_12"].cells == (12, None, None, 0)  # unknown: nobody, so few
    enough = [*lives, *[(here, OutcomeStatus.UNKNOWN)] * 5]
    assert shown(enough)["retention_12"].cells == (12, 8, 5, 0)
    few = [*enough, *[(seeking, here)] * 2]
    rows = shown(few)
    assert rows["outcome_12"].cells[0] == 14  # of whom two were not employed here at the end
    assert rows["retention_12"].cells[0] is None


def test_periods_are_fixed() -> None:
    assert [figures.period_of(year) for year in (2020, 2021, 2025, 2026)] == [
        (2016, 2020), (2021, 2025), (2021, 2025), (2026, 2030),
    ]  # fmt: skip


@given(st.dates(date(2016, 1, 1), date(2030, 1, 1)), st.dates(date(2016, 1, 1), date(2032, 1, 1)))
def test_a_point_has_come_on_its_day(end: date, day: date) -> None:
    come = figures.AsOf.of(day).come(PlacementState.COMPLETED, end)
    assert come == sum(1 for point in POINTS if months_later(end, point) <= day)
    assert figures.AsOf.of(day).come(PlacementState.ACTIVE, end) == 0

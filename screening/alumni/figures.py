"""Figures: what became of everyone, by period, year, scheme and programme, safe to show.

The counts stand on a fixed ground plan, so that two reports can never be subtracted from one
another: everybody who began a placement, split into periods of five calendar years; each period is
split once into its years, and once into schemes and those into programmes. `suppression` says what
of it may be shown. Every table counts all who began, so that denominators are its row totals.
"""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from screening.alumni import suppression
from screening.alumni.outcomes import reached
from screening.domain.alumni import (
    AFTER_END_MONTHS,
    POINTS,
    OutcomeStatus,
    PlacementState,
)

PERIOD_YEARS = 5
"""Fixed: periods that overlap could be subtracted from one another."""

NOT_YET = "not_yet"
"""Still in the placement, or the point has not come."""

FLOW = ("completed", "interrupted", NOT_YET)
OUTCOMES = (*(status.value for status in OutcomeStatus), NOT_YET)
RETENTION = ("still_here", "not_here", "unknown", NOT_YET)


@dataclass(frozen=True, slots=True)
class Fact:
    """One placement that began, without the person: what the figures count.

    `outcomes` are the statuses that count by point; `reached` the points that have come.
    """

    programme: str
    scheme: str
    year: int
    state: PlacementState
    reached: frozenset[int]
    outcomes: Mapping[int, OutcomeStatus]


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table; a cell is None where too few people stand behind it.

    `parts` are the labels that were put together because each alone has too few people.
    """

    label: str
    total: int | None
    cells: tuple[int | None, ...]
    parts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """One table: rows split the people of `of` (a period or a scheme) by `by`.

    `measure` is `flow`, `outcome_<months>` or `retention_<months>`.
    """

    measure: str
    period: str
    by: str
    of: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]


def fact(
    placement: tuple[str, str, date, date, PlacementState],
    outcomes: Mapping[int, OutcomeStatus],
    as_of: date,
) -> Fact:
    """The fact of a placement given as (programme, scheme, start, end, state)."""
    programme, scheme, start, end, state = placement
    over = state in (PlacementState.COMPLETED, PlacementState.INTERRUPTED)
    come = frozenset(point for point in POINTS if over and reached(end, point, as_of))
    return Fact(programme, scheme, start.year, state, come, outcomes)


def period_of(year: int) -> tuple[int, int]:
    """The fixed period of five calendar years that a year is in: 2026 -> (2026, 2030)."""
    first = (year - 1) // PERIOD_YEARS * PERIOD_YEARS + 1
    return first, first + PERIOD_YEARS - 1


def tables(facts: Iterable[Fact]) -> list[Table]:
    """All tables of all periods, oldest period first; what may not be shown is left out."""
    periods: dict[tuple[int, int], list[Fact]] = {}
    for one in facts:
        periods.setdefault(period_of(one.year), []).append(one)
    return [table for period in sorted(periods) for table in _period(period, periods[period])]


def _period(period: tuple[int, int], facts: Sequence[Fact]) -> list[Table]:
    """The tables of one period; flow and the outcome at the end share one column, see `_joint`."""
    name = f"{period[0]}-{period[1]}"
    years = range(period[0], period[1] + 1)
    measures: list[tuple[str, tuple[str, ...], Callable[[Fact], int | None]]] = [
        ("flow", FLOW, _flow),
        *((f"outcome_{point}", OUTCOMES, _outcome_at(point)) for point in POINTS),
    ]
    found = []
    forced = _joint(facts, years)
    for measure, columns, place in measures:
        shared = forced if measure in ("flow", "outcome_0") else frozenset[str]()
        hide = frozenset(columns.index(column) for column in shared if column in columns)
        count = _Counter(len(columns), place)
        head = suppression.root(count(facts), hide)
        if head is None:
            continue
        found += _splits(_Split(measure, name, columns, head, hide), count, facts, years)
    employed = [one for one in facts if one.outcomes.get(0) is OutcomeStatus.EMPLOYED_HERE]
    if _shows_employed(found, name):
        for months in AFTER_END_MONTHS:
            count = _Counter(len(RETENTION), _retention_at(months))
            counts = count(employed)
            head = suppression.root(counts)
            if head is not None:
                row = _row(name, counts, head)
                found.append(Table(f"retention_{months}", name, "period", name, RETENTION, (row,)))
    return found


def _joint(facts: Sequence[Fact], years: Iterable[int]) -> frozenset[str]:
    """Whether `not_yet` must be hidden in both tables that hold it for the same people.

    Those who are still in a placement are "not yet" in the flow and at point 0: what one of the
    two hides, the other must not show.
    """
    for columns, place in ((FLOW, _flow), (OUTCOMES, _outcome_at(0))):
        count = _Counter(len(columns), place)
        head = suppression.root(count(facts))
        if head is None:
            continue
        split = _Split("", "", columns, head, frozenset())
        last = columns.index(NOT_YET)
        if last in head or any(
            last in safe.hidden for _, _, safe in split.safe(count, facts, years)
        ):
            return frozenset({NOT_YET})
    return frozenset()


class _Counter:
    """Counts facts by the column they belong to; those of no column are left out."""

    def __init__(self, columns: int, place: Callable[[Fact], int | None]) -> None:
        self._columns, self._place = columns, place

    def __call__(self, facts: Iterable[Fact]) -> list[int]:
        counts = [0] * self._columns
        for one in facts:
            column = self._place(one)
            if column is not None:
                counts[column] += 1
        return counts


@dataclass(frozen=True, slots=True)
class _Split:
    """What the tables of one measure and one period share."""

    measure: str
    period: str
    columns: tuple[str, ...]
    head: frozenset[int]
    forced: frozenset[int]

    def safe(
        self, count: _Counter, facts: Sequence[Fact], years: Iterable[int]
    ) -> list[tuple[str, str, suppression.Safe]]:
        """(by, of, table) for the years, the schemes, and the programmes of each scheme."""
        by_year = _counted(count, facts, lambda one: str(one.year))
        rows: dict[Hashable, list[int]] = {
            str(year): by_year.get(str(year), [0] * len(self.columns)) for year in years
        }
        found = [("year", self.period, suppression.protect(rows, self.head, self.forced))]
        schemes = suppression.protect(
            _counted(count, facts, lambda one: one.scheme), self.head, self.forced
        )
        found.append(("scheme", self.period, schemes))
        for scheme in schemes.rows:
            within = [one for one in facts if _is_in(one.scheme, scheme, schemes.merged)]
            programmes = _counted(count, within, lambda one: one.programme)
            safe = suppression.protect(programmes, schemes.hidden, self.forced)
            label = " + ".join(map(str, schemes.merged)) if scheme == suppression.OTHER else scheme
            found.append(("programme", str(label), safe))
        return found


def _splits(
    split: _Split, count: _Counter, facts: Sequence[Fact], years: Iterable[int]
) -> list[Table]:
    whole = _row(split.period, count(facts), split.head)
    found = [Table(split.measure, split.period, "period", split.period, split.columns, (whole,))]
    for by, of, safe in split.safe(count, facts, years):
        rows = tuple(
            Row(
                str("other" if label == suppression.OTHER else label),
                safe.total(label),
                tuple(safe.shown(label)),
                tuple(map(str, safe.merged)) if label == suppression.OTHER else (),
            )
            for label in safe.rows
        )
        found.append(Table(split.measure, split.period, by, of, split.columns, rows))
    return found


def _counted(
    count: _Counter, facts: Iterable[Fact], label: Callable[[Fact], str]
) -> dict[Hashable, list[int]]:
    groups: dict[str, list[Fact]] = {}
    for one in facts:
        groups.setdefault(label(one), []).append(one)
    return {name: count(groups[name]) for name in sorted(groups)}


def _is_in(scheme: str, row: Hashable, merged: Sequence[Hashable]) -> bool:
    return scheme in merged if row == suppression.OTHER else scheme == row


def _row(label: str, counts: Sequence[int], hidden: frozenset[int]) -> Row:
    cells = tuple(None if column in hidden else n for column, n in enumerate(counts))
    return Row(label, sum(counts), cells)


def _shows_employed(found: Iterable[Table], period: str) -> bool:
    """Whether the number of people who were employed here at the end is shown."""
    column = OUTCOMES.index(OutcomeStatus.EMPLOYED_HERE.value)
    return any(
        table.measure == "outcome_0" and table.by == "period" and table.of == period
        and table.rows[0].cells[column] is not None
        for table in found
    )  # fmt: skip


def _flow(one: Fact) -> int:
    states = {PlacementState.COMPLETED: 0, PlacementState.INTERRUPTED: 1}
    return states.get(one.state, 2)


def _outcome_at(point: int) -> Callable[[Fact], int]:
    def column(one: Fact) -> int:
        if point not in one.reached:
            return OUTCOMES.index(NOT_YET)
        return OUTCOMES.index(one.outcomes.get(point, OutcomeStatus.UNKNOWN).value)

    return column


def _retention_at(months: int) -> Callable[[Fact], int]:
    def column(one: Fact) -> int:
        if months not in one.reached:
            return RETENTION.index(NOT_YET)
        status = one.outcomes.get(months, OutcomeStatus.UNKNOWN)
        if status is OutcomeStatus.EMPLOYED_HERE:
            return RETENTION.index("still_here")
        unknown = status in (OutcomeStatus.UNKNOWN, OutcomeStatus.NO_CONTACT)
        return RETENTION.index("unknown" if unknown else "not_here")

    return column

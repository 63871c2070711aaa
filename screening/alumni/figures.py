"""Figures: what became of everyone, by period, year, scheme and programme, safe to show.

The counts stand on a fixed ground plan, so that nobody can draw up two reports whose difference is
few people by choosing days or periods: everybody who began a placement, split into periods of five
calendar years; each period is split once into its years, and once into schemes and those into
programmes. `suppression` says what of it may be shown. Every table counts all who began, so that
denominators are its row totals.
"""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from screening.alumni import suppression
from screening.alumni.calendar_days import months_later
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

    `outcomes` are the statuses that count by point; `come` is how many of `POINTS` have come.
    """

    programme: str
    scheme: str
    year: int
    state: PlacementState
    come: int
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


@dataclass(frozen=True, slots=True)
class AsOf:
    """A day of reckoning; `ends` are the last days of placements whose points have come by then."""

    ends: tuple[date, ...]

    @classmethod
    def of(cls, day: date) -> "AsOf":
        """The reckoning of a day: of each point, the last end that lies so many months back."""
        return cls(tuple(_last_end(day, point) for point in POINTS))

    def come(self, state: PlacementState, end: date) -> int:
        """How many points have come of a placement; none while it is not over."""
        if state not in (PlacementState.COMPLETED, PlacementState.INTERRUPTED):
            return 0
        return sum(1 for last in self.ends if end <= last)


def period_of(year: int) -> tuple[int, int]:
    """The fixed period of five calendar years that a year is in: 2026 -> (2026, 2030)."""
    first = (year - 1) // PERIOD_YEARS * PERIOD_YEARS + 1
    return first, first + PERIOD_YEARS - 1


def tables(facts: Iterable[Fact]) -> list[Table]:
    """All tables of all periods, oldest period first; what may not be shown is left out."""
    counts = _count(facts)
    periods = sorted({period_of(key.year) for groups in counts.values() for key in groups})
    return [table for period in periods for table in _period(period, counts)]


@dataclass(frozen=True, slots=True)
class _Key:
    """People who are counted together, the finest there is."""

    year: int
    scheme: str
    programme: str


_Groups = Mapping[_Key, Sequence[int]]
"""Counts by column for each of these."""

_OUTCOME_AT = tuple(f"outcome_{point}" for point in POINTS)
_COLUMNS: dict[str, tuple[str, ...]] = {
    "flow": FLOW,
    **dict.fromkeys(_OUTCOME_AT, OUTCOMES),
    **{f"retention_{months}": RETENTION for months in AFTER_END_MONTHS},
}


def _count(facts: Iterable[Fact]) -> dict[str, dict[_Key, list[int]]]:
    """Counts by measure, key and column, in one pass over the facts."""
    found: dict[str, dict[_Key, list[int]]] = {measure: {} for measure in _COLUMNS}
    keys: dict[tuple[int, str, str], _Key] = {}
    for one in facts:
        name = (one.year, one.scheme, one.programme)
        key = keys.setdefault(name, _Key(*name))
        for measure, column in _places(one):
            groups = found[measure]
            if key not in groups:
                groups[key] = [0] * len(_COLUMNS[measure])
            groups[key][column] += 1
    return found


def _places(one: Fact) -> Iterable[tuple[str, int]]:
    """The column a fact belongs to in each measure it counts in."""
    flow = {PlacementState.COMPLETED: 0, PlacementState.INTERRUPTED: 1}
    yield "flow", flow.get(one.state, 2)
    employed = one.come > 0 and one.outcomes.get(0) is OutcomeStatus.EMPLOYED_HERE
    for number, point in enumerate(POINTS):
        come = number < one.come
        status = one.outcomes.get(point, OutcomeStatus.UNKNOWN)
        yield f"outcome_{point}", _AT[status] if come else len(OUTCOMES) - 1
        if employed and point:
            yield f"retention_{point}", _STAYED[status] if come else len(RETENTION) - 1


_AT = {status: OUTCOMES.index(status.value) for status in OutcomeStatus}
_STAYED = {
    status: RETENTION.index(
        "still_here"
        if status is OutcomeStatus.EMPLOYED_HERE
        else "unknown"
        if status in (OutcomeStatus.UNKNOWN, OutcomeStatus.NO_CONTACT)
        else "not_here"
    )
    for status in OutcomeStatus
}

_KEPT = (*(_STAYED[status] for status in OutcomeStatus), len(RETENTION) - 1)
"""The column of retention that each column of outcomes belongs to."""


def _period(
    period: tuple[int, int], counts: Mapping[str, Mapping[_Key, Sequence[int]]]
) -> list[Table]:
    """The tables of one period.

    Flow and the outcome at the end share one column, see `_joint`. "Not yet" grows from point to
    point: where the difference of two points would be few people, the later one hides it.
    """
    mine: dict[str, _Groups] = {
        measure: {key: n for key, n in groups.items() if period_of(key.year) == period}
        for measure, groups in counts.items()
    }
    joint = _joint(period, mine)
    found: list[Table] = []
    waiting: dict[_Place, int] = {}
    for measure in ("flow", *_OUTCOME_AT):
        last = frozenset({_COLUMNS[measure].index(NOT_YET)})
        forced = last if joint and measure in ("flow", "outcome_0") else suppression.NONE
        made = _split_tables(measure, period, mine[measure], forced)
        if _steps_are_few(waiting, _waiting(made)):
            made = _split_tables(measure, period, mine[measure], last)
        waiting |= _waiting(made)
        found += made
    if _shows_employed(found):
        found += _retention(period, mine, found)
    return found


_Place = tuple[str, str, str]
"""A row by what its table is split by, whom it splits, and its label."""


def _waiting(found: Iterable[Table]) -> dict[_Place, int]:
    """Of each row that shows it, how many are "not yet"."""
    return {
        (table.by, table.of, row.label): cell
        for table in found
        for row in table.rows
        if row.total and (cell := row.cells[table.columns.index(NOT_YET)]) is not None
    }


def _steps_are_few(before: Mapping[Any, int], after: Mapping[Any, int]) -> bool:
    """Whether a count of both changes by somebody, and by few."""
    return any(
        0 < abs(count - before[place]) < suppression.LEAST
        for place, count in after.items()
        if place in before
    )


def _retention(
    period: tuple[int, int], counts: Mapping[str, _Groups], found: Iterable[Table]
) -> list[Table]:
    """Of those employed here at the end, who still is: part of the outcomes at the same point.

    The others can be worked out by subtraction, so that both are looked at.
    """
    name = f"{period[0]}-{period[1]}"
    shown = {t.measure: t.rows[0].cells for t in found if t.by == "period"}
    last = RETENTION.index(NOT_YET)
    waiting: dict[str, int] = {}
    tables: list[Table] = []
    for months in AFTER_END_MONTHS:
        mine = _sum(counts[f"retention_{months}"].values(), RETENTION)
        whole = [0] * len(RETENTION)
        for column, count in enumerate(_sum(counts[f"outcome_{months}"].values(), OUTCOMES)):
            whole[_KEPT[column]] += count
        cells = shown[f"outcome_{months}"]
        parent = frozenset(_KEPT[column] for column, cell in enumerate(cells) if cell is None)
        steps = {"part": mine[last], "rest": whole[last] - mine[last]}
        few = _steps_are_few(waiting, steps)
        forced = frozenset({last}) if few else suppression.NONE
        hidden = suppression.part(mine, whole, parent, forced, weak=frozenset({last}))
        if hidden is None:
            continue
        if last not in hidden:
            waiting = steps
        row = Row(name, sum(mine), tuple(None if n in hidden else c for n, c in enumerate(mine)))
        measure = f"retention_{months}"
        tables.append(Table(measure, name, "period", name, RETENTION, (row,)))
    return tables


def _joint(period: tuple[int, int], counts: Mapping[str, _Groups]) -> bool:
    """Whether `not_yet` must be hidden in both tables that hold it for the same people.

    Those who are still in a placement are "not yet" in the flow and at point 0: what one of the
    two hides, the other must not show.
    """
    for measure in ("flow", "outcome_0"):
        for table in _split_tables(measure, period, counts[measure], suppression.NONE):
            last = table.columns.index(NOT_YET)
            if any(row.total and row.cells[last] is None for row in table.rows):
                return True
    return False


def _split_tables(
    measure: str, period: tuple[int, int], groups: _Groups, forced: frozenset[int]
) -> list[Table]:
    """The people of a measure in a period, whole and split; none when nothing may be shown."""
    columns = _COLUMNS[measure]
    weak = frozenset({columns.index(NOT_YET)})
    head = suppression.root(_sum(groups.values(), columns), forced, weak)
    if head is None:
        return []
    split = _Split(measure, period, columns, groups, head, forced, weak)
    return [*split.whole(), *split.parts()]


@dataclass(frozen=True, slots=True)
class _Split:
    """One measure in one period; `head` are the columns hidden in its sum."""

    measure: str
    period: tuple[int, int]
    columns: tuple[str, ...]
    groups: _Groups
    head: frozenset[int]
    forced: frozenset[int]
    weak: frozenset[int]

    @property
    def name(self) -> str:
        return f"{self.period[0]}-{self.period[1]}"

    def whole(self) -> list[Table]:
        """Everybody of the period in one row."""
        counts = _sum(self.groups.values(), self.columns)
        cells = tuple(None if n in self.head else count for n, count in enumerate(counts))
        row = Row(self.name, sum(counts), cells)
        return [Table(self.measure, self.name, "period", self.name, self.columns, (row,))]

    def parts(self) -> list[Table]:
        """By year, by scheme, and by programme within each scheme."""
        return [
            Table(self.measure, self.name, by, of, self.columns, _rows(safe))
            for by, of, safe in self.safe()
        ]

    def safe(self) -> list[tuple[str, str, suppression.Safe]]:
        """(by, of, table) for the years, the schemes, and the programmes of each scheme."""
        years: dict[Hashable, Sequence[int]] = {
            str(year): self._where(lambda key, year=year: key.year == year)  # type: ignore[misc]
            for year in range(self.period[0], self.period[1] + 1)
        }
        names = sorted({key.scheme for key in self.groups})
        schemes: dict[Hashable, Sequence[int]] = {
            name: self._where(lambda key, name=name: key.scheme == name)  # type: ignore[misc]
            for name in names
        }
        by_scheme = suppression.protect(schemes, self.head, self.forced, self.weak)
        found = [
            ("year", self.name, suppression.protect(years, self.head, self.forced, self.weak)),
            ("scheme", self.name, by_scheme),
        ]
        for row in by_scheme.rows:
            within = by_scheme.merged if row == suppression.OTHER else (row,)
            safe = suppression.protect(
                self._programmes(within), by_scheme.hidden, self.forced, self.weak
            )
            found.append(("programme", " + ".join(map(str, within)), safe))
        return found

    def _programmes(self, schemes: Sequence[Hashable]) -> dict[Hashable, Sequence[int]]:
        names = sorted({key.programme for key in self.groups if key.scheme in schemes})
        return {
            name: self._where(
                lambda key, name=name: key.programme == name and key.scheme in schemes  # type: ignore[misc]
            )
            for name in names
        }

    def _where(self, wanted: Callable[[_Key], bool]) -> list[int]:
        return _sum((n for key, n in self.groups.items() if wanted(key)), self.columns)


def _rows(safe: suppression.Safe) -> tuple[Row, ...]:
    return tuple(
        Row(
            "other" if label == suppression.OTHER else str(label),
            safe.total(label),
            tuple(safe.shown(label)),
            tuple(map(str, safe.merged)) if label == suppression.OTHER else (),
        )
        for label in safe.rows
    )


def _sum(counts: Iterable[Sequence[int]], columns: Sequence[str]) -> list[int]:
    found = [0] * len(columns)
    for row in counts:
        for n, count in enumerate(row):
            found[n] += count
    return found


def _shows_employed(found: Iterable[Table]) -> bool:
    """Whether the number of people who were employed here at the end is shown."""
    column = OUTCOMES.index(OutcomeStatus.EMPLOYED_HERE.value)
    return any(
        table.rows[0].cells[column] is not None
        for table in found
        if table.measure == "outcome_0" and table.by == "period"
    )


def _last_end(day: date, point: int) -> date:
    """The last end of which a point has come by a day; the point's day grows with the end."""
    last = months_later(day, -point)
    while months_later(last + timedelta(days=1), point) <= day:
        last += timedelta(days=1)
    return last

"""Figures: what became of everyone, by period, year, scheme and programme, safe to show.

The counts stand on a fixed ground plan, so that two reports can never be subtracted from one
another: everybody who began a placement, split into periods of five calendar years; each period is
split once into its years, and once into schemes and those into programmes. `suppression` says what
of it may be shown. Every table counts all who began, so that denominators are its row totals.
"""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

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

_COLUMNS: dict[str, tuple[str, ...]] = {
    "flow": FLOW,
    **{f"outcome_{point}": OUTCOMES for point in POINTS},
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


def _period(
    period: tuple[int, int], counts: Mapping[str, Mapping[_Key, Sequence[int]]]
) -> list[Table]:
    """The tables of one period; flow and the outcome at the end share one column, see `_joint`."""
    mine: dict[str, _Groups] = {
        measure: {key: n for key, n in groups.items() if period_of(key.year) == period}
        for measure, groups in counts.items()
    }
    forced = _joint(period, mine)
    found: list[Table] = []
    for measure, columns in _COLUMNS.items():
        shared = forced if measure in ("flow", "outcome_0") else frozenset[str]()
        hide = frozenset(columns.index(column) for column in shared)
        split = _split(measure, period, mine[measure], hide)
        if split is None:
            continue
        if measure.startswith("retention"):
            found += split.whole() if _shows_employed(found) else []
        else:
            found += [*split.whole(), *split.parts()]
    return found


def _joint(period: tuple[int, int], counts: Mapping[str, _Groups]) -> frozenset[str]:
    """Whether `not_yet` must be hidden in both tables that hold it for the same people.

    Those who are still in a placement are "not yet" in the flow and at point 0: what one of the
    two hides, the other must not show.
    """
    for measure in ("flow", "outcome_0"):
        split = _split(measure, period, counts[measure], frozenset())
        if split is None:
            continue
        last = split.columns.index(NOT_YET)
        if last in split.head or any(last in safe.hidden for _, _, safe in split.safe()):
            return frozenset({NOT_YET})
    return frozenset()


def _split(
    measure: str, period: tuple[int, int], groups: _Groups, forced: frozenset[int]
) -> "_Split | None":
    """The people of a measure in a period, ready to be split; None when nothing may be shown."""
    columns = _COLUMNS[measure]
    head = suppression.root(_sum(groups.values(), columns), forced)
    return None if head is None else _Split(measure, period, columns, groups, head, forced)


@dataclass(frozen=True, slots=True)
class _Split:
    """One measure in one period; `head` are the columns hidden in its sum."""

    measure: str
    period: tuple[int, int]
    columns: tuple[str, ...]
    groups: _Groups
    head: frozenset[int]
    forced: frozenset[int]

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
        by_scheme = suppression.protect(schemes, self.head, self.forced)
        found = [
            ("year", self.name, suppression.protect(years, self.head, self.forced)),
            ("scheme", self.name, by_scheme),
        ]
        for row in by_scheme.rows:
            within = by_scheme.merged if row == suppression.OTHER else (row,)
            safe = suppression.protect(self._programmes(within), by_scheme.hidden, self.forced)
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

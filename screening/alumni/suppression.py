"""Small cells: what of a table may be shown so that nobody can be worked out by subtraction.

A table splits people into rows (years, schemes, programmes) and columns (what became of them). It
belongs to a parent: the row that its rows add up to, of which some columns may be hidden already.
What is shown is always a coarser table whose every cell is at least `LEAST`:

1. Rows with fewer than `LEAST` people are put together (`OTHER`), with the next smallest row if
   they are still too few. Rows without anybody are shown as they are.
2. A column with a small cell in any row is hidden in every row, and so is what the parent hides.
3. What a row hides adds up to at least `LEAST`, and where the parent hides nothing at least two
   columns are hidden: otherwise further columns are hidden, the smallest first.

Why subtraction does not help: of the hidden columns a reader knows no more than their sum in each
row (row total less what is shown) and, for those the parent shows, their sum over the rows. Both
are at least `LEAST` for every row and column, and for all the others together. In such a table a
cell with row sum r, column sum c and grand sum g can be anything from max(0, r + c - g) to
min(r, c): at least `LEAST` values wide. Whatever a parent's hidden cells are, tables below it can
be filled to fit, since row and column sums that agree can always be filled; so tables stacked on
one another, and two different splits of one parent, tell no more than each alone.

A *weak* column is one of which other tables give bounds ("not yet" at 6 months is at least "not
yet" at 3): it may be shown or hidden, but nothing is hidden behind it, so that the numbers of
rule 3 are reached without it. That nobody is in it is known anyway and shown. A *part* is a row of
which the rest is not shown but can be subtracted: it is treated as one of two rows.
"""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass

LEAST = 5
"""The smallest number of people that is shown (product.md, rule 7)."""

OTHER = ("other",)
"""The label of rows that were put together."""


@dataclass(frozen=True, slots=True)
class Safe:
    """A table that may be shown: counts by row and column, the columns that are hidden.

    `merged` are the labels that were put together under `OTHER`.
    """

    rows: Mapping[Hashable, Sequence[int]]
    hidden: frozenset[int]
    merged: tuple[Hashable, ...] = ()

    def shown(self, row: Hashable) -> list[int | None]:
        """The cells of a row, None where hidden; a row without anybody is all zeros."""
        counts = self.rows[row]
        if not sum(counts):
            return list(counts)
        return [None if column in self.hidden else n for column, n in enumerate(counts)]

    def total(self, row: Hashable) -> int:
        """How many people a row holds."""
        return sum(self.rows[row])


NONE: frozenset[int] = frozenset()


def root(
    counts: Sequence[int], forced: frozenset[int] = NONE, weak: frozenset[int] = NONE
) -> frozenset[int] | None:
    """The columns to hide of a row that has no parent; None when nothing at all may be shown."""
    if sum(counts) < LEAST:
        return None
    hidden = forced | _small([counts], weak)
    return _fill([list(counts)], hidden, weak, alone=True)


def part(
    counts: Sequence[int],
    whole: Sequence[int],
    parent: frozenset[int],
    forced: frozenset[int] = NONE,
    weak: frozenset[int] = NONE,
) -> frozenset[int] | None:
    """The columns to hide of a part of a row that is shown; None when it may not be shown at all.

    Nobody in a cell of the rest is no secret of few: then the part is the whole in that column.
    """
    rest = [all_of_them - mine for all_of_them, mine in zip(whole, counts, strict=True)]
    if sum(counts) < LEAST or 0 < sum(rest) < LEAST:
        return None
    small = _small([counts], weak) | {c for c, n in enumerate(rest) if 0 < n < LEAST}
    rows = [list(counts), rest] if any(0 < rest[c] < LEAST for c in small) else [list(counts)]
    return _fill(rows, parent | forced | small, weak, alone=True)


def protect(
    rows: Mapping[Hashable, Sequence[int]],
    parent: frozenset[int],
    forced: frozenset[int] = NONE,
    weak: frozenset[int] = NONE,
) -> Safe:
    """The table that may be shown of rows whose sum is shown without the columns `parent`.

    Args:
        rows: counts by column for each row; all rows have the same columns.
        parent: the columns hidden in the row of sums.
        forced: further columns that must be hidden, because another table would give them away.
        weak: columns that nothing can be hidden behind.
    """
    kept, merged = _merge_small(rows)
    people = [list(counts) for counts in kept.values() if sum(counts)]
    if len(people) <= 1:
        return Safe(kept, parent | forced, merged)
    hidden = parent | forced | _small(people, weak)
    return Safe(kept, _fill(people, hidden, weak, alone=not parent), merged)


def _small(people: Sequence[Sequence[int]], weak: frozenset[int]) -> frozenset[int]:
    """The columns in which a row has too few people."""
    return frozenset(
        column for row in people for column, n in enumerate(row)
        if n < LEAST and (n or column not in weak)
    )  # fmt: skip


def _fill(
    people: list[list[int]], hidden: frozenset[int], weak: frozenset[int], *, alone: bool
) -> frozenset[int]:
    """Hides further columns until what each row hides is many enough, the smallest first.

    A row that has people in weak columns only has nothing to hide.
    """
    columns = range(len(people[0]))
    strong = [c for c in columns if c not in weak]
    people = [row for row in people if any(row[c] for c in strong)]
    while hidden and len(hidden) < len(columns):
        behind = hidden - weak
        enough = all(sum(row[c] for c in behind) >= LEAST for row in people)
        if enough and (len(hidden) > 1 or not alone):
            break
        rest = [c for c in strong if c not in hidden] or [c for c in columns if c not in hidden]
        hidden |= {min(rest, key=lambda c: (sum(row[c] for row in people), c))}
    return hidden


def _merge_small(
    rows: Mapping[Hashable, Sequence[int]],
) -> tuple[dict[Hashable, Sequence[int]], tuple[Hashable, ...]]:
    """The rows with those of too few people put together."""
    totals = {label: sum(counts) for label, counts in rows.items()}
    small = [label for label, total in totals.items() if 0 < total < LEAST]
    if not small:
        return dict(rows), ()
    rest = sorted((label for label in rows if totals[label] >= LEAST), key=lambda x: totals[x])
    while sum(totals[label] for label in small) < LEAST and rest:
        small.append(rest.pop(0))
    kept = {label: counts for label, counts in rows.items() if label not in small}
    kept[OTHER] = [sum(column) for column in zip(*(rows[label] for label in small), strict=True)]
    return kept, tuple(small)

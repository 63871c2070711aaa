"""Tables with drawn lines: what stands in one of their rows becomes one line of cells.

The cells of such tables may stand so close that no gap parts their words, and a cell's text wraps
inside it. The lines drawn around a cell tell where it ends.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from screening.parsing.formats.pdf_glyphs import Glyph
from screening.parsing.formats.pdf_lines import Row

_THIN = 3.0  # points: a wider rectangle is no line
_SHORT = 6.0  # points: a shorter one is no side of a cell
_SLACK = 1.5  # points: how far text may reach over the line beside it
_CELLS = 3  # a row with fewer is as likely a layout of the page
_LINES = 3  # a cell with more holds paragraphs, not a wrapped name


@dataclass(frozen=True, slots=True)
class Rule:
    """A drawn line, or a thin rectangle that looks like one, by its edges."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def upright(self) -> bool:
        """Whether it runs up the page."""
        return self.right - self.left < self.top - self.bottom


def as_rule(bounds: tuple[float, float, float, float]) -> Rule | None:
    """The line that the bounds of a path show, or None for anything else."""
    width, height = bounds[2] - bounds[0], bounds[3] - bounds[1]
    thin, long = min(width, height), max(width, height)
    return Rule(*bounds) if thin < _THIN and long > _SHORT else None


def parted(rules: Sequence[Rule], one: Glyph, other: Glyph) -> bool:
    """Whether an upright line stands between two characters of one line."""
    left, right = (one, other) if one.left < other.left else (other, one)
    return any(
        rule.upright
        and left.right - _SLACK <= rule.left
        and rule.right <= right.left + _SLACK
        and rule.bottom <= left.base <= rule.top
        for rule in rules
    )


def in_cells(rows: Sequence[Row], rules: Sequence[Rule]) -> list[Row]:
    """The rows of text; those of one row of a ruled table put together, cell by cell."""
    upright = [rule for rule in rules if rule.upright]
    level = [rule for rule in rules if not rule.upright]
    if len(upright) <= _CELLS or not level:
        return list(rows)
    whole: list[Row] = []
    for band, members in _bands(rows, upright, level):
        whole += [_joined(members)] if band is not None and _is_grid(members) else members
    return whole


_Band = tuple[float, float]


def _bands(
    rows: Sequence[Row], upright: Sequence[Rule], level: Sequence[Rule]
) -> Iterator[tuple[_Band | None, list[Row]]]:
    """Neighbours in the file that stand between the same two level lines, inside upright ones."""
    held: list[Row] = []
    last: _Band | None = None
    for row in rows:
        band = _band(row, upright, level)
        if held and band != last:
            yield last, held
            held = []
        held.append(row)
        last = band
    if held:
        yield last, held


def _band(row: Row, upright: Sequence[Rule], level: Sequence[Rule]) -> _Band | None:
    beside = [rule for rule in upright if rule.bottom <= row.middle <= rule.top]
    inside = any(rule.left <= row.left + _SLACK for rule in beside)
    if not inside or not any(rule.right >= row.right - _SLACK for rule in beside):
        return None
    middle = (row.left + row.right) / 2
    crossing = [rule.bottom for rule in level if rule.left <= middle <= rule.right]
    below = [edge for edge in crossing if edge <= row.middle]
    above = [edge for edge in crossing if edge > row.middle]
    return (round(max(below)), round(min(above))) if below and above else None


def _columns(rows: Sequence[Row]) -> list[list[Row]]:
    """The rows of one band by column: those whose widths overlap, from left to right."""
    columns: list[list[Row]] = []
    for row in sorted(rows, key=lambda row: row.left):
        held = columns[-1] if columns else None
        if held and row.left < max(other.right for other in held):
            held.append(row)
        else:
            columns.append([row])
    return columns


def _is_grid(rows: Sequence[Row]) -> bool:
    columns = _columns(rows)
    return len(columns) >= _CELLS and all(len(column) <= _LINES for column in columns)


def _joined(rows: list[Row]) -> Row:
    columns = _columns(rows)
    rtl = any(row.rtl for row in rows)
    for column in columns:
        column.sort(key=lambda row: -row.top)
    cells = [" ".join(row.text for row in column) for column in columns]
    first = columns[-1 if rtl else 0][0]
    return Row(
        first.page,
        min(row.left for row in rows),
        max(row.right for row in rows),
        min(row.bottom for row in rows),
        max(row.top for row in rows),
        first.size,
        all(row.bold for row in rows),
        "\t".join(reversed(cells) if rtl else cells),
        rtl,
        wrapped=1,  # nothing further stands beside it
    )

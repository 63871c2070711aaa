"""From recognised words to rows in reading order: columns apart, dates beside what they date."""

import itertools
import re
import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from screening.parsing.date_points import ARABIC_LETTER
from screening.parsing.dates import find_spans
from screening.parsing.formats.pdf_lines import Row
from screening.parsing.formats.tesseract import Word
from screening.parsing.sections import heading_kind

_CELL_GAP = 1.6  # of the height of a line: a wider gap parts two pieces of it
_SAME_LEVEL = 0.6  # of the height of a line
_DATE_SHARE = 0.7  # of a piece's letters: then it is a date
_DATES = 0.5  # of the pieces of a side: then it is a column of dates beside a list
_LEAST = 3  # pieces on each side of a gutter
_STEP = 10  # pixels between gutters that are tried
_LIKE_BULLET = re.compile(r"[eo°+¢«»*©®=~\-·.] (?=\S)")


def rows_of(words: Sequence[Word], page: int, height: int) -> list[Row]:
    """The rows of a page in the order in which a person reads them."""
    pieces = [row for line in _lines(words) for row in _pieces(line, page, height)]
    _mark_bullets(pieces)
    return _ordered(pieces)


def lines_of(words: Iterable[Word]) -> list[str]:
    """The recognised lines as text."""
    return [" ".join(word.text for word in line) for line in _lines(words)]


def _lines(words: Iterable[Word]) -> list[list[Word]]:
    lines: dict[tuple[tuple[int, int], int], list[Word]] = {}
    for word in words:
        lines.setdefault((word.block, word.line), []).append(word)
    return list(lines.values())


def _pieces(line: Sequence[Word], page: int, height: int) -> list[Row]:
    """A recognised line, cut at wide gaps."""
    tall = max(word.height for word in line)
    parts: list[list[Word]] = [[line[0]]]
    for before, word in itertools.pairwise(line):
        gap = max(word.left - before.left - before.width, before.left - word.left - word.width)
        if gap > _CELL_GAP * tall:
            parts.append([])
        parts[-1].append(word)
    return [_row(part, page, height) for part in parts]


def _row(words: Sequence[Word], page: int, height: int) -> Row:
    return Row(
        page,
        float(min(word.left for word in words)),
        float(max(word.left + word.width for word in words)),
        float(height - max(word.top + word.height for word in words)),
        float(height - min(word.top for word in words)),
        float(max(word.height for word in words)),
        False,
        " ".join(word.text for word in words),
        certainty=statistics.fmean(word.certainty for word in words),
    )


def _mark_bullets(rows: list[Row]) -> None:
    """Bullets are read as letters and signs: the same margin, a sign alone, again and again."""
    found = [row for row in rows if _LIKE_BULLET.match(row.text)]
    for row in found:
        if sum(abs(row.left - other.left) < row.size / 2 for other in found) > 1:
            row.text = "• " + row.text[2:]


@dataclass(frozen=True, slots=True)
class _Split:
    """Pieces left and right of a gutter, and those above and below both."""

    above: list[Row]
    left: list[Row]
    right: list[Row]
    below: list[Row]

    @property
    def weight(self) -> tuple[int, int]:
        """How many pieces the lighter side has, and both together."""
        return min(len(self.left), len(self.right)), len(self.left) + len(self.right)


def _ordered(rows: list[Row]) -> list[Row]:
    """Down the page; where a gutter parts two columns, down one and then the other."""
    split = _best_split(rows)
    if split is None:
        return _levelled(rows)
    if _is_date_column(split.left) or _is_date_column(split.right):
        middle = _levelled(split.left + split.right)
    else:
        columns = [split.left, split.right]
        if sum(bool(ARABIC_LETTER.search(row.text)) for row in rows) * 2 > len(rows):
            columns.reverse()
        middle = [row for column in columns for row in _ordered(column)]
    return [*_levelled(split.above), *middle, *_ordered(split.below)]


def _best_split(rows: Sequence[Row]) -> _Split | None:
    if len(rows) < 2 * _LEAST:
        return None
    start, stop = int(min(r.left for r in rows)), int(max(r.right for r in rows))
    downwards = sorted(rows, key=lambda row: -row.middle)
    splits = (_split_at(downwards, x) for x in range(start + _STEP, stop, _STEP))
    best = max(splits, key=lambda split: split.weight, default=None)
    return best if best is not None and best.weight[0] >= _LEAST else None


def _split_at(downwards: list[Row], x: int) -> _Split:
    """The longest stretch of the page that no piece crosses at x."""
    stretches: list[tuple[int, int]] = []
    begin = 0
    for number, row in enumerate(downwards):
        if row.left < x < row.right:
            stretches.append((begin, number))
            begin = number + 1
    stretches.append((begin, len(downwards)))
    candidates = [_parted(downwards, x, *stretch) for stretch in stretches]
    return max(candidates, key=lambda split: split.weight)


def _parted(downwards: list[Row], x: int, begin: int, end: int) -> _Split:
    inside = downwards[begin:end]
    return _Split(
        downwards[:begin],
        [row for row in inside if row.right <= x],
        [row for row in inside if row.left >= x],
        downwards[end:],
    )


def _is_date_column(rows: Sequence[Row]) -> bool:
    """Dates, perhaps with the headings of the page between them."""
    told = [row for row in rows if heading_kind(row.text) is None]
    return bool(told) and sum(_is_date(row.text) for row in told) >= _DATES * len(told)


def _is_date(text: str) -> bool:
    spans = find_spans(text)
    return bool(spans) and sum(s.end - s.start for s in spans) >= _DATE_SHARE * len(text.strip())


def _levelled(rows: Sequence[Row]) -> list[Row]:
    """From top to bottom; pieces at one height are the cells of one row."""
    out: list[Row] = []
    for row in sorted(rows, key=lambda row: -row.middle):
        if out and _on_level(out[-1], row):
            _join(out[-1], row)
        else:
            out.append(row)
    return out


def _on_level(row: Row, other: Row) -> bool:
    apart = row.left >= other.right or row.right <= other.left
    return apart and abs(row.middle - other.middle) < _SAME_LEVEL * max(row.size, other.size)


def _join(head: Row, row: Row) -> None:
    """Adds a cell at its side, in the direction in which the script runs."""
    forward = (row.left >= head.right) != bool(ARABIC_LETTER.search(head.text + row.text))
    head.text = f"{head.text}\t{row.text}" if forward else f"{row.text}\t{head.text}"
    head.left, head.right = min(head.left, row.left), max(head.right, row.right)
    head.certainty = min(head.certainty, row.certainty)

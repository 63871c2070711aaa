"""From visual rows to lines: which go on with the one above, which are strong, which hold cells."""

import itertools
import re
import statistics
from collections.abc import Iterator
from dataclasses import dataclass

from screening.parsing.lines import Line

_BULLET = re.compile(r"^[•●▪◦‣■□○▶►➢➤✓·∙\uf0a7\uf0b7\uf0d8*–—-]\s")


@dataclass(slots=True)
class Row:
    """One visual line of one column."""

    page: int
    left: float
    right: float
    bottom: float
    top: float
    size: float
    bold: bool
    text: str
    rtl: bool = False
    column: int = 0
    furniture: bool = False
    wrapped: int = 0  # rows swallowed into a cell of this row
    certainty: float = 1.0  # of a recognised line
    lead: str = ""  # the bold words that it begins with, where the rest is not bold

    @property
    def middle(self) -> float:
        """Half way between its lower and upper edge."""
        return (self.bottom + self.top) / 2


def lines_of(rows: list[Row]) -> Iterator[Line]:
    """The lines of one stretch of rows that runs down the page."""
    usual = statistics.median([row.size for row in rows])
    bold_means = sum(row.bold for row in rows) * 2 < len(rows)
    gaps = [a.bottom - b.top for a, b in itertools.pairwise(rows)]
    leading = statistics.median(gaps) if gaps else 0.0
    right_edge = max(row.right for row in rows)
    left_edge = min(row.left for row in rows)
    previous: Row | None = None
    for row in rows:
        space = previous.bottom - row.top if previous else 0.0
        gap = previous is not None and space > leading + 0.45 * row.size
        joins = previous is not None and not gap and _wraps(previous, row, left_edge, right_edge)
        strong = (row.bold and bold_means) or row.size > usual * _LARGE
        yield Line(
            _with_cells(row) if row.size <= usual * _LARGE else row.text,
            page=row.page,
            joins=joins,
            gap=gap,
            strong=strong,
            size=row.size,
            bullet=bool(_BULLET.match(row.text)),
            column=row.column,
            certainty=row.certainty,
        )
        previous = row


_LARGE = 1.12  # of the usual size of letters
_LEAD_WORDS, _REST_WORDS, _REST_LETTERS = 8, 5, 90
_RUNS_ON = re.compile(r"(?:^|\W)$")  # punctuation parts the words already


def _with_cells(row: Row) -> str:
    """A line of a bold title and a plain name ("Welder Jotun AS") as two cells."""
    rest = " ".join(row.text.split()).removeprefix(row.lead).strip()
    if not row.lead or "\t" in row.text or _RUNS_ON.search(row.lead):
        return row.text
    named = rest[:1].isalpha() and not rest[0].islower()
    short = len(row.lead.split()) <= _LEAD_WORDS and len(rest) <= _REST_LETTERS
    tells = rest.endswith(".") and len(rest.split()) > _REST_WORDS
    return f"{row.lead}\t{rest}" if named and short and not tells else row.text


def _wraps(previous: Row, row: Row, left_edge: float, right_edge: float) -> bool:
    """Whether a row goes on with the one before, which had no room for its first word."""
    if "\t" in previous.text or "\t" in row.text or _BULLET.match(row.text):
        return False
    if previous.bold != row.bold or abs(previous.size - row.size) > 0.6:  # noqa: PLR2004
        return False
    words = row.text.split()
    if re.fullmatch(r"(?:19|20)\d\d", row.text) and re.search(_LACKS_YEAR, previous.text):
        return True
    first = len(words[0]) / max(len(row.text), 1) * (row.right - row.left)
    if row.rtl:
        full = previous.left - left_edge < first and previous.right - row.right > -row.size
    else:
        full = right_edge - previous.right < first and row.left - previous.left > -row.size * 2
    return full and _goes_on(previous.text, row.text)


def _goes_on(before: str, after: str) -> bool:
    """Whether the words of two lines may belong together.

    In narrow columns every item of a list fills its line; there only small letters, an open
    bracket or a bullet say that a line goes on.
    """
    if before.count("(") > before.count(")") or before.endswith((",", "-", "–", "&", "/")):
        return True
    if re.fullmatch(r"\d{2,4}", after) and re.search(r"\+\d[\d ]{6,}$", before):
        return True  # the last figures of a telephone number
    if "@" in before or "@" in after or re.match(r"[(+]?\d", after):
        return len(before) >= _LONG_LINE and not re.match(_STARTS_ENTRY, after)
    if after[0].islower() or _BULLET.match(before):
        return True
    return len(before) >= _LONG_LINE


_LONG_LINE = 45
_LACKS_YEAR = r"(?:19|20)\d\d\s*[-–—]\s*[^\W\d]+(?:\s[^\W\d]+)?$"  # "July 2010 - January"
_STARTS_ENTRY = r"(?:\d{1,2}[./])?(?:\d{1,2}[./])?(?:19|20)\d\d"

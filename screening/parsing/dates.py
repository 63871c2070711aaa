"""Ranges of dates in running text: from, to, since, until now, and single dates.

`find_spans` gives each with its place; the dates themselves are read by `date_points`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from screening.domain.dates import PartialDate
from screening.parsing.date_points import ARABIC_LETTER, Point, made, points_in
from screening.parsing.folding import flat
from screening.parsing.lexicon import alternatives, table


@dataclass(frozen=True, slots=True)
class Span:
    """A date or a range at text[start:end].

    `first` and `last` are equal for a single date; `open` marks a range whose end is not written
    ("2019 -"), `present` one that says it goes on ("2019 - today"), `since` a start alone.
    """

    start: int
    end: int
    first: PartialDate | None
    last: PartialDate | None
    open: bool = False
    present: bool = False
    ranged: bool = False
    loose: bool = False  # an open dash with text after it: perhaps only a separator


@cache
def _present_pattern() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternatives(table('time')['present'])})(?!\w)\.?")


@cache
def _until_pattern() -> re.Pattern[str]:
    words = alternatives(table("time")["until"])
    dash = rf"\s*(?:(?:-|–|—|−|‒|―|~|→|>|/)+|(?<=\s)(?:{words})(?=\s))\s*\(?"
    return re.compile(rf"{dash}|[ ]*\t[ ]*")  # two cells: from, to


@cache
def _since_pattern() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{alternatives(table('time')['since'])})\s*[:.]?\s*$")


def find_spans(text: str) -> list[Span]:
    """Every date and range of dates in a text, in order, without overlaps."""
    return list(_spans(text))


@lru_cache(maxsize=2048)  # the same line is asked for by several readers
def _spans(text: str) -> tuple[Span, ...]:
    plain = _with_cells(text)
    points = list(points_in(plain, bool(ARABIC_LETTER.search(text))))
    spans: list[Span] = []
    index = 0
    while index < len(points):
        span, used = _span(plain, points, index)
        if span is not None:
            spans.append(span)
        index += used
    return tuple(_prefer_gregorian(plain, spans))


_NUMERIC = re.compile(r"(?<![\d./-])(\d{1,2})[./-](\d{1,2})[./-]((?:19|20)\d\d)(?![\d./-])")
_MONTH_YEAR = re.compile(r"(?<![\d./-])(\d{2})[./]((?:19|20)\d\d)(?![\d./-])")


def impossible_dates(text: str) -> Iterator[str]:
    """Dates of the text that no calendar has ("31.02.2015", "13/2018"), and ends before begins."""
    plain = flat(text)
    for match in _NUMERIC.finditer(plain):
        one, other, year = (int(part) for part in match.groups())
        if made(year, other, one) is None and made(year, one, other) is None:
            yield text[match.start() : match.end()]
    for match in _MONTH_YEAR.finditer(plain):
        if made(int(match[2]), int(match[1])) is None:
            yield text[match.start() : match.end()]
    for match in _YEARS.finditer(plain):
        if int(match[2]) < int(match[1]):
            yield text[match.start() : match.end()]


_YEARS = re.compile(r"(?<![\d./-])((?:19|20)\d\d)\s?[-–—]\s?((?:19|20)\d\d)(?![\d./-])")


def _with_cells(text: str) -> str:
    """The flat form in which tabs, the edges of cells, are still seen."""
    plain = flat(text)
    if "\t" not in text:
        return plain
    return "".join("\t" if char == "\t" else plain[n] for n, char in enumerate(text))


# ---------------------------------------------------------------- spans
def _span(plain: str, points: list[Point], index: int) -> tuple[Span | None, int]:
    point = points[index]
    after = points[index + 1] if index + 1 < len(points) else None
    until = _until_pattern().match(plain, point.end)
    start = _with_since(plain, point.start)
    if until:
        ended = _ended(plain, point, after, until, start)
        if ended is not None:
            return ended
    if point.date is None or point.kind == "short":
        return None, 1
    if short := _short_end(plain, point):
        return Span(start, short[1], PartialDate(point.date.year), short[0], ranged=True), 1
    if until and (opened := _opened(plain, point, until, start)):
        return opened, 1
    direct = _present_pattern().match(plain, point.end + _spaces(plain, point.end))
    if start < point.start or (direct and _stands_alone(plain, direct)):
        end = direct.end() if direct and _stands_alone(plain, direct) else point.end
        return Span(start, end, point.date, None, present=True, ranged=True), 1
    return Span(point.start, point.end, point.date, point.date), 1


def _spaces(plain: str, position: int) -> int:
    return len(plain[position:]) - len(plain[position:].lstrip(" "))


def _stands_alone(plain: str, match: re.Match[str]) -> bool:
    closes = re.match(r"\s*(?:[),;:\t]|$)", plain[match.end() :])
    return closes is not None and len(match[0].strip(".")) > 2  # noqa: PLR2004


def _ended(
    plain: str, point: Point, after: Point | None, until: re.Match[str], start: int
) -> tuple[Span, int] | None:
    """A range whose end is written: a date or a word for now."""
    present = _present_pattern().match(plain, until.end())
    if present and point.date is not None:
        return Span(start, present.end(), point.date, None, present=True, ranged=True), 1
    if after is None or after.date is None:
        return None
    between = plain[point.end : after.start]
    glued = re.sub(r"^\s*\(?", "", plain[until.end() : after.start])
    if after.start < until.end() or (glued and not _since_pattern().fullmatch(glued)):
        return None
    first = point.date
    if first is None and point.month_only is not None:
        first = made(after.date.year, point.month_only)
    if first is None or _before(after.date, first) or len(between) > 16:  # noqa: PLR2004
        return None
    # "2007.-2012." has a full stop behind both years; the second one ends no sentence.
    both = plain[point.end - 1] == "." and plain.startswith(".", after.end)
    return Span(start, after.end + both, first, after.date, ranged=True), 2


def _before(last: PartialDate, first: PartialDate) -> bool:
    return last.last_month < first.first_month


def _short_end(plain: str, point: Point) -> tuple[PartialDate, int] | None:
    """The second half of "2009/10", "2009-12" or "2009–12" written with two digits."""
    if point.date is None or point.kind not in ("ynum", "ym"):
        return None
    if point.kind == "ym":
        month, year = point.date.month or 0, point.date.year
        sep = plain[point.end - 3]
        later = month > year % 100
        academic = sep == "/" and month == (year + 1) % 100
        # "2009-12" alone: months are written with a partner ("2009-12 - 2010-06") as a rule
        return (PartialDate(year - year % 100 + month), point.end) if academic and later else None
    match = re.match(r"\s?[-–—/]\s?'?(\d\d)(?![\d./:])", plain[point.end :])
    if not match:
        return None
    year = point.date.year - point.date.year % 100 + int(match[1])
    if year < point.date.year:
        year += 100
    date = made(year)
    if date is None or year - point.date.year > 60:  # noqa: PLR2004
        return None
    return date, point.end + match.end()


def _opened(plain: str, point: Point, until: re.Match[str], start: int) -> Span | None:
    """A dash after a date with nothing, or no further date, behind it."""
    dash = until[0].strip()
    if not dash or not set(dash) <= set("-–—−‒―~→>"):
        return None
    rest = plain[until.end() :]
    spaced = until[0][0] == " " and until[0][-1] in " \t"
    closes = not rest or rest[0] in ":,;)]|.\t" or until[0].endswith("\t")
    loose = not closes and (spaced or until[0][0] == " " or until[0][-1] != " ")
    if not closes and until[0][-1] != " ":
        return None
    return Span(start, point.end + len(until[0].rstrip()), point.date, None, open=True,
                ranged=True, loose=loose)  # fmt: skip


def _with_since(plain: str, start: int) -> int:
    """Where a word like "since" before a date begins, else the date itself."""
    head = plain[max(0, start - 24) : start]
    match = _since_pattern().search(head)
    if not match or not match[0].strip():
        return start
    word = match[0].strip(" .:")
    before = head[: match.start()].rstrip()
    if len(word) <= 2 and word.isascii() and before and before[-1] not in "(,;:":  # noqa: PLR2004
        return start
    return start - (len(head) - match.start())


def _prefer_gregorian(plain: str, spans: list[Span]) -> list[Span]:
    """Two spans for the same time ("1385-1387 (2006-2008)") become one, the bracketed counts."""
    kept: list[Span] = []
    for span in spans:
        if kept and re.fullmatch(r"\s*[(\[/=]\s*", plain[kept[-1].end : span.start]):
            before = kept[-1]
            closing = re.match(r"\s*[)\]]", plain[span.end :])
            same = before.first and span.first and abs(before.first.year - span.first.year) <= 1
            if closing and same and before.ranged == span.ranged:
                kept[-1] = Span(before.start, span.end + closing.end(), span.first, span.last,
                                span.open, span.present, span.ranged)  # fmt: skip
                continue
        kept.append(span)
    return kept

"""From characters with boxes to lines: words, visual lines, wraps, columns, repeated headers."""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from screening.parsing.formats.pdf_glyphs import (
    CELL_GAP,
    SARA_AM,
    WORD_GAP,
    Glyph,
    is_rtl,
    text_of,
)
from screening.parsing.formats.pdf_lines import Row, lines_of
from screening.parsing.formats.pdf_tables import Rule, in_cells, parted
from screening.parsing.lines import Line

_TOUCHING = 0.2  # of the font size: nothing is drawn between characters so near
_SAME_LINE = 0.45  # of the font size: baselines nearer than this are one line
_MARGIN = 0.11  # of the page height: where headers and footers stand


@dataclass(slots=True)
class PageText:
    """The visible characters of a page in the order of the file, and the lines drawn on it."""

    number: int
    width: float
    height: float
    glyphs: list[Glyph]
    rules: Sequence[Rule] = ()


def layout_pages(pages: Sequence[PageText]) -> list[Line]:
    """The lines of all pages in reading order; repeated headers and footers once, at the end."""
    rows_of = [_rows(page) for page in pages]
    _mark_furniture(pages, rows_of)
    body: list[Line] = []
    seen: dict[str, Line] = {}
    columns: list[tuple[float, float]] = []
    for page, rows in zip(pages, rows_of, strict=True):
        flow = [row for row in rows if not row.furniture]
        for row in rows:
            if row.furniture:
                name = re.sub(r"\d+", "#", row.text)
                seen.setdefault(name, Line(row.text, page=row.page, furniture=True))
        regions = _regions(flow)
        _number_columns(regions, columns, page.width)
        for region in regions:
            body += lines_of(region)
    return body + [line for line in seen.values() if not re.fullmatch(r"[\W\d]*", line.text)]


def layout_rows(rows: Sequence[Row]) -> list[Line]:
    """The lines of one page whose rows are known, in the order of the rows."""
    regions = _regions(list(rows))
    _number_columns(regions, [], max((row.right for row in rows), default=0.0))
    return [line for region in regions for line in lines_of(region)]


# ---------------------------------------------------------------- glyphs to rows
def _rows(page: PageText) -> list[Row]:
    """Visual lines in the order of the file."""
    runs: list[list[Glyph]] = []
    for glyph in _without_echoes(page.glyphs):
        if glyph.text.isspace():
            if runs:
                runs[-1].append(glyph)
            continue
        if runs and _same_line(runs[-1], glyph) and not _parted(page.rules, runs[-1], glyph):
            runs[-1].append(glyph)
        else:
            runs.append([glyph])
    leftward = _runs_leftward(page.glyphs)
    if leftward:
        runs = _as_drawn(_whole_lines(runs))
    rows = [row for run in runs for row in [_row(page.number, run, leftward)] if row.text.strip()]
    return _merge_rows(in_cells(_settled(rows) if leftward else rows, page.rules))


def _parted(rules: Sequence[Rule], run: list[Glyph], glyph: Glyph) -> bool:
    """Whether a drawn line parts a character from the last one of a run."""
    solid = next((g for g in reversed(run) if not g.text.isspace()), run[-1])
    near = -_SAME_LINE * glyph.size < glyph.left - solid.right < _TOUCHING * glyph.size
    return bool(rules) and not near and parted(rules, solid, glyph)


def _as_drawn(runs: list[list[Glyph]]) -> list[list[Glyph]]:
    """Lines in the order in which the file draws them, where PDFium tells it."""
    ranks = [[glyph.rank for glyph in run if glyph.rank is not None] for run in runs]
    if not all(ranks):
        return runs
    first = {id(run): min(known) for run, known in zip(runs, ranks, strict=True)}
    return sorted(runs, key=lambda run: first[id(run)])


def _without_echoes(glyphs: list[Glyph]) -> list[Glyph]:
    """Characters without the second copy of a cluster.

    Some programs give every glyph of a cluster the text of the whole cluster, so that a Thai
    consonant with its vowel sign comes twice, the second time on top of the first.
    """
    kept: list[Glyph] = []
    index = 0
    while index < len(glyphs):
        length = _echo(glyphs, index, kept)
        if not length:
            kept.append(glyphs[index])
            index += 1
            continue
        if kept[-1].generated and kept[-1].text.isspace():
            kept.pop()
        index += length
        while index < len(glyphs) and glyphs[index].generated and glyphs[index].text.isspace():
            index += 1
    return kept


def _echo(glyphs: list[Glyph], index: int, kept: list[Glyph]) -> int:
    """How many characters from `index` on repeat a cluster that was just read on their place."""
    for length in range(_LONGEST_CLUSTER, 1, -1):
        cluster = glyphs[index : index + length]
        text = "".join(glyph.text for glyph in cluster)
        marks = all(unicodedata.category(char)[0] == "M" or char == SARA_AM for char in text[1:])
        if len(cluster) < length or not marks:
            continue
        for back in range(len(kept) - length, max(len(kept) - _ECHO_REACH, 0) - 1, -1):
            before = kept[back : back + length]
            if "".join(glyph.text for glyph in before) == text and _overlap(before, cluster):
                return length
    return 0


_LONGEST_CLUSTER, _ECHO_REACH = 4, 9


def _overlap(before: list[Glyph], after: list[Glyph]) -> bool:
    left = max(before[0].left, after[0].left)
    right = min(before[-1].right, after[-1].right)
    level = abs(before[0].base - after[0].base) < _SAME_LINE * max(after[0].size, 1.0)
    return level and right > left


def _runs_leftward(glyphs: Sequence[Glyph]) -> bool:
    """Whether most letters of a page run from right to left."""
    letters = [glyph.text for glyph in glyphs if glyph.text.isalpha()]
    return sum(map(is_rtl, letters)) * 2 > len(letters)


def _whole_lines(runs: list[list[Glyph]]) -> list[list[Glyph]]:
    """Pieces of a right-to-left line that the file has in different places, put together."""
    whole: list[list[Glyph]] = []
    for run in runs:
        home = next((other for other in reversed(whole) if _continues(other, run)), None)
        if home is None:
            whole.append(run)
        else:
            home += run
    return whole


def _continues(run: list[Glyph], other: list[Glyph]) -> bool:
    """Whether two runs stand beside each other on one line."""
    one = [glyph for glyph in run if not glyph.text.isspace()]
    two = [glyph for glyph in other if not glyph.text.isspace()]
    if not one or not two:
        return False
    size = max(min(one[0].size, two[0].size), 1.0)
    if abs(one[0].base - two[0].base) > _SAME_LINE / 2 * size:
        return any(_slants(a, b) for a in one[-_REACH:] for b in (*two[:_REACH], *two[-_REACH:]))
    gap = max(min(g.left for g in two) - max(g.right for g in one),
              min(g.left for g in one) - max(g.right for g in two))  # fmt: skip
    return gap < CELL_GAP * size


def _settled(rows: list[Row]) -> list[Row]:
    """Rows of one column in their order down the page, where the file jumps a few lines up."""
    settled: list[Row] = []
    for row in rows:
        place = len(settled)
        while place and _stands_below(settled[place - 1], row):
            place -= 1
        settled.insert(place, row)
    return settled


def _stands_below(row: Row, other: Row) -> bool:
    """Whether `row` is at most a few lines under `other`, in the same column."""
    shared = min(row.right, other.right) - max(row.left, other.left)
    narrow = min(row.right - row.left, other.right - other.left)
    drop = other.bottom - row.bottom
    return shared > narrow / 2 and _SAME_LINE * row.size < drop < _FEW_LINES * row.size


_FEW_LINES = 9


def _same_line(run: list[Glyph], glyph: Glyph) -> bool:
    solid = next((g for g in reversed(run) if not g.text.isspace()), run[-1])
    size = max(min(solid.size, glyph.size), 1.0)
    if abs(solid.base - glyph.base) > _SAME_LINE * size:
        return any(_slants(other, glyph) for other in run[-_REACH:])
    near = min(abs(glyph.left - solid.right), abs(solid.left - glyph.right))
    if near < CELL_GAP * size or glyph.left <= solid.right <= glyph.right:
        return True
    return is_rtl(glyph.text) or any(is_rtl(g.text) for g in run)


_REACH = 12  # characters back; PDFium turns words of such lines round


def _slants(one: Glyph, other: Glyph) -> bool:
    """Whether two letters of a slanted script follow each other: drawn next, beside or above."""
    if one.rank is None or other.rank is None or not (is_rtl(one.text) and is_rtl(other.text)):
        return False
    size = max(min(one.size, other.size), 1.0)
    gap = max(one.left - other.right, other.left - one.right)
    drawn_next = 0 < abs(one.rank - other.rank) <= _CLUSTER_PIECES
    return drawn_next and gap < _SLANT_GAP * size and abs(one.base - other.base) < _SLANT * size


_CLUSTER_PIECES = 5  # text objects of one letter and the space beside it
_SLANT, _SLANT_GAP = 1.4, 0.5  # of the font size: how far up or down, and how far beside


def _row(page: int, run: list[Glyph], leftward: bool = False) -> Row:
    solid = [glyph for glyph in run if not glyph.text.isspace()] or run
    text, rtl = text_of(run, leftward)
    sizes = Counter(round(glyph.size, 1) for glyph in solid)
    return Row(
        page,
        min(glyph.left for glyph in solid),
        max(glyph.right for glyph in solid),
        min(glyph.bottom for glyph in solid),
        max(glyph.top for glyph in solid),
        sizes.most_common(1)[0][0],
        sum(glyph.bold for glyph in solid) * 2 > len(solid),
        text,
        rtl,
        lead=_lead(run, text, leftward),
    )


def _lead(run: list[Glyph], text: str, leftward: bool) -> str:
    """The bold words that a line begins with, when all that follows is plain."""
    solid = [glyph for glyph in run if not glyph.text.isspace()]
    if not 0 < sum(glyph.bold for glyph in solid) < len(solid):
        return ""
    bold, plain = (
        text_of([g for g in run if g.bold is strong or g.text.isspace()], leftward)[0].split()
        for strong in (True, False)
    )
    return " ".join(bold) if text.split() == [*bold, *plain] else ""


def _merge_rows(rows: list[Row]) -> list[Row]:
    """Runs that follow each other on one baseline, and cells beside earlier wrapped cells."""
    merged: list[Row] = []
    for number, row in enumerate(rows):
        if merged and _on_line(merged[-1], row):
            _append(merged[-1], row)
            continue
        start = _beside(merged, row)
        if start is not None and not _begins_column(merged, rows[number:]):
            head = merged[start]
            for extra in merged[start + 1 :]:
                _swallow(head, extra)
            del merged[start + 1 :]
            _append(head, row)
            continue
        merged.append(row)
    return merged


def _on_line(last: Row, row: Row) -> bool:
    size = min(last.size, row.size) or 1.0
    level = min(abs(last.middle - row.middle), abs(last.bottom - row.bottom)) < _SAME_LINE * size
    apart = row.left >= last.right - 0.3 * size or row.right <= last.left + 0.3 * size
    return level and apart and not last.wrapped


def _beside(merged: list[Row], row: Row) -> int | None:
    """The row that this cell stands beside, when it is one to three lines further up."""
    for back in range(2, 5):
        if len(merged) < back:
            return None
        head = merged[-back]
        if not _on_line(head, row):
            continue
        between = merged[-back:]
        gap = min(row.left - max(r.right for r in between), 40.0)
        leading = (head.bottom - merged[-1].bottom) / (back - 1)
        if gap > head.size and leading < 2 * head.size:
            return len(merged) - back
    return None


def _begins_column(merged: list[Row], rest: list[Row]) -> bool:
    """Whether the first row of `rest` is the top of a second column and no cell of a table.

    The rows after it stay to its right to the end of the page, or until one jumps up; a table
    comes back to its first column below the cell, and has shown cells before.
    """
    if any("\t" in row.text for row in merged):
        return False
    first = rest[0]
    last = first
    for count, row in enumerate(rest[1:], 1):
        if row.left < first.left - first.size:
            return count >= _COLUMN_ROWS and row.top > last.top
        last = row
    return len(rest) >= _COLUMN_ROWS


_COLUMN_ROWS = 4


def _append(head: Row, row: Row) -> None:
    size = min(head.size, row.size) or 1.0
    after = row.left >= head.right - 0.3 * size
    gap = row.left - head.right if after else head.left - row.right
    glue = "\t" if gap > CELL_GAP * size else (" " if gap > WORD_GAP * size else "")
    forward = after != (head.rtl or row.rtl)
    head.text = f"{head.text}{glue}{row.text}" if forward else f"{row.text}{glue}{head.text}"
    head.left, head.right = min(head.left, row.left), max(head.right, row.right)
    head.rtl = head.rtl or row.rtl


def _swallow(head: Row, row: Row) -> None:
    head.text = f"{head.text} {row.text}"
    head.bottom = min(head.bottom, row.bottom)
    head.left, head.right = min(head.left, row.left), max(head.right, row.right)
    head.wrapped += 1


# ---------------------------------------------------------------- headers, columns
def _mark_furniture(pages: Sequence[PageText], rows_of: list[list[Row]]) -> None:
    """Lines near the edges that come again on most pages (page numbers count as equal)."""
    counts: Counter[str] = Counter()
    for page, rows in zip(pages, rows_of, strict=True):
        counts.update({name for row in rows if (name := _edge_name(page, row))})
    least = max(2, (len(pages) + 1) // 2)
    for page, rows in zip(pages, rows_of, strict=True):
        for row in rows:
            name = _edge_name(page, row)
            row.furniture = bool(name) and (counts[name] >= least or _is_page_number(row.text))


def _edge_name(page: PageText, row: Row) -> str:
    edge = _MARGIN * page.height
    if edge < row.bottom and row.top < page.height - edge:
        return ""
    return re.sub(r"\d+", "#", row.text.strip())


def _is_page_number(text: str) -> bool:
    pattern = (
        r"(?:side|page|seite|strona|с\.|стр\.?|pagina|página|sayfa)?\s*\d{1,3}"
        r"(?:\s*(?:/|av|of|von|z|de|из|з)\s*\d{1,3})?"
    )
    return bool(re.fullmatch(pattern, text.strip(), re.IGNORECASE)) and len(text) < 20  # noqa: PLR2004


def _regions(rows: list[Row]) -> list[list[Row]]:
    """Stretches that run down the page; a jump up begins a new one."""
    regions: list[list[Row]] = []
    for row in rows:
        if regions and row.top <= regions[-1][-1].top + 0.5 * row.size:
            regions[-1].append(row)
        else:
            regions.append([row])
    return regions


def _number_columns(
    regions: list[list[Row]], columns: list[tuple[float, float]], width: float
) -> None:
    """Gives every row the number of its column; columns are known by their edges across pages."""
    if len(regions) == 1 and not columns:
        return
    for region in regions:
        left, right = min(r.left for r in region), max(r.right for r in region)
        number = _known_column(columns, left, right, 0.04 * width)
        if number is None:
            number = len(columns)
            columns.append((left, right))
        for row in region:
            row.column = number + 1


def _known_column(
    columns: list[tuple[float, float]], left: float, right: float, slack: float
) -> int | None:
    for number, (known_left, known_right) in enumerate(columns):
        overlaps = min(right, known_right) > max(left, known_left)
        if abs(left - known_left) < slack and overlaps:
            return number
    return None

"""Tables as CSV and XLSX, written and read.

What is written is text or numbers, never a formula: a text that a spreadsheet would take for one is
marked as text (a leading apostrophe in CSV, the cell's type in XLSX).
"""

import csv
import io
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from screening.errors import InvalidInputError

Cell = str | int | float | None

LARGEST_FILE = 20_000_000  # bytes
LARGEST_CONTENT = 300_000_000  # bytes of an XLSX file when unpacked
MOST_ROWS = 100_000
MOST_COLUMNS = 200
LONGEST_CELL = 32_767  # characters, Excel's own limit
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_ZIP = b"PK\x03\x04"


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet; `chart` names the columns (from 1) of the first rows to draw as stacked bars."""

    name: str
    header: Sequence[str]
    rows: Sequence[Sequence[Cell]]
    chart: Sequence[int] = ()


def to_csv(header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """UTF-8 with a mark and semicolons, as Norwegian spreadsheets open it."""
    written = io.StringIO()
    writer = csv.writer(written, delimiter=";", lineterminator="\r\n")
    writer.writerow([_csv(name) for name in header])
    writer.writerows([_csv(cell) for cell in row] for row in rows)
    return written.getvalue().encode("utf-8-sig")


def to_xlsx(sheets: Sequence[Sheet]) -> bytes:
    """A workbook with a sheet for each table, its header frozen."""
    from openpyxl import Workbook  # noqa: PLC0415 - only when a workbook is written

    book = Workbook()
    book.remove(book.worksheets[0])
    for sheet in sheets:
        page = book.create_sheet(_sheet_name(sheet.name, book.sheetnames))
        for number, row in enumerate([sheet.header, *sheet.rows], start=1):
            for column, cell in enumerate(row, start=1):
                if cell is None or cell == "":
                    continue
                place = page.cell(number, column)
                place.value = _clean(cell) if isinstance(cell, str) else cell
                if isinstance(cell, str):
                    place.data_type = "s"
        page.freeze_panes = "A2"
        if sheet.chart:
            _draw(page, sheet)
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def read(data: bytes, name: str) -> Iterator[list[str]]:
    """The rows of a CSV or XLSX file as texts, the header first; days are ISO 8601.

    Raises:
        InvalidInputError: too large, damaged, not UTF-8 or Windows-1252, or neither kind of file.
    """
    if len(data) > LARGEST_FILE:
        raise InvalidInputError(f"larger than {LARGEST_FILE:,} bytes", name)
    rows = _read_xlsx(data, name) if data.startswith(_ZIP) else _read_csv(data, name)
    for number, row in enumerate(rows, start=1):
        if number > MOST_ROWS + 1:
            raise InvalidInputError(f"more than {MOST_ROWS:,} rows", name)
        if len(row) > MOST_COLUMNS:
            raise InvalidInputError(f"more than {MOST_COLUMNS} columns", f"{name}, row {number}")
        yield [cell.strip()[:LONGEST_CELL] for cell in row]


def _read_csv(data: bytes, name: str) -> Iterator[list[str]]:
    if b"\0" in data:
        raise InvalidInputError("neither CSV nor XLSX", name)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")
    first = text.split("\n", 1)[0]
    delimiter = max(";,\t", key=first.count)
    csv.field_size_limit(LONGEST_CELL * 8)
    try:
        yield from csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    except csv.Error as error:
        raise InvalidInputError(f"not readable as CSV: {error}", name) from None


def _read_xlsx(data: bytes, name: str) -> Iterator[list[str]]:
    from openpyxl import load_workbook  # noqa: PLC0415 - only when a workbook is read

    try:
        _check_content(data, name)
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        for row in book.worksheets[0].iter_rows(max_col=MOST_COLUMNS + 1, values_only=True):
            yield _trimmed(row)
    except InvalidInputError:
        raise
    except Exception as error:  # noqa: BLE001 - whatever a hostile file makes the library raise
        raise InvalidInputError(f"not readable as XLSX: {type(error).__name__}", name) from None


def _check_content(data: bytes, name: str) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        if sum(entry.file_size for entry in archive.infolist()) > LARGEST_CONTENT:
            raise InvalidInputError("too large when unpacked", name)


def _trimmed(row: Sequence[Any]) -> list[str]:
    cells = [_text(cell) for cell in row]
    while cells and not cells[-1]:
        cells.pop()
    return cells


def _text(cell: Any) -> str:
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)


def _csv(cell: Cell) -> Cell:
    if isinstance(cell, str) and cell.startswith(_FORMULA):
        return f"'{cell}"
    return cell


def _clean(text: str) -> str:
    return "".join(c for c in text if c >= " " or c in "\n\t")[:LONGEST_CELL]


def _sheet_name(name: str, taken: Sequence[str]) -> str:
    """At most 31 characters without Excel's forbidden ones, unlike those that are there."""
    plain = "".join("-" if c in "[]:*?/\\" else c for c in name)[:31] or "ark"
    number = 2
    found = plain
    while found in taken:
        ending = f" {number}"
        found, number = plain[: 31 - len(ending)] + ending, number + 1
    return found


def _draw(page: Any, sheet: Sheet) -> None:
    """Stacked bars of some columns beside the table."""
    from openpyxl.chart import BarChart, Reference  # noqa: PLC0415

    chart = BarChart()
    chart.type, chart.grouping, chart.overlap = "bar", "stacked", 100
    chart.title = sheet.name
    last = len(sheet.rows) + 1
    for column in sheet.chart:
        series = Reference(page, min_col=column, min_row=1, max_row=last)
        chart.add_data(series, titles_from_data=True)
    chart.set_categories(Reference(page, min_col=1, min_row=2, max_row=last))
    page.add_chart(chart, f"A{last + 3}")

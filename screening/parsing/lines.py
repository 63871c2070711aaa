"""What an extractor hands over, and the CV's text with its paragraphs made of it."""

import re
from collections import Counter
from dataclasses import dataclass, field
from statistics import fmean

from screening.parsing.folding import clean

_BULLET = re.compile(r"^\s*(?:[•●▪◦‣■□○◆▶►➢➤✓✔·∙⁃※❖*]|[-–—](?=\s)|o(?=\s{2,}))\s*")

# A bullet that stands alone belongs to the line after it.
_OFTEN = 3
_LONE_BULLET = re.compile(r"[•●▪◦‣■□○◆▶►➢➤✓✔·∙⁃※❖*]+")


@dataclass(slots=True)
class Line:
    """One line as it stands on the page.

    `joins` says that it goes on where the line before stopped (a wrapped paragraph); `gap` that
    there is white space above it; `strong` that it is styled as a heading or in bold; `block`
    numbers table rows (lines of one row belong together); `column` tells the columns of a page
    apart; `furniture` marks repeated headers and footers; `certainty` (0 to 1) is below 1 for text
    that was recognised in a picture. A tab inside the text separates cells.
    """

    text: str
    page: int | None = None
    joins: bool = False
    gap: bool = False
    strong: bool = False
    heading: bool = False
    bullet: bool = False
    size: float = 0.0
    block: int | None = None
    column: int = 0
    furniture: bool = False
    certainty: float = 1.0


@dataclass(slots=True)
class Layout:
    """The lines of a file in reading order, and text that a reader would not see."""

    lines: list[Line]
    format: str
    hidden: tuple[str, ...] = ()
    unread: tuple[int, ...] = ()  # pages that are pictures nobody could read


@dataclass(slots=True)
class Paragraph:
    """A line and those that continue it; `raw` is text[start:end] with spaces for line ends."""

    start: int
    end: int
    raw: str
    page: int | None
    first: Line
    bullet: bool = False
    gap: bool = False


@dataclass(slots=True)
class Reading:
    """The text of the CV and its paragraphs, in order."""

    text: str
    paragraphs: list[Paragraph] = field(default_factory=list)
    hidden: tuple[str, ...] = ()
    format: str = ""
    unread: tuple[int, ...] = ()
    certainty: float = 1.0  # mean over the recognised lines, 1 where none was recognised


def assemble(layout: Layout) -> Reading:
    """Joins the lines to one text and groups wrapped lines to paragraphs."""
    reading = Reading("", [], layout.hidden, layout.format, layout.unread)
    recognised = [line.certainty for line in layout.lines if line.certainty < 1 and line.text]
    reading.certainty = fmean(recognised) if recognised else 1.0
    pieces: list[str] = []
    length = 0
    bullets = 0
    letters = _letter_bullets(layout)
    for line in layout.lines:
        text = clean(line.text).strip(" ")
        text = re.sub(r" {2,}", " ", re.sub(r" *\t[ \t]*", "\t", text)).strip()
        if not text:
            continue
        if _LONE_BULLET.fullmatch(text) or text in letters:
            bullets += 1
            continue
        if bullets == 1 and not text.isupper():  # several together are a column of their own
            line.bullet = True
        bullets = 0
        separator = _separator(pieces, line)
        pieces += (separator, text)
        start = length + len(separator)
        length = start + len(text)
        _add(reading, line, text, start)
    reading.text = "".join(pieces)
    for paragraph in reading.paragraphs:
        paragraph.raw = reading.text[paragraph.start : paragraph.end].replace("\n", " ")
    return reading


def _letter_bullets(layout: Layout) -> frozenset[str]:
    """Letters that a symbol font showed as bullets: alone on their lines, again and again."""
    alone = Counter(text for line in layout.lines if len(text := line.text.strip()) == 1)
    return frozenset(
        text for text, count in alone.items() if text in "xovnlqüØ§-" and count >= _OFTEN
    )


def _separator(pieces: list[str], line: Line) -> str:
    if not pieces:
        return ""
    return "\n\n" if line.gap and not line.joins else "\n"


def _add(reading: Reading, line: Line, text: str, start: int) -> None:
    end = start + len(text)
    if line.joins and reading.paragraphs:
        reading.paragraphs[-1].end = end
        return
    bullet = _BULLET.match(text)
    offset = bullet.end() if bullet and bullet.end() < len(text) else 0
    reading.paragraphs.append(
        Paragraph(
            start + offset, end, "", line.page, line, bool(offset) or line.bullet, gap=line.gap
        )
    )

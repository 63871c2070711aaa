"""Text made from structured files, line by line, with the places of its entries."""

from dataclasses import dataclass, field

from screening.domain.cv import Section, SectionKind, Source
from screening.domain.dates import PartialDate
from screening.errors import InvalidInputError
from screening.parsing.folding import clean, squeeze


@dataclass
class Composer:
    """Writes the text of a structured CV and remembers where things stand."""

    pieces: list[str] = field(default_factory=list)
    length: int = 0
    sections: list[Section] = field(default_factory=list)

    @property
    def text(self) -> str:
        """What was written so far."""
        return "".join(self.pieces)

    def write(self, *parts: str | None) -> Source | None:
        """One line of the parts that are there; its place, or None when there is nothing."""
        line = " · ".join(filter(None, (clean(part).strip() for part in parts if part)))
        if not line:
            return None
        separator = "\n" if self.pieces else ""
        self.pieces.append(separator + line)
        start = self.length + len(separator)
        self.length = start + len(line)
        return Source(line, start, self.length)

    def entry(self, *lines: str | None) -> Source | None:
        """Several lines as one entry."""
        written = [source for line in lines if (source := self.write(line))]
        if not written:
            return None
        start, end = written[0].start, written[-1].end
        return Source(self.text[start:end], start, end)

    def section(self, kind: SectionKind, start: int) -> None:
        """Declares everything since `start` a section."""
        begin = start + (1 if start else 0)
        if self.length > begin:
            self.sections.append(Section(kind, begin, self.length))


def partial_date(value: object) -> PartialDate | None:
    """A date as ISO or with a time behind it; None when it is none."""
    text = str(value or "").strip().split("T")[0]
    for length in (10, 7, 4):
        try:
            return PartialDate.from_text(text[:length])
        except InvalidInputError:
            continue
    return None


def plain_text(markup: str | None) -> str | None:
    """Text of a value that may hold HTML, one line for each list item or paragraph."""
    if not markup:
        return None
    if "<" not in markup:
        return markup.strip() or None
    from screening.parsing.formats.hypertext import lines_of  # noqa: PLC0415  seldom needed

    rows = [squeeze(line.text) for line in lines_of(markup)]
    return "\n".join(row for row in rows if row) or None

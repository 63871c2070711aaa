"""Sections: which paragraphs are headings, and of what.

A heading is a short paragraph whose words are in the lexicon (data/headings.json), whatever its
case, spacing and punctuation; mixed headings ("Waxbarasho / utdanning") are read part by part. A
paragraph styled as a heading but not in the lexicon opens a section of unknown kind, which is then
judged by its content.
"""

import re
from dataclasses import dataclass, field
from functools import cache

from screening.domain.cv import SectionKind
from screening.parsing.dates import find_spans
from screening.parsing.folding import flat, key
from screening.parsing.lexicon import (
    grammar,
    heading_languages,
    heading_words,
    headings,
    word_list,
)
from screening.parsing.lines import Paragraph, Reading
from screening.parsing.tongues import level_of, mentions

_LONGEST = 60
_LOUD = 2
_SAME_SIZE = 0.3  # points
_MOST_SPACES = 6
_MOST_WORDS = 6
_FEW = 4
_STRONG = re.compile(r"\s*(?:/|\||&|\+|;|·|,|،|\s[-–—]\s)\s*")
_INLINE = re.compile(r"^(?P<head>[^:：\t]{2,48}?)\s*[:：\t]\s*(?P<rest>\S.*)$", re.DOTALL)
# A year, with its month, where an entry in one line begins or ends.
_EDGE_YEAR = re.compile(
    r"^\s*\(?(?:[^\W\d]+\.?\s+|\d{1,2}[./-])?(?:19|20|۱۹|۲۰|١٩|٢٠)\d\d"
    r"|(?:19|20|۱۹|۲۰|١٩|٢٠)\d\d\)?[.\s]*$"
)
_ENTRY_KINDS = {"education", "work", "volunteer"}  # in one line with a dated entry only
_INLINE_KINDS = {"skills", "languages", "certificates", "courses", "interests", "references"}
_GENERIC = {"basics"}
_ENTRIES = (SectionKind.WORK, SectionKind.EDUCATION, SectionKind.VOLUNTEER)


@dataclass(slots=True)
class Block:
    """A section being read: its kind, heading and paragraphs; `unknown` for a foreign heading.

    `in_heading` tells that its entries began in the line of the heading.
    """

    kind: SectionKind
    heading: str | None
    start: int
    end: int
    language: str | None = None
    paragraphs: list[Paragraph] = field(default_factory=list)
    unknown: bool = False
    furniture: bool = False
    in_heading: bool = False


@cache
def _split() -> re.Pattern[str]:
    """What joins the parts of a mixed heading."""
    words = grammar("and_words")
    return re.compile(rf"\s*(?:[/|&+;·,،]|\s[-–—]\s|(?<=\w)\s(?:{words})\s|ን\s)\s*", re.IGNORECASE)


def heading_kind(text: str) -> str | None:
    """The kind of section a heading opens, or None when it is not a known heading."""
    bare = text.strip().strip(":：.-–—_=•* \t|#")
    bare = re.sub(r"^\(?(?:\d{1,2}|[IVXivx]{1,4})[.)]\s*", "", bare)
    if not 1 < len(bare) <= _LONGEST or re.search(r"[@\t]|\d{3}", bare):
        return None
    whole = headings().get(key(bare))
    return whole or (_mixed(bare) if bare.count(" ") <= _MOST_SPACES else None)


def _mixed(bare: str) -> str | None:
    """The kind of a heading of several parts: the first one's, when the others are known too.

    Beside a slash or an ampersand half of the parts is enough ("Education & credentials"), and in
    two scripts the known one speaks for both.
    """
    known = headings()
    inner = re.sub(r"\([^)]*\)", " ", bare)
    parts = [part for part in _split().split(inner) if part]
    if len(parts) <= 1 and inner == bare:
        return None
    kinds = [known.get(key(part)) for part in parts]
    if kinds and all(kinds):
        return kinds[0]
    strong = [known.get(key(part)) for part in _STRONG.split(inner) if part]
    enough = len(strong) > 1 and sum(map(bool, strong)) * 2 >= len(strong)
    if enough and kinds[0] == "basics" and not all(strong):
        return None  # "CV – Maria Nordmann"
    if enough and (strong[0] or not re.match(r"[a-zà-ž]", inner.strip(), re.IGNORECASE)):
        return next(kind for kind in strong if kind)
    return None


def _language(text: str) -> str | None:
    known = heading_languages()
    for part in (text, *_split().split(text)):
        found = known.get(key(part))
        if found:
            return found
    return None


def split_sections(reading: Reading) -> list[Block]:
    """The sections of a CV in order; what stands before the first heading is `basics`."""
    splitter = _Splitter(reading)
    for index, paragraph in enumerate(reading.paragraphs):
        splitter.take(index, paragraph)
    return splitter.blocks


class _Splitter:
    """Follows headings paragraph by paragraph, each column with its own open section."""

    def __init__(self, reading: Reading) -> None:
        self.blocks: list[Block] = []
        self._open: dict[int, Block] = {}
        self._column: int | None = None
        self._style = _heading_style(reading)
        self._paragraphs = reading.paragraphs

    def take(self, index: int, paragraph: Paragraph) -> None:
        """Files one paragraph under its section, or opens a new section with it."""
        column = paragraph.first.column
        if paragraph.first.furniture:
            self._put_furniture(paragraph)
            return
        kind = self._kind(index, paragraph)
        if kind is not None:
            self._begin(kind, paragraph, column)
            return
        inline = self._inline(paragraph)
        if inline is not None:
            self._column = column
            return
        block = self._current(column, paragraph)
        block.paragraphs.append(paragraph)
        block.end = max(block.end, paragraph.end)

    def _kind(self, index: int, paragraph: Paragraph) -> str | None:
        text = paragraph.raw
        if paragraph.bullet and not paragraph.first.heading:
            return None
        if text[:1].islower() and text.rstrip().endswith("."):
            return None  # the last word of a sentence
        known = heading_kind(text) or self._named_by_a_word(paragraph)
        if known and self._is_employer(index, paragraph):
            return None
        if known and not self._is_value(index, paragraph, known):
            return known
        return "unknown" if self._may_be_unknown(index, paragraph) else None

    def _may_be_unknown(self, index: int, paragraph: Paragraph) -> bool:
        """Styled as a heading, though no lexicon knows it."""
        text = paragraph.raw
        styled = paragraph.first.heading or self._looks_like(paragraph)
        if not styled or not self.blocks or re.search(r"[\t@\d]", text):
            return False
        return len(text) < _LONGEST and not self._is_entry_line(index, paragraph)

    def _named_by_a_word(self, paragraph: Paragraph) -> str | None:
        """A styled line of a few words that begins or ends with one: "Student teaching experience".

        A line without a style of its own, or beside a date, is a line of an entry.
        """
        text = paragraph.raw.strip()
        first = paragraph.first
        words = re.findall(r"[^\W\d_]+", text)
        apart = paragraph.gap and len(words) <= _FEW and text.istitle()
        loud, closed = text_is_loud(text), text.endswith((":", "："))
        styled = apart or loud or closed or first.heading or first.strong
        if not styled or not self.blocks:
            return None
        if not 1 < len(words) <= _MOST_WORDS or re.search(r"[\d@\t,()]|[.!?]\s", text):
            return None
        known = heading_words()
        return known.get(key(words[-1])) or known.get(key(words[0]))

    def _is_employer(self, index: int, paragraph: Paragraph) -> bool:
        """Half a heading inside a list of jobs, with a date on the next lines."""
        current = self._open.get(paragraph.first.column)
        if current is None or current.kind not in _ENTRIES or not current.paragraphs:
            return False
        if key(paragraph.raw) in headings() or paragraph.first.heading:
            return False
        if self._stands_out(paragraph, current):
            return False
        return any(_is_dated(after.raw) for after in self._paragraphs[index + 1 : index + 3])

    def _is_entry_line(self, index: int, paragraph: Paragraph) -> bool:
        """A loud title, employer or school inside a list of jobs or studies."""
        current = self._open.get(paragraph.first.column)
        if current is None or current.kind not in _ENTRIES or paragraph.first.heading:
            return False
        if self._stands_out(paragraph, current):
            return False
        following = self._paragraphs[index + 1 : index + 3]
        if any(_is_dated(after.raw) for after in following):
            return True
        plain = flat(paragraph.raw)
        return any(word_list(name).count(plain) for name in ("title", "workplace", "degree"))

    def _stands_out(self, paragraph: Paragraph, current: Block) -> bool:
        """Styled as the known headings, in a larger type than anything in the section so far."""
        sizes = [other.first.size for other in current.paragraphs]
        larger = bool(sizes) and paragraph.first.size > max(sizes) + _SAME_SIZE
        return larger and self._looks_like(paragraph)

    def _is_value(self, index: int, paragraph: Paragraph, kind: str) -> bool:
        """A heading word that is an entry: "Norsk", "Excel", a lone label with its own content."""
        first = paragraph.first
        if first.heading or first.strong or paragraph.gap or text_is_loud(paragraph.raw):
            return False
        if paragraph.raw.rstrip().endswith((":", "：")):
            return False
        if not self.blocks:
            return False
        last = self.blocks[-1]
        listed = last.kind in (SectionKind.SKILLS, SectionKind.INTERESTS, SectionKind.LANGUAGES)
        return listed and self._style is not None and self._style[1] and not first.strong

    def _looks_like(self, paragraph: Paragraph) -> bool:
        """Styled as the known headings of this CV are."""
        if self._style is None or paragraph.bullet or re.search(r"\d", paragraph.raw):
            return False
        size, strong, loud = self._style
        if not (loud or (strong and size)):
            return False
        first = paragraph.first
        same = abs(first.size - size) < _SAME_SIZE and first.strong == strong
        return same and (not loud or text_is_loud(paragraph.raw)) and (paragraph.gap or loud)

    def _begin(self, kind: str, paragraph: Paragraph, column: int) -> None:
        current = self._open.get(column)
        if kind == "unknown" and current is not None and _is_bare(current):
            current.end = max(current.end, paragraph.end)  # the second line of its heading
            return
        known = SectionKind.OTHER if kind == "unknown" else SectionKind(kind)
        heading = paragraph.raw.strip()
        block = Block(known, heading, paragraph.start, paragraph.end, _language(heading))
        block.unknown = kind == "unknown"
        self.blocks.append(block)
        self._open[column] = block
        self._column = column

    def _inline(self, paragraph: Paragraph) -> Block | None:
        """A heading with its content in one paragraph: "Språk: norsk, engelsk"."""
        match = _INLINE.match(paragraph.raw)
        kind = headings().get(key(match["head"])) if match else None
        current = self._open.get(paragraph.first.column)
        dated = (
            kind in _ENTRY_KINDS
            and match is not None
            and _EDGE_YEAR.search(match["rest"]) is not None
        )
        if match is None or kind is None or not (kind in _INLINE_KINDS or dated):
            return None
        spoken = kind == "languages" and bool(mentions(match["rest"]))
        if kind == "languages" and not spoken:
            return None
        levelled = spoken and bool(level_of(match["rest"]))
        interrupts = (
            levelled
            or dated
            or current is None
            or current.in_heading
            or _may_interrupt(kind, current.kind)
        )
        if not interrupts or (dated and current is not None and current.kind.value == kind):
            return None
        block = Block(SectionKind(kind), match["head"].strip(), paragraph.start, paragraph.end)
        block.in_heading = dated
        licence = word_list("driving").count(flat(match["head"]))
        offset = 0 if licence else match.start("rest")
        block.paragraphs.append(
            Paragraph(
                paragraph.start + offset,
                paragraph.end,
                paragraph.raw[offset:],
                paragraph.page,
                paragraph.first,
                paragraph.bullet,
            )
        )
        self.blocks.append(block)
        # A list of jobs or studies that begins in its heading's line goes on below it.
        self._resume(block, None if dated else current, paragraph)
        return block

    def _resume(self, block: Block, current: Block | None, paragraph: Paragraph) -> None:
        """What comes after: the section that was open if it has a heading, else the new one."""
        column = paragraph.first.column
        if current is None or current.heading is None or current.kind is SectionKind.BASICS:
            self._open[column] = block
            return
        after = Block(current.kind, current.heading, paragraph.end, paragraph.end, current.language)
        after.unknown = current.unknown
        if current.kind in _ENTRIES and block.kind is SectionKind.LANGUAGES:
            # Languages end a list of jobs or studies: what follows is judged by its content.
            after = Block(SectionKind.OTHER, None, paragraph.end, paragraph.end, current.language)
            after.unknown = True
        self.blocks.append(after)
        self._open[column] = after

    def _current(self, column: int, paragraph: Paragraph) -> Block:
        """The open section of this column; a column that begins without heading opens its own."""
        moved = self._column is not None and column != self._column
        block = self._open.get(column)
        if block is None or (moved and block is not self.blocks[-1]):
            kind = block.kind if block else SectionKind.BASICS
            heading = block.heading if block else None
            block = Block(kind, heading if block else None, paragraph.start, paragraph.end)
            block.heading = None if kind is SectionKind.BASICS else heading
            self.blocks.append(block)
            self._open[column] = block
        self._column = column
        return block

    def _put_furniture(self, paragraph: Paragraph) -> None:
        if not self.blocks or not self.blocks[-1].furniture:
            block = Block(SectionKind.BASICS, None, paragraph.start, paragraph.end, furniture=True)
            self.blocks.append(block)
        self.blocks[-1].paragraphs.append(paragraph)
        self.blocks[-1].end = paragraph.end


def _is_dated(text: str) -> bool:
    """Whether a line is little more than a range of dates."""
    return any(s.ranged and s.end - s.start >= len(text.strip()) // 2 for s in find_spans(text))


def _is_bare(block: Block) -> bool:
    """A section of entries of which nothing but the heading was seen."""
    return block.kind in _ENTRIES and not block.paragraphs and block.heading is not None


def _may_interrupt(kind: str, open_kind: SectionKind) -> bool:
    """Whether a labelled line may stand inside an open section as a section of its own."""
    if open_kind.value == kind:
        return False
    return open_kind not in _ENTRIES or kind not in ("languages", "courses", "skills")


def text_is_loud(text: str) -> bool:
    """Written in capitals."""
    letters = [char for char in text if char.isalpha()]
    loud = all(not char.islower() for char in letters) and any(map(str.isupper, letters))
    return len(letters) > _LOUD and loud


def _heading_style(reading: Reading) -> tuple[float, bool, bool] | None:
    """How the known headings of a CV look: size, bold, capitals; None when they differ."""
    looks = [
        (round(p.first.size, 1), p.first.strong, text_is_loud(p.raw))
        for p in reading.paragraphs
        if not p.bullet and "\t" not in p.raw and heading_kind(p.raw)
    ]
    if len(looks) < 2:  # noqa: PLR2004
        return None
    best = max(set(looks), key=looks.count)
    return best if looks.count(best) * 2 > len(looks) else None

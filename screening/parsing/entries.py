"""Cuts a section of work, education or volunteering into entries, around their dates."""

import re
from dataclasses import dataclass, replace

from screening.domain.cv import SectionKind
from screening.parsing.chunks import Chunk, first_sentence, sentences, split_chunks
from screening.parsing.dates import Span, find_spans
from screening.parsing.folding import flat, key
from screening.parsing.lexicon import WordList, field_labels, word_list
from screening.parsing.lines import Paragraph

_LONG_HEADER = 150
_SHORT_LINE = 110
_MOSTLY = 0.5


@dataclass(slots=True)
class Entry:
    """The paragraphs of one entry; `span` is its time, found in `paragraphs[anchor]`."""

    paragraphs: list[Paragraph]
    span: Span | None = None
    anchor: int = 0

    @property
    def start(self) -> int:
        """Where its first paragraph begins."""
        return self.paragraphs[0].start

    @property
    def end(self) -> int:
        """Where its last paragraph ends."""
        return self.paragraphs[-1].end

    @property
    def raw(self) -> str:
        """All its words, paragraph after paragraph."""
        return "\n".join(paragraph.raw for paragraph in self.paragraphs)


@dataclass(slots=True)
class Header:
    """What stands before the description: chunks in order, and where the description begins."""

    chunks: list[Chunk]
    rest: list[tuple[int, int]]  # (start, end) of description pieces in the text


def cut(paragraphs: list[Paragraph], kind: SectionKind) -> list[Entry]:
    """The entries of a section in order; paragraphs before the first entry belong to it."""
    paragraphs = [part for paragraph in paragraphs for part in sentenced(paragraph)]
    paragraphs = [paragraph for paragraph in paragraphs if not _names_columns(paragraph.raw)]
    if len(paragraphs) > 1 and _heads_table(paragraphs[0].raw, paragraphs[1].raw):
        paragraphs = paragraphs[1:]
    anchors = _anchors(paragraphs, kind)
    if not anchors:
        return _undated(paragraphs, kind)
    lead = _lead(paragraphs, anchors)
    if lead and sum(paragraphs[n].gap for n, _ in anchors) > _MOSTLY * len(anchors):
        paragraphs = [replace(p, gap=False) for p in paragraphs]  # each line stands apart
    starts = [_entry_start(paragraphs, anchors, n, lead) for n in range(len(anchors))]
    entries: list[Entry] = []
    for number, start in enumerate(starts):
        stop = starts[number + 1] if number + 1 < len(starts) else len(paragraphs)
        index, span = anchors[number]
        members = paragraphs[start:stop]
        entries += _split_undated(Entry(members, span, index - start), kind)
    if starts[0] > 0:
        entries = _undated(paragraphs[: starts[0]], kind, strict=True) + entries
    return entries


def _names_columns(raw: str) -> bool:
    """The first row of a table: labels of fields and nothing else."""
    cells = [cell.strip() for cell in raw.split("\t")]
    return len(cells) > 1 and all(key(cell) in field_labels() for cell in cells)


def _heads_table(raw: str, below: str) -> bool:
    """A row of short names without figures above a row of as many cells with a date."""
    cells, others = raw.split("\t"), below.split("\t")
    named = all(0 < len(cell.split()) <= _COLUMN_WORDS for cell in cells)
    alike = _COLUMNS <= len(cells) == len(others)
    return alike and named and not re.search(r"\d", raw) and bool(find_spans(below))


_COLUMNS, _COLUMN_WORDS = 3, 5


def sentenced(paragraph: Paragraph) -> list[Paragraph]:
    """A paragraph that tells of several times, sentence by sentence."""
    if sum(span.ranged for span in find_spans(paragraph.raw)) < _SEVERAL:
        return [paragraph]
    parts = sentences(paragraph.raw)
    dated = [
        part for part in parts if any(s.ranged for s in find_spans(paragraph.raw[slice(*part)]))
    ]
    if len(dated) < _SEVERAL:
        return [paragraph]
    return [
        Paragraph(paragraph.start + start, paragraph.start + end, paragraph.raw[start:end],
                  paragraph.page, paragraph.first, paragraph.bullet, paragraph.gap)
        for start, end in parts
    ]  # fmt: skip


_SEVERAL = 2


def _anchors(paragraphs: list[Paragraph], kind: SectionKind) -> list[tuple[int, Span]]:
    found = [(n, span) for n, p in enumerate(paragraphs) if (span := _main_span(p, kind))]
    if kind is not SectionKind.EDUCATION and any(span.ranged for _, span in found):
        plain = [(n, s) for n, s in found if not paragraphs[n].bullet]
        bulleted = [(n, s) for n, s in found if paragraphs[n].bullet]
        if plain and bulleted and plain[0][0] < bulleted[0][0]:
            found = plain  # bullets describe; their dates are details
        found = [(n, s) for n, s in found if s.ranged or _prominent(paragraphs[n], s)]
    return found


def _prominent(paragraph: Paragraph, span: Span) -> bool:
    """A single date that stands at the beginning or in a cell of its own."""
    head = paragraph.raw[: span.start].strip(" (")
    tail = paragraph.raw[span.end :].strip(" ).")
    return (
        not head
        or (head.endswith("\t") or paragraph.raw[: span.start].endswith("\t"))
        or (not tail and len(paragraph.raw) < _SHORT_LINE)
    )


def _main_span(paragraph: Paragraph, kind: SectionKind) -> Span | None:
    """The span that dates the entry: in front, at the end, in a cell, or closing the header."""
    text = paragraph.raw
    spans = find_spans(text)
    spans = [_settled(text, span, kind) for span in spans]
    for span in spans:
        if not text[: span.start].strip(" (•-–*"):
            return span
    for span in spans:
        before = text[: span.start].rstrip(" (")
        after = text[span.end :].lstrip(" )")
        cell = before.endswith("\t") or not before
        if cell and (not after or text[span.end :].lstrip(" ).").startswith("\t")):
            return span
        bare = re.sub(r"^\(?[^()]*\)", "", after) if "(" in text[span.end :] else after
        if not bare.strip(" .,;") and len(text) < _LONG_HEADER:
            return span
        if span.ranged and span.start < _LONG_HEADER and _closes_header(before, after):
            return span
    return None


def _closes_header(before: str, after: str) -> bool:
    """Whether a range in the middle stands between the header and what follows."""
    if first_sentence(before + " X") < len(before):
        return False
    return after[:1] in ".:;,|\t·–—-" or before[-1:] in "(|\t,;:·" or not after


def _settled(text: str, span: Span, kind: SectionKind) -> Span:
    """In education "2019 - Master" separates; in work it says that the job goes on."""
    if span.loose and kind is SectionKind.EDUCATION:
        return Span(span.start, span.end, span.first, span.first)
    return span


def _lead(paragraphs: list[Paragraph], anchors: list[tuple[int, Span]]) -> int:
    """How many lines stand above the dated line in each entry, judged by the first entry."""
    before = paragraphs[: anchors[0][0]]
    if any(p.bullet or _is_prose(p) for p in before):
        before = before[-1:] if before and not (before[-1].bullet or _is_prose(before[-1])) else []
    return min(len(before), 3)


def _is_prose(paragraph: Paragraph) -> bool:
    text = paragraph.raw.rstrip()
    return len(text) > _SHORT_LINE or (text.endswith(".") and len(text.split()) > 5)  # noqa: PLR2004


_SENTENCE_WORDS = 9
_SMALL = 0.6


def _tells(text: str) -> bool:
    """Running text: many words, most of them in small letters (in scripts that have them)."""
    words = [word for word in text.split() if word[0].isalpha()]
    small = sum(word[0].islower() for word in words)
    return len(words) >= _SENTENCE_WORDS and small >= _SMALL * len(words)


def _entry_start(
    paragraphs: list[Paragraph], anchors: list[tuple[int, Span]], number: int, lead: int
) -> int:
    index = anchors[number][0]
    floor = anchors[number - 1][0] + 1 if number else 0
    block = paragraphs[index].first.block
    shared = [n for n, _ in anchors if paragraphs[n].first.block == block]
    if block is not None and len(shared) == 1:
        while index > floor and paragraphs[index - 1].first.block == block:
            index -= 1
        return index
    for _ in range(lead):
        above = index - 1
        if above < floor or paragraphs[above].bullet or _is_prose(paragraphs[above]):
            break
        if paragraphs[above].first.block is not None:
            break
        index = above
        if paragraphs[index].gap:
            break
    return index


def _split_undated(entry: Entry, kind: SectionKind) -> list[Entry]:
    """Undated educations that stand below a dated one become entries of their own."""
    if kind is not SectionKind.EDUCATION or len(entry.paragraphs) < 2:  # noqa: PLR2004
        return [entry]
    degrees, schools = word_list("degree"), word_list("school")
    styled = entry.paragraphs[entry.anchor].bullet
    for number in range(entry.anchor + 1, len(entry.paragraphs)):
        paragraph = entry.paragraphs[number]
        plain = flat(paragraph.raw)
        full = _count_apart(degrees, schools, plain) and schools.count(plain)
        before = flat("\n".join(p.raw for p in entry.paragraphs[:number]))
        complete = degrees.count(before) and schools.count(before)
        if full and complete and len(plain) < _LONG_HEADER and paragraph.bullet == styled:
            rest = Entry(entry.paragraphs[number:])
            entry.paragraphs = entry.paragraphs[:number]
            return [entry, *_split_undated(rest, kind)]
    return [entry]


def _count_apart(degrees: WordList, schools: WordList, plain: str) -> int:
    """Words for a degree that are not the school's name as well ("Dugsiga Sare")."""
    named = schools.spans(plain)
    return sum(
        not any(school[0] < end and start < school[1] for school in named)
        for start, end in degrees.spans(plain)
    )


def _undated(paragraphs: list[Paragraph], kind: SectionKind, strict: bool = False) -> list[Entry]:
    """Entries of a section without dates: by its blank lines, bullets or words."""
    lists = ("degree", "school") if kind is SectionKind.EDUCATION else ("title", "workplace")
    entries: list[Entry] = []
    for paragraph in paragraphs:
        plain = flat(paragraph.raw)
        hits = sum(bool(word_list(name).count(plain)) for name in lists)
        short = len(paragraph.raw) <= _LONG_HEADER
        begins = paragraph.gap or paragraph.bullet or hits == len(lists)
        if hits and short and (begins or not entries) and (not strict or hits == len(lists)):
            entries.append(Entry([paragraph]))
        elif entries:
            entries[-1].paragraphs.append(paragraph)
    return entries


def header(entry: Entry, wanted: int, lists: tuple[str, str]) -> Header:
    """The chunks of an entry's header lines.

    Lines up to the dated one belong to the header, then further lines until at least `wanted`
    chunks of `lists` kinds are there.
    """
    chunks: list[Chunk] = []
    rest: list[tuple[int, int]] = []
    for number, paragraph in enumerate(entry.paragraphs):
        if number <= entry.anchor or _needs_more(entry, number, chunks, wanted, lists):
            span = entry.span if number == entry.anchor else None
            added, described = _header_line(paragraph, span, number, lists)
            chunks += added
            rest += described
            if described and number > entry.anchor:
                rest += [(p.start, p.end) for p in entry.paragraphs[number + 1 :]]
                break
        else:
            rest += [(p.start, p.end) for p in entry.paragraphs[number:]]
            break
    return Header(chunks, rest)


def _needs_more(
    entry: Entry, number: int, chunks: list[Chunk], wanted: int, lists: tuple[str, str]
) -> bool:
    """Whether a line under the dated one still belongs to the header."""
    paragraph = entry.paragraphs[number]
    if number <= entry.anchor + _LABELLED_LINES and _is_labelled(paragraph):
        return True
    if number > entry.anchor + _HEADER_LINES or len(paragraph.raw) > _SHORT_LINE:
        return False
    if paragraph.bullet:
        return False
    has = [any(chunk.hits(name) for chunk in chunks) for name in lists]
    if all(has) and len(chunks) > 1:
        return False
    plain = flat(paragraph.raw)
    brings = any(
        word_list(name).count(plain) and not had for name, had in zip(lists, has, strict=True)
    )
    if brings:
        return len(chunks) < wanted or not _tells(paragraph.raw)
    full = len({chunk.line for chunk in chunks}) >= wanted or (len(chunks) > 1 and any(has))
    return not full and not _is_prose(paragraph)


_LABELLED_LINES = 5
_HEADER_LINES = 4


def _is_labelled(paragraph: Paragraph) -> bool:
    """A line of a form: "Employer: ..."."""
    label = re.match(r"([^:：\t]{2,60})\s*[:：\t]", paragraph.raw)
    return bool(label) and key(label[1]) in field_labels() if label else False


def _header_line(
    paragraph: Paragraph, span: Span | None, line: int, lists: tuple[str, str]
) -> tuple[list[Chunk], list[tuple[int, int]]]:
    """Chunks of one line without its date; what follows the first sentence is description."""
    text = paragraph.raw
    pieces = [(0, len(text))]
    if span is not None:
        pieces = [(0, span.start), (span.end, len(text))]
    chunks: list[Chunk] = []
    rest: list[tuple[int, int]] = []
    for start, end in pieces:
        piece = text[start:end]
        if rest:
            rest.append((paragraph.start + start, paragraph.start + end))
            continue
        stop = first_sentence(piece)
        chunks += split_chunks(piece[:stop], paragraph.start + start, line)
        if stop < len(piece) and _goes_on(piece, stop, lists):
            more = stop + 1 + first_sentence(piece[stop + 1 :])
            chunks += split_chunks(piece[stop:more], paragraph.start + start + stop, line)
            stop = more
        if piece[stop:].strip():
            lead = len(piece[stop:]) - len(piece[stop:].lstrip())
            rest.append((paragraph.start + start + stop + lead, paragraph.start + end))
    return chunks, rest


def _goes_on(piece: str, stop: int, lists: tuple[str, str]) -> bool:
    """Whether the second sentence holds the half of the header that the first lacks."""
    following = piece[stop + 1 :]
    head, tail = flat(piece[:stop]), flat(following[: first_sentence(following)])
    if len(tail) > _SHORT_LINE or re.search(r"[.!?]\s*$", head) is None:
        return False
    missing = [name for name in lists if not word_list(name).count(head)]
    single = len(split_chunks(piece[:stop])) == 1
    return bool(missing) and single and any(word_list(name).count(tail) for name in missing)

"""Plain text in any encoding, and the guess of where lines were wrapped by hand."""

import re
import unicodedata

from screening.errors import UnreadableFileError
from screening.parsing.dates import find_spans
from screening.parsing.folding import key
from screening.parsing.lexicon import headings
from screening.parsing.lines import Layout, Line
from screening.parsing.sections import heading_kind

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_RULE = re.compile(r"^\s*[-=_*~─═—]{3,}\s*$")
_SHORTEST_WRAP = 58
_CODE_PAGES = (
    "cp1252", "cp1250", "cp1251", "cp1254", "cp1256", "cp1257", "cp1253", "iso8859_2", "koi8_r",
    "koi8_u", "cp866", "cp1255", "mac_roman",
)  # fmt: skip
_LONG = 60
_LOST_LINES = 600  # characters a line, on average
_FULL, _FULL_LINES = 0.85, 4


def decode(data: bytes) -> str:
    """The text of some bytes: by mark, as UTF-8 or UTF-16, by statistics, last as Windows-1252.

    Raises:
        UnreadableFileError: `damaged` when no encoding makes text of it.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _decoded(data, encoding)
    wide = _without_mark(data)
    if wide:
        return wide
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _guessed(data)


def _decoded(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UnreadableFileError("damaged", f"the text is not valid {encoding}: {error}") from None


def _without_mark(data: bytes) -> str | None:
    """UTF-16 without a byte order mark shows as zeros at every second place."""
    sample = data[:400]
    if sample.count(0) < len(sample) // 4:
        return None
    little = sample[1::2].count(0) >= sample[0::2].count(0)
    return _decoded(data, "utf-16-le" if little else "utf-16-be")


def _guessed(data: bytes) -> str:
    """An eight-bit encoding.

    Short texts fool statistics. The code page in which most lines are known headings of a CV is
    taken; then Windows-1252 for what looks Western; then the guess of charset-normalizer.
    """
    decoded = {page: data.decode(page, errors="replace") for page in _CODE_PAGES}
    known = {page: _known_lines(text) for page, text in decoded.items()}
    best = max(_CODE_PAGES, key=lambda page: known[page])
    if known[best] > known["cp1252"]:
        return decoded[best]
    if known["cp1252"] or _looks_western(decoded["cp1252"]):
        return decoded["cp1252"]
    from charset_normalizer import from_bytes  # noqa: PLC0415  heavy, and seldom needed

    guess = from_bytes(data, threshold=0.4).best()
    return str(guess) if guess else decoded["cp1252"]


def _known_lines(text: str) -> int:
    """How many lines are headings of a CV in some language."""
    return sum(key(line) in headings() for line in text.splitlines() if 2 < len(line) < _LONG)  # noqa: PLR2004


def _looks_western(text: str) -> bool:
    """Whether the accented letters are those of Western European words."""
    usual = "åæøäöüßéèêëàâáíîïóôòúùûçñÅÆØÄÖÜÉÈÀÁÍÓÚÇÑ–—’‘“”«»•…·°§½€´"
    unusual = sum(1 for char in text if ord(char) > 0x7F and char not in usual)  # noqa: PLR2004
    expected = sum(1 for char in text if char in usual)
    return unusual * 4 <= expected


def read(data: bytes) -> Layout:
    """The lines of a text file."""
    text = decode(data).replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n")
    if text.count("\\x") > 2:  # noqa: PLR2004
        text = unescaped(text)
    text = _unfolded(_unmarked(text))
    bad = sum(unicodedata.category(char) == "Cc" and char not in "\n\t" for char in text)
    if bad > len(text) // 20:
        raise UnreadableFileError("unsupported", "the file is no text")
    return Layout(lines_of(text), "txt")


_MARKED_HEADING = re.compile(r"^ {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*$", re.MULTILINE)
_EMPHASIS = re.compile(r"(?<![\w*])(\*\*|__)(?=\S)(.+?)(?<=\S)\1(?![\w*])")


def _unmarked(text: str) -> str:
    """A text with the marks of Markdown (`## Heading`, `**bold**`) as a reader sees it."""
    if len(_MARKED_HEADING.findall(text)) < 2:  # noqa: PLR2004
        return text
    return _EMPHASIS.sub(r"\2", _MARKED_HEADING.sub(r"\1", text))


_ESCAPES = re.compile(r"(?:\\x[0-9a-f]{2})+")


def unescaped(text: str) -> str:
    """Bytes that some program wrote as text (backslash, x, two digits) as what they mean."""

    def decoded(match: re.Match[str]) -> str:
        raw = bytes.fromhex(match[0].replace("\\x", ""))
        return raw.decode("utf-8", errors="ignore") or " "

    return _ESCAPES.sub(decoded, text)


def _unfolded(text: str) -> str:
    """A CV that lost its line ends: where it is nearly one line, wide gaps were line ends."""
    lines = [line for line in text.split("\n") if line.strip()]
    if not lines or len(text) / len(lines) < _LOST_LINES:
        return text
    text = _with_ranges(text)
    return re.sub(r" {3,}", "\n\n", re.sub(r"(?<=\S) {2}(?=\S)", "\n", text))


def _with_ranges(text: str) -> str:
    """A tab in the wide gap between two dates: a range that lost its dash."""
    spans = find_spans(re.sub(r"(?<=\S)( {2})(?=\S)", "\t ", text))
    pieces, position = [], 0
    for span in spans:
        for gap in re.finditer(r"(?<=\S) {2}(?=\S)", text[span.start : span.end]):
            start = span.start + gap.start()
            pieces += [text[position:start], "\t "]
            position = start + 2
    return "".join([*pieces, text[position:]])


def lines_of(text: str) -> list[Line]:
    """Lines with their gaps, underlined headings and hand-made wraps."""
    rows = text.split("\n")
    width = max((len(row.rstrip()) for row in rows), default=0)
    full = sum(len(row.rstrip()) > _FULL * width for row in rows)
    lines: list[Line] = []
    gap = False
    previous = ""
    for row in rows:
        if not row.strip():
            gap, previous = True, ""
            continue
        if _RULE.match(row):
            if lines and not gap:
                lines[-1].heading = True
            previous = ""
            continue
        joins = _wrapped(previous, row, width, full >= _FULL_LINES)
        lines.append(Line(_cells(row), gap=gap and bool(lines), joins=joins))
        gap, previous = False, row
    return lines


def _cells(row: str) -> str:
    """Runs of spaces or tabs inside a line separate cells."""
    return re.sub(r"(?<=\S)(?:\t+| {3,}|(?<=[^.:;,!?]) {2})(?=\S)", "\t", row.strip())


_SHORTEST_SENTENCE = 40
_LINK = re.compile(r"\s(?:of|and|for|the|in|with|to|at|og|i|med|for|und|der|de|et|y|&)$")

_OPENS_WITH_LINK = re.compile(r"\s*(?:of|and|for|og|und|et)\s+\S")


def _goes_on(previous: str, row: str) -> bool:
    """Whether a row begins in small letters after a long one that is no closed sentence."""
    begins = row.strip()[0].islower()
    long = len(previous.strip()) >= _SHORTEST_SENTENCE
    return begins and long and not previous.rstrip().endswith((".", ":", ";"))


def _wrapped(previous: str, row: str, width: int, often: bool) -> bool:
    """Whether a row goes on with the one before, which had no room for its first word.

    `often`: many lines of the file are full, so that its author wrapped by hand.
    """
    if not previous or "\t" in _cells(previous) or "\t" in _cells(row):
        return False
    if _LINK.search(previous.rstrip()) or _OPENS_WITH_LINK.match(row):
        return True
    if not _SHORTEST_WRAP <= width <= 4 * _SHORTEST_WRAP:  # wide, and some cut by an extractor
        return width > _SHORTEST_WRAP and _goes_on(previous, row)
    first_word = row.split(maxsplit=1)[0]
    room = width - len(previous.rstrip()) - 1
    starts_new = bool(re.match(r"\s*(?:[•●▪*·-]\s|\(?\d{1,4}[./ -])", row))
    if room >= len(first_word) or starts_new or len(previous.strip()) < _SHORTEST_WRAP:
        return False
    if row.strip()[0].islower() and not previous.rstrip().endswith((".", ":", ";")):
        return True
    return often and heading_kind(row) is None

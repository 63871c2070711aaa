"""RTF: the visible text of a document; no macros, objects or pictures are looked at."""

import re
from dataclasses import dataclass, replace

from screening.errors import UnreadableFileError
from screening.parsing.lines import Layout, Line

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})?[ ]?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|"
    rb"([{}])|[\r\n]+|([^\\{}\r\n]+)"
)
_SKIPPED = frozenset(
    b"fonttbl colortbl stylesheet info pict object listtable listoverridetable rsidtbl generator "
    b"themedata colorschememapping latentstyles datastore xmlnstbl filetbl revtbl pgdsctbl fldinst "
    b"bkmkstart bkmkend template author operator title subject company shppict nonshppict "
    b"wgrffmtfilter mmathPr listtext pntext".split()
)
_SYMBOLS = {
    b"par": "\n", b"line": "\n", b"sect": "\n", b"page": "\n", b"row": "\n", b"tab": "\t",
    b"cell": "\t", b"emdash": "—", b"endash": "–", b"bullet": "•", b"lquote": "‘", b"rquote": "’",
    b"ldblquote": "“", b"rdblquote": "”", b"emspace": " ", b"enspace": " ", b"nestcell": "\t",
    b"nestrow": "\n",
}  # fmt: skip
_CHARSETS = {
    0: "cp1252", 128: "cp932", 129: "cp949", 134: "gbk", 136: "big5", 161: "cp1253", 162: "cp1254",
    163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874",
    238: "cp1250",
}  # fmt: skip
_DEEPEST = 500
_TINY = 4  # half points
_HEADING_STYLE = re.compile(rb"\{\\s(\d+)[^{}]*?(?:heading|overskrift|Heading) ?\d", re.IGNORECASE)


@dataclass(frozen=True)
class _State:
    """What a group inherits: whether it is skipped, its encoding, style and visibility."""

    skip: bool = False
    encoding: str = "cp1252"
    unicode_skip: int = 1
    hidden: bool = False
    bold: bool = False
    style: int = 0
    white: bool = False
    tiny: bool = False


class _Reader:
    """Follows groups and control words."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._state = _State()
        self._stack: list[_State] = []
        self._fonts = _font_encodings(data)
        self._whites = _white_colours(data)
        self._headings = {int(number) for number in _HEADING_STYLE.findall(data)}
        self._row: list[str] = []
        self._bold: list[bool] = []
        self._pending = b""
        self._ignore = 0
        self.lines: list[Line] = []
        self.hidden: list[str] = []

    def run(self) -> None:
        """Reads the whole document."""
        for match in _TOKEN.finditer(self._data):
            word, argument, code, symbol, brace, text = match.groups()
            if code is None:
                self._flush_bytes()
            if brace:
                self._brace(brace)
            elif word:
                self._word(word, argument)
            elif code:
                self._byte(int(code, 16))
            elif symbol:
                self._symbol(symbol)
            elif text:
                self._text(text)
        self._flush_bytes()
        self._end_line()

    def _brace(self, brace: bytes) -> None:
        if brace == b"{":
            if len(self._stack) >= _DEEPEST:
                raise UnreadableFileError("too_large", "groups are nested too deep")
            self._stack.append(self._state)
        elif self._stack:
            self._state = self._stack.pop()

    def _word(self, word: bytes, argument: bytes | None) -> None:
        value = int(argument) if argument is not None else None
        if word in _SKIPPED:
            self._state = replace(self._state, skip=True)
        elif word == b"u" and value is not None:
            self._put(chr(value % 0x10000))
            self._ignore = self._state.unicode_skip
        elif word in _SYMBOLS:
            self._put(_SYMBOLS[word])
        else:
            self._format(word, value)

    def _format(self, word: bytes, value: int | None) -> None:
        on = value != 0
        if word == b"uc":
            self._state = replace(self._state, unicode_skip=value or 0)
        elif word == b"b":
            self._state = replace(self._state, bold=on)
        elif word in (b"cf", b"fs", b"v"):
            self._letters(word, value)
        elif word == b"f":
            encoding = self._fonts.get(value or 0)
            if encoding:
                self._state = replace(self._state, encoding=encoding)

    def _letters(self, word: bytes, value: int | None) -> None:
        """Colour, size and visibility of letters, as far as they make them unseen."""
        if word == b"v":
            self._state = replace(self._state, hidden=value != 0)
        elif word == b"cf":
            self._state = replace(self._state, white=(value or 0) in self._whites)
        else:
            self._state = replace(self._state, tiny=0 <= (value or 24) < _TINY)

    def _symbol(self, symbol: bytes) -> None:
        if symbol == b"*":
            self._state = replace(self._state, skip=True)
        elif symbol in (b"\n", b"\r"):
            self._put("\n")
        elif symbol in b"\\{}":
            self._put(symbol.decode("ascii"))
        elif symbol in (b"~", b"_"):
            self._put(" " if symbol == b"~" else "-")

    def _byte(self, value: int) -> None:
        if self._ignore:
            self._ignore -= 1
        else:
            self._pending += bytes([value])

    def _flush_bytes(self) -> None:
        if self._pending:
            pending, self._pending = self._pending, b""
            self._put(pending.decode(self._state.encoding, errors="replace"))

    def _text(self, text: bytes) -> None:
        if self._ignore:
            skipped = min(self._ignore, len(text))
            self._ignore -= skipped
            text = text[skipped:]
        self._put(text.decode(self._state.encoding, errors="replace"))

    def _put(self, text: str) -> None:
        if self._state.skip or not text:
            return
        if self._state.hidden or ((self._state.white or self._state.tiny) and text.strip()):
            self.hidden.append(text)
            return
        for number, part in enumerate(text.split("\n")):
            if number:
                self._end_line()
            if part:
                self._row.append(part)
                if part.strip():
                    self._bold.append(self._state.bold)

    def _end_line(self) -> None:
        text = "".join(self._row)
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").strip("\t ")
        if text.strip():
            heading = self._state.style in self._headings
            strong = heading or (bool(self._bold) and all(self._bold))
            self.lines.append(Line(text, strong=strong, heading=heading, gap=heading))
        self._row, self._bold = [], []
        if self.hidden and self.hidden[-1] != " ":
            self.hidden.append(" ")


def _white_colours(data: bytes) -> frozenset[int]:
    """Numbers of the (nearly) white colours; none where cells or letters have grounds of colour."""
    table = re.search(rb"\{\\colortbl([^{}]*)\}", data[:200_000])
    if table is None or re.search(rb"\\(?:clcbpat|cbpat|chcbpat|highlight|cb)[1-9]", data):
        return frozenset()
    parts = enumerate(table[1].split(b";"))
    colours = {n: [int(part) for part in re.findall(rb"\d+", text)] for n, text in parts}
    return frozenset(n for n, rgb in colours.items() if len(rgb) == _RGB and min(rgb) >= _WHITE)


_RGB, _WHITE = 3, 0xF0


def _font_encodings(data: bytes) -> dict[int, str]:
    found = re.findall(rb"\\f(\d+)[^{};]*?\\fcharset(\d+)", data[:200_000])
    return {int(font): _CHARSETS.get(int(charset), "cp1252") for font, charset in found}


def read(data: bytes) -> Layout:
    """The lines of an RTF file."""
    reader = _Reader(data)
    reader.run()
    hidden = "".join(reader.hidden).strip()
    return Layout(reader.lines, "rtf", (hidden,) if hidden else ())

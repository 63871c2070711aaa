"""HTML: visible text with headings, lists and table rows; scripts and hidden parts left out."""

import re
from html.parser import HTMLParser
from typing import NamedTuple

from screening.errors import UnreadableFileError
from screening.parsing.formats.plain import decode
from screening.parsing.lines import Layout, Line

_BLOCKS = frozenset(
    """p div li ul ol table tr h1 h2 h3 h4 h5 h6 section article header footer br hr dl dt dd
    blockquote pre address main aside nav body tbody thead""".split()  # noqa: SIM905
)
_SILENT = frozenset({"script", "style", "head", "template", "noscript", "svg", "title"})
_VOID = frozenset(
    {
        "br",
        "hr",
        "img",
        "input",
        "meta",
        "link",
        "area",
        "base",
        "col",
        "embed",
        "source",
        "track",
        "wbr",
    }
)
_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|"
    r"font-size\s*:\s*[01](?:\.\d+)?(?:px|pt)?\s*(?:;|$)|"
    r"opacity\s*:\s*0(?:\.0+)?\s*(?:;|$)|"
    r"(?:left|right|top|text-indent|margin-left|margin-top)\s*:\s*-\d{3,}|"
    r"clip\s*:\s*rect\(\s*(?:0|1px)|clip-path\s*:\s*inset\((?:50|100)%|"
    r"(?<![-\w])(?:height|width)\s*:\s*[01](?:px)?\s*;.*overflow\s*:\s*hidden|"
    r"overflow\s*:\s*hidden\s*;.*(?<![-\w])(?:height|width)\s*:\s*[01](?:px)?\s*(?:;|$)",
    re.IGNORECASE)  # fmt: skip
_WHITE = re.compile(
    r"(?<!-)color\s*:\s*(?:#f[0-9a-f]f[0-9a-f]f[0-9a-f]|#fff|white|"
    r"rgba?\(\s*2[45]\d\s*,\s*2[45]\d\s*,\s*2[45]\d[^)]*\))(?![\w-])",
    re.IGNORECASE)  # fmt: skip
_GROUND = re.compile(
    r"background(?:-color|-image)?\s*:\s*(?!none|transparent|#fff|white)", re.IGNORECASE
)
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_SELECTOR = re.compile(r"(?:[\w-]+\s+)*([\w-]*)([.#][\w-]+)?")
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)


_LONGEST_CSS = 200_000
_DEEPEST = 3000  # elements; many stay open in old pages, which do not close their paragraphs


class _Open(NamedTuple):
    """An open element: hidden, in white letters, on a ground of its own."""

    tag: str
    hidden: bool
    white: bool
    shaded: bool

    @property
    def unseen(self) -> bool:
        """Whether a reader does not see its text."""
        return self.hidden or (self.white and not self.shaded)


class _Text(HTMLParser):
    """Collects lines and hidden text."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[Line] = []
        self.hidden: list[str] = []
        self._row: list[str] = []
        self._stack: list[_Open] = []
        self._heading = False
        self._bold = 0
        self._bullet = False
        self._css: dict[str, str] = {}  # tag, .class or #id -> declarations

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _BLOCKS:
            self.flush()
        if tag in ("td", "th") and self._row:
            self._row.append("\t")
        self._heading = self._heading or re.fullmatch(r"h[1-6]", tag) is not None
        self._bullet = self._bullet or tag == "li"
        if tag not in _VOID:
            values = {name: value or "" for name, value in attrs}
            style = self._style(tag, values)
            around = self._stack[-1] if self._stack else _Open("", False, False, False)
            shaded = around.shaded or bool(_GROUND.search(style))
            white = bool(_WHITE.search(style)) or (around.white and "color" not in style)
            hidden = around.hidden or "hidden" in values or bool(_HIDDEN.search(style))
            if len(self._stack) >= _DEEPEST:
                raise UnreadableFileError("too_large", "elements are nested too deep")
            self._stack.append(_Open(tag, hidden, white, shaded))

    def _style(self, tag: str, values: dict[str, str]) -> str:
        """The declarations for an element: of its tag, classes and id, then its own."""
        names = [tag, *(f".{name}" for name in values.get("class", "").split())]
        names += [f"#{values['id']}"] if values.get("id") else []
        rules = [self._css[name] for name in names if name in self._css]
        return ";".join([*rules, values.get("style", "")])

    def _read_css(self, text: str) -> None:
        """Rules with simple selectors; what a selector says of ancestors is not heeded."""
        bare = re.sub(r"/\*.*?\*/", "", text[:_LONGEST_CSS], flags=re.DOTALL)
        for rule in _RULE.finditer(bare):
            for selector in rule[1].split(","):
                match = _SELECTOR.fullmatch(selector.strip())
                name = (match[2] or match[1].lower()) if match else ""
                if name:
                    self._css[name] = f"{self._css.get(name, '')};{rule[2]}"

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS:
            self.flush()
        for index in range(len(self._stack) - 1, -1, -1):
            if self._stack[index].tag == tag:
                del self._stack[index:]
                break

    def handle_data(self, data: str) -> None:
        if any(part.tag in _SILENT for part in self._stack):
            if self._stack[-1].tag == "style":
                self._read_css(data)
            return
        text = re.sub(r"\s+", " ", data)
        if self._stack and self._stack[-1].unseen:
            if text.strip():
                self.hidden.append(text.strip())
            return
        self._row.append(text)

    def flush(self) -> None:
        """Ends the line."""
        text = "".join(self._row).strip()
        if text:
            self.lines.append(
                Line(text, heading=self._heading, strong=self._heading, bullet=self._bullet,
                     gap=self._heading)
            )  # fmt: skip
        self._row, self._heading, self._bullet = [], False, False


def _parsed(markup: str) -> _Text:
    parser = _Text()
    parser.feed(markup)
    parser.close()
    parser.flush()
    return parser


def lines_of(markup: str) -> list[Line]:
    """The visible lines of a piece of HTML."""
    return _parsed(markup).lines


def read(data: bytes) -> Layout:
    """The lines of an HTML file."""
    declared = _CHARSET.search(data[:2000])
    markup = ""
    if declared:
        try:
            markup = data.decode(declared[1].decode("ascii"))
        except (LookupError, UnicodeDecodeError):
            markup = ""
    parsed = _parsed(markup or decode(data))
    return Layout(parsed.lines, "html", tuple(parsed.hidden))

"""HTML: visible text with headings, lists and table rows; scripts and hidden parts left out."""

import re
from html.parser import HTMLParser

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
    r"(?<!-)color\s*:\s*(?:#fff(?:fff)?|white)\b|"
    r"opacity\s*:\s*0(?:\.0+)?\s*(?:;|$)", re.IGNORECASE)  # fmt: skip
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)


class _Text(HTMLParser):
    """Collects lines and hidden text."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[Line] = []
        self.hidden: list[str] = []
        self._row: list[str] = []
        self._stack: list[tuple[str, bool]] = []
        self._heading = False
        self._bold = 0
        self._bullet = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _BLOCKS:
            self.flush()
        if tag in ("td", "th") and self._row:
            self._row.append("\t")
        self._heading = self._heading or re.fullmatch(r"h[1-6]", tag) is not None
        self._bullet = self._bullet or tag == "li"
        if tag not in _VOID:
            values = {name: value or "" for name, value in attrs}
            hidden = "hidden" in values or bool(_HIDDEN.search(values.get("style", "")))
            self._stack.append((tag, hidden or tag in _SILENT))

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS:
            self.flush()
        for index in range(len(self._stack) - 1, -1, -1):
            if self._stack[index][0] == tag:
                del self._stack[index:]
                break

    def handle_data(self, data: str) -> None:
        if any(tag in _SILENT for tag, _ in self._stack):
            return
        text = re.sub(r"\s+", " ", data)
        if any(hidden for _, hidden in self._stack):
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

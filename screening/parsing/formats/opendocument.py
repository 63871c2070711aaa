"""ODT: paragraphs, headings, lists, tables and frames of an OpenDocument text."""

import re
from dataclasses import dataclass

from lxml import etree

from screening.parsing.formats.word import is_white, member, open_zip, parse_xml
from screening.parsing.lines import Layout, Line

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
_TINY_POINTS = 2.0
_SKIPPED = {
    _TEXT + "tracked-changes",
    _TEXT + "note",
    _OFFICE + "annotation",
    _TEXT + "sequence-decls",
}


def read(data: bytes, limit: int) -> Layout:
    """The lines of an ODT file; `limit` is the most bytes a part may have unpacked."""
    archive = open_zip(data)
    reader = _Reader()
    names = set(archive.namelist())
    if "styles.xml" in names:
        root = parse_xml(member(archive, "styles.xml", limit), "styles.xml")
        for node in root.iter(_STYLE + "header", _STYLE + "footer"):
            reader.container(node, None, False)
        for line in reader.lines:
            line.furniture = True
    heads, reader.lines = reader.lines, []
    content = parse_xml(member(archive, "content.xml", limit), "content.xml")
    reader.bold = {
        str(style.get(_STYLE + "name"))
        for style in content.iter(_STYLE + "style")
        for props in style.iter(_STYLE + "text-properties")
        if props.get(_FO + "font-weight") == "bold"
    }
    reader.styles = _Styles.of(content)
    body = content.find(f".//{_OFFICE}text")
    if body is not None:
        reader.container(body, None, False)
    return Layout([*reader.lines, *heads], "odt", tuple(reader.hidden))


@dataclass(frozen=True)
class _Styles:
    """Names of styles whose letters are not for readers, or white, or lie on a colour."""

    gone: frozenset[str] = frozenset()
    white: frozenset[str] = frozenset()
    shaded: frozenset[str] = frozenset()

    @classmethod
    def of(cls, content: etree._Element) -> "_Styles":
        """The styles of a content part."""
        gone, white, shaded = set(), set(), set()
        for style in content.iter(_STYLE + "style"):
            name = str(style.get(_STYLE + "name"))
            for props in style:
                size = re.match(r"([\d.]+)pt", str(props.get(_FO + "font-size") or ""))
                tiny = size is not None and float(size[1]) < _TINY_POINTS
                if props.get(_TEXT + "display") == "none" or tiny:
                    gone.add(name)
                if is_white(str(props.get(_FO + "color") or "").lstrip("#")):
                    white.add(name)
                ground = str(props.get(_FO + "background-color") or "transparent").lstrip("#")
                if ground != "transparent" and not is_white(ground):
                    shaded.add(name)
        return cls(frozenset(gone), frozenset(white), frozenset(shaded))

    def hides(self, node: etree._Element) -> bool:
        """Whether a paragraph or span is not seen."""
        name = node.get(_TEXT + "style-name")
        if name in self.gone:
            return True
        return name in self.white and not any(
            around.get(_TEXT + "style-name") in self.shaded
            or around.get(_TABLE + "style-name") in self.shaded
            or around.tag == _DRAW + "text-box"
            for around in (node, *node.iterancestors())
        )


class _Reader:
    """Walks the content and collects lines."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.bold: set[str] = set()
        self.styles = _Styles()
        self.hidden: list[str] = []
        self._block = 0

    def container(self, node: etree._Element, block: int | None, listed: bool) -> None:
        """Everything in a body, list item, cell or frame."""
        for child in node:
            if child.tag in (_TEXT + "p", _TEXT + "h"):
                self._paragraph(child, block, listed)
            elif child.tag == _TABLE + "table":
                for row in child.iter(_TABLE + "table-row"):
                    self._row(row)
            elif child.tag not in _SKIPPED:
                self.container(child, block, listed or child.tag == _TEXT + "list-item")

    def _row(self, row: etree._Element) -> None:
        self._block += 1
        parts: list[list[Line]] = []
        for cell in row.findall(_TABLE + "table-cell"):
            mark = len(self.lines)
            self.container(cell, self._block, False)
            parts.append(self.lines[mark:])
            del self.lines[mark:]
        parts = [part for part in parts if part]
        if parts and all(len(part) == 1 for part in parts[:-1]):
            head = "\t".join(part[0].text for part in parts)
            self.lines.append(Line(head, block=self._block, strong=parts[0][0].strong, gap=True))
            self.lines += parts[-1][1:]
        else:
            self.lines += [line for part in parts for line in part]

    def _paragraph(self, node: etree._Element, block: int | None, listed: bool) -> None:
        frames: list[etree._Element] = []
        if self.styles.hides(node):
            self._hide(_text(node, frames, self.styles, []))
            return
        unseen: list[str] = []
        heading = node.tag == _TEXT + "h"
        bold = heading or _all_bold(node, self.bold)
        for number, row in enumerate(_text(node, frames, self.styles, unseen).split("\n")):
            if row.strip():
                self.lines.append(
                    Line(row, heading=heading, strong=bold, bullet=listed, block=block,
                         gap=heading and not number)
                )  # fmt: skip
        for text in unseen:
            self._hide(text)
        for frame in frames:
            self.container(frame, block, False)

    def _hide(self, text: str) -> None:
        if text.strip():
            self.hidden.append(" ".join(text.split()))


def _all_bold(node: etree._Element, bold: set[str]) -> bool:
    if node.get(_TEXT + "style-name") in bold:
        return True
    spans = node.findall(_TEXT + "span")
    loose = (node.text or "") + "".join(child.tail or "" for child in node)
    return (
        bool(spans)
        and not loose.strip()
        and all(span.get(_TEXT + "style-name") in bold for span in spans)
    )


def _text(
    node: etree._Element, frames: list[etree._Element], styles: _Styles, unseen: list[str]
) -> str:
    """The text of a node; frames in it and spans that a reader does not see are put aside."""
    parts = [node.text or ""]
    for child in node:
        if child.tag == _TEXT + "s":
            parts.append(" " * int(child.get(_TEXT + "c") or 1))
        elif child.tag == _TEXT + "tab":
            parts.append("\t")
        elif child.tag == _TEXT + "line-break":
            parts.append("\n")
        elif child.tag == _DRAW + "frame":
            frames += child.findall(_DRAW + "text-box")
        elif child.tag == _TEXT + "span" and styles.hides(child):
            unseen.append(_text(child, frames, styles, []))
        elif child.tag not in _SKIPPED and isinstance(child.tag, str):
            parts.append(_text(child, frames, styles, unseen))
        parts.append(child.tail or "")
    return "".join(parts)

"""DOCX: paragraphs, tables, text boxes, headers and footers, in the order of the file."""

import io
import lzma
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from screening.errors import UnreadableFileError
from screening.parsing.lines import Layout, Line

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_SKIPPED = {_MC + "Fallback", _W + "del", _W + "instrText", _W + "moveFrom", _W + "delText"}
_TINY = 4  # half points: text below 2 pt is not for readers
_WHITE = 0xF0


@dataclass
class _Styles:
    """What a style id means: its name, and whether its letters are not for readers."""

    names: dict[str, str] = field(default_factory=dict)
    hidden: set[str] = field(default_factory=set)  # vanished, tiny, or white on nothing


def parse_xml(data: bytes, place: str) -> etree._Element:
    """An XML tree without entities, network or recovery.

    Raises:
        UnreadableFileError: `unsupported` for a document type, `too_large` when it is nested too
            deep, `damaged` otherwise.
    """
    refused = UnreadableFileError("unsupported", "XML with a document type is refused", place)
    if b"<!ENTITY" in data[:20000] or b"<!DOCTYPE" in data[:20000]:
        raise refused
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        if "depth" in str(error):
            message = "the XML is nested too deep"
            raise UnreadableFileError("too_large", message, place) from None
        raise UnreadableFileError("damaged", f"the XML is broken: {error}", place) from None
    if root.getroottree().docinfo.internalDTD is not None:
        raise refused
    return root


def open_zip(data: bytes) -> zipfile.ZipFile:
    """A zip container.

    Raises:
        UnreadableFileError: `damaged` when it is broken, `encrypted` when it wants a password.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OverflowError) as error:
        raise UnreadableFileError("damaged", f"the container is broken: {error}") from None
    if any(entry.flag_bits & 1 for entry in archive.infolist()):
        raise UnreadableFileError("encrypted", "the file is protected by a password")
    return archive


def member(archive: zipfile.ZipFile, name: str, limit: int) -> bytes:
    """One file of a container, never more than `limit` bytes, whatever its header says."""
    try:
        with archive.open(name) as stream:
            data = stream.read(limit + 1)
    except KeyError:
        raise UnreadableFileError("damaged", "a part of the document is missing", name) from None
    except (zipfile.BadZipFile, EOFError, OSError, ValueError, NotImplementedError) as error:
        raise UnreadableFileError("damaged", f"the container is broken: {error}", name) from None
    except (zlib.error, lzma.LZMAError, RuntimeError) as error:
        raise UnreadableFileError("damaged", f"the container is broken: {error}", name) from None
    if len(data) > limit:
        raise UnreadableFileError("too_large", "the document is too large unpacked", name)
    return data


def read(data: bytes, limit: int) -> Layout:
    """The lines of a DOCX file; `limit` is the most bytes a part may have unpacked."""
    archive = open_zip(data)
    names = set(archive.namelist())
    reader = _Reader(_read_styles(archive, names, limit))
    body = parse_xml(member(archive, "word/document.xml", limit), "word/document.xml")
    for part in sorted(name for name in names if name.startswith("word/header")):
        reader.furniture(parse_xml(member(archive, part, limit), part))
    heads = reader.take()
    reader.container(body)
    lines = reader.take()
    for part in sorted(name for name in names if name.startswith("word/footer")):
        reader.furniture(parse_xml(member(archive, part, limit), part))
    feet = reader.take()
    return Layout([*heads, *lines, *feet], "docx", tuple(reader.hidden))


def _read_styles(archive: zipfile.ZipFile, names: set[str], limit: int) -> _Styles:
    styles = _Styles()
    if "word/styles.xml" not in names:
        return styles
    root = parse_xml(member(archive, "word/styles.xml", limit), "word/styles.xml")
    for style in root.iter(_W + "style"):
        name = style.find(_W + "name")
        ident = str(style.get(_W + "styleId") or "")
        if name is not None:
            styles.names[ident] = str(name.get(_W + "val") or "").lower()
        based = style.find(_W + "basedOn")
        parent = str(based.get(_W + "val") or "") if based is not None else ""
        own = style.find(f"{_W}rPr/{_W}color") is not None
        if _is_hidden(style) or (parent in styles.hidden and not own):
            styles.hidden.add(ident)
    return styles


class _Reader:
    """Walks a document part and collects lines."""

    def __init__(self, styles: _Styles) -> None:
        self.styles = styles
        self.hidden: list[str] = []
        self._lines: list[Line] = []
        self._block = 0
        self._seen: set[str] = set()

    def take(self) -> list[Line]:
        """The lines collected since the last call."""
        lines, self._lines = self._lines, []
        return lines

    def furniture(self, root: etree._Element) -> None:
        """A header or footer; one that says the same as another is read once."""
        before = len(self._lines)
        self.container(root)
        added = self._lines[before:]
        words = "\n".join(line.text for line in added)
        if words in self._seen:
            del self._lines[before:]
        self._seen.add(words)
        for line in added:
            line.furniture = True

    def container(self, node: etree._Element, block: int | None = None) -> None:
        """Everything in a body, cell or text box."""
        for child in node:
            if child.tag == _W + "p":
                self._paragraph(child, block)
            elif child.tag == _W + "tbl":
                self._table(child)
            elif child.tag not in _SKIPPED:
                self.container(child, block)

    def _table(self, table: etree._Element) -> None:
        rows = [row for row in table.iter(_W + "tr") if _nearest(row, _W + "tbl") is table]
        cells = [_cells_of(row) for row in rows]
        if _is_page_layout(cells):
            for column in range(max(map(len, cells))):
                for row in cells:
                    if column < len(row):
                        before = len(self._lines)
                        self.container(row[column])
                        for line in self._lines[before:]:
                            line.column = column + 1
            return
        for row in cells:
            self._block += 1
            self._row(row, self._block)

    def _row(self, cells: list[etree._Element], block: int) -> None:
        """A row: first lines of its cells side by side, then what else the cells hold."""
        parts: list[list[Line]] = []
        for cell in cells:
            mark = len(self._lines)
            self.container(cell, block)
            parts.append(self._lines[mark:])
            del self._lines[mark:]
        parts = [part for part in parts if part]
        if not parts:
            return
        first = parts[0]
        if all(len(part) == 1 for part in parts[:-1]):
            head = "\t".join(part[0].text for part in parts)
            strong = first[0].strong
            self._lines.append(
                Line(head, block=block, strong=strong, heading=first[0].heading, gap=True)
            )
            self._lines += parts[-1][1:]
        else:
            for part in parts:
                self._lines += part

    def _unseen(self, paragraph: etree._Element, run: etree._Element) -> bool:
        """Hidden by itself, or by its style where the run says nothing else of its colour."""
        if _is_hidden(run):
            return True
        if _property(run, "color") is not None or _property(run, "sz") is not None:
            return False
        named = (paragraph.find(f"{_W}pPr/{_W}pStyle"), run.find(f"{_W}rPr/{_W}rStyle"))
        styles = {str(style.get(_W + "val") or "") for style in named if style is not None}
        return bool(styles & self.styles.hidden) and not _shaded(run)

    def _paragraph(self, node: etree._Element, block: int | None) -> None:
        boxes: list[etree._Element] = []
        visible: list[str] = []
        hidden: list[str] = []
        bold: list[bool] = []
        for kind, value, run in _walk(node, boxes):
            if kind == "text" and run is not None and self._unseen(node, run):
                hidden.append(value)
                continue
            visible.append(value)
            if value.strip():
                bold.append(run is not None and _is_bold(run))
        if "".join(hidden).strip():
            self.hidden.append("".join(hidden).strip())
        self._emit("".join(visible), node, all(bold) and bool(bold), block)
        for box in boxes:
            self.container(box)

    def _emit(self, text: str, node: etree._Element, bold: bool, block: int | None) -> None:
        style = self._style(node)
        heading = style.startswith(("heading", "overskrift", "tittel", "title", "nagłówek"))
        listed = "list" in style or node.find(f"{_W}pPr/{_W}numPr") is not None
        for row in text.split("\n"):
            if row.strip():
                self._lines.append(
                    Line(
                        row,
                        strong=bold or heading,
                        heading=heading and not style.startswith(("title", "tittel")),
                        bullet=listed,
                        block=block,
                        gap=heading or self._blank,
                    )
                )
                self._blank = False
            else:
                self._blank = True

    _blank = False

    def _style(self, node: etree._Element) -> str:
        style = node.find(f"{_W}pPr/{_W}pStyle")
        ident = str(style.get(_W + "val") or "") if style is not None else ""
        return self.styles.names.get(ident, ident.lower())


def _nearest(node: etree._Element, tag: str) -> etree._Element | None:
    parent = node.getparent()
    while parent is not None and parent.tag != tag:
        parent = parent.getparent()
    return parent


def _cells_of(row: etree._Element) -> list[etree._Element]:
    return [cell for cell in row.iter(_W + "tc") if _nearest(cell, _W + "tr") is row]


def _is_page_layout(rows: list[list[etree._Element]]) -> bool:
    """Whether a table only puts columns side by side: few rows, cells with many paragraphs."""
    if not rows or len(rows) > 3 or max(map(len, rows)) < 2:  # noqa: PLR2004
        return False
    tall = [
        sum(1 for cell in row if sum(1 for _ in cell.iter(_W + "p")) >= 6)  # noqa: PLR2004
        for row in rows
    ]
    return max(tall) >= 2  # noqa: PLR2004


def _walk(
    node: etree._Element, boxes: list[etree._Element]
) -> Iterator[tuple[str, str, etree._Element | None]]:
    """The text of a paragraph run by run; text boxes inside are put aside."""
    for child in node:
        if child.tag in _SKIPPED:
            continue
        if child.tag == _W + "r":
            yield from _run(child, boxes)
        elif child.tag == _W + "txbxContent":
            boxes.append(child)
        else:
            yield from _walk(child, boxes)


def _run(
    run: etree._Element, boxes: list[etree._Element]
) -> Iterator[tuple[str, str, etree._Element | None]]:
    for child in run:
        if child.tag in (_W + "t", _M + "t"):
            yield "text", child.text or "", run
        elif child.tag in (_W + "tab", _W + "ptab"):
            yield "text", "\t", None
        elif child.tag in (_W + "br", _W + "cr"):
            yield "text", "\n", None
        elif child.tag == _W + "noBreakHyphen":
            yield "text", "-", None
        elif child.tag not in _SKIPPED and child.tag != _W + "rPr":
            yield from _nested(child, boxes)


def _nested(
    node: etree._Element, boxes: list[etree._Element]
) -> Iterator[tuple[str, str, etree._Element | None]]:
    """Drawings and alternate content may hold text boxes."""
    for child in node:
        if child.tag in _SKIPPED:
            continue
        if child.tag == _W + "txbxContent":
            boxes.append(child)
        else:
            yield from _nested(child, boxes)


def _property(run: etree._Element, name: str) -> etree._Element | None:
    found = run.find(f"{_W}rPr/{_W}{name}")
    if found is not None and found.get(_W + "val") in ("0", "false", "none", "off"):
        return None
    return found


def _is_bold(run: etree._Element) -> bool:
    return _property(run, "b") is not None or _property(run, "bCs") is not None


def _is_hidden(run: etree._Element) -> bool:
    """Hidden font, white letters on no shading, or letters below two points."""
    if _property(run, "vanish") is not None or _property(run, "webHidden") is not None:
        return True
    size = _property(run, "sz")
    points = str(size.get(_W + "val") or "") if size is not None else ""
    if points.isdigit() and int(points) < _TINY:
        return True
    color = _property(run, "color")
    return color is not None and is_white(str(color.get(_W + "val") or "")) and not _shaded(run)


def is_white(value: str) -> bool:
    """Whether a colour of six hexadecimal digits is white or nearly so."""
    try:
        return len(value) == 6 and min(bytes.fromhex(value)) >= _WHITE  # noqa: PLR2004
    except ValueError:
        return False


def _shaded(run: etree._Element) -> bool:
    """Whether something dark may lie behind the run: shading of run, paragraph, cell or a box."""
    node: etree._Element | None = run
    while node is not None:
        if node.tag == _W + "txbxContent":
            return True
        for name in ("rPr", "pPr", "tcPr"):
            for mark in ("shd", "highlight"):
                shade = node.find(f"{_W}{name}/{_W}{mark}")
                if shade is not None and not is_white(str(shade.get(_W + "fill") or "FFFFFF")):
                    return True
        node = node.getparent()
    return False

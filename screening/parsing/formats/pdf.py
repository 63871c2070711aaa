"""PDF: the text layer read with PDFium, hidden text put aside, columns kept apart.

PDFium gives characters with their boxes in the order of the file. That order is what the program
that wrote the file meant: columns come one after the other. It is followed as long as it makes
lines that run down the page; what it says of one visual line is put together by position.
"""

import ctypes
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from screening.errors import UnreadableFileError
from screening.parsing.formats.pdf_glyphs import Glyph
from screening.parsing.formats.pdf_layout import PageText, layout_pages
from screening.parsing.formats.pdf_silent import Piece, completed
from screening.parsing.formats.pdf_tables import Rule, as_rule
from screening.parsing.limits import Limits
from screening.parsing.lines import Layout, Line

_INVISIBLE_MODES = (3, 7)
_TINY_POINTS = 2.0
_CONTRAST = 26  # of 255: letters nearer than this to their background are not seen
_SEEN_ALPHA = 16
_FORM_DEPTH = 6
_NEW_LINE, _NEW_PARAGRAPH = 0.5, 2.5  # drops of the baseline in hidden text, of its size
_NO_CHARACTERS = (0, 2, 10, 13, 0xFFFE, 0xFFFF)
_RECTANGLE_SHARE = 0.02
_BOLD = re.compile(r"bold|black|heavy|demi(?!light)", re.IGNORECASE)
_BOLD_WEIGHT, _FORCE_BOLD = 600, 1 << 18
_LONGEST_NAME = 128  # bytes of a font's name
_MOST_RULES = 3000  # more lines draw a picture or a ground of dots
_LEAST_LETTERS = 20  # a page of pictures with fewer letters is a scan


@dataclass(frozen=True, slots=True)
class _Paint:
    """A filled rectangle or an image on the page; `rank` is its place in the painting order."""

    rank: int
    left: float
    bottom: float
    right: float
    top: float
    color: tuple[int, int, int] | None


def read(data: bytes, limits: Limits, on_scan: Callable[[], None] = lambda: None) -> Layout:
    """The lines of a PDF; pages that are pictures are recognised where Tesseract is installed.

    Args:
        data: The bytes of the file.
        limits: How many pages it may have, and how many of them may be pictures.
        on_scan: Called before pictures are recognised, which takes longer.

    Raises:
        UnreadableFileError: `encrypted`, `damaged`, `too_large` (pages) or `no_text`.
    """
    import pypdfium2  # type: ignore[import-untyped]  # noqa: PLC0415  native library

    document = open_document(data)
    try:
        count = len(document)
        if count > limits.pages:
            raise UnreadableFileError("too_large", f"{count} pages are more than {limits.pages}")
        pages: list[PageText] = []
        hidden: list[str] = []
        scans: list[int] = []
        for number in range(count):
            try:
                page = document[number]
            except pypdfium2.PdfiumError as error:
                raise UnreadableFileError("damaged", str(error), f"page {number + 1}") from None
            content, unseen, pictures = _read_page(page, number + 1)
            pages.append(content)
            hidden += unseen
            if pictures and len(content.glyphs) < _LEAST_LETTERS:
                scans.append(number + 1)
        recognised, unread = _recognised(document, scans, limits, on_scan) if scans else ([], [])
    finally:
        document.close()
    if not recognised and not any(page.glyphs for page in pages):
        missing = f"the pages are pictures; {unread[0]}" if unread else "no page has readable text"
        raise UnreadableFileError("no_text", missing)
    lines = [line for line in layout_pages(pages) if line.page not in {r.page for r in recognised}]
    lines = sorted([*lines, *recognised], key=lambda line: (line.furniture, line.page or 0))
    read_pages = {line.page for line in recognised}
    left = tuple(number for number in scans if number not in read_pages)
    return Layout(lines, "scan" if recognised and not any(p.glyphs for p in pages) else "pdf",
                  tuple(hidden), left)  # fmt: skip


def _recognised(
    document: Any, scans: list[int], limits: Limits, on_scan: Callable[[], None]
) -> tuple[list[Line], list[str]]:
    """The lines of pages that are pictures, and why there are none."""
    from screening.parsing.formats import scan, tesseract  # noqa: PLC0415  seldom needed

    on_scan()
    pictures = ((n, scan.rendered(document[n - 1])) for n in scans[: limits.scan_pages])
    try:
        lines = list(scan.read_rendered(pictures))
    except tesseract.NoRecognitionError as error:
        return [], [str(error)]
    return lines, [] if lines else ["no text was recognised in them"]


def open_document(data: bytes) -> Any:
    """The opened document.

    Raises:
        UnreadableFileError: `encrypted` or `damaged`.
    """
    import pypdfium2  # noqa: PLC0415  native library

    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if "assword" in str(error) or "ecurity" in str(error):
            message = "the PDF is protected by a password"
            raise UnreadableFileError("encrypted", message) from None
        raise UnreadableFileError("damaged", f"the PDF cannot be opened: {error}") from None


def attachments(data: bytes) -> Iterator[tuple[str, bytes]]:
    """Files carried inside a PDF: name and bytes."""
    import pypdfium2  # noqa: PLC0415  native library

    document = open_document(data)
    try:
        for number in range(document.count_attachments()):
            attachment = document.get_attachment(number)
            try:
                yield attachment.get_name(), bytes(attachment.get_data())
            except pypdfium2.PdfiumError:
                continue
    finally:
        document.close()


def _read_page(page: Any, number: int) -> tuple[PageText, list[str], bool]:
    width, height = page.get_size()
    painted = _painted(page, width * height)
    texts = painted.texts
    seen: list[Glyph] = []
    unseen: list[str] = []
    textpage = page.get_textpage()
    ranks = {_address(item.raw): rank for rank, item in texts.items()}
    reader = _CharReader(textpage, painted.paints, ranks, _box(page, width, height))
    run: list[str] = []
    base = 0.0
    for index in range(textpage.count_chars()):
        glyph, visible = reader.char(index)
        if glyph is None:
            continue
        if glyph.text.isspace() and run:
            visible = False
        drop = abs(glyph.base - base) / max(glyph.size, 1.0)
        if run and (visible or drop > _NEW_PARAGRAPH):
            unseen.append("".join(run))
            run = []
        elif run and drop > _NEW_LINE:
            run.append(" ")
        if visible:
            seen.append(glyph)
        else:
            run.append(glyph.text)
            base = glyph.base
    unseen.append("".join(run))
    if len(reader.spoken) < len(texts):
        seen = completed(seen, [_piece(*text) for text in texts.items()], reader.spoken)
    textpage.close()
    page.close()
    hidden = [" ".join(text.split()) for text in unseen if text.strip()]
    return PageText(number, width, height, seen, painted.rules), hidden, painted.images


def _box(page: Any, width: float, height: float) -> tuple[float, float, float, float]:
    try:
        left, bottom, right, top = page.get_cropbox()
    except Exception:  # noqa: BLE001  a page without boxes is as large as PDFium says
        return 0.0, 0.0, width, height
    return left, bottom, right, top


@dataclass(slots=True)
class _Painted:
    """What a page shows: filled areas, text objects by painting rank, thin lines, images or not."""

    paints: list[_Paint] = field(default_factory=list)
    texts: dict[int, Any] = field(default_factory=dict)
    rules: list[Rule] = field(default_factory=list)
    images: bool = False


def _painted(page: Any, area: float) -> _Painted:
    from pypdfium2 import raw  # noqa: PLC0415  loads a native library

    found = _Painted()
    for rank, item in enumerate(page.get_objects(max_depth=_FORM_DEPTH)):
        kind = item.type
        if kind == raw.FPDF_PAGEOBJ_TEXT:
            found.texts[rank] = item
        elif kind == raw.FPDF_PAGEOBJ_IMAGE:
            found.images = True
            if item.level == 0:
                found.paints.append(_paint(rank, item.get_bounds(), None))
        elif kind == raw.FPDF_PAGEOBJ_PATH and item.level == 0:
            bounds = item.get_bounds()
            rule = as_rule(bounds) if len(found.rules) < _MOST_RULES else None
            if rule is not None:
                found.rules.append(rule)
            color = _fill(item)
            if color is not None and _area(bounds) > _RECTANGLE_SHARE / 100 * area:
                found.paints.append(_paint(rank, bounds, color))
    return found


def _paint(
    rank: int, bounds: tuple[float, float, float, float], color: tuple[int, int, int] | None
) -> _Paint:
    left, bottom, right, top = bounds
    return _Paint(rank, left, bottom, right, top, color)


def _piece(rank: int, item: Any) -> Piece:
    left, _, right, _ = item.get_bounds()
    matrix = item.get_matrix()
    return Piece(rank, left, right, matrix.e, matrix.f, _cluster(item))


def _cluster(item: Any) -> int | None:
    """Tells the glyphs whose text is written out beside them (ActualText) by that mark."""
    from pypdfium2 import raw  # noqa: PLC0415  loads a native library

    length = ctypes.c_ulong()
    for number in range(max(raw.FPDFPageObj_CountMarks(item.raw), 0)):
        mark = raw.FPDFPageObj_GetMark(item.raw, number)
        if raw.FPDFPageObjMark_GetParamStringValue(mark, b"ActualText", None, 0, length):
            return _address(mark)
    return None


def _address(pointer: Any) -> int:
    return ctypes.cast(pointer, ctypes.c_void_p).value or 0


def _area(bounds: tuple[float, float, float, float]) -> float:
    return (bounds[2] - bounds[0]) * (bounds[3] - bounds[1])


def _fill(item: Any) -> tuple[int, int, int] | None:
    """The opaque fill colour of a path."""
    from pypdfium2 import raw  # noqa: PLC0415  loads a native library

    mode, stroke = ctypes.c_int(), ctypes.c_int()
    if not raw.FPDFPath_GetDrawMode(item.raw, mode, stroke) or mode.value == 0:
        return None
    parts = [ctypes.c_uint() for _ in range(4)]
    if not raw.FPDFPageObj_GetFillColor(item.raw, *parts) or parts[3].value < 250:  # noqa: PLR2004
        return None
    return parts[0].value, parts[1].value, parts[2].value


class _CharReader:
    """Reads characters of one page and says which can be seen."""

    def __init__(
        self,
        textpage: Any,
        paints: list[_Paint],
        ranks: dict[int, int],
        box: tuple[float, float, float, float],
    ) -> None:
        from pypdfium2 import raw  # noqa: PLC0415  loads a native library

        self._raw = raw
        self._page = textpage.raw
        self._paints = paints
        self._ranks = ranks
        self.spoken: set[int] = set()  # ranks of the text objects that have a character
        self._crop = box
        self._modes: dict[int, int] = {}
        self._bold: dict[int, bool] = {}  # by the address of the text object
        self._edges = [ctypes.c_double() for _ in range(4)]
        self._loose = raw.FS_RECTF()
        self._color = [ctypes.c_uint() for _ in range(4)]
        self._matrix = raw.FS_MATRIX()
        self._origin = [ctypes.c_double() for _ in range(2)]

    def char(self, index: int) -> tuple[Glyph | None, bool]:
        """The character with its box; whether a reader sees it."""
        raw = self._raw
        code = raw.FPDFText_GetUnicode(self._page, index)
        address = _address(raw.FPDFText_GetTextObject(self._page, index))
        rank = self._ranks.get(address)
        if rank is not None:
            self.spoken.add(rank)
        if code in _NO_CHARACTERS:
            return None, True
        generated = raw.FPDFText_IsGenerated(self._page, index) == 1
        left, right, bottom, top = self._edges
        raw.FPDFText_GetLooseCharBox(self._page, index, self._loose)
        raw.FPDFText_GetCharBox(self._page, index, left, right, bottom, top)
        size = float(raw.FPDFText_GetFontSize(self._page, index))
        if raw.FPDFText_GetMatrix(self._page, index, self._matrix):
            size *= (self._matrix.b**2 + self._matrix.d**2) ** 0.5 or 1.0
        placed = raw.FPDFText_GetCharOrigin(self._page, index, *self._origin)
        glyph = Glyph(
            chr(code) if code < 0xD800 or code > 0xDFFF else "",  # noqa: PLR2004
            self._loose.left,
            self._loose.right,
            self._loose.bottom,
            self._loose.top,
            size,
            self._is_bold(index, address),
            (left.value, right.value),
            generated,
            self._origin[1].value if placed else self._loose.bottom,
            rank,
        )
        return glyph, bool(glyph.text.isspace() or self._visible(index, glyph, address))

    def _is_bold(self, index: int, address: int) -> bool:
        """By the name of the font; the weight that PDFium gives is a guess from its stems."""
        if address not in self._bold:
            flags = ctypes.c_int()
            name = ctypes.create_string_buffer(_LONGEST_NAME)
            self._raw.FPDFText_GetFontInfo(self._page, index, name, _LONGEST_NAME, flags)
            font = name.value.decode("utf-8", "replace").rpartition("+")[2]
            unnamed = re.fullmatch(r"[A-Z]{0,3}\d*", font) is not None
            guessed = self._raw.FPDFText_GetFontWeight(self._page, index) >= _BOLD_WEIGHT
            forced = bool(flags.value & _FORCE_BOLD)
            self._bold[address] = forced or (guessed if unnamed else bool(_BOLD.search(font)))
        return self._bold[address]

    def _visible(self, index: int, glyph: Glyph, address: int) -> bool:
        raw = self._raw
        if glyph.size < _TINY_POINTS:
            return False
        crop_left, crop_bottom, crop_right, crop_top = self._crop
        x, y = (glyph.left + glyph.right) / 2, (glyph.bottom + glyph.top) / 2
        if not (crop_left <= x <= crop_right and crop_bottom <= y <= crop_top):
            return False
        if address not in self._modes:
            item = raw.FPDFText_GetTextObject(self._page, index)
            self._modes[address] = raw.FPDFTextObj_GetTextRenderMode(item) if address else 0
        if self._modes[address] in _INVISIBLE_MODES:
            return False
        return self._contrasts(index, x, y, glyph.rank)

    def _contrasts(self, index: int, x: float, y: float, rank: int | None) -> bool:
        """Whether the letter differs from what lies under it and nothing lies over it."""
        red, green, blue, alpha = self._color
        if not self._raw.FPDFText_GetFillColor(self._page, index, red, green, blue, alpha):
            return True
        if alpha.value < _SEEN_ALPHA:
            return False
        under: tuple[int, int, int] | None = (255, 255, 255)
        for paint in self._paints:
            if paint.left <= x <= paint.right and paint.bottom <= y <= paint.top:
                if rank is not None and paint.rank > rank and paint.color is not None:
                    return False
                under = paint.color
        if under is None:
            return True
        ink = (red.value, green.value, blue.value)
        return max(abs(a - b) for a, b in zip(ink, under, strict=True)) > _CONTRAST

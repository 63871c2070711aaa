"""Pictures and scanned pages: recognised words put together to lines.

A page is read with the English pack first, which knows addresses ("@") best, then in the language
of its headings, Norwegian where none is known. Where the first pass is unsure, the script and the
turn of the page are looked for, and it is read again.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from screening.errors import UnreadableFileError
from screening.parsing.folding import key
from screening.parsing.formats import tesseract
from screening.parsing.formats.pdf_layout import layout_rows
from screening.parsing.formats.scan_layout import lines_of, rows_of
from screening.parsing.formats.tesseract import NoRecognitionError, Picture, Word
from screening.parsing.lexicon import heading_languages, table
from screening.parsing.limits import Limits
from screening.parsing.lines import Layout, Line

_PAGE_INCHES = 8.27  # width of A4, to guess the resolution
_SMALLEST, _LARGEST = 1400, 3000  # widths in pixels between which recognition is good and quick
_UNSURE = 0.72  # mean certainty below which a page is read again
_HOPELESS = 0.35  # and below which its words say nothing


def read(data: bytes, limits: Limits) -> Layout:
    """The lines of a picture, or of each page of a TIFF.

    Raises:
        UnreadableFileError: `no_text` where recognition is missing or sees no words, `too_large`,
            `damaged`.
    """
    try:
        width, height = tesseract.pixels_of(data)
        if width * height > limits.megapixels * 1_000_000:
            message = f"{width} x {height} pixels are more than {limits.megapixels} million"
            raise UnreadableFileError("too_large", message)
        pictures = tesseract.pictures_of(data, limits.scan_pages)
        pages = [_page(picture, number) for number, picture in enumerate(pictures, 1)]
    except NoRecognitionError as error:
        raise UnreadableFileError("no_text", f"the file is a picture, and {error}") from None
    if not pages:
        raise UnreadableFileError("damaged", "the picture cannot be opened")
    return Layout([line for page in pages for line in page], "scan")


def read_rendered(pages: Iterable[tuple[int, bytes]]) -> Iterator[Line]:
    """The lines of rendered PDF pages: (page number, picture file).

    Raises:
        NoRecognitionError: when Tesseract or its language packs are missing.
    """
    for number, data in pages:
        for picture in tesseract.pictures_of(data, 1):
            yield from _page(picture, number)


def _page(picture: Picture, number: int) -> list[Line]:
    try:
        factor = _factor(picture.size[0])
        tesseract.straightened(picture, 0)
        if factor != 1:
            tesseract.scaled(picture, factor)
        words = _words(picture)
        height = picture.size[1]
    finally:
        picture.close()
    return layout_rows(rows_of(words, number, height))


def _factor(width: int) -> float:
    if width < _SMALLEST:
        return min(3.0, _SMALLEST / max(width, 1))
    return _LARGEST / width if width > _LARGEST else 1.0


def _words(picture: Picture) -> list[Word]:
    """The words of a page in the language that fits it best; none when all is noise."""
    installed = tesseract.languages()
    resolution = max(70, round(picture.size[0] / _PAGE_INCHES))
    first = next((pack for pack in ("eng", "nor") if pack in installed), "")
    words = tesseract.words_of(picture, first, resolution) if first else []
    if _certainty(words) < _UNSURE:
        turns, script = tesseract.orientation_of(picture, resolution)
        if turns:
            tesseract.straightened(picture, turns)
        packs = _packs_of_script(script, installed)
        if packs and (packs != first or turns):
            again = tesseract.words_of(picture, packs, resolution)
            if _certainty(again) > _certainty(words):
                return again if _certainty(again) >= _HOPELESS else []
        elif not words:
            raise NoRecognitionError(f"the language pack for {script or 'its script'} is missing")
    if _certainty(words) < _HOPELESS:
        return []
    own = _own_pack(words, installed)
    if not own or own == first:
        return words
    return _with_addresses(tesseract.words_of(picture, own, resolution), words)


def _certainty(words: list[Word]) -> float:
    """The mean certainty of the words, long ones counting more."""
    letters = sum(len(word.text) for word in words)
    return sum(word.certainty * len(word.text) for word in words) / letters if letters else 0.0


def _packs_of_script(script: str, installed: frozenset[str]) -> str:
    """The packs for a script: of the whole script where installed, else of its languages."""
    whole = next(
        (name for name in (script, f"script/{script}") if script and name in installed), ""
    )
    packs = [whole] if whole else [p for p in _scripts().get(script, []) if p in installed]
    return "+".join([*packs, *(["eng"] if packs and "eng" in installed else [])])


def _scripts() -> dict[str, list[str]]:
    scripts: dict[str, list[str]] = table("recognition")["scripts"]
    return scripts


def _own_pack(words: list[Word], installed: frozenset[str]) -> str:
    """The pack of the language that most headings of the page are written in, "" if none."""
    known = heading_languages()
    found = Counter(code for line in lines_of(words) if (code := known.get(key(line))))
    language = found.most_common(1)[0][0] if found else "nb"
    pack = table("recognition")["packs"].get(language, "")
    latin = next((name for name in ("Latin", "script/Latin") if name in installed), "")
    return pack if pack in installed else (latin if pack in _scripts()["Latin"] else "")


def _with_addresses(words: list[Word], first: list[Word]) -> list[Word]:
    """Words of the second pass, with the addresses that the first pass saw in their places."""
    left = [word for word in first if "@" in word.text]
    addresses = list(left)
    kept: list[Word] = []
    for word in words:
        address = next((a for a in addresses if _covers(a, word)), None)
        if address is None:
            kept.append(word)
        elif address in left:
            left.remove(address)
            kept.append(replace(address, block=word.block, line=word.line))
    return kept


def _covers(address: Word, word: Word) -> bool:
    """Whether the middle of a word lies in the box of another."""
    x, y = word.left + word.width / 2, word.top + word.height / 2
    across = address.left <= x <= address.left + address.width
    return across and address.top <= y <= address.top + address.height


def rendered(page: Any) -> bytes:
    """A PDF page as a grey picture file (PGM) at 300 dpi."""
    bitmap = page.render(scale=300 / 72, grayscale=True)
    width, height, stride = bitmap.width, bitmap.height, bitmap.stride
    data = bytes(bitmap.buffer)
    lines = b"".join(data[row * stride : row * stride + width] for row in range(height))
    return b"P5 %d %d 255\n" % (width, height) + lines

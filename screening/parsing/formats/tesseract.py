"""Tesseract's library through its C interface: text recognition without a process of its own.

The library (libtesseract 4 or 5) and its image reader Leptonica come from the system; where they
are missing, `NoRecognitionError` says so. They are called in the process that reads the file, under
its limits.
"""

import ctypes
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import Any

_LIBRARIES = ("libtesseract.so.5", "libtesseract.so.4", "libtesseract.dylib", "libtesseract-5.dll")
_IMAGE_LIBRARIES = ("liblept.so.5", "libleptonica.so.6", "liblept.dylib", "libleptonica-6.dll")
_AUTO, _SCRIPT_ONLY = 3, 0  # page segmentation modes
_WORD_LEVEL = "5"


class NoRecognitionError(Exception):
    """The library or a language pack is missing; the message names it."""


@dataclass(frozen=True, slots=True)
class Word:
    """A recognised word: box in pixels from the top left, certainty 0 to 1, its block and line."""

    text: str
    left: int
    top: int
    width: int
    height: int
    certainty: float
    block: tuple[int, int]
    line: int


class Picture:
    """A picture in Leptonica's hands; `close` gives it back."""

    def __init__(self, pointer: int) -> None:
        self.pointer = pointer

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        image = _libraries()[1]
        return int(image.pixGetWidth(self.pointer)), int(image.pixGetHeight(self.pointer))

    def replaced(self, pointer: int | None) -> None:
        """Takes a changed copy in place of the old picture; None changes nothing."""
        if pointer and pointer != self.pointer:
            self.close()
            self.pointer = pointer

    def close(self) -> None:
        """Frees the memory."""
        held = ctypes.c_void_p(self.pointer)
        _libraries()[1].pixDestroy(ctypes.byref(held))


@cache
def _libraries() -> tuple[Any, Any]:
    """Tesseract and Leptonica.

    Raises:
        NoRecognitionError: when one of them is not installed.
    """
    os.environ.setdefault("OMP_THREAD_LIMIT", "1")
    tesseract, image = _first(_LIBRARIES), _first(_IMAGE_LIBRARIES)
    if tesseract is None or image is None:
        raise NoRecognitionError("text recognition (Tesseract) is not installed on this machine")
    pointer, text, number = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int
    _declare(tesseract, "TessBaseAPICreate", pointer)
    _declare(tesseract, "TessBaseAPIDelete", None, pointer)
    _declare(tesseract, "TessBaseAPIInit3", number, pointer, text, text)
    _declare(tesseract, "TessBaseAPISetPageSegMode", None, pointer, number)
    _declare(tesseract, "TessBaseAPISetImage2", None, pointer, pointer)
    _declare(tesseract, "TessBaseAPISetSourceResolution", None, pointer, number)
    _declare(tesseract, "TessBaseAPIGetTsvText", pointer, pointer, number)
    _declare(tesseract, "TessDeleteText", None, pointer)
    _declare(tesseract, "TessDeleteTextArray", None, pointer)
    _declare(tesseract, "TessBaseAPIGetAvailableLanguagesAsVector", pointer, pointer)
    numbers, texts = ctypes.POINTER(number), ctypes.POINTER(text)
    floats = ctypes.POINTER(ctypes.c_float)
    _declare(
        tesseract, "TessBaseAPIDetectOrientationScript", number,
        pointer, numbers, floats, texts, floats,
    )  # fmt: skip
    _declare(image, "pixReadMem", pointer, text, ctypes.c_size_t)
    _declare(image, "pixReadMemTiff", pointer, text, ctypes.c_size_t, number)
    _declare(image, "pixReadHeaderMem", number, text, ctypes.c_size_t, *[numbers] * 6)
    _declare(image, "pixGetWidth", number, pointer)
    _declare(image, "pixGetHeight", number, pointer)
    _declare(image, "pixDeskew", pointer, pointer, number)
    _declare(image, "pixConvertTo8", pointer, pointer, number)
    _declare(image, "pixRotateOrth", pointer, pointer, number)
    _declare(image, "pixScale", pointer, pointer, ctypes.c_float, ctypes.c_float)
    _declare(image, "pixDestroy", None, ctypes.POINTER(pointer))
    image.setMsgSeverity(6)  # says nothing on standard error
    return tesseract, image


def _first(names: tuple[str, ...]) -> Any | None:
    for name in names:
        try:
            return ctypes.CDLL(name)
        except OSError:
            continue
    return None


def _declare(library: Any, name: str, result: Any, *arguments: Any) -> None:
    function = getattr(library, name)
    function.restype, function.argtypes = result, list(arguments)


def languages() -> frozenset[str]:
    """The installed language and script packs ("nor", "eng", "Latin", "script/Latin").

    Raises:
        NoRecognitionError: when Tesseract is not installed or has no pack at all.
    """
    library, _ = _libraries()
    for probe in (b"eng", b"osd", b"nor"):
        with _engine(probe, missing_is_error=False) as engine:
            if engine is None:
                continue
            vector = library.TessBaseAPIGetAvailableLanguagesAsVector(engine)
            names = ctypes.cast(vector, ctypes.POINTER(ctypes.c_char_p))
            found: set[str] = set()
            while name := names[len(found)]:
                found.add(name.decode())
            library.TessDeleteTextArray(vector)
            return frozenset(found)
    raise NoRecognitionError("Tesseract has no language pack (eng, nor or osd)")


@contextmanager
def _engine(packs: bytes, missing_is_error: bool = True) -> Iterator[int | None]:
    library, _ = _libraries()
    engine = library.TessBaseAPICreate()
    try:
        if library.TessBaseAPIInit3(engine, None, packs) == 0:
            yield engine
        elif missing_is_error:
            raise NoRecognitionError(f"Tesseract lacks the language pack {packs.decode()}")
        else:
            yield None
    finally:
        library.TessBaseAPIDelete(engine)


def pixels_of(data: bytes) -> tuple[int, int]:
    """Width and height that the header of a picture claims; (0, 0) when it cannot be read."""
    _, image = _libraries()
    numbers = [ctypes.c_int() for _ in range(6)]
    failed = image.pixReadHeaderMem(data, len(data), *[ctypes.byref(n) for n in numbers])
    return (0, 0) if failed else (numbers[1].value, numbers[2].value)


def pictures_of(data: bytes, most: int) -> Iterator[Picture]:
    """The pictures of a file: one, or up to `most` pages of a TIFF."""
    _, image = _libraries()
    tiff = data[:4] in (b"II*\x00", b"MM\x00*")
    for page in range(most if tiff else 1):
        pointer = (
            image.pixReadMemTiff(data, len(data), page)
            if tiff
            else image.pixReadMem(data, len(data))
        )
        if not pointer:
            return
        yield Picture(pointer)


def straightened(picture: Picture, quarter_turns: int) -> None:
    """Turns a picture upright, in quarters and then by the small angle of a crooked scan."""
    _, image = _libraries()
    picture.replaced(image.pixConvertTo8(picture.pointer, 0))
    if quarter_turns:
        picture.replaced(image.pixRotateOrth(picture.pointer, quarter_turns))
    picture.replaced(image.pixDeskew(picture.pointer, 2))


def scaled(picture: Picture, factor: float) -> None:
    """Makes a picture larger or smaller."""
    picture.replaced(_libraries()[1].pixScale(picture.pointer, factor, factor))


def orientation_of(picture: Picture, resolution: int) -> tuple[int, str]:
    """By how many quarters to turn it, and the name of its script ("Latin"); (0, "") if unknown."""
    library, _ = _libraries()
    with _engine(b"osd", missing_is_error=False) as engine:
        if engine is None:
            return 0, ""
        library.TessBaseAPISetPageSegMode(engine, _SCRIPT_ONLY)
        library.TessBaseAPISetImage2(engine, picture.pointer)
        library.TessBaseAPISetSourceResolution(engine, resolution)
        degrees, sure = ctypes.c_int(), ctypes.c_float()
        script, known = ctypes.c_char_p(), ctypes.c_float()
        found = library.TessBaseAPIDetectOrientationScript(
            engine,
            ctypes.byref(degrees),
            ctypes.byref(sure),
            ctypes.byref(script),
            ctypes.byref(known),
        )
        if not found:
            return 0, ""
        turns = (360 - degrees.value) // 90 % 4 if sure.value > _SURE_OF_TURN else 0
        return turns, (script.value or b"").decode()


_SURE_OF_TURN = 2.0


def words_of(picture: Picture, packs: str, resolution: int) -> list[Word]:
    """The words of a picture in Tesseract's order of reading.

    Raises:
        NoRecognitionError: when a pack is missing.
    """
    library, _ = _libraries()
    with _engine(packs.encode()) as engine:
        library.TessBaseAPISetPageSegMode(engine, _AUTO)
        library.TessBaseAPISetImage2(engine, picture.pointer)
        library.TessBaseAPISetSourceResolution(engine, resolution)
        pointer = library.TessBaseAPIGetTsvText(engine, 0)
        if not pointer:
            return []
        table = ctypes.string_at(pointer).decode("utf-8", "replace")
        library.TessDeleteText(pointer)
    return [word for row in table.splitlines() if (word := _word(row.split("\t")))]


def _word(cells: list[str]) -> Word | None:
    """A row of the table: level, page, block, paragraph, line, word, box, confidence, text."""
    if len(cells) < 12 or cells[0] != _WORD_LEVEL or not cells[11].strip():  # noqa: PLR2004
        return None
    _, _, block, paragraph, line, _, left, top, width, height = map(int, cells[:10])
    certainty = max(0.0, float(cells[10])) / 100
    return Word(cells[11], left, top, width, height, certainty, (block, paragraph), line)

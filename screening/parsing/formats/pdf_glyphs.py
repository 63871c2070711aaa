"""From the glyphs of one line to its text in the order of reading, whichever way the line runs."""

import itertools
import re
import unicodedata
from dataclasses import dataclass
from functools import cache

WORD_GAP = 0.18  # of the font size: a wider gap between letters is a space
CELL_GAP = 1.6  # of the font size: a wider gap separates cells
SARA_AM = "\u0e33"
_TIGHT_GAP = 0.03  # of the font size: enough for a space where the file has one
_BOX_JUMP = 2.5  # of the font size: where the pen goes back further, another box begins
_RTL = ("R", "AL")


@dataclass(slots=True)
class Glyph:
    """A character, its loose box, the size of its font in points, and the edges of its ink."""

    text: str
    left: float
    right: float
    bottom: float
    top: float
    size: float
    bold: bool
    ink: tuple[float, float]
    generated: bool = False  # a space that PDFium put in
    base: float = 0.0
    rank: int | None = None  # of its text object in the painting order
    alone: bool = False  # a space that is a text object of its own


def text_of(run: list[Glyph], leftward: bool = False) -> tuple[str, bool]:
    """The text of a run in logical order; whether it runs from right to left.

    On a page that runs to the left, lines of numbers do so too ("1390 – 1387" on paper is from
    1387 to 1390); a line of Latin letters does not.
    """
    kinds = {unicodedata.bidirectional(glyph.text[0]) for glyph in run if glyph.text}
    if not kinds & set(_RTL) and (not leftward or "L" in kinds or not kinds & {"EN", "AN"}):
        return _spaced(sorted(run, key=lambda g: g.left) if leftward else run), False
    return _logical(_with_spaces(run, _leftward(run))), True


def _middle(glyph: Glyph) -> float:
    return (glyph.ink[0] + glyph.ink[1]) / 2


def _leftward(run: list[Glyph]) -> list[Glyph]:
    """The characters of a line from right to left.

    Their ink tells the order; but where each glyph is a text object, and they were drawn from left
    to right, that order does: slanted letters hang far over their neighbours. A pen that goes back
    began another box.
    """
    placed = [glyph for glyph in run if glyph.alone or not glyph.text.isspace()]
    drawn = sorted(placed, key=lambda g: g.rank or 0)
    if not _one_by_one(drawn):
        return sorted(placed, key=lambda g: -_middle(g))
    boxes: list[list[Glyph]] = []
    for glyph in drawn:
        if not boxes or glyph.left < boxes[-1][-1].left - _BOX_JUMP * glyph.size:
            boxes.append([])
        boxes[-1].append(glyph)
    boxes.sort(key=lambda box: -_middle(box[0]))
    return [g for box in boxes for g in sorted(box, key=lambda g: (-(g.rank or 0), -_middle(g)))]


def _one_by_one(drawn: list[Glyph]) -> bool:
    """Whether most glyphs are text objects of their own, one to the right of the other."""
    if any(glyph.rank is None for glyph in drawn):
        return False
    pairs = list(itertools.pairwise(drawn))
    steps = sum(a.rank != b.rank and a.left < b.left for a, b in pairs)
    return steps > _MOST * len(pairs)


_MOST = 0.6


def _spaced(run: list[Glyph]) -> str:
    """Left-to-right text; a gap between letters that the file has no space for becomes one."""
    parts: list[str] = []
    last: Glyph | None = None
    for glyph in run:
        if glyph.text.isspace():
            guessed = glyph.generated and parts[-1:] == [SARA_AM]
            if parts and parts[-1] != " " and not guessed:
                parts.append(" ")
            continue
        wide = last is not None and glyph.left - last.right > WORD_GAP * max(last.size, 1.0)
        if wide and parts[-1] != " ":
            parts.append(" ")
        parts.append(glyph.text)
        last = glyph
    return "".join(parts).strip()


def _with_spaces(run: list[Glyph], ordered: list[Glyph]) -> list[str]:
    """Characters from right to left with spaces where the file has one or a gap shows.

    A line whose spaces stand alone has them in `ordered`, and no others.
    """
    told = any(glyph.alone for glyph in run)
    word_of: dict[int, int] = {}
    number_of: dict[int, int] = {}
    spaces: set[int] = set()
    word = 0
    for number, glyph in enumerate(run):
        word += glyph.text.isspace()
        word_of[id(glyph)] = word
        number_of[id(glyph)] = number
        if glyph.text.isspace() and glyph.right - glyph.left > WORD_GAP * max(glyph.size, 1.0):
            spaces.add(number)
    out: list[str] = []
    last: Glyph | None = None
    for glyph in ordered:
        if last is not None:
            size = max(last.size, glyph.size, 1.0)
            gap = _gap(last, glyph) / size
            parted = word_of[id(last)] != word_of[id(glyph)]
            spaced = (number_of[id(last)], number_of[id(glyph)])
            if gap > CELL_GAP:
                out.append("\t")
            elif not told and (
                _is_wide(gap, (last.left - glyph.right) / size, parted)
                or _has_space(spaces, *spaced)
            ):
                out.append(" ")
        text = glyph.text
        out.append(unicodedata.normalize("NFKC", text) if is_rtl(text) else text)
        last = glyph
    return out


def _gap(last: Glyph, glyph: Glyph) -> float:
    """The white between a character and the one to its left.

    Arabic letters run into each other, so that their ink tells; numbers keep their widths.
    """
    if not is_rtl(last.text) and not is_rtl(glyph.text):
        return last.left - glyph.right
    return last.ink[0] - glyph.ink[1]


def _is_wide(ink: float, loose: float, parted: bool) -> bool:
    """Whether a gap is a space; letters of one word may leave white, their boxes do not."""
    return ink > _TIGHT_GAP if parted else (ink > WORD_GAP and loose > _TIGHT_GAP * 2)


def _has_space(spaces: set[int], one: int, other: int) -> bool:
    """Whether the file has a space of some width, and nothing else, between two characters."""
    return abs(one - other) == 2 and (one + other) // 2 in spaces  # noqa: PLR2004


@cache
def is_rtl(text: str) -> bool:
    """Whether a character belongs to a script that runs from right to left."""
    return bool(text) and unicodedata.bidirectional(text[0]) in _RTL


_MIRROR = str.maketrans("()[]{}<>«»", ")(][}{><»«")


def _logical(visual: list[str]) -> str:
    """Visual right-to-left order to logical: runs of Latin letters and digits turn round."""
    out: list[str] = []
    run: list[str] = []

    def flush() -> None:
        tail: list[str] = []
        while run and not _is_strong_ltr(run[-1]):
            tail.insert(0, run.pop())
        out.extend(_left_to_right(run))
        out.extend(char.translate(_MIRROR) for char in tail)
        run.clear()

    for char in visual:
        if is_rtl(char):
            flush()
            out.append(char)
        elif _is_strong_ltr(char) or (run and any(map(_is_strong_ltr, run))) or char == "@":
            run.append(char)
        else:
            flush()
            out.append(char.translate(_MIRROR))
    flush()
    return _paired("".join(out))


def _paired(text: str) -> str:
    """Brackets that open before they close: files and PDFium mirror some of them and some not."""
    places = [place for place, char in enumerate(text) if char in "()"]
    if len(places) % 2 or not places:
        return text
    chars = list(text)
    for number, place in enumerate(places):
        chars[place] = ")" if number % 2 else "("
    return re.sub(r"(\S?)\s*\(\s*([^()]*?)\s*\)", _bracketed, "".join(chars))


def _bracketed(match: re.Match[str]) -> str:
    return f"{match[1]}{' ' if match[1] else ''}({match[2]})"


def _left_to_right(run: list[str]) -> str:
    """A Latin run turned round; numbers between dashes and spaces keep their order of reading."""
    text = "".join(reversed(run))
    reads_right = _PHONE.match(text) and not _LATE_PREFIX.search(text)
    if any(unicodedata.bidirectional(char) == "L" for char in text) or reads_right:
        return text
    if _LATE_PREFIX.search(text):
        return " ".join(reversed(text.split()))
    turned = "".join(reversed(re.split(r"(\s+|[–—])", text)))
    return re.sub(r"(?<!\d)(\d{1,3})\+(?=\s\d)", r"+\1", turned)


# "771 000 0700": the prefix stands last, so the groups run to the left.
_LATE_PREFIX = re.compile(r"^[1-9١-٩۱-۹]\d*(?:\s\d+)+\s[0٠۰]\d+$")
_PHONE = re.compile(r"\+?[0-9][0-9 ]{7,}$")


def _is_strong_ltr(char: str) -> bool:
    return char == "+" or (bool(char) and unicodedata.bidirectional(char[0]) in ("L", "EN", "AN"))

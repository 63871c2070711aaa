"""Text objects for which PDFium gives no character: lone spaces, and further glyphs of a cluster.

Browsers write many scripts glyph by glyph. A cluster of several glyphs carries the text that it
stands for; PDFium puts all of it on the first glyph, so that the others leave a gap that looks like
a space. A space that is a text object of its own has no ink, and PDFium passes over it.
"""

import itertools
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from screening.parsing.formats.pdf_glyphs import Glyph

_NO_INK = 0.01  # points: what is narrower shows nothing
_SPACE = 0.25  # of the font size: the width of a space where nothing tells it


@dataclass(frozen=True, slots=True)
class Piece:
    """A text object: its rank in the painting order, its ink from left to right, its origin.

    `cluster` is the same for glyphs that share one written-out text.
    """

    rank: int
    left: float
    right: float
    x: float
    y: float
    cluster: int | None = None


def completed(
    glyphs: Sequence[Glyph], pieces: Sequence[Piece], spoken: Collection[int]
) -> list[Glyph]:
    """The glyphs with the widths of their whole clusters and the spaces that stand alone.

    Args:
        glyphs: The visible characters in PDFium's order, with the ranks of their text objects.
        pieces: The text objects of the page in their painting order.
        spoken: Ranks of the text objects for which PDFium gave a character, seen or not.
    """
    last_of = {glyph.rank: number for number, glyph in enumerate(glyphs) if glyph.rank is not None}
    text_of: dict[int | None, str] = defaultdict(str)
    for glyph in glyphs:
        text_of[glyph.rank] += glyph.text
    behind: dict[int, list[Glyph]] = {}
    echoes: set[int] = set()
    before: Piece | None = None  # the last one with a character
    for piece, after in itertools.zip_longest(pieces, pieces[1:]):
        same = before is not None and piece.cluster is not None and piece.cluster == before.cluster
        echo = before is not None and same and text_of[piece.rank] == text_of[before.rank]
        if echo:
            echoes.add(piece.rank)  # PDFium may say the text of a cluster twice
        if piece.rank in spoken and not echo:
            before = piece
        elif before is not None and before.rank in last_of:
            owner = last_of[before.rank]
            blank = piece.right - piece.left <= _NO_INK
            if same and not blank:
                _widen(glyphs[owner], piece)
            elif blank and piece.cluster is None and abs(piece.y - before.y) < glyphs[owner].size:
                behind.setdefault(owner, []).append(_space(glyphs[owner], piece, after))
    kept: list[Glyph] = []
    for number, glyph in enumerate(glyphs):
        guessed = behind and glyph.text.isspace() and glyph.right <= glyph.left
        if glyph.rank not in echoes and not guessed:
            kept.append(glyph)
        kept += behind.get(number, [])
    return kept


def _widen(glyph: Glyph, piece: Piece) -> None:
    """The box of a cluster's last character reaches over its other glyphs."""
    glyph.left, glyph.right = min(glyph.left, piece.left), max(glyph.right, piece.right)
    glyph.ink = (min(glyph.ink[0], piece.left), max(glyph.ink[1], piece.right))


def _space(glyph: Glyph, piece: Piece, after: Piece | None) -> Glyph:
    width = _SPACE * glyph.size
    if after is not None and 0 < after.x - piece.x < width:
        width = after.x - piece.x
    edges = (piece.x, piece.x + width)
    return Glyph(" ", *edges, glyph.bottom, glyph.top, glyph.size, glyph.bold, edges,
                 base=glyph.base, rank=piece.rank, alone=True)  # fmt: skip

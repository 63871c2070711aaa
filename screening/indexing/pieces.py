"""Long texts in pieces that fit an embedding model."""

import re

# A text longer than this is cut at sentence ends, and its vector is the mean of its pieces',
# weighted by length: about 400 tokens, the models' input ends at 512.
LONGEST_PIECE = 1_500


_ENDS = re.compile(r"[.!?؟。]\s+|\n+")


def sentences_in(text: str) -> list[tuple[int, int]]:
    """Where the sentences and lines of a text stand (from, to), white space left out."""
    ends = [*(found.end() for found in _ENDS.finditer(text)), len(text)]
    spans = []
    for start, end in zip([0, *ends], ends, strict=False):
        piece = text[start:end]
        first = start + len(piece) - len(piece.lstrip())
        if piece.strip():
            spans.append((first, first + len(piece.strip())))
    return spans


def pieces_of(text: str) -> list[str]:
    """The text in pieces that fit the model, cut after sentences, lines or words."""
    text = text.strip()
    if len(text) <= LONGEST_PIECE:
        return [text]
    pieces, start = [], 0
    while len(text) - start > LONGEST_PIECE:
        window = text[start : start + LONGEST_PIECE]
        ends = [found.end() for found in _ENDS.finditer(window)]
        cut = next((end for end in reversed(ends) if end > LONGEST_PIECE // 2), 0)
        cut = cut or window.rfind(" ") + 1 or LONGEST_PIECE
        pieces.append(text[start : start + cut].strip())
        start += cut
    return [piece for piece in [*pieces, text[start:].strip()] if piece]

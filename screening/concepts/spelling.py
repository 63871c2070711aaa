"""Words with one typing error, and what was meant by them.

The words that are known are those of the occupations' names in 27 languages (ESCO). A word that is
none of them, and that no concept knows, is taken for the known word that one error makes it from: a
letter too many or too few, a wrong one, or two in the wrong order.
"""

import functools
import re
from collections import Counter
from collections.abc import Iterator

from screening.concepts import occupations
from screening.concepts.base import ConceptBase
from screening.concepts.text import fold

SHORTEST = 6  # letters; shorter words are too near to others
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_WORD = re.compile(r"[^\W\d_]+")


def typing_errors(concepts: ConceptBase, text: str) -> dict[str, str]:
    """What was meant by the mistyped words of a text.

    Args:
        concepts: whose words are not mistyped.
        text: as written.

    Returns:
        the folded word that was meant, by the word as written in lower case.
    """
    written = dict.fromkeys(_WORD.findall(text.lower()))
    found = {word: _meant(fold(word)) for word in written if not concepts.read(word)}
    return {word: meant for word, meant in found.items() if meant}


def respelt(text: str, meant: dict[str, str]) -> str:
    """The text with the words that were meant in the place of the mistyped ones."""
    return _WORD.sub(lambda found: meant.get(found[0].lower(), found[0]), text)


def _meant(word: str) -> str | None:
    """The known word, the most common of several; None for a known one or without any near."""
    known = _known()
    if len(word) < SHORTEST or not word.isascii() or word in known:
        return None
    near = [one for one in _one_error_away(word) if one in known and len(one) >= SHORTEST]
    return max(near, key=lambda one: (known[one], one), default=None)


@functools.cache
def _known() -> Counter[str]:
    """How many names of occupations hold each word."""
    return Counter(word for label, _ in occupations.load().labels() for word in label.split())


def _one_error_away(word: str) -> Iterator[str]:
    """Every word that one error makes this one from; the first letter is right, or swapped."""
    for place in range(len(word)):
        before, after = word[:place], word[place:]
        if len(after) > 1:
            yield before + after[1] + after[0] + after[2:]
        if place:
            yield before + after[1:]
            for letter in _LETTERS:
                yield before + letter + after[1:]
                yield before + letter + after
    for letter in _LETTERS:
        yield word + letter

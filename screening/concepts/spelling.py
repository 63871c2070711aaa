"""Words that were written in another way than is usual, and what was meant by them.

The words that are known are those of the occupations' names in 27 languages (ESCO). A word that is
none of them, and that no concept knows, is taken for the known word that one error makes it from: a
letter too many or too few, a wrong one, or two in the wrong order. Words in a row are taken for the
compound that they make, where that is known; aa, oe and ae may stand for å, ø and æ.
"""

import functools
import itertools
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from screening.concepts import occupations
from screening.concepts.base import ConceptBase
from screening.concepts.text import fold

SHORTEST = 6  # letters; shorter words are too near to others
SHORTEST_PART = 3  # letters of a compound's part
MOST_PARTS = 3
_LINKS = ("", "s", "e")  # letters that join the parts: arbeidstilsyn, barnehage
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_DIGRAPHS = {"aa": "å", "oe": "ø", "ae": "æ"}
_WORD = re.compile(r"[^\W\d_]+")
_ROW = re.compile(r"[^\W\d_]+(?:(?:[ \t]+|-)[^\W\d_]+)*")


def typing_errors(concepts: ConceptBase, text: str) -> dict[str, str]:
    """What was meant by the mistyped words of a text.

    Args:
        concepts: whose words are not mistyped.
        text: as written.

    Returns:
        the word that was meant, with its letters as far as they are known, by the word as written
        in lower case.
    """
    written = dict.fromkeys(_WORD.findall(text.lower()))
    found = {word: _meant(fold(word)) for word in written if not concepts.read(word)}
    return {word: _unfolded(meant, word) for word, meant in found.items() if meant}


def other_letters(text: str) -> dict[str, tuple[str, ...]]:
    """The words of a text with aa, oe or ae, and how they read with å, ø and æ, fullest first."""
    written = dict.fromkeys(_WORD.findall(text.lower()))
    found = {word: tuple(_readings(word)) for word in written}
    return {word: readings for word, readings in found.items() if readings}


def written_apart(text: str) -> dict[str, tuple[str, ...]]:
    """The rows of two or three words in a text, and the compounds that they would make.

    Longer rows come first; what punctuation parts is no row.
    """
    found: dict[str, tuple[str, ...]] = {}
    for row in _ROW.findall(text.lower()):
        words = _WORD.findall(row)
        for count in range(MOST_PARTS, 1, -1):
            for place in range(len(words) - count + 1):
                parts = words[place : place + count]
                if all(len(part) >= SHORTEST_PART for part in parts):
                    ways = itertools.product(*((part, *_readings(part)) for part in parts))
                    found[" ".join(parts)] = tuple(one for way in ways for one in _joined(way))
    return found


def names_with(word: str) -> int:
    """How many names of occupations hold this word, whatever its letters."""
    return _known()[fold(word)]


def is_known(concepts: ConceptBase, word: str) -> bool:
    """Whether a name of an occupation or a concept holds this word, whatever its letters."""
    return bool(names_with(word) or concepts.read(word))


def is_written(word: str) -> bool:
    """Whether the Norwegian name of an occupation writes this word with these letters."""
    return _norwegian().get(fold(word)) == word


def is_compound(concepts: ConceptBase, row: str, joined: str) -> bool:
    """Whether the compound that a row of words makes is a known word.

    A concept knows it only where it is read across all joints: the first of them in
    "lærernorsk" is a word of its own.
    """
    if names_with(joined):
        return True
    parts = row.split()
    first, last = len(fold(parts[0])), len(fold(joined)) - len(fold(parts[-1]))
    return any(
        start < first and end > last
        for mention in concepts.read(joined)
        for _, start, end in mention.ranges
    )


@functools.lru_cache(maxsize=4_096)
def is_usual_row(row: str) -> bool:
    """Whether some name of an occupation writes these words in a row ("web designer")."""
    return occupations.load().writes(" ".join(fold(word) for word in row.split()))


def respelt(text: str, meant: Mapping[str, str]) -> str:
    """The text with what was meant in the place of what was written, words or rows of words."""
    if not meant:
        return text
    longest = sorted(meant, key=len, reverse=True)
    rows = "|".join(r"(?:[ \t]+|-)".join(map(re.escape, row.split())) for row in longest)
    pattern = re.compile(rf"(?<![^\W\d_])(?:{rows})(?![^\W\d_])", re.IGNORECASE)
    return pattern.sub(lambda found: meant[" ".join(_WORD.findall(found[0].lower()))], text)


def _meant(word: str) -> str | None:
    """The known word, the most common of several; None for a known one or without any near."""
    known = _known()
    if len(word) < SHORTEST or not word.isascii() or word in known:
        return None
    near = [one for one in _one_error_away(word) if one in known and len(one) >= SHORTEST]
    return max(near, key=lambda one: (known[one], one), default=None)


def _unfolded(meant: str, written: str) -> str:
    """A folded word with its letters: as Norwegian titles write it, else as the person began to."""
    known = _norwegian().get(meant)
    return known or next((one for one in _one_error_away(written) if fold(one) == meant), meant)


@functools.cache
def _known() -> Counter[str]:
    """How many names of occupations hold each word."""
    return Counter(word for label, _ in occupations.load().labels() for word in label.split())


@functools.cache
def _norwegian() -> dict[str, str]:
    """Words of the Norwegian names of occupations and ISCO groups that are not ASCII, by fold."""
    listed = (*occupations.load().all(), *occupations.groups().all())
    words = (word for one in listed for word in _WORD.findall(one.norwegian.lower()))
    return {fold(word): word for word in words if not word.isascii()}


def _readings(word: str) -> Iterator[str]:
    """The word with each choice of its digraphs read as one letter."""
    held = [digraph for digraph in _DIGRAPHS if digraph in word]
    for count in range(len(held), 0, -1):
        for chosen in itertools.combinations(held, count):
            reading = word
            for digraph in chosen:
                reading = reading.replace(digraph, _DIGRAPHS[digraph])
            yield reading


def _joined(parts: Sequence[str]) -> Iterator[str]:
    """The words that parts make, without and with letters between them."""
    for links in itertools.product(_LINKS, repeat=len(parts) - 1):
        yield "".join(f"{part}{link}" for part, link in zip(parts, (*links, ""), strict=True))


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

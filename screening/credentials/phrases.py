"""Finding many known phrases in a text at once: exact, without accents, declined, or mistyped.

One dictionary of first words leads to the phrases that start with it; a phrase is found where its
stems stand in a row. How well it was found is kept: exact before folded before declined before a
corrected typing error, and a corrected one only where nothing better covers the word.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from types import MappingProxyType
from typing import Generic, TypeVar

from screening.credentials.normalise import Token, tokens

Payload = TypeVar("Payload")

_MOST_REMEMBERED = 50_000  # corrected words kept, so that a busy worker's memory stays bounded
_SHORTEST_CORRECTED = 5  # letters; shorter words are too often another word with one letter changed
_SHORTEST_BEGINNING = 5  # letters that two forms of a word share
_LONGEST_ENDING = 4  # letters of an ending that no stemming rule knows


class Quality(IntEnum):
    """How a phrase was found; higher is better.

    GUESSED: by the beginning of a word whose ending no rule knows. CORRECTED: with a typing error.
    """

    GUESSED = 0
    CORRECTED = 1
    DECLINED = 2
    FOLDED = 3
    EXACT = 4


_NOTHING: Mapping[str, Quality] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Found(Generic[Payload]):
    """A phrase in a token list: tokens[start:end], what it stands for and how it was found."""

    start: int
    end: int
    payload: Payload
    quality: Quality
    characters: int


class _Node(Generic[Payload]):
    """A place in the tree of stems: what may follow, and the phrases that end here."""

    __slots__ = ("ends", "follow")

    def __init__(self) -> None:
        self.follow: dict[str, _Node[Payload]] = {}
        self.ends: dict[tuple[str, ...], tuple[tuple[Token, ...], list[Payload]]] = {}


class PhraseIndex(Generic[Payload]):
    """Phrases with payloads; the same phrase may carry several."""

    def __init__(self) -> None:
        self._root: _Node[Payload] = _Node()
        self._stem_of: dict[str, str] = {}  # of every known stem and folded word
        self._deletions: dict[str, set[str]] = {}
        self._corrected: dict[str, dict[str, Quality]] = {}

    def add(self, phrase: str, payload: Payload) -> None:
        """Adds a phrase; one without any letter or digit is ignored."""
        words = tuple(tokens(phrase))
        if not words:
            return
        node = self._root
        for word in words:
            node = node.follow.setdefault(word.stem, _Node())
            self._stem_of[word.stem] = word.stem
            self._stem_of.setdefault(word.folded, word.stem)
        key = tuple(word.key for word in words)
        node.ends.setdefault(key, (words, []))[1].append(payload)

    def find(self, text: Sequence[Token], correct: bool = False) -> list[Found[Payload]]:
        """Every phrase in the text, overlapping ones included, in text order.

        Args:
            text: the tokens of the text.
            correct: also find words that the index does not know: with one typing error (a letter
                missing, added, changed or two swapped) or another ending, from five letters on.
        """
        found: list[Found[Payload]] = []
        if correct:
            for start in range(len(text)):
                self._corrected_from(text, start, found)
            return found
        root = self._root.follow
        for start, token in enumerate(text):
            node, place = root.get(token.stem), start + 1
            while node is not None:
                if node.ends:
                    found += self._ending(node, text, start, place, correct=False)
                node = node.follow.get(text[place].stem) if place < len(text) else None
                place += 1
        return found

    def _corrected_from(
        self, text: Sequence[Token], start: int, found: list[Found[Payload]]
    ) -> None:
        nodes, place = [self._root], start
        while nodes and place < len(text):
            token = text[place]
            stems = sorted({token.stem, *self._corrections(token)})
            nodes = [n.follow[stem] for n in nodes for stem in stems if stem in n.follow]
            place += 1
            for node in nodes:
                found += self._ending(node, text, start, place, correct=True)

    def _ending(
        self, node: _Node[Payload], text: Sequence[Token], start: int, end: int, correct: bool
    ) -> Iterable[Found[Payload]]:
        characters = text[end - 1].end - text[start].start
        for words, payloads in node.ends.values():
            quality = self._quality(text[start:end], words, correct)
            if quality is not None:
                for payload in payloads:
                    yield Found(start, end, payload, quality, characters)

    def misspelt(self, text: Sequence[Token]) -> bool:
        """Whether any word of the text is one typing error away from a known one."""
        return any(self._corrections(token) for token in text)

    def _quality(
        self, text: Sequence[Token], words: Sequence[Token], correct: bool
    ) -> Quality | None:
        worst = Quality.EXACT
        for written, known in zip(text, words, strict=True):
            if written.key == known.key:
                continue
            if written.folded == known.folded:
                quality = Quality.FOLDED
            elif written.stem == known.stem:
                quality = Quality.DECLINED
            elif correct and known.stem in (near := self._corrections(written)):
                quality = near[known.stem]
            else:
                return None
            worst = min(worst, quality)
        return worst

    def _corrections(self, token: Token) -> Mapping[str, Quality]:
        """Known stems that a word which is not known itself may be, and how that was found."""
        known = self._stem_of.get(token.stem) == token.stem or token.folded in self._stem_of
        if known or len(token.folded) < _SHORTEST_CORRECTED:
            return _NOTHING
        if token.folded in self._corrected:
            return self._corrected[token.folded]
        self._prepare()
        corrected = dict.fromkeys(self._guessed(token.folded), Quality.GUESSED)
        corrected |= dict.fromkeys(self._mistyped(token), Quality.CORRECTED)
        if len(self._corrected) < _MOST_REMEMBERED:
            self._corrected[token.folded] = corrected
        return corrected

    def _prepare(self) -> None:
        """The known words by their shortened forms, made once."""
        if self._deletions:
            return
        for known in self._stem_of:
            if len(known) >= _SHORTEST_CORRECTED - 1:
                for shorter in _with_deletions(known):
                    self._deletions.setdefault(shorter, set()).add(known)

    def _mistyped(self, token: Token) -> set[str]:
        """Stems one letter missing, added, changed or swapped away."""
        near: set[str] = set()
        for written in {token.folded, token.stem}:
            if len(written) < _SHORTEST_CORRECTED:
                continue
            for shorter in _with_deletions(written):
                near |= {
                    known
                    for known in self._deletions.get(shorter, ())
                    if abs(len(known) - len(written)) <= 1
                }
        return {self._stem_of[known] for known in near}

    def _guessed(self, word: str) -> set[str]:
        """Stems of known words that this one begins with, up to an ending."""
        for cut in range(1, _LONGEST_ENDING + 1):
            beginning = word[:-cut]
            if len(beginning) >= _SHORTEST_BEGINNING and beginning in self._stem_of:
                return {self._stem_of[beginning]}
        return set()


def _with_deletions(word: str) -> set[str]:
    return {word} | {word[:place] + word[place + 1 :] for place in range(len(word))}


def longest(found: Sequence[Found[Payload]]) -> list[Found[Payload]]:
    """Of overlapping phrases only the longest stay (then the best found); ties all stay."""
    best: list[Found[Payload]] = []
    taken: list[tuple[int, int, tuple[int, int, Quality]]] = []
    for one in sorted(found, key=_weight, reverse=True):
        weight = _weight(one)
        rivals = [held for held in taken if held[0] < one.end and one.start < held[1]]
        if all((one.start, one.end, weight) == held for held in rivals):
            best.append(one)
            taken.append((one.start, one.end, weight))
    return sorted(best, key=lambda one: (one.start, one.end))


def _weight(one: Found[Payload]) -> tuple[int, int, Quality]:
    return (one.end - one.start, one.characters, one.quality)

"""The language that a piece of text is written in, by its script, letters and small words."""

import re
import unicodedata
from collections import Counter
from functools import cache

from screening.parsing.lexicon import table

_WORD = re.compile(r"[^\W\d_]+")
_LEAST = 4  # small words that must be found
_LEAD = 1.25  # how much more than the next language
_LETTER = 0.25  # what a word of one letter counts: they are shared by many languages
_SHARE = 0.08  # of all words, small ones, that must be of the language
_ALIKE = ({"nb", "da"}, {"cs", "sk"}, {"hr", "sl"}, {"es", "ca"}, {"bg", "mk"}, {"tr", "az"})
_LONGEST = 4_000  # characters that are looked at
_KANA = ("HIRAGANA", "KATAKANA")


@cache
def _latin() -> dict[str, frozenset[str]]:
    return {
        code: frozenset(words.split()) for code, words in table("function_words")["latin"].items()
    }


@cache
def _others() -> dict[str, frozenset[str]]:
    return {
        code: frozenset(words.split()) for code, words in table("function_words")["words"].items()
    }


def language_of(text: str) -> str | None:
    """ISO 639-1 (or 639-3) of the text's language; None when it does not tell.

    Names, places and the names of programs tell nothing, so that short lists have no language.
    """
    piece = text[:_LONGEST].casefold()
    script = _script(piece)
    if script is None:
        return None
    named = table("function_words")["scripts"].get(script.title())
    if named is not None:
        return str(named)
    if script in _KANA:
        return "ja"
    if script == "CJK":
        return "ja" if any(unicodedata.name(c, "").startswith(_KANA) for c in piece) else "zh"
    words = Counter(_WORD.findall(piece))
    lists = _latin() if script == "LATIN" else _others()
    scores = {
        code: sum(words[w] * (_LETTER if len(w) == 1 else 1) for w in known)
        for code, known in lists.items()
    }
    if script != "LATIN":
        for code, letters in table("function_words")["letters"].items():
            scores[code] = scores.get(code, 0) + sum(piece.count(letter) for letter in letters)
    return _winner(scores, _SHARE * words.total())


def _winner(scores: dict[str, float], least: float) -> str | None:
    """The language with the most small words, well ahead of the next that is not like it."""
    first, *others = sorted(scores.items(), key=lambda item: -item[1])
    rivals = (score for code, score in others if {code, first[0]} not in _ALIKE)
    sure = first[1] >= _LEAD * max(rivals, default=0.0)
    return first[0] if sure and first[1] >= max(_LEAST, least) else None


def _script(text: str) -> str | None:
    """The script of most letters, by the first word of their names."""
    scripts = Counter(unicodedata.name(char, "").split(" ")[0] for char in text if char.isalpha())
    return scripts.most_common(1)[0][0] if scripts else None

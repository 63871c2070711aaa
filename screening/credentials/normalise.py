"""Text to comparable tokens: an exact key, a key without accents, and a light stem, in any script.

The exact key keeps accents ("Diplom" and "Diplôme" stay apart); the folded key drops them; the stem
drops the endings of declined words (magister, magistra, magistrem). Writing systems without spaces
(Chinese, Japanese, Thai and others) become one token per character, so that the same phrase search
works for them.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_SPECIAL = str.maketrans(
    {
        "ł": "l", "đ": "d", "ø": "o", "æ": "ae", "œ": "oe", "ß": "ss", "ı": "i", "þ": "th",
        "ð": "d", "ə": "a", "ħ": "h", "ŧ": "t",
    }
)  # fmt: skip
_ARABIC = str.maketrans(
    {
        "ي": "ی", "ى": "ی", "ك": "ک", "ة": "ه", "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ؤ": "و",
        "ئ": "ی", "ە": "ه", "ۀ": "ه", "ۆ": "و", "ێ": "ی", "\u200c": " ", "\u0640": None,
    }
)  # fmt: skip
_LOOKALIKES = str.maketrans("aceopxyik", "асеорхуік")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_LOOKALIKE = re.compile(r"[aceopxyik]")
_OTHER_LATIN = re.compile(r"[bdf-hjl-nq-wz]")
_HARAKAT = re.compile(r"[\u064b-\u065f\u0670\u0591-\u05c7]")
_HALF_SPACE = "\u200c"  # Persian: with it, with a space or without, a phrase is the same
_MARKS = re.compile(r"[\u0300-\u036f]")
_APOSTROPHES = "'’‘ʼ´`"
_DROPPED = re.compile(rf"[{_APOSTROPHES}\u00ad\u0640\u064b-\u065f\u0670\u0591-\u05c7]")
_ELISION = re.compile(rf"\b(d|l|s|qu|dell|all|nell|dall|sull|un|c|n)[{_APOSTROPHES}](?=\w)")
_DOT_INSIDE = re.compile(r"(?<!\w)((?:\w{1,5}\.)+)(?=\w)")
_UNSPACED = (
    r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af"
)
_TOKEN = re.compile(rf"[{_UNSPACED}]|[^\W_{_UNSPACED}]+(?:[\u0900-\u0dff\u1200-\u137f]+)*|\+\d|[#]")
_INDIC = re.compile(r"[\u0900-\u0dff]")
_INDIC_WORD = re.compile(r"[\u0900-\u0dff\u200d]+")

_LATIN_END = re.compile(r"(?:[aeiouyj]+(?:s|m|n|mi|ch|go|mu|w)?)$")
_CYRILLIC_END = re.compile(r"(?:[аеиоуыэюяієьѣјъ]+(?:м|х|в|ми|го|му|т|ј)?)$")
_GREEK_END = re.compile(r"(?:[αεηιουω]+[ςνσ]?)$")
_ARABIC_START = re.compile(r"^(?:وال|بال|کال|فال|لل|ال)(?=\w{3})")
_ARABIC_END = re.compile(r"(?<=\w{3})(?:های|یات|یه|ها|ات|ه|ی)$")
_ETHIOPIC_START = re.compile(r"^[የበለከብ](?=\w{3})")  # of, in, for, from: one word with the noun
_SHORTEST_STEM = 4
_SHORTEST_STEMMED = 5


@dataclass(frozen=True, slots=True)
class Token:
    """One word: as written, its exact and folded keys, its stem, its place in the text."""

    raw: str
    key: str
    folded: str
    stem: str
    start: int
    end: int


def exact_key(text: str) -> str:
    """NFKC, lower case, Arabic and Persian letters unified, vowel marks and elisions dropped."""
    text = unicodedata.normalize("NFKC", text).casefold()
    text = _one_script(unicodedata.normalize("NFKC", text).translate(_ARABIC))
    return _HARAKAT.sub("", text)


def _one_script(word: str) -> str:
    """Latin letters in a Cyrillic word as the Cyrillic ones they look like: "Бaкaлавр"."""
    if _CYRILLIC.search(word) and _LOOKALIKE.search(word) and not _OTHER_LATIN.search(word):
        return word.translate(_LOOKALIKES)
    return word


@lru_cache(maxsize=50_000)
def fold(key: str) -> str:
    """The key without accents: ą, é and ї lose their marks, ł and ø their strokes."""
    if key.isascii():
        return key
    bare = _MARKS.sub("", unicodedata.normalize("NFKD", key.translate(_SPECIAL)))
    return unicodedata.normalize("NFC", bare)


@lru_cache(maxsize=50_000)
def stem(folded: str) -> str:
    """The folded word without a declined ending; short words stay whole."""
    first = folded[:1]
    if len(folded) < _SHORTEST_STEMMED and not "\u1200" <= first <= "\u137f":
        return folded
    if first <= "z":
        return _latin_stem(folded)
    if "\u0370" <= first <= "\u03ff":
        return _shorter(_GREEK_END.sub("", folded), folded)
    if "\u0400" <= first <= "\u052f":
        return _shorter(_CYRILLIC_END.sub("", folded), folded)
    if "\u0600" <= first <= "\u06ff":
        return _ARABIC_END.sub("", _ARABIC_START.sub("", folded))
    return _ETHIOPIC_START.sub("", folded)


def _latin_stem(word: str) -> str:
    bare = _shorter(_LATIN_END.sub("", word), word)
    if bare.endswith("s") and not bare.endswith("ss"):
        bare = _shorter(bare[:-1], bare)
    # magister and magistra share magistr; master and mastera share mastr.
    return f"{bare[:-2]}r" if bare.endswith("er") and len(bare) > _SHORTEST_STEMMED else bare


def _shorter(candidate: str, whole: str) -> str:
    return candidate if len(candidate) >= _SHORTEST_STEM else whole


def tokens(text: str) -> list[Token]:
    """The words of a text with their offsets in it.

    Dots inside abbreviations join ("B.Sc." is bsc, "к.т.н." is ктн); an elided article is set free
    ("d'État" is d, état); other apostrophes join ("master's" is masters).
    """
    spaced, origin = _prepared(text)
    found = []
    for match in _TOKEN.finditer(spaced):
        start, end = origin[match.start()], origin[match.end() - 1] + 1
        key = _cached_key(match.group())
        if not key:
            continue
        for part in key.split():
            folded = fold(part)
            found.append(Token(text[start:end], part, folded, stem(folded), start, end))
    return found


@lru_cache(maxsize=50_000)
def _cached_key(word: str) -> str:
    return exact_key(word)


def _prepared(text: str) -> tuple[str, list[int]]:
    """The text with joined abbreviations and freed elisions, and each character's old position."""
    lowered = text.lower() if len(text.lower()) == len(text) else text
    spaced = {match.end() - 1 for match in _ELISION.finditer(lowered)}
    dropped = {
        place
        for match in _DOT_INSIDE.finditer(lowered)
        for place in range(match.start(), match.end())
        if lowered[place] == "."
    }
    dropped.update(match.start() for match in _DROPPED.finditer(text))
    halves = [place for place, letter in enumerate(text) if letter == _HALF_SPACE]
    if not (spaced or dropped or halves):
        return text, list(range(len(text)))
    spaced.update(halves)
    origin = [place for place in range(len(text)) if place in spaced or place not in dropped]
    return "".join(" " if place in spaced else text[place] for place in origin), origin


def key_of(text: str) -> str:
    """The exact key of a whole phrase, its words joined by single spaces."""
    return " ".join(token.key for token in tokens(text))

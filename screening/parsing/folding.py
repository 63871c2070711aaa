"""Forms of a text for looking things up, and the cleaning of what was read.

`flat` keeps every offset: `flat(text)[i]` stands for `text[i]`, so a hit in the flat form is a
place in the text itself.
"""

import re
import unicodedata
from functools import cache

_LIGATURES = {
    "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st",
}  # fmt: skip
# Marks that steer the direction of text or forbid a break: nobody sees them.
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e"))
_INVISIBLE |= dict.fromkeys(map(ord, "\u2060\u2066\u2067\u2068\u2069\ufeff\ufffe\uffff\ufffc\x00"))
_SPACES = {ord(char): " " for char in "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"}
_SPACES |= {ord(char): " " for char in "\u2008\u2009\u200a\u202f\u205f\u3000\u1680\x0b\x0c"}
_PRESENTATION = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]+")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
_PRIVATE_BULLETS = re.compile("[\uf000-\uf0ff]")
_LETTERS = {"ı": "i", "ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"}
_ARABIC = {"ة": "ه", "ى": "ي", "ی": "ي", "ک": "ك", "ۀ": "ه", "ے": "ي", "ہ": "ه"}
_FOLDS = str.maketrans({**_LETTERS, **_ARABIC})


def clean(text: str) -> str:
    """Text as a reader sees it: composed, ligatures taken apart, invisible marks left out."""
    for ligature, letters in _LIGATURES.items():
        if ligature in text:
            text = text.replace(ligature, letters)
    text = _PRESENTATION.sub(lambda match: unicodedata.normalize("NFKC", match[0]), text)
    text = text.translate(_INVISIBLE).translate(_SPACES)
    text = _PRIVATE_BULLETS.sub("•", _CONTROL.sub("", text))
    return unicodedata.normalize("NFC", text)


@cache
def _flat_char(char: str) -> str:
    if char.isdigit() and not char.isascii():
        return str(unicodedata.digit(char, 0))
    if char in "\n\t":
        return " "
    if char in "’‘ʼ`´":
        return "'"
    lower = char.lower()
    folded = {"ς": "σ", "ي": "ی", "ى": "ی", "ك": "ک"}.get(lower, lower)
    return folded if len(folded) == 1 else folded[0]


def flat(text: str) -> str:
    """Lower case with ASCII digits and plain spaces, character for character."""
    return "".join(map(_flat_char, text))


@cache
def key(text: str) -> str:
    """The letters and digits alone, without case, diacritics, spaces and punctuation.

    Letter-spaced, capitalised and punctuated headings all come to the same key.
    """
    text = unicodedata.normalize("NFKD", text.casefold().translate(_FOLDS)).translate(_FOLDS)
    return "".join(char for char in text if char.isalnum())


def squeeze(text: str) -> str:
    """White space runs, line ends among them, as one space."""
    return " ".join(text.split())

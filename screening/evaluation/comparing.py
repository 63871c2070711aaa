"""When a value that was read equals the one that was expected.

The rules of the development cases: text is compared by its words, dates by the precision that was
expected, phones by their digits, codes and booleans as they are.
"""

import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

TEXT_F1 = 0.8  # two texts are the same value from this F1 of their sets of words
_KEPT = frozenset("+#")  # part of a word: C++, C#
_TATWEEL = "\u0640"
_LEAST_DIGITS = 8
_DATES = frozenset({"startDate", "endDate"})
_FLAGS = frozenset({"isCurrent", "completed"})
_CODES = frozenset({"language", "cefr"})


def normal(text: object) -> str:
    """NFKC, lower case, no invisible characters, single spaces, no punctuation at the ends."""
    folded = unicodedata.normalize("NFKC", str(text)).casefold()
    seen = (c for c in folded if unicodedata.category(c) != "Cf" and c != _TATWEEL)
    words = " ".join("".join(seen).split())
    start, end = 0, len(words)
    while start < end and _is_edge(words[start]):
        start += 1
    while end > start and _is_edge(words[end - 1]):
        end -= 1
    return words[start:end]


def _is_edge(char: str) -> bool:
    return unicodedata.category(char)[0] in "PSZ" and char not in _KEPT


def words(text: object) -> frozenset[str]:
    """The set of words: letters, marks, digits, + and #; everything else separates."""
    parted = (c if unicodedata.category(c)[0] in "LMN" or c in _KEPT else " " for c in normal(text))
    return frozenset("".join(parted).split())


def word_f1(one: object, other: object) -> float:
    """F1 of two sets of words, 0 to 1."""
    left, right = words(one), words(other)
    common = len(left & right)
    return 2 * common / (len(left) + len(right)) if common else 0.0


def same_text(want: object, got: object) -> bool:
    """Equal after `normal`, or alike enough in their words."""
    return normal(want) == normal(got) or word_f1(want, got) >= TEXT_F1


def same_phone(want: object, got: object) -> bool:
    """The same digits, or one number ends with the other (a country code is optional)."""
    one, other = _digits(want), _digits(got)
    if not one or not other:
        return False
    short, long = sorted((one, other), key=len)
    return one == other or (len(short) >= _LEAST_DIGITS and long.endswith(short))


def _digits(text: object) -> str:
    found = [unicodedata.digit(c, None) for c in str(text)]
    digits = "".join(str(digit) for digit in found if digit is not None)
    return digits[2:] if digits.startswith("00") else digits


def options(value: Any) -> Sequence[Any]:
    """The right values: those of `{"anyOf": [...]}`, or the one that is given."""
    if isinstance(value, Mapping) and "anyOf" in value:
        return list(value["anyOf"])
    return [value]


def is_right(field: str, want: Any, got: Any) -> bool:
    """Whether `got` is one of the expected values, by the rule of its kind of field."""
    return any(_matches(field, one, got) for one in options(want))


def _matches(field: str, want: Any, got: Any) -> bool:
    if field in _DATES:
        return str(got)[: len(want)] == str(want)
    if field in _FLAGS:
        return want is got
    if field in _CODES:
        return _code(want) == _code(got)
    if field == "email":
        return normal(want) == normal(got)
    return same_phone(want, got) if field == "phone" else same_text(want, got)


def _code(value: object) -> str:
    code = normal(value)
    return "nb" if code == "no" else code


def is_comparable_code_or_date(field: str) -> bool:
    """Whether a field counts as equal or not, with nothing between (dates and codes)."""
    return field in _DATES or field in _CODES

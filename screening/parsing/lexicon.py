"""The word lists of the parser, read once from the data files beside it."""

import json
import re
from collections.abc import Iterable, Mapping
from functools import cache
from importlib import resources
from typing import Any

from screening.parsing.folding import flat, key


@cache
def table(name: str) -> dict[str, Any]:
    """One data file (without .json) as it stands."""
    path = resources.files("screening.parsing") / "data" / f"{name}.json"
    loaded: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return loaded


def alternatives(words: Iterable[str]) -> str:
    """A regular expression of literal words in their flat form, the longest first."""
    unique = sorted({flat(word) for word in words}, key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in unique)


def _pattern(word: str) -> str:
    body = re.escape(flat(word.strip("*"))).replace(r"\ ", r"\s+")
    left = r"[^\W\d_]*" if word.startswith("*") else ""
    right = r"\w*" if word.endswith("*") else ""
    return left + body + right


class WordList:
    """A word list that answers quickly: whole words, beginnings and endings in sets by length."""

    def __init__(self, entries: Iterable[str], ending: int | None = None) -> None:
        """`ending`: how many letters may follow the inner part of a "*abc*" entry."""
        self._exact: set[str] = set()
        self._starts: set[str] = set()
        self._ends: set[str] = set()
        self._inside: list[str] = []
        phrases: list[str] = []
        for entry in entries:
            body = flat(entry.strip("*"))
            if re.search(r"[^\w]", body):
                phrases.append(entry)
            elif entry.startswith("*") and entry.endswith("*"):
                self._inside.append(body)
            elif entry.endswith("*"):
                self._starts.add(body)
            elif entry.startswith("*"):
                self._ends.add(body)
            else:
                self._exact.add(body)
        joined = "|".join(_pattern(entry) for entry in sorted(phrases, key=lambda e: -len(e)))
        self._phrases = re.compile(rf"(?<!\w)(?:{joined})(?!\w)") if joined else None
        inside = "|".join(re.escape(body) for body in sorted(self._inside, key=lambda b: -len(b)))
        tail = "" if ending is None else rf"\w{{0,{ending}}}$"
        self._middle = re.compile(f"(?:{inside}){tail}") if inside else None

    @cache  # noqa: B019  word lists live as long as the process
    def has_word(self, word: str) -> bool:
        """Whether one flat word is on the list."""
        if word in self._exact:
            return True
        if any(word[:end] in self._starts for end in range(2, len(word) + 1)):
            return True
        if any(word[start:] in self._ends for start in range(len(word) - 1)):
            return True
        return bool(self._middle and self._middle.search(word))

    def spans(self, flat_text: str) -> list[tuple[int, int]]:
        """Where words of the list stand in a flat text, in order."""
        found = [
            match.span()
            for match in _WORD.finditer(flat_text)
            if self.has_word(match[0].strip("'"))
        ]
        if self._phrases:
            found += [match.span() for match in self._phrases.finditer(flat_text)]
        return sorted(found)

    def count(self, flat_text: str) -> int:
        """How many hits a flat text has."""
        return len(self.spans(flat_text))


# A title is the last part of a compound: a "sykehuslege" is one, an "advokatfirma" is not.
_ENDINGS = {"title": 4}
# Vowel signs of South and Southeast Asian scripts are marks and no letters for \w.
SIGNED_SCRIPTS = "\u0900-\u0dff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
_WORD = re.compile(rf"(?:[^\W_]|[{SIGNED_SCRIPTS}])+(?:'[^\W_]+)*")


@cache
def word_list(name: str) -> WordList:
    """The list `name` of words.json; "workplace" is any place to work, schools among them."""
    lists = ("company", "school") if name == "workplace" else (name,)
    entries = [entry for part in lists for entry in table("words")[part]]
    if name == "title":
        entries += [word for words in table("occupations")["words"].values() for word in words]
    return WordList(entries, _ENDINGS.get(name))


@cache
def grammar(name: str) -> str:
    """The list `name` of grammar.json as alternatives of a regular expression for flat text."""
    return alternatives(table("grammar")[name])


@cache
def heading_words() -> Mapping[str, str]:
    """Folded word that tells the kind of a longer heading ("experience") -> section kind."""
    table_of_words = table("grammar")["heading_words"]
    return {key(word): kind for kind, words in table_of_words.items() for word in words}


@cache
def field_labels() -> Mapping[str, str]:
    """Folded label of a form field -> position, employer, period, institution or degree."""
    found: dict[str, str] = {}
    for kind, labels in table("grammar")["fields"].items():
        for label in labels:
            found.setdefault(key(label), kind)
    return found


@cache
def headings() -> Mapping[str, str]:
    """Folded heading -> section kind."""
    found: dict[str, str] = {}
    for kind, languages in table("headings").items():
        for names in languages.values():
            for name in names:
                found.setdefault(key(name), kind)
    return found


@cache
def heading_languages() -> Mapping[str, str]:
    """Folded heading -> the first language it belongs to."""
    found: dict[str, str] = {}
    for languages in table("headings").values():
        for language, names in languages.items():
            for name in names:
                found.setdefault(key(name), language)
    return found


@cache
def languages_of_headings() -> Mapping[str, frozenset[str]]:
    """Folded heading -> every language it belongs to."""
    found: dict[str, set[str]] = {}
    for languages in table("headings").values():
        for language, names in languages.items():
            for name in names:
                found.setdefault(key(name), set()).add(language)
    return {name: frozenset(languages) for name, languages in found.items()}


@cache
def countries() -> Mapping[str, str]:
    """Flat country name -> ISO 3166-1 alpha-2."""
    extra = table("countries_extra")["names"]
    return {**{flat(k): v for k, v in table("cldr")["countries"].items()},
            **{flat(k): v for k, v in extra.items()}}  # fmt: skip


def country_in(text: str) -> str | None:
    """The country a chunk of text names as a whole, or at its end in brackets or after a comma."""
    names = countries()
    for part in reversed(re.split(r"[,،;()\[\]/|·–—]|\s-\s", flat(text))):
        stripped = part.strip(" .")
        if stripped in names:
            return names[stripped]
    return None

"""Text to search terms, once and in Python, so that both engines agree word for word.

A word becomes its folded form, its stem in the language of the text, its root and, for compounds,
its parts. Index and query go through the same functions; `ANALYSIS_VERSION` is kept with an index,
and one made by another version is refused and rebuilt.
"""

import functools
import re
import threading
import unicodedata
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from screening.indexing import morphology

ANALYSIS_VERSION = "1"

# Weights of the ways a query word may be met; what is written counts most.
EXACT, STEM, ROOT, PART = 1.0, 0.9, 0.55, 0.4
MISTYPED = 0.7  # of the ways of the word that was meant, where another was written
JOINED = 0.9  # of the compound that was meant, where its parts were written apart
OTHER_LETTERS = 0.8  # of the same word written with aa, oe, ae for å, ø, æ, or the other way
FOREIGN = 0.6  # the stem in a language the query is probably not in

# Marks that belong to the letter before them: accents, Hebrew and Arabic vowels, the joiner that
# Persian writes inside words, the Arabic stretch.
_MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670"
    "\u06d6-\u06ed\u0900-\u0903\u093a-\u094f\u200c\u200d"
)
# c++, c#, .net and node.js are words; so are letters and digits with their marks.
_WORD = re.compile(
    r"(?<![\w.])(?:c\+\+|[acfj]\#|\.net|(?:asp|vb|ado)\.net|[a-z]{2,12}\.js)(?!\w)"
    rf"|[^\W_](?:[^\W_]|[{_MARKS}])*",
    re.IGNORECASE,
)
_ALIASES = {"cplusplus": "c++", "cpp": "c++", "csharp": "c#", "dotnet": ".net", "fsharp": "f#"}

# Letters that decomposition leaves whole, and the Arabic ones that are written in several ways.
_LETTERS = str.maketrans({
    "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ŋ": "n",
    "ħ": "h", "ß": "ss", "ə": "e",
    "ى": "ي", "ی": "ي", "ئ": "ي", "ک": "ك", "ة": "ه", "ۀ": "ه", "ہ": "ه", "ھ": "ه", "أ": "ا",
    "إ": "ا", "آ": "ا", "ٱ": "ا", "ؤ": "و", "\u0640": None, "\u200c": None, "\u200d": None,
})  # fmt: skip

# What people write where a keyboard or a form lacks the letter.
_DIGRAPHS = str.maketrans({"å": "aa", "ø": "oe", "æ": "ae", "ö": "oe", "ä": "ae", "ü": "ue"})

STEMMERS = {
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german", "el": "greek",
    "en": "english", "es": "spanish", "et": "estonian", "eu": "basque", "fa": "persian",
    "fi": "finnish", "fr": "french", "ga": "irish", "hi": "hindi", "hu": "hungarian",
    "hy": "armenian", "id": "indonesian", "it": "italian", "lt": "lithuanian", "nb": "norwegian",
    "ne": "nepali", "nl": "dutch", "nn": "norwegian", "no": "norwegian", "pl": "polish",
    "pt": "portuguese", "ro": "romanian", "ru": "russian", "sr": "serbian", "sv": "swedish",
    "ta": "tamil", "tr": "turkish",
}  # fmt: skip
# Neighbours whose stemmer does better than none.
_STAND_INS = {"uk": "ru", "be": "ru", "bg": "ru", "dari": "fa", "prs": "fa", "hr": "sr", "bs": "sr"}
_SCRIPTS = (
    (re.compile("[\u0600-\u06ff]"), ("ar", "fa")),
    (re.compile("[\u0400-\u04ff]"), ("ru",)),
    (re.compile("[\u0370-\u03ff]"), ("el",)),
    (re.compile("[\u0900-\u097f]"), ("hi",)),
)
# Languages whose stems a short query in Latin letters is tried with.
_LATIN = ("no", "en", "sv", "da", "de", "fr", "es", "pt", "it", "nl", "pl", "ro", "lt", "tr", "fi")
SHORT_QUERY = 12  # words; a longer query is tried in its own language, Norwegian and English
WORDS_OF_A_QUERY = 300  # distinct words of a whole ad that are searched for

_NOTHING: Mapping[str, str] = {}

_stemmers = threading.local()  # a stemmer keeps the word it works on, so each thread has its own


@dataclass(frozen=True, slots=True)
class QueryWord:
    """A word of a query with the terms that meet it, each with its weight, best first."""

    text: str
    variants: tuple[tuple[str, float], ...]


def places_of(
    wanted: Container[str], text: str, language: str | None = None
) -> Iterator[tuple[int, int, list[str]]]:
    """The words of a text that some wanted terms find: where each stands (from, to), and those.

    `language` is ISO 639-1 and decides the stemmer, here and in `terms_of`.
    """
    language = language or guess_language(text)
    for found in _WORD.finditer(text):
        terms = [term for term, _ in _forms(found.group().lower(), language) if term in wanted]
        if terms:
            yield found.start(), found.end(), terms


def terms_of(text: str, language: str | None = None) -> str:
    """All terms of a text, joined by spaces: what both engines index."""
    language = language or guess_language(text)
    words = (found.group().lower() for found in _WORD.finditer(text))
    return " ".join(term for word in words for term, _ in _forms(word, language))


def sequence_of(text: str) -> str:
    """The folded words of a text in their order, joined by spaces: what phrases are found in."""
    return " ".join(filter(None, (fold(found.group()) for found in _WORD.finditer(text))))


def query_words(
    text: str, languages: Iterable[str] = (), meant: Mapping[str, str] = _NOTHING
) -> tuple[QueryWord, ...]:
    """The distinct words of a query, function words left out unless there is nothing else.

    Args:
        text: what the person typed, or a whole ad.
        languages: ISO 639-1 codes it is surely in; guessed when empty.
        meant: what was meant where something else was written (`concepts.spelling`), by the
            word, or the words of a compound written apart, in lower case.
    """
    own = tuple(languages) or (guess_language(text),)
    written = list(dict.fromkeys(found.group().lower() for found in _WORD.finditer(text)))
    content = [word for word in written if not is_function_word(word)]
    chosen = (content or written)[:WORDS_OF_A_QUERY]
    short = len(chosen) <= SHORT_QUERY
    tried = _LATIN if short else ("no", "en")
    words = (
        QueryWord(word, _ways(word, own, tried, _spellings(word, meant, short))) for word in chosen
    )
    return tuple(word for word in words if word.variants)


def fold(word: str) -> str:
    """The word without case, accents and other ways of writing the same letter.

    Compatibility forms are unified (NFKC), digits of every script become 0-9.
    """
    text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", word).lower())
    text = "".join(char for char in text if not unicodedata.combining(char)).translate(_LETTERS)
    if not text.isascii():
        text = "".join(str(unicodedata.digit(char)) if char.isdigit() else char for char in text)
    return _ALIASES.get(text, text)


def is_function_word(word: str) -> bool:
    """Whether a word carries grammar only and is not searched for, however it is written."""
    return fold(word) in _function_words()


@functools.cache
def _function_words() -> frozenset[str]:
    return frozenset(map(fold, morphology.function_words()))


def guess_language(text: str) -> str:
    """The likeliest language by script, then by function words; Norwegian when nothing tells."""
    for script, languages in _SCRIPTS:
        if len(script.findall(text)) * 3 > len(text):
            return morphology.between(text, languages)
    return morphology.by_function_words(text) or "no"


def _spellings(
    word: str, meant: Mapping[str, str], short: bool
) -> Iterator[tuple[str, float, float]]:
    """What may stand for a query word: its share of the weight, and the least way that counts."""
    spelled = _spelled_out(word)
    if short and spelled != word:
        yield spelled, OTHER_LETTERS, 0.0
    if word in meant:
        same = _spelled_out(meant[word]) == spelled
        yield meant[word], OTHER_LETTERS if same else MISTYPED, 0.0
    for row, compound in meant.items():
        if " " in row and word in row.split():
            yield compound, JOINED, ROOT  # its parts are the words that are written


def _spelled_out(word: str) -> str:
    return unicodedata.normalize("NFC", word).translate(_DIGRAPHS)


def _ways(
    word: str,
    own: tuple[str, ...],
    tried: tuple[str, ...],
    spellings: Iterable[tuple[str, float, float]],
) -> tuple[tuple[str, float], ...]:
    """The terms that meet a query word, as it is written and in its other spellings."""
    weights = dict(_variants(word, own, tried))
    for spelling, share, least in spellings:
        for term, weight in _variants(spelling, own, tried):
            if weight >= least:
                weights[term] = max(weights.get(term, 0.0), round(share * weight, 4))
    return tuple(sorted(weights.items(), key=lambda one: (-one[1], one[0])))


def _variants(
    word: str, own: tuple[str, ...], tried: tuple[str, ...]
) -> tuple[tuple[str, float], ...]:
    """The terms that meet a query word: its forms in the query's languages, its stem in others."""
    weights: dict[str, float] = {}
    for script, languages in _SCRIPTS:
        if script.search(word):
            own = tried = languages
    for language in dict.fromkeys((*own, "no", *tried)):
        near = language in own or language == "no"
        forms = _forms(word, language) if near else _forms(word, language)[:2]
        for term, weight in forms:
            worth = weight if near or weight == EXACT else FOREIGN
            weights[term] = max(weights.get(term, 0.0), worth)
    return tuple(sorted(weights.items(), key=lambda item: (-item[1], item[0])))


@functools.lru_cache(maxsize=200_000)
def _forms(word: str, language: str) -> tuple[tuple[str, float], ...]:
    """Folded form, stem, root and parts of a lower-case word, each with its weight."""
    language = _STAND_INS.get(language, language)
    exact = fold(word)
    if not exact:
        return ()
    if any(char in ".+#" or char.isdigit() for char in exact):
        joined = exact.replace(".", "")
        return ((exact, EXACT),) if joined in ("", exact) else ((exact, EXACT), (joined, STEM))
    forms = [(exact, EXACT), (fold(_stem(word, language)), STEM)]
    forms += [(fold(form), ROOT) for form in morphology.roots(word, language)]
    forms += [(fold(_stem(part, language)), PART) for part in morphology.parts(word, language)]
    best: dict[str, float] = {}
    for term, weight in forms:
        if len(term) > 1 or term == exact:
            best.setdefault(term, weight)
    return tuple(best.items())


def _stem(word: str, language: str) -> str:
    name = STEMMERS.get(language)
    if name is None:
        return word
    if name == "norwegian":
        word = morphology.norwegian_form(word)
    if name == "persian":
        word = word.replace("ي", "ی").replace("ك", "ک")
    kept: dict[str, Any] = _stemmers.__dict__
    if name not in kept:
        import snowballstemmer

        kept[name] = snowballstemmer.stemmer(name)
    stem = str(kept[name].stemWord(word))
    return stem if len(stem) > 1 else word

"""Words of a text, folded so that spelling, case, script variants and clitics do not matter."""

import functools
import re
import unicodedata
from dataclasses import dataclass

# Names that punctuation belongs to, then words with their combining marks, soft hyphens, and the
# apostrophe inside a Ukrainian or a Somali word (not the one of French and Italian articles).
_WORD = re.compile(
    r"(?i:c\+\+|c\#|f\#|\.net\b|node\.js|vue\.js|r&d)"
    r"|[^\W_](?:[^\W_]|[\u0300-\u036f\u064b-\u0652\u0670\u0640\u00ad]"
    r"|(?<=[\u0400-\u04ff])['’ʼ`](?=[\u0400-\u04ff])"
    r"|(?<=[^\W\d_]{2})(?<!ll)(?<!qu)['’](?=[^\W\d_]))*"
)
_SENTENCE_END = re.compile(r"[;!?•▪·|؛؟።\u2022]|\.(?=\s|$)|\n\s*\n|\n\s*[-–*]\s")
# What unaccented spelling leaves of letters that Unicode does not decompose.
_LETTERS = str.maketrans(
    {
        "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ß": "ss",
        "ı": "i", "ə": "a", "ħ": "h", "ґ": "г", "ё": "е",
        # Arabic, Persian and Urdu write the same letter in several ways.
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ے": "ي", "ئ": "ي",
        "ک": "ك", "ؤ": "و", "ة": "ه", "ۀ": "ه", "ہ": "ه", "ھ": "ه", "ۃ": "ه", "ۓ": "ي",
        "ـ": None, "\u00ad": None, "'": None, "’": None, "ʼ": None, "`": None,
    }
)  # fmt: skip
_ARABIC = re.compile(r"[\u0600-\u06ff]")
_ETHIOPIC = re.compile(r"[\u1200-\u137f]")
# Arabic writes "and", "in", "for" and the article together with the word; so does Tigrinya.
_PROCLITICS = ("وال", "بال", "كال", "فال", "لل", "ال", "و", "ب", "ل")
_ETHIOPIC_PROCLITICS = ("ናይ", "ናብ", "ኣብ", "ን", "ብ", "ና", "ዘ", "ም")
_SHORTEST_REST = 3
_LONGEST_ENDING = 4  # letters of "-innen" in "Lehrer/-in" that replace or follow an ending
_GENDER_MARK = re.compile(
    r"\((?:m|w|f|d|h|k|x|i|alle|all)(?:\s*[/|]\s*(?:m|w|f|d|h|k|x|i|div|gn))+\)|(?<=\w)[*:_]in(?:nen)?\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Token:
    """One word: `forms` are its folded spelling and, where clitics may hide it, what is left.

    `start`/`end` bound it in the text as given; `sentence` counts the sentences before it.
    """

    forms: tuple[str, ...]
    start: int
    end: int
    sentence: int

    @property
    def folded(self) -> str:
        """The word itself, folded."""
        return self.forms[0]


@functools.lru_cache(maxsize=65_536)
def fold(word: str) -> str:
    """Lower case without diacritics, and one letter where scripts have several for the same."""
    if word.isascii() and word.isalnum():
        return word.lower()
    lowered = word.casefold().translate(_LETTERS)
    if lowered.isascii():
        return lowered
    decomposed = unicodedata.normalize("NFKD", lowered)
    return "".join(char for char in decomposed if not unicodedata.combining(char)).translate(
        _LETTERS
    )


@functools.lru_cache(maxsize=4_096)
def words(text: str) -> tuple[Token, ...]:
    """The words of a text in order, with sentence numbers; a text is cut up once for all."""
    ends = [match.start() for match in _SENTENCE_END.finditer(text)]
    found: list[Token] = []
    sentence = 0
    for match in _WORD.finditer(text):
        while sentence < len(ends) and ends[sentence] < match.start():
            sentence += 1
        found.append(Token(_forms(match.group()), match.start(), match.end(), sentence))
    return tuple(found)


def folded_phrase(text: str) -> str:
    """A title or label as a key: folded words with single spaces, gender marks left out."""
    return " ".join(token.folded for token in words(_GENDER_MARK.sub("", text)))


def spellings(label: str) -> list[str]:
    """A title in each of its gender-marked forms: "enfermero/enfermera", "ingénieur/e"."""
    unmarked = _GENDER_MARK.sub("", label)
    wholes = [part for part in re.split(r"\s+/\s+", unmarked) if part.strip(" /")]
    found: list[str] = []
    for whole in wholes:
        choices = [_choices(word) for word in whole.split()]
        for turn in range(max(len(choice) for choice in choices)):
            found.append(" ".join(choice[min(turn, len(choice) - 1)] for choice in choices))
    return list(dict.fromkeys(found))


def _choices(word: str) -> list[str]:
    first, *others = word.split("/")
    if not first:
        return [word]
    whole = [first]
    for other in others:
        short = other.lstrip("-")
        if not short:
            continue
        ending = len(short) <= _LONGEST_ENDING and len(first) > len(short) + 2
        whole.append(first[: -len(short)] + short if ending else other)
        if ending:
            whole.append(first + short)
    return whole


@functools.lru_cache(maxsize=65_536)
def _forms(word: str) -> tuple[str, ...]:
    folded = fold(word)
    if _ARABIC.search(folded):
        return _without(folded, _PROCLITICS)
    if _ETHIOPIC.search(folded):
        return _without(folded, _ETHIOPIC_PROCLITICS)
    return (folded,)


def _without(word: str, clitics: tuple[str, ...]) -> tuple[str, ...]:
    rests = [
        word[len(clitic) :]
        for clitic in clitics
        if word.startswith(clitic) and len(word) - len(clitic) >= _SHORTEST_REST
    ]
    return tuple(dict.fromkeys([word, *rests]))

"""One name in many spellings: Şahin and Sahin, Олена and Olena, محمد and Muhammad.

For looking a person up by name, and for that alone: nothing here is near a score. Part by part,
a name is brought to *sounds*, Latin letters that the usual transliterations of a name share
(Шевченко, Shevchenko, Schewtschenko and Sjevtsjenko are one). Arabic writes no short vowels, so an
Arabic part is a pattern that its Latin spellings fit, and two Latin spellings of one well-known
Arabic name meet by way of it (Mohamed, Muhammad). Transliterations: the Ukrainian passport rules of
2010, BGN/PCGN, and the ways that Norwegian, German and Polish write the same sounds; Ethiopic by
Unicode's names.
"""

import functools
import itertools
import re
import unicodedata
from collections.abc import Sequence

MOST_SPELLINGS = 24  # of one part: letters read in two ways multiply
SHORTEST_PATTERN = 3  # Arabic letters; fewer would fit too many names

_PART = re.compile(r"[^\W\d_]+(?:['’ʼ`´-]?[^\W\d_]+)*")
_JOINTS = re.compile(r"['’ʼ`´ʹʺ]")
_ARABIC = re.compile("[\u0621-\u06d3]")
_ARABIC_MARKS = re.compile("[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200c\u200d]")
_ARABIC_FORMS = str.maketrans("یئکةۀہھأإآٱؤ", "ييكههههااااو")
_ARTICLES = frozenset({"al", "el", "ul"})

# Letters that stand for one or several spellings; each is tried.
_LETTERS: dict[str, tuple[str, ...]] = {
    "æ": ("ae", "a"), "ø": ("o", "oe"), "å": ("a", "aa"), "ä": ("a", "ae"), "ö": ("o", "oe"),
    "ü": ("u", "ue"), "ß": ("ss",), "ð": ("d",), "þ": ("th",), "ł": ("l",), "đ": ("d",),
    "ı": ("i",), "ə": ("e", "a"), "œ": ("oe",), "ñ": ("n",), "ğ": ("g", ""),
    "а": ("a",), "б": ("b",), "в": ("v",), "г": ("h", "g"), "ґ": ("g",), "д": ("d",), "е": ("e",),
    "є": ("ie",), "ё": ("io", "e"), "ж": ("zh",), "з": ("z",), "и": ("i",), "і": ("i",),
    "ї": ("i",), "й": ("i",), "ј": ("i",), "к": ("k",), "л": ("l",), "м": ("m",), "н": ("n",),
    "о": ("o",), "п": ("p",), "р": ("r",), "с": ("s",), "т": ("t",), "у": ("u",), "ф": ("f",),
    "х": ("kh",), "ц": ("ts",), "ч": ("ch",), "ш": ("sh",), "щ": ("shch",), "ъ": ("", "a"),
    "ы": ("i",), "ь": ("",), "э": ("e",), "ю": ("iu",), "я": ("ia",), "ў": ("u",), "ђ": ("d",),
    "ћ": ("ch",), "љ": ("li",), "њ": ("ni",), "џ": ("dz",),
    "α": ("a",), "β": ("v",), "γ": ("g",), "δ": ("d",), "ε": ("e",), "ζ": ("z",), "η": ("i",),
    "θ": ("th",), "ι": ("i",), "κ": ("k",), "λ": ("l",), "μ": ("m",), "ν": ("n",), "ξ": ("x",),
    "ο": ("o",), "π": ("p",), "ρ": ("r",), "σ": ("s",), "ς": ("s",), "τ": ("t",), "υ": ("i", "u"),
    "φ": ("f",), "χ": ("kh",), "ψ": ("ps",), "ω": ("o",),
}  # fmt: skip
# Ways to write one sound in Latin letters; read from left to right, the longest first.
_SOUNDS = {
    "schtsch": "sc", "shch": "sc", "szcz": "sc", "sjtsj": "sc",
    "tsch": "c", "tsj": "c", "tch": "c", "cz": "c", "ch": "c", "ts": "c", "tz": "c",
    "sch": "s", "sh": "s", "sz": "s", "skj": "s", "sj": "s", "zh": "z", "zj": "z",
    "kh": "h", "ph": "f", "th": "t", "ck": "k", "q": "k", "ks": "x", "w": "v", "y": "i", "j": "i",
}  # fmt: skip
_SOUND = re.compile("|".join(sorted(_SOUNDS, key=len, reverse=True)))
_ETHIOPIC_VOWELS = {"a": ("e", "a"), "aa": ("a",), "ee": ("e",), "e": ("", "i", "e"), "i": ("i",),
                    "o": ("o",), "u": ("u",)}  # fmt: skip
# What an Arabic letter may be in Latin ones. A vowel that is not written may stand before each.
_UNWRITTEN = "(?:ou|[aeiou])?"
_ARABIC_LETTERS = {
    "ا": "[aeo]{1,2}", "ب": "[bp]+", "پ": "p+", "ت": "t+", "ث": "(?:th|t|s)",
    "ج": "(?:dj|dsj|j|g|zh)", "چ": "(?:ch|tsj|c)", "ح": "h+", "خ": "(?:kh|ch|h|x)", "د": "d+",
    "ذ": "(?:dh|d|z)", "ر": "r+", "ز": "z+", "ژ": "(?:zh|j|z)", "س": "s+", "ش": "(?:sch|sh|sj|s)",
    "ص": "s+", "ض": "(?:dh|d|z)", "ط": "t+", "ظ": "(?:dh|z|d)",
    "ع": "[aeiou]{0,2}", "غ": "(?:gh|g)",
    "ف": "(?:ph|f+)", "ق": "(?:gh|q+|k|g)", "ك": "(?:ck|k+|c)", "گ": "g", "ل": "l+", "م": "m+",
    "ن": "n+", "ه": "(?:h|t|a|e|)",
    "و": "(?:[uow]{1,2}|aw|au|av|v|oou)", "ي": "(?:[iyej]{1,2}|[aeo][iy])", "ى": "(?:a|i|y)",
    "ء": "",
}  # fmt: skip
# Given names of Arabic origin whose Latin spellings differ most.
_WELL_KNOWN = (
    "محمد احمد محمود مصطفى يوسف ابراهيم حسين حسن علي عمر عثمان خالد خليل جمال كريم رحيم سعيد "
    "عبدالله عبدالرحمن اسماعيل سليمان هارون موسى عيسى داود ادريس ياسين طارق صالح سالم نور "
    "فاطمه عائشه خديجه مريم زينب ليلى سلمى امينه سميه حليمه رقيه نادية شريف قاسم جعفر رضا مهدي"
)


def parts(name: str) -> list[str]:
    """The parts of a name in order, in small letters, without Arabic articles; initials too."""
    composed = unicodedata.normalize("NFKC", name).lower()
    found = [part for joined in _PART.findall(composed) for part in joined.split("-")]
    return [part for part in found if part not in _ARTICLES] or found


def keys(name: str) -> frozenset[str]:
    """Sounds of every part of a name: names that `meets` finds alike share one for each part asked.

    Good for an index over names; `meets` then decides.
    """
    return frozenset(key for part in parts(name) for key in _keys(part))


def meets(asked: str, name: str) -> bool:
    """Whether every part of the name asked for is some part of a person's name.

    Order, case, diacritics and script do not matter; a part is met whole, never by its beginning.
    """
    wanted, known = parts(asked), parts(name)
    return bool(wanted) and all(any(_alike(one, other) for other in known) for one in wanted)


@functools.lru_cache(maxsize=50_000)
def _keys(part: str) -> frozenset[str]:
    return _sounds(part) | _skeletons(part)


def _alike(one: str, other: str) -> bool:
    if _is_arabic(one) and _is_arabic(other):
        return _sounds(one) == _sounds(other)
    if _is_arabic(one) or _is_arabic(other):
        arabic, latin = (one, other) if _is_arabic(one) else (other, one)
        return _fits(_arabic(arabic), latin)
    return not _sounds(one).isdisjoint(_sounds(other)) or bool(_origins(one) & _origins(other))


def _is_arabic(part: str) -> bool:
    return bool(_ARABIC.search(part))


def _arabic(part: str) -> str:
    """One way to write an Arabic part, without its article."""
    plain = _ARABIC_MARKS.sub("", part).translate(_ARABIC_FORMS)
    return re.sub(r"^ال(?=..)", "", plain)


@functools.lru_cache(maxsize=50_000)
def _sounds(part: str) -> frozenset[str]:
    """The spellings of a part by sound, at most `MOST_SPELLINGS`."""
    if _is_arabic(part):
        return frozenset({_arabic(part).replace("ى", "ي")})
    ways = itertools.islice(itertools.product(*map(_letter, part)), MOST_SPELLINGS)
    spelled = {_sound(_JOINTS.sub("", "".join(way))) for way in ways}
    # C is k in Victor and s or ts elsewhere.
    return frozenset({*spelled, *(one.replace("c", "k") for one in spelled)})


@functools.cache
def _letter(char: str) -> Sequence[str]:
    if char in _LETTERS:
        return _LETTERS[char]
    if "\u1200" <= char <= "\u137f":
        return _ethiopic(char)
    decomposed = unicodedata.normalize("NFD", char)
    return ("".join(one for one in decomposed if not unicodedata.combining(one)),)


def _ethiopic(char: str) -> Sequence[str]:
    """The syllables a letter may be: Unicode names them with a (ä), u, i, aa, ee, e (none), o."""
    syllable = unicodedata.name(char, "").rpartition(" ")[2].lower()
    found = re.fullmatch(r"([^aeiou]*)(aa?|ee?|[iou])", syllable)
    if found is None:
        return ("",)
    return tuple(found.group(1) + vowel for vowel in _ETHIOPIC_VOWELS[found.group(2)])


def _sound(latin: str) -> str:
    sounds = _SOUND.sub(lambda found: _SOUNDS[found.group()], latin)
    return re.sub(r"(.)\1+", r"\1", sounds.replace("ie", "e"))


@functools.lru_cache(maxsize=10_000)
def _pattern(arabic: str) -> re.Pattern[str]:
    letters = [_ARABIC_LETTERS.get(char, re.escape(char)) for char in arabic]
    if arabic[0] == "ا":
        letters[0] = "[aeiou]{1,2}"
    if arabic[-1] == "ي":
        letters[-1] = "(?:ee|i[ey]?|y)"
    return re.compile(_UNWRITTEN.join(letters))


def _fits(arabic: str, part: str) -> bool:
    """Whether a part in other letters spells an Arabic one, with or without an article."""
    if len(arabic) < SHORTEST_PATTERN:
        return False
    latin = "".join(_letter(char)[0] for char in part)
    pattern = _pattern(arabic)
    return any(pattern.fullmatch(one) for one in (latin, re.sub("^[ae]l", "", latin)))


@functools.lru_cache(maxsize=50_000)
def _origins(part: str) -> frozenset[str]:
    """The well-known Arabic names that a part spells."""
    return frozenset(name for name in _known() if _fits(name, part))


@functools.cache
def _known() -> tuple[str, ...]:
    return tuple(_arabic(name) for name in _WELL_KNOWN.split())


def _skeletons(part: str) -> frozenset[str]:
    """Consonants in broad classes: spellings of an Arabic name share one, in every script."""
    if _is_arabic(part):
        return frozenset({_classes(_arabic(part))})
    latin = _CLUSTERS.sub(_cluster, "".join(_letter(char)[0] for char in part))
    return frozenset({_classes(latin), _classes(re.sub("^[ae]l", "", latin))})


def _classes(letters: str) -> str:
    found = "".join(_CLASSES.get(char, "") for char in letters)
    return "~" + re.sub(r"(.)\1+", r"\1", found.rstrip("t"))


def _cluster(found: re.Match[str]) -> str:
    """The sound that several letters are: a sibilant, or one that the classes leave out."""
    return "s" if found.group() in {"sch", "sh", "sj"} else ""


_CLUSTERS = re.compile("sch|dsj|tsj|sh|sj|dj|zh")
# Labials, dentals with sibilants, the rest one by one; what spellings mix is left out.
_CLASSES = {char: kind for kind, chars in {
    "b": "bpfبپف", "t": "tdszتثدذزسشصضطظ", "l": "lل", "r": "rر", "m": "mم", "n": "nن",
}.items() for char in chars}  # fmt: skip

"""How a name may be spelt in plain Latin letters: romanised, and with two letters for one.

Sources: ICAO Doc 9303 (Russian, Nordic and German letters), the Ukrainian resolution 55 of 2010,
the Bulgarian transliteration act of 2009, the Belarusian instruction of 2000, the Latin alphabets
of Serbian and Macedonian without their marks, ELOT 743 (Greek), and the everyday y for й and ю.
"""

_COMMON = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "з": "z", "к": "k", "л": "l",
    "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f",
    "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ю": "iu", "я": "ia",
}  # fmt: skip
_RUSSIAN = _COMMON | {"ё": "e", "ж": "zh", "и": "i", "й": "i", "ы": "y", "э": "e", "ъ": "",
                      "ь": ""}  # fmt: skip
_UKRAINIAN = _COMMON | {"г": "h", "ґ": "g", "є": "ie", "ж": "zh", "и": "y", "і": "i", "ї": "i",
                        "й": "i", "ь": ""}  # fmt: skip
_LOOSE = {"й": "y", "ю": "yu", "я": "ya", "ж": "j", "х": "h", "є": "ye", "ї": "yi"}
_SOUTHERN = {
    "ж": "z", "и": "i", "х": "h", "ц": "c", "ч": "c", "ш": "s", "ј": "j", "љ": "lj", "њ": "nj",
    "ђ": "dj", "ћ": "c", "џ": "dz", "ѓ": "gj", "ќ": "kj", "ѕ": "dz",
}  # fmt: skip
_GREEK = {
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th", "ι": "i",
    "κ": "k", "λ": "l", "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p", "ρ": "r", "σ": "s",
    "ς": "s", "τ": "t", "υ": "y", "φ": "f", "χ": "ch", "ψ": "ps", "ω": "o",
}  # fmt: skip
_SCHEMES = (
    _RUSSIAN,
    _RUSSIAN | _LOOSE,
    _UKRAINIAN,
    _UKRAINIAN | _LOOSE,
    _COMMON | {"г": "h", "ж": "zh", "і": "i", "й": "i", "ў": "u", "ы": "y", "э": "e", "ь": "",
               "ё": "io"},
    _COMMON | {"ж": "zh", "и": "i", "й": "y", "х": "h", "щ": "sht", "ъ": "a", "ь": "y", "ю": "yu",
               "я": "ya"},
    _COMMON | _SOUTHERN,
    _COMMON | _SOUTHERN | {"ж": "zh", "ч": "ch", "ш": "sh"},
    _GREEK,
    {"ø": "oe", "æ": "ae", "å": "aa", "ä": "ae", "ö": "oe", "ü": "ue", "đ": "dj", "ş": "sh",
     "ç": "ch"},
)  # fmt: skip


def in_latin(folded: str, key: str) -> frozenset[str]:
    """The ways to spell a name in plain Latin letters, without the name itself.

    Args:
        folded: the name in lower case without accents, as the tables of other scripts want it.
        key: the name in lower case with its accents, for the letters that become two.
    """
    spelt = set()
    for scheme in _SCHEMES:
        for name in (folded, key):
            if not name.isascii():
                found = "".join(scheme.get(letter, letter) for letter in name)
                if found.isascii() and found != folded:
                    spelt.add(found)
    return frozenset(spelt)

"""Every name of the knowledge base, as written and as people write it: inflected, transliterated,
without accents, with one typing error. The level always comes from a row, so a wrong one must not
be sure.
"""

import random
import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

import pytest

from screening.credentials import knowledge, resolver
from screening.credentials.facts import Row
from screening.credentials.knowledge import read_rows
from screening.domain.credential import CredentialInput, PlacedCredential

LEAST_FOUND = 0.92
MOST_WRONG_AND_SURE = 0.005
SHORTEST_WORD = 5  # letters; a shorter one is another word when one of them changes
# Endings of cases, articles and plurals by the row's language: what a word ends in (a pattern of
# its last letters), what is dropped of it, what is added.
_SLAVIC = (
    (r"[bcdfgklmnprstwzćčšžł]$", 0, ("a", "u", "em", "om", "owi")),
    (r"a$", 1, ("y", "u", "e", "ą")),
    (r"[oe]$", 1, ("a", "u")),
)
_CYRILLIC = (
    (r"[бвгджзклмнпрстфцчш]$", 0, ("а", "у", "ом", "и", "ы")),
    (r"а$", 1, ("и", "у", "ы")),
    (r"[ое]$", 1, ("а", "у")),
    (r"ия$", 1, ("и", "ю")),
)
ENDINGS = {
    "no": ((r"[bdfgklmnprstv]$", 0, ("en", "et", "er", "s")), (r"e$", 0, ("n", "t", "r"))),
    "sv": ((r"[bdfgklmnprstv]$", 0, ("en", "er", "s")), (r"e$", 0, ("n", "t"))),
    "da": ((r"[bdfgklmnprstv]$", 0, ("en", "et", "er", "s")),),
    "de": ((r"[bdfgklmnprt]$", 0, ("s", "es", "e", "en")), (r"e$", 0, ("n",))),
    "nl": ((r"[bdfgklmnprt]$", 0, ("s", "en")),),
    "en": ((r"[bdeghklmnprt]$", 0, ("s",)),), "fr": ((r"[a-zé]$", 0, ("s",)),),
    "es": ((r"[aeo]$", 0, ("s",)), (r"[nrld]$", 0, ("es",))), "pt": ((r"[aeo]$", 0, ("s",)),),
    "it": ((r"o$", 1, ("i",)), (r"a$", 1, ("e",))),
    "ro": ((r"[bcdfglmnprstv]$", 0, ("ul", "ului", "i")), (r"ă$", 1, ("a", "ei", "e"))),
    "pl": _SLAVIC, "cs": _SLAVIC, "sk": _SLAVIC, "hr": _SLAVIC, "sl": _SLAVIC, "bs": _SLAVIC,
    "sr": _CYRILLIC, "bg": ((r"[бвгджзклмнпрстфхцчш]$", 0, ("а", "ът", "и")),),
    "mk": ((r"[бвгджзклмнпрстфхцчш]$", 0, ("от", "и")),),
    "uk": _CYRILLIC, "ru": _CYRILLIC, "be": _CYRILLIC,
    "lt": ((r"as$", 2, ("o", "ui", "ą")), (r"is$", 2, ("io", "į")), (r"a$", 1, ("os", "ą"))),
    "lv": ((r"s$", 1, ("a", "u", "am")),), "et": ((r"[a-z]$", 0, ("i", "ga")),),
    "fi": ((r"[aeiouyäö]$", 0, ("n", "ssa", "sta")),),
    "hu": ((r"[a-z]$", 0, ("t", "nak", "ban")),),
    "tr": ((r"[bcdfghklmnprstvz]$", 0, ("i", "ı", "e", "den", "nin")), (r"[aeı]$", 0, ("sı",))),
    "el": ((r"ος$", 2, ("ου", "ο")), (r"ο$", 1, ("α", "ου"))),
    "sq": ((r"[bdfgklmnprst]$", 0, ("i", "it")), (r"ë$", 1, ("a", "ën"))),
}  # fmt: skip
_COMMON = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "з": "z", "к": "k", "л": "l",
    "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f",
    "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ю": "iu", "я": "ia",
}  # fmt: skip
# The official romanisation of each language (Russian: ICAO; Serbian and Macedonian: own Latin).
ROMANISED = {
    "ru": _COMMON | {"ё": "e", "ж": "zh", "и": "i", "й": "i", "ы": "y", "э": "e", "ъ": "", "ь": ""},
    "uk": _COMMON | {"г": "h", "ґ": "g", "є": "ie", "ж": "zh", "и": "y", "і": "i", "ї": "i",
                     "й": "i", "ь": ""},
    "be": _COMMON | {"г": "h", "ж": "zh", "і": "i", "й": "i", "ў": "u", "ы": "y", "э": "e",
                     "ь": "", "ё": "io"},
    "bg": _COMMON | {"ж": "zh", "и": "i", "й": "y", "х": "h", "щ": "sht", "ъ": "a", "ь": "y",
                     "ю": "yu", "я": "ya"},
    "sr": _COMMON | {"ж": "z", "и": "i", "х": "h", "ц": "c", "ч": "c", "ш": "s", "ј": "j",
                     "љ": "lj", "њ": "nj", "ђ": "dj", "ћ": "c", "џ": "dz"},
    "mk": _COMMON | {"ж": "zh", "и": "i", "х": "h", "ц": "c", "ч": "ch", "ш": "sh", "ј": "j",
                     "љ": "lj", "њ": "nj", "ѓ": "gj", "ќ": "kj", "џ": "dz", "ѕ": "dz"},
    "el": {"α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th",
           "ι": "i", "κ": "k", "λ": "l", "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p",
           "ρ": "r", "σ": "s", "ς": "s", "τ": "t", "υ": "y", "φ": "f", "χ": "ch", "ψ": "ps",
           "ω": "o"},
}  # fmt: skip
LATIN = {"ø": "oe", "æ": "ae", "å": "aa", "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ł": "l",
         "đ": "dj", "ı": "i", "ð": "d", "þ": "th"}  # fmt: skip


@dataclass(frozen=True)
class Written:
    """A name of a row, and a country whose system it belongs to (None: of any country)."""

    name: str
    row: Row
    country: str | None


@cache
def all_names() -> tuple[Written, ...]:
    """Every name and alias; those of a shared system with a country that has no rows of its own."""
    kb = knowledge.load()
    own = {row.country for row in kb.rows.values()}
    home: dict[str, str] = {}
    for code, country in kb.countries.items():
        if code not in own and len(country.systems) == 1:
            home.setdefault(country.systems[0], code)
    return tuple(
        Written(
            alias.lstrip("~"),
            row,
            row.country if len(row.country) == 2 and row.country != "ZZ" else home.get(row.country),
        )
        for data in read_rows("credentials.csv")
        for row in [kb.rows[data["id"]]]
        for alias in filter(None, data["aliases"].split("|"))
    )


def place(text: str, country: str | None) -> PlacedCredential:
    return resolver.place(knowledge.load(), CredentialInput(text, country=country))


def found(written: Written, placed: PlacedCredential) -> bool:
    """Whether the row, or another one of the same level, is what was found."""
    rows = {placed.rule.partition(":")[2], *(reading.row for reading in placed.alternatives)}
    return written.row.id in rows or placed.range == (written.row.low, written.row.high)


def with_one_error(name: str, _language: str, chance: random.Random) -> str | None:
    """One letter of one longer word dropped, doubled, changed or swapped."""
    words = [word for word in name.split() if len(word) >= SHORTEST_WORD and word.isalpha()]
    if not words:
        return None
    word = chance.choice(words)
    at = chance.randrange(1, len(word) - 1)
    kind = chance.choice(("drop", "double", "change", "swap"))
    wrong = {
        "drop": word[:at] + word[at + 1 :],
        "double": word[:at] + word[at] + word[at:],
        "change": word[:at] + chance.choice(word[at + 1 :]) + word[at + 1 :],
        "swap": word[:at] + word[at + 1] + word[at] + word[at + 2 :],
    }[kind]  # fmt: skip
    return None if wrong == word else name.replace(word, wrong, 1)


def inflected(name: str, language: str, chance: random.Random) -> str | None:
    """One longer word in another form of its language."""
    if name.isupper():
        return None
    words = [word for word in name.split() if len(word) >= SHORTEST_WORD and word.isalpha()]
    chance.shuffle(words)
    for word in words if language != "en" else name.split()[-1:]:
        for pattern, dropped, endings in ENDINGS.get(language, ()):
            if re.search(pattern, word):
                stem = word[: len(word) - dropped]
                return name.replace(word, stem + chance.choice(endings), 1)
    return None


def transliterated(name: str, language: str, _chance: random.Random) -> str | None:
    """In plain Latin letters, as the language's own rules or a passport have it."""
    lowered = unicodedata.normalize("NFC", name.lower())
    if any("\u0370" <= letter <= "\u052f" for letter in lowered):
        table = ROMANISED.get(language) or ROMANISED["el" if "α" in lowered else "ru"]
    else:
        table = LATIN
    plain = "".join(table.get(c, table.get(_bare(c), _bare(c))) for c in lowered)
    return plain if plain.isascii() and plain != lowered else None


def _bare(letter: str) -> str:
    return unicodedata.normalize("NFD", letter)[0]


def varied(vary: Callable[[str, str, random.Random], str | None]) -> Iterator[tuple[Written, str]]:
    languages = {row["id"]: row["lang"] for row in read_rows("credentials.csv")}
    chance = random.Random(11)  # noqa: S311 - the same variants every time
    for written in all_names():
        other = vary(written.name, languages[written.row.id], chance)
        if other is not None:
            yield written, other


def test_every_name_finds_its_row_with_its_country() -> None:
    missed = [w for w in all_names() if not found(w, place(w.name, w.country))]
    assert len(all_names()) > 5_000
    assert missed == []


@pytest.mark.parametrize("vary", [with_one_error, inflected, transliterated])
def test_a_name_is_found_as_people_write_it(
    vary: Callable[[str, str, random.Random], str | None],
) -> None:
    tried = [(written, other, place(other, written.country)) for written, other in varied(vary)]
    missed = [(w.name, other, p.rule) for w, other, p in tried if not found(w, p)]
    sure = [
        (w.name, other, p.rule, p.range)
        for w, other, p in tried
        if p.confidence == "high" and not found(w, p)
    ]
    assert len(tried) > 500
    assert 1 - len(missed) / len(tried) >= LEAST_FOUND, missed[:40]
    assert len(sure) / len(tried) <= MOST_WRONG_AND_SURE, sure


def test_a_name_that_means_several_levels_is_never_sure_without_a_country() -> None:
    levels: dict[str, set[tuple[str, str]]] = {}
    for written in all_names():
        key = written.name.casefold()
        levels.setdefault(key, set()).add((written.row.low, written.row.high))
    ambiguous = [name for name, ranges in levels.items() if len(ranges) > 1]
    assert len(ambiguous) > 100
    sure = [(name, p.rule) for name in ambiguous if (p := place(name, None)).confidence == "high"]
    assert sure == []

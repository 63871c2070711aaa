"""Norwegian places: a municipality implies its county; other places are known by their name.

Counties and municipalities as of 2024 (`data/municipalities.tsv`: code and name of the county, its
municipalities). A place is a key: "46" a county, "46:bergen" a municipality, "=berlin" any other.
"""

import functools
import re
import unicodedata
from pathlib import Path

ABROAD = 2  # parts kept of a place that is not Norwegian: a town and its country
DATA = Path(__file__).parent / "data" / "municipalities.tsv"
_LETTERS = str.maketrans({"ø": "o", "æ": "ae", "å": "a", "ß": "ss", "ł": "l", "đ": "d"})
_NOT_A_NAME = re.compile(r"\d+|\b(?:postboks|kommune|fylke|norge|noreg|norway)\b", re.IGNORECASE)


def keys_of(text: str) -> tuple[str, ...]:
    """All keys of the place that a CV states: municipality and county, else the name itself.

    The last part that names a Norwegian place counts ("Storgata 5, 0155 Oslo"), else the last two
    ("Berlin, Germany").
    """
    parts = [part for part in map(_name, re.split(r"[,;\n/]", text)) if part]
    for part in reversed(parts):
        found = _norwegian(part)
        if found:
            return tuple(dict.fromkeys(found))
    return tuple(f"={part}" for part in parts[-ABROAD:])


def is_norwegian(name: str) -> bool:
    """Whether a county or a municipality has that name."""
    return any(not key.startswith("=") for key in keys_of(name))


def wanted(text: str) -> tuple[str, ...]:
    """The keys that a place asked for means: alternatives where a name is borne twice."""
    if re.fullmatch(r"\d\d(:[\w-]+)?|=[\w-]+", text):
        return (text,)
    found = keys_of(text)
    narrow = tuple(key for key in found if ":" in key)
    return narrow or found


def label(key: str) -> str:
    """A place's name as people write it."""
    county, _, municipality = key.partition(":")
    if key.startswith("="):
        return key[1:].replace("-", " ").title()
    counties = _counties()
    if county not in counties:
        return key
    name, municipalities = counties[county]
    return municipalities.get(municipality, municipality) if municipality else name


@functools.cache
def all_keys() -> tuple[str, ...]:
    """Every county and municipality, counties first."""
    counties = _counties()
    towns = [f"{code}:{name}" for code, (_, names) in counties.items() for name in names]
    return (*counties, *towns)


def _norwegian(name: str) -> list[str]:
    """Keys of the places of that name; the last words count where more is said."""
    words = name.split("-")
    for start in range(len(words)):
        found = _known().get("-".join(words[start:]))
        if found:
            return list(found)
    return []


@functools.cache
def _known() -> dict[str, tuple[str, ...]]:
    known: dict[str, tuple[str, ...]] = {}
    for code, (county, municipalities) in _counties().items():
        known[_name(county)] = (code,)
        for name in municipalities:
            before = tuple(key for key in known.get(name, ()) if key != code)
            known[name] = (*before, code, f"{code}:{name}")
    return known


@functools.cache
def _counties() -> dict[str, tuple[str, dict[str, str]]]:
    """Counties by code: their name, and their municipalities by folded name."""
    rows = (line.split("\t") for line in DATA.read_text(encoding="utf-8").splitlines())
    return {
        code: (county, {_name(one): one for one in names.split(",")})
        for code, county, names in rows
    }


def _name(text: str) -> str:
    """Folded words joined by hyphens, without numbers and without what says what kind it is."""
    plain = _NOT_A_NAME.sub(" ", text).lower().translate(_LETTERS)
    decomposed = unicodedata.normalize("NFKD", plain)
    kept = (c if c.isalnum() else " " for c in decomposed if not unicodedata.combining(c))
    return "-".join("".join(kept).split())

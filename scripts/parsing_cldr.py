"""Writes screening/parsing/data/cldr.json: month, language and country names from Unicode CLDR.

The names come with Babel (CLDR data, Unicode License v3). The file is kept in the repository, so
that parsing needs no Babel; run this again when CLDR has a new version:

    .venv/bin/python scripts/parsing_cldr.py
"""

import json
import unicodedata
from pathlib import Path

from babel import Locale

TARGET = Path(__file__).parent.parent / "screening" / "parsing" / "data" / "cldr.json"
# Order matters: where two languages use one name for different things, the first one named wins.
LOCALES = """nb nn sv da fi is de nl en fr es it pt ro pl uk ru be bg sr sr_Latn hr bs sl mk
    cs sk lt lv et hu el tr ar ar_SY ar_MA ar_DZ fa fa_AF ps ur hi bn ne ta so ti am
    om sw sq ku ckb ka hy he vi th fil id zh zh_Hant ja ko af ca eu gl cy ga rw ln mg
    my km lo mn uz kk ky tg tk si ml te pa gu mr ha ig yo zu""".split()  # noqa: SIM905
# Beside every ISO 639-1 language: spoken languages that have only a code of three letters.
LONG_CODES = frozenset(
    """ckb fil ceb ilo haw kab kmr sgs smn sma smj sms tig din nus luo luy kam mer bem umb kmb
    yue hak nan wuu gsw nds rom prs scn vec hil pap krio fon mos bal lua kri suk""".split()  # noqa: SIM905
)
NAME_OF_LANGUAGE = ("und", "mul", "zxx", "mis")
SHORT = 2
# Abbreviations of a few Latin letters are words elsewhere: they come from these languages only.
SHORTEST_MONTH = 4
SHORT_MONTHS = frozenset(
    """nb nn sv da fi de nl en fr es it pt ro pl cs sk sl hr bs lt lv et hu tr sq id so""".split()  # noqa: SIM905
)


def folded(name: str) -> str:
    """Lower case without format characters, as the parser looks names up."""
    kept = "".join(char for char in name if unicodedata.category(char) != "Cf")
    return unicodedata.normalize("NFC", kept).strip(". ").casefold()


def months(locale: Locale) -> dict[str, int]:
    """Every wide and abbreviated name of a month, in text and standing alone."""
    found: dict[str, int] = {}
    for context in locale.months.values():
        for width, names in context.items():
            if width != "narrow":
                for number, name in names.items():
                    found.setdefault(folded(str(name)), int(number))
    return {name: number for name, number in found.items() if not any(c.isdigit() for c in name)}


def is_language(code: str) -> bool:
    """Whether a CLDR key is a spoken language of interest."""
    return code not in NAME_OF_LANGUAGE and (len(code) == SHORT or code in LONG_CODES)


def is_country(code: str) -> bool:
    """Whether a CLDR key is a country and no group of countries."""
    return len(code) == SHORT and code.isalpha() and code not in ("EU", "EZ", "UN", "ZZ", "QO")


def main() -> None:
    """Collects the names and writes the file: {"months": {name: number}, "languages": ...}."""
    data: dict[str, dict[str, object]] = {"months": {}, "languages": {}, "countries": {}}
    for code in LOCALES:
        locale = Locale.parse(code)
        for name, number in months(locale).items():
            if len(name) > SHORTEST_MONTH or not name.isascii() or code in SHORT_MONTHS:
                data["months"].setdefault(name, number)
        for key, name in sorted(locale.languages.items()):
            if is_language(key):
                data["languages"].setdefault(folded(str(name)), key)
        for key, name in sorted(locale.territories.items()):
            if is_country(key):
                data["countries"].setdefault(folded(str(name)), key)
    text = json.dumps(data, ensure_ascii=False, indent=0, sort_keys=True)
    TARGET.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

"""Builds the lists of compound parts from occupation titles: `python -m screening.indexing.parts`.

A part is a word that stands alone in some title, or an ending that many longer words share. The
lists are data of the product (`data/parts_*.tsv`); this script says how they came to be and makes
them again from a newer ESCO.
"""

import argparse
import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

LANGUAGES = {"no": 4, "da": 4, "sv": 4, "de": 4}  # with the shortest part
SHARED_BY = 4  # an ending of so many words is a part, though it never stands alone
SHORTEST_ENDING = 5
LONGEST_PART = 18
# Endings of inflection and derivation that many words share without being words.
NOT_PARTS = re.compile(
    r"^(?:.{0,2}(?:ering|eringer|ninger|inger|elser|heten|heter|asjon|asjoner|lighet|iske|ende|ings|ungs|ungen|"
    r"ischen|lichen|liche|lich|innen|ering|skaper|erinnen|rinnen|erarbeide))$"
)


def parts_of(labels: Iterable[str], shortest: int) -> list[str]:
    """The parts that the words of the labels are made of, in alphabetical order."""
    words: Counter[str] = Counter()
    for label in labels:
        words.update(set(re.findall(r"[^\W\d_]+", label.lower())))
    alone = {word for word in words if shortest <= len(word) <= LONGEST_PART}
    endings: Counter[str] = Counter()
    for word in words:
        endings.update(
            word[place:] for place in range(shortest, len(word) - SHORTEST_ENDING + 1)
        )
    bound = {end for end, count in endings.items()
             if count >= SHARED_BY and len(end) <= LONGEST_PART and _begins_a_word(end, words)}  # fmt: skip
    return sorted(part for part in alone | bound if not NOT_PARTS.match(part))


def _begins_a_word(ending: str, words: Counter[str]) -> bool:
    """Whether some front of the words that end so is itself a word: then it is a real border."""
    fronts = [word[: -len(ending)] for word in words if word.endswith(ending) and word != ending]
    real = sum(front in words or front.removesuffix("s") in words for front in fronts if len(front) > 2)  # noqa: PLR2004
    return real >= 2 and real * 3 >= len(fronts)  # noqa: PLR2004


def main() -> None:
    """Reads a table of uri, language, n, label and writes one list per language."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("labels", type=Path)
    parser.add_argument("folder", type=Path)
    arguments = parser.parse_args()
    rows = [line.split("\t") for line in arguments.labels.read_text("utf-8").splitlines()]
    for language, shortest in LANGUAGES.items():
        found = parts_of((row[3] for row in rows if row[1] == language), shortest)
        head = "# parts of compounds in ESCO labels (ESCO, European Commission; see docs/indexing.md)\n"
        path = arguments.folder / f"parts_{language}.tsv"
        path.write_text(head + "\n".join(found) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

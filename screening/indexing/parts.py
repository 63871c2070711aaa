"""Builds the lists of compound parts from occupation titles: `python -m screening.indexing.parts`.

A part is a word that stands alone in some title, or an ending that many longer words share. The
lists are data of the product (`data/parts_*.tsv`); this script says how they came to be and makes
them again from a newer ESCO.
"""

import argparse
import re
from collections import Counter
from collections.abc import Container, Iterable, Sequence
from pathlib import Path

LANGUAGES = {"no": 4, "da": 4, "sv": 4, "de": 4}  # with the shortest part
SHARED_BY = 4  # an ending of so many words is a part, though it never stands alone
SHORTEST_ENDING = 5
REAL_FRONTS = 2  # fronts of it that must be words themselves
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
    fronts: dict[str, list[str]] = {}
    for word in words:
        for place in range(shortest, len(word) - SHORTEST_ENDING + 1):
            fronts.setdefault(word[place:], []).append(word[:place])
    bound = {
        ending
        for ending, before in fronts.items()
        if len(ending) <= LONGEST_PART and _is_border(before, words)
    }
    # What a joining s was left on (sarbeid) is no part.
    bound = {part for part in bound if not (part[0] == "s" and part[1:] in alone | bound)}
    return sorted(part for part in alone | bound if not NOT_PARTS.match(part))


def _is_border(fronts: Sequence[str], words: Container[str]) -> bool:
    """Whether enough of what stands before an ending is a word: then the ending is a part."""
    real = sum(front in words or front.removesuffix("s") in words for front in fronts)
    return len(fronts) >= SHARED_BY and real >= REAL_FRONTS and real * 3 >= len(fronts)


def main() -> None:
    """Reads a table of uri, language, n, label and writes one list per language."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("labels", type=Path)
    parser.add_argument("folder", type=Path)
    arguments = parser.parse_args()
    rows = [line.split("\t") for line in arguments.labels.read_text("utf-8").splitlines()]
    for language, shortest in LANGUAGES.items():
        found = parts_of((row[3] for row in rows if row[1] == language), shortest)
        head = "# parts of compounds in ESCO labels (European Commission); see docs/indexing.md\n"
        path = arguments.folder / f"parts_{language}.tsv"
        path.write_text(head + "\n".join(found) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

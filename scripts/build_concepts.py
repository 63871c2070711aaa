"""Builds the product's occupation data from ESCO's labels.

    python scripts/build_concepts.py LABELS.tsv

LABELS.tsv holds uri, language, n (0 = preferred) and label, as exported from ESCO, the European
Skills, Competences, Qualifications and Occupations classification (v1.2, European Commission; free
reuse with acknowledgement: https://esco.ec.europa.eu). Writes screening/concepts/data/esco.tsv.gz:
first one line per occupation (its number is the line: uri, Norwegian label, English label), an
empty line, then the folded labels in byte order, each with the numbers of the occupations that bear
it (`*`: as preferred label). ISCO groups are left out: their names nearly repeat occupations.
"""

import csv
import gzip
import itertools
import re
import sys
from collections import defaultdict
from pathlib import Path

from screening.concepts.text import folded_phrase

TARGET = Path(__file__).parents[1] / "screening" / "concepts" / "data" / "esco.tsv.gz"
PREFIX = "http://data.europa.eu/esco/occupation/"
LONGEST_ENDING = 4


def spellings(label: str) -> list[str]:
    """The label in each of its gender-marked forms: "enfermero/enfermera", "ingénieur/e"."""
    wholes = [part for part in re.split(r"\s+/\s+", label) if part]
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
        ending = len(short) <= LONGEST_ENDING and len(first) > len(short) + 2
        whole.append(first[: -len(short)] + short if ending else other)
        if ending:
            whole.append(first + short)
    return whole


def main(source: Path) -> None:
    """Reads the labels and writes the data file, the same bytes for the same input."""
    names: dict[str, dict[str, str]] = defaultdict(dict)
    labels: dict[str, dict[str, bool]] = defaultdict(dict)
    with source.open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            if not row["uri"].startswith(PREFIX):
                continue
            uri, preferred = row["uri"][len(PREFIX) :], row["n"] == "0"
            known = names[uri]
            if row["lang"] in {"no", "en"} and (preferred or row["lang"] not in known):
                known[row["lang"]] = row["label"]
            for spelling in spellings(row["label"]):
                key = folded_phrase(spelling)
                if key:
                    labels[key][uri] = preferred or labels[key].get(uri, False)
    order = {uri: number for number, uri in enumerate(sorted(names))}
    head = [f"{uri}\t{names[uri].get('no', '')}\t{names[uri].get('en', '')}" for uri in order]
    body = [
        key
        + "\t"
        + " ".join(f"{order[uri]}{'*' if first else ''}" for uri, first in sorted(bearers.items()))
        for key, bearers in sorted(labels.items(), key=lambda item: item[0].encode())
    ]
    text = "\n".join(itertools.chain(head, [""], body)) + "\n"
    TARGET.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
    print(f"{len(head)} occupations, {len(body)} labels, {TARGET.stat().st_size:,} bytes")


if __name__ == "__main__":
    main(Path(sys.argv[1]))

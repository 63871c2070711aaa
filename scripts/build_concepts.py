"""Builds the product's occupation data from ESCO's labels.

    python scripts/build_concepts.py LABELS.tsv

LABELS.tsv holds uri, language, n (0 = preferred) and label, as exported from ESCO, the European
Skills, Competences, Qualifications and Occupations classification (v1.2, European Commission; free
reuse with acknowledgement: https://esco.ec.europa.eu). Writes screening/concepts/data/esco.tsv.gz
(occupations) and isco.tsv.gz (the ISCO-08 groups above them, kept apart: their names nearly repeat
occupations): first one line per concept (its number is the line: identifier, Norwegian label,
English label, the group above it), an empty line, then the folded labels in byte order, each with
the numbers of the concepts that bear it (`*`: as preferred label). The group of each occupation is
read from training/occupation_groups.tsv, which says where it comes from.
"""

import csv
import gzip
import itertools
import sys
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

from screening.concepts.text import folded_phrase, spellings

TARGET = Path(__file__).parents[1] / "screening" / "concepts" / "data"
GROUPS = Path(__file__).parent / "training" / "occupation_groups.tsv"
OCCUPATIONS = "http://data.europa.eu/esco/occupation/"
ISCO = "http://data.europa.eu/esco/isco/C"


def main(source: Path) -> None:
    """Reads the labels and writes the data files, the same bytes for the same input."""
    groups = dict(
        line.split("\t")
        for line in GROUPS.read_text(encoding="utf-8").splitlines()
        if not line.startswith("#")
    )
    for prefix, target, above in (
        (OCCUPATIONS, "esco.tsv.gz", groups.__getitem__),
        (ISCO, "isco.tsv.gz", lambda code: code[:-1]),
    ):
        _pack(source, prefix, TARGET / target, above)


def _pack(source: Path, prefix: str, target: Path, above: Callable[[str], str]) -> None:
    names: dict[str, dict[str, str]] = defaultdict(dict)
    labels: dict[str, dict[str, bool]] = defaultdict(dict)
    with source.open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            if not row["uri"].startswith(prefix):
                continue
            uri, preferred = row["uri"][len(prefix) :], row["n"] == "0"
            known = names[uri]
            if row["lang"] in {"no", "en"} and (preferred or row["lang"] not in known):
                known[row["lang"]] = row["label"]
            for spelling in spellings(row["label"]):
                key = folded_phrase(spelling)
                if key:
                    labels[key][uri] = preferred or labels[key].get(uri, False)
    order = {uri: number for number, uri in enumerate(sorted(names))}
    head = [
        f"{uri}\t{names[uri].get('no', '')}\t{names[uri].get('en', '')}\t{above(uri)}"
        for uri in order
    ]
    body = [
        key
        + "\t"
        + " ".join(f"{order[uri]}{'*' if first else ''}" for uri, first in sorted(bearers.items()))
        for key, bearers in sorted(labels.items(), key=lambda item: item[0].encode())
    ]
    text = "\n".join(itertools.chain(head, [""], body)) + "\n"
    target.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
    print(
        f"{target.name}: {len(head)} concepts, {len(body)} labels, {target.stat().st_size:,} bytes"
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))

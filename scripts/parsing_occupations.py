"""Writes screening/parsing/data/occupations.json: words that name an occupation, from ESCO.

Two kinds of words are taken of each language: labels of one word ("fysioterapeut") and
words that open labels with a preposition behind them ("opérateur de ...", "operador de ...").
Words that the list of titles knows already are left out. ESCO is the European Commission's
classification (https://esco.ec.europa.eu, reuse with acknowledgement).

    .venv/bin/python scripts/parsing_occupations.py occupations_multilingual.tsv

The file has the columns uri, language, n and label.
"""

import csv
import json
import sys
from collections import Counter, defaultdict
from pathlib import Path

from screening.parsing.folding import flat
from screening.parsing.lexicon import word_list

TARGET = Path(__file__).parents[1] / "screening" / "parsing" / "data" / "occupations.json"
SHORTEST = 6
SHORTEST_ENGLISH = 8  # short English ones ("model", "driver") are other words too
LEAST = 4  # so many labels open with the word
PREPOSITIONS = {
    "es": {"de", "en", "del", "para"},
    "fr": {"de", "en", "d'", "des", "du", "à", "aux"},
    "ro": {"de", "în", "pe", "la", "pentru"},
    "bg": {"в", "на", "по", "за", "във", "с"},
    "pl": {"w", "ds.", "do", "ze", "na", "maszyn", "urządzeń"},
}
GROUP = "/isco/"


def main(source: Path) -> None:
    known = word_list("title")
    found: dict[str, set[str]] = defaultdict(set)
    opens: dict[str, Counter[str]] = defaultdict(Counter)
    with source.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            language = row.get("language") or row["lang"]
            if GROUP in row["uri"]:
                continue
            words = flat(row["label"].split("/")[0].split("(")[0].replace("’", "'")).split()
            shortest = SHORTEST_ENGLISH if language == "en" else SHORTEST
            if len(words) == 1 and words[0].isalpha() and len(words[0]) >= shortest:
                found[language].add(words[0])
            elif len(words) > 1 and _linked(language, words[1]):
                opens[language][words[0].strip(",")] += 1
    for language, counts in opens.items():
        found[language] |= {w for w, n in counts.items() if n >= LEAST and len(w) >= SHORTEST}
    lists = {
        language: sorted(word for word in words if not known.has_word(word))
        for language, words in sorted(found.items())
    }
    about = "Words that name an occupation, from ESCO (European Commission); made by the script."
    text = json.dumps({"about": about, "words": lists}, ensure_ascii=False, indent=0)
    TARGET.write_text(text + "\n", encoding="utf-8")
    print({language: len(words) for language, words in lists.items()})


def _linked(language: str, word: str) -> bool:
    links = PREPOSITIONS.get(language, set())
    return word in links or any(link.endswith("'") and word.startswith(link) for link in links)


if __name__ == "__main__":
    main(Path(sys.argv[1]))

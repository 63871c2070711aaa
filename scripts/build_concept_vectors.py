"""Embeds ESCO's labels and descriptions with the bundled model, a few vectors for each concept.

    python scripts/build_concept_vectors.py LABELS.tsv OCCUPATIONS.csv

LABELS.tsv as in build_concepts.py, OCCUPATIONS.csv as in esco_descriptions.py. Of each occupation
and ISCO group the first labels of every language are embedded as queries; k-means gathers them into
a few centres, so that names that mean the concept in different words, or that the model keeps apart
by language, each stay near to one. Its English description, which says what is done in such work,
is embedded as a passage; the few that have none are described by their name.
Writes screening/indexing/data/concept_vectors.safetensors: unit vectors in eight-bit steps,
`concepts` (concepts, centres, dimensions) and `descriptions` (concepts, dimensions), in the order
of `screening.concepts.title_space.concepts_of_titles`, with the fingerprint of the model. To be run
again whenever the adapter or the concepts change.
"""

import csv
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

import numpy as np
from esco_descriptions import read
from safetensors.numpy import save_file
from sklearn.cluster import KMeans

from screening.concepts.text import spellings
from screening.concepts.title_space import concepts_of_titles
from screening.indexing.concept_vectors import SHIPPED, STEPS
from screening.indexing.encoder import MemoryVectors, open_encoder

OCCUPATIONS = "http://data.europa.eu/esco/occupation/"
GROUPS = "http://data.europa.eu/esco/isco/C"
OF_A_LANGUAGE = 3  # labels taken of each one: the preferred one and the next
CENTRES = 4
SEED = 5


def names_by_concept(source: Path) -> dict[str, list[str]]:
    """The first labels of every language, each in one gender, by identifier."""
    found: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    with source.open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            names = found[_ident(row["uri"])][row["lang"]]
            if len(names) < OF_A_LANGUAGE:
                names.append(spellings(row["label"])[0])
    return {
        ident: list(dict.fromkeys(name for names in by_language.values() for name in names))
        for ident, by_language in found.items()
    }


def centres(vectors: "np.ndarray[Any, Any]") -> "np.ndarray[Any, Any]":
    """A few unit vectors that stand for all; repeated where there are fewer names."""
    count = min(CENTRES, len(vectors))
    found = KMeans(count, n_init=1, random_state=SEED).fit(vectors).cluster_centers_
    found = found[np.arange(CENTRES) % count]
    return found / np.linalg.norm(found, axis=1, keepdims=True)


def main(labels: Path, described: Path) -> None:
    """Embeds and writes."""
    encoder = open_encoder("", Path("var"), MemoryVectors())
    names = names_by_concept(labels)
    concepts = [concept.uri for concept in concepts_of_titles()]
    texts = list(dict.fromkeys(name for ident in concepts for name in names[ident]))
    vectors = dict(zip(texts, encoder.queries(texts), strict=True))
    found = np.stack([centres(np.stack([vectors[n] for n in names[ident]])) for ident in concepts])
    told = {one.uri: one.english or one.norwegian for one in concepts_of_titles()}
    for uri, description in read(described).items():
        told[_ident(uri)] = description
    save_file(
        {
            "concepts": _stepped(found),
            "descriptions": _stepped(encoder.passages([told[ident] for ident in concepts])),
        },
        SHIPPED,
        metadata={"fingerprint": encoder.fingerprint},
    )
    print(f"{len(concepts)} concepts from {len(texts)} names, {SHIPPED.stat().st_size:,} bytes")


def _ident(uri: str) -> str:
    return uri.removeprefix(OCCUPATIONS).removeprefix(GROUPS)


def _stepped(vectors: "np.ndarray[Any, Any]") -> "np.ndarray[Any, Any]":
    return np.rint(vectors * STEPS).astype(np.int8)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))

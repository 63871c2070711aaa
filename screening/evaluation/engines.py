"""The same judged searches in both engines: how good each one is, and how far they agree.

The folder is that of `eval search`. Elasticsearch is the cluster of the settings; the index there
has a name of its own and is removed in the end.
"""

import tempfile
import uuid
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from screening.bootstrap import elasticsearch_access, load_settings
from screening.errors import InvalidInputError
from screening.evaluation.ranking import own_encoder, relevance
from screening.evaluation.search import (
    figures_of,
    index_document,
    objects,
    query_maker,
    read_cv,
    request_for,
)
from screening.indexing.elastic.access import ElasticsearchAccess
from screening.indexing.elastic.cluster import connect
from screening.indexing.elastic.engine import ElasticsearchIndex
from screening.indexing.embedded.engine import EmbeddedIndex
from screening.indexing.encoder import Encoder
from screening.indexing.interface import CandidateIndex, SearchQuery

TARGET = "DIR"
DEPTH = 20
ENOUGH = 0.9  # share of the first 20 that both engines should have in common, in the mean
EMBEDDED, CLUSTER = "embedded", "elasticsearch"


def evaluate(
    path: Path, encoder: Encoder | None = None, access: ElasticsearchAccess | None = None
) -> dict[str, Any]:
    """Indexes the corpus in both engines and makes each search in both.

    Args:
        path: the folder.
        encoder: the model; that of this installation when None.
        access: the cluster; that of the settings when None.

    Returns:
        `n`; per engine the means `ndcg@10` and `recall@50`; `overlap@20`: the share of the first 20
        that both have (mean, lowest), and the share of searches with the same 20 in the same order;
        `apart`: the overlap of those searches where it is below .9.

    Raises:
        InvalidInputError: when the folder is not of the format, or no cluster is named.
    """
    access = access or elasticsearch_access(load_settings())
    if access is None:
        raise InvalidInputError("no cluster is named", "SCREENING_ELASTICSEARCH_URL")
    queries, judged = objects(path / "queries.jsonl"), relevance(path / "qrels.tsv")
    encoder = encoder or own_encoder()
    documents = [
        index_document(one["id"], read_cv(one), encoder) for one in objects(path / "corpus.jsonl")
    ]
    with tempfile.TemporaryDirectory() as folder, _own_index(access, encoder) as cluster:
        embedded = EmbeddedIndex(Path(folder), encoder.fingerprint, encoder.dimensions)
        engines: dict[str, CandidateIndex] = {EMBEDDED: embedded, CLUSTER: cluster}
        for index in engines.values():
            index.put(documents)
        maker = query_maker(embedded, encoder)
        asked = {one["id"]: maker.query(request_for(one)) for one in queries}
        means = {
            name: _means([
                figures_of(index, query, judged.get(ident, {})) for ident, query in asked.items()
            ])
            for name, index in engines.items()
        }  # fmt: skip
        firsts = {
            ident: [_first(index, query) for index in engines.values()]
            for ident, query in asked.items()
        }
    overlaps = {ident: overlap(*both) for ident, both in firsts.items()}
    return {
        "n": len(queries),
        **means,
        f"overlap@{DEPTH}": {
            "mean": round(sum(overlaps.values()) / len(overlaps), 4),
            "lowest": min(overlaps.values()),
            "same order": round(sum(a == b for a, b in firsts.values()) / len(firsts), 4),
        },
        "apart": {ident: share for ident, share in overlaps.items() if share < ENOUGH},
    }


def overlap(one: Sequence[str], other: Sequence[str]) -> float:
    """The share of two lists of different ids that both have, of the longer one; 0 to 1."""
    longer = max(len(one), len(other))
    return round(len(set(one) & set(other)) / longer, 4) if longer else 1.0


@contextmanager
def _own_index(access: ElasticsearchAccess, encoder: Encoder) -> Iterator[ElasticsearchIndex]:
    own = replace(access, index=f"{access.index}-eval-{uuid.uuid4().hex}")
    index = ElasticsearchIndex(connect(own), own, encoder.fingerprint, encoder.dimensions)
    try:
        yield index
    finally:
        index.remove()
        index.close()


def _first(index: CandidateIndex, query: SearchQuery) -> list[str]:
    return [hit.candidate for hit in index.search(replace(query, limit=DEPTH, exact=False)).hits]


def _means(each: Sequence[Mapping[str, float]]) -> dict[str, float]:
    return {name: round(sum(one[name] for one in each) / len(each), 4) for name in each[0]}

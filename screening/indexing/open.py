"""Which engine: an Elasticsearch cluster when one is named, else the embedded one."""

from dataclasses import dataclass
from pathlib import Path

from screening.indexing.interface import CandidateIndex


@dataclass(frozen=True, slots=True)
class ElasticsearchAccess:
    """How to reach a cluster: `urls` separated by commas; an API key, or user and password."""

    urls: str
    user: str | None = None
    password: str | None = None
    api_key: str | None = None
    ca_file: str | None = None
    index: str = "screening-candidates"
    shards: int = 1
    replicas: int = 1


def open_index(
    elasticsearch: ElasticsearchAccess | None, fingerprint: str, dimensions: int, home: Path
) -> CandidateIndex:
    """Opens the index for reading and writing; nothing is made before the first write.

    Args:
        elasticsearch: the cluster, or None for the embedded engine.
        fingerprint: of the encoder whose vectors it holds (`Encoder.fingerprint`).
        dimensions: of those vectors.
        home: data directory; the embedded index lies in `home/index`.
    """
    if elasticsearch is None or not elasticsearch.urls:
        from screening.indexing.embedded.engine import EmbeddedIndex

        return EmbeddedIndex(home / "index", fingerprint, dimensions)
    from screening.indexing.elastic.engine import ElasticsearchIndex, connect

    return ElasticsearchIndex(connect(elasticsearch), elasticsearch, fingerprint, dimensions)

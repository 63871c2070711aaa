"""Which engine: an Elasticsearch cluster when one is named, else the embedded one."""

from pathlib import Path

from screening.indexing.elastic.access import ElasticsearchAccess
from screening.indexing.interface import CandidateIndex

__all__ = ["ElasticsearchAccess", "open_index"]


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
    from screening.indexing.elastic.cluster import connect
    from screening.indexing.elastic.engine import ElasticsearchIndex

    return ElasticsearchIndex(connect(elasticsearch), elasticsearch, fingerprint, dimensions)

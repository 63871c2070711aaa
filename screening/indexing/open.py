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
    _one_thread()
    if elasticsearch is None or not elasticsearch.urls:
        from screening.indexing.embedded.engine import EmbeddedIndex

        return EmbeddedIndex(home / "index", fingerprint, dimensions)
    from screening.indexing.elastic.cluster import connect
    from screening.indexing.elastic.engine import ElasticsearchIndex

    return ElasticsearchIndex(connect(elasticsearch), elasticsearch, fingerprint, dimensions)


def _one_thread() -> None:
    """Holds linear algebra to one thread, for all that this process does.

    Threads of its own gain nothing on products as small as a search's, but wait for the next one in
    a busy loop: one search after the other kept a second core as busy as the first.
    """
    import numpy as np  # noqa: F401 - what is limited must be loaded
    from threadpoolctl import threadpool_limits

    threadpool_limits(1, user_api="blas")

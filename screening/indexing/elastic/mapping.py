"""The index as Elasticsearch is told to make it; everything is named, nothing guessed."""

from typing import Any

from screening.indexing.interface import NUMBERS

FORMAT = 5  # raised with any change below; an index of another format is refused and made anew
# Deletions are remembered this long, so that a late job of an older version is refused.
REMEMBER_DELETIONS = "24h"
# Every vector is compared: graphs lose people under selective filters (decision 0001).
VECTORS = "int8_flat"


def settings(shards: int, replicas: int) -> dict[str, Any]:
    """Shards, replicas and what must not be left to defaults."""
    return {
        "number_of_shards": shards,
        "number_of_replicas": replicas,
        "gc_deletes": REMEMBER_DELETIONS,
        "max_result_window": 100_000,
        "mapping": {"nested_objects": {"limit": 20_000}},
    }


def mappings(meta: dict[str, Any], dimensions: int) -> dict[str, Any]:
    """Fields of a candidate and its passages; an unknown field is an error."""
    kept: dict[str, Any] = {"type": "keyword", "index": False, "doc_values": False}
    number = {"type": "integer", "index": False, "doc_values": False}
    return {
        "dynamic": "strict",
        "_meta": meta,
        "properties": {
            "candidate": {"type": "keyword"},
            "version": {"type": "long"},
            "level": {"type": "keyword"},
            "marks": {"type": "keyword"},
            **{name: {"type": "long"} for name in NUMBERS},
            "experience": {
                "type": "nested",
                "dynamic": "strict",
                "properties": {
                    "field": {"type": "keyword"},
                    "months": {"type": "integer"},
                    "last": {"type": "integer"},
                },
            },
            # Fetched and compared here, never searched; by columns, for hundreds at a time.
            "whole": {"type": "binary", "doc_values": True},
            "passages": {
                "type": "nested",
                "dynamic": "strict",
                "properties": {
                    "section": kept,
                    "text": kept,
                    "start": number,
                    "end": number,
                    "language": kept,
                    "terms": {"type": "text", "analyzer": "whitespace", "index_options": "freqs"},
                    "concepts": {"type": "keyword"},
                    "spans": {"type": "object", "enabled": False},
                    "sequence": {
                        "type": "text",
                        "analyzer": "whitespace",
                        "index_options": "positions",
                        "norms": False,
                    },
                    "vector": {
                        "type": "dense_vector",
                        "dims": dimensions,
                        "index": True,
                        "similarity": "dot_product",
                        "index_options": {"type": VECTORS},
                    },
                },
            },
        },
    }

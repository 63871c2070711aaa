"""CandidateIndex on an Elasticsearch cluster.

Fusion happens in Python (the cluster's own needs a paid licence). Documents carry the row's version
as an external one, so that the cluster itself refuses a stale write. The alias is what is searched;
the index behind it carries format, model and a number in its name.
"""

import base64
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from screening.errors import UnavailableError
from screening.indexing import analysis, fusion
from screening.indexing.elastic import mapping, queries
from screening.indexing.elastic.access import ElasticsearchAccess
from screening.indexing.interface import (
    Found,
    IndexDocument,
    IndexPassage,
    SearchAnswer,
    SearchQuery,
    facets_of,
    filters_of,
    marks_of,
)

CONFLICT, MISSING = 409, 404
BULK_DOCUMENTS = 200  # candidates in one bulk request: a few megabytes
TIMEOUT = 30  # seconds for one request
LUCENE = 2.2  # what BM25 of the textbook is above Lucene's: the factor k1 + 1, left out there
RETRIES = 3  # on other nodes, when one does not answer or is overloaded


def connect(access: ElasticsearchAccess) -> Any:
    """A client of the cluster; nothing is sent yet."""
    from elasticsearch import Elasticsearch

    options: dict[str, Any] = {
        "request_timeout": TIMEOUT,
        "max_retries": RETRIES,
        "retry_on_timeout": True,
        "retry_on_status": (429, 502, 503, 504),
    }
    if access.api_key:
        options["api_key"] = access.api_key
    elif access.user:
        options["basic_auth"] = (access.user, access.password or "")
    if access.ca_file:
        options["ca_certs"] = access.ca_file
    urls = [url.strip() for url in access.urls.split(",") if url.strip()]
    return Elasticsearch(urls, **options)


class ElasticsearchIndex:
    """The index behind one alias; `fingerprint` names the model of the vectors."""

    def __init__(
        self, client: Any, access: ElasticsearchAccess, fingerprint: str, dimensions: int
    ) -> None:
        self._client = client
        self._access = access
        self._alias = access.index
        self._dimensions = dimensions
        self._meta = {"format": mapping.FORMAT, "analysis": analysis.ANALYSIS_VERSION,
                      "fingerprint": fingerprint, "dimensions": dimensions}  # fmt: skip
        self._checked = False

    # ------------------------------------------------------------------ the index itself

    def _ready(self) -> bool:
        """Whether there is an index; refuses one of another model, analysis or format."""
        if self._checked:
            return True
        with _speaking():
            if not self._client.indices.exists_alias(name=self._alias):
                return False
            found = self._client.indices.get_mapping(index=self._alias)
        metas = [index["mappings"].get("_meta") for index in found.values()]
        if any(meta != self._meta for meta in metas):
            raise UnavailableError("index", "made by another model or analysis; run reindex")
        self._checked = True
        return True

    def reset(self) -> None:
        """Makes a new, empty index and swaps the alias to it."""
        with _speaking():
            old = self._indices()
            numbers = [int(name.rpartition("-")[2]) for name in old]
            name = f"{self._alias}-f{mapping.FORMAT}-{max(numbers, default=0) + 1}"
            self._client.indices.create(
                index=name,
                settings=mapping.settings(self._access.shards, self._access.replicas),
                mappings=mapping.mappings(self._meta, self._dimensions),
                wait_for_active_shards=1,
            )
            removed = [{"remove_index": {"index": other}} for other in old]
            added = {"add": {"index": name, "alias": self._alias, "is_write_index": True}}
            self._client.indices.update_aliases(actions=[added, *removed])
        self._checked = True

    def _indices(self) -> list[str]:
        pattern = re.compile(rf"{re.escape(self._alias)}-f\d+-\d+")
        found = self._client.indices.get(index=f"{self._alias}-f*", expand_wildcards="all")
        return [name for name in found if pattern.fullmatch(name)]

    def refresh(self) -> None:
        """Makes everything written so far searchable."""
        if self._ready():
            with _speaking():
                self._client.indices.refresh(index=self._alias)

    def compact(self) -> None:
        """Merges away what was deleted."""
        if self._ready():
            with _speaking():
                self._client.options(request_timeout=TIMEOUT * 20).indices.forcemerge(
                    index=self._alias, only_expunge_deletes=True
                )

    def health(self) -> dict[str, Any]:
        """The cluster's state and how many candidates there are."""
        with _speaking():
            state = self._client.cluster.health(timeout="5s")["status"]
        if not self._ready():
            return {"engine": "elasticsearch", "state": "empty", "cluster": state, "candidates": 0}
        with _speaking():
            count = self._client.count(index=self._alias)["count"]
        if state == "red":
            raise UnavailableError("index", "a shard of the cluster is missing (red)")
        return {"engine": "elasticsearch", "state": "ready", "cluster": state,
                "candidates": int(count)}  # fmt: skip

    def verify(self) -> None:
        """The cluster checks its own files; its state is all there is to ask."""
        self._checked = False
        self.health()

    def close(self) -> None:
        """Closes the connections."""
        self._client.close()

    def versions(self) -> dict[str, int]:
        """Every candidate in the index with its version."""
        if not self._ready():
            return {}
        from elasticsearch.helpers import scan

        body = {"_source": ["version"], "query": {"match_all": {}}}
        with _speaking():
            found = scan(self._client, query=body, index=self._alias, size=2_000)
            return {hit["_id"]: int(hit["_source"]["version"]) for hit in found}

    # ------------------------------------------------------------------ writing

    def put(self, documents: Sequence[IndexDocument]) -> list[str]:
        """Indexes documents; returns the candidates that a newer version was already there of."""
        if not self._ready():
            self.reset()
        latest: dict[str, IndexDocument] = {}
        stale: list[str] = []
        for document in documents:
            before = latest.get(document.candidate)
            if before is not None and before.version > document.version:
                stale.append(document.candidate)
            else:
                latest[document.candidate] = document
        kept = list(latest.values())
        for start in range(0, len(kept), BULK_DOCUMENTS):
            stale += self._bulk([_index_action(d) for d in kept[start : start + BULK_DOCUMENTS]])
        self.refresh()
        return stale

    def delete(self, candidates: Sequence[str], version: int | None = None) -> None:
        """Removes candidates; the deletion carries a version, so that late jobs are refused."""
        if not candidates or not self._ready():
            return
        names = list(dict.fromkeys(candidates))
        with _speaking():
            found = self._client.mget(index=self._alias, ids=names, source_includes=["version"])
        known = {
            hit["_id"]: int(hit["_source"]["version"]) for hit in found["docs"] if hit["found"]
        }
        least = 0 if version is None else version + 1
        actions = [
            ({"delete": {"_id": name, "version": max(least, known.get(name, 0)),
                         "version_type": "external_gte"}}, None)
            for name in names
            if name in known or version is not None
        ]  # fmt: skip
        self._bulk(actions)
        self.refresh()

    def _bulk(self, actions: Sequence[tuple[dict[str, Any], dict[str, Any] | None]]) -> list[str]:
        """Sends actions; the ids that were refused as stale.

        Raises:
            UnavailableError: when any other action failed.
        """
        if not actions:
            return []
        operations = [part for action in actions for part in action if part is not None]
        with _speaking():
            answer = self._client.bulk(index=self._alias, operations=operations)
        results = [next(iter(item.values())) for item in answer["items"]]
        failed = [r for r in results if r["status"] not in (CONFLICT, MISSING) and r.get("error")]
        if failed:
            reason = failed[0]["error"].get("reason", "")
            raise UnavailableError("index", f"{len(failed)} documents were refused: {reason}")
        return [result["_id"] for result in results if result["status"] == CONFLICT]

    # ------------------------------------------------------------------ searching

    def search(self, query: SearchQuery) -> SearchAnswer:
        """Finds candidates by words and meaning; an empty text lists all that the filters keep."""
        if not self._ready():
            return SearchAnswer(0)
        filters = filters_of(query)
        if not (query.text or query.vector is not None or query.expanded):
            return self._list(query, filters)
        words = analysis.query_words(query.text, query.text_languages) if query.text else ()
        lists = _Lists()
        if words:
            lists.take("word", self._ask(queries.by_words(words, filters)))
        concepts, full = self._weighed(query, words)
        if concepts:
            lists.take("concept", self._ask(queries.by_concepts(concepts, filters)))
        if query.vector is not None:
            lists.take("meaning", self._ask(queries.by_meaning(query, filters)))
        fused = fusion.fuse(
            lists.ranked["word"],
            lists.ranked["meaning"],
            lists.ranked["concept"],
            full,
        )
        among = {"ids": {"values": [entry.candidate for entry in fused]}}
        facets, unstated = self._count(among, filters)
        page = fused[query.offset : query.offset + query.limit]
        return SearchAnswer(
            total=len(fused),
            hits=tuple(lists.hit(entry, query, words) for entry in page),
            facets=facets,
            unstated=unstated,
        )

    def _weighed(
        self, query: SearchQuery, words: Sequence[analysis.QueryWord]
    ) -> tuple[list[list[tuple[str, float]]], fusion.Full]:
        """The concepts by weight, and what a passage with everything asked for would score."""
        short = words if len(words) <= analysis.SHORT_QUERY else ()
        terms = [term for word in short for term, _ in word.variants]
        body = queries.counts(terms, [term.term for term in query.expanded])
        found = self._ask(body)["aggregations"]["passages"]
        carriers = _counted(found["concepts"])
        concepts = fusion.concept_groups(query.expanded, carriers, int(found["doc_count"]))
        full = fusion.full(words, _counted(found["terms"]), int(found["doc_count"]), concepts)
        if full.words is not None:
            full = fusion.Full(full.words / LUCENE, full.concepts)
        return concepts, full

    def _list(self, query: SearchQuery, filters: queries.Filters) -> SearchAnswer:
        answer = self._ask(queries.listing(filters, query.offset, query.limit))
        among = {"bool": {"filter": queries.filter_clauses(filters)}}
        facets, unstated = self._count(among, filters)
        hits = []
        for hit in answer["hits"]["hits"]:
            entry = fusion.FusedCandidate(hit["_id"], 0.0, {})
            facts = _facts(hit, frozenset())
            hits.append(fusion.found(entry, [], query=query, words=(), facts=facts))
        return SearchAnswer(answer["hits"]["total"]["value"], tuple(hits), facets, unstated)

    def _count(self, among: dict[str, Any], filters: queries.Filters) -> tuple[Any, dict[str, int]]:
        found = self._ask(queries.counting(among, filters))["aggregations"]
        counts = {bucket["key"]: bucket["doc_count"] for bucket in found["marks"]["buckets"]
                  if not bucket["key"].startswith("v:")}  # fmt: skip
        kinds = found.get("unstated", {}).get("kinds", {}).get("buckets", {})
        return facets_of(counts), {kind: bucket["doc_count"] for kind, bucket in kinds.items()}

    def _ask(self, body: dict[str, Any]) -> Any:
        names = {"_source": "source", "from": "from_"}
        with _speaking():
            return self._client.search(
                index=self._alias, **{names.get(name, name): part for name, part in body.items()}
            )


class _Lists:
    """The ranked lists of one search, and the passages that came with them."""

    def __init__(self) -> None:
        self.ranked: dict[str, list[fusion.RankedPassage]] = {
            "word": [],
            "meaning": [],
            "concept": [],
        }
        self._facts: dict[str, Any] = {}
        self._passages: dict[tuple[str, int], dict[str, Any]] = {}

    def take(self, how: str, answer: Any) -> None:
        """Takes an answer's candidates in order, each with the passages it was found by."""
        for hit in answer["hits"]["hits"]:
            candidate = hit["_id"]
            self._facts[candidate] = hit
            for inner in hit["inner_hits"]["passages"]["hits"]["hits"]:
                number = inner["_nested"]["offset"]
                self._passages[candidate, number] = inner["_source"]
                self.ranked[how].append(
                    fusion.RankedPassage(candidate, number, float(inner["_score"]))
                )

    def hit(
        self,
        entry: fusion.FusedCandidate,
        query: SearchQuery,
        words: Sequence[analysis.QueryWord],
    ) -> Found:
        """The hit of a candidate."""
        stored = [(self._passages[entry.candidate, n], how) for n, how in entry.passages.items()]
        shown = [
            (fusion.ShownText(p["section"], p["text"], p["start"], p["end"], p.get("language"),
                              p["terms"]), how)
            for p, how in stored
        ]  # fmt: skip
        carried = frozenset(concept for p, _ in stored for concept in p.get("concepts", ()))
        facts = _facts(self._facts[entry.candidate], carried)
        return fusion.found(entry, shown, query=query, words=words, facts=facts)


def _counted(filters: Any) -> dict[str, int]:
    return {term: int(bucket["doc_count"]) for term, bucket in filters["buckets"].items()}


def _facts(hit: Any, carried: frozenset[str]) -> fusion.Facts:
    source = hit["_source"]
    return fusion.Facts(int(source["version"]), source.get("level"), carried)


def _index_action(document: IndexDocument) -> tuple[dict[str, Any], dict[str, Any]]:
    action = {"index": {"_id": document.candidate, "version": document.version,
                        "version_type": "external_gte"}}  # fmt: skip
    source: dict[str, Any] = {
        "candidate": document.candidate,
        "version": document.version,
        "marks": list(marks_of(document)),
        "passages": [_passage(passage) for passage in document.passages],
    }
    if document.level is not None:
        source["level"] = document.level
    return action, source


def _passage(passage: IndexPassage) -> dict[str, Any]:
    source: dict[str, Any] = {
        "section": passage.section,
        "text": passage.text,
        "start": passage.start,
        "end": passage.end,
        "terms": passage.terms,
        "concepts": list(passage.concepts),
        # Big-endian float32 in base64: a third of the time that lists of numbers take.
        "vector": base64.b64encode(passage.vector.astype(">f4").tobytes()).decode(),
    }
    if passage.language:
        source["language"] = passage.language
    return source


@contextmanager
def _speaking() -> Iterator[None]:
    """Turns the client's errors into ours."""
    from elasticsearch import ApiError, TransportError

    try:
        yield
    except ApiError as error:
        raise UnavailableError("index", f"Elasticsearch refused: {error.message}") from None
    except TransportError as error:
        raise UnavailableError("index", f"Elasticsearch does not answer: {error}") from None

"""CandidateIndex on an Elasticsearch cluster.

Fusion happens in Python (the cluster's own needs a paid licence). Documents carry the row's version
as an external one, so that the cluster itself refuses a stale write. See `names` for the aliases.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np

from screening.errors import UnavailableError
from screening.indexing import analysis
from screening.indexing.elastic import mapping
from screening.indexing.elastic.access import ElasticsearchAccess
from screening.indexing.elastic.cluster import TIMEOUT, ask_together, speaking
from screening.indexing.elastic.documents import index_action, whole_of
from screening.indexing.elastic.finding import Finding
from screening.indexing.elastic.names import Names
from screening.indexing.elastic.writing import Action, write
from screening.indexing.interface import IndexDocument, SearchAnswer, SearchQuery

if TYPE_CHECKING:
    from numpy.typing import NDArray

T = TypeVar("T")

LOOKED_UP = 1_000  # candidates whose versions are asked for at once
SAME_WORDS = ("format", "analysis")  # what index and query must agree in to be searched by words


class ElasticsearchIndex:
    """The index behind one alias; `fingerprint` names the model of the vectors."""

    def __init__(
        self, client: Any, access: ElasticsearchAccess, fingerprint: str, dimensions: int
    ) -> None:
        self._client = client
        self._access = access
        self._names = Names(access.index, fingerprint)
        self._dimensions = dimensions
        self._meta = {"format": mapping.FORMAT, "analysis": analysis.ANALYSIS_VERSION,
                      "fingerprint": fingerprint, "dimensions": dimensions}  # fmt: skip
        self._checked: str | None = None  # the name under which the index has been looked at

    # ------------------------------------------------------------------ the index itself

    def _ready(self) -> str | None:
        """The name to search under: that of this model, else that of whatever is there, or None.

        Refuses an index of another analysis or format.
        """
        if self._checked is not None:
            return self._checked
        with speaking():
            own = self._client.indices.exists_alias(name=self._names.of_model)
            if not own and not self._client.indices.exists_alias(name=self._names.searched):
                return None
            name = self._names.of_model if own else self._names.searched
            found = self._client.indices.get_mapping(index=name)
        metas = [index["mappings"].get("_meta") or {} for index in found.values()]
        if any(meta.get(part) != self._meta[part] for meta in metas for part in SAME_WORDS):
            raise UnavailableError("index", "made by another analysis; run reindex")
        if own:
            self._checked = name
        return name

    def reset(self) -> None:
        """Makes a new, empty index and swaps the aliases to it."""
        self.take(self._create())

    def _create(self, *aliases: str) -> str:
        """A new, empty index under aliases of its own; its name."""
        with speaking():
            numbers = [int(name.rpartition("-")[2]) for name in self._indices()]
            name = self._names.index(max(numbers, default=0) + 1)
            self._client.indices.create(
                index=name,
                aliases={alias: {} for alias in aliases},
                settings=mapping.settings(self._access.shards, self._access.replicas),
                mappings=mapping.mappings(self._meta, self._dimensions),
                wait_for_active_shards=1,
            )
        return name

    @property
    def building(self) -> str:
        """The alias of a successor."""
        return self._names.building

    def successor(self) -> "ElasticsearchSuccessor":
        """The index that is being built beside this one, begun now when there is none."""
        building = self._names.building
        with speaking():
            found: dict[str, Any] = {}
            if self._client.indices.exists_alias(name=building):
                found = dict(self._client.indices.get_mapping(index=building))
            for name, index in found.items():
                if index["mappings"].get("_meta") == self._meta:
                    return ElasticsearchSuccessor(self, name)
                self._client.indices.delete(index=name)
        return ElasticsearchSuccessor(self, self._create(building))

    def take(self, name: str) -> None:
        """Makes an index the one that is searched and removes all others, in one step."""
        with speaking():
            removed = [
                {"remove_index": {"index": other}} for other in self._indices() if other != name
            ]
            added = [
                {"add": {"index": name, "alias": alias}}
                for alias in (self._names.searched, self._names.of_model)
            ]
            done = {"remove": {"index": name, "alias": self._names.building, "must_exist": False}}
            self._client.indices.refresh(index=name)  # everything in it is found from the start
            self._client.indices.update_aliases(actions=[*added, done, *removed])
        self._checked = None

    def remove(self) -> None:
        """Removes every index of this installation."""
        with speaking():
            for name in self._indices():
                self._client.indices.delete(index=name)
        self._checked = None

    def _indices(self) -> list[str]:
        found = self._client.indices.get(index=self._names.pattern, expand_wildcards="all")
        return [name for name in found if self._names.is_index(name)]

    def refresh(self) -> None:
        """Makes everything written so far searchable."""
        name = self._ready()
        if name:
            with speaking():
                self._client.indices.refresh(index=name)

    def compact(self) -> None:
        """Merges away what was deleted."""
        with speaking():
            for name in self._indices():
                self._client.options(request_timeout=TIMEOUT * 20).indices.forcemerge(
                    index=name, only_expunge_deletes=True
                )

    def health(self) -> dict[str, Any]:
        """The cluster's state and how many candidates there are."""
        with speaking():
            state = self._client.cluster.health(timeout="5s")["status"]
        name = self._ready()
        model = "another" if name == self._names.searched else "current"
        told = {"engine": "elasticsearch", "cluster": state, "model": model}
        if name is None:
            return {**told, "state": "empty", "candidates": 0}
        with speaking():
            count = self._client.count(index=name)["count"]
        if state == "red":
            raise UnavailableError("index", "a shard of the cluster is missing (red)")
        return {**told, "state": "ready", "candidates": int(count)}

    def verify(self) -> None:
        """The cluster checks its own files; its state is all there is to ask."""
        self._checked = None
        self.health()

    def close(self) -> None:
        """Closes the connections."""
        self._client.close()

    def versions(self) -> dict[str, int]:
        """Every candidate in the index with its version."""
        name = self._ready()
        return self.versions_in(name) if name else {}

    def versions_in(self, name: str, refresh: bool = False) -> dict[str, int]:
        """Every candidate in one index with its version; `refresh` shows the latest writes."""
        from elasticsearch.helpers import scan

        body = {"_source": ["version"], "query": {"match_all": {}}}
        with speaking():
            if refresh:
                self._client.indices.refresh(index=name)
            found = scan(self._client, query=body, index=name, size=2_000)
            return {hit["_id"]: int(hit["_source"]["version"]) for hit in found}

    # ------------------------------------------------------------------ writing

    def put(self, documents: Sequence[IndexDocument]) -> list[str]:
        """Indexes documents; returns the candidates that a newer version was already there of."""
        name = self._ready()
        if name is None:
            self.reset()
        elif name != self._names.of_model:
            raise UnavailableError("index", "made by another model; run reindex")
        stale = self.put_into(self._names.of_model, documents)
        self.refresh()
        return stale

    def put_into(self, name: str, documents: Sequence[IndexDocument]) -> list[str]:
        """Writes documents to the index behind an alias; those that it has newer ones of.

        Raises:
            UnavailableError: when the alias is gone, because another model took over.
        """
        latest: dict[str, IndexDocument] = {}
        stale: list[str] = []
        for document in documents:
            before = latest.get(document.candidate)
            if before is not None and before.version > document.version:
                stale.append(document.candidate)
            else:
                latest[document.candidate] = document
        actions = (Action.of(*index_action(document)) for document in latest.values())
        return stale + self._write(name, actions)

    def delete(self, candidates: Sequence[str], version: int | None = None) -> None:
        """Removes candidates; the deletion carries a version, so that late jobs are refused."""
        if not candidates:
            return
        name = self._ready()
        if name is not None:
            self.delete_from(name, candidates, version)
            self.refresh()
        with speaking():
            building = self._client.indices.exists_alias(name=self._names.building)
        if building:
            self.delete_from(self._names.building, candidates, version)

    def delete_from(self, name: str, candidates: Sequence[str], version: int | None = None) -> None:
        """Removes candidates from the index behind an alias."""
        names = list(dict.fromkeys(candidates))
        known: dict[str, int] = {}
        for start in range(0, len(names), LOOKED_UP):
            some = names[start : start + LOOKED_UP]
            with speaking():
                found = self._client.mget(index=name, ids=some, source_includes=["version"])
            known |= {
                hit["_id"]: int(hit["_source"]["version"])
                for hit in found["docs"]
                if hit.get("found")
            }
        least = 0 if version is None else version + 1
        actions = (
            Action.of({"delete": {"_id": one, "version": max(least, known.get(one, 0)),
                                  "version_type": "external_gte"}}, None)
            for one in names
            if one in known or version is not None
        )  # fmt: skip
        self._write(name, actions)

    def _write(self, name: str, actions: Iterable[Action]) -> list[str]:
        """Sends actions; the ids that were refused as stale."""
        try:
            return write(self._client, name, actions)
        except UnavailableError:
            self._checked = None  # perhaps another model took over
            raise

    # ------------------------------------------------------------------ searching

    def search(self, query: SearchQuery) -> SearchAnswer:
        """Finds candidates by words and meaning; an empty text lists all that the filters keep."""
        return self._found(query, Finding.answer, SearchAnswer(0))

    def rest(
        self, query: SearchQuery, ranked: Collection[str], after: str, limit: int
    ) -> tuple[str, ...]:
        """Ids of candidates that are found but not ranked, in order, those after one ("": all)."""
        return self._found(query, lambda finding: finding.rest(ranked, after, limit), ())

    def counts(self, query: SearchQuery) -> dict[str, int]:
        """How many meet all criteria but one, by the kind of that one; "" is all of them."""
        return self._found(query, Finding.counts, {})

    def lacking(self, query: SearchQuery, kind: str, limit: int) -> tuple[str, ...]:
        """Ids of candidates who meet every criterion but this one, in order."""
        return self._found(query, lambda finding: finding.lacking(kind, limit), ())

    def frequencies(self, words: Collection[str]) -> dict[str, int]:
        """How many passages hold each of these folded words, as written or as a stem."""
        nothing = dict.fromkeys(words, 0)
        return self._found(SearchQuery(), lambda finding: finding.frequencies(words), nothing)

    def whole(self, candidate: str) -> "NDArray[np.float32] | None":
        """The unit vector of a candidate's whole CV; None when the index does not hold it."""
        if self._ready() != self._names.of_model:
            return None
        with speaking():
            found = self._client.mget(
                index=self._names.of_model, ids=[candidate], source_includes=["whole"]
            )
        source = found["docs"][0].get("_source", {})
        return whole_of(source["whole"]).astype(np.float32) if "whole" in source else None

    def _found(self, query: SearchQuery, find: Callable[[Finding], T], nothing: T) -> T:
        """What a search finds under the name that is there now; `nothing` without an index."""
        name = self._ready()
        if name is None:
            return nothing
        try:
            same = name == self._names.of_model
            return find(Finding(self._ask, query if same else without_vector(query)))
        except UnavailableError:
            before, self._checked = self._checked, None
            if before is None or self._ready() == before:
                raise
        # Another model took over while this one was searching: by its words, then.
        return find(Finding(self._ask, without_vector(query)))

    def _ask(self, bodies: Sequence[dict[str, Any]]) -> list[Any]:
        name = self._ready()
        if name is None:
            raise UnavailableError("index", "it has gone; run reindex")
        return ask_together(self._client, name, bodies)


class ElasticsearchSuccessor:
    """An index under an alias of its own until it takes over."""

    def __init__(self, index: ElasticsearchIndex, name: str) -> None:
        self._index = index
        self._name = name

    def put(self, documents: Sequence[IndexDocument]) -> list[str]:
        """Indexes documents; returns the candidates that a newer version was already there of."""
        return self._index.put_into(self._index.building, documents)

    def delete(self, candidates: Sequence[str], version: int | None = None) -> None:
        """Removes candidates; unknown ones are no error."""
        if candidates:
            self._index.delete_from(self._index.building, candidates, version)

    def versions(self) -> dict[str, int]:
        """Every candidate in it with its version."""
        return self._index.versions_in(self._name, refresh=True)

    def take_over(self) -> None:
        """Is searched from now on; what was searched before is removed."""
        self._index.take(self._name)


def without_vector(query: SearchQuery) -> SearchQuery:
    """The same search by words and concepts alone."""
    return replace(query, vector=None)

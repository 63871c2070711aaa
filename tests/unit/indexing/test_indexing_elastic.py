"""What is said to Elasticsearch when it is busy; the answers are those of a real node."""

from collections.abc import Callable
from http import HTTPStatus
from typing import Any

import pytest
from elastic_transport import ApiResponseMeta, HttpHeaders, NodeConfig
from elasticsearch import ApiError, ConnectionTimeout

from screening.errors import UnavailableError
from screening.indexing.elastic.cluster import PAUSES, ask_together
from screening.indexing.elastic.writing import MOST_BYTES, MOST_DOCUMENTS, Action, write

REJECTED = {
    "type": "es_rejected_execution_exception",
    "reason": "rejected execution of coordinating operation [coordinating_and_primary_bytes=0, "
    "replica_bytes=0, all_bytes=0, coordinating_operation_bytes=1, max_coordinating_bytes=1]",
}
Answer = Callable[[list[str]], list[Any]]


def refused(status: int) -> ApiError:
    node = NodeConfig("http", "localhost", 9200)
    meta = ApiResponseMeta(status, "1.1", HttpHeaders(), 0.1, node)
    return ApiError("refused", meta, {"error": REJECTED, "status": status})


class Cluster:
    """Answers bulk requests by the candidates in them, and keeps what was asked."""

    def __init__(self, *answers: Exception | Answer) -> None:
        self._answers = list(answers)
        self.requests: list[list[str]] = []

    def options(self, **options: Any) -> "Cluster":
        assert not options["retry_on_timeout"]
        assert HTTPStatus.TOO_MANY_REQUESTS not in options["retry_on_status"]
        return self

    def bulk(self, index: str, operations: list[bytes], require_alias: bool) -> dict[str, Any]:
        assert require_alias
        names = [part.decode().split('"')[5] for part in operations if b'"_id"' in part]
        self.requests.append(names)
        answer = self._answers.pop(0) if self._answers else done
        if isinstance(answer, Exception):
            raise answer
        return {"items": [{"index": item} for item in answer(names)]}


def done(names: list[str]) -> list[Any]:
    return [{"_id": name, "status": 201} for name in names]


def only_first(names: list[str]) -> list[Any]:
    rejected = {"status": 429, "error": REJECTED}
    return [{"_id": name, "status": 201} if not place else {"_id": name, **rejected}
            for place, name in enumerate(names)]  # fmt: skip


def actions(count: int, text: str = "") -> list[Action]:
    return [Action.of({"index": {"_id": f"c{n}"}}, {"text": text}) for n in range(count)]


def test_requests_are_bounded_by_number_and_bytes() -> None:
    cluster = Cluster()
    write(cluster, "alias", actions(MOST_DOCUMENTS + 1))
    assert [len(names) for names in cluster.requests] == [MOST_DOCUMENTS, 1]
    cluster = Cluster()
    write(cluster, "alias", actions(4, "x" * (MOST_BYTES // 2 - 100)))
    assert [len(names) for names in cluster.requests] == [2, 2]


@pytest.mark.parametrize("busy", [refused(429), refused(503), ConnectionTimeout("late")])
def test_a_busy_cluster_gets_half_after_a_pause(busy: Exception) -> None:
    cluster, pauses = Cluster(busy, busy), list[float]()
    assert write(cluster, "alias", actions(8), pauses.append) == []
    assert [len(names) for names in cluster.requests] == [8, 4, 2, 4, 2]
    assert pauses == [0.1, 0.2]


def test_what_is_rejected_alone_is_sent_again_alone() -> None:
    cluster, pauses = Cluster(only_first, only_first), list[float]()
    write(cluster, "alias", actions(4), pauses.append)
    assert cluster.requests == [["c0", "c1", "c2", "c3"], ["c1", "c2"], ["c2"], ["c3"]]
    assert pauses == [0.1, 0.2]


def test_a_request_too_large_is_halved_at_once_and_one_document_is_named() -> None:
    cluster, pauses = Cluster(refused(413), refused(413), done), list[float]()
    with pytest.raises(UnavailableError, match=r"c0 \(larger than the cluster takes"):
        write(cluster, "alias", actions(2), pauses.append)
    assert cluster.requests == [["c0", "c1"], ["c0"], ["c1"]]
    assert pauses == []


def test_stale_ones_are_told_and_a_lost_alias_ends_it() -> None:
    def stale(names: list[str]) -> list[Any]:
        error = {"type": "version_conflict_engine_exception", "reason": "version conflict"}
        return [{"_id": name, "status": 409, "error": error} for name in names]

    def gone(names: list[str]) -> list[Any]:
        error = {"type": "index_not_found_exception", "reason": "no such index"}
        return [{"_id": name, "status": 404, "error": error} for name in names]

    assert write(Cluster(stale), "alias", actions(2)) == ["c0", "c1"]
    with pytest.raises(UnavailableError, match="another model took over"):
        write(Cluster(gone), "alias", actions(2))


class Searched:
    """Answers searches in turn."""

    def __init__(self, *answers: list[Any]) -> None:
        self._answers = list(answers)

    def msearch(self, index: str, searches: list[Any]) -> dict[str, Any]:
        return {"responses": self._answers.pop(0)}


def test_a_search_waits_for_a_busy_cluster_and_takes_no_half_answer() -> None:
    busy = {"status": 503, "error": {"reason": "Partial shards failure", "root_cause": []}}
    cause = {"type": "parsing_exception", "reason": "unknown query [x]"}
    wrong = {"status": 400, "error": {"reason": "all shards failed", "root_cause": [cause]}}
    pauses: list[float] = []
    answers = ask_together(Searched([{}, busy], [{}, {"took": 1}]), "a", [{}, {}], pauses.append)
    assert answers == [{}, {"took": 1}]
    with pytest.raises(UnavailableError, match="Partial shards failure"):
        ask_together(Searched(*[[busy]] * 9), "a", [{}], pauses.append)
    assert pauses == [PAUSES[0], *PAUSES]
    with pytest.raises(UnavailableError, match=r"unknown query \[x\]"):
        ask_together(Searched([wrong]), "a", [{}], pauses.append)

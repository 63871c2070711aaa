"""Writing to a real Elasticsearch node that has no room, refuses a document, or is not asked."""

import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from screening.errors import UnavailableError
from screening.indexing.elastic.cluster import connect
from screening.indexing.elastic.documents import index_action
from screening.indexing.elastic.names import Names
from screening.indexing.elastic.writing import MOST_BYTES, MOST_DOCUMENTS, Action, write
from screening.indexing.interface import CandidateIndex, IndexDocument, IndexPassage
from screening.indexing.open import ElasticsearchAccess, open_index

DIMENSIONS = 8
# A node that takes 300 kB at once, and looks at a request as a whole.
LITTLE_ROOM = {"network.breaker.inflight_requests.limit": "300kb", "rest.incremental_bulk": False}


@pytest.fixture
def access(elasticsearch_url: str) -> ElasticsearchAccess:
    return ElasticsearchAccess(elasticsearch_url, index=f"t-{uuid.uuid4().hex}", replicas=0)


@pytest.fixture
def index(access: ElasticsearchAccess, tmp_path: Path) -> Iterator[CandidateIndex]:
    opened = open_index(access, "test", DIMENSIONS, tmp_path)
    opened.reset()
    yield opened
    opened.close()


@pytest.fixture
def client(access: ElasticsearchAccess) -> Iterator[Any]:
    connected = connect(access)
    yield connected
    connected.close()


@pytest.fixture
def little_room(client: Any) -> Iterator[None]:
    client.cluster.put_settings(persistent=LITTLE_ROOM)
    yield
    client.cluster.put_settings(persistent=dict.fromkeys(LITTLE_ROOM))


def person(candidate: str, size: int = 10, dimensions: int = DIMENSIONS) -> IndexDocument:
    vector = np.full(dimensions, dimensions**-0.5, np.float32)
    text = "kokk " * size
    return IndexDocument(candidate, 1, (IndexPassage("work", text, 0, len(text), text, vector),))


@pytest.mark.usefixtures("little_room")
def test_a_node_without_room_gets_less_later(
    index: CandidateIndex, access: ElasticsearchAccess, client: Any
) -> None:
    people = [person(f"p{number:03}", size=1_000) for number in range(MOST_DOCUMENTS)]
    actions = [Action.of(*index_action(one)) for one in people]
    assert sum(action.bytes for action in actions) < MOST_BYTES
    pauses: list[float] = []
    assert write(client, Names(access.index, "test").of_model, actions, pauses.append) == []
    assert pauses[:2] == [0.1, 0.2]
    index.refresh()
    assert index.versions() == {one.candidate: 1 for one in people}


@pytest.mark.usefixtures("little_room")
def test_a_node_without_any_room_is_given_up_in_the_end(
    index: CandidateIndex, access: ElasticsearchAccess, client: Any
) -> None:
    action = Action.of(*index_action(person("large", size=100_000)))
    pauses: list[float] = []
    with pytest.raises(UnavailableError, match="too busy; not written are large"):
        write(client, Names(access.index, "test").of_model, [action], pauses.append)
    assert max(pauses) == 10.0
    assert 120 <= sum(pauses) < 140
    assert index.versions() == {}


def test_a_refused_document_is_named_and_the_others_are_written(index: CandidateIndex) -> None:
    people = [person(f"p{number}") for number in range(5)]
    wide = person("wide", dimensions=2 * DIMENSIONS)
    with pytest.raises(UnavailableError, match=r"refused by Elasticsearch: wide \(.*dimension"):
        index.put([*people[:2], wide, *people[2:]])
    index.refresh()
    assert index.versions() == {f"p{number}": 1 for number in range(5)}

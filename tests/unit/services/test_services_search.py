"""What the database says counts: stale, hidden and erased people are never returned."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, cast

import numpy as np
import pytest

from screening.errors import InvalidInputError
from screening.indexing.encoder import Encoder
from screening.indexing.interface import (
    CandidateIndex,
    Found,
    FoundPassage,
    SearchAnswer,
    SearchQuery,
    WeightedTerm,
)
from screening.services.search import SearchService, Viewed
from screening.store.database import Database


class FakeIndex:
    """Answers with so many people, each at version 1."""

    def __init__(self, count: int) -> None:
        self.names = [f"c{number:03}" for number in range(count)]
        self.asked: list[SearchQuery] = []

    def search(self, query: SearchQuery) -> SearchAnswer:
        self.asked.append(query)
        page = self.names[query.offset : query.offset + query.limit]
        shown = (FoundPassage("work", "Kokk på Grand", 5, 18, ((0, 4),), "word"),)
        hits = tuple(Found(name, 1, 0.03, shown, ({"criterion": "text"},), "7") for name in page)
        return SearchAnswer(len(self.names), hits, {}, {"level": 2})


class FakeEncoder:
    def queries(self, texts: list[str]) -> Any:
        return np.ones((len(texts), 4), np.float32)


def service(
    index: FakeIndex,
    facts: Callable[[str], Viewed | None] = lambda name: Viewed(1, frozenset({"database"}), name),
    expand: Callable[[str], Sequence[WeightedTerm]] = lambda text: (),
) -> SearchService:
    def visible(candidates: Sequence[str]) -> Mapping[str, Viewed]:
        return {name: fact for name in candidates if (fact := facts(name)) is not None}

    return SearchService(
        cast(Database, None),
        lambda: cast(CandidateIndex, index),
        lambda: cast(Encoder, FakeEncoder()),
        expand,
        visible,
    )


def names(report: Any) -> list[str]:
    return [hit["candidate"] for hit in report["hits"]]


def test_a_hit_as_the_contract_says() -> None:
    report = service(FakeIndex(1)).search("kokk")
    (hit,) = report["hits"]
    assert hit["passages"] == [
        {"text": "Kokk på Grand", "highlights": [[0, 4]], "section": "work", "start": 5, "end": 18}
    ]
    assert (report["total"], report["next"], hit["level"]) == (1, None, "7")
    assert report["unstated"] == {"level": 2}


@pytest.mark.parametrize(
    "fact", [None, Viewed(2, frozenset({"database"}), ""), Viewed(1, frozenset({"posting:9"}), "")]
)
def test_gone_changed_and_hidden_people_are_replaced(fact: Viewed | None) -> None:
    def facts(name: str) -> Viewed | None:
        odd = int(name[1:]) % 2 == 1
        return fact if odd else Viewed(1, frozenset({"database"}), name)

    report = service(FakeIndex(100), facts).search("kokk", limit=10, posting="7")
    assert names(report) == [f"c{number:03}" for number in range(0, 20, 2)]


def test_nobody_is_confirmed() -> None:
    report = service(FakeIndex(500), lambda name: None).search("kokk", limit=5)
    assert report["hits"] == []


def test_pages_follow_each_other_over_people_who_fell_away() -> None:
    def facts(name: str) -> Viewed | None:
        return None if name in ("c001", "c004") else Viewed(1, frozenset({"database"}), name)

    searching, seen, cursor = service(FakeIndex(9), facts), [], None
    for _ in range(10):
        report = searching.search("kokk", limit=2, cursor=cursor)
        seen += names(report)
        cursor = report["next"]
        if cursor is None:
            break
    assert seen == ["c000", "c002", "c003", "c005", "c006", "c007", "c008"]


def test_a_posting_sees_the_database_and_its_own_applicants() -> None:
    index = FakeIndex(1)
    service(index).search("kokk", posting="7")
    service(index).search("kokk")
    assert index.asked[0].visible_to == frozenset({"database", "posting:7"})
    assert index.asked[-1].visible_to is None


def test_filters_reach_the_index() -> None:
    index = FakeIndex(1)
    term = WeightedTerm("field:0312", 0.9)
    service(index, expand=lambda text: (term,)).search(
        "statsviter", min_nkr="6.2", fields=["031"], languages=["NB:b2", "en"]
    )
    asked = index.asked[0]
    assert (asked.min_nkr, asked.fields) == ("6.2", ("031",))
    assert asked.languages == (("nb", "B2"), ("en", None))
    assert asked.expanded == (term,)
    assert asked.vector is not None


def test_an_empty_text_lists_without_the_model() -> None:
    index = FakeIndex(3)
    assert service(index).search("  ")["total"] == 3
    assert index.asked[0].vector is None


@pytest.mark.parametrize(
    ("wrong", "place"),
    [
        ({"min_nkr": "9"}, "min_nkr"),
        ({"fields": ["3x"]}, "field"),
        ({"languages": ["nb:B9"]}, "language"),
        ({"languages": ["norsk"]}, "language"),
        ({"limit": 0}, "limit"),
        ({"cursor": "abc"}, "cursor"),
        ({"cursor": "-1"}, "cursor"),
        ({"text": "x" * 20_001}, "text"),
    ],
)
def test_wrong_arguments_are_named(wrong: dict[str, Any], place: str) -> None:
    arguments = {"text": "kokk"} | wrong
    with pytest.raises(InvalidInputError) as caught:
        service(FakeIndex(1)).search(**arguments)
    assert caught.value.place == place

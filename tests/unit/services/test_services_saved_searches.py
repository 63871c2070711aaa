"""Saved searches: who is new in them, who sees them, and that access is looked at again."""

from typing import Any

import pytest

from screening.concepts import base as concepts
from screening.credentials import knowledge
from screening.errors import ConflictError, InvalidInputError, NotFoundError
from screening.indexing.encoder import Encoder
from screening.indexing.identity import Identity, Prefixes
from screening.services.ports import JobKind
from screening.services.saved_searches import EVERY, SavedSearchService
from screening.services.search_queries import QueryMaker
from screening.services.search_request import SearchRequest
from screening.store.stored_vectors import StoredVectors

KARI, OLA = "kari", "ola"
COOKS = SearchRequest("kokk")


@pytest.fixture
def saved(place: Any) -> SavedSearchService:
    identity = Identity(place.home, "words", place.model.dimensions, Prefixes("", ""))
    encoder = Encoder(identity, StoredVectors(place.database), lambda: place.model)

    def named(name: str) -> frozenset[str]:
        with place.database.read() as records:
            return records.candidates.by_name(name)

    queries = QueryMaker(
        lambda: place.index, lambda: encoder, lambda text: (), concepts.load, knowledge.load,
        named, place.clock,
    )  # fmt: skip
    return SavedSearchService(place.database, lambda: place.index, queries, place.clock)


def take_in(place: Any, **files: str) -> list[str]:
    received = place.take_in(**files).received
    place.work()
    return [one.candidate for one in received]


def new_ones(saved: SavedSearchService, ident: str, actor: str = KARI) -> list[str]:
    return [hit["candidate"] for hit in saved.found(ident, actor)]


def test_only_those_who_came_later_are_new_and_only_once(saved, place) -> None:
    take_in(place, anna="Anna\nKokk på Grand\n")
    ident = saved.save("Kokker", COOKS, KARI)["saved"]
    assert saved.look(ident) == 0
    bo, _ = take_in(place, bo="Bo\nKokk på kafé\n", cy="Cy\nSveiser\n")
    assert saved.look(ident) == 1
    assert saved.look(ident) == 0
    assert saved.get(ident, KARI)["new"] == 1
    assert new_ones(saved, ident) == [bo]
    assert saved.get(ident, KARI)["new"] == 0
    assert new_ones(saved, ident) == []
    assert len(saved.found(ident, KARI, only_new=False)) == 2


def test_nearness_in_meaning_alone_tells_nobody(saved, place) -> None:
    ident = saved.save("Kokker", COOKS, KARI)["saved"]
    take_in(place, cy="Cy\nSveiser på verft\n")
    assert saved.look(ident) == 0


def test_a_colleague_sees_what_is_shared_and_changes_nothing(saved, place) -> None:
    ident = saved.save("Kokker", COOKS, KARI)["saved"]
    with pytest.raises(NotFoundError):
        saved.get(ident, OLA)
    with pytest.raises(NotFoundError):
        saved.request(ident, OLA)
    with pytest.raises(NotFoundError):
        saved.delete(ident, OLA)
    assert saved.all(OLA) == []
    saved.change(ident, {"shared": True, "name": " Alle  kokker "}, KARI)
    assert [(one["name"], one["owner"]) for one in saved.all(OLA)] == [("Alle kokker", KARI)]
    assert saved.request(ident, OLA) == COOKS
    for refused in (lambda: saved.change(ident, {"shared": False}, OLA),
                    lambda: saved.delete(ident, OLA)):  # fmt: skip
        with pytest.raises(ConflictError):
            refused()


def test_a_colleague_who_looks_leaves_them_new_to_the_owner(saved, place) -> None:
    ident = saved.save("Kokker", COOKS, KARI, shared=True)["saved"]
    (bo,) = take_in(place, bo="Bo\nKokk\n")
    saved.look(ident)
    assert new_ones(saved, ident, OLA) == [bo]
    assert new_ones(saved, ident) == [bo]


def test_who_was_shown_is_kept(saved, place) -> None:
    ident = saved.save("Kokker", COOKS, KARI)["saved"]
    (bo,) = take_in(place, bo="Bo\nKokk\n")
    saved.look(ident)
    saved.found(ident, KARI)
    with place.database.read() as records:
        (logged,) = records.searches.log(None, bo, None, 9)
        pages = records.searches.pages([logged.id])[logged.id]
    assert (logged.actor, logged.filters) == (KARI, {"saved": ident})
    assert [(page.how, page.candidates) for page in pages] == [("alert", [bo])]


def test_nobody_who_may_no_longer_be_seen_is_listed(saved, place) -> None:
    mine = place.postings.add(POSTING, KARI)["posting"]
    asked = SearchRequest("kokk", posting="p0000000000000000")
    ident = saved.save("Kokker", asked, KARI)["saved"]
    received = place.take_in(posting=mine, di="Di\nKokk\n").received
    (bo,) = take_in(place, bo="Bo\nKokk\n")
    place.work()
    saved.look(ident)
    assert new_ones(saved, ident) == [bo]
    assert received[0].candidate != bo


def test_an_erased_person_is_gone_from_what_was_found_and_shown(saved, place) -> None:
    ident = saved.save("Kokker", COOKS, KARI)["saved"]
    (bo,) = take_in(place, bo="Bo\nKokk\n")
    saved.look(ident)
    saved.found(ident, KARI)
    receipt = place.erasure.erase(bo, KARI)
    assert saved.found(ident, KARI, only_new=False) == []
    with place.database.read() as records:
        assert records.searches.log(None, bo, None, 9) == []
    assert bo not in str(saved.all(KARI))
    assert "saved_search_hits" in str(receipt)


def test_likeness_to_somebody_who_was_erased_finds_nobody(saved, place) -> None:
    (bo, cy) = take_in(place, bo="Bo\nKokk\n", cy="Cy\nKokk på kafé\n")
    ident = saved.save("Som Bo", SearchRequest(similar_to=bo), KARI)["saved"]
    assert [hit["candidate"] for hit in saved.found(ident, KARI, only_new=False)] == [cy]
    place.erasure.erase(bo, KARI)
    place.clock.advance(hours=2)
    assert saved.unfinished() == [(JobKind.ALERT, ident)]
    assert saved.look(ident) == 0
    assert saved.unfinished() == []


def test_a_job_looks_every_hour_where_alerts_are_wanted(saved, place) -> None:
    ident = saved.save("Kokker", COOKS, KARI)["saved"]
    saved.save("Uten varsel", COOKS, KARI, alerts=False)
    assert saved.unfinished() == []
    place.clock.now += EVERY * 1.01
    assert saved.unfinished() == [(JobKind.ALERT, ident)]
    saved.look(ident)
    assert saved.unfinished() == []
    saved.delete(ident, KARI)
    assert saved.look(ident) == 0


def test_a_job_that_cannot_look_is_left_alone_for_an_hour(saved, place) -> None:
    ident = saved.save("Kokker", COOKS, KARI)["saved"]
    place.clock.now += EVERY * 1.01
    place.intake.give_up(JobKind.ALERT, ident, "OutOfMemory")
    assert saved.unfinished() == []
    place.clock.now += EVERY * 1.01
    assert saved.unfinished() == [(JobKind.ALERT, ident)]


@pytest.mark.parametrize(
    ("name", "request_", "place_"),
    [("", COOKS, "name"), ("x" * 201, COOKS, "name"), ("Alt", SearchRequest(), "request")],
)
def test_what_cannot_be_saved(saved, name: str, request_: SearchRequest, place_: str) -> None:
    with pytest.raises(InvalidInputError) as caught:
        saved.save(name, request_, KARI)
    assert caught.value.place == place_


@pytest.mark.parametrize("change", [{"owner": OLA}, {"shared": "ja"}, {"name": 7}])
def test_what_cannot_be_changed(saved, change: dict[str, Any]) -> None:
    ident = saved.save("Kokker", COOKS, KARI)["saved"]
    with pytest.raises(InvalidInputError):
        saved.change(ident, change, KARI)


POSTING = {
    "title": "Kokk",
    "deadline": "2099-12-01T12:00:00",
    "requirements": [{"id": "a", "must": True, "kind": "skill", "text": "Matlaging"}],
}

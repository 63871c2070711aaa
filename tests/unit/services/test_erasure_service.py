"""Erasing a person: from every store, proven by a receipt, also when it is interrupted."""

from pathlib import Path

import pytest

from screening.errors import NotFoundError, UnavailableError
from screening.services.ports import JobKind

KARI = "Kari Særegen\nSykepleier på sykehjem\nFelles linje\n"
OLENA = "Olena Pryklad\nInżynier budowy\nFelles linje\n"
SECRET = "Særegen".encode()


@pytest.fixture
def people(place) -> tuple[str, str]:
    kari, olena = (one.candidate for one in place.take_in(kari=KARI, olena=OLENA).received)
    place.work()
    return kari, olena


def bytes_on_disk(home: Path) -> dict[str, bytes]:
    return {str(file): file.read_bytes() for file in home.rglob("*") if file.is_file()}


def test_the_receipt_proves_each_store(place, people) -> None:
    kari, olena = people
    receipt = place.erasure.erase(kari, "ola")
    assert receipt["candidate"] == kari
    assert receipt["finished"]
    assert receipt["database"]["candidates"] == receipt["database"]["cvs"] == 1
    assert receipt["database"]["vectors"] == 1  # the line both have is kept for the other one
    assert receipt["files"]["removed"] == 1
    assert receipt["files"]["found_after"] == receipt["index"]["found_after"] == 0
    assert place.index.versions().keys() == {olena}
    with pytest.raises(NotFoundError):
        place.candidates.get(kari)
    assert place.candidates.get(olena)


def test_nothing_of_the_person_is_left_on_the_disk(place, people, tmp_path) -> None:
    assert any(SECRET in data for data in bytes_on_disk(tmp_path).values())
    place.erasure.erase(people[0], "ola")
    assert [name for name, data in bytes_on_disk(tmp_path).items() if SECRET in data] == []


def test_the_audit_trail_keeps_the_id_and_nothing_else(place, people) -> None:
    place.erasure.erase(people[0], "ola")
    with place.database.read() as records:
        (entry,) = records.audit.of("candidate", people[0])
    assert (entry.actor, entry.action, entry.facts) == ("ola", "candidate.erase", {})


def test_erasing_again_gives_the_same_receipt(place, people) -> None:
    receipt = place.erasure.erase(people[0], "ola")
    assert place.erasure.erase(people[0], "kari") == receipt


def test_unknown_candidates_are_not_found(place) -> None:
    with pytest.raises(NotFoundError):
        place.erasure.erase("c0", "ola")


def test_a_candidate_who_was_not_read_yet_can_be_erased(place) -> None:
    (one,) = place.take_in(kari=KARI).received
    receipt = place.erasure.erase(one.candidate, "ola")
    assert receipt["queue"]["removed"] == 1
    assert place.jobs == []
    place.intake.parse_document(one.document)  # its job was already running
    assert place.intake.unfinished() == []


def test_an_interrupted_erasure_is_finished_later(place, people, monkeypatch) -> None:
    def away(candidates: list[str]) -> None:
        raise UnavailableError("index", "gone")

    with monkeypatch.context() as broken:
        broken.setattr(place.index, "delete", away)
        with pytest.raises(UnavailableError):
            place.erasure.erase(people[0], "ola")
    with pytest.raises(NotFoundError):
        place.candidates.get(people[0])
    findings = place.operations.doctor(repair=False)
    assert (findings["ok"], findings["erasures"]) == (False, [people[0]])
    assert place.operations.doctor(repair=True)["ok"]
    assert place.erasure.erase(people[0], "ola")["finished"]


def test_bytes_that_came_again_since_are_kept(place, people, monkeypatch) -> None:
    monkeypatch.setattr(place.database, "forget_traces", lambda: None)
    remove = place.erasure._erase_files

    def meanwhile(hashes: list[str]) -> dict[str, int]:
        place.take_in(igjen=KARI)
        return remove(hashes)

    monkeypatch.setattr(place.erasure, "_erase_files", meanwhile)
    receipt = place.erasure.erase(people[0], "ola")
    assert receipt["files"]["kept_for_others"] == 1
    place.work()
    assert len(place.index.versions()) == 2


def test_the_same_cv_can_come_back_as_somebody_new(place, people) -> None:
    place.erasure.erase(people[0], "ola")
    (again,) = place.take_in(kari=KARI).received
    place.work()
    assert (again.status, again.candidate == people[0]) == ("new", False)
    assert place.candidates.get(again.candidate)["name"] == "Kari Særegen"
    assert (JobKind.PARSE, again.document) not in place.intake.unfinished()

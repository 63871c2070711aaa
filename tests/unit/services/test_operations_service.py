"""Keeping database, index and files in line."""

import os
import time

import pytest

from screening.errors import UnavailableError
from screening.services.operations import OperationsService, Probes

KARI, OLENA = "Kari\nSykepleier\n", "Olena\nInżynier\n"


@pytest.fixture
def people(place) -> list[str]:
    received = place.take_in(kari=KARI, olena=OLENA).received
    place.work()
    return [one.candidate for one in received]


def test_init_is_safe_to_run_again(place) -> None:
    assert place.operations.init() == place.operations.init()


def test_a_healthy_place_has_no_findings(place, people) -> None:
    findings = place.operations.doctor(repair=False)
    assert findings["ok"]
    assert findings["candidates"] == 2


def test_reindex_writes_everybody_without_embedding_again(place, people) -> None:
    embedded, steps = len(place.model.embedded), []
    assert place.operations.reindex(lambda done, total: steps.append((done, total))) == 2
    assert steps == [(0, 2), (2, 2)]
    assert place.index.versions().keys() == set(people)
    assert len(place.model.embedded) == embedded
    assert place.intake.unfinished() == []


def test_search_goes_on_while_the_index_is_built_anew(place, people, monkeypatch) -> None:
    before, seen = place.index.versions(), []
    write = type(place.operations._writer).write_beside

    def watched(writer, successor, candidates, progress) -> None:
        seen.append(place.index.versions())
        write(writer, successor, candidates, progress)
        seen.append(place.index.versions())

    monkeypatch.setattr(type(place.operations._writer), "write_beside", watched)
    place.operations.reindex(lambda done, total: None)
    assert seen == [before, before]
    assert place.index.versions() == before


def test_an_interrupted_reindex_goes_on_and_catches_up(place, people) -> None:
    successor = place.index.successor()
    place.operations._writer.write_beside(successor, people)
    with place.database.begin() as records:
        records.candidates.touch([people[0]])
        records.erasures.delete_rows(people[1])
    assert place.operations.reindex(lambda done, total: None) == 1
    with place.database.read() as records:
        assert place.index.versions() == records.candidates.versions()
    findings = place.operations.doctor(repair=False)
    assert not any(findings[kind] for kind in ("missing", "stale", "extra"))


def test_another_model_is_told_and_repaired_beside(place, people) -> None:
    changed = place.with_model("finer words")
    findings = changed.operations.doctor(repair=False)
    assert (findings["index"], findings["model"], findings["ok"]) == ("ok", "another", False)
    assert changed.operations.doctor(repair=True)["ok"]
    with place.database.read() as records:
        kept, stale = records.vectors.count("finer words")
    assert kept > 0
    assert stale == 0


def test_doctor_mends_what_is_missing_and_what_is_too_much(place, people) -> None:
    place.index.delete([people[0]])
    with place.database.begin() as records:
        records.erasures.delete_rows(people[1])
    findings = place.operations.doctor(repair=False)
    assert (findings["missing"], findings["extra"]) == ([people[0]], [people[1]])
    assert not findings["ok"]
    mended = place.operations.doctor(repair=True)
    assert (mended["missing"], mended["extra"]) == ([], [])
    assert place.index.versions().keys() == {people[0]}


def test_doctor_brings_an_index_back_that_is_ahead_of_a_restored_backup(place, people) -> None:
    with place.database.begin() as records:
        records.candidates.touch([people[0]])
        records.candidates.touch([people[0]])
    place.intake.index_candidate(people[0])
    with place.database._engine.begin() as connection:  # what an older backup would say
        connection.exec_driver_sql("UPDATE candidates SET version = 1, indexed_version = 1")
    assert place.operations.doctor(repair=False)["stale"] == [people[0]]
    assert place.operations.doctor(repair=True)["ok"]


def test_doctor_names_files_that_are_lost_or_belong_to_nobody(place, people, tmp_path) -> None:
    stray, fresh = place.files.put(b"nobody's"), place.files.put(b"just coming in")
    old = time.time() - 7200
    os.utime(tmp_path / "files" / stray[:2] / stray[2:], (old, old))
    with place.database.read() as records:
        lost, document = next(iter(records.documents.hashes().items()))
    place.files.delete(lost)
    findings = place.operations.doctor(repair=True)
    assert findings["lost_files"] == [document]
    assert findings["stray_files"] == [fresh]
    assert not findings["ok"]


def test_doctor_rebuilds_a_damaged_index(place, people, tmp_path) -> None:
    for file in (tmp_path / "index").rglob("*"):
        if file.is_file() and file.stat().st_size > 64:
            file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    place.index.close()
    assert place.operations.doctor(repair=False)["index"] != "ok"
    assert place.operations.doctor(repair=True)["ok"]
    assert place.index.versions().keys() == set(people)


def test_ready_names_the_dependency_that_is_away(place) -> None:
    def away() -> None:
        raise UnavailableError("redis", "no server")

    operations = OperationsService(
        place.database, place.files, place.operations._writer, place.erasure,
        Probes(queue=away, model=lambda: None),
    )  # fmt: skip
    state = operations.ready()
    assert state.pop("queue") == "redis: no server"
    assert set(state.values()) == {"ok"}

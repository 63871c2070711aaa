"""Intake on real databases: what several processes do at once."""

import threading
from collections.abc import Callable

import pytest

from screening.errors import ScreeningError
from screening.services.ports import JobKind

POSTING = {
    "title": "Sykepleier",
    "deadline": "2026-12-01T23:59:00+01:00",
    "requirements": [{"id": "s", "must": True, "kind": "skill", "text": "Sykepleie"}],
}
FILES = {f"cv{n}": f"Person {n}\nSykepleier {n}\n" for n in range(30)}


def at_once(*calls: Callable[[], object]) -> list[object]:
    """Runs calls in threads at the same time; their results, an exception instead of one."""
    results: list[object] = [None] * len(calls)
    ready = threading.Barrier(len(calls))

    def run(number: int) -> None:
        ready.wait()
        try:
            results[number] = calls[number]()
        except ScreeningError as error:
            results[number] = error

    threads = [threading.Thread(target=run, args=(n,)) for n in range(len(calls))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


def test_the_whole_way_on_each_database(place_on_each) -> None:
    place = place_on_each
    posting = place.postings.add(POSTING, "kari")["posting"]
    reception = place.take_in(posting, **FILES)
    place.work()
    assert place.intake.pending(reception.documents) == 0
    assert place.postings.get(posting)["applications"] == len(FILES)
    assert len(place.index.versions()) == len(FILES)
    assert place.operations.doctor(repair=False)["ok"]
    first = reception.received[0].candidate
    assert place.erasure.erase(first, "kari")["finished"]
    assert place.operations.doctor(repair=False)["ok"]
    assert set(place.operations.ready().values()) == {"ok"}


def test_the_same_files_imported_at_once_are_stored_once(place_on_each) -> None:
    place = place_on_each
    posting = place.postings.add(POSTING, "kari")["posting"]
    backwards = dict(reversed(FILES.items()))
    receptions = at_once(
        lambda: place.take_in(posting, **FILES),
        lambda: place.take_in(posting, **backwards),
        lambda: place.take_in(**FILES),
    )
    statuses = [one.status for reception in receptions for one in reception.received]
    assert statuses.count("new") == len(FILES)
    candidates = {one.candidate for reception in receptions for one in reception.received}
    assert len(candidates) == len(FILES)
    place.work()
    assert place.postings.get(posting)["applications"] == len(FILES)
    assert len(place.index.versions()) == len(FILES)
    assert place.intake.unfinished() == []


def test_the_same_job_run_at_once_stores_one_cv(place_on_each) -> None:
    place = place_on_each
    for one in place.take_in(**FILES).received[:5]:
        results = at_once(*[lambda d=one.document: place.intake.parse_document(d)] * 3)
        assert not any(isinstance(result, ScreeningError) for result in results)
        with place.database.read() as records:
            row = records.candidates.get(one.candidate)
            assert (row.version, row.cv_version) == (1, 1)


def test_closing_and_applying_at_once_leaves_nobody_between(place_on_each) -> None:
    """An application is either in time and screened, or marked late."""
    place = place_on_each
    for number in range(8):
        posting = place.postings.add(POSTING, "kari")["posting"]
        at_once(
            lambda p=posting: place.postings.close(p, "kari"),
            lambda p=posting, n=number: place.take_in(p, cv=f"Person {n}\nJobb\n"),
        )
        while parses := [job for job in place.jobs if job[0] is JobKind.PARSE]:
            place.jobs.remove(parses[0])
            place.intake.parse_document(parses[0][1])
        with place.database.read() as records:
            row = records.postings.get(posting)
            (application,) = records.applications.of_posting(posting)
            assert row.closed_at is not None
            assert application.late or row.screening.value == "due"


@pytest.mark.parametrize("repeat", range(3))
def test_erasing_and_indexing_at_once_leaves_nothing(place_on_each, repeat: int) -> None:
    place = place_on_each
    received = place.take_in(**FILES).received[:5]
    for one in received:
        place.intake.parse_document(one.document)
    at_once(
        lambda: place.intake.index_candidate(received[0].candidate),
        lambda: [place.erasure.erase(one.candidate, "kari") for one in received],
    )
    assert place.index.versions() == {}
    with place.database.read() as records:
        assert records.erasures.unfinished() == []

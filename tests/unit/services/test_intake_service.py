"""Files in, candidates out."""

import pytest

from screening.errors import NotFoundError, UnavailableError, UnreadableFileError
from screening.indexing.interface import SearchQuery
from screening.parsing.archive import Failed, Incoming
from screening.services import intake
from screening.services.ports import JobKind
from screening.store.records import DocumentStatus, ScreeningState

KARI = "Kari Prøve\nSykepleier på sykehjem\n"
OLENA = "Olena Pryklad\nInżynier budowy\n"
POSTING = {
    "title": "Sykepleier",
    "deadline": "2026-12-01T23:59:00+01:00",
    "requirements": [{"id": "s", "must": True, "kind": "skill", "text": "Sykepleie"}],
}


@pytest.fixture
def posting(place) -> str:
    return place.postings.add(POSTING, "kari")["posting"]


def found(place, *visible_to: str) -> set[str]:
    query = SearchQuery(visible_to=frozenset(visible_to) if visible_to else None)
    return {hit.candidate for hit in place.index.search(query).hits}


def test_an_imported_file_becomes_a_searchable_candidate(place) -> None:
    reception = place.take_in(kari=KARI)
    (one,) = reception.received
    assert (one.file, one.status, one.application) == ("kari.txt", "new", None)
    assert place.jobs == [(JobKind.PARSE, one.document)]
    assert place.intake.pending(reception.documents) == 1
    place.work()
    assert place.intake.pending(reception.documents) == 0
    assert found(place, "database") == {one.candidate}
    view = place.candidates.get(one.candidate)
    assert (view["name"], view["files"]) == ("Kari Prøve", ["kari.txt"])
    assert view["cv"]["work"][0]["position"] == "Sykepleier på sykehjem"


def test_the_same_bytes_are_one_candidate_whatever_they_are_called(place) -> None:
    first = place.take_in(kari=KARI, kopi=KARI)
    again = place.take_in(tredje=KARI)
    statuses = [one.status for one in [*first.received, *again.received]]
    assert statuses == ["new", "known", "known"]
    assert len({one.candidate for one in [*first.received, *again.received]}) == 1
    place.work()
    report = place.intake.report(first)
    assert [row["file"] for row in report["imported"]] == ["kari.txt", "kopi.txt"]
    assert "pending" not in report


def test_other_bytes_are_another_candidate(place) -> None:
    received = place.take_in(a=KARI, b=KARI + "\n").received
    assert len({one.candidate for one in received}) == 2


def test_an_application_is_found_by_those_who_work_on_the_posting(place, posting) -> None:
    (one,) = place.take_in(posting, kari=KARI).received
    place.work()
    assert one.application
    assert found(place, "database") == set()
    assert found(place, f"posting:{posting}") == {one.candidate}
    assert place.postings.get(posting)["applications"] == 1


def test_a_candidate_of_the_database_who_applies_is_found_by_both(place, posting) -> None:
    (first,) = place.take_in(kari=KARI).received
    place.work()
    (second,) = place.take_in(posting, soknad=KARI).received
    assert (second.candidate, second.status) == (first.candidate, "known")
    assert second.application
    place.work()
    assert found(place, "database") == found(place, f"posting:{posting}") == {first.candidate}
    (third,) = place.take_in(posting, soknad=KARI).received
    assert third.application == second.application
    assert place.jobs == []  # nothing changed


def test_an_applicant_imported_to_the_database_is_found_by_both(place, posting) -> None:
    (one,) = place.take_in(posting, kari=KARI).received
    place.work()
    place.take_in(kari=KARI)
    place.work()
    assert found(place, "database") == {one.candidate}


def test_a_broken_file_is_reported_and_the_rest_goes_on(place, posting) -> None:
    incoming = [
        Failed("arkiv.zip", UnreadableFileError("damaged", "not a zip archive")),
        Incoming("brutt.pdf", b"BROKEN"),
        Incoming("kari.txt", KARI.encode()),
    ]
    reception = place.intake.receive(incoming, posting, "kari")
    place.work()
    report = place.intake.report(reception)
    assert [row["file"] for row in report["imported"]] == ["kari.txt"]
    assert report["failed"] == [
        {"file": "arkiv.zip", "error": {"code": "damaged", "message": "not a zip archive"}},
        {"file": "brutt.pdf", "error": {"code": "damaged", "message": "the file is cut off"}},
    ]
    view = place.postings.get(posting)
    assert (view["applications"], view["unreadable"]) == (1, 1)
    assert place.intake.unfinished() == []


def test_a_failed_file_is_read_again_when_it_is_handed_in_again(place, monkeypatch) -> None:
    reception = place.take_in(a="BROKEN")
    place.work()
    monkeypatch.setattr(place.intake._reader, "_parse", lambda data, name: intake.Cv(text="nå"))
    place.take_in(a="BROKEN")
    place.work()
    assert place.intake.report(reception)["failed"] == []


def test_an_unknown_posting_is_refused_before_anything_is_stored(place) -> None:
    with pytest.raises(NotFoundError):
        place.take_in("p0", kari=KARI)
    with place.database.read() as records:
        assert records.documents.hashes() == {}


def test_what_comes_after_closing_is_late(place, posting) -> None:
    place.take_in(posting, kari=KARI)
    place.postings.close(posting, "kari")
    (late,) = place.take_in(posting, olena=OLENA).received
    assert late.late
    place.work()
    view = place.postings.get(posting)
    assert (view["applications"], view["late"]) == (2, 1)
    with place.database.begin() as records:
        records.postings.move_screening(posting, [ScreeningState.DUE], ScreeningState.DONE)
    place.postings.admit(late.application, "kari")
    assert place.jobs == [(JobKind.SCREEN, posting)]
    assert place.intake.report([late.document])["imported"][0].get("late") is None


def test_a_cv_read_after_the_screening_makes_it_due_again(place, posting) -> None:
    (one,) = place.take_in(posting, kari=KARI).received
    place.postings.close(posting, "kari")
    with place.database.begin() as records:
        records.postings.move_screening(posting, [ScreeningState.DUE], ScreeningState.DONE)
    place.jobs.clear()
    place.intake.parse_document(one.document)
    assert (JobKind.SCREEN, posting) in place.jobs


def test_jobs_may_run_twice_and_in_any_order(place) -> None:
    (one,) = place.take_in(kari=KARI).received
    place.intake.index_candidate(one.candidate)  # too early: nothing to index yet
    place.intake.parse_document(one.document)
    place.intake.parse_document(one.document)
    place.intake.index_candidate(one.candidate)
    embedded = len(place.model.embedded)
    place.intake.index_candidate(one.candidate)
    assert len(place.model.embedded) == embedded
    with place.database.read() as records:
        row = records.candidates.get(one.candidate)
        assert (row.version, row.indexed_version, row.cv_version) == (1, 1, 1)
    place.intake.parse_document("d0")
    place.intake.index_candidate("c0")


def test_work_is_found_again_when_the_queue_was_away(place, posting) -> None:
    place.queue_is_away = True
    (one,) = place.take_in(posting, kari=KARI).received
    assert place.intake.unfinished() == [(JobKind.PARSE, one.document)]
    place.intake.parse_document(one.document)
    assert place.intake.unfinished() == [(JobKind.INDEX, one.candidate)]
    place.intake.index_candidate(one.candidate)
    assert place.intake.unfinished() == []
    place.postings.close(posting, "kari")
    assert place.intake.unfinished() == [(JobKind.SCREEN, posting)]


def test_a_killed_parse_is_tried_again_but_not_for_ever(place, monkeypatch) -> None:
    reception = place.take_in(kari=KARI)
    (document,) = reception.documents

    def killed(data: bytes, name: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(place.intake._reader, "_parse", killed)
    for _ in range(intake.MOST_ATTEMPTS):
        with pytest.raises(KeyboardInterrupt):
            place.intake.parse_document(document)
        assert place.intake.unfinished() == [(JobKind.PARSE, document)]
    place.intake.parse_document(document)
    assert place.intake.unfinished() == []
    assert place.intake.report(reception)["failed"][0]["error"]["code"] == "damaged"


def test_what_is_given_up_is_reported_and_waited_for_no_longer(place, posting) -> None:
    reception = place.take_in(posting, kari=KARI, olena=OLENA)
    first, second = reception.received
    place.intake.give_up(JobKind.PARSE, first.document, "OutOfMemory")
    place.intake.parse_document(second.document)
    place.intake.give_up(JobKind.INDEX, second.candidate, "x")
    assert place.intake.pending(reception.documents) == 0
    codes = [row["error"]["code"] for row in place.intake.report(reception)["failed"]]
    assert codes == ["damaged", "not_searchable"]
    place.postings.close(posting, "kari")
    place.intake.give_up(JobKind.SCREEN, posting, "x")
    assert place.intake.unfinished() == []


def test_several_candidates_are_embedded_and_indexed_together(place, monkeypatch) -> None:
    place.take_in(**{f"n{n}": f"Person {n}\nJobb nummer {n}\n" for n in range(40)})
    batches = []
    put = place.index.put
    monkeypatch.setattr(
        place.index, "put", lambda documents: batches.append(len(documents)) or put(documents)
    )
    place.work()
    assert batches == [32, 8]
    assert len(found(place)) >= 25


def test_a_candidate_erased_while_being_indexed_does_not_come_back(place, monkeypatch) -> None:
    (one,) = place.take_in(kari=KARI).received
    place.intake.parse_document(one.document)
    put = place.index.put

    def erased_meanwhile(documents):  # type: ignore[no-untyped-def]
        place.erasure.erase(one.candidate, "kari")
        return put(documents)

    monkeypatch.setattr(place.index, "put", erased_meanwhile)
    place.intake.index_candidate(one.candidate)
    assert place.index.versions() == {}


def test_a_parse_that_is_overtaken_stores_nothing(place) -> None:
    (one,) = place.take_in(kari=KARI).received
    read = place.intake._reader.read

    class Slow:
        def read(self, data: bytes, name: str) -> object:
            place.intake.give_up(JobKind.PARSE, one.document, "too slow")
            return read(data, name)

    place.intake._reader = Slow()
    place.intake.parse_document(one.document)
    with place.database.read() as records:
        assert records.documents.get(one.document).status is DocumentStatus.FAILED
        assert records.candidates.get(one.candidate).cv_version == 0


def test_reading_only_stores_nothing(place) -> None:
    assert place.intake.read_only("kari.txt", KARI.encode()).basics.name == "Kari Prøve"
    with pytest.raises(UnreadableFileError):
        place.intake.read_only("x", b"BROKEN")
    with place.database.read() as records:
        assert records.candidates.count() == 0


def test_a_lost_file_fails_its_document(place) -> None:
    reception = place.take_in(kari=KARI)
    with place.database.read() as records:
        place.files.delete(next(iter(records.documents.hashes())))
    place.work()
    assert place.intake.report(reception)["failed"][0]["error"]["code"] == "damaged"


def test_unknown_documents_are_not_found(place) -> None:
    with pytest.raises(NotFoundError):
        place.intake.report(["d0"])


def test_a_damaged_disk_is_no_fault_of_the_file(place, tmp_path) -> None:
    reception = place.take_in(kari=KARI)
    (file,) = (tmp_path / "files").glob("*/*")
    file.write_bytes(b"bits have rotted")
    with pytest.raises(UnavailableError, match="damaged on the disk"):
        place.intake.parse_document(reception.documents[0])

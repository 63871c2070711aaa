"""A person corrects a CV: both versions are kept, and everything that rests on it follows."""

import pytest

from screening.errors import ConflictError, InvalidInputError, NotFoundError
from screening.indexing.interface import SearchQuery
from screening.services.ports import JobKind
from screening.store.records import ScreeningState

KARI = "Kari Prøve\nSykepleier på sykehjem\n"
POSTING = {
    "title": "Sykepleier",
    "deadline": "2026-12-01T23:59:00+01:00",
    "requirements": [{"id": "s", "must": True, "kind": "skill", "text": "Sykepleie"}],
}
CHANGES = {"work": [{"position": "Jordmor", "name": "Vik sykehus"}]}


@pytest.fixture
def kari(place):
    (one,) = place.take_in(kari=KARI).received
    place.work()
    return one.candidate


def correct(place, candidate, changes=CHANGES):
    seen = place.candidates.get(candidate)["version"]
    return place.corrections.correct(candidate, changes, "leste feil", seen, "ola")


def test_both_versions_are_kept_and_the_corrected_one_is_shown(place, kari):
    assert correct(place, kari) == 2
    first, second = place.corrections.versions(kari)
    assert (first["origin"], first["document"] is not None) == ("read", True)
    assert (second["origin"], second["by"], second["reason"], second["base"]) == (
        "corrected", "ola", "leste feil", 1,
    )  # fmt: skip
    assert place.corrections.version(kari, 1)["work"][0]["position"] == "Sykepleier på sykehjem"
    assert place.candidates.get(kari)["cv"]["work"][0]["position"] == "Jordmor"
    with pytest.raises(NotFoundError):
        place.corrections.version(kari, 3)


def test_a_correction_is_audited_without_words_of_the_cv(place, kari):
    correct(place, kari)
    with place.database.read() as records:
        entry = records.audit.of("candidate", kari)[-1]
    assert (entry.action, entry.actor) == ("cv.correct", "ola")
    assert entry.facts == {"from": 1, "to": 2, "parts": ["work"]}


def test_the_corrected_cv_is_searchable(place, kari):
    correct(place, kari)
    assert (JobKind.INDEX, kari) in place.jobs
    place.work()
    (hit,) = place.index.search(SearchQuery(text="Jordmor")).hits
    assert hit.candidate == kari


def test_somebody_elses_change_in_between_is_not_overwritten(place, kari):
    seen = place.candidates.get(kari)["version"]
    correct(place, kari)
    with pytest.raises(ConflictError):
        place.corrections.correct(kari, CHANGES, "igjen", seen, "ola")


@pytest.mark.parametrize("reason", ["", "  ", "x" * 3000])
def test_a_reason_is_needed(place, kari, reason):
    with pytest.raises(InvalidInputError):
        place.corrections.correct(kari, CHANGES, reason, 2, "ola")


def test_applications_whose_list_is_not_locked_are_judged_by_it(place):
    open_one, locked = (place.postings.add(POSTING, "kari")["posting"] for _ in range(2))
    (one,) = place.take_in(open_one, kari=KARI).received
    place.take_in(locked, kari=KARI)
    place.work()
    for posting in (open_one, locked):
        place.postings.close(posting, "kari")
    with place.database.begin() as records:
        for posting in (open_one, locked):
            due = (ScreeningState.DUE,)
            records.postings.move_screening(posting, due, ScreeningState.DONE)
        empty = records.shortlists.replace(locked, [], 0)
        records.shortlists.lock(locked, empty.version, "kari", place.intake._clock())
    place.jobs.clear()
    correct(place, one.candidate)
    with place.database.read() as records:
        judged = {
            a.posting: a.cv_version for a in records.applications.of_candidates([one.candidate])
        }
    assert judged == {open_one: 2, locked: 1}
    assert (JobKind.SCREEN, open_one) in place.jobs
    assert (JobKind.SCREEN, locked) not in place.jobs


def test_a_new_reading_never_replaces_a_correction_in_silence(place, kari):
    correct(place, kari)
    with place.database.begin() as records:
        (document,) = records.documents.of_candidate(kari)
        records.documents._move(document.id, document.status, type(document.status).RECEIVED)
    place.intake.parse_document(document.id)
    assert place.candidates.get(kari)["cv"]["work"][0]["position"] == "Jordmor"
    origins = [one["origin"] for one in place.corrections.versions(kari)]
    assert origins == ["read", "corrected", "read", "kept"]
    with place.database.read() as records:
        assert records.audit.of("candidate", kari)[-1].action == "cv.keep"


def test_handing_in_the_same_file_again_changes_nothing(place, kari):
    correct(place, kari)
    place.take_in(kari=KARI)
    place.work()
    assert len(place.corrections.versions(kari)) == 2

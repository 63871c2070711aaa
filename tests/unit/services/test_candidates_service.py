import pytest

from screening.errors import NotFoundError

POSTING = {
    "title": "Sykepleier",
    "deadline": "2026-12-01T23:59:00+01:00",
    "requirements": [{"id": "s", "must": True, "kind": "skill", "text": "Sykepleie"}],
}


def test_a_candidate_is_shown_with_files_and_applications(place) -> None:
    posting = place.postings.add(POSTING, "kari")["posting"]
    (one,) = place.take_in(posting, cv="Kari\nSykepleier\n").received
    place.take_in(kopi="Kari\nSykepleier\n")
    place.work()
    view = place.candidates.get(one.candidate)
    assert view["files"] == ["cv.txt", "kopi.txt"]
    (application,) = view["applications"]
    assert application["application"] == one.application
    assert (application["posting"], application["title"]) == (posting, "Sykepleier")


def test_a_candidate_without_a_readable_cv_is_not_shown(place) -> None:
    (one,) = place.take_in(x="BROKEN").received
    for ident in (one.candidate, "c0"):
        with pytest.raises(NotFoundError):
            place.candidates.get(ident)
    place.work()
    with pytest.raises(NotFoundError):
        place.candidates.get(one.candidate)


def test_somebody_without_a_name_is_called_by_the_id(place) -> None:
    (one,) = place.take_in(x="\nSykepleier\n").received
    place.work()
    assert place.candidates.get(one.candidate)["name"] == one.candidate

"""Two candidates who are one person: suggested, merged, undone."""

import pytest

from screening.credentials import knowledge
from screening.domain.cv import Basics, Cv, Source, Work
from screening.domain.dates import PartialDate
from screening.errors import ConflictError, InvalidInputError, NotFoundError
from screening.indexing.interface import SearchQuery
from screening.services.reading import CvReader

POSTING = {
    "title": "Sykepleier",
    "deadline": "2026-12-01T23:59:00+01:00",
    "requirements": [{"id": "s", "must": True, "kind": "skill", "text": "Sykepleie"}],
}


def read(data, name):
    """A CV of lines: name, e-mail, phone, then jobs as "title;employer;year"."""
    text = data.decode()
    name_line, email, phone, *jobs = text.splitlines()
    work = []
    for job in jobs:
        title, employer, year = job.split(";")
        start = text.index(job)
        source = Source(job, start, start + len(job))
        work.append(Work(source, position=title, name=employer, start_date=PartialDate(int(year))))
    return Cv(text, Basics(name_line, email or None, phone or None), work=tuple(work))


@pytest.fixture
def people(place):
    """Takes CVs in and gives their candidates by file name."""
    place.intake._reader = CvReader(read, knowledge.load)

    def take(posting=None, **files):
        received = place.take_in(posting, **files).received
        place.work()
        return {one.file.removesuffix(".txt"): one.candidate for one in received}

    return take


def test_suggestions_say_why(place, people):
    ids = people(
        a="Kari Prøve\nkari@example.org\n400 00 501\nLege;Vik;2012",
        b="Kari Prøve\nKARI@example.org\n+47 40000501\nLege;Vik;2012\nLege;Nes;2015",
        c="Prøve Kari\n\n\nLege;Vik;2012",
        d="Kari Prøve\n\n\nKokk;Havn;1999",
    )
    found = {tuple(s["candidates"]): s["reasons"] for s in place.merges.suggestions()}
    pair = tuple(sorted((ids["a"], ids["b"])))
    assert found[pair] == ["email", "phone", "name_and_history"]
    assert found[tuple(sorted((ids["a"], ids["c"])))] == ["name_and_history"]
    assert not any(ids["d"] in pair for pair in found)
    only = place.merges.suggestions(ids["c"])
    assert all(ids["c"] in one["candidates"] for one in only)
    assert len(only) == 2


def test_told_apart_is_not_suggested_again(place, people):
    ids = people(a="Kari Prøve\nk@example.org\n\nLege;Vik;2012", b="Kim Prøve\nk@example.org\n\n")
    assert len(place.merges.suggestions()) == 1
    place.merges.tell_apart(ids["b"], ids["a"], "ola")
    assert place.merges.suggestions() == []


def test_a_merged_candidate_is_shown_as_the_kept_one(place, people):
    ids = people(
        a="Kari Prøve\nk@example.org\n\nLege;Vik;2012", b="K Prøve\nk@example.org\n\nKokk;Nes;2001"
    )
    merge = place.merges.merge(ids["a"], ids["b"], "samme person", "ola")
    place.work()
    view = place.candidates.get(ids["b"])
    assert view["candidate"] == ids["a"]
    assert sorted(view["files"]) == ["a.txt", "b.txt"]
    assert view["cv"]["work"][0]["position"] == "Lege"
    assert {hit.candidate for hit in place.index.search(SearchQuery()).hits} == {ids["a"]}
    assert place.operations.doctor(repair=False)["ok"]
    assert [v["origin"] for v in place.corrections.versions(ids["a"])] == ["read", "merged", "kept"]
    assert place.merges.suggestions() == []
    assert place.merges.of(ids["b"])[0]["merge"] == merge
    with pytest.raises(ConflictError):
        place.merges.merge(ids["a"], ids["b"], "igjen", "ola")


def test_undoing_shows_both_again(place, people):
    ids = people(
        a="Kari Prøve\nk@example.org\n\nLege;Vik;2012", b="K Prøve\nk@example.org\n\nKokk;Nes;2001"
    )
    merge = place.merges.merge(ids["a"], ids["b"], "samme person", "ola")
    place.work()
    place.merges.undo(merge, "ola")
    place.work()
    assert place.candidates.get(ids["b"])["files"] == ["b.txt"]
    assert place.candidates.get(ids["a"])["files"] == ["a.txt"]
    assert {hit.candidate for hit in place.index.search(SearchQuery()).hits} == set(ids.values())
    assert place.operations.doctor(repair=False)["ok"]
    with pytest.raises(ConflictError):
        place.merges.undo(merge, "ola")
    assert len(place.merges.suggestions()) == 1


def test_applications_come_along_and_go_back(place, people):
    posting, other = (place.postings.add(POSTING, "kari")["posting"] for _ in range(2))
    first = people(posting, a="Kari Prøve\nk@example.org\n\nLege;Vik;2012")["a"]
    second = people(posting, b="K Prøve\nk@example.org\n\nKokk;Nes;2001")["b"]
    place.take_in(other, b="K Prøve\nk@example.org\n\nKokk;Nes;2001")
    place.work()

    def applied():
        with place.database.read() as records:
            found = records.applications.of_candidates([first, second])
        return sorted((one.posting, one.candidate, one.cv_version) for one in found)

    before = applied()
    merge = place.merges.merge(first, second, "samme", "ola")
    assert applied() == sorted([(posting, first, 1), (other, first, 2)])
    place.merges.undo(merge, "ola")
    assert applied() == before


def test_a_merge_that_a_closed_posting_rests_on_is_not_undone(place, people):
    posting = place.postings.add(POSTING, "kari")["posting"]
    kept = people(a="Kari Prøve\nk@example.org\n\nLege;Vik;2012")["a"]
    merged = people(posting, b="K Prøve\nk@example.org\n\nKokk;Nes;2001")["b"]
    merge = place.merges.merge(kept, merged, "samme", "ola")
    place.postings.close(posting, "kari")
    with pytest.raises(ConflictError):
        place.merges.undo(merge, "ola")


def test_erasing_the_kept_one_erases_both(place, people):
    ids = people(
        a="Kari Prøve\nk@example.org\n\nLege;Vik;2012", b="K Prøve\nk@example.org\n\nKokk;Nes;2001"
    )
    place.merges.merge(ids["a"], ids["b"], "samme", "ola")
    place.work()
    with pytest.raises(ConflictError):
        place.erasure.erase(ids["b"], "ola")
    receipt = place.erasure.erase(ids["a"], "ola")
    assert receipt["merged"] == [ids["b"]]
    assert len(receipt["files"]["sha256"]) == 2
    for ident in ids.values():
        with pytest.raises(NotFoundError):
            place.candidates.get(ident)


@pytest.mark.parametrize(("kept", "merged", "reason", "error"), [
    ("a", "a", "x", InvalidInputError), ("a", "b", " ", InvalidInputError),
    ("a", "nobody", "x", NotFoundError),
])  # fmt: skip
def test_what_cannot_be_merged(place, people, kept, merged, reason, error):
    ids = people(a="Kari Prøve\n\n\n", b="Ola Prøve\n\n\n")
    with pytest.raises(error):
        place.merges.merge(ids.get(kept, kept), ids.get(merged, merged), reason, "ola")

"""The repositories, on SQLite and PostgreSQL alike."""

import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from screening.domain.credential_decisions import (
    CredentialAssessment,
    RecognitionCase,
    RecognitionStatus,
)
from screening.domain.cv import Basics, Confidence, Cv, Source, Work
from screening.domain.dates import PartialDate
from screening.domain.posting import posting_from_mapping
from screening.domain.verdicts import Assessment, Evidence, PersonVerdict, Verdict
from screening.errors import ConflictError, NotFoundError
from screening.store.database import Database, Transaction
from screening.store.identifiers import new_id
from screening.store.prepared import Prepared
from screening.store.records import (
    Answer,
    Application,
    Candidate,
    Document,
    DocumentStatus,
    Merge,
    PostingCounts,
    PostingState,
    Provenance,
    ScreeningState,
)
from screening.store.searches import SavedSearch, SearchRecord, ShownPage

NOW = datetime(2026, 11, 20, 8, 0, tzinfo=UTC)
POSTING = {
    "title": "Rådgiver",
    "deadline": "2026-12-01T23:59:00+01:00",
    "requirements": [
        {"id": "nb", "must": True, "kind": "language", "language": "nb", "cefr": "C1"},
        {"id": "pm", "must": False, "kind": "skill", "text": "Prosjektledelse"},
    ],
}
TEXT = "Ола Приклад\nSaksbehandler, Prøvekommune 2014-09 – d.d.\n"
CV = Cv(
    text=TEXT,
    basics=Basics(name="Ола Приклад"),
    work=(
        Work(
            source=Source(TEXT[12:25], 12, 25),
            position="Saksbehandler",
            start_date=PartialDate(2014, 9),
            is_current=True,
        ),
    ),
)


def add_person(records: Transaction, sha256: str, in_database: bool = True) -> Document:
    document = Document(
        id=new_id("d"), sha256=sha256, size=1, name=f"{sha256}.pdf", candidate=new_id("c"),
        status=DocumentStatus.RECEIVED, error_code=None, error_message=None, attempts=0,
        created=NOW, actor="kari",
    )  # fmt: skip
    assert records.documents.add(document)
    records.candidates.add(Candidate(document.candidate, 0, 0, 0, None, in_database, "test", NOW))
    return document


def read_cv(records: Transaction, document: Document) -> Candidate:
    assert records.documents.mark_parsed(document.id)
    row = records.candidates.get(document.candidate)
    after = records.candidates.put_cv(row, CV, Provenance(document=document.id), NOW)
    assert after is not None
    records.applications.set_cv(document.id, after.cv_version)
    return after


def apply(
    records: Transaction, posting: str, document: Document, late: bool = False
) -> Application:
    version = records.candidates.get(document.candidate).cv_version
    row = Application(new_id("a"), posting, document.candidate, document.id, version, NOW, late,
                      False)  # fmt: skip
    return records.applications.add(row)[0]


@pytest.fixture
def posting(database: Database) -> str:
    with database.begin() as records:
        return records.postings.add(posting_from_mapping(POSTING), NOW).id


def test_a_cv_comes_back_as_it_was(database: Database) -> None:
    with database.begin() as records:
        candidate = read_cv(records, add_person(records, "a"))
    with database.read() as records:
        assert records.candidates.cv(candidate.id) == CV
        assert records.candidates.cvs([(candidate.id, 1), ("nobody", 1)]) == {candidate.id: CV}
        assert records.candidates.names([candidate.id]) == {candidate.id: "Ола Приклад"}


def test_every_version_of_a_cv_is_kept(database: Database) -> None:
    newer = Cv(text="nytt")
    with database.begin() as records:
        first = read_cv(records, add_person(records, "a"))
        second = records.candidates.put_cv(first, newer, Provenance(), NOW)
        assert second is not None
        assert records.candidates.cv(first.id, 1) == CV
        assert records.candidates.cv(first.id) == newer
        assert (second.version, second.cv_version, second.searchable) == (2, 2, False)


def test_a_stale_change_of_a_cv_is_refused(database: Database) -> None:
    with database.begin() as records:
        document = add_person(records, "a")
        before = records.candidates.get(document.candidate)
        read_cv(records, document)
        assert records.candidates.put_cv(before, Cv(text="x"), Provenance(), NOW) is None
        assert records.candidates.cv(document.candidate) == CV


def test_text_with_control_characters_is_stored(database: Database) -> None:
    odd = Cv(text="a\0b\x0b\ud7ff🦊", basics=Basics(name="A\0B"))
    with database.begin() as records:
        document = add_person(records, "a")
        row = records.candidates.get(document.candidate)
        records.candidates.put_cv(row, odd, Provenance(document=document.id), NOW)
    with database.read() as records:
        assert records.candidates.cv(document.candidate) == odd


def test_the_same_bytes_are_one_document(database: Database) -> None:
    with database.begin() as records:
        first = add_person(records, "a")
        again = Document(**{name: getattr(first, name) for name in first.__slots__} | {"id": "d2"})
        assert not records.documents.add(again)
        assert records.documents.find("a") == first
        assert records.documents.find("b") is None


def test_names_are_those_handed_in_for_the_posting(database: Database, posting: str) -> None:
    with database.begin() as records:
        document = add_person(records, "a")
        for target, name in [(None, "x.pdf"), (posting, "mappe/søknad.pdf"), (None, "x.pdf")]:
            records.documents.arrive(document.id, target, name, "kari", NOW)
        own = records.documents.names([document.id], posting)
        assert own == {document.id: ["mappe/søknad.pdf"]}
        everything = ["x.pdf", "mappe/søknad.pdf"]
        assert records.documents.names([document.id]) == {document.id: everything}
        assert records.documents.names([document.id], "p-other") == {document.id: everything}


def test_a_document_is_read_once(database: Database) -> None:
    with database.begin() as records:
        document = add_person(records, "a")
        assert [records.documents.begin_attempt(document.id) for _ in range(2)] == [1, 2]
        assert records.documents.waiting() == [document.id]
        read_cv(records, document)
        assert not records.documents.mark_parsed(document.id)
        assert not records.documents.mark_failed(document.id, "damaged", "x")
        assert records.documents.begin_attempt(document.id) == 0
        assert records.documents.waiting() == []


def test_a_failed_document_can_be_tried_again(database: Database, posting: str) -> None:
    with database.begin() as records:
        document = add_person(records, "a")
        apply(records, posting, document)
        records.documents.arrive(document.id, posting, "søknad.pdf", "kari", NOW)
        assert records.documents.mark_failed(document.id, "no_text", "ingen tekst")
        (failed,) = records.documents.failed_for(posting)
        assert (failed.name, failed.code) == ("søknad.pdf", "no_text")
        assert failed.message == "ingen tekst"
        assert records.documents.retry(document.id)
        assert records.documents.failed_for(posting) == []
        assert records.documents.get(document.id).error_code is None


def test_pending_counts_what_is_unread_or_unindexed(database: Database) -> None:
    with database.begin() as records:
        unread, unindexed, done, failed = (add_person(records, name) for name in "abcd")
        read_cv(records, unindexed)
        records.candidates.mark_indexed(read_cv(records, done).id, 1)
        records.documents.mark_failed(failed.id, "damaged", "x")
        ids = [unread.id, unindexed.id, done.id, failed.id]
        assert records.documents.unfinished(ids) == 2
        assert records.candidates.unindexed() == [unindexed.candidate]
        assert records.candidates.give_up_indexing(unindexed.candidate)
        assert records.documents.unfinished(ids) == 1
        assert records.candidates.unindexed() == []


def test_an_older_version_never_counts_as_indexed(database: Database) -> None:
    with database.begin() as records:
        candidate = read_cv(records, add_person(records, "a"))
        records.candidates.touch([candidate.id])
        assert records.candidates.mark_indexed(candidate.id, 2)
        assert not records.candidates.mark_indexed(candidate.id, 1)
        assert records.candidates.get(candidate.id).searchable
        assert records.candidates.versions() == {candidate.id: 2}


def test_scopes_say_who_may_find_a_candidate(database: Database, posting: str) -> None:
    with database.begin() as records:
        open_one, applicant = add_person(records, "a"), add_person(records, "b", in_database=False)
        apply(records, posting, applicant)
        ids = [open_one.candidate, applicant.candidate]
        assert records.candidates.scopes(ids) == {
            open_one.candidate: frozenset({"database"}),
            applicant.candidate: frozenset({f"posting:{posting}"}),
        }
        assert records.candidates.open_to_database(applicant.candidate, "test")
        assert not records.candidates.open_to_database(applicant.candidate, "test")
        assert "database" in records.candidates.scopes(ids)[applicant.candidate]


def test_one_application_for_a_candidate_and_posting(database: Database, posting: str) -> None:
    with database.begin() as records:
        document = add_person(records, "a")
        first = apply(records, posting, document)
        again, new = records.applications.add(
            Application("a2", posting, document.candidate, document.id, 0, NOW, True, False)
        )
        assert (again, new) == (first, False)
        assert records.applications.of_posting(posting) == []  # nothing was read yet
        read_cv(records, document)
        (read,) = records.applications.of_posting(posting)
        assert (read.id, read.cv_version) == (first.id, 1)
        assert records.applications.find(posting, document.candidate) == read


def test_counts_of_a_posting(database: Database, posting: str) -> None:
    with database.begin() as records:
        people = [add_person(records, name) for name in "abcde"]
        for person in people[:4]:
            apply(records, posting, person, late=person is people[1])
        read_cv(records, people[0])
        read_cv(records, people[1])
        records.documents.mark_failed(people[2].id, "damaged", "x")
        counts = records.postings.counts([posting, "none"])
        assert counts[posting] == PostingCounts(applications=2, late=1, unreadable=1, pending=1)
        assert counts["none"] == PostingCounts()


def test_a_late_application_counts_when_admitted(database: Database, posting: str) -> None:
    with database.begin() as records:
        late = apply(records, posting, add_person(records, "a"), late=True)
        assert not late.counts
        assert records.applications.admit(late.id)
        assert not records.applications.admit(late.id)
        assert records.applications.get(late.id).counts


def test_a_posting_is_frozen_and_closes_once(database: Database, posting: str) -> None:
    draft = posting_from_mapping(POSTING)
    with database.begin() as records:
        row = records.postings.get(posting)
        assert (row.requirements, row.hash) == (draft.requirements, draft.requirements_hash)
        assert row.deadline == datetime(2026, 12, 1, 22, 59, tzinfo=UTC)
        assert records.postings.close(posting, NOW)
        assert not records.postings.close(posting, NOW)
        row = records.postings.get(posting)
        assert (row.state, row.screening) == (PostingState.CLOSED, ScreeningState.DUE)
        assert records.postings.screening_due() == [posting]
        due, running, done = ScreeningState.DUE, ScreeningState.RUNNING, ScreeningState.DONE
        assert records.postings.move_screening(posting, [due], running)
        assert not records.postings.move_screening(posting, [due], running)
        assert records.postings.screening_due() == [posting]  # its worker may have been killed
        assert records.postings.move_screening(posting, [running], done)
        assert records.postings.get(posting).state is PostingState.SCREENED


def test_due_are_open_postings_whose_deadline_passed_while_open(database: Database) -> None:
    def published(deadline: datetime, at: datetime) -> str:
        draft = posting_from_mapping(POSTING | {"deadline": deadline})
        with database.begin() as records:
            return records.postings.add(draft, at).id

    passed = published(NOW, NOW - timedelta(days=1))
    published(NOW + timedelta(seconds=1), NOW - timedelta(days=1))
    published(NOW - timedelta(days=2), NOW - timedelta(days=1))  # was past when published
    with database.read() as records:
        assert records.postings.due(NOW) == [passed]


def test_verdicts_of_a_run_come_back(database: Database, posting: str) -> None:
    assessment = Assessment(
        "nb", Verdict.MET, Confidence.HIGH, "L1", "C1 er minst C1",
        (Evidence(TEXT[12:25], "work", 12, 25),), {"asked": "C1", "months": 7},
    )  # fmt: skip
    bare = Assessment("pm", Verdict.UNDOCUMENTED, Confidence.LOW, "S0", "ikke nevnt")
    with database.begin() as records:
        application = apply(records, posting, add_person(records, "a"))
        run = records.runs.add(posting, {"rules": "1"}, "hash", NOW)
        records.verdicts.add(run.id, application.id, 1, [assessment, bare])
        assert records.runs.latest(posting) is None  # an unfinished run never counts
        assert records.runs.finish(run.id, NOW)
        assert not records.runs.finish(run.id, NOW)
    with database.read() as records:
        latest = records.runs.latest(posting)
        assert latest is not None
        assert (latest.id, latest.versions) == (run.id, {"rules": "1"})
        assert records.verdicts.of_run(run.id) == {application.id: {"nb": assessment, "pm": bare}}
        assert records.verdicts.cv_versions(run.id) == {application.id: 1}


def test_the_latest_verdict_of_a_person_counts(database: Database, posting: str) -> None:
    at = NOW.isoformat()
    first = PersonVerdict(Verdict.BELOW, "for lite", "kari", at)
    second = PersonVerdict(Verdict.MET, "vitnemål vist", "ola", at)
    with database.begin() as records:
        application = apply(records, posting, add_person(records, "a"))
        for verdict in (first, second):
            records.verdicts.add_person(application.id, "nb", verdict)
        assert records.verdicts.persons(posting) == {(application.id, "nb"): second}


def test_a_shortlist_is_replaced_and_locked_once(database: Database, posting: str) -> None:
    with database.begin() as records:
        one, two = (add_person(records, name).candidate for name in "ab")
        assert records.shortlists.get(posting).version == 0
        assert records.shortlists.replace(posting, [two, one, two], 0).members == (two, one)
        with pytest.raises(ConflictError, match="somebody else"):
            records.shortlists.replace(posting, [one], 0)
        assert records.shortlists.replace(posting, [one], 1).members == (one,)
        locked = records.shortlists.lock(posting, 2, "kari", NOW)
        assert (locked.locked_at, locked.locked_by) == (NOW, "kari")
        with pytest.raises(ConflictError, match="locked"):
            records.shortlists.replace(posting, [two], 3)
        assert records.shortlists.locked([posting, "none"]) == {posting}


def test_the_latest_answer_to_a_flag_counts(database: Database, posting: str) -> None:
    def answer(text: str) -> Answer:
        return Answer("f1", "print", "assessed", text, "kari", NOW, ("c2", "c1"))

    with database.begin() as records:
        records.answers.add(posting, [answer("en"), answer("to")])
        found = records.answers.of_posting(posting)
    assert (found["f1"].text, found["f1"].candidates) == ("to", ("c1", "c2"))


def test_vectors_are_kept_by_text_and_model(database: Database) -> None:
    with database.begin() as records:
        records.vectors.put_many("m1", {"t1": b"\0\1", "t2": b"\2"})
        records.vectors.put_many("m1", {"t1": b"other"})
        assert records.vectors.get_many("m1", ["t1", "t3"]) == {"t1": b"\0\1"}
        assert records.vectors.get_many("m2", ["t1"]) == {}
        records.vectors.set_uses("c1", ["t1"])
        assert records.vectors.drop_unused(["t1", "t2"]) == 1
        assert set(records.vectors.get_many("m1", ["t1", "t2"])) == {"t1"}


def show_in_searches(records: Transaction, people: list[str]) -> None:
    """A search that ranked and showed these people, and a saved one that found them."""
    records.searches.add(SearchRecord("s1", NOW, "kari", {}, 2, NOW, {"text": "x"}, people, {}))
    records.searches.show(ShownPage("s1", NOW, 1, "page", people))
    records.saved_searches.add(SavedSearch("q1", "Alle", "kari", {}, False, True, NOW))
    records.saved_searches.found("q1", people, NOW, new=True)


def shown_in_searches(records: Transaction) -> list[list[str]]:
    """Who is left there: ranked, shown and found."""
    (page,) = records.searches.pages(["s1"])["s1"]
    ranked = list(records.searches.get("s1").ranked or [])
    return [ranked, list(page.candidates), sorted(records.saved_searches.known("q1"))]


def test_erasing_rows_leaves_nobody_elses_behind(database: Database, posting: str) -> None:
    with database.begin() as records:
        gone, stays = add_person(records, "a"), add_person(records, "b")
        for person in (gone, stays):
            application = apply(records, posting, person)
            read_cv(records, person)
            records.documents.arrive(person.id, posting, "cv.pdf", "kari", NOW)
            run = records.runs.add(posting, {}, "h", NOW)
            bare = Assessment("pm", Verdict.UNDOCUMENTED, Confidence.LOW, "S0", "ikke nevnt")
            records.verdicts.add(run.id, application.id, 1, [bare])
            verdict = PersonVerdict(Verdict.MET, "sett", "kari", NOW.isoformat())
            records.verdicts.add_person(application.id, "pm", verdict)
            records.runs.add_tips(run.id, {person.candidate: 1})
            own = (f"x{person.candidate}", person.candidate, "0")
            placed = CredentialAssessment(
                *own, "k", "Diplom", "SY", "6.2", None, "sett", "kari", NOW
            )
            records.credential_decisions.assess(placed)
            asked = RecognitionCase(*own, RecognitionStatus.NONE, "", "kari", NOW)
            records.credential_decisions.recognise(asked)
        records.shortlists.replace(posting, [gone.candidate, stays.candidate], 0)
        records.answers.add(
            posting,
            [Answer("f1", "p", "other", "om begge", "kari", NOW, (gone.candidate, stays.candidate)),
             Answer("f2", "p", "other", "om en", "kari", NOW, (stays.candidate,))],
        )  # fmt: skip
        records.vectors.put_many("m", {"own": b"1", "shared": b"2"})
        records.prepared.put({gone.candidate: Prepared(1, "maker", b"passages")})
        records.vectors.set_uses(gone.candidate, ["own", "shared"])
        records.vectors.set_uses(stays.candidate, ["shared"])
        both = [gone.candidate, stays.candidate]
        show_in_searches(records, both)
        pair = (stays.candidate, gone.candidate)
        records.merges.add(Merge("m1", *pair, {}, "samme", "kari", NOW))
        records.merges.tell_apart(*pair, "kari", NOW)
        counts = records.erasures.delete_rows(gone.candidate)
    assert min(counts.values()) == counts["documents"] == counts["cvs"] == counts["vectors"] == 1
    with database.read() as records:
        assert records.candidates.many(both).keys() == {stays.candidate}
        assert records.candidates.by_name("Ола Приклад") == {stays.candidate}
        assert shown_in_searches(records) == [[stays.candidate]] * 3
        assert records.shortlists.get(posting).members == (stays.candidate,)
        assert set(records.answers.of_posting(posting)) == {"f2"}
        assert len(records.applications.of_posting(posting)) == 1
        assert len(records.verdicts.persons(posting)) == 1
        assert set(records.vectors.get_many("m", ["own", "shared"])) == {"shared"}
    with database.begin() as records, pytest.raises(NotFoundError):
        records.erasures.delete_rows(gone.candidate)


def test_people_are_found_by_every_part_of_their_name_in_any_spelling(database: Database) -> None:
    with database.begin() as records:
        person = add_person(records, "a")
        read_cv(records, person)
        for asked in ("Ола Приклад", "Ola Pryklad", "pryklad ola", "Ola"):
            assert records.candidates.by_name(asked) == {person.candidate}, asked
        for asked in ("Ola Nordmann", "Olav", "pryk", ""):
            assert records.candidates.by_name(asked) == frozenset(), asked
        # A corrected name takes the place of the one before.
        row = records.candidates.get(person.candidate)
        renamed = replace(CV, basics=Basics(name="Kari Eksempel"))
        records.candidates.put_cv(row, renamed, Provenance(actor="kari"), NOW)
        assert records.candidates.by_name("Ola") == frozenset()
        assert records.candidates.by_name("Kari") == {person.candidate}


def test_nothing_is_kept_of_a_transaction_that_fails(database: Database) -> None:
    def fail() -> None:
        with database.begin() as records:
            add_person(records, "a")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    with database.read() as records:
        assert records.documents.hashes() == {}


def test_a_reader_sees_one_state_while_others_write(database: Database) -> None:
    with database.begin() as records:
        add_person(records, "a")
    with database.read() as reading:
        before = reading.documents.waiting()
        with database.begin() as writing:
            add_person(writing, "b")
        assert reading.documents.waiting() == before
    with database.read() as reading:
        assert len(reading.documents.waiting()) == 2


def test_writers_take_turns(database: Database) -> None:
    """Read, then write what follows from it: without turns some of the changes would be lost."""
    with database.begin() as records:
        candidate = read_cv(records, add_person(records, "a")).id
    lost = []

    def change() -> None:
        for _ in range(10):
            with database.begin() as records:
                row = records.candidates.get(candidate)
                if records.candidates.put_cv(row, CV, Provenance(), NOW) is None:
                    lost.append(1)

    threads = [threading.Thread(target=change) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with database.read() as records:
        assert records.candidates.get(candidate).cv_version == 1 + 40 - len(lost)
        assert len(records.candidates.cv(candidate).text) == len(TEXT)


def test_ids_sort_by_the_time_they_were_made() -> None:
    made = [new_id("a") for _ in range(5000)]
    assert made == sorted(made)
    assert len(set(made)) == len(made)
    assert all(len(ident) == 17 and ident.isalnum() for ident in made)

import pytest

from screening.errors import InvalidInputError, NotFoundError, UnavailableError
from screening.services.ports import JobKind
from screening.services.posting_files import read_posting
from screening.services.postings import PostingService

FILE = """\
title: Sykepleier, natt
deadline: 2026-12-01T23:59:00
requirements:
  - {id: edu, must: true, kind: education, min_nkr: 6.2, fields: [091, "0913"]}
  - id: nb
    must: true
    kind: language
    language: no
    cefr: B2
"""


@pytest.fixture
def jobs() -> list[tuple[JobKind, str]]:
    return []


@pytest.fixture
def service(sqlite_database, clock, jobs) -> PostingService:
    return PostingService(sqlite_database, lambda kind, ident: jobs.append((kind, ident)), clock)


def test_a_posting_is_published_and_shown(service, jobs) -> None:
    view = service.add_file(FILE.encode(), "p.yaml", "kari")
    assert service.get(view["posting"]) == view
    assert service.list() == [view]
    assert view["state"] == "open"
    assert view["deadline"] == "2026-12-01T22:59:00+00:00"  # Oslo's time, in UTC
    assert [(r["id"], r["must"], r["kind"]) for r in view["requirements"]] == [
        ("edu", True, "education"), ("nb", True, "language"),
    ]  # fmt: skip
    assert jobs == []


def test_words_and_codes_stay_what_was_written() -> None:
    education, language = read_posting(FILE.encode(), "p.yaml").requirements
    assert education.fields == ("091", "0913")  # not an octal number
    assert education.min_nkr == "6.2"
    assert language.language == "no"  # not false


@pytest.mark.parametrize(
    ("old", "new", "where", "what"),
    [
        ("title: S", "titel: S", "p.yaml, line 1", "'titel'"),
        ("cefr: B2", "cefr: B7", "p.yaml, line 9: requirements[1].cefr", "B1, B2"),
        ("id: nb", "id: edu", "p.yaml, line 5: requirements[1].id", "twice"),
        ("min_nkr: 6.2", "min_nkr: 9", "p.yaml, line 4: requirements[0].min_nkr", "9"),
        ("min_nkr: 6.2", "min_nkr: 6.2, level: 7", "p.yaml, line 4: requirements[0]", "'level'"),
        ("2026-12-01T23:59:00", "2026-13-01T23:59:00", "p.yaml, line 2: deadline", "moment"),
        ("2026-12-01T23:59:00", "0001-01-01T00:00:00", "p.yaml, line 2: deadline", "moment"),
        ("title: Sykepleier", "a: &x [1]\nb: *x\ntitle: Sykepleier", "p.yaml, line 2", "aliases"),
        ("requirements:\n", "title: to\nrequirements:\n", "p.yaml, line 3", "twice"),
        ("{id: edu", "{id: edu, id: edu", "p.yaml, line 4", "twice"),
        ("{id: edu", "{{id: edu", "p.yaml, line", ""),
        ("title: Sykepleier", "title: !!python/name:os.system", "p.yaml, line 1", "tag"),
        ("title: Sykepleier", "title: " + "[" * 99, "p.yaml, line 1", "deep"),
        ("title: Sykepleier", "title: \x00", "p.yaml", "0x0"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named_with_its_line(old: str, new: str, where: str, what: str) -> None:
    assert old in FILE
    with pytest.raises(InvalidInputError) as refused:
        read_posting(FILE.replace(old, new, 1).encode(), "p.yaml")
    assert str(refused.value).startswith(where)
    assert what in str(refused.value)


@pytest.mark.parametrize(
    "data", [b"", b"\xff\xfe\xfa", b"- 1", b"x", b"a: 1\n" * 300_000, b"---\n---\n"]
)
def test_other_files_are_refused(data: bytes) -> None:
    with pytest.raises(InvalidInputError, match=r"p\.yaml"):
        read_posting(data, "p.yaml")


def test_closing_asks_for_one_screening(service, jobs, clock) -> None:
    posting = service.add_file(FILE.encode(), "p.yaml", "kari")["posting"]
    assert service.close(posting, "kari")["state"] == "closed"
    assert jobs == [(JobKind.SCREEN, posting)]
    assert service.close(posting, "kari")["state"] == "closed"
    assert jobs == [(JobKind.SCREEN, posting)] * 2  # still due: asked for again, and unique there


def test_a_queue_that_is_away_does_not_stop_the_closing(sqlite_database, clock) -> None:
    def away(kind: JobKind, ident: str) -> None:
        raise UnavailableError("redis", "gone")

    service = PostingService(sqlite_database, away, clock)
    posting = service.add_file(FILE.encode(), "p.yaml", "kari")["posting"]
    assert service.close(posting, "kari")["state"] == "closed"


def test_the_job_is_enqueued_after_the_commit(sqlite_database, clock) -> None:
    seen = []

    def look(kind: JobKind, ident: str) -> None:
        with sqlite_database.read() as records:
            seen.append(records.postings.get(ident).state.value)

    service = PostingService(sqlite_database, look, clock)
    service.close(service.add_file(FILE.encode(), "p.yaml", "kari")["posting"], "kari")
    assert seen == ["closed"]


def test_due_is_what_passed_its_deadline(service, clock) -> None:
    posting = service.add_file(FILE.encode(), "p.yaml", "kari")["posting"]
    assert service.due(clock()) == []
    clock.advance(days=30)
    assert service.due(clock()) == [posting]
    service.close(posting, "scheduler")
    assert service.due(clock()) == []


def test_who_did_what_is_in_the_audit_trail(service, sqlite_database) -> None:
    posting = service.add_file(FILE.encode(), "p.yaml", "kari")["posting"]
    service.close(posting, "ola")
    with sqlite_database.read() as records:
        entries = records.audit.of("posting", posting)
    assert [(e.actor, e.action) for e in entries] == [
        ("kari", "posting.publish"), ("ola", "posting.close"),
    ]  # fmt: skip


def test_unknown_ids_are_not_found(service) -> None:
    for call in (service.get, lambda ident: service.close(ident, "kari"),
                 lambda ident: service.admit(ident, "kari")):  # fmt: skip
        with pytest.raises(NotFoundError):
            call("p0")

"""Consent governs who is found and matched; notes reach nobody who hires; erasure reaches all."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from screening.bootstrap import Services, build
from screening.errors import ConflictError, NotFoundError
from screening.parsing.archive import Incoming
from screening.services.ports import JobKind
from screening.services.search_request import SearchRequest
from screening.settings import Settings

KARI = "kari"
CV = """{name}
{name}@example.org

Erfaring
2017 - 2024  Regnskapskonsulent, Eksempel AS
Bokføring og årsoppgjør.

Utdanning
2012 - 2015  {degree}, Universitetet i Oslo

Språk
Norsk: morsmål
"""
OPENING = {
    "title": "Regnskapskonsulent",
    "deadline": "2027-12-01T12:00:00",
    "requirements": [
        {"id": "edu", "must": True, "kind": "education", "min_nkr": "6.2", "text": "Bachelorgrad"},
        {"id": "nb", "must": True, "kind": "language", "language": "nb", "cefr": "B2"},
    ],
}
SECRET_NOTE = "Hemmelighetsfull samtale"  # noqa: S105 - a note, no password


class Whole:
    """The real services in one home, with a clock that is told what time it is."""

    def __init__(self, home: Path) -> None:
        self.now = datetime(2026, 11, 20, 8, 0, tzinfo=UTC)
        self.jobs: list[tuple[JobKind, str]] = []
        settings = Settings.from_env({"SCREENING_HOME": str(home)})
        self.home = home
        self.services: Services = build(
            settings, lambda *job: self.jobs.append(job), lambda: self.now
        )
        self.services.operations.init()

    def work(self) -> None:
        while self.jobs:
            kind, ident = self.jobs.pop(0)
            if kind is JobKind.PARSE:
                self.services.intake.parse_document(ident)
            elif kind is JobKind.INDEX:
                self.services.intake.index_candidate(ident)
            elif kind is JobKind.SCREEN:
                self.services.screening.run(ident)

    def candidate(self, name: str, degree: str = "Bachelor i økonomi") -> str:
        """Somebody whose CV the employer imported: findable by everybody who searches."""
        data = CV.format(name=name, degree=degree).encode()
        received = self.services.intake.receive([Incoming(f"{name}.txt", data)], None, KARI)
        self.work()
        return received.received[0].candidate

    def alumnus(self, name: str, *consents: str, **fields: str) -> str:
        values: dict[str, Any] = {"name": name, "email": f"{name.lower()}@example.org"}
        alumni = self.services.alumni
        ident = str(alumni.people.register(values | fields, KARI)["id"])
        for purpose in consents:
            alumni.consents.give(ident, purpose, {"source": "skjema"}, KARI)
        self.work()
        return ident

    def found(self) -> set[str]:
        """Whom a search for the CV database's eyes finds, as one who works on a posting."""
        asked = SearchRequest(posting="p00000000000000000")
        report = self.services.search.search(asked, KARI, limit=200)
        return {hit["candidate"] for hit in report["hits"]}


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Whole:
    return Whole(tmp_path_factory.mktemp("alumni") / "var")


def test_somebody_followed_up_is_found_only_with_consent_and_never_a_moment_longer(whole) -> None:
    candidate = whole.candidate("Sofie")
    assert candidate in whole.found()
    person = whole.alumnus("Sofie", candidate=candidate)
    assert candidate not in whole.found()
    consents = whole.services.alumni.consents
    consents.give(person, "search", {"source": "skjema", "expires": "2026-12-31"}, KARI)
    assert candidate not in whole.found()  # the index has not seen it yet: hidden, not wrong
    whole.work()
    assert candidate in whole.found()
    consents.withdraw(person, "search", "telefon", KARI)
    assert candidate not in whole.found()  # at once, though the index still has the old document
    whole.work()
    consents.give(person, "search", {"source": "skjema", "expires": "2026-12-31"}, KARI)
    whole.work()
    before, whole.now = whole.now, datetime(2026, 12, 31, 23, 0, 1, tzinfo=UTC)
    assert candidate not in whole.found()  # a second after midnight in Norway
    assert whole.services.alumni.daily.run()["reindexed"] == 1
    whole.work()
    assert candidate not in whole.found()
    whole.candidate("Sofie")  # the same file again, by the employer: still not found
    assert candidate not in whole.found()
    whole.now = before


def test_tips_of_a_screening_follow_the_consent(whole) -> None:
    hidden, open_to_all = whole.candidate("Hilde"), whole.candidate("Omar")
    person = whole.alumnus("Hilde", candidate=hidden)
    posting = whole.services.postings.add(OPENING, KARI)["posting"]
    whole.services.postings.close(posting, KARI)
    whole.work()
    tips = {tip["candidate"] for tip in whole.services.shortlists.audit(posting)["tips"]}
    assert open_to_all in tips
    assert hidden not in tips
    assert person


def test_an_opening_is_matched_invited_answered_shared_and_comes_to_something(whole) -> None:
    alumni = whole.services.alumni
    fit = whole.alumnus(
        "Ravi", "search", "contact", "share", candidate=whole.candidate("Ravi"),
        coordinator="kari@example.org",
    )  # fmt: skip
    short = whole.alumnus(
        "Tone", "search", candidate=whole.candidate("Tone", "Fagbrev i kontorfag")
    )
    silent = whole.alumnus("Ylva", "contact", candidate=whole.candidate("Ylva"))
    opening = alumni.openings.add(OPENING, "Økonomi", KARI)["id"]
    report = alumni.openings.match(opening)
    outcomes = {row["person"]: row["outcome"] for row in report["matches"]}
    assert outcomes[fit] == "qualified"
    assert outcomes[short] != "qualified"
    assert silent not in outcomes
    mine = next(row for row in report["matches"] if row["person"] == fit)
    met = next(v for v in mine["verdicts"] if v["requirement"] == "edu")
    assert "Bachelor i økonomi" in met["evidence"][0]["text"]
    for person in (silent, short):
        with pytest.raises(ConflictError, match="no consent"):
            alumni.openings.invite(opening, person, KARI)
    invitation = alumni.openings.invite(opening, fit, KARI)["id"]
    with pytest.raises(ConflictError, match="already"):
        alumni.openings.invite(opening, fit, KARI)
    alumni.daily.run()
    letters = [file.read_text() for file in (whole.home / "outbox").glob("*.eml")]
    assert sum("ravi@example.org" in letter for letter in letters) == 1
    with pytest.raises(ConflictError, match="said yes"):
        alumni.openings.share(invitation, KARI)
    alumni.openings.answer(invitation, "yes", KARI)
    assert alumni.openings.share(invitation, KARI)["email"] == "ravi@example.org"
    alumni.consents.withdraw(fit, "share", "telefon", KARI)
    with pytest.raises(ConflictError, match="share"):
        alumni.openings.share(invitation, KARI)
    alumni.openings.result(invitation, "hired", KARI)
    shown = alumni.openings.get(opening)["invitations"]
    assert [(one["answer"], one["result"]) for one in shown] == [("yes", "hired")]
    alumni.openings.close(opening, KARI)
    with pytest.raises(ConflictError, match="closed"):
        alumni.openings.match(opening)


def test_a_posting_is_an_opening_once(whole) -> None:
    alumni = whole.services.alumni
    posting = whole.services.postings.add(OPENING, KARI)["posting"]
    opening = alumni.openings.add_posting(posting, None, KARI)
    assert [one["id"] for one in opening["requirements"]] == ["edu", "nb"]
    with pytest.raises(ConflictError, match=opening["id"]):
        alumni.openings.add_posting(posting, None, KARI)
    with pytest.raises(NotFoundError):
        alumni.openings.add_posting("p0", None, KARI)


def test_notes_reach_nobody_who_hires(whole) -> None:
    candidate = whole.candidate("Nora")
    person = whole.alumnus("Nora", "search", "share", "contact", candidate=candidate)
    alumni = whole.services.alumni
    alumni.follow_up.log(
        person,
        {"channel": "phone", "result": "reached", "note": SECRET_NOTE, "next_step": SECRET_NOTE},
        KARI,
    )
    opening = alumni.openings.add(OPENING, None, KARI)["id"]
    invitation = alumni.openings.invite(opening, person, KARI)["id"]
    alumni.openings.answer(invitation, "yes", KARI)
    posting = whole.services.postings.add(OPENING, KARI)["posting"]
    whole.services.postings.close(posting, KARI)
    whole.work()
    services = whole.services
    seen = [
        services.search.search(SearchRequest("hemmelig samtale"), KARI),
        services.candidates.get(candidate),
        services.screening.report(posting), services.shortlists.audit(posting),
        services.reports.data(posting), services.reports.html(posting),
        alumni.openings.match(opening), alumni.openings.share(invitation, KARI),
        alumni.exchange.export("csv").decode(), alumni.figures.report(),
    ]  # fmt: skip
    assert [n for n, view in enumerate(seen) if SECRET_NOTE in str(view)] == []
    assert SECRET_NOTE in str(alumni.people.file(person))
    index = b"".join(
        file.read_bytes() for file in (whole.home / "index").rglob("*") if file.is_file()
    )
    assert SECRET_NOTE.encode() not in index
    with services.alumni.people._desk.database.read() as records:
        assert SECRET_NOTE not in str(records.audit.of("contact", person))


def test_erasing_a_candidate_reaches_everything_of_the_alumnus(whole) -> None:
    alumni = whole.services.alumni
    candidate = whole.candidate("Zahrinska")
    person = whole.alumnus("Zahrinska", "contact", "search", candidate=candidate)
    programme = alumni.programmes.add({"title": "P", "schemes": ["praksisplass"]}, KARI)["id"]
    placement = alumni.placements.create(
        {"person": person, "programme": programme, "scheme": "praksisplass", "unit": "Oslo",
         "start": "2026-03-02", "end": "2026-08-10"}, KARI,
    )["id"]  # fmt: skip
    fields = {"kind": "avtale", "signed": "2026-03-01"}
    alumni.placements.add_agreement(placement, fields, ("Zahrinska.pdf", b"%PDF Zahrinska"), KARI)
    alumni.placements.start(placement, None, KARI)
    alumni.placements.complete(placement, date(2026, 8, 10), KARI)
    alumni.follow_up.log(
        person, {"channel": "phone", "result": "reached", "note": "Zahrinska"}, KARI
    )
    alumni.daily.run()
    assert any(b"Zahrinska" in f.read_bytes() for f in (whole.home / "outbox").glob("*"))
    receipt = whole.services.erasure.erase(candidate, KARI)
    assert receipt["finished"]
    assert receipt["database"]["alumni_people"] == receipt["database"]["alumni_placements"] == 1
    assert receipt["files"]["removed"] == 2  # the CV and the agreement
    assert receipt["letters"]["removed"] == 1
    with pytest.raises(NotFoundError):
        alumni.people.get(person)
    left = [
        str(file) for file in whole.home.rglob("*")
        if file.is_file() and b"Zahrinska" in file.read_bytes()
    ]  # fmt: skip
    assert left == []
    assert whole.services.operations.doctor(repair=False)["ok"]


def test_leaving_the_follow_up_makes_nobody_findable(whole) -> None:
    candidate = whole.candidate("Per")
    person = whole.alumnus("Per", candidate=candidate)
    receipt = whole.services.alumni.erasing.erase(person, KARI)
    assert (receipt["candidate"], receipt["database"]["alumni_people"]) == (candidate, 1)
    whole.work()
    assert candidate not in whole.found()
    with_consent = whole.candidate("Pia")
    person = whole.alumnus("Pia", "search", candidate=with_consent)
    whole.services.alumni.erasing.erase(person, KARI)
    whole.work()
    assert with_consent in whole.found()

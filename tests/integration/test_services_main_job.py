"""Screening and shortlists on real records (SQLite and PostgreSQL), real reading, real judging."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from screening.concepts import base as concepts
from screening.credentials import knowledge
from screening.domain.assessing import RULES_VERSION
from screening.errors import ConflictError, InvalidInputError, NotFoundError, OpenFlagsError
from screening.parsing.archive import Incoming
from screening.parsing.parse import parse_bytes
from screening.services.assessing import Assessor
from screening.services.index_writing import IndexWriter
from screening.services.intake import IntakeService
from screening.services.postings import PostingService
from screening.services.reading import CvReader
from screening.services.relevance import RelevanceJudge
from screening.services.screening import ScreeningService
from screening.services.search_facts import SearchFacts
from screening.services.shortlists import ShortlistService
from screening.store.database import Database
from screening.store.files import FileStore

POSTING: dict[str, Any] = {
    "title": "Rådgiver",
    "deadline": "2026-12-01T12:00:00+01:00",
    "requirements": [
        {"id": "edu", "must": True, "kind": "education", "min_nkr": 7, "fields": ["031"]},
        {"id": "nb", "must": True, "kind": "language", "language": "nb", "cefr": "C1"},
        {"id": "pm", "must": False, "kind": "skill", "text": "Prosjektledelse"},
    ],
}
CV = "{name}\n{name}@example.org\n\nUtdanning\n2012-2014 {degree}\n\nSpråk\nNorsk: {level}\n"
MASTER = "Master i sosiologi, Universitetet i Bergen"
PEOPLE = {
    "anna": (MASTER, "C1"),
    "boris": (MASTER, "C1"),
    "celia": (MASTER, "B1"),
    "dana": ("Спеціаліст, соціологія, Харківський національний університет", "C1"),
}


@dataclass
class House:
    """The services of the main job on one database."""

    database: Database
    intake: IntakeService
    postings: PostingService
    screening: ScreeningService
    shortlists: ShortlistService
    in_database: list[str]

    def apply(self, posting: str | None, *names: str) -> dict[str, str]:
        """Hands in and reads the CVs of these people; name to candidate."""
        files = []
        for name in names:
            degree, level = PEOPLE[name]
            text = CV.format(name=name.capitalize(), degree=degree, level=level)
            files.append(Incoming(f"{name}.txt", text.encode()))
        received = self.intake.receive(files, posting, "test")
        for document in received.documents:
            self.intake.parse_document(document)
        return {one.file.removesuffix(".txt"): one.candidate for one in received.received}

    def screened(self, posting: str) -> dict[str, Any]:
        """The matrix by candidate, after closing and screening."""
        self.postings.close(posting, "test")
        assert self.screening.run(posting) is True
        return {row["candidate"]: row for row in self.screening.report(posting)["applications"]}


@pytest.fixture
def house(database: Database, tmp_path: Path, clock: Callable[[], datetime]) -> House:
    def nothing_to_index() -> Any:
        raise AssertionError("no job indexes here")

    in_database: list[str] = []
    reader = CvReader(parse_bytes, knowledge.load)
    facts = SearchFacts(concepts.load, knowledge.load, clock)
    writer = IndexWriter(database, nothing_to_index, nothing_to_index, facts)
    assessor = Assessor(knowledge.load, RelevanceJudge(concepts.load()).judge)
    return House(
        database,
        IntakeService(database, FileStore(tmp_path), reader, writer, lambda *_: None, clock),
        PostingService(database, lambda *_: None, clock),
        ScreeningService(
            database, assessor, lambda: {"rules": RULES_VERSION}, lambda _: in_database, clock
        ),
        ShortlistService(database, clock),
        in_database,
    )


@pytest.fixture
def posting(house: House) -> str:
    return house.postings.add(POSTING, "test")["posting"]


def test_an_open_posting_is_not_screened(house: House, posting: str) -> None:
    house.apply(posting, "anna")
    with pytest.raises(ConflictError, match="open"):
        house.screening.run(posting)
    with pytest.raises(ConflictError, match="open"):
        house.screening.report(posting)


def test_verdicts_outcomes_and_the_stored_run_replays(house: House, posting: str) -> None:
    people = house.apply(posting, *PEOPLE)
    rows = house.screened(posting)
    outcomes = {name: rows[candidate]["outcome"] for name, candidate in people.items()}
    assert outcomes == {
        "anna": "qualified",
        "boris": "qualified",
        "celia": "not_shown_qualified",
        "dana": "undecided",
    }
    run = house.screening.report(posting)["run"]
    replay = house.screening.replay(run)
    assert replay["verdicts"] == len(PEOPLE) * len(POSTING["requirements"])
    assert (replay["differences"], replay["versions_changed"]) == ([], [])


def test_running_twice_makes_one_run(house: House, posting: str) -> None:
    house.apply(posting, "anna")
    house.screened(posting)
    assert house.screening.run(posting) is True
    with house.database.read() as records:
        assert len(records.runs.of_posting(posting)) == 1


def test_it_waits_for_cvs_that_are_not_read_yet(house: House, posting: str) -> None:
    text = CV.format(name="Anna", degree=MASTER, level="C1")
    received = house.intake.receive([Incoming("anna.txt", text.encode())], posting, "test")
    house.postings.close(posting, "test")
    assert house.screening.run(posting) is False
    house.intake.parse_document(received.documents[0])
    assert house.screening.run(posting) is True
    assert len(house.screening.report(posting)["applications"]) == 1


def test_a_late_application_is_screened_when_a_person_admits_it(house: House, posting: str) -> None:
    house.apply(posting, "anna")
    assert len(house.screened(posting)) == 1
    late = house.apply(posting, "boris")["boris"]
    assert len(house.screening.report(posting)["applications"]) == 1
    with house.database.read() as records:
        application = records.applications.find(posting, late)
    assert application is not None
    house.postings.admit(application.id, "test")
    assert house.screening.run(posting) is True
    assert len(house.screening.report(posting)["applications"]) == 2


def test_tips_are_people_who_did_not_apply(house: House, posting: str) -> None:
    applied = house.apply(posting, "anna")
    stored = house.apply(None, "boris", "celia")
    house.in_database += [*applied.values(), *stored.values()]
    house.screened(posting)
    tips = house.shortlists.audit(posting)["tips"]
    assert [tip["candidate"] for tip in tips] == [stored["boris"]]


def test_flags_answers_and_the_lock(house: House, posting: str) -> None:
    people = house.apply(posting, *PEOPLE)
    house.screened(posting)
    house.shortlists.set(posting, [people["anna"]], "test")
    audit = house.shortlists.audit(posting)
    codes = {(flag["code"], flag["candidates"][0]) for flag in audit["flags"]}
    assert codes == {
        ("qualified_not_listed", people["boris"]),
        ("inconsistent_treatment", people["boris"]),
        ("awaiting_assessment", people["dana"]),
        ("single_criterion_cut", people["celia"]),
    }
    assert all(rule["outcome"] == "undecidable" for rule in audit["rules"])
    with pytest.raises(OpenFlagsError) as refused:
        house.shortlists.lock(posting, "test")
    assert set(refused.value.flags) == {flag["flag"] for flag in audit["flags"]}
    for flag in audit["flags"]:
        house.shortlists.answer(posting, flag["flag"], "assessed", "Sett på.", "test")
    house.shortlists.lock(posting, "test")
    for refusal in (
        lambda: house.shortlists.set(posting, [people["boris"]], "test"),
        lambda: house.shortlists.lock(posting, "test"),
        lambda: house.shortlists.answer(
            posting, audit["flags"][0]["flag"], "other", "For sent.", "test"
        ),
    ):
        with pytest.raises(ConflictError, match="locked"):
            refusal()


def test_an_answer_reopens_when_a_person_changes_a_verdict_under_it(
    house: House, posting: str
) -> None:
    people = house.apply(posting, "anna", "celia")
    rows = house.screened(posting)
    house.shortlists.set(posting, [people["anna"]], "test")
    answered = house.shortlists.answer_many(
        posting, "nb", "single_criterion_cut", ("requirement_not_met", "B1 er ikke nok."), "test"
    )
    assert len(answered) == 1
    celia = rows[people["celia"]]["application"]
    house.screening.set_verdict(celia, "pm", "met", "Ledet et prosjekt, sagt i telefon.", "nn")
    (flag,) = (
        flag
        for flag in house.shortlists.audit(posting)["flags"]
        if flag["code"] == "single_criterion_cut"
    )
    assert flag["flag"] == answered[0]
    assert flag["answer"] is None
    (cell,) = (
        cell
        for row in house.screening.report(posting)["applications"]
        for cell in row["verdicts"]
        if (row["application"], cell["requirement"]) == (celia, "pm")
    )
    assert (cell["machine"], cell["verdict"]) == ("undocumented", "met")


def test_what_is_refused_and_why(house: House, posting: str) -> None:
    people = house.apply(posting, "anna")
    stranger = house.apply(None, "boris")["boris"]
    with pytest.raises(ConflictError, match="not screened"):
        house.shortlists.audit(posting)
    application = house.screened(posting)[people["anna"]]["application"]
    with pytest.raises(InvalidInputError, match="did not apply"):
        house.shortlists.set(posting, [stranger], "test")
    with pytest.raises(NotFoundError):
        house.shortlists.set(posting, ["c-unknown"], "test")
    with pytest.raises(NotFoundError, match="flag"):
        house.shortlists.answer(posting, "f-unknown", "other", "x", "test")
    for verdict, reason, place in (("maybe", "x", "verdict"), ("met", "  ", "reason")):
        with pytest.raises(InvalidInputError, match=place):
            house.screening.set_verdict(application, "edu", verdict, reason, "test")
    with pytest.raises(InvalidInputError, match="requirement"):
        house.screening.set_verdict(application, "nope", "met", "x", "test")
    with pytest.raises(InvalidInputError, match="reason"):
        house.shortlists.answer(posting, "f", "because", "x", "test")

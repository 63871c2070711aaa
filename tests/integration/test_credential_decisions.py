"""What people decide of credentials, on real records: counted, proposed, replayed, erased."""

import json
from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import create_engine, text

from screening.concepts import base as concepts
from screening.credentials import knowledge
from screening.domain.assessing.explanations import LANGUAGES
from screening.domain.cv import Basics, Cv, Education, Language, Source
from screening.domain.dates import PartialDate
from screening.errors import ConflictError, InvalidInputError, NotFoundError
from screening.services.assessing import Assessor
from screening.services.credential_cases import CredentialCaseService, NewRecognition
from screening.services.postings import PostingService
from screening.services.reading import CvReader
from screening.services.relevance import RelevanceJudge
from screening.services.screening import ScreeningService
from screening.services.shortlists import ShortlistService
from screening.store.database import Database
from screening.store.records import Application, Candidate, Document, DocumentStatus, Provenance

POSTING: dict[str, Any] = {
    "title": "Rådgiver",
    "deadline": "2026-12-01T12:00:00+01:00",
    "requirements": [
        {"id": "edu", "must": True, "kind": "education", "min_nkr": 7, "fields": ["031"]},
        {"id": "nb", "must": True, "kind": "language", "language": "nb", "cefr": "C1"},
    ],
}
SPECIALIST = "Спеціаліст, соціологія"
DAY = date(2026, 1, 2)


class House:
    """Postings, screenings and decisions on one database; CVs are stored as if just read."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self.asked: list[str] = []
        self.database, self._clock = database, clock
        assessor = Assessor(knowledge.load, RelevanceJudge(concepts.load()).judge)
        self.screening = ScreeningService(
            database, assessor, lambda: {"rules": "test"}, lambda _: [], clock
        )
        self.shortlists = ShortlistService(database, clock)
        self.postings = PostingService(database, lambda *_: None, clock)
        self.credentials = CredentialCaseService(
            database, knowledge.load, lambda _, ident: self.asked.append(ident), clock
        )
        self.posting = self.postings.add(POSTING, "test")["posting"]

    def apply(self, name: str, degree: str = SPECIALIST, country: str = "UA") -> str:
        """An application with one education and Norwegian C1; the candidate."""
        text = f"{name}\n2005 {degree}\nNorsk: C1\n"
        start = text.index("2005")
        entry = Education(
            Source(f"2005 {degree}", start, start + 5 + len(degree)),
            study_type=degree,
            country=country,
            end_date=PartialDate(2005),
        )
        at = text.index("Norsk")
        norwegian = Language(
            Source("Norsk: C1", at, at + 9), "Norsk", code="nb", cefr="C1", cefr_stated=True
        )
        cv = Cv(text, Basics(name), education=(entry,), languages=(norwegian,))
        cv = CvReader(lambda *_: cv, knowledge.load).prepare(cv)
        now = self._clock()
        with self.database.begin() as records:
            person = Candidate(f"c-{name}", 1, 1, 0, name, False, "test", now)
            records.candidates.add(person)
            document = Document(
                f"d-{name}", name * 8, 9, f"{name}.txt", person.id, DocumentStatus.PARSED,
                None, None, 1, now, "test",
            )  # fmt: skip
            records.documents.add(document)
            records.candidates.put_cv(person, cv, Provenance(document=document.id), now)
            records.applications.add(
                Application(f"a-{name}", self.posting, person.id, document.id, 1, now, False, False)
            )
        return person.id

    def verdicts(self, language: str = "nb") -> dict[str, dict[str, Any]]:
        """The education verdict of each candidate after a screening."""
        self.postings.close(self.posting, "test")
        assert self.screening.run(self.posting) is True
        report = self.screening.report(self.posting, language)
        return {row["candidate"]: dict(row["verdicts"][0]) for row in report["applications"]}

    def credential(self, candidate: str) -> str:
        return self.credentials.of(candidate)[0]["credential"]


@pytest.fixture
def house(database: Database, clock: Callable[[], datetime]) -> House:
    return House(database, clock)


def test_a_person_s_placing_counts_and_is_shown_as_such(house: House) -> None:
    dana, erik = house.apply("dana"), house.apply("erik")
    assert {v["verdict"] for v in house.verdicts().values()} == {"needs_assessment"}
    reason = "Femårig grad med avhandling"
    house.credentials.assess(dana, house.credential(dana), ("7", None, reason), "nn")
    assert house.asked == [house.posting]
    found = house.verdicts()
    assert (found[dana]["verdict"], found[erik]["verdict"]) == ("met", "needs_assessment")
    assert found[dana]["rule"] == "education.reached_by_person"
    for language in LANGUAGES:
        told = house.screening.report(house.posting, language)["applications"][0]["verdicts"][0]
        assert reason in told["explanation"]
        assert "nn" in told["explanation"]
    view = house.credentials.get(dana, house.credential(dana))
    assert view["placed"]["range"] == ["6.2", "7"]
    assert (view["counts"]["range"], view["counts"]["rule"]) == (["7", "7"], "P1")


def test_it_is_a_proposal_for_equal_credentials_and_only_a_proposal(house: House) -> None:
    dana, erik = house.apply("dana"), house.apply("erik")
    other = house.apply("finn", "Диплом специалиста, социология", "RU")
    house.credentials.assess(dana, house.credential(dana), ("7", None, "Fem år"), "nn")
    (proposal,) = house.credentials.of(erik)[0]["proposals"]
    assert (proposal["level"], proposal["written"], proposal["by"]) == ("7", SPECIALIST, "nn")
    assert house.credentials.of(other)[0]["proposals"] == []
    assert house.verdicts()[erik]["verdict"] == "needs_assessment"


def test_it_can_be_taken_back(house: House) -> None:
    dana = house.apply("dana")
    ident = house.credential(dana)
    house.credentials.assess(dana, ident, ("6.2", None, "Fire år"), "nn")
    assert house.verdicts()[dana]["verdict"] == "below"
    house.credentials.assess(dana, ident, (None, None, "Feil vitnemål"), "nn")
    assert house.verdicts()[dana]["verdict"] == "needs_assessment"
    assert house.credentials.get(dana, ident)["assessment"] is None


def test_an_official_answer_wins_and_needs_consent_and_dates_in_order(
    house: House, clock: Callable[[], datetime]
) -> None:
    dana = house.apply("dana")
    ident = house.credential(dana)
    today = clock().date()
    wrong = [
        (NewRecognition("maybe"), "status"),
        (NewRecognition("asked", asked_on=DAY), "consent_on"),
        (NewRecognition("asked", consent_on=DAY), "asked_on"),
        (NewRecognition("asked", consent_on=DAY, asked_on=DAY - timedelta(1)), "asked_on"),
        (NewRecognition("asked", consent_on=DAY, asked_on=today + timedelta(9)), "asked_on"),
        (NewRecognition("answered", consent_on=DAY, asked_on=DAY, answered_on=DAY), "result"),
        (NewRecognition("asked", consent_on=DAY, asked_on=DAY, level="7"), "level"),
    ]
    for new, place in wrong:
        with pytest.raises(InvalidInputError, match=place):
            house.credentials.set_recognition(dana, ident, new, "nn")
    asked = NewRecognition("asked", consent_on=DAY, asked_on=DAY)
    view = house.credentials.set_recognition(dana, ident, asked, "nn")
    assert (view["recognition"]["status"], view["recognition"]["authority"]) == ("asked", "HK-dir")
    assert house.verdicts()[dana]["verdict"] == "needs_assessment"
    house.credentials.assess(dana, ident, ("6.2", None, "Fire år"), "nn")
    answer = NewRecognition(
        "answered", "", DAY, DAY, DAY, "Tilsvarer norsk mastergrad", "7", "26/123-4"
    )
    house.credentials.set_recognition(dana, ident, answer, "nn")
    assert house.verdicts()[dana]["verdict"] == "met"
    with pytest.raises(ConflictError, match="official"):
        house.credentials.assess(dana, ident, ("6.2", None, "Nei"), "nn")


def test_what_is_refused(house: House) -> None:
    dana = house.apply("dana")
    ident = house.credential(dana)
    for placing, place in (
        (("9", None, "x"), "level"),
        (("7", "7777", "x"), "field"),
        (("7", None, " "), "reason"),
    ):
        with pytest.raises(InvalidInputError, match=place):
            house.credentials.assess(dana, ident, placing, "nn")
    with pytest.raises(NotFoundError):
        house.credentials.assess(dana, "unknown", ("7", None, "x"), "nn")
    with pytest.raises(InvalidInputError, match="language"):
        house.verdicts("sv")


def test_every_run_replays_from_what_it_was_fed(house: House) -> None:
    dana = house.apply("dana")
    house.verdicts()
    first = house.screening.latest_run(house.posting)
    house.credentials.assess(dana, house.credential(dana), ("7", None, "Fem år"), "nn")
    house.verdicts()
    second = house.screening.latest_run(house.posting)
    assert first != second
    for run in (first, second):
        replay = house.screening.replay(run)
        assert (replay["differences"], replay["inputs_changed"]) == ([], [])
        assert replay["inputs_proved"] is True


def test_a_changed_input_is_found_and_named(house: House, database_url: str) -> None:
    house.apply("dana")
    house.verdicts()
    engine = create_engine(database_url)
    with engine.begin() as connection:
        row = connection.execute(text("SELECT cv FROM cvs")).scalar_one()
        stored = row if isinstance(row, str) else json.dumps(row)
        changed = {"cv": stored.replace("C1", "C2")}
        kind = "JSON" if engine.dialect.name == "postgresql" else "TEXT"
        connection.execute(text(f"UPDATE cvs SET cv = CAST(:cv AS {kind})"), changed)  # noqa: S608
    engine.dispose()
    replay = house.screening.replay(house.screening.latest_run(house.posting))
    assert replay["inputs_changed"] == ["a-dana"]
    assert replay["inputs_proved"] is False


def test_a_locked_list_is_not_screened_again(house: House) -> None:
    dana = house.apply("dana")
    house.verdicts()
    flags = house.shortlists.audit(house.posting)["flags"]
    for flag in flags:
        house.shortlists.answer(house.posting, flag["flag"], "other", "x", "test")
    house.shortlists.lock(house.posting, "test")
    house.credentials.assess(dana, house.credential(dana), ("7", None, "Fem år"), "nn")
    assert house.asked == []
    assert house.screening.report(house.posting)["status"] == "done"


def test_erasure_takes_decisions_and_what_a_run_was_fed(house: House) -> None:
    dana, erik = house.apply("dana"), house.apply("erik")
    house.credentials.assess(dana, house.credential(dana), ("7", None, "Fem år"), "nn")
    house.verdicts()
    with house.database.begin() as records:
        counts = records.erasures.delete_rows(dana)
    assert counts["credential_assessments"] == 1
    assert house.credentials.of(erik)[0]["proposals"] == []
    replay = house.screening.replay(house.screening.latest_run(house.posting))
    assert replay["inputs_erased"] == ["a-dana"]
    assert (replay["differences"], replay["inputs_proved"]) == ([], True)

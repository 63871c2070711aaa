"""What a CV says that searches filter by, read from a whole CV, and what a consent's end does."""

from datetime import UTC, datetime

import pytest

from screening.concepts import base as concepts
from screening.credentials import knowledge
from screening.domain.cv import Cv
from screening.indexing.interface import ONGOING, CvFacts, IndexDocument
from screening.parsing.parse import parse_bytes
from screening.services.search_facts import SearchFacts, completed

NOW = datetime(2026, 11, 29, tzinfo=UTC)
MONTH = NOW.year * 12 + NOW.month - 1
CV = """Kari Testesen
Storgata 5, 5003 Bergen
kari@example.org

Arbeidserfaring
2023-01 - nå  Sykepleier, Vik sykehjem. Medisiner og pårørende.
2019-01 - 2020-12  Kokk, Fjord kafé. Varm og kald mat.

Språk
Norsk: muntlig B2, skriftlig B1
Engelsk: C1

Autorisasjoner
Norsk autorisasjon som sykepleier fra Helsedirektoratet

Sertifikater
Førerkort
Klasse CE

Annet
Oppsigelsestid: 3 måneder
"""


@pytest.fixture(scope="module")
def reader() -> SearchFacts:
    return SearchFacts(concepts.load, knowledge.load, lambda: NOW)


@pytest.fixture(scope="module")
def facts(reader: SearchFacts) -> CvFacts:
    return reader.read(parse_bytes(CV.encode(), "cv.txt"))


def test_work_by_field_with_what_goes_on(facts: CvFacts) -> None:
    work = {one.field: one for one in facts.experience}
    assert facts.experience_known
    assert work["2221"].last == ONGOING
    assert MONTH - work["2221"].months == 46  # January 2023 to November 2026, today's month last
    assert (work["5120"].months, work["5120"].last) == (24, 2020 * 12 + 11)
    assert MONTH - work[""].months == 46 + 24


def test_place_licence_authorisation_and_notice(facts: CvFacts) -> None:
    assert facts.places == ("46", "46:bergen")
    assert facts.licences == ("CE",)  # under its heading
    assert facts.authorisations == {"REG-028": True}  # sykepleier
    assert facts.numbers == {"notice": 3}


def test_where_skills_are_told_apart_the_lowest_holds_for_the_language(facts: CvFacts) -> None:
    assert facts.languages["nb"] == "B1"
    assert facts.languages["en"] == "C1"
    assert facts.language_skills["nb"]["speaking"] == "B2"
    assert facts.language_skills["nb"]["writing"] == "B1"
    assert "en" not in facts.language_skills


def test_a_cv_that_says_nothing_has_no_facts(reader: SearchFacts) -> None:
    assert reader.read(Cv("Ukjent")) == CvFacts({}, {}, (), True, (), (), {}, {})


def test_a_consent_ends_the_scopes_that_rest_on_it(facts: CvFacts) -> None:
    scopes = frozenset({"database", "alumni", "posting:7"})
    document = IndexDocument("one", 1, visible_to=scopes)
    ending = completed(document, facts, NOW)
    assert ending.visible_to == {"posting:7"}
    moment = int(NOW.timestamp())
    assert ending.numbers == {"notice": 3, "until_database": moment, "until_alumni": moment}
    assert ending.bases == ("application", "consent")
    lasting = completed(document, facts, None)
    assert lasting.visible_to == scopes
    assert lasting.numbers == {"notice": 3}
    assert lasting.bases == ("application", "employer")

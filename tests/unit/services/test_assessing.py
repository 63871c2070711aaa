"""What a CV's lines say of an authorisation, with the words that stand around them."""

from datetime import date

import pytest

from screening.bootstrap import assessor_with
from screening.concepts import base as concepts
from screening.credentials import knowledge
from screening.domain.posting import AuthorisationRequirement
from screening.parsing.parse import parse_bytes
from screening.services.reading import CvReader
from screening.services.relevance import RelevanceJudge

RADIOGRAPHER = AuthorisationRequirement("aut", True, "", profession="radiograf")


@pytest.mark.parametrize(
    ("line", "verdict"),
    [
        ("Autorisert radiograf, HPR-nr. 10000107", "met"),
        ("HPR-nr. 10000107", "met"),
        ("Autorisert sykepleier, HPR-nr. 10000107", "undocumented"),
        ("Autorisert helsefagarbeider 2019 (HPR-nummer 10000107)", "undocumented"),
    ],
)
def test_a_register_number_is_of_the_profession_on_its_line(line: str, verdict: str) -> None:
    text = f"Kim Berg\nkim@example.org\n\nAutorisasjon\n{line}\n\nSpråk\nNorsk: morsmål\n"
    cv = CvReader(parse_bytes, knowledge.load).read(text.encode(), "cv.txt")
    assessor = assessor_with(lambda: RelevanceJudge(concepts.load()))
    (found,) = assessor.assess([RADIOGRAPHER], cv, date(2027, 1, 1))
    assert found.verdict.value == verdict

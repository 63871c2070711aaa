"""What can be asked of a search, how a text is taken apart, and what is refused."""

from typing import Any

import pytest

from screening.errors import InvalidInputError
from screening.services.search_request import (
    LONGEST_SYNTAX,
    SearchRequest,
    Words,
    request_of,
    words_of,
    years_of,
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("sykepleier", Words("sykepleier")),
        ('"akutt omsorg" sykepleier', Words("akutt omsorg sykepleier", ("akutt omsorg",))),
        ("«akutt omsorg»", Words("akutt omsorg", ("akutt omsorg",))),
        ("kokk -kantine", Words("kokk", (), ("kantine",))),
        ('kokk -"stor kantine"', Words("kokk", (), ("stor kantine",))),
        ("-kantine", Words("", (), ("kantine",))),
        ("c++ - og e-post", Words("c++ - og e-post")),
        ("2015-2020", Words("2015-2020")),
        ('"" kokk', Words('"" kokk')),
    ],
)
def test_phrases_and_words_to_leave_out(text: str, words: Words) -> None:
    assert words_of(text) == words


def test_an_ad_keeps_its_dashes_and_quotes() -> None:
    ad = 'Vi søker "den rette" -ikke hvem som helst. ' * 10
    assert len(ad) > LONGEST_SYNTAX
    assert words_of(ad) == Words(ad)


def test_everything_that_can_be_asked_is_read_and_told_again() -> None:
    asked: dict[str, Any] = {
        "text": " kokk ", "name": "Kari  Nordmann", "min_nkr": "6.2", "fields": ["0312", "0312"],
        "languages": ["NN:b2", "nb|sv:C1", "no/speaking:B1"], "experience": ["kokk:2,5", "22:3"],
        "recent_years": "5", "places": ["Bergen"], "licences": ["ce"],
        "authorisations": ["sykepleier"], "available_by": "2027-01-15", "consents": ["employer"],
        "exactly": ["level"], "include_unstated": ["places"], "similar_to": "c1", "posting": "p1",
    }  # fmt: skip
    request = request_of(asked)
    assert request.languages == ("nb:B2", "nb|sv:C1", "nb/speaking:B1")
    assert request.experience == ("kokk:2.5", "22:3")
    assert years_of("kokk:2.5") == ("kokk", 2.5)
    assert (request.text, request.name, request.fields) == ("kokk", "Kari Nordmann", ("0312",))
    assert (request.recent_years, request.licences) == (5, ("CE",))
    assert request_of(request.to_json()) == request
    assert SearchRequest().to_json() == {}


@pytest.mark.parametrize(
    ("wrong", "place"),
    [
        ({"min_nkr": "9"}, "min_nkr"),
        ({"fields": ["3x"]}, "field"),
        ({"fields": "031"}, "fields"),
        ({"fields": ["031"] * 51}, "fields"),
        ({"languages": ["nb:B9"]}, "language"),
        ({"languages": ["norsk"]}, "language"),
        ({"languages": ["nb/singing:B1"]}, "language"),
        ({"experience": ["kokk:mange"]}, "experience"),
        ({"experience": ["kokk:61"]}, "experience"),
        ({"recent_years": "3"}, "recent_years"),
        ({"licences": ["Z"]}, "licence"),
        ({"available_by": "i morgen"}, "available_by"),
        ({"consents": ["hearsay"]}, "consents"),
        ({"exactly": ["places"]}, "exactly"),
        ({"include_unstated": ["name"]}, "include_unstated"),
        ({"name": "x" * 201}, "name"),
        ({"text": "x" * 20_001}, "text"),
        ({"age": "30"}, "age"),
        ({"nationality": ["PL"]}, "nationality"),
    ],
)
def test_what_is_wrong_is_named(wrong: dict[str, Any], place: str) -> None:
    with pytest.raises(InvalidInputError) as caught:
        request_of(wrong)
    assert caught.value.place == place


@pytest.mark.parametrize("number", ["01017012345", "010170 12345", "41017012345"])
@pytest.mark.parametrize("part", ["text", "name", "places"])
def test_personal_numbers_are_refused_and_not_repeated(part: str, number: str) -> None:
    value: Any = f"Kari {number}"
    with pytest.raises(InvalidInputError) as caught:
        request_of({part: [value] if part == "places" else value})
    assert "12345" not in str(caught.value)


def test_longer_rows_of_digits_are_no_personal_numbers() -> None:
    assert request_of({"text": "prosjekt 010170123456"}).text == "prosjekt 010170123456"

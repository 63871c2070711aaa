"""What a CV says that searches filter by: places, when somebody is free, skills of a language."""

from datetime import date

import pytest

from screening.domain import places
from screening.domain.availability import Availability, stated
from screening.domain.driving import reach
from screening.domain.language_skills import skills_in


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("Storgata 5, 0155 Oslo", ("03", "03:oslo")),
        ("5003 Bergen, Norge", ("46", "46:bergen")),
        ("Vestland", ("46",)),
        ("Nesodden kommune", ("32", "32:nesodden")),
        ("Herøy", ("15", "15:heroy", "18", "18:heroy")),
        ("Berlin, Germany", ("=berlin", "=germany")),
        ("1234", ()),
    ],
)
def test_a_municipality_implies_its_county(text: str, keys: tuple[str, ...]) -> None:
    assert places.keys_of(text) == keys


def test_a_place_asked_for_means_the_narrowest() -> None:
    assert places.wanted("bergen") == ("46:bergen",)
    assert places.wanted("Troms") == ("55",)
    assert places.wanted("46") == ("46",)
    assert places.wanted("Herøy") == ("15:heroy", "18:heroy")
    assert [places.label(key) for key in ("46", "46:bergen", "=new-york")] == [
        "Vestland", "Bergen", "New York"
    ]  # fmt: skip


def test_norwegian_places_are_known_by_name() -> None:
    assert places.is_norwegian("Bergen")
    assert places.is_norwegian("vestland")
    assert not places.is_norwegian("Berlin")
    assert not places.is_norwegian("berger")


def test_every_municipality_lies_in_one_of_fifteen_counties() -> None:
    keys = places.all_keys()
    assert len([key for key in keys if ":" not in key]) == 15
    assert len([key for key in keys if ":" in key]) == 357


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Tilgjengelig fra 01.02.2027", Availability(day=date(2027, 2, 1))),
        ("Available from 2027-02-01.", Availability(day=date(2027, 2, 1))),
        ("Oppsigelsestid: 3 måneder", Availability(notice=3)),
        ("I have two months notice", Availability(notice=2)),
        ("Kan begynne straks", Availability(notice=0)),
        ("Tilgjengelig fra 31.02.2027", None),
        ("Saksbehandler fra 01.02.2020", None),
        ("Sa opp etter 3 måneder", None),
    ],
)
def test_when_somebody_is_free(text: str, found: Availability | None) -> None:
    assert stated(text) == found


def test_skills_of_a_language() -> None:
    assert skills_in("Norsk: muntlig B2, skriftlig B1") == {"speaking": "B2", "writing": "B1"}
    assert skills_in("muntlig og skriftlig C1") == {"speaking": "C1", "writing": "C1"}
    assert skills_in("English: Listening C1, Reading C2, Spoken interaction B2, Writing B2") == {
        "listening": "C1", "reading": "C2", "speaking": "B2", "writing": "B2"
    }  # fmt: skip
    assert skills_in("Norsk B2") == {}


def test_a_higher_class_gives_the_right_to_lower_ones() -> None:
    assert {"C", "C1E", "B", "BE"} <= reach("CE")
    assert "CE" not in reach("C")
    assert reach("B") >= {"B", "AM"}

"""Institutions and their countries."""

import pytest

from screening.credentials import institutions, knowledge


@pytest.mark.parametrize(
    ("institution", "country"),
    [
        ("Uniwersytet Jagielloński w Krakowie", "PL"),
        ("University of Warsaw", "PL"),
        ("Харківський національний університет імені В. Н. Каразіна", "UA"),
        ("جامعة دمشق", "SY"),
        ("دانشگاه تهران", "IR"),
        ("Universitetet i Oslo", "NO"),
        ("Universitetet i Damaskus", "SY"),
        ("Høgskolen i Sør-Trøndelag", "NO"),
        ("NTNU", "NO"),
        ("Universidad de Granada", "ES"),
        ("Mogadishu University", "SO"),
        ("Lunds universitet", "SE"),
        ("Some Unknown College", None),
        ("Ola Nordmann", None),
    ],
)
def test_the_country_of_an_institution(institution: str, country: str | None) -> None:
    assert institutions.country_of(knowledge.load(), institution) == country

"""Fields of education from words in many languages, and their fit to a requirement."""

import pytest

from screening.credentials import fields, knowledge
from screening.credentials.fields import Match


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("socjologii", "0314"),
        ("соціологія", "0314"),
        ("علم الاجتماع", "0314"),
        ("Sozialarbeit", "0923"),
        ("siyaset bilimi", "0312"),
        ("علوم سیاسی", "0312"),
        ("political science", "0312"),
        ("kamu yönetimi", "0413"),
        ("державне управління", "0413"),
        ("pielęgniarstwo", "0913"),
        ("сестринское дело", "0913"),
        ("enfermería", "0913"),
        ("kalkaaliye", "0913"),
        ("drept", "0421"),
        ("hukuk", "0421"),
        ("contabilidad", "0411"),
        ("бухгалтерський облік", "0411"),
        ("informatyka", "0613"),
        ("Maschinenbau", "0715"),
        ("مهندسی عمران", "0732"),
        ("inżynieria lądowa", "0732"),
        ("mimarlık", "0731"),
        ("barnehagelærerutdanning", "0112"),
        ("pedagogika", "0111"),
        ("farmacie", "0916"),
        ("лікувальна справа", "0912"),
        ("diş hekimliği", "0911"),
        ("fizjoterapia", "0915"),
        ("historie", "0222"),
        ("filosofia", "0223"),
        ("ekonomija", "0311"),
        ("elektrotechnika", "0713"),
        ("kokkefag", "1013"),
        ("agronomia", "0811"),
        ("ትምህርቲ", "0113"),
        ("计算机科学", "0613"),
    ],
)
def test_subjects_are_known_in_many_languages(text: str, code: str) -> None:
    assert fields.fields_in(knowledge.load(), text)[0].isced_f == code


def test_a_degree_name_is_no_subject() -> None:
    assert fields.fields_in(knowledge.load(), "Bachelor of Arts") == ()


def test_a_field_fits_under_its_code_or_by_the_requirements_words() -> None:
    kb = knowledge.load()
    assert fields.field_fits(kb, "0314", ["031"], "") is Match.YES
    assert fields.field_fits(kb, "0421", [], "Mastergrad i rettsvitenskap") is Match.YES
    assert fields.field_fits(kb, "0311", ["0413"], "") is Match.RELATED
    assert fields.field_fits(kb, "0715", ["031", "0413"], "samfunnsvitenskap") is Match.NO
    assert fields.field_fits(kb, "0715", [], "Relevant høyere utdanning") is Match.YES

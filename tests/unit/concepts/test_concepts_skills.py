"""Skills that postings ask for in Norwegian are found in the words of other languages."""

import pytest

from screening.concepts import base


@pytest.mark.parametrize(
    ("skill", "text"),
    [
        ("vaksinasjon", "Szczepienia ochronne dzieci i dorosłych"),
        ("vaksinasjon", "Вакцинація населення"),
        ("vaksinasjon", "تطعيم الأطفال"),
        ("vaksinasjon", "Administered vaccines"),
        ("vaksinasjon", "Vacunación infantil"),
        ("vaksinasjon", "Tallaalka carruurta"),
        ("sarstell", "wound dressing and catheter care"),
        ("sarstell", "pielęgnacja ran"),
        ("demens", "Betreuung demenzkranker Bewohner"),
        ("palliasjon", "soins palliatifs à domicile"),
        ("blodprove", "Recoltarea probelor de sânge"),
        ("medikament", "podawanie leków"),
        ("mi", "мотиваційне інтерв'ювання"),
        ("konflikthandtering", "rozwiązywanie konfliktów"),
        ("tegnsprak", "لغة الإشارة"),
        ("barnerett", "حقوق الطفل"),
        ("risikostyring", "Управление рисками"),
        ("forhandling", "Negotiated with suppliers"),
        ("sosiale_medier", "prowadzenie mediów społecznościowych"),
        ("naeringsmiddelhygiene", "Manipulador de alimentos"),
        ("kvalitativ_metode", "wywiady pogłębione"),
        ("hoyspenning", "монтаж високої напруги"),
        ("solceller", "Montaż paneli słonecznych"),
        ("lic_driving", "Vairuotojo pažymėjimas, B kategorija"),
        ("lic_driving", "Şofer, sürücü belgesi B"),
        ("lic_driving", "Řidičský průkaz skupiny B"),
        ("lic_driving", "Шофьорска книжка категория B"),
        ("lic_driving", "Vezetői engedély B"),
        ("lic_driving", "Patentë shoferi kategoria B"),
        ("lic_driving", "رخصة القيادة فئة ب"),
        ("lic_driving", "Laysanka darawalnimada B"),
    ],
)
def test_a_skill_is_found_in_other_languages(skill: str, text: str) -> None:
    concepts = base.load()
    assert any(concepts.covers(found.concept.id, [skill]) for found in concepts.read(text))


@pytest.mark.parametrize(
    ("skill", "text"),
    [
        ("vaksinasjon", "así como otras tareas"),
        ("droner", "درون سازمان"),
        ("ansys", "un mes de prácticas"),
        ("kalkulasjon", "100 metres of pipe"),
        ("vareopptelling", "Salg av kontorinventar og inventar"),
        ("forhandling", "Autorisert forhandler av biler"),
    ],
)
def test_words_that_only_look_alike_are_not_taken(skill: str, text: str) -> None:
    assert skill not in {mention.concept.id for mention in base.load().read(text)}

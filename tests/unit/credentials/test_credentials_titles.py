"""Titles that are the degree, and engineering subjects, in many languages: one row per case."""

import csv
from pathlib import Path

import pytest

from screening.credentials import decisions, fields, knowledge, resolver
from screening.credentials.fields import Match
from screening.domain.credential import CredentialInput


def read_cases(name: str) -> list[dict[str, str]]:
    text = Path(__file__).with_name(name).read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))


@pytest.mark.parametrize("case", read_cases("title_cases.csv"), ids=lambda case: case["text"])
def test_a_title_that_is_a_degree_is_placed(case: dict[str, str]) -> None:
    written = CredentialInput(
        case["text"], country=case["country"] or None, institution=case["institution"] or None
    )
    placed = resolver.place(knowledge.load(), written)
    assert placed.range == (case["low"], case["high"]), placed.rule
    if case["field"]:
        assert placed.field is not None
        assert placed.field.isced_f == case["field"]


@pytest.mark.parametrize("case", read_cases("engineering_cases.csv"), ids=lambda case: case["text"])
def test_engineering_subjects_have_their_own_field(case: dict[str, str]) -> None:
    assert fields.fields_in(knowledge.load(), case["text"])[0].isced_f == case["code"]


def test_engineering_as_a_whole_is_related_to_each_kind_and_contradicts_no_field() -> None:
    kb = knowledge.load()
    assert fields.field_fits(kb, "0710", ["0732"], "") is Match.RELATED
    assert fields.field_fits(kb, "0710", ["0914"], "") is Match.UNKNOWN
    assert fields.field_fits(kb, "0200", ["0222"], "") is Match.RELATED
    assert fields.field_fits(kb, "0732", ["0914"], "") is Match.NO


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Radiologic technology", ["0914"]),
        ("Chemical engineering technology", ["0711", "0710"]),
        ("technology of something unheard of", ["0710"]),
        ("management of tourism", ["1015", "0413"]),
        ("Holztechniker", ["0722"]),
        ("metsätalousinsinööri", ["0821"]),
        ("በነርሲንግ", ["0913"]),
    ],
)
def test_a_general_word_stands_behind_the_subject_beside_it(text: str, codes: list[str]) -> None:
    assert [field.isced_f for field in fields.fields_in(knowledge.load(), text)] == codes


@pytest.mark.parametrize(
    ("field", "asked", "match"),
    [
        ("0915", "Spesialpedagog", Match.RELATED),
        ("0915", "Logoped", Match.YES),
        ("0111", "Logoped", Match.YES),
        ("0913", "Radiograf", Match.RELATED),
        ("0714", "Bioingeniør", Match.RELATED),
        ("0716", "Nautisk utdanning", Match.RELATED),
        ("0532", "Byggingeniør", Match.RELATED),
        ("0731", "Geodata og kart", Match.YES),
        ("0413", "Samfunnsøkonomi", Match.RELATED),
        ("0923", "Spesialpedagogikk", Match.RELATED),
        ("0421", "Offentlige anskaffelser", Match.RELATED),
        ("0841", "Byggingeniør", Match.NO),
        ("0215", "Sykepleier", Match.NO),
    ],
)
def test_neighbours_of_what_a_posting_asks_go_to_a_person(
    field: str, asked: str, match: Match
) -> None:
    assert fields.field_fits(knowledge.load(), field, [], asked) is match


@pytest.mark.parametrize("case", read_cases("programme_cases.csv"), ids=lambda case: case["text"])
def test_a_programme_has_its_field(case: dict[str, str]) -> None:
    placed = resolver.place(
        knowledge.load(), CredentialInput(case["text"], country=case["country"] or None)
    )
    assert placed.field is not None
    assert placed.field.isced_f.startswith(tuple(case["codes"].split("|")))


@pytest.mark.parametrize(
    ("text", "authority", "rung"),
    [
        ("решение NOKUT: tilsvarer norsk mastergrad", "HK-dir", "7"),
        ("Godkjenning fra DSB som elektriker, tilsvarer norsk fagbrev", "DSB", "4"),
        ("decyzja NOKUT, norsk bachelorgrad", "HK-dir", "6.2"),
    ],
)
def test_a_decision_is_read_with_its_authority(text: str, authority: str, rung: str) -> None:
    decision = decisions.formal_decision(text)
    assert decision is not None
    assert (decision.authority, decision.rung) == (authority, rung)


@pytest.mark.parametrize(
    "text",
    [
        "złożono wniosek do HK-dir o uznanie, mastergrad",
        "Anerkennung bei HK-dir beantragt (master)",
        "NOKUT: заявление подано, признание mastergrad",
    ],
)
def test_a_decision_only_applied_for_is_none(text: str) -> None:
    assert decisions.formal_decision(text) is None

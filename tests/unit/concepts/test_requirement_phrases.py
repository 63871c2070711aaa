"""How much of what postings ask for the concepts explain, and how its parts are joined."""

from pathlib import Path

import pytest

from screening.concepts import base
from screening.services import relevance_licences
from screening.services.relevance import RelevanceJudge
from screening.services.relevance_requirement import take_apart
from tests.unit.concepts.test_relevance_pairs import Pair, answer

HERE = Path(__file__).parent


def rows(name: str) -> list[list[str]]:
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


@pytest.fixture(scope="module")
def judge():
    return RelevanceJudge(base.load())


@pytest.mark.parametrize(("split", "share"), [("open", 0.95), ("held", 0.6)])
def test_phrases_are_explained_without_words_of_their_own(split, share):
    concepts = base.load()
    phrases = [phrase for one, phrase in rows("requirement_phrases.tsv") if one == split]

    def explained(phrase):
        asked = take_apart(concepts, phrase)
        own = asked.own or (asked.instead and not asked.occupations)
        licence = relevance_licences.demand(concepts, phrase) is not None
        return licence or (asked.understood and not own)

    assert sum(map(explained, phrases)) / len(phrases) >= share


@pytest.mark.parametrize(
    ("kind", "requirement", "section", "expected", "passage"), rows("requirement_joins.tsv")
)
def test_alternatives_lists_and_brackets(judge, kind, requirement, section, expected, passage):
    pair = Pair("joins", requirement, kind, section, "", expected, passage)
    assert answer(judge, pair) == expected


def test_an_abbreviation_counts_in_capitals_only():
    concepts = base.load()

    def read(text):
        return {mention.concept.id for mention in concepts.read(text)}

    assert "mr_undersokelse" in read("CT og MR")
    assert "mr_undersokelse" not in read("Mr Smith was my supervisor")
    assert "ask_kommunikasjon" not in read("Please ask for references")
    assert "r_sprak" in read("Python, R, Excel")
    assert "r_sprak" not in read("R. Hansen")


def test_what_only_must_stand_near_is_no_part_of_the_reading():
    concepts = base.load()
    found = {m.concept.id for m in concepts.read("Stata og R")}
    assert {"stata", "r_sprak"} <= found


def test_a_light_word_asks_for_something_only_alone():
    concepts = base.load()
    assert not take_apart(concepts, "Erfaring med CT-undersøkelser").own
    assert take_apart(concepts, "Erfaring med kartlegging").own


def test_three_halves_are_completed():
    asked = take_apart(base.load(), "Språk-, tale- og kommunikasjonsvansker")
    assert asked.what == (frozenset({"logoped"}),)
    assert not asked.own

"""What somebody may be writing: found by any word of it, quickly, and never from a CV."""

import time

import pytest

from screening.concepts import base as concepts
from screening.credentials import knowledge
from screening.errors import InvalidInputError
from screening.services.suggestions import KINDS, MOST, Suggestions

SECONDS = 0.03  # within which a suggestion is wanted (p95)


@pytest.fixture(scope="module")
def suggestions() -> Suggestions:
    return Suggestions(concepts.load, knowledge.load)


@pytest.mark.parametrize(
    ("kind", "beginning", "expected"),
    [
        ("title", "sykepl", "sykepleier"),
        ("title", "SYKEPL", "sykepleier"),
        ("place", "ber", "Bergen"),
        ("place", "tromso", "Tromsø"),
        ("place", "vest", "Vestland"),
        ("skill", "prosjektl", "prosjektledelse"),
        ("institution", "warsz", "Uniwersytet Warszawski"),
        ("profession", "tannl", "tannlege"),
    ],
)
def test_labels_are_found_by_any_of_their_words(
    suggestions: Suggestions, kind: str, beginning: str, expected: str
) -> None:
    assert expected in suggestions.suggest(kind, beginning, 50)


def test_what_begins_so_comes_before_what_holds_it(suggestions: Suggestions) -> None:
    found = suggestions.suggest("title", "lege", 50)
    begin = [label.lower().startswith("lege") for label in found]
    assert begin == sorted(begin, reverse=True)
    assert any(begin)
    assert not all(begin)


def test_one_letter_finds_nothing_and_no_more_than_asked_for_come(suggestions: Suggestions) -> None:
    assert suggestions.suggest("title", "s") == []
    assert suggestions.suggest("title", "  ") == []
    assert len(suggestions.suggest("title", "sa")) == MOST
    assert len(suggestions.suggest("title", "sa", 3)) == 3


def test_an_unknown_kind_is_refused(suggestions: Suggestions) -> None:
    with pytest.raises(InvalidInputError):
        suggestions.suggest("name", "kari")


@pytest.mark.parametrize(
    ("name", "language", "told"),
    [
        ("2221", "nb", "Spesialsykepleiere"), ("2221", "en", "Nursing professionals"),
        ("9999", "nb", "9999"), ("unheard-of", "nb", "unheard-of"),
    ],
)  # fmt: skip
def test_a_field_of_work_in_words(
    suggestions: Suggestions, name: str, language: str, told: str
) -> None:
    assert suggestions.work(name, language).lower() == told.lower()


def test_a_profession_in_words(suggestions: Suggestions) -> None:
    assert suggestions.profession("REG-028", "nb") == "sykepleier"
    assert suggestions.profession("REG-028", "en").startswith("nurse")
    assert suggestions.profession("sykepleier", "nb") == "sykepleier"


@pytest.mark.parametrize("kind", KINDS)
def test_they_come_while_somebody_writes(suggestions: Suggestions, kind: str) -> None:
    suggestions.suggest(kind, "be")  # makes the list
    taken = []
    for beginning in ("be", "sa", "in", "ad", "pro", "kon", "lær", "tek", "an", "ve"):
        began = time.perf_counter()
        suggestions.suggest(kind, beginning)
        taken.append(time.perf_counter() - began)
    assert sorted(taken)[len(taken) // 2] < SECONDS

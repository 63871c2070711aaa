"""One typing error in a word is seen through; words that are right are left alone."""

import pytest

from screening.concepts import base
from screening.concepts.spelling import (
    is_compound,
    is_usual_row,
    is_written,
    other_letters,
    respelt,
    typing_errors,
    written_apart,
)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("sykepleir", "sykepleier"),  # a letter too few
        ("tannlegge", "tannlege"),  # one too many
        ("psykolig", "psykolog"),  # a wrong one
        ("elektirker", "elektriker"),  # two in the wrong order
        ("pyskolog", "psykolog"),  # at the beginning too
        ("rørleger", "rørlegger"),
        ("rorleger", "rørlegger"),
        ("saksbeandler", "saksbehandler"),
        ("pielęgnarka", "pielęgniarka"),  # as the person began to
        ("acountant", "accountant"),
        ("pielegnarka", "pielegniarka"),
    ],
)
def test_one_error_is_seen_through(written: str, meant: str) -> None:
    assert typing_errors(base.load(), f"{written.capitalize()} i Oslo") == {written: meant}


@pytest.mark.parametrize(
    "text",
    [
        "sykepleier", "accountant", "Saksbehandler", "sykehjemspleier", "kubernetes", "javascript",
        "kok", "elkteirkre", "медсестро", "c++ 2015", "",
    ],
)  # fmt: skip
def test_what_is_right_short_or_too_far_off_is_left_alone(text: str) -> None:
    assert typing_errors(base.load(), text) == {}


def test_a_text_is_written_anew_with_the_words_that_were_meant() -> None:
    assert respelt("Elektirker, elektirker!", {"elektirker": "elektriker"}) == (
        "elektriker, elektriker!"
    )
    assert respelt("Kokk", {}) == "Kokk"
    rows = {"regnskap fører": "regnskapsfører", "fører": "sjåfør"}
    assert respelt("Regnskap-fører eller fører", rows) == "regnskapsfører eller sjåfør"


def test_words_in_a_row_and_what_they_would_make() -> None:
    rows = written_apart("Barne hage lærer, i Oslo")
    assert list(rows) == ["barne hage lærer", "barne hage", "hage lærer"]
    assert rows["barne hage"] == ("barnehage", "barneshage", "barneehage")
    assert "regnskapsfører" in written_apart("regnskap foerer")["regnskap foerer"]


@pytest.mark.parametrize(
    ("row", "joined", "known"),
    [
        ("regnskap fører", "regnskapsfører", True),  # a name of an occupation
        ("barn vern", "barnevern", True),  # a concept
        ("lærer norsk", "lærernorsk", False),  # a concept, but of its first part
        ("barnehage sykepleie", "barnehagesykepleie", False),
    ],
)
def test_a_compound_is_known_as_a_whole(row: str, joined: str, known: bool) -> None:
    assert is_compound(base.load(), row, joined) is known


def test_a_row_that_titles_write_apart_is_no_compound() -> None:
    assert is_usual_row("web designer")
    assert is_usual_row("technical director")
    assert not is_usual_row("regnskap fører")
    assert not is_usual_row("echnical director")


def test_two_letters_for_one() -> None:
    assert other_letters("Raadgiver, foerer og kokk") == {
        "raadgiver": ("rådgiver",), "foerer": ("fører",)
    }  # fmt: skip
    assert other_letters("baatfoerer")["baatfoerer"] == ("båtfører", "båtfoerer", "baatfører")
    assert is_written("lærer")
    assert not is_written("laerer")
    assert not is_written("ærospace")

"""One typing error in a word is seen through; words that are right are left alone."""

import pytest

from screening.concepts import base
from screening.concepts.spelling import respelt, typing_errors


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("sykepleir", "sykepleier"),  # a letter too few
        ("tannlegge", "tannlege"),  # one too many
        ("psykolig", "psykolog"),  # a wrong one
        ("elektirker", "elektriker"),  # two in the wrong order
        ("pyskolog", "psykolog"),  # at the beginning too
        ("rørleger", "rorlegger"),
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

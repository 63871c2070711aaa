import pytest

from screening.concepts.title_reading import LettersAlone
from screening.errors import InvalidInputError
from screening.evaluation.titles import average_precision, evaluate


def test_average_precision_counts_what_was_not_found():
    assert average_precision([1, 3], 2) == pytest.approx((1 + 2 / 3) / 2)
    assert average_precision([2], 2) == pytest.approx(0.25)
    assert average_precision([], 1) == 0


def test_a_missing_file_and_a_short_line_are_named(tmp_path):
    with pytest.raises(InvalidInputError, match=r"queries\.tsv"):
        evaluate(tmp_path)
    (tmp_path / "queries.tsv").write_text("Q1\n", encoding="utf-8")
    with pytest.raises(InvalidInputError, match=r"queries\.tsv:1"):
        evaluate(tmp_path)


def test_a_query_s_own_text_counts_as_any_other_and_is_told_apart(tmp_path):
    files = {
        "queries.tsv": "Q1\tplumber\n",
        "corpus_elements.tsv": "C1\tplumber\nC2\tnurse\nC3\tplumbing contractor\n",
        "annotations.tsv": "Q1\t0\tC3\t1\n",
    }
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    figures = evaluate(tmp_path, LettersAlone())
    assert (figures["map"], figures["apart"]["map"]) == (0.5, 1)


def test_own_text_that_is_right_is_not_left_out(tmp_path):
    files = {
        "queries.tsv": "Q1\tplumber\n",
        "corpus_elements.tsv": "C1\tplumber\nC2\tnurse\n",
        "annotations.tsv": "Q1\t0\tC1\t1\n",
    }
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert evaluate(tmp_path, LettersAlone())["apart"]["map"] == 1

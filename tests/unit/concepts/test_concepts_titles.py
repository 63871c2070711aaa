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


def figures_of_plumber(folder, right):
    """Those of one query, of which the corpus element named `right` is the answer."""
    files = {
        "queries.tsv": "Q1\tplumber\n",
        "corpus_elements.tsv": "C1\tplumber\nC2\tnurse\nC3\tplumbing contractor\n",
        "annotations.tsv": f"Q1\t0\t{right}\t1\n",
    }
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    return evaluate(folder, LettersAlone())


def test_a_query_s_own_text_counts_as_any_other_and_is_told_apart(tmp_path):
    figures = figures_of_plumber(tmp_path, "C3")
    assert (figures["map"], figures["apart"]["map"]) == (0.5, 1)


def test_own_text_that_is_right_is_not_left_out(tmp_path):
    assert figures_of_plumber(tmp_path, "C1")["apart"]["map"] == 1

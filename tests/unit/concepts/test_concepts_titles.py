import pytest

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

import pytest

from screening.web import presentation
from screening.web.presentation import Piece


def test_dates_and_numbers_are_norwegian():
    assert presentation.moment("2026-11-22T22:59:00+00:00") == "22.11.2026 kl. 23.59"
    assert presentation.date("2026-06-30T22:30:00+00:00") == "01.07.2026"  # summer time, next day
    assert presentation.number(1234) == "1\xa0234"
    assert presentation.date(None) == ""


@pytest.mark.parametrize(
    ("written", "shown"),
    [("2014", "2014"), ("2014-09", "09.2014"), ("2014-09-01", "01.09.2014"), (None, "")],
)
def test_dates_keep_the_precision_they_were_written_with(written, shown):
    assert presentation.partial_date(written) == shown


@pytest.mark.parametrize(
    ("name", "shown"),
    [("/data/x/cv.pdf", "cv.pdf"), ("a.zip/inne/cv.pdf", "cv.pdf"), ("C:\\cv.doc", "cv.doc"),
     ("cv.pdf", "cv.pdf"), ("/", "/")],
)  # fmt: skip
def test_files_are_called_by_their_last_name(name, shown):
    assert presentation.filename(name) == shown


def test_pieces_mark_the_spans_and_lose_nothing():
    text = "Jobbet på NAV, så i Åmot"
    found = presentation.pieces(text, [(10, 13), (20, 24)])
    assert "".join(piece.text for piece in found) == text
    assert [piece.text for piece in found if piece.marked] == ["NAV", "Åmot"]
    assert [piece.first for piece in found if piece.marked] == [True, False]


@pytest.mark.parametrize("spans", [[], [(0, 0)], [(5, 2)], [(90, 99)]])
def test_spans_that_mark_nothing_leave_the_text_whole(spans):
    assert presentation.pieces("kort tekst", spans) == [Piece("kort tekst", marked=False)]


def test_overlapping_spans_are_marked_once():
    found = presentation.pieces("abcdef", [(0, 4), (2, 6), (1, 3)])
    assert "".join(piece.text for piece in found) == "abcdef"
    assert all(piece.marked for piece in found)


def test_the_ladder_shows_the_honest_range_and_the_likely_rung():
    steps = presentation.ladder({"nkr": "6.2", "range": ["6.1", "7"]})
    assert [step.rung for step in steps if step.possible] == ["6.1", "6.2", "7"]
    assert [step.rung for step in steps if step.likely] == ["6.2"]


def test_the_ladder_of_an_unknown_credential_has_no_step():
    assert not any(step.possible or step.likely for step in presentation.ladder({"range": []}))

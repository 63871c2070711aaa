"""PDFs written glyph by glyph: lone spaces, clusters of several glyphs, slanted lines."""

import io

from reportlab.pdfgen.canvas import Canvas

from screening.parsing.formats.pdf_glyphs import Glyph, text_of
from screening.parsing.formats.pdf_silent import Piece, completed
from screening.parsing.parse import parse_bytes

SIZE = 10.0


def glyph(text, left, right, rank, base=0.0):
    return Glyph(
        text, left, right, base, base + SIZE, SIZE, False, (left, right), False, base, rank
    )


def test_a_cluster_is_as_wide_as_all_its_glyphs():
    glyphs = [glyph("k", 0, 4, 1), glyph("i", 20, 24, 3)]
    pieces = [Piece(1, 0, 4, 0, 0, 7), Piece(2, 4, 19.8, 4, 0, 7), Piece(3, 20, 24, 20, 0)]
    whole = completed(glyphs, pieces, {1, 3})
    assert whole[0].right == 19.8
    assert text_of(whole)[0] == "ki"


def test_a_space_of_its_own_parts_words_that_touch():
    glyphs = [glyph("a", 0, 5, 1), glyph("b", 5.2, 10, 3)]
    pieces = [Piece(1, 0, 5, 0, 0), Piece(2, 5, 5, 5, 0), Piece(3, 5.2, 10, 5.2, 0)]
    assert text_of(glyphs)[0] == "ab"
    assert text_of(completed(glyphs, pieces, {1, 3}))[0] == "a b"


def test_glyphs_without_ink_in_a_cluster_are_no_space():
    glyphs = [glyph("a", 0, 5, 1), glyph("b", 5.2, 10, 3)]
    pieces = [Piece(1, 0, 5, 0, 0, 7), Piece(2, 5, 5, 5, 0, 7), Piece(3, 5.2, 10, 5.2, 0)]
    assert text_of(completed(glyphs, pieces, {1, 3}))[0] == "ab"


def test_a_cluster_that_is_said_twice_is_read_once_and_another_text_is_kept():
    pieces = [Piece(1, 0, 5, 0, 0, 7), Piece(2, 3, 6, 3, 0, 7)]
    twice = completed([glyph("a", 0, 5, 1), glyph("a", 3, 6, 2)], pieces, {1, 2})
    other = completed([glyph("a", 0, 5, 1), glyph("b", 3, 6, 2)], pieces, {1, 2})
    assert [g.text for g in twice] == ["a"]
    assert [g.text for g in other] == ["a", "b"]


def test_the_order_of_drawing_tells_the_order_of_letters_that_hang_over_each_other():
    # Right to left: seen, reh, whose tail reaches far under the alef after it, meem and dal.
    places = [("د", 0, 4), ("م", 5, 9), ("ا", 10, 12), ("ر", 4.5, 15), ("س", 14, 20)]
    drawn = [glyph(*place, rank) for rank, place in enumerate(places)]
    unordered = [glyph(*place, None) for place in places]
    assert text_of(drawn, leftward=True)[0] == "سرامد"
    assert text_of(unordered, leftward=True)[0] != "سرامد"


def test_a_file_written_so_is_read_in_words():
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=(595, 842))
    canvas.setFont("Helvetica", 12)
    x = 60.0
    for part in ("Kari", " ", "Nord", " ", "Vik"):
        canvas.drawString(x, 800, part)
        x += canvas.stringWidth(part, "Helvetica", 12) - (1.5 if part == " " else 0)
    canvas._code.append("/Span<</ActualText <FEFF0066006A>>> BDC")
    canvas.drawString(60, 780, "f")
    canvas.drawString(64, 780, "jjj")
    canvas._code.append("EMC")
    canvas.drawString(60 + 12, 780, "ord")
    canvas.save()
    text = parse_bytes(stream.getvalue(), "cv.pdf").text
    assert text == "Kari Nord Vik\nfjord"

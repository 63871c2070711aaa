"""Ruled tables in PDFs: cells whose words touch, text that wraps inside a cell, other lines."""

import io

import pytest
from reportlab.pdfgen.canvas import Canvas

from screening.parsing.parse import parse_bytes

WIDTHS = (100, 90, 60)
TABLE = [
    (("Degree",), ("School",), ("Year",)),
    (("Master of Arts in", "regional history"), ("Vik University", "of the West"), ("2008",)),
    (("Bachelor of Arts",), ("Fjord College",), ("2005",)),
]


def pdf(draw):
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=(595, 842))
    canvas.setFont("Helvetica", 11)
    canvas.drawString(60, 800, "Kari Nordmann")
    canvas.drawString(60, 770, "Education")
    draw(canvas)
    canvas.save()
    return parse_bytes(stream.getvalue(), "cv.pdf")


def grid(canvas, lines=True, rows=TABLE, padding=2.0):
    """Cells one after the other, as programs write them; each as high as its longest text."""
    canvas.setFont("Helvetica", 11)
    canvas.setLineWidth(0.5)
    top = 750.0
    for row in rows:
        height = 14.0 * max(len(cell) for cell in row) + 4
        x = 60.0
        for cell, width in zip(row, WIDTHS, strict=True):
            if lines:
                canvas.line(x, top, x, top - height)
                canvas.line(x + width, top, x + width, top - height)
                canvas.line(x, top, x + width, top)
                canvas.line(x, top - height, x + width, top - height)
            for number, text in enumerate(cell):
                canvas.drawString(x + padding, top - 12 - 14 * number, text)
            x += width
        top -= height


def test_cells_end_at_the_lines_and_text_wraps_inside_them():
    cv = pdf(grid)
    assert (
        "Master of Arts in regional history\tVik University of the West\t2008"
        "\nBachelor of Arts\tFjord College\t2005"
    ) in cv.text
    assert [(study.institution, study.end_date.year) for study in cv.education] == [
        ("Vik University of the West", 2008),
        ("Fjord College", 2005),
    ]


@pytest.mark.parametrize("rows", [TABLE[1:2]])
def test_without_lines_the_same_words_are_no_cells(rows):
    assert "Vik University of the West\t2008" not in pdf(lambda c: grid(c, False, rows)).text


def test_a_frame_around_paragraphs_is_no_table():
    def draw(canvas):
        canvas.rect(50, 600, 400, 160)
        canvas.line(250, 600, 250, 760)
        for number, text in enumerate(("Master of Arts", "Vik University", "2005 - 2008")):
            canvas.drawString(60, 740 - 14 * number, text)

    assert "Master of Arts\nVik University\n2005 - 2008" in pdf(draw).text

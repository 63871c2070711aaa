"""PDF: hidden text, columns, repeated headers, wrapped lines."""

import io

import pytest
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from screening.errors import UnreadableFileError
from screening.parsing.limits import Limits
from screening.parsing.parse import parse_bytes

TOP = 800


def pdf(draw, **options):
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=(595, 842), **options)
    draw(canvas)
    canvas.save()
    return stream.getvalue()


def lines(canvas, rows, x=60, y=TOP, size=11):
    canvas.setFont("Helvetica", size)
    for row in rows:
        canvas.drawString(x, y, row)
        y -= size * 1.4


CV = ["Ola Nordmann", "ola@example.org", "Erfaring", "2012 - 2016 Konsulent, Vik kommune"]


def test_hidden_text_is_put_aside():
    def draw(canvas):
        lines(canvas, CV)
        canvas.setFillColorRGB(1, 1, 1)
        lines(canvas, ["white on white"], y=300)
        canvas.setFillColorRGB(0.97, 0.97, 0.97)
        lines(canvas, ["nearly white"], y=220)
        canvas.setFillColorRGB(0, 0, 0)
        lines(canvas, ["too small"], y=160, size=1)
        lines(canvas, ["off the page"], y=-50)
        text = canvas.beginText(60, 100)
        text.setTextRenderMode(3)
        text.textLine("not painted")
        canvas.drawText(text)

    cv = parse_bytes(pdf(draw), "cv.pdf")
    assert set(cv.hidden) == {
        "white on white", "nearly white", "too small", "off the page", "not painted",
    }  # fmt: skip
    assert cv.text.split("\n")[-1].startswith("2012 - 2016 Konsulent")


def test_white_text_on_a_coloured_bar_is_seen():
    def draw(canvas):
        canvas.setFillColorRGB(0.1, 0.2, 0.5)
        canvas.rect(0, 700, 595, 142, stroke=0, fill=1)
        canvas.setFillColorRGB(1, 1, 1)
        lines(canvas, ["Ola Nordmann"])
        canvas.setFillColorRGB(0, 0, 0)
        lines(canvas, CV[1:], y=600)

    cv = parse_bytes(pdf(draw), "cv.pdf")
    assert cv.basics.name == "Ola Nordmann"
    assert not cv.hidden


def test_text_under_a_bar_is_not_seen():
    def draw(canvas):
        lines(canvas, CV)
        lines(canvas, ["covered words"], y=300)
        canvas.setFillColorRGB(0.9, 0.9, 0.9)
        canvas.rect(40, 290, 300, 30, stroke=0, fill=1)

    assert parse_bytes(pdf(draw), "cv.pdf").hidden == ("covered words",)


def test_a_sidebar_does_not_run_into_the_main_column():
    def draw(canvas):
        lines(canvas, ["Ola Nordmann"], size=18)
        lines(canvas, ["Kontakt", "ola@example.org", "Ferdigheter", "Excel", "Word"], y=740)
        lines(canvas, ["Erfaring", "2012 - 2016 Konsulent, Vik kommune", "Referanser",
                       "Kari Nordmann, 400 00 999"], x=250, y=740)  # fmt: skip

    cv = parse_bytes(pdf(draw), "cv.pdf")
    assert [skill.name for skill in cv.skills] == ["Excel", "Word"]
    assert [work.name for work in cv.work] == ["Vik kommune"]
    assert (cv.basics.name, cv.basics.phone) == ("Ola Nordmann", None)


def test_dates_in_a_right_column_belong_to_their_line():
    def draw(canvas):
        lines(canvas, ["Ola Nordmann", "Erfaring", "Konsulent"])
        canvas.drawRightString(530, TOP - 2 * 11 * 1.4, "2012 - 2016")
        lines(canvas, ["Vik kommune"], y=TOP - 3 * 11 * 1.4)

    (work,) = parse_bytes(pdf(draw), "cv.pdf").work
    assert (work.position, work.name, work.start_date.year) == ("Konsulent", "Vik kommune", 2012)


def test_a_wrapped_line_goes_on():
    def draw(canvas):
        lines(canvas, [
            "Ola Nordmann",
            "Erfaring",
            "2012 - 2016 Konsulent, Vik kommune. Behandling av saker om skatt og avgift for",
            "innbyggere og bedrifter i kommunen, klager og vedtak, med ansvar for opplæring",
            "av nye medarbeidere.",
        ])  # fmt: skip

    (work,) = parse_bytes(pdf(draw), "cv.pdf").work
    assert work.summary.endswith("opplæring av nye medarbeidere.")


def test_repeated_headers_and_footers_are_read_once():
    def draw(canvas):
        for page, rows in enumerate((CV, ["2008 - 2012 Selger, Butikk AS"])):
            lines(canvas, ["CV Ola Nordmann"], y=820)
            lines(canvas, rows, y=760)
            lines(canvas, [f"{page + 1} / 2"], y=20)
            canvas.showPage()

    cv = parse_bytes(pdf(draw), "cv.pdf")
    assert cv.text.count("CV Ola Nordmann") == 1
    assert [work.name for work in cv.work] == ["Vik kommune", "Butikk AS"]
    assert cv.work[1].source.page == 2


def test_refusals():
    def many(canvas):
        for _ in range(4):
            lines(canvas, CV)
            canvas.showPage()

    cases = {
        "encrypted": (pdf(lambda c: lines(c, CV), encrypt=StandardEncryption("secret")), Limits()),
        "too_large": (pdf(many), Limits(pages=3)),
        "no_text": (pdf(lambda canvas: canvas.rect(10, 10, 20, 20)), Limits()),
        "damaged": (pdf(many)[:200], Limits()),
    }
    for code, (data, limits) in cases.items():
        with pytest.raises(UnreadableFileError) as refused:
            parse_bytes(data, "cv.pdf", limits)
        assert refused.value.code == code

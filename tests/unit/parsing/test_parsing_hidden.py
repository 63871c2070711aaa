"""Text that a reader of the file does not see is put aside, in every format that can hide it."""

import io
import zipfile

import pytest
from docx import Document
from docx.shared import Pt, RGBColor

from screening.parsing.parse import parse_bytes

SEEN = ["Ola Nordmann", "Erfaring", "2012 - 2016 Konsulent, Vik kommune"]
ODF = "urn:oasis:names:tc:opendocument:xmlns"


def docx():
    document = Document()
    for row in SEEN:
        document.add_paragraph(row)
    white = document.add_paragraph().add_run("HIDE white")
    white.font.color.rgb = RGBColor(255, 255, 255)
    document.add_paragraph().add_run("HIDE tiny").font.size = Pt(1)
    document.add_paragraph().add_run("HIDE vanish").font.hidden = True
    document.styles.add_style("Blank", 1).font.color.rgb = RGBColor(255, 255, 255)
    document.add_paragraph("HIDE style", style="Blank")
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def html():
    hidden = [
        '<p style="color:white">HIDE white</p>',
        '<p style="font-size:1px">HIDE tiny</p>',
        '<p style="display:none">HIDE none</p>',
        '<p style="position:absolute;left:-5000px">HIDE off</p>',
        '<p class="w">HIDE class</p>',
        '<p id="x">HIDE id</p>',
        "<p hidden>HIDE attribute</p>",
        '<div style="height:0;overflow:hidden">HIDE folded</div>',
    ]
    banner = '<div style="background:#003366"><p style="color:#ffffff">Banner i hvitt</p></div>'
    style = "<style>.w{color:#fff} #x{display:none}</style>"
    body = "".join(f"<p>{row}</p>" for row in SEEN)
    return f"<html><head>{style}</head><body>{body}{banner}{''.join(hidden)}</body></html>".encode()


def rtf():
    rows = b"".join(row.encode("ascii") + rb"\par " for row in SEEN)
    hidden = rb"{\v HIDE v}\par {\cf1 HIDE white}\par {\fs2 HIDE tiny}\par"
    return rb"{\rtf1\ansi{\colortbl;\red255\green255\blue255;}" + rows + hidden + rb"}"


def odt():
    styles = (
        '<style:style style:name="P1"><style:text-properties fo:color="#ffffff"/></style:style>'
        '<style:style style:name="T1"><style:text-properties text:display="none"/></style:style>'
        '<style:style style:name="T2"><style:text-properties fo:font-size="1pt"/></style:style>'
    )
    rows = "".join(f"<text:p>{row}</text:p>" for row in SEEN)
    hidden = (
        '<text:p text:style-name="P1">HIDE white</text:p>'
        '<text:p><text:span text:style-name="T1">HIDE none</text:span></text:p>'
        '<text:p><text:span text:style-name="T2">HIDE tiny</text:span></text:p>'
    )
    spaces = " ".join(
        f'xmlns:{prefix}="{ODF}:{name}:1.0"'
        for prefix, name in (
            ("office", "office"), ("text", "text"), ("style", "style"), ("fo", "xsl-fo-compatible"),
        )
    )  # fmt: skip
    content = (
        f'<?xml version="1.0"?><office:document-content {spaces}>'
        f"<office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{rows}{hidden}</office:text></office:body>"
        "</office:document-content>"
    )
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", content)
    return stream.getvalue()


@pytest.mark.parametrize(("make", "pieces"), [(docx, 4), (html, 8), (rtf, 3), (odt, 3)])
def test_hidden_text_is_put_aside(make, pieces):
    cv = parse_bytes(make(), "cv")
    assert "HIDE" not in cv.text
    assert " ".join(cv.hidden).count("HIDE") == pieces
    assert all(row in cv.text for row in SEEN)
    assert cv.work[0].name == "Vik kommune"


def test_white_letters_on_a_dark_ground_are_seen():
    assert "Banner i hvitt" in parse_bytes(html(), "cv").text

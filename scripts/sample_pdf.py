"""Draws sample CVs as PDF: one column, two columns, and Europass with its XML attached.

The fonts are embedded as subsets, so the files look the same everywhere.
"""

import io
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.pdfbase import pdfdoc, pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Frame, Paragraph, Spacer

Person = Mapping[str, Any]
FONTS = Path("/usr/share/fonts/truetype/noto")
FAMILIES = {"latin": "NotoSans", "ethiopic": "NotoSansEthiopic"}
DARK, ACCENT = HexColor("#222222"), HexColor("#1f4e5f")
WIDTH, HEIGHT = A4
ASIDE = 6 * cm  # the narrow column of a two-column CV


def one_column(person: Person) -> bytes:
    """Name, contact line and sections from top to bottom."""
    page, written = _new(person)
    family = person.get("font", "latin")
    story = [
        *([_paragraph(person["title"], 10, family)] if "title" in person else []),
        _paragraph(person["name"], 20, family, bold=True),
        _paragraph("  ·  ".join(person["contact"]), 9.5, family),
        *_sections(person["sections"], family),
    ]
    _fill(page, (2 * cm, WIDTH - 4 * cm), story)
    return _saved(page, written)


def two_columns(person: Person) -> bytes:
    """A coloured column on the left with contact and the sections in `aside`, the rest beside."""
    page, written = _new(person)
    page.setFillColor(HexColor("#e9f0f2"))
    page.rect(0, 0, ASIDE + 0.5 * cm, HEIGHT, stroke=0, fill=1)
    beside = [section for section in person["sections"] if section["heading"] in person["aside"]]
    main = [section for section in person["sections"] if section not in beside]
    left = [_paragraph(line, 9, "latin") for line in person["contact"]]
    _fill(page, (0.7 * cm, ASIDE - 0.7 * cm), [*left, *_sections(beside, "latin")])
    head = [
        _paragraph(person["name"], 20, "latin", bold=True),
        *([_paragraph(person["title"], 10, "latin")] if "title" in person else []),
    ]
    _fill(page, (ASIDE + 1 * cm, WIDTH - ASIDE - 2.5 * cm), [*head, *_sections(main, "latin")])
    return _saved(page, written)


def europass(person: Person, attachment: bytes) -> bytes:
    """The resume on a page, its Europass XML attached as the portal does it."""
    resume = person["resume"]
    basics = resume["basics"]
    sections = [
        {"heading": "Expérience professionnelle", "entries": _jobs(resume)},
        {"heading": "Éducation et formation", "entries": _studies(resume)},
        {"heading": "Certificats", "lines": [row["name"] for row in resume["certificates"]]},
        {
            "heading": "Langues",
            "lines": [f"{row['language']} : {row['fluency']}" for row in resume["languages"]],
        },
        {"heading": "Compétences", "lines": [row["name"] for row in resume["skills"]]},
    ]
    contact = [basics["email"], basics["phone"], basics["location"]["city"]]
    drawn = {**person, "name": basics["name"], "contact": contact, "sections": sections}
    page, written = _new(drawn)
    story = [
        _paragraph(basics["name"], 20, "latin", bold=True),
        _paragraph("  ·  ".join(contact), 9.5, "latin"),
        *_sections(sections, "latin"),
    ]
    _fill(page, (2 * cm, WIDTH - 4 * cm), story)
    _attach(page, "attachment.xml", attachment)
    return _saved(page, written)


def _jobs(resume: Mapping[str, Any]) -> list[list[str]]:
    return [
        [_period(row), row["position"], row["name"], row.get("summary", "")]
        for row in resume["work"]
    ]


def _studies(resume: Mapping[str, Any]) -> list[list[str]]:
    return [[_period(row), row["studyType"], row["institution"], ""] for row in resume["education"]]


def _period(row: Mapping[str, Any]) -> str:
    """JSON Resume's dates as a person writes them: 02/2020 – présent."""
    ends = [row["startDate"], row.get("endDate", "")]
    return " – ".join("/".join(reversed(end.split("-"))) or "présent" for end in ends)


def _new(person: Person) -> tuple[Canvas, io.BytesIO]:
    for family in FAMILIES.values():
        for weight in ("Regular", "Bold"):
            name = f"{family}-{weight}"
            pdfmetrics.registerFont(TTFont(name, FONTS / f"{name}.ttf"))
    written = io.BytesIO()
    # invariant: no moment and no random identifier in the file.
    page = Canvas(written, pagesize=A4, invariant=True)
    page.setTitle(person.get("title", "CV"))
    return page, written


def _sections(sections: Sequence[Mapping[str, Any]], family: str) -> list[Flowable]:
    story: list[Flowable] = []
    for section in sections:
        story.append(Spacer(1, 10))
        story.append(_paragraph(section["heading"], 12.5, family, bold=True, colour=ACCENT))
        for when, what, where, more in section.get("entries", []):
            story.append(Spacer(1, 4))
            story.append(_paragraph(what, 10, family, bold=True))
            story.append(
                _paragraph("  |  ".join(part for part in (where, when) if part), 9.5, family)
            )
            if more:
                story.append(_paragraph(more, 9.5, family))
        story += [_paragraph(line, 9.5, family) for line in section.get("lines", [])]
    return story


def _paragraph(
    text: str, size: float, family: str, bold: bool = False, colour: HexColor = DARK
) -> Paragraph:
    """A paragraph in the family's font, its Latin, Greek and Cyrillic parts in Noto Sans."""
    weight = "Bold" if bold else "Regular"
    latin = f"{FAMILIES['latin']}-{weight}"
    own = f"{FAMILIES[family]}-{weight}"
    style = ParagraphStyle(
        "own", fontName=latin, fontSize=size, leading=size * 1.35, textColor=colour
    )
    if family == "latin":
        return Paragraph(escape(text), style)
    marked = "".join(
        f'<font face="{own}">{escape(part)}</font>' if foreign else escape(part)
        for foreign, part in _by_script(text)
    )
    return Paragraph(marked, style)


def _by_script(text: str) -> list[tuple[bool, str]]:
    """The text in stretches, each with whether it is Ethiopic."""
    stretches: list[tuple[bool, str]] = []
    for character in text:
        foreign = "\u1200" <= character <= "\u139f"
        if stretches and stretches[-1][0] == foreign:
            stretches[-1] = (foreign, stretches[-1][1] + character)
        else:
            stretches.append((foreign, character))
    return stretches


def _fill(page: Canvas, column: tuple[float, float], story: list[Flowable]) -> None:
    left, width = column
    frame = Frame(left, 1.5 * cm, width, HEIGHT - 3 * cm, 0, 0, 0, 0)
    frame.addFromList(story, page)
    if story:
        raise ValueError("this CV does not fit on one page")


def _attach(page: Canvas, name: str, content: bytes) -> None:
    """An embedded file named in the document's catalogue (PDF 32000-1, 7.11.4)."""
    document = page._doc
    stream = pdfdoc.PDFStream(
        pdfdoc.PDFDictionary(
            {"Type": pdfdoc.PDFName("EmbeddedFile"), "Subtype": pdfdoc.PDFName("text/xml")}
        ),
        content,
    )
    embedded = document.Reference(stream, "EuropassAttachment")
    label = pdfdoc.PDFString(name)
    specification = pdfdoc.PDFDictionary(
        {
            "Type": pdfdoc.PDFName("Filespec"),
            "F": label,
            "UF": label,
            "EF": pdfdoc.PDFDictionary({"F": embedded}),
        }
    )
    listed = document.Reference(specification, "EuropassFile")
    names = pdfdoc.PDFDictionary({"Names": pdfdoc.PDFArray([label, listed])})
    document.Catalog.Names = pdfdoc.PDFDictionary({"EmbeddedFiles": names})


def _saved(page: Canvas, written: io.BytesIO) -> bytes:
    page.showPage()
    page.save()
    return written.getvalue()

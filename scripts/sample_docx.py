"""Draws sample CVs as DOCX: headings and paragraphs, or a table as many templates have it."""

import io
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import docx
from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from docx.text.paragraph import Paragraph

Person = Mapping[str, Any]
DRAWN = datetime(2026, 1, 1)  # noqa: DTZ001 - the file format knows no zone here


def plain(person: Person, right_to_left: bool = False) -> bytes:
    """Heading styles, a bold line per entry, bullet points for single lines."""
    document = _new(person)
    document.add_heading(person["name"], 0)
    document.add_paragraph(" | ".join(person["contact"]))
    for section in person["sections"]:
        document.add_heading(section["heading"], 1)
        for when, what, where, more in section.get("entries", []):
            entry = document.add_paragraph()
            entry.add_run(what).bold = True
            entry.add_run(f"\n{where}\n{when}" if where else f"\n{when}")
            if more:
                document.add_paragraph(more)
        for line in section.get("lines", []):
            document.add_paragraph(line, style="List Bullet")
    if right_to_left:
        for paragraph in document.paragraphs:
            _turn(paragraph)
    return _saved(document)


def table(person: Person) -> bytes:
    """Name on top, then one borderless table per section: dates on the left, the rest beside."""
    document = _new(person)
    document.add_heading(person.get("title", "CV"), 0)
    head = document.add_table(rows=0, cols=2)
    for left, right in zip(("", "", ""), (person["name"], *person["contact"][:2]), strict=False):
        _row(head, left, right)
    for section in person["sections"]:
        document.add_heading(section["heading"], 2)
        rows = document.add_table(rows=0, cols=2)
        for when, what, where, more in section.get("entries", []):
            _row(rows, when, "\n".join(part for part in (what, where, more) if part))
        for line in section.get("lines", []):
            _row(rows, "", line)
    return _saved(document)


def _new(person: Person) -> Document:
    document = docx.Document()
    style = document.styles["Normal"]
    style.font.name, style.font.size = "Calibri", Pt(11)  # type: ignore[attr-defined]
    properties = document.core_properties
    properties.author, properties.title = person["name"], person.get("title", "CV")
    properties.created = properties.modified = DRAWN
    return document


def _row(rows: Any, left: str, right: str) -> None:
    cells = rows.add_row().cells
    cells[0].text, cells[1].text = left, right
    cells[0].width, cells[1].width = Cm(4.5), Cm(12)


def _turn(paragraph: Paragraph) -> None:
    """Right to left: the paragraph and each of its runs."""
    paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi"))
    for run in paragraph.runs:
        mark = OxmlElement("w:rtl")
        mark.set(qn("w:val"), "1")
        run._r.get_or_add_rPr().append(mark)


def _saved(document: Document) -> bytes:
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()

"""The audit report as HTML and as a Word document."""

import io

from docx import Document

from screening.documents.audit_report import ApplicantRow, AuditContent, FlagRow, audit_report
from screening.documents.writers import to_docx, to_html

CONTENT = AuditContent(
    title="Rådgiver <integrering>",
    deadline="1.12.2026",
    run="r-1",
    requirements=[("edu", "Mastergrad", True), ("pm", "Prosjektledelse", False)],
    applicants=[
        ApplicantRow("Mina Testesen", "qualified", False, {"edu": "met", "pm": "undocumented"})
    ],
    flags=[
        FlagRow("Mina Testesen oppfyller alle krav, men står ikke på lista."),
        FlagRow("Et annet varsel\x07", "assessed", "Vitnemål er sett.", "nn", "2026-12-02T10:00"),
    ],
    rules=["Ingen har krysset av, så regelen kan ikke avgjøres."],
    versions={"rules": "1"},
    locked=False,
)


def test_html_escapes_and_says_what_is_open() -> None:
    page = to_html(audit_report(CONTENT))
    assert "Rådgiver &lt;integrering&gt;" in page
    assert "<integrering>" not in page
    assert "2 varsler, 1 besvart" in page
    assert "ubesvart" in page
    assert "ikke dokumentert" in page


def test_docx_opens_with_headings_and_all_cells() -> None:
    document = Document(io.BytesIO(to_docx(audit_report(CONTENT))))
    assert document.paragraphs[0].style.name == "Heading 1"
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    assert "Mina Testesen" in cells
    assert "Vitnemål er sett." in cells
    assert "Et annet varsel" in cells

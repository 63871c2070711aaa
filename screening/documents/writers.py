"""Blocks to files: one HTML page that stands alone, or a Word document."""

import io
from collections.abc import Sequence
from html import escape

from screening.documents.blocks import Block, Heading, Paragraph, Table

_STYLE = """
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; width: 100%; margin: 1rem 0 }
caption { text-align: left; font-weight: 600 }
th, td { border: 1px solid #767676; padding: .3rem .5rem; text-align: left; vertical-align: top }
"""


def to_html(blocks: Sequence[Block], language: str = "nb") -> str:
    """One page without scripts or anything from elsewhere; all text is escaped."""
    title = next((block.text for block in blocks if isinstance(block, Heading)), "")
    body = "\n".join(_html(block) for block in blocks)
    return (
        f'<!doctype html>\n<html lang="{escape(language)}">\n<head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width"><title>{escape(title)}</title>'
        f"<style>{_STYLE}</style></head>\n<body><main>\n{body}\n</main></body>\n</html>\n"
    )


def to_docx(blocks: Sequence[Block]) -> bytes:
    """A Word document with real headings and table headers."""
    from docx import Document  # noqa: PLC0415 - only when a document is written

    document = Document()
    for block in blocks:
        match block:
            case Heading(text, level):
                document.add_heading(_clean(text), level=level)
            case Paragraph(text):
                document.add_paragraph(_clean(text))
            case Table(header, rows, caption):
                if caption:
                    document.add_paragraph(_clean(caption), style="Caption")
                table = document.add_table(rows=1, cols=len(header), style="Table Grid")
                for row_cells, cells in [(table.rows[0].cells, header)] + [
                    (table.add_row().cells, row) for row in rows
                ]:
                    for cell, text in zip(row_cells, cells, strict=True):
                        cell.text = _clean(text)
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def _html(block: Block) -> str:
    match block:
        case Heading(text, level):
            return f"<h{level}>{escape(text)}</h{level}>"
        case Paragraph(text):
            return f"<p>{escape(text)}</p>"
        case Table(header, rows, caption):
            head = "".join(f'<th scope="col">{escape(cell)}</th>' for cell in header)
            lines = "".join(
                f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in rows
            )
            title = f"<caption>{escape(caption)}</caption>" if caption else ""
            return f"<table>{title}<thead><tr>{head}</tr></thead><tbody>{lines}</tbody></table>"


def _clean(text: str) -> str:
    """Text without the control characters that XML does not allow."""
    return "".join(c for c in text if c >= " " or c in "\n\t")

"""Brings the catalogues of the pages up to date: collects the texts, merges, compiles.

Run after changing a text: `python scripts/translate_web.py`, fill in what is empty in
screening/web/translations/*/LC_MESSAGES/messages.po, and run it once more. The texts in the code
are English; bokmål and nynorsk are complete catalogues, held so by a test.
"""

import io
from datetime import UTC, datetime
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

WEB = Path(__file__).resolve().parent.parent / "screening" / "web"
LANGUAGES = ("nb", "nn")
METHODS = [("**.py", "python"), ("templates/**.html", "jinja2.ext:babel_extract")]
OPTIONS = {"templates/**.html": {"trimmed": "true"}}
UNDATED = datetime(2026, 1, 1, tzinfo=UTC)  # the history is in git; a date here only makes noise
KEYWORDS: dict[str, tuple[int, ...] | None] = {"_": None, "gettext": None, "ngettext": (1, 2)}


def collected() -> Catalog:
    """All texts of the templates and the code, with where they stand."""
    catalog = Catalog(project="screening", charset="utf-8")
    found = extract_from_dir(str(WEB), METHODS, OPTIONS, keywords=KEYWORDS)
    for name, _line, message, comments, context in found:
        catalog.add(message, None, [(name, None)], auto_comments=comments, context=context)
    return catalog


def path_of(language: str) -> Path:
    """Where the catalogue of a language lies."""
    return WEB / "translations" / language / "LC_MESSAGES" / "messages.po"


def merged(language: str, template: Catalog) -> Catalog:
    """The catalogue of a language with today's texts, translations kept."""
    path = path_of(language)
    catalog = Catalog(locale=language, project="screening", charset="utf-8")
    if path.exists():
        with path.open("rb") as file:
            catalog = read_po(file, locale=language)
    catalog.update(template, no_fuzzy_matching=True)
    catalog.obsolete.clear()
    catalog.creation_date = catalog.revision_date = UNDATED
    catalog.header_comment = "# The texts of the pages."
    return catalog


def compiled(catalog: Catalog) -> bytes:
    """The binary form that is read when the pages are served."""
    buffer = io.BytesIO()
    write_mo(buffer, catalog)
    return buffer.getvalue()


def main() -> None:
    """Updates and compiles every catalogue."""
    template = collected()
    for language in LANGUAGES:
        catalog = merged(language, template)
        path = path_of(language)
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as file:
            write_po(file, catalog, width=100, sort_output=True, omit_header=False)
        path.with_suffix(".mo").write_bytes(compiled(catalog))


if __name__ == "__main__":
    main()

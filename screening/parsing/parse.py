"""`parse_bytes`: one file to one Cv, in this process.

Callers that do not trust the file use `isolation.parse_isolated`, which runs this in a process of
its own with limits.
"""

import json
from collections.abc import Callable
from dataclasses import replace

from screening.domain.cv import Cv
from screening.errors import UnreadableFileError
from screening.parsing import sniff
from screening.parsing.interpret import interpret
from screening.parsing.limits import Limits
from screening.parsing.lines import Layout, assemble

PARSER_VERSION = "1.0.0"


def parse_bytes(
    data: bytes,
    filename: str,
    limits: Limits | None = None,
    on_scan: Callable[[], None] = lambda: None,
) -> Cv:
    """Reads a CV.

    Args:
        data: The bytes of the file; its kind is judged by them.
        filename: For messages only.
        limits: Sizes and pages that are too much.
        on_scan: Called before the text of pictures is recognised, which takes longer.

    Raises:
        UnreadableFileError: with `code` no_text, damaged, unsupported, too_large or encrypted.
    """
    limits = limits or Limits()
    if len(data) > limits.file_mb * 1024 * 1024:
        raise UnreadableFileError("too_large", f"the file is larger than {limits.file_mb} MB")
    kind = sniff.kind_of(data)
    if kind in ("json", "xml"):
        structured = _structured(kind, data)
        if structured is not None:
            return structured
    if kind == "pdf":
        attached = _attached_europass(data)
        if attached is not None:
            return replace(attached, format="pdf+europass")
    if kind == "pdf":
        layout = _pdf(data, limits, on_scan)
    elif kind == "image":
        on_scan()
        layout = _image(data, limits)
    else:
        layout = _READERS[kind](data, limits)
    reading = assemble(layout)
    if not any(char.isalnum() for char in reading.text):
        raise UnreadableFileError("no_text", "the file has no readable text")
    return interpret(reading, PARSER_VERSION)


def _structured(kind: str, data: bytes) -> Cv | None:
    from screening.parsing.formats import europass, jsonresume  # noqa: PLC0415  seldom needed

    if kind == "xml":
        return europass.read(data, PARSER_VERSION)
    try:
        loaded = json.loads(data.decode("utf-8-sig"))
    except ValueError:
        return None
    except RecursionError:
        raise UnreadableFileError("too_large", "the JSON is nested too deep") from None
    return jsonresume.read(loaded, PARSER_VERSION)


def _attached_europass(data: bytes) -> Cv | None:
    """A Europass CV carries itself as XML inside its PDF."""
    if b"/EmbeddedFile" not in data and b"/ObjStm" not in data:
        return None
    from screening.parsing.formats import europass, pdf  # noqa: PLC0415  seldom needed

    for name, content in pdf.attachments(data):
        if name.lower().endswith(".xml") or b"SkillsPassport" in content[:2000]:
            try:
                return europass.read(content, PARSER_VERSION)
            except UnreadableFileError:
                continue
    return None


def _pdf(data: bytes, limits: Limits, on_scan: Callable[[], None]) -> Layout:
    from screening.parsing.formats import pdf  # noqa: PLC0415  loads a native library

    return pdf.read(data, limits, on_scan)


def _image(data: bytes, limits: Limits) -> Layout:
    from screening.parsing.formats import scan  # noqa: PLC0415  loads a native library

    return scan.read(data, limits)


def _docx(data: bytes, limits: Limits) -> Layout:
    from screening.parsing.formats import word  # noqa: PLC0415  loads a native library

    return word.read(data, limits.inflated_mb * 1024 * 1024)


def _odt(data: bytes, limits: Limits) -> Layout:
    from screening.parsing.formats import opendocument  # noqa: PLC0415  seldom needed

    return opendocument.read(data, limits.inflated_mb * 1024 * 1024)


def _rtf(data: bytes, limits: Limits) -> Layout:
    from screening.parsing.formats import rtf  # noqa: PLC0415  seldom needed

    return rtf.read(data)


def _html(data: bytes, limits: Limits) -> Layout:
    from screening.parsing.formats import hypertext  # noqa: PLC0415  seldom needed

    return hypertext.read(data)


def _txt(data: bytes, limits: Limits) -> Layout:
    from screening.parsing.formats import plain  # noqa: PLC0415  kept beside the others

    return plain.read(data)


_READERS: dict[str, Callable[[bytes, Limits], Layout]] = {
    "docx": _docx, "odt": _odt, "rtf": _rtf, "html": _html, "txt": _txt,
    "json": _txt, "xml": _txt,
}  # fmt: skip

"""What kind of file some bytes are: by their content, never by their name."""

import io
import re
import zipfile

from screening.errors import UnreadableFileError

_UNSUPPORTED = (
    (b"MZ", "a Windows program"),
    (b"\x7fELF", "a Linux program"),
    (b"\xca\xfe\xba\xbe", "a program"),
    (b"\xcf\xfa\xed\xfe", "a macOS program"),
    (b"Rar!", "a RAR archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"OggS", "sound"),
    (b"ID3", "sound"),
    (b"SQLite format 3", "a database"),
    (b"\x00asm", "a program"),
)
_IMAGES = (
    b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*", b"BM", b"RIFF",
    b"\x00\x00\x00\x0cjP",
)  # fmt: skip
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HEAD = 1024


_PAGE_PIECE = re.compile(  # a page without its <html>, as editors and mail programs save it
    rb"<(?:head|body|meta|title|style|div|p|table|section|article|main|center|span|font|h[1-6]|ul)"
    rb"[\s>]"
)


def kind_of(data: bytes) -> str:
    """pdf, docx, odt, rtf, html, xml, json, image or txt.

    Raises:
        UnreadableFileError: `no_text` for an empty file, `unsupported` for a kind that is not read.
    """
    if not data.strip():
        raise UnreadableFileError("no_text", "the file is empty")
    head = data[:_HEAD]
    _refuse(head, data)
    if head.startswith(_IMAGES) and b"\x00" in head:
        return "image"
    if b"%PDF-" in head:
        return "pdf"
    if head.startswith(b"PK"):
        return _container(data)
    if head.lstrip().startswith(b"{\\rtf"):
        return "rtf"
    return _textual(data)


def _refuse(head: bytes, data: bytes) -> None:
    for magic, name in _UNSUPPORTED:
        if head.startswith(magic) and (len(magic) > 2 or b"\x00" in head):  # noqa: PLR2004
            raise UnreadableFileError("unsupported", f"this is {name}, not a CV")
    if head[4:11] == b"ftyphei" or head[4:12] == b"ftypavif":
        message = "pictures of this kind (HEIC, AVIF) are not read; save as JPEG or PDF"
        raise UnreadableFileError("unsupported", message)
    if head.startswith(_OLD_OFFICE):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise UnreadableFileError("encrypted", "the document is protected by a password")
        message = "Word files from before 2007 (.doc) are not read; save as .docx or PDF"
        raise UnreadableFileError("unsupported", message)


def _container(data: bytes) -> str:
    try:
        names = set(zipfile.ZipFile(io.BytesIO(data)).namelist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OverflowError):
        raise UnreadableFileError("damaged", "the container is cut off or broken") from None
    if "word/document.xml" in names:
        return "docx"
    if "content.xml" in names:
        return "odt"
    if "xl/workbook.xml" in names or "ppt/presentation.xml" in names:
        raise UnreadableFileError("unsupported", "spreadsheets and slides are not read as CVs")
    raise UnreadableFileError("unsupported", "the file is an archive, not a CV")


def _textual(data: bytes) -> str:
    start = data[:_HEAD].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if b"\x00" in data[:4000] and not _is_wide_text(data):
        raise UnreadableFileError("unsupported", "the file is of an unknown binary kind")
    if start.startswith((b"{", b"[")):
        return "json"
    if start.startswith((b"<!doctype html", b"<html")) or b"<html" in start[:400]:
        return "html"
    if _PAGE_PIECE.match(start):
        return "html"
    if start.startswith((b"<?xml", b"<!doctype", b"<skillspassport", b"<candidate")):
        return "xml"
    return "txt"


def _is_wide_text(data: bytes) -> bool:
    """UTF-16 or UTF-32, with or without a byte order mark."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")):
        return True
    sample = data[:2000]
    odd, even = sample[1::2].count(0), sample[0::2].count(0)
    half = len(sample) // 2
    return max(odd, even) > half * 0.6 and min(odd, even) < half * 0.1

"""Pictures and scanned PDFs: recognised where Tesseract is installed, refused clearly elsewhere."""

import io
import struct
import zlib

import pypdfium2
import pytest
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from screening.domain.cv import Note
from screening.errors import UnreadableFileError
from screening.parsing.formats import tesseract
from screening.parsing.parse import parse_bytes

ROWS = [
    (24, 780, "Kari Nordmann"),
    (11, 755, "kari.nordmann@example.org   400 00 599"),
    (15, 715, "Arbeidserfaring"),
    (11, 690, "Miljøterapeut, Ås kommune"),
    (15, 650, "Utdanning"),
    (11, 625, "Vernepleier, Høgskolen i Østfold"),
]
DATES = [(11, 690, "2014 - 2019"), (11, 625, "2008 - 2011")]


def installed():
    try:
        return {"nor", "eng"} <= tesseract.languages()
    except tesseract.NoRecognitionError:
        return False


needs_tesseract = pytest.mark.skipif(
    not installed(), reason="Tesseract with the packs nor and eng is not installed"
)


@pytest.fixture(scope="module")
def page():
    """A typed page as a grey picture: width, height, bytes."""
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=(595, 842))
    for x, rows in ((60, ROWS), (430, DATES)):
        for size, y, text in rows:
            canvas.setFont("Helvetica", size)
            canvas.drawString(x, y, text)
    canvas.save()
    document = pypdfium2.PdfDocument(stream.getvalue())
    bitmap = document[0].render(scale=150 / 72, grayscale=True)
    rows = bytes(bitmap.buffer)
    lines = [rows[n * bitmap.stride :][: bitmap.width] for n in range(bitmap.height)]
    size = bitmap.width, bitmap.height
    bitmap.close()
    document.close()
    return *size, lines


def png(page):
    width, height, lines = page

    def chunk(kind, data):
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    body = zlib.compress(b"".join(b"\0" + line for line in lines))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def scanned_pdf(page, text=()):
    """A PDF whose first page is a picture; `text` stands on a second page."""
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=(595, 842))
    picture = io.BytesIO(png(page))
    canvas.drawImage(ImageReader(picture), 0, 0, 595, 842)
    if text:
        canvas.showPage()
        for number, row in enumerate(text):
            canvas.drawString(60, 780 - 20 * number, row)
    canvas.save()
    return stream.getvalue()


@needs_tesseract
@pytest.mark.parametrize("form", [png, scanned_pdf])
def test_a_picture_is_read_with_its_certainty(page, form):
    cv = parse_bytes(form(page), "cv")
    assert (cv.basics.name, cv.basics.email) == ("Kari Nordmann", "kari.nordmann@example.org")
    job, study = cv.work[0], cv.education[0]
    assert (job.position, job.name) == ("Miljøterapeut", "Ås kommune")
    assert (job.start_date.year, job.end_date.year) == (2014, 2019)
    assert (study.institution, study.end_date.year) == ("Høgskolen i Østfold", 2011)
    note = next(note for note in cv.notes if note.code == "recognised")
    assert 70 <= int(note.place) <= 100
    assert cv.text[job.source.start : job.source.end] == job.source.text


@needs_tesseract
def test_a_blank_picture_has_no_text(page):
    width, height, _ = page
    blank = png((width, height, [b"\xff" * width] * height))
    with pytest.raises(UnreadableFileError) as refused:
        parse_bytes(blank, "cv.png")
    assert refused.value.code == "no_text"


@needs_tesseract
def test_a_broken_picture_is_damaged(page):
    with pytest.raises(UnreadableFileError) as refused:
        parse_bytes(png(page)[:60], "cv.png")
    assert refused.value.code == "damaged"


@needs_tesseract
def test_a_picture_of_too_many_pixels_is_refused():
    head = struct.pack(">IIBBBBB", 30000, 30000, 8, 0, 0, 0, 0)
    start = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + b"IHDR" + head
    data = start + struct.pack(">I", zlib.crc32(b"IHDR" + head)) + b"\0" * 40
    with pytest.raises(UnreadableFileError) as refused:
        parse_bytes(data, "cv.png")
    assert refused.value.code in ("too_large", "damaged")


def test_without_tesseract_a_picture_is_refused_by_name(page, monkeypatch):
    monkeypatch.setattr(tesseract, "_first", lambda names: None)
    tesseract._libraries.cache_clear()
    try:
        with pytest.raises(UnreadableFileError, match="Tesseract") as refused:
            parse_bytes(png(page), "cv.png")
        assert refused.value.code == "no_text"
        cv = parse_bytes(
            scanned_pdf(page, ["Erfaring", "2012 - 2016 Konsulent, Vik kommune"]), "cv"
        )
    finally:
        tesseract._libraries.cache_clear()
    assert Note("page_not_read", "1") in cv.notes
    assert cv.work[0].name == "Vik kommune"

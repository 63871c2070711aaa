import io
import zipfile

import pytest

from screening.parsing.archive import Failed, Incoming
from screening.services.uploads import LONGEST_NAME, Upload, safe_name, unpacked


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("cv.pdf", "cv.pdf"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\kari\\cv.docx", "cv.docx"),
        ("..", "file"),
        ("", "file"),
        ("folder/", "file"),
        ("a\x00b\n.pdf", "ab.pdf"),
        ("سيرة ذاتية.pdf", "سيرة ذاتية.pdf"),
    ],
)
def test_a_name_decides_nothing_but_how_the_file_is_called(sent, kept):
    assert safe_name(sent) == kept


@pytest.mark.parametrize("sign", ["a", "å", "漢"])
def test_a_long_name_keeps_its_end(sign):
    kept = safe_name(sign * 500 + ".pdf")
    assert kept.endswith(".pdf")
    assert len(kept.encode()) <= LONGEST_NAME


def test_files_and_archives_come_out_under_the_senders_names():
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as writing:
        writing.writestr("inne/to.txt", "to")
        writing.writestr("../ut.txt", "ut")
    archive.seek(0)
    found = list(
        unpacked(
            [
                Upload("cv.txt", io.BytesIO(b"en")),
                Upload("cv.txt", io.BytesIO(b"en til")),
                Upload("bunke.zip", archive),
            ]
        )
    )
    good = {(item.name, item.data) for item in found if isinstance(item, Incoming)}
    assert {("cv.txt", b"en"), ("cv.txt", b"en til"), ("bunke.zip/inne/to.txt", b"to")} <= good
    names = [item.name for item in found]
    assert not any(name.startswith("/") for name in names)
    assert [item.name for item in found if isinstance(item, Failed)] == ["bunke.zip/../ut.txt"]

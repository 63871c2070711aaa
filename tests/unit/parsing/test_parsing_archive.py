"""Files, folders and zip archives."""

import io
import stat
import zipfile

import pytest

from screening.parsing.archive import Failed, Incoming, expand, expand_bytes
from screening.parsing.limits import Limits


def zipped(members, **options):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, **options) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return stream.getvalue()


def outcome(items):
    return {
        item.name: item.data if isinstance(item, Incoming) else item.error.code for item in items
    }


def test_folders_are_walked_in_order(tmp_path):
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "two.txt").write_text("two")
    (tmp_path / "a.txt").write_text("one")
    (tmp_path / ".DS_Store").write_text("no")
    assert [item.name for item in expand([tmp_path])] == [
        str(tmp_path / "a.txt"),
        str(tmp_path / "b" / "two.txt"),
    ]


def test_a_missing_file_is_named(tmp_path):
    assert outcome(expand([tmp_path / "gone.pdf"])) == {str(tmp_path / "gone.pdf"): "damaged"}


def test_bad_members_are_named_and_the_rest_goes_on():
    link = zipfile.ZipInfo("link.txt")
    link.create_system = 3
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("good.txt", "good")
        archive.writestr("../outside.txt", "bad")
        archive.writestr("/absolute.txt", "bad")
        archive.writestr("C:\\windows.txt", "bad")
        archive.writestr(link, "/etc/passwd")
        archive.writestr("bomb.txt", b"\0" * 30_000_000)
        archive.writestr("__MACOSX/._good.txt", "clutter")
    result = outcome(expand_bytes("a.zip", stream.getvalue()))
    assert result["a.zip/good.txt"] == b"good"
    assert result["a.zip/bomb.txt"] == "too_large"
    refused = {name for name, value in result.items() if value == "unsupported"}
    assert {name.rsplit("/", 1)[-1].rsplit("\\", 1)[-1] for name in refused} == {
        "outside.txt", "absolute.txt", "windows.txt", "link.txt",
    }  # fmt: skip
    assert not any("__MACOSX" in name for name in result)


def test_archives_in_archives_to_a_depth():
    data = zipped({"cv.txt": "cv"})
    for _ in range(5):
        data = zipped({"inner.zip": data})
    (failed,) = expand_bytes("a.zip", data, Limits(depth=3))
    assert isinstance(failed, Failed)
    assert failed.error.code == "too_large"
    (found,) = expand_bytes("a.zip", data, Limits(depth=9))
    assert found.data == b"cv"


@pytest.mark.parametrize(
    ("data", "limits", "code"),
    [
        (zipped({f"{n}.txt": "x" for n in range(20)}), Limits(entries=10), "too_large"),
        (zipped({"a.txt": "x"})[:-20], Limits(), "damaged"),
        (b"PK\x03\x04broken", Limits(), "damaged"),
    ],
)
def test_broken_and_crowded_archives(data, limits, code):
    (failed,) = expand_bytes("a.zip", data, limits)
    assert failed.error.code == code


def test_all_members_together_are_limited():
    data = zipped({f"{n}.txt": bytes([65 + n]) * 900_000 for n in range(4)})
    codes = [
        item.error.code for item in expand_bytes("a.zip", data, Limits(inflated_mb=2))
        if isinstance(item, Failed)
    ]  # fmt: skip
    assert codes == ["too_large", "too_large"]


def test_a_docx_is_one_file_and_no_archive():
    data = zipped({"word/document.xml": "<a/>"})
    assert outcome(expand_bytes("cv.docx", data)) == {"cv.docx": data}

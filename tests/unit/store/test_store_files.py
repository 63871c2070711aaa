import hashlib
import os
import stat

import pytest

from screening.errors import NotFoundError, UnavailableError
from screening.store import files
from screening.store.files import FileStore

DATA = b"a CV"
SHA256 = hashlib.sha256(DATA).hexdigest()


def test_bytes_are_kept_under_their_hash(tmp_path) -> None:
    store = FileStore(tmp_path)
    assert store.put(DATA) == store.put(DATA) == SHA256
    assert store.get(SHA256) == DATA
    assert (tmp_path / "files" / SHA256[:2] / SHA256[2:]).read_bytes() == DATA
    assert list(store.hashes()) == [SHA256]


def test_only_the_owner_may_read_them(tmp_path) -> None:
    FileStore(tmp_path).put(DATA)
    mode = (tmp_path / "files" / SHA256[:2] / SHA256[2:]).stat().st_mode
    assert stat.S_IMODE(mode) == 0o600


def test_deleted_bytes_are_gone(tmp_path) -> None:
    store = FileStore(tmp_path)
    store.put(DATA)
    assert store.delete(SHA256)
    assert not store.delete(SHA256)
    assert not store.exists(SHA256)
    assert store.age(SHA256) == 0
    with pytest.raises(NotFoundError):
        store.get(SHA256)


def test_a_crash_in_the_middle_leaves_nothing(tmp_path, monkeypatch) -> None:
    store = FileStore(tmp_path)

    def crash(descriptor: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", crash)
    with pytest.raises(KeyboardInterrupt):
        store.put(DATA)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_a_half_written_file_is_written_again(tmp_path) -> None:
    store = FileStore(tmp_path)
    store.put(DATA)
    place = tmp_path / "files" / SHA256[:2] / SHA256[2:]
    place.write_bytes(b"a")
    store.put(DATA)
    assert store.get(SHA256) == DATA


def test_damage_is_noticed(tmp_path) -> None:
    store = FileStore(tmp_path)
    store.put(DATA)
    (tmp_path / "files" / SHA256[:2] / SHA256[2:]).write_bytes(b"b CV")
    with pytest.raises(UnavailableError, match="damaged"):
        store.get(SHA256)


@pytest.mark.parametrize("name", ["", "../../../etc/passwd", "A" * 64, "a" * 63])
def test_a_name_that_is_no_hash_reaches_no_file(tmp_path, name: str) -> None:
    for call in (FileStore(tmp_path).get, FileStore(tmp_path).delete, FileStore(tmp_path).exists):
        with pytest.raises(NotFoundError):
            call(name)


def test_a_disk_that_refuses_is_unavailable(tmp_path, monkeypatch) -> None:
    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.os, "fsync", full)
    with pytest.raises(UnavailableError, match="No space left"):
        FileStore(tmp_path).put(DATA)

"""Where the socket lies, and the locks that keep server and worker single."""

import os
import stat
import subprocess
import sys
from pathlib import Path

from screening.jobs.homes import LONGEST_SOCKET, FileLock, QueueHome


def test_a_short_home_holds_its_socket(tmp_path: Path) -> None:
    place = QueueHome(tmp_path)
    folder = place.socket_folder()
    if len(os.fsencode(place.folder.resolve() / "redis.sock")) <= LONGEST_SOCKET:
        assert folder == place.folder.resolve()
    assert place.record(folder).parent == folder
    assert place.url() == f"unix://{folder}/redis.sock"


def test_a_long_home_gets_a_private_folder_which_it_records_and_uses_again(tmp_path: Path) -> None:
    place = QueueHome(tmp_path / "å" / ("x" * 120))
    folder = place.socket_folder()
    place.record(folder)
    try:
        assert folder != place.folder
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert len(os.fsencode(place.socket() or "")) <= LONGEST_SOCKET
        assert place.socket_folder() == folder
        folder.chmod(0o755)
        other = place.socket_folder()
        assert other != folder, "a folder that others may enter is not trusted"
        other.rmdir()
    finally:
        folder.rmdir()


def test_a_damaged_record_is_no_record(tmp_path: Path) -> None:
    place = QueueHome(tmp_path)
    place.folder.mkdir()
    for content in ("", "[]", '{"socket": 5}', "{"):
        (place.folder / "server.json").write_text(content)
        assert place.socket() is None
        assert place.url() is None


def test_spaces_and_other_signs_survive_in_the_url(tmp_path: Path) -> None:
    place = QueueHome(tmp_path / "a b#c?d")
    place.folder.mkdir(parents=True)
    place.record(place.folder)
    assert "#" not in (place.url() or "").removeprefix("unix://")


def test_a_lock_is_held_once_and_given_back(tmp_path: Path) -> None:
    first, second = FileLock(tmp_path / "l"), FileLock(tmp_path / "l")
    assert first.acquire()
    assert first.acquire(), "holding it already is fine"
    assert not second.acquire()
    assert second.taken()
    first.release()
    assert not second.taken()
    assert second.acquire()


def test_the_lock_of_a_killed_process_is_free(tmp_path: Path) -> None:
    code = (
        "import time; from pathlib import Path; from screening.jobs.homes import FileLock\n"
        f"lock = FileLock(Path({str(tmp_path / 'l')!r}))\n"
        "assert lock.acquire(); print('held', flush=True); time.sleep(60)"
    )
    command = [sys.executable, "-c", code]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as holder:  # noqa: S603
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        lock = FileLock(tmp_path / "l")
        assert not lock.acquire()
        holder.kill()
        holder.wait()
        assert lock.acquire()

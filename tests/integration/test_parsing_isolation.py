"""Each file in a process of its own: limits hold, crashes stay inside, nothing is left behind."""

import multiprocessing
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from screening.errors import UnreadableFileError
from screening.parsing import isolation
from screening.parsing.isolation import Limits, parse_isolated
from screening.parsing.parse import parse_bytes

CV = "Ola Nordmann\n\nErfaring\n2012 – 2016 Rådgiver, Vik kommune\n".encode()
SLOW = ("Ola Nordmann\n\nErfaring\n" + "2012 – 2016 Rådgiver, Vik kommune. " * 60_000).encode()


def code_of(data, limits=None):
    with pytest.raises(UnreadableFileError) as refused:
        parse_isolated(data, "cv.txt", limits or Limits())
    return refused.value.code


def servers():
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                words = (entry / "cmdline").read_bytes()
                parent = int((entry / "stat").read_text().rsplit(")", 1)[1].split()[1])
            except OSError:
                continue
            if b"screening.parsing.server" in words and parent == os.getpid():
                found.append(int(entry.name))
    return found


def test_it_reads_what_the_parser_reads():
    assert parse_isolated(CV, "cv.txt") == parse_bytes(CV, "cv.txt")


def test_refusals_come_through_with_their_code():
    assert code_of(b"") == "no_text"
    assert code_of(b"\x7fELF\x02\x01\x01" + b"\x00" * 300) == "unsupported"
    assert code_of(b"%PDF-1.7 broken") == "damaged"
    assert code_of(b"x" * 2_000_000, Limits(file_mb=1)) == "too_large"


def test_time_is_limited_and_the_next_file_is_not_touched():
    started = time.monotonic()
    assert code_of(SLOW, Limits(seconds=0.2)) == "too_large"
    assert time.monotonic() - started < 10
    assert parse_isolated(CV, "cv.txt").work


def test_memory_is_limited():
    assert code_of(b"Ola Nordmann " * 1_500_000, Limits(memory_mb=150)) == "too_large"
    assert parse_isolated(CV, "cv.txt").work


def test_a_killed_server_gets_a_successor():
    parse_isolated(CV, "cv.txt")
    for pid in servers():
        os.kill(pid, signal.SIGKILL)
    assert parse_isolated(CV, "cv.txt").work


def test_threads_share_nothing():
    found = []

    def work():
        found.extend(parse_isolated(CV, "cv.txt").work for _ in range(3))

    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 9


def _in_daemon(queue):
    queue.put(len(parse_isolated(CV, "cv.txt").work))


def test_a_daemonic_worker_may_use_it():
    context = multiprocessing.get_context("fork")
    queue = context.Queue()
    process = context.Process(target=_in_daemon, args=(queue,), daemon=True)
    process.start()
    assert queue.get(timeout=60) == 1
    process.join()


def test_shut_down_leaves_no_process():
    parse_isolated(CV, "cv.txt")
    assert servers()
    isolation.shut_down()
    assert not servers()


PROGRAM = """
import os, signal, sys
from screening.parsing import isolation
isolation.parse_isolated(b"Ola Nordmann\\n\\nNorsk", "cv.txt")
print(isolation._idle[0].process.pid, flush=True)
if sys.argv[1] == "kill":
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.parametrize("how", ["end", "kill"])
def test_no_process_outlives_its_command(how):
    done = subprocess.run(  # noqa: S603  our own interpreter and program
        [sys.executable, "-c", PROGRAM, how], capture_output=True, text=True, timeout=120,
        check=False,
    )  # fmt: skip
    assert done.stderr == ""
    pid = int(done.stdout)
    for _ in range(100):
        if not Path(f"/proc/{pid}").exists():
            break
        state = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
        if state == "Z":
            break
        time.sleep(0.05)
    else:
        pytest.fail("the parser server is still there")

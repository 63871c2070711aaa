"""`screening serve`: one command, everything in it, nothing left of it."""

import json
import os
import select
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from screening.errors import UnavailableError
from screening.jobs.queue import HomeQueue

CLI = [sys.executable, "-c", "from screening.cli import main; main()"]


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    home = tmp_path_factory.mktemp("serve") / "var"
    environment = {**os.environ, "SCREENING_HOME": str(home)}
    environment.pop("SCREENING_REDIS_URL", None)
    subprocess.run([*CLI, "init"], env=environment, check=True)  # noqa: S603
    return environment


@contextmanager
def serving(
    environment: dict[str, str], *options: str
) -> "Iterator[tuple[subprocess.Popen[bytes], str]]":
    log = Path(environment["SCREENING_HOME"]) / "serve.log"
    with log.open("ab") as output:
        process = subprocess.Popen(  # noqa: S603
            [*CLI, "serve", "--port", "0", *options],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=output,
        )
    assert process.stdout is not None
    try:
        ready, _, _ = select.select([process.stdout], [], [], 60)
        assert ready, log.read_text()
        yield process, process.stdout.readline().decode().split()[-1]
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


def alive(environment: dict[str, str]) -> list[int]:
    """The processes of a home, by environment, or (Valkey overwrites its own) by working folder."""
    home = environment["SCREENING_HOME"]
    mark = f"SCREENING_HOME={home}\0".encode()
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            here = mark in (entry / "environ").read_bytes() or home in str(
                (entry / "cwd").readlink()
            )
            if here and (entry / "cmdline").read_bytes():
                found.append(int(entry.name))
        except OSError:
            continue
    return found


def until(done: Any, seconds: float) -> bool:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if done():
            return True
        time.sleep(0.05)
    return bool(done())


def worker_pids(environment: dict[str, str]) -> set[int]:
    try:
        pids = HomeQueue(Path(environment["SCREENING_HOME"])).current().workers().values()
    except UnavailableError:
        return set()
    return {pid for pid in pids if pid in alive(environment)}


def test_it_answers_and_ends_within_seconds(environment: dict[str, str]) -> None:
    with serving(environment) as (process, url):
        assert url.startswith("http://127.0.0.1:")
        with urllib.request.urlopen(f"{url}healthz", timeout=10) as answer:  # noqa: S310
            assert answer.status == 200
        assert until(lambda: worker_pids(environment), 30)
        started = time.monotonic()
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == 0
        assert time.monotonic() - started < 8
        assert until(lambda: not alive(environment), 2)


def test_a_worker_that_dies_is_replaced(environment: dict[str, str]) -> None:
    with serving(environment):
        assert until(lambda: worker_pids(environment), 30)
        (first,) = worker_pids(environment)
        os.kill(first, signal.SIGKILL)
        assert until(lambda: worker_pids(environment) - {first}, 30)


def web_pids(environment: dict[str, str]) -> set[int]:
    """The web processes beside the first one."""
    name = b"screening.cli.web_processes"
    return {
        pid
        for pid in alive(environment)
        if name in (Path("/proc") / str(pid) / "cmdline").read_bytes()
    }


def is_stopped(pid: int) -> bool:
    """Whether every thread of a process has stopped, which takes a moment after the signal."""
    states = [
        (task / "stat").read_text().rpartition(")")[2].split()[0]
        for task in (Path("/proc") / str(pid) / "task").iterdir()
    ]
    return set(states) == {"T"}


def test_a_further_web_process_answers_and_is_replaced(environment: dict[str, str]) -> None:
    with serving(environment, "--processes", "2", "--no-worker") as (process, url):
        (other,) = web_pids(environment)
        process.send_signal(signal.SIGSTOP)
        try:
            assert until(lambda: is_stopped(process.pid), 10), "now nobody else answers"
            with urllib.request.urlopen(f"{url}healthz", timeout=60) as answer:  # noqa: S310
                assert answer.status == 200
        finally:
            process.send_signal(signal.SIGCONT)
        os.kill(other, signal.SIGKILL)
        assert until(lambda: web_pids(environment) - {other}, 30)
        process.send_signal(signal.SIGTERM)
        assert process.wait(20) == 0
        assert until(lambda: not alive(environment), 2)


def test_nothing_outlives_a_killed_server(environment: dict[str, str]) -> None:
    with serving(environment) as (process, _):
        assert until(lambda: worker_pids(environment), 30)
        assert len(alive(environment)) >= 3, "web, worker and queue server"
        process.kill()
        process.wait()
        assert until(lambda: not alive(environment), 5)


def test_without_a_worker_a_worker_apart_does_the_work(environment: dict[str, str]) -> None:
    root = Path(__file__).parents[2]
    with serving(environment, "--no-worker"):
        assert worker_pids(environment) == set()
        worker = subprocess.Popen(  # noqa: S603
            [sys.executable, str(root / "worker.py")], env=environment, stderr=subprocess.DEVNULL
        )
        try:
            assert until(lambda: worker_pids(environment) == {worker.pid}, 30)
        finally:
            worker.terminate()
            assert worker.wait(20) == 0


def test_the_scheduler_closes_a_posting_and_the_worker_screens_it(
    environment: dict[str, str], tmp_path: Path
) -> None:
    posting = tmp_path / "posting.yaml"
    soon = time.strftime("%Y-%m-%dT%H:%M:%S+00:00", time.gmtime(time.time() + 4))
    posting.write_text(
        f"title: Snart\ndeadline: {soon}\nrequirements:\n"
        "  - {id: nb, must: true, kind: language, language: nb, cefr: B2}\n"
    )
    added = subprocess.run(  # noqa: S603
        [*CLI, "posting", "add", str(posting), "--json"],
        env=environment,
        capture_output=True,
        check=True,
    )
    ident = json.loads(added.stdout)["posting"]

    def status() -> str:
        shown = subprocess.run(  # noqa: S603
            [*CLI, "screen", ident, "--json"], env=environment, capture_output=True, check=False
        )
        return json.loads(shown.stdout)["status"] if shown.returncode == 0 else "open"

    with serving(environment):
        assert until(lambda: status() == "done", 120)


def test_a_taken_port_is_said(environment: dict[str, str]) -> None:
    with serving(environment) as (_, url):
        port = url.rstrip("/").rpartition(":")[2]
        second = subprocess.run(  # noqa: S603
            [*CLI, "serve", "--port", port], env=environment, capture_output=True, check=False
        )
        assert second.returncode == 2
        assert b"Traceback" not in second.stderr
        with pytest.raises(urllib.error.HTTPError) as caught:
            urllib.request.urlopen(f"{url}api/v1/nonsense", timeout=10)  # noqa: S310
        caught.value.close()

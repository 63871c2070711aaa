#!/usr/bin/env python3
"""Makes `.venv` and fills it as the lock file says; does nothing when that has been done.

    python3 scripts/install.py              # what `make demo`, `test` and `check` call first
    python3 scripts/install.py --venv DIR   # somewhere else (a trial, an image)

Needs CPython 3.11 or newer with the modules `venv` and `ensurepip`, nothing else. In order:

1. `.venv` is created, or repaired when an earlier run was killed half-way: a package whose files
   are not all there in full size is forgotten, so that pip installs it again.
2. torch. On Linux the package of the default registry brings gigabytes of CUDA libraries, so its
   own CPU index is asked first. When that index cannot be reached within a few seconds, or on
   another system, it is a plain `pip install torch`.
3. Everything else from `requirements-dev.lock`, versions and hashes pinned.
4. This project itself, editable.

A marker with a fingerprint of all of this is written last: the next call returns at once while
nothing has changed.
"""

import argparse
import contextlib
import csv
import hashlib
import json
import os
import platform
import shutil
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from http import HTTPStatus
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NEEDED = (3, 11)
NEWER = ("python3.12", "python3.13", "python3.11", "python3.14")  # tried when python3 is too old
TORCH = "torch==2.13.0"
TORCH_CPU_INDEX = "https://download.pytorch.org/whl/cpu"
PROBE_SECONDS = 4.0  # how long the CPU index may take to answer before it counts as unreachable
MARKER = "installed.json"


class InstallError(Exception):
    """Something that the person at the keyboard has to put right; the message says what."""


def fingerprint(lock: Path) -> str:
    """What the environment is made of: the lock, the project's own metadata, torch and Python."""
    digest = hashlib.sha256()
    for path in (lock, ROOT / "pyproject.toml"):
        digest.update(path.read_bytes())
    digest.update(f"{TORCH}|{sys.version}|{platform.machine()}|{ROOT}".encode())
    return digest.hexdigest()


def is_current(venv: Path, wanted: str) -> bool:
    """True when an earlier run completed with this very fingerprint and Python is still there."""
    try:
        written = json.loads((venv / MARKER).read_text())
    except (OSError, ValueError):
        return False
    return bool(written.get("fingerprint") == wanted) and python_of(venv).exists()


def python_of(venv: Path) -> Path:
    """The environment's interpreter."""
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


@contextlib.contextmanager
def only_one(venv: Path) -> Iterator[None]:
    """Two `make` at the same time: the second waits for the first and then finds it done."""
    venv.mkdir(parents=True, exist_ok=True)
    with (venv / ".install-lock").open("w") as handle:
        if os.name != "nt":
            import fcntl  # noqa: PLC0415 - Windows has none

            fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def make_venv(venv: Path) -> None:
    """Creates the environment, or keeps the one there when its pip is whole."""
    if has_pip(venv):
        forget_broken_packages(venv)
        return
    say(f"creating {venv.name} with Python {platform.python_version()}")
    if not runs(Path(sys.executable), "-m", "venv", "--clear", str(venv)):
        raise InstallError(
            "the environment could not be created: Python's modules venv and ensurepip are needed "
            "(on Debian and Ubuntu the package python3-venv)"
        )


def has_pip(venv: Path) -> bool:
    """True when the environment has an interpreter and a completely installed pip."""
    whole = any(is_complete(info.parent, info) for info in packages(venv, "pip-*"))
    return whole and runs(python_of(venv), "-m", "pip", "--version")


def packages(venv: Path, pattern: str = "*") -> list[Path]:
    """The metadata folders of the installed packages."""
    places = ("lib/python*/site-packages", "Lib/site-packages")  # POSIX, Windows
    return [info for place in places for info in venv.glob(f"{place}/{pattern}.dist-info")]


def forget_broken_packages(venv: Path) -> None:
    """Removes the metadata of packages that a killed installation left incomplete.

    pip takes a package for installed as soon as its metadata lies there, whatever else is missing.
    """
    for info in packages(venv):
        if not is_complete(info.parent, info):
            say(f"incomplete, to be installed again: {info.name.removesuffix('.dist-info')}")
            shutil.rmtree(info)


def is_complete(site: Path, info: Path) -> bool:
    """True when every file in the package's RECORD is there in its recorded size."""
    try:
        with (info / "RECORD").open(newline="", encoding="utf-8") as handle:
            rows = [row for row in csv.reader(handle) if row and not row[0].endswith(".pyc")]
        return bool(rows) and all(
            (site / name).stat().st_size == (int(size) if size else (site / name).stat().st_size)
            for name, _, size in rows
        )
    except (OSError, ValueError):
        return False


def install_torch(python: Path) -> None:
    """The CPU build from torch's own index where there is one, else what the registry has."""
    if runs(
        python,
        "-c",
        f"import sys, importlib.metadata as m; sys.exit(m.version('torch').split('+')[0] "
        f"!= {TORCH.partition('==')[2]!r})",
    ):
        return
    if sys.platform == "linux" and answers(f"{TORCH_CPU_INDEX}/torch/"):
        say(f"{TORCH}, CPU build from {TORCH_CPU_INDEX}")
        cpu = ("--index-url", TORCH_CPU_INDEX, "--retries", "0", "--timeout", "15")
        # Its dependencies are in the lock; the CPU index has other versions of them.
        if pip(python, "--no-deps", *cpu, TORCH):
            return
        say("that did not work")
    say(f"{TORCH} as plain package (on Linux without the CPU index this may be gigabytes)")
    if not pip(python, TORCH):
        raise InstallError(f"{TORCH} could not be installed: see pip's message above")


def answers(url: str) -> bool:
    """True when the address answers in time; a name server that hangs counts as no answer."""
    found: list[bool] = []

    def ask() -> None:
        try:
            with urllib.request.urlopen(url, timeout=PROBE_SECONDS) as reply:  # noqa: S310 - https, fixed
                found.append(reply.status == HTTPStatus.OK)
        except (OSError, urllib.error.URLError):
            return

    probe = threading.Thread(target=ask, daemon=True)
    probe.start()
    probe.join(PROBE_SECONDS + 1)
    return bool(found and found[0])


def pip(python: Path, *arguments: str) -> bool:
    """One `pip install`: progress on a terminal, else only errors."""
    noise = ("--quiet",) if sys.stderr.isatty() else ("--quiet", "--quiet")
    command = ("-m", "pip", "install", "--disable-pip-version-check", "--no-compile", *noise)
    return subprocess.run([str(python), *command, *arguments], check=False).returncode == 0


def runs(python: Path, *arguments: str) -> bool:
    """True when the command ends well; what it prints is of no interest."""
    try:
        done = subprocess.run(
            [str(python), *arguments],
            check=False,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
    except OSError:
        return False
    return done.returncode == 0


def install(venv: Path, lock: Path) -> None:
    """Brings the environment to what the lock says.

    Raises:
        InstallError: when a step fails; the next call goes on from there.
    """
    wanted = fingerprint(lock)
    if is_current(venv, wanted):
        return
    with only_one(venv):
        if is_current(venv, wanted):
            return
        started = time.monotonic()
        (venv / MARKER).unlink(missing_ok=True)
        make_venv(venv)
        python = python_of(venv)
        install_torch(python)
        say(f"packages of {lock.name}")
        if not pip(python, "--no-deps", "--require-hashes", "--requirement", str(lock)):
            raise InstallError(f"the packages of {lock.name} could not be installed: see above")
        # setuptools is in the lock, so building needs nothing from outside.
        if not pip(python, "--no-deps", "--no-build-isolation", "--editable", str(ROOT)):
            raise InstallError("the project itself could not be installed: see above")
        # On all cores, where pip would use one; warnings about others' code help nobody here.
        runs(python, "-W", "ignore", "-m", "compileall", "-q", "-j", "0", str(venv))
        (venv / MARKER).write_text(json.dumps({"fingerprint": wanted}) + "\n")
        say(f"{venv.name} is ready ({time.monotonic() - started:.0f} s)")


def say(text: str) -> None:
    """One line to the person waiting; standard output stays free."""
    print(f"install: {text}", file=sys.stderr, flush=True)


def main() -> int:
    """Installs; 0 done, 1 not possible."""
    parser = argparse.ArgumentParser(description="Makes .venv and fills it as the lock file says.")
    parser.add_argument("--venv", type=Path, default=ROOT / ".venv")
    parser.add_argument("--lock", type=Path, default=ROOT / "requirements-dev.lock")
    options = parser.parse_args()
    if sys.version_info < NEEDED:
        newer = next(filter(None, map(shutil.which, NEWER)), None)
        if newer is None:
            say("Python 3.11 or newer is needed; name one with: make PYTHON=/path/to/python ...")
            return 1
        os.execv(newer, [newer, *sys.argv])  # noqa: S606 - this very script
    try:
        install(options.venv.absolute(), options.lock)
    except InstallError as error:
        say(str(error))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Crash trials: kill -9 in the middle of work, start again, and look for what was lost or doubled.

    python scripts/kill_worker.py [--trials 20] [--files 80] [--seed 1] [--only worker|server|index]

Three kinds, each run `--trials` times at random moments:

* worker - `screening serve` runs, a posting is closed, and the worker is killed while it screens.
* server - `screening serve` runs, `screening import` waits for it, and serve, its worker and its
  Valkey are killed; in every second trial the import dies with them and is given again afterwards.
* index - `screening reindex` is killed, in every second trial while there is no index yet. Then
  what is searched must be as it was, another `reindex` must bring it in line with the database
  (`screening doctor`), and a search must find the same people with the same scores as before.

After the first two, the same files must have become the same number of candidates and
applications, each once, with the verdicts of an undisturbed run; and no process may be left. What
was running at the moment of the kill is logged: a trial that hit no work counts as a miss. Linux
only (/proc).
"""

import argparse
import contextlib
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from screening.errors import UnavailableError  # noqa: E402 - after the path is set
from screening.jobs.queue import HomeQueue  # noqa: E402

CLI = [sys.executable, "-c", "from screening.cli import main; main()"]
PATIENCE = 300.0

POSTING = """\
title: Rådgiver, prøvedrift
deadline: 2099-12-01T12:00:00+01:00
positions: 2
requirements:
  - {id: edu, must: true, kind: education, min_nkr: 6.2, text: "Bachelorgrad"}
  - {id: exp, must: true, kind: experience, min_years: 2, text: "Erfaring fra regnskap"}
  - {id: nb, must: true, kind: language, language: nb, cefr: B2}
  - {id: xl, must: false, kind: skill, text: "Excel"}
"""

FIRST = ("Ada", "Bilal", "Chiara", "Dawit", "Elif", "Farid", "Greta", "Hana", "Ivan", "Jonas")
LAST = ("Aker", "Brandt", "Cekic", "Dahl", "Eide", "Farah", "Groth", "Haile", "Ilic", "Jansen")
DEGREES = (
    "Bachelor i økonomi og administrasjon",
    "Master i regnskap og revisjon",
    "Licencjat, finanse i rachunkowość",
    "Fagbrev i kontorfaget",
    "Bachelor of Nursing",
    "Diplom-Kaufmann",
)
JOBS = (
    "Regnskapsmedarbeider",
    "Økonomikonsulent",
    "Butikkmedarbeider",
    "Accountant",
    "Sykepleier",
    "Controller",
)
LEVELS = ("morsmål", "C1", "B2", "B1", "A2")


@dataclass
class Trial:
    """One kill and what was found after it."""

    kind: str
    number: int
    running: list[str]
    after: float
    recovered: float
    problems: list[str] = field(default_factory=list)

    @property
    def hit(self) -> bool:
        """Whether the kill met work."""
        return bool(self.running)


class Shop:
    """One data directory and the product's command line on it."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.environment = {**os.environ, "SCREENING_HOME": str(home)}
        self.environment.pop("SCREENING_REDIS_URL", None)
        self.queue = HomeQueue(home)

    def run(self, *arguments: str, allowed: tuple[int, ...] = (0,)) -> Any:
        """Runs one command with --json and returns its document."""
        done = subprocess.run(
            [*CLI, *arguments, "--json"],
            env=self.environment,
            capture_output=True,
            timeout=PATIENCE,
            check=False,
        )
        if done.returncode not in allowed:
            raise RuntimeError(f"{arguments}: {done.returncode}: {done.stderr.decode()[-800:]}")
        return json.loads(done.stdout)

    def start(self, *arguments: str) -> "subprocess.Popen[bytes]":
        """Starts one command in the background."""
        log = (self.home.parent / f"{self.home.name}.log").open("ab")
        return subprocess.Popen(
            [*CLI, *arguments], env=self.environment, stdout=subprocess.PIPE, stderr=log
        )

    @contextmanager
    def serving(self) -> "Iterator[subprocess.Popen[bytes]]":
        """`screening serve`, ended with SIGTERM if it still lives."""
        server = self.start("serve", "--port", "0")
        try:
            assert server.stdout is not None  # noqa: S101 - a pipe was asked for
            server.stdout.readline()  # the URL: it serves
            yield server
        finally:
            if server.poll() is None:
                server.terminate()
                server.wait(30)

    def running(self) -> list[str]:
        """The jobs that are being run at this moment."""
        try:
            return self.queue.current().running()
        except UnavailableError:
            return []

    def found(self) -> list[tuple[str, float]]:
        """Whom a search finds, with scores."""
        hits = self.run("search", "regnskap og revisjon", "--limit", "200")["hits"]
        return [(hit["candidate"], hit["score"]) for hit in hits]

    def verdicts(self, posting: str) -> dict[str, Any]:
        """The outcome and verdicts by file name."""
        report = self.run("screen", posting, "--wait")
        found: dict[str, Any] = {"status": report["status"]}
        for row in report["applications"]:
            name = Path(row["files"][0]).name
            if name in found:
                raise RuntimeError(f"{name} has two applications")
            cells = {v["requirement"]: v["verdict"] for v in row["verdicts"]}
            found[name] = (row["outcome"], cells)
        return found


def main() -> int:
    """Runs the trials; exit status 1 when one of them shows a problem or too few hit work."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--trials", type=int, default=20)
    parser.add_argument("--files", type=int, default=80)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", choices=("worker", "server", "index"))
    parser.add_argument("--json", type=Path, dest="report")
    options = parser.parse_args()
    chance = random.Random(options.seed)  # noqa: S311 - moments, not secrets
    with tempfile.TemporaryDirectory(prefix="screening-kill-") as folder:
        laboratory = Laboratory(Path(folder), options.files, chance)
        trials = []
        for kind in ("worker", "server", "index"):
            trial = getattr(laboratory, kind)
            if options.only in (None, kind):
                trials += [_told(trial(number)) for number in range(options.trials)]
    return _summary(trials, options.report)


class Laboratory:
    """Prepares files and an undisturbed run, and does the trials on copies."""

    def __init__(self, folder: Path, files: int, chance: random.Random) -> None:
        self._folder, self._chance = folder, chance
        self._files = folder / "cvs"
        write_cvs(self._files, files, chance)
        (folder / "posting.yaml").write_text(POSTING, encoding="utf-8")
        empty = Shop(folder / "empty")
        empty.run("init")
        self._posting = str(empty.run("posting", "add", str(folder / "posting.yaml"))["posting"])
        full = self._copy("empty", "full")
        started = time.perf_counter()
        full.run("import", str(self._files), "--posting", self._posting)
        self._import_seconds = time.perf_counter() - started
        plain = self._copy("full", "plain")
        plain.run("posting", "close", self._posting)
        self._expected = plain.verdicts(self._posting)
        self._screen_seconds = self._time_screening()
        started = time.perf_counter()
        full.run("reindex")
        self._index_seconds = time.perf_counter() - started
        self._found = full.found()
        print(
            f"undisturbed: {files} files, import {self._import_seconds:.1f} s,"
            f" screening job {self._screen_seconds:.2f} s, reindex {self._index_seconds:.1f} s"
        )

    def worker(self, number: int) -> Trial:
        """Kills the worker while it screens."""
        shop = self._copy("full", f"worker{number}")
        with shop.serving() as server:
            shop.run("posting", "close", self._posting)
            _until(lambda: any(job.startswith("screen-") for job in shop.running()))
            delay = self._chance.uniform(0, self._screen_seconds * 0.7)
            time.sleep(delay)
            running = shop.running()
            for pid in _family(server.pid, "screening.jobs"):
                os.kill(pid, signal.SIGKILL)
            return self._judge(shop, Trial("worker", number, running, delay, 0), server.pid)

    def server(self, number: int) -> Trial:
        """Kills serve with all its children during an import; every second time the import too."""
        shop = self._copy("empty", f"server{number}")
        with shop.serving() as server:
            job = shop.start("import", str(self._files), "--posting", self._posting, "--json")
            _until(lambda: bool(shop.running()) or job.poll() is not None)
            delay = self._chance.uniform(0, self._import_seconds * 0.6)
            time.sleep(delay)
            running = shop.running() if job.poll() is None else []
            both = number % 2 == 1
            for pid in [*_family(server.pid), *(_family(job.pid) if both else [])]:
                with contextlib.suppress(ProcessLookupError):  # a child that ended by itself
                    os.kill(pid, signal.SIGKILL)
            server.wait()
        trial = Trial("server", number, running, delay, 0)
        if not both and job.wait(PATIENCE) != 0:
            trial.problems.append(f"the import that took over ended with {job.returncode}")
        job.wait()
        with shop.serving() as again:
            if both:
                shop.run("import", str(self._files), "--posting", self._posting)
            shop.run("posting", "close", self._posting)
            return self._judge(shop, trial, again.pid)

    def index(self, number: int) -> Trial:
        """Kills `reindex`; every second time while the first index is built."""
        shop = self._copy("full", f"index{number}")
        anew = number % 2 == 1
        if anew:
            shutil.rmtree(shop.home / "index")
        job = shop.start("reindex")
        delay = self._chance.uniform(0, self._index_seconds)
        time.sleep(delay)
        for pid in _family(job.pid):
            with contextlib.suppress(ProcessLookupError):  # it has ended by itself
                os.kill(pid, signal.SIGKILL)
        killed = job.wait() == -signal.SIGKILL
        trial = Trial("index", number, ["reindex"] if killed else [], delay, 0)
        if not anew and shop.found() != self._found:
            trial.problems.append("the index that was searched has changed")
        started = time.perf_counter()
        shop.run("reindex")
        trial.recovered = time.perf_counter() - started
        seen = shop.run("doctor", allowed=(0, 1))
        if not seen["ok"]:
            trial.problems.append(f"doctor: {seen}")
        if shop.found() != self._found:
            trial.problems.append("a search finds others than before")
        shutil.rmtree(shop.home, ignore_errors=True)
        return trial

    def _judge(self, shop: Shop, trial: Trial, server: int) -> Trial:
        """Compares with the undisturbed run, and looks for doubles and left-over processes."""
        started = time.perf_counter()
        found = shop.verdicts(self._posting)
        trial.recovered = time.perf_counter() - started
        for name in sorted(self._expected.keys() | found.keys()):
            if self._expected.get(name) != found.get(name):
                trial.problems.append(
                    f"{name}: {found.get(name)} instead of {self._expected.get(name)}"
                )
        again = shop.run("import", str(self._files), "--posting", self._posting)
        candidates = {row["candidate"] for row in again["imported"]}
        if len(candidates) != len(self._expected) - 1 or again["failed"]:
            trial.problems.append(f"{len(candidates)} candidates, {len(again['failed'])} failed")
        if any(row["status"] == "new" for row in again["imported"]):
            trial.problems.append("a file was not known any more")
        os.kill(server, signal.SIGTERM)
        _until(lambda: not _of_home(shop.home), 20)
        left = _of_home(shop.home)
        if left:
            trial.problems.append(f"processes left: {left}")
        shutil.rmtree(shop.home, ignore_errors=True)
        return trial

    def _time_screening(self) -> float:
        """How long the screening job takes in a warm worker."""
        shop = self._copy("full", "timed")
        with shop.serving():
            shop.run("posting", "close", self._posting)
            _until(lambda: any(job.startswith("screen-") for job in shop.running()))
            started = time.perf_counter()
            _until(lambda: not shop.running())
            return time.perf_counter() - started

    def _copy(self, source: str, target: str) -> Shop:
        shutil.copytree(self._folder / source, self._folder / target)
        return Shop(self._folder / target)


def write_cvs(folder: Path, count: int, chance: random.Random) -> None:
    """Synthetic CVs in plain text, each different."""
    folder.mkdir()
    for number in range(count):
        start = chance.randint(2005, 2018)
        name = f"{chance.choice(FIRST)} {chance.choice(LAST)}"
        lines = [
            name,
            f"e-post: person{number}@example.org",
            "",
            "Arbeidserfaring",
            f"{start} - {start + chance.randint(1, 7)}  {chance.choice(JOBS)}, Bedrift {number} AS",
            "Bokføring, avstemming og rapportering.",
            "",
            "Utdanning",
            f"{start - 4} - {start - 1}  {chance.choice(DEGREES)}, Høgskolen i Eksempel",
            "",
            "Språk",
            f"Norsk: {chance.choice(LEVELS)}",
            "Engelsk: B2",
            "",
            "Kompetanse",
            chance.choice(("Excel, Visma", "Word", "Excel", "Kundebehandling")),
        ]
        (folder / f"cv{number:03}.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _family(pid: int, word: str = "") -> list[int]:
    """A process and its descendants whose command line holds `word`, from /proc."""
    parents: dict[int, int] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                status = (entry / "stat").read_text().rpartition(")")[2].split()
                parents[int(entry.name)] = int(status[1])
            except OSError:
                continue
    family, added = {pid}, True
    while added:
        more = {child for child, parent in parents.items() if parent in family} - family
        family |= more
        added = bool(more)
    return [member for member in sorted(family) if word in _command(member)]


def _command(pid: int) -> str:
    try:
        return (Path("/proc") / str(pid) / "cmdline").read_bytes().replace(b"\0", b" ").decode()
    except OSError:
        return ""


def _of_home(home: Path) -> list[str]:
    """Processes that run on a home, by their environment or command line."""
    found = []
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit() or int(entry.name) == os.getpid():
            continue
        try:
            environment = (entry / "environ").read_bytes()
            place = str((entry / "cwd").readlink())
        except OSError:
            continue
        command = _command(int(entry.name))
        # Valkey overwrites its environment with its title, but works in the home.
        mine = f"SCREENING_HOME={home}\0".encode() in environment or str(home) in place
        if command and mine:
            found.append(f"{entry.name} {command[:80]}")
    return found


def _until(done: Callable[[], bool], seconds: float = 120.0) -> None:
    deadline = time.monotonic() + seconds
    while not done() and time.monotonic() < deadline:
        time.sleep(0.005)


def _told(trial: Trial) -> Trial:
    print(
        f"{trial.kind:<7}{trial.number:>3}  killed after {trial.after:5.2f} s,"
        f" running: {', '.join(trial.running) or 'nothing':<40}"
        f" recovered in {trial.recovered:5.1f} s  {'; '.join(trial.problems[:3]) or 'whole'}",
        flush=True,
    )
    return trial


def _summary(trials: list[Trial], report: Path | None) -> int:
    hits = sum(trial.hit for trial in trials)
    bad = sum(bool(trial.problems) for trial in trials)
    print(f"{len(trials)} kills, {hits} hit work, {bad} with problems")
    if report:
        rows = [{**asdict(trial), "hit": trial.hit} for trial in trials]
        report.write_text(json.dumps(rows, indent=2), encoding="utf-8")
    return 1 if bad or hits < 0.75 * len(trials) else 0


if __name__ == "__main__":
    sys.exit(main())

"""The main job through the command line, in a home of its own: files in, answered flags out."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from screening.cli.app import run

Refused = Callable[..., str]
CLI = [sys.executable, "-c", "from screening.cli import main; main()"]

POSTING = """\
title: Regnskapskonsulent
deadline: 2099-12-01T12:00:00
requirements:
  - {id: edu, must: true, kind: education, min_nkr: 6.2, text: "Bachelorgrad"}
  - {id: nb, must: true, kind: language, language: nb, cefr: B2}
  - {id: xl, must: false, kind: skill, text: "Excel"}
"""

CV = """\
{name}
{name}@example.org

Arbeidserfaring
2015 - 2021  Regnskapskonsulent, Eksempel AS
Bokføring og årsoppgjør.

Utdanning
2012 - 2015  {degree}, Universitetet i Oslo

Språk
Norsk: {level}

Ferdigheter
{skill}
"""

PEOPLE = {
    "anna.txt": ("Anna Prøve", "Bachelor i økonomi og administrasjon", "morsmål", "Excel"),
    "boris.txt": ("Boris Prøve", "Bachelor i økonomi og administrasjon", "C1", "Excel"),
    "celia.txt": ("Celia Prøve", "Bachelor i økonomi og administrasjon", "A2", "Word"),
}


class Home:
    """A data directory and the command line on it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.environment = {**os.environ, "SCREENING_HOME": str(folder)}
        self.environment.pop("SCREENING_REDIS_URL", None)

    def run(self, *arguments: str, status: int = 0) -> str:
        done = subprocess.run(  # noqa: S603
            [*CLI, *arguments], env=self.environment, capture_output=True, timeout=300, check=False
        )
        shown = done.stderr.decode()
        assert "Traceback" not in shown, shown
        assert done.returncode == status, f"{arguments}: {done.returncode}: {shown}"
        return done.stdout.decode() if status in (0, 1) and done.stdout else shown

    def json(self, *arguments: str, status: int = 0) -> Any:
        return json.loads(self.run(*arguments, "--json", status=status))

    def start(self, *arguments: str, output: int = subprocess.PIPE) -> "subprocess.Popen[bytes]":
        return subprocess.Popen(  # noqa: S603
            [*CLI, *arguments], env=self.environment, stdout=output, stderr=subprocess.DEVNULL
        )

    def processes(self) -> list[str]:
        """Command lines of the processes that belong to this home."""
        found = []
        for entry in Path("/proc").glob("[0-9]*"):
            try:
                environment = (entry / "environ").read_bytes()
                command = (entry / "cmdline").read_bytes()
                place = str((entry / "cwd").readlink())
            except OSError:
                continue
            # Valkey overwrites its environment with its title, but works in the home.
            mine = f"SCREENING_HOME={self.folder}\0".encode() in environment
            if command and (mine or str(self.folder) in place):
                found.append(command.replace(b"\0", b" ").decode(errors="replace"))
        return found


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    home = Home(tmp_path_factory.mktemp("home") / "var")
    home.run("init")
    return home


@pytest.fixture(scope="module")
def cvs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("cvs")
    for file, (name, degree, level, skill) in PEOPLE.items():
        text = CV.format(name=name, degree=degree, level=level, skill=skill)
        (folder / file).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def posting(home: Home, tmp_path_factory: pytest.TempPathFactory) -> str:
    file = tmp_path_factory.mktemp("posting") / "posting.yaml"
    file.write_text(POSTING, encoding="utf-8")
    view = home.json("posting", "add", str(file))
    assert [r["id"] for r in view["requirements"]] == ["edu", "nb", "xl"]
    return str(view["posting"])


@pytest.fixture(scope="module")
def imported(home: Home, cvs: Path, posting: str) -> dict[str, str]:
    report = home.json("import", str(cvs), "--posting", posting)
    assert report["failed"] == []
    return {Path(row["file"]).name: row["candidate"] for row in report["imported"]}


@pytest.fixture
def refused(
    home: Home, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Refused:
    """Runs a command in this process (starting one takes a second), which must end with 2."""
    monkeypatch.setenv("SCREENING_HOME", str(home.folder))
    monkeypatch.delenv("SCREENING_REDIS_URL", raising=False)

    def refuse(*arguments: str) -> str:
        capsys.readouterr()
        assert run(arguments) == 2
        shown = capsys.readouterr()
        assert "Internal error" not in shown.err
        return shown.err

    return refuse


def test_init_may_be_repeated(home: Home) -> None:
    home.run("init")


def test_import_waits_until_all_is_searchable(home: Home, imported: dict[str, str]) -> None:
    assert sorted(imported) == sorted(PEOPLE)
    hits = home.json("search", "regnskap årsoppgjør")["hits"]
    assert {hit["candidate"] for hit in hits} >= set(imported.values())


def test_search_by_filters_and_what_cut_the_others(
    home: Home, imported: dict[str, str], tmp_path: Path
) -> None:
    filters = ("--language", "nb:B2", "--experience", "regnskap:2")
    listed = tmp_path / "hits.csv"
    found = home.json("search", "årsoppgjør", *filters, "--export", str(listed))
    good = {imported["anna.txt"], imported["boris.txt"]}
    assert {hit["candidate"] for hit in found["hits"]} == good
    assert all(one in listed.read_text("utf-8-sig") for one in [*good, "årsoppgjør"])
    cut = home.json("search", "årsoppgjør", *filters, "--cut")
    assert cut["total"] == 2
    by_kind = {row["criterion"]: row["more"] for row in cut["criteria"]}
    assert by_kind == {"languages:nb": 1, "experience:0": 0}
    lacking = home.json("search", *filters, "--lacking", "languages:nb")
    assert [hit["candidate"] for hit in lacking["hits"]] == [imported["celia.txt"]]
    named = home.json("search", "--name", "Celia Prøve")
    assert [hit["candidate"] for hit in named["hits"]] == [imported["celia.txt"]]
    log = home.json("searches", "log", "--candidate", imported["celia.txt"])["searches"]
    assert log[0]["search"] == named["search"]
    assert "Celia" not in str(log)
    assert "årsoppgjør" not in str(log)


def test_a_saved_search_by_command(home: Home, imported: dict[str, str]) -> None:
    saved = home.json("searches", "save", "Regnskap", "årsoppgjør", "--language", "nb:C1")["saved"]
    assert [one["saved"] for one in home.json("searches", "list")["saved"]] == [saved]
    hits = home.json("searches", "run", saved)["hits"]
    known = home.json("searches", "new", saved, "--look", "--all")["found"]
    assert {one["candidate"] for one in known} == {hit["candidate"] for hit in hits}
    assert home.json("searches", "new", saved)["found"] == []
    assert home.json("searches", "change", saved, "--shared", "--name", "Bokføring")["shared"]
    assert "Bokføring" in home.run("searches", "list")
    home.run("searches", "delete", saved)
    assert home.json("searches", "list") == {"saved": []}


def test_suggestions_by_command(home: Home) -> None:
    assert "Bergen" in home.json("suggest", "place", "berg")["suggestions"]


def test_no_process_is_left_after_a_command(home: Home, imported: dict[str, str]) -> None:
    assert home.processes() == []


def test_the_same_files_are_the_same_people(
    home: Home, cvs: Path, posting: str, imported: dict[str, str]
) -> None:
    again = home.json("import", str(cvs), "--posting", posting)
    assert {row["status"] for row in again["imported"]} == {"known"}
    assert {Path(r["file"]).name: r["candidate"] for r in again["imported"]} == imported


def test_a_broken_file_is_named_and_the_rest_goes_on(home: Home, tmp_path: Path) -> None:
    (tmp_path / "empty.pdf").write_bytes(b"")
    (tmp_path / "prog.pdf").write_bytes(b"MZ\x90\x00" + bytes(300))
    (tmp_path / "god.txt").write_text(
        CV.format(name="Dina Prøve", degree="Fagbrev", level="B1", skill="Word"), encoding="utf-8"
    )
    report = home.json("import", str(tmp_path), status=1)
    assert [Path(row["file"]).name for row in report["imported"]] == ["god.txt"]
    failed = {Path(row["file"]).name: row["error"]["code"] for row in report["failed"]}
    assert set(failed) == {"empty.pdf", "prog.pdf"}
    parsed = home.json("parse", *(str(p) for p in sorted(tmp_path.iterdir())), status=1)
    assert [row["status"] for row in parsed] == ["failed", "ok", "failed"]


def test_names_that_are_not_utf8_are_read(home: Home, tmp_path: Path) -> None:
    odd = tmp_path / os.fsdecode(b"cv-\xe6\xff.txt")
    odd.write_text(CV.format(name="E", degree="Fagbrev", level="B1", skill="x"), encoding="utf-8")
    report = home.json("import", str(tmp_path))
    assert len(report["imported"]) == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ("import", "there/is/no/such/file.pdf"),
        ("parse", "there/is/no/such/file.pdf"),
        ("import", "pyproject.toml", "--posting", "p-unknown"),
        ("posting", "add", "there/is/none.yaml"),
        ("posting", "add", "."),
        ("posting", "close", "p-unknown"),
        ("screen", "p-unknown"),
        ("verdict", "set", "a-unknown", "edu", "met", "--reason", "x"),
        ("shortlist", "set", "p-unknown"),
        ("shortlist", "audit", "p-unknown"),
        ("shortlist", "lock", "p-unknown"),
        ("erase", "c-unknown"),
        ("search", "--similar-to", "c-unknown"),
        ("search", "x", "--cursor", "nonsense"),
        ("search", "x", "--lacking", "places"),
        ("search", "x", "--experience", "blomsterduft"),
        ("search", "x", "--export", "hits.pdf"),
        ("searches", "run", "q-unknown"),
        ("searches", "delete", "q-unknown"),
    ],
)
def test_what_does_not_exist_ends_with_two(refused: Refused, arguments: tuple[str, ...]) -> None:
    assert refused(*arguments).strip()


@pytest.mark.parametrize(
    ("change", "place"),
    [
        (("title:", "titel:"), "titel"),
        (("min_nkr: 6.2", "min_nkr: 9"), "requirements[0].min_nkr"),
        (("cefr: B2", "cefr: B9"), "requirements[1].cefr"),
        (("must: false", "must: perhaps"), "requirements[2].must"),
        (("id: xl", "id: nb"), "requirements[2].id"),
        (("2099-12-01T12:00:00", "tomorrow"), "deadline"),
        (("requirements:", "requirements: []\nrest:"), "rest"),
        (("title: Regnskapskonsulent", "title: [unclosed"), "line"),
    ],
)
def test_a_wrong_posting_file_is_refused_with_the_place(
    refused: Refused, tmp_path: Path, change: tuple[str, str], place: str
) -> None:
    file = tmp_path / "posting.yaml"
    file.write_text(POSTING.replace(*change), encoding="utf-8")
    assert place in refused("posting", "add", str(file))


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"- 1\n- 2\n", b"a: " + b"[" * 5000])
def test_a_file_that_is_no_posting_is_refused(
    refused: Refused, tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "posting.yaml"
    file.write_bytes(content)
    assert str(file) in refused("posting", "add", str(file))


def test_the_gate(home: Home, posting: str, imported: dict[str, str]) -> None:
    """Screen, verdict, shortlist, flags, lock, in the order of a working day."""
    early = home.run("screen", posting, status=2)
    assert "open" in early
    home.run("posting", "close", posting)
    report = home.json("screen", posting, "--wait")
    assert home.processes() == []
    assert report["status"] == "done"
    rows = {Path(row["files"][0]).name: row for row in report["applications"]}
    assert rows["anna.txt"]["outcome"] == "qualified"
    assert rows["celia.txt"]["outcome"] == "not_shown_qualified"
    assert home.json("screen", posting)["run"] == report["run"]
    replay = home.json("screen", posting, "--replay", report["run"])
    assert replay["differences"] == []

    application = rows["celia.txt"]["application"]
    home.run("verdict", "set", application, "nb", "met", "--reason", "Bestått norskprøve vist fram")
    cell = _cell(home.json("screen", posting), application, "nb")
    assert (cell["machine"], cell["verdict"]) == ("below", "met")
    assert cell["person"]["reason"] == "Bestått norskprøve vist fram"

    home.run("shortlist", "set", posting, imported["anna.txt"])
    assert imported["anna.txt"] not in home.run("shortlist", "set", posting, "c-unknown", status=2)
    flags = home.json("shortlist", "audit", posting)["flags"]
    assert any(imported["boris.txt"] in flag["candidates"] for flag in flags)
    refused = home.run("shortlist", "lock", posting, status=1)
    assert all(flag["flag"] in refused for flag in flags)
    bulk = {(flag["code"], flag["requirement"]) for flag in flags if flag["requirement"]}
    for code, requirement in bulk:
        arguments = ("--code", code, "--requirement", requirement)
        home.run("shortlist", "answer", posting, *arguments, "--reason", "other", "--text", "Sett.")
    for flag in home.json("shortlist", "audit", posting)["flags"]:
        if flag["answer"] is None:
            home.run(
                "shortlist", "answer", posting, flag["flag"], "--reason", "other", "--text", "Sett."
            )
    home.run("shortlist", "lock", posting)
    home.run("shortlist", "set", posting, imported["boris.txt"], status=1)
    assert home.json("shortlist", "audit", posting)["locked"] is True

    page = home.run("report", posting)
    assert "Bestått norskprøve" not in page  # reasons of verdicts stand in the JSON
    assert "Lista er låst" in page
    assert json.loads(home.run("report", posting, "--format", "json"))["audit"]["locked"] is True


def test_two_imports_at_once_in_one_home(home: Home, tmp_path: Path) -> None:
    running = []
    for letter in "xy":
        folder = tmp_path / letter
        folder.mkdir()
        for number in range(4):
            text = CV.format(name=f"{letter}{number}", degree="Fagbrev", level="B1", skill="Excel")
            (folder / f"{letter}{number}.txt").write_text(text, encoding="utf-8")
        running.append(home.start("import", str(folder), "--json"))
    for process in running:
        out, _ = process.communicate(timeout=200)
        assert process.returncode == 0
        assert len(json.loads(out)["imported"]) == 4
    assert home.processes() == []


def test_a_terminated_command_leaves_nothing_running(home: Home, tmp_path: Path) -> None:
    for number in range(20):
        text = CV.format(name=f"t{number}", degree="Fagbrev", level="B1", skill="Excel")
        (tmp_path / f"t{number}.txt").write_text(text, encoding="utf-8")
    process = home.start("import", str(tmp_path), "--json", output=subprocess.DEVNULL)
    time.sleep(2.5)
    process.send_signal(signal.SIGTERM)
    process.wait(20)
    deadline = time.monotonic() + 5
    while home.processes() and time.monotonic() < deadline:
        time.sleep(0.1)
    assert home.processes() == []
    report = home.json("import", str(tmp_path))
    assert len(report["imported"]) == 20
    assert len({row["candidate"] for row in report["imported"]}) == 20


def _cell(report: Any, application: str, requirement: str) -> Any:
    (row,) = [row for row in report["applications"] if row["application"] == application]
    (cell,) = [cell for cell in row["verdicts"] if cell["requirement"] == requirement]
    return cell

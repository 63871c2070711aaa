"""The walk-through of docs/alumni.md, command by command, in a shell of its own."""

import csv
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def commands() -> str:
    """Everything that stands indented in the walk-through."""
    text = (ROOT / "docs" / "alumni.md").read_text(encoding="utf-8")
    part = text.partition("## Walk-through")[2].partition("\n## ")[0]
    return "\n".join(line[4:] for line in part.splitlines() if line.startswith("    "))


@pytest.fixture(scope="module")
def shell(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A folder after the walk-through, and what it printed."""
    folder = tmp_path_factory.mktemp("walk")
    (folder / "samples").symlink_to(ROOT / "samples")
    program = folder / "bin" / "screening"
    program.parent.mkdir()
    program.write_text(
        f"#!{sys.executable}\nfrom screening.cli import main\nmain()\n", encoding="utf-8"
    )
    program.chmod(0o755)
    environment = os.environ | {
        "SCREENING_HOME": str(folder / "var"),
        "PATH": f"{program.parent}:{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
    }
    done = subprocess.run(  # noqa: S603 - our own documentation
        ["bash", "-euo", "pipefail", "-c", commands()],  # noqa: S607
        cwd=folder, env=environment, capture_output=True, text=True, timeout=600, check=False,
    )  # fmt: skip
    assert done.returncode == 0, f"{done.stdout[-2000:]}\n{done.stderr[-2000:]}"
    return folder, done.stdout


def test_every_command_of_the_walk_through_works(shell: tuple[Path, str]) -> None:
    folder, shown = shell
    assert "dry run: nothing was written" in shown
    assert "6 new, 0 changed, 0 unchanged, 0 failed" in shown
    assert re.search(r"2025-02-03 +all +4 +6 +6 +0 +0 +0", shown)  # six places, all filled
    assert re.search(r"/svar/\S{43}", shown)
    assert (folder / "figures.xlsx").stat().st_size > 1000


def test_what_became_of_the_eight_is_what_the_text_says(shell: tuple[Path, str]) -> None:
    text = (shell[0] / "alumni.csv").read_text(encoding="utf-8-sig")
    rows = {row["reference"]: row for row in csv.DictReader(text.splitlines(), delimiter=";")}
    assert len(rows) == 8
    hired = [nr for nr, row in rows.items() if row["outcome_0"] == "employed_here"]
    withdrawn = [nr for nr, row in rows.items() if row["state"] == "interrupted"]
    assert (hired, withdrawn) == (["1", "2", "5"], ["6"])
    assert rows["3"]["outcome_3"] == "education"  # corrected
    assert rows["2"]["consent_contact"] == ""
    assert "norskkurs" not in text

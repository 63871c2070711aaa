"""The samples: invented people only, and what is expected of them fits the files."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from screening.domain.posting import posting_from_mapping

ROOT = Path(__file__).parents[3]
SAMPLES = ROOT / "samples"
MOST_BYTES = 1_500_000
NOTO = Path("/usr/share/fonts/truetype/noto/NotoSansEthiopic-Regular.ttf")


def load(path: str) -> Any:
    return yaml.safe_load((SAMPLES / path).read_text(encoding="utf-8"))


def files(folder: str) -> set[str]:
    return {path.name for path in (SAMPLES / folder).iterdir()}


def people() -> list[dict[str, Any]]:
    return load("source/applications.yaml") + load("source/database.yaml")


def test_posting_is_valid() -> None:
    draft = posting_from_mapping(load("posting.yaml"))
    kinds = {requirement.kind for requirement in draft.requirements}
    assert kinds == {"education", "authorisation", "experience", "language", "skill"}


def test_every_file_has_a_source_and_an_expectation() -> None:
    expected = load("expected.yaml")
    assert {person["file"] for person in load("source/applications.yaml")} == files("applications")
    assert {person["file"] for person in load("source/database.yaml")} == files("database")
    assert set(expected["applications"]) == files("applications")
    assert set(expected["tips"]) | set(expected["no_tips"]) == files("database")


def test_expectations_name_requirements_and_files_that_exist() -> None:
    expected = load("expected.yaml")
    known = {row["id"] for row in load("posting.yaml")["requirements"]}
    for row in expected["applications"].values():
        assert set(row["verdicts"]) <= known
    for rows in expected["shortlists"]:
        for flag in (*rows["must_flag"], *rows["must_not_flag"]):
            assert flag["file"] in files("applications")
            assert flag.get("requirement", "norsk") in known


def test_shortlist_is_the_expected_one() -> None:
    lines = (SAMPLES / "shortlist.txt").read_text(encoding="utf-8").splitlines()
    listed = [line for line in lines if line and not line.startswith("#")]
    assert listed == load("expected.yaml")["shortlists"][0]["listed"]


def test_addresses_and_telephones_lead_nowhere() -> None:
    text = "".join(path.read_text(encoding="utf-8") for path in (SAMPLES / "source").iterdir())
    addresses = re.findall(r"[\w.]+@([\w.]+)", text)
    assert len(addresses) == len(people())
    assert set(addresses) <= {"example.org", "example.net", "example.com"}
    assert len(re.findall(r"400 00 [12]\d\d", text)) == len(people())


def test_readme_tells_about_everybody() -> None:
    readme = (SAMPLES / "README.md").read_text(encoding="utf-8")
    for name in files("applications") | files("database"):
        assert f"`{name}`" in readme, name


def test_samples_stay_small() -> None:
    assert sum(path.stat().st_size for path in SAMPLES.rglob("*") if path.is_file()) < MOST_BYTES


def test_generator_writes_the_same_bytes(tmp_path: Path) -> None:
    if not NOTO.exists():
        pytest.skip("the Noto fonts are not installed (Debian: fonts-noto-core)")
    pytest.importorskip("reportlab")
    script = str(ROOT / "scripts" / "make_samples.py")
    subprocess.run([sys.executable, script, str(tmp_path)], check=True)  # noqa: S603
    for folder in ("applications", "database"):
        for path in (SAMPLES / folder).iterdir():
            made = tmp_path / folder / path.name
            assert made.read_bytes() == path.read_bytes(), path.name
    shutil.rmtree(tmp_path / "applications")

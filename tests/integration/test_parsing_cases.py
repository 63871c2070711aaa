"""The parser against the outside cases, where they are: their own score and their own traps."""

import importlib.util
import os
from pathlib import Path

import pytest

from screening.errors import UnreadableFileError
from screening.parsing.parse import parse_bytes
from screening.parsing.resume import resume_json

HOME = Path(os.environ.get("SCREENING_TEST_DATA", Path(__file__).parents[2].parent / "shared"))
DATA = HOME / "data" / "parsing"
SUFFIXES = (".pdf", ".docx", ".odt", ".rtf", ".txt", ".xml", ".html", ".cv.json")
TEXT_CASES_F1 = 0.92


@pytest.fixture(scope="module")
def predicted():
    if not (DATA / "cases").is_dir():
        pytest.skip(f"no parsing cases under {DATA} (set SCREENING_TEST_DATA)")
    answers = []
    for path in sorted((DATA / "cases").iterdir()):
        if path.name.endswith(SUFFIXES):
            try:
                cv = resume_json(parse_bytes(path.read_bytes(), path.name))
                answers.append({"file": str(path), "status": "ok", "cv": cv})
            except UnreadableFileError as error:
                answers.append({"file": str(path), "status": "failed", "error": error.code})
    return answers


@pytest.fixture(scope="module")
def scored(predicted):
    spec = importlib.util.spec_from_file_location("score", DATA / "score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.evaluate(str(DATA / "cases"), predicted)


def test_every_file_with_text_is_read(predicted):
    assert [answer["file"] for answer in predicted if answer["status"] != "ok"] == []


def test_every_value_is_verbatim(predicted):
    for answer in predicted:
        text = answer["cv"]["text"]
        for section in ("work", "education", "skills", "languages", "certificates", "volunteer"):
            for entry in answer["cv"].get(section, []):
                source = entry["source"]
                assert text[source["start"] : source["end"]] == source["text"]


def test_the_score_holds(scored):
    overall = scored["overall"]["all"]
    assert overall["precision"] >= TEXT_CASES_F1
    assert overall["recall"] >= TEXT_CASES_F1

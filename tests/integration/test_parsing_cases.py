"""The parser against the outside cases, where they are: their own score and their own traps."""

import copy
import importlib.util
import os
from pathlib import Path

import pytest

from screening.errors import UnreadableFileError
from screening.evaluation import ner
from screening.evaluation.parsing import evaluate
from screening.parsing.parse import parse_bytes
from screening.parsing.resume import resume_json

HOME = Path(os.environ.get("SCREENING_TEST_DATA", Path(__file__).parents[2].parent / "shared"))
DATA = HOME / "data" / "parsing"
SUFFIXES = (".pdf", ".docx", ".odt", ".rtf", ".txt", ".xml", ".html", ".cv.json")
TEXT_CASES_PRECISION, TEXT_CASES_RECALL = 0.98, 0.94  # the one scan counts as nothing read


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
def scored(outside, predicted):
    return outside.evaluate(str(DATA / "cases"), predicted)


@pytest.fixture(scope="module")
def outside():
    """The program that scores the cases, from beside them."""
    spec = importlib.util.spec_from_file_location("score", DATA / "score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


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
    assert overall["precision"] >= TEXT_CASES_PRECISION
    assert overall["recall"] >= TEXT_CASES_RECALL
    assert scored["violations"] == []


def spoiled(answers, change):
    """The answers with every CV changed a little."""
    found = copy.deepcopy(answers)
    for answer in found:
        change(answer["cv"])
    return found


def lose_a_job(cv):
    cv["work"] = cv.get("work", [])[:-1]


def swap(cv):
    for job in cv.get("work", []):
        job["name"], job["position"] = job.get("position"), job.get("name")


def invent(cv):
    cv.setdefault("education", []).append({"institution": "Kurs AS", "studyType": "Kurs"})
    cv.setdefault("languages", []).append({"language": "la", "cefr": "C2"})


@pytest.mark.parametrize("change", [lambda cv: None, lose_a_job, swap, invent])
def test_our_scoreboard_gives_the_same_figures(outside, predicted, change):
    answers = spoiled(predicted, change)
    theirs = outside.evaluate(str(DATA / "cases"), answers)
    by_name = {Path(answer["file"]).name: answer["cv"] for answer in answers}

    def read(data, name):
        if name not in by_name:
            raise UnreadableFileError("no_text", "a picture")
        return by_name[name]

    ours = evaluate(DATA / "cases", read)
    for name, figures in theirs["overall"]["fields"].items():
        for figure in ("precision", "recall", "f1"):
            assert ours["fields"][name][figure] == pytest.approx(figures[figure], abs=1e-4), name
    assert ours["f1"] == pytest.approx(theirs["overall"]["all"]["f1"], abs=1e-4)
    assert ours["violations"] == len(theirs["violations"])


def test_names_that_people_marked_are_found():
    folder = DATA / "ner"
    if not folder.is_dir():
        pytest.skip(f"no annotated CVs under {DATA} (set SCREENING_TEST_DATA)")
    figures = ner.evaluate(folder)
    assert {name: figures[name]["recall"] >= 0.84 for name in ("employers", "degrees")} == {
        "employers": True, "degrees": True,
    }  # fmt: skip
    assert figures["institutions"]["recall"] >= 0.85

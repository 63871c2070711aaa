"""Whole CVs as files of many kinds, languages and layouts, scored as the scoreboard scores them."""

from pathlib import Path

import pytest

from screening.evaluation.parsing import evaluate
from screening.parsing.parse import parse_bytes
from screening.parsing.resume import resume_json

FOLDER = Path(__file__).parent / "files"


@pytest.fixture(scope="module")
def figures():
    return evaluate(FOLDER, lambda data, name: resume_json(parse_bytes(data, name)))


def test_all_are_read_and_little_is_lost(figures):
    assert figures["parsed"] == figures["n"]
    assert figures["f1"] >= 0.96


def test_no_trap_is_stepped_into(figures):
    assert figures["violations"] == 0


def test_no_language_is_lost(figures):
    assert {code: f["f1"] for code, f in figures["languages"].items() if f["f1"] < 0.8} == {}

"""The education scoreboard on a made-up file, and on the outside data where it lies."""

import json
import os
from pathlib import Path

import pytest

from screening.errors import InvalidInputError
from screening.evaluation import education

DATA = (
    Path(os.environ.get("SCREENING_TEST_DATA", Path(__file__).parents[4] / "shared"))
    / "data/education/avature.json"
)


def test_the_figures_are_shares_of_the_right_items(tmp_path: Path) -> None:
    items = [
        {"id": "1", "edu": [{"degree": "Ph.D.", "major": "physics"}],
         "edu_norm": [{"level": 8, "field": "physics"}]},
        {"id": "2", "edu": [{"degree": "Bachelor", "major": "law"}],
         "edu_norm": [{"level": 7, "field": "physics"}]},
        {"id": "3", "edu": [{"degree": "", "major": "painting"}],
         "edu_norm": [{"level": None, "field": None}]},
    ]  # fmt: skip
    file = tmp_path / "set.json"
    file.write_text(json.dumps(items), encoding="utf-8")
    (tmp_path / education.CROSSWALK).write_text("field\tisced_f_broad\nphysics\t05\n")
    assert education.evaluate(file) == {
        "n": 3,
        "answered": 1.0,
        "level_accuracy": 0.5,
        "level_accuracy_of_answered": 0.5,
        "false_answers": 0.0,
        "field_accuracy_broad": 0.5,
    }


def test_a_broken_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(InvalidInputError, match=r"none\.json"):
        education.evaluate(tmp_path / "none.json")


def test_the_goals_on_real_degree_strings() -> None:
    if not DATA.exists():
        pytest.skip(f"no labelled education data at {DATA}")
    figures = education.evaluate(DATA)
    assert figures["answered"] >= 0.96
    assert figures["level_accuracy"] >= 0.93
    assert figures["level_accuracy_of_answered"] >= 0.96
    assert figures["field_accuracy_broad"] >= 0.85

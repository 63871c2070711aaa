"""The benchmark under load, small: served, searched and corrected at the same time."""

from pathlib import Path

import pytest

from screening.bootstrap import build, load_settings
from screening.evaluation import bench_corpus, bench_load


def test_nothing_is_torn_and_nothing_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SCREENING_HOME", str(tmp_path))
    services = build(load_settings(), lambda kind, ident: None)
    bench_corpus.fill(services, 60, 1, lambda done, todo: None)
    services.operations.reindex(lambda done, todo: None)
    found = bench_load.measure(tmp_path, clients=2, seconds=6)
    assert found["errors"] == 0, found["first_errors"]
    assert found["torn"] == 0
    assert found["searches"] > 2
    assert found["replaced"] > 0


def test_two_rounds_in_one_answer_are_seen() -> None:
    def hit(*texts: str) -> dict[str, object]:
        return {"passages": [{"text": text} for text in texts]}

    assert bench_load._is_torn(hit("rundeprøve r1x én", "rundeprøve r2x to"))
    assert not bench_load._is_torn(hit("rundeprøve r1x én", "rundeprøve r1x to"))

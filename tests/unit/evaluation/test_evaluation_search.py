"""`eval search` on a made-up folder: three ways of searching, filters, names, grades."""

import json
from pathlib import Path
from typing import Any

import pytest

from screening.cli.app import run
from screening.errors import InvalidInputError
from screening.evaluation import search
from screening.evaluation.ranking import ndcg
from screening.indexing.encoder import Encoder, MemoryVectors
from screening.indexing.identity import Identity, Prefixes
from tests.conftest import WordVectors

CV = """{name}

Arbeidserfaring
2015 - 2021  {job}

Utdanning
2012 - 2015  {degree}

Språk
Norsk: {level}
"""
PEOPLE = {
    "p1": ("Anna Prøve", "Kokk på kafé", "Bachelor i økonomi, Universitetet i Oslo", "morsmål"),
    "p2": ("Олена Шевченко", "Kokk i kantine", "Fagbrev som kokk", "B1"),
    "p3": ("Celia Prøve", "Sveiser på verft", "Fagbrev som sveiser", "B2"),
}
QUERIES: list[dict[str, Any]] = [
    {"id": "q1", "part": "dev", "language": "nb", "kind": "word", "text": "kokk", "filters": []},
    {"id": "q2", "part": "test", "language": "nb", "kind": "filter", "text": "kokk",
     "filters": ["min_nkr=6.2", "language=nb:B2"]},
]  # fmt: skip
QRELS = "q1\t0\tp1\t3\nq1\t0\tp2\t3\nq2\t0\tp1\t3\n"
NAMES = [{"asked": "Olena Sjevtsjenko", "found": ["p2"]}, {"asked": "Prøve", "found": ["p1"]}]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    corpus = [
        {"id": ident, "text": CV.format(name=name, job=job, degree=degree, level=level)}
        for ident, (name, job, degree, level) in PEOPLE.items()
    ]
    for name, rows in (("corpus", corpus), ("queries", QUERIES), ("names", NAMES)):
        lines = (json.dumps(row, ensure_ascii=False) for row in rows)
        (tmp_path / f"{name}.jsonl").write_text("\n".join(lines), encoding="utf-8")
    (tmp_path / "qrels.tsv").write_text(QRELS, encoding="utf-8")
    return tmp_path


@pytest.fixture
def encoder(tmp_path: Path) -> Encoder:
    identity = Identity(tmp_path, "words", WordVectors.dimensions, Prefixes("", ""))
    return Encoder(identity, MemoryVectors(), WordVectors)


def test_the_three_ways_are_measured_in_all_and_by_group(folder: Path, encoder: Encoder) -> None:
    report = search.evaluate(folder, encoder)
    assert report["n"] == 2
    assert report["lexical"] == {"ndcg@10": 1.0, "recall@50": 1.0}
    assert report["hybrid"] == {"ndcg@10": 1.0, "recall@50": 1.0}
    assert report["vector"]["recall@50"] == 1.0
    assert report["by part"]["dev"]["n"] == report["by kind"]["filter"]["n"] == 1
    assert set(report["queries"]["q1"]) == set(search.WAYS)
    assert report["names"] == 0.5  # two people are called Prøve, one was expected


def test_what_nobody_judged_relevant_counts_against_it(folder: Path, encoder: Encoder) -> None:
    (folder / "qrels.tsv").write_text(QRELS.replace("q1\t0\tp1\t3", "q1\t0\tp3\t3"), "utf-8")
    report = search.evaluate(folder, encoder)
    assert report["queries"]["q1"]["lexical"]["recall@50"] == 0.5
    assert report["queries"]["q1"]["lexical"]["ndcg@10"] < 1.0


def test_gain_is_discounted_by_place() -> None:
    grades = {"a": 3, "b": 1}
    assert ndcg(["a", "b"], grades, 10) == pytest.approx(1.0)
    assert 0 < ndcg(["b", "a"], grades, 10) < 1
    assert ndcg(["x", "a"], grades, 1) == 0.0
    assert ndcg(["a"], {}, 10) == 0.0


@pytest.mark.parametrize("name", ["corpus.jsonl", "queries.jsonl", "names.jsonl", "qrels.tsv"])
def test_a_folder_that_lacks_a_file_is_refused(folder: Path, encoder: Encoder, name: str) -> None:
    (folder / name).unlink()
    with pytest.raises(InvalidInputError):
        search.evaluate(folder, encoder)


def test_a_wrong_folder_ends_with_two(tmp_path: Path) -> None:
    assert run(("eval", "search", str(tmp_path), "--json")) == 2

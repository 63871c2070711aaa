"""The table of cases: credentials of many countries as people write them, each with its source."""

import csv
from pathlib import Path

import pytest

from screening.credentials import knowledge, resolver
from screening.domain.credential import CredentialInput

CASES = list(
    csv.DictReader(
        Path(__file__).with_name("credential_cases.csv").read_text(encoding="utf-8").splitlines()
    )
)


@pytest.mark.parametrize("case", CASES, ids=[case["text"][:60] for case in CASES])
def test_a_credential_is_placed_in_its_range(case: dict[str, str]) -> None:
    placed = resolver.place(
        knowledge.load(), CredentialInput(case["text"], country=case["country"] or None)
    )
    assert placed.range == (case["low"], case["high"]), placed.rule
    assert placed.degree_awarded == case["awarded"], placed.rule


def test_the_table_covers_many_systems() -> None:
    countries = {case["source"][:2] for case in CASES if case["source"][2:3] in {":", "-"}}
    assert len(CASES) >= 250
    assert len(countries) >= 40
    assert all(case["source"] for case in CASES)

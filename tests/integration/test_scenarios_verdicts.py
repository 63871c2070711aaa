"""Our own acceptance scenarios, judged in one process: what a careful human would accept.

The folders have the format of `SCREENING_TEST_DATA/data/scenarios`, so that its runner plays them
through the command line too; here only reading and judging are exercised, for all of them at once.
"""

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from screening.bootstrap import assessor_with
from screening.concepts import base as concepts
from screening.credentials import knowledge
from screening.domain.cv import Cv
from screening.domain.posting import PostingDraft, posting_from_mapping
from screening.domain.verdicts import LONGEST_QUOTE, Assessment, Outcome, outcome
from screening.indexing.encoder import MemoryVectors, open_encoder
from screening.indexing.similarity import CalibratedSimilarity, open_similarity
from screening.parsing.parse import parse_bytes
from screening.services.assessing import Assessor
from screening.services.reading import CvReader
from screening.services.relevance import RelevanceJudge

SCENARIOS = Path(__file__).parents[1] / "scenarios"
# Shares reached when the scenarios were written down, less what one changed verdict may cost.
LEAST_AGREEMENT = 0.95
LEAST_EVIDENCE = 0.9


@dataclass(frozen=True)
class Judged:
    scenario: str
    file: str
    cv: Cv
    posting: PostingDraft
    expected: dict[str, Any]
    assessments: dict[str, Assessment]

    @property
    def outcome(self) -> Outcome:
        return outcome(self.assessments[r.id].verdict for r in self.posting.musts)


@cache
def judged() -> tuple[Judged, ...]:
    """With the bundled model's similarity, as the product judges."""
    reader = CvReader(parse_bytes, knowledge.load)
    with tempfile.TemporaryDirectory() as home:
        similarity = open_similarity(open_encoder("", Path(home), MemoryVectors()))
        assert similarity is not None
        return _all_judged(reader, similarity)


def _all_judged(reader: CvReader, similarity: CalibratedSimilarity) -> tuple[Judged, ...]:
    judge = RelevanceJudge(concepts.load(), similarity)
    return tuple(_judged(reader, assessor_with(lambda: judge)))


def _judged(reader: CvReader, assessor: Assessor) -> Iterator[Judged]:
    for folder in sorted(SCENARIOS.iterdir()):
        posting = posting_from_mapping(yaml.safe_load((folder / "posting.yaml").read_text()))
        expected = yaml.safe_load((folder / "expected.yaml").read_text())
        for file, wanted in expected["applications"].items():
            cv = reader.read((folder / "applications" / file).read_bytes(), file)
            found = assessor.assess(posting.requirements, cv, posting.deadline.date())
            yield Judged(folder.name, file, cv, posting, wanted, {a.requirement: a for a in found})


def test_verdicts_agree_with_a_careful_human() -> None:
    checks = [
        (f"{one.scenario}/{one.file} {requirement}", one.assessments[requirement], allowed)
        for one in judged()
        for requirement, allowed in one.expected["verdicts"].items()
    ]
    wrong = [
        f"{place}: {got.verdict.value}, not {allowed} ({got.explanation})"
        for place, got, allowed in checks
        if got.verdict.value not in allowed
    ]
    assert len(wrong) <= (1 - LEAST_AGREEMENT) * len(checks), "\n".join(wrong)


def test_nobody_is_overlooked_or_wrongly_passed() -> None:
    overlooked = [
        one.file
        for one in judged()
        if one.expected["outcome"] == ["qualified"] and one.outcome is Outcome.NOT_SHOWN_QUALIFIED
    ]
    passed = [
        one.file
        for one in judged()
        if one.outcome is Outcome.QUALIFIED and "qualified" not in one.expected["outcome"]
    ]
    assert (overlooked, passed) == ([], [])


def test_evidence_is_verbatim_and_holds_the_expected_words() -> None:
    checks = []
    for one in judged():
        for assessment in one.assessments.values():
            for quote in assessment.evidence:
                assert one.cv.text[quote.start : quote.end] == quote.text
                assert len(quote.text) <= LONGEST_QUOTE
        for requirement, words in (one.expected.get("evidence") or {}).items():
            quotes = [_squash(e.text) for e in one.assessments[requirement].evidence]
            checks.append((one.file, words, any(_squash(words) in text for text in quotes)))
    missed = [check for check in checks if not check[2]]
    assert len(missed) <= (1 - LEAST_EVIDENCE) * len(checks), missed


@pytest.mark.parametrize("scenario", sorted(path.name for path in SCENARIOS.iterdir()))
def test_twins_and_translations_get_the_same_verdicts(scenario: str) -> None:
    expected = yaml.safe_load((SCENARIOS / scenario / "expected.yaml").read_text())
    verdicts = {
        one.file: {r: a.verdict for r, a in one.assessments.items()}
        for one in judged()
        if one.scenario == scenario
    }
    for pair in expected["equal"]:
        assert len({tuple(sorted(verdicts[file].items(), key=str)) for file in pair}) == 1, pair


def _squash(text: str) -> str:
    return " ".join(text.split()).casefold()

"""The verdict functions on small CVs built by hand."""

import string
from datetime import date

import pytest

from screening.domain.assessing import education, experience, explanations, language
from screening.domain.assessing.education import FieldFit, Support
from screening.domain.assessing.quotes import quote
from screening.domain.credential import CredentialInput, PlacedCredential, PlacementStatus
from screening.domain.cv import Cv, Education, Language, SectionKind, Source, Work
from screening.domain.dates import PartialDate
from screening.domain.intervals import months_of
from screening.domain.passages import Passage
from screening.domain.posting import (
    EducationRequirement,
    ExperienceRequirement,
    LanguageRequirement,
)
from screening.domain.relevance import Fit, Relevance
from screening.domain.verdicts import LONGEST_QUOTE, Verdict

DEADLINE = date(2026, 1, 15)
YES = Relevance(Fit.YES, "concept", "saksbehandling")
POSSIBLE = Relevance(Fit.POSSIBLE, "concept", "saksbehandling")
NO = Relevance(Fit.NO, "none")


def job(
    start: str | None, end: str | None, current: bool = False, percent: int | None = None
) -> Work:
    return Work(
        Source("x", 0, 1),
        start_date=PartialDate.from_text(start) if start else None,
        end_date=PartialDate.from_text(end) if end else None,
        is_current=current,
        percent=percent,
    )


def experienced(jobs: list[Work], fits: list[Relevance], years: float) -> Verdict:
    requirement = ExperienceRequirement("exp", True, "saksbehandling", years)
    return experience.assess(requirement, Cv("x", work=tuple(jobs)), fits, DEADLINE).verdict


def test_months_are_the_union_of_intervals() -> None:
    jobs = [job("2021-01", "2022-12"), job("2021-06", "2022-12")]
    assert months_of(jobs, DEADLINE).likely == 24


def test_years_without_months_have_a_range() -> None:
    found = months_of([job("2015", "2024")], DEADLINE)
    assert (found.low, found.likely, found.high) == (98, 108, 120)


def test_adjoining_years_make_no_gap() -> None:
    jobs = [job("2014", "2016"), job("2016", "2019")]
    assert months_of(jobs, DEADLINE).likely == 60


def test_an_ongoing_job_counts_up_to_the_deadline_and_not_beyond() -> None:
    assert months_of([job("2025-01", None, current=True)], DEADLINE).likely == 13
    assert months_of([job("2025-01", "2030-01")], DEADLINE).likely == 13


@pytest.mark.parametrize(
    ("jobs", "fits", "expected"),
    [
        ([job("2013-01", "2019-07")], [YES], Verdict.MET),
        ([job("2021-01", "2022-12"), job("2021-06", "2022-12")], [YES, YES], Verdict.BELOW),
        ([job("2013-01", "2019-07")], [NO], Verdict.UNDOCUMENTED),
        ([job("2013-01", "2019-07")], [POSSIBLE], Verdict.NEEDS_ASSESSMENT),
        (
            [job("2013-01", "2014-12"), job("2015-01", "2016-12")],
            [YES, POSSIBLE],
            Verdict.NEEDS_ASSESSMENT,
        ),
        ([job("2024-01", "2024-12"), job("2025-01", "2025-06")], [YES, POSSIBLE], Verdict.BELOW),
        ([job(None, None)], [YES], Verdict.NEEDS_ASSESSMENT),
        ([], [], Verdict.UNDOCUMENTED),
        ([job("2016", "2019")], [YES], Verdict.MET),
        ([job("2016", "2018")], [YES], Verdict.NEEDS_ASSESSMENT),
    ],
)
def test_experience(jobs: list[Work], fits: list[Relevance], expected: Verdict) -> None:
    assert experienced(jobs, fits, 3) is expected


def test_part_time_counts_by_the_calendar_and_is_said() -> None:
    requirement = ExperienceRequirement("exp", True, "saksbehandling", 3)
    cv = Cv("x", work=(job("2018-01", "2022-12", percent=50),))
    found = experience.assess(requirement, cv, [YES], DEADLINE)
    assert found.verdict is Verdict.MET
    assert found.rule == "experience.reached_part_time"
    assert "deltid" in found.explanation


def placed(low: str | None, high: str | None, degree: str = "yes") -> PlacedCredential:
    return PlacedCredential(
        CredentialInput("x"),
        PlacementStatus.PLACED,
        "high",
        "R4:XX-01",
        range=(low, high) if low and high else (),
        degree_awarded=degree,
    )


def educated(
    credentials: list[PlacedCredential], fits: list[FieldFit], fields: tuple[str, ...] = ("031",)
) -> Verdict:
    requirement = EducationRequirement("edu", True, "", min_nkr="7", fields=fields)
    entries = tuple(Education(Source("x", 0, 1), credential=c) for c in credentials)
    return education.assess(requirement, Cv("x", education=entries), fits).verdict


@pytest.mark.parametrize(
    ("low", "high", "fit", "expected"),
    [
        ("7", "7", FieldFit.YES, Verdict.MET),
        ("8", "8", FieldFit.YES, Verdict.MET),
        ("6.2", "6.2", FieldFit.YES, Verdict.BELOW),
        ("6.2", "7", FieldFit.YES, Verdict.NEEDS_ASSESSMENT),
        ("7", "7", FieldFit.NO, Verdict.BELOW),
        ("7", "7", FieldFit.RELATED, Verdict.NEEDS_ASSESSMENT),
        ("7", "7", FieldFit.UNKNOWN, Verdict.NEEDS_ASSESSMENT),
        ("6.2", "7", FieldFit.NO, Verdict.BELOW),
        (None, None, FieldFit.YES, Verdict.NEEDS_ASSESSMENT),
    ],
)
def test_education(low: str | None, high: str | None, fit: FieldFit, expected: Verdict) -> None:
    assert educated([placed(low, high)], [fit]) is expected


def test_the_best_single_education_decides() -> None:
    credentials = [placed("6.2", "6.2"), placed("7", "7")]
    assert educated(credentials, [FieldFit.YES, FieldFit.YES]) is Verdict.MET
    assert educated(credentials, [FieldFit.YES, FieldFit.NO]) is Verdict.BELOW


def test_a_course_of_unknown_kind_shows_no_level() -> None:
    assert educated([placed(None, None, "short")], [FieldFit.YES]) is Verdict.UNDOCUMENTED


def test_experience_may_replace_education_where_the_posting_says_so() -> None:
    requirement = EducationRequirement("edu", True, "", "7", experience_may_replace=5)
    cv = Cv("x", education=(Education(Source("x", 0, 1), credential=placed("6.2", "6.2")),))
    assert (
        education.assess(requirement, cv, [FieldFit.YES], Support(months=60)).verdict is Verdict.MET
    )
    assert (
        education.assess(requirement, cv, [FieldFit.YES], Support(months=59)).verdict
        is Verdict.BELOW
    )


def spoken(entries: list[Language], cefr: str = "C1") -> Verdict:
    requirement = LanguageRequirement("nb", True, "", "nb", cefr)
    return language.assess(requirement, Cv("x", languages=tuple(entries))).verdict


def entry(
    code: str, cefr: str | None = None, stated: bool = True, native: bool = False
) -> Language:
    return Language(
        Source("x", 0, 1), code, code=code, cefr=cefr, cefr_stated=stated, native=native
    )


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        (entry("nb", "C1"), Verdict.MET),
        (entry("no", "C2"), Verdict.MET),
        (entry("nn", native=True), Verdict.MET),
        (entry("nb", "B2"), Verdict.BELOW),
        (entry("nb", "B2", stated=False), Verdict.NEEDS_ASSESSMENT),
        (entry("nb", "C1", stated=False), Verdict.MET),
        (entry("nb", "B1", stated=False), Verdict.BELOW),
        (entry("nb"), Verdict.NEEDS_ASSESSMENT),
        (entry("sv", "C2"), Verdict.UNDOCUMENTED),
    ],
)
def test_language(known: Language, expected: Verdict) -> None:
    assert spoken([known]) is expected


def test_praise_weaker_than_fluency_may_mean_a_step_less() -> None:
    good = entry("nb", "B2", stated=False)
    assert spoken([good], cefr="B2") is Verdict.NEEDS_ASSESSMENT
    assert spoken([good], cefr="B1") is Verdict.MET


def test_an_unlisted_language_in_use_is_to_be_assessed() -> None:
    requirement = LanguageRequirement("nb", True, "", "nb", "C1")
    norwegian = Education(Source("x", 0, 1), country="NO")
    assert language.assess(requirement, Cv("x")).verdict is Verdict.UNDOCUMENTED
    found = language.assess(requirement, Cv("x", education=(norwegian,)))
    assert found.verdict is Verdict.NEEDS_ASSESSMENT
    assert found.evidence


def test_quotes_are_verbatim_short_and_hold_the_deciding_words() -> None:
    text = "ord " * 200 + "avgjørende" + " ord" * 200
    at = text.index("avgjørende")
    cv = Cv(text)
    found = quote(cv, SectionKind.WORK, Source(text, 0, len(text)), (at, at + 10))
    assert len(found.text) <= LONGEST_QUOTE
    assert cv.text[found.start : found.end] == found.text
    assert "avgjørende" in found.text


def test_every_rule_speaks_all_languages_with_the_same_values() -> None:
    for rule, sentences in explanations.templates().items():
        assert set(sentences) == set(explanations.LANGUAGES), rule
        names = [
            {name for _, name, _, _ in string.Formatter().parse(sentence) if name}
            for sentence in sentences.values()
        ]
        assert names[0] == names[1] == names[2], rule


def test_an_education_is_proved_by_its_passage_and_by_that_of_its_recognition() -> None:
    cv = Cv(
        "Mag., law\nHK-dir: master",
        education=(Education(Source("Mag., law", 0, 9), credential=placed("7", "7")),),
    )
    proof = Passage(SectionKind.OTHER, "HK-dir: master", 10, 24)
    requirement = EducationRequirement("edu", True, "", "7")
    found = education.assess(requirement, cv, [FieldFit.YES], Support({0: proof}))
    assert [one.text for one in found.evidence] == ["Mag., law", "HK-dir: master"]


def test_experience_that_stands_in_is_proved_by_the_jobs() -> None:
    cv = Cv("Cook, Inn", work=(Work(Source("Cook, Inn", 0, 9)),))
    requirement = EducationRequirement("edu", True, "", "7", experience_may_replace=5)
    found = education.assess(requirement, cv, [], Support(months=60, jobs=(0,)))
    assert [one.text for one in found.evidence] == ["Cook, Inn"]

"""Flags, dominance and answers, from verdicts alone."""

import pytest

from screening.domain.cv import Confidence
from screening.domain.flag_messages import message
from screening.domain.flags import (
    Applicant,
    FlagCode,
    dominates,
    flags,
    foundation,
    still_answered,
)
from screening.domain.verdicts import (
    Assessment,
    Evidence,
    JudgedRequirement,
    Outcome,
    PersonVerdict,
    Verdict,
)

LETTERS = {
    "m": Verdict.MET,
    "b": Verdict.BELOW,
    "u": Verdict.UNDOCUMENTED,
    "n": Verdict.NEEDS_ASSESSMENT,
}
MUSTS = ("edu", "exp", "nb")
REQUIREMENTS = (*MUSTS, "pm")  # pm is desirable


def judged(requirement: str, letter: str) -> JudgedRequirement:
    quotes = (Evidence("Bachelor i sosiologi", "education", 0, 20),) if letter == "b" else ()
    return JudgedRequirement(
        Assessment(requirement, LETTERS[letter], Confidence.HIGH, "rule", "why", quotes)
    )


def applicant(name: str, letters: str) -> Applicant:
    pairs = zip(REQUIREMENTS, letters, strict=True)
    return Applicant(name, {r: judged(r, letter) for r, letter in pairs}, frozenset(MUSTS))


def raised(applicants: list[Applicant], listed: list[str]) -> set[tuple[str, str]]:
    return {(flag.code.value, flag.candidate) for flag in flags(applicants, listed)}


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("mmmm", "mmmu", True),
        ("mmmu", "mmmm", False),
        ("mmmm", "mmmm", False),
        ("mmmn", "mmmu", False),  # to be assessed is never better, nor equal to undocumented
        ("mmmu", "mmmn", False),
        ("mmmm", "mmmn", True),
        ("bmmm", "ummu", True),  # below and undocumented are equally not shown
        ("bmmm", "mmmu", False),  # better on one, worse on another
    ],
)
def test_dominance(one: str, other: str, expected: bool) -> None:
    assert dominates(applicant("a", one), applicant("b", other)) is expected


@pytest.mark.parametrize(
    ("letters", "expected"),
    [
        ("mmmu", Outcome.QUALIFIED),
        ("nmmm", Outcome.UNDECIDED),
        ("nbmm", Outcome.NOT_SHOWN_QUALIFIED),
        ("ummm", Outcome.NOT_SHOWN_QUALIFIED),
    ],
)
def test_outcome_looks_at_musts_only(letters: str, expected: Outcome) -> None:
    assert applicant("a", letters).outcome is expected


def test_each_code_is_raised_where_it_belongs() -> None:
    people = [
        applicant("best", "mmmm"),
        applicant("twin", "mmmu"),
        applicant("listed", "mmmu"),
        applicant("unsure", "nmmu"),
        applicant("cut", "mbmu"),
        applicant("weak", "bbmu"),
        applicant("listed-weak", "bbmu"),
    ]
    assert raised(people, ["listed", "listed-weak"]) == {
        ("qualified_not_listed", "best"),
        ("dominates_listed", "best"),
        ("qualified_not_listed", "twin"),
        ("dominates_listed", "twin"),  # over listed-weak
        ("inconsistent_treatment", "twin"),  # the same verdicts as listed
        ("awaiting_assessment", "unsure"),
        ("single_criterion_cut", "cut"),
        ("dominates_listed", "cut"),  # over listed-weak: edu met, the rest as good
        ("inconsistent_treatment", "cut"),  # lacks exp, which listed-weak lacks too
        ("inconsistent_treatment", "weak"),
        ("listed_not_qualified", "listed-weak"),
    }


def test_a_full_list_of_qualified_people_raises_nothing() -> None:
    people = [applicant("a", "mmmm"), applicant("b", "mmmu")]
    assert flags(people, ["a", "b"]) == []


def test_single_criterion_cut_needs_the_others_met_not_merely_unsettled() -> None:
    found = raised([applicant("a", "nbmu")], [])
    assert ("single_criterion_cut", "a") not in found


def test_flag_id_does_not_change_when_the_list_does() -> None:
    people = [applicant("best", "mmmm"), applicant("x", "mmmu"), applicant("y", "ummm")]
    first, second = (
        next(f for f in flags(people, listed) if f.code is FlagCode.DOMINATES_LISTED)
        for listed in (["x"], ["x", "y"])
    )
    assert first.id == second.id
    assert first.against != second.against


def test_an_answer_reopens_when_a_verdict_under_it_changes() -> None:
    before = {a.candidate: a for a in (applicant("best", "mmmm"), applicant("x", "mmmu"))}
    after = {**before, "x": applicant("x", "mmmm")}
    (flag,) = (
        f for f in flags(list(before.values()), ["x"]) if f.code is FlagCode.DOMINATES_LISTED
    )
    then = foundation(flag, before)
    assert still_answered(foundation(flag, before), then)
    assert not still_answered(foundation(flag, after), then)


def test_a_person_verdict_counts_and_the_machine_stays() -> None:
    machine = judged("edu", "b").machine
    cell = JudgedRequirement(machine, PersonVerdict(Verdict.MET, "sett vitnemål", "nn", "2026-01"))
    assert cell.verdict is Verdict.MET
    assert cell.machine.verdict is Verdict.BELOW


def test_message_names_requirement_evidence_and_the_listed_person() -> None:
    people = {a.candidate: a for a in (applicant("best", "mmmm"), applicant("x", "bmmu"))}
    names = {"best": "Mina Testesen", "x": "Ola Prøve"}
    labels = {"edu": "Mastergrad", "exp": "Erfaring", "nb": "Norsk", "pm": "Prosjektledelse"}
    said = {
        flag.code: message(flag, people[flag.candidate], names, labels)
        for flag in flags(list(people.values()), ["x"])
    }
    assert "Mina Testesen" in said[FlagCode.DOMINATES_LISTED]
    assert "Ola Prøve" in said[FlagCode.DOMINATES_LISTED]
    assert (
        "Mastergrad (under kravet, CV-en sier «Bachelor i sosiologi»)"
        in (said[FlagCode.LISTED_NOT_QUALIFIED])
    )

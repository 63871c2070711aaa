"""Flags on a shortlist: what must be answered with a reason before it is locked.

Each flag is computed on its own from the verdicts that count; one person can deserve several.
Source of the definitions: product.md, "Screening: the rules of the game", rules 3 and 5.
"""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from screening.domain.verdicts import (
    NOT_SHOWN,
    JudgedRequirement,
    Outcome,
    Verdict,
    at_least_as_good,
    better,
    outcome,
)


class FlagCode(Enum):
    """The flags there are, in the order a list of them is read."""

    QUALIFIED_NOT_LISTED = "qualified_not_listed"
    DOMINATES_LISTED = "dominates_listed"
    INCONSISTENT_TREATMENT = "inconsistent_treatment"
    AWAITING_ASSESSMENT = "awaiting_assessment"
    SINGLE_CRITERION_CUT = "single_criterion_cut"
    LISTED_NOT_QUALIFIED = "listed_not_qualified"


class ReasonCode(Enum):
    """Why a flag is answered; each needs a text."""

    CALLED_IN = "called_in"
    REQUIREMENT_NOT_MET = "requirement_not_met"
    ASSESSED = "assessed"
    EQUAL_NOT_SEPARABLE = "equal_not_separable"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Applicant:
    """One screened application: every requirement of the posting with the verdict that counts."""

    candidate: str
    judged: Mapping[str, JudgedRequirement]
    musts: frozenset[str]

    def verdict(self, requirement: str) -> Verdict:
        """The verdict that counts on one requirement."""
        return self.judged[requirement].verdict

    @property
    def outcome(self) -> Outcome:
        """What the must verdicts add up to."""
        return outcome(self.verdict(requirement) for requirement in self.musts)

    @property
    def lacks(self) -> frozenset[str]:
        """The musts that are below or undocumented."""
        return frozenset(r for r in self.musts if self.verdict(r) in NOT_SHOWN)


@dataclass(frozen=True, slots=True)
class Flag:
    """One flag: the person, the listed people compared with, and the requirement it turns on.

    `turns_on` names the requirements to show evidence for.
    """

    code: FlagCode
    candidate: str
    against: tuple[str, ...] = ()
    requirement: str | None = None
    turns_on: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """Stable: made of code, person and requirement."""
        parts = "\x1f".join((self.code.value, self.candidate, self.requirement or ""))
        return f"f-{hashlib.sha256(parts.encode()).hexdigest()[:12]}"


def dominates(one: Applicant, other: Applicant) -> bool:
    """At least as good on every advertised requirement and better on one (product.md, rule 3)."""
    pairs = [(one.verdict(r), other.verdict(r)) for r in one.judged]
    return all(at_least_as_good(*pair) for pair in pairs) and any(better(*pair) for pair in pairs)


def same_verdicts(one: Applicant, other: Applicant) -> bool:
    """The same verdict on every requirement."""
    return all(one.verdict(r) is other.verdict(r) for r in one.judged)


def flags(applicants: Sequence[Applicant], listed: Sequence[str]) -> list[Flag]:
    """All flags of a shortlist, by code and then in the order of the applicants."""
    on_list = set(listed)
    inside = [applicant for applicant in applicants if applicant.candidate in on_list]
    found = [
        flag
        for applicant in applicants
        for flag in (
            _of_listed(applicant)
            if applicant.candidate in on_list
            else _of_unlisted(applicant, inside)
        )
    ]
    order = {code: n for n, code in enumerate(FlagCode)}
    return sorted(found, key=lambda flag: order[flag.code])


def _of_listed(applicant: Applicant) -> Iterator[Flag]:
    if applicant.lacks:
        yield Flag(
            FlagCode.LISTED_NOT_QUALIFIED,
            applicant.candidate,
            turns_on=_in_order(applicant, applicant.lacks),
        )


def _of_unlisted(applicant: Applicant, listed: Sequence[Applicant]) -> Iterator[Flag]:
    if applicant.outcome is Outcome.QUALIFIED:
        yield Flag(
            FlagCode.QUALIFIED_NOT_LISTED,
            applicant.candidate,
            turns_on=_in_order(applicant, applicant.musts),
        )
    yield from _compared(applicant, listed)
    if applicant.outcome is Outcome.UNDECIDED:
        unsettled = {r for r in applicant.musts if applicant.verdict(r) is Verdict.NEEDS_ASSESSMENT}
        yield Flag(
            FlagCode.AWAITING_ASSESSMENT,
            applicant.candidate,
            turns_on=_in_order(applicant, unsettled),
        )
    yield from _single_cut(applicant)


def _compared(applicant: Applicant, listed: Sequence[Applicant]) -> Iterator[Flag]:
    """Dominance over listed people, and equality with them or in the lack that cut this one."""
    beaten = [other for other in listed if dominates(applicant, other)]
    if beaten:
        turns_on = {
            r
            for other in beaten
            for r in applicant.judged
            if better(applicant.verdict(r), other.verdict(r))
        }
        yield Flag(
            FlagCode.DOMINATES_LISTED,
            applicant.candidate,
            against=tuple(other.candidate for other in beaten),
            turns_on=_in_order(applicant, turns_on),
        )
    equal = [
        other
        for other in listed
        if same_verdicts(applicant, other) or (applicant.lacks and applicant.lacks <= other.lacks)
    ]
    if equal:
        yield Flag(
            FlagCode.INCONSISTENT_TREATMENT,
            applicant.candidate,
            against=tuple(other.candidate for other in equal),
            turns_on=_in_order(applicant, applicant.lacks),
        )


def _single_cut(applicant: Applicant) -> Iterator[Flag]:
    lacks = applicant.lacks
    others_met = all(applicant.verdict(r) is Verdict.MET for r in applicant.musts - lacks)
    if len(lacks) == 1 and others_met:
        (requirement,) = lacks
        yield Flag(
            FlagCode.SINGLE_CRITERION_CUT,
            applicant.candidate,
            requirement=requirement,
            turns_on=(requirement,),
        )


def _in_order(applicant: Applicant, requirements: frozenset[str] | set[str]) -> tuple[str, ...]:
    return tuple(r for r in applicant.judged if r in requirements)


def foundation(flag: Flag, applicants: Mapping[str, Applicant]) -> dict[str, str]:
    """What an answer to the flag rests on: each person in it with a digest of their verdicts.

    An answer holds while everybody now in the flag had these very verdicts when it was given.
    """
    return {
        candidate: _digest(applicants[candidate]) for candidate in (flag.candidate, *flag.against)
    }


def still_answered(now: Mapping[str, str], then: Mapping[str, str]) -> bool:
    """Whether an answer given on the foundation `then` still holds for `now`."""
    return all(then.get(candidate) == digest for candidate, digest in now.items())


def _digest(applicant: Applicant) -> str:
    verdicts = "\x1f".join(f"{r}={applicant.verdict(r).value}" for r in sorted(applicant.judged))
    return hashlib.sha256(verdicts.encode()).hexdigest()[:16]

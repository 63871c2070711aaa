"""Verdicts: one requirement against one application, with evidence, rule and explanation."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from screening.domain.cv import Confidence

LONGEST_QUOTE = 300


class Verdict(Enum):
    """The four verdicts; undocumented is not "no", needs_assessment is not "below"."""

    MET = "met"
    BELOW = "below"
    UNDOCUMENTED = "undocumented"
    NEEDS_ASSESSMENT = "needs_assessment"


class Outcome(Enum):
    """What the must verdicts add up to for one application."""

    QUALIFIED = "qualified"
    UNDECIDED = "undecided"
    NOT_SHOWN_QUALIFIED = "not_shown_qualified"


NOT_SHOWN = frozenset({Verdict.BELOW, Verdict.UNDOCUMENTED})


@dataclass(frozen=True, slots=True)
class Evidence:
    """A verbatim quote of at most 300 characters: `cv.text[start:end] == text`."""

    text: str
    section: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Assessment:
    """The machine's verdict on one requirement.

    `rule` names the deciding rule, `explanation` says in bokmål what was compared (from the
    template of `rule`), `values` the facts compared, so that other languages can be rendered.
    """

    requirement: str
    verdict: Verdict
    confidence: Confidence
    rule: str
    explanation: str
    evidence: tuple[Evidence, ...] = ()
    values: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class PersonVerdict:
    """A person's verdict, which overrides the machine's; both are kept and shown."""

    verdict: Verdict
    reason: str
    by: str
    at: str


@dataclass(frozen=True, slots=True)
class JudgedRequirement:
    """The machine's assessment beside a person's, if any; `verdict` is the one that counts."""

    machine: Assessment
    person: PersonVerdict | None = None

    @property
    def requirement(self) -> str:
        """The requirement's id."""
        return self.machine.requirement

    @property
    def verdict(self) -> Verdict:
        """The verdict that counts."""
        return self.person.verdict if self.person else self.machine.verdict


def outcome(must_verdicts: Iterable[Verdict]) -> Outcome:
    """Qualified: all musts met. Undecided: none below or undocumented, some to be assessed.

    Source: product.md, rule 3. Desirable requirements never enter here.
    """
    verdicts = list(must_verdicts)
    if any(verdict in NOT_SHOWN for verdict in verdicts):
        return Outcome.NOT_SHOWN_QUALIFIED
    if all(verdict is Verdict.MET for verdict in verdicts):
        return Outcome.QUALIFIED
    return Outcome.UNDECIDED


def at_least_as_good(mine: Verdict, other: Verdict) -> bool:
    """Whether one verdict is at least as good as another.

    Met is better than below and than undocumented; needs_assessment equals only itself, is worse
    than met and never better than another; below and undocumented are equally not shown.
    Source: product.md, rule 3.
    """
    if mine is other or mine is Verdict.MET:
        return True
    return mine in NOT_SHOWN and other in NOT_SHOWN


def better(mine: Verdict, other: Verdict) -> bool:
    """Whether one verdict is strictly better: only met is ever better than another."""
    return mine is Verdict.MET and other is not Verdict.MET

"""Process rules about the group: data with a legal source, computed only from voluntary ticks.

Nobody ticked: undecidable, neither fulfilled nor breached. Source: product.md, rule 6.
"""

import functools
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Any

from screening.domain import codec

_PACK = Path(__file__).parent / "data" / "process_rules.json"


class RuleOutcome(Enum):
    """How a process rule stands."""

    FULFILLED = "fulfilled"
    NOT_FULFILLED = "not_fulfilled"
    UNDECIDABLE = "undecidable"


@dataclass(frozen=True, slots=True)
class ProcessRule:
    """One rule; `group` is what applicants may tick, `valid_to` open when None."""

    id: str
    kind: str
    group: str
    label: str
    source: str
    valid_from: str
    valid_to: str | None = None
    share: float | None = None

    def applies(self, day: date) -> bool:
        """Whether the rule is in force on a day."""
        iso = day.isoformat()
        return self.valid_from <= iso and (self.valid_to is None or iso <= self.valid_to)


@dataclass(frozen=True, slots=True)
class RuleResult:
    """A rule's outcome with the sentence that says why."""

    rule: str
    outcome: RuleOutcome
    message: str


@functools.cache
def rule_pack() -> tuple[ProcessRule, ...]:
    """The rules of the state and of the employer."""
    rows: list[dict[str, Any]] = json.loads(_PACK.read_text(encoding="utf-8"))["rules"]
    rows = [{codec.camel(key): item for key, item in row.items()} for row in rows]
    return tuple(codec.from_json(ProcessRule, row) for row in rows)


def evaluate(
    rules: Sequence[ProcessRule],
    ticks: Mapping[str, frozenset[str]],
    qualified: frozenset[str],
    listed: frozenset[str],
) -> list[RuleResult]:
    """Each rule's outcome for one shortlist.

    `ticks` maps a group to the candidates who ticked it, `qualified` are those who meet all musts.
    """
    return [
        _evaluate(rule, ticks.get(rule.group, frozenset()), qualified, listed) for rule in rules
    ]


def _evaluate(
    rule: ProcessRule, ticked: frozenset[str], qualified: frozenset[str], listed: frozenset[str]
) -> RuleResult:
    fit = ticked & qualified
    if not ticked:
        why = "Ingen har krysset av, så regelen kan ikke avgjøres."
        return RuleResult(rule.id, RuleOutcome.UNDECIDABLE, f"{rule.label}: {why}")
    if not fit:
        why = "Ingen av dem som har krysset av, er vist kvalifisert."
        return RuleResult(rule.id, RuleOutcome.UNDECIDABLE, f"{rule.label}: {why}")
    if rule.kind == "share_of_listed":
        reached = len(fit & listed) >= (rule.share or 0) * len(listed) or fit <= listed
    else:
        reached = bool(fit & listed)
    outcome = RuleOutcome.FULFILLED if reached else RuleOutcome.NOT_FULFILLED
    return RuleResult(rule.id, outcome, f"{rule.label} ({rule.source}).")

"""Alumni matched to an opening: grouped by outcome, never ranked by a score."""

from collections.abc import Iterable
from dataclasses import dataclass

from screening.domain.alumni import Person
from screening.domain.verdicts import JudgedRequirement, Outcome


@dataclass(frozen=True, slots=True)
class Match:
    """One alumnus with a verdict for each requirement and what the musts add up to."""

    person: Person
    outcome: Outcome
    judged: tuple[JudgedRequirement, ...]


def arranged(matches: Iterable[Match]) -> list[Match]:
    """Qualified, undecided, not shown qualified; by name within each (product.md, rule 3)."""
    order = {outcome: place for place, outcome in enumerate(Outcome)}
    return sorted(
        matches, key=lambda one: (order[one.outcome], one.person.name.casefold(), one.person.id)
    )

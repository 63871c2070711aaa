"""Placements: a person's time in a scheme, its states, and what may not be."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from screening.alumni.calendar_days import months_later
from screening.alumni.schemes import scheme
from screening.domain.alumni import (
    AgreementDocument,
    InterruptionReason,
    Placement,
    PlacementState,
    Programme,
    Scheme,
)
from screening.errors import ConflictError, InvalidInputError

TRANSITIONS = {
    PlacementState.PLANNED: frozenset({PlacementState.ACTIVE, PlacementState.CANCELLED}),
    PlacementState.ACTIVE: frozenset({PlacementState.COMPLETED, PlacementState.INTERRUPTED}),
    PlacementState.COMPLETED: frozenset[PlacementState](),
    PlacementState.INTERRUPTED: frozenset[PlacementState](),
    PlacementState.CANCELLED: frozenset[PlacementState](),
}
OPEN = frozenset({PlacementState.PLANNED, PlacementState.ACTIVE})
ENDED = frozenset({PlacementState.COMPLETED, PlacementState.INTERRUPTED})


def check_new(new: Placement, programme: Programme, others: Iterable[Placement]) -> None:
    """Returns when a new placement fits its programme, its scheme and the person's other ones.

    Raises:
        InvalidInputError: it ends before it starts, lasts longer than the scheme allows, or the
            programme has no such scheme or unit.
        NotFoundError: the scheme is not in force when it starts.
        ConflictError: the person has a placement in those days.
    """
    if new.end < new.start:
        raise InvalidInputError(f"{new.end} is before the start {new.start}", "end")
    if new.scheme not in programme.schemes:
        known = ", ".join(programme.schemes)
        raise InvalidInputError(f"{programme.title} has no {new.scheme!r}, only {known}", "scheme")
    if programme.units and new.unit not in programme.units:
        known = ", ".join(programme.units)
        raise InvalidInputError(f"{programme.title} has no {new.unit!r}, only {known}", "unit")
    refuse_overrun(scheme(new.scheme, new.start), new.start, new.end, extended=False)
    refuse_overlap(new, others)


def start(
    placement: Placement, day: date, others: Iterable[Placement], papers: Iterable[str]
) -> Placement:
    """The placement under way; `day` is its real first day, `papers` the kinds of document it has.

    A first day that moves keeps the agreed end.

    Raises:
        ConflictError: it is not planned, or the new days overlap another placement.
        InvalidInputError: a document of the scheme is missing, or the day is after the end.
    """
    _check(placement, PlacementState.ACTIVE)
    if day > placement.end:
        raise InvalidInputError(f"{day} is after the end {placement.end}", "start")
    moved = replace(placement, start=day)
    rules = scheme(placement.scheme, day)
    missing = [kind for kind in rules.documents if kind not in set(papers)]
    if missing:
        raise InvalidInputError(
            f"{rules.label} needs {', '.join(missing)} before it starts", "documents"
        )
    refuse_overrun(rules, day, moved.end, extended=True)
    refuse_overlap(moved, others)
    return replace(moved, state=PlacementState.ACTIVE)


def complete(placement: Placement, day: date) -> Placement:
    """The placement completed; `day` is its real last day.

    Raises:
        ConflictError: it is not under way.
        InvalidInputError: the day is before the start or after the agreed end.
    """
    _check(placement, PlacementState.COMPLETED)
    return replace(placement, state=PlacementState.COMPLETED, end=_last_day(placement, day))


def interrupt(
    placement: Placement, day: date, reason: InterruptionReason, text: str | None
) -> Placement:
    """The placement broken off; `day` is its real last day.

    Raises:
        ConflictError: it is not under way.
        InvalidInputError: the day is outside it, or the reason "other" has no text.
    """
    _check(placement, PlacementState.INTERRUPTED)
    return replace(
        placement,
        state=PlacementState.INTERRUPTED,
        end=_last_day(placement, day),
        reason=reason,
        reason_text=_reason_text(reason, text),
    )


def cancel(placement: Placement, reason: InterruptionReason, text: str | None) -> Placement:
    """A planned placement that will not begin.

    Raises:
        ConflictError: it has begun or is over.
        InvalidInputError: the reason "other" has no text.
    """
    _check(placement, PlacementState.CANCELLED)
    text = _reason_text(reason, text)
    return replace(placement, state=PlacementState.CANCELLED, reason=reason, reason_text=text)


def extend(placement: Placement, end: date, others: Iterable[Placement]) -> Placement:
    """The placement with a later end, within the scheme's duration and extension.

    Raises:
        ConflictError: it has ended, or the new days overlap another placement.
        InvalidInputError: not later, or longer than the scheme allows with its extension.
    """
    if placement.state not in OPEN:
        raise ConflictError(f"the placement is {placement.state.value}")
    if end <= placement.end:
        raise InvalidInputError(f"{end} is not later than {placement.end}", "end")
    rules = scheme(placement.scheme, placement.start)
    refuse_overrun(rules, placement.start, end, extended=True)
    longer = replace(placement, end=end, planned_end=end)
    refuse_overlap(longer, others)
    return longer


def overlaps(one: Placement, other: Placement) -> bool:
    """Whether two placements share a day; a cancelled one takes none."""
    if PlacementState.CANCELLED in (one.state, other.state):
        return False
    return one.start <= other.end and other.start <= one.end


def refuse_overlap(placement: Placement, others: Iterable[Placement]) -> None:
    """Returns when the person has no other placement in the same days.

    Raises:
        ConflictError: naming the other placement and its days.
    """
    for other in others:
        same_person = other.person == placement.person and other.id != placement.id
        if same_person and overlaps(placement, other):
            raise ConflictError(f"overlaps placement {other.id} from {other.start} to {other.end}")


def refuse_overrun(rules: Scheme, start: date, end: date, *, extended: bool) -> None:
    """Returns when the days are within the scheme's duration, with its extension if `extended`.

    Raises:
        InvalidInputError: naming the last day that is allowed and the source.
    """
    allowed = rules.longest_months + (rules.extension_months if extended else 0)
    last = months_later(start, allowed) - timedelta(days=1)
    if end > last:
        raise InvalidInputError(
            f"{rules.label} lasts at most {allowed} months, here until {last} ({rules.source})",
            "end",
        )


def missing_documents(placement: Placement, papers: Iterable[AgreementDocument]) -> list[str]:
    """The kinds of document its scheme needs and it has not."""
    has = {paper.kind for paper in papers}
    return [kind for kind in scheme(placement.scheme, placement.start).documents if kind not in has]


def _check(placement: Placement, state: PlacementState) -> None:
    if state not in TRANSITIONS[placement.state]:
        raise ConflictError(f"{placement.state.value} cannot become {state.value}")


def _last_day(placement: Placement, day: date) -> date:
    if not placement.start <= day <= placement.end:
        raise InvalidInputError(
            f"{day} is not between {placement.start} and {placement.end}", "end"
        )
    return day


def _reason_text(reason: InterruptionReason, text: str | None) -> str | None:
    text = (text or "").strip() or None
    if reason is InterruptionReason.OTHER and text is None:
        raise InvalidInputError("the reason 'other' needs a text", "reason_text")
    return text

"""Placements: made, begun, extended, ended; their agreements; each change written down."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from screening.alumni import placements as rules
from screening.alumni import programmes as programme_rules
from screening.domain.alumni import (
    AgreementDocument,
    InterruptionReason,
    Placement,
    PlacementEvent,
    PlacementState,
    Programme,
)
from screening.errors import InvalidInputError, NotFoundError
from screening.services.alumni.desk import (
    LONGEST_NAME,
    Desk,
    View,
    after,
    check_version,
    choice,
    cut,
    day,
    page_size,
    plain,
    refuse_unknown,
    text,
    view,
)
from screening.services.alumni.planning import fit_follow_ups
from screening.store.database import Transaction
from screening.store.files import FileStore
from screening.store.identifiers import new_id

FIELDS = ("person", "programme", "scheme", "unit", "mentor", "goals", "start", "end", "over_plan")
EDITABLE = ("mentor", "goals", "unit")
LARGEST_AGREEMENT = 20_000_000  # bytes

Change = Callable[[Placement, Sequence[Placement], Sequence[AgreementDocument]], Placement]
"""A placement, the person's other ones, and its agreements -> the placement as it is to be."""


class PlacementService:
    """Makes and changes placements."""

    def __init__(self, desk: Desk, files: FileStore) -> None:
        self._desk = desk
        self._files = files

    def create(self, fields: Mapping[str, Any], actor: str) -> View:
        """Plans a placement; with `over_plan` also beyond the programme's plan of places.

        Raises:
            InvalidInputError: naming the field that is wrong, or how the scheme is outlasted.
            NotFoundError: no such person or programme, or the scheme is not in force.
            ConflictError: it overlaps another placement, or the plan has no free place.
        """
        refuse_unknown(fields, FIELDS)
        start, end = day(fields, "start"), day(fields, "end")
        now = self._desk.clock()
        placement = Placement(
            id=new_id("l"),
            person=text(fields, "person", required=True) or "",
            programme=text(fields, "programme", required=True) or "",
            scheme=text(fields, "scheme", required=True) or "",
            unit=text(fields, "unit", LONGEST_NAME, required=True) or "",
            mentor=text(fields, "mentor", LONGEST_NAME),
            goals=text(fields, "goals"),
            start=start,
            end=end,
            planned_end=end,
            state=PlacementState.PLANNED,
            reason=None,
            reason_text=None,
            version=1,
            created=now,
        )
        with self._desk.database.begin() as records:
            add(records, placement, actor, over_plan=bool(fields.get("over_plan")))
        return self.get(placement.id)

    def start(
        self, ident: str, on: date | None, actor: str, expected: int | None = None,
        *, over_plan: bool = False,
    ) -> View:  # fmt: skip
        """Says that a placement began, on its first day unless another is given.

        Raises:
            NotFoundError: no such placement.
            ConflictError: it is not planned, overlaps another one, an earlier day has no free place
                (unless `over_plan`), or it was changed by somebody else.
            InvalidInputError: a document of the scheme is missing, or the day does not fit.
        """

        def change(
            placement: Placement, others: Sequence[Placement], papers: Sequence[AgreementDocument]
        ) -> Placement:
            kinds = [paper.kind for paper in papers]
            return rules.start(placement, on or placement.start, others, kinds)

        return self._change(ident, (actor, expected), "start", change, over_plan=over_plan)

    def complete(
        self, ident: str, on: date | None, actor: str, expected: int | None = None
    ) -> View:
        """Says that a placement was completed, on its last day unless an earlier one is given."""
        return self._change(
            ident,
            (actor, expected),
            "complete",
            lambda one, _, __: rules.complete(one, on or one.end),
        )

    def interrupt(
        self, ident: str, fields: Mapping[str, Any], actor: str, expected: int | None = None
    ) -> View:
        """Says that a placement was broken off: `on`, `reason` and, for `other`, `reason_text`."""
        reason = choice(InterruptionReason, fields.get("reason"), "reason")
        said = text(fields, "reason_text")
        on = day(fields, "on", self._desk.today())
        return self._change(
            ident,
            (actor, expected),
            "interrupt",
            lambda one, _, __: rules.interrupt(one, on, reason, said),
        )

    def cancel(
        self, ident: str, fields: Mapping[str, Any], actor: str, expected: int | None = None
    ) -> View:
        """Says that a planned placement will not begin: `reason` and `reason_text`."""
        reason = choice(InterruptionReason, fields.get("reason"), "reason")
        said = text(fields, "reason_text")
        return self._change(
            ident, (actor, expected), "cancel", lambda one, _, __: rules.cancel(one, reason, said)
        )

    def extend(
        self, ident: str, end: date, actor: str, expected: int | None = None,
        *, over_plan: bool = False,
    ) -> View:  # fmt: skip
        """Gives a placement a later end, within its scheme's extension.

        Raises:
            NotFoundError: no such placement.
            ConflictError: it is over, overlaps another one, the plan has no free place for it
                (unless `over_plan`), or it was changed by somebody else.
            InvalidInputError: not later, or longer than the scheme allows.
        """
        return self._change(
            ident,
            (actor, expected),
            "extend",
            lambda one, others, _: rules.extend(one, end, others),
            over_plan=over_plan,
        )

    def edit(
        self, ident: str, fields: Mapping[str, Any], actor: str, expected: int | None = None
    ) -> View:
        """Changes mentor, goals or unit, as far as they are given; `over_plan` as in `create`."""
        refuse_unknown(fields, (*EDITABLE, "over_plan"))
        values = {name: text(fields, name, LONGEST_NAME if name != "goals" else 8_000)
                  for name in EDITABLE if name in fields}  # fmt: skip
        if "unit" in values and values["unit"] is None:
            raise InvalidInputError("a text is expected", "unit")
        return self._change(
            ident,
            (actor, expected),
            "edit",
            lambda one, _, __: replace(one, **values),  # type: ignore[arg-type]
            over_plan=bool(fields.get("over_plan")),
        )

    def get(self, ident: str) -> View:
        """A placement with its events, its agreements, and what it lacks.

        Raises:
            NotFoundError: no such placement.
        """
        with self._desk.database.read() as records:
            placement = records.alumni.placements.get(ident)
            events = records.alumni.placements.events(ident)
            papers = records.alumni.papers.of([ident])
            follow_ups = records.alumni.follow_ups.of_placement(ident)
        return view(placement) | {
            "events": plain(events),
            "agreements": plain(papers),
            "missing_documents": rules.missing_documents(placement, papers),
            "to_confirm": programme_rules.to_confirm(placement, self._desk.today()),
            "follow_ups": plain(follow_ups),
        }

    def list(
        self,
        cursor: str | None,
        limit: int,
        programme: str | None = None,
        state: str | None = None,
        person: str | None = None,
    ) -> View:
        """A page of placements in the order they were made, filtered if asked for."""
        wanted = choice(PlacementState, state, "state") if state else None
        with self._desk.database.read() as records:
            found = records.alumni.placements.listed(
                after(cursor), page_size(limit) + 1, programme, wanted, person
            )
            shown, more = cut(found, limit)
            names = records.alumni.people.many(one.person for one in shown)
        items = [view(one) | {"name": names[one.person].name} for one in shown]
        return {"items": items, "next": more}

    def unconfirmed(self) -> View:
        """Placements that should have begun or ended and of which nobody has said so."""
        today = self._desk.today()
        with self._desk.database.read() as records:
            found = records.alumni.placements.unconfirmed(today)
            names = records.alumni.people.many(one.person for one in found)
        return {
            "items": [
                {"placement": one.id, "person": one.person, "name": names[one.person].name,
                 "to_confirm": programme_rules.to_confirm(one, today),
                 "start": plain(one.start), "end": plain(one.end)}
                for one in found
            ]
        }  # fmt: skip

    def add_agreement(
        self, ident: str, fields: Mapping[str, Any], file: tuple[str, bytes] | None, actor: str
    ) -> View:
        """Adds an agreement: `kind`, `signed`, and a file or its `reference` in the archive.

        Raises:
            NotFoundError: no such placement.
            InvalidInputError: neither file nor reference, an empty or too large file, a signature
                in the future.
        """
        kind = text(fields, "kind", LONGEST_NAME, required=True) or ""
        reference = text(fields, "reference", LONGEST_NAME)
        signed = day(fields, "signed")
        if signed > self._desk.today():
            raise InvalidInputError(f"{signed} is in the future", "signed")
        if file is None and reference is None:
            raise InvalidInputError("a file or a reference is needed", "reference")
        if file is not None and not 0 < len(file[1]) <= LARGEST_AGREEMENT:
            raise InvalidInputError(f"between 1 and {LARGEST_AGREEMENT:,} bytes", "file")
        now = self._desk.clock()
        with self._desk.database.read() as records:
            records.alumni.placements.get(ident)
        paper = AgreementDocument(
            id=new_id("b"),
            placement=ident,
            kind=kind,
            signed=signed,
            reference=reference,
            name=file[0][:LONGEST_NAME] if file else None,
            sha256=self._files.put(file[1]) if file else None,
            created=now,
        )
        with self._desk.database.begin() as records:
            records.alumni.placements.hold(ident)
            records.alumni.papers.add(paper)
            records.alumni.placements.add_event(
                PlacementEvent(ident, now, actor, "agreement", {"kind": kind})
            )
            _audit(records, self._desk, actor, ident, "agreement")
        return self.get(ident)

    def agreement(self, placement: str, ident: str) -> tuple[str, bytes]:
        """The name and bytes of an agreement that is kept here.

        Raises:
            NotFoundError: no such agreement, or only its reference is known.
        """
        with self._desk.database.read() as records:
            paper = records.alumni.papers.get(ident)
        if paper.placement != placement or paper.sha256 is None:
            raise NotFoundError("agreement file", ident)
        return paper.name or ident, self._files.get(paper.sha256)

    def _change(
        self,
        ident: str,
        who: tuple[str, int | None],
        action: str,
        change: Change,
        *,
        over_plan: bool = False,
    ) -> View:
        """One step of a placement with everything that follows from it, in one transaction."""
        actor, expected = who
        now = self._desk.clock()
        with self._desk.database.begin() as records:
            person = records.alumni.placements.get(ident).person
            records.alumni.people.hold(person)  # one change of a person's placements at a time
            before = records.alumni.placements.hold(ident)
            check_version(before.version, expected)
            others = records.alumni.placements.of_person(person)
            papers = records.alumni.papers.of([ident])
            after = change(before, others, papers)
            programme = records.alumni.programmes.hold(after.programme)
            if programme.units and after.unit not in (*programme.units, before.unit):
                known = ", ".join(programme.units)
                raise InvalidInputError(f"{after.unit!r} is not one of {known}", "unit")
            if not over_plan:
                for more in programme_rules.newly_taken(before, after):
                    _refuse_over_plan(records, programme, more)
            after = records.alumni.placements.replace(after)
            records.alumni.placements.add_event(
                PlacementEvent(ident, now, actor, action, _differences(before, after))
            )
            if _span(before) != _span(after):
                fit_follow_ups(records, after, now)
            _audit(records, self._desk, actor, ident, action)
        return self.get(ident)


def add(records: Transaction, placement: Placement, actor: str, *, over_plan: bool) -> None:
    """Stores a new placement with its follow-ups, if rules and plan allow it."""
    records.alumni.people.hold(placement.person)
    programme = records.alumni.programmes.hold(placement.programme)
    others = records.alumni.placements.of_person(placement.person)
    rules.check_new(placement, programme, others)
    if not over_plan:
        _refuse_over_plan(records, programme, placement)
    records.alumni.placements.add(placement)
    facts = {"start": plain(placement.start), "end": plain(placement.end), "over_plan": over_plan}
    records.alumni.placements.add_event(
        PlacementEvent(placement.id, placement.created, actor, "plan", facts)
    )
    fit_follow_ups(records, placement, placement.created)
    records.audit.add(
        placement.created, actor, "alumni.place", ("placement", placement.id),
        {"person": placement.person, "programme": placement.programme},
    )  # fmt: skip


def _refuse_over_plan(records: Transaction, programme: Programme, new: Placement) -> None:
    if programme.plan:
        filled = records.alumni.placements.of_programme(programme.id, new.start, new.end)
        programme_rules.refuse_over_plan(programme, filled, new)


def _span(placement: Placement) -> tuple[date, date, PlacementState]:
    """What the plan of follow-ups hangs on; other changes leave days that people moved alone."""
    return placement.start, placement.end, placement.state


def _differences(before: Placement, after: Placement) -> dict[str, Any]:
    """What changed: old and new days, states and codes; of texts only that they changed."""
    found: dict[str, Any] = {}
    for name in ("state", "start", "end", "unit", "reason"):
        old, new = getattr(before, name), getattr(after, name)
        if old != new:
            found[name] = [plain(old), plain(new)]
    found |= {
        name: "changed"
        for name in ("mentor", "goals")
        if getattr(before, name) != getattr(after, name)
    }
    return found


def _audit(records: Transaction, desk: Desk, actor: str, ident: str, action: str) -> None:
    records.audit.add(desk.clock(), actor, f"alumni.{action}", ("placement", ident))

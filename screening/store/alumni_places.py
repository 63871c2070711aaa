"""Programmes and placements, what happened to them, and their agreements."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import Connection, func, insert, select

from screening.domain.alumni import (
    AgreementDocument,
    Placement,
    PlacementEvent,
    PlacementState,
    Programme,
)
from screening.store.alumni_tables import events, papers, placements, programmes
from screening.store.identifiers import new_id
from screening.store.rows import Rows, record, values
from screening.store.statements import chunks


class ProgrammeRepository(Rows[Programme]):
    """Programmes."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection, programmes, Programme, "programme")

    def titles(self) -> dict[str, str]:
        """What every programme is called."""
        rows = self._connection.execute(select(programmes.c.id, programmes.c.title))
        return {row.id: row.title for row in rows}


class PlacementRepository(Rows[Placement]):
    """Placements; every change compares the version it started from."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection, placements, Placement, "placement")

    def of_person(self, person: str) -> list[Placement]:
        """The placements of one person, oldest first."""
        return sorted(self.where(placements.c.person == person), key=lambda one: one.start)

    def of_people(self, persons: Iterable[str]) -> list[Placement]:
        """The placements of these people."""
        return [
            one for chunk in chunks(persons) for one in self.where(placements.c.person.in_(chunk))
        ]

    def of_programme(self, programme: str, first: date, last: date) -> list[Placement]:
        """The placements of a programme that share a day with a stretch of time."""
        return self.where(
            placements.c.programme == programme,
            placements.c.start <= last,
            placements.c.end >= first,
        )

    def listed(
        self,
        after: str | None,
        limit: int,
        programme: str | None = None,
        state: PlacementState | None = None,
        person: str | None = None,
    ) -> list[Placement]:
        """A page of placements, of one programme, in one state or of one person if asked for."""
        wanted = []
        if person:
            wanted.append(placements.c.person == person)
        if programme:
            wanted.append(placements.c.programme == programme)
        if state:
            wanted.append(placements.c.state == state.value)
        return self.page(after, limit, *wanted)

    def unconfirmed(self, day: date) -> list[Placement]:
        """Those that should have begun or ended by a day and of which nobody has said so."""
        planned = (placements.c.state == PlacementState.PLANNED.value) & (placements.c.start <= day)
        active = (placements.c.state == PlacementState.ACTIVE.value) & (placements.c.end < day)
        return self.where(planned | active)

    def ended_between(self, first: date, last: date) -> list[Placement]:
        """Completed and interrupted placements whose last day lies between two days."""
        over = (PlacementState.COMPLETED.value, PlacementState.INTERRUPTED.value)
        return self.where(placements.c.state.in_(over), placements.c.end.between(first, last))

    def begun(self) -> list[tuple[str, tuple[str, str, date, date, PlacementState]]]:
        """Every placement that began: id, and (programme, scheme, start, end, state)."""
        states = {state.value: state for state in PlacementState}
        never = (PlacementState.PLANNED.value, PlacementState.CANCELLED.value)
        p = placements.c
        rows = self._connection.execute(
            select(p.id, p.programme, p.scheme, p.start, p.end, p.state).where(
                p.state.not_in(never)
            )
        )
        return [
            (ident, (programme, scheme, start, end, states[state]))
            for ident, programme, scheme, start, end, state in rows
        ]

    def add_event(self, event: PlacementEvent) -> None:
        """Appends what happened to a placement."""
        self._connection.execute(insert(events).values(id=new_id("e"), **values(event)))

    def events(self, placement: str) -> list[PlacementEvent]:
        """What happened to a placement, oldest first."""
        rows = self._connection.execute(
            select(events).where(events.c.placement == placement).order_by(events.c.id)
        )
        return [record(PlacementEvent, row) for row in rows]

    def count(self) -> int:
        """How many placements there are."""
        total: Any = self._connection.execute(select(func.count()).select_from(placements)).scalar()
        return int(total)


class PaperRepository(Rows[AgreementDocument]):
    """Agreements of placements."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection, papers, AgreementDocument, "agreement")

    def of(self, idents: Iterable[str]) -> list[AgreementDocument]:
        """The agreements of these placements."""
        return [
            one for chunk in chunks(idents) for one in self.where(papers.c.placement.in_(chunk))
        ]

    def uses(self, sha256: str) -> bool:
        """Whether an agreement has these bytes."""
        return bool(self.where(papers.c.sha256 == sha256, limit=1))

    def hashes(self) -> dict[str, str]:
        """The id of an agreement by the hash of its bytes."""
        return {
            one.sha256: one.id for one in self.where(papers.c.sha256.is_not(None)) if one.sha256
        }

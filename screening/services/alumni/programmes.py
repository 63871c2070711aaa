"""Programmes and their plan of places against what is filled."""

from dataclasses import asdict, replace
from datetime import date
from typing import Any

from screening.alumni import programmes as rules
from screening.alumni.calendar_days import months_later
from screening.alumni.schemes import schemes
from screening.domain.alumni import Programme
from screening.errors import InvalidInputError
from screening.services.alumni.desk import (
    Desk,
    View,
    after,
    check_version,
    cut,
    page_size,
    plain,
    view,
)
from screening.services.posting_files import read_yaml
from screening.store.identifiers import new_id

MOST_MONTHS = 120


class ProgrammeService:
    """Adds, changes and shows programmes."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def schemes(self) -> View:
        """Every scheme there is or was, with its source and the days it applies from and to."""
        return {"schemes": plain(schemes())}

    def add(self, mapping: Any, actor: str) -> View:
        """Stores a programme from plain data.

        Raises:
            InvalidInputError: naming the place of the first problem.
        """
        return self._add(rules.programme_from_mapping(mapping), actor)

    def add_file(self, data: bytes, name: str, actor: str) -> View:
        """Stores a programme from the bytes of a YAML file called `name`; errors as in `add`."""
        return self._add(read_yaml(data, name, rules.programme_from_mapping), actor)

    def change(self, ident: str, mapping: Any, actor: str, expected: int | None = None) -> View:
        """Replaces the description of a programme; placements stay as they are.

        Raises:
            NotFoundError: no such programme.
            InvalidInputError: naming the place of the first problem.
            ConflictError: somebody else changed it since version `expected`.
        """
        return self._change(ident, rules.programme_from_mapping(mapping), actor, expected)

    def change_file(self, ident: str, data: bytes, name: str, actor: str) -> View:
        """Replaces the description by that of a YAML file; errors as in `change`."""
        draft = read_yaml(data, name, rules.programme_from_mapping)
        return self._change(ident, draft, actor, None)

    def list(self, cursor: str | None, limit: int) -> View:
        """A page of programmes in the order they were made."""
        with self._desk.database.read() as records:
            found = records.alumni.programmes.page(after(cursor), page_size(limit) + 1)
        shown, more = cut(found, limit)
        return {"items": plain(shown), "next": more}

    def get(self, ident: str) -> View:
        """One programme.

        Raises:
            NotFoundError: no such programme.
        """
        with self._desk.database.read() as records:
            return view(records.alumni.programmes.get(ident))

    def plan(self, ident: str, first: date | None = None, months: int = 1) -> View:
        """The plan against what is filled, on a day (today) and that day of the months after it.

        Raises:
            NotFoundError: no such programme.
            InvalidInputError: no or too many months.
        """
        if not 1 <= months <= MOST_MONTHS:
            raise InvalidInputError(f"between 1 and {MOST_MONTHS} is expected", "months")
        first = first or self._desk.today()
        days = [months_later(first, number) for number in range(months)]
        with self._desk.database.read() as records:
            programme = records.alumni.programmes.get(ident)
            placements = records.alumni.placements.of_programme(ident, days[0], days[-1])
        return {
            "programme": ident,
            "title": programme.title,
            "days": [
                {
                    "day": day.isoformat(),
                    "places": [
                        plain(state) | {"free": state.free, "short": state.short}
                        for state in rules.occupancy(programme, placements, day)
                    ],
                }
                for day in days
            ],
        }

    def _add(self, draft: rules.ProgrammeDraft, actor: str) -> View:
        now = self._desk.clock()
        programme = Programme(
            id=new_id("g"),
            title=draft.title,
            schemes=draft.schemes,
            units=draft.units,
            plan=draft.plan,
            version=1,
            created=now,
        )
        with self._desk.database.begin() as records:
            records.alumni.programmes.add(programme)
            records.audit.add(now, actor, "alumni.programme", ("programme", programme.id))
        return view(programme)

    def _change(
        self, ident: str, draft: rules.ProgrammeDraft, actor: str, expected: int | None
    ) -> View:
        with self._desk.database.begin() as records:
            before = records.alumni.programmes.hold(ident)
            check_version(before.version, expected)
            values = asdict(draft) | {"plan": draft.plan}
            changed = records.alumni.programmes.replace(replace(before, **values))
            facts = {"version": changed.version}
            at = self._desk.clock()
            records.audit.add(at, actor, "alumni.programme", ("programme", ident), facts)
        return view(changed)

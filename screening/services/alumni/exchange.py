"""Import from CSV and XLSX, row by row with a report; export of the same columns."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, NoReturn

from screening.alumni import importing
from screening.alumni import outcomes as outcome_rules
from screening.alumni import placements as placement_rules
from screening.alumni.calendar_days import months_later, today
from screening.alumni.consents import current, expiry
from screening.alumni.importing import ColumnMapping, ImportRow
from screening.alumni.schemes import scheme
from screening.documents.spreadsheets import Sheet as XlsxSheet
from screening.documents.spreadsheets import read, to_csv, to_xlsx
from screening.domain.alumni import (
    InterruptionReason,
    OutcomeStatus,
    Person,
    Placement,
    PlacementEvent,
    PlacementState,
    Programme,
    Purpose,
)
from screening.errors import ConflictError, InvalidInputError, NotFoundError, ScreeningError
from screening.services.alumni import consents, outcomes, people
from screening.services.alumni.desk import Desk, View, choice
from screening.services.alumni.planning import fit_follow_ups
from screening.services.posting_files import read_yaml
from screening.store.database import Transaction
from screening.store.identifiers import new_id

SOURCE = "import"
BATCH = 500  # rows in one transaction: what a crash leaves to be imported again
PAGE = 500
NOT_SAID = "ikke oppgitt"


class _Rehearsed(Exception):  # noqa: N818 - not an error: ends a dry run
    """Takes back everything a dry run has written."""


@dataclass(slots=True)
class _Told:
    """What one row changed."""

    person: str = ""
    new: bool = False
    changes: tuple[str, ...] = ()

    def say(self, change: str) -> None:
        self.changes = (*self.changes, change)

    @property
    def status(self) -> str:
        return "new" if self.new else ("changed" if self.changes else "unchanged")


class ExchangeService:
    """Takes in and gives out what other systems hold."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def import_file(
        self, data: bytes, name: str, mapping: tuple[bytes, str] | None, dry_run: bool, actor: str
    ) -> View:
        """Imports a file; `mapping` is the bytes and name of a mapping file.

        Each row stands for itself: one that cannot be taken in is named with the reason, the
        others are. The same row again changes nothing, whatever was changed by hand since; nor
        does an import bring back a consent that was withdrawn. A dry run reports and writes
        nothing.

        Returns:
            counts by status (new, changed, unchanged, failed) and a line for each row.

        Raises:
            InvalidInputError: the file or the mapping cannot be read at all.
        """
        columns = read_yaml(*mapping, importing.mapping_from) if mapping else importing.identity()
        lines = read(data, name)
        header = next(lines, None)
        if header is None:
            raise InvalidInputError("empty", name)
        at = importing.places(columns, header)
        rows = [(n, cells) for n, cells in enumerate(lines, start=2) if any(cells)]
        report: list[View] = []
        touched: dict[str, None] = {}
        size = max(1, len(rows)) if dry_run else BATCH
        for first in range(0, len(rows), size):
            batch = rows[first : first + size]
            try:
                with self._desk.database.begin() as records:
                    door = _Door(records, columns, actor, self._desk.clock())
                    report += [self._row(records, door, at, line) for line in batch]
                    touched |= door.touched
                    if dry_run:
                        _take_back()
            except _Rehearsed:
                touched = {}
        self._desk.index_later(touched)
        counts = dict.fromkeys(("new", "changed", "unchanged", "failed"), 0)
        for line in report:
            counts[line["status"]] += 1
        return {"file": name, "dry_run": dry_run, **counts, "rows": report}

    def export(self, kind: str) -> bytes:
        """Everybody with their placements, outcomes and consents, as `csv` or `xlsx`; no notes.

        The columns are those an import without a mapping reads.
        """
        rows: list[list[str]] = []
        cursor: str | None = None
        while True:
            with self._desk.database.read() as records:
                page = records.alumni.people.listed(cursor, PAGE)
                titles = records.alumni.programmes.titles()
                rows += _rows(records, page, titles)
            if len(page) < PAGE:
                break
            cursor = page[-1].id
        if kind == "xlsx":
            return to_xlsx([XlsxSheet("alumni", importing.FIELDS, rows)])
        return to_csv(importing.FIELDS, rows)

    def _row(
        self,
        records: Transaction,
        door: "_Door",
        at: Mapping[str, int],
        line: tuple[int, Sequence[str]],
    ) -> View:
        number, cells = line
        try:
            with records.attempt():
                told = door.take(importing.read_row(door.columns, at, cells), cells)
        except ScreeningError as error:
            place = getattr(error, "place", None)
            return {
                "row": number,
                "status": "failed",
                "person": None,
                "changes": [],
                "error": {"code": error.code, "place": place, "message": error.message},
            }
        return {
            "row": number,
            "status": told.status,
            "person": told.person,
            "changes": list(told.changes),
            "error": None,
        }


class _Door:
    """Takes in rows within one transaction."""

    def __init__(
        self, records: Transaction, columns: ColumnMapping, actor: str, now: datetime
    ) -> None:
        self._records = records
        self.columns = columns
        self._actor = actor
        self._now = now
        self._today = today(now)
        programmes = records.alumni.programmes.where()
        self._programmes = {one.id: one for one in programmes}
        self._titles: dict[str, list[Programme]] = {}
        for one in programmes:
            self._titles.setdefault(one.title.casefold(), []).append(one)
        self.touched: dict[str, None] = {}

    def take(self, row: ImportRow, cells: Sequence[str]) -> _Told:
        """Stores what a row says."""
        told = _Told()
        person = self._person(row, told)
        told.person = person.id
        canonical = json.dumps([list(cells), sorted(row.person.items())], ensure_ascii=False)
        digest = hashlib.sha256(f"{person.id}\n{canonical}".encode()).hexdigest()
        if not self._records.alumni.people.took_in(person.id, digest):
            return _Told(person.id)
        if not told.new:
            person = self._change_person(person, row, told)
        if row.placement:
            placement = self._placement(person, row, told)
            self._outcomes(placement, row, told)
        self._consents(person, row, told)
        if person.candidate and told.status != "unchanged":
            self.touched[person.candidate] = None
        return told

    def _person(self, row: ImportRow, told: _Told) -> Person:
        reference = row.person["reference"]
        known = self._records.alumni.people.by_reference([reference]).get(reference)
        if known is not None:
            return known
        told.new = True
        told.say("person")
        values = people.read(row.person)
        return people.add(self._records, values, self._actor, self._now)

    def _change_person(self, person: Person, row: ImportRow, told: _Told) -> Person:
        given = {n: v for n, v in row.person.items() if getattr(person, n) != v}
        if not given:
            return person
        merged = {name: getattr(person, name) for name in people.FIELDS} | given
        values = people.read(merged)
        people.refuse_taken(self._records, values, person.id)
        if values["candidate"] is not None:
            self._records.candidates.get(values["candidate"])
        for name in given:
            told.say(name)
        facts = {"fields": sorted(given)}
        subject = ("alumnus", person.id)
        self._records.audit.add(self._now, self._actor, "alumni.change", subject, facts)
        return self._records.alumni.people.replace(replace(person, **values))

    def _placement(self, person: Person, row: ImportRow, told: _Told) -> Placement:
        programme = self._programme(str(row.placement["programme"]))
        mine = self._records.alumni.placements.of_person(person.id)
        known = [
            one
            for one in mine
            if one.programme == programme.id and one.start == row.placement["start"]
        ]
        if known:
            return self._change_placement(known[0], mine, row, told)
        placement = self._new_placement(person, programme, row)
        placement_rules.refuse_overlap(placement, mine)
        told.say("placement")
        self._records.alumni.placements.add(placement)
        self._settle(placement)
        return placement

    def _new_placement(self, person: Person, programme: Programme, row: ImportRow) -> Placement:
        given = row.placement
        state = given.get("state", PlacementState.PLANNED)
        reason, said = _reason(given, state)
        placement = Placement(
            id=new_id("l"),
            person=person.id,
            programme=programme.id,
            scheme=str(given["scheme"]),
            unit=str(given["unit"]),
            mentor=given.get("mentor"),
            goals=given.get("goals"),
            start=given["start"],
            end=given["end"],
            planned_end=given["end"],
            state=state,
            reason=reason,
            reason_text=said,
            version=1,
            created=self._now,
        )
        self._check(placement, programme)
        return placement

    def _change_placement(
        self, before: Placement, mine: Sequence[Placement], row: ImportRow, told: _Told
    ) -> Placement:
        given = row.placement
        names = ("unit", "mentor", "goals", "end", "state")
        changed = {n: given[n] for n in names if n in given and given[n] != getattr(before, n)}
        if not changed:
            return before
        state = changed.get("state", before.state)
        if "state" in changed and not _can_become(before.state, state):
            raise ConflictError(f"{before.state.value} cannot become {state.value}")
        after = replace(before, **changed)
        if "state" in changed:
            reason, said = _reason(given, state)
            after = replace(after, reason=reason, reason_text=said)
        if "end" in changed:
            after = replace(after, planned_end=max(before.planned_end, after.end))
        self._check(after, self._programmes[after.programme])
        placement_rules.refuse_overlap(after, mine)
        for name in changed:
            told.say(name)
        after = self._records.alumni.placements.replace(after)
        self._settle(after)
        return after

    def _check(self, placement: Placement, programme: Programme) -> None:
        """As for a placement made by hand, but extensions and full programmes are history."""
        if placement.end < placement.start:
            raise InvalidInputError(f"{placement.end} is before {placement.start}", "end")
        if placement.scheme not in programme.schemes:
            raise InvalidInputError(f"{programme.title} has no {placement.scheme!r}", "scheme")
        rules = scheme(placement.scheme, placement.start)
        placement_rules.refuse_overrun(rules, placement.start, placement.end, extended=True)
        begun = placement.state not in (PlacementState.PLANNED, PlacementState.CANCELLED)
        if begun and placement.start > self._today:
            raise InvalidInputError(f"{placement.start} is in the future", "start")
        if placement.state in placement_rules.ENDED and placement.end > self._today:
            raise InvalidInputError(f"{placement.end} is in the future", "end")

    def _settle(self, placement: Placement) -> None:
        event = PlacementEvent(
            placement.id, self._now, self._actor, SOURCE, {"state": placement.state.value}
        )
        self._records.alumni.placements.add_event(event)
        fit_follow_ups(self._records, placement, self._now, since=self._today)
        subject = ("placement", placement.id)
        self._records.audit.add(self._now, self._actor, "alumni.import", subject)

    def _outcomes(self, placement: Placement, row: ImportRow, told: _Told) -> None:
        standing = outcome_rules.current(self._records.alumni.outcomes.of_placement(placement.id))
        for point, status in row.outcomes.items():
            before = standing.get((placement.id, point))
            if before is not None and before.status is status:
                continue
            fields: dict[str, Any] = {
                "point": point,
                "status": status,
                "as_of": min(self._today, months_later(placement.end, point)),
                "source": SOURCE,
                "corrects": before.id if before else None,
            }
            outcome = outcomes.read(placement, fields, self._actor, self._now)
            outcomes.add(self._records, placement, outcome, self._actor, self._now)
            told.say(f"outcome_{point}")

    def _consents(self, person: Person, row: ImportRow, told: _Told) -> None:
        said = current(self._records.alumni.consents.of([person.id]))
        for purpose, last in row.consents.items():
            before = said.get(purpose)
            if before is not None and (not before.given or (before.expires or last) >= last):
                continue  # withdrawn stays withdrawn; an earlier day does not shorten
            expires = expiry(self._today, last)
            source = self.columns.consent_source
            consents.say(self._records, person, (purpose, expires), source, self._actor, self._now)
            told.say(f"consent_{purpose.value}")

    def _programme(self, name: str) -> Programme:
        if name in self._programmes:
            return self._programmes[name]
        found = self._titles.get(name.casefold(), [])
        if len(found) > 1:
            raise InvalidInputError(f"{len(found)} programmes are called {name!r}", "programme")
        if not found:
            raise NotFoundError("programme", name)
        return found[0]


def _take_back() -> NoReturn:
    raise _Rehearsed


def _can_become(before: PlacementState, after: PlacementState) -> bool:
    """Whether one state leads to another, in one step or several."""
    nearest = placement_rules.TRANSITIONS[before]
    return after in nearest or any(_can_become(one, after) for one in nearest)


def _reason(
    given: Mapping[str, Any], state: PlacementState
) -> tuple[InterruptionReason | None, str | None]:
    if state not in (PlacementState.INTERRUPTED, PlacementState.CANCELLED):
        return None, None
    reason = choice(InterruptionReason, given.get("reason", "other"), "reason")
    said = given.get("reason_text")
    if reason is InterruptionReason.OTHER and not said:
        said = NOT_SAID
    return reason, said


def _rows(
    records: Transaction, page: Sequence[Person], titles: Mapping[str, str]
) -> list[list[str]]:
    ids = [one.id for one in page]
    placements: dict[str, list[Placement]] = {}
    for one in records.alumni.placements.of_people(ids):
        placements.setdefault(one.person, []).append(one)
    counting = outcome_rules.current(records.alumni.outcomes.of_people(ids))
    statuses = {key: outcome.status for key, outcome in counting.items()}
    said: dict[str, dict[Purpose, date]] = {}
    events = records.alumni.consents.of(ids)
    for person in page:
        mine = current(one for one in events if one.person == person.id)
        said[person.id] = {p: c.expires for p, c in mine.items() if c.given and c.expires}
    found = []
    for person in page:
        mine_placed: list[Placement | None] = list(placements.get(person.id, [])) or [None]
        found += [_cells(person, one, titles, statuses, said[person.id]) for one in mine_placed]
    return found


def _cells(
    person: Person,
    placement: Placement | None,
    titles: Mapping[str, str],
    statuses: Mapping[tuple[str, int], OutcomeStatus],
    said: Mapping[Purpose, date],
) -> list[str]:
    values: dict[str, Any] = {name: getattr(person, name) for name in importing.PERSON}
    values["reference"] = person.reference or person.id
    if placement is not None:
        values |= {name: getattr(placement, name) for name in importing.PLACEMENT}
        values["programme"] = titles.get(placement.programme, placement.programme)
        for name, point in importing.OUTCOMES.items():
            values[name] = statuses.get((placement.id, point))
    values |= {name: said.get(purpose) for name, purpose in importing.CONSENTS.items()}
    return [_cell(values.get(name)) for name in importing.FIELDS]


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, date):
        return value.isoformat()
    return str(getattr(value, "value", value))

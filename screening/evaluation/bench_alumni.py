"""How fast the alumni follow-up is at a size: a made-up register over ten years, then the clock.

The register lies in a folder of its own (SQLite, or any database by its URL) and is thrown away.
Milliseconds and seconds are of this machine; nothing is kept warm but the database's own cache.
"""

import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from screening.alumni.calendar_days import months_later, today, working_day
from screening.alumni.consents import until
from screening.alumni.follow_up import plan
from screening.domain.alumni import (
    POINTS,
    Consent,
    FollowUp,
    FollowUpState,
    Outcome,
    OutcomeStatus,
    Person,
    Placement,
    PlacementState,
    PlanPeriod,
    Programme,
    Purpose,
)
from screening.mailing.outbox import OutboxMailer
from screening.services.alumni.daily import Post
from screening.services.alumni.desk import Desk
from screening.services.alumni.links import new_secret
from screening.services.alumni.suite import AlumniServices, Parts, assemble
from screening.services.assessing import Assessor
from screening.store.database import Database
from screening.store.files import FileStore
from screening.store.identifiers import new_id

YEARS = 10
PROGRAMMES = 20
COORDINATORS = 25
BATCH = 2_000
SCHEMES = ("praksisplass", "trainee", "arbeidstrening", "larling", "spraktrening")
NOW = datetime(2026, 11, 27, 9, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Size:
    """How many people, and about how many follow-ups they have together."""

    people: int = 50_000
    follow_ups: int = 300_000


def measure(size: Size, url: str | None = None, repeat: int = 100) -> dict[str, Any]:
    """Builds the register and times what people wait for.

    Returns:
        sizes; `due_ms` (one coordinator's list: median and p95), `summary_ms`, `figures_s` (all
        tables of ten years), `xlsx_s`, `daily_s` (first run with its letters) and `daily_again_s`.
    """
    with tempfile.TemporaryDirectory(prefix="alumni-bench-") as folder:
        home = Path(folder)
        database = Database(url or f"sqlite:///{home / 'bench.sqlite'}", lambda: NOW)
        database.migrate()
        began = time.perf_counter()
        counts = _build(database, size, random.Random(1))  # noqa: S311 - a made-up register
        built = time.perf_counter() - began
        services = _services(database, home)
        chance = random.Random(2)  # noqa: S311
        names = [coordinator(n) for n in range(COORDINATORS)]
        due = [_ms(lambda: services.follow_up.due({"assignee": chance.choice(names)}))
               for _ in range(repeat)]  # fmt: skip
        summary = [_ms(lambda: services.follow_up.summary(chance.choice(names)))
                   for _ in range(repeat)]  # fmt: skip
        figures = [_ms(services.figures.report) / 1000 for _ in range(3)]
        workbook = _ms(services.figures.xlsx) / 1000
        report: dict[str, Any] = {}
        daily = _ms(lambda: report.update(services.daily.run())) / 1000
        again = _ms(services.daily.run) / 1000
        database.close()
    return {
        **counts,
        "database": "postgresql" if url else "sqlite",
        "build_s": round(built, 1),
        "due_ms": _figures(due),
        "summary_ms": _figures(summary),
        "figures_s": round(statistics.median(figures), 2),
        "xlsx_s": round(workbook, 2),
        "daily_s": round(daily, 2),
        "daily_letters": report["letters"],
        "daily_mails": report["sent"],
        "daily_again_s": round(again, 2),
    }


def coordinator(number: int) -> str:
    """The address of one of the coordinators."""
    return f"koordinator{number}@example.org"


def _services(database: Database, home: Path) -> AlumniServices:
    mailer = OutboxMailer(home / "outbox", "screening@example.org")
    parts = Parts(
        files=FileStore(home),
        post=Post(mailer, "https://example.org", new_secret),
        assessor=Assessor(_no_knowledge, lambda *asked: []),
        closest=lambda title, requirements, scope: [],
        keep_months=240,
    )
    return assemble(Desk(database, lambda kind, ident: None, lambda: NOW), parts)


def _no_knowledge() -> Any:
    raise NotImplementedError("nothing is assessed here")


def _build(database: Database, size: Size, chance: random.Random) -> dict[str, int]:
    """Writes the register in batches; how many of each thing."""
    each = max(1, round(size.follow_ups / size.people))
    programmes = [_programme(number) for number in range(PROGRAMMES)]
    with database.begin() as records:
        records.alumni.programmes.add(*programmes)
    counts = {"people": 0, "placements": 0, "follow_ups": 0, "outcomes": 0, "consents": 0}
    for first in range(0, size.people, BATCH):
        made = [_Life(number, programmes, each, chance)
                for number in range(first, min(first + BATCH, size.people))]  # fmt: skip
        with database.begin() as records:
            records.alumni.people.add(*(life.person for life in made))
            records.alumni.placements.add(*(life.placement for life in made))
            records.alumni.follow_ups.add(*(one for life in made for one in life.follow_ups))
            records.alumni.outcomes.add(*(one for life in made for one in life.outcomes))
            records.alumni.consents.add(*(one for life in made for one in life.consents))
        counts["people"] += len(made)
        counts["placements"] += len(made)
        for life in made:
            counts["follow_ups"] += len(life.follow_ups)
            counts["outcomes"] += len(life.outcomes)
            counts["consents"] += len(life.consents)
    return counts


def _programme(number: int) -> Programme:
    schemes = (SCHEMES[number % len(SCHEMES)], SCHEMES[(number + 1) % len(SCHEMES)])
    plan = (PlanPeriod(date(2016, 1, 1), date(2030, 12, 31), 100, 2_000),)
    return Programme(new_id("g"), f"Program {number}", schemes, (), plan, 1, NOW)


class _Life:
    """One made-up person with a placement and what followed."""

    def __init__(
        self, number: int, programmes: list[Programme], each: int, chance: random.Random
    ) -> None:
        programme = chance.choice(programmes)
        start = today(NOW) - timedelta(days=chance.randrange(YEARS * 365))
        end = start + timedelta(days=chance.randrange(60, 180))
        over = end < today(NOW)
        consents = chance.random() < 0.6  # noqa: PLR2004 - a share of the register
        last = months_later(today(NOW), chance.randrange(1, 24))
        contact = until(last) if consents else None
        self.person = Person(
            new_id("o"), None, f"Person {number}", f"person{number}@example.org", None, "nb",
            coordinator(number % COORDINATORS), f"ref{number}", contact, None, None, 1, NOW,
        )  # fmt: skip
        ended = chance.choice([PlacementState.COMPLETED] * 4 + [PlacementState.INTERRUPTED])
        self.placement = Placement(
            new_id("l"), self.person.id, programme.id, chance.choice(programme.schemes), "Enhet",
            None, None, start, end, end, ended if over else PlacementState.ACTIVE, None, None, 1,
            NOW,
        )  # fmt: skip
        self.follow_ups = list(self._follow_ups(each, chance))
        self.outcomes = [
            self._outcome(point, chance)
            for point in POINTS
            if over and months_later(end, point) < today(NOW) and chance.random() < 0.8  # noqa: PLR2004
        ]
        self.consents = []
        if consents:
            said = (Purpose.CONTACT, True, last, "skjema", "2026-11", "bench", NOW)
            self.consents.append(Consent(new_id("n"), self.person.id, *said))

    def _follow_ups(self, each: int, chance: random.Random) -> Iterator[FollowUp]:
        planned = [(one.occasion, one.due) for one in plan(self.placement)]
        while len(planned) < each:
            day = self.placement.start + timedelta(days=chance.randrange(1, 900))
            planned.append(("agreed", working_day(day)))
        for occasion, due in planned[:each]:
            past = due < today(NOW)
            done = past and chance.random() < 0.95  # noqa: PLR2004
            yield FollowUp(
                new_id("u"), self.person.id, self.placement.id, occasion, due,
                self.person.coordinator, FollowUpState.DONE if done else FollowUpState.OPEN, 1, NOW,
            )  # fmt: skip

    def _outcome(self, point: int, chance: random.Random) -> Outcome:
        return Outcome(
            new_id("q"), self.person.id, self.placement.id, point,
            chance.choice(list(OutcomeStatus)), None, None, today(NOW), "bench", "bench", None, NOW,
        )  # fmt: skip


def _ms(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def _figures(milliseconds: list[float]) -> dict[str, float]:
    ordered = sorted(milliseconds)
    last = ordered[min(len(ordered) - 1, int(0.95 * len(ordered)))]
    return {"median": round(statistics.median(ordered), 1), "p95": round(last, 1)}

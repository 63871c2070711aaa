"""No sequence of commands loses a contact or an outcome, overlaps, or mails twice or unasked.

A state machine of hypothesis gives commands at random moments to the real services on a real
database, and keeps a plain model of what must be true.
"""

import contextlib
import itertools
import shutil
import tempfile
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from screening.alumni.calendar_days import is_working_day, today
from screening.domain.alumni import POINTS
from screening.errors import ScreeningError, UnavailableError
from screening.mailing.letter import Letter
from screening.store.database import Database

KARI = "kari"
PEOPLE = ("amal", "bo", "cem")
WEEKS = st.integers(0, 60)


class Killed(BaseException):
    """The process dies here."""


class Follow(RuleBasedStateMachine):
    """Commands on three people, with a clock that jumps over months."""

    make_place: Any = None
    template: Path

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="alumni-"))
        shutil.copy(self.template, self.folder / "screening.sqlite")
        self.database = Database(f"sqlite:///{self.folder / 'screening.sqlite'}")
        self.place = type(self).make_place(self.database, self.folder)
        self.services = self.place.services
        self.consent = dict.fromkeys(PEOPLE, False)
        self.contacts: dict[str, Any] = {}
        self.outcomes: dict[str, Any] = {}
        self.sent: list[Letter] = []
        self.trouble = ""
        mailer = self.services.daily._post.mailer
        self._send = mailer.send
        mailer.send = self.send
        self.ids: dict[str, str] = {}

    def teardown(self) -> None:
        self.database.close()
        shutil.rmtree(self.folder)

    def send(self, letter: Letter) -> None:
        """The outbox, with the troubles a mail has."""
        trouble, self.trouble = self.trouble, ""
        if trouble == "away":
            raise UnavailableError("mail", "gone")
        if trouble == "killed before":
            raise Killed
        name = letter.recipient.partition("@")[0]
        if name in PEOPLE:
            assert self.consent[name], f"{letter.key} without consent"
        self._send(letter)
        self.sent.append(letter)
        if trouble == "killed after":
            raise Killed

    @initialize()
    def begin(self) -> None:
        """Everybody's place ended three months ago: whoever consents is to be asked today."""
        self.place.clock.now = datetime(2027, 11, 30, 7, 0, tzinfo=UTC)
        self.programme = self.place.programme(plan=[])
        for name in PEOPLE:
            self.ids[name] = self.place.person(name, "contact", email=f"{name}@example.org")
            self.consent[name] = True
            placement = self.place.place(self.programme, self.ids[name], "2027-06-01", "2027-08-31")
            self.place.begin(placement)
            self.services.placements.complete(placement, None, KARI)

    def attempt(self, command: Any, *arguments: Any) -> Any:
        """A command that may be refused; refusals are part of the game."""
        try:
            return command(*arguments)
        except ScreeningError:
            return None

    def placements(self, name: str) -> list[dict[str, Any]]:
        return list(self.services.people.file(self.ids[name])["placements"])

    @rule(days=st.integers(0, 40), hours=st.integers(0, 23))
    def time_passes(self, days: int, hours: int) -> None:
        self.place.clock.now += timedelta(days=days, hours=hours)

    @rule(name=st.sampled_from(PEOPLE), first=st.integers(-20, 60), days=st.integers(0, 200))
    def plan(self, name: str, first: int, days: int) -> None:
        start = today(self.place.clock.now) + timedelta(days=first)
        end = start + timedelta(days=days)
        found = self.attempt(self.place.place, self.programme, self.ids[name], str(start), str(end))
        if found:
            self.place.agree(found, str(today(self.place.clock.now)))

    @rule(name=st.sampled_from(PEOPLE), step=st.sampled_from(["start", "complete", "interrupt",
          "cancel", "extend"]), which=st.integers(0, 3), days=st.integers(-30, 120))  # fmt: skip
    def change(self, name: str, step: str, which: int, days: int) -> None:
        mine = self.placements(name)
        if not mine:
            return
        ident = mine[which % len(mine)]["id"]
        day = today(self.place.clock.now) + timedelta(days=days)
        service, why = self.services.placements, {"reason": "moved", "on": str(day)}
        if step in ("start", "complete"):
            self.attempt(getattr(service, step), ident, None if days % 2 else day, KARI)
        elif step == "extend":
            self.attempt(service.extend, ident, day, KARI)
        else:
            self.attempt(getattr(service, step), ident, why, KARI)

    @rule(name=st.sampled_from(PEOPLE), result=st.sampled_from(["reached", "not_reached",
          "declined"]), which=st.integers(0, 9), again=st.integers(0, 40) | st.none())  # fmt: skip
    def contact(self, name: str, result: str, which: int, again: int | None) -> None:
        follow_ups = self.services.people.file(self.ids[name])["follow_ups"]
        fields: dict[str, Any] = {"channel": "phone", "result": result, "note": "notat"}
        if follow_ups and which:
            fields["follow_up"] = follow_ups[which % len(follow_ups)]["id"]
        if again is not None:
            fields["next_due"] = str(today(self.place.clock.now) + timedelta(days=again))
        found = self.attempt(self.services.follow_up.log, self.ids[name], fields, KARI)
        if found:
            self.contacts[found["id"]] = found

    @rule(which=st.integers(0, 20))
    def correct_contact(self, which: int) -> None:
        if self.contacts:
            ident = sorted(self.contacts)[which % len(self.contacts)]
            fields = {"result": "reached"}
            found = self.attempt(self.services.follow_up.correct, ident, fields, KARI)
            if found:
                self.contacts[found["id"]] = found

    @rule(name=st.sampled_from(PEOPLE), point=st.sampled_from(POINTS), which=st.integers(0, 3),
          status=st.sampled_from(["employed_here", "seeking", "no_contact"]),
          corrects=st.booleans())  # fmt: skip
    def outcome(self, name: str, point: int, which: int, status: str, corrects: bool) -> None:
        mine = self.placements(name)
        if not mine:
            return
        placement = mine[which % len(mine)]["id"]
        fields: dict[str, Any] = {"point": point, "status": status}
        counting = [
            one for one in self.services.outcomes.of(placement)["outcomes"]
            if one["counts"] and one["point"] == point
        ]  # fmt: skip
        if corrects and counting:
            fields["corrects"] = counting[0]["id"]
        found = self.attempt(self.services.outcomes.record, placement, fields, KARI)
        if found:
            self.outcomes[found["id"]] = found
            if status == "no_contact":
                self.consent[name] = False

    @rule(name=st.sampled_from(PEOPLE), wanted=st.booleans())
    def say(self, name: str, wanted: bool) -> None:
        service = self.services.consents
        if wanted:
            far = {"source": "x", "expires": str(today(self.place.clock.now) + timedelta(1700))}
            service.give(self.ids[name], "contact", far, KARI)
        else:
            service.withdraw(self.ids[name], "contact", "x", KARI)
        self.consent[name] = wanted

    @rule(trouble=st.sampled_from(["away", "killed before", "killed after"]))
    def trouble_ahead(self, trouble: str) -> None:
        """The next letter meets it."""
        self.trouble = trouble
        self.daily()

    @rule(name=st.sampled_from(PEOPLE))
    def mail_is_away_while_somebody_withdraws(self, name: str) -> None:
        self.trouble = "away"
        self.daily()
        self.say(name, False)
        self.daily()

    @rule()
    def daily(self) -> None:
        with contextlib.suppress(Killed):
            self.services.daily.run()

    @invariant()
    def nothing_written_is_lost(self) -> None:
        for name, ident in self.ids.items():
            file = self.services.people.file(ident)
            for kept, kind in ((self.contacts, "contacts"), (self.outcomes, "outcomes")):
                found = {one["id"]: one for one in file[kind]}
                mine = {k: v for k, v in kept.items() if v["person"] == ident}
                assert found.keys() == mine.keys(), name
                for key, one in mine.items():
                    assert {field: found[key][field] for field in one} == one

    @invariant()
    def placements_never_overlap(self) -> None:
        for name in self.ids:
            days = sorted(
                (one["start"], one["end"])
                for one in self.placements(name)
                if one["state"] != "cancelled"
            )
            assert all(a[1] < b[0] for a, b in itertools.pairwise(days))

    @invariant()
    def nothing_is_mailed_twice(self) -> None:
        once = Counter(letter.key for letter in self.sent)
        assert not [key for key, count in once.items() if count > 1]
        lines = Counter(
            line for letter in self.sent for line in letter.body.splitlines()
            if line.startswith("- ")
        )  # fmt: skip
        assert not [line for line, count in lines.items() if count > 1]
        files = {one.name for one in (self.folder / "outbox").glob("*.eml")}
        assert len(files) == len(self.sent)

    @invariant()
    def open_follow_ups_fall_on_working_days(self) -> None:
        due = self.services.follow_up.due({"until": "2100-01-01"}, limit=200)["items"]
        for one in due:
            assert is_working_day(datetime.fromisoformat(one["due"]).date())


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with all tables, to be copied: making one takes longer than an example."""
    file = tmp_path_factory.mktemp("template") / "screening.sqlite"
    database = Database(f"sqlite:///{file}")
    database.migrate()
    database.forget_traces()
    database.close()
    return file


def test_no_sequence_of_commands_breaks_the_promises(template, make_alumni_place) -> None:
    machine = type(
        "Machine", (Follow,), {"make_place": staticmethod(make_alumni_place), "template": template}
    )
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=20, stateful_step_count=30, deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )  # fmt: skip

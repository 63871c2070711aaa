"""The daily job: what is to be mailed is written down, mailed at most once, and data expire.

It may run any number of times a day, be killed anywhere, and be started twice: one runs at a time.
A mail's way is planned -> sending (committed) -> sent. What a dead run left in `sending` is looked
up where the letters go: in the outbox the letter is there or not; a mail server cannot be asked, so
that such a mail becomes `uncertain`, is named, and is never sent again by itself.
"""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from screening.alumni import consents as consent_rules
from screening.alumni import follow_up
from screening.alumni.calendar_days import OSLO, months_later, today, working_day
from screening.domain.alumni import (
    AFTER_END_MONTHS,
    Person,
    Purpose,
    Reminder,
    ReminderKind,
    ReminderState,
)
from screening.errors import ConflictError, UnavailableError
from screening.mailing.letter import Mailer, UncertainDeliveryError, UndeliverableError
from screening.services.alumni.desk import Desk, View
from screening.services.alumni.erasing import AlumniErasureService
from screening.services.alumni.letters import Bundle, Writer, follow_up_key, keys
from screening.services.ports import JobKind
from screening.store.database import Transaction

log = logging.getLogger("screening.services")

LATE_DAYS = 14
"""A mail that should have gone out longer ago than this is not sent: people would wonder."""

FIRST_HOUR = 6
"""The job of a day begins at six in the morning, in Norway."""

AGAIN = timedelta(minutes=10)
"""How long after a failed attempt the next one is made."""

CATCH_UP = timedelta(days=31)
"""How far back the first run looks for consents that have ended."""

LOCK = "alumni-daily"
MOST_EXPIRED = 500  # people whose data expire in one step


@dataclass(frozen=True, slots=True)
class Post:
    """How letters leave: who carries them, what address links show, where secrets come from."""

    mailer: Mailer
    public_url: str
    secret: Callable[[], str]


class DailyService:
    """Runs the job of a day."""

    def __init__(
        self, desk: Desk, post: Post, erasing: AlumniErasureService, keep_months: int
    ) -> None:
        self._desk = desk
        self._post = post
        self._erasing = erasing
        self._keep_months = keep_months

    def run(self, day: date | None = None) -> View:
        """Does everything that is due; safe at any time and any number of times.

        `day` names the run, today's otherwise; what is due depends on the clock alone.

        Returns:
            how many mails were planned and what became of those that were due, how many people
            expired, and whether the day is done (`done` is False when the mail could not leave).

        Raises:
            ConflictError: another run is under way.
        """
        day = day or self._desk.today()
        with self._desk.database.alone(LOCK) as alone:
            if not alone:
                raise ConflictError("the daily job runs already")
            with self._desk.database.begin() as records:
                records.alumni.days.begin(day, self._desk.clock())
            settled = self._settle()
            planned = self._plan()
            reindexed = self._forget_ended_consents()
            told = self._deliver()
            expired = self._expire()
            report = {
                "day": day.isoformat(),
                "settled": settled,
                "planned": planned,
                **told,
                "reindexed": reindexed,
                "expired": expired,
            }
            if told["done"]:
                with self._desk.database.begin() as records:
                    records.alumni.days.finish(day, self._desk.clock(), report)
        log.info("alumni %s: %d letters, done %s", day, told["letters"], told["done"])
        return report

    def unfinished(self) -> list[tuple[JobKind, str]]:
        """The job of today, when it is not done or mail waits; nothing soon after an attempt."""
        now = self._desk.clock()
        day = today(now)
        with self._desk.database.read() as records:
            known = records.alumni.days.get(day)
            waiting = records.alumni.reminders.in_state(ReminderState.PLANNED, 1)
        early = now.astimezone(OSLO).hour < FIRST_HOUR
        begun, finished = known or (None, None)
        recent = begun is not None and now - begun < AGAIN
        if waiting and (waiting[0].attempts == 0 or now - waiting[0].changed > AGAIN):
            return [(JobKind.ALUMNI, day.isoformat())]
        if early or finished is not None or recent:
            return []
        return [(JobKind.ALUMNI, day.isoformat())]

    def state(self) -> View:
        """How many mails are in each state, and those nobody knows about."""
        with self._desk.database.read() as records:
            counts = records.alumni.reminders.counts()
            uncertain = records.alumni.reminders.in_state(ReminderState.UNCERTAIN)
            failed = records.alumni.reminders.in_state(ReminderState.FAILED)
        return {
            "mails": counts,
            "uncertain": [_mail_view(one) for one in uncertain],
            "failed": [_mail_view(one) for one in failed],
        }

    def resend(self, key: str, actor: str) -> None:
        """Sends a mail again that failed or of which nobody knows: a person has looked into it.

        Raises:
            ConflictError: there is no such mail in such a state.
        """
        now = self._desk.clock()
        with self._desk.database.begin() as records:
            for before in (ReminderState.UNCERTAIN, ReminderState.FAILED):
                if records.alumni.reminders.move([key], before, ReminderState.PLANNED, now):
                    records.audit.add(now, actor, "alumni.resend", ("mail", key))
                    return
        raise ConflictError(f"mail {key!r} is neither uncertain nor failed")

    def _settle(self) -> dict[str, int]:
        """What a run that died left half done: sent, not sent, or not to be known."""
        now = self._desk.clock()
        with self._desk.database.read() as records:
            left = records.alumni.reminders.in_state(ReminderState.SENDING)
        found: dict[ReminderState, list[str]] = {}
        for one in left:
            sent = self._post.mailer.was_sent(one.letter or one.key)
            state = ReminderState.UNCERTAIN
            if sent is not None:
                state = ReminderState.SENT if sent else ReminderState.PLANNED
            found.setdefault(state, []).append(one.key)
        with self._desk.database.begin() as records:
            for state, names in found.items():
                records.alumni.reminders.move(names, ReminderState.SENDING, state, now)
        return {state.value: len(names) for state, names in found.items()}

    def _plan(self) -> dict[str, int]:
        """Writes down what is to be mailed today; what is there already stays as it is."""
        now = self._desk.clock()
        with self._desk.database.begin() as records:
            wanted = {
                "follow_up": _due(records, now),
                "questionnaire": _questionnaires(records, now),
                "consent": _ending_consents(records, now),
            }
            return {kind: records.alumni.reminders.plan(rows) for kind, rows in wanted.items()}

    def _forget_ended_consents(self) -> int:
        """Index documents of people whose consent to be found has ended are written anew.

        The search asks the records about every hit, so that nobody is shown until then either.
        """
        now = self._desk.clock()
        with self._desk.database.begin() as records:
            last = records.alumni.days.last_finished(today(now))
            since = datetime.combine(last, datetime.min.time(), OSLO) if last else now - CATCH_UP
            ended = records.alumni.people.search_ended(min(since, now), now)
            records.candidates.touch(ended)
        self._desk.index_later(ended)
        return len(ended)

    def _deliver(self) -> View:
        """Sends what waits, letter by letter, until nothing waits or the mail does not answer."""
        told = {state.value: 0 for state in
                (ReminderState.SENT, ReminderState.FAILED, ReminderState.UNCERTAIN,
                 ReminderState.DROPPED)}  # fmt: skip
        letters = 0
        while True:
            bundles, dropped = self._claim()
            told[ReminderState.DROPPED.value] += dropped
            if not bundles:
                if dropped:
                    continue
                return {**told, "letters": letters, "done": True}
            done, states = self._send(bundles)
            letters += len(bundles)
            for state, count in states.items():
                told[state.value] = told.get(state.value, 0) + count
            if not done:
                return {**told, "letters": letters, "done": False}

    def _claim(self) -> tuple[list[Bundle], int]:
        """The next letters, committed as being sent; and how many mails lost their ground."""
        now = self._desk.clock()
        with self._desk.database.begin() as records:
            waiting = records.alumni.reminders.in_state(ReminderState.PLANNED, 2_000)
            waiting = _whole_letters(waiting, self._post.mailer.batch)
            writer = Writer(records, now, self._post.public_url, self._post.secret)
            bundles = writer.bundles(waiting)
            gone = keys(bundle for bundle in bundles if bundle.letter is None)
            move = records.alumni.reminders.move
            dropped = move(gone, ReminderState.PLANNED, ReminderState.DROPPED, now)
            kept = [bundle for bundle in bundles if bundle.letter is not None]
            for bundle in kept:
                names = keys([bundle])
                if bundle.letter is not None:
                    records.alumni.reminders.put_in_letter(names, bundle.letter.key)
                move(names, ReminderState.PLANNED, ReminderState.SENDING, now)
        return kept, len(dropped)

    def _send(self, bundles: Sequence[Bundle]) -> tuple[bool, dict[ReminderState, int]]:
        """Hands letters over and writes down what became of each; False when it must stop."""
        became: dict[ReminderState, list[str]] = {}
        done = True
        for bundle in bundles:
            state = ReminderState.PLANNED
            if done and bundle.letter is not None:
                try:
                    self._post.mailer.send(bundle.letter)
                    state = ReminderState.SENT
                except UndeliverableError:
                    state = ReminderState.FAILED
                except UncertainDeliveryError:
                    state = ReminderState.UNCERTAIN
                except UnavailableError as error:
                    log.warning("alumni: letters wait: %s", error)
                    done = False
            became.setdefault(state, []).extend(keys([bundle]))
        with self._desk.database.begin() as records:
            for state, names in became.items():
                records.alumni.reminders.move(
                    names, ReminderState.SENDING, state, self._desk.clock()
                )
        counts = {state: len(names) for state, names in became.items()}
        counts.pop(ReminderState.PLANNED, None)
        return done, counts

    def _expire(self) -> int:
        """Deletes people whose time is over; the figures keep their placements without them."""
        before = months_later(self._desk.today(), -self._keep_months)
        midnight = datetime.combine(before, datetime.min.time(), OSLO)
        count = 0
        while True:
            with self._desk.database.read() as records:
                found = records.alumni.people.expired(midnight, self._desk.clock(), MOST_EXPIRED)
            if not found:
                return count
            for person in found:
                self._erasing.expire(person.id)
            count += len(found)


def _due(records: Transaction, now: datetime) -> list[Reminder]:
    """Follow-ups that have come due lately and are somebody's to make."""
    day = today(now)
    since = day - timedelta(days=LATE_DAYS)
    due = records.alumni.follow_ups.to_remind(since, day, tuple(follow_up.AFTER), now)
    return [
        _mail(
            ReminderKind.FOLLOW_UP, follow_up_key(one), one.person, one.id, now, one.assignee or ""
        )
        for one in due
    ]


def _questionnaires(records: Transaction, now: datetime) -> list[Reminder]:
    """Whose placement ended 3, 6, 12 or 24 months ago, and who may be written to."""
    day = today(now)
    first = day - timedelta(days=LATE_DAYS)
    found = []
    for months in AFTER_END_MONTHS:
        # Days moved by holidays (Easter's five at most) and by months of unlike lengths.
        ends = months_later(first, -months) - timedelta(days=10), months_later(day, -months)
        ended = records.alumni.placements.ended_between(ends[0], ends[1] + timedelta(days=4))
        due = [one for one in ended if first <= working_day(months_later(one.end, months)) <= day]
        people = records.alumni.people.many(one.person for one in due)
        for one in due:
            person = people[one.person]
            if _may_write(person, now):
                subject = f"{one.id}:{months}"
                key = f"questionnaire:{subject}"
                found.append(_to(person, ReminderKind.QUESTIONNAIRE, key, subject, now))
    return found


def _ending_consents(records: Transaction, now: datetime) -> list[Reminder]:
    """Consents that still count and end within a month."""
    day = today(now)
    last = day + timedelta(days=consent_rules.REMIND_DAYS + 14)
    ending = [
        one
        for one in records.alumni.consents.expiring(day, last)
        if one.expires is not None and consent_rules.remind_on(one.expires) <= day
    ]
    people = records.alumni.people.many(one.person for one in ending)
    said = records.alumni.consents.of(people)
    counting = {
        consent.id
        for person in people
        for consent in consent_rules.current(c for c in said if c.person == person).values()
    }
    return [
        _to(people[one.person], ReminderKind.CONSENT, f"consent:{one.id}", one.id, now)
        for one in ending
        if one.id in counting and _may_write(people[one.person], now)
    ]


def _may_write(person: Person, now: datetime) -> bool:
    return person.email is not None and person.allows(Purpose.CONTACT, now)


def _to(person: Person, kind: ReminderKind, key: str, subject: str, now: datetime) -> Reminder:
    mail = _mail(kind, key, person.id, subject, now, person.email or "")
    return replace(mail, language=person.language)


def _mail(
    kind: ReminderKind, key: str, person: str, subject: str, now: datetime, recipient: str
) -> Reminder:
    return Reminder(
        key=key, kind=kind, person=person, subject=subject, recipient=recipient, language="nb",
        letter=None, state=ReminderState.PLANNED, attempts=0, created=now, changed=now,
    )  # fmt: skip


def _whole_letters(waiting: Sequence[Reminder], letters: int) -> list[Reminder]:
    """The mails of at most so many letters: those to one assignee are one letter."""
    chosen: list[Reminder] = []
    names: set[str] = set()
    for one in waiting:
        name = one.recipient if one.kind is ReminderKind.FOLLOW_UP else one.key
        if name not in names and len(names) == letters:
            continue
        names.add(name)
        chosen.append(one)
    return chosen


def _mail_view(one: Reminder) -> dict[str, str]:
    return {"key": one.key, "kind": one.kind.value, "changed": one.changed.isoformat()}

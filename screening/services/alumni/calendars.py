"""Follow-ups as a calendar: as a file, or at a secret address that a calendar program reads."""

from collections.abc import Callable
from datetime import date

from screening.alumni import follow_up as rules
from screening.alumni.ical import Entry, calendar
from screening.errors import NotFoundError
from screening.mailing.letter import check_address
from screening.services.alumni.desk import Desk, View
from screening.services.alumni.follow_up import LABELS, initials
from screening.services.alumni.links import digest
from screening.store.alumni_follow_up import DueFilter

FEED = 2_000  # entries of one calendar


class CalendarService:
    """Gives calendars out.

    A calendar program cannot sign in, so that the address itself is the key: 256 random bits of
    which only a hash is kept, one address for each assignee, replaced or taken back at any time.
    """

    def __init__(self, desk: Desk, public_url: str, secret: Callable[[], str]) -> None:
        self._desk = desk
        self._public_url = public_url
        self._secret = secret

    def of(self, assignee: str) -> str:
        """The open follow-ups of an assignee as iCalendar; people by initials, calendars travel.

        Raises:
            InvalidInputError: no e-mail address.
        """
        assignee = check_address(assignee, "assignee")
        now = self._desk.clock()
        with self._desk.database.read() as records:
            rows = records.alumni.follow_ups.due(
                DueFilter(date.max, assignee=assignee), tuple(rules.AFTER), now, FEED
            )
        entries = [
            Entry(
                uid=f"{row.follow_up.id}@screening",
                day=row.follow_up.due,
                summary=f"{LABELS[row.follow_up.occasion]}: {initials(row.name)}",
                description=f"screening alumni person show {row.follow_up.person}",
                sequence=row.follow_up.version,
            )
            for row in rows
            if row.may_contact
        ]
        return calendar(f"Oppfølging {assignee}", entries, now)

    def subscribe(self, assignee: str, actor: str) -> View:
        """A new secret address of an assignee's calendar, shown once; an earlier one is worthless.

        Raises:
            InvalidInputError: no e-mail address.
        """
        assignee = check_address(assignee, "assignee")
        secret = self._secret()
        now = self._desk.clock()
        with self._desk.database.begin() as records:
            records.alumni.calendars.replace(assignee, digest(secret), now)
            records.audit.add(now, actor, "alumni.calendar", ("assignee", assignee))
        return {"assignee": assignee, "url": f"{self._public_url}/kalender/{secret}.ics"}

    def unsubscribe(self, assignee: str, actor: str) -> None:
        """Takes the address of an assignee's calendar back.

        Raises:
            NotFoundError: there is none.
        """
        now = self._desk.clock()
        with self._desk.database.begin() as records:
            if not records.alumni.calendars.remove(assignee):
                raise NotFoundError("calendar address", assignee)
            records.audit.add(now, actor, "alumni.calendar_end", ("assignee", assignee))

    def open(self, secret: str) -> str:
        """The calendar at a secret address.

        Raises:
            NotFoundError: nobody's address, or taken back.
        """
        with self._desk.database.read() as records:
            assignee = records.alumni.calendars.assignee(digest(secret))
        if assignee is None:
            raise NotFoundError("calendar", "")  # never what it was: it may be in a log
        return self.of(assignee)

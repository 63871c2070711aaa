"""The repositories of the alumni follow-up, on one connection."""

from sqlalchemy import Connection

from screening.store.alumni_follow_up import (
    ContactRepository,
    FollowUpRepository,
    OutcomeRepository,
)
from screening.store.alumni_mail import (
    CalendarRepository,
    DayRepository,
    LinkRepository,
    ReminderRepository,
)
from screening.store.alumni_openings import InvitationRepository, OpeningRepository
from screening.store.alumni_people import ConsentRepository, PersonRepository, RemainderRepository
from screening.store.alumni_places import PaperRepository, PlacementRepository, ProgrammeRepository


class AlumniRecords:
    """What a transaction sees of the alumni follow-up.

    Only the alumni services use it: what stands in contacts must not reach search, screening or
    reports (a test holds that).
    """

    def __init__(self, connection: Connection) -> None:
        self.people = PersonRepository(connection)
        self.consents = ConsentRepository(connection)
        self.programmes = ProgrammeRepository(connection)
        self.placements = PlacementRepository(connection)
        self.papers = PaperRepository(connection)
        self.follow_ups = FollowUpRepository(connection)
        self.contacts = ContactRepository(connection)
        self.outcomes = OutcomeRepository(connection)
        self.openings = OpeningRepository(connection)
        self.invitations = InvitationRepository(connection)
        self.reminders = ReminderRepository(connection)
        self.links = LinkRepository(connection)
        self.calendars = CalendarRepository(connection)
        self.days = DayRepository(connection)
        self.remainders = RemainderRepository(connection)

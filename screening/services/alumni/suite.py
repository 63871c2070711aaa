"""The use cases of the alumni follow-up together."""

from dataclasses import dataclass

from screening.services.alumni.calendars import CalendarService
from screening.services.alumni.consents import ConsentService
from screening.services.alumni.daily import DailyService, Post
from screening.services.alumni.desk import Desk
from screening.services.alumni.erasing import AlumniErasureService
from screening.services.alumni.exchange import ExchangeService
from screening.services.alumni.figures import FigureService
from screening.services.alumni.follow_up import FollowUpService
from screening.services.alumni.openings import Closest, OpeningService
from screening.services.alumni.outcomes import OutcomeService
from screening.services.alumni.people import PeopleService
from screening.services.alumni.placements import PlacementService
from screening.services.alumni.programmes import ProgrammeService
from screening.services.alumni.questionnaires import QuestionnaireService
from screening.services.assessing import Assessor
from screening.store.files import FileStore


@dataclass(frozen=True, slots=True)
class AlumniServices:
    """Every use case of the alumni follow-up, ready to be called."""

    people: PeopleService
    consents: ConsentService
    programmes: ProgrammeService
    placements: PlacementService
    follow_up: FollowUpService
    calendars: CalendarService
    outcomes: OutcomeService
    openings: OpeningService
    figures: FigureService
    questionnaires: QuestionnaireService
    exchange: ExchangeService
    erasing: AlumniErasureService
    daily: DailyService


@dataclass(frozen=True, slots=True)
class Parts:
    """What the use cases need besides records, queue and clock.

    `keep_months`: how long after the last placement a person's data are kept.
    """

    files: FileStore
    post: Post
    assessor: Assessor
    closest: Closest
    keep_months: int


def assemble(desk: Desk, parts: Parts) -> AlumniServices:
    """The use cases on these parts; nothing is opened before its use."""
    erasing = AlumniErasureService(desk, parts.files, parts.post.mailer)
    return AlumniServices(
        people=PeopleService(desk),
        consents=ConsentService(desk),
        programmes=ProgrammeService(desk),
        placements=PlacementService(desk, parts.files),
        follow_up=FollowUpService(desk),
        calendars=CalendarService(desk, parts.post.public_url, parts.post.secret),
        outcomes=OutcomeService(desk),
        openings=OpeningService(desk, parts.assessor, parts.closest),
        figures=FigureService(desk),
        questionnaires=QuestionnaireService(desk, parts.post.public_url, parts.post.secret),
        exchange=ExchangeService(desk),
        erasing=erasing,
        daily=DailyService(desk, parts.post, erasing, parts.keep_months),
    )

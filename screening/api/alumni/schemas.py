"""What goes in and out of the alumni follow-up; the ones that come in refuse unknown keys."""

from marshmallow import Schema, fields, validate

from screening.api.alumni.shapes import codes, page_of, shape
from screening.api.schemas import Open, PageQuery, VerdictOut
from screening.domain import alumni

DAY = {"format": "date"}
POINT = {"enum": list(alumni.POINTS), "description": "months after the end"}


def _over_plan() -> fields.Boolean:
    return fields.Boolean(metadata={"description": "even if the plan has no free place"})


def _day(**options: object) -> fields.String:
    return fields.String(metadata=DAY, **options)  # type: ignore[arg-type]


Scheme = shape(alumni.Scheme, "AlumniScheme", "A scheme with its source.")
Programme = shape(alumni.Programme, "AlumniProgramme", "A programme with its plan of places.")
Programmes = page_of(Programme, "AlumniProgrammes")
Alumnus = shape(alumni.Person, "Alumnus", "Somebody in a placement or after it.")
Alumni = page_of(Alumnus, "Alumni")
FollowUp = shape(alumni.FollowUp, "AlumniFollowUp", "A planned contact.")
DueFollowUp = shape(
    alumni.FollowUp, "AlumniDueFollowUp", "An open follow-up with whom it is about.",
    name=fields.String(),
    programme=fields.String(allow_none=True),
    unit=fields.String(allow_none=True),
    may_contact=fields.Boolean(metadata={"description": "whether there is a ground for it"}),
    overdue=fields.Boolean(),
)  # fmt: skip
DueFollowUps = page_of(DueFollowUp, "AlumniDueFollowUps")
Contact = shape(alumni.Contact, "AlumniContact", "A contact that was made or tried.")
Outcome = shape(
    alumni.Outcome, "AlumniOutcome", "What became of a person at a point.",
    counts=fields.Boolean(metadata={"description": "false when it was corrected"}),
)  # fmt: skip
Placement = shape(
    alumni.Placement, "AlumniPlacement", "A placement.",
    name=fields.String(),
    events=fields.List(fields.Dict()),
    agreements=fields.List(fields.Dict()),
    missing_documents=fields.List(fields.String()),
    to_confirm=fields.String(allow_none=True, metadata={"enum": ["start", "end", None]}),
    follow_ups=fields.List(fields.Nested(FollowUp)),
)  # fmt: skip
Placements = page_of(Placement, "AlumniPlacements")
Invitation = shape(
    alumni.Invitation, "AlumniInvitation", "Somebody invited to an opening.",
    name=fields.String(),
    mailed=fields.Boolean(),
    email=fields.String(allow_none=True),
    phone=fields.String(allow_none=True),
    candidate=fields.String(allow_none=True),
)  # fmt: skip
Opening = shape(
    alumni.Opening, "AlumniOpening", "An opening.",
    requirements=fields.List(fields.Dict()),
    invitations=fields.List(fields.Nested(Invitation)),
)  # fmt: skip
Openings = page_of(Opening, "AlumniOpenings")


class Schemes(Schema):
    """Every scheme there is or was."""

    schemes = fields.List(fields.Nested(Scheme))


class ProgrammeIn(Open):
    """A programme; the same keys as a programme file, checked by the same code."""

    title = fields.String(required=True)
    schemes = fields.List(fields.String(), required=True)
    units = fields.List(fields.String())
    plan = fields.List(fields.Dict())


class PlanQuery(Schema):
    """From which day, and for how many months."""

    on = fields.Date(load_default=None)
    months = fields.Integer(load_default=1)


class Plan(Schema):
    """The plan of places against what is filled, by day."""

    programme = fields.String()
    title = fields.String()
    days = fields.List(fields.Dict())


class PeopleQuery(PageQuery):
    """Which people."""

    coordinator = fields.String(load_default=None)
    reference = fields.String(load_default=None)


class AlumnusIn(Schema):
    """What is known of a person; what is left out stays as it is."""

    name = fields.String()
    email = fields.String(allow_none=True)
    phone = fields.String(allow_none=True)
    language = fields.String()
    coordinator = fields.String(allow_none=True)
    candidate = fields.String(allow_none=True)
    reference = fields.String(allow_none=True)


class ConsentIn(Schema):
    """A consent: how it was given, and its last day (24 months on otherwise)."""

    source = fields.String(required=True)
    expires = _day()


class WithdrawalIn(Schema):
    """How a consent was withdrawn."""

    source = fields.String(required=True)


class Consents(Schema):
    """Which consents hold, and everything that was ever said."""

    person = fields.String()
    consents = fields.Dict(keys=fields.String(), values=fields.Dict())
    history = fields.List(fields.Dict())


class PlacementsQuery(PageQuery):
    """Which placements."""

    programme = fields.String(load_default=None)
    person = fields.String(load_default=None)
    state = codes(alumni.PlacementState, load_default=None)


class PlacementIn(Schema):
    """A placement to plan."""

    person = fields.String(required=True)
    programme = fields.String(required=True)
    scheme = fields.String(required=True)
    unit = fields.String(required=True)
    start = _day(required=True)
    end = _day(required=True)
    mentor = fields.String()
    goals = fields.String()
    over_plan = _over_plan()


class PlacementEdit(Schema):
    """What can be changed of a placement besides its state and days."""

    mentor = fields.String(allow_none=True)
    goals = fields.String(allow_none=True)
    unit = fields.String()
    over_plan = _over_plan()


class OnIn(Schema):
    """The real day, where it is another than the planned one."""

    on = fields.Date(load_default=None)


class StartIn(OnIn):
    """The real first day, where it is another than the planned one."""

    over_plan = _over_plan()


class EndIn(Schema):
    """A later end."""

    end = fields.Date(required=True)
    over_plan = _over_plan()


class ReasonIn(Schema):
    """Why a placement is not carried through."""

    reason = codes(alumni.InterruptionReason, required=True)
    reason_text = fields.String()


class InterruptIn(ReasonIn):
    """Why and when a placement was broken off."""

    on = _day()


class AgreementIn(Schema):
    """An agreement that lies in the archive; one kept here is sent as multipart with a `file`."""

    kind = fields.String(required=True)
    signed = _day(required=True)
    reference = fields.String()


class OutcomeIn(Schema):
    """What became of a person at a point, or a correction of it."""

    point = fields.Integer(load_default=0, metadata=POINT)
    status = codes(alumni.OutcomeStatus, required=True)
    hours = fields.Float()
    permanent = fields.Boolean()
    as_of = _day()
    source = fields.String()
    corrects = fields.String()


class Outcomes(Schema):
    """The outcomes of a placement, oldest first."""

    placement = fields.String()
    outcomes = fields.List(fields.Nested(Outcome))


class LinkIn(Schema):
    """The point a personal link asks about."""

    point = fields.Integer(required=True, metadata=POINT)


class Link(Schema):
    """A personal link; shown this once."""

    placement = fields.String()
    point = fields.Integer()
    url = fields.String()
    expires = fields.String()


class DueQuery(PageQuery):
    """Which open follow-ups."""

    assignee = fields.String()
    unassigned = fields.Boolean(metadata={"description": "future ones too, unless `until`"})
    overdue = fields.Boolean(metadata={"description": "due before today"})
    until = _day()
    since = _day()


class SummaryQuery(Schema):
    """Whose."""

    assignee = fields.String(load_default=None)


class Summary(Schema):
    """How many follow-ups are due, overdue, and nobody's."""

    due = fields.Integer()
    overdue = fields.Integer()
    unassigned = fields.Integer()


class FollowUpEdit(Schema):
    """Another day or another assignee."""

    due = _day()
    assignee = fields.String(allow_none=True)


class FollowUpIn(Schema):
    """A follow-up that somebody agreed."""

    due = _day(required=True)
    assignee = fields.String()
    placement = fields.String()


class AssignIn(Schema):
    """Follow-ups to give to somebody; null takes them away."""

    follow_ups = fields.List(fields.String(), required=True, validate=validate.Length(1, 5_000))
    assignee = fields.String(required=True, allow_none=True)


class Changed(Schema):
    """How many things changed."""

    changed = fields.Integer()


class CorrectionIn(Schema):
    """What a contact really was."""

    channel = codes(alumni.Channel)
    result = codes(alumni.ContactResult)
    note = fields.String()
    next_step = fields.String()
    at = fields.String()


class ContactIn(CorrectionIn):
    """A contact that was made or tried."""

    channel = codes(alumni.Channel, required=True)
    result = codes(alumni.ContactResult, required=True)
    next_due = _day()
    follow_up = fields.String()
    placement = fields.String()


class OpeningsQuery(PageQuery):
    """Which openings."""

    state = codes(alumni.OpeningState, load_default=None)


class OpeningIn(Open):
    """An opening: `posting`, or title and requirements as in a posting file; and who hires."""

    posting = fields.String()
    unit = fields.String()


class Match(Schema):
    """An alumnus with a verdict on each requirement."""

    person = fields.String()
    candidate = fields.String()
    name = fields.String()
    outcome = fields.String(metadata={"enum": ["qualified", "undecided", "not_shown_qualified"]})
    verdicts = fields.List(fields.Nested(VerdictOut))
    may_contact = fields.Boolean()
    may_share = fields.Boolean()
    invited = fields.Boolean()


class Matches(Schema):
    """Alumni who consent to be found, grouped by outcome, by name within: no score."""

    opening = fields.String()
    title = fields.String()
    requirements = fields.List(fields.Dict())
    looked_at = fields.Integer()
    consenting = fields.Integer()
    matches = fields.List(fields.Nested(Match))


class InviteIn(Schema):
    """Whom to invite."""

    person = fields.String(required=True)


class InvitationEdit(Schema):
    """What the invited person said, or what came of it."""

    answer = codes(alumni.InvitationAnswer)
    result = codes(alumni.InvitationResult)


class Figures(Schema):
    """Tables safe to show: a cell is null where fewer than `least` people stand behind it."""

    as_of = fields.String()
    least = fields.Integer()
    tables = fields.List(fields.Dict())
    plan = fields.List(fields.Dict())


class Answers(Schema):
    """Anonymous answers, counted by half year."""

    programme = fields.String()
    half_years = fields.List(fields.Dict())


class ImportReport(Schema):
    """What became of each row of a file."""

    file = fields.String()
    dry_run = fields.Boolean()
    new = fields.Integer()
    changed = fields.Integer()
    unchanged = fields.Integer()
    failed = fields.Integer()
    rows = fields.List(fields.Dict())


class ExportQuery(Schema):
    """Which kind of file."""

    format = fields.String(load_default="csv", validate=validate.OneOf(["csv", "xlsx"]))


class Mails(Schema):
    """How many mails are in each state, and those nobody knows about."""

    mails = fields.Dict(keys=fields.String(), values=fields.Integer())
    uncertain = fields.List(fields.Dict())
    failed = fields.List(fields.Dict())


class ResendIn(Schema):
    """Which mail to send again."""

    key = fields.String(required=True)


class CalendarQuery(Schema):
    """Whose follow-ups."""

    assignee = fields.String(required=True)


class CalendarLink(Schema):
    """Where a calendar program reads the follow-ups of an assignee."""

    assignee = fields.String()
    url = fields.String()

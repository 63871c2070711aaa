"""The values of the alumni follow-up: people, placements, follow-ups, outcomes, consents, openings.

Plain values that the rules (`screening.alumni`) and the records (`screening.store`) share. Days are
calendar days in Norway, moments are in UTC.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import Any

from screening.domain.posting import Requirement

AFTER_END_MONTHS = (3, 6, 12, 24)
"""How many months after the end it is asked what became of a person."""

POINTS = (0, *AFTER_END_MONTHS)
"""The points outcomes are counted at: at the end, and 3, 6, 12 and 24 months after it."""


class PlacementState(Enum):
    """Planned, under way, and the three ways to be over."""

    PLANNED = "planned"
    ACTIVE = "active"
    COMPLETED = "completed"
    INTERRUPTED = "interrupted"  # begun and ended before its time
    CANCELLED = "cancelled"  # never begun


class InterruptionReason(Enum):
    """Why a placement was broken off or never begun."""

    EMPLOYED = "employed"
    EDUCATION = "education"
    OWN_WISH = "own_wish"
    EMPLOYER = "employer"
    MOVED = "moved"
    OTHER = "other"


class FollowUpState(Enum):
    """To be done, done by a contact, or dropped because its reason has gone."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


class Channel(Enum):
    """How a contact was made."""

    PHONE = "phone"
    MEETING = "meeting"
    EMAIL = "email"
    MESSAGE = "message"
    VIDEO = "video"
    QUESTIONNAIRE = "questionnaire"


class ContactResult(Enum):
    """What came of trying to reach somebody; only the first closes a follow-up of a placement."""

    REACHED = "reached"
    NOT_REACHED = "not_reached"
    DECLINED = "declined"


class OutcomeStatus(Enum):
    """What became of a person."""

    EMPLOYED_HERE = "employed_here"
    EMPLOYED_ELSEWHERE = "employed_elsewhere"
    EDUCATION = "education"
    NEW_PLACE = "new_place"
    SEEKING = "seeking"
    UNKNOWN = "unknown"
    NO_CONTACT = "no_contact"  # does not wish contact


EMPLOYED = frozenset({OutcomeStatus.EMPLOYED_HERE, OutcomeStatus.EMPLOYED_ELSEWHERE})


class Purpose(Enum):
    """What a person can consent to, each on its own."""

    CONTACT = "contact"  # being called and mailed after the placement
    SEARCH = "search"  # being found in the CV database and matched to openings
    SHARE = "share"  # name and CV handed to a unit that hires


class OpeningState(Enum):
    """Whether people can still be matched and invited."""

    OPEN = "open"
    CLOSED = "closed"


class InvitationAnswer(Enum):
    """What the invited person said."""

    YES = "yes"
    NO = "no"


class InvitationResult(Enum):
    """What came of an invitation in the end."""

    APPLIED = "applied"
    INTERVIEWED = "interviewed"
    HIRED = "hired"
    NOT_HIRED = "not_hired"


@dataclass(frozen=True, slots=True)
class Scheme:
    """One scheme: longest duration and extension in months, the documents it needs.

    `extension_needs` says in words what an extension asks of the person; a coordinator knows.
    """

    code: str
    label: str
    longest_months: int
    extension_months: int
    source: str
    valid_from: date
    valid_to: date | None = None
    documents: tuple[str, ...] = ()
    extension_needs: str | None = None

    def applies(self, day: date) -> bool:
        """Whether the scheme is in force on a day."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)


@dataclass(frozen=True, slots=True)
class PlanPeriod:
    """How many places are planned from a day through another, in one unit or in all together."""

    start: date
    end: date
    least: int
    most: int
    unit: str | None = None

    def covers(self, day: date) -> bool:
        """Whether the period holds a day."""
        return self.start <= day <= self.end


@dataclass(frozen=True, slots=True)
class Programme:
    """A programme: which schemes and units it has places in, and how many by its plan."""

    id: str
    title: str
    schemes: tuple[str, ...]
    units: tuple[str, ...]
    plan: tuple[PlanPeriod, ...]
    version: int
    created: datetime


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in a placement or after it, with or without a CV in the database.

    `reference` is the id another system knows the person by. The `_until` are the moments until
    which each consent holds, None without one; they are kept in step with the consents.
    """

    id: str
    candidate: str | None
    name: str
    email: str | None
    phone: str | None
    language: str
    coordinator: str | None
    reference: str | None
    contact_until: datetime | None
    search_until: datetime | None
    share_until: datetime | None
    version: int
    created: datetime

    def allows(self, purpose: Purpose, now: datetime) -> bool:
        """Whether the person's consent to a purpose holds at a moment."""
        until = {
            Purpose.CONTACT: self.contact_until,
            Purpose.SEARCH: self.search_until,
            Purpose.SHARE: self.share_until,
        }[purpose]
        return until is not None and now < until


@dataclass(frozen=True, slots=True)
class Placement:
    """A person's time in a scheme; `start` and `end` are its first and last day.

    `end` moves with an extension or an early end, `planned_end` is what was agreed last.
    """

    id: str
    person: str
    programme: str
    scheme: str
    unit: str
    mentor: str | None
    goals: str | None
    start: date
    end: date
    planned_end: date
    state: PlacementState
    reason: InterruptionReason | None
    reason_text: str | None
    version: int
    created: datetime


@dataclass(frozen=True, slots=True)
class PlacementEvent:
    """One change of a placement, appended only; `facts` hold days, states and codes."""

    placement: str
    at: datetime
    by: str
    action: str
    facts: dict[str, Any]


@dataclass(frozen=True, slots=True)
class AgreementDocument:
    """An agreement of a placement: a file kept here, or where it lies in the archive."""

    id: str
    placement: str
    kind: str
    signed: date
    reference: str | None
    name: str | None
    sha256: str | None
    created: datetime


@dataclass(frozen=True, slots=True)
class FollowUp:
    """One planned contact: why, and the working day it is due.

    `occasion` names the rule (`after_start`, `after_6_months`, ...) or is `agreed` for one that
    somebody made by hand.
    """

    id: str
    person: str
    placement: str | None
    occasion: str
    due: date
    assignee: str | None
    state: FollowUpState
    version: int
    created: datetime


@dataclass(frozen=True, slots=True)
class Contact:
    """A contact that was made or tried; appended only, `corrects` names the one it replaces."""

    id: str
    person: str
    placement: str | None
    follow_up: str | None
    at: datetime
    by: str
    channel: Channel
    result: ContactResult
    note: str | None
    next_step: str | None
    next_due: date | None
    corrects: str | None
    created: datetime


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a person at a point after a placement; appended only.

    `point` is one of `POINTS` (months after the end); `hours` a week and `permanent` are said of
    employment only. `corrects` names the outcome that this one replaces.
    """

    id: str
    person: str
    placement: str
    point: int
    status: OutcomeStatus
    hours: float | None
    permanent: bool | None
    as_of: date
    source: str
    by: str
    corrects: str | None
    created: datetime


@dataclass(frozen=True, slots=True)
class Consent:
    """A consent given or withdrawn; appended only, the latest for a purpose counts.

    `expires` is the last day it holds; a withdrawal has none.
    """

    id: str
    person: str
    purpose: Purpose
    given: bool
    expires: date | None
    source: str
    text_version: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Opening:
    """Something to fill: an announced posting, or an internal opening with its own requirements."""

    id: str
    title: str
    unit: str | None
    posting: str | None
    requirements: tuple[Requirement, ...]
    state: OpeningState
    version: int
    by: str
    created: datetime


@dataclass(frozen=True, slots=True)
class Invitation:
    """An alumnus invited to an opening, the answer, and what came of it."""

    id: str
    opening: str
    person: str
    by: str
    created: datetime
    answer: InvitationAnswer | None
    answered: datetime | None
    result: InvitationResult | None
    shared: datetime | None
    version: int


class ReminderKind(Enum):
    """What is mailed: to the assignee about work, or to the person."""

    FOLLOW_UP = "follow_up"  # to the assignee: a follow-up is due
    QUESTIONNAIRE = "questionnaire"  # to the person: the personal link at a point after the end
    CONSENT = "consent"  # to the person: a consent will expire
    INVITATION = "invitation"  # to the person: an opening


class ReminderState(Enum):
    """The way of a mail: written down, being sent, sent; or what else became of it."""

    PLANNED = "planned"
    SENDING = "sending"
    SENT = "sent"
    UNCERTAIN = "uncertain"  # the process died while it was sent: never sent again by itself
    DROPPED = "dropped"  # its reason has gone, or the consent has
    FAILED = "failed"  # refused for good by the mail server


@dataclass(frozen=True, slots=True)
class Reminder:
    """One mail, at most once for its `key`; `subject` is the id of the thing it is about.

    `letter` is the key of the letter it went into: those to one assignee go together.
    """

    key: str
    kind: ReminderKind
    person: str | None
    subject: str
    recipient: str
    language: str
    letter: str | None
    state: ReminderState
    attempts: int
    created: datetime
    changed: datetime


@dataclass(frozen=True, slots=True)
class PersonalLink:
    """A personal link to the questionnaire, under the hash of its secret."""

    hash: str
    person: str
    placement: str
    point: int
    created: datetime
    expires: datetime
    used: datetime | None
    revoked: datetime | None

"""The questionnaire by personal link: opened, answered once, and what the answers mean."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from screening.alumni import consents as consent_rules
from screening.alumni import outcomes as outcome_rules
from screening.alumni import questionnaire as rules
from screening.domain.alumni import (
    Channel,
    Contact,
    ContactResult,
    FollowUpState,
    PersonalLink,
    Placement,
    Purpose,
)
from screening.errors import ConflictError, NotFoundError
from screening.services.alumni import consents, outcomes
from screening.services.alumni.desk import Desk, View, plain
from screening.services.alumni.links import digest
from screening.store.database import Transaction
from screening.store.identifiers import new_id

ACTOR = "questionnaire"


class QuestionnaireService:
    """Makes personal links and takes the answers."""

    def __init__(self, desk: Desk, public_url: str, secret: Callable[[], str]) -> None:
        self._desk = desk
        self._public_url = public_url
        self._secret = secret

    def link(self, placement: str, point: int, actor: str) -> View:
        """A personal link to hand over by hand; earlier unused ones are worthless then.

        Raises:
            NotFoundError: no such placement.
            InvalidInputError: a point that is none, or has not come.
            ConflictError: the placement has not ended, or the person does not consent to be
                contacted.
        """
        now = self._desk.clock()
        secret = self._secret()
        with self._desk.database.begin() as records:
            ended = records.alumni.placements.get(placement)
            outcome_rules.check_point(ended, point, self._desk.today())
            person = records.alumni.people.hold(ended.person)
            if not person.allows(Purpose.CONTACT, now):
                raise ConflictError(f"{person.id} has no consent for contact")
            records.alumni.links.revoke_for(person.id, now)
            link = PersonalLink(
                hash=digest(secret), person=person.id, placement=placement, point=point,
                created=now, expires=now + timedelta(days=rules.DAYS), used=None, revoked=None,
            )  # fmt: skip
            records.alumni.links.add(link)
            records.audit.add(now, actor, "alumni.link", ("placement", placement), {"point": point})
        return {
            "placement": placement,
            "point": point,
            "url": f"{self._public_url}/svar/{secret}",
            "expires": plain(link.expires),
        }

    def open(self, secret: str) -> View:
        """What the form of a link asks; looking does not use it up.

        Raises:
            NotFoundError: no such link, or it is used, over or taken back.
        """
        with self._desk.database.read() as records:
            link = self._valid(records, secret)
            language = records.alumni.people.get(link.person).language
            placement = records.alumni.placements.get(link.placement)
            title = records.alumni.programmes.get(placement.programme).title
        return {
            "language": language,
            "programme": title,
            "point": link.point,
            "expires": plain(link.expires),
            "questions": [plain(question) for question in rules.questions()],
        }

    def answer(self, secret: str, form: Mapping[str, str]) -> View:
        """Takes the answers and uses the link up; an empty form is an answer too.

        What is said of oneself becomes an outcome, a contact and a consent; what is anonymous is
        only counted, by programme and half year, and belongs to nobody from then on.

        Raises:
            NotFoundError: no such link, or it is used, over or taken back.
            InvalidInputError: naming the question; the link stays usable.
        """
        answers = rules.read(form)
        now = self._desk.clock()
        with self._desk.database.begin() as records:
            link = self._valid(records, secret)
            if not records.alumni.links.use(link.hash, now):
                raise NotFoundError("personal link", "")
            records.alumni.people.hold(link.person)
            placement = records.alumni.placements.get(link.placement)
            self._contact(records, link, now)
            self._outcome(records, link, placement, answers, now)
            self._consent(records, link, answers, now)
            records.alumni.remainders.count_answers(
                placement.programme, rules.half_year(self._desk.today()), answers.counted
            )
            subject = ("placement", placement.id)
            records.audit.add(now, ACTOR, "alumni.answer", subject, {"point": link.point})
        return {"contact": answers.contact}

    def _valid(self, records: Transaction, secret: str) -> PersonalLink:
        link = records.alumni.links.find(digest(secret))
        over = link is None or link.used or link.revoked or link.expires <= self._desk.clock()
        if link is None or over:
            raise NotFoundError("personal link", "")  # never what it was: it may be in a log
        return link

    def _contact(self, records: Transaction, link: PersonalLink, now: datetime) -> None:
        """The answer is a contact, and closes the follow-up of its point."""
        occasion = f"after_{link.point}_months"
        closed = None
        for one in records.alumni.follow_ups.of_placement(link.placement):
            if one.occasion == occasion and one.state is FollowUpState.OPEN:
                records.alumni.follow_ups.replace(replace(one, state=FollowUpState.DONE))
                closed = one.id
        records.alumni.contacts.add(
            Contact(
                id=new_id("k"), person=link.person, placement=link.placement, follow_up=closed,
                at=now, by=ACTOR, channel=Channel.QUESTIONNAIRE, result=ContactResult.REACHED,
                note=None, next_step=None, next_due=None, corrects=None, created=now,
            )
        )  # fmt: skip

    def _outcome(
        self,
        records: Transaction,
        link: PersonalLink,
        placement: Placement,
        answers: rules.Answers,
        now: datetime,
    ) -> None:
        if answers.status is None:
            return
        standing = outcome_rules.current(records.alumni.outcomes.of_placement(placement.id))
        before = standing.get((placement.id, link.point))
        fields = {
            "point": link.point,
            "status": answers.status,
            "hours": answers.hours,
            "permanent": answers.permanent,
            "source": ACTOR,
            "corrects": before.id if before else None,
        }
        outcome = outcomes.read(placement, fields, ACTOR, now)
        outcomes.add(records, placement, outcome, ACTOR, now)

    def _consent(
        self, records: Transaction, link: PersonalLink, answers: rules.Answers, now: datetime
    ) -> None:
        if answers.contact is None:
            return
        last = consent_rules.expiry(self._desk.today(), None) if answers.contact else None
        person = records.alumni.people.get(link.person)
        consents.say(records, person, (Purpose.CONTACT, last), ACTOR, ACTOR, now)

"""What goes in and out, as marshmallow schemas: the shapes of `screening.services.views`.

The ones that come in refuse unknown keys; the ones that go out show what the services give.
"""

from typing import Any

from marshmallow import INCLUDE, Schema, fields, validate

from screening.api.paging import LARGEST_PAGE
from screening.domain.assessing.explanations import LANGUAGES
from screening.domain.credential_decisions import RecognitionStatus
from screening.domain.flags import ReasonCode
from screening.domain.ladder import RUNGS
from screening.domain.manipulation import NoticeCode
from screening.domain.posting import LONGEST_TEXT
from screening.domain.verdicts import Verdict

PAGE = 25
MOST_PEOPLE = 2_000


class Open(Schema):
    """A part whose keys may grow."""

    class Meta:
        """Keys not listed are let through."""

        unknown = INCLUDE


class PageQuery(Schema):
    """Which page of a list."""

    cursor = fields.String(metadata={"description": "`next` of the page before"})
    limit = fields.Integer(load_default=PAGE, validate=validate.Range(1, LARGEST_PAGE))


class LanguageQuery(Schema):
    """In which language verdicts are explained."""

    language = fields.String(load_default="nb", validate=validate.OneOf(LANGUAGES))


class ScreeningQuery(PageQuery, LanguageQuery):
    """Which page of the matrix, in which language."""


class PostingIn(Open):
    """A posting to publish: the same keys as a posting file, checked by the same code."""

    title = fields.String(required=True)
    deadline = fields.String(
        required=True, metadata={"description": "ISO 8601; without offset it is Europe/Oslo"}
    )
    positions = fields.Integer(load_default=1)
    requirements = fields.List(fields.Dict(), required=True)
    ad = fields.String()


class Requirement(Schema):
    """A frozen requirement."""

    id = fields.String()
    must = fields.Boolean()
    kind = fields.String()
    label = fields.String(metadata={"description": "how a person says it, in bokmål"})


class Posting(Schema):
    """A posting."""

    posting = fields.String()
    title = fields.String()
    deadline = fields.String()
    positions = fields.Integer()
    state = fields.String(metadata={"enum": ["open", "closed", "screened"]})
    requirements = fields.List(fields.Nested(Requirement))
    hash = fields.String(metadata={"description": "SHA-256 of the frozen requirements"})
    applications = fields.Integer()
    late = fields.Integer()
    unreadable = fields.Integer()
    locked = fields.Boolean()


class Postings(Schema):
    """A page of postings."""

    items = fields.List(fields.Nested(Posting))
    next = fields.String(allow_none=True)


class FileProblem(Schema):
    """Why a file could not be read."""

    code = fields.String()
    message = fields.String()


class FailedFile(Schema):
    """A file that could not be read."""

    file = fields.String()
    error = fields.Nested(FileProblem)


class ImportedFile(Schema):
    """A file that became a CV."""

    file = fields.String()
    candidate = fields.String()
    application = fields.String(allow_none=True)
    status = fields.String(metadata={"enum": ["new", "known"]})
    late = fields.Boolean()


class Received(Schema):
    """What was stored; `documents` are asked for at `status` until `pending` is 0."""

    documents = fields.List(fields.String())
    failed = fields.List(fields.Nested(FailedFile))
    status = fields.String(metadata={"description": "address of the import's status"})


class ImportQuery(Schema):
    """Which documents."""

    document = fields.List(fields.String(), required=True, validate=validate.Length(1, 500))


class ImportStatus(Schema):
    """How far the reading has come."""

    imported = fields.List(fields.Nested(ImportedFile))
    failed = fields.List(fields.Nested(FailedFile))
    pending = fields.Integer(metadata={"description": "documents not yet searchable"})


class Evidence(Schema):
    """A verbatim quote: `cv.text[start:end] == text`, counted in code points."""

    text = fields.String()
    section = fields.String()
    start = fields.Integer()
    end = fields.Integer()


class Person(Schema):
    """A person's verdict."""

    verdict = fields.String()
    reason = fields.String()
    by = fields.String()
    at = fields.String()


class VerdictOut(Schema):
    """One requirement of one application; `verdict` is the one that counts."""

    requirement = fields.String()
    verdict = fields.String(metadata={"enum": [verdict.value for verdict in Verdict]})
    confidence = fields.String(metadata={"enum": ["high", "medium", "low"]})
    rule = fields.String()
    explanation = fields.String()
    compared = fields.Dict(metadata={"description": "the values that were compared"})
    evidence = fields.List(fields.Nested(Evidence))
    machine = fields.String()
    person = fields.Nested(Person, allow_none=True)


class VerdictIn(Schema):
    """A person's verdict."""

    verdict = fields.String(
        required=True, validate=validate.OneOf([verdict.value for verdict in Verdict])
    )
    reason = fields.String(required=True, validate=validate.Length(1, LONGEST_TEXT))


class Notice(Schema):
    """What in a CV speaks to the machine and was not believed."""

    code = fields.String(metadata={"enum": [code.value for code in NoticeCode]})
    text = fields.String()
    start = fields.Integer(allow_none=True)
    end = fields.Integer(allow_none=True)


class Application(Schema):
    """A row of the matrix."""

    application = fields.String()
    candidate = fields.String()
    name = fields.String()
    files = fields.List(fields.String())
    outcome = fields.String(metadata={"enum": ["qualified", "undecided", "not_shown_qualified"]})
    verdicts = fields.List(fields.Nested(VerdictOut))
    notices = fields.List(fields.Nested(Notice))
    arrived = fields.String()


class Screening(Schema):
    """Applications by requirements, in order of arrival, never by a score."""

    posting = fields.String()
    title = fields.String()
    run = fields.String(allow_none=True)
    status = fields.String(metadata={"enum": ["done", "running", "failed"]})
    requirements = fields.List(fields.Nested(Requirement))
    applications = fields.List(fields.Nested(Application))
    failed = fields.List(fields.Nested(FailedFile))
    versions = fields.Dict(keys=fields.String(), values=fields.String())
    next = fields.String(allow_none=True)


class ShortlistIn(Schema):
    """The whole list."""

    candidates = fields.List(
        fields.String(), required=True, validate=validate.Length(max=MOST_PEOPLE)
    )


class AnswerOut(Schema):
    """The answer to a flag."""

    reason = fields.String()
    text = fields.String()
    by = fields.String()
    at = fields.String()


_REASON = validate.OneOf([reason.value for reason in ReasonCode])


class AnswerIn(Schema):
    """The answer to one flag."""

    reason = fields.String(required=True, validate=_REASON)
    text = fields.String(required=True, validate=validate.Length(min=1))


class AnswersIn(AnswerIn):
    """The answer to all open flags of a code that turn on a requirement."""

    requirement = fields.String(required=True)
    code = fields.String(required=True)


class Answered(Schema):
    """The flags that were answered."""

    answered = fields.List(fields.String())


class Flag(Schema):
    """A flag; `against` are the listed people it compares with."""

    flag = fields.String()
    code = fields.String()
    candidates = fields.List(fields.String())
    against = fields.List(fields.String())
    requirement = fields.String(allow_none=True)
    turns_on = fields.List(fields.String())
    message = fields.String()
    evidence = fields.List(fields.Nested(Evidence))
    answer = fields.Nested(AnswerOut, allow_none=True)


class Rule(Schema):
    """The outcome of a process rule."""

    rule = fields.String()
    outcome = fields.String(metadata={"enum": ["fulfilled", "not_fulfilled", "undecidable"]})
    message = fields.String()


class Tip(Schema):
    """Somebody who did not apply but would qualify."""

    code = fields.String()
    candidate = fields.String()
    name = fields.String()
    message = fields.String()


class Audit(Schema):
    """A shortlist and what must be answered before it is locked."""

    posting = fields.String()
    run = fields.String(allow_none=True)
    shortlist = fields.List(fields.String())
    version = fields.Integer()
    locked = fields.Boolean()
    flags = fields.List(fields.Nested(Flag))
    rules = fields.List(fields.Nested(Rule))
    tips = fields.List(fields.Nested(Tip))
    names = fields.Dict(keys=fields.String(), values=fields.String())


class Candidate(Schema):
    """A candidate with the parsed CV (JSON Resume names)."""

    candidate = fields.String()
    name = fields.String()
    version = fields.Integer()
    cv = fields.Dict()
    files = fields.List(fields.String())
    applications = fields.List(fields.Dict())


class CredentialAssessment(Schema):
    """What a person placed a credential at."""

    level = fields.String()
    field = fields.String(allow_none=True)
    reason = fields.String()
    by = fields.String()
    at = fields.String()


class CredentialProposal(CredentialAssessment):
    """An assessment of an equal credential of somebody else."""

    written = fields.String()
    country = fields.String(allow_none=True)


class RecognitionOut(Schema):
    """How far the official recognition has come."""

    status = fields.String(metadata={"enum": [status.value for status in RecognitionStatus]})
    authority = fields.String()
    consent_on = fields.String(allow_none=True)
    asked_on = fields.String(allow_none=True)
    answered_on = fields.String(allow_none=True)
    result = fields.String(allow_none=True)
    level = fields.String(allow_none=True)
    document = fields.String(allow_none=True)
    by = fields.String()
    at = fields.String()


class CredentialOut(Schema):
    """One credential: as the machine placed it, as it counts, and what people decided of it."""

    credential = fields.String()
    written = fields.String()
    country = fields.String(allow_none=True)
    placed = fields.Dict(allow_none=True)
    counts = fields.Dict(allow_none=True)
    assessment = fields.Nested(CredentialAssessment, allow_none=True)
    recognition = fields.Nested(RecognitionOut)
    proposals = fields.List(fields.Nested(CredentialProposal))


class Credentials(Schema):
    """The credentials of a candidate's latest CV."""

    items = fields.List(fields.Nested(CredentialOut))


class CredentialAssessmentIn(Schema):
    """A person's placing; level null takes an earlier one back."""

    level = fields.String(required=True, allow_none=True, validate=validate.OneOf(RUNGS))
    field = fields.String(allow_none=True, load_default=None)
    reason = fields.String(required=True, validate=validate.Length(1, LONGEST_TEXT))


class RecognitionIn(Schema):
    """The new state of a recognition; asked and answered need the day of the person's consent."""

    status = fields.String(
        required=True, validate=validate.OneOf([status.value for status in RecognitionStatus])
    )
    authority = fields.String(load_default="")
    consent_on = fields.Date(allow_none=True, load_default=None)
    asked_on = fields.Date(allow_none=True, load_default=None)
    answered_on = fields.Date(allow_none=True, load_default=None)
    result = fields.String(allow_none=True, load_default=None)
    level = fields.String(allow_none=True, load_default=None)
    document = fields.String(allow_none=True, load_default=None)


class CvCorrectionIn(Schema):
    """What a person corrects: whole lists, in the form in which a CV is shown, and why."""

    reason = fields.String(required=True, validate=validate.Length(1, LONGEST_TEXT))
    basics = fields.Dict()
    work = fields.List(fields.Dict())
    education = fields.List(fields.Dict())
    volunteer = fields.List(fields.Dict())
    skills = fields.List(fields.Dict())
    languages = fields.List(fields.Dict())
    certificates = fields.List(fields.Dict())


class CvVersion(Schema):
    """A version of a CV."""

    version = fields.Integer()
    origin = fields.String(metadata={"enum": ["read", "corrected", "kept", "merged"]})
    at = fields.String()
    document = fields.String(allow_none=True)
    base = fields.Integer(allow_none=True, metadata={"description": "the version it was made of"})
    by = fields.String(allow_none=True)
    reason = fields.String(allow_none=True)


class DuplicatesQuery(Schema):
    """Whose duplicates; everybody's without a candidate."""

    candidate = fields.String(load_default=None)


class Duplicate(Schema):
    """Two candidates who may be one person."""

    candidates = fields.List(fields.String())
    names = fields.List(fields.String())
    reasons = fields.List(fields.String(metadata={"enum": ["email", "phone", "name_and_history"]}))


class ApartIn(Schema):
    """Two candidates who are different people."""

    candidates = fields.List(fields.String(), required=True, validate=validate.Length(equal=2))


class MergeIn(Schema):
    """Two candidates who are one person, and why a person thinks so."""

    kept = fields.String(required=True)
    merged = fields.String(required=True)
    reason = fields.String(required=True, validate=validate.Length(1, LONGEST_TEXT))


class Merge(Schema):
    """A merge: `merged` is shown as `kept` until it is undone."""

    merge = fields.String()
    kept = fields.String()
    merged = fields.String()
    by = fields.String()
    at = fields.String()
    reason = fields.String()
    undone_at = fields.String(allow_none=True)


class CredentialIn(Schema):
    """A credential as its owner wrote it."""

    text = fields.String(required=True, validate=validate.Length(1, LONGEST_TEXT))
    country = fields.String(
        allow_none=True, load_default=None, validate=validate.Regexp(r"[A-Za-z]{2}$")
    )
    institution = fields.String(allow_none=True, load_default=None)
    years = fields.Float(allow_none=True, load_default=None, validate=validate.Range(0, 20))
    year = fields.Integer(allow_none=True, load_default=None, validate=validate.Range(1900, 2100))
    area = fields.String(allow_none=True, load_default=None)
    completed = fields.Boolean(allow_none=True, load_default=None)


class Problem(Schema):
    """An RFC 9457 problem document."""

    type = fields.String()
    title = fields.String()
    status = fields.Integer()
    detail = fields.String()
    errors = fields.List(fields.Dict())


class Health(Schema):
    """Alive, or ready part by part."""

    status: Any = fields.String(metadata={"enum": ["ok", "down"]})
    dependencies = fields.Dict(keys=fields.String(), values=fields.Dict())

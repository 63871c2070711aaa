"""What the services answer: the JSON of the main job in the contract.

The command line prints them, the API dumps them, the pages render them. Ids are strings; moments
are ISO 8601 in UTC.
"""

from typing import Any, NotRequired, TypedDict


class ErrorView(TypedDict):
    """A stable code and a message that names the place."""

    code: str
    message: str


class ImportedFile(TypedDict):
    """One file that became a CV; `status` is new or known, `application` null without a posting."""

    file: str
    candidate: str
    application: str | None
    status: str
    late: NotRequired[bool]


class FailedFile(TypedDict):
    """One file that could not be read."""

    file: str
    error: ErrorView


class ImportReport(TypedDict):
    """The answer of an import."""

    imported: list[ImportedFile]
    failed: list[FailedFile]
    pending: NotRequired[list[str]]


class RequirementView(TypedDict):
    """One frozen requirement in short, with the sentence a person reads."""

    id: str
    must: bool
    kind: str
    label: str


class PostingView(TypedDict):
    """A posting; `state` is open, closed (deadline passed) or screened."""

    posting: str
    title: str
    deadline: str
    positions: int
    state: str
    requirements: list[RequirementView]
    hash: str
    applications: int
    late: int
    unreadable: int
    locked: bool


class EvidenceView(TypedDict):
    """A verbatim quote and where it stands in the CV's text."""

    text: str
    section: str
    start: int
    end: int


class PersonView(TypedDict):
    """A person's verdict with its reason."""

    verdict: str
    reason: str
    by: str
    at: str


class VerdictView(TypedDict):
    """One cell of the matrix; `verdict` counts, `machine` and `person` are what it came from."""

    requirement: str
    verdict: str
    confidence: str
    rule: str
    explanation: str
    compared: dict[str, Any]
    evidence: list[EvidenceView]
    machine: str
    person: PersonView | None


class NoticeView(TypedDict):
    """What in a CV speaks to the machine and was not believed.

    `code` is instruction, hidden_text, pasted_requirement or stuffed_keywords; `start`/`end` bound
    it in the CV's text, null for text that only the file holds.
    """

    code: str
    text: str
    start: int | None
    end: int | None


class ApplicationView(TypedDict):
    """One row of the matrix."""

    application: str
    candidate: str
    name: str
    files: list[str]
    outcome: str
    verdicts: list[VerdictView]
    notices: list[NoticeView]
    arrived: str


class ScreeningReport(TypedDict):
    """The matrix of a posting; applications stand in order of arrival, never by a score."""

    posting: str
    title: str
    run: str | None
    status: str
    requirements: list[RequirementView]
    applications: list[ApplicationView]
    failed: list[FailedFile]
    versions: dict[str, str]


class DifferenceView(TypedDict):
    """A verdict that came out otherwise in a replay."""

    application: str
    requirement: str
    stored: Any
    replayed: Any


class ReplayReport(TypedDict):
    """A stored run computed again.

    `inputs_proved`: requirements, CVs, decisions and versions hash to what was stored;
    `inputs_changed` names the applications whose input is not what it was, `inputs_erased` those of
    erased people, whose hash is gone too; `versions_changed` the parts of the program that changed.
    """

    run: str
    posting: str
    verdicts: int
    differences: list[DifferenceView]
    inputs_changed: list[str]
    inputs_erased: list[str]
    inputs_proved: bool
    versions_changed: list[str]


class AnswerView(TypedDict):
    """The answer to a flag."""

    reason: str
    text: str
    by: str
    at: str


class FlagView(TypedDict):
    """One flag; `against` are the listed people it compares with."""

    flag: str
    code: str
    candidates: list[str]
    against: list[str]
    requirement: str | None
    turns_on: list[str]
    message: str
    evidence: list[EvidenceView]
    answer: AnswerView | None


class RuleView(TypedDict):
    """The outcome of one process rule."""

    rule: str
    outcome: str
    message: str


class TipView(TypedDict):
    """Somebody in the database who did not apply but would qualify."""

    code: str
    candidate: str
    name: str
    message: str


class AuditReport(TypedDict):
    """A shortlist and what must be answered before it is locked."""

    posting: str
    run: str | None
    shortlist: list[str]
    version: int
    locked: bool
    flags: list[FlagView]
    rules: list[RuleView]
    tips: list[TipView]
    names: dict[str, str]


class PassageView(TypedDict):
    """A passage of a hit; `highlights` are [from, to] within `text`."""

    text: str
    highlights: list[list[int]]
    section: str
    start: int
    end: int


class HitView(TypedDict):
    """One candidate found."""

    candidate: str
    name: str
    score: float
    matched: list[dict[str, Any]]
    passages: list[PassageView]
    level: str | None
    place: str | None


class SearchReport(TypedDict):
    """The answer of a search; facets map a filter to its values with candidate counts.

    `unstated` counts, per active filter, those who meet all the others and say nothing there.
    `search` names the stored search; `counted` is false where `total` counts the ranked alone and
    more are found. `meant` says what else was searched for, by the word or words written.
    """

    search: str
    total: int
    counted: bool
    meant: dict[str, str]
    hits: list[HitView]
    facets: dict[str, list[dict[str, Any]]]
    next: str | None
    unstated: NotRequired[dict[str, int]]


class CutView(TypedDict):
    """A criterion: how many are found without it, and how many more that is."""

    criterion: str
    without: int
    more: int


class CutReport(TypedDict):
    """What each criterion of a search cuts away."""

    total: int
    criteria: list[CutView]


class ShownPageView(TypedDict):
    """Who was shown at once; page 0 is an export."""

    page: int
    at: str
    how: str
    candidates: list[str]


class LoggedSearchView(TypedDict):
    """A search as the audit reads it."""

    search: str
    at: str
    actor: str
    filters: dict[str, Any]
    total: int
    pages: list[ShownPageView]


class SavedSearchView(TypedDict):
    """A saved search; `new` people were found since its owner looked."""

    saved: str
    name: str
    owner: str
    request: dict[str, Any]
    shared: bool
    alerts: bool
    created: str
    checked: str | None
    new: int


class SavedHitView(TypedDict):
    """Somebody a saved search has found."""

    candidate: str
    name: str
    found: str
    new: bool


class AssessmentView(TypedDict):
    """What a person placed a credential at."""

    level: str
    field: str | None
    reason: str
    by: str
    at: str


class ProposalView(AssessmentView):
    """An assessment of an equal credential of somebody else: a proposal, until a person takes it.

    `written` is that degree in its owner's words.
    """

    written: str
    country: str | None


class RecognitionView(TypedDict):
    """How far the official recognition has come: none, asked or answered."""

    status: str
    authority: NotRequired[str]
    consent_on: NotRequired[str | None]
    asked_on: NotRequired[str | None]
    answered_on: NotRequired[str | None]
    result: NotRequired[str | None]
    level: NotRequired[str | None]
    document: NotRequired[str | None]
    by: NotRequired[str]
    at: NotRequired[str]


class CredentialView(TypedDict):
    """One credential: as the machine placed it, as it counts, and what people decided of it."""

    credential: str
    written: str
    country: str | None
    placed: dict[str, Any] | None
    counts: dict[str, Any] | None
    assessment: AssessmentView | None
    recognition: RecognitionView
    proposals: list[ProposalView]


class CvVersionView(TypedDict):
    """A version of a CV; `origin` is read, corrected, kept or merged, `base` the version before."""

    version: int
    origin: str
    at: str
    document: str | None
    base: int | None
    by: str | None
    reason: str | None


class DuplicateView(TypedDict):
    """Two candidates who may be one person; `reasons` are email, phone, name_and_history."""

    candidates: list[str]
    names: list[str]
    reasons: list[str]


class MergeView(TypedDict):
    """A merge: `merged` is shown as `kept`, until it is undone."""

    merge: str
    kept: str
    merged: str
    by: str
    at: str
    reason: str
    undone_at: str | None


class CandidateView(TypedDict):
    """One candidate with the parsed CV (contract, "Parsed CV") and its files."""

    candidate: str
    name: str
    version: int
    cv: dict[str, Any]
    files: list[str]
    applications: list[dict[str, str]]

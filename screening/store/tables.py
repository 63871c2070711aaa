"""The tables, as typed SQLAlchemy Core; `docs/store.md` says what each one holds and why."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    Column,
    Date,
    ForeignKey,
    Index,
    MetaData,
    Named,
    Table,
    Text,
    TypedColumns,
    UniqueConstraint,
)

from screening.store.types import UtcDateTime

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class CandidateColumns(TypedColumns):
    """A person in the CV database; `version` grows with every change the index must see.

    `unindexable_version` is one that indexing was given up on after several attempts.
    """

    id: Named[str] = Column(Text, primary_key=True)
    version: Named[int]
    indexed_version: Named[int]
    unindexable_version: Named[int]
    cv_version: Named[int]  # 0 until the first CV is read
    name: Named[str | None] = Column(Text)
    in_database: Named[bool]
    basis: Named[str] = Column(Text)
    created: Named[datetime] = Column(UtcDateTime)
    merged_into: Named[str | None] = Column(
        Text, index=True
    )  # the candidate that is the same person


candidates = Table("candidates", metadata, CandidateColumns)
Index(
    "ix_candidates_unindexed",
    candidates.c.id,
    sqlite_where=candidates.c.indexed_version < candidates.c.version,
    postgresql_where=candidates.c.indexed_version < candidates.c.version,
)


class DocumentColumns(TypedColumns):
    """Bytes that were handed in: one row for equal bytes, however often and wherever they came."""

    id: Named[str] = Column(Text, primary_key=True)
    sha256: Named[str] = Column(Text, unique=True)
    size: Named[int]
    name: Named[str] = Column(Text)
    candidate: Named[str] = Column(
        Text, ForeignKey("candidates.id", deferrable=True, initially="DEFERRED"), index=True
    )
    status: Named[str] = Column(Text, index=True)  # received | parsed | failed
    error_code: Named[str | None] = Column(Text)
    error_message: Named[str | None] = Column(Text)
    attempts: Named[int]
    created: Named[datetime] = Column(UtcDateTime)
    actor: Named[str] = Column(Text)


documents = Table("documents", metadata, DocumentColumns)


class CvColumns(TypedColumns):
    """Every version of a candidate's CV, kept because applications and runs refer to it.

    `origin` is `read` (from the document), `corrected` (by `actor`, for `reason`, from the version
    `base`), `kept` (an earlier version that stays the current one) or `merged` (from the version
    `base` of somebody who is the same person).
    """

    candidate: Named[str] = Column(Text, ForeignKey("candidates.id"), primary_key=True)
    version: Named[int] = Column(primary_key=True, autoincrement=False)
    document: Named[str | None] = Column(Text, ForeignKey("documents.id"))
    cv: Named[Any] = Column(JSON)
    created: Named[datetime] = Column(UtcDateTime)
    origin: Named[str] = Column(Text, server_default="read")
    base: Named[int | None]
    actor: Named[str | None] = Column(Text)
    reason: Named[str | None] = Column(Text)


cvs = Table("cvs", metadata, CvColumns)


class IdentityKeyColumns(TypedColumns):
    """What tells that two candidates may be one person, as digests (see domain.identity)."""

    candidate: Named[str] = Column(Text, ForeignKey("candidates.id"), primary_key=True)
    kind: Named[str] = Column(Text, primary_key=True)  # email | phone | name
    digest: Named[str] = Column(Text, primary_key=True)


identity_keys = Table("identity_keys", metadata, IdentityKeyColumns, Index(None, "kind", "digest"))


class MergeColumns(TypedColumns):
    """Two candidates that a person said are one; `moved` is what undoing it needs."""

    id: Named[str] = Column(Text, primary_key=True)
    kept: Named[str] = Column(Text, ForeignKey("candidates.id"), index=True)
    merged: Named[str] = Column(Text, ForeignKey("candidates.id"), index=True)
    moved: Named[Any] = Column(JSON)
    reason: Named[str] = Column(Text)
    by: Named[str] = Column(Text)
    at: Named[datetime] = Column(UtcDateTime)
    undone_by: Named[str | None] = Column(Text)
    undone_at: Named[datetime | None] = Column(UtcDateTime)


merges = Table("merges", metadata, MergeColumns)


class ToldApartColumns(TypedColumns):
    """Two candidates, in order of their ids, that a person said are not one."""

    one: Named[str] = Column(Text, ForeignKey("candidates.id"), primary_key=True)
    other: Named[str] = Column(Text, ForeignKey("candidates.id"), primary_key=True, index=True)
    by: Named[str] = Column(Text)
    at: Named[datetime] = Column(UtcDateTime)


told_apart = Table("told_apart", metadata, ToldApartColumns)


class PostingColumns(TypedColumns):
    """An announced position with frozen requirements; `screening` is the outbox of its job."""

    id: Named[str] = Column(Text, primary_key=True)
    title: Named[str] = Column(Text)
    deadline: Named[datetime] = Column(UtcDateTime)
    positions: Named[int]
    ad: Named[str] = Column(Text)
    requirements: Named[Any] = Column(JSON)
    hash: Named[str] = Column(Text)
    state: Named[str] = Column(Text)  # open | closed | screened
    screening: Named[str] = Column(Text, index=True)  # none | due | running | done | failed
    version: Named[int]
    created: Named[datetime] = Column(UtcDateTime)
    closed_at: Named[datetime | None] = Column(UtcDateTime)


postings = Table("postings", metadata, PostingColumns)


class ArrivalColumns(TypedColumns):
    """One handing-in of a file: under which name, for what posting, when and by whom."""

    id: Named[str] = Column(Text, primary_key=True)
    document: Named[str] = Column(Text, ForeignKey("documents.id"), index=True)
    posting: Named[str | None] = Column(Text, ForeignKey("postings.id"), index=True)
    name: Named[str] = Column(Text)
    actor: Named[str] = Column(Text)
    at: Named[datetime] = Column(UtcDateTime)


arrivals = Table("arrivals", metadata, ArrivalColumns)


class ApplicationColumns(TypedColumns):
    """A candidate's application to a posting, with the CV version it is judged by."""

    id: Named[str] = Column(Text, primary_key=True)
    posting: Named[str] = Column(Text, ForeignKey("postings.id"))
    candidate: Named[str] = Column(Text, ForeignKey("candidates.id"), index=True)
    document: Named[str] = Column(Text, ForeignKey("documents.id"), index=True)
    cv_version: Named[int]  # 0 until its document is read
    arrived: Named[datetime] = Column(UtcDateTime)
    late: Named[bool]
    admitted: Named[bool]


applications = Table(
    "applications", metadata, ApplicationColumns, UniqueConstraint("posting", "candidate")
)


class RunColumns(TypedColumns):
    """One screening of a posting, with the versions of everything that took part.

    `inputs` names for each application the hash of its CV and the decisions on its credentials.
    """

    id: Named[str] = Column(Text, primary_key=True)
    posting: Named[str] = Column(Text, ForeignKey("postings.id"), index=True)
    versions: Named[Any] = Column(JSON)
    inputs_hash: Named[str] = Column(Text)
    inputs: Named[Any | None] = Column(JSON(none_as_null=True))
    created: Named[datetime] = Column(UtcDateTime)
    finished: Named[datetime | None] = Column(UtcDateTime)


runs = Table("runs", metadata, RunColumns)


class VerdictColumns(TypedColumns):
    """The machine's verdict on one requirement for one application in one run."""

    run: Named[str] = Column(Text, ForeignKey("runs.id"), primary_key=True)
    application: Named[str] = Column(
        Text, ForeignKey("applications.id"), primary_key=True, index=True
    )
    requirement: Named[str] = Column(Text, primary_key=True)
    cv_version: Named[int]
    verdict: Named[str] = Column(Text)
    confidence: Named[str] = Column(Text)
    rule: Named[str] = Column(Text)
    explanation: Named[str] = Column(Text)
    evidence: Named[Any] = Column(JSON)
    compared: Named[Any | None] = Column(JSON(none_as_null=True))


verdicts = Table("verdicts", metadata, VerdictColumns)


class TipColumns(TypedColumns):
    """Somebody in the CV database who did not apply but met every must in a run."""

    run: Named[str] = Column(Text, ForeignKey("runs.id"), primary_key=True)
    candidate: Named[str] = Column(Text, ForeignKey("candidates.id"), primary_key=True, index=True)
    cv_version: Named[int]


tips = Table("tips", metadata, TipColumns)


class PersonVerdictColumns(TypedColumns):
    """What a person decided: appended, never changed; the latest counts."""

    id: Named[str] = Column(Text, primary_key=True)
    application: Named[str] = Column(Text, ForeignKey("applications.id"), index=True)
    requirement: Named[str] = Column(Text)
    verdict: Named[str] = Column(Text)
    reason: Named[str] = Column(Text)
    by: Named[str] = Column(Text)
    at: Named[datetime] = Column(UtcDateTime)


person_verdicts = Table("person_verdicts", metadata, PersonVerdictColumns)


class CredentialAssessmentColumns(TypedColumns):
    """What a person placed a credential at: appended, never changed; the latest counts.

    `credential` names the education by its words, `key` is shared by equal credentials; `level`
    null takes an earlier assessment back.
    """

    id: Named[str] = Column(Text, primary_key=True)
    candidate: Named[str] = Column(Text, ForeignKey("candidates.id"), index=True)
    credential: Named[str] = Column(Text)
    key: Named[str] = Column(Text, index=True)
    written: Named[str] = Column(Text)
    country: Named[str | None] = Column(Text)
    level: Named[str | None] = Column(Text)
    field: Named[str | None] = Column(Text)
    reason: Named[str] = Column(Text)
    by: Named[str] = Column(Text)
    at: Named[datetime] = Column(UtcDateTime)


credential_assessments = Table("credential_assessments", metadata, CredentialAssessmentColumns)


class RecognitionColumns(TypedColumns):
    """How far the official recognition of a credential has come: appended, the latest counts."""

    id: Named[str] = Column(Text, primary_key=True)
    candidate: Named[str] = Column(Text, ForeignKey("candidates.id"), index=True)
    credential: Named[str] = Column(Text)
    status: Named[str] = Column(Text)  # none | asked | answered
    authority: Named[str] = Column(Text)
    by: Named[str] = Column(Text)
    at: Named[datetime] = Column(UtcDateTime)
    consent_on: Named[date | None] = Column(Date)
    asked_on: Named[date | None] = Column(Date)
    answered_on: Named[date | None] = Column(Date)
    result: Named[str | None] = Column(Text)
    level: Named[str | None] = Column(Text)
    document: Named[str | None] = Column(Text)


recognitions = Table("recognitions", metadata, RecognitionColumns)


class ShortlistColumns(TypedColumns):
    """The list of those called to interview; `version` guards against lost updates."""

    posting: Named[str] = Column(Text, ForeignKey("postings.id"), primary_key=True)
    version: Named[int]
    locked_at: Named[datetime | None] = Column(UtcDateTime)
    locked_by: Named[str | None] = Column(Text)


shortlists = Table("shortlists", metadata, ShortlistColumns)


class MemberColumns(TypedColumns):
    """One person on a shortlist, at a place in it."""

    posting: Named[str] = Column(Text, ForeignKey("shortlists.posting"), primary_key=True)
    candidate: Named[str] = Column(Text, ForeignKey("candidates.id"), primary_key=True, index=True)
    place: Named[int]


members = Table("shortlist_members", metadata, MemberColumns)


class AnswerColumns(TypedColumns):
    """Answers to flags: appended, never changed; the latest for a flag counts.

    `fingerprint` is that of the verdicts under the flag when it was answered: the answer holds
    only as long as they stay the same.
    """

    id: Named[str] = Column(Text, primary_key=True)
    posting: Named[str] = Column(Text, ForeignKey("postings.id"), index=True)
    flag: Named[str] = Column(Text)
    fingerprint: Named[str] = Column(Text)
    reason: Named[str] = Column(Text)
    text: Named[str] = Column(Text)
    by: Named[str] = Column(Text)
    at: Named[datetime] = Column(UtcDateTime)


answers = Table("answers", metadata, AnswerColumns)


class AnswerCandidateColumns(TypedColumns):
    """Whom an answer speaks of, so that erasing a person also erases what was written of them."""

    answer: Named[str] = Column(Text, ForeignKey("answers.id"), primary_key=True)
    candidate: Named[str] = Column(Text, primary_key=True, index=True)


answer_candidates = Table("answer_candidates", metadata, AnswerCandidateColumns)


class VectorColumns(TypedColumns):
    """An embedding under the hash of its text and the model's fingerprint: nothing twice."""

    text_hash: Named[str] = Column(Text, primary_key=True)
    fingerprint: Named[str] = Column(Text, primary_key=True)
    vector: Named[bytes]


vectors = Table("vectors", metadata, VectorColumns)


class VectorUseColumns(TypedColumns):
    """Which candidate's CV a text came from, so that erasure finds the vectors nobody else has."""

    candidate: Named[str] = Column(Text, primary_key=True)
    text_hash: Named[str] = Column(Text, primary_key=True, index=True)


vector_uses = Table("vector_uses", metadata, VectorUseColumns, sqlite_with_rowid=False)


class PreparedColumns(TypedColumns):
    """Scrubbed, analysed passages of a CV version; `maker` is the code and data that made them."""

    candidate: Named[str] = Column(Text, ForeignKey("candidates.id"), primary_key=True)
    cv_version: Named[int]
    maker: Named[str] = Column(Text)
    content: Named[bytes]


prepared_passages = Table("prepared_passages", metadata, PreparedColumns)


class ErasureColumns(TypedColumns):
    """An erasure under way: what is still to be removed outside the database, then its receipt."""

    candidate: Named[str] = Column(Text, primary_key=True)
    actor: Named[str] = Column(Text)
    started: Named[datetime] = Column(UtcDateTime)
    finished: Named[datetime | None] = Column(UtcDateTime, index=True)
    receipt: Named[Any] = Column(JSON)


erasures = Table("erasures", metadata, ErasureColumns)


class AuditColumns(TypedColumns):
    """Who did what to which ids, appended only; never a name, never a text of a CV."""

    id: Named[str] = Column(Text, primary_key=True)
    at: Named[datetime] = Column(UtcDateTime, index=True)
    actor: Named[str] = Column(Text)
    action: Named[str] = Column(Text)
    kind: Named[str] = Column(Text)
    subject: Named[str] = Column(Text)
    facts: Named[Any] = Column(JSON)


audit = Table("audit", metadata, AuditColumns, Index(None, "kind", "subject"))

"""What the repositories give back where the domain has no value of its own."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import Any

from screening.domain.posting import Requirement


class DocumentStatus(Enum):
    """How far a file has come; the outbox of the job that reads it."""

    RECEIVED = "received"
    PARSED = "parsed"
    FAILED = "failed"


class PostingState(Enum):
    """Open for applications, closed at the deadline, or closed and screened."""

    OPEN = "open"
    CLOSED = "closed"
    SCREENED = "screened"


class ScreeningState(Enum):
    """How far the screening of a posting has come; the outbox of its job."""

    NONE = "none"
    DUE = "due"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Document:
    """A stored file: one for equal bytes. `name` is the one it first came under."""

    id: str
    sha256: str
    size: int
    name: str
    candidate: str
    status: DocumentStatus
    error_code: str | None
    error_message: str | None
    attempts: int
    created: datetime
    actor: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """A person in the CV database.

    `version` grows with every change the search index must see, `indexed_version` is the one it
    has seen, `unindexable_version` the one it could not take after several attempts. `cv_version`
    is the latest CV's, 0 before the first one is read. `in_database`: may be found by everybody who
    searches the CV database, on the ground that `basis` names. `merged_into` is the candidate that
    a person said is the same one: this one is not shown any more.
    """

    id: str
    version: int
    indexed_version: int
    cv_version: int
    name: str | None
    in_database: bool
    basis: str
    created: datetime
    unindexable_version: int = 0
    merged_into: str | None = None

    @property
    def searchable(self) -> bool:
        """Whether the index has the latest version."""
        return self.cv_version > 0 and self.version <= self.indexed_version


class CvOrigin(Enum):
    """Where a version of a CV comes from."""

    READ = "read"  # from the document
    CORRECTED = "corrected"  # by a person
    KEPT = "kept"  # an earlier version that stays the current one
    MERGED = "merged"  # of somebody who is the same person


@dataclass(frozen=True, slots=True)
class Provenance:
    """Who made a version of a CV, from which one and why; a document's reading needs no more."""

    origin: CvOrigin = CvOrigin.READ
    document: str | None = None
    base: int | None = None
    actor: str | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class CvVersion:
    """A version of a candidate's CV, without the CV."""

    version: int
    created: datetime
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class Merge:
    """Two candidates that a person said are one: `merged` is shown as `kept` since then."""

    id: str
    kept: str
    merged: str
    moved: Mapping[str, Any]
    reason: str
    by: str
    at: datetime
    undone_by: str | None = None
    undone_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Application:
    """A candidate's application; `cv_version` is the CV it is judged by, 0 before it is read."""

    id: str
    posting: str
    candidate: str
    document: str
    cv_version: int
    arrived: datetime
    late: bool
    admitted: bool

    @property
    def counts(self) -> bool:
        """Whether it is screened: in time, or late and admitted by a person."""
        return not self.late or self.admitted


@dataclass(frozen=True, slots=True)
class Posting:
    """A published posting; its requirements are frozen under `hash`."""

    id: str
    title: str
    deadline: datetime
    positions: int
    ad: str
    requirements: tuple[Requirement, ...]
    hash: str
    state: PostingState
    screening: ScreeningState
    version: int
    created: datetime
    closed_at: datetime | None


@dataclass(frozen=True, slots=True)
class PostingCounts:
    """Applications of one posting: all that were read, how many of them late, how many unread."""

    applications: int = 0
    late: int = 0
    unreadable: int = 0
    pending: int = 0


@dataclass(frozen=True, slots=True)
class FailedDocument:
    """A file handed in for a posting that could not be read, under the name it came with."""

    document: str
    name: str
    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Run:
    """One screening; `versions` names what took part, `inputs_hash` what it was fed.

    `inputs` names by application the hash of its CV as judged (`cv`) and the ids of the decisions
    on its credentials (`decisions`); None for a run of a version that did not keep them.
    """

    id: str
    posting: str
    versions: Mapping[str, str]
    inputs_hash: str
    created: datetime
    finished: datetime | None = None
    inputs: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Shortlist:
    """Who is called to interview, in order; frozen once `locked_at` is set."""

    posting: str
    members: tuple[str, ...] = ()
    version: int = 0
    locked_at: datetime | None = None
    locked_by: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer to a flag; it holds while the verdicts under the flag have this `fingerprint`.

    `candidates` are the people the flag speaks of.
    """

    flag: str
    fingerprint: str
    reason: str
    text: str
    by: str
    at: datetime
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Erasure:
    """An erasure: started when the rows went, finished when the other stores had followed."""

    candidate: str
    actor: str
    started: datetime
    finished: datetime | None
    receipt: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """Who did what to which thing; `facts` hold ids, codes and counts only."""

    at: datetime
    actor: str
    action: str
    kind: str
    subject: str
    facts: Mapping[str, Any] = field(default_factory=dict)

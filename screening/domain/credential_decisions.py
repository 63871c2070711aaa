"""What people decided of a credential: a colleague's assessment, and the way to an official answer.

Both belong to one credential of one candidate, found again in every version of the CV by its words.
An official answer with a level wins over an assessment; both win over what the machine placed.
"""

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum

from screening.domain.credential import Assessed, Field, PlacedCredential, PlacementStatus
from screening.domain.cv import Cv, Education

PERSON_RULE = "P1"
OFFICIAL_RULE = "R0"
_ROW = re.compile(r"[A-Z]{2,3}-\d+[a-z]?$")


class RecognitionStatus(Enum):
    """How far the official recognition of a credential has come."""

    NONE = "none"
    ASKED = "asked"
    ANSWERED = "answered"


@dataclass(frozen=True, slots=True)
class CredentialAssessment:
    """A person's placing of a credential; `level` None takes an earlier one back.

    `key` is shared by equal credentials, `written` and `country` say which one it was.
    """

    id: str
    candidate: str
    credential: str
    key: str
    written: str
    country: str | None
    level: str | None
    field: str | None
    reason: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class RecognitionCase:
    """The state of an official recognition; nothing is asked for without the person's consent.

    `result` says in words what was answered, `level` is the rung it names, if any, `document` where
    the answer is filed.
    """

    id: str
    candidate: str
    credential: str
    status: RecognitionStatus
    authority: str
    by: str
    at: datetime
    consent_on: date | None = None
    asked_on: date | None = None
    answered_on: date | None = None
    result: str | None = None
    level: str | None = None
    document: str | None = None


@dataclass(frozen=True, slots=True)
class Decided:
    """What stands for one candidate: by credential, the latest assessment and recognition."""

    assessments: Mapping[str, CredentialAssessment]
    recognitions: Mapping[str, RecognitionCase]

    @property
    def ids(self) -> tuple[str, ...]:
        """What a run must name to be replayed."""
        said = [one.id for one in self.assessments.values()]
        return tuple(sorted([*said, *(one.id for one in self.recognitions.values())]))


def credential_id(entry: Education) -> str:
    """Names an education by its words: the same in every version of a CV that holds them."""
    words = " ".join(entry.source.text.split()).casefold()
    return hashlib.sha256(words.encode()).hexdigest()[:12]


def written(entry: Education) -> str:
    """The degree as its owner wrote it, with the subject."""
    told = ", ".join(part for part in (entry.study_type, entry.area) if part)
    return told or " ".join(entry.source.text.split())


def equality_key(entry: Education) -> str:
    """Equal for credentials of one kind: same country, same row of the knowledge base, same award.

    Where no row was found, the same words.
    """
    placed = entry.credential
    row = placed.rule.partition(":")[2] if placed else ""
    kind = row if _ROW.match(row) else written(entry).casefold()
    return "|".join([entry.country or "", kind, placed.degree_awarded if placed else ""])


def decided(
    assessments: Sequence[CredentialAssessment], recognitions: Sequence[RecognitionCase]
) -> Decided:
    """What stands of the decisions on one candidate, given in their order."""
    latest = {one.credential: one for one in assessments}
    return Decided(latest, {one.credential: one for one in recognitions})


def with_decisions(cv: Cv, known: Decided) -> Cv:
    """The CV with the credentials placed where people or authorities have placed them.

    An official decision that the CV itself quotes stays: it wins over everything.
    """
    if not known.assessments and not known.recognitions:
        return cv
    return replace(cv, education=tuple(_decided(entry, known) for entry in cv.education))


def _decided(entry: Education, known: Decided) -> Education:
    ident, placed = credential_id(entry), entry.credential
    if placed is None or placed.rule.startswith(f"{OFFICIAL_RULE}:"):
        return entry
    answer = known.recognitions.get(ident)
    if answer is not None and answer.status is RecognitionStatus.ANSWERED and answer.level:
        return replace(entry, credential=_answered(placed, answer, answer.level))
    said = known.assessments.get(ident)
    if said is not None and said.level:
        return replace(entry, credential=_assessed(placed, said, said.level))
    return entry


def _answered(placed: PlacedCredential, answer: RecognitionCase, level: str) -> PlacedCredential:
    return replace(
        placed,
        range=(level, level),
        nkr=level,
        status=PlacementStatus.PLACED,
        confidence="high",
        degree_awarded="yes",
        norwegian=_name_at(placed, level),
        rule=f"{OFFICIAL_RULE}:{answer.authority}",
        source=f"answer of {answer.authority} of {answer.answered_on}, recorded by {answer.by}",
    )


def _assessed(placed: PlacedCredential, said: CredentialAssessment, level: str) -> PlacedCredential:
    day = said.at.date().isoformat()
    field = placed.field
    if said.field and (field is None or field.isced_f != said.field):
        field = Field(said.field, said.field)
    return replace(
        placed,
        range=(level, level),
        nkr=level,
        status=PlacementStatus.PLACED,
        confidence="high",
        degree_awarded="yes",
        norwegian=_name_at(placed, level),
        rule=PERSON_RULE,
        source=f"placed at {level} by {said.by} on {day}, because: {said.reason}",
        field=field,
        assessed=Assessed(said.by, day, said.reason),
    )


def _name_at(placed: PlacedCredential, level: str) -> str | None:
    """The machine's Norwegian name for it, where it had placed it at this level too."""
    return placed.norwegian if placed.range == (level, level) else None

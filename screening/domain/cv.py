"""A CV: the whole text as read and what was understood of it, each entry with its source.

Names follow JSON Resume 1.0.0 (camelCase on the wire, see `codec`). Nothing that is not in the
file is ever filled in: a missing value is None.
"""

from dataclasses import dataclass, field
from enum import Enum

from screening.domain.credential import PlacedCredential
from screening.domain.dates import PartialDate


class Confidence(Enum):
    """How sure a reading, a placement or a verdict is."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class SectionKind(Enum):
    """What a part of a CV is about."""

    BASICS = "basics"
    SUMMARY = "summary"
    WORK = "work"
    EDUCATION = "education"
    SKILLS = "skills"
    LANGUAGES = "languages"
    CERTIFICATES = "certificates"
    COURSES = "courses"
    VOLUNTEER = "volunteer"
    INTERESTS = "interests"
    REFERENCES = "references"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Source:
    """A verbatim piece of the CV: `cv.text[start:end] == text`; offsets count code points."""

    text: str
    start: int
    end: int
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of the text under one heading (heading included in start:end)."""

    kind: SectionKind
    start: int
    end: int
    heading: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Basics:
    """Who the person is; never reaches scoring or embeddings."""

    name: str | None = None
    email: str | None = None
    phone: str | None = None
    place: str | None = None
    summary: str | None = None


@dataclass(frozen=True, slots=True)
class Work:
    """One job: `position` is the title, `name` the employer (JSON Resume's words).

    `percent` is the stated share of full time, 100 when nothing is said.
    """

    source: Source
    confidence: Confidence = Confidence.HIGH
    position: str | None = None
    name: str | None = None
    location: str | None = None
    start_date: PartialDate | None = None
    end_date: PartialDate | None = None
    is_current: bool = False
    summary: str | None = None
    percent: int | None = None


@dataclass(frozen=True, slots=True)
class Education:
    """One education as its owner wrote it.

    `study_type` is the degree or certificate, `area` the subject; `completed` is None when the CV
    does not say either way; `country` is the stated or institution-given ISO 3166-1 alpha-2 code
    of the school, never derived from the person.
    """

    source: Source
    confidence: Confidence = Confidence.HIGH
    institution: str | None = None
    study_type: str | None = None
    area: str | None = None
    country: str | None = None
    start_date: PartialDate | None = None
    end_date: PartialDate | None = None
    completed: bool | None = None
    years: float | None = None
    credential: PlacedCredential | None = None


@dataclass(frozen=True, slots=True)
class Skill:
    """One skill as listed."""

    source: Source
    name: str
    confidence: Confidence = Confidence.HIGH


@dataclass(frozen=True, slots=True)
class Language:
    """One language: `language` as written, `code` ISO 639-1, `native` for a mother tongue.

    `cefr` is A1..C2 as stated or as the words of level mean it; `cefr_stated` tells which.
    """

    source: Source
    language: str
    confidence: Confidence = Confidence.HIGH
    code: str | None = None
    fluency: str | None = None
    cefr: str | None = None
    cefr_stated: bool = False
    native: bool = False


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate, course, licence or authorisation; `kind` tells them apart."""

    source: Source
    name: str
    confidence: Confidence = Confidence.HIGH
    issuer: str | None = None
    date: PartialDate | None = None
    kind: str = "certificate"  # certificate | course | licence | authorisation | driving_licence


@dataclass(frozen=True, slots=True)
class Volunteer:
    """Unpaid work: counted apart from jobs."""

    source: Source
    confidence: Confidence = Confidence.HIGH
    position: str | None = None
    organization: str | None = None
    start_date: PartialDate | None = None
    end_date: PartialDate | None = None
    is_current: bool = False
    summary: str | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """Something about the reading that a person should know.

    `code` is `recognised` (text was read from pictures; `place` is the mean certainty in per cent),
    `page_not_read` (a page that is a picture; `place` its number) or `impossible_date` (`place` the
    words of the CV).
    """

    code: str
    place: str = ""


class MentionKind(Enum):
    """What a name in running text seems to be."""

    EMPLOYER = "employer"
    INSTITUTION = "institution"
    DEGREE = "degree"
    TITLE = "title"


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in the text that belongs to no entry: `source.text` is the name itself.

    A help for a person who corrects the reading; never judged and never an entry.
    """

    source: Source
    kind: MentionKind


@dataclass(frozen=True, slots=True)
class Cv:
    """One parsed CV.

    `text` is the whole visible text as read; `hidden` holds text that a reader of the file would
    not see (white, tiny, off the page): shown to people, never used; `unparsed` the passages that
    were not understood; `mentions` the names in running text that no entry holds.
    """

    text: str
    basics: Basics = field(default_factory=Basics)
    sections: tuple[Section, ...] = ()
    work: tuple[Work, ...] = ()
    education: tuple[Education, ...] = ()
    skills: tuple[Skill, ...] = ()
    languages: tuple[Language, ...] = ()
    certificates: tuple[Certificate, ...] = ()
    volunteer: tuple[Volunteer, ...] = ()
    unparsed: tuple[Source, ...] = ()
    mentions: tuple[Mention, ...] = ()
    notes: tuple[Note, ...] = ()
    hidden: tuple[str, ...] = ()
    language: str | None = None
    format: str | None = None
    parser_version: str | None = None

"""A posting and its requirements: read from plain data, validated with places, frozen by a hash."""

import hashlib
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from screening.domain import codec
from screening.domain.ladder import rung
from screening.errors import InvalidInputError

OSLO = ZoneInfo("Europe/Oslo")
CEFR = ("A1", "A2", "B1", "B2", "C1", "C2")
LONGEST_TEXT = 2_000
MOST_REQUIREMENTS = 50
LONGEST_EXPERIENCE = 50


@dataclass(frozen=True, slots=True)
class EducationRequirement:
    """Education at least at rung `min_nkr`, in one of the ISCED-F `fields` (prefixes) if any.

    `experience_may_replace` is the years of relevant experience that stand in for the education.
    """

    id: str
    must: bool
    text: str
    min_nkr: str | None = None
    fields: tuple[str, ...] = ()
    experience_may_replace: int | None = None
    kind: str = "education"


@dataclass(frozen=True, slots=True)
class ExperienceRequirement:
    """At least `min_years` of work of the kind that `text` describes."""

    id: str
    must: bool
    text: str
    min_years: float
    kind: str = "experience"


@dataclass(frozen=True, slots=True)
class LanguageRequirement:
    """A language (ISO 639-1) at least at a CEFR level."""

    id: str
    must: bool
    text: str
    language: str
    cefr: str
    kind: str = "language"


@dataclass(frozen=True, slots=True)
class AuthorisationRequirement:
    """A Norwegian authorisation or licence for a regulated profession."""

    id: str
    must: bool
    text: str
    profession: str
    kind: str = "authorisation"


@dataclass(frozen=True, slots=True)
class SkillRequirement:
    """A skill, certificate, driving licence or trade certificate as described by `text`."""

    id: str
    must: bool
    text: str
    kind: str = "skill"


Requirement = (
    EducationRequirement
    | ExperienceRequirement
    | LanguageRequirement
    | AuthorisationRequirement
    | SkillRequirement
)


@dataclass(frozen=True, slots=True)
class PostingDraft:
    """A posting as its file says; publishing freezes the requirements under `requirements_hash`."""

    title: str
    deadline: datetime
    requirements: tuple[Requirement, ...]
    positions: int = 1
    ad: str = ""

    @property
    def requirements_hash(self) -> str:
        """SHA-256 of the requirements' canonical JSON: what the applicants were promised."""
        return requirements_hash(self.requirements)

    @property
    def musts(self) -> tuple[Requirement, ...]:
        """The absolute requirements, the only ones that decide qualification."""
        return tuple(r for r in self.requirements if r.must)


def requirements_hash(requirements: tuple[Requirement, ...]) -> str:
    """SHA-256 (hex) over canonical JSON, so that any change of any word changes it."""
    canonical = json.dumps(
        codec.to_json(requirements), sort_keys=True, ensure_ascii=False, separators=(",", ":")
    )
    return hashlib.sha256(canonical.encode()).hexdigest()


def requirements_from_json(value: Any) -> tuple[Requirement, ...]:
    """The stored form (`codec.to_json` of requirements) back as values."""
    return tuple(codec.from_json(_KINDS[row["kind"]], row) for row in value)


def posting_from_mapping(value: Any) -> PostingDraft:
    """Validates a posting file's content.

    Raises:
        InvalidInputError: naming the place of the first problem, unknown keys included.
    """
    row = _Row(value, "", {"title", "deadline", "positions", "requirements", "ad"})
    requirements = row.value.get("requirements")
    if not isinstance(requirements, list) or not requirements:
        raise InvalidInputError("at least one requirement is needed", "requirements")
    if len(requirements) > MOST_REQUIREMENTS:
        raise InvalidInputError(f"at most {MOST_REQUIREMENTS} requirements", "requirements")
    read = tuple(_requirement(item, f"requirements[{n}]") for n, item in enumerate(requirements))
    _refuse_repeated_ids(read)
    if not any(requirement.must for requirement in read):
        raise InvalidInputError("at least one requirement must have must: true", "requirements")
    return PostingDraft(
        title=row.text("title", required=True),
        deadline=_deadline(row.value.get("deadline")),
        requirements=read,
        positions=int(row.number("positions", 1, 1000, default=1, whole=True)),
        ad=row.text("ad", longest=100_000),
    )


class _Row:
    """One mapping being read: refuses unknown keys and names the place of what is wrong."""

    def __init__(self, value: Any, place: str, known: set[str]) -> None:
        if not isinstance(value, Mapping):
            raise InvalidInputError("a mapping is expected", place or "posting")
        unknown = sorted(str(key) for key in value if key not in known)
        if unknown:
            raise InvalidInputError(
                f"unknown key {unknown[0]!r}; known are {', '.join(sorted(known))}", place or None
            )
        self.value, self._place = value, place

    def at(self, key: str) -> str:
        return f"{self._place}.{key}".lstrip(".")

    def text(self, key: str, required: bool = False, longest: int = LONGEST_TEXT) -> str:
        found = self.value.get(key)
        if found is None and not required:
            return ""
        if not isinstance(found, str) or (required and not found.strip()):
            raise InvalidInputError("a text is expected", self.at(key))
        if len(found) > longest:
            raise InvalidInputError(f"longer than {longest} characters", self.at(key))
        return found.strip()

    def number(
        self, key: str, low: float, high: float, default: float | None = None, whole: bool = False
    ) -> float:
        found = self.value.get(key, default)
        if isinstance(found, bool) or not isinstance(found, int | float):
            raise InvalidInputError("a number is expected", self.at(key))
        if not low <= found <= high or (whole and found != int(found)):
            kind = "whole number" if whole else "number"
            raise InvalidInputError(f"a {kind} from {low} to {high} is expected", self.at(key))
        return found


def _education(row: _Row, ident: str, must: bool) -> EducationRequirement:
    fields = row.value.get("fields") or []
    if not isinstance(fields, list) or not all(
        re.fullmatch(r"\d{2,4}", str(code)) for code in fields
    ):
        raise InvalidInputError(
            "a list of ISCED-F codes (2 to 4 digits) is expected", row.at("fields")
        )
    level = row.value.get("min_nkr")
    if level is None and not fields and not row.text("text"):
        raise InvalidInputError("min_nkr, fields or text is needed", row.at("min_nkr"))
    replace = row.value.get("experience_may_replace")
    return EducationRequirement(
        ident,
        must,
        row.text("text"),
        min_nkr=None if level is None else rung(level, row.at("min_nkr")),
        fields=tuple(str(code) for code in fields),
        experience_may_replace=None
        if replace is None
        else int(row.number("experience_may_replace", 1, LONGEST_EXPERIENCE, whole=True)),
    )


def _experience(row: _Row, ident: str, must: bool) -> ExperienceRequirement:
    years = row.number("min_years", 0, LONGEST_EXPERIENCE)
    return ExperienceRequirement(ident, must, row.text("text", required=True), years)


def _language(row: _Row, ident: str, must: bool) -> LanguageRequirement:
    language = str(row.value.get("language", "")).lower()
    if not re.fullmatch(r"[a-z]{2,3}", language):
        raise InvalidInputError("a language code such as nb is expected", row.at("language"))
    cefr = str(row.value.get("cefr", "")).upper()
    if cefr not in CEFR:
        raise InvalidInputError(f"one of {', '.join(CEFR)} is expected", row.at("cefr"))
    return LanguageRequirement(ident, must, row.text("text"), language, cefr)


def _authorisation(row: _Row, ident: str, must: bool) -> AuthorisationRequirement:
    profession = row.text("profession", required=True)
    return AuthorisationRequirement(ident, must, row.text("text"), profession)


def _skill(row: _Row, ident: str, must: bool) -> SkillRequirement:
    return SkillRequirement(ident, must, row.text("text", required=True))


_KINDS: dict[str, Any] = {
    "education": EducationRequirement,
    "experience": ExperienceRequirement,
    "language": LanguageRequirement,
    "authorisation": AuthorisationRequirement,
    "skill": SkillRequirement,
}
_SHARED = {"id", "must", "kind", "text"}
_READERS: dict[str, tuple[Callable[[_Row, str, bool], Requirement], set[str]]] = {
    "education": (_education, {"min_nkr", "fields", "experience_may_replace"}),
    "experience": (_experience, {"min_years"}),
    "language": (_language, {"language", "cefr"}),
    "authorisation": (_authorisation, {"profession"}),
    "skill": (_skill, set()),
}


def _requirement(value: Any, place: str) -> Requirement:
    if not isinstance(value, Mapping):
        raise InvalidInputError("a mapping is expected", place)
    kind = value.get("kind")
    if not isinstance(kind, str) or kind not in _READERS:
        raise InvalidInputError(f"{kind!r} is not one of {', '.join(_READERS)}", f"{place}.kind")
    read, own = _READERS[kind]
    row = _Row(value, place, _SHARED | own)
    ident = row.value.get("id")
    if not isinstance(ident, str) or not re.fullmatch(r"[\w.-]{1,40}", ident):
        raise InvalidInputError("a short id (letters, digits, . - _) is expected", f"{place}.id")
    must = row.value.get("must")
    if not isinstance(must, bool):
        raise InvalidInputError("true or false is expected", f"{place}.must")
    return read(row, ident, must)


def _refuse_repeated_ids(requirements: tuple[Requirement, ...]) -> None:
    seen: set[str] = set()
    for number, requirement in enumerate(requirements):
        if requirement.id in seen:
            raise InvalidInputError(
                f"{requirement.id!r} is used twice", f"requirements[{number}].id"
            )
        seen.add(requirement.id)


def _deadline(value: Any) -> datetime:
    """A moment in UTC; one without offset is Europe/Oslo."""
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value)
        except ValueError:
            value = None
    if not isinstance(value, datetime):
        raise InvalidInputError("a moment like 2026-12-01T23:59:00+01:00 is expected", "deadline")
    moment = value if value.tzinfo else value.replace(tzinfo=OSLO)
    try:
        return moment.astimezone(UTC)
    except (OverflowError, ValueError):
        raise InvalidInputError("a moment within reach is expected", "deadline") from None

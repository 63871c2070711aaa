"""One CV against a posting's requirements: gathers the facts and asks the domain for verdicts."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date

from screening.credentials.facts import Profession
from screening.credentials.fields import GENERAL, Match, field_fits, fields_in
from screening.credentials.knowledge import KnowledgeBase
from screening.credentials.professions import (
    Authorisation,
    authorisation_in,
    find_profession,
    professions_in,
)
from screening.credentials.requirement import read_requirement
from screening.domain.assessing import authorisation, education, experience, language, skill
from screening.domain.assessing.authorisation import Finding, Standing
from screening.domain.assessing.education import FieldFit, Support
from screening.domain.cv import Cv, SectionKind, Source
from screening.domain.intervals import months_of
from screening.domain.ladder import rank
from screening.domain.manipulation import Notice, verbatim, without
from screening.domain.passages import Passage, passages
from screening.domain.posting import (
    AuthorisationRequirement,
    EducationRequirement,
    ExperienceRequirement,
    LanguageRequirement,
    Requirement,
    SkillRequirement,
)
from screening.domain.relevance import Fit, Relevance
from screening.domain.verdicts import Assessment
from screening.services.recognition import with_recognised_education

JudgeRelevance = Callable[[str, Cv, Sequence[Passage], str], list[Relevance]]
"""(requirement text, CV, passages, "experience" or "skill") -> one relevance for each passage."""

FindNotices = Callable[[Sequence[str], Cv], Sequence[Notice]]
"""(requirement texts, CV) -> what in it is not to be believed."""

IsDisowned = Callable[[str], bool]
"""A statement -> whether it tells of a wish, or of somebody else."""

_BARE_TITLE = re.compile(r"[^\W\d_]{5,}(?:,?\s+\(?(?:19|20)\d\d\)?)?")

_STANDINGS = {
    "granted": Standing.GRANTED,
    "temporary": Standing.LIMITED,
    "applied": Standing.APPLIED,
    "home_country_only": Standing.HOME_COUNTRY,
}


class Assessor:
    """Assesses CVs; holds the knowledge base and the judge of relevance, no state of its own.

    `find_notices` tells what in a CV is not to be believed; that is left out of what is judged.
    `is_disowned` tells which statements on an authorisation are of a wish or of somebody else.
    """

    def __init__(
        self,
        knowledge: Callable[[], KnowledgeBase],
        relevance: JudgeRelevance,
        find_notices: FindNotices = lambda requirements, cv: (),
        is_disowned: IsDisowned = lambda statement: False,
    ) -> None:
        self._knowledge = knowledge
        self._relevance = relevance
        self._find_notices = find_notices
        self._is_disowned = is_disowned

    def notices(self, requirements: Sequence[Requirement], cv: Cv) -> tuple[Notice, ...]:
        """What in the CV speaks to the machine: for people to see, never judged."""
        return tuple(self._find_notices([r.text for r in requirements if r.text], cv))

    def assess(
        self,
        requirements: Sequence[Requirement],
        cv: Cv,
        as_of: date,
        notices: Sequence[Notice] | None = None,
    ) -> tuple[Assessment, ...]:
        """One assessment per requirement, in their order; `as_of` is the day of the deadline.

        `notices` are those of `notices(...)`, where they are known already.
        """
        found = self.notices(requirements, cv) if notices is None else notices
        believed = without(cv, found)
        return tuple(
            verbatim(self._one(r, requirements, believed, as_of), cv) for r in requirements
        )

    def _one(
        self, requirement: Requirement, all_of_them: Sequence[Requirement], cv: Cv, as_of: date
    ) -> Assessment:
        match requirement:
            case EducationRequirement():
                return self._education(requirement, all_of_them, cv, as_of)
            case ExperienceRequirement():
                fits = self._judge_work(requirement.text, cv)
                return experience.assess(requirement, cv, fits, as_of)
            case LanguageRequirement():
                return language.assess(requirement, cv)
            case AuthorisationRequirement():
                return self._authorisation(requirement, cv)
            case SkillRequirement():
                parts = passages(cv)
                fits = self._relevance(requirement.text, cv, parts, "skill")
                return skill.assess(requirement, cv, parts, fits)

    def _education(
        self,
        requirement: EducationRequirement,
        all_of_them: Sequence[Requirement],
        cv: Cv,
        as_of: date,
    ) -> Assessment:
        asked = self._understood(requirement)
        recognised = with_recognised_education(self._knowledge(), cv)
        cv = recognised.cv
        fits = [self._field_fit(asked, cv, n) for n in range(len(cv.education))]
        support = Support(recognised.proofs)
        if asked.experience_may_replace:
            support = self._replacing(asked, all_of_them, cv, as_of, recognised.proofs)
        return education.assess(asked, cv, fits, support)

    def _understood(self, requirement: EducationRequirement) -> EducationRequirement:
        """The requirement with level and fields taken from its text where they are not given."""
        if requirement.min_nkr and requirement.fields:
            return requirement
        reading = read_requirement(self._knowledge(), requirement.text)
        return EducationRequirement(
            requirement.id,
            requirement.must,
            requirement.text,
            min_nkr=requirement.min_nkr or reading.min_nkr,
            fields=requirement.fields or reading.fields,
            experience_may_replace=requirement.experience_may_replace,
        )

    def _field_fit(self, asked: EducationRequirement, cv: Cv, number: int) -> FieldFit:
        """The best fit of the fields an education names: its placed one and its subjects."""
        knowledge, entry = self._knowledge(), cv.education[number]
        told = f"{entry.study_type or ''}, {entry.area or ''}"
        named = {field.isced_f for field in fields_in(knowledge, told)}
        if entry.credential and entry.credential.field:
            named.add(entry.credential.field.isced_f)
        placed = entry.credential
        if placed and placed.range and rank(placed.range[-1]) > rank("4"):
            named.discard(GENERAL)  # of higher education: liberal arts hold many a field
        fits = {field_fits(knowledge, code, asked.fields, asked.text) for code in named}
        best = next((fit for fit in Match if fit in fits), None)
        return FieldFit(best.value) if best else FieldFit.UNKNOWN

    def _replacing(
        self,
        asked: EducationRequirement,
        all_of_them: Sequence[Requirement],
        cv: Cv,
        as_of: date,
        proofs: Mapping[int, Passage],
    ) -> Support:
        """Work relevant to what the posting asks of experience, else to the education."""
        texts = [r.text for r in all_of_them if isinstance(r, ExperienceRequirement)]
        relevant = {
            number
            for text in texts or [asked.text]
            for number, fit in enumerate(self._judge_work(text, cv))
            if fit.fit is Fit.YES
        }
        jobs = tuple(sorted(relevant))
        return Support(proofs, months_of((cv.work[n] for n in jobs), as_of).likely, jobs)

    def _judge_work(self, text: str, cv: Cv) -> list[Relevance]:
        jobs = [
            Passage(SectionKind.WORK, job.source.text, job.source.start, job.source.end, number)
            for number, job in enumerate(cv.work)
        ]
        return self._relevance(text, cv, jobs, "experience")

    def _authorisation(self, requirement: AuthorisationRequirement, cv: Cv) -> Assessment:
        profession = find_profession(self._knowledge(), requirement.profession)
        register = (profession.register if profession else None) or "fagmyndighetens register"
        findings = list(self._findings(profession, cv)) if profession else []
        return authorisation.assess(requirement, cv, findings, register)

    def _findings(self, profession: Profession, cv: Cv) -> Iterator[Finding]:
        knowledge = self._knowledge()
        for passage in passages(cv):
            source = Source(passage.text, passage.start, passage.end)
            said = _under_heading(cv, passage, profession.authority)
            found = authorisation_in(knowledge, said, profession.id)
            if found is None or not self._concerns(found, profession, cv, passage):
                continue
            disowned = self._is_disowned(said[found.start : found.end])
            if found.kind in _STANDINGS and not disowned:
                yield Finding(_STANDINGS[found.kind], passage.section, source)
        titles = [(SectionKind.WORK, job.position, job.source) for job in cv.work]
        degrees = [
            (SectionKind.EDUCATION, f"{entry.study_type or ''} {entry.area or ''}", entry.source)
            for entry in cv.education
            if entry.completed is not False
        ]
        for section, title, place in [*titles, *degrees]:
            named = find_profession(knowledge, title) if title else None
            if named is not None and named.id == profession.id:
                yield Finding(Standing.PRACTISED, section, place)

    def _concerns(
        self, found: Authorisation, profession: Profession, cv: Cv, passage: Passage
    ) -> bool:
        """Whether a statement is of this profession, by itself or by the line it stands on.

        "HPR-nr. 123" after "authorised nurse" is a nurse's number.
        """
        if found.profession is not None:
            return found.profession == profession.id
        named = professions_in(self._knowledge(), _line_of(cv.text, passage))
        return not named or profession.id in {one.id for one in named}


def _line_of(text: str, passage: Passage) -> str:
    """The whole line, or lines, that a passage stands on."""
    start = text.rfind("\n", 0, passage.start) + 1
    end = text.find("\n", passage.end)
    return text[start : len(text) if end < 0 else end]


def _under_heading(cv: Cv, passage: Passage, authority: str) -> str:
    """A passage that names the authority, with its heading: it may hold the word that counts.

    "Autorisasjon" over "Helsefagarbeider, Helsedirektoratet 2022" is an authorisation; over a
    foreign licence it says nothing, so that the heading is read only where the authority stands,
    or over nothing but the profession, with or without a year.
    """
    named = authority and authority.casefold() in passage.text.casefold()
    if not named and not _BARE_TITLE.fullmatch(passage.text.strip()):
        return passage.text
    headings = (s.heading for s in cv.sections if s.start <= passage.start < s.end and s.heading)
    return ": ".join([*headings, passage.text])

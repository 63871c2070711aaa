"""What the index knows of a candidate beside passages, level, fields and languages of the CV."""

import functools
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields, replace
from datetime import date, datetime

from screening.concepts.base import ConceptBase
from screening.credentials.knowledge import KnowledgeBase
from screening.credentials.professions import authorisation_in
from screening.domain import availability, places
from screening.domain.cv import Cv, SectionKind, Work
from screening.domain.intervals import Span, spans, union
from screening.domain.language_skills import skills_in
from screening.domain.passages import passages
from screening.domain.posting import CEFR
from screening.indexing.documents import languages_of
from screening.indexing.interface import ONGOING, SKILLS, CvFacts, Experience, IndexDocument
from screening.indexing.prepared import digest_of
from screening.services.relevance_licences import driving_classes

ISCO_PREFIXES = (2, 3, 4)  # digits of the groups that experience is known by
ANY_WORK = ""
EXPIRING = ("database", "alumni")  # scopes that a consent opens until it ends
_CODE = {
    "screening.domain": ("availability.py", "dates.py", "driving.py", "intervals.py",
                         "language_skills.py", "places.py"),
    "screening.concepts": ("base.py", "lexicon.py", "titles.py"),
    "screening.credentials": ("professions.py",),
    "screening.services": ("relevance_licences.py", "relevance_passage.py", "search_facts.py"),
}  # fmt: skip
_AUTHORISED = {"granted": True, "temporary": False, "applied": False}


class SearchFacts:
    """Reads the facts that searches filter by; knows the concepts and the credentials' rules."""

    def __init__(
        self,
        concepts: Callable[[], ConceptBase],
        knowledge: Callable[[], KnowledgeBase],
        clock: Callable[[], datetime],
    ) -> None:
        self._concepts = concepts
        self._knowledge = knowledge
        self._clock = clock

    @property
    def version(self) -> str:
        """What was read with another version may read otherwise now: code, concepts and rules."""
        parts = (self._concepts().version, self._knowledge().version, _code())
        return " ".join(parts)

    def read(self, cv: Cv) -> CvFacts:
        """What a CV says; holds until `version` changes, ongoing work included."""
        concepts, languages = self._concepts(), languages_of(cv)
        work, known = experience(concepts, cv, self._clock().date())
        skills = {
            entry.code: skills
            for entry in cv.languages
            if entry.code and (skills := skills_in(entry.source.text))
        }
        return CvFacts(
            languages=_overall(languages, skills),
            language_skills=_filled(languages, skills),
            experience=work,
            experience_known=known,
            places=places.keys_of(cv.basics.place) if cv.basics.place else (),
            licences=tuple(sorted(_licences(concepts, cv))),
            authorisations=_authorisations(self._knowledge(), cv),
            numbers=_availability(cv),
        )


def completed(document: IndexDocument, facts: CvFacts, until: datetime | None) -> IndexDocument:
    """The document with its facts, and with an end to the scopes that a consent opens.

    Args:
        document: as made from the CV, visible to all the candidate's scopes.
        facts: what the CV says.
        until: when the consent to be found ends; None when that is not what the scopes rest on.
    """
    known = {one.name: getattr(facts, one.name) for one in fields(facts)}
    document = replace(document, **known, bases=_bases(document.visible_to, until))
    if until is None:
        return document
    expiring = document.visible_to & set(EXPIRING)
    ends = {f"until_{scope}": int(until.timestamp()) for scope in expiring}
    return replace(
        document,
        numbers={**document.numbers, **ends},
        visible_to=document.visible_to - expiring,
    )


@functools.cache
def _code() -> str:
    return digest_of(_CODE)


def _bases(scopes: Iterable[str], until: datetime | None) -> tuple[str, ...]:
    """Why a person may be found: a consent in force, the employer's import, an application."""
    found = ["application"] if any(scope.startswith("posting:") for scope in scopes) else []
    if "database" in scopes:
        found.append("consent" if until is not None else "employer")
    return tuple(sorted(found))


def experience(concepts: ConceptBase, cv: Cv, today: date) -> tuple[tuple[Experience, ...], bool]:
    """Months of work by field, and whether every job is dated and its field known.

    The likely months count (see `domain.intervals`). A field is the ISCO-08 group of the occupation
    that the title names, or an activity that the title speaks of, else the whole entry.
    """
    by_field: dict[str, list[tuple[Span, bool]]] = {}
    known = True
    for job in cv.work:
        read, fields = spans(job, today), fields_of_work(concepts, job)
        known = known and read is not None and bool(fields)
        if read is not None:
            for name in (ANY_WORK, *fields):
                by_field.setdefault(name, []).append((read[1], job.is_current))
    now = today.year * 12 + today.month - 1
    return tuple(_experience(name, jobs, now) for name, jobs in sorted(by_field.items())), known


def _experience(name: str, jobs: Sequence[tuple[Span, bool]], now: int) -> Experience:
    months = union([span for span, _ in jobs])
    if any(ongoing for _, ongoing in jobs):
        return Experience(name, now + 1 - months, ONGOING)
    return Experience(name, months, max(span.last for span, _ in jobs))


def fields_of_work(concepts: ConceptBase, job: Work) -> frozenset[str]:
    """ISCO groups and activities of one job."""
    title = job.position or ""
    found = fields_named(concepts, title)
    return found or frozenset(_activities(concepts, job.source.text))


def fields_named(concepts: ConceptBase, title: str) -> frozenset[str]:
    """ISCO groups (2 to 4 digits) and activities that a title names, broader ones among them."""
    links = concepts.link(title) if title else ()
    chosen = [link for link in links if link.preferred] or list(links)
    groups = {link.occupation.group[:n] for link in chosen for n in ISCO_PREFIXES}
    return frozenset(groups | set(_activities(concepts, title)))


def _activities(concepts: ConceptBase, text: str) -> list[str]:
    return [
        above
        for mention in concepts.read(text)
        if mention.concept.kind == "activity"
        for above in concepts.lexicon.ancestors(mention.concept.id)
    ]


def _licences(concepts: ConceptBase, cv: Cv) -> frozenset[str]:
    """Classes of driving licences that some passage states."""
    held = (driving_classes(concepts, cv, passage) for passage in passages(cv))
    return frozenset().union(*held)


def _authorisations(knowledge: KnowledgeBase, cv: Cv) -> dict[str, bool]:
    """Professions authorised in Norway: True when granted, False when temporary or applied for."""
    found: dict[str, bool] = {}
    for passage in passages(cv):
        if passage.section is SectionKind.LANGUAGES:
            continue
        said = authorisation_in(knowledge, passage.text)
        if said and said.profession and said.kind in _AUTHORISED:
            sure = _AUTHORISED[said.kind]
            found[said.profession] = found.get(said.profession, False) or sure
    return found


def _availability(cv: Cv) -> dict[str, int]:
    said = availability.stated(cv.text)
    if said is None:
        return {}
    if said.day is not None:
        return {"available": said.day.toordinal()}
    return {"notice": said.notice or 0}


def _overall(
    languages: Mapping[str, str | None], skills: Mapping[str, Mapping[str, str]]
) -> dict[str, str | None]:
    """The level that holds for every skill: where they are told apart, the lowest of them."""
    return {
        code: min(skills[code].values(), key=CEFR.index) if len(skills.get(code, ())) > 1 else level
        for code, level in languages.items()
    }


def _filled(
    languages: Mapping[str, str | None], skills: Mapping[str, Mapping[str, str]]
) -> dict[str, dict[str, str]]:
    """Every skill of the languages where they are told apart; one not named has the level said."""
    return {
        code: {
            skill: level
            for skill in SKILLS
            if (level := levels.get(skill) or languages.get(code)) is not None
        }
        for code, levels in skills.items()
        if len(levels) > 1
    }

"""What an authority has accepted: an authorisation in hand settles the education it rests on."""

import re
from collections.abc import Iterator
from dataclasses import replace

from screening.credentials.facts import Profession
from screening.credentials.fields import Match, field_fits
from screening.credentials.knowledge import KnowledgeBase
from screening.credentials.professions import authorisation_in
from screening.domain.credential import PlacedCredential, PlacementStatus
from screening.domain.cv import Cv, Education
from screening.domain.ladder import RUNGS, rank
from screening.domain.passages import passages

_LEVEL = re.compile(r"NKR (\d(?:\.\d)?)")


def with_recognised_education(knowledge: KnowledgeBase, cv: Cv) -> Cv:
    """The CV with the educations that a Norwegian authorisation rests on placed at its level.

    The authority grants an authorisation only when it finds the education equal to the Norwegian
    one, so the level of that one is reached whatever range the credential has on paper. Rule R0 of
    the resolver: an official decision in the applicant's hands wins over everything.
    """
    granted = list(_granted(knowledge, cv))
    if not granted:
        return cv
    return replace(
        cv, education=tuple(_recognised(knowledge, entry, granted) for entry in cv.education)
    )


def _granted(knowledge: KnowledgeBase, cv: Cv) -> Iterator[tuple[Profession, str]]:
    """The professions authorised in Norway, with the level of their Norwegian education."""
    for passage in passages(cv):
        found = authorisation_in(knowledge, passage.text)
        if found is None or found.kind != "granted" or found.profession is None:
            continue
        profession = knowledge.professions[found.profession]
        level = _LEVEL.search(profession.education)
        if level and level[1] in RUNGS and profession.regulation.startswith("authorisation"):
            yield profession, level[1]


def _recognised(
    knowledge: KnowledgeBase, entry: Education, granted: list[tuple[Profession, str]]
) -> Education:
    placed = entry.credential
    if placed is None or placed.field is None or entry.completed is False:
        return entry
    for profession, level in granted:
        fit = field_fits(knowledge, placed.field.isced_f, profession.fields, "")
        if fit is Match.YES and placed.range and rank(placed.range[0]) < rank(level):
            return replace(entry, credential=_raised(placed, profession, level))
    return entry


def _raised(placed: PlacedCredential, profession: Profession, level: str) -> PlacedCredential:
    high = max(level, placed.range[1], key=rank)
    return replace(
        placed,
        range=(level, high),
        status=PlacementStatus.PLACED,
        rule=f"R0:{profession.id}",
        source=f"{profession.authority}: {profession.law}",
    )

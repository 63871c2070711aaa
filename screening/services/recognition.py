"""What an authority has accepted: a decision or an authorisation in hand settles the education."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from screening.credentials.decisions import Decision, formal_decision
from screening.credentials.facts import Profession
from screening.credentials.fields import Match, field_fits
from screening.credentials.knowledge import NORWAY, KnowledgeBase
from screening.credentials.professions import authorisation_in
from screening.credentials.resolver import place
from screening.domain.credential import CredentialInput, PlacedCredential, PlacementStatus
from screening.domain.cv import Cv, Education, SectionKind
from screening.domain.ladder import RUNGS, rank
from screening.domain.passages import Passage, passages

_LEVEL = re.compile(r"NKR (\d(?:\.\d)?)")
_RESTS_ON_EDUCATION = ("authorisation", "qualification approval")
# Where people write what was decided of their education. Work is left out: case workers of the
# authorities write of decisions on others.
_TOLD_IN = frozenset(
    {
        SectionKind.EDUCATION,
        SectionKind.CERTIFICATES,
        SectionKind.COURSES,
        SectionKind.SUMMARY,
        SectionKind.SKILLS,
        SectionKind.OTHER,
    }
)


@dataclass(frozen=True, slots=True)
class Recognised:
    """A CV whose recognised educations stand at the level the authority gave them.

    `proofs` holds, by place in `cv.education`, the passage elsewhere in the CV that tells of it.
    """

    cv: Cv
    proofs: Mapping[int, Passage] = field(default_factory=dict)


def with_recognised_education(knowledge: KnowledgeBase, cv: Cv) -> Recognised:
    """The CV with the educations placed that a Norwegian authority has decided on.

    A decision (HK-dir, earlier NOKUT; DSB for electricians) places the education it speaks of, also
    where it stands on a line of its own. An authorisation is granted only when the education was
    found equal to the Norwegian one, so the level of that one is reached whatever range the
    credential has on paper. Rule R0 of the resolver: what is decided wins over everything.
    """
    found = passages(cv)
    decided = _with_decisions(knowledge, Recognised(cv), found)
    return _with_authorisations(knowledge, decided, found)


def _with_decisions(
    knowledge: KnowledgeBase, known: Recognised, found: list[Passage]
) -> Recognised:
    for passage in found:
        decision = formal_decision(passage.text) if passage.section in _TOLD_IN else None
        if decision is None or _is_of_its_own_degree(knowledge, passage, decision):
            continue
        target = _decided_on(known.cv, passage, decision)
        if target is not None:
            known = _settled(known, target, passage, decision)
    return known


def _is_of_its_own_degree(knowledge: KnowledgeBase, passage: Passage, decision: Decision) -> bool:
    """Whether the passage names the degree before the decision: then it is placed already."""
    if passage.section is not SectionKind.EDUCATION:
        return False
    before = passage.text[: decision.start]
    return bool(place(knowledge, CredentialInput(text=before)).range)


def _decided_on(cv: Cv, passage: Passage, decision: Decision) -> int | None:
    """The foreign education that a decision may speak of, the nearest one in the text."""
    bare = passage.entry if passage.section is SectionKind.EDUCATION else None
    fitting = [
        number
        for number, entry in enumerate(cv.education)
        if number != bare and _may_be_decided(entry, decision.rung)
    ]
    return min(
        fitting, key=lambda n: abs(cv.education[n].source.start - passage.start), default=None
    )


def _may_be_decided(entry: Education, rung: str) -> bool:
    placed = entry.credential
    if placed is None or entry.completed is False or entry.country == NORWAY:
        return False
    if placed.rule.startswith(("R0:", "R1:", "R2:")) or placed.degree_awarded == "no":
        return False
    if not placed.range:
        return placed.degree_awarded != "short"
    low, high = placed.range
    return rank(low) <= rank(rung) <= rank(high)


def _settled(known: Recognised, target: int, passage: Passage, decision: Decision) -> Recognised:
    """The decision's level on its education; the line that only tells of it is no education."""
    education = list(known.cv.education)
    placed = education[target].credential
    if placed is not None:
        education[target] = replace(
            education[target],
            credential=replace(
                placed,
                range=(decision.rung, decision.rung),
                nkr=decision.rung,
                status=PlacementStatus.PLACED,
                confidence="high",
                rule=f"R0:{decision.authority}",
                source=f"decision of {decision.authority} as stated by the applicant",
            ),
        )
    if passage.section is SectionKind.EDUCATION and passage.entry is not None:
        education[passage.entry] = replace(education[passage.entry], credential=None)
    cv = replace(known.cv, education=tuple(education))
    return Recognised(cv, {**known.proofs, target: passage})


def _with_authorisations(
    knowledge: KnowledgeBase, known: Recognised, found: list[Passage]
) -> Recognised:
    for profession, level, passage in _granted(knowledge, found):
        for number, entry in enumerate(known.cv.education):
            placed = entry.credential
            if placed is None or entry.completed is False:
                continue
            if not _rests_on(knowledge, placed, profession, level):
                continue
            education = list(known.cv.education)
            education[number] = replace(entry, credential=_raised(placed, profession, level))
            known = Recognised(
                replace(known.cv, education=tuple(education)), {**known.proofs, number: passage}
            )
    return known


def _granted(
    knowledge: KnowledgeBase, found: list[Passage]
) -> Iterator[tuple[Profession, str, Passage]]:
    """The professions authorised in Norway, with the level of their Norwegian education."""
    for passage in found:
        stated = authorisation_in(knowledge, passage.text)
        if stated is None or stated.kind != "granted" or stated.profession is None:
            continue
        profession = knowledge.professions[stated.profession]
        level = _LEVEL.search(profession.education)
        if level and level[1] in RUNGS and profession.regulation.startswith(_RESTS_ON_EDUCATION):
            yield profession, level[1], passage


def _rests_on(
    knowledge: KnowledgeBase, placed: PlacedCredential, profession: Profession, level: str
) -> bool:
    """Whether the authorisation may rest on this education, and places it higher."""
    if placed.field is None:
        return False
    if placed.range and rank(placed.range[0]) >= rank(level):
        return False
    if not placed.range and placed.degree_awarded in {"no", "short"}:
        return False
    return field_fits(knowledge, placed.field.isced_f, profession.fields, "") is Match.YES


def _raised(placed: PlacedCredential, profession: Profession, level: str) -> PlacedCredential:
    high = max(level, placed.range[1], key=rank) if placed.range else level
    return replace(
        placed,
        range=(level, high),
        status=PlacementStatus.PLACED,
        rule=f"R0:{profession.id}",
        source=f"{profession.authority}: {profession.law}",
    )

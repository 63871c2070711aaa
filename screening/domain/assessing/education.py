"""Education: the placed level and field of each credential against what is asked for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum

from screening.domain.assessing.explanations import explain, templates
from screening.domain.assessing.quotes import quote
from screening.domain.credential import PlacedCredential
from screening.domain.cv import Confidence, Cv, Education, SectionKind, Source
from screening.domain.ladder import at_least
from screening.domain.ladder import rank as ladder_rank
from screening.domain.passages import Passage
from screening.domain.posting import EducationRequirement
from screening.domain.verdicts import Assessment, Evidence, Verdict


class FieldFit(Enum):
    """How a credential's field stands to the fields asked for; UNKNOWN: no field was found."""

    YES = "yes"
    RELATED = "related"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Support:
    """What else in the CV bears on its educations.

    `proofs`: by place in `cv.education`, the passage that tells of its recognition.
    `months`, `jobs`: relevant experience and the places in `cv.work` that it comes from, where the
    posting lets experience stand in.
    """

    proofs: Mapping[int, Passage] = field(default_factory=dict)
    months: int = 0
    jobs: tuple[int, ...] = ()


_NO_SUPPORT = Support()
_MOST_JOBS = 3
WEAK_RULE = "R10:length"  # a name nobody knows, guessed by its length alone: a person must tell


@dataclass(frozen=True, slots=True)
class _Reading:
    """One education of the CV against the requirement; higher `rank` is the better proof."""

    number: int
    verdict: Verdict
    rule: str
    confidence: Confidence
    rank: tuple[int, ...]


_ORDER = {Verdict.MET: 3, Verdict.NEEDS_ASSESSMENT: 2, Verdict.BELOW: 1, Verdict.UNDOCUMENTED: 0}


def assess(
    requirement: EducationRequirement,
    cv: Cv,
    fits: Sequence[FieldFit],
    support: Support = _NO_SUPPORT,
) -> Assessment:
    """Whether an education of the CV reaches the level in a field asked for.

    `fits` holds the field fit of each entry of `cv.education`. The level is met only if the low end
    of the credential's range reaches the demand, below only if the high end misses it, and to be
    assessed between; more than asked for is met; an unfinished degree counts as the step below it.
    With the level reached, a related or unknown field is to be assessed, another field is below.
    The best single education decides; one that a person has placed stands where it was placed.
    Where the posting lets experience stand in, relevant work that reaches the years named meets the
    requirement. The passage of the deciding education is the
    evidence, with the passage that tells of its recognition; for experience, the jobs are.
    """
    readings = [
        reading
        for number, entry in enumerate(cv.education)
        if (reading := _read(number, entry, requirement, fits[number])) is not None
    ]
    best = max(readings, key=lambda reading: reading.rank, default=None)
    replace = requirement.experience_may_replace
    if (
        replace
        and support.months >= replace * 12
        and (best is None or best.verdict is not Verdict.MET)
    ):
        return _replaced(requirement, cv, replace, support)
    if best is None:
        return Assessment(
            requirement.id,
            Verdict.UNDOCUMENTED,
            Confidence.MEDIUM,
            "education.none",
            explain("education.none", {}),
        )
    values = _values(requirement, cv.education[best.number])
    by_person = f"{best.rule}_by_person"
    rule = by_person if "by" in values and by_person in templates() else best.rule
    return Assessment(
        requirement.id,
        best.verdict,
        best.confidence,
        rule,
        explain(rule, values),
        _evidence(cv, best.number, support),
        values,
    )


def _read(
    number: int, entry: Education, requirement: EducationRequirement, fit: FieldFit
) -> _Reading | None:
    placed = entry.credential
    if placed is None or (not placed.range and placed.degree_awarded in {"no", "short"}):
        return None  # a course or something begun of unknown kind shows no level
    level = _level(placed, requirement.min_nkr)
    verdict, rule = _decide(level, fit, bool(requirement.fields), placed)
    confidence = Confidence(placed.confidence)
    if verdict is Verdict.NEEDS_ASSESSMENT:
        confidence = Confidence.LOW
    rank = (
        _ORDER[verdict],
        ladder_rank(placed.range[1]) if placed.range else 0,
        entry.completed is not False,
        {FieldFit.YES: 3, FieldFit.RELATED: 2, FieldFit.UNKNOWN: 1, FieldFit.NO: 0}[fit],
    )
    return _Reading(number, verdict, rule, confidence, rank)


def _level(placed: PlacedCredential, required: str | None) -> bool | None:
    """Whether the level is reached; None when only a person can tell."""
    if required is None:
        return True
    if not placed.range or placed.rule == WEAK_RULE:
        return None
    low, high = placed.range
    if at_least(low, required):
        return True
    return None if at_least(high, required) else False


def _decide(
    level: bool | None, fit: FieldFit, field_asked: bool, placed: PlacedCredential
) -> tuple[Verdict, str]:
    if level is False:
        return Verdict.BELOW, "education.level_below"
    if field_asked and fit is FieldFit.NO:
        return Verdict.BELOW, "education.other_field"
    if level is None:
        rule = "education.level_unsettled" if placed.range else "education.not_placed"
        return Verdict.NEEDS_ASSESSMENT, rule
    if field_asked and fit is not FieldFit.YES:
        return Verdict.NEEDS_ASSESSMENT, "education.field_unsettled"
    return Verdict.MET, "education.reached"


def _replaced(
    requirement: EducationRequirement, cv: Cv, needed: int, support: Support
) -> Assessment:
    months = support.months
    values = {"needed": needed, "months": months}
    rule = "education.replaced"
    jobs = tuple(
        quote(cv, SectionKind.WORK, cv.work[number].source) for number in support.jobs[:_MOST_JOBS]
    )
    return Assessment(
        requirement.id, Verdict.MET, Confidence.MEDIUM, rule, explain(rule, values), jobs, values
    )


def _values(requirement: EducationRequirement, entry: Education) -> dict[str, str]:
    placed = entry.credential
    span = placed.range if placed else ()
    field = placed.field if placed else None
    low, high = span if span else ("?", "?")
    values = {
        "placed": low if low == high else f"{low}–{high}",
        "low": low,
        "high": high,
        "required": requirement.min_nkr or "–",
        "credential_rule": placed.rule if placed else "–",
        "field_code": field.isced_f if field else "",
        "field_label": field.label if field else "",
        "fields": ", ".join(requirement.fields) or "–",
    }
    if placed and placed.assessed:
        said = placed.assessed
        values |= {"by": said.by, "on": said.on, "reason": said.reason}
    return values


def _evidence(cv: Cv, number: int, support: Support) -> tuple[Evidence, ...]:
    entry = cv.education[number]
    spans = [
        (at, at + len(words))
        for words in (entry.study_type, entry.area)
        if words and (at := cv.text.find(words, entry.source.start, entry.source.end)) >= 0
    ]
    around = (min(spans)[0], max(end for _, end in spans)) if spans else None
    own = quote(cv, SectionKind.EDUCATION, entry.source, around)
    proof = support.proofs.get(number)
    if proof is None:
        return (own,)
    source = Source(proof.text, proof.start, proof.end)
    return (own, quote(cv, proof.section, source))

"""Experience: years of relevant work as the union of intervals."""

from collections.abc import Sequence
from datetime import date

from screening.domain.assessing.explanations import explain
from screening.domain.assessing.quotes import quote
from screening.domain.cv import Confidence, Cv, SectionKind
from screening.domain.intervals import Duration, full_time_months, months_of
from screening.domain.posting import ExperienceRequirement
from screening.domain.relevance import Fit, Relevance
from screening.domain.verdicts import Assessment, Evidence, Verdict

MOST_QUOTES = 5  # more jobs than this prove the same thing again


def assess(
    requirement: ExperienceRequirement, cv: Cv, relevance: Sequence[Relevance], as_of: date
) -> Assessment:
    """Whether the CV shows enough years of the work asked for.

    `relevance` judges each job of `cv.work`, in its order. Months are the union of the relevant
    jobs' intervals, so simultaneous jobs count once; an ongoing job counts up to `as_of` (the
    deadline); a gap is never a negative. Met: the likely months reach the demand (sure when even
    the shortest reading of the dates does). To be assessed: only with jobs that may be relevant,
    or with the widest reading of vague dates, is it reached. Below: some, but too little.
    Undocumented: no relevant job at all. Part-time work counts by the calendar and is said.
    """
    clear = [n for n, fit in enumerate(relevance) if fit.fit is Fit.YES]
    possible = [n for n, fit in enumerate(relevance) if fit.fit is Fit.POSSIBLE]
    needed = round(requirement.min_years * 12)
    certain = months_of((cv.work[n] for n in clear), as_of)
    widest = months_of((cv.work[n] for n in [*clear, *possible]), as_of)
    undated = any(cv.work[n].start_date is None for n in [*clear, *possible])

    verdict, confidence, rule = _decide(certain, widest, needed, bool(clear), undated)
    if rule == "experience.reached" and (
        full_time_months((cv.work[n] for n in clear), as_of) < needed
    ):
        confidence, rule = Confidence.MEDIUM, "experience.reached_part_time"
    used = clear if rule.startswith(("experience.reached", "experience.too")) else clear + possible
    values = {
        "months": certain.likely,
        "months_low": certain.low,
        "months_high": widest.high,
        "months_possible": max(widest.likely, widest.high if not possible else 0),
        "needed": f"{requirement.min_years:g}",
        "what": _reasons(cv, relevance, used),
    }
    return Assessment(
        requirement=requirement.id,
        verdict=verdict,
        confidence=confidence,
        rule=rule,
        explanation=explain(rule, values),
        evidence=_evidence(cv, relevance, used),
        values=values,
    )


def _decide(
    certain: Duration, widest: Duration, needed: int, any_clear: bool, undated: bool
) -> tuple[Verdict, Confidence, str]:
    if any_clear and certain.likely >= needed:
        sure = Confidence.HIGH if certain.low >= needed else Confidence.MEDIUM
        return Verdict.MET, sure, "experience.reached"
    reachable = max(widest.likely, certain.high if any_clear else 0)
    if (reachable >= needed and reachable > 0) or undated:
        return Verdict.NEEDS_ASSESSMENT, Confidence.LOW, "experience.unsettled"
    if any_clear:
        sure = Confidence.HIGH if widest.high < needed else Confidence.MEDIUM
        return Verdict.BELOW, sure, "experience.too_short"
    return Verdict.UNDOCUMENTED, Confidence.MEDIUM, "experience.none"


def _reasons(cv: Cv, relevance: Sequence[Relevance], used: Sequence[int]) -> str:
    """The distinct reasons in order, at most three; where only meaning speaks, the job's title."""
    told = (relevance[n].reason or cv.work[n].position for n in used)
    reasons = list(dict.fromkeys(reason for reason in told if reason))
    return "; ".join(reasons[:3]) or "–"


def _evidence(cv: Cv, relevance: Sequence[Relevance], used: Sequence[int]) -> tuple[Evidence, ...]:
    quotes = []
    for number in list(used)[:MOST_QUOTES]:
        fit = relevance[number]
        around = None if fit.start is None or fit.end is None else (fit.start, fit.end)
        quotes.append(quote(cv, SectionKind.WORK, cv.work[number].source, around))
    return tuple(quotes)

"""Skill: something in the CV shows it, may show it, or does not."""

from collections.abc import Sequence

from screening.domain.assessing.explanations import explain
from screening.domain.assessing.quotes import quote
from screening.domain.cv import Confidence, Cv, Source
from screening.domain.passages import Passage
from screening.domain.posting import SkillRequirement
from screening.domain.relevance import Fit, Relevance
from screening.domain.verdicts import Assessment, Evidence, Verdict

MOST_QUOTES = 3
LOWER = "lower"  # Relevance.how of a licence of the same kind but a lower class


def assess(
    requirement: SkillRequirement,
    cv: Cv,
    passages: Sequence[Passage],
    relevance: Sequence[Relevance],
) -> Assessment:
    """Whether a passage of the CV shows the skill, certificate or licence.

    `relevance` judges each passage, in order. Shown by one passage is met. A mention that may be
    enough is to be assessed, a licence of the same kind but a lower class is below. Otherwise it
    is undocumented, which is not "no".
    """
    shown = _numbers(relevance, Fit.YES)
    possible = _numbers(relevance, Fit.POSSIBLE)
    lower = [n for n, fit in enumerate(relevance) if fit.how == LOWER and fit.fit is Fit.NO]
    if shown:
        named = any(relevance[n].how != "meaning" for n in shown)
        sure = Confidence.HIGH if named else Confidence.MEDIUM
        numbers, verdict, confidence, rule = shown, Verdict.MET, sure, "skill.shown"
    elif lower:
        numbers, verdict, confidence, rule = lower, Verdict.BELOW, Confidence.MEDIUM, "skill.lower"
    elif possible:
        verdict, rule = Verdict.NEEDS_ASSESSMENT, "skill.unsettled"
        numbers, confidence = possible, Confidence.LOW
    else:
        verdict, rule = Verdict.UNDOCUMENTED, "skill.none"
        numbers, confidence = [], Confidence.MEDIUM
    reasons = dict.fromkeys(relevance[n].reason for n in numbers if relevance[n].reason)
    values = {"what": "; ".join(list(reasons)[:MOST_QUOTES]) or requirement.text}
    evidence = tuple(_quote(cv, passages[n], relevance[n]) for n in numbers[:MOST_QUOTES])
    return Assessment(
        requirement.id, verdict, confidence, rule, explain(rule, values), evidence, values
    )


def _numbers(relevance: Sequence[Relevance], fit: Fit) -> list[int]:
    return [n for n, found in enumerate(relevance) if found.fit is fit]


def _quote(cv: Cv, passage: Passage, fit: Relevance) -> Evidence:
    around = None if fit.start is None or fit.end is None else (fit.start, fit.end)
    return quote(cv, passage.section, Source(passage.text, passage.start, passage.end), around)

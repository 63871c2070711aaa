"""Language: the stated level, the words used for it, a mother tongue, or weaker signs."""

from screening.domain.assessing.explanations import explain
from screening.domain.assessing.quotes import quote
from screening.domain.cv import Confidence, Cv, Language, SectionKind, Source
from screening.domain.posting import CEFR, LanguageRequirement
from screening.domain.verdicts import Assessment, Evidence, Verdict

NORWEGIAN = frozenset({"no", "nb", "nn"})
NATIVE = len(CEFR)
FLUENT = CEFR.index("C1")  # words that mean this or more are taken at their word


def assess(requirement: LanguageRequirement, cv: Cv) -> Assessment:
    """Whether the language is stated at the level asked for, or higher.

    A stated CEFR level or a passed test counts as stated, a mother tongue meets every level.
    Words of fluency count as the level they usually mean; weaker praise ("god") may mean a step
    less, and where a step decides it is to be assessed, since words are no test. Mentioned
    without a level: to be assessed. Not mentioned: undocumented, or to be assessed when the CV
    shows education or work in the language. Norwegian is met by bokmål, nynorsk or "norsk".
    """
    entries = [entry for entry in cv.languages if same_language(entry.code, requirement.language)]
    if not entries:
        return _unlisted(requirement, cv)
    best = max(entries, key=_strength)
    verdict, confidence, rule = _decide(best, CEFR.index(requirement.cefr))
    values = {
        "language": best.language,
        "language_code": requirement.language,
        "level": best.cefr or "–",
        "words": best.fluency or "–",
        "required": requirement.cefr,
    }
    return Assessment(
        requirement.id,
        verdict,
        confidence,
        rule,
        explain(rule, values),
        (quote(cv, SectionKind.LANGUAGES, best.source),),
        values,
    )


def same_language(code: str | None, required: str) -> bool:
    """Whether a language code answers the required one; nb, nn and no are one language here."""
    if code is None:
        return False
    return code == required or (code in NORWEGIAN and required in NORWEGIAN)


def _strength(entry: Language) -> tuple[int, bool]:
    if entry.native:
        return NATIVE, True
    return (CEFR.index(entry.cefr) if entry.cefr in CEFR else -1), entry.cefr_stated


def _decide(entry: Language, required: int) -> tuple[Verdict, Confidence, str]:
    if entry.native:
        return Verdict.MET, Confidence.HIGH, "language.native"
    if entry.cefr not in CEFR:
        return Verdict.NEEDS_ASSESSMENT, Confidence.LOW, "language.no_level"
    level = CEFR.index(entry.cefr)
    confidence = Confidence.HIGH if entry.cefr_stated else Confidence.MEDIUM
    surely = level if entry.cefr_stated or level >= FLUENT else level - 1
    if surely >= required:
        return Verdict.MET, confidence, "language.reached"
    if not entry.cefr_stated and level >= required - 1:
        return Verdict.NEEDS_ASSESSMENT, Confidence.LOW, "language.words_unsettled"
    return Verdict.BELOW, confidence, "language.below"


def _unlisted(requirement: LanguageRequirement, cv: Cv) -> Assessment:
    values = {"required": requirement.cefr}
    used = _used_in(requirement.language, cv)
    rule = "language.used" if used else "language.none"
    verdict = Verdict.NEEDS_ASSESSMENT if used else Verdict.UNDOCUMENTED
    return Assessment(
        requirement.id, verdict, Confidence.LOW, rule, explain(rule, values), used, values
    )


def _used_in(language: str, cv: Cv) -> tuple[Evidence, ...]:
    """Weaker signs: a Norwegian education, or work and education described in the language."""
    norwegian = [
        quote(cv, SectionKind.EDUCATION, entry.source)
        for entry in cv.education
        if language in NORWEGIAN and entry.country == "NO" and entry.completed is not False
    ]
    if norwegian:
        return tuple(norwegian[:1])
    if same_language(cv.language, language):
        sources: list[tuple[SectionKind, Source]] = [
            (SectionKind.WORK, entry.source) for entry in cv.work
        ]
        return tuple(quote(cv, kind, source) for kind, source in sources[:1])
    return ()

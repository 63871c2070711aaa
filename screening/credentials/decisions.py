"""Official decisions quoted in a CV, and levels written as numbers of a national framework."""

import re
from dataclasses import dataclass, replace

from screening.credentials.knowledge import KnowledgeBase

_AUTHORITY = re.compile(
    r"\b(NOKUT|HK-?dir|Direktoratet for høyere utdanning og kompetanse|"
    r"Samordna opptak|turbovurdering|turboevaluering|turbo evaluation|"
    r"DSB|Direktoratet for samfunnssikkerhet og beredskap|Mesterbrevnemnda|"
    r"fagskolegodkjenning|Norwegian recognition|norsk godkjenning)\b",
    re.IGNORECASE,
)
_GRANTED = re.compile(
    r"tilsvar\w*|likestil\w*|godkjen\w*|jamstil\w*|sidestil\w*|anerkjen\w*|equivalent|"
    r"equal(?:s)? to|recogni[sz]ed|comparable|approved|accredited|vurder\w* (?:til|som)|uznan\w*|"
    r"визнан\w*|признан\w*|anerkannt|Anerkennung|reconnu\w*|reconocid\w*|معادل\w*|recunoscut\w*|"
    r"erkänn\w*|decision|vedtak\w*|decyzj\w*|uznani\w*|równoważn\w*|nostryfik\w*|решени\w*|"
    r"рішення|еквівалент\w*|эквивалент\w*|Bescheid\w*|gleichwertig\w*|reconnaissance|équivalen\w*|"
    r"equivalen\w*|homologa\w*|echivala\w*|denk\w*|قرار|اعتراف|معادلة|ارزشیابی|aqoonsi\w*|"
    r"pripažin\w*|atzi\w*",
    re.IGNORECASE,
)
_NOT_YET = re.compile(
    r"\b(søkt|søker|søknad|venter|avventer|applied|pending|awaiting|under behandling|til vurdering|"
    r"avslag|avslått|rejected|refused|ikke godkjent|not recogni[sz]ed|ikke godkjend|"
    r"ikke tilsvar\w*|"
    r"not equivalent|kan søke|wniosek złożony|złożono wniosek|w trakcie|odmow\w*|подано|подал\w*|"
    r"на розгляді|на рассмотрении|відмов\w*|отказ\w*|beantragt|abgelehnt|läuft|en cours|déposée?|"
    r"refusée?|solicitad\w*|en trámite|denegad\w*|rechazad\w*|in corso|în curs|respins\w*|"
    r"başvur\w*|beklemede|reddedil\w*|ansökt\w*|avslagen|قدمت طلب\w*|قيد|رفض\w*|در حال بررسی|"
    r"codsaday|la diiday|pateikt\w*|laukia\w*)\b",
    re.IGNORECASE,
)
_MASTER = (
    r"mastergrad|hovedfag|master|магистр\w*|магістр\w*|magist\w+|ماجستير|"
    r"300 (?:stp|studiepoeng|ects)|høyere grad|second.cycle"
)
# rung, ISCED level, the words of a decision, the Norwegian title
_LEVELS = (
    ("8", 8, r"doktorgrad|ph\.?\s?d|doctora\w+", "Doktorgrad"),
    ("7", 7, _MASTER, "Mastergrad"),
    (
        "6.2",
        6,
        r"bachelor\w*|бакалавр\w*|بكالوريوس|lavere grad|(?:180|240) (?:stp|studiepoeng|ects)",
        "Bachelorgrad",
    ),
    ("6.1", 5, r"h[øo][gy]sk[ou]lekandidat\w*|120 (?:stp|studiepoeng)", "Høgskolekandidatgrad"),
    ("5.2", 5, r"høyere fagskolegrad", "Høyere fagskolegrad"),
    ("5.1", 5, r"(?<!høyere )fagskole\w*", "Fagskolegrad"),
    ("4", 3, r"fagbrev|svennebrev|videregående", "Fag- eller svennebrev"),
)
_SHORT_NAMES = {
    "dsb": "DSB",
    "direktoratet for samfunnssikkerhet og beredskap": "DSB",
    "mesterbrevnemnda": "Mesterbrevnemnda",
}
_NEAR = 120  # characters between the authority and what it decided

_FRAMEWORK = re.compile(
    r"\b(RQF|QCF|SCQF|NFQ|DQR|EQF|EQR|NKR|NQF)\s*(?:level|nivå|Niveau|Level)?\s*(\d{1,2})\b"
)
_SAME = {"QCF": "RQF", "EQR": "EQF"}


@dataclass(frozen=True, slots=True)
class Decision:
    """A level that an authority decided, as the applicant states it."""

    authority: str
    rung: str
    isced: int
    title: str
    awarded: str = "yes"
    start: int = 0  # where the text begins to speak of it


def formal_decision(text: str) -> Decision | None:
    """The decision a line quotes; None where it was only applied for or refused."""
    named = _AUTHORITY.search(text)
    if not named or _NOT_YET.search(text):
        return None
    window = text[max(0, named.start() - _NEAR) : named.end() + _NEAR]
    granted = _GRANTED.search(window)
    if not granted and "turbo" not in named[0].lower():
        return None
    after = window[granted.start() :] if granted else window
    authority = _SHORT_NAMES.get(named[0].casefold(), "HK-dir")
    decided = _first_level(after, authority) or _first_level(window, authority)
    begins = min(named.start(), (_GRANTED.search(text) or named).start())
    return replace(decided, start=begins) if decided else None


def _first_level(text: str, authority: str) -> Decision | None:
    """The level named first: what the decision says, before what else the line holds."""
    named = [
        (found.start(), Decision(authority, rung, isced, title))
        for rung, isced, words, title in _LEVELS
        if (found := re.search(words, text, re.IGNORECASE))
    ]
    return min(named, key=lambda one: one[0])[1] if named else None


def framework_level(kb: KnowledgeBase, text: str) -> tuple[str, tuple[str, str], int | None] | None:
    """(framework and number, range of rungs, likely ISCED level) of "SCQF 9" and the like."""
    found = _FRAMEWORK.search(text)
    if not found:
        return None
    name = _SAME.get(found[1], found[1])
    level = kb.framework_levels.get((name, int(found[2])))
    return (f"{name}-{found[2]}", *level) if level else None

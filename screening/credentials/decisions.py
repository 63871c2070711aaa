"""Official decisions quoted in a CV, and levels written as numbers of a national framework."""

import re
from dataclasses import dataclass

from screening.credentials.knowledge import KnowledgeBase

_AUTHORITY = re.compile(
    r"\b(NOKUT|HK-?dir|Direktoratet for høyere utdanning og kompetanse|"
    r"Samordna opptak|turbovurdering|turboevaluering|turbo evaluation)\b",
    re.IGNORECASE,
)
_GRANTED = re.compile(
    r"tilsvar\w*|likestil\w*|godkjen\w*|jamstil\w*|sidestil\w*|anerkjen\w*|equivalent|"
    r"equal(?:s)? to|recogni[sz]ed|comparable|approved|accredited|vurder\w* (?:til|som)|uznan\w*|"
    r"визнан\w*|признан\w*|anerkannt|reconnu\w*|reconocid\w*|معادل\w*|recunoscut\w*",
    re.IGNORECASE,
)
_NOT_YET = re.compile(
    r"\b(søkt|søker|søknad|venter|avventer|applied|pending|awaiting|under behandling|til vurdering|"
    r"avslag|avslått|rejected|refused|ikke godkjent|not recogni[sz]ed|ikke godkjend|"
    r"ikke tilsvar\w*|"
    r"not equivalent|kan søke)\b",
    re.IGNORECASE,
)
# rung, ISCED level, the words of a decision, the Norwegian title
_LEVELS = (
    ("8", 8, r"doktorgrad|ph\.?\s?d|doctora\w+", "Doktorgrad"),
    ("7", 7, r"mastergrad|hovedfag|master|høyere grad|second.cycle", "Mastergrad"),
    ("6.2", 6, r"bachelor\w*|lavere grad|(?:180|240) (?:stp|studiepoeng|ects)", "Bachelorgrad"),
    ("6.1", 5, r"h[øo][gy]sk[ou]lekandidat\w*|120 (?:stp|studiepoeng)", "Høgskolekandidatgrad"),
    ("5.2", 5, r"høyere fagskolegrad", "Høyere fagskolegrad"),
    ("5.1", 5, r"(?<!høyere )fagskole\w*", "Fagskolegrad"),
    ("4", 3, r"fagbrev|svennebrev|videregående", "Fag- eller svennebrev"),
)
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


def formal_decision(text: str) -> Decision | None:
    """The HK-dir or NOKUT decision a line quotes; None where it was only applied for or refused."""
    named = _AUTHORITY.search(text)
    if not named or _NOT_YET.search(text):
        return None
    window = text[max(0, named.start() - _NEAR) : named.end() + _NEAR]
    granted = _GRANTED.search(window)
    if not granted and "turbo" not in named[0].lower():
        return None
    after = window[granted.start() :] if granted else window
    return _first_level(after) or _first_level(window)


def _first_level(text: str) -> Decision | None:
    """The level named first: what the decision says, before what else the line holds."""
    named = [
        (found.start(), Decision("HK-dir", rung, isced, title))
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

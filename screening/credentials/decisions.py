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
    r"tilsvar\w*|likestil\w*|godkjen\w*|jamstil\w*|sidestil\w*|anerkjen\w*|equivalent|equal(?:s)? to|recogni[sz]ed|"
    r"comparable|approved|accredited|vurder\w* (?:til|som)|uznan\w*|визнан\w*|признан\w*|anerkannt|"
    r"reconnu\w*|reconocid\w*|معادل\w*|recunoscut\w*",
    re.IGNORECASE,
)
_NOT_YET = re.compile(
    r"\b(søkt|søker|søknad|venter|avventer|applied|pending|awaiting|under behandling|til vurdering|"
    r"avslag|avslått|rejected|refused|ikke godkjent|not recogni[sz]ed|ikke godkjend|ikke tilsvar\w*|"
    r"not equivalent|kan søke)\b",
    re.IGNORECASE,
)
# Longest and most telling first: "mastergrad" before the "grad" of anything else.
_LEVELS = (
    ("8", 8, re.compile(r"doktorgrad|ph\.?\s?d|doctora\w+", re.IGNORECASE), "Doktorgrad"),
    ("7", 7, re.compile(r"mastergrad|hovedfag|master|høyere grad|second.cycle", re.IGNORECASE), "Mastergrad"),
    ("6.2", 6, re.compile(r"bachelor\w*|lavere grad|180 (?:stp|studiepoeng|ects)|240 (?:stp|studiepoeng|ects)", re.IGNORECASE), "Bachelorgrad"),
    ("6.1", 5, re.compile(r"høgskolekandidat\w*|høyskolekandidat\w*|120 (?:stp|studiepoeng)", re.IGNORECASE), "Høgskolekandidatgrad"),
    ("5.2", 5, re.compile(r"høyere fagskolegrad", re.IGNORECASE), "Høyere fagskolegrad"),
    ("5.1", 5, re.compile(r"fagskole\w*", re.IGNORECASE), "Fagskolegrad"),
    ("4", 3, re.compile(r"fag-?\s?(?:/|eller|og)?\s?svennebrev|fagbrev|svennebrev|videregående", re.IGNORECASE), "Fag- eller svennebrev"),
)  # fmt: skip
_NEAR = 120  # characters between the authority and what it decided

# National framework numbers as rungs; sources: the frameworks' referencing reports to the EQF.
_FRAMEWORKS: dict[str, dict[int, tuple[tuple[str, str], int | None]]] = {
    "RQF": {3: (("4", "4"), 3), 4: (("5.1", "6.1"), 5), 5: (("5.1", "6.1"), 5), 6: (("6.2", "6.2"), 6),
            7: (("6.2", "7"), 7), 8: (("8", "8"), 8)},
    "SCQF": {6: (("4", "4"), 3), 7: (("5.1", "6.1"), 5), 8: (("5.1", "6.1"), 5), 9: (("6.2", "6.2"), 6),
             10: (("6.2", "6.2"), 6), 11: (("6.2", "7"), 7), 12: (("8", "8"), 8)},
    "NFQ": {5: (("4", "4"), 3), 6: (("5.1", "6.1"), 5), 7: (("6.2", "6.2"), 6), 8: (("6.2", "6.2"), 6),
            9: (("6.2", "7"), 7), 10: (("8", "8"), 8)},
    "DQR": {4: (("4", "4"), 3), 5: (("4", "5.2"), 4), 6: (("4", "6.2"), None), 7: (("5.1", "7"), None),
            8: (("8", "8"), 8)},
    "EQF": {4: (("4", "4"), 3), 5: (("5.1", "6.1"), 5), 6: (("5.1", "6.2"), 6), 7: (("6.2", "7"), 7),
            8: (("8", "8"), 8)},
    "NKR": {4: (("4", "4"), 3), 5: (("5.1", "5.2"), 5), 6: (("6.1", "6.2"), 6), 7: (("7", "7"), 7),
            8: (("8", "8"), 8)},
}  # fmt: skip
_FRAMEWORK = re.compile(r"\b(RQF|QCF|SCQF|NFQ|DQR|EQF|EQR|NKR|NQF)\s*(?:level|nivå|Niveau|Level)?\s*(\d{1,2})\b")
_SAME = {"QCF": "RQF", "EQR": "EQF"}


@dataclass(frozen=True, slots=True)
class Decision:
    """A level that an authority decided, as the applicant states it."""

    authority: str
    rung: str
    isced: int
    title: str
    awarded: str = "yes"


def formal_decision(kb: KnowledgeBase, text: str) -> Decision | None:
    """The HK-dir or NOKUT decision a line quotes; None where it was only applied for or refused."""
    named = _AUTHORITY.search(text)
    if not named or _NOT_YET.search(text):
        return None
    window = text[max(0, named.start() - _NEAR) : named.end() + _NEAR]
    granted = _GRANTED.search(window)
    if not granted and "turbo" not in named[0].lower():
        return None
    after = window[granted.start() :] if granted else window
    for part in (after, window):
        for rung, isced, words, title in _LEVELS:
            if words.search(part):
                return Decision("HK-dir", rung, isced, title)
    return None


def framework_level(text: str) -> tuple[str, tuple[str, str], int | None] | None:
    """(framework and number, range of rungs, likely ISCED level) of "SCQF 9" and the like."""
    found = _FRAMEWORK.search(text)
    if not found:
        return None
    name = _SAME.get(found[1], found[1])
    level = _FRAMEWORKS.get(name, {}).get(int(found[2]))
    return (f"{name}-{found[2]}", *level) if level else None

"""The skills of a language where a CV tells them apart: "muntlig B2, skriftlig B1".

The words are those of Norskprøven, the Europass language grid and their Nordic, German and English
neighbours; the levels CEFR's.
"""

import re
from collections.abc import Mapping

SKILLS = ("listening", "reading", "speaking", "writing")
_WORDS = {
    "listening": r"lytt\w*|lyssn\w*|lytning|listening|hörförståelse|hörverstehen|hören|"
    r"høreforståelse",
    "reading": r"les(?:e\w*|ing)|lese\w*|läs\w*|læse\w*|læsning|reading|leseverstehen|lesen",
    "speaking": r"munt?li?g\w*|munnleg\w*|mundtlig\w*|snakke\w*|tale\w*|samtale\w*|"
    r"speaking|spoken|oral|sprechen|mündlich\w*|tala",
    "writing": r"skriftlig\w*|skriftleg\w*|skrive?\w*|writing|written|schreiben|schriftlich\w*",
}
_LEVEL = re.compile(r"(?<!\w)([ABC][12])(?!\w)", re.IGNORECASE)
_SKILL = re.compile(
    "|".join(rf"(?P<{name}>(?<!\w)(?:{words})(?!\w))" for name, words in _WORDS.items()),
    re.IGNORECASE,
)
FARTHEST = 30  # characters between a skill and its level


def skills_in(text: str) -> Mapping[str, str]:
    """CEFR by skill, as a line on one language states them; empty where it does not part them.

    A level belongs to the skills named since the level before it ("muntlig og skriftlig B2").
    """
    found: dict[str, str] = {}
    waiting: list[tuple[str, int]] = []
    places = [(m.start(), m.end(), str(m.lastgroup)) for m in _SKILL.finditer(text)]
    levels = [(m.start(), m.end(), m[1].upper()) for m in _LEVEL.finditer(text)]
    for start, end, word in sorted([*places, *levels]):
        if word in SKILLS:
            waiting.append((word, end))
        else:
            found |= {name: word for name, last in waiting if start - last <= FARTHEST}
            waiting = []
    return found

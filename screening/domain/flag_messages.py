"""What a flag says, in a sentence a colleague would say, in bokmål, nynorsk or English.

A message names the person, the requirement it turns on with the nearest words of the CV, and the
listed person it compares with. The sentences are data (`data/flag_messages.json`).
"""

import functools
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from screening.domain.flags import Applicant, Flag, FlagCode
from screening.domain.verdicts import JudgedRequirement

LONGEST_EXCERPT = 90
MOST_NAMES = 3

_DATA = Path(__file__).parent / "data" / "flag_messages.json"


@functools.cache
def sentences() -> dict[str, Any]:
    """The sentences and their parts, each by language."""
    read: dict[str, Any] = json.loads(_DATA.read_text(encoding="utf-8"))
    return read


def message(
    flag: Flag,
    applicant: Applicant,
    names: Mapping[str, str],
    labels: Mapping[str, str],
    language: str = "nb",
) -> str:
    """The sentence of one flag.

    `names` maps candidates to display names, `labels` requirement ids to how a person says them.
    """
    about = " ".join(
        _one(labels.get(requirement, requirement), applicant.judged[requirement], language)
        for requirement in flag.turns_on
    )
    code = flag.code.value
    if flag.code is FlagCode.INCONSISTENT_TREATMENT and not about:
        code += ".equal"
    against = _people([names.get(one, one) for one in flag.against], language)
    name = names.get(flag.candidate, flag.candidate)
    sentence: str = sentences()["sentences"][code][language]
    return sentence.format(name=name, against=against, about=about)


def tip(name: str, language: str = "nb") -> str:
    """The sentence of somebody in the database who did not apply and would be qualified."""
    sentence: str = sentences()["tip"][language]
    return sentence.format(name=name)


def _one(label: str, judged: JudgedRequirement, language: str) -> str:
    """A requirement a flag turns on, with its verdict and the nearest words of the CV."""
    quotes = judged.machine.evidence
    shown = sentences()["says"][language].format(quote=_excerpt(quotes[0].text)) if quotes else ""
    return f"{label} ({sentences()['verdicts'][judged.verdict.value][language]}{shown})."


def _excerpt(text: str) -> str:
    flat = " ".join(text.split())
    if len(flat) <= LONGEST_EXCERPT:
        return flat
    return flat[:LONGEST_EXCERPT].rsplit(" ", 1)[0] + " …"


def _people(names: Sequence[str], language: str) -> str:
    shown = list(names[:MOST_NAMES])
    rest = len(names) - len(shown)
    if rest:
        told: str = sentences()["more"][language]
        return told.format(names=", ".join(shown), rest=rest)
    if len(shown) < 2:  # noqa: PLR2004 - one name or none
        return "".join(shown)
    joined: str = sentences()["and"][language]
    return joined.join([", ".join(shown[:-1]), shown[-1]])

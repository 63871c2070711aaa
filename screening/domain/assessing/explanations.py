"""What each rule says, from one template per rule in bokmål, nynorsk and English.

Rule ids are stable names that stand in stored runs; the values are the facts that were compared.
"""

import functools
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

LANGUAGES = ("nb", "nn", "en")

_DATA = Path(__file__).parents[1] / "data" / "explanations.json"


@functools.cache
def templates() -> dict[str, dict[str, str]]:
    """Rule id to its sentence in each language."""
    read: dict[str, dict[str, str]] = json.loads(_DATA.read_text(encoding="utf-8"))
    return read


def explain(rule: str, values: Mapping[str, Any], language: str = "nb") -> str:
    """The explanation of a rule with the compared values put in.

    Values are facts; what they are called in a language is made here: `months` become years and
    months, an ISO day a date, a field without a label "not stated".

    Raises:
        KeyError: for an unknown rule or language, or a value the template needs and did not get.
    """
    said = dict(values)
    for months, name in (("months", "years"), ("months_possible", "possible")):
        if months in said:
            said[name] = years_and_months(said[months], language)
    if "field_code" in said:
        told = f"{said['field_label']} ({said['field_code']})"
        said["field"] = told if said["field_code"] else _NOT_STATED[language]
    if "on" in said:
        said["on"] = ".".join(reversed(said["on"].split("-")))
    return templates()[rule][language].format_map(said)


_NOT_STATED = {"nb": "ikke oppgitt", "nn": "ikkje oppgitt", "en": "not stated"}


def years_and_months(months: int, language: str = "nb") -> str:
    """Months in words: 14 -> "1 år 2 md." (also nynorsk), "1 year 2 months"."""
    years, rest = divmod(months, 12)
    words = []
    if years:
        words.append(_counted(years, "year") if language == "en" else f"{years} år")
    if rest or not years:
        words.append(_counted(rest, "month") if language == "en" else f"{rest} md.")
    return " ".join(words)


def _counted(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"

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

    Raises:
        KeyError: for an unknown rule or language, or a value the template needs and did not get.
    """
    return templates()[rule][language].format_map(values)


def years_and_months(months: int) -> str:
    """Months in words: 14 -> "1 år 2 md." (short forms shared by bokmål and nynorsk)."""
    years, rest = divmod(months, 12)
    parts = [f"{years} år"] if years else []
    parts += [f"{rest} md."] if rest or not years else []
    return " ".join(parts)

"""The words of letters, in the language of whoever gets them."""

import functools
import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from screening.domain.alumni import Purpose, ReminderKind

_DATA = Path(__file__).parent / "data"
FALLBACK = "nb"


def written(kind: ReminderKind, language: str, facts: Mapping[str, str]) -> tuple[str, str]:
    """Subject and body of a letter; `facts` fill its places, line breaks in a subject go."""
    texts = _texts()[kind.value]
    text = texts.get(language, texts[FALLBACK])
    subject = " ".join(text["subject"].format_map(facts).split())
    return subject, text["body"].format_map(facts)


def consent_text(purpose: Purpose, language: str) -> str:
    """What a person consents to, in their language."""
    texts = _consents()[purpose.value]
    return texts.get(language, texts[FALLBACK])


def norwegian_day(day: date) -> str:
    """`2026-11-22` -> `22.11.2026`."""
    return day.strftime("%d.%m.%Y")


@functools.cache
def _texts() -> dict[str, dict[str, dict[str, str]]]:
    found: dict[str, Any] = json.loads((_DATA / "letters.json").read_text(encoding="utf-8"))
    return dict(found["letters"])


@functools.cache
def _consents() -> dict[str, dict[str, str]]:
    found: dict[str, Any] = json.loads((_DATA / "consents.json").read_text(encoding="utf-8"))
    return dict(found["texts"])

"""The questionnaire: its questions as data, and what given answers mean.

All answers are optional. Anonymous answers leave the form as counts only: no row of any person.
"""

import functools
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from screening.domain import codec
from screening.domain.alumni import EMPLOYED, OutcomeStatus
from screening.errors import InvalidInputError

_DATA = Path(__file__).parent / "data" / "questionnaire.json"
DAYS = 30  # how long a personal link can be used
LONGEST_ANSWER = 40


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer that can be chosen; `text` by language."""

    id: str
    text: dict[str, str]


@dataclass(frozen=True, slots=True)
class Question:
    """One question; `kind` is `choice` or `number`, `text` by language."""

    id: str
    anonymous: bool
    kind: str
    text: dict[str, str]
    choices: tuple[Choice, ...] = ()
    low: int | None = None
    high: int | None = None


@dataclass(frozen=True, slots=True)
class Answers:
    """What somebody answered, taken apart.

    `counted` are the anonymous answers, (question, answer) pairs without any order of their own.
    """

    status: OutcomeStatus | None
    hours: float | None
    permanent: bool | None
    contact: bool | None
    counted: tuple[tuple[str, str], ...]


@functools.cache
def questions() -> tuple[Question, ...]:
    """The questions in the order of the form."""
    rows: list[Any] = json.loads(_DATA.read_text(encoding="utf-8"))["questions"]
    return tuple(codec.from_json(Question, row) for row in rows)


def read(form: Mapping[str, str]) -> Answers:
    """The answers of a form; an empty field is no answer, unknown fields are left alone.

    Raises:
        InvalidInputError: naming the question whose answer is not one of its own.
    """
    given = {
        question.id: answer
        for question in questions()
        if (answer := _answer(question, form.get(question.id, "").strip())) is not None
    }
    status = OutcomeStatus(given["status"]) if "status" in given else None
    works = status in EMPLOYED
    return Answers(
        status=status,
        hours=float(given["hours"]) if works and "hours" in given else None,
        permanent=given["permanent"] == "yes" if works and "permanent" in given else None,
        contact=given["contact"] == "yes" if "contact" in given else None,
        counted=tuple(
            sorted((q.id, given[q.id]) for q in questions() if q.anonymous and q.id in given)
        ),
    )


def half_year(day: date) -> str:
    """The half of a year that anonymous answers are counted under: `2026-2`."""
    return f"{day.year}-{1 if day.month <= 6 else 2}"  # noqa: PLR2004 - June


def _answer(question: Question, given: str) -> str | None:
    if not given:
        return None
    if len(given) > LONGEST_ANSWER:
        raise InvalidInputError(f"longer than {LONGEST_ANSWER} characters", question.id)
    if question.kind == "choice":
        if given not in {choice.id for choice in question.choices}:
            raise InvalidInputError("not one of the answers of this question", question.id)
        return given
    number = given.replace(",", ".")
    low, high = question.low or 0, question.high or 0
    try:
        value = float(number)
    except ValueError:
        value = -1.0
    if not low <= value <= high:
        raise InvalidInputError(f"a number from {low} to {high} is expected", question.id)
    return number

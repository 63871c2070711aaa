"""The explanation of a verdict in the language asked for, from the values it rests on."""

from collections.abc import Mapping
from typing import Any

from screening.concepts import base as concepts
from screening.credentials import knowledge
from screening.domain.assessing.explanations import LANGUAGES, explain
from screening.domain.verdicts import Assessment
from screening.errors import InvalidInputError
from screening.services import labels

BETWEEN = "; "  # stands between the reasons of a verdict


def checked(language: str) -> str:
    """The language.

    Raises:
        InvalidInputError: it is none of bokmål, nynorsk and English.
    """
    if language not in LANGUAGES:
        raise InvalidInputError(f"{language!r} is not one of {', '.join(LANGUAGES)}", "language")
    return language


def explanation(assessment: Assessment, language: str) -> str:
    """What a verdict says; the stored bokmål where a rule of an earlier version decided."""
    if language == "nb" or assessment.values is None:
        return assessment.explanation
    try:
        return explain(assessment.rule, _said(assessment.values, language), language)
    except KeyError:
        return assessment.explanation


def _said(values: Mapping[str, Any], language: str) -> dict[str, Any]:
    """The values with what we named ourselves in the language; the CV's own words stay."""
    said = dict(values)
    if "what" in said:
        base = concepts.load()
        parts = str(said["what"]).split(BETWEEN)
        said["what"] = BETWEEN.join(base.label_in(part, language) for part in parts)
    if said.get("field_code"):
        names = knowledge.load().field_names(language)
        said["field_label"] = names.get(said["field_code"], said["field_label"])
    if "language_code" in said:
        said["language"] = labels.language_name(said["language_code"], language)
    return said

"""`eval education`: credentials placed by the product, against labelled levels and fields.

The file is a list of `{"id", "edu": [{"degree", "major", "country"?}], "edu_norm": [{"level",
"field"}]}` with ISCED 2011 levels; `avature_to_iscedf.tsv` beside it gives the ISCED-F broad codes
of its field names.
"""

import csv
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from screening.credentials import fields, knowledge, resolver
from screening.domain.credential import CredentialInput, PlacedCredential
from screening.errors import InvalidInputError

CROSSWALK = "avature_to_iscedf.tsv"


def evaluate(path: Path) -> dict[str, float | int]:
    """Scores the file.

    Returns:
        `n`; `answered`, the share of items with a gold level that got one; `level_accuracy`, right
        answers by items with a gold level (right: equal to any gold level);
        `level_accuracy_of_answered`; `false_answers`, the share of items without a gold level that
        got one; `field_accuracy_broad`, the share of items with a gold field of which any broad
        code matches. Ideal: all 1, false answers 0.

    Raises:
        InvalidInputError: when the file or its crosswalk cannot be read, naming the place.
    """
    items, crosswalk = _items(path), _crosswalk(path.parent / CROSSWALK)
    kb = knowledge.load()
    with_level = answered = right = without = false = with_field = field_right = 0
    for item in items:
        text, placed = _placed(kb, item)
        levels = {norm.get("level") for norm in item["edu_norm"]} - {None}
        if levels:
            with_level += 1
            answered += placed.isced is not None
            right += placed.isced in levels
        else:
            without += 1
            false += placed.isced is not None
        wanted = {
            code for norm in item["edu_norm"] for code in crosswalk.get(norm.get("field") or "", ())
        }
        if wanted:
            with_field += 1
            field_right += bool(wanted & _broad(kb, text, placed))
    return {
        "n": len(items),
        "answered": _share(answered, with_level),
        "level_accuracy": _share(right, with_level),
        "level_accuracy_of_answered": _share(right, answered),
        "false_answers": _share(false, without),
        "field_accuracy_broad": _share(field_right, with_field),
    }


def _placed(
    kb: knowledge.KnowledgeBase, item: Mapping[str, Any]
) -> tuple[Sequence[str], PlacedCredential]:
    """The subjects of all entries, and the highest of the placed credentials."""
    best: PlacedCredential | None = None
    for entry in item["edu"]:
        degree, major = entry.get("degree") or "", entry.get("major") or ""
        placed = resolver.place(
            kb,
            CredentialInput(degree or major, country=entry.get("country"), area=major or None),
        )
        if best is None or (placed.isced or -1) > (best.isced or -1):
            best = placed
    if best is None:
        best = resolver.place(kb, CredentialInput(""))
    return [f"{e.get('degree') or ''} / {e.get('major') or ''}" for e in item["edu"]], best


def _broad(kb: knowledge.KnowledgeBase, texts: Sequence[str], placed: PlacedCredential) -> set[str]:
    """The broad codes of the fields: of the credential, and every other subject its words name."""
    codes = {field.isced_f[:2] for text in texts for field in fields.fields_in(kb, text)}
    return codes | ({placed.field.isced_f[:2]} if placed.field else set())


def _items(path: Path) -> list[Mapping[str, Any]]:
    try:
        items = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise InvalidInputError(str(error), str(path)) from None
    if not isinstance(items, list):
        raise InvalidInputError("a list is expected", str(path))
    for number, item in enumerate(items):
        if not isinstance(item, dict) or not {"edu", "edu_norm"} <= item.keys():
            raise InvalidInputError("edu and edu_norm are expected", f"{path}[{number}]")
    return items


def _crosswalk(path: Path) -> dict[str, tuple[str, ...]]:
    try:
        with path.open(encoding="utf-8", newline="") as lines:
            rows = list(csv.DictReader(lines, delimiter="\t"))
    except OSError as error:
        raise InvalidInputError(str(error), str(path)) from None
    return {row["field"]: tuple(row["isced_f_broad"].split("|")) for row in rows}


def _share(part: int, whole: int) -> float:
    return round(part / whole, 4) if whole else 0.0

"""`eval ner`: which of the strings that people marked in CVs were found.

A folder holds `<id>.txt` (a CV) and `<id>.json` (lists of marked strings: titles, employers,
degrees, institutions, skills). Annotators mark a string where they see it and not everywhere:
recall is the figure to trust, precision only compares versions.
"""

import json
import re
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from screening.domain.cv import Cv, MentionKind
from screening.errors import InvalidInputError, UnreadableFileError
from screening.evaluation.comparing import TEXT_F1, normal, words
from screening.parsing.formats.plain import unescaped
from screening.parsing.isolation import parse_isolated

LISTS = ("titles", "employers", "degrees", "institutions", "skills")


def evaluate(path: Path) -> dict[str, Any]:
    """Scores the folder.

    Returns:
        `n` CVs; for each list `recall` (marked strings that were found, equal or F1 of their words
        at least 0.8), `precision` (found strings that were marked), `marked` and `found` (how many
        strings); `missed`, the strings not found by CV and list. Ideal recall: 1.

    Raises:
        InvalidInputError: when there is no pair of files or a file that is no JSON.
    """
    totals = {name: Counter[str]() for name in LISTS}
    missed: dict[str, dict[str, list[str]]] = {}
    pairs = [(text, text.with_suffix(".json")) for text in sorted(path.glob("*.txt"))]
    pairs = [pair for pair in pairs if pair[1].exists()]
    if not pairs:
        raise InvalidInputError("no CV (a .txt beside its .json) in it", place=str(path))
    for text, marked in pairs:
        found = _found(text)
        for name, wanted in _marked(marked).items():
            lost = _score(totals[name], wanted, found[name])
            if lost:
                missed.setdefault(text.stem, {})[name] = lost
    return {"n": len(pairs), **{name: _figures(totals[name]) for name in LISTS}, "missed": missed}


def _marked(path: Path) -> dict[str, list[str]]:
    try:
        loaded = json.loads(path.read_text(encoding="utf-8"))
        return {name: [unescaped(str(value)) for value in loaded.get(name, [])] for name in LISTS}
    except (ValueError, AttributeError, TypeError) as error:
        raise InvalidInputError(f"no lists of strings: {error}", place=str(path)) from error


def _found(path: Path) -> dict[str, dict[str, frozenset[str]]]:
    """Each list's strings of one parsed CV: normal form -> its words."""
    try:
        cv = parse_isolated(path.read_bytes(), path.name)
    except UnreadableFileError:
        return {name: {} for name in LISTS}
    return {name: {normal(t): words(t) for t in take(cv) if t} for name, take in STRINGS.items()}


def _score(
    total: Counter[str], wanted: list[str], found: Mapping[str, frozenset[str]]
) -> list[str]:
    """Counts the marked strings of one CV and gives those not found."""
    marked = {normal(text): (text, words(text)) for text in wanted}
    lost = [text for form, (text, bag) in marked.items() if not _is_in(form, bag, found)]
    bags = {form: bag for form, (_, bag) in marked.items()}
    total["marked"] += len(marked)
    total["hit"] += len(marked) - len(lost)
    total["found"] += len(found)
    total["right"] += sum(_is_in(form, bag, bags) for form, bag in found.items())
    return lost


def _is_in(form: str, bag: frozenset[str], others: Mapping[str, frozenset[str]]) -> bool:
    if form in others:
        return True
    return any(_alike(bag, other) for other in others.values())


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    common = len(one & other)
    return common > 0 and 2 * common >= TEXT_F1 * (len(one) + len(other))


def _figures(total: Counter[str]) -> dict[str, float | int | None]:
    return {
        "recall": round(total["hit"] / total["marked"], 4) if total["marked"] else None,
        "precision": round(total["right"] / total["found"], 4) if total["found"] else None,
        "marked": total["marked"],
        "found": total["found"],
    }


def _mentioned(cv: Cv, kind: MentionKind) -> list[str | None]:
    return [mention.source.text for mention in cv.mentions if mention.kind is kind]


def _titles(cv: Cv) -> list[str | None]:
    titles = [*(work.position for work in cv.work), *(role.position for role in cv.volunteer)]
    return [*titles, *_mentioned(cv, MentionKind.TITLE)]


def _employers(cv: Cv) -> list[str | None]:
    employers = [*(work.name for work in cv.work), *(role.organization for role in cv.volunteer)]
    employers += _mentioned(cv, MentionKind.EMPLOYER)
    bare = [re.sub(r"\s*\([^)]*\)?", "", name) for name in employers if name]
    return [*employers, *bare]


def _degrees(cv: Cv) -> list[str | None]:
    """Degrees with and without their subject; certificates are marked as degrees too."""
    degrees = [study.study_type for study in cv.education]
    subjects = [f"{study.study_type} {study.area}" for study in cv.education if study.area]
    certificates = [certificate.name for certificate in cv.certificates]
    return [*degrees, *subjects, *certificates, *_mentioned(cv, MentionKind.DEGREE)]


def _institutions(cv: Cv) -> list[str | None]:
    schools = [study.institution for study in cv.education]
    issuers = [certificate.issuer for certificate in cv.certificates]
    return [*schools, *issuers, *_mentioned(cv, MentionKind.INSTITUTION)]


def _skills(cv: Cv) -> list[str | None]:
    return [skill.name for skill in cv.skills]


STRINGS: dict[str, Callable[[Cv], list[str | None]]] = {
    "titles": _titles,
    "employers": _employers,
    "degrees": _degrees,
    "institutions": _institutions,
    "skills": _skills,
}

"""`eval parsing`: parsed CVs against what is expected of them, field by field.

A folder holds, for each case, `<id>.<ext>` (the CV; a JSON Resume CV is `<id>.cv.json`),
`<id>.json` (expected, JSON Resume names) and perhaps `<id>.traps.json` (what must not and what may
appear). The id is the file name up to its first dot, its second part (`d02_nn_docx`) the language.
"""

import json
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from screening.errors import InvalidInputError, UnreadableFileError
from screening.evaluation.entry_scores import FIELDS, Counts, score_case
from screening.parsing.isolation import parse_isolated
from screening.parsing.resume import resume_json

Reader = Callable[[bytes, str], Mapping[str, Any]]


@dataclass(slots=True)
class Case:
    """The files of one case."""

    name: str
    cv: Path | None = None
    expected: Mapping[str, Any] | None = None
    traps: Mapping[str, Any] = field(default_factory=dict)

    @property
    def language(self) -> str:
        """The second part of the id."""
        return [*self.name.split("_"), ""][1]

    @property
    def format(self) -> str:
        """Named in the id (scans, Europass), else the ending of the file."""
        named = next((word for word in ("scan", "europass") if word in self.name), None)
        name = self.cv.name if self.cv else ""
        return named or ("jsonresume" if name.endswith(".cv.json") else name.rpartition(".")[2])


def evaluate(path: Path, read: Reader | None = None) -> dict[str, Any]:
    """Scores a folder of cases.

    Args:
        path: The folder.
        read: Bytes and file name to the JSON of a CV; by default the product's parser.

    Returns:
        `n`, `parsed`, `violations` (traps stepped into), `precision`, `recall` and `f1` over all
        fields of the contract; `fields`, `languages`, `formats` and `cases` with the same figures
        for each. Ideal: 1 everywhere and no violation.

    Raises:
        InvalidInputError: when the folder holds no case or a file that is no JSON.
    """
    read = read or _parsed
    total: Counts = {}
    groups: dict[str, dict[str, Counts]] = {"languages": {}, "formats": {}, "cases": {}}
    violations: list[dict[str, str]] = []
    failed: dict[str, str] = {}
    cases = _cases(path)
    for case in cases:
        document, error = _read(case, read)
        if error:
            failed[case.name] = error
        counts, steps = score_case(case.expected or {}, document, case.traps)
        violations += [{"case": case.name, **step} for step in steps]
        keys = {"languages": case.language, "formats": case.format, "cases": case.name}
        _add(total, counts)
        for group, key in keys.items():
            _add(groups[group].setdefault(key, {}), counts)
    return {
        "n": len(cases),
        "parsed": len(cases) - len(failed),
        "violations": len(violations),
        **_overall(total),
        "fields": {name: figures(total[name]) for name in sorted(total)},
        **{
            group: {key: _overall(counts) for key, counts in sorted(members.items())}
            for group, members in groups.items()
        },
        "failed": failed,
        "traps": violations,
    }


def figures(count: Mapping[str, int]) -> dict[str, float | None]:
    """Precision, recall and F1 of true positives, false positives and false negatives."""
    tp, fp, fn = (count.get(name, 0) for name in ("tp", "fp", "fn"))
    return {
        "precision": _ratio(tp, tp + fp),
        "recall": _ratio(tp, tp + fn),
        "f1": _ratio(2 * tp, 2 * tp + fp + fn),
    }


def _ratio(part: int, whole: int) -> float | None:
    return round(part / whole, 4) if whole else None


def _overall(counts: Counts) -> dict[str, float | None]:
    """The figures over the fields that the contract names."""
    total: Counter[str] = Counter()
    for name in FIELDS:
        total.update(counts.get(name, {}))
    return figures(total)


def _add(total: Counts, counts: Counts) -> None:
    for name, count in counts.items():
        total.setdefault(name, Counter()).update(count)


def _parsed(data: bytes, name: str) -> Mapping[str, Any]:
    return resume_json(parse_isolated(data, name))


def _read(case: Case, read: Reader) -> tuple[Mapping[str, Any], str | None]:
    """The parsed CV and no error, or nothing and the code of the error."""
    if case.cv is None:
        return {}, "missing"
    try:
        return read(case.cv.read_bytes(), case.cv.name), None
    except UnreadableFileError as error:
        return {}, error.code


def _cases(folder: Path) -> list[Case]:
    cases: dict[str, Case] = {}
    for path in sorted(folder.iterdir() if folder.is_dir() else ()):
        name, _, ending = path.name.partition(".")
        if path.is_dir() or not name or name == "README" or ending == "py":
            continue
        case = cases.setdefault(name, Case(name))
        if ending == "json":
            case.expected = _json(path)
        elif ending == "traps.json":
            case.traps = _json(path)
        else:
            case.cv = path
    complete = [case for case in cases.values() if case.expected and case.cv]
    if not complete:
        raise InvalidInputError("no case (a CV with its expected JSON) in it", place=str(folder))
    return complete


def _json(path: Path) -> Mapping[str, Any]:
    try:
        loaded = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise InvalidInputError(f"no JSON: {error}", place=str(path)) from error
    if not isinstance(loaded, dict):
        raise InvalidInputError("no JSON object", place=str(path))
    return loaded

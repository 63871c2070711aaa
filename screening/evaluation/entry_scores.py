"""Counts what was read of one CV against what is expected, entry by entry and field by field."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from screening.evaluation.comparing import (
    is_comparable_code_or_date,
    is_right,
    normal,
    options,
    same_phone,
    same_text,
    word_f1,
)

Counts = dict[str, Counter[str]]
"""Field (`work.name`) -> how many true and false positives (tp, fp) and false negatives (fn)."""

Entry = Mapping[str, Any]

_SCORED = {
    "work": ("name", "position", "startDate", "endDate", "isCurrent"),
    "education": (
        "institution", "study", "studyType", "area", "startDate", "endDate", "completed",
    ),
    "skills": ("name",),
    "languages": ("language", "cefr", "fluency"),
    "certificates": ("name",),
    "volunteer": ("organization", "position", "startDate", "endDate"),
}  # fmt: skip
_PAIRED_BY = {
    "work": ("name", "position", "startDate", "endDate"),
    "education": ("institution", "study", "startDate", "endDate"),
    "skills": ("name",),
    "languages": ("language",),
    "certificates": ("name",),
    "volunteer": ("organization", "position", "startDate"),
}
_CONTACT = ("name", "email", "phone")
FIELDS = (
    *(f"basics.{name}" for name in _CONTACT),
    "work.position", "work.name", "work.startDate", "work.endDate",
    "education.institution", "education.study", "education.startDate", "education.endDate",
    "skills.name", "languages.language", "languages.cefr",
)  # fmt: skip
"""The fields that the overall figures sum up."""

_LEAST_ALIKE = 0.25  # entries less alike than this have nothing to do with each other
_BOTH_EMPTY = 0.2  # what a field that both entries lack says for their being the same
_NAMES = ("name", "position", "institution", "studyType", "area", "organization")


def score_case(want: Entry, got: Entry, traps: Entry) -> tuple[Counts, list[dict[str, str]]]:
    """The counts of one CV and the traps it stepped into.

    Args:
        want: The expected JSON; a value may be `{"anyOf": [...]}`.
        got: The parsed CV as JSON; {} when it could not be read.
        traps: `must_not_appear` and `may_appear`, lists of texts by field or section.
    """
    counts: Counts = {}
    for name in _CONTACT:
        _count(counts, "basics", name, want.get("basics", {}), got.get("basics") or {})
    allowed = traps.get("may_appear", {})
    for section, names in _SCORED.items():
        for wanted, read in _aligned(section, want.get(section, []), _entries(got, section)):
            if wanted or not _is_allowed(read, allowed.get(section, ())):
                for name in names:
                    _count(counts, section, name, wanted, read)
    return counts, list(_violations(want, got, traps.get("must_not_appear", {})))


def _count(counts: Counts, section: str, name: str, want: Entry, got: Entry) -> None:
    wanted, read = _value(want, name), _value(got, name)
    if wanted is None and read is None:
        return
    counter = counts.setdefault(f"{section}.{name}", Counter())
    if wanted is not None and read is not None and is_right(name, wanted, read):
        counter["tp"] += 1
        return
    counter["fn"] += wanted is not None
    counter["fp"] += read is not None


def _value(entry: Entry, name: str) -> Any:
    """A field of an entry, None when it is empty; `study` is degree and subject together."""
    if name == "study":
        parts = " ".join(str(entry[part]) for part in ("studyType", "area") if entry.get(part))
        value: Any = {"anyOf": [entry["written"], parts]} if "written" in entry else parts
    else:
        value = entry.get(name)
    if isinstance(value, Mapping) and "anyOf" not in value:
        return None
    return None if value in ("", [], {}) else value


def _entries(got: Entry, section: str) -> list[Entry]:
    """The parsed entries of a section; a group of skills is its keywords."""
    entries = [entry for entry in got.get(section) or [] if isinstance(entry, Mapping)]
    if section != "skills":
        return entries
    return [
        {"name": name}
        for entry in entries
        for name in entry.get("keywords") or [entry.get("name")]
        if name
    ]


def _aligned(
    section: str, wanted: Sequence[Entry], read: Sequence[Entry]
) -> Iterator[tuple[Entry, Entry]]:
    """Pairs of expected and parsed entries, the most alike first; {} where a partner is missing."""
    keys = _PAIRED_BY[section]
    alike = [
        (_likeness(want, got, keys), -i, -j)
        for i, want in enumerate(wanted)
        for j, got in enumerate(read)
    ]
    free_wanted, free_read = set(range(len(wanted))), set(range(len(read)))
    for likeness, minus_i, minus_j in sorted(alike, reverse=True):
        i, j = -minus_i, -minus_j
        if likeness >= _LEAST_ALIKE and i in free_wanted and j in free_read:
            free_wanted.remove(i)
            free_read.remove(j)
            yield wanted[i], read[j]
    yield from ((wanted[i], {}) for i in sorted(free_wanted))
    yield from (({}, read[j]) for j in sorted(free_read))


def _likeness(want: Entry, got: Entry, keys: Sequence[str]) -> float:
    return sum(_field_likeness(want, got, name) for name in keys) / len(keys)


def _field_likeness(want: Entry, got: Entry, name: str) -> float:
    wanted, read = _value(want, name), _value(got, name)
    if wanted is None or read is None:
        return _BOTH_EMPTY if wanted is None and read is None else 0.0
    if is_comparable_code_or_date(name):
        return float(is_right(name, wanted, read))
    return max(
        1.0 if normal(option) == normal(read) else word_f1(option, read)
        for option in options(wanted)
    )


def _is_allowed(entry: Entry, texts: Sequence[str]) -> bool:
    """Whether an entry that nobody asked for holds one of the texts that may appear."""
    return any(
        normal(text) and normal(text) in normal(_value(entry, name) or "")
        for name in _NAMES
        for text in texts
    )


def _violations(
    want: Entry, got: Entry, forbidden: Mapping[str, Sequence[str]]
) -> Iterator[dict[str, str]]:
    """Parsed values that hold what must not appear."""
    basics = got.get("basics") or {}
    for place, texts in forbidden.items():
        section = place.partition(".")[0]
        if place in ("email", "phone"):
            shown = [str(basics[place])] if basics.get(place) else []
            same = same_phone if place == "phone" else _equal
        else:
            shown = _shown(want, got, section)
            same = _holds
        for value in shown:
            for text in texts:
                if same(text, value):
                    yield {"field": place, "predicted": value, "trap": text}


def _equal(text: object, value: object) -> bool:
    return normal(text) == normal(value)


def _holds(text: object, value: object) -> bool:
    return normal(text) in normal(value)


def _shown(want: Entry, got: Entry, section: str) -> list[str]:
    """The parsed texts of a section that are none of the expected ones."""
    names = ("name", "position") if section == "work" else ("institution", "studyType", "area")
    fine = [
        option
        for entry in want.get(section, [])
        for name in names
        for option in options(entry.get(name) or "")
    ]
    values = [
        value
        for entry in _entries(got, section)
        for name in names
        if isinstance(value := entry.get(name), str)
    ]
    return [value for value in values if not any(same_text(one, value) for one in fine)]

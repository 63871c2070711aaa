"""A person's correction of a parsed CV.

What a person typed stands in no file. It is written below the CV's text under a heading of its own,
so that every value of a corrected CV still has its place in `cv.text` and a quote of it says that a
person wrote it. Entries that stay as they were keep their source in the file.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from screening.domain import codec
from screening.domain.cv import (
    Basics,
    Certificate,
    Confidence,
    Cv,
    Education,
    Language,
    Skill,
    Source,
    Volunteer,
    Work,
)
from screening.errors import InvalidInputError

HEADING = "[Corrected by a person]"
"""The line above what a person typed."""

_MARK = f"\n\n{HEADING}\n"
_LISTS: dict[str, type] = {
    "work": Work,
    "education": Education,
    "volunteer": Volunteer,
    "skills": Skill,
    "languages": Language,
    "certificates": Certificate,
}
_MOST_ENTRIES = 300
_LONGEST_LINE = 10_000
_NOT_COMPARED = {"confidence", "credential", "source"}  # what a person does not set
_NOT_WRITTEN = {"code", "kind"}  # what the program calls a thing
_LEVEL = re.compile(r"[ABC][12]")

Entry = Work | Education | Volunteer | Skill | Language | Certificate


def corrected(cv: Cv, changes: Mapping[str, Any]) -> Cv:
    """The CV with whole lists, or basics, replaced.

    Args:
        cv: The CV as it was read, or corrected before.
        changes: `basics`, and lists by name (`work`, `education`, ...), in the form in which a
            parsed CV is shown; `source`, `confidence` and `credential` of an entry are not heeded.

    Raises:
        InvalidInputError: naming the value that does not fit, or when nothing would change.
    """
    unknown = sorted(set(changes) - {"basics", *_LISTS})
    if unknown:
        raise InvalidInputError("cannot be corrected", unknown[0])
    writer = _Appendix(cv.text.split(_MARK)[0])
    basics = _basics(cv, changes.get("basics"), writer)
    lists: dict[str, Any] = {
        name: tuple(_entries(cv, name, changes.get(name), writer)) for name in _LISTS
    }
    after = replace(cv, basics=basics, text=writer.text, **lists)
    if _values(after) == _values(cv):
        raise InvalidInputError("nothing is different from what is there already")
    return after


class _Appendix:
    """The text of the file and, below it, the lines that a person typed."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.file_length = len(text)

    def source(self, line: str) -> Source:
        """Writes a line and says where it stands."""
        if len(self.text) == self.file_length:
            self.text += _MARK
        else:
            self.text += "\n"
        start = len(self.text)
        self.text += line
        return Source(line, start, start + len(line))


def _basics(cv: Cv, changes: Any, writer: _Appendix) -> Basics:
    if changes is None:
        return cv.basics
    basics = codec.from_json(Basics, changes, "basics")
    if basics != cv.basics:
        line = " · ".join(value for value in codec.to_json(basics).values() if value)
        if line:
            writer.source(_checked(line, "basics"))
    return basics


def _entries(cv: Cv, name: str, wanted: Any, writer: _Appendix) -> list[Entry]:
    before: Sequence[Entry] = getattr(cv, name)
    if wanted is None:
        return [_kept(entry, writer) for entry in before]
    if not isinstance(wanted, list) or len(wanted) > _MOST_ENTRIES:
        raise InvalidInputError(f"a list of at most {_MOST_ENTRIES} entries is expected", name)
    return [_entry(name, number, item, before, writer) for number, item in enumerate(wanted)]


def _kept(entry: Entry, writer: _Appendix) -> Entry:
    """An entry as it is; a line that was typed for it moves along."""
    if entry.source.end <= writer.file_length:
        return entry
    return replace(entry, source=writer.source(entry.source.text))


def _entry(name: str, number: int, item: Any, before: Sequence[Entry], writer: _Appendix) -> Entry:
    place = f"{name}[{number}]"
    if not isinstance(item, Mapping):
        raise InvalidInputError("an object is expected", place)
    fields = {key: value for key, value in item.items() if key not in _NOT_COMPARED}
    if name == "languages":
        fields = _as_stored(fields)
    blank = {"text": "", "start": 0, "end": 0}
    entry: Entry = codec.from_json(_LISTS[name], {**fields, "source": blank}, place)
    same = next((old for old in before if _facts(old) == _facts(entry)), None)
    if same is not None:
        return _kept(same, writer)
    line = _line(entry)
    if not line:
        raise InvalidInputError("an entry needs at least one value", place)
    return replace(entry, source=writer.source(_checked(line, place)), confidence=Confidence.HIGH)


def _as_stored(language: Mapping[str, Any]) -> dict[str, Any]:
    """A language as it is shown (`language` is the code, `name` as written) as it is stored."""
    fields = dict(language)
    if "name" in fields:
        fields["code"] = fields.get("language")
        fields["language"] = fields.pop("name")
    if "impliedCefr" in fields:
        fields["cefr"] = fields.pop("impliedCefr")
    elif fields.get("cefr"):
        fields["cefrStated"] = True
        if _LEVEL.fullmatch(str(fields.get("fluency") or "")):
            del fields["fluency"]  # the level as it was written before
    return fields


def _facts(entry: Entry) -> dict[str, Any]:
    """What an entry says, without where it stands and how sure it is."""
    shown: dict[str, Any] = codec.to_json(entry)
    return {name: value for name, value in shown.items() if name not in _NOT_COMPARED}


def _values(cv: Cv) -> tuple[Any, ...]:
    lists = (getattr(cv, name) for name in _LISTS)
    return cv.basics, *([_facts(entry) for entry in entries] for entries in lists)


def _line(entry: Entry) -> str:
    """The values of an entry as one line of text."""
    return " · ".join(_words(entry))


def _words(entry: Entry) -> list[str]:
    """What a person would write: values without codes and marks; a dash behind what goes on."""
    words = []
    for name, value in _facts(entry).items():
        if name in _NOT_WRITTEN or isinstance(value, bool):
            continue
        word = f"{value:g}" if isinstance(value, float) else " ".join(str(value).split())
        goes_on = name == "startDate" and getattr(entry, "is_current", False)
        words.append(f"{word} –" if goes_on else word)
    return [word for word in words if word]


def _checked(line: str, place: str) -> str:
    if len(line) > _LONGEST_LINE:
        raise InvalidInputError(f"longer than {_LONGEST_LINE} characters", place)
    return line.replace("\0", "")

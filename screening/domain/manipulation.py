"""What in a CV speaks to the machine instead of to a person: shown to people, never believed.

Instructions, hidden text, stuffed keywords and pasted requirements raise no verdict: what is judged
is the CV without them. A person sees them as they stand.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import TypeVar

from screening.domain.cv import Cv, Source
from screening.domain.verdicts import LONGEST_QUOTE, Assessment


class NoticeCode(Enum):
    """What was found."""

    INSTRUCTION = "instruction"
    HIDDEN_TEXT = "hidden_text"
    PASTED_REQUIREMENT = "pasted_requirement"
    STUFFED_KEYWORDS = "stuffed_keywords"


@dataclass(frozen=True, slots=True)
class Notice:
    """A passage that is not believed: `text` is its beginning, at most 300 characters.

    `start`/`end` bound the whole of it in `cv.text`; None for text that only the file holds.
    """

    code: NoticeCode
    text: str
    start: int | None = None
    end: int | None = None


def notice(code: NoticeCode, cv: Cv, start: int, end: int) -> Notice:
    """A notice of `cv.text[start:end]`."""
    return Notice(code, cv.text[start:end].strip()[:LONGEST_QUOTE], start, end)


def hidden(cv: Cv) -> list[Notice]:
    """What a reader of the file would not see; the parser keeps it out of the text."""
    return [Notice(NoticeCode.HIDDEN_TEXT, text.strip()[:LONGEST_QUOTE]) for text in cv.hidden]


def without(cv: Cv, notices: Iterable[Notice]) -> Cv:
    """The CV with spaces where the notices stand, so that every offset stays.

    Entries that stand wholly within them are gone.
    """
    spans = [(n.start, n.end) for n in notices if n.start is not None and n.end is not None]
    if not spans:
        return cv
    text = cv.text
    for start, end in spans:
        blank = "".join(char if char == "\n" else " " for char in text[start:end])
        text = text[:start] + blank + text[end:]

    def left(source: Source) -> Source:
        return replace(source, text=text[source.start : source.end])

    return replace(
        cv,
        text=text,
        work=_kept(cv.work, lambda entry: replace(entry, source=left(entry.source))),
        education=_kept(cv.education, lambda entry: replace(entry, source=left(entry.source))),
        skills=_kept(cv.skills, lambda entry: replace(entry, source=left(entry.source))),
        languages=_kept(cv.languages, lambda entry: replace(entry, source=left(entry.source))),
        certificates=_kept(
            cv.certificates, lambda entry: replace(entry, source=left(entry.source))
        ),
        volunteer=_kept(cv.volunteer, lambda entry: replace(entry, source=left(entry.source))),
        unparsed=tuple(left(source) for source in cv.unparsed),
    )


def verbatim(assessment: Assessment, cv: Cv) -> Assessment:
    """The assessment of a CV `without` notices, its quotes as they stand in the CV itself."""
    quotes = tuple(
        replace(quote, text=cv.text[quote.start : quote.end]) for quote in assessment.evidence
    )
    return replace(assessment, evidence=quotes)


Entry = TypeVar("Entry")


def _kept(entries: Sequence[Entry], changed: Callable[[Entry], Entry]) -> tuple[Entry, ...]:
    found = [changed(entry) for entry in entries]
    return tuple(entry for entry in found if any(map(str.isalnum, _text(entry))))


def _text(entry: object) -> str:
    source = getattr(entry, "source", None)
    return source.text if isinstance(source, Source) else ""

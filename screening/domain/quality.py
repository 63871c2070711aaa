"""How well a CV was read: the share of its text that was understood, and what is doubtful.

Pure: from a Cv alone, so that it can be told again for any stored version.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from screening.domain.cv import Confidence, Cv, SectionKind, Source

# Sections that are read as a whole.
_WHOLE = (SectionKind.SUMMARY, SectionKind.INTERESTS, SectionKind.REFERENCES)


@dataclass(frozen=True, slots=True)
class Doubt:
    """A field of an entry that a person should look at.

    `section` and `entry` name the entry (`work`, 0); `field` its field, "" for the whole entry;
    `reason` is `missing`, `unsure`, `impossible_date`, `page_not_read` or `recognised`; `text` the
    words of the CV that it is about.
    """

    section: str
    entry: int | None
    field: str
    reason: str
    text: str


@dataclass(frozen=True, slots=True)
class SectionQuality:
    """One section: its language and how much of it was understood, 0 to 1."""

    kind: SectionKind
    heading: str | None
    language: str | None
    understood: float


@dataclass(frozen=True, slots=True)
class Quality:
    """`understood` is the share of the letters and digits that are part of something known."""

    understood: float
    sections: tuple[SectionQuality, ...]
    doubts: tuple[Doubt, ...]
    unparsed: int
    hidden: int


def quality_of(cv: Cv) -> Quality:
    """The report on a reading; 1.0 understood and no doubts are ideal."""
    known = _known(cv)
    sections = tuple(
        SectionQuality(
            section.kind,
            section.heading,
            section.language,
            _share(cv.text, known, section.start, section.end),
        )
        for section in cv.sections
    )
    return Quality(
        understood=_share(cv.text, known, 0, len(cv.text)),
        sections=sections,
        doubts=tuple(_doubts(cv)),
        unparsed=len(cv.unparsed),
        hidden=len(cv.hidden),
    )


def _known(cv: Cv) -> bytearray:
    """For each character of the text 1 where it belongs to something that was understood."""
    known = bytearray(len(cv.text))
    for source in _sources(cv):
        known[source.start : source.end] = b"\1" * (source.end - source.start)
    for section in cv.sections:
        if section.kind in _WHOLE:
            known[section.start : section.end] = b"\1" * (section.end - section.start)
        elif section.heading:
            end = min(section.start + len(section.heading), section.end)
            known[section.start : end] = b"\1" * (end - section.start)
    basics = cv.basics
    for value in (basics.name, basics.email, basics.phone, basics.place):
        start = cv.text.find(value) if value else -1
        if value and start >= 0:
            known[start : start + len(value)] = b"\1" * len(value)
    return known


def _sources(cv: Cv) -> Iterator[Source]:
    lists: tuple[Sequence[object], ...] = (
        cv.work, cv.education, cv.skills, cv.languages, cv.certificates, cv.volunteer,
    )  # fmt: skip
    for entries in lists:
        for entry in entries:
            source = getattr(entry, "source", None)
            if isinstance(source, Source):
                yield source


def _share(text: str, known: bytearray, start: int, end: int) -> float:
    told = [known[n] for n in range(start, end) if text[n].isalnum()]
    return round(sum(told) / len(told), 4) if told else 1.0


def _doubts(cv: Cv) -> Iterator[Doubt]:
    if cv.basics.name is None:
        yield Doubt("basics", None, "name", "missing", "")
    for number, job in enumerate(cv.work):
        values = {"position": job.position, "name": job.name, "startDate": job.start_date}
        yield from _of_entry("work", number, job.source, job.confidence, values)
    for number, study in enumerate(cv.education):
        values = {
            "studyType": study.study_type,
            "institution": study.institution,
            "endDate": study.end_date or study.start_date,
        }
        yield from _of_entry("education", number, study.source, study.confidence, values)
    for number, language in enumerate(cv.languages):
        if language.cefr is None and not language.native:
            yield Doubt("languages", number, "cefr", "missing", language.source.text)
    for note in cv.notes:
        yield Doubt("", None, "", note.code, note.place)


def _of_entry(
    section: str, number: int, source: Source, confidence: Confidence, values: Mapping[str, object]
) -> Iterator[Doubt]:
    for name, value in values.items():
        if value is None:
            yield Doubt(section, number, name, "missing", source.text[:200])
    if confidence is Confidence.LOW:
        yield Doubt(section, number, "", "unsure", source.text[:200])

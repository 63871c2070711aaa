"""The passages of a CV, one per job, education, skill block: the unit of search and proof."""

from collections.abc import Iterator
from dataclasses import dataclass

from screening.domain.cv import Cv, SectionKind, Source


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of a CV that speaks of one thing; `text == cv.text[start:end]`.

    `entry` is its place in the CV's list of that section (`cv.work[entry]`), None for a block.
    """

    section: SectionKind
    text: str
    start: int
    end: int
    entry: int | None = None


# Sections that say something about qualifications; basics and references never become passages.
BLOCK_SECTIONS = frozenset(
    {SectionKind.SUMMARY, SectionKind.SKILLS, SectionKind.INTERESTS, SectionKind.OTHER}
)


def passages(cv: Cv) -> list[Passage]:
    """All passages in the order of the text, entries first cut out by their own source."""
    found = [*_entries(cv), *_blocks(cv), *_lone_headings(cv), *_unparsed(cv)]
    return sorted(found, key=lambda passage: (passage.start, passage.end))


def _entries(cv: Cv) -> Iterator[Passage]:
    lists: list[tuple[SectionKind, list[Source]]] = [
        (SectionKind.WORK, [entry.source for entry in cv.work]),
        (SectionKind.EDUCATION, [entry.source for entry in cv.education]),
        (SectionKind.CERTIFICATES, [entry.source for entry in cv.certificates]),
        (SectionKind.VOLUNTEER, [entry.source for entry in cv.volunteer]),
        (SectionKind.LANGUAGES, [entry.source for entry in cv.languages]),
    ]
    for section, sources in lists:
        for number, source in enumerate(sources):
            yield Passage(section, source.text, source.start, source.end, number)


def _blocks(cv: Cv) -> Iterator[Passage]:
    for section in cv.sections:
        if section.kind in BLOCK_SECTIONS and section.end > section.start:
            text = cv.text[section.start : section.end]
            yield Passage(section.kind, text, section.start, section.end)


def _lone_headings(cv: Cv) -> Iterator[Passage]:
    """Headings over nothing that say something themselves: "Driving licence, category B"."""
    for section in cv.sections:
        text = cv.text[section.start : section.end]
        alone = section.kind is SectionKind.CERTIFICATES and text.strip() == section.heading
        if alone and any(mark in text for mark in ",:–("):
            yield Passage(section.kind, text, section.start, section.end)


def _unparsed(cv: Cv) -> Iterator[Passage]:
    covered = [(s.start, s.end) for s in cv.sections if s.kind in BLOCK_SECTIONS]
    for source in cv.unparsed:
        if not any(start <= source.start and source.end <= end for start, end in covered):
            yield Passage(SectionKind.OTHER, source.text, source.start, source.end)

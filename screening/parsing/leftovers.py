"""What no entry was made of: kept as passages, so that a person sees it and a search finds it."""

from collections.abc import Iterator, Sequence

from screening.domain.cv import SectionKind, Source
from screening.parsing.lines import Paragraph, Reading
from screening.parsing.records import source_of
from screening.parsing.sections import Block

# Read as a whole: a summary is prose, interests tell nothing, references speak of others.
_WHOLE = (SectionKind.SUMMARY, SectionKind.INTERESTS, SectionKind.REFERENCES)
_PROSE_WORDS = 8  # of a line above all headings that is no line of contact data


def left_over(
    reading: Reading, blocks: Sequence[Block], known: Sequence[Source]
) -> Iterator[Source]:
    """Passages of neighbouring paragraphs that no source in `known` touches, in order."""
    places = sorted((source.start, source.end) for source in known)
    for block in blocks:
        if block.kind in _WHOLE or block.furniture:
            continue
        run: list[Paragraph] = []
        for paragraph in block.paragraphs:
            if _is_told(block, paragraph) and not _is_known(paragraph, places):
                run.append(paragraph)
                continue
            yield from _passage(reading, run)
            run = []
        yield from _passage(reading, run)


def _is_told(block: Block, paragraph: Paragraph) -> bool:
    """Whether a paragraph says something; lines of name and address do not."""
    if not any(char.isalnum() for char in paragraph.raw):
        return False
    prose = len(paragraph.raw.split()) >= _PROSE_WORDS and "@" not in paragraph.raw
    return prose or block.kind is not SectionKind.BASICS


def _is_known(paragraph: Paragraph, places: Sequence[tuple[int, int]]) -> bool:
    return any(start < paragraph.end and paragraph.start < end for start, end in places)


def _passage(reading: Reading, run: Sequence[Paragraph]) -> Iterator[Source]:
    if run:
        yield source_of(reading, run[0].start, run[-1].end, run[0].page)

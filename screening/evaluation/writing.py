"""The text of a made-up CV while it is written: where each entry and section stands."""

from collections.abc import Callable, Iterable
from typing import Any

from screening.domain.cv import Section, SectionKind, Source

WriteEntries = Callable[[], list[Any]]
"""Writes the lines of a section and gives its entries."""


class CvText:
    """Grows line by line."""

    def __init__(self) -> None:
        self._written: list[str] = []
        self._length = 0

    def __str__(self) -> str:
        return "".join(self._written)

    def add(self, words: str) -> Source:
        """Appends words; where they stand, without the line's end."""
        start = self._length
        self._written.append(words)
        self._length += len(words)
        line = words.rstrip("\n")
        return Source(line, start, start + len(line))

    def add_sections(
        self, parts: Iterable[tuple[str, SectionKind, WriteEntries]]
    ) -> tuple[tuple[Section, ...], list[list[Any]]]:
        """Appends sections by heading, kind and what writes them; they and the entries of each."""
        sections, entries = [], []
        for heading, kind, write in parts:
            start = self._length
            self.add(f"\n{heading}\n")
            entries.append(write())
            sections.append(Section(kind, start, self._length, heading))
        return tuple(sections), entries

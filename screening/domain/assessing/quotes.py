"""Quotes: verbatim pieces of the CV, short enough to read and with the words that decide inside."""

from screening.domain.cv import Cv, SectionKind, Source
from screening.domain.verdicts import LONGEST_QUOTE, Evidence


def quote(
    cv: Cv, section: SectionKind, source: Source, around: tuple[int, int] | None = None
) -> Evidence:
    """The source as evidence, cut to 300 characters; `around` (offsets in the text) stays inside.

    Cuts fall on white space where there is any nearby, and surrounding white space is dropped.
    """
    start, end = source.start, source.end
    if end - start > LONGEST_QUOTE:
        start, end = _window(start, end, around)
        start = _next_word(cv.text, start, end) if start > source.start else start
        end = _previous_word(cv.text, start, end) if end < source.end else end
    text = cv.text[start:end]
    start += len(text) - len(text.lstrip())
    text = text.strip()
    return Evidence(text=text, section=section.value, start=start, end=start + len(text))


def _window(start: int, end: int, around: tuple[int, int] | None) -> tuple[int, int]:
    """At most 300 characters of start:end, from the beginning if that holds `around`."""
    if around is None or around[1] <= start + LONGEST_QUOTE:
        return start, start + LONGEST_QUOTE
    middle = (around[0] + around[1]) // 2
    first = max(start, min(middle - LONGEST_QUOTE // 2, end - LONGEST_QUOTE))
    return first, min(end, first + LONGEST_QUOTE)


def _next_word(text: str, start: int, end: int) -> int:
    return next((at for at in range(start, min(start + 30, end)) if text[at].isspace()), start)


def _previous_word(text: str, start: int, end: int) -> int:
    return next((at for at in range(end - 1, max(end - 30, start), -1) if text[at].isspace()), end)

"""From a CV to what the index keeps of it."""

import re
from collections.abc import Callable, Mapping, Sequence

from screening.domain import ladder, scrubber
from screening.domain.cv import Cv, Education, SectionKind
from screening.domain.passages import Passage, passages
from screening.domain.posting import CEFR
from screening.indexing import analysis
from screening.indexing.encoder import Encoder
from screening.indexing.interface import IndexDocument, IndexPassage, field_concepts

Annotate = Callable[[str], Mapping[str, tuple[int, int]]]
"""Concept ids that a scrubbed passage mentions, each with where it is told first."""


NOWHERE = (0, 0)
WHOLE = 0.9  # of a passage from where on it is told as a whole


def document_of(
    candidate: str,
    version: int,
    cv: Cv,
    visible_to: frozenset[str],
    encoder: Encoder,
    annotate: Annotate | None = None,
) -> IndexDocument:
    """The index document of a CV; embeds its scrubbed passages through the encoder."""
    made = passages_of(cv, scrubbed(cv), encoder, annotate)
    return document_with(candidate, version, cv, visible_to, made)


def scrubbed(cv: Cv) -> list[tuple[Passage, str]]:
    """The passages with what may be searched and embedded of each; those with nothing left out."""
    found = passages(cv)
    texts = scrubbed_texts(cv, found)
    return [(passage, text) for passage, text in zip(found, texts, strict=True) if text]


def passages_of(
    cv: Cv,
    kept: Sequence[tuple[Passage, str]],
    encoder: Encoder,
    annotate: Annotate | None = None,
) -> tuple[IndexPassage, ...]:
    """What the index keeps of each passage; `kept` as `scrubbed` gives them."""
    vectors = encoder.passages([text for _, text in kept])
    language_at = _languages_of_sections(cv)
    made = []
    for (passage, text), vector in zip(kept, vectors, strict=True):
        language = language_at(passage, text)
        told = dict.fromkeys(_field_of(cv, passage), NOWHERE)
        for concept, (start, end) in (annotate(text) if annotate else {}).items():
            told.setdefault(concept, _place_in(passage.text, text[start:end]))
        made.append(IndexPassage(
            section=passage.section.value,
            text=passage.text,
            start=passage.start,
            end=passage.end,
            terms=analysis.terms_of(text, language),
            vector=vector,
            language=language,
            concepts=tuple(told),
            sequence=analysis.sequence_of(text),
            spans=tuple(told.values()),
        ))  # fmt: skip
    return tuple(made)


def _place_in(text: str, told: str) -> tuple[int, int]:
    """Where a piece of the scrubbed text stands in the text itself; scrubbing changes spaces."""
    if len(told) >= WHOLE * len(text):
        return NOWHERE
    start = text.find(told)
    if start >= 0:
        return start, start + len(told)
    found = re.search(r"\s+".join(map(re.escape, told.split())), text)
    return found.span() if found else NOWHERE


def document_with(
    candidate: str,
    version: int,
    cv: Cv,
    visible_to: frozenset[str],
    found: tuple[IndexPassage, ...],
) -> IndexDocument:
    """The index document of a CV whose passages are made already."""
    sure, possible = level_of(cv.education)
    return IndexDocument(
        candidate=candidate,
        version=version,
        passages=found,
        level=sure,
        level_possible=possible,
        fields=fields_of(cv.education),
        languages=languages_of(cv),
        visible_to=visible_to,
    )


def _field_of(cv: Cv, passage: Passage) -> tuple[str, ...]:
    if passage.section is not SectionKind.EDUCATION or passage.entry is None:
        return ()
    placed = cv.education[passage.entry].credential
    return field_concepts(placed.field.isced_f) if placed and placed.field else ()


def scrubbed_texts(cv: Cv, found: Sequence[Passage]) -> list[str]:
    """What may be searched and embedded of each passage; empty where nothing is left."""
    about = scrubber.Person.of(cv)
    return [scrubber.scrub(passage.text, about).text for passage in found]


def level_of(education: Sequence[Education]) -> tuple[str | None, str | None]:
    """The highest rung surely reached and the highest one that an assessment may find.

    A credential counts with its likely rung, else with the low end of its range; one that was not
    awarded does not count.
    """
    sure: list[str] = []
    possible: list[str] = []
    for entry in education:
        placed = entry.credential
        if placed is None or placed.degree_awarded == "no" or entry.completed is False:
            continue
        low, high = (placed.range[0], placed.range[-1]) if placed.range else (placed.nkr,) * 2
        likely = placed.nkr or low
        if likely is not None and high is not None:
            sure.append(likely)
            possible.append(max(high, likely, key=ladder.rank))
    top = max(sure, key=ladder.rank, default=None)
    return top, max(possible, key=ladder.rank, default=None)


def fields_of(education: Sequence[Education]) -> tuple[str, ...]:
    """ISCED-F codes of what was studied, finished or not."""
    codes = (
        entry.credential.field.isced_f
        for entry in education
        if entry.credential is not None and entry.credential.field is not None
    )
    return tuple(dict.fromkeys(codes))


def languages_of(cv: Cv) -> Mapping[str, str | None]:
    """The highest CEFR level stated per language; a mother tongue is C2."""
    levels: dict[str, str | None] = {}
    for entry in cv.languages:
        if entry.code is None:
            continue
        level = CEFR[-1] if entry.native else entry.cefr
        before = levels.get(entry.code)
        if before is None or (level in CEFR and CEFR.index(level) > CEFR.index(before)):
            levels[entry.code] = level
    return levels


def _languages_of_sections(cv: Cv) -> Callable[[Passage, str], str]:
    def language_at(passage: Passage, text: str) -> str:
        for section in cv.sections:
            if section.language and section.start <= passage.start < section.end:
                return section.language
        return analysis.guess_language(text) if not cv.language else cv.language

    return language_at

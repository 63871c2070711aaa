"""Bytes to a CV whose credentials are placed."""

from collections.abc import Callable
from dataclasses import replace

from screening.credentials.institutions import country_of
from screening.credentials.knowledge import KnowledgeBase
from screening.credentials.resolver import place
from screening.domain.credential import CredentialInput, PlacedCredential
from screening.domain.cv import Cv, Education
from screening.domain.dates import PartialDate

Parse = Callable[[bytes, str], Cv]
"""(bytes, file name) -> CV; raises UnreadableFileError."""

# Programmes of a full degree are shorter than this; a longer span is a life, not a length.
LONGEST_PROGRAMME = 8
# Characters; what is longer tells of the studies, and names degrees that are not the entry's own.
LONGEST_ENTRY = 400
MONTHS = 12


class CvReader:
    """Reads CVs; `knowledge` gives the knowledge base of credentials when it is first needed."""

    def __init__(self, parse: Parse, knowledge: Callable[[], KnowledgeBase]) -> None:
        self._parse = parse
        self._knowledge = knowledge

    def read(self, data: bytes, name: str) -> Cv:
        """The CV in these bytes, credentials placed.

        Raises:
            UnreadableFileError: when there is none in them.
        """
        return self.prepare(self._parse(data, name))

    def prepare(self, cv: Cv) -> Cv:
        """The CV with each education's country filled from its institution, and placed."""
        placed = (self._placed(entry, _language_around(cv, entry)) for entry in cv.education)
        return replace(cv, education=tuple(placed))

    def _placed(self, entry: Education, language: str | None) -> Education:
        knowledge = self._knowledge()
        country = entry.country
        if country is None and entry.institution:
            country = country_of(knowledge, entry.institution)
        if country is None:
            country = country_of(knowledge, entry.source.text)
        entry = replace(entry, country=country)
        return replace(entry, credential=_best_placement(knowledge, entry, language))


def _language_around(cv: Cv, entry: Education) -> str | None:
    """The language of the section that an education stands in, else of the CV."""
    start = entry.source.start
    around = (s.language for s in cv.sections if s.start <= start < s.end and s.language)
    return next(around, cv.language)


def _best_placement(
    knowledge: KnowledgeBase, entry: Education, language: str | None
) -> PlacedCredential:
    """The degree's own words placed; the whole entry where these do not tell.

    The whole entry also speaks where it says that the degree was not finished ("Fagprøve ikke
    bestått"), or quotes what an authority decided of it.
    """
    words = entry.study_type or entry.area or entry.source.text
    title = place(knowledge, _written(entry, words), language)
    if not entry.study_type or len(entry.source.text) > LONGEST_ENTRY:
        return title
    whole = place(knowledge, _written(entry, entry.source.text), language)
    decided = whole.rule.startswith("R0:")
    unfinished = whole.rule.startswith("R1:") and whole.degree_awarded == "no"
    told = (whole.rule, whole.degree_awarded) != ("R11", "unknown")
    guessed = title.rule.startswith("R10:") and not whole.rule.startswith(("R10:", "R11"))
    unknown = guessed or (not title.range and title.rule == "R11" and told)
    if decided or unknown or (unfinished and title.degree_awarded != "no"):
        return whole if whole.field else replace(whole, field=title.field)
    return title


def _written(entry: Education, text: str) -> CredentialInput:
    return CredentialInput(
        text=text,
        country=entry.country,
        institution=entry.institution,
        years=entry.years if entry.years is not None else _length(entry),
        year=entry.end_date.year if entry.end_date else None,
        area=entry.area,
        completed=entry.completed,
    )


def _length(entry: Education) -> float | None:
    """The length of a programme as its dates show it, in years to the nearest half.

    Source: the dates of the entry; none when one is missing, when it was not completed, or when
    they span more than any programme does.
    """
    start, end = entry.start_date, entry.end_date
    if start is None or end is None or entry.completed is False:
        return None
    years = round(2 * _months(start, end) / MONTHS) / 2
    return years if 0 < years <= LONGEST_PROGRAMME else None


def _months(start: PartialDate, end: PartialDate) -> int:
    if start.month is None or end.month is None:
        return MONTHS * (end.year - start.year)
    return end.first_month - start.first_month + 1

"""What a passage of a CV tells: activities, settings and tools, and which of them to believe.

A mention is left out when the text denies it, wishes for it, or says that somebody else did it; it
is weak when it is only a course, an apprenticeship or the like.
"""

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from screening.concepts.base import ConceptBase
from screening.concepts.lexicon import Mention
from screening.concepts.text import Token, words
from screening.domain.cv import Cv, SectionKind
from screening.domain.passages import Passage
from screening.services.relevance_objects import object_of

# How many words a modifier reaches, before or after itself, within its sentence.
REACH = {
    "mod_negation": (0, 8),
    "mod_negation_after": (5, 0),
    "mod_aspiration": (0, 12),
    "mod_other_person": (0, 14),
    "mod_support": (0, 5),
    "mod_student": (3, 3),
    "mod_course": (2, 3),
    "mod_course_after": (3, 0),
    "mod_apprentice": (3, 3),
    "mod_membership": (0, 6),
}
DISCOUNTS = frozenset(
    {
        "mod_negation",
        "mod_negation_after",
        "mod_aspiration",
        "mod_other_person",
        "mod_support",
        "mod_student",
        "mod_membership",
    }
)
_NOT_HELD = frozenset({"mod_aspiration", "mod_other_person"})
_ENTRIES = frozenset({SectionKind.WORK, SectionKind.VOLUNTEER})
# Modifiers that hide in the very word they modify: "prosjektlederkurs", "sykepleierstudent".
_INSIDE_WORDS = frozenset({"mod_student", "mod_course", "mod_course_after", "mod_apprentice"})
LONGEST_NAME = 40  # characters of an employer that is nothing but a name
NAME_REACH = 120  # characters in which an employer that was not told apart is looked for
# Forms of enterprise that are written after a name; capitals tell them from small words.
_COMPANY = re.compile(
    r"\b(?:AS|ASA|ANS|DA|AB|ApS|GmbH|AG|KG|OHG|UG|Ltd|LTD|LLC|Inc|PLC|plc|Corp|Co\.|SA|SAS|SARL|SRL|"
    r"S\.?\s?R\.?\s?L\.?|SpA|S\.p\.A|BV|B\.V|NV|Oy|UAB|SIA|EOOD|OOD|d\.o\.o|doo|sp\.\s?z\s?o\.?\s?o|"
    r"Sp\.\s?z\s?o\.?\s?o|ЕООД|ООД|ТОВ|ООО|ОАО|ЗАО|ПАТ|ПрАТ|АТ|ФОП|ИП|A\.?Ş|AŞ|Şti)\b"
    r"|\bA/S\b|\bS\.\s?A\.|\bشركة\b|\bشرکت\b"
)


class Zone(Enum):
    """Where in an entry a mention stands."""

    TITLE = "title"
    EMPLOYER = "employer"
    DESCRIPTION = "description"


@dataclass(frozen=True, slots=True)
class Said:
    """One believed mention: offsets in `cv.text`; `weak` when it shows no practice.

    `object_of` is the activity that this one is only the object of: teaching, in "teacher of law".
    """

    concept: str
    label: str
    zone: Zone
    start: int
    end: int
    weak: bool = False
    object_of: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """A passage taken apart; `title` bounds the title in `cv.text` when there is one."""

    passage: Passage
    said: tuple[Said, ...]
    title: tuple[int, int] | None
    title_text: str
    private: bool
    instructs: bool

    def of_kind(self, concepts: ConceptBase, kind: str) -> Iterator[Said]:
        """The mentions of one kind of concept."""
        return (said for said in self.said if concepts.concept(said.concept).kind == kind)


def listen(concepts: ConceptBase, cv: Cv, passage: Passage) -> Told:
    """Takes a passage apart; the same passage is taken apart once for all requirements."""
    return _listen(concepts, passage, *_named(cv, passage))


@functools.lru_cache(maxsize=20_000)
def _listen(
    concepts: ConceptBase, passage: Passage, position: str | None, name: str | None
) -> Told:
    title, employer = _zones(passage, position, name)
    mentions = concepts.read(passage.text)
    tokens = words(passage.text)
    modifiers = [m for m in mentions if m.concept.kind == "modifier"]
    # "Java Kafé": what a firm is called is no tool, unless the whole entry was read as its name.
    short_name = employer is not None and employer[1] - employer[0] <= LONGEST_NAME
    said = []
    for mention in mentions:
        if mention.concept.kind == "modifier":
            continue
        touched = touching(mention, modifiers)
        if not touched.isdisjoint(DISCOUNTS) and mention.concept.kind != "sector":
            continue
        zone = _zone_of(mention, title, employer)
        if zone is Zone.EMPLOYER and mention.concept.kind == "skill" and short_name:
            continue
        beside = [m for m in mentions if _zone_of(m, title, employer) is zone]
        of = object_of(concepts, passage.text, mention, beside)
        said.append(
            Said(
                mention.concept.id,
                mention.concept.label,
                zone,
                passage.start + mention.start,
                passage.start + mention.end,
                weak=bool(touched),
                object_of=of,
            )
        )
    said.extend(_bridged(concepts, passage, title, said))
    return Told(
        passage=passage,
        said=tuple(said),
        title=(passage.start + title[0], passage.start + title[1]) if title else None,
        title_text=passage.text[title[0] : title[1]] if title else "",
        private=_private(passage, employer),
        instructs=any(m.concept.id == "mod_instruction" for m in mentions) and bool(tokens),
    )


def disowned(concepts: ConceptBase, statement: str) -> bool:
    """Whether a statement tells what its writer wishes for, or what somebody else is or has."""
    return any(mention.concept.id in _NOT_HELD for mention in concepts.read(statement))


def touching(mention: Mention, modifiers: Sequence[Mention]) -> set[str]:
    """The modifiers whose reach covers a mention."""
    found = set()
    for modifier in modifiers:
        if modifier.sentence != mention.sentence:
            continue
        back, forth = REACH.get(modifier.concept.id, (0, 0))
        after = mention.first - modifier.last
        before = modifier.first - mention.last
        inside = mention.first <= modifier.last and modifier.first <= mention.last
        same_word = inside and modifier.concept.id in _INSIDE_WORDS
        if same_word or 0 < after <= forth or 0 < before <= back:
            found.add(modifier.concept.id)
    return found


def _named(cv: Cv, passage: Passage) -> tuple[str | None, str | None]:
    """Title and employer of the entry as parsed."""
    if passage.entry is not None and passage.section is SectionKind.WORK:
        work = cv.work[passage.entry]
        return work.position, work.name
    if passage.entry is not None and passage.section is SectionKind.VOLUNTEER:
        volunteer = cv.volunteer[passage.entry]
        return volunteer.position, volunteer.organization
    return None, None


def _zones(
    passage: Passage, position: str | None, name: str | None
) -> tuple[tuple[int, int] | None, tuple[int, int] | None]:
    """Title and employer as stretches of the passage's text.

    Without either, the first sentence of the entry stands for both.
    """
    title, employer = _find(passage.text, position), _find(passage.text, name)
    if title or employer:
        return title, employer
    entry = passage.entry is not None and passage.section in _ENTRIES
    return (_first_sentence(passage.text) if entry else None), None


def _find(text: str, part: str | None) -> tuple[int, int] | None:
    """Where a parsed value stands in the text, white space apart."""
    if not part or not part.strip():
        return None
    found = re.search(r"\s+".join(re.escape(word) for word in part.split()), text)
    return found.span() if found else None


def _first_sentence(text: str) -> tuple[int, int]:
    tokens = words(text)
    if not tokens:
        return (0, len(text))
    return (tokens[0].start, _last_of_sentence(tokens).end)


def _last_of_sentence(tokens: Sequence[Token]) -> Token:
    lettered = next((t.sentence for t in tokens if t.folded.isalpha()), tokens[0].sentence)
    return [token for token in tokens if token.sentence <= lettered][-1]


def _zone_of(
    mention: Mention, title: tuple[int, int] | None, employer: tuple[int, int] | None
) -> Zone:
    for zone, span in ((Zone.TITLE, title), (Zone.EMPLOYER, employer)):
        if span and span[0] <= mention.start < span[1]:
            return zone
    return Zone.DESCRIPTION


def _bridged(
    concepts: ConceptBase, passage: Passage, title: tuple[int, int] | None, said: Sequence[Said]
) -> Iterator[Said]:
    """Activities that the title means by way of ESCO, where the lexicon does not know it."""
    if not title or any(
        one.zone is Zone.TITLE and concepts.concept(one.concept).kind == "activity" for one in said
    ):
        return
    for ident in sorted(concepts.title_activities(passage.text[title[0] : title[1]])):
        yield Said(
            ident,
            concepts.concept(ident).label,
            Zone.TITLE,
            passage.start + title[0],
            passage.start + title[1],
        )


def _private(passage: Passage, employer: tuple[int, int] | None) -> bool:
    """Whether the employer's name bears a form of private enterprise."""
    if passage.section is not SectionKind.WORK:
        return False
    name = passage.text[employer[0] : employer[1]] if employer else passage.text[:NAME_REACH]
    return bool(_COMPANY.search(name))

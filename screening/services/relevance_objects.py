"""Which activity a text names only as the object of another: "teacher of programming".

Teaching, selling, recruiting or researching something is not doing it. The rule looks at the words
between the two: a preposition after the activity that is about the other ("lærer i sykepleie"), or
the other directly before it ("programmeringslærer", "developer recruiter").
"""

import re
from collections.abc import Sequence

from screening.concepts.base import ConceptBase
from screening.concepts.lexicon import Mention

_PREPOSITIONS = (
    "i|av|for|innen|innenfor|innan|på|til|inom|af|til|in|of|on|with|für|von|der|im|de|du|des|del|da|do|en|"
    "la|le|les|el|w|we|z|dla|od|з|із|в|у|по|для|с|на|din|pentru|van|voor|za"
)
_FOLLOWS = re.compile(rf"\s+(?:(?:{_PREPOSITIONS})\s+|d['’]\s*){{1,3}}", re.IGNORECASE)
# Scripts of languages whose second noun, without a preposition, is the object of the first.
_GENITIVE_SCRIPT = re.compile(r"[\u0400-\u04ff\u0600-\u06ff\u1200-\u137f]")
_ADJACENT = re.compile(r"\s*-?\s*")
# Words for a person: "developer recruiter" recruits, but "prosjektleder salg" leads.
_PERSON = re.compile(r"(?:er|or|in|ist|man|öğretmen\w*)$", re.IGNORECASE)


def object_of(concepts: ConceptBase, text: str, mention: Mention, beside: Sequence[Mention]) -> str:
    """The id of the activity that `mention` is the object of, or nothing."""
    if mention.concept.kind != "activity":
        return ""
    for head in beside:
        ident = head.concept.id
        if head.concept.kind != "activity" or not concepts.is_about(ident):
            continue
        related = concepts.covers(ident, {mention.concept.id}) or concepts.covers(
            mention.concept.id, {ident}
        )
        if not related and head.sentence == mention.sentence and _governs(text, head, mention):
            return ident
    return ""


def _governs(text: str, head: Mention, mention: Mention) -> bool:
    if head.last < mention.first:
        between = text[head.end : mention.start]
        genitive = _GENITIVE_SCRIPT.search(text[head.start : head.end]) and not between.strip()
        return bool(genitive or _FOLLOWS.fullmatch(between))
    if mention.last < head.first:
        beside = _ADJACENT.fullmatch(text[mention.end : head.start])
        return bool(beside and _PERSON.search(text[head.start : head.end]))
    return _letters_before(mention, head)


def _letters_before(one: Mention, other: Mention) -> bool:
    """Whether `one` is the first part of a compound whose last part is `other`."""
    return any(
        word == number and high <= low
        for word, _, high in one.ranges
        for number, low, _ in other.ranges
    )

"""Fields of education (ISCED-F 2013) from subject words in many languages, and whether they fit."""

from collections.abc import Sequence
from enum import Enum

from screening.credentials.knowledge import KnowledgeBase
from screening.credentials.normalise import Token, tokens
from screening.credentials.phrases import Found, longest
from screening.domain.credential import Field

WHOLE_FIELD = "*"  # a posting that leaves the field open


class Match(Enum):
    """How a field of education stands to a required one."""

    YES = "yes"
    RELATED = "related"
    NO = "no"


def fields_in(kb: KnowledgeBase, text: str) -> tuple[Field, ...]:
    """The fields a text names, in its order; general words ("engineering") after telling ones."""
    return _fields(kb, tokens(text))


def field_of(kb: KnowledgeBase, area: str | None, words: Sequence[Token]) -> Field | None:
    """The field of a credential: of its stated subject, else of its line.

    The institution's own name is left out at first: a faculty of a technical university teaches
    many things. It speaks only where the line names no subject.
    """
    if area:
        found = _fields(kb, tokens(area))
        if found:
            return found[0]
    named = longest(kb.institution_names.find(words))
    inside = {place for one in named for place in range(one.start, one.end)}
    outside = [word for place, word in enumerate(words) if place not in inside]
    found = _fields(kb, outside) or (_fields(kb, words) if inside else ())
    return found[0] if found else None


def _fields(kb: KnowledgeBase, words: Sequence[Token]) -> tuple[Field, ...]:
    for correct in (False, True):
        found = longest(kb.field_words.find(words, correct))
        if found:
            ordered = sorted(found, key=_telling)
            codes = dict.fromkeys(one.payload[0] for one in ordered)
            return tuple(Field(code, kb.field_labels.get(code, "")) for code in codes)
    return ()


def _telling(one: Found[tuple[str, bool]]) -> tuple[bool, int]:
    """Telling words first, then in the text's order."""
    return (one.payload[1], one.start)


def field_fits(kb: KnowledgeBase, isced_f: str, required: Sequence[str], text: str) -> Match:
    """Whether a field is one the requirement asks for.

    Yes where the code lies under a required one or the requirement's own words name it; related
    where it shares the narrow field with a required one or is listed as its neighbour; else no.
    An open requirement (no codes, no field named) fits everything.

    Args:
        kb: the knowledge base.
        isced_f: the field of the education, 2 to 4 digits.
        required: required codes, each standing for everything under it.
        text: the requirement's wording.
    """
    named = _named_codes(kb, text)
    wanted = tuple(required) + named
    if not wanted or WHOLE_FIELD in wanted:
        return Match.YES
    if any(_under(isced_f, code) for code in wanted):
        return Match.YES
    related = {code for term in kb.posting_terms_in(text) for code in term.related}
    near = {neighbour for code in wanted for neighbour in kb.neighbours.get(code, ())}
    if any(_under(isced_f, code) for code in related | near):
        return Match.RELATED
    narrow = [code[:3] for code in wanted if len(code) > 3]  # noqa: PLR2004
    return Match.RELATED if isced_f[:3] in narrow else Match.NO


def _named_codes(kb: KnowledgeBase, text: str) -> tuple[str, ...]:
    """Codes that the wording names: by the terms postings use, then by any subject word."""
    from_terms = [code for term in kb.posting_terms_in(text) for code in term.codes]
    from_words = [field.isced_f for field in fields_in(kb, text)]
    return tuple(dict.fromkeys(from_terms + from_words))


def _under(code: str, prefix: str) -> bool:
    """Whether a code lies under a broader one; a broad code of an education may be any below it."""
    return code.startswith(prefix) or (len(code) < len(prefix) and prefix.startswith(code))

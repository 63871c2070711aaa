"""Fields of education (ISCED-F 2013) from subject words in many languages, and whether they fit."""

import re
from collections.abc import Sequence
from dataclasses import replace
from enum import Enum

from screening.credentials.knowledge import KnowledgeBase
from screening.credentials.normalise import Token, tokens
from screening.credentials.phrases import Found, Quality, longest
from screening.domain.credential import Field

WHOLE_FIELD = "*"  # a posting that leaves the field open
NO_FIELD = "-"  # phrases that hold a subject word and name no subject ("Bachelor of Arts")
_SHORT_WORD = 4  # characters
_SHORTEST_CORRECTED = 8  # characters; shorter subjects are too near to other words
_NOT_FURTHER_DEFINED = "0"  # the last digit of codes such as 0710, engineering as a whole
# What is studied stands before these in one word: socionom-examen, elektriker-faget.
_COMPOUND = re.compile(
    r"(.{3,}?)(?:s|e|er)?(?:eksamen|examen|utdanning\w*|utdannelse\w*|utbildning\w*|uddannelse\w*|"
    r"studium|studiet|studier|programmet|programm?|linje[nr]?|faget|fag|diplom|ausbildung|studien)"
)


class Match(Enum):
    """How a field of education stands to a required one."""

    YES = "yes"
    RELATED = "related"
    NO = "no"


def fields_in(kb: KnowledgeBase, text: str) -> tuple[Field, ...]:
    """The fields a text names, in its order; general words ("engineering") after telling ones."""
    return _fields(kb, tokens(text))


def field_of(
    kb: KnowledgeBase,
    area: str | None,
    words: Sequence[Token],
    degrees: Sequence[tuple[int, int]] = (),
) -> Field | None:
    """The field of a credential: of its stated subject, else of its line.

    The degree's and the institution's own names are left out at first: "Bachelor of Arts" is no
    art, and a technical university teaches many things. They speak where the line names no subject
    (Master of Business Administration, lekarz, Handelshøyskolen).

    Args:
        kb: the knowledge base.
        area: the subject as stated apart, if it is.
        words: the line.
        degrees: where degrees are named in it, as token places.
    """
    if area:
        stated = tokens(area)
        found = _fields(kb, stated) or _fields(kb, stated, correct=True)
        if found:
            return found[0]
    schools = [(one.start, one.end) for one in longest(kb.institution_names.find(words))]
    bare = _outside(words, [*degrees, *schools])
    found = (
        _fields(kb, bare)
        or _fields(kb, _outside(words, schools))
        or _fields(kb, words)
        or _fields(kb, bare, correct=True)
    )
    return found[0] if found else None


def _outside(words: Sequence[Token], spans: Sequence[tuple[int, int]]) -> list[Token]:
    """The words with those of the spans blanked, so that no phrase reaches across the gap."""
    inside = {place for start, end in spans for place in range(start, end)}
    return [
        replace(word, key="", folded="", stem="") if place in inside else word
        for place, word in enumerate(words)
    ]


def _fields(kb: KnowledgeBase, words: Sequence[Token], correct: bool = False) -> tuple[Field, ...]:
    found = [one for one in longest(kb.field_words.find(words, correct)) if _is_sure(one, words)]
    ordered = sorted((one for one in found if one.payload[0] != NO_FIELD), key=_telling)
    codes = dict.fromkeys(one.payload[0] for one in ordered)
    if not codes:
        return _in_compounds(kb, words)
    return tuple(Field(code, kb.field_labels.get(code, "")) for code in codes)


def _in_compounds(kb: KnowledgeBase, words: Sequence[Token]) -> tuple[Field, ...]:
    """Subjects at the head of compounds that are not listed whole ("juristexamen")."""
    heads = " . ".join(found[1] for word in words if (found := _COMPOUND.fullmatch(word.key)))
    return _fields(kb, tokens(heads)) if heads else ()


def _is_sure(one: Found[tuple[str, bool]], words: Sequence[Token]) -> bool:
    """Short words must be the very word ("som" is not "søm"), two letters in capitals (IT)."""
    if one.quality is Quality.CORRECTED and one.characters < _SHORTEST_CORRECTED:
        return False
    if one.end - one.start > 1 or one.characters > _SHORT_WORD:
        return True
    raw = words[one.start].raw
    tiny = one.characters <= 2 and raw.isascii() and not raw.isupper()  # noqa: PLR2004
    return one.quality is Quality.EXACT and not tiny


def _telling(one: Found[tuple[str, bool]]) -> tuple[bool, int]:
    """Telling words first, then in the text's order."""
    return (one.payload[1], one.start)


def field_fits(kb: KnowledgeBase, isced_f: str, required: Sequence[str], text: str) -> Match:
    """Whether a field is one the requirement asks for.

    Yes where the code lies under a required one or the requirement's own words name it; related
    where it shares the narrow field with a required one, is listed as its neighbour, or only names
    the broad field ("engineering"); else no.
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
    return Match.RELATED if isced_f[:3] in narrow or _may_hold(isced_f, wanted) else Match.NO


def _may_hold(isced_f: str, wanted: Sequence[str]) -> bool:
    """Whether a code not further defined ("engineering", 0710) may stand for one asked for."""
    whole = len(isced_f) == 4 and isced_f[2:] == "1" + _NOT_FURTHER_DEFINED  # noqa: PLR2004
    return whole and any(code[:2] == isced_f[:2] for code in wanted)


def _named_codes(kb: KnowledgeBase, text: str) -> tuple[str, ...]:
    """Codes that the wording names: by the terms postings use, then by any subject word."""
    from_terms = [code for term in kb.posting_terms_in(text) for code in term.codes]
    from_words = [field.isced_f for field in fields_in(kb, text)]
    return tuple(dict.fromkeys(from_terms + from_words))


def _under(code: str, prefix: str) -> bool:
    """Whether a code lies under a broader one; a broad code of an education may be any below it."""
    return code.startswith(prefix) or (len(code) < len(prefix) and prefix.startswith(code))

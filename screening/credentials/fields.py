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
_NOT_FURTHER_DEFINED = {"00", "10"}  # ends of 0710, engineering as a whole, and 0200, humanities
# Codes of words that stand before or after any subject - technology of food, science of navigation,
# engineer of radiology: alone they say nothing about the subject.
GENERAL = "0000"  # general upper secondary school; liberal arts
_HEADS = frozenset({GENERAL, "0599", "0710"})
# What is studied stands before these in one word: socionom-examen, Lebensmittel-technik.
_COMPOUND = re.compile(
    r"(.{3,}?)(?:s|en|n|e|er)?(?:eksamen|examen|utdanning\w*|utdannelse\w*|utbildning\w*|"
    r"uddannelse\w*|koulutus|képzés|studium|studiet|studier|programmet|programm?|linje[nr]?|faget|fag|"
    r"diplom|ausbildung|opleiding|studien|"
    r"(?:tech?nologi|teknologia|tech?nik|teknikk|tekniikka|tech?niker|teknikker|tekniikk?o|"
    r"ingenieur|ingeniør|ingenjör|insinööri|mérnök|mérnöki|"
    r"wissenschaft|vitenskap|vetenskap|videnskab|wetenschap|tiede|tudomány|"
    r"assistent|lehre|lære|lära|kunde)(?:e|en|er|ern|in|innen|s|a|ene|n)?)"
)


class Match(Enum):
    """How a field of education stands to a required one; UNKNOWN: its word tells no subject."""

    YES = "yes"
    RELATED = "related"
    NO = "no"
    UNKNOWN = "unknown"


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
    (Master of Business Administration, lekarz, Handelshøyskolen). A general word ("technology") is
    taken only where no telling one is found, not even with a typing error or another ending.

    Args:
        kb: the knowledge base.
        area: the subject as stated apart, if it is.
        words: the line.
        degrees: where degrees are named in it, as token places.
    """
    if area:
        stated = tokens(area)
        found = _telling_first(_fields(kb, stated), _fields(kb, stated, correct=True))
        if found:
            return found[0]
    schools = [(one.start, one.end) for one in longest(kb.institution_names.find(words))]
    bare = _outside(words, [*degrees, *schools])
    tries = (bare, _outside(words, schools))
    found = _telling_first(*(_fields(kb, left) for left in tries))
    if not found or found[0].isced_f in _HEADS:
        named = () if found else _fields(kb, words)
        found = _telling_first(found, named, _fields(kb, bare, correct=True))
    return found[0] if found else None


def _telling_first(*tries: tuple[Field, ...]) -> tuple[Field, ...]:
    """The first try that names a telling subject, else the first that names anything."""
    named = [found for found in tries if found]
    told = [found for found in named if found[0].isced_f not in _HEADS]
    return (told or named or [()])[0]


def _outside(words: Sequence[Token], spans: Sequence[tuple[int, int]]) -> list[Token]:
    """The words with those of the spans blanked, so that no phrase reaches across the gap."""
    inside = {place for start, end in spans for place in range(start, end)}
    return [
        replace(word, key="", folded="", stem="") if place in inside else word
        for place, word in enumerate(words)
    ]


def _fields(kb: KnowledgeBase, words: Sequence[Token], correct: bool = False) -> tuple[Field, ...]:
    every = kb.field_words.find(words, correct)
    telling = longest([one for one in every if not one.payload[1]])
    general = [one for one in every if one.payload[1] and not _touches(one, telling)]
    found = [one for one in [*telling, *longest(general)] if _is_sure(one, words)]
    ordered = sorted((one for one in found if one.payload[0] != NO_FIELD), key=_telling)
    codes = [one.payload[0] for one in ordered]
    if all(one.payload[1] for one in ordered):
        left = _outside(words, [(one.start, one.end) for one in found])
        codes = [field.isced_f for field in _in_compounds(kb, left)] + codes
    return tuple(Field(code, kb.field_labels.get(code, "")) for code in dict.fromkeys(codes))


def _touches(one: Found[tuple[str, bool]], telling: Sequence[Found[tuple[str, bool]]]) -> bool:
    """Whether a telling phrase holds one of its words ("chemical engineering" technology)."""
    return any(one.start < other.end and other.start < one.end for other in telling)


def _in_compounds(kb: KnowledgeBase, words: Sequence[Token]) -> tuple[Field, ...]:
    """Subjects in compounds that are not listed whole ("juristexamen", "Holztechniker")."""
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
    the broad field ("engineering" where civil engineering is asked for); else no.
    An open requirement (no codes, no field named) fits everything.

    A word that stands beside any subject ("technology", "engineer", "science") never contradicts:
    engineers by title are educated in food, navigation, forestry, imaging and management too, and
    "technology of X" with an X that we do not know is X. Such a code is at most related, else
    unknown, so that a person looks at it and nobody falls below for a word that we do not know.
    General upper secondary school does contradict: it is of no field at all.

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
    if isced_f[:3] in narrow or _may_hold(isced_f, wanted):
        return Match.RELATED
    return Match.UNKNOWN if isced_f in _HEADS - {GENERAL} else Match.NO


def _may_hold(isced_f: str, wanted: Sequence[str]) -> bool:
    """Whether a code not further defined (0710, engineering; 0200) may be one asked for."""
    whole = len(isced_f) == 4 and isced_f[2:] in _NOT_FURTHER_DEFINED  # noqa: PLR2004
    return whole and any(code[:2] == isced_f[:2] for code in wanted)


def _named_codes(kb: KnowledgeBase, text: str) -> tuple[str, ...]:
    """Codes that the wording names: by the terms postings use, then by any subject word."""
    from_terms = [code for term in kb.posting_terms_in(text) for code in term.codes]
    from_words = [field.isced_f for field in fields_in(kb, text)]
    return tuple(dict.fromkeys(from_terms + from_words))


def _under(code: str, prefix: str) -> bool:
    """Whether a code lies under a broader one; a broad code of an education may be any below it."""
    return code.startswith(prefix) or (len(code) < len(prefix) and prefix.startswith(code))

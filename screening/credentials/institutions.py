"""Which country's school system an institution belongs to: by its name, its words, its town.

Never by the person: only the institution as written and the country written beside it count.
"""

from collections.abc import Collection, Sequence

from screening.credentials.knowledge import NORWAY, KnowledgeBase
from screening.credentials.normalise import Token, tokens
from screening.credentials.phrases import Found, Quality, longest

_SHORTEST_NAME = 4  # letters of a country's name; shorter ones are too often another word


def country_of(kb: KnowledgeBase, institution: str) -> str | None:
    """The ISO 3166-1 alpha-2 code of the institution's country, None when it is not clear."""
    found = countries_of(kb, tokens(institution))
    return found[0] if len(found) == 1 else None


def countries_of(kb: KnowledgeBase, text: Sequence[Token]) -> tuple[str, ...]:
    """The countries a text points to: one when clear, several when its words fit several.

    In order: an institution known by name; a country named; words and towns. What names
    more than one country says nothing unless a later clue chooses among them.
    """
    schools = _institutions(kb, text)
    by_name = _only(schools)
    inside = {place for one in schools for place in range(one.start, one.end)}
    stated = stated_country(kb, text, inside)
    if by_name and (stated is None or stated in by_name or stated == NORWAY):
        return (stated,) if stated in by_name else by_name
    if stated:
        return (stated,)
    return by_name or _by_words(kb, text)


def stated_country(
    kb: KnowledgeBase, text: Sequence[Token], inside: Collection[int] = ()
) -> str | None:
    """The one country a text names outside its institutions' names, None for none or several."""
    named = [
        found.payload
        for found in longest(kb.country_names.find(text))
        if found.start not in inside
        and found.characters >= _SHORTEST_NAME
        and (found.quality > Quality.DECLINED or found.characters > _SHORTEST_NAME)
        and not text[found.start].raw.islower()
    ]
    return named[0] if len(set(named)) == 1 else None


def _institutions(kb: KnowledgeBase, text: Sequence[Token]) -> list[Found[str]]:
    found = longest(kb.institution_names.find(text))
    return [
        one
        for one in found
        if one.end - one.start > 1 or _is_written_as_name(text[one.start], one.quality)
    ]


def _is_written_as_name(token: Token, quality: Quality) -> bool:
    """A single word names an institution only with its exact letters and capitals (NTNU, UiO)."""
    return quality is not Quality.DECLINED and token.raw != token.raw.lower()


def _only(found: Sequence[Found[str]]) -> tuple[str, ...]:
    if not found:
        return ()
    most = max(one.end - one.start for one in found)
    return tuple(sorted({one.payload for one in found if one.end - one.start == most}))


def _is_a_clue(token: Token, found: Found[tuple[str, ...]]) -> bool:
    """A town or a word of four letters or more; a declined "university" is every language's."""
    if found.quality is Quality.DECLINED and token.folded.startswith("univ"):
        return False
    if not token.key.isascii() and token.raw == token.raw.upper():
        return found.characters > _SHORTEST_NAME - 2
    return found.characters >= _SHORTEST_NAME or token.raw.isupper()


def _by_words(kb: KnowledgeBase, text: Sequence[Token]) -> tuple[str, ...]:
    """What the words agree on: the countries that fit all of them, else the only clear one."""
    clues = [
        set(found.payload)
        for found in longest(kb.institution_words.find(text))
        if _is_a_clue(text[found.start], found)
    ]
    if not clues:
        return ()
    shared = set.intersection(*clues)
    if shared:
        return tuple(sorted(shared))
    alone = {next(iter(clue)) for clue in clues if len(clue) == 1}
    return tuple(alone) if len(alone) == 1 else ()

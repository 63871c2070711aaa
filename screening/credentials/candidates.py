"""Which rows of the knowledge base a credential line names: retrieve widely, then narrow by rules.

A degree's name is looked up among the rows of the school systems it may belong to. The country's
own rows come before rows it shares with other countries, those before rows for any country; the
longest name wins; the highest finished degree of a line counts.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from screening.credentials.facts import Name, Row
from screening.credentials.knowledge import ANY_COUNTRY, KnowledgeBase
from screening.credentials.normalise import Token
from screening.credentials.phrases import Found, Quality, longest
from screening.credentials.reading import Dating

_SHORT = 3  # letters; such names need capitals or a dot, or stand where a degree is expected
_ALWAYS = frozenset(
    {"mgr", "bsc", "msc", "mba", "phd", "llb", "llm", "bba", "mph", "inż", "inz", "drs", "dut",
     "bts", "hnd", "pgd", "mca", "bca", "edd", "aas", "msw", "bsw", "amk", "vgs", "ppu", "bac",
     "lic", "bc"}
)  # fmt: skip
_CLASS_CYCLE = {"bachelor": "1", "master": "2", "doctor": "3", "short_cycle": "short"}
_CLASS_TERM = {"bachelor": "bachelor", "master": "master", "doctor": "phd"}
_CLASS_ANY = {
    "bachelor": "ZZ-05",
    "master": "ZZ-06",
    "doctor": "ZZ-09",
    "short_cycle": "ZZ-07",
    "upper_secondary": "ZZ-08",
    "vocational": "ZZ-16",
    "higher": "ZZ-17",
    "specialist": "ZZ-17",
}
_HEAD_WORDS = 6
_SHORTEST_SURE = 5  # characters; a shorter name corrected is any word
_LONG_NAME = 10  # characters; another form of a shorter weak name is too often another word


@dataclass(frozen=True, slots=True)
class Named:
    """A name found in the line and the row it may stand for."""

    found: Found[Name]
    row: Row

    @property
    def unsure(self) -> bool:
        """Whether it was guessed, or corrected in a short or a weak name."""
        short = self.found.characters <= _SHORTEST_SURE or self.weak
        return self.found.quality is Quality.GUESSED or (
            self.found.quality is Quality.CORRECTED and short
        )

    @property
    def weak(self) -> bool:
        """Whether the name decides only where nothing better stands beside it."""
        return self.found.payload.weak


@dataclass(frozen=True, slots=True)
class Hit:
    """A degree named in the line: where, the rows it may be, how it was found."""

    start: int
    end: int
    rows: tuple[Row, ...]
    quality: Quality
    weak: bool = False
    generic: bool = False  # found by a word for the level, not by the country's own name

    @property
    def height(self) -> tuple[int, int]:
        """Of the highest row."""
        return max(row.height for row in self.rows)


def systems_of(kb: KnowledgeBase, country: str) -> tuple[str, ...]:
    """The systems to look in, in order: the country's own, those it shares."""
    known = kb.countries.get(country)
    return (country, *(known.systems if known else ()))


def find(kb: KnowledgeBase, text: Sequence[Token], countries: Sequence[str]) -> list[Hit]:
    """The degrees named in the line, for these countries (none: for any).

    Typing errors count where nothing is found without them, or where correcting one makes a found
    name longer ("Bachelor Profesional" is no bachelor).
    """
    plain = _found(kb, text, countries, correct=False)
    known = kb.names.misspelt(text) or kb.level_words.misspelt(text)
    if not known:
        return plain
    corrected = _found(kb, text, countries, correct=True)
    if not plain:
        return corrected
    beside = [one for one in corrected if _is_surely_another(one, plain)]
    return _without_overlap([*(_longer(hit, corrected) for hit in plain), *beside])


def _is_surely_another(hit: Hit, plain: Sequence[Hit]) -> bool:
    """Whether a mistyped name is long enough to be believed beside those found without errors."""
    return (
        hit.quality is Quality.CORRECTED
        and not (hit.weak or hit.generic)
        and hit.end - hit.start > 1
        and all(hit.end <= one.start or one.end <= hit.start for one in plain)
    )


def _longer(hit: Hit, corrected: Sequence[Hit]) -> Hit:
    for other in corrected:
        if (
            other.start <= hit.start
            and hit.end <= other.end
            and other.end - other.start > (hit.end - hit.start)
        ):
            return other
    return hit


def _found(
    kb: KnowledgeBase, text: Sequence[Token], countries: Sequence[str], correct: bool
) -> list[Hit]:
    named = _named(kb, text, correct)
    words = _level_words(kb, text, correct)
    if countries:
        return _in_countries(kb, countries, named, words)
    # Among the names of all countries a guess finds something for too many words.
    certain = [one for one in named if not one.unsure]
    return _anywhere(kb, certain, [one for one in words if one.quality is not Quality.GUESSED])


def _named(kb: KnowledgeBase, text: Sequence[Token], correct: bool) -> list[Named]:
    """Every name found; a short weak one only as the very word, with or without its accents."""
    return [
        Named(found, kb.rows[found.payload.row])
        for found in kb.names.find(text, correct)
        if _is_written_as_degree(text, found.start, found.end)
        and not (
            found.payload.weak
            and found.characters < _LONG_NAME
            and found.quality in {Quality.DECLINED, Quality.GUESSED}
        )
    ]


def _level_words(kb: KnowledgeBase, text: Sequence[Token], correct: bool) -> list[Found[str]]:
    found = kb.level_words.find(text, correct)
    return [one for one in found if _is_written_as_degree(text, one.start, one.end)]


def _is_written_as_degree(text: Sequence[Token], start: int, end: int) -> bool:
    """Short single words ("MA", "be", "as") need capitals, a dot, or the head of a short line."""
    token = text[start]
    if end - start > 1 or len(token.key) > _SHORT or token.key in _ALWAYS:
        return True
    if not token.key.isascii():
        return True
    capitals = sum(letter.isupper() for letter in token.raw)
    if "." in token.raw or capitals > 1:
        return True
    at_head = start == 0 and len(text) <= _HEAD_WORDS
    return at_head and len(token.key) > 1


def _in_countries(
    kb: KnowledgeBase,
    countries: Sequence[str],
    named: Sequence[Named],
    words: Sequence[Found[str]],
) -> list[Hit]:
    """The first tier that names a degree: own rows and level words, shared rows, rows for any.

    In each tier names come before weak names, unless only a declined form was found of the former
    and the very word of the latter ("Mester" is not a declined "mestre").
    """
    tiers = [[one for one in systems_of(kb, c) if kb.rows_of(one)] for c in countries]
    for place in range(max(map(len, tiers))):
        allowed = {tier[place] for tier in tiers if place < len(tier)}
        own = [one for one in named if one.row.country in allowed]
        classes = [] if place else _class_hits(kb, countries, words)
        strong = _hits([one for one in own if not one.weak]) + classes
        weak = _hits([one for one in own if one.weak], weak=True)
        sure = any(
            hit.quality > Quality.DECLINED or any(_longer(one, [hit]) is hit for one in weak)
            for hit in strong
        )
        hits = strong if sure or not weak else weak
        if hits:
            return _without_overlap(hits)
    general = [one for one in named if one.row.country == ANY_COUNTRY]
    strong = _hits([one for one in general if not one.weak])
    return _without_overlap(strong or _hits([one for one in general if one.weak], weak=True))


def _class_hits(
    kb: KnowledgeBase, countries: Sequence[str], words: Sequence[Found[str]]
) -> list[Hit]:
    """Words for a level ("mastergrad", "ماجستير") as the country's rows of that level."""
    hits = []
    for found in longest(words):
        rows = [row for country in countries for row in _class_rows(kb, country, found.payload)]
        if rows:
            hits.append(Hit(found.start, found.end, tuple(rows), found.quality, generic=True))
    return hits


def _class_rows(kb: KnowledgeBase, country: str, kind: str) -> list[Row]:
    for system in systems_of(kb, country):
        rows = [row for row in kb.rows_of(system) if _is_of_kind(row, kind)]
        if not rows:
            continue
        if kind in _CLASS_TERM:
            called = kb.named_exactly(_CLASS_TERM[kind], system)
            by_name = [row for row in rows if row.id in called]
            if by_name:
                return by_name
        current = [row for row in rows if row.valid[1] == 9999]  # noqa: PLR2004
        return (current or rows)[:1]
    return []


def _is_of_kind(row: Row, kind: str) -> bool:
    if kind in _CLASS_CYCLE:
        named = kind == "short_cycle" or row.awarded in {"yes", "unknown"}
        return row.cycle == _CLASS_CYCLE[kind] and named
    if kind == "upper_secondary":
        return row.track == "general" and row.isced == 3  # noqa: PLR2004
    if kind == "vocational":
        return row.track == "vocational" and row.isced == 3  # noqa: PLR2004
    if kind == "specialist":
        return row.high == "7" and row.low == "6.2" and row.awarded == "yes"
    return False


def _anywhere(
    kb: KnowledgeBase,
    named: Sequence[Named],
    words: Sequence[Found[str]],
) -> list[Hit]:
    """Without a country: every row of that name, and the row for any country."""
    general = {(one.found.start, one.found.end) for one in named if one.row.country == ANY_COUNTRY}
    places = {(one.found.start, one.found.end) for one in named if not one.weak} & general
    strong = _hits(
        [
            one
            for one in named
            if not one.weak
            or (one.row.country == ANY_COUNTRY and (one.found.start, one.found.end) in places)
        ]
    )
    strong = _with_prefixes(strong)
    for found in longest(words):
        row = kb.rows[_CLASS_ANY[found.payload]]
        weak_kind = found.payload in {"higher", "specialist"}
        if not any(_covers(hit, found) for hit in strong):
            strong.append(
                Hit(found.start, found.end, (row,), found.quality, weak=weak_kind, generic=True)
            )
    sure = [hit for hit in strong if not hit.weak]
    if sure:
        return _without_overlap(sure)
    weak = _hits([one for one in named if one.weak], weak=True)
    return _without_overlap(weak or strong)


def _covers(hit: Hit, found: Found[str]) -> bool:
    """Whether a name stands on the same words and is at least as long or as well found."""
    overlap = hit.start < found.end and found.start < hit.end
    better = found.end - found.start > hit.end - hit.start and found.quality > hit.quality
    return overlap and not better


def _with_prefixes(hits: list[Hit]) -> list[Hit]:
    """A shorter name at the head of the longest stays a reading (Licence in "Licence en droit")."""
    kept = []
    for hit in _without_overlap(hits):
        shorter = [one for one in hits if one.start == hit.start and one.end < hit.end]
        rows = dict.fromkeys(hit.rows)
        if len({row.country for row in hit.rows}) == 1 and hit.rows[0].country != ANY_COUNTRY:
            rows.update(dict.fromkeys(row for one in shorter for row in one.rows if row.low))
        kept.append(replace(hit, rows=tuple(rows)))
    return kept


def _hits(named: Iterable[Named], weak: bool = False) -> list[Hit]:
    """One hit per place, with every row of the best quality there."""
    places: dict[tuple[int, int], list[Named]] = {}
    for one in named:
        places.setdefault((one.found.start, one.found.end), []).append(one)
    hits = []
    for (start, end), found in places.items():
        best = max(one.found.quality for one in found)
        kept = dict.fromkeys(one.row for one in found if one.found.quality is best)
        hits.append(Hit(start, end, tuple(kept), best, weak))
    return hits


def _without_overlap(hits: Sequence[Hit]) -> list[Hit]:
    """The longest of overlapping hits; the country's own name before a word for the level."""
    ranked = sorted(
        hits, key=lambda hit: (hit.end - hit.start, hit.quality, not hit.generic), reverse=True
    )
    kept: list[Hit] = []
    for hit in ranked:
        if all(hit.end <= other.start or other.end <= hit.start for other in kept):
            kept.append(hit)
    return sorted(kept, key=lambda hit: hit.start)


def narrowed(
    kb: KnowledgeBase, rows: Sequence[Row], text: Sequence[Token], when: Dating
) -> tuple[Row, ...]:
    """Rule R5: several rows of a name, narrowed by institution or kind, length, and year."""
    left = tuple(rows)
    for narrow in (
        lambda kept: _settled(kb, kept, text),
        lambda kept: [row for row in kept if _fits_year(row, when)],
        lambda kept: [row for row in kept if _fits_length(row, when)],
    ):
        if len(left) < 2:  # noqa: PLR2004
            break
        left = tuple(narrow(left)) or left
    return left


def _settled(kb: KnowledgeBase, rows: Sequence[Row], text: Sequence[Token]) -> list[Row]:
    ids = {row.id for row in rows}
    chosen = {ident for ident, index in kb.settlers if ident in ids and index.find(text)}
    return [row for row in rows if row.id in chosen]


def _fits_year(row: Row, when: Dating) -> bool:
    return when.year is None or row.valid[0] <= when.year <= row.valid[1]


def _fits_length(row: Row, when: Dating) -> bool:
    if when.years is None or row.years is None:
        return when.years is None
    shortest, longest_years = row.years
    return shortest - 0.25 <= when.years <= longest_years + 0.5


_WRITINGS = (
    ("UA", re.compile("[іїєґ]")),
    ("RU BY KZ KG UZ TJ TM AM AZ GE MD GSU", re.compile("[ыэъё]")),
    ("PL", re.compile("[ąęłżźćńś]")),
    ("TR", re.compile("[şğı]|yü")),
    ("RO MD", re.compile("[ățșţ]")),
    ("IR AF", re.compile("[پچژگ]")),
    ("CZ SK", re.compile("[řěů]")),
    ("LT", re.compile("[ėųį]")),
    ("LV", re.compile("[āēīģķļņ]")),
    ("HU", re.compile("[őű]")),
    ("VN", re.compile("[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]")),
)


def narrowed_by_writing(
    text: Sequence[Token], hit: Hit, rows: Sequence[Row]
) -> tuple[tuple[Row, ...], bool]:
    """Rows of the countries whose letters the line uses, if any; tells whether that narrowed.

    The writing of the document may narrow what a name can mean; it never adds a country. Only the
    degree's own words and words in small letters count, so that nobody's name does.
    """
    written = " ".join(
        word.raw.lower()
        for place, word in enumerate(text)
        if hit.start <= place < hit.end or word.raw[:1].islower()
    )
    for countries, letters in _WRITINGS:
        if letters.search(written):
            kept = tuple(row for row in rows if row.country in countries.split())
            if kept:
                return kept, len(kept) < len(rows)
    return tuple(rows), False

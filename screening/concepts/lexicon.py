"""The lexicon: activities, settings, skills and modifiers with word patterns in many languages.

Its data are stanzas in `data/*.lex`:

    @sykepleie activity sykepleie < helsefag ? sykehus_arbeid in=helsevesen
    nb sykeplei*, sjukeplei*
    en nurse*, nursing

The head line names the concept, its kind, its label in bokmål, what it is a kind of (`<`), what it
may turn out to be when nothing more is said (`?`), and the settings that doing it implies (`in=`).
A head line `@+sykepleie` goes on with a concept of an earlier file. Each further line holds a
language code and patterns, separated by commas. A word of a pattern is exact (`nurse`), a stem
(`nurs*`), an ending (`*nurse`), a part (`*nurs*`), a name that takes case endings (`java^`: "w
Javie") or an abbreviation that only capitals write (`MR!`); `|` gives a choice.
A line `$name nb a|b|c` names a choice that the patterns of that file and language write `$name`.
Between words `~` allows up to four words and `&` any order within eight, in one sentence; what
follows `+` must be within eight too, but is no part of what is read ("R + Stata").
"""

import functools
import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from screening.concepts.text import Token, fold, words
from screening.errors import InvalidInputError

DATA = Path(__file__).parent / "data"
KINDS = ("activity", "topic", "sector", "skill", "group", "licence", "modifier")
GAP = 4  # words that `~` may skip: "behandlet mange ulike typer søknader"
WINDOW = 8  # words that `&` may span: enough for a clause, too short for two
SHORTEST_PART = 3
_UNSPACED = "\u3000"  # from here on: Chinese, Japanese and Korean, where one letter is a word
# How ("exact", "prefix", "suffix", "part", "name", "capitals") and the folded letters.
_Atom = tuple[str, str]
# Case endings that names of tools take: Polish, Romanian, Lithuanian, Turkish, Finnish, Nordic.
_NAME_ENDINGS = frozenset(
    (
        *("a", "e", "i", "u", "y", "s", "em", "ie", "om", "owi", "ami", "ul", "ului", "os", "o"),
        *("da", "de", "dan", "den", "ta", "te", "tan", "ten", "la", "le", "lla", "lle", "lta"),
        *("ssa", "in", "un", "nin", "en", "et", "n", "yi", "ya", "ye"),
    )
)
_Found = dict[_Atom, tuple[int, int]]
_Range = tuple[int, int, int]  # token number, from and to within its folded spelling


@dataclass(frozen=True, slots=True)
class Concept:
    """One thing work can be about; `broader` are its kinds, `maybe` what it may turn out to be.

    `implies` are settings that the activity takes place in by nature; `ownership` of a setting is
    public, private or either; `by_employer` says that to work for an employer of that name is to
    do it (a child welfare service), which is not so for others (the cleaner at a law firm).
    `about` marks work that is done about other work: a teacher of programming does not program.
    `listed` is a subject that a list of skills shows as well as work does (GIS).
    A topic is what work is about (roads, mathematics); it implies the activities it is asked with.
    """

    id: str
    kind: str
    label: str
    broader: tuple[str, ...] = ()
    maybe: tuple[str, ...] = ()
    implies: tuple[str, ...] = ()
    ownership: str = "either"
    by_employer: bool = False
    about: bool = False
    listed: bool = False


@dataclass(frozen=True, slots=True)
class Mention:
    """Where a text speaks of a concept: `start`/`end` in the text, `first`/`last` word numbers."""

    concept: Concept
    start: int
    end: int
    first: int
    last: int
    sentence: int
    letters: int
    ranges: tuple[_Range, ...] = field(repr=False, default=())


class _Pattern(NamedTuple):
    concept: Concept
    words: tuple[tuple[_Atom, ...], ...]
    gaps: tuple[str, ...]  # between words: "" next, "~" near, "&" and "+" anywhere near

    def may_stand(self, present: set[_Atom]) -> bool:
        """Whether each word after the first is somewhere in the text: a cheap first look."""
        return all(not present.isdisjoint(word) for word in self.words[1:])


class Lexicon:
    """All concepts and their patterns, indexed for matching."""

    def __init__(self, concepts: dict[str, Concept], patterns: Iterable[_Pattern]) -> None:
        self.concepts = concepts
        self._by_first: dict[_Atom, list[_Pattern]] = {}
        self._known: dict[str, set[str]] = {
            how: set() for how in ("exact", "prefix", "suffix", "part", "name", "capitals")
        }
        for pattern in patterns:
            for alternatives in pattern.words:
                for how, letters in alternatives:
                    self._known[how].add(letters)
            for atom in pattern.words[0]:
                self._by_first.setdefault(atom, []).append(pattern)
        self._part_lengths = sorted({len(part) for part in self._known["part"]})
        self._atoms_of = functools.lru_cache(maxsize=100_000)(self._find_atoms)
        self._ancestors: dict[str, frozenset[str]] = {}

    def mentions(self, text: str) -> list[Mention]:
        """Every concept the text speaks of, in order; of overlapping ones the fuller reading."""
        tokens = words(text)
        atoms = [self._atoms_of(token.forms) for token in tokens]
        if not text.isupper():
            atoms = [self._with_capitals(text, *one) for one in zip(tokens, atoms, strict=True)]
        present = set[_Atom]().union(*atoms)
        found: list[Mention] = []
        for number, here in enumerate(atoms):
            for atom, span in here.items():
                for pattern in self._by_first.get(atom, ()):
                    if pattern.gaps and (
                        present.isdisjoint(pattern.words[1]) or not pattern.may_stand(present)
                    ):
                        continue
                    ranges = _extend(pattern, number, span, tokens, atoms)
                    if ranges:
                        found.append(_mention(pattern.concept, ranges, tokens))
        return sorted(_fullest(found), key=lambda mention: (mention.start, mention.end))

    def ancestors(self, concept: str) -> frozenset[str]:
        """The concept and everything it is a kind of."""
        if concept not in self._ancestors:
            above: set[str] = {concept}
            for broader in self.concepts[concept].broader:
                above |= self.ancestors(broader)
            self._ancestors[concept] = frozenset(above)
        return self._ancestors[concept]

    def _with_capitals(self, text: str, token: Token, found: _Found) -> _Found:
        """The pattern words of a token, with the abbreviation that it is when in capitals."""
        letters = token.folded
        if letters in self._known["capitals"] and text[token.start : token.end].isupper():
            return {**found, ("capitals", letters): (0, len(letters))}
        return found

    def _find_atoms(self, forms: tuple[str, ...]) -> _Found:
        """The pattern words that a token fits, with the letters each one covers."""
        found: _Found = {}
        for form in forms:
            length = len(form)
            if form in self._known["exact"]:
                found["exact", form] = (0, length)
            for cut in range(1, length + 1):
                if form[:cut] in self._known["prefix"]:
                    found["prefix", form[:cut]] = (0, cut)
                if form[-cut:] in self._known["suffix"]:
                    found["suffix", form[-cut:]] = (length - cut, length)
            for name in _names(form):
                if name in self._known["name"]:
                    found["name", name] = (0, length)
            found.update(self._parts(form))
        return found

    def _parts(self, form: str) -> _Found:
        """The pattern words that stand anywhere within a word."""
        return {
            ("part", form[start : start + size]): (start, start + size)
            for size in self._part_lengths
            for start in range(len(form) - size + 1)
            if form[start : start + size] in self._known["part"]
        }


def _names(form: str) -> Iterator[str]:
    """What a word may be the inflected form of, when it is a name."""
    yield form
    for size in range(1, 5):
        rest, ending = form[:-size], form[-size:]
        if ending in _NAME_ENDINGS and len(rest) >= SHORTEST_PART:
            yield rest
            yield rest + "a"  # "Javie" from Java


def _extend(
    pattern: _Pattern,
    number: int,
    span: tuple[int, int],
    tokens: Sequence[Token],
    atoms: list[_Found],
) -> tuple[_Range, ...]:
    """The letters the whole pattern covers when its first word is at `number`, or nothing."""
    ranges = [(number, *span)]
    for gap, alternatives in zip(pattern.gaps, pattern.words[1:], strict=True):
        last = ranges[-1][0]
        for place in _places(gap, last, len(tokens)):
            if tokens[place].sentence != tokens[number].sentence or place == last:
                continue
            hit = next((atoms[place][a] for a in alternatives if a in atoms[place]), None)
            if hit:
                if gap != "+":
                    ranges.append((place, *hit))
                break
        else:
            return ()
    return tuple(ranges)


def _places(gap: str, last: int, count: int) -> Iterator[int]:
    reach = {"": 1, "~": GAP + 1, "&": WINDOW, "+": WINDOW}[gap]
    yield from range(last + 1, min(last + 1 + reach, count))
    if gap in {"&", "+"}:
        yield from range(last - 1, max(last - 1 - reach, -1), -1)


def _mention(concept: Concept, ranges: tuple[_Range, ...], tokens: Sequence[Token]) -> Mention:
    numbers = [number for number, _, _ in ranges]
    first, last = min(numbers), max(numbers)
    return Mention(
        concept=concept,
        start=tokens[first].start,
        end=tokens[last].end,
        first=first,
        last=last,
        sentence=tokens[first].sentence,
        letters=sum(high - low for _, low, high in ranges),
        ranges=ranges,
    )


def _fullest(found: list[Mention]) -> list[Mention]:
    """Drops a reading whose letters another of the same kind covers with more.

    In "project manager" nobody is simply a manager, in "kommunehelsetjenesten" nothing is simply a
    municipality.
    """
    kept: dict[tuple[str, int, int], Mention] = {}
    taken: dict[tuple[str, int], list[tuple[int, int, int]]] = {}  # (kind, word) -> letters read
    for mention in sorted(found, key=lambda m: -m.letters):
        kind = mention.concept.kind
        if any(
            letters > mention.letters and low < top and bottom < high
            for word, low, high in mention.ranges
            for bottom, top, letters in taken.get((kind, word), ())
        ):
            continue
        kept.setdefault((mention.concept.id, mention.start, mention.end), mention)
        for word, low, high in mention.ranges:
            taken.setdefault((kind, word), []).append((low, high, mention.letters))
    return list(kept.values())


@functools.cache
def load() -> Lexicon:
    """The lexicon of the product, read once."""
    concepts: dict[str, Concept] = {}
    patterns: list[_Pattern] = []
    for path in sorted(DATA.glob("*.lex")):
        read(path.read_text(encoding="utf-8"), path.name, concepts, patterns)
    _check(concepts)
    return Lexicon(concepts, patterns)


def version() -> str:
    """A short hash of the lexicon's files: any change of any word changes it."""
    digest = hashlib.sha256()
    for path in sorted([*DATA.glob("*.lex"), *DATA.glob("*_words.txt")]):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def read(text: str, name: str, concepts: dict[str, Concept], patterns: list[_Pattern]) -> None:
    """Reads the stanzas of one file into `concepts` and `patterns`.

    Raises:
        InvalidInputError: naming file and line of what is wrong.
    """
    concept: Concept | None = None
    choices: dict[tuple[str, str], str] = {}
    for number, raw in enumerate(text.splitlines(), start=1):
        line = raw.strip()
        if not line or line.startswith("#"):
            continue
        place = f"{name}:{number}"
        if line.startswith("$"):
            choice, language, listed = line.split(maxsplit=2)
            choices[choice, language] = listed
            continue
        if line.startswith("@+"):
            concept = concepts.get(line[2:].strip())
            if concept is None:
                raise InvalidInputError(f"{line[2:].strip()!r} is not there to go on with", place)
            continue
        if line.startswith("@"):
            concept = _head(line[1:], place)
            if concept.id in concepts:
                raise InvalidInputError(f"{concept.id!r} stands twice", place)
            concepts[concept.id] = concept
            continue
        if concept is None:
            raise InvalidInputError("patterns before the first concept", place)
        language, _, listed = line.partition(" ")
        for part in filter(str.strip, listed.split(",")):
            patterns.append(_pattern(concept, _spelt_out(part, language, choices), place))


def _spelt_out(part: str, language: str, choices: dict[tuple[str, str], str]) -> str:
    if "$" not in part:
        return part
    return " ".join(choices.get((word, language), word) for word in part.split())


def _head(line: str, place: str) -> Concept:
    ident, kind, *rest = line.split()
    if kind not in KINDS:
        raise InvalidInputError(f"{kind!r} is not one of {', '.join(KINDS)}", place)
    lists: dict[str, list[str]] = {"label": [], "<": [], "?": []}
    implies: tuple[str, ...] = ()
    ownership, into = "either", "label"
    for word in rest:
        if word in {"<", "?"}:
            into = word
        elif word.startswith("in="):
            implies = tuple(word[3:].split(","))
        elif word in {"+public", "+private"}:
            ownership = word[1:]
        elif word in {"+employer", "+about", "+listed"}:
            continue
        else:
            lists[into].append(word.rstrip(","))
    return Concept(
        ident,
        kind,
        " ".join(lists["label"]) or ident,
        tuple(lists["<"]),
        tuple(lists["?"]),
        implies,
        ownership,
        by_employer="+employer" in rest,
        about="+about" in rest,
        listed="+listed" in rest,
    )


def _pattern(concept: Concept, text: str, place: str) -> _Pattern:
    parts: list[tuple[_Atom, ...]] = []
    gaps: list[str] = []
    gap = ""
    for word in text.split():
        if word in {"~", "&", "+"}:
            gap = word
            continue
        for alternatives in _atoms(word, place):
            if parts:
                gaps.append(gap)
            gap = ""
            parts.append(alternatives)
    if not parts:
        raise InvalidInputError(f"{text!r} is not a pattern", place)
    return _Pattern(concept, tuple(parts), tuple(gaps))


def _atoms(word: str, place: str) -> list[tuple[_Atom, ...]]:
    """The words that one written word stands for: several where a hyphen joins them."""
    plain = _plain(word)
    if plain:
        return [plain]
    if "|" in word:
        return [tuple(_atom(one, place) for one in word.split("|"))]
    bare = word.strip("*!")
    pieces = () if bare.isalnum() else words(bare)
    if len(pieces) <= 1:
        return [(_atom(word, place),)]
    whole = [piece.folded for piece in pieces]
    if word.startswith("*"):
        whole[0] = "*" + whole[0]
    if word.endswith("*") and word[-2:-1].isalnum():
        whole[-1] += "*"
    return [(_atom(piece, place),) for piece in whole]


@functools.lru_cache(maxsize=65_536)
def _plain(word: str) -> tuple[_Atom, ...]:
    """The atom of an exact word or a stem, which most patterns are; empty for others."""
    if word.isalnum():
        return (("exact", fold(word)),)
    if word[:-1].isalnum() and word[-1] == "*":
        return (("prefix", fold(word[:-1])),)
    return ()


def _atom(word: str, place: str) -> _Atom:
    bare = word.strip("*^!")
    pieces = [fold(bare)] if bare.isalnum() else [piece.folded for piece in words(bare)]
    if len(pieces) != 1:
        raise InvalidInputError(f"{word!r} is not one word", place)
    letters = pieces[0]
    if word.endswith("^"):
        return "name", letters
    if word.endswith("!"):
        return "capitals", letters
    starts, ends = word.startswith("*"), word.endswith("*")
    if starts and len(letters) < SHORTEST_PART and letters[0] < _UNSPACED:
        raise InvalidInputError(f"{word!r} is too short for an ending", place)
    how = {(False, False): "exact", (False, True): "prefix", (True, False): "suffix"}
    return how.get((starts, ends), "part"), letters


def _check(concepts: dict[str, Concept]) -> None:
    for concept in concepts.values():
        for other in (*concept.broader, *concept.maybe, *concept.implies):
            if other not in concepts:
                raise InvalidInputError(f"{other!r} is not a concept", concept.id)

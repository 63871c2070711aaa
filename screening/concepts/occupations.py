"""ESCO occupations: titles in twelve languages as keys, looked up without building a table.

The data (see scripts/build_concepts.py, with ESCO's acknowledgement) are kept as a sorted block of
bytes that is searched by halving, so that a short-lived process pays for unpacking only.
"""

import functools
import gzip
import hashlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from screening.concepts.text import folded_phrase, spellings

DATA = Path(__file__).parent / "data"
ACKNOWLEDGEMENT = "This service uses the ESCO classification of the European Commission (v1.2)."
# How sure a title is that was found this way; the figures order the ways, nothing more.
SURENESS = {"exact": 1.0, "inflected": 0.9, "fuzzy": 0.75, "meaning": 0.6}
STEM_SHARE = 0.75  # of the letters that an inflected form keeps from its label
INFLECTED, FUZZY = 92.0, 88.0  # rapidfuzz ratios: an ending or a slip, not another word
SHORTEST_FUZZY = 6
MOST_NEIGHBOURS = 400


@dataclass(frozen=True, slots=True)
class Occupation:
    """An ESCO occupation: the last part of its URI, its preferred labels and its ISCO-08 group.

    Of a group (see `groups`) the first is its code and the last the code of the group above it.
    """

    uri: str
    norwegian: str
    english: str
    group: str


@dataclass(frozen=True, slots=True)
class Linked:
    """An occupation that a title was linked to and how; a label may belong to several."""

    occupation: Occupation
    how: str
    preferred: bool


class Occupations:
    """Looks titles up in the packed labels."""

    def __init__(self, packed: bytes) -> None:
        head, _, self._body = gzip.decompress(packed).partition(b"\n\n")
        self._heads = head.split(b"\n")
        self.version = hashlib.sha256(packed).hexdigest()[:12]
        self.link = functools.lru_cache(maxsize=20_000)(self._link)

    def labels(self, *, preferred: bool = False) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Every folded label with the URIs of the occupations that bear it.

        With `preferred` only of those that it is the preferred label of.
        """
        for line in self._body.decode().splitlines():
            label, _, numbers = line.partition("\t")
            found = [one for one in numbers.split() if one.endswith("*") or not preferred]
            if found:
                yield label, tuple(self._uri(number) for number in found)

    def bearers(self, title: str) -> tuple[str, ...]:
        """The URIs of the occupations that bear exactly this label, folded, in any gender."""
        keys = (folded_phrase(spelling) for spelling in spellings(title))
        numbers = (number for key in keys for number in self._exact(key).split())
        return tuple(dict.fromkeys(self._uri(number) for number in numbers))

    def writes(self, words: str) -> bool:
        """Whether some label holds these folded words in a row."""
        wanted = words.encode()
        place = self._body.find(wanted)
        while place >= 0:
            end = place + len(wanted)
            if self._body[place - 1 : place] in b" \n" and self._body[end : end + 1] in b" \t":
                return True
            place = self._body.find(wanted, end)
        return False

    def all(self) -> list[Occupation]:
        """Every occupation, in order of URI."""
        return [self._occupation(number) for number in range(len(self._heads))]

    def names(self) -> list[int]:
        """How many folded labels each one of `all` bears, in all languages."""
        lines = self._body.splitlines()
        counts = Counter(
            b" ".join(line.partition(b"\t")[2] for line in lines).translate(None, b"*").split()
        )
        return [counts[str(number).encode()] for number in range(len(self._heads))]

    def _occupation(self, number: int) -> Occupation:
        return Occupation(*self._heads[number].decode().split("\t"))

    def _uri(self, number: str) -> str:
        return self._heads[int(number.rstrip("*"))].split(b"\t", 1)[0].decode()

    def _link(self, title: str, fuzzy: bool = True) -> tuple[Linked, ...]:
        """The occupations a title names, in any of the languages: exact, inflected, then fuzzy."""
        keys = [key for spelling in spellings(title) if (key := folded_phrase(spelling))]
        exact = " ".join(filter(None, (self._exact(key) for key in keys)))
        if exact:
            return self._linked(exact, "exact")
        if not fuzzy:
            return ()
        near = (self._near(key) for key in keys if len(key) >= SHORTEST_FUZZY)
        return next(filter(None, near), ())

    def _exact(self, key: str) -> str:
        wanted = key.encode() + b"\t"
        line = self._line(self._first_at_least(wanted))
        return line[len(wanted) :].decode() if line.startswith(wanted) else ""

    def _near(self, key: str) -> tuple[Linked, ...]:
        from rapidfuzz import fuzz  # noqa: PLC0415  (only titles that are not found pay for it)

        stem = key[: max(4, int(len(key) * STEM_SHARE))].encode()
        best, bearers = 0.0, ""
        for label, numbers in self._starting_with(stem):
            score = fuzz.ratio(key, label)
            if score > best and len(label.split()) == len(key.split()):
                best, bearers = score, numbers
        if best >= FUZZY:
            return self._linked(bearers, "inflected" if best >= INFLECTED else "fuzzy")
        return ()

    def _starting_with(self, stem: bytes) -> list[tuple[str, str]]:
        place = self._first_at_least(stem)
        found: list[tuple[str, str]] = []
        while len(found) < MOST_NEIGHBOURS:
            line = self._line(place)
            if not line.startswith(stem):
                break
            label, _, numbers = line.decode().partition("\t")
            found.append((label, numbers))
            place += len(line) + 1
        return found

    def _linked(self, numbers: str, how: str) -> tuple[Linked, ...]:
        listed = numbers.split()
        found = [
            Linked(self._occupation(number), how, f"{number}*" in listed)
            for number in dict.fromkeys(int(one.rstrip("*")) for one in listed)
        ]
        return tuple(sorted(found, key=lambda link: not link.preferred))

    def _first_at_least(self, wanted: bytes) -> int:
        """Where the first line not below `wanted` starts."""
        low, high = 0, len(self._body)
        while low < high:
            middle = (low + high) // 2
            start = self._body.rfind(b"\n", 0, middle) + 1
            line = self._line(start)
            if line < wanted:
                low = start + len(line) + 1
            else:
                high = start
        return low

    def _line(self, start: int) -> bytes:
        end = self._body.find(b"\n", start)
        return self._body[start : end if end >= 0 else len(self._body)]


@functools.cache
def load() -> Occupations:
    """The occupations of the product, unpacked once."""
    return Occupations((DATA / "esco.tsv.gz").read_bytes())


@functools.cache
def groups() -> Occupations:
    """The ISCO-08 groups above the occupations, in the same form; not linked to as titles."""
    return Occupations((DATA / "isco.tsv.gz").read_bytes())

"""Runs of capitalised words: the names that running text may hold."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from screening.parsing.chunks import abbreviates
from screening.parsing.folding import flat, key
from screening.parsing.lexicon import grammar, headings

LEGAL = re.compile(
    r"(?<!\w)(?:inc|ltd|limited|llc|llp|corp|corporation|gmbh|ag|as|asa|ab|oy|oyj|aps|s\.?a|s\.?r\.?l"
    r"|sp\. z o\.o|d\.o\.o|pvt|plc|pty|bv|nv|kft|zrt|co|p\.?c|esqs?|company|associates|group"
    r"|technologies|systems|solutions|services|consulting)\.?$"
)
_TOKEN = re.compile(r"[^\s,;:|•()\[\]/“”\"«»*]+")
_NUMBER = re.compile(r"\d{1,3}")
_FIRM = re.compile(r"services|technologies|solutions|group|limited|corporation|bank|hospital")
_CAMEL = re.compile(r"[a-z]+[A-Z]\w+$")
_LONGEST_RUN = 12
_SHORT_ABBREVIATION = 4
_LEGAL_AFTER = re.compile(
    r",\s(?:Inc|LLC|L\.L\.C|Ltd|LLP|Corp|Co|P\.?C|ESQS?|Esq|S\.A|GmbH|AS|AB)\b\.?", re.UNICODE
)


@dataclass(frozen=True, slots=True)
class Run:
    """Capitalised words at text[start:end] of a paragraph, with the links between them."""

    text: str
    start: int
    end: int

    def cut(self, first_end: int, second_start: int) -> tuple["Run", "Run"]:
        """The run before and after the words at text[first_end:second_start] of it."""
        return (
            Run(self.text[:first_end], self.start, self.start + first_end),
            Run(self.text[second_start:], self.start + second_start, self.end),
        )


@cache
def links() -> frozenset[str]:
    """Small words that stay inside a name: "of", "de", "og"."""
    return frozenset(re.split(r"\|", grammar("name_links").replace(r"\.", ".")))


def runs_in(raw: str) -> Iterator[Run]:
    """Runs of capitalised words; a link stays inside when a capital follows it."""
    reader = _RunReader(raw)
    for token in _TOKEN.finditer(raw):
        yield from reader.take(token)
    yield from reader.close()


class _RunReader:
    """Gathers the words of a run until something ends it."""

    def __init__(self, raw: str) -> None:
        self._raw = raw
        self._held: list[re.Match[str]] = []
        self._pending: list[re.Match[str]] = []  # links that wait for a capital

    def take(self, token: re.Match[str]) -> Iterator[Run]:
        """The run that ends before, or with, this word."""
        if self._held and (not self._touches(token) or len(self._held) >= _LONGEST_RUN):
            yield from self.close()
        word = token[0]
        if self._is_part(word):
            self._held += [*self._pending, token]
            self._pending = []
            if _ends_run(word):
                yield from self.close()
        elif self._held and (flat(word) in links() or word == "&"):
            self._pending.append(token)
        else:
            yield from self.close()

    def close(self) -> Iterator[Run]:
        """The run that was gathered, if there is one."""
        if self._held:
            yield _run(self._raw, self._held)
        self._held, self._pending = [], []

    def _touches(self, token: re.Match[str]) -> bool:
        last = (self._pending or self._held)[-1]
        return self._raw[last.end() : token.start()].strip(" &") == ""

    def _is_part(self, word: str) -> bool:
        if word[0].isupper() or _CAMEL.match(word):
            return True
        inside = bool(self._held)
        firm = not self._pending and _FIRM.fullmatch(word)
        return inside and bool(_NUMBER.fullmatch(word) or firm)


def _ends_run(word: str) -> bool:
    """A hyphen at the end of a word, or a full stop that shortens nothing."""
    stop = word.endswith(".") and len(word) > _SHORT_ABBREVIATION and not abbreviates(word)
    return word.endswith("-") or (stop and not LEGAL.search(flat(word)))


def _run(raw: str, tokens: Sequence[re.Match[str]]) -> Run:
    start, end = tokens[0].start(), tokens[-1].end()
    legal = _LEGAL_AFTER.match(raw, end)
    end = legal.end() if legal else end
    while end > start and raw[end - 1] in ".,-–'’":
        end -= 1
    return Run(raw[start:end], start, end)


def without_heading(run: Run) -> Run:
    """A run without the heading that an extractor put before it."""
    words = run.text.split()
    for count in (3, 2):
        head = " ".join(words[:count])
        if len(words) > count and run.text.startswith(head) and key(head) in headings():
            return run.cut(len(head), len(head) + 1)[1]
    return run

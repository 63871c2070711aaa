"""Pieces of an entry's heading: cut at separators, outside brackets, with their offsets."""

import re
from dataclasses import dataclass
from functools import cache

from screening.parsing.folding import flat
from screening.parsing.lexicon import country_in, grammar, word_list

_SEPARATOR = re.compile(
    r"\t|\s[|·•●/\\]\s|\s[-–—−]+\s|\s*[;؛；]\s*|\s*,\s+|\s*[،、，፣፡]\s*|[:：]\s+|\s*@\s+|--+"
)
_ABBREVIATIONS = frozenset(
    """kat cat ds dr prof st sp nr mr mrs ms inż mgr lic im ul al pr kl jf osv bl dipl staatl
    ing cand vgs avd ca kr dep dept inc ltd co corp jr sr no art pkt tzn tj np zob św ks hab
    o.o z.o.o м вул ім обл р рр г гг ул им т.д т.п д с п к л etc e.g i.e vs fig vol univ h b
    a m s v d n sc tech eng phil med vet psych abs abt gr div sv св szt sf ste hl αγ""".split()  # noqa: SIM905  one word per line would hide the list
)
_SENTENCE = re.compile(r"([.!?。؟።।])(?:\s+|\t)(?=\S)")
_OPEN, _CLOSE = "([{«", ")]}»"


_TOWN_WORDS = 3
_YEAR_DIGITS = 4
_LEGAL_FORM = 2
_SHORT_DEGREE = 5
_SHORT_EMPLOYERS = frozenset({"ey", "un", "fn", "ba"})


@dataclass(frozen=True, slots=True)
class Chunk:
    """A piece of text with its place; `line` numbers the lines of a heading."""

    text: str
    start: int
    end: int
    line: int = 0

    def hits(self, name: str) -> int:
        """How many words of a list (words.json) are in it.

        A word that names a job as well as a workplace ("barnehageassistent") names the job.
        """
        plain = flat(self.text)
        spans = word_list(name).spans(plain)
        if name == "workplace" and spans:
            if len(plain) <= _LEGAL_FORM and self.text.isupper():
                return int(plain in _SHORT_EMPLOYERS)  # "NV", "AS": a state, a legal form
            titles = word_list("title").spans(plain)
            spans = [s for s in spans if not any(t[0] <= s[0] and s[1] <= t[1] for t in titles)]
            spans = [s for s in spans if not self._is_small_word(*s)]
        return len(spans)

    def _is_small_word(self, start: int, end: int) -> bool:
        """Two small letters: a preposition and no legal form ("sa", "as", "ab")."""
        return end - start <= _LEGAL_FORM and self.text[start:end].islower()


def is_region(chunk: Chunk) -> bool:
    """A state as its code: "MA", "NV"."""
    plain = re.sub(r"[\s\d.]+$", "", chunk.text)
    return plain.isupper() and re.fullmatch(grammar("regions"), flat(plain)) is not None


def places_at(chunks: list[Chunk]) -> frozenset[int]:
    """Which chunks are a town with its state or country behind it ("Boston, MA")."""
    found: set[int] = set()
    for n, chunk in enumerate(chunks):
        known = is_region(chunk) or country_in(chunk.text) is not None
        if n == 0 or not known or chunks[n - 1].line != chunk.line:
            continue
        found.add(n)
        town = chunks[n - 1]
        words = town.text.split()
        named = any(town.hits(name) for name in ("title", "workplace", "degree"))
        first = n == 1 and not any(c.line != chunk.line for c in chunks)
        if len(words) <= _TOWN_WORDS and not words[0][:1].islower() and not named and not first:
            found.add(n - 1)
            found |= _town_before_region(chunks, n)
    return frozenset(found)


def _town_before_region(chunks: list[Chunk], country: int) -> set[int]:
    """The town of a line of town, region and country ("Stokmarknes, Nordland, Norway")."""
    line = [n for n, chunk in enumerate(chunks) if chunk.line == chunks[country].line]
    if line != [country - 2, country - 1, country] or len(line) == len(chunks):
        return set()
    named = any(chunks[line[0]].hits(name) for name in ("title", "workplace", "degree"))
    return set() if named or len(chunks[line[0]].text.split()) > _TOWN_WORDS else {line[0]}


def first_sentence(text: str) -> int:
    """Where the first sentence of an entry ends (after its full stop), else the length."""
    for match in _SENTENCE.finditer(text):
        if match[1] != ".":
            return match.end(1)
        word = re.search(r"[\w.]*$", text[: match.start()])
        last = (word[0] if word else "").strip(".").lower()
        following = text[match.end() : match.end() + 1]
        if following.islower() or following in ",;)":
            continue
        if _abbreviates(text[: match.start()], last):
            continue
        if _depth(text[: match.start()]) > 0 or _quoted(text[: match.start()]):
            continue
        return match.end(1)
    return len(text)


def _quoted(before: str) -> bool:
    """Whether a text ends inside a quotation: „Св. Марина“."""
    opened = max(before.rfind(char) for char in "„«")
    return opened > max(before.rfind(char) for char in "“”»") and len(before) - opened < _LONG_NAME


_LONG_NAME = 60


def _named_in_quotes(before: str, text: str, match: re.Match[str]) -> bool:
    """A colon or comma inside a quoted name, whose quotation ends: «1С: Бухгалтерія»."""
    closing = re.search("[“”»]", text[match.end() : match.end() + _LONG_NAME])
    return "\t" not in match[0] and closing is not None and _quoted(before)


_CLASSES = re.compile(
    r"(?:klasse|class|kat\w*|kl|cat\w*|категор\w*|sınıfı|luokka|klass)\.?\s+\w$", re.IGNORECASE
)


def abbreviates(word: str) -> bool:
    """Whether a full stop after this word only shortens it ("Dept.")."""
    return word.strip(".").lower() in _ABBREVIATIONS


def _abbreviates(before: str, last: str) -> bool:
    """Whether the full stop after `last` only shortens it."""
    if _CLASSES.search(before):
        return False
    ordinal = last.isdigit() and len(last) < _YEAR_DIGITS
    degree = len(last) <= _SHORT_DEGREE and word_list("degree").has_word(last)
    return last in _ABBREVIATIONS or ordinal or len(last) == 1 or "." in last or degree


def sentences(text: str) -> list[tuple[int, int]]:
    """The sentences of a text as (start, end)."""
    found: list[tuple[int, int]] = []
    position = 0
    while position < len(text):
        length = first_sentence(text[position:])
        found.append((position, position + length))
        position += length
        while position < len(text) and text[position].isspace():
            position += 1
    return found


def _depth(text: str) -> int:
    return sum(text.count(char) for char in "([{") - sum(text.count(char) for char in ")]}")


def split_chunks(text: str, offset: int = 0, line: int = 0) -> list[Chunk]:
    """The chunks of one line; separators inside brackets do not cut."""
    chunks: list[Chunk] = []
    position = 0
    for match in _SEPARATOR.finditer(text):
        before = text[position : match.start()]
        if match.start() < position or _depth(before) > 0 or _named_in_quotes(before, text, match):
            continue
        if _is_suffix(text, match) or _hangs(text, match):
            continue
        _add(chunks, text, position, match.start(), offset, line)
        position = match.end()
    _add(chunks, text, position, len(text), offset, line)
    return [part for chunk in chunks for part in _at_han_spaces(chunk)]


_HAN_SPACE = re.compile(r"(?<=[\u4e00-\u9fff）)]) +(?=[\u4e00-\u9fff（])")


def _at_han_spaces(chunk: Chunk) -> list[Chunk]:
    """Chinese is written without spaces: where one stands, it parts employer from title."""
    parts: list[Chunk] = []
    position = 0
    for match in (*_HAN_SPACE.finditer(chunk.text), None):
        end = match.start() if match else len(chunk.text)
        start = chunk.start + position
        parts.append(Chunk(chunk.text[position:end], start, chunk.start + end, chunk.line))
        position = match.end() if match else end
    return parts


_SUFFIX = re.compile(
    r"(?:inc|ltd|llc|s\.?a|s\.?l|co|a\.?s|gmbh|lda|ltda|s\.r\.o|d\.o\.o|sp\. z o|jr|sr|ph\.?d"
    r"|msc)\b\.?",
    re.IGNORECASE,
)


def _is_suffix(text: str, match: re.Match[str]) -> bool:
    """A comma before "Inc." or "S.A." belongs to the name."""
    return "," in match[0] and bool(_SUFFIX.match(text, match.end()))


def _hangs(text: str, match: re.Match[str]) -> bool:
    """A comma after a hanging hyphen goes on with the same word: "Sanitär-, Heizungs- und"."""
    return match[0].startswith(",") and bool(re.search(r"\w[-‑]$", text[: match.start()]))


def _add(chunks: list[Chunk], text: str, start: int, end: int, offset: int, line: int) -> None:
    trimmed = trim(text, start, end)
    if trimmed is not None and not _duration().fullmatch(flat(text[slice(*trimmed)])):
        begin, stop = trimmed
        chunks.append(Chunk(text[begin:stop], offset + begin, offset + stop, line))


@cache
def _duration() -> re.Pattern[str]:
    """How long something lasted ("3 years 5 months", "3 ay"): beside a date, no name."""
    part = rf"\d{{1,2}}\s*(?:{grammar('duration_units')})"
    return re.compile(rf"{part}(?:[\s,]+(?:(?:{grammar('and_words')})\s+)?{part})?")


_EDGE = " \t\n.,;:|·•–—-−/*~_،؛、，"


def trim(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Edges without space and punctuation; closing full stops of abbreviations stay."""
    while start < end and text[start] in _EDGE + ")]»":
        start += 1
    while end > start and text[end - 1] in _EDGE + "([«":
        if text[end - 1] == "." and re.search(
            r"(?:\b\w\.){2,}$|(?:\b\w\.)+\w\.$|\b(?:Inc|Ltd|Co|Corp)\.$", text[start:end]
        ):
            break
        end -= 1
    body = text[start:end]
    if body.startswith("(") and body.endswith(")") and _depth(body[1:-1]) == 0:
        return trim(text, start + 1, end - 1)
    return (start, end) if any(char.isalnum() for char in body) else None


def split_at_preposition(chunk: Chunk, left: str, right: str) -> tuple[Chunk, Chunk] | None:
    """Cuts "Master ved Universitetet i Oslo" before the school.

    The cut is at the preposition nearest before the first word of the list `right`, with a word of
    `left` before it.
    """
    plain = flat(chunk.text)
    lefts, rights = word_list(left).spans(plain), word_list(right).spans(plain)
    lefts = [span for span in lefts if not rights or span[0] < rights[0][0]]
    if not lefts or not rights:
        return None
    found = [
        match
        for match in _preposition().finditer(plain)
        if lefts[0][1] <= match.start() and match.end() <= rights[0][0]
    ]
    if not found:
        return None
    start, end = found[-1].span()
    if right == "school" and chunk.text[end:][:1].islower():
        return None
    return (
        Chunk(chunk.text[:start], chunk.start, chunk.start + start, chunk.line),
        Chunk(chunk.text[end:], chunk.start + end, chunk.end, chunk.line),
    )


@cache
def _preposition() -> re.Pattern[str]:
    return re.compile(rf"(?<=\s)(?:{grammar('prepositions')})\s+")

"""Languages with their levels: stated CEFR, tests, words of level, mother tongue."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from screening.domain.cv import Confidence, Language, Source
from screening.parsing.folding import flat, squeeze
from screening.parsing.lexicon import SIGNED_SCRIPTS, alternatives, table
from screening.parsing.lines import Paragraph, Reading
from screening.parsing.records import source_of

_CEFR = re.compile(r"(?<![\w])([abcавс])\s?([12])(?:\s?[+-](?!\s?[abcавс]?\d))?(?![\w])")
_LOOKALIKE = str.maketrans("авс", "abc")
_SIGNED = f"[{SIGNED_SCRIPTS}]"  # with their vowel signs, which are no letters for \w
_WORD = re.compile(rf"[^\W\d_]+(?:['’-][^\W\d_]+)*(?!{_SIGNED})|[\u1200-\u137f]+|{_SIGNED}+")
_LONGEST_NAME = 4
_IDEOGRAPHS = "\u2e80"
_CLAUSE = re.compile(r"[;؛\n•|]|\.(?:\s|$)|(?<=\))\s*,")
_SHARED = re.compile(
    r"\s*(?:og|and|und|och|et|y|e|i|та|і|й|и|ja|ve|و|iyo|ን|și|si|&|/|\+|,\s*og|a)\s*$"
)
_IMPLIED_TOEFL = ((110, "C1"), (95, "C1"), (72, "B2"), (42, "B1"))
_IMPLIED_IELTS = ((8.5, "C2"), (7.0, "C1"), (5.5, "B2"), (4.0, "B1"))
NORWEGIAN = ("no", "nb", "nn")


@dataclass(frozen=True, slots=True)
class Mention:
    """A language named in a text."""

    start: int
    end: int
    code: str


@cache
def names() -> dict[str, str]:
    """Flat name -> code; `no` is given as nb, the way a requirement names it."""
    own = table("tongues")
    listed = table("cldr")["languages"].items()
    found = {flat(k): v for k, v in listed if len(k) > 2 or k[0] >= _IDEOGRAPHS}  # noqa: PLR2004
    found |= {flat(k): v for k, v in own["names"].items()}
    return {name: "nb" if code == "no" else code for name, code in found.items()}


def mentions(text: str) -> list[Mention]:
    """Every language named in a text, the longest names first, in order."""
    plain = flat(text)
    tokens = list(_WORD.finditer(plain))
    known = names()
    found: list[Mention] = []
    index = 0
    while index < len(tokens):
        step = 1
        for length in range(min(_LONGEST_NAME, len(tokens) - index), 0, -1):
            start, end = tokens[index].start(), tokens[index + length - 1].end()
            code = _code(re.sub(r"\s+", " ", plain[start:end]), known)
            if code is not None:
                found.append(Mention(start, end, code))
                step = length
                break
        index += step
    return _merged(found, plain)


def _code(name: str, known: dict[str, str]) -> str | None:
    """The language of a name, also where the word for "language" is glued to it (ภาษาไทย)."""
    if name in known or name.isascii():
        return known.get(name)
    glued = table("tongues")["glued"]
    bare = [name.removeprefix(word) for word in glued["before"]]
    bare += [name.removesuffix(word) for word in glued["after"]]
    return next((known[part] for part in bare if part in known), None)


def _merged(found: list[Mention], plain: str) -> list[Mention]:
    """Joins doubles: "Norsk (nynorsk)" and "Farsi/Persian" are one language, named more closely."""
    kept: list[Mention] = []
    for mention in found:
        if kept:
            between = plain[kept[-1].end : mention.start]
            related = kept[-1].code == mention.code or {kept[-1].code, mention.code} <= {"nb", "nn"}
            related |= {kept[-1].code, mention.code} <= {"fa", "prs"}
            if related and re.fullmatch(r"\s*[(/,-]?\s*", between):
                code = mention.code if mention.code in ("nn", "prs") else kept[-1].code
                close = plain[mention.end : mention.end + 1] == ")"
                both = plain[kept[-1].start : mention.end]
                if "/" in between and {kept[-1].code, mention.code} == {"nb", "nn"}:
                    code = "nb"
                kept[-1] = Mention(kept[-1].start, mention.end + (close and "(" in both), code)
                continue
            if re.fullmatch(r"\s*\(\s*", between):
                continue
        kept.append(mention)
    return kept


@cache
def _levels() -> tuple[re.Pattern[str], dict[str, str]]:
    means = {
        flat(word): level for level, words in table("tongues")["levels"].items() for word in words
    }
    return re.compile(rf"(?<!\w)(?:{alternatives(means)})(?!\w)"), means


@cache
def _natives() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{alternatives(table('tongues')['native'])})(?!\w)")


@cache
def _tests() -> re.Pattern[str]:
    passed = {name: level for name, level in table("tongues")["tests"].items() if level}
    return re.compile(rf"(?<!\w)(?:{alternatives(passed)})(?!\w)")


@dataclass(frozen=True, slots=True)
class Level:
    """What a piece of text says about a level."""

    cefr: str | None = None
    stated: bool = False
    native: bool = False

    def __bool__(self) -> bool:
        return self.cefr is not None or self.native


def level_of(text: str) -> Level:
    """The level in a piece of text: CEFR, then a passed test, a mother tongue, words of level."""
    plain = flat(text)
    stated = [m[1].translate(_LOOKALIKE).upper() + m[2] for m in _CEFR.finditer(plain)]
    if stated:
        return Level(min(stated), True, bool(_natives().search(plain)))
    if tested := _test_level(plain):
        return Level(tested, True)
    if _natives().search(plain):
        return Level(None, False, True)
    pattern, means = _levels()
    found = [means[re.sub(r"\s+", " ", m[0])] for m in pattern.finditer(plain)]
    return Level(found[0]) if found else Level()


def _test_level(plain: str) -> str | None:
    if re.search(r"ikke bestått|ikkje bestått|failed|nicht bestanden|не склад|не сдал", plain):
        return None
    if match := _tests().search(plain):
        tests = {flat(k): v for k, v in table("tongues")["tests"].items()}
        return str(tests[re.sub(r"\s+", " ", match[0])])
    if match := re.search(r"toefl\D{0,12}(\d{2,3})(?!\d)", plain):
        return next((level for least, level in _IMPLIED_TOEFL if int(match[1]) >= least), None)
    if match := re.search(r"ielts\D{0,14}(\d(?:[.,]\d)?)(?!\d)", plain):
        score = float(match[1].replace(",", "."))
        return next((level for least, level in _IMPLIED_IELTS if score >= least), None)
    return None


def read_languages(reading: Reading, paragraphs: list[Paragraph]) -> list[Language]:
    """The languages of a section made for them."""
    found: list[Language] = []
    for number, paragraph in enumerate(paragraphs):
        named = list(_in_paragraph(reading, paragraph))
        if named and number + 1 < len(paragraphs) and len(named) == 1:
            named = _with_next(reading, named, paragraph, paragraphs[number + 1])
        found += named
    return unique(found)


def _with_next(
    reading: Reading, named: list[Language], paragraph: Paragraph, following: Paragraph
) -> list[Language]:
    """A level on the line under the language."""
    only = named[0]
    if only.cefr or only.native or only.fluency or mentions(following.raw):
        return named
    level = level_of(following.raw)
    if not level or len(following.raw) > 60:  # noqa: PLR2004
        return named
    source = source_of(reading, paragraph.start, following.end, paragraph.page)
    return [_language(source, only.language, only.code or "", level, following.raw)]


def _clauses(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in _CLAUSE.finditer(text):
        yield start, match.start() + (match[0] == ")")
        start = match.end()
    yield start, len(text)


def _in_paragraph(reading: Reading, paragraph: Paragraph) -> Iterator[Language]:
    carried: Level = Level()
    for start, end in _clauses(paragraph.raw):
        clause = paragraph.raw[start:end]
        named = mentions(clause)
        if not named:
            continue
        lead = clause[: named[0].start]
        label = level_of(lead) if lead.strip() else Level()
        carried = label if label.native and ":" in lead else Level()
        yield from _in_clause(reading, paragraph, start, clause, named, label, carried)


def _in_clause(  # noqa: PLR0913, PLR0917  one clause with all that is known of it
    reading: Reading, paragraph: Paragraph, offset: int, clause: str,
    named: list[Mention], label: Level, carried: Level,
) -> Iterator[Language]:  # fmt: skip
    tails = _tails(clause, named)
    for index, (mention, tail) in enumerate(zip(named, tails, strict=True)):
        level = level_of(tail)
        words, source_start = tail, mention.start
        if not level:
            level, words = _shared_level(clause, named, tails, index)
        if not level and carried:
            level, words = carried, clause[: named[0].start]
        elif not level and label and index == 0:
            level, words, source_start = label, clause[: named[0].start], 0
        end = mention.end + len(tail.rstrip(" ,:(–-"))
        source = source_of(
            reading, paragraph.start + offset + source_start, paragraph.start + offset + end,
            paragraph.page,
        )  # fmt: skip
        name = clause[mention.start : mention.end]
        yield _language(source, name, mention.code, level, words)


def _tails(clause: str, named: list[Mention]) -> list[str]:
    """What stands after each language, up to the words that belong to the next one."""
    tails = []
    for index, mention in enumerate(named):
        stop = named[index + 1].start if index + 1 < len(named) else len(clause)
        tail = clause[mention.end : stop]
        if index + 1 < len(named) and (cut := re.search(r"[,،、]\s*[^,،、]*$", tail)):
            kept = tail[: cut.start()]
            tail = kept if level_of(kept) or not level_of(tail) else tail
        tails.append(tail)
    return tails


def _shared_level(
    clause: str, named: list[Mention], tails: list[str], index: int
) -> tuple[Level, str]:
    """An "and" shares the level that follows: "Ukrainian and Russian native"."""
    if index + 1 >= len(named):
        return Level(), ""
    between = flat(clause[named[index].end : named[index + 1].start])
    if not _SHARED.search(between):
        return Level(), ""
    level = level_of(tails[index + 1])
    if level or index + 2 >= len(named):
        return level, tails[index + 1]
    return _shared_level(clause, named, tails, index + 1)


def _language(source: Source, name: str, code: str, level: Level, words: str) -> Language:
    fluency = squeeze(words.strip(" \t:-–—=,.()")) if level else None
    return Language(
        source,
        squeeze(name),
        Confidence.HIGH if level else Confidence.MEDIUM,
        code=code,
        fluency=fluency or None,
        cefr=level.cefr,
        cefr_stated=level.stated,
        native=level.native,
    )


def unique(found: list[Language]) -> list[Language]:
    """One entry for a language: the one that says most."""
    best: dict[str, Language] = {}
    for language in found:
        name = language.code or language.language
        held = best.get(name)
        if held is None or _weight(language) > _weight(held):
            best[name] = language
    return sorted(best.values(), key=lambda language: language.source.start)


def _weight(language: Language) -> tuple[bool, bool, bool]:
    return language.native or language.cefr_stated, bool(language.cefr), bool(language.fluency)


_TEST_MENTION = re.compile(
    r"(?<!\w)(?:norskpr[øo]ve\w*|norskpr[øo]va|norskeksamen|bergenstest\w*|test i norsk|trinn 3|"
    r"toefl|ielts|testdaf|goethe|delf|dalf|tisus|swedex|dele)(?!\w)")  # fmt: skip
_TEST_LANGUAGE = {
    "norskpr": "nb", "norskek": "nb", "bergens": "nb", "test i ": "nb", "trinn 3": "nb",
    "toefl": "en",
    "ielts": "en", "testdaf": "de", "goethe": "de", "delf": "fr", "dalf": "fr", "tisus": "sv",
    "swedex": "sv", "dele": "es",
}  # fmt: skip


def mentioned_elsewhere(reading: Reading, paragraph: Paragraph) -> Iterator[Language]:
    """Languages with a stated level, or tests, in a part of the CV that is about something else."""
    for start, end in _clauses(paragraph.raw):
        clause = paragraph.raw[start:end]
        plain = flat(clause)
        if test := _TEST_MENTION.search(plain):
            level = level_of(clause)
            code = next(c for head, c in _TEST_LANGUAGE.items() if test[0].startswith(head))
            if level.stated:
                source = source_of(
                    reading, paragraph.start + start, paragraph.start + end, paragraph.page
                )
                yield _language(source, clause[test.start() : test.end()], code, level, clause)
            continue
        named = mentions(clause)
        if not named or not (_CEFR.search(plain) or _natives().search(plain)):
            continue
        for language in _in_clause(reading, paragraph, start, clause, named, Level(), Level()):
            if language.cefr_stated or language.native:
                yield language

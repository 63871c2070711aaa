"""Employers, schools, degrees and titles that are named in running text and in no entry.

A name is a run of capitalised words ("Institute of Technology"), so this works in scripts that have
capitals. What a run is, its words tell (data/words.json), a label before it ("Client: ..."), a verb
("worked at ...") or its place in a short line beside a title.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from screening.domain.cv import Mention, MentionKind, SectionKind
from screening.parsing.chunks import Chunk, is_region, places_at, split_chunks
from screening.parsing.dates import find_spans
from screening.parsing.folding import flat
from screening.parsing.lexicon import country_in, grammar, table, word_list
from screening.parsing.lines import Line, Paragraph, Reading
from screening.parsing.names import LEGAL, Run, links, runs_in, without_heading
from screening.parsing.records import source_of
from screening.parsing.sections import Block

_SHORT_LINE = 110
_SHORT_NAME = 3
_MOST_WORDS = 8
_SKIPPED = (SectionKind.REFERENCES,)
_LISTED = (SectionKind.SKILLS, SectionKind.LANGUAGES, SectionKind.CERTIFICATES, SectionKind.COURSES)
_LEGAL_INSIDE = re.compile(r"\s(?:Ltd|Limited|Inc|LLC|Corporation|GmbH|AS|AB)\b\.?(?=\s)")
# A name in small letters that a legal form makes one; degrees whose letters are common words.
_LEGAL_NAME = re.compile(r"(?<![\w.])[a-z][\w®™&.-]{3,30},?\s(?:inc|llc|ltd|gmbh)\b")
_SHORT_DEGREE = re.compile(r"(?<![\w.])(?:M\.?S|B\.?S|M\.?A|B\.?A)\.?(?=\s?\([A-Z])")
_QUALIFIED = re.compile(
    r"(?<!\w)(?:certified|certification|certificate|credential|degree|diploma)s?(?!\w)"
)


@cache
def _cue() -> re.Pattern[str]:
    """A verb of work, then a preposition right before a name; a title may stand between."""
    return re.compile(
        rf"(?<!\w)(?:{grammar('work_cues')})(?!\w)[^.;:•]{{0,60}}?\s(?:{grammar('work_prepositions')})"
        rf"(?:\s(?:the|a|an|our|client|clients))*\s+$"
    )


@cache
def _label() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?:{grammar('employer_labels')})\s*\d{{0,2}}\s*(?:name\s*)?[:(–-]\s*$"
    )


@cache
def _employer_at() -> re.Pattern[str]:
    return re.compile(rf"\s(?:{grammar('employer_prepositions')}|for|from|under)\s(?:the\s)?")


def find_mentions(reading: Reading, blocks: Sequence[Block]) -> Iterator[Mention]:
    """Every mention of a CV in the order of its text, each name of a kind once."""
    seen: set[tuple[MentionKind, str]] = set()
    for block in blocks:
        if block.kind in _SKIPPED or block.furniture:
            continue
        paragraphs = [*_heading(reading, block), *block.paragraphs]
        for number, paragraph in enumerate(paragraphs):
            near = paragraphs[max(0, number - 2) : number + 3]
            for kind, start, end in _in_paragraph(block, paragraph, near):
                text = reading.text[paragraph.start + start : paragraph.start + end]
                sign = (kind, flat(text))
                if sign not in seen and any(char.isalpha() for char in text):
                    seen.add(sign)
                    place = (paragraph.start + start, paragraph.start + end, paragraph.page)
                    yield Mention(source_of(reading, *place), kind)
                    yield from _again(reading, kind, text, seen)


def _again(
    reading: Reading, kind: MentionKind, name: str, seen: set[tuple[MentionKind, str]]
) -> Iterator[Mention]:
    """The same employer elsewhere under its short name: "NVIDIA Corporation", then "NVIDIA"."""
    short, _, last = name.rpartition(" ")
    plain = flat(last)
    shortens = LEGAL.fullmatch(plain.strip(",.")) or country_in(last) or _is_school_word(plain)
    if kind is not MentionKind.EMPLOYER or not shortens or len(short) <= _SHORT_NAME:
        return
    short = short.rstrip(" ,")
    other = re.search(rf"(?<!\w){re.escape(short)}(?!\w)(?!,?\s*{re.escape(last)})", reading.text)
    if other and (kind, flat(short)) not in seen:
        seen.add((kind, flat(short)))
        yield Mention(source_of(reading, other.start(), other.end(), None), kind)


def _is_school_word(plain: str) -> bool:
    return word_list("school").count(plain) > 0


def _heading(reading: Reading, block: Block) -> list[Paragraph]:
    """A heading that no lexicon knows is perhaps an employer written like one."""
    if not block.unknown or block.heading is None:
        return []
    length = len(block.heading)
    if reading.text[block.start : block.start + length] != block.heading:
        return []
    return [Paragraph(block.start, block.start + length, block.heading, None, Line(block.heading))]


_Found = tuple[MentionKind, int, int]


def _in_paragraph(
    block: Block, paragraph: Paragraph, near: Sequence[Paragraph]
) -> Iterator[_Found]:
    raw = paragraph.raw
    for run in runs_in(raw):
        yield from _of_run(block.kind, raw, run)
    for match in _LEGAL_NAME.finditer(raw):
        yield MentionKind.EMPLOYER, match.start(), match.end()
    for match in _SHORT_DEGREE.finditer(raw):
        yield MentionKind.DEGREE, match.start(), match.end()
    yield from _degrees(raw)
    yield from _majors(raw)
    if len(raw) <= _SHORT_LINE and not paragraph.bullet:
        yield from _of_line(block.kind, raw, near)


def _of_run(section: SectionKind, raw: str, run: Run) -> Iterator[_Found]:
    """What one run of capitals is."""
    for part, is_employer in _parted(run):
        before = flat(raw[: part.start])
        named = is_employer or _cue().search(before) or _label().search(before)
        kind = MentionKind.EMPLOYER if named else _kind(section, raw, part)
        if kind in (None, MentionKind.INSTITUTION) and _follows_title(before, part):
            kind = MentionKind.EMPLOYER
        if kind is None and _follows_qualification(before):
            kind = MentionKind.INSTITUTION
        if kind is None and _is_dated_name(raw, part):
            kind = MentionKind.EMPLOYER
        if kind is not None:
            yield kind, part.start, part.end
        if kind is MentionKind.DEGREE and (aim := re.search(r"\sfor\s", part.text)):
            yield kind, part.start + aim.end(), part.end
        if kind in (MentionKind.EMPLOYER, MentionKind.INSTITUTION):
            yield from _without_town(kind, part)
        if kind is MentionKind.EMPLOYER and _is_school(flat(part.text)):
            yield MentionKind.INSTITUTION, part.start, part.end


def _follows_title(before: str, part: Run) -> bool:
    """Right behind a title and a comma or dash: "Teacher, Juno High School"."""
    head = re.sub(r"\s*[,|@(–—-]\s*$", "", before)
    if head == before or country_in(part.text) or is_region(Chunk(part.text, 0, 0)):
        return False
    titles = word_list("title").spans(head[-_TITLE_REACH:])
    return bool(titles) and titles[-1][1] == len(head[-_TITLE_REACH:])


def _follows_qualification(before: str) -> bool:
    """Behind a certificate and a comma: who gave it."""
    head = re.sub(r"(?:\s*\([^()]*\))?\s*,\s*$", "", before)
    named = word_list("qualification").spans(head[-_TITLE_REACH:])
    return head != before and bool(named)


_TITLE_REACH = 40
_TOWN = re.compile(r"\s+(?:at|in|i|of|-)\s+(?:[^\W\d_][\w-]+\s?){1,2}$")


def _without_town(kind: MentionKind, part: Run) -> Iterator[_Found]:
    """The same name without the place it ends with ("University of Illinois at Chicago")."""
    inner = _LEGAL_INSIDE.search(part.text)
    if inner:
        yield kind, part.start, part.start + inner.end()
    if "," in part.text:
        yield kind, part.start, part.start + part.text.index(",")
    match = _TOWN.search(part.text)
    if match and len(part.text[: match.start()].split()) > 1:
        yield kind, part.start, part.start + match.start()


def _parted(run: Run) -> Iterator[tuple[Run, bool]]:
    """The names of a run, and which of them follow a title or a verb of work.

    "Developer at Allegro Networks" holds two, "Worked for Allegro" one.
    """
    plain = flat(run.text)
    for match in _employer_at().finditer(plain):
        left = plain[: match.start()].rstrip()
        titles = word_list("title").spans(left)
        titled = bool(titles) and titles[-1][1] == len(left)
        before, rest = run.cut(match.start(), match.end())
        if titled:
            yield before, False
        if titled or _verb().fullmatch(left):
            yield from ((part, True) for part in _both(rest))
            return
    yield from ((part, False) for part in _both(without_heading(run)))


def _both(run: Run) -> list[Run]:
    """Two employers joined by "and"."""
    plain = flat(run.text)
    joined = re.search(r"\s(?:and|og|und|et|y)\s", plain)
    if not joined:
        return [run]
    sides = plain[: joined.start()], plain[joined.end() :]
    if not all(_names_place_of_work(side) for side in sides):
        return [run]
    return list(run.cut(joined.start(), joined.end()))


@cache
def _verb() -> re.Pattern[str]:
    return re.compile(rf"(?:\w+ )?(?:{grammar('work_cues')})")


def _names_place_of_work(plain: str) -> bool:
    return len(plain.split()) > 1 and word_list("workplace").count(plain) > 0


def _kind(section: SectionKind, raw: str, run: Run) -> MentionKind | None:
    plain = flat(run.text)
    words = plain.split()
    titles = word_list("title").spans(plain)
    line = flat(raw)
    if _is_school(plain):
        at_work = section in (SectionKind.WORK, SectionKind.VOLUNTEER) or _is_header(raw)
        studied = not at_work or word_list("degree").count(line) or _QUALIFIED.search(line)
        return MentionKind.INSTITUTION if studied else MentionKind.EMPLOYER
    legal = LEGAL.search(plain)
    if legal and legal.start() > 0:
        return MentionKind.EMPLOYER
    certified = len(words) > 1 and _QUALIFIED.search(plain)
    if certified or word_list("qualification").spans(plain):
        return MentionKind.DEGREE
    degree = word_list("degree").count(plain) > 0
    if titles and titles[-1][1] == len(plain) and not plain.endswith("s") and not degree:
        return MentionKind.TITLE
    told = section is not SectionKind.EDUCATION and section not in _LISTED and len(words) > 1
    return MentionKind.EMPLOYER if told and word_list("company").count(plain) else None


def _is_school(plain: str) -> bool:
    named = len(plain.split()) > 1 and word_list("school").count(plain) > 0
    return named or plain in _school_names()


@cache
def _school_names() -> frozenset[str]:
    """Schools known by a name of one word; short ones ("bi") are common words."""
    return frozenset(name for name in table("words")["school_names"] if len(name) > 2)  # noqa: PLR2004


def _is_dated_name(raw: str, run: Run) -> bool:
    """A name with a time in brackets, perhaps behind its town: "SAP Labs, India (2011-2014)"."""
    after = re.match(r"(?:,\s*[^\W\d_][\w ]{1,20})?\s*\(([^()]{4,40})\)", raw[run.end :])
    return bool(after) and any(span.ranged for span in find_spans(after[1])) if after else False


def _degrees(raw: str) -> Iterator[_Found]:
    """Each degree word with the capitalised words around it and its subject after "in" or "of"."""
    plain = flat(raw)
    taken = 0
    for start, end in word_list("degree").spans(plain):
        if start < taken or not _is_written_as_degree(raw, start, end):
            continue
        tail = _SUBJECT.match(raw, end)
        stop = tail.end() if tail else end
        stop = start + len(_TRAILING_LINKS.sub("", raw[start:stop]).rstrip(" .,-–("))
        yield MentionKind.DEGREE, start, stop
        if tail and (listed := _SUBJECT_LIST.match(raw, stop)):
            yield MentionKind.DEGREE, start, listed.end()
        called = re.match(r"\s+(?:degree|program|programme|diploma)\b", plain[end:])
        if called:
            yield MentionKind.DEGREE, start, end + called.end()
        if tail and _subject_start(raw, end):
            yield MentionKind.DEGREE, start, end
        taken = stop


_TRAILING_LINKS = re.compile(r"(?:\s+(?:of|in|and|&|og|et|y|und|i|en))+\s*$")
_SUBJECT = re.compile(
    r",?(?:\.?\s*(?:of|in|i|en|em|im|w|de|degree|program|programme|with an emphasis in)*\s+"
    r"(?:[^\W\d_a-zà-žа-я][\w'’&/.-]*|of|and|in|&|og|et|y|und)){1,9}"
)


# The rest of "in Systems, Networks and Security".
_SUBJECT_LIST = re.compile(
    r"(?:,\s+[^\W\d_a-zà-ž][\w'’-]+){1,3}(?:,?\s+(?:and|og|et|y|und|i)\s+[^\W\d_a-zà-ž][\w'’-]+)"
)


def _subject_start(raw: str, end: int) -> bool:
    return re.match(r"\.?\s+(?:in|i)\s", raw[end:]) is not None


def _majors(raw: str) -> Iterator[_Found]:
    """The subject of a study on a line of its own: "Major: Consumer Economics"."""
    match = re.search(r"\b(?:Major|Minor|Specialization|Endorsement)s?\s*:\s*[^.;\n]{3,80}", raw)
    if match:
        yield MentionKind.DEGREE, match.start(), match.end()


def _is_written_as_degree(raw: str, start: int, end: int) -> bool:
    """Capitals, as degrees have them: "MBA", "B.Tech", "Bachelor"; "be" and "ma" are words."""
    word = raw[start:end]
    if len(word.replace(".", "")) <= 2:  # noqa: PLR2004
        return word.isupper() or (word[:1].isupper() and "." in word)
    return word[:1].isupper()


def _of_line(section: SectionKind, raw: str, near: Sequence[Paragraph]) -> Iterator[_Found]:
    """A short line of a list of jobs or studies: its pieces beside a title or a date."""
    if section is SectionKind.EDUCATION:
        return
    spans = find_spans(raw)
    chunks = [c for c in split_chunks(_blanked(raw)) if len(c.text.split()) <= _MOST_WORDS]
    titles = [chunk for chunk in chunks if _is_title(chunk.text)]
    for chunk in titles:
        yield MentionKind.TITLE, chunk.start, chunk.end
    at_work = section in (SectionKind.WORK, SectionKind.VOLUNTEER, SectionKind.OTHER)
    others = [p.raw for p in near if p.raw != raw]
    placed = bool(places_at(chunks)) and bool(chunks) and 0 not in places_at(chunks)
    beside = at_work and (spans or placed or any(map(_is_header, others)))
    framed = any(map(_is_range, others)) and any(_is_title(other) for other in others)
    if not titles and not beside and not framed:
        return
    for chunk in chunks:
        if chunk not in titles and _may_be_employer(chunk):
            yield MentionKind.EMPLOYER, chunk.start, chunk.end
            return


def _blanked(raw: str) -> str:
    """The line with tabs in place of its dates."""
    for span in find_spans(raw):
        raw = raw[: span.start] + "\t" * (span.end - span.start) + raw[span.end :]
    return raw


def _is_title(text: str) -> bool:
    plain = flat(re.sub(r"\s*\([^)]*\)", "", text)).rstrip(" .")
    titles = word_list("title").spans(plain)
    return bool(titles) and titles[-1][1] == len(plain) and len(plain.split()) <= _MOST_WORDS


def _is_header(raw: str) -> bool:
    """A line that is a title or little more than a range of dates."""
    if len(raw) > _SHORT_LINE:
        return False
    if _is_range(raw):
        return True
    return any(_is_title(chunk.text) for chunk in split_chunks(raw))


def _is_range(raw: str) -> bool:
    """Little more than a range of dates."""
    spans = [span for span in find_spans(raw) if span.ranged]
    return any(span.end - span.start >= len(raw.strip()) // 2 for span in spans)


def _may_be_employer(chunk: Chunk) -> bool:
    """Capitalised throughout, and neither a place, a number nor a degree."""
    words = [word for word in chunk.text.split() if word[0].isalpha()]
    if not words or country_in(chunk.text) or is_region(chunk) or chunk.hits("degree"):
        return False
    named = all(word[0].isupper() or flat(word) in links() for word in words)
    return named and words[0][0].isupper() and not re.search(r"\d{3}|@", chunk.text)

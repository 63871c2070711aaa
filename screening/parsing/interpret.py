"""From a reading (text and paragraphs) to a Cv."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from screening.domain.cv import (
    Certificate,
    Confidence,
    Cv,
    Education,
    Language,
    Note,
    Section,
    SectionKind,
    Skill,
    Source,
    Volunteer,
    Work,
)
from screening.parsing import lists, tongues
from screening.parsing.basics import read_basics
from screening.parsing.chunks import sentences
from screening.parsing.dates import find_spans, impossible_dates
from screening.parsing.entries import Entry, cut, sentenced
from screening.parsing.folding import flat, key, squeeze
from screening.parsing.idiom import language_of
from screening.parsing.leftovers import left_over
from screening.parsing.lexicon import languages_of_headings, word_list
from screening.parsing.lines import Paragraph, Reading
from screening.parsing.mentions import find_mentions
from screening.parsing.records import (
    is_not_work,
    is_voluntary,
    read_volunteer,
    read_work,
    with_employer_above,
)
from screening.parsing.sections import Block, split_sections
from screening.parsing.studies import read_education, with_same_school

_ELSEWHERE = (
    SectionKind.BASICS, SectionKind.SUMMARY, SectionKind.OTHER, SectionKind.SKILLS,
    SectionKind.CERTIFICATES, SectionKind.COURSES, SectionKind.EDUCATION, SectionKind.INTERESTS,
    SectionKind.VOLUNTEER, SectionKind.LANGUAGES,
)  # fmt: skip


class _Collector:
    """Gathers what the sections hold."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.work: list[Work] = []
        self.education: list[Education] = []
        self.volunteer: list[Volunteer] = []
        self.skills: list[Skill] = []
        self.languages: list[Language] = []
        self.certificates: list[Certificate] = []

    def section(self, block: Block) -> None:
        """Reads one section by its kind."""
        readers = {
            SectionKind.WORK: self._work,
            SectionKind.EDUCATION: self._education,
            SectionKind.VOLUNTEER: self._volunteer,
            SectionKind.SKILLS: self._skills,
            SectionKind.LANGUAGES: self._languages,
            SectionKind.CERTIFICATES: self._certificates,
            SectionKind.COURSES: self._certificates,
        }
        reader = readers.get(block.kind)
        if reader is not None:
            reader(block)
        elif block.kind in (SectionKind.OTHER, SectionKind.INTERESTS):
            self._other(block)
        if block.kind in _ELSEWHERE:
            self._elsewhere(block)

    def _work(self, block: Block) -> None:
        above: Entry | None = None
        for entry in cut(block.paragraphs, SectionKind.WORK):
            count = len(self.work)
            self.job(entry)
            if len(self.work) > count and count and above is not None:
                self.work[-1] = with_employer_above(self.work[-1], entry, self.work[-2], above)
            if entry.anchor > 0:
                above = entry

    def job(self, entry: Entry) -> None:
        """A job, unpaid work in disguise, or something that is no work."""
        work = read_work(self.reading, entry)
        if work is None:
            return
        if is_voluntary(work):
            role = read_volunteer(self.reading, entry)
            if role is not None:
                self.volunteer.append(role)
        else:
            self.work.append(work)

    def _education(self, block: Block) -> None:
        for entry in cut(block.paragraphs, SectionKind.EDUCATION):
            self.study(entry)

    def study(self, entry: Entry) -> None:
        """An education, or a course or licence that stands among them."""
        raw = entry.paragraphs[entry.anchor].raw
        dated_first = entry.span is not None and not raw[: entry.span.start].strip()
        plain = flat(raw[entry.span.end :] if entry.span and dated_first else raw).strip()
        starts_as_course = bool(word_list("course").spans(plain[:12]))
        if starts_as_course and not word_list("degree").count(plain):
            self.certificates += lists.read_certificates(
                self.reading, entry.paragraphs, SectionKind.COURSES
            )
            return
        if word_list("authorisation").spans(plain[:40]) and not word_list("school").count(plain):
            return  # found again as an authorisation
        study = read_education(self.reading, entry)
        if study is not None:
            self.education.append(with_same_school(study, self.education))

    def _volunteer(self, block: Block) -> None:
        entries = cut(block.paragraphs, SectionKind.VOLUNTEER)
        for entry in entries:
            role = None if is_not_work(entry) else read_volunteer(self.reading, entry)
            if role is not None:
                self.volunteer.append(role)

    def _skills(self, block: Block) -> None:
        self.skills += lists.read_skills(self.reading, block.paragraphs)

    def _languages(self, block: Block) -> None:
        self.languages += tongues.read_languages(self.reading, block.paragraphs)

    def _certificates(self, block: Block) -> None:
        self.certificates += lists.read_certificates(self.reading, block.paragraphs, block.kind)

    def _other(self, block: Block) -> None:
        """A section of unknown kind: judged by its content; roles without pay are found."""
        if block.unknown and (kind := _content_kind(block)):
            entries = cut(block.paragraphs, kind)
            for entry in entries:
                (self.job if kind is SectionKind.WORK else self.study)(entry)
            return
        for paragraph in block.paragraphs:
            for start, end in sentences(paragraph.raw):
                piece = paragraph.raw[start:end]
                if find_spans(piece) and word_list("volunteer").count(flat(piece)):
                    self._role(paragraph, start, end)

    def _role(self, paragraph: Paragraph, start: int, end: int) -> None:
        part = Paragraph(
            paragraph.start + start, paragraph.start + end, paragraph.raw[start:end],
            paragraph.page, paragraph.first,
        )  # fmt: skip
        for entry in cut([part], SectionKind.VOLUNTEER):
            role = read_volunteer(self.reading, entry)
            if role is not None:
                self.volunteer.append(role)

    def _elsewhere(self, block: Block) -> None:
        dedicated = block.kind in (SectionKind.CERTIFICATES, SectionKind.COURSES)
        for paragraph in block.paragraphs:
            if not dedicated:
                self.certificates += lists.mentioned_elsewhere(self.reading, paragraph)
            if block.kind is not SectionKind.LANGUAGES:
                self._more_languages(paragraph)

    def _more_languages(self, paragraph: Paragraph) -> None:
        self.languages += tongues.mentioned_elsewhere(self.reading, paragraph)

    def sources(self) -> list[Source]:
        """The sources of everything that was read."""
        lists = (self.work, self.education, self.volunteer, self.skills, self.languages,
                 self.certificates)  # fmt: skip
        return [entry.source for entries in lists for entry in entries]


def _content_kind(block: Block) -> SectionKind | None:
    """Work or education, when a section under a foreign heading has dated entries of one."""
    text = flat("\n".join(p.raw for p in block.paragraphs))
    ranged = sum(any(s.ranged for s in find_spans(p.raw)) for p in block.paragraphs)
    if not ranged:
        return None
    study = word_list("degree").count(text) + word_list("school").count(text)
    job = word_list("title").count(text) + word_list("workplace").count(text)
    if study >= max(2, job):
        return SectionKind.EDUCATION
    return SectionKind.WORK if job >= 2 else None  # noqa: PLR2004


def interpret(reading: Reading, version: str) -> Cv:
    """The CV that a reading holds."""
    blocks = _with_shapes(split_sections(reading))
    main = _main_language(blocks)
    collector = _Collector(reading)
    for block in blocks:
        collector.section(block)
    return Cv(
        text=reading.text,
        basics=read_basics(blocks, _summary(blocks)),
        sections=tuple(_section(block, main) for block in blocks if block.end > block.start),
        work=_doubted(reading, collector.work),
        education=_doubted(reading, collector.education),
        skills=_doubted(reading, collector.skills),
        languages=_doubted(reading, tongues.unique(collector.languages)),
        certificates=_doubted(reading, _distinct(collector.certificates)),
        volunteer=_doubted(reading, collector.volunteer),
        unparsed=tuple(left_over(reading, blocks, collector.sources())),
        mentions=tuple(find_mentions(reading, blocks)),
        notes=tuple(_notes(reading)),
        hidden=reading.hidden,
        language=main,
        format=reading.format,
        parser_version=version,
    )


_Entry = TypeVar("_Entry", Work, Education, Skill, Language, Certificate, Volunteer)
_UNCERTAIN = 0.75  # mean certainty of a recognised line below which its entry is doubtful


def _doubted(reading: Reading, entries: Sequence[_Entry]) -> tuple[_Entry, ...]:
    """Entries; those that stand on lines which were recognised with little certainty are unsure."""
    lines = [(p.start, p.end) for p in reading.paragraphs if p.first.certainty < _UNCERTAIN]
    return tuple(
        replace(entry, confidence=Confidence.LOW)
        if any(start < entry.source.end and entry.source.start < end for start, end in lines)
        else entry
        for entry in entries
    )


def _notes(reading: Reading) -> Iterator[Note]:
    """What a person should know of the reading."""
    if reading.certainty < 1:
        yield Note("recognised", f"{100 * reading.certainty:.0f}")
    yield from (Note("page_not_read", str(page)) for page in reading.unread)
    for words in dict.fromkeys(impossible_dates(reading.text)):
        yield Note("impossible_date", words)


def _with_shapes(blocks: list[Block]) -> list[Block]:
    """Where no heading was understood, dated paragraphs are judged one by one."""
    known = {block.kind for block in blocks}
    if known & {SectionKind.WORK, SectionKind.EDUCATION}:
        return blocks
    out: list[Block] = []
    for block in blocks:
        out += _by_shape(block) if block.kind is SectionKind.BASICS else [block]
    return out


def _by_shape(block: Block) -> list[Block]:
    paragraphs = [part for paragraph in block.paragraphs for part in sentenced(paragraph)]
    kinds = [_shape(p) for p in paragraphs]
    if not any(kinds):
        return [block]
    out: list[Block] = []
    for paragraph, kind in zip(paragraphs, kinds, strict=True):
        if kind is not None or not out:
            new = kind or block.kind
            if not out or out[-1].kind is not new:
                out.append(Block(new, None, paragraph.start, paragraph.end))
        out[-1].paragraphs.append(paragraph)
        out[-1].end = paragraph.end
    return out


def _shape(paragraph: Paragraph) -> SectionKind | None:
    """What a paragraph without a heading is: a study, a job, a line of languages, or unknown."""
    dates = find_spans(paragraph.raw)
    if not dates:
        return SectionKind.LANGUAGES if _tells_languages(paragraph.raw) else None
    plain = flat(paragraph.raw)
    degrees, titles = word_list("degree").spans(plain), word_list("title").spans(plain)
    schools = word_list("school").count(plain)
    if degrees and (schools or not titles or degrees[0] <= titles[0]):
        return SectionKind.EDUCATION
    if not any(span.ranged for span in dates):
        return None
    job = len(titles) + word_list("workplace").count(plain)
    if schools and schools >= job:
        return SectionKind.EDUCATION
    return SectionKind.WORK if job else None


def _tells_languages(text: str) -> bool:
    """Whether a line begins with a language and says how well it is known."""
    named = tongues.mentions(text)
    return bool(named) and not flat(text)[: named[0].start].strip() and bool(tongues.level_of(text))


def _summary(blocks: list[Block]) -> str | None:
    words = [squeeze(p.raw) for b in blocks if b.kind is SectionKind.SUMMARY for p in b.paragraphs]
    return "\n".join(words) or None


def _section(block: Block, main: str | None) -> Section:
    """A section in the language of its words; where these do not tell, of its heading."""
    language = language_of(_words(block))
    if language is None and block.heading:
        known = languages_of_headings().get(key(block.heading), frozenset())
        language = main if main in known else block.language
    return Section(block.kind, block.start, block.end, block.heading, language)


def _words(block: Block) -> str:
    return "\n".join(paragraph.raw for paragraph in block.paragraphs)


def _main_language(blocks: list[Block]) -> str | None:
    """The language of most of the text, section by section."""
    letters: Counter[str] = Counter()
    for block in blocks:
        language = language_of(_words(block)) or block.language
        if language:
            letters[language] += len(_words(block))
    return letters.most_common(1)[0][0] if letters else None


def _distinct(found: list[Certificate]) -> list[Certificate]:
    """Each place of the text once, and one driving licence of each wording."""
    kept: list[Certificate] = []
    for certificate in sorted(found, key=lambda c: (c.source.start, -c.source.end)):
        inside = any(
            k.source.start <= certificate.source.start and certificate.source.end <= k.source.end
            for k in kept
        )
        if not inside and not any(flat(k.name) == flat(certificate.name) for k in kept):
            kept.append(certificate)
    return kept

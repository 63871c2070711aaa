"""JSON Resume 1.0.0: every value becomes a line of the text, every entry keeps its place."""

from collections.abc import Mapping
from typing import Any

from screening.domain.cv import (
    Basics,
    Certificate,
    Cv,
    Education,
    Language,
    SectionKind,
    Skill,
    Volunteer,
    Work,
)  # fmt: skip
from screening.errors import UnreadableFileError
from screening.parsing.dates import find_spans
from screening.parsing.formats.composed import Composer, partial_date
from screening.parsing.lexicon import country_in
from screening.parsing.lists import certificate_kind
from screening.parsing.records import stated_percent
from screening.parsing.studies import completion, study_years
from screening.parsing.tongues import level_of, mentions

_SECTIONS = ("basics", "work", "volunteer", "education", "skills", "languages", "certificates")


def read(loaded: Any, version: str) -> Cv | None:
    """The CV, or None when the JSON is something else.

    Raises:
        UnreadableFileError: `no_text` for a resume without any value.
    """
    if not isinstance(loaded, Mapping) or not any(
        isinstance(loaded.get(name), list | Mapping) for name in _SECTIONS
    ):
        return None
    reader = _Reader(loaded)
    cv = reader.run(version)
    if not cv.text.strip():
        raise UnreadableFileError("no_text", "the resume has no values")
    return cv


def _text(entry: Mapping[str, Any], name: str) -> str | None:
    value = entry.get(name)
    return value.strip() or None if isinstance(value, str) else None


def _list(value: Any) -> list[Mapping[str, Any]]:
    return [item for item in value if isinstance(item, Mapping)] if isinstance(value, list) else []


class _Reader:
    """Writes the sections in order."""

    def __init__(self, loaded: Mapping[str, Any]) -> None:
        self._all = loaded
        self._composer = Composer()

    def run(self, version: str) -> Cv:
        """Every section, then the text."""
        basics = self._basics()
        work = self._section(SectionKind.WORK, "work", self._work)
        volunteer = self._section(SectionKind.VOLUNTEER, "volunteer", self._volunteer)
        education = self._section(SectionKind.EDUCATION, "education", self._education)
        skills = self._section(SectionKind.SKILLS, "skills", self._skills)
        languages = self._section(SectionKind.LANGUAGES, "languages", self._language)
        certificates = self._section(SectionKind.CERTIFICATES, "certificates", self._certificate)
        for name, kind in (("interests", SectionKind.INTERESTS), ("projects", SectionKind.OTHER),
                           ("publications", SectionKind.OTHER), ("awards", SectionKind.OTHER),
                           ("references", SectionKind.REFERENCES)):  # fmt: skip
            self._section(kind, name, self._plain)
        return Cv(
            text=self._composer.text,
            basics=basics,
            sections=tuple(self._composer.sections),
            work=tuple(work),
            volunteer=tuple(volunteer),
            education=tuple(education),
            skills=tuple(skill for group in skills for skill in group),
            languages=tuple(languages),
            certificates=tuple(certificates),
            format="jsonresume",
            parser_version=version,
        )

    def _section(self, kind: SectionKind, name: str, read_one: Any) -> list[Any]:
        start = self._composer.length
        found = [read_one(entry) for entry in _list(self._all.get(name))]
        self._composer.section(kind, start)
        return [entry for entry in found if entry is not None]

    def _basics(self) -> Basics:
        given = self._all.get("basics")
        basics: Mapping[str, Any] = given if isinstance(given, Mapping) else {}
        where = basics.get("location")
        location: Mapping[str, Any] = where if isinstance(where, Mapping) else {}
        start = self._composer.length
        for part in ("name", "label", "email", "phone"):
            self._composer.write(_text(basics, part))
        self._composer.write(_text(location, "address"), _text(location, "postalCode"),
                             _text(location, "city"), _text(location, "countryCode"))  # fmt: skip
        self._composer.section(SectionKind.BASICS, start)
        start = self._composer.length
        self._composer.write(_text(basics, "summary"))
        self._composer.section(SectionKind.SUMMARY, start)
        name, email, phone = (_text(basics, part) for part in ("name", "email", "phone"))
        return Basics(name, email, phone, _text(location, "city"), _text(basics, "summary"))

    def _lines(self, entry: Mapping[str, Any], *names: str) -> Any:
        dates = " – ".join(filter(None, (_text(entry, "startDate"), _text(entry, "endDate"))))
        highlights = entry.get("highlights")
        items = (
            [item for item in highlights if isinstance(item, str)]
            if isinstance(highlights, list)
            else []
        )
        fields = [_text(entry, name) for name in names]
        return self._composer.entry(*fields, dates or None, _text(entry, "summary"), *items)

    def _work(self, entry: Mapping[str, Any]) -> Work | None:
        source = self._lines(entry, "position", "name", "location")
        if source is None:
            return None
        start, end = partial_date(entry.get("startDate")), _end(entry)
        return Work(source, position=_text(entry, "position"),
                    name=_text(entry, "name") or _text(entry, "company"),
                    location=_text(entry, "location"), start_date=start, end_date=end,
                    is_current=start is not None and end is None, summary=_summary(entry),
                    percent=stated_percent(_text(entry, "position") or ""))  # fmt: skip

    def _volunteer(self, entry: Mapping[str, Any]) -> Volunteer | None:
        source = self._lines(entry, "position", "organization")
        if source is None:
            return None
        start, end = partial_date(entry.get("startDate")), _end(entry)
        return Volunteer(
            source,
            position=_text(entry, "position"),
            organization=_text(entry, "organization"),
            start_date=start,
            end_date=end,
            is_current=start is not None and end is None,
            summary=_summary(entry),
        )

    def _education(self, entry: Mapping[str, Any]) -> Education | None:
        source = self._lines(entry, "studyType", "area", "institution", "location", "score")
        if source is None:
            return None
        spans = find_spans(
            " – ".join(filter(None, (_text(entry, "startDate"), _text(entry, "endDate"))))
        )
        return Education(source, institution=_text(entry, "institution"),
                         study_type=_text(entry, "studyType"), area=_text(entry, "area"),
                         country=country_in(_text(entry, "location") or ""),
                         start_date=partial_date(entry.get("startDate")), end_date=_end(entry),
                         completed=completion(source.text, spans[0] if spans else None),
                         years=study_years(source.text))  # fmt: skip

    def _skills(self, entry: Mapping[str, Any]) -> list[Skill]:
        words = entry.get("keywords")
        keywords = (
            [word for word in words if isinstance(word, str)] if isinstance(words, list) else []
        )
        if not keywords:
            source = self._composer.write(_text(entry, "name"))
            return [Skill(source, source.text)] if source else []
        self._composer.write(_text(entry, "name"))
        sources = [self._composer.write(word) for word in keywords]
        return [Skill(source, source.text) for source in sources if source]

    def _language(self, entry: Mapping[str, Any]) -> Language | None:
        name, fluency = _text(entry, "language"), _text(entry, "fluency")
        source = self._composer.write(name, fluency)
        if source is None or name is None:
            return None
        named = mentions(name)
        level = level_of(fluency or "")
        return Language(source, name, code=named[0].code if named else None, fluency=fluency,
                        cefr=level.cefr, cefr_stated=level.stated, native=level.native)  # fmt: skip

    def _certificate(self, entry: Mapping[str, Any]) -> Certificate | None:
        name = _text(entry, "name")
        source = self._composer.write(name, _text(entry, "issuer"), _text(entry, "date"))
        if source is None or name is None:
            return None
        return Certificate(source, name, issuer=_text(entry, "issuer"),
                           date=partial_date(entry.get("date")),
                           kind=certificate_kind(name, SectionKind.CERTIFICATES))  # fmt: skip

    def _plain(self, entry: Mapping[str, Any]) -> None:
        self._composer.entry(*(value for value in entry.values() if isinstance(value, str)))


def _end(entry: Mapping[str, Any]) -> Any:
    return partial_date(entry.get("endDate"))


def _summary(entry: Mapping[str, Any]) -> str | None:
    items = entry.get("highlights")
    lines = [_text(entry, "summary")]
    lines += [item for item in items if isinstance(item, str)] if isinstance(items, list) else []
    return "\n".join(line for line in lines if line) or None

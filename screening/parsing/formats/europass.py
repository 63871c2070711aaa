"""Europass XML of both generations: SkillsPassport (to 2020) and Candidate (HR Open, since 2020).

Elements are found by their local names, so that namespaces and minor versions do not matter.
"""

from collections.abc import Iterator

from lxml import etree

from screening.domain.cv import (
    Basics,
    Certificate,
    Cv,
    Education,
    Language,
    SectionKind,
    Skill,
    Work,
)  # fmt: skip
from screening.domain.dates import PartialDate
from screening.errors import InvalidInputError, UnreadableFileError
from screening.parsing.folding import squeeze
from screening.parsing.formats.composed import Composer, partial_date, plain_text
from screening.parsing.formats.word import parse_xml
from screening.parsing.lists import certificate_kind
from screening.parsing.tongues import mentions

_ISO3 = """
    nor:nb nob:nb nno:nn eng:en deu:de ger:de fra:fr fre:fr spa:es ita:it por:pt pol:pl
    ukr:uk rus:ru ron:ro rum:ro ara:ar fas:fa per:fa tur:tr som:so swe:sv dan:da fin:fi
    nld:nl dut:nl lit:lt lav:lv est:et hun:hu ces:cs cze:cs slk:sk slo:sk slv:sl hrv:hr
    srp:sr bos:bs bul:bg ell:el gre:el sqi:sq alb:sq urd:ur tir:ti amh:am kur:ku vie:vi
    zho:zh chi:zh isl:is ice:is heb:he hin:hi mkd:mk tha:th
"""  # ISO 639-2 or 639-3 code : ISO 639-1 code
_THREE_LETTERS = dict(pair.split(":") for pair in _ISO3.split())
_LEVELS = ("A1", "A2", "B1", "B2", "C1", "C2")


def read(data: bytes, version: str) -> Cv | None:
    """The CV, or None when the XML is something else.

    Raises:
        UnreadableFileError: `damaged`, or `unsupported` for XML with a document type.
    """
    root = parse_xml(data, "xml")
    name = _local(root)
    if name not in ("SkillsPassport", "Candidate", "LearnerInfo"):
        raise UnreadableFileError("unsupported", f"XML of an unknown kind ({name})")
    reader = _Old(root) if name != "Candidate" else _New(root)
    cv = reader.read(version)
    if not cv.text.strip():
        raise UnreadableFileError("no_text", "the Europass file has no values")
    return cv


def _local(node: etree._Element) -> str:
    return str(node.tag).rpartition("}")[2]  # a comment's tag is a function: no name matches


def _all(node: etree._Element | None, name: str) -> Iterator[etree._Element]:
    if node is not None:
        yield from (child for child in node.iter() if _local(child) == name)


def _at(node: etree._Element | None, *path: str) -> etree._Element | None:
    """The first descendant by a path of local names."""
    for name in path:
        node = next((found for found in _all(node, name) if found is not node), None)
    return node


def _text(node: etree._Element | None, *path: str) -> str | None:
    found = _at(node, *path)
    if found is None:
        return None
    return squeeze(found.text or "") or None


def _rich(node: etree._Element | None, *path: str) -> str | None:
    found = _at(node, *path)
    return plain_text("".join(map(str, found.itertext()))) if found is not None else None


class _Base:
    """What both generations share: the composed text and the collected entries."""

    def __init__(self, root: etree._Element) -> None:
        self.root = root
        self.composer = Composer()
        self.work: list[Work] = []
        self.education: list[Education] = []
        self.skills: list[Skill] = []
        self.languages: list[Language] = []
        self.certificates: list[Certificate] = []

    def read(self, version: str) -> Cv:
        """All sections in order."""
        start = self.composer.length
        basics = self.basics()
        self.composer.section(SectionKind.BASICS, start)
        for kind, part in (
            (SectionKind.WORK, self.read_work), (SectionKind.EDUCATION, self.read_education),
            (SectionKind.LANGUAGES, self.read_languages), (SectionKind.SKILLS, self.read_skills),
            (SectionKind.CERTIFICATES, self.read_certificates), (SectionKind.OTHER, self.read_rest),
        ):  # fmt: skip
            start = self.composer.length
            part()
            self.composer.section(kind, start)
        return Cv(
            text=self.composer.text, basics=basics, sections=tuple(self.composer.sections),
            work=tuple(self.work), education=tuple(self.education), skills=tuple(self.skills),
            languages=tuple(self.languages), certificates=tuple(self.certificates),
            language=self.root.get("locale"), format="europass", parser_version=version,
        )  # fmt: skip

    def basics(self) -> Basics:
        """Name and contact data."""
        raise NotImplementedError

    def read_work(self) -> None:
        """Jobs."""

    def read_education(self) -> None:
        """Educations."""

    def read_languages(self) -> None:
        """Languages."""

    def read_skills(self) -> None:
        """Skills."""

    def read_certificates(self) -> None:
        """Licences and certificates."""

    def read_rest(self) -> None:
        """Everything else as text."""

    def put_language(self, name: str, code: str | None, levels: list[str], native: bool) -> None:
        """One language; of several partial levels the lowest counts."""
        lowest = min((level for level in levels if level in _LEVELS), default=None)
        source = self.composer.write(name, " ".join(levels) or None)
        if source is None:
            return
        named = mentions(name)
        found = code or (named[0].code if named else None)
        self.languages.append(
            Language(source, name, code="nb" if found == "no" else found, cefr=lowest,
                     cefr_stated=lowest is not None, native=native)
        )  # fmt: skip

    def put_licence(self, name: str) -> None:
        """One driving licence class."""
        if source := self.composer.write(name):
            self.certificates.append(Certificate(source, name, kind="driving_licence"))


class _Old(_Base):
    """SkillsPassport 2.x and 3.x."""

    def basics(self) -> Basics:
        person = _at(self.root, "Identification")
        first, last = (
            _text(person, "PersonName", "FirstName"),
            _text(person, "PersonName", "Surname"),
        )
        name = " ".join(filter(None, (first, last))) or None
        email = _text(person, "Email", "Contact")
        phone = _text(person, "TelephoneList", "Telephone", "Contact")
        place = _text(person, "Address", "Municipality")
        for value in (name, _text(self.root, "Headline", "Label"), email, phone):
            self.composer.write(value)
        self.composer.write(_text(person, "AddressLine"), _text(person, "PostalCode"), place)
        return Basics(name, email, phone, place)

    def read_work(self) -> None:
        for item in _all(self.root, "WorkExperience"):
            start, end, current = _period(item)
            position, name = _text(item, "Position", "Label"), _text(item, "Employer", "Name")
            place = _text(item, "Employer", "Municipality")
            summary = _rich(item, "Activities")
            source = self.composer.entry(
                position, name, _place(place, _text(item, "Employer", "Country", "Label")),
                _dates(start, end, current), summary,
            )  # fmt: skip
            if source:
                self.work.append(Work(source, position=position, name=name, location=place,
                                      start_date=start, end_date=end, is_current=current,
                                      summary=summary))  # fmt: skip

    def read_education(self) -> None:
        for item in _all(self.root, "Education"):
            start, end, current = _period(item)
            title, school = _text(item, "Title"), _text(item, "Organisation", "Name")
            area = _text(item, "Field", "Label")
            country = _text(item, "Organisation", "Country", "Code")
            place = _text(item, "Organisation", "Municipality")
            source = self.composer.entry(
                title, area, school, _place(place, country), _dates(start, end, current),
                _rich(item, "Activities"),
            )  # fmt: skip
            if source:
                self.education.append(
                    Education(source, institution=school, study_type=title, area=area,
                              country=country if country and len(country) == 2 else None,  # noqa: PLR2004
                              start_date=start, end_date=end, completed=False if current else None)
                )  # fmt: skip

    def read_languages(self) -> None:
        for item in _all(self.root, "MotherTongue"):
            code, name = _text(item, "Code"), _text(item, "Label")
            if name or code:
                self.put_language(name or str(code), code, [], True)
        for item in _all(self.root, "ForeignLanguage"):
            code, name = _text(item, "Description", "Code"), _text(item, "Description", "Label")
            levels = _at(item, "ProficiencyLevel")
            stated = [squeeze(n.text or "").upper() for n in (levels if levels is not None else [])]
            if name or code:
                self.put_language(name or str(code), code, [s for s in stated if s], False)

    def read_skills(self) -> None:
        for group in ("JobRelated", "Computer", "Communication", "Organisational", "Other"):
            for item in _all(_at(self.root, "Skills"), group):
                for row in (_rich(item, "Description") or "").split("\n"):
                    for part in row.split(","):
                        if source := self.composer.write(part.strip()):
                            self.skills.append(Skill(source, source.text))

    def read_certificates(self) -> None:
        for item in _all(_at(self.root, "Driving"), "Licence"):
            if name := squeeze(item.text or ""):
                self.put_licence(name)

    def read_rest(self) -> None:
        for item in _all(self.root, "Achievement"):
            code = _text(item, "Title", "Code") or ""
            start = self.composer.length
            self.composer.entry(_text(item, "Title", "Label"), _rich(item, "Description"))
            if "reference" in code:
                self.composer.section(SectionKind.REFERENCES, start)


class _New(_Base):
    """Candidate documents of the present Europass editor."""

    def basics(self) -> Basics:
        person = _at(self.root, "CandidatePerson")
        first, last = _text(person, "GivenName"), _text(person, "FamilyName")
        name = " ".join(filter(None, (first, last))) or None
        email = phone = None
        for channel in _all(person, "Communication"):
            kind = (_text(channel, "ChannelCode") or "").lower()
            if uri := _text(channel, "URI"):
                email = email or (uri if "@" in uri else None)
            if "phone" in kind or _text(channel, "DialNumber"):
                dialing = _text(channel, "CountryDialing")
                number = _text(channel, "DialNumber")
                if number:
                    phone = phone or (f"+{dialing.lstrip('+')} {number}" if dialing else number)
        place = _text(person, "CityName")
        for value in (name, email, phone, place, _rich(self.root, "ExecutiveSummary")):
            self.composer.write(value)
        return Basics(name, email, phone, place, _rich(self.root, "ExecutiveSummary"))

    def read_work(self) -> None:
        for employer in _all(self.root, "EmployerHistory"):
            name = _text(employer, "OrganizationName")
            place = _text(employer, "CityName")
            for item in _all(employer, "PositionHistory"):
                start, end, current = _formatted_period(item)
                position, summary = _text(item, "PositionTitle"), _rich(item, "Description")
                place = _text(item, "City") or _text(item, "CityName") or place
                source = self.composer.entry(
                    position, name, place, _dates(start, end, current), summary
                )
                if source:
                    self.work.append(Work(source, position=position, name=name, location=place,
                                          start_date=start, end_date=end, is_current=current,
                                          summary=summary))  # fmt: skip

    def read_education(self) -> None:
        for item in _all(self.root, "EducationOrganizationAttendance"):
            start, end, current = _formatted_period(item)
            title, school = _text(item, "DegreeName"), _text(item, "OrganizationName")
            country = (_text(item, "CountryCode") or "")[:2].upper() or None
            place = _text(item, "CityName")
            source = self.composer.entry(
                title, school, _place(place, country), _dates(start, end, current)
            )
            if source:
                self.education.append(
                    Education(source, institution=school, study_type=title, country=country,
                              start_date=start, end_date=end, completed=False if current else None)
                )  # fmt: skip

    def read_languages(self) -> None:
        for node in _all(_at(self.root, "CandidatePerson"), "PrimaryLanguageCode"):
            if code := squeeze(node.text or "").lower():
                self.put_language(code, _THREE_LETTERS.get(code, code[:2]), [], True)
        for item in _all(self.root, "PersonCompetency"):
            if "language" not in (_text(item, "TaxonomyID") or "").lower():
                continue
            code = (_text(item, "CompetencyID") or "").lower()
            levels = [squeeze(node.text or "").upper() for node in _all(item, "ScoreText")]
            if code:
                self.put_language(code, _THREE_LETTERS.get(code, code[:2]), levels, False)

    def read_skills(self) -> None:
        for item in _all(self.root, "PersonCompetency"):
            if "language" in (_text(item, "TaxonomyID") or "").lower():
                continue
            name = _text(item, "CompetencyName") or _text(item, "CompetencyID")
            if name and not name.startswith("http") and (source := self.composer.write(name)):
                self.skills.append(Skill(source, source.text))
        for item in _all(self.root, "Skill"):
            if (name := _text(item, "Name")) and (source := self.composer.write(name)):
                self.skills.append(Skill(source, source.text))

    def read_certificates(self) -> None:
        for item in _all(self.root, "License"):
            if name := _text(item, "LicenseTypeCode"):
                self.put_licence(name)
        for item in _all(self.root, "Certification"):
            name = _text(item, "CertificationName") or _text(item, "CertificationTypeCode")
            if name and (source := self.composer.write(name)):
                kind = certificate_kind(name, SectionKind.CERTIFICATES)
                self.certificates.append(Certificate(source, name, kind=kind))


def _place(*parts: str | None) -> str | None:
    return ", ".join(part for part in parts if part) or None


def _dates(start: PartialDate | None, end: PartialDate | None, current: bool) -> str | None:
    """The period as a line; an open end stays open."""
    if start is None and end is None:
        return None
    left = start.to_text() if start else ""
    right = end.to_text() if end else ""
    return f"{left} – {right}".strip() if end or current else left


def _old_date(node: etree._Element | None) -> PartialDate | None:
    if node is None or not node.get("year"):
        return None
    parts = [
        node.get("year"),
        (node.get("month") or "").strip("-"),
        (node.get("day") or "").strip("-"),
    ]
    try:
        numbers = [int(part) for part in parts if part]
        return PartialDate(*numbers)
    except (ValueError, InvalidInputError):
        return None


def _period(item: etree._Element) -> tuple[PartialDate | None, PartialDate | None, bool]:
    period = _at(item, "Period")
    current = (_text(period, "Current") or "").lower() == "true"
    return _old_date(_at(period, "From")), _old_date(_at(period, "To")), current


def _formatted_period(item: etree._Element) -> tuple[PartialDate | None, PartialDate | None, bool]:
    start = partial_date(_text(_at(item, "StartDate"), "FormattedDateTime"))
    end = partial_date(_text(_at(item, "EndDate"), "FormattedDateTime"))
    flags = {(_text(item, name) or "").lower() for name in ("CurrentIndicator", "Ongoing")}
    return start, end, "true" in flags

"""What an authority has decided places the education it speaks of, wherever the CV says so."""

from screening.credentials import knowledge
from screening.domain.cv import Cv, Education, Section, SectionKind, Source
from screening.services.reading import CvReader
from screening.services.recognition import Recognised, with_recognised_education

DEGREE = "2003-2008 Спеціаліст, право, Львівський університет, Україна"


def cv_of(*lines: str, other: str = "") -> Cv:
    """A CV with one education per line, and a block of other text."""
    text = "\n".join([*lines, other])
    entries = []
    for line in lines:
        start = text.index(line)
        parts = line.split(" ", 1)[1].split(", ")
        source = Source(line, start, start + len(line))
        country = "UA" if "Україна" in line else None
        entries.append(Education(source, study_type=parts[0], area=parts[1], country=country))
    start = len(text) - len(other)
    section = Section(SectionKind.OTHER, start, len(text))
    return Cv(text, sections=(section,), education=tuple(entries))


def recognised(cv: Cv) -> Recognised:
    reader = CvReader(lambda data, name: cv, knowledge.load)
    return with_recognised_education(knowledge.load(), reader.prepare(cv))


def placed_range(found: Recognised, number: int = 0) -> tuple[str | None, ...] | None:
    credential = found.cv.education[number].credential
    return credential.range if credential else None


def test_without_a_decision_the_range_stays() -> None:
    assert placed_range(recognised(cv_of(DEGREE))) == ("6.2", "7")


def test_a_decision_in_another_section_places_the_education_and_is_its_proof() -> None:
    found = recognised(cv_of(DEGREE, other="HK-dir: vedtak, tilsvarer norsk mastergrad"))
    assert placed_range(found) == ("7", "7")
    assert "vedtak" in found.proofs[0].text


def test_a_decision_on_a_line_of_its_own_is_no_education() -> None:
    found = recognised(cv_of(DEGREE, "2016 NOKUT, tilsvarer norsk mastergrad"))
    assert placed_range(found) == ("7", "7")
    assert found.cv.education[1].credential is None
    assert found.proofs[0].entry == 1


def test_a_decision_applied_for_changes_nothing() -> None:
    found = recognised(cv_of(DEGREE, other="Søknad til HK-dir om mastergrad under behandling"))
    assert placed_range(found) == ("6.2", "7")


def test_a_decision_in_the_entry_itself_is_read() -> None:
    found = recognised(cv_of(f"{DEGREE}. Godkjent av NOKUT, tilsvarer norsk mastergrad"))
    assert placed_range(found) == ("7", "7")


def test_an_entry_that_says_the_test_was_failed_is_unfinished() -> None:
    found = recognised(cv_of("2018-2020 Fagbrev, tømrer. Fagprøve ikke bestått"))
    assert placed_range(found) == ("2", "3")

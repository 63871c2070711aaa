"""What a person typed has a place in the text, and entries that stay keep theirs."""

import pytest

from screening.domain.correction import HEADING, corrected
from screening.domain.cv import Basics, Confidence, Cv, Language, Source, Work
from screening.domain.dates import PartialDate
from screening.errors import InvalidInputError

TEXT = "Kari\nLege Vik 2012\nPleier Nes 2010\nNorsk B2"


def source(words):
    start = TEXT.index(words)
    return Source(words, start, start + len(words))


@pytest.fixture
def cv():
    return Cv(
        TEXT,
        Basics(name="Kari"),
        work=(
            Work(source("Lege Vik 2012"), position="Lege", name="Vik"),
            Work(source("Pleier Nes 2010"), Confidence.LOW, position="Pleier", name="Nes"),
        ),
        languages=(Language(source("Norsk B2"), "Norsk", code="nb", cefr="B2", cefr_stated=True),),
    )


def test_a_changed_entry_gets_a_line_of_its_own(cv):
    after = corrected(cv, {"work": [
        {"position": "Lege", "name": "Vik"},
        {"position": "Sykepleier", "name": "Nes", "startDate": "2010-08", "isCurrent": True},
    ]})  # fmt: skip
    kept, typed = after.work
    assert kept == cv.work[0]
    assert (typed.position, typed.start_date) == ("Sykepleier", PartialDate(2010, 8))
    assert typed.confidence is Confidence.HIGH
    assert after.text.startswith(f"{TEXT}\n\n{HEADING}\n")
    for entry in (*after.work, *after.languages):
        assert after.text[entry.source.start : entry.source.end] == entry.source.text


def test_correcting_a_correction_leaves_no_old_lines(cv):
    once = corrected(cv, {"work": [{"position": "Lege", "name": "Feil"}]})
    twice = corrected(once, {"work": [{"position": "Lege", "name": "Rett"}], "basics": {}})
    assert "Feil" not in twice.text
    assert twice.text.count(HEADING) == 1
    entry = twice.work[0]
    assert twice.text[entry.source.start : entry.source.end] == entry.source.text
    third = corrected(twice, {"languages": []})
    assert third.work[0].name == "Rett"
    assert third.text[third.work[0].source.start :].startswith("Lege · Rett")


def test_a_typed_line_reads_as_a_person_would_write_it(cv):
    going_on = {"position": "Lege", "name": "Vik", "startDate": "2012", "isCurrent": True}
    level = {"language": "nb", "name": "Norsk", "fluency": "B2", "cefr": "C1"}
    after = corrected(cv, {"work": [going_on], "languages": [level]})
    assert after.work[0].source.text == "Lege · Vik · 2012 –"
    assert after.languages[0].source.text == "Norsk · C1"
    assert after.languages[0].fluency is None


def test_a_language_is_given_as_it_is_shown(cv):
    shown = {"language": "en", "name": "Engelsk", "cefr": "C1"}
    after = corrected(cv, {"languages": [shown]}).languages[0]
    assert (after.code, after.language, after.cefr, after.cefr_stated) == (
        "en",
        "Engelsk",
        "C1",
        True,
    )


@pytest.mark.parametrize(
    ("changes", "place"),
    [
        ({"text": "x"}, "text"),
        ({"work": "x"}, "work"),
        ({"work": [{"position": 3}]}, "work"),
        ({"work": [{}]}, "work"),
        ({"work": ["x"]}, "work"),
        ({"basics": {"name": "Kari"}}, "nothing"),
        ({"skills": [{"name": "x" * 20_000}]}, "skills"),
        ({"work": [{"position": "x", "startDate": "2012-13"}]}, "2012-13"),
    ],
)
def test_what_does_not_fit_is_refused_with_its_place(cv, changes, place):
    with pytest.raises(InvalidInputError, match=place):
        corrected(cv, changes)

"""How well a CV was read, told from the Cv alone."""

from screening.domain.cv import (
    Basics,
    Confidence,
    Cv,
    Education,
    Note,
    Section,
    SectionKind,
    Source,
    Work,
)
from screening.domain.dates import PartialDate
from screening.domain.quality import quality_of

TEXT = "Kari\nJobb\nLege\n2012\nxxxxxxxxxx"


def source(words):
    start = TEXT.index(words)
    return Source(words, start, start + len(words))


def test_everything_understood_is_one():
    cv = Cv("Kari", Basics(name="Kari"))
    quality = quality_of(cv)
    assert (quality.understood, quality.doubts, quality.unparsed) == (1.0, (), 0)


def test_the_share_counts_letters_that_belong_to_something():
    job = Work(source("Lege\n2012"), position="Lege", name="Vik", start_date=PartialDate(2012))
    section = Section(SectionKind.WORK, TEXT.index("Jobb"), len(TEXT), "Jobb", "nb")
    cv = Cv(TEXT, Basics(name="Kari"), (section,), work=(job,))
    quality = quality_of(cv)
    assert quality.understood == round(16 / 26, 4)
    assert quality.sections[0].understood == round(12 / 22, 4)
    assert quality.sections[0].language == "nb"


def test_missing_fields_unsure_entries_and_notes_are_doubts():
    job = Work(source("Lege"), Confidence.LOW, position="Lege")
    study = Education(source("Jobb"), institution="UiO", study_type="Master")
    cv = Cv(TEXT, work=(job,), education=(study,), notes=(Note("impossible_date", "31.02.2015"),))
    found = {(d.section, d.entry, d.field, d.reason, d.text) for d in quality_of(cv).doubts}
    assert found == {
        ("basics", None, "name", "missing", ""),
        ("work", 0, "name", "missing", "Lege"),
        ("work", 0, "startDate", "missing", "Lege"),
        ("work", 0, "", "unsure", "Lege"),
        ("education", 0, "endDate", "missing", "Jobb"),
        ("", None, "", "impossible_date", "31.02.2015"),
    }

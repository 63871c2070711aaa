"""Headings in many languages, spellings and mixtures."""

import pytest

from screening.parsing.lexicon import table
from screening.parsing.sections import heading_kind


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("UTDANNING", "education"),
        ("U T D A N N I N G", "education"),
        ("E R FA R I N G", "work"),
        ("Work Experience:", "work"),
        ("Waxbarasho / utdanning", "education"),
        ("Verv og fritid", "volunteer"),
        ("Kurs og førarkort", "certificates"),
        ("Kurs og sertifikater", "courses"),
        ("1. Educație și formare", "education"),
        ("Досвід роботи", "work"),
        ("опыт работы", "work"),
        ("سوابق کاری", "work"),
        ("المهارات", "skills"),
        ("مہارتیں", "skills"),
        ("ናይ ስራሕ ልምዲ", "work"),
        ("İŞ DENEYİMİ", "work"),
        ("REFERANSER", "references"),
        ("Centres d'intérêt", "interests"),
        ("Centres d’intérêt", "interests"),
        ("Personalia", "basics"),
    ],
)
def test_known_headings(heading, kind):
    assert heading_kind(heading) == kind


@pytest.mark.parametrize(
    "line",
    [
        "Vidareutdanning i familieterapi\t2020–2022",
        "Videreutdanning i kreftsykepleie",
        "Master i statsvitenskap",
        "Erfaring fra saksbehandling i offentlig forvaltning",
        "ola@example.org",
        "2010",
    ],
)
def test_lines_that_are_no_headings(line):
    assert heading_kind(line) is None


def test_at_least_twenty_languages_have_the_main_headings():
    headings = table("headings")
    for kind in ("work", "education", "languages", "skills", "references"):
        assert len(headings[kind]) >= 20, kind

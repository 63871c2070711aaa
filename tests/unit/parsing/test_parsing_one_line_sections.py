"""Sections told in one line each: "Estudios: 2006-2011 ...", in several languages."""

import pytest

from screening.parsing.parse import parse_bytes


@pytest.mark.parametrize(
    ("text", "schools", "jobs"),
    [
        (
            "Ana Prueba\nEstudios: 2006-2011 Derecho, Universidad de Ejemplo\n"
            "Trabajo: 2011-2016 Recepcionista, Ayuntamiento de Ejemplo\nInformática: Excel\n",
            1, 1,
        ),
        (
            "Kari Prøve\nUtdanning: Bachelor i sykepleie, Høgskolen Eksempel, 2010\n"
            "Erfaring: 2011-2016 Sykepleier, Eksempel sykehus\nSpråk: norsk, engelsk B2\n",
            1, 1,
        ),
        (
            "نام نمونه\nتحصیلات: ۲۰۰۴-۲۰۰۸ کارشناسی حقوق، دانشگاه نمونه\n"
            "سابقه کار: 2009-2014 کارشناس حقوقی، شرکت نمونه\n",
            1, 1,
        ),
    ],
)  # fmt: skip
def test_dated_entries_behind_a_heading_are_read_as_such(text, schools, jobs) -> None:
    cv = parse_bytes(text.encode(), "cv.txt")
    assert (len(cv.education), len(cv.work)) == (schools, jobs)


def test_a_sentence_with_a_year_inside_a_job_opens_no_section() -> None:
    text = (
        "Ola Prøve\nErfaring\n2011-2016 Lærer, Eksempel skole\n"
        "Arbeid: ansvar for 2 klasser i 2015 og ute\n"
    )
    cv = parse_bytes(text.encode(), "cv.txt")
    assert len(cv.work) == 1

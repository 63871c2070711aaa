"""The language of a text, and of each section of a CV."""

import pytest

from screening.parsing.idiom import language_of
from screening.parsing.parse import parse_bytes


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nb", "Jeg har arbeidet som rådgiver i kommunen og var med på å bygge opp tilbudet."),
        (
            "nn",
            "Eg har arbeidd som rådgjevar i kommunen og var med på å byggje opp noko frå botnen.",
        ),
        ("sv", "Jag arbetade som handläggare och ansvarade för utredningar på en avdelning."),
        ("en", "I was responsible for the budget and for a team of twelve with the main office."),
        ("pl", "Pracowałam jako księgowa w urzędzie gminy oraz przy projektach dla szkół."),
        ("es", "Trabajé como enfermera en el hospital con un equipo de diez personas por un año."),
        ("uk", "Відповідала за роботу з клієнтами та ведення обліку в компанії"),
        ("ru", "Она отвечала за работу с клиентами и ведение учёта, это был новый опыт"),
        ("fa", "مسئول رسیدگی به درخواست‌ها و این بخش را برای سه سال"),
        ("ar", "كان مسؤولا عن العمل مع العملاء في الشركة التي أسسها على مدى سنوات من العمل"),
        ("el", "Υπεύθυνη για το λογιστήριο"),
        ("th", "ดูแลผู้ป่วยในหอผู้ป่วยหนัก"),
        ("zh", "负责会计工作"),
        (None, "Excel, SAP, Python"),
        (None, "12345"),
    ],
)
def test_language_of_a_text(language, text):
    assert language_of(text) == language


def test_each_section_has_its_own_language():
    text = (
        "Ola Nordmann\n\nArbeidserfaring\n\n2012 - 2016 Konsulent, Vik kommune\n"
        "Jeg hadde ansvar for søknader og klager i kommunen og for opplæring av andre.\n\n"
        "Wykształcenie\n\n2006 - 2010 Licencjat, Uniwersytet Gdański\n"
        "Praca dyplomowa o finansach w gminach oraz o zarządzaniu przy projektach dla szkół.\n"
    )
    cv = parse_bytes(text.encode(), "cv.txt")
    found = {section.kind.value: section.language for section in cv.sections}
    assert (found["work"], found["education"]) == ("nb", "pl")

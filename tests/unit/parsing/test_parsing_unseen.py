"""Habits first met in CVs written to be unknown: each class of what was missed, in a few lines."""

import io

import docx
import pytest
from reportlab.pdfgen.canvas import Canvas

from screening.parsing.dates import find_spans
from screening.parsing.parse import parse_bytes
from screening.parsing.sections import heading_kind
from screening.parsing.tongues import mentions


def read(text):
    return parse_bytes(text.encode(), "cv.txt")


def jobs(cv):
    return [(work.position, work.name) for work in cv.work]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("od 09.2014. do 04.2017.", True),
        ("od 05.2017. do danas", True),
        ("01.09.2014. – 31.05.2016.", True),
        ("2015. I dag er jeg lærer", False),
    ],
)
def test_full_stops_behind_dates_part_no_range(text, whole):
    span = find_spans(text)[0]
    assert (span.end == len(text) and span.ranged) is whole


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("ภาษาอังกฤษ: ดี", "en"),
        ("ភាសាខ្មែរ", "km"),
        ("မြန်မာဘာသာ", "my"),
        ("မြန်မာ : မိခင်ဘာသာစကား", "my"),
    ],
)
def test_languages_whose_name_is_glued_to_the_word_for_language(text, code):
    assert [mention.code for mention in mentions(text)] == [code]


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("ΨΗΦΙΑΚΕΣ ΔΕΞΙΟΤΗΤΕΣ", "skills"),
        ("EDUKACJA I SZKOLENIE", "education"),
        ("ความสามารถทางภาษา", "languages"),
        ("Mga karanasan sa trabaho", "work"),
        ("Dette kan jeg", "skills"),
        ("پوختە", "summary"),
        ("ပညာအရည်အချင်း", "education"),
        ("اشخاص معرفی کننده", "references"),
    ],
)
def test_headings_of_more_languages(heading, kind):
    assert heading_kind(heading) == kind


def test_a_name_written_without_spaces():
    cv = read("မအေးအေးမြင့်\nစာရင်းကိုင်\nayeaye@example.org\n")
    assert cv.basics.name == "မအေးအေးမြင့်"


def test_a_full_stop_in_a_quoted_name_or_behind_a_short_degree_ends_no_sentence():
    cv = read(
        "Мария Иванова\n\nТрудов стаж\n03.2018 – 02.2020\n"
        "Медицинска сестра\nУМБАЛ „Св. Марина“ ЕАД, Варна\n"
        "\nОбразование\n2005 – 2007\nปวส. อาหารและโภชนาการ\nวิทยาลัยอาชีวศึกษาขอนแก่น\n"
    )
    assert jobs(cv) == [("Медицинска сестра", "УМБАЛ „Св. Марина“ ЕАД")]
    assert cv.education[0].study_type == "ปวส. อาหารและโภชนาการ"


def test_an_employer_above_labelled_lines():
    cv = read(
        "Anjali Rao\n\nExperience\nTata Elxsi Ltd., Pune\nDesignation: Senior Engineer\n"
        "Duration: July 2018 - Till date\nFirmware for engines\n"
    )
    assert jobs(cv) == [("Senior Engineer", "Tata Elxsi Ltd.")]


def test_small_words_are_no_legal_forms():
    cv = read("Rodel Cruz\n\nExperience\n2010 – 2016\nKatulong sa welding\nJG Shipyard, Batangas\n")
    assert jobs(cv) == [("Katulong sa welding", "JG Shipyard")]


def test_a_title_with_a_common_noun_of_its_trade_is_no_employer():
    cv = read(
        "Jean Petit\n\nExpérience\n2019 – 2021\nTechnicien de maintenance industrielle\n"
        "PSA Rennes-La Janais, Chartres-de-Bretagne\n"
    )
    assert jobs(cv) == [("Technicien de maintenance industrielle", "PSA Rennes-La Janais")]


def test_of_two_lines_that_name_a_workplace_the_first_is_the_title():
    cv = read(
        "سلمى الحمصي\n\nالخبرات العملية\nصيدلانية مشفى\nمشفى المواساة الجامعي – دمشق\n2017 - 2019\n"
    )
    assert jobs(cv) == [("صيدلانية مشفى", "مشفى المواساة الجامعي")]


def test_a_town_beside_the_date_is_no_employer_in_scripts_without_capitals():
    cv = read("لیلا محمدزاده\n\nسوابق شغلی\n۱۳۹۴ – ۱۳۹۶ تبریز، ایران\nمدیر پروژه\nشهرداری تبریز\n")
    assert jobs(cv) == [("مدیر پروژه", "شهرداری تبریز")]


def test_a_school_named_like_its_level_stays_with_its_degree():
    cv = read(
        "Cali Faarax\n\nWaxbarasho\nShahaadada dugsiga sare\t2002 – 2006\n"
        "Dugsiga Sare ee Banaadir, Muqdisho\n"
    )
    assert [(s.study_type, s.institution) for s in cv.education] == [
        ("Shahaadada dugsiga sare", "Dugsiga Sare ee Banaadir")
    ]


def test_the_first_row_of_a_table_names_its_columns_in_words_no_list_has():
    document = docx.Document()
    document.add_heading("Education", 1)
    table = document.add_table(rows=0, cols=4)
    for row in (
        ("Zxaq", "Qwop", "Vbnm", "Rtyu"),
        ("Master of Arts", "Vik University", "2008", "2013"),
    ):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    stream = io.BytesIO()
    document.save(stream)
    cv = parse_bytes(stream.getvalue(), "cv.docx")
    assert [study.institution for study in cv.education] == ["Vik University"]


def drawn(*lines):
    """A PDF of lines, each of pieces (font, text, size) one after the other."""
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=(595, 842))
    for number, pieces in enumerate(lines):
        x = 60.0
        for font, text, *size in pieces:
            canvas.setFont(font, *(size or (11,)))
            canvas.drawString(x, 780 - 18 * number, text)
            x += canvas.stringWidth(text, font, *(size or (11,)))
    canvas.save()
    return parse_bytes(stream.getvalue(), "cv.pdf")


def test_a_bold_title_and_a_plain_employer_on_one_line_are_two_cells():
    cv = drawn(
        [("Helvetica", "Kari Nordmann")],
        [("Helvetica-Bold", "Experience")],
        [("Helvetica", "2016 - 2019 Gdynia, Poland")],
        [("Helvetica-Bold", "Florist "), ("Helvetica", "Zqx Wyv")],
        [("Helvetica", "Bound wreaths and sold plants to people of the town")],
        [("Helvetica-Bold", "Note: "), ("Helvetica", "Worked at night")],
    )
    assert "Florist\tZqx Wyv" in cv.text
    assert "Note: Worked at night" in cv.text
    assert jobs(cv) == [("Florist", "Zqx Wyv")]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("መስከረም 2005 – ሰኔ 2009 ዓ.ም", "2012-09", "2017-06"),
        ("2005 - 2008 ዓ.ም", "2013", "2016"),
        ("1420 - 1424 هـ", "1999", "2003"),
        ("መስከረም 2012 – ሰኔ 2017", "2012-09", "2017-06"),
    ],
)
def test_an_era_behind_a_range_marks_both_dates(text, first, last):
    span = find_spans(text)[0]
    assert (span.first.to_text(), span.last.to_text()) == (first, last)


def test_an_unknown_heading_larger_than_the_entries_ends_a_list_of_jobs():
    cv = drawn(
        [("Helvetica", "Kari Nordmann")],
        [("Helvetica-Bold", "EXPERIENCE", 14)],
        [("Helvetica", "2016 - 2019 Gdynia, Poland")],
        [("Helvetica-Bold", "Teacher"), ("Helvetica", " Vik School")],
        [("Helvetica-Bold", "ZQXWYV BNMRT", 14)],
        [("Helvetica", "2010 - 2013 Gdynia, Poland")],
        [("Helvetica-Bold", "Master of Arts"), ("Helvetica", " Fjord University")],
        [("Helvetica-Bold", "SKILLS", 14)],
        [("Helvetica", "Excel, Word")],
    )
    assert jobs(cv) == [("Teacher", "Vik School")]
    assert [study.institution for study in cv.education] == ["Fjord University"]


def test_a_year_alone_below_its_month_ends_the_range():
    cv = drawn(
        [("Helvetica", "Kari Nordmann")],
        [("Helvetica-Bold", "Experience")],
        [("Helvetica", "July 2010 - January")],
        [("Helvetica", "2018")],
        [("Helvetica", "Auditor")],
        [("Helvetica", "Vik Bank")],
    )
    assert [(job.start_date.to_text(), job.end_date.to_text()) for job in cv.work] == [
        ("2010-07", "2018-01")
    ]


def test_separators_inside_a_quoted_name_do_not_cut():
    cv = read(
        "Іван Коваль\n\nДосвід роботи\n2015 – 2018 Бухгалтер, ТОВ «Облік: фінанси, податки»\n"
    )
    assert jobs(cv) == [("Бухгалтер", "ТОВ «Облік: фінанси, податки»")]


def test_a_course_in_a_list_of_studies_that_begins_with_its_date_is_a_course():
    cv = read(
        "Іван Коваль\n\nОсвіта\n2010 – 2014 Бакалавр, Львівський університет\n"
        "2017 – 2018 Курси «1С: Бухгалтерія»\n"
    )
    assert [study.study_type for study in cv.education] == ["Бакалавр"]
    assert [one.kind for one in cv.certificates] == ["course"]

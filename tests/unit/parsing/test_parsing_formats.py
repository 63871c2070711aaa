"""DOCX, ODT, RTF, HTML, JSON Resume and Europass."""

import io
import json
import zipfile

import docx
import pytest
from docx.shared import Pt, RGBColor

from screening.errors import UnreadableFileError
from screening.parsing.limits import Limits
from screening.parsing.parse import parse_bytes
from screening.parsing.resume import resume_json


def saved(document):
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def word(*lines):
    document = docx.Document()
    for line in lines:
        style = "Heading 1" if line.startswith("#") else None
        document.add_paragraph(line.lstrip("#"), style=style)
    return document


def test_docx_paragraphs_headings_and_tables():
    document = word("Ola Nordmann", "#Arbeidserfaring")
    table = document.add_table(rows=2, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "2012 – 2016", "Rådgiver\nVik kommune, Vik"
    table.cell(1, 0).text, table.cell(1, 1).text = "2010 – 2012", "Konsulent\nFonna AS, Odda"
    cv = parse_bytes(saved(document), "cv.docx")
    assert [(w.position, w.name, w.location) for w in cv.work] == [
        ("Rådgiver", "Vik kommune", "Vik"),
        ("Konsulent", "Fonna AS", "Odda"),
    ]


def test_docx_hidden_text_is_put_aside():
    document = word("Ola Nordmann", "#Språk", "Norsk: morsmål")
    for text, change in (
        ("white words", lambda run: setattr(run.font.color, "rgb", RGBColor(255, 255, 255))),
        ("tiny words", lambda run: setattr(run.font, "size", Pt(1))),
        ("vanished words", lambda run: setattr(run.font, "hidden", True)),
    ):
        change(document.add_paragraph().add_run(text))
    cv = parse_bytes(saved(document), "cv.docx")
    assert cv.hidden == ("white words", "tiny words", "vanished words")
    assert "words" not in cv.text


def test_docx_header_is_read_once_and_no_entry():
    document = word("Ola Nordmann", "#Utdanning", "2010-2013 Bachelor i jus, Universitetet i Vik")
    document.sections[0].header.paragraphs[0].text = "CV ola@example.org"
    cv = parse_bytes(saved(document), "cv.docx")
    assert cv.basics.email == "ola@example.org"
    assert len(cv.education) == 1


def test_docx_zip_bomb_is_too_large():
    source = zipfile.ZipFile(io.BytesIO(saved(word("Ola Nordmann"))))
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            body = source.read(name)
            target.writestr(name, b" " * 3_000_000 if name == "word/document.xml" else body)
    with pytest.raises(UnreadableFileError) as refused:
        parse_bytes(stream.getvalue(), "cv.docx", Limits(inflated_mb=2))
    assert refused.value.code == "too_large"


def test_a_cut_off_docx_is_damaged():
    data = saved(word("Ola Nordmann", "#Språk", "Norsk"))
    with pytest.raises(UnreadableFileError) as refused:
        parse_bytes(data[: len(data) // 2], "cv.docx")
    assert refused.value.code == "damaged"


ODT = """<?xml version="1.0"?><office:document-content
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:text>
<text:p>Ola Nordmann</text:p><text:h>Arbeidserfaring</text:h><table:table><table:table-row>
<table:table-cell><text:p>2012 – 2016</text:p></table:table-cell>
<table:table-cell><text:p>Rådgiver</text:p><text:p>Vik kommune</text:p></table:table-cell>
</table:table-row></table:table></office:text></office:body></office:document-content>"""


def test_odt():
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as target:
        target.writestr("content.xml", ODT)
    (work,) = parse_bytes(stream.getvalue(), "cv.odt").work
    assert (work.position, work.name) == ("Rådgiver", "Vik kommune")


def test_rtf_with_code_pages_and_unicode():
    data = (
        rb"{\rtf1\ansi{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Arial;}}\f0 Ola Nordmann\par"
        rb" Spr\'e5k\par Norsk: morsm\u229?l\par \f1\'d0\'f3\'f1\'f1\'ea\'e8\'e9: B1\par"
        rb" {\v secret}}"
    )
    cv = parse_bytes(data, "cv.rtf")
    assert [item.code for item in cv.languages] == ["nb", "ru"]
    assert cv.hidden == ("secret",)


def test_html_without_scripts_and_hidden_parts():
    data = (
        "<!doctype html><html><head><style>p{}</style></head><body><h1>Ola Nordmann</h1>"
        "<h2>Språk</h2><ul><li>Norsk: morsmål</li></ul><script>alert(1)</script>"
        "<p style='display:none'>hidden words</p></body></html>"
    )
    cv = parse_bytes(data.encode(), "cv.html")
    assert cv.languages[0].native
    assert cv.hidden == ("hidden words",)
    assert "alert" not in cv.text


RESUME = {
    "basics": {"name": "Ola Nordmann", "email": "ola@example.org"},
    "work": [{"name": "Vik kommune", "position": "Rådgiver", "startDate": "2018-02"}],
    "education": [{"institution": "Universitetet i Vik", "area": "jus", "studyType": "Master"}],
    "skills": [{"name": "IT", "keywords": ["Excel", "SAP"]}],
    "languages": [{"language": "English", "fluency": "Fluent"}],
    "references": [{"name": "Kari Nordmann", "reference": "400 00 999"}],
}


def test_json_resume():
    cv = parse_bytes(json.dumps(RESUME).encode(), "cv.json")
    assert cv.format == "jsonresume"
    assert cv.work[0].is_current
    assert [skill.name for skill in cv.skills] == ["Excel", "SAP"]
    assert cv.basics.phone is None


def test_the_outside_form_says_only_what_is_written():
    document = resume_json(parse_bytes(json.dumps(RESUME).encode(), "cv.json"))
    (language,) = document["languages"]
    assert (language["language"], language["name"]) == ("en", "English")
    assert "cefr" not in language
    assert language["impliedCefr"] == "C1"


NEW_EUROPASS = """<?xml version="1.0" encoding="UTF-8"?>
<Candidate xmlns="http://www.europass.eu/1.0" xmlns:oa="http://oa" xmlns:hr="http://hr"
 xmlns:eures="http://eures"><CandidatePerson><PersonName><oa:GivenName>Ola</oa:GivenName>
<hr:FamilyName>Nordmann</hr:FamilyName></PersonName><Communication><ChannelCode>Email</ChannelCode>
<oa:URI>ola@example.org</oa:URI></Communication><PrimaryLanguageCode>nor</PrimaryLanguageCode>
</CandidatePerson><CandidateProfile><EmploymentHistory><EmployerHistory>
<hr:OrganizationName>Vik kommune</hr:OrganizationName><PositionHistory>
<PositionTitle>Rådgiver</PositionTitle><eures:EmploymentPeriod><eures:StartDate>
<hr:FormattedDateTime>2018-05</hr:FormattedDateTime></eures:StartDate>
<hr:CurrentIndicator>true</hr:CurrentIndicator></eures:EmploymentPeriod></PositionHistory>
</EmployerHistory></EmploymentHistory><PersonQualifications><PersonCompetency>
<CompetencyID>eng</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID><CompetencyDimension>
<eures:Score><hr:ScoreText>B2</hr:ScoreText></eures:Score></CompetencyDimension>
</PersonCompetency></PersonQualifications></CandidateProfile></Candidate>"""


def test_the_new_europass():
    cv = parse_bytes(NEW_EUROPASS.encode(), "cv.xml")
    assert cv.basics.name == "Ola Nordmann"
    assert (cv.work[0].name, cv.work[0].is_current) == ("Vik kommune", True)
    assert [(item.code, item.native, item.cefr) for item in cv.languages] == [
        ("nb", True, None),
        ("en", False, "B2"),
    ]


@pytest.mark.parametrize(
    "document",
    [
        '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
        '<?xml version="1.0"?><!DOCTYPE SkillsPassport SYSTEM "http://example.org/a.dtd"><a/>',
        '<?xml version="1.0"?><invoice/>',
    ],
)
def test_xml_with_entities_or_of_another_kind_is_refused(document):
    with pytest.raises(UnreadableFileError) as refused:
        parse_bytes(document.encode(), "cv.xml")
    assert refused.value.code == "unsupported"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("cv.html", b"<html>" + b"<div>" * 20_000 + b"Kari" + b"</div>" * 20_000),
        ("cv.json", b'{"basics": ' + b"[" * 100_000 + b"]" * 100_000 + b"}"),
        ("cv.xml", b"<SkillsPassport>" + b"<a>" * 20_000 + b"</a>" * 20_000 + b"</SkillsPassport>"),
    ],
)
def test_what_is_nested_too_deep_is_too_large(name, data):
    with pytest.raises(UnreadableFileError) as refused:
        parse_bytes(data, name)
    assert refused.value.code == "too_large"


def test_a_document_type_behind_a_long_comment_is_refused():
    data = b'<?xml version="1.0"?><!--' + b"x" * 30_000 + b"--><!DOCTYPE SkillsPassport>"
    with pytest.raises(UnreadableFileError) as refused:
        parse_bytes(data + b"<SkillsPassport><LearnerInfo/></SkillsPassport>", "cv.xml")
    assert refused.value.code == "unsupported"


def test_a_page_without_its_html_element_is_read_as_a_page():
    cv = parse_bytes(
        b"<div class=cv><h1>Kari Nordmann</h1><p>kari@example.org</p></div>", "cv.html"
    )
    assert cv.text == "Kari Nordmann\nkari@example.org"

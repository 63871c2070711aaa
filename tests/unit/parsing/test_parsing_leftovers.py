"""What was not understood is kept; impossible dates are named; calendars are converted."""

import pytest

from screening.domain.cv import MentionKind, Note
from screening.domain.passages import passages
from screening.parsing.dates import find_spans, impossible_dates
from screening.parsing.parse import parse_bytes

CV = """Ola Nordmann
ola@example.org

Jeg trives best der det skjer mye og liker godt å lære nye ting av andre.

Arbeidserfaring
2012 - 2016 Konsulent, Vik kommune

Diverse tanker
Elgjakt om høsten og bokbinding i vinterhalvåret.

Utdanning
2008 - 2012 Bachelor i sosialt arbeid, Høgskolen i Østfold
Zzyzx qwerty asdf
"""


def test_what_is_not_understood_is_kept_and_searchable():
    cv = parse_bytes(CV.encode(), "cv.txt")
    texts = [source.text for source in cv.unparsed]
    assert any("trives best" in text for text in texts)
    assert all(cv.text[s.start : s.end] == s.text for s in cv.unparsed)
    searchable = " ".join(passage.text for passage in passages(cv))
    for words in ("trives best", "bokbinding", "Zzyzx qwerty"):
        assert words in searchable, words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("31.02.2015 - 01.03.2016", ["31.02.2015"]),
        ("13/2018 – 05/2019", ["13/2018"]),
        ("2019 - 2015 Lærer", ["2019 - 2015"]),
        ("2015 - 2019, 08.2014 - d.d., 29.02.2016", []),
    ],
)
def test_impossible_dates_are_found(text, found):
    assert list(impossible_dates(text)) == found


def test_impossible_dates_are_noted():
    cv = parse_bytes(CV.replace("2012 - 2016", "2019 - 2016").encode(), "cv.txt")
    assert Note("impossible_date", "2019 - 2016") in cv.notes


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("۱۳۹۰ تا ۱۳۹۵", (2011, None), (2016, None)),
        ("مهر ۱۳۹۵ تا اسفند ۱۳۹۷", (2016, 9), (2019, 2)),
        ("1433 هـ - 1436 هـ", (2011, None), (2014, None)),
        ("2003 ዓ.ም - 2007 ዓ.ም", (2011, None), (2015, None)),
        ("พ.ศ. 2555 - 2559", (2012, None), (2016, None)),
        ("B.E. 2555 – B.E. 2559", (2012, None), (2016, None)),
        ("June 2010\tAugust 2013", (2010, 6), (2013, 8)),
        ("2017. g. marts – 2018. g. maijs", (2017, 3), (2018, 5)),
    ],
)
def test_calendars_and_cells(text, first, last):
    span = find_spans(text)[0]
    assert span.ranged
    assert (span.first.year, span.first.month) == first
    assert (span.last.year, span.last.month) == last


def test_names_in_running_text():
    text = (
        "Jane Doe\njane@example.org\n\nProfile\n\n"
        "Worked as Software Engineer with Prolix Corporation Limited and for the Bank of Nowhere.\n"
        "Client: Northern Widgets. Holds an MBA and a B.Tech in Civil Engineering\n"
        "from Acme University.\n"
    )
    cv = parse_bytes(text.encode(), "cv.txt")
    found = {(m.kind, m.source.text) for m in cv.mentions}
    assert (MentionKind.EMPLOYER, "Prolix Corporation Limited") in found
    assert (MentionKind.EMPLOYER, "Northern Widgets") in found
    assert (MentionKind.DEGREE, "MBA") in found
    assert (MentionKind.INSTITUTION, "Acme University") in found
    assert all(cv.text[m.source.start : m.source.end] == m.source.text for m in cv.mentions)

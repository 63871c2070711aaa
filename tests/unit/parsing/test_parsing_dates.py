"""Dates and ranges as people write them."""

import pytest

from screening.parsing.dates import find_spans


def shown(text):
    """(start, end, how it goes on) of the first span."""
    spans = find_spans(text)
    if not spans:
        return None
    span = spans[0]
    first = span.first.to_text() if span.first else None
    last = span.last.to_text() if span.last else None
    return first, last, "now" if span.present else "open" if span.open else ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("08.2014 - d.d.", ("2014-08", None, "now")),
        ("2014-03 – 2023-12 Saksbehandler", ("2014-03", "2023-12", "")),
        ("01/2019–06/2025", ("2019-01", "2025-06", "")),
        ("2020 aug - 2025 juni   saksbehandler", ("2020-08", "2025-06", "")),
        ("H2 2013", ("2013", "2013", "")),
        ("siden 2022", ("2022", None, "now")),
        ("з 09.2011 по теперішній час", ("2011-09", None, "now")),
        ("с марта 2014 по настоящее время", ("2014-03", None, "now")),
        ("2010-2012 Master i X", ("2010", "2012", "")),
        ("Master i X (2010-2012)", ("2010", "2012", "")),
        ("2013–15", ("2013", "2015", "")),
        ("2009/10", ("2009", "2010", "")),
        ("2022- Rådgjevar, Sunnfjord kommune", ("2022", None, "open")),
        ("2020 –: Yüksek Lisans", ("2020", None, "open")),
        ("Mart 2019 – devam ediyor: Üretim", ("2019-03", None, "now")),
        ("أيلول ٢٠٠٩ – حزيران ٢٠١٥", ("2009-09", "2015-06", "")),
        ("٢٠١٨ – حتى تاريخه", ("2018", None, "now")),
        ("july 2014 to January 2016", ("2014-07", "2016-01", "")),
        ("Feb '2011-June 2014", ("2011-02", "2014-06", "")),
        ("03/12 - 05/15 Developer", ("2012-03", "2015-05", "")),
        ("2015 m. kovas – iki dabar", ("2015-03", None, "now")),
        ("10.10.2010 - 31.12.2012", ("2010-10-10", "2012-12-31", "")),
        ("mars - juni 2014", ("2014-03", "2014-06", "")),
        ("2012年3月 - 2015年6月", ("2012-03", "2015-06", "")),
        ("laga bilaabo 2016 ilaa hadda", ("2016", None, "now")),
    ],
)
def test_ranges_in_many_languages(text, expected):
    assert shown(text) == expected


def test_solar_hijri_years_are_converted():
    assert shown("۱۳۹۴ – ۱۳۹۷") == ("2015", "2018", "")
    assert shown("فروردین ۱۳۹۸ – تاکنون") == ("2019-03", None, "now")


def test_the_bracketed_gregorian_years_count():
    assert shown("۱۳۸۵ تا ۱۳۸۷ (2006–2008): کارشناسی") == ("2006", "2008", "")


def test_marked_ethiopian_years_are_converted():
    assert shown("2003 ዓ.ም - 2007 ዓ.ም") == ("2011", "2015", "")


def test_buddhist_years_are_converted():
    assert shown("พ.ศ. 2550") == ("2007", "2007", "")


@pytest.mark.parametrize(
    "text", ["400 04 222", "7713 Steinkjer", "EN ISO 9606-1 (141, 136)", "120 studiepoeng", "13.13"]
)
def test_other_numbers_are_no_dates(text):
    assert shown(text) is None


def test_impossible_dates_are_not_filled_in():
    assert shown("32.13.2014") in (None, ("2014", "2014", ""))


def test_spans_stand_where_they_say():
    text = "Rådgiver, By kommune (mars 2012 – nå)"
    (span,) = find_spans(text)
    assert text[span.start : span.end] == "mars 2012 – nå"


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("มกราคม 2561 – ธันวาคม 2562", "2018-01", "2019-12"),
        ("งาน 06/2557 - 12/2560", "2014-06", "2017-12"),
        ("ጥሪ 2016 – ሰነ 2019", "2016-01", "2019-06"),
    ],
)
def test_months_of_buddhist_and_tigrinya_dates(text, start, end):
    assert shown(text) == (start, end, "")

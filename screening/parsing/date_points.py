"""Single dates in running text, in many languages and four calendars.

Years of the Solar Hijri calendar (1300-1420 beside Arabic letters), marked Islamic, Ethiopian and
Buddhist years are converted; the original stays in the text. Impossible dates are left out.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from screening.domain.dates import PartialDate
from screening.errors import InvalidInputError
from screening.parsing.folding import flat
from screening.parsing.lexicon import alternatives, table

ARABIC_LETTER = re.compile("[\u0620-\u064a\u0660-\u0669\u0671-\u06d3\u06f0-\u06f9]")
_YEAR = r"(?:19|20)\d\d"
_HIJRI = r"1[34]\d\d"
_THIS_CENTURY = 50
_ISLAMIC_YEAR = 0.970229
_ISLAMIC_EPOCH = 621.5643
_ETHIOPIAN_OFFSET = 8
_BUDDHIST_OFFSET = 543
_SOLAR_OFFSET = 621


@dataclass(frozen=True, slots=True)
class Point:
    """A date at text[start:end]; `month_only` for a month without a year."""

    start: int
    end: int
    date: PartialDate | None
    month_only: int | None = None
    kind: str = ""


@cache
def _months() -> dict[str, int]:
    own = table("time")
    banned = set(own["not_months"]) - set(own["keep_months"])
    found = {
        flat(name): number
        for name, number in table("cldr")["months"].items()
        if name not in banned and len(name) > 2  # noqa: PLR2004
    }
    return found | {flat(name): number for name, number in own["months"].items()}


@cache
def _persian() -> dict[str, int]:
    return {flat(name): number for name, number in table("time")["persian_months"].items()}


@cache
def _point_pattern() -> re.Pattern[str]:
    own = table("time")
    month = alternatives(_months())
    persian = alternatives(_persian())
    halves = alternatives(own["halves"])
    year_word = alternatives(own["year_words"])
    buddhist = alternatives(own["era_buddhist"])
    gap = r"[\s.,'/\-]{0,3}(?:de\s+|del\s+|of\s+|d')?"
    ends = rf"(?:\d|(?:{alternatives(own['present'])})(?!\w))"
    goes_on = rf"\s*(?:[-–—]|(?:{alternatives(own['until'])})\s+{ends})"
    tail = rf"(?:\s?(?:{year_word})(?!\.?\w)|\.(?={goes_on}))?"
    forms = (
        rf"(?P<iso>(?P<iso_y>{_YEAR})[-./](?P<iso_m>0?[1-9]|1[0-2])[-./](?P<iso_d>[0-3]?\d)(?!\d))",
        rf"(?P<dmy>(?P<dmy_d>[0-3]?\d)[./-]\s?(?P<dmy_m>[01]?\d)[./-]\s?(?P<dmy_y>{_YEAR})(?!\d)"
        rf"(?:\.(?={goes_on}))?)",
        rf"(?P<hdmy>(?P<hd_y>{_HIJRI})[/.-](?P<hd_m>0?[1-9]|1[0-2])(?:[/.-](?P<hd_d>[0-3]?\d))?(?!\d))",
        rf"(?P<my>(?P<my_m>0?[1-9]|1[0-2])\s?[./-]\s?(?P<my_y>{_YEAR})(?!\d){tail})",
        rf"(?P<ym>(?P<ym_y>{_YEAR})[-./](?P<ym_m>0[1-9]|1[0-2])(?!\d|[-./]\d\d?(?!\d)))",
        rf"(?P<bumonth>(?:[0-3]?\d\s+)?(?P<bh_m>{month})\.?\s+(?:(?:{buddhist})\s*)?"
        r"(?P<bh_y>2[45]\d\d)(?!\d))",
        r"(?P<bunum>(?:[0-3]?\d[./-])?(?P<bn_m>1[0-2]|0?[1-9])[./-](?P<bn_y>2[45]\d\d)(?!\d))",
        rf"(?P<dayname>(?:[0-3]?\d(?:st|nd|rd|th)?\.? +(?:de\s+)?)?(?P<dn_m>{month})(?!\w)\.?"
        rf"(?:\s+[0-3]?\d(?:st|nd|rd|th)?,(?=\s))?{gap}(?P<dn_y>{_YEAR}|'\d\d)(?!\d){tail})",
        rf"(?P<yearmonth>(?P<yn_y>{_YEAR})\.?(?:\s?(?:{year_word})(?!\w))?[\s,.]{{1,2}}"
        rf"(?P<yn_m>{month})(?!\w))",
        rf"(?P<pdate>(?P<pd_m>{persian})(?:\s*ماه)?\s+(?:سال\s+)?(?P<pd_y>{_HIJRI})(?!\d))",
        rf"(?P<cjk>(?P<cj_y>{_YEAR})\s?[年년](?:\s?(?P<cj_m>1[0-2]|0?[1-9])\s?[月월])?)",
        rf"(?P<viet>tháng\s+(?P<vi_m>1[0-2]|0?[1-9])(?:\s+năm\s+|\s*[/.-]\s*|\s+)(?P<vi_y>{_YEAR}))",
        rf"(?P<half>(?:{halves})(?!\w)\.?\s*(?P<hf_y>{_YEAR})(?!\d))",
        rf"(?P<half2>(?P<hg_y>{_YEAR})\s*[-/]?\s*(?:h[12]|q[1-4])(?!\w))",
        r"(?P<short>(?P<sh_m>0[1-9]|1[0-2])[/.](?P<sh_y>\d\d)(?![\d./]))",
        rf"(?P<ynum>(?P<yy>{_YEAR})(?!\d){tail})",
        rf"(?P<hijri>(?P<hj_y>{_HIJRI})(?!\d))",
        rf"(?P<buddhist>(?:(?P<bu_era>{buddhist})\s*)?"
        r"(?P<bu_y>2[45]\d\d)(?!\d))",
        rf"(?P<bare>(?P<bm>{month})(?![\w.]*\w)\.?)",
    )
    return re.compile(r"(?<![\d\w@/.])(?:" + "|".join(forms) + ")")


def points_in(plain: str, arabic: bool) -> Iterator[Point]:
    """Every date in a flat text, in order; `arabic`: it has Arabic letters or digits."""
    position = 0
    pattern = _point_pattern()
    while match := pattern.search(plain, position):
        point = _point(plain, match, arabic)
        if point is not None:
            yield point
            position = point.end
        else:
            position = match.start() + max(1, len(match[0]) if match["hijri"] else 1)
            while position < len(plain) and plain[position].isdigit():
                position += 1


def _point(plain: str, match: re.Match[str], arabic: bool) -> Point | None:
    kind = match.lastgroup or ""
    kind = next(name for name in _KINDS if match[name] is not None)
    date, month_only = _KINDS[kind](match, plain, arabic)
    if date is None and month_only is None:
        return None
    end = match.end()
    era = _era_end(plain, end)
    if kind == "short":
        return Point(match.start(), end, date, month_only, kind)
    return Point(match.start(), era, date, month_only, kind)


def made(year: int, month: int | None = None, day: int | None = None) -> PartialDate | None:
    """The date, or None when it is impossible."""
    try:
        return PartialDate(year, month, day)
    except InvalidInputError:
        return None


_Reading = tuple[PartialDate | None, int | None]


def _read_iso(match: re.Match[str], plain: str, arabic: bool) -> _Reading:
    return made(int(match["iso_y"]), int(match["iso_m"]), int(match["iso_d"])), None


def _read_dmy(match: re.Match[str], plain: str, arabic: bool) -> _Reading:
    day, month, year = int(match["dmy_d"]), int(match["dmy_m"]), int(match["dmy_y"])
    return made(year, month, day) or made(year, day, month), None


def _read_hijri_numeric(match: re.Match[str], plain: str, arabic: bool) -> _Reading:
    return _solar(int(match["hd_y"]), int(match["hd_m"])) if arabic else None, None


def _read_my(match: re.Match[str], plain: str, arabic: bool) -> _Reading:
    return _era_date(plain, match.end(), int(match["my_y"]), int(match["my_m"])), None


def _read_ym(match: re.Match[str], plain: str, arabic: bool) -> _Reading:
    return made(int(match["ym_y"]), int(match["ym_m"])), None


def _read_named(match: re.Match[str], plain: str, arabic: bool) -> _Reading:
    year = match["dn_y"]
    number = _two_digits(year[1:]) if year.startswith("'") else int(year)
    return _named(plain, match.end(), number, match["dn_m"]), None


def _read_year_month(match: re.Match[str], plain: str, arabic: bool) -> _Reading:
    return _named(plain, match.end(), int(match["yn_y"]), match["yn_m"]), None


def _named(plain: str, end: int, year: int, name: str) -> PartialDate | None:
    """A named month; in an Ethiopian year its place in that calendar counts."""
    clean = re.sub(r"\s+", " ", name)
    ethiopian = {flat(k): v for k, v in table("time")["ethiopian_months"].items()}.get(clean)
    if ethiopian is not None and _has_era(plain, end, "era_ethiopian"):
        month = (ethiopian + 7) % 12 + 1
        return made(year + (7 if ethiopian <= 4 else _ETHIOPIAN_OFFSET), month)  # noqa: PLR2004
    return _era_date(plain, end, year, _months()[clean])


def _read_persian(match: re.Match[str], plain: str, arabic: bool) -> _Reading:
    return _solar(int(match["pd_y"]), _persian()[re.sub(r"\s+", " ", match["pd_m"])]), None


def _read_cjk(match: re.Match[str], plain: str, arabic: bool) -> _Reading:
    return made(int(match["cj_y"]), int(match["cj_m"]) if match["cj_m"] else None), None


def _read_viet(match: re.Match[str], plain: str, arabic: bool) -> _Reading:
    return made(int(match["vi_y"]), int(match["vi_m"])), None


def _read_half(match: re.Match[str], plain: str, arabic: bool) -> _Reading:
    return made(int(match["hf_y"])), None


def _read_half_after(match: re.Match[str], plain: str, arabic: bool) -> _Reading:
    return made(int(match["hg_y"])), None


def _read_short(match: re.Match[str], plain: str, arabic: bool) -> _Reading:
    return made(_two_digits(match["sh_y"]), int(match["sh_m"])), None


def _read_year(match: re.Match[str], plain: str, arabic: bool) -> _Reading:
    return _era_date(plain, match.end(), int(match["yy"])), None


def _read_hijri(match: re.Match[str], plain: str, arabic: bool) -> _Reading:
    year = int(match["hj_y"])
    if _has_era(plain, match.end(), "era_lunar_hijri") and not _has_era(
        plain, match.end(), "era_solar_hijri"
    ):
        return made(int(year * _ISLAMIC_YEAR + _ISLAMIC_EPOCH)), None
    if (arabic and 1300 <= year <= 1420) or _has_era(plain, match.end(), "era_solar_hijri"):  # noqa: PLR2004
        return _solar(year), None
    return None, None


def _read_buddhist(match: re.Match[str], plain: str, arabic: bool) -> _Reading:
    thai = re.search("[\u0e00-\u0e7f]", plain)
    marked = match["bu_era"] or re.search(r"(?<!\w)b\.e\.", plain)
    if thai or marked or _has_era(plain, match.end(), "era_buddhist"):
        return made(int(match["bu_y"]) - _BUDDHIST_OFFSET), None
    return None, None


def _read_buddhist_month(match: re.Match[str], plain: str, arabic: bool) -> _Reading:
    """A month of a Buddhist year, named or as a number; in Thai text only."""
    if not re.search("[\u0e00-\u0e7f]", plain):
        return None, None
    if match["bn_y"]:
        return made(int(match["bn_y"]) - _BUDDHIST_OFFSET, int(match["bn_m"])), None
    month = _months()[re.sub(r"\s+", " ", match["bh_m"])]
    return made(int(match["bh_y"]) - _BUDDHIST_OFFSET, month), None


def _read_bare(match: re.Match[str], plain: str, arabic: bool) -> _Reading:
    return None, _months()[re.sub(r"\s+", " ", match["bm"])]


_KINDS = {
    "iso": _read_iso, "dmy": _read_dmy, "hdmy": _read_hijri_numeric, "my": _read_my,
    "ym": _read_ym, "bumonth": _read_buddhist_month, "bunum": _read_buddhist_month,
    "dayname": _read_named, "yearmonth": _read_year_month,
    "pdate": _read_persian, "cjk": _read_cjk, "viet": _read_viet, "half": _read_half,
    "half2": _read_half_after, "short": _read_short,
    "ynum": _read_year, "hijri": _read_hijri, "buddhist": _read_buddhist, "bare": _read_bare,
}  # fmt: skip


def _two_digits(text: str) -> int:
    number = int(text)
    return number + (2000 if number < _THIS_CENTURY else 1900)


def _solar(year: int, month: int | None = None) -> PartialDate | None:
    """Solar Hijri: the year begins in March; a month begins in the Gregorian month of its day 1."""
    if month is None:
        return made(year + _SOLAR_OFFSET)
    gregorian = month + 2
    return made(year + _SOLAR_OFFSET + (gregorian > 12), (gregorian - 1) % 12 + 1)  # noqa: PLR2004


@cache
def _era_pattern(name: str) -> re.Pattern[str]:
    return re.compile(rf"\s?\(?(?:{alternatives(table('time')[name])})(?![\w])\)?\.?")


def _has_era(plain: str, end: int, name: str) -> bool:
    """Whether a date is marked with an era, by itself or by the mark behind its range."""
    pattern = _era_pattern(name)
    if pattern.match(plain, end):
        return True
    range_end = _RANGE_END.match(plain, end)
    return bool(range_end and pattern.match(plain, range_end.end()))


_RANGE_END = re.compile(r"\s*[-–—]\s*(?:[^\W\d]+\.?\s+)?\d{4}")


def _era_end(plain: str, end: int) -> int:
    """Where the mark of an era after a date ends."""
    for name in ("era_solar_hijri", "era_lunar_hijri", "era_ethiopian", "era_gregorian"):
        match = _era_pattern(name).match(plain, end)
        if match:
            return match.end()
    return end


def _era_date(plain: str, end: int, year: int, month: int | None = None) -> PartialDate | None:
    """A year as written, or of the Ethiopian calendar where it is marked so."""
    if _has_era(plain, end, "era_ethiopian") and not _has_era(plain, end, "era_gregorian"):
        return made(year + _ETHIOPIAN_OFFSET)
    return made(year, month)

"""Import from spreadsheets: mapping, dry run, a report by row; export; figures as files."""

import io
from datetime import UTC, date, datetime
from xml.etree import ElementTree

import openpyxl
import pytest

from screening.errors import InvalidInputError

KARI = "kari"
MAPPING = """
columns:
  reference: Nr
  name: Navn
  email: E-post
  scheme: Tiltak
  unit: Avdeling
  start: Fra
  end: Til
  state: Status
  outcome_3: Etter 3 md
  consent_contact: Samtykke til
values:
  scheme: {Praksis: praksisplass, Trainee: trainee}
  state: {Fullført: completed, Avbrutt: interrupted, Pågår: active}
  outcome_3: {Jobb hos oss: employed_here, Søker: seeking}
defaults: {programme: Rekrutteringsplasser}
dates: ["%d.%m.%Y"]
consent_source: Papirskjema
"""
HEADER = "Nr;Navn;E-post;Tiltak;Avdeling;Fra;Til;Status;Etter 3 md;Samtykke til"
ROWS = [
    "1;Amal Prøve;amal@example.org;Praksis;Oslo;01.02.2026;31.05.2026;Fullført;"
    "Jobb hos oss;31.12.2027",
    "2;Bo Prøve;;Praksis;Bergen;01.02.2026;15.03.2026;Avbrutt;;",
    "3;Cem Prøve;nei;Praksis;Oslo;01.02.2026;31.05.2026;Fullført;;",
    "4;Dina Prøve;;Trainee;Oslo;31.02.2026;31.05.2026;Pågår;;",
    "5;Eli Prøve;;Praksis;Oslo;01.02.2026;31.03.2027;Pågår;;",
    ";Navnløs;;Praksis;Oslo;01.02.2026;31.05.2026;Pågår;;",
    "7;Finn Prøve;;;;;;;;",
]  # fmt: skip
FILE = "\n".join([HEADER, *ROWS]).encode("cp1252")


@pytest.fixture
def place(alumni_on_each):
    alumni_on_each.clock.now = datetime(2026, 10, 1, 8, 0, tzinfo=UTC)
    alumni_on_each.programme()
    return alumni_on_each


def take_in(place, data: bytes = FILE, dry_run: bool = False, mapping: str | None = MAPPING):
    columns = (mapping.encode(), "mapping.yaml") if mapping else None
    return place.services.exchange.import_file(data, "people.csv", columns, dry_run, KARI)


def test_each_row_is_told_and_the_good_ones_are_taken_in(place) -> None:
    report = take_in(place)
    told = {row["row"]: (row["status"], row["error"] and row["error"]["place"])
            for row in report["rows"]}  # fmt: skip
    assert told == {
        2: ("new", None), 3: ("new", None), 4: ("failed", "email"), 5: ("failed", "start"),
        6: ("failed", "end"), 7: ("failed", "reference"), 8: ("new", None),
    }  # fmt: skip
    assert (report["new"], report["failed"]) == (3, 4)
    amal = place.services.people.file(report["rows"][0]["person"])
    assert amal["person"]["reference"] == "1"
    (placement,) = amal["placements"]
    assert (placement["state"], placement["end"]) == ("completed", "2026-05-31")
    assert [one["status"] for one in amal["outcomes"]] == ["employed_here"]
    assert amal["consents"]["contact"]["expires"] == "2027-12-31"
    assert amal["consent_history"][0]["source"] == "Papirskjema"
    due = {one["occasion"] for one in amal["follow_ups"]}
    assert due == {"after_6_months", "after_12_months", "after_24_months"}  # no past ones


def test_the_same_file_again_changes_nothing_whatever_happened_since(place) -> None:
    first = take_in(place)
    amal = first["rows"][0]["person"]
    before = place.services.people.file(amal)
    assert take_in(place)["unchanged"] == 3
    assert place.services.people.file(amal) == before
    place.services.consents.withdraw(amal, "contact", "telefon", KARI)
    place.services.people.change(amal, {"email": "ny@example.org"}, KARI)
    assert take_in(place)["unchanged"] == 3
    after = place.services.people.file(amal)
    assert not after["consents"]["contact"]["holds"]
    assert after["person"]["email"] == "ny@example.org"


def test_a_changed_row_changes_what_it_says_and_no_more(place) -> None:
    take_in(place)
    later = "1;Amal Prøve;ny@example.org;Praksis;Oslo;01.02.2026;31.05.2026;Fullført;Søker;"
    report = take_in(place, f"{HEADER}\n{later}".encode())
    assert report["rows"][0]["changes"] == ["email", "outcome_3"]
    file = place.services.people.file(report["rows"][0]["person"])
    assert [(one["status"], one["counts"]) for one in file["outcomes"]] == [
        ("employed_here", False), ("seeking", True),
    ]  # fmt: skip
    assert file["consents"]["contact"]["holds"]  # an empty cell says nothing
    backwards = later.replace("Fullført", "Pågår").replace("ny@", "x@")
    refused = take_in(place, f"{HEADER}\n{backwards}".encode())["rows"][0]
    assert "completed cannot become active" in refused["error"]["message"]
    assert place.services.people.file(file["person"]["id"])["person"]["email"] == "ny@example.org"


def test_a_dry_run_reports_the_same_and_writes_nothing(place) -> None:
    rehearsed = take_in(place, dry_run=True)
    assert place.services.people.list(None, 10)["items"] == []
    done = take_in(place)
    strip = [(row["row"], row["status"], row["changes"]) for row in rehearsed["rows"]]
    assert strip == [(row["row"], row["status"], row["changes"]) for row in done["rows"]]


def test_an_export_is_read_back_as_unchanged_and_anew(place) -> None:
    take_in(place)
    for kind in ("csv", "xlsx"):
        data = place.services.exchange.export(kind)
        assert "notat" not in str(data)
        again = take_in(place, data, mapping=None)
        assert (again["changed"], again["new"], again["failed"]) == (0, 0, 0)
        assert again["unchanged"] == 3


def test_xlsx_days_and_formulas(place) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(HEADER.split(";"))
    sheet.append([9, "=cmd|' /C calc'!A0", None, "Praksis", "Oslo", date(2026, 2, 2),
                  date(2026, 5, 29), "Fullført", None, None])  # fmt: skip
    written = io.BytesIO()
    book.save(written)
    report = take_in(place, written.getvalue())
    row = report["rows"][0]
    if row["status"] == "new":  # a formula has no value of its own until a program computes it
        pytest.fail("a formula was taken for a name")
    assert row["error"]["place"] == "name"
    person = place.services.people.register({"name": "=1+1"}, KARI)
    assert person["name"] == "=1+1"
    assert b"'=1+1" in place.services.exchange.export("csv")
    cells = openpyxl.load_workbook(io.BytesIO(place.services.exchange.export("xlsx"))).worksheets[0]
    assert [
        cell.data_type for row in cells.iter_rows() for cell in row if cell.value == "=1+1"
    ] == ["s"]


@pytest.mark.parametrize(
    ("data", "mapping", "message"),
    [
        (b"", MAPPING, "empty"),
        (b"PK\x03\x04 nonsense", MAPPING, "not readable as XLSX"),
        (b"\x00\x01binary", MAPPING, "neither CSV nor XLSX"),
        (b"A;B\n1;2", MAPPING, "there is no column 'Nr'"),
        (f"{HEADER};Nr\n".encode(), MAPPING, "2 times"),
        (FILE, "columns: {x: y}", "unknown"),
        (FILE, "columns: {name: Navn}", "tells people apart"),
        (FILE, "nonsense: [", "line"),
        (FILE, "columns: [a]", "mapping is expected"),
    ],
)
def test_files_that_cannot_be_read_are_refused_with_the_place(place, data, mapping, message):
    with pytest.raises(InvalidInputError, match=message):
        take_in(place, data, mapping=mapping)


def test_figures_hide_what_is_few_and_come_as_files(place) -> None:
    place.clock.now = datetime(2026, 10, 1, 8, 0, tzinfo=UTC)
    rows = [HEADER]
    for n in range(20):
        state, became = ("Fullført", "Jobb hos oss") if n < 12 else ("Avbrutt", "Søker")
        rows.append(f"{n};P{n};;Praksis;Oslo;01.02.2026;31.05.2026;{state};{became};")
    rows.append("x;Alene;;Trainee;Oslo;01.02.2025;31.05.2025;Fullført;;")
    assert take_in(place, "\n".join(rows).encode())["failed"] == 0
    report = place.services.figures.report()
    flow = next(t for t in report["tables"] if t["measure"] == "flow" and t["by"] == "year")
    year = next(row for row in flow["rows"] if row["label"] == "2026")
    assert (year["total"], year["cells"]) == (20, [12, 8, 0])
    for table in report["tables"]:
        for row in table["rows"]:
            for column, cell in zip(table["columns"], row["cells"], strict=True):
                nobody_waits = column == "not_yet" and cell == 0
                assert cell is None or cell >= 5 or not row["total"] or nobody_waits
    (plan,) = report["plan"]
    assert (plan["period"], plan["started"], plan["at_least"]) == ("2026-2030", 20, False)
    assert plan["filled"] == round(20 * 120 / 274, 1)  # February to May, by the first of October
    assert "2021-2025" not in {table["period"] for table in report["tables"]}  # one person
    text = place.services.figures.csv().decode("utf-8-sig")
    assert text.startswith("måling;periode;fordelt på")
    assert "for få" in text or "12" in text
    book = openpyxl.load_workbook(io.BytesIO(place.services.figures.xlsx()))
    assert "Plan og resultat" in book.sheetnames
    assert any(sheet._charts for sheet in book.worksheets)
    chart = ElementTree.fromstring(place.services.figures.svg("outcome_3"))  # noqa: S314 - our own
    assert chart.tag.endswith("svg")

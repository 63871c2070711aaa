"""The alumni follow-up through the API, on real services."""

import io
from typing import Any

import openpyxl
import pytest
from flask.testing import FlaskClient

BASE = "/api/v1/alumni"
PROGRAMME = {
    "title": "Program i API",
    "schemes": ["praksisplass", "trainee"],
    "units": ["Oslo", "Bergen"],
    "plan": [{"from": "2026-01-01", "to": "2027-12-31", "least": 4, "most": 8}],
}


class Caller:
    """Calls the API and expects a status."""

    def __init__(self, client: FlaskClient) -> None:
        self.client = client

    def get(self, path: str, status: int = 200) -> Any:
        answer = self.client.get(f"{BASE}{path}")
        assert answer.status_code == status, answer.get_data(as_text=True)
        return answer.json

    def post(self, path: str, body: Any = None, status: int = 200) -> Any:
        answer = self.client.post(f"{BASE}{path}", json=body if body is not None else {})
        assert answer.status_code == status, answer.get_data(as_text=True)
        return answer.json


@pytest.fixture
def api(client: FlaskClient) -> Caller:
    return Caller(client)


@pytest.fixture
def placed(api: Caller) -> tuple[str, str, str]:
    """A programme, a person and a placement that is over."""
    programme = api.post("/programmes", PROGRAMME, 201)["id"]
    person = api.post(
        "/people", {"name": "Amal Prøve", "email": "a@example.org", "coordinator": "k@example.org"},
        201,
    )["id"]  # fmt: skip
    placement = api.post(
        "/placements",
        {"person": person, "programme": programme, "scheme": "praksisplass", "unit": "Oslo",
         "start": "2026-02-02", "end": "2026-06-30"}, 201,
    )["id"]  # fmt: skip
    missing = api.post(f"/placements/{placement}/start", {}, 400)
    assert missing["place"] == "documents"
    paper = {"kind": "avtale", "signed": "2026-01-30", "reference": "26/7"}
    api.post(f"/placements/{placement}/agreements", paper, 201)
    assert api.post(f"/placements/{placement}/start")["state"] == "active"
    assert api.post(f"/placements/{placement}/completion")["state"] == "completed"
    return programme, person, placement


def test_a_placement_its_follow_up_and_its_outcome(
    api: Caller, placed: tuple[str, str, str]
) -> None:
    programme, person, placement = placed
    assert api.get(f"/programmes/{programme}/plan?on=2026-03-02")["days"][0]["places"][0] == {
        "day": "2026-03-02", "unit": None, "least": 4, "most": 8, "filled": 1, "reserved": 0,
        "free": 7, "short": 3,
    }  # fmt: skip
    consent = api.post(f"/people/{person}/consents/contact", {"source": "skjema"})
    assert consent["consents"]["contact"]["holds"]
    due = api.get("/follow-ups?assignee=k@example.org&until=2030-01-01&limit=1")
    assert (len(due["items"]), due["items"][0]["may_contact"]) == (1, True)
    assert api.get(f"/follow-ups?until=2030-01-01&limit=200&cursor={due['next']}")["items"]
    assert not api.get("/follow-ups?overdue=true&assignee=nobody@example.org")["items"]
    link = api.post("/calendars", {"assignee": "k@example.org"}, 201)
    assert link["url"].endswith(".ics")
    assert api.client.delete(f"{BASE}/calendars/k@example.org").status_code == 204
    assert api.client.delete(f"{BASE}/calendars/k@example.org").status_code == 404
    follow_up = due["items"][0]["id"]
    said = {"channel": "phone", "result": "reached", "follow_up": follow_up, "note": "Bra"}
    contact = api.post(f"/people/{person}/contacts", said, 201)["id"]
    api.post(f"/contacts/{contact}/corrections", {"channel": "meeting"}, 201)
    assert api.get(f"/follow-ups/{follow_up}")["state"] == "done"
    outcome = api.post(f"/placements/{placement}/outcomes", {"status": "employed_here"}, 201)
    problem = api.post(f"/placements/{placement}/outcomes", {"status": "seeking"}, 409)
    assert problem["type"] == "urn:screening:problem:conflict"
    corrected = {"status": "seeking", "corrects": outcome["id"]}
    api.post(f"/placements/{placement}/outcomes", corrected, 201)
    rows = api.get(f"/placements/{placement}/outcomes")["outcomes"]
    assert [row["counts"] for row in rows] == [False, True]
    agreed = api.post(f"/people/{person}/follow-ups", {"due": "2029-06-30"}, 201)
    assert agreed["due"] == "2029-07-02"
    changed = {"follow_ups": [agreed["id"]], "assignee": "ny@example.org"}
    assert api.post("/follow-ups/assignments", changed) == {"changed": 1}
    file = api.get(f"/people/{person}/file")
    assert len(file["contacts"]) == len(file["outcomes"]) == 2
    gone = api.post(f"/people/{person}/consents/all/withdrawal", {"source": "telefon"})
    assert not any(one["holds"] for one in gone["consents"].values())


def test_what_can_be_edited_needs_the_etag_that_was_shown(
    api: Caller, placed: tuple[str, str, str]
) -> None:
    programme, person, placement = placed
    client = api.client
    agreed = api.post(f"/people/{person}/follow-ups", {"due": "2029-06-29"}, 201)["id"]
    edits: list[tuple[str, str, dict[str, Any]]] = [
        ("patch", f"/people/{person}", {"phone": "400 00 001"}),
        ("patch", f"/placements/{placement}", {"mentor": "Berit"}),
        ("patch", f"/follow-ups/{agreed}", {"due": "2029-07-03"}),
        ("put", f"/programmes/{programme}", PROGRAMME | {"title": "Nytt navn"}),
    ]
    for method, path, body in edits:
        shown = client.get(f"{BASE}{path}")
        change = getattr(client, method)
        assert change(f"{BASE}{path}", json=body).status_code == 428, path
        headers = {"If-Match": shown.headers["ETag"]}
        done = change(f"{BASE}{path}", json=body, headers=headers)
        assert done.status_code == 200, done.get_data(as_text=True)
        assert change(f"{BASE}{path}", json=body, headers=headers).status_code == 412, path
    shown = client.get(f"{BASE}/people/{person}")
    erased = client.delete(f"{BASE}/people/{person}", headers={"If-Match": shown.headers["ETag"]})
    assert (erased.status_code, erased.json["database"]["alumni_people"]) == (200, 1)
    assert client.get(f"{BASE}/people/{person}").status_code == 404


def test_lists_are_paged_by_cursor(api: Caller) -> None:
    for number in range(3):
        api.post("/people", {"name": f"P{number}", "coordinator": "side@example.org"}, 201)
    seen, cursor = [], ""
    while cursor is not None:
        page = api.get(
            f"/people?coordinator=side@example.org&limit=2{cursor and '&cursor='}{cursor}"
        )
        seen += [one["name"] for one in page["items"]]
        cursor = page["next"]
    assert seen == ["P0", "P1", "P2"]
    assert api.get("/people?cursor=nonsense!", 400)["place"] == "cursor"
    assert api.get("/follow-ups?cursor=nonsense", 400)["place"] == "cursor"
    assert api.get("/placements?state=flying", 400)["place"] == "state"
    for path in ("/programmes", "/openings", "/schemes", "/placements/unconfirmed"):
        assert api.get(path)


def test_openings_and_invitations(api: Caller, placed: tuple[str, str, str]) -> None:
    opening = {
        "title": "Konsulent", "deadline": "2027-12-01T12:00:00", "unit": "Økonomi",
        "requirements": [{"id": "nb", "must": True, "kind": "language", "language": "nb",
                          "cefr": "B1"}],
    }  # fmt: skip
    ident = api.post("/openings", opening, 201)["id"]
    assert api.get(f"/openings/{ident}/matches")["title"] == "Konsulent"
    person = placed[1]
    refused = api.post(f"/openings/{ident}/invitations", {"person": person}, 409)
    assert "consent" in refused["detail"]
    for purpose in ("contact", "search", "share"):
        api.post(f"/people/{person}/consents/{purpose}", {"source": "skjema"})
    invitation = api.post(f"/openings/{ident}/invitations", {"person": person}, 201)["id"]
    path = f"{BASE}/invitations/{invitation}"
    headers = {"If-Match": api.client.get(path).headers["ETag"]}
    assert api.client.patch(path, json={"answer": "yes"}, headers=headers).status_code == 200
    assert api.post(f"/invitations/{invitation}/sharing")["email"] == "a@example.org"
    assert api.post(f"/openings/{ident}/closing")["state"] == "closed"
    assert api.post("/openings", {"posting": "p0"}, 404)["kind"] == "posting"
    assert api.post("/openings", {"posting": "p0", "title": "x"}, 400)["place"] == "title"


def test_figures_import_export_and_the_daily_job(api: Caller, placed: tuple[str, str, str]) -> None:
    assert placed
    assert api.get("/figures")["least"] == 5
    assert api.get(f"/programmes/{placed[0]}/answers")["half_years"] == []
    csv = api.client.get(f"{BASE}/figures.csv")
    assert csv.mimetype == "text/csv"
    book = api.client.get(f"{BASE}/figures.xlsx")
    assert openpyxl.load_workbook(io.BytesIO(book.data)).sheetnames
    assert api.get("/figures/flyt.svg", 404)
    export = api.client.get(f"{BASE}/export?format=xlsx").data
    form = {"file": (io.BytesIO(export), "ut.xlsx"), "dry_run": "true"}
    report = api.client.post(f"{BASE}/imports", data=form).json
    assert (report["dry_run"], report["new"]) == (True, report["new"])
    assert api.client.post(f"{BASE}/imports", data={}).status_code == 400
    assert api.post("/daily")["done"]
    assert set(api.get("/mails")["mails"]) >= {"planned", "sent", "uncertain"}
    assert api.post("/mails/resending", {"key": "x"}, 409)
    feed = api.client.get(f"{BASE}/calendar.ics?assignee=k@example.org")
    assert feed.mimetype == "text/calendar"
    assert feed.get_data(as_text=True).startswith("BEGIN:VCALENDAR")


def test_an_agreement_is_uploaded_and_downloaded(api: Caller, placed: tuple[str, str, str]) -> None:
    placement = placed[2]
    form = {"kind": "vedlegg", "signed": "2026-01-30", "file": (io.BytesIO(b"%PDF"), "a/../b.pdf")}
    added = api.client.post(f"{BASE}/placements/{placement}/agreements", data=form)
    assert added.status_code == 201, added.get_data(as_text=True)
    paper = added.json["agreements"][-1]
    answer = api.client.get(f"{BASE}/placements/{placement}/agreements/{paper['id']}/file")
    assert (answer.data, answer.mimetype) == (b"%PDF", "application/octet-stream")
    wrong = api.post(f"/placements/{placement}/agreements", {"kind": "x", "z": 1}, 422)
    assert {one["place"] for one in wrong["errors"]} >= {"json.signed", "json.z"}

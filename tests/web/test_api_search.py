"""Searching through the API: filters, pages, what cut them, saved searches, exports, the log."""

import csv
from io import StringIO
from typing import Any

import pytest


@pytest.fixture(scope="module")
def screened(place) -> str:
    return place.screened("Rådgiver for søk")


@pytest.fixture
def client(place, screened) -> Any:
    return place.client()


def search(client, status: int = 200, **asked: Any) -> Any:
    answer = client.post("/api/v1/search", json=asked)
    assert answer.status_code == status, answer.text
    return answer.json


def named(found: Any) -> set[str]:
    return {hit["name"] for hit in found["hits"]}


def test_filters_are_combined_and_their_values_are_alternatives(client):
    assert "Jakub Przykładny" in named(search(client, languages=["nb:C1"], limit=100))
    assert named(search(client, languages=["nb:C1", "en:C1"])) == {"Åse Testvik"}
    assert "Jakub Przykładny" not in named(search(client, min_nkr="7", languages=["nb|ar:C2"]))


def test_phrases_must_stand_and_words_are_left_out(client):
    assert named(search(client, text='"skrev vedtak"')) == {"Åse Testvik"}
    everybody = named(search(client, text="saksbehandler", limit=100))
    left = named(search(client, text="saksbehandler -forvaltningsloven", limit=100))
    assert "Åse Testvik" in everybody - left
    assert "Layla Mithal" in left


@pytest.mark.parametrize("name", ["Jakub Przykladny", "przykładny", "JAKUB"])
def test_a_name_is_looked_up_and_never_scored(client, name):
    found = search(client, name=name)
    assert named(found) == {"Jakub Przykładny"}
    assert {hit["score"] for hit in found["hits"]} == {0.0}
    assert search(client, name="Jaku")["hits"] == []


def test_pages_hold_everybody_once(client):
    whole = [hit["candidate"] for hit in search(client, min_nkr="2", limit=100)["hits"]]
    found, cursor = [], None
    while True:
        page = search(client, min_nkr="2", limit=2, cursor=cursor)
        found += [hit["candidate"] for hit in page["hits"]]
        cursor = page["next"]
        if cursor is None:
            break
    assert found == whole
    assert len(set(whole)) == page["total"] >= 4


def test_what_cut_them_and_who_they_are(client):
    asked = {"languages": ["nb:C1"], "min_nkr": "7"}
    cut = client.post("/api/v1/search/cut", json=asked).json
    total = search(client, **asked)["total"]
    assert cut["total"] == total
    by_kind = {row["criterion"]: row for row in cut["criteria"]}
    assert set(by_kind) == {"level", "languages:nb"}
    for row in cut["criteria"]:
        assert row["without"] == total + row["more"]
    lacking = client.post("/api/v1/search/lacking", json={**asked, "criterion": "level"}).json
    assert lacking["total"] == by_kind["level"]["more"] == len(lacking["hits"])
    assert named(lacking).isdisjoint(named(search(client, limit=100, **asked)))


def test_suggestions(client):
    asked = {"kind": "place", "beginning": "berg"}
    assert "Bergen" in client.post("/api/v1/search/suggestions", json=asked).json["suggestions"]


def test_a_list_is_exported_with_its_search(client):
    made = search(client, text="saksbehandler", min_nkr="6.2", limit=1)
    asked = {"search": made["search"], "format": "csv"}
    answer = client.post("/api/v1/search/export", json=asked)
    assert answer.mimetype == "text/csv"
    assert f"{made['search']}.csv" in answer.headers["Content-Disposition"]
    rows = list(csv.reader(StringIO(answer.data.decode("utf-8-sig")), delimiter=";"))
    assert ["søketekst", "saksbehandler"] in [row[:2] for row in rows]
    assert sum(row[0].isdigit() for row in rows if row) >= made["total"]
    book = client.post("/api/v1/search/export", json={**asked, "format": "xlsx"})
    assert book.data[:2] == b"PK"
    assert client.post("/api/v1/search/export", json={**asked, "search": "s-x"}).status_code == 400


def test_the_log_says_who_was_shown_and_never_the_words(client):
    made = search(client, text="forvaltningsloven", name="Åse Testvik", min_nkr="6.2")
    (hit, *_others) = made["hits"]
    logged = client.get("/api/v1/search/log", query_string={"candidate": hit["candidate"]}).json
    latest = logged[0]
    assert latest["search"] == made["search"]
    assert latest["filters"] == {"min_nkr": "6.2"}
    assert hit["candidate"] in latest["pages"][0]["candidates"]
    assert "forvaltningsloven" not in str(logged)
    assert "Testvik" not in str(logged)


def test_a_saved_search_from_its_making_to_its_end(client, place):
    asked = {"text": '"fabrikkert uttrykk"', "min_nkr": "2"}
    made = client.post("/api/v1/saved-searches", json={"name": "Prøve", "request": asked})
    assert made.status_code == 201
    at = f"/api/v1/saved-searches/{made.json['saved']}"
    assert made.json["new"] == 0
    assert made.json["request"] == asked
    cv = "Ny Person\n\nErfaring\n2015 – 2020 Kokk, Kantine. Et fabrikkert uttrykk.\n\nUtdanning\n"
    place.apply(place.posting(), {"ny.txt": cv + "2009 – 2012 Bachelor i økonomi\n"})
    place.services.saved_searches.look(made.json["saved"])
    assert client.get(at).json["new"] == 1
    assert [one["name"] for one in client.get(f"{at}/found").json] == ["Ny Person"]
    assert client.get(f"{at}/found").json == []
    assert len(client.get(f"{at}/found?everybody=true").json) == 1
    changed = client.patch(at, json={"shared": True, "alerts": False}).json
    assert (changed["shared"], changed["alerts"], changed["name"]) == (True, False, "Prøve")
    assert made.json["saved"] in [one["saved"] for one in client.get("/api/v1/saved-searches").json]
    assert client.delete(at).status_code == 204
    assert client.get(at).status_code == 404


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("search", {"licences": ["Z"]}, 422),
        ("search", {"recent_years": 3}, 422),
        ("search", {"include_unstated": ["name"]}, 422),
        ("search", {"nationality": ["PL"]}, 422),
        ("search", {"available_by": "i morgen"}, 400),
        ("search", {"experience": ["blomsterduft:3"]}, 400),
        ("search", {"text": "Kari 010170 12345"}, 400),
        ("search", {"cursor": "x"}, 400),
        ("search", {"similar_to": "c-borte"}, 404),
        ("search/lacking", {"min_nkr": "7", "criterion": "visible"}, 400),
        ("search/suggestions", {"kind": "name", "beginning": "ka"}, 422),
        ("search/export", {"search": "x", "format": "pdf"}, 422),
        ("saved-searches", {"name": "", "request": {"text": "x"}}, 422),
        ("saved-searches", {"name": "Alt", "request": {}}, 400),
    ],
)
def test_what_is_wrong_is_a_problem_document(client, path, body, status):
    answer = client.post(f"/api/v1/{path}", json=body)
    assert answer.status_code == status, answer.text
    assert answer.mimetype == "application/problem+json"
    assert "12345" not in answer.text

"""The main job through the API on real services: from files to a locked shortlist."""

from datetime import UTC, datetime, timedelta
from io import BytesIO
from typing import Any

import pytest


def announced(deadline: str, **changes: Any) -> dict[str, Any]:
    """A posting as a program sends it."""
    requirements = [
        {"id": "exp", "must": True, "kind": "experience", "min_years": 3,
         "text": "Erfaring fra saksbehandling i offentlig forvaltning"},
        {"id": "nb", "must": True, "kind": "language", "language": "nb", "cefr": "C1"},
    ]  # fmt: skip
    return {"title": "Hele jobben", "deadline": deadline, "requirements": requirements} | changes


@pytest.fixture(scope="module")
def screened(place):
    return place.screened("Rådgiver for API-et")


def test_from_a_posting_to_a_locked_list(client, place, cvs):
    deadline = (datetime.now(UTC) + timedelta(days=3)).isoformat()
    made = client.post("/api/v1/postings", json=announced(deadline))
    assert made.status_code == 201
    posting = made.json["posting"]
    at = made.headers["Location"]
    assert client.get(at).json["state"] == "open"

    files = [(BytesIO(f"{text}\nhele jobben".encode()), name) for name, text in cvs.items()]
    sent = client.post(f"{at}/applications", data={"files": files})
    assert sent.status_code == 202
    assert len(sent.json["documents"]) == len(cvs)
    assert client.get(sent.json["status"]).json["pending"] == len(cvs)
    place.work()
    status = client.get(sent.json["status"]).json
    assert status["pending"] == 0
    assert {row["file"] for row in status["imported"]} == set(cvs)

    assert client.get(f"{at}/screening").status_code == 409
    assert client.post(f"{at}/screening").status_code == 409
    assert client.post(f"{at}/close").status_code == 202
    place.work()
    report = client.get(f"{at}/screening").json
    assert report["status"] == "done"
    assert len(report["applications"]) == len(cvs)

    rows = {row["name"]: row for row in report["applications"]}
    shown = client.get(f"{at}/shortlist")
    chosen = {"candidates": [rows["Ola Prøve"]["candidate"]]}
    match = {"If-Match": shown.headers["ETag"]}
    audit = client.put(f"{at}/shortlist", json=chosen, headers=match).json
    assert audit["shortlist"] == chosen["candidates"]
    assert audit["flags"]
    refused = client.post(f"{at}/shortlist/lock")
    assert refused.status_code == 409
    assert set(refused.json["flags"]) == {flag["flag"] for flag in audit["flags"]}
    for flag in audit["flags"]:
        answer = {"reason": "other", "text": "Se notat"}
        done = client.put(f"{at}/shortlist/flags/{flag['flag']}/answer", json=answer)
        assert done.status_code == 200
    assert client.post(f"{at}/shortlist/lock").json["locked"] is True
    late = client.get(f"{at}/shortlist").headers["ETag"]
    again = client.put(f"{at}/shortlist", json=chosen, headers={"If-Match": late})
    assert again.status_code == 409
    assert place.services.shortlists.audit(posting)["locked"]


def test_evidence_stands_where_it_says(client, screened):
    report = client.get(f"/api/v1/postings/{screened}/screening").json
    seen = 0
    for row in report["applications"]:
        text = client.get(f"/api/v1/candidates/{row['candidate']}/text").get_data(as_text=True)
        for verdict in row["verdicts"]:
            for evidence in verdict["evidence"]:
                assert text[evidence["start"] : evidence["end"]] == evidence["text"]
                seen += 1
    assert seen


def test_a_verdict_is_changed_only_by_who_has_seen_it(client, screened):
    rows = client.get(f"/api/v1/postings/{screened}/screening").json["applications"]
    row = next(row for row in rows if row["name"] == "Jakub Przykładny")
    at = f"/api/v1/postings/{screened}/applications/{row['application']}/verdicts/pm"
    body = {"verdict": "met", "reason": "Attest"}
    assert client.put(at, json=body).status_code == 428
    assert client.put(at, json=body, headers={"If-Match": '"old"'}).status_code == 412
    etag = client.get(at).headers["ETag"]
    done = client.put(at, json=body, headers={"If-Match": etag})
    assert done.status_code == 200
    assert done.json["person"]["reason"] == "Attest"
    assert done.headers["ETag"] != etag
    assert client.put(at, json=body, headers={"If-Match": etag}).status_code == 412
    assert client.get(at, headers={"If-None-Match": done.headers["ETag"]}).status_code == 304


def test_pages_of_the_matrix_hold_everybody_once_in_order(client, screened):
    at = f"/api/v1/postings/{screened}/screening"
    whole = [row["application"] for row in client.get(at).json["applications"]]
    found, cursor = [], ""
    while cursor is not None:
        part = client.get(at, query_string={"limit": 1, "cursor": cursor}).json
        found += [row["application"] for row in part["applications"]]
        cursor = part["next"]
    assert found == whole


def test_search_and_candidate(client, screened):
    found = client.post("/api/v1/search", json={"text": "saksbehandler", "limit": 2}).json
    assert found["total"] >= len(found["hits"]) > 0
    for hit in found["hits"]:
        for passage in hit["passages"]:
            for start, end in passage["highlights"]:
                assert 0 <= start < end <= len(passage["text"])
        cv = client.get(f"/api/v1/candidates/{hit['candidate']}").json["cv"]
        assert cv["text"]


def test_a_credential_is_placed(client):
    body = {"text": "Magister inżynier, informatyka", "country": "pl", "year": 2015}
    placed = client.post("/api/v1/credentials/placements", json=body).json
    assert placed["input"]["country"] == "PL"
    assert {"status", "isced", "confidence", "rule"} <= set(placed)


def test_health_and_readiness(client):
    assert client.get("/healthz").json == {"status": "ok"}
    ready = client.get("/readyz")
    assert ready.status_code == 200
    assert set(ready.json["dependencies"].values()) == {"ok"}


def test_readiness_says_what_is_down(place, monkeypatch):
    states = {"database": "ok", "index": "does not answer"}
    monkeypatch.setattr(type(place.services.operations), "ready", lambda self: states)
    answer = place.client().get("/readyz")
    assert answer.status_code == 503
    assert answer.json == {"status": "down", "dependencies": states}


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("get", "/api/v1/nope", None, 404),
        ("get", "/api/v1/postings/p-borte", None, 404),
        ("get", "/api/v1/candidates/c-borte", None, 404),
        ("delete", "/api/v1/postings", None, 405),
        ("post", "/api/v1/postings", {"title": "x"}, 422),
        ("post", "/api/v1/postings", announced("i morgen"), 400),
        ("post", "/api/v1/postings", announced("2030-01-01", unknown=1), 400),
        ("post", "/api/v1/search", {"text": "x", "min_nkr": "9"}, 422),
        ("post", "/api/v1/search", {"fields": ["x"]}, 422),
        ("get", "/api/v1/postings?limit=0", None, 422),
        ("get", "/api/v1/postings?cursor=x", None, 400),
        ("post", "/api/v1/imports", None, 400),
        ("get", "/api/v1/imports?document=d-borte", None, 404),
        ("post", "/api/v1/credentials/placements", {"text": ""}, 422),
    ],
)
def test_every_error_is_a_problem_document(client, method, path, body, status):
    answer = client.open(path, method=method.upper(), json=body)
    assert answer.status_code == status
    assert answer.mimetype == "application/problem+json"
    problem = answer.get_json(force=True)
    assert problem["status"] == status
    assert problem["title"]
    assert problem["type"].startswith("urn:screening:problem:")


@pytest.mark.parametrize("body", [b"{", b"[]", b'"x"', b"\xff\xfe"])
def test_a_body_that_is_no_object_is_a_problem(client, body):
    answer = client.post("/api/v1/search", data=body, content_type="application/json")
    assert answer.status_code in (400, 422)
    assert answer.mimetype == "application/problem+json"


def test_the_openapi_document_names_every_route(client, place):
    document = client.get("/api/v1/openapi.json").json
    assert document["openapi"] == "3.1.0"
    routes = {
        rule.rule.replace("<", "{").replace(">", "}")
        for rule in place.app.url_map.iter_rules()
        if rule.rule.startswith("/api/v1/") and not rule.rule.endswith("openapi.json")
    }
    assert set(document["paths"]) == routes
    for operations in document["paths"].values():
        for method, operation in operations.items():
            if method in ("get", "put", "post"):
                assert operation["summary"]
    errors = document["components"]["responses"]["DEFAULT_ERROR"]["content"]
    assert list(errors) == ["application/problem+json"]


def test_a_credential_is_placed_by_hand_and_its_recognition_followed(client, place, screened):
    row = place.report(screened)["applications"][2]
    at = f"/api/v1/candidates/{row['candidate']}/credentials"
    shown = client.get(at).json["items"][0]
    one = f"{at}/{shown['credential']}"
    match = {"If-Match": client.get(one).headers["ETag"]}
    placing = {"level": "7", "reason": "Femårig grad"}
    assert client.put(f"{one}/assessment", json=placing).status_code == 428
    placed = client.put(f"{one}/assessment", json=placing, headers=match)
    assert placed.json["counts"]["nkr"] == "7"
    assert client.put(f"{one}/assessment", json=placing, headers=match).status_code == 412
    match = {"If-Match": placed.headers["ETag"]}
    without = client.put(f"{one}/recognition", json={"status": "asked"}, headers=match)
    assert without.status_code == 400
    asked = {"status": "asked", "consent_on": "2026-01-02", "asked_on": "2026-01-03"}
    answer = client.put(f"{one}/recognition", json=asked, headers=match)
    assert answer.json["recognition"]["consent_on"] == "2026-01-02"


def test_verdicts_and_flags_are_told_in_the_language_asked_for(client, place, screened):
    at = f"/api/v1/postings/{screened}"
    told = {}
    for language in ("nb", "nn", "en"):
        rows = client.get(f"{at}/screening?language={language}").json["applications"]
        jakub = next(row for row in rows if row["name"] == "Jakub Przykładny")
        told[language] = jakub["verdicts"][0]["explanation"]
    assert len(set(told.values())) == 3
    assert "is placed at" in told["en"]
    flags = client.get(f"{at}/shortlist?language=en").json["flags"]
    assert any("is not on the list" in flag["message"] for flag in flags)
    assert client.get(f"{at}/screening?language=sv").status_code == 422


def test_a_cv_is_corrected_and_both_versions_are_shown(client, place, screened):
    candidate = place.row(screened, "Jakub Przykładny")["candidate"]
    at = f"/api/v1/candidates/{candidate}"
    shown = client.get(at)
    etag = shown.headers["ETag"]
    assert 0 < shown.json["cv"]["quality"]["understood"] <= 1
    work = [*shown.json["cv"]["work"], {"position": "Kontrollør", "name": "Prøveetaten"}]
    body = {"reason": "En jobb manglet", "work": work}
    assert client.put(f"{at}/cv", json=body).status_code == 428
    done = client.put(f"{at}/cv", json=body, headers={"If-Match": etag})
    assert done.status_code == 200
    assert done.json["cv"]["work"][-1]["position"] == "Kontrollør"
    assert len(done.json["cv"]["work"]) == len(shown.json["cv"]["work"]) + 1
    for entry in done.json["cv"]["work"]:
        source = entry["source"]
        assert done.json["cv"]["text"][source["start"] : source["end"]] == source["text"]
    assert client.put(f"{at}/cv", json=body, headers={"If-Match": etag}).status_code == 412
    versions = client.get(f"{at}/cv/versions").json
    assert [(one["origin"], one["reason"]) for one in versions] == [
        ("read", None), ("corrected", "En jobb manglet"),
    ]  # fmt: skip
    first = client.get(f"{at}/cv/versions/1").json
    assert len(first["work"]) == len(shown.json["cv"]["work"])
    assert client.get(f"{at}/cv/versions/9").status_code == 404
    assert client.get(f"{at}/cv/versions/x").status_code == 404
    place.work()
    assert place.report(screened)["status"] == "done"
    wrong = {"reason": "x", "work": [{"position": 3}]}
    latest = client.get(at).headers["ETag"]
    refused = client.put(f"{at}/cv", json=wrong, headers={"If-Match": latest})
    assert refused.status_code == 400
    assert "work[0]" in str(refused.json)


def test_likely_duplicates_are_merged_and_parted_again(client, place):
    place.apply(
        place.posting("En"),
        {"kopi.txt": "Per Dobbel\nper.dobbel@example.org\n\nErfaring\n2020 – 2021 Kokk, Havn AS\n"},
    )
    place.apply(
        place.posting("To"),
        {"kopi.txt": "Per Dobbel\nper.dobbel@example.org\n\nErfaring\n2020 – 2022 Kokk, Havn AS\n"},
    )
    pairs = client.get("/api/v1/duplicates").json
    (pair,) = [p for p in pairs if p["names"] == ["Per Dobbel", "Per Dobbel"]]
    assert pair["reasons"] == ["email", "name_and_history"]
    kept, merged = pair["candidates"]
    own = client.get("/api/v1/duplicates", query_string={"candidate": kept}).json
    assert own == [pair]
    body = {"kept": kept, "merged": merged, "reason": "Samme e-post"}
    made = client.post("/api/v1/merges", json=body)
    assert made.status_code == 201
    assert client.get(f"/api/v1/candidates/{merged}").json["candidate"] == kept
    assert client.post("/api/v1/merges", json=body).status_code == 409
    merge = made.json[-1]["merge"]
    assert client.delete(f"/api/v1/merges/{merge}").status_code == 204
    assert client.delete(f"/api/v1/merges/{merge}").status_code == 409
    assert client.get(f"/api/v1/candidates/{merged}").json["candidate"] == merged
    apart = client.post("/api/v1/duplicates/apart", json={"candidates": [kept, merged]})
    assert apart.status_code == 204
    assert client.get("/api/v1/duplicates", query_string={"candidate": kept}).json == []
    place.work()

"""What keeps the application to this machine and to itself."""

import re

import pytest

PATHS = ["/utlysninger", "/sok", "/nope", "/api/v1/postings", "/api/v1/nope", "/healthz"]


@pytest.mark.parametrize("path", PATHS)
def test_every_answer_carries_the_headers_and_is_kept_by_nobody(client, path):
    headers = client.get(path).headers
    assert "default-src 'self'" in headers["Content-Security-Policy"]
    assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
    assert "unsafe" not in headers["Content-Security-Policy"]
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("path", ["/utlysninger", "/sok"])
def test_pages_have_neither_inline_script_nor_inline_style(client, path):
    html = client.get(path).text
    assert not re.search(r"<script(?![^>]*\bsrc=)", html)
    assert "<style" not in html
    assert not re.search(r"\s(style|on\w+)=", html)
    assert not re.search(r'(src|href)="(https?:)?//', html)


def test_static_files_may_be_kept(client):
    address = re.search(r'href="(/static/app.css[^"]*)"', client.get("/sok").text)[1]  # type: ignore[index]
    with client.get(address) as answer:
        assert answer.status_code == 200
        assert "max-age" in answer.headers["Cache-Control"]


@pytest.mark.parametrize("host", ["localhost:8000", "127.0.0.1", "[::1]:8000"])
def test_loopback_names_are_served(client, host):
    assert client.get("/utlysninger", headers={"Host": host}).status_code == 200


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "localhost.evil", "["])
@pytest.mark.parametrize("path", ["/utlysninger", "/api/v1/postings", "/static/app.css"])
def test_other_host_names_are_refused(client, host, path):
    answer = client.get(path, headers={"Host": host})
    assert answer.status_code == 400
    assert host not in answer.text


@pytest.mark.parametrize(
    "target",
    ["/sprak", "/sok", "/sok/forslag", "/sok/eksport", "/sok/lagrede", "/sok/lagrede/x",
     "/utlysninger/x/lukk", "/utlysninger/x/innkalling",
     "/utlysninger/x/innkalling/svar", "/utlysninger/x/innkalling/svar-mange",
     "/utlysninger/x/innkalling/laas", "/utlysninger/x/soknader",
     "/utlysninger/x/vurderinger/a/r", "/utlysninger/x/soknader/a/godta", "/svar/x",
     "/kandidater/x/vitnemaal/v/plassering", "/kandidater/x/vitnemaal/v/godkjenning"],
)  # fmt: skip
def test_every_form_needs_its_token(client, target):
    answer = client.post(target, data={"csrf_token": "wrong"})
    assert answer.status_code == 400
    assert "Skjemaet hadde stått åpent" in answer.text


def test_no_page_that_changes_something_is_without_a_token_test(place):
    changing = {
        rule.rule
        for rule in place.app.url_map.iter_rules()
        if rule.methods & {"POST", "PUT", "DELETE"} and not rule.rule.startswith("/api/")
    }
    assert len(changing) == 18  # the ones above and the status of an upload


def test_the_session_cookie_is_for_the_server_only(client):
    cookies = client.get("/utlysninger").headers.getlist("Set-Cookie")
    (cookie,) = [cookie for cookie in cookies if cookie.startswith("screening=")]
    assert "HttpOnly" in cookie
    assert "SameSite=Strict" in cookie


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
)
def test_the_api_refuses_other_sites_in_a_browser(client, headers):
    answer = client.post("/api/v1/search", json={"text": "x"}, headers=headers)
    assert answer.status_code == 403
    assert answer.mimetype == "application/problem+json"


def test_the_api_serves_programs_and_its_own_pages(client):
    body = {"text": "saksbehandler"}
    own = {"Origin": "http://localhost", "Sec-Fetch-Site": "same-origin"}
    assert client.post("/api/v1/search", json=body).status_code == 200
    assert client.post("/api/v1/search", json=body, headers=own).status_code == 200

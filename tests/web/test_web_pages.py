"""The pages on real services, through Flask's own client: every action as a plain form post."""

import re
from html import unescape
from io import BytesIO

import pytest


@pytest.fixture(scope="module")
def screened(place):
    return place.screened("Rådgiver for sidene")


def token(client, page: str) -> str:
    found = re.search(r'name="csrf_token" value="([^"]+)"', client.get(page).text)
    assert found is not None
    return found[1]


def send(client, page: str, target: str, follow: bool = True, **fields):
    return client.post(
        target, data={"csrf_token": token(client, page), **fields}, follow_redirects=follow
    )


def words(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def test_the_list_shows_state_deadline_and_counts(client, place, screened):
    shown = words(client.get("/utlysninger").text)
    assert "Rådgiver for sidene" in shown
    assert "Vurdert" in shown


def test_the_matrix_has_a_cell_for_every_verdict_and_no_score(client, place, screened):
    html = client.get(f"/utlysninger/{screened}").text
    report = place.report(screened)
    assert len(report["applications"]) == 4
    for row in report["applications"]:
        assert row["name"] in words(html)
        for verdict in row["verdicts"]:
            assert f"/vurderinger/{row['application']}/{verdict['requirement']}" in html
    assert "skadet.pdf" in html
    assert "score" not in html.lower().replace("underscore", "")


def test_every_cell_marks_its_evidence_in_the_text_of_the_cv(client, place, screened):
    marked = 0
    for row in place.report(screened)["applications"]:
        for verdict in row["verdicts"]:
            page = client.get(
                f"/utlysninger/{screened}/vurderinger/{row['application']}/{verdict['requirement']}"
            )
            assert page.status_code == 200
            assert verdict["explanation"] in unescape(page.text)
            marks = "".join(unescape(mark) for mark in re.findall(r"<mark[^>]*>([^<]*)", page.text))
            for evidence in verdict["evidence"]:
                assert evidence["text"] in marks or "".join(evidence["text"].split()) in "".join(
                    marks.split()
                )
                marked += 1
    assert marked > 4


def test_the_panel_is_a_part_of_a_page_and_the_page_is_whole(client, place, screened):
    row = place.row(screened, "Jakub Przykładny")
    address = f"/utlysninger/{screened}/vurderinger/{row['application']}/edu"
    assert "<html" in client.get(address).text
    assert "<html" not in client.get(address, headers={"HX-Request": "true"}).text


def test_a_person_overrides_with_a_reason_and_the_machine_stays(client, place):
    posting = place.screened("Overstyres")
    row = next(r for r in place.report(posting)["applications"] if r["name"] == "Ola Prøve")
    address = f"/utlysninger/{posting}/vurderinger/{row['application']}/exp"
    html = client.get(address).text
    seen = re.search(r'name="seen" value="([^"]+)"', html)[1]  # type: ignore[index]
    refused = send(client, address, address, seen=seen, verdict="met", reason=" ")
    assert refused.status_code == 400
    assert "Skriv en begrunnelse" in refused.text
    done = send(client, address, address, seen=seen, verdict="met", reason="Ringte referansen")
    assert "Vurderingen din er lagret" in done.text
    verdict = next(
        v
        for r in place.report(posting)["applications"]
        for v in r["verdicts"]
        if r["application"] == row["application"] and v["requirement"] == "exp"
    )
    assert (verdict["verdict"], verdict["person"]["reason"]) == ("met", "Ringte referansen")
    assert verdict["machine"] != "met"
    late = send(client, address, address, seen=seen, verdict="below", reason="For sent ute")
    assert late.status_code == 409
    assert "Ringte referansen" in client.get(address).text


def test_the_shortlist_is_set_answered_and_locked(client, place):
    posting = place.screened("Låses")
    rows = {row["name"]: row for row in place.report(posting)["applications"]}
    page, matrix = f"/utlysninger/{posting}/innkalling", f"/utlysninger/{posting}"
    chosen = rows["Ola Prøve"]["candidate"]
    done = send(client, matrix, page, candidate=chosen, version="")
    assert "Innkallingslisten er lagret" in done.text
    audit = place.services.shortlists.audit(posting)
    assert audit["flags"]
    for flag in audit["flags"]:
        assert flag["message"] in unescape(done.text)
    early = send(client, page, f"{page}/laas")
    assert "Listen ble ikke låst" in early.text
    assert not place.services.shortlists.audit(posting)["locked"]
    for flag in audit["flags"]:
        send(client, page, f"{page}/svar", flag=flag["flag"], reason="other", text="Se notat")
    locked = send(client, page, f"{page}/laas")
    assert "Listen er låst" in locked.text
    refused = send(client, page, page, candidate=rows["Åse Testvik"]["candidate"])
    assert refused.status_code == 409


def test_an_old_page_does_not_overwrite_a_newer_list(client, place):
    posting = place.screened("To om listen")
    rows = place.report(posting)["applications"]
    matrix, page = f"/utlysninger/{posting}", f"/utlysninger/{posting}/innkalling"
    version = re.search(r'name="version" value="(\d+)"', client.get(matrix).text)[1]  # type: ignore[index]
    first = send(client, matrix, page, candidate=rows[0]["candidate"], version=version)
    assert first.status_code == 200
    second = send(client, matrix, page, candidate=rows[1]["candidate"], version=version)
    assert second.status_code == 409
    assert place.services.shortlists.audit(posting)["shortlist"] == [rows[0]["candidate"]]


@pytest.mark.parametrize("field", ["reason", "text"])
def test_an_answer_needs_reason_and_text(client, place, screened, field):
    page = f"/utlysninger/{screened}/innkalling"
    fields = {"flag": "f-x", "reason": "other", "text": "t"} | {field: ""}
    assert send(client, page, f"{page}/svar", **fields).status_code == 400


def test_files_are_uploaded_read_and_reported(client, place):
    posting = place.posting("Opplasting")
    page = f"/utlysninger/{posting}/soknader"
    data = {
        "csrf_token": token(client, page),
        "files": [
            (BytesIO(b"Kari Nyvik\n\nErfaring\n2019 - 2024 Saksbehandler, NAV\n"), "../ny.txt"),
            (BytesIO(b""), "tom.pdf"),
        ],
    }
    answer = client.post(page, data=data, content_type="multipart/form-data")
    assert answer.status_code == 200
    place.work()
    documents = re.findall(r'name="document" value="([^"]+)"', answer.text)
    shown = send(client, page, f"{page}/status", document=documents)
    assert "Alle filer er lest" in shown.text
    assert "ny.txt" in shown.text
    assert ".." not in words(shown.text)
    assert "tom.pdf" in answer.text + shown.text


def test_uploading_nothing_says_so(client, place):
    page = f"/utlysninger/{place.posting()}/soknader"
    answer = send(client, page, page)
    assert answer.status_code == 400
    assert "Velg minst én fil" in answer.text


def test_the_question_of_a_search_never_stands_in_an_address(client, screened):
    answer = send(
        client, "/sok", "/sok", follow=False, text="saksbehandler tilskudd", niva="7", sprak="nb",
        cefr="B2", felt="",
    )  # fmt: skip
    assert answer.status_code == 303
    assert "saksbehandler" not in answer.headers["Location"]
    assert answer.headers["Location"] == "/sok?niva=7&sprak=nb:B2"
    html = client.get(answer.headers["Location"]).text
    assert "saksbehandler tilskudd</textarea>" in html
    addresses = re.findall(r'(?:href|action)="([^"]*)"', html)
    assert not any("saksbehandler" in address for address in addresses)


def test_hits_are_counted_and_marked(client, screened):
    html = send(client, "/sok", "/sok", text="saksbehandler", niva="", sprak="").text
    assert re.search(r'id="hits-heading"[^>]*>\d+ kandidat', html)
    assert re.search(r"<mark[^>]*>[^<]*aksbehandler", html)


@pytest.mark.parametrize("query", ["niva=99", "sprak=%00", "felt=abc", "side=-1", "fra=xyz&niva=7"])
def test_a_mangled_address_of_a_search_is_no_error_of_ours(client, query):
    assert client.get(f"/sok?{query}").status_code in (200, 400)


def test_a_candidate_shows_text_entries_and_placed_credentials(client, place, screened):
    row = next(r for r in place.report(screened)["applications"] if r["name"] == "Jakub Przykładny")
    html = client.get(f"/kandidater/{row['candidate']}?utlysning={screened}").text
    shown = words(html)
    for expected in ("Jakub Przykładny", "Magister", "Uniwersytet Warszawski", "Regel", "Kilde"):
        assert expected in shown
    assert html.count("app-ladder__step") >= 9


def test_a_candidate_s_page_tells_of_corrections_and_of_likely_duplicates(client, place):
    text = "Siri Dobbel\nsiri.dobbel@example.org\n\nErfaring\n2010 - 2020 {}, Vik kommune\n"
    posting = place.posting("Dobbelt")
    one, other = place.apply(
        posting, {"a.txt": text.format("Lærer"), "b.txt": text.format("Rektor")}
    )
    page = client.get(f"/kandidater/{one}").text
    assert "Versjoner av CV-en" not in page
    assert "samme e-postadresse" in words(page)
    assert f"/kandidater/{other}" in page
    version = place.services.candidates.get(one)["version"]
    place.services.corrections.correct(
        one, {"skills": [{"name": "Sløyd"}]}, "Søkeren ringte", version, "kari"
    )
    shown = words(client.get(f"/kandidater/{one}").text)
    assert "Lest fra filen" in shown
    assert re.search(r"Rettet av en person [\d.]+ kl\. [\d.]+, kari: Søkeren ringte", shown)


def test_an_open_posting_can_be_closed_and_then_waits(client, place):
    posting = place.posting("Lukkes")
    place.apply(posting, {"a.txt": "Per Lukk\n\nErfaring\n2010 - 2020 Saksbehandler, NAV\n"})
    page = f"/utlysninger/{posting}"
    assert "Fristen er ikke ute" in client.get(page).text
    answer = send(client, page, f"{page}/lukk")
    assert "Søknadene blir vurdert" in answer.text
    assert client.get(f"{page}/venter").headers.get("HX-Refresh") is None
    place.work()
    assert client.get(f"{page}/venter").headers["HX-Refresh"] == "true"
    assert "Per Lukk" in client.get(page).text


@pytest.mark.parametrize(
    "path", ["/finnes-ikke", "/utlysninger/p-borte", "/kandidater/c-borte", "/utlysninger/x/y/z"]
)
def test_what_is_not_there_is_said_in_plain_norwegian(client, path):
    answer = client.get(path)
    assert answer.status_code == 404
    assert "Vi finner ikke denne siden" in answer.text
    assert "Traceback" not in answer.text


def test_the_language_is_chosen_and_remembered(client):
    send(client, "/utlysninger", "/sprak", language="nn", back="/utlysninger")
    html = client.get("/utlysninger").text
    assert '<html lang="nn"' in html
    assert "Utlysingar" in html
    send(client, "/utlysninger", "/sprak", language="en", back="/utlysninger")
    assert "Postings" in client.get("/utlysninger").text


@pytest.mark.parametrize(
    "back", ["https://evil.example/", "//evil.example", "/\\evil.example", "x"]
)
def test_choosing_a_language_leads_nowhere_else(client, back):
    answer = send(client, "/utlysninger", "/sprak", follow=False, language="nb", back=back)
    assert answer.headers["Location"] == "/"


def test_a_credential_is_placed_on_the_candidate_s_page(client, place):
    posting = place.screened("Plasseres")
    row = place.row(posting, "Layla Mithal")
    page = f"/kandidater/{row['candidate']}?utlysning={posting}"
    html = client.get(page).text
    target, seen = re.search(  # type: ignore[union-attr]
        r'action="([^"]+/plassering[^"]*)".*?name="seen" value="([^"]+)"', html, re.DOTALL
    ).groups()
    fields = {"seen": seen, "level": "7", "reason": "Vurdert mot masterplan"}
    empty = send(client, page, unescape(target), **{**fields, "reason": " "})
    assert empty.status_code == 400
    assert re.search(r'<option value="7" selected>', empty.text)
    assert "Skriv en begrunnelse" in empty.text
    shown = words(send(client, page, unescape(target), **fields).text)
    assert "Plassert på nivået mastergrad av et menneske" in shown
    assert "Vurdert mot masterplan" in shown
    assert send(client, page, unescape(target), **fields).status_code == 409
    place.work()
    verdicts = place.row(posting, "Layla Mithal")["verdicts"]
    assert verdicts[0]["rule"].endswith(("_by_person", "field_unsettled"))
    html = client.get(page).text
    target, seen = re.search(  # type: ignore[union-attr]
        r'action="([^"]+/godkjenning[^"]*)".*?name="seen" value="([^"]+)"', html, re.DOTALL
    ).groups()
    refused = send(
        client, page, unescape(target), seen=seen, status="asked", authority="HK-dir, Bergen"
    )
    assert refused.status_code == 400
    assert "Skriv dagen personen samtykket" in refused.text
    assert 'value="HK-dir, Bergen"' in refused.text
    assert re.search(r'name="consent_on"[^>]*aria-invalid="true"', refused.text)
    fields = {"seen": seen, "status": "asked", "consent_on": "2026-01-02"}
    shown = words(send(client, page, unescape(target), **fields, asked_on="2026-01-05").text)
    assert "samtykke 02.01.2026" in shown


def test_explanations_follow_the_language_of_the_page(client, place, screened):
    row = place.row(screened, "Jakub Przykładny")
    page = f"/utlysninger/{screened}/vurderinger/{row['application']}/edu"
    send(client, page, "/sprak", language="en", back=page)
    assert "is placed at level" in words(client.get(page).text)

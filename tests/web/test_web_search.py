"""The pages of the search on real services: filters, what cut them, saved searches, the log."""

import re
from html import unescape

import pytest

WORD = "forvaltningsloven"


@pytest.fixture(scope="module")
def screened(place):
    return place.screened("Rådgiver for søkesidene")


@pytest.fixture
def client(place, screened):
    return place.client()


def token(client, page: str) -> str:
    found = re.search(r'name="csrf_token" value="([^"]+)"', client.get(page).text)
    assert found is not None
    return found[1]


def send(client, page: str, target: str, **fields):
    return client.post(
        target, data={"csrf_token": token(client, page), **fields}, follow_redirects=False
    )


def searched(client, **fields) -> str:
    """The address of the hits of a form that was sent."""
    return str(send(client, "/sok", "/sok", **fields).headers["Location"])


def words(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def count(html: str) -> int:
    found = re.search(r'id="hits-heading"[^>]*>([\d\s]+) kandidat', html)
    assert found is not None, words(html)[:300]
    return int(re.sub(r"\D", "", found[1]))


def test_every_filter_becomes_a_chip_and_an_address(client):
    address = searched(
        client, text="", niva="6.2", felt="03", erfaring="saksbehandler", ar="1,5", nylig="5",
        sprak="nb", ferdighet="speaking", cefr="B1", sted="Bergen", forerkort="B",
        autorisasjon="sykepleier", ledig="2027-01-15", grunnlag="employer", noyaktig="level",
    )  # fmt: skip
    shown = words(client.get(address).text)
    for chip in (
        "Minst bachelorgrad", "saksbehandler, 1,5 år", "Erfaring siste 5 år", "Bergen",
        "Norsk, snakke B1", "Førerkort B", "Ledig innen 15.01.2027", "Lagt inn av arbeidsgiver",
        "Nøyaktig: utdanningsnivå", "sykepleier",
    ):  # fmt: skip
        assert f"{chip} (fjern)".lower() in shown.lower(), chip


def test_filters_that_are_held_stay_when_more_is_added(client):
    first = searched(client, text="", sprak="nb", cefr="B1")
    html = client.get(first).text
    held = dict(re.findall(r'type="hidden" name="(har_\w+)" value="([^"]*)"', html))
    assert held == {"har_sprak": "nb:B1"}
    second = searched(client, text="", sprak="en", cefr="B1", **held)
    assert second == "/sok?sprak=nb:B1&sprak=en:B1"
    assert "Åse Testvik" in client.get(second).text


def test_what_is_not_understood_is_said_and_the_rest_counts(client):
    answer = send(client, "/sok", "/sok", text="", niva="6.2", erfaring="blomsterduft")
    assert answer.headers["Location"] == "/sok?niva=6.2"
    assert "ds-alert" in client.get(answer.headers["Location"]).text


def test_neither_words_nor_name_stand_in_any_address(client):
    address = searched(client, text=WORD, navn="Åse Testvik", niva="6.2")
    html = client.get(address).text
    pages = [address, *re.findall(r'(?:href|action)="([^"]*)"', html)]
    assert not any(WORD in page or "Testvik" in page for page in pages)
    assert "Åse Testvik" in words(html)


def test_a_typing_error_is_forgiven_and_told(client):
    html = client.get(searched(client, text="kommunne", niva="")).text
    assert "Søkte også etter: kommune" in words(html)
    assert re.search(r"<mark[^>]*>[^<]*ommune", html)


def test_a_personal_number_is_refused_and_forgotten(client):
    address = searched(client, text="Kari 010170 12345", niva="")
    html = client.get(address).text
    assert "12345" not in html
    assert "ds-alert" in html


def test_pages_follow_each_other(client, place, monkeypatch):
    monkeypatch.setattr("screening.web.search.PAGE", 2)
    address, found = searched(client, text="", niva="2"), []
    total = count(client.get(address).text)
    while address:
        html = client.get(address).text
        found += re.findall(r'id="kandidat-([^"]+)"', html)
        following = re.search(r'href="([^"]*fra=[^"]*)"', html)
        address = unescape(following[1]) if following else None
    assert len(found) == len(set(found)) == total >= 4


def test_people_of_whom_nothing_is_stated_can_be_included(client):
    html = client.get("/sok?forerkort=B&niva=2").text
    wider = re.search(r'href="([^"]*uoppgitt=licences[^"]*)"', html)
    assert "oppgir ikke førerkort" in words(html)
    assert wider is not None
    assert count(client.get(unescape(wider[1])).text) > count(html)


def test_an_empty_answer_says_what_each_filter_costs(client):
    html = client.get("/sok?niva=8&sprak=nb:A1").text
    assert "Fant ingen kandidater" in html
    cheaper = re.findall(r'<li><a class="ds-link" href="([^"]+)">Uten «', html)
    assert [unescape(one) for one in cheaper] == ["/sok?sprak=nb:A1", "/sok?niva=8"]
    assert count(client.get(unescape(cheaper[0])).text) > 0


def test_what_cut_them_leads_to_the_people(client):
    address = searched(client, text="Studiespesialisering", niva="7", sprak="nb", cefr="C1")
    html = client.get(address.replace("/sok?", "/sok/silt?")).text
    assert "Hva silte dem ut?" in html
    rows = re.findall(r'<th scope="row">([^<]+)</th>\s*<td class="app-num">([\d\s]+)', html)
    assert {unescape(name) for name, _ in rows} == {
        "Minst mastergrad", "Språk: Norsk C1", "Ordene"
    }  # fmt: skip
    people = re.search(r'href="([^"]*krav=level[^"]*)"', html)
    assert people is not None
    shown = client.get(unescape(people[1])).text
    assert "oppfyller alt annet" in shown
    assert "/kandidater/" in shown


def test_the_list_is_downloaded_with_its_search(client):
    html = client.get(searched(client, text="saksbehandler", niva="")).text
    search = re.search(r'name="search" value="([^"]+)"', html)
    assert search is not None
    answer = send(client, "/sok", "/sok/eksport", search=search[1], format="csv")
    assert answer.mimetype == "text/csv"
    assert "søketekst" in answer.data.decode("utf-8-sig")


def test_what_somebody_may_be_writing(client):
    answer = send(client, "/sok", "/sok/forslag", kind="place", of="sted", sted="berg")
    assert '<option value="Bergen"></option>' in answer.text
    odd = send(client, "/sok", "/sok/forslag", kind="title", of="erfaring", erfaring="<b>")
    assert "<b>" not in odd.text


def test_a_search_is_saved_opened_shared_and_deleted(client):
    address = searched(client, text=WORD, niva="6.2")
    saved = address.replace("/sok?", "/sok/lagrede?")
    assert send(client, address, saved, navn="Vedtak", varsel="ja").status_code == 303
    client.get(searched(client, text="noe helt annet", niva=""))
    html = client.get("/sok/lagrede").text
    assert WORD not in html
    one = re.search(r'href="(/sok/lagrede/[^"/]+)">Vedtak<', html)
    assert one is not None
    opened = client.get(one[1])
    assert opened.headers["Location"] == "/sok?niva=6.2"
    assert f"{WORD}</textarea>" in client.get(opened.headers["Location"]).text
    send(client, "/sok/lagrede", one[1], gjor="del")
    assert "Slutt å dele" in client.get("/sok/lagrede").text
    send(client, "/sok/lagrede", one[1], gjor="varsel")
    assert "Ingen varsler" in client.get("/sok/lagrede").text
    assert "Ingen er nye" in client.get(f"{one[1]}/nye").text
    assert "Åse Testvik" in client.get(f"{one[1]}/nye?alle=ja").text
    send(client, "/sok/lagrede", one[1], gjor="slett")
    assert "Vedtak" not in client.get("/sok/lagrede").text
    assert client.get(one[1]).status_code == 404


def test_the_log_shows_who_was_shown_and_never_the_words(client, place, screened):
    client.get(searched(client, text=WORD, niva="6.2"))
    candidate = place.row(screened, "Åse Testvik")["candidate"]
    html = client.get(f"/sok/logg?kandidat={candidate}").text
    assert candidate in html
    assert "Minst bachelorgrad" in words(html)
    assert WORD not in html
    assert client.get("/sok/logg").status_code == 200


def test_a_candidate_leads_to_similar_ones(client, place, screened):
    candidate = place.row(screened, "Åse Testvik")["candidate"]
    html = client.get(f"/kandidater/{candidate}").text
    assert f"/sok?ligner={candidate}" in html
    similar = client.get(f"/sok?ligner={candidate}").text
    assert "Sortert etter hvor like CV-ene er" in similar
    assert f'id="kandidat-{candidate}"' not in similar


@pytest.mark.parametrize(
    "path",
    ["/sok/silt/hvem?krav=visible", "/sok/silt/hvem?krav=x&niva=7", "/sok/silt", "/sok/logg?for=x",
     "/sok?erfaring=%00&ledig=x&sted=1&autorisasjon=y", "/sok?ligner=borte", "/sok/lagrede/borte"],
)  # fmt: skip
def test_a_mangled_address_is_no_error_of_ours(client, path):
    assert client.get(path).status_code in (200, 400, 404)

"""The pages in a real browser: accessibility rules, the keyboard, narrow screens, the script.

Needs Debian's Chromium (or CHROMIUM set to another one) and the package playwright; both are
development tools, and without them these tests are skipped aloud.
"""

import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from screening.services.search_request import SearchRequest

AXE = Path(__file__).parent / "vendor" / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]
ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip
MOST_TABS = 150


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    chromium = (
        os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    )
    if not chromium:
        pytest.skip("no Chromium on this machine: the pages are not tested in a browser")
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def page(browser, address) -> Iterator[Any]:
    """A page whose console must stay free of errors, refused styles and scripts among them."""
    context = browser.new_context(
        base_url=address, viewport={"width": 1280, "height": 900}, locale="en-US"
    )
    page = context.new_page()
    complaints: list[str] = []
    page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    yield page
    context.close()
    assert [one for one in complaints if "404" not in one] == []


@pytest.fixture(scope="module")
def screened(place):
    """A posting with a shortlist, so that there are flags, answered and not."""
    posting = place.screened("Rådgiver i nettleseren")
    rows = {row["name"]: row for row in place.report(posting)["applications"]}
    place.services.shortlists.set(posting, [rows["Ola Prøve"]["candidate"]], "test")
    flags = place.services.shortlists.audit(posting)["flags"]
    place.services.shortlists.answer(posting, flags[0]["flag"], "other", "Se notat", "test")
    place.services.screening.set_verdict(
        rows["Åse Testvik"]["application"], "pm", "met", "Attest vist", "test"
    )
    return posting


@pytest.fixture(scope="module")
def addresses(place, screened) -> dict[str, str]:
    """Every kind of page."""
    row = next(r for r in place.report(screened)["applications"] if r["name"] == "Åse Testvik")
    verdict = f"/utlysninger/{screened}/vurderinger/{row['application']}"
    asked = SearchRequest("saksbehandler", languages=("nb:B2",))
    saved = place.services.saved_searches.save("Saksbehandlere", asked, "web", shared=True)["saved"]
    twin = "Tvilling Testvik\ntvilling@example.org\n\nErfaring\n2010 - 2020 Lærer, Vik kommune\n"
    posting = place.posting("Tvillinger i nettleseren")
    corrected, _same = place.apply(posting, {"a.txt": twin, "b.txt": f"{twin}\n"})
    place.services.corrections.correct(
        corrected, {"skills": [{"name": "Sløyd"}]}, "Søkeren ringte",
        place.services.candidates.get(corrected)["version"], "test",
    )  # fmt: skip
    return {
        "list": "/utlysninger",
        "matrix": f"/utlysninger/{screened}",
        "open posting": f"/utlysninger/{place.posting('Åpen ennå')}",
        "shortlist": f"/utlysninger/{screened}/innkalling",
        "upload": f"/utlysninger/{screened}/soknader",
        "verdict": f"{verdict}/exp",
        "verdict by a person": f"{verdict}/pm",
        "candidate": f"/kandidater/{row['candidate']}?utlysning={screened}",
        "corrected candidate": f"/kandidater/{corrected}",
        "search": "/sok",
        "hits": "/sok?niva=4&sprak=nb:A1",
        "no hits": "/sok?niva=8&felt=08&sprak=ti:C2",
        "saved searches": "/sok/lagrede",
        "new in a saved search": f"/sok/lagrede/{saved}/nye?alle=ja",
        "what cut them": "/sok/silt?niva=7&sprak=nb:C1",
        "whom one criterion cut": "/sok/silt/hvem?niva=7&sprak=nb:C1&krav=level",
        "who was shown whom": "/sok/logg",
        "error": "/finnes-ikke",
        "questionnaire": place.linked()[2],
        "answered": "/svar/takk",
        "over": "/svar/brukt",
    }


def findings(page: Any) -> list[str]:
    page.evaluate(AXE.read_text(encoding="utf-8"))
    result = page.evaluate("rules => axe.run({runOnly: rules})", RULES)
    assert len(result["passes"]) > 10  # it did look
    return [
        f"{found['id']}: {node['html'][:120]}"
        for found in result["violations"]
        for node in found["nodes"]
    ]


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_axe_finds_nothing_on_any_page(page, address, addresses, language):
    page.context.add_cookies([{"name": "language", "value": language, "url": address}])
    found = {}
    for name, path in addresses.items():
        page.goto(path)
        assert page.locator("html").get_attribute("lang") == language
        # What is folded is looked at too.
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
        found |= {f"{name} {language}": complaint for complaint in findings(page)}
    assert found == {}


def test_axe_finds_nothing_on_what_follows_an_upload_and_a_search(page, place, addresses):
    posting = place.posting("Opplasting i nettleseren")
    page.goto(f"/utlysninger/{posting}/soknader")
    page.set_input_files(
        "#files", [{"name": "a.txt", "mimeType": "text/plain", "buffer": b"Kari Laster\n"}]
    )
    page.get_by_role("button", name="Last opp").click()
    page.wait_for_selector("#status")
    assert findings(page) == []
    place.work()
    page.wait_for_selector("text=Alle filer er lest")  # it looks by itself
    assert findings(page) == []
    page.goto("/sok")
    page.fill("#text", "saksbehandler")
    page.get_by_role("button", name="Søk", exact=True).click()
    page.wait_for_selector(".app-hit mark")
    assert "saksbehandler" not in page.url
    assert findings(page) == []


@pytest.mark.parametrize("width", [400, 320, 640])
def test_no_page_scrolls_sideways_on_a_narrow_screen(page, addresses, width):
    page.set_viewport_size({"width": width, "height": 800})
    wide = {}
    for name, path in addresses.items():
        page.goto(path)
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
        found = page.evaluate("document.documentElement.scrollWidth")
        if found > width:
            wide[name] = found
    assert wide == {}


def test_a_cell_opens_its_evidence_beside_the_matrix_and_closes_again(page, addresses):
    page.goto(addresses["matrix"])
    cell = page.locator(".app-cell").first
    cell.focus()
    page.keyboard.press("Enter")
    page.wait_for_selector("dialog[open] #panel-heading")
    assert page.evaluate("document.activeElement.id") == "panel-heading"
    assert findings(page) == []
    page.keyboard.press("Escape")
    page.wait_for_selector("dialog:not([open])", state="attached")
    assert page.evaluate("document.activeElement.classList.contains('app-cell')")
    assert page.url.endswith(addresses["matrix"])


def test_pages_work_without_a_script(browser, address, addresses):
    context = browser.new_context(base_url=address, java_script_enabled=False)
    page = context.new_page()
    page.goto(addresses["matrix"])
    page.locator(".app-cell").first.click()
    assert re.search(r"/vurderinger/[^/]+/\w+$", page.url)
    assert page.locator("h1").count() == 1
    context.close()


def tab_to(page: Any, script: str) -> None:
    """Presses Tab until the focused element fits; every stop on the way must be visible."""
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        assert page.evaluate(
            """() => {
                const style = getComputedStyle(document.activeElement);
                return document.activeElement === document.body || style.boxShadow !== "none" ||
                    (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2);
            }"""
        ), page.evaluate("document.activeElement.outerHTML.slice(0, 200)")
        if page.evaluate(f"(one => {script})(document.activeElement)"):
            return
    pytest.fail(f"not reached by the keyboard: {script}")


def test_the_main_job_by_keyboard_alone(page, place):
    posting = place.screened("Bare tastatur")
    page.goto("/utlysninger")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.classList.contains('ds-skip-link')")
    page.keyboard.press("Enter")
    tab_to(page, f"one.matches('a[href=\"/utlysninger/{posting}\"]')")
    page.keyboard.press("Enter")
    page.wait_for_selector("#matrix-heading")
    tab_to(page, "one.matches('input[type=checkbox]') && /Ola/.test(one.ariaLabel)")
    page.keyboard.press("Space")
    assert "1 markert" in page.locator("#picked").inner_text()
    tab_to(page, "one.matches('button') && /Lagre innkall/.test(one.innerText)")
    page.keyboard.press("Enter")
    page.wait_for_selector("#flags-heading")
    remaining = len(place.services.shortlists.audit(posting)["flags"])
    assert remaining > 1
    for left in range(remaining, 0, -1):
        assert f"({left})" in page.locator("#flags-heading").inner_text()
        tab_to(page, "one.matches('summary') && /^Svar/.test(one.innerText)")
        page.keyboard.press("Enter")
        tab_to(page, "one.matches('select[name=reason]')")
        page.keyboard.type("Er")
        tab_to(page, "one.matches('textarea')")
        page.keyboard.type("Vurdert i møte")
        tab_to(page, "one.matches('button') && /Lagre svaret/.test(one.innerText)")
        with page.expect_navigation():
            page.keyboard.press("Enter")
    tab_to(page, "one.matches('button') && /Lås listen/.test(one.innerText)")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    audit = place.services.shortlists.audit(posting)
    assert audit["locked"]
    assert {flag["answer"]["reason"] for flag in audit["flags"]} == {"assessed"}


def test_a_search_by_keyboard_alone(page, place, addresses):
    page.goto("/sok")
    tab_to(page, "one.id === 'text'")
    page.keyboard.type("saksbehandler")
    tab_to(page, "one.id === 'niva'")
    page.keyboard.type("Bachelor")
    tab_to(page, "one.id === 'sted'")
    with page.expect_response("**/sok/forslag"):
        page.keyboard.type("berg")
    page.wait_for_selector("#sted-list option[value=Bergen]", state="attached")
    page.keyboard.press("Control+A")
    page.keyboard.press("Delete")
    tab_to(page, "one.matches('summary') && /Flere filtre/.test(one.innerText)")
    page.keyboard.press("Enter")
    tab_to(page, "one.id === 'forerkort'")
    page.keyboard.type("B")
    tab_to(page, "one.matches('button') && one.innerText === 'Søk'")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert "saksbehandler" not in page.url
    tab_to(page, "one.matches('.ds-chip') && /Førerkort B/.test(one.innerText)")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.locator(".ds-chip").count() == 1
    tab_to(page, "one.matches('summary') && /Lagre søket/.test(one.innerText)")
    page.keyboard.press("Enter")
    tab_to(page, "one.id === 'lagre-navn'")
    page.keyboard.type("Uten mus")
    page.keyboard.press("Enter")
    page.wait_for_url("**/sok/lagrede")
    tab_to(page, "one.matches('a') && one.innerText === 'Uten mus'")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.locator("#text").input_value() == "saksbehandler"
    assert page.locator(".app-hit").count() > 0
    tab_to(page, "one.matches('a') && /Hva silte dem ut/.test(one.innerText)")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.locator("tbody tr").count() == 2

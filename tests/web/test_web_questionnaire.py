"""The questionnaire by personal link: one use, three languages, nobody signed in."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import icalendar
import pytest

from screening.web.security import _refuse_other_hosts


def token(page: str) -> str:
    found = re.search(r'name="csrf_token" value="([^"]+)"', page)
    assert found is not None
    return found[1]


def test_a_link_is_answered_once(client, place):
    person, placement, path = place.linked()
    page = client.get(path).get_data(as_text=True)
    assert "Hvordan går det?" in page
    assert "Prøveprogram" in page
    assert "Amal" not in page  # a link in the wrong hands tells no name
    assert 'href="/sok"' not in page
    form = {
        "csrf_token": token(page), "status": "employed_here", "hours": "30,5", "permanent": "yes",
        "contact": "no", "mentor": "well", "included": "partly",
    }  # fmt: skip
    answer = client.post(path, data=form)
    assert (answer.status_code, answer.location) == (303, "/svar/takk?sprak=nb")
    assert "Takk for svaret" in client.get(answer.location).get_data(as_text=True)
    assert client.post(path, data=form).status_code == 404
    assert client.get(path).status_code == 404
    alumni = place.services.alumni
    (outcome,) = alumni.outcomes.of(placement)["outcomes"]
    assert (outcome["status"], outcome["hours"], outcome["permanent"], outcome["point"]) == (
        "employed_here", 30.5, True, 3,
    )  # fmt: skip
    assert not alumni.consents.of(person)["consents"]["contact"]["holds"]
    file = alumni.people.file(person)
    assert [one["channel"] for one in file["contacts"]] == ["questionnaire"]
    done = {one["occasion"] for one in file["follow_ups"] if one["state"] == "done"}
    assert done == {"after_3_months"}
    assert "partly" not in str(file)  # what is anonymous is nowhere near the person


def test_nothing_answered_is_an_answer_and_a_wrong_one_can_be_mended(client, place):
    _, placement, path = place.linked()
    page = client.get(path).get_data(as_text=True)
    wrong = client.post(
        path, data={"csrf_token": token(page), "hours": "mange", "status": "seeking"}
    )
    assert wrong.status_code == 400
    shown = wrong.get_data(as_text=True)
    assert 'aria-invalid="true"' in shown
    assert re.search(r'value="seeking" checked', shown)
    assert client.post(path, data={"csrf_token": token(shown)}).status_code == 303
    assert place.services.alumni.outcomes.of(placement)["outcomes"] == []


@pytest.mark.parametrize(
    ("language", "heading"),
    [("nb", "Hvordan går det?"), ("nn", "Korleis går det?"), ("en", "How are you doing?")],
)
def test_the_form_speaks_the_persons_language_unless_another_is_chosen(place, language, heading):
    path = place.linked(language)[2]
    visitor = place.client()
    page = visitor.get(path).get_data(as_text=True)
    assert heading in page
    assert f'<html lang="{language}"' in page
    visitor.set_cookie("language", "en", domain="localhost")
    assert "How are you doing?" in visitor.get(path).get_data(as_text=True)


def test_a_stranger_s_guess_is_nothing(client):
    answer = client.get("/svar/kjempehemmelig")
    assert answer.status_code == 404
    assert "Lenken virker ikke lenger" in answer.get_data(as_text=True)


def test_under_the_public_name_only_the_questionnaire_is_served(place):
    app = place.app
    for path, served in (("/svar/x", True), ("/kalender/x.ics", True), ("/static/app.css", True),
                         ("/utlysninger", False), ("/api/v1/alumni/people", False)):  # fmt: skip
        with app.test_request_context(path, headers={"Host": "svar.example.org"}):
            try:
                _refuse_other_hosts("svar.example.org")
            except Exception:  # noqa: BLE001 - whether, not which
                assert not served, path
            else:
                assert served, path


def test_a_calendar_program_reads_its_secret_address_and_nothing_else(place):
    place.linked()
    calendars = place.services.alumni.calendars
    url = calendars.subscribe("kari@example.org", "test")["url"]
    path = url.removeprefix(place.services.settings.public_url)
    assert re.fullmatch(r"/kalender/[\w-]{43}\.ics", path)  # 256 bits
    answer = place.client().get(path)
    assert (answer.status_code, answer.mimetype) == (200, "text/calendar")
    assert "Set-Cookie" not in answer.headers
    assert "Amal" not in answer.get_data(as_text=True)
    assert icalendar.Calendar.from_ical(answer.get_data())["VERSION"] == "2.0"
    for wrong in ("/kalender/kari@example.org.ics", f"{path[:-5]}x.ics", path.upper()):
        assert place.client().get(wrong).status_code == 404
    calendars.unsubscribe("kari@example.org", "test")
    assert place.client().get(path).status_code == 404


def test_anonymous_answers_are_counted_and_few_are_not_shown(client, place):
    alumni = place.services.alumni
    paths = [place.linked() for _ in range(2)]
    for _, _, path in paths:
        page = client.get(path).get_data(as_text=True)
        client.post(path, data={"csrf_token": token(page), "mentor": "badly"})
    with place.services.alumni.people._desk.database.read() as records:
        programmes = {records.alumni.placements.get(p).programme for _, p, _ in paths}
        counted = [row for one in programmes for row in records.alumni.remainders.answers(one)]
    assert {(q, a, n) for _, q, a, n in counted} == {("mentor", "badly", 1)}
    assert alumni.figures.answers(next(iter(programmes)))["half_years"] == []  # it goes on
    place.services.alumni.figures._desk = replace(
        alumni.figures._desk, clock=lambda: datetime.now(UTC) + timedelta(days=190)
    )
    shown = alumni.figures.answers(next(iter(programmes)))["half_years"][0]["questions"][0]
    assert (shown["question"], shown["total"]) == ("mentor", None)
    assert set(shown["answers"].values()) == {None}

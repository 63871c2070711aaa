"""The daily job: each mail once, none without consent, data that expire."""

from datetime import UTC, date, datetime

import pytest

from screening.domain.alumni import ReminderState
from screening.errors import ConflictError, UnavailableError
from screening.mailing.letter import UncertainDeliveryError, UndeliverableError
from screening.services.ports import JobKind

KARI = "kari"


@pytest.fixture
def place(alumni_on_each):
    alumni_on_each.clock.now = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
    return alumni_on_each


def ended(place, *consents: str, **fields: str) -> tuple[str, str]:
    """A person whose placement ended on 31 March 2026, and the placement."""
    person = place.person("Amal Prøve", *consents, **fields)
    placement = place.place(place.programme(), person, "2026-03-02", "2026-03-31")
    place.begin(placement)
    place.clock.now = datetime(2026, 4, 1, 8, 0, tzinfo=UTC)
    place.services.placements.complete(placement, None, KARI)
    return person, placement


def test_the_assignee_gets_one_letter_about_what_is_due_and_never_again(place) -> None:
    programme = place.programme()
    for name in ("Amal Prøve", "Bo Prøve"):
        place.place(programme, place.person(name), "2026-03-02", "2026-08-31")
    place.clock.now = datetime(2026, 3, 16, 7, 0, tzinfo=UTC)
    report = place.services.daily.run()
    assert (report["letters"], report["sent"], report["done"]) == (1, 2, True)
    again = place.services.daily.run()
    assert (again["letters"], again["planned"]["follow_up"]) == (0, 0)
    (letter,) = place.letters()
    body = letter.get_content()
    assert letter["To"] == "koordinator@example.org"
    assert "A.P." in body
    assert "Amal" not in body


def test_a_follow_up_without_consent_is_not_reminded_of(place) -> None:
    ended(place)
    place.clock.now = datetime(2026, 7, 1, 7, 0, tzinfo=UTC)
    assert place.services.daily.run()["letters"] == 0
    assert place.letters() == []


def test_people_are_asked_once_with_a_link_and_only_with_consent(place) -> None:
    person, placement = ended(place, "contact", language="en")
    place.clock.now = datetime(2026, 7, 1, 7, 0, tzinfo=UTC)
    place.services.daily.run()
    place.services.daily.run()
    mine = [letter for letter in place.letters() if letter["To"] == "amal@example.org"]
    assert len(mine) == 1
    assert "https://example.org/svar/secret-0" in mine[0].get_content()
    assert mine[0]["Subject"] == "How are you doing?"
    form = place.services.questionnaires.open("secret-0")
    assert (form["language"], form["point"]) == ("en", 3)
    assert person
    assert placement


def test_a_withdrawn_consent_stops_what_waits_and_its_links(place, monkeypatch) -> None:
    person, _ = ended(place, "contact")
    place.clock.now = datetime(2026, 7, 1, 7, 0, tzinfo=UTC)

    def away(letter: object) -> None:
        raise UnavailableError("mail", "gone")

    with monkeypatch.context() as broken:
        broken.setattr(place.services.daily._post.mailer, "send", away)
        assert not place.services.daily.run()["done"]
    assert place.services.daily.state()["mails"]["planned"] == 2
    place.services.consents.withdraw(person, "contact", "telefon", KARI)
    report = place.services.daily.run()
    assert (report["sent"], report["dropped"]) == (0, 1)  # the assignee's mail lost its ground
    assert place.letters() == []
    assert place.services.daily.state()["mails"]["dropped"] == 2


def test_old_follow_ups_are_not_mailed_about(place) -> None:
    place.place(place.programme(), place.person(), "2026-03-02", "2026-08-31")
    place.clock.now = datetime(2026, 4, 20, 7, 0, tzinfo=UTC)  # five weeks after the first one
    assert place.services.daily.run()["letters"] == 0


def test_a_consent_that_ends_is_announced_once(place) -> None:
    place.person("Amal", "contact")
    place.clock.now = datetime(2028, 2, 1, 7, 0, tzinfo=UTC)
    place.services.daily.run()
    place.services.daily.run()
    (letter,) = place.letters()
    assert letter["Subject"] == "Samtykket ditt går ut 02.03.2028"


@pytest.mark.parametrize(
    ("error", "state"),
    [
        (UndeliverableError("550 no such user"), "failed"),
        (UncertainDeliveryError("?"), "uncertain"),
    ],
)
def test_what_the_server_says_is_written_down(place, monkeypatch, error, state) -> None:
    place.place(place.programme(), place.person(), "2026-03-02", "2026-08-31")
    place.clock.now = datetime(2026, 3, 16, 7, 0, tzinfo=UTC)

    def refuse(letter: object) -> None:
        raise error

    with monkeypatch.context() as broken:
        broken.setattr(place.services.daily._post.mailer, "send", refuse)
        assert place.services.daily.run()[state] == 1
    assert place.services.daily.run()["letters"] == 0  # never again by itself
    (named,) = place.services.daily.state()[state]
    place.services.daily.resend(named["key"], KARI)
    assert place.services.daily.run()["sent"] == 1
    with pytest.raises(ConflictError):
        place.services.daily.resend(named["key"], KARI)


def test_a_run_that_died_is_settled_by_the_outbox(place) -> None:
    place.place(place.programme(), place.person(), "2026-03-02", "2026-08-31")
    place.clock.now = datetime(2026, 3, 16, 7, 0, tzinfo=UTC)
    daily = place.services.daily
    daily._plan()
    claimed, _ = daily._claim()  # dies here: committed as being sent, nothing written
    assert daily.run()["settled"] == {"planned": 1}
    assert len(place.letters()) == 1
    with place.database.begin() as records:  # dies after the file was written
        keys = [one.key for one in records.alumni.reminders.in_state(ReminderState.SENT)]
        records.alumni.reminders.move(
            keys, ReminderState.SENT, ReminderState.SENDING, place.clock()
        )
    assert daily.run()["settled"] == {"sent": 1}
    assert len(place.letters()) == 1
    assert claimed


def test_two_runs_at_once_are_one(place) -> None:
    with place.database.alone("alumni-daily") as alone:
        assert alone
        with pytest.raises(ConflictError, match="already"):
            place.services.daily.run()
    assert place.services.daily.run()["done"]


def test_the_scheduler_is_asked_from_six_in_the_morning(place) -> None:
    daily = place.services.daily
    place.clock.now = datetime(2026, 7, 1, 3, 59, tzinfo=UTC)  # 05.59 in Norway in summer
    assert daily.unfinished() == []
    place.clock.now = datetime(2026, 7, 1, 4, 0, tzinfo=UTC)
    assert daily.unfinished() == [(JobKind.ALUMNI, "2026-07-01")]
    place.clock.now = datetime(2026, 12, 1, 4, 59, tzinfo=UTC)  # an hour later in winter
    assert daily.unfinished() == []
    place.clock.now = datetime(2026, 12, 1, 5, 0, tzinfo=UTC)
    assert daily.unfinished() == [(JobKind.ALUMNI, "2026-12-01")]
    daily.run()
    assert daily.unfinished() == []


def test_expired_people_leave_and_the_figures_keep_their_placements(place) -> None:
    person, placement = ended(place, "contact")
    place.services.outcomes.record(placement, {"point": 0, "status": "seeking"}, KARI)
    paper = place.services.placements.add_agreement(
        placement, {"kind": "vedlegg", "signed": "2026-03-01"}, ("a.pdf", b"bytes"), KARI
    )["agreements"][-1]
    place.clock.now = datetime(2031, 3, 31, 8, 0, tzinfo=UTC)
    assert place.services.daily.run()["expired"] == 0
    place.clock.now = datetime(2031, 4, 2, 8, 0, tzinfo=UTC)
    assert place.services.daily.run()["expired"] == 1
    assert place.services.people.list(None, 10)["items"] == []
    assert not place.services.erasing._files.exists(paper["sha256"])
    with place.database.read() as records:
        (kept,) = records.alumni.remainders.kept()
        assert (kept.scheme, kept.year, kept.outcomes) == ("praksisplass", 2026, {"0": "seeking"})
        assert person not in str(kept)
        assert records.alumni.days.get(date(2031, 4, 2))

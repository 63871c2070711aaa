"""The calendar is read by a library, letters and questions are complete in their languages."""

import string
from datetime import UTC, date, datetime

import icalendar
import pytest

from screening.alumni import consents, importing, letters, questionnaire
from screening.alumni.ical import Entry, calendar
from screening.domain.alumni import (
    EMPLOYED,
    Consent,
    OutcomeStatus,
    Purpose,
    ReminderKind,
)
from screening.errors import InvalidInputError

NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)
LANGUAGES = ("nb", "nn", "en")


def test_a_library_reads_the_calendar_back() -> None:
    summary = "Samtale; med, komma\\ og æøå 🎓 " + "lang " * 30
    entry = Entry("u1@x", date(2026, 3, 29), summary, "linje 1\nlinje 2", 3)
    gone = Entry("u2@x", date(2028, 2, 29), "Borte", "", 1, cancelled=True)
    text = calendar("Kari", [entry, gone], NOW)
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    found = icalendar.Calendar.from_ical(text)
    first, second = found.walk("VEVENT")
    assert str(first["SUMMARY"]) == summary
    assert str(first["DESCRIPTION"]) == "linje 1\nlinje 2"
    assert (first.decoded("DTSTART"), first.decoded("DTEND")) == (
        date(2026, 3, 29), date(2026, 3, 30),
    )  # fmt: skip
    assert second.decoded("DTEND") == date(2028, 3, 1)
    assert (str(second["STATUS"]), first["SEQUENCE"]) == ("CANCELLED", 3)


@pytest.mark.parametrize("kind", [k for k in ReminderKind if k is not ReminderKind.FOLLOW_UP])
def test_letters_to_people_say_the_same_in_three_languages(kind: ReminderKind) -> None:
    places = set()
    for language in LANGUAGES:
        text = letters._texts()[kind.value][language]
        named = {name for part in text.values() for _, name, _, _ in string.Formatter().parse(part)}
        places.add(frozenset(named - {None}))
    assert len(places) == 1


def test_a_letter_s_subject_is_one_line() -> None:
    facts = {"name": "Amal", "title": "A\nBcc: x", "unit": "", "coordinator": ""}
    subject, body = letters.written(ReminderKind.INVITATION, "xx", facts)
    assert subject == "En stilling som kan passe: A Bcc: x"
    assert body.startswith("Hei, Amal")


def test_every_question_is_there_in_three_languages() -> None:
    for question in questionnaire.questions():
        for text in (question.text, *(choice.text for choice in question.choices)):
            assert set(text) == set(LANGUAGES)
    for purpose in Purpose:
        for language in LANGUAGES:
            assert letters.consent_text(purpose, language)


def test_answers_are_taken_apart() -> None:
    found = questionnaire.read(
        {"status": "seeking", "hours": "20", "permanent": "yes", "useful": "none", "contact": "no",
         "mentor": " ", "x": "y"}
    )  # fmt: skip
    assert (found.status, found.hours, found.permanent, found.contact) == (
        OutcomeStatus.SEEKING, None, None, False,
    )  # fmt: skip
    assert found.counted == (("useful", "none"),)
    assert found.status not in EMPLOYED


@pytest.mark.parametrize(
    "form", [{"status": "unknown"}, {"hours": "0"}, {"hours": "nan"}, {"mentor": "x" * 99}]
)
def test_answers_that_no_form_gives_are_refused(form: dict[str, str]) -> None:
    with pytest.raises(InvalidInputError) as caught:
        questionnaire.read(form)
    assert caught.value.place == next(iter(form))


def test_a_consent_holds_through_its_last_day_in_norway() -> None:
    assert consents.until(date(2026, 7, 1)) == datetime(2026, 7, 1, 22, tzinfo=UTC)  # summer
    assert consents.until(date(2026, 12, 31)) == datetime(2026, 12, 31, 23, tzinfo=UTC)
    assert consents.until(date(2026, 10, 24)) == datetime(2026, 10, 24, 22, tzinfo=UTC)
    assert consents.expiry(date(2028, 2, 29), None) == date(2030, 2, 28)
    assert consents.remind_on(date(2026, 6, 5)) == date(2026, 5, 6)


def test_the_latest_word_counts() -> None:
    def said(ident: str, given: bool) -> Consent:
        last = date(2027, 1, 1) if given else None
        return Consent(ident, "p", Purpose.SEARCH, given, last, "x", "1", "k", NOW)

    found = consents.current([said("n2", False), said("n1", True)])
    assert not consents.holds(found[Purpose.SEARCH], date(2026, 1, 1))
    found = consents.current([said("n2", True), said("n1", False)])
    assert consents.holds(found[Purpose.SEARCH], date(2027, 1, 1))
    assert not consents.holds(found[Purpose.SEARCH], date(2027, 1, 2))


def test_a_row_is_read_by_its_mapping() -> None:
    mapping = importing.mapping_from(
        {"columns": {"reference": "Nr", "name": "Navn", "start": "Fra"},
         "values": {"name": {"ADA": "Ada Prøve"}}, "defaults": {"language": "nn"}}
    )  # fmt: skip
    at = importing.places(mapping, [" nr ", "NAVN", "Fra"])
    row = importing.read_row(mapping, at, ["7", "ada"])
    assert row.person == {"reference": "7", "name": "Ada Prøve", "language": "nn"}
    assert row.placement == {}
    with pytest.raises(InvalidInputError, match="programme: empty"):
        importing.read_row(mapping, at, ["7", "Ada", "29.02.2028"])
    with pytest.raises(InvalidInputError, match="start"):
        importing.read_row(mapping, at, ["7", "Ada", "29.02.2027"])

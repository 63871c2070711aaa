"""The alumni follow-up on both databases: places, people, follow-ups, outcomes, consents."""

from datetime import UTC, date, datetime

import icalendar
import pytest

from screening.errors import ConflictError, InvalidInputError, NotFoundError

KARI = "kari"


@pytest.fixture
def place(alumni_on_each):
    alumni_on_each.clock.now = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
    return alumni_on_each


def test_a_placement_from_plan_to_outcome(place) -> None:
    services = place.services
    programme, person = place.programme(), place.person()
    placement = place.place(programme, person, "2026-03-02", "2026-08-31")
    with pytest.raises(InvalidInputError, match="avtale"):
        services.placements.start(placement, None, KARI)
    place.begin(placement)
    found = services.placements.get(placement)
    assert (found["state"], found["missing_documents"]) == ("active", [])
    assert [one["occasion"] for one in found["follow_ups"]] == [
        "after_start", "midway", "before_end", "after_3_months", "after_6_months",
        "after_12_months", "after_24_months",
    ]  # fmt: skip
    assert {one["assignee"] for one in found["follow_ups"]} == {"koordinator@example.org"}
    services.placements.extend(placement, date(2026, 12, 31), KARI)
    place.clock.now = datetime(2027, 1, 4, 8, 0, tzinfo=UTC)
    services.placements.complete(placement, None, KARI)
    states = {one["occasion"]: one for one in services.placements.get(placement)["follow_ups"]}
    assert states["midway"]["state"] == "dropped"
    assert states["after_3_months"]["due"] == "2027-03-31"
    outcome = services.outcomes.record(
        placement, {"point": 0, "status": "employed_here", "hours": 37.5, "permanent": True}, KARI
    )
    with pytest.raises(ConflictError, match="correct it"):
        services.outcomes.record(placement, {"point": 0, "status": "seeking"}, KARI)
    services.outcomes.record(
        placement, {"point": 0, "status": "seeking", "corrects": outcome["id"]}, KARI
    )
    rows = services.outcomes.of(placement)["outcomes"]
    assert [(row["status"], row["counts"]) for row in rows] == [
        ("employed_here", False), ("seeking", True),
    ]  # fmt: skip
    events = [event["action"] for event in services.placements.get(placement)["events"]]
    assert events == ["plan", "agreement", "start", "extend", "complete"]


def test_overlap_overrun_and_a_full_plan_are_refused(place) -> None:
    programme = place.programme(
        plan=[{"from": "2026-01-01", "to": "2026-12-31", "least": 1, "most": 1}]
    )
    one, other = place.person("A"), place.person("B")
    first = place.place(programme, one, "2026-03-02", "2026-05-29")
    with pytest.raises(ConflictError, match=first):
        place.place(programme, one, "2026-05-29", "2026-07-01", over_plan=True)
    with pytest.raises(ConflictError, match="1 places on 2026-03-02, and 1 are taken"):
        place.place(programme, other, "2026-02-02", "2026-04-01")
    with pytest.raises(InvalidInputError, match="6 months"):
        place.place(programme, other, "2026-06-01", "2026-12-01")
    place.place(programme, other, "2026-02-02", "2026-04-01", over_plan=True)
    whole = place.services.programmes.plan(programme, date(2026, 3, 2))["days"][0]["places"][0]
    assert (whole["reserved"], whole["most"], whole["free"]) == (2, 1, 0)


def test_contacts_close_or_move_follow_ups_and_are_only_ever_added(place) -> None:
    services = place.services
    programme, person = place.programme(), place.person()
    placement = place.place(programme, person, "2026-03-02", "2026-08-31")
    first = services.placements.get(placement)["follow_ups"][0]["id"]
    missed = services.follow_up.log(
        person,
        {"channel": "phone", "result": "not_reached", "follow_up": first, "next_due": "2026-03-21"},
        KARI,
    )
    moved = services.follow_up.get(first)
    assert (moved["state"], moved["due"]) == ("open", "2026-03-23")  # a Saturday moves to Monday
    services.follow_up.log(
        person,
        {"channel": "meeting", "result": "reached", "follow_up": first, "note": "Trives",
         "next_step": "Kurs", "next_due": "2026-04-20"},
        KARI,
    )  # fmt: skip
    with pytest.raises(ConflictError, match="done"):
        services.follow_up.log(
            person, {"channel": "phone", "result": "reached", "follow_up": first}, KARI
        )
    corrected = services.follow_up.correct(missed["id"], {"result": "declined"}, KARI)
    with pytest.raises(ConflictError, match="already"):
        services.follow_up.correct(missed["id"], {"result": "reached"}, KARI)
    file = services.people.file(person)
    assert len(file["contacts"]) == 3
    assert file["contacts"][-1]["corrects"] == missed["id"] != corrected["id"]
    assert [one["due"] for one in file["follow_ups"] if one["occasion"] == "agreed"] == [
        "2026-04-20"
    ]


def test_due_overdue_unassigned_and_paged(place) -> None:
    services = place.services
    programme = place.programme(plan=[])
    for name in ("A", "B", "C"):
        place.place(programme, place.person(name), "2026-03-02", "2026-08-31")
    nobody = place.person("D", coordinator=None)
    place.place(programme, nobody, "2026-03-02", "2026-08-31")
    place.clock.now = datetime(2026, 3, 17, 8, 0, tzinfo=UTC)
    mine = {"assignee": "koordinator@example.org"}
    page = services.follow_up.due(mine, limit=2)
    rest = services.follow_up.due(mine, page["next"], limit=2)
    names = [item["name"] for item in page["items"] + rest["items"]]
    assert (sorted(names), rest["next"]) == (["A", "B", "C"], None)
    assert all(item["overdue"] and item["may_contact"] for item in page["items"])
    summary = services.follow_up.summary("koordinator@example.org")
    assert summary == {"due": 3, "overdue": 3, "unassigned": 7}
    unassigned = services.follow_up.due({"unassigned": True, "until": "2028-12-31"}, limit=200)
    idents = [item["id"] for item in unassigned["items"]]
    assert services.follow_up.assign(idents, "ny@example.org", KARI) == 7
    with pytest.raises(NotFoundError):
        services.follow_up.assign([*idents, "u0"], None, KARI)
    assert services.follow_up.summary()["unassigned"] == 0
    confirm = services.placements.unconfirmed()["items"]
    assert {one["to_confirm"] for one in confirm} == {"start"}


def test_a_consent_is_given_expires_and_is_withdrawn_at_once(place) -> None:
    services = place.services
    person = place.person("A", "contact")
    given = services.consents.of(person)["consents"]["contact"]
    assert (given["holds"], given["expires"], given["remind_on"]) == (
        True, "2028-03-02", "2028-02-01",
    )  # fmt: skip
    with pytest.raises(InvalidInputError, match="60 months"):
        services.consents.give(person, "share", {"source": "x", "expires": "2040-01-01"}, KARI)
    services.consents.withdraw(person, None, "telefon", KARI)
    after = services.consents.of(person)
    assert not any(one["holds"] for one in after["consents"].values())
    assert len(after["history"]) == 4
    assert services.people.get(person)["contact_until"] is None


def test_after_a_placement_the_list_says_who_may_not_be_contacted(place) -> None:
    services = place.services
    programme = place.programme()
    with_consent, without = place.person("A", "contact"), place.person("B")
    for person in (with_consent, without):
        place.begin(place.place(programme, person, "2026-03-02", "2026-03-31"))
    place.clock.now = datetime(2026, 4, 1, 8, 0, tzinfo=UTC)
    for row in services.placements.list(None, 10)["items"]:
        services.placements.complete(row["id"], None, KARI)
    items = services.follow_up.due({"until": "2026-07-01"})["items"]
    assert {item["name"]: item["may_contact"] for item in items} == {"A": True, "B": False}


def test_versions_guard_against_lost_updates(place) -> None:
    services = place.services
    programme, person = place.programme(), place.person()
    placement = place.place(programme, person, "2026-03-02", "2026-08-31")
    version = services.placements.get(placement)["version"]
    services.placements.edit(placement, {"mentor": "Berit"}, KARI, version)
    with pytest.raises(ConflictError, match="somebody else"):
        services.placements.edit(placement, {"mentor": "Arne"}, KARI, version)
    seen = services.people.get(person)["version"]
    services.people.change(person, {"phone": "400 00 001"}, KARI, seen)
    with pytest.raises(ConflictError):
        services.people.change(person, {"phone": "400 00 002"}, KARI, seen)
    assert services.people.get(person)["name"] == "Amal Prøve"


def test_an_agreement_is_kept_and_given_back(place) -> None:
    services = place.services
    placement = place.place(place.programme(), place.person(), "2026-03-02", "2026-08-31")
    fields = {"kind": "avtale", "signed": "2026-02-27"}
    view = services.placements.add_agreement(placement, fields, ("avtale.pdf", b"%PDF"), KARI)
    paper = view["agreements"][0]["id"]
    assert services.placements.agreement(placement, paper) == ("avtale.pdf", b"%PDF")
    with pytest.raises(NotFoundError):
        services.placements.agreement("l0", paper)
    with pytest.raises(InvalidInputError):
        services.placements.add_agreement(placement, fields, None, KARI)


def test_bad_fields_are_named(place) -> None:
    services = place.services
    programme, person = place.programme(), place.person()
    wrong = [
        ({"name": ""}, "name"), ({"name": "A", "email": "nei"}, "email"),
        ({"name": "A", "language": "sv"}, "language"), ({"name": "A", "x": "1"}, "x"),
    ]  # fmt: skip
    for fields, place_of_error in wrong:
        with pytest.raises(InvalidInputError) as caught:
            services.people.register(fields, KARI)
        assert caught.value.place == place_of_error
    for change in ({"start": "i dag"}, {"scheme": "x"}, {"unit": "Narvik"}, {"end": "2026-03-01"}):
        with pytest.raises((InvalidInputError, NotFoundError)):
            place.place(
                programme, person, **({"start": "2026-03-02", "end": "2026-04-02"} | change)
            )
    with pytest.raises(NotFoundError):
        services.people.register({"name": "A", "candidate": "c0"}, KARI)


def test_the_calendar_shows_initials_and_whole_days(place) -> None:
    placement = place.place(place.programme(), place.person(), "2026-03-02", "2026-08-31")
    assert placement
    feed = place.services.calendars.of("koordinator@example.org")
    found = icalendar.Calendar.from_ical(feed).walk("VEVENT")
    assert str(found[0]["SUMMARY"]) == "Samtale etter to uker: A.P."
    assert found[0].decoded("DTSTART") == date(2026, 3, 16)
    assert "Amal" not in feed
    assert len(found) == 3  # nothing after the end without a consent


def test_a_calendar_s_address_is_secret_one_and_taken_back(place) -> None:
    place.place(place.programme(), place.person(), "2026-03-02", "2026-08-31")
    calendars = place.services.calendars
    secrets = [
        calendars.subscribe("koordinator@example.org", KARI)["url"].rpartition("/")[2][:-4]
        for _ in range(2)
    ]
    assert secrets[0] != secrets[1]
    assert calendars.open(secrets[1]) == calendars.of("koordinator@example.org")
    for worthless in (secrets[0], "", "koordinator@example.org"):
        with pytest.raises(NotFoundError):
            calendars.open(worthless)
    calendars.unsubscribe("koordinator@example.org", KARI)
    with pytest.raises(NotFoundError):
        calendars.open(secrets[1])
    with pytest.raises(NotFoundError):
        calendars.unsubscribe("koordinator@example.org", KARI)


def test_a_placement_grows_only_into_free_places(place) -> None:
    services = place.services
    plan = {"from": "2026-01-01", "to": "2026-12-31"}
    programme = place.programme(plan=[
        plan | {"least": 1, "most": 1, "unit": "Oslo"}, plan | {"least": 1, "most": 1,
                                                               "unit": "Bergen"},
    ])  # fmt: skip
    first = place.place(programme, place.person("A"), "2026-03-02", "2026-04-30")
    place.place(programme, place.person("B"), "2026-05-11", "2026-07-31")
    other = place.place(programme, place.person("C"), "2026-03-02", "2026-04-30", unit="Bergen")
    services.placements.extend(first, date(2026, 5, 10), KARI)
    with pytest.raises(ConflictError, match="Oslo has 1 places on 2026-05-11, and 1 are taken"):
        services.placements.extend(first, date(2026, 5, 11), KARI)
    with pytest.raises(ConflictError, match="Oslo has 1 places on 2026-03-02"):
        services.placements.edit(other, {"unit": "Oslo"}, KARI)
    services.placements.extend(first, date(2026, 5, 11), KARI, over_plan=True)
    assert services.placements.edit(other, {"goals": "Lære"}, KARI)["unit"] == "Bergen"
    moved = services.placements.edit(other, {"unit": "Oslo", "over_plan": True}, KARI)
    assert (moved["unit"], moved["goals"]) == ("Oslo", "Lære")
    place.agree(other, "2026-03-01")
    place.place(programme, place.person("D"), "2026-02-02", "2026-03-01")
    with pytest.raises(ConflictError, match="on 2026-03-01"):
        services.placements.start(other, date(2026, 3, 1), KARI)


def test_a_corrected_contact_opens_and_closes_its_follow_up(place) -> None:
    services = place.services
    person = place.person()
    placement = place.place(place.programme(), person, "2026-03-02", "2026-08-31")
    ident = services.placements.get(placement)["follow_ups"][0]["id"]
    said = {"channel": "phone", "result": "reached", "follow_up": ident}
    contact = services.follow_up.log(person, said, KARI)["id"]
    assert services.follow_up.get(ident)["state"] == "done"
    missed = services.follow_up.correct(contact, {"result": "not_reached"}, KARI)["id"]
    assert services.follow_up.get(ident)["state"] == "open"
    services.follow_up.correct(missed, {"result": "declined"}, KARI)
    assert services.follow_up.get(ident)["state"] == "done"


def test_overdue_and_unassigned_ones_are_lists_of_their_own(place) -> None:
    services = place.services
    person = place.person()
    placement = place.place(place.programme(), person, "2026-03-02", "2026-08-31")
    ids = [one["id"] for one in services.placements.get(placement)["follow_ups"]]
    services.follow_up.assign(ids[1:3], None, KARI)
    place.clock.now = datetime(2026, 3, 16, 8, 0, tzinfo=UTC)  # the first is due today

    def listed(**wanted: object) -> list[str]:
        return [one["id"] for one in services.follow_up.due(wanted)["items"]]

    assert (listed(), listed(overdue=True)) == (ids[:1], [])
    assert listed(unassigned=True) == ids[1:3]
    assert listed(unassigned=True, until="2026-03-16") == []
    place.clock.now = datetime(2026, 3, 17, 8, 0, tzinfo=UTC)
    assert listed(overdue=True) == ids[:1]
    assert listed(overdue=True, unassigned=True) == []
    assert services.follow_up.summary() == {"due": 1, "overdue": 1, "unassigned": 2}


def test_nobody_says_today_what_became_of_a_person_next_year(place) -> None:
    services = place.services
    person = place.person("A", "contact")
    placement = place.place(place.programme(), person, "2026-03-02", "2026-08-31")
    with pytest.raises(ConflictError, match="no outcome yet"):
        services.questionnaires.link(placement, 0, KARI)
    place.begin(placement)
    place.clock.now = datetime(2026, 10, 29, 8, 0, tzinfo=UTC)
    services.placements.complete(placement, None, KARI)
    three = {"point": 3, "status": "seeking"}
    with pytest.raises(InvalidInputError, match="2026-11-30, not yet"):
        services.outcomes.record(placement, three, KARI)
    with pytest.raises(InvalidInputError, match="not yet"):
        services.questionnaires.link(placement, 3, KARI)
    place.clock.now = datetime(2026, 10, 30, 8, 0, tzinfo=UTC)  # 31 days before the point
    assert services.questionnaires.link(placement, 3, KARI)["url"]
    assert services.outcomes.record(placement, three, KARI)["point"] == 3

"""The alumni follow-up on both databases: places, people, follow-ups, outcomes, consents."""

from datetime import UTC, date, datetime

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
    feed = place.services.follow_up.calendar("koordinator@example.org")
    assert "SUMMARY:Samtale etter to uker: A.P.\r\n" in feed
    assert "Amal" not in feed
    assert feed.count("BEGIN:VEVENT") == 3  # nothing after the end without a consent

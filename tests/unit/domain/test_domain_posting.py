"""Posting files: what is read, what is refused and where, and the frozen hash."""

from datetime import UTC, datetime
from typing import Any

import pytest

from screening.domain import codec
from screening.domain.cv import Cv, Source, Work
from screening.domain.dates import PartialDate
from screening.domain.ladder import at_least, rung
from screening.domain.posting import posting_from_mapping, requirements_from_json
from screening.errors import InvalidInputError

EDUCATION = {"id": "edu", "must": True, "kind": "education", "min_nkr": 7, "fields": ["031"]}


def posting(**changes: Any) -> dict[str, Any]:
    good: dict[str, Any] = {
        "title": "Rådgiver",
        "deadline": "2026-12-01T23:59:00",
        "requirements": [EDUCATION],
    }
    return {**good, **changes}


def with_requirement(**changes: Any) -> dict[str, Any]:
    return posting(requirements=[{**EDUCATION, **changes}])


def test_a_deadline_without_offset_is_oslo_time() -> None:
    assert posting_from_mapping(posting()).deadline == datetime(2026, 12, 1, 22, 59, tzinfo=UTC)


def test_all_kinds_survive_the_store_with_the_same_hash() -> None:
    draft = posting_from_mapping(
        posting(
            requirements=[
                EDUCATION,
                {"id": "exp", "must": True, "kind": "experience", "min_years": 3, "text": "a"},
                {"id": "nb", "must": True, "kind": "language", "language": "nb", "cefr": "C1"},
                {"id": "aut", "must": True, "kind": "authorisation", "profession": "sykepleier"},
                {"id": "pm", "must": False, "kind": "skill", "text": "Prosjektledelse"},
            ]
        )
    )
    again = requirements_from_json(codec.to_json(draft.requirements))
    assert again == draft.requirements
    assert [r.id for r in draft.musts] == ["edu", "exp", "nb", "aut"]


def test_any_change_of_a_requirement_changes_the_hash() -> None:
    hashes = {
        posting_from_mapping(value).requirements_hash
        for value in (posting(), with_requirement(min_nkr=6.2), with_requirement(text="a"))
    }
    assert len(hashes) == 3


@pytest.mark.parametrize(
    ("value", "place"),
    [
        (None, "posting"),
        ([], "posting"),
        (posting(titel="x"), "unknown key 'titel'"),
        (posting(title=""), "title"),
        (posting(title=7), "title"),
        (posting(deadline="soon"), "deadline"),
        (posting(deadline=None), "deadline"),
        (posting(positions=0), "positions"),
        (posting(positions=True), "positions"),
        (posting(requirements=[]), "requirements"),
        (posting(requirements=["edu"]), "requirements[0]"),
        (posting(requirements=[EDUCATION, EDUCATION]), "requirements[1].id"),
        (with_requirement(must="yes"), "requirements[0].must"),
        (with_requirement(must=False), "must: true"),
        (with_requirement(id="a b"), "requirements[0].id"),
        (with_requirement(kind="magic"), "requirements[0].kind"),
        (with_requirement(min_nkr=9), "requirements[0].min_nkr"),
        (with_requirement(min_nkr=True), "requirements[0].min_nkr"),
        (with_requirement(fields=["x"]), "requirements[0].fields"),
        (with_requirement(fields="031"), "requirements[0].fields"),
        (with_requirement(experience_may_replace=-1), "experience_may_replace"),
        (with_requirement(cefr="C1"), "requirements[0]: unknown key 'cefr'"),
        (with_requirement(text="x" * 5000), "requirements[0].text"),
    ],
)
def test_bad_postings_are_refused_with_the_place(value: Any, place: str) -> None:
    with pytest.raises(InvalidInputError) as caught:
        posting_from_mapping(value)
    assert place in str(caught.value)


@pytest.mark.parametrize(("written", "meant"), [(7, "7"), ("6.2", "6.2"), (6, "6.1"), (5.1, "5.1")])
def test_rungs(written: object, meant: str) -> None:
    assert rung(written) == meant


def test_more_than_asked_for_is_enough() -> None:
    assert at_least("8", "7")
    assert not at_least("6.2", "7")


def test_a_cv_survives_the_codec() -> None:
    cv = Cv(
        "Saksbehandler, Prøve kommune",
        work=(
            Work(
                Source("Saksbehandler", 0, 13, page=1),
                position="Saksbehandler",
                start_date=PartialDate.from_text("2014-09"),
                is_current=True,
            ),
        ),
    )
    wire = codec.to_json(cv)
    assert wire["work"][0]["startDate"] == "2014-09"
    assert wire["work"][0]["isCurrent"] is True
    assert codec.from_json(Cv, wire) == cv


def test_the_codec_names_the_place_of_what_is_wrong() -> None:
    wire = {"text": "x", "work": [{"source": {"text": "x", "start": "0", "end": 1}}]}
    with pytest.raises(InvalidInputError, match=r"work\[0\]\.source\.start"):
        codec.from_json(Cv, wire)


@pytest.mark.parametrize("text", ["2014-13", "14", "2014-02-30", "1850", ""])
def test_impossible_dates_are_refused(text: str) -> None:
    with pytest.raises(InvalidInputError):
        PartialDate.from_text(text)

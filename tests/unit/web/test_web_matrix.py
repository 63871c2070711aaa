from typing import Any

from screening.web import matrix

REQUIREMENTS: list[Any] = [
    {"id": "edu", "must": True, "kind": "education", "label": "Master"},
    {"id": "exp", "must": True, "kind": "experience", "label": "Erfaring"},
    {"id": "pm", "must": False, "kind": "skill", "label": "Prosjektledelse"},
]


def application(name: str, outcome: str, **verdicts: str) -> Any:
    return {
        "application": f"a-{name}",
        "candidate": f"c-{name}",
        "name": name,
        "outcome": outcome,
        "verdicts": [
            {"requirement": requirement, "verdict": verdict}
            for requirement, verdict in verdicts.items()
        ],
    }


def report(*applications: Any) -> Any:
    return {"requirements": REQUIREMENTS, "applications": list(applications)}


def test_rows_stay_in_order_of_arrival_and_empty_groups_are_kept():
    found = matrix.groups(
        report(
            application("Z", "qualified", edu="met", exp="met", pm="undocumented"),
            application("A", "qualified", edu="met", exp="met", pm="met"),
        )
    )
    assert [group.outcome for group in found] == list(matrix.GROUPS)
    assert [row.application["name"] for row in found[0].rows] == ["Z", "A"]
    assert [len(group.rows) for group in found] == [2, 0, 0]


def test_cells_follow_the_columns_and_a_missing_verdict_leaves_a_gap():
    (row, *_rest) = matrix.groups(report(application("A", "qualified", pm="met", edu="met")))[
        0
    ].rows
    assert [cell and cell["requirement"] for cell in row.cells] == ["edu", None, "pm"]


def test_sifted_counts_and_names_those_who_fall_on_one_requirement_only():
    edu, exp = matrix.sifted(
        report(
            application("only", "not_shown_qualified", edu="below", exp="met", pm="below"),
            application("both", "not_shown_qualified", edu="undocumented", exp="below"),
            application("unsettled", "undecided", edu="needs_assessment", exp="met"),
            application("mixed", "not_shown_qualified", edu="below", exp="needs_assessment"),
        )
    )
    assert (edu.below, edu.undocumented, edu.needs_assessment) == (2, 1, 1)
    assert [one["name"] for one in edu.only] == ["only"]
    assert exp.only == []


def test_equals_share_a_number_and_the_lonely_have_none():
    rows = matrix.groups(
        report(
            application("A", "qualified", edu="met", exp="met", pm="met"),
            application("B", "qualified", edu="met", exp="met", pm="below"),
            application("C", "qualified", edu="met", exp="met", pm="met"),
        )
    )[0].rows
    assert matrix.equal_rows(rows) == {"a-A": 1, "a-C": 1}


def test_a_cell_is_found_by_its_row_and_column_or_not_at_all():
    one = report(application("A", "qualified", edu="met"))
    found = matrix.find_verdict(one, "a-A", "edu")
    assert found is not None
    assert found[2]["verdict"] == "met"
    assert matrix.find_verdict(one, "a-A", "nb") is None
    assert matrix.find_verdict(one, "a-B", "edu") is None

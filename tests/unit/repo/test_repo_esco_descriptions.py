"""scripts/esco_descriptions.py tells what an occupation is from what it is called."""

import pytest

from scripts.esco_descriptions import prose, read


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("wire drawer draw machine operator Wire drawers draw wire.", "Wire drawers draw wire."),
        ("singer Singers sing. Their voice is trained.", "Singers sing. Their voice is trained."),
        ("IT manager IT managers plan.", "IT manager IT managers plan."),
        ("", ""),
    ],
)
def test_the_names_before_the_prose_are_left_out(text, told) -> None:
    assert prose(text) == told


def test_of_a_group_only_what_is_in_it_is_read(tmp_path) -> None:
    source = tmp_path / "occupations.csv"
    source.write_text(
        "id,description\n"
        'http://x/isco/C7125,"Glaziers  Glaziers fit glass.\nNot: glass makers - 7315"\n',
        encoding="utf-8",
    )
    assert read(source) == {"http://x/isco/C7125": "Glaziers Glaziers fit glass."}

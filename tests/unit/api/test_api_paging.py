import pytest

from screening.api.paging import page
from screening.errors import InvalidInputError


def everything(items: list[str], limit: int) -> list[list[str]]:
    pages, cursor = [], None
    while True:
        shown, cursor = page(items, str, cursor, limit)
        pages.append(shown)
        if cursor is None:
            return pages


@pytest.mark.parametrize("limit", [1, 2, 5, 6])
def test_pages_hold_everything_once_in_order(limit):
    items = ["å", "b", "c", "d", "e"]
    assert [item for shown in everything(items, limit) for item in shown] == items


def test_a_new_item_in_front_does_not_show_an_old_one_twice():
    shown, cursor = page(["b", "c", "d"], str, None, 2)
    assert shown == ["b", "c"]
    assert page(["a", "b", "c", "d"], str, cursor, 2) == (["d"], None)


def test_an_empty_list_is_one_empty_page():
    assert page([], str, None, 10) == ([], None)


@pytest.mark.parametrize("cursor", ["x", "!!!", "YQ", "\x00", "÷"])
def test_a_cursor_that_is_not_ours_is_refused_with_its_place(cursor):
    with pytest.raises(InvalidInputError) as caught:
        page(["b"], str, cursor, 2)
    assert caught.value.place == "cursor"

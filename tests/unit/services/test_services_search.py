"""What the database says counts: stale, hidden and erased people are never returned."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO
from typing import Any, cast

import numpy as np
import openpyxl
import pytest

from screening.concepts import base as concepts
from screening.credentials import knowledge
from screening.errors import InvalidInputError, NotFoundError
from screening.indexing.encoder import Encoder
from screening.indexing.interface import (
    CandidateIndex,
    Found,
    FoundPassage,
    SearchAnswer,
    SearchQuery,
    WeightedTerm,
    WorkWish,
)
from screening.services.search import SearchService, Viewed
from screening.services.search_export import SearchExport
from screening.services.search_queries import QueryMaker
from screening.services.search_request import SearchRequest, request_of
from screening.store.database import Database

KARI = "kari"
RANKED = 6  # the fake ranks so many; the others are found and only listed


class FakeIndex:
    """Answers with so many people, each at version 1, in the order of their names."""

    def __init__(self, count: int) -> None:
        self.names = [f"c{number:03}" for number in range(count)]
        self.asked: list[SearchQuery] = []
        self.held: dict[str, int] = {}

    def search(self, query: SearchQuery) -> SearchAnswer:
        self.asked.append(query)
        named = [one for one in self.names if query.candidates is None or one in query.candidates]
        ranked = named[:RANKED] if query.ranks and query.candidates is None else named
        page = ranked[query.offset : query.offset + query.limit]
        shown = (FoundPassage("work", "Kokk på Grand", 5, 18, ((0, 4),), "word"),)
        matched = ({"criterion": "text", "value": "kokk", "how": "word"},)
        hits = tuple(Found(name, 1, 0.03, shown, matched, "7") for name in page)
        order = tuple(ranked) if query.ranks else ()
        cut = query.ranks and len(ranked) < len(named)
        return SearchAnswer(len(named), hits, {}, {"level": 2}, order, cut)

    def rest(
        self, query: SearchQuery, ranked: Collection[str], after: str, limit: int
    ) -> tuple[str, ...]:
        return tuple(one for one in self.names if one > after and one not in ranked)[:limit]

    def counts(self, query: SearchQuery) -> dict[str, int]:
        return {"": 2, "level": 5, "text": 2}

    def lacking(self, query: SearchQuery, kind: str, limit: int) -> tuple[str, ...]:
        return tuple(self.names[:limit])

    def frequencies(self, words: Collection[str]) -> dict[str, int]:
        return {word: self.held.get(word, 0) for word in words}

    def whole(self, candidate: str) -> Any:
        return np.ones(4, np.float32) if candidate in self.names else None


class FakeEncoder:
    def queries(self, texts: list[str]) -> Any:
        return np.ones((len(texts), 4), np.float32)


Facts = Callable[[str], Viewed | None]
Make = Callable[..., SearchService]


def in_database(name: str) -> Viewed:
    return Viewed(1, frozenset({"database"}), name)


@pytest.fixture
def make(sqlite_database: Database, clock: Any) -> Make:
    """Makes the service on an index, with what the database says of each candidate."""

    def made(
        index: FakeIndex,
        facts: Facts = in_database,
        expand: Callable[[str], Sequence[WeightedTerm]] = lambda text: (),
    ) -> SearchService:
        def visible(candidates: Sequence[str]) -> Mapping[str, Viewed]:
            return {name: fact for name in candidates if (fact := facts(name)) is not None}

        queries = QueryMaker(
            lambda: cast(CandidateIndex, index),
            lambda: cast(Encoder, FakeEncoder()),
            expand,
            concepts.load,
            knowledge.load,
            lambda name: frozenset({"c001"}),
            clock,
        )
        return SearchService(
            sqlite_database, lambda: cast(CandidateIndex, index), queries, clock, visible
        )

    return made


def names(report: Any) -> list[str]:
    return [hit["candidate"] for hit in report["hits"]]


def pages(searching: SearchService, request: SearchRequest, limit: int) -> list[list[str]]:
    found, cursor = [], None
    for _ in range(50):
        report = searching.search(request, KARI, limit, cursor)
        found.append(names(report))
        cursor = report["next"]
        if cursor is None:
            return found
    raise AssertionError("the pages do not end")


def test_a_hit_as_the_contract_says(make: Make) -> None:
    report = make(FakeIndex(1)).search(SearchRequest("kokk"), KARI)
    (hit,) = report["hits"]
    assert hit["passages"] == [
        {"text": "Kokk på Grand", "highlights": [[0, 4]], "section": "work", "start": 5, "end": 18}
    ]
    assert (report["total"], report["next"], hit["level"]) == (1, None, "7")
    assert report["unstated"] == {"level": 2}


@pytest.mark.parametrize(
    "fact", [None, Viewed(2, frozenset({"database"}), ""), Viewed(1, frozenset({"posting:9"}), "")]
)
def test_gone_changed_and_hidden_people_are_replaced(make: Make, fact: Viewed | None) -> None:
    def facts(name: str) -> Viewed | None:
        return fact if int(name[1:]) % 2 == 1 else in_database(name)

    searching = make(FakeIndex(100), facts)
    report = searching.search(SearchRequest("kokk", posting="7"), KARI, limit=10)
    assert names(report) == [f"c{number:03}" for number in range(0, 20, 2)]


def test_nobody_is_confirmed(make: Make) -> None:
    report = make(FakeIndex(500), lambda name: None).search(SearchRequest("kokk"), KARI, limit=5)
    assert report["hits"] == []


@pytest.mark.parametrize("text", ["kokk", ""])
@pytest.mark.parametrize("limit", [1, 2, 5, 50])
def test_pages_hold_everybody_once_those_who_are_not_ranked_too(
    make: Make, text: str, limit: int
) -> None:
    def facts(name: str) -> Viewed | None:
        return None if name in ("c001", "c004", "c008") else in_database(name)

    found = pages(make(FakeIndex(12), facts), SearchRequest(text, min_nkr="6.2"), limit)
    everybody = [f"c{n:03}" for n in range(12) if n not in (1, 4, 8)]
    assert [one for page in found for one in page] == everybody
    assert all(len(page) == limit for page in found[:-1])


def test_pages_stay_while_people_come(make: Make) -> None:
    index = FakeIndex(6)
    searching = make(index)
    first = searching.search(SearchRequest("kokk"), KARI, limit=2)
    index.names.insert(0, "b999")
    second = searching.search(SearchRequest(), KARI, 2, first["next"])
    assert (names(first), names(second)) == (["c000", "c001"], ["c002", "c003"])
    assert index.asked[-1].text == "kokk"  # the question is that of the first page


def test_a_cursor_is_good_for_a_day_and_for_whoever_searched(make: Make, clock: Any) -> None:
    searching = make(FakeIndex(9))
    cursor = searching.search(SearchRequest("kokk"), KARI, limit=2)["next"]
    with pytest.raises(InvalidInputError):
        searching.search(SearchRequest(), "ola", 2, cursor)
    clock.advance(hours=25)
    with pytest.raises(InvalidInputError) as caught:
        searching.search(SearchRequest(), KARI, 2, cursor)
    assert caught.value.place == "cursor"


@pytest.mark.parametrize("cursor", ["abc", "-1", "s0000000000000000.1.0", "s.1.@", "@"])
def test_a_made_up_cursor_is_refused(make: Make, cursor: str) -> None:
    with pytest.raises(InvalidInputError) as caught:
        make(FakeIndex(9)).search(SearchRequest(), KARI, 2, cursor)
    assert caught.value.place == "cursor"


@pytest.mark.parametrize("limit", [0, 1001])
def test_a_page_has_its_bounds(make: Make, limit: int) -> None:
    with pytest.raises(InvalidInputError) as caught:
        make(FakeIndex(1)).search(SearchRequest("kokk"), KARI, limit)
    assert caught.value.place == "limit"


def test_a_posting_sees_the_database_and_its_own_applicants(make: Make) -> None:
    index = FakeIndex(1)
    make(index).search(SearchRequest("kokk", posting="7"), KARI)
    make(index).search(SearchRequest("kokk"), KARI)
    assert index.asked[0].visible_to == frozenset({"database", "posting:7"})
    assert index.asked[-1].visible_to is None


def test_filters_reach_the_index(make: Make) -> None:
    index, term = FakeIndex(1), WeightedTerm("field:0312", 0.9)
    asked = request_of({
        "text": 'statsviter "norsk politikk" -kantine', "name": "Kari", "min_nkr": "6.2",
        "fields": ["031"], "languages": ["NB:b2", "en"], "experience": ["sykepleier:3", "22"],
        "recent_years": 2, "places": ["Bergen"], "licences": ["c"],
        "authorisations": ["sykepleier"], "available_by": "2027-01-15", "consents": ["employer"],
        "exactly": ["level"], "include_unstated": ["places"],
    })  # fmt: skip
    make(index, expand=lambda text: (term,)).search(asked, KARI)
    query = index.asked[0]
    assert query.text == "statsviter norsk politikk"
    assert (query.phrases, query.without) == (("norsk politikk",), ("kantine",))
    assert (query.min_nkr, query.fields) == ("6.2", ("031",))
    assert query.languages == (("nb", "B2"), ("en", None))
    nurse, health = query.experience
    assert "2221" in nurse.fields
    assert (nurse.months, nurse.recent_months) == (36, 24)
    assert health == WorkWish(("22",), 1, 24)
    assert (query.places, query.licences) == (("46:bergen",), ("C",))
    assert query.authorisations == ("REG-028",)
    assert (query.available_by, query.today) == (date(2027, 1, 15), date(2026, 11, 20))
    assert (query.consents, query.candidates) == (("employer",), frozenset({"c001"}))
    assert (query.exactly, query.include_unstated) == ({"level"}, {"places"})
    assert query.expanded == (term,)
    assert query.vector is not None


@pytest.mark.parametrize(
    ("work", "fields"),
    [
        ("offentlig_tittel", ("offentlig_tittel",)),
        ("2221", ("2221",)),
        ("*", ("",)),
        ("case worker", ("saksbehandling",)),
    ],
)
def test_work_is_asked_for_by_name_activity_or_group(make: Make, work: str, fields: Any) -> None:
    index = FakeIndex(1)
    make(index).search(SearchRequest(experience=(work,)), KARI)
    assert index.asked[0].experience == (WorkWish(fields),)


def test_a_mistyped_word_is_searched_for_as_it_was_meant_too(make: Make) -> None:
    index, expanded = FakeIndex(1), []
    searching = make(index, expand=lambda text: expanded.append(text) or ())
    report = searching.search(SearchRequest("elektirker på Grand"), KARI)
    assert index.asked[0].text == "elektirker på Grand"
    assert index.asked[0].meant == report["meant"] == {"elektirker": "elektriker"}
    assert expanded == ["elektriker på Grand"]
    assert make(index).search(SearchRequest("elektriker"), KARI)["meant"] == {}


def test_a_compound_written_apart_is_searched_for_as_one_word_too(make: Make) -> None:
    index, expanded = FakeIndex(1), []
    report = make(index, expand=lambda text: expanded.append(text) or ()).search(
        SearchRequest("Regnskap fører, Oslo"), KARI
    )
    assert index.asked[0].text == "Regnskap fører, Oslo"
    assert index.asked[0].meant == report["meant"] == {"regnskap fører": "regnskapsfører"}
    # What the parts name by themselves counts too.
    assert expanded == ["Regnskap fører, Oslo", "regnskapsfører, Oslo"]
    quoted = make(index).search(SearchRequest('"regnskap fører"'), KARI)
    assert quoted["meant"] == {}


@pytest.mark.parametrize(
    ("held", "meant"),
    [
        ({"elektriker": 40, "elektirker": 2}, {"elektirker": "elektriker"}),
        ({"elektriker": 40, "elektirker": 3}, {}),
        ({"elektirker": 1}, {}),
    ],
)
def test_what_cvs_write_is_no_error(
    make: Make, held: dict[str, int], meant: dict[str, str]
) -> None:
    index = FakeIndex(1)
    index.held = held
    # Bergen is one letter from a word in the names of occupations, and a place.
    report = make(index).search(SearchRequest("elektirker i Bergen"), KARI)
    assert report["meant"] == meant


def test_an_ad_is_taken_as_it_is_written(make: Make) -> None:
    report = make(FakeIndex(1)).search(SearchRequest("elektirker " * 60), KARI)
    assert report["meant"] == {}


def test_recent_experience_of_any_kind(make: Make) -> None:
    index = FakeIndex(1)
    make(index).search(SearchRequest(recent_years=5), KARI)
    assert index.asked[0].experience == (WorkWish(("",), 1, 60),)


def test_an_empty_text_lists_without_the_model(make: Make) -> None:
    index = FakeIndex(3)
    assert make(index).search(SearchRequest(), KARI)["total"] == 3
    assert index.asked[0].vector is None


@pytest.mark.parametrize(
    ("asked", "place"),
    [
        ({"experience": ["blomsterduft:3"]}, "experience"),
        ({"authorisations": ["tryllekunstner"]}, "authorisation"),
        ({"places": ["1234"]}, "places"),
    ],
)
def test_a_name_that_nobody_knows_is_told(make: Make, asked: dict[str, Any], place: str) -> None:
    with pytest.raises(InvalidInputError) as caught:
        make(FakeIndex(1)).search(request_of(asked), KARI)
    assert caught.value.place == place


def test_similar_people_are_compared_with_whole_cvs_and_not_with_oneself(make: Make) -> None:
    index = FakeIndex(4)
    report = make(index).search(SearchRequest(similar_to="c001"), KARI)
    assert index.asked[0].by_whole
    assert names(report) == ["c000", "c002", "c003"]
    assert report["total"] == 3
    with pytest.raises(NotFoundError):
        make(index).search(SearchRequest(similar_to="nobody"), KARI)


# ------------------------------------------------------------------------ what is kept


def test_who_was_shown_whom_is_kept_without_words(make: Make) -> None:
    searching = make(FakeIndex(5))
    first = searching.search(SearchRequest("kokk", min_nkr="6.2"), KARI, 2)
    searching.search(SearchRequest(), KARI, 2, first["next"])
    searching.search(SearchRequest(name="Kari Testesen", min_nkr="7"), "ola", 1)
    (latest, earlier) = searching.log()
    assert (earlier["actor"], earlier["filters"]) == (KARI, {"min_nkr": "6.2"})
    assert [(page["page"], page["candidates"]) for page in earlier["pages"]] == [
        (1, ["c000", "c001"]), (2, ["c002", "c003"])
    ]  # fmt: skip
    assert "kokk" not in str(searching.log())
    assert "Testesen" not in str(searching.log())
    assert [one["actor"] for one in searching.log(candidate="c002")] == [KARI]
    assert [one["search"] for one in searching.log(actor="ola")] == [latest["search"]]
    assert searching.log(before=earlier["search"]) == []


def test_words_and_order_are_forgotten_after_a_day_who_was_shown_is_not(
    make: Make, clock: Any, sqlite_database: Database
) -> None:
    searching = make(FakeIndex(5))
    search = searching.search(SearchRequest("kokk"), KARI, 2)["search"]
    clock.advance(hours=23)
    assert searching.forget() == 0
    clock.advance(hours=2)
    assert searching.forget() == 1
    with sqlite_database.read() as records:
        record = records.searches.get(search)
    assert (record.words, record.ranked, record.summary) == (None, None, None)
    assert searching.log()[0]["pages"][0]["candidates"] == ["c000", "c001"]


def test_the_next_search_forgets_too(make: Make, clock: Any, sqlite_database: Database) -> None:
    searching = make(FakeIndex(5))
    search = searching.search(SearchRequest("kokk"), KARI, 2)["search"]
    clock.now += timedelta(days=2)
    searching.search(SearchRequest("vaskeri"), "ola", 2)
    with sqlite_database.read() as records:
        assert records.searches.get(search).words is None


# ------------------------------------------------------------------------ what cut them


def test_what_cut_them(make: Make) -> None:
    report = make(FakeIndex(5)).cut(SearchRequest("kokk", min_nkr="6.2"))
    assert report == {
        "total": 2,
        "criteria": [
            {"criterion": "level", "without": 5, "more": 3},
            {"criterion": "text", "without": 2, "more": 0},
        ],
    }


def test_those_whom_one_criterion_cut_are_shown_and_that_is_kept(make: Make) -> None:
    def facts(name: str) -> Viewed | None:
        return None if name == "c001" else in_database(name)

    searching = make(FakeIndex(5), facts)
    report = searching.lacking(SearchRequest("kokk", min_nkr="6.2"), "level", KARI, limit=3)
    assert names(report) == ["c000", "c002", "c003"]
    (logged,) = searching.log()
    assert logged["filters"] == {"min_nkr": "6.2", "lacking": "level"}
    assert [(page["how"], page["candidates"]) for page in logged["pages"]] == [
        ("cut", ["c000", "c002", "c003"])
    ]


@pytest.mark.parametrize("criterion", ["visible", "places", "", "level:1"])
def test_only_a_criterion_of_the_search_can_be_lacking(make: Make, criterion: str) -> None:
    with pytest.raises(InvalidInputError) as caught:
        make(FakeIndex(5)).lacking(SearchRequest(min_nkr="7", posting="p1"), criterion, KARI)
    assert caught.value.place == "criterion"


# ------------------------------------------------------------------------ export


def test_a_list_is_exported_with_the_search_that_made_it(make: Make) -> None:
    def facts(name: str) -> Viewed | None:
        return None if name == "c003" else replace(in_database(name), place="Bergen")

    searching = make(FakeIndex(500), facts)
    search = searching.search(SearchRequest("kokk", min_nkr="6.2"), KARI, 5)["search"]
    book = openpyxl.load_workbook(BytesIO(SearchExport(searching).write(search, KARI)))
    people, about = book.worksheets
    assert people.max_row == 1 + 499
    assert [cell.value for cell in people[2]] == [
        1, "c000", "c000", "7", "Bergen", "kokk", "Kokk på Grand"
    ]  # fmt: skip
    told = {row[0]: row[1] for row in about.iter_rows(min_row=2, values_only=True)}
    assert told["søketekst"] == "kokk"
    assert told["utdanning minst"] == "6.2"
    assert told["utført av"] == KARI
    assert told["antall i listen"] == 499
    pages = searching.log()[0]["pages"]
    assert sum(len(page["candidates"]) for page in pages if page["how"] == "export") == 499


def test_an_export_as_csv_and_what_it_refuses(make: Make, clock: Any) -> None:
    searching = make(FakeIndex(3))
    export = SearchExport(searching)
    search = searching.search(SearchRequest(min_nkr="7"), KARI, 5)["search"]
    text = export.write(search, KARI, "csv").decode("utf-8-sig")
    assert "c002" in text
    assert "utdanning minst" in text
    for wrong in ((search, KARI, "pdf"), (search, "ola", "csv"), ("s-none", KARI, "csv")):
        with pytest.raises(InvalidInputError):
            export.write(*wrong)
    clock.advance(hours=25)
    with pytest.raises(InvalidInputError):
        export.write(search, KARI, "csv")

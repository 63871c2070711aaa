"""What both engines promise: the same searches, filters, facets, deletions and stale writes."""

import hashlib
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from screening.errors import UnavailableError
from screening.indexing import analysis
from screening.indexing.interface import (
    CandidateIndex,
    IndexDocument,
    IndexPassage,
    SearchQuery,
    WeightedTerm,
    field_concepts,
)

DIMENSIONS = 8


def vector(*axes: int) -> NDArray[np.float32]:
    """A unit vector along some axes."""
    found = np.zeros(DIMENSIONS, np.float32)
    found[list(axes)] = 1.0
    return found / np.linalg.norm(found)


def some_vector(text: str) -> NDArray[np.float32]:
    seed = int.from_bytes(hashlib.sha256(text.encode()).digest()[:4], "big")
    found = np.random.default_rng(seed).normal(size=DIMENSIONS).astype(np.float32)
    return found / np.linalg.norm(found)


def passage(
    text: str,
    near: NDArray[np.float32] | None = None,
    section: str = "work",
    searched: str | None = None,
    concepts: tuple[str, ...] = (),
    spans: tuple[tuple[int, int], ...] = (),
) -> IndexPassage:
    terms = analysis.terms_of(text if searched is None else searched, "no")
    found = some_vector(text) if near is None else near
    return IndexPassage(
        section, text, 10, 10 + len(text), terms, found, "no", concepts, spans=spans
    )


def person(
    candidate: str, *passages: IndexPassage | str, version: int = 1, **facts: Any
) -> IndexDocument:
    made = tuple(passage(p) if isinstance(p, str) else p for p in passages)
    return IndexDocument(candidate, version, made, **facts)


def found(index: CandidateIndex, text: str = "", **asked: Any) -> list[str]:
    return [hit.candidate for hit in index.search(SearchQuery(text, **asked)).hits]


NURSE = person(
    "nurse", "Sykepleier på kirurgisk avdeling",
    passage("Bachelor i sykepleie", section="education"),
    level="6.2", level_possible="6.2", fields=("0913",), languages={"no": "C2", "so": "C2"},
)  # fmt: skip
ADVISER = person(
    "adviser", "Saksbehandler i Utlendingsdirektoratet",
    passage("Master i statsvitenskap", section="education", concepts=field_concepts("0312")),
    level="7", level_possible="7", fields=("0312",), languages={"nb": "B2", "en": "C1"},
)  # fmt: skip
WELDER = person(
    "welder", "Sveiser ved verft, programmerte roboter i C++", level="4", level_possible="5.1",
    fields=("0715",), languages={"nn": None, "pl": "C2"},
)  # fmt: skip
UNKNOWN = person("unknown", "Frivillig i Røde Kors")


def test_finds_inflected_words_and_shows_where(index: CandidateIndex) -> None:
    index.put([person("nurse", "Sykepleier på kirurgisk avdeling"), ADVISER, WELDER])
    (hit,) = index.search(SearchQuery("sykepleierne")).hits
    assert hit.candidate == "nurse"
    shown = hit.passages[0]
    assert [shown.text[a:b] for a, b in shown.highlights] == ["Sykepleier"]
    assert (shown.section, shown.start) == ("work", 10)
    (told,) = hit.matched
    assert told == {
        "criterion": "text", "value": "sykepleierne", "how": "word",
        "where": [{"passage": 0, "start": 0, "end": 10}],
    }  # fmt: skip


@pytest.mark.parametrize(
    ("query", "candidate"),
    [
        ("saksbehandling", "adviser"),
        ("statsviter", "adviser"),
        ("statsvitenskapelig", "adviser"),
        ("sjukepleiarar", "nurse"),
        ("SYKEPLEIE", "nurse"),
        ("c++", "welder"),
        ("sveisere", "welder"),
        ("rode kors", "unknown"),
    ],
)
def test_forms_of_a_word_meet(index: CandidateIndex, query: str, candidate: str) -> None:
    index.put([NURSE, ADVISER, WELDER, UNKNOWN])
    assert found(index, query)[:1] == [candidate]


def test_nothing_matches(index: CandidateIndex) -> None:
    index.put([NURSE])
    answer = index.search(SearchQuery("arkeolog"))
    assert (answer.total, answer.hits) == (0, ())


def test_meaning_finds_what_words_do_not(index: CandidateIndex) -> None:
    polish = person("polish", passage("Inspektor ds. cudzoziemców", vector(0, 1)))
    cook = person("cook", passage("Kokk", vector(5)))
    index.put([cook, polish])
    query = SearchQuery("utlendingssaker", vector(0))
    hits = index.search(query).hits
    assert [hit.candidate for hit in hits] == ["polish", "cook"]
    (told,) = hits[0].matched
    assert (told["value"], told["how"]) == ("utlendingssaker", "meaning")
    assert told["where"] == [{"passage": 0, "start": 0, "end": len("Inspektor ds. cudzoziemców")}]
    assert hits[0].passages[0].how == "meaning"


def test_words_and_meaning_together_beat_either(index: CandidateIndex) -> None:
    index.put([
        person("both", passage("Vaktmester ved skole", vector(0))),
        person("word", passage("Vaktmester ved skole", vector(7))),
        person("meaning", passage("Caretaker", vector(0))),
    ])  # fmt: skip
    assert found(index, "vaktmester", vector=vector(0))[0] == "both"


AD = (
    "Vi søker regnskapsfører med erfaring fra årsoppgjør, lønn, merverdiavgift, budsjett, "
    "revisjon, fakturering, innkjøp, rapportering, likviditet, avstemming og kundekontakt"
)


def test_an_ad_is_matched_with_whole_cvs(index: CandidateIndex) -> None:
    ad = vector(0, 1, 2)
    index.put([
        person("once", passage("Selger", ad), passage("Kokk", vector(6)),
               passage("Fisker", vector(7))),
        person("often", passage("Clerk", vector(0, 1)), passage("Księgowa", vector(1, 2))),
        person("studied", passage("Sjåfør", vector(5)), passage("Master", ad, "education")),
    ])  # fmt: skip
    hits = index.search(SearchQuery(AD, ad)).hits
    assert [hit.candidate for hit in hits] == ["often", "once", "studied"]
    # Both engines must come to the same figures, not only to the same order.
    assert [round(hit.score, 3) for hit in hits] == [1.715, 1.351, 0.582]
    assert found(index, "selger", vector=ad)[0] == "once"
    assert found(index, AD, vector=ad, limit=1, offset=1) == ["once"]


def test_scores_are_the_same_figures_in_both_engines(index: CandidateIndex) -> None:
    index.put([
        NURSE, ADVISER, WELDER, UNKNOWN,
        person("long", "Sykepleier " + "med mange andre oppgaver " * 9, "Kokk"),
    ])  # fmt: skip
    hits = index.search(SearchQuery("sykepleiere kirurgisk avdeling")).hits
    assert [(hit.candidate, round(hit.score, 3)) for hit in hits] == [
        ("nurse", 0.3),
        ("long", 0.023),
    ]


def test_concepts_find_too_and_say_so(index: CandidateIndex) -> None:
    index.put([NURSE, ADVISER])
    term = WeightedTerm("field:031", 0.9, "samfunnsvitenskap", "field")
    (hit,) = index.search(SearchQuery("zzz", expanded=(term,))).hits
    assert hit.candidate == "adviser"
    (told,) = hit.matched
    assert (told["value"], told["how"], told["where"]) == ("samfunnsvitenskap", "field", [])
    assert hit.passages[0].section == "education"


def test_concepts_are_highlighted_where_they_are_told(index: CandidateIndex) -> None:
    text = "Inspektor: opieka nad dziećmi i księgowość"
    place, other = text.index("opieka"), text.index("księgowość")
    index.put([
        person("a", passage("Kokk"), passage(text, concepts=("care", "books", "all"),
               spans=((place, place + 18), (other, other + 10), (0, 0)))),
    ])  # fmt: skip
    asked = tuple(WeightedTerm(name, 1.0, name) for name in ("care", "all"))
    (hit,) = index.search(SearchQuery("zzz", expanded=asked)).hits
    assert [text[a:b] for a, b in hit.passages[0].highlights] == ["opieka nad dziećmi"]
    assert {row["value"]: row["where"] for row in hit.matched} == {
        "care": [{"passage": 0, "start": place, "end": place + 18}],
        "all": [],  # told by the passage as a whole
    }


def test_what_is_not_searched_is_neither_found_nor_highlighted(index: CandidateIndex) -> None:
    text = "Olena Kovalenko, regnskapsfører"
    index.put([person("a", passage(text, searched="regnskapsfører"))])
    assert found(index, "Kovalenko") == []
    (hit,) = index.search(SearchQuery("Kovalenko regnskapsfører")).hits
    assert [hit.passages[0].text[a:b] for a, b in hit.passages[0].highlights] == ["regnskapsfører"]


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ({}, {"nurse", "adviser", "welder", "unknown"}),
        ({"min_nkr": "6.2"}, {"nurse", "adviser"}),
        ({"min_nkr": "7"}, {"adviser"}),
        ({"min_nkr": "4"}, {"nurse", "adviser", "welder"}),
        ({"min_nkr": "5.1"}, {"nurse", "adviser", "welder"}),  # an assessment may find 5.1
        ({"min_nkr": "5.2"}, {"nurse", "adviser"}),
        ({"min_nkr": "5.1", "include_unstated": frozenset({"level"})},
         {"nurse", "adviser", "welder", "unknown"}),
        ({"fields": ("03",)}, {"adviser"}),
        ({"fields": ("0312", "09")}, {"adviser", "nurse"}),
        ({"languages": (("nb", None),)}, {"nurse", "adviser", "welder"}),
        ({"languages": (("nn", "B1"),)}, {"nurse", "adviser"}),
        ({"languages": (("nb", "C1"),)}, {"nurse"}),
        ({"languages": (("nb", "C1"),), "include_unstated": frozenset({"languages"})},
         {"nurse", "welder", "unknown"}),
        ({"languages": (("nb", "B2"), ("en", "C1"))}, {"adviser"}),
        ({"min_nkr": "6.2", "fields": ("09",)}, {"nurse"}),
    ],
)  # fmt: skip
def test_filters_mean_at_least(
    index: CandidateIndex, asked: dict[str, Any], expected: set[str]
) -> None:
    index.put([NURSE, ADVISER, WELDER, UNKNOWN])
    assert set(found(index, **asked)) == expected
    assert set(found(index, "x", vector=vector(0, 1, 2), **asked)) == expected


def test_people_of_whom_it_cannot_be_known_are_counted(index: CandidateIndex) -> None:
    index.put([NURSE, ADVISER, WELDER, UNKNOWN])
    answer = index.search(SearchQuery(min_nkr="5.1", languages=(("nb", "B2"),)))
    # The welder's Norwegian is of an unstated level; of the other one nothing at all is stated.
    assert answer.unstated == {"level": 0, "languages:nb": 1}
    assert index.search(SearchQuery(min_nkr="5.1")).unstated == {"level": 1}
    assert index.search(SearchQuery(languages=(("nb", "B2"),))).unstated == {"languages:nb": 2}


def test_facets_count_candidates_and_respect_filters(index: CandidateIndex) -> None:
    twice = person("twice", "Sykepleier", "Sykepleier igjen", level="7", fields=("0913", "0923"))
    index.put([NURSE, ADVISER, WELDER, UNKNOWN, twice])
    facets = index.search(SearchQuery()).facets
    assert [(v.value, v.count) for v in facets["level"]] == [
        ("4", 1), ("6.2", 1), ("7", 2), ("unstated", 1)
    ]  # fmt: skip
    assert [(v.value, v.count) for v in facets["field"]] == [
        ("09", 2), ("03", 1), ("07", 1), ("unstated", 1)
    ]  # fmt: skip
    facets = index.search(SearchQuery("sykepleier", min_nkr="7")).facets
    assert [(v.value, v.count) for v in facets["level"]] == [("7", 1)]
    assert [(v.value, v.count) for v in facets["language"]] == [("unstated", 1)]


def test_visibility_is_enforced(index: CandidateIndex) -> None:
    applicant = person("applicant", "Sykepleier", visible_to=frozenset({"posting:7"}))
    index.put([NURSE, applicant])
    database, both = frozenset({"database"}), frozenset({"database", "posting:7"})
    assert found(index, "sykepleier", visible_to=database) == ["nurse"]
    assert set(found(index, "sykepleier", visible_to=both)) == {"nurse", "applicant"}
    assert set(found(index, "sykepleier")) == {"nurse", "applicant"}
    assert found(index, "sykepleier", visible_to=frozenset()) == []
    assert found(index, visible_to=frozenset({"posting:8"})) == []


def test_a_newer_version_replaces(index: CandidateIndex) -> None:
    index.put([NURSE])
    index.put([person("nurse", "Rørlegger", version=2)])
    assert found(index, "sykepleier") == []
    assert found(index, "rørleggere") == ["nurse"]
    assert index.versions() == {"nurse": 2}
    assert index.search(SearchQuery("rørlegger")).hits[0].version == 2


def test_a_stale_write_is_refused(index: CandidateIndex) -> None:
    index.put([person("a", "Rørlegger", version=3)])
    assert index.put([person("a", "Kokk", version=2), person("b", "Kokk")]) == ["a"]
    assert found(index, "kokk") == ["b"]
    assert found(index, "rørlegger") == ["a"]


def test_the_same_version_may_be_written_again(index: CandidateIndex) -> None:
    index.put([NURSE])
    assert index.put([NURSE]) == []
    assert found(index, "sykepleier") == ["nurse"]


def test_two_versions_in_one_batch(index: CandidateIndex) -> None:
    stale = index.put([person("a", "Kokk", version=2), person("a", "Baker", version=1)])
    assert stale == ["a"]
    assert found(index, "kokk") == ["a"]
    assert found(index, "baker") == []


def test_deleting_removes_from_every_answer(index: CandidateIndex) -> None:
    index.put([NURSE, ADVISER])
    index.delete(["nurse", "nobody"])
    assert found(index, "sykepleier", vector=vector(0)) == ["adviser"]
    assert found(index) == ["adviser"]
    assert index.versions() == {"adviser": 1}
    assert [v.value for v in index.search(SearchQuery()).facets["field"]] == ["03"]


def test_a_late_job_does_not_bring_back_what_was_deleted(index: CandidateIndex) -> None:
    index.put([NURSE])
    index.delete(["nurse"], version=1)
    assert index.put([NURSE]) == ["nurse"]
    assert index.versions() == {}
    newer = person("nurse", "Sykepleier", version=2)
    assert index.put([newer]) == []
    assert found(index, "sykepleier") == ["nurse"]


def test_pages_follow_each_other(index: CandidateIndex) -> None:
    index.put([person(f"p{n:02}", "Kokk på restaurant") for n in range(12)])
    for text in ("kokk", ""):
        pages = [found(index, text, limit=5, offset=offset) for offset in (0, 5, 10, 15)]
        assert [name for page in pages for name in page] == [f"p{n:02}" for n in range(12)]
        assert index.search(SearchQuery(text, limit=5)).total == 12


def test_another_process_sees_changes(
    index: CandidateIndex, open_again: Callable[[], CandidateIndex]
) -> None:
    other = open_again()
    assert found(other) == []
    index.put([NURSE])
    assert found(other) == ["nurse"]
    other.put([ADVISER])
    index.delete(["nurse"])
    assert found(other) == found(index) == ["adviser"]


def test_reset_empties(index: CandidateIndex, open_again: Callable[[], CandidateIndex]) -> None:
    index.put([NURSE])
    index.reset()
    assert found(index) == []
    assert index.versions() == {}
    index.put([ADVISER])
    assert found(open_again()) == ["adviser"]


def test_a_successor_is_not_searched_until_it_takes_over(
    index: CandidateIndex, open_again: Callable[..., CandidateIndex]
) -> None:
    other = open_again()
    index.put([NURSE, ADVISER])
    successor = index.successor()
    successor.put([ADVISER, WELDER])
    index.refresh()
    assert sorted(found(other)) == sorted(found(index)) == ["adviser", "nurse"]
    assert successor.versions() == {"adviser": 1, "welder": 1}
    successor.take_over()
    assert sorted(found(index)) == sorted(found(other)) == ["adviser", "welder"]
    assert found(other, "sveiser")[0] == "welder"
    index.put([NURSE])
    assert sorted(found(other)) == ["adviser", "nurse", "welder"]


def test_a_successor_that_was_interrupted_is_gone_on_with(
    index: CandidateIndex, open_again: Callable[..., CandidateIndex]
) -> None:
    index.put([NURSE])
    index.successor().put([NURSE])
    again = open_again().successor()
    assert again.versions() == {"nurse": 1}
    assert open_again("other").successor().versions() == {}  # another model starts anew


def test_what_is_deleted_vanishes_from_a_successor_too(index: CandidateIndex) -> None:
    index.put([NURSE, ADVISER])
    successor = index.successor()
    successor.put([NURSE, ADVISER])
    index.delete(["nurse"])
    assert index.successor().versions() == {"adviser": 1}


def test_search_stays_up_while_the_model_changes(
    index: CandidateIndex, open_again: Callable[..., CandidateIndex]
) -> None:
    index.put([NURSE, ADVISER])
    wide = DIMENSIONS * 2
    new = open_again("other", wide)
    query = SearchQuery("sykepleier", np.ones(wide, np.float32) / 4)
    assert new.health()["model"] == "another"
    assert [hit.candidate for hit in new.search(query).hits] == ["nurse"]  # by words alone
    with pytest.raises(UnavailableError, match="another model"):
        new.put([person("late", passage("Kokk", np.ones(wide, np.float32) / 4))])

    successor = new.successor()
    successor.put([person("cook", passage("Kokk", np.ones(wide, np.float32) / 4))])
    assert found(index, "sykepleier") == ["nurse"]
    successor.take_over()
    assert new.health()["model"] == "current"
    near = SearchQuery("chef", np.ones(wide, np.float32) / 4)
    assert [hit.candidate for hit in new.search(near).hits] == ["cook"]
    # A process that still has the old model goes on, by words, and writes nothing.
    assert index.search(SearchQuery("chef", vector(0))).hits == ()
    assert found(index, "kokk") == ["cook"]
    with pytest.raises(UnavailableError, match="another model"):
        index.put([NURSE])
    index.delete(["cook"])
    assert found(new) == []


def test_compacting_changes_no_answer(index: CandidateIndex) -> None:
    index.put([NURSE, ADVISER, WELDER])
    index.delete(["welder"])
    before = index.search(SearchQuery("sykepleier", vector(0)))
    index.compact()
    assert index.search(SearchQuery("sykepleier", vector(0))) == before
    index.verify()


def test_health_counts(index: CandidateIndex) -> None:
    assert index.health()["state"] == "empty"
    index.put([NURSE, ADVISER])
    assert index.health()["state"] == "ready"
    assert index.health()["candidates"] == 2


def test_a_candidate_without_passages_is_found_by_filters(index: CandidateIndex) -> None:
    index.put([person("empty", level="7"), NURSE])
    assert found(index, min_nkr="7") == ["empty"]


def test_vectors_of_another_model_are_refused(index: CandidateIndex) -> None:
    wide = np.ones(DIMENSIONS * 2, np.float32) / 4
    index.put([ADVISER])
    with pytest.raises(UnavailableError):
        index.put([person("wide", passage("Kokk", wide))])
    assert found(index) == ["adviser"]

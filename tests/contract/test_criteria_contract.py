"""What a search can ask beside its words, on both engines: every filter, and what each one cuts."""

from datetime import UTC, date, datetime
from typing import Any

import numpy as np
import pytest

from screening.indexing import analysis
from screening.indexing.interface import (
    ONGOING,
    CandidateIndex,
    Experience,
    IndexDocument,
    IndexPassage,
    SearchQuery,
    WorkWish,
)

TODAY = date(2026, 12, 1)
NOW = TODAY.year * 12 + TODAY.month - 1
MOMENT = int(datetime(2026, 12, 1, tzinfo=UTC).timestamp())


def passage(text: str, axis: int = 0) -> IndexPassage:
    vector = np.zeros(8, np.float32)
    vector[axis] = 1.0
    return IndexPassage("work", text, 0, len(text), analysis.terms_of(text, "no"), vector, "no",
                        (), analysis.sequence_of(text))  # fmt: skip


def person(candidate: str, text: str, axis: int = 0, **facts: Any) -> IndexDocument:
    return IndexDocument(candidate, 1, (passage(text, axis),), **facts)


DRIVER = person(
    "driver", "Yrkessjåfør med ansvar for varer", 1, level="4", fields=("1041",),
    places=("03", "0301"), licences=("CE",), bases=("employer",),
    experience=(Experience("", 60, NOW - 40), Experience("8332", 60, NOW - 40),
                Experience("83", 60, NOW - 40), Experience("transport", 60, NOW - 40)),
    numbers={"available": date(2027, 1, 15).toordinal()},
)  # fmt: skip
NURSE = person(
    "nurse", "Sykepleier med ansvar for medisiner", 2, level="6.2", fields=("0913",),
    places=("46", "4601"), licences=("B",), authorisations={"sykepleier": True},
    languages={"nb": "B1"}, language_skills={"nb": {"speaking": "B2", "writing": "B1"}},
    bases=("consent",), numbers={"notice": 3, "until_database": MOMENT + 1000},
    visible_to=frozenset(),
    experience=(Experience("", NOW - 30, ONGOING), Experience("22", NOW - 30, ONGOING),
                Experience("2221", NOW - 30, ONGOING)),
)  # fmt: skip
NOVICE = person(
    "novice", "Sykepleier under opplæring", 3, level="6.2", fields=("0912",), places=("=berlin",),
    authorisations={"sykepleier": False}, languages={"nb": "C1"}, bases=("application",),
    visible_to=frozenset({"posting:7"}), numbers={"until_alumni": MOMENT - 1},
    experience=(Experience("", 4, NOW - 1),), experience_known=False,
)  # fmt: skip
SILENT = person("silent", "Ansvar for skiftplan", 4)
EVERYBODY = [DRIVER, NURSE, NOVICE, SILENT]


@pytest.fixture
def filled(index: CandidateIndex) -> CandidateIndex:
    index.put(EVERYBODY)
    return index


def asked(text: str = "", **filters: Any) -> SearchQuery:
    return SearchQuery(text, today=TODAY, moment=MOMENT, **filters)


def found(index: CandidateIndex, text: str = "", **filters: Any) -> set[str]:
    return {hit.candidate for hit in index.search(asked(text, **filters)).hits}


def work(*fields: str, months: int = 1, recent: int | None = None) -> dict[str, Any]:
    return {"experience": (WorkWish(fields, months, recent),)}


def include(kind: str) -> dict[str, Any]:
    return {"include_unstated": frozenset({kind})}


def exactly(kind: str) -> dict[str, Any]:
    return {"exactly": frozenset({kind})}


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({"places": ("03",)}, {"driver"}),
        ({"places": ("4601", "=berlin")}, {"nurse", "novice"}),
        ({"places": ("03",)} | include("places"), {"driver", "silent"}),
        ({"licences": ("B",)}, {"driver", "nurse"}),
        ({"licences": ("C1E",)}, {"driver"}),
        ({"licences": ("B",)} | exactly("licences"), {"nurse"}),
        ({"licences": ("D",)} | include("licences"), {"novice", "silent"}),
        ({"authorisations": ("sykepleier",)}, {"nurse", "novice"}),
        ({"authorisations": ("sykepleier",)} | exactly("authorisations"), {"nurse"}),
        ({"consents": ("consent", "employer")}, {"nurse", "driver"}),
        (work("2221", months=24), {"nurse"}),
        (work("2221", months=31), {"nurse"}),
        (work("2221", months=32), set()),
        (work("2221", "83", months=12), {"nurse", "driver"}),
        (work("", months=12), {"nurse", "driver"}),
        (work("", months=12, recent=24), {"nurse"}),
        (work("", months=12, recent=60), {"nurse", "driver"}),
        (work("", months=1, recent=24), {"nurse", "novice"}),
        (work("", months=24) | exactly("experience"), {"nurse"}),
        (work("83", months=60) | include("experience"), {"driver", "novice", "silent"}),
        ({"available_by": date(2027, 1, 1)}, set()),
        ({"available_by": date(2027, 1, 15)}, {"driver"}),
        ({"available_by": date(2027, 3, 1)}, {"driver", "nurse"}),
        ({"available_by": date(2027, 1, 1)} | include("availability"), {"novice", "silent"}),
        ({"languages": (("nb/speaking", "B2"),)}, {"nurse", "novice"}),
        ({"languages": (("nb/writing", "B2"),)}, {"novice"}),
        ({"languages": (("nb", "B1"),)} | exactly("languages"), {"nurse"}),
        ({"languages": (("sv|nb", "C1"),)}, {"novice"}),
        ({"min_nkr": "4"} | exactly("level"), {"driver"}),
        ({"fields": ("0913",)} | exactly("fields"), {"nurse"}),
        ({"phrases": ("Ansvar for",)}, {"driver", "nurse", "silent"}),
        ({"phrases": ("for ansvar",)}, set()),
        ({"phrases": ("Ansvar for",), "without": ("medisiner",)}, {"driver", "silent"}),
        ({"without": ("Ansvar for",)}, {"novice"}),
        ({"candidates": frozenset({"nurse", "nobody"})}, {"nurse"}),
        ({"candidates": frozenset()}, set()),
    ],
)  # fmt: skip
def test_filters(filled: CandidateIndex, filters: dict[str, Any], expected: set[str]) -> None:
    assert found(filled, **filters) == expected
    # The same before ranking, by words and by meaning.
    everyone = np.full(8, 8**-0.5, np.float32)
    assert found(filled, "ansvar sykepleier", vector=everyone, **filters) == expected
    # By meaning alone, each with the passage that is near.
    hits = filled.search(asked(vector=everyone, **filters)).hits
    assert {hit.candidate for hit in hits if hit.passages} == expected


def test_a_phrase_is_told_as_it_was_asked_for(filled: CandidateIndex) -> None:
    (hit,) = filled.search(asked(phrases=("Under Opplæring",), without=("sjåfør",))).hits
    told = [(row["criterion"], row["value"]) for row in hit.matched]
    assert told == [("phrase", "Under Opplæring"), ("without", "sjåfør")]
    query = asked(phrases=("under opplæring",), places=("46",))
    assert filled.counts(query) == {"": 0, "places": 1, "phrase:under opplæring": 1}
    assert filled.lacking(query, "phrase:under opplæring", 9) == ("nurse",)


def test_consents_end(filled: CandidateIndex) -> None:
    scope = frozenset({"database"})
    assert found(filled, visible_to=scope) == {"driver", "nurse", "silent"}
    later = SearchQuery(visible_to=scope, moment=MOMENT + 1000)
    assert {hit.candidate for hit in filled.search(later).hits} == {"driver", "silent"}
    assert found(filled, visible_to=frozenset({"alumni"})) == set()
    assert found(filled, visible_to=frozenset({"posting:7"})) == {"novice"}
    assert found(filled, visible_to=frozenset()) == set()


def test_people_of_whom_nothing_is_stated_are_counted(filled: CandidateIndex) -> None:
    query = asked(places=("03",), licences=("B",), available_by=date(2027, 1, 1))
    assert filled.search(query).unstated == {"places": 0, "licences": 0, "availability": 0}
    assert filled.search(asked(places=("03",))).unstated == {"places": 1}
    assert filled.search(asked(licences=("B",))).unstated == {"licences": 2}
    assert filled.search(asked(**work("", months=12))).unstated == {"experience:0": 2}
    # Those who meet it already are not counted, though one of their jobs is not understood.
    assert filled.search(asked(**work("", months=2))).unstated == {"experience:0": 1}


def test_facets_of_every_kind(filled: CandidateIndex) -> None:
    facets = filled.search(asked()).facets
    shown = {name: [(v.value, v.count) for v in values] for name, values in facets.items()}
    assert shown["place"] == [("03", 1), ("46", 1), ("=berlin", 1), ("unstated", 1)]
    assert shown["licence"][:2] == [("AM", 2), ("B", 2)]
    assert shown["authorisation"] == [("sykepleier", 1), ("unstated", 2)]
    assert shown["consent"] == [("application", 1), ("consent", 1), ("employer", 1)]
    assert shown["experience"] == [
        ("22", 1), ("83", 1), ("transport", 1), ("unstated", 2)
    ]  # fmt: skip
    assert shown["language"] == [("nb", 2), ("unstated", 2)]


def test_what_cut_them(filled: CandidateIndex) -> None:
    query = asked("ansvar", min_nkr="6.2", places=("03",), visible_to=frozenset({"database"}))
    counts = filled.counts(query)
    assert counts == {"": 0, "level": 1, "places": 1, "text": 0}
    assert filled.lacking(query, "level", 9) == ("driver",)
    assert filled.lacking(query, "places", 9) == ("nurse",)
    # Words that nobody has cut nobody: what was found by meaning is counted by the filters.
    assert filled.counts(asked("arkeolog", places=("03",))) == {"": 1, "places": 4}


def test_words_can_be_what_cut_them(filled: CandidateIndex) -> None:
    query = asked("medisiner", licences=("B",))
    assert filled.counts(query) == {"": 1, "licences": 1, "text": 2}
    assert filled.lacking(query, "text", 9) == ("driver",)


def test_more_are_found_than_are_ranked(index: CandidateIndex) -> None:
    index.put([person(f"c{n:03}", "Kokk på kafé", n % 8) for n in range(620)])
    index.put([person("other", "Sveiser")])
    answer = index.search(asked("kokk", limit=5, exact=True))
    assert (answer.cut, answer.counted, answer.total) == (True, True, 620)
    assert answer.facets["level"][0].count == 620
    seen, after = [], ""
    while page := index.rest(asked("kokk"), answer.order, after, 50):
        seen += page
        after = page[-1]
    assert sorted([*answer.order, *seen]) == [f"c{n:03}" for n in range(620)]
    assert index.rest(asked(), (), "c618", 9) == ("c619", "other")


def test_the_vector_of_a_whole_cv(filled: CandidateIndex) -> None:
    whole = filled.whole("nurse")
    assert whole is not None
    assert whole.argmax() == 2
    assert filled.whole("nobody") is None
    near = filled.search(asked(vector=whole, by_whole=True)).hits
    assert near[0].candidate == "nurse"


def test_compacting_keeps_numbers_and_experience(filled: CandidateIndex) -> None:
    filled.delete(["driver"])
    filled.compact()
    assert found(filled, **work("2221", months=24)) == {"nurse"}
    assert found(filled, available_by=date(2027, 3, 1)) == {"nurse"}
    assert found(filled, phrases=("opplæring under",)) == set()
    assert found(filled, phrases=("under opplæring",)) == {"novice"}


def test_a_mistyped_word_is_met_by_the_one_that_was_meant(filled: CandidateIndex) -> None:
    assert found(filled, "sykepleir") == set()
    hits = filled.search(asked("sykepleir", meant={"sykepleir": "sykepleier"})).hits
    assert {hit.candidate for hit in hits} == {"nurse", "novice"}
    assert all(hit.matched[0]["value"] == "sykepleir" for hit in hits)
    assert all(hit.passages[0].highlights == ((0, 10),) for hit in hits)


def test_a_compound_written_apart_is_met_by_the_joined_word(index: CandidateIndex) -> None:
    index.put([person("joined", "Gullgraver i nord"), person("apart", "Gull og en graver")])
    meant = {"gull graver": "gullgraver"}
    hits = index.search(asked("gull graver", meant=meant)).hits
    shown = {hit.candidate: hit.passages[0].highlights for hit in hits}
    assert shown == {"joined": ((0, 10),), "apart": ((0, 4), (11, 17))}


def test_letters_written_in_two(index: CandidateIndex) -> None:
    others = [person(f"other{n}", "Kokk på kafé") for n in range(8)]
    index.put(
        [person("one", "Rådgiver for førere"), person("two", "Raadgiver for foerere"), *others]
    )
    assert found(index, "rådgiver") == found(index, "fører") == {"one", "two"}
    assert found(index, "raadgiver") == {"two"}
    hits = index.search(asked("raadgiver", meant={"raadgiver": "rådgiver"})).hits
    assert [hit.candidate for hit in hits] == ["two", "one"]  # what is written comes first
    assert hits[0].score > hits[1].score


def test_how_often_words_stand_in_cvs(filled: CandidateIndex) -> None:
    held = filled.frequencies({"ansvar", "sykepleier", "sykepleir"})
    assert held == {"ansvar": 3, "sykepleier": 2, "sykepleir": 0}

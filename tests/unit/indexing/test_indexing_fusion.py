"""What matched is told once, whatever number of terms stands behind it, with where it stands."""

from screening.indexing import analysis
from screening.indexing.filters import criteria_of
from screening.indexing.fusion import Facts, FusedCandidate, ShownText, Telling
from screening.indexing.interface import Found, SearchQuery, WeightedTerm

TERMS = (
    WeightedTerm("nursing", 1.0, "sykepleie"),
    WeightedTerm("nursing_home", 0.8, "sykepleie"),
    WeightedTerm("midwifery", 0.5, "jordmor"),
)


def shown(
    text: str, concepts: tuple[str, ...] = (), spans: tuple[tuple[int, int], ...] = ()
) -> ShownText:
    return ShownText("work", text, 0, len(text), "no", analysis.terms_of(text), concepts, spans)


def hit(query: SearchQuery, *passages: tuple[ShownText, str]) -> Found:
    entry = FusedCandidate("a", 1.0, {n: how for n, (_, how) in enumerate(passages)})
    carried = frozenset(concept for passage, _ in passages for concept in passage.concepts)
    words = analysis.query_words(query.text)
    return Telling(query, words, criteria_of(query)).hit(entry, passages, Facts(1, "6.2", carried))


def test_what_matched_is_told_once_with_every_place() -> None:
    query = SearchQuery("sykepleier", expanded=TERMS, min_nkr="6.2")
    one = hit(
        query,
        (shown("Nurse", ("nursing_home",), ((0, 5),)), "concept"),
        (shown("Sykepleier. Var sykepleier", ("nursing",), ((0, 10),)), "word"),
        (shown("Omsorg"), "meaning"),
    )
    assert [passage.text for passage in one.passages] == [
        "Sykepleier. Var sykepleier", "Nurse", "Omsorg",
    ]  # fmt: skip
    assert one.matched == (
        {"criterion": "text", "value": "sykepleier", "how": "word",
         "where": [{"passage": 0, "start": 0, "end": 10}, {"passage": 0, "start": 16, "end": 26}]},
        {"criterion": "text", "value": "sykepleie", "how": "concept",
         "where": [{"passage": 0, "start": 0, "end": 10}, {"passage": 1, "start": 0, "end": 5}]},
        {"criterion": "text", "value": "sykepleier", "how": "meaning",
         "where": [{"passage": 2, "start": 0, "end": 6}]},
        {"criterion": "level", "value": "6.2", "how": "filter"},
    )  # fmt: skip


def test_highlights_that_overlap_are_one() -> None:
    query = SearchQuery("sykepleier", expanded=TERMS)
    one = hit(query, (shown("Som sykepleier ved hjem", ("nursing",), ((4, 23),)), "concept"))
    assert one.passages[0].highlights == ((4, 23),)


def test_a_word_that_is_met_as_such_is_not_told_as_a_part() -> None:
    one = hit(SearchQuery("skole"), (shown("Grunnskoleavdeling"), "word"), (shown("Skole"), "word"))
    ways = [(row["how"], len(row["where"])) for row in one.matched]
    assert ways == [("word", 1)]


def test_what_is_told_in_passages_beyond_those_shown_has_no_place() -> None:
    many = [(shown(f"Kokk {n}, kokk"), "word") for n in range(3)]
    one = hit(SearchQuery("kokk baker"), *many, (shown("Baker"), "word"))
    places = {row["value"]: [where["passage"] for where in row["where"]] for row in one.matched}
    assert places == {"kokk": [0, 0, 1, 1, 2, 2], "baker": []}

"""What matched is told once, whatever number of terms stands behind it."""

from screening.indexing.fusion import explain
from screening.indexing.interface import SearchQuery, WeightedTerm


def test_what_matched_is_told_once_in_order() -> None:
    terms = (
        WeightedTerm("nursing", 1.0, "sykepleie"),
        WeightedTerm("nursing_home", 0.8, "sykepleie"),
        WeightedTerm("midwifery", 0.5, "jordmor"),
    )
    query = SearchQuery("sykepleier", expanded=terms, min_nkr="6.2")
    carried = ["nursing", "nursing_home"]
    assert explain(query, {"sykepleier": "word"}, ["word", "meaning"], carried) == (
        {"criterion": "text", "value": "sykepleier", "how": "word"},
        {"criterion": "text", "value": "sykepleie", "how": "concept"},
        {"criterion": "text", "value": "sykepleier", "how": "meaning"},
        {"criterion": "level", "value": "6.2", "how": "filter"},
    )

"""A match by meaning is narrowed to its sentence, and nothing personal is embedded for it."""

from typing import Any, cast

import numpy as np

from screening.indexing.encoder import Encoder
from screening.services.search_sentences import point_out
from screening.services.views import HitView, PassageView

FIRST, SECOND = "Olena vasket opp.", "Ledet 12 rørleggere."
TEXT = f"{FIRST}\n{SECOND}"


class BySubject:
    """Vectors that say whether a text speaks of plumbers; it remembers what it was given."""

    def __init__(self) -> None:
        self.given: list[str] = []

    def aside(self, texts: list[str]) -> Any:
        self.given += texts
        return np.array([[float("rørlegger" in text), 1.0] for text in texts], np.float32)


def hit(text: str, how: str = "meaning", highlights: list[list[int]] | None = None) -> HitView:
    row = {"criterion": "text", "value": "vvs", "how": how,
           "where": [{"passage": 0, "start": 0, "end": len(text)}]}  # fmt: skip
    passage = PassageView(text=text, highlights=highlights or [], section="work", start=9, end=50)
    return HitView(
        candidate="a", name="Olena Kovalenko", score=1.0, matched=[row], passages=[passage],
        level=None, place=None,
    )  # fmt: skip


def pointed_out(*hits: HitView) -> list[str]:
    encoder = BySubject()
    point_out(hits, np.array([1, 0], np.float32), cast(Encoder, encoder))
    return encoder.given


def test_the_nearest_sentence_is_told_and_highlighted() -> None:
    one, other = hit(f"{SECOND} {FIRST}"), hit(TEXT)
    pointed_out(one, other)
    assert one["matched"][0]["where"] == [{"passage": 0, "start": 0, "end": len(SECOND)}]
    (start, end) = other["passages"][0]["highlights"][0]
    assert TEXT[start:end] == SECOND


def test_names_are_not_embedded() -> None:
    assert pointed_out(hit(TEXT)) == ["vasket opp.", SECOND]


def test_a_passage_of_one_sentence_is_it_and_other_matches_stay() -> None:
    short, word = hit(SECOND), hit(TEXT, "word", [[0, 5]])
    assert pointed_out(short, word) == []
    assert short["matched"][0]["where"] == [{"passage": 0, "start": 0, "end": len(SECOND)}]
    assert short["passages"][0]["highlights"] == [[0, len(SECOND)]]
    assert word["passages"][0]["highlights"] == [[0, 5]]


def test_what_is_highlighted_already_stays() -> None:
    one = hit(TEXT, highlights=[[0, 5]])
    pointed_out(one)
    assert one["passages"][0]["highlights"] == [[0, 5]]
    assert one["matched"][0]["where"][0]["start"] == len(FIRST) + 1

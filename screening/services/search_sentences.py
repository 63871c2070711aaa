"""The sentence that carries a match by meaning: found when somebody asks, for the hits shown."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from screening.domain import scrubber
from screening.indexing.encoder import Encoder
from screening.indexing.pieces import sentences_in
from screening.services.views import HitView

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class _Place:
    """A place of a match by meaning: what says it, and the sentences it may be."""

    hit: HitView
    where: dict[str, int]
    spans: list[tuple[int, int]]

    def texts(self) -> list[str]:
        """The sentences without anything that must not be embedded."""
        text = self.hit["passages"][self.where["passage"]]["text"]
        about = scrubber.Person(self.hit["name"])
        return [scrubber.scrub(text[start:end], about).text for start, end in self.spans]

    def tell(self, number: int) -> None:
        """Says which of the sentences it is."""
        start, end = self.spans[number]
        self.where.update(start=start, end=end)
        passage = self.hit["passages"][self.where["passage"]]
        passage["highlights"] = passage["highlights"] or [[start, end]]


def point_out(hits: Sequence[HitView], vector: "NDArray[np.float32]", encoder: Encoder) -> None:
    """Narrows the first match by meaning of each hit to its sentence nearest to the question.

    The sentence is highlighted where nothing else in its passage is. What is embedded for it is
    scrubbed and not kept.

    Args:
        hits: changed in place.
        vector: the unit vector of the question.
        encoder: the one it was made by.
    """
    places = list(_places(hits))
    for place in places:
        if len(place.spans) == 1:
            place.tell(0)
    places = [place for place in places if len(place.spans) > 1]
    if not places:
        return
    texts = [place.texts() for place in places]
    near = encoder.aside([text for group in texts for text in group]) @ vector
    done = 0
    for place, group in zip(places, texts, strict=True):
        place.tell(int(near[done : done + len(group)].argmax()))
        done += len(group)


def _places(hits: Sequence[HitView]) -> Iterator[_Place]:
    """The first match by meaning of each hit."""
    for hit in hits:
        rows: Iterator[list[dict[str, Any]]] = (
            row["where"] for row in hit["matched"] if row["how"] == "meaning" and row["where"]
        )
        for where in rows:
            spans = sentences_in(hit["passages"][where[0]["passage"]]["text"])
            if spans:
                yield _Place(hit, where[0], spans)

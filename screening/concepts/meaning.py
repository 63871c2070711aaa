"""Links titles that no label is like to the occupation they mean, by an embedding model's vectors.

The last of the ways a title is linked (exact, inflected, fuzzy, then this one), and the least sure:
its confidence is that of the way, and a title that is near to nothing, or to several occupations
alike, stays unlinked.
"""

import functools

from screening.concepts import occupations as occupation_data
from screening.concepts.occupations import Linked
from screening.concepts.title_reading import Senses, TitleVectors, weights

# Cosine to a name of the nearest occupation, and how far the next one must be behind in likeness:
# chosen on one half of the own titles in seven languages (scripts/training/titles.tsv), where four
# of five links are right; docs/concepts.md has what the other half gave.
LEAST_LIKENESS = 0.82
LEAST_LEAD = 0.04
LONGEST_TITLE = 80  # characters; more is a sentence and names no occupation


class MeaningLinker:
    """Looks a title up by its letters and, where they lead nowhere, by its meaning."""

    def __init__(self, vectors: TitleVectors) -> None:
        self._senses = Senses(vectors, weights())
        self._occupations = occupation_data.load().all()
        self.link = functools.lru_cache(maxsize=2_000)(self._link)

    def _link(self, title: str) -> tuple[Linked, ...]:
        """The occupations a title names; one at most where only its meaning leads there."""
        by_letters = occupation_data.load().link(title)
        if by_letters or not title.strip() or len(title) > LONGEST_TITLE:
            return by_letters
        nearest, likeness, lead = self.nearest(title)
        if likeness < LEAST_LIKENESS or lead < LEAST_LEAD:
            return ()
        return (Linked(nearest, "meaning", preferred=False),)

    def nearest(self, title: str) -> tuple[occupation_data.Occupation, float, float]:
        """The most likely occupation, the cosine to a name of it, and its lead over the next."""
        sense = self._senses.of([title])
        likeness = self._senses.likeness(sense)[0, : len(self._occupations)]  # groups are none
        second, first = (int(place) for place in likeness.argsort()[-2:])
        lead = float(likeness[first] - likeness[second])
        return self._occupations[first], float(sense.names[0, first]), lead

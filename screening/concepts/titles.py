"""Ranks titles by likeness to a title: in its letters, and through the occupation it names.

Letters alone find "barnehagelærer" near "barnehagelærarar" and nothing in another language; the
occupation's labels in twelve languages lead from "Klempner" to "plumber". The two err on different
titles, so the better of both counts.
"""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from screening.concepts import occupations as occupation_data
from screening.concepts.text import folded_phrase

NGRAMS = (3, 4)  # letters; word borders count as letters
NEAREST_LABELS = 40  # labels of occupations looked at for one title
CONCEPT_WEIGHT = 0.95  # what the way through an occupation is worth against the same letters
SPREAD = 0.2  # of the direct likeness that orders the labels of one occupation
BATCH = 256


class TitleRanker:
    """Ranks a fixed list of titles for any title asked for."""

    def __init__(self, titles: Sequence[str]) -> None:
        import numpy as np  # noqa: PLC0415  (heavy)
        from sklearn.feature_extraction.text import (  # type: ignore[import-untyped]  # noqa: PLC0415
            TfidfVectorizer,
        )

        occupations = occupation_data.load()
        labels = list(occupations.labels())
        self._bearers = [bearers for _, bearers in labels]
        self._members: dict[str, list[int]] = defaultdict(list)
        for number, title in enumerate(titles):
            for uri in occupations.bearers(title):
                self._members[uri].append(number)
        self._vectorizer: Any = TfidfVectorizer(
            analyzer="char_wb", ngram_range=NGRAMS, sublinear_tf=True, dtype=np.float32
        )
        keys = [label for label, _ in labels]
        folded = [folded_phrase(title) for title in titles]
        self._vectorizer.fit([*keys, *folded])
        self._labels = self._vectorizer.transform(keys).T.tocsr()
        self._titles = self._vectorizer.transform(folded).T.tocsr()

    def scores(self, asked: Sequence[str]) -> Any:
        """A dense array (len(asked), len(titles)) of likeness, higher is more alike."""
        import numpy as np  # noqa: PLC0415  (heavy)

        rows = []
        for start in range(0, len(asked), BATCH):
            folded = [folded_phrase(title) for title in asked[start : start + BATCH]]
            vectors = self._vectorizer.transform(folded)
            direct = (vectors @ self._titles).toarray()
            through = np.zeros_like(direct)
            for row, near in enumerate(vectors @ self._labels):
                for uri, score in self._occupations_near(near).items():
                    members = self._members.get(uri, ())
                    through[row, members] = np.maximum(through[row, members], score)
            rows.append(np.maximum(direct, CONCEPT_WEIGHT * through) + SPREAD * direct)
        return np.vstack(rows)

    def _occupations_near(self, near: Any) -> dict[str, float]:
        """The occupations whose labels look most alike, each with its best label's likeness."""
        best: dict[str, float] = {}
        order = near.data.argsort()[::-1][:NEAREST_LABELS]
        for place in order:
            for uri in self._bearers[near.indices[place]]:
                best.setdefault(uri, float(near.data[place]))
        return best

"""Whole CVs against whole ads: the second look at the candidates that a long query brings.

The best passage says who has done one thing asked for; an ad asks for many at once. So candidates
that the lists of passages brought are scored anew by one vector for the whole CV, then once more by
how near they are to the best of them, who have more in common than the ad's own words (relevance
feedback as in Rocchio 1971, "Relevance feedback in information retrieval"). Short queries keep the
order of `fusion`. What was measured is in docs/indexing.md.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from screening.indexing import analysis
from screening.indexing.fusion import DIGITS, FusedCandidate
from screening.indexing.interface import IndexPassage

if TYPE_CHECKING:
    from numpy.typing import NDArray

# What a passage counts in the vector of its CV: an ad describes work, and schools, languages and
# leisure look alike in many CVs.
WORK, OTHER = 1.0, 0.05
FUSED = 0.1  # what the fused score (words, concepts, best passages) counts beside a cosine
NEAREST = 20  # best candidates that the feedback is taken from: 10 gave half the gain, 5 none
FEEDBACK = 1.0  # nearness to them beside nearness to the ad


def vector_of(passages: Sequence[IndexPassage], dimensions: int) -> "NDArray[np.float16]":
    """The unit vector of a whole CV; zeros when it has no passage.

    Made of half-precision vectors, so that it is the same wherever those are kept.
    """
    total = np.zeros(dimensions)
    for passage in passages:
        weight = WORK if passage.section == "work" else OTHER
        total += weight * passage.vector.astype(np.float16)
    length = float(np.linalg.norm(total))
    return (total / length if length else total).astype(np.float16)


def is_ad(words: Sequence[analysis.QueryWord]) -> bool:
    """Whether a query is so long that it is matched with whole CVs."""
    return len(words) > analysis.SHORT_QUERY


def rescored(
    fused: Sequence[FusedCandidate],
    vectors: "Mapping[str, NDArray[np.float16]]",
    query: "NDArray[np.float32]",
) -> list[FusedCandidate]:
    """The candidates in the order of whole CVs, with their new scores; equal ones by their ids.

    Args:
        fused: from `fusion.fuse`.
        vectors: of their whole CVs, as `vector_of` makes them.
        query: the unit vector of the ad.
    """
    if not fused:
        return []
    # Double precision: equal CVs get equal scores wherever they stand in the matrix.
    wholes = np.stack([vectors[entry.candidate] for entry in fused]).astype(np.float64)
    scores = wholes @ query.astype(np.float64) + FUSED * np.array([e.score for e in fused])
    names = np.array([entry.candidate for entry in fused])
    best = np.lexsort((names, -scores.round(DIGITS)))[:NEAREST]
    centre = wholes[best].mean(axis=0)
    scores += FEEDBACK * (wholes @ centre) / (np.linalg.norm(centre) or 1.0)
    found = [
        replace(entry, score=round(float(score), DIGITS))
        for entry, score in zip(fused, scores, strict=True)
    ]
    return sorted(found, key=lambda entry: (-entry.score, entry.candidate))

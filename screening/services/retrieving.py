"""Whom to look at among the people who did not apply: recall for the tips, never a verdict."""

from collections.abc import Callable, Sequence

from screening.domain.posting import Requirement
from screening.indexing.encoder import Encoder
from screening.indexing.interface import DATABASE, CandidateIndex, SearchQuery
from screening.services import labels
from screening.store.records import Posting

# Each person found is assessed like an applicant, which takes some milliseconds.
MOST_LOOKED_AT = 300


class Retriever:
    """Finds the people of the CV database who come closest to a posting's requirements."""

    def __init__(self, index: Callable[[], CandidateIndex], encoder: Callable[[], Encoder]) -> None:
        self._index = index
        self._encoder = encoder

    def __call__(self, posting: Posting) -> Sequence[str]:
        """Candidates whom everybody who searches may find, the closest first."""
        return self.closest(posting.title, posting.requirements, DATABASE)

    def closest(self, title: str, requirements: Sequence[Requirement], scope: str) -> Sequence[str]:
        """At most 300 candidates of a scope, those closest to the requirements first."""
        wanted = [labels.label(requirement) for requirement in requirements]
        text = "\n".join([title, *wanted])
        query = SearchQuery(
            text=text,
            vector=self._encoder().queries([text])[0],
            visible_to=frozenset({scope}),
            limit=MOST_LOOKED_AT,
        )
        return [hit.candidate for hit in self._index().search(query).hits]

"""From a request to what the index is asked: words understood, filters as keys of the index."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from screening.concepts.base import ConceptBase
from screening.concepts.spelling import respelt
from screening.credentials.knowledge import KnowledgeBase
from screening.credentials.professions import find_profession
from screening.domain import places
from screening.domain.availability import day_of
from screening.errors import InvalidInputError, NotFoundError
from screening.indexing.encoder import Encoder
from screening.indexing.interface import (
    DATABASE,
    CandidateIndex,
    SearchQuery,
    WeightedTerm,
    WorkWish,
)
from screening.services.meant_words import meant_words
from screening.services.search_facts import ANY_WORK
from screening.services.search_request import SearchRequest, is_short, words_of, years_of
from screening.services.search_sentences import point_out
from screening.services.views import HitView

Expand = Callable[[str], Sequence[WeightedTerm]]
"""What a query also means: concepts and fields of education with weights."""

Named = Callable[[str], frozenset[str]]
"""The candidates who bear a name."""

MONTHS = 12
ISCO_DIGITS = range(2, 5)


class QueryMaker:
    """Makes the index's query of a request; heavy parts are opened when a request needs them."""

    def __init__(  # noqa: PLR0913, PLR0917 - the parts a query is made of
        self,
        index: Callable[[], CandidateIndex],
        encoder: Callable[[], Encoder],
        expand: Expand,
        concepts: Callable[[], ConceptBase],
        knowledge: Callable[[], KnowledgeBase],
        named: Named,
        clock: Callable[[], datetime],
    ) -> None:
        self._index = index
        self._encoder = encoder
        self._expand = expand
        self._concepts = concepts
        self._knowledge = knowledge
        self._named = named
        self._clock = clock

    def query(self, request: SearchRequest) -> SearchQuery:
        """The query of a request, without page.

        Raises:
            InvalidInputError: naming the filter whose value nobody knows.
            NotFoundError: when the candidate to compare with is not in the index.
            UnavailableError: when the index or the model does not answer.
        """
        now = self._clock()
        words = words_of(request.text)
        query = SearchQuery(
            text=words.plain,
            phrases=words.phrases,
            without=words.without,
            min_nkr=request.min_nkr,
            fields=request.fields,
            languages=tuple(_language(one) for one in request.languages),
            experience=self._wishes(request),
            places=tuple(key for one in request.places for key in _place(one)),
            licences=request.licences,
            authorisations=tuple(self._profession(one) for one in request.authorisations),
            available_by=(
                day_of(request.available_by, "available_by") if request.available_by else None
            ),
            consents=request.consents,
            exactly=frozenset(request.exactly),
            include_unstated=frozenset(request.include_unstated),
            candidates=self._named(request.name) if request.name else None,
            visible_to=visible_to(request.posting),
            today=now.date(),
            moment=int(now.timestamp()),
            exact=True,
        )
        if request.similar_to is not None:
            vector = self._index().whole(request.similar_to)
            if vector is None:
                raise NotFoundError("candidate with a searchable CV", request.similar_to)
            return replace(query, vector=vector, by_whole=True)
        if not words.plain:
            return query
        meant: dict[str, str] = {}
        if is_short(words.plain):
            concepts, frequencies = self._concepts(), self._index().frequencies
            meant = meant_words(words.plain, words.phrases, concepts, frequencies)
        text = respelt(words.plain, meant)
        vector = self._encoder().queries([text])[0]
        return replace(
            query, vector=vector, expanded=self._expanded(words.plain, meant), meant=meant
        )

    def point_out(self, query: SearchQuery, hits: Sequence[HitView]) -> None:
        """Narrows what matches a query by meaning to the sentences that carry it."""
        if query.vector is not None and query.text:
            point_out(hits, query.vector, self._encoder())

    def _expanded(self, text: str, meant: Mapping[str, str]) -> tuple[WeightedTerm, ...]:
        """The concepts of what was meant; of compounds, those of the parts as written too."""
        words = {written: one for written, one in meant.items() if " " not in written}
        texts = dict.fromkeys([respelt(text, words), respelt(text, meant)])
        return tuple({term.term: term for one in texts for term in self._expand(one)}.values())

    def understand(self, request: SearchRequest) -> None:
        """Returns when the names in a request's filters are known.

        Raises:
            InvalidInputError: naming the filter whose value nobody knows.
        """
        self._wishes(request)
        for name in request.authorisations:
            self._profession(name)
        for place in request.places:
            _place(place)

    def _wishes(self, request: SearchRequest) -> tuple[WorkWish, ...]:
        recent = None if request.recent_years is None else request.recent_years * MONTHS
        wishes = []
        for one in request.experience:
            what, years = years_of(one)
            wishes.append(WorkWish(self._work(what), max(1, round(years * MONTHS)), recent))
        if recent is not None and not wishes:
            wishes.append(WorkWish((ANY_WORK,), 1, recent))
        return tuple(wishes)

    def _work(self, what: str) -> tuple[str, ...]:
        """The fields of work that an occupation, an activity or an ISCO code means."""
        if what in ("", "*"):
            return (ANY_WORK,)
        if what.isascii() and what.isdigit() and len(what) in ISCO_DIGITS:
            return (what,)
        concepts = self._concepts()
        if what in concepts.lexicon.concepts:
            return (what,)
        links = concepts.link(what)
        chosen = [link for link in links if link.preferred] or list(links)
        groups = [link.occupation.group for link in chosen]
        activities = [m.concept.id for m in concepts.read(what) if m.concept.kind == "activity"]
        found = tuple(dict.fromkeys([*activities, *groups]))
        if not found:
            raise InvalidInputError(
                "no occupation or kind of work is known by that name", "experience"
            )
        return found

    def _profession(self, name: str) -> str:
        knowledge = self._knowledge()
        if name in knowledge.professions:
            return name
        found = find_profession(knowledge, name)
        if found is None:
            raise InvalidInputError(
                "no regulated profession is known by that name", "authorisation"
            )
        return found.id


def visible_to(posting: str | None) -> frozenset[str] | None:
    """Who is found besides the database for a posting; None sees everybody."""
    return None if posting is None else frozenset({DATABASE, f"posting:{posting}"})


def _language(wanted: str) -> tuple[str, str | None]:
    codes, _, level = wanted.partition(":")
    return codes, level or None


def _place(wanted: str) -> tuple[str, ...]:
    found = places.wanted(wanted)
    if not found:
        raise InvalidInputError("a place has a name", "places")
    return found

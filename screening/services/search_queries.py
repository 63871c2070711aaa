"""From a request to what the index is asked: words understood, filters as keys of the index."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from screening.concepts.base import ConceptBase
from screening.concepts.spelling import respelt, typing_errors
from screening.credentials.knowledge import KnowledgeBase
from screening.credentials.professions import find_profession
from screening.domain import places
from screening.domain.availability import day_of
from screening.errors import InvalidInputError, NotFoundError
from screening.indexing import analysis
from screening.indexing.encoder import Encoder
from screening.indexing.interface import (
    DATABASE,
    CandidateIndex,
    SearchQuery,
    WeightedTerm,
    WorkWish,
)
from screening.services.search_facts import ANY_WORK
from screening.services.search_request import SearchRequest, is_short, words_of, years_of

Expand = Callable[[str], Sequence[WeightedTerm]]
"""What a query also means: concepts and fields of education with weights."""

Named = Callable[[str], frozenset[str]]
"""The candidates who bear a name."""

MONTHS = 12
ISCO_DIGITS = range(2, 5)
SELDOM = 20  # times as often as a mistyped word, at least, the one that was meant stands in CVs


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
        meant = self._meant(words.plain) if is_short(words.plain) else {}
        text = respelt(words.plain, meant)
        vector = self._encoder().queries([text])[0]
        return replace(query, vector=vector, expanded=tuple(self._expand(text)), meant=meant)

    def _meant(self, text: str) -> dict[str, str]:
        """What was meant by mistyped words; what CVs write often is no error, nor is a place."""
        suspected = {
            written: meant
            for written, meant in typing_errors(self._concepts(), text).items()
            if not places.is_norwegian(written)
        }
        if not suspected:
            return {}
        folded = {written: analysis.fold(written) for written in suspected}
        held = self._index().frequencies({*folded.values(), *suspected.values()})
        return {
            written: meant
            for written, meant in suspected.items()
            if held[folded[written]] * SELDOM <= held[meant]
        }

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

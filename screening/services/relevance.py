"""How far each passage of a CV speaks of what a requirement asks for.

The judge takes the requirement apart (what, where, with which tools), listens to each passage, and
answers yes, possible or no with the words that carry it. Names, gender, nationality and country are
nowhere among what it compares: a town hall is a municipality in every language.
"""

import functools
from collections.abc import Sequence
from typing import NamedTuple

from screening.concepts.base import ConceptBase
from screening.domain.cv import Cv, SectionKind
from screening.domain.passages import Passage, passages
from screening.domain.relevance import UNRELATED, Fit, Relevance
from screening.domain.scrubber import Person, scrub
from screening.domain.thresholds import thresholds
from screening.services import relevance_licences, relevance_parts
from screening.services.relevance_parts import Part, State
from screening.services.relevance_passage import Said, Told, Zone, listen
from screening.services.relevance_requirement import Asked, Similarity, take_apart

RULES = "2"

LONGEST_SPAN = 300

_PRACTICE = frozenset({SectionKind.WORK, SectionKind.VOLUNTEER})
_CLAIMS = frozenset({SectionKind.SUMMARY, SectionKind.OTHER})
_SILENT = frozenset(
    {
        SectionKind.INTERESTS,
        SectionKind.LANGUAGES,
        SectionKind.REFERENCES,
        SectionKind.BASICS,
    }
)


class RelevanceJudge:
    """Judges passages; `similarity` is optional and never overrules what the text plainly says."""

    def __init__(self, concepts: ConceptBase, similarity: Similarity | None = None) -> None:
        self._concepts = concepts
        self._similarity = similarity
        self._take_apart = functools.lru_cache(maxsize=1_000)(
            lambda text: take_apart(concepts, text)
        )
        # A CV is held against every requirement in turn; its passages are scrubbed once.
        self._scrubbed = functools.lru_cache(maxsize=4_096)(scrub)
        self._demand = functools.lru_cache(maxsize=1_000)(
            lambda text: relevance_licences.demand(concepts, text)
        )

    @functools.cached_property
    def version(self) -> str:
        """Changes when rules, lexicon or occupations change."""
        return f"{RULES}-{self._concepts.version}"

    def recall(self, cvs: Sequence[Cv]) -> None:
        """Gets ready for CVs that will be judged, all at once."""
        if self._similarity is not None:
            self._similarity.recall(
                [
                    self._scrubbed(passage.text, Person.of(cv)).text
                    for cv in cvs
                    for passage in passages(cv)
                    if passage.section not in _SILENT | _CLAIMS
                ]
            )

    def judge(
        self, requirement_text: str, cv: Cv, passages: Sequence[Passage], kind: str
    ) -> list[Relevance]:
        """One relevance per passage, in order; `kind` is "experience" or "skill"."""
        demand = self._demand(requirement_text)
        if demand is not None:
            return relevance_licences.judge(self._concepts, demand, cv, passages)
        asked = self._take_apart(requirement_text)
        told = [listen(self._concepts, cv, passage) for passage in passages]
        everywhere = frozenset(said.concept for one in told for said in one.said)
        judged = [self._one(asked, one, kind, everywhere) for one in told]
        return self._with_meaning(asked, told, judged, kind, Person.of(cv))

    def _one(self, asked: Asked, told: Told, kind: str, everywhere: frozenset[str]) -> Relevance:
        passage = told.passage
        if told.instructs or passage.section in _SILENT:
            return UNRELATED
        alone = kind == "skill" and not asked.what and not asked.occupations
        what = relevance_parts.what(self._concepts, asked, told)
        where = relevance_parts.where(self._concepts, asked, told)
        tools = relevance_parts.tools(self._concepts, asked, told, everywhere, alone)
        groups = relevance_parts.groups(self._concepts, asked, told)
        topics = relevance_parts.topics(self._concepts, asked, told)
        own = relevance_parts.own_words(asked, told)
        parts = _Parts(what, where, tools, groups, topics, own)
        practice = not asked.knowledge and not self._listed(asked)
        fit = _capped(_combine(asked, parts, self._titled(what)), practice, passage.section, kind)
        if fit is Fit.NO:
            return UNRELATED
        return _relevance(fit, told, [said for part in parts for said in part.carried])

    def _titled(self, what: Part) -> bool:
        """Whether a title names the activity, one that has no narrower kinds."""
        return what.state is State.MET and any(
            said.zone is Zone.TITLE and not self._concepts.has_kinds(said.concept)
            for said in what.carried
        )

    def _listed(self, asked: Asked) -> bool:
        """Whether only subjects are asked for that a list of skills shows as well as work does."""
        named = frozenset[str]().union(*asked.what)
        return not asked.occupations and all(self._concepts.concept(one).listed for one in named)

    def _with_meaning(
        self,
        asked: Asked,
        told: Sequence[Told],
        judged: list[Relevance],
        kind: str,
        owner: Person,
    ) -> list[Relevance]:
        """Lets calibrated meaning speak where words and concepts found nothing."""
        if self._similarity is None:
            return judged
        silent = [
            number
            for number, one in enumerate(judged)
            if one.fit is Fit.NO and _may_mean(told[number], kind)
        ]
        texts = [self._scrubbed(told[number].passage.text, owner).text for number in silent]
        probabilities = self._similarity(asked.text, texts) if texts else ()
        for number, probability in zip(silent, probabilities, strict=True):
            fit = _by_meaning(asked, float(probability), self._unheard(told[number]))
            if fit is not Fit.NO:
                start = told[number].passage.start
                end = min(told[number].passage.end, start + LONGEST_SPAN)
                judged[number] = Relevance(fit, "meaning", "", start, end, float(probability))
        return judged

    def _unheard(self, told: Told) -> bool:
        """Whether a job says nothing that the concepts know."""
        return told.passage.section is SectionKind.WORK and not relevance_parts.own_work(
            self._concepts, told
        )


def _may_mean(told: Told, kind: str) -> bool:
    section = told.passage.section
    told_freely = kind == "skill" and section not in _SILENT | _CLAIMS
    return not told.instructs and (section is SectionKind.WORK or told_freely)


def _by_meaning(asked: Asked, probability: float, unheard: bool) -> Fit:
    """What a calibrated probability, not a cosine, is worth.

    A requirement no concept explains may be met by meaning alone. Where concepts say no, only near
    certainty sends it to a person; where they say nothing of a job (`unheard`), less does: nobody
    is lost because no word of their job is known.
    """
    limits = thresholds()
    if asked.understood:
        least = limits.meaning_of_unheard if unheard else limits.meaning_against_concepts
        return Fit.POSSIBLE if probability >= least else Fit.NO
    if probability >= limits.meaning_met:
        return Fit.YES
    return Fit.POSSIBLE if probability >= limits.meaning_possible else Fit.NO


class _Parts(NamedTuple):
    """The parts of one requirement against one passage."""

    what: Part
    where: Part
    tools: Part
    groups: Part
    topics: Part
    own: Part


def _combine(asked: Asked, parts: _Parts, titled: bool) -> Fit:
    """Yes when all parts are met, no when one is absent or speaks against, else possible.

    Where the very occupation asked for is the title (`titled`), words that no concept explains do
    not hold it up: "experience as a carpenter with roof trusses".
    """
    if not asked.understood:
        fits = {State.MET: Fit.YES, State.UNKNOWN: Fit.POSSIBLE}
        return fits.get(parts.own.state, Fit.NO) if asked.own else Fit.NO
    if _ruled_out(asked, parts):
        return Fit.NO
    told = [part for part in parts if part is not parts.own or not titled]
    return Fit.YES if all(part.state is State.MET for part in told) else Fit.POSSIBLE


def _ruled_out(asked: Asked, parts: _Parts) -> bool:
    """Whether a part is missing that a person could not find in the passage either.

    Two open ends, an open title at an unknown place, are no better than nothing said.
    """
    named = (parts.what, parts.where, parts.tools, parts.groups, parts.topics)
    if min(part.state for part in named) <= State.ABSENT or not any(p.carried for p in named):
        return True
    settings = (parts.where, parts.groups, parts.topics)
    open_ends = any(part.state is State.UNKNOWN for part in settings)
    if not (asked.what or asked.occupations):
        return open_ends
    return not parts.what.carried or (parts.what.state is State.UNKNOWN and open_ends)


def _capped(fit: Fit, practice_asked: bool, section: SectionKind, kind: str) -> Fit:
    """What a section can show at most.

    A claim is not practice: a summary, a list or a course is possible at most where work is asked
    for. As experience only jobs count; unpaid work and claims are possible at most.
    """
    if kind == "experience":
        if section is SectionKind.WORK or fit is Fit.NO:
            return fit
        return Fit.POSSIBLE if section in _PRACTICE | _CLAIMS else Fit.NO
    claimed = section is SectionKind.SUMMARY or (practice_asked and section not in _PRACTICE)
    return Fit.POSSIBLE if fit is Fit.YES and claimed else fit


def _relevance(fit: Fit, told: Told, carried: Sequence[Said]) -> Relevance:
    how = "word"
    if any(said.zone is Zone.TITLE for said in carried):
        how = "title"
    elif any(said.concept for said in carried):
        how = "concept"
    start, end = _span(told, carried)
    return Relevance(fit, how, "; ".join(dict.fromkeys(s.label for s in carried)), start, end)


def _span(told: Told, carried: Sequence[Said]) -> tuple[int, int]:
    """From the title to the last carrying word that a quote has room for."""
    spans = [(said.start, said.end) for said in carried]
    if told.title:
        spans.append(told.title)
    start = min(span[0] for span in spans)
    return start, max(
        (end for _, end in spans if end - start <= LONGEST_SPAN), default=start + LONGEST_SPAN
    )

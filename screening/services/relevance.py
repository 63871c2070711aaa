"""How far each passage of a CV speaks of what a requirement asks for.

The judge takes the requirement apart (what, where, with which tools), listens to each passage, and
answers yes, possible or no with the words that carry it. Names, gender, nationality and country are
nowhere among what it compares: a town hall is a municipality in every language.
"""

import functools
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum


from screening.concepts.base import ConceptBase
from screening.concepts.text import fold, words
from screening.domain.cv import Cv, SectionKind
from screening.domain.passages import Passage
from screening.domain.relevance import Fit, Relevance
from screening.services import relevance_licences
from screening.services.relevance_passage import Said, Told, Zone, listen
from screening.services.relevance_requirement import Asked, Clause, Similarity, take_apart

RULES = "1"


# Calibrated probabilities, not cosines. A requirement no concept explains may be met by meaning
# alone; where concepts say no, only near certainty sends it to a person.
MEANING_MET = 0.9
MEANING_POSSIBLE = 0.65
MEANING_AGAINST_CONCEPTS = 0.97
COPIED_SHARE = 0.8  # of a requirement's words in a row: pasted, not told
SHORTEST_COPY = 5
LONGEST_SPAN = 300

PUBLIC = "offentlig_sektor"
_PRACTICE_SECTIONS = frozenset({SectionKind.WORK, SectionKind.VOLUNTEER})
_CLAIM_SECTIONS = frozenset({SectionKind.SUMMARY, SectionKind.OTHER})
_SILENT_SECTIONS = frozenset({SectionKind.INTERESTS, SectionKind.LANGUAGES, SectionKind.REFERENCES, SectionKind.BASICS})  # fmt: skip


class State(IntEnum):
    """How far one part of a requirement is met by a passage, best last."""

    AGAINST = 0
    ABSENT = 1
    UNKNOWN = 2
    MET = 3


@dataclass(frozen=True, slots=True)
class _Part:
    """One part of the requirement against a passage, with the mentions that carry it."""

    state: State
    carried: tuple[Said, ...] = ()


_MET = _Part(State.MET)
_NO = Relevance(Fit.NO, "none")


class RelevanceJudge:
    """Judges passages; `similarity` is optional and never overrules what the text plainly says."""

    def __init__(self, concepts: ConceptBase, similarity: Similarity | None = None) -> None:
        self._concepts = concepts
        self._similarity = similarity
        self._take_apart = functools.lru_cache(maxsize=1_000)(
            lambda text: take_apart(concepts, text)
        )

    @functools.cached_property
    def version(self) -> str:
        """Changes when rules, lexicon or occupations change."""
        return f"{RULES}-{self._concepts.version}"

    def judge(
        self, requirement_text: str, cv: Cv, passages: Sequence[Passage], kind: str
    ) -> list[Relevance]:
        """One relevance per passage, in order."""
        demand = relevance_licences.demand(self._concepts, requirement_text)
        if demand is not None:
            return relevance_licences.judge(self._concepts, demand, cv, passages)
        asked = self._take_apart(requirement_text)
        told = [listen(self._concepts, cv, passage) for passage in passages]
        everywhere = frozenset(said.concept for one in told for said in one.said)
        judged = [self._one(asked, one, kind, everywhere) for one in told]
        return self._with_meaning(asked, told, judged, kind)

    def _one(self, asked: Asked, told: Told, kind: str, everywhere: frozenset[str]) -> Relevance:
        passage = told.passage
        if told.instructs or passage.section in _SILENT_SECTIONS or _copied(asked, passage):
            return _NO
        what = self._what(asked, told)
        tools = self._tools(asked, told, everywhere, kind)
        where = self._where(asked, told, what)
        own = self._own(asked, told)
        fit = _combine(asked, what, where, tools, own)
        fit = self._capped(fit, asked, told, kind, what)
        if fit is Fit.NO:
            return _NO
        carried = (*what.carried, *tools.carried, *where.carried, *own.carried)
        return _relevance(fit, told, carried)

    # --- the parts

    def _what(self, asked: Asked, told: Told) -> _Part:
        if asked.occupations:
            return self._occupation(asked, told)
        if not asked.what:
            return _MET
        parts = [self._activity(clause, told) for clause in asked.what]
        carried = tuple(said for part in parts for said in part.carried)
        if all(part.state is State.MET for part in parts):
            return _Part(State.MET, carried)
        if any(part.state in {State.MET, State.UNKNOWN} for part in parts):
            return _Part(State.UNKNOWN, carried)
        return _Part(State.ABSENT)

    def _activity(self, clause: Clause, told: Told) -> _Part:
        """Met by the activity or a kind of it; unknown by a course in it, or by a title that may
        turn out to be it when the rest of the entry does not say what the work was."""
        found = [
            said
            for said in told.of_kind(self._concepts, "activity")
            if self._concepts.covers(said.concept, clause)
        ]
        strong = [said for said in found if not said.weak]
        if strong:
            return _Part(State.MET, _best(strong))
        if found:
            return _Part(State.UNKNOWN, _best(found))
        return self._open_title(clause, told)

    def _open_title(self, clause: Clause, told: Told) -> _Part:
        activities = list(told.of_kind(self._concepts, "activity"))
        for said in activities:
            concept = self._concepts.concept(said.concept)
            if said.zone is not Zone.TITLE or clause.isdisjoint(concept.maybe):
                continue
            telling = [
                other
                for other in activities
                if not self._concepts.concept(other.concept).maybe and other.concept != said.concept
            ]
            if not telling:
                return _Part(State.UNKNOWN, (said,))
        return _Part(State.ABSENT)

    def _occupation(self, asked: Asked, told: Told) -> _Part:
        """A title that ESCO knows and the lexicon does not: the same occupation in any language."""
        if told.title is None:
            return _Part(State.ABSENT)
        links = self._concepts.link(told.title_text)
        shared = {link.occupation.uri for link in links} & asked.occupations
        if not shared:
            return _Part(State.ABSENT)
        label = next(link.occupation for link in links if link.occupation.uri in shared)
        said = Said(label.uri, label.norwegian or label.english, Zone.TITLE, *told.title)
        return _Part(State.MET, (said,))

    def _tools(self, asked: Asked, told: Told, everywhere: frozenset[str], kind: str) -> _Part:
        parts = []
        for clause in asked.tools:
            named = [
                said
                for said in told.of_kind(self._concepts, "skill")
                if self._concepts.covers(said.concept, clause)
            ]
            if named:
                parts.append(_Part(State.MET, _best(named)))
            elif any(self._concepts.covers(one, clause) for one in everywhere):
                parts.append(_Part(State.UNKNOWN))
            else:
                parts.append(_Part(State.ABSENT))
        if not parts:
            return _MET
        carried = tuple(said for part in parts for said in part.carried)
        if kind == "skill" and not asked.what and not carried:
            return _Part(State.ABSENT)
        return _Part(min(part.state for part in parts), carried)

    def _where(self, asked: Asked, told: Told, what: _Part) -> _Part:
        """Each setting asked for, by employer and title first, then by the description, then by
        what the activity itself implies."""
        if not asked.where:
            return _MET
        parts = [self._setting(clause, told, what) for clause in asked.where]
        carried = tuple(said for part in parts for said in part.carried)
        return _Part(min(part.state for part in parts), carried)

    def _setting(self, clause: Clause, told: Told, what: _Part) -> _Part:
        covers = self._concepts.covers
        sectors = list(told.of_kind(self._concepts, "sector"))
        named = [s for s in sectors if s.zone is not Zone.DESCRIPTION]
        here = [s for s in named if covers(s.concept, clause)]
        public = any(covers(one, {PUBLIC}) for one in clause)
        if here and not (public and told.private):
            return _Part(State.MET, _best(here))
        if public and (told.private or self._owned(named, "private")):
            return _Part(State.AGAINST)
        described = [s for s in sectors if covers(s.concept, clause)]
        if described and not named:
            return _Part(State.MET, _best(described))
        implied = self._implied(clause, told, what)
        if implied and not (public and self._owned(sectors, "private")):
            return _Part(State.MET, described[:1])
        if public and self._owned(sectors, "private"):
            return _Part(State.AGAINST)
        if described:
            return _Part(State.MET, _best(described))
        settings = [s for s in named if self._concepts.concept(s.concept).ownership != "open"]
        if settings and not public:
            return self._elsewhere(clause, settings)
        return _Part(State.UNKNOWN)

    def _elsewhere(self, clause: Clause, settings: Sequence[Said]) -> _Part:
        """A wider setting leaves it open ("a school" when primary school is asked for); any other
        setting is another place."""
        wider = any(
            said.concept in self._concepts.lexicon.ancestors(one)
            for said in settings
            for one in clause
        )
        return _Part(State.UNKNOWN if wider else State.AGAINST)

    def _implied(self, clause: Clause, told: Told, what: _Part) -> bool:
        activities = {said.concept for said in told.of_kind(self._concepts, "activity")}
        activities |= {
            said.concept for said in what.carried if said.concept in self._concepts.lexicon.concepts
        }
        return any(
            self._concepts.covers(setting, clause)
            for activity in activities
            for one in self._concepts.lexicon.ancestors(activity)
            for setting in self._concepts.concept(one).implies
        )

    def _owned(self, sectors: Sequence[Said], ownership: str) -> bool:
        return any(self._concepts.concept(s.concept).ownership == ownership for s in sectors)

    def _own(self, asked: Asked, told: Told) -> _Part:
        """The requirement's own words, found by their stems in the passage."""
        if not asked.own:
            return _MET
        tokens = words(told.passage.text)
        carried = []
        missing = 0
        for own in asked.own:
            hit = next((t for t in tokens if any(f.startswith(own.stem) for f in t.forms)), None)
            if hit is None:
                missing += 1
                continue
            start, end = told.passage.start + hit.start, told.passage.start + hit.end
            zone = Zone.TITLE if told.title and told.title[0] <= start < told.title[1] else None
            carried.append(Said("", own.word, zone or Zone.DESCRIPTION, start, end))
        if not missing:
            return _Part(State.MET, tuple(carried))
        return _Part(State.UNKNOWN if carried else State.ABSENT, tuple(carried))

    # --- what a section can show

    def _capped(self, fit: Fit, asked: Asked, told: Told, kind: str, what: _Part) -> Fit:
        """A claim is not practice: a summary, a list or a course is possible at most where work is
        asked for; unpaid work is possible at most as experience."""
        section = told.passage.section
        if fit is not Fit.YES:
            return (
                fit if section in _PRACTICE_SECTIONS or what.carried or kind == "skill" else Fit.NO
            )
        if kind == "experience":
            return fit if section is SectionKind.WORK else Fit.POSSIBLE
        if section in _PRACTICE_SECTIONS:
            return fit
        practice = bool(asked.what or asked.occupations)
        if practice or section is SectionKind.SUMMARY:
            return Fit.POSSIBLE
        return fit

    # --- meaning

    def _with_meaning(
        self, asked: Asked, told: Sequence[Told], judged: list[Relevance], kind: str
    ) -> list[Relevance]:
        if self._similarity is None:
            return judged
        open_ones = [
            number
            for number, one in enumerate(judged)
            if one.fit is Fit.NO and self._may_mean(told[number], kind)
        ]
        texts = [told[number].passage.text for number in open_ones]
        for number, probability in zip(
            open_ones, self._similarity(asked.text, texts) if texts else (), strict=True
        ):
            fit = _by_meaning(asked, float(probability))
            if fit is not Fit.NO:
                passage = told[number].passage
                judged[number] = Relevance(
                    fit, "meaning", "", passage.start,
                    min(passage.end, passage.start + LONGEST_SPAN), float(probability),
                )  # fmt: skip
        return judged

    def _may_mean(self, told: Told, kind: str) -> bool:
        section = told.passage.section
        allowed = section is SectionKind.WORK or (
            kind == "skill" and section not in _SILENT_SECTIONS | _CLAIM_SECTIONS
        )
        return allowed and not told.instructs


def _by_meaning(asked: Asked, probability: float) -> Fit:
    if asked.understood:
        return Fit.POSSIBLE if probability >= MEANING_AGAINST_CONCEPTS else Fit.NO
    if probability >= MEANING_MET:
        return Fit.YES
    return Fit.POSSIBLE if probability >= MEANING_POSSIBLE else Fit.NO


def _combine(asked: Asked, what: _Part, where: _Part, tools: _Part, own: _Part) -> Fit:
    """Yes when all parts are met; no when one is absent or speaks against; else possible."""
    if not asked.understood:
        return _OWN_FITS[own.state] if asked.own else Fit.NO
    if not (what.carried or where.carried or tools.carried):
        return Fit.NO
    if State.AGAINST in {what.state, where.state} or what.state is State.ABSENT:
        return Fit.NO
    if tools.state is State.ABSENT:
        return Fit.NO
    if what.state is State.UNKNOWN and asked.where and where.state is not State.MET:
        return Fit.NO
    if all(part.state is State.MET for part in (what, where, tools, own)):
        return Fit.YES
    if not asked.what and where.state is not State.MET:
        return Fit.NO
    return Fit.POSSIBLE


_OWN_FITS = {State.MET: Fit.YES, State.UNKNOWN: Fit.POSSIBLE, State.ABSENT: Fit.NO, State.AGAINST: Fit.NO}  # fmt: skip


def _copied(asked: Asked, passage: Passage) -> bool:
    """Whether a claim repeats the requirement's words in their order: pasted from the posting."""
    if passage.section not in _CLAIM_SECTIONS:
        return False
    wanted = [token.folded for token in words(asked.text)]
    if len(wanted) < SHORTEST_COPY:
        return False
    there = " ".join(token.folded for token in words(passage.text))
    need = max(SHORTEST_COPY, int(len(wanted) * COPIED_SHARE))
    return any(
        " ".join(wanted[start : start + need]) in there for start in range(len(wanted) - need + 1)
    )


def _best(found: Sequence[Said]) -> tuple[Said, ...]:
    """The mention to quote: in the title, else the first."""
    order = {Zone.TITLE: 0, Zone.EMPLOYER: 1, Zone.DESCRIPTION: 2}
    return (min(found, key=lambda said: (order[said.zone], said.start)),)


def _relevance(fit: Fit, told: Told, carried: Sequence[Said]) -> Relevance:
    labels = dict.fromkeys(fold_label(said.label) for said in carried)
    how = "word"
    if any(said.zone is Zone.TITLE and said.concept for said in carried):
        how = "title"
    elif any(said.concept for said in carried):
        how = "concept"
    start, end = _span(told, carried)
    return Relevance(fit, how, "; ".join(labels), start, end)


def fold_label(label: str) -> str:
    """A label as it reads inside a sentence."""
    return label[:1].lower() + label[1:] if fold(label[1:2]) == label[1:2].lower() else label


def _span(told: Told, carried: Sequence[Said]) -> tuple[int, int]:
    """From the title to the last carrying word; the title alone, or the words, if that is long."""
    spans = [(said.start, said.end) for said in carried]
    if told.title:
        spans.append(told.title)
    if not spans:
        return told.passage.start, min(told.passage.end, told.passage.start + LONGEST_SPAN)
    start = min(span[0] for span in spans)
    ends = sorted(span[1] for span in spans if span[1] - start <= LONGEST_SPAN)
    return start, ends[-1] if ends else start + LONGEST_SPAN

"""The parts of a requirement against one passage: what, where, with which tools, in which words."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from screening.concepts.base import ConceptBase
from screening.concepts.text import Token, words
from screening.services.relevance_passage import Said, Told, Zone
from screening.services.relevance_requirement import Asked, Clause, OwnWord

LONGEST_ENDING = 3
AGES = frozenset({"barn", "ungdom", "voksne", "eldre"})
PUBLIC, PRIVATE = "offentlig_sektor", "privat_sektor"


class State(IntEnum):
    """How far one part of a requirement is met by a passage, best last."""

    AGAINST = 0
    ABSENT = 1
    UNKNOWN = 2
    MET = 3


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the requirement against a passage, with the mentions that carry it."""

    state: State
    carried: tuple[Said, ...] = ()


MET = Part(State.MET)


def what(concepts: ConceptBase, asked: Asked, told: Told) -> Part:
    """The activities asked for: met when each is, unknown when only some are."""
    if asked.occupations:
        named, other = _occupation(concepts, asked, told), stand_in(asked, told)
        return Part(State.MET, other) if named.state is not State.MET and other else named
    if not asked.what:
        return MET
    parts = [_activity(concepts, clause, asked, told) for clause in asked.what]
    carried = tuple(said for part in parts for said in part.carried)
    if all(part.state is State.MET for part in parts):
        return Part(State.MET, carried)
    other = stand_in(asked, told)
    if other:
        return Part(State.MET, other)
    if any(part.state in {State.MET, State.UNKNOWN} for part in parts):
        return Part(State.UNKNOWN, carried)
    return Part(State.ABSENT)


def _activity(concepts: ConceptBase, clause: Clause, asked: Asked, told: Told) -> Part:
    """One activity: met by it or a kind of it, unknown by a course in it or by an open title."""
    found = [
        said
        for kind in ("activity", "skill")
        for said in told.of_kind(concepts, kind)
        if concepts.covers(said.concept, clause)
        and _by_own_work(concepts, said)
        and _done(concepts, said, asked)
    ]
    strong = [said for said in found if not said.weak]
    if strong:
        return Part(State.MET, best(strong))
    settled = _settled_by_topic(concepts, clause, told)
    if settled:
        return Part(State.MET, settled)
    if found:
        return Part(State.UNKNOWN, best(found))
    wider = _wider_with_own_words(concepts, clause, asked, told)
    if wider:
        return Part(State.UNKNOWN, wider)
    return _open_title(concepts, clause, told)


def _wider_with_own_words(
    concepts: ConceptBase, clause: Clause, asked: Asked, told: Told
) -> tuple[Said, ...]:
    """A wider activity beside words of the requirement that no concept explains.

    "Analyses of markets" may be the economic analysis of markets that is asked for.
    """
    kinds = {kind for one in clause for kind in concepts.lexicon.ancestors(one) - {one}}
    wider = [said for said in own_work(concepts, told) if said.concept in kinds and not said.weak]
    carried = own_words(asked, told).carried if wider else ()
    return (*best(wider), *carried) if carried else ()


def own_work(concepts: ConceptBase, told: Told) -> list[Said]:
    """The activities that a passage tells of, those aside that only its employer is called."""
    return [said for said in told.of_kind(concepts, "activity") if _by_own_work(concepts, said)]


def _by_own_work(concepts: ConceptBase, said: Said) -> bool:
    """Whether a mention tells what the person did, not only what the employer is called."""
    return said.zone is not Zone.EMPLOYER or concepts.concept(said.concept).by_employer


def _done(concepts: ConceptBase, said: Said, asked: Asked) -> bool:
    """Whether an activity was done, and not only taught, sold or the like.

    Where the teaching itself is asked for, what was taught counts.
    """
    return not said.object_of or any(concepts.covers(said.object_of, c) for c in asked.what)


def _settled_by_topic(concepts: ConceptBase, clause: Clause, told: Told) -> tuple[Said, ...]:
    """An open word that its topic settles: "design" of bridges is engineering design.

    All that the word may mean with these topics must be asked for.
    """
    topics = list(told.of_kind(concepts, "topic"))
    implied = frozenset().union(*(concepts.implied(said.concept) for said in topics))
    for said in told.of_kind(concepts, "activity"):
        meanings = implied.intersection(concepts.concept(said.concept).maybe)
        asked = all(concepts.covers(meaning, clause) for meaning in meanings)
        if meanings and asked and _by_own_work(concepts, said) and not said.weak:
            return (said,)
    return ()


def topics(concepts: ConceptBase, asked: Asked, told: Told) -> Part:
    """What the work is about: one of the topics asked for, anywhere in the entry.

    Another topic of the same family in title or description speaks against.
    """
    if not asked.topics:
        return MET
    found = list(told.of_kind(concepts, "topic"))
    named = [said for said in found if concepts.covers(said.concept, asked.topics)]
    if named:
        return Part(State.MET, best(named))
    if concepts.covers_any(_implied_by_work(concepts, told), asked.topics):
        return MET
    spoken = {said.concept for said in found if said.zone is not Zone.EMPLOYER}
    other = [
        one for one in spoken | _implied_by_work(concepts, told) if _rivals(concepts, one, asked)
    ]
    return Part(State.AGAINST if other else State.UNKNOWN)


def _implied_by_work(concepts: ConceptBase, told: Told) -> set[str]:
    done = {said.concept for said in told.of_kind(concepts, "activity") if not said.object_of}
    return {one for activity in done for one in concepts.implied(activity)}


def _rivals(concepts: ConceptBase, topic: str, asked: Asked) -> bool:
    """Whether a topic is of the same family as one asked for, and neither its kind nor wider."""
    family = concepts.lexicon.ancestors(topic) - {topic}
    wider = any(topic in concepts.lexicon.ancestors(one) for one in asked.topics)
    return not wider and any(
        family & (concepts.lexicon.ancestors(one) - {one}) for one in asked.topics
    )


def _open_title(concepts: ConceptBase, clause: Clause, told: Told) -> Part:
    """A title that may turn out to be it, when nothing else says what the work was."""
    activities = own_work(concepts, told)
    telling = [said for said in activities if not concepts.concept(said.concept).maybe]
    for said in activities:
        may_be = not clause.isdisjoint(concepts.concept(said.concept).maybe)
        if said.zone is Zone.TITLE and may_be and not telling:
            return Part(State.UNKNOWN, (said,))
    return Part(State.ABSENT)


def _occupation(concepts: ConceptBase, asked: Asked, told: Told) -> Part:
    """A title that ESCO knows and the lexicon does not: the same occupation in any language."""
    if told.title is None:
        return Part(State.ABSENT)
    links = concepts.link(told.title_text)
    shared = [link.occupation for link in links if link.occupation.uri in asked.occupations]
    if not shared:
        return Part(State.ABSENT)
    label = shared[0].norwegian or shared[0].english
    return Part(State.MET, (Said("", label, Zone.TITLE, *told.title),))


def tools(
    concepts: ConceptBase, asked: Asked, told: Told, everywhere: frozenset[str], alone: bool
) -> Part:
    """Tools and rules asked for by name.

    Named in the passage: met. Named only elsewhere in the CV (`everywhere`), or one of the same
    kind from another country: unknown. With `alone` nothing but the tool is asked for, and a
    passage that does not name it shows nothing.
    """
    if not asked.tools:
        return MET
    parts = [_tool(concepts, clause, asked, told, everywhere) for clause in asked.tools]
    carried = tuple(said for part in parts for said in part.carried)
    alone = alone or (bool(carried) and not asked.what and not asked.occupations)
    if alone and not carried:
        carried = stand_in(asked, told)
        return Part(State.MET if carried else State.ABSENT, carried)
    if alone:
        some = any(part.state is not State.MET for part in parts)
        return Part(State.UNKNOWN if some else State.MET, carried)
    return Part(min(part.state for part in parts), carried)


def _tool(
    concepts: ConceptBase, clause: Clause, asked: Asked, told: Told, everywhere: frozenset[str]
) -> Part:
    """One tool or its alternatives, which may be settings; one of several tasks stays open."""
    skills = [said for kind in ("skill", "sector") for said in told.of_kind(concepts, kind)]
    named = [said for said in skills if concepts.covers(said.concept, clause)]
    if named:
        return Part(State.MET, best(named))
    alike = [s for s in skills if not clause.isdisjoint(concepts.concept(s.concept).maybe)]
    if alike:
        return Part(State.UNKNOWN, best(alike))
    elsewhere = any(concepts.covers(one, clause) for one in everywhere)
    open_still = elsewhere or not clause.isdisjoint(asked.beside)
    return Part(State.UNKNOWN if open_still else State.ABSENT)


def where(concepts: ConceptBase, asked: Asked, told: Told) -> Part:
    """Each setting asked for."""
    if not asked.where:
        return MET
    parts = [_setting(concepts, clause, told) for clause in asked.where]
    carried = tuple(said for part in parts for said in part.carried)
    return Part(min(part.state for part in parts), carried)


def _setting(concepts: ConceptBase, clause: Clause, told: Told) -> Part:
    """One setting: by employer and title, else by the description, else by what the work implies.

    A private employer speaks against public administration.
    """
    sectors = list(told.of_kind(concepts, "sector"))
    named = [said for said in sectors if said.zone is not Zone.DESCRIPTION]
    here = [said for said in named if concepts.covers(said.concept, clause)]
    public = any(concepts.covers(one, {PUBLIC}) for one in clause)
    if public and _privately_owned(concepts, told, sectors, here):
        return Part(State.AGAINST)
    if here:
        return Part(State.MET, best(here))
    described = [said for said in sectors if concepts.covers(said.concept, clause)]
    if described or _implied(concepts, clause, told):
        return Part(State.MET, tuple(described[:1]))
    telling = [s for s in named if not public or concepts.concept(s.concept).ownership == "public"]
    if telling:
        return _elsewhere(concepts, clause, telling)
    return Part(State.UNKNOWN)


def _privately_owned(
    concepts: ConceptBase, told: Told, sectors: Sequence[Said], here: Sequence[Said]
) -> bool:
    """Whether the employer is a private one, by its form of enterprise, its trade or in words."""
    if told.private or any(said.concept == PRIVATE for said in sectors):
        return True
    named = [said for said in sectors if said.zone is not Zone.DESCRIPTION]
    trades = any(concepts.concept(said.concept).ownership == "private" for said in named)
    return trades and not here


def _elsewhere(concepts: ConceptBase, clause: Clause, named: Sequence[Said]) -> Part:
    """Another place; a wider one leaves it open ("a school" when primary school is asked for)."""
    here = {said.concept for said in named}
    narrowest = {
        one
        for one in here
        if not any(one in concepts.lexicon.ancestors(other) - {other} for other in here)
    }
    wider = any(one in concepts.lexicon.ancestors(asked) for one in narrowest for asked in clause)
    return Part(State.UNKNOWN if wider else State.AGAINST)


def _implied(
    concepts: ConceptBase,
    clause: Clause,
    told: Told,
    kinds: Sequence[str] = ("activity", "skill"),
) -> bool:
    """Whether what was done is done in such a setting by nature, or with such people there."""
    done = {said.concept for kind in kinds for said in told.of_kind(concepts, kind)}
    return any(
        concepts.covers(setting, clause)
        for one in done
        for kind in concepts.lexicon.ancestors(one)
        for setting in concepts.concept(kind).implies
    )


def groups(concepts: ConceptBase, asked: Asked, told: Told) -> Part:
    """The people the work is done with: named in the passage, or met in such work by nature.

    Where people of one age are asked for, only others named speak against.
    """
    if not asked.groups:
        return MET
    clause = asked.groups[0]
    people = list(told.of_kind(concepts, "group"))
    named = [said for said in people if said.concept in clause]
    if named:
        return Part(State.MET, best(named))
    if _implied(concepts, clause, told, ("activity", "skill", "sector")):
        return MET
    others = {said.concept for said in people} | _implied_by_work(concepts, told)
    ages = clause & AGES
    return Part(State.AGAINST if ages and others & (AGES - ages) else State.UNKNOWN)


def own_words(asked: Asked, told: Told) -> Part:
    """The requirement's own words, found by their stems: one phrase of each group."""
    if not asked.own:
        return MET
    found = [_best_phrase(group, told) for group in asked.own]
    carried = tuple(said for phrase in found for said in phrase)
    met = sum(
        any(len(phrase) == len(said) for phrase in group)
        for group, said in zip(asked.own, found, strict=True)
        if said
    )
    if met == len(asked.own):
        return Part(State.MET, carried)
    most = 2 * met > len(asked.own) or (carried and asked.understood)
    return Part(State.UNKNOWN if most else State.ABSENT, carried)


def stand_in(asked: Asked, told: Told) -> tuple[Said, ...]:
    """The words of an alternative that no concept explains, when all of one are there."""
    for phrase in asked.instead:
        said = _best_phrase((phrase,), told)
        if len(said) == len(phrase):
            return said
    return ()


def _best_phrase(group: Sequence[Sequence[OwnWord]], told: Told) -> tuple[Said, ...]:
    """The words found of the phrase that is found best; a whole one first."""
    found = [(phrase, [said for own in phrase if (said := _own(own, told))]) for phrase in group]
    _, best_found = max(found, key=lambda pair: (len(pair[1]) == len(pair[0]), len(pair[1])))
    return tuple(best_found)


def _own(own: OwnWord, told: Told) -> Said | None:
    tokens = words(told.passage.text)
    hit = next((token for token in tokens if _inflects(own, token)), None)
    if hit is None:
        return None
    start, end = told.passage.start + hit.start, told.passage.start + hit.end
    in_title = told.title is not None and told.title[0] <= start < told.title[1]
    return Said("", own.word, Zone.TITLE if in_title else Zone.DESCRIPTION, start, end)


def _inflects(own: OwnWord, token: Token) -> bool:
    """Whether two words share all but short endings: not a compound, not a like-sounding word."""
    for form in token.forms:
        shared = _shared(own.word, form)
        endings = max(len(own.word), len(form)) - shared
        if shared >= len(own.stem) and endings <= LONGEST_ENDING:
            return True
    return False


def _shared(one: str, other: str) -> int:
    """How many letters two words begin with in common."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((n for n, (a, b) in pairs if a != b), min(len(one), len(other)))


def best(found: Sequence[Said]) -> tuple[Said, ...]:
    """The mention to quote: in the title, else at the employer, else the first."""
    order = {Zone.TITLE: 0, Zone.EMPLOYER: 1, Zone.DESCRIPTION: 2}
    return (min(found, key=lambda said: (order[said.zone], said.start)),)

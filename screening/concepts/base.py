"""The room's door: what a text speaks of, and how two concepts stand to each other."""

import functools
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from screening.concepts import lexicon as lexicon_data
from screening.concepts import occupations as occupation_data
from screening.concepts.lexicon import Concept, Lexicon
from screening.concepts.lexicon import Mention as LexiconMention
from screening.concepts.occupations import SURENESS, Linked
from screening.concepts.text import fold

ESCO = "esco:"
# How much of a concept another one is worth when a search is widened, by their relation.
WEIGHTS = {"same": 1.0, "narrower": 0.9, "broader": 0.5, "related": 0.3}


@dataclass(frozen=True, slots=True)
class Mention:
    """One concept named in a text; `how` is lexicon, exact, inflected or fuzzy."""

    concept: str
    label: str
    start: int
    end: int
    how: str
    confidence: float


class ConceptBase:
    """Lexicon and occupations together; nothing is read before it is asked for."""

    @functools.cached_property
    def lexicon(self) -> Lexicon:
        """The multilingual lexicon of activities, settings, skills and modifiers."""
        return lexicon_data.load()

    @functools.cached_property
    def plain_words(self) -> frozenset[str]:
        """Folded words that requirements are written with and that ask for nothing themselves."""
        return _word_list("plain_words.txt")

    @functools.cached_property
    def light_words(self) -> frozenset[str]:
        """Folded words that ask for nothing more beside a concept: "CT examinations"."""
        return _word_list("light_words.txt")

    @functools.cached_property
    def version(self) -> str:
        """Changes with any change of lexicon or occupations."""
        return f"{lexicon_data.version()}-{occupation_data.load().version}"

    @functools.cached_property
    def _read(self) -> "functools._lru_cache_wrapper[tuple[LexiconMention, ...]]":
        return functools.lru_cache(maxsize=20_000)(lambda text: tuple(self.lexicon.mentions(text)))

    def read(self, text: str) -> tuple[LexiconMention, ...]:
        """The lexicon's mentions in a text, with word numbers and sentences."""
        return self._read(text)

    @functools.cached_property
    def _labels(self) -> dict[str, dict[str, str]]:
        lines = (lexicon_data.DATA / "labels.tsv").read_text(encoding="utf-8").splitlines()
        languages, *rows = (line.split("\t") for line in lines)
        return {row[0]: dict(zip(languages, row, strict=True)) for row in rows}

    def label_in(self, label: str, language: str) -> str:
        """A concept's label in nynorsk or English; names that are the same everywhere stay."""
        return self._labels.get(label, {}).get(language, label)

    def link(self, title: str, fuzzy: bool = True) -> tuple[Linked, ...]:
        """The ESCO occupations a whole title names; empty when it stays unlinked."""
        return occupation_data.load().link(title, fuzzy)

    def concept(self, ident: str) -> Concept:
        """The lexicon's concept with this id."""
        return self.lexicon.concepts[ident]

    def title_activities(self, title: str) -> frozenset[str]:
        """Activities that a title means by way of ESCO.

        Those that the names of the linked occupation speak of; where the title may be several
        occupations, those that all of them share.
        """
        links = self.link(title)
        named = [self._activities(link) for link in links if link.preferred] or [
            self._activities(link) for link in links
        ]
        if not named:
            return frozenset()
        return frozenset.intersection(*named)

    def _activities(self, link: Linked) -> frozenset[str]:
        text = f"{link.occupation.norwegian}; {link.occupation.english}"
        return frozenset(m.concept.id for m in self.read(text) if m.concept.kind == "activity")

    def mentions(self, text: str) -> list[Mention]:
        """Concepts of the lexicon that the text speaks of, then the occupation it names whole."""
        found = [
            Mention(m.concept.id, m.concept.label, m.start, m.end, "lexicon", 1.0)
            for m in self.read(text)
        ]
        for link in self.link(text):
            ident = ESCO + link.occupation.uri
            label = link.occupation.norwegian or link.occupation.english
            found.append(Mention(ident, label, 0, len(text), link.how, SURENESS[link.how]))
        return found

    def told(self, text: str) -> dict[str, tuple[int, int]]:
        """Each concept that a text speaks of, with where it does so first (from, to)."""
        places: dict[str, tuple[int, int]] = {}
        for mention in self.mentions(text):
            places.setdefault(mention.concept, (mention.start, mention.end))
        return places

    def relation(self, one: str, other: str) -> str | None:
        """How `one` stands to `other`: same, narrower (a kind of it), broader, related, or None."""
        if one == other:
            return "same"
        if one.startswith(ESCO) or other.startswith(ESCO):
            return None
        if other in self.lexicon.ancestors(one):
            return "narrower"
        if one in self.lexicon.ancestors(other):
            return "broader"
        shared = set(self.concept(one).broader) & set(self.concept(other).broader)
        return "related" if shared else None

    def covers(self, found: str, asked: Iterable[str]) -> bool:
        """Whether what was found is one of the asked concepts or a kind of one."""
        return not self.lexicon.ancestors(found).isdisjoint(asked)

    def covers_any(self, found: Iterable[str], asked: Iterable[str]) -> bool:
        """Whether one of what was found is one of the asked concepts or a kind of one."""
        wanted = frozenset(asked)
        return any(self.covers(one, wanted) for one in found)

    @functools.cached_property
    def _with_kinds(self) -> frozenset[str]:
        return frozenset(b for one in self.lexicon.concepts.values() for b in one.broader)

    def has_kinds(self, concept: str) -> bool:
        """Whether other concepts are kinds of this one: then it alone says little."""
        return concept in self._with_kinds

    def implied(self, concept: str) -> frozenset[str]:
        """What a concept or one of its kinds above it brings along by nature."""
        above = self.lexicon.ancestors(concept)
        return frozenset(one for kind in above for one in self.concept(kind).implies)

    def meant(self, concept: str) -> frozenset[str]:
        """What a concept or one of its kinds above it may stand for when nothing more is said."""
        above = self.lexicon.ancestors(concept)
        return frozenset(one for kind in above for one in self.concept(kind).maybe)

    def is_about(self, concept: str) -> bool:
        """Whether the activity is done about other work, such as teaching it or selling for it."""
        return any(self.concept(kind).about for kind in self.lexicon.ancestors(concept))

    def expand(self, concept: str) -> Mapping[str, float]:
        """The concept and its relatives with weights, for widening a search."""
        return self._expanded(concept)

    @functools.cached_property
    def _expanded(self) -> "functools._lru_cache_wrapper[Mapping[str, float]]":
        return functools.lru_cache(maxsize=2_000)(self._relatives)

    def _relatives(self, concept: str) -> Mapping[str, float]:
        weights = {}
        for other in self.lexicon.concepts:
            relation = self.relation(other, concept)
            if relation:
                weights[other] = WEIGHTS[relation]
        return weights


def _word_list(name: str) -> frozenset[str]:
    lines = (lexicon_data.DATA / name).read_text(encoding="utf-8").splitlines()
    listed = (line.split() for line in lines if not line.startswith("#"))
    return frozenset(fold(word) for one in listed for word in one)


@functools.cache
def load() -> ConceptBase:
    """The product's concepts."""
    return ConceptBase()

"""What a query also means: the fields of education and the concepts that it names."""

import functools
from collections.abc import Callable, Sequence

from screening.concepts import base
from screening.concepts.occupations import SURENESS, Linked
from screening.credentials import fields as isced_fields
from screening.credentials import knowledge
from screening.indexing import morphology
from screening.indexing.interface import FIELD_CONCEPT, WeightedTerm

# Beyond so many characters a query is an ad, which names many fields in passing.
LONGEST_EXPANDED = 300
FIELD_WEIGHT = 0.9
LEAST_WEIGHT = 0.5

Link = Callable[[str], Sequence[Linked]]
"""The occupations that a title means, perhaps none."""


class Expansion:
    """What a query means besides its words, in any language.

    "statsviter" names political science (ISCED-F 0312): whoever is educated in it is found,
    whatever language the diploma is written in. `link`, where it is given, finds the occupation
    that a query means though no word of it is known.
    """

    def __init__(self, link: Link | None = None) -> None:
        self._link = link
        self.expand = functools.lru_cache(maxsize=256)(self._expand)

    def __call__(self, text: str) -> tuple[WeightedTerm, ...]:
        """The fields of education and the concepts that a query names."""
        return self.expand(text)

    def _expand(self, text: str) -> tuple[WeightedTerm, ...]:
        if len(text) > LONGEST_EXPANDED:
            return ()
        named = [*_fields_named(text), *_concepts_named(text)]
        return tuple(named or self._meant(text))

    def _meant(self, text: str) -> list[WeightedTerm]:
        links = self._link(text) if self._link else ()
        return [
            WeightedTerm(
                f"{base.ESCO}{link.occupation.uri}",
                SURENESS[link.how],
                link.occupation.norwegian or link.occupation.english,
                link.how,
            )
            for link in links
        ]


def _fields_named(text: str) -> list[WeightedTerm]:
    known = knowledge.load()
    subjects = (morphology.subject_of(word) for word in text.split())
    text = " ".join([text, *(subject for subject in subjects if subject)])
    named = {found.isced_f: found.label for found in isced_fields.fields_in(known, text)}
    for term in known.posting_terms_in(text):
        named |= {
            code: known.field_labels.get(code, "") for code in term.codes if code not in named
        }
    return [
        WeightedTerm(f"{FIELD_CONCEPT}{code}", FIELD_WEIGHT, label, "field", group="field")
        for code, label in named.items()
        if code.isdigit() and not any(code != other and code.startswith(other) for other in named)
    ]


def _concepts_named(text: str) -> list[WeightedTerm]:
    concepts = base.load()
    weights: dict[str, tuple[float, str]] = {}
    for mention in concepts.mentions(text):
        related = {mention.concept: 1.0}
        if not mention.concept.startswith(base.ESCO):
            related |= concepts.expand(mention.concept)
        for concept, weight in related.items():
            worth = weight * mention.confidence
            if worth >= LEAST_WEIGHT and worth > weights.get(concept, (0.0, ""))[0]:
                weights[concept] = (worth, mention.label)
    return [WeightedTerm(name, worth, label) for name, (worth, label) in weights.items()]

"""What somebody may be writing: titles, skills, places and schools, from two letters on.

All of it lies in memory, sorted by every word of its folded form, so that a beginning is found by
halving. Nothing is taken from CVs: a suggestion tells nothing of anybody.
"""

import bisect
import functools
from collections.abc import Callable, Iterable

from screening.concepts import occupations
from screening.concepts.base import ConceptBase
from screening.concepts.text import fold
from screening.credentials.knowledge import KnowledgeBase
from screening.domain import places
from screening.errors import InvalidInputError

KINDS = ("title", "skill", "place", "institution", "profession")
SHORTEST = 2  # letters
MOST = 10
LONGEST = 100  # characters of a beginning


class Suggestions:
    """Finds what begins with some letters; lists are made when first asked for."""

    def __init__(
        self, concepts: Callable[[], ConceptBase], knowledge: Callable[[], KnowledgeBase]
    ) -> None:
        self._concepts = concepts
        self._knowledge = knowledge
        self._list = functools.cache(self._made)

    def suggest(self, kind: str, beginning: str, limit: int = MOST) -> list[str]:
        """Labels that begin with the letters, then those with a word that does; shortest first.

        Raises:
            InvalidInputError: an unknown kind.
        """
        if kind not in KINDS:
            raise InvalidInputError(f"{kind!r} is none of {', '.join(KINDS)}", "kind")
        sought = " ".join(fold(word) for word in beginning[:LONGEST].split())
        if len(sought) < SHORTEST:
            return []
        return self._list(kind).beginning(sought)[:limit]

    def work(self, field: str, language: str) -> str:
        """What a field of work is called: an ISCO-08 group or an activity, else as it is written.

        Nynorsk names groups as bokmål does, in which they were published.
        """
        if field.isascii() and field.isdigit():
            group = _groups().get(field)
            if group is None:
                return field
            return group.english if language == "en" else group.norwegian or group.english
        concepts = self._concepts()
        known = concepts.lexicon.concepts.get(field)
        return concepts.label_in(known.label, language) if known else field

    def profession(self, ident: str, language: str) -> str:
        """What a regulated profession is called; what is no id of one, as it is."""
        known = self._knowledge().professions.get(ident)
        if known is None:
            return ident
        return known.name_en if language == "en" else known.name_nb

    def _made(self, kind: str) -> "_Beginnings":
        concepts, knowledge = self._concepts(), self._knowledge()
        lexicon = concepts.lexicon.concepts.values()
        labels: dict[str, Callable[[], Iterable[str]]] = {
            "title": lambda: [one.norwegian or one.english for one in occupations.load().all()],
            "skill": lambda: [one.label for one in lexicon if one.kind in {"skill", "activity"}],
            "place": lambda: [places.label(key) for key in places.all_keys()],
            "institution": lambda: knowledge.institution_labels,
            "profession": lambda: [one.name_nb for one in knowledge.professions.values()],
        }
        return _Beginnings(dict.fromkeys(labels[kind]()))


@functools.cache
def _groups() -> dict[str, occupations.Occupation]:
    return {group.uri: group for group in occupations.groups().all()}


class _Beginnings:
    """Labels under the rest of their folded form from every word on."""

    def __init__(self, labels: Iterable[str]) -> None:
        rows = []
        for label in labels:
            words = [folded for word in label.split() if (folded := fold(word))]
            rows += [(" ".join(words[n:]), n > 0, label) for n in range(len(words))]
        self._rows = sorted(rows)
        self._keys = [row[0] for row in self._rows]

    def beginning(self, sought: str) -> list[str]:
        """Labels with some word from which on they begin so."""
        first = bisect.bisect_left(self._keys, sought)
        last = bisect.bisect_left(self._keys, sought + "\uffff")
        found = sorted((inside, len(label), label) for _, inside, label in self._rows[first:last])
        return list(dict.fromkeys(label for _, _, label in found))

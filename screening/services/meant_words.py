"""What was meant by the words of a search where they were written in another way than is usual.

Three ways are seen through: compounds written apart, å, ø and æ written as aa, oe and ae, and one
typing error. What is written is always searched for too, and the answer tells what else was.
"""

from collections.abc import Callable, Collection, Mapping
from itertools import chain

from screening.concepts import spelling
from screening.concepts.base import ConceptBase
from screening.domain import places
from screening.indexing import analysis, morphology

SELDOM = 20  # times as often as a mistyped word, at least, the one that was meant stands in CVs
OFTEN = 3  # passages of CVs that make a compound a known word

Frequencies = Callable[[Collection[str]], Mapping[str, int]]
"""How many passages hold each of some folded words."""


def meant_words(
    text: str, quoted: Collection[str], concepts: ConceptBase, frequencies: Frequencies
) -> dict[str, str]:
    """What was meant where something else was written.

    Args:
        text: of a short search, as written.
        quoted: its phrases, which are meant as they are.
        concepts: whose words are known.
        frequencies: of words in CVs.

    Returns:
        what was meant, by the word, or the words of a compound written apart with single spaces,
        in lower case.
    """
    apart, letters = _apart(text, quoted), spelling.other_letters(text)
    errors = {
        written: meant
        for written, meant in spelling.typing_errors(concepts, text).items()
        if not places.is_norwegian(written)
    }
    asked = {*errors, *errors.values(), *chain(*apart.values(), *letters.values())}
    if not asked:
        return {}
    forms = {word: _forms(word) for word in asked}
    counts = frequencies(frozenset(chain(*forms.values())))
    held = {word: max(counts[form] for form in forms[word]) for word in asked}
    found = _compounds(apart, concepts, held)
    parts = {part for row in found for part in row.split()}
    found |= {
        written: meant
        for written, readings in letters.items()
        if written not in parts and (meant := _reading(written, readings, concepts, held))
    }
    return found | {
        written: meant
        for written, meant in errors.items()
        if written not in {*parts, *letters} and held[written] * SELDOM <= held[meant]
    }


def _forms(word: str) -> tuple[str, str]:
    """The word and its singular, folded."""
    return analysis.fold(word), analysis.fold(morphology.norwegian_form(word))


def _apart(text: str, quoted: Collection[str]) -> dict[str, tuple[str, ...]]:
    """Rows of content words outside quotes, and the compounds that they would make."""
    if len(text.split()) > analysis.SHORT_QUERY:
        return {}
    kept = [f" {' '.join(one.lower().split())} " for one in quoted]
    return {
        row: compounds
        for row, compounds in spelling.written_apart(text).items()
        if not any(f" {row} " in one for one in kept)
        and not any(analysis.is_function_word(word) for word in row.split())
    }


def _compounds(
    apart: Mapping[str, tuple[str, ...]], concepts: ConceptBase, held: Mapping[str, int]
) -> dict[str, str]:
    """The rows that are compounds, the longest first; no word is part of two."""
    found: dict[str, str] = {}
    taken: set[str] = set()
    for row, compounds in apart.items():
        known = [
            one
            for one in compounds
            if held[one] >= OFTEN or spelling.is_compound(concepts, row, one)
        ]
        if known and taken.isdisjoint(row.split()) and not spelling.is_usual_row(row):
            found[row] = max(known, key=lambda one: (held[one], spelling.names_with(one)))
            taken.update(row.split())
    return found


def _reading(
    written: str, readings: tuple[str, ...], concepts: ConceptBase, held: Mapping[str, int]
) -> str | None:
    """How a word with aa, oe or ae reads with å, ø and æ, where it says nothing as it is."""
    title = next(filter(spelling.is_written, readings), None)
    if title or spelling.is_known(concepts, written) or places.is_norwegian(written):
        return title
    known = [
        one
        for one in readings
        if held[one] or spelling.is_known(concepts, one) or places.is_norwegian(one)
    ]
    return max(known, key=lambda one: (held[one], spelling.names_with(one)), default=None)

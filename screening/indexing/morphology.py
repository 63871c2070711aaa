"""Forms of words that stemmers miss: agent nouns, roots, compounds, nynorsk beside bokmål.

Data files beside this module hold the lists; docs/indexing.md says where they come from.
"""

import functools
import re
from collections.abc import Sequence
from importlib.resources import files

LONGEST_COMPOUND = 45
SHORTEST_PART = 3
SHORTEST_FRONT = 2  # by, it
SHORTEST_COMPOUND = 8
# Letters that join two parts: arbeidsmiljø, barnehage, Ausbildungsleiter.
_LINKS = {
    "no": ("s", "e", ""),
    "da": ("s", "e", ""),
    "sv": ("s", ""),
    "de": ("s", "es", "n", "en", "er", ""),
}
_COMPOUNDING = {"no": "no", "nb": "no", "nn": "no", "da": "da", "sv": "sv", "de": "de"}
# Agent nouns, which the stemmer tears apart from their own plural (sykepleier, sykepleiere).
_NYNORSK_AGENTS = re.compile(r"ar(?:ane|ar|en)s?$")
_AGENTS = re.compile(r"(?:er(?:ne|e|en)?|ar)s?$")
_SHORTEST_AGENT = 3  # letters before the ending: lærere


def _rows(name: str) -> list[list[str]]:
    text = files("screening.indexing").joinpath("data", name).read_text(encoding="utf-8")
    lines = (line for line in text.splitlines() if line and not line.startswith("#"))
    return [line.split("\t") for line in lines]


@functools.cache
def _function_words() -> dict[str, frozenset[str]]:
    return {language: frozenset(words.split()) for language, words in _rows("function_words.tsv")}


@functools.cache
def function_words() -> frozenset[str]:
    """As written, of the languages whose function words are no content words of another."""
    safe = ("no", "nn", "en", "de", "fr", "pl", "ru", "uk", "ar", "fa")
    return frozenset(word for language in safe for word in _function_words()[language])


def by_function_words(text: str) -> str | None:
    """The language most of whose function words occur; None when fewer than two do."""
    words = re.findall(r"[^\W\d_]+", text.lower())[:400]
    counts = {
        language: sum(word in known for word in words)
        for language, known in _function_words().items()
    }
    best = max(counts, key=lambda language: counts[language])
    return best if counts[best] > 1 else None


def between(text: str, languages: Sequence[str]) -> str:
    """One of the languages of a script, by letters and function words that only one has."""
    if "fa" in languages and re.search("[پچژگ]|می\u200c", text):
        return "fa"
    if "ru" in languages and re.search("[іїєґ]", text.lower()):
        return "uk"
    return languages[0]


def norwegian_form(word: str) -> str:
    """A Norwegian word in the form the stemmer does right by.

    Nynorsk parts become bokmål ones, and every form of an agent noun its singular: sjukepleiarar,
    sykepleierne and sykepleiere become sykepleier.
    """
    word = _as_bokmaal(_NYNORSK_AGENTS.sub("ar", word))
    ending = _AGENTS.search(word)
    if ending is None or ending.start() < _SHORTEST_AGENT or word in _not_agents():
        return word
    return word[: ending.start()] + "er"


@functools.cache
def _not_agents() -> frozenset[str]:
    return frozenset(word for row in _rows("not_agents_no.tsv") for word in row)


@functools.cache
def _nynorsk() -> tuple[tuple[str, str], ...]:
    pairs = [(nynorsk, bokmaal) for nynorsk, bokmaal in _rows("variants_nn.tsv")]
    return tuple(sorted(set(pairs), key=lambda pair: -len(pair[0])))


def _as_bokmaal(word: str) -> str:
    for nynorsk, bokmaal in _nynorsk():
        if nynorsk in word:
            return word.replace(nynorsk, bokmaal)
    return word


@functools.cache
def _derivations() -> dict[str, list[tuple[re.Pattern[str], str, int]]]:
    rules: dict[str, list[tuple[re.Pattern[str], str, int]]] = {}
    for language, endings, stays, shortest in _rows("derivations.tsv"):
        rule = (re.compile(f"(?:{endings})$"), stays, int(shortest))
        rules.setdefault(language, []).append(rule)
    return rules


def roots(word: str, language: str) -> list[str]:
    """The root a word shares with its kin (saksbehandling, saksbehandler; sosiologi, sosiolog)."""
    language = {"nb": "no", "nn": "no"}.get(language, language)
    if language == "no":
        word = _as_bokmaal(word)
    for pattern, stays, shortest in _derivations().get(language, []):
        found = pattern.search(word)
        if found and found.start() >= shortest:
            return [word[: found.start()] + stays]
    return []


@functools.cache
def _subjects() -> tuple[tuple[str, str], ...]:
    return tuple((ending, subject) for _, ending, subject in _rows("subjects.tsv"))


def subject_of(word: str) -> str | None:
    """The subject that a professional is educated in, by the word's ending; None for others."""
    singular = norwegian_form(word.lower()) if word.isalpha() else word
    for ending, subject in _subjects():
        for form in (singular, word.lower()):
            if form.endswith(ending):
                return form.removesuffix(ending) + subject
    return None


@functools.cache
def _known_parts(language: str) -> frozenset[str]:
    rows = _rows(f"parts_{language}.tsv")
    if language == "no":
        rows += _rows("parts_common_no.tsv")
    return frozenset(part for row in rows for part in row)


@functools.lru_cache(maxsize=100_000)
def parts(word: str, language: str) -> tuple[str, ...]:
    """The parts of a compound, head last; empty when the word is not one.

    A word is split only where both sides are known parts; the longest head wins, and what stands
    before it is split further (sykehjemsavdeling: sykehjem, syke, hjem, avdeling).
    """
    family = _COMPOUNDING.get(language)
    if family is None or not SHORTEST_COMPOUND <= len(word) <= LONGEST_COMPOUND:
        return ()
    if family == "no":
        word = _as_bokmaal(word)
    known = _known_parts(family)
    for place in range(SHORTEST_FRONT, len(word) - SHORTEST_PART):
        head = word[place:]
        front = _front(word[:place], known, _LINKS[family])
        if front and (head in known or _singular(head, known)):
            deeper = parts(front, language)
            return (*deeper, front, head) if deeper else (front, head)
    return ()


def _front(text: str, known: frozenset[str], links: tuple[str, ...]) -> str | None:
    """The known part a beginning is, without the letters that join."""
    for link in links:
        stripped = text.removesuffix(link) if link else text
        if len(stripped) >= SHORTEST_FRONT and stripped in known:
            return stripped
    return None


def _singular(head: str, known: frozenset[str]) -> bool:
    """Whether an inflected head is a known one: -ene, -er, -en, -et, -s and the like."""
    endings = (
        "ernes",
        "erne",
        "enes",
        "ene",
        "ere",
        "ers",
        "ens",
        "en",
        "et",
        "er",
        "ne",
        "e",
        "s",
    )
    return any(
        head.endswith(ending) and head[: -len(ending)] + back in known
        for ending in endings
        for back in ("", "e", "er")
    )

"""Marks: short terms that say what a search can filter and count candidates by.

They are made once, here, so that both engines agree:

    n:6.2   reaches rung 6.2 (a person with a master carries n:2 ... n:7); N:7 that one exactly
    n:?     no level is stated        n:~7   may reach 7: an assessment must say
    f:031   educated in ISCED-F field 0312 (every prefix is a mark); F:0312 that one; f:? none
    l:nb    speaks Norwegian; l:nb:B2 at least B2; L:nb:B2 exactly B2; l:nb:? at an unstated level;
            l:nb/speaking:B2 one skill, where the CV tells them apart; l:? none stated
    p:03    lives in county 03; p:46:bergen in that municipality; p:=berlin in another place; p:?
    d:B     may drive class B, held as such or through a higher class; D:C the class held; d:?
    a:REG-028  a profession authorised in Norway; a:~REG-028 perhaps (temporary, applied for); a:?
    t:?     nothing is said of when the person is free
    x:?     no dated job, or one whose kind of work is not known
    k:consent, k:employer, k:application   why the person may be found
    v:database, v:posting:12               who may find the person
"""

from collections.abc import Callable, Mapping, Sequence

from screening.domain.driving import reach
from screening.domain.ladder import RUNGS, rank
from screening.domain.posting import CEFR
from screening.indexing.interface import FIELD_DIGITS, FacetValue, IndexDocument, language_code

BROAD_DIGITS = 2  # of the ISCO-08 groups and ISCED-F fields that people are counted by in facets
COUNTY_DIGITS = 2


def marks_of(document: IndexDocument) -> tuple[str, ...]:
    """Everything a search can filter or count a document by, numbers and experience apart."""
    return tuple(
        sorted(
            {
                *_level_marks(document),
                *_field_marks(document.fields),
                *_language_marks(document.languages),
                *_skill_marks(document.language_skills),
                *(f"p:{place}" for place in document.places or ("?",)),
                *_licence_marks(document.licences),
                *_authorisation_marks(document.authorisations),
                *([] if {"available", "notice"} & set(document.numbers) else ["t:?"]),
                *([] if document.experience and document.experience_known else ["x:?"]),
                *(f"k:{basis}" for basis in document.bases),
                *(f"v:{name}" for name in document.visible_to),
            }
        )
    )


def _level_marks(document: IndexDocument) -> list[str]:
    if document.level is None and document.level_possible is None:
        return ["n:?"]
    sure = rank(document.level) if document.level is not None else -1
    possible = rank(document.level_possible) if document.level_possible is not None else sure
    marks = [f"n:{rung}" for rung in RUNGS[: sure + 1]]
    marks += [f"n:~{rung}" for rung in RUNGS[sure + 1 : possible + 1]]
    return [*marks, f"N:{document.level}"] if document.level is not None else marks


def _field_marks(fields: Sequence[str]) -> list[str]:
    codes = [code[:FIELD_DIGITS] for code in fields]
    prefixes = [f"f:{code[:n]}" for code in codes for n in range(1, len(code) + 1)]
    return [*prefixes, *(f"F:{code}" for code in codes)] or ["f:?"]


def _language_marks(languages: Mapping[str, str | None]) -> list[str]:
    marks = []
    for code, cefr in languages.items():
        name = language_code(code)
        marks += [f"l:{name}", *_levels(f"l:{name}", cefr)]
        marks += [f"L:{name}:{cefr}"] if cefr in CEFR else []
    return marks or ["l:?"]


def _skill_marks(skills: Mapping[str, Mapping[str, str]]) -> list[str]:
    return [
        mark
        for code, levels in skills.items()
        for skill, cefr in levels.items()
        for mark in _levels(f"l:{language_code(code)}/{skill}", cefr)
    ]


def _levels(name: str, cefr: str | None) -> list[str]:
    return [f"{name}:{level}" for level in CEFR[: CEFR.index(cefr) + 1]] if cefr in CEFR else [
        f"{name}:?"
    ]  # fmt: skip


def _licence_marks(held: Sequence[str]) -> list[str]:
    reached = [f"d:{lower}" for one in held for lower in reach(one)]
    return [*reached, *(f"D:{one}" for one in held)] or ["d:?"]


def _authorisation_marks(authorisations: Mapping[str, bool]) -> list[str]:
    return [f"a:{name}" if sure else f"a:~{name}" for name, sure in authorisations.items()] or [
        "a:?"
    ]


def is_counted(mark: str) -> bool:
    """Whether facets count the people who carry a mark."""
    kind, value = mark[0], mark[2:]
    return kind in _COUNTED and (value == "?" or _COUNTED[kind](value))


def is_counted_work(name: str) -> bool:
    """Whether facets count people by a field of work: a broad ISCO-08 group or an activity."""
    return len(name) == BROAD_DIGITS if name.isdigit() else bool(name)


_COUNTED: dict[str, Callable[[str], bool]] = {
    "N": lambda value: True,
    "n": lambda value: False,
    "f": lambda value: len(value) == BROAD_DIGITS,
    "l": str.isalpha,
    "x": lambda value: False,
    "p": lambda value: len(value) == COUNTY_DIGITS or value[0] == "=",
    "d": lambda value: True,
    "a": lambda value: value[0] != "~",
    "k": lambda value: True,
}


def facets_of(
    counts: Mapping[str, int], experience: Mapping[str, int]
) -> dict[str, tuple[FacetValue, ...]]:
    """Counts of marks, and of people by field of their work, as facets.

    Levels stand by rung (the highest sure one), everything else by count; people of whom nothing
    is stated come last, as `unstated`.
    """
    levels = [FacetValue(rung, counts.get(f"N:{rung}", 0)) for rung in RUNGS]
    work = [FacetValue(name, n) for name, n in experience.items() if is_counted_work(name)]
    named = {
        "level": (levels, "n:?"),
        "field": (_kind(counts, "f"), "f:?"),
        "language": (_kind(counts, "l"), "l:?"),
        "experience": (_by_count(work), "x:?"),
        "place": (_kind(counts, "p"), "p:?"),
        "licence": (_kind(counts, "d"), "d:?"),
        "authorisation": (_kind(counts, "a"), "a:?"),
        "consent": (_kind(counts, "k"), ""),
    }  # fmt: skip
    return {
        name: (
            *(value for value in values if value.count),
            *([FacetValue("unstated", counts[unknown])] if counts.get(unknown) else []),
        )
        for name, (values, unknown) in named.items()
    }


def _kind(counts: Mapping[str, int], kind: str) -> list[FacetValue]:
    values = [
        FacetValue(mark[2:], n)
        for mark, n in counts.items()
        if mark[0] == kind and mark[2:] != "?" and is_counted(mark)
    ]
    return _by_count(values)


def _by_count(values: list[FacetValue]) -> list[FacetValue]:
    return sorted(values, key=lambda value: (-value.count, value.value))

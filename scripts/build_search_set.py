"""Writes the judged searches of `tests/search` from facts, always the same bytes.

`python scripts/build_search_set.py FOLDER`. People are drawn by a seed: an occupation, another
one before it, tasks, an education, skills and languages, told in one of eight languages with the
sentences of `search_set/occupations_*.txt`. Who is relevant to a search follows from those facts,
never from what any engine answers. Nothing of the product is imported, so that a change of the
product cannot change the set.

What a search aims at (`queries.tsv`), alternatives joined by " + ", each with a highest grade:

    nurse        works as one 3, did before 2, studied it or works as a neighbour 1
    nurse#2      does the second task of its three now 3, did before 2, works as one 1
    group:health works in the group 3, did before 2
    skill:C++    lists it 3
    studied:nurse   is educated in it 3, works as one 1
"""

import json
import random
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SOURCES = Path(__file__).with_name("search_set")
SEED = 20_261_128
LANGUAGES = ("nb", "nb", "nb", "nn", "en", "pl", "uk", "ar", "de", "es")  # of each occupation's ten
NEIGHBOURS = (
    {"nurse", "care_worker"},
    {"kindergarten_teacher", "teacher"},
    {"truck_driver", "bus_driver"},
    {"developer", "it_operations"},
    {"civil_engineer", "architect"},
)
# Shares of people whose job before was the same, a neighbour or one of the group, or any; the rest
# had none.
SAME, NEAR, ANY = 0.4, 0.25, 0.2
OWN_EDUCATION = 0.8
HIGHER = ("6.2", "7")
LADDER = ("2", "4", "5.1", "6.2", "7")
CEFR = ("A1", "A2", "B1", "B2", "C1", "C2")


@dataclass(frozen=True)
class Told:
    """An occupation in one language."""

    titles: tuple[str, ...]
    employer: str
    tasks: tuple[str, ...]
    education: str


@dataclass(frozen=True)
class Occupation:
    """What people of the set work as."""

    name: str
    field: str
    level: str
    group: str
    skills: tuple[str, ...]
    told: dict[str, Told]


@dataclass(frozen=True)
class Job:
    """One job: the occupation, and which of its tasks were done."""

    occupation: str
    tasks: tuple[int, ...]


@dataclass(frozen=True)
class Person:
    """The facts that a CV is written from and judged by."""

    ident: str
    name: str
    language: str
    now: Job
    before: Job | None
    studied: str
    skills: tuple[str, ...]
    languages: dict[str, str]


def occupations() -> dict[str, Occupation]:
    """All occupations by name."""
    found: dict[str, Occupation] = {}
    for path in sorted(SOURCES.glob("occupations_*.txt")):
        text = "\n".join(_lines(path.name))
        for stanza in text.removeprefix("[").split("\n["):
            head, *lines = stanza.splitlines()
            name, _, facts = head.partition("]")
            coded, _, skills = facts.partition("|")
            field, level, group = coded.split()
            told = dict(_told(line) for line in lines)
            found[name] = Occupation(name, field, level, group, _list(skills, ","), told)
    return found


def _told(line: str) -> tuple[str, Told]:
    language, titles, employer, one, two, three, education = (p.strip() for p in line.split("|"))
    return language, Told(_list(titles, ";"), employer, (one, two, three), education)


def _list(text: str, between: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(between))


def people(known: dict[str, Occupation], frames: dict[str, Any]) -> Iterator[Person]:
    """Ten people of every occupation."""
    draw = random.Random(SEED)  # noqa: S311 - the same people every time
    wanted = [line[1] for line in _rows("names.tsv")]
    named = {name: _script(name) for name in dict.fromkeys(wanted)}
    number = 0
    for occupation in known.values():
        for language in LANGUAGES:
            number += 1
            frame = frames[language]
            fitting = [name for name, spoken in named.items() if spoken == language]
            name = (
                fitting[0]
                if fitting
                else f"{draw.choice(frame['given'])} {draw.choice(frame['family'])}"
            )
            named.pop(name, None)
            done = tuple(sorted(draw.sample(range(3), 2)))
            now = Job(occupation.name, done)
            studied = occupation.name
            if draw.random() > OWN_EDUCATION:
                studied = draw.choice([one for one in known if one != occupation.name])
            yield Person(
                f"p{number:03}", name, language, now, _before(draw, known, occupation, done),
                studied, tuple(sorted(draw.sample(occupation.skills, 2))), _spoken(draw, language),
            )  # fmt: skip


def _script(name: str) -> str:
    """The language of the CVs that a name of `names.tsv` is given to."""
    for low, high, language in (("\u0400", "\u04ff", "uk"), ("\u0600", "\u06ff", "ar")):
        if any(low <= char <= high for char in name):
            return language
    letters = {"ü": "de", "Ł": "pl", "ñ": "es", "Ñ": "es", "å": "nb", "Å": "nb"}
    return next((letters[char] for char in name if char in letters), "en")


def _before(
    draw: random.Random, known: dict[str, Occupation], now: Occupation, done: tuple[int, ...]
) -> Job | None:
    share = draw.random()
    if share < SAME:
        return Job(now.name, tuple(task for task in range(3) if task not in done))
    others = [one for one in known.values() if one.name != now.name]
    if share < SAME + NEAR:
        others = [one for one in others if one.group == now.group] or others
    elif share >= SAME + NEAR + ANY:
        return None
    return Job(draw.choice(others).name, (draw.randrange(3),))


def _spoken(draw: random.Random, language: str) -> dict[str, str]:
    spoken = {"nb" if language == "nn" else language: "C2"}
    norwegian = draw.choice(("", "A2", "B1", "B2", "C1"))
    english = draw.choice(("", "B1", "B2", "C1"))
    if "nb" not in spoken and norwegian:
        spoken["nb"] = norwegian
    if "en" not in spoken and english:
        spoken["en"] = english
    return spoken


def written(person: Person, known: dict[str, Occupation], frames: dict[str, Any]) -> str:
    """The CV as a text file."""
    draw = random.Random(f"{SEED} {person.ident}")  # noqa: S311 - the same text every time
    frame = frames[person.language]
    begun = draw.randint(2014, 2021)
    lines = [person.name, f"{person.ident}@example.org", draw.choice(frame["places"]), ""]
    lines += [
        frame["work"],
        *_job(draw, known, person.language, person.now, f"{begun} – {frame['now']}"),
    ]
    if person.before:
        span = f"{begun - draw.randint(2, 6)} – {begun}"
        lines += _job(draw, known, person.language, person.before, span)
    studied = known[person.studied]
    school = frame["school" if studied.level in HIGHER else "college"]
    ended = begun - 6 - draw.randint(0, 4)
    told = studied.told[person.language]
    lines += [
        "",
        frame["education"],
        f"{ended - 3} – {ended}  {told.education}, {draw.choice(school)}",
    ]
    lines += ["", frame["skills"], ", ".join(person.skills), "", frame["languages"]]
    names = {"nb": frame["norwegian"], "en": frame["english"]}
    for code, level in person.languages.items():
        lines.append(frame["own"] if level == CEFR[-1] else f"{names[code]}: {level}")
    return "\n".join(lines) + "\n"


def _job(
    draw: random.Random, known: dict[str, Occupation], language: str, job: Job, span: str
) -> list[str]:
    told = known[job.occupation].told[language]
    head = f"{span}  {draw.choice(told.titles)}, {told.employer}"
    return [head, *(f"    {told.tasks[task]}." for task in job.tasks)]


def grade(target: str, person: Person, known: dict[str, Occupation]) -> int:
    """How relevant a person is to a target, 0 to 3."""
    best = 0
    for way in target.split(" + "):
        aim, _, most = way.partition("=")
        best = max(best, min(_grade(aim.strip(), person, known), int(most or 3)))
    return best


def _grade(aim: str, person: Person, known: dict[str, Occupation]) -> int:
    kind, _, name = aim.rpartition(":")
    now, before = person.now, person.before
    if kind == "skill":
        return 3 if name in person.skills else 0
    if kind == "studied":
        return 3 if person.studied == name else int(now.occupation == name)
    if kind == "group":
        in_it = [job and known[job.occupation].group == name for job in (now, before)]
        return 3 if in_it[0] else 2 if in_it[1] else 0
    name, _, task = name.partition("#")
    if task:
        number = int(task) - 1
        done = 3 if _does(now, name, number) else 2 if _does(before, name, number) else 0
        return done or int(now.occupation == name)
    if name in (now.occupation, before and before.occupation):
        return 3 if now.occupation == name else 2
    near = any({name, now.occupation} == pair for pair in NEIGHBOURS)
    return int(near or person.studied == name)


def _does(job: Job | None, occupation: str, task: int) -> bool:
    return job is not None and job.occupation == occupation and task in job.tasks


def kept(filters: str, person: Person, known: dict[str, Occupation]) -> bool:
    """Whether a person meets every filter; more than is asked for meets it too."""
    studied = known[person.studied]
    for one in filter(None, filters.split(";")):
        name, _, value = one.partition("=")
        if name == "min_nkr" and LADDER.index(studied.level) < LADDER.index(value):
            return False
        if name == "field" and not studied.field.startswith(value):
            return False
        if name == "language":
            code, _, cefr = value.partition(":")
            spoken = person.languages.get(code)
            if spoken is None or (cefr and CEFR.index(spoken) < CEFR.index(cefr)):
                return False
    return True


def _rows(name: str) -> list[list[str]]:
    return [line.split("\t") for line in _lines(name)]


def _lines(name: str) -> list[str]:
    """The lines of a source without comments and empty ones."""
    lines = (SOURCES / name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def build(folder: Path) -> None:
    """Writes `corpus.jsonl`, `queries.jsonl`, `names.jsonl` and `qrels.tsv`."""
    known = occupations()
    frames = json.loads((SOURCES / "frames.json").read_text(encoding="utf-8"))
    everybody = list(people(known, frames))
    corpus = [
        {"id": one.ident, "language": one.language, "text": written(one, known, frames)}
        for one in everybody
    ]
    queries, judged = [], []
    for number, row in enumerate(_rows("queries.tsv"), 1):
        language, kind, text, target, filters = (*row, "")[:5]
        ident = f"q{number:03}"
        part = "dev" if number % 2 else "test"
        queries.append({"id": ident, "part": part, "language": language, "kind": kind, "text": text,
                        "filters": [one for one in filters.split(";") if one]})  # fmt: skip
        for person in everybody:
            relevance = grade(target, person, known) if kept(filters, person, known) else 0
            if relevance:
                judged.append(f"{ident}\t0\t{person.ident}\t{relevance}")
    names = [
        {"asked": asked, "found": [one.ident for one in everybody if one.name == name]}
        for asked, name in _rows("names.tsv")
    ]
    _write(folder / "corpus.jsonl", [json.dumps(one, ensure_ascii=False) for one in corpus])
    _write(folder / "queries.jsonl", [json.dumps(one, ensure_ascii=False) for one in queries])
    _write(folder / "names.jsonl", [json.dumps(one, ensure_ascii=False) for one in names])
    _write(folder / "qrels.tsv", judged)


def _write(path: Path, lines: list[str]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    build(Path(sys.argv[1]))

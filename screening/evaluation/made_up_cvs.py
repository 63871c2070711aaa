"""Made-up CVs for benchmarks of search: realistic in shape, seeded, no two alike.

Jobs are ESCO occupations in Norwegian, Nynorsk's neighbours and English, or jobs in eleven other
languages; tasks are drawn from the words of occupations by Zipf's law and end in invented names, so
that common, rare and unique words are in about the proportions of real text. The vector of a
passage lies around that of its occupation in the bundled model, which gives the narrow, clustered
cosines that a flat scan and its rescoring meet in practice; nothing is embedded.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from screening.concepts import occupations
from screening.concepts.base import ESCO
from screening.domain.credential import PlacedCredential
from screening.domain.cv import (
    Basics,
    Cv,
    Education,
    Language,
    SectionKind,
    Skill,
    Work,
)
from screening.domain.dates import PartialDate
from screening.domain.passages import passages
from screening.evaluation.writing import CvText

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Vectors = NDArray[np.float32]

LAST_YEAR = 2026
OTHER_LANGUAGES = 0.15  # share of CVs whose jobs are in other languages than Norwegian and English
ENGLISH = 0.2
TASKS = (2, 6)  # of a job
TASK_WORDS = (4, 9)
NAMES = 40_000  # invented names, the rare words of the corpus
NOISE = 0.35  # length of what sets a passage apart from its occupation, beside a unit vector
ZIPF = 1.3
SHORTEST_WORD = 3
_DATA = Path(__file__).parent / "data"
_HEADINGS = {
    "nb": ("Arbeidserfaring", "Utdanning", "Språk", "Ferdigheter"),
    "en": ("Work experience", "Education", "Languages", "Skills"),
}
_JOINERS = {"nb": ("og", "for", "med", "av", "i"), "en": ("and", "for", "with", "of", "in")}
_SYLLABLES = tuple(
    "bra den fjor gal hov kim lund mar nes ros sol tor vik ås eng dal berg stad".split()  # noqa: SIM905
)
# Written level of Norwegian with its CEFR, the last ones mother tongue; with their shares.
_NORWEGIAN = (("A2", 0.03), ("B1", 0.07), ("B2", 0.15), ("C1", 0.15), ("morsmål", 0.6))
_FOREIGN = (("en", "Engelsk"), ("de", "Tysk"), ("pl", "Polsk"), ("uk", "Ukrainsk"),
            ("ar", "Arabisk"), ("so", "Somali"), ("ti", "Tigrinja"))  # fmt: skip
_FOREIGN_SHARES = (0.8, 0.08, 0.05, 0.03, 0.025, 0.01, 0.005)


@dataclass(frozen=True, slots=True)
class MadeUp:
    """A CV and, for each of its passages in order, what it is about.

    `topics` are numbers of occupations, `concepts` the ids that the index knows them by.
    """

    cv: Cv
    topics: tuple[int, ...]
    concepts: tuple[tuple[str, ...], ...]


class Corpus:
    """CVs by number: the same seed and number give the same CV, whatever was asked for before."""

    def __init__(self, seed: int = 1) -> None:
        self._seed = seed
        self.occupations = [
            job for job in occupations.load().all() if job.norwegian and job.english
        ]
        pools = json.loads((_DATA / "bench_cvs.json").read_text(encoding="utf-8"))
        self.foreign_jobs: list[Any] = pools["jobs"]  # title, employer, tasks
        self.skills: list[str] = pools["skills"]
        self._degrees: list[list[Any]] = json.loads(
            (_DATA / "bench_degrees.json").read_text(encoding="utf-8")
        )
        chance = np.random.default_rng(seed)
        self._words = {
            "nb": _vocabulary([job.norwegian for job in self.occupations], chance),
            "en": _vocabulary([job.english for job in self.occupations], chance),
        }
        shares = np.array([share for _, _, share in self._degrees])
        self.degree_shares = shares / shares.sum()

    @property
    def degrees(self) -> list[tuple[str, str]]:
        """Every degree and school that the CVs have."""
        return [(degree, school) for degree, school, _ in self._degrees]

    def words(self, language: str) -> list[str]:
        """What tasks are made of, the most common first; `language` is nb or en."""
        return self._words[language]

    def cvs(
        self, count: int, placed: "Sequence[PlacedCredential | None]", start: int = 0
    ) -> Iterator[MadeUp]:
        """CVs number `start` and on; `placed` are the credentials of `degrees`, in their order."""
        for number in range(start, start + count):
            yield _Writer(self, np.random.default_rng([self._seed, number]), placed).cv(number)


def _vocabulary(titles: Sequence[str], chance: np.random.Generator) -> list[str]:
    """The words of the titles in an order of their own, the most common ones of a corpus first."""
    words = sorted({
        word for title in titles for word in title.lower().split() if len(word) >= SHORTEST_WORD
    })  # fmt: skip
    return [words[place] for place in chance.permutation(len(words))]


def invented(number: int) -> str:
    """The invented name of a number."""
    size = len(_SYLLABLES)
    return "".join(_SYLLABLES[number // size**place % size] for place in range(4)).capitalize()


class _Writer:
    """Writes one CV and remembers where each entry stands."""

    def __init__(
        self, corpus: Corpus, chance: np.random.Generator, placed: Sequence[PlacedCredential | None]
    ) -> None:
        self._corpus = corpus
        self._chance = chance
        self._placed = placed
        self._text = CvText()
        self._topics: dict[tuple[int, int], int] = {}
        kind = chance.random()
        self._foreign = kind < OTHER_LANGUAGES
        self._language = "en" if OTHER_LANGUAGES <= kind < OTHER_LANGUAGES + ENGLISH else "nb"
        self._topic = int(chance.integers(len(corpus.occupations)))

    def cv(self, number: int) -> MadeUp:
        """The CV; its entries carry their own words, as a read one does."""
        name = f"{invented(number)} {invented(number * 7 + 3)}"
        self._text.add(f"{name}\n{invented(number % 997).lower()}@example.org\n")
        sections, (work, education, languages, skills) = self._text.add_sections(
            zip(
                _HEADINGS[self._language],
                (SectionKind.WORK, SectionKind.EDUCATION, SectionKind.LANGUAGES,
                 SectionKind.SKILLS),
                (self._work, self._education, self._languages, self._skills),
                strict=True,
            )
        )  # fmt: skip
        cv = Cv(
            text=str(self._text),
            basics=Basics(name=name, place=invented(number % 350)),
            sections=sections,
            work=tuple(work),
            education=tuple(education),
            languages=tuple(languages),
            skills=tuple(skills),
            language="no" if self._language == "nb" else "en",
        )
        found = passages(cv)
        topics = tuple(self._topics.get((p.start, p.end), self._topic) for p in found)
        concepts = tuple(
            (f"{ESCO}{self._corpus.occupations[topic].uri}",)
            if p.section is SectionKind.WORK
            else ()
            for p, topic in zip(found, topics, strict=True)
        )
        return MadeUp(cv, topics, concepts)

    def _work(self) -> list[Any]:
        jobs, until = [], LAST_YEAR
        for _ in range(int(self._chance.integers(1, 5))):
            begun = until - int(self._chance.integers(1, 6))
            title, employer, told = self._job()
            source = self._text.add(f"{begun} - {until}  {title}, {employer}. {told}\n")
            self._topics[source.start, source.end] = self._topic
            jobs.append(
                Work(
                    source,
                    position=title,
                    name=employer,
                    start_date=PartialDate(begun, 1),
                    end_date=PartialDate(until, 12),
                    summary=told,
                )
            )
            until = begun - 1
        return jobs

    def _job(self) -> tuple[str, str, str]:
        # A career stays near one occupation more often than not.
        if self._chance.random() < 0.5:  # noqa: PLR2004 - half of the jobs
            self._topic = int(self._chance.integers(len(self._corpus.occupations)))
        if self._foreign:
            pool = self._corpus.foreign_jobs
            title, employer, tasks = pool[int(self._chance.integers(len(pool)))]
            told = "; ".join([*self._chance.permutation(tasks).tolist(), self._name()])
            return title, employer, told
        job = self._corpus.occupations[self._topic]
        title = job.norwegian if self._language == "nb" else job.english
        tasks = [self._task() for _ in range(int(self._chance.integers(*TASKS)))]
        return title.capitalize(), f"{self._name()} AS", ". ".join(tasks) + "."

    def _task(self) -> str:
        words, joiners = self._corpus.words(self._language), _JOINERS[self._language]
        count = int(self._chance.integers(*TASK_WORDS))
        drawn = self._chance.zipf(ZIPF, count) % len(words)
        written = [words[place] for place in drawn]
        written.insert(1, joiners[int(self._chance.integers(len(joiners)))])
        return " ".join([*written, self._name()]).capitalize()

    def _name(self) -> str:
        return invented(int(self._chance.integers(NAMES)))

    def _education(self) -> list[Any]:
        found = []
        for _ in range(1 + int(self._chance.random() < 0.2)):  # noqa: PLR2004 - a fifth have two
            number = int(self._chance.choice(len(self._placed), p=self._corpus.degree_shares))
            degree, school = self._corpus.degrees[number]
            year = int(self._chance.integers(1985, LAST_YEAR))
            source = self._text.add(f"{year} {degree}, {school}\n")
            found.append(
                Education(
                    source,
                    institution=school,
                    study_type=degree,
                    end_date=PartialDate(year),
                    credential=self._placed[number],
                )
            )
        return found

    def _languages(self) -> list[Any]:
        shares = [share for _, share in _NORWEGIAN]
        level, _ = _NORWEGIAN[int(self._chance.choice(len(shares), p=shares))]
        native = level == _NORWEGIAN[-1][0]
        source = self._text.add(f"Norsk: {level}\n")
        spoken = [
            Language(source, "Norsk", code="nb", cefr=None if native else level,
                     cefr_stated=not native, native=native)
        ]  # fmt: skip
        if self._chance.random() < 0.4:  # noqa: PLR2004 - two in five name another one
            code, name = _FOREIGN[int(self._chance.choice(len(_FOREIGN), p=_FOREIGN_SHARES))]
            source = self._text.add(f"{name}: B2\n")
            spoken.append(Language(source, name, code=code, cefr="B2", cefr_stated=True))
        return spoken

    def _skills(self) -> list[Any]:
        drawn = self._chance.permutation(self._corpus.skills)[:3].tolist()
        written = [*drawn, self._name()]
        source = self._text.add(", ".join(written) + "\n")
        return [Skill(source, name) for name in written]


def vectors_around(
    centres: "Vectors", topics: Sequence[int], chance: np.random.Generator
) -> "Vectors":
    """Unit vectors around those of the occupations, one for each topic."""
    noise = chance.standard_normal((len(topics), centres.shape[1]), np.float32)
    noise *= NOISE / np.linalg.norm(noise, axis=1, keepdims=True)
    found: Vectors = centres[list(topics)] + noise
    found /= np.linalg.norm(found, axis=1, keepdims=True)
    return found

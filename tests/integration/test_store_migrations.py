import subprocess
import sys
from collections.abc import Iterator

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import create_engine, text
from sqlalchemy.exc import DBAPIError

from screening.errors import InvalidInputError, UnavailableError
from screening.store.database import Database
from screening.store.tables import metadata


def _migrate(url: str) -> None:
    database = Database(url)
    database.migrate()
    database.close()


@pytest.fixture
def engine(database_url: str) -> Iterator[object]:
    engine = create_engine(database_url)
    yield engine
    engine.dispose()


def test_migrated_tables_are_those_the_code_declares(database_url: str, engine) -> None:
    _migrate(database_url)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []


def test_migrating_again_changes_nothing(database: Database) -> None:
    database.migrate()
    database.check()


def test_three_processes_may_migrate_at_once(database_url: str) -> None:
    program = (
        "import sys; from screening.store.database import Database;Database(sys.argv[1]).migrate()"
    )
    command = [sys.executable, "-c", program, database_url]
    started = [subprocess.Popen(command) for _ in range(3)]  # noqa: S603 - our own program
    assert [process.wait(60) for process in started] == [0, 0, 0]
    database = Database(database_url)
    database.check()
    database.close()


def test_check_says_what_is_missing(database_url: str) -> None:
    database = Database(database_url)
    with pytest.raises(UnavailableError, match="screening init"):
        database.check()
    database.close()


def test_a_database_without_tables_says_how_to_make_them(database_url: str) -> None:
    database = Database(database_url)
    for transaction in (database.read, database.begin):
        with pytest.raises(UnavailableError, match="screening init"), transaction() as records:
            records.postings.list()
    database.close()


def test_a_home_that_is_not_there_says_how_to_make_it(tmp_path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'none' / 'screening.sqlite'}")
    with pytest.raises(UnavailableError, match="screening init"), database.read() as records:
        records.postings.list()


@pytest.mark.parametrize("change", ["UPDATE audit SET actor = 'x'", "DELETE FROM audit"])
def test_the_database_refuses_to_change_the_audit_trail(
    database: Database, engine, clock, change: str
) -> None:
    with database.begin() as records:
        records.audit.add(clock(), "kari", "posting.close", ("posting", "p1"), {"n": 1})
    with pytest.raises(DBAPIError, match="appended only"), engine.begin() as connection:
        connection.execute(text(change))
    with database.read() as records:
        assert [entry.actor for entry in records.audit.of("posting", "p1")] == ["kari"]


def test_reading_transactions_cannot_write(database: Database, clock) -> None:
    with pytest.raises((UnavailableError, DBAPIError)), database.read() as records:
        records.audit.add(clock(), "kari", "posting.close", ("posting", "p1"))
    with database.read() as records:
        assert records.audit.of("posting", "p1") == []


@pytest.mark.parametrize(
    "url", ["", "nonsense", "mysql://x/y", "postgresql+nonsense://x/y", "sqlite+nonsense:///x"]
)
def test_other_databases_are_refused_by_the_name_of_the_setting(url: str) -> None:
    with pytest.raises(InvalidInputError, match="SCREENING_DATABASE_URL"):
        Database(url)


def test_a_server_that_is_away_is_unavailable() -> None:
    database = Database("postgresql+psycopg://nobody@127.0.0.1:1/none?connect_timeout=1")
    with pytest.raises(UnavailableError, match="database"), database.read() as records:
        records.postings.list()
    database.close()


def test_sqlite_keeps_what_is_committed_through_a_power_cut(sqlite_database: Database) -> None:
    with sqlite_database._engine.connect() as connection:

        def pragma(name: str) -> object:
            return connection.exec_driver_sql(f"PRAGMA {name}").scalar()

        found = {name: pragma(name) for name in
                 ("journal_mode", "synchronous", "foreign_keys", "secure_delete")}  # fmt: skip
    assert found == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1}

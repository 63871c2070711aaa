"""Creating and upgrading the tables with Alembic, from the program itself."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, text

# Any number, the same in every version of the program: PostgreSQL's advisory lock for upgrades.
UPGRADE_LOCK = 7_310_225


def upgrade(engine: Engine) -> None:
    """Brings the tables to the latest revision, one process at a time.

    SQLite's write lock (BEGIN IMMEDIATE) and PostgreSQL's advisory lock make the second process
    wait; it then finds nothing left to do.
    """
    with engine.begin() as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": UPGRADE_LOCK})
        config = _config()
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def revision(connection: Connection) -> str | None:
    """The revision of the tables as they are; None when there are none."""
    return MigrationContext.configure(connection).get_current_revision()


def latest() -> str | None:
    """The revision this version of the program needs."""
    return ScriptDirectory.from_config(_config()).get_current_head()


def _config() -> Config:
    config = Config()
    config.set_main_option(
        "script_location", str(Path(__file__).with_name("migrations")).replace("%", "%%")
    )
    return config

"""How a command gets its services: built when needed, so that --help costs nothing."""

import getpass
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from screening.errors import UnavailableError

if TYPE_CHECKING:
    from screening.bootstrap import Services
    from screening.jobs.supervisor import Supervisor
    from screening.jobs.sweep import Queue


@dataclass(frozen=True)
class Workplace:
    """The services of one command and the queue they enqueue on."""

    services: "Services"
    enqueue: "Queue"

    def staffed(self) -> "Supervisor":
        """Server and worker of the home while the context lasts; started where missing."""
        from screening.jobs.supervisor import Supervisor  # noqa: PLC0415

        return Supervisor(self.services.settings)

    def wait(self, supervisor: "Supervisor", done: Callable[[], bool]) -> None:
        """Returns when `done()`; server and worker are kept alive until then."""
        supervisor.wait(done, self.services, self.enqueue)


def workplace(new: bool = False) -> Workplace:
    """The services as the environment sets them.

    Args:
        new: the command makes the database, or needs none.

    Raises:
        UnavailableError: the embedded database is not there yet.
    """
    from screening.bootstrap import build, load_settings  # noqa: PLC0415
    from screening.jobs.connect import open_queue  # noqa: PLC0415

    settings = load_settings()
    file = settings.database_url.removeprefix("sqlite:///")
    if not new and file != settings.database_url and not Path(file).exists():
        raise UnavailableError("database", f"there is none in {file}; run `screening init`")
    enqueue = open_queue(settings)
    return Workplace(build(settings, enqueue), enqueue)


def services(new: bool = False) -> "Services":
    """The services alone; `new` as in `workplace`."""
    return workplace(new).services


def actor() -> str:
    """Who acts, for the audit trail: the user of this machine until sign-in exists."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "cli"

"""How a command gets its services: built when needed, so that --help costs nothing."""

import getpass
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

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


def workplace() -> Workplace:
    """The services as the environment sets them."""
    from screening.bootstrap import build, load_settings  # noqa: PLC0415
    from screening.jobs.connect import open_queue  # noqa: PLC0415

    settings = load_settings()
    enqueue = open_queue(settings)
    return Workplace(build(settings, enqueue), enqueue)


def services() -> "Services":
    """The services alone."""
    return workplace().services


def actor() -> str:
    """Who acts, for the audit trail: the user of this machine until sign-in exists."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "cli"

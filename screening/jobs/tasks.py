"""What the jobs do: call one service with one id.

RQ finds these functions by name in its payload, so the services they use are bound to the process:
by the worker when it starts, or from the environment when a plain `rq worker` runs them.
"""

from datetime import date

from screening.bootstrap import Services, build, load_settings
from screening.jobs.connect import open_queue

_bound: list[Services] = []


def bind(services: Services) -> None:
    """Sets the services that the jobs of this process use."""
    _bound[:] = [services]


def bound() -> Services:
    """The services of this process, built from the environment if nobody has bound any."""
    if not _bound:
        settings = load_settings()
        bind(build(settings, open_queue(settings)))
    return _bound[0]


def run_parse(document: str) -> None:
    """Parses one stored document."""
    bound().intake.parse_document(document)


def run_index(candidate: str) -> None:
    """Brings one candidate's index document up to date."""
    bound().intake.index_candidate(candidate)


def run_alumni(day: str) -> None:
    """Does what a day asks for in the alumni follow-up."""
    bound().alumni.daily.run(date.fromisoformat(day))


def run_alert(saved: str) -> None:
    """Looks for people who are new in one saved search."""
    bound().saved_searches.look(saved)


def run_screen(posting: str) -> None:
    """Screens the applications of one closed posting."""
    bound().screening.run(posting)

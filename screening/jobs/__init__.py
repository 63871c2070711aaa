"""The only room that speaks RQ: ids in, enqueued after commit, unique, safe to run twice.

Nothing is imported here but what a start needs: the command line imports this room at every call.
"""


def main() -> None:
    """Runs a worker (or, with --scheduler, the scheduler) until SIGTERM or SIGINT."""
    from screening.jobs.process import main as run  # noqa: PLC0415 - keeps this package light

    run()

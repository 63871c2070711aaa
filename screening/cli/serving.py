"""`screening serve`: queue, worker, scheduler and web in one command; `screening scheduler`."""

from pathlib import Path

import click

from screening.cli.output import say


@click.command()
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True)
@click.option("--host", default="127.0.0.1", show_default=True, help="A loopback address.")
@click.option(
    "--socket",
    type=click.Path(path_type=Path, dir_okay=False),
    help="A Unix socket instead of a port, for a reverse proxy that runs as the same user.",
)
@click.option("--no-worker", is_flag=True, help="Where worker.py runs apart.")
@click.option(
    "--processes",
    type=click.IntRange(1, 64),
    default=1,
    show_default=True,
    help="Web processes; more where many search at once. Each holds the model and the index.",
)
def serve(port: int, host: str, socket: Path | None, no_worker: bool, processes: int) -> None:
    """Run web UI, API, worker and scheduler until Ctrl-C."""
    # Web and worker load when they are wanted.
    from screening.cli import server  # noqa: PLC0415
    from screening.cli.web_processes import Listening  # noqa: PLC0415

    if not server.is_loopback(host):
        raise click.BadParameter(
            f"{host} is not a loopback address: there is no sign-in and there are no roles yet, so"
            " that anybody who reaches the port would read every CV. Use 127.0.0.1.",
            param_hint="--host",
        )
    place = Listening(host, port, socket)
    server.serve(place, not no_worker, processes, lambda url: say(f"Serving {url}"))


@click.command()
def scheduler() -> None:
    """Run the scheduler alone: closes postings at their deadline and sweeps."""
    from screening.jobs.process import main  # noqa: PLC0415

    main(["--scheduler"])

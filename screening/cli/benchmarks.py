"""`screening bench ...`: how fast this home is, as medians and ratios."""

import importlib
import json
import statistics
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from screening.cli.output import Progress, json_option, print_json, say
from screening.cli.wiring import actor, services

if TYPE_CHECKING:
    from screening.bootstrap import Services

_QUERIES = (
    "saksbehandler i offentlig forvaltning",
    "sykepleier med erfaring fra kommunehelsetjenesten",
    "software engineer Java",
    "regnskap og årsoppgjør",
    "prosjektleder bygg og anlegg",
)

_out = click.option(
    "--out", type=click.Path(path_type=Path, dir_okay=False), help="Write the JSON to a file too."
)


@click.group()
def bench() -> None:
    """Benchmarks on the data of this home."""


@bench.command("search")
@click.option("--repeat", type=click.IntRange(1, 1000), default=10, show_default=True)
@click.option("--limit", type=click.IntRange(1, 1000), default=25, show_default=True)
@click.option("--query", "queries", multiple=True, help="Instead of the built-in ones.")
@click.option(
    "--ad",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A text file that is searched for as a whole too.",
)
@_out
@json_option
def bench_search(
    repeat: int,
    limit: int,
    queries: tuple[str, ...],
    ad: Path | None,
    out: Path | None,
    as_json: bool,
) -> None:
    """Searches without and with a filter: milliseconds, and what the filter costs."""
    from screening.services.search_request import SearchRequest  # noqa: PLC0415

    house = services()
    search = partial(house.search.search, actor=actor(), limit=limit)
    chosen = queries or _QUERIES
    search(SearchRequest(chosen[0]))  # loads the model and opens the index
    plain = [_timed(partial(search, SearchRequest(q))) for _ in range(repeat) for q in chosen]
    filtered = [
        _timed(partial(search, SearchRequest(q, min_nkr="6.1")))
        for _ in range(repeat)
        for q in chosen
    ]
    figures = {
        "engine": _engine(house),
        "searches": len(plain),
        "plain_ms": _figures(plain),
        "filtered_ms": _figures(filtered),
        "filtered_to_plain": round(statistics.median(filtered) / statistics.median(plain), 2),
    }
    if ad:
        request = SearchRequest(ad.read_text(encoding="utf-8"))
        search(request)
        figures["ad_ms"] = _figures([_timed(partial(search, request)) for _ in range(repeat)])
    _give(figures, out, as_json)


@bench.command("corpus")
@click.option("--candidates", type=click.IntRange(1, 10_000_000), default=10_000,
              show_default=True)  # fmt: skip
@click.option("--seed", type=int, default=1, show_default=True)
@_out
@json_option
def bench_corpus(candidates: int, seed: int, out: Path | None, as_json: bool) -> None:
    """Fills this home with made-up CVs; refused where it holds any other."""
    # Doorways do not import each other: named here, loaded when asked for.
    fill = importlib.import_module("screening.evaluation.bench_corpus").fill
    progress = Progress("Making up")
    try:
        figures = fill(services(new=True), candidates, seed, progress.show)
    finally:
        progress.close()
    _give(figures, out, as_json)


@bench.command("index")
@_out
@json_option
def bench_index(out: Path | None, as_json: bool) -> None:
    """Builds the index of this home anew from its database: seconds, and of the processor."""
    house = services()
    operations = house.operations
    progress = Progress("Indexing")
    began, busy = time.perf_counter(), time.process_time()
    try:
        count = operations.reindex(progress.show)
    finally:
        progress.close()
    seconds = time.perf_counter() - began
    figures = {
        "engine": _engine(house),
        "candidates": count,
        "seconds": round(seconds, 1),
        "processor_seconds": round(time.process_time() - busy, 1),
        "candidates_per_second": round(count / seconds, 1),
    }
    _give(figures, out, as_json)


@bench.command("load")
@click.option("--clients", type=click.IntRange(1, 64), default=8, show_default=True)
@click.option("--seconds", type=click.FloatRange(1, 600), default=30, show_default=True)
@click.option("--processes", type=click.IntRange(1, 64), default=1, show_default=True)
@_out
@json_option
def bench_load(
    clients: int, seconds: float, processes: int, out: Path | None, as_json: bool
) -> None:
    """Serves this home of made-up CVs; clients search over loopback while CVs are replaced."""
    # Doorways do not import each other: it is named, and loaded when it is asked for.
    bench = importlib.import_module("screening.evaluation.bench_load")
    _give(bench.measure(services().settings.home, clients, seconds, processes), out, as_json)


@bench.command("encoder")
@click.option("--passages", type=click.IntRange(8, 100_000), default=1_000, show_default=True)
@click.option("--tokens", type=click.IntRange(8, 400), default=115, show_default=True)
@click.option("--queries", type=click.IntRange(1, 10_000), default=200, show_default=True)
@_out
@json_option
def bench_encoder(
    passages: int, tokens: int, queries: int, out: Path | None, as_json: bool
) -> None:
    """The embedding backend beside plain sentence-transformers: speed, likeness, memory."""
    # Doorways do not import each other: the benchmark is named, and loaded when it is asked for.
    module = importlib.import_module("screening.evaluation.bench_encoder")
    _give(module.measure(passages, tokens, queries), out, as_json)


@bench.command("screen")
@click.argument("posting")
@click.option("--repeat", type=click.IntRange(1, 100), default=3, show_default=True)
@_out
@json_option
def bench_screen(posting: str, repeat: int, out: Path | None, as_json: bool) -> None:
    """Judges a screened posting again (nothing is stored): milliseconds for each application."""
    screening = services().screening
    report = screening.report(posting)
    if report["run"] is None or not report["applications"]:
        raise click.UsageError(f"{posting} has no screening to repeat")
    run, count = report["run"], len(report["applications"])
    first = _timed(lambda: screening.replay(run))
    warm = [_timed(lambda: screening.replay(run)) for _ in range(repeat)]
    figures = {
        "applications": count,
        "first_ms": round(first, 1),
        "warm_ms": _figures(warm),
        "warm_ms_each": round(statistics.median(warm) / count, 2),
        "first_to_warm": round(first / statistics.median(warm), 2),
    }
    _give(figures, out, as_json)


@bench.command("screening")
@click.option("--applications", type=click.IntRange(1, 100_000), default=1_230, show_default=True)
@click.option("--requirements", type=click.IntRange(1, 100), default=8, show_default=True)
@click.option("--credentials", type=click.IntRange(0, 1_000_000), default=10_000, show_default=True)
@_out
@json_option
def bench_screening(
    applications: int, requirements: int, credentials: int, out: Path | None, as_json: bool
) -> None:
    """A posting of made-up applications in a home of its own: seconds, memory, credentials."""
    # Doorways do not import each other: named here, loaded when asked for.
    module = importlib.import_module("screening.evaluation.bench_screening")
    _give(module.measure(applications, requirements, credentials), out, as_json)


@bench.command("alumni")
@click.option("--people", type=click.IntRange(100, 1_000_000), default=50_000, show_default=True)
@click.option("--follow-ups", type=click.IntRange(100, 10_000_000), default=300_000,
              show_default=True)  # fmt: skip
@click.option("--repeat", type=click.IntRange(1, 1000), default=100, show_default=True)
@click.option("--url", help="An empty database instead of a SQLite file of its own.")
@_out
@json_option
def bench_alumni(
    people: int, follow_ups: int, repeat: int, url: str | None, out: Path | None, as_json: bool
) -> None:
    """A made-up register of ten years: due list, figures and daily job, in a folder of its own."""
    # Doorways do not import each other: it is named, and loaded when it is asked for.
    bench = importlib.import_module("screening.evaluation.bench_alumni")
    _give(bench.measure(bench.Size(people, follow_ups), url, repeat), out, as_json)


@bench.command("parsing")
@click.option("--files", type=click.IntRange(1, 1_000_000), default=200, show_default=True)
@click.option("--workers", type=click.IntRange(1, 64), default=2, show_default=True)
@click.option("--scans", type=click.IntRange(0, 1000), default=3, show_default=True)
@click.option(
    "--folder",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Read the files of a folder in turn instead of made-up CVs.",
)
@click.option("--seed", type=int, default=1, show_default=True)
@_out
@json_option
def bench_parsing(out: Path | None, as_json: bool, **sizes: Any) -> None:
    """Reads CVs, each in its own process: files a second, seconds a scanned page, memory."""
    # Doorways do not import each other: the benchmark is named, and loaded when asked for.
    measure = importlib.import_module("screening.evaluation.bench_parsing").measure
    _give(measure(**sizes), out, as_json)


def _engine(house: "Services") -> str:
    """Which engine this home searches with."""
    return "embedded" if house.settings.elasticsearch is None else "elasticsearch"


def _timed(work: Callable[[], object]) -> float:
    """Milliseconds that one call takes."""
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


def _figures(milliseconds: list[float]) -> dict[str, float]:
    ordered = sorted(milliseconds)
    return {
        "median": round(statistics.median(ordered), 1),
        "p95": round(ordered[min(len(ordered) - 1, int(0.95 * len(ordered)))], 1),
    }


def _give(figures: dict[str, Any], out: Path | None, as_json: bool) -> None:
    if out:
        out.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    if as_json:
        print_json(figures)
        return
    for name, value in figures.items():
        shown = value
        if isinstance(value, dict):
            shown = ", ".join(f"{part} {number}" for part, number in value.items())
        say(f"{name}: {shown}")

"""Many people search at once while CVs are replaced: searches a second, and whether one is torn.

`screening bench load --clients 8 --seconds 30`, in a home that `bench corpus` and `bench index`
filled. The product is served as `screening serve` does; clients ask over loopback, a writer
corrects CVs through the API and looks how long it takes until the new words are found. Every
corrected CV tells its round in two jobs: an answer that shows two rounds of one person is torn.
"""

import contextlib
import http.client
import json
import os
import random
import re
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from http import HTTPStatus
from pathlib import Path
from typing import Any

from screening.evaluation.bench_corpus import name_of
from screening.evaluation.made_up_cvs import Corpus

SERVED = re.compile(r"Serving http://127\.0\.0\.1:(\d+)")
START_SECONDS, PATIENCE = 120.0, 60.0  # until served; until a corrected CV is found
WRITTEN = 20  # candidates whose CVs are replaced again and again
WRITING_EVERY = 0.5  # seconds between a corrected CV that was found and the next correction
LOOKING_EVERY = 0.05
WATCHED = 10  # every so manieth search is for what the writer writes
WARM_UP = 20  # searches before the clock starts
MARK = "rundeprøve"  # the word that every corrected CV holds
ROUND = re.compile(rf"{MARK} r(\d+)x")
LEVELS = (None, "6.2", None, "7")


@dataclass(slots=True)
class _Tally:
    """What all clients saw, counted under one lock."""

    lock: threading.Lock = field(default_factory=threading.Lock)
    milliseconds: list[float] = field(default_factory=list)
    visible: list[float] = field(default_factory=list)
    torn: int = 0
    errors: list[str] = field(default_factory=list)

    def failed(self, what: str) -> None:
        with self.lock:
            self.errors.append(what)


class _Client:
    """One connection that is kept open."""

    def __init__(self, port: int) -> None:
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)

    def close(self) -> None:
        """Lets go of the connection."""
        self._connection.close()

    def ask(
        self, method: str, path: str, body: Any = None, etag: str | None = None
    ) -> tuple[int, Any, str | None]:
        """Status, document and ETag of an answer."""
        headers = {"Content-Type": "application/json"} | ({"If-Match": etag} if etag else {})
        content = None if body is None else json.dumps(body).encode()
        self._connection.request(method, f"/api/v1{path}", content, headers)
        answer = self._connection.getresponse()
        return answer.status, json.loads(answer.read() or b"null"), answer.headers["ETag"]

    def search(self, asked: dict[str, Any]) -> Any:
        """The answer of a search.

        Raises:
            ValueError: when it is refused.
        """
        status, found, _ = self.ask("POST", "/search", asked)
        if status != HTTPStatus.OK:
            raise ValueError(f"a search was answered with {status}")
        return found


def measure(home: Path, clients: int, seconds: float, processes: int = 1) -> dict[str, Any]:
    """Serves the home and loads it.

    Args:
        home: a home of made-up CVs with an index.
        clients: how many search at the same time.
        seconds: how long.
        processes: how many processes answer them.

    Returns:
        `searches`, `per_second`, milliseconds `p50` and `p95`, `replaced` CVs and the milliseconds
        until one was found, `torn` answers and `errors` (the first few in words).
    """
    questions, tally = list(_questions(2_000)), _Tally()
    with _served(home, processes) as port:
        _warm_up(port, questions[: WARM_UP * processes])
        end = threading.Event()
        work = [partial(_write, tally=tally, end=end)]
        for number in range(clients):
            mine = questions[number::clients]
            work.append(partial(_search, questions=mine, tally=tally, end=end))
        threads = [threading.Thread(target=_guarded, args=(one, port, tally)) for one in work]
        began = time.perf_counter()
        for thread in threads:
            thread.start()
        end.wait(seconds)
        end.set()
        for thread in threads:
            thread.join()
        taken = time.perf_counter() - began
    return {
        "clients": clients,
        "processes": processes,
        "searches": len(tally.milliseconds),
        "per_second": round(len(tally.milliseconds) / taken, 1),
        "search_ms": _figures(tally.milliseconds),
        "replaced": len(tally.visible),
        "visible_ms": _figures(tally.visible),
        "torn": tally.torn,
        "errors": len(tally.errors),
        "first_errors": tally.errors[:3],
    }


def _warm_up(port: int, questions: Sequence[dict[str, Any]]) -> None:
    """Asks over a connection each, so that every process is reached, and has the worker work."""
    for asked in questions:
        with contextlib.closing(_Client(port)) as client:
            client.search(asked)
    with contextlib.closing(_Client(port)) as client:
        _corrected(client, _round())


def _guarded(work: Callable[[_Client], None], port: int, tally: _Tally) -> None:
    try:
        with contextlib.closing(_Client(port)) as client:
            work(client)
    except (OSError, ValueError, KeyError, http.client.HTTPException) as error:
        tally.failed(f"{type(error).__name__}: {error}")


def _questions(count: int) -> Iterator[dict[str, Any]]:
    """Titles with a word beside them, every second one with a level; no two are alike."""
    chance, corpus = random.Random(7), Corpus()  # noqa: S311 - the same questions every time
    titles = [occupation.norwegian or occupation.english for occupation in corpus.occupations]
    words = corpus.words("nb")
    for number in range(count):
        text = f"{chance.choice(titles)} {chance.choice(words)}"
        yield {"text": text, "min_nkr": LEVELS[number % len(LEVELS)], "limit": 10}


def _search(
    client: _Client, questions: list[dict[str, Any]], tally: _Tally, end: threading.Event
) -> None:
    """Asks one question after the other, and now and then for what the writer writes."""
    number = 0
    while not end.is_set():
        asked = questions[number % len(questions)] if number % WATCHED else {"text": MARK}
        began = time.perf_counter()
        found = client.search(asked)
        taken = 1000 * (time.perf_counter() - began)
        torn = sum(_is_torn(hit) for hit in found["hits"])
        with tally.lock:
            tally.milliseconds.append(taken)
            tally.torn += torn
        number += 1


def _is_torn(hit: Any) -> bool:
    """Whether the passages of one person tell of different rounds."""
    told = {match for passage in hit["passages"] for match in ROUND.findall(passage["text"])}
    return len(told) > 1


def _write(client: _Client, tally: _Tally, end: threading.Event) -> None:
    """Corrects one CV after the other."""
    number = _round()
    while not end.is_set():
        taken = _corrected(client, number)
        with tally.lock:
            tally.visible.append(taken)
        number += 1
        end.wait(WRITING_EVERY)


def _round() -> int:
    """A number that no earlier run has used: what is there already is no correction."""
    return time.time_ns() // 1_000_000


def _corrected(client: _Client, number: int) -> float:
    """Corrects a CV; milliseconds until it is found by its new words.

    Raises:
        ValueError: when it is refused, or not found.
    """
    candidate, told = name_of(number % WRITTEN), f"{MARK} r{number}x"
    status, shown, etag = client.ask("GET", f"/candidates/{candidate}")
    jobs = [
        {"position": f"Prøver {place}", "name": "Prøvested", "summary": f"{told} {place}"}
        for place in ("én", "to")
    ]
    if status == HTTPStatus.OK:
        correction = {"reason": "load", "work": jobs}
        status, shown, _ = client.ask("PUT", f"/candidates/{candidate}/cv", correction, etag)
    if status != HTTPStatus.OK:
        raise ValueError(f"a correction was answered with {status}: {shown}")
    began = time.perf_counter()
    while not _is_found(client, f"r{number}x", candidate):
        if time.perf_counter() - began > PATIENCE:
            raise ValueError(f"a corrected CV was not found within {PATIENCE:.0f} s")
        time.sleep(LOOKING_EVERY)
    return 1000 * (time.perf_counter() - began)


def _is_found(client: _Client, word: str, candidate: str) -> bool:
    found = client.search({"text": f'"{word}"', "limit": 3})
    return any(hit["candidate"] == candidate for hit in found["hits"])


@contextlib.contextmanager
def _served(home: Path, processes: int) -> Iterator[int]:
    """The port of the product, served for this home and ended afterwards."""
    program = "import sys; from screening.cli import main; sys.exit(main())"
    command = [sys.executable, "-c", program, "serve", "--port", "0", "--processes", str(processes)]
    server = subprocess.Popen(  # noqa: S603 - our own program
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env={**os.environ, "SCREENING_HOME": str(home), "PYTHONUNBUFFERED": "1"},
    )
    try:
        yield _port_of(server)
    finally:
        server.terminate()
        server.communicate(timeout=START_SECONDS)


def _port_of(server: "subprocess.Popen[str]") -> int:
    for line in server.stdout or ():
        found = SERVED.search(line)
        if found:
            return int(found[1])
    raise ValueError("the product was not served")


def _figures(values: list[float]) -> dict[str, float]:
    if len(values) < 2:  # noqa: PLR2004
        return {}
    return {
        "p50": round(statistics.median(values), 1),
        "p95": round(statistics.quantiles(values, n=20)[-1], 1),
    }

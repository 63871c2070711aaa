#!/usr/bin/env python3
"""`make demo`: a recruitment from the CVs to the flags, through the product's own command line.

Starts `screening serve` on a home of its own (var/demo), publishes the sample posting with a
deadline a few seconds ahead, imports the sample CVs, lets the deadline pass so that the scheduler
closes the posting and the worker screens it, sets a hasty shortlist and prints what the audit has
to say about it. The web pages stay up until Ctrl-C.

    DEMO_SERVE=0      stop after printing
    DEMO_PORT=8000    the port of the pages; another free one is taken when it is in use
    DEMO_HOME=DIR     another data directory; it is emptied first (a model kept there stays)
"""

import contextlib
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = ROOT / "samples"
SCREENING = Path(sys.executable).parent / "screening"
MARKER = "demo-home"  # lies in a home that this script made and may empty
KEPT = {"model", "models", MARKER}  # assembling the model takes a while and needs doing once
DEADLINE_AHEAD = timedelta(seconds=15)  # time enough for the files to arrive, short enough to wait
STARTUP_SECONDS = 60.0
SCREENING_SECONDS = 120.0
WIDTH = 100

MARKS = {"met": "✔", "below": "✘", "undocumented": "–", "needs_assessment": "?"}
LEGEND = "✔ oppfylt   ✘ under kravet   – ikke dokumentert   ? må vurderes   * absolutt krav"
OUTCOMES = {
    "qualified": "kvalifisert",
    "undecided": "må vurderes",
    "not_shown_qualified": "ikke vist kvalifisert",
}
FLAGS = {  # in the order in which a person's flags are told
    "listed_not_qualified": "på lista uten å være vist kvalifisert",
    "qualified_not_listed": "kvalifisert, men ikke på lista",
    "dominates_listed": "minst like god som {against} på alle krav, og bedre på noe",
    "inconsistent_treatment": "behandlet annerledes enn {against}",
    "awaiting_assessment": "utelatt før noe er vurdert av et menneske",
    "single_criterion_cut": "utelatt på ett eneste krav",
}


class DemoError(Exception):
    """The demo cannot go on; the message says why."""


class Stopwatch:
    """Announces each step and keeps how long it took."""

    def __init__(self) -> None:
        self.taken: list[tuple[str, float]] = []

    @contextlib.contextmanager
    def step(self, title: str) -> Iterator[None]:
        """Times what happens inside."""
        print(f"\n== {title}", flush=True)
        started = time.monotonic()
        yield
        self.taken.append((title, time.monotonic() - started))

    def show(self) -> None:
        """The table at the end."""
        print("\n== How long it took")
        for title, seconds in self.taken:
            print(f"  {seconds:6.1f} s  {title}")
        print(f"  {sum(seconds for _, seconds in self.taken):6.1f} s  together")


def screening(home: Path, *arguments: str) -> Any:
    """One command of the product with `--json`; its answer as data.

    Raises:
        DemoError: when the command fails.
    """
    done = subprocess.run(
        [str(SCREENING), *arguments, "--json"],
        env={**os.environ, "SCREENING_HOME": str(home)},
        capture_output=True,
        check=False,
    )
    if done.returncode not in {0, 1} or not done.stdout.strip():
        said = done.stderr.decode(errors="replace").strip()
        raise DemoError(f"`screening {' '.join(arguments)}` failed: {said}")
    return json.loads(done.stdout)


def empty_home(home: Path) -> None:
    """A fresh data directory; only one that an earlier demo made is emptied.

    Raises:
        DemoError: the directory holds something else, or a demo still runs on it.
    """
    if home.exists() and any(home.iterdir()) and not (home / MARKER).exists():
        raise DemoError(f"{home} was not made by this demo: name another one with DEMO_HOME")
    home.mkdir(parents=True, exist_ok=True)
    running = (home / MARKER).read_text().strip() if (home / MARKER).exists() else ""
    if running and Path(f"/proc/{running}/cmdline").exists():
        raise DemoError(f"a demo is still running (process {running}): end it with Ctrl-C first")
    for entry in home.iterdir():
        if entry.name in KEPT:
            continue
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry)
        else:
            entry.unlink()
    (home / MARKER).write_text(f"{os.getpid()}\n")


@contextlib.contextmanager
def served(home: Path, port: int) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """`screening serve` on this home, with its address; ended on the way out.

    Raises:
        DemoError: when it does not come up.
    """
    log = home / "serve.log"
    with log.open("w") as errors:
        server = subprocess.Popen(
            [str(SCREENING), "serve", "--port", str(port)],
            env={**os.environ, "SCREENING_HOME": str(home)},
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
            start_new_session=True,  # Ctrl-C reaches this script alone, which then ends the server
        )
    try:
        said = server.stdout.readline() if server.stdout else ""
        if "http://" not in said:
            raise DemoError(f"`screening serve` did not start: see {log}")
        yield server, said[said.index("http://") :].split()[0]
    finally:
        server.send_signal(signal.SIGTERM)
        try:
            server.wait(20)
        except subprocess.TimeoutExpired:
            server.kill()


def free_port(wanted: int) -> int:
    """The wanted port, or 0 (any free one) when somebody listens there."""
    with socket.socket() as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind(("127.0.0.1", wanted))
        except OSError:
            return 0
    return wanted


def publish(home: Path) -> tuple[str, datetime]:
    """The sample posting with a deadline a few seconds ahead; its id and the deadline."""
    posting = yaml.safe_load((SAMPLES / "posting.yaml").read_text(encoding="utf-8"))
    deadline = datetime.now(UTC).replace(microsecond=0) + DEADLINE_AHEAD
    posting["deadline"] = deadline.isoformat()
    file = home / "posting.yaml"
    file.write_text(yaml.safe_dump(posting, allow_unicode=True, sort_keys=False), encoding="utf-8")
    added = screening(home, "posting", "add", str(file))
    print(f"  {added['title']}  ({added['posting']}, deadline {deadline:%H:%M:%S} UTC)")
    for row in added["requirements"]:
        print(f"    {'*' if row['must'] else ' '} {row['id']}: {row.get('label', row['kind'])}")
    return added["posting"], deadline


def imported(home: Path, folder: str, *options: str) -> dict[str, str]:
    """Imports one of the sample folders; candidates by file name."""
    report = screening(home, "import", str(SAMPLES / folder), *options)
    late = sum(bool(row.get("late")) for row in report["imported"])
    print(f"  {folder}: {len(report['imported'])} CVs read, {len(report['failed'])} not readable")
    if late:
        print(f"  {late} came after the deadline: this machine is slower than the demo expects")
    for row in report["failed"]:
        print(f"    {Path(row['file']).name}: {row['error']['message']}")
    return {Path(row["file"]).name: row["candidate"] for row in report["imported"]}


def wait_for_screening(home: Path, posting: str, deadline: datetime) -> dict[str, Any]:
    """Lets the deadline pass and waits until the worker has screened.

    Raises:
        DemoError: when that takes unreasonably long.
    """
    time.sleep(max(0.0, (deadline - datetime.now(UTC)).total_seconds()))
    until = time.monotonic() + SCREENING_SECONDS
    while time.monotonic() < until:
        rows = screening(home, "posting", "list")["postings"]
        if next(row["state"] for row in rows if row["posting"] == posting) != "open":
            report: dict[str, Any] = screening(home, "screen", posting, "--wait")
            if report["status"] != "done":
                raise DemoError(f"the screening is {report['status']}: see {home / 'serve.log'}")
            return report
        time.sleep(0.5)
    raise DemoError("the scheduler has not closed the posting: see serve.log in the demo's home")


def show_matrix(report: dict[str, Any]) -> None:
    """Applications in order of arrival by requirements, as signs."""
    requirements = report["requirements"]
    heads = [f"{row['id']}{'*' if row['must'] else ''}" for row in requirements]
    names = [application.get("name") or "" for application in report["applications"]]
    widest = max(map(len, names), default=0)
    print("\n  " + " " * widest + "  " + "  ".join(heads))
    for application, name in zip(report["applications"], names, strict=True):
        found = {row["requirement"]: row["verdict"] for row in application["verdicts"]}
        cells = [
            MARKS.get(found.get(row["id"], ""), " ").center(len(head))
            for row, head in zip(requirements, heads, strict=True)
        ]
        outcome = OUTCOMES.get(application["outcome"], application["outcome"])
        print(f"  {name:<{widest}}  {'  '.join(cells)}  {outcome}")
    print(f"  {LEGEND}")


def show_audit(audit: dict[str, Any]) -> None:
    """The flags person by person with their evidence, then process rules and tips."""
    names = audit["names"]
    print(f"  På lista: {', '.join(names[one] for one in audit['shortlist'])}")
    people = dict.fromkeys(one for flag in audit["flags"] for one in flag["candidates"])
    print(f"\n  {len(audit['flags'])} varsler om {len(people)} personer")
    for person in people:
        flags = [flag for flag in audit["flags"] if person in flag["candidates"]]
        show_person(sorted(flags, key=lambda flag: list(FLAGS).index(flag["code"])), names)
    print("\n  Prosessregler")
    for rule in audit["rules"]:
        print(_wrapped(f"• {rule['message']}", 4))
    print("\n  Tips fra CV-databasen")
    for tip in audit["tips"]:
        print(_wrapped(f"• {tip['message']}", 4))


def show_person(flags: list[dict[str, Any]], names: dict[str, str]) -> None:
    """All flags of one person: the first in the product's own words, the others in short."""
    print("\n" + _wrapped(f"• {flags[0]['message']}", 4))
    for flag in flags[1:]:
        against = " og ".join(names[one] for one in flag["against"])
        print(_wrapped(f"også: {FLAGS[flag['code']].format(against=against)}", 6))


def _wrapped(text: str, indent: int) -> str:
    pad = " " * indent
    return textwrap.fill(text, WIDTH, initial_indent=pad, subsequent_indent=pad + "  ")


def listed_files() -> list[str]:
    """The file names of the hasty shortlist."""
    lines = (SAMPLES / "shortlist.txt").read_text(encoding="utf-8").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]


def play(home: Path, clock: Stopwatch, step_serve: contextlib.ExitStack) -> tuple[Any, str]:
    """The whole recruitment; the server and its address."""
    with clock.step("Starting web, worker and scheduler"):
        screening(home, "init")
        server, url = step_serve.enter_context(served(home, free_port(_port())))
        print(f"  {url}")
    with clock.step("Importing the CV database: people who will not apply"):
        imported(home, "database")
    with clock.step("Publishing the posting"):
        posting, deadline = publish(home)
    with clock.step("Importing the applications"):
        candidates = imported(home, "applications", "--posting", posting)
    with clock.step("The deadline passes; the worker screens"):
        report = wait_for_screening(home, posting, deadline)
        show_matrix(report)
    with clock.step("A hasty shortlist, and what the audit says about it"):
        chosen = [candidates[file] for file in listed_files() if file in candidates]
        screening(home, "shortlist", "set", posting, *chosen)
        show_audit(screening(home, "shortlist", "audit", posting))
    return server, url


def _port() -> int:
    return int(os.environ.get("DEMO_PORT", "8000"))


def main() -> int:
    """Plays, shows the times, and keeps serving unless told otherwise."""
    home = Path(os.environ.get("DEMO_HOME", ROOT / "var" / "demo")).absolute()
    clock = Stopwatch()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.default_int_handler)  # both unwind and end the server
    print("A recruitment in a minute. What a recruiter reads is in Norwegian, as in the product.")
    try:
        empty_home(home)
        with contextlib.ExitStack() as running:
            server, url = play(home, clock, running)
            clock.show()
            if os.environ.get("DEMO_SERVE", "1") != "0":
                print(f"\nThe pages are at {url}  (Ctrl-C ends everything)", flush=True)
                server.wait()
    except DemoError as error:
        print(f"demo: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print()
    finally:
        if (home / MARKER).exists():
            (home / MARKER).write_text("")
    return 0


if __name__ == "__main__":
    sys.exit(main())

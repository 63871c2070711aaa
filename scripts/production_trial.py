#!/usr/bin/env python3
"""The production mode for real, without Docker: does it give what the embedded mode gives?

Starts PostgreSQL, Valkey and (where there is one) Elasticsearch, then web, worker and scheduler as
processes of their own with their secrets in the environment, as docker-compose.yml does. Plays a
recruitment through the command line, lets the scheduler close the posting at its deadline, and
compares verdicts, evidence, flags and tips with the same recruitment in the embedded mode. Ends
everything it started.

    .venv/bin/python scripts/production_trial.py [FOLDER]     # default: samples

FOLDER holds posting.yaml, applications/, database/ and expected.yaml (whose first shortlist is
taken). Exit status 0 when both modes agree, 1 when they differ or something fails.
"""

import contextlib
import json
import os
import secrets
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import trial_servers
import yaml

ROOT = Path(__file__).resolve().parent.parent
BINARIES = Path(sys.executable).parent
DEADLINE_AHEAD = timedelta(seconds=20)
READY_SECONDS = 120.0
CLOSING_SECONDS = 180.0
Environment = dict[str, str]


class TrialError(Exception):
    """The trial cannot go on; the message says why."""


def screening(environment: Environment, *arguments: str) -> Any:
    """One command with `--json`; its answer as data.

    Raises:
        TrialError: when it fails.
    """
    done = subprocess.run(
        [str(BINARIES / "screening"), *arguments, "--json"],
        env={**os.environ, **environment},
        capture_output=True,
        check=False,
    )
    if done.returncode not in {0, 1} or not done.stdout.strip():
        said = done.stderr.decode(errors="replace").strip()
        raise TrialError(f"`screening {' '.join(arguments)}` failed: {said}")
    return json.loads(done.stdout)


@contextlib.contextmanager
def production(folder: Path) -> Iterator[Environment]:
    """All servers and processes, ready; the environment that a command line needs to join them."""
    with contextlib.ExitStack() as running:
        home = folder / "production"
        home.mkdir()
        environment = {
            "SCREENING_HOME": str(home),
            "SCREENING_DATABASE_URL": running.enter_context(trial_servers.postgres(folder)),
            "SCREENING_REDIS_URL": running.enter_context(trial_servers.valkey(folder)),
            "SCREENING_SECRET_KEY": secrets.token_hex(32),
            "SCREENING_VAULT_KEY": secrets.token_hex(32),
        }
        cluster = running.enter_context(trial_servers.elasticsearch(folder))
        if cluster:
            environment |= {
                "SCREENING_ELASTICSEARCH_URL": cluster,
                "SCREENING_ELASTICSEARCH_REPLICAS": "0",
            }
        print(f"servers: PostgreSQL, Valkey, {'Elasticsearch' if cluster else 'embedded index'}")
        port = trial_servers.free_port()
        screening(environment, "init")
        for name, command in {
            "web": ["screening", "serve", "--no-worker", "--port", str(port)],
            "worker": ["python", str(ROOT / "worker.py")],
            "scheduler": ["screening", "scheduler"],
        }.items():
            running.enter_context(process(name, command, environment, home))
        wait_until_ready(f"http://127.0.0.1:{port}/readyz", home)
        yield environment


@contextlib.contextmanager
def process(name: str, command: list[str], environment: Environment, home: Path) -> Iterator[None]:
    """One part of the product as a process of its own, its log in the home.

    Raises:
        TrialError: it had ended by itself when the trial was over.
    """
    with (home / f"{name}.log").open("wb") as log:
        started = subprocess.Popen(
            [str(BINARIES / command[0]), *command[1:]],
            env={**os.environ, **environment},
            stdout=log,
            stderr=subprocess.STDOUT,
        )
    try:
        yield
        if started.poll() is not None:
            raise TrialError(f"{name} ended by itself: {tail(home / f'{name}.log')}")
    finally:
        trial_servers.end(started)


def wait_until_ready(url: str, home: Path) -> None:
    """Returns when /readyz says yes.

    Raises:
        TrialError: with what it says instead.
    """
    until, said = time.monotonic() + READY_SECONDS, ""
    while time.monotonic() < until:
        try:
            with urllib.request.urlopen(url, timeout=10) as answer:  # noqa: S310 - our own address
                print(f"ready: {json.load(answer)}")
                return
        except OSError as error:
            said = str(error)
            time.sleep(0.5)
    raise TrialError(f"{url}: {said}; {tail(home / 'web.log')}")


def tail(log: Path) -> str:
    """The last lines of a log."""
    return log.read_text(errors="replace").strip()[-1_000:]


def play(environment: Environment, samples: Path, scheduled: bool) -> dict[str, Any]:
    """One recruitment; its outcome by file name, so that ids of two runs do not matter.

    Args:
        environment: the mode to run in.
        samples: posting.yaml, applications/, database/, expected.yaml.
        scheduled: wait for the scheduler at the deadline, instead of closing by hand.
    """
    # The database first: tips come from those who are in it when the posting is screened.
    known = screening(environment, "import", str(samples / "database"))["imported"]
    posting = yaml.safe_load((samples / "posting.yaml").read_text(encoding="utf-8"))
    deadline = datetime.now(UTC).replace(microsecond=0) + (
        DEADLINE_AHEAD if scheduled else timedelta(days=1)
    )
    posting["deadline"] = deadline.isoformat()
    draft = Path(environment["SCREENING_HOME"]) / "posting.yaml"
    draft.write_text(yaml.safe_dump(posting, allow_unicode=True, sort_keys=False), encoding="utf-8")
    ident = screening(environment, "posting", "add", str(draft))["posting"]
    rows = screening(environment, "import", str(samples / "applications"), "--posting", ident)
    file_of = {row["candidate"]: Path(row["file"]).name for row in known + rows["imported"]}
    if scheduled:
        wait_until_closed(environment, ident, deadline)
    else:
        screening(environment, "posting", "close", ident)
    report = screening(environment, "screen", ident, "--wait")
    if report["status"] != "done":
        log = Path(environment["SCREENING_HOME"]) / "worker.log"
        raise TrialError(f"screening {report['status']}: {tail(log) if log.exists() else ''}")
    expected = yaml.safe_load((samples / "expected.yaml").read_text(encoding="utf-8"))
    listed = set(expected["shortlists"][0]["listed"])
    chosen = [candidate for candidate, file in file_of.items() if file in listed]
    screening(environment, "shortlist", "set", ident, *sorted(chosen))
    audit = screening(environment, "shortlist", "audit", ident)
    return {**verdicts(report), **flags(audit, file_of)}


def wait_until_closed(environment: Environment, ident: str, deadline: datetime) -> None:
    """Lets the deadline pass.

    Raises:
        TrialError: the scheduler does not close the posting.
    """
    time.sleep(max(0.0, (deadline - datetime.now(UTC)).total_seconds()))
    until = time.monotonic() + CLOSING_SECONDS
    while time.monotonic() < until:
        rows = screening(environment, "posting", "list")["postings"]
        if next(row["state"] for row in rows if row["posting"] == ident) != "open":
            return
        time.sleep(1)
    raise TrialError("the scheduler has not closed the posting")


def verdicts(report: dict[str, Any]) -> dict[str, Any]:
    """Outcome and every verdict with its rule and quotes, by file."""
    found: dict[str, Any] = {}
    for application in report["applications"]:
        file = application["files"][0]
        found[f"{file}: outcome"] = application["outcome"]
        for row in application["verdicts"]:
            quotes = [(part["text"], part["start"]) for part in row["evidence"]]
            found[f"{file}: {row['requirement']}"] = (row["verdict"], row["rule"], quotes)
    return found


def flags(audit: dict[str, Any], file_of: dict[str, str]) -> dict[str, Any]:
    """Flags and tips, by file."""

    def files(candidates: list[str]) -> str:
        return ", ".join(sorted(file_of[candidate] for candidate in candidates))

    found: dict[str, Any] = {}
    for flag in audit["flags"]:
        key = f"{flag['code']}: {files(flag['candidates'])}: {flag['requirement']}"
        found[key] = files(flag["against"])
    return found | {f"tip: {file_of[tip['candidate']]}": True for tip in audit["tips"]}


def compare(one: dict[str, Any], other: dict[str, Any]) -> list[str]:
    """Every key whose values differ, with both."""
    return [
        f"{key}\n    embedded:   {one.get(key)}\n    production: {other.get(key)}"
        for key in sorted(one.keys() | other.keys())
        if one.get(key) != other.get(key)
    ]


def main() -> int:
    """Plays in both modes and compares."""
    samples = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "samples").absolute()
    try:
        with tempfile.TemporaryDirectory(prefix="trial-", dir="/tmp") as name:
            folder = Path(name)
            folder.chmod(0o755)  # PostgreSQL may run as somebody else
            started = time.monotonic()
            (folder / "embedded").mkdir()
            environment = {"SCREENING_HOME": str(folder / "embedded")}
            screening(environment, "init")
            alone = play(environment, samples, scheduled=False)
            print(f"embedded: {len(alone)} verdicts, flags and tips, "
                  f"{time.monotonic() - started:.0f} s")  # fmt: skip
            started = time.monotonic()
            with production(folder) as environment:
                apart = play(environment, samples, scheduled=True)
            print(f"production: {len(apart)}, {time.monotonic() - started:.0f} s with all servers")
    except (TrialError, trial_servers.ServerError) as error:
        print(f"trial: {error}", file=sys.stderr)
        return 1
    differences = compare(alone, apart)
    print("\n".join(differences) or "both modes agree on everything")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())

"""Crash trials of the reminder job: kill -9 at a random moment, again and again, then look.

    python scripts/kill_reminders.py [--trials 20] [--people 300] [--seed 1] [--database URL]

`screening alumni daily` runs in a process of its own and is killed with SIGKILL at a random
moment while letters leave. After the last kill it runs to its end. Then every reminder that was
due must be in the outbox exactly once: each follow-up in one letter, each person asked by one
letter, and nothing for those without a consent. What was lost or doubled is named.
"""

import argparse
import json
import os
import random
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from screening.alumni.calendar_days import is_working_day, months_later  # noqa: E402 - after the path
from screening.bootstrap import Services, Settings, build  # noqa: E402

CLI = [sys.executable, "-c", "from screening.cli import main; main()"]
PATIENCE = 300.0


def main() -> int:
    """Runs the trials; exit status 1 when a reminder is lost, doubled, or sent unasked."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--trials", type=int, default=20)
    parser.add_argument("--people", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--database", help="an empty database instead of SQLite")
    parser.add_argument("--json", type=Path, dest="report")
    options = parser.parse_args()
    chance = random.Random(options.seed)  # noqa: S311 - moments, not secrets
    with tempfile.TemporaryDirectory(prefix="screening-reminders-") as folder:
        home = Path(folder) / "var"
        environment = {**os.environ, "SCREENING_HOME": str(home)}
        environment.pop("SCREENING_MAIL_URL", None)
        if options.database:
            environment |= {
                "SCREENING_DATABASE_URL": options.database,
                "SCREENING_SECRET_KEY": "x" * 40,
                "SCREENING_VAULT_KEY": "y" * 40,
            }
        services = build(Settings.from_env(environment), lambda kind, ident: None)
        services.operations.init()
        expected = _register(services, options.people)
        result = _trials(environment, home / "outbox", options.trials, chance)
        found = _letters(home / "outbox")
        state = services.alumni.daily.state()
    problems = _compare(expected, found)
    summary = {
        **result,
        "people": options.people,
        "reminders_expected": len(expected),
        "reminders_in_outbox": sum(found.values()),
        "uncertain": len(state["uncertain"]),
        "states": state["mails"],
        "problems": problems,
    }
    print(json.dumps(summary, indent=2))
    if options.report:
        options.report.write_text(json.dumps(summary, indent=2) + "\n", encoding="utf-8")
    return 1 if problems else 0


def _register(services: Services, people: int) -> set[str]:
    """People with follow-ups due now and placements that ended three months ago; what is due."""
    alumni = services.alumni
    programme = alumni.programmes.add({"title": "P", "schemes": ["praksisplass"]}, "t")["id"]
    today = datetime.now(UTC).date()
    ended = months_later(today, -3)
    while not is_working_day(months_later(ended, 3)) or months_later(ended, 3) > today:
        ended -= timedelta(days=1)
    expected = set()
    for number in range(people):
        consents = number % 3 != 0
        person = alumni.people.register(
            {"name": f"Person {number}", "email": f"person{number}@example.org",
             "coordinator": f"koordinator{number % 40}@example.org"}, "t",
        )["id"]  # fmt: skip
        if consents:
            alumni.consents.give(person, "contact", {"source": "t"}, "t")
        placement = _placed(alumni, person, programme, ended)
        for one in alumni.placements.get(placement)["follow_ups"]:
            if one["occasion"] == "after_3_months" and consents:
                expected.add(one["id"])
        if consents:
            expected.add(f"person{number}@example.org")
    return expected


def _placed(alumni: Any, person: str, programme: str, ended: date) -> str:
    start = ended - timedelta(days=60)
    fields = {
        "person": person, "programme": programme, "scheme": "praksisplass", "unit": "U",
        "start": start.isoformat(), "end": ended.isoformat(),
    }  # fmt: skip
    placement = str(alumni.placements.create(fields, "t")["id"])
    paper = {"kind": "avtale", "signed": start.isoformat(), "reference": "1"}
    alumni.placements.add_agreement(placement, paper, None, "t")
    alumni.placements.start(placement, None, "t")
    alumni.placements.complete(placement, None, "t")
    return placement


def _trials(
    environment: dict[str, str], outbox: Path, trials: int, chance: random.Random
) -> dict[str, Any]:
    """Kills so many runs, each while letters leave, then lets one run to its end."""
    hits = 0
    for number in range(trials):
        before = _count(outbox)
        run = subprocess.Popen([*CLI, "alumni", "daily"], env=environment,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # fmt: skip
        began = time.monotonic()
        while _count(outbox) == before and run.poll() is None:
            if time.monotonic() - began > PATIENCE:
                break
            time.sleep(0.0005)
        time.sleep(chance.uniform(0, 0.03))
        alive = run.poll() is None
        if alive:
            run.send_signal(signal.SIGKILL)
        run.wait()
        written = _count(outbox) - before
        hits += alive
        print(f"trial {number + 1}: {'killed' if alive else 'was done'} after {written} letters",
              file=sys.stderr)  # fmt: skip
        drafts = list(outbox.glob(".*"))
        for draft in drafts:
            draft.unlink()
    last = subprocess.run([*CLI, "alumni", "daily", "--json"], env=environment,
                          capture_output=True, timeout=PATIENCE, check=False)  # fmt: skip
    return {"trials": trials, "hit_work": hits, "last_run": json.loads(last.stdout)}


def _count(outbox: Path) -> int:
    return sum(1 for _ in outbox.glob("*.eml"))


def _letters(outbox: Path) -> Counter[str]:
    """What the letters are about: ids of follow-ups, or the address of who is asked."""
    found: Counter[str] = Counter()
    for file in outbox.glob("*.eml"):
        letter = message_from_bytes(file.read_bytes(), policy=policy.default)
        body = letter.get_content()
        ids = re.findall(r"\((u[0-9a-z]{16})\)", body)
        found.update(ids or [str(letter["To"])])
    return found


def _compare(expected: set[str], found: Counter[str]) -> list[str]:
    lost = [f"lost: {one}" for one in sorted(expected - found.keys())]
    doubled = [f"sent {count} times: {one}" for one, count in found.items() if count > 1]
    unasked = [f"unasked: {one}" for one in sorted(found.keys() - expected)]
    return lost + doubled + unasked


if __name__ == "__main__":
    sys.exit(main())

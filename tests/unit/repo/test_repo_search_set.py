"""The judged searches stay as they were frozen, and follow from their script."""

import hashlib
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]
SET = ROOT / "tests" / "search"
FROZEN = dict(
    reversed(line.split()) for line in (SET / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
)
# Of SHA256SUMS itself: the set was frozen before the first search was run on it.
SEAL = "1da6e026e90da2a50476880f6bee1965e164f93280f356bbab3efe69b7b1cda0"


def test_the_judged_searches_are_as_they_were_frozen() -> None:
    assert hashlib.sha256((SET / "SHA256SUMS").read_bytes()).hexdigest() == SEAL
    found = {name: hashlib.sha256((SET / name).read_bytes()).hexdigest() for name in FROZEN}
    assert found == FROZEN


def test_the_script_writes_the_same_bytes(tmp_path: Path) -> None:
    script = ROOT / "scripts" / "build_search_set.py"
    subprocess.run([sys.executable, str(script), str(tmp_path)], check=True, timeout=60)  # noqa: S603 - our own
    for name in FROZEN:
        assert (tmp_path / name).read_bytes() == (SET / name).read_bytes()

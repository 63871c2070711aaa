"""Feeds mutated files to the parser and checks that nothing breaks.

    .venv/bin/python scripts/fuzz_parsing.py SEEDS [--files 2000] [--seed 1] [--workers 2]

SEEDS is a folder of CVs (samples/ has some). Each turn takes one, mutates its bytes (bits turned,
pieces cut out, doubled, overwritten, the file cut off, two files spliced) and reads it as an upload
would be. A turn passes when the answer is a CV or an UnreadableFileError with a code of the
contract, within the limit of time. Exits 1, naming the turn, when one took too long, another error
came up, a process or a file was left behind, or the unbroken files of the folder are read
differently afterwards. A failing turn is written to --keep.
"""

import argparse
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from screening.errors import UnreadableFileError
from screening.parsing.isolation import parse_isolated, shut_down
from screening.parsing.limits import Limits

CODES = {"no_text", "damaged", "unsupported", "too_large", "encrypted"}
LIMITS = Limits(seconds=10, scan_seconds=60, scan_pages=1)
SLACK = 20.0  # seconds a turn may take beyond its limits on a busy machine
LARGEST = 3_000_000
MOST_CHANGES = 12


Change = Callable[[random.Random, bytearray, int, int, bytes], None]


def turn_bit(chance: random.Random, body: bytearray, start: int, end: int, other: bytes) -> None:
    body[start] ^= 1 << chance.randrange(8)


def cut_out(chance: random.Random, body: bytearray, start: int, end: int, other: bytes) -> None:
    del body[start:end]


def repeat(chance: random.Random, body: bytearray, start: int, end: int, other: bytes) -> None:
    body[start:start] = body[start:end] * chance.randint(1, 40)


def scramble(chance: random.Random, body: bytearray, start: int, end: int, other: bytes) -> None:
    body[start:end] = chance.randbytes(end - start)


def blank(chance: random.Random, body: bytearray, start: int, end: int, other: bytes) -> None:
    body[start:end] = bytes([chance.choice((0, 0xFF, 0x20, 0x3C))]) * (end - start)


def cut_off(chance: random.Random, body: bytearray, start: int, end: int, other: bytes) -> None:
    del body[start:]


def splice(chance: random.Random, body: bytearray, start: int, end: int, other: bytes) -> None:
    body[start:] = other[chance.randrange(len(other) + 1) :]


CHANGES: tuple[Change, ...] = (turn_bit, cut_out, repeat, scramble, blank, cut_off, splice)


def mutated(chance: random.Random, data: bytes, other: bytes) -> bytes:
    """The bytes with a few random changes."""
    body = bytearray(data)
    for _ in range(chance.randint(1, MOST_CHANGES)):
        if not body:
            break
        start = chance.randrange(len(body))
        end = min(len(body), start + chance.choice((1, 2, 8, 64, 512, 4096)))
        chance.choice(CHANGES)(chance, body, start, end, other)
    return bytes(body[:LARGEST])


def outcome(name: str, data: bytes) -> tuple[str, float]:
    """What became of a file, and the seconds it took; "!..." is a failure."""
    started = time.monotonic()
    try:
        parse_isolated(data, name, LIMITS)
        result = "ok"
    except UnreadableFileError as error:
        result = error.code if error.code in CODES else f"!{error.code}"
    except Exception as error:  # noqa: BLE001  any other error is what is looked for
        result = f"!{type(error).__name__}: {error}"
    seconds = time.monotonic() - started
    if seconds > max(LIMITS.seconds, LIMITS.scan_seconds) + SLACK:
        result = f"!took {seconds:.0f} s"
    return result, seconds


WATCHED = (Path(tempfile.gettempdir()), Path())


def names_in(*folders: Path) -> set[str]:
    """The names of everything in these folders."""
    return {path.name for folder in folders for path in folder.iterdir()}


def children() -> set[int]:
    """The processes whose parent this one is."""
    task = Path(f"/proc/{os.getpid()}/task")
    if not task.exists():
        return set()
    return {int(pid) for t in task.iterdir() for pid in (t / "children").read_text().split()}


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    arguments.add_argument("seeds", type=Path)
    arguments.add_argument("--files", type=int, default=2000)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--workers", type=int, default=2)
    arguments.add_argument("--keep", type=Path, default=Path(tempfile.gettempdir()))
    asked = arguments.parse_args()
    seeds = [p for p in sorted(asked.seeds.rglob("*")) if p.is_file()]
    contents = {path: path.read_bytes() for path in seeds}
    if not contents:
        arguments.error(f"{asked.seeds} holds no file")
    before = {path: outcome(path.name, data)[0] for path, data in contents.items()}
    left = names_in(*WATCHED)

    def turn(number: int) -> tuple[int, str, float, bytes]:
        chance = random.Random(f"{asked.seed}/{number}")  # noqa: S311  no secrets here
        path, other = chance.choice(seeds), chance.choice(seeds)
        data = mutated(chance, contents[path], contents[other])
        return (number, *outcome(path.name, data), data)

    counts: dict[str, int] = {}
    failures, slowest = [], 0.0
    with ThreadPoolExecutor(asked.workers) as pool:
        for number, result, seconds, data in pool.map(turn, range(asked.files)):
            counts[result.split(":")[0]] = counts.get(result.split(":")[0], 0) + 1
            slowest = max(slowest, seconds)
            if result.startswith("!"):
                kept = asked.keep / f"fuzz-{asked.seed}-{number}.bin"
                kept.write_bytes(data)
                failures.append(f"turn {number}: {result} (kept as {kept})")
    after = {path: outcome(path.name, data)[0] for path, data in contents.items()}
    failures += [
        f"{path} is read as {after[path]} now" for path in seeds if after[path] != before[path]
    ]
    shut_down()
    failures += [f"process {pid} is left" for pid in children()]
    stray = {name for name in names_in(*WATCHED) - left if not name.startswith("fuzz-")}
    failures += [f"file {name} is left" for name in sorted(stray)]
    print(f"{asked.files} files, seed {asked.seed}: {counts}, slowest {slowest:.1f} s")
    print("\n".join(failures) or "nothing broke")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Writes requirements.lock (what runs) and requirements-dev.lock (that and what tests and checks).

Every version and hash is pinned, for all systems and Pythons from 3.11 on. torch is left out: which
build of it is right depends on the machine, and `scripts/install.py` pins it; what torch itself
needs is named in `requirements-torch.in`, so that no other build's gigabytes come along.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HEADER = "# Written by `make lock`; torch is pinned in scripts/install.py.\n"


def resolve(target: Path, *more: str) -> None:
    """One lock file; the registry and paths of this machine stay out of it."""
    with tempfile.TemporaryDirectory() as folder:
        excludes = Path(folder) / "excludes.txt"
        excludes.write_text("torch\n")
        written = Path(folder) / "lock.txt"
        subprocess.run(
            [
                *(sys.executable, "-m", "uv", "pip", "compile", "--quiet"),
                *("pyproject.toml", "requirements-torch.in", *more),
                *("--universal", "--python-version", "3.11", "--generate-hashes"),
                *("--only-binary", ":all:", "--excludes", str(excludes)),
                *("--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links"),
                *("--output-file", str(written)),
            ],
            check=True,
            cwd=ROOT,
        )
        target.write_text(HEADER + written.read_text())


def main() -> None:
    """Both files, the second with the versions of the first."""
    resolve(ROOT / "requirements.lock")
    resolve(ROOT / "requirements-dev.lock", "--extra", "dev", "--constraint", "requirements.lock")


if __name__ == "__main__":
    main()

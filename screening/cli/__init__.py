"""The command line: commands translate and nothing more; every rule lives in a service."""

import sys


def main() -> None:
    """The `screening` command; exits with 0, 1 or 2 (docs/cli.md), 130 after Ctrl-C."""
    from screening.cli.app import run  # noqa: PLC0415 - importing the package must cost nothing

    sys.exit(run())

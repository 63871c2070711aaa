"""How much a file may cost."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """Limits of one file; beyond them it is `too_large`.

    `inflated_mb` is the size a container may have unpacked, `seconds` wall and processor time,
    `memory_mb` the address space of the process that reads it.
    """

    file_mb: int = 25
    inflated_mb: int = 200
    pages: int = 100
    seconds: float = 30.0
    memory_mb: int = 1500
    depth: int = 3
    entries: int = 5000

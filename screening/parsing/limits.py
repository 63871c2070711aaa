"""How much a file may cost."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """Limits of one file; beyond them it is `too_large`.

    `inflated_mb` is the size a container may have unpacked, `seconds` wall and processor time,
    `memory_mb` the address space of the process that reads it. Text recognition may take
    `scan_seconds` and reads the first `scan_pages` pictures of at most `megapixels`.
    """

    file_mb: int = 25
    inflated_mb: int = 200
    pages: int = 100
    seconds: float = 30.0
    memory_mb: int = 1500
    depth: int = 3
    scan_pages: int = 10
    scan_seconds: float = 90.0
    megapixels: int = 60
    entries: int = 5000

"""`bench parsing`: CVs a second, each in a process; seconds a scanned page; memory of the parent.

The CVs are made up from a seed, or those of a folder. Every figure includes the isolation.
"""

import random
import resource
import statistics
import struct
import sys
import time
import zlib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from screening.errors import InvalidInputError, UnreadableFileError
from screening.parsing.isolation import parse_isolated, shut_down

_TITLES = ("Saksbehandler", "Rådgiver", "Sykepleier", "Lærer", "Software engineer", "Elektriker")
_EMPLOYERS = ("Vik kommune", "Nordlys AS", "Universitetet i By", "Acme Ltd", "Sentralsykehuset")
_DEGREES = (
    "Bachelor i sykepleie",
    "Master i jus",
    "MSc Computer Science",
    "Fagbrev som elektriker",
)
_SCHOOLS = ("Universitetet i Oslo", "NTNU", "Høgskolen i Østfold", "University of Leeds")
_DUTIES = (
    "Behandling av søknader og klager etter forvaltningsloven.",
    "Ansvar for opplæring av nyansatte og oppfølging av brukere.",
    "Planned and delivered services for a team of twelve people.",
    "Rapportering, statistikk og budsjett i samarbeid med ledelsen.",
)
_SETTLING = 50  # files after which the parent's memory is first noted
_PAGE = (595, 842)  # points


def measure(files: int, workers: int, scans: int, folder: Path | None, seed: int) -> dict[str, Any]:
    """Reads files and measures.

    Args:
        files: How many CVs, each in its own process.
        workers: How many at once; one a core is the fastest.
        scans: How many scanned pages after them, one at a time.
        folder: CVs to take in turn instead of made-up ones.
        seed: Of the made-up ones.

    Returns:
        `files`, `failed`, `per_second`, `ms` a file (median and p95 of one worker's wait),
        `parent_mb` before and after with their ratio, and for scans `scan_seconds` (median).

    Raises:
        InvalidInputError: when the folder has no file.
    """
    waits: list[float] = []
    failed = 0
    memory: list[float] = []
    parse_isolated(*next(_made(1, seed)))  # the first call starts the server
    started = time.perf_counter()
    with ThreadPoolExecutor(workers) as pool:
        for number, (wait, ok) in enumerate(pool.map(_timed, _source(files, folder, seed))):
            waits.append(wait)
            failed += not ok
            if number in (_SETTLING, files - 1):
                memory.append(_resident_mb())
    seconds = time.perf_counter() - started
    pages = [_timed((_scan(f"Side {n}"), "scan.png")) for n in range(scans)]
    shut_down()
    figures = {
        "files": files,
        "workers": workers,
        "failed": failed,
        "per_second": round(files / seconds, 1),
        "ms": _figures(waits),
        "parent_mb": {"first": memory[0], "last": memory[-1]} if memory else {},
    }
    read = [wait for wait, ok in pages if ok]
    if scans:
        figures["scan_seconds"] = round(statistics.median(read) / 1000, 2) if read else None
        figures["scans_failed"] = scans - len(read)
    return figures


def _timed(item: tuple[bytes, str]) -> tuple[float, bool]:
    """Milliseconds for one file, and whether it could be read."""
    started = time.perf_counter()
    try:
        parse_isolated(*item)
        ok = True
    except UnreadableFileError:
        ok = False
    return (time.perf_counter() - started) * 1000, ok


def _figures(milliseconds: list[float]) -> dict[str, float]:
    ordered = sorted(milliseconds)
    return {
        "median": round(statistics.median(ordered), 1),
        "p95": round(ordered[min(len(ordered) - 1, int(0.95 * len(ordered)))], 1),
    }


def _resident_mb() -> float:
    """The memory of this process now; its peak where the system does not say."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
        return round(pages * resource.getpagesize() / 2**20, 1)
    except (OSError, ValueError):
        unit = 2**20 if sys.platform == "darwin" else 2**10
        return round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit, 1)


def _source(files: int, folder: Path | None, seed: int) -> Iterator[tuple[bytes, str]]:
    if folder is None:
        yield from _made(files, seed)
        return
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    if not paths:
        raise InvalidInputError("no file in it", place=str(folder))
    for number in range(files):
        path = paths[number % len(paths)]
        yield path.read_bytes(), path.name


def _made(files: int, seed: int) -> Iterator[tuple[bytes, str]]:
    """Invented CVs of about 2,500 characters as text files."""
    chance = random.Random(seed)  # noqa: S311  no secrets here
    for number in range(files):
        jobs = []
        for back in range(4):
            until = f"12.{2023 - 3 * back}" if back else "d.d."
            period = f"0{chance.randint(1, 9)}.{2021 - 3 * back} - {until}"
            jobs.append(f"{period}  {chance.choice(_TITLES)}, {chance.choice(_EMPLOYERS)}\n")
            jobs += [f"- {duty}\n" for duty in chance.choices(_DUTIES, k=5)]
        studies = [
            f"{2008 - 4 * back} - {2012 - 4 * back}  {chance.choice(_DEGREES)}, "
            f"{chance.choice(_SCHOOLS)}\n"
            for back in range(2)
        ]
        text = (
            f"Person Nummer{number}\nnummer{number}@example.org\n400 00 {number % 1000:03}\n\n"
            f"Arbeidserfaring\n\n{''.join(jobs)}\nUtdanning\n\n{''.join(studies)}\n"
            "Språk\n\nNorsk: morsmål\nEngelsk: C1\n\nFerdigheter\n\nExcel, SAP, prosjektledelse\n"
        )
        yield text.encode(), f"cv{number}.txt"


def _scan(title: str) -> bytes:
    """A page of typed text as a grey picture (PNG, 200 dpi)."""
    import pypdfium2  # type: ignore[import-untyped]  # noqa: PLC0415  native library
    from pypdfium2 import raw  # noqa: PLC0415  native library

    document = pypdfium2.PdfDocument.new()
    page = document.new_page(*_PAGE)
    font = raw.FPDFText_LoadStandardFont(document.raw, b"Helvetica")
    text = next(_made(1, 1))[0].decode().splitlines()
    for number, line in enumerate([title, *text]):
        item = raw.FPDFPageObj_CreateTextObj(document.raw, font, 11.0)
        wide = (line + "\0").encode("utf-16-le")
        raw.FPDFText_SetText(item, (raw.FPDF_WCHAR * (len(wide) // 2)).from_buffer_copy(wide))
        raw.FPDFPageObj_Transform(item, 1, 0, 0, 1, 60, 790 - 16 * number)
        raw.FPDFPage_InsertObject(page.raw, item)
    page.gen_content()
    bitmap = page.render(scale=200 / 72, grayscale=True)
    rows = bytes(bitmap.buffer)
    lines = [rows[n * bitmap.stride :][: bitmap.width] for n in range(bitmap.height)]
    picture = _png(bitmap.width, bitmap.height, lines)
    document.close()
    return picture


def _png(width: int, height: int, lines: list[bytes]) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    pixels = zlib.compress(b"".join(b"\0" + line for line in lines), 1)
    start = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head)
    return start + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")

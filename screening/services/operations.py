"""Keeping the place in order: create and upgrade, rebuild the index, find and mend differences."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from screening.errors import ScreeningError, UnavailableError
from screening.services.erasure import ErasureService
from screening.services.index_writing import BATCH, IndexWriter
from screening.store.database import Database
from screening.store.files import FileStore

Progress = Callable[[int, int], None]
"""(done, of how many) candidates."""

READY = "ok"
STRAY_AFTER_SECONDS = 3_600


@dataclass(frozen=True, slots=True)
class Probes:
    """Asks the dependencies this room does not hold; each returns, or raises UnavailableError."""

    queue: Callable[[], None]
    model: Callable[[], None]
    recognition: Callable[[], str] = lambda: ""  # what reads scans, in words


class OperationsService:
    """What an operator needs; the database is the truth, everything else is rebuilt from it."""

    def __init__(
        self,
        database: Database,
        files: FileStore,
        writer: IndexWriter,
        erasure: ErasureService,
        probes: Probes,
    ) -> None:
        self._database = database
        self._files = files
        self._writer = writer
        self._erasure = erasure
        self._probes = probes

    def init(self) -> dict[str, str]:
        """Creates or upgrades database and index; safe to run again.

        Raises:
            UnavailableError: when a part does not answer.
        """
        self._database.migrate()
        self._files.check()
        self._writer.index().health()
        return {"database": READY, "files": READY, "index": READY}

    def reindex(self, progress: Progress) -> int:
        """Empties the index and writes every candidate anew; how many. Vectors are not lost."""
        with self._database.begin() as records:
            everybody = sorted(records.candidates.versions())
            records.candidates.forget_index(everybody)
        self._writer.index().reset()
        return self._write(everybody, progress)

    def doctor(self, repair: bool) -> dict[str, Any]:
        """Compares database, index and files; with `repair` brings the others in line.

        `missing` and `stale` candidates are not or not up to date in the index, `extra` ones are
        there and must not be, `lost_files` are documents whose bytes are gone (only a backup
        helps), `stray_files` bytes that no document has, `erasures` interrupted ones;
        `recognition` is what reads scanned pages.
        """
        self._database.check()
        findings = self._compare()
        if repair:
            findings["repaired"] = self._repair(findings)
            findings |= self._compare()
        kinds = ("missing", "stale", "extra", "lost_files", "stray_files", "erasures")
        findings["ok"] = findings["index"] == READY and not any(findings[kind] for kind in kinds)
        return findings

    def ready(self) -> dict[str, str]:
        """The state of each dependency: `ok`, or what is wrong with it."""
        return {
            "database": _state(self._database.check),
            "files": _state(self._files.check),
            "index": _state(lambda: self._writer.index().health()),
            "queue": _state(self._probes.queue),
            "model": _state(self._probes.model),
        }

    def _compare(self) -> dict[str, Any]:
        with self._database.read() as records:
            wanted = records.candidates.versions()
            hashes = records.documents.hashes()
            interrupted = [erasure.candidate for erasure in records.erasures.unfinished()]
        state = _state(lambda: self._writer.index().health())
        found = self._writer.index().versions() if state == READY else {}
        kept = set(self._files.hashes())
        return {
            "candidates": len(wanted),
            "index": state,
            "recognition": self._probes.recognition(),
            "missing": sorted(wanted.keys() - found.keys()),
            "stale": sorted(c for c, version in found.items() if wanted.get(c, version) != version),
            "extra": sorted(found.keys() - wanted.keys()),
            "lost_files": sorted(ident for sha, ident in hashes.items() if sha not in kept),
            "stray_files": sorted(kept - hashes.keys()),
            "erasures": interrupted,
        }

    def _repair(self, findings: dict[str, Any]) -> int:
        """Index and files brought in line with the database; how many things were mended."""
        index = self._writer.index()
        if findings["index"] != READY:
            index.reset()
        index.delete(findings["extra"])
        wrong = sorted({*findings["missing"], *findings["stale"]})
        found = index.versions()
        with self._database.begin() as records:
            records.candidates.forget_index(wrong)
            for ident in findings["stale"]:
                # After a backup was restored the index may be ahead, and it refuses what is older:
                # the row must overtake it.
                records.candidates.overtake(ident, found.get(ident, 0))
        mended = self._write(wrong, lambda done, total: None) + len(findings["extra"])
        for sha256 in findings["stray_files"]:
            # A file that is being handed in lies here before its row is committed.
            if self._files.age(sha256) > STRAY_AFTER_SECONDS:
                mended += self._files.delete(sha256)
        return mended + self._erasure.resume()

    def _write(self, candidates: Sequence[str], progress: Progress) -> int:
        written = 0
        progress(0, len(candidates))
        for start in range(0, len(candidates), BATCH):
            written += self._writer.write(candidates[start : start + BATCH])
            progress(min(start + BATCH, len(candidates)), len(candidates))
        return written


def _state(ask: Callable[[], object]) -> str:
    try:
        ask()
    except UnavailableError as error:
        return error.message
    except ScreeningError as error:
        return f"{error.code}: {error.message}"
    return READY

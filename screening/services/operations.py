"""Keeping the place in order: create and upgrade, rebuild the index, find and mend differences."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from screening.errors import ScreeningError, UnavailableError
from screening.services.erasure import ErasureService
from screening.services.index_writing import BATCH, IndexWriter, Progress
from screening.store.database import Database
from screening.store.files import FileStore

READY = "ok"
STRAY_AFTER_SECONDS = 3_600
MOST_ROUNDS = 10  # over those who changed while an index was built, before it takes over anyhow


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
        """Builds a new index beside the one that is searched and swaps them; how many candidates.

        Search stays up meanwhile. One that was interrupted is gone on with: who is in the new index
        in the row's version is not written again, and vectors that are known are not made again.
        Who changes while it is built is brought up to date before the swap and after it.
        """
        successor = self._writer.index().successor()
        before: list[str] = []
        for _ in range(MOST_ROUNDS):
            todo, extra = self._differing(successor.versions())
            successor.delete(extra)
            if todo in ([], before):
                break
            progress(0, len(todo))
            self._writer.write_beside(successor, todo, progress)
            before = todo
        successor.take_over()
        found = self._writer.index().versions()
        missed, extra = self._differing(found)
        self._writer.index().delete(extra)
        with self._database.begin() as records:
            records.candidates.forget_index(missed)
            records.candidates.try_again()
            records.candidates.mark_all_indexed(found)
            waiting = records.candidates.unindexed()
            count = records.candidates.count()
        self._write(waiting, lambda done, total: None)
        self._writer.drop_stale()
        return count

    def _differing(self, found: Mapping[str, int]) -> tuple[list[str], list[str]]:
        """Who is missing or older in an index with these versions, and who is there too much."""
        with self._database.read() as records:
            wanted = records.candidates.versions()
        todo = sorted(one for one, version in wanted.items() if found.get(one, -1) < version)
        return todo, sorted(found.keys() - wanted.keys())

    def doctor(self, repair: bool) -> dict[str, Any]:
        """Compares database, index and files; with `repair` brings the others in line.

        `missing` and `stale` candidates are not or not up to date in the index, `extra` ones are
        there and must not be, `lost_files` are documents whose bytes are gone (only a backup
        helps), `stray_files` bytes that no document has, `erasures` interrupted ones. `model` is
        "another" when the index holds vectors of another embedding model, and searches go by words
        alone; repairing rebuilds it beside, as `reindex` does. `recognition` is what reads scanned
        pages.
        """
        self._database.check()
        findings = self._compare()
        if repair:
            findings["repaired"] = self._repair(findings)
            findings |= self._compare()
        kinds = ("missing", "stale", "extra", "lost_files", "stray_files", "erasures")
        sound = findings["index"] == READY and findings["model"] == "current"
        findings["ok"] = sound and not any(findings[kind] for kind in kinds)
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
            hashes = records.alumni.papers.hashes() | records.documents.hashes()
            interrupted = [erasure.candidate for erasure in records.erasures.unfinished()]
        state, model = self._index_state()
        found = self._writer.index().versions() if state == READY else {}
        kept = set(self._files.hashes())
        return {
            "candidates": len(wanted),
            "index": state,
            "model": model,
            "recognition": self._probes.recognition(),
            "missing": sorted(wanted.keys() - found.keys()),
            "stale": sorted(c for c, version in found.items() if wanted.get(c, version) != version),
            "extra": sorted(found.keys() - wanted.keys()),
            "lost_files": sorted(ident for sha, ident in hashes.items() if sha not in kept),
            "stray_files": sorted(kept - hashes.keys()),
            "erasures": interrupted,
        }

    def _index_state(self) -> tuple[str, str]:
        """What is wrong with the index, and whose vectors it holds."""
        try:
            return READY, str(self._writer.index().health()["model"])
        except ScreeningError as error:
            return _told(error), "unknown"

    def _repair(self, findings: dict[str, Any]) -> int:
        """Index and files brought in line with the database; how many things were mended."""
        index = self._writer.index()
        if findings["index"] != READY:
            index.reset()
        elif findings["model"] != "current":
            self.reindex(lambda done, total: None)
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
    except ScreeningError as error:
        return _told(error)
    return READY


def _told(error: ScreeningError) -> str:
    if isinstance(error, UnavailableError):
        return error.message
    return f"{error.code}: {error.message}"

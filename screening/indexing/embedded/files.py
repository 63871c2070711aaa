"""The embedded index on disk, and how it stays whole when the process dies at any moment.

    manifest.json       what counts: sizes and checksums of everything below, one generation number
    manifest.next.json  a batch that is written but perhaps not yet committed to the words
    data-N/             append-only: candidates.jsonl, rows.bin, vectors.i8, vectors.f16,
                        wholes.f16
    words-N/            tantivy
    next/               the same again: a successor that is being built

A batch is appended and synced, announced in manifest.next.json, committed to the words, and made to
count by renaming the manifest. Bytes beyond the manifest's sizes are nobody's and are cut off. A
process that died in between left either the old state or, when the words were committed, everything
that the new one needs: `settle` goes back or forward.
"""

import json
import os
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from screening.errors import UnavailableError

FORMAT = 4  # raised when the files or the tantivy version change; another format is refused
FILES = ("candidates.jsonl", "rows.bin", "vectors.i8", "vectors.f16", "wholes.f16")
CHUNK = 1 << 24
LOCK_SECONDS = 60.0  # how long a writer waits for another process to finish its batch


@dataclass(frozen=True, slots=True)
class Manifest:
    """The state that counts. `sizes` are bytes, `sums` CRC-32 of that many bytes, per file."""

    format: int
    analysis: str
    fingerprint: str
    dimensions: int
    epoch: int
    generation: int
    opstamp: int
    documents: int
    rows: int
    sizes: dict[str, int] = field(default_factory=dict)
    sums: dict[str, int] = field(default_factory=dict)


class Home:
    """The folder of an embedded index."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.manifest_file = folder / "manifest.json"
        self.next_file = folder / "manifest.next.json"

    def data(self, epoch: int) -> Path:
        """Where the append-only files of an epoch lie."""
        return self.folder / f"data-{epoch}"

    def words(self, epoch: int) -> Path:
        """Where tantivy's files of an epoch lie."""
        return self.folder / f"words-{epoch}"

    def beside(self) -> "Home":
        """Where a successor of this index is built."""
        return Home(self.folder / "next")

    @contextmanager
    def alone(self, seconds: float = LOCK_SECONDS) -> Iterator[None]:
        """Holds the writer's lock; it ends with the process, however that ends.

        Raises:
            UnavailableError: when another process holds it longer than `seconds`.
        """
        from filelock import FileLock, Timeout

        self.folder.mkdir(parents=True, exist_ok=True)
        lock = FileLock(self.folder / "lock", timeout=seconds)
        try:
            lock.acquire()
        except Timeout:
            raise UnavailableError("index", "another process is writing for too long") from None
        try:
            yield
        finally:
            lock.release()

    def stamp(self) -> tuple[int, int] | None:
        """Changes whenever another manifest counts; None when there is none."""
        try:
            status = self.manifest_file.stat()
        except FileNotFoundError:
            return None
        return status.st_mtime_ns, status.st_ino

    def read(self) -> Manifest | None:
        """The manifest that counts, None when the index was never made.

        Raises:
            UnavailableError: when it is damaged or of another format.
        """
        return self._read(self.manifest_file)

    def _read(self, path: Path) -> Manifest | None:
        try:
            content: Any = json.loads(path.read_text(encoding="utf-8"))
            manifest = Manifest(**content)
        except FileNotFoundError:
            return None
        except (OSError, ValueError, TypeError) as error:
            raise UnavailableError("index", f"the manifest is damaged ({error})") from None
        if manifest.format != FORMAT:
            raise UnavailableError(
                "index", f"format {manifest.format} instead of {FORMAT}; run reindex"
            )
        return manifest

    def announce(self, manifest: Manifest) -> None:
        """Says what will count once the words are committed."""
        _write(self.next_file, json.dumps(asdict(manifest)))

    def commit(self, manifest: Manifest) -> None:
        """Makes a manifest count."""
        _write(self.manifest_file, json.dumps(asdict(manifest)))
        self.next_file.unlink(missing_ok=True)

    def settle(self) -> Manifest | None:
        """Brings a batch that was interrupted to its end or undoes it; under the lock only."""
        manifest = self.read()
        announced = self._announced()
        if manifest is None:
            return None
        opstamp = self.opstamp(manifest.epoch)
        if opstamp != manifest.opstamp:
            if announced is None or announced.epoch != manifest.epoch:
                raise UnavailableError("index", "the words do not belong to the manifest")
            manifest = replace(announced, opstamp=opstamp)
            self.commit(manifest)
        self.next_file.unlink(missing_ok=True)
        for name in FILES:
            path, size = self.data(manifest.epoch) / name, manifest.sizes[name]
            if not path.is_file() or path.stat().st_size < size:
                raise UnavailableError("index", f"{name} is missing or cut short")
            if path.stat().st_size > size:
                os.truncate(path, size)
        return manifest

    def _announced(self) -> Manifest | None:
        try:
            return self._read(self.next_file)
        except UnavailableError:
            return None  # half written: the words were not committed either

    def opstamp(self, epoch: int) -> int:
        """The stamp of tantivy's last commit; -1 when it cannot be read."""
        try:
            meta = json.loads((self.words(epoch) / "meta.json").read_text(encoding="utf-8"))
            return int(meta["opstamp"])
        except (OSError, ValueError, KeyError):
            return -1

    def append(self, manifest: Manifest, chunks: dict[str, bytes]) -> Manifest:
        """Appends to the data files and syncs them; returns the sizes and sums they then have."""
        sizes, sums = dict(manifest.sizes), dict(manifest.sums)
        for name, chunk in chunks.items():
            if not chunk:
                continue
            with (self.data(manifest.epoch) / name).open("r+b") as stream:
                stream.seek(sizes[name])
                stream.write(chunk)
                stream.flush()
                os.fsync(stream.fileno())
            sizes[name] += len(chunk)
            sums[name] = zlib.crc32(chunk, sums[name])
        return replace(manifest, sizes=sizes, sums=sums)

    def start(self, epoch: int) -> None:
        """Makes the empty files of a new epoch."""
        self.data(epoch).mkdir(parents=True)
        self.words(epoch).mkdir()
        for name in FILES:
            (self.data(epoch) / name).touch()

    def newest_epoch(self) -> int:
        """The highest epoch that any file belongs to, 0 when there is none."""
        names = (path.name.rpartition("-")[2] for path in self.folder.glob("*-*"))
        return max((int(name) for name in names if name.isdigit()), default=0)

    def check(self, manifest: Manifest) -> None:
        """Reads every byte of the data files and compares checksums.

        Raises:
            UnavailableError: naming the file that is missing, cut short or damaged.
        """
        for name in FILES:
            left, total = manifest.sizes[name], 0
            try:
                with (self.data(manifest.epoch) / name).open("rb") as stream:
                    while left and (chunk := stream.read(min(left, CHUNK))):
                        total = zlib.crc32(chunk, total)
                        left -= len(chunk)
            except OSError as error:
                raise UnavailableError("index", f"{name} cannot be read ({error})") from None
            if left or total != manifest.sums[name]:
                raise UnavailableError("index", f"{name} is damaged; run reindex")

    def remove(self) -> None:
        """Removes the whole folder."""
        import shutil

        self.manifest_file.unlink(missing_ok=True)  # first: what is left counts for nothing
        shutil.rmtree(self.folder, ignore_errors=True)

    def remove_others(self, epoch: int) -> None:
        """Removes every other epoch; readers that hold their files keep them until they go."""
        import shutil

        for path in self.folder.glob("*-*"):
            if path.is_dir() and path.name not in (f"data-{epoch}", f"words-{epoch}"):
                shutil.rmtree(path, ignore_errors=True)


def _write(path: Path, text: str) -> None:
    beside = path.with_suffix(f".{os.getpid()}.tmp")
    with beside.open("w", encoding="utf-8") as stream:
        stream.write(text)
        stream.flush()
        os.fsync(stream.fileno())
    beside.replace(path)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)

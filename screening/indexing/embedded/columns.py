"""The columns of an embedded index in memory: who is alive, who carries which mark."""

import json
import zlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from screening.errors import UnavailableError
from screening.indexing.embedded.files import Home, Manifest

if TYPE_CHECKING:
    from numpy.typing import NDArray

ROW = np.dtype([("document", "<i4"), ("scale", "<f4")])


@dataclass(frozen=True, slots=True)
class Columns:
    """An immutable state of the index; a search works on one from beginning to end.

    A document is one version of a candidate and has a number; `alive` says which count. `newest`
    also knows versions of the deleted, so that a late job cannot bring them back.
    """

    manifest: Manifest
    candidates: list[str] = field(default_factory=list)
    versions: list[int] = field(default_factory=list)
    levels: list[str | None] = field(default_factory=list)
    alive: "NDArray[np.bool_]" = field(default_factory=lambda: np.zeros(0, np.bool_))
    marks: "dict[str, NDArray[np.int32]]" = field(default_factory=dict)
    document_of: dict[str, int] = field(default_factory=dict)
    newest: dict[str, int] = field(default_factory=dict)
    owners: "NDArray[np.int32]" = field(default_factory=lambda: np.zeros(0, np.int32))
    scales: "NDArray[np.float32]" = field(default_factory=lambda: np.zeros(0, np.float32))
    first_rows: list[int] = field(default_factory=list)

    def keeping(self, filters: "dict[str, tuple[str, ...]]") -> "NDArray[np.bool_]":
        """Which documents live and carry a mark of every group."""
        kept = self.alive.copy()
        for marks in filters.values():
            group = np.zeros(len(kept), np.bool_)
            for mark in marks:
                group[self.marks.get(mark, np.zeros(0, np.int32))] = True
            kept &= group
        return kept

    def counts(self, documents: "NDArray[np.bool_]") -> dict[str, int]:
        """How many of the documents carry each mark."""
        return {mark: int(documents[numbers].sum()) for mark, numbers in self.marks.items()
                if not mark.startswith("v:")}  # fmt: skip


def entry(
    candidate: str, version: int, level: str | None, rows: int, marks: tuple[str, ...]
) -> bytes:
    """A document's line."""
    return json.dumps([candidate, version, level, rows, list(marks)]).encode() + b"\n"


def tombstone(candidate: str, version: int) -> bytes:
    """A deletion's line."""
    return json.dumps([candidate, version]).encode() + b"\n"


def load(home: Home, manifest: Manifest, before: Columns | None = None) -> Columns:
    """The columns of a manifest; reads only what was appended since `before` where that is enough.

    Raises:
        UnavailableError: when a file is missing, cut short or not what the manifest says.
    """
    data = home.data(manifest.epoch)
    if before is None or before.manifest.epoch != manifest.epoch:
        before = Columns(Manifest(**{**_plain(manifest), "sizes": {}, "sums": {}, "rows": 0}))
    lines = _tail(data / "candidates.jsonl", before.manifest, manifest)
    rows = np.frombuffer(_tail(data / "rows.bin", before.manifest, manifest), ROW)
    try:
        entries = [json.loads(line) for line in lines.splitlines()]
    except ValueError as error:
        raise UnavailableError("index", f"the list of candidates is damaged ({error})") from None
    return _extended(before, manifest, entries, rows)


def _plain(manifest: Manifest) -> dict[str, Any]:
    return {name: getattr(manifest, name) for name in Manifest.__slots__}


def _tail(path: Path, before: Manifest, manifest: Manifest) -> bytes:
    known, size = before.sizes.get(path.name, 0), manifest.sizes[path.name]
    try:
        with path.open("rb") as stream:
            stream.seek(known)
            content = stream.read(size - known)
    except OSError as error:
        raise UnavailableError("index", f"{path.name} cannot be read ({error})") from None
    if zlib.crc32(content, before.sums.get(path.name, 0)) != manifest.sums[path.name]:
        raise UnavailableError("index", f"{path.name} is damaged")
    return content


def _extended(
    before: Columns, manifest: Manifest, entries: list[Any], rows: "NDArray[Any]"
) -> Columns:
    candidates, versions = list(before.candidates), list(before.versions)
    levels, first_rows = list(before.levels), list(before.first_rows)
    document_of, newest = dict(before.document_of), dict(before.newest)
    dead: list[int] = []
    carried: dict[str, list[int]] = {}
    row = before.manifest.rows
    for candidate, version, *rest in entries:
        if candidate in document_of:
            dead.append(document_of.pop(candidate))
        newest[candidate] = max(version, newest.get(candidate, version))
        if not rest:
            continue
        level, count, marks = rest
        number = document_of[candidate] = len(candidates)
        candidates.append(candidate)
        versions.append(version)
        levels.append(level)
        first_rows.append(row)
        row += count
        for mark in marks:
            carried.setdefault(mark, []).append(number)
    alive = np.concatenate(
        [before.alive, np.ones(len(candidates) - len(before.candidates), np.bool_)]
    )
    alive[dead] = False
    marks_now = dict(before.marks)
    for mark, numbers in carried.items():
        fresh = np.array(numbers, np.int32)
        marks_now[mark] = np.concatenate([marks_now[mark], fresh]) if mark in marks_now else fresh
    return Columns(
        manifest, candidates, versions, levels, alive, marks_now, document_of, newest,
        np.concatenate([before.owners, rows["document"]]),
        np.concatenate([before.scales, rows["scale"]]), first_rows,
    )  # fmt: skip

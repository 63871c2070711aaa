"""The columns of an embedded index in memory: who is alive, who carries which mark."""

import json
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from screening.errors import UnavailableError
from screening.indexing.embedded.files import Home, Manifest
from screening.indexing.filters import Criterion
from screening.indexing.interface import ONGOING, Experience
from screening.indexing.marks import is_counted, is_counted_work

if TYPE_CHECKING:
    from numpy.typing import NDArray

ROW = np.dtype([("document", "<i4"), ("scale", "<f4")])
NOBODY: "NDArray[np.int32]" = np.zeros(0, np.int32)


@dataclass(frozen=True, slots=True)
class Held:
    """What facets count, document by document: the places of its names, one after the other.

    Document `n` holds the names at `places[starts[n]:starts[n + 1]]`, each once.
    """

    names: dict[str, int] = field(default_factory=dict)
    starts: "NDArray[np.int64]" = field(default_factory=lambda: np.zeros(1, np.int64))
    places: "NDArray[np.int32]" = field(default_factory=lambda: NOBODY)

    def counts(self, documents: "NDArray[np.bool_]") -> dict[str, int]:
        """How many of the documents hold each name that some of them hold."""
        chosen = np.flatnonzero(documents)
        first, last = self.starts[chosen], self.starts[chosen + 1]
        lengths = last - first
        ends = np.cumsum(lengths)
        steps = np.repeat(first - ends + lengths, lengths)
        counted = np.bincount(self.places[steps + np.arange(len(steps))], minlength=len(self.names))
        return {name: n for name, n in zip(self.names, counted.tolist(), strict=True) if n}

    def extended(self, documents: Iterable[Iterable[str]]) -> "Held":
        """With the names of the documents that came."""
        names, places, ends = dict(self.names), [], []
        for held in documents:
            places += [names.setdefault(name, len(names)) for name in set(held)]
            ends.append(len(places))
        return Held(
            names,
            np.concatenate([self.starts, self.starts[-1] + np.array(ends, np.int64)]),
            np.concatenate([self.places, np.array(places, np.int32)]),
        )


@dataclass(frozen=True, slots=True)
class Columns:
    """An immutable state of the index; a search works on one from beginning to end.

    A document is one version of a candidate and has a number; `alive` says which count. `newest`
    also knows versions of the deleted, so that a late job cannot bring them back. `numbers` are by
    name, `work` by field: rows of document number and value (of work: months and last month, as in
    `interface.Experience`). What facets count of marks and work stands by document beside it.
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
    numbers: "dict[str, NDArray[np.int64]]" = field(default_factory=dict)
    work: "dict[str, NDArray[np.int32]]" = field(default_factory=dict)
    facet_marks: Held = field(default_factory=Held)
    facet_work: Held = field(default_factory=Held)

    def meeting(self, criterion: Criterion) -> "NDArray[np.bool_]":
        """Which documents meet one of a criterion's ways, phrases apart; the dead among them."""
        met = np.zeros(len(self.alive), np.bool_)
        for mark in criterion.marks:
            met[self.marks.get(mark, NOBODY)] = True
        for span in criterion.spans:
            rows = self.numbers.get(span.name, NOBODY.reshape(0, 2))
            met[rows[_between(rows[:, 1], span.least, span.most), 0]] = True
        for wish in criterion.work:
            rows = self.work.get(wish.field, NOBODY.reshape(0, 3))
            ongoing = rows[:, 2] == ONGOING
            months = np.where(ongoing, wish.now + 1 - rows[:, 1], rows[:, 1])
            most = None if wish.below is None else wish.below - 1
            fits = _between(months, wish.least, most) & _between(rows[:, 2], wish.since, None)
            met[rows[fits, 0]] = True
        known = (self.document_of.get(one) for one in criterion.candidates or ())
        met[[number for number in known if number is not None]] = True
        return met


def _between(values: "NDArray[Any]", least: int | None, most: int | None) -> "NDArray[np.bool_]":
    """Which values lie between two bounds, both included."""
    found = np.ones(len(values), np.bool_)
    if least is not None:
        found &= values >= least
    if most is not None:
        found &= values <= most
    return found


def entry(
    named: tuple[str, int, str | None],
    rows: int,
    marks: Sequence[str],
    numbers: Mapping[str, int],
    work: Sequence[Experience],
) -> bytes:
    """A document's line; `named` are candidate, version and level."""
    held = [[one.field, one.months, one.last] for one in work]
    return json.dumps([*named, rows, list(marks), dict(numbers), held]).encode() + b"\n"


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
    numbers: dict[str, list[tuple[int, ...]]] = {}
    work: dict[str, list[tuple[int, ...]]] = {}
    facet_marks: list[list[str]] = []
    facet_work: list[list[str]] = []
    row = before.manifest.rows
    for candidate, version, *rest in entries:
        if candidate in document_of:
            dead.append(document_of.pop(candidate))
        newest[candidate] = max(version, newest.get(candidate, version))
        if not rest:
            continue
        level, count, marks, counted, held = rest
        number = document_of[candidate] = len(candidates)
        candidates.append(candidate)
        versions.append(version)
        levels.append(level)
        first_rows.append(row)
        row += count
        for mark in marks:
            carried.setdefault(mark, []).append(number)
        for name, value in counted.items():
            numbers.setdefault(name, []).append((number, value))
        for name, months, last in held:
            work.setdefault(name, []).append((number, months, last))
        facet_marks.append([mark for mark in marks if is_counted(mark)])
        facet_work.append([name for name, _, _ in held if is_counted_work(name)])
    alive = np.concatenate(
        [before.alive, np.ones(len(candidates) - len(before.candidates), np.bool_)]
    )
    alive[dead] = False
    marks_now = dict(before.marks)
    for mark, documents in carried.items():
        fresh = np.array(documents, np.int32)
        marks_now[mark] = np.concatenate([marks_now[mark], fresh]) if mark in marks_now else fresh
    return Columns(
        manifest, candidates, versions, levels, alive, marks_now, document_of, newest,
        np.concatenate([before.owners, rows["document"]]),
        np.concatenate([before.scales, rows["scale"]]), first_rows,
        _joined(before.numbers, numbers, np.int64), _joined(before.work, work, np.int32),
        before.facet_marks.extended(facet_marks), before.facet_work.extended(facet_work),
    )  # fmt: skip


def _joined(
    before: "Mapping[str, NDArray[Any]]", more: Mapping[str, list[tuple[int, ...]]], kind: Any
) -> "dict[str, NDArray[Any]]":
    """Tables by name with the rows that came; those that stay are shared, not copied."""
    fresh = {name: np.array(rows, kind) for name, rows in more.items()}
    return {**before, **{
        name: np.concatenate([before[name], rows]) if name in before else rows
        for name, rows in fresh.items()
    }}  # fmt: skip

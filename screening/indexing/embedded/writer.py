"""Writing a batch to the embedded index: data, announcement, words, manifest, in this order."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from screening.errors import UnavailableError
from screening.indexing import analysis, whole
from screening.indexing.embedded import columns, matrix
from screening.indexing.embedded.files import FILES, FORMAT, Home, Manifest
from screening.indexing.embedded.words import Words
from screening.indexing.interface import Experience, IndexDocument, IndexPassage
from screening.indexing.marks import marks_of


@dataclass(frozen=True, slots=True)
class Entry:
    """A document as it is written."""

    candidate: str
    version: int
    level: str | None
    marks: tuple[str, ...]
    passages: Sequence[IndexPassage]
    numbers: Mapping[str, int]
    work: Sequence[Experience]


def entry_of(document: IndexDocument) -> Entry:
    """What is written of a document."""
    return Entry(document.candidate, document.version, document.level, marks_of(document),
                 document.passages, document.numbers, document.experience)  # fmt: skip


def create(home: Home, fingerprint: str, dimensions: int) -> Manifest:
    """A new, empty epoch; it counts once its manifest is committed."""
    epoch = home.newest_epoch() + 1
    home.start(epoch)
    Words(home.words(epoch))
    empty = dict.fromkeys(FILES, 0)
    return Manifest(
        format=FORMAT,
        analysis=analysis.ANALYSIS_VERSION,
        fingerprint=fingerprint,
        dimensions=dimensions,
        epoch=epoch,
        generation=1,
        opstamp=home.opstamp(epoch),
        documents=0,
        rows=0,
        sizes=empty,
        sums=dict(empty),
    )


def append(
    home: Home,
    before: Manifest,
    words: Words,
    entries: Sequence[Entry],
    gone: Iterable[tuple[str, int]] = (),
) -> Manifest:
    """Writes a batch and commits its words; the manifest returned counts once it is committed.

    Raises:
        UnavailableError: when vectors are of another model.
    """
    gone = list(gone)
    manifest = replace(
        home.append(before, _chunks(before, entries, gone)),
        generation=before.generation + 1,
        documents=before.documents + len(entries),
        rows=before.rows + sum(len(entry.passages) for entry in entries),
    )
    home.announce(manifest)
    writer = words.writer()
    try:
        for name in [*(entry.candidate for entry in entries), *(name for name, _ in gone)]:
            writer.delete(name)
        row = before.rows
        for entry in entries:
            for passage in entry.passages:
                writer.add(entry.candidate, row, entry.marks, passage)
                row += 1
        writer.commit()
        # Read before merges that end later: they keep the stamp of this commit.
        return replace(manifest, opstamp=home.opstamp(before.epoch))
    finally:
        writer.close()


def _chunks(
    before: Manifest, entries: Sequence[Entry], gone: Sequence[tuple[str, int]]
) -> dict[str, bytes]:
    lines = [columns.tombstone(name, version) for name, version in gone]
    owners: list[int] = []
    vectors = []
    for number, entry in enumerate(entries, before.documents):
        count = len(entry.passages)
        named = (entry.candidate, entry.version, entry.level)
        lines.append(columns.entry(named, count, entry.marks, entry.numbers, entry.work))
        owners += [number] * count
        vectors += [passage.vector for passage in entry.passages]
    stacked = np.zeros((0, before.dimensions), np.float32)
    if vectors:
        stacked = np.stack(vectors).astype(np.float32)
    if stacked.shape[1] != before.dimensions:
        raise UnavailableError("index", "the vectors are of another model; run reindex")
    small, scales = matrix.quantised(stacked)
    rows = np.zeros(len(owners), columns.ROW)
    rows["document"], rows["scale"] = owners, scales
    return {
        "candidates.jsonl": b"".join(lines),
        "rows.bin": rows.tobytes(),
        "vectors.i8": small.tobytes(),
        "vectors.f16": stacked.astype(np.float16).tobytes(),
        "wholes.f16": b"".join(
            whole.vector_of(entry.passages, before.dimensions).tobytes() for entry in entries
        ),
    }

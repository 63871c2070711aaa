"""CandidateIndex on one machine with nothing to install."""

import threading
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from screening.errors import UnavailableError
from screening.indexing.embedded import writer
from screening.indexing.embedded.files import FILES, Home
from screening.indexing.embedded.finding import Finding
from screening.indexing.embedded.reader import Reader, View
from screening.indexing.embedded.words import Words
from screening.indexing.interface import (
    Experience,
    IndexDocument,
    IndexPassage,
    SearchAnswer,
    SearchQuery,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

DEAD_SHARE = 0.25  # share of dead rows at which the files are written anew
SMALL = 3_000  # rows below which a deletion writes them anew at once
BATCH = 2_000  # documents written at a time when everything is written anew


class EmbeddedIndex:
    """The index below one folder; any process may read, writers take turns.

    `fingerprint` names the model of the vectors: an index of another one is searched without them,
    one of another analysis or format is refused; a successor or `reset` makes it anew.
    """

    def __init__(self, folder: Path, fingerprint: str, dimensions: int) -> None:
        self._home = Home(folder)
        self._fingerprint = fingerprint
        self._dimensions = dimensions
        self._reader = Reader(self._home)
        self._turn = threading.RLock()

    def refresh(self) -> None:
        """Makes what other processes wrote visible here; every search does so by itself."""
        self._reader.current()

    def versions(self) -> dict[str, int]:
        """Every candidate in the index with its version."""
        view = self._reader.current()
        if view is None:
            return {}
        known = view.columns
        return {name: known.versions[number] for name, number in known.document_of.items()}

    def health(self) -> dict[str, Any]:
        """Generation and sizes; looks whether every file is there and long enough."""
        view = self._reader.current()
        if view is None:
            return {"engine": "embedded", "state": "empty", "model": "current", "candidates": 0,
                    "passages": 0}  # fmt: skip
        for name in FILES:
            path = self._home.data(view.manifest.epoch) / name
            if not path.is_file() or path.stat().st_size < view.manifest.sizes[name]:
                raise UnavailableError("index", f"{name} is missing or cut short; run reindex")
        live = int(view.columns.alive[view.columns.owners].sum())
        return {
            "engine": "embedded",
            "state": "ready",
            "model": "current" if self._same_model(view) else "another",
            "generation": view.manifest.generation,
            "candidates": len(view.columns.document_of),
            "passages": live,
            "dead": view.manifest.rows - live,
        }

    def verify(self) -> None:
        """Reads every byte and compares checksums."""
        self._reader.forget()
        view = self._reader.current()
        if view is not None:
            self._home.check(view.manifest)

    def close(self) -> None:
        """Lets go of all files."""
        self._reader.forget()

    # ------------------------------------------------------------------ searching

    def search(self, query: SearchQuery) -> SearchAnswer:
        """Finds candidates by words and meaning; an empty text lists all that the filters keep."""
        view = self._reader.current()
        return SearchAnswer(0) if view is None else self._finding(view, query).answer()

    def rest(
        self, query: SearchQuery, ranked: Collection[str], after: str, limit: int
    ) -> tuple[str, ...]:
        """Ids of candidates that are found but not ranked, in order, those after one ("": all)."""
        view = self._reader.current()
        return () if view is None else self._finding(view, query).rest(ranked, after, limit)

    def counts(self, query: SearchQuery) -> dict[str, int]:
        """How many meet all criteria but one, by the kind of that one; "" is all of them."""
        view = self._reader.current()
        return {} if view is None else self._finding(view, query).counts()

    def lacking(self, query: SearchQuery, kind: str, limit: int) -> tuple[str, ...]:
        """Ids of candidates who meet every criterion but this one, in order."""
        view = self._reader.current()
        return () if view is None else self._finding(view, query).lacking(kind, limit)

    def frequencies(self, words: Collection[str]) -> dict[str, int]:
        """How many passages hold each of these folded words, as written or as a stem."""
        view = self._reader.current()
        if view is None:
            return dict.fromkeys(words, 0)
        return view.words.counts("terms", words, view.searcher)

    def whole(self, candidate: str) -> "NDArray[np.float32] | None":
        """The unit vector of a candidate's whole CV; None when the index does not hold it."""
        view = self._reader.current()
        number = None if view is None else view.columns.document_of.get(candidate)
        if view is None or number is None or not self._same_model(view):
            return None
        vector = view.matrix.wholes([number])[0].astype(np.float32)
        return vector if vector.any() else None

    def _finding(self, view: View, query: SearchQuery) -> Finding:
        return Finding(view, query if self._same_model(view) else replace(query, vector=None))

    # ------------------------------------------------------------------ writing

    def put(self, documents: Sequence[IndexDocument]) -> list[str]:
        """Indexes documents; returns the candidates that a newer version was already there of."""
        with self._writing() as view:
            if not self._same_model(view):
                raise UnavailableError("index", "made by another model; run reindex")
            newest = dict(view.columns.newest)
            stale: list[str] = []
            fresh: dict[str, IndexDocument] = {}
            for document in documents:
                if document.version < newest.get(document.candidate, document.version):
                    stale.append(document.candidate)
                else:
                    newest[document.candidate] = document.version
                    fresh[document.candidate] = document
            if fresh:
                entries = [writer.entry_of(document) for document in fresh.values()]
                written = writer.append(self._home, view.manifest, view.words, entries)
                self._home.commit(written)
        self._compact_when_due(0)
        return stale

    def delete(self, candidates: Sequence[str], version: int | None = None) -> None:
        """Removes candidates from every answer at once; small indexes are written anew as well."""
        with self._writing() as view:
            known = view.columns
            gone = [
                (name, max(0 if version is None else version + 1, known.newest.get(name, 0)))
                for name in dict.fromkeys(candidates)
                if name in known.document_of or version is not None
            ]
            if gone:
                written = writer.append(self._home, view.manifest, view.words, [], gone)
                self._home.commit(written)
        if gone:
            self._compact_when_due(SMALL)
        beside = self._beside()
        if beside is not None:
            beside.delete(candidates, version)

    def reset(self) -> None:
        """Empties the index and brings it to the present format."""
        with self._turn, self._home.alone():
            manifest = writer.create(self._home, self._fingerprint, self._dimensions)
            self._home.commit(manifest)
            self._home.remove_others(manifest.epoch)
            self._reader.forget()

    def compact(self) -> None:
        """Writes the files anew without what was deleted, beside the old ones, and swaps."""
        with self._writing() as view:
            known, before = view.columns, view.manifest
            manifest = writer.create(self._home, before.fingerprint, before.dimensions)
            words = Words(self._home.words(manifest.epoch))
            gone = [(n, v) for n, v in known.newest.items() if n not in known.document_of]
            for entries in _batches(view):
                manifest = writer.append(self._home, manifest, words, entries, gone)
                gone = []
            self._home.commit(manifest)
            self._home.remove_others(manifest.epoch)
            self._reader.forget()
        beside = self._beside()
        if beside is not None:
            beside.compact()

    def successor(self) -> "EmbeddedSuccessor":
        """The index that is being built beside this one, begun now when there is none."""
        return EmbeddedSuccessor(self, self._fingerprint, self._dimensions)

    def take(self, successor: Home) -> None:
        """Moves the files of a finished successor here and makes them count in one step."""
        with self._turn, self._home.alone(), successor.alone():
            manifest = successor.settle()
            if manifest is None:
                raise UnavailableError("index", "its successor vanished; run reindex again")
            epoch = self._home.newest_epoch() + 1
            successor.data(manifest.epoch).rename(self._home.data(epoch))
            successor.words(manifest.epoch).rename(self._home.words(epoch))
            self._home.commit(replace(manifest, epoch=epoch))
            self._home.remove_others(epoch)
            self._reader.forget()
        successor.remove()

    def beside(self) -> Home:
        """Where a successor is built."""
        return self._home.beside()

    def _same_model(self, view: View) -> bool:
        made_by = (view.manifest.fingerprint, view.manifest.dimensions)
        return made_by == (self._fingerprint, self._dimensions)

    def _beside(self) -> "EmbeddedIndex | None":
        """The successor that is being built, to take out what is deleted here."""
        home = self._home.beside()
        if not home.manifest_file.is_file():
            return None
        return EmbeddedIndex(home.folder, self._fingerprint, self._dimensions)

    @contextmanager
    def _writing(self) -> Iterator[View]:
        """The writer's turn, on a state that was brought to rest."""
        with self._turn, self._home.alone():
            if self._home.settle() is None:
                self._home.commit(writer.create(self._home, self._fingerprint, self._dimensions))
            view = self._reader.current()
            if view is None:
                raise UnavailableError("index", "the index vanished while it was opened")
            yield view

    def _compact_when_due(self, small: int) -> None:
        view = self._reader.current()
        if view is None:
            return
        rows = view.manifest.rows
        dead = rows - int(view.columns.alive[view.columns.owners].sum())
        if dead and (rows < small or (dead > DEAD_SHARE * rows and rows > SMALL)):
            self.compact()


class EmbeddedSuccessor:
    """An index in a folder of its own inside the folder of the one it will replace."""

    def __init__(self, index: EmbeddedIndex, fingerprint: str, dimensions: int) -> None:
        self._index = index
        self._home = index.beside()
        self._building = EmbeddedIndex(self._home.folder, fingerprint, dimensions)
        try:
            usable = self._building.health()["model"] == "current"
        except UnavailableError:
            usable = False
        if not usable:
            self._building.reset()

    def put(self, documents: Sequence[IndexDocument]) -> list[str]:
        """Indexes documents; returns the candidates that a newer version was already there of."""
        return self._building.put(documents)

    def delete(self, candidates: Sequence[str], version: int | None = None) -> None:
        """Removes candidates; unknown ones are no error."""
        self._building.delete(candidates, version)

    def versions(self) -> dict[str, int]:
        """Every candidate in it with its version."""
        return self._building.versions()

    def take_over(self) -> None:
        """Is searched from now on; what was searched before is removed."""
        self._building.close()
        self._index.take(self._home)


def _batches(view: View) -> Iterator[list[writer.Entry]]:
    """Everything alive, as it would be written; at least one batch, perhaps empty."""
    known = view.columns
    carried: dict[int, list[str]] = {}
    for mark, documents in known.marks.items():
        for number in documents[known.alive[documents]].tolist():
            carried.setdefault(number, []).append(mark)
    numbers: dict[int, dict[str, int]] = {}
    for name, rows in known.numbers.items():
        for number, value in rows[known.alive[rows[:, 0]]].tolist():
            numbers.setdefault(number, {})[name] = value
    work: dict[int, list[Experience]] = {}
    for name, jobs in known.work.items():
        for number, months, last in jobs[known.alive[jobs[:, 0]]].tolist():
            work.setdefault(number, []).append(Experience(name, months, last))
    living = list(known.document_of.values())
    for start in range(0, max(len(living), 1), BATCH):
        yield [
            writer.Entry(
                known.candidates[number], known.versions[number], known.levels[number],
                tuple(carried.get(number, ())), _passages(view, number),
                numbers.get(number, {}), work.get(number, ()),
            )
            for number in living[start : start + BATCH]
        ]  # fmt: skip


def _passages(view: View, number: int) -> list[IndexPassage]:
    known = view.columns
    first = known.first_rows[number]
    last = known.first_rows[number + 1] if number + 1 < len(known.first_rows) else len(known.owners)
    vectors = view.matrix.rows(np.arange(first, last))
    found = []
    for row, vector in zip(range(first, last), vectors, strict=True):
        kept = view.words.passage(row, view.searcher)
        if kept is None:
            raise UnavailableError("index", "words and columns do not agree; run reindex")
        found.append(kept.indexed(vector))
    return found

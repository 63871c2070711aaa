"""Keeping the search index in step with the database."""

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from screening.domain.cv import Cv
from screening.indexing import prepared
from screening.indexing.documents import Annotate, document_with, passages_of, scrubbed
from screening.indexing.encoder import Encoder, Keys
from screening.indexing.interface import (
    CandidateIndex,
    CvFacts,
    IndexDocument,
    IndexPassage,
    Successor,
)
from screening.services.search_facts import SearchFacts, completed
from screening.store.database import Database
from screening.store.prepared import Prepared
from screening.store.records import Candidate

Progress = Callable[[int, int], None]
"""(done, of how many) candidates."""

log = logging.getLogger("screening.services")

# Embedding many passages at once is several times faster than one CV at a time; a batch is also
# what is lost and done again when a worker is killed.
BATCH = 32
# Candidates whose documents are given to an index that is built beside at once: a commit costs the
# embedded engine a tenth of a second, whatever is in it. What was embedded for them is kept batch
# by batch.
BULK = 4_000
READ = 500  # candidates that are read from the database at a time


class IndexWriter:
    """Writes candidates' index documents; the database says what the index should hold.

    `index` and `encoder` open the search engine and the embedding model when first needed;
    `facts` reads what searches filter by, `annotate` names the concepts of a passage.
    """

    def __init__(
        self,
        database: Database,
        index: Callable[[], CandidateIndex],
        encoder: Callable[[], Encoder],
        facts: SearchFacts,
        annotate: Annotate | None = None,
    ) -> None:
        self._database = database
        self.index = index
        self._encoder = encoder
        self._facts = facts
        self._annotate = annotate

    def write_with_waiting(self, candidate: str) -> int:
        """Indexes a candidate and, in the same batch, others that wait for it; how many."""
        with self._database.read() as records:
            row = records.candidates.many([candidate]).get(candidate)
            if row is None or row.searchable or row.cv_version == 0:
                return 0
            waiting = records.candidates.unindexed(BATCH)
        return self.write(list(dict.fromkeys([candidate, *waiting]))[:BATCH])

    def write(self, candidates: Sequence[str]) -> int:
        """Brings the index documents of these candidates up to date; how many were written.

        Safe to run twice and at once with other changes: the index refuses older versions, and the
        version is marked as indexed only where it is newer than what is marked.
        """
        with self._database.read() as records:
            waiting = [
                ident
                for ident, row in records.candidates.many(candidates).items()
                if not row.searchable
            ]
        made = self._documents(waiting)
        if not made:
            return 0
        refused = self.index().put([one.document for one in made])
        if refused:
            log.info("index: %d documents were refused as stale", len(refused))
        return self._mark(made, frozenset(refused))

    def write_beside(
        self, successor: Successor, candidates: Sequence[str], progress: Progress | None = None
    ) -> None:
        """Writes these candidates to an index that is not searched yet; rows are not marked.

        Those who are erased meanwhile are taken out again.

        Args:
            successor: the index.
            candidates: whom to write.
            progress: (done, of how many) candidates that are ready to be written.
        """
        done = 0
        for bulk in _parts(candidates, BULK):
            made: list[_Made] = []
            for some in _parts(bulk, READ):
                made += self._documents(some)
                done += len(some)
                if progress:
                    progress(done, len(candidates))
            if not made:
                continue
            successor.put([one.document for one in made])
            with self._database.read() as records:
                living = records.candidates.many(one.row.id for one in made)
            successor.delete([one.row.id for one in made if one.row.id not in living])

    def drop_stale(self) -> int:
        """Deletes what was prepared by another maker and vectors of other models; how many."""
        encoder = self._encoder()
        with self._database.begin() as records:
            dropped = records.prepared.drop_others(self._maker())
            return dropped + records.vectors.drop_others(encoder.fingerprint)

    def _maker(self) -> str:
        return prepared.maker(self._encoder(), self._facts.version)

    def _documents(self, candidates: Sequence[str]) -> "list[_Made]":
        """The index documents of those of these candidates who have a CV."""
        with self._database.read() as records:
            rows = {
                ident: row
                for ident, row in records.candidates.many(candidates).items()
                if row.cv_version
            }
            cvs = records.candidates.cvs((row.id, row.cv_version) for row in rows.values())
            scopes = records.candidates.scopes(rows)
            ends = records.candidates.search_until(rows)
        gone = [row for row in rows.values() if row.merged_into]
        if gone:
            self._take_out(gone)
            rows = {ident: row for ident, row in rows.items() if not row.merged_into}
            cvs = {ident: cv for ident, cv in cvs.items() if ident in rows}
        if not rows:
            return []
        ready = self._prepared(rows, cvs)
        for some in _parts([ident for ident in rows if ident not in ready], BATCH):
            ready |= self._prepare({ident: rows[ident] for ident in some}, cvs)
        made = []
        for ident, row in rows.items():
            one = ready[ident]
            document = document_with(ident, row.version, cvs[ident], scopes[ident], one.passages)
            made.append(_Made(row, completed(document, one.facts, ends.get(ident)), one.keys))
        return made

    def _prepared(
        self, rows: Mapping[str, Candidate], cvs: Mapping[str, Cv]
    ) -> "dict[str, _Ready]":
        """Those of these whose CV was prepared before and whose vectors are at hand."""
        with self._database.read() as records:
            kept = records.prepared.many(rows, self._maker())
        fresh = {
            ident: prepared.Unpacked(one.content)
            for ident, one in kept.items()
            if one.cv_version == rows[ident].cv_version
        }
        keys = {ident: one.keys for ident, one in fresh.items()}
        vectors = iter(self._encoder().kept([key for group in keys.values() for key in group]))
        found = {}
        for ident, group in keys.items():
            own = list(islice(vectors, len(group)))
            known = [vector for vector in own if vector is not None]
            if len(known) == len(own):
                passages = fresh[ident].passages(cvs[ident], known)
                found[ident] = _Ready(passages, group, fresh[ident].facts)
        return found

    def _prepare(self, rows: Mapping[str, Candidate], cvs: Mapping[str, Cv]) -> "dict[str, _Ready]":
        """What the CVs of these candidates give the index, kept for the next time."""
        encoder, maker = self._encoder(), self._maker()
        kept = {ident: scrubbed(cvs[ident]) for ident in rows}
        # All at once, which fills the store of vectors; then each document finds its own there.
        encoder.passages([text for group in kept.values() for _, text in group])
        found = {
            ident: _Ready(
                passages_of(cvs[ident], group, encoder, self._annotate),
                [encoder.keys(text) for _, text in group],
                self._facts.read(cvs[ident]),
            )
            for ident, group in kept.items()
        }
        contents = {
            ident: prepared.packed(one.passages, one.keys, one.facts)
            for ident, one in found.items()
        }
        with self._database.begin() as records:
            living = records.candidates.hold(rows)
            records.prepared.put({
                ident: Prepared(rows[ident].cv_version, maker, content)
                for ident, content in contents.items()
                if ident in living
            })  # fmt: skip
            for ident in living:
                records.vectors.set_uses(ident, _hashes(found[ident].keys))
            erased = [found[ident].keys for ident in rows if ident not in living]
            records.vectors.drop_unused({name for keys in erased for name in _hashes(keys)})
        return found

    def _take_out(self, rows: Sequence[Candidate]) -> None:
        """Candidates that are shown as somebody else have no document of their own."""
        self.index().delete([row.id for row in rows])
        with self._database.begin() as records:
            for row in sorted(rows, key=lambda row: row.id):
                records.candidates.mark_indexed(row.id, row.version)

    def _mark(self, made: "Sequence[_Made]", refused: frozenset[str]) -> int:
        with self._database.begin() as records:
            for one in sorted(made, key=lambda one: one.row.id):
                row = one.row
                # Marking holds the row, so that an erasure comes wholly before or wholly after.
                if row.id not in refused:
                    records.candidates.mark_indexed(row.id, row.version)
            living = records.candidates.many(one.row.id for one in made)
            gone = [one for one in made if one.row.id not in living]
            records.vectors.drop_unused({name for one in gone for name in _hashes(one.keys)})
        if gone:
            # Erased while they were being indexed: the rows went first, the documents go now.
            self.index().delete([one.row.id for one in gone])
        return len(made) - len(gone)


@dataclass(frozen=True, slots=True)
class _Ready:
    """What a CV gives the index; `keys` are those of the passages' vectors."""

    passages: tuple[IndexPassage, ...]
    keys: list[Keys]
    facts: CvFacts


@dataclass(frozen=True, slots=True)
class _Made:
    """A candidate's row, the index document, and under which keys its vectors are kept."""

    row: Candidate
    document: IndexDocument
    keys: list[Keys]


def _hashes(keys: Sequence[Keys]) -> set[str]:
    return {name for group in keys for name, _ in group}


def _parts(items: Sequence[str], size: int) -> Iterator[Sequence[str]]:
    """The items in order, at most so many at a time."""
    return (items[start : start + size] for start in range(0, len(items), size))

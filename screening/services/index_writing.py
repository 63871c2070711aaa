"""Keeping the search index in step with the database."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from screening.domain.cv import Cv
from screening.domain.passages import passages
from screening.indexing.documents import Annotate, document_of, scrubbed_texts
from screening.indexing.encoder import Encoder
from screening.indexing.interface import CandidateIndex, IndexDocument, Successor
from screening.services.search_facts import SearchFacts
from screening.store.database import Database
from screening.store.records import Candidate

log = logging.getLogger("screening.services")

# Embedding many passages at once is several times faster than one CV at a time; a batch is also
# what is lost and done again when a worker is killed.
BATCH = 32


class IndexWriter:
    """Writes candidates' index documents; the database says what the index should hold.

    `index` and `encoder` open the search engine and the embedding model when first needed;
    `annotate` names the concepts of a passage, `facts` adds what searches filter by.
    """

    def __init__(
        self,
        database: Database,
        index: Callable[[], CandidateIndex],
        encoder: Callable[[], Encoder],
        annotate: Annotate | None = None,
        facts: SearchFacts | None = None,
    ) -> None:
        self._database = database
        self.index = index
        self._encoder = encoder
        self._annotate = annotate
        self._facts = facts

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

    def write_beside(self, successor: Successor, candidates: Sequence[str]) -> None:
        """Writes these candidates to an index that is not searched yet; rows are not marked.

        Those who are erased meanwhile are taken out again.
        """
        made = self._documents(candidates)
        if not made:
            return
        successor.put([one.document for one in made])
        with self._database.begin() as records:
            living = records.candidates.many(one.row.id for one in made)
            for one in made:
                if one.row.id in living:
                    records.vectors.set_uses(one.row.id, one.used)
            records.vectors.drop_unused(
                {name for one in made if one.row.id not in living for name in one.used}
            )
        successor.delete([one.row.id for one in made if one.row.id not in living])

    def drop_stale_vectors(self) -> int:
        """Deletes the vectors of other models; how many."""
        fingerprint = self._encoder().fingerprint
        with self._database.begin() as records:
            return records.vectors.drop_others(fingerprint)

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
        encoder = self._encoder()
        texts = {ident: scrubbed_texts(cv, passages(cv)) for ident, cv in cvs.items()}
        # All at once, which fills the store of vectors; then each document finds its own there.
        encoder.passages([text for found in texts.values() for text in found if text])
        return [
            _Made(
                row,
                self._completed(
                    document_of(
                        row.id, row.version, cvs[row.id], scopes[row.id], encoder, self._annotate
                    ),
                    cvs[row.id],
                    ends.get(row.id),
                ),
                encoder.hashes([text for text in texts[row.id] if text]),
            )
            for row in rows.values()
        ]

    def _completed(self, document: IndexDocument, cv: Cv, until: datetime | None) -> IndexDocument:
        return self._facts.complete(document, cv, until) if self._facts else document

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
                if row.id not in refused and records.candidates.mark_indexed(row.id, row.version):
                    records.vectors.set_uses(row.id, one.used)
            living = records.candidates.many(one.row.id for one in made)
            gone = [one for one in made if one.row.id not in living]
            records.vectors.drop_unused({name for one in gone for name in one.used})
        if gone:
            # Erased while they were being indexed: the rows went first, the documents go now.
            self.index().delete([one.row.id for one in gone])
        return len(made) - len(gone)


@dataclass(frozen=True, slots=True)
class _Made:
    """A candidate's row, its index document, and the hashes of the texts that were embedded."""

    row: Candidate
    document: IndexDocument
    used: set[str]

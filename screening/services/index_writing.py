"""Keeping the search index in step with the database."""

import logging
from collections.abc import Callable, Mapping, Sequence

from screening.domain.passages import passages
from screening.indexing.documents import Annotate, document_of, scrubbed_texts
from screening.indexing.encoder import Encoder
from screening.indexing.interface import CandidateIndex
from screening.store.database import Database
from screening.store.records import Candidate

log = logging.getLogger("screening.services")

# Embedding many passages at once is several times faster than one CV at a time; a batch is also
# what is lost and done again when a worker is killed.
BATCH = 32


class IndexWriter:
    """Writes candidates' index documents; the database says what the index should hold.

    `index` and `encoder` open the search engine and the embedding model when first needed;
    `annotate` names the concepts of a passage.
    """

    def __init__(
        self,
        database: Database,
        index: Callable[[], CandidateIndex],
        encoder: Callable[[], Encoder],
        annotate: Annotate | None = None,
    ) -> None:
        self._database = database
        self.index = index
        self._encoder = encoder
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
            rows = {
                ident: row
                for ident, row in records.candidates.many(candidates).items()
                if row.cv_version and not row.searchable
            }
            cvs = records.candidates.cvs((row.id, row.cv_version) for row in rows.values())
            scopes = records.candidates.scopes(rows)
        gone = [row for row in rows.values() if row.merged_into]
        if gone:
            self._take_out(gone)
            rows = {ident: row for ident, row in rows.items() if not row.merged_into}
            cvs = {ident: cv for ident, cv in cvs.items() if ident in rows}
        if not rows:
            return len(gone)
        encoder, index = self._encoder(), self.index()
        texts = {ident: scrubbed_texts(cv, passages(cv)) for ident, cv in cvs.items()}
        # All at once, which fills the store of vectors; then each document finds its own there.
        encoder.passages([text for found in texts.values() for text in found if text])
        documents = [
            document_of(row.id, row.version, cvs[row.id], scopes[row.id], encoder, self._annotate)
            for row in rows.values()
        ]
        refused = index.put(documents)
        if refused:
            log.info("index: %d documents were refused as stale", len(refused))
        used = {ident: encoder.hashes([text for text in texts[ident] if text]) for ident in rows}
        return self._mark(list(rows.values()), frozenset(refused), used)

    def _take_out(self, rows: Sequence[Candidate]) -> None:
        """Candidates that are shown as somebody else have no document of their own."""
        self.index().delete([row.id for row in rows])
        with self._database.begin() as records:
            for row in sorted(rows, key=lambda row: row.id):
                records.candidates.mark_indexed(row.id, row.version)

    def _mark(
        self, rows: Sequence[Candidate], refused: frozenset[str], used: Mapping[str, set[str]]
    ) -> int:
        with self._database.begin() as records:
            for row in sorted(rows, key=lambda row: row.id):
                # Marking holds the row, so that an erasure comes wholly before or wholly after.
                if row.id not in refused and records.candidates.mark_indexed(row.id, row.version):
                    records.vectors.set_uses(row.id, used[row.id])
            living = records.candidates.many(row.id for row in rows)
            gone = [row.id for row in rows if row.id not in living]
            records.vectors.drop_unused({name for ident in gone for name in used[ident]})
        if gone:
            # Erased while they were being indexed: the rows went first, the documents go now.
            self.index().delete(gone)
        return len(rows) - len(gone)

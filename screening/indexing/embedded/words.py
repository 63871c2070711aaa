"""Words by tantivy: BM25 over terms that `analysis` made, filtered by marks.

Traps that were seen and are kept shut here: an unsigned id deletes nothing (ids are raw text),
keyword arguments make the wrong integer type (`Document.from_dict`), the format on disk changes
between minor versions (the library is pinned and `files.FORMAT` raised with it).
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from screening.errors import UnavailableError
from screening.indexing.analysis import QueryWord
from screening.indexing.filters import Criterion
from screening.indexing.fusion import ShownText, Span
from screening.indexing.interface import IndexPassage

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

HEAP = 64_000_000  # bytes a writer may hold before it writes a segment
TIE = 0.1  # how much the weaker ways of meeting a word add to the best one


@dataclass(frozen=True, slots=True)
class StoredPassage:
    """A passage as tantivy keeps it."""

    section: str
    text: str
    start: int
    end: int
    language: str | None
    terms: str
    concepts: tuple[str, ...]
    sequence: str
    spans: tuple[Span, ...] = ()

    def shown(self) -> ShownText:
        """For the answer of a search."""
        return ShownText(self.section, self.text, self.start, self.end, self.language, self.terms,
                         self.concepts, self.spans)  # fmt: skip

    def indexed(self, vector: "NDArray[np.float32]") -> IndexPassage:
        """As it was given to the index."""
        return IndexPassage(self.section, self.text, self.start, self.end, self.terms, vector,
                            self.language, self.concepts, self.sequence, self.spans)  # fmt: skip


def schema() -> Any:
    """The fields of a passage."""
    import tantivy

    builder = tantivy.SchemaBuilder()
    builder.add_text_field("candidate", stored=True, tokenizer_name="raw", index_option="basic")
    builder.add_integer_field("row", stored=True, indexed=True, fast=True)
    builder.add_text_field("terms", stored=True, tokenizer_name="whitespace", index_option="freq")
    builder.add_text_field(
        "concepts", stored=True, tokenizer_name="whitespace", index_option="basic"
    )
    builder.add_text_field("marks", tokenizer_name="whitespace", index_option="basic")
    builder.add_text_field(
        "sequence", stored=True, tokenizer_name="whitespace", index_option="position"
    )
    builder.add_text_field("body", stored=True, tokenizer_name="raw", index_option="basic")
    return builder.build()


class Words:
    """Tantivy's index of one epoch, for reading and writing."""

    def __init__(self, folder: Path) -> None:
        import tantivy

        self._tantivy: Any = tantivy
        self._schema = schema()
        try:
            self._index = tantivy.Index(self._schema, str(folder), reuse=True)
            self._index.config_reader("manual", 0)
            self.searcher = self._index.searcher()
        except (ValueError, OSError) as error:
            raise UnavailableError("index", f"the words cannot be read ({error})") from None

    def reload(self) -> None:
        """Sees the last commit."""
        self._index.reload()
        self.searcher = self._index.searcher()

    def writer(self) -> "WordWriter":
        """A writer; one at a time, under the lock of the home."""
        return WordWriter(self._tantivy, self._index, self._schema)

    def ranked(
        self,
        words: Sequence[QueryWord],
        filters: Iterable[Criterion],
        limit: int,
        searcher: Any = None,
    ) -> list[tuple[int, float]]:
        """Rows with their scores, best first: any word may match, every filter must."""
        wanted = [self._word(word) for word in words]
        if not wanted:
            return []
        return self._rows(self._filtered(self._any(wanted), filters), limit, searcher)

    def about(
        self,
        concepts: Sequence[Sequence[tuple[str, float]]],
        filters: Iterable[Criterion],
        limit: int,
        searcher: Any = None,
    ) -> list[tuple[int, float]]:
        """Rows that are about concepts: of each group the best weight, summed over groups."""
        wanted = self._concepts(concepts)
        if not wanted:
            return []
        return self._rows(self._filtered(self._any(wanted), filters), limit, searcher)

    def matching(
        self,
        words: Sequence[QueryWord],
        concepts: Sequence[Sequence[tuple[str, float]]],
        searcher: Any,
        most: int | None = None,
    ) -> list[int] | None:
        """All rows with any of the words or concepts; None when there are more than `most`."""
        wanted = [*(self._word(word) for word in words), *self._concepts(concepts)]
        if not wanted:
            return []
        if most is not None:
            terms = (term for word in words for term, _ in word.variants)
            named = (concept for group in concepts for concept, _ in group)
            held = {**self.counts("terms", terms, searcher),
                    **self.counts("concepts", named, searcher)}  # fmt: skip
            if max(held.values(), default=0) > most:
                return None
        return self._all_rows(self._any(wanted), searcher, most)

    def holding(self, phrase: Sequence[str], searcher: Any) -> list[int]:
        """All rows whose words contain a row of folded words."""
        if len(phrase) == 1:
            query = self._tantivy.Query.term_query(self._schema, "sequence", phrase[0], "position")
        else:
            query = self._tantivy.Query.phrase_query(self._schema, "sequence", list(phrase))
        return self._all_rows(query, searcher, None) or []

    def _all_rows(self, query: Any, searcher: Any, most: int | None) -> list[int] | None:
        limit = most + 1 if most is not None else max(int(searcher.num_docs), 1)
        # Ordered by a field, they bring it and no scores: half the time of asking for both.
        hits = searcher.search(query, limit, count=False, order_by_field="row").hits
        return None if most is not None and len(hits) > most else [row for row, _ in hits]

    def _concepts(self, concepts: Sequence[Sequence[tuple[str, float]]]) -> list[Any]:
        query = self._tantivy.Query
        return [
            query.disjunction_max_query(
                [query.const_score_query(self._term("concepts", term), weight)
                 for term, weight in group]
            )
            for group in concepts
        ]  # fmt: skip

    def counts(self, field: str, terms: Iterable[str], searcher: Any) -> dict[str, int]:
        """How many passages hold each term of a field (`terms` or `concepts`)."""
        return {term: int(searcher.doc_freq(field, term)) for term in terms}

    def _rows(self, query: Any, limit: int, searcher: Any) -> list[tuple[int, float]]:
        searcher = searcher or self.searcher
        hits = searcher.search(query, limit, count=False).hits
        rows = searcher.fast_field_values("row", [address for _, address in hits])
        return [(int(row), float(score)) for row, (score, _) in zip(rows, hits, strict=True)]

    def _term(self, field: str, value: str) -> Any:
        return self._tantivy.Query.term_query(
            self._schema, field, value, "basic" if field != "terms" else "freq"
        )

    def _word(self, word: QueryWord) -> Any:
        ways = [
            self._tantivy.Query.boost_query(self._term("terms", term), weight)
            for term, weight in word.variants
        ]
        return ways[0] if len(ways) == 1 else self._tantivy.Query.disjunction_max_query(ways, TIE)

    def _any(self, queries: Sequence[Any]) -> Any:
        should = self._tantivy.Occur.Should
        return self._tantivy.Query.boolean_query([(should, query) for query in queries])

    def _filtered(self, query: Any, filters: Iterable[Criterion]) -> Any:
        must = self._tantivy.Occur.Must
        parts = [(must, query)]
        for criterion in filters:
            ways = [self._term("marks", mark) for mark in criterion.marks]
            if criterion.candidates is not None:
                named = self._tantivy.Query.term_set_query
                ways.append(named(self._schema, "candidate", sorted(criterion.candidates)))
            any_of = self._any(ways)
            parts.append((must, self._tantivy.Query.const_score_query(any_of, 0.0)))
        return self._tantivy.Query.boolean_query(parts) if len(parts) > 1 else query

    def passage(self, row: int, searcher: Any = None) -> StoredPassage | None:
        """What is kept of a row."""
        searcher = searcher or self.searcher
        query = self._tantivy.Query.term_query(self._schema, "row", row, "basic")
        hits = searcher.search(query, 1, count=False).hits
        if not hits:
            return None
        found = searcher.doc(hits[0][1])
        section, text, start, end, language, spans = json.loads(found.get_first("body"))
        return StoredPassage(
            section,
            text,
            start,
            end,
            language,
            terms=found.get_first("terms") or "",
            concepts=tuple((found.get_first("concepts") or "").split()),
            sequence=found.get_first("sequence") or "",
            spans=tuple((first, last) for first, last in spans),
        )


class WordWriter:
    """Adds and deletes; nothing counts before `commit`."""

    def __init__(self, tantivy: Any, index: Any, fields: Any) -> None:
        self._tantivy = tantivy
        self._schema = fields
        try:
            self._writer = index.writer(HEAP, 1)
        except (ValueError, OSError) as error:
            raise UnavailableError("index", f"the words cannot be written ({error})") from None

    def add(self, candidate: str, row: int, marks: Sequence[str], passage: IndexPassage) -> None:
        """Adds a passage."""
        body = [passage.section, passage.text, passage.start, passage.end, passage.language,
                passage.spans]  # fmt: skip
        content = {
            "candidate": candidate,
            "row": row,
            "terms": passage.terms,
            "concepts": " ".join(passage.concepts),
            "marks": " ".join(marks),
            "sequence": passage.sequence,
            "body": json.dumps(body, ensure_ascii=False),
        }
        self._writer.add_document(self._tantivy.Document.from_dict(content, self._schema))

    def delete(self, candidate: str) -> None:
        """Deletes a candidate's passages that were added before."""
        query = self._tantivy.Query.term_query(self._schema, "candidate", candidate, "basic")
        self._writer.delete_documents_by_query(query)

    def commit(self) -> None:
        """Makes it durable."""
        self._writer.commit()

    def close(self) -> None:
        """Waits for merges and lets go of the writer."""
        self._writer.wait_merging_threads()

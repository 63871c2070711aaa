"""Embeddings by text and model, so that nothing is embedded twice, and whose texts they are."""

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, delete, func, insert, select

from screening.store.statements import chunks, insert_missing
from screening.store.tables import vector_uses, vectors


class VectorRepository:
    """Vectors as bytes, under (hash of the text, fingerprint of the model)."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get_many(self, fingerprint: str, text_hashes: Iterable[str]) -> dict[str, bytes]:
        """The vectors of these texts under one model, as far as they are known."""
        found: dict[str, bytes] = {}
        for chunk in chunks(text_hashes):
            rows = self._connection.execute(
                select(vectors.c.text_hash, vectors.c.vector).where(
                    vectors.c.text_hash.in_(chunk), vectors.c.fingerprint == fingerprint
                )
            )
            found.update((row.text_hash, bytes(row.vector)) for row in rows)
        return found

    def put_many(self, fingerprint: str, found: Mapping[str, bytes]) -> None:
        """Keeps vectors; those already known stay as they are."""
        rows = [
            {"text_hash": text_hash, "fingerprint": fingerprint, "vector": vector}
            for text_hash, vector in sorted(found.items())  # sorted: two writers never deadlock
        ]
        insert_missing(self._connection, vectors, rows)

    def set_uses(self, candidate: str, text_hashes: Iterable[str]) -> None:
        """Notes which texts a candidate's index document consists of."""
        self._connection.execute(delete(vector_uses).where(vector_uses.c.candidate == candidate))
        rows = [
            {"candidate": candidate, "text_hash": text_hash}
            for text_hash in sorted(set(text_hashes))
        ]
        if rows:
            self._connection.execute(insert(vector_uses), rows)

    def drop_unused(self, text_hashes: Iterable[str]) -> int:
        """Deletes the vectors of those of these texts that no candidate has; how many."""
        dropped = 0
        for chunk in chunks(text_hashes):
            used = select(vector_uses.c.text_hash).where(vector_uses.c.text_hash.in_(chunk))
            dropped += self._connection.execute(
                delete(vectors).where(
                    vectors.c.text_hash.in_(chunk), vectors.c.text_hash.not_in(used)
                )
            ).rowcount
        return dropped

    def drop_others(self, fingerprint: str) -> int:
        """Deletes the vectors of every other model; how many."""
        return self._connection.execute(
            delete(vectors).where(vectors.c.fingerprint != fingerprint)
        ).rowcount

    def count(self, fingerprint: str) -> tuple[int, int]:
        """How many vectors there are of this model and of others."""
        total = select(func.count()).select_from(vectors)
        own = self._connection.scalar(total.where(vectors.c.fingerprint == fingerprint)) or 0
        return own, (self._connection.scalar(total) or 0) - own

"""The encoder's memory over the database."""

from collections.abc import Iterable, Mapping

from screening.store.database import Database


class StoredVectors:
    """The encoder's memory; each call is a transaction of its own: what was computed stays."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get_many(self, fingerprint: str, text_hashes: Iterable[str]) -> dict[str, bytes]:
        """The vectors of these texts under one model, as far as they are known."""
        with self._database.read() as records:
            return records.vectors.get_many(fingerprint, text_hashes)

    def put_many(self, fingerprint: str, found: Mapping[str, bytes]) -> None:
        """Keeps vectors; those already known stay as they are."""
        with self._database.begin() as records:
            records.vectors.put_many(fingerprint, found)

"""Alembic's revisions, run by `screening.store.migrating`."""

"""Alembic's entry: runs the revisions on the connection that `migrating.upgrade` hands over."""

from alembic import context

from screening.store.tables import metadata

connection = context.config.attributes.get("connection")
if connection is None:
    raise RuntimeError("migrations run through `screening init`, not through alembic's command")
# The caller holds the transaction, and with it the lock that keeps a second upgrade waiting.
context.configure(connection=connection, target_metadata=metadata)
context.run_migrations()

"""Searches with who was shown whom, saved searches, and keys of names.

Revision 0007, after 0006. Keys of the names that are there already are made from the names.
"""

import hashlib

import sqlalchemy as sa
from alembic import op

from screening.domain import name_forms
from screening.store.types import UtcDateTime

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forward."""
    _searches()
    _saved()
    op.create_table(
        "name_keys",
        sa.Column("candidate", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["candidate"], ["candidates.id"], name="fk_name_keys_candidate"),
        sa.PrimaryKeyConstraint("candidate", "digest", name="pk_name_keys"),
    )
    op.create_index("ix_name_keys_digest", "name_keys", ["digest"])
    _fill_names()


def _searches() -> None:
    op.create_table(
        "searches",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("filters", sa.JSON(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("expires", UtcDateTime(), nullable=True),
        sa.Column("words", sa.JSON(), nullable=True),
        sa.Column("ranked", sa.LargeBinary(), nullable=True),
        sa.Column("summary", sa.JSON(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_searches"),
    )
    for column in ("at", "actor", "expires"):
        op.create_index(f"ix_searches_{column}", "searches", [column])
    op.create_table(
        "searches_shown",
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("search", sa.Text(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("page", sa.Integer(), nullable=False),
        sa.Column("candidate", sa.Text(), nullable=False),
        sa.Column("how", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["search"], ["searches.id"], name="fk_searches_shown_search"),
        sa.PrimaryKeyConstraint("answer", "place", name="pk_searches_shown"),
    )
    for column in ("candidate", "search"):
        op.create_index(f"ix_searches_shown_{column}", "searches_shown", [column])


def _saved() -> None:
    op.create_table(
        "saved_searches",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("request", sa.JSON(), nullable=False),
        sa.Column("shared", sa.Boolean(), nullable=False),
        sa.Column("alerts", sa.Boolean(), nullable=False),
        sa.Column("created", UtcDateTime(), nullable=False),
        sa.Column("checked", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_saved_searches"),
    )
    op.create_index("ix_saved_searches_owner", "saved_searches", ["owner"])
    op.create_table(
        "saved_search_hits",
        sa.Column("saved", sa.Text(), nullable=False),
        sa.Column("candidate", sa.Text(), nullable=False),
        sa.Column("found", UtcDateTime(), nullable=False),
        sa.Column("new", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["saved"], ["saved_searches.id"], name="fk_saved_search_hits_saved"
        ),
        sa.PrimaryKeyConstraint("saved", "candidate", name="pk_saved_search_hits"),
    )
    op.create_index("ix_saved_search_hits_candidate", "saved_search_hits", ["candidate"])


def _fill_names() -> None:
    rows = op.get_bind().execute(sa.text("SELECT id, name FROM candidates WHERE name IS NOT NULL"))
    found = [
        {"candidate": row.id, "digest": hashlib.sha256(f"part:{key}".encode()).hexdigest()[:32]}
        for row in rows
        for key in name_forms.keys(row.name)
    ]
    table = sa.table("name_keys", sa.column("candidate"), sa.column("digest"))
    for start in range(0, len(found), 1000):
        op.bulk_insert(table, found[start : start + 1000])

"""Corrected CVs, and candidates that are one person.

Revision 0004, after 0003. Keys of the candidates that are there already are made from their CVs.
"""

import hashlib
import json
import re
import unicodedata
from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op

from screening.store.types import UtcDateTime

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forward."""
    op.add_column("candidates", sa.Column("merged_into", sa.Text(), nullable=True))
    op.create_index("ix_candidates_merged_into", "candidates", ["merged_into"], unique=False)
    op.add_column("cvs", sa.Column("origin", sa.Text(), nullable=False, server_default="read"))
    op.add_column("cvs", sa.Column("base", sa.Integer(), nullable=True))
    op.add_column("cvs", sa.Column("actor", sa.Text(), nullable=True))
    op.add_column("cvs", sa.Column("reason", sa.Text(), nullable=True))
    _identity_keys()
    _merges()
    _fill_keys()


def _identity_keys() -> None:
    op.create_table(
        "identity_keys",
        sa.Column("candidate", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["candidate"], ["candidates.id"], name="fk_identity_keys_candidate"
        ),
        sa.PrimaryKeyConstraint("candidate", "kind", "digest", name="pk_identity_keys"),
    )
    op.create_index("ix_identity_keys_kind_digest", "identity_keys", ["kind", "digest"])


def _merges() -> None:
    op.create_table(
        "merges",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("kept", sa.Text(), nullable=False),
        sa.Column("merged", sa.Text(), nullable=False),
        sa.Column("moved", sa.JSON(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("undone_by", sa.Text(), nullable=True),
        sa.Column("undone_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["kept"], ["candidates.id"], name="fk_merges_kept"),
        sa.ForeignKeyConstraint(["merged"], ["candidates.id"], name="fk_merges_merged"),
        sa.PrimaryKeyConstraint("id", name="pk_merges"),
    )
    op.create_index("ix_merges_kept", "merges", ["kept"])
    op.create_index("ix_merges_merged", "merges", ["merged"])
    op.create_table(
        "told_apart",
        sa.Column("one", sa.Text(), nullable=False),
        sa.Column("other", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["one"], ["candidates.id"], name="fk_told_apart_one"),
        sa.ForeignKeyConstraint(["other"], ["candidates.id"], name="fk_told_apart_other"),
        sa.PrimaryKeyConstraint("one", "other", name="pk_told_apart"),
    )
    op.create_index("ix_told_apart_other", "told_apart", ["other"])


def _fill_keys() -> None:
    connection = op.get_bind()
    rows = connection.execute(
        sa.text(
            "SELECT cvs.candidate, cvs.cv FROM cvs JOIN candidates ON candidates.id = cvs.candidate"
            " AND candidates.cv_version = cvs.version"
        )
    )
    found = [
        {"candidate": row.candidate, "kind": kind, "digest": digest}
        for row in rows
        for kind, digest in _keys(row.cv)
    ]
    table = sa.table(
        "identity_keys", sa.column("candidate"), sa.column("kind"), sa.column("digest")
    )
    for start in range(0, len(found), 1000):
        op.bulk_insert(table, found[start : start + 1000])


def _keys(stored: Any) -> Iterator[tuple[str, str]]:
    """As domain.identity makes them in this revision."""
    cv = json.loads(stored) if isinstance(stored, str) else stored
    basics = cv.get("basics") or {}
    email = (basics.get("email") or "").casefold()
    phone = re.sub(r"\D", "", basics.get("phone") or "")[-8:]
    folded = unicodedata.normalize("NFKD", (basics.get("name") or "").casefold())
    words = "".join(c if c.isalnum() else " " for c in folded if not unicodedata.combining(c))
    name = " ".join(sorted(words.split()))
    least = {"email": 3, "phone": 8, "name": 5}
    for kind, value in (("email", email), ("phone", phone), ("name", name)):
        if len(value) >= least[kind]:
            yield kind, hashlib.sha256(f"{kind}:{value}".encode()).hexdigest()

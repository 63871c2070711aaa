"""Passages as they were prepared for the index.

Revision 0005, after 0004. Nothing is filled in: indexing a candidate does.
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forward."""
    op.create_table(
        "prepared_passages",
        sa.Column("candidate", sa.Text(), nullable=False),
        sa.Column("cv_version", sa.Integer(), nullable=False),
        sa.Column("maker", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["candidate"], ["candidates.id"], name="fk_prepared_passages_candidate"
        ),
        sa.PrimaryKeyConstraint("candidate", name="pk_prepared_passages"),
    )

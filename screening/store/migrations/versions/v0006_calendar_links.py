"""Secret addresses that calendar programs read follow-ups from.

Revision 0006, after 0005.
"""

import sqlalchemy as sa
from alembic import op

from screening.store.types import UtcDateTime

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forward."""
    op.create_table(
        "alumni_calendars",
        sa.Column("assignee", sa.Text(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.Column("created", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("assignee", name="pk_alumni_calendars"),
        sa.UniqueConstraint("hash", name="uq_alumni_calendars_hash"),
    )


def downgrade() -> None:
    """Back."""
    op.drop_table("alumni_calendars")

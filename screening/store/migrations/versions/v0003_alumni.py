"""The alumni follow-up: people, placements, follow-ups, outcomes, consents, openings, mails.

Revision 0003, after 0002.
"""

import sqlalchemy as sa
from alembic import op

from screening.store.types import UtcDateTime

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

APPENDED_ONLY = ("alumni_consents", "alumni_events", "alumni_contacts", "alumni_outcomes")


def upgrade() -> None:
    """Forward."""
    _people()
    _places()
    _follow_up()
    _openings()
    _mail()
    _anonymous()
    _protect()


def _people() -> None:
    """People, their consents, and what was imported of them."""
    op.create_table(
        "alumni_people",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("candidate", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("coordinator", sa.Text(), nullable=True),
        sa.Column("reference", sa.Text(), nullable=True),
        sa.Column("contact_until", UtcDateTime(), nullable=True),
        sa.Column("search_until", UtcDateTime(), nullable=True),
        sa.Column("share_until", UtcDateTime(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["candidate"], ["candidates.id"], name="fk_alumni_people_candidate"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_alumni_people"),
        sa.UniqueConstraint("candidate", name="uq_alumni_people_candidate"),
        sa.UniqueConstraint("reference", name="uq_alumni_people_reference"),
    )
    op.create_index("ix_alumni_people_coordinator", "alumni_people", ["coordinator"], unique=False)
    op.create_table(
        "alumni_consents",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("given", sa.Boolean(), nullable=False),
        sa.Column("expires", sa.Date(), nullable=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("text_version", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["alumni_people.id"], name="fk_alumni_consents_person"),
        sa.PrimaryKeyConstraint("id", name="pk_alumni_consents"),
    )
    op.create_index("ix_alumni_consents_expires", "alumni_consents", ["expires"], unique=False)
    op.create_index("ix_alumni_consents_person", "alumni_consents", ["person"], unique=False)
    op.create_table(
        "alumni_imported",
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["alumni_people.id"], name="fk_alumni_imported_person"),
        sa.PrimaryKeyConstraint("person", "digest", name="pk_alumni_imported"),
        sqlite_with_rowid=False,
    )


def _places() -> None:
    """Programmes, placements, what happened to them, and their agreements."""
    op.create_table(
        "alumni_programmes",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("schemes", sa.JSON(), nullable=False),
        sa.Column("units", sa.JSON(), nullable=False),
        sa.Column("plan", sa.JSON(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_alumni_programmes"),
    )
    op.create_table(
        "alumni_placements",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("programme", sa.Text(), nullable=False),
        sa.Column("scheme", sa.Text(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("mentor", sa.Text(), nullable=True),
        sa.Column("goals", sa.Text(), nullable=True),
        sa.Column("start", sa.Date(), nullable=False),
        sa.Column("end", sa.Date(), nullable=False),
        sa.Column("planned_end", sa.Date(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("reason_text", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person"], ["alumni_people.id"], name="fk_alumni_placements_person"
        ),
        sa.ForeignKeyConstraint(
            ["programme"], ["alumni_programmes.id"], name="fk_alumni_placements_programme"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_alumni_placements"),
    )
    op.create_index("ix_alumni_placements_person", "alumni_placements", ["person"], unique=False)
    op.create_index(
        "ix_alumni_placements_programme", "alumni_placements", ["programme"], unique=False
    )
    op.create_index(
        "ix_alumni_placements_state_end", "alumni_placements", ["state", "end"], unique=False
    )
    op.create_table(
        "alumni_events",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("placement", sa.Text(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["placement"], ["alumni_placements.id"], name="fk_alumni_events_placement"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_alumni_events"),
    )
    op.create_index("ix_alumni_events_placement", "alumni_events", ["placement"], unique=False)
    op.create_table(
        "alumni_papers",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("placement", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("signed", sa.Date(), nullable=False),
        sa.Column("reference", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("sha256", sa.Text(), nullable=True),
        sa.Column("created", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["placement"], ["alumni_placements.id"], name="fk_alumni_papers_placement"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_alumni_papers"),
    )
    op.create_index("ix_alumni_papers_placement", "alumni_papers", ["placement"], unique=False)
    op.create_index("ix_alumni_papers_sha256", "alumni_papers", ["sha256"], unique=False)


def _follow_up() -> None:
    """Planned contacts, made contacts, and outcomes."""
    op.create_table(
        "alumni_follow_ups",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("placement", sa.Text(), nullable=True),
        sa.Column("occasion", sa.Text(), nullable=False),
        sa.Column("due", sa.Date(), nullable=False),
        sa.Column("assignee", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person"], ["alumni_people.id"], name="fk_alumni_follow_ups_person"
        ),
        sa.ForeignKeyConstraint(
            ["placement"], ["alumni_placements.id"], name="fk_alumni_follow_ups_placement"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_alumni_follow_ups"),
    )
    op.create_index(
        "ix_alumni_follow_ups_assignee_state_due",
        "alumni_follow_ups",
        ["assignee", "state", "due"],
        unique=False,
    )
    op.create_index("ix_alumni_follow_ups_person", "alumni_follow_ups", ["person"], unique=False)
    op.create_index(
        "ix_alumni_follow_ups_placement", "alumni_follow_ups", ["placement"], unique=False
    )
    op.create_index(
        "ix_alumni_follow_ups_state_due", "alumni_follow_ups", ["state", "due"], unique=False
    )
    op.create_table(
        "alumni_contacts",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("placement", sa.Text(), nullable=True),
        sa.Column("follow_up", sa.Text(), nullable=True),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("result", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("next_step", sa.Text(), nullable=True),
        sa.Column("next_due", sa.Date(), nullable=True),
        sa.Column("corrects", sa.Text(), nullable=True),
        sa.Column("created", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["follow_up"], ["alumni_follow_ups.id"], name="fk_alumni_contacts_follow_up"
        ),
        sa.ForeignKeyConstraint(["person"], ["alumni_people.id"], name="fk_alumni_contacts_person"),
        sa.ForeignKeyConstraint(
            ["placement"], ["alumni_placements.id"], name="fk_alumni_contacts_placement"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_alumni_contacts"),
    )
    op.create_index("ix_alumni_contacts_follow_up", "alumni_contacts", ["follow_up"], unique=False)
    op.create_index("ix_alumni_contacts_person", "alumni_contacts", ["person"], unique=False)
    op.create_table(
        "alumni_outcomes",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("placement", sa.Text(), nullable=False),
        sa.Column("point", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("hours", sa.Double(), nullable=True),
        sa.Column("permanent", sa.Boolean(), nullable=True),
        sa.Column("as_of", sa.Date(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("corrects", sa.Text(), nullable=True),
        sa.Column("created", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["alumni_people.id"], name="fk_alumni_outcomes_person"),
        sa.ForeignKeyConstraint(
            ["placement"], ["alumni_placements.id"], name="fk_alumni_outcomes_placement"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_alumni_outcomes"),
    )
    op.create_index("ix_alumni_outcomes_person", "alumni_outcomes", ["person"], unique=False)
    op.create_index("ix_alumni_outcomes_placement", "alumni_outcomes", ["placement"], unique=False)


def _openings() -> None:
    """Openings and invitations."""
    op.create_table(
        "alumni_openings",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=True),
        sa.Column("posting", sa.Text(), nullable=True),
        sa.Column("requirements", sa.JSON(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("created", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["posting"], ["postings.id"], name="fk_alumni_openings_posting"),
        sa.PrimaryKeyConstraint("id", name="pk_alumni_openings"),
        sa.UniqueConstraint("posting", name="uq_alumni_openings_posting"),
    )
    op.create_table(
        "alumni_invitations",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("opening", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("created", UtcDateTime(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("answered", UtcDateTime(), nullable=True),
        sa.Column("result", sa.Text(), nullable=True),
        sa.Column("shared", UtcDateTime(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["opening"], ["alumni_openings.id"], name="fk_alumni_invitations_opening"
        ),
        sa.ForeignKeyConstraint(
            ["person"], ["alumni_people.id"], name="fk_alumni_invitations_person"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_alumni_invitations"),
        sa.UniqueConstraint("opening", "person", name="uq_alumni_invitations_opening_person"),
    )
    op.create_index("ix_alumni_invitations_person", "alumni_invitations", ["person"], unique=False)


def _mail() -> None:
    """Mails, personal links, and the days of the daily job."""
    op.create_table(
        "alumni_reminders",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=True),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("letter", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("created", UtcDateTime(), nullable=False),
        sa.Column("changed", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person"], ["alumni_people.id"], name="fk_alumni_reminders_person"
        ),
        sa.PrimaryKeyConstraint("key", name="pk_alumni_reminders"),
    )
    op.create_index("ix_alumni_reminders_person", "alumni_reminders", ["person"], unique=False)
    op.create_index("ix_alumni_reminders_state", "alumni_reminders", ["state"], unique=False)
    op.create_index("ix_alumni_reminders_subject", "alumni_reminders", ["subject"], unique=False)
    op.create_table(
        "alumni_links",
        sa.Column("hash", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("placement", sa.Text(), nullable=False),
        sa.Column("point", sa.Integer(), nullable=False),
        sa.Column("created", UtcDateTime(), nullable=False),
        sa.Column("expires", UtcDateTime(), nullable=False),
        sa.Column("used", UtcDateTime(), nullable=True),
        sa.Column("revoked", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["person"], ["alumni_people.id"], name="fk_alumni_links_person"),
        sa.ForeignKeyConstraint(
            ["placement"], ["alumni_placements.id"], name="fk_alumni_links_placement"
        ),
        sa.PrimaryKeyConstraint("hash", name="pk_alumni_links"),
    )
    op.create_index("ix_alumni_links_person", "alumni_links", ["person"], unique=False)
    op.create_index("ix_alumni_links_placement", "alumni_links", ["placement"], unique=False)
    op.create_table(
        "alumni_days",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("started", UtcDateTime(), nullable=False),
        sa.Column("finished", UtcDateTime(), nullable=True),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("day", name="pk_alumni_days"),
    )


def _anonymous() -> None:
    """What belongs to nobody: counted answers, and what figures keep."""
    op.create_table(
        "alumni_counts",
        sa.Column("programme", sa.Text(), nullable=False),
        sa.Column("half_year", sa.Text(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint(
            "programme", "half_year", "question", "answer", name="pk_alumni_counts"
        ),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "alumni_remainders",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("programme", sa.Text(), nullable=False),
        sa.Column("scheme", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("outcomes", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_alumni_remainders"),
        sqlite_with_rowid=False,
    )


def _protect() -> None:
    """What was written about people is never changed; only an erasure takes it away."""
    postgresql = op.get_bind().dialect.name == "postgresql"
    if postgresql:
        op.execute(
            "CREATE FUNCTION alumni_is_appended_only() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN RAISE EXCEPTION 'this table is appended only'; END $$"
        )
    for table in APPENDED_ONLY:
        if postgresql:
            op.execute(
                f"CREATE TRIGGER {table}_appended_only BEFORE UPDATE ON {table} "
                "FOR EACH ROW EXECUTE FUNCTION alumni_is_appended_only()"
            )
        else:
            op.execute(
                f"CREATE TRIGGER {table}_appended_only BEFORE UPDATE ON {table} "
                "BEGIN SELECT RAISE(ABORT, 'this table is appended only'); END"
            )

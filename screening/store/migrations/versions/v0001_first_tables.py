"""The first tables: candidates, postings, screenings, shortlists, vectors and trails.

Revision 0001, after nothing. Revisions are frozen: they never import the tables as they are today.
"""

import sqlalchemy as sa
from alembic import op

from screening.store.types import UtcDateTime

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forward."""
    _candidates()
    _postings()
    _applications()
    _screenings()
    _shortlists()
    _vectors()
    _trails()
    _protect_audit()


def _candidates() -> None:
    """Candidates, their documents and CVs."""
    op.create_table(
        "candidates",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("indexed_version", sa.Integer(), nullable=False),
        sa.Column("unindexable_version", sa.Integer(), nullable=False),
        sa.Column("cv_version", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("in_database", sa.Boolean(), nullable=False),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("created", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_candidates"),
    )
    op.create_index(
        "ix_candidates_unindexed",
        "candidates",
        ["id"],
        unique=False,
        sqlite_where=sa.text("indexed_version < version"),
        postgresql_where=sa.text("indexed_version < version"),
    )
    op.create_table(
        "documents",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("candidate", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("error_code", sa.Text(), nullable=True),
        sa.Column("error_message", sa.Text(), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("created", UtcDateTime(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["candidate"],
            ["candidates.id"],
            name="fk_documents_candidate",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name="pk_documents"),
        sa.UniqueConstraint("sha256", name="uq_documents_sha256"),
    )
    op.create_index("ix_documents_candidate", "documents", ["candidate"], unique=False)
    op.create_index("ix_documents_status", "documents", ["status"], unique=False)
    op.create_table(
        "cvs",
        sa.Column("candidate", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("document", sa.Text(), nullable=True),
        sa.Column("cv", sa.JSON(), nullable=False),
        sa.Column("created", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["candidate"], ["candidates.id"], name="fk_cvs_candidate"),
        sa.ForeignKeyConstraint(["document"], ["documents.id"], name="fk_cvs_document"),
        sa.PrimaryKeyConstraint("candidate", "version", name="pk_cvs"),
    )


def _postings() -> None:
    """Postings."""
    op.create_table(
        "postings",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("deadline", UtcDateTime(), nullable=False),
        sa.Column("positions", sa.Integer(), nullable=False),
        sa.Column("ad", sa.Text(), nullable=False),
        sa.Column("requirements", sa.JSON(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("screening", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created", UtcDateTime(), nullable=False),
        sa.Column("closed_at", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_postings"),
    )
    op.create_index("ix_postings_screening", "postings", ["screening"], unique=False)


def _applications() -> None:
    """Arrivals and applications."""
    op.create_table(
        "applications",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("posting", sa.Text(), nullable=False),
        sa.Column("candidate", sa.Text(), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.Column("cv_version", sa.Integer(), nullable=False),
        sa.Column("arrived", UtcDateTime(), nullable=False),
        sa.Column("late", sa.Boolean(), nullable=False),
        sa.Column("admitted", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["candidate"], ["candidates.id"], name="fk_applications_candidate"),
        sa.ForeignKeyConstraint(["document"], ["documents.id"], name="fk_applications_document"),
        sa.ForeignKeyConstraint(["posting"], ["postings.id"], name="fk_applications_posting"),
        sa.PrimaryKeyConstraint("id", name="pk_applications"),
        sa.UniqueConstraint("posting", "candidate", name="uq_applications_posting_candidate"),
    )
    op.create_index("ix_applications_candidate", "applications", ["candidate"], unique=False)
    op.create_index("ix_applications_document", "applications", ["document"], unique=False)
    op.create_table(
        "arrivals",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.Column("posting", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["document"], ["documents.id"], name="fk_arrivals_document"),
        sa.ForeignKeyConstraint(["posting"], ["postings.id"], name="fk_arrivals_posting"),
        sa.PrimaryKeyConstraint("id", name="pk_arrivals"),
    )
    op.create_index("ix_arrivals_document", "arrivals", ["document"], unique=False)
    op.create_index("ix_arrivals_posting", "arrivals", ["posting"], unique=False)


def _screenings() -> None:
    """Runs and verdicts."""
    op.create_table(
        "runs",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("posting", sa.Text(), nullable=False),
        sa.Column("versions", sa.JSON(), nullable=False),
        sa.Column("inputs_hash", sa.Text(), nullable=False),
        sa.Column("created", UtcDateTime(), nullable=False),
        sa.Column("finished", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["posting"], ["postings.id"], name="fk_runs_posting"),
        sa.PrimaryKeyConstraint("id", name="pk_runs"),
    )
    op.create_index("ix_runs_posting", "runs", ["posting"], unique=False)
    op.create_table(
        "tips",
        sa.Column("run", sa.Text(), nullable=False),
        sa.Column("candidate", sa.Text(), nullable=False),
        sa.Column("cv_version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["candidate"], ["candidates.id"], name="fk_tips_candidate"),
        sa.ForeignKeyConstraint(["run"], ["runs.id"], name="fk_tips_run"),
        sa.PrimaryKeyConstraint("run", "candidate", name="pk_tips"),
    )
    op.create_index("ix_tips_candidate", "tips", ["candidate"], unique=False)
    op.create_table(
        "person_verdicts",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("application", sa.Text(), nullable=False),
        sa.Column("requirement", sa.Text(), nullable=False),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["application"], ["applications.id"], name="fk_person_verdicts_application"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_person_verdicts"),
    )
    op.create_index(
        "ix_person_verdicts_application", "person_verdicts", ["application"], unique=False
    )
    op.create_table(
        "verdicts",
        sa.Column("run", sa.Text(), nullable=False),
        sa.Column("application", sa.Text(), nullable=False),
        sa.Column("requirement", sa.Text(), nullable=False),
        sa.Column("cv_version", sa.Integer(), nullable=False),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("confidence", sa.Text(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("explanation", sa.Text(), nullable=False),
        sa.Column("evidence", sa.JSON(), nullable=False),
        sa.Column("compared", sa.JSON(none_as_null=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["application"], ["applications.id"], name="fk_verdicts_application"
        ),
        sa.ForeignKeyConstraint(["run"], ["runs.id"], name="fk_verdicts_run"),
        sa.PrimaryKeyConstraint("run", "application", "requirement", name="pk_verdicts"),
    )
    op.create_index("ix_verdicts_application", "verdicts", ["application"], unique=False)


def _shortlists() -> None:
    """Shortlists and answers to flags."""
    op.create_table(
        "answers",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("posting", sa.Text(), nullable=False),
        sa.Column("flag", sa.Text(), nullable=False),
        sa.Column("fingerprint", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["posting"], ["postings.id"], name="fk_answers_posting"),
        sa.PrimaryKeyConstraint("id", name="pk_answers"),
    )
    op.create_index("ix_answers_posting", "answers", ["posting"], unique=False)
    op.create_table(
        "shortlists",
        sa.Column("posting", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("locked_at", UtcDateTime(), nullable=True),
        sa.Column("locked_by", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["posting"], ["postings.id"], name="fk_shortlists_posting"),
        sa.PrimaryKeyConstraint("posting", name="pk_shortlists"),
    )
    op.create_table(
        "answer_candidates",
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("candidate", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["answer"], ["answers.id"], name="fk_answer_candidates_answer"),
        sa.PrimaryKeyConstraint("answer", "candidate", name="pk_answer_candidates"),
    )
    op.create_index(
        "ix_answer_candidates_candidate", "answer_candidates", ["candidate"], unique=False
    )
    op.create_table(
        "shortlist_members",
        sa.Column("posting", sa.Text(), nullable=False),
        sa.Column("candidate", sa.Text(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["candidate"], ["candidates.id"], name="fk_shortlist_members_candidate"
        ),
        sa.ForeignKeyConstraint(
            ["posting"], ["shortlists.posting"], name="fk_shortlist_members_posting"
        ),
        sa.PrimaryKeyConstraint("posting", "candidate", name="pk_shortlist_members"),
    )
    op.create_index(
        "ix_shortlist_members_candidate", "shortlist_members", ["candidate"], unique=False
    )


def _vectors() -> None:
    """Embeddings and whose texts they are."""
    op.create_table(
        "vector_uses",
        sa.Column("candidate", sa.Text(), nullable=False),
        sa.Column("text_hash", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("candidate", "text_hash", name="pk_vector_uses"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_vector_uses_text_hash", "vector_uses", ["text_hash"], unique=False)
    op.create_table(
        "vectors",
        sa.Column("text_hash", sa.Text(), nullable=False),
        sa.Column("fingerprint", sa.Text(), nullable=False),
        sa.Column("vector", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("text_hash", "fingerprint", name="pk_vectors"),
    )


def _trails() -> None:
    """Erasures and the audit trail."""
    op.create_table(
        "audit",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_audit"),
    )
    op.create_index("ix_audit_at", "audit", ["at"], unique=False)
    op.create_index("ix_audit_kind_subject", "audit", ["kind", "subject"], unique=False)
    op.create_table(
        "erasures",
        sa.Column("candidate", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("started", UtcDateTime(), nullable=False),
        sa.Column("finished", UtcDateTime(), nullable=True),
        sa.Column("receipt", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("candidate", name="pk_erasures"),
    )
    op.create_index("ix_erasures_finished", "erasures", ["finished"], unique=False)


def _protect_audit() -> None:
    """The trail is appended only: the database itself refuses to change or delete a line."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            "CREATE FUNCTION audit_is_appended_only() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN RAISE EXCEPTION 'the audit trail is appended only'; END $$"
        )
        op.execute(
            "CREATE TRIGGER audit_is_appended_only BEFORE UPDATE OR DELETE ON audit "
            "FOR EACH ROW EXECUTE FUNCTION audit_is_appended_only()"
        )
        return
    for what in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER audit_no_{what.lower()} BEFORE {what} ON audit "
            "BEGIN SELECT RAISE(ABORT, 'the audit trail is appended only'); END"
        )

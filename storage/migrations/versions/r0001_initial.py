"""The first form of the tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_TIME = sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")
_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    _create_surveys()
    _create_respondents()
    _create_sessions()
    _create_messages()
    _create_answers()
    _create_anonymous()
    _create_rollups()


def downgrade() -> None:
    for table in (
        "dirty_days",
        "folded_days",
        "asked_rollups",
        "session_rollups",
        "rating_rollups",
        "anonymous_answers",
        "ended_sessions",
        "participations",
        "alerts",
        "answers",
        "outbox",
        "inbox",
        "sessions",
        "suppressions",
        "addresses",
        "respondents",
        "revisions",
        "surveys",
    ):
        op.drop_table(table)


def _create_surveys() -> None:
    op.create_table(
        "surveys",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("current_revision_id", sa.BigInteger()),
        sa.Column("created_at", _TIME, nullable=False),
        _one_of("surveys", "state", "open", "closed"),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_surveys")),
    )
    op.create_table(
        "revisions",
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("survey", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("published_at", _TIME, nullable=False),
        sa.ForeignKeyConstraint(["survey"], ["surveys.name"], name=op.f("fk_revisions_survey")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_revisions")),
        sa.UniqueConstraint("survey", "number", name=op.f("uq_revisions_survey_number")),
    )


def _create_respondents() -> None:
    op.create_table(
        "respondents",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("language", sa.Text()),
        sa.Column("timezone", sa.Text()),
        sa.Column("created_at", _TIME, nullable=False),
        sa.Column("opted_out_at", _TIME),
        sa.Column("opt_out_reason", sa.Text()),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_respondents")),
    )
    op.create_table(
        "addresses",
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("respondent_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("purpose", sa.Text()),
        sa.Column("consent_at", _TIME),
        sa.Column("created_at", _TIME, nullable=False),
        _one_of(
            "addresses", "kind", "person", "email", "phone", "slack", "telegram", "sms", "webchat"
        ),
        sa.ForeignKeyConstraint(
            ["respondent_id"], ["respondents.id"], name=op.f("fk_addresses_respondent_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_addresses")),
        sa.UniqueConstraint(
            "kind", "channel", "value", name=op.f("uq_addresses_kind_channel_value")
        ),
    )
    op.create_index(op.f("ix_addresses_respondent_id"), "addresses", ["respondent_id"])
    op.create_index(op.f("ix_addresses_value"), "addresses", ["value"])
    op.create_table(
        "suppressions",
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("created_at", _TIME, nullable=False),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_suppressions")),
    )


def _create_sessions() -> None:
    op.create_table(
        "sessions",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("survey", sa.Text(), nullable=False),
        sa.Column("revision_id", sa.BigInteger(), nullable=False),
        sa.Column("respondent_id", sa.Text()),
        sa.Column("address_id", sa.BigInteger()),
        sa.Column("channel_kind", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("secret_digest", sa.LargeBinary()),
        sa.Column("test", sa.Boolean(), nullable=False),
        sa.Column("anonymous", sa.Boolean(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("pending", sa.Integer(), nullable=False),
        sa.Column("data", sa.Text(), nullable=False),
        sa.Column("properties", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("started_at", _TIME, nullable=False),
        sa.Column("last_at", _TIME, nullable=False),
        sa.Column("ended_at", _TIME),
        sa.Column("due_at", _TIME),
        sa.Column("due_kind", sa.Text()),
        _one_of("sessions", "due_kind", "idle", "later", "expire"),
        _one_of("sessions", "state", "waiting", "completed", "stopped", "expired"),
        sa.ForeignKeyConstraint(
            ["respondent_id"], ["respondents.id"], name=op.f("fk_sessions_respondent_id")
        ),
        sa.ForeignKeyConstraint(
            ["revision_id"], ["revisions.id"], name=op.f("fk_sessions_revision_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sessions")),
    )
    op.create_index(
        "ix_sessions_due_at",
        "sessions",
        ["due_at"],
        sqlite_where=sa.text("due_at IS NOT NULL"),
        postgresql_where=sa.text("due_at IS NOT NULL"),
    )
    op.create_index(
        "ix_sessions_respondent_id",
        "sessions",
        ["respondent_id"],
        sqlite_where=sa.text("respondent_id IS NOT NULL"),
        postgresql_where=sa.text("respondent_id IS NOT NULL"),
    )
    op.create_index("ix_sessions_survey_day", "sessions", ["survey", "day"])
    op.create_index(
        "uq_sessions_waiting_address",
        "sessions",
        ["address_id"],
        unique=True,
        sqlite_where=sa.text("state = 'waiting'"),
        postgresql_where=sa.text("state = 'waiting'"),
    )


def _create_messages() -> None:
    op.create_table(
        "inbox",
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("session_id", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("text", sa.Text()),
        sa.Column("prompt_id", sa.Text()),
        sa.Column("value", sa.Text()),
        sa.Column("received_at", _TIME, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("error", sa.Text()),
        sa.Column("turn", sa.Integer()),
        sa.Column("state_after", sa.Text()),
        sa.Column("reading", sa.Text()),
        _one_of("inbox", "state", "done", "accepted", "failed"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inbox")),
        sa.UniqueConstraint("session_id", "key", name=op.f("uq_inbox_session_id_key")),
    )
    op.create_index(
        "ix_inbox_accepted",
        "inbox",
        ["session_id", "id"],
        sqlite_where=sa.text("state = 'accepted'"),
        postgresql_where=sa.text("state = 'accepted'"),
    )
    op.create_table(
        "outbox",
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("session_id", sa.Text(), nullable=False),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text()),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("prompt", sa.Text(), nullable=False),
        sa.Column("created_at", _TIME, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        _one_of("outbox", "state", "held", "due", "sending", "sent", "failed"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sa.UniqueConstraint(
            "session_id", "turn", "position", name=op.f("uq_outbox_session_id_turn_position")
        ),
    )


def _create_answers() -> None:
    op.create_table(
        "answers",
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("session_id", sa.Text(), nullable=False),
        sa.Column("survey", sa.Text(), nullable=False),
        sa.Column("revision_id", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("part", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("low", sa.Float()),
        sa.Column("high", sa.Float()),
        sa.Column("low_is_good", sa.Boolean(), nullable=False),
        sa.Column("layout", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("channel_kind", sa.Text(), nullable=False),
        sa.Column("value", sa.Text()),
        sa.Column("number", sa.Float()),
        sa.Column("raw", sa.Text(), nullable=False),
        sa.Column("confidence", sa.Float(), nullable=False),
        sa.Column("test", sa.Boolean(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("answered_at", _TIME, nullable=False),
        sa.Column("corrected", sa.Integer(), nullable=False),
        _one_of("answers", "part", "answer", "probe"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_answers")),
        sa.UniqueConstraint(
            "session_id", "key", "part", name=op.f("uq_answers_session_id_key_part")
        ),
    )
    op.create_index("ix_answers_survey_day_key", "answers", ["survey", "day", "key"])
    op.create_table(
        "alerts",
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("session_id", sa.Text()),
        sa.Column("survey", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("key", sa.Text()),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("created_at", _TIME, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        _one_of("alerts", "kind", "alert", "person"),
        _one_of("alerts", "state", "open", "delivered", "done"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_alerts")),
    )
    op.create_index(
        "ix_alerts_open",
        "alerts",
        ["id"],
        sqlite_where=sa.text("state = 'open'"),
        postgresql_where=sa.text("state = 'open'"),
    )
    op.create_index(op.f("ix_alerts_session_id"), "alerts", ["session_id"])


def _create_anonymous() -> None:
    op.create_table(
        "participations",
        sa.Column("survey", sa.Text(), nullable=False),
        sa.Column("wave", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("survey", "wave", "person", name=op.f("pk_participations")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "ended_sessions",
        sa.Column("secret_digest", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("secret_digest", name=op.f("pk_ended_sessions")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "anonymous_answers",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("response", sa.Text(), nullable=False),
        sa.Column("survey", sa.Text(), nullable=False),
        sa.Column("revision_id", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("part", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("low", sa.Float()),
        sa.Column("high", sa.Float()),
        sa.Column("low_is_good", sa.Boolean(), nullable=False),
        sa.Column("layout", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("channel_kind", sa.Text(), nullable=False),
        sa.Column("value", sa.Text()),
        sa.Column("number", sa.Float()),
        sa.Column("raw", sa.Text(), nullable=False),
        sa.Column("week", sa.Date(), nullable=False),
        sa.Column("complete", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_anonymous_answers")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_anonymous_answers_survey_week", "anonymous_answers", ["survey", "week"])


def _create_rollups() -> None:
    op.create_table(
        "rating_rollups",
        sa.Column("survey", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("low", sa.Float(), nullable=False),
        sa.Column("high", sa.Float(), nullable=False),
        sa.Column("low_is_good", sa.Boolean(), nullable=False),
        sa.Column("channel_kind", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("number", sa.Float(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint(
            "survey",
            "kind",
            "day",
            "key",
            "type",
            "low",
            "high",
            "low_is_good",
            "channel_kind",
            "language",
            "number",
            name=op.f("pk_rating_rollups"),
        ),
    )
    op.create_table(
        "session_rollups",
        sa.Column("survey", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("channel_kind", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint(
            "survey",
            "kind",
            "day",
            "channel_kind",
            "language",
            "state",
            name=op.f("pk_session_rollups"),
        ),
    )
    op.create_table(
        "asked_rollups",
        sa.Column("survey", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("asked", sa.Integer(), nullable=False),
        sa.Column("answered", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("survey", "kind", "day", "key", name=op.f("pk_asked_rollups")),
    )
    op.create_table(
        "folded_days",
        sa.Column("survey", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("survey", "day", name=op.f("pk_folded_days")),
    )
    op.create_table(
        "dirty_days",
        sa.Column("survey", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("survey", "day", name=op.f("pk_dirty_days")),
    )


def _one_of(table: str, column: str, *words: str) -> sa.CheckConstraint:
    either = " OR ".join(f"{column} = '{word}'" for word in words)
    return sa.CheckConstraint(either, name=op.f(f"ck_{table}_{column}"))

"""People with all that is known of them, campaigns that ask them, and programs we speak with."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_TIME = sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")
_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_TABLES = (
    "releases",
    "notifications",
    "webhooks",
    "idempotency_keys",
    "api_keys",
    "hooks",
    "touchpoint_rules",
    "events",
    "links",
    "session_rounds",
    "rounds",
    "campaigns",
    "segments",
)
_OF_RESPONDENT = ("name", "territory", "account", "persona", "touch", "consent_at", "updated_at")
_STATES = ["link", "waiting", "asked", "answered", "left_out", "expired", "stopped"]
_PARTIAL = {
    "ix_invitations_respondent_id": (["respondent_id"], "respondent_id IS NOT NULL"),
    "ix_invitations_address_id": (["address_id"], "address_id IS NOT NULL"),
}
_NEW_PARTIAL = {
    "ix_invitations_due_at": (["due_at", "id"], "due_at IS NOT NULL"),
    "ix_invitations_session_id": (["session_id"], "session_id IS NOT NULL"),
    "ix_invitations_campaign_id_asked_at": (
        ["campaign_id", "asked_at"],
        "campaign_id IS NOT NULL",
    ),
}
_OF_INVITATION: dict[str, Any] = {
    "campaign_id": sa.BigInteger(),
    "round": sa.Text(),
    "event_id": sa.BigInteger(),
    "rule": sa.Text(),
    "channels": sa.Text(),
    "groups": sa.Text(),
    "due_at": _TIME,
    "reason": sa.Text(),
    "channel_kind": sa.Text(),
    "session_id": sa.Text(),
    "asked_at": _TIME,
    "clicked_at": _TIME,
}


def upgrade() -> None:
    _know_more_of_people()
    _create_campaigns()
    _extend_invitations()
    _create_events()
    _create_keys()
    _create_webhooks()
    op.add_column("outbox", sa.Column("within", sa.Text()))
    op.add_column("anonymous_answers", sa.Column("wave", sa.Text()))
    op.add_column("anonymous_answers", sa.Column("groups", sa.Text()))
    _index_waves("wave")
    op.create_table(
        "releases",
        sa.Column("survey", sa.Text(), nullable=False),
        sa.Column("wave", sa.Text(), nullable=False),
        sa.Column("week", sa.Date(), nullable=False),
        sa.Column("closed_at", _TIME, nullable=False),
        sa.Column("figures", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("survey", "wave", name=op.f("pk_releases")),
    )
    _release_anew()


def downgrade() -> None:
    for table in _TABLES:
        op.drop_table(table)
    _recode("week", sa.Date())
    _index_waves()
    op.drop_column("anonymous_answers", "groups")
    op.drop_column("anonymous_answers", "wave")
    op.drop_column("outbox", "within")
    op.execute("DELETE FROM invitations WHERE token_digest IS NULL")
    _drop_indexes({**_PARTIAL, **_NEW_PARTIAL})
    with op.batch_alter_table("invitations") as batch:
        batch.drop_constraint(op.f("ck_invitations_state"), type_="check")
        batch.drop_constraint(op.f("uq_invitations_event_id_rule"), type_="unique")
        batch.drop_constraint(
            op.f("uq_invitations_campaign_id_round_respondent_id"), type_="unique"
        )
        for column in (*_OF_INVITATION, "state", "reminders"):
            batch.drop_column(column)
        batch.alter_column("token_digest", existing_type=sa.LargeBinary(), nullable=False)
    _create_indexes("invitations", _PARTIAL)
    op.drop_index("ix_respondents_account", "respondents")
    for column in (*_OF_RESPONDENT, "properties"):
        op.drop_column("respondents", column)
    op.drop_column("addresses", "opted_out_at")


def _know_more_of_people() -> None:
    for column in _OF_RESPONDENT:
        kind = _TIME if column.endswith("_at") else sa.Text()
        op.add_column("respondents", sa.Column(column, kind))
    properties = sa.Column("properties", sa.Text(), nullable=False, server_default=sa.text("'{}'"))
    op.add_column("respondents", properties)
    _create_indexes(
        "respondents", {"ix_respondents_account": (["account"], "account IS NOT NULL")}
    )
    op.add_column("addresses", sa.Column("opted_out_at", _TIME))


def _create_campaigns() -> None:
    op.create_table(
        "segments",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("condition", sa.Text(), nullable=False),
        sa.Column("cap_hours", sa.Integer()),
        sa.Column("updated_at", _TIME, nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_segments")),
    )
    op.create_table(
        "campaigns",
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("survey", sa.Text(), nullable=False),
        sa.Column("plan", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("created_at", _TIME, nullable=False),
        sa.Column("next_at", _TIME),
        _one_of("campaigns", "draft", "running", "paused", "stopped", "finished"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_campaigns")),
        sa.UniqueConstraint("name", name=op.f("uq_campaigns_name")),
    )
    op.create_index("ix_campaigns_next_at", "campaigns", ["next_at"])
    op.create_table(
        "rounds",
        sa.Column("campaign_id", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("starts_at", _TIME, nullable=False),
        sa.Column("closes_at", _TIME, nullable=False),
        sa.Column("cursor", sa.Text(), nullable=False),
        sa.Column("audience", sa.Integer(), nullable=False),
        sa.Column("left_out", sa.Text(), nullable=False),
        _one_of("rounds", "preparing", "open", "closed", "stopped"),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaigns.id"], name=op.f("fk_rounds_campaign_id")
        ),
        sa.PrimaryKeyConstraint("campaign_id", "name", name=op.f("pk_rounds")),
    )
    op.create_table(
        "session_rounds",
        sa.Column("session_id", sa.Text(), nullable=False),
        sa.Column("campaign", sa.Text(), nullable=False),
        sa.Column("round", sa.Text(), nullable=False),
        sa.Column("groups", sa.Text()),
        sa.PrimaryKeyConstraint("session_id", name=op.f("pk_session_rounds")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "links",
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("survey", sa.Text(), nullable=False),
        sa.Column("language", sa.Text()),
        sa.Column("properties", sa.Text(), nullable=False),
        sa.Column("most", sa.Integer()),
        sa.Column("used", sa.Integer(), nullable=False),
        sa.Column("created_at", _TIME, nullable=False),
        sa.Column("expires_at", _TIME),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_links")),
    )


def _extend_invitations() -> None:
    """SQLite copies the table for this, and would not copy partial indexes as they are."""
    _drop_indexes(_PARTIAL)
    with op.batch_alter_table("invitations") as batch:
        batch.alter_column("token_digest", existing_type=sa.LargeBinary(), nullable=True)
        batch.add_column(
            sa.Column("state", sa.Text(), nullable=False, server_default=sa.text("'link'"))
        )
        batch.add_column(
            sa.Column("reminders", sa.Integer(), nullable=False, server_default=sa.text("0"))
        )
        for name, kind in _OF_INVITATION.items():
            batch.add_column(sa.Column(name, kind))
        batch.create_unique_constraint(
            op.f("uq_invitations_campaign_id_round_respondent_id"),
            ["campaign_id", "round", "respondent_id"],
        )
        batch.create_unique_constraint(op.f("uq_invitations_event_id_rule"), ["event_id", "rule"])
        batch.create_check_constraint(
            op.f("ck_invitations_state"), " OR ".join(f"state = '{one}'" for one in _STATES)
        )
    _create_indexes("invitations", {**_PARTIAL, **_NEW_PARTIAL})


def _create_events() -> None:
    op.create_table(
        "events",
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("respondent_id", sa.Text()),
        sa.Column("properties", sa.Text(), nullable=False),
        sa.Column("happened_at", _TIME, nullable=False),
        sa.Column("received_at", _TIME, nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_events")),
        sa.UniqueConstraint("source", "key", name=op.f("uq_events_source_key")),
    )
    for column in ("respondent_id", "received_at"):
        op.create_index(f"ix_events_{column}", "events", [column])
    op.create_table(
        "touchpoint_rules",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("updated_at", _TIME, nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_touchpoint_rules")),
    )
    op.create_table(
        "hooks",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("hook", sa.Text(), nullable=False),
        sa.Column("updated_at", _TIME, nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_hooks")),
    )


def _create_keys() -> None:
    op.create_table(
        "api_keys",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("scopes", sa.Text(), nullable=False),
        sa.Column("created_at", _TIME, nullable=False),
        sa.Column("used_at", _TIME),
        sa.Column("revoked_at", _TIME),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_api_keys")),
        sa.UniqueConstraint("digest", name=op.f("uq_api_keys_digest")),
    )
    op.create_table(
        "idempotency_keys",
        sa.Column("api_key_id", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("status", sa.Integer(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("created_at", _TIME, nullable=False),
        sa.PrimaryKeyConstraint("api_key_id", "key", name=op.f("pk_idempotency_keys")),
    )
    op.create_index("ix_idempotency_keys_created_at", "idempotency_keys", ["created_at"])


def _create_webhooks() -> None:
    op.create_table(
        "webhooks",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("secret", sa.Text(), nullable=False),
        sa.Column("events", sa.Text(), nullable=False),
        sa.Column("verbatims", sa.Boolean(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text()),
        sa.Column("created_at", _TIME, nullable=False),
        sa.Column("failing_since", _TIME),
        sa.Column("leased_until", _TIME),
        _one_of("webhooks", "active", "disabled"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_webhooks")),
    )
    op.create_table(
        "notifications",
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("webhook_id", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("event", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False, server_default=sa.text("0")),
        sa.Column("due_at", _TIME, nullable=False),
        sa.Column("created_at", _TIME, nullable=False),
        sa.Column("settled_at", _TIME),
        sa.Column("error", sa.Text()),
        sa.Column("session_id", sa.Text()),
        sa.Column("respondent_id", sa.Text()),
        _one_of("notifications", "due", "told", "failed"),
        sa.ForeignKeyConstraint(
            ["webhook_id"], ["webhooks.id"], name=op.f("fk_notifications_webhook_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notifications")),
    )
    for column in ("session_id", "respondent_id", "settled_at"):
        op.create_index(f"ix_notifications_{column}", "notifications", [column])
    op.create_index("ix_notifications_webhook_id", "notifications", ["webhook_id", "id"])
    _create_indexes(
        "notifications",
        {"ix_notifications_due": (["webhook_id", "due_at", "id"], "state = 'due'")},
    )


def _index_waves(*more: str) -> None:
    name = "ix_anonymous_answers_survey_week"
    op.drop_index(name, "anonymous_answers")
    op.create_index(name, "anonymous_answers", ["survey", "week", *more])


def _release_anew() -> None:
    """Have the worker release all anonymous waves, which were counted with the days before."""
    for table in ("rating_rollups", "session_rollups", "folded_days"):
        counted = sa.table(table, sa.column("survey"))
        op.execute(sa.delete(counted).where(counted.c.survey.like("%#waves")))
    _recode("wave", sa.Text())


def _recode(column: str, type_: sa.Text | sa.Date) -> None:
    """Have the verbatims of anonymous waves read anew, which are known by `column`."""
    op.drop_table("coded_waves")
    op.create_table(
        "coded_waves",
        sa.Column("survey", sa.Text(), nullable=False),
        sa.Column(column, type_, nullable=False),
        sa.Column("revision", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("survey", column, name=op.f("pk_coded_waves")),
    )


def _one_of(table: str, *words: str) -> sa.CheckConstraint:
    either = " OR ".join(f"state = '{word}'" for word in words)
    return sa.CheckConstraint(either, name=op.f(f"ck_{table}_state"))


def _create_indexes(table: str, indexes: dict[str, tuple[list[str], str]]) -> None:
    for name, (columns, where) in indexes.items():
        op.create_index(
            name, table, columns, sqlite_where=sa.text(where), postgresql_where=sa.text(where)
        )


def _drop_indexes(indexes: dict[str, tuple[list[str], str]]) -> None:
    for name in indexes:
        op.drop_index(name, "invitations")

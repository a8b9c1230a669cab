"""Whom we ask, when and how often: segments, campaigns, their rounds, invitations, open links."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from storage.models.base import UtcDateTime, metadata, numbered, one_of

_ADDRESSED = text("address_id IS NOT NULL")
_KNOWN = text("respondent_id IS NOT NULL")
_DUE = text("due_at IS NOT NULL")
_IN_SESSION = text("session_id IS NOT NULL")
_OF_CAMPAIGN = text("campaign_id IS NOT NULL")

segments = Table(
    "segments",
    metadata,
    Column("name", Text, primary_key=True),
    Column("condition", Text, nullable=False),
    # Those of the segment are asked no oftener than this, over all surveys and channels.
    Column("cap_hours", Integer),
    Column("updated_at", UtcDateTime, nullable=False),
)

campaigns = Table(
    "campaigns",
    metadata,
    numbered(),
    Column("name", Text, nullable=False, unique=True),
    Column("survey", Text, nullable=False),
    # The plan as it was written, JSON: audience, channels, schedule, sample, reminders …
    Column("plan", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("next_at", UtcDateTime),
    Index("ix_campaigns_next_at", "next_at"),
    one_of("state", "draft", "running", "paused", "stopped", "finished"),
)

rounds = Table(
    "rounds",
    metadata,
    Column("campaign_id", BigInteger, ForeignKey("campaigns.id"), primary_key=True),
    Column("name", Text, primary_key=True),
    Column("state", Text, nullable=False),
    Column("starts_at", UtcDateTime, nullable=False),
    Column("closes_at", UtcDateTime, nullable=False),
    # The respondent up to whom invitations are prepared; a crash goes on from there.
    Column("cursor", Text, nullable=False),
    Column("audience", Integer, nullable=False),
    # Reason -> how many were left out while preparing, JSON.
    Column("left_out", Text, nullable=False),
    one_of("state", "preparing", "open", "closed", "stopped"),
)

invitations = Table(
    "invitations",
    metadata,
    numbered(),
    # Of what is sent by chat there is no token; of a link's a digest is kept.
    Column("token_digest", LargeBinary, unique=True),
    Column("survey", Text, nullable=False),
    Column("respondent_id", Text, ForeignKey("respondents.id")),
    Column("properties", Text, nullable=False),
    Column("language", Text),
    Column("test", Boolean, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),
    # When and where the link was used.
    Column("used_at", UtcDateTime),
    Column("address_id", BigInteger),
    Column("state", Text, nullable=False, server_default=text("'link'")),
    Column("campaign_id", BigInteger),
    Column("round", Text),
    Column("event_id", BigInteger),
    Column("rule", Text),
    # The kinds of channel to try, in order, JSON; what the campaign says if empty.
    Column("channels", Text),
    # What anonymous answers may be told apart by, as it was when the round was prepared, JSON.
    Column("groups", Text),
    Column("due_at", UtcDateTime),
    # Why it was put off or left out; a word of `earshot.permitting`.
    Column("reason", Text),
    Column("channel_kind", Text),
    Column("session_id", Text),
    Column("asked_at", UtcDateTime),
    Column("reminders", Integer, nullable=False, server_default=text("0")),
    Column("clicked_at", UtcDateTime),
    UniqueConstraint("campaign_id", "round", "respondent_id"),
    UniqueConstraint("event_id", "rule"),
    Index(
        "ix_invitations_respondent_id",
        "respondent_id",
        sqlite_where=_KNOWN,
        postgresql_where=_KNOWN,
    ),
    Index(
        "ix_invitations_address_id",
        "address_id",
        sqlite_where=_ADDRESSED,
        postgresql_where=_ADDRESSED,
    ),
    Index("ix_invitations_due_at", "due_at", "id", sqlite_where=_DUE, postgresql_where=_DUE),
    Index(
        "ix_invitations_session_id",
        "session_id",
        sqlite_where=_IN_SESSION,
        postgresql_where=_IN_SESSION,
    ),
    Index(
        "ix_invitations_campaign_id_asked_at",
        "campaign_id",
        "asked_at",
        sqlite_where=_OF_CAMPAIGN,
        postgresql_where=_OF_CAMPAIGN,
    ),
    one_of("state", "link", "waiting", "asked", "answered", "left_out", "expired", "stopped"),
)

# Of an anonymous session that is at no address, while it is open, the round that it is of: what is
# answered is told apart by that, and not by the person.
session_rounds = Table(
    "session_rounds",
    metadata,
    Column("session_id", Text, primary_key=True),
    Column("campaign", Text, nullable=False),
    Column("round", Text, nullable=False),
    Column("groups", Text),
    sqlite_with_rowid=False,
)

links = Table(
    "links",
    metadata,
    # Also the word that is sent by SMS to open the survey.
    Column("code", Text, primary_key=True),
    Column("survey", Text, nullable=False),
    Column("language", Text),
    Column("properties", Text, nullable=False),
    Column("most", Integer),
    Column("used", Integer, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime),
)

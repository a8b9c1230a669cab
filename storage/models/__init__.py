"""The tables. Importing this package makes `metadata` complete."""

from storage.models.accounts import accounts, audit_entries, sign_ins
from storage.models.anonymous import anonymous_answers, ended_sessions, participations
from storage.models.answers import alerts, answers
from storage.models.base import metadata
from storage.models.campaigns import (
    campaigns,
    invitations,
    links,
    rounds,
    segments,
    session_rounds,
)
from storage.models.channels import arrivals, installations
from storage.models.drafts import drafts, publications, side_drafts
from storage.models.integrations import (
    api_keys,
    events,
    hooks,
    idempotency_keys,
    notifications,
    releases,
    touchpoint_rules,
    webhooks,
)
from storage.models.markers import markers, targets
from storage.models.readings import anonymous_readings, coded_waves, codings, readings
from storage.models.respondents import addresses, respondents, suppressions
from storage.models.rollups import (
    asked_rollups,
    dirty_days,
    folded_days,
    rating_rollups,
    session_rollups,
)
from storage.models.sessions import inbox, outbox, sessions
from storage.models.surveys import revisions, surveys
from storage.models.team_rollups import (
    length_rollups,
    team_asked_rollups,
    team_rating_rollups,
    team_session_rollups,
)

__all__ = [
    "accounts",
    "addresses",
    "alerts",
    "anonymous_answers",
    "anonymous_readings",
    "answers",
    "api_keys",
    "arrivals",
    "asked_rollups",
    "audit_entries",
    "campaigns",
    "coded_waves",
    "codings",
    "dirty_days",
    "drafts",
    "ended_sessions",
    "events",
    "folded_days",
    "hooks",
    "idempotency_keys",
    "inbox",
    "installations",
    "invitations",
    "length_rollups",
    "links",
    "markers",
    "metadata",
    "notifications",
    "outbox",
    "participations",
    "publications",
    "rating_rollups",
    "readings",
    "releases",
    "respondents",
    "revisions",
    "rounds",
    "segments",
    "session_rollups",
    "session_rounds",
    "sessions",
    "side_drafts",
    "sign_ins",
    "suppressions",
    "surveys",
    "targets",
    "team_asked_rollups",
    "team_rating_rollups",
    "team_session_rollups",
    "touchpoint_rules",
    "webhooks",
]

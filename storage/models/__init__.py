"""The tables. Importing this package makes `metadata` complete."""

from storage.models.anonymous import anonymous_answers, ended_sessions, participations
from storage.models.answers import alerts, answers
from storage.models.base import metadata
from storage.models.channels import arrivals, installations, invitations
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

__all__ = [
    "addresses",
    "alerts",
    "anonymous_answers",
    "anonymous_readings",
    "answers",
    "arrivals",
    "asked_rollups",
    "coded_waves",
    "codings",
    "dirty_days",
    "ended_sessions",
    "folded_days",
    "inbox",
    "installations",
    "invitations",
    "metadata",
    "outbox",
    "participations",
    "rating_rollups",
    "readings",
    "respondents",
    "revisions",
    "session_rollups",
    "sessions",
    "suppressions",
    "surveys",
]

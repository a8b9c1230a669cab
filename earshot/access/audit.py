"""Who did or saw what, and when: never what a respondent said, nor where they are reached."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Literal, TypeAlias

from earshot.access.roles import Account
from storage.accounts import AuditRow
from storage.database import Database
from storage.unit_of_work import UnitOfWork

MOST = 200
NOBODY = ""
"""Who tried to log in under a name that nobody has; what was typed may be a password."""

Kind: TypeAlias = Literal[
    "account",
    "survey",
    "session",
    "answer",
    "inbound",
    "outbox",
    "alert",
    "page",
    "person",
    "segment",
    "campaign",
    "webhook",
    "key",
    "rule",
]


class Deed(StrEnum):
    """What is remembered. Add a deed here when there is something new to do or to see."""

    LOG_IN = "log-in"
    LOG_IN_FAILED = "log-in-failed"
    LOG_OUT = "log-out"
    PASSWORD_CHOSEN = "password-chosen"  # noqa: S105 - the name of a deed
    PASSWORD_RESET = "password-reset"  # noqa: S105 - the name of a deed
    ACCOUNT_ADDED = "account-added"
    ACCOUNT_CHANGED = "account-changed"
    ACCOUNT_DISABLED = "account-disabled"
    ACCOUNT_ENABLED = "account-enabled"
    SCRIPT_SAVED = "script-saved"
    SCRIPT_PUBLISHED = "script-published"
    SCRIPT_RESTORED = "script-restored"
    SURVEY_OPENED = "survey-opened"
    SURVEY_CLOSED = "survey-closed"
    SURVEY_TRIED = "survey-tried"
    VERBATIMS_SEEN = "verbatims-seen"
    TRANSCRIPT_SEEN = "transcript-seen"
    READING_CORRECTED = "reading-corrected"
    EXPORTED = "exported"
    PERSON_EXPORTED = "person-exported"
    PERSON_ERASED = "person-erased"
    OPTED_IN = "opted-in"
    OPTED_OUT = "opted-out"
    CONSENT_CHANGED = "consent-changed"
    RESPONDENT_SEEN = "respondent-seen"
    RESPONDENTS_IMPORTED = "respondents-imported"
    SEGMENT_SAVED = "segment-saved"
    SEGMENT_DELETED = "segment-deleted"
    CAMPAIGN_ADDED = "campaign-added"
    CAMPAIGN_STARTED = "campaign-started"
    CAMPAIGN_PAUSED = "campaign-paused"
    CAMPAIGN_RESUMED = "campaign-resumed"
    CAMPAIGN_STOPPED = "campaign-stopped"
    NONRESPONDERS_SEEN = "nonresponders-seen"
    WEBHOOK_ADDED = "webhook-added"
    WEBHOOK_REMOVED = "webhook-removed"
    WEBHOOK_REPLAYED = "webhook-replayed"
    KEY_MADE = "key-made"
    KEY_REVOKED = "key-revoked"
    RULES_CHANGED = "rules-changed"
    RULE_REMOVED = "rule-removed"
    MARKER_CHANGED = "marker-changed"
    TARGET_CHANGED = "target-changed"
    INBOUND_RETRIED = "inbound-retried"
    ALERT_DONE = "alert-done"
    BACKED_UP = "backed-up"


_ID = re.compile(r"[\w.-]{1,160}")
_ACCOUNT = re.compile(r"[\w.@+-]{1,160}")


def about(kind: Kind, id_: str | int) -> str:
    """What a deed was about, such as `survey:nps`; ids alone, and only of our own making.

    Raises:
        ValueError: `id_` looks like an address, or like words.
    """
    allowed = _ACCOUNT if kind == "account" else _ID
    if not allowed.fullmatch(str(id_)):
        raise ValueError(f"This is no id of a {kind}.")
    return f"{kind}:{id_}"


def note(uow: UnitOfWork, by: Account, deed: Deed, subject: str = "", *, now: datetime) -> None:
    """Remember a deed in the transaction in which it is done; `subject` is made by `about`."""
    uow.audit.add(AuditRow(now, by.name, deed, subject))


@dataclass(frozen=True, slots=True)
class Audit:
    """What is remembered of those who signed in."""

    database: Database
    now: Callable[[], datetime]

    def note(self, by: Account, deed: Deed, subject: str = "") -> None:
        """Remember something that was seen, or done in a transaction of its own."""
        with self.database.begin() as uow:
            note(uow, by, deed, subject, now=self.now())

    def list(
        self,
        *,
        most: int = MOST,
        before: int | None = None,
        account: str | None = None,
        deed: Deed | None = None,
        subject: str | None = None,
        since: datetime | None = None,
    ) -> list[AuditRow]:
        """The newest entries of which all that is given is true.

        Give the id of the last one as `before` for those that come after it. Ask
        `refusal(…, Action.SEE_AUDIT)` first.
        """
        with self.database.read() as uow:
            return uow.audit.list(
                most=most,
                before=before,
                account=account,
                action=deed,
                subject=subject,
                since=since,
            )

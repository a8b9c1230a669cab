"""What an attempt to send means for a turn: decided here, recorded in `earshot.claiming`."""

import random
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal, TypeAlias, cast

from bots.errors import (
    AccountError,
    ChannelError,
    RefusedError,
    UnknownOutcomeError,
    UnreachableError,
)
from bots.messages import ChannelKind, Receipt
from earshot.pacing import Account, Chat, Paced, backoff
from storage.rows import DueRow

FIRST_WAIT, LONGEST_WAIT = timedelta(seconds=1), timedelta(minutes=15)
ACCOUNT_WAIT = timedelta(minutes=1)

MAYBE = "perhaps sent: "
"""Stands before the code of an attempt of which nobody knows whether it arrived."""

LONGEST = timedelta(hours=24)
"""After that a turn is given up."""

MOST_UNKNOWN = 20
"""After so many attempts a turn is given up that may have arrived each time."""

MOST_MAILS = 3
"""As `MOST_UNKNOWN`, by e-mail: a person cannot tell that two of them are the same question."""

_HELD_BY_CHAT = frozenset({"telegram"})
"""Where `Retry-After` speaks of one chat. Elsewhere it speaks of the whole account."""

Outcome: TypeAlias = Literal["sent", "again", "refused", "unreachable", "gave_up", "stopped"]
"""What became of a turn, as it is counted."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """The platform took the turn."""

    row: DueRow
    receipt: Receipt


@dataclass(frozen=True, slots=True)
class Again:
    """To be tried again at `due_at`, and everything of `held` not for so many `seconds`."""

    row: DueRow
    error: str
    due_at: datetime
    held: Paced | None = None
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class GivenUp:
    """Not to be tried again."""

    row: DueRow
    error: str
    outcome: Outcome


Verdict: TypeAlias = Accepted | Again | GivenUp


class UnsettledError(ChannelError):
    """The platform could tell what became of a message, but cannot be asked now."""


def judged(
    row: DueRow, error: ChannelError, *, now: datetime, chance: random.Random
) -> Again | GivenUp | None:
    """What to do with `row`, which was not sent or perhaps not; None: its outcome stays open."""
    if isinstance(error, RefusedError):
        outcome: Outcome = "unreachable" if isinstance(error, UnreachableError) else "refused"
        return GivenUp(row, error.code, outcome)
    unknown = isinstance(error, UnknownOutcomeError)
    most = MOST_MAILS if row.kind == "email" else MOST_UNKNOWN
    if now - row.created_at >= LONGEST or (unknown and row.attempts + 1 >= most):
        return GivenUp(row, f"gave up: {error.code}", "gave_up")
    if isinstance(error, UnsettledError):
        return None
    return _again(row, error, now, chance)


def _again(row: DueRow, error: ChannelError, now: datetime, chance: random.Random) -> Again:
    chat = chat_of(row)
    if isinstance(error, AccountError):
        seconds = max(ACCOUNT_WAIT.total_seconds(), error.retry_after or 0)
        return Again(row, error.code, now + timedelta(seconds=seconds), chat.account, seconds)
    if error.retry_after is not None:
        held = chat if chat.account.kind in _HELD_BY_CHAT else chat.account
        due_at = now + timedelta(seconds=error.retry_after)
        return Again(row, error.code, due_at, held, error.retry_after)
    wait = backoff(row.attempts + 1, chance, first=FIRST_WAIT, longest=LONGEST_WAIT)
    mark = MAYBE if isinstance(error, UnknownOutcomeError) else ""
    return Again(row, f"{mark}{error.code}", now + wait)


def outcome_of(verdict: Verdict) -> Outcome:
    """As what `verdict` is counted."""
    match verdict:
        case Accepted():
            return "sent"
        case Again():
            return "again"
        case GivenUp(outcome=outcome):
            return outcome


def chat_of(row: DueRow) -> Chat:
    """Where `row` goes, as it is paced."""
    return Chat(Account(cast(ChannelKind, row.kind), row.account), row.address_id)

"""What is to be done on an invitation that was asked: remind, or note how it ended."""

from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from earshot.campaigns.knowing import TALKING, Knowledge
from earshot.campaigns.terms import Terms
from storage.campaigns import DueInvitation, InvitationState
from storage.rows import SessionRow
from storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Remind:
    """They are asked once more, if they may be."""


@dataclass(frozen=True, slots=True)
class Settle:
    """Nothing more is done."""

    state: InvitationState


@dataclass(frozen=True, slots=True)
class Await:
    """They have time until then."""

    until: datetime


Step: TypeAlias = Remind | Settle | Await


@dataclass(frozen=True, slots=True)
class Answers:
    """Who has answered, of the invitations of one transaction; its sessions are locked."""

    uow: UnitOfWork
    sessions: dict[str, SessionRow]
    answered: set[str]

    def has(self, row: DueInvitation, terms: Terms, *, anonymous: bool) -> bool:
        """Whether the invited person has answered anything."""
        if row.session_id is not None:
            return row.session_id in self.answered
        wave = terms.wave(row)
        return (
            anonymous
            and wave is not None
            and self.uow.anonymous.participated(row.survey, wave=wave, person=row.respondent_id)
        )

    def step(self, row: DueInvitation, terms: Terms, known: Knowledge) -> Step:
        """What is to be done on `row`, which was asked."""
        script = known.surveys.of(row.survey)
        anonymous = script is not None and script.anonymous
        if self.has(row, terms, anonymous=anonymous):
            return Settle("answered")
        if row.expires_at <= known.now:
            return Settle("expired")
        if _over(row, terms, anonymous=anonymous):
            return Await(row.expires_at)
        return self._talk(row, known.now) or Remind()

    def _talk(self, row: DueInvitation, now: datetime) -> Step | None:
        """What the session says to it: it may have ended, be alive, or be promised for later."""
        if row.session_id is None:
            return None
        session = self.sessions.get(row.session_id)
        if session is None or session.state != "waiting":
            return Settle("stopped" if session and session.state == "stopped" else "expired")
        later = session.due_at if session.due_kind == "later" else None
        until = max(session.last_at + TALKING, later or session.last_at)
        return Await(min(until, row.expires_at)) if until > now else None


def answers_to(uow: UnitOfWork, due: list[DueInvitation]) -> Answers:
    """What is known of the sessions in which `due` were asked."""
    ids = [row.session_id for row in due if row.session_id is not None]
    if not ids:
        return Answers(uow, {}, set())
    return Answers(uow, uow.sessions.lock(ids), uow.invitations.with_answers(ids))


def _over(row: DueInvitation, terms: Terms, *, anonymous: bool) -> bool:
    """Whether nobody is to be reminded any more.

    Without a wave nothing tells whether somebody answered an anonymous survey.
    """
    stopped = terms.campaign is not None and terms.campaign.state in {"stopped", "finished"}
    unknown = anonymous and terms.wave(row) is None
    return stopped or unknown or row.reminders >= len(terms.reminders)

"""What becomes of the invitations of one transaction, written with a statement for each kind."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from earshot.campaigns.permitting import Reason
from earshot.campaigns.terms import Terms
from earshot.notifying.telling import Happened, notify_all
from storage.campaigns import DueInvitation, InvitationState
from storage.unit_of_work import UnitOfWork


@dataclass(slots=True)
class Marks:
    """What is to be noted of invitations, and told of them."""

    now: datetime
    _asked: list[tuple[str, str | None, datetime, datetime, int]] = field(default_factory=list)
    _reminded: list[tuple[str | None, datetime, int]] = field(default_factory=list)
    _put_off: list[tuple[str | None, datetime | None, int]] = field(default_factory=list)
    _left_out: list[tuple[str, int]] = field(default_factory=list)
    _settled: list[tuple[InvitationState, int]] = field(default_factory=list)
    _happened: list[Happened] = field(default_factory=list)

    def asked(
        self, row: DueInvitation, terms: Terms, channel_kind: str, session_id: str | None
    ) -> None:
        """They were asked, or reminded, there; a session that is anonymous is not named."""
        if row.asked_at is None:
            due_at = terms.next_due(self.now, 0, row.expires_at)
            self._asked.append((channel_kind, session_id, self.now, due_at, row.id))
            self._tell("invitation.asked", row, terms, channel=channel_kind)
        else:
            due_at = terms.next_due(row.asked_at, row.reminders + 1, row.expires_at)
            self._reminded.append((session_id, max(due_at, self.now), row.id))

    def put_off(
        self, row: DueInvitation, due_at: datetime | None, reason: Reason | None = None
    ) -> None:
        """They are looked at again then; without a moment, once the campaign is resumed."""
        self._put_off.append((reason or row.reason, due_at, row.id))

    def left_out(self, row: DueInvitation, terms: Terms, reason: Reason) -> None:
        """They are not asked."""
        self._left_out.append((reason, row.id))
        self._tell("invitation.left_out", row, terms, reason=reason)

    def settled(self, row: DueInvitation, state: InvitationState) -> None:
        """There is nothing more to do."""
        self._settled.append((state, row.id))

    def write(self, uow: UnitOfWork) -> None:
        """Store it all."""
        uow.invitations.asked(self._asked)
        uow.invitations.reminded(self._reminded)
        uow.invitations.put_off(self._put_off)
        uow.invitations.leave_out(self._left_out)
        uow.invitations.settle(self._settled)
        if self._happened:
            notify_all(uow, self._happened, now=self.now)

    def _tell(self, event: str, row: DueInvitation, terms: Terms, **more: Any) -> None:
        campaign = terms.campaign.name if terms.campaign else None
        told = {
            "invitation": row.id,
            "person": row.respondent_id,
            "survey": row.survey,
            "campaign": campaign,
            "round": row.round,
        }
        if not row.test:
            happened = Happened(event, told | more, respondent_id=row.respondent_id)
            self._happened.append(happened)

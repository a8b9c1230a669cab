"""Opening with an invitation's token where nobody has an address: who is first may, once."""

import json
from dataclasses import replace
from datetime import datetime

from earshot.errors import LinkUsedError
from earshot.opening import Opening
from storage.rows import InvitationRow
from storage.unit_of_work import UnitOfWork


def invitation_of(uow: UnitOfWork, opening: Opening, now: datetime) -> InvitationRow:
    """The invitation that `opening` brings, which is good still.

    Raises:
        LinkUsedError: it is not; or it is for somebody known, and nobody here can be told to be.
    """
    row = None if opening.invitation is None else uow.invitations.by_digest(opening.invitation)
    if row is None or row.survey != opening.survey or row.respondent_id is not None:
        raise LinkUsedError("There is no such link.")
    if row.used_at is not None or row.expires_at <= now:
        raise LinkUsedError("This link was used before, or is too old.")
    return row


def as_invited(opening: Opening, invitation: InvitationRow) -> Opening:
    """`opening` as its `invitation` wants it."""
    return replace(
        opening,
        explicit=invitation.language or opening.explicit,
        properties={**opening.properties, **json.loads(invitation.properties)},
        test=invitation.test,
    )


def use(uow: UnitOfWork, invitation: InvitationRow, now: datetime) -> None:
    """Note that somebody came with it; only the day, as the survey may be anonymous."""
    assert invitation.id is not None
    day = now.replace(hour=0, minute=0, second=0, microsecond=0)
    uow.invitations.use(invitation.id, None, day)

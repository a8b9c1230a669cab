"""Opening by a link where nobody has an address: an invitation lets in once, a link up to a limit.

Of an anonymous survey it is known that somebody came with an invitation, and the day; not what
they opened.
"""

import json
from dataclasses import replace
from datetime import datetime
from hashlib import sha256

from earshot import links
from earshot.errors import LinkUsedError
from earshot.opening import Opening
from storage.rows import InvitationRow, LinkRow
from storage.unit_of_work import UnitOfWork

_NONE = "There is no such link."
_USED = "This link was used before, or is too old."


def brought(uow: UnitOfWork, token: str, key: bytes) -> InvitationRow | None:
    """The invitation whose `token` that is, which nobody else uses until the transaction ends."""
    id_ = links.id_of(key, "invitation", token)
    if id_ is not None:
        return uow.invitations.by_id(id_)
    return uow.invitations.by_digest(sha256(token.encode("utf-8", "replace")).digest())


def invitation_of(
    uow: UnitOfWork, opening: Opening, key: bytes, now: datetime
) -> InvitationRow | None:
    """The invitation that `opening` brings, which is good still; None if it brings none.

    Raises:
        LinkUsedError: it is not; or it is for somebody known, and nobody here can be told to be.
    """
    if opening.token is None:
        return None
    row = brought(uow, opening.token, key)
    if row is None or row.survey != opening.survey or _is_of_a_chat(row):
        raise LinkUsedError(_NONE)
    if not good(uow, row, now):
        raise LinkUsedError(_USED)
    return row


def good(uow: UnitOfWork, row: InvitationRow, now: datetime) -> bool:
    """Whether an invitation opens something, or goes on with what its person opened by it."""
    if row.expires_at <= now:
        return False
    if row.used_at is None:
        return True
    session = uow.sessions.find([row.session_id]).get(row.session_id) if row.session_id else None
    return session is not None and session.state == "waiting"


def as_invited(opening: Opening, invitation: InvitationRow) -> Opening:
    """`opening` as its `invitation` wants it."""
    return replace(
        opening,
        explicit=invitation.language or opening.explicit,
        properties={**opening.properties, **json.loads(invitation.properties)},
        test=invitation.test,
        respondent=invitation.respondent_id,
        session=invitation.session_id if invitation.used_at is not None else None,
    )


def use(
    uow: UnitOfWork,
    invitation: InvitationRow,
    session: str,
    now: datetime,
    *,
    anonymous: bool,
) -> None:
    """Note that somebody came with it; whom nobody knows, or may know, came on that day."""
    assert invitation.id is not None
    day = now.replace(hour=0, minute=0, second=0, microsecond=0)
    if invitation.respondent_id is None:
        uow.invitations.use(invitation.id, None, day)
    elif anonymous:
        uow.invitations.close(invitation.id, day)
    else:
        uow.invitations.click(invitation.id, session, now)


def link_of(uow: UnitOfWork, opening: Opening, now: datetime) -> LinkRow | None:
    """The link to all that `opening` came by; None if it came by none.

    Raises:
        LinkUsedError: it lets nobody in any more, or never did.
    """
    if opening.link is None:
        return None
    row = uow.links.get(links.written(opening.link))
    if row is None or row.survey != opening.survey:
        raise LinkUsedError(_NONE)
    if not row.open(now):
        raise LinkUsedError(_USED)
    return row


def through(uow: UnitOfWork, opening: Opening, link: LinkRow, now: datetime) -> Opening:
    """`opening` as its `link` wants it, counted.

    Raises:
        LinkUsedError: somebody else has just had the last place.
    """
    if not uow.links.use(link.code, now):
        raise LinkUsedError(_USED)
    return replace(
        opening,
        explicit=link.language or opening.explicit,
        properties={**opening.properties, **json.loads(link.properties)},
    )


def _is_of_a_chat(row: InvitationRow) -> bool:
    """Whether it is for somebody known to come by the chat that it was made for."""
    return row.token_digest is not None and row.respondent_id is not None

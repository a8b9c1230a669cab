"""`/unsubscribes` and `/bounces`: who wants nothing, and whom nothing reaches."""

from typing import Any

from earshot.delighted import asking
from earshot.delighted.asking import Told
from earshot.people import permissions
from earshot.privacy import UnknownPersonError
from earshot.web.delighted import telling
from earshot.web.delighted.calls import OK, Call, Reply, call
from earshot.web.delighted.people import named
from earshot.web.delighted.telling import text, unix
from storage.delighted import SilentRow
from storage.unit_of_work import UnitOfWork

REASON = "unsubscribed"


def unsubscribe(call: Call, uow: UnitOfWork) -> Reply:
    """Ask somebody nothing more, on any channel. Whoever is not known is taken down for it."""
    means = call.earshot.conversing.means
    try:
        id_ = named(call, uow).id
    except UnknownPersonError:
        told = Told(
            email=text(call.told, "person_email"),
            phone=text(call.told, "person_phone_number"),
            send=False,
        )
        if not (told.email or told.phone):
            raise
        id_ = asking.add(uow, means, call.survey, told, consent=False).person
    if not uow.respondents.opted_out(id_):
        now = means.now()
        permissions.opt_out(uow, id_, kinds=None, reason=REASON, now=now, today=means.day(now))
    return OK


def unsubscribes(call: Call, uow: UnitOfWork) -> Reply:
    """List those who opted out of everything, or of e-mail."""
    wanted = telling.paged(call.told)
    rows = uow.delighted.unsubscribed(wanted.page)
    told = [_told(row, "unsubscribed_at") for row in rows]
    return Reply(told, following=wanted.following(len(rows)))


def bounces(call: Call, uow: UnitOfWork) -> Reply:
    """List those whom no e-mail reaches."""
    wanted = telling.paged(call.told)
    rows = uow.delighted.bounced(wanted.page)
    told = [_told(row, "bounced_at") for row in rows]
    return Reply(told, following=wanted.following(len(rows)))


def _told(row: SilentRow, moment: str) -> dict[str, Any]:
    return {
        "person_id": row.respondent_id,
        "email": row.address,
        "name": row.name,
        moment: unix(row.at),
    }


ROUTES = (
    call("POST", "/unsubscribes", unsubscribe, "people:write"),
    call("GET", "/unsubscribes", unsubscribes, "people:read"),
    call("GET", "/bounces", bounces, "people:read"),
)

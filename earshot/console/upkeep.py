"""What was left undone: messages that could not be answered, and what did not arrive."""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from bots.channel import Check
from earshot.access.audit import Deed, about, note
from earshot.access.roles import Account, Action, Subject, refusal
from earshot.bootstrap import Earshot, build
from earshot.catalogue import Catalogue
from earshot.connecting import NAMES
from earshot.console.overview import data_of
from earshot.examining import LOOKED_BACK, examine_outside
from storage.database import Database
from storage.rows import InboxRow, SessionRow
from storage.unit_of_work import UnitOfWork

MOST = 1000


@dataclass(frozen=True, slots=True)
class FailedInbound:
    """A message that nobody could finish. Its words are kept, and are not in here."""

    id: int
    session: str
    subject: Subject
    received_at: datetime
    error: str


@dataclass(frozen=True, slots=True)
class Undelivered:
    """How many messages of the last weeks did not arrive by a channel, for one reason."""

    channel: str
    error: str
    n: int
    last: datetime


def failed_inbounds(database: Database, catalogue: Catalogue, by: Account) -> list[FailedInbound]:
    """The messages that `by` may have run again, the latest first."""
    with database.read() as uow:
        rows = uow.inbox.failed(limit=MOST)
        sessions = uow.sessions.find({row.session_id for row in rows})
        found = [_failed(uow, catalogue, row, sessions.get(row.session_id)) for row in rows]
    return [one for one in found if not refusal(by, Action.SEE_OPERATIONS, one.subject)]


def run_again(
    database: Database, inbounds: Iterable[FailedInbound], *, by: Account, now: datetime
) -> int:
    """Have the worker run messages again, as far as `by` may; gives how many were still failed."""
    allowed = [one for one in inbounds if not refusal(by, Action.MEND_OPERATIONS, one.subject)]
    n = 0
    with database.begin() as uow:
        for one in allowed:
            if uow.inbox.retry(one.id):
                note(uow, by, Deed.INBOUND_RETRIED, about("inbound", one.id), now=now)
                n += 1
    return n


def undelivered(database: Database, *, now: datetime) -> list[Undelivered]:
    """What did not arrive in the last weeks, the most first."""
    with database.read() as uow:
        rows = uow.outbox.failed(limit=MOST)
    recent = [row for row in rows if row.created_at > now - LOOKED_BACK and row.error != "stopped"]
    counts = Counter((row.kind, row.error or "unknown") for row in recent)
    last = {(row.kind, row.error or "unknown"): row.created_at for row in reversed(recent)}
    return [
        Undelivered(NAMES.get(kind, kind), error, n, last[kind, error])
        for (kind, error), n in counts.most_common()
    ]


async def ask_outside(earshot: Earshot) -> Sequence[Check]:
    """What platforms and classifier say of themselves, asked through connections of their own.

    Those that are in use are left alone: examining ends by closing what it examined.
    """
    apart = build(earshot.settings, clock=earshot.clock, ids=earshot.ids)
    try:
        consulting = apart.conversing.means.consulting
        return await examine_outside(
            apart.channels.values(),
            earshot.settings.public_url,
            consulting.classifier if consulting else None,
        )
    finally:
        apart.database.close()


def _failed(
    uow: UnitOfWork, catalogue: Catalogue, row: InboxRow, session: SessionRow | None
) -> FailedInbound:
    assert row.id is not None
    subject = Subject()
    if session is not None:
        script = catalogue.script(uow, session.revision_id)
        team = json.loads(session.properties).get("team")
        subject = Subject(session.survey, data_of(script), team)
    return FailedInbound(row.id, row.session_id, subject, row.received_at, row.error or "unknown")

"""What of others an account may look over: people within its scope, and what was done there."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from earshot.access.audit import MOST, Deed
from earshot.access.gate import Access
from earshot.access.roles import EVERYTHING, Account, Action, Data, Subject, refusal, sees_less
from earshot.bootstrap import Earshot
from earshot.console.overview import Standing, standings
from storage.accounts import AuditRow
from storage.database import Database

_AT_ONCE = 500
"""So many entries are read at a time, until enough of them may be seen."""


def people_within(access: Access, by: Account) -> list[Account]:
    """Those whose whole scope is within that of `by`, and `by` themselves, by name."""
    every = access.accounts.all()
    return [one for one in every if one.id == by.id or not sees_less(by, one)]


@dataclass(frozen=True, slots=True)
class Oversight:
    """What of the log `by` may look over. `surveys` are all there are, with whose data each is."""

    access: Access
    database: Database
    surveys: Mapping[str, Data | None]
    by: Account

    def log(
        self,
        *,
        account: str | None = None,
        deed: Deed | None = None,
        since: datetime | None = None,
    ) -> list[AuditRow]:
        """The newest entries that `by` may see, of which all that is given is true."""
        if self._sees_all:
            return self.access.audit.list(account=account, deed=deed, since=since)
        names = {one.name for one in people_within(self.access, self.by)}
        found: list[AuditRow] = []
        before: int | None = None
        while len(found) < MOST:
            rows = self.access.audit.list(
                most=_AT_ONCE, before=before, account=account, deed=deed, since=since
            )
            found += self._seen(rows, names)
            if len(rows) < _AT_ONCE:
                break
            before = rows[-1].id
        return found[:MOST]

    @property
    def _sees_all(self) -> bool:
        return self.by.role == "owner" or EVERYTHING.within(self.by.scope)

    def _seen(self, rows: Iterable[AuditRow], names: set[str]) -> list[AuditRow]:
        """Those of `rows` that `by` may see, who may look over the accounts called `names`."""
        rows = list(rows)
        sessions = self._sessions(rows)
        return [row for row in rows if self._may_see(row, names, sessions)]

    def _may_see(self, row: AuditRow, names: set[str], sessions: Mapping[str, Subject]) -> bool:
        kind, _, id_ = row.subject.partition(":")
        if row.account == self.by.name:
            return True
        if kind == "survey":
            return not refusal(self.by, Action.SEE_AUDIT, Subject(id_, self.surveys.get(id_)))
        if kind == "session":
            return id_ in sessions and self._is_theirs(sessions[id_])
        # What names neither is judged by who did it: they can do nothing outside of their scope.
        return (id_ if kind == "account" else row.account) in names

    def _is_theirs(self, session: Subject) -> bool:
        """Whether a conversation is in the scope of `by`, who may be there for some teams only."""
        actions = (Action.SEE_AUDIT, Action.SEE_OPERATIONS)
        return not any(refusal(self.by, action, session) for action in actions)

    def _sessions(self, rows: Iterable[AuditRow]) -> dict[str, Subject]:
        """Of which survey and team the conversations are that `rows` are about."""
        about = (row.subject.partition(":") for row in rows)
        ids = {id_ for kind, _, id_ in about if kind == "session"}
        with self.database.read() as uow:
            found = uow.sessions.find(ids) if ids else {}
        return {
            id_: Subject(
                row.survey, self.surveys.get(row.survey), json.loads(row.properties).get("team")
            )
            for id_, row in found.items()
        }


def oversight(earshot: Earshot, access: Access, by: Account) -> Oversight:
    """What of the log `by` may look over, as the surveys stand."""
    surveys = {each.name: each.data for each in surveys_of(earshot)}
    return Oversight(access, earshot.database, surveys, by)


def surveys_of(earshot: Earshot) -> list[Standing]:
    """Every survey as it stands, without scores."""
    return standings(
        earshot.database,
        earshot.catalogue,
        now=earshot.clock.now(),
        zone=earshot.settings.zone,
        scored=lambda *_: False,
    )

"""Who did or saw what, and when."""

from dataclasses import asdict
from datetime import datetime

from sqlalchemy import insert, select

from storage.accounts import AuditRow
from storage.models import audit_entries
from storage.repositories.base import Repository
from storage.statements import columns_of

_ADD = insert(audit_entries)
_NEWEST = select(*columns_of(audit_entries, AuditRow)).order_by(audit_entries.c.id.desc())


class Audit(Repository):
    """Entries that are added and read, and never changed."""

    __slots__ = ()

    def add(self, row: AuditRow) -> None:
        """Record one thing that was done."""
        values = {name: value for name, value in asdict(row).items() if name != "id"}
        self._connection.execute(_ADD, values)

    def list(
        self,
        *,
        most: int,
        before: int | None = None,
        account: str | None = None,
        action: str | None = None,
        subject: str | None = None,
        since: datetime | None = None,
    ) -> list[AuditRow]:
        """The newest entries of which all that is given is true; `before` is the last one's id."""
        found = _NEWEST.limit(most)
        entries = audit_entries.c
        wanted = ((entries.account, account), (entries.action, action), (entries.subject, subject))
        for column, value in wanted:
            if value is not None:
                found = found.where(column == value)
        if before is not None:
            found = found.where(entries.id < before)
        if since is not None:
            found = found.where(entries.at >= since)
        return [AuditRow(*row) for row in self._connection.execute(found)]

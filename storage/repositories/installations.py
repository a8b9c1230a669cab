"""Installations: the workspaces that took our app, with the credentials they gave."""

from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select, update

from storage.models import installations
from storage.repositories.base import Repository
from storage.rows import InstallationRow
from storage.statements import Inserting, columns_of, per_dialect

_KEY = ("kind", "account")


def _upsert(inserting: Inserting) -> Any:
    statement = inserting(installations)
    renewed = {name: statement.excluded[name] for name in ("data", "installed_at", "removed_at")}
    return statement.on_conflict_do_update(index_elements=_KEY, set_=renewed)


_SAVE = per_dialect(_upsert)
_ALL = (
    select(*columns_of(installations, InstallationRow))
    .where(installations.c.kind == bindparam("of_kind"), installations.c.removed_at.is_(None))
    .order_by(installations.c.account)
)
_FIND = select(installations.c.data).where(
    installations.c.kind == bindparam("of_kind"),
    installations.c.account == bindparam("of_account"),
    installations.c.removed_at.is_(None),
)
_REMOVE = (
    update(installations)
    .where(
        installations.c.kind == bindparam("of_kind"),
        installations.c.account == bindparam("of_account"),
        installations.c.removed_at.is_(None),
    )
    # The credentials are worth nothing any more, but they are not ours to keep.
    .values(removed_at=bindparam("now"), data="")
)


class Installations(Repository):
    """Where our app is installed, by the platform's id of the workspace."""

    __slots__ = ()

    def save(self, kind: str, account: str, data: str, now: datetime) -> None:
        """Record an installation, or that it was made again."""
        row = {"kind": kind, "account": account, "data": data}
        values = {**row, "installed_at": now, "removed_at": None}
        self._connection.execute(_SAVE[self._dialect], values)

    def find(self, kind: str, account: str) -> str | None:
        """The data of an installation; None where there is none, or none any more."""
        of = {"of_kind": kind, "of_account": account}
        data: str | None = self._connection.execute(_FIND, of).scalar_one_or_none()
        return data

    def remove(self, kind: str, account: str, now: datetime) -> bool:
        """Record that a workspace removed our app; False where it is not installed."""
        of = {"of_kind": kind, "of_account": account, "now": now}
        return self._connection.execute(_REMOVE, of).rowcount == 1

    def all(self, kind: str) -> list[InstallationRow]:
        """Every workspace that has our app, by its id."""
        rows = self._connection.execute(_ALL, {"of_kind": kind})
        return [InstallationRow(*row) for row in rows]
